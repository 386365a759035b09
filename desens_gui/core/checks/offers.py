"""What would make a plan possible that is not: each offer is carried out on a plan of its own and judged before.

An offer is never taken by itself; it is named in the finding of what is wrong.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace
from fractions import Fraction

from desens_gui.core.checks.case import Case
from desens_gui.core.findings import Finding
from desens_gui.core.ground.model import rebuilt
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.units import Quantity
from desens_gui.core.rules.making import with_changed
from desens_gui.core.rules.parts import InfusionStep
from desens_gui.core.rules.plan import Plan
from desens_gui.core.solving.pumping import left_for_flush_mL
from desens_gui.core.solving.solve import solve
from desens_gui.core.solving.solved import SolvedSolution

Check = Callable[[Case], Iterator[Finding]]

#: the largest bag that is offered, and to what a volume is rounded up
MOST_ML, _STEP_ML = Fraction(1000), Fraction(10)
#: a volume that is made larger may need more of a donor, which then needs more: so often at the most
_ROUNDS = 8


def tried(case: Case, plan: Plan, *checks: Check) -> Case | None:
    """Return the case of another plan; None where it has no solution, or one of the checks is red."""
    other = _solved(case, plan)
    if other is None or any(one.severity == "red" for check in checks for one in check(other)):
        return None
    return other


def larger_volume(case: Case, number: int, check: Check) -> Fraction | None:
    """Return the volume in mL, up to 1 L, with which a solution holds what is taken of it; None: none does."""
    plan, now = case.plan, case
    for _ in range(_ROUNDS):
        volume = _up(needed_mL(now.solved.solutions[number - 1]))
        if volume > MOST_ML:
            return None
        solutions = list(plan.recipe.solutions)
        solutions[number - 1] = rebuilt(solutions[number - 1], volume=Quantity(volume, "mL"))
        larger = _solved(case, rebuilt(plan, recipe=rebuilt(plan.recipe, solutions=tuple(solutions))))
        if larger is None:
            return None
        if not any(cell.row == number for one in check(larger) for cell in one.where):
            return volume
        now = larger
    return None


def as_remainder(case: Case, *checks: Check) -> Quantity | None:
    """Return the flush with which the plan is possible where its last solution holds the remainder; None: it is not."""
    tubing = case.plan.tubing
    if tubing is None or tubing.priming != "own-line" or case.plan.recipe.last_solution == "remainder":
        return None
    flush = tubing.flush
    if flush is None or flush.into("mL") < tubing.line_volume.into("mL"):
        flush = tubing.line_volume
    try:
        recipe = rebuilt(case.plan.recipe, last_solution="remainder")
        plan = rebuilt(case.plan, recipe=recipe, tubing=rebuilt(tubing, flush=flush))
    except Refused:
        return None
    return None if tried(case, plan, *checks) is None else flush


def with_room_for_lines(case: Case, *checks: Check) -> dict[int, tuple[Fraction, Fraction]]:
    """Return, by step, the volume of it and that to which its bag is made, with which no bag is emptied into its line.

    Each step that empties a bag which another one follows is given its volume, and its bag is made larger at the same
    strength: by its line, and by what is then drawn from it. Empty where that does not make the plan possible, and for
    commercial containers, which come with their own volumes.
    """
    last = case.solved.steps[-1]
    emptied = [step for step in case.solved.steps if step is not last and left_for_flush_mL(case.plan, [step])]
    steps = list(case.plan.recipe.steps)
    for step in emptied:
        rule = steps[step.number - 1]
        if not isinstance(rule, InfusionStep):
            return {}
        steps[step.number - 1] = rebuilt(rule, until=None, volume=Quantity(step.volume_mL or Fraction(0), "mL"))
    bags = {step.solution: step for step in emptied if step.solution is not None}
    try:
        plan = rebuilt(case.plan, recipe=rebuilt(case.plan.recipe, steps=tuple(steps)))
        for _ in range(_ROUNDS):
            now = _solved(case, plan)
            if now is None:
                return {}
            short = [one for one in now.solved.solutions if one.number in bags and needed_mL(one) > (one.made_mL or 0)]
            if not short:
                break
            for one in short:
                changed = rebuilt(plan.making(one.number), made_to=Quantity(_up(needed_mL(one)), "mL"))
                plan = rebuilt(plan, makings=with_changed(plan.makings, changed))
    except Refused:
        return {}
    found = tried(case, plan, *checks)
    if found is None:
        return {}
    made_to = {one.number: one.made_mL or Fraction(0) for one in found.solved.solutions}
    return {step.number: (step.volume_mL or Fraction(0), made_to[number]) for number, step in bags.items()}


def needed_mL(bag: SolvedSolution) -> Fraction:
    """Return what is taken of a solution: by its steps, for weaker ones, by its line."""
    return bag.infused_mL + bag.donated_mL + bag.line_mL


def _solved(case: Case, plan: Plan) -> Case | None:
    try:
        return replace(case, plan=plan, solved=solve(plan, case.site))
    except Refused:
        return None


def _up(volume: Fraction) -> Fraction:
    """Return a volume rounded up to what a person measures."""
    return -(-volume // _STEP_ML) * _STEP_ML
