"""Opening, saving and leaving a plan: what is asked, and what is said when it does not work."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from desens_gui.app.autosave import Recovered, discard
from desens_gui.app.document import Document
from desens_gui.app.settings import Settings
from desens_gui.app.themes import Level
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP, Said, Text
from desens_gui.core.rules.plan import Plan
from desens_gui.views.message_bar import MessageBar

UNSAVED = QT_TRANSLATE_NOOP("Files", "Changes in “{name}” are not saved.")
SAVE = QT_TRANSLATE_NOOP("Files", "&Save")
SAVE_ELSEWHERE = QT_TRANSLATE_NOOP("Files", "Save else&where…")
DROP = QT_TRANSLATE_NOOP("Files", "&Don’t save")
STAY = QT_TRANSLATE_NOOP("Files", "S&tay here")
UNDERSTOOD = QT_TRANSLATE_NOOP("Files", "&Understood")
PLACED = QT_TRANSLATE_NOOP("Files", "{where}: {sentence}")
SAVED = QT_TRANSLATE_NOOP("Files", "Saved in {file}.")
OPENED = QT_TRANSLATE_NOOP("Files", "Opened {file}.")
OPEN_TITLE = QT_TRANSLATE_NOOP("Files", "Open a plan")
SAVE_TITLE = QT_TRANSLATE_NOOP("Files", "Save the plan as")
PLAN_FILES = QT_TRANSLATE_NOOP("Files", "Plan files (*.desens)")
FILE_NAME = QT_TRANSLATE_NOOP("Files", "{drug} {dose}")

SUFFIX = "desens"


class Files(QObject):
    """What is done with plan files. `commit` commits what is typed and not yet taken, or returns False."""

    #: carries a Said for the status bar
    said = Signal(object)

    def __init__(self, document: Document, settings: Settings, bar: MessageBar, commit: Callable[[], bool]) -> None:
        super().__init__(bar)
        self._document = document
        self._settings = settings
        self._bar = bar
        self._commit = commit
        self._asking = False
        document.changed.connect(self._retract)
        document.clean_changed.connect(self._retract)
        document.path_changed.connect(self._retract)

    # --- beginning

    def start(self, plan: Plan, *, clean: bool) -> None:
        """Show a new plan; raise Refused when it has no solution."""
        self._document.start(plan, clean=clean)

    def ask_and_open(self) -> None:
        """Let the person choose a file, and open it."""
        self.leave(self._choose_and_open)

    def open(self, path: Path) -> None:
        """Open a file, after what is open now was saved or dropped."""
        self.leave(partial(self._open, path))

    def take_over(self, recovered: Recovered) -> None:
        """Go on with what was not saved when the program ended."""
        if recovered.plan is None:
            return
        try:
            self._document.start(
                recovered.plan, recovered.path, clean=False, record=recovered.record, prints=recovered.prints
            )
        except Refused as refused:
            self.tell(refused, "red")
            return
        discard(recovered)

    # --- saving

    def save(self) -> bool:
        """Save into the plan's file, or ask for one; return whether it was saved."""
        if self._document.worked is None or not self._commit():
            return False
        if self._document.path is None:
            return self.save_as()
        return self._write(self._document.save)

    def save_as(self) -> bool:
        """Ask for a file and save there; return whether it was saved."""
        if self._document.worked is None or not self._commit():
            return False
        path = self.choose_to_save()
        return path is not None and self._write(partial(self._document.save_as, path))

    def _write(self, write: Callable[[], None]) -> bool:
        try:
            write()
        except Refused as refused:
            choices = ((self._say(SAVE_ELSEWHERE), self._save_elsewhere), (self._say(STAY), _nothing))
            self._bar.ask(self._sentence(refused), "red", choices)
            return False
        path = self._document.path
        assert path is not None  # it was just written
        self._settings.remember(path)
        self.said.emit(Said(SAVED, {"file": path.name}))
        return True

    def _save_elsewhere(self) -> None:
        self.save_as()

    # --- leaving

    def leave(self, then: Callable[[], None]) -> None:
        """Do something that ends the plan, after asking about what is not saved."""
        if not self._commit():
            return
        if self._document.worked is None or self._document.clean:
            then()
            return
        choices = (
            (self._say(SAVE), partial(self._answer, partial(self._save_and, then))),
            (self._say(DROP), partial(self._answer, then)),
            (self._say(STAY), partial(self._answer, _nothing)),
        )
        self._asking = True
        self._bar.ask(self._document.words.say(UNSAVED, name=self._document.title()), "amber", choices)

    def close(self) -> None:
        """Close the plan and show how to begin another."""
        self.leave(self._document.close)

    def _answer(self, act: Callable[[], None]) -> None:
        self._asking = False
        act()

    def _retract(self, _what: object) -> None:
        """Take the question back: it was about the plan as it was then."""
        if self._asking:
            self._asking = False
            self._bar.dismiss()

    def _save_and(self, then: Callable[[], None]) -> None:
        if self.save():
            then()

    # --- inside

    def _choose_and_open(self) -> None:
        path = self.choose_to_open()
        if path is not None:
            self._open(path)

    def _open(self, path: Path) -> None:
        try:
            self._document.open(path)
        except Refused as refused:
            if not path.exists():
                self._settings.forget(path)
            self.tell(refused, "red")
            return
        self._settings.remember(path.absolute())
        self.said.emit(Said(OPENED, {"file": path.name}))

    def tell(self, refused: Refused, level: Level) -> None:
        """Say why something could not be done."""
        self._asking = False
        self._bar.ask(self._sentence(refused), level, ((self._say(UNDERSTOOD), _nothing),))

    def _sentence(self, refused: Refused) -> str:
        sentence = self._document.words.refusal(refused)
        if not refused.where or refused.where in sentence:
            return sentence
        return self._document.words.say(PLACED, where=refused.where, sentence=sentence)

    def _say(self, text: Text) -> str:
        return self._document.words.say(text)

    # --- choosing files

    def choose_to_open(self) -> Path | None:
        """Return the file that the person chooses, or None."""
        return self._chosen(self._dialog(OPEN_TITLE))

    def choose_to_save(self) -> Path | None:
        """Return the file that the person chooses to save in, or None; an old one is only replaced when confirmed."""
        dialog = self._dialog(SAVE_TITLE)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(SUFFIX)
        worked = self._document.worked
        if self._document.path is not None:
            dialog.selectFile(self._document.path.name)
        elif worked is not None:
            order = worked.plan.order
            name = self._document.words.say(FILE_NAME, drug=order.drug, dose=order.dose)
            dialog.selectFile(f"{name.translate(_NOT_IN_NAMES)}.{SUFFIX}")
        return self._chosen(dialog)

    def _dialog(self, title: Text) -> QFileDialog:
        recent = (self._document.path, *self._settings.recent())
        folder = next((path.parent for path in recent if path is not None and path.parent.is_dir()), None)
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        parent = self.parent()
        assert isinstance(parent, QWidget)  # the bar
        dialog = QFileDialog(parent.window(), self._say(title), documents if folder is None else str(folder))
        dialog.setNameFilter(self._say(PLAN_FILES))
        return dialog

    def _chosen(self, dialog: QFileDialog) -> Path | None:
        taken = dialog.exec()
        files = dialog.selectedFiles()
        dialog.deleteLater()
        return Path(files[0]) if taken and files else None


_NOT_IN_NAMES = str.maketrans(dict.fromkeys('/\\:*?"<>|', "-"))


def _nothing() -> None:
    """Stay as it is."""
