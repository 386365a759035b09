"""What the two grids have in common: a table of cells of the plan, each with its text, its exact value and its marks.

The model holds what it shows row by row. When the document changes it compares, and says no more than what changed:
rows that came, went or moved, then the cells that are different. So selection, scroll and open editors survive.
"""

from collections.abc import Callable, Hashable, Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any, ClassVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from desens_gui.app.document import Change, Document
from desens_gui.core.cells import edit_text
from desens_gui.core.edits import Edited
from desens_gui.core.findings import Cell, Finding, Severity
from desens_gui.core.governed import editable, governed_by
from desens_gui.core.inverse import type_into
from desens_gui.core.plan import Plan
from desens_gui.core.refusal import Refused
from desens_gui.core.solve import solve
from desens_gui.core.texts import QT_TRANSLATE_NOOP, Said, Text
from desens_gui.core.units import per_mL
from desens_gui.core.worked import Worked
from desens_gui.models.aligned import Moved, aligned
from desens_gui.models.columns import Column
from desens_gui.models.roles import (
    BAG_ROLE,
    CELL_ROLE,
    EDITABLE_ROLE,
    EXACT_ROLE,
    MARKED_ROLE,
    SEVERITY_ROLE,
    TAKE_ROLE,
    Index,
)

CELLS_TITLE = QT_TRANSLATE_NOOP("Grid", "{count} cells")
READ_ALOUD = QT_TRANSLATE_NOOP("Grid", "{row}, {column}: {value}")
BOTH = QT_TRANSLATE_NOOP("Grid", "{first} {second}")
NOT_A_CELL = QT_TRANSLATE_NOOP("Grid", "Nothing can be typed here.")

_WORST: dict[Severity, int] = {"red": 0, "amber": 1, "info": 2}
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class _State:
    """What one cell is, so far as a view could show a difference."""

    value: object
    follows: Hashable
    editable: bool
    marked: bool
    severity: Severity | None


_Row = tuple[_State, ...]


class PlanTable(QAbstractTableModel):
    """One of the two tables of a plan. `last_refusal` and `last_question` answer for the last text that was typed."""

    #: the name of the table in the cells of the core, and what one row is called
    table: ClassVar[str]
    row_name: ClassVar[Text]
    cell_title: ClassVar[Text]
    columns: ClassVar[tuple[Column, ...]]

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.last_refusal: Refused | None = None
        self.last_question: Said | None = None
        self._document = document
        self._worked = document.worked
        self._rows = self._states(self._worked, document.marked)
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
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the text of a cell, and in the roles of `roles` what is more than text."""
        worked = self._worked
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
                return edit_text(worked, cell, self._document.words.typography)
            case Qt.ItemDataRole.TextAlignmentRole:
                return None if column.bag else _RIGHT
            case Qt.ItemDataRole.ToolTipRole:
                return self._tip(worked, index)
            case Qt.ItemDataRole.AccessibleTextRole:
                values = {"row": Said(self.row_name, {"row": index.row() + 1}), "column": self._head(index.column())}
                return self._document.words.say(READ_ALOUD, **values, value=self._text(column, state))
            case _:
                return self._beyond_text(index, column, state, role)

    def cell(self, index: Index) -> Cell | None:
        """Return the place of a cell in the plan, or None where there is none."""
        name = self.columns[index.column()].name
        return Cell(self.table, index.row() + 1, name) if name else None

    def index_of(self, cell: Cell) -> QModelIndex:
        """Return the index of a cell of the plan; an invalid one when this table does not show it."""
        names = [column.name for column in self.columns]
        if cell.table != self.table or cell.column not in names or not 1 <= cell.row <= len(self._rows):
            return QModelIndex()
        return self.index(cell.row - 1, names.index(cell.column))

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
            edit = _Typing(self._document, typed)
            title = Said(CELLS_TITLE, {"count": len(typed)})
            if len(changes) == 1:
                (index, _), *_ = changes
                title = Said(self.cell_title, {"row": index.row() + 1, "column": self._head(index.column())})
            edited = self._document.apply(edit.make, title, take=take)
        except Refused as refused:
            self.last_refusal = refused
            return False
        if edited.asks and not take:
            self.last_question = edited.says
            return False
        return True

    # ------------------------------------------------------------ following the document

    def rules(self, plan: Plan) -> Sequence[Hashable]:
        """Return what makes each row itself: its rule in the plan's recipe."""
        raise NotImplementedError

    def _follow(self, change: Change) -> None:
        """Show the document's plan, saying no more than what has changed."""
        rows = self._states(change.after, change.marked)
        if change.before is None or change.after is None:
            self.beginResetModel()
            self._worked, self._rows = change.after, rows
            self.endResetModel()
            return
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
        unit_before = change.before.solved.amount_unit
        # rows that stay keep their old look until it is told cell by cell that they have a new one
        self._worked = change.after
        self._rows = [now if was is None else was for was, now in zip(old, rows, strict=True)]
        if end is not None:
            end()
        self._rows = rows
        if unit_before != change.after.solved.amount_unit:
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)
        for top, left, bottom, right in _differences(old, rows):
            self.dataChanged.emit(self.index(top, left), self.index(bottom, right))

    def _states(self, worked: Worked | None, marked: frozenset[Cell]) -> list[_Row]:
        """Return what every cell is."""
        if worked is None:
            return []
        worst: dict[Cell, Severity] = {}
        for finding in worked.findings:
            for cell in finding.where:
                worst[cell] = min(worst.get(cell, finding.severity), finding.severity, key=_WORST.__getitem__)
        follows = [column.follows(worked) for column in self.columns]
        rows = []
        for row in range(len(self.rules(worked.plan))):
            states = []
            for column, other in zip(self.columns, follows, strict=True):
                cell = Cell(self.table, row + 1, column.name)
                white = bool(column.name) and column.typed and editable(worked.plan, cell)
                states.append(_State(column.value(worked, row), other, white, cell in marked, worst.get(cell)))
            rows.append(tuple(states))
        return rows

    # ------------------------------------------------------------ inside

    def _text(self, column: Column, state: _State) -> str:
        return "" if state.value is None else column.show(self._document.words, state.value, state.follows)

    def _beyond_text(self, index: Index, column: Column, state: _State, role: int) -> object:
        found: dict[int, object] = {
            EXACT_ROLE: state.value if isinstance(state.value, Fraction) else None,
            CELL_ROLE: self.cell(index),
            EDITABLE_ROLE: state.editable,
            MARKED_ROLE: state.marked,
            SEVERITY_ROLE: state.severity,
            BAG_ROLE: state.value if column.bag else None,
        }
        return found.get(role)

    def _tip(self, worked: Worked, index: Index) -> str | None:
        """Return what a cell follows from, and what the checks say of it."""
        cell = self.cell(index)
        if cell is None:
            return None
        findings: list[Finding] = [finding for finding in worked.findings if cell in finding.where]
        sentences = [self._say(governed_by(worked.plan, cell))]
        sentences += [self._say(Said(finding.text, finding.values)) for finding in findings]
        return "\n".join(sentences)

    def _head(self, section: int) -> Said:
        unit = "" if self._worked is None else self._worked.solved.amount_unit
        name = self._document.words.typography.unit
        return Said(self.columns[section].head, {"unit": name(unit), "per": name(per_mL(unit)) if unit else ""})

    def _typed_cell(self, index: Index) -> Cell:
        cell = self.cell(index)
        if cell is None or not self.columns[index.column()].typed:
            raise Refused(NOT_A_CELL, self._say(Said(self.row_name, {"row": index.row() + 1})))
        return cell

    def _say(self, said: Said) -> str:
        return self._document.words.say(said.text, **said.values)


