"""How the solutions and steps of a plan are stated, for the sheet of live formulas: each rule, and its number."""

from fractions import Fraction

from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP, Text
from desens_gui.core.rules.parts import (
    DilutionOf,
    FixedAmount,
    FixedConcentration,
    GivenStep,
    InfusionStep,
    ShareOfDose,
    ShareOfFullStrength,
    Solution,
    Step,
)
from desens_gui.documents.dossier import Dossier
from desens_gui.documents.phrases import NONE

RULES: dict[type, Text] = {
    ShareOfDose: QT_TRANSLATE_NOOP("Workbook", "share of the dose"),
    FixedAmount: QT_TRANSLATE_NOOP("Workbook", "amount ({unit})"),
    FixedConcentration: QT_TRANSLATE_NOOP("Workbook", "concentration ({unit}/mL)"),
    ShareOfFullStrength: QT_TRANSLATE_NOOP("Workbook", "share of the full strength"),
    DilutionOf: QT_TRANSLATE_NOOP("Workbook", "solution {other} diluted by"),
    str: QT_TRANSLATE_NOOP("Workbook", "remainder, by policy"),
}
PACES: dict[str, Text] = {
    "rate": QT_TRANSLATE_NOOP("Workbook", "rate (mL/h)"),
    "of_final": QT_TRANSLATE_NOOP("Workbook", "of the final rate"),
    "dose_rate": QT_TRANSLATE_NOOP("Workbook", "dose rate ({unit}/h)"),
}
EXTENTS: dict[str, Text] = {
    "volume": QT_TRANSLATE_NOOP("Workbook", "volume (mL)"),
    "dose": QT_TRANSLATE_NOOP("Workbook", "dose ({unit})"),
    "share": QT_TRANSLATE_NOOP("Workbook", "share of the dose"),
    "count": QT_TRANSLATE_NOOP("Workbook", "number of tablets"),
    "empty": QT_TRANSLATE_NOOP("Workbook", "until empty"),
    "until_dose": QT_TRANSLATE_NOOP("Workbook", "until the dose is reached"),
    "policy": QT_TRANSLATE_NOOP("Workbook", "to the end, by policy"),
}


class Stated:
    """Says the rules of one plan; their numbers are in the plan's unit, mL, mL/h and minutes."""

    def __init__(self, dossier: Dossier) -> None:
        """Take the recipe and the words."""
        self.recipe, self.say = dossier.plan.recipe, dossier.words.say
        self.amount_unit = dossier.solved.amount_unit
        self.unit = dossier.words.typography.unit(self.amount_unit)

    def rule(self, rule: Solution) -> str:
        """Return by which rule a solution holds what it holds."""
        content = rule.content
        other = content.dilution_of if isinstance(content, DilutionOf) else 0
        return self.say(RULES[type(content)], unit=self.unit, other=other)

    def parameter(self, rule: Solution) -> Fraction | None:
        """Return the number of a rule of content, in the plan's unit."""
        unit, converted = self.amount_unit, self.recipe.converted
        match rule.content:
            case ShareOfDose(share=value) | ShareOfFullStrength(full_strength=value) | DilutionOf(factor=value):
                return value
            case FixedAmount(amount=amount):
                return converted(amount, unit)
            case FixedConcentration(concentration=concentration):
                return converted(concentration, f"{unit}/mL")
            case _:
                return None

    def pace(self, rule: Step) -> tuple[str, Fraction | None]:
        """Return how a step's pace is stated, and its number."""
        unit = self.unit
        if not isinstance(rule, GivenStep):
            if rule.rate is not None:
                return self.say(PACES["rate"]), rule.rate.into("mL/h")
            if rule.of_final is not None:
                return self.say(PACES["of_final"]), rule.of_final
            if isinstance(rule, InfusionStep) and rule.dose_rate is not None:
                rate = self.recipe.converted(rule.dose_rate, f"{self.amount_unit}/h")
                return self.say(PACES["dose_rate"], unit=unit), rate
        return NONE, None

    def extent(self, rule: Step, *, switched: bool) -> tuple[str, Fraction | None]:
        """Return how it is stated how far a step goes, and its number."""
        unit = self.unit
        if rule.volume is not None:
            return self.say(EXTENTS["volume"]), rule.volume.into("mL")
        if isinstance(rule, InfusionStep | GivenStep):
            if rule.dose is not None:
                dose = self.recipe.converted(rule.dose, self.amount_unit)
                return self.say(EXTENTS["dose"], unit=unit), dose
            if rule.share is not None:
                return self.say(EXTENTS["share"]), rule.share
            if isinstance(rule, GivenStep) and rule.count is not None:
                return self.say(EXTENTS["count"]), rule.count
            if rule.until is not None:
                end = "policy" if switched else "empty"
                return self.say(EXTENTS["until_dose" if rule.solution is None else end]), None
        return NONE, None
