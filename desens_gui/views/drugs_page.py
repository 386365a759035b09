"""The page of the drugs: looking for one, reading what is known of it, correcting and verifying it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QByteArray, QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QWidget

from desens_gui.app.settings import Settings
from desens_gui.app.shelf import DrugShelf
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP
from desens_gui.core.ground.words import Words
from desens_gui.forms.ui_drugs_page import Ui_DrugsPage
from desens_gui.models.drug_about import about_drug_html
from desens_gui.models.drug_list import DrugList
from desens_gui.store.diluents import shipped_diluents
from desens_gui.store.drug_library import DrugEntry
from desens_gui.store.versions import NO_AUTHOR
from desens_gui.widgets.entry_field import place_message

COUNT = QT_TRANSLATE_NOOP("DrugsPage", "{shown} of {all} drugs")
PROBLEM = QT_TRANSLATE_NOOP("DrugsPage", "{where}: {sentence}")
PROBLEMS = QT_TRANSLATE_NOOP("DrugsPage", "Files that cannot be used: {count}. {first}")
RETIRE = QT_TRANSLATE_NOOP("DrugsPage", "&Retire")
RESTORE = QT_TRANSLATE_NOOP("DrugsPage", "&Restore")
PLACED = QT_TRANSLATE_NOOP("DrugsPage", "{where}: {sentence}")

#: the setting that holds who saves and verifies; the library of protocols asks for the same person
_AUTHOR = "author"
_STATE = "drugs"
_HALVES = (320, 1046)
_TO_LIST = (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class DrugsPage(QWidget):
    """The library to the left; to the right the chosen drug, to be read or to be changed."""

    #: the person is done here
    closed = Signal()
    #: the page is not shown any more
    left = Signal()
    #: another drug is chosen
    turned = Signal()
    edit_asked = Signal()
    duplicate_asked = Signal()
    new_asked = Signal()
    retire_asked = Signal()
    import_asked = Signal()
    export_asked = Signal()

    def __init__(self, shelf: DrugShelf, words: Words, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shelf = shelf
        self._words = words
        self._settings = settings
        self.form = Ui_DrugsPage()
        self.form.setupUi(self)
        self._list = DrugList(words, self)
        self._set_up()
        self._connect()

    # --- what the window does

    def begin(self, name: str = "") -> None:
        """Go to the search; show the drug of this name where it is known."""
        self._shelf.refresh()
        self._show_entries()
        known = next(
            (entry for entry in self._shelf.entries if name.casefold() in map(str.casefold, entry.item.names)), None
        )
        if known is not None:
            self.go_to(known.item.id)
        if not self.editing():
            self.form.drug_search.setFocus(Qt.FocusReason.OtherFocusReason)
            self.form.drug_search.selectAll()

    def go_to(self, id_: str) -> None:
        """Choose a drug in the list; where what is looked for hides it, look for everything."""
        self._show_entries()
        if self._list.row_of(id_) < 0:
            self.form.drug_search.clear()
        row = self._list.row_of(id_)
        if row >= 0:
            self.form.drug_list.setCurrentIndex(self._list.index(row, 0))
            self.form.drug_list.scrollTo(self._list.index(row, 0))
        self._show_about()

    def chosen(self) -> DrugEntry | None:
        """Return the drug that is chosen in the list."""
        row = self.form.drug_list.currentIndex().row()
        return self._list.entries[row] if 0 <= row < len(self._list.entries) else None

    def author(self) -> str:
        """Return the name of who saves and verifies; say so where there is none."""
        field = self.form.drug_author
        if not field.commit_open() or not field.text().strip():
            self.refuse(Refused(NO_AUTHOR, "author"))
            field.setFocus(Qt.FocusReason.OtherFocusReason)
            return ""
        return field.text().strip()

    def refuse(self, refused: Refused | None) -> None:
        """Say under the drug why something cannot be done; None takes it back."""
        if refused is None:
            self.form.drug_refusal.tell("")
            return
        sentence = self._words.refusal(refused)
        if refused.where and refused.where not in sentence and refused.text is not NO_AUTHOR:
            sentence = self._words.say(PLACED, where=refused.where, sentence=sentence)
        self.form.drug_refusal.tell(sentence)

    def editing(self) -> bool:
        """Return whether a drug is being changed."""
        return self.form.drug_views.currentWidget() is self.form.drug_edit_place

    def show_editing(self, editing: bool) -> None:
        """Show the drug to be changed, and the list grey; or to be read again."""
        form = self.form
        self.refuse(None)
        form.drug_views.setCurrentWidget(form.drug_edit_place if editing else form.drug_about_place)
        form.drug_list_place.setEnabled(not editing)
        if not editing:
            self._show_about()
            form.drug_list.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- setting up

    def _set_up(self) -> None:
        form = self.form
        form.drug_list.setModel(self._list)
        form.drug_list.setSortingEnabled(False)  # by name, as one looks for a drug
        form.drug_list.setSelectionMode(form.drug_list.SelectionMode.SingleSelection)
        form.drug_list.stretch_columns({0: 110})
        form.drug_problem_sign.show_level("amber")
        form.drug_author.configure(self._words)
        form.drug_author.commit = partial(self._settings.set_text, _AUTHOR)
        form.drug_author.setAcceptDrops(False)
        form.drug_search.setAcceptDrops(False)
        place_message(form.drug_author)
        form.drug_search.installEventFilter(self)
        form.drug_views.setCurrentWidget(form.drug_about_place)
        form.drug_splitter.setSizes(_HALVES)
        form.drug_splitter.setStretchFactor(1, 1)
        state = self._settings.state(_STATE)
        if state:
            form.drug_splitter.restoreState(QByteArray(state))

    def _connect(self) -> None:
        form = self.form
        form.drug_search.textChanged.connect(self._look)
        form.drug_list.selectionModel().currentChanged.connect(self._show_about)
        form.drug_list.selectionModel().currentChanged.connect(self.turned)
        form.drug_list.opened.connect(self.edit_asked)
        form.drug_list.typed.connect(self._type)
        form.drugs_close.clicked.connect(self.closed)
        for button, signal in (
            (form.drug_edit, self.edit_asked),
            (form.drug_duplicate, self.duplicate_asked),
            (form.drug_new, self.new_asked),
            (form.drug_retire, self.retire_asked),
            (form.drug_import, self.import_asked),
            (form.drug_export, self.export_asked),
        ):
            button.clicked.connect(signal)
        self._shelf.changed.connect(self._show_entries)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        find.activated.connect(self.begin)

    # --- events

    def showEvent(self, event: QShowEvent) -> None:
        """Read the library again: somebody else may have saved into it."""
        super().showEvent(event)
        self.form.drug_author.show_text(self._settings.text(_AUTHOR))
        self._shelf.refresh()
        self._show_entries()

    def hideEvent(self, event: QHideEvent) -> None:
        """Remember how wide the halves are."""
        super().hideEvent(event)
        self.left.emit()
        self._settings.set_state(_STATE, bytes(self.form.drug_splitter.saveState().data()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back on Escape: from a search to all drugs, then out of the page; a drug that is changed stays."""
        if event.key() != Qt.Key.Key_Escape or self.editing():
            super().keyPressEvent(event)
        elif self.form.drug_search.text():
            self.form.drug_search.clear()
        else:
            self.closed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go from the search to the list on Down and Enter."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _TO_LIST:
            if self._list.rowCount():
                self.form.drug_list.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        return super().eventFilter(watched, event)

    # --- showing

    def _type(self, text: str) -> None:
        self.form.drug_search.setFocus(Qt.FocusReason.OtherFocusReason)
        self.form.drug_search.setText(self.form.drug_search.text() + text)

    def _look(self, typed: str) -> None:
        self._keep_chosen(partial(self._list.look_for, typed))

    def _show_entries(self) -> None:
        self._keep_chosen(partial(self._list.show_entries, self._shelf.entries))
        problems = self._shelf.problems
        self.form.drug_problem_card.setVisible(bool(problems))
        if problems:
            lines = [self._words.say(PROBLEM, where=one.where, sentence=self._words.refusal(one)) for one in problems]
            self.form.drug_problem.setText(self._words.say(PROBLEMS, count=len(lines), first=lines[0]))
            self.form.drug_problem.setToolTip("\n".join(lines))

    def _keep_chosen(self, change: Callable[[], None]) -> None:
        """Change the list, and stay at the same drug; where it is gone go to the first."""
        before, view = self.chosen(), self.form.drug_list
        change()
        row = -1 if before is None else self._list.row_of(before.item.id)
        index = self._list.index(max(row, 0), 0) if self._list.rowCount() else QModelIndex()
        if view.currentIndex() != index:
            view.setCurrentIndex(index)
        view.fit_columns((1, 2))
        counts = {"shown": self._list.rowCount(), "all": len(self._shelf.entries)}
        self.form.drug_count.setText(self._words.say(COUNT, **counts))
        self._show_about()

    def _show_about(self, *_changed: object) -> None:
        form, entry = self.form, self.chosen()
        self.refuse(None)
        form.drug_about.setHtml("" if entry is None else about_drug_html(entry, shipped_diluents(), self._words))
        for button in (form.drug_edit, form.drug_duplicate):
            button.setEnabled(entry is not None and entry.damaged is None)
        for button in (form.drug_retire, form.drug_export):
            button.setEnabled(entry is not None)
        retired = entry is not None and entry.retired
        form.drug_retire.setText(self._words.say(RESTORE if retired else RETIRE))
