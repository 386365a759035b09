"""A figure in readable form for goldens: what is written and drawn, in drawing order, and no pixels.

Of a syringe the part of its barrel that is filled is written, of a line where it leads (the texts beside its ends are
in the same order), of a place that can be chosen its cell and its words.
"""

from __future__ import annotations

from collections.abc import Iterator

from desens_gui.core.ground.words import ENGLISH_WORDS
from desens_gui.figures.marks import Box, Figure, Label, Line, Mark, Shape
from tests.figures.geometry import Area, area_of

#: roles that only dress what others say
_DRESS = {"area", "glass", "hole", "metal", "outline", "hatch", "scale", "grid", "chip"}


def lines_of(figure: Figure) -> Iterator[str]:
    """Yield the figure in readable form."""
    yield ENGLISH_WORDS.say(figure.title.text, **figure.title.values)
    barrel: Area | None = None
    stopper: Area | None = None
    for mark in figure.marks:
        if isinstance(mark, Shape) and mark.role == "stopper":
            stopper = area_of(mark)
        elif isinstance(mark, Shape) and mark.role == "rim" and stopper is not None:
            barrel = area_of(mark)
            filled = (barrel.right - stopper.right) / (barrel.right - barrel.left)
            yield f"  syringe filled to {filled:.3f}"
        elif mark.role == "stock":
            continue
        elif isinstance(mark, Label) or mark.role not in _DRESS:
            yield from _line_of(mark)


def _line_of(mark: Mark) -> Iterator[str]:
    of = "" if getattr(mark, "bag", None) is None else f" of {mark.bag}"
    match mark:
        case Label(text, role=role):
            yield f"  {role}{of}: {text}"
        case Line(points, role):
            yield f"  {role}{of}: {len(points)} points"
        case Box(says=None, role=role):
            yield f"  {role}{of}"
        case Box(cell=cell, says=says) if says is not None and cell is not None:
            yield f"  [{cell.table} {cell.row} {cell.column}] {ENGLISH_WORDS.say(says.text, **says.values)}"
            yield ""
        case _:
            yield f"  {mark.role}{of}"
