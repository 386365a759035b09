"""What the checks say, as a list: what is red, what to consider, what is noted, what is open, and what is right."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from desens_gui.app.document import Change, Document
from desens_gui.core.findings import Cell
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP, Text
from desens_gui.core.passed import passed
from desens_gui.core.worked import Worked
from desens_gui.models.roles import CELLS_ROLE, ID_ROLE, SEVERITY_ROLE, Index

LEVELS: dict[str, Text] = {
    "red": QT_TRANSLATE_NOOP("FindingList", "Wrong: {sentence}"),
    "amber": QT_TRANSLATE_NOOP("FindingList", "To consider: {sentence}"),
    "info": QT_TRANSLATE_NOOP("FindingList", "For information: {sentence}"),
    "open": QT_TRANSLATE_NOOP("FindingList", "Open before release: {sentence}"),
    "pass": QT_TRANSLATE_NOOP("FindingList", "Right: {sentence}"),
}
RULE = QT_TRANSLATE_NOOP("FindingList", "Check: {id}")
_ORDER = list(LEVELS)


@dataclass(frozen=True, slots=True)
class _Row:
    """One line of the list."""

    level: str
    id: str
    text: Text
    values: Mapping[str, object] = field(default_factory=dict)
    where: tuple[Cell, ...] = ()
    source: Text | None = None

    @property
    def key(self) -> tuple[object, ...]:
        """What makes the line itself while its numbers change: its check, its sentence and its place."""
        return self.level, self.id, self.text, self.where


class FindingList(QAbstractListModel):
    """The findings of the open document, the worst first, and then what is right."""

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._rows = _rows(document.worked)
        document.changed.connect(self._follow)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 # Qt's own default
        """Return the number of lines; a line has none of its own."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the sentence of a line, its level, its check and the cells it is about."""
        if not index.isValid() or not 0 <= index.row() < len(self._rows):
            return None
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._sentence(row)
            case Qt.ItemDataRole.ToolTipRole:
                rule = self._document.words.say(RULE, id=row.id)
                return rule if row.source is None else f"{rule}\n{self._document.words.say(row.source)}"
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._document.words.say(LEVELS[row.level], sentence=self._sentence(row))
            case _:
                return {SEVERITY_ROLE: row.level, ID_ROLE: row.id, CELLS_ROLE: row.where}.get(role)

    def count(self, level: str) -> int:
        """Return how many lines are of a level: red, amber, info, open or pass."""
        return sum(row.level == level for row in self._rows)

    def _sentence(self, row: _Row) -> str:
        return self._document.words.say(row.text, **row.values)

    def _follow(self, change: Change) -> None:
        """Show what the checks say now: lines that went, lines that came, lines whose numbers changed."""
        rows = _rows(change.after)
        if change.before is None or change.after is None:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()
            return
        keys = {row.key for row in rows}
        for at in reversed(range(len(self._rows))):
            if self._rows[at].key not in keys:
                self.beginRemoveRows(QModelIndex(), at, at)
                del self._rows[at]
                self.endRemoveRows()
        for at, row in enumerate(rows):
            if at < len(self._rows) and self._rows[at].key == row.key:
                if self._rows[at] != row:
                    self._rows[at] = row
                    self.dataChanged.emit(self.index(at), self.index(at))
            else:
                self._bring(at, row)

    def _bring(self, at: int, row: _Row) -> None:
        """Put a line where it belongs: a new one, or one that now stands further down."""
        found = next((below for below in range(at, len(self._rows)) if self._rows[below].key == row.key), None)
        if found is None:
            self.beginInsertRows(QModelIndex(), at, at)
            self._rows.insert(at, row)
            self.endInsertRows()
            return
        self.beginMoveRows(QModelIndex(), found, found, QModelIndex(), at)
        was = self._rows.pop(found)
        self._rows.insert(at, row)
        self.endMoveRows()
        if was != row:
            self.dataChanged.emit(self.index(at), self.index(at))


def _rows(worked: Worked | None) -> list[_Row]:
    if worked is None:
        return []
    rows = [
        _Row("open" if finding.gate else finding.severity, finding.id, finding.text, finding.values, finding.where,
             finding.source)
        for finding in worked.findings
    ]  # fmt: skip
    rows += [_Row("pass", one.id, one.text, one.values, one.where) for one in passed(worked)]
    return sorted(rows, key=_level)


def _level(row: _Row) -> int:
    return _ORDER.index(row.level)
