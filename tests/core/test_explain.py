"""Every cell tells how it comes about, with numbers a person can follow on a calculator."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from desens_gui.core.edits.timing import with_bag_change
from desens_gui.core.findings import Cell
from desens_gui.core.grid.cells import SOLUTION_COLUMNS, STEP_COLUMNS, TOTAL_COLUMNS
from desens_gui.core.grid.explain import explain
from desens_gui.core.ground.locales import TAGS, typography
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.words import ENGLISH_WORDS, Words
from desens_gui.core.rules.plan import Plan
from desens_gui.core.worked import Worked, work_out
from tests.documents.given_plans import missing_intervals
from tests.laws.strategies import plans
from tests.plans import SITE, classic_plan, plan_of, pump, q, seed_plan

SOME = settings(max_examples=100, suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much])

FROM_BAG_4 = "465 mL = 500 mL − (5 mL + 10 mL + 20 mL) already taken from bag 4."


def explained(plan: Plan | Worked, table: str, row: int, column: str, words: Words = ENGLISH_WORDS) -> str:
    worked = work_out(plan, SITE) if isinstance(plan, Plan) else plan
    said = explain(worked, Cell(table, row, column))
    return words.say(said.text, **said.values)


@pytest.mark.parametrize(
    ("row", "column", "working"),
    [
        (
            16,
            "time_min",
            "465 mL ÷ 160 mL/h = 174.375 min = 2 h 54 min 23 s. " + FROM_BAG_4,
        ),
        (16, "volume_mL", FROM_BAG_4),
        (16, "dose", "0.265886016 mg/mL × 465 mL = 123.63699744 mg."),
        (16, "rate_mL_h", "The final rate: 160 mL/h."),
        (3, "rate_mL_h", "Stated: 5 mL/h."),
        (3, "time_min", "Stated: 15 min."),
        (3, "volume_mL", "5 mL/h × 15 min = 1.25 mL."),
        (3, "dose", "0.000536 mg/mL × 1.25 mL = 0.00067 mg."),
        (3, "cumulative_dose", "0.000402 mg + 0.00067 mg = 0.001072 mg."),
        (1, "cumulative_volume_mL", "0.25 mL = 0.25 mL."),
        (3, "dose_rate_per_h", "0.00067 mg in 15 min = 0.00268 mg/h."),
        (3, "rise", "0.00268 mg/h ÷ 0.001072 mg/h (step 2) = ×2.5."),
        (1, "rise", "Step 1 has no step before it to compare with."),
        (3, "starts_min", "15 min + 15 min = 30 min: step 2 before it starts and lasts so long."),
        (1, "starts_min", "The first step starts the plan."),
    ],
)
def test_a_step_of_the_published_plan_tells_its_working(row: int, column: str, working: str) -> None:
    assert explained(seed_plan(), "steps", row, column) == working


@pytest.mark.parametrize(
    ("row", "column", "working"),
    [
        (1, "volume_mL", "Stated: 250 mL."),
        (1, "content", "Stated: 1/1,000."),
        (4, "content", "Stated: remainder."),
        (1, "concentration", "0.134 mg ÷ 250 mL = 0.000536 mg/mL."),
        (1, "amount", "1/1,000 of 134 mg = 0.134 mg."),
        (4, "amount", "134 mg − 1.056992 mg = 132.943008 mg: what the others leave of the dose."),
        (
            4,
            "concentration",
            "(134 mg − 1.056992 mg) ÷ 500 mL = 0.265886016 mg/mL: what the other solutions leave of the dose.",
        ),
        (1, "infused_mL", "0.25 mL + 0.5 mL + 1.25 mL + 2.5 mL = 4.5 mL."),
        (1, "to_infuse_mL", "0.25 mL + 0.5 mL + 1.25 mL + 2.5 mL = 4.5 mL."),
        (2, "draw_mL", "1.34 mg ÷ 0.0536 mg/mL = 25 mL, drawn from bag 3."),
        (4, "draw_mL", "132.943008 mg ÷ 5 mg/mL = 26.5886016 mL, drawn from the stock."),
        (2, "diluent_mL", "250 mL − 25 mL = 225 mL."),
    ],
)
def test_a_solution_of_the_published_plan_tells_its_working(row: int, column: str, working: str) -> None:
    assert explained(seed_plan(stock="5 mg/mL"), "solutions", row, column) == working


def test_what_is_keyed_in_is_told_without_what_has_primed_the_line() -> None:
    assert explained(seed_plan(line="20 mL", flush="20 mL"), "solutions", 4, "to_infuse_mL") == (
        "5 mL + 10 mL + 20 mL + 465 mL − 20 mL = 480 mL: 20 mL have primed its line before the start."
    )


def test_a_start_after_a_change_of_bag_is_told_with_the_change() -> None:
    plan = with_bag_change(seed_plan(), q("5 min")).plan
    assert explained(plan, "steps", 5, "starts_min") == (
        "45 min + 15 min + 5 min = 65 min: step 4 before it starts and lasts so long, then the bag is changed."
    )


def test_the_start_and_the_sum_tell_their_working() -> None:
    assert explained(seed_plan(), "total", 0, "first_fraction") == "0.000134 mg ÷ 134 mg = 1/1,000,000."
    assert explained(seed_plan(), "total", 0, "given") == "134 mg in 16 steps = 134 mg."


def test_a_working_follows_the_last_solution_policy() -> None:
    stopped = seed_plan(last="stop-at-dose")
    # 134 mg in 500 mL are 0.268 mg/mL; the 15 steps before give 1.056992 + 35 x 0.268 = 10.436992 mg
    assert explained(stopped, "solutions", 4, "concentration") == (
        "134 mg ÷ 500 mL = 0.268 mg/mL: it holds all of the dose."
    )
    assert explained(stopped, "steps", 16, "dose") == (
        "134 mg − 10.436992 mg in 15 steps = 123.563008 mg: what the others leave of the dose."
    )
    assert explained(stopped, "steps", 16, "time_min").startswith(
        "461.056 mL ÷ 160 mL/h = 172.896 min = 2 h 52 min 54 s. (134 mg − "
    )
    assert explained(stopped, "steps", 16, "volume_mL") == (
        "(134 mg − 10.436992 mg in 15 steps) ÷ 0.268 mg/mL = 461.056 mL: what the steps above leave of the dose."
    )


def test_the_pumps_rounding_is_part_of_the_working() -> None:
    # 1/16 of 41 mL/h are 2.5625 mL/h
    assert explained(classic_plan(final_rate="41 mL/h", pump=pump()), "steps", 2, "rate_mL_h") == (
        "1/16 of 41 mL/h = 2.5625 mL/h. Rounded to the pump's step of 0.1 mL/h: 2.6 mL/h."
    )


def test_priming_is_part_of_the_strength_of_the_remainder() -> None:
    plan = plan_of(
        "100 mg",
        solutions=[
            {"volume": "100 mL", "content": {"full_strength": "1/10"}},
            {"volume": "250 mL", "content": "remainder"},
        ],
        steps=[
            {"solution": "1", "rate": "20 mL/h", "time": "30 min"},  # 10 mL of 0.04 mg/mL
            {"kind": "priming", "solution": "2", "volume": "10 mL", "time": "3 min"},
            {"solution": "2", "rate": "60 mL/h", "until": "empty", "day": "2"},
        ],
        reference_volume="250 mL",
        last_solution="remainder",
    )
    assert explained(plan, "solutions", 1, "concentration") == (
        "1/10 of the full strength, 100 mg ÷ 250 mL: 0.04 mg/mL."
    )
    assert explained(plan, "solutions", 2, "concentration") == (
        "(100 mg − 0.4 mg) ÷ (250 mL − 10 mL) = 0.415 mg/mL: what the other solutions leave of the dose, in what "
        "priming leaves of the volume."
    )
    assert explained(plan, "steps", 2, "dose") == "Step 2 fills a line and counts no dose. Change its volume."
    assert explained(plan, "steps", 3, "starts_min") == "Day 2 begins 1,440 min after the start."


def test_a_start_that_is_not_known_names_the_dose_whose_interval_is_missing() -> None:
    says = "Not known: after step 2 no time to the next one is stated. State its interval."
    assert [explained(missing_intervals(), "steps", row, "starts_min") for row in (3, 4)] == [says, says]
    assert explained(missing_intervals(), "steps", 5, "starts_min") == "Day 2 begins 1,440 min after the start."


def test_numbers_are_in_the_marks_of_the_language() -> None:
    german = Words(tag="de", typography=typography("de", 4))
    assert explained(seed_plan(), "steps", 16, "dose", german) == "0,265886016 mg/mL × 465 mL = 123,63699744 mg."


def test_an_empty_cell_says_so() -> None:
    assert explained(seed_plan(), "solutions", 1, "draw_mL") == "There is no value here."


def test_a_cell_that_is_not_there_is_refused() -> None:
    with pytest.raises(Refused, match="no cell"):
        explained(seed_plan(), "steps", 17, "dose")
    with pytest.raises(Refused, match="no cell"):
        explained(seed_plan(), "steps", 1, "wishes")


@SOME
@given(plans(), st.sampled_from(TAGS))
def test_every_cell_of_every_plan_says_something(plan: Plan, tag: str) -> None:
    try:
        worked = work_out(plan, SITE)
    except Refused:
        assume(False)
        raise
    words = Words(tag=tag, typography=typography(tag, SITE.digits))
    cells = [("solutions", row, name) for row in range(1, len(plan.recipe.solutions) + 1) for name in SOLUTION_COLUMNS]
    cells += [("steps", row, name) for row in range(1, len(plan.recipe.steps) + 1) for name in STEP_COLUMNS]
    cells += [("total", 0, name) for name in TOTAL_COLUMNS]
    for table, row, column in cells:
        said = explained(worked, table, row, column, words)
        assert said
        assert "{" not in said
        assert "None" not in said
