"""What is looked for in the library: words, drug, route, size, time and starting fraction."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from desens_gui.core.compare.choosing import Criteria, drugs_of, folded, steps_of
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP
from desens_gui.core.ground.units import AMOUNTS, TIMES, Quantity
from desens_gui.core.ground.words import Words
from desens_gui.core.rules.protocol import Protocol
from desens_gui.forms.ui_library_filters import Ui_LibraryFilters
from desens_gui.models.protocol_words import ROUTES
from desens_gui.widgets.entry_field import place_message

ANY = QT_TRANSLATE_NOOP("LibraryFilters", "any")
NO_DRUG = QT_TRANSLATE_NOOP("LibraryFilters", "no drug in particular")
COUNT = QT_TRANSLATE_NOOP(
    "LibraryFilters", "{shown} of {all} protocols. Total time and starting fraction are those for {dose}."
)
COUNT_OF_PLAN = QT_TRANSLATE_NOOP(
    "LibraryFilters",
    "{shown} of {all} protocols. Total time and starting fraction are those for {dose}, the dose of this plan.",
)
NOTHING_FOUND = QT_TRANSLATE_NOOP(
    "LibraryFilters", "None of {all} protocols is like that. Take a word or a filter away."
)

_TO_LIST = (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class LibraryFilters(QWidget):
    """The search and the filters. They are taken as they are typed; numbers when their field is left."""

    #: carries the Criteria that are looked for now
    looked = Signal(object)
    #: carries the Quantity of the dose that was stated
    dose_stated = Signal(object)
    #: the keys shall go to the list
    list_asked = Signal()
    #: the person is done
    closed = Signal()

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._criteria = Criteria()
        self._form = Ui_LibraryFilters()
        self._form.setupUi(self)
        form = self._form
        form.most_time.configure(words, TIMES, "h", optional=True)
        form.most_time.commit = self._commit_time
        form.most_fraction.use_words(words)
        form.most_fraction.commit = self._commit_fraction
        form.protocol_dose.configure(words, AMOUNTS)
        form.protocol_dose.commit = self._commit_dose
        self._fields = (form.most_time, form.most_fraction, form.protocol_dose)
        self._choices = (form.drug, form.route, form.solutions, form.steps)
        for field in self._fields:
            place_message(field)
            field.setAcceptDrops(False)
        form.search.setAcceptDrops(False)
        form.search.installEventFilter(self)
        form.search.textChanged.connect(self._look)
        form.show_retired.toggled.connect(self._look)
        for choice in self._choices:
            choice.activated.connect(self._look)
        form.clear_button.clicked.connect(self.clear)
        form.close_button.clicked.connect(self.closed)

    # --- what the page does

    @property
    def criteria(self) -> Criteria:
        """What is looked for."""
        return self._criteria

    def begin(self) -> None:
        """Go to the search, with what was looked for last still there."""
        self._form.search.setFocus(Qt.FocusReason.OtherFocusReason)
        self._form.search.selectAll()

    def type(self, text: str) -> None:
        """Go on in the search with what was typed elsewhere."""
        self._form.search.setFocus(Qt.FocusReason.OtherFocusReason)
        self._form.search.setText(self._form.search.text() + text)

    def clear_search(self) -> bool:
        """Empty the search; return False where it was empty."""
        was = bool(self._form.search.text())
        self._form.search.clear()
        return was

    def commit_open(self) -> bool:
        """Commit what was typed into a field; where it is refused go to it and return False."""
        for field in self._fields:
            if not field.commit_open():
                field.setFocus()
                return False
        return True

    def show_dose(self, dose: Quantity, *, of_plan: bool) -> None:
        """Show the dose that everything is reckoned for; that of a plan is changed in the plan."""
        self._form.protocol_dose.show_quantity(dose)
        self._form.protocol_dose.setEnabled(not of_plan)

    def show_count(self, shown: int, known: int, dose: Quantity, *, of_plan: bool) -> None:
        """Say how many protocols are shown, and for which dose their numbers are."""
        text = NOTHING_FOUND if not shown else COUNT_OF_PLAN if of_plan else COUNT
        self._form.count.setText(self._words.say(text, shown=shown, all=known, dose=dose))
        self._form.clear_button.setVisible(self._criteria != Criteria())

    def offer(self, protocols: Sequence[Protocol]) -> None:
        """Offer in each filter what these protocols have."""
        form, say = self._form, self._words.say
        by_name = {folded(drug): drug for protocol in protocols for drug in drugs_of(protocol)}
        routes = {protocol.route for protocol in protocols}
        choices: tuple[list[tuple[str, object]], ...] = (
            [(say(NO_DRUG), ""), *((by_name[name], by_name[name]) for name in sorted(by_name))],
            [(say(text), route) for route, text in ROUTES.items() if route in routes],
            [(str(count), count) for count in sorted({len(protocol.solutions) for protocol in protocols})],
            [(str(count), count) for count in sorted({steps_of(protocol) for protocol in protocols})],
        )
        for field, offered in zip(self._choices, choices, strict=True):
            chosen = field.currentData()
            known = [value for _, value in offered]
            field.offer([(say(ANY), None), *offered], chosen if chosen in known else None)
        assert form.drug is self._choices[0]  # in the order of the choices
        self._look()

    def clear(self) -> None:
        """Look for nothing in particular."""
        form = self._form
        form.most_time.reset("")
        form.most_fraction.reset("")
        for choice in self._choices:
            choice.setCurrentIndex(0)
        self._criteria = replace(self._criteria, most_time=None, most_fraction=None)
        form.show_retired.setChecked(False)
        form.search.clear()
        self._look()
        self.looked.emit(self._criteria)
        form.search.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- inside

    def _look(self, _changed: object = None) -> None:
        form = self._form
        self._take(
            replace(
                self._criteria,
                text=form.search.text(),
                drug=form.drug.currentData(),
                route=form.route.currentData(),
                solutions=form.solutions.currentData(),
                steps=form.steps.currentData(),
                retired=form.show_retired.isChecked(),
            )
        )

    def _commit_time(self, typed: str) -> None:
        most = self._form.most_time.quantity(typed).into("min") if typed.strip() else None
        self._take(replace(self._criteria, most_time=most))

    def _commit_fraction(self, typed: str) -> None:
        self._take(replace(self._criteria, most_fraction=self._form.most_fraction.share(typed)))

    def _commit_dose(self, typed: str) -> None:
        dose = self._form.protocol_dose.quantity(typed)
        self._form.protocol_dose.show_quantity(dose)
        self.dose_stated.emit(dose)

    def _take(self, criteria: Criteria) -> None:
        if criteria != self._criteria:
            self._criteria = criteria
            self.looked.emit(criteria)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go from the search to the list with Down or Enter."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in _TO_LIST:
            self.list_asked.emit()
            return True
        return super().eventFilter(watched, event)
