"""Writing the documents into a folder: where, which, how far it is, and what came of it, without a dialog."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QShowEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QWidget

from desens_gui.app.document import Document
from desens_gui.app.paper_work import Looked, NotWritten, Progress, Written
from desens_gui.app.papers import Papers
from desens_gui.app.settings import Settings
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP, Text
from desens_gui.core.worked import Worked
from desens_gui.forms.ui_export_bar import Ui_ExportBar
from desens_gui.widgets.told import tell

TITLE = QT_TRANSLATE_NOOP("ExportBar", "Export")
FOLDER = QT_TRANSLATE_NOOP("ExportBar", "Folder")
FOLDER_TIP = QT_TRANSLATE_NOOP("ExportBar", "The folder that the documents are written into; it is made if need be")
CHOOSE = QT_TRANSLATE_NOOP("ExportBar", "Choose…")
CHOOSE_TIP = QT_TRANSLATE_NOOP("ExportBar", "Choose the folder")
EXPORT = QT_TRANSLATE_NOOP("ExportBar", "Export documents")
EXPORT_TIP = QT_TRANSLATE_NOOP("ExportBar", "Write the documents, read them back, and only then replace the old ones")
CANCEL = QT_TRANSLATE_NOOP("ExportBar", "Cancel")
CANCEL_TIP = QT_TRANSLATE_NOOP("ExportBar", "Write nothing: all old files stay as they are")
OPEN = QT_TRANSLATE_NOOP("ExportBar", "Open folder")
OPEN_TIP = QT_TRANSLATE_NOOP("ExportBar", "Show the folder with the documents")
PROGRESS = QT_TRANSLATE_NOOP("ExportBar", "How far the export is")
NO_KIND = QT_TRANSLATE_NOOP("ExportBar", "Choose at least one document.")
NO_FOLDER = QT_TRANSLATE_NOOP("ExportBar", "Choose a folder for the documents.")
ONE_THERE = QT_TRANSLATE_NOOP("ExportBar", "1 file there will be replaced.")
SOME_THERE = QT_TRANSLATE_NOOP("ExportBar", "{count} files there will be replaced.")
WORKING = QT_TRANSLATE_NOOP("ExportBar", "{name} is made or written …")
REPLACING = QT_TRANSLATE_NOOP("ExportBar", "All documents are as meant; they take their places …")
WRITTEN = QT_TRANSLATE_NOOP("ExportBar", "Written and read back: {names} in {folder}")
WRITTEN_BEFORE = QT_TRANSLATE_NOOP(
    "ExportBar", "Written are the documents of the plan before your last change: {names} in {folder}. Export again."
)
TYPED_REFUSED = QT_TRANSLATE_NOOP("ExportBar", "Nothing was written: something that you typed cannot be taken.")
PLACED = QT_TRANSLATE_NOOP("ExportBar", "{where}: {sentence}")
#: the documents, in the order in which they are made
KINDS: dict[str, tuple[Text, Text]] = {
    "labels": (
        QT_TRANSLATE_NOOP("ExportBar", "Bag labels"),
        QT_TRANSLATE_NOOP("ExportBar", "labels.pdf: one label for every bag or syringe"),
    ),
    "worksheet": (
        QT_TRANSLATE_NOOP("ExportBar", "Worksheet"),
        QT_TRANSLATE_NOOP("ExportBar", "worksheet.pdf: how each bag is prepared, with the working"),
    ),
    "bedside": (
        QT_TRANSLATE_NOOP("ExportBar", "Bedside"),
        QT_TRANSLATE_NOOP("ExportBar", "bedside.pdf: what the nurse runs the plan by and writes on"),
    ),
    "workbook": (
        QT_TRANSLATE_NOOP("ExportBar", "Workbook"),
        QT_TRANSLATE_NOOP("ExportBar", "workbook.xlsx: all numbers, and live formulas that check them"),
    ),
    "plan": (
        QT_TRANSLATE_NOOP("ExportBar", "Plan file"),
        QT_TRANSLATE_NOOP("ExportBar", "plan.desens: the plan, to be opened again"),
    ),
}

_FOLDER_KEY = "export-folder"
#: lets a long path break into lines behind its slashes
_BREAK = "\u200b"


def _nothing_typed() -> bool:
    return True


class ExportBar(QFrame):
    """The folder, the documents, the button; the work itself is done by the papers."""

    def __init__(self, document: Document, settings: Settings, papers: Papers, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._words = document.words
        self._settings = settings
        self._papers = papers
        #: what is typed anywhere in the window is committed before it is exported, or the papers would lack it
        self.commit_first: Callable[[], bool] = _nothing_typed
        self._exported: Worked | None = None
        self._written_into: Path | None = None
        self._form = Ui_ExportBar()
        self._form.setupUi(self)
        self._boxes = {kind: getattr(self._form, kind) for kind in KINDS}
        self._name_everything()
        self._form.folder.setText(settings.text(_FOLDER_KEY) or str(self._usual_folder()))
        for kind, box in self._boxes.items():
            box.setChecked(settings.flag(f"export-{kind}", default=True))
            box.toggled.connect(self._wish_changed)
        self._form.folder.textChanged.connect(self._wish_changed)
        self._form.choose.clicked.connect(self._choose)
        self._form.write_button.clicked.connect(self._export)
        self._form.cancel.clicked.connect(papers.cancel)
        self._form.open_folder.clicked.connect(self._open_folder)
        papers.writing.connect(self._follow)
        papers.looked.connect(self._tell_there)
        document.changed.connect(self._wish_changed)
        self._show_busy()
        self._say("")

    def begin(self) -> None:
        """Go to where an export begins: the button, or the folder while it is missing."""
        enabled = self._form.write_button.isEnabled()
        (self._form.write_button if enabled else self._form.folder).setFocus(Qt.FocusReason.ShortcutFocusReason)

    @property
    def text(self) -> str:
        """What the bar says."""
        return self._form.message.text().replace(_BREAK, "")

    def showEvent(self, event: QShowEvent) -> None:
        """Look again what is in the folder: it may have changed since."""
        super().showEvent(event)
        if self._written_into is None:
            self._wish_changed()

    # --- inside

    def _name_everything(self) -> None:
        say, form = self._words.say, self._form
        form.title.setText(say(TITLE))
        form.folder_label.setText(say(FOLDER))
        form.folder_label.setBuddy(form.folder)
        for button, name, tip in (
            (form.choose, CHOOSE, CHOOSE_TIP),
            (form.write_button, EXPORT, EXPORT_TIP),
            (form.cancel, CANCEL, CANCEL_TIP),
            (form.open_folder, OPEN, OPEN_TIP),
            *((self._boxes[kind], *texts) for kind, texts in KINDS.items()),
        ):
            button.setText(say(name))
            button.setAccessibleName(say(name))
            button.setToolTip(say(tip))
        for widget, name, tip in ((form.folder, FOLDER, FOLDER_TIP), (form.progress, PROGRESS, PROGRESS)):
            widget.setAccessibleName(say(name))
            widget.setToolTip(say(tip))

    def _usual_folder(self) -> Path:
        """Return where to write as long as nobody has chosen: beside the plan's file, or among the documents."""
        if self._document.path is not None:
            return self._document.path.parent
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        return Path(documents) / "Desens"

    def _folder(self) -> Path | None:
        text = self._form.folder.text().strip()
        return Path(text).expanduser().absolute() if text else None

    def _kinds(self) -> tuple[str, ...]:
        return tuple(kind for kind, box in self._boxes.items() if box.isChecked())

    def _wish_changed(self, _what: object = None) -> None:
        """Say what is missing, or look how many files would be replaced."""
        if self._papers.busy_writing:
            return
        self._written_into = None
        self._show_busy()
        folder, kinds = self._folder(), self._kinds()
        if folder is None or not kinds:
            self._say(self._words.say(NO_KIND if folder is not None else NO_FOLDER))
            return
        self._say("")
        if self.isVisible():
            self._papers.look_into(folder, kinds)

    def _tell_there(self, looked: object) -> None:
        if not isinstance(looked, Looked) or self._papers.busy_writing or self._written_into is not None:
            return
        if self._form.message.property("state") == "refused":  # why nothing was written stays
            return
        if (looked.folder, looked.kinds) == (self._folder(), self._kinds()):
            there = self._words.say(ONE_THERE if looked.there == 1 else SOME_THERE, count=looked.there)
            self._say(there if looked.there else "")

    def _choose(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self._words.say(CHOOSE_TIP), self._form.folder.text())
        if chosen:
            self._form.folder.setText(chosen)

    def _export(self) -> None:
        folder, kinds = self._folder(), self._kinds()
        if folder is None or not kinds:
            return
        if not self.commit_first():
            self._say(self._words.say(TYPED_REFUSED), refused=True)
            return
        self._exported = self._document.worked
        self._settings.set_text(_FOLDER_KEY, self._form.folder.text().strip())
        for kind, box in self._boxes.items():
            self._settings.set_flag(f"export-{kind}", box.isChecked())
        self._written_into = None
        self._form.progress.setRange(0, 0)
        self._papers.write(folder, kinds)
        self._say("")
        self._show_busy()
        if self._papers.busy_writing:
            self._form.cancel.setFocus(Qt.FocusReason.OtherFocusReason)

    def _follow(self, told: object) -> None:
        """Show how far it is, and at last what came of it."""
        match told:
            case Progress():
                self._form.progress.setRange(0, told.total)
                self._form.progress.setValue(told.done)
                self._say(self._words.say(WORKING, name=told.name) if told.name else self._words.say(REPLACING))
            case Written():
                self._written_into = folder = told.paths[0].parent
                self._show_busy()
                names = ", ".join(path.name for path in told.paths)
                same = self._exported is not None and self._document.worked == self._exported
                said = [self._words.say(WRITTEN if same else WRITTEN_BEFORE, names=names, folder=folder)]
                said += [self._words.say(one.text, **one.values) for one in told.told]
                self._say("\n".join(said), loud=True)
            case NotWritten():
                self._show_busy()
                self._say(self._sentence(told.refused), refused=True, loud=True)

    def _sentence(self, refused: Refused) -> str:
        sentence = self._words.refusal(refused)
        return self._words.say(PLACED, where=refused.where, sentence=sentence) if refused.where else sentence

    def _show_busy(self) -> None:
        """Let only that be pressed which makes sense now."""
        busy, form = self._papers.busy_writing, self._form
        had_focus = form.cancel.hasFocus()
        form.progress.setVisible(busy)
        form.cancel.setVisible(busy)
        form.open_folder.setVisible(self._written_into is not None)
        ready = self._folder() is not None and bool(self._kinds()) and self._document.worked is not None
        form.write_button.setEnabled(ready and not busy)
        for widget in (form.folder, form.choose, *self._boxes.values()):
            widget.setEnabled(not busy)
        if had_focus and not busy:
            form.write_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say(self, sentence: str, *, refused: bool = False, loud: bool = False) -> None:
        label = self._form.message
        tell(label, sentence, refused=refused, loud=loud)
        label.setText(sentence.replace("/", f"/{_BREAK}"))

    def _open_folder(self) -> None:
        if self._written_into is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._written_into)))
