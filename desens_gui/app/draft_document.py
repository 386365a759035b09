"""The open draft of a protocol."""

from PySide6.QtCore import QObject

from desens_gui.app.drafting import Drafting
from desens_gui.core.drafts.draft import Draft, complaint_of, complaints, finished
from desens_gui.core.drafts.row import Complaint
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.words import Words
from desens_gui.core.rules.protocol import Protocol

#: what the library writes into an entry when it is saved
_OF_THE_LIBRARY = {"author": "", "version": "", "saved": ""}


class DraftDocument(Drafting[Draft, Protocol]):
    """The draft that is open, and a plan's problem with it."""

    def __init__(self, words: Words, parent: QObject | None = None) -> None:
        super().__init__(words, complaints, parent)
        self._problem: Complaint | None = None

    @property
    def complaints(self) -> tuple[Complaint, ...]:
        """What keeps the draft from being a protocol; else what keeps the preview from being worked out."""
        return self._complaints or ((self._problem,) if self._problem is not None else ())

    def protocol(self) -> Protocol | None:
        """Return the protocol that the draft is; None while something keeps it from being one."""
        return None if self._draft is None or self._complaints else finished(self._draft)

    def tell_problem(self, refused: Refused | None) -> None:
        """Say why a plan that follows the draft cannot be worked out; None: it can."""
        complaint = None if refused is None or self._draft is None else complaint_of(self._draft, refused)
        if complaint != self._problem:
            self._problem = complaint
            self.problem_changed.emit()

    def start(self, draft: Draft, entry: Protocol | None = None, *, clean: bool = True) -> None:
        """Show another draft with an empty history. `entry` is the entry of the site's library that it changes."""
        self._problem = None
        own = Draft(
            draft.header.changed(_OF_THE_LIBRARY), draft.drugs, draft.components, draft.strengths, draft.tablets,
            draft.solutions, draft.steps,
        )  # fmt: skip
        super().start(own, entry, clean=clean)

    def close(self) -> None:
        """Show no draft."""
        self._problem = None
        super().close()

    def _show(self, after: Draft) -> None:
        self._problem = None
        super()._show(after)
