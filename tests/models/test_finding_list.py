"""The findings as a list: what is wrong, to consider, noted, open, and right."""

from __future__ import annotations

from fractions import Fraction

import pytest
from PySide6.QtCore import QPersistentModelIndex, Qt
from pytestqt.modeltest import ModelTester

from desens_gui.app.document import Document
from desens_gui.core.edits.basic import with_order, with_stock, with_volumes
from desens_gui.core.findings import Cell
from desens_gui.core.ground.texts import Text
from desens_gui.core.ground.units import Quantity
from desens_gui.core.rules.plan import Plan
from desens_gui.models.findings import FindingList
from desens_gui.models.roles import CELLS_ROLE, ID_ROLE, SEVERITY_ROLE
from tests.models.drawn import Mirror, Signals

TITLE = Text("Tests", "an edit")


@pytest.fixture
def findings(document: Document, seed: Plan, qtmodeltester: ModelTester) -> FindingList:
    model = FindingList(document, document)
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    document.start(seed)
    return model


def shown(model: FindingList) -> list[tuple[str, str]]:
    rows = [model.index(row) for row in range(model.rowCount())]
    return [(row.data(SEVERITY_ROLE), row.data(ID_ROLE)) for row in rows]


def steep(plan: Plan) -> Plan:
    return with_volumes(plan, [Quantity(Fraction(250), "mL")] * 4)


SEED = [
    ("amber", "drug-reaches-vein"),
    ("amber", "stability"),  # at room temperature bag 4 would be too late
    ("info", "rate-settable"),
    ("info", "concentration-range"),
    ("info", "stability"),  # where the bags are kept is not stated
    ("pass", "doses-add-up"),
    ("pass", "bag-holds-enough"),
    ("pass", "order-of-strength"),
    ("pass", "rise"),
    ("pass", "first-dose"),
    ("pass", "diluent"),
    ("pass", "rate-limit"),
    ("pass", "drug-known"),
]


def test_the_published_plan_has_nothing_wrong_and_says_what_is_right(findings: FindingList) -> None:
    assert shown(findings) == SEED
    assert findings.count("red") == 0
    assert findings.count("pass") == 8
    assert findings.index(5).data() == "The doses of all steps add up to 134 mg, exactly."


def test_the_worst_comes_first_and_what_became_wrong_is_no_longer_right(
    findings: FindingList, document: Document
) -> None:
    said = Signals(findings)
    document.apply(steep, TITLE)  # the smaller last bag runs faster than 134 mg in two hours, and is over in time
    assert shown(findings)[0] == ("red", "rise")
    assert ("pass", "rise") not in shown(findings)
    assert said.take() == ["remove 11-11", "remove 8-8", "remove 1-1", "insert 0-0", "insert 1-1"]
    first = findings.index(0)
    assert "Step 13" in first.data()
    assert first.data(CELLS_ROLE) == (Cell("steps", 13, "rise"),)
    assert first.data(Qt.ItemDataRole.AccessibleTextRole) == f"Wrong: {first.data()}"
    assert "Check: rise" in first.data(Qt.ItemDataRole.ToolTipRole)
    assert "Published rapid infusion ladders" in first.data(Qt.ItemDataRole.ToolTipRole)
    document.undo_stack.undo()
    assert shown(findings) == SEED


def test_a_sentence_with_another_number_is_changed_in_its_place(findings: FindingList, document: Document) -> None:
    said, doses = Signals(findings), QPersistentModelIndex(findings.index(5))
    document.apply(lambda plan: with_order(plan, dose="150 mg"), TITLE)
    assert said.take() == ["data 5,0-5,0"]
    assert doses.data() == "The doses of all steps add up to 150 mg, exactly."


def test_what_is_open_before_release_is_called_open(findings: FindingList, document: Document) -> None:
    document.apply(lambda plan: with_order(plan, patient="", born=""), TITLE)
    assert shown(findings)[2:4] == [("info", "rate-settable"), ("info", "concentration-range")]
    assert shown(findings)[5:7] == [("open", "identity"), ("open", "identity")]
    assert findings.index(5).data(Qt.ItemDataRole.AccessibleTextRole).startswith("Open before release: ")
    assert findings.index(5).data(CELLS_ROLE) == (Cell("order", 0, "patient"),)


def test_draws_are_called_measurable_only_where_there_are_draws(findings: FindingList, document: Document) -> None:
    assert "draw-measurable" not in [check for _, check in shown(findings)]
    document.apply(lambda plan: with_stock(plan, Quantity(Fraction(5), "mg/mL")), TITLE)
    assert ("pass", "draw-measurable") in shown(findings)


def test_no_plan_has_no_findings(findings: FindingList, document: Document) -> None:
    said = Signals(findings)
    document.close()
    assert said.take() == ["reset"]
    assert findings.rowCount() == 0
    assert findings.data(findings.index(0)) is None


def test_a_line_has_no_lines_of_its_own(findings: FindingList) -> None:
    assert findings.rowCount(findings.index(0)) == 0


def test_a_view_that_follows_shows_what_the_list_says(findings: FindingList, document: Document) -> None:
    mirror = Mirror(findings)
    for dose, patient in (("150 mg", ""), ("1000000 mg", "A"), ("134 mg", ""), ("1 mg", "B")):
        document.apply(lambda plan, dose=dose, name=patient: with_order(plan, dose=dose, patient=name), TITLE)  # type: ignore[misc]
        document.apply(steep, TITLE)
        assert mirror.in_step()
    while document.undo_stack.canUndo():
        document.undo_stack.undo()
        assert mirror.in_step()
