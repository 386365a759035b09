"""The two tables of a plan have only the columns in which it has something, and name things as they are."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPersistentModelIndex, Qt
from pytestqt.modeltest import ModelTester

from desens_gui.app.document import Document
from desens_gui.core.edits.basic import with_stock
from desens_gui.core.findings import Cell
from desens_gui.core.ground.texts import Text
from desens_gui.core.ground.units import CONCENTRATIONS, read_quantity
from desens_gui.core.rules.plan import Plan
from desens_gui.models.plan_table import PlanTable
from desens_gui.models.roles import EDITABLE_ROLE, EXACT_ROLE, stand_in
from desens_gui.models.solutions import SolutionTable
from desens_gui.models.steps import StepTable
from tests.documents.given_plans import daily_doses, injections_over_days, pricks, pricks_alone, waiting_infusions
from tests.models.drawn import Mirror, Signals, drawn, table
from tests.plans import pushes_plan, tablets_plan, two_components_plan

TITLE = Text("Tests", "an edit")


def heads(model: PlanTable) -> list[str]:
    return [str(model.headerData(at, Qt.Orientation.Horizontal)) for at in range(model.columnCount())]


def index_of(model: PlanTable, row: int, column: str):  # type: ignore[no-untyped-def]
    index = model.index_of(Cell(model.table, row, column))
    assert index.isValid()
    return index


def typed(model: PlanTable, row: int, column: str, text: str) -> bool:
    return model.setData(index_of(model, row, column), text, Qt.ItemDataRole.EditRole)


@pytest.fixture
def steps(document: Document, qtmodeltester: ModelTester) -> StepTable:
    model = StepTable(document, document)
    qtmodeltester.check(model)  # type: ignore[no-untyped-call] # and from now on at every signal
    return model


@pytest.fixture
def solutions(document: Document, qtmodeltester: ModelTester) -> SolutionTable:
    model = SolutionTable(document, document)
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    return model


def test_tablets_have_neither_rate_nor_volume_nor_solution(steps: StepTable, document: Document) -> None:
    """0.325 g and 325 mg are the same tablet."""
    document.start(tablets_plan())
    assert drawn(steps) == table("""
        Step |              Tablets | Dose mg | Cumulative mg | Of total |   Rise | Interval min | Starts
           1 |  1/2 × aspirin 81 mg |    40.5 |          40.5 |   6.65 % |        |           90 |  09:00
           2 |    1 × aspirin 81 mg |      81 |         121.5 |  19.95 % |     ×2 |           90 |  10:30
           3 | 1/2 × aspirin 325 mg |   162.5 |           284 |  46.63 % | ×2.006 |           90 |  12:00
           4 |   1 × aspirin 325 mg |     325 |           609 |    100 % |     ×2 |              |  13:30
    """)
    white = {column for column in ("count", "dose", "wait_min") if index_of(steps, 1, column).data(EDITABLE_ROLE)}
    assert white == {"count", "wait_min"}
    assert str(index_of(steps, 1, "count").data(EXACT_ROLE)) == "1/2"
    assert index_of(steps, 1, "count").data(Qt.ItemDataRole.EditRole) == "1/2"
    assert (
        index_of(steps, 1, "count").data(Qt.ItemDataRole.AccessibleTextRole) == "Step 1, Tablets: 1/2 × aspirin 81 mg"
    )


def test_a_product_of_two_drugs_names_both(steps: StepTable, solutions: SolutionTable, document: Document) -> None:
    document.start(two_components_plan())
    assert heads(solutions) == [
        "Solution", "Product", "Holds", "sulfamethoxazole mg/mL", "trimethoprim mg/mL", "Given mL",
    ]  # fmt: skip
    assert heads(steps) == [
        "Step", "Solution", "Volume mL", "Dose mg sulfamethoxazole", "trimethoprim mg", "Cumulative mg", "Of total",
        "Cum. mL", "Rise", "Interval min", "Starts",
    ]  # fmt: skip
    assert index_of(steps, 4, "component_1").data() == "4"
    assert index_of(solutions, 5, "name").data() == "Suspension 40/8 mg/mL"
    assert index_of(solutions, 5, "name").data(Qt.ItemDataRole.AccessibleTextRole).startswith("Vial 5, Product: ")


def test_pushes_and_an_infusion_say_their_kind_and_their_containers(
    steps: StepTable, solutions: SolutionTable, document: Document
) -> None:
    document.start(pushes_plan())
    assert heads(steps)[:6] == ["Step", "Kind", "Solution", "Rate mL/h", "Time min", "Volume mL"]
    assert [steps.index(row, 1).data() for row in (0, 8)] == ["push", "infusion"]
    assert index_of(steps, 1, "rate_mL_h").data() == ""
    assert solutions.row_called(0).values == {"number": 1}
    assert not typed(solutions, 1, "amount", "0 mg")
    assert typed(solutions, 1, "volume_mL", "30")
    assert document.undo_stack.undoText() == "syringe 1, Volume mL"


@pytest.mark.parametrize(
    ("plan", "there", "missing"),
    [
        (daily_doses, {"Day", "Dose mg", "Cumulative mg"}, {"Of total", "Interval min", "Rate mL/h", "Cum. mL"}),
        (injections_over_days, {"Day", "Vial", "Of total", "Interval min"}, {"Rate mL/h", "Time min", "Kind"}),
        (pricks, {"Kind", "Vial", "Volume mL", "Dose mg"}, {"Cumulative mg", "Of total", "Cum. mL"}),
        (pricks_alone, {"Vial", "Interval min"}, {"Kind", "Volume mL", "Dose mg", "Rise", "Cumulative mg"}),
        (waiting_infusions, {"Bag", "Rate mL/h", "Wait min"}, {"Day", "Kind", "Tablets", "Interval min"}),
    ],
)
def test_a_plan_has_the_columns_it_has_something_in(
    plan: Callable[[], Plan], there: set[str], missing: set[str], steps: StepTable, document: Document
) -> None:
    document.start(plan())
    assert there <= set(heads(steps))
    assert not missing & set(heads(steps))


def test_columns_come_and_go_with_the_stock_and_what_is_selected_stays(
    solutions: SolutionTable, document: Document
) -> None:
    document.start(pushes_plan())
    said, mirror = Signals(solutions), Mirror(solutions)
    kept = QPersistentModelIndex(index_of(solutions, 3, "infused_mL"))
    document.apply(lambda plan: with_stock(plan, read_quantity("6 mg/mL", CONCENTRATIONS)), TITLE)
    assert said.take()[:3] == ["insert columns 5-5", "insert columns 6-6", "insert columns 7-7"]
    assert heads(solutions)[5:8] == ["Drawn from", "Draw mL", "Diluent mL"]
    assert index_of(solutions, 1, "source").data() == "syringe 2"
    assert kept.column() == 8
    assert mirror.in_step()
    document.undo_stack.undo()
    assert said.take()[:3] == ["remove columns 7-7", "remove columns 6-6", "remove columns 5-5"]
    assert kept.column() == 5
    assert mirror.in_step()


def test_an_interval_and_a_day_are_typed_and_taken_away(steps: StepTable, document: Document) -> None:
    document.start(injections_over_days())
    assert typed(steps, 1, "wait_min", "45")
    assert index_of(steps, 2, "starts_min").data() == "09:45"
    assert typed(steps, 7, "day", "3")
    assert index_of(steps, 7, "starts_min").data() == "09:00 +2 d"
    assert typed(steps, 1, "wait_min", "")
    assert [index_of(steps, row, "starts_min").data() for row in (1, 2, 3, 4, 5)] == [
        "09:00",
        "not stated",
        "not stated",
        "not stated",
        "09:00 +1 d",
    ]
    assert not typed(steps, 3, "day", "4")
    assert steps.last_refusal is not None
    assert steps.last_refusal.where == "step 4"


def test_what_is_refused_names_the_cell_in_the_words_of_the_screen(steps: StepTable, document: Document) -> None:
    document.start(tablets_plan())
    assert not typed(steps, 2, "count", "x")
    assert steps.last_refusal is not None
    assert steps.last_refusal.where == "step 2, Tablets"


def test_a_cell_that_a_plan_has_no_column_for_is_stood_in_for(steps: StepTable, document: Document) -> None:
    document.start(tablets_plan())
    shown = {steps.cell(steps.index(row, at)) for row in range(4) for at in range(steps.columnCount())}
    assert stand_in(Cell("steps", 2, "rate_mL_h"), shown) == Cell("steps", 2, "dose")
    assert stand_in(Cell("steps", 2, "count"), shown) == Cell("steps", 2, "count")
    assert stand_in(Cell("steps", 9, "dose"), shown) is None
    assert stand_in(Cell("order", 0, "dose"), shown) is None
