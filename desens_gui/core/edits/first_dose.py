"""The edit of the first dose: the input that it follows from is changed, and named."""

from fractions import Fraction

from desens_gui.core.edits.basic import Edited, with_recipe
from desens_gui.core.ground.model import rebuilt
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.storable import stored, stored_share, writable
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP, Said
from desens_gui.core.ground.typography import Setting
from desens_gui.core.ground.units import Quantity
from desens_gui.core.rules.contents import content_said, part_said
from desens_gui.core.rules.naming import named
from desens_gui.core.rules.parts import (
    DilutionOf,
    FixedAmount,
    FixedConcentration,
    GivenStep,
    InfusionStep,
    PrimingStep,
    ShareOfDose,
    ShareOfFullStrength,
    Solution,
    Step,
)
from desens_gui.core.rules.plan import Plan
from desens_gui.core.rules.recipe import Recipe
from desens_gui.core.solving.series import strengths_and_doses

FIRST_IS_REST = QT_TRANSLATE_NOOP(
    "FirstDose", "The first dose, step {step}, is what the others leave of the ordered dose. Change the other steps."
)
FIRST_NOT_MEASURED = QT_TRANSLATE_NOOP("FirstDose", "The first dose, step {step}, is not measured.")
TOO_MUCH = QT_TRANSLATE_NOOP(
    "FirstDose", "For that, {solution} would have to hold {share}, more than all of it. Choose a smaller first dose."
)
BY_CONTENT = QT_TRANSLATE_NOOP(
    "FirstDose",
    "The first dose is then {share} of the ordered dose: {solution} holds {content}, which was {was}. Rates and "
    "volumes stay, so every dose from it changes with it.",
)
NEXT_RATIO = QT_TRANSLATE_NOOP("FirstDose", "{changed} That makes {next} {ratio} times as strong; it was {was} times.")
BY_STEP = QT_TRANSLATE_NOOP(
    "FirstDose", "The first dose is then {share} of the ordered dose: step {step} now states {now}, which was {was}."
)
ITS_DOSE = QT_TRANSLATE_NOOP("FirstDose", "a dose of {value}")
ITS_SHARE = QT_TRANSLATE_NOOP("FirstDose", "{value} of the ordered dose")
ITS_COUNT = QT_TRANSLATE_NOOP("FirstDose", "{value} of its tablet")
ITS_RATE = QT_TRANSLATE_NOOP("FirstDose", "a rate of {value}")
ITS_PART = QT_TRANSLATE_NOOP("FirstDose", "{value} of the final rate")
ITS_VOLUME = QT_TRANSLATE_NOOP("FirstDose", "a volume of {value}")
PUMP_ROUNDS = QT_TRANSLATE_NOOP(
    "FirstDose",
    "{changed} The pump rounds its rate, so that the first dose is {taken}, not {typed}, of the ordered dose.",
)


def first_fraction(plan: Plan) -> Fraction:
    """Return the first counted dose as a share of the ordered dose; raise Refused for a plan without a solution."""
    _, doses = strengths_and_doses(plan)
    return doses[_first(plan.recipe)] / plan.order.dose.value


def with_starting_fraction(plan: Plan, share: Fraction) -> Edited:
    """Return the plan whose first dose is this share of the ordered dose.

    Where the first step states its dose, that is changed. Else it is the content of its solution, rates held; or,
    where the solution holds the remainder, the rate (or volume) of the step. A rate that no decimals write is stated
    as the share itself. It always asks, because neighbours come to stand otherwise to each other. Raises Refused
    where the first dose is no input, and for a content above all of the dose.
    """
    recipe, index = plan.recipe, _first(plan.recipe)
    step, now = recipe.steps[index], first_fraction(plan)
    if not now:
        raise Refused(FIRST_NOT_MEASURED, "starting_fraction", step=index + 1)
    if share == now:
        return Edited(plan)
    ratio = share / now
    given_rest = getattr(step, "until", None) is not None and not _emptied_by_content(recipe, step)
    if given_rest:
        raise Refused(FIRST_IS_REST, "starting_fraction", step=index + 1)
    solution = None if step.solution is None else recipe.solutions[step.solution - 1]
    if _states_dose(step) or solution is None or solution.content == "remainder":
        edited = _by_step(plan, index, share, ratio)
    else:
        edited = _by_content(plan, index, share, ratio)
    taken = first_fraction(edited.plan)
    if taken != share:
        assert plan.pump is not None  # without a pump it is exact
        values = {"changed": edited.says, "taken": part_said(taken), "typed": part_said(share)}
        return Edited(edited.plan, Said(PUMP_ROUNDS, values), asks=True)
    return edited


def _first(recipe: Recipe) -> int:
    """Return the index of the first step that counts a dose."""
    return next(index for index, step in enumerate(recipe.steps) if not isinstance(step, PrimingStep))


