"""The four ways of priming, side by side for the same plan and lines, and what arrives in sum."""

from __future__ import annotations

from fractions import Fraction

import pytest

from desens_gui.core.ground.model import made, rebuilt
from desens_gui.core.ground.words import ENGLISH_WORDS
from desens_gui.core.rules.plan import PRIMINGS, Plan, Tubing
from desens_gui.core.solving.rises import Rise
from desens_gui.core.solving.solve import solve
from desens_gui.core.ward.arriving import Arrival, arrival, held_back, levels_of_steps
from desens_gui.core.ward.ways import MEANINGS, NAMES, Way, comes_to, four_ways
from tests.plans import SITE, classic_plan, pushes_plan, seed_plan


def in_lines(plan: Plan, priming: str = "own-line", flush: str | None = "20 mL", **more: str) -> Plan:
    return rebuilt(plan, tubing={"line_volume": "20 mL", "priming": priming, "flush": flush, **more})


def said(way: Way) -> str:
    found = comes_to(way, SITE)
    return "; ".join(
        ENGLISH_WORDS.say(one.text, **one.values) for one in (found if isinstance(found, tuple) else (found,))
    )


def compared(plan: Plan, tried: Tubing | None = None) -> dict[str, str]:
    return {way.priming: said(way) for way in four_ways(plan, SITE, tried)}


def arrived(plan: Plan) -> Arrival:
    found = arrival(plan, solve(plan, SITE))
    assert found is not None
    return found


def test_the_published_plan_in_every_way() -> None:
    """The table of the domain: own lines as planned; 10 and 14 steps under half; first drug at minute 213.75."""
    assert compared(in_lines(seed_plan())) == {
        "own-line": "as planned",
        "own-line-diluent": (
            "14 steps under 50 % of plan; first drug in step 15, after 3 h 33 min 45 s; rises by ×39,684 in step 15"
        ),
        "first-bag": "10 steps under 50 % of plan; rises by ×10 in step 12",
        "diluent": "14 steps under 50 % of plan; first drug in step 11, after 2 h 37 min 30 s; rises by ×20 in step 11",
    }


def test_the_classic_ladder_in_every_way() -> None:
    """Nothing in steps 1 to 7 with one line of diluent; x9.92 in step 12 with the first bag's."""
    found = compared(in_lines(classic_plan("400 mg")))
    assert "first drug in step 12, after 2 h 46 min 53 s" in found["own-line-diluent"]
    assert "rises by ×9.921 in step 12" in found["first-bag"]
    assert "first drug in step 8" in found["diluent"]


def test_the_way_of_the_plan_is_the_chosen_one_and_the_others_are_it_but_for_the_priming() -> None:
    plan = in_lines(seed_plan(), "first-bag", common_volume="1.5 mL", carrier="10 mL/h")
    ways = four_ways(plan, SITE)
    assert [way.priming for way in ways if way.chosen] == ["first-bag"]
    assert [way.plan for way in ways] == [
        rebuilt(plan, tubing={**dict(plan.tubing or ()), "priming": one}) for one in PRIMINGS
    ]
    assert all(way.plan is not None and way.solved == solve(way.plan, SITE) for way in ways)


def test_where_no_lines_are_stated_none_is_chosen_and_lines_can_be_tried() -> None:
    assert four_ways(seed_plan(), SITE) == ()
    tried = made(Tubing, {"line_volume": "20 mL", "priming": "diluent"})
    ways = four_ways(seed_plan(), SITE, tried)
    assert not any(way.chosen for way in ways)
    assert said(ways[0]) == "5.318 mg (3.968 %) never arrive without a flush"


def test_what_the_checks_say_is_the_level_of_a_way() -> None:
    ways = four_ways(in_lines(seed_plan()), SITE)
    assert [way.severity for way in ways] == [None, "red", "red", "red"]


def test_a_line_longer_than_the_last_step_is_refused_in_words() -> None:
    plan = in_lines(seed_plan(), "diluent", "500 mL", line_volume="470 mL")
    assert compared(plan)["own-line"].startswith("The line holds 470 mL, more than the 465 mL of this step")
    assert four_ways(plan, SITE)[0].severity == "red"


def test_too_much_is_told() -> None:
    plan = in_lines(classic_plan("400 mg", last="stop-at-dose"))
    assert compared(plan)["own-line"] == "32 mg (8 %) too much"


def test_one_late_step_is_one() -> None:
    plan = in_lines(seed_plan(), "first-bag", "20 mL", line_volume="0.5 mL")
    assert compared(plan)["first-bag"] == "1 step under 50 % of plan; rises by ×5 in step 6"


def test_every_way_has_a_name_and_a_meaning() -> None:
    assert set(NAMES) == set(MEANINGS) == set(PRIMINGS)


# --- sums


def test_what_arrives_with_own_lines() -> None:
    """1.18992 mg stay in lines 1 to 3; 20 mL of 0.265886016 mg/mL come with the flush, in step 16."""
    assert arrived(in_lines(seed_plan())) == Arrival(
        first_drug_min=Fraction(0),
        steepest=Rise(Fraction("2.5"), Fraction(30), 3),
        left_in_line=Fraction("1.18992"),
        by_flush=20 * Fraction("0.265886016"),
        flush_in_step=16,
        at_vein=Fraction(134),
        ordered=Fraction(134),
    )


def test_what_arrives_with_lines_of_diluent() -> None:
    found = arrived(in_lines(seed_plan(), "own-line-diluent"))
    assert (found.first_drug_min, found.flush_in_step) == (Fraction("213.75"), None)
    assert found.by_flush == 20 * Fraction("0.265886016")


def test_nothing_arrives_where_the_lines_are_not_stated() -> None:
    assert arrival(seed_plan(), solve(seed_plan(), SITE)) is None


@pytest.mark.parametrize("flush", [None, "20 mL"])
def test_what_the_last_line_holds_back_does_not_depend_on_the_flush(flush: str | None) -> None:
    plan = in_lines(seed_plan(), "own-line", flush)
    assert held_back(plan, solve(plan, SITE)) == 20 * Fraction("0.265886016")


# --- levels


def test_the_levels_of_a_step_are_cut_at_its_ends() -> None:
    """One line, primed with 20 mL of bag 1: steps 5 to 8 pump 9.25 mL of bag 2, so bag 1 still arrives in step 8."""
    plan = in_lines(seed_plan(), "first-bag")
    solved = solve(plan, SITE)
    (level,) = levels_of_steps(plan, solved)[7]
    assert (level.starts_min, level.ends_min) == (Fraction(105), Fraction(120))
    assert level.dose_rate_per_h == 20 * Fraction("0.000536")
    assert levels_of_steps(seed_plan(), solve(seed_plan(), SITE)) == ((),) * 16


def test_a_dose_at_once_has_no_level() -> None:
    plan = in_lines(pushes_plan(), "own-line", None)
    levels = levels_of_steps(plan, solve(plan, SITE))
    assert [bool(one) for one in levels] == [*[False] * 8, True]
