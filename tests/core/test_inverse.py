"""Typing into the grids: inputs take their value, computed cells are solved for theirs, nothing changes unseen."""

from __future__ import annotations

import re
from fractions import Fraction

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from desens_gui.core.edits.basic import (
    Edited,
    with_final_rate,
    with_order,
    with_recipe,
)
from desens_gui.core.edits.rows import (
    insert_step,
)
from desens_gui.core.findings import Cell
from desens_gui.core.grid.cells import edit_text
from desens_gui.core.grid.governed import editable, governed_by
from desens_gui.core.grid.inverse import type_into
from desens_gui.core.ground.locales import TAGS, typography
from desens_gui.core.ground.model import rebuilt
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.texts import Said
from desens_gui.core.ground.words import ENGLISH_WORDS
from desens_gui.core.rules.plan import Plan
from desens_gui.core.solving.solve import solve
from desens_gui.core.worked import Worked, work_out
from tests.laws.strategies import plans
from tests.plans import SITE, classic_plan, plan_of, pump, q, seed_plan

SOME = settings(max_examples=100, suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much])
STEP_COLUMNS = ("solution", "rate_mL_h", "time_min", "volume_mL", "dose")
SOLUTION_COLUMNS = ("volume_mL", "content", "concentration", "amount")
NUMBERS = ("rate_mL_h", "time_min", "volume_mL", "dose", "concentration", "amount")


def typing(plan: Plan, table: str, row: int, column: str, typed: str, mark: str = ".") -> Edited:
    return type_into(plan, work_out(plan, SITE), SITE, Cell(table, row, column), typed, mark)


def after(edited: Edited) -> Worked:
    return work_out(edited.plan, SITE)


def sentence(said: Said | None) -> str:
    assert said is not None
    return ENGLISH_WORDS.say(said.text, **said.values)


def refusal(plan: Plan, table: str, row: int, column: str, typed: str, mark: str = ".") -> str:
    with pytest.raises(Refused) as refused:
        typing(plan, table, row, column, typed, mark)
    assert refused.value.where
    return ENGLISH_WORDS.refusal(refused.value)


def of_step(plan: Plan, row: int, **changes: object) -> Plan:
    """The plan with a step changed by hand."""
    steps = plan.recipe.steps
    return with_recipe(plan, steps=(*steps[: row - 1], rebuilt(steps[row - 1], **changes), *steps[row:]))


def of_solution(plan: Plan, row: int, **changes: object) -> Plan:
    """The plan with a solution changed by hand."""
    all_of = plan.recipe.solutions
    return with_recipe(plan, solutions=(*all_of[: row - 1], rebuilt(all_of[row - 1], **changes), *all_of[row:]))


# --- steps: a rate and a time are stated


@pytest.mark.parametrize(
    ("column", "typed", "changes"),
    [
        ("rate_mL_h", "12", {"rate": "12 mL/h"}),
        ("rate_mL_h", "0.2 mL/min", {"rate": "0.2 mL/min"}),
        ("time_min", "20", {"time": "20 min"}),
        ("time_min", "0.5 h", {"time": "0.5 h"}),
        ("solution", "2", {"solution": "2"}),
    ],
)
def test_an_input_cell_takes_its_value_and_nothing_else_changes(
    column: str, typed: str, changes: dict[str, object]
) -> None:
    edited = typing(seed_plan(), "steps", 3, column, typed)
    assert edited == Edited(of_step(seed_plan(), 3, **changes))


def test_a_volume_is_solved_for_the_rate_with_the_time_held() -> None:
    # 3 mL in 15 min are 12 mL/h
    edited = typing(seed_plan(), "steps", 3, "volume_mL", "3")
    assert edited.plan == of_step(seed_plan(), 3, rate="12 mL/h")
    assert sentence(edited.says) == "Step 3: the rate is now 12 mL/h (time held)."
    assert not edited.asks


