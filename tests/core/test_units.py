"""Units and quantities: a closed list, exact conversions, and what is refused."""

from __future__ import annotations

from fractions import Fraction
from itertools import combinations

import pytest

from desens_gui.core.ground import units
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.units import (
    AMOUNTS,
    CONCENTRATIONS,
    DOSE_RATES,
    RATES,
    TIMES,
    VOLUMES,
    Kind,
    Quantity,
    factor,
    kind_of,
    read_quantity,
    read_unit,
)
from desens_gui.core.ground.words import ENGLISH_WORDS

ALL = AMOUNTS | TIMES | RATES | CONCENTRATIONS | DOSE_RATES

# every unit there is: its kind, and how many of the first of that kind it is
UNITS: dict[str, tuple[Kind, str, str]] = {
    "mg": (Kind.MASS, "mg", "1"),
    "g": (Kind.MASS, "mg", "1000"),
    "mcg": (Kind.MASS, "mg", "0.001"),
    "ng": (Kind.MASS, "mg", "0.000001"),
    "units": (Kind.ACTIVITY, "units", "1"),
    "million units": (Kind.ACTIVITY, "units", "1000000"),
    "mmol": (Kind.SUBSTANCE, "mmol", "1"),
    "mL": (Kind.VOLUME, "mL", "1"),
    "L": (Kind.VOLUME, "mL", "1000"),
    "min": (Kind.TIME, "min", "1"),
    "s": (Kind.TIME, "min", "1/60"),
    "h": (Kind.TIME, "min", "60"),
    "days": (Kind.TIME, "min", "1440"),
    "mL/h": (Kind.RATE, "mL/h", "1"),
    "mL/min": (Kind.RATE, "mL/h", "60"),
    "mg/mL": (Kind.CONCENTRATION, "mg/mL", "1"),
    "g/mL": (Kind.CONCENTRATION, "mg/mL", "1000"),
    "mcg/mL": (Kind.CONCENTRATION, "mg/mL", "0.001"),
    "ng/mL": (Kind.CONCENTRATION, "mg/mL", "0.000001"),
    "units/mL": (Kind.CONCENTRATION, "units/mL", "1"),
    "million units/mL": (Kind.CONCENTRATION, "units/mL", "1000000"),
    "mmol/mL": (Kind.CONCENTRATION, "mmol/mL", "1"),
    "mL/mL": (Kind.CONCENTRATION, "mL/mL", "1"),
    "mg/h": (Kind.DOSE_RATE, "mg/h", "1"),
    "g/h": (Kind.DOSE_RATE, "mg/h", "1000"),
    "mcg/h": (Kind.DOSE_RATE, "mg/h", "0.001"),
    "ng/h": (Kind.DOSE_RATE, "mg/h", "0.000001"),
    "units/h": (Kind.DOSE_RATE, "units/h", "1"),
    "million units/h": (Kind.DOSE_RATE, "units/h", "1000000"),
    "mmol/h": (Kind.DOSE_RATE, "mmol/h", "1"),
}


@pytest.mark.parametrize("name", UNITS)
def test_every_unit_is_read_with_its_kind_and_converts_exactly(name: str) -> None:
    kind, base, many = UNITS[name]
    quantity = read_quantity(f"1.5 {name}", ALL)
    assert quantity == Quantity(Fraction("1.5"), name)
    assert quantity.kind is kind is kind_of(name)
    assert quantity.into(base) == Fraction("1.5") * Fraction(many)
    assert Quantity(Fraction(many), base).into(name) == 1
    assert read_quantity(str(quantity), ALL) == quantity


@pytest.mark.parametrize("typed", ["2.1 g/mL", "2001 mg/mL", "10 g/mL"])
def test_more_than_two_grams_in_a_mL_are_impossible(typed: str) -> None:
    with pytest.raises(Refused, match="impossible: no solution holds more than 2 g/mL"):
        read_quantity(typed, ALL)
    assert read_quantity("2 g/mL", ALL).value == 2
    assert read_quantity("3 million units/mL", ALL).value == 3  # what a unit weighs is not known


