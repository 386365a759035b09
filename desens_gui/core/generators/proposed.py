"""Proposed rates: rounded so that a hand can set them, by whole-number arithmetic alone.

A ladder rises by the same factor from step to step, and that factor is a root: it has no end of decimals. A rate
that is a root is held between two bounds, and where a round rate lies between them, compared with it by powers,
which are exact: so it becomes a proposal of two significant digits, and no float comes near.
"""

from dataclasses import dataclass
from fractions import Fraction

from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP, Said
from desens_gui.core.ground.units import Quantity
from desens_gui.core.rules.recipe import Recipe
from desens_gui.core.rules.site import Pump

EMPTY_RANGE = QT_TRANSLATE_NOOP(
    "Generator", "There is nothing between the smallest and the largest here: {least} and {most}."
)

#: log10(2) as a fraction, only to guess where a search begins
_DIGITS_OF_A_BIT = (30103, 100000)
_DIGITS = 2
_FINE = 10**30
_SLOWEST = Fraction(1, 10)


@dataclass(frozen=True, slots=True)
class Generated:
    """A generated recipe, the share of the dose that its first step gives, and what follows from the inputs."""

    recipe: Recipe
    starting_fraction: Fraction
    says: tuple[Said, ...]


@dataclass(frozen=True, slots=True)
class Settable:
    """The rates that can be set, in mL/h: from `lowest` to `highest`, in steps of `grid`; None: not limited."""

    lowest: Fraction | None
    highest: Fraction | None
    grid: Fraction | None

    def holds(self, rate: Fraction) -> bool:
        """Return whether a rate is within the range, whether or not it is on the grid."""
        return (self.lowest is None or rate >= self.lowest) and (self.highest is None or rate <= self.highest)

    def on_grid(self, rate: Fraction) -> bool:
        """Return whether a pump can be set to exactly this rate, if it is within the range."""
        return self.grid is None or (rate / self.grid).denominator == 1

    def nearest(self, power: Fraction, root: int) -> Fraction:
        """Return the settable rate of two significant digits nearest to the `root`-th root of `power`; half-up.

        >>> Settable(None, None, None).nearest(Fraction(2), 2)
        Fraction(7, 5)
        """
        unit = self._unit(power, root)
        return (whole_root(power * (2 / unit) ** root, root) + 1) // 2 * unit

    def nearest_between(self, low: Fraction, high: Fraction) -> Fraction | None:
        """Return the rate that is nearest to both bounds, and so to all between; None when they differ in that."""
        nearest = self.nearest(low, 1)
        return nearest if nearest == self.nearest(high, 1) else None

    def below(self, rate: Fraction) -> Fraction:
        """Return the highest settable rate of two significant digits that is not above `rate`."""
        unit = self._unit(rate, 1)
        return rate // unit * unit

    def _unit(self, power: Fraction, root: int) -> Fraction:
        """Return the distance of settable rates of two significant digits: whole steps of the grid."""
        unit = Fraction(10) ** (magnitude(power, root) - _DIGITS + 1)
        return unit if self.grid is None else self.grid * max(1, unit // self.grid)


def settable(least: Quantity | None, most: Quantity | None, pump: Pump | None) -> Settable:
    """Return what can be set: the pump's range and grid, within the stated limits.

    Where neither a pump nor a limit says how slow a rate can be, 0.1 mL/h is the slowest: few pumps go below it, and
    none is proposed that nobody has stated. Raises Refused when the limits leave nothing.
    """
    own_least, own_most = (None, None) if pump is None else (pump.lowest_rate, pump.highest_rate)
    lows = [rate.into("mL/h") for rate in (least, own_least) if rate is not None]
    if not lows and pump is None:
        lows = [_SLOWEST]
    highs = [rate.into("mL/h") for rate in (most, own_most) if rate is not None]
    lowest, highest = max(lows, default=None), min(highs, default=None)
    if lowest is not None and highest is not None and lowest > highest:
        low, high = Quantity(lowest, "mL/h"), Quantity(highest, "mL/h")
        raise Refused(EMPTY_RANGE, "most_rate" if most is not None else "least_rate", least=low, most=high)
    return Settable(lowest, highest, None if pump is None else pump.rate_step.into("mL/h"))


def magnitude(power: Fraction, root: int) -> int:
    """Return the power of ten of the first digit of the `root`-th root of a positive number.

    >>> magnitude(Fraction(250), 1), magnitude(Fraction(250), 3), magnitude(Fraction(1, 4), 2)
    (2, 0, -1)
    """
    above, below = _DIGITS_OF_A_BIT
    guess = (power.numerator.bit_length() - power.denominator.bit_length()) * above // (below * root)
    while Fraction(10) ** (guess * root) > power:
        guess -= 1
    while Fraction(10) ** ((guess + 1) * root) <= power:
        guess += 1
    return guess


def whole_root(power: Fraction, root: int) -> int:
    """Return the largest whole number whose `root`-th power is at most `power` (zero or more).

    >>> whole_root(Fraction(80), 4), whole_root(Fraction(81), 4), whole_root(Fraction(1, 2), 4)
    (2, 3, 0)
    """
    whole = power.numerator // power.denominator
    low, high = 0, 1 << (whole.bit_length() // root + 1)
    while high - low > 1:
        middle = (low + high) // 2
        if middle**root <= whole:
            low = middle
        else:
            high = middle
    return low


def root_bounds(power: Fraction, root: int) -> tuple[Fraction, Fraction]:
    """Return two numbers of 30 decimals that have the `root`-th root of a positive number between them."""
    low = whole_root(power * _FINE**root, root)
    return Fraction(low, _FINE), Fraction(low + 1, _FINE)


def down(value: Fraction) -> Fraction:
    """Return the value, rounded down to 30 decimals."""
    return Fraction(value.numerator * _FINE // value.denominator, _FINE)


def up(value: Fraction) -> Fraction:
    """Return the value, rounded up to 30 decimals."""
    return -down(-value)