def test_a_dose_is_solved_for_the_rate_with_the_time_held() -> None:
    # bag 1 holds 0.000536 mg/mL: 0.0008 mg are 1.4925... mL, no decimal; 0.000804 mg are 1.5 mL, 6 mL/h
    edited = typing(seed_plan(), "steps", 3, "dose", "0,000804 mg", ",")
    assert edited.plan == of_step(seed_plan(), 3, rate="6 mL/h")
    assert sentence(edited.says) == "Step 3: the rate is now 6 mL/h (time held)."


@pytest.mark.parametrize(("column", "typed"), [("volume_mL", "0.250"), ("dose", "0.134 mcg"), ("time_min", "900 s")])
def test_the_same_value_written_another_way_changes_nothing(column: str, typed: str) -> None:
    assert typing(seed_plan(), "steps", 1, column, typed) == Edited(seed_plan())


def test_a_dose_may_be_typed_in_another_unit_of_its_kind() -> None:
    assert typing(seed_plan(), "steps", 3, "dose", "0.804 mcg").plan == of_step(seed_plan(), 3, rate="6 mL/h")
    assert "an activity" in refusal(seed_plan(), "steps", 3, "dose", "5 units")


def test_a_rate_that_no_decimals_write_leaves_the_step_stated_by_what_was_typed() -> None:
    # 0.0008 mg / 0.000536 mg/mL is 100/67 mL: neither it nor its rate has an end of decimals
    edited = typing(seed_plan(), "steps", 3, "dose", "0.0008")
    assert edited.plan == of_step(seed_plan(), 3, rate=None, dose="0.0008 mg")
    assert sentence(edited.says) == "Step 3 is now stated by its dose, 0.0008 mg."
    assert after(edited).solved.steps[2].dose == Fraction("0.0008")
    # 1 mL in 7 min is 60/7 mL/h
    seven = of_step(seed_plan(), 3, time="7 min")
    by_volume = typing(seven, "steps", 3, "volume_mL", "1")
    assert by_volume.plan == of_step(seven, 3, rate=None, volume="1 mL")
    assert after(by_volume).solved.steps[2].rate_mL_h == Fraction(60, 7)


def test_with_a_pump_the_rate_is_rounded_to_it_and_the_person_is_asked() -> None:
    # 3.01 mL in 15 min are 12.04 mL/h; the pump takes 12, and so 3 mL
    edited = typing(seed_plan(pump=pump()), "steps", 3, "volume_mL", "3.01")
    assert edited.asks
    assert edited.plan == of_step(seed_plan(pump=pump()), 3, rate="12 mL/h")
    assert sentence(edited.says) == (
        "Step 3: the rate is now 12 mL/h (time held). It will then be 3 mL here, not the typed 3.01 mL."
    )
    exact = typing(seed_plan(pump=pump()), "steps", 3, "volume_mL", "3")
    assert not exact.asks


def test_a_typed_rate_off_the_pumps_grid_stays_as_typed_and_asks() -> None:
    edited = typing(seed_plan(pump=pump()), "steps", 3, "rate_mL_h", "12.04")
    assert edited.plan == of_step(seed_plan(pump=pump()), 3, rate="12.04 mL/h")
    assert edited.asks
    assert sentence(edited.says) == (
        "Step 3: the rate is rounded to the pump's step of 0.1 mL/h. It will then be 12 mL/h here, not the typed "
        "12.04 mL/h."
    )


# --- the last step, and the final rate


@pytest.mark.parametrize(
    ("column", "names"),
    [
        ("time_min", "Change its rate, or the volume of bag 4 (500 mL)"),
        ("volume_mL", "Change the volume of bag 4 (500 mL)"),
        ("dose", "Change the ordered dose (134 mg)"),
    ],
)
def test_a_step_that_runs_until_empty_names_the_input_it_follows_from(column: str, names: str) -> None:
    assert names in refusal(seed_plan(), "steps", 16, column, "100")


