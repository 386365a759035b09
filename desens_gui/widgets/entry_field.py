"""A line of text that a person types and the program takes, or refuses with a reason.

Every key that was typed stays. Enter and leaving the field commit; a refusal leaves the text as it was typed, marks
the field with a sign and a frame and says why; Escape brings back what was last taken. Nothing is taken or rewritten
on the way: while a person types, the field only tells, at its end, how it would be read.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QBoxLayout, QFormLayout, QLabel, QLineEdit, QSizePolicy, QWidget

from desens_gui.app.document import Unsettled
from desens_gui.app.themes import text_font
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP
from desens_gui.core.ground.words import ENGLISH_WORDS, Words
from desens_gui.widgets.open_text import OpenText
from desens_gui.widgets.signs import paint_sign
from desens_gui.widgets.theming import current_theme, set_property

TAKE = QT_TRANSLATE_NOOP("Fields", "{sentence} Press Enter again to take it, or Escape to leave it as it was.")
READ_AS = QT_TRANSLATE_NOOP("Fields", "= {written}")
TYPED_AS = QT_TRANSLATE_NOOP("Fields", "typed: {typed}")
NO_PLACE = "the field stands in no form or box layout"

_SIGN = 15
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_NO_COMMIT = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)


def _take(_text: str) -> None:
    """Take anything: what a field does until a view says better."""


class Question(Exception):
    """Raised by `EntryField.commit` when what would be taken is more than what was typed: `sentence` says what."""

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence


class EntryField(QLineEdit):
    """One line that is committed or refused.

    `commit` is called with the text as typed; it raises Refused to refuse it, and Question to say first what it
    would do: Enter on the same text then commits it with `answered` set. When it changes the plan, the view answers
    with `show_text`. `settled` follows every commit that was taken.
    """

    settled = Signal()
    #: a text was refused, or is not any more
    refusal_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.commit: Callable[[str], None] = _take
        self.message: FieldMessage | None = None
        self._words = ENGLISH_WORDS
        self._taken = ""
        self._refusal = ""
        self._note = ""
        self._committing = False
        #: whether the plan was shown while this field was committing
        self._shown = False
        #: whether the text was refused only because something else is
        self._waits = False
        #: whether the Enter that made the field ask is still held down
        self._held_down = False
        self._asked: str | None = None
        #: whether the person has confirmed what was asked about the text that is being committed
        self.answered = False
        self.textEdited.connect(self._on_typed)

    # --- what a view does

    def use_words(self, words: Words) -> None:
        """Say everything in this language from now on."""
        self._words = words

    def show_text(self, text: str) -> None:
        """Show what the plan holds. Text that was typed and not yet taken stays; Escape then leads to `text`."""
        open_text = self.is_open()
        self._taken = text
        if self._committing:  # other fields may be settled first: the text is taken only when its own commit returns
            self._shown = True
        elif open_text:
            self.forget_question()
        else:
            self._show_taken()

    def reset(self, text: str) -> None:
        """Show `text` whatever was typed, as for another plan."""
        self._taken = text
        self._show_taken()

    def is_open(self) -> bool:
        """Return whether something was typed that is not taken yet."""
        return self.text() != self._taken

    @property
    def refusal(self) -> str:
        """The sentence that tells why the text was refused; empty when it was not."""
        return self._refusal

    @property
    def standing(self) -> OpenText:
        """How the text stands that is not taken yet."""
        if self._committing or not self.is_open():
            return OpenText.NONE
        return OpenText.WAITING if self._waits else OpenText.REFUSED if self._refusal else OpenText.TYPED

    def told(self) -> str:
        """What is said about the text: why it is refused, or what it asks."""
        return self._refusal or (self.message.text() if self.message is not None and self._asked is not None else "")

    @property
    def note(self) -> str:
        """What stands at the end of the field: how the text is read, or what was typed."""
        return self._note

    def forget_question(self) -> None:
        """Take back what was asked: it was about another plan."""
        if self._asked is not None:
            self._asked = None
            self._tell_question("")

    def commit_open(self, *, answer: bool = False) -> bool:
        """Commit what was typed, if anything; return False when it is refused, or asks something.

        `answer`: a key was pressed that takes what was asked. A field that is committing is not committed again.
        """
        if self._committing:
            return True
        if not self.is_open():
            self._refuse("")
            return True
        typed = self.text()
        if self._asked == typed and not answer:
            return False
        self.answered = self._asked == typed
        self.forget_question()
        self._committing, self._shown = True, False
        try:
            written = self.read(typed)
            self.commit(typed)
        except Refused as refused:
            self.refuse(refused)
            return False
        except Question as question:
            self._asked = typed
            self._tell_question(self._words.say(TAKE, sentence=question.sentence))
            return False
        finally:
            self._committing = self.answered = False
        if not self._shown and self.is_open():  # the plan did not change, so nobody wrote it
            self._taken = written
        self._show_taken()
        if not f"{self.text()} ".startswith(f"{typed.strip()} "):  # nothing but a unit was added to what was typed
            self._set_note(self._words.say(TYPED_AS, typed=typed.strip()))
        self.settled.emit()
        return True

    def settle(self) -> bool:
        """Commit what was typed; False only where it is refused. What asks something stays open and is asked anew."""
        return self.commit_open() or self._asked == self.text()

    def go_to_open(self) -> None:
        """Give the keys to what is typed here."""
        self.setFocus()

    def called(self) -> str:
        """Return what a person calls the field."""
        return self.accessibleName()

    def refuse(self, refused: Refused) -> None:
        """Show why something that was done for this field by another one is refused."""
        self._refuse(self._words.refusal(refused))
        self._waits = isinstance(refused, Unsettled)

    @contextmanager
    def held(self) -> Iterator[None]:
        """Let another field take what is typed here together with its own text; what is not taken stays as typed."""
        self._committing, self._shown = True, False
        try:
            yield
        finally:
            self._committing = False
        if self._shown:
            self._show_taken()

    def read(self, typed: str) -> str:
        """Return how the program writes what was typed; raise Refused when it cannot be read."""
        return typed.strip()

    # --- keys, focus, paint

    def _tell_question(self, sentence: str) -> None:
        """Say what is asked, or nothing any more, under the field and to a screen reader."""
        self._set_note("")
        self.setAccessibleDescription(sentence)
        if self.message is not None:
            self.message.tell(sentence, "asked")
        if sentence:
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def _show_taken(self) -> None:
        self.forget_question()
        if self.text() != self._taken:
            self.setText(self._taken)
            self.setCursorPosition(0)
        self._set_note("")
        self._refuse("")

    def _on_typed(self, typed: str) -> None:
        self.forget_question()
        self._refuse("")
        try:
            written = self.read(typed) if self.is_open() else typed
        except Refused:
            written = typed  # half typed: the time to say so is the commit
        self._set_note(self._words.say(READ_AS, written=written) if written != typed.strip() else "")

    def _refuse(self, sentence: str) -> None:
        self._waits = False
        if sentence == self._refusal:
            return
        self._refusal = sentence
        if sentence:
            self._set_note("")
        set_property(self, "state", "refused" if sentence else "")
        self.setTextMargins(0, 0, _SIGN + 2 if sentence else 0, 0)
        self.setAccessibleDescription(sentence)
        if self.message is not None:
            self.message.tell(sentence)
        if sentence:
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))
        self.refusal_changed.emit()

    def _set_note(self, note: str) -> None:
        if note == self._note:
            return
        self._note = note
        self.setAccessibleDescription(note or self._refusal)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Commit on Enter and go on; on Escape go back to what was last taken.

        An Enter that is held down is one Enter: it does not answer what it has made the field ask.
        """
        if event.key() in _ENTER:
            event.accept()
            if event.isAutoRepeat() or (self._held_down and self._asked is not None):
                return
            if self.commit_open(answer=True):
                self.focusNextChild()
            else:
                self._held_down = self._asked is not None
        elif event.key() == Qt.Key.Key_Escape and (self.is_open() or self._refusal):
            self._show_taken()
            self.selectAll()
            event.accept()
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Let the next Enter answer."""
        if event.key() in _ENTER and not event.isAutoRepeat():
            self._held_down = False
        super().keyReleaseEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Commit when the person goes on to something else in the window."""
        super().focusOutEvent(event)
        self._held_down = False
        if event.reason() not in _NO_COMMIT:
            self.commit_open()

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the window while nothing is typed that only this field knows."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and not self.is_open():
            if event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo):
                event.ignore()
                return False
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line, then the sign of a refusal or the note, if there is room beside the text."""
        super().paintEvent(event)
        if not self._refusal and not self._note:
            return
        painter = QPainter(self)
        inside = QRectF(self.rect()).adjusted(8, 0, -7, 0)
        if self._refusal:
            place = QRectF(inside.right() - _SIGN, inside.top(), _SIGN, inside.height())
            paint_sign(painter, place, "red", current_theme())
        else:
            painter.setFont(text_font(small=True))
            room = inside.width() - self.fontMetrics().horizontalAdvance(self.text()) - 8
            if painter.fontMetrics().horizontalAdvance(self._note) <= room:
                painter.setPen(QColor(current_theme().muted))
                painter.drawText(inside, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self._note)
        painter.end()


class FieldMessage(QLabel):
    """The sentence under a field that was refused; it takes no room while there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWordWrap(True)
        self.setProperty("role", "message")
        self.setProperty("state", "refused")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.hide()

    def tell(self, sentence: str, state: str = "refused") -> None:
        """Show the sentence of a refusal or (`state` "asked") of a question, or hide when it is empty."""
        set_property(self, "state", state)
        self.setText(sentence)
        self.setVisible(bool(sentence))


