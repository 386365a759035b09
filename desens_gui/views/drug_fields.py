"""The chosen drug to be changed: its names, a grid for each kind of fact, and what keeps it from being saved."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from desens_gui.app.drafting import DraftChange
from desens_gui.app.drug_document import DrugDocument
from desens_gui.core.drafts.drug_cells import DrugCells
from desens_gui.core.drafts.drug_draft import FACT_COLUMNS, HEAD, DrugDraft, FactTable, with_verified, without_rows
from desens_gui.core.findings import Cell
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP, Said, Text
from desens_gui.core.rules.diluent import Diluent
from desens_gui.forms.ui_drugs_page import Ui_DrugsPage
from desens_gui.models.drug_tables import LONG, DrugTable
from desens_gui.widgets.drug_grid import DrugGrid
from desens_gui.widgets.entry_field import place_message
from desens_gui.widgets.text_field import TextField

CHOOSE_FACTS = QT_TRANSLATE_NOOP("DrugFields", "Select a fact first: click into its row, or select several rows.")
NEW = QT_TRANSLATE_NOOP("DrugFields", "New drug")
NEXT_VERSION = QT_TRANSLATE_NOOP("DrugFields", "Next version of “{name}”")
COMPLETE = QT_TRANSLATE_NOOP("DrugFields", "Complete: it can be saved.")
NEEDED = QT_TRANSLATE_NOOP("DrugFields", "Still needed in {where}: {sentence}")
WRONG = QT_TRANSLATE_NOOP("DrugFields", "Wrong in {where}: {sentence}")
VERIFY = QT_TRANSLATE_NOOP("DrugFields", "verify {count} facts")
REMOVE = QT_TRANSLATE_NOOP("DrugFields", "remove {count} facts")
CHANGE: dict[str, Text] = {
    "name": QT_TRANSLATE_NOOP("DrugFields", "the name"),
    "synonyms": QT_TRANSLATE_NOOP("DrugFields", "the other names"),
    "note": QT_TRANSLATE_NOOP("DrugFields", "the note"),
}
PLACES: dict[str, Text] = {
    "head": QT_TRANSLATE_NOOP("DrugFields", "names and note"),
    "stocks": QT_TRANSLATE_NOOP("DrugFields", "stocks"),
    "diluents": QT_TRANSLATE_NOOP("DrugFields", "diluents"),
    "concentrations": QT_TRANSLATE_NOOP("DrugFields", "concentrations"),
    "stability": QT_TRANSLATE_NOOP("DrugFields", "stability"),
    "rates": QT_TRANSLATE_NOOP("DrugFields", "rates"),
    "potency": QT_TRANSLATE_NOOP("DrugFields", "potency"),
    "caps": QT_TRANSLATE_NOOP("DrugFields", "let pass by this site"),
    "remarks": QT_TRANSLATE_NOOP("DrugFields", "remarks"),
    "references": QT_TRANSLATE_NOOP("DrugFields", "references"),
}


class DrugFields(QObject):
    """Connects the form's fields and grids with the open draft."""

    def __init__(
        self,
        document: DrugDocument,
        form: Ui_DrugsPage,
        diluents: Sequence[Diluent],
        refuse: Callable[[Refused | None], None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._words = document.words
        self._form = form
        self._refuse = refuse
        #: the grid that the keys were in last
        self._last: FactTable = "stocks"
        self._heads: dict[str, TextField] = {}
        for name in HEAD:
            field = parent.findChild(TextField, f"drug_{name}")
            assert field is not None  # the form has it
            field.configure(self._words)
            field.commit = partial(self._commit_head, name)
            field.setAcceptDrops(False)
            place_message(field)
            self._heads[name] = field
        cells = DrugCells(self._words, diluents)
        self._tables = {table: DrugTable(document, table, cells, self) for table in FACT_COLUMNS}
        self.grids: dict[FactTable, DrugGrid] = {}
        for table, columns in FACT_COLUMNS.items():
            grid = parent.findChild(DrugGrid, f"drug_{table}")
            assert grid is not None  # the form has it
            grid.use_words(self._words)
            grid.setModel(self._tables[table])
            grid.hold_sentences_in([at for at, column in enumerate(columns, 1) if column in LONG])
            grid.cell_entered.connect(partial(self._enter, table))
            grid.rows_removal_asked.connect(partial(self._remove_asked, table))
            self.grids[table] = grid
        document.changed.connect(self._follow)

    # --- what the page does

    def begin(self) -> None:
        """Go to the first field."""
        self._heads["name"].setFocus(Qt.FocusReason.OtherFocusReason)
        self._form.drug_facts_scroll.verticalScrollBar().setValue(0)

    def commit_open(self) -> bool:
        """Commit what is typed anywhere; go to what is refused and return False."""
        return all(field.commit_open() for field in self._heads.values()) and all(
            grid.commit_open_editor() for grid in self.grids.values()
        )

    def go_to_complaint(self) -> None:
        """Go to the first field or cell that keeps the drug from being saved."""
        if self._document.complaints:
            self._go_to(self._document.complaints[0].cell)

    def verify(self, by: str, on: date) -> None:
        """Put a name and a day to the selected facts."""
        rows = self._selected()
        if self.commit_open() and rows:
            edit = partial(with_verified, table=self._last, rows=rows, by=by, on=on.isoformat())
            self._document.apply(edit, Said(VERIFY, {"count": len(rows)}))

    def remove(self) -> None:
        """Remove the selected facts."""
        rows = self._selected()
        if self.commit_open() and rows:
            self._remove(self._last, rows)

    def copy(self) -> None:
        """Copy the selected cells."""
        self.grids[self._last].copy_block()

    def paste(self) -> None:
        """Write what is on the clipboard into the cells from the selected one on."""
        self.grids[self._last].paste_block()

    def fill_down(self) -> None:
        """Fill the selected cells with the text of the first."""
        self.grids[self._last].fill_down()

    # --- inside

    def _selected(self) -> list[int]:
        """Return the selected facts of the grid that the keys were in last; say so where there are none."""
        chosen = {index.row() for index in self.grids[self._last].selectionModel().selectedIndexes()}
        rows = sorted(row for row in chosen if row < self._tables[self._last].typed_rows)
        self._refuse(None if rows else Refused(CHOOSE_FACTS))
        return rows

    def _enter(self, table: FactTable, cell: object) -> None:
        """Remember where the keys are; nothing stays selected elsewhere, so that what is done to is what is seen."""
        if not isinstance(cell, Cell):
            return
        self._last = table
        for other, grid in self.grids.items():
            if other != table and grid.selectionModel().hasSelection():
                grid.clearSelection()

    def _remove_asked(self, table: FactTable, rows: object) -> None:
        if isinstance(rows, tuple) and self.commit_open():
            self._remove(table, [row for row in rows if row < self._tables[table].typed_rows])

    def _remove(self, table: FactTable, rows: Sequence[int]) -> None:
        self._document.apply(partial(without_rows, table=table, rows=rows), Said(REMOVE, {"count": len(rows)}))

    def _commit_head(self, name: str, typed: str) -> None:
        self._document.apply(lambda draft: draft.with_head({name: typed}), Said(CHANGE[name]))

    def _follow(self, change: DraftChange[DrugDraft]) -> None:
        draft = change.after
        if draft is None:
            return
        for name, field in self._heads.items():
            if change.before is None:
                field.reset("")
            field.show_text(draft.head[name])
        entry = self._document.entry
        title = Said(NEW) if entry is None else Said(NEXT_VERSION, {"name": entry.name})
        self._form.drug_edit_title.setText(self._words.say(title.text, **title.values))
        self._refuse(None)
        self._show_state()

    def _show_state(self) -> None:
        found = self._document.complaints
        text = self._words.say(COMPLETE)
        if found:
            place, sentence = PLACES.get(found[0].cell.table, PLACES["head"]), self._words.refusal(found[0].refused)
            text = self._words.say(NEEDED if found[0].missing else WRONG, where=place, sentence=sentence)
        self._form.drug_state.setText(text)

    def _go_to(self, cell: Cell) -> None:
        table = next((table for table in self.grids if table == cell.table), None)
        if table is None:
            field = self._heads.get(cell.column, self._heads["name"])
            field.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        grid = self.grids[table]
        grid.go_to(self._tables[table].index_of(cell.row, cell.column))
        self._form.drug_facts_scroll.ensureWidgetVisible(grid)
        grid.setFocus(Qt.FocusReason.OtherFocusReason)