class _Typing:
    """An edit: texts typed into cells, one after the other, each in the plan that the ones before it have made."""

    def __init__(self, document: Document, typed: Sequence[tuple[Cell, str]]) -> None:
        assert document.worked is not None  # it has cells
        self._worked = document.worked
        self._site = document.site
        self._mark = document.words.typography.decimal_mark
        self._typed = typed

    def make(self, plan: Plan) -> Edited:
        """Return the plan with all texts taken, what they tell, and whether one of them asks."""
        worked, says, asks = self._worked, None, False
        for cell, text in self._typed:
            edited = type_into(plan, worked, self._site, cell, text, self._mark)
            if edited.plan is not plan:
                plan = edited.plan
                worked = Worked(plan, solve(plan, self._site), ())
            if edited.says is not None:
                says = edited.says if says is None else Said(BOTH, {"first": says, "second": edited.says})
            asks = asks or edited.asks
        return Edited(plan, says, asks)


def _plain(index: Index) -> QModelIndex:
    return index if isinstance(index, QModelIndex) else index.model().index(index.row(), index.column())


def _differences(old: Sequence[_Row | None], new: Sequence[_Row]) -> Iterator[tuple[int, int, int, int]]:
    """Yield the rectangles (top, left, bottom, right) of cells that differ; rows that are new are left out."""
    open_spans: dict[tuple[int, int], int] = {}
    for row in range(len(new) + 1):
        spans = set(_spans(old[row], new[row])) if row < len(new) else set()
        for span in sorted(open_spans.keys() - spans):
            yield open_spans.pop(span), span[0], row - 1, span[1]
        for span in spans - open_spans.keys():
            open_spans[span] = row


def _spans(old: _Row | None, new: _Row) -> Iterator[tuple[int, int]]:
    """Yield the runs of neighbouring cells of a row that differ."""
    different = [] if old is None else [at for at, (was, now) in enumerate(zip(old, new, strict=True)) if was != now]
    first: int | None = None
    for at, column in enumerate(different):
        first = column if first is None else first
        if at + 1 == len(different) or different[at + 1] != column + 1:
            yield first, column
            first = None
