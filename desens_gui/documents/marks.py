"""Pages as marks (text, line, box, sign, code), and the one painter that makes a PDF of them.

Coordinates are points from the upper left corner; a text's y is its baseline.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING, Literal

from desens_gui.core.findings import Severity
from desens_gui.documents.faces import BOLD, Face, font_bytes

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

MM = 72 / 25.4
Colour = tuple[float, float, float]
BLACK: Colour = (0.05, 0.06, 0.08)
GREY: Colour = (0.36, 0.39, 0.43)
RULE: Colour = (0.72, 0.75, 0.78)
TINT: Colour = (0.945, 0.95, 0.957)
SHADE: Colour = (0.86, 0.87, 0.88)
ALERT: Colour = (0.66, 0.07, 0.09)
#: by how many degrees the words across an upright page rise
_UPRIGHT = 52
_WATERMARK = 232  # of 255: light enough that no number is hidden


@dataclass(frozen=True, slots=True)
class Text:
    """One line of text. What stands on every page (`furniture`) is no part of the blocks.

    A `turned` text runs downwards: it is read with the page's right side up.
    """

    x: float
    y: float
    text: str
    face: Face
    align: Literal["left", "right", "centre"] = "left"
    colour: Colour = BLACK
    furniture: bool = False
    turned: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """A straight line."""

    x1: float
    y1: float
    x2: float
    y2: float
    width: float = 0.5
    colour: Colour = RULE


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle, with its corner rounded, its outline and its filling."""

    x: float
    y: float
    width: float
    height: float
    radius: float = 0
    stroke: float = 0
    colour: Colour = BLACK
    fill: Colour | None = None


@dataclass(frozen=True, slots=True)
class Sign:
    """The sign of a severity, of a shape of its own: red a filled octagon, amber a triangle, info a ring."""

    x: float
    y: float
    size: float
    severity: Severity


@dataclass(frozen=True, slots=True)
class Path:
    """One or more lines through points: their stroke (0: none) and dashes, or filled outlines."""

    lines: tuple[tuple[tuple[float, float], ...], ...]
    stroke: float = 0.5
    colour: Colour = BLACK
    fill: Colour | None = None
    closed: bool = False
    dash: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Code:
    """A machine-readable code: its upper left corner, the side of one square, its rows of squares (# is dark).

    `says` is what a reader finds in it, `symbology` the identifier of its kind.
    """

    x: float
    y: float
    square: float
    rows: tuple[str, ...]
    says: str
    symbology: str

    @property
    def side(self) -> float:
        """How wide and high it is, without its quiet zone."""
        return self.square * len(self.rows)


Mark = Text | Line | Box | Sign | Path | Code


@dataclass(frozen=True, slots=True)
class Page:
    """One page: its size, its marks in reading order, and what is printed lightly across it."""

    width: float
    height: float
    marks: tuple[Mark, ...]
    across: str = ""


def painted(pages: Sequence[Page], title: str, language: str, subject: str) -> bytes:
    """Return a PDF of the pages, the same bytes for the same pages."""
    from reportlab.pdfgen.canvas import Canvas  # noqa: PLC0415  (late: heavy)

    file = BytesIO()
    canvas = Canvas(file, invariant=True, lang=language)
    canvas.setTitle(title)
    canvas.setAuthor("Desens")
    canvas.setCreator("Desens")
    canvas.setSubject(subject)
    for page in pages:
        canvas.setPageSize((page.width, page.height))
        if page.across:
            _watermark(canvas, page)
        for mark in page.marks:
            _paint(canvas, page.height, mark)
        canvas.showPage()
    canvas.save()
    return file.getvalue()


def _paint(canvas: "Canvas", height: float, mark: Mark) -> None:
    match mark:
        case Text():
            paint_text(canvas, height, mark)
        case Line():
            canvas.setLineWidth(mark.width)
            canvas.setStrokeColorRGB(*mark.colour)
            canvas.line(mark.x1, height - mark.y1, mark.x2, height - mark.y2)
        case Box():
            canvas.setLineWidth(mark.stroke)
            canvas.setStrokeColorRGB(*mark.colour)
            canvas.setFillColorRGB(*(mark.fill or BLACK))
            canvas.roundRect(
                mark.x,
                height - mark.y - mark.height,
                mark.width,
                mark.height,
                mark.radius,
                stroke=int(mark.stroke > 0),
                fill=int(mark.fill is not None),
            )
        case Sign():
            _paint_sign(canvas, height, mark)
        case Path():
            _paint_path(canvas, height, mark)
        case Code():
            _paint_code(canvas, height, mark)


