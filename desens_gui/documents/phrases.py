"""How a plan's things are said on paper: containers, routes, rules of content, quantities in the plan's one unit."""

from collections.abc import Callable, Sequence
from fractions import Fraction
from functools import cached_property

from desens_gui.core.findings import Severity
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP, Text
from desens_gui.core.ground.typography import Pieces
from desens_gui.core.rules.naming import NOT_STATED, NUMBERED, TABLETS, container_head, pumped
from desens_gui.core.rules.parts import (
    DilutionOf,
    FixedAmount,
    FixedConcentration,
    ShareOfDose,
    ShareOfFullStrength,
    Solution,
)
from desens_gui.core.solving.contents import UsualOverfills, usual_overfills
from desens_gui.core.solving.dilutions import by_intermediate, letter_of
from desens_gui.core.solving.solved import SolvedSolution, SolvedStep
from desens_gui.documents.book import NOTHING
from desens_gui.documents.dossier import Dossier

NONE = NOTHING

ROUTES: dict[str, Text] = {
    "iv-infusion": QT_TRANSLATE_NOOP("Documents", "for intravenous infusion"),
    "iv-push": QT_TRANSLATE_NOOP("Documents", "for intravenous injection"),
    "subcutaneous": QT_TRANSLATE_NOOP("Documents", "for subcutaneous use"),
    "intradermal": QT_TRANSLATE_NOOP("Documents", "for intradermal use"),
    "skin-prick": QT_TRANSLATE_NOOP("Documents", "for skin prick testing"),
    "oral": QT_TRANSLATE_NOOP("Documents", "to be taken by mouth"),
}
POLICIES: dict[str, Text] = {
    "remainder": QT_TRANSLATE_NOOP(
        "Documents", "It holds the dose minus all counted steps of the others, and is run until empty."
    ),
    "stop-at-dose": QT_TRANSLATE_NOOP(
        "Documents",
        "It holds the whole dose; the last step stops when the ordered dose is reached, the rest is discarded.",
    ),
    "as-written": QT_TRANSLATE_NOOP(
        "Documents", "It holds what is written and everything is run; a surplus or shortfall is shown."
    ),
}
#: the same of one that holds more than was planned, as it is filled: its label says to leave that in it
POLICIES_NOT_EMPTIED: dict[str, Text] = {
    "remainder": QT_TRANSLATE_NOOP(
        "Documents",
        "It holds the dose minus all counted steps of the others. Its planned volume is run and no more: "
        "{volume} stay.",
    ),
    "as-written": QT_TRANSLATE_NOOP(
        "Documents",
        "It holds what is written. Its planned volume is run and no more: {volume} stay. A surplus or shortfall is "
        "shown.",
    ),
}
POLICIES_WITHOUT_SOLUTIONS: dict[str, Text] = {
    "remainder": POLICIES["remainder"],
    "stop-at-dose": QT_TRANSLATE_NOOP("Documents", "The last dose completes the ordered dose."),
    "as-written": QT_TRANSLATE_NOOP("Documents", "All doses are given as written; a surplus or shortfall is shown."),
}
#: where D is no sum that the steps have to come to
OTHER_TARGETS: dict[str, Text] = {
    "last-dose": QT_TRANSLATE_NOOP(
        "Documents", "The ordered dose is the last single dose; the doses before lead to it."
    ),
    "none": QT_TRANSLATE_NOOP("Documents", "Test series: every step is done as written, and no dose has to add up."),
}
SEVERITIES: dict[Severity, Text] = {
    "red": QT_TRANSLATE_NOOP("Documents", "RED"),
    "amber": QT_TRANSLATE_NOOP("Documents", "AMBER"),
    "info": QT_TRANSLATE_NOOP("Documents", "INFO"),
}
SHARE = QT_TRANSLATE_NOOP("Documents", "{share} of the dose")
FULL_STRENGTH = QT_TRANSLATE_NOOP("Documents", "{share} of the full strength")
DILUTION = QT_TRANSLATE_NOOP("Documents", "{other} diluted {factor}-fold")
REMAINDER = QT_TRANSLATE_NOOP("Documents", "the remainder")
WHOLE_DOSE = QT_TRANSLATE_NOOP("Documents", "the whole dose")
STOCK = QT_TRANSLATE_NOOP("Documents", "stock")
DONORS: dict[str, Text] = {
    "bag": QT_TRANSLATE_NOOP("Documents", "bag {number}"),
    "syringe": QT_TRANSLATE_NOOP("Documents", "syringe {number}"),
    "vial": QT_TRANSLATE_NOOP("Documents", "vial {number}"),
    "cup": QT_TRANSLATE_NOOP("Documents", "cup {number}"),
}
INTERMEDIATE = QT_TRANSLATE_NOOP("Documents", "intermediate {letter}")
DILUENT = QT_TRANSLATE_NOOP("Documents", "diluent")
RANGE = QT_TRANSLATE_NOOP("Documents", "{least} to {most}")

