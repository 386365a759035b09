"""What the ward is told to do with the lines, in every way of priming, and what it is warned of."""

from __future__ import annotations

import pytest

from desens_gui.core.ground.model import rebuilt
from desens_gui.core.ground.words import ENGLISH_WORDS
from desens_gui.core.rules.plan import Plan
from desens_gui.core.solving.solve import solve
from desens_gui.core.ward.instructions import Instruction, instructions
from tests.plans import SITE, classic_plan, plan_of, pushes_plan, seed_plan, tablets_plan

CHANGE = "At every bag change: clamp, disconnect at the hub, discard the line. Do not flush, bolus or purge."
SAME_LINE = (
    "At every bag change: stop the pump, clamp, and hang the next bag on the same line. Do not flush, bolus or purge."
)


def in_lines(plan: Plan, priming: str, flush: str | None = "20 mL", **more: str) -> Plan:
    return rebuilt(plan, tubing={"line_volume": "20 mL", "priming": priming, "flush": flush, **more})


def told(plan: Plan, when: str) -> list[str]:
    found = instructions(plan, solve(plan, SITE))
    return [ENGLISH_WORDS.say(one.said.text, **one.said.values) for one in found if one.when == when]


def at_change(plan: Plan) -> list[Instruction]:
    return [one for one in instructions(plan, solve(plan, SITE)) if one.when == "change"]


def test_own_lines_of_the_published_plan() -> None:
    """Bag 4: 20 mL prime its line, 480 mL are pumped (35 mL in steps 13 to 15, 445 in step 16), 20 mL flush."""
    plan = in_lines(seed_plan(), "own-line", flush_fluid="glucose 5 %")
    assert told(plan, "before") == [
        *(f"Prime the line of bag {number} with 20 mL of bag {number}." for number in (1, 2, 3, 4)),
        "Connect each line at the vein, at the hub of the catheter, when its bag begins.",
    ]
    assert told(plan, "end") == [
        "Step 16: the pump takes 445 mL of bag 4, 480 mL in all its steps. The other 20 mL are in its line.",
        "Then flush with 20 mL of glucose 5 % at 160 mL/h: that is the end of step 16. Clamp and disconnect.",
    ]


def test_what_ran_out_at_priming_is_not_said_to_be_in_the_line() -> None:
    """465 mL of step 16, less 20 mL in the line and 5 mL that ran out of it: 440 mL."""
    assert told(in_lines(seed_plan(), "own-line", waste="5 mL"), "end")[0] == (
        "Step 16: the pump takes 440 mL of bag 4, 475 mL in all its steps. The other 20 mL are in its line; 5 mL ran "
        "out when that was primed, and are lost."
    )


def test_a_flush_by_hand_at_a_bag_change_is_named_with_its_dose() -> None:
    """20 mL of bag 3 at 0.0536 mg/mL are 1.072 mg; bags 1 to 3 have then given 1.056994 mg (1.057)."""
    plan = in_lines(seed_plan(), "own-line")
    assert told(plan, "change") == [
        CHANGE,
        (
            "After step 4 the line holds 0.01072 mg; flushing it by hand would give that as a bolus, more than all "
            "steps so far together (0.002412 mg)."
        ),
        (
            "After step 8 the line holds 0.1072 mg; flushing it by hand would give that as a bolus, more than all "
            "steps so far together (0.05199 mg)."
        ),
        (
            "After step 12 the line holds 1.072 mg; flushing it by hand would give that as a bolus, more than all "
            "steps so far together (1.057 mg)."
        ),
    ]
    assert [(one.solution, one.step) for one in at_change(plan)] == [(None, None), (1, 4), (2, 8), (3, 12)]


def test_lines_of_diluent_hold_what_was_pumped_into_them() -> None:
    """Bag 1 gives 4.5 mL, all of which is still in its line of 20 mL: as much as all steps so far, and not more."""
    plan = in_lines(seed_plan(), "own-line-diluent")
    assert told(plan, "before")[0] == "Prime a line for each bag with 20 mL of glucose 5 %."
    assert told(plan, "change")[1] == (
        "After step 4 the line holds 0.002412 mg; flushing it by hand would give that as a bolus."
    )


@pytest.mark.parametrize(
    ("priming", "primed", "held"),
    [
        # bag 2 gives 9.25 mL at 0.00536 mg/mL into a line that keeps 10.75 mL of bag 1 at 0.000536: 0.055342 mg
        ("first-bag", "One line for all bags: prime it with 20 mL of bag 1.", "0.05534 mg"),
        # and where it held diluent, it keeps the 4.5 mL of bag 1: 0.04958 + 0.002412 = 0.051992 mg
        ("diluent", "One line for all bags: prime it with 20 mL of glucose 5 %.", "0.05199 mg"),
    ],
)
def test_one_line_is_kept_when_a_bag_is_changed(priming: str, primed: str, held: str) -> None:
    plan = in_lines(seed_plan(), priming)
    assert told(plan, "before") == [primed]
    assert told(plan, "change")[0] == SAME_LINE
    assert f"After step 8 the line holds {held};" in told(plan, "change")[2]
    assert told(plan, "end") == [
        (
            "After step 16: flush with 20 mL of a fluid that is not stated at 160 mL/h. It brings in 5.318 mg of the "
            "dose. Clamp and disconnect."
        )
    ]


def test_a_flush_that_belongs_to_the_plan_is_asked_for() -> None:
    assert told(in_lines(seed_plan(), "own-line", None), "end")[-1] == (
        "No flush is stated for the end, and 5.318 mg of the dose (3.968 %) stay in the line: state a flush."
    )


