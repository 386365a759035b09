"""How to begin: a new plan right here, the example, a file, or what was not saved."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QPushButton, QWidget

from desens_gui.app.autosave import Recovered
from desens_gui.app.shelf import Shelf
from desens_gui.core.ground.model import made
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP
from desens_gui.core.ground.units import AMOUNTS
from desens_gui.core.ground.words import Words
from desens_gui.core.rules.order import Order
from desens_gui.core.rules.plan import new_plan
from desens_gui.core.rules.protocol import Protocol
from desens_gui.core.rules.strengths import with_only_strength
from desens_gui.forms.ui_start_page import Ui_StartPage
from desens_gui.views.dose_names import DOSE_NAMES, DoseNames, column_width, name_dose
from desens_gui.widgets.entry_field import place_message

NO_DRUG = QT_TRANSLATE_NOOP("StartPage", "Type the name of the drug.")
NO_PROTOCOL = QT_TRANSLATE_NOOP(
    "StartPage", "All protocols are retired. Restore one on the page of protocols (Ctrl+L)."
)
KEPT = QT_TRANSLATE_NOOP("StartPage", "{drug} {dose}, last changed {moment}")
KEPT_OF = QT_TRANSLATE_NOOP("StartPage", "{drug} {dose} of {file}, last changed {moment}")
DAMAGED = QT_TRANSLATE_NOOP("StartPage", "What was kept on {moment} cannot be used: {reason}")
TAKE = QT_TRANSLATE_NOOP("StartPage", "Go on with it")
TAKE_TIP = QT_TRANSLATE_NOOP("StartPage", "Show the plan as it was; it is not saved until you save it")
DISCARD = QT_TRANSLATE_NOOP("StartPage", "Discard")
DISCARD_TIP = QT_TRANSLATE_NOOP("StartPage", "Remove what was kept for good; the plan's own file is not touched")

#: the protocol that is offered first: the published oxaliplatin table
_FIRST_CHOICE = "four-bag-16-step"

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class StartPage(QWidget):
    """The empty window."""

    #: carries a core Plan that was made here
    plan_made = Signal(object)
    example_asked = Signal()
    open_asked = Signal()
    library_asked = Signal()
    #: carries the Path of a recent file
    path_chosen = Signal(object)
    #: carry a Recovered
    recovered_taken = Signal(object)
    recovered_discarded = Signal(object)

    def __init__(self, words: Words, shelf: Shelf, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._shelf = shelf
        self._filled_in = ""  # the drug that the last chosen protocol brought
        self._form = Ui_StartPage()
        self._form.setupUi(self)
        form = self._form
        form.new_drug.configure(words)
        form.new_dose.configure(words, AMOUNTS)
        form.new_protocol.activated.connect(self._follow_protocol)
        self._offer_protocols()
        shelf.changed.connect(self._offer_protocols)
        for field in (form.new_drug, form.new_dose):
            place_message(field)
            field.setAcceptDrops(False)
            field.installEventFilter(self)
        form.start_button.clicked.connect(self._start)
        form.example_button.clicked.connect(self.example_asked)
        form.open_button.clicked.connect(self.open_asked)
        form.look_button.clicked.connect(self.library_asked)
        self._recovered: tuple[Recovered, ...] = ()
        self._recent: tuple[Path, ...] = ()
        self.show_recent(())
        self.show_recovered(())

    # --- what the window does

    def begin(self) -> None:
        """Empty the fields and go to the first one to fill in."""
        self._filled_in = ""
        self._form.new_drug.reset("")
        self._form.new_dose.reset("")
        self._form.refusal.tell("")
        self._form.new_drug.setFocus()

    def choose(self, protocol: Protocol) -> None:
        """Choose the protocol of the new plan; go on with the drug, or with the dose where there is only one drug."""
        form = self._form
        choices: list[tuple[str, object]] = [(offered.name, offered) for offered in self._shelf.offered]
        if protocol not in self._shelf.offered:  # retired, or saved anew, since it was chosen
            choices.insert(0, (protocol.name, protocol))
        form.new_protocol.offer(choices, protocol)
        self._follow_protocol()
        (form.new_dose if form.new_drug.text().strip() else form.new_drug).setFocus()

    def refuse(self, sentence: str) -> None:
        """Say why the plan could not be started."""
        self._form.refusal.tell(sentence)

    def show_recent(self, paths: tuple[Path, ...]) -> None:
        """Offer these files."""
        self._recent = paths
        _clear(self._form.recent_rows)
        self._form.recent_note.setVisible(bool(paths))
        for at, path in enumerate(paths):
            button = self._button(f"recent_{at}", path.name, str(path), self._choose_recent)
            button.setProperty("role", "link")
            self._form.recent_rows.addWidget(button)

    def show_recovered(self, recovered: tuple[Recovered, ...]) -> None:
        """Offer what was not saved when the program ended."""
        self._recovered = recovered
        _clear(self._form.recovered_rows)
        self._form.recovered_card.setVisible(bool(recovered))
        for at, one in enumerate(recovered):
            row = QWidget(self._form.recovered_card)
            parts = QHBoxLayout(row)
            parts.setContentsMargins(0, 0, 0, 0)
            sentence = QLabel(self._kept(one), row)
            sentence.setTextFormat(Qt.TextFormat.PlainText)
            sentence.setWordWrap(True)
            parts.addWidget(sentence, 1)
            if one.plan is not None:
                tip = self._words.say(TAKE_TIP)
                parts.addWidget(self._button(f"take_{at}", self._words.say(TAKE), tip, self._take))
            tip = self._words.say(DISCARD_TIP)
            parts.addWidget(self._button(f"discard_{at}", self._words.say(DISCARD), tip, self._discard))
            self._form.recovered_rows.addWidget(row)

    # --- inside

    def _offer_protocols(self) -> None:
        """Offer what the library has, and stay with what was chosen; a choice is never changed by another's hand."""
        field, offered = self._form.new_protocol, self._shelf.offered
        before = field.currentData()
        if before is not None and before.id not in {protocol.id for protocol in offered}:
            offered = (before, *offered)
        ids = [protocol.id for protocol in offered]
        choices = (_FIRST_CHOICE if before is None else before.id, _FIRST_CHOICE, *ids)
        wanted = next((choice for choice in choices if choice in ids), None)
        if wanted is None:
            field.clear()  # everything is retired
        else:
            field.offer([(protocol.name, protocol) for protocol in offered], offered[ids.index(wanted)])
        self._name_dose()
        if self._filled_in:  # by an earlier version of the protocol, perhaps for another drug
            self._fill_in_drug()

    def _follow_protocol(self, _at: int = 0) -> None:
        """Show what the protocol brings along: what the dose is in it, and its drug where there is only one."""
        self._name_dose()
        self._fill_in_drug()

    def _name_dose(self) -> None:
        form = self._form
        name_dose(self._dose_names(), form.new_dose_label, form.new_dose, self._words)
        labels = (form.new_protocol_label, form.new_drug_label, form.new_dose_label)
        form.new_dose_label.setFixedWidth(max(column_width(labels), form.new_drug_label.minimumWidth()))

    def _dose_names(self) -> DoseNames:
        protocol = self._form.new_protocol.currentData()
        return DOSE_NAMES["total-dose" if protocol is None else protocol.target]

    def _fill_in_drug(self) -> None:
        """Fill in the only drug of the protocol, in place of what another protocol brought; a typed one stays."""
        field, protocol = self._form.new_drug, self._form.new_protocol.currentData()
        brought = field.text() == self._filled_in and not field.isModified()  # the same drug can be typed, too
        if brought or not field.text().strip():
            drugs: tuple[str, ...] = () if protocol is None else protocol.drugs
            self._filled_in = drugs[0] if len(drugs) == 1 else ""
            field.reset(self._filled_in)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Start with Enter in a field as soon as drug and dose are both there."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in _ENTER:
            if self._form.new_drug.text().strip() and self._form.new_dose.text().strip():
                self._start()
                return True
        return super().eventFilter(watched, event)

    def _start(self) -> None:
        form = self._form
        form.refusal.tell("")
        for field in (form.new_drug, form.new_dose):
            if not field.text().strip():
                field.setFocus()
                form.refusal.tell(self._words.say(NO_DRUG if field is form.new_drug else self._dose_names().missing))
                return
            if not field.commit_open():
                field.setFocus()
                return
        if form.new_protocol.currentData() is None:
            form.refusal.tell(self._words.say(NO_PROTOCOL))
            return
        try:
            order = made(Order, {"drug": form.new_drug.text(), "dose": form.new_dose.quantity(form.new_dose.text())})
            plan = with_only_strength(new_plan(order, form.new_protocol.currentData()))
        except Refused as refused:
            form.refusal.tell(self._words.refusal(refused))
            return
        self.plan_made.emit(plan)

    def _kept(self, one: Recovered) -> str:
        moment = self._words.typography.moment(one.moment)
        if one.plan is None:
            assert one.refusal is not None  # one of the two is there
            return self._words.say(DAMAGED, moment=moment, reason=self._words.refusal(one.refusal))
        order = one.plan.order
        if one.path is None:
            return self._words.say(KEPT, drug=order.drug, dose=order.dose, moment=moment)
        return self._words.say(KEPT_OF, drug=order.drug, dose=order.dose, file=one.path.name, moment=moment)

    def _button(self, name: str, text: str, tip: str, slot: Callable[[], None]) -> QPushButton:
        button = QPushButton(text.replace("&", "&&"), self)
        button.setObjectName(name)
        button.setAccessibleName(text)
        button.setToolTip(tip)
        button.clicked.connect(slot)
        return button

    def _asked_row(self) -> int:
        sender = self.sender()
        assert sender is not None  # only buttons come here
        return int(sender.objectName().rpartition("_")[2])

    def _choose_recent(self) -> None:
        self.path_chosen.emit(self._recent[self._asked_row()])

    def _take(self) -> None:
        self.recovered_taken.emit(self._recovered[self._asked_row()])

    def _discard(self) -> None:
        self.recovered_discarded.emit(self._recovered[self._asked_row()])


def _clear(layout: QBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
