"""The line under a field that says what follows from it: in small type, on as many lines as it needs."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget


class NoteLabel(QLabel):
    """A note that keeps the height of all its lines.

    A layout inside a scroll area knows a label's least height for one line only, and would lay a second one over the
    field above it.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "note")
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def tell(self, text: str, tip: str = "") -> None:
        """Show a text, and a tooltip with what it comes from."""
        self.setText(text)
        self.setToolTip(tip)
        self._keep_height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make room for all lines at the new width."""
        super().resizeEvent(event)
        self._keep_height()

    def _keep_height(self) -> None:
        self.setMinimumHeight(0)  # a label is never less high than its least height
        self.setMinimumHeight(max(self.heightForWidth(self.width()), 0))  # before it has a width it has no height
