"""The name of a bag in front of a field: its chip, then the word."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

from desens_gui.widgets.signs import paint_chip
from desens_gui.widgets.theming import current_theme

_CHIP = 22


class BagLabel(QLabel):
    """A label with the chip of a bag. Its text is the bag's name."""

    def __init__(self, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = number

    def sizeHint(self) -> QSize:
        """Return the room for the chip and the name."""
        return QSize(_CHIP + 6 + self.fontMetrics().horizontalAdvance(self.text()), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Return the room for the chip and the name: neither may be cut off."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the chip, then the name."""
        painter = QPainter(self)
        area, theme = QRectF(self.rect()), current_theme()
        paint_chip(
            painter, QRectF(0, area.top(), _CHIP, area.height()), self._number, theme, Qt.AlignmentFlag.AlignLeft
        )
        painter.setPen(QColor(theme.text))
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(area.adjusted(_CHIP + 4, 0, 0, 0), left, self.text())
        painter.end()
