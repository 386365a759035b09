"""A choice among a few: a combo box that changes nothing by accident.

Qt's own changes its value when the mouse wheel passes over it or an arrow key is pressed on it. Here both only open
the list; a value is taken when it is chosen there, by Enter or by a click.
"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

_OPENS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Space, Qt.Key.Key_F4)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ChoiceField(QComboBox):
    """A combo box whose value only changes in its open list. `activated` follows each choice of a person."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # no focus by the wheel
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def offer(self, choices: list[tuple[str, object]], chosen: object) -> None:
        """Offer these texts with what they stand for, and show the one that stands for `chosen`."""
        self.blockSignals(True)
        offered = [(self.itemText(at), self.itemData(at)) for at in range(self.count())]
        if offered != choices:
            self.clear()
            for text, value in choices:
                self.addItem(text, value)
        self.setCurrentIndex([value for _, value in choices].index(chosen))
        self.blockSignals(False)
        self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the panel that scrolls."""
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the list where Qt would change the value; go on with Enter."""
        if event.key() in _ENTER:
            self.focusNextChild()
        elif event.key() in _OPENS or (event.text().strip() and not event.modifiers()):
            self.showPopup()
        else:
            super().keyPressEvent(event)
