"""Reading and writing exact numbers.

Every number of the program enters through `read_number` or `read_share` and is a `fractions.Fraction` from then
on; no float ever touches a dose. The reader takes plain ASCII digits with a point, and nothing it would have to
guess about: a comma can be a decimal mark or a thousands mark, and guessing wrong is a tenfold or thousandfold
dose. The length is bounded because `Fraction("1e10000000")` alone would hang the program.
"""

import re
from fractions import Fraction

from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP, Text

#: most digits before and after the decimal point (the command line's promise)
MAX_DIGITS = 15

EMPTY = QT_TRANSLATE_NOOP("Numbers", "A number is missing.")
FOREIGN_DIGITS = QT_TRANSLATE_NOOP("Numbers", "“{typed}” has digits of another script. Use the digits 0 to 9.")
COMMA = QT_TRANSLATE_NOOP(
    "Numbers",
    "The comma in “{typed}” could be a decimal mark or a thousands mark. Use a point as the decimal mark and no "
    "thousands marks.",
)
GROUPED = QT_TRANSLATE_NOOP("Numbers", "“{typed}” has marks between its digits. Write the digits without them.")
EXPONENT = QT_TRANSLATE_NOOP("Numbers", "“{typed}” has an exponent. Write the number out in digits.")
NEGATIVE = QT_TRANSLATE_NOOP("Numbers", "“{typed}” is negative. Only numbers above zero are possible here.")
SIGNED = QT_TRANSLATE_NOOP("Numbers", "“{typed}” has a sign. Write the number without it.")
POINTS = QT_TRANSLATE_NOOP("Numbers", "“{typed}” has more than one decimal point.")
BARE_POINT = QT_TRANSLATE_NOOP(
    "Numbers",
    "“{typed}” has no digit on one side of its decimal point. Write 0.5, with its zero, and 5, without a point.",
)
TOO_LONG = QT_TRANSLATE_NOOP(
    "Numbers", "“{typed}” is too long: at most 15 digits before and 15 after the decimal point."
)
NOT_A_NUMBER = QT_TRANSLATE_NOOP("Numbers", "“{typed}” is not a number.")
RATIO = QT_TRANSLATE_NOOP(
    "Numbers", "“{typed}” is a ratio, which is read in two ways. Write one part in a hundred as 1/100 or 1 %."
)
ZERO_DENOMINATOR = QT_TRANSLATE_NOOP("Numbers", "“{typed}” divides by zero.")

_PLAIN = re.compile(r"[0-9]+(?:\.[0-9]+)?")
_RATIO = re.compile(r"[0-9., ]+:[0-9., ]+")
_FRACTION = re.compile(r"[0-9]+ ?/ ?[0-9]+")
# what people put between groups of digits: spaces of every kind, apostrophes, underscores
_GROUPING = re.compile(r"[0-9][\s'’_\u00a0\u2009\u202f][0-9]")
_EXPONENT = re.compile(r"[0-9.][eE][+-]?[0-9]")
_SHOWN = 40


def shown(typed: str) -> str:
    """Return what was typed as it may stand in a sentence: cut to a bearable length, nothing invisible."""
    visible = "".join(char if char.isprintable() else "\ufffd" for char in typed.strip(" "))
    return visible if len(visible) <= _SHOWN else visible[: _SHOWN - 1] + "…"


def read_number(typed: str) -> Fraction:
    """Read a number of zero or more, written in ASCII digits with a point as decimal mark.

    Raises Refused with the one reason that fits what was typed.

    >>> read_number("174.375")
    Fraction(1395, 8)
    >>> read_number("0,5")
    Traceback (most recent call last):
    ...
    desens_gui.core.ground.refusal.Refused: The comma in “0,5” could be a decimal mark or a thousands mark. Use a \
point as the decimal mark and no thousands marks.
    """
    text = typed.strip(" ")
    if _PLAIN.fullmatch(text):
        whole, _, decimals = text.partition(".")
        if len(whole) > MAX_DIGITS or len(decimals) > MAX_DIGITS:
            raise Refused(TOO_LONG, typed=shown(text))
        return Fraction(int(whole + decimals), 10 ** len(decimals))
    raise Refused(_reason(text), typed=shown(text))


