"""The one way out: a plan's documents on disk, all of them as meant, or none of them changed.

Every document is made beside its target, read back and compared; only when all are as meant do they take their
places, one rename each. Whatever goes wrong before leaves every old file whole.
"""

import errno
import os
import stat
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from tempfile import mkstemp

from desens_gui.core.refusal import Refused
from desens_gui.core.texts import QT_TRANSLATE_NOOP
from desens_gui.core.worked import refuse_disagreement
from desens_gui.documents.blocks import label_texts
from desens_gui.documents.book import written
from desens_gui.documents.dossier import Dossier
from desens_gui.documents.label_layout import label_page
from desens_gui.documents.labels import labels
from desens_gui.documents.marks import Page, painted
from desens_gui.documents.printable import check_texts, check_typed
from desens_gui.documents.readback import compare_book, compare_layout, compare_pdf
from desens_gui.documents.sheet_layout import PAPERS, sheet_pages
from desens_gui.documents.workbook import workbook
from desens_gui.documents.worksheet import worksheet

NOT_BUILT = QT_TRANSLATE_NOOP("Issue", "{kind} sheets are not available in this version.")
UNKNOWN_KIND = QT_TRANSLATE_NOOP("Issue", "There is no document “{kind}”. Possible: {possible}.")
UNKNOWN_PAPER = QT_TRANSLATE_NOOP("Issue", "There is no paper “{paper}”. Possible: {possible}.")
NOT_A_FOLDER = QT_TRANSLATE_NOOP("Issue", "{path} is a file, not a folder. Choose a folder for the documents.")
CANNOT_MAKE_FOLDER = QT_TRANSLATE_NOOP("Issue", "The folder {path} cannot be made: {reason}.")
CANNOT_WRITE = QT_TRANSLATE_NOOP("Issue", "{path} cannot be written: {reason}. Nothing was replaced.")
DISK_FULL = QT_TRANSLATE_NOOP("Issue", "The disk is full: {path} could not be written. Nothing was replaced.")
TARGET_IS_FOLDER = QT_TRANSLATE_NOOP("Issue", "{path} is a folder. Nothing was replaced.")
READ_ONLY = QT_TRANSLATE_NOOP("Issue", "{path} is write-protected. Nothing was replaced.")
OPEN_ELSEWHERE = QT_TRANSLATE_NOOP("Issue", "{path} is open in another program. Close it there and try again.")
PART_REPLACED = QT_TRANSLATE_NOOP(
    "Issue",
    "{path} could not be replaced: {reason}. These were replaced before it: {replaced}. Write all documents again.",
)
PLAN_CHANGED = QT_TRANSLATE_NOOP("Issue", "{document} was not written as meant. Nothing was replaced.")
TITLE = QT_TRANSLATE_NOOP("Issue", "{document}: {drug}, plan {hash}")
LABELS = QT_TRANSLATE_NOOP("Issue", "Bag labels")

#: the documents of this version, in the order in which they are made, and the names of their files
FILES = {
    "labels": "labels.pdf",
    "worksheet": "worksheet.pdf",
    "workbook": "workbook.xlsx",
    "plan": "plan.desens",
}
_PLANNED = ("bedside",)
_FULL = {errno.ENOSPC, errno.EFBIG, errno.EDQUOT}
_LOCKS = (".~lock.{name}#", "~${name}")

#: makes a finished file's bytes, and compares bytes read back with what was meant
_Made = tuple[bytes, Callable[[bytes], None]]


def issue(
    dossier: Dossier,
    folder: Path,
    kinds: Sequence[str],
    *,
    paper: str = "a4",
    plan_text: str = "",
    verify_plan: Callable[[str], None] | None = None,
) -> list[Path]:
    """Write the documents `kinds` into `folder` and return their paths.

    `plan_text` is the text of the plan file; `verify_plan` may raise Refused for the text read back. Raises
    Refused, and leaves every old file as it was, when anything cannot be made, written or verified.
    """
    _check_kinds(kinds, paper)
    refuse_disagreement(dossier.plan, dossier.solved)
    check_typed(dossier)
    made: dict[str, _Made] = {}
    for kind, name in FILES.items():
        if kind in kinds:
            with _refusing(folder / name):  # a workbook is made by way of temporary files
                made[name] = _made(dossier, kind, paper, plan_text, verify_plan)
    folder = _folder(folder)
    for name in made:
        _check_target(folder / name)
    temporary: dict[Path, Path] = {}
    try:
        for name, (data, compare) in made.items():
            target = folder / name
            temporary[target] = _write_beside(target, data)
            compare(temporary[target].read_bytes())
        _replace(temporary)
    finally:
        for path in temporary.values():
            path.unlink(missing_ok=True)
    _sync_folder(folder)
    return [folder / name for name in made]


