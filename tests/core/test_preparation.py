"""How bags are made: every way to a bag and every way to fill one, worked by hand in the docstrings."""

from __future__ import annotations

import json
from fractions import Fraction
from typing import Any

import pytest

from desens_gui.core.checks import prepared
from desens_gui.core.checks.case import Case
from desens_gui.core.findings import Finding
from desens_gui.core.ground.model import made, rebuilt
from desens_gui.core.ground.numbers import exact_text
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.words import ENGLISH_WORDS
from desens_gui.core.rules.making import Making
from desens_gui.core.rules.order import Order
from desens_gui.core.rules.plan import Plan, new_plan
from desens_gui.core.rules.supply import Supply
from desens_gui.core.solving.preparation import ways
from desens_gui.core.solving.solve import solve
from desens_gui.core.solving.solved import Preparation, Solved
from desens_gui.store.protocol_files import find
from tests.plans import SITE, classic_plan, plan_of, seed_plan


def F(text: str) -> Fraction:
    return Fraction(text)


def texts(*values: Fraction | None) -> list[str]:
    return ["-" if value is None else exact_text(value) for value in values]


def one_bag(content: str = "100 mg", **choices: Any) -> Plan:
    """100 mL at 100 mL/h out of one bag, from 10 mg/mL stock."""
    solutions = [{"volume": "100 mL", "content": {"amount": content}}]
    plan = plan_of("100 mg", solutions=solutions, steps=[{"solution": "1", "rate": "100 mL/h", "time": "60 min"}])
    return rebuilt(plan, stock="10 mg/mL", **choices)


def made_bag(plan: Plan, number: int = 1) -> Preparation:
    preparation = solve(plan, SITE).solutions[number - 1].preparation
    assert preparation is not None
    return preparation


def with_making(plan: Plan, **fields: Any) -> Plan:
    return rebuilt(plan, makings=(made(Making, fields),))


def found(plan: Plan, check: str) -> list[Finding]:
    case = Case(plan, solve(plan, SITE), SITE)
    return [*(prepared.draw_measurable if check == "draw-measurable" else prepared.as_prepared)(case)]


def said(finding: Finding) -> str:
    return ENGLISH_WORDS.say(finding.text, **finding.values)


# --- filling: 100 mg from 10 mg/mL is a draw of 10 mL, in a bag that says 100 mL


def test_an_empty_container_gets_exact_volumes() -> None:
    """10 mL of drug + 90 mL of diluent = 100 mL; 100 mg / 100 mL = 1 mg/mL."""
    bag = made_bag(one_bag())
    assert texts(bag.fill_up_mL, bag.withdraw_mL, bag.real_mL) == ["90", "0", "100"]
    assert bag.as_prepared_concentration == 1


def test_withdrawing_the_drug_s_volume_leaves_the_overfill() -> None:
    """100 + 8 - 10 + 10 = 108 mL; 100 mg / 108 mL = 25/27 mg/mL; 100 mL of it give 92.59 mg, -7.4 %: red."""
    plan = one_bag(fill="withdraw-drug", overfill="8 mL")
    bag = made_bag(plan)
    assert texts(bag.fill_up_mL, bag.withdraw_mL, bag.real_mL) == ["0", "10", "108"]
    assert bag.as_prepared_concentration == F("25/27")
    assert solve(plan, SITE).total.as_prepared == F("2500/27")
    (finding,) = found(plan, "as-prepared")
    assert finding.severity == "red"
    assert said(finding).endswith("the patient gets 92.59 mg instead of 100 mg (−7.407 %).")


def test_withdrawing_drug_and_overfill_gives_the_planned_volume() -> None:
    """Out: 10 + 8 = 18 mL; 100 + 8 - 18 + 10 = 100 mL: 1 mg/mL, as planned."""
    bag = made_bag(one_bag(fill="withdraw-drug-and-overfill", overfill="8 mL"))
    assert texts(bag.fill_up_mL, bag.withdraw_mL, bag.real_mL) == ["0", "18", "100"]
    assert bag.as_prepared_concentration == 1


def test_adding_only_leaves_overfill_and_the_drug_s_volume() -> None:
    """100 + 8 + 10 = 118 mL; 100 mg / 118 mL; the pump takes 100 mL: 84.75 mg."""
    bag = made_bag(one_bag(fill="add-only", overfill="8 mL"))
    assert texts(bag.fill_up_mL, bag.withdraw_mL, bag.real_mL) == ["0", "0", "118"]
    assert bag.as_prepared_concentration == F("100/118")


