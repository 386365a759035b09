"""Paints the marks of a figure: what a role looks like in a theme."""

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from desens_gui.app.themes import Theme, text_font
from desens_gui.figures.marks import Box, Label, Letters, Line, Mark, Shape, Strokes

_REACH = 2000.0
_ANCHORS = {
    "left": Qt.AlignmentFlag.AlignLeft,
    "centre": Qt.AlignmentFlag.AlignHCenter,
    "right": Qt.AlignmentFlag.AlignRight,
}


def font_of(letters: Letters) -> QFont:
    """Return the window's font at the size of the letters."""
    font = text_font(bold=letters.bold)
    font.setPixelSize(round(letters.size))
    return font


class Measure:
    """Measures lines of text as they are painted."""

    def __init__(self) -> None:
        self._metrics: dict[Letters, QFontMetricsF] = {}

    def width(self, text: str, letters: Letters) -> float:
        """Return the width of a line of text on the screen."""
        if letters not in self._metrics:
            self._metrics[letters] = QFontMetricsF(font_of(letters))
        return self._metrics[letters].horizontalAdvance(text)


class Painter:
    """Paints marks with a theme."""

    def __init__(self, painter: QPainter, theme: Theme) -> None:
        """Take the painter, already begun."""
        self._painter = painter
        self._theme = theme

    def paint(self, mark: Mark, *, meant: bool = False) -> None:
        """Paint one mark; a place that can be chosen is only seen when it is `meant`."""
        match mark:
            case Box():
                self._box(mark, meant=meant)
            case Shape():
                self._dress(mark.role, mark.bag)
                self._painter.drawPolygon(_polygon(mark.points))
            case Line():
                self._pen(mark.role, mark.bag)
                self._painter.drawPolyline(_polygon(mark.points))
            case Strokes():
                self._pen(mark.role, mark.bag)
                self._painter.drawLines([QLineF(*one, *other) for one, other in mark.lines])
            case Label():
                self._label(mark)

    def _box(self, box: Box, *, meant: bool) -> None:
        area = QRectF(box.left, box.top, box.width, box.height)
        if box.says is None:
            self._dress(box.role, box.bag)
            self._painter.drawRect(area)
        elif meant:
            self._painter.setBrush(Qt.BrushStyle.NoBrush)
            self._painter.setPen(QPen(QColor(self._theme.focus), 1.5))
            self._painter.drawRect(area)

    def _dress(self, role: str, bag: int | None) -> None:
        """Set outline and filling of a role."""
        fill, edge, width = self._filled(role, bag)
        self._painter.setBrush(QColor(fill) if fill else Qt.BrushStyle.NoBrush)
        self._painter.setPen(QPen(QColor(edge), width) if edge else Qt.PenStyle.NoPen)

    def _filled(self, role: str, bag: int | None) -> tuple[str, str, float]:
        theme = self._theme
        chip, area = (theme.border, theme.computed) if bag is None else (theme.bag(bag).chip, theme.bag(bag).area)
        strong = theme.text if bag is None else chip
        looks = {
            "bar": (area, chip, 1.0),
            "bag": (chip, theme.panel, 1.0),
            "area": (area, "", 0.0),
            "chip": (chip if bag is not None else theme.computed, "", 0.0),
            "sign": (chip, "", 0.0),
            "outline": ("", strong, 1.6),
            "rim": ("", theme.text, 1.2),
            "glass": (theme.panel, strong, 1.2),
            "hole": (theme.panel, strong, 1.0),
            "metal": (theme.border, theme.border, 0.5),
            "stopper": (theme.text, "", 0.0),
            "stock": (theme.plain, "", 0.0),
            "arrow": (strong, "", 0.0),
            "flush": (theme.computed, theme.border, 1.0),
            "sign-mark": (theme.changed_mark, theme.panel, 1.2),
            "alarm-red": (theme.tones["red"].back, theme.tones["red"].mark, 1.6),
            "alarm-amber": (theme.tones["amber"].back, theme.tones["amber"].mark, 1.6),
        }
        return looks[role]

    def _pen(self, role: str, bag: int | None) -> None:
        theme = self._theme
        strong = theme.text if bag is None else theme.bag(bag).chip
        colour, width, dash = {
            "grid": (theme.line, 1.0, ()),
            "axis": (theme.border, 1.0, ()),
            "curve": (theme.curve, 2.0, ()),
            "flow": (strong, 1.8, ()),
            "wall": (strong, 1.6, ()),
            "cross": (theme.tones["red"].mark, 3.6, ()),
            "late": (theme.tones["red"].mark, 0.8, ()),
            "hatch": (strong, 0.9, ()),
            "scale": (theme.text, 0.8, ()),
            "planned": (theme.plain, 6.0, ()),
            "delivered": (theme.curve, 2.2, (3.0, 1.6)),
            "pointer": (theme.text, 1.0, (2.0, 2.0)),
        }[role]
        pen = QPen(QColor(colour), width)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        if dash:
            pen.setDashPattern(list(dash))
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        self._painter.setPen(pen)
        self._painter.setBrush(Qt.BrushStyle.NoBrush)

    def _label(self, label: Label) -> None:
        theme = self._theme
        on_chip = theme.text if label.bag is None else theme.bag(label.bag).number
        colours = {"text": theme.text, "muted": theme.muted, "bag": on_chip, "chip": on_chip, "sign": on_chip}
        tones = {"red": theme.tones["red"].text, "amber": theme.tones["amber"].text, "info": theme.tones["info"].text}
        self._painter.setFont(font_of(label.letters))
        self._painter.setPen(QColor((colours | tones)[label.role]))
        left = label.x - {"left": 0.0, "centre": _REACH / 2, "right": _REACH}[label.anchor]
        tall = label.letters.leading
        area = QRectF(left, label.y - tall / 2, _REACH, tall)
        flags = _ANCHORS[label.anchor] | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip
        self._painter.drawText(area, flags, label.text)


def _polygon(points: tuple[tuple[float, float], ...]) -> QPolygonF:
    return QPolygonF([QPointF(x, y) for x, y in points])
