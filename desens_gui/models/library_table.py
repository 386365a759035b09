"""The library as a table: every protocol with what it comes to for a stated dose, and which of them are shown."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QSortFilterProxyModel, Qt

from desens_gui.app.themes import text_font
from desens_gui.core.compare.choosing import Criteria, Summary, drugs_of, folded, matches, rank, steps_of, summary_of
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP, Text
from desens_gui.core.ground.units import Quantity
from desens_gui.core.ground.words import Words
from desens_gui.core.rules.site import Site
from desens_gui.models.protocol_words import NONE, ROUTES, fraction_text, time_text
from desens_gui.models.roles import EXACT_ROLE, ID_ROLE
from desens_gui.store.library import Entry

#: the whole row behind a cell (a LibraryRow)
ROW_ROLE = Qt.ItemDataRole.UserRole + 20
#: what a column is sorted by
SORT_ROLE = Qt.ItemDataRole.UserRole + 21

RETIRED = QT_TRANSLATE_NOOP("LibraryTable", "{name} (retired)")
SHIPPED = QT_TRANSLATE_NOOP("LibraryTable", "shipped")
OWN = QT_TRANSLATE_NOOP("LibraryTable", "site, version {version}")
DAMAGED = QT_TRANSLATE_NOOP("LibraryTable", "site, version {version} (the newest is damaged)")
SOURCE = QT_TRANSLATE_NOOP("LibraryTable", "{date}, {source}")
OF_OWN_DOSE = QT_TRANSLATE_NOOP("LibraryTable", "{fraction} of {dose}")
FOR_OWN_DOSE = QT_TRANSLATE_NOOP(
    "LibraryTable", "{reason} The protocol states its doses itself; this is for its own {dose}."
)
BY = QT_TRANSLATE_NOOP("LibraryTable", "{origin}, by {author}, saved {day}")


@dataclass(frozen=True, slots=True)
class LibraryRow:
    """One protocol, and what it comes to for the stated dose."""

    entry: Entry
    summary: Summary


@dataclass(frozen=True, slots=True)
class _Column:
    """One column: its id, its head, what it means, and whether numbers stand in it."""

    id: str
    head: Text
    tip: Text
    right: bool = False


COLUMNS = (
    _Column(
        "name",
        QT_TRANSLATE_NOOP("LibraryTable", "Protocol"),
        QT_TRANSLATE_NOOP("LibraryTable", "What the protocol is called"),
    ),
    _Column(
        "route", QT_TRANSLATE_NOOP("LibraryTable", "Route"), QT_TRANSLATE_NOOP("LibraryTable", "How the drug is given")
    ),
    _Column(
        "drugs",
        QT_TRANSLATE_NOOP("LibraryTable", "Drugs"),
        QT_TRANSLATE_NOOP("LibraryTable", "The drugs it was published for; none: no drug in particular"),
    ),
    _Column(
        "solutions",
        QT_TRANSLATE_NOOP("LibraryTable", "Bags"),
        QT_TRANSLATE_NOOP("LibraryTable", "Number of strengths: bags, syringes, vials or cups"),
        right=True,
    ),
    _Column(
        "steps",
        QT_TRANSLATE_NOOP("LibraryTable", "Steps"),
        QT_TRANSLATE_NOOP("LibraryTable", "Number of steps or doses"),
        right=True,
    ),
    _Column(
        "time",
        QT_TRANSLATE_NOOP("LibraryTable", "Total time"),
        QT_TRANSLATE_NOOP("LibraryTable", "From the start to the end of the last step, for the stated dose"),
        right=True,
    ),
    _Column(
        "fraction",
        QT_TRANSLATE_NOOP("LibraryTable", "Starts at"),
        QT_TRANSLATE_NOOP("LibraryTable", "The first dose as a fraction of the dose"),
        right=True,
    ),
    _Column(
        "source",
        QT_TRANSLATE_NOOP("LibraryTable", "Source"),
        QT_TRANSLATE_NOOP("LibraryTable", "When and where it was published"),
    ),
    _Column(
        "origin",
        QT_TRANSLATE_NOOP("LibraryTable", "From"),
        QT_TRANSLATE_NOOP("LibraryTable", "Shipped with the program, or a version of the site's own"),
    ),
)
COLUMN_IDS = tuple(column.id for column in COLUMNS)

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class LibraryTable(QAbstractTableModel):
    """All entries of the library, the retired ones too."""

    def __init__(self, site: Site, words: Words, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._site = site
        self._words = words
        self._rows: tuple[LibraryRow, ...] = ()
        self._known: dict[tuple[str, Quantity], tuple[Entry, Summary]] = {}

    def show_entries(self, entries: tuple[Entry, ...], dose: Quantity) -> None:
        """Show these entries with what they come to for a dose; equal ones keep their rows."""
        rows = tuple(LibraryRow(entry, self._summary(entry, dose)) for entry in entries)
        if [row.entry.item.id for row in rows] == [row.entry.item.id for row in self._rows]:
            before, self._rows = self._rows, rows
            for at, (was, now) in enumerate(zip(before, rows, strict=True)):
                if was != now:
                    self.dataChanged.emit(self.index(at, 0), self.index(at, len(COLUMNS) - 1))
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    @property
    def rows(self) -> tuple[LibraryRow, ...]:
        """Every row, in the order of the library."""
        return self._rows

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """Return the number of protocols; a protocol has no rows of its own."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the text of a cell, what it means, and what stands behind it."""
        if not self.checkIndex(index, QAbstractTableModel.CheckIndexOption.IndexIsValid):
            return None
        row, column = self._rows[index.row()], COLUMNS[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(row, column.id)
            case Qt.ItemDataRole.ToolTipRole:
                return self._tip(row, column.id)
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{self._words.say(column.head)}: {self._text(row, column.id)}"
            case Qt.ItemDataRole.TextAlignmentRole:
                side = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
                return side | Qt.AlignmentFlag.AlignVCenter
            case Qt.ItemDataRole.FontRole:
                font = text_font()
                font.setItalic(row.entry.retired)
                return font
            case _:
                return self._behind(row, column.id, role)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the head of a column and what it means."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(COLUMNS):
            return None
        column = COLUMNS[section]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._words.say(column.head)
            case Qt.ItemDataRole.ToolTipRole:
                return self._words.say(column.tip)
            case Qt.ItemDataRole.TextAlignmentRole:
                side = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
                return side | Qt.AlignmentFlag.AlignVCenter
        return None

    # --- inside

    def _summary(self, entry: Entry, dose: Quantity) -> Summary:
        key = (entry.item.id, dose)
        known = self._known.get(key)
        if known is None or known[0].item != entry.item:
            if len(self._known) > 2000:  # a day of typing doses
                self._known.clear()
            known = self._known[key] = (entry, summary_of(entry.item, dose, self._site))
        return known[1]

    def _text(self, row: LibraryRow, column: str) -> str:
        protocol, say = row.entry.item, self._words.say
        texts: Mapping[str, Callable[[], str]] = {
            "name": lambda: say(RETIRED, name=protocol.name) if row.entry.retired else protocol.name,
            "route": lambda: say(ROUTES[protocol.route]),
            "drugs": lambda: ", ".join(drugs_of(protocol)),
            "solutions": lambda: str(len(protocol.solutions)) if protocol.solutions else NONE,
            "steps": lambda: str(steps_of(protocol)),
            "time": lambda: time_text(row.summary.time_min, self._words),
            "fraction": lambda: self._fraction(row.summary),
            "source": lambda: say(SOURCE, date=protocol.date, source=protocol.source),
            "origin": lambda: origin_text(row.entry, self._words),
        }
        return texts[column]()

    def _fraction(self, summary: Summary) -> str:
        text = fraction_text(summary.starting_fraction, self._words)
        if not summary.own or summary.starting_fraction is None:
            return text
        return self._words.say(OF_OWN_DOSE, fraction=text, dose=summary.dose)

    def _tip(self, row: LibraryRow, column: str) -> str:
        protocol, summary = row.entry.item, row.summary
        if column in ("time", "fraction") and summary.reason is not None:
            reason = self._words.refusal(summary.reason)
            return self._words.say(FOR_OWN_DOSE, reason=reason, dose=summary.dose) if summary.own else reason
        if column == "origin" and protocol.saved is not None:
            day = self._words.typography.day(protocol.saved)
            return self._words.say(BY, origin=origin_text(row.entry, self._words), author=protocol.author, day=day)
        if column == "name":
            return "\n".join(part for part in (protocol.name, protocol.id, protocol.note) if part)
        return self._text(row, column)

    def _behind(self, row: LibraryRow, column: str, role: int) -> object:
        if role == ROW_ROLE:
            return row
        if role == ID_ROLE:
            return row.entry.item.id
        exact = {"time": row.summary.time_min, "fraction": row.summary.starting_fraction}
        if role == EXACT_ROLE:
            return exact.get(column)
        if role == SORT_ROLE:
            counts = {"solutions": len(row.entry.item.solutions), "steps": steps_of(row.entry.item)}
            if column in exact:
                return exact[column]
            return Fraction(counts[column]) if column in counts else folded(self._text(row, column))
        return None


def origin_text(entry: Entry, words: Words) -> str:
    """Return where a protocol comes from."""
    if entry.origin == "shipped":
        return words.say(SHIPPED)
    return words.say(DAMAGED if entry.damaged is not None else OWN, version=entry.item.version)


class LibraryFilter(QSortFilterProxyModel):
    """The rows that are looked for, sorted by a column on which a person clicked."""

    def __init__(self, table: LibraryTable, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._criteria = Criteria()
        self._table = table
        self.setSourceModel(table)
        self.sort(-1)

    def look_for(self, criteria: Criteria) -> None:
        """Show the protocols that meet the criteria."""
        if criteria != self._criteria:
            self.beginFilterChange()
            self._criteria = criteria
            self.endFilterChange(QSortFilterProxyModel.Direction.Rows)

    def row(self, index: _Index) -> LibraryRow | None:
        """Return what stands in the row of an index."""
        found = index.data(ROW_ROLE) if index.isValid() else None
        return found if isinstance(found, LibraryRow) else None

    def index_of(self, id_: str) -> QModelIndex:
        """Return the first cell of a protocol, or no index where it is not shown."""
        for at in range(self.rowCount()):
            index = self.index(at, 0)
            if index.data(ID_ROLE) == id_:
                return index
        return QModelIndex()

    def best(self) -> QModelIndex:
        """Return the first cell of what the text of the criteria names best; of the first row where there is none."""
        text, indexes = self._criteria.text, [self.index(at, 0) for at in range(self.rowCount())]
        ranks = [rank(text, row.entry.item) for index in indexes if (row := self.row(index))]
        return indexes[ranks.index(min(ranks))] if text.strip() and ranks else self.index(0, 0)

    def ids(self) -> list[str]:
        """Return the ids of the protocols that are shown, from above to below."""
        return [str(self.index(at, 0).data(ID_ROLE)) for at in range(self.rowCount())]

    def nearest(self, id_: str, before: Sequence[str]) -> QModelIndex:
        """Return the first cell of a protocol; of the one that stood next below it, else above, where it is gone.

        `before` are the ids as they stood when it was there. Where none of them is left it is what is named best.
        """
        at = before.index(id_)
        found = (self.index_of(other) for other in (*before[at:], *reversed(before[:at])))
        return next((index for index in found if index.isValid()), self.best())

    def filterAcceptsRow(self, source_row: int, _source_parent: _Index) -> bool:
        """Return whether a row is among those that are looked for."""
        row = self._table.rows[source_row]
        return matches(self._criteria, row.entry.item, row.summary, retired=row.entry.retired)

    def lessThan(self, left: _Index, right: _Index) -> bool:
        """Sort by the exact value; what has none stands at the end."""
        one, other = left.data(SORT_ROLE), right.data(SORT_ROLE)
        if one is None or other is None:
            return other is None and one is not None
        return bool(one < other)
