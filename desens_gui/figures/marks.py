"""What a figure is made of: boxes, lines and labels in a plane whose y grows downwards.

A mark says what it stands for (`role`, `bag`), never its colour. Places are floats, because they are ink: nothing is
ever computed back from them.
"""

from dataclasses import dataclass
from typing import Literal

from desens_gui.core.findings import Cell
from desens_gui.core.ground.texts import Said

Anchor = Literal["left", "centre", "right"]


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle. `cell` is the place in the plan that it stands for, `says` tells its numbers in words."""

    left: float
    top: float
    width: float
    height: float
    role: str
    bag: int | None = None
    cell: Cell | None = None
    says: Said | None = None

    def holds(self, x: float, y: float) -> bool:
        """Return whether a point lies in the box."""
        return self.left <= x < self.left + self.width and self.top <= y < self.top + self.height


@dataclass(frozen=True, slots=True)
class Line:
    """A line through points."""

    points: tuple[tuple[float, float], ...]
    role: str


@dataclass(frozen=True, slots=True)
class Label:
    """A text; `y` is the middle of its height, `anchor` tells which end of it stands at `x`."""

    text: str
    x: float
    y: float
    anchor: Anchor
    role: str
    bag: int | None = None


Mark = Box | Line | Label


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure: its size, its marks from back to front, and what it shows in words."""

    width: float
    height: float
    title: Said
    marks: tuple[Mark, ...]

    def at(self, x: float, y: float) -> Box | None:
        """Return the frontmost box with words under a point."""
        boxes = (mark for mark in reversed(self.marks) if isinstance(mark, Box) and mark.says is not None)
        return next((box for box in boxes if box.holds(x, y)), None)
