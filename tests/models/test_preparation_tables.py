"""The two tables of the preparation as models, the strongest solution first."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester

from desens_gui.app.document import Document
from desens_gui.core.edits.basic import with_stock
from desens_gui.core.edits.making import with_fill, with_overfill
from desens_gui.core.edits.rows import insert_solution
from desens_gui.core.findings import Cell
from desens_gui.core.ground.texts import Text
from desens_gui.core.rules.plan import Plan
from desens_gui.models.preparation import HoldingTable, MakingTable
from desens_gui.models.roles import (
    BAG_ROLE,
    CELL_ROLE,
    CHOICES_ROLE,
    EDITABLE_ROLE,
    MARKED_ROLE,
    SEVERITY_ROLE,
    TAKE_ROLE,
)
from tests.models.drawn import Mirror, Signals, drawn
from tests.plans import q, two_components_plan

TITLE = Text("Tests", "an edit")
EDIT = Qt.ItemDataRole.EditRole


@pytest.fixture
def making(document: Document, seed: Plan, qtmodeltester: ModelTester) -> MakingTable:
    model = MakingTable(document, document)
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    document.start(seed)
    document.apply(lambda plan: with_stock(plan, q("5 mg/mL")), TITLE)
    return model


@pytest.fixture
def holding(document: Document, making: MakingTable, qtmodeltester: ModelTester) -> HoldingTable:
    model = HoldingTable(document, document)
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    return model


def column(model: MakingTable | HoldingTable, name: str) -> int:
    return [one.name for one in model.columns].index(name)


def cells(text: str) -> list[list[str]]:
    """The cells of a drawn table, without what marks them."""
    lines = [line for line in text.replace("*", "").splitlines() if line.strip()]
    return [[cell.strip() for cell in line.split("|")] for line in lines]


def typed(model: MakingTable, number: int, name: str, text: str, role: int = EDIT) -> bool:
    return model.setData(model.index_of(Cell("solutions", number, name)), text, role)


def shown(model: MakingTable | HoldingTable, number: int, name: str) -> str:
    return str(model.index_of(Cell("solutions", number, name)).data())


def why(model: MakingTable, document: Document) -> str:
    assert model.last_refusal is not None
    return document.words.refusal(model.last_refusal)


def test_the_published_series_is_made_from_the_strongest_to_the_weakest(making: MakingTable) -> None:
    assert cells(drawn(making)) == cells("""
        Bag | Drawn from | Draw mL planned |       Drawn in syringes |       Container | Add diluent mL | Made to mL
          4 |      stock |      26.5886016 | 20 mL: 20 + 10 mL: 6.6 | empty container |          473.4 |        500
          3 |      stock |            2.68 |               3 mL: 2.7 | empty container |          247.3 |        250
          2 |      bag 3 |              25 |              30 mL: 25 | empty container |            225 |        250
          1 |      bag 2 |              25 |              30 mL: 25 | empty container |            225 |        250
    """)


def test_what_the_bags_hold_stands_planned_and_as_prepared_in_columns_of_their_own(holding: HoldingTable) -> None:
    heads = [holding.headerData(at, Qt.Orientation.Horizontal) for at in range(holding.columnCount())]
    assert heads == [
        *("Bag", "mg planned", "mg as prepared", "mg/mL planned", "mg/mL as prepared", "Off %", "± %"),
        *("Gives mL", "Label mL planned", "Label mL as prepared", "Label mg planned", "Label mg as prepared"),
    ]
    assert cells(drawn(holding))[1:] == cells("""
        4 | 132.9 | 133   | 0.2659   | 0.266   | +0.04287 | 4     | 0  | 500 | 500 | 132.9 | 133
        3 | 13.4  | 13.5  | 0.0536   | 0.054   | +0.7463  | 5     | 25 | 225 | 225 | 12.06 | 12.15
        2 | 1.34  | 1.35  | 0.00536  | 0.0054  | +0.7463  | 9.2   | 25 | 225 | 225 | 1.206 | 1.215
        1 | 0.134 | 0.135 | 0.000536 | 0.00054 | +0.7463  | 13.57 | 0  | 250 | 250 | 0.134 | 0.135
    """)


def test_the_rows_are_the_solutions_by_their_own_numbers(making: MakingTable) -> None:
    assert [making.index(row, 0).data(BAG_ROLE) for row in range(4)] == [4, 3, 2, 1]
    at = column(making, "source")
    assert [making.index(row, at).data(CELL_ROLE) for row in (0, 3)] == [
        Cell("solutions", 4, "source"),
        Cell("solutions", 1, "source"),
    ]
    assert making.index_of(Cell("solutions", 1, "source")).row() == 3
    said = making.index(3, at).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Bag 1, Drawn from: bag 2"


def test_what_can_be_chosen_is_white_and_lists_its_choices(making: MakingTable, document: Document) -> None:
    white = [one.name for at, one in enumerate(making.columns) if making.index(0, at).data(EDITABLE_ROLE)]
    assert white == ["source", "draws", "fill", "made_mL"]
    choices = making.index_of(Cell("solutions", 1, "source")).data(CHOICES_ROLE)
    assert [(choice.text, choice.possible) for choice in choices][:3] == [
        ("auto", True),
        ("stock", False),
        ("bag 2", True),
    ]
    assert making.index_of(Cell("solutions", 1, "draw_mL")).data(CHOICES_ROLE) is None
    document.start(two_components_plan())
    document.apply(lambda plan: with_stock(plan, q("40 mg/mL")), TITLE)
    assert not [at for at in range(making.columnCount()) if making.index(0, at).data(EDITABLE_ROLE)]


def test_a_chosen_source_is_taken_marked_and_undone(making: MakingTable, document: Document) -> None:
    mirror = Mirror(making)
    assert typed(making, 1, "source", "bag 3")
    assert shown(making, 1, "source") == "bag 3 (chosen)"
    assert making.index_of(Cell("solutions", 1, "source")).data(MARKED_ROLE)
    assert making.index_of(Cell("solutions", 1, "source")).data(EDIT) == "bag 3"
    assert shown(making, 1, "draws") == "3 mL: 2.5"
    assert mirror.in_step()
    assert document.undo_stack.undoText() == "bag 1, Drawn from"
    document.undo_stack.undo()
    assert shown(making, 1, "source") == "bag 2"
    assert mirror.in_step()


def test_a_way_that_cannot_be_measured_asks_first_and_is_then_a_finding(
    making: MakingTable, document: Document
) -> None:
    count = document.undo_stack.count()
    assert not typed(making, 1, "source", "stock")
    assert making.last_question is not None
    assert document.undo_stack.count() == count
    assert typed(making, 1, "source", "stock", TAKE_ROLE)
    assert making.index_of(Cell("solutions", 1, "draw_mL")).data(SEVERITY_ROLE) == "red"


@pytest.mark.parametrize(
    ("number", "name", "text", "reason"),
    [
        (1, "source", "bag 4", "it cannot give to bag 1"),
        (1, "source", "nothing", "is nothing that can be drawn from"),
        (4, "draws", "25", "no syringe of 25 mL"),
        (4, "made_mL", "600", "All of bag 4 is given"),
        (1, "draw_mL", "3", "Nothing can be typed here"),
    ],
)
def test_what_is_refused_changes_nothing(
    number: int, name: str, text: str, reason: str, making: MakingTable, document: Document
) -> None:
    before, said = drawn(making), Signals(making)
    assert not typed(making, number, name, text)
    assert reason in why(making, document)
    assert drawn(making) == before
    assert said.take() == []


def test_commercial_bags_bring_the_columns_that_they_need(
    making: MakingTable, holding: HoldingTable, document: Document
) -> None:
    document.apply(lambda plan: with_fill(plan, None, "withdraw-drug-and-overfill"), TITLE)
    assert shown(making, 4, "overfill_mL") == "not stated"
    assert shown(making, 4, "withdraw_mL") == "not known"
    assert shown(holding, 4, "as_prepared_concentration") == "not known"
    assert shown(holding, 4, "concentration") == "0.2659"
    assert "fill_up_mL" not in [one.name for one in making.columns]
    document.apply(lambda plan: with_overfill(plan, None, q("25 mL")), TITLE)
    assert shown(making, 4, "withdraw_mL") == "51.6"
    assert typed(making, 4, "overfill_mL", "10 %")
    assert shown(making, 4, "withdraw_mL") == "76.6"
    assert typed(making, 4, "fill", "empty container")
    assert shown(making, 4, "fill") == "empty container (chosen)"
    assert shown(making, 4, "fill_up_mL") == "473.4"
    assert shown(making, 4, "overfill_mL") == ""


def test_an_inserted_bag_is_one_row_behind_the_stronger_ones(making: MakingTable, document: Document) -> None:
    said, mirror = Signals(making), Mirror(making)
    document.apply(lambda plan: insert_solution(plan, 0), TITLE)
    assert said.take()[0] == "insert 4-4"
    assert mirror.in_step()
    assert [making.index(row, 0).data(BAG_ROLE) for row in range(5)] == [5, 4, 3, 2, 1]
    document.undo_stack.undo()
    assert said.take()[0] == "remove 4-4"
    assert mirror.in_step()


def test_a_block_is_pasted_as_one_step(making: MakingTable, document: Document) -> None:
    targets = [making.index_of(Cell("solutions", number, "fill")) for number in (4, 3)]
    count = document.undo_stack.count()
    assert making.set_block([(target, "add only") for target in targets], take=False)
    assert document.undo_stack.count() == count + 1
    assert [shown(making, number, "fill") for number in (4, 3, 2)] == ["add only (chosen)"] * 2 + ["empty container"]
