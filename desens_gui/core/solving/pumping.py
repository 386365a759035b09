"""What is keyed into the pump for a whole bag: the volume to be infused.

Where the volumes of single steps are under the smallest that the pump takes, this is what it is set to, and the steps
are set by rate and clock.
"""

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction

from desens_gui.core.rules.parts import GivenStep
from desens_gui.core.rules.plan import Plan, Tubing
from desens_gui.core.solving.solved import SolvedSolution, SolvedStep


def with_volume_to_infuse(plan: Plan, solution: SolvedSolution, steps: Sequence[SolvedStep]) -> SolvedSolution:
    """Return a solution with what the pump takes from it; None where no pump runs from it."""
    own = [step for step in steps if step.solution == solution.number]
    volumes = [step.set_volume_mL or Fraction(0) for step in own if step.kind in ("infusion", "priming")]
    if not volumes:
        return solution
    return replace(solution, to_infuse_mL=sum(volumes, Fraction(0)) - left_for_flush_mL(plan, own))


def left_for_flush_mL(plan: Plan, own: Sequence[SolvedStep]) -> Fraction:
    """Return how much of a bag that is run until empty the pump cannot take; `own` are the steps from that bag.

    Its line was primed from it before the pump was started, so the last of it is in the line when the bag is empty; a
    flush brings that in at the end of the step. What ran out at priming is missing too.
    """
    if plan.tubing is None or not own:
        return Fraction(0)
    alone = plan.tubing.priming == "first-bag" and len(set(_pumped_from(plan))) == 1
    if plan.tubing.priming != "own-line" and not alone:
        return Fraction(0)
    emptied = own[-1].kind == "infusion" and own[-1].runs_until == "empty"
    return _line_and_waste_mL(plan.tubing) if emptied else Fraction(0)


def keyed_mL(plan: Plan, step: SolvedStep) -> Fraction | None:
    """Return the mL that are keyed into the pump for one step: without what the line of its bag holds of it."""
    if step.set_volume_mL is None:
        return None
    return step.set_volume_mL - left_for_flush_mL(plan, [step])


def priming_takes_mL(plan: Plan, number: int) -> Fraction:
    """Return the mL that leave solution `number` when a line is primed with it before the start.

    A line is primed out of what a pump runs from: of each solution with lines of their own, of the first one that
    runs with one line for all. What is pushed, injected or swallowed goes through no line.
    """
    pumped = _pumped_from(plan)
    if plan.tubing is None or plan.tubing.priming not in ("own-line", "first-bag"):
        return Fraction(0)
    primed = pumped if plan.tubing.priming == "own-line" else pumped[:1]
    return _line_and_waste_mL(plan.tubing) if number in primed else Fraction(0)


def _pumped_from(plan: Plan) -> list[int]:
    """Return the solution that each step takes which a pump runs, in their order."""
    return [step.solution for step in plan.recipe.steps if not isinstance(step, GivenStep)]


def _line_and_waste_mL(tubing: Tubing) -> Fraction:
    return tubing.line_volume.into("mL") + (Fraction(0) if tubing.waste is None else tubing.waste.into("mL"))
