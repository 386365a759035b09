"""The edits of a window: steps and solutions put in, taken out and moved, the order, and which cells have changed."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from desens_gui.core.edits.basic import (
    Edited,
    with_last_solution,
    with_order,
    with_pump,
    with_recipe,
    with_stock,
    with_tubing,
    with_volumes,
)
from desens_gui.core.edits.rows import (
    insert_solution,
    insert_step,
    move_solution,
    move_step,
    remove_solution,
    remove_steps,
)
from desens_gui.core.findings import Cell
from desens_gui.core.grid.cells import changed_cells
from desens_gui.core.grid.governed import editable
from desens_gui.core.ground.model import rebuilt
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.texts import Said
from desens_gui.core.ground.words import ENGLISH_WORDS
from desens_gui.core.rules.naming import what_final_rate_moves
from desens_gui.core.rules.plan import Plan, Tubing
from desens_gui.core.worked import Worked, work_out
from tests.laws.strategies import plans
from tests.plans import SITE, classic_plan, plan_of, pump, q, seed_plan

SOME = settings(max_examples=100, suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much])


def sentence(said: Said | None) -> str:
    assert said is not None
    return ENGLISH_WORDS.say(said.text, **said.values)


def why(refused: pytest.ExceptionInfo[Refused]) -> str:
    return ENGLISH_WORDS.refusal(refused.value)


def rates(plan: Plan) -> list[Fraction | None]:
    return [step.rate_mL_h for step in work_out(plan, SITE).solved.steps]


# --- steps


def test_a_step_is_inserted_as_a_copy_before_it() -> None:
    edited = insert_step(seed_plan(), 12)
    steps = seed_plan().recipe.steps
    assert edited.plan == with_recipe(seed_plan(), steps=(*steps[:12], steps[12], *steps[12:]))
    assert sentence(edited.says) == "Step 13 is new, a copy of the one below it. Change what should differ."


def test_before_the_last_step_a_plain_one_is_inserted_with_its_rate_and_the_usual_time() -> None:
    edited = insert_step(seed_plan(), 15)
    new, last = edited.plan.recipe.steps[15:]
    assert (new, last) == (
        rebuilt(seed_plan().recipe.steps[14], rate="160 mL/h", time="15 min"),
        seed_plan().recipe.steps[15],
    )
    assert sentence(edited.says) == (
        "Step 16 is new, at 160 mL/h for 15 min, before the step below it. Change what should differ."
    )
    # 15 min at 160 mL/h are 40 mL; 425 mL are left for the last step
    assert work_out(edited.plan, SITE).solved.steps[16].volume_mL == 425


def test_where_the_final_rate_moves_all_rates_the_inserted_step_moves_too() -> None:
    edited = insert_step(classic_plan(), 11)
    assert edited.plan.recipe.steps[11] == rebuilt(classic_plan().recipe.steps[10], of_final="1")
    assert what_final_rate_moves(edited.plan.recipe) == 13


def test_a_step_that_empties_its_solution_in_a_time_is_halved() -> None:
    plan = plan_of(
        "100 mg",
        solutions=[{"volume": "250 mL", "content": "remainder"}],
        steps=[{"solution": "1", "time": "90 min", "until": "empty"}],
        last_solution="remainder",
    )
    edited = insert_step(plan, 0)
    new, rest = work_out(edited.plan, SITE).solved.steps
    assert new.volume_mL == rest.volume_mL == 125
    assert new.time_min == 45
    assert "gives 125 mL in 45 min" in sentence(edited.says)


def test_a_rest_of_the_dose_that_is_swallowed_copies_the_dose_above_it() -> None:
    steps = [{"kind": "oral", "dose": "1 mg", "interval": "90 min"}, {"kind": "oral", "until": "dose"}]
    plan = plan_of("10 mg", steps=steps, last_solution="stop-at-dose")
    doses = [step.dose for step in work_out(insert_step(plan, 1).plan, SITE).solved.steps]
    assert doses == [1, 1, 8]
    alone = plan_of("10 mg", steps=steps[1:], last_solution="stop-at-dose")
    with pytest.raises(Refused) as refused:
        insert_step(alone, 0)
    assert "no step above it" in why(refused)


def test_steps_are_removed() -> None:
    plan = remove_steps(seed_plan(), (0, 12)).plan
    assert rates(plan) == [2, 5, 10, 2, 5, 10, 20, 5, 10, 20, 40, 40, 80, 160]
    assert work_out(plan, SITE).solved.total.given == 134


def test_a_step_is_moved_both_ways() -> None:
    assert rates(move_step(seed_plan(), 0, 2).plan)[:4] == [2, 5, 1, 10]
    assert rates(move_step(seed_plan(), 2, 0).plan)[:4] == [5, 1, 2, 10]
    assert move_step(seed_plan(), 3, 3) == Edited(seed_plan())


def test_a_step_that_the_plan_needs_stays() -> None:
    with pytest.raises(Refused, match="needs a last step"):
        remove_steps(seed_plan(), [15])
    with pytest.raises(Refused, match="at least one step"):
        remove_steps(seed_plan(), range(16))
    with pytest.raises(Refused, match="a later step uses it too"):
        move_step(seed_plan(), 15, 13)
    for index in (-1, 16):
        with pytest.raises(Refused, match="There is no step"):
            insert_step(seed_plan(), index)


# --- solutions


def test_a_solution_is_inserted_with_a_tenth_of_the_strength_and_the_steps_follow_theirs() -> None:
    edited = insert_solution(seed_plan(), 0)
    solutions = edited.plan.recipe.solutions
    assert solutions[0] == rebuilt(solutions[1], content={"share": "1/10000"})
    assert [step.solution for step in edited.plan.recipe.steps] == [2] * 4 + [3] * 4 + [4] * 4 + [5] * 4
    assert sentence(edited.says) == (
        "5 solutions now: bag 1 is new (1/10,000), a tenth of the strength of the one after it. No step draws on it "
        "yet."
    )
    assert work_out(edited.plan, SITE).solved.total.given == 134


def test_before_the_remainder_a_solution_with_a_tenth_of_the_dose_is_inserted() -> None:
    solutions = insert_solution(seed_plan(), 3).plan.recipe.solutions
    assert solutions[3] == rebuilt(solutions[4], content={"share": "1/10"})


@pytest.mark.parametrize(
    ("content", "tenth"),
    [
        ({"amount": "5 mg"}, {"amount": "0.5 mg"}),
        ({"concentration": "0.5 mg/mL"}, {"concentration": "0.05 mg/mL"}),
        ({"dilution_of": "2", "factor": "3"}, {"dilution_of": "3", "factor": "30"}),
    ],
)
def test_a_tenth_is_stated_as_the_solution_it_is_like(content: dict[str, object], tenth: dict[str, object]) -> None:
    plan = plan_of(
        "100 mg",
        solutions=[{"volume": "100 mL", "content": content}, {"volume": "100 mL", "content": "remainder"}],
        steps=[{"solution": "2", "rate": "50 mL/h", "until": "empty"}],
        last_solution="remainder",
    )
    edited = insert_solution(plan, 0).plan
    assert edited.recipe.solutions[0] == rebuilt(edited.recipe.solutions[0], content=tenth)
    before, after = work_out(plan, SITE).solved, work_out(edited, SITE).solved
    assert (
        after.solutions[0].concentration * 10 == after.solutions[1].concentration == before.solutions[0].concentration
    )


def test_a_solution_is_removed_when_nothing_draws_on_it() -> None:
    plan = insert_solution(seed_plan(), 2).plan
    assert remove_solution(plan, 2) == Edited(seed_plan())
    with pytest.raises(Refused) as refused:
        remove_solution(seed_plan(), 1)
    assert why(refused) == (
        "These steps draw on bag 2: 5; 6; 7; 8. Remove them, or let them draw on another one, first."
    )


def test_a_solution_that_another_is_diluted_from_stays() -> None:
    plan = plan_of(
        "100 mg",
        solutions=[
            {"volume": "100 mL", "content": {"dilution_of": "2", "factor": "10"}},
            {"volume": "100 mL", "content": {"share": "1/2"}},
            {"volume": "100 mL", "content": "remainder"},
        ],
        steps=[{"solution": "3", "rate": "50 mL/h", "until": "empty"}],
        last_solution="remainder",
    )
    with pytest.raises(Refused) as refused:
        remove_solution(plan, 1)
    assert why(refused) == "Solution 1 is a dilution of bag 2. Change the content of solution 1 first."
    moved = move_solution(plan, 1, 0).plan
    assert moved.recipe.solutions[1] == rebuilt(plan.recipe.solutions[0], content={"dilution_of": "1", "factor": "10"})


def test_a_moved_solution_takes_its_steps_along() -> None:
    plan = move_solution(seed_plan(), 0, 1).plan
    assert [step.solution for step in plan.recipe.steps[:8]] == [2] * 4 + [1] * 4
    assert rates(plan) == rates(seed_plan())
    assert move_solution(plan, 1, 0).plan == seed_plan()


def test_solutions_that_are_passed_by_keep_their_steps_too() -> None:
    plan = move_solution(seed_plan(), 0, 2).plan
    assert [step.solution for step in plan.recipe.steps] == [3] * 4 + [1] * 4 + [2] * 4 + [4] * 4
    assert move_solution(plan, 2, 0).plan == seed_plan()


def test_the_remainder_stays_the_last() -> None:
    with pytest.raises(Refused) as refused:
        move_solution(seed_plan(), 3, 0)
    assert why(refused) == (
        "Only the last solution can hold the remainder. Give bag 4 another content, or leave it the last."
    )
    with pytest.raises(Refused, match="There is no solution"):
        insert_solution(seed_plan(), 4)


# --- order and equipment


@pytest.mark.parametrize(
    ("typed", "mark", "dose"),
    [("150", ".", q("150 mg")), ("87,5 mg", ",", q("175/2 mg")), ("0.134 g", ".", q("67/500 g"))],
)
def test_the_dose_is_read_in_the_mark_of_the_locale(typed: str, mark: str, dose: object) -> None:
    assert with_order(seed_plan(), mark, dose=typed).plan.order == rebuilt(seed_plan().order, dose=dose)


def test_another_unit_of_the_dose_is_said() -> None:
    assert sentence(with_order(seed_plan(), dose="0.134 g").says) == "The whole plan now counts in g."
    assert with_order(seed_plan(), dose="150").says is None


def test_texts_and_dates_of_the_order_are_changed_together_and_emptied() -> None:
    plan = with_order(seed_plan(), patient="Eva Other", born="1970-01-02", start="").plan
    assert (plan.order.patient, str(plan.order.born), plan.order.start) == ("Eva Other", "1970-01-02", None)
    assert plan.order.ward == seed_plan().order.ward


@pytest.mark.parametrize(
    ("typed", "where", "reason"),
    [
        ({"dose": "1.500"}, "order, dose", "can be read as 1,500 or as 1500"),
        ({"dose": "5 mL"}, "order, dose", "this protocol counts drug"),
        ({"drug": ""}, "order, drug", "empty"),
        ({"born": "1970"}, "order, born", "not a date"),
        ({"wishes": "x"}, "order", "not known here"),
    ],
)
def test_what_cannot_be_ordered_is_refused_with_its_place(typed: dict[str, str], where: str, reason: str) -> None:
    with pytest.raises(Refused) as refused:
        with_order(seed_plan(), ",", **typed)
    assert refused.value.where.startswith(where)
    assert reason in why(refused)


def test_equipment_is_changed_and_taken_away() -> None:
    tubing = Tubing(line_volume=q("20 mL"), priming="own-line")
    plan = with_tubing(with_pump(with_stock(seed_plan(), q("5 mg/mL")).plan, pump()).plan, tubing).plan
    assert (plan.stock, plan.pump, plan.tubing) == (q("5 mg/mL"), pump(), tubing)
    assert with_tubing(with_pump(with_stock(plan, None).plan, None).plan, None).plan == seed_plan()


def test_the_final_rate_moves_as_many_rates_as_the_protocol_says() -> None:
    assert what_final_rate_moves(seed_plan().recipe) == 1
    assert what_final_rate_moves(classic_plan().recipe) == 12
    alone = plan_of(
        "1 mg",
        solutions=[{"volume": "10 mL", "content": {"share": "1"}}],
        steps=[{"solution": "1", "rate": "1 mL/h", "time": "1 h"}],
    )
    assert what_final_rate_moves(alone.recipe) == 0


def test_white_cells_are_the_inputs() -> None:
    def white(plan: Plan, table: str, row: int) -> set[str]:
        columns = {
            "steps": ("solution", "rate_mL_h", "time_min", "volume_mL", "dose", "rise"),
            "solutions": ("volume_mL", "content", "concentration", "amount", "infused_mL"),
        }
        return {column for column in columns[table] if editable(plan, Cell(table, row, column))}

    assert white(seed_plan(), "steps", 1) == {"solution", "rate_mL_h", "time_min"}
    assert white(seed_plan(), "steps", 16) == {"solution", "rate_mL_h"}
    assert white(seed_plan(), "solutions", 4) == {"volume_mL", "content"}
    assert white(classic_plan(), "steps", 1) == {"solution", "rate_mL_h", "time_min"}
    assert white(classic_plan(), "steps", 12) == {"solution"}


# --- changed cells


def changed(before: Plan, after: Plan) -> frozenset[Cell]:
    return changed_cells(work_out(before, SITE), work_out(after, SITE))


def test_a_larger_last_bag_changes_its_own_cells_and_what_follows_from_them() -> None:
    after = with_volumes(seed_plan(), [q(f"{volume} mL") for volume in (250, 250, 250, 1000)])
    cells = changed(seed_plan(), after)
    assert {cell.column for cell in cells if cell.table == "solutions"} == {
        "volume_mL",
        "concentration",
        "infused_mL",
        "made_mL",
        "to_infuse_mL",
        "label_volume_mL",
    }
    assert {cell.row for cell in cells if cell.table == "solutions"} == {4}
    # bags 1 to 3 give what they gave; in step 13 less, so its rise too; later rises stay ×2
    assert {cell.row for cell in cells if cell.table == "steps" and cell.column == "dose"} == {13, 14, 15, 16}
    assert {cell.row for cell in cells if cell.column == "rise"} == {13}
    assert {cell.row for cell in cells if cell.column == "time_min" and cell.table == "steps"} == {16}
    assert {cell for cell in cells if cell.table == "order"} == set()


def test_an_inserted_step_is_changed_as_a_whole_and_those_below_are_compared_with_themselves() -> None:
    cells = changed(seed_plan(), insert_step(seed_plan(), 0).plan)
    assert Cell("steps", 1, "rate_mL_h") in cells
    assert Cell("steps", 2, "rate_mL_h") not in cells
    assert Cell("steps", 2, "starts_min") in cells
    assert Cell("steps", 17, "time_min") not in cells
    back = changed(insert_step(seed_plan(), 0).plan, seed_plan())
    assert Cell("steps", 1, "rate_mL_h") not in back
    assert Cell("steps", 1, "starts_min") in back


def test_another_dose_changes_amounts_and_no_volume() -> None:
    cells = changed(seed_plan(), with_order(seed_plan(), dose="150").plan)
    assert Cell("order", 0, "dose") in cells
    assert Cell("steps", 1, "dose") in cells
    assert not [cell for cell in cells if cell.column in {"volume_mL", "rate_mL_h", "time_min", "rise", "content"}]


def an_edit(plan: Plan, data: st.DataObject) -> Plan:
    """The plan after some edit; refused ones are not of this law."""
    step = data.draw(st.integers(0, len(plan.recipe.steps) - 1))
    solution = data.draw(st.integers(0, max(len(plan.recipe.solutions) - 1, 0)))
    edits: tuple[Callable[[], Plan], ...] = (
        lambda: insert_step(plan, step).plan,
        lambda: remove_steps(plan, {step}).plan,
        lambda: move_step(plan, step, data.draw(st.integers(0, len(plan.recipe.steps) - 1))).plan,
        lambda: insert_solution(plan, solution).plan,
        lambda: remove_solution(plan, solution).plan,
        lambda: move_solution(plan, solution, data.draw(st.integers(0, max(len(plan.recipe.solutions) - 1, 0)))).plan,
        lambda: with_order(plan, dose=data.draw(st.sampled_from(("10", "2.5", "300")))).plan,
        lambda: with_last_solution(plan, data.draw(st.sampled_from(("remainder", "stop-at-dose", "as-written")))),
        lambda: with_pump(plan, pump()).plan,
        lambda: with_order(plan, patient="Somebody Else").plan,
    )
    return data.draw(st.sampled_from(edits))()


def worked_pair(plan: Plan, data: st.DataObject) -> tuple[Worked, Worked]:
    try:
        return work_out(plan, SITE), work_out(an_edit(plan, data), SITE)
    except Refused:
        assume(False)
        raise


@SOME
@given(plans(), st.data())
def test_no_cell_is_marked_exactly_when_every_number_is_the_same(plan: Plan, data: st.DataObject) -> None:
    before, after = worked_pair(plan, data)
    # a row that comes or goes is seen as such: one of two equal pricks may go and leave every other number as it is
    assume(len(before.solved.steps) == len(after.solved.steps))
    same = before.solved == after.solved and all(
        old.content == new.content
        for old, new in zip(before.plan.recipe.solutions, after.plan.recipe.solutions, strict=False)
    )
    assert (not changed_cells(before, after)) == same


@SOME
@given(plans(), st.data())
def test_an_edit_that_is_taken_leaves_a_plan_on_which_the_calculations_agree(plan: Plan, data: st.DataObject) -> None:
    _, after = worked_pair(plan, data)  # work_out refuses a plan on which they do not
    if after.plan.recipe.last_solution == "remainder":
        assert after.solved.total.given == after.plan.order.dose.value


@SOME
@given(plans(), st.data())
def test_a_step_or_solution_put_in_and_taken_out_again_leaves_the_plan_as_it_was(
    plan: Plan, data: st.DataObject
) -> None:
    step = data.draw(st.integers(0, len(plan.recipe.steps) - 1))
    try:
        longer = insert_step(plan, step).plan
    except Refused:
        assume(False)
        raise
    assert remove_steps(longer, {step}).plan == plan
    if plan.recipe.solutions:
        solution = data.draw(st.integers(0, len(plan.recipe.solutions) - 1))
        assert remove_solution(insert_solution(plan, solution).plan, solution).plan == plan
