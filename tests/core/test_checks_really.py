"""The bags as they are really made: each strength, the first dose and the rises that follow; unusual overfills."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction as F

import pytest

from desens_gui.core import checks
from desens_gui.core.checks import really
from desens_gui.core.checks.case import Case
from desens_gui.core.findings import Finding
from desens_gui.core.ground.model import rebuilt
from desens_gui.core.ground.words import ENGLISH_WORDS
from desens_gui.core.passed import passed
from desens_gui.core.rules.plan import Plan
from desens_gui.core.solving.solve import solve
from desens_gui.core.worked import work_out
from tests.plans import SITE, classic_plan, plan_of, pump, seed_plan

SEED = seed_plan(stock="5 mg/mL")


def found(plan: Plan, *ids: str) -> list[Finding]:
    return [one for one in checks.check(plan, solve(plan, SITE), SITE) if one.id in ids]


def said(plan: Plan, *ids: str) -> list[tuple[str, str]]:
    return [(one.severity, ENGLISH_WORDS.say(one.text, **one.values)) for one in found(plan, *ids)]


def makings(plan: Plan, *of: dict[str, str]) -> Plan:
    return rebuilt(plan, makings=[dict(one) for one in of])


@pytest.mark.parametrize(
    "plan",
    [SEED, classic_plan(stock="10 mg/mL"), classic_plan(stock="5 mg/mL"), classic_plan("400 mg", stock="10 mg/mL")],
)
def test_the_rounding_of_the_published_plans_is_no_finding(plan: Plan) -> None:
    plan = rebuilt(plan, pump=pump())
    assert found(plan, "as-prepared", "strength-as-prepared", "rise", "first-dose", "overfill") == []
    right = {one.id: ENGLISH_WORDS.say(one.text, **one.values) for one in passed(work_out(plan, SITE))}
    assert "as-prepared" in right


def test_what_the_bags_really_give_is_said_where_it_is_right() -> None:
    """Bag 3 is drawn with 2.7 instead of 2.68 mL, and bags 1 and 2 are drawn from it."""
    right = {one.id: ENGLISH_WORDS.say(one.text, **one.values) for one in passed(work_out(SEED, SITE))}
    assert right["as-prepared"] == (
        "As the bags are really made, the patient gets 134.1 mg, and none is more than 0.7463 % off its strength."
    )


def test_weak_bags_that_are_far_off_are_amber_though_the_total_is_right() -> None:
    """Bag 3 has the drug's volume out and 20 mL too much, bag 2 25 mL and its draw: bags 1 and 2 come to −22 %.

    13.5 mg in 270 mL; of that 25 mL in 300 mL: 1.25 / 300 = 0.0041667 instead of 0.00536 mg/mL.
    """
    plan = makings(
        SEED,
        {"solution": "2", "fill": "add-only", "overfill": "25 mL"},
        {"solution": "3", "fill": "withdraw-drug", "overfill": "20 mL"},
    )
    assert found(plan, "as-prepared") == []
    ((severity, sentence),) = said(plan, "strength-as-prepared")
    assert severity == "amber"
    assert sentence == (
        "As they are really made, these are more than 10 % off their planned strength: bag 1 with 0.0004167 mg/mL "
        "instead of 0.000536 mg/mL (−22.26 %); bag 2 with 0.004167 mg/mL instead of 0.00536 mg/mL (−22.26 %)."
    )
    # from the weak bag 2 to bag 3 the steps rise more steeply than planned
    assert said(plan, "rise")[0] == (
        "amber",
        (
            "As the bags are really made, step 9 gives the drug faster than any step before it by ×3 (planned: ×2.5); "
            "the limit set for this site is ×2.6."
        ),
    )
    assert [finding.where[0].row for finding in found(plan, "rise")] == [9, 13]


def test_a_weak_bag_from_stock_whose_draw_is_rounded_up_starts_higher() -> None:
    """0.0268 mL of stock are read as 0.03 mL: +12 %, and so is the first dose."""
    plan = makings(SEED, {"solution": "1", "source": "stock"})
    assert [one.severity for one in found(plan, "strength-as-prepared")] == ["amber"]
    assert said(plan, "first-dose") == [
        (
            "amber",
            (
                "As the first bag is really made, the first step gives 0.00015 mg, 11.94 % more than the 0.000134 mg "
                "with which this protocol starts."
            ),
        )
    ]


@pytest.mark.parametrize(
    ("overfill", "severity"), [("11 mL", None), ("12 mL", "amber"), ("33 mL", "amber"), ("34 mL", "red")]
)
def test_a_strength_is_judged_by_the_site_s_limits(overfill: str, severity: str | None) -> None:
    """10 mL of drug and so much more in a bag of 100 mL: 100 / 111 is −9.9 %, 100 / 134 −25.4 %."""
    plan = rebuilt(one_bag(), fill="withdraw-drug", overfill=overfill)
    assert [one.severity for one in found(plan, "strength-as-prepared")] == [severity] * (severity is not None)


def one_bag(first: str = "50") -> Plan:
    """100 mg in 100 mL, drawn from 10 mg/mL, in a first step of so many mL/h for 15 min and one until it is empty."""
    plan = plan_of(
        "100 mg",
        solutions=[{"volume": "100 mL", "content": {"amount": "100 mg"}}],
        steps=[
            {"solution": "1", "rate": f"{first} mL/h", "time": "15 min"},
            {"solution": "1", "rate": "100 mL/h", "until": "empty"},
        ],
        starting_fraction="1/8",
    )
    return rebuilt(plan, stock="10 mg/mL")


def two_bags(first: dict[str, str]) -> Plan:
    """40 and 100 mg in 100 mL each at the same rate: the second step rises by 2.5."""
    plan = plan_of(
        "60 mg",
        solutions=[
            {"volume": "100 mL", "content": {"amount": "40 mg"}},
            {"volume": "100 mL", "content": {"amount": "100 mg"}},
        ],
        steps=[{"solution": str(number), "rate": "40 mL/h", "time": "1 h"} for number in (1, 2)],
        starting_fraction="1/3",
    )
    return makings(rebuilt(plan, stock="10 mg/mL"), {"solution": "1", "source": "stock"} | first)


@pytest.mark.parametrize(
    ("overfill", "severity"), [("0 mL", None), ("3 mL", None), ("5 mL", "amber"), ("30 mL", "red")]
)
def test_a_rise_that_only_the_real_bags_have_is_judged(overfill: str, severity: str | None) -> None:
    """Planned ×2.5; bag 1 is thinner by its overfill: ×2.5 × 1.05 = ×2.625, above 2.6."""
    findings = found(two_bags({"fill": "withdraw-drug", "overfill": overfill}), "rise")
    assert [one.severity for one in findings] == [severity] * (severity is not None)
    assert all(one.text is really.STEEP for one in findings)


def test_a_rise_that_is_planned_is_told_once() -> None:
    plan = two_bags({"fill": "withdraw-drug", "overfill": "5 mL"})
    first, second = plan.recipe.steps
    steeper = rebuilt(plan, recipe=rebuilt(plan.recipe, steps=(first, rebuilt(second, rate="45 mL/h"))))
    assert len(found(steeper, "rise")) == 1  # ×2.81 planned is amber, ×2.95 as made is no worse
    unknown = two_bags({"fill": "withdraw-drug"})
    assert found(unknown, "rise") == []


@pytest.mark.parametrize(("draw", "severity"), [("4.2 mL", None), ("4.6 mL", "amber"), ("5.2 mL", "red")])
def test_a_first_dose_that_only_the_real_bag_has_is_judged(draw: str, severity: str | None) -> None:
    """4 mL are planned to be drawn, and as much as said is: +5 %, +15 %, +30 %. It starts as its protocol does."""
    plan = one_bag()
    solved = solve(plan, SITE)
    factor = F(draw.removesuffix(" mL")) / 4
    steps = (replace(solved.steps[0], as_prepared_dose=solved.steps[0].dose * factor), *solved.steps[1:])
    case = Case(plan, replace(solved, steps=steps), SITE)
    assert [one.severity for one in really.first_dose_as_prepared(case)] == [severity] * (severity is not None)


def test_an_unknown_overfill_is_red_where_every_usual_one_is_too_far_off() -> None:
    """Added to only, every bag of the published plan is thinner by its drug and 3 % at the least: −7.8 %."""
    for fill, severity in (("add-only", "red"), ("withdraw-drug", "amber"), ("withdraw-drug-and-overfill", "amber")):
        assert [one.severity for one in found(rebuilt(SEED, fill=fill), "as-prepared")] == [severity]
    plan = rebuilt(SEED, fill="add-only")
    ((severity, sentence),) = said(plan, "strength-as-prepared")
    assert severity == "amber"
    assert "bag 1 with 0.0004063 mg/mL at best instead of 0.000536 mg/mL (−24.19 %)" in sentence


@pytest.mark.parametrize(
    ("overfill", "severity"),
    [("600 mL", "amber"), ("20 mL", None), ("3 mL", None), ("2.9 mL", "amber"), ("20.1 mL", "amber"), ("0 mL", "info")],
)
def test_an_overfill_outside_of_the_usual_ones_is_asked_about(overfill: str, severity: str | None) -> None:
    plan = rebuilt(one_bag(), fill="withdraw-drug-and-overfill", overfill=overfill)
    assert [one.severity for one in found(plan, "overfill")] == [severity] * (severity is not None)
    assert found(one_bag(), "overfill") == []


def test_the_sentence_of_an_overfill_names_the_container_and_its_share() -> None:
    plan = makings(SEED, {"solution": "3", "fill": "withdraw-drug-and-overfill", "overfill": "600 mL"})
    assert said(plan, "overfill") == [
        (
            "amber",
            (
                "An overfill is unusual: bag 3 of 250 mL: 600 mL (240 %). Makers' bags hold 3 % to 20 % more than they "
                "say. Is it the overfill, and not the volume?"
            ),
        )
    ]
