"""How steeply the drug rises at the vein."""

from bisect import bisect_right
from dataclasses import dataclass
from fractions import Fraction

from desens_gui.core.solving.solved import Solved


@dataclass(frozen=True, slots=True)
class Rise:
    """A rise of the dose rate at the vein: by what factor, at which minute, during which step (the flush: the last)."""

    factor: Fraction
    minute: Fraction
    step: int


def rises_at_vein(solved: Solved) -> tuple[Rise, ...]:
    """Return each level at the vein over the highest one before it; the first over the plan's first dose rate.

    Empty where no tubing is stated or nothing is infused.
    """
    first = next((step.dose_rate_per_h for step in solved.steps if step.dose_rate_per_h), None)
    highest = None
    found = []
    begun = [(step.starts_min, step.number) for step in solved.steps if step.starts_min is not None]
    starts = [start for start, _ in begun]
    for level in solved.at_vein:
        if not level.dose_rate_per_h:
            continue
        before = first if highest is None else highest
        if before is not None:
            factor = level.dose_rate_per_h / before
            found.append(Rise(factor, level.starts_min, begun[max(bisect_right(starts, level.starts_min) - 1, 0)][1]))
        highest = max(highest or level.dose_rate_per_h, level.dose_rate_per_h)
    return tuple(found)
