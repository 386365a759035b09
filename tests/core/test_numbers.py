"""Reading and writing exact numbers."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from desens_gui.core.ground import numbers
from desens_gui.core.ground.numbers import exact_text, fixed_text, read_number, read_share, round_half_up, share_text
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.texts import Text

REFUSED: list[tuple[str, Text]] = [
    ("", numbers.EMPTY),
    ("   ", numbers.EMPTY),
    ("\n", numbers.EMPTY),
    ("٥", numbers.FOREIGN_DIGITS),  # Arabic
    ("१२", numbers.FOREIGN_DIGITS),  # Devanagari
    ("\uff11\uff12", numbers.FOREIGN_DIGITS),  # fullwidth
    ("10²", numbers.FOREIGN_DIGITS),
    ("½", numbers.FOREIGN_DIGITS),
    ("一", numbers.FOREIGN_DIGITS),
    ("0,5", numbers.COMMA),
    ("1.500,5", numbers.COMMA),
    ("1,500", numbers.COMMA),
    ("1٫5", numbers.COMMA),  # the Arabic decimal mark
    ("1 000", numbers.GROUPED),
    ("1'000", numbers.GROUPED),
    ("1’000", numbers.GROUPED),
    ("1_000", numbers.GROUPED),
    ("1\u00a0000", numbers.GROUPED),
    ("1\u202f000", numbers.GROUPED),
    ("1\n000", numbers.GROUPED),
    ("1e3", numbers.EXPONENT),
    ("1E10000000", numbers.EXPONENT),
    ("1.e3", numbers.EXPONENT),
    ("1e-3", numbers.EXPONENT),
    ("-5", numbers.NEGATIVE),
    ("\u22125", numbers.NEGATIVE),
    ("–5", numbers.NEGATIVE),
    ("-0", numbers.NEGATIVE),
    ("+5", numbers.SIGNED),
    (".5", numbers.BARE_POINT),
    ("5.", numbers.BARE_POINT),
    ("1.2.3", numbers.POINTS),
    ("1234567890123456", numbers.TOO_LONG),
    ("0.1234567890123456", numbers.TOO_LONG),
    ("9" * 10_000_000, numbers.TOO_LONG),
    ("abc", numbers.NOT_A_NUMBER),
    ("0x10", numbers.NOT_A_NUMBER),
    ("NaN", numbers.NOT_A_NUMBER),
    ("inf", numbers.NOT_A_NUMBER),
    ("1/3", numbers.NOT_A_NUMBER),
    ("5\n", numbers.NOT_A_NUMBER),
    ("5\x00", numbers.NOT_A_NUMBER),
    ("5\x006", numbers.NOT_A_NUMBER),
    (".", numbers.NOT_A_NUMBER),
]


@pytest.mark.parametrize(("typed", "reason"), REFUSED, ids=[ascii(typed[:20]) for typed, _ in REFUSED])
def test_what_is_no_plain_number_is_refused_for_its_own_reason(typed: str, reason: Text) -> None:
    with pytest.raises(Refused) as refused:
        read_number(typed)
    assert refused.value.text == reason
    assert len(str(refused.value.values["typed"])) <= 40


def test_every_reason_of_the_reader_is_tried_here() -> None:
    reasons = {text for text in vars(numbers).values() if isinstance(text, Text)}
    assert reasons == {reason for _, reason in REFUSED} | {numbers.ZERO_DENOMINATOR, numbers.RATIO}


def test_control_characters_are_shown_as_a_mark_and_not_hidden() -> None:
    with pytest.raises(Refused) as refused:
        read_number("5\n")
    assert refused.value.values["typed"] == "5\ufffd"


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("174.375", Fraction(1395, 8)),
        ("0", Fraction(0)),
        ("  7 ", Fraction(7)),
        ("007.50", Fraction(15, 2)),
        ("0.1", Fraction(1, 10)),
        ("999999999999999", Fraction(10**15 - 1)),
        ("0.000000000000001", Fraction(1, 10**15)),
    ],
)
def test_plain_numbers_are_read_exactly(typed: str, value: Fraction) -> None:
    assert read_number(typed) == value


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("1/1000", Fraction(1, 1000)),
        ("1 / 3", Fraction(1, 3)),
        ("2.5 %", Fraction(1, 40)),
        ("96.5%", Fraction(193, 200)),
        ("0.5", Fraction(1, 2)),
        ("4/2", Fraction(2)),
    ],
)
def test_shares_are_fractions_percentages_or_plain_numbers(typed: str, value: Fraction) -> None:
    assert read_share(typed) == value


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ("1/0", numbers.ZERO_DENOMINATOR),
        ("1/3/5", numbers.NOT_A_NUMBER),
        ("1:1000", numbers.RATIO),
        ("1/-3", numbers.NOT_A_NUMBER),
        ("1.5/3", numbers.NOT_A_NUMBER),
        ("2,5 %", numbers.COMMA),
        ("%", numbers.EMPTY),
        ("5 %%", numbers.NOT_A_NUMBER),
        ("1/1234567890123456", numbers.TOO_LONG),
        ("0.000000000000001 %", numbers.TOO_LONG),  # could not be written again
    ],
)
def test_what_is_no_share_is_refused_for_its_own_reason(typed: str, reason: Text) -> None:
    with pytest.raises(Refused) as refused:
        read_share(typed)
    assert refused.value.text == reason


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (Fraction(1395, 8), "174.375"),
        (Fraction(1, 3), "1/3"),
        (Fraction(-5, 2), "-2.5"),
        (Fraction(-1, 3), "-1/3"),
        (Fraction(0), "0"),
        (Fraction(100), "100"),
        (Fraction(1, 10**15), "0.000000000000001"),
        (Fraction(17, 64), "0.265625"),
    ],
)
def test_exact_text_is_a_decimal_where_one_ends_and_a_fraction_otherwise(value: Fraction, text: str) -> None:
    assert exact_text(value) == text


@given(st.integers(0, 10**15 - 1), st.integers(0, 10**15 - 1), st.integers(0, 15))
def test_what_is_written_exactly_is_read_back_equal(whole: int, decimals: int, places: int) -> None:
    value = whole + Fraction(decimals % 10**places, 10**places)
    assert read_number(exact_text(value)) == value


@given(st.integers(1, 10**15 - 1), st.integers(1, 10**15 - 1))
@example(1, 65536)
@example(3333, 40960000)
def test_any_share_that_can_be_read_can_be_written_and_read_back_equal(above: int, below: int) -> None:
    value = read_share(f"{above}/{below}")
    assert value == Fraction(above, below)
    assert read_share(share_text(value)) == value


@pytest.mark.parametrize(
    ("value", "step", "nearest"),
    [
        ("0.5", "1", "1"),
        ("1.5", "1", "2"),
        ("2.5", "1", "3"),
        ("2.4999999", "1", "2"),
        ("0.25", "0.1", "0.3"),
        ("26.5886016", "0.2", "26.6"),
        ("0.3", "0.25", "0.25"),
        ("0.375", "0.25", "0.5"),
        ("0", "0.1", "0"),
    ],
)
def test_rounding_goes_to_the_nearest_step_and_half_way_up(value: str, step: str, nearest: str) -> None:
    assert round_half_up(Fraction(value), Fraction(step)) == Fraction(nearest)


@pytest.mark.parametrize(
    ("value", "places", "text"),
    [
        ("1.005", 2, "1.01"),
        ("-1.005", 2, "-1.01"),
        ("-0.004", 2, "0.00"),
        ("0.5", 0, "1"),
        ("7", 3, "7.000"),
        ("0.0004", 4, "0.0004"),
    ],
)
def test_fixed_text_writes_all_places_and_rounds_away_from_zero(value: str, places: int, text: str) -> None:
    assert fixed_text(Fraction(value), places) == text