def _check_kinds(kinds: Sequence[str], paper: str) -> None:
    for kind in kinds:
        if kind in _PLANNED:
            raise Refused(NOT_BUILT, kind=kind)
        if kind not in FILES:
            raise Refused(UNKNOWN_KIND, kind=kind, possible=", ".join(FILES))
    if paper not in PAPERS:
        raise Refused(UNKNOWN_PAPER, paper=paper, possible=", ".join(PAPERS))


# --- making ----------------------------------------------------------------------------------------------------


def _made(dossier: Dossier, kind: str, paper: str, plan_text: str, verify_plan: Callable[[str], None] | None) -> _Made:
    """Return a document's bytes and how to compare them when they have been read back."""
    name = FILES[kind]
    if kind == "labels":
        blocks = labels(dossier)
        for label in blocks:
            check_texts(label_texts(label), name)
        pages = tuple(label_page(label) for label in blocks)
        return _pdf(dossier, name, dossier.words.say(LABELS), pages)
    if kind == "worksheet":
        sheet = worksheet(dossier)
        furniture = (sheet.title, sheet.running, sheet.state, *sheet.foot, sheet.page_of)
        check_texts((*furniture, *sheet.texts()), name)
        pages = sheet_pages(sheet, paper)
        compare_layout(name, sheet.texts(), pages)
        return _pdf(dossier, name, sheet.title, pages)
    if kind == "workbook":
        book = workbook(dossier)
        return written(book), lambda data: compare_book(name, data, book)

    def compare_plan(data: bytes) -> None:
        if data != plan_text.encode():
            raise Refused(PLAN_CHANGED, document=name)
        if verify_plan is not None:
            verify_plan(data.decode())

    return plan_text.encode(), compare_plan


def _pdf(dossier: Dossier, name: str, document: str, pages: tuple[Page, ...]) -> _Made:
    title = dossier.words.say(TITLE, document=document, drug=dossier.plan.order.drug, hash=dossier.short_hash)
    data = painted(pages, title, dossier.words.tag, f"{dossier.draft} · {dossier.digest} · Desens {dossier.version}")
    return data, lambda read: compare_pdf(name, read, pages)


# --- writing ---------------------------------------------------------------------------------------------------


def _folder(folder: Path) -> Path:
    """Return the folder, made if need be."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except (FileExistsError, NotADirectoryError):
        file = next((path for path in (folder, *folder.parents) if path.exists() and not path.is_dir()), folder)
        raise Refused(NOT_A_FOLDER, path=file) from None
    except OSError as error:
        raise Refused(CANNOT_MAKE_FOLDER, path=folder, reason=_reason(error)) from None
    return folder


def _check_target(target: Path) -> None:
    """Refuse a target that must not or cannot be replaced, before anything is written."""
    for lock in _LOCKS:
        if target.with_name(lock.format(name=target.name)).exists():
            raise Refused(OPEN_ELSEWHERE, path=target)
    try:
        mode = target.stat().st_mode
    except FileNotFoundError:
        return
    except OSError as error:
        raise Refused(CANNOT_WRITE, path=target, reason=_reason(error)) from None
    if stat.S_ISDIR(mode):
        raise Refused(TARGET_IS_FOLDER, path=target)
    # the mode's own bits: for root, asking the system whether it may write says yes to everything
    if not mode & (stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH):
        raise Refused(READ_ONLY, path=target)


def _write_beside(target: Path, data: bytes) -> Path:
    """Write a new file beside the target, down to the disk, and return its path."""
    with _refusing(target):
        handle, name = mkstemp(prefix=f".{target.name}.", suffix=".new", dir=target.parent)
    path = Path(name)
    try:
        with _refusing(target), os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        with _refusing(target):
            path.chmod(_mode(target))
    except BaseException:
        path.unlink(missing_ok=True)
        raise
    return path


def _mode(target: Path) -> int:
    """Return the permissions of the old file, or those a new file gets."""
    with suppress(FileNotFoundError):
        return stat.S_IMODE(target.stat().st_mode)
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask


def _replace(temporary: dict[Path, Path]) -> None:
    """Put the finished files in their places."""
    replaced: list[str] = []
    for target, path in temporary.items():
        try:
            path.replace(target)
        except OSError as error:
            if replaced:
                names = ", ".join(replaced)
                raise Refused(PART_REPLACED, path=target, reason=_reason(error), replaced=names) from None
            if isinstance(error, PermissionError):
                raise Refused(OPEN_ELSEWHERE, path=target) from None
            raise Refused(CANNOT_WRITE, path=target, reason=_reason(error)) from None
        replaced.append(target.name)


@contextmanager
def _refusing(target: Path) -> Iterator[None]:
    """Say what the operating system said as one sentence."""
    try:
        yield
    except OSError as error:
        if error.errno in _FULL:
            raise Refused(DISK_FULL, path=target) from None
        raise Refused(CANNOT_WRITE, path=target, reason=_reason(error)) from None


def _reason(error: OSError) -> str:
    return (error.strerror or str(error)).lower()


def _sync_folder(folder: Path) -> None:
    """Bring the folder's new names down to the disk, where the system can."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
