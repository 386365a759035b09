"""The one formatter: every number and date a person reads, on screen and on paper.

The rules are those of the label rules the project follows: a leading zero, never a trailing one; a space before
the unit; thousands by locale; "units" in words; never µg; never scientific notation; rounding half-up from the
exact value (ISMP list of error-prone abbreviations, symbols and dose designations; Joint Commission "do not use"
list). Nothing is ever computed from what this module returns.
"""

import re
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from fractions import Fraction

from desens_gui.core.ground.numbers import decimal_places, fixed_text, round_half_up
from desens_gui.core.ground.units import Quantity

#: a number to be set on a pump is printed in full up to this many decimals; pumps take three at the most
MAX_SET_DECIMALS = 9
_MOST_DIGITS = 31  # two numbers of 15 digits before and after the mark differ within these
_MOST_PARTS = 99  # a part of a tablet that a person could mean
_MINUS = "\u2212"
#: stands before a number that cannot be written in full
ABOUT = "≈ "
_SECONDS = Fraction(1, 60)


@dataclass(frozen=True, slots=True)
class Percent:
    """A share to be said as a percentage, with its sign where a deviation is meant."""

    share: Fraction
    signed: bool = False


@dataclass(frozen=True, slots=True)
class Apart:
    """A number to be said with as many digits as it takes to tell it from another one that stands beside it."""

    value: Fraction
    other: Fraction


@dataclass(frozen=True, slots=True)
class PartOfDose:
    """A share of the dose to be said as one part in n."""

    share: Fraction


@dataclass(frozen=True, slots=True)
class Setting:
    """A quantity that a hand sets or measures, to be said in full."""

    quantity: Quantity


@dataclass(frozen=True, slots=True)
class Closely:
    """A quantity to be said with two digits more than any, because it is compared with the one it should be."""

    quantity: Quantity


@dataclass(frozen=True, slots=True)
class InFull:
    """A bare number to be said in full: a factor, a count, a body surface."""

    value: Fraction


_DAY = 1440


@dataclass(frozen=True, slots=True)
class Pieces:
    """A number of tablets: 1/2, 1, 1.5."""

    count: Fraction


@dataclass(frozen=True, slots=True)
class Lasting:
    """A time in minutes to be said in hours, minutes and seconds."""

    minutes: Fraction


