"""The sign of a level beside a sentence."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desens_gui.app.themes import Level
from desens_gui.widgets.signs import paint_sign
from desens_gui.widgets.theming import current_theme


class SignLabel(QWidget):
    """Shows the sign of one level, as large as it is given."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._level: Level = "info"

    def show_level(self, level: Level) -> None:
        """Show the sign of another level."""
        self._level = level
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the sign."""
        painter = QPainter(self)
        paint_sign(painter, QRectF(self.rect()).adjusted(1, 1, -1, -1), self._level, current_theme())
        painter.end()
