"""What the plan differs in from the protocol, as a list."""

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from desens_gui.app.document import Document
from desens_gui.core.compare.differences import Difference
from desens_gui.models.roles import CELLS_ROLE, SEVERITY_ROLE, Index


class DifferenceList(QAbstractListModel):
    """One line for each difference; it answers in the roles of the findings, so that one view shows both."""

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._rows: tuple[Difference, ...] = document.departures
        document.changed.connect(self._follow)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 # Qt's own default
        """Return the number of lines; a line has none of its own."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the sentence of a line, and the cells it is about."""
        if not index.isValid() or not 0 <= index.row() < len(self._rows):
            return None
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
                return self._document.words.say(row.says.text, **row.says.values)
            case _:
                return {SEVERITY_ROLE: "differs", CELLS_ROLE: row.where}.get(role)

    def _follow(self, _change: object) -> None:
        """Show what differs now; a list that says the same stays as it is, with its selection."""
        rows = self._document.departures
        if rows == self._rows:
            return
        if len(rows) == len(self._rows):
            self._rows = rows
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()