@pytest.mark.parametrize(
    ("fill", "real"), [("withdraw-drug", "100"), ("withdraw-drug-and-overfill", "100"), ("add-only", "110")]
)
def test_an_overfill_of_nothing_is_a_statement(fill: str, real: str) -> None:
    """The bag holds what it says, 100 mL; only added to, 10 mL more. What is said of all does not go before it."""
    plan = one_bag(fill=fill, overfill="0 mL")
    assert texts(made_bag(plan).overfill_mL, made_bag(plan).real_mL) == ["0", real]
    assert solve(plan, SITE).total.as_prepared == 10_000 / F(real)
    assert made_bag(with_making(one_bag(fill=fill, overfill="8 mL"), solution="1", overfill="0 mL")) == made_bag(plan)
    assert made(Plan, json.loads(plan.model_dump_json())) == plan


@pytest.mark.parametrize("fill", ["withdraw-drug", "withdraw-drug-and-overfill", "add-only"])
def test_an_overfill_that_is_not_stated_is_amber_with_what_usual_ones_do(fill: str) -> None:
    plan = one_bag(fill=fill)
    solved = solve(plan, SITE)
    assert solved.total.as_prepared is None
    assert solved.steps[0].as_prepared_dose is None
    (finding,) = found(plan, "as-prepared")
    # with the least of them 100 mg are in 113 mL of an add-only bag: 11.5 % are lost whatever the overfill is
    assert finding.severity == ("red" if fill == "add-only" else "amber")
    assert "3 % to 20 % of its volume" in said(finding)
    if fill == "withdraw-drug-and-overfill":  # the 120 mL less 10 + 20 mL, then 10 mL: as planned once it is known
        assert solved.total.as_prepared_range == (F("100"), F("100"))
        assert solved.solutions[0].preparation is not None
        assert solved.solutions[0].preparation.withdraw_mL is None
    else:
        most = {"withdraw-drug": 120, "add-only": 130}[fill]
        assert solved.total.as_prepared_range == (F(f"10000/{most}"), F(f"10000/{most - 17}"))


def test_the_published_carboplatin_case_gives_318_mg_of_400() -> None:
    """400 mg in 250/250/250 mL from 10 mg/mL, the last bag add-only with 25 mL overfill, the pump set to 250 mL.

    Bags 1 and 2 give 0.148 and 3 mg; the last is to hold 396.852 mg: 39.6852 mL, drawn as 30 + 9.6 = 39.6 mL: 396 mg
    in 250 + 25 + 39.6 = 314.6 mL. 250 mL of that are 314.685 mg; with the other two 317.83 mg, -20.5 %: red.
    """
    plan = rebuilt(classic_plan("400 mg"), stock="10 mg/mL")
    plan = with_making(plan, solution="3", fill="add-only", overfill="25 mL")
    solved = solve(plan, SITE)
    assert solved.total.as_prepared == F("3.148") + 250 * F("396") / F("314.6")
    assert round(solved.total.as_prepared) == 318
    (finding,) = found(plan, "as-prepared")
    assert finding.severity == "red"


@pytest.mark.parametrize("plan", [seed_plan(stock="5 mg/mL"), classic_plan("400 mg", stock="10 mg/mL")])
def test_both_published_plans_are_right_in_empty_containers_and_lose_with_overfill(plan: Plan) -> None:
    assert found(plan, "as-prepared") == []
    assert found(plan, "draw-measurable") == []
    tenth = [
        {"solution": bag.number, "fill": "withdraw-drug", "overfill": f"{int(bag.volume_mL or 0) // 10} mL"}
        for bag in solve(plan, SITE).solutions
    ]
    (finding,) = found(rebuilt(plan, makings=tenth), "as-prepared")
    assert finding.severity == "red"
    off = solve(rebuilt(plan, makings=tenth), SITE).total.as_prepared or F("0")
    assert F("0.90") < off / plan.order.dose.value < F("0.92")  # 8 to 9 % are lost, and a little by the rounding


# --- from where


