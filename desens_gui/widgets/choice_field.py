"""A choice among a few: a combo box that changes nothing by accident.

Qt's own changes its value when the mouse wheel passes over it or an arrow key is pressed on it. Here both only open
the list; a value is taken when it is chosen there, by Enter or by a click.
"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP
from desens_gui.widgets.entry_field import FieldMessage
from desens_gui.widgets.open_text import OpenText

#: how a question under a choice ends
TAKE_CHOICE = QT_TRANSLATE_NOOP("Fields", "{sentence} Press Enter to take it, or Escape to leave the plan as it was.")

_OPENS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Space, Qt.Key.Key_F4)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ChoiceField(QComboBox):
    """A combo box whose value only changes in its open list. `activated` follows each choice of a person.

    A choice that would do more than was chosen asks first (`ask`): it stays shown but is not taken. Enter then chooses
    it again, with `answered` set; Escape takes it back.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        #: whether the person has confirmed what was asked about the choice that is told at the moment
        self.answered = False
        self._asked = ""
        self._message: FieldMessage | None = None
        self._taken = -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # no focus by the wheel
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    # --- what a view does

    def offer(self, choices: list[tuple[str, object]], chosen: object) -> None:
        """Offer these texts with what they stand for, and show the one that stands for `chosen`.

        Another one that was asked about, and is offered still, stays shown: whoever offers asks anew, or takes it back.
        """
        values = [value for _, value in choices]
        wanted = self.currentData() if self.is_open() else chosen
        self.blockSignals(True)
        offered = [(self.itemText(at), self.itemData(at)) for at in range(self.count())]
        if offered != choices:
            self.clear()
            for text, value in choices:
                self.addItem(text, value)
        self._taken = values.index(chosen)
        self.setCurrentIndex(values.index(wanted) if wanted in values else self._taken)
        self.blockSignals(False)
        if self._asked and self.currentIndex() == self._taken:
            self._tell("")
        self.update()

    def ask(self, sentence: str, message: FieldMessage) -> None:
        """Say, in the message under the field, what taking the choice would do; it waits for an answer."""
        self._message = message
        self._tell(sentence)

    def take_back(self) -> None:
        """Show again what was taken last, and ask nothing any more."""
        self.blockSignals(True)
        self.setCurrentIndex(self._taken)
        self.blockSignals(False)
        self._tell("")

    def is_open(self) -> bool:
        """Return whether a choice waits for an answer."""
        return bool(self._asked)

    # --- as something that a person leaves open

    @property
    def standing(self) -> OpenText:
        """How the choice stands."""
        return OpenText.TYPED if self._asked and not self.answered else OpenText.NONE

    def told(self) -> str:
        """What is asked."""
        return self._asked

    def commit_open(self) -> bool:
        """Return False while something is asked: only a key answers it."""
        return not self._asked

    def settle(self) -> bool:
        """Let the plan change: the choice stays open, and is asked about anew."""
        return True

    def go_to_open(self) -> None:
        """Give the keys to the field."""
        self.setFocus()

    def called(self) -> str:
        """Return what a person calls the field."""
        return self.accessibleName()

    # --- keys and wheel

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the panel that scrolls."""
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the list where Qt would change the value; answer what is asked, or go on, with Enter.

        The Enter that chose in the list and is still held down answers nothing.
        """
        if event.key() in _ENTER:
            if not self._asked:
                self.focusNextChild()
            elif not event.isAutoRepeat():
                self._answer()
        elif event.key() == Qt.Key.Key_Escape and self._asked:
            self.take_back()
        elif event.key() in _OPENS or (event.text().strip() and not event.modifiers()):
            self.showPopup()
        else:
            super().keyPressEvent(event)

    # --- inside

    def _answer(self) -> None:
        """Choose again what was asked about."""
        self.answered = True
        try:
            self.activated.emit(self.currentIndex())
        finally:
            self.answered = False

    def _tell(self, sentence: str) -> None:
        """Say what is asked, or nothing any more, under the field and to a screen reader."""
        self._asked = sentence
        self.setAccessibleDescription(sentence)
        if self._message is not None:
            self._message.tell(sentence, "asked")
        if sentence:
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))
