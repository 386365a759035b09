"""Which rows of one list are which rows of another, when rows were changed, put in, taken out or moved.

A row is a tuple of its fields, so that two rows can be alike in part.
"""

from collections import Counter, defaultdict
from collections.abc import Sequence
from itertools import pairwise

Row = tuple[object, ...]

#: a row that differs in this many fields or more is rather another row than the same one changed
_ANOTHER = 6
#: lists beyond this many comparisons are taken row by row
_MOST = 40_000


def matched(before: Sequence[Row], after: Sequence[Row]) -> list[int | None]:
    """Return, for each row of `after`, the row of `before` that it is; None for a new one.

    >>> a, b, c, d = (("a", 1), ("b", 2), ("c", 3), ("d", 4))
    >>> matched([a, b, c], [a, c]), matched([a, c], [a, b, c]), matched([a, b, c], [b, c, a])
    ([0, 2], [0, None, 1], [1, 2, 0])
    """
    shorter = min(len(before), len(after))
    head = next((at for at in range(shorter) if before[at] != after[at]), shorter)
    tail = next((at for at in range(shorter - head) if before[-1 - at] != after[-1 - at]), shorter - head)
    old, new = before[head : len(before) - tail], after[head : len(after) - tail]
    if Counter(old) == Counter(new):
        inside = _rearranged(old, new)
    elif len(old) * len(new) <= _MOST:
        inside = _closest(old, new)
    else:
        inside = [at if at < len(old) else None for at in range(len(new))]
    found = [None if at is None else at + head for at in inside]
    return [*range(head), *found, *range(len(before) - tail, len(before))]


def moved(matches: Sequence[int | None]) -> frozenset[int]:
    """Return the rows (of `after`) that stand elsewhere: as few as leave the others in their order.

    >>> sorted(moved([1, 2, 0])), sorted(moved([0, None, 1]))
    ([2], [])
    """
    rows = [(at, was) for at, was in enumerate(matches) if was is not None]
    if all(one[1] < other[1] for one, other in pairwise(rows)):
        return frozenset()
    best: list[tuple[int, int]] = []  # for each row: the longest run in order that ends with it, and the row before
    for here, (_, was) in enumerate(rows):
        earlier = [(best[there][0], there) for there in range(here) if rows[there][1] < was]
        length, there = max(earlier, default=(0, -1))
        best.append((length + 1, there))
    here = max(range(len(rows)), key=lambda at: best[at][0])
    stay = set()
    while here >= 0:
        stay.add(rows[here][0])
        here = best[here][1]
    return frozenset(at for at, _ in rows if at not in stay)


def _rearranged(old: Sequence[Row], new: Sequence[Row]) -> list[int | None]:
    """Return the matches of two lists of the same rows."""
    places: defaultdict[Row, list[int]] = defaultdict(list)
    for at, row in reversed(list(enumerate(old))):
        places[row].append(at)
    return [places[row].pop() for row in new]


def _closest(old: Sequence[Row], new: Sequence[Row]) -> list[int | None]:
    """Return the matches that leave the fewest fields different."""
    rows, columns = len(new), len(old)
    single = _ANOTHER / 2
    costs = [[single * at for at in range(columns + 1)]]
    for down in range(1, rows + 1):
        above, line = costs[-1], [single * down]
        mine = new[down - 1]
        for across in range(1, columns + 1):
            apart = sum(one != other for one, other in zip(mine, old[across - 1], strict=True))
            line.append(min(above[across - 1] + apart, above[across] + single, line[-1] + single))
        costs.append(line)
    found: list[int | None] = [None] * rows
    down, across = rows, columns
    while down and across:
        apart = sum(one != other for one, other in zip(new[down - 1], old[across - 1], strict=True))
        if costs[down][across] == costs[down - 1][across - 1] + apart:
            down, across = down - 1, across - 1
            found[down] = across
        elif costs[down][across] == costs[down - 1][across] + single:
            down -= 1
        else:
            across -= 1
    return found
