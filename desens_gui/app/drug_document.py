"""The open draft of a drug."""

from PySide6.QtCore import QObject

from desens_gui.app.drafting import Drafting
from desens_gui.core.drafts.drug_draft import DrugDraft, drug_complaints, finished_drug
from desens_gui.core.ground.words import Words
from desens_gui.core.rules.drug import Drug

#: what the library writes into an entry when it is saved
_OF_THE_LIBRARY = {"author": "", "version": "", "saved": ""}


class DrugDocument(Drafting[DrugDraft, Drug]):
    """The drug that is shown, as far as it was changed. `entry` is it as the library holds it; None: a new one."""

    def __init__(self, words: Words, parent: QObject | None = None) -> None:
        super().__init__(words, drug_complaints, parent)

    def drug(self) -> Drug | None:
        """Return the drug that the draft is; None while something keeps it from being one."""
        return None if self._draft is None or self._complaints else finished_drug(self._draft)

    def start(self, draft: DrugDraft, entry: Drug | None = None, *, clean: bool = True) -> None:
        """Show another draft with an empty history. `entry` is the entry of the library that it changes."""
        super().start(draft.with_head(_OF_THE_LIBRARY), entry, clean=clean)
