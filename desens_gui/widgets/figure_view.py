"""A figure on the screen: painted from its geometry, walked through with keys, scrolled where it is too high."""

from collections.abc import Callable

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
        self._words = words
        self._redraw()

    def show_figure(self, draw: Draw | None) -> None:
        """Show what `draw` draws, anew for each size and language; None: nothing."""
        self._draw, self._chosen, self._hovered = draw, None, None
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
        self._figure, self._size = None, size
        if self._draw is not None and not size.isEmpty():
            figure = self._drawn(size.width(), size.height())
            if figure.height > size.height():
                figure = self._drawn(size.width() - self.verticalScrollBar().sizeHint().width(), size.height())
            self._figure = figure
            self._reaches = tuple(reach(mark) for mark in figure.marks)
        return self._figure

    def _drawn(self, width: int, height: int) -> Figure:
        assert self._draw is not None  # the caller's condition
        return self._draw(self._words, Canvas(max(width, 1), height, self._measure.width))

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
        figure, seen = self.figure(), self.viewport().size()
        for bar, whole, part in (
            (self.horizontalScrollBar(), 0 if figure is None else figure.width, seen.width()),
            (self.verticalScrollBar(), 0 if figure is None else figure.height, seen.height()),
        ):
            bar.setRange(0, max(0, round(whole) - part))
            bar.setPageStep(part)
            bar.setSingleStep(30)

    def _scroll_to(self, box: Box) -> None:
        bar, seen = self.verticalScrollBar(), self.viewport().height()
        if box.top < bar.value() or box.height > seen:
            bar.setValue(int(box.top) - 4)
        elif box.top + box.height > bar.value() + seen:
            bar.setValue(int(box.top + box.height) + 4 - seen)

    def _at(self, place: QPointF) -> Box | None:
        figure = self.figure()
        if figure is None:
            return None
        return figure.at(place.x() + self.horizontalScrollBar().value(), place.y() + self.verticalScrollBar().value())

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
            top = self.verticalScrollBar().value() + event.rect().top() - _INK
            bottom = self.verticalScrollBar().value() + event.rect().bottom() + _INK
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
