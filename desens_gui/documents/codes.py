"""What the code on a label says: the record, which of its containers, and a check character. This is the specification.

A plain code has fifteen characters: the ten of the record, a letter for what the label is of (B a bag, syringe, vial or
cup; T one kind of tablet; D a single dose), its number in three digits, and a check character::

    K3QXM2P7T4 B 003 H        record K3QX-M2P7-T4, container 3, check character H

The check character is that of ISO/IEC 7064 MOD 37-2, which transfusion services know from ISBT 128: of 0 to 9, A to Z
and *. Counted from the right, the check character itself first, the values of all characters times 1, 2, 4, 8 ... have
to come to one more than a multiple of 37. Because 37 is a prime and 2 a primitive root of it, one wrong character and
any two that have changed places are always found.

Where the hospital is a member of GS1 the same fifteen characters are the serial number (21) of a GS1 code. Before it
stands (8006) with the GTIN of the site's own, which label this is and how many there are ("piece 3 of 4"); or (01) with
the GTIN alone where there are more labels than the 99 that (8006) can count. The GTIN's last digit is its check digit.

>>> content("K3QXM2P7T4", Container("solution", 3))
'K3QXM2P7T4B003H'
>>> parse("K3QXM2P7T4B003H")
Marked(record='K3QXM2P7T4', container=Container(kind='solution', number=3))
"""

import re
from dataclasses import dataclass
from typing import Literal

from desens_gui.core.ground.numbers import shown
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP
from desens_gui.core.rules.record import LENGTH, RecordId, is_record
from desens_gui.core.rules.site import Gs1

NOT_OURS = QT_TRANSLATE_NOOP("Codes", "“{typed}” is not the code of a label of this program.")
WRONG_CHECK = QT_TRANSLATE_NOOP(
    "Codes", "The check character of “{typed}” does not fit: a character is wrong, or two have changed places."
)
WRONG_GTIN = QT_TRANSLATE_NOOP("Codes", "The check digit of the trade item number in “{typed}” does not fit.")

ContainerKind = Literal["solution", "tablet", "dose"]

_KINDS: dict[ContainerKind, str] = {"solution": "B", "tablet": "T", "dose": "D"}
_OF_LETTER: dict[str, ContainerKind] = {letter: kind for kind, letter in _KINDS.items()}
_VALUES = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ*"
_MODULUS = 37
_MOST_NUMBER = 999
_MOST_PIECES = 99
_PLAIN = re.compile(rf"([A-Z0-9]{{{LENGTH}}})([BTD])([0-9]{{3}})[0-9A-Z*]")
_GS1 = re.compile(r"\((8006|01)\)([0-9]{14})([0-9]{4})?\(21\)([0-9A-Z*]+)")


@dataclass(frozen=True, slots=True)
class Container:
    """What a label is of: a solution's container, a kind of tablet or a single dose, and its number in the plan."""

    kind: ContainerKind
    number: int

    @property
    def text(self) -> str:
        """The letter and the number, as they stand in a code: B003."""
        return f"{_KINDS[self.kind]}{self.number:03}"


@dataclass(frozen=True, slots=True)
class Marked:
    """What a code says."""

    record: RecordId
    container: Container


@dataclass(frozen=True, slots=True)
class CodeContent:
    """What is to be encoded, as GS1 or plainly, and its check character."""

    text: str
    gs1: bool
    check: str


def check_character(text: str) -> str:
    """Return the check character of ISO/IEC 7064 MOD 37-2 of digits and capitals.

    >>> check_character("G123498654321")
    'H'
    """
    total = 0
    for char in text:
        total = (total + _VALUES.index(char)) * 2 % _MODULUS
    return _VALUES[(1 - total) % _MODULUS]


def gtin_check_digit(digits: str) -> str:
    """Return the check digit of the first thirteen digits of a GTIN: weights 3 and 1 in turn, 3 for the first.

    >>> gtin_check_digit("0061414100001")
    '2'
    """
    return str(-sum(int(digit) * (1 if at % 2 else 3) for at, digit in enumerate(digits)) % 10)


def content(record: str, container: Container) -> str:
    """Return the fifteen characters of a plain code."""
    assert 0 < container.number <= _MOST_NUMBER
    text = record + container.text
    return text + check_character(text)


def encoded(
    record: str, container: Container, gs1: Gs1 | None = None, *, piece: int = 0, pieces: int = 0
) -> CodeContent:
    """Return what the code of a label holds; with `gs1` it also says that this is label `piece` of `pieces`."""
    plain = content(record, container)
    if gs1 is None:
        return CodeContent(plain, gs1=False, check=plain[-1])
    digits = f"0{gs1.company_prefix}{gs1.item_reference}"
    gtin = digits + gtin_check_digit(digits)
    item = f"(8006){gtin}{piece:02}{pieces:02}" if 0 < piece <= pieces <= _MOST_PIECES else f"(01){gtin}"
    return CodeContent(f"{item}(21){plain}", gs1=True, check=plain[-1])


def parse(text: str) -> Marked:
    """Return what a code says; raise Refused for the code of something else, and where a check does not fit."""
    plain = text
    found = _GS1.fullmatch(text)
    if found is not None:
        _, gtin, pieces, plain = found.groups()
        if (found[1] == "8006") != (pieces is not None):
            raise Refused(NOT_OURS, typed=shown(text))
        if gtin_check_digit(gtin[:-1]) != gtin[-1]:
            raise Refused(WRONG_GTIN, typed=shown(text))
    parts = _PLAIN.fullmatch(plain)
    if parts is None:
        raise Refused(NOT_OURS, typed=shown(text))
    if check_character(plain[:-1]) != plain[-1]:
        raise Refused(WRONG_CHECK, typed=shown(text))
    record, letter, number = parts.groups()
    if not is_record(record) or not int(number):
        raise Refused(NOT_OURS, typed=shown(text))
    return Marked(record, Container(_OF_LETTER[letter], int(number)))
