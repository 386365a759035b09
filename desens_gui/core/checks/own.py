"""What the plan would be if it followed its protocol to the letter, for the checks that compare with that."""

from desens_gui.core.checks.case import Case
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.rules.plan import new_plan
from desens_gui.core.rules.strengths import with_strength
from desens_gui.core.solving.solve import solve
from desens_gui.core.solving.solved import Solved


def as_published(case: Case) -> Solved | None:
    """Return the numbers of the plan's protocol for the plan's order; its chosen test strength stays chosen.

    None where the plan follows it anyway, or where the protocol has no solution for this order.
    """
    plan = case.plan
    try:
        own = new_plan(plan.order, plan.protocol)
        if plan.strength is not None:
            own = with_strength(own, plan.strength)
        return None if own.recipe == plan.recipe else solve(own, case.site)
    except Refused:
        return None
