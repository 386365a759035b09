"""New files in the places of old ones: all of them as meant, or none of them changed.

Every file is written beside its target, down to the disk, read back and compared; only when all are as meant do they
take their places, one rename each. Whatever goes wrong before leaves every old file whole. A link stays a link.
"""

import errno
import os
import stat
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from tempfile import mkstemp

from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP

CANNOT_WRITE = QT_TRANSLATE_NOOP("Replacing", "{path} cannot be written: {reason}. Nothing was replaced.")
DISK_FULL = QT_TRANSLATE_NOOP("Replacing", "The disk is full: {path} could not be written. Nothing was replaced.")
TARGET_IS_FOLDER = QT_TRANSLATE_NOOP("Replacing", "{path} is a folder. Nothing was replaced.")
READ_ONLY = QT_TRANSLATE_NOOP("Replacing", "{path} is write-protected. Nothing was replaced.")
OPEN_ELSEWHERE = QT_TRANSLATE_NOOP("Replacing", "{path} is open in another program. Close it there and try again.")
NOT_AS_MEANT = QT_TRANSLATE_NOOP("Replacing", "{document} was not written as meant. Nothing was replaced.")
PART_REPLACED = QT_TRANSLATE_NOOP(
    "Replacing",
    "{path} could not be replaced: {reason}. These were replaced before it: {replaced}. Write all documents again.",
)

_FULL = {errno.ENOSPC, errno.EFBIG, errno.EDQUOT}
_LOCKS = (".~lock.{name}#", "~${name}")
_NEW_FILE = 0o666


@dataclass(frozen=True, slots=True)
class NewFile:
    """A file as it is to be: its place, its bytes, and `compare`, which may raise Refused for what was read back."""

    target: Path
    data: bytes
    compare: Callable[[bytes], None] | None = None


def _no_step(_name: str) -> None:
    """Go on."""


def replace_files(files: Sequence[NewFile], step: Callable[[str], None] = _no_step) -> None:
    """Put all files in their places; raise Refused, with every old file as it was, when that cannot be done.

    `step` is called with the name of each file before it is written, and with an empty name before the first one
    is replaced. What it raises ends the work: then nothing has been replaced.
    """
    for file in files:
        _check_target(file.target)
    temporary: dict[Path, Path] = {}
    try:
        for file in files:
            step(file.target.name)
            beside = _write_beside(file.target, file.data)
            temporary[file.target] = beside
            read = beside.read_bytes()
            if read != file.data:
                raise Refused(NOT_AS_MEANT, document=file.target.name)
            if file.compare is not None:
                file.compare(read)
        step("")
        _replace(temporary)
    finally:
        for path in temporary.values():
            path.unlink(missing_ok=True)
    for folder in {file.target.resolve().parent for file in files}:
        _sync_folder(folder)


def write_new(file: NewFile) -> None:
    """Put a file where there is none, whole and in one step: nobody sees its name before all of it is there.

    Raises FileExistsError when the name is taken, by whoever was quicker; Refused, leaving nothing, when it cannot
    be written.
    """
    beside = _write_beside(file.target, file.data)
    try:
        read = beside.read_bytes()
        if read != file.data:
            raise Refused(NOT_AS_MEANT, document=file.target.name)
        if file.compare is not None:
            file.compare(read)
        _take_name(beside, file.target)
    finally:
        beside.unlink(missing_ok=True)
    _sync_folder(file.target.resolve().parent)


def _take_name(beside: Path, target: Path) -> None:
    """Give a finished file its name; raise FileExistsError when it is taken."""
    try:
        os.link(beside, target)
    except FileExistsError:
        raise
    except OSError:  # a file system without links: the name is taken by a file beside it, which nobody reads
        _take_name_without_links(beside, target)


def _take_name_without_links(beside: Path, target: Path) -> None:
    claim = target.with_name(f".{target.name}.claim")
    try:
        os.close(os.open(claim, os.O_WRONLY | os.O_CREAT | os.O_EXCL, _NEW_FILE))
    except FileExistsError:
        raise
    except OSError as error:
        raise Refused(CANNOT_WRITE, path=target, reason=reason_of(error)) from None
    try:
        if target.exists():
            raise FileExistsError(target)
        with refusing(target):
            beside.replace(target)
    finally:
        claim.unlink(missing_ok=True)


def _check_target(target: Path) -> None:
    """Refuse a target that must not or cannot be replaced, before anything is written."""
    with refusing(target):
        for lock in _LOCKS:
            if target.with_name(lock.format(name=target.name)).exists():
                raise Refused(OPEN_ELSEWHERE, path=target)
        try:
            mode = target.stat().st_mode
        except FileNotFoundError:
            return
    if stat.S_ISDIR(mode):
        raise Refused(TARGET_IS_FOLDER, path=target)
    # the mode's own bits: for root, asking the system whether it may write says yes to everything
    if not mode & (stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH):
        raise Refused(READ_ONLY, path=target)


def _write_beside(target: Path, data: bytes) -> Path:
    """Write a new file beside the target, down to the disk, and return its path."""
    real = target.resolve()
    with refusing(target):
        handle, name = mkstemp(prefix=f".{real.name}.", suffix=".new", dir=real.parent)
    path = Path(name)
    try:
        with refusing(target), os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        with refusing(target):
            path.chmod(_mode(real))
    except BaseException:
        path.unlink(missing_ok=True)
        raise
    return path


def _mode(target: Path) -> int:
    """Return the permissions of the old file, or those a new file gets."""
    with suppress(FileNotFoundError):
        return stat.S_IMODE(target.stat().st_mode)
    mask = os.umask(0o077)  # it can only be read by setting it: for that moment nothing is readable by others
    os.umask(mask)
    return _NEW_FILE & ~mask


def _replace(temporary: dict[Path, Path]) -> None:
    """Put the finished files in their places."""
    replaced: list[str] = []
    for target, path in temporary.items():
        try:
            path.replace(target.resolve())
        except OSError as error:
            if replaced:
                names = ", ".join(replaced)
                raise Refused(PART_REPLACED, path=target, reason=reason_of(error), replaced=names) from None
            if isinstance(error, PermissionError):
                raise Refused(OPEN_ELSEWHERE, path=target) from None
            raise Refused(CANNOT_WRITE, path=target, reason=reason_of(error)) from None
        replaced.append(target.name)


@contextmanager
def refusing(target: Path) -> Iterator[None]:
    """Say what the operating system said as one sentence."""
    try:
        yield
    except OSError as error:
        if error.errno in _FULL:
            raise Refused(DISK_FULL, path=target) from None
        raise Refused(CANNOT_WRITE, path=target, reason=reason_of(error)) from None


def reason_of(error: OSError) -> str:
    """Return what the operating system said, to stand inside a sentence."""
    return (error.strerror or str(error)).lower()


def _sync_folder(folder: Path) -> None:
    """Bring the folder's new names down to the disk, where the system can."""
    if os.name != "posix":
        return
    with suppress(OSError):  # the files are in their places; a folder that cannot be opened is no reason to say no
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
