"""The editor of protocols: fields and grids of rules, and beside them what they come to."""

from collections.abc import Callable, Collection
from functools import partial
from typing import cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QCheckBox, QWidget

from desens_gui.app.draft_document import DraftDocument
from desens_gui.app.drafting import DraftChange
from desens_gui.app.settings import Settings
from desens_gui.core.drafts.draft import HEADER, Draft, Table
from desens_gui.core.drafts.edits import duplicate_rows, insert_row, move_row, remove_rows, with_generated
from desens_gui.core.drafts.row import Complaint
from desens_gui.core.findings import Cell
from desens_gui.core.generators import Generated
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP, Said, Text
from desens_gui.core.ground.units import Quantity
from desens_gui.core.rules.site import Site
from desens_gui.forms.ui_editor_page import Ui_EditorPage
from desens_gui.models.draft_tables import DraftTable
from desens_gui.views.editor_header import CHOICES, TEXTS, EditorHeader
from desens_gui.views.generator_pane import GeneratorPane
from desens_gui.views.preview_panel import PreviewPanel
from desens_gui.widgets.draft_grid import DraftGrid

NEW = QT_TRANSLATE_NOOP("Editor", "new protocol")
VERSION_OF = QT_TRANSLATE_NOOP("Editor", "next version of “{name}”, from version {version}")
USABLE = QT_TRANSLATE_NOOP("Editor", "Complete: it can be saved and used.")
NEEDED = QT_TRANSLATE_NOOP("Editor", "Still needed: {what}")
WRONG = QT_TRANSLATE_NOOP("Editor", "{where}: {sentence}")
CELL = QT_TRANSLATE_NOOP("Editor", "{row}, {column}")
AND_MORE = QT_TRANSLATE_NOOP("Editor", "{what} …")
INSERT = QT_TRANSLATE_NOOP("Editor", "insert {row}")
REMOVE = QT_TRANSLATE_NOOP("Editor", "remove {count} rows")
DUPLICATE = QT_TRANSLATE_NOOP("Editor", "duplicate {count} rows")
MOVE = QT_TRANSLATE_NOOP("Editor", "move {row}")
STEPS = QT_TRANSLATE_NOOP("Editor", "the steps")
FOLLOWS = QT_TRANSLATE_NOOP("Editor", "{says}")
NOW_CONSTRUCTED = QT_TRANSLATE_NOOP("Editor", "The source is now “Constructed”, the note says from what.")
EMPTIED = QT_TRANSLATE_NOOP("Editor", "Emptied, because it was said of the steps as they were: {fields}.")
OLD_FIELDS: dict[str, Text] = {
    "date": QT_TRANSLATE_NOOP("Editor", "date"),
    "note": QT_TRANSLATE_NOOP("Editor", "the note as it was"),
    "drugs": QT_TRANSLATE_NOOP("Editor", "drugs"),
    "limits": QT_TRANSLATE_NOOP("Editor", "limits"),
    "strengths": QT_TRANSLATE_NOOP("Editor", "published strengths"),
}
GENERATE = QT_TRANSLATE_NOOP("Editor", "generate")

_TABLES: tuple[Table, ...] = ("solutions", "tablets", "components", "strengths", "steps")
_OPTIONAL: tuple[Table, ...] = ("tablets", "components", "strengths")
_WIDTHS = (284, 462, 620)
_SHOWN = 4


