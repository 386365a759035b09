"""What the window has to say or to ask, as a bar over the page instead of a dialog."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QWidget

from desens_gui.app.themes import Level
from desens_gui.forms.ui_message_bar import Ui_MessageBar
from desens_gui.widgets.theming import set_property

#: the text of a button and what it does
Choice = tuple[str, Callable[[], None]]


class MessageBar(QFrame):
    """One sentence with up to three buttons. Escape is the last of them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form = Ui_MessageBar()
        self._form.setupUi(self)
        self._buttons = (self._form.choice_1, self._form.choice_2, self._form.choice_3)
        self._choices: tuple[Choice, ...] = ()
        self._came_from: QWidget | None = None
        for button, slot in zip(self._buttons, (self._first, self._second, self._third), strict=True):
            button.clicked.connect(slot)
        self.hide()

    @property
    def text(self) -> str:
        """What the bar says."""
        return self._form.sentence.text()

    def ask(self, sentence: str, level: Level, choices: Sequence[Choice], *, focus: int = 0) -> None:
        """Say a sentence and wait for one of the choices; what was said before is gone.

        `focus` is the choice that Enter takes at first: never one by which something is lost.
        """
        if self.isHidden():
            self._came_from = QApplication.focusWidget()
        self._choices = tuple(choices)
        self._form.sentence.setText(sentence)
        self._form.sign.show_level(level)
        set_property(self, "level", level)
        for at, button in enumerate(self._buttons):
            button.setVisible(at < len(self._choices))
            if at < len(self._choices):
                button.setText(self._choices[at][0])
                button.setAccessibleName(self._choices[at][0])
                button.setToolTip(self._choices[at][0].replace("&", ""))
        self.setAccessibleDescription(sentence)
        self.show()
        self._buttons[focus % max(len(self._choices), 1)].setFocus(Qt.FocusReason.OtherFocusReason)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def dismiss(self) -> None:
        """Take the sentence back without choosing anything."""
        self._choices = ()
        had_focus = self.isAncestorOf(QApplication.focusWidget() or self.window())
        self.hide()
        if had_focus and self._came_from is not None and self._came_from.isVisible():
            self._came_from.setFocus(Qt.FocusReason.OtherFocusReason)
        self._came_from = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape chooses the last choice; left and right walk between the buttons.

        A key that is held answers nothing.
        """
        if event.isAutoRepeat():
            return
        shown = [button for button in self._buttons if not button.isHidden()]
        focused = next((at for at, button in enumerate(shown) if button.hasFocus()), 0)
        if event.key() == Qt.Key.Key_Escape and self._choices:
            self._choose(len(self._choices) - 1)
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right) and shown:
            step = 1 if event.key() == Qt.Key.Key_Right else -1
            shown[(focused + step) % len(shown)].setFocus()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and shown:
            shown[focused].click()
        else:
            super().keyPressEvent(event)

    def _first(self) -> None:
        self._choose(0)

    def _second(self) -> None:
        self._choose(1)

    def _third(self) -> None:
        self._choose(2)

    def _choose(self, at: int) -> None:
        _, act = self._choices[at]
        self.dismiss()
        act()
