"""What reaches the vein, for both published plans in every way of priming and joining: the table of the domain."""

from __future__ import annotations

from fractions import Fraction

import pytest

from desens_gui.core.checks import lines, veins
from desens_gui.core.checks.case import Case
from desens_gui.core.findings import Finding
from desens_gui.core.ground.model import made, rebuilt
from desens_gui.core.ground.words import ENGLISH_WORDS
from desens_gui.core.rules.order import Order
from desens_gui.core.rules.plan import Plan, new_plan
from desens_gui.core.solving.rises import rises_at_vein
from desens_gui.core.solving.solve import solve
from desens_gui.core.solving.solved import Solved
from desens_gui.store.protocol_files import find
from tests.plans import SITE, classic_plan, plan_of, seed_plan

CLASSIC = classic_plan("400 mg")
SEED = seed_plan()


def in_lines(plan: Plan, priming: str, flush: str | None = "20 mL", line: str = "20 mL", **more: str) -> Plan:
    return rebuilt(plan, tubing={"line_volume": line, "priming": priming, "flush": flush, **more})


def solved_in(plan: Plan, priming: str, **more: str) -> Solved:
    return solve(in_lines(plan, priming, **more), SITE)


def late(solved: Solved) -> list[int]:
    """The steps of which less than half arrives while they run."""
    return [step.number for step in solved.steps if step.at_vein * 2 < step.dose]


def findings(plan: Plan) -> list[Finding]:
    case = Case(plan, solve(plan, SITE), SITE)
    return [*lines.flush(case), *veins.drug_reaches_vein(case), *veins.rise_at_vein(case)]


def told(plan: Plan) -> list[tuple[str, str]]:
    return [(finding.id, finding.severity) for finding in findings(plan)]


def first_level(solved: Solved) -> Fraction:
    return next(level.dose_rate_per_h for level in solved.at_vein if level.dose_rate_per_h)


@pytest.mark.parametrize("plan", [SEED, CLASSIC], ids=["oxaliplatin", "classic"])
def test_lines_primed_with_their_own_bags_deliver_as_planned(plan: Plan) -> None:
    solved = solved_in(plan, "own-line")
    assert [step.at_vein for step in solved.steps] == [step.dose for step in solved.steps]
    assert told(in_lines(plan, "own-line")) == []


@pytest.mark.parametrize(
    ("plan", "minute", "step", "rate"),
    [
        # bag 3 of 400 mg: (400 - 0.148 - 3) / 250 = 1.587408 mg/mL, at 80 mL/h 126.99 mg/h
        (CLASSIC, "166.875", 12, "126.99264"),
        # 0.265886016 mg/mL at 80 mL/h
        (SEED, "213.75", 15, "21.27088128"),
    ],
    ids=["classic", "oxaliplatin"],
)
def test_lines_primed_with_diluent_hold_all_back_until_late(plan: Plan, minute: str, step: int, rate: str) -> None:
    """own-line-diluent: every bag first pushes out 20 mL of diluent, and few bags give more than that."""
    solved = solved_in(plan, "own-line-diluent")
    assert solved.total.first_drug_min == Fraction(minute)
    assert first_level(solved) == Fraction(rate)
    first = next(one for one in solved.steps if one.at_vein)
    assert first.number == step
    assert told(in_lines(plan, "own-line-diluent")) == [("drug-reaches-vein", "red"), ("rise-at-vein", "red")]


def test_one_line_primed_with_the_first_bag_is_a_bag_behind() -> None:
    """Classic: steps 5 to 8 give a tenth, and x9.92 comes within two minutes of step 12, which starts at minute 165."""
    solved = solved_in(CLASSIC, "first-bag")
    assert [step.at_vein * 10 == step.dose for step in solved.steps[3:9]] == [False, *[True] * 4, False]
    steepest = max(rises_at_vein(solved), key=lambda rise: rise.factor)
    assert round(steepest.factor, 2) == Fraction("9.92")
    assert steepest.step == 12
    assert 0 < steepest.minute - (solved.steps[11].starts_min or 0) < 2
    assert len(late(solved_in(SEED, "first-bag"))) == 10


