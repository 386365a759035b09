"""What a person reads: the label rules over thousands of values, and the exact forms of single ones."""

from __future__ import annotations

import os
import re
from datetime import date, datetime
from fractions import Fraction

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from desens_gui.core.ground.typography import ENGLISH, Typography, split_at_mark
from desens_gui.core.ground.units import Quantity
from tests.core.test_units import UNITS

COMMA = Typography(decimal_mark=",", thousands_mark="\u202f", unit_words={"units": "Einheiten", "mcg": "Mikrogramm"})
MANY = settings(max_examples=2000 if os.environ.get("CI") else 300)

#: from far below the weakest bag to far above the largest order, of every number of digits
VALUES = st.builds(
    lambda digits, below, exponent: Fraction(digits, below) * Fraction(10) ** exponent,
    st.integers(1, 10**9),
    st.sampled_from((1, 3, 7, 64, 999)),
    st.integers(-14, 6),
)

TRAILING_ZERO = re.compile(r"\.\d*0(?!\d)")
NO_LEADING_ZERO = re.compile(r"(?<!\d)[.,]\d")
PLAIN = re.compile(r"(0|[1-9]\d{0,2}(,\d{3})*)(\.\d+)?")
PLAIN_COMMA = re.compile("(0|[1-9]\\d{0,2}(\u202f\\d{3})*)(,\\d+)?")


def number_of(text: str) -> Fraction:
    return Fraction(text.replace(",", "").replace("\u2212", "-"))


@given(VALUES)
@example(Fraction("9.9999"))
@example(Fraction("0.00099999"))
@example(Fraction("999.95"))
@MANY
def test_every_printed_number_keeps_the_label_rules(value: Fraction) -> None:
    text = ENGLISH.number(value)
    assert PLAIN.fullmatch(text)
    assert not TRAILING_ZERO.search(text)
    assert not NO_LEADING_ZERO.search(text)


@given(VALUES)
@MANY
def test_a_printed_number_is_the_nearest_with_four_significant_digits_and_all_whole_ones(value: Fraction) -> None:
    text = ENGLISH.number(value)
    printed = number_of(text)
    digits = text.replace(",", "").replace(".", "").lstrip("0")
    decimals = text.partition(".")[2]
    assert len(digits) <= 4 or not decimals
    # half-up: the error is at most half of the last place that four digits allow, and a tie is above
    places, size = 0, value
    while size < 1000 and places < 40:
        size, places = size * 10, places + 1
    if printed >= Fraction(10) ** (4 - places):
        places -= 1  # 9.9999 printed as 10
    unit = Fraction(1, 10 ** max(places, 0))
    assert -unit / 2 < printed - value <= unit / 2
    assert (printed / unit).denominator == 1


@given(VALUES)
@MANY
def test_what_is_printed_differs_by_at_most_the_stated_half_unit(value: Fraction) -> None:
    printed = number_of(ENGLISH.number(value))
    assert abs(printed - value) <= ENGLISH.half_unit(value)
    assert printed == ENGLISH.rounded(value)
    assert ENGLISH.rounded(-value) == -printed
    if ENGLISH.half_unit(value) == 0:
        assert printed == value


@given(VALUES, st.integers(3, 8))
@MANY
def test_a_comma_locale_prints_the_same_number_with_its_own_marks(value: Fraction, digits: int) -> None:
    point = Typography(digits=digits)
    comma = Typography(decimal_mark=",", thousands_mark="\u202f", digits=digits)
    text = comma.number(value)
    assert PLAIN_COMMA.fullmatch(text)
    assert text.replace("\u202f", "").replace(",", ".") == point.number(value).replace(",", "")


