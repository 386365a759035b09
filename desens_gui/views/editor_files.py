"""What becomes of a draft: where it begins, where it is saved, and what is asked before it is left."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog

from desens_gui.app.draft_document import DraftDocument
from desens_gui.app.settings import Settings
from desens_gui.core.drafts.draft import HEADER, Draft, draft_from, draft_of, draft_of_plan, empty_draft
from desens_gui.core.findings import Cell
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP, Said, Text
from desens_gui.core.rules.plan import Plan
from desens_gui.core.rules.protocol import Protocol
from desens_gui.store import yaml_text
from desens_gui.store.library import CHANGED_MEANWHILE, NO_AUTHOR, Library
from desens_gui.store.protocol_files import FORMAT_FIELD, MAX_KB, protocol_of
from desens_gui.store.sources import read_text
from desens_gui.views.editor_page import EditorPage
from desens_gui.views.message_bar import MessageBar

COPY_OF = QT_TRANSLATE_NOOP("Editor", "{name} (copy)")
UNSAVED = QT_TRANSLATE_NOOP("Editor", "The protocol “{name}” is not saved.")
NO_NAME = QT_TRANSLATE_NOOP("Editor", "without a name")
NOT_FINISHED = QT_TRANSLATE_NOOP("Editor", "The protocol is not finished, so it cannot be saved in the library yet.")
ID_TAKEN = QT_TRANSLATE_NOOP("Editor", "The library has a protocol “{id}” already. Choose another id.")
SAVED = QT_TRANSLATE_NOOP("Editor", "Saved in the library: {name}, version {version}.")
EXPORTED = QT_TRANSLATE_NOOP("Editor", "Written into {file}.")
OPENED = QT_TRANSLATE_NOOP("Editor", "Opened {file} in the editor.")
AS_FAR = QT_TRANSLATE_NOOP("Editor", "{where}: {sentence} The file is shown as far as it can be read.")
AT = QT_TRANSLATE_NOOP("Editor", "{where}: {sentence}")
SAVE = QT_TRANSLATE_NOOP("Editor", "&Save")
DROP = QT_TRANSLATE_NOOP("Editor", "&Don’t save")
STAY = QT_TRANSLATE_NOOP("Editor", "S&tay here")
AS_NEXT = QT_TRANSLATE_NOOP("Editor", "Save as &next version")
UNDERSTOOD = QT_TRANSLATE_NOOP("Editor", "&Understood")
IMPORT_TITLE = QT_TRANSLATE_NOOP("Editor", "Open a protocol file in the editor")
EXPORT_TITLE = QT_TRANSLATE_NOOP("Editor", "Write the protocol into a file")
PROTOCOL_FILES = QT_TRANSLATE_NOOP("Editor", "Protocol files (*.yaml *.yml)")

_AUTHOR = "author"
_SUFFIX = "yaml"


class EditorFiles(QObject):
    """Begins drafts, saves them into the site's library and asks about what is not saved.

    `today` says which day it is. What is asked or cannot be done is said in the window's `bar`.
    """

    #: the editor has a draft to show
    opened = Signal()
    #: the editor is left
    left = Signal()
    #: carries the Protocol that was saved in the library
    saved = Signal(object)
    #: carries a Said for the status bar
    said = Signal(object)

    def __init__(
        self, page: EditorPage, library: Library, settings: Settings, bar: MessageBar, today: Callable[[], date]
    ) -> None:
        super().__init__(page)
        self._page = page
        self._document: DraftDocument = page.document
        self._words = page.document.words
        self._library = library
        self._settings = settings
        self._bar = bar
        self._today = today
        self._asking = False
        page.form.draft_author.reset(settings.text(_AUTHOR))
        page.form.draft_author.commit = partial(settings.set_text, _AUTHOR)
        page.form.editor_import.clicked.connect(self.ask_and_import)
        page.form.editor_export.clicked.connect(self.export)
        page.form.editor_save.clicked.connect(self.save)
        page.form.editor_close.clicked.connect(self.close)
        page.answers |= {"save": self.save, "save-as": self.export, "close": self.close}
        self._document.changed.connect(self._retract)
        self._document.clean_changed.connect(self._retract)

    # --- beginning

    def begin_empty(self) -> None:
        """Begin with nothing."""
        self.leave(partial(self._start, empty_draft()))

    def edit(self, protocol: Protocol) -> None:
        """Begin with a protocol: the next version of the site's own, a copy under another id of any other."""
        entry, draft = self._entry_or_copy(protocol, draft_of(protocol))
        self.leave(partial(self._start, draft, entry))

    def edit_plan(self, plan: Plan) -> None:
        """Begin with the rules that a plan follows, and look at them with its drug and dose."""
        entry, draft = self._entry_or_copy(plan.protocol, draft_of_plan(plan))

        def begin() -> None:
            self._start(draft, entry)
            self._page.preview.preview_for(plan.order)

        self.leave(begin)

    def take_over(self, draft: Draft) -> None:
        """Go on with a draft that was not saved when the program ended."""
        entry = None
        if self._library.is_own(draft.header["id"]):
            with suppress(Refused):  # a damaged one is not changed: the draft is saved under another id
                entry = self._library.find(draft.header["id"])
        self._start(draft, entry, clean=False)

    def ask_and_import(self) -> None:
        """Let the person choose a protocol file, and open it in the editor."""
        path = self.choose_to_open()
        if path is not None:
            self.open_file(path)

    def open_file(self, path: Path) -> None:
        """Open a protocol file in the editor. One that is no protocol is shown as far as it can be read."""
        try:
            text = read_text(path, MAX_KB)
            fields = yaml_text.read_yaml(text, path.name).fields
            refused = None
            try:
                protocol_of(text, path.name)
            except Refused as reason:
                refused = reason
            fields.pop(FORMAT_FIELD, None)
            draft = draft_from(fields)  # type: ignore[arg-type] # a tree of texts is all that YAML is read as
        except Refused as unreadable:
            self._tell(unreadable)
            return
        self.leave(partial(self._start_file, draft, path, refused))

    def _start_file(self, draft: Draft, path: Path, refused: Refused | None) -> None:
        id_ = draft.header["id"]
        if self._library.knows(id_):
            draft = replace(draft, header=draft.header.changed({"id": self._library.free_id(id_)}))
        self._start(draft)
        self.said.emit(Said(OPENED, {"file": path.name}))
        if refused is not None:
            sentence = self._words.refusal(refused)
            text = self._words.say(AS_FAR, where=refused.where, sentence=sentence)
            self._bar.ask(text, "red", ((self._words.say(UNDERSTOOD), _nothing),))

    def _entry_or_copy(self, protocol: Protocol, draft: Draft) -> tuple[Protocol | None, Draft]:
        """Return the entry of the site that is changed, or None and the draft of a copy under a name of its own."""
        if self._library.is_own(protocol.id):
            with suppress(Refused):  # where the newest version is damaged, a copy is all that can be made of this one
                return self._library.find(protocol.id), draft
        name = self._words.say(COPY_OF, name=protocol.name)
        header = draft.header.changed({"name": name, "id": self._library.free_id(name)})
        return None, replace(draft, header=header)

    def _start(self, draft: Draft, entry: Protocol | None = None, *, clean: bool = True) -> None:
        self._document.start(draft, entry, clean=clean)
        self.opened.emit()
        self._page.begin()

    # --- saving

    def save(self) -> bool:
        """Save the draft as a new version in the site's library; go to what keeps it from that and return False."""
        if not self._page.commit_open() or not self._page.form.draft_author.commit_open():
            return False
        protocol = self._document.protocol()
        if protocol is None:
            return self._not_finished()
        entry = self._document.entry
        if entry is None and self._library.knows(protocol.id):
            self._refuse_field("id", Refused(ID_TAKEN, "id", id=protocol.id))
            return False
        return self._write(protocol, None if entry is None else entry.version)

    def _write(self, protocol: Protocol, based_on: int | None) -> bool:
        author = self._page.form.draft_author.text()
        try:
            saved = self._library.save(protocol, author, self._today(), based_on=based_on)
        except Refused as refused:
            if refused.text is NO_AUTHOR:
                self._page.form.draft_author.setFocus()
                self._bar.ask(self._words.refusal(refused), "amber", ((self._words.say(UNDERSTOOD), self._to_author),))
            elif refused.text is CHANGED_MEANWHILE:
                choices = (
                    (self._words.say(AS_NEXT), partial(self._write_next, protocol)),
                    (self._words.say(STAY), _nothing),
                )
                self._bar.ask(self._words.refusal(refused), "amber", choices)
            elif refused.where == "id":
                self._refuse_field("id", refused)
            else:
                self._tell(refused)
            return False
        self._document.saved(saved)
        self._page.show_origin()
        self.said.emit(Said(SAVED, {"name": saved.name, "version": saved.version}))
        self.saved.emit(saved)
        return True

    def _not_finished(self) -> bool:
        """Say so, and go to what is missing."""
        choices = ((self._words.say(UNDERSTOOD), self._page.next_complaint),)
        self._bar.ask(self._words.say(NOT_FINISHED), "amber", choices)
        return False

    def _write_next(self, protocol: Protocol) -> None:
        self._write(protocol, None)

    def export(self) -> bool:
        """Write the draft, once it is a protocol, into a file of its own."""
        if not self._page.commit_open():
            return False
        protocol = self._document.protocol()
        if protocol is None:
            return self._not_finished()
        path = self.choose_to_save()
        if path is None:
            return False
        try:
            self._library.export(protocol, path)
        except Refused as refused:
            self._tell(refused)
            return False
        self.said.emit(Said(EXPORTED, {"file": path.name}))
        return True

    # --- leaving

    def leave(self, then: Callable[[], None]) -> None:
        """Do something that ends the draft, after asking about what is not saved."""
        if self._document.draft is None:
            then()
            return
        if not self._page.commit_open():
            return
        if self._document.clean:
            then()
            return
        name = self._document.draft.header["name"] or self._words.say(NO_NAME)
        choices = (
            (self._words.say(SAVE), partial(self._answer, partial(self._save_and, then))),
            (self._words.say(DROP), partial(self._answer, then)),
            (self._words.say(STAY), partial(self._answer, _nothing)),
        )
        self.opened.emit()  # what is asked about is shown
        self._asking = True
        self._bar.ask(self._words.say(UNSAVED, name=name), "amber", choices)

    def close(self) -> None:
        """Leave the editor."""
        self.leave(self._leave)

    def _leave(self) -> None:
        self._document.close()
        self.left.emit()

    def _answer(self, act: Callable[[], None]) -> None:
        self._asking = False
        act()

    def _save_and(self, then: Callable[[], None]) -> None:
        if self.save():
            then()

    def _retract(self, _what: object) -> None:
        """Take the question back: it was about the draft as it was then."""
        if self._asking:
            self._asking = False
            self._bar.dismiss()

    # --- inside

    def _to_author(self) -> None:
        self._page.form.draft_author.setFocus()

    def _refuse_field(self, column: str, refused: Refused) -> None:
        """Say why beside a field."""
        self._page.go_to(Cell(HEADER, 1, column))
        self._tell(refused)

    def _tell(self, refused: Refused) -> None:
        sentence = self._words.refusal(refused)
        if refused.where and refused.where not in sentence:
            sentence = self._words.say(AT, where=refused.where, sentence=sentence)
        self._bar.ask(sentence, "red", ((self._words.say(UNDERSTOOD), _nothing),))

    # --- choosing files

    def choose_to_open(self) -> Path | None:
        """Return the protocol file that the person chooses, or None."""
        return self._chosen(self._dialog(IMPORT_TITLE))

    def choose_to_save(self) -> Path | None:
        """Return the file that the person chooses to write, or None; an old one is only replaced when confirmed."""
        dialog = self._dialog(EXPORT_TITLE)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(_SUFFIX)
        draft = self._document.draft
        if draft is not None:
            dialog.selectFile(f"{draft.header['id']}.{_SUFFIX}")
        return self._chosen(dialog)

    def _dialog(self, title: Text) -> QFileDialog:
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self._page.window(), self._words.say(title), documents)
        dialog.setNameFilter(self._words.say(PROTOCOL_FILES))
        return dialog

    def _chosen(self, dialog: QFileDialog) -> Path | None:
        taken = dialog.exec()
        files = dialog.selectedFiles()
        dialog.deleteLater()
        return Path(files[0]) if taken and files else None


def _nothing() -> None:
    """Stay as it is."""