def test_one_line_primed_with_diluent_gives_nothing_for_long() -> None:
    solved = solved_in(CLASSIC, "diluent")
    assert [step.number for step in solved.steps if not step.at_vein] == [1, 2, 3, 4, 5, 6, 7]
    assert len(late(solved_in(SEED, "diluent"))) == 14


def late_in(plan: Plan) -> list[str]:
    case = Case(plan, solve(plan, SITE), SITE)
    return [ENGLISH_WORDS.say(one.text, **one.values) for one in veins.drug_reaches_vein(case)]


def test_a_bag_that_is_emptied_into_its_line_is_the_reason_and_what_is_advised_helps() -> None:
    """Carboplatin in percent bags: step 8 takes 32.5 mL, of which the last 20 stay in the line of bag 2."""
    order = made(Order, {"drug": "carboplatin", "dose": "450 mg"})
    plan = rebuilt(new_plan(order, find("three-bag-percent-12-step")), stock="10 mg/mL")
    reason = (
        "Under 50 % of their dose reach the vein while they run: steps 8. Each empties its bag, the last 20 mL of it "
        "into its line, where they stay at the bag change. Give such a step a volume instead of “until empty”, and "
        "make its bag 20 mL larger."
    )
    assert late_in(in_lines(plan, "own-line")) == [reason]
    assert reason in late_in(in_lines(plan, "own-line", common_volume="5 mL"))
    volumes = {4: "42.5 mL", 8: "32.5 mL"}
    steps = [
        rebuilt(step, until=None, volume=volumes[number]) if number in volumes else step
        for number, step in enumerate(plan.recipe.steps, 1)
    ]
    larger = [{"solution": str(bag), "made_to": "120 mL"} for bag in (1, 2)]
    plan = rebuilt(plan, recipe=rebuilt(plan.recipe, steps=steps), makings=larger)
    assert findings(in_lines(plan, "own-line")) == []


def test_what_lies_after_the_join_is_blamed_for_what_it_holds_back_and_for_nothing_else() -> None:
    told = late_in(in_lines(SEED, "own-line", common_volume="5 mL"))
    (reason,) = told
    assert "What lies between the join and the vein (5 mL) holds them back" in reason
    assert "Use a line per bag" not in reason


def test_a_last_step_that_is_short_for_want_of_a_flush_says_so() -> None:
    steps = [{"solution": "1", "until": "empty", "time": "60 min"}]
    plan = plan_of("100 mg", solutions=[{"volume": "30 mL", "content": "remainder"}], steps=steps)
    for priming in ("own-line", "first-bag"):
        (reason,) = late_in(in_lines(plan, priming, None))
        assert reason.endswith("the last 20 mL of it into its line: a flush of at least 20 mL belongs to this plan.")


@pytest.mark.parametrize(("plan", "missing"), [(SEED, "3.97"), (CLASSIC, "7.94")], ids=["oxaliplatin", "classic"])
def test_without_a_flush_a_remainder_plan_falls_short(plan: Plan, missing: str) -> None:
    solved = solve(in_lines(plan, "own-line", None), SITE)
    share = (solved.total.given - solved.total.at_vein) / solved.total.given * 100
    assert round(share, 2) == Fraction(missing)
    assert told(in_lines(plan, "own-line", None)) == [("flush", "red")]
    assert ("flush", "red") in told(in_lines(plan, "diluent", None))


def test_a_flush_after_the_dose_is_reached_is_an_overdose() -> None:
    """Classic, stop at the dose: 20 mL of 1.6 mg/mL are 32 mg, 8 %."""
    plan = in_lines(classic_plan("400 mg", last="stop-at-dose"), "own-line")
    (finding,) = findings(plan)
    assert ENGLISH_WORDS.say(finding.text, **finding.values).startswith("The flush pushes 32 mg (8 % of the dose)")


