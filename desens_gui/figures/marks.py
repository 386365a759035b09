"""What a figure is made of: boxes, shapes, lines and labels in a plane whose y grows downwards.

A mark says what it stands for (`role`, `bag`), never its colour. Places are floats, because they are ink: nothing is
ever computed back from them. A unit of the plane is a pixel of a screen at 96 dpi; paper draws the same marks smaller.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from desens_gui.core.findings import Cell
from desens_gui.core.ground.texts import Said

Anchor = Literal["left", "centre", "right"]
Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Letters:
    """The size of a text and whether it is bold. Every figure is written in the program's one typeface."""

    size: float
    bold: bool = False

    @property
    def leading(self) -> float:
        """From one line to the next."""
        return self.size * 1.3


SMALL = Letters(12)
SMALL_BOLD = Letters(12, bold=True)
TEXT = Letters(13)
STRONG = Letters(13, bold=True)
LARGE = Letters(20, bold=True)


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
class Shape:
    """A closed outline through points, filled or not as its role says."""

    points: tuple[Point, ...]
    role: str
    bag: int | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """A line through points."""

    points: tuple[Point, ...]
    role: str
    bag: int | None = None


@dataclass(frozen=True, slots=True)
class Strokes:
    """Straight lines that belong together: a hatching, the marks of a scale."""

    lines: tuple[tuple[Point, Point], ...]
    role: str
    bag: int | None = None


@dataclass(frozen=True, slots=True)
class Label:
    """A text of one line; `y` is the middle of its height, `anchor` tells which end of it stands at `x`."""

    text: str
    x: float
    y: float
    anchor: Anchor
    role: str
    bag: int | None = None
    letters: Letters = SMALL


Mark = Box | Shape | Line | Strokes | Label


def reach(mark: Mark) -> tuple[float, float]:
    """Return the heights between which a mark lies; scale lines of which a plan needs none lie nowhere."""
    match mark:
        case Box():
            return mark.top, mark.top + mark.height
        case Label():
            return mark.y - mark.letters.leading / 2, mark.y + mark.letters.leading / 2
        case Strokes():
            heights = [y for line in mark.lines for _, y in line]
        case _:
            heights = [y for _, y in mark.points]
    return min(heights, default=0.0), max(heights, default=0.0)


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure: its size, what it shows, its marks from back to front, and the same in words for who cannot see it."""

    width: float
    height: float
    title: Said
    marks: tuple[Mark, ...]
    told: tuple[Said, ...] = ()

    def at(self, x: float, y: float) -> Box | None:
        """Return the frontmost box with words under a point."""
        return next((box for box in reversed(self.places()) if box.holds(x, y)), None)

    def places(self) -> tuple[Box, ...]:
        """Return the boxes that can be chosen, in the order in which they are walked through."""
        return tuple(mark for mark in self.marks if isinstance(mark, Box) and mark.says is not None)

    def texts(self) -> Iterator[str]:
        """Yield what is written in the figure, in drawing order."""
        yield from (mark.text for mark in self.marks if isinstance(mark, Label))