def test_the_published_oxaliplatin_series_is_drawn_serially() -> None:
    """5 mg/mL: bag 4 132.943008 mg = 26.5886016 mL, drawn 20 + 6.6; bag 3 13.4 mg = 2.68 mL, drawn 2.7; 2 and 1 25 mL.

    Really: bag 4 133 mg in 500 mL; bag 3 13.5 mg in 250 mL = 0.054 mg/mL, bag 2 0.0054, bag 1 0.00054. In all
    134.06488 mg, +0.05 %. From stock: 132.943008 + 13.4 = 146.343008 mg as planned.
    """
    solved = solve(seed_plan(stock="5 mg/mL"), SITE)
    bags = [bag.preparation for bag in solved.solutions]
    assert [bag and bag.source for bag in bags] == [2, 3, None, None]
    drawn = [[str(float(draw.volume_mL)) for draw in bag.draws] for bag in bags if bag]
    assert drawn == [["25.0"], ["25.0"], ["2.7"], ["20.0", "6.6"]]
    assert solved.total.as_prepared == F("134.06488")
    assert solved.total.prepared == F("146.343008")
    assert solved.stock is not None
    assert solved.stock.drawn_mL == F("29.3")


def test_a_donor_loses_what_it_gives_and_its_label_says_what_is_left() -> None:
    """Bag 3: 13.4 mg in 250 mL, gives 25 mL: 12.06 mg in 225 mL; really 13.5 mg, so 12.15 mg in 225 mL."""
    bag = solve(seed_plan(stock="5 mg/mL"), SITE).solutions[2]
    assert texts(bag.amount, bag.donated_mL) == ["13.4", "25"]
    assert texts(bag.label_volume_mL, bag.label_amount) == ["225", "12.06"]
    assert texts(bag.as_prepared_label_mL, bag.as_prepared_label_amount) == ["225", "12.15"]


def test_a_donor_that_is_made_larger_loses_nothing() -> None:
    """Bag 3 made to 275 mL at 0.0536 mg/mL holds 14.74 mg = 2.948 mL of stock; 25 mL go, 13.4 mg in 250 mL stay."""
    bag = solve(with_making(seed_plan(stock="5 mg/mL"), solution="3", made_to="275 mL"), SITE).solutions[2]
    assert texts(bag.made_mL, bag.amount, bag.concentration) == ["275", "14.74", "0.0536"]
    assert bag.preparation is not None
    assert bag.preparation.draw_mL == F("2.948")
    assert texts(bag.label_volume_mL, bag.label_amount) == ["250", "13.4"]


def test_the_weakest_bag_straight_from_stock_is_refused_with_what_would_do() -> None:
    """Bag 1: 0.134 mg / 5 mg/mL = 0.0268 mL, under 0.2 mL."""
    plan = with_making(seed_plan(stock="5 mg/mL"), solution="1", source="stock")
    (finding,) = [one for one in found(plan, "draw-measurable") if one.severity == "red"]
    assert "0.0268 mL" in said(finding)
    assert said(finding).endswith(
        "It could be made: 25 mL from bag 2; 2.5 mL from bag 3; 0.268 mL from an intermediate dilution of the stock."
    )
    assert [(way.source, way.donor, way.possible) for way in ways(plan, solve(plan, SITE), SITE, 1)] == [
        ("stock", None, False),
        ("solution", 2, True),
        ("solution", 3, True),
        ("intermediate", None, True),
    ]


def test_left_to_itself_a_bag_comes_from_stock_where_that_can_be_measured_else_from_a_donor() -> None:
    """Classic, 400 mg from 10 mg/mL: bag 1 4 mg = 0.4 mL, bag 2 40 mg = 4 mL: both from stock.

    From 50 mg/mL bag 1 is 0.08 mL: from bag 2 instead, 4 mg / 0.16 mg/mL = 25 mL.
    """
    assert [made_bag(classic_plan("400 mg", stock="10 mg/mL"), bag).source for bag in (1, 2, 3)] == [None] * 3
    plan = classic_plan("400 mg", stock="50 mg/mL")
    assert [made_bag(plan, bag).source for bag in (1, 2, 3)] == [2, None, None]
    assert made_bag(plan).draw_mL == 25


def test_an_intermediate_dilution_is_made_where_nothing_else_can_be_measured() -> None:
    """1 mg from 10 mg/mL is 0.1 mL. Tenfold: 1 mL of stock + 9 mL = 10 mL of 1 mg/mL, of which 1 mL holds 1 mg.

    All 10 mg of the dilution are drawn from stock, so 10 mg are prepared.
    """
    plan = one_bag("1 mg")
    bag = made_bag(plan)
    between = bag.intermediate
    assert between is not None
    assert texts(between.volume_mL, between.draw_mL, between.diluent_mL, between.concentration) == ["10", "1", "9", "1"]
    assert bag.source is None
    assert texts(bag.draw_mL, bag.as_prepared_amount) == ["1", "1"]
    solved = solve(plan, SITE)
    assert solved.total.prepared == 10
    assert found(plan, "draw-measurable") == []


