"""A figure on the screen: painted from its geometry, walked through with keys, scrolled where it is too high."""

from collections.abc import Callable
from math import ceil

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QToolTip, QWidget

from desens_gui.core.findings import Cell
from desens_gui.core.ground.texts import Said
from desens_gui.core.ground.words import ENGLISH_WORDS, Words
from desens_gui.figures.canvas import Canvas
from desens_gui.figures.marks import Box, Figure, reach
from desens_gui.widgets.figure_painter import Measure, Painter
from desens_gui.widgets.theming import current_theme

#: draws a figure in these words on a canvas of the view's size
Draw = Callable[[Words, Canvas], Figure]

#: how far the ink of a mark may reach beyond its points
_INK = 8
#: by how much the scale is made smaller until the whole figure is seen
_SCALE_STEP = 0.03


class FigureView(QAbstractScrollArea):
    """Shows a figure. Hovering, or the arrow keys, tell what a place of it stands for; choosing one names its cell."""

    #: the core Cell of the place that was clicked or walked to
    cell_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = ENGLISH_WORDS
        self._draw: Draw | None = None
        self._figure: Figure | None = None
        self._size = QSize()
        self._scale = 1.0
        #: how small a figure may be painted so that the whole of it is seen; 1: never smaller than it is
        self.least_scale = 1.0
        #: a width, and the least height of the figure in it
        self._least: tuple[int, int] | None = None
        self._reaches: tuple[tuple[float, float], ...] = ()
        self._measure = Measure()
        self._chosen: int | None = None
        self._hovered: Box | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)

    # --- what is shown

    def use_words(self, words: Words) -> None:
        """Say and write everything in this language and locale from now on."""
        self._words, self._least = words, None
        self._redraw()

    def show_figure(self, draw: Draw | None) -> None:
        """Show what `draw` draws, anew for each size and language; None: nothing."""
        self._draw, self._chosen, self._hovered, self._least = draw, None, None, None
        self._redraw()

    def title(self) -> str:
        """Return what the figure shows; empty when it shows nothing."""
        figure = self.figure()
        return "" if figure is None else self._say(figure.title)

    def figure(self) -> Figure | None:
        """Return the geometry for the present size.

        That is the size without scroll bars, less the room of one where the figure is higher: were it the size that
        is left, a bar that comes would make a figure that needs none, and go again, without an end.
        """
        size = self.maximumViewportSize()
        if self._figure is not None and self._size == size:
            return self._figure
        self._figure, self._size, self._scale = None, size, 1.0
        if self._draw is not None and not size.isEmpty():
            figure = self._whole(size)
            if figure is None:
                self._scale = 1.0
                figure = self._drawn(size.width() - self.verticalScrollBar().sizeHint().width(), size.height())
            self._figure = figure
            self._reaches = tuple(reach(mark) for mark in figure.marks)
        return self._figure

    def _whole(self, size: QSize) -> Figure | None:
        """Return the figure in the largest scale in which it is seen as a whole; None where it is too high in all."""
        while True:
            figure = self._drawn(size.width(), size.height())
            if figure.height * self._scale <= size.height():
                return figure
            if self._scale <= self.least_scale:
                return None
            self._scale = max(self._scale - _SCALE_STEP, self.least_scale)

    def _drawn(self, width: int, height: int) -> Figure:
        """Return the figure for a size on the screen, in the present scale."""
        assert self._draw is not None  # the caller's condition
        return self._draw(self._words, Canvas(max(width, 1) / self._scale, height / self._scale, self._measure.width))

    def least_height(self) -> int:
        """Return the height that the figure takes at this width, in the least scale."""
        width, scale = self.maximumViewportSize().width(), self.least_scale
        if self._draw is None or width < 1:
            return 0
        if self._least is None or self._least[0] != width:
            figure = self._draw(self._words, Canvas(width / scale, 1, self._measure.width))
            self._least = width, ceil(figure.height * scale)
        return self._least[1]

    def words_of(self, box: Box | None) -> str:
        """Return what a place of the figure stands for, in words."""
        return "" if box is None or box.says is None else self._say(box.says)

    def show_cell(self, cell: Cell | None) -> None:
        """Show which place stands for a cell's row, if one does; nobody chose it, so nothing is told."""
        places = self._places()
        same = [at for at, box in enumerate(places) if cell is not None and _same_row(box.cell, cell)]
        self._chosen = same[-1] if same else None  # a bag stands below the dilution that is made for it
        if same:
            self._scroll_to(places[same[-1]])
        self.viewport().update()

    def _say(self, said: Said) -> str:
        return self._words.say(said.text, **said.values)

    def _redraw(self) -> None:
        self._figure = None
        if self.isVisible():
            self._show_anew()

    def _show_anew(self) -> None:
        self._lay_out()
        self.setAccessibleDescription(self._description())
        self.viewport().update()

    def _description(self) -> str:
        """Return the whole figure in words."""
        figure = self.figure()
        return "" if figure is None else ". ".join(self._say(said) for said in (figure.title, *figure.told))

    def _places(self) -> tuple[Box, ...]:
        figure = self.figure()
        return () if figure is None else figure.places()

    def _choose(self, at: int) -> None:
        box = self._places()[at]
        self._chosen = at
        self._scroll_to(box)
        self.setAccessibleDescription(self.words_of(box))
        self.viewport().update()
        self.cell_chosen.emit(box.cell)

    # --- scrolling

    def _lay_out(self) -> None:
        """Give both bars their range. Whether one is needed never follows from whether the other is there just now."""
        figure, room = self.figure(), self.maximumViewportSize()
        down, across = self.verticalScrollBar(), self.horizontalScrollBar()
        height = 0 if figure is None else round(figure.height * self._scale)
        width = 0 if figure is None else round(figure.width * self._scale)
        wide = room.width() - (down.sizeHint().width() if height > room.height() else 0)
        high = room.height() - (across.sizeHint().height() if width > wide else 0)
        for bar, whole, part in ((across, width, wide), (down, height, high)):
            bar.setRange(0, max(0, whole - part))
            bar.setPageStep(part)
            bar.setSingleStep(30)

    def _scroll_to(self, box: Box) -> None:
        bar, seen = self.verticalScrollBar(), self.viewport().height()
        top, height = box.top * self._scale, box.height * self._scale
        if top < bar.value() or height > seen:
            bar.setValue(int(top) - 4)
        elif top + height > bar.value() + seen:
            bar.setValue(int(top + height) + 4 - seen)

    def _at(self, place: QPointF) -> Box | None:
        figure = self.figure()
        if figure is None:
            return None
        across, down = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        return figure.at((place.x() + across) / self._scale, (place.y() + down) / self._scale)

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        """Paint anew where the figure lies now."""
        self.viewport().update()

    # --- events

    def sizeHint(self) -> QSize:
        """Return a size in which most figures can be read."""
        return QSize(640, 360)

    def minimumSizeHint(self) -> QSize:
        """Return the least size in which a figure can be read."""
        return QSize(240, 84)

    def showEvent(self, event: QShowEvent) -> None:
        """Draw what was asked for while nobody saw it."""
        super().showEvent(event)
        self._show_anew()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw for the new size."""
        super().resizeEvent(event)
        self._lay_out()

    def viewportEvent(self, event: QEvent) -> bool:
        """Tell what a place stands for where the mouse rests, and forget it where the mouse has gone."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            box = self._at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), self.words_of(box) or self.toolTip(), self)
            return True
        if event.type() == QEvent.Type.Leave:
            self._hover(None)
        return super().viewportEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show which place is meant."""
        self._hover(self._at(event.position()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose a place."""
        box = self._at(event.position())
        if box is not None and event.button() == Qt.MouseButton.LeftButton:
            self._choose(self._places().index(box))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Take the end of a click whose beginning was taken."""
        event.accept()

    def _hover(self, box: Box | None) -> None:
        if box is not self._hovered:
            self._hovered = box
            self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk from place to place."""
        here, last = self._chosen, len(self._places()) - 1
        further = 0 if here is None else here + 1
        before = last if here is None else here - 1
        target = {
            Qt.Key.Key_Right: further,
            Qt.Key.Key_Down: further,
            Qt.Key.Key_Left: before,
            Qt.Key.Key_Up: before,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }.get(Qt.Key(event.key()))
        if target is None or last < 0:
            super().keyPressEvent(event)
        else:
            self._choose(min(max(target, 0), last))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show the focus no more."""
        super().focusOutEvent(event)
        self.viewport().update()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the colours of the window."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the marks from back to front, then what is meant, then the focus."""
        figure, theme = self.figure(), current_theme()
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), QColor(theme.panel))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(-self.horizontalScrollBar().value(), -self.verticalScrollBar().value())
        if figure is not None:
            chosen = None if self._chosen is None else figure.places()[self._chosen]
            pen = Painter(painter, theme)
            painter.scale(self._scale, self._scale)
            top = (self.verticalScrollBar().value() + event.rect().top()) / self._scale - _INK
            bottom = (self.verticalScrollBar().value() + event.rect().bottom()) / self._scale + _INK
            for mark, (highest, lowest) in zip(figure.marks, self._reaches, strict=True):
                if lowest >= top and highest <= bottom:
                    pen.paint(mark, meant=mark is self._hovered or mark is chosen)
        painter.resetTransform()
        if self.hasFocus():
            painter.setPen(QPen(QColor(theme.focus), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(self.viewport().rect()).adjusted(1, 1, -1, -1))
        painter.end()


def _same_row(one: Cell | None, other: Cell) -> bool:
    return one is not None and (one.table, one.row) == (other.table, other.row)
