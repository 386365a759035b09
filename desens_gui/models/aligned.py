"""Which rows stay, come, go or move when one list of rows becomes another, so that selection and scroll survive."""

from collections.abc import Hashable, Sequence
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