def place_message(field: EntryField) -> FieldMessage:
    """Put a message under a field, into the form or box layout that the field stands in, and return it."""
    parent = field.parentWidget()
    layout = _layout_of(field, parent.layout() if parent is not None else None)
    message = FieldMessage(parent)
    message.setObjectName(f"{field.objectName()}_message")
    if isinstance(layout, QFormLayout):
        row = layout.indexOf(field)
        layout.insertRow(_form_row(layout, row) + 1, message)
    elif isinstance(layout, QBoxLayout):
        layout.insertWidget(layout.indexOf(field) + 1, message)
    else:
        raise TypeError(NO_PLACE)
    field.message = message
    return message


def _layout_of(field: QWidget, layout: QObject | None) -> QObject | None:
    """Return the layout, inside `layout` or itself, in which the field stands."""
    if not isinstance(layout, QFormLayout | QBoxLayout):
        return None
    if layout.indexOf(field) >= 0:
        return layout
    for at in range(layout.count()):
        item = layout.itemAt(at)
        found = _layout_of(field, item.layout()) if item is not None else None
        if found is not None:
            return found
    return None


def _form_row(layout: QFormLayout, index: int) -> int:
    """Return the row of the item at `index`; PySide gives the row and the role as a pair."""
    position = layout.getItemPosition(index)
    assert isinstance(position, tuple)
    return int(position[0])
