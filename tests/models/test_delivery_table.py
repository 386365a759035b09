"""The table of what arrives and the list of the four ways, as models."""

from __future__ import annotations

from fractions import Fraction

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from pytestqt.modeltest import ModelTester

from desens_gui.app.document import Document
from desens_gui.app.languages import window_words
from desens_gui.core.edits.rows import insert_step
from desens_gui.core.edits.tubing import with_lines, with_priming, without_lines
from desens_gui.core.findings import Cell
from desens_gui.core.ground.model import made, rebuilt
from desens_gui.core.ground.texts import Text
from desens_gui.core.rules.plan import PRIMINGS, Plan, Tubing
from desens_gui.models.delivery_table import DeliveryTable
from desens_gui.models.priming_ways import PrimingWays
from desens_gui.models.roles import (
    CELL_ROLE,
    EDITABLE_ROLE,
    EXACT_ROLE,
    ID_ROLE,
    MARKED_ROLE,
    NAME_ROLE,
    NOTE_ROLE,
    SEVERITY_ROLE,
)
from desens_gui.store.site_file import shipped_site
from tests.models.drawn import Signals, drawn, table
from tests.plans import q, tablets_plan

TITLE = Text("Tests", "an edit")
AT_VEIN = 4

FIRST_BAG = """
    Step | Bag | Starts | Planned mg | At the vein mg | Of plan | Planned mg/h | Highest mg/h
       4 |   1 |  09:45 |    0.00134 |        0.00134 |   100 % |      0.00536 |      0.00536
       5 |   2 |  10:00 |    0.00268 |       0.000268 |    10 % |      0.01072 |     0.001072
      12 |   3 |  11:45 |      0.536 |        0.04395 |   8.2 % |        2.144 |       0.2144
      16 |   4 |  12:45 |      123.6 |          123.6 |   100 % |        42.54 |        42.54
"""


def in_lines(plan: Plan, priming: str, flush: str | None = "20 mL") -> Plan:
    return rebuilt(plan, tubing={"line_volume": "20 mL", "priming": priming, "flush": flush})


@pytest.fixture
def steps(document: Document, seed: Plan, qtmodeltester: ModelTester) -> DeliveryTable:
    model = DeliveryTable(document, document)
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    document.start(in_lines(seed, "first-bag"))
    return model


@pytest.fixture
def ways(document: Document, seed: Plan, qtmodeltester: ModelTester) -> PrimingWays:
    model = PrimingWays(document, document)
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    document.start(in_lines(seed, "own-line"))
    return model


def notes(model: QAbstractItemModel) -> list[str]:
    return [str(model.index(row, 0).data(NOTE_ROLE)) for row in range(model.rowCount())]


# --- the table


def test_what_arrives_stands_beside_what_is_planned(steps: DeliveryTable) -> None:
    """One line, primed with bag 1: bag 2's steps bring a tenth; step 12 is worked in test_explain_vein."""
    assert drawn(steps, rows=[3, 4, 11, 15]) == table(FIRST_BAG)


def test_every_cell_is_computed_and_leads_to_the_plan(steps: DeliveryTable) -> None:
    arrives = steps.index(4, AT_VEIN)
    assert arrives.data(EXACT_ROLE) == Fraction("0.000268")
    for column in (AT_VEIN, AT_VEIN + 1, AT_VEIN + 3):
        assert steps.index(4, column).data(CELL_ROLE) == Cell("steps", 5, "at_vein")
    assert steps.index_of(Cell("steps", 5, "at_vein")) == arrives
    cells = [steps.index(row, column) for row in range(16) for column in range(steps.columnCount())]
    assert not any(cell.data(EDITABLE_ROLE) or cell.flags() & Qt.ItemFlag.ItemIsEditable for cell in cells)
    assert "Change how the lines are primed" in arrives.data(Qt.ItemDataRole.ToolTipRole)


