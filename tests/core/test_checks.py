"""Each check by a plan that fires it, one that does not, and one exactly at the edge; sound plans raise no alarm."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from typing import Any

import pytest

from desens_gui.core import checks
from desens_gui.core.checks import bags, gates, rates, sums
from desens_gui.core.edits.basic import with_recipe, with_volumes
from desens_gui.core.edits.ladder import with_bag_count
from desens_gui.core.edits.timing import with_storage
from desens_gui.core.findings import Cell, Finding, any_red, by_severity
from desens_gui.core.ground.model import made, rebuilt
from desens_gui.core.ground.typography import Apart
from desens_gui.core.ground.units import Quantity
from desens_gui.core.ground.words import ENGLISH_WORDS
from desens_gui.core.rules.plan import Plan
from desens_gui.core.rules.site import Site
from desens_gui.core.solving.solve import solve
from desens_gui.core.solving.solved import Solved
from desens_gui.store.site_file import shipped_site
from tests.plans import SITE, chosen, classic_plan, plan_of, pump, q, seed_plan


def found(plan: Plan, check_id: str, site: Site = SITE, solved: Solved | None = None) -> list[Finding]:
    """What the check of this id says of the plan."""
    findings = checks.check(plan, solved or solve(plan, site), site)
    return [finding for finding in findings if finding.id == check_id]


def severities(plan: Plan, check_id: str, site: Site = SITE) -> list[str]:
    return [finding.severity for finding in found(plan, check_id, site)]


def one_bag(dose: str, contents: str, *steps: dict[str, Any], **fields: Any) -> Plan:
    """A plan of one bag of 100 mL with `contents`, and of these steps, all from it."""
    solution = {"volume": "100 mL", "content": {"amount": contents}}
    return plan_of(dose, solutions=[solution], steps=[{"solution": "1", **step} for step in steps], **fields)


def test_the_published_plans_raise_no_alarm_with_own_lines_a_pump_and_a_stock() -> None:
    for plan in (seed_plan, classic_plan):
        findings = checks.check(*_solved(plan(stock="5 mg/mL", pump=pump(), line="20 mL", flush="20 mL")))
        # how long the drugs of these plans keep is truly not known here
        assert {finding.id for finding in findings if finding.severity != "info"} == {"stability"}
        assert not any_red(findings)


def test_the_published_plans_raise_no_false_alarm_with_what_is_shipped() -> None:
    """Own lines, flushed with glucose, a usual pump, empty containers, kept in the fridge: for oxaliplatin nothing, and
    of carboplatin it is truly not known how long it keeps there."""
    site = shipped_site()
    stocks = ((seed_plan, "5 mg/mL", set[str]()), (classic_plan, "10 mg/mL", {"stability"}))
    for published, stock, unknown in stocks:
        plan = published(stock=stock, pump=site.pump("generic"), line="20 mL", flush="20 mL")
        findings = checks.check(plan, solve(plan, site), site)
        assert not any_red(findings)
        plan = with_storage(plan, "fridge").plan
        findings = checks.check(plan, solve(plan, site), site)
        assert {finding.id for finding in findings if finding.severity != "info"} == unknown


def _solved(plan: Plan) -> tuple[Plan, Solved, Site]:
    return plan, solve(plan, SITE), SITE


# --- sums


def test_a_plan_that_gives_the_dose_adds_up() -> None:
    for policy in ("remainder", "stop-at-dose"):
        assert found(seed_plan(last=policy), "doses-add-up") == []


@pytest.mark.parametrize(
    ("given", "severity"),
    [
        ("100.000001", "info"),
        ("101", "info"),
        ("101.000001", "amber"),
        ("105", "amber"),
        ("105.000001", "red"),
        ("99", "info"),
        ("98.999999", "amber"),
        ("95", "amber"),
        ("94.999999", "red"),
    ],
)
def test_what_a_plan_as_written_gives_more_or_less_is_judged_by_its_share(given: str, severity: str) -> None:
    plan = one_bag("100 mg", "1000 mg", {"dose": f"{given} mg", "time": "1 h"})
    (finding,) = found(plan, "doses-add-up")
    assert finding.severity == severity
    assert finding.text == (sums.SURPLUS if Fraction(given) > 100 else sums.SHORTFALL)
    assert finding.where == (Cell("total", 0, "given"), Cell("order", 0, "dose"))


def test_exactly_the_dose_as_written_is_no_finding() -> None:
    assert found(one_bag("100 mg", "1000 mg", {"dose": "100 mg", "time": "1 h"}), "doses-add-up") == []


def test_the_surplus_of_the_published_plans_as_written_is_information() -> None:
    assert severities(seed_plan(last="as-written"), "doses-add-up") == ["info"]
    (finding,) = found(classic_plan(last="as-written"), "doses-add-up")
    assert ENGLISH_WORDS.say(finding.text, **finding.values) == (
        "The steps give 503.935 mg, 3.935 mg (+0.787 %) more than the ordered 500 mg."
    )


def last_of_three(last: str, target: str = "last-dose", day: int = 2, interval: str | None = "30 min") -> Plan:
    """Injections of 1 mg, 3 mg and the last, which is on this day, against an order of 10 mg."""
    days = ("1", "1", str(day))
    doses = (
        {"kind": "injection", "dose": text, "day": on, "interval": interval}
        for text, on in zip(("1 mg", "3 mg", last), days, strict=True)
    )
    return one_bag("10 mg", "1000 mg", *doses, target=target)


def test_where_the_last_dose_is_the_target_it_alone_must_be_the_dose() -> None:
    assert found(last_of_three("10 mg"), "doses-add-up") == []
    (finding,) = found(last_of_three("9.9 mg"), "doses-add-up")
    assert (finding.severity, finding.text) == ("red", sums.LAST_DOSE)
    assert finding.where == (Cell("steps", 3, "dose"),)
    assert found(last_of_three("9.9 mg", "none"), "doses-add-up") == []


def test_a_last_dose_that_is_off_by_less_than_is_printed_is_said_in_full() -> None:
    (finding,) = found(last_of_three("10.00001 mg"), "doses-add-up")
    assert ENGLISH_WORDS.say(finding.text, **finding.values) == "The last dose is 10.00001 mg, not the ordered 10 mg."


def test_doses_before_the_target_are_counted_up_where_they_are_given_on_one_day() -> None:
    """1 + 3 + 10 = 14 mg on one day, 40 % more than the last dose alone; over two days that is how it is meant."""
    (finding,) = found(last_of_three("10 mg", day=1), "doses-add-up")
    assert (finding.severity, finding.where) == ("amber", (Cell("total", 0, "given"), Cell("order", 0, "dose")))
    assert ENGLISH_WORDS.say(finding.text, **finding.values) == (
        "The last dose is the ordered 10 mg; all doses together give 14 mg within a day, 4 mg (+40 %) more."
    )


def test_where_no_interval_is_stated_doses_before_the_target_are_not_said_to_be_given_within_a_day() -> None:
    (finding,) = found(last_of_three("10 mg", day=1, interval=None), "doses-add-up")
    assert finding.severity == "amber"
    assert ENGLISH_WORDS.say(finding.text, **finding.values) == (
        "The last dose is the ordered 10 mg; all doses together give 14 mg, 4 mg (+40 %) more, and in what time is not "
        "stated."
    )
    assert found(last_of_three("10 mg", interval=None), "doses-add-up") == []


@pytest.mark.parametrize(("earlier", "severity"), [("0.05 mg", "info"), ("0.0501 mg", "amber")])
def test_up_to_one_percent_given_before_the_target_is_information(earlier: str, severity: str) -> None:
    """0.05 + 0.05 mg before 10 mg are 1 % of it."""
    doses = ({"kind": "injection", "dose": text} for text in ("0.05 mg", earlier, "10 mg"))
    assert severities(one_bag("10 mg", "1000 mg", *doses, target="last-dose"), "doses-add-up") == [severity]


def test_a_dose_that_is_off_under_another_policy_than_as_written_is_red() -> None:
    plan = seed_plan()
    solved = solve(plan, SITE)
    off = replace(solved, total=replace(solved.total, given=solved.total.given + Fraction(1, 10**12)))
    assert [finding.severity for finding in found(plan, "doses-add-up", solved=off)] == ["red"]


@pytest.mark.parametrize(
    ("column", "text"), [("cumulative_dose", sums.ROW_SUM), ("cumulative_volume_mL", sums.VOLUME_SUM)]
)
def test_a_cumulative_cell_that_is_not_the_sum_above_it_is_red(column: str, text: object) -> None:
    plan = seed_plan()
    solved = solve(plan, SITE)
    assert found(plan, "rows-add-up", solved=solved) == []
    row = replace(solved.steps[4], **{column: getattr(solved.steps[4], column) + Fraction(1, 10**12)})
    off = replace(solved, steps=(*solved.steps[:4], row, *solved.steps[5:]))
    (finding,) = found(plan, "rows-add-up", solved=off)
    assert (finding.severity, finding.text, finding.where) == ("red", text, (Cell("steps", 5, column),))


def test_printed_numbers_that_rounding_does_not_explain_are_amber() -> None:
    # two doses of 1.2345 mg print as 1.235 (half a unit 0.0005 each); their sum prints as 2.469
    plan = one_bag("2.469 mg", "1000 mg", *[{"dose": "1.2345 mg", "time": "1 h"}] * 2)
    solved = solve(plan, SITE)
    assert found(plan, "printed-adds-up", solved=solved) == []

    def with_sum(text: str) -> Solved:
        return replace(solved, steps=(solved.steps[0], replace(solved.steps[1], cumulative_dose=Fraction(text))))

    # 2 x 1.235 = 2.47; both half-units together allow 0.001: 2.469 and 2.471, not 2.468 and 2.472
    assert found(plan, "printed-adds-up", solved=with_sum("2.471")) == []
    for off in ("2.468", "2.472"):
        (finding,) = found(plan, "printed-adds-up", solved=with_sum(off))
        assert (finding.severity, finding.where) == ("amber", (Cell("steps", 2, "cumulative_dose"),))


# --- bags


@pytest.mark.parametrize(("volume", "fires"), [("100 mL", False), ("100.000001 mL", True)])
def test_a_bag_that_does_not_hold_what_its_steps_take_is_red(volume: str, fires: bool) -> None:
    plan = one_bag("100 mg", "100 mg", {"volume": volume, "time": "1 h"})
    assert severities(plan, "bag-holds-enough") == ["red"] * fires


@pytest.mark.parametrize(("volume", "fires"), [("80 mL", False), ("80.1 mL", True)])
@pytest.mark.parametrize("flush", ["20 mL", None])
def test_a_bag_must_also_fill_its_line_whether_that_is_flushed_or_not(volume: str, fires: bool, flush: str) -> None:
    plan = chosen(one_bag("100 mg", "100 mg", {"volume": volume, "time": "1 h"}), line="20 mL", flush=flush)
    assert severities(plan, "bag-holds-enough") == ["red"] * fires


def test_a_bag_that_stops_at_the_dose_must_fill_its_line_and_an_emptied_one_must_not() -> None:
    (finding,) = found(seed_plan(last="stop-at-dose", line="20 mL", flush="20 mL"), "bag-holds-enough")
    assert finding.where[0] == Cell("solutions", 4, "volume_mL")
    assert ENGLISH_WORDS.say(finding.text, **finding.values) == (
        "Bag 4 holds 500 mL, but 516.056 mL are needed: 496.056 mL for its steps, 0 mL for weaker solutions, "
        "20 mL in its line. It would do: the remainder of the dose in the last solution, run until empty, with a flush "
        "of 20 mL."
    )
    assert found(seed_plan(line="20 mL", flush="20 mL"), "bag-holds-enough") == []


def test_what_a_bag_gives_to_weaker_ones_must_be_in_it_too() -> None:
    # bag 3 gives 18.75 mL and a tenth of 250 mL to bag 2
    holds = seed_plan(stock="5 mg/mL", volumes=("250 mL", "250 mL", "43.75 mL", "500 mL"))
    steps = [(bag.infused_mL, bag.donated_mL) for bag in solve(holds, SITE).solutions]
    # 134/10 mg in 43.75 mL: 1.34 mg for bag 2 are 4.375 mL
    assert steps[2] == (Fraction("18.75"), Fraction("4.375"))
    tight = seed_plan(stock="5 mg/mL", volumes=("250 mL", "250 mL", "20.8 mL", "500 mL"))
    # a tenth of 20.8 mL is 2.08 mL; with 18.75 mL that is 20.83 mL
    assert [finding.where[0].row for finding in found(tight, "bag-holds-enough")] == [3]


@pytest.mark.parametrize(("first", "fires"), [("1 mg", False), ("9.99999 mg", False), ("10 mg", True), ("11 mg", True)])
def test_a_bag_that_is_not_stronger_than_the_one_before_is_red(first: str, fires: bool) -> None:
    plan = plan_of(
        "10 mg",
        solutions=[{"volume": "100 mL", "content": {"amount": amount}} for amount in (first, "10 mg")],
        steps=[{"solution": "2", "volume": "1 mL", "time": "1 h"}],
    )
    findings = found(plan, "order-of-strength")
    assert [finding.severity for finding in findings] == ["red"] * fires
    assert all(
        finding.where == (Cell("solutions", 1, "concentration"), Cell("solutions", 2, "concentration"))
        for finding in findings
    )


@pytest.mark.parametrize(("mL", "fires"), [("125", False), ("124", True), ("500", False), ("501", True)])
def test_a_ratio_more_than_twofold_off_the_protocol_s_own_is_amber(mL: str, fires: bool) -> None:
    # bag 1 of the classic ladder is a tenth as strong as bag 2 at 250 mL; half or twice that is still allowed
    plan = classic_plan(volumes=(f"{mL} mL", "250 mL", "250 mL"))
    findings = found(plan, "order-of-strength")
    assert [(finding.severity, finding.text) for finding in findings] == [("amber", bags.OTHER_RATIO)] * fires


@pytest.mark.parametrize("count", [2, 3, 5, 6])
def test_a_ratio_that_the_protocol_has_elsewhere_is_fine_where_bags_have_come_or_gone(count: int) -> None:
    """The ladder's bags rise tenfold, the last about fivefold in twice the volume: with another number of bags the
    last has another number, and its ratio stays what it was."""
    plan = with_bag_count(seed_plan(), count).plan
    assert found(plan, "order-of-strength") == []


def test_a_ratio_that_the_protocol_has_nowhere_is_amber_where_a_bag_has_gone_too() -> None:
    """Bag 1 of three in 25 mL instead of 250 mL is as strong as bag 2 in 250 mL; in 60 mL bag 2 is x2.4 of it."""
    plan = with_volumes(with_bag_count(seed_plan(), 3).plan, [Quantity(Fraction(mL), "mL") for mL in (60, 250, 500)])
    findings = found(plan, "order-of-strength")
    assert [(finding.severity, finding.text) for finding in findings] == [("amber", bags.OTHER_RATIO)]


def test_a_plan_that_follows_its_protocol_has_the_protocol_s_own_ratios() -> None:
    assert found(seed_plan(), "order-of-strength") == []
    assert found(classic_plan(), "order-of-strength") == []


# --- rates


def steps_at(*rates_mL_h: str) -> list[dict[str, Any]]:
    return [{"rate": f"{rate} mL/h", "time": "15 min"} for rate in rates_mL_h]


@pytest.mark.parametrize(
    ("second", "severity"),
    [
        ("26", None),
        ("26.00001", "amber"),
        ("32", "amber"),
        ("32.00001", "red"),
        ("10", "amber"),
        ("9.9", "amber"),
        ("10.00001", None),
    ],
)
def test_a_step_that_rises_too_steeply_or_not_at_all_is_found(second: str, severity: str | None) -> None:
    findings = found(one_bag("100 mg", "100 mg", *steps_at("10", second)), "rise")
    assert [finding.severity for finding in findings] == ([severity] if severity else [])
    assert all(finding.where == (Cell("steps", 2, "rise"),) for finding in findings)
    assert all(finding.text == (rates.NO_RISE if Fraction(second) <= 10 else rates.STEEP) for finding in findings)


def test_a_rise_is_judged_against_the_highest_step_before_and_by_the_limit_that_is_passed() -> None:
    findings = found(one_bag("100 mg", "100 mg", *steps_at("10", "5", "33")), "rise")
    assert [(finding.severity, finding.where[0].row) for finding in findings] == [("red", 3), ("amber", 2)]
    assert findings[0].values["rise"] == Apart(Fraction("3.3"), Fraction("3.2"))
    assert findings[0].values["limit"] == Fraction("3.2")


def test_slow_protocols_and_doses_given_at_once_have_no_limit_of_rise() -> None:
    assert found(one_bag("100 mg", "100 mg", *steps_at("10", "90"), pace="slow"), "rise") == []
    pushes: tuple[dict[str, object], ...] = ({"kind": "push", "volume": "1 mL"}, {"kind": "push", "volume": "9 mL"})
    assert found(one_bag("100 mg", "100 mg", *pushes), "rise") == []


@pytest.mark.parametrize(
    ("volume", "fires"),
    [
        ("250 mL", False),
        # 249.99 mL: first dose 1/49,998 of D, as 0.00002 on both sides of four digits
        ("249.99 mL", False),
        ("249 mL", True),
        ("100 mL", True),
        ("500 mL", False),
    ],
)
def test_a_first_dose_above_the_protocol_s_start_is_red(volume: str, fires: bool) -> None:
    findings = found(classic_plan(volumes=(volume, "250 mL", "250 mL")), "first-dose")
    assert [(finding.severity, finding.where) for finding in findings] == [("red", (Cell("steps", 1, "dose"),))] * fires


def test_a_first_dose_is_named_as_one_part_in_n() -> None:
    (finding,) = found(classic_plan(volumes=("100 mL",) * 3), "first-dose")
    assert ENGLISH_WORDS.say(finding.text, **finding.values) == (
        "The first step gives 1/20,000 of the dose; this protocol starts at 1/50,000. Volume and rate move it."
    )


@pytest.mark.parametrize(
    ("lowest", "highest", "rows"),
    [("1 mL/h", "160 mL/h", []), ("1.1 mL/h", "160 mL/h", [1]), ("1 mL/h", "159.9 mL/h", [16])],
)
def test_a_rate_out_of_the_pump_s_range_is_red(lowest: str, highest: str, rows: list[int]) -> None:
    plan = seed_plan(pump=pump(lowest_rate=lowest, highest_rate=highest))
    reds = [finding for finding in found(plan, "rate-settable") if finding.severity == "red"]
    assert [finding.where for finding in reds] == [(Cell("steps", row, "rate_mL_h"),) for row in rows]


def test_a_rate_that_rounds_to_nothing_is_kept_and_out_of_range() -> None:
    plan = chosen(one_bag("100 mg", "100 mg", *steps_at("0.04")), pump=pump())
    assert severities(plan, "rate-settable")[:1] == ["red"]


def test_rounded_rates_and_small_volumes_are_information() -> None:
    plan = classic_plan(final_rate="70 mL/h", pump=pump(least_volume="1 mL"))
    rounded, small = found(plan, "rate-settable")
    assert (rounded.severity, rounded.text) == ("info", rates.ROUNDED)
    # 1.75 4.375 8.75 17.5 | 4.375 8.75 17.5 35 | 8.75 ...
    assert [cell.row for cell in rounded.where] == [1, 2, 3, 5, 6, 9]
    assert "step 1: 1.75 mL/h becomes 1.8 mL/h; step 2: 4.375 mL/h becomes 4.4 mL/h" in ENGLISH_WORDS.say(
        rounded.text, **rounded.values
    )
    # 1.8 mL/h for a quarter of an hour is 0.45 mL; 4.4 mL/h is 1.1 mL
    assert (small.severity, small.text) == ("info", rates.SMALL_VOLUMES)
    assert [cell.row for cell in small.where] == [1]


def test_a_volume_of_just_the_smallest_is_none_of_the_small_ones() -> None:
    plan = seed_plan(pump=pump(least_volume="0.25 mL"))
    assert found(plan, "rate-settable") == []


def test_without_a_pump_nothing_is_rounded_and_that_is_said() -> None:
    (finding,) = found(seed_plan(), "rate-settable")
    assert (finding.severity, finding.text) == ("info", rates.NO_PUMP)
    tablets = plan_of("1 mg", steps=[{"kind": "oral", "dose": "1 mg"}], route="oral")
    assert found(tablets, "rate-settable") == []


# --- identity


def test_a_drug_that_is_not_listed_is_amber_and_capitals_do_not_matter() -> None:
    plan = seed_plan()
    (finding,) = found(plan, "drug-known", Site())
    assert (finding.severity, finding.where, finding.gate) == ("amber", (Cell("order", 0, "drug"),), False)
    assert found(plan, "drug-known") == []
    assert found(rebuilt(plan, order=rebuilt(plan.order, drug="Oxaliplatin")), "drug-known") == []


@pytest.mark.parametrize("field", gates.MISSING)
def test_what_a_release_asks_for_is_a_gate_and_no_red(field: str) -> None:
    plan = seed_plan()
    assert found(plan, "identity") == []
    without = rebuilt(plan, order=rebuilt(plan.order, **{field: None if field in ("born", "start") else ""}))
    (finding,) = found(without, "identity")
    assert (finding.severity, finding.gate, finding.where) == ("info", True, (Cell("order", 0, field),))


# --- all of them


def test_findings_come_red_first_and_gates_never_block() -> None:
    severity: tuple[Any, ...] = ("info", "amber", "red", "info", "red")
    findings = [Finding(str(number), one, sums.SURPLUS) for number, one in enumerate(severity)]
    assert [finding.id for finding in by_severity(findings)] == ["2", "4", "1", "0", "3"]
    assert any_red((Finding("a", "red", sums.SURPLUS),))
    assert not any_red((Finding("a", "red", sums.SURPLUS, gate=True), Finding("b", "amber", sums.SURPLUS)))


def test_every_finding_can_be_said_and_names_cells_that_exist() -> None:
    bad = with_recipe(seed_plan(), last_solution="as-written")
    plans = (
        bad,
        seed_plan(last="stop-at-dose", line="20 mL", stock="0.1 mg/mL", pump=pump(lowest_rate="2 mL/h")),
        classic_plan(volumes=("100 mL", "250 mL", "1000 mL"), final_rate="71 mL/h", stock="1000 mg/mL", pump=pump()),
    )
    seen = set()
    for plan in plans:
        solved = solve(plan, SITE)
        for finding in checks.check(plan, solved, SITE):
            seen.add(finding.id)
            sentence = ENGLISH_WORDS.say(finding.text, **finding.values)
            assert "{" not in sentence
            assert sentence.endswith(".")
            assert finding.where
            for cell in finding.where:
                rows = {"solutions": solved.solutions, "steps": solved.steps}.get(cell.table)
                assert cell.row == 0 if rows is None else 1 <= cell.row <= len(rows)
    assert seen == {"doses-add-up", "bag-holds-enough", "draw-measurable", "first-dose", "order-of-strength"} | {
        "concentration-range",
        "rate-settable",
        "rise",
        "drug-reaches-vein",
        "stability",
        "stock",
    }


def test_thresholds_are_the_site_s() -> None:
    strict = made(Site, {"thresholds": {"rise_amber": "1.5", "rise_red": "2.4"}})
    rows = [(finding.severity, finding.where[0].row) for finding in found(seed_plan(), "rise", strict)]
    # the oxaliplatin plan rises by 2, 2.5, 2, 2, 2.5, 2, 2, 2.5, 2, 2, 2, 2.48, 2, 2, 2
    assert [row for severity, row in rows if severity == "red"] == [3, 6, 9, 13]
    assert len(rows) == 15
    assert Quantity(Fraction(1, 5), "mL") == SITE.thresholds.least_draw == q("0.2 mL")
