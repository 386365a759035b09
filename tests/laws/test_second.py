"""The second calculation catches what it promises to: every number, changed by itself, is named."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given, reject, settings
from hypothesis import strategies as st

from desens_gui.core.edits.timing import with_bag_change
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.rules.plan import Plan
from desens_gui.core.second import NOT_COVERED, disagreements
from desens_gui.core.solving import timeline
from desens_gui.core.solving.solve import solve
from desens_gui.core.solving.solved import Solved
from tests.documents.given_plans import missing_intervals
from tests.laws.strategies import plans
from tests.plans import SITE, classic_plan, plan_of, pump, q, seed_plan

#: table, row (from 1), path of the field within the row
_Place = tuple[str, int, tuple[str | int, ...]]


def numeric_cells(solved: Solved) -> Iterator[_Place]:
    """Every number of a solved plan, but those the second calculation does not promise to cover."""
    for table, rows in (("solutions", solved.solutions), ("steps", solved.steps), ("total", (solved.total,))):
        for number, row in enumerate(rows, 1):
            for path in _paths(row):
                if not NOT_COVERED.intersection(path):
                    yield table, number, path


def _paths(value: object, before: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    if is_dataclass(value):
        for field in fields(value):
            yield from _paths(getattr(value, field.name), (*before, field.name))
    elif isinstance(value, tuple):
        for place, member in enumerate(value):
            yield from _paths(member, (*before, place))
    elif isinstance(value, Fraction | int):
        yield before


def slipped(value: Any, path: tuple[str | int, ...], slip: Fraction) -> Any:
    """The value with one number in it multiplied by `slip`, or 1 where it is 0."""
    if not path:
        return value * slip if value else Fraction(1)
    place, *rest = path
    if isinstance(place, int):
        return (*value[:place], slipped(value[place], tuple(rest), slip), *value[place + 1 :])
    return replace(value, **{place: slipped(getattr(value, place), tuple(rest), slip)})


def with_slip(solved: Solved, cell: _Place, slip: Fraction) -> Solved:
    table, number, path = cell
    return slipped(solved, (table, *(() if table == "total" else (number - 1,)), *path), slip)  # type: ignore[no-any-return]


def named(plan: Plan, solved: Solved) -> set[tuple[str, int, str]]:
    return {(cell.table, cell.row, cell.column.split(" ")[0]) for cell in disagreements(plan, solved)}


def is_caught(plan: Plan, solved: Solved, cell: _Place, slip: Fraction) -> bool:
    """Whether the slip is named, in its own cell."""
    table, number, path = cell
    column = path[1] if path[0] == "preparation" else path[0]
    return (table, number, column) in named(plan, with_slip(solved, cell, slip))


def _tablets() -> Plan:
    steps = [
        {"kind": "oral", "solution": "1", "volume": "1 mL", "interval": "60 min", "day": "1"},
        {"kind": "oral", "tablet": "1", "count": "1/2", "interval": "90 min", "day": "2"},
        {"kind": "oral", "tablet": "1", "count": "1", "day": "3"},
    ]
    return plan_of(
        "100 mg",
        solutions=[{"container": "cup", "volume": "20 mL", "content": {"amount": "40 mg"}}],
        steps=steps,
        tablets=[{"name": "a tablet", "amount": "81 mg", "parts": "2"}],
        counted="a drug",
        components=[{"name": "another drug", "per": "1/5"}, {"name": "a third one", "per": "3"}],
    )


def _waiting() -> Plan:
    bag = {"volume": "100 mL", "content": {"share": "1"}}
    steps: list[dict[str, object]] = [
        {"kind": "priming", "solution": "1", "volume": "10 mL", "rate": "100 mL/h"},
        {"solution": "1", "dose_rate": "7 mg/h", "time": "20 min", "wait": "30 min"},
        {"solution": "1", "rate": "33.37 mL/h", "until": "dose"},
    ]
    return plan_of(
        "50 mg", solutions=[bag | {"content": {"amount": "80 mg"}}], steps=steps, last_solution="stop-at-dose"
    )


@pytest.mark.parametrize(
    "plan",
    [
        seed_plan(stock="5 mg/mL", pump=pump(rate_step="3 mL/h"), line="20 mL", flush="20 mL"),
        classic_plan(stock="10 mg/mL", last="stop-at-dose", pump=pump(volume_step="7 mL")),
        _tablets(),
        _waiting(),
        with_bag_change(seed_plan(), q("7.25 min")).plan,
    ],
    ids=["oxaliplatin", "classic", "tablets", "waiting", "bags changed"],
)  # fmt: skip
def test_every_number_that_slips_is_named(plan: Plan) -> None:
    solved = solve(plan, SITE)
    cells = list(numeric_cells(solved))
    assert disagreements(plan, solved) == []
    assert [cell for cell in cells if not is_caught(plan, solved, cell, Fraction(10))] == []


def test_a_change_of_bag_that_only_one_calculation_reckons_with_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """Bag 2 begins at 67.25 and not at 60 min: its starts disagree, and so does the end of the whole plan."""
    plan = with_bag_change(seed_plan(), q("7.25 min")).plan
    monkeypatch.setattr(timeline, "bag_change_min", lambda _plan: Fraction(0))
    found = named(plan, solve(plan, SITE))
    assert {("steps", 5, "change_min"), ("steps", 5, "starts_min"), ("total", 1, "time_min")} <= found
    assert ("steps", 4, "starts_min") not in found


def test_the_promise_is_about_all_columns() -> None:
    """What the four plans above hold of numbers, and what is left out, are all the numbers there are."""
    plans_ = [seed_plan(stock="5 mg/mL", line="20 mL"), _tablets(), _waiting()]
    covered = {path for plan in plans_ for _, _, path in numeric_cells(solve(plan, SITE))}
    columns = {str(path[-1] if path[0] == "preparation" else path[0]) for path in covered}
    for plan in plans_:
        solved = solve(plan, SITE)
        for row in (*solved.solutions, *solved.steps, solved.total):
            numbers = {str(path[0]) for path in _paths(row) if path[0] != "preparation"}
            assert numbers <= columns | NOT_COVERED
    assert {"draw_mL", "diluent_mL", "count", "components", "wait_min", "tablet", "day", "set_volume_mL"} <= columns


@given(plans(), st.integers(0, 9999), st.sampled_from((Fraction(10), Fraction(1, 1000), Fraction(1000001, 1000000))))
@settings(max_examples=200)
def test_a_slip_in_any_plan_is_named(plan: Plan, which: int, slip: Fraction) -> None:
    try:
        solved = solve(plan, SITE)
    except Refused:
        reject()
    cells = list(numeric_cells(solved))
    if plan.tubing is not None and (plan.tubing.common_volume or plan.tubing.carrier):
        # what arrives through a common stretch is compared in sum
        cells = [cell for cell in cells if not {"at_vein", "at_vein_flush", "left_in_line"}.intersection(cell[2])]
    assert is_caught(plan, solved, cells[which % len(cells)], slip)


def test_a_start_that_is_made_up_or_lost_is_named() -> None:
    """Step 3 follows a push without an interval: minute 15 or 30 would be a guess."""
    plan = missing_intervals()
    solved = solve(plan, SITE)
    assert disagreements(plan, solved) == []
    for number, starts in ((3, Fraction(15)), (3, Fraction(30)), (2, None), (5, None)):
        steps = list(solved.steps)
        steps[number - 1] = replace(steps[number - 1], starts_min=starts)
        assert named(plan, replace(solved, steps=tuple(steps))) == {("steps", number, "starts_min")}
    guessed = replace(solved, total=replace(solved.total, time_min=Fraction(1440)))
    assert named(plan, guessed) == {("total", 1, "time_min")}


def test_a_step_or_a_solution_that_is_missing_is_named() -> None:
    plan = seed_plan()
    solved = solve(plan, SITE)
    assert ("total", 0, "steps") in named(plan, replace(solved, steps=solved.steps[:-1]))
    assert ("total", 0, "solutions") in named(plan, replace(solved, solutions=solved.solutions[1:]))
