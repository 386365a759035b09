"""Which syringes measure a draw, and to what they round it."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desens_gui.core.rules.site import Thresholds
from desens_gui.core.solving.solved import VialsOpened
from desens_gui.core.solving.syringes import (
    Draw,
    drawn_mL,
    draws_for,
    draws_with,
    root_sum_square,
    smallest_holding,
    tolerance_mL,
)
from desens_gui.core.solving.vials import opened
from desens_gui.store.site_file import shipped_site

SYRINGES = shipped_site().syringes
LIMITS = Thresholds()
BY_SIZE = {syringe.capacity.into("mL"): syringe for syringe in SYRINGES}


def drawn(volume: str) -> list[tuple[str, str]]:
    return [
        (str(draw.syringe_mL), str(float(draw.volume_mL))) for draw in draws_for(Fraction(volume), SYRINGES, LIMITS)
    ]


@pytest.mark.parametrize(
    ("volume", "draws"),
    [
        ("0.43", [("1", "0.43")]),  # the smallest that holds it, exactly
        ("2.5", [("3", "2.5")]),
        ("2.68", [("3", "2.7")]),  # +0.75 % is over 0.5 %, but no pair rounds less: 1 mL and 1.7 mL are 2.7 mL too
        ("26.5886016", [("20", "20.0"), ("10", "6.6")]),  # one 30 mL syringe: 27 mL, +1.5 %
        ("39.685", [("30", "30.0"), ("10", "9.6")]),
        ("133", [("50", "50.0"), ("50", "50.0"), ("50", "33.0")]),
        ("25", [("30", "25.0")]),
        ("0.5", [("1", "0.5")]),  # in 3 mL it would be under 20 % of the syringe
        ("0.0268", [("1", "0.03")]),  # nothing measures that; told by draw-measurable
        ("0.004", []),  # not even a mark
    ],
)
def test_a_draw_is_measured_with_the_smallest_syringes_that_round_it_least(
    volume: str, draws: list[tuple[str, str]]
) -> None:
    assert drawn(volume) == draws


@given(st.fractions(min_value=Fraction(1, 5), max_value=400, max_denominator=10_000))
def test_a_draw_is_rounded_to_marks_within_filled_syringes(volume: Fraction) -> None:
    draws = draws_for(volume, SYRINGES, LIMITS)
    assert draws
    for draw in draws:
        syringe = BY_SIZE[draw.syringe_mL]
        assert draw.volume_mL % syringe.graduation.into("mL") == 0
        assert draw.volume_mL <= draw.syringe_mL
        assert draw.volume_mL >= draw.syringe_mL * LIMITS.least_fill
    assert abs(drawn_mL(draws) - volume) <= Fraction(1, 2)  # half of the coarsest mark


@given(st.fractions(min_value=Fraction(1, 5), max_value=50, max_denominator=10_000))
def test_one_syringe_that_rounds_little_is_never_replaced_by_two(volume: Fraction) -> None:
    draws = draws_for(volume, SYRINGES, LIMITS)
    fitting = [
        syringe
        for syringe in SYRINGES
        if LIMITS.least_fill * syringe.capacity.into("mL") <= volume <= syringe.capacity.into("mL")
        and abs(drawn_mL(draws_with(volume, [syringe])) - volume) <= LIMITS.most_rounding * volume
    ]
    if fitting:
        assert len(draws) == 1
        assert abs(drawn_mL(draws) - volume) <= LIMITS.most_rounding * volume


def test_chosen_syringes_are_used_as_chosen() -> None:
    def with_(volume: str, *sizes: int) -> list[Draw]:
        return list(draws_with(Fraction(volume), [BY_SIZE[Fraction(size)] for size in sizes]))

    tenth = Fraction(1, 10)
    assert with_("26.5886016", 30) == [Draw(Fraction(30), Fraction(27))]
    assert with_("26.5886016", 20, 10) == [Draw(Fraction(20), Fraction(20)), Draw(Fraction(10), 66 * tenth)]
    assert with_("45", 20) == [Draw(Fraction(20), Fraction(volume)) for volume in (20, 20, 5)]
    assert with_("0.5", 20, 10) == [Draw(Fraction(20), Fraction(1))]  # half-up to a mark


def test_the_tolerance_of_a_syringe_is_that_of_the_standard() -> None:
    """ISO 7886-1: 1 mL at 0.3 mL: 0.015 + 0.006 mL; at 0.6 mL 5 %; 10 mL at 4 mL: 0.15 + 0.04 mL; at 6 mL 4 %."""
    cases = {("1", "0.3"): "0.021", ("1", "0.6"): "0.03", ("10", "4"): "0.19", ("10", "6"): "0.24"}
    for (size, volume), tolerance in cases.items():
        assert tolerance_mL(Draw(Fraction(size), Fraction(volume))) == Fraction(tolerance)


@given(st.lists(st.fractions(min_value=0, max_value=1, max_denominator=1000), max_size=6))
def test_the_root_of_the_sum_of_squares_is_the_nearest_millionth(parts: list[Fraction]) -> None:
    root, square = root_sum_square(parts), sum((part * part for part in parts), Fraction(0))
    half = Fraction(1, 2 * 10**6)
    lower = max(root - half, Fraction(0))
    assert lower * lower <= square <= (root + half) * (root + half)


def test_the_smallest_syringe_that_holds_a_draw() -> None:
    assert smallest_holding(Fraction("3.1"), SYRINGES) == 5
    assert smallest_holding(Fraction(51), SYRINGES) is None


# --- vials


@pytest.mark.parametrize(
    ("need", "usable", "vials"),
    [
        ("29.3", ["10", "20", "40"], {0: 1, 1: 1}),  # 30 mL, not 40 mL
        ("40", ["10", "20", "40"], {2: 1}),  # as little waste, fewer vials
        ("401", ["10", "20", "40"], {0: 1, 2: 10}),
        ("0", ["10"], {}),
        ("5", [], {}),
        ("9", ["4", "5"], {0: 1, 1: 1}),
        ("12", ["4", "5"], {0: 3}),
    ],
)
def test_vials_are_opened_with_the_least_waste(need: str, usable: list[str], vials: dict[int, int]) -> None:
    found = opened(Fraction(need), [Fraction(volume) for volume in usable])
    assert {one.size: one.count for one in found} == vials


@given(
    st.fractions(min_value=0, max_value=200, max_denominator=100),
    st.lists(st.integers(1, 50), min_size=1, max_size=3, unique=True),
)
def test_no_other_vials_waste_less(need: Fraction, usable: list[int]) -> None:
    def held(vials: tuple[VialsOpened, ...]) -> int:
        return sum(one.count * usable[one.size] for one in vials)

    vials = opened(need, [Fraction(volume) for volume in usable])
    reachable = {0}
    for volume in usable:
        top = int(need) + max(usable) + 1
        reachable = {base + count * volume for base in reachable for count in range((top - base) // volume + 1)}
    assert held(vials) == min(total for total in reachable if total >= need)
