"""What a figure is drawn on: the room there is, and how wide a text is there."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from desens_gui.core.ground.lines import broken
from desens_gui.figures.marks import Anchor, Label, Letters

#: between two texts below each other
GAP = 2.0
#: a text with its letters and its role
Piece = tuple[str, Letters, str]


@dataclass(frozen=True, slots=True)
class Canvas:
    """The room for a figure, in units of its plane. A chart fills it; a drawing may be higher.

    `text_width` measures a line of text as whoever paints will write it.
    """

    width: float
    height: float
    text_width: Callable[[str, Letters], float]

    def lines(self, text: str, letters: Letters, width: float) -> list[str]:
        """Return a text broken into lines of at most `width`; a number is not torn from its unit."""
        return broken(text, width, lambda part: self.text_width(part, letters))


@dataclass(frozen=True, slots=True)
class Written:
    """A text of one or more lines in one look."""

    lines: tuple[str, ...]
    letters: Letters
    role: str

    @property
    def height(self) -> float:
        """The height of all lines."""
        return len(self.lines) * self.letters.leading


@dataclass(frozen=True, slots=True)
class Column:
    """Texts below each other in a given width."""

    texts: tuple[Written, ...]

    @property
    def height(self) -> float:
        """The height of all texts."""
        return sum(text.height for text in self.texts) + GAP * max(len(self.texts) - 1, 0)

    def labels(self, x: float, top: float, anchor: Anchor = "left", bag: int | None = None) -> Iterator[Label]:
        """Yield the lines from `top` on."""
        for text in self.texts:
            for line in text.lines:
                yield Label(line, x, top + text.letters.leading / 2, anchor, text.role, bag, text.letters)
                top += text.letters.leading
            top += GAP


def written(canvas: Canvas, width: float, *texts: Piece) -> Column:
    """Return texts broken to a width, below each other; empty ones are left out."""
    return Column(
        tuple(
            Written(tuple(canvas.lines(text, letters, width)), letters, role) for text, letters, role in texts if text
        )
    )