def test_what_the_flush_brings_belongs_to_the_last_step_with_own_lines_only() -> None:
    own, shared = solved_in(SEED, "own-line"), solved_in(SEED, "diluent")
    assert own.total.at_vein_flush == 0
    assert shared.total.at_vein_flush == 20 * Fraction("0.265886016")


def test_the_published_balance_with_own_lines() -> None:
    """Serial, 20 mL own lines: 146.343008 = 134 + 1.18992 + 11.153088."""
    total = solve(in_lines(seed_plan(stock="5 mg/mL"), "own-line"), SITE).total
    assert total.prepared == Fraction("146.343008")
    assert total.left_in_line == Fraction("1.18992")
    assert total.discarded == Fraction("11.153088")


# --- a common stretch and a carrier


def one_step(rate: str = "60 mL/h") -> Plan:
    """100 mL at 1 mg/mL, 10 mL of it in 10 min at 60 mL/h."""
    solutions = [{"volume": "100 mL", "content": {"amount": "100 mg"}}]
    steps = [{"solution": "1", "rate": rate, "time": "10 min"}]
    return plan_of("10 mg", solutions=solutions, steps=steps)


def test_a_common_stretch_delays_by_its_volume() -> None:
    """1.5 mL at 60 mL/h are 1.5 min: 8.5 mg arrive, 1.5 mg are in the port at the end, and 5 mg in the own line."""
    solved = solved_in(one_step(), "own-line", line="5 mL", common_volume="1.5 mL", flush="2 mL")
    assert solved.total.first_drug_min == Fraction("1.5")
    # the flush of 2 mL pushes 2 mg out of the line and so 2 mg out of the port
    assert solved.total.at_vein == Fraction("10.5")
    assert solved.total.left_in_line == Fraction("3") + Fraction("1.5")


def test_a_carrier_thins_and_hastens() -> None:
    """60 mL/h carry 60 mL/h: 1.5 mL pass in 0.75 min, and the dose rate stays 60 mg/h, in twice the fluid."""
    solved = solved_in(one_step(), "own-line", line="5 mL", common_volume="1.5 mL", carrier="60 mL/h", flush="5 mL")
    assert solved.total.first_drug_min == Fraction("0.75")
    assert first_level(solved) == 60


def test_a_carrier_goes_on_while_nothing_is_pumped() -> None:
    """10 min at 60 + 60 mL/h, then 5 min without the pump: the port's 1.5 mL of 0.5 mg/mL at 60 mL/h, then nothing."""
    solutions = [{"volume": "100 mL", "content": {"amount": "100 mg"}}]
    steps = [{"solution": "1", "rate": "60 mL/h", "time": "10 min", "wait": "5 min"}]
    steps.append({"solution": "1", "rate": "60 mL/h", "time": "10 min"})
    plan = plan_of("20 mg", solutions=solutions, steps=steps)
    solved = solve(in_lines(plan, "own-line", None, "5 mL", common_volume="1.5 mL", carrier="60 mL/h"), SITE)
    assert solved.steps[0].at_vein == 10
    assert [level.dose_rate_per_h for level in solved.at_vein] == [0, 60, 30, 0, 60]


def test_a_common_stretch_delays_and_empties_no_bag() -> None:
    """1.5 mL of bag 4 (0.4 mg, 0.3 %) stay in the port after a flush of 20 mL: less than the site calls a surplus."""
    assert "flush" not in {one.id for one in findings(in_lines(SEED, "own-line", common_volume="1.5 mL"))}


def test_a_flush_has_to_clear_the_common_stretch_too() -> None:
    """10 mL of 0.265886 mg/mL, 2.659 mg, stay in it after a flush of what the line holds."""
    (found,) = [one for one in findings(in_lines(SEED, "own-line", common_volume="10 mL")) if one.id == "flush"]
    assert ENGLISH_WORDS.say(found.text, **found.values).startswith("2.659 mg (1.984 % of the dose) stay in the line")
    assert [
        one for one in findings(in_lines(SEED, "own-line", "30 mL", common_volume="10 mL")) if one.id == "flush"
    ] == []


