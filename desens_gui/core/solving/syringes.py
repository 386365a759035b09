"""Which syringes measure a volume, and to what it is rounded by their marks.

The smallest single syringe that rounds by no more than the site's share of the draw, filled at least to the site's
share of its capacity; else the pair that rounds least, one of it full and the other with the rest, where that is
better than one syringe. What no pair holds is drawn with full fills of the largest syringe first. Draws are rounded
to a mark, half-up.

Sources: marks and the rule of the smallest syringe from teaching texts, the least fill from studies of how well
small volumes are measured; both are site settings.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import product
from math import isqrt

from desens_gui.core.ground.numbers import round_half_up
from desens_gui.core.rules.site import Syringe, Thresholds

_NOTHING = Fraction(0)
#: where ISO 7886-1 changes its row, as a capacity in mL
_SMALL_SYRINGE = Fraction(5)


@dataclass(frozen=True, slots=True)
class Draw:
    """One filling of one syringe: its capacity and the volume it is drawn up to, in mL."""

    syringe_mL: Fraction
    volume_mL: Fraction


def drawn_mL(draws: Sequence[Draw]) -> Fraction:
    """Return what several fillings hold together."""
    return sum((draw.volume_mL for draw in draws), Fraction(0))


def draws_for(volume: Fraction, syringes: Sequence[Syringe], limits: Thresholds) -> tuple[Draw, ...]:
    """Return the fillings that measure `volume` mL best; none where the site has no syringe that can."""
    sizes = sorted((_Size.of(syringe) for syringe in syringes), key=lambda size: size.capacity)
    if not sizes or volume <= 0:
        return ()
    largest = sizes[-1]
    full: list[Draw] = []
    rest = volume
    while rest > 2 * largest.capacity:
        full.append(Draw(largest.capacity, largest.capacity))
        rest -= largest.capacity
    allowed = limits.most_rounding * volume
    return (*full, *_measured(rest, sizes, allowed, limits.least_fill))


def draws_with(volume: Fraction, chosen: Sequence[Syringe]) -> tuple[Draw, ...]:
    """Return the fillings of one chosen syringe, as often as it takes, or of a chosen pair.

    Of a pair the first is filled to the top, as far as there is enough, and the rest goes into the second.
    """
    sizes = [_Size.of(syringe) for syringe in chosen]
    if len(sizes) == 2 and volume > sizes[0].capacity:
        rest = round_half_up(volume - sizes[0].capacity, sizes[1].mark)
        if rest <= sizes[1].capacity:
            return _pair(sizes[0], sizes[1], rest)[: 2 if rest else 1]
    size = sizes[0] if len(sizes) == 1 else max(sizes, key=lambda one: one.capacity)
    fills, rest = divmod(round_half_up(volume, size.mark), size.capacity)
    draws = [Draw(size.capacity, size.capacity)] * int(fills)
    return tuple(draws + ([Draw(size.capacity, rest)] if rest else []))


def smallest_holding(volume: Fraction, syringes: Sequence[Syringe]) -> Fraction | None:
    """Return the capacity of the smallest syringe that holds `volume`; None when none does."""
    return min((size.capacity.into("mL") for size in syringes if size.capacity.into("mL") >= volume), default=None)


def tolerance_mL(draw: Draw) -> Fraction:
    """Return by how much a filling may differ from its mark, after ISO 7886-1.

    Below half of the capacity 1.5 % of the capacity and 2 % (from 5 mL capacity: 1 %) of what is expelled; from half
    on 5 % (4 %) of it. Source: the table of tolerances of ISO 7886-1 as the Surgical Materials Testing Laboratory
    reprints it; that 5 mL is where the rows change, and the 4 %, are not confirmed by that source.
    """
    small = draw.syringe_mL < _SMALL_SYRINGE
    if draw.volume_mL * 2 >= draw.syringe_mL:
        return draw.volume_mL * Fraction(5 if small else 4, 100)
    return draw.syringe_mL * Fraction(15, 1000) + draw.volume_mL * Fraction(2 if small else 1, 100)


def moved_by(draws: Sequence[Draw]) -> Fraction:
    """Return by what share of a whole draw the tolerances of its syringes may move it, all of them the same way."""
    return sum((tolerance_mL(draw) for draw in draws), _NOTHING) / drawn_mL(draws)


def root_sum_square(parts: Sequence[Fraction]) -> Fraction:
    """Return the root of the sum of squares, rounded to the nearest millionth by whole-number arithmetic.

    >>> root_sum_square([Fraction(3), Fraction(4)])
    Fraction(5, 1)
    """
    square = sum((part * part for part in parts), Fraction(0)) * 10**12
    return Fraction((isqrt((4 * square).__floor__()) + 1) // 2, 10**6)


@dataclass(frozen=True, slots=True)
class _Size:
    capacity: Fraction
    mark: Fraction

    @classmethod
    def of(cls, syringe: Syringe) -> "_Size":
        return cls(syringe.capacity.into("mL"), syringe.graduation.into("mL"))


def _measured(volume: Fraction, sizes: Sequence[_Size], allowed: Fraction, least: Fraction) -> tuple[Draw, ...]:
    """Return the fillings of one or two syringes for a volume that two of the largest hold."""
    found: list[tuple[Fraction, tuple[Draw, ...]]] = []
    for size in sizes:
        rounded = round_half_up(volume, size.mark)
        if least * size.capacity <= rounded <= size.capacity:
            found.append((abs(rounded - volume), (Draw(size.capacity, rounded),)))
            if found[-1][0] <= allowed:
                return found[-1][1]
    # small pairs first, and of two sizes the larger one is the full one
    pairs = sorted(product(sizes, repeat=2), key=lambda pair: (pair[0].capacity + pair[1].capacity, -pair[0].capacity))
    for full, other in pairs:
        rest = round_half_up(volume - full.capacity, other.mark) if volume > full.capacity else _NOTHING
        if rest and least * other.capacity <= rest <= other.capacity:
            found.append((abs(full.capacity + rest - volume), _pair(full, other, rest)))
    if found:
        return min(found, key=lambda one: one[0])[1]  # the first of equals: one syringe before two, small before large
    smallest = next((size for size in sizes if size.capacity >= volume), sizes[-1])
    rounded = round_half_up(volume, smallest.mark)
    return (Draw(smallest.capacity, rounded),) if rounded else ()


def _pair(full: _Size, other: _Size, rest: Fraction) -> tuple[Draw, Draw]:
    return Draw(full.capacity, full.capacity), Draw(other.capacity, rest)