@given(VALUES)
@MANY
def test_a_value_that_is_set_is_printed_in_full_or_marked(value: Fraction) -> None:
    text = ENGLISH.setting(value)
    if text.startswith("≈ "):
        assert text == f"≈ {ENGLISH.number(value)}"
        assert (value * 10**9).denominator > 1
    else:
        assert number_of(text) == value
        assert PLAIN.fullmatch(text)
        assert not TRAILING_ZERO.search(text)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("0.265886016", "0.2659"),
        ("0.26585", "0.2659"),
        ("0.265849999", "0.2658"),
        ("1296700", "1,296,700"),
        ("1296700.4", "1,296,700"),
        ("1296700.5", "1,296,701"),
        ("4", "4"),
        ("40", "40"),
        ("4.0001", "4"),
        ("0.000134", "0.000134"),
        ("0.000402", "0.000402"),
        ("9.9995", "10"),
        ("9.99949", "9.999"),
        ("999.95", "1,000"),
        ("999.949", "999.9"),
        ("123.63699744", "123.6"),
        ("1000", "1,000"),
        ("999", "999"),
        ("0", "0"),
        ("1/3", "0.3333"),
        ("2/3", "0.6667"),
        ("0.00000000123456", "0.000000001235"),
        ("-2.5", "\u22122.5"),
        ("-0.000000000000000000004", "\u22120.000000000000000000004"),
        ("-1234.5", "\u22121,235"),
    ],
)
def test_numbers_are_printed_half_up_from_the_exact_value(value: str, text: str) -> None:
    assert ENGLISH.number(Fraction(value)) == text


@pytest.mark.parametrize(
    ("value", "text"),
    [("174.375", "174.375"), ("4.375", "4.375"), ("160", "160"), ("1/3", "≈ 0.3333"), ("26.5886016", "26.5886016")],
)
def test_what_a_hand_sets_is_printed_in_full(value: str, text: str) -> None:
    assert ENGLISH.setting(Fraction(value)) == text


@pytest.mark.parametrize(
    ("value", "text"),
    [("0.0000000001", "≈ 0.0000000001"), ("0.000000001", "0.000000001")],
)
def test_more_than_nine_decimals_cannot_be_set(value: str, text: str) -> None:
    assert ENGLISH.setting(Fraction(value)) == text


@pytest.mark.parametrize(
    ("minutes", "text"),
    [
        ("174.375", "2 h 54 min 23 s"),  # 22.5 s
        ("15", "15 min"),
        ("0.5", "30 s"),
        ("60", "1 h"),
        ("61", "1 h 1 min"),
        ("59.9999", "1 h"),
        ("59.99", "59 min 59 s"),
        ("1440", "24 h"),
        ("0", "0 min"),
        ("0.001", "0 min"),
        ("399.375", "6 h 39 min 23 s"),
    ],
)
def test_durations_are_rounded_to_the_second(minutes: str, text: str) -> None:
    assert ENGLISH.duration(Fraction(minutes)) == text


@given(st.fractions(0, 10_000, max_denominator=10_000))
@MANY
def test_a_duration_is_within_half_a_second(minutes: Fraction) -> None:
    parts = ENGLISH.duration(minutes).split(" ")
    seconds = sum(
        int(count) * {"h": 3600, "min": 60, "s": 1}[unit] for count, unit in zip(*[iter(parts)] * 2, strict=True)
    )
    assert -Fraction(1, 2) < seconds - minutes * 60 <= Fraction(1, 2)


@pytest.mark.parametrize(
    ("value", "unit", "text"),
    [
        ("134", "mg", "134 mg"),
        ("1", "units", "1 unit"),
        ("0.5", "units", "0.5 units"),
        ("1", "million units", "1 million units"),
        ("1", "million units/mL", "1 million units/mL"),
        ("1", "days", "1 day"),
        ("1", "units/mL", "1 unit/mL"),
        ("1.00001", "units", "1 unit"),
        ("1000", "units/mL", "1,000 units/mL"),
        ("5", "mcg", "5 mcg"),
        ("1", "mg", "1 mg"),
    ],
)
def test_a_quantity_has_a_space_and_its_unit_in_words(value: str, unit: str, text: str) -> None:
    assert ENGLISH.quantity(Quantity(Fraction(value), unit)) == text


#: the units that have a singular; "1 million units" is a million of them
ONE = {"units": "unit", "units/mL": "unit/mL", "units/h": "unit/h", "days": "day"}


@pytest.mark.parametrize("unit", UNITS)
def test_only_beside_the_number_one_is_a_unit_in_the_singular(unit: str) -> None:
    assert set(ONE) <= set(UNITS)
    for number in ("0", "0.1", "0.5", "1.5", "2", "10", "11", "21", "100", "1,000", "1,001", "≈ 0.3333"):
        assert ENGLISH.with_unit(number, unit) == f"{number} {unit}"
    for number in ("1", "≈ 1", "\u22121"):
        assert ENGLISH.with_unit(number, unit) == f"{number} {ONE.get(unit, unit)}"