@pytest.mark.parametrize("column", ["time_min", "volume_mL", "dose"])
def test_a_step_that_runs_until_the_dose_names_the_total_dose(column: str) -> None:
    # the step is written “until empty”; the policy lets it end with the dose
    assert "the ordered dose (134 mg)" in refusal(seed_plan(last="stop-at-dose"), "steps", 16, column, "100")


def test_the_rate_of_the_last_step_is_the_final_rate() -> None:
    edited = typing(seed_plan(), "steps", 16, "rate_mL_h", "200")
    assert edited.plan == with_final_rate(seed_plan(), q("200 mL/h"))
    assert sentence(edited.says) == "The final rate is now 200 mL/h."
    # 465 mL at 200 mL/h
    assert after(edited).solved.steps[15].time_min == Fraction("139.5")


def test_a_last_step_at_a_fraction_of_the_final_rate_is_solved_for_the_final_rate() -> None:
    half = of_step(seed_plan(), 16, of_final="1/2")
    assert typing(half, "steps", 16, "rate_mL_h", "100").plan == with_final_rate(half, q("200 mL/h"))


def test_where_the_final_rate_moves_all_rates_a_steps_rate_is_its_fraction() -> None:
    edited = typing(classic_plan(), "steps", 1, "rate_mL_h", "1.6")
    assert edited.plan == of_step(classic_plan(), 1, of_final="1/50")
    assert sentence(edited.says) == "Step 1 now runs at 1/50 of the final rate."


def test_where_the_final_rate_moves_all_rates_its_own_step_names_it() -> None:
    assert refusal(classic_plan(), "steps", 12, "rate_mL_h", "100") == (
        "Step 12 runs at the final rate of 80 mL/h. Change the final rate: it moves 12 rates."
    )


# --- steps stated in other ways


OTHER = plan_of(
    "100 mg",
    solutions=[{"volume": "100 mL", "content": {"share": "1/10"}}, {"volume": "100 mL", "content": "remainder"}],
    steps=[
        {"solution": "1", "time": "30 min", "volume": "5 mL"},  # 1: 0.1 mg/mL, 10 mL/h, 0.5 mg
        {"solution": "1", "time": "30 min", "dose": "0.5 mg"},
        {"solution": "1", "time": "30 min", "share": "1/200"},
        {"solution": "1", "rate": "20 mL/h", "volume": "5 mL"},
        {"solution": "1", "dose_rate": "2 mg/h", "time": "15 min"},  # 5: 20 mL/h, 5 mL
        {"kind": "priming", "solution": "1", "volume": "5 mL", "time": "3 min"},
        {"kind": "push", "solution": "1", "volume": "5 mL", "interval": "10 min"},
        {"solution": "1", "time": "60 min", "until": "empty"},  # 8: 65 mL
        {"solution": "2", "rate": "50 mL/h", "until": "empty"},
    ],
    last_solution="remainder",
)


