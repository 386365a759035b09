"""Which characters can be printed: those that both shipped typefaces have, asked of Qt, which has loaded them already.

The documents ask the same of the files themselves (`documents.faces`), with a library that is too slow to load for a
field that is typed into; a test compares the two.
"""

from functools import cache

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QFont, QRawFont

from desens_gui.app.themes import FONT_FILES, font_file
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP

CANNOT_PRINT = QT_TRANSLATE_NOOP(
    "Printable", "“{char}” cannot be printed: Latin, Greek and Cyrillic letters can. Type it in such letters."
)
CANNOT_PRINT_CODE = QT_TRANSLATE_NOOP(
    "Printable", "The character {code} cannot be printed: Latin, Greek and Cyrillic letters can."
)


def refuse_unprintable(text: str) -> str:
    """Return the text without spaces around it; raise Refused when it has a character that no typeface draws."""
    char = lacking(text)
    if char is None:
        return text.strip()
    if char.isprintable():
        raise Refused(CANNOT_PRINT, char=char)
    raise Refused(CANNOT_PRINT_CODE, code=f"U+{ord(char):04X}")


def lacking(text: str) -> str | None:
    """Return the first character that one of the typefaces cannot draw, or None."""
    return next((char for char in text if not _drawn(char)), None)


def _drawn(char: str) -> bool:
    return all(face.supportsCharacter(ord(char)) for face in _faces())


@cache
def _faces() -> tuple[QRawFont, ...]:
    return tuple(
        QRawFont(QByteArray(font_file(name)), 12, QFont.HintingPreference.PreferNoHinting) for name in FONT_FILES
    )
