"""Edits of whole rows: steps and solutions are put in, taken out and moved."""

from collections.abc import Callable, Collection, Sequence
from typing import TypeVar

from desens_gui.core.edits.basic import Edited, with_recipe
from desens_gui.core.ground.model import made, rebuilt
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.storable import stored, stored_share
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP, Said
from desens_gui.core.ground.typography import Setting
from desens_gui.core.ground.units import Quantity
from desens_gui.core.rules.contents import content_said
from desens_gui.core.rules.making import renumbered
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
    Solution,
    Step,
)
from desens_gui.core.rules.plan import Plan
from desens_gui.core.rules.recipe import Recipe

NO_SUCH_STEP = QT_TRANSLATE_NOOP("Edits", "There is no step {number}; the steps are 1 to {count}.")
NO_SOLUTION = QT_TRANSLATE_NOOP("Edits", "There is no solution {number}; the plan has {count}.")
NOTHING_LEFT = QT_TRANSLATE_NOOP("Edits", "A plan needs at least one step. Change this step instead of removing it.")
NEW_STEP = QT_TRANSLATE_NOOP("Edits", "Step {step} is new, a copy of the one below it. Change what should differ.")
NEW_PLAIN_STEP = QT_TRANSLATE_NOOP(
    "Edits", "Step {step} is new, at {rate} for {time}, before the step below it. Change what should differ."
)
NEW_HALF_STEP = QT_TRANSLATE_NOOP(
    "Edits", "Step {step} is new and gives {volume} in {time}; the step below it gives the rest."
)
NOTHING_TO_COPY = QT_TRANSLATE_NOOP(
    "Edits",
    "Step {step} gives the rest of the dose, and no step above it from the same solution states a dose to copy.",
)
NEW_SOLUTION = QT_TRANSLATE_NOOP(
    "Edits",
    "{count} solutions now: {solution} is new ({content}), a tenth of the strength of the one after it. No step draws "
    "on it yet.",
)
DRAWN_ON = QT_TRANSLATE_NOOP(
    "Edits", "These steps draw on {solution}: {steps}. Remove them, or let them draw on another one, first."
)
DILUTED_FROM = QT_TRANSLATE_NOOP(
    "Edits", "Solution {other} is a dilution of {solution}. Change the content of solution {other} first."
)
HOLDS_REMAINDER = QT_TRANSLATE_NOOP(
    "Edits", "Only the last solution can hold the remainder. Give {solution} another content, or leave it the last."
)

#: the time of a new step where no other step states one
_USUAL_TIME = "15 min"

T = TypeVar("T")


# --- steps -----------------------------------------------------------------------------------------------------


def insert_step(plan: Plan, index: int) -> Edited:
    """Put a copy of the step at `index` before it.

    Where that step runs until an end, the copy states a rate and a time instead, the time that of the nearest step
    that states one; where it runs until an end in a stated time, the copy gives half of its volume in half of its
    time. A rate that is the final rate of the last step is copied as a rate.
    """
    _check_step(plan, index)
    step, says = _plain_copy(plan, index)
    steps = plan.recipe.steps
    return Edited(with_recipe(plan, steps=(*steps[:index], step, *steps[index:])), says)


def remove_steps(plan: Plan, indices: Collection[int]) -> Edited:
    """Take the steps at `indices` out."""
    for index in indices:
        _check_step(plan, index)
    left = tuple(step for index, step in enumerate(plan.recipe.steps) if index not in indices)
    if not left:
        raise Refused(NOTHING_LEFT, "steps 1")
    return Edited(with_recipe(plan, steps=left))


def move_step(plan: Plan, index: int, to: int) -> Edited:
    """Move the step at `index` so that it then stands at `to`."""
    _check_step(plan, index)
    _check_step(plan, to)
    return Edited(with_recipe(plan, steps=_moved(plan.recipe.steps, index, to)))


def _check_step(plan: Plan, index: int) -> None:
    count = len(plan.recipe.steps)
    if not 0 <= index < count:
        raise Refused(NO_SUCH_STEP, "steps", number=index + 1, count=count)


def _plain_copy(plan: Plan, index: int) -> tuple[Step, Said]:
    """Return a step like the one at `index` that could stand before it, and the sentence that says what it is."""
    recipe, step, number = plan.recipe, plan.recipe.steps[index], {"step": index + 1}
    if isinstance(step, GivenStep):
        if step.until is None:
            return step, Said(NEW_STEP, number)
        above = (other for other in reversed(recipe.steps[:index]) if isinstance(other, GivenStep))
        for other in above:
            if (other.solution, other.tablet) == (step.solution, step.tablet) and other.until is None:
                fields = {name: getattr(other, name) for name in ("volume", "dose", "share", "count", "interval")}
                return rebuilt(step, until=None, **fields), Said(NEW_STEP, number)
        raise Refused(NOTHING_TO_COPY, f"steps {index + 1}", step=index + 1)
    plain: dict[str, object] = {}
    if step.of_final is not None and recipe.final_rate is not None and recipe.final_rate.moves == "last-step":
        rate = step.of_final * recipe.final_rate.rate.into("mL/h")
        plain = {"of_final": None, "rate": stored(rate, "mL/h")}
    if isinstance(step, PrimingStep) or step.until is None:
        return rebuilt(step, **plain), Said(NEW_STEP, number)
    plain |= {"until": None}
    if step.time is not None:
        return _half(recipe, step, number)
    copy = rebuilt(step, **plain, time=_time_nearby(recipe, index))
    pace = copy.rate or copy.dose_rate
    assert copy.time is not None  # given above
    if pace is None:
        assert copy.of_final is not None  # one pace
        assert recipe.final_rate is not None  # the recipe's own check
        pace = Quantity(copy.of_final * recipe.final_rate.rate.value, recipe.final_rate.rate.unit)
    return copy, Said(NEW_PLAIN_STEP, number | {"rate": Setting(pace), "time": Setting(copy.time)})