@pytest.mark.parametrize(
    ("row", "column", "typed", "changes", "says"),
    [
        (1, "volume_mL", "6", {"volume": "6 mL"}, None),
        (1, "dose", "0.6", {"volume": "6 mL"}, "Step 1: the volume is now 6 mL."),
        (1, "rate_mL_h", "12", {"volume": "6 mL"}, "Step 1: the volume is now 6 mL."),
        (1, "time_min", "20", {"time": "20 min"}, None),
        (2, "dose", "0.6", {"dose": "0.6 mg"}, None),
        (2, "volume_mL", "6", {"dose": "0.6 mg"}, "Step 2: the dose is now 0.6 mg."),
        (2, "rate_mL_h", "12", {"dose": "0.6 mg"}, "Step 2: the dose is now 0.6 mg."),
        (3, "dose", "0.6", {"share": "3/500"}, "Step 3 now gives 0.6 % of the dose."),
        (3, "volume_mL", "10", {"share": "1/100"}, "Step 3 now gives 1/100 of the dose."),
        (4, "volume_mL", "6", {"volume": "6 mL"}, None),
        (4, "rate_mL_h", "30", {"rate": "30 mL/h"}, None),
        (5, "rate_mL_h", "30", {"dose_rate": "3 mg/h"}, "Step 5: the dose rate is now 3 mg/h."),
        (5, "volume_mL", "6", {"dose_rate": "2.4 mg/h"}, "Step 5: the dose rate is now 2.4 mg/h."),
        (5, "dose", "0.7", {"dose_rate": "2.8 mg/h"}, "Step 5: the dose rate is now 2.8 mg/h."),
        (6, "volume_mL", "6", {"volume": "6 mL"}, None),
        (6, "rate_mL_h", "50", {"time": "6 min"}, "Step 6: the time is now 6 min."),
        (7, "volume_mL", "6", {"volume": "6 mL"}, None),
        (7, "dose", "0.6", {"volume": "6 mL"}, "Step 7: the volume is now 6 mL."),
        (8, "rate_mL_h", "130", {"time": "30 min"}, "Step 8: the time is now 30 min."),
        (8, "rate_mL_h", "70", {"time": None, "rate": "70 mL/h"}, "Step 8 is now stated by its rate, 70 mL/h."),
        (8, "time_min", "45", {"time": "45 min"}, None),
    ],
)
def test_a_step_stays_stated_as_it_is(
    row: int, column: str, typed: str, changes: dict[str, object], says: str | None
) -> None:
    edited = typing(OTHER, "steps", row, column, typed)
    assert edited.plan == of_step(OTHER, row, **changes)
    assert (edited.says and sentence(edited.says)) == says
    assert getattr(after(edited).solved.steps[row - 1], column) == Fraction(typed)


def test_a_dose_above_the_total_is_no_share_and_stays_a_dose() -> None:
    tablets = plan_of("100 mg", steps=[{"kind": "oral", "share": "1/2"}])
    edited = typing(tablets, "steps", 1, "dose", "150")
    assert edited.plan == of_step(tablets, 1, share=None, dose="150 mg")
    assert sentence(edited.says) == "Step 1 is now stated by its dose, 150 mg."


@pytest.mark.parametrize(
    ("row", "column", "names"),
    [
        (4, "time_min", "follows from its rate and from how much it gives"),
        (6, "dose", "counts no dose. Change its volume"),
        (7, "rate_mL_h", "given at once"),
        (7, "time_min", "given at once"),
        (8, "volume_mL", "Change the volume of bag 1 (100 mL)"),
        (8, "dose", "Change the volume of bag 1 (100 mL)"),
        (1, "cumulative_dose", "adds up steps 1 to 1"),
        (2, "rise", "Change the rate"),
        (2, "starts_min", "times of the steps above"),
    ],
)
def test_what_follows_from_elsewhere_is_refused_with_the_input(row: int, column: str, names: str) -> None:
    assert names in refusal(OTHER, "steps", row, column, "7")


def test_an_infusion_cannot_do_without_a_solution() -> None:
    assert refusal(OTHER, "steps", 1, "solution", "") == "Step 1 draws on a solution. Type its number."
    assert "the solutions are 1 to 2" in refusal(OTHER, "steps", 1, "solution", "3")


def test_where_the_final_rate_moves_all_rates_a_step_that_needs_a_rate_gets_a_fraction() -> None:
    # 250 mL at 70 mL/h take 214 2/7 min, which no decimals write; 70 of 80 mL/h are 7/8
    plan = of_step(classic_plan(), 12, of_final=None, time="150 min")
    edited = typing(plan, "steps", 12, "rate_mL_h", "70")
    assert edited.plan == of_step(classic_plan(), 12, of_final="7/8")
    assert sentence(edited.says) == "Step 12 now runs at 87.5 % of the final rate."


# --- solutions


