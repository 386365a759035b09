"""A row of the order panel for a test series: which published highest concentration the plan uses."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFormLayout, QLabel, QWidget

from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP
from desens_gui.core.ground.typography import Setting
from desens_gui.core.ground.words import Words
from desens_gui.core.rules.plan import Plan
from desens_gui.core.rules.protocol import Published
from desens_gui.core.rules.strengths import cited, published_for, with_strength
from desens_gui.widgets.choice_field import ChoiceField
from desens_gui.widgets.entry_field import FieldMessage

LABEL = QT_TRANSLATE_NOOP("StrengthRow", "Strength")
NAME = QT_TRANSLATE_NOOP("StrengthRow", "Published highest concentration")
TIP = QT_TRANSLATE_NOOP(
    "StrengthRow",
    "The published highest concentration that this test series uses. The strongest solution takes it, and its "
    "dilutions follow. Published values of one drug differ: choose by their sources.",
)
NONE_CHOSEN = QT_TRANSLATE_NOOP("StrengthRow", "none chosen")
NONE_LISTED = QT_TRANSLATE_NOOP("StrengthRow", "none listed for this drug")
ONE = QT_TRANSLATE_NOOP("StrengthRow", "{concentration}: {source}")
FOR_ANOTHER = QT_TRANSLATE_NOOP("StrengthRow", "{drug}, {concentration}: {source}")

_FRAME, _WIDEST = 24, 720

#: takes a choice: the field, the message under it, the edit
Choose = Callable[[ChoiceField, FieldMessage, Callable[[Plan], Plan]], None]


class StrengthRow(QObject):
    """The label, the field and its message, put into a form above one of its rows."""

    def __init__(self, words: Words, form: QFormLayout, above: QWidget, choose: Choose) -> None:
        parent = above.parentWidget()
        super().__init__(parent)
        self._words = words
        self._form = form
        self._choose = choose
        self.field = ChoiceField(parent)
        self.field.setObjectName("strength")
        self.field.setAccessibleName(words.say(NAME))
        self.field.setToolTip(words.say(TIP))
        self._message = FieldMessage(parent)
        self._message.setObjectName("strength_message")
        label = QLabel(words.say(LABEL), parent)
        label.setObjectName("strength_label")
        label.setBuddy(self.field)
        position: tuple[int, QFormLayout.ItemRole] = form.getWidgetPosition(above)  # type: ignore[assignment]
        form.insertRow(position[0], label, self.field)
        form.insertRow(position[0] + 1, self._message)
        form.setRowVisible(self.field, False)
        self.field.activated.connect(self._take)

    def show_plan(self, plan: Plan) -> None:
        """Offer what is published for the plan's drug; hidden where its protocol lists nothing to choose from."""
        self._form.setRowVisible(self.field, bool(plan.protocol.strengths))
        listed = published_for(plan)
        none = NONE_CHOSEN if listed else NONE_LISTED
        choices: list[tuple[str, object]] = [(self._words.say(none), None)]
        choices += [(self._text(one, plan), one) for one in listed]
        if plan.strength is not None and plan.strength not in listed:  # chosen before the drug was changed
            choices.append((self._text(plan.strength, plan), plan.strength))
        self.field.offer(choices, plan.strength)
        # the list is wider than the field: the sources are what one chooses by
        widest = max(self.field.fontMetrics().horizontalAdvance(text) for text, _ in choices)
        self.field.view().setMinimumWidth(min(widest + _FRAME, _WIDEST))

    def _text(self, one: Published, plan: Plan) -> str:
        own = one.drug.casefold() == plan.order.drug.casefold()
        values = {"drug": one.drug, "source": cited(one)}
        concentration = Setting(one.concentration)
        return self._words.say(ONE if own else FOR_ANOTHER, concentration=concentration, **values)

    def _take(self, at: int) -> None:
        chosen = self.field.itemData(at)
        self._choose(self.field, self._message, lambda plan: with_strength(plan, chosen))