def test_there_are_no_other_units() -> None:
    with pytest.raises(Refused) as refused:
        read_unit("furlong", ALL)
    assert set(str(refused.value.values["known"]).split(", ")) == set(UNITS)


@pytest.mark.parametrize(("one", "other"), tuple(combinations(UNITS, 2)))
def test_only_what_measures_the_same_converts(one: str, other: str) -> None:
    if UNITS[one][1] == UNITS[other][1]:
        assert factor(one, other) == Fraction(UNITS[one][2]) / Fraction(UNITS[other][2])
        assert factor(other, one) * factor(one, other) == 1
        return
    for unit, into in ((one, other), (other, one)):
        with pytest.raises(Refused) as refused:
            Quantity(Fraction(1), unit).into(into)
        assert refused.value.text == units.CANNOT_CONVERT


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("ml", "mL"),
        ("unit", "units"),
        ("million unit", "million units"),
        ("microgram", "mcg"),
        ("micrograms", "mcg"),
        ("micrograms/mL", "mcg/mL"),
        ("minutes", "min"),
        ("minute", "min"),
        ("hour", "h"),
        ("hours", "h"),
        ("day", "days"),
        ("ml/h", "mL/h"),
        ("mL/hour", "mL/h"),
        ("ml/min", "mL/min"),
        ("mg/ml", "mg/mL"),
        ("mg / mL", "mg/mL"),
        ("unit/ml", "units/mL"),
        ("million  units / ml", "million units/mL"),
    ],
)
def test_what_cannot_be_mistaken_is_understood(typed: str, name: str) -> None:
    assert read_unit(typed, ALL) == name


@pytest.mark.parametrize(
    ("typed", "instead"),
    [
        ("µg", "mcg"),  # micro sign
        ("μg", "mcg"),  # Greek letter
        ("ug", "mcg"),
        ("mgs", "mg"),
        ("MG", "mg"),
        ("Mg", "mg"),
        ("gm", "g"),
        ("G", "g"),
        ("cc", "mL"),
        ("ML", "mL"),
        ("U", "units"),
        ("u", "units"),
        ("IU", "units"),
        ("iu", "units"),
        ("MU", "million units"),
        ("MIU", "million units"),
        ("l", "L"),
        ("hr", "h"),
        ("hrs", "h"),
        ("m", "min"),
        ("d", "days"),
        ("cc/h", "mL/h"),
        ("cc/hr", "mL/h"),
        ("mL/hr", "mL/h"),
        ("ml/hr", "mL/h"),
        ("µg/mL", "mcg/mL"),
        ("µg/ml", "mcg/mL"),
        ("mg/cc", "mg/mL"),
        ("IU/ml", "units/mL"),
        ("U/h", "units/h"),
        ("U/hr", "units/h"),
        ("mg/hr", "mg/h"),
    ],
)
def test_an_easily_misread_unit_is_refused_with_what_to_write_instead(typed: str, instead: str) -> None:
    with pytest.raises(Refused) as refused:
        read_quantity(f"5 {typed}", ALL)
    assert refused.value.text == units.WRITE_INSTEAD
    assert refused.value.values == {"unit": typed, "instead": instead}


@pytest.mark.parametrize(
    "typed", ["мг", "mсg", "мл", "mg/kg", "Units", "mg.", "mg per mL", "mol", "IE", "%", "m g", "mg/"]
)
def test_an_unknown_unit_is_refused_with_the_known_ones(typed: str) -> None:
    with pytest.raises(Refused) as refused:
        read_quantity(f"5 {typed}", VOLUMES)
    assert refused.value.text == units.UNKNOWN_UNIT
    assert refused.value.values == {"unit": typed, "known": "mL, L"}