@pytest.mark.parametrize(
    ("content", "column", "typed", "becomes", "says"),
    [
        # 100 mL, 100 mg: what 0.2 mg/mL or 20 mg in it come to
        ({"share": "1/10"}, "concentration", "0.2", {"share": "1/5"}, "1/5"),
        ({"share": "1/10"}, "amount", "20", {"share": "1/5"}, "1/5"),
        ({"amount": "10 mg"}, "concentration", "0.2", {"amount": "20 mg"}, "20 mg"),
        ({"amount": "10 mg"}, "amount", "20", {"amount": "20 mg"}, None),
        ({"concentration": "0.1 mg/mL"}, "concentration", "0.2", {"concentration": "0.2 mg/mL"}, None),
        ({"concentration": "0.1 mg/mL"}, "amount", "20", {"concentration": "0.2 mg/mL"}, "0.2 mg/mL"),
        ({"full_strength": "1/5"}, "concentration", "0.2", {"full_strength": "2/5"}, "40 % of full strength"),
        ({"dilution_of": "2", "factor": "10"}, "concentration", "0.2", {"dilution_of": "2", "factor": "5"}, None),
        ({"dilution_of": "2", "factor": "10"}, "amount", "20", {"dilution_of": "2", "factor": "5"}, None),
    ],
)
def test_a_concentration_is_solved_for_the_content_with_the_volume_held(
    content: dict[str, object], column: str, typed: str, becomes: dict[str, object], says: str | None
) -> None:
    plan = of_solution(with_recipe(OTHER, reference_volume="200 mL"), 1, content=content)
    edited = typing(plan, "solutions", 1, column, typed)
    assert edited.plan == of_solution(plan, 1, content=becomes)
    assert getattr(after(edited).solved.solutions[0], column) == Fraction(typed)
    if says is not None:
        assert sentence(edited.says) == f"The content of bag 1 is now {says} (volume held)."


def test_an_amount_whose_concentration_no_decimals_write_is_stated_as_an_amount() -> None:
    plan = of_solution(OTHER, 1, volume="300 mL", content={"concentration": "0.1 mg/mL"})
    edited = typing(plan, "solutions", 1, "amount", "20")
    assert edited.plan == of_solution(plan, 1, content={"amount": "20 mg"})
    assert "now stated as an amount, 20 mg" in sentence(edited.says)


@pytest.mark.parametrize("column", ["concentration", "amount"])
def test_a_remainder_bag_refuses_and_says_change_its_volume(column: str) -> None:
    assert refusal(seed_plan(), "solutions", 4, column, "0.3") == (
        "What the others leave of the ordered dose (134 mg) is in bag 4. Change its volume (500 mL), or the ordered "
        "dose."
    )


@pytest.mark.parametrize(
    ("row", "column", "typed"),
    [
        (1, "content", "0.1 %"),
        (1, "volume_mL", "0.25 L"),
        (1, "concentration", "0.536 mcg/mL"),
        (1, "amount", "134 mcg"),
        (4, "content", " Remainder "),
    ],
)
def test_what_a_solution_already_holds_changes_nothing_however_it_is_written(row: int, column: str, typed: str) -> None:
    assert typing(seed_plan(), "solutions", row, column, typed) == Edited(seed_plan())


def test_computed_cells_without_an_input_of_their_own_say_what_they_follow_from() -> None:
    assert "adds up the steps that draw on bag 1" in refusal(seed_plan(), "solutions", 1, "infused_mL", "7")
    ready_made = plan_of(
        "10 mg",
        solutions=[{"container": "vial", "content": {"concentration": "1 mg/mL"}}],
        steps=[{"kind": "push", "solution": "1", "volume": "10 mL"}],
    )
    assert "has no volume stated" in refusal(ready_made, "solutions", 1, "amount", "7")
    assert (
        refusal(seed_plan(), "total", 0, "given", "7")
        == "This is computed from the order, the solutions and the steps."
    )


