"""The dilution series as a model."""

from __future__ import annotations

from fractions import Fraction

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester

from desens_gui.app.document import Change, Document
from desens_gui.core.edits.basic import (
    with_order,
    with_stock,
    with_tubing,
)
from desens_gui.core.edits.rows import (
    insert_solution,
)
from desens_gui.core.findings import Cell
from desens_gui.core.ground.model import made
from desens_gui.core.ground.texts import Text
from desens_gui.core.ground.units import Quantity
from desens_gui.core.rules.plan import Plan, Tubing
from desens_gui.models.roles import BAG_ROLE, CELL_ROLE, EDITABLE_ROLE, EXACT_ROLE
from desens_gui.models.solutions import SolutionTable
from tests.models.drawn import Signals, drawn, table

TITLE = Text("Tests", "an edit")
BAG, VOLUME, HOLDS, STRENGTH, AMOUNT, SOURCE, DRAW, DILUENT, INFUSED = range(9)


@pytest.fixture
def bags(document: Document, seed: Plan, qtmodeltester: ModelTester) -> SolutionTable:
    model = SolutionTable(document, document)
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    document.start(seed)
    document.apply(lambda plan: with_stock(plan, Quantity(Fraction(5), "mg/mL")), TITLE)
    return model


def typed(model: SolutionTable, row: int, column: int, text: str) -> bool:
    return model.setData(model.index(row, column), text, Qt.ItemDataRole.EditRole)


def test_the_published_series_is_shown_with_where_each_bag_is_drawn_from(bags: SolutionTable) -> None:
    assert (
        drawn(bags).replace("*", "").split()
        == table("""
        Bag | Volume mL |     Holds |    mg/mL | mg made | Drawn from | Draw mL | Diluent mL | Infused mL
          1 |       250 |   1/1,000 | 0.000536 |   0.134 |      bag 2 |      25 |        225 |        4.5
          2 |       250 |     1/100 |  0.00536 |    1.34 |      bag 3 |      25 |        225 |       9.25
          3 |       250 |      1/10 |   0.0536 |    13.4 |      stock |    2.68 |     247.32 |      18.75
          4 |       500 | remainder |   0.2659 |   132.9 |      stock | 26.5886016 | 473.4113984 |    500
    """).split()
    )


def test_without_a_stock_nothing_is_said_about_drawing(document: Document, seed: Plan) -> None:
    model = SolutionTable(document, document)
    document.start(seed)
    heads = [model.headerData(column, Qt.Orientation.Horizontal) for column in range(model.columnCount())]
    assert heads == ["Bag", "Volume mL", "Holds", "mg/mL", "mg made", "Infused mL"]


def test_what_is_keyed_in_has_a_column_only_where_it_is_not_what_the_steps_take(
    bags: SolutionTable, document: Document
) -> None:
    """Bag 4 of 500 mL with an own line of 20 mL, which was primed from it: 480 mL are keyed in."""

    def heads() -> list[str]:
        return [bags.headerData(column, Qt.Orientation.Horizontal) for column in range(bags.columnCount())]

    assert "To infuse mL" not in heads()
    tubing = made(Tubing, {"line_volume": "20 mL", "priming": "own-line", "flush": "20 mL"})
    document.apply(lambda plan: with_tubing(plan, tubing), TITLE)
    assert heads()[-1] == "To infuse mL"
    shown = [bags.index(row, bags.columnCount() - 1).data() for row in range(4)]
    assert shown == ["4.5", "9.25", "18.75", "480"]
    assert not typed(bags, 3, bags.columnCount() - 1, "500")
    assert bags.last_refusal is not None
    assert "adds up the steps" in document.words.refusal(bags.last_refusal)


def test_volume_and_content_are_white_and_the_number_carries_the_bag(bags: SolutionTable) -> None:
    assert {column for column in range(9) if bags.index(0, column).data(EDITABLE_ROLE)} == {VOLUME, HOLDS}
    assert [bags.index(row, BAG).data(BAG_ROLE) for row in range(4)] == [1, 2, 3, 4]
    assert bags.index(0, HOLDS).data(CELL_ROLE) == Cell("solutions", 1, "content")
    assert bags.index(0, HOLDS).data(EXACT_ROLE) is None
    assert bags.index(0, HOLDS).data(Qt.ItemDataRole.EditRole) == "1/1000"
    assert bags.index(0, STRENGTH).data(EXACT_ROLE) == Fraction("0.000536")


def test_typing_a_volume_moves_the_strength_and_says_so_cell_by_cell(bags: SolutionTable) -> None:
    said = Signals(bags)
    assert typed(bags, 3, VOLUME, "250")
    assert bags.index(3, STRENGTH).data() == "0.5318"
    assert said.take()
    assert bags.index(0, VOLUME).data() == "250"


def test_typing_a_concentration_changes_the_content(bags: SolutionTable, document: Document) -> None:
    told: list[Change] = []
    document.changed.connect(told.append)
    assert typed(bags, 2, STRENGTH, "0.0268")
    assert bags.index(2, HOLDS).data() == "1/20"
    (change,) = told
    assert change.says is not None
    assert "content of bag 3 is now 1/20" in document.words.say(change.says.text, **change.says.values)


@pytest.mark.parametrize(
    ("row", "column", "text", "reason"),
    [
        (3, STRENGTH, "0.5", "Change its volume"),
        (0, HOLDS, "0.5", "does not say what it is"),
        (0, VOLUME, "0", "zero"),
        (0, DRAW, "30", "follows from"),
        (0, INFUSED, "30", "adds up the steps"),
        (0, BAG, "2", "Nothing can be typed here"),
    ],
)
def test_what_is_refused_changes_nothing(
    row: int, column: int, text: str, reason: str, bags: SolutionTable, document: Document
) -> None:
    before, said, count = drawn(bags), Signals(bags), document.undo_stack.count()
    assert not typed(bags, row, column, text)
    assert bags.last_refusal is not None
    assert reason in document.words.refusal(bags.last_refusal)
    assert drawn(bags) == before
    assert said.take() == []
    assert document.undo_stack.count() == count


def test_an_inserted_bag_is_one_row(bags: SolutionTable, document: Document) -> None:
    said = Signals(bags)
    document.apply(lambda plan: insert_solution(plan, 0), TITLE)
    assert said.take()[0] == "insert 0-0"
    assert bags.rowCount() == 5
    document.undo_stack.undo()
    assert said.take()[0] == "remove 0-0"


def test_another_unit_changes_the_headings_and_the_amounts(bags: SolutionTable, document: Document) -> None:
    document.apply(lambda plan: with_stock(plan, None), TITLE)
    document.apply(lambda plan: with_order(plan, dose="134000 mcg"), TITLE)
    assert bags.headerData(STRENGTH, Qt.Orientation.Horizontal) == "mcg/mL"
    assert bags.index(0, AMOUNT).data() == "134"