def _emptied_by_content(recipe: Recipe, step: Step) -> bool:
    """Return whether a step that runs until an end empties a solution whose content says how much that is."""
    stated = step.solution is not None and recipe.solutions[step.solution - 1].content != "remainder"
    only = recipe.steps.index(step) == recipe.last_counted and recipe.last_solution == "stop-at-dose"
    return stated and getattr(step, "until", None) == "empty" and not only


def _states_dose(step: Step) -> bool:
    """Return whether the dose of a step is its own: stated, or dose rate × time, or a number of tablets."""
    if isinstance(step, InfusionStep):
        by_rate = step.dose_rate is not None and step.time is not None
        return by_rate or step.dose is not None or step.share is not None
    return isinstance(step, GivenStep) and (step.dose or step.share or step.count) is not None


def _by_step(plan: Plan, index: int, share: Fraction, ratio: Fraction) -> Edited:
    """Change what the first step itself states."""
    step = plan.recipe.steps[index]
    name = next(
        name
        for name in ("dose", "share", "count", "dose_rate", "rate", "of_final", "volume")
        if getattr(step, name, None) is not None
    )
    if isinstance(step, InfusionStep) and name in {"rate", "of_final"} and step.time is None:
        name = "volume"  # at a rate for a volume: the volume says how much
    was: Quantity | Fraction = getattr(step, name)
    new: Quantity | Fraction
    value = was.value * ratio if isinstance(was, Quantity) else was * ratio
    if isinstance(was, Quantity) and not writable(value):
        new, fields = share, {name: None, "share": stored_share(share)}
        name = "share"
    elif isinstance(was, Quantity):
        new, fields = Quantity(value, was.unit), {name: stored(value, was.unit)}
    else:
        new, fields = value, {name: stored_share(value)}
    steps = list(plan.recipe.steps)
    steps[index] = rebuilt(step, **fields)
    texts = {"dose": ITS_DOSE, "share": ITS_SHARE, "count": ITS_COUNT, "dose_rate": ITS_RATE, "rate": ITS_RATE}
    texts |= {"of_final": ITS_PART, "volume": ITS_VOLUME}
    old_name = next(key for key in texts if getattr(step, key, None) is was)
    values = {
        "share": part_said(share),
        "step": index + 1,
        "now": Said(texts[name], {"value": _written(new)}),
        "was": Said(texts[old_name], {"value": _written(was)}),
    }
    return Edited(with_recipe(plan, steps=tuple(steps)), Said(BY_STEP, values), asks=True)


def _written(value: object) -> object:
    return Setting(value) if isinstance(value, Quantity) else part_said(value) if isinstance(value, Fraction) else value


def _by_content(plan: Plan, index: int, share: Fraction, ratio: Fraction) -> Edited:
    """Change what the solution of the first step holds; the rates stay."""
    recipe, unit = plan.recipe, plan.order.dose.unit
    number = recipe.steps[index].solution
    assert number is not None  # the caller's condition
    solution = recipe.solutions[number - 1]
    changed_content = rebuilt(solution, content=_times_content(recipe, number, solution, ratio))
    solutions = [*recipe.solutions[: number - 1], changed_content, *recipe.solutions[number:]]
    changed = with_recipe(plan, solutions=tuple(solutions))
    values = {
        "share": part_said(share),
        "solution": named(recipe, number),
        "content": content_said(changed_content.content, unit),
        "was": content_said(solution.content, unit),
    }
    says = Said(BY_CONTENT, values)
    if number < len(solutions):
        (before, _), (after, _) = strengths_and_doses(plan), strengths_and_doses(changed)
        ratios = [strengths[number] / strengths[number - 1] for strengths in (before, after)]
        if ratios[0] != ratios[1]:
            near = {"next": named(recipe, number + 1), "ratio": ratios[1], "was": ratios[0]}
            says = Said(NEXT_RATIO, {"changed": says} | near)
    return Edited(changed, says, asks=True)


def _times_content(recipe: Recipe, number: int, solution: Solution, by: Fraction) -> dict[str, str]:
    """Return the content of a solution, stated as it was, times `by`."""

    def of(share: Fraction) -> str:
        if share > 1:
            raise Refused(TOO_MUCH, "starting_fraction", solution=named(recipe, number), share=part_said(share))
        return stored_share(share)

    match solution.content:
        case ShareOfDose(share=share):
            return {"share": of(share * by)}
        case ShareOfFullStrength(full_strength=share):
            return {"full_strength": of(share * by)}
        case FixedAmount(amount=amount):
            return {"amount": stored(amount.value * by, amount.unit)}
        case FixedConcentration(concentration=strength):
            return {"concentration": stored(strength.value * by, strength.unit)}
        case DilutionOf(dilution_of=other, factor=factor):
            return {"dilution_of": str(other), "factor": stored_share(factor / by)}
        case _:
            raise AssertionError(solution)  # a remainder is changed by its step
