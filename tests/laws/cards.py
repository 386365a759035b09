"""Cards that are dealt from bytes, and the choices that all families of plans share."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from typing import TypeVar

from desens_gui.core.ground.model import made
from desens_gui.core.ground.numbers import decimal_places
from desens_gui.core.ground.units import Quantity
from desens_gui.core.rules.recipe import Potency
from desens_gui.core.rules.site import Pump

T = TypeVar("T")

#: the unit of the order, and other units in which the same drug may be stated
UNITS = {
    "mg": ("mg", "mcg", "ng"),
    "g": ("g", "mg"),
    "mcg": ("mcg", "ng"),
    "units": ("units",),
    "million units": ("million units", "units"),
    "mmol": ("mmol",),
    "mL": ("mL",),
}
_PARTS = {("mg", "mcg"): 1000, ("mg", "ng"): 10**6, ("g", "mg"): 1000, ("mcg", "ng"): 1000}
_PARTS |= {("million units", "units"): 10**6}
#: a stated potency for an order in this unit: how much of it is how much of another measure; by none of them does a
#: dealt stock hold more than a solution can
POTENCIES = {
    "mg": ("250 mg", "400000 units"),
    "g": ("1 g", "1.6 million units"),
    "mcg": ("1000 mcg", "1600 units"),
    "units": ("1600 units", "1 mg"),
    "million units": ("1 million units", "1 mg"),
    "mmol": ("2 mmol", "1.25 mg"),
}
# so that neither the whole dose nor a hundredth of the weakest solution is beyond what the program takes
SIZES = {"g": Fraction(1, 1000), "mcg": Fraction(1000), "units": Fraction(1000)}
VOLUMES = tuple(map(Fraction, ("250", "100", "50", "500", "1000", "20", "333.3", "62.5")))
TIMES = tuple(map(Fraction, ("15", "10", "20", "30", "60", "12", "7.5", "1.25")))
_TIME_UNITS = {"min": Fraction(1), "s": Fraction(1, 60), "h": Fraction(60)}
FINALS = tuple(map(Fraction, ("80", "160", "200", "37.5", "41.3")))
PUMP_STEPS = ("0.1", "1", "0.01", "0.5", "0.25")
LINES = ("20", "5", "1.2", "0.5")
STRENGTH_FACTORS = tuple(map(Fraction, ("10", "4", "20", "5", "8")))
PERCENTS = tuple(Fraction(tenths, 1000) for tenths in (10, 25, 100, 240, 965))


class Cards:
    """Deals from its bytes, two at a time; the plainest card when there are none left."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.at = 0

    def number(self, count: int) -> int:
        """A number from 0 to below `count`."""
        dealt = int.from_bytes(self.data[self.at : self.at + 2], "big")
        self.at += 2
        return dealt % count

    def of(self, choices: Sequence[T]) -> T:
        return choices[self.number(len(choices))]

    def one_in(self, count: int) -> bool:
        return self.number(count) == count - 1

    def time(self, minutes: Fraction) -> Quantity:
        """A time in one of its units."""
        unit = self.of(("min", "min", "min", "s", "h"))
        value = minutes / _TIME_UNITS[unit]
        return Quantity(value, unit) if ends(value) else Quantity(minutes, "min")


def ends(value: Fraction) -> bool:
    """Whether a file can hold the number: it ends within 12 decimals."""
    places = decimal_places(value)
    return places is not None and places <= 12


def potency_of(unit: str) -> Potency:
    amount, equals = POTENCIES[unit]
    return made(Potency, {"amount": amount, "equals": equals})


def stated(value: Fraction, unit: str, per: str, potency: Potency | None, card: Cards) -> Quantity:
    """An amount of the order's `unit` (per mL, per hour), in that unit, in another one, or in another measure."""
    units = UNITS[unit]
    chosen = card.of(units if potency is None else (*units, potency.equals.unit))
    if potency is not None and chosen == potency.equals.unit:
        weighed = value / potency.amount.value * potency.equals.value
        return Quantity(weighed, chosen + per) if ends(weighed) else Quantity(value, unit + per)
    return Quantity(value * _PARTS.get((unit, chosen), 1), chosen + per)


def _pump(step: str) -> Pump:
    return made(
        Pump,
        {
            "id": "drawn",
            "name": "Drawn",
            "source": "constructed",
            "lowest_rate": "0.1 mL/h",
            "highest_rate": "1200 mL/h",
            "rate_step": f"{step} mL/h",
            "volume_step": "0.1 mL",
            "least_volume": "1 mL",
        },
    )


PUMPS = {step: _pump(step) for step in PUMP_STEPS}
