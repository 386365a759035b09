"""The editor of protocols as a place of the window."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject

from desens_gui.app.document import Document
from desens_gui.app.draft_autosave import DraftAutosave, discard_draft, recovered_draft
from desens_gui.app.draft_document import DraftDocument
from desens_gui.app.drafting import DraftChange
from desens_gui.app.settings import Settings
from desens_gui.core.drafts.draft import Draft
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP
from desens_gui.core.rules.plan import Plan
from desens_gui.core.rules.protocol import Protocol
from desens_gui.store.library import Library
from desens_gui.views.editor_files import EditorFiles
from desens_gui.views.editor_page import EditorPage
from desens_gui.views.main_window import MainWindow
from desens_gui.views.room import Room

TITLE = QT_TRANSLATE_NOOP("Editor", "Protocol: {name}")
RECOVERED = QT_TRANSLATE_NOOP("Editor", "The protocol “{name}” was not saved when the program ended.")
TAKE = QT_TRANSLATE_NOOP("Editor", "&Go on with it")
DISCARD = QT_TRANSLATE_NOOP("Editor", "&Discard it")
UNNAMED = QT_TRANSLATE_NOOP("Editor", "New protocol")


class Editor(QObject):
    """Puts the editor into the window, and opens it for a protocol, for the plan, or for nothing."""

    def __init__(
        self, window: MainWindow, document: Document, library: Library, settings: Settings, recovery: Path
    ) -> None:
        super().__init__(window)
        self._window = window
        self._plans = document
        self.document = DraftDocument(document.words, self)
        self.page = EditorPage(self.document, document.site, settings, window.actions_by_id, window)
        self.files = EditorFiles(self.page, library, settings, window.bar, date.today)
        self.page.answers["protocol-edit"] = window.show_plan
        self.room = Room(
            page=self.page,
            answers=self.page.answers,
            history=self.document.undo_stack,
            title=self._title,
            unsaved=self._unsaved,
            commit_open=self.page.commit_open,
            leave=self.files.leave,
        )
        window.add_room(self.room)
        window.offer("protocol-new", self.files.begin_empty)
        window.offer("protocol-edit", self.show)
        window.offer("protocol-open", self.files.ask_and_import)
        window.protocol_dropped.connect(self._open_dropped)
        self.page.said.connect(window.status.say)
        self.files.said.connect(window.status.say)
        self.files.opened.connect(self._show_place)
        self.files.left.connect(window.show_plan)
        self.document.changed.connect(self._show_title)
        self._autosave = DraftAutosave(self.document, recovery)
        self._autosave.failed.connect(self._warn)
        self.files.set_aside = self._autosave.set_aside
        self._recovered = recovered_draft(recovery)
        if self._recovered is not None:
            self._offer_recovered(self._recovered.draft)

    def show(self) -> None:
        """Go to the draft that is open; else begin with the protocol of the plan, else with nothing."""
        worked = self._plans.worked
        if self.document.draft is not None:
            self._show_place()
        elif worked is not None:
            self.edit_plan(worked.plan)
        else:
            self.files.begin_empty()

    def edit(self, protocol: Protocol) -> None:
        """Begin with a protocol: the next version of the site's own, a copy of any other."""
        self.files.edit(protocol)

    def edit_plan(self, plan: Plan) -> None:
        """Begin with the rules that a plan follows."""
        self.files.edit_plan(plan)

    def begin_empty(self) -> None:
        """Begin with nothing."""
        self.files.begin_empty()

    # --- inside

    def _open_dropped(self, path: object) -> None:
        if isinstance(path, Path):
            self.files.open_file(path)

    def _offer_recovered(self, draft: Draft) -> None:
        """Ask about a draft that was not saved when the program ended."""
        say = self.document.words.say
        choices = ((say(TAKE), self._take_over), (say(DISCARD), self._discard))
        self._window.bar.ask(say(RECOVERED, name=draft.header["name"] or say(UNNAMED)), "amber", choices)

    def _take_over(self) -> None:
        if self._recovered is not None:
            self.files.take_over(self._recovered.draft, self._recovered.based_on)
            discard_draft(self._recovered.file)

    def _discard(self) -> None:
        if self._recovered is not None:
            discard_draft(self._recovered.file)

    def _warn(self, refused: object) -> None:
        if isinstance(refused, Refused):
            self._window.files.tell(refused, "amber")

    def _show_place(self) -> None:
        self._window.show_place(self.page)

    def _title(self) -> str:
        draft, say = self.document.draft, self.document.words.say
        name = "" if draft is None else draft.header["name"]
        return say(TITLE, name=name) if name else say(UNNAMED)

    def _unsaved(self) -> bool:
        return self.document.draft is not None and not self.document.clean

    def _show_title(self, _change: DraftChange[Draft]) -> None:
        if self._window.places.room is self.room:
            self._window.show_title()
