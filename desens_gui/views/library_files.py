"""What the library page does with files: import, export, retire and restore."""

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from desens_gui.app.shelf import Shelf
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP, Said, Text
from desens_gui.core.ground.words import Words
from desens_gui.core.rules.protocol import Protocol
from desens_gui.store.library import Entry
from desens_gui.store.protocol_files import read_protocol
from desens_gui.store.versions import same_content
from desens_gui.views.message_bar import MessageBar

IMPORT_TITLE = QT_TRANSLATE_NOOP("LibraryFiles", "Import a protocol file")
EXPORT_TITLE = QT_TRANSLATE_NOOP("LibraryFiles", "Export the protocol as")
PROTOCOL_FILES = QT_TRANSLATE_NOOP("LibraryFiles", "Protocol files (*.yaml *.yml)")
WHICH = QT_TRANSLATE_NOOP(
    "LibraryFiles",
    "The library holds “{id}” already, and the file says something else. Nothing that is there will be lost: its "
    "versions so far are {count}.",
)
NEXT_VERSION = QT_TRANSLATE_NOOP("LibraryFiles", "Save as its &next version")
BESIDE = QT_TRANSLATE_NOOP("LibraryFiles", "Save &beside it, as “{id}”")
NOT_IMPORTED = QT_TRANSLATE_NOOP("LibraryFiles", "&Don’t import")
IMPORTED = QT_TRANSLATE_NOOP("LibraryFiles", "“{name}” is in the library as {id}, version {version}.")
KNOWN = QT_TRANSLATE_NOOP("LibraryFiles", "The library has this protocol already, as {id}. Nothing was saved.")
EXPORTED = QT_TRANSLATE_NOOP("LibraryFiles", "Written into {file}.")
RETIRED = QT_TRANSLATE_NOOP("LibraryFiles", "“{name}” is retired: no new plan follows it. Its file stays.")
RESTORED = QT_TRANSLATE_NOOP("LibraryFiles", "“{name}” is offered again.")

_SUFFIX = "yaml"


class LibraryFiles:
    """Acts on the library for a page. `say` gets what was done, `show` the id to go to, `refuse` what cannot be."""

    def __init__(
        self,
        shelf: Shelf,
        words: Words,
        bar: MessageBar,
        say: Callable[[Said], None],
        show: Callable[[str], None],
        refuse: Callable[[Refused], None],
    ) -> None:
        self._shelf = shelf
        self._words = words
        self._bar = bar
        self._say = say
        self._show = show
        self._refuse = refuse
        #: what is asked in the bar at the moment, for the page to take it back
        self.asked = ""

    def ask_and_import(self, author: str) -> None:
        """Let the person choose a file, and take it into the library under their name."""
        path = self.choose_to_import()
        if path is None:
            return
        library = self._shelf.library
        try:
            protocol = read_protocol(path)
            versions = library.versions(protocol.id)
            known = bool(versions) and same_content(versions[-1], protocol)
            beside = library.free_id(protocol.id)
        except Refused as refused:
            self._refuse(refused)
            return
        if known or not library.is_own(protocol.id):
            self._import(path, author, new_version=False)
            return
        choices = (
            (self._words.say(NEXT_VERSION), partial(self._import, path, author, new_version=True)),
            (self._words.say(BESIDE, id=beside), partial(self._import, path, author, new_version=False)),
            (self._words.say(NOT_IMPORTED), _nothing),
        )
        self.asked = self._words.say(WHICH, id=protocol.id, count=len(versions))
        self._bar.ask(self.asked, "info", choices)

    def ask_and_export(self, protocol: Protocol) -> None:
        """Let the person choose a file, and write the protocol into it."""
        path = self.choose_to_export(f"{protocol.id}.{_SUFFIX}")
        if path is None:
            return
        try:
            self._shelf.library.export(protocol, path)
        except Refused as refused:
            self._refuse(refused)
        else:
            self._say(Said(EXPORTED, {"file": path.name}))

    def retire_or_restore(self, entry: Entry) -> None:
        """Hide an entry from those that are offered, or offer it again."""
        library, id_ = self._shelf.library, entry.item.id
        try:
            (library.restore if entry.retired else library.retire)(id_)
        except Refused as refused:
            self._refuse(refused)
            return
        self._shelf.refresh()
        self._say(Said(RESTORED if entry.retired else RETIRED, {"name": entry.item.name}))

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

    def _import(self, path: Path, author: str, *, new_version: bool) -> None:
        self.asked = ""
        before = {(entry.item.id, entry.item.version) for entry in self._shelf.entries}
        try:
            saved = self._shelf.library.import_file(path, author, date.today(), new_version=new_version)
        except Refused as refused:
            self._refuse(refused)
            return
        self._shelf.refresh()
        self._show(saved.id)
        text = KNOWN if (saved.id, saved.version) in before else IMPORTED
        self._say(Said(text, {"name": saved.name, "id": saved.id, "version": saved.version}))

    def _dialog(self, title: Text) -> QFileDialog:
        parent: QWidget = self._bar.window()
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(parent, self._words.say(title), documents)
        dialog.setNameFilter(self._words.say(PROTOCOL_FILES))
        return dialog

    def _chosen(self, dialog: QFileDialog) -> Path | None:
        taken = dialog.exec()
        files = dialog.selectedFiles()
        dialog.deleteLater()
        return Path(files[0]) if taken and files else None


def _nothing() -> None:
    """Leave everything as it is."""
