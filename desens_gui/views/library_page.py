"""The page of the protocols: looking for one, reading it, comparing several, and using one."""

from collections.abc import Callable, Sequence
from fractions import Fraction
from functools import partial

from PySide6.QtCore import QByteArray, QModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication, QHideEvent, QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QWidget

from desens_gui.app.document import Change, Document
from desens_gui.app.settings import Settings
from desens_gui.app.shelf import Shelf
from desens_gui.core.compare.comparison import Candidate, compare, figures_of
from desens_gui.core.edits.following import with_protocol
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP, Said
from desens_gui.core.ground.units import Quantity
from desens_gui.core.rules.plan import Plan
from desens_gui.core.rules.protocol import Protocol
from desens_gui.forms.ui_library_page import Ui_LibraryPage
from desens_gui.models.comparison_table import ComparisonTable
from desens_gui.models.library_table import COLUMN_IDS, LibraryFilter, LibraryRow, LibraryTable
from desens_gui.models.protocol_about import about_html
from desens_gui.models.roles import ID_ROLE
from desens_gui.store.versions import RETIRED
from desens_gui.views.library_files import LibraryFiles
from desens_gui.views.library_filters import LibraryFilters
from desens_gui.views.message_bar import Choice, MessageBar
from desens_gui.views.protocol_panel import ProtocolPanel

PROBLEM = QT_TRANSLATE_NOOP("LibraryPage", "{where}: {sentence}")
PROBLEMS = QT_TRANSLATE_NOOP("LibraryPage", "{count} files of the site’s library cannot be used. {first}")
ONE_PROBLEM = QT_TRANSLATE_NOOP("LibraryPage", "A file of the site’s library cannot be used. {first}")
CHOOSE_TWO = QT_TRANSLATE_NOOP(
    "LibraryPage", "Choose two protocols or more, with Ctrl or Shift and a click or an arrow, to put them side by side."
)
CHOOSE_ONE = QT_TRANSLATE_NOOP("LibraryPage", "Choose a protocol first.")
SIDE_BY_SIDE = QT_TRANSLATE_NOOP("LibraryPage", "Every number is for {dose}. ≠ marks what differs.")
SIDE_BY_SIDE_OF_PLAN = QT_TRANSLATE_NOOP(
    "LibraryPage", "Every number is for the order, stock, pump and lines of this plan: {dose}. ≠ marks what differs."
)
THIS_PLAN = QT_TRANSLATE_NOOP("LibraryPage", "This plan, as it is now")
USE_IT = QT_TRANSLATE_NOOP("LibraryPage", "&Use it in this plan")
STAY = QT_TRANSLATE_NOOP("LibraryPage", "S&tay here")
RETIRE_FOR_ALL = QT_TRANSLATE_NOOP(
    "LibraryPage", "Retire “{name}” for everybody who uses this library? No new plan will follow it; plans keep it."
)
RETIRE_IT = QT_TRANSLATE_NOOP("LibraryPage", "&Retire it")
KEEP_IT = QT_TRANSLATE_NOOP("LibraryPage", "&Keep it")
PROTOCOL_TITLE = QT_TRANSLATE_NOOP("LibraryPage", "protocol")
COPIED = QT_TRANSLATE_NOOP("LibraryPage", "The table is on the clipboard.")

#: what is reckoned with while no plan is open and no dose was typed
_USUAL_DOSE = Quantity(Fraction(100), "mg")
_WIDTHS = {"name": 222, "route": 102, "drugs": 98, "solutions": 52, "steps": 56, "source": 70, "origin": 90}
_HALVES = (1030, 336)
_STATE = "library"


