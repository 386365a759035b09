"""A sentence beside the cell it is about. It floats over the window, takes no focus and lets clicks through."""

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from desens_gui.app.themes import Level
from desens_gui.widgets.signs import paint_sign
from desens_gui.widgets.theming import current_theme

_SIGN = 16
_PAD = 8
_WIDEST = 380
_WRAP = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignLeft) | int(Qt.AlignmentFlag.AlignTop)


class Bubble(QWidget):
    """One sentence with the sign of its level."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("bubble")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._text = ""
        self._level: Level = "info"
        self.hide()

    @property
    def text(self) -> str:
        """The sentence."""
        return self._text

    @property
    def level(self) -> Level:
        """The level of the sentence."""
        return self._level

    def tell(self, text: str, level: Level) -> None:
        """Set the sentence; `point_at` puts it in its place."""
        self._text, self._level = text, level
        self.setAccessibleName(text)
        self.update()

    def point_at(self, cell: QRect) -> None:
        """Stand under `cell` (in the parent's plane), or over it where there is no room below."""
        parent = self.parentWidget()
        assert parent is not None  # it is made with one
        room = parent.rect()
        size = self._size(min(_WIDEST, room.width() - 2 * _PAD))
        left = min(max(cell.left(), _PAD), max(room.width() - size.width() - _PAD, 0))
        below = cell.bottom() + 4
        top = below if below + size.height() <= room.height() else max(cell.top() - size.height() - 4, 0)
        self.setGeometry(QRect(QPoint(left, top), size))
        self.raise_()
        self.show()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint frame, sign and sentence."""
        theme = current_theme()
        tone = theme.tones[self._level]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tone.mark), 1.5))
        painter.setBrush(QColor(tone.back))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
        line = self.fontMetrics().height()
        paint_sign(painter, QRectF(_PAD, _PAD + (line - _SIGN) / 2, _SIGN, _SIGN), self._level, theme)
        painter.setPen(QColor(tone.text))
        painter.drawText(self.rect().adjusted(2 * _PAD + _SIGN, _PAD, -_PAD, -_PAD), _WRAP, self._text)
        painter.end()

    def _size(self, width: int) -> QSize:
        frame = QSize(3 * _PAD + _SIGN, 2 * _PAD)
        area = QRect(0, 0, max(width - frame.width(), 80), 10_000)
        return self.fontMetrics().boundingRect(area, _WRAP, self._text).size() + frame + QSize(2, 1)
