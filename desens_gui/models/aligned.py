"""Which rows stay, come, go or move when one list of rows becomes another, so that selection and scroll survive.

And which cells of the rows that stay are different.
"""

from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Moved:
    """One block of rows, `first` to `last`, goes to before row `to` (rows before the move, as Qt counts)."""

    first: int
    last: int
    to: int


@dataclass(frozen=True, slots=True)
class Replaced:
    """The rows from `at`: `gone` of them go and `come` new ones come, after `kept` that only change."""

    at: int
    kept: int
    gone: int
    come: int


def aligned(before: Sequence[Hashable], after: Sequence[Hashable]) -> Moved | Replaced | None:
    """Return how the rows have changed places; None when every row stays where it is.

    >>> aligned("abcd", "acd"), aligned("abcd", "abxcd"), aligned("abcd", "axcd"), aligned("abcd", "acdb")
    (Replaced(at=1, kept=0, gone=1, come=0), Replaced(at=2, kept=0, gone=0, come=1), None, Moved(first=1, last=1, to=4))
    """
    shorter = min(len(before), len(after))
    head = next((at for at in range(shorter) if before[at] != after[at]), shorter)
    tail = next((at for at in range(shorter - head) if before[-1 - at] != after[-1 - at]), shorter - head)
    old, new = list(before[head : len(before) - tail]), list(after[head : len(after) - tail])
    if len(old) == len(new):
        return _moved(old, new, head)
    kept = min(len(old), len(new))
    return Replaced(head, kept, len(old) - kept, len(new) - kept)


def _moved(old: list[Hashable], new: list[Hashable], head: int) -> Moved | None:
    """Return the one block that has changed places with its neighbours, if that is all that happened."""
    for size in range(1, len(old)):
        if old[size:] + old[:size] == new:  # of two neighbouring blocks the smaller is said to have moved
            if size <= len(old) - size:
                return Moved(head, head + size - 1, head + len(old))
            return Moved(head + size, head + len(old) - 1, head)
    return None


def differences(
    old: Sequence[Sequence[object] | None], new: Sequence[Sequence[object]]
) -> Iterator[tuple[int, int, int, int]]:
    """Yield the rectangles (top, left, bottom, right) of cells that differ; rows that are new are left out."""
    open_spans: dict[tuple[int, int], int] = {}
    for row in range(len(new) + 1):
        spans = set(_spans(old[row], new[row])) if row < len(new) else set()
        for span in sorted(open_spans.keys() - spans):
            yield open_spans.pop(span), span[0], row - 1, span[1]
        for span in spans - open_spans.keys():
            open_spans[span] = row


def _spans(old: Sequence[object] | None, new: Sequence[object]) -> Iterator[tuple[int, int]]:
    """Yield the runs of neighbouring cells of a row that differ."""
    different = [] if old is None else [at for at, (was, now) in enumerate(zip(old, new, strict=True)) if was != now]
    first: int | None = None
    for at, column in enumerate(different):
        first = column if first is None else first
        if at + 1 == len(different) or different[at + 1] != column + 1:
            yield first, column
            first = None
