"""The open draft of a protocol: which draft is current, how it came about, and what keeps it from being a protocol."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from desens_gui.app.history import History
from desens_gui.core.drafts.draft import Complaint, Draft, complaint_of, complaints, finished
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.texts import Said
from desens_gui.core.ground.words import Words
from desens_gui.core.rules.protocol import Protocol

#: what the library writes into an entry when it is saved
_OF_THE_LIBRARY = {"author": "", "version": "", "saved": ""}


@dataclass(frozen=True, slots=True)
class DraftChange:
    """The document shows another draft. `before` is None when another one was begun, `after` when it was closed."""

    before: Draft | None
    after: Draft | None


class DraftDocument(QObject):
    """The draft that is open, and its history. Edits are pure functions from draft to draft."""

    #: carries a DraftChange
    changed = Signal(object)
    #: carries whether everything is saved
    clean_changed = Signal(object)
    #: what is wrong with the draft has changed without the draft: a plan that follows it cannot be worked out
    problem_changed = Signal()

    def __init__(self, words: Words, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._history = History(self)
        self._draft: Draft | None = None
        self._complaints: tuple[Complaint, ...] = ()
        self._problem: Complaint | None = None
        self._entry: Protocol | None = None
        self._history.travelled.connect(self._follow)
        self._history.cleanChanged.connect(self.clean_changed)

    @property
    def words(self) -> Words:
        """The language and typography in which the editor speaks and reads numbers."""
        return self._words

    @property
    def draft(self) -> Draft | None:
        """The current draft; None when nothing is open."""
        return self._draft

    @property
    def complaints(self) -> tuple[Complaint, ...]:
        """What keeps the draft from being a protocol; else what keeps the preview from being worked out."""
        return self._complaints or ((self._problem,) if self._problem is not None else ())

    @property
    def entry(self) -> Protocol | None:
        """The entry of the site's library, in the version that is changed here; None for a new protocol."""
        return self._entry

    @property
    def clean(self) -> bool:
        """Whether everything is saved."""
        return self._history.isClean()

    @property
    def undo_stack(self) -> History:
        """The history; it answers as a QUndoStack."""
        return self._history

    def protocol(self) -> Protocol | None:
        """Return the protocol that the draft is; None while something keeps it from being one."""
        return None if self._draft is None or self._complaints else finished(self._draft)

    # --- editing

    def apply(self, edit: Callable[[Draft], Draft], title: Said, merge: str | None = None) -> None:
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

    def tell_problem(self, refused: Refused | None) -> None:
        """Say why a plan that follows the draft cannot be worked out; None: it can."""
        complaint = None if refused is None or self._draft is None else complaint_of(self._draft, refused)
        if complaint != self._problem:
            self._problem = complaint
            self.problem_changed.emit()

    # --- beginning and saving

    def start(self, draft: Draft, entry: Protocol | None = None, *, clean: bool = True) -> None:
        """Show another draft with an empty history. `entry` is the entry of the site's library that it changes."""
        self._entry = entry
        self._draft = Draft(
            draft.header.changed(_OF_THE_LIBRARY), draft.drugs, draft.components, draft.strengths, draft.tablets,
            draft.solutions, draft.steps,
        )  # fmt: skip
        self._complaints, self._problem = complaints(self._draft), None
        self._history.begin(self._draft, clean=clean)
        self.changed.emit(DraftChange(None, self._draft))

    def saved(self, entry: Protocol) -> None:
        """Remember that the draft was saved as this entry of the site's library: it changes that one from now on."""
        self._entry = entry
        self._history.setClean()

    def close(self) -> None:
        """Show no draft."""
        self._draft = self._entry = self._problem = None
        self._complaints = ()
        self._history.begin(None)
        self.changed.emit(DraftChange(None, None))

    # --- inside

    def _follow(self, draft: object) -> None:
        if isinstance(draft, Draft):
            self._show(draft)

    def _show(self, after: Draft) -> None:
        before, self._draft = self._draft, after
        self._complaints, self._problem = complaints(after), None
        self.changed.emit(DraftChange(before, after))
