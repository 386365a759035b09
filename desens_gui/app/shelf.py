"""The library as the window shows it: read when somebody looks, and again when something was saved."""

from PySide6.QtCore import QObject, Signal

from desens_gui.core.ground.refusal import Refused
from desens_gui.core.rules.protocol import Protocol
from desens_gui.store.library import Entry, Library


class Shelf(QObject):
    """The library's entries as they were when it was last read; `refresh` reads them again.

    The folder may lie on a slow network, so that nothing reads it while a person types.
    """

    #: the entries are others than before
    changed = Signal()

    def __init__(self, library: Library, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.library = library
        self._entries = library.entries()
        self._problems = library.problems()

    @property
    def entries(self) -> tuple[Entry, ...]:
        """Every protocol in its newest version, retired ones included."""
        return self._entries

    @property
    def problems(self) -> tuple[Refused, ...]:
        """Why files of the library cannot be used."""
        return self._problems

    @property
    def offered(self) -> tuple[Protocol, ...]:
        """The protocols that a new plan may follow."""
        return tuple(entry.item for entry in self._entries if entry.usable)

    def refresh(self) -> None:
        """Read the library again, and tell when it is not the same."""
        entries, problems = self.library.entries(), self.library.problems()
        told = [(str(problem), problem.where) for problem in problems]
        same = told == [(str(problem), problem.where) for problem in self._problems]
        if entries != self._entries or not same:
            self._entries, self._problems = entries, problems
            self.changed.emit()
