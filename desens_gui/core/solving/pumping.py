"""What is keyed into the pump for a whole bag: the volume to be infused.

Where the volumes of single steps are under the smallest that the pump takes, this is what it is set to, and the steps
are set by rate and clock.
"""

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction

from desens_gui.core.rules.parts import GivenStep
from desens_gui.core.rules.plan import Plan
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
    used = {step.solution for step in plan.recipe.steps if not isinstance(step, GivenStep)}
    alone = plan.tubing.priming == "first-bag" and len(used) == 1
    if plan.tubing.priming != "own-line" and not alone:
        return Fraction(0)
    emptied = own[-1].kind == "infusion" and own[-1].runs_until == "empty"
    waste = Fraction(0) if plan.tubing.waste is None else plan.tubing.waste.into("mL")
    return plan.tubing.line_volume.into("mL") + waste if emptied else Fraction(0)
