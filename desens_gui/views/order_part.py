"""A part of the order panel: some of its fields, and how they commit."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desens_gui.app.document import Document
from desens_gui.core.edits.basic import Edited
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP, Said
from desens_gui.core.rules.plan import Plan
from desens_gui.core.worked import Worked
from desens_gui.forms.ui_order_panel import Ui_OrderPanel
from desens_gui.widgets.choice_field import TAKE_CHOICE, ChoiceField
from desens_gui.widgets.entry_field import EntryField, FieldMessage, Question

FIELD = QT_TRANSLATE_NOOP("OrderPanel", "{field}")


class OrderPart(QObject):
    """Some fields of the form. `show_plan` shows a plan in them; each field commits by itself."""

    def __init__(self, document: Document, form: Ui_OrderPanel, parent: QObject) -> None:
        super().__init__(parent)
        self.document = document
        self.words = document.words
        self.form = form

    def show_plan(self, worked: Worked, *, other: bool) -> None:
        """Show a plan; `other`: it is another one than before, so that nothing that was typed belongs to it."""
        raise NotImplementedError

    def apply(self, widget: QWidget, edit: Callable[[Plan], Plan | Edited]) -> None:
        """Take the edit of a field; raise Question when it has to be confirmed first, Refused when it is refused."""
        take = isinstance(widget, EntryField | ChoiceField) and widget.answered
        title = Said(FIELD, {"field": widget.accessibleName()})
        edited = self.document.apply(edit, title, merge=f"order {widget.objectName()}", take=take)
        if edited.asks and not take and edited.asked is not None:
            raise Question(self.words.say(edited.asked.text, **edited.asked.values))

    def choose(self, field: ChoiceField, message: FieldMessage, edit: Callable[[Plan], Plan | Edited]) -> None:
        """Take a choice, or let its field ask first.

        A refused one is said under the field, which then shows again what the plan holds.
        """
        message.tell("")
        try:
            self.apply(field, edit)
        except Question as question:
            field.ask(self.words.say(TAKE_CHOICE, sentence=question.sentence), message)
        except Refused as refused:
            field.take_back()
            message.tell(self.words.refusal(refused))

    def plan(self) -> Plan:
        """Return the current plan; the fields can be seen only with one."""
        assert self.document.worked is not None  # the panel is shown only with a plan
        return self.document.worked.plan

    def mark(self) -> str:
        """Return the decimal mark of the person's locale."""
        return self.words.typography.decimal_mark
