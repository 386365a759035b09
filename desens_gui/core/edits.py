"""Edits: pure functions from one plan to the next. Each raises Refused when the plan cannot be changed so."""

from collections.abc import Sequence

from desens_gui.core.model import rebuilt
from desens_gui.core.plan import Plan
from desens_gui.core.protocol import LastSolution, Step
from desens_gui.core.refusal import Refused
from desens_gui.core.texts import QT_TRANSLATE_NOOP
from desens_gui.core.units import Quantity

VOLUME_COUNT = QT_TRANSLATE_NOOP(
    "Edits",
    "The protocol has {solutions} solutions, but {volumes} volumes are given. Give one for each, weakest first.",
)
NO_SUCH_STEP = QT_TRANSLATE_NOOP("Edits", "There is no step {number}; the steps are 1 to {count}.")
NO_FINAL_RATE = QT_TRANSLATE_NOOP("Edits", "This protocol has no final rate that could be changed.")


def with_volumes(plan: Plan, volumes: Sequence[Quantity]) -> Plan:
    """Return the plan with one volume per solution, weakest first; raise Refused when their number differs."""
    solutions = plan.recipe.solutions
    if len(volumes) != len(solutions):
        raise Refused(VOLUME_COUNT, solutions=len(solutions), volumes=len(volumes))
    changed = tuple(rebuilt(solution, volume=volume) for solution, volume in zip(solutions, volumes, strict=True))
    return with_recipe(plan, solutions=changed)


def with_last_solution(plan: Plan, policy: LastSolution) -> Plan:
    """Return the plan with another choice of what the last solution does."""
    return with_recipe(plan, last_solution=policy)


def with_final_rate(plan: Plan, rate: Quantity) -> Plan:
    """Return the plan with another final rate; raise Refused when its protocol has none."""
    if plan.recipe.final_rate is None:
        raise Refused(NO_FINAL_RATE)
    return with_recipe(plan, final_rate=rebuilt(plan.recipe.final_rate, rate=rate))


def with_recipe(plan: Plan, **changes: object) -> Plan:
    """Return the plan with changed rules; raise Refused when they do not hold together."""
    return rebuilt(plan, recipe=rebuilt(plan.recipe, **changes))


def with_step_inserted(plan: Plan, index: int, step: Step) -> Plan:
    """Return the plan with a step put in before the one at `index` (from 0)."""
    steps = plan.recipe.steps
    if not 0 <= index <= len(steps):
        raise Refused(NO_SUCH_STEP, number=index + 1, count=len(steps))
    return with_recipe(plan, steps=(*steps[:index], step, *steps[index:]))


def with_step_removed(plan: Plan, index: int) -> Plan:
    """Return the plan without the step at `index` (from 0)."""
    steps = plan.recipe.steps
    if not 0 <= index < len(steps):
        raise Refused(NO_SUCH_STEP, number=index + 1, count=len(steps))
    return with_recipe(plan, steps=(*steps[:index], *steps[index + 1 :]))
