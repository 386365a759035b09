"""What writes the parts of a label: a pen that moves down, on an area of its own."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

from desens_gui.core.rules.label_stock import Size
from desens_gui.documents.blocks import Fact
from desens_gui.documents.faces import Face
from desens_gui.documents.label_styles import Style
from desens_gui.documents.marks import BLACK, GREY, MM, Box, Code, Line, Mark, Path, Sign, Text

_MICROMETRES = 1000


@dataclass(frozen=True, slots=True)
class Area:
    """A label as it is read: its size and its margin, in points."""

    width: float
    height: float
    margin: float

    @property
    def inner(self) -> float:
        """How wide a line can be."""
        return self.width - 2 * self.margin


def area_of(size: Size) -> Area:
    """Return the area of a label; smaller ones have a smaller margin."""
    width, height = (length / _MICROMETRES * MM for length in (size.width, size.height))
    margin = min(2.6 * MM, max(1.5 * MM, 0.04 * height))
    return Area(width, height, margin)


@dataclass
class Pen:
    """Marks so far, and how far down they reach."""

    area: Area
    style: Style
    y: float = 0.0
    marks: list[Mark] = field(default_factory=list)

    @property
    def left(self) -> float:
        """Where lines begin."""
        return self.area.margin

    @property
    def right(self) -> float:
        """Where lines end."""
        return self.area.width - self.area.margin

    def write(self, text: str, face: Face, x: float | None = None, *, right: bool = False) -> None:
        """Write one line whose top is at `y`."""
        x = self.left if x is None else x
        self.marks.append(Text(x, self.y + face.size * 0.96, text, face, "right" if right else "left"))

    def lines(self, text: str, face: Face, width: float | None = None, x: float | None = None) -> None:
        """Write a text on as many lines as it needs, and move below it."""
        for line in face.lines(text, self.area.inner if width is None else width):
            self.write(line, face, x)
            self.y += face.leading

    def rule(self) -> None:
        """Draw a line across, with a little air."""
        self.y += self.style.air
        self.marks.append(Line(self.left, self.y, self.right, self.y, 0.9, BLACK))
        self.y += self.style.air

    def facts(self, facts: tuple[Fact, ...], face: Face, x: float | None = None, width: float | None = None) -> None:
        """Write facts one after the other; those without a value get a line to write on, as long as it can be."""
        x = self.left if x is None else x
        width = self.area.inner if width is None else width
        for line in self._flow(facts, face, width):
            blank = sum(not fact.value for fact, _ in line)
            spare = width - sum(size for _, size in line) - self.style.gap * (len(line) - 1)
            spare = spare / blank if blank else 0
            at = x
            self.y += 3 if blank else 0
            for fact, size in line:
                if fact.value and face.width(said(fact)) > width:
                    self.lines(said(fact), face, width, at)
                    self.y -= face.leading
                else:
                    self.write(said(fact), face, at)
                if not fact.value:
                    start = at + face.width(said(fact)) + 3
                    end = at + size + spare
                    self.marks.append(Line(start, self.y + face.size, end, self.y + face.size, 0.5, GREY))
                at += size + (0 if fact.value else spare) + self.style.gap
            self.y += face.leading + (1 if blank else 0)

    def _flow(self, facts: tuple[Fact, ...], face: Face, width: float) -> list[list[tuple[Fact, float]]]:
        """Return the facts on lines, each with its width."""
        lines: list[list[tuple[Fact, float]]] = [[]]
        for fact in facts:
            size = min(face.width(said(fact)) + (0 if fact.value else self.style.blank + 3), width)
            if lines[-1] and sum(taken + self.style.gap for _, taken in lines[-1]) + size > width:
                lines.append([])
            lines[-1].append((fact, size))
        return lines if facts else []


def said(fact: Fact) -> str:
    """Return a fact as it is written."""
    return f"{fact.name} {fact.value}".strip()


def moved(marks: Iterable[Mark], down: float) -> Iterator[Mark]:
    """Yield marks moved down."""
    for mark in marks:
        match mark:
            case Line():
                yield replace(mark, y1=mark.y1 + down, y2=mark.y2 + down)
            case Path(lines):
                yield replace(mark, lines=tuple(tuple((x, y + down) for x, y in line) for line in lines))
            case Text() | Box() | Sign() | Code():
                yield replace(mark, y=mark.y + down)
