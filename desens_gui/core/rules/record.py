"""The record: the number by which a plan, its labels and its papers are found again.

A record is ten characters of Crockford's base 32: digits and capitals without I, L, O and U, which pass for 1, 0 and V.
The first of each printed group of four is a letter, so that no part of it can be read as a number: K3QX-M2P7-T4. The
core makes no records: whoever saves or exports a plan first draws one and passes it in.
"""

import re
from typing import Annotated

from pydantic import AfterValidator, StringConstraints

from desens_gui.core.ground.numbers import shown
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP

NOT_A_RECORD = QT_TRANSLATE_NOOP(
    "Record", "“{typed}” is not the number of a record, which has ten letters and digits, for example K3QXM2P7T4."
)

LETTERS = "ABCDEFGHJKMNPQRSTVWXYZ"
SYMBOLS = "0123456789" + LETTERS
LENGTH = 10
_GROUP = 4

_PATTERN = "".join(f"[{LETTERS}]" if at % _GROUP == 0 else f"[{SYMBOLS}]" for at in range(LENGTH))
_RECORD = re.compile(_PATTERN)


def is_record(text: str) -> bool:
    """Return whether a text is the number of a record, as it stands in files and codes."""
    return _RECORD.fullmatch(text) is not None


def _record(text: str) -> str:
    if not is_record(text):
        raise Refused(NOT_A_RECORD, typed=shown(text))
    return text


#: the number of a record as it stands in files and codes, without hyphens
RecordId = Annotated[str, StringConstraints(pattern=f"^{_PATTERN}$"), AfterValidator(_record)]


def how_many() -> int:
    """Return how many records there are."""
    count = 1
    for at in range(LENGTH):
        count *= len(LETTERS if at % _GROUP == 0 else SYMBOLS)
    return count


def record_of(drawn: int) -> str:
    """Return the record that a number from 0 to `how_many() - 1` stands for; each stands for another one.

    >>> record_of(0)
    'A000A000A0'
    """
    if not 0 <= drawn < how_many():
        raise ValueError(drawn)
    symbols = []
    for at in reversed(range(LENGTH)):
        alphabet = LETTERS if at % _GROUP == 0 else SYMBOLS
        drawn, place = divmod(drawn, len(alphabet))
        symbols.append(alphabet[place])
    return "".join(reversed(symbols))


def grouped(text: str, between: str = "-") -> str:
    """Return a record or a hash in groups of four, as paper and screen show it.

    >>> grouped("K3QXM2P7T4")
    'K3QX-M2P7-T4'
    """
    return between.join(text[at : at + _GROUP] for at in range(0, len(text), _GROUP))
