"""Typing into the grid and writing a file are two ways to the same plan."""

from __future__ import annotations

import json
from fractions import Fraction
from typing import Any

from hypothesis import assume, given, reject
from hypothesis import strategies as st

from desens_gui.core.edits.basic import Edited
from desens_gui.core.findings import Cell
from desens_gui.core.grid.cells import cell_value, edit_text
from desens_gui.core.grid.inverse import type_into
from desens_gui.core.ground.numbers import MAX_DIGITS, decimal_places, exact_text
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.typography import Typography
from desens_gui.core.rules.parts import DilutionOf, FixedAmount, FixedConcentration, ShareOfDose
from desens_gui.core.rules.plan import Plan
from desens_gui.core.second import disagreements
from desens_gui.core.solving.solve import solve
from desens_gui.core.worked import Worked
from desens_gui.store.plan_files import plan_of, plan_text
from desens_gui.store.protocol_files import protocol_of
from desens_gui.store.protocol_text import protocol_text
from tests.laws.lawful import RARE, SITE, SOME, solved_or_rejected
from tests.laws.strategies import plans

#: the column of a step, the field that states it, the unit of the column
_STATED = (
    ("rate_mL_h", "rate", "mL/h"),
    ("time_min", "time", "min"),
    ("volume_mL", "volume", "mL"),
    ("dose", "dose", ""),
)
#: by how much what is typed differs from what was there
_FACTORS = st.sampled_from(tuple(map(Fraction, ("2", "0.5", "1.1", "0.9", "10"))))


def worked_out(plan: Plan) -> Worked:
    return Worked(plan, solved_or_rejected(plan), ())


def typed(worked: Worked, cell: Cell, text: str) -> Edited:
    """What typing makes of the plan; what is refused is no example."""
    try:
        return type_into(worked.plan, worked, SITE, cell, text, ".")
    except Refused:
        reject()


def plain(value: Fraction) -> str:
    """A number as a person types it, or no example."""
    places = decimal_places(value)
    assume(places is not None and places <= MAX_DIGITS and value < 10**MAX_DIGITS)
    return exact_text(value)


def in_file(plan: Plan, *path: str | int, to: object) -> Plan:
    """The plan whose file says something else in one place."""
    document = json.loads(plan_text(plan))
    place = document["plan"]["recipe"]
    for key in path[:-1]:
        place = place[key]
    place[path[-1]] = to
    try:
        changed = plan_of(json.dumps(document), "plan.desens")
        solve(changed, SITE)
    except Refused:
        reject()
    return changed


@given(plans(), st.integers(0, 99), _FACTORS)
@RARE
def test_a_stated_value_of_a_step_may_be_typed_or_written(plan: Plan, which: int, factor: Fraction) -> None:
    worked = worked_out(plan)
    unit = worked.solved.amount_unit
    stated = [
        (index, column, field, in_unit or unit)
        for index, step in enumerate(plan.recipe.steps)
        for column, field, in_unit in _STATED
        if getattr(step, field, None) is not None
        and not (field == "dose" and getattr(step, field).unit not in ("mg", unit))
    ]
    assume(stated)
    index, column, field, in_unit = stated[which % len(stated)]
    value = plan.recipe.converted(getattr(plan.recipe.steps[index], field), in_unit) * factor
    text = plain(value)
    assume(value != cell_value(worked, Cell("steps", index + 1, column)))
    edited = typed(worked, Cell("steps", index + 1, column), text)
    assert edited.plan == in_file(plan, "steps", index, field, to=f"{text} {in_unit}")


@given(plans(), st.integers(0, 9), _FACTORS)
@SOME
def test_a_volume_of_a_solution_may_be_typed_or_written(plan: Plan, which: int, factor: Fraction) -> None:
    worked = worked_out(plan)
    stated = [index for index, solution in enumerate(plan.recipe.solutions) if solution.volume is not None]
    assume(stated)
    index = stated[which % len(stated)]
    volume = plan.recipe.solutions[index].volume
    assert volume is not None
    text = plain(volume.into("mL") * factor)
    edited = typed(worked, Cell("solutions", index + 1, "volume_mL"), f"{text} mL")
    assert edited.plan == in_file(plan, "solutions", index, "volume", to=f"{text} mL")