_PERCENT = " %"

OF_DRUG = QT_TRANSLATE_NOOP("Documents", "{head}, {drug}")


class Phrases:
    """Says the things of one dossier. Rounded where a reader compares, in full where a hand sets or checks."""

    def __init__(self, dossier: Dossier) -> None:
        """Take the words from the dossier."""
        self.dossier = dossier
        self.say = dossier.words.say
        self.typography = dossier.words.typography
        self.unit = dossier.solved.amount_unit
        self.containers = [solution.container for solution in dossier.solved.solutions]

    # --- rounded ---

    def amount(self, value: Fraction) -> str:
        """Return an amount of drug, rounded."""
        return self.typography.with_unit(self.typography.number(value), self.unit)

    def strength(self, value: Fraction) -> str:
        """Return a concentration, rounded."""
        return self.typography.with_unit(self.typography.number(value), f"{self.unit}/mL")

    # --- in full ---

    def exact(self, value: Fraction, unit: str) -> str:
        """Return a value in full, with its unit."""
        return self.typography.with_unit(self.typography.setting(value), unit)

    def dose(self, value: Fraction) -> str:
        """Return an amount of drug in full."""
        return self.exact(value, self.unit)

    def concentration(self, value: Fraction) -> str:
        """Return a concentration in full."""
        return self.exact(value, f"{self.unit}/mL")

    def volume(self, value: Fraction) -> str:
        """Return a volume in full."""
        return self.exact(value, "mL")

    def rate(self, value: Fraction) -> str:
        """Return a pump rate in full."""
        return self.exact(value, "mL/h")

    def time(self, value: Fraction) -> str:
        """Return a time in minutes, in full, and as hours, minutes and seconds where it is no whole minute."""
        text = self.exact(value, "min")
        return text if value.denominator == 1 else f"{text} ({self.typography.duration(value)})"

    def share(self, value: Fraction) -> str:
        """Return a share: one part in n, else a percentage; all of it is 100 %, not 1/1."""
        return self.typography.percent(value) if value == 1 else self.typography.fraction(value)

    def starts(self, minutes: Fraction | None) -> str:
        """Return the minute at which a step starts; in words that it is not stated, since a dash is soon overlooked."""
        return self.say(NOT_STATED) if minutes is None else self.typography.setting(minutes)

    def wait(self, step: SolvedStep, write: Callable[[Fraction], str]) -> str:
        """Return the time from a step to the next one; a dash where none follows, words where it is not stated."""
        if step.wait_min is not None:
            return write(step.wait_min)
        return self.say(NOT_STATED) if self.dossier.solved.lacks_interval(step) else NONE

    def value_or_none(self, value: Fraction | None, *, exact: bool = False) -> str:
        """Return a number without its unit, or a dash where the value does not exist."""
        if value is None:
            return NONE
        return self.typography.setting(value) if exact else self.typography.number(value)

    def signed_percent(self, share: Fraction) -> str:
        """Return by what percentage something departs from what was planned, without the percent sign."""
        return self.typography.percent(share, signed=True).removesuffix(_PERCENT)

    def bare_percent(self, share: Fraction) -> str:
        """Return a percentage without the percent sign, for a column that has it in its head."""
        return self.typography.percent(share).removesuffix(_PERCENT)

    def between(self, ends: tuple[Fraction, Fraction], write: Callable[[Fraction], str], unit: str = "") -> str:
        """Return two ends between which a value lies, the smaller first; one number where they are written alike."""
        least, most = write(min(ends)), write(max(ends))
        text = least if least == most else self.say(RANGE, least=least, most=most)
        return self.typography.with_unit(text, unit) if unit else text

    def volumes(self, ends: tuple[Fraction, Fraction]) -> str:
        """Return in full between what a volume lies; one volume where it is known."""
        return self.between(ends, self.typography.setting, "mL")

    # --- words ---

    def calculation(self, text: Text, **values: object) -> str:
        """Return a calculation; before a rounded result the sign that says so stands for the equals sign."""
        return self.say(text, **values).replace("= ≈", "≈")

    def container(self, number: int) -> str:
        """Return "Bag 3"."""
        return self.say(NUMBERED[self.containers[number - 1]], number=number)

    def donor(self, number: int | None) -> str:
        """Return where a draw comes from: the stock, or another solution."""
        return self.say(STOCK) if number is None else self.say(DONORS[self.containers[number - 1]], number=number)

    def letter(self, number: int) -> str:
        """Return the letter of the intermediate dilution that is made for a solution, A for the first one made."""
        return letter_of(self.dossier.solved.solutions, number)

    def drawn_from(self, solution: SolvedSolution) -> str:
        """Return where a solution is drawn from: the stock, an intermediate dilution of it, another solution."""
        if by_intermediate(solution):
            return self.say(INTERMEDIATE, letter=self.letter(solution.number))
        return self.donor(None if solution.preparation is None else solution.preparation.source)

    @cached_property
    def overfills(self) -> UsualOverfills | None:
        """What the usual overfills come to, where the plan does not state one that it needs."""
        dossier = self.dossier
        return usual_overfills(dossier.plan, dossier.solved, dossier.site)

    @property
    def diluent(self) -> str:
        """What the solutions are diluted with."""
        return self.dossier.plan.order.diluent or self.say(DILUENT)

    @property
    def container_head(self) -> str:
        """The head of a column of solution numbers."""
        return self.say(container_head(self.containers))

    # --- products ---

    @property
    def components(self) -> list[str]:
        """The names of the further drugs in the product."""
        return [component.name for component in self.dossier.plan.recipe.components]

    @property
    def pumped(self) -> bool:
        """Whether a pump runs in any step."""
        return pumped(self.dossier.plan.recipe)

    @property
    def target(self) -> str:
        """What the ordered dose is: the sum of all steps, the last dose, or neither."""
        return self.dossier.plan.recipe.target

    def of_drug(self, head: Text, drug: str = "") -> str:
        """Return the head of a column of the counted drug, or of another in the product, where there are several."""
        if not self.dossier.plan.recipe.counted:
            return self.say(head)
        return self.say(OF_DRUG, head=head, drug=drug or self.dossier.plan.counted)

    def of_each(self, amounts: Sequence[Fraction], write: Callable[[Fraction], str]) -> str:
        """Return amounts or strengths of every drug in the product, the counted one first, each with its name."""
        if not self.dossier.plan.recipe.counted:
            return " + ".join(map(write, amounts))
        names = (self.dossier.plan.counted, *self.components)
        return " + ".join(f"{name} {write(amount)}" for name, amount in zip(names, amounts, strict=True))

    def tablet(self, step: SolvedStep) -> str:
        """Return how many tablets of which a step is: "1/2 × aspirin 81 mg"; a dash where it is none."""
        if step.tablet is None or step.count is None:
            return NONE
        name = self.dossier.plan.recipe.tablets[step.tablet - 1].name
        return self.say(TABLETS, count=Pieces(step.count), tablet=name)

    def content(self, rule: Solution) -> str:
        """Return what a solution holds by its rule, in words."""
        match rule.content:
            case ShareOfDose(share=share) if share != 1:
                return self.say(SHARE, share=self.typography.fraction(share))
            case FixedAmount(amount=amount):
                return self.typography.set_quantity(amount)
            case FixedConcentration(concentration=concentration):
                return self.typography.set_quantity(concentration)
            case ShareOfFullStrength(full_strength=share):
                return self.say(FULL_STRENGTH, share=self.typography.fraction(share))
            case DilutionOf(dilution_of=other, factor=factor):
                return self.say(DILUTION, other=self.container(other), factor=self.typography.setting(factor))
            case _:
                # a remainder bag holds the remainder under that policy alone
                rest = rule.content == "remainder" and self.dossier.plan.recipe.last_solution == "remainder"
                return self.say(REMAINDER if rest else WHOLE_DOSE)


def ranges(numbers: list[int]) -> str:
    """Return numbers as people write them: 9–12, 14."""
    parts: list[list[int]] = []
    for number in numbers:
        if parts and number == parts[-1][-1] + 1:
            parts[-1][1:] = [number]
        else:
            parts.append([number])
    return ", ".join("–".join(str(number) for number in part) for part in parts)
