"""The chart under the grids, painted from its geometry in `figures`."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from desens_gui.app.themes import Theme, text_font
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP
from desens_gui.core.ground.words import ENGLISH_WORDS, Words
from desens_gui.core.solving.solved import Solved
from desens_gui.figures.dose_chart import dose_chart
from desens_gui.figures.marks import Box, Figure, Label, Line
from desens_gui.widgets.theming import current_theme

DAY = QT_TRANSLATE_NOOP("Chart", "day {number}")

_ANCHORS = {"left": Qt.AlignmentFlag.AlignLeft, "centre": Qt.AlignmentFlag.AlignHCenter}
_REACH = 400.0


class DoseChart(QWidget):
    """The dose rate of each step and the dose so far. Hovering or the arrow keys tell a step's numbers."""

    #: the core Cell of the step that was clicked or walked to
    cell_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = ENGLISH_WORDS
        self._solved: Solved | None = None
        self._figure: Figure | None = None
        self._chosen: int | None = None
        self._hovered: Box | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def use_words(self, words: Words) -> None:
        """Say and write everything in this language and locale from now on."""
        self._words = words
        self._redraw()

    def show_plan(self, solved: Solved | None) -> None:
        """Show another plan, or none."""
        self._solved, self._chosen, self._hovered = solved, None, None
        self._redraw()

    def title(self) -> str:
        """Return what the chart shows; empty when it shows nothing."""
        figure = self.figure()
        return self._words.say(figure.title.text, **figure.title.values) if figure is not None else ""

    def figure(self) -> Figure | None:
        """Return the geometry for the present size."""
        if self._figure is None and self._solved is not None and self.width() > 0 and self.height() > 0:
            measure = QFontMetricsF(text_font(small=True)).horizontalAdvance
            typography = self._words.typography
            self._figure = dose_chart(self._solved, self.width(), self.height(), typography, measure, self._named_day)
        if self._figure is not None and (self._figure.width, self._figure.height) != (self.width(), self.height()):
            self._figure = None
            return self.figure()
        return self._figure

    def _named_day(self, number: int) -> str:
        return self._words.say(DAY, number=number)

    def words_of(self, box: Box | None) -> str:
        """Return the numbers of a step in words."""
        if box is None or box.says is None:
            return ""
        return self._words.say(box.says.text, **box.says.values)

    def _redraw(self) -> None:
        self._figure = None
        self.setAccessibleDescription(self.title())
        self.update()

    def _steps(self) -> list[Box]:
        figure = self.figure()
        marks = figure.marks if figure is not None else ()
        return [mark for mark in marks if isinstance(mark, Box) and mark.role == "step"]

    def _choose(self, box: Box) -> None:
        self._chosen = self._steps().index(box)
        self.setAccessibleDescription(self.words_of(box))
        self.update()
        self.cell_chosen.emit(box.cell)

    # --- events

    def sizeHint(self) -> QSize:
        """Return a size in which every decade has its label."""
        return QSize(640, 140)

    def minimumSizeHint(self) -> QSize:
        """Return the least size in which the chart can be read."""
        return QSize(240, 84)

    def event(self, event: QEvent) -> bool:
        """Tell a step's numbers where the mouse rests."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            figure = self.figure()
            box = figure.at(event.pos().x(), event.pos().y()) if figure is not None else None
            QToolTip.showText(event.globalPos(), self.words_of(box) or self.toolTip(), self)
            return True
        return super().event(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show which step is meant."""
        figure = self.figure()
        box = figure.at(event.position().x(), event.position().y()) if figure is not None else None
        if box is not self._hovered:
            self._hovered = box
            self.update()

    def leaveEvent(self, _event: QEvent) -> None:
        """Mean no step any more."""
        self._hovered = None
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose a step."""
        figure = self.figure()
        box = figure.at(event.position().x(), event.position().y()) if figure is not None else None
        if box is not None and event.button() == Qt.MouseButton.LeftButton:
            self._choose(box)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk from step to step."""
        steps, here = self._steps(), self._chosen
        last = len(steps) - 1
        target = {
            Qt.Key.Key_Right: 0 if here is None else here + 1,
            Qt.Key.Key_Left: last if here is None else here - 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }.get(Qt.Key(event.key()))
        if target is None or not steps:
            super().keyPressEvent(event)
        else:
            self._choose(steps[min(max(target, 0), last)])

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus."""
        super().focusInEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the marks from back to front, then what is chosen, then the focus."""
        figure, theme = self.figure(), current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if figure is not None:
            steps = self._steps()
            for mark in figure.marks:
                if isinstance(mark, Box):
                    meant = mark is self._hovered or (self._chosen is not None and mark is steps[self._chosen])
                    _paint_box(painter, mark, theme, meant=meant)
                elif isinstance(mark, Line):
                    _paint_line(painter, mark, theme)
                else:
                    _paint_label(painter, mark, theme)
        if self.hasFocus():
            painter.setPen(QPen(QColor(theme.focus), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))
        painter.end()


def _paint_box(painter: QPainter, box: Box, theme: Theme, *, meant: bool) -> None:
    area = QRectF(box.left, box.top, box.width, box.height)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if box.role == "step":
        if meant:
            painter.setPen(QPen(QColor(theme.focus), 1.5))
            painter.drawRect(area)
        return
    colour = theme.bag(box.bag) if box.bag is not None else None
    edge = colour.chip if colour is not None else theme.border
    if box.role == "bag":
        painter.setPen(QPen(QColor(theme.panel), 1))
        painter.setBrush(QColor(edge))
    else:
        painter.setPen(QPen(QColor(edge), 1))
        painter.setBrush(QColor(colour.area if colour is not None else theme.computed))
    painter.drawRect(area)


def _paint_line(painter: QPainter, line: Line, theme: Theme) -> None:
    colour, width = {"grid": (theme.line, 1.0), "axis": (theme.border, 1.0), "curve": (theme.curve, 2.0)}[line.role]
    pen = QPen(QColor(colour), width)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in line.points]))


def _paint_label(painter: QPainter, label: Label, theme: Theme) -> None:
    painter.setFont(text_font(small=True, bold=label.bag is not None))
    painter.setPen(QColor(theme.bag(label.bag).number if label.bag is not None else theme.muted))
    left = label.x - {"left": 0.0, "centre": _REACH / 2, "right": _REACH}[label.anchor]
    across = _ANCHORS.get(label.anchor, Qt.AlignmentFlag.AlignRight)
    painter.drawText(QRectF(left, label.y - 10, _REACH, 20), across | Qt.AlignmentFlag.AlignVCenter, label.text)