def _reason(text: str) -> Text:
    """Return why `text` is no plain number; the order puts the most telling reason first."""
    reasons = (
        (EMPTY, not text.strip()),
        (FOREIGN_DIGITS, any(char.isnumeric() and not char.isascii() for char in text)),
        (COMMA, "," in text or "٫" in text or "٬" in text),
        (NEGATIVE, text[:1] in ("-", "\u2212", "\u2013")),
        (SIGNED, text[:1] == "+"),
        (EXPONENT, _EXPONENT.search(text) is not None),
        (GROUPED, _GROUPING.search(text) is not None),
        (POINTS, text.count(".") > 1),
        (BARE_POINT, re.fullmatch(r"\.[0-9]+|[0-9]+\.", text) is not None),
    )
    return next((reason for reason, applies in reasons if applies), NOT_A_NUMBER)


def read_share(typed: str) -> Fraction:
    """Read a share or factor: a fraction (`1/1000`), a percentage (`2.5 %`) or a plain number (`0.5`).

    Raises Refused as `read_number` does, and for a denominator of zero.
    """
    text = typed.strip(" ")
    share = _share(text)
    if max(share.numerator, share.denominator) >= 10**MAX_DIGITS and (decimal_places(share) or 16) > MAX_DIGITS:
        raise Refused(TOO_LONG, typed=shown(text))  # "0.000000000000001 %" could be read, but not written
    return share


def _share(text: str) -> Fraction:
    if _RATIO.fullmatch(text):
        raise Refused(RATIO, typed=shown(text))
    if _FRACTION.fullmatch(text):
        above, below = (read_number(part) for part in text.split("/"))
        if not below:
            raise Refused(ZERO_DENOMINATOR, typed=shown(text))
        return above / below
    if text.endswith("%"):
        return read_number(text[:-1]) / 100
    return read_number(text)


def decimal_places(value: Fraction) -> int | None:
    """Return how many decimals write `value` exactly, or None when no number of decimals does."""
    rest, twos, fives = value.denominator, 0, 0
    while rest % 2 == 0:
        rest, twos = rest // 2, twos + 1
    while rest % 5 == 0:
        rest, fives = rest // 5, fives + 1
    return max(twos, fives) if rest == 1 else None


def exact_text(value: Fraction) -> str:
    """Return `value` exactly as text: a terminating decimal (`174.375`), else a fraction (`1/3`).

    >>> exact_text(Fraction(1395, 8)), exact_text(Fraction(1, 3)), exact_text(Fraction(-5, 2))
    ('174.375', '1/3', '-2.5')
    """
    places = decimal_places(value)
    if places is None:
        return f"{value.numerator}/{value.denominator}"
    return fixed_text(value, places)


def share_text(value: Fraction) -> str:
    """Return a share as text that `read_share` reads back: 1/65536 has too many decimals to be one of them.

    >>> share_text(Fraction(1, 1000)), share_text(Fraction(1, 65536))
    ('0.001', '1/65536')
    """
    places = decimal_places(value)
    return (
        exact_text(value) if places is not None and places <= MAX_DIGITS else f"{value.numerator}/{value.denominator}"
    )


def ratio_text(value: Fraction) -> str:
    """Return a share or a factor as a person writes it, so that `read_share` reads it back: `1/1000`, `8`, `2/3`.

    >>> [ratio_text(Fraction(value)) for value in ("1/40", "1", "0.889", "2.5")]
    ['1/40', '1', '0.889', '2.5']
    """
    if value.numerator == 1 and 1 < value.denominator < 10**MAX_DIGITS:
        return f"1/{value.denominator}"
    return share_text(value)


def fixed_text(value: Fraction, places: int) -> str:
    """Return `value` rounded half away from zero to `places` decimals, written with all of them."""
    digits = str(round_half_up(abs(value), Fraction(1, 10**places)) * 10**places).rjust(places + 1, "0")
    sign = "-" if value < 0 and digits.strip("0") else ""
    return sign + (f"{digits[:-places]}.{digits[-places:]}" if places else digits)


def round_half_up(value: Fraction, step: Fraction) -> Fraction:
    """Return the multiple of `step` nearest to `value` (zero or more); exactly half way goes up."""
    return (value / step + Fraction(1, 2)).__floor__() * step