class EditorPage(QWidget):
    """The fields, the grids and the preview of one draft. What becomes of the draft is `EditorFiles`' business."""

    #: carries a Said for the status bar
    said = Signal(object)

    def __init__(
        self,
        document: DraftDocument,
        site: Site,
        settings: Settings,
        actions: dict[str, QAction],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.document = document
        self._words = document.words
        self.form = Ui_EditorPage()
        self.form.setupUi(self)
        form = self.form
        self.header = EditorHeader(document, form.header_panel)
        self.preview = PreviewPanel(document, site, settings, self)
        form.editor_splitter.addWidget(self.preview)
        bar = form.header_scroll.verticalScrollBar().sizeHint().width()
        form.header_scroll.setMinimumWidth(form.header_panel.minimumSizeHint().width() + bar)
        form.editor_splitter.setSizes(_WIDTHS)
        form.editor_splitter.setStretchFactor(1, 1)
        form.editor_splitter.setStretchFactor(2, 1)
        self.generator = GeneratorPane(self._words, site, self)
        form.generator_place.addWidget(self.generator)
        self.generator.hide()
        self.generator.generated.connect(self._take_generated)
        form.draft_author.configure(self._words)
        form.draft_author.setAcceptDrops(False)
        self._tables: dict[Table, DraftTable] = {table: DraftTable(document, table, self) for table in _TABLES}
        self.grids: dict[Table, DraftGrid] = {}
        for table in _TABLES:
            self._set_up_grid(table, actions)
        for table in _OPTIONAL:
            self._switch(table).toggled.connect(self._show_tables)
        for button, action in (
            (form.draft_insert_bag, "add-bag"),
            (form.draft_remove_bag, "remove-bag"),
            (form.draft_insert_step, "insert-step"),
            (form.draft_remove_step, "remove-step"),
            (form.draft_move_up, "move-up"),
            (form.draft_move_down, "move-down"),
            (form.draft_duplicate, "duplicate"),
            (form.draft_fill_down, "fill-down"),
        ):
            button.setDefaultAction(actions[action])
        form.editor_generate.clicked.connect(self.generate)
        document.changed.connect(self._follow)
        document.problem_changed.connect(self._show_state)
        #: what the window's actions do while this page is shown
        self.answers: dict[str, Callable[[], object]] = {
            "undo": self.undo,
            "redo": self.redo,
            "copy": self._copy,
            "paste": self._paste,
            "insert-step": partial(self._insert, "steps"),
            "add-bag": partial(self._insert, "solutions"),
            "remove-step": partial(self._remove_selected, "steps"),
            "remove-bag": partial(self._remove_selected, "solutions"),
            "move-up": partial(self._move, -1),
            "move-down": partial(self._move, 1),
            "duplicate": self._duplicate,
            "fill-down": self._fill_down,
            "next-finding": self.next_complaint,
            "explain": self._explain,
            "generate": self.generate,
        }

    def _set_up_grid(self, table: Table, actions: dict[str, QAction]) -> None:
        grid = self.findChild(DraftGrid, f"draft_{table}")
        assert grid is not None  # the form has it
        grid.use_words(self._words)
        grid.setModel(self._tables[table])
        grid.rows_removal_asked.connect(self._remove_asked)
        grid.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        own = {"solutions": ("add-bag", "remove-bag"), "steps": ("insert-step", "remove-step")}
        for action in (*own.get(table, ()), "duplicate", "fill-down", "move-up", "move-down", "copy", "paste"):
            grid.addAction(actions[action])
        self.grids[table] = grid

    # --- what the window does

    def begin(self) -> None:
        """Go to the first field."""
        self.header.begin()

    def commit_open(self) -> bool:
        """Commit what is typed anywhere on the page; go to what is refused and return False."""
        return (
            self.header.commit_open()
            and all(grid.commit_open_editor() for grid in self.grids.values())
            and self.preview.commit_open()
        )

    def generate(self) -> None:
        """Offer to generate solutions and steps."""
        if self.commit_open():
            self.generator.begin()

    def undo(self) -> None:
        """Take the last change of the draft back."""
        if self.commit_open():
            self.document.undo_stack.undo()

    def redo(self) -> None:
        """Make the change of the draft again that was taken back."""
        if self.commit_open():
            self.document.undo_stack.redo()

    def next_complaint(self) -> None:
        """Go to the next field or cell that keeps the draft from being a protocol."""
        found = self.document.complaints
        if found and self.commit_open():
            here = next((at for at, one in enumerate(found) if self._is_current(one.cell)), -1)
            self.go_to(found[(here + 1) % len(found)].cell)

    def go_to(self, cell: Cell) -> None:
        """Go to a field or cell of the draft."""
        if cell.table == HEADER:
            field = self.header.field_of(cell.column)
            if field is not None:
                self.form.header_scroll.ensureWidgetVisible(field)
                field.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        table = cast(Table, cell.table)
        grid = self.grids[table]
        grid.go_to(self._tables[table].index_of(cell.row, cell.column))
        grid.scrollTo(grid.currentIndex())
        grid.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- rows

    def _current(self) -> Table | None:
        """Return the table that the keys are in."""
        focused = QApplication.focusWidget()
        for table, grid in self.grids.items():
            if focused is not None and (focused is grid or grid.isAncestorOf(focused)):
                return table
        return None

    def _selected(self, table: Table) -> list[int]:
        rows = {index.row() for index in self.grids[table].selectionModel().selectedIndexes()}
        return sorted(row for row in rows if row < self._tables[table].typed_rows)

    def _insert(self, table: Table) -> None:
        """Put an empty row in before the current one, or behind the last."""
        table = self._of_kind(table)
        if not self.commit_open():
            return
        at = self.grids[table].currentIndex().row()
        count = self._tables[table].typed_rows
        at = at if 0 <= at < count else count
        title = Said(INSERT, {"row": self._tables[table].row_name(at)})
        if at == count or self._apply(table, partial(insert_row, table=table, at=at), title):
            grid = self.grids[table]
            grid.go_to(self._tables[table].index(at, 1))
            grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def _of_kind(self, table: Table) -> Table:
        """Return the table that a row action means: one of the small tables where the keys are in it."""
        current = self._current()
        return current if current in _OPTIONAL else table

    def _remove_selected(self, table: Table) -> None:
        table = self._of_kind(table)
        self._remove(table, self._selected(table))

    def _remove_asked(self, rows: object) -> None:
        table = self._current()
        if table is not None and isinstance(rows, tuple):
            self._remove(table, [row for row in rows if row < self._tables[table].typed_rows])

    def _remove(self, table: Table, rows: Collection[int]) -> None:
        if rows and self.commit_open():
            edit = partial(remove_rows, table=table, rows=rows)
            self._apply(table, edit, Said(REMOVE, {"count": len(rows)}))

    def _duplicate(self) -> None:
        table = self._current() or "steps"
        rows = self._selected(table)
        if rows and self.commit_open():
            edit = partial(duplicate_rows, table=table, rows=rows)
            if self._apply(table, edit, Said(DUPLICATE, {"count": len(rows)})):
                column = max(self.grids[table].currentIndex().column(), 1)
                self.grids[table].go_to(self._tables[table].index(rows[-1] + 1, column))

    def _move(self, by: int) -> None:
        table = self._current() or "steps"
        index = self.grids[table].currentIndex()
        at, to = index.row(), index.row() + by
        count = self._tables[table].typed_rows
        if 0 <= at < count and 0 <= to < count and self.commit_open():
            title = Said(MOVE, {"row": self._tables[table].row_name(at)})
            if self._apply(table, partial(move_row, table=table, at=at, to=to), title):
                self.grids[table].go_to(self._tables[table].index(to, index.column()))

    def _fill_down(self) -> None:
        table = self._current()
        if table is not None:
            self.grids[table].fill_down()

    def _copy(self) -> None:
        table = self._current()
        if table is not None:
            self.grids[table].copy_block()

    def _paste(self) -> None:
        table = self._current()
        if table is not None:
            self.grids[table].paste_block()

    def _explain(self) -> None:
        """Say what may be typed where the keys are."""
        table = self._current()
        if table is not None:
            grid = self.grids[table]
            grid.tell(str(grid.currentIndex().data(Qt.ItemDataRole.ToolTipRole) or ""))
            return
        focused = QApplication.focusWidget()
        if focused is not None and self.isAncestorOf(focused):
            self._show_sentence(focused.toolTip(), "info")

    def _apply(self, table: Table, edit: Callable[[Draft], Draft], title: Said) -> bool:
        """Take an edit of rows; a refused one is said in the grid."""
        try:
            self.document.apply(edit, title)
        except Refused as refused:
            self.grids[table].setFocus(Qt.FocusReason.OtherFocusReason)
            self.grids[table].tell(self._words.refusal(refused), "red")
            return False
        return True

    def _take_generated(self, generated: object, target: object, inputs: str) -> None:
        """Put the generated solutions and steps in the place of the draft's, and say what is emptied with them."""
        draft = self.document.draft
        if not isinstance(generated, Generated) or draft is None:
            return
        after, emptied = with_generated(draft, generated.recipe, generated.starting_fraction, inputs)
        self.document.apply(partial(_instead, after), Said(GENERATE))
        if isinstance(target, Quantity):
            self.preview.offer_dose(target)
        says = [Said(NOW_CONSTRUCTED), *generated.says]
        if emptied:
            says.insert(0, Said(EMPTIED, {"fields": tuple(OLD_FIELDS[name] for name in emptied)}))
        sentences = " ".join(self._words.say(said.text, **said.values) for said in says)
        self.said.emit(Said(FOLLOWS, {"says": sentences}))
        self.grids["steps"].setFocus(Qt.FocusReason.OtherFocusReason)

    # --- showing

    def _follow(self, change: DraftChange[Draft]) -> None:
        draft = change.after
        if draft is None:
            return
        if change.before is None:
            self.generator.hide()
            for table in _OPTIONAL:
                self._switch(table).setChecked(bool(draft.rows(table)))
        for table in _OPTIONAL:
            if draft.rows(table):
                self._switch(table).setChecked(True)
        self.show_origin()
        self._show_tables()
        self._show_state()

    def show_origin(self) -> None:
        """Say what the draft becomes when it is saved: a new protocol, or the next version of one."""
        entry = self.document.entry
        origin = Said(NEW)
        if entry is not None:
            origin = Said(VERSION_OF, {"name": entry.name, "version": entry.version or 1})
        self.form.editor_origin.setText(self._words.say(origin.text, **origin.values))

    def _switch(self, table: Table) -> QCheckBox:
        switch = self.findChild(QCheckBox, f"show_{table}")
        assert switch is not None  # the form has it
        return switch

    def _show_tables(self, _shown: object = None) -> None:
        """Show the tables that have rows or are asked for."""
        for table in _OPTIONAL:
            card = self.grids[table].parentWidget()
            if card is not None:
                card.setVisible(self._switch(table).isChecked())

    def _show_state(self) -> None:
        """Say in one line whether the draft can be used, or what is wrong first, or what is still needed."""
        found = self.document.complaints
        wrong = next((one for one in found if not one.missing), None)
        if wrong is not None:
            where, sentence = self._place(wrong), self._words.refusal(wrong.refused)
            self._show_sentence(self._words.say(WRONG, where=where, sentence=sentence), "red")
        elif found:
            places = list(dict.fromkeys(map(self._place, sorted(found, key=_order))))
            what = ", ".join(places[:_SHOWN])
            what = self._words.say(AND_MORE, what=what) if len(places) > _SHOWN else what
            self._show_sentence(self._words.say(NEEDED, what=what), "open")
        else:
            self._show_sentence(self._words.say(USABLE), "pass")

    def _show_sentence(self, sentence: str, level: str) -> None:
        self.form.state.setText(sentence)
        self.form.state.setToolTip(sentence)
        self.form.state_sign.show_level(level)  # type: ignore[arg-type]

    def _place(self, complaint: Complaint) -> str:
        """Return where a complaint belongs, as a person reads it."""
        cell = complaint.cell
        if cell.table == HEADER:
            field = self.header.field_of(cell.column)
            return cell.column if field is None else field.accessibleName()
        model = self._tables[cast(Table, cell.table)]
        if cell.row > model.typed_rows:
            return self._words.say(STEPS)
        head = model.headerData(model.columns.index(cell.column) + 1, Qt.Orientation.Horizontal)
        return self._words.say(CELL, row=model.row_name(cell.row - 1), column=head)

    def _is_current(self, cell: Cell) -> bool:
        if cell.table == HEADER:
            return self.header.field_of(cell.column) is QApplication.focusWidget()
        found = self.grids[cast(Table, cell.table)].current_cell()
        here = self._current()
        return here == cell.table and found is not None and (found.row, found.column) == (cell.row, cell.column)


def _order(complaint: Complaint) -> int:
    """Return where a field stands on the page: from the top left to the right."""
    fields = [*TEXTS.values(), *(field for field, _ in CHOICES.values())]
    column = complaint.cell.column
    return fields.index(column) if complaint.cell.table == HEADER and column in fields else len(fields)


def _instead(after: Draft, _before: Draft) -> Draft:
    return after
