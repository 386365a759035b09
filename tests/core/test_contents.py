"""What is in each container and what its label says of it; by how much syringes may move the whole dose."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from typing import Any

import pytest

from desens_gui.core.checks import check
from desens_gui.core.checks.case import Case
from desens_gui.core.checks.contents import bag_content
from desens_gui.core.findings import Finding
from desens_gui.core.ground.model import made, rebuilt
from desens_gui.core.ground.words import ENGLISH_WORDS
from desens_gui.core.rules.making import FILLS, Making
from desens_gui.core.rules.plan import Plan
from desens_gui.core.solving.contents import Held, labelled, usual_overfills
from desens_gui.core.solving.solve import solve
from desens_gui.core.solving.solved import Solved
from desens_gui.core.solving.tolerances import total_tolerance_rss
from tests.plans import SITE, classic_plan, plan_of, seed_plan


def F(text: str) -> Fraction:
    return Fraction(text)


def found(plan: Plan, solved: Solved) -> list[Finding]:
    return [*bag_content(Case(plan, solved, SITE))]


def said(finding: Finding) -> str:
    return ENGLISH_WORDS.say(finding.text, **finding.values)


def with_label(solved: Solved, number: int, **fields: Any) -> Solved:
    """A solved plan of which one label states something else."""
    bags = list(solved.solutions)
    bags[number - 1] = replace(bags[number - 1], **fields)
    return replace(solved, solutions=tuple(bags))


# --- labels


def test_a_label_says_what_is_left_of_what_was_really_drawn() -> None:
    """Bag 3: 2.7 mL of 5 mg/mL are 13.5 mg in 250 mL, 0.054 mg/mL; 25 mL go to bag 2: 12.15 mg in 225 mL stay."""
    bag = solve(seed_plan(stock="5 mg/mL"), SITE).solutions[2]
    assert labelled(bag) == Held(F("12.15"), F("225"), F("0.054"))


def test_without_a_stock_a_label_says_what_is_planned() -> None:
    bag = solve(seed_plan(), SITE).solutions[2]
    assert labelled(bag) == Held(F("13.4"), F("250"), F("0.0536"))


@pytest.mark.parametrize("fill", FILLS)
@pytest.mark.parametrize("plan", [seed_plan(stock="5 mg/mL"), classic_plan("400 mg", stock="50 mg/mL")])
def test_labels_of_every_way_of_filling_say_what_is_in_the_bags(plan: Plan, fill: str) -> None:
    plan = rebuilt(plan, fill=fill, overfill="25 mL")
    assert found(plan, solve(plan, SITE)) == []
    assert not [finding for finding in check(plan, solve(plan, SITE), SITE) if finding.id == "bag-content"]


def test_labels_of_bags_from_an_intermediate_dilution_say_what_is_in_the_bags() -> None:
    solutions = [{"volume": "100 mL", "content": {"amount": "1.03 mg"}}]
    plan = plan_of("1 mg", solutions=solutions, steps=[{"solution": "1", "rate": "100 mL/h", "time": "60 min"}])
    plan = rebuilt(plan, stock="10 mg/mL")
    solved = solve(plan, SITE)
    assert solved.solutions[0].preparation is not None
    assert solved.solutions[0].preparation.intermediate is not None
    assert found(plan, solved) == []


def test_a_label_made_from_planned_numbers_is_red() -> None:
    """12.06 mg are planned for bag 3, 12.15 mg are in it."""
    plan = seed_plan(stock="5 mg/mL")
    solved = solve(plan, SITE)
    (finding,) = found(plan, with_label(solved, 3, as_prepared_label_amount=solved.solutions[2].label_amount))
    assert (finding.severity, finding.where[0].row) == ("red", 3)
    assert said(finding) == (
        "The label of bag 3 says 12.06 mg in 225 mL; as it is made and drawn from it holds 12.15 mg in 225 mL."
    )


def test_a_label_that_forgets_what_was_drawn_out_is_red() -> None:
    plan = seed_plan(stock="5 mg/mL")
    solved = solve(plan, SITE)
    (finding,) = found(plan, with_label(solved, 3, as_prepared_label_mL=F("250"), as_prepared_label_amount=F("13.5")))
    assert "says 13.5 mg in 250 mL; as it is made and drawn from it holds 12.15 mg in 225 mL" in said(finding)


def test_a_label_that_forgets_the_overfill_is_red() -> None:
    """An add-only bag of 500 mL with 50 mL overfill and 26.6 mL of drug holds 576.6 mL."""
    making = made(Making, {"solution": 4, "fill": "add-only", "overfill": "50 mL"})
    plan = rebuilt(seed_plan(stock="5 mg/mL"), makings=(making,))
    solved = solve(plan, SITE)
    assert labelled(solved.solutions[3]) == Held(F("133"), F("576.6"), F("133") / F("576.6"))
    (finding,) = found(plan, with_label(solved, 4, as_prepared_label_mL=F("500")))
    assert said(finding).endswith("says 133 mg in 500 mL; as it is made and drawn from it holds 133 mg in 576.6 mL.")


def test_a_difference_that_no_label_prints_is_none() -> None:
    plan = seed_plan(stock="5 mg/mL")
    solved = solve(plan, SITE)
    assert found(plan, with_label(solved, 3, as_prepared_label_amount=F("12.15004"))) == []
    assert len(found(plan, with_label(solved, 3, as_prepared_label_amount=F("12.155")))) == 1


def test_a_label_that_must_leave_its_content_blank_is_red() -> None:
    """0.0001 mg from 10 mg/mL cannot be drawn, and what is drawn from that bag is not known either."""
    solutions = [
        {"volume": "100 mL", "content": {"amount": "0.00001 mg"}},
        {"volume": "100 mL", "content": {"amount": "0.0001 mg"}},
        {"volume": "100 mL", "content": {"amount": "100 mg"}},
    ]
    plan = plan_of("100 mg", solutions=solutions, steps=[{"solution": "3", "rate": "100 mL/h", "time": "60 min"}])
    makings = ({"solution": 1, "source": "solution", "donor": 2}, {"solution": 2, "source": "stock"})
    plan = rebuilt(plan, stock="10 mg/mL", makings=makings)
    solved = solve(plan, SITE)
    assert [labelled(bag) for bag in solved.solutions[:2]] == [None, None]
    assert [finding.where[0].row for finding in found(plan, solved)] == [1, 2]
    assert "leaves amount and volume blank" in said(found(plan, solved)[0])


def test_a_label_over_an_overfill_that_is_not_stated_has_no_number_to_say() -> None:
    plan = rebuilt(seed_plan(stock="5 mg/mL"), fill="add-only")
    solved = solve(plan, SITE)
    assert [labelled(bag) for bag in solved.solutions] == [None] * 4
    assert found(plan, solved) == []
    pretends = with_label(solved, 4, as_prepared_label_mL=F("500"), as_prepared_label_amount=F("133"))
    assert found(plan, pretends) == []  # still none to say: its concentration is not known
    how = replace(pretends.solutions[3].preparation, as_prepared_concentration=F("0.266"))  # type: ignore[type-var]
    (finding,) = found(plan, with_label(pretends, 4, preparation=how))
    assert said(finding) == "The label of bag 4 says 133 mg in 500 mL, but what is in it is not known."


# --- between the usual overfills


def test_the_usual_overfills_bound_what_is_in_a_bag() -> None:
    """Bag 4, add-only: 500 + 15 + 26.6 = 541.6 mL with 3 %, 500 + 100 + 26.6 = 626.6 mL with 20 %; 133 mg in both."""
    plan = rebuilt(seed_plan(stock="5 mg/mL"), fill="add-only")
    solved = solve(plan, SITE)
    ends = usual_overfills(plan, solved, SITE)
    assert ends is not None
    assert ends.made(4) == (
        Held(F("133"), F("541.6"), F("133") / F("541.6")),
        Held(F("133"), F("626.6"), F("133") / F("626.6")),
    )
    low, high = solved.total.as_prepared_range or (F("0"), F("0"))
    doses = [ends.dose(step.number) or (F("0"), F("0")) for step in solved.steps]
    assert (sum(most for _, most in doses), sum(least for least, _ in doses)) == (low, high)


def test_a_donor_of_unknown_overfill_leaves_its_weaker_bags_between_two_ends() -> None:
    """Bag 3: 13.5 mg in 250 + 7.5 + 2.7 = 260.2 mL or 250 + 50 + 2.7 = 302.7 mL, and 25 mL of it go to bag 2."""
    plan = rebuilt(seed_plan(stock="5 mg/mL"), fill="add-only")
    ends = usual_overfills(plan, solve(plan, SITE), SITE)
    assert ends is not None
    left, made_of = ends.labelled(3), ends.made(2)
    assert left is not None
    assert made_of is not None
    assert [held.volume_mL for held in left] == [F("235.2"), F("277.7")]
    assert [held.amount for held in made_of] == [25 * F("13.5") / F("260.2"), 25 * F("13.5") / F("302.7")]


def test_there_are_no_ends_where_every_overfill_is_known() -> None:
    plan = seed_plan(stock="5 mg/mL")
    assert usual_overfills(plan, solve(plan, SITE), SITE) is None
    stated = rebuilt(plan, fill="add-only", overfill="25 mL")
    assert usual_overfills(stated, solve(stated, SITE), SITE) is None


# --- the whole dose


def test_independent_draws_move_the_whole_dose_less_than_all_at_their_worst() -> None:
    """Two bags from stock, 50 mg each: 5 mL in 5 mL are 4 %, so each may move by 2 mg: 4 mg, or 2 x root 2."""
    solutions = [{"volume": "100 mL", "content": {"amount": "50 mg"}}] * 2
    steps = [{"solution": number, "rate": "100 mL/h", "time": "60 min"} for number in "12"]
    solved = solve(rebuilt(plan_of("100 mg", solutions=solutions, steps=steps), stock="10 mg/mL"), SITE)
    assert solved.total.as_prepared == 100
    assert solved.total.as_prepared_tolerance == 4
    assert total_tolerance_rss(solved) == F("2.8284")


def test_a_draw_moves_every_solution_that_comes_of_it() -> None:
    """Bag 2, 160 mg in 200 mL: 16 mL of stock, 4 %. Bag 1, 40 mg: 50 mL of bag 2, 4 %. They give 60 and 40 mg.

    The first draw moves all 100 mg by 4 mg, the second 40 mg by 1.6 mg: the root of 16 + 2.56 is 4.3081.
    """
    solutions = [
        {"volume": "100 mL", "content": {"amount": "40 mg"}},
        {"volume": "200 mL", "content": {"amount": "160 mg"}},
    ]
    steps = [
        {"solution": "1", "rate": "100 mL/h", "volume": "100 mL"},
        {"solution": "2", "rate": "75 mL/h", "volume": "75 mL"},
    ]
    plan = plan_of("100 mg", solutions=solutions, steps=steps, preparation="sequential")
    solved = solve(rebuilt(plan, stock="10 mg/mL"), SITE)
    assert solved.total.as_prepared == 100
    assert total_tolerance_rss(solved) == F("4.3081")


def test_a_total_that_is_not_known_has_no_tolerance() -> None:
    assert total_tolerance_rss(solve(seed_plan(), SITE)) is None
    assert total_tolerance_rss(solve(rebuilt(seed_plan(stock="5 mg/mL"), fill="add-only"), SITE)) is None
