"""A figure on paper: the marks of the screen, smaller, in greys that a copier keeps."""

from collections.abc import Iterator

from desens_gui.documents.faces import Face
from desens_gui.documents.marks import ALERT, BLACK, GREY, RULE, TINT, Colour, Mark, Path, Text
from desens_gui.documents.slabs import Slab
from desens_gui.figures import marks as drawn
from desens_gui.figures.canvas import Canvas

#: points of paper for a unit of a figure, whose texts are 12 to 13 units high
SCALE = 0.66
#: what a figure may take of every paper: the width of A4 and the height of Letter between margins, head and foot
PAPER_WIDTH, PAPER_HEIGHT = 515.0, 640.0
#: the same of the width of a sheet that is wider than high: that of Letter
LANDSCAPE_WIDTH = 708.0

WHITE: Colour = (1.0, 1.0, 1.0)
_DARK: Colour = (0.3, 0.32, 0.35)
_MIDDLE: Colour = (0.6, 0.63, 0.66)
_PALE: Colour = (0.7, 0.72, 0.74)

#: by role: filling, edge and width of the edge (in units of the figure)
_FILLED: dict[str, tuple[Colour | None, Colour | None, float]] = {
    "bar": (TINT, GREY, 1.0),
    "bag": (_DARK, WHITE, 1.0),
    "area": (WHITE, None, 0.0),
    "chip": (_DARK, None, 0.0),
    "sign": (_DARK, None, 0.0),
    "outline": (None, BLACK, 1.6),
    "rim": (None, BLACK, 1.2),
    "glass": (WHITE, BLACK, 1.2),
    "hole": (WHITE, BLACK, 0.8),
    "metal": (_MIDDLE, _MIDDLE, 0.5),
    "stopper": (BLACK, None, 0.0),
    "stock": (_MIDDLE, None, 0.0),
    "arrow": (BLACK, None, 0.0),
    "flush": (TINT, GREY, 1.0),
    "sign-mark": (BLACK, WHITE, 1.2),
    "alarm-red": (None, ALERT, 2.2),
    "alarm-amber": (None, BLACK, 1.2),
}
#: by role: colour, width and dashes of a line
_LINES: dict[str, tuple[Colour, float, tuple[float, ...]]] = {
    "grid": (RULE, 0.8, ()),
    "axis": (GREY, 1.0, ()),
    "curve": (BLACK, 2.0, ()),
    "flow": (BLACK, 1.6, ()),
    "wall": (BLACK, 1.6, ()),
    "hatch": (_DARK, 0.8, ()),
    "scale": (BLACK, 0.7, ()),
    "cross": (ALERT, 3.6, ()),
    "late": (_MIDDLE, 0.8, ()),
    "planned": (_PALE, 6.0, ()),
    "delivered": (BLACK, 2.0, (6.0, 3.0)),
    "pointer": (BLACK, 1.0, (2.0, 2.0)),
}
_LETTERS: dict[str, Colour] = {
    "text": BLACK,
    "muted": GREY,
    "bag": WHITE,
    "chip": WHITE,
    "sign": WHITE,
    "red": ALERT,
    "amber": BLACK,
    "info": GREY,
}


def paper_canvas(height: float = PAPER_HEIGHT, width: float = PAPER_WIDTH) -> Canvas:
    """Return the canvas on which a figure for paper is drawn, in points."""
    return Canvas(width / SCALE, height / SCALE, _text_width)


def page_height() -> float:
    """Return how high a part of a figure may be on every paper, in its own units."""
    return PAPER_HEIGHT / SCALE


def figure_slab(figure: drawn.Figure, left: float, width: float) -> Slab:
    """Return a figure as a part of a page, `width` points wide at the most."""
    scale = min(SCALE, width / figure.width)
    marks = tuple(mark for each in figure.marks for mark in _marks(each, left, scale))
    return Slab(figure.height * scale, marks, air=4)


def _text_width(text: str, letters: drawn.Letters) -> float:
    return Face(letters.size, letters.bold).width(text)


def _marks(mark: drawn.Mark, left: float, scale: float) -> Iterator[Mark]:
    match mark:
        case drawn.Box():
            if mark.says is None:
                yield _filled(mark.role, _corners(mark), left, scale)
        case drawn.Shape(points, role):
            yield _filled(role, points, left, scale)
        case drawn.Line(points, role):
            yield _lined(role, (points,), left, scale)
        case drawn.Strokes(lines, role):
            yield _lined(role, lines, left, scale)
        case drawn.Label(text, x, y, anchor, role):
            face = Face(mark.letters.size * scale, mark.letters.bold)
            baseline = (y + mark.letters.size * 0.36) * scale
            yield Text(left + x * scale, baseline, text, face, anchor, _LETTERS[role])


def _filled(role: str, points: tuple[drawn.Point, ...], left: float, scale: float) -> Path:
    fill, edge, width = _FILLED[role]
    stroke = 0.0 if edge is None else width * scale
    return Path((_placed(points, left, scale),), stroke, edge or BLACK, fill, closed=True)


def _lined(role: str, lines: tuple[tuple[drawn.Point, ...], ...], left: float, scale: float) -> Path:
    colour, width, dash = _LINES[role]
    places = tuple(_placed(points, left, scale) for points in lines)
    return Path(places, width * scale, colour, dash=tuple(part * scale for part in dash))


def _corners(box: drawn.Box) -> tuple[drawn.Point, ...]:
    right, bottom = box.left + box.width, box.top + box.height
    return (box.left, box.top), (right, box.top), (right, bottom), (box.left, bottom)


def _placed(points: tuple[drawn.Point, ...], left: float, scale: float) -> tuple[drawn.Point, ...]:
    return tuple((left + x * scale, y * scale) for x, y in points)