@pytest.mark.parametrize("flush", [None, "20 mL"])
def test_a_flush_after_the_dose_is_reached_is_never_asked_for(flush: str | None) -> None:
    """Classic, 400 mg, stop at the dose: the line holds 20 mL of 1.6 mg/mL, 32 mg, 8 % of the dose."""
    (end,) = told(in_lines(classic_plan("400 mg", last="stop-at-dose"), "own-line", flush), "end")
    assert end.startswith("After step 12: clamp and disconnect at the hub, do not flush.")
    assert "32 mg" in end
    assert "8 %" in end


def test_a_flush_after_a_priming_step_is_never_asked_for() -> None:
    """80 mL of a bag of 100 mL are the dose, 20 mL have primed its line before: 20 mg, a quarter, too much."""
    steps: list[dict[str, object]] = [
        {"kind": "priming", "solution": "1", "volume": "20 mL", "rate": "100 mL/h"},
        {"solution": "1", "rate": "100 mL/h", "until": "empty"},
    ]
    bag = [{"volume": "100 mL", "content": "remainder"}]
    plan = plan_of("80 mg", solutions=bag, steps=steps, last_solution="remainder")
    assert told(in_lines(plan, "own-line-diluent", None), "end") == [
        (
            "After step 2: clamp and disconnect at the hub, do not flush. Flushed in, the 20 mg in the line would be "
            "25 % of the dose too much."
        )
    ]


def test_what_is_lost_while_priming_is_not_pumped() -> None:
    plan = in_lines(seed_plan(), "own-line", waste="2 mL", flush="30 mL")
    assert (
        told(plan, "before")[3] == "Prime the line of bag 4 with 20 mL of bag 4; discard the 2 mL that run out of it."
    )
    assert "takes 443 mL of bag 4, 478 mL in all" in told(plan, "end")[0]
    assert "the first 22 mL are the end of step 16" in told(plan, "end")[1]


def test_a_common_stretch_and_a_carrier_are_told() -> None:
    plan = in_lines(seed_plan(), "own-line", common_volume="1.5 mL", carrier="10 mL/h", carrier_fluid="glucose 5 %")
    assert told(plan, "before")[4:] == [
        "Fill what lies between the join and the vein (1.5 mL: port, filter, Y-site) with glucose 5 %.",
        "Connect each line before that stretch when its bag begins.",
        "Run glucose 5 % as carrier at 10 mL/h from the start to the end, without a change.",
    ]


def test_the_line_of_a_bag_that_runs_again_is_kept() -> None:
    """Bag 1, bag 2, bag 1 again: its line is clamped after step 1 and not discarded."""
    bags = [{"volume": "100 mL", "content": {"amount": f"{amount} mg"}} for amount in (100, 200)]
    steps = [{"solution": number, "rate": "60 mL/h", "time": "10 min"} for number in ("1", "2", "1")]
    plan = in_lines(plan_of("40 mg", solutions=bags, steps=steps), "own-line", None)
    assert "After step 1 clamp the line of bag 1 and keep it: bag 1 runs again from step 3." in told(plan, "change")
    assert [one.step for one in at_change(plan)] == [None, 1, 1, 2]


def primed_by_steps() -> Plan:
    """Two bags of 100 mL, 40 and 200 mg, each with 20 mL pumped into its line before its dose."""
    bags = [{"volume": "100 mL", "content": {"amount": f"{amount} mg"}} for amount in (40, 200)]
    steps = [
        step
        for number in ("1", "2")
        for step in (
            {"kind": "priming", "solution": number, "volume": "20 mL", "rate": "100 mL/h"},
            {"solution": number, "rate": "60 mL/h", "time": "30 min"},
        )
    ]
    return plan_of("72 mg", solutions=bags, steps=steps)


def test_priming_steps_are_told_where_they_happen() -> None:
    """Lines of 20 mL of diluent, as the steps assume: before the start for bag 1, at its bag change for bag 2."""
    plan = in_lines(primed_by_steps(), "own-line-diluent", None)
    said = "Step {} is priming: at 100 mL/h the pump fills the line of bag {} with 20 mL of it. "
    more = "What that pushes out is diluent, and counts as no dose."
    assert told(plan, "before")[-1] == said.format(1, 1) + more
    change = told(plan, "change")
    assert change[0] == CHANGE
    assert change[1].startswith("After step 2 the line holds 8 mg")
    assert change[2] == said.format(3, 2) + more
    assert [one.step for one in at_change(plan)] == [None, 2, 3]


def test_a_priming_step_in_other_lines_is_not_said_to_be_harmless() -> None:
    """A line that is full of bag 2 already gives 20 mL at 2 mg/mL: 40 mg. One of 30 mL of diluent gives nothing."""
    plan = in_lines(primed_by_steps(), "own-line", None)
    assert told(plan, "change")[-1] == (
        "Step 3 is priming: at 100 mL/h the pump takes 20 mL of bag 2. With the lines as they are stated, 40 mg reach "
        "the vein meanwhile that count as no dose."
    )
    longer = rebuilt(primed_by_steps(), tubing={"line_volume": "30 mL", "priming": "own-line-diluent"})
    assert told(longer, "before")[-1] == (
        "Step 1 is priming: at 100 mL/h the pump takes 20 mL of bag 1. That assumes a line for each bag, primed with "
        "diluent, which holds 20 mL; the lines of this plan are others."
    )


def test_nothing_is_told_without_lines() -> None:
    assert instructions(seed_plan(), solve(seed_plan(), SITE)) == ()
    tablets = tablets_plan()
    assert instructions(tablets, solve(tablets, SITE)) == ()


def test_one_bag_after_pushes_has_no_bag_change() -> None:
    plan = in_lines(pushes_plan(), "own-line", None)
    assert told(plan, "change") == []
    assert told(plan, "before") == ["Prime the line of bag 3 with 20 mL of bag 3."]