@given(plans(), st.integers(0, 9), st.sampled_from(("1/7", "2.5 %", "0.125 {unit}", "3 {unit}/mL", "remainder")))
@SOME
def test_a_content_may_be_typed_or_written(plan: Plan, which: int, form: str) -> None:
    worked = worked_out(plan)
    assume(plan.recipe.solutions)
    index = which % len(plan.recipe.solutions)
    text = form.format(unit=worked.solved.amount_unit)
    kind = "share" if "/7" in text or "%" in text else "concentration" if "/mL" in text else "amount"
    content: Any = text if text == "remainder" else {kind: text}
    was = plan.recipe.solutions[index].content
    # there a bare share could be one of two things, and is refused
    of_dose = was == "remainder" or isinstance(was, ShareOfDose | FixedAmount | FixedConcentration)
    said = f"{text} of dose" if kind == "share" and not of_dose and isinstance(was, DilutionOf) else text
    edited = typed(worked, Cell("solutions", index + 1, "content"), said)
    assert edited.plan == in_file(plan, "solutions", index, "content", to=content)


_NUMBERS = {
    "steps": ("rate_mL_h", "time_min", "volume_mL", "dose"),
    "solutions": ("volume_mL", "concentration", "amount"),
}


@given(plans(), st.sampled_from(("steps", "solutions")), st.integers(0, 999), _FACTORS)
@SOME
def test_what_is_typed_into_a_cell_is_in_that_cell_then(plan: Plan, table: str, which: int, factor: Fraction) -> None:
    """Computed cells too; where it cannot be, the edit asks first or is refused, and both calculations agree on it."""
    worked = worked_out(plan)
    rows = len(getattr(plan.recipe, table))
    assume(rows)
    columns = _NUMBERS[table]
    cell = Cell(table, which % rows + 1, columns[which // rows % len(columns)])
    value = cell_value(worked, cell)
    assume(isinstance(value, Fraction) and value)
    assert isinstance(value, Fraction)
    wanted = value * factor
    edited = typed(worked, cell, plain(wanted))
    solved = solve(edited.plan, SITE)
    assert disagreements(edited.plan, solved) == []
    if not edited.asks and plan.pump is None:
        assert cell_value(Worked(edited.plan, solved, ()), cell) == wanted


@given(plans(), st.sampled_from(("steps", "solutions")), st.integers(0, 999))
@SOME
def test_the_text_of_a_cell_typed_back_changes_nothing(plan: Plan, table: str, which: int) -> None:
    worked = worked_out(plan)
    rows = len(getattr(plan.recipe, table))
    assume(rows)
    columns = (*_NUMBERS[table], "content" if table == "solutions" else "solution")
    cell = Cell(table, which % rows + 1, columns[which // rows % len(columns)])
    text = edit_text(worked, cell, Typography(digits=SITE.digits))
    assert type_into(plan, worked, SITE, cell, text, ".").plan == plan


# --- files -----------------------------------------------------------------------------------------------------


@given(plans())
@SOME
def test_a_plan_that_is_written_and_read_is_the_same_plan_with_the_same_numbers(plan: Plan) -> None:
    once = solved_or_rejected(plan)
    again = plan_of(plan_text(plan), "plan.desens")
    assert again == plan
    assert solve(again, SITE) == once
    assert plan_text(again) == plan_text(plan)


@given(plans())
@SOME
def test_a_protocol_that_is_written_and_read_is_the_same_protocol(plan: Plan) -> None:
    text = protocol_text(plan.protocol)
    again = protocol_of(text, "drawn.yaml")
    assert again == plan.protocol
    assert again.recipe == plan.protocol.recipe
    assert protocol_text(again) == text
