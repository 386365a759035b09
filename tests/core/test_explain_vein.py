"""What reaches the vein tells how it comes about: its dose rate there, stretch by stretch."""

from __future__ import annotations

import pytest

from desens_gui.core.findings import Cell
from desens_gui.core.grid.explain import explain
from desens_gui.core.grid.governed import governed_by
from desens_gui.core.ground.model import rebuilt
from desens_gui.core.ground.words import ENGLISH_WORDS
from desens_gui.core.rules.plan import Plan
from desens_gui.core.worked import work_out
from tests.plans import SITE, plan_of, pushes_plan, seed_plan


def in_lines(plan: Plan, priming: str, **more: str) -> Plan:
    return rebuilt(plan, tubing={"line_volume": "20 mL", "priming": priming, "flush": "20 mL", **more})


def explained(plan: Plan, step: int) -> str:
    said = explain(work_out(plan, SITE), Cell("steps", step, "at_vein"))
    return ENGLISH_WORDS.say(said.text, **said.values)


@pytest.mark.parametrize(
    ("priming", "step", "working"),
    [
        # as planned: 0.000536 mg/mL at 2 mL/h
        (
            "own-line",
            2,
            "0.001072 mg/h for 15 min = 0.000268 mg, 100 % of the 0.000268 mg planned. A line for each bag",
        ),
        ("diluent", 2, "No drug reaches the vein during step 2. One line, filled with diluent"),
        # 5 mL/h of bag 1, 0.000536 mg/mL, where bag 3 is planned
        (
            "first-bag",
            9,
            "0.00268 mg/h for 15 min = 0.00067 mg, 1 % of the 0.067 mg planned. One line, filled with the",
        ),
        # bag 2 began at 4.5 mL and arrives 20 mL later: 2 mL, at 40 mL/h 3 min, into step 12, which begins at 22.5 mL
        (
            "first-bag",
            12,
            "0.02144 mg/h for 3 min + 0.2144 mg/h for 12 min = 0.043952 mg, 8.2 % of the 0.536 mg planned.",
        ),
    ],
)
def test_what_reaches_the_vein_is_a_sum_of_stretches(priming: str, step: int, working: str) -> None:
    assert explained(in_lines(seed_plan(), priming), step).startswith(working)


def test_a_stretch_without_drug_is_left_out() -> None:
    """Of 15 mL in 15 min the first 5 mL push out diluent."""
    steps = [{"solution": "1", "rate": "60 mL/h", "time": "15 min"}] * 2
    bag = [{"volume": "100 mL", "content": {"amount": "100 mg"}}]
    plan = in_lines(plan_of("30 mg", solutions=bag, steps=steps), "diluent", line_volume="5 mL")
    assert explained(plan, 1).startswith("60 mg/h for 10 min = 10 mg, 66.67 % of the 15 mg planned.")


def test_without_lines_it_is_what_leaves_the_bag() -> None:
    assert explained(seed_plan(), 2).endswith("so this is what leaves the bag: 0.000268 mg.")


def test_a_push_goes_past_the_lines() -> None:
    assert explained(in_lines(pushes_plan(), "own-line"), 1).endswith(
        "are given at once (push), past the lines of the pump."
    )


def test_a_computed_cell_names_the_lines_as_what_to_change() -> None:
    said = governed_by(seed_plan(), Cell("steps", 2, "at_vein"))
    assert ENGLISH_WORDS.say(said.text, **said.values).startswith(
        "What reaches the vein follows from the steps and the"
    )
