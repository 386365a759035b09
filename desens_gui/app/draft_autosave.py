"""What is not saved of a draft is in a recovery file before the edit returns, as unfinished as it is."""

import contextlib
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


class DraftAutosave(QObject):
    """Keeps the draft that is not saved in one file, locked as long as this program lives."""

    #: carries Refused when the file could not be written, once until it works again
    failed = Signal(object)

    def __init__(self, document: DraftDocument, folder: Path) -> None:
        super().__init__(document)
        self._document = document
        self._folder = folder
        self._file = folder / f"{_PREFIX}{uuid4().hex}{_SUFFIX}"
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
        part.write_text(fields_text(fields(draft)), "utf-8")
        part.replace(self._file)

    def _remove(self) -> None:
        if self._lock is None:
            return
        with contextlib.suppress(OSError):
            self._file.unlink(missing_ok=True)
        self._lock.unlock()
        self._lock = None


def recovered_draft(folder: Path) -> tuple[Path, Draft] | None:
    """Return the newest draft that a window that died has left in the folder; None where there is none to be read."""
    left = sorted(folder.glob(f"{_PREFIX}*{_SUFFIX}"), key=_age, reverse=True)
    for file in left:
        lock = lock_of(file)
        if not lock.tryLock(0):
            continue
        try:
            tree = read_yaml(read_text(file, _MAX_KB), file.name).fields
            tree.pop(FORMAT_FIELD, None)
            return file, draft_from(tree)  # type: ignore[arg-type] # a tree of texts is all that YAML is read as
        except Refused:
            continue
        finally:
            lock.unlock()
    return None


def discard_draft(file: Path) -> None:
    """Remove a recovery file: it was taken over, or is not wanted."""
    with contextlib.suppress(OSError):
        file.unlink(missing_ok=True)


def _age(file: Path) -> float:
    with contextlib.suppress(OSError):
        return file.stat().st_mtime
    return 0
