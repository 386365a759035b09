"""What a person types into a field is read exactly, or refused; never by a factor off."""

from __future__ import annotations

import re
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.typed import read_typed, read_typed_quantity
from desens_gui.core.ground.units import RATES, VOLUMES, Kind, Quantity
from tests.plans import q

MARKS = (".", ",")
OTHER = {".": ",", ",": "."}
MASS = frozenset({Kind.MASS})
ACTIVITY = frozenset({Kind.ACTIVITY})

digits = st.text("0123456789", min_size=1, max_size=15)


@given(digits, st.none() | digits, st.sampled_from(MARKS))
def test_a_number_in_the_form_of_its_own_locale_reads_as_exactly_that(
    whole: str, decimals: str | None, mark: str
) -> None:
    typed = whole if decimals is None else whole + mark + decimals
    assert read_typed(typed, mark) == Fraction(whole if decimals is None else f"{whole}.{decimals}")


@given(digits, digits, st.sampled_from(MARKS))
def test_a_number_with_the_other_mark_reads_as_that_decimal_or_not_at_all(whole: str, decimals: str, mark: str) -> None:
    typed = whole + OTHER[mark] + decimals
    try:
        assert read_typed(typed, mark) == Fraction(f"{whole}.{decimals}")
    except Refused:
        assert len(decimals) == 3  # only what could be a group of thousands is refused


@given(st.text("0123456789.,", max_size=12), st.sampled_from(MARKS))
def test_what_has_more_than_one_mark_is_never_read(typed: str, mark: str) -> None:
    try:
        value = read_typed(typed, mark)
    except Refused:
        return
    assert re.fullmatch(r"[0-9]+([.,][0-9]+)?", typed)
    assert value == Fraction(typed.replace(",", "."))


@given(st.text(max_size=20), st.sampled_from(MARKS))
def test_any_text_is_a_number_or_refused(typed: str, mark: str) -> None:
    try:
        value = read_typed(typed, mark)
    except Refused:
        return
    assert value == Fraction(typed.strip(" ").replace(",", "."))


@pytest.mark.parametrize("mark", MARKS)
@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("0,5", Fraction(1, 2)),
        ("0.5", Fraction(1, 2)),
        ("2,75", Fraction(11, 4)),
        ("2.75", Fraction(11, 4)),
        ("12,3456", Fraction(123456, 10000)),
        ("12.3456", Fraction(123456, 10000)),
        ("0.125", Fraction(1, 8)),  # no group of thousands begins with 0
        ("0,125", Fraction(1, 8)),
        ("1500", Fraction(1500)),
        (" 7 ", Fraction(7)),
        ("007", Fraction(7)),
    ],
)
def test_marks_that_can_only_be_decimal_are_taken_in_every_locale(typed: str, value: Fraction, mark: str) -> None:
    assert read_typed(typed, mark) == value


@pytest.mark.parametrize(
    ("typed", "mark", "decimal", "whole"),
    [
        ("1.500", ",", "1,500", "1500"),
        ("12.345", ",", "12,345", "12345"),
        ("1,500", ".", "1.500", "1500"),
        ("12,345", ".", "12.345", "12345"),
        ("1234,567", ".", "1234.567", "1234567"),
    ],
)
def test_a_mark_that_could_be_either_is_refused_with_both_readings(
    typed: str, mark: str, decimal: str, whole: str
) -> None:
    with pytest.raises(Refused) as refused:
        read_typed(typed, mark)
    assert refused.value.values == {"typed": typed, "mark": mark, "decimal": decimal, "whole": whole}
    assert f"can be read as {decimal} or as {whole}" in str(refused.value)
    assert read_typed(decimal, mark) * 1000 == read_typed(whole, mark)  # both ways out lead somewhere


@pytest.mark.parametrize(
    ("typed", "mark", "reason"),
    [
        ("", ",", "missing"),
        ("1.234,5", ",", "marks between its digits"),
        ("1,234.5", ".", "marks between its digits"),
        ("1.234.567", ",", "marks between its digits"),
        ("1,234,567", ".", "marks between its digits"),
        ("1 000", ",", "marks between its digits"),
        ("1\u202f000,5", ",", "marks between its digits"),
        ("1'000", ".", "marks between its digits"),
        ("1,2,3", ",", "more than one decimal mark"),
        ("1.2.3", ".", "more than one decimal mark"),
        (",5", ",", "0,5"),
        ("5.", ".", "0.5"),
        (".5", ",", "0,5"),
        (",", ",", "0,5"),
        ("-0,5", ",", "negative"),
        ("+5", ",", "a sign"),
        ("1,5e3", ",", "exponent"),
        ("1e3", ".", "exponent"),
        ("١٢", ",", "another script"),
        ("1٫5", ".", "decimal mark here is “.”"),
        ("1·5", ",", "decimal mark here is “,”"),
        ("≈ 5", ",", "not a number"),
        ("1" * 16, ",", "too long"),
        ("nan", ".", "not a number"),
    ],
)
def test_what_is_refused_says_why_and_shows_what_was_typed(typed: str, mark: str, reason: str) -> None:
    with pytest.raises(Refused) as refused:
        read_typed(typed, mark)
    assert reason in str(refused.value)
    if "typed" in refused.value.values:
        assert refused.value.values["typed"] == typed.replace("\u202f", "\ufffd")


@pytest.mark.parametrize(
    ("typed", "kinds", "mark", "unit", "quantity"),
    [
        ("250", VOLUMES, ",", "mL", q("250 mL")),
        ("0,5 L", VOLUMES, ",", "mL", q("1/2 L")),
        ("12,5 mL/h", RATES, ",", "mL/h", q("25/2 mL/h")),
        ("12.5", RATES, ",", "mL/h", q("25/2 mL/h")),
        ("134mg", MASS, ".", None, q("134 mg")),
        ("2 Einheiten", ACTIVITY, ",", None, q("2 units")),
        ("1 unità", ACTIVITY, ",", None, q("1 units")),
        ("5 millones de unidades", ACTIVITY, ",", None, q("5 million units")),
        ("3 micrograms", MASS, ".", "mg", q("3 mcg")),
    ],
)
def test_a_quantity_is_read_with_and_without_its_unit(
    typed: str, kinds: frozenset[Kind], mark: str, unit: str | None, quantity: Quantity
) -> None:
    assert read_typed_quantity(typed, kinds, mark, unit) == quantity


@pytest.mark.parametrize(
    ("typed", "unit", "reason"),
    [
        ("250", None, "has no unit"),
        ("250 mg", "mL", "a mass"),
        ("0", "mL", "zero"),
        ("mL", "mL", "missing"),
        ("1.500 mL", "mL", "can be read as 1,500 or as 1500"),
        ("250 ML", "mL", "misread"),
        ("1e3 mL", "mL", "exponent"),
        ("999999999", "mL", "cannot be right"),
        ("5 %", "mL", "not a unit"),
    ],
)
def test_a_quantity_that_cannot_be_meant_is_refused(typed: str, unit: str | None, reason: str) -> None:
    with pytest.raises(Refused) as refused:
        read_typed_quantity(typed, VOLUMES, ",", unit)
    assert reason in str(refused.value)
