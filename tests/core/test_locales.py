"""Every shipped locale writes numbers, dates and units so that no other reader takes them for something else."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desens_gui.core.ground.locales import TAGS, typography
from desens_gui.core.ground.typed import read_typed, read_typed_quantity
from desens_gui.core.ground.units import Quantity
from tests.core.test_units import UNITS
from tests.plans import q


def test_the_shipped_locales_are_these() -> None:
    assert TAGS == ("C", "en-US", "en-GB", "de", "fr", "es", "it")


@pytest.mark.parametrize(
    ("tag", "number"),
    [
        ("C", "1296700.5"),
        ("en-US", "1,296,700.5"),
        ("en-GB", "1,296,700.5"),
        ("de", "1\u202f296\u202f700,5"),
        ("fr", "1\u202f296\u202f700,5"),
        ("es", "1\u202f296\u202f700,5"),
        ("it", "1\u202f296\u202f700,5"),
    ],
)
def test_a_large_number_has_the_marks_of_its_locale(tag: str, number: str) -> None:
    assert typography(tag, 4).setting(Fraction("1296700.5")) == number


@pytest.mark.parametrize(
    ("tag", "many", "one"),
    [
        ("C", "2 units", "1 unit"),
        ("en-US", "2 units", "1 unit"),
        ("en-GB", "2 units", "1 unit"),
        ("de", "2 Einheiten", "1 Einheit"),
        ("fr", "2 unités", "1 unité"),
        ("es", "2 unidades", "1 unidad"),
        ("it", "2 unità", "1 unità"),
    ],
)
def test_units_are_a_word_of_the_language(tag: str, many: str, one: str) -> None:
    assert typography(tag, 4).quantity(q("2 units")) == many
    assert typography(tag, 4).quantity(q("1 units")) == one
    assert typography(tag, 4).quantity(q("2 units/mL")) == many + "/mL"


@pytest.mark.parametrize(
    ("tag", "unit", "many", "one"),
    [
        ("C", "million units", "million units", "million units"),
        ("en-US", "million units", "million units", "million units"),
        ("en-US", "days", "days", "day"),
        ("en-GB", "million units", "million units", "million units"),
        ("en-GB", "days", "days", "day"),
        ("en-GB", "mcg/mL", "micrograms/mL", "microgram/mL"),
        ("en-GB", "ng/h", "nanograms/h", "nanogram/h"),
        ("de", "million units/h", "Millionen Einheiten/h", "Million Einheiten/h"),
        ("de", "days", "Tage", "Tag"),
        ("fr", "million units", "millions d’unités", "million d’unités"),
        ("fr", "days", "jours", "jour"),
        ("es", "million units", "millones de unidades", "millón de unidades"),
        ("es", "days", "días", "día"),
        ("it", "million units/mL", "milioni di unità/mL", "milione di unità/mL"),
        ("it", "days", "giorni", "giorno"),
    ],
)
def test_each_word_has_its_own_singular(tag: str, unit: str, many: str, one: str) -> None:
    there = typography(tag, 4)
    assert [there.with_unit(number, unit) for number in ("2", "11", "1")] == [f"2 {many}", f"11 {many}", f"1 {one}"]
    assert there.unit(unit) == many


@pytest.mark.parametrize("tag", TAGS)
def test_a_number_below_two_is_in_the_singular_in_french_alone(tag: str) -> None:
    there = typography(tag, 4)
    said = [there.quantity(Quantity(Fraction(number), "units")) for number in ("0.5", "1.5", "1.99", "2", "10.5")]
    units, unit = there.unit("units"), there.one["units"]
    words = [unit, unit, unit, units, units] if tag == "fr" else [units] * 5
    assert [text.partition(" ")[2] for text in said] == words


@pytest.mark.parametrize("tag", TAGS)
def test_what_is_no_word_stays_as_it_is(tag: str) -> None:
    there = typography(tag, 4)
    words = ("units", "million", "days", *(("mcg", "ng") if tag in {"en-GB", "de", "fr", "it"} else ()))
    for unit in (unit for unit in UNITS if not unit.startswith(words)):
        assert [there.with_unit(number, unit) for number in ("1", "2")] == [f"1 {unit}", f"2 {unit}"]


def test_micrograms_are_in_full_where_the_abbreviation_is_not_stated_to_be_safe() -> None:
    assert typography("en-GB", 4).quantity(q("134 mcg")) == "134 micrograms"
    assert typography("en-GB", 4).quantity(q("1 mcg")) == "1 microgram"
    assert typography("en-GB", 4).unit("mcg/mL") == "micrograms/mL"
    assert typography("de", 4).quantity(q("134 mcg")) == "134 Mikrogramm"
    assert typography("fr", 4).quantity(q("1 mcg")) == "1 microgramme"
    assert typography("it", 4).unit("mcg/mL") == "microgrammi/mL"
    assert [typography(tag, 4).unit("mcg") for tag in ("C", "en-US", "es")] == ["mcg"] * 3


@pytest.mark.parametrize("tag", TAGS)
def test_no_two_months_look_alike_and_none_looks_like_a_number(tag: str) -> None:
    months = typography(tag, 4).months
    assert len({month.casefold() for month in months}) == 12
    assert all(month.isalpha() for month in months)


@pytest.mark.parametrize(
    ("tag", "printed"),
    [("C", "03 Dec 2026"), ("de", "03 Dez 2026"), ("fr", "03 déc 2026"), ("es", "03 dic 2026"), ("it", "03 dic 2026")],
)
def test_a_date_names_its_month_in_the_language(tag: str, printed: str) -> None:
    assert typography(tag, 4).day(date(2026, 12, 3)) == printed


@pytest.mark.parametrize(
    ("tag", "like"),
    [
        ("de_DE", "de"),
        ("de_DE.UTF-8", "de"),
        ("fr-FR", "fr"),
        ("en", "en-US"),
        ("de-CH", "C"),
        ("es-MX", "C"),
        ("qps-ploc", "C"),
        ("", "C"),
    ],
)
def test_a_locale_that_is_not_shipped_is_written_with_a_point_and_no_groups(tag: str, like: str) -> None:
    assert typography(tag, 5) == typography(like, 5)


def test_the_digits_are_those_of_the_site() -> None:
    assert typography("de", 3).number(Fraction("0.265886016")) == "0,266"


@given(st.sampled_from(TAGS), st.decimals(0, 999, places=6, allow_nan=False).map(Fraction))
def test_what_a_locale_prints_below_a_thousand_it_reads_back(tag: str, value: Fraction) -> None:
    there = typography(tag, 4)
    assert read_typed(there.setting(value), there.decimal_mark) == value


@pytest.mark.parametrize("tag", TAGS)
@pytest.mark.parametrize("unit", UNITS)
def test_what_a_locale_calls_a_unit_it_reads_back(tag: str, unit: str) -> None:
    there = typography(tag, 4)
    for number in ("1", "1.4", "2"):
        quantity = Quantity(Fraction(number), unit)
        kinds = frozenset({quantity.kind})
        assert read_typed_quantity(there.quantity(quantity), kinds, there.decimal_mark, None) == quantity
