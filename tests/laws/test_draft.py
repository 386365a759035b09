"""The editor's laws, for protocols of every structure: nothing is lost, and the grid edits what the file holds."""

from __future__ import annotations

from collections.abc import Callable
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desens_gui.core.drafts.cells import cell_text
from desens_gui.core.drafts.draft import COLUMNS, Table, complaints, draft_from, draft_of, fields, finished
from desens_gui.core.drafts.edits import typed_into
from desens_gui.core.ground.locales import typography
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.words import Words
from desens_gui.core.rules.plan import Plan
from desens_gui.core.rules.protocol import Protocol
from desens_gui.store.protocol_files import protocol_of, read_protocol, shipped
from desens_gui.store.protocol_text import fields_text
from tests.laws.strategies import plans

FILES = (*sorted(Path("tests/protocols/families").glob("*.yaml")),)
LOCALES = [Words(typography=typography(tag, 4)) for tag in ("en-US", "de")]
SOME = settings(max_examples=100, suppress_health_check=[HealthCheck.too_slow])

#: what is typed -> what a person would write in the file instead; the fields of the column not named are taken out
TYPED: dict[tuple[str, str], list[tuple[str, dict[str, Any]]]] = {
    ("steps", "pace"): [
        ("7 mL/h", {"rate": "7 mL/h"}),
        ("1/3 of final", {"of_final": "1/3"}),
        ("0.5 mg/h", {"dose_rate": "0.5 mg/h"}),
        ("", {}),
    ],
    ("steps", "time"): [("20", {"time": "20 min"}), ("1.5 h", {"time": "1.5 h"}), ("", {})],
    ("steps", "extent"): [
        ("3 mL", {"volume": "3 mL"}),
        ("3 mg", {"dose": "3 mg"}),
        ("1/50 of dose", {"share": "1/50"}),
        ("until empty", {"until": "empty"}),
        ("until dose", {"until": "dose"}),
        ("", {}),
    ],
    ("steps", "from"): [("1", {"solution": "1"}), ("tablet 1", {"tablet": "1"}), ("9", {"solution": "9"})],
    ("steps", "day"): [("3", {"day": "3"}), ("", {})],
    ("solutions", "volume"): [("120 mL", {"volume": "120 mL"}), ("0.2 L", {"volume": "0.2 L"}), ("", {})],
    ("solutions", "content"): [
        ("1/200 of dose", {"content": {"share": "1/200"}}),
        ("4 mg", {"content": {"amount": "4 mg"}}),
        ("0.1 mg/mL", {"content": {"concentration": "0.1 mg/mL"}}),
        ("1/8 of full strength", {"content": {"full_strength": "1/8"}}),
        ("solution 1 ÷ 10", {"content": {"dilution_of": "1", "factor": "10"}}),
        ("remainder", {"content": "remainder"}),
        ("", {}),
    ],
}
FILE_FIELDS = {
    "pace": ("rate", "of_final", "dose_rate"),
    "extent": ("volume", "dose", "share", "count", "until"),
    "from": ("solution", "tablet"),
}
CASES = [(place, typed, file) for place, choices in TYPED.items() for typed, file in choices]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_written_protocol_is_the_same_after_it_was_a_draft(path: Path) -> None:
    protocol = read_protocol(path)
    assert finished(draft_of(protocol)) == protocol
    assert complaints(draft_of(protocol)) == ()


@pytest.mark.parametrize("protocol", shipped(), ids=lambda protocol: protocol.id)
def test_a_shipped_protocol_is_the_same_after_it_was_a_draft(protocol: Protocol) -> None:
    assert finished(draft_of(protocol)) == protocol


@given(plans())
@SOME
def test_a_protocol_of_any_structure_is_the_same_after_it_was_a_draft(plan: Plan) -> None:
    draft = draft_of(plan.protocol)
    assert finished(draft) == plan.protocol
    assert draft_from(fields(draft)) == draft


@given(plans(), st.sampled_from(LOCALES))
@SOME
def test_typing_what_every_cell_shows_changes_nothing(plan: Plan, words: Words) -> None:
    draft = draft_of(plan.protocol)
    tables: tuple[Table, ...] = ("solutions", "steps")
    cells = [
        (table, row, column, cell_text(table, column, draft.rows(table)[row], words, edited=True))
        for table in tables
        for row in range(len(draft.rows(table)))
        for column in COLUMNS[table]
    ]
    assert typed_into(draft, cells, words) == draft


@given(plans(), st.sampled_from(CASES), st.integers(0, 30))
@settings(max_examples=300, suppress_health_check=[HealthCheck.too_slow])
def test_editing_through_the_grid_is_editing_the_file(
    plan: Plan, case: tuple[tuple[str, str], str, dict[str, Any]], place: int
) -> None:
    (table, column), typed, written = case
    draft = draft_of(plan.protocol)
    name: Table = "solutions" if table == "solutions" else "steps"
    if not draft.rows(name):
        return
    row = place % len(draft.rows(name))
    tree: dict[str, Any] = deepcopy(fields(draft))
    for field in FILE_FIELDS.get(column, (column,)):
        tree[table][row].pop(field, None)
    tree[table][row] |= written

    edited = typed_into(draft, [(name, row, column, typed)], LOCALES[0])

    assert fields(edited) == tree
    assert _made_or_reason(lambda: finished(edited)) == _made_or_reason(
        lambda: protocol_of(fields_text(tree), "edited")
    )


def _made_or_reason(make: Callable[[], Protocol]) -> object:
    try:
        return make()
    except Refused as refused:
        return refused.text
