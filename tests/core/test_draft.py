"""A draft holds what was typed, finished or not, and says where it keeps from being a protocol."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from pathlib import Path

import pytest

from desens_gui.core.drafts.cells import cell_text, read_cell
from desens_gui.core.drafts.draft import (
    COLUMNS,
    Draft,
    Table,
    complaints,
    draft_from,
    draft_of,
    draft_of_plan,
    empty_draft,
    fields,
    finished,
)
from desens_gui.core.drafts.edits import (
    duplicate_rows,
    insert_row,
    move_row,
    remove_rows,
    typed_into,
    with_rules,
)
from desens_gui.core.drafts.header import header_text, with_choice, with_header
from desens_gui.core.drafts.row import Row
from desens_gui.core.edits.basic import with_last_solution
from desens_gui.core.findings import Cell
from desens_gui.core.ground.locales import typography
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.words import Words
from desens_gui.store.languages import words
from desens_gui.store.protocol_files import find, protocol_of
from desens_gui.store.protocol_text import fields_text
from desens_gui.store.yaml_text import read_yaml
from tests.plans import seed_plan

ENGLISH = words("en-US", 4)


def entry(name: str) -> Draft:
    return draft_of(find(name))


def two_bags() -> Draft:
    """The first protocol of docs/protocol-files.md, typed cell by cell into an empty draft."""
    draft = empty_draft()
    about = {"name": "2 bags, 8 steps", "source": "Constructed", "date": "2026", "final_rate, rate": "80"}
    for field, text in about.items():
        draft = with_header(draft, field, text, ".")
    draft = with_choice(draft, "final_rate, moves", "all-rates")
    typed: list[tuple[Table, int, str, str]] = [
        ("solutions", 0, "volume", "250"), ("solutions", 0, "content", "1/10"),
        ("solutions", 1, "volume", "250 mL"), ("solutions", 1, "content", "remainder"),
    ]  # fmt: skip
    for row, (bag, pace) in enumerate(zip("11112222", (16, 8, 4, 2, 8, 4, 2, 1), strict=True)):
        typed += [("steps", row, "from", bag), ("steps", row, "pace", f"1/{pace} of final")]
        typed += [("steps", row, "time", "15") if row < 7 else ("steps", row, "extent", "until empty")]
    return typed_into(draft, typed, ENGLISH)


def shown(draft: Draft, table: Table, row: int, words: Words = ENGLISH, *, edited: bool = False) -> list[str]:
    return [cell_text(table, column, draft.rows(table)[row], words, edited=edited) for column in COLUMNS[table]]


def complaint(draft: Draft) -> tuple[str, int, str]:
    first = complaints(draft)[0]
    return first.cell.table, first.cell.row, first.cell.column


def test_a_protocol_typed_into_cells_is_the_one_written_by_hand() -> None:
    page = Path("docs/protocol-files.md").read_text("utf-8")
    written = protocol_of(page.partition("```yaml\n")[2].partition("```")[0], "own.yaml")
    typed = finished(two_bags())
    assert typed.recipe == written.recipe
    assert (typed.id, typed.name) == ("2-bags-8-steps", "2 bags, 8 steps")


def test_an_empty_draft_says_what_it_still_needs() -> None:
    missing = {str(one.refused.values["field"]) for one in complaints(empty_draft()) if one.missing}
    assert missing == {"id", "name", "source", "date", "steps"}


def test_a_step_with_only_a_rate_stands_and_names_its_empty_cells() -> None:
    draft = typed_into(two_bags(), [("steps", 8, "pace", "5 mL/h")], ENGLISH)
    assert shown(draft, "steps", 8) == ["infusion", "", "5 mL/h", "", "", "", ""]
    assert complaint(draft) == ("steps", 9, "from")
    draft = typed_into(draft, [("steps", 8, "from", "1")], ENGLISH)
    assert complaint(draft) == ("steps", 9, "time")
    with pytest.raises(Refused, match="two of three"):
        finished(draft)


@pytest.mark.parametrize(
    ("typed", "file"),
    [
        (("pace", "5"), {"rate": "5 mL/h"}),
        (("pace", "0.01 units/h"), {"dose_rate": "0.01 units/h"}),
        (("pace", "1/16 of final"), {"of_final": "1/16"}),
        (("pace", "2,5 % of the final rate"), {"of_final": "2.5 %"}),
        (("extent", "10 mL"), {"volume": "10 mL"}),
        (("extent", "0.5 mg"), {"dose": "0.5 mg"}),
        (("extent", "dose 5 mL"), {"dose": "5 mL"}),
        (("extent", "1/100 of dose"), {"share": "1/100"}),
        (("extent", "5 %"), {"share": "5 %"}),
        (("extent", "1/2 tablet"), {"count": "1/2"}),
        (("extent", "Until Empty"), {"until": "empty"}),
        (("extent", "until the dose"), {"until": "dose"}),
        (("from", "bag 3"), {"solution": "3"}),
        (("from", "tablet 2"), {"tablet": "2"}),
        (("time", "1 h"), {"time": "1 h"}),
        (("kind", "pus"), {"kind": "push"}),
        (("day", "2"), {"day": "2"}),
    ],
)
def test_a_cell_of_a_step_is_typed_as_a_person_says_it(typed: tuple[str, str], file: Mapping[str, str]) -> None:
    row = Row().changed(read_cell("steps", typed[0], typed[1], Row(), ENGLISH))
    assert dict(row.texts) == file
    again = cell_text("steps", typed[0], row, ENGLISH, edited=True)
    assert read_cell("steps", typed[0], again, row, ENGLISH).items() >= file.items()


@pytest.mark.parametrize(
    ("column", "typed", "reason"),
    [
        ("pace", "1/16", "1/16 of final"),
        ("pace", "5 mk/h", "not a unit"),
        ("pace", "5 mg", "pump rate"),
        ("extent", "10", "does not say how much"),
        ("extent", "5 U", "Write “units”"),
        ("from", "stock", "neither a solution nor a tablet"),
        ("kind", "p", "Possible: infusion, priming"),
        ("time", "1,500 min", "can be read as"),
    ],
)
def test_what_cannot_be_read_is_refused_at_its_cell(column: str, typed: str, reason: str) -> None:
    draft = two_bags()
    with pytest.raises(Refused, match=reason) as refused:
        typed_into(draft, [("steps", 2, "time", "20"), ("steps", 3, column, typed)], ENGLISH)
    assert refused.value.where == f"steps 4, {column}"


def test_a_bare_number_is_no_rate_beside_a_fraction_of_the_final_rate() -> None:
    """0.5 there could be half of the final rate or half a millilitre per hour."""
    with pytest.raises(Refused, match="does not say how fast"):
        typed_into(two_bags(), [("steps", 0, "pace", "0.5")], ENGLISH)


def test_a_comma_locale_types_and_shows_commas_and_the_file_keeps_points() -> None:
    german = Words(typography=typography("de_DE", 4))
    draft = typed_into(two_bags(), [("steps", 0, "time", "12,5"), ("solutions", 0, "content", "2,5 %")], german)
    assert draft.steps[0]["time"] == "12.5 min"
    assert draft.solutions[0]["content, share"] == "2.5 %"
    assert shown(draft, "steps", 0, german)[3] == "12,5 min"
    assert shown(draft, "solutions", 0, german) == ["", "bag", "250 mL", "2,5 %"]


def test_the_pause_after_a_step_keeps_its_time_when_the_kind_changes() -> None:
    draft = typed_into(two_bags(), [("steps", 0, "wait", "30")], ENGLISH)
    assert draft.steps[0]["wait"] == "30 min"
    draft = typed_into(draft, [("steps", 0, "kind", "push")], ENGLISH)
    assert (draft.steps[0]["wait"], draft.steps[0]["interval"]) == ("", "30 min")
    assert shown(draft, "steps", 0)[5] == "30 min"


def test_steps_and_dilutions_follow_their_solutions() -> None:
    draft = entry("paclitaxel-push-tenfold")
    other = insert_row(draft, "solutions", 2)
    assert other.solutions[2] == Row()
    assert other.solutions[0]["content, dilution_of"] == "7"
    assert [step["solution"] for step in other.steps[:10:4]] == ["1", "2", "4"]
    assert remove_rows(other, "solutions", [2]) == draft
    assert move_row(move_row(draft, "solutions", 0, 3), "solutions", 3, 0) == draft
    moved = move_row(draft, "solutions", 0, 3)
    assert moved.steps[0]["solution"] == "4"
    assert moved.steps[4]["solution"] == "1"


def test_a_solution_that_is_drawn_on_is_not_removed() -> None:
    with pytest.raises(Refused, match="Solution 1 is used by"):
        remove_rows(two_bags(), "solutions", [0])


def test_rows_are_doubled_behind_the_last_of_them() -> None:
    draft = duplicate_rows(two_bags(), "steps", [1, 2])
    assert len(draft.steps) == 10
    assert draft.steps[3:5] == draft.steps[1:3]


def test_there_is_an_end_to_rows() -> None:
    with pytest.raises(Refused, match="at most 40"):
        typed_into(two_bags(), [("solutions", 40, "volume", "250")], ENGLISH)


def test_other_rules_replace_solutions_and_steps_and_leave_the_rest() -> None:
    draft = with_header(entry("aspirin-oral-4-dose"), "drugs", "aspirin; ibuprofen", ".")
    other = with_rules(draft, find("four-bag-16-step").recipe, Fraction(1, 1000))
    assert finished(other).recipe == find("four-bag-16-step").recipe
    assert header_text(other, "drugs", ".") == "aspirin; ibuprofen"
    assert other.header["name"] == draft.header["name"]


def test_the_id_follows_the_name_until_it_has_one_of_its_own() -> None:
    draft = with_header(two_bags(), "name", "Zwei Beutel, für Übung", ".")
    assert draft.header["id"] == "zwei-beutel-fur-ubung"
    draft = with_header(with_header(draft, "id", "mine", "."), "name", "Another", ".")
    assert draft.header["id"] == "mine"
    kept = with_header(two_bags(), "name", "Another", ".", keeps_id=True)
    assert kept.header["id"] == "2-bags-8-steps"


def test_a_final_rate_says_what_it_moves() -> None:
    four_bags = entry("four-bag-16-step")
    without = with_choice(four_bags, "final_rate, moves", "")
    assert "final_rate" not in fields(without)
    assert complaint(without) == ("steps", 16, "pace")
    assert with_header(without, "final_rate, rate", "160", ".") == four_bags


def test_the_recipe_of_a_plan_becomes_a_draft() -> None:
    plan = with_last_solution(seed_plan(), "stop-at-dose")
    assert finished(draft_of_plan(plan)).recipe == plan.recipe
    capped = find("one-bag-rates-to-100")
    assert finished(draft_of(capped)) == capped


def test_a_file_that_cannot_be_used_still_makes_a_draft() -> None:
    tree = fields(two_bags())
    draft = draft_from(tree | {"steps": [{"solution": "1", "rate": "2,5 mL/h", "tim": "15 min"}], "pace": "fast"})
    cells = {(one.cell.table, one.cell.row, one.cell.column) for one in complaints(draft)}
    assert cells >= {("steps", 1, "pace"), ("header", 1, "pace")}
    assert draft_from(fields(draft)) == draft
    with pytest.raises(Refused, match="by hand"):
        draft_from({"name": ["a"]})


def test_a_complaint_stands_where_something_has_to_be_typed() -> None:
    assert complaint(with_header(two_bags(), "date", "06/2019", ".")) == ("header", 1, "date")
    no_volume = typed_into(two_bags(), [("solutions", 0, "volume", "")], ENGLISH)
    assert complaints(no_volume)[0].cell == Cell("solutions", 1, "volume")
    other_bag = typed_into(two_bags(), [("steps", 0, "from", "3")], ENGLISH)
    assert complaints(other_bag)[0].cell == Cell("steps", 1, "from")
    policy = with_choice(two_bags(), "last_solution", "stop-at-dose")
    assert complaints(policy) == ()


def test_an_unfinished_draft_is_written_and_read_as_it_was_typed() -> None:
    draft = typed_into(empty_draft(), [("steps", 0, "pace", "5"), ("strengths", 0, "source", "a: b #c\u0007")], ENGLISH)
    tree = read_yaml(fields_text(fields(draft)), "draft").fields
    del tree["desens_protocol"]
    assert draft_from(tree) == draft  # type: ignore[arg-type]