def test_the_sign_of_a_finding_stands_once_in_a_row(steps: DeliveryTable) -> None:
    levels = [steps.index(4, column).data(SEVERITY_ROLE) for column in range(steps.columnCount())]
    assert levels == [None] * AT_VEIN + ["red"] + [None] * 3


def test_another_way_changes_only_what_arrives(document: Document, steps: DeliveryTable) -> None:
    signals = Signals(steps)
    document.apply(lambda plan: with_priming(plan, "own-line"), TITLE)
    assert all(said.startswith("data") for said in signals.take())
    assert steps.index(4, AT_VEIN).data() == "0.00268"
    assert steps.index(4, AT_VEIN).data(MARKED_ROLE)
    document.undo_stack.undo()
    assert table(drawn(steps, rows=[3, 4, 11, 15]).replace("*", "")) == table(FIRST_BAG)


def test_without_lines_there_is_nothing_to_say_of_the_vein(document: Document, steps: DeliveryTable) -> None:
    document.apply(without_lines, TITLE)
    heads = [steps.headerData(at, Qt.Orientation.Horizontal) for at in range(steps.columnCount())]
    assert heads == ["Step", "Bag", "Starts", "Planned mg", "Planned mg/h"]


def test_rows_come_and_go_with_the_steps(document: Document, steps: DeliveryTable) -> None:
    signals = Signals(steps)
    document.apply(lambda plan: insert_step(plan, 2), TITLE)
    assert [said for said in signals.take() if said.startswith("insert")] == ["insert 3-3"]
    assert steps.rowCount() == 17


# --- the ways


def test_the_ways_are_named_and_compared(ways: PrimingWays) -> None:
    assert [ways.index(row).data(ID_ROLE) for row in range(4)] == list(PRIMINGS)
    assert [ways.index(row).data(MARKED_ROLE) for row in range(4)] == [True, False, False, False]
    assert [ways.index(row).data(SEVERITY_ROLE) for row in range(4)] == ["pass", "red", "red", "red"]
    assert ways.index(2).data() == ("One line, primed with bag 1: 10 steps under 50 % of plan; rises by ×10 in step 12")
    assert ways.index(0).data(Qt.ItemDataRole.AccessibleTextRole) == (
        "Own lines, primed with bags (chosen): as planned"
    )
    assert ways.index(1).data(NAME_ROLE) == "Own lines, primed with diluent"
    assert "oncology" in ways.index(1).data(Qt.ItemDataRole.ToolTipRole)


def test_the_ways_follow_the_plan(document: Document, ways: PrimingWays) -> None:
    before = notes(ways)
    signals = Signals(ways)
    document.apply(lambda plan: with_lines(plan, line_volume=q("5 mL")), TITLE)
    assert signals.take() == ["data 0,0-3,0"]
    assert notes(ways) != before


def test_lines_can_be_tried_where_none_are_stated(document: Document, ways: PrimingWays, seed: Plan) -> None:
    document.start(seed)
    assert notes(ways) == ["state what a line holds, and it is worked out"] * 4
    assert ways.index(0).data(SEVERITY_ROLE) is None
    ways.try_lines(made(Tubing, {"line_volume": "20 mL", "priming": "diluent", "flush": "20 mL"}))
    assert notes(ways)[0] == "as planned"
    assert not any(ways.index(row).data(MARKED_ROLE) for row in range(4))
    document.start(seed)  # what was tried belonged to the other plan
    assert notes(ways)[0] == "state what a line holds, and it is worked out"


def test_nothing_is_worked_out_where_nothing_is_pumped(document: Document, ways: PrimingWays) -> None:
    document.start(tablets_plan())
    assert ways.index(0).data(SEVERITY_ROLE) is None


def test_numbers_are_written_as_the_locale_does(qapp: object, seed: Plan) -> None:
    document = Document(shipped_site(), window_words("en-US", "de_DE", 4))
    document.start(in_lines(seed, "first-bag"))
    model = DeliveryTable(document, document)
    assert model.index(11, AT_VEIN).data() == "0,04395"
