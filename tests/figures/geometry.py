"""What tests of figures share: a canvas with the widths of the real typeface, and the laws of any drawing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations, pairwise

from desens_gui.core.ground.words import ENGLISH_WORDS, Words
from desens_gui.documents.faces import Face
from desens_gui.figures.canvas import Canvas
from desens_gui.figures.marks import Box, Figure, Label, Letters, Line, Mark, Shape, Strokes

#: a little less than the height of a line: what ink there is between two lines
_INK = 0.95
_NEAR = 0.51  # half a line's width


def face_width(text: str, letters: Letters) -> float:
    """The width of a text in the program's typeface, which screen and paper share."""
    return Face(letters.size, letters.bold).width(text)


def canvas(width: float = 760, height: float = 400) -> Canvas:
    return Canvas(width, height, face_width)


class _Longer(Mapping[tuple[str, str], str]):
    """Every text two fifths longer, whatever it is."""

    def __getitem__(self, key: tuple[str, str]) -> str:
        source = key[1]
        words = " ".join(["ähnlich"] * (len(source) * 2 // 5 // 8 + 1))
        return f"[{source} {words}]"

    def __iter__(self) -> Iterator[tuple[str, str]]:
        return iter(())

    def __len__(self) -> int:
        return 0


LONGER = Words(table=_Longer(), typography=ENGLISH_WORDS.typography)


@dataclass(frozen=True)
class Area:
    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: Area) -> bool:
        """Whether the two have more in common than an edge."""
        across = min(self.right, other.right) - max(self.left, other.left)
        down = min(self.bottom, other.bottom) - max(self.top, other.top)
        return across > 0.01 and down > 0.01

    def holds(self, other: Area) -> bool:
        return (
            self.left - 0.01 <= other.left
            and other.right <= self.right + 0.01
            and self.top - 0.01 <= other.top
            and other.bottom <= self.bottom + 0.01
        )


def area_of(mark: Mark) -> Area:
    match mark:
        case Label(text, x, y, anchor, _, _, letters):
            width = face_width(text, letters)
            left = x - {"left": 0.0, "centre": width / 2, "right": width}[anchor]
            half = letters.size * _INK / 2
            return Area(left, y - half, left + width, y + half)
        case Box(left, top, width, height):
            return Area(left, top, left + width, top + height)
        case Strokes(lines):
            return _around([point for line in lines for point in line])
        case Line(points) | Shape(points):
            return _around(list(points))


def _around(points: list[tuple[float, float]]) -> Area:
    return Area(
        min(x for x, _ in points), min(y for _, y in points), max(x for x, _ in points), max(y for _, y in points)
    )


def labels(figure: Figure, role: str | None = None) -> list[Label]:
    return [mark for mark in figure.marks if isinstance(mark, Label) and role in (None, mark.role)]


def shapes(figure: Figure, role: str) -> list[Shape]:
    return [mark for mark in figure.marks if isinstance(mark, Shape) and mark.role == role]


def flows(figure: Figure) -> list[Line]:
    return [mark for mark in figure.marks if isinstance(mark, Line) and mark.role == "flow"]


def assert_lawful(figure: Figure) -> None:
    """Nothing leaves the canvas, no text lies on another, no line that leads somewhere crosses a text."""
    everything = Area(0, 0, figure.width, figure.height)
    for mark in figure.marks:
        assert everything.holds(area_of(mark)), f"{mark} leaves the canvas of {figure.width} x {figure.height}"
    written = [(label, area_of(label)) for label in labels(figure)]
    for (one, area), (other, place) in combinations(written, 2):
        assert not area.meets(place), f"“{one.text}” lies on “{other.text}”"
    for line in flows(figure):
        for start, end in pairwise(line.points):
            stretch = _around([start, end])
            thick = Area(stretch.left - _NEAR, stretch.top - _NEAR, stretch.right + _NEAR, stretch.bottom + _NEAR)
            for label, area in written:
                assert not thick.meets(area), f"a line crosses “{label.text}”"
