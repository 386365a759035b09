"""Reading a file as text: bounded, UTF-8, and with one sentence for everything that can be wrong with it."""

import codecs
from pathlib import Path
from stat import S_ISDIR, S_ISREG

from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP

MISSING = QT_TRANSLATE_NOOP("Files", "There is no such file.")
FOLDER = QT_TRANSLATE_NOOP("Files", "This is a folder, not a file.")
NOT_REGULAR = QT_TRANSLATE_NOOP("Files", "This is not an ordinary file.")
NOT_ALLOWED = QT_TRANSLATE_NOOP("Files", "You have no permission to read this file.")
UNREADABLE = QT_TRANSLATE_NOOP("Files", "The file cannot be read: {reason}.")
TOO_LARGE = QT_TRANSLATE_NOOP("Files", "The file is larger than {most} kB. It cannot be a file of this kind.")
EMPTY = QT_TRANSLATE_NOOP("Files", "The file is empty.")
NOT_TEXT = QT_TRANSLATE_NOOP("Files", "The file is not text: it holds bytes that no text has.")
NOT_UTF_8 = QT_TRANSLATE_NOOP("Files", "The file is not written in UTF-8. Save it as UTF-8 text.")

_OTHER_ENCODINGS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def read_text(path: Path, kilobytes: int) -> str:
    """Return the text of a file of at most `kilobytes` kB; raise Refused, its place the file, when there is none."""
    where = str(path)
    try:
        mode = path.stat().st_mode
        if not S_ISREG(mode):  # opening a pipe would wait for ever
            raise Refused(FOLDER if S_ISDIR(mode) else NOT_REGULAR, where)
        with path.open("rb") as file:
            data = file.read(kilobytes * 1000 + 1)
    except FileNotFoundError:
        raise Refused(MISSING, where) from None
    except PermissionError:
        raise Refused(NOT_ALLOWED, where) from None
    except OSError as error:
        raise Refused(UNREADABLE, where, reason=error.strerror or type(error).__name__) from None
    except ValueError as error:
        if isinstance(error, Refused):  # a ValueError itself
            raise
        raise Refused(MISSING, where) from None  # a path that no file system takes
    return decoded(data, path.name, kilobytes)


def decoded(data: bytes, name: str, kilobytes: int) -> str:
    """Return the bytes of the file `name` as text, without a byte order mark; raise Refused when they are none."""
    if len(data) > kilobytes * 1000:
        raise Refused(TOO_LARGE, name, most=kilobytes)
    if data.startswith(_OTHER_ENCODINGS):
        raise Refused(NOT_UTF_8, name)
    if b"\0" in data:
        raise Refused(NOT_TEXT, name)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise Refused(NOT_UTF_8, f"{name}, line {line}") from None
    if not text.strip():
        raise Refused(EMPTY, name)
    return text
