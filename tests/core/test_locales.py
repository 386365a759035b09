"""Every shipped locale writes numbers, dates and units so that no other reader takes them for something else."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desens_gui.core.ground.locales import TAGS, typography
from desens_gui.core.ground.typed import read_typed, read_typed_quantity
from desens_gui.core.ground.units import AMOUNTS, Quantity
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


def test_british_micrograms_are_in_full_and_others_as_mcg() -> None:
    assert typography("en-GB", 4).quantity(q("134 mcg")) == "134 micrograms"
    assert typography("en-GB", 4).quantity(q("1 mcg")) == "1 microgram"
    assert typography("en-GB", 4).unit("mcg/mL") == "micrograms/mL"
    assert [typography(tag, 4).unit("mcg") for tag in TAGS if tag != "en-GB"] == ["mcg"] * 6


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
@pytest.mark.parametrize("unit", ["mg", "mcg", "ng", "units", "million units", "mmol"])
@pytest.mark.parametrize("number", [1, 7])
def test_what_a_locale_calls_a_unit_it_reads_back(tag: str, unit: str, number: int) -> None:
    there, quantity = typography(tag, 4), Quantity(Fraction(number), unit)
    assert read_typed_quantity(there.quantity(quantity), AMOUNTS, there.decimal_mark, None) == quantity
