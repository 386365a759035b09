"""Units and quantities.

Mass, activity (units), amount of substance (mmol) and volumes of ready-made drug are different dimensions; none
converts into another. pint knows the names, the dimensions and the factors, over exact fractions; it never sees a
number a person typed, because what it makes of `0,5 mg` differs from release to release. The list of units is
closed and short: the names that `label_rules` allow on paper, and a few synonyms that cannot be mistaken.

pint is imported on first use (it costs about 0.1 s, which a window would show).
"""

import re
from dataclasses import dataclass
from enum import Enum
from fractions import Fraction
from functools import cache
from typing import TYPE_CHECKING, Any

from desens_gui.core.ground.numbers import exact_text, read_number, shown
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP, Text

if TYPE_CHECKING:
    import pint

NO_UNIT = QT_TRANSLATE_NOOP("Units", "“{typed}” has no unit. Write, for example, “{example}”.")
NO_NUMBER = QT_TRANSLATE_NOOP("Units", "“{typed}” does not begin with a number.")
UNKNOWN_UNIT = QT_TRANSLATE_NOOP("Units", "“{unit}” is not a unit this program knows. Known here: {known}.")
WRITE_INSTEAD = QT_TRANSLATE_NOOP("Units", "“{unit}” is easily misread. Write “{instead}”.")
WRONG_KIND = QT_TRANSLATE_NOOP("Units", "“{typed}” is {found}, but {wanted} is needed here, for example “{example}”.")
NOT_POSITIVE = QT_TRANSLATE_NOOP("Units", "“{typed}” is zero. It must be more than zero.")
OUT_OF_BOUNDS = QT_TRANSLATE_NOOP("Units", "“{typed}” cannot be right: this program takes {least} to {most}.")
TOO_DENSE = QT_TRANSLATE_NOOP("Units", "“{typed}” is impossible: no solution holds more than {most}.")
CANNOT_CONVERT = QT_TRANSLATE_NOOP(
    "Units", "{found} cannot be turned into {wanted}: mass, units, mmol and mL of a product are different measures."
)


class Kind(Enum):
    """What a quantity measures."""

    MASS = "mass"
    ACTIVITY = "activity"
    SUBSTANCE = "substance"
    VOLUME = "volume"
    TIME = "time"
    RATE = "rate"
    CONCENTRATION = "concentration"
    DOSE_RATE = "dose rate"


#: a kind in a sentence
KIND_NAMES: dict[Kind, Text] = {
    Kind.MASS: QT_TRANSLATE_NOOP("Units", "a mass"),
    Kind.ACTIVITY: QT_TRANSLATE_NOOP("Units", "an activity in units"),
    Kind.SUBSTANCE: QT_TRANSLATE_NOOP("Units", "an amount of substance"),
    Kind.VOLUME: QT_TRANSLATE_NOOP("Units", "a volume"),
    Kind.TIME: QT_TRANSLATE_NOOP("Units", "a time"),
    Kind.RATE: QT_TRANSLATE_NOOP("Units", "a pump rate"),
    Kind.CONCENTRATION: QT_TRANSLATE_NOOP("Units", "a concentration"),
    Kind.DOSE_RATE: QT_TRANSLATE_NOOP("Units", "a dose rate"),
}
AMOUNT_NAME = QT_TRANSLATE_NOOP("Units", "an amount of drug")

#: kinds that an amount of drug can be; a volume only where the drug is ready made and counted in mL
AMOUNTS = frozenset({Kind.MASS, Kind.ACTIVITY, Kind.SUBSTANCE, Kind.VOLUME})
VOLUMES = frozenset({Kind.VOLUME})
TIMES = frozenset({Kind.TIME})
RATES = frozenset({Kind.RATE})
CONCENTRATIONS = frozenset({Kind.CONCENTRATION})
DOSE_RATES = frozenset({Kind.DOSE_RATE})

