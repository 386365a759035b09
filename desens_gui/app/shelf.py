"""A library as the window shows it: read when somebody looks, and again when something was saved."""

from typing import Generic, TypeAlias, TypeVar

from PySide6.QtCore import QObject, Signal

from desens_gui.core.ground.refusal import Refused
from desens_gui.core.rules.drug import Drug
from desens_gui.core.rules.protocol import Protocol
from desens_gui.store.versions import Entry, Versions

T = TypeVar("T", bound=Protocol | Drug)


class ShelfOf(QObject, Generic[T]):
    """The library's entries as they were when it was last read; `refresh` reads them again.

    The folder may lie on a slow network, so that nothing reads it while a person types.
    """

    #: the entries are others than before
    changed = Signal()

    def __init__(self, library: Versions[T], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.library = library
        self._entries = library.entries()
        self._problems = library.problems()

    @property
    def entries(self) -> tuple[Entry[T], ...]:
        """Everything in its newest version, what is retired included."""
        return self._entries

    @property
    def problems(self) -> tuple[Refused, ...]:
        """Why files of the library cannot be used."""
        return self._problems

    @property
    def offered(self) -> tuple[T, ...]:
        """What a new plan may use."""
        return tuple(entry.item for entry in self._entries if entry.usable)

    def refresh(self) -> None:
        """Read the library again, and tell when it is not the same."""
        entries, problems = self.library.entries(), self.library.problems()
        told = [(str(problem), problem.where) for problem in problems]
        same = told == [(str(problem), problem.where) for problem in self._problems]
        if entries != self._entries or not same:
            self._entries, self._problems = entries, problems
            self.changed.emit()


Shelf: TypeAlias = ShelfOf[Protocol]
DrugShelf: TypeAlias = ShelfOf[Drug]