@pytest.mark.parametrize(
    ("typed", "kinds", "sentence"),
    [
        ("5 mL", CONCENTRATIONS, "“5 mL” is a volume, but a concentration is needed here, for example “5 mg/mL”."),
        ("5 mg", VOLUMES, "“5 mg” is a mass, but a volume is needed here, for example “250 mL”."),
        ("5 min", AMOUNTS, "“5 min” is a time, but an amount of drug is needed here, for example “134 mg”."),
        ("5 mL/h", TIMES, "“5 mL/h” is a pump rate, but a time is needed here, for example “15 min”."),
        (
            "5 units",
            RATES,
            "“5 units” is an activity in units, but a pump rate is needed here, for example “160 mL/h”.",
        ),
        (
            "5 mmol",
            RATES,
            "“5 mmol” is an amount of substance, but a pump rate is needed here, for example “160 mL/h”.",
        ),
        (
            "5 mg/mL",
            DOSE_RATES,
            "“5 mg/mL” is a concentration, but a dose rate is needed here, for example “0.5 units/h”.",
        ),
        ("5 mg/h", VOLUMES, "“5 mg/h” is a dose rate, but a volume is needed here, for example “250 mL”."),
    ],
)
def test_a_wrong_kind_of_quantity_is_named(typed: str, kinds: frozenset[Kind], sentence: str) -> None:
    with pytest.raises(Refused) as refused:
        read_quantity(typed, kinds)
    assert ENGLISH_WORDS.refusal(refused.value) == sentence


@pytest.mark.parametrize("typed", ["5", "5 ", "0.25"])
def test_a_number_without_a_unit_is_refused_with_an_example(typed: str) -> None:
    with pytest.raises(Refused) as refused:
        read_quantity(typed, VOLUMES)
    assert refused.value.text == units.NO_UNIT
    assert refused.value.values == {"typed": typed.strip(), "example": "250 mL"}


@pytest.mark.parametrize("typed", ["0 mg", "0.000 mL", "0 min", "0 mL/h", "0 mg/mL", "0 mg/h"])
def test_zero_is_refused(typed: str) -> None:
    with pytest.raises(Refused) as refused:
        read_quantity(typed, ALL)
    assert refused.value.text == units.NOT_POSITIVE


@pytest.mark.parametrize(
    ("least", "below", "most", "above"),
    [
        ("0.000000001 mg", "0.0000000009 mg", "1000000 mg", "1000000.1 mg"),
        ("0.001 ng", "0.0009 ng", "1000 g", "1000.1 g"),
        ("0.000001 units", "0.0000009 units", "1000000 million units", "1000001 million units"),
        ("0.000000001 mmol", "0.0000000009 mmol", "100000 mmol", "100001 mmol"),
        ("0.000001 mL", "0.0000009 mL", "100 L", "100.1 L"),
        ("1 s", "0.9 s", "366 days", "366.1 days"),
        ("0.000001 mL/h", "0.0000009 mL/h", "100000 mL/h", "100001 mL/h"),
    ],
)
def test_what_no_slip_should_bring_into_a_plan_is_refused(least: str, below: str, most: str, above: str) -> None:
    for typed in (least, most):
        assert str(read_quantity(typed, ALL)) == typed
    for typed in (below, above):
        with pytest.raises(Refused) as refused:
            read_quantity(typed, ALL)
        assert refused.value.text == units.OUT_OF_BOUNDS


@pytest.mark.parametrize("typed", ["5 mg", "5mg", " 5 mg ", "5\u00a0mg", "5\tmg", "5\nmg"])
def test_what_stands_between_number_and_unit_does_not_matter(typed: str) -> None:
    assert read_quantity(typed, AMOUNTS) == Quantity(Fraction(5), "mg")


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ("1e3 mg", "has an exponent"),
        ("1E10000000 mg", "has an exponent"),
        ("1e3", "has an exponent"),
        ("1 000 mg", "marks between"),
        ("0,5 mg", "comma"),
        ("1/2 mg", "is not a number"),
        ("mg", "does not begin with a number"),
        ("-5 mg", "negative"),
        ("٥ mg", "another script"),
    ],
)
def test_the_number_of_a_quantity_is_refused_as_a_number_alone(typed: str, reason: str) -> None:
    with pytest.raises(Refused, match=reason):
        read_quantity(typed, AMOUNTS)