@pytest.mark.parametrize(
    ("minutes", "text"),
    [("1440", "1 day"), ("2880", "2 days"), ("1470", "1 day 30 min"), ("1441440", "1,001 days")],
)
def test_a_long_time_is_said_in_days(minutes: str, text: str) -> None:
    assert ENGLISH.lasting(Fraction(minutes)) == text


def test_a_locale_has_its_own_words_for_units() -> None:
    assert COMMA.quantity(Quantity(Fraction("1296700.5"), "units/mL")) == "1\u202f296\u202f701 Einheiten/mL"
    assert COMMA.quantity(Quantity(Fraction("0.25"), "mcg")) == "0,25 Mikrogramm"
    assert COMMA.set_quantity(Quantity(Fraction("1234.5"), "mL")) == "1\u202f234,5 mL"


@pytest.mark.parametrize(
    ("share", "signed", "text"),
    [
        ("0.00787", True, "+0.787 %"),
        ("-0.0397", True, "\u22123.97 %"),
        ("0", True, "0 %"),
        ("0.025", False, "2.5 %"),
        ("1", False, "100 %"),
    ],
)
def test_percentages_have_a_sign_where_they_are_deviations(share: str, signed: bool, text: str) -> None:
    assert ENGLISH.percent(Fraction(share), signed=signed) == text


@pytest.mark.parametrize(
    ("share", "text"),
    [
        ("1/1000000", "1/1,000,000"),
        ("1/50000", "1/50,000"),
        ("0.0025", "1/400"),
        ("3/1000", "0.3 %"),
        ("0.889", "88.9 %"),
    ],
)
def test_a_share_of_the_dose_is_one_part_in_n_or_a_percentage(share: str, text: str) -> None:
    assert ENGLISH.fraction(Fraction(share)) == text


def test_rises_and_dates_and_clock_times() -> None:
    assert ENGLISH.rise(Fraction("2.48")) == "×2.48"
    assert ENGLISH.day(date(2026, 11, 5)) == "05 Nov 2026"
    assert [ENGLISH.day(date(2026, month, 1))[3:6] for month in range(1, 13)] == (
        ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    )
    assert ENGLISH.moment(datetime(2026, 11, 20, 9, 5)) == "20 Nov 2026 09:05"
    assert ENGLISH.clock(datetime(2026, 11, 20, 0, 0)) == "00:00"
    assert ENGLISH.clock(datetime(2026, 11, 20, 23, 59)) == "23:59"


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("0.25", ("0", ".25")),
        ("15", ("15", "")),
        ("1,250.5 mL", ("1,250", ".5 mL")),
        ("1\u202f250,5", ("1\u202f250", ",5")),
        ("1,296,700 units", ("1,296,700", " units")),
        ("≈ 0.3333 mL", ("≈ 0", ".3333 mL")),
        ("\u22121,000", ("\u22121,000", "")),
        ("+1 mg (+0.787 %)", ("+1", " mg (+0.787 %)")),
        ("×2.48", ("×2", ".48")),
        ("20 mg + 4 mg", ("20", " mg + 4 mg")),
        ("20 (prime)", ("20", " (prime)")),
        ("5 100", ("5", " 100")),
        ("not stated", None),
        ("–", None),
        ("", None),
    ],
)
def test_a_printed_number_is_parted_at_its_decimal_mark(text: str, parts: tuple[str, str] | None) -> None:
    mark = "," if "\u202f" in text else "."
    assert split_at_mark(text, mark) == parts


@given(VALUES)
@MANY
def test_the_part_before_the_mark_is_the_whole_number(value: Fraction) -> None:
    for typography in (ENGLISH, COMMA):
        parts = split_at_mark(typography.setting(value), typography.decimal_mark)
        assert parts is not None
        assert not parts[1] or parts[1][0] == typography.decimal_mark
        whole = parts[0].removeprefix("≈ ").replace(typography.thousands_mark, "")
        assert int(whole) == int(typography.rounded(value) if "≈" in parts[0] else value)
