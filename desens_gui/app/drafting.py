"""What every draft document does: say which draft is current, how it came about, and what keeps it from being finished.

Edits are pure functions from draft to draft. A draft may be unfinished; nothing that was typed is lost.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Signal

from desens_gui.app.history import History
from desens_gui.core.drafts.row import Complaint
from desens_gui.core.ground.texts import Said
from desens_gui.core.ground.words import Words

D = TypeVar("D")
E = TypeVar("E")


@dataclass(frozen=True)  # without slots, which a generic dataclass of Python 3.11 cannot have
class DraftChange(Generic[D]):
    """The document shows another draft. `before` is None when another one was begun, `after` when it was closed."""

    before: D | None
    after: D | None


class Drafting(QObject, Generic[D, E]):
    """The draft that is open, and its history. D is the draft, E the entry of a library that it makes or changes."""

    #: carries a DraftChange
    changed = Signal(object)
    #: carries whether everything is saved
    clean_changed = Signal(object)
    #: what is wrong with the draft has changed without the draft
    problem_changed = Signal()

    def __init__(
        self, words: Words, complaints: Callable[[D], tuple[Complaint, ...]], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._words = words
        self._complaints_of = complaints
        self._history = History(self)
        self._draft: D | None = None
        self._complaints: tuple[Complaint, ...] = ()
        self._entry: E | None = None
        self._history.travelled.connect(self._show)
        self._history.cleanChanged.connect(self.clean_changed)

    @property
    def words(self) -> Words:
        """The language and typography in which the draft is spoken of and its numbers are read."""
        return self._words

    @property
    def draft(self) -> D | None:
        """The current draft; None when nothing is open."""
        return self._draft

    @property
    def complaints(self) -> tuple[Complaint, ...]:
        """What keeps the draft from being finished."""
        return self._complaints

    @property
    def entry(self) -> E | None:
        """The entry of the library, in the version that is changed here; None for a new one."""
        return self._entry

    @property
    def clean(self) -> bool:
        """Whether everything is saved."""
        return self._history.isClean()

    @property
    def undo_stack(self) -> History:
        """The history; it answers as a QUndoStack."""
        return self._history

    # --- editing

    def apply(self, edit: Callable[[D], D], title: Said, merge: str | None = None) -> None:
        """Take an edit as one step of undo that is called `title`; raise Refused, with nothing changed, from `edit`.

        Edits of the same `merge` key that follow each other become one step.
        """
        before = self._draft
        if before is None:
            return
        after = edit(before)
        if after != before:
            self._history.push(self._words.say(title.text, **title.values), after, merge)
            self._show(after)

    def end_merging(self) -> None:
        """Let the next edit be a step of its own, whatever its key."""
        self._history.end_merging()

    # --- beginning and saving

    def start(self, draft: D, entry: E | None = None, *, clean: bool = True) -> None:
        """Show another draft with an empty history. `entry` is the entry of the library that it changes."""
        self._entry = entry
        self._draft = draft
        self._complaints = self._complaints_of(draft)
        self._history.begin(draft, clean=clean)
        self.changed.emit(DraftChange(None, draft))

    def saved(self, entry: E) -> None:
        """Remember that the draft was saved as this entry of the library: it changes that one from now on."""
        self._entry = entry
        self._history.setClean()

    def close(self) -> None:
        """Show no draft."""
        self._draft = self._entry = None
        self._complaints = ()
        self._history.begin(None)
        self.changed.emit(DraftChange(None, None))

    # --- inside

    def _show(self, after: D) -> None:
        before, self._draft = self._draft, after
        self._complaints = self._complaints_of(after)
        self.changed.emit(DraftChange(before, after))
