"""What the two grids have in common: a table of cells of the plan, each with its text, its exact value and its marks.

A plan has only the columns in which it has something: no rate where nothing is pumped, no preparation without a
stock. The model holds what it shows row by row. When the document changes it compares, and says no more than what
changed: columns and rows that came, went or moved, then the cells that are different. So selection, scroll and open
editors survive.
"""

import re
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any, ClassVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from desens_gui.app.document import Change, Document
from desens_gui.core.edits.basic import Edited
from desens_gui.core.findings import Cell, Finding, Severity
from desens_gui.core.grid.cells import edit_text
from desens_gui.core.grid.governed import editable, governed_by
from desens_gui.core.grid.inverse import type_into
from desens_gui.core.grid.settable import planned_only
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP, Said, Text
from desens_gui.core.ground.units import per_mL
from desens_gui.core.rules.naming import named
from desens_gui.core.rules.plan import Plan
from desens_gui.core.worked import Worked
from desens_gui.models.aligned import Moved, aligned, differences
from desens_gui.models.block_edit import BlockEdit, CellTyping
from desens_gui.models.columns import Column, Swallowed
from desens_gui.models.roles import (
    BAG_ROLE,
    CELL_ROLE,
    DIFFERS_ROLE,
    EDITABLE_ROLE,
    EXACT_ROLE,
    MARKED_ROLE,
    SEVERITY_ROLE,
    TAKE_ROLE,
    Index,
)

CELLS_TITLE = QT_TRANSLATE_NOOP("Grid", "{count} cells")
READ_ALOUD = QT_TRANSLATE_NOOP("Grid", "{row}, {column}: {value}")
NOT_A_CELL = QT_TRANSLATE_NOOP("Grid", "Nothing can be typed here.")
IN_CELL = QT_TRANSLATE_NOOP("Grid", "{row}, {column}")
THE_STEP = QT_TRANSLATE_NOOP("Grid", "step {row}")

_WORST: dict[Severity, int] = {"red": 0, "amber": 1, "info": 2}
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
#: the place of a refusal: a table, a row, perhaps a column
_PLACE = re.compile(r"(steps|solutions) ([0-9]+)(?:, (\w+))?")


@dataclass(frozen=True, slots=True)
class _State:
    """What one cell is, so far as a view could show a difference."""

    value: object
    follows: Hashable
    editable: bool
    marked: bool
    severity: Severity | None
    differs: bool


_Row = tuple[_State, ...]


