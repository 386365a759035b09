"""flush: with own lines each step's dose is what reaches the vein during it."""

from __future__ import annotations

from fractions import Fraction

import pytest

from desens_gui.core.checks import lines
from desens_gui.core.checks.case import Case
from desens_gui.core.edits.basic import with_last_solution
from desens_gui.core.findings import Finding
from desens_gui.core.ground.model import made, rebuilt
from desens_gui.core.ground.units import Quantity
from desens_gui.core.ground.words import ENGLISH_WORDS
from desens_gui.core.rules.plan import Plan, Tubing
from desens_gui.core.solving.solve import solve
from tests.plans import SITE, plan_of, seed_plan


def found(plan: Plan, line: str, flush: str | None) -> list[Finding]:
    tubing = made(Tubing, {"line_volume": line, "priming": "own-line", "flush": flush})
    plan = rebuilt(plan, tubing=tubing)
    return list(lines.flush(Case(plan, solve(plan, SITE), SITE)))


@pytest.mark.parametrize("flush", ["20 mL", "50 mL"])
def test_a_flush_of_the_line_or_more_belongs_to_a_remainder_plan(flush: str) -> None:
    assert found(seed_plan(), "20 mL", flush) == []


@pytest.mark.parametrize(("flush", "left_mL"), [(None, "20"), ("19.9 mL", "0.1")])
def test_what_no_flush_brings_in_is_red(flush: str | None, left_mL: str) -> None:
    (finding,) = found(seed_plan(), "20 mL", flush)
    assert (finding.id, finding.severity, finding.text) == ("flush", "red", lines.NO_FLUSH)
    assert finding.values["missing"] == Quantity(Fraction(left_mL) * Fraction("0.265886016"), "mg")


@pytest.mark.parametrize(("flush", "in_line"), [("20 mL", "0"), ("25 mL", "0"), (None, "20"), ("15 mL", "5")])
def test_what_is_lost_at_priming_is_told_as_that_and_not_as_a_flush_that_is_missing(
    flush: str | None, in_line: str
) -> None:
    """5 mL of bag 4 run out at priming: 5 x 0.265886016 = 1.32943008 mg, whatever the flush."""
    tubing = made(Tubing, {"line_volume": "20 mL", "priming": "own-line", "flush": flush, "waste": "5 mL"})
    plan = rebuilt(seed_plan(), tubing=tubing)
    first, *others = lines.flush(Case(plan, solve(plan, SITE), SITE))
    assert (first.severity, first.text) == ("red", lines.LOST_AT_PRIMING)
    assert ENGLISH_WORDS.say(first.text, **first.values).startswith(
        "1.329 mg (0.9921 % of the dose) run out when the line of bag 4 is primed, 5 mL of a bag that is run until"
    )
    missing = [finding.values["missing"] for finding in others]
    assert missing == [Quantity(Fraction(in_line) * Fraction("0.265886016"), "mg")] * (in_line != "0")


def test_what_the_only_bag_of_one_line_loses_at_priming_is_told_too() -> None:
    steps = [{"solution": "1", "until": "empty", "time": "60 min"}]
    plan = plan_of("100 mg", solutions=[{"volume": "100 mL", "content": "remainder"}], steps=steps)
    plan = rebuilt(plan, tubing={"line_volume": "20 mL", "priming": "first-bag", "flush": "20 mL", "waste": "5 mL"})
    (finding,) = lines.flush(Case(plan, solve(plan, SITE), SITE))
    assert (finding.text, str(finding.values["lost"])) == (lines.LOST_AT_PRIMING, "5 mg")


@pytest.mark.parametrize(("flush", "told"), [("100 mL", False), ("100.1 mL", True), ("500 mL", True)])
def test_a_flush_of_many_times_the_line_is_asked_about_with_its_time(flush: str, told: bool) -> None:
    findings = found(seed_plan(), "20 mL", flush)
    assert [(one.severity, one.text) for one in findings] == [("amber", lines.FLUSH_LONG)] * told
    if flush == "500 mL":
        assert ENGLISH_WORDS.say(findings[0].text, **findings[0].values) == (
            "The flush of 500 mL is more than 5 times what lies before the vein (20 mL). The 480 mL beyond that run "
            "for 3 h at 160 mL/h after the end of the plan, which is not counted in its time. Is the volume right?"
        )


def test_a_flush_after_the_dose_is_reached_is_an_overdose() -> None:
    plan = with_last_solution(seed_plan(), "stop-at-dose")
    (finding,) = found(plan, "2 mL", "2 mL")
    assert (finding.severity, finding.text) == ("red", lines.FLUSH_OVERDOSES)
    assert str(finding.values["extra"]) == "0.536 mg"
    assert found(plan, "2 mL", None) == []


def test_priming_a_line_that_is_full_of_drug_gives_uncounted_drug() -> None:
    steps = [
        {"kind": "priming", "solution": "1", "volume": "20 mL", "rate": "100 mL/h"},
        {"solution": "1", "rate": "100 mL/h", "until": "empty"},
    ]
    solutions = [{"volume": "100 mL", "content": "remainder"}]
    plan = plan_of("80 mg", solutions=solutions, steps=steps, last_solution="remainder")
    (finding,) = found(plan, "20 mL", "20 mL")
    assert (finding.text, finding.where[0].row) == (lines.PRIMING_IS_GIVEN, 1)
    assert str(finding.values["extra"]) == "20 mg"


def test_a_bag_that_runs_empty_before_the_last_leaves_its_line_behind() -> None:
    steps = [{"solution": number, "until": "empty", "time": "60 min"} for number in ("1", "2")]
    contents: list[object] = [{"share": "1/10"}, "remainder"]
    solutions = [{"volume": "100 mL", "content": content} for content in contents]
    plan = plan_of("100 mg", solutions=solutions, steps=steps, last_solution="remainder")
    (finding,) = found(plan, "20 mL", "20 mL")
    assert (finding.text, finding.where[0].row) == (lines.EMPTIED_LINE_OFFER, 1)
    assert ENGLISH_WORDS.say(finding.text, **finding.values) == (
        "Step 1 empties its bag, but 2 mg of its dose stay in the line when the bag is changed. It would do: a volume "
        "of 100 mL for that step, and bag 1 made to 120 mL."
    )


def test_nothing_is_said_where_no_tubing_is_stated() -> None:
    plan = seed_plan()
    assert list(lines.flush(Case(plan, solve(plan, SITE), SITE))) == []