def test_a_value_that_could_not_be_saved_is_refused_where_nothing_else_can_state_it() -> None:
    ladder = plan_of(
        "100 mg",
        solutions=[{"volume": "100 mL", "content": {"share": "1"}}],
        steps=[
            {"solution": "1", "rate": "5 mL/h", "time": "15 min"},
            {"solution": "1", "of_final": "1", "time": "7 min"},
        ],
        final_rate={"rate": "60 mL/h", "moves": "last-step"},
    )
    # 1 mL in 7 min would need a final rate of 60/7 mL/h
    assert "cannot be written exactly" in refusal(ladder, "steps", 2, "volume_mL", "1")
    assert typing(ladder, "steps", 2, "volume_mL", "14").plan == with_final_rate(ladder, q("120 mL/h"))
    # a share of 0.134123456789123 / 134.0000001 has no end, and as a fraction more digits than can be read
    odd = with_order(seed_plan(), dose="134.0000001").plan
    assert "cannot be written exactly" in refusal(odd, "solutions", 1, "amount", "0.134123456789123")


def test_the_volume_of_a_step_at_the_final_rate_itself_names_the_final_rate() -> None:
    ladder = plan_of(
        "100 mg",
        solutions=[{"volume": "100 mL", "content": {"share": "1"}}],
        steps=[
            {"solution": "1", "of_final": "1/2", "time": "15 min"},
            {"solution": "1", "of_final": "1", "time": "15 min"},
        ],
        final_rate={"rate": "60 mL/h", "moves": "all-rates"},
    )
    for column in ("volume_mL", "dose"):
        assert "Change the final rate: it moves 2 rates." in refusal(ladder, "steps", 2, column, "14")


def test_a_share_of_more_than_all_is_refused() -> None:
    assert "more than all of it" in refusal(seed_plan(), "solutions", 1, "amount", "200")


@pytest.mark.parametrize(
    ("typed", "mark", "content"),
    [
        ("1/500", ".", {"share": "1/500"}),
        ("2.5 %", ".", {"share": "1/40"}),
        ("2,5%", ",", {"share": "1/40"}),
        ("0,5 of dose", ",", {"share": "1/2"}),
        ("1.5 mg", ".", {"amount": "1.5 mg"}),
        ("1,5 mcg", ",", {"amount": "1.5 mcg"}),
        ("0.1 mg/mL", ".", {"concentration": "0.1 mg/mL"}),
        ("solution 4 ÷ 30", ".", {"dilution_of": "4", "factor": "30"}),
        ("Bag 4 / 2,5", ",", {"dilution_of": "4", "factor": "2.5"}),
    ],
)
def test_a_content_is_read_as_it_is_shown(typed: str, mark: str, content: dict[str, object]) -> None:
    assert typing(seed_plan(), "solutions", 1, "content", typed, mark).plan == of_solution(
        seed_plan(), 1, content=content
    )


@pytest.mark.parametrize(
    ("row", "typed", "mark", "reason"),
    [
        (1, "0.5", ".", "does not say what it is"),
        (1, "0,5", ",", "or “2,5 %”"),
        (1, "1/1,000", ",", "two whole numbers without marks"),  # 1/1.000 would be all of the dose
        (1, "1/1.000", ".", "two whole numbers without marks"),
        (1, "1/0", ".", "two whole numbers"),
        (1, "0", ".", "does not say what it is"),
        (1, "1.500 mg", ",", "can be read as 1,500 or as 1500"),
        (1, "150 %", ".", "at most 1"),
        (1, "5 mL", ".", "a volume"),
        (1, "5 units", ".", "an activity"),
        (1, "3 g/mL", ".", "“3 g/mL” is impossible: no solution holds more than 2 g/mL"),
        (1, "2,5 g/mL", ",", "“2,5 g/mL” is impossible"),
        (1, "remainder", ".", "Only the last solution"),
        (1, "solution 1 ÷ 3", ".", "lead back to itself"),
        (1, "1/2 of full strength", ".", "reference_volume"),
        (4, "1/2", ".", "last solution here has a stated content"),
        (1, "", ".", "missing"),
    ],
)
def test_a_content_that_cannot_be_meant_is_refused(row: int, typed: str, mark: str, reason: str) -> None:
    assert reason in refusal(seed_plan(), "solutions", row, "content", typed, mark)