# --- priming steps


def primed(priming: str, volume: str = "20 mL", line: str = "20 mL") -> Plan:
    """A bag of 100 mL, 20 mL of which prime its line; the rest is the dose."""
    steps: list[dict[str, object]] = [
        {"kind": "priming", "solution": "1", "volume": volume, "rate": "100 mL/h"},
        {"solution": "1", "rate": "100 mL/h", "until": "empty"},
    ]
    solutions = [{"volume": "100 mL", "content": "remainder"}]
    plan = plan_of("80 mg", solutions=solutions, steps=steps, last_solution="remainder")
    return in_lines(plan, priming, None, line)


def test_a_priming_step_fills_a_line_that_held_diluent() -> None:
    plan = primed("own-line-diluent")
    solved = solve(plan, SITE)
    assert [step.at_vein for step in solved.steps] == [0, 80]
    assert [finding for finding in findings(plan) if finding.id == "flush"] == []


@pytest.mark.parametrize(
    ("plan", "text"),
    [
        (primed("own-line", line="10 mL"), lines.PRIMING_IS_GIVEN),
        (primed("own-line-diluent", line="10 mL"), lines.PRIMING_IS_GIVEN),
        (primed("own-line-diluent", line="30 mL"), lines.PRIMING_OTHER_LINES),
        (primed("diluent"), lines.PRIMING_OTHER_LINES),
    ],
)
def test_a_priming_step_into_other_lines_is_red(plan: Plan, text: object) -> None:
    assert text in [finding.text for finding in findings(plan) if finding.id == "flush"]


def test_a_flush_after_priming_the_last_bag_is_an_overdose() -> None:
    plan = rebuilt(
        primed("own-line-diluent"), tubing={**dict(primed("own-line-diluent").tubing or ()), "flush": "20 mL"}
    )
    assert lines.FLUSH_OVERDOSES in [finding.text for finding in findings(plan)]


# --- what is said


def test_lines_that_are_not_stated_are_amber_and_oral_doses_have_none() -> None:
    assert told(SEED) == [("drug-reaches-vein", "amber")]
    steps = [{"kind": "oral", "dose": "5 mg"}, {"kind": "oral", "until": "dose"}]
    assert told(plan_of("10 mg", solutions=[], steps=steps, last_solution="stop-at-dose")) == []


def test_late_steps_are_named_with_the_reason() -> None:
    finding = next(one for one in findings(in_lines(SEED, "first-bag")) if one.id == "drug-reaches-vein")
    sentence = ENGLISH_WORDS.say(finding.text, **finding.values)
    assert (
        "Under 50 % of their dose reach the vein while they run: steps 5; 6; 7; 8; 9; 10; 11; 12; 13; 14." in sentence
    )
    assert "The line still holds 20 mL of the bag before." in sentence
    assert [cell.row for cell in finding.where] == [*range(5, 15)]


@pytest.mark.parametrize(("rate", "severity"), [("26", None), ("26.001", "amber"), ("32", "amber"), ("32.001", "red")])
def test_a_rise_at_the_vein_is_judged_like_a_planned_one(rate: str, severity: str | None) -> None:
    """10 mL/h, then more, through a port of 1 mL: what is planned, a little later."""
    solutions = [{"volume": "100 mL", "content": {"amount": "100 mg"}}]
    steps = [{"solution": "1", "rate": f"{one} mL/h", "time": "15 min"} for one in ("10", rate)]
    plan = plan_of("10 mg", solutions=solutions, steps=steps)
    plan = in_lines(plan, "own-line", None, "5 mL", common_volume="1 mL")
    found = [finding.severity for finding in findings(plan) if finding.id == "rise-at-vein"]
    assert found == [severity] * (severity is not None)