@dataclass(frozen=True)
class Typography:
    """How one locale writes numbers.

    `digits` is the number of significant digits of a rounded number (a site setting); digits before the decimal
    mark are always all printed. `unit_words` replaces a unit's name where the locale spells it out, `one` the name
    beside the number one ("1 unit", but "1 million units"); `one_below_two` says that the language has that form for
    every number below two (French: 1,5 unité).
    """

    decimal_mark: str = "."
    thousands_mark: str = ","
    digits: int = 4
    unit_words: dict[str, str] = field(default_factory=dict)
    one: dict[str, str] = field(default_factory=lambda: {"units": "unit", "days": "day"})
    one_below_two: bool = False
    months: tuple[str, ...] = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")

    def number(self, value: Fraction) -> str:
        """Return `value` rounded half-up to `digits` significant digits, zeros at the end stripped.

        >>> ENGLISH.number(Fraction("0.265886016")), ENGLISH.number(Fraction(1296700)), ENGLISH.number(Fraction(4))
        ('0.2659', '1,296,700', '4')
        """
        return self._written(value, self._places(value))

    def half_unit(self, value: Fraction) -> Fraction:
        """Return the most by which `number(value)` can differ from `value`."""
        places = self._places(value)
        exact = decimal_places(value)
        return Fraction(0) if exact is not None and exact <= places else Fraction(1, 2 * 10**places)

    def rounded(self, value: Fraction) -> Fraction:
        """Return the number that `number(value)` prints, for checks on what is printed."""
        step = Fraction(1, 10 ** self._places(value))
        return round_half_up(abs(value), step) * (1 if value >= 0 else -1)

    def apart(self, value: Fraction, other: Fraction) -> str:
        """Return `value` rounded like any number, but with more digits where it would print like `other`."""
        for digits in range(self.digits, _MOST_DIGITS):
            finer = replace(self, digits=digits)
            if value == other or finer.number(value) != finer.number(other):
                return finer.number(value)
        return self.number(value)

    def setting(self, value: Fraction) -> str:
        """Return a rate, volume or time that a hand sets or measures: in full.

        A value that has no end of decimals cannot be set; it is printed rounded, with a sign that says so.
        """
        if can_be_set(value):
            return self._written(value, decimal_places(value) or 0)
        return f"{ABOUT}{self.number(value)}"

    def pieces(self, count: Fraction) -> str:
        """Return a number of tablets, exactly: a part of one as a fraction, more than one as a decimal.

        Never "1 1/2", which can be read as eleven halves.

        >>> ENGLISH.pieces(Fraction(1, 2)), ENGLISH.pieces(Fraction(3, 2)), ENGLISH.pieces(Fraction(2))
        ('1/2', '1.5', '2')
        """
        if count < 1 and count.denominator <= _MOST_PARTS:
            return f"{count.numerator}/{count.denominator}"
        return self.setting(count)

    def quantity(self, quantity: Quantity) -> str:
        """Return a rounded value with its unit."""
        return self.with_unit(self.number(quantity.value), quantity.unit)

    def set_quantity(self, quantity: Quantity) -> str:
        """Return a value that a hand sets or measures, in full, with its unit."""
        return self.with_unit(self.setting(quantity.value), quantity.unit)

    def close_quantity(self, quantity: Quantity) -> str:
        """Return a value that stands beside the one it should be, with its unit."""
        return replace(self, digits=self.digits + 2).quantity(quantity)

    def with_unit(self, number: str, unit: str) -> str:
        """Return a printed number and its unit, a space between them."""
        name, slash, per = unit.partition("/")
        if name in self.one and self._is_one(number):
            return f"{number} {self.one[name]}{slash}{per}"
        return f"{number} {self.unit(unit)}"

    def _is_one(self, number: str) -> bool:
        """Return whether a printed number has a unit in the singular beside it."""
        plain = number.removeprefix(ABOUT).removeprefix(_MINUS)
        whole = plain.partition(self.decimal_mark)[0]
        return plain == "1" or (self.one_below_two and whole in {"0", "1"})

    def unit(self, unit: str) -> str:
        """Return a unit as this locale writes it."""
        name, slash, per = unit.partition("/")
        return self.unit_words.get(name, name) + slash + per

    def percent(self, share: Fraction, *, signed: bool = False) -> str:
        """Return a share as a percentage, with its sign where a deviation is meant."""
        plus = "+" if signed and share > 0 else ""
        return f"{plus}{self.number(share * 100)} %"

    def fraction(self, share: Fraction) -> str:
        """Return a share of the dose: one part in n where it is one, else a percentage. For screens and sheets.

        Never for a label, where a ratio is an error-prone way to state a strength (USP <7>).
        """
        if share.numerator == 1:
            return f"1/{self._written(Fraction(share.denominator), 0)}"
        return self.percent(share)

    def rise(self, value: Fraction) -> str:
        """Return a rise factor."""
        return f"×{self.number(value)}"

    def duration(self, minutes: Fraction) -> str:
        """Return a time in hours, minutes and seconds, rounded half-up to the second.

        >>> ENGLISH.duration(Fraction("174.375")), ENGLISH.duration(Fraction(15))
        ('2 h 54 min 23 s', '15 min')
        """
        total = int(round_half_up(minutes, _SECONDS) / _SECONDS)
        hours, rest = divmod(total, 3600)
        parts = ((hours, "h"), (rest // 60, "min"), (rest % 60, "s"))
        return " ".join(f"{count} {unit}" for count, unit in parts if count) or "0 min"

    def lasting(self, minutes: Fraction) -> str:
        """Return a time to the second, from a day on in days and hours; no time is rounded to nothing.

        >>> ENGLISH.lasting(Fraction(21600)), ENGLISH.lasting(Fraction(1560)), ENGLISH.lasting(Fraction(1, 60))
        ('15 days', '1 day 2 h', '1 s')
        """
        whole = round_half_up(minutes, _SECONDS)
        if minutes and not whole:
            return self.with_unit(self.setting(minutes), "min")
        days, rest = divmod(whole, _DAY)
        if not days:
            return self.duration(whole)
        said = self.with_unit(self.number(Fraction(days)), "days")
        return f"{said} {self.duration(rest)}" if rest else said

    def day(self, day: date) -> str:
        """Return a date that no country reads the other way round: 20 Nov 2026."""
        return f"{day.day:02d} {self.months[day.month - 1]} {day.year:04d}"

    def moment(self, moment: datetime) -> str:
        """Return a date with its time of day."""
        return f"{self.day(moment)} {self.clock(moment)}"

    def clock(self, moment: datetime) -> str:
        """Return a time of day on a 24-hour clock."""
        return f"{moment.hour:02d}:{moment.minute:02d}"

    def _places(self, value: Fraction) -> int:
        """Return how many decimals give `digits` significant digits; never fewer than none."""
        size = abs(value)
        if not size:
            return 0
        return max(self.digits - 1 - _magnitude(size), 0)

    def _written(self, value: Fraction, places: int) -> str:
        text = fixed_text(abs(value), places)
        whole, _, decimals = text.partition(".")
        decimals = decimals.rstrip("0")
        grouped = f"{int(whole):,}".replace(",", self.thousands_mark)
        sign = _MINUS if value < 0 and (decimals or whole.strip("0")) else ""
        return sign + grouped + (self.decimal_mark + decimals if decimals else "")


def can_be_set(value: Fraction) -> bool:
    """Return whether a value has an end of decimals that a hand can set: what `Typography.setting` prints in full.

    >>> can_be_set(Fraction("2.5")), can_be_set(Fraction(100, 3))
    (True, False)
    """
    places = decimal_places(value)
    return places is not None and places <= MAX_SET_DECIMALS


def split_at_mark(text: str, mark: str) -> tuple[str, str] | None:
    """Return a printed number up to its decimal `mark`, and the rest with what follows it; None for any other text.

    >>> split_at_mark("1,250.5 mL", "."), split_at_mark("≈ 3 mL", "."), split_at_mark("not stated", ".")
    (('1,250', '.5 mL'), ('≈ 3', ' mL'), None)
    """
    found = re.match(rf"(?:{ABOUT})?[×+{_MINUS}]?[0-9]+(?:[^\w {re.escape(mark)}][0-9]{{3}})*", text)
    return None if found is None else (found[0], text[found.end() :])


def _magnitude(size: Fraction) -> int:
    """Return the power of ten of the first significant digit of a positive number."""
    guess = len(str(size.numerator)) - len(str(size.denominator))
    return guess if size >= Fraction(10) ** guess else guess - 1


ENGLISH = Typography()
