"""A table of a draft's rows, each cell a text that was typed.

Behind the last row there is always an empty one: what is typed into it becomes a row. When the draft changes the model
says no more than what changed, so that selection and scroll survive.
"""

from collections.abc import Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from desens_gui.app.drafting import DraftChange, Drafting
from desens_gui.core.drafts.row import EMPTY, Complaint, Row
from desens_gui.core.findings import Cell
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP, Said, Text
from desens_gui.models.aligned import Moved, aligned
from desens_gui.models.roles import BAG_ROLE, CELL_ROLE, EDITABLE_ROLE, SEVERITY_ROLE, TAKE_ROLE, Index

D = TypeVar("D")
E = TypeVar("E")

NUMBER = QT_TRANSLATE_NOOP("DraftTable", "No.")
NUMBER_TIP = QT_TRANSLATE_NOOP("DraftTable", "The number of the row, by which others name it.")
CELLS_TITLE = QT_TRANSLATE_NOOP("DraftTable", "{count} cells")
CELL_TITLE = QT_TRANSLATE_NOOP("DraftTable", "{row}, {column}")
READ_ALOUD = QT_TRANSLATE_NOOP("DraftTable", "{row}, {column}: {value}")
NOT_TYPED = QT_TRANSLATE_NOOP("DraftTable", "The number follows from the place of the row; move the row to change it.")

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class RowsTable(QAbstractTableModel, Generic[D, E]):
    """One table of the open draft. `last_refusal` answers for the last text that was typed.

    Column 0 is the row's number, the others are `columns`; `most` is how many rows there can be. What a cell shows and
    takes is what the kinds of draft differ in: they override `row_name`, `head`, `rows_of`, `cell_text` and `typed`.
    """

    #: what the names of the grids begin with
    named = "draft"
    #: columns of texts that begin at the left
    left: frozenset[str] = frozenset()

    def __init__(
        self, document: Drafting[D, E], table: str, columns: tuple[str, ...], most: int, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.last_refusal: Refused | None = None
        self.last_question: Said | None = None  # a draft never asks
        self.table = table
        self.columns = columns
        self._most = most
        self._document = document
        self._rows = self._of(document.draft)
        #: the rows' numbers as they are shown: while rows come and go they keep them until all are told
        self._numbers = list(range(1, len(self._rows) + 1))
        self._blank = 1
        document.changed.connect(self._follow)
        document.problem_changed.connect(self._tell_all)

    # --- what the kinds of draft differ in

    def row_name(self, row: int) -> Said:
        """Return what a row (from 0) is called."""
        raise NotImplementedError

    def head(self, column: str) -> tuple[Text, Text]:
        """Return the heading of a column, and what may be typed into it."""
        raise NotImplementedError

    def rows_of(self, draft: D) -> tuple[Row, ...]:
        """Return the rows of this table."""
        raise NotImplementedError

    def cell_text(self, column: str, row: Row, *, edited: bool) -> str:
        """Return the text of a cell as it is shown, or as it is edited."""
        raise NotImplementedError

    def typed(self, draft: D, typed: Sequence[tuple[int, str, str]]) -> D:
        """Return the draft with texts typed into cells: (row, column, text). Raises Refused for what cannot be read."""
        raise NotImplementedError

    def typable(self, column: str) -> bool:
        """Return whether anything can be typed into a column."""
        return bool(column)

    def why_not_typed(self, _column: str) -> Text:
        """Return why nothing can be typed into a column; empty is that of the row's number."""
        return NOT_TYPED

    def tip(self, column: str, _row: Row) -> str:
        """Return what may be typed into a cell."""
        return self._document.words.say(self.head(column)[1] if column else NUMBER_TIP)

    def bag(self, _index: Index) -> int | None:
        """Return the number of the bag that a cell stands for."""
        return None

    # --- what views ask

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 # Qt's own default
        """Return the number of rows, the empty one behind them included."""
        return 0 if parent.isValid() else len(self._rows) + self._blank

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 # Qt's own default
        """Return the number of columns, that of the row's number included."""
        return 0 if parent.isValid() else len(self.columns) + 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return what can be done with a cell."""
        found = super().flags(index)
        return found | Qt.ItemFlag.ItemIsEditable if index.isValid() and self._typable(index) else found

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a column's heading, and what may be typed into it."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section <= len(self.columns):
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _LEFT if section and self.columns[section - 1] in self.left else _RIGHT
        head, tip = self.head(self.columns[section - 1]) if section else (NUMBER, NUMBER_TIP)
        found = {Qt.ItemDataRole.DisplayRole: head, Qt.ItemDataRole.ToolTipRole: tip}.get(Qt.ItemDataRole(role))
        return None if found is None else self._document.words.say(found)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the text of a cell, and in the roles of `roles` what is more than text."""
        if not index.isValid() or not 0 <= index.row() < self.rowCount():
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole:
                return self._text(index, edited=role == Qt.ItemDataRole.EditRole)
            case Qt.ItemDataRole.TextAlignmentRole:
                return _LEFT if index.column() and self.columns[index.column() - 1] in self.left else _RIGHT
            case Qt.ItemDataRole.ToolTipRole:
                return self._tip(index)
            case Qt.ItemDataRole.AccessibleTextRole:
                head = self.headerData(index.column(), Qt.Orientation.Horizontal)
                value = self._text(index, edited=False)
                return self._document.words.say(READ_ALOUD, row=self.row_name(index.row()), column=head, value=value)
            case _:
                return self._beyond_text(index, role)

    def cell(self, index: Index) -> Cell | None:
        """Return the place of a cell; None for the row's number. The table is the grid's name."""
        if not index.column():
            return None
        return Cell(f"{self.named}_{self.table}", index.row() + 1, self.columns[index.column() - 1])

    def index_of(self, row: int, column: str) -> QModelIndex:
        """Return the index of a cell, its row counted from 1."""
        return self.index(row - 1, self.columns.index(column) + 1)

    def row(self, index: Index) -> Row:
        """Return the texts of a cell's row; none of an empty one."""
        return self._rows[index.row()] if index.row() < len(self._rows) else EMPTY

    @property
    def typed_rows(self) -> int:
        """The number of rows that are in the draft."""
        return len(self._rows)

    # --- typing

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Take what was typed into a cell; False when it was refused, for the reason that is kept."""
        if role not in {Qt.ItemDataRole.EditRole, TAKE_ROLE} or not isinstance(value, str):
            return False
        return self.set_block([(index, value)], take=False)

    def set_block(self, changes: Sequence[tuple[Index, str]], take: bool) -> bool:  # noqa: ARG002 # nothing is asked
        """Take every text into its cell as one step of undo, or refuse all of them and return False."""
        self.last_refusal = None
        typed = [(index.row(), self.columns[index.column() - 1], text) for index, text in changes]
        title = Said(CELLS_TITLE, {"count": len(typed)})
        if len(changes) == 1:
            (index, _), *_ = changes
            head = self.headerData(index.column(), Qt.Orientation.Horizontal)
            title = Said(CELL_TITLE, {"row": self.row_name(index.row()), "column": head})
        try:
            for index, _ in changes:
                if not self._typable(index):
                    raise Refused(self.why_not_typed(self.columns[index.column() - 1] if index.column() else ""))
            self._document.apply(lambda draft: self.typed(draft, typed), title)
        except Refused as refused:
            self.last_refusal = refused
            return False
        return True

    def make_room(self, rows: int) -> None:
        """Have at least so many rows, the ones behind the last empty, as far as there is room for them."""
        self._set_blank(max(min(rows, self._most) - len(self._rows), self._blank))

    def trim_room(self) -> None:
        """Have one empty row behind the last, where there is room for one."""
        self._set_blank(1 if len(self._rows) < self._most else 0)

    # --- following the document

    def _of(self, draft: D | None) -> tuple[Row, ...]:
        return () if draft is None else self.rows_of(draft)

    def _follow(self, change: DraftChange[D]) -> None:
        rows = self._of(change.after)
        if change.before is None:
            self.beginResetModel()
            self._rows, self._blank = rows, 1 if len(rows) < self._most else 0
            self._numbers = list(range(1, len(rows) + 1))
            self.endResetModel()
            return
        before = self._rows
        if len(rows) >= len(before) and rows[: len(before)] == before:  # typed behind the last: blank rows become rows
            taken = min(len(rows) - len(before), self._blank)
            self._rows, self._blank = (*before, *rows[len(before) : len(before) + taken]), self._blank - taken
        self._rearrange(rows)
        self._rows = rows
        self._numbers = list(range(1, len(rows) + 1))
        self.trim_room()
        self._tell_all()

    def _rearrange(self, rows: tuple[Row, ...]) -> None:
        """Bring the rows into their new places; what is in them is told after."""
        place = aligned(self._rows, rows)
        none = QModelIndex()
        if isinstance(place, Moved):
            self.beginMoveRows(none, place.first, place.last, none, place.to)
            self._rows = rows
            moved = self._numbers[place.first : place.last + 1]
            del self._numbers[place.first : place.last + 1]
            to = place.to if place.to < place.first else place.to - len(moved)
            self._numbers[to:to] = moved
            self.endMoveRows()
        elif place is not None and place.come:
            first = place.at + place.kept
            self.beginInsertRows(none, first, first + place.come - 1)
            self._rows = rows
            self._numbers[first:first] = [first + 1] * place.come
            self.endInsertRows()
        elif place is not None and place.gone:
            first = place.at + place.kept
            self.beginRemoveRows(none, first, first + place.gone - 1)
            self._rows = rows
            del self._numbers[first : first + place.gone]
            self.endRemoveRows()

    def _set_blank(self, blank: int) -> None:
        count, none = self.rowCount(), QModelIndex()
        if blank > self._blank:
            self.beginInsertRows(none, count, count + blank - self._blank - 1)
            self._blank = blank
            self.endInsertRows()
        elif blank < self._blank:
            self.beginRemoveRows(none, count - (self._blank - blank), count - 1)
            self._blank = blank
            self.endRemoveRows()

    def _tell_all(self) -> None:
        """Every cell may look different: what is wrong with a row may depend on another."""
        if self.rowCount():
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, len(self.columns)))

    # --- inside

    def _typable(self, index: Index) -> bool:
        return bool(index.column()) and self.typable(self.columns[index.column() - 1])

    def _text(self, index: Index, *, edited: bool) -> str:
        if not index.column():
            return str(self._numbers[index.row()]) if index.row() < len(self._numbers) else ""
        return self.cell_text(self.columns[index.column() - 1], self.row(index), edited=edited)

    def _complaint(self, index: Index) -> Complaint | None:
        if not index.column() or index.row() >= len(self._rows):
            return None
        cell = Cell(self.table, index.row() + 1, self.columns[index.column() - 1])
        return next((complaint for complaint in self._document.complaints if complaint.cell == cell), None)

    def _tip(self, index: Index) -> str:
        found = self._complaint(index)
        tip = self.tip(self.columns[index.column() - 1] if index.column() else "", self.row(index))
        return tip if found is None else f"{self._document.words.refusal(found.refused)}\n{tip}"

    def _beyond_text(self, index: Index, role: int) -> object:
        match role:
            case _ if role == CELL_ROLE:
                return self.cell(index)
            case _ if role == EDITABLE_ROLE:
                return self._typable(index)
            case _ if role == SEVERITY_ROLE:
                found = self._complaint(index)
                return None if found is None else "info" if found.missing else "red"
            case _ if role == BAG_ROLE:
                return self.bag(index)
            case _:
                return None