def test_a_bare_share_is_refused_where_it_could_be_of_two_things() -> None:
    full = of_solution(with_recipe(OTHER, reference_volume="200 mL"), 1, content={"full_strength": "1/5"})
    assert "“1/20 of full strength”, or “1/20 of dose”" in refusal(full, "solutions", 1, "content", "1/20")
    diluted = of_solution(OTHER, 1, content={"dilution_of": "2", "factor": "10"})
    assert "“solution 2 ÷ 10”" in refusal(diluted, "solutions", 1, "content", "1/20")


def test_an_edit_that_leaves_nothing_for_the_last_bag_is_refused() -> None:
    assert "Nothing remains" in refusal(seed_plan(), "solutions", 3, "content", "2000 mg")


def test_a_cell_that_is_not_there_is_refused() -> None:
    assert "no cell" in refusal(seed_plan(), "steps", 17, "dose", "1")
    assert "no cell" in refusal(seed_plan(), "steps", 0, "dose", "1")
    assert "no cell" in refusal(seed_plan(), "total", 0, "wishes", "1")


# --- the case that the window is for


def test_a_higher_dose_a_smaller_bag_and_a_faster_end_rise_too_steeply_and_a_new_step_mends_it() -> None:
    plan = with_order(seed_plan(), dose="150").plan
    plan = typing(plan, "solutions", 4, "volume_mL", "250").plan
    plan = typing(plan, "steps", 16, "rate_mL_h", "200").plan
    worked = work_out(plan, SITE)
    # bag 4: 150 - (0.0027 + 0.0555 + 1.125) = 148.8168 mg in 250 mL, at 20 mL/h 11.905344 mg/h; before it 2.4 mg/h
    assert worked.solved.steps[12].rise == Fraction("11.905344") / Fraction("2.4") == Fraction("4.96056")
    steep = next(finding for finding in worked.findings if finding.id == "rise")
    assert (steep.severity, steep.where) == ("red", (Cell("steps", 13, "rise"),))
    plan = insert_step(plan, 12).plan
    plan = typing(plan, "steps", 13, "rate_mL_h", "10").plan
    worked = work_out(plan, SITE)
    assert [step.rate_mL_h for step in worked.solved.steps[12:]] == [10, 20, 40, 80, 200]
    assert worked.solved.steps[12].rise == Fraction("2.48028")
    assert worked.solved.total.given == 150
    # 119 mg/h from the smaller bag are faster than 150 mg in the two hours of the label
    assert [finding.id for finding in worked.findings if finding.severity == "red"] == ["rate-limit"]


# --- laws


def a_cell(plan: Plan, data: st.DataObject) -> Cell:
    table = "steps" if not plan.recipe.solutions else data.draw(st.sampled_from(("steps", "steps", "solutions")))
    rows = len(plan.recipe.steps if table == "steps" else plan.recipe.solutions)
    columns = STEP_COLUMNS if table == "steps" else SOLUTION_COLUMNS
    return Cell(table, data.draw(st.integers(1, rows)), data.draw(st.sampled_from(columns)))


def solvable(plan: Plan) -> Worked:
    try:
        return work_out(plan, SITE)
    except Refused:
        assume(False)
        raise


def can_be_saved(plan: Plan) -> bool:
    """Whether a plan read back is the same; drawn plans may hold numbers of more digits than a file takes."""
    try:
        return Plan.model_validate_json(plan.model_dump_json()) == plan
    except ValueError:
        return False