def _half(recipe: Recipe, step: InfusionStep, number: dict[str, int]) -> tuple[Step, Said]:
    """Return half of a step that empties its solution in a stated time."""
    whole = recipe.solutions[step.solution - 1].volume
    assert whole is not None  # the recipe's own check
    assert step.time is not None  # the caller's condition
    volume, time = Quantity(whole.value / 2, whole.unit), Quantity(step.time.value / 2, step.time.unit)
    copy = rebuilt(step, until=None, volume=stored(volume.value, volume.unit), time=stored(time.value, time.unit))
    return copy, Said(NEW_HALF_STEP, number | {"volume": Setting(volume), "time": Setting(time)})


def _time_nearby(recipe: Recipe, index: int) -> Quantity | str:
    """Return the time of the nearest step that states one, those above first."""
    candidates = (*reversed(recipe.steps[:index]), *recipe.steps[index + 1 :])
    stated = (step.time for step in candidates if isinstance(step, InfusionStep) and step.time is not None)
    return next(stated, _USUAL_TIME)


# --- solutions -------------------------------------------------------------------------------------------------


def insert_solution(plan: Plan, index: int) -> Edited:
    """Put a solution before the one at `index`: like it, with a tenth of its strength; the steps follow theirs."""
    _check_solution(plan, index)
    solutions = plan.recipe.solutions
    new = rebuilt(solutions[index], content=weakened(solutions[index].content), name="")
    edited = numbered(plan, lambda number: number + (number > index), [*solutions[:index], new, *solutions[index:]])
    content = content_said(edited.recipe.solutions[index].content, plan.order.dose.unit)
    values = {"count": len(solutions) + 1, "solution": named(edited.recipe, index + 1), "content": content}
    return Edited(edited, Said(NEW_SOLUTION, values))


def remove_solution(plan: Plan, index: int) -> Edited:
    """Take the solution at `index` out; refused while steps draw on it or another solution is a dilution of it."""
    _check_solution(plan, index)
    recipe, gone = plan.recipe, index + 1
    drawn = tuple(number for number, step in enumerate(recipe.steps, 1) if step.solution == gone)
    if drawn:
        raise Refused(DRAWN_ON, f"solutions {gone}", solution=named(recipe, gone), steps=drawn)
    for number, solution in enumerate(recipe.solutions, 1):
        if isinstance(solution.content, DilutionOf) and solution.content.dilution_of == gone and number != gone:
            raise Refused(DILUTED_FROM, f"solutions {number}", solution=named(recipe, gone), other=number)
    left = [*recipe.solutions[:index], *recipe.solutions[gone:]]
    return Edited(numbered(plan, lambda number: 0 if number == gone else number - (number > gone), left))


def move_solution(plan: Plan, index: int, to: int) -> Edited:
    """Move the solution at `index` so that it then stands at `to`; the steps follow their solutions."""
    _check_solution(plan, index)
    _check_solution(plan, to)
    solutions = plan.recipe.solutions
    order = _moved(range(len(solutions)), index, to)
    for place, old in enumerate(order[:-1]):
        if solutions[old].content == "remainder":
            raise Refused(HOLDS_REMAINDER, f"solutions {place + 1}", solution=named(plan.recipe, old + 1))
    return Edited(numbered(plan, lambda number: order.index(number - 1) + 1, [solutions[old] for old in order]))


def _check_solution(plan: Plan, index: int) -> None:
    count = len(plan.recipe.solutions)
    if not 0 <= index < count:
        raise Refused(NO_SOLUTION, "solutions", number=index + 1, count=count)


def numbered(
    plan: Plan, number_of: Callable[[int], int], solutions: Sequence[Solution], steps: Sequence[Step] | None = None
) -> Plan:
    """Return the plan with these solutions and steps (None: its own); what names a solution names its new number.

    `number_of` gives 0 or less for a solution that is gone: what was chosen for its making goes with it.
    """
    contents = []
    for solution in solutions:
        content = solution.content
        if isinstance(content, DilutionOf):
            content = rebuilt(content, dilution_of=number_of(content.dilution_of))
        contents.append(rebuilt(solution, content=content))
    kept = plan.recipe.steps if steps is None else steps
    drawn = tuple(step if step.solution is None else rebuilt(step, solution=number_of(step.solution)) for step in kept)
    recipe = rebuilt(plan.recipe, solutions=tuple(contents), steps=drawn)
    return rebuilt(plan, recipe=recipe, makings=renumbered(plan.makings, number_of))


def weakened(content: Content) -> Content:
    """Return a content of a tenth of the strength in the same volume; for the remainder a tenth of the dose."""
    match content:
        case ShareOfDose(share=share):
            return rebuilt(content, share=stored_share(share / 10))
        case FixedAmount(amount=amount):
            return rebuilt(content, amount=stored(amount.value / 10, amount.unit))
        case FixedConcentration(concentration=concentration):
            return rebuilt(content, concentration=stored(concentration.value / 10, concentration.unit))
        case ShareOfFullStrength(full_strength=share):
            return rebuilt(content, full_strength=stored_share(share / 10))
        case DilutionOf(factor=factor):
            return rebuilt(content, factor=stored_share(factor * 10))
        case _:
            return made(ShareOfDose, {"share": "1/10"})


def _moved(items: Sequence[T], index: int, to: int) -> tuple[T, ...]:
    rest = [*items[:index], *items[index + 1 :]]
    return (*rest[:to], items[index], *rest[to:])
