"""What arrives at the vein, step by step and in all, for the page that shows it."""

from dataclasses import dataclass
from fractions import Fraction
from functools import partial
from itertools import islice, takewhile

from desens_gui.core.ground.model import rebuilt
from desens_gui.core.ground.units import Quantity
from desens_gui.core.rules.plan import Plan
from desens_gui.core.solving.delivery import deliver
from desens_gui.core.solving.rises import Rise, rises_at_vein
from desens_gui.core.solving.solved import Level, Solved


@dataclass(frozen=True, slots=True)
class Arrival:
    """The sums of a plan whose lines are stated.

    `first_drug_min` is the minute of the first drug at the vein, None where none arrives. `steepest` is the steepest
    rise there, None where nothing rises. `left_in_line` stays in the lines; `by_flush` is what the flush brings in, of
    which `flush_in_step` says during which step (None: after all of them, or no flush). `at_vein` arrives in all.
    """

    first_drug_min: Fraction | None
    steepest: Rise | None
    left_in_line: Fraction
    by_flush: Fraction
    flush_in_step: int | None
    at_vein: Fraction
    ordered: Fraction


def arrival(plan: Plan, solved: Solved) -> Arrival | None:
    """Return what arrives in all; None where the lines are not stated."""
    if plan.tubing is None:
        return None
    total = solved.total
    by_flush = total.at_vein - arriving_with(plan, solved, None)
    return Arrival(
        first_drug_min=total.first_drug_min,
        steepest=max(rises_at_vein(solved), key=lambda rise: rise.factor, default=None),
        left_in_line=total.left_in_line,
        by_flush=by_flush,
        flush_in_step=solved.steps[-1].number if by_flush and not total.at_vein_flush else None,
        at_vein=total.at_vein,
        ordered=total.ordered,
    )


def levels_of_steps(plan: Plan, solved: Solved) -> tuple[tuple[Level, ...], ...]:
    """Return, for each step, the levels at the vein from its start to the next one's.

    Their drug is the step's `at_vein`, but for doses that are given at once and so have no level. With lines primed
    with their own bag, a flush after the last step belongs to it. Each is empty where the lines are not stated, or not
    when the step starts.
    """
    own_line = plan.tubing is not None and plan.tubing.priming == "own-line"
    last = solved.steps[-1]
    ends: list[Fraction | None] = [step.starts_min for step in solved.steps[1:]]
    ends.append(None if own_line or last.span is None else last.span[1])
    cut: list[tuple[Level, ...]] = []
    at = 0
    for step, end in zip(solved.steps, ends, strict=True):
        if step.starts_min is None:
            cut.append(())
            continue
        while at < len(solved.at_vein) and solved.at_vein[at].ends_min <= step.starts_min:
            at += 1  # levels and steps follow each other: what is over for this step is over for all that come
        following = takewhile(partial(_begins_before, end), islice(solved.at_vein, at, None))
        inside = [_clipped(level, step.starts_min, end) for level in following]
        cut.append(tuple(level for level in inside if level.starts_min < level.ends_min))
    return tuple(cut)


def _begins_before(end: Fraction | None, level: Level) -> bool:
    return end is None or level.starts_min < end


def _clipped(level: Level, start: Fraction, end: Fraction | None) -> Level:
    ends = level.ends_min if end is None else min(level.ends_min, end)
    return Level(max(level.starts_min, start), ends, level.dose_rate_per_h)


def arriving_with(plan: Plan, solved: Solved, flush: Quantity | None) -> Fraction:
    """Return what reaches the vein in all with another flush, or with none; the lines have to be stated."""
    assert plan.tubing is not None  # the caller's condition
    delivered = deliver(rebuilt(plan, tubing=rebuilt(plan.tubing, flush=flush)), solved.solutions, solved.steps)
    return sum(delivered.steps, Fraction(0)) + delivered.flush


def held_back(plan: Plan, solved: Solved) -> Fraction:
    """Return the drug that stays in the last line and after the join without a flush, and that a flush would bring."""
    assert plan.tubing is not None  # the caller's condition
    common = plan.tubing.common_volume
    held = plan.tubing.line_volume.into("mL") + (Fraction(0) if common is None else common.into("mL"))
    all_of_it = arriving_with(plan, solved, Quantity(2 * held, "mL"))
    return all_of_it - arriving_with(plan, solved, None)


def highest_of_steps(plan: Plan, solved: Solved) -> tuple[Fraction, ...]:
    """Return the highest dose rate at the vein during each step, per hour; 0 where nothing arrives."""
    return tuple(
        max((level.dose_rate_per_h for level in levels), default=Fraction(0))
        for levels in levels_of_steps(plan, solved)
    )