def test_a_bag_that_gives_must_have_enough_to_spare() -> None:
    """Bag 2 (100 mL, 90 of them infused) could give 10 mL, and bag 1 would need 25 mL: so an intermediate."""
    solutions = [
        {"volume": "250 mL", "content": {"amount": "1 mg"}},
        {"volume": "100 mL", "content": {"amount": "4 mg"}},
        {"volume": "100 mL", "content": {"amount": "95 mg"}},
    ]
    steps = [
        {"solution": "1", "rate": "20 mL/h", "time": "60 min"},
        {"solution": "2", "rate": "90 mL/h", "time": "60 min"},
        {"solution": "3", "rate": "95 mL/h", "time": "60 min"},
    ]
    plan = rebuilt(plan_of("100 mg", solutions=solutions, steps=steps, preparation="auto"), stock="20 mg/mL")
    assert [made_bag(plan, bag).source for bag in (1, 2)] == [3, None]  # bag 3 has 5 mL to spare and gives 1.05 mL
    steps[2]["rate"] = "100 mL/h"
    plan = rebuilt(plan_of("100 mg", solutions=solutions, steps=steps, preparation="auto"), stock="20 mg/mL")
    assert made_bag(plan, 1).intermediate is not None


@pytest.mark.parametrize("priming", ["own-line", "first-bag"])
def test_a_syringe_that_is_pushed_by_hand_primes_no_line_and_so_gives_all_it_can_spare(priming: str) -> None:
    """Syringe 2 (20 mL) gives 15 by its pushes and 2 to syringe 1; a line of 20 mL is primed from bag 6 alone."""
    order = made(Order, {"drug": "paclitaxel", "dose": "300 mg"})
    plan = rebuilt(new_plan(order, find("paclitaxel-push-tenfold")), stock="6 mg/mL")
    sources = [2, 3, 4, 5, None, None]
    assert [made_bag(plan, number).source for number in range(1, 7)] == sources
    lines = rebuilt(plan, tubing={"line_volume": "20 mL", "priming": priming})
    assert [made_bag(lines, number).source for number in range(1, 7)] == sources
    assert found(lines, "draw-measurable") == []


def test_an_intermediate_that_is_chosen_and_cannot_be_made_is_not_replaced_without_a_word() -> None:
    """The strongest dilution of 10 mg/mL is 1 mg/mL, the largest 100 mL: 101 mg come from stock, and that is red."""
    assert made_bag(with_making(one_bag("100 mg"), solution="1", source="intermediate")).intermediate is not None
    plan = with_making(one_bag("101 mg"), solution="1", source="intermediate")
    assert texts(made_bag(plan).draw_mL) == ["10.1"]
    (finding,) = found(plan, "draw-measurable")
    assert (finding.severity, finding.where[0].column) == ("red", "source")
    assert "none of up to 100 mL can be measured that holds enough" in said(finding)
    assert found(with_making(one_bag("101 mg"), solution="1", source="stock"), "draw-measurable") == []


def test_a_syringe_that_is_chosen_and_not_there_is_told() -> None:
    plan = with_making(one_bag(), solution="1", syringes=["25 mL"])
    (finding,) = found(plan, "draw-measurable")
    assert (finding.severity, said(finding)) == (
        "amber",
        "Bag 1: this site has no syringe of 25 mL; the draw is measured with others.",
    )


def test_a_dilution_of_which_more_would_be_drawn_than_fits_is_no_way() -> None:
    """1.5 mg into 1 mL: from 10 mg/mL 0.15 mL, too little to measure; a tenfold dilution would need 1.5 mL."""
    solutions = [{"volume": "1 mL", "content": {"amount": "1.5 mg"}, "container": "syringe"}]
    plan = plan_of("1.5 mg", solutions=solutions, steps=[{"kind": "push", "solution": "1", "volume": "1 mL"}])
    plan = rebuilt(plan, stock="10 mg/mL")
    assert made_bag(plan).intermediate is None
    assert [way.source for way in ways(plan, solve(plan, SITE), SITE, 1)] == ["stock"]