typed_numbers = st.builds(
    "{}{}".format, st.integers(0, 3000), st.sampled_from(("", ".5", ".25", ".1", ".003", ".0001"))
)
typed_texts = st.one_of(
    typed_numbers,
    st.sampled_from(
        ("1/7", "3 %", "remainder", "2 mg", "0.1 mg/mL", "solution 2 ÷ 3", "1/9 of dose", "5 min", "2 L", "")
    ),
    st.text(max_size=8),
)


@SOME
@given(plans(), st.sampled_from(TAGS))
def test_typing_what_a_cell_says_changes_nothing(plan: Plan, tag: str) -> None:
    worked, there = solvable(plan), typography(tag, SITE.digits)
    cells = [
        Cell("solutions", row, column)
        for row in range(1, len(plan.recipe.solutions) + 1)
        for column in SOLUTION_COLUMNS
    ]
    cells += [Cell("steps", row, column) for row in range(1, len(plan.recipe.steps) + 1) for column in STEP_COLUMNS]
    for cell in cells:
        edited = type_into(plan, worked, SITE, cell, edit_text(worked, cell, there), there.decimal_mark)
        assert edited == Edited(plan)


@SOME
@given(plans(), st.data())
def test_an_edit_is_taken_whole_or_refused(plan: Plan, data: st.DataObject) -> None:
    worked = solvable(plan)
    cell, typed, mark = a_cell(plan, data), data.draw(typed_texts), data.draw(st.sampled_from((".", ",")))
    try:
        edited = type_into(plan, worked, SITE, cell, typed, mark)
    except Refused as refused:
        said, where = ENGLISH_WORDS.refusal(refused), refused.where
    else:
        solve(edited.plan, SITE)
        said, where = "" if edited.says is None else sentence(edited.says), "taken"
        assert can_be_saved(edited.plan) or not can_be_saved(plan)
    assert where
    assert not re.search(r"\{[a-z_]+\}", said)


@SOME
@given(plans(), st.data())
def test_a_number_typed_is_what_the_cell_shows_or_the_person_is_asked(plan: Plan, data: st.DataObject) -> None:
    worked, cell, typed = solvable(plan), a_cell(plan, data), data.draw(typed_numbers)
    assume(cell.column in NUMBERS or (cell.table, cell.column) == ("solutions", "volume_mL"))
    try:
        edited = type_into(plan, worked, SITE, cell, typed, ".")
    except Refused:
        return
    solved = solve(edited.plan, SITE)
    row = (solved.steps if cell.table == "steps" else solved.solutions)[cell.row - 1]
    exact = getattr(row, cell.column) == Fraction(typed)
    assert edited.asks == (not exact)
    if plan.pump is None:
        assert exact
    if edited.asks or (edited.plan != plan and not editable(plan, cell)):
        assert edited.says is not None  # no computed cell changes an input unseen


@SOME
@given(plans(), st.data())
def test_after_every_edit_the_two_calculations_agree_and_the_remainder_gives_the_dose(
    plan: Plan, data: st.DataObject
) -> None:
    worked, cell, typed = solvable(plan), a_cell(plan, data), data.draw(typed_texts)
    try:
        edited = type_into(plan, worked, SITE, cell, typed, ".")
    except Refused:
        return
    again = work_out(edited.plan, SITE)
    if edited.plan.recipe.last_solution == "remainder":
        assert again.solved.total.given == edited.plan.order.dose.value


@SOME
@given(plans())
def test_every_cell_says_what_it_follows_from(plan: Plan) -> None:
    for table, rows, columns in (
        ("solutions", plan.recipe.solutions, SOLUTION_COLUMNS),
        ("steps", plan.recipe.steps, STEP_COLUMNS),
    ):
        for row in range(1, len(rows) + 1):
            for column in (*columns, "rise", "starts_min", "infused_mL", "draw_mL"):
                assert sentence(governed_by(plan, Cell(table, row, column)))
