"""The tables of a draft: rows come, go and move without a reset, and an empty one stands behind them."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import QPersistentModelIndex, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester

from desens_gui.app.draft_document import DraftDocument
from desens_gui.core.drafts.draft import draft_of, empty_draft
from desens_gui.core.drafts.edits import duplicate_rows, insert_row, move_row, remove_rows
from desens_gui.core.ground.texts import Said, Text
from desens_gui.core.ground.words import Words
from desens_gui.models.draft_tables import DraftTable
from desens_gui.models.roles import BAG_ROLE, SEVERITY_ROLE
from desens_gui.store.protocol_files import find

TITLE = Said(Text("Test", "edit"))


@pytest.fixture
def drafts(qapp: QApplication, english: Words) -> DraftDocument:
    return DraftDocument(english)


@pytest.fixture
def steps(drafts: DraftDocument, qtmodeltester: ModelTester) -> DraftTable:
    """The steps of the published oxaliplatin table, watched by Qt's own model tester."""
    drafts.start(draft_of(find("four-bag-16-step")))
    table = DraftTable(drafts, "steps", drafts)
    qtmodeltester.check(table, force_py=True)  # type: ignore[no-untyped-call]
    return table


def column(table: DraftTable, name: str) -> list[str]:
    return [str(table.index_of(row, name).data()) for row in range(1, table.rowCount() + 1)]


def test_an_empty_row_stands_behind_the_last(steps: DraftTable) -> None:
    assert steps.rowCount() == 17
    assert column(steps, "pace")[-2:] == ["1 of final", ""]
    assert steps.index(16, 0).data() == ""


def test_what_is_typed_into_the_empty_row_becomes_a_row_where_it_was_typed(steps: DraftTable) -> None:
    place = QPersistentModelIndex(steps.index_of(17, "pace"))
    assert steps.setData(place, "5")
    assert place.row() == 16
    assert steps.rowCount() == 18
    assert column(steps, "pace")[-2:] == ["5 mL/h", ""]
    assert steps.index_of(17, "from").data(SEVERITY_ROLE) == "info"


def test_rows_that_come_go_and_move_take_their_places_along(drafts: DraftDocument, steps: DraftTable) -> None:
    resets: list[object] = []
    steps.modelReset.connect(partial(resets.append, None))
    place = QPersistentModelIndex(steps.index_of(5, "pace"))
    drafts.apply(partial(insert_row, table="steps", at=2), TITLE)
    assert place.row() == 5
    drafts.apply(partial(remove_rows, table="steps", rows=[2]), TITLE)
    assert place.row() == 4
    drafts.apply(partial(move_row, table="steps", at=4, to=0), TITLE)
    assert place.row() == 0
    drafts.undo_stack.undo()
    assert place.row() == 4
    drafts.apply(partial(duplicate_rows, table="steps", rows=[0, 1]), TITLE)
    assert place.row() == 6
    assert resets == []


def test_room_is_made_for_a_block_and_goes_again(steps: DraftTable) -> None:
    steps.make_room(30)
    assert steps.rowCount() == 30
    assert steps.set_block([(steps.index_of(18, "pace"), "5"), (steps.index_of(19, "pace"), "6")], take=False)
    assert steps.rowCount() == 20
    assert column(steps, "pace")[16:] == ["", "5 mL/h", "6 mL/h", ""]


def test_a_refused_block_changes_nothing(drafts: DraftDocument, steps: DraftTable) -> None:
    before = drafts.draft
    assert not steps.set_block([(steps.index_of(1, "pace"), "5"), (steps.index_of(2, "pace"), "fast")], take=False)
    assert steps.last_refusal is not None
    assert steps.last_refusal.where == "steps 2, pace"
    assert drafts.draft is before
    assert not steps.set_block([(steps.index(0, 0), "5")], take=False)


def test_bags_are_shown_by_their_chips(drafts: DraftDocument, steps: DraftTable) -> None:
    assert steps.index_of(13, "from").data(BAG_ROLE) == 4
    assert steps.index_of(13, "pace").data(BAG_ROLE) is None
    solutions = DraftTable(drafts, "solutions", drafts)
    assert [solutions.index(row, 0).data(BAG_ROLE) for row in range(5)] == [1, 2, 3, 4, None]
    assert solutions.headerData(4, Qt.Orientation.Horizontal) == "Holds"


def test_nothing_open_is_one_empty_row(drafts: DraftDocument) -> None:
    table = DraftTable(drafts, "tablets", drafts)
    drafts.start(empty_draft())
    assert (table.rowCount(), table.typed_rows) == (1, 0)
    drafts.close()
    assert table.typed_rows == 0
