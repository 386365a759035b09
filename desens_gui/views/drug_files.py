"""What the page of drugs does with the library and with files: save, duplicate, retire, import, export and leave."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog

from desens_gui.app.drug_document import DrugDocument
from desens_gui.app.shelf import DrugShelf
from desens_gui.app.themes import Level
from desens_gui.core.drafts.drug_draft import DrugDraft, as_a_copy, draft_of_drug
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP, Said, Text
from desens_gui.core.ground.words import Words
from desens_gui.core.rules.drug import Drug
from desens_gui.store.drug_library import DrugEntry
from desens_gui.store.versions import CHANGED_MEANWHILE, same_content
from desens_gui.views.drug_fields import DrugFields
from desens_gui.views.drugs_page import DrugsPage
from desens_gui.views.message_bar import Choice, MessageBar

COPY_OF = QT_TRANSLATE_NOOP("DrugFiles", "{name} (copy)")
SAVED = QT_TRANSLATE_NOOP("DrugFiles", "Saved in the library: {name}, version {version}.")
UNSAVED = QT_TRANSLATE_NOOP("DrugFiles", "What you changed of “{name}” is not saved.")
NO_NAME = QT_TRANSLATE_NOOP("DrugFiles", "a drug without a name")
NOT_FINISHED = QT_TRANSLATE_NOOP("DrugFiles", "It cannot be saved yet: something is missing or wrong. It is shown.")
SAVE = QT_TRANSLATE_NOOP("DrugFiles", "&Save")
DROP = QT_TRANSLATE_NOOP("DrugFiles", "&Don’t save")
STAY = QT_TRANSLATE_NOOP("DrugFiles", "S&tay here")
AS_NEXT = QT_TRANSLATE_NOOP("DrugFiles", "Save as &next version")
RETIRE_FOR_ALL = QT_TRANSLATE_NOOP(
    "DrugFiles", "Retire “{name}” for everybody who uses this library? No plan will be compared with it."
)
RETIRE_IT = QT_TRANSLATE_NOOP("DrugFiles", "&Retire it")
KEEP_IT = QT_TRANSLATE_NOOP("DrugFiles", "&Keep it")
RETIRED = QT_TRANSLATE_NOOP("DrugFiles", "“{name}” is retired. Its file stays.")
RESTORED = QT_TRANSLATE_NOOP("DrugFiles", "“{name}” is known again.")
NEXT_OF = QT_TRANSLATE_NOOP(
    "DrugFiles", "The library holds “{name}” already, and the file says something else. Save it as its next version?"
)
NOT_IMPORTED = QT_TRANSLATE_NOOP("DrugFiles", "&Don’t import")
IMPORTED = QT_TRANSLATE_NOOP("DrugFiles", "“{name}” is in the library, version {version}.")
KNOWN = QT_TRANSLATE_NOOP("DrugFiles", "The library says the same of “{name}” already. Nothing was saved.")
EXPORTED = QT_TRANSLATE_NOOP("DrugFiles", "Written into {file}.")
IMPORT_TITLE = QT_TRANSLATE_NOOP("DrugFiles", "Import a drug file")
EXPORT_TITLE = QT_TRANSLATE_NOOP("DrugFiles", "Export the drug as")
DRUG_FILES = QT_TRANSLATE_NOOP("DrugFiles", "Drug files (*.yaml *.yml)")

_SUFFIX = "yaml"


class DrugFiles(QObject):
    """Acts for the page. `today` says which day it is; what is asked is asked in the window's `bar`."""

    #: carries a Said for the status bar
    said = Signal(object)

    def __init__(
        self,
        page: DrugsPage,
        fields: DrugFields,
        document: DrugDocument,
        shelf: DrugShelf,
        bar: MessageBar,
        today: Callable[[], date],
    ) -> None:
        super().__init__(page)
        self._page = page
        self._fields = fields
        self._document = document
        self._words: Words = document.words
        self._shelf = shelf
        self._bar = bar
        self._today = today
        #: what is asked in the bar at the moment
        self._asked = ""
        form = page.form
        page.edit_asked.connect(self.edit)
        page.duplicate_asked.connect(self.duplicate)
        page.new_asked.connect(self.begin_empty)
        page.retire_asked.connect(self.retire_or_restore)
        page.import_asked.connect(self.ask_and_import)
        page.export_asked.connect(self.export)
        form.drug_save.clicked.connect(self.save)
        form.drug_back.clicked.connect(self.back)
        form.drug_verify.clicked.connect(self.verify)
        form.drug_remove.clicked.connect(fields.remove)
        document.changed.connect(self._retract)
        page.left.connect(self._retract)
        page.turned.connect(self._retract)

    # --- changing a drug

    def edit(self) -> None:
        """Begin with the next version of the chosen drug."""
        entry = self._page.chosen()
        if entry is not None and entry.damaged is None:
            self._start(draft_of_drug(entry.item), entry.item)

    def duplicate(self) -> None:
        """Begin another drug with the facts of the chosen one."""
        entry = self._page.chosen()
        if entry is not None and entry.damaged is None:
            name = self._words.say(COPY_OF, name=entry.item.name)
            self._start(as_a_copy(draft_of_drug(entry.item), name, self._shelf.library.free_id(name)), None)

    def begin_empty(self) -> None:
        """Begin a drug of which nothing is known."""
        self._start(DrugDraft(), None)

    def verify(self) -> None:
        """Put the name of who works here, and today, to the selected facts."""
        author = self._page.author()
        if author:
            self._fields.verify(author, self._today())

    def save(self) -> bool:
        """Save the drug as the site's next version; go to what keeps it from that and return False."""
        draft = self._document.draft
        if draft is None or not self._fields.commit_open():
            return False
        if self._document.entry is None:
            self._document.apply(self._with_id, Said(NO_NAME))
        drug = self._document.drug()
        if drug is None:
            self._fields.go_to_complaint()
            self._page.refuse(Refused(NOT_FINISHED))
            return False
        entry = self._document.entry
        return self._write(drug, None if entry is None else entry.version or 0)

    def back(self) -> None:
        """Show what the library holds again, after asking about what is not saved."""
        self.leave(self._close)

    def leave(self, then: Callable[[], None]) -> None:
        """Do something that ends the draft, after asking about what is not saved."""
        draft = self._document.draft
        if draft is None:
            then()
            return
        if not self._fields.commit_open():
            return
        if self._document.clean:
            self._close()
            then()
            return
        choices = (
            (self._words.say(SAVE), partial(self._save_and, then)),
            (self._words.say(DROP), partial(self._drop_and, then)),
            (self._words.say(STAY), _nothing),
        )
        self._ask(self._words.say(UNSAVED, name=draft.head["name"] or self._words.say(NO_NAME)), "amber", choices)

    def unsaved(self) -> bool:
        """Return whether something is changed and not saved."""
        return self._document.draft is not None and not self._document.clean

    # --- the library itself

    def retire_or_restore(self) -> None:
        """Hide the chosen drug from plans, after asking, or offer it again."""
        entry = self._page.chosen()
        if entry is None:
            return
        act = partial(self._retire_or_restore, entry)
        if entry.retired:
            act()
            return
        choices: tuple[Choice, ...] = ((self._words.say(RETIRE_IT), act), (self._words.say(KEEP_IT), _nothing))
        self._ask(self._words.say(RETIRE_FOR_ALL, name=entry.item.name), "amber", choices, usual=1)

    def ask_and_import(self) -> None:
        """Let the person choose a drug file, and take it into the library under their name."""
        author = self._page.author()
        path = self.choose_to_import() if author else None
        if path is None:
            return
        library = self._shelf.library
        try:
            drug = library.kind.read(path)
            versions = library.versions(drug.id)
        except Refused as refused:
            self._page.refuse(refused)
            return
        if not versions or same_content(versions[-1], drug):
            self._import(path, author, new_version=False)
            return
        act = partial(self._import, path, author, new_version=True)
        choices: tuple[Choice, ...] = ((self._words.say(AS_NEXT), act), (self._words.say(NOT_IMPORTED), _nothing))
        self._ask(self._words.say(NEXT_OF, name=drug.name), "info", choices)

    def export(self) -> None:
        """Let the person choose a file, and write the chosen drug into it as the library holds it."""
        entry = self._page.chosen()
        path = None if entry is None else self.choose_to_export(f"{entry.item.id}.{_SUFFIX}")
        if entry is None or path is None:
            return
        try:
            self._shelf.library.export(entry.item, path)
        except Refused as refused:
            self._page.refuse(refused)
        else:
            self.said.emit(Said(EXPORTED, {"file": path.name}))

    # --- choosing files

    def choose_to_import(self) -> Path | None:
        """Return the file that the person chooses, or None."""
        return self._chosen(self._dialog(IMPORT_TITLE))

    def choose_to_export(self, name: str) -> Path | None:
        """Return the file that the person chooses to write, or None; an old one is only replaced when confirmed."""
        dialog = self._dialog(EXPORT_TITLE)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(_SUFFIX)
        dialog.selectFile(name)
        return self._chosen(dialog)

    # --- inside

    def _start(self, draft: DrugDraft, entry: Drug | None) -> None:
        self._document.start(draft, entry)
        self._page.show_editing(True)
        self._fields.begin()

    def _close(self) -> None:
        self._document.close()
        self._page.show_editing(False)

    def _with_id(self, draft: DrugDraft) -> DrugDraft:
        """Return the draft of a new drug with an id made of its name."""
        return draft.with_head({"id": self._shelf.library.free_id(draft.head["name"])})

    def _write(self, drug: Drug, based_on: int | None) -> bool:
        author = self._page.author()
        if not author:
            return False
        try:
            saved = self._shelf.library.save(drug, author, self._today(), based_on=based_on)
        except Refused as refused:
            if refused.text is CHANGED_MEANWHILE:
                act = partial(self._write_next, int(str(refused.values["version"])))
                choices: tuple[Choice, ...] = ((self._words.say(AS_NEXT), act), (self._words.say(STAY), _nothing))
                self._ask(self._words.refusal(refused), "amber", choices, usual=1)
            else:
                self._page.refuse(refused)
            return False
        self._document.saved(saved)
        self._close()
        self._tell_changed(saved.id, Said(SAVED, {"name": saved.name, "version": saved.version}))
        return True

    def _write_next(self, newest: int) -> None:
        """Save what stands in the draft now over the version that was asked about."""
        drug = self._document.drug()
        if drug is not None and self._fields.commit_open():
            self._write(drug, newest)

    def _import(self, path: Path, author: str, *, new_version: bool) -> None:
        library = self._shelf.library
        before = {(entry.item.id, entry.item.version) for entry in self._shelf.entries}
        try:
            saved = library.import_file(path, author, self._today(), new_version=new_version)
        except Refused as refused:
            self._page.refuse(refused)
            return
        text = KNOWN if (saved.id, saved.version) in before else IMPORTED
        self._tell_changed(saved.id, Said(text, {"name": saved.name, "version": saved.version}))

    def _retire_or_restore(self, entry: DrugEntry) -> None:
        library = self._shelf.library
        try:
            (library.restore if entry.retired else library.retire)(entry.item.id)
        except Refused as refused:
            self._page.refuse(refused)
            return
        self._tell_changed(entry.item.id, Said(RESTORED if entry.retired else RETIRED, {"name": entry.item.name}))

    def _tell_changed(self, id_: str, said: Said) -> None:
        self._shelf.refresh()
        self._page.go_to(id_)
        self.said.emit(said)

    def _save_and(self, then: Callable[[], None]) -> None:
        if self.save():
            then()

    def _drop_and(self, then: Callable[[], None]) -> None:
        self._close()
        then()

    def _ask(self, sentence: str, level: Level, choices: Sequence[Choice], *, usual: int = 0) -> None:
        """Ask about the drug and the library as they are now."""
        self._bar.ask(sentence, level, choices, usual=usual)
        self._asked = sentence

    def _retract(self, *_changed: object) -> None:
        """Take a question back that was about something else."""
        asked, self._asked = self._asked, ""
        if asked and self._bar.isVisible() and self._bar.text == asked:
            self._bar.dismiss()

    def _dialog(self, title: Text) -> QFileDialog:
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self._bar.window(), self._words.say(title), documents)
        dialog.setNameFilter(self._words.say(DRUG_FILES))
        return dialog

    def _chosen(self, dialog: QFileDialog) -> Path | None:
        taken = dialog.exec()
        files = dialog.selectedFiles()
        dialog.deleteLater()
        return Path(files[0]) if taken and files else None


def _nothing() -> None:
    """Leave everything as it is."""
