"""What is not saved of a draft is in a recovery file before the edit returns, as unfinished as it is."""

import contextlib
from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

from PySide6.QtCore import QLockFile, QObject, Signal

from desens_gui.app.autosave import NO_RECOVERY, lock_of
from desens_gui.app.draft_document import DraftDocument
from desens_gui.core.drafts.draft import Draft, draft_from, fields
from desens_gui.core.ground.refusal import Refused
from desens_gui.store.protocol_files import FORMAT_FIELD
from desens_gui.store.protocol_text import fields_text
from desens_gui.store.sources import read_text
from desens_gui.store.yaml_text import read_yaml

_PREFIX, _SUFFIX = "draft-", ".yaml"
_MAX_KB = 1024
#: beside what the protocol file would hold: the entry and version that the draft changes, or that it is new
_BASED_ON, _NEW = "recovery_based_on", "new"


@dataclass(frozen=True, slots=True)
class RecoveredDraft:
    """A draft that was not saved. `based_on` is the id and version that it changes; None: it is a new protocol."""

    file: Path
    draft: Draft
    based_on: tuple[str, int] | None


class DraftAutosave(QObject):
    """Keeps the draft that is not saved in one file, locked as long as this program lives."""

    #: carries Refused when the file could not be written, once until it works again
    failed = Signal(object)

    def __init__(self, document: DraftDocument, folder: Path) -> None:
        super().__init__(document)
        self._document = document
        self._folder = folder
        self._file = self._new_file()
        self._lock: QLockFile | None = None
        self._works = True
        document.changed.connect(self._keep)
        document.clean_changed.connect(self._keep)

    def _keep(self, _what: object) -> None:
        draft = self._document.draft
        if draft is None or self._document.clean:
            self._remove()
            return
        try:
            self._write(draft)
            self._works = True
        except OSError as error:
            if self._works:
                self._works = False
                self.failed.emit(Refused(NO_RECOVERY, reason=error.strerror or type(error).__name__))

    def _write(self, draft: Draft) -> None:
        self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        if self._lock is None:
            self._lock = lock_of(self._file)
            self._lock.tryLock(0)
        part = self._file.with_suffix(".part")
        entry = self._document.entry
        based_on = _NEW if entry is None or entry.version is None else {"id": entry.id, "version": str(entry.version)}
        part.write_text(fields_text(fields(draft) | {_BASED_ON: based_on}), "utf-8")
        part.replace(self._file)

    def set_aside(self) -> bool:
        """Leave the draft as it is for the next start of the program; return False when it could not be written."""
        if self._lock is None or not self._works or not self._file.exists():
            return False
        self._lock.unlock()
        self._lock = None
        self._file = self._new_file()
        return True

    def _new_file(self) -> Path:
        return self._folder / f"{_PREFIX}{uuid4().hex}{_SUFFIX}"

    def _remove(self) -> None:
        if self._lock is None:
            return
        with contextlib.suppress(OSError):
            self._file.unlink(missing_ok=True)
        self._lock.unlock()
        self._lock = None


def recovered_draft(folder: Path) -> RecoveredDraft | None:
    """Return the newest draft that a window that died has left in the folder; None where there is none to be read."""
    left = sorted(folder.glob(f"{_PREFIX}*{_SUFFIX}"), key=_age, reverse=True)
    for file in left:
        lock = lock_of(file)
        if not lock.tryLock(0):
            continue
        try:
            tree = read_yaml(read_text(file, _MAX_KB), file.name).fields
            tree.pop(FORMAT_FIELD, None)
            based_on = _based_on(tree.pop(_BASED_ON, _NEW))
            draft = draft_from(tree)  # type: ignore[arg-type] # a tree of texts is all that YAML is read as
            return RecoveredDraft(file, draft, based_on)
        except Refused:
            continue
        finally:
            lock.unlock()
    return None


def _based_on(stated: object) -> tuple[str, int] | None:
    """Return the id and version that a recovery file states; None for a new draft, and where it cannot be read."""
    if isinstance(stated, dict):
        id_, version = stated.get("id"), stated.get("version")
        if isinstance(id_, str) and isinstance(version, str) and version.isascii() and version.isdigit():
            return id_, int(version)
    return None


def discard_draft(file: Path) -> None:
    """Remove a recovery file: it was taken over, or is not wanted."""
    with contextlib.suppress(OSError):
        file.unlink(missing_ok=True)


def _age(file: Path) -> float:
    with contextlib.suppress(OSError):
        return file.stat().st_mtime
    return 0
