"""The four ways of priming as a list: what each is, and what it would come to with the same lines."""

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from desens_gui.app.document import Change, Document
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP
from desens_gui.core.rules.naming import pumped
from desens_gui.core.rules.plan import PRIMINGS, Tubing
from desens_gui.core.ward.ways import MEANINGS, NAMES, Way, comes_to, four_ways
from desens_gui.models.roles import ID_ROLE, MARKED_ROLE, NAME_ROLE, NOTE_ROLE, SEVERITY_ROLE, Index

WAY = QT_TRANSLATE_NOOP("PrimingWays", "{name}: {comes_to}")
CHOSEN = QT_TRANSLATE_NOOP("PrimingWays", "{name} (chosen): {comes_to}")
NOTE = QT_TRANSLATE_NOOP("PrimingWays", "{said}")
UNKNOWN = QT_TRANSLATE_NOOP("PrimingWays", "state what a line holds, and it is worked out")


class PrimingWays(QAbstractListModel):
    """One line for each way; what a line stands for is its name in ID_ROLE, the plan's own has MARKED_ROLE.

    The plans are worked out when somebody asks for them first, and again after a change.
    """

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._tried: Tubing | None = None
        self._ways: dict[str, Way] | None = None
        document.changed.connect(self._follow)

    def try_lines(self, lines: Tubing | None) -> None:
        """Work the ways out with these lines where the plan does not state its own."""
        if lines != self._tried:
            self._tried = lines
            self._renew()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 # Qt's own default
        """Return the number of ways; a way has none of its own."""
        return 0 if parent.isValid() else len(PRIMINGS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a way in words, what it means, whether it is the plan's own, and how bad it is."""
        if not index.isValid() or not 0 <= index.row() < len(PRIMINGS):
            return None
        priming = PRIMINGS[index.row()]
        way = self._found().get(priming)
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                text = CHOSEN if way is not None and way.chosen else WAY
                return self._document.words.say(text, name=NAMES[priming], comes_to=self._comes_to(way))
            case Qt.ItemDataRole.ToolTipRole:
                return self._document.words.say(MEANINGS[priming])
            case _ if role == NAME_ROLE:
                return self._document.words.say(NAMES[priming])
            case _ if role == NOTE_ROLE:
                return self._document.words.say(NOTE, said=self._comes_to(way))
            case _ if role == SEVERITY_ROLE:
                return None if way is None else way.severity or "pass"
            case _:
                return {ID_ROLE: priming, MARKED_ROLE: way is not None and way.chosen}.get(role)

    def _comes_to(self, way: Way | None) -> object:
        return UNKNOWN if way is None else comes_to(way, self._document.site)

    def _found(self) -> dict[str, Way]:
        if self._ways is None:
            worked = self._document.worked
            if worked is None or not pumped(worked.plan.recipe):
                self._ways = {}
            else:
                ways = four_ways(worked.plan, self._document.site, self._tried)
                self._ways = {way.priming: way for way in ways}
        return self._ways

    def _follow(self, change: Change) -> None:
        if change.before is None:
            self._tried = None
        self._renew()

    def _renew(self) -> None:
        self._ways = None
        self.dataChanged.emit(self.index(0), self.index(len(PRIMINGS) - 1))
