"""What a model shows, drawn as a small table, and what it has said about a change."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt

from desens_gui.models.roles import BAG_ROLE, EDITABLE_ROLE, EXACT_ROLE, MARKED_ROLE, SEVERITY_ROLE

ROLES = (BAG_ROLE, EDITABLE_ROLE, EXACT_ROLE, MARKED_ROLE, SEVERITY_ROLE)


def drawn(model: QAbstractItemModel, columns: Sequence[int] | None = None, rows: Sequence[int] | None = None) -> str:
    """Return the texts of a model, one line for a row; a cell that is marked has an asterisk."""
    across = range(model.columnCount()) if columns is None else columns
    down = range(model.rowCount()) if rows is None else rows
    lines = [[str(model.headerData(column, Qt.Orientation.Horizontal)) for column in across]]
    for row in down:
        cells = [model.index(row, column) for column in across]
        lines.append([f"{cell.data()}{'*' if cell.data(MARKED_ROLE) else ''}" for cell in cells])
    widths = [max(len(line[at]) for line in lines) for at in range(len(across))]
    return "\n".join(" | ".join(cell.rjust(width) for cell, width in zip(line, widths, strict=True)) for line in lines)


def table(text: str) -> str:
    """Return a table drawn in a test without its margin."""
    lines = [line.strip() for line in text.strip("\n").splitlines() if line.strip()]
    cells = [[cell.strip() for cell in line.split("|")] for line in lines]
    widths = [max(len(line[at]) for line in cells) for at in range(len(cells[0]))]
    return "\n".join(" | ".join(cell.rjust(width) for cell, width in zip(line, widths, strict=True)) for line in cells)


class Signals:
    """Everything that a model has said, in order, as short texts: "insert 12-12", "data 12,2-15,9"."""

    def __init__(self, model: QAbstractItemModel) -> None:
        self.said: list[str] = []
        model.modelReset.connect(self._reset)
        model.rowsInserted.connect(self._inserted)
        model.rowsRemoved.connect(self._removed)
        model.rowsMoved.connect(self._moved)
        model.columnsInserted.connect(self._columns_came)
        model.columnsRemoved.connect(self._columns_went)
        model.dataChanged.connect(self._changed)
        model.headerDataChanged.connect(self._header)

    def take(self) -> list[str]:
        """Return what was said since the last time."""
        said, self.said = self.said, []
        return said

    def _reset(self) -> None:
        self.said.append("reset")

    def _inserted(self, _parent: QModelIndex, first: int, last: int) -> None:
        self.said.append(f"insert {first}-{last}")

    def _removed(self, _parent: QModelIndex, first: int, last: int) -> None:
        self.said.append(f"remove {first}-{last}")

    def _moved(self, _parent: QModelIndex, first: int, last: int, _to: QModelIndex, row: int) -> None:
        self.said.append(f"move {first}-{last} to {row}")

    def _columns_came(self, _parent: QModelIndex, first: int, last: int) -> None:
        self.said.append(f"insert columns {first}-{last}")

    def _columns_went(self, _parent: QModelIndex, first: int, last: int) -> None:
        self.said.append(f"remove columns {first}-{last}")

    def _changed(self, top: QModelIndex, bottom: QModelIndex) -> None:
        self.said.append(f"data {top.row()},{top.column()}-{bottom.row()},{bottom.column()}")

    def _header(self, _orientation: Qt.Orientation, first: int, last: int) -> None:
        self.said.append(f"heads {first}-{last}")


class Mirror:
    """What a view shows that asks again only for what it was told of."""

    def __init__(self, model: QAbstractItemModel) -> None:
        self._model = model
        self.rows: list[list[str]] = []
        self._reset()
        model.modelReset.connect(self._reset)
        model.rowsInserted.connect(self._inserted)
        model.rowsRemoved.connect(self._removed)
        model.rowsMoved.connect(self._moved)
        model.columnsInserted.connect(self._reset)
        model.columnsRemoved.connect(self._reset)
        model.dataChanged.connect(self._changed)

    def in_step(self) -> bool:
        """Return whether that is what the model says."""
        return self.rows == [self._texts(row) for row in range(self._model.rowCount())]

    def _texts(self, row: int) -> list[str]:
        across = 1 if isinstance(self._model, QAbstractListModel) else self._model.columnCount()
        return [self._text(row, column) for column in range(across)]

    def _text(self, row: int, column: int) -> str:
        cell = self._model.index(row, column)
        return f"{cell.data()}{[cell.data(role) for role in ROLES]}"

    def _reset(self) -> None:
        self.rows = [self._texts(row) for row in range(self._model.rowCount())]

    def _inserted(self, _parent: QModelIndex, first: int, last: int) -> None:
        self.rows[first:first] = [self._texts(row) for row in range(first, last + 1)]

    def _removed(self, _parent: QModelIndex, first: int, last: int) -> None:
        del self.rows[first : last + 1]

    def _moved(self, _parent: QModelIndex, first: int, last: int, _to: QModelIndex, row: int) -> None:
        block = self.rows[first : last + 1]
        del self.rows[first : last + 1]
        to = row if row < first else row - len(block)
        self.rows[to:to] = block

    def _changed(self, top: QModelIndex, bottom: QModelIndex) -> None:
        for row in range(top.row(), bottom.row() + 1):
            for column in range(top.column(), bottom.column() + 1):
                self.rows[row][column] = self._text(row, column)