def test_what_cannot_be_made_in_any_way_says_so() -> None:
    """0.0001 mg from 10 mg/mL: thousandfold dilutions of 10 mL would need 0.01 mL draws."""
    (finding,) = found(one_bag("0.0001 mg"), "draw-measurable")
    assert finding.severity == "red"
    assert "choose a weaker stock" in said(finding)


def test_a_draw_that_does_not_fit_into_its_bag_is_red() -> None:
    plan = with_making(one_bag("1001 mg"), solution="1", source="stock")
    (finding,) = found(plan, "draw-measurable")
    assert (finding.severity, finding.where[0].column) == ("red", "draw_mL")
    assert said(finding) == (
        "Bag 1 needs a draw of 100.1 mL, more than the 100 mL it is made up to. Nothing that it could be drawn from is "
        "strong enough: choose a stronger stock, of at least 10.01 mg/mL, or another protocol."
    )
    assert found(with_making(one_bag("1000 mg"), solution="1", source="stock"), "draw-measurable") == []


@pytest.mark.parametrize(("amount", "severity"), [("2 mg", None), ("1.99 mg", "red")])
def test_a_draw_under_the_floor_is_red(amount: str, severity: str | None) -> None:
    findings = found(with_making(one_bag(amount), solution="1", source="stock"), "draw-measurable")
    assert [finding.severity for finding in findings] == [severity] * (severity is not None)


@pytest.mark.parametrize(("syringe", "severity"), [("50 mL", None), ("30 mL", None)])
def test_a_syringe_that_is_filled_a_fifth_is_filled_enough(syringe: str, severity: str | None) -> None:
    findings = found(with_making(one_bag(), solution="1", syringes=[syringe]), "draw-measurable")
    assert [finding.severity for finding in findings] == [severity] * (severity is not None)


def test_a_syringe_that_is_filled_less_than_a_fifth_is_amber() -> None:
    (finding,) = found(with_making(one_bag("90 mg"), solution="1", syringes=["50 mL"]), "draw-measurable")
    assert finding.severity == "amber"
    assert "9 mL in a 50 mL syringe is under 20 %" in said(finding)


# --- what the plan may say


@pytest.mark.parametrize(
    ("makings", "complaint"),
    [
        ([{"solution": "2", "source": "solution", "donor": "1"}], "only a later, stronger one can give"),
        ([{"solution": "2", "source": "solution"}], "Say which solution"),
        ([{"solution": "2", "donor": "3"}], "belongs to"),
        ([{"solution": "3", "made_to": "200 mL"}], "its own volume is 250 mL"),
        (
            [{"solution": "3", "made_to": "275 mL", "fill": "add-only"}],
            "commercial container, which comes with its own",
        ),
    ],
)
def test_a_making_that_cannot_be_is_refused(makings: list[dict[str, str]], complaint: str) -> None:
    with pytest.raises(Refused, match=complaint):
        rebuilt(seed_plan(), makings=makings)


# --- stock


def test_vials_are_opened_for_what_is_drawn() -> None:
    """29.3 mL of 5 mg/mL out of vials of 10, 20 and 40 mL: one of 10 and one of 20, 0.7 mL are left."""
    vials = [{"amount": f"{5 * mL} mg", "usable": f"{mL} mL"} for mL in (10, 20, 40)]
    supply = made(Supply, {"form": "concentrate", "vials": vials})
    stock = solve(rebuilt(seed_plan(stock="5 mg/mL"), supply=supply), SITE).stock
    assert stock is not None
    assert {(one.size, one.count) for one in stock.vials} == {(0, 1), (1, 1)}
    assert stock.waste_mL == F("0.7")


def test_the_tolerance_grows_along_the_chain() -> None:
    """Bag 3: 2.7 mL in 3 mL, 5 %. Bag 2: 25 mL in 30 mL, 4 % on top: 1.05 x 1.04 - 1 = 9.2 %. Bag 1: 13.568 %."""
    solved: Solved = solve(seed_plan(stock="5 mg/mL"), SITE)
    bags = [bag.preparation for bag in solved.solutions]
    assert [bag.tolerance for bag in bags if bag] == [F("0.13568"), F("0.092"), F("0.05"), F("0.04")]
    assert [bag.tolerance_rss for bag in bags if bag] == [F("0.075498"), F("0.064031"), F("0.05"), F("0.04")]
