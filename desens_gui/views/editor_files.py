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
from desens_gui.core.compare.difference_words import ITS_PROTOCOL
from desens_gui.core.compare.differences import Difference, differences_from_library
from desens_gui.core.drafts.draft import HEADER, Draft, draft_from, draft_of, draft_of_plan, empty_draft
from desens_gui.core.findings import Cell
from desens_gui.core.ground.model import rebuilt
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP, Said, Text
from desens_gui.core.rules.plan import Plan
from desens_gui.core.rules.protocol import Protocol
from desens_gui.store import yaml_text
from desens_gui.store.file_kind import MAX_KB
from desens_gui.store.library import Library
from desens_gui.store.protocol_files import FORMAT_FIELD, protocol_of
from desens_gui.store.sources import read_text
from desens_gui.store.versions import CHANGED_MEANWHILE, NO_AUTHOR, same_content
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
NOT_KEPT = QT_TRANSLATE_NOOP("Editor", "The protocol could not be kept: its recovery file cannot be written.")
KEEP = QT_TRANSLATE_NOOP("Editor", "&Keep for the next start")
UNFINISHED = QT_TRANSLATE_NOOP(
    "Editor",
    "The protocol “{name}” is not saved, and not finished, so the library cannot take it. It can be kept as it is: the "
    "next start of the program offers to go on with it.",
)
NEWER = QT_TRANSLATE_NOOP("Editor", "{sentence} What yours would change in it: {differences}")
ONLY_WORDS = QT_TRANSLATE_NOOP("Editor", "nothing in its rules.")
AND_MORE = QT_TRANSLATE_NOOP("Editor", "{differences} And {more} more.")
UNDERSTOOD = QT_TRANSLATE_NOOP("Editor", "&Understood")
IMPORT_TITLE = QT_TRANSLATE_NOOP("Editor", "Open a protocol file in the editor")
EXPORT_TITLE = QT_TRANSLATE_NOOP("Editor", "Write the protocol into a file")
PROTOCOL_FILES = QT_TRANSLATE_NOOP("Editor", "Protocol files (*.yaml *.yml)")

_AUTHOR = "author"
_DIFFERENCES_SHOWN = 4
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
        #: keeps the draft for the next start; returns whether it could
        self.set_aside: Callable[[], bool] = _not_kept
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

    def take_over(self, draft: Draft, based_on: tuple[str, int] | None) -> None:
        """Go on with a draft that was not saved when the program ended.

        It goes on to change the id and version that it is `based_on`. Without one, and where the library has that
        version no more, it is a new protocol, and is never saved over one that the library has.
        """
        entry = None
        if based_on is not None and based_on[0] == draft.header["id"]:
            entry = self._version(*based_on)
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
        """Return the version of the site that is changed, or None and the draft of a copy under a name of its own.

        It is the version that the protocol says it is, not the newest: so a newer one is asked about, not passed over.
        """
        if protocol.version is not None:
            entry = self._version(protocol.id, protocol.version)
            if entry is not None and same_content(entry, protocol):
                return entry, draft
        name = self._words.say(COPY_OF, name=protocol.name)
        header = draft.header.changed({"name": name, "id": self._library.free_id(name)})
        return None, replace(draft, header=header)

    def _version(self, id_: str, version: int) -> Protocol | None:
        """Return a version of the site's own; None where the library has it no more, or its newest is damaged."""
        if self._library.is_own(id_):
            with suppress(Refused):  # where the newest version is damaged, a copy is all that can be made of this one
                self._library.find(id_)
                return next((one for one in self._library.versions(id_) if one.version == version), None)
        return None

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
                self._ask_about_newer(protocol, refused)
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
        self._asking = False
        self._bar.ask(self._words.say(NOT_FINISHED), "amber", choices)
        return False

    def _ask_about_newer(self, protocol: Protocol, refused: Refused) -> None:
        """Say what the newest version would lose, and ask; the answer is about this draft and that version alone."""
        newest = int(str(refused.values["version"]))
        sentence = self._words.refusal(refused)
        theirs = self._version(protocol.id, newest)
        if theirs is not None:
            found = differences_from_library(protocol, rebuilt(theirs, author="", version=None, saved=None))
            found = tuple(sorted(found, key=_about_rules_first))
            shown = " ".join(self._words.say(one.says.text, **one.says.values) for one in found[:_DIFFERENCES_SHOWN])
            if len(found) > _DIFFERENCES_SHOWN:
                shown = self._words.say(AND_MORE, differences=shown, more=len(found) - _DIFFERENCES_SHOWN)
            sentence = self._words.say(NEWER, sentence=sentence, differences=shown or ONLY_WORDS)
        choices = (
            (self._words.say(AS_NEXT), partial(self._answer, partial(self._write_next, newest))),
            (self._words.say(STAY), partial(self._answer, _nothing)),
        )
        self._asking = True
        self._bar.ask(sentence, "amber", choices, usual=1)

    def _write_next(self, newest: int) -> None:
        """Save what stands in the draft now over the version that was asked about."""
        if not self._page.commit_open() or not self._page.form.draft_author.commit_open():
            return
        protocol = self._document.protocol()
        if protocol is None:
            self._not_finished()
        else:
            self._write(protocol, newest)

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
        unfinished = self._document.protocol() is None
        first, act = (KEEP, self._keep_and) if unfinished else (SAVE, self._save_and)
        choices = (
            (self._words.say(first), partial(self._answer, partial(act, then))),
            (self._words.say(DROP), partial(self._answer, partial(self._drop_and, then))),
            (self._words.say(STAY), partial(self._answer, _nothing)),
        )
        self.opened.emit()  # what is asked about is shown
        self._asking = True
        self._bar.ask(self._words.say(UNFINISHED if unfinished else UNSAVED, name=name), "amber", choices)

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

    def _drop_and(self, then: Callable[[], None]) -> None:
        """Close the draft first: what goes on must not find it open and ask again."""
        self._leave()
        then()

    def _keep_and(self, then: Callable[[], None]) -> None:
        if self.set_aside():
            self._drop_and(then)
        else:
            self._tell(Refused(NOT_KEPT))

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
        self._asking = False
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


def _about_rules_first(difference: Difference) -> bool:
    return difference.says.values.get("place") == Said(ITS_PROTOCOL)


def _not_kept() -> bool:
    """Keep nothing: there is no recovery file."""
    return False


def _nothing() -> None:
    """Stay as it is."""
