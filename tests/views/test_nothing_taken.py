"""Nothing is taken while something is refused, nothing typed is overwritten, and the keys go to what is refused."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desens_gui.core.ground.model import made
from desens_gui.core.rules.order import Order
from desens_gui.core.rules.plan import new_plan
from desens_gui.widgets.cell_delegate import CellEditor
from tests.views.conftest import CONTROL, Person

NONE = Qt.KeyboardModifier.NoModifier


def editor(person: Person, grid: str) -> CellEditor:
    found = person.grid(grid).findChild(CellEditor)
    assert found is not None
    return found


@pytest.mark.parametrize(("field", "typed"), [("final_rate", "16"), ("volume_1", "25"), ("dose", "1340")])
@pytest.mark.parametrize("to", ["patient", "grid"])
def test_what_waits_for_a_refused_text_is_not_taken_by_a_click_elsewhere(
    person: Person, field: str, typed: str, to: str
) -> None:
    before = person.worked.plan
    person.enter("step_time", "20 h")
    refusal = person.text("step_time_message")
    assert refusal
    person.enter(field, typed)
    assert "Something else is typed" in person.text(f"{field}_message")
    assert person["step_time"].hasFocus()
    for _ in range(2):
        if to == "grid":
            QTest.mouseClick(person.grid("steps").viewport(), Qt.MouseButton.LeftButton)
        else:
            person.click(to)
        QApplication.processEvents()
        assert person.worked.plan is before
        assert (person.text("step_time"), person.text(field)) == ("20 h", typed)
        assert person.text("step_time_message") == refusal
    assert refusal in person.text("said")
    person["step_time"].setFocus()
    person.press(Qt.Key.Key_Escape)
    person[field].setFocus()
    person.press(Qt.Key.Key_Return)
    assert person.worked.plan is not before


def test_what_is_corrected_is_taken_with_what_waited_for_it(person: Person) -> None:
    person.enter("step_time", "20 h")
    person.enter("final_rate", "80")
    person.enter("step_time", "20")
    assert person.text("final_rate") == "80 mL/h"
    assert person.text("step_time") == "20 min"
    assert person.worked.plan.recipe.final_rate is not None
    assert str(person.worked.plan.recipe.final_rate.rate) == "80 mL/h"
    assert person.shown("steps", 1, "time_min") == "20"


def test_an_enter_that_is_held_down_answers_nothing(person: Person) -> None:
    before = person.worked.plan
    person.click("bags")
    person.press(Qt.Key.Key_A, CONTROL)
    person.type("2")
    bags = person["bags"]
    QTest.keyPress(bags, Qt.Key.Key_Return)
    for repeat in (True, True, False):
        QApplication.sendEvent(bags, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, NONE, "\r", repeat))
    QApplication.sendEvent(bags, QKeyEvent(QEvent.Type.KeyRelease, Qt.Key.Key_Return, NONE, "\r", True))
    QApplication.sendEvent(bags, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, NONE, "\r", False))
    assert person.worked.plan is before
    assert "Press Enter again" in person.text("bags_message")
    QTest.keyRelease(bags, Qt.Key.Key_Return)
    person.press(Qt.Key.Key_Return)
    assert len(person.worked.plan.recipe.solutions) == 2


def test_the_keys_go_to_the_refused_cell_and_the_status_says_so(person: Person) -> None:
    before = person.worked.plan
    person.type_into("steps", 2, "rate_mL_h", "9x")
    person.enter("patient", "A. N. Other")
    assert "Something else is typed" in person.text("patient_message")
    assert editor(person, "steps").hasFocus()
    assert "Rate" in person.text("said")
    person["patient"].setFocus()
    assert not person.window.close()
    assert editor(person, "steps").hasFocus()
    assert editor(person, "steps").text() == "9x"
    assert "is not a unit" in person.text("said")
    assert person.worked.plan is before


def test_saving_with_an_unanswered_question_goes_there_and_says_so(person: Person) -> None:
    person.enter("bags", "2")
    person["patient"].setFocus()
    person.press(Qt.Key.Key_S, CONTROL)
    assert person["bags"].hasFocus()
    assert "Press Enter again" in person.text("said")


def test_the_working_that_is_shown_follows_the_plan(person: Person) -> None:
    person.go("steps", 12, "dose")
    assert "0.536" in person.text("explanation")
    person.enter("dose", "1340")
    assert person.shown("steps", 12, "dose") == "5.36"
    assert "5.36" in person.text("explanation")
    assert "= 5.36 mg" in person.text("explanation")


def test_the_stock_of_an_order_in_g_needs_its_unit(person: Person) -> None:
    person.enter("dose", "0.45 g")
    plan = new_plan(made(Order, {"drug": "carboplatin", "dose": "0.45 g"}), person.worked.plan.protocol)
    person.window.start_plan(plan, clean=True)
    QApplication.processEvents()
    person.enter("stock", "10")
    assert person.worked.plan.stock is None
    assert "10 mg/mL" in person.text("stock_message")
    assert "10 g/mL" in person.text("stock_message")
    person.enter("stock", "10 g/mL")
    assert person.worked.plan.stock is None
    assert "impossible" in person.text("stock_message")
    person.enter("stock", "10 mg/mL")
    assert str(person.worked.plan.stock) == "10 mg/mL"


def paste(person: Person, row: int, column: str, text: str) -> None:
    person.go("steps", row, column)
    QGuiApplication.clipboard().setText(text)
    person.press(Qt.Key.Key_V, CONTROL)


def test_a_block_that_contradicts_itself_is_refused(person: Person) -> None:
    before = person.worked.plan
    columns = ("rate_mL_h", "time_min", "volume_mL", "dose")
    block = "\n".join("\t".join(person.shown("steps", row, name) for name in columns) for row in (1, 2, 3, 4))
    paste(person, 5, "rate_mL_h", block)
    assert person.worked.plan is before
    assert "contradicts itself" in person.grid("steps").told()
    assert "step 5, Rate mL/h" in person.grid("steps").told()
    paste(person, 1, "rate_mL_h", "1\t15\t0.25\t9")
    assert person.worked.plan is before
    assert "step 1, Rate mL/h" in person.grid("steps").told()
    assert "step 1, Dose mg" in person.grid("steps").told()


def test_a_block_copied_from_the_same_place_comes_back_with_its_computed_columns(person: Person) -> None:
    columns = ("rate_mL_h", "time_min", "volume_mL", "dose")
    before = person.worked.plan
    block = "\n".join("\t".join(person.shown("steps", row, name) for name in columns) for row in (5, 6, 7, 8))
    for row in (5, 6, 7, 8):
        person.type_into("steps", row, "rate_mL_h", "3.7")
    assert person.worked.plan != before
    paste(person, 5, "rate_mL_h", block)
    assert person.grid("steps").told() == ""
    assert person.worked.plan == before
