"""The page by which a printer is put right: the outlines of a stock, crosses on their corners, and two rulers.

It is printed on plain paper without any scaling by the print dialogue, laid over the stock and held against the light.
How far the crosses are off is the offset; a ruler that is not as long as it says tells the scale.
"""

from collections.abc import Iterator

from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP
from desens_gui.core.ground.typography import Percent
from desens_gui.core.ground.words import Words
from desens_gui.core.rules.label_stock import Calibration, LabelStock, millimetres
from desens_gui.documents.faces import Face
from desens_gui.documents.label_sheets import Placing, points
from desens_gui.documents.marks import BLACK, GREY, MM, Box, Line, Mark, Page, Text

RULER = QT_TRANSLATE_NOOP("Calibration", "{stock}: this ruler is {length} long")
IN_FORCE = QT_TRANSLATE_NOOP(
    "Calibration", "Drawn with: right {right}, down {down}, scale {scale}, {dpi} dots to the inch"
)

_FACE = Face(7)
_CROSS = 2 * MM
_SIDE_MM = 12
_LEAST_MM = 4
_STEP_MM = 10
_LONGEST_MM = 150
_TICK = 1.2 * MM
_LARGE = 120 * MM


def calibration_page(stock: LabelStock, calibration: Calibration, words: Words) -> Page:
    """Return the page for a stock, drawn as the labels would be: the better the printer is put right, the truer."""
    page = stock.page
    width, height = points(page.width), points(page.height)
    placing = Placing(turned=False, width=width, left=0.0, top=0.0, calibration=calibration)
    marks = (*_outlines(stock), *_rulers(stock, calibration, words, width, height))
    return Page(width, height, tuple(map(placing.mark, marks)))


def _outlines(stock: LabelStock) -> Iterator[Mark]:
    """Yield the outline of each label with crosses on its corners."""
    width, height = points(stock.label.width), points(stock.label.height)
    for corner in stock.corners:
        left, top = map(points, corner)
        yield Box(left, top, width, height, 0, 0.25, GREY)
        for x in (left, left + width):
            for y in (top, top + height):
                yield Line(x - _CROSS, y, x + _CROSS, y, 0.4, BLACK)
                yield Line(x, y - _CROSS, x, y + _CROSS, 0.4, BLACK)


def _rulers(stock: LabelStock, calibration: Calibration, words: Words, width: float, height: float) -> Iterator[Mark]:
    """Yield a ruler across and one down, in mm, from the middle of the upper left, and what they say."""
    left, top = (_side_mm(side) * MM for side in (width, height))
    across, down = (_length_mm(side) for side in (width, height))
    for at in range(across + 1):
        tick = _TICK * (2 if at % _STEP_MM == 0 else 1)
        yield Line(left + at * MM, top, left + at * MM, top + tick, 0.3, BLACK)
    for at in range(down + 1):
        tick = _TICK * (2 if at % _STEP_MM == 0 else 1)
        yield Line(left, top + at * MM, left + tick, top + at * MM, 0.3, BLACK)
    yield Line(left, top, left + across * MM, top, 0.4, BLACK)
    yield Line(left, top, left, top + down * MM, 0.4, BLACK)
    x, y = left + 4 * _TICK, top + 3 * _TICK
    typography = words.typography
    right, below = (
        millimetres(value).replace(".", typography.decimal_mark) for value in (calibration.right, calibration.down)
    )
    for text in (
        words.say(RULER, stock=stock.name, length=millimetres(across * 1000)),
        words.say(RULER, stock=stock.name, length=millimetres(down * 1000)) if down != across else "",
        words.say(IN_FORCE, right=right, down=below, scale=Percent(calibration.scale), dpi=calibration.dpi),
    ):
        for line in _FACE.lines(text, width - x - MM) if text else ():
            y += _FACE.leading
            if y < height - MM:
                yield Text(x, y, line, _FACE)


def _side_mm(side: float) -> int:
    """Return how far from the edge a ruler begins: away from the outlines of the labels where there is room."""
    return _SIDE_MM if side > _LARGE else _LEAST_MM


def _length_mm(side: float) -> int:
    """Return how long a ruler is on a page: whole tens of mm."""
    room = int(side / MM) - _side_mm(side) - _LEAST_MM
    return max(_STEP_MM, min(_LONGEST_MM, room // _STEP_MM * _STEP_MM))
