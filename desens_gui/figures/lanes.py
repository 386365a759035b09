"""Lines from one row of a drawing down to others: side by side where they would meet."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Run:
    """What one source feeds: the index of its row (-1: above all rows) and those of the rows it goes to."""

    source: int
    start: int
    ends: tuple[int, ...]


def lanes_of(runs: Sequence[Run], most: int) -> Mapping[int, int]:
    """Return the lane of each source, 0 the innermost; sources beyond the `most` lanes that fit have none.

    Two runs share a lane where one ends at or above the row below which the other begins.
    """
    free: list[int] = []  # by lane, the last row that it reaches
    lanes: dict[int, int] = {}
    for run in sorted(runs, key=lambda one: (one.start, -one.ends[-1])):
        lane = next((at for at, end in enumerate(free) if end <= run.start), len(free))
        if lane >= most:
            continue
        free[lane:] = [run.ends[-1], *free[lane + 1 :]]
        lanes[run.source] = lane
    return lanes
