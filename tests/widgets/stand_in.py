"""A small model with the roles of the real ones: texts in a table, some of them inputs, some refused."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QObject, Qt

from desens_gui.core.findings import Cell
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.texts import Said, Text
from desens_gui.models.roles import (
    BAG_ROLE,
    CELL_ROLE,
    EDITABLE_ROLE,
    MARKED_ROLE,
    SEVERITY_ROLE,
    TAKE_ROLE,
    Index,
)

NOT_A_NUMBER = Text("Tests", "“{typed}” is not a number.")
ROUNDED = Text("Tests", "The pump rounds {typed} to 12.")


class StandIn(QAbstractTableModel):
    """Cells of text. `inputs` are the columns that are inputs, `fixed` those that cannot be edited at all.

    A text that is no number is refused; one that starts with 11 asks whether 12 may be taken.
    """

    def __init__(
        self,
        rows: Sequence[Sequence[str]],
        headers: Sequence[str],
        inputs: Sequence[int],
        fixed: Sequence[int] = (),
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.rows = [list(row) for row in rows]
        self.headers, self.inputs, self.fixed = list(headers), set(inputs), set(fixed)
        self.bags: dict[tuple[int, int], int] = {}
        self.levels: dict[tuple[int, int], str] = {}
        self.marked: set[tuple[int, int]] = set()
        self.steps_of_undo = 0
        self.last_refusal: Refused | None = None
        self.last_question: Said | None = None

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.headers)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        shown = role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal
        return self.headers[section] if shown else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        place = (index.row(), index.column())
        return {
            int(Qt.ItemDataRole.DisplayRole): self.rows[place[0]][place[1]],
            int(Qt.ItemDataRole.EditRole): self.rows[place[0]][place[1]],
            int(Qt.ItemDataRole.ToolTipRole): "The total of the steps above." if place[1] in self.fixed else None,
            CELL_ROLE: Cell("steps", place[0] + 1, self.headers[place[1]]),
            EDITABLE_ROLE: place[1] in self.inputs,
            MARKED_ROLE: place in self.marked,
            SEVERITY_ROLE: self.levels.get(place),
            BAG_ROLE: self.bags.get(place),
        }.get(int(role))

    def flags(self, index: Index) -> Qt.ItemFlag:
        usual = super().flags(index)
        return usual if index.column() in self.fixed else usual | Qt.ItemFlag.ItemIsEditable

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        return self._write([(index, str(value))], take=role == TAKE_ROLE)

    def set_block(self, changes: Sequence[tuple[Index, str]], take: bool) -> bool:
        return self._write(changes, take=take)

    def _write(self, changes: Sequence[tuple[Index, str]], *, take: bool) -> bool:
        self.last_refusal = self.last_question = None
        for index, typed in changes:
            if not typed.replace(".", "").isdigit() or index.column() in self.fixed:
                where = f"Step {index.row() + 1}, {self.headers[index.column()]}"
                self.last_refusal = Refused(NOT_A_NUMBER, where, typed=typed)
                return False
            if typed.startswith("11") and not take:
                self.last_question = Said(ROUNDED, {"typed": typed})
                return False
        self.steps_of_undo += 1
        self.marked = set()
        for index, typed in changes:
            self.rows[index.row()][index.column()] = "12" if typed.startswith("11") else typed
            self.marked.add((index.row(), index.column()))
        self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, len(self.headers) - 1))
        return True
