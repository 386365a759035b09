"""A page of paper as a picture, with zoom, and a band across it while it is not the current one."""

from PySide6.QtCore import QEvent, QPoint, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QFontMetrics,
    QImage,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from desens_gui.app.themes import text_font
from desens_gui.widgets.theming import current_theme

#: the zooms that are walked through, in per cent of the true size
STEPS = (25, 33, 50, 67, 75, 100, 125, 150, 200, 300, 400)
_POINTS_PER_INCH = 72
_MARGIN = 14
_BAND = 34
_PAPER = "#ffffff"


class PageView(QAbstractScrollArea):
    """Shows one page. The picture is asked for by `scale_changed`, and scaled until it comes."""

    #: carries how many pixels of the screen a point of the page has now
    scale_changed = Signal(object)
    #: the zoom has changed
    zoom_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = QImage()
        self._size = QSizeF()
        self._percent: int | None = None
        self._told = 0.0
        self._band = ""
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)

    # --- what is shown

    def show_size(self, width: float, height: float) -> None:
        """Show a page of another size (in points); its picture is still to come."""
        self._image = QImage()
        self._size = QSizeF(width, height)
        self._told = 0.0
        self.verticalScrollBar().setValue(0)
        self._lay_out()
        self.zoom_changed.emit()

    def show_image(self, image: QImage) -> None:
        """Show the picture of the page."""
        self._image = image
        self.viewport().update()

    def show_band(self, text: str) -> None:
        """Say across the picture why it is not the current one; an empty text: it is."""
        if text == self._band:
            return
        self._band = text
        self.setAccessibleDescription(text)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))
        self.viewport().update()

    @property
    def band(self) -> str:
        """What is said across the picture."""
        return self._band

    @property
    def image(self) -> QImage:
        """The picture that is shown."""
        return self._image

    # --- zoom

    @property
    def fits(self) -> bool:
        """Whether the page is as wide as the view."""
        return self._percent is None

    @property
    def percent(self) -> int:
        """The zoom in per cent of the true size."""
        return round(self.scale * 100 / self._true_scale())

    @property
    def scale(self) -> float:
        """Pixels of the screen for a point of the page."""
        if self._percent is not None:
            return self._percent / 100 * self._true_scale()
        room = self.width() - 2 * _MARGIN - self.verticalScrollBar().sizeHint().width()
        return max(0.1, room / self._size.width()) if self._size.width() else self._true_scale()

    def fit_width(self) -> None:
        """Make the page as wide as the view."""
        self._zoom(None)

    def true_size(self) -> None:
        """Show the page as large as it is on paper."""
        self._zoom(100)

    def zoom_in(self) -> None:
        """Go to the next larger zoom."""
        self._zoom(next((step for step in STEPS if step > self.percent), STEPS[-1]))

    def zoom_out(self) -> None:
        """Go to the next smaller zoom."""
        self._zoom(next((step for step in reversed(STEPS) if step < self.percent), STEPS[0]))

    def _zoom(self, percent: int | None) -> None:
        self._percent = percent
        self._lay_out()
        self.zoom_changed.emit()

    def _true_scale(self) -> float:
        return self.logicalDpiX() / _POINTS_PER_INCH

    # --- painting

    def _lay_out(self) -> None:
        page = self._size * self.scale
        view = self.viewport().size()
        for bar, whole, seen in (
            (self.horizontalScrollBar(), page.width(), view.width()),
            (self.verticalScrollBar(), page.height(), view.height()),
        ):
            bar.setRange(0, max(0, round(whole) + 2 * _MARGIN - seen))
            bar.setPageStep(seen)
            bar.setSingleStep(30)
        self.viewport().update()
        pixels = self.scale * self.devicePixelRatioF()
        if not self._size.isEmpty() and pixels != self._told:
            self._told = pixels
            self.scale_changed.emit(pixels)

    def _place(self) -> QRectF:
        """Return where the page lies on the view."""
        page = self._size * self.scale
        view = self.viewport().size()
        left = max(_MARGIN, (view.width() - page.width()) / 2) - self.horizontalScrollBar().value()
        return QRectF(round(left), _MARGIN - self.verticalScrollBar().value(), page.width(), page.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the page on the ground of the window."""
        theme = current_theme()
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), QColor(theme.window))
        if self._size.isEmpty():
            painter.end()
            return
        place = self._place()
        painter.fillRect(place, QColor(_PAPER))
        if not self._image.isNull():
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(place, self._image)
        painter.setPen(QPen(QColor(theme.border), 1))
        painter.drawRect(place.adjusted(-0.5, -0.5, 0.5, 0.5))
        if self._band:
            self._paint_band(painter, place)
        painter.end()

    def _paint_band(self, painter: QPainter, place: QRectF) -> None:
        """Make the old picture pale, and say across it that it is old."""
        tone = current_theme().tones["amber"]
        veil = QColor(_PAPER)
        veil.setAlpha(170)
        painter.fillRect(place, veil)
        view = QRectF(self.viewport().rect())
        seen = view.intersected(place)
        painter.setFont(text_font(bold=True))
        lines = QFontMetrics(text_font(bold=True)).boundingRect(
            seen.adjusted(20, 0, -20, 0).toRect(), int(Qt.TextFlag.TextWordWrap), self._band
        )
        tall = max(_BAND, lines.height() + 14)
        band = QRectF(seen.left(), seen.top() + max(0, min(seen.height() / 3, 120)), seen.width(), tall)
        painter.fillRect(band, QColor(tone.back))
        painter.setPen(QPen(QColor(tone.mark), 2))
        painter.drawLine(band.topLeft(), band.topRight())
        painter.drawLine(band.bottomLeft(), band.bottomRight())
        painter.setPen(QColor(tone.text))
        centred = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
        painter.drawText(band.adjusted(20, 0, -20, 0), centred, self._band)

    # --- events

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the page as wide as the view."""
        super().resizeEvent(event)
        self._lay_out()
        if self.fits:
            self.zoom_changed.emit()

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        """Paint anew where the page lies now."""
        self.viewport().update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl held, else scroll."""
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
            return
        turned: QPoint = event.angleDelta()
        if turned.y() > 0:
            self.zoom_in()
        elif turned.y() < 0:
            self.zoom_out()
        event.accept()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the colours of the window."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self.viewport().update()
