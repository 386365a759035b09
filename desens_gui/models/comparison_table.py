"""Protocols side by side: a row for each number, a column for each protocol."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desens_gui.app.themes import text_font
from desens_gui.core.compare.comparison import Candidate, differing
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP
from desens_gui.core.ground.words import Words
from desens_gui.models.protocol_words import ROWS, candidate_text
from desens_gui.models.roles import EXACT_ROLE, MARKED_ROLE

DIFFERS_TIP = QT_TRANSLATE_NOOP("ComparisonTable", "The protocols differ in this")
SAME_TIP = QT_TRANSLATE_NOOP("ComparisonTable", "All of these protocols are equal in this")

ROW_IDS = tuple(ROWS)

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class ComparisonTable(QAbstractTableModel):
    """What several protocols come to for the same order. A row in which they differ is marked by a sign and bold."""

    def __init__(self, words: Words, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._candidates: tuple[Candidate, ...] = ()
        self._heads: tuple[str, ...] = ()
        self._differing: frozenset[str] = frozenset()

    def show_candidates(self, candidates: tuple[Candidate, ...], heads: tuple[str, ...]) -> None:
        """Show these protocols under these heads."""
        self.beginResetModel()
        self._candidates, self._heads = candidates, heads
        self._differing = differing(candidates)
        self.endResetModel()

    @property
    def candidates(self) -> tuple[Candidate, ...]:
        """What is compared, column by column."""
        return self._candidates

    def text(self) -> str:
        """Return the whole table for the clipboard: rows between line breaks, cells between tabs, heads included."""
        rows = [["", *self._heads]]
        for at, row in enumerate(ROW_IDS):
            rows.append([self._words.say(ROWS[row]), *(self._cell(at, column) for column in range(len(self._heads)))])
        return "\n".join("\t".join(row) for row in rows) + "\n"

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """Return the number of rows."""
        return 0 if parent.isValid() else len(ROW_IDS)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        """Return the number of protocols."""
        return 0 if parent.isValid() else len(self._candidates)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the text of a cell, its exact value, and whether its row differs."""
        if not self.checkIndex(index, QAbstractTableModel.CheckIndexOption.IndexIsValid):
            return None
        row = ROW_IDS[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return self._cell(index.row(), index.column())
            case Qt.ItemDataRole.AccessibleTextRole:
                mark = self.headerData(index.row(), Qt.Orientation.Vertical)
                return f"{self._heads[index.column()]}, {mark}: {self._cell(index.row(), index.column())}"
            case Qt.ItemDataRole.FontRole:
                return text_font(bold=row in self._differing)
            case Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            case _ if role == MARKED_ROLE:
                return row in self._differing
            case _ if role == EXACT_ROLE:
                return getattr(self._candidates[index.column()].figures, row, None)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the protocol of a column, and what a row is, with the sign that tells whether they differ in it."""
        if orientation == Qt.Orientation.Horizontal:
            shown = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
            return self._heads[section] if shown and section < len(self._heads) else None
        if not 0 <= section < len(ROW_IDS):
            return None
        row = ROW_IDS[section]
        differs = row in self._differing
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return f"{'≠' if differs else '='} {self._words.say(ROWS[row])}"
            case Qt.ItemDataRole.ToolTipRole:
                return self._words.say(DIFFERS_TIP if differs else SAME_TIP)
            case Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def _cell(self, row: int, column: int) -> str:
        return candidate_text(self._candidates[column], ROW_IDS[row], self._words)
