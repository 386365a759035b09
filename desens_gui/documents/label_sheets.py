"""Labels on the pages that a printer takes: on rolls one by one, on sheets from the first free place on.

A label that lies at a right angle to the way it is read is turned. Everything is then moved and scaled as the printer
needs it, and the squares of codes are set on whole dots of the printer, so that they come out sharp.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP
from desens_gui.core.rules.label_stock import Calibration, LabelStock
from desens_gui.documents.label_styles import DOT
from desens_gui.documents.marks import MM, Box, Code, Line, Mark, Page, Path, Sign, Text

NO_SUCH_PLACE = QT_TRANSLATE_NOOP(
    "Label", "There is no place {place} on {stock}: places are counted from 1 to {count}, row by row."
)

_MICROMETRES = 1000
#: what is sold as 203 dots to the inch has eight to the millimetre
_EIGHT_PER_MM = 203


def points(micrometres: int) -> float:
    """Return a length in points."""
    return micrometres / _MICROMETRES * MM


@dataclass(frozen=True, slots=True)
class Placing:
    """How marks of a label come onto a page: turned in a label `width` wide or not, moved, scaled and moved again."""

    turned: bool
    width: float
    left: float
    top: float
    calibration: Calibration

    def at(self, x: float, y: float) -> tuple[float, float]:
        """Return where a point of the label lies on the page."""
        if self.turned:
            x, y = self.width - y, x
        scale = float(self.calibration.scale)
        right, down = points(self.calibration.right), points(self.calibration.down)
        return (x + self.left) * scale + right, (y + self.top) * scale + down

    def mark(self, mark: Mark) -> Mark:
        """Return a mark of the label as a mark of the page."""
        scale = float(self.calibration.scale)
        match mark:
            case Text():
                x, y = self.at(mark.x, mark.y)
                return replace(mark, x=x, y=y, face=mark.face.scaled(scale), turned=self.turned)
            case Line():
                (x1, y1), (x2, y2) = self.at(mark.x1, mark.y1), self.at(mark.x2, mark.y2)
                return replace(mark, x1=x1, y1=y1, x2=x2, y2=y2, width=mark.width * scale)
            case Box():
                x, y = self.at(mark.x, mark.y + mark.height) if self.turned else self.at(mark.x, mark.y)
                size = (mark.height, mark.width) if self.turned else (mark.width, mark.height)
                width, height = (side * scale for side in size)
                return replace(mark, x=x, y=y, width=width, height=height)
            case Code():
                return self._code(mark)
            case Path(lines):
                moved = tuple(tuple(self.at(*point) for point in line) for line in lines)
                return replace(mark, lines=moved)
            case Sign():
                x, y = self.at(mark.x, mark.y)
                return replace(mark, x=x, y=y)

    def _code(self, code: Code) -> Code:
        """Return a code around the same middle, its squares of whole dots and its corner on a dot."""
        dot = dot_of(self.calibration)
        square = max(1, round(code.square / dot)) * dot
        rows = code.rows
        if self.turned:
            rows = tuple("".join(column) for column in zip(*reversed(rows), strict=True))
        middle = self.at(code.x + code.side / 2, code.y + code.side / 2)
        side = square * len(rows)
        x, y = (round((of - side / 2) / dot) * dot for of in middle)
        return replace(code, x=x, y=y, square=square, rows=rows)


def dot_of(calibration: Calibration) -> float:
    """Return the distance of a printer's dots, in points."""
    return DOT if calibration.dpi == _EIGHT_PER_MM else 72 / calibration.dpi


def check_place(stock: LabelStock, start_at: int) -> None:
    """Raise Refused when a sheet of the stock has no such place."""
    count = len(stock.corners)
    if not 1 <= start_at <= count:
        raise Refused(NO_SUCH_PLACE, place=start_at, stock=stock.name, count=count)


def label_sheets(
    labels: Sequence[Page], stock: LabelStock, start_at: int = 1, calibration: Calibration | None = None
) -> tuple[Page, ...]:
    """Return the pages of labels that are laid out as they are read; the first stands at place `start_at`."""
    check_place(stock, start_at)
    corners, page = stock.corners, stock.page
    sheets: list[list[Mark]] = []
    for number, label in enumerate(labels, start_at - 1):
        sheet, place = divmod(number, len(corners))
        if sheet == len(sheets):
            sheets.append([])
        left, top = map(points, corners[place])
        placing = Placing(stock.is_turned, points(stock.label.width), left, top, calibration or Calibration())
        sheets[-1] += map(placing.mark, label.marks)
    return tuple(Page(points(page.width), points(page.height), tuple(marks)) for marks in sheets)
