"""The tables of a protocol's draft: its solutions, steps and what else stands in rows."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from desens_gui.app.draft_document import DraftDocument
from desens_gui.core.drafts.cells import cell_text
from desens_gui.core.drafts.draft import COLUMNS, Draft, Table
from desens_gui.core.drafts.edits import MOST_ROWS, typed_into
from desens_gui.core.drafts.row import Row
from desens_gui.core.ground.texts import Said, Text
from desens_gui.core.rules.protocol import Protocol
from desens_gui.models.draft_columns import HEADS, ROW_NAMES
from desens_gui.models.roles import Index
from desens_gui.models.rows_table import RowsTable


class DraftTable(RowsTable[Draft, Protocol]):
    """One table of the open protocol."""

    left = frozenset({"name", "container", "drug", "source", "kind"})

    def __init__(self, document: DraftDocument, table: Table, parent: QObject | None = None) -> None:
        self._kind: Table = table
        super().__init__(document, table, COLUMNS[table], MOST_ROWS[table], parent)

    def row_name(self, row: int) -> Said:
        """Return what a row (from 0) is called."""
        return Said(ROW_NAMES[self._kind], {"number": row + 1})

    def head(self, column: str) -> tuple[Text, Text]:
        """Return the heading of a column, and what may be typed into it."""
        return HEADS[self._kind, column]

    def rows_of(self, draft: Draft) -> tuple[Row, ...]:
        """Return the rows of this table."""
        return draft.rows(self._kind)

    def cell_text(self, column: str, row: Row, *, edited: bool) -> str:
        """Return the text of a cell as it is shown, or as it is edited."""
        return cell_text(self._kind, column, row, self._document.words, edited=edited)

    def typed(self, draft: Draft, typed: Sequence[tuple[int, str, str]]) -> Draft:
        """Return the draft with texts typed into cells. Raises Refused for what cannot be read."""
        cells = [(self._kind, row, column, text) for row, column, text in typed]
        return typed_into(draft, cells, self._document.words)

    def bag(self, index: Index) -> int | None:
        """Return the number of the bag that a cell stands for."""
        if self.table == "solutions" and not index.column():
            return index.row() + 1 if index.row() < self.typed_rows else None
        named = self.row(index)["solution"]
        is_from = self.table == "steps" and index.column() == self.columns.index("from") + 1
        known = is_from and named.isascii() and named.isdigit() and 0 < int(named) <= MOST_ROWS["solutions"]
        return int(named) if known and not self.row(index)["tablet"] else None
