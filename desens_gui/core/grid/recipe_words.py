"""A recipe in words: what each solution holds and what each step does, as rules, before any order is given."""

from fractions import Fraction

from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP, Said, Text
from desens_gui.core.ground.typography import Pieces, Setting
from desens_gui.core.ground.units import Quantity
from desens_gui.core.rules.contents import part_said
from desens_gui.core.rules.naming import named
from desens_gui.core.rules.parts import (
    Content,
    DilutionOf,
    FixedAmount,
    FixedConcentration,
    GivenStep,
    InfusionStep,
    PrimingStep,
    ShareOfDose,
    ShareOfFullStrength,
    Step,
)
from desens_gui.core.rules.recipe import Recipe
from desens_gui.core.solving.solve import policy_end

IN_VOLUME = QT_TRANSLATE_NOOP("Recipe", "{content}, in {volume}")
SOLD_AS = QT_TRANSLATE_NOOP("Recipe", "{name}: {content}")
VALUE = QT_TRANSLATE_NOOP("Recipe", "{value}")
OF_DOSE = QT_TRANSLATE_NOOP("Recipe", "{share} of the dose")
OF_STRENGTH = QT_TRANSLATE_NOOP("Recipe", "{share} of the full strength")
DILUTED = QT_TRANSLATE_NOOP("Recipe", "{solution} diluted to 1/{factor}")
ALL_OF_IT = QT_TRANSLATE_NOOP("Recipe", "all of the dose")
THE_REST = QT_TRANSLATE_NOOP("Recipe", "what the others leave of the dose")

AT = QT_TRANSLATE_NOOP("Recipe", "at {value}")
AT_FINAL = QT_TRANSLATE_NOOP("Recipe", "at the final rate")
OF_FINAL = QT_TRANSLATE_NOOP("Recipe", "at {share} of the final rate")
FOR = QT_TRANSLATE_NOOP("Recipe", "for {time}")
WITHIN = QT_TRANSLATE_NOOP("Recipe", "in {time}")
UNTIL_EMPTY = QT_TRANSLATE_NOOP("Recipe", "until empty")
UNTIL_DOSE = QT_TRANSLATE_NOOP("Recipe", "until the dose is reached")
TABLETS = QT_TRANSLATE_NOOP("Recipe", "{count} × {tablet} ({amount})")
THEN_WAIT = QT_TRANSLATE_NOOP("Recipe", "then {time} until the next")
FILLS_LINE = QT_TRANSLATE_NOOP("Recipe", "fills the line with {volume}")

#: how a dose is given that is given at once
GIVEN: dict[str, Text] = {
    "push": QT_TRANSLATE_NOOP("Recipe", "push"),
    "injection": QT_TRANSLATE_NOOP("Recipe", "injection"),
    "oral": QT_TRANSLATE_NOOP("Recipe", "by mouth"),
    "prick": QT_TRANSLATE_NOOP("Recipe", "prick"),
}


def solution_said(recipe: Recipe, number: int) -> Said:
    """Return what the solution of this number holds: "1/1,000 of the dose, in 250 mL"."""
    solution = recipe.solutions[number - 1]
    said = _content(recipe, solution.content)
    if solution.volume is not None:
        said = Said(IN_VOLUME, {"content": said, "volume": Setting(solution.volume)})
    return Said(SOLD_AS, {"name": solution.name, "content": said}) if solution.name else said


def step_said(recipe: Recipe, number: int) -> tuple[Said, ...]:
    """Return what the step of this number does, part by part: at 2 mL/h; for 15 min."""
    step = recipe.steps[number - 1]
    match step:
        case PrimingStep():
            parts = [Said(FILLS_LINE, {"volume": Setting(step.volume)}), *_pace(step)]
            return (*parts, *_time(WITHIN, step.time))
        case InfusionStep():
            pace = _pace(step)
            lasts = _time(FOR if pace else WITHIN, step.time)
            return (*pace, *_extent(recipe, number), *lasts, *_time(THEN_WAIT, step.wait))
        case GivenStep():
            return (Said(GIVEN[step.kind]), *_extent(recipe, number), *_time(THEN_WAIT, step.interval))


def _content(recipe: Recipe, content: Content) -> Said:
    match content:
        case ShareOfDose(share=share):
            return Said(OF_DOSE, {"share": part_said(share)})
        case FixedAmount(amount=amount):
            return Said(VALUE, {"value": Setting(amount)})
        case FixedConcentration(concentration=concentration):
            return Said(VALUE, {"value": Setting(concentration)})
        case ShareOfFullStrength(full_strength=share):
            return Said(OF_STRENGTH, {"share": part_said(share)})
        case DilutionOf(dilution_of=number, factor=factor):
            return Said(DILUTED, {"solution": named(recipe, number), "factor": factor})
        case _:
            return Said(THE_REST if len(recipe.solutions) > 1 else ALL_OF_IT)


def _pace(step: InfusionStep | PrimingStep) -> tuple[Said, ...]:
    if step.of_final is not None:
        if step.of_final == Fraction(1):
            return (Said(AT_FINAL),)
        return (Said(OF_FINAL, {"share": part_said(step.of_final)}),)
    stated = step.rate or getattr(step, "dose_rate", None)
    return () if stated is None else (Said(AT, {"value": Setting(stated)}),)


def _extent(recipe: Recipe, number: int) -> tuple[Said, ...]:
    step: Step = recipe.steps[number - 1]
    assert not isinstance(step, PrimingStep)  # it only fills the line
    if step.share is not None:
        return (Said(OF_DOSE, {"share": part_said(step.share)}),)
    if step.until is not None:
        ends = policy_end(recipe, number - 1)
        return (Said(UNTIL_DOSE if ends == "dose" else UNTIL_EMPTY),)
    if isinstance(step, GivenStep) and step.count is not None:
        assert step.tablet is not None  # the step's own check
        tablet = recipe.tablets[step.tablet - 1]
        return (Said(TABLETS, {"count": Pieces(step.count), "tablet": tablet.name, "amount": Setting(tablet.amount)}),)
    stated = step.volume or step.dose
    return () if stated is None else (Said(VALUE, {"value": Setting(stated)}),)


def _time(text: Text, time: Quantity | None) -> tuple[Said, ...]:
    return () if time is None else (Said(text, {"time": Setting(time)}),)
