"""The two shipped typefaces: what they can draw, how wide it is, and where lines break.

A character that a face lacks would be drawn as an empty box without an error, so every text is checked first.
"""

from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from io import BytesIO
from typing import TYPE_CHECKING

from desens_gui.core.ground.lines import broken, parts

if TYPE_CHECKING:
    from reportlab.pdfbase.ttfonts import TTFont

REGULAR = "DesensSans"
BOLD = "DesensSans-Bold"
_FILES = {REGULAR: "IBMPlexSans-Regular.ttf", BOLD: "IBMPlexSans-Bold.ttf"}


def font_bytes(name: str) -> bytes:
    """Return the file of one of the two faces."""
    return (files("desens_gui.data") / "fonts" / _FILES[name]).read_bytes()


@cache
def _font(name: str) -> "TTFont":
    from reportlab.pdfbase.pdfmetrics import registerFont  # noqa: PLC0415  (late: heavy)
    from reportlab.pdfbase.ttfonts import TTFont  # noqa: PLC0415

    font = TTFont(name, BytesIO(font_bytes(name)))
    registerFont(font)
    return font


@cache
def _widths(name: str) -> dict[int, float]:
    return dict(_font(name).face.charWidths)


@lru_cache(maxsize=8192)
def _units(name: str, text: str) -> float:
    """Return the width of a line in thousandths of its size; the same texts are measured over and over."""
    widths = _widths(name)
    return sum(widths[ord(char)] for char in text)


def lacking(text: str) -> str | None:
    """Return the first character that one of the faces cannot draw, or None."""
    drawn = _drawn()
    return next((char for char in text if ord(char) not in drawn), None)


@cache
def _drawn() -> frozenset[int]:
    return frozenset(_font(REGULAR).face.charToGlyph) & frozenset(_font(BOLD).face.charToGlyph)


@dataclass(frozen=True, slots=True)
class Face:
    """A face at a size, in points."""

    size: float
    bold: bool = False

    @property
    def name(self) -> str:
        """The name under which the PDF knows it."""
        name = BOLD if self.bold else REGULAR
        _font(name)
        return name

    @property
    def leading(self) -> float:
        """From one line to the next."""
        return self.size * 1.22

    def width(self, text: str) -> float:
        """Return the width of a line."""
        return _units(BOLD if self.bold else REGULAR, text) * self.size / 1000

    def lines(self, text: str, width: float) -> list[str]:
        """Return the text broken into lines of `width`; a word that is wider is broken anywhere."""
        return broken(text, width, self.width)

    def scaled(self, factor: float) -> "Face":
        """Return the face, larger or smaller by a factor."""
        return Face(self.size * factor, self.bold)

    def widest_word(self, text: str) -> float:
        """Return the width of the widest part of the text that should not be broken."""
        return max(self.width(word) for _, word in parts(text))