#: unit name -> (definition for pint, kind). Base units come first; pint names may not hold spaces.
_AMOUNT_UNITS = {
    "mg": ("milligram = [mass]", Kind.MASS),
    "g": ("gram = 1000 * milligram", Kind.MASS),
    "mcg": ("microgram = milligram / 1000", Kind.MASS),
    "ng": ("nanogram = milligram / 1000000", Kind.MASS),
    "units": ("activity_unit = [activity]", Kind.ACTIVITY),
    "million units": ("million_activity_units = 1000000 * activity_unit", Kind.ACTIVITY),
    "mmol": ("millimole = [substance]", Kind.SUBSTANCE),
    "mL": ("milliliter = [volume]", Kind.VOLUME),
    "L": ("liter = 1000 * milliliter", Kind.VOLUME),
}
_TIME_UNITS = {
    "min": ("minute = [time]", Kind.TIME),
    "s": ("second = minute / 60", Kind.TIME),
    "h": ("hour = 60 * minute", Kind.TIME),
    "days": ("day = 1440 * minute", Kind.TIME),
}
_PINT_NAMES = {name: definition.split(" ")[0] for name, (definition, _) in (_AMOUNT_UNITS | _TIME_UNITS).items()} | {
    "mL/h": "milliliter / hour",
    "mL/min": "milliliter / minute",
}
_KINDS = {name: kind for name, (_, kind) in (_AMOUNT_UNITS | _TIME_UNITS).items()} | {
    "mL/h": Kind.RATE,
    "mL/min": Kind.RATE,
}
for _name, (_definition, _kind) in _AMOUNT_UNITS.items():
    if _name != "L":
        _PINT_NAMES[f"{_name}/mL"] = f"{_PINT_NAMES[_name]} / milliliter"
        _KINDS[f"{_name}/mL"] = Kind.CONCENTRATION
    if _kind is not Kind.VOLUME:
        _PINT_NAMES[f"{_name}/h"] = f"{_PINT_NAMES[_name]} / hour"
        _KINDS[f"{_name}/h"] = Kind.DOSE_RATE

#: what people also write and what cannot be mistaken; of a unit with a slash, each side
_SYNONYMS = {
    "ml": "mL",
    "unit": "units",
    "million unit": "million units",
    "microgram": "mcg",
    "micrograms": "mcg",
    "minute": "min",
    "minutes": "min",
    "hour": "h",
    "hours": "h",
    "day": "days",
}

#: error-prone abbreviations (ISMP list, Joint Commission "do not use" list) and what to write instead
_ERROR_PRONE = {
    "µg": "mcg",
    "μg": "mcg",
    "ug": "mcg",
    "mgs": "mg",
    "MG": "mg",
    "Mg": "mg",
    "gm": "g",
    "G": "g",
    "cc": "mL",
    "ML": "mL",
    "U": "units",
    "u": "units",
    "IU": "units",
    "iu": "units",
    "MU": "million units",
    "MIU": "million units",
    "l": "L",
    "hr": "h",
    "hrs": "h",
    "m": "min",
    "d": "days",
}

_EXAMPLES = {
    Kind.MASS: "134 mg",
    Kind.ACTIVITY: "500 units",
    Kind.SUBSTANCE: "40 mmol",
    Kind.VOLUME: "250 mL",
    Kind.TIME: "15 min",
    Kind.RATE: "160 mL/h",
    Kind.CONCENTRATION: "5 mg/mL",
    Kind.DOSE_RATE: "0.5 units/h",
}

# Guards against slips of the keyboard, far outside anything clinical (site caps are a check, not a guard):
# kind -> (least, most, their unit).
_BOUNDS = {
    Kind.MASS: (Fraction(1, 10**9), Fraction(1_000_000), "mg"),
    Kind.ACTIVITY: (Fraction(1, 10**6), Fraction(10**12), "units"),
    Kind.SUBSTANCE: (Fraction(1, 10**9), Fraction(100_000), "mmol"),
    Kind.VOLUME: (Fraction(1, 10**6), Fraction(100_000), "mL"),
    Kind.TIME: (Fraction(1, 60), Fraction(366 * 1440), "min"),
    Kind.RATE: (Fraction(1, 10**6), Fraction(100_000), "mL/h"),
}


@cache
def _registry() -> "pint.UnitRegistry[Any]":
    """Return a registry of just these units over exact fractions (a full one takes 40 times longer to make)."""
    import pint  # noqa: PLC0415  (late: see the module's docstring)

    registry: pint.UnitRegistry[Any] = pint.UnitRegistry(None, non_int_type=Fraction, cache_folder=None)
    for definition, _ in (_AMOUNT_UNITS | _TIME_UNITS).values():
        registry.define(definition)
    return registry


