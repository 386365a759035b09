"""Columns of plain text whose numbers stand with their decimal marks below each other."""

import re
from collections.abc import Iterator, Sequence

from desens_gui.core.ground.typography import split_at_mark


def column(head: str, cells: Sequence[str], mark: str) -> list[str]:
    """Return a head and its cells, all as wide as the widest, texts at the right; `mark` is the decimal mark."""
    lines = [head, *_filled_behind(cells, mark)]
    width = max(map(len, lines))
    return [f"{line:>{width}}" for line in lines]


def filled_before(amounts: Sequence[str], mark: str) -> Iterator[str]:
    """Yield amounts with their units, so that they can be written below each other from the same place on."""
    whole = [len(parts[0]) if (parts := split_at_mark(amount, mark)) else 0 for amount in amounts]
    for amount, before in zip(amounts, whole, strict=True):
        yield " " * (max(whole) - before) + amount


def _filled_behind(cells: Sequence[str], mark: str) -> Iterator[str]:
    """Yield cells, the numbers among them with blanks for the decimals that they lack."""
    decimals = [_decimals(cell, mark) for cell in cells]
    most = max((count for count in decimals if count is not None), default=0)
    for cell, count in zip(cells, decimals, strict=True):
        yield cell if count is None else cell + " " * (most - count)


def _decimals(cell: str, mark: str) -> int | None:
    """Return how many characters of a number follow its whole part; None for a text, which may begin with a number."""
    parts = split_at_mark(cell, mark)
    return None if parts is None or re.search(r"[^\W\d]", parts[1]) else len(parts[1])