def _paint_path(canvas: "Canvas", height: float, mark: Path) -> None:
    path = canvas.beginPath()
    for (x, y), *others in mark.lines:
        path.moveTo(x, height - y)
        for right, down in others:
            path.lineTo(right, height - down)
        if mark.closed:
            path.close()
    canvas.setLineWidth(mark.stroke)
    canvas.setStrokeColorRGB(*mark.colour)
    canvas.setFillColorRGB(*(mark.fill or BLACK))
    canvas.setDash(*((list(mark.dash),) if mark.dash else ()))
    canvas.drawPath(path, stroke=int(mark.stroke > 0), fill=int(mark.fill is not None))
    canvas.setDash()


def _paint_code(canvas: "Canvas", height: float, code: Code) -> None:
    """Fill the dark squares in full black as one shape: drawn one by one they would show seams."""
    path = canvas.beginPath()
    for down, row in enumerate(code.rows):
        for run in re.finditer("#+", row):
            right, width = run.start() * code.square, (run.end() - run.start()) * code.square
            path.rect(code.x + right, height - code.y - (down + 1) * code.square, width, code.square)
    canvas.setFillColorRGB(0, 0, 0)
    canvas.drawPath(path, stroke=0, fill=1)


def paint_text(canvas: "Canvas", height: float, mark: Text) -> None:
    """Draw one line of text."""
    canvas.setFont(mark.face.name, mark.face.size)
    canvas.setFillColorRGB(*mark.colour)
    x = mark.x
    if mark.align != "left":
        width = mark.face.width(mark.text)
        x -= width if mark.align == "right" else width / 2
    if not mark.turned:
        canvas.drawString(x, height - mark.y, mark.text)
        return
    canvas.saveState()
    canvas.translate(mark.x, height - mark.y)
    canvas.rotate(-90)
    canvas.drawString(x - mark.x, 0, mark.text)
    canvas.restoreState()


def _paint_sign(canvas: "Canvas", height: float, sign: Sign) -> None:
    x, y, size = sign.x, height - sign.y, sign.size
    canvas.setLineWidth(size / 8)
    canvas.setStrokeColorRGB(*BLACK)
    canvas.setFillColorRGB(*(ALERT if sign.severity == "red" else BLACK))
    path = canvas.beginPath()
    if sign.severity == "red":
        cut = size * 0.29
        corners = [(cut, 0), (size - cut, 0), (size, cut), (size, size - cut)]
        corners += [(size - cut, size), (cut, size), (0, size - cut), (0, cut)]
    elif sign.severity == "amber":
        corners = [(0, 0), (size, 0), (size / 2, size)]
    else:
        canvas.circle(x + size / 2, y + size / 2, size * 0.42, stroke=1, fill=0)
        return
    path.moveTo(x + corners[0][0], y + corners[0][1])
    for right, up in corners[1:]:
        path.lineTo(x + right, y + up)
    path.close()
    canvas.drawPath(path, stroke=int(sign.severity == "amber"), fill=int(sign.severity == "red"))


def _watermark(canvas: "Canvas", page: Page) -> None:
    """Draw the words across the page as a picture: as text they would mix with the numbers when text is extracted."""
    from PIL import Image, ImageDraw, ImageFont  # noqa: PLC0415  (late: heavy)
    from reportlab.lib.utils import ImageReader  # noqa: PLC0415

    font = ImageFont.truetype(BytesIO(font_bytes(BOLD)), 120, layout_engine=ImageFont.Layout.BASIC)
    left, top, right, bottom = (int(edge) for edge in font.getbbox(page.across))
    picture = Image.new("L", (right - left + 8, bottom - top + 8), 255)
    ImageDraw.Draw(picture).text((4 - left, 4 - top), page.across, fill=_WATERMARK, font=font)
    width = (page.width**2 + page.height**2) ** 0.5 * 0.74
    tall = width * picture.height / picture.width
    canvas.saveState()
    canvas.translate(page.width / 2, page.height / 2)
    canvas.rotate(_UPRIGHT if page.height >= page.width else 90 - _UPRIGHT)
    canvas.drawImage(ImageReader(picture), -width / 2, -tall / 2, width, tall)
    canvas.restoreState()
