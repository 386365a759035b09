"""Reading what a person types into a field, in the decimal mark of their locale.

The locale's own decimal mark is always taken. The other mark is taken only where it cannot stand between groups of
thousands (`0,5`, `2.75`, `12,3456`); where it can, both readings are named and neither is taken, because one of them
is a thousandfold dose. Grouping is refused: the program reads digits and one decimal mark.

The fields of the window use this reader; files and the command line use `numbers`, which knows the point only.
"""

import re
from collections.abc import Callable
from fractions import Fraction
from typing import TypeVar

from desens_gui.core.ground.locales import UNITS_READ
from desens_gui.core.ground.numbers import FOREIGN_DIGITS, GROUPED, exact_text, read_number, shown
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP
from desens_gui.core.ground.units import Kind, Quantity, read_quantity

TWO_READINGS = QT_TRANSLATE_NOOP(
    "Typed",
    "“{typed}” can be read as {decimal} or as {whole}. The decimal mark here is “{mark}”: write “{decimal}” or "
    "“{whole}”.",
)
MARKS = QT_TRANSLATE_NOOP("Typed", "“{typed}” has more than one decimal mark.")
BARE_MARK = QT_TRANSLATE_NOOP(
    "Typed",
    "“{typed}” has no digit on one side of its decimal mark. Write a digit on both sides, for example “{example}”.",
)
FOREIGN_MARK = QT_TRANSLATE_NOOP(
    "Typed", "“{typed}” has a mark this program does not read. The decimal mark here is “{mark}”."
)

_OTHER = {".": ",", ",": "."}
_PLAIN = re.compile(r"([0-9]+)(?:([.,])([0-9]+))?")
# decimal and thousands marks of other scripts: ٫ ٬ ، ， ． · ˙
_FOREIGN_MARKS = re.compile("[\u066b\u066c\u060c\uff0c\uff0e\u00b7\u02d9]")
_EXPONENT = re.compile(r"[eE][+-]?[0-9]")

T = TypeVar("T")


def read_typed(text: str, mark: str) -> Fraction:
    """Read a number of zero or more as typed where `mark` ("." or ",") is the decimal mark.

    Raises Refused with the one reason that fits, in which the number stands as it was typed.

    >>> read_typed("0,5", ","), read_typed("0.5", ","), read_typed("2,75", ".")
    (Fraction(1, 2), Fraction(1, 2), Fraction(11, 4))
    >>> read_typed("1.500", ",")
    Traceback (most recent call last):
    ...
    desens_gui.core.ground.refusal.Refused: “1.500” can be read as 1,500 or as 1500. The decimal mark here is “,”: \
write “1,500” or “1500”.
    """
    typed = text.strip(" ")
    plain = _PLAIN.fullmatch(typed)
    if plain is None:
        raise _unreadable(typed, mark)
    whole, used, decimals = plain.groups()
    if used == _OTHER[mark] and len(decimals) == 3 and not whole.startswith("0"):
        readings = {"decimal": f"{whole}{mark}{decimals}", "whole": whole + decimals}
        raise Refused(TWO_READINGS, typed=shown(typed), mark=mark, **readings)
    return _said_as(typed, lambda: read_number(whole if used is None else f"{whole}.{decimals}"))


def _unreadable(typed: str, mark: str) -> Refused:
    """Return why `typed` is not one number of digits and at most one mark between them."""
    if any(char.isnumeric() and not char.isascii() for char in typed):
        return Refused(FOREIGN_DIGITS, typed=shown(typed))
    if _FOREIGN_MARKS.search(typed):
        return Refused(FOREIGN_MARK, typed=shown(typed), mark=mark)
    used = re.sub("[0-9]", "", typed)
    if used in {".", ","}:
        return Refused(BARE_MARK, typed=shown(typed), example=f"0{mark}5")
    if used and set(used) <= {".", ","}:
        # 1.234,5 and 1.234.567 are groups; 1,2,3 where the comma is the decimal mark is a slip of the finger
        return Refused(MARKS if set(used) == {mark} else GROUPED, typed=shown(typed))
    try:
        _said_as(typed, lambda: read_number(typed.replace(",", ".")))  # a sign, an exponent: marks do not matter
    except Refused as refused:
        return refused
    raise AssertionError(typed)  # what the plain reader takes has matched above


def read_typed_quantity(
    text: str, kinds: frozenset[Kind], mark: str, unit: str | None, *, zero: bool = False
) -> Quantity:
    """Read a number with or without its unit, as typed where `mark` is the decimal mark.

    Without a unit `unit` (a name of the closed list) is meant; where that is None the unit must be typed. The words
    for units that a shipped locale prints ("Einheiten") are read in every locale. Raises Refused as `read_typed` and
    `units.read_quantity` do; `zero` as for that.
    """
    typed = text.strip()
    start = next((at for at, char in enumerate(typed) if char.isalpha() or char in "/%"), len(typed))
    number, name = typed[:start], typed[start:].strip()
    if _EXPONENT.match(name):  # "1e3 mg": let the number reader name the exponent
        number, name = typed, ""
    value = read_typed(number.strip(), mark)
    amount, slash, per = name.partition("/")
    name = UNITS_READ.get(amount.strip(), amount) + slash + per if name else unit or ""
    return _said_as(typed, lambda: read_quantity(f"{exact_text(value)} {name}", kinds, zero=zero))


def is_nothing(text: str) -> bool:
    """Return whether a field is left empty, or holds a zero with or without a unit: "", "0", "0 min", "0,0".

    >>> is_nothing(" "), is_nothing("0 min"), is_nothing("0.5 min")
    (True, True, False)
    """
    return re.fullmatch(r"(0+([.,]0+)? *[A-Za-z]*)?", text.strip()) is not None


def _said_as(typed: str, read: Callable[[], T]) -> T:
    """Return what `read` returns; in its refusal the number stands as it was typed, not as it was handed on."""
    try:
        return read()
    except Refused as refused:
        values = refused.values | {"typed": shown(typed)} if "typed" in refused.values else refused.values
        raise Refused(refused.text, refused.where, **values) from None
