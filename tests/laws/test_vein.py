"""What reaches the vein: the laws of plug flow, exactly, whatever the plan and however its lines are primed."""

from __future__ import annotations

from fractions import Fraction

from hypothesis import assume, given
from hypothesis import strategies as st

from desens_gui.core.ground.model import rebuilt
from desens_gui.core.rules.plan import PRIMINGS, Plan
from desens_gui.core.solving.preparation import may_give
from desens_gui.core.solving.pumping import priming_takes_mL
from desens_gui.core.solving.solved import Solved
from desens_gui.core.ward.arriving import levels_of_steps
from tests.laws.lawful import SOME, solved_or_rejected
from tests.laws.strategies import plans

LINES = st.sampled_from(("20", "5", "1.2", "0.5"))
FLUSHES = st.sampled_from((None, "20", "3", "50"))


def in_lines(plan: Plan, priming: str, line: str, flush: str | None, **more: str) -> Plan:
    fields = {"line_volume": f"{line} mL", "priming": priming, "flush": flush and f"{flush} mL", **more}
    return rebuilt(plan, tubing=fields)


def is_infused(plan: Plan) -> bool:
    return any(step.kind == "infusion" for step in plan.recipe.steps)


def first_used(plan: Plan) -> int:
    return next(step.solution for step in plan.recipe.steps if step.kind in ("infusion", "priming"))


def counts_its_line(plan: Plan) -> bool:
    """Whether the only bag fills its own line and then runs empty: then its line is part of its dose."""
    used = {step.solution for step in plan.recipe.steps if step.kind in ("infusion", "priming")}
    return len(used) == 1 and any(getattr(step, "until", None) for step in plan.recipe.steps)


@given(plans(), LINES, FLUSHES)
@SOME
def test_one_line_gives_what_is_given_and_what_it_was_primed_with(plan: Plan, line: str, flush: str | None) -> None:
    """first-bag, diluent: at vein + left in line = given + L x C of what the line was primed with."""
    assume(is_infused(plan) and not any(step.kind == "priming" for step in plan.recipe.steps))
    for priming in ("first-bag", "diluent"):
        assume(priming == "diluent" or not counts_its_line(plan))
        solved = solved_or_rejected(in_lines(plan, priming, line, flush))
        primed = solved.solutions[first_used(plan) - 1].concentration if priming == "first-bag" else Fraction(0)
        total = solved.total
        assert total.at_vein + total.left_in_line == total.given + Fraction(line) * primed


@given(plans(), st.sampled_from(PRIMINGS), LINES, st.sampled_from((None, "5 mL")))
@SOME
def test_a_donor_is_charged_for_its_line_what_its_line_takes(
    plan: Plan, priming: str, line: str, waste: str | None
) -> None:
    """Where solutions are drawn from is judged by the same line that is primed before the start, or by none."""
    more = {} if waste is None else {"waste": waste}
    plan = in_lines(plan, priming, line, None, **more)
    solved = solved_or_rejected(plan)
    givers = [solution for solution in solved.solutions if may_give(plan.recipe, solution)]
    assert [priming_takes_mL(plan, giver.number) for giver in givers] == [giver.line_mL for giver in givers]


@given(plans(), LINES)
@SOME
def test_lines_of_their_own_give_what_is_given(plan: Plan, line: str) -> None:
    """own-line: each step arrives as planned; a bag that runs empty with the flush that belongs to it."""
    assume(is_infused(plan) and not any(step.kind == "priming" for step in plan.recipe.steps))
    solved = solved_or_rejected(in_lines(plan, "own-line", line, None))
    emptied = [step for step in solved.steps if step.runs_until == "empty" and step.kind == "infusion"]
    assume(all(step is solved.steps[-1] for step in emptied))
    if emptied:
        solved = solved_or_rejected(in_lines(plan, "own-line", line, line))
    assert [step.at_vein for step in solved.steps] == [step.dose for step in solved.steps]
    assert solved.total.at_vein == solved.total.given


@given(plans(), st.sampled_from(PRIMINGS), LINES, FLUSHES, st.sampled_from(("0.3 mL", "1.5 mL", None)), st.booleans())
@SOME
def test_nothing_appears_and_nothing_is_lost(
    plan: Plan, priming: str, line: str, flush: str | None, common: str | None, carried: bool
) -> None:
    """What leaves the bags is at the vein or in the lines at the end, with a carrier and a common stretch too."""
    assume(is_infused(plan))
    more = ({"common_volume": common} if common else {}) | ({"carrier": "12 mL/h"} if carried else {})
    plan = in_lines(plan, priming, line, flush, **more)
    solved = solved_or_rejected(plan)
    assert solved.total.at_vein + solved.total.left_in_line == left_the_bags(plan, solved)


def left_the_bags(plan: Plan, solved: Solved) -> Fraction:
    """All drug that was pumped or given from a solution or as such, and all that primed a line."""
    drug = Fraction(0)
    for step in solved.steps:
        if step.kind not in ("infusion", "priming"):
            drug += step.dose
        elif step.solution is not None:
            drug += solved.solutions[step.solution - 1].concentration * (step.volume_mL or 0)
    for solution in solved.solutions:
        # a bag that runs empty has its line volume counted in its steps; the others gave it beyond them
        drug += min(solution.line_mL, Fraction(plan.tubing.line_volume.into("mL"))) * solution.concentration  # type: ignore[union-attr]
    return drug


@given(plans(), st.sampled_from(PRIMINGS), LINES, FLUSHES)
@SOME
def test_the_levels_at_the_vein_are_the_drug_that_arrives(
    plan: Plan, priming: str, line: str, flush: str | None
) -> None:
    """The curve and the column say the same: dose rate times time, summed, is what the pump brought to the vein."""
    assume(is_infused(plan))
    solved = solved_or_rejected(in_lines(plan, priming, line, flush))
    area = sum(
        ((level.ends_min - level.starts_min) * level.dose_rate_per_h / 60 for level in solved.at_vein), Fraction(0)
    )
    at_once = sum((step.dose for step in solved.steps if step.kind not in ("infusion", "priming")), Fraction(0))
    if all(step.span is not None for step in solved.steps):  # else there is no curve
        assert area + at_once == solved.total.at_vein
    assert all(one.ends_min <= other.starts_min for one, other in zip(solved.at_vein, solved.at_vein[1:], strict=False))


@given(
    plans(), st.sampled_from(PRIMINGS), LINES, FLUSHES, st.sampled_from(("1.5", None)), st.sampled_from(("10", None))
)
@SOME
def test_the_levels_of_a_step_are_what_arrives_in_it(
    plan: Plan, priming: str, line: str, flush: str | None, common: str | None, carrier: str | None
) -> None:
    """Each step's part of the curve comes to what the table says of it, and the parts to the whole curve."""
    more = {"common_volume": common and f"{common} mL", "carrier": carrier and f"{carrier} mL/h"}
    assume(is_infused(plan))
    lined = in_lines(plan, priming, line, flush, **{name: value for name, value in more.items() if value})
    solved = solved_or_rejected(lined)
    assume(all(step.span is not None for step in solved.steps))  # else there is no curve
    for levels, step in zip(levels_of_steps(lined, solved), solved.steps, strict=True):
        area = sum(((one.ends_min - one.starts_min) * one.dose_rate_per_h / 60 for one in levels), Fraction(0))
        assert area == step.at_vein - (step.dose if step.kind not in ("infusion", "priming") else 0)