class LibraryPage(QWidget):
    """The library to the left, the chosen protocol to the right."""

    #: the person is done here
    closed = Signal()
    #: carries the Protocol that a new plan shall follow
    new_plan_asked = Signal(object)
    #: carries the Protocol to begin a new one from
    edit_asked = Signal(object)
    #: carries a Said for the status bar
    said = Signal(object)

    def __init__(
        self, document: Document, shelf: Shelf, settings: Settings, bar: MessageBar, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._words = document.words
        self._shelf = shelf
        self._settings = settings
        self._bar = bar
        self._dose = _USUAL_DOSE
        self._asked = ""
        self._form = Ui_LibraryPage()
        self._form.setupUi(self)
        self._table = LibraryTable(document.site, self._words, self)
        self._filter = LibraryFilter(self._table, self)
        self._comparison = ComparisonTable(self._words, self)
        self.filters = LibraryFilters(self._words, self)
        self.panel = ProtocolPanel(self._words, settings, self)
        self.files = LibraryFiles(shelf, self._words, bar, self.said.emit, self.go_to, self.panel.refuse)
        self._set_up()
        self._connect()

    # --- what the window does

    def begin(self) -> None:
        """Go to the search."""
        self._form.views.setCurrentWidget(self._form.choose_place)
        self.filters.begin()

    def offer_editor(self, slot: Callable[[object], object]) -> None:
        """Show the button that edits a copy of a protocol; `slot` gets that protocol."""
        self.edit_asked.connect(slot)
        self.panel.offer_editor()

    def commit_open(self) -> bool:
        """Commit what was typed into a field of the page; where one is refused go to it and return False."""
        return self.filters.commit_open() and self.panel.commit_open()

    def go_to(self, id_: str) -> None:
        """Choose a protocol in the list; where what is looked for hides it, look for everything."""
        self._show_entries()
        if not self._filter.index_of(id_).isValid():
            self.filters.clear()
        index = self._filter.index_of(id_)
        if index.isValid():
            self._form.views.setCurrentWidget(self._form.choose_place)
            self._form.protocols.setCurrentIndex(index)
            self._form.protocols.scrollTo(index)
        self._show_about()

    # --- setting up

    def _set_up(self) -> None:
        form = self._form
        form.choose_rows.insertWidget(0, self.filters)
        form.splitter.addWidget(self.panel)
        form.protocols.setModel(self._filter)
        form.comparison.setModel(self._comparison)
        for column, width in _WIDTHS.items():
            form.protocols.setColumnWidth(COLUMN_IDS.index(column), width)
        form.protocols.stretch_columns({COLUMN_IDS.index(column): _WIDTHS[column] for column in ("name", "source")})
        form.problem_sign.show_level("amber")
        form.views.setCurrentWidget(form.choose_place)
        form.splitter.setSizes(_HALVES)
        form.splitter.setStretchFactor(0, 1)
        state = self._settings.state(_STATE)
        if state:
            form.splitter.restoreState(QByteArray(state))

    def _connect(self) -> None:
        form, panel, filters = self._form, self.panel, self.filters
        filters.looked.connect(self._look)
        filters.dose_stated.connect(self._reckon_for)
        filters.list_asked.connect(self._go_to_list)
        filters.closed.connect(self.closed)
        form.protocols.opened.connect(self._use)
        form.protocols.typed.connect(filters.type)
        form.protocols.selectionModel().currentChanged.connect(self._show_about)
        form.comparison.selectionModel().currentChanged.connect(self._show_about)
        form.comparison.copy_asked.connect(self._copy)
        form.copy_button.clicked.connect(self._copy)
        form.list_button.clicked.connect(self._back_to_list)
        panel.use_asked.connect(self._use_for_new)
        panel.use_here_asked.connect(self._use_here)
        panel.compare_asked.connect(self._compare)
        panel.edit_asked.connect(self._edit)
        panel.retire_asked.connect(self._retire)
        panel.import_asked.connect(self.files.ask_and_import)
        panel.export_asked.connect(self._export)
        self._shelf.changed.connect(self._show_library)
        for changed in (self._document.changed, self._document.path_changed, self._shelf.changed):
            changed.connect(self._retract)
        self._document.changed.connect(self._follow)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        find.activated.connect(self.begin)

    # --- showing

    def showEvent(self, event: QShowEvent) -> None:
        """Read the library again: somebody else may have saved into it."""
        super().showEvent(event)
        before = self._at()
        self._shelf.refresh()
        self._show_library()
        self._find_another(before)

    def hideEvent(self, event: QHideEvent) -> None:
        """Remember how wide the halves are, and take back what was asked here."""
        super().hideEvent(event)
        self._retract()
        self._settings.set_state(_STATE, bytes(self._form.splitter.saveState().data()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back on Escape: from the comparison to the list, from a search to all of them, then out of the page."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self._comparing():
            self._back_to_list()
        elif not self.filters.clear_search():
            self.closed.emit()

    def _follow(self, _change: Change) -> None:
        if self.isVisible():
            self._show_library()

    def _plan(self) -> Plan | None:
        return None if self._document.worked is None else self._document.worked.plan

    def _stated(self) -> Quantity:
        plan = self._plan()
        return self._dose if plan is None else plan.order.dose

    def _reckon_for(self, dose: object) -> None:
        """Reckon with another dose, while no plan says which."""
        if isinstance(dose, Quantity) and self._plan() is None:
            self._dose = dose
            self._show_entries()
            self._show_about()

    def _show_library(self) -> None:
        """Show everything anew."""
        self.filters.show_dose(self._stated(), of_plan=self._plan() is not None)
        self._show_entries()
        self.filters.offer([row.entry.item for row in self._table.rows])
        self._show_problems()
        self._show_about()

    def _look(self, _criteria: object) -> None:
        """Show what is looked for, and go to what is named best by the words that were typed."""
        before = self._at()
        self._show_entries()
        self._find_another(None if self.filters.criteria.text.strip() else before)
        self._show_about()

    def _at(self) -> str | None:
        """Return the id of the current row; None where there is none."""
        id_: str | None = self._form.protocols.currentIndex().data(ID_ROLE)
        return id_

    def _find_another(self, before: str | None) -> None:
        """Go to what is named best, unless what one was at before is shown still."""
        if before is None or not self._filter.index_of(before).isValid():
            self._form.protocols.setCurrentIndex(self._filter.best())

    def _show_entries(self) -> None:
        """Show the entries that are looked for, and stay at the same protocol, or beside it where it is gone."""
        view, stated = self._form.protocols, self._stated()
        before, ids = self._at(), self._filter.ids()
        self._table.show_entries(self._shelf.entries, stated)
        self._filter.look_for(self.filters.criteria)
        view.fit_columns(at for at, column in enumerate(COLUMN_IDS) if column not in _WIDTHS)
        index = self._filter.best() if before is None else self._filter.nearest(before, ids)
        if index.data(ID_ROLE) != before or view.currentIndex().row() != index.row():
            view.setCurrentIndex(index)
        of_plan = self._plan() is not None
        self.filters.show_count(self._filter.rowCount(), self._table.rowCount(), stated, of_plan=of_plan)

    def _show_problems(self) -> None:
        problems = self._shelf.problems
        self._form.problem_card.setVisible(bool(problems))
        if problems:
            lines = [
                self._words.say(PROBLEM, where=problem.where, sentence=self._words.refusal(problem))
                for problem in problems
            ]
            text = ONE_PROBLEM if len(lines) == 1 else PROBLEMS
            self._form.problem.setText(self._words.say(text, count=len(lines), first=lines[0]))
            self._form.problem.setToolTip("\n".join(lines))

    def _show_about(self, *_changed: object) -> None:
        row, plan_open = self._current(), self._plan() is not None
        if row is None:
            self.panel.show_entry(None, "", plan_open=plan_open, comparing=self._comparing())
            return
        candidate, dose, reason = self._numbers(row)
        about = about_html(row.entry, candidate, dose, reason, self._words)
        self.panel.show_entry(row.entry, about, plan_open=plan_open, comparing=self._comparing())

    def _numbers(self, row: LibraryRow) -> tuple[Candidate, Quantity, str]:
        """Return what a protocol comes to, for which dose, and why that is not the stated one."""
        protocol, summary = row.entry.item, row.summary
        if summary.own and summary.dose is not None and summary.reason is not None:
            own = compare(summary.dose, [protocol], self._document.site)[0]
            return own, summary.dose, self._words.refusal(summary.reason)
        return compare(self._plan() or self._dose, [protocol], self._document.site)[0], self._stated(), ""

    # --- what is chosen

    def _comparing(self) -> bool:
        return self._form.views.currentWidget() is self._form.compare_place

    def _go_to_list(self) -> None:
        if self._filter.rowCount():
            self._form.protocols.setFocus(Qt.FocusReason.OtherFocusReason)

    def _chosen(self) -> list[LibraryRow]:
        """Return the rows that are chosen in the list, from above to below."""
        selection = self._form.protocols.selectionModel()
        rows = [self._filter.row(index) for index in sorted(selection.selectedRows(), key=QModelIndex.row)]
        return [row for row in rows if row is not None]

    def _current(self) -> LibraryRow | None:
        """Return what the right side shows: the current row of the list, or the current column side by side."""
        if not self._comparing():
            return self._filter.row(self._form.protocols.currentIndex())
        column = self._form.comparison.currentIndex().column()
        if not 0 <= column < len(self._comparison.candidates):
            return None
        protocol = self._comparison.candidates[column].protocol
        return next((row for row in self._table.rows if row.entry.item == protocol), None)

    def _protocol(self) -> Protocol | None:
        """Return the protocol to use, or say why there is none."""
        row = self._current()
        if row is None:
            self.panel.refuse(Refused(CHOOSE_ONE))
        elif row.entry.damaged is not None:
            self.panel.refuse(row.entry.damaged)
        elif row.entry.retired:
            self.panel.refuse(Refused(RETIRED, id=row.entry.item.id))
        else:
            return row.entry.item
        return None

    # --- side by side

    def _compare(self) -> None:
        protocols = [row.entry.item for row in self._chosen()]
        worked = self._document.worked
        candidates = compare(self._plan() or self._dose, protocols, self._document.site)
        heads = [protocol.name for protocol in protocols]
        if worked is not None:
            to_the_letter = worked.plan.recipe == worked.plan.protocol.recipe
            if not (to_the_letter and worked.plan.protocol in protocols):
                candidates = (Candidate(worked.plan.protocol, figures_of(worked)), *candidates)
                heads.insert(0, self._words.say(THIS_PLAN))
        if len(candidates) < 2:
            self.panel.refuse(Refused(CHOOSE_TWO))
            return
        self._comparison.show_candidates(candidates, tuple(heads))
        note = SIDE_BY_SIDE if worked is None else SIDE_BY_SIDE_OF_PLAN
        self._form.compare_note.setText(self._words.say(note, dose=self._stated()))
        self._form.views.setCurrentWidget(self._form.compare_place)
        self._form.comparison.setCurrentIndex(self._comparison.index(0, len(candidates) - 1))
        self._form.comparison.setFocus(Qt.FocusReason.OtherFocusReason)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._comparison.text())
        self.said.emit(Said(COPIED))

    def _back_to_list(self) -> None:
        self._form.views.setCurrentWidget(self._form.choose_place)
        self._go_to_list()
        self._show_about()

    # --- using one

    def _use(self) -> None:
        """Do what Enter means: in this plan where one is open, else for a new one."""
        (self._use_for_new if self._plan() is None else self._use_here)()

    def _use_for_new(self) -> None:
        protocol = self._protocol()
        if protocol is not None:
            self.new_plan_asked.emit(protocol)

    def _use_here(self) -> None:
        """Let the plan follow the protocol, once what that takes away from the plan is said and confirmed."""
        protocol, plan = self._protocol(), self._plan()
        if protocol is None or plan is None:
            return
        try:
            edited = with_protocol(plan, protocol)
        except Refused as refused:
            self.panel.refuse(refused)
            return
        if not edited.asks or edited.asked is None:
            self._take(protocol)
            return
        choices = ((self._words.say(USE_IT), partial(self._take, protocol)), (self._words.say(STAY), _nothing))
        self._ask(self._words.say(edited.asked.text, **edited.asked.values), choices)

    def _ask(self, sentence: str, choices: Sequence[Choice]) -> None:
        """Ask about the plan and the library as they are now; Enter takes the last choice, by which nothing is lost."""
        self._bar.ask(sentence, "amber", choices, usual=len(choices) - 1)
        self._asked = sentence

    def _retract(self, *_changed: object) -> None:
        """Take a question back that was about another plan, or a library that is not the same any more."""
        asked = self._asked or self.files.asked
        self._asked = self.files.asked = ""
        if asked and self._bar.isVisible() and self._bar.text == asked:
            self._bar.dismiss()

    def _take(self, protocol: Protocol) -> None:
        self._asked = ""
        try:
            edited = self._document.apply(lambda plan: with_protocol(plan, protocol), PROTOCOL_TITLE, take=True)
        except Refused as refused:
            self.panel.refuse(refused)
            return
        self.closed.emit()
        if edited.says is not None:
            self.said.emit(edited.says)

    # --- the library itself

    def _edit(self) -> None:
        row = self._current()
        if row is not None:
            self.edit_asked.emit(row.entry.item)

    def _retire(self) -> None:
        row = self._current()
        if row is None:
            return
        act = partial(self.files.retire_or_restore, row.entry)
        if row.entry.retired:
            act()
            return
        choices = ((self._words.say(RETIRE_IT), act), (self._words.say(KEEP_IT), _nothing))
        self._ask(self._words.say(RETIRE_FOR_ALL, name=row.entry.item.name), choices)

    def _export(self) -> None:
        row = self._current()
        if row is not None:
            self.files.ask_and_export(row.entry.item)


def _nothing() -> None:
    """Stay."""
