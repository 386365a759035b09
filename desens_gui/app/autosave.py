"""What is not saved yet survives the program: a recovery file, written after every edit.

The file is written at once and on the spot (it takes about a millisecond), beside and then into its place, so that
whoever kills the program finds a whole file and at most the last edit missing. It is removed as soon as everything is
saved, or the plan is closed. A lock beside it tells a window that still runs from one that died.
"""

import contextlib
import json
import os
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from uuid import uuid4

from PySide6.QtCore import QLockFile, QObject, QStandardPaths, Signal

from desens_gui.app.document import Change, Document
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP
from desens_gui.core.rules.plan import Plan
from desens_gui.core.rules.print_log import Print
from desens_gui.store.json_text import read_json
from desens_gui.store.plan_files import MAX_KB, plan_file_of, plan_text
from desens_gui.store.sources import read_text

NO_RECOVERY = QT_TRANSLATE_NOOP(
    "Autosave", "What is not saved could not be kept safe against a crash ({reason}). Save often."
)
NOT_A_RECOVERY = QT_TRANSLATE_NOOP("Autosave", "This is not a recovery file of this version.")

FORMAT = "1"
FORMAT_FIELD = "desens_recovery"
_PREFIX, _SUFFIX = "recovery-", ".json"
#: a recovery file holds the text of a plan file as one JSON text, in which quotation marks and breaks take two bytes
_MAX_KB = 2 * MAX_KB + 100


@dataclass(frozen=True, slots=True)
class Recovered:
    """What a window that died has left behind.

    `path` is the file the plan belongs to (None: it had none), `moment` when the last edit was kept. `plan` is None
    when the recovery file cannot be used; then `refusal` says why. `record` is the number of the plan, `prints` what
    was printed of it.
    """

    file: Path
    path: Path | None
    moment: datetime
    plan: Plan | None
    refusal: Refused | None
    record: str | None = None
    prints: tuple[Print, ...] = ()


def recovery_folder() -> Path:
    """Return the folder of recovery files: the program's own in the user's profile."""
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation)
    return Path(place) / "recovery"


class Autosave(QObject):
    """Keeps what is not saved of one document in one recovery file."""

    #: carries Refused when the recovery file could not be written, once until it works again
    failed = Signal(object)

    def __init__(self, document: Document, folder: Path) -> None:
        super().__init__(document)
        self._document = document
        self._folder = folder
        self._file = folder / f"{_PREFIX}{uuid4().hex}{_SUFFIX}"
        self._lock: QLockFile | None = None
        self._works = True
        document.changed.connect(self._keep)
        document.clean_changed.connect(self._on_clean)
        document.prints_changed.connect(self._keep_log)

    @property
    def file(self) -> Path:
        """The recovery file, which is there while something is not saved."""
        return self._file

    def _keep(self, change: Change) -> None:
        """Write the plan that the document shows now, or nothing when it is saved."""
        if change.after is None or self._document.clean:
            self._remove()
            return
        try:
            self._write(change.after.plan)
            self._works = True
        except OSError as error:
            if self._works:
                self._works = False
                self.failed.emit(Refused(NO_RECOVERY, reason=error.strerror or type(error).__name__))

    def _keep_log(self) -> None:
        """Keep what was printed as well."""
        if self._document.worked is not None:
            self._keep(Change(None, self._document.worked))

    def _on_clean(self, clean: object) -> None:
        if clean:
            self._remove()

    def _write(self, plan: Plan) -> None:
        self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        if self._lock is None:
            self._lock = lock_of(self._file)
            self._lock.tryLock(0)
        path = self._document.path
        content = {
            FORMAT_FIELD: FORMAT,
            "path": "" if path is None else str(path),
            "moment": datetime.now().isoformat(timespec="seconds"),
            "plan": plan_text(plan, self._document.record, self._document.prints),
        }
        part = self._file.with_suffix(".part")
        handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)  # a patient's name is in it
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(json.dumps(content, ensure_ascii=False))
        part.replace(self._file)

    def _remove(self) -> None:
        if self._lock is None:
            return
        with contextlib.suppress(OSError):
            self._file.unlink(missing_ok=True)
        self._lock.unlock()
        self._lock = None


def recoverable(folder: Path) -> list[Recovered]:
    """Return what windows that died have left in the folder, the newest first; that of living ones is left out."""
    found = []
    for file in folder.glob(f"{_PREFIX}*{_SUFFIX}"):
        lock = lock_of(file)
        if not lock.tryLock(0):
            continue
        try:
            found.append(_read(file))
        except Refused as refused:
            moment = datetime.fromtimestamp(file.stat().st_mtime)
            found.append(Recovered(file, None, moment, None, refused))
        finally:
            lock.unlock()
    _sweep(folder)
    return sorted(found, key=_moment, reverse=True)


def _sweep(folder: Path) -> None:
    """Remove what a window left that died before its first recovery file was whole: there is nothing to rescue."""
    for part in folder.glob(f"{_PREFIX}*.part"):
        lock = lock_of(part)
        if lock.tryLock(0):
            with contextlib.suppress(OSError):
                part.unlink(missing_ok=True)
            lock.unlock()


def discard(recovered: Recovered) -> None:
    """Remove a recovery file: it was taken over, or is not wanted."""
    with contextlib.suppress(OSError):
        recovered.file.unlink(missing_ok=True)


def _read(file: Path) -> Recovered:
    fields = read_json(read_text(file, _MAX_KB), file.name)
    if not isinstance(fields, dict) or fields.get(FORMAT_FIELD) != FORMAT:
        raise Refused(NOT_A_RECOVERY, file.name)
    try:
        path, moment, text = (str(fields[name]) for name in ("path", "moment", "plan"))
        kept = datetime.fromisoformat(moment)
    except (KeyError, ValueError):
        raise Refused(NOT_A_RECOVERY, file.name) from None
    read = plan_file_of(text, file.name)
    return Recovered(file, Path(path) if path else None, kept, read.plan, None, read.record, read.prints)


def _moment(recovered: Recovered) -> datetime:
    return recovered.moment


def lock_of(file: Path) -> QLockFile:
    """Return the lock beside a recovery file. It never grows stale by age, only by the death of its owner."""
    lock = QLockFile(str(file.with_suffix(".lock")))
    lock.setStaleLockTime(0)
    return lock
