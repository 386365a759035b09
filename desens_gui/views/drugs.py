"""The drugs as a place of the window."""

from datetime import date

from PySide6.QtCore import QObject, Signal

from desens_gui.app.document import Document
from desens_gui.app.drafting import DraftChange
from desens_gui.app.drug_document import DrugDocument
from desens_gui.app.settings import Settings
from desens_gui.app.shelf import DrugShelf
from desens_gui.core.drafts.drug_draft import DrugDraft
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP
from desens_gui.store.diluents import shipped_diluents
from desens_gui.store.drug_library import DrugLibrary
from desens_gui.views.drug_fields import DrugFields
from desens_gui.views.drug_files import DrugFiles
from desens_gui.views.drugs_page import DrugsPage
from desens_gui.views.main_window import MainWindow
from desens_gui.views.room import Room

TITLE = QT_TRANSLATE_NOOP("Drugs", "Drugs")
TITLE_OF = QT_TRANSLATE_NOOP("Drugs", "Drug: {name}")


class Drugs(QObject):
    """Puts the page of drugs into the window, and shows it for the drug of the plan."""

    #: what the library knows has changed
    changed = Signal()

    def __init__(self, window: MainWindow, document: Document, library: DrugLibrary, settings: Settings) -> None:
        super().__init__(window)
        self._window = window
        self._plans = document
        self.document = DrugDocument(document.words, self)
        self.shelf = DrugShelf(library, self)
        self.page = DrugsPage(self.shelf, document.words, settings, window)
        fields = DrugFields(self.document, self.page.form, shipped_diluents(), self.page.refuse, self.page)
        self.fields = fields
        self.files = DrugFiles(self.page, fields, self.document, self.shelf, window.bar, date.today)
        self.room = Room(
            page=self.page,
            answers={
                "drugs": self._toggle,
                "undo": self._undo,
                "redo": self._redo,
                "copy": fields.copy,
                "paste": fields.paste,
                "fill-down": fields.fill_down,
                "save": self.files.save,
                "save-as": self.files.export,
                "close": self._close,
                "next-finding": fields.go_to_complaint,
            },
            history=self.document.undo_stack,
            title=self._title,
            unsaved=self.files.unsaved,
            commit_open=self._commit_open,
            leave=self.files.leave,
        )
        window.add_room(self.room)
        window.offer("drugs", self._toggle)
        self.page.closed.connect(window.leave_place)
        self.files.said.connect(window.status.say)
        self.shelf.changed.connect(self.changed)
        self.document.changed.connect(self._show_title)

    def show(self) -> None:
        """Go to the drugs, to the one of the plan where it is known."""
        if self._window.show_place(self.page):
            worked = self._plans.worked
            self.page.begin("" if worked is None else worked.plan.order.drug)

    # --- inside

    def _toggle(self) -> None:
        if self._window.places.shown is self.page:
            self._window.leave_place()
        else:
            self.show()

    def _close(self) -> None:
        """Go from changing to reading, and from reading back to the plan."""
        if self.document.draft is None:
            self._window.leave_place()
        else:
            self.files.back()

    def _undo(self) -> None:
        if self.fields.commit_open():
            self.document.undo_stack.undo()

    def _redo(self) -> None:
        if self.fields.commit_open():
            self.document.undo_stack.redo()

    def _commit_open(self) -> bool:
        return self.document.draft is None or self.fields.commit_open()

    def _title(self) -> str:
        draft, say = self.document.draft, self.document.words.say
        return say(TITLE) if draft is None else say(TITLE_OF, name=draft.head["name"])

    def _show_title(self, _change: DraftChange[DrugDraft]) -> None:
        if self._window.places.room is self.room:
            self._window.show_title()
