"""The list of the drugs: what each is called, how much is known and verified, and where it comes from."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from desens_gui.app.themes import text_font
from desens_gui.core.compare.choosing import folded
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP, Text
from desens_gui.core.ground.words import Words
from desens_gui.core.rules.drug import counted
from desens_gui.models.roles import ID_ROLE, Index
from desens_gui.store.drug_library import DrugEntry

COLUMNS: tuple[tuple[str, Text, Text], ...] = (
    ("name", QT_TRANSLATE_NOOP("DrugList", "Drug"), QT_TRANSLATE_NOOP("DrugList", "What it is called in an order")),
    (
        "verified",
        QT_TRANSLATE_NOOP("DrugList", "Verified"),
        QT_TRANSLATE_NOOP("DrugList", "How many of its facts somebody of this site has verified"),
    ),
    (
        "origin",
        QT_TRANSLATE_NOOP("DrugList", "From"),
        QT_TRANSLATE_NOOP("DrugList", "Shipped with the program, or a version of the site's own"),
    ),
)
VERIFIED_OF = QT_TRANSLATE_NOOP("DrugList", "{verified} of {facts}")
SHIPPED = QT_TRANSLATE_NOOP("DrugList", "shipped")
OWN = QT_TRANSLATE_NOOP("DrugList", "version {version}")
DAMAGED = QT_TRANSLATE_NOOP("DrugList", "damaged")
RETIRED = QT_TRANSLATE_NOOP("DrugList", "{name} (retired)")
SHIPPED_SAID = QT_TRANSLATE_NOOP("DrugList", "As it is shipped. Nobody of this site has changed or verified it.")
OWN_SAID = QT_TRANSLATE_NOOP("DrugList", "Version {version} of this site, by {author}, {day}.")
_NOWHERE = QModelIndex()


def origin_said(entry: DrugEntry, words: Words) -> str:
    """Return where a drug comes from, as a sentence."""
    drug = entry.item
    if drug.version is None or drug.saved is None:
        return words.say(SHIPPED_SAID)
    day = words.typography.day(drug.saved)
    return words.say(OWN_SAID, version=drug.version, author=drug.author, day=day)


class DrugList(QAbstractTableModel):
    """The drugs that are looked for, the retired ones too."""

    def __init__(self, words: Words, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._all: tuple[DrugEntry, ...] = ()
        self._entries: tuple[DrugEntry, ...] = ()
        self._wanted = ""

    @property
    def entries(self) -> tuple[DrugEntry, ...]:
        """What is shown."""
        return self._entries

    def show_entries(self, entries: tuple[DrugEntry, ...]) -> None:
        """Show these drugs by name, as far as they are looked for."""
        self._all = tuple(sorted(entries, key=lambda entry: entry.item.name.casefold()))
        self._filter()

    def look_for(self, typed: str) -> None:
        """Show the drugs with every typed word in one of their names."""
        self._wanted = typed
        self._filter()

    def row_of(self, id_: str) -> int:
        """Return the row of a drug; -1 where it is not shown."""
        return next((row for row, entry in enumerate(self._entries) if entry.item.id == id_), -1)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of drugs."""
        return 0 if parent.isValid() else len(self._entries)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the head of a column and what it means."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(COLUMNS):
            return None
        _, head, tip = COLUMNS[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        text = {Qt.ItemDataRole.DisplayRole: head, Qt.ItemDataRole.ToolTipRole: tip}.get(Qt.ItemDataRole(role))
        return None if text is None else self._words.say(text)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the text of a cell, what it means, and which drug it is of."""
        if not index.isValid() or not 0 <= index.row() < len(self._entries):
            return None
        entry, (column, head, _) = self._entries[index.row()], COLUMNS[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(entry, column)
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{self._words.say(head)}: {self._text(entry, column)}"
            case Qt.ItemDataRole.ToolTipRole:
                return "\n".join((", ".join(entry.item.names), origin_said(entry, self._words)))
            case Qt.ItemDataRole.FontRole:
                font = text_font()
                font.setItalic(not entry.usable)
                return font
            case _ if role == ID_ROLE:
                return entry.item.id
            case _:
                return None

    def _text(self, entry: DrugEntry, column: str) -> str:
        say, drug = self._words.say, entry.item
        if column == "name":
            return say(RETIRED, name=drug.name) if entry.retired else drug.name
        if column == "verified":
            return say(VERIFIED_OF, **counted(drug))
        if entry.damaged is not None:
            return say(DAMAGED)
        return say(SHIPPED) if entry.origin == "shipped" else say(OWN, version=drug.version)

    def _filter(self) -> None:
        words = folded(self._wanted).split()
        shown = tuple(entry for entry in self._all if _is_called(entry, words))
        if shown != self._entries:
            self.beginResetModel()
            self._entries = shown
            self.endResetModel()


def _is_called(entry: DrugEntry, words: list[str]) -> bool:
    """Return whether every word stands in the same name of a drug."""
    return any(all(word in folded(name) for word in words) for name in entry.item.names)
