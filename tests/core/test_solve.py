"""The domain's definitions, on the published oxaliplatin plan and the classic ladder; every number worked by hand."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from typing import Any

import pytest

from desens_gui.core.ground.refusal import Refused
from desens_gui.core.rules.parts import InfusionStep
from desens_gui.core.rules.plan import Plan
from desens_gui.core.second import disagreements
from desens_gui.core.solving import delivery, series, timeline
from desens_gui.core.solving import solve as solver
from desens_gui.core.solving.solved import Solved
from tests.plans import SITE, chosen, classic_plan, plan_of, pump, seed_plan, with_step


def solved(plan: Plan) -> Solved:
    """The plan solved; the second calculation agrees."""
    result = solver.solve(plan, SITE)
    assert disagreements(plan, result) == []
    return result


def F(text: str) -> Fraction:
    return Fraction(text)


def row(*values: object) -> tuple[object, ...]:
    return values


def texts(values: Any) -> list[Fraction]:
    return [Fraction(value) for value in values.split()]


# --- the published oxaliplatin plan: 134 mg, 250/250/250/500 mL, remainder


def test_the_bags_of_the_oxaliplatin_plan() -> None:
    bags = solved(seed_plan()).solutions
    assert [bag.concentration for bag in bags] == texts("0.000536 0.00536 0.0536 0.265886016")
    assert [bag.amount for bag in bags] == texts("0.134 1.34 13.4 132.943008")
    assert [bag.infused_mL for bag in bags] == texts("4.5 9.25 18.75 500")
    assert [bag.given for bag in bags] == texts("0.002412 0.04958 1.005 132.943008")


def test_the_totals_of_the_oxaliplatin_plan() -> None:
    total = solved(seed_plan()).total
    assert row(total.ordered, total.given, total.volume_mL, total.time_min) == (134, 134, F("532.5"), F("399.375"))
    assert total.first_fraction == F("1/1000000")
    assert row(total.left_in_line, total.at_vein, total.at_vein_flush, total.first_drug_min) == (0, 134, 0, 0)


def test_the_last_step_of_the_oxaliplatin_plan() -> None:
    last = solved(seed_plan()).steps[-1]
    assert row(last.rate_mL_h, last.volume_mL, last.time_min) == (160, 465, F("174.375"))
    assert row(last.dose, last.cumulative_dose) == (F("123.63699744"), 134)
    assert row(last.starts_min, last.runs_until) == (225, "empty")
    assert last.dose_rate_per_h == F("42.54176256")  # 0.265886016 x 160
    assert last.rise == 2


def test_dose_rates_rise_from_the_highest_before_and_the_first_has_no_rise() -> None:
    rises = [step.rise for step in solved(seed_plan()).steps]
    assert rises[0] is None
    # bag 2 starts at 2 mL/h x 0.00536 = 0.01072 mg/h, after 10 mL/h x 0.000536 = 0.00536 mg/h: twofold
    assert rises[1:5] == texts("2 2.5 2 2")
    # bag 4 starts at 20 x 0.265886016 = 5.31772032 mg/h, after 40 x 0.0536 = 2.144 mg/h
    assert rises[12] == F("5.31772032") / F("2.144")


def test_stop_at_dose_puts_the_whole_dose_in_the_last_bag_and_stops_when_it_is_reached() -> None:
    result = solved(seed_plan(last="stop-at-dose"))
    assert result.solutions[3].concentration == F("0.268")
    assert result.solutions[3].infused_mL == F("496.056")
    last = result.steps[-1]
    assert row(last.volume_mL, last.time_min, last.runs_until) == (F("461.056"), F("172.896"), "dose")
    assert result.total.given == 134
    # the rest is discarded: 500 - 496.056 mL of bag 4
    assert result.solutions[3].discarded_mL == F("3.944")


def test_as_written_gives_a_surplus() -> None:
    total = solved(seed_plan(last="as-written")).total
    # 134 from bag 4 and 1.056992 from the others
    assert total.given == F("135.056992")
    assert total.given / 134 - 1 == F("0.007888")


def test_another_final_rate_moves_the_last_step_alone() -> None:
    usual, faster = solved(seed_plan()), solved(seed_plan(final_rate="200 mL/h"))
    assert faster.steps[:-1] == usual.steps[:-1]
    last = faster.steps[-1]
    assert row(last.rate_mL_h, last.volume_mL, last.time_min, last.cumulative_dose) == (200, 465, F("139.5"), 134)


def test_a_step_before_the_last_keeps_the_dose() -> None:
    extra = InfusionStep.model_validate({"solution": "4", "rate": "120 mL/h", "time": "15 min"})
    result = solved(with_step(seed_plan(), 15, extra))
    assert result.total.given == 134
    assert row(result.steps[15].rate_mL_h, result.steps[15].volume_mL) == (120, 30)
    assert row(result.steps[16].volume_mL, result.steps[16].time_min) == (435, F("163.125"))


def test_a_bag_holds_its_share_of_the_dose_whatever_its_volume() -> None:
    bags = solved(seed_plan("87.5 mg", volumes=("100 mL", "100 mL", "250 mL", "500 mL"))).solutions
    assert bags[0].concentration == F("0.000875")
    assert [bag.amount for bag in bags[:3]] == texts("0.0875 0.875 8.75")


def test_a_smaller_last_bag_makes_a_steep_step_and_a_step_between_halves_it() -> None:
    # 150 mg with 250 mL in bag 4 and 200 mL/h: step 13 rises by 4.961
    plan = seed_plan("150 mg", volumes=("250 mL",) * 4, final_rate="200 mL/h")
    steep = solved(plan).steps[12].rise
    # bags 1-3 give 1.5 x 1.056992/134 of each mg: D x (0.0045 x ... ) worked: 150 x 1.056992 / 134 = 1.1832
    strength = (150 - F("1.1832")) / 250
    assert steep == 20 * strength / (40 * F("0.06"))
    assert F("4.955") <= steep < F("4.965")
    between = InfusionStep.model_validate({"solution": "4", "rate": "10 mL/h", "time": "15 min"})
    halved = solved(with_step(plan, 12, between)).steps[12].rise
    assert halved is not None
    assert halved * 2 == steep


# --- preparation and delivery


def test_prepared_is_the_sum_of_contents_without_a_stock() -> None:
    total = solved(seed_plan()).total
    assert total.prepared == F("147.817008")
    assert total.discarded == F("13.817008")


def test_in_a_series_each_weaker_bag_comes_from_the_next_stronger_one_that_may_give() -> None:
    result = solved(seed_plan(stock="5 mg/mL"))
    made_from = [(bag.preparation.source, bag.preparation.draw_mL) for bag in result.solutions if bag.preparation]
    assert made_from == [(2, 25), (3, 25), (None, F("2.68")), (None, F("26.5886016"))]
    assert [bag.donated_mL for bag in result.solutions] == [0, 25, 25, 0]
    assert [bag.preparation.diluent_mL for bag in result.solutions if bag.preparation] == [
        225,
        225,
        F("247.32"),
        F("473.4113984"),
    ]
    assert result.total.prepared == F("146.343008")


def test_the_label_says_what_is_left_after_the_donation() -> None:
    bag = solved(seed_plan(stock="5 mg/mL")).solutions[2]
    assert row(bag.volume_mL, bag.amount) == (250, F("13.4"))
    assert row(bag.label_volume_mL, bag.label_amount) == (225, F("12.06"))


def test_what_is_prepared_is_given_left_in_lines_or_discarded() -> None:
    result = solved(seed_plan(stock="5 mg/mL", line="20 mL", flush="20 mL"))
    total = result.total
    assert row(total.prepared, total.given) == (F("146.343008"), 134)
    assert row(total.left_in_line, total.discarded) == (F("1.18992"), F("11.153088"))
    assert row(total.at_vein, total.at_vein_flush) == (134, 0)


def test_without_a_flush_the_drug_in_the_last_line_does_not_arrive() -> None:
    total = solved(seed_plan(line="20 mL")).total
    # 20 mL x 0.265886016
    assert total.at_vein == 134 - F("5.31772032")
    assert total.given == 134
    assert F("-0.03975") < total.at_vein / 134 - 1 < F("-0.03965")


def test_a_flush_after_a_bag_that_stops_at_the_dose_gives_too_much() -> None:
    result = solved(classic_plan(last="stop-at-dose", line="20 mL", flush="20 mL"))
    # bag 3 holds 500 mg in 250 mL: 20 mL are 40 mg, 8 %
    assert result.total.at_vein == 540
    assert result.total.given == 500


def test_a_bag_that_is_not_emptied_fills_its_line_whether_flushed_or_not() -> None:
    # 496.056 mL infused, 3.944 mL left: a line of 20 mL cannot be filled
    for flush in ("20 mL", None):
        bag = solved(seed_plan(last="stop-at-dose", line="20 mL", flush=flush)).solutions[3]
        assert row(bag.line_mL, bag.discarded_mL) == (20, F("-16.056"))


def test_a_line_that_holds_more_than_the_last_step_is_refused() -> None:
    plan = plan_of(
        "100 mg",
        solutions=[{"volume": "50 mL", "content": "remainder"}],
        steps=[
            {"solution": "1", "rate": "100 mL/h", "time": "21 min"},
            {"solution": "1", "rate": "60 mL/h", "until": "empty"},
        ],
        last_solution="remainder",
    )
    with pytest.raises(Refused) as refused:
        solver.solve(chosen(plan, line="20 mL"), SITE)
    assert row(refused.value.text, refused.value.where) == (delivery.LINE_EXCEEDS_STEP, "steps 2")


def test_a_product_without_a_volume_leaves_what_is_prepared_unknown() -> None:
    plan = plan_of(
        "10 mg",
        solutions=[{"content": {"concentration": "1 mg/mL"}}, {"volume": "10 mL", "content": {"amount": "20 mg"}}],
        steps=[
            {"kind": "push", "solution": "1", "volume": "2 mL"},
            {"kind": "push", "solution": "2", "volume": "4 mL"},
        ],
    )
    for case in (plan, chosen(plan, stock="10 mg/mL")):
        total = solved(case).total
        assert row(total.given, total.prepared, total.discarded) == (10, None, None)


# --- the classic ladder


def test_the_classic_ladder_is_exact_and_starts_at_a_fifty_thousandth() -> None:
    result = solved(classic_plan())
    assert [step.rate_mL_h for step in result.steps] == texts("2 5 10 20 5 10 20 40 10 20 40 80")
    assert [bag.infused_mL for bag in result.solutions] == texts("9.25 18.75 250")
    # 5 mg in 250 mL, 9.25 mL; 50 mg in 250 mL, 18.75 mL; the rest of 500 mg in 250 mL
    assert [bag.given for bag in result.solutions] == texts("0.185 3.75 496.065")
    assert result.total.given == 500
    assert result.total.first_fraction == F("1/50000")


def test_the_classic_ladder_as_written_gives_0_787_per_cent_too_much() -> None:
    total = solved(classic_plan(last="as-written")).total
    assert total.given / 500 - 1 == F("0.00787")


def test_smaller_bags_of_the_classic_ladder_start_higher() -> None:
    assert solved(classic_plan(volumes=("100 mL",) * 3)).total.first_fraction == F("1/20000")


def test_the_final_rate_of_the_classic_ladder_scales_every_rate() -> None:
    result = solved(classic_plan(final_rate="40 mL/h"))
    assert [step.rate_mL_h for step in result.steps] == texts("1 2.5 5 10 2.5 5 10 20 5 10 20 40")
    assert result.total.given == 500


# --- pumps


def test_rates_are_rounded_half_up_before_the_plan_is_solved_so_that_the_dose_is_exact() -> None:
    # 70 mL/h: 1.75 4.375 8.75 17.5 | 4.375 8.75 17.5 35 | 8.75 17.5 35 70, on a grid of 0.1
    result = solved(classic_plan(final_rate="70 mL/h", pump=pump()))
    assert [step.rate_mL_h for step in result.steps] == texts("1.8 4.4 8.8 17.5 4.4 8.8 17.5 35 8.8 17.5 35 70")
    assert [step.asked_rate_mL_h for step in result.steps][:3] == texts("1.75 4.375 8.75")
    assert result.steps[0].volume_mL == F("0.45")
    assert result.total.given == 500
    without = solved(classic_plan(final_rate="70 mL/h"))
    assert without.steps[0].rate_mL_h == F("1.75")
    assert without.total.given == 500


def test_a_volume_until_the_dose_is_set_to_the_pump_s_step_while_the_plan_stays_exact() -> None:
    last = solved(seed_plan(last="stop-at-dose", pump=pump())).steps[-1]
    assert row(last.volume_mL, last.set_volume_mL) == (F("461.056"), F("461.1"))
    assert last.cumulative_dose == 134
    unrounded = solved(seed_plan(last="stop-at-dose")).steps[-1]
    assert unrounded.set_volume_mL == F("461.056")


def test_a_volume_or_rate_that_would_round_to_nothing_stays_and_a_push_is_never_rounded() -> None:
    coarse = pump(volume_step="1000 mL", rate_step="500 mL/h")
    last = solved(seed_plan(last="stop-at-dose", pump=coarse, volumes=("250 mL",) * 4)).steps
    assert last[0].rate_mL_h == 1
    assert last[-1].set_volume_mL == last[-1].volume_mL
    push = plan_of(
        "10 mg",
        solutions=[{"volume": "50 mL", "content": {"concentration": "1 mg/mL"}}],
        steps=[
            {"kind": "push", "solution": "1", "volume": "1.23 mL"},
            {"kind": "push", "solution": "1", "until": "dose"},
        ],
        last_solution="stop-at-dose",
    )
    step = solved(chosen(push, pump=pump())).steps[-1]
    assert row(step.volume_mL, step.set_volume_mL) == (F("8.77"), F("8.77"))


# --- priming


def priming(**fields: object) -> Plan:
    """100 mg: a first bag with 1 mg in 100 mL, then a last one of 250 mL, of which 50 mL fill a line."""
    steps = [
        {"solution": "1", "rate": "40 mL/h", "time": "15 min"},
        {"kind": "priming", "solution": "2", "volume": "50 mL", "rate": "300 mL/h"},
        {"solution": "2", "rate": "100 mL/h", "until": "empty"},
    ]
    bags = [{"volume": "100 mL", "content": {"amount": "1 mg"}}, {"volume": "250 mL", "content": "remainder"}]
    return plan_of("100 mg", **({"solutions": bags, "steps": steps, "last_solution": "remainder"} | fields))


def test_priming_counts_no_dose_and_the_rest_of_the_bag_holds_the_rest_of_the_dose() -> None:
    result = solved(priming())
    # step 1 gives 10 mL of 0.01 mg/mL; (100 - 0.1) / (250 - 50)
    assert result.solutions[1].concentration == F("0.4995")
    first, prime, last = result.steps
    assert row(first.dose, prime.dose, last.dose) == (F("0.1"), 0, F("99.9"))
    assert prime.priming
    assert row(prime.rise, prime.dose_rate_per_h) == (None, None)
    assert row(prime.time_min, last.starts_min, last.volume_mL) == (10, 25, 200)
    assert row(last.cumulative_volume_mL, result.total.given) == (260, 100)
    assert result.solutions[1].infused_mL == 250
    assert last.rise == F("49.95") / F("0.4")


def test_priming_that_takes_the_whole_bag_is_refused() -> None:
    steps = [
        {"solution": "1", "rate": "40 mL/h", "time": "15 min"},
        {"kind": "priming", "solution": "2", "volume": "250 mL", "rate": "300 mL/h"},
        {"solution": "2", "rate": "100 mL/h", "until": "empty"},
    ]
    with pytest.raises(Refused) as refused:
        solver.solve(priming(steps=steps), SITE)
    assert row(refused.value.text, refused.value.where) == (series.PRIMING_TAKES_ALL, "solutions 2")


# --- what has no solution


ONE_BAG = [{"volume": "100 mL", "content": {"amount": "50 mg"}}]


@pytest.mark.parametrize(
    ("dose", "fields", "text", "where"),
    [
        (
            "10 mg",  # bag 1 alone gives 10 mg: not less than the dose
            {
                "solutions": [
                    {"volume": "100 mL", "content": {"amount": "50 mg"}},
                    {"volume": "100 mL", "content": "remainder"},
                ],
                "steps": [
                    {"solution": "1", "volume": "20 mL", "rate": "20 mL/h"},
                    {"solution": "2", "rate": "20 mL/h", "until": "empty"},
                ],
                "last_solution": "remainder",
            },
            series.NOTHING_REMAINS,
            "solutions 2",
        ),
        (
            "50 mg",
            {
                "solutions": ONE_BAG,
                "steps": [
                    {"solution": "1", "volume": "100 mL", "rate": "20 mL/h"},
                    {"solution": "1", "rate": "20 mL/h", "until": "empty"},
                ],
            },
            series.EMPTY_BEFORE,
            "steps 2",
        ),
        (
            "10 mg",
            {
                "solutions": ONE_BAG,
                "steps": [
                    {"solution": "1", "volume": "20 mL", "rate": "20 mL/h"},
                    {"solution": "1", "rate": "20 mL/h", "until": "dose"},
                ],
                "last_solution": "stop-at-dose",
            },
            series.REACHED_BEFORE,
            "steps 2",
        ),
        (
            "10 mg",
            {
                "solutions": ONE_BAG,
                "steps": [
                    {"solution": "1", "volume": "10 mL", "time": "25 h"},
                    {"solution": "1", "volume": "10 mL", "time": "1 h", "day": "2"},
                ],
            },
            timeline.DAY_PASSED,
            "steps 2",
        ),
        (
            "10 mg",
            {"solutions": ONE_BAG, "steps": [{"solution": "1", "volume": "20 mL", "rate": "0.0008 mL/h"}]},
            timeline.TOO_LONG,
            "steps 1",
        ),
    ],
)
def test_a_plan_without_a_solution_is_refused_at_its_place(
    dose: str, fields: dict[str, object], text: object, where: str
) -> None:
    with pytest.raises(Refused) as refused:
        solver.solve(plan_of(dose, **fields), SITE)
    assert row(refused.value.text, refused.value.where) == (text, where)


def test_one_drop_less_than_those_has_a_solution() -> None:
    """The edges of the refusals above: what is just possible is solved."""
    remains = plan_of(
        "10.000001 mg",
        solutions=[*ONE_BAG, {"volume": "100 mL", "content": "remainder"}],
        steps=[
            {"solution": "1", "volume": "20 mL", "rate": "20 mL/h"},
            {"solution": "2", "rate": "20 mL/h", "until": "empty"},
        ],
        last_solution="remainder",
    )
    assert solved(remains).steps[-1].dose == F("0.000001")
    next_day = plan_of(
        "10 mg",
        solutions=ONE_BAG,
        steps=[
            {"solution": "1", "volume": "10 mL", "time": "24 h"},
            {"solution": "1", "volume": "10 mL", "time": "1 h", "day": "2"},
        ],
    )
    assert [step.starts_min for step in solved(next_day).steps] == [0, 1440]


@pytest.mark.parametrize(
    ("fields", "where"),
    [
        ({"solutions": [{"volume": "100 mL", "content": {"amount": "50 units"}}]}, "solutions 1"),
        ({"solutions": [{"volume": "100 mL", "content": {"concentration": "50 mmol/mL"}}]}, "solutions 1"),
        ({"steps": [{"solution": "1", "dose": "5 units", "time": "1 h"}]}, "steps 1"),
        ({"steps": [{"solution": "1", "dose_rate": "5 units/h", "time": "1 h"}]}, "steps 1"),
    ],
)
def test_drug_of_another_dimension_than_the_order_is_refused_there(fields: dict[str, object], where: str) -> None:
    usual: dict[str, object] = {"solutions": ONE_BAG, "steps": [{"solution": "1", "volume": "5 mL", "time": "1 h"}]}
    with pytest.raises(Refused, match="cannot be turned into") as refused:
        solver.solve(plan_of("10 mg", **(usual | fields)), SITE)
    assert refused.value.where == where


def test_rates_without_a_common_measure_are_refused_before_their_sums_cannot_be_written() -> None:
    steps = [
        {"solution": "1", "volume": "1 mL", "rate": f"{number}.{number:03}000000000001 mL/h"}
        for number in range(101, 299)
    ]
    plan = plan_of("10 mg", solutions=[{"volume": "1 L", "content": {"amount": "50 mg"}}], steps=steps)
    with pytest.raises(Refused) as refused:
        solver.solve(plan, SITE)
    assert refused.value.text == timeline.TOO_FINE


# --- other contents and kinds of steps


def test_a_share_of_the_full_strength_does_not_move_with_the_bag_s_volume() -> None:
    # full strength 100 mg / 250 mL = 0.4 mg/mL, a tenth of it in any volume
    for volume in ("100 mL", "500 mL"):
        plan = plan_of(
            "100 mg",
            solutions=[{"volume": volume, "content": {"full_strength": "1/10"}}],
            steps=[{"solution": "1", "rate": "60 mL/h", "time": "10 min"}],
            reference_volume="250 mL",
        )
        assert solved(plan).solutions[0].concentration == F("0.04")


def test_a_dilution_of_the_remainder_bag_is_of_its_nominal_strength() -> None:
    plan = plan_of(
        "100 mg",
        solutions=[
            {"volume": "100 mL", "content": {"dilution_of": "2", "factor": "3"}},
            {"volume": "200 mL", "content": "remainder"},
        ],
        steps=[{"solution": "1", "volume": "60 mL", "time": "1 h"}, {"solution": "2", "until": "empty", "time": "2 h"}],
        last_solution="remainder",
    )
    bags = solved(plan).solutions
    # nominal 100/200 = 0.5, a third of it; 60 mL of that are 10 mg, so 90 mg are left for 200 mL
    assert [bag.concentration for bag in bags] == texts("1/6 0.45")


def test_a_dose_rate_sets_the_pump_s_rate() -> None:
    plan = plan_of(
        "10 units",
        solutions=[{"volume": "100 mL", "content": {"concentration": "0.5 units/mL"}}],
        steps=[{"solution": "1", "dose_rate": "2 units/h", "time": "30 min"}],
    )
    step = solved(plan).steps[0]
    assert row(step.rate_mL_h, step.volume_mL, step.dose, step.dose_rate_per_h) == (4, 2, 1, 2)


def test_doses_given_at_once_have_intervals_and_rises_of_their_own() -> None:
    plan = plan_of(
        "7 mg",
        steps=[
            {"kind": "oral", "dose": "1 mg", "interval": "90 min"},
            {"kind": "oral", "dose": "2 mg", "interval": "90 min"},
            {"kind": "oral", "until": "dose"},
        ],
        last_solution="stop-at-dose",
        route="oral",
        pace="slow",
    )
    result = solved(plan)
    assert [step.dose for step in result.steps] == [1, 2, 4]
    assert [step.rise for step in result.steps] == [None, 2, 2]
    assert [step.starts_min for step in result.steps] == [0, 90, 180]
    assert [step.rate_mL_h for step in result.steps] == [None] * 3
    assert row(result.total.time_min, result.total.volume_mL, result.total.prepared) == (180, 0, None)


def given_and_infused(*intervals: str | None) -> Solved:
    """An infusion of 15 min, pushes with these intervals, another infusion, a push on day 3."""
    infusion = {"solution": "1", "rate": "4 mL/h", "time": "15 min"}
    pushes = [{"kind": "push", "solution": "1", "volume": "1 mL", "interval": text} for text in intervals]
    later = {"kind": "push", "solution": "1", "volume": "1 mL", "day": "3"}
    bag = {"volume": "50 mL", "content": {"concentration": "1 mg/mL"}}
    return solved(plan_of("6 mg", solutions=[bag], steps=[infusion, *pushes, infusion, later]))


def test_after_a_dose_without_an_interval_no_start_is_known_until_the_next_day() -> None:
    """Whatever follows: another dose, or a pump. What was stated up to there stays known."""
    assert [step.starts_min for step in given_and_infused("5 min", "5 min").steps] == [0, 15, 20, 25, 2880]
    assert [step.starts_min for step in given_and_infused("5 min", None).steps] == [0, 15, 20, None, 2880]
    missing = given_and_infused(None, "5 min")
    assert [step.starts_min for step in missing.steps] == [0, 15, None, None, 2880]
    assert [missing.lacks_interval(step) for step in missing.steps] == [False, True, False, False, False]
    assert missing.total.time_min == 2880


def test_a_plan_without_intervals_has_no_total_time() -> None:
    plan = plan_of("2 mg", steps=[{"kind": "oral", "dose": "1 mg"}] * 2, route="oral", pace="slow")
    assert [step.starts_min for step in solved(plan).steps] == [0, None]
    assert row(solved(plan).total.time_min, solved(plan).total.first_drug_min) == (None, 0)


def test_a_stock_of_another_dimension_is_refused_at_the_stock() -> None:
    with pytest.raises(Refused) as refused:
        solver.solve(seed_plan(stock="5 units/mL"), SITE)
    assert refused.value.where == "stock"


def test_automatic_preparation_draws_from_stock_from_the_smallest_draw_on() -> None:
    # 500 mg: bag 1 holds 5 mg, bag 2 50 mg. From 25 mg/mL bag 1 draws exactly 0.2 mL; from 25.1 mg/mL less
    exact = solved(classic_plan(stock="25 mg/mL")).solutions
    assert [bag.preparation.source for bag in exact if bag.preparation] == [None, None, None]
    assert exact[0].preparation is not None
    assert exact[0].preparation.draw_mL == F("0.2")
    below = solved(classic_plan(stock="25.1 mg/mL")).solutions
    assert [bag.preparation.source for bag in below if bag.preparation] == [2, None, None]
    # 5 mg out of bag 2 with 0.2 mg/mL
    assert below[1].donated_mL == 25


def test_the_second_calculation_notices_every_changed_cell() -> None:
    plan = priming()
    result = solver.solve(plan, SITE)
    more = Fraction(1, 10**9)
    for name in ("dose", "volume_mL", "rate_mL_h", "time_min", "cumulative_dose", "cumulative_volume_mL", "starts_min"):
        changed = replace(result.steps[1], **{name: getattr(result.steps[1], name) + more})
        found = disagreements(plan, replace(result, steps=(result.steps[0], changed, result.steps[2])))
        assert ("steps", 2, name) in {(cell.table, cell.row, cell.column) for cell in found}
    for name in ("amount", "concentration", "given", "infused_mL"):
        bag = replace(result.solutions[1], **{name: getattr(result.solutions[1], name) + more})
        found = disagreements(plan, replace(result, solutions=(result.solutions[0], bag)))
        assert [(cell.table, cell.row, cell.column) for cell in found] == [("solutions", 2, name)]
    for name in ("given", "volume_mL", "time_min"):
        total: Any = replace(result.total, **{name: getattr(result.total, name) + more})
        found = disagreements(plan, replace(result, total=total))
        assert [(cell.table, cell.row, cell.column) for cell in found] == [("total", 1, name)]


def test_the_second_calculation_notices_a_row_too_few_or_too_many_and_a_step_from_another_bag() -> None:
    plan = priming()
    result = solver.solve(plan, SITE)
    first, prime, last = result.steps
    for steps in ((first, prime), (first, prime, last, last)):
        found = disagreements(plan, replace(result, steps=steps))
        assert ("total", "steps") in {(cell.table, cell.column) for cell in found}
    found = disagreements(plan, replace(result, solutions=result.solutions[:1]))
    assert [(cell.table, cell.column) for cell in found] == [("total", "solutions")]
    found = disagreements(plan, replace(result, steps=(first, replace(prime, solution=1), last)))
    assert [(cell.table, cell.row, cell.column) for cell in found] == [("steps", 2, "solution")]