@cache
def factor(unit: str, into: str) -> Fraction:
    """Return how many `into` one `unit` is, exactly; raise Refused when they measure different things."""
    if unit == into:
        return Fraction(1)
    import pint  # noqa: PLC0415

    try:
        return Fraction(_registry().convert(Fraction(1), _PINT_NAMES[unit], _PINT_NAMES[into]))
    except pint.DimensionalityError:
        raise Refused(CANNOT_CONVERT, found=unit, wanted=into) from None


def kind_of(unit: str) -> Kind:
    """Return what `unit` (a name of the closed list) measures."""
    return _KINDS[unit]


@dataclass(frozen=True, slots=True)
class Quantity:
    """An exact value and the unit it was stated in, one of the closed list."""

    value: Fraction
    unit: str

    @property
    def kind(self) -> Kind:
        """What it measures."""
        return _KINDS[self.unit]

    def into(self, unit: str) -> Fraction:
        """Return the value in another unit; raise Refused when that unit measures something else."""
        return self.value * factor(self.unit, unit)

    def __str__(self) -> str:
        """Return the exact text that `read_quantity` reads back to an equal quantity."""
        return f"{exact_text(self.value)} {self.unit}"


#: no solution of a drug holds more: even pure solids are hardly ever denser
DENSEST = Quantity(Fraction(2), "g/mL")


def read_unit(name: str, kinds: frozenset[Kind]) -> str:
    """Return the closed list's name for a unit as typed; raise Refused when there is none."""
    tidy = re.sub(r"\s*/\s*", "/", re.sub(r"\s+", " ", name.strip()))
    name = "/".join(_SYNONYMS.get(side, side) for side in tidy.split("/"))
    if name in _KINDS:
        return name
    instead = "/".join(_ERROR_PRONE.get(side, side) for side in name.split("/"))
    if instead in _KINDS:
        raise Refused(WRITE_INSTEAD, unit=shown(tidy), instead=instead)
    known = ", ".join(unit for unit, kind in _KINDS.items() if kind in kinds)
    raise Refused(UNKNOWN_UNIT, unit=shown(tidy), known=known)


def read_quantity(typed: str, kinds: frozenset[Kind], *, zero: bool = False) -> Quantity:
    """Read a number with its unit ("134 mg") that measures one of `kinds`.

    Raises Refused when the number or the unit cannot be read, when the unit measures something else, and for
    values beyond any use; for zero, too, unless `zero` says that nothing of it is a statement of its own.
    """
    text = typed.strip()
    start = next((at for at, char in enumerate(text) if char.isalpha() or char == "%"), len(text))
    number, unit_name = text[:start].strip(), text[start:]
    if re.match(r"[eE][+-]?[0-9]", unit_name):  # "1e3 mg": let the number reader name the exponent
        number, unit_name = text, ""
    if unit_name and not number.strip():
        raise Refused(NO_NUMBER, typed=shown(text))
    value = read_number(number)
    example = _EXAMPLES[next(kind for kind in _EXAMPLES if kind in kinds)]
    if not unit_name.strip():
        raise Refused(NO_UNIT, typed=shown(text), example=example)
    quantity = Quantity(value, read_unit(unit_name, kinds))
    if quantity.kind not in kinds:
        wanted = AMOUNT_NAME if kinds == AMOUNTS else KIND_NAMES[next(kind for kind in Kind if kind in kinds)]
        raise Refused(WRONG_KIND, typed=shown(text), found=KIND_NAMES[quantity.kind], wanted=wanted, example=example)
    if quantity.value or not zero:
        _guard(quantity, text)
    return quantity


def _guard(quantity: Quantity, typed: str) -> None:
    """Raise Refused for zero and for a value no slip of a finger should bring into a plan."""
    if not quantity.value:
        raise Refused(NOT_POSITIVE, typed=shown(typed))
    if quantity.kind in _BOUNDS:
        least, most, unit = _BOUNDS[quantity.kind]
        if not least <= quantity.into(unit) <= most:
            raise Refused(OUT_OF_BOUNDS, typed=shown(typed), least=Quantity(least, unit), most=Quantity(most, unit))
    if quantity.kind is Kind.CONCENTRATION and kind_of(quantity.unit.partition("/")[0]) is Kind.MASS:
        if quantity.into(DENSEST.unit) > DENSEST.value:
            raise Refused(TOO_DENSE, typed=shown(typed), most=DENSEST)


def per_mL(amount_unit: str) -> str:
    """Return the unit of a concentration in this amount unit, per mL."""
    return f"{amount_unit}/mL"
