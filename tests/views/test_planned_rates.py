"""A rate without an end of decimals is planned, not settable, and says so wherever a person asks."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desens_gui.core.rules.plan import Plan
from tests.plans import plan_of
from tests.views.conftest import Person
from tests.views.test_order_panel import choose

# the offscreen platform has no keyboard to grab for an open list
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing)", extend=True)

CANNOT_BE_SET = "The sign ≈ marks a rate that is planned and cannot be set: it has more decimals than any pump takes."
CHOOSE_PUMP = "Choose the pump: the plan is then worked out with the rates that it can be set to."


def by_volume_and_time() -> Plan:
    """20 mL in 15 min are 80 mL/h; 100 mL in 90 min are 66.6 … mL/h."""
    bag = {"volume": "120 mL", "content": {"share": "1"}}
    steps = [
        {"solution": "1", "volume": "20 mL", "time": "15 min"},
        {"solution": "1", "volume": "100 mL", "time": "90 min"},
    ]
    return plan_of("120 mg", pace="slow", solutions=[bag], steps=steps)


@pytest.fixture
def planned(person: Person) -> Person:
    person.window.start_plan(by_volume_and_time(), clean=True)
    QApplication.processEvents()
    return person


def tip(person: Person, row: int, column: str = "rate_mL_h") -> str:
    return str(person.index("steps", row, column).data(Qt.ItemDataRole.ToolTipRole))


def explained(person: Person, row: int) -> str:
    person.go("steps", row, "rate_mL_h")
    person.press(Qt.Key.Key_F1)
    return person.text("explanation")


def test_tooltip_and_f1_say_that_a_rate_without_an_end_of_decimals_cannot_be_set(planned: Person) -> None:
    assert planned.shown("steps", 2, "rate_mL_h") == "≈ 66.67"
    assert tip(planned, 2).splitlines()[1] == f"{CANNOT_BE_SET} {CHOOSE_PUMP}"
    assert explained(planned, 2) == f"100 mL ÷ 90 min = ≈ 66.67 mL/h. {CANNOT_BE_SET} {CHOOSE_PUMP}"


def test_a_rate_that_can_be_set_and_any_other_cell_say_nothing_of_it(planned: Person) -> None:
    assert planned.shown("steps", 1, "rate_mL_h") == "80"
    assert "≈" not in tip(planned, 1)
    assert "≈" not in tip(planned, 2, "time_min")
    assert explained(planned, 1) == "20 mL ÷ 15 min = 80 mL/h."


def test_with_a_pump_the_rate_is_the_one_that_is_set(planned: Person) -> None:
    """66.6 … mL/h, half-up to steps of 0.1 mL/h."""
    choose(planned, "pump", [Qt.Key.Key_Down])
    assert planned.shown("steps", 2, "rate_mL_h") == "66.7"
    assert "≈ marks" not in tip(planned, 2)
    assert "≈ marks" not in explained(planned, 2)


def test_the_head_of_the_column_tells_what_the_sign_means(planned: Person) -> None:
    index = planned.index("steps", 1, "rate_mL_h")
    head = index.model().headerData(index.column(), Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
    assert head == "The rate to set on the pump; ≈ marks one that is planned and cannot be set."