class PlanTable(QAbstractTableModel):
    """One of the two tables of a plan. `last_refusal` and `last_question` answer for the last text that was typed."""

    #: the name of the table in the cells of the core, and every column that a plan can have
    table: ClassVar[str]
    every_column: ClassVar[tuple[Column, ...]]
    #: whether the last step or solution stands in the first row
    backwards: ClassVar[bool] = False

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.last_refusal: Refused | None = None
        self.last_question: Said | None = None
        self._document = document
        self.worked = document.worked
        #: the columns of the plan as it is
        self.columns = self._there(self.worked)
        self._rows = self._states(self.worked, document.marked, self.columns)
        document.changed.connect(self._follow)

    # ------------------------------------------------------------ what views ask

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 # Qt's own default
        """Return the number of rows; a cell has none."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 # Qt's own default
        """Return the number of columns; a cell has none."""
        return 0 if parent.isValid() else len(self.columns)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return what can be done with a cell. Computed cells can be typed into too: they are solved for an input."""
        found = super().flags(index)
        if index.isValid() and self.columns[index.column()].typed:
            found |= Qt.ItemFlag.ItemIsEditable
        return found

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a column's heading in the plan's unit, and what the term means."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._say(self._head(section))
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._document.words.say(self.columns[section].tip)
        if role == Qt.ItemDataRole.TextAlignmentRole and self.columns[section].left:
            return Qt.AlignmentFlag(int(_LEFT) | int(Qt.TextFlag.TextWordWrap))
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the text of a cell, and in the roles of `roles` what is more than text."""
        worked = self.worked
        if worked is None or not self.checkIndex(_plain(index), self.CheckIndexOption.IndexIsValid):
            return None
        column = self.columns[index.column()]
        state = self._rows[index.row()][index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(column, state)
            case Qt.ItemDataRole.EditRole:
                cell = self.cell(index)
                if cell is None or not column.typed:
                    return self._text(column, state)
                return self.edited(worked, cell)
            case Qt.ItemDataRole.TextAlignmentRole:
                return None if column.bag else _LEFT if column.left else _RIGHT
            case Qt.ItemDataRole.ToolTipRole:
                return self._tip(worked, index)
            case Qt.ItemDataRole.AccessibleTextRole:
                values = {"row": self.row_called(index.row()), "column": self._head(index.column())}
                return self._document.words.say(READ_ALOUD, **values, value=self._text(column, state))
            case _:
                return self._beyond_text(index, column, state, role)

    def cell(self, index: Index) -> Cell | None:
        """Return the place of a cell in the plan, or None where there is none."""
        name = self.columns[index.column()].name
        return Cell(self.table, self.number(index.row()), name) if name else None

    def index_of(self, cell: Cell) -> QModelIndex:
        """Return the index of a cell of the plan; an invalid one when this table does not show it."""
        names = [column.name for column in self.columns]
        if cell.table != self.table or cell.column not in names or not 1 <= cell.row <= len(self._rows):
            return QModelIndex()
        return self.index(_flipped(cell.row, len(self._rows), self.backwards) - 1, names.index(cell.column))

    def number(self, row: int) -> int:
        """Return the number of the step or solution in a row (from 0)."""
        return _flipped(row + 1, len(self._rows), self.backwards)

    # ------------------------------------------------------------ typing

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Take what was typed into a cell; False when it was not taken, for the reason that is kept."""
        if role not in {Qt.ItemDataRole.EditRole, TAKE_ROLE} or not isinstance(value, str):
            return False
        return self.set_block([(index, value)], take=role == TAKE_ROLE)

    def set_block(self, changes: Sequence[tuple[Index, str]], take: bool) -> bool:
        """Take every text into its cell as one step of undo, or refuse all of them and return False."""
        self.last_refusal = self.last_question = None
        try:
            typed = [(self._typed_cell(index), text) for index, text in changes]
            if not typed:
                return True
            held = {self.cell(index) for index, text in changes if len(changes) > 1 and _holds(index, text)}
            kept = {cell for cell in held if cell is not None}
            edit = BlockEdit(self._document, typed, self._called, kept, CellTyping(self.white, self.typed_into))
            title = Said(CELLS_TITLE, {"count": len(typed)})
            if len(changes) == 1:
                title = self._called(typed[0][0])
            edited = self._document.apply(edit.make, title, take=take)
        except Refused as refused:
            self.last_refusal = type(refused)(refused.text, self._placed(refused.where), **refused.values)
            return False
        if edited.asks and not take:
            self.last_question = edited.asked
            return False
        return True

    # ------------------------------------------------------------ following the document

    def rules(self, plan: Plan) -> Sequence[Hashable]:
        """Return what makes each row itself: its rule in the plan's recipe."""
        raise NotImplementedError

    def row_called(self, row: int) -> Said:
        """Return what a row (from 0) is called at the beginning of a sentence: "Step 3", "Bag 4"."""
        raise NotImplementedError

    def white(self, plan: Plan, cell: Cell) -> bool:
        """Return whether a cell is an input here."""
        return editable(plan, cell)

    def edited(self, worked: Worked, cell: Cell) -> str:
        """Return the text that an editor of a cell starts with."""
        return edit_text(worked, cell, self._document.words.typography)

    def typed_into(self, plan: Plan, worked: Worked, cell: Cell, text: str) -> Edited:
        """Return what typing a text into a cell makes of a plan; raise Refused where it cannot be taken."""
        return type_into(plan, worked, self._document.site, cell, text, self._document.words.typography.decimal_mark)

    def follows_from(self, worked: Worked, cell: Cell) -> Said:
        """Return what a cell follows from, as its tooltip says it."""
        return governed_by(worked.plan, cell)

    def _there(self, worked: Worked | None) -> tuple[Column, ...]:
        """Return the columns in which a plan has something."""
        if worked is None:
            return tuple(column for column in self.every_column if column.usual)
        rows = len(self.rules(worked.plan))
        return tuple(column for column in self.every_column if column.there(worked, rows))

    def _called(self, cell: Cell) -> Said:
        """Return what a cell of the plan is called inside a sentence: "step 3, Rate mL/h"."""
        row = Said(THE_STEP, {"row": cell.row})
        if cell.table == "solutions" and self.worked is not None:
            row = named(self.worked.plan.recipe, cell.row)
        at = next((at for at, column in enumerate(self.columns) if column.name == cell.column), None)
        if cell.table != self.table or at is None or not cell.column:
            return row
        return Said(IN_CELL, {"row": row, "column": self._head(at)})

    def _placed(self, where: str) -> str:
        """Return the place of a refusal in the words of the screen; empty where the sentence alone must tell it."""
        place = _PLACE.fullmatch(where)
        if place is None or self.worked is None:
            return ""
        cell = Cell(place[1], int(place[2]), place[3] or "")
        if cell.row > len(getattr(self.worked.plan.recipe, cell.table)):
            return ""
        return self._say(self._called(cell))

    def _follow(self, change: Change) -> None:
        """Show the document's plan, saying no more than what has changed."""
        columns = self._there(change.after)
        rows = self._states(change.after, change.marked, columns)
        if change.before is None or change.after is None:
            self.beginResetModel()
            self.worked, self.columns, self._rows = change.after, columns, rows
            self.endResetModel()
            return
        heads = [self._head(at) for at in range(len(self.columns))]
        self._change_columns(columns)
        place = aligned(self.rules(change.before.plan), self.rules(change.after.plan))
        old: list[_Row | None] = list(self._rows)
        end: Callable[[], None] | None = None
        if isinstance(place, Moved):
            self.beginMoveRows(QModelIndex(), place.first, place.last, QModelIndex(), place.to)
            end = self.endMoveRows
            block = old[place.first : place.last + 1]
            to = place.to if place.to < place.first else place.to - len(block)
            del old[place.first : place.last + 1]
            old[to:to] = block
        elif place is not None and place.come:
            first = place.at + place.kept
            self.beginInsertRows(QModelIndex(), first, first + place.come - 1)
            end = self.endInsertRows
            old[first:first] = [None] * place.come
        elif place is not None and place.gone:
            first = place.at + place.kept
            self.beginRemoveRows(QModelIndex(), first, first + place.gone - 1)
            end = self.endRemoveRows
            del old[first : first + place.gone]
        # rows that stay keep their old look until it is told cell by cell that they have a new one
        self.worked = change.after
        self._rows = [now if was is None else was for was, now in zip(old, rows, strict=True)]
        if end is not None:
            end()
        self._rows = rows
        if heads != [self._head(at) for at in range(len(self.columns))]:
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)
        for top, left, bottom, right in differences(old, rows):
            self.dataChanged.emit(self.index(top, left), self.index(bottom, right))

    def _change_columns(self, columns: tuple[Column, ...]) -> None:
        """Let columns go and come, in the plan as it was: what is in them is told afterwards, cell by cell."""
        for at in reversed(range(len(self.columns))):
            if self.columns[at] not in columns:
                self.beginRemoveColumns(QModelIndex(), at, at)
                self.columns = (*self.columns[:at], *self.columns[at + 1 :])
                self._rows = [(*row[:at], *row[at + 1 :]) for row in self._rows]
                self.endRemoveColumns()
        for at, column in enumerate(columns):
            if column not in self.columns:
                states = self._states(self.worked, frozenset(), (column,))
                self.beginInsertColumns(QModelIndex(), at, at)
                self.columns = (*self.columns[:at], column, *self.columns[at:])
                self._rows = [(*row[:at], *new, *row[at:]) for row, new in zip(self._rows, states, strict=True)]
                self.endInsertColumns()

    def _states(self, worked: Worked | None, marked: frozenset[Cell], columns: Sequence[Column]) -> list[_Row]:
        """Return what every cell of these columns is."""
        if worked is None:
            return []
        worst: dict[Cell, Severity] = {}
        for finding in worked.findings:
            for cell in finding.where:
                worst[cell] = min(worst.get(cell, finding.severity), finding.severity, key=_WORST.__getitem__)
        differs = {cell for one in self._document.departures for cell in one.where}
        follows = [column.follows(worked) for column in columns]
        rows, count = [], len(self.rules(worked.plan))
        for row in range(count):
            states, number = [], _flipped(row + 1, count, self.backwards)
            for column, other in zip(columns, follows, strict=True):
                cell = Cell(self.table, number, column.name)
                white = bool(column.name) and column.typed and self.white(worked.plan, cell)
                about = (white, cell in marked, worst.get(cell), cell in differs)
                states.append(_State(column.value(worked, number - 1), other, *about))
            rows.append(tuple(states))
        return rows

    # ------------------------------------------------------------ inside

    def _text(self, column: Column, state: _State) -> str:
        return "" if state.value is None else column.show(self._document.words, state.value, state.follows)

    def _beyond_text(self, index: Index, column: Column, state: _State, role: int) -> object:
        exact = state.value.count if isinstance(state.value, Swallowed) else state.value
        found: dict[int, object] = {
            EXACT_ROLE: exact if isinstance(exact, Fraction) else None,
            CELL_ROLE: self.cell(index),
            EDITABLE_ROLE: state.editable,
            MARKED_ROLE: state.marked,
            SEVERITY_ROLE: state.severity,
            DIFFERS_ROLE: state.differs,
            BAG_ROLE: state.value if column.bag else None,
        }
        return found.get(role)

    def _tip(self, worked: Worked, index: Index) -> str | None:
        """Return what a cell follows from, whether it can be set, what the checks say, and what the protocol has."""
        cell = self.cell(index)
        if cell is None:
            return None
        findings: list[Finding] = [finding for finding in worked.findings if cell in finding.where]
        about = (self.follows_from(worked, cell), planned_only(worked, cell))
        sentences = [self._say(said) for said in about if said is not None]
        sentences += [self._say(Said(finding.text, finding.values)) for finding in findings]
        sentences += [self._say(one.says) for one in self._document.departures if cell in one.where]
        return "\n".join(sentences)

    def _head(self, section: int) -> Said:
        column, worked = self.columns[section], self.worked
        unit = "" if worked is None else worked.solved.amount_unit
        name = self._document.words.typography.unit
        units = {"unit": name(unit), "per": name(per_mL(unit)) if unit else ""}
        head = column.head if column.named is None or worked is None else column.named(worked.plan)
        return Said(head, units) if isinstance(head, Text) else Said(head.text, {**head.values, **units})

    def _typed_cell(self, index: Index) -> Cell:
        cell = self.cell(index)
        if cell is None or not self.columns[index.column()].typed:
            raise Refused(NOT_A_CELL, f"{self.table} {index.row() + 1}")
        return cell

    def _say(self, said: Said) -> str:
        return self._document.words.say(said.text, **said.values)


def _flipped(number: int, count: int, backwards: bool) -> int:
    """Return the number of a row for that of its step or solution, or the other way round; both from 1."""
    return count + 1 - number if backwards else number


def _holds(index: Index, text: str) -> bool:
    """Return whether a cell shows a text already, or would show it to be edited."""
    return text in (index.data(Qt.ItemDataRole.DisplayRole), index.data(Qt.ItemDataRole.EditRole))


def _plain(index: Index) -> QModelIndex:
    return index if isinstance(index, QModelIndex) else index.model().index(index.row(), index.column())
