"""The order panel: fields commit by themselves, in reading order, and what is refused stays."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desens_gui.store.protocol_files import shipped
from tests.views.conftest import CONTROL, Person, Sit

# the offscreen platform has no keyboard to grab for an open list
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing)", extend=True)

READING_ORDER = (
    *("patient", "patient_id", "born", "ward", "prescriber", "drug", "dose", "basis", "stock", "diluent"),
    *("protocol", "bags", "step_time", "starting_fraction"),
    *("last_solution", "final_rate", "volume_1", "volume_2", "volume_3", "volume_4"),
    *("prepared", "start", "lines", "pump", "category", "storage", "bag_change", "finish_by"),
)


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def sees(person: Person, name: str) -> bool:
    return any(widget.isVisible() for widget in person.window.findChildren(QWidget, name))


def choose(person: Person, name: str, keys: list[Qt.Key]) -> None:
    """Open the list of a field and choose in it by keys."""
    person[name].setFocus()
    person.press(Qt.Key.Key_Down)
    popup = person[name].view()  # type: ignore[attr-defined]
    person.qtbot.waitUntil(popup.isVisible)
    for key in [*keys, Qt.Key.Key_Return]:
        QTest.keyClick(popup, key)
    QApplication.processEvents()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Tab])
def test_enter_and_tab_walk_the_order_as_it_is_read_and_then_go_to_the_grids(person: Person, key: Qt.Key) -> None:
    person["patient"].setFocus()
    for name in READING_ORDER:
        assert focused().objectName() == name
        person.press(key)
    assert focused().objectName() == "solutions"
    person["chart"].setFocus()
    for _ in range(6):
        person.press(Qt.Key.Key_Tab)
    assert focused().objectName().endswith("_button")
    person.press(Qt.Key.Key_Tab)
    assert focused().objectName() == "findings"


def test_every_field_that_is_typed_into_changes_the_plan(person: Person) -> None:
    for name, text in (
        ("patient", "DOE Jane"),
        ("patient_id", "7"),
        ("born", "4.3.1970"),
        ("ward", "W"),
        ("prescriber", "Dr Who"),
        ("drug", "cisplatin"),
        ("dose", "0.1 g"),
        ("stock", "1 g/mL"),
        ("diluent", "sodium chloride"),
        ("final_rate", "100"),
        ("volume_2", "100"),
        ("prepared", "7:05"),
        ("start", "21 Nov 2026 08:00"),
    ):
        person.enter(name, text)
        assert person.field(name).refusal == "", name
    order, recipe = person.worked.plan.order, person.worked.plan.recipe
    assert (order.patient, order.patient_id, order.ward, order.prescriber) == ("DOE Jane", "7", "W", "Dr Who")
    assert (order.drug, order.diluent) == ("cisplatin", "sodium chloride")
    assert str(order.born) == "1970-03-04"
    assert str(order.prepared) == "2026-11-20 07:05:00"
    assert str(order.start) == "2026-11-21 08:00:00"
    assert (str(order.dose), str(person.worked.plan.stock)) == ("0.1 g", "1 g/mL")
    assert recipe.final_rate is not None
    assert str(recipe.final_rate.rate) == "100 mL/h"
    assert str(recipe.solutions[1].volume) == "100 mL"


@pytest.mark.parametrize(
    ("name", "typed", "reason"),
    [
        ("dose", "1,500", "can be read as"),
        ("dose", "134 kg", "kg"),
        ("dose", "", ""),
        ("volume_4", "2 mg", ""),
        ("final_rate", "fast", ""),
        ("born", "03/04/1965", "country to country"),
        ("start", "tomorrow", "no date with a time"),
        ("drug", "", ""),
        ("ward", "מחלקה", "cannot be printed"),
        ("patient_id", "12\u0660", "cannot be printed"),
    ],
)
def test_what_is_refused_stays_as_it_was_typed_with_the_reason_under_it(
    person: Person, name: str, typed: str, reason: str
) -> None:
    before = person.worked.plan
    person.click(name)
    person.press(Qt.Key.Key_A, CONTROL)
    person.press(Qt.Key.Key_Delete)
    person.type(typed)
    person.press(Qt.Key.Key_Return)
    assert person[name].hasFocus()
    assert person.text(name) == typed
    assert person.worked.plan is before
    assert person[f"{name}_message"].isVisible()
    assert reason in person.text(f"{name}_message")
    person.press(Qt.Key.Key_Escape)
    assert person.text(name) != typed


def test_a_name_that_cannot_be_printed_is_taken_and_asked_for_in_letters_that_can(person: Person) -> None:
    assert not sees(person, "printed_name")
    person.enter("patient", "כהן דוד")
    assert person.worked.plan.order.patient == "כהן דוד"
    assert "“כ” cannot be printed" in person.text("printed_name_message")
    person.enter("printed_name", "דוד")
    assert person.worked.plan.order.printed_name == ""
    assert "cannot be printed" in person.text("printed_name_message")
    person.enter("printed_name", "COHEN David")
    assert person.worked.plan.order.name_on_paper == "COHEN David"
    assert not sees(person, "printed_name_message")
    assert person["printed_name"].isVisible()
    person.click("printed_name")
    person.press(Qt.Key.Key_A, CONTROL)
    person.press(Qt.Key.Key_Delete)
    person.press(Qt.Key.Key_Return)
    assert "“כ” cannot be printed" in person.text("printed_name_message")
    person.enter("patient", "COHEN David")
    assert not sees(person, "printed_name")


def test_in_a_comma_locale_a_point_that_could_group_is_refused_and_a_comma_is_taken(sit: Sit) -> None:
    person = sit("de_DE")
    person.click("example_button")
    person.enter("dose", "1.500")
    assert person.text("dose") == "1.500"
    assert person.field("dose").refusal
    person.press(Qt.Key.Key_Escape)
    person.enter("dose", "87,5")
    assert person.text("dose") == "87,5 mg"
    assert str(person.worked.plan.order.dose) == "87.5 mg"


def test_another_protocol_is_chosen_in_its_list_only_and_can_be_undone(person: Person) -> None:
    before = person.worked.plan
    ids = [protocol.id for protocol in shipped()]
    up = ids.index("four-bag-16-step") - ids.index("three-bag-12-step")
    choose(person, "protocol", [Qt.Key.Key_Up] * up)
    assert person.worked.plan.protocol.id == "three-bag-12-step"
    assert [name for name in ("volume_1", "volume_3") if person[name].isVisible()] == ["volume_1", "volume_3"]
    assert person.window.findChild(QWidget, "volume_4").isHidden()  # type: ignore[union-attr]
    assert person.text("final_rate_note") == "scales 12 rates"
    person.press(Qt.Key.Key_Z, CONTROL)
    assert person.worked.plan == before
    assert person.text("final_rate_note") == "changes the last step only"


@pytest.mark.parametrize("name", ["protocol", "last_solution", "lines", "pump"])
def test_the_wheel_and_letters_never_change_a_choice(person: Person, name: str) -> None:
    before = person.worked.plan
    person[name].setFocus()
    for down in (-120, 120):
        wheel = QWheelEvent(
            QPointF(5, 5),
            QPointF(person[name].mapToGlobal(QPoint(5, 5))),
            QPoint(),
            QPoint(0, down),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(person[name], wheel)
    for letter in "3ani":
        QTest.keyClicks(person[name], letter)
        QTest.keyClick(person[name].view(), Qt.Key.Key_Escape)  # type: ignore[attr-defined]
    assert person.worked.plan is before


def test_tubing_is_stated_by_choosing_the_lines_and_then_what_one_holds(person: Person) -> None:
    choose(person, "lines", [Qt.Key.Key_Down])
    assert focused().objectName() == "line_volume"
    assert person.worked.plan.tubing is None
    person.enter("line_volume", "20")
    assert "delivery unknown" not in person["truth_line"].text  # type: ignore[attr-defined]
    person.enter("flush", "20")
    assert person["truth_line"].text.endswith("134 mg at the vein")  # type: ignore[attr-defined]
    choose(person, "lines", [Qt.Key.Key_Up])
    assert person.worked.plan.tubing is None


def test_a_pump_and_the_last_bag_are_chosen(person: Person) -> None:
    choose(person, "pump", [Qt.Key.Key_Down])
    assert person.worked.plan.pump is not None
    assert person.worked.plan.pump.id == "generic"
    choose(person, "last_solution", [Qt.Key.Key_Down])
    assert person.worked.plan.recipe.last_solution == "stop-at-dose"
