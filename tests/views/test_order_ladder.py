"""Bags, step time, first dose, basis and potency in the order panel, and what then differs from the protocol."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desens_gui.core.edits.basic import with_recipe
from desens_gui.core.findings import Cell
from desens_gui.core.ground.model import made, rebuilt
from desens_gui.core.rules.order import Order
from desens_gui.core.rules.plan import new_plan
from desens_gui.models.roles import DIFFERS_ROLE
from desens_gui.store.protocol_files import find
from desens_gui.widgets.cell_delegate import CellEditor
from tests.plans import tablets_plan
from tests.views.conftest import CONTROL, Person, Sit
from tests.views.test_order_panel import choose, focused

# the offscreen platform has no keyboard to grab for an open list
NONE = Qt.KeyboardModifier.NoModifier
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing)", extend=True)


def start(person: Person, protocol: str, dose: str, drug: str = "oxaliplatin") -> None:
    person.window.start_plan(new_plan(made(Order, {"drug": drug, "dose": dose}), find(protocol)), clean=True)
    QApplication.processEvents()


def shown(person: Person, name: str) -> bool:
    return not person.window.findChild(QWidget, name).isHidden()  # type: ignore[union-attr]


def empty(person: Person, name: str) -> None:
    person.click(name)
    for key, modifier in ((Qt.Key.Key_A, CONTROL), (Qt.Key.Key_Delete, NONE), (Qt.Key.Key_Return, NONE)):
        person.press(key, modifier)


def differences(person: Person) -> list[str]:
    model = person["differences"].model()  # type: ignore[attr-defined]
    return [str(model.index(at, 0).data()) for at in range(model.rowCount())]


def test_a_number_of_bags_is_asked_about_taken_by_a_second_enter_and_undone(person: Person) -> None:
    before = person.worked.plan
    person.enter("bags", "5")
    assert person.worked.plan is before
    assert person["bags"].hasFocus()
    assert "1/20,000,000 of the ordered dose" in person.text("bags_message")
    assert "Press Enter again" in person.text("bags_message")
    assert person.field("bags").refusal == ""
    person.press(Qt.Key.Key_Return)
    assert len(person.worked.plan.recipe.solutions) == 5
    assert not shown(person, "bags_message")
    assert shown(person, "volume_5")
    person.press(Qt.Key.Key_Z, CONTROL)
    assert person.worked.plan == before


def test_escape_leaves_what_was_asked_about_as_it_was(person: Person) -> None:
    before = person.worked.plan
    person.enter("starting_fraction", "1/2000000")
    assert "bag 1 holds 1/2,000, which was 1/1,000" in person.text("starting_fraction_message")
    person.press(Qt.Key.Key_Escape)
    assert person.text("starting_fraction") == "1/1000000"
    assert not shown(person, "starting_fraction_message")
    assert person.worked.plan is before


def test_a_question_is_forgotten_when_the_plan_changes_and_asked_anew(person: Person) -> None:
    person.enter("starting_fraction", "1/2000000")
    person.enter("volume_1", "100")
    assert str(person.worked.plan.recipe.solutions[0].volume) == "100 mL"
    assert not shown(person, "starting_fraction_message")
    person["starting_fraction"].setFocus()
    person.press(Qt.Key.Key_Return)
    assert shown(person, "starting_fraction_message")
    assert person.worked.solved.total.first_fraction.denominator != 2_000_000
    person.press(Qt.Key.Key_Return)
    assert person.worked.solved.total.first_fraction.denominator == 2_000_000


def test_the_step_time_changes_every_step_that_has_the_usual_one(person: Person) -> None:
    person.enter("step_time", "20")
    assert person.shown("steps", 1, "time_min") == "20"
    assert person.text("said") == "Steps that now take 20 min instead of 15 min: 15."
    person.press(Qt.Key.Key_Z, CONTROL)
    assert person.text("step_time") == "15 min"


@pytest.mark.parametrize(
    ("name", "typed", "reason"),
    [
        ("bags", "none", "is not a number of solutions"),
        ("bags", "0", "is not a number of solutions"),
        ("bags", "50", "1 to 40 solutions"),
        ("step_time", "15 mL", "is a volume"),
        ("starting_fraction", "0.001", "is not a share of the dose"),
        ("starting_fraction", "1/10", "more than all of it"),
        ("basis", "675 mg", "is not what a dose is worked out from"),
    ],
)
def test_what_is_refused_stays_with_the_reason_under_it(person: Person, name: str, typed: str, reason: str) -> None:
    before = person.worked.plan
    person.enter(name, typed)
    assert person.worked.plan is before
    assert person.text(name) == typed
    assert reason in person.text(f"{name}_message")


def test_only_what_the_plan_has_is_shown(person: Person) -> None:
    for name in ("strength", "potency", "take_basis", "basis_note"):
        assert not shown(person, name)
    start(person, "aspirin-oral-4-dose", "609 mg", "aspirin")
    for name in ("bags", "last_solution", "final_rate", "stock", "diluent", "lines", "pump"):
        assert not shown(person, name), name
    assert person.text("step_time") == "90 min"
    assert person.text("step_time_label") == "Interval"
    person.enter("step_time", "60")
    assert person.worked.solved.steps[1].starts_min == 60


# --- the basis


def test_a_basis_shows_its_result_and_never_fills_in_the_dose(person: Person) -> None:
    """85 x 1.6 = 136 mg; 134 mg are 1.471 % less."""
    person.enter("basis", "85 mg/m2 x 1.6 m2")
    assert str(person.worked.plan.order.dose) == "134 mg"
    assert person.text("dose") == "134 mg"
    assert "= 136 mg" in person.text("basis_note")
    assert "134 mg" in person.text("basis_note")
    assert "1.471 %" in person.text("basis_note")
    assert "dose-basis" in person.findings("info")
    assert person.text("take_basis") == "Take 136 mg as dose"
    person.click("take_basis")
    assert str(person.worked.plan.order.dose) == "136 mg"
    assert not shown(person, "take_basis")
    assert "as ordered" in person.text("basis_note")
    assert "dose-basis" in person.findings("pass")
    person.press(Qt.Key.Key_Z, CONTROL)
    assert str(person.worked.plan.order.dose) == "134 mg"
    empty(person, "basis")
    assert person.worked.plan.order.basis is None
    assert not shown(person, "basis_note")


def test_a_dose_ten_times_its_basis_is_amber_and_leads_to_the_field(person: Person) -> None:
    person.enter("dose", "1340")
    person.enter("basis", "85 mg/m2 x 1.6 m2")
    assert "dose-plausible" in person.findings("amber")
    person.click_finding("amber", "dose-plausible")
    assert focused().objectName() in ("dose", "basis")


def test_a_basis_in_a_comma_locale_is_written_and_read_with_a_comma(sit: Sit) -> None:
    person = sit("de_DE")
    person.click("example_button")
    person.enter("basis", "85 mg/m2 x 1,6 m2")
    assert person.text("basis") == "85 mg/m2 x 1,6 m2"
    person.enter("basis", "85 mg/m2 x 1.600 m2")
    assert "can be read as" in person.text("basis_message")


# --- units


def test_once_the_unit_was_changed_a_number_alone_is_refused_with_both_readings(person: Person) -> None:
    person.enter("dose", "134000 mcg")
    person.enter("dose", "134")
    assert person.text("dose_message") == (
        "“134” has no unit, and the unit here was changed. Write one of these: 134 mg; 134 mcg."
    )
    assert str(person.worked.plan.order.dose) == "134000 mcg"
    person.enter("dose", "134 mg")
    person.enter("dose", "150")
    assert str(person.worked.plan.order.dose) == "150 mg"


def test_an_order_in_another_measure_shows_the_potency_field_and_is_taken_with_it(person: Person) -> None:
    """810.4375 mg at 1600 units per mg are 1,296,700 units."""
    start(person, "penicillin-v-oral-14-dose-units", "1296700 units", "penicillin V")
    assert not shown(person, "potency")
    person.enter("dose", "810.4375 mg")
    assert "different measures" in person.text("dose_message")
    assert "“Potency”" in person.text("dose_message")
    person.enter("potency", "250 mg = 400000 units")
    assert person.field("potency").refusal == ""
    assert str(person.worked.plan.order.dose) == "810.4375 mg"
    assert person.worked.solved.total.given == person.worked.solved.total.ordered
    assert person.text("potency") == "250 mg = 400000 units"
    assert not shown(person, "dose_message")
    assert differences(person) == ["Whole plan: potency 250 mg = 400,000 units; in the protocol not stated."]
    empty(person, "potency")
    assert "different measures" in person.text("potency_message")


def test_a_published_strength_of_a_test_series_is_chosen(person: Person) -> None:
    protocol = find("intradermal-test-4-step")
    start(person, protocol.id, "1 mg", protocol.strengths[0].drug)
    choose(person, "strength", [Qt.Key.Key_Down])
    assert person.worked.plan.strength is not None
    assert person.worked.plan.strength.drug == protocol.strengths[0].drug
    assert person["differences_title"].property("text") == "FOLLOWS THE PROTOCOL TO THE LETTER"


# --- one guard


def test_an_order_field_does_not_commit_while_a_cell_holds_refused_text(person: Person) -> None:
    person.go("steps", 2, "rate_mL_h")
    person.type("fast")
    person.press(Qt.Key.Key_Return)
    before = person.worked.plan
    person.enter("ward", "Ward 7")
    assert person.worked.plan is before
    assert "Something else is typed" in person.text("ward_message")
    editor = person.grid("steps").findChild(CellEditor)
    assert editor is not None
    assert editor.text() == "fast"
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    person["ward"].setFocus()
    person.press(Qt.Key.Key_Return)
    assert person.worked.plan.order.ward == "Ward 7"


def test_a_choice_waits_for_what_is_refused_too(person: Person) -> None:
    person.click("dose")
    person.press(Qt.Key.Key_A, CONTROL)
    person.type("many")
    choose(person, "last_solution", [Qt.Key.Key_Down])
    assert person.worked.plan.recipe.last_solution == "remainder"
    assert "Something else is typed" in person.text("last_solution_message")


# --- what differs


def test_differences_are_counted_listed_and_lead_to_their_cells(person: Person) -> None:
    assert person.text("differences_title") == "FOLLOWS THE PROTOCOL TO THE LETTER"
    assert not shown(person, "differences")
    person.enter("volume_2", "100")
    person.type_into("steps", 3, "rate_mL_h", "6")
    assert person.text("differences_title") == "DIFFERS FROM THE PROTOCOL · 2"
    assert differences(person) == [
        "Bag 2: volume 100 mL; in the protocol 250 mL.",
        "Step 3: rate 6 mL/h; in the protocol 5 mL/h.",
    ]
    assert person.index("steps", 3, "rate_mL_h").data(DIFFERS_ROLE)
    assert not person.index("steps", 3, "time_min").data(DIFFERS_ROLE)
    assert "in the protocol 5 mL/h" in str(person.index("steps", 3, "rate_mL_h").data(Qt.ItemDataRole.ToolTipRole))
    view = person["differences"]
    place = view.visualRect(view.model().index(0, 0)).center()  # type: ignore[attr-defined]
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)  # type: ignore[attr-defined]
    assert person.grid("solutions").current_cell() == Cell("solutions", 2, "volume_mL")
    assert person.grid("solutions").hasFocus()
    for _ in range(2):
        person.press(Qt.Key.Key_Z, CONTROL)
    assert person.text("differences_title") == "FOLLOWS THE PROTOCOL TO THE LETTER"
    assert not person.index("steps", 3, "rate_mL_h").data(DIFFERS_ROLE)


def test_a_difference_of_the_whole_plan_leads_to_its_field(person: Person) -> None:
    choose(person, "last_solution", [Qt.Key.Key_Down])
    view = person["differences"]
    view.setFocus()
    view.setCurrentIndex(view.model().index(0, 0))  # type: ignore[attr-defined]
    person.press(Qt.Key.Key_Return)
    assert focused().objectName() == "last_solution"


def test_an_interval_that_no_dose_states_is_stated_in_the_order(person: Person) -> None:
    tablets = tablets_plan()
    steps = tuple(rebuilt(step, interval=None) for step in tablets.recipe.steps)
    person.window.start_plan(with_recipe(tablets, steps=steps), clean=True)
    QApplication.processEvents()
    assert shown(person, "step_time")
    assert person.text("step_time_label") == "Interval"
    assert person.text("step_time") == ""
    person.enter("step_time", "90")
    intervals = [getattr(step, "interval", None) for step in person.worked.plan.recipe.steps]
    assert {str(interval) for interval in intervals[:-1]} == {"90 min"}
    assert "interval" not in person.findings("amber")
    person.press(Qt.Key.Key_Z, CONTROL)
    assert person.text("step_time") == ""
