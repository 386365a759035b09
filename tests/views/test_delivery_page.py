"""The page of the delivery, by keys and mouse: what arrives, the four ways, the lines, what the ward does."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTabWidget, QWidget

from desens_gui.core.edits.basic import with_tubing
from desens_gui.core.findings import Cell
from desens_gui.core.ground.model import made
from desens_gui.core.rules.plan import Tubing
from desens_gui.models import priming_ways
from desens_gui.models.roles import ID_ROLE
from desens_gui.store.example import example_plan
from desens_gui.widgets.way_list import WayList
from tests.plans import tablets_plan
from tests.views.conftest import CONTROL, Person, Sit
from tests.views.test_order_panel import choose, focused

# the offscreen platform has no keyboard to grab for an open list
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing)", extend=True)


def tabs(person: Person) -> QTabWidget:
    found = person.window.findChild(QTabWidget, "pages")
    assert found is not None
    return found


def page(person: Person) -> str:
    return tabs(person).tabText(tabs(person).currentIndex())


def turn(person: Person, title: str) -> None:
    """Click on the tab of a page."""
    bar = tabs(person).tabBar()
    at = next(at for at in range(bar.count()) if bar.tabText(at) == title)
    QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.tabRect(at).center())
    QApplication.processEvents()


def state(person: Person, priming: str = "own-line", flush: str | None = "20 mL") -> None:
    """Open the example with these lines."""
    tubing = made(Tubing, {"line_volume": "20 mL", "priming": priming, "flush": flush})
    person.window.start_plan(with_tubing(example_plan(), tubing).plan, clean=True)
    QApplication.processEvents()
    turn(person, "Delivery")


def ways(person: Person) -> WayList:
    found = person["ways"]
    assert isinstance(found, WayList)
    return found


def click_way(person: Person, priming: str) -> None:
    view, model = ways(person), ways(person).model()
    index = next(at for row in range(4) if (at := model.index(row, 0)).data(ID_ROLE) == priming)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(index).center())
    QApplication.processEvents()


def seen(person: Person, name: str) -> bool:
    found = person.window.findChild(QWidget, name)
    assert found is not None
    return not found.isHidden()


def shown(person: Person, step: int, column: int) -> str:
    return str(person.grid("delivery_steps").model().index(step - 1, column).data())


def tubing(person: Person) -> Tubing:
    found = person.worked.plan.tubing
    assert found is not None
    return found


# --- nothing stated


def test_with_no_lines_the_page_says_so_and_offers_the_ways_right_there(person: Person) -> None:
    turn(person, "Delivery")
    assert person.text("unknown_title") == "Delivery unknown"
    for name in ("delivery_steps_card", "facts_card", "fluids_card", "ward_card"):
        assert not seen(person, name), name
    click_way(person, "own-line")
    assert person.worked.plan.tubing is None
    assert person.text("ways_message") == "State first what one line holds."
    assert focused().objectName() == "try_line_volume"
    person.enter("try_line_volume", "20")
    person.enter("try_flush", "20")
    assert not seen(person, "ways_message")
    assert person.worked.plan.tubing is None
    assert ways(person).model().index(0, 0).data().endswith(": as planned")
    click_way(person, "own-line")
    assert tubing(person) == made(Tubing, {"line_volume": "20 mL", "priming": "own-line", "flush": "20 mL"})
    assert not seen(person, "unknown_card")
    findings = {one.id for one in person.worked.findings if one.severity != "info"}
    assert findings == {"diluent", "stability"}  # with what is flushed, and where bags are kept, is not stated yet
    person.press(Qt.Key.Key_Z, CONTROL)
    assert person.worked.plan.tubing is None
    assert person.text("try_line_volume") == "20 mL"


@pytest.mark.parametrize(
    ("field", "typed", "reason"),
    [
        ("try_line_volume", "20 mg", "is a mass"),
        ("try_line_volume", "none", "number is missing"),
        ("try_flush", "0", "zero"),
    ],
)
def test_what_is_tried_is_refused_at_the_field_and_stays(person: Person, field: str, typed: str, reason: str) -> None:
    turn(person, "Delivery")
    person.enter(field, typed)
    assert person.text(field) == typed
    assert reason in person.text(f"{field}_message")
    assert "something typed is not taken" in person["truth_line"].text  # type: ignore[attr-defined]


def test_a_plan_of_tablets_has_no_page_of_the_delivery(person: Person) -> None:
    person.window.start_plan(tablets_plan(), clean=True)
    bar = tabs(person)
    assert [bar.tabText(at) for at in range(bar.count()) if bar.isTabVisible(at)] == ["Plan", "Documents"]


# --- what arrives


def test_the_page_tells_what_arrives_with_own_lines(person: Person) -> None:
    """1.19 mg stay in the lines of bags 1 to 3; the flush of 20 mL of bag 4 is 5.318 mg."""
    state(person)
    assert person.text("first_drug") == "at the start, at 09:00"
    assert person.text("steepest") == "×2.5, after 30 min (step 3)"
    assert person.text("in_lines") == "1.19 mg"
    assert person.text("by_flush") == "5.318 mg, as the end of step 16"
    assert person.text("in_all") == "134 mg of 134 mg ordered (100 %)"
    assert shown(person, 16, 4) == "123.6"


def test_the_page_tells_when_the_first_drug_comes(person: Person) -> None:
    """Own lines with diluent: minute 213.75, in step 15; 09:00 + 3 h 33 min 45 s."""
    state(person, "own-line-diluent", None)
    assert person.text("first_drug") == "after 3 h 33 min 45 s, at 12:33"
    assert person.text("by_flush") == "nothing"
    assert person.text("steepest").startswith("×39,684, after 3 h 33 min 45 s (step 15)")


def test_the_ward_is_told_what_the_plan_assumes(person: Person) -> None:
    state(person)
    assert person.text("before_text").splitlines()[3] == "• Prime the line of bag 4 with 20 mL of bag 4."
    assert person.text("change_text").startswith(
        "• At every bag change: clamp, disconnect at the hub, discard the line."
    )
    assert "1.072 mg; flushing it by hand would give that as a bolus" in person.text("change_text")
    assert "480 mL in all its steps" in person.text("end_text")
    assert "flush with 20 mL of a fluid that is not stated at 160 mL/h" in person.text("end_text")
    person.enter("flush_fluid", "glucose 5 %")
    assert "flush with 20 mL of glucose 5 % at 160 mL/h" in person.text("end_text")


def test_the_assumptions_and_sources_stand_on_the_page(person: Person) -> None:
    state(person)
    assert "nothing mixes" in person.text("model_text")
    assert "10.1097/NAN.0000000000000355" in person.text("sources_text")


# --- the four ways


def test_a_click_takes_a_way_as_one_step_of_undo(person: Person) -> None:
    state(person)
    before = person.worked.plan
    click_way(person, "first-bag")
    assert tubing(person).priming == "first-bag"
    assert "drug-reaches-vein" in person.findings("red")
    assert shown(person, 5, 5) == "10 %"
    assert person["lines"].currentText() == "one line: bag 1"  # type: ignore[attr-defined]
    assert person.document.undo_stack.undoText() == "lines: One line, primed with bag 1"
    person.press(Qt.Key.Key_Z, CONTROL)
    assert person.worked.plan == before


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_arrows_walk_through_the_ways_and_enter_takes_one(person: Person, key: Qt.Key) -> None:
    state(person)
    ways(person).setFocus()
    ways(person).setCurrentIndex(ways(person).model().index(0, 0))
    for _ in range(3):
        person.press(Qt.Key.Key_Down)
    assert tubing(person).priming == "own-line"
    person.press(key)
    assert tubing(person).priming == "diluent"


def test_the_way_of_the_plan_is_no_step(person: Person) -> None:
    state(person)
    click_way(person, "own-line")
    assert not person.document.undo_stack.canUndo()


def test_a_way_that_has_no_solution_is_refused_under_the_list(person: Person) -> None:
    """470 mL of line are more than the 465 mL of step 16."""
    state(person, "diluent")
    person.enter("line_volume", "470")
    click_way(person, "own-line")
    assert tubing(person).priming == "diluent"
    assert "more than the 465 mL" in person.text("ways_message")


# --- more of the lines


@pytest.mark.parametrize(
    ("name", "typed", "shown_as"),
    [
        ("common_volume", "1.5", "1.5 mL"),
        ("carrier", "10", "10 mL/h"),
        ("waste", "2 mL", "2 mL"),
        ("flush_fluid", " glucose 5 % ", "glucose 5 %"),
        ("carrier_fluid", "glucose 5 %", "glucose 5 %"),
    ],
)
def test_each_figure_is_edited_by_itself_and_undone(person: Person, name: str, typed: str, shown_as: str) -> None:
    state(person)
    before = person.worked.plan
    person.enter(name, typed)
    assert str(getattr(tubing(person), name)) == shown_as
    assert person.text(name) == shown_as
    assert tubing(person).flush == before.tubing.flush  # type: ignore[union-attr]
    person.press(Qt.Key.Key_Z, CONTROL)
    assert person.worked.plan == before
    assert person.text(name) == ""


def test_a_figure_can_be_emptied(person: Person) -> None:
    state(person)
    person.enter("common_volume", "1.5")
    person.click("common_volume")
    for key, modifier in ((Qt.Key.Key_A, CONTROL), (Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier)):
        person.press(key, modifier)
    person.press(Qt.Key.Key_Return)
    assert tubing(person).common_volume is None


@pytest.mark.parametrize(
    ("name", "typed", "reason"),
    [("common_volume", "1,500", "can be read as"), ("carrier", "10 mL", "is a volume"), ("waste", "2 mg", "is a mass")],
)
def test_what_is_refused_stays_in_its_field(person: Person, name: str, typed: str, reason: str) -> None:
    state(person)
    before = person.worked.plan
    person.enter(name, typed)
    assert person.worked.plan is before
    assert person.text(name) == typed
    assert reason in person.text(f"{name}_message")


def test_nothing_is_done_while_a_field_of_the_page_is_refused(person: Person) -> None:
    """Saving, undo and other pages wait for it; the window goes back to it and says why."""
    state(person)
    person.enter("waste", "2 mg")
    turn(person, "Plan")
    assert page(person) == "Delivery"
    assert person.text("waste") == "2 mg"
    assert "Volume lost at priming" in person.text("said")


def test_the_comma_of_a_locale_is_understood(sit: Sit) -> None:
    person = sit("de_DE")
    person.click("example_button")
    state(person)
    person.enter("common_volume", "1,5")
    assert str(tubing(person).common_volume) == "1.5 mL"


# --- findings, explanations


def test_a_finding_about_the_vein_leads_to_the_page_and_its_cells(person: Person) -> None:
    state(person, "first-bag")
    turn(person, "Plan")
    person.click_finding("red", "drug-reaches-vein")
    assert page(person) == "Delivery"
    table = person.grid("delivery_steps")
    assert table.hasFocus()
    chosen = {index.data(Qt.ItemDataRole.UserRole + 2) for index in table.selectionModel().selectedIndexes()}
    assert chosen == {Cell("steps", step, "at_vein") for step in range(5, 15)}


def test_a_finding_about_the_lines_leads_to_the_order(person: Person) -> None:
    person.click_finding("amber", "drug-reaches-vein")
    assert focused().objectName() == "lines"


def test_a_finding_about_doses_still_leads_to_the_plan(person: Person) -> None:
    state(person)
    person.enter("volume_1", "10")
    turn(person, "Plan")
    person.enter("volume_1", "3")
    assert page(person) == "Plan"


def test_f1_tells_how_a_cell_comes_about(person: Person) -> None:
    state(person, "first-bag")
    table = person.grid("delivery_steps")
    index = table.model().index(11, 4)
    table.scrollTo(index)
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=table.visualRect(index).center())
    person.press(Qt.Key.Key_F1)
    assert person.text("explanation_title") == "Step 12 · At the vein mg"
    assert person.text("explanation").startswith("0.02144 mg/h for 3 min + 0.2144 mg/h for 12 min = 0.043952 mg")


def test_a_block_is_copied_and_nothing_can_be_typed(person: Person) -> None:
    state(person)
    before = person.worked.plan
    table = person.grid("delivery_steps")
    table.setFocus()
    table.go_to(table.model().index(4, 4))
    person.press(Qt.Key.Key_C, CONTROL)
    assert QApplication.clipboard().text().strip() == "0.00268"
    person.type("7")
    assert person.worked.plan is before
    assert "What reaches the vein follows from" in table.told()


def test_a_step_that_is_chosen_in_the_chart_is_chosen_in_the_table(person: Person) -> None:
    state(person)
    person["delivery_chart"].setFocus()
    person.press(Qt.Key.Key_End)
    assert person.grid("delivery_steps").currentIndex().row() == 15


# --- the order


@pytest.mark.parametrize(
    ("down", "priming"), [(1, "own-line"), (2, "own-line-diluent"), (3, "first-bag"), (4, "diluent")]
)
def test_each_way_can_be_chosen_in_the_order(person: Person, down: int, priming: str) -> None:
    choose(person, "lines", [Qt.Key.Key_Down] * down)
    assert person.worked.plan.tubing is None
    assert focused().objectName() == "line_volume"
    person.enter("line_volume", "20")
    assert tubing(person).priming == priming
    person.enter("flush", "25")
    choose(person, "lines", [Qt.Key.Key_Up] if down > 1 else [Qt.Key.Key_Down])
    assert tubing(person).priming != priming
    assert str(tubing(person).flush) == "25 mL"


def test_every_thing_that_can_be_used_has_a_name_and_a_tip(person: Person) -> None:
    state(person)
    names = (
        "delivery_chart",
        "delivery_steps",
        "ways",
        "flush_fluid",
        "waste",
        "common_volume",
        "carrier",
        "carrier_fluid",
    )
    for name in names:
        assert person[name].accessibleName(), name
        assert person[name].toolTip(), name


def test_the_ways_are_not_worked_out_while_nobody_looks(person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    """Four plans are solved for them: an edit on another page must not wait for that."""
    asked: list[object] = []

    def four_ways(*lines: object) -> tuple[()]:
        asked.append(lines)
        return ()

    monkeypatch.setattr(priming_ways, "four_ways", four_ways)
    state(person)
    assert asked
    turn(person, "Plan")
    asked.clear()
    person.enter("volume_1", "100")
    assert str(person.worked.plan.recipe.solutions[0].volume) == "100 mL"
    assert asked == []
    turn(person, "Delivery")
    assert asked


@pytest.mark.parametrize("language", ["en-US", "qps-ploc"])
@pytest.mark.parametrize("priming", ["own-line", "first-bag"])
def test_no_number_of_the_table_is_cut_off_at_the_usual_size(sit: Sit, language: str, priming: str) -> None:
    person = sit("de_DE", language)
    person.click("example_button")
    tubing = made(Tubing, {"line_volume": "20 mL", "priming": priming, "flush": "20 mL"})
    person.window.start_plan(with_tubing(example_plan(), tubing).plan, clean=True)
    tabs(person).setCurrentIndex(2)
    QApplication.processEvents()
    table = person.grid("delivery_steps")
    # the longer names in the order leave the page less room in the pseudo-language: a bar comes, no number is cut
    assert table.horizontalScrollBar().maximum() <= (0 if language == "en-US" else table.width() // 10)
    scroll = person["lines_scroll"]
    assert scroll.horizontalScrollBar().maximum() == 0  # type: ignore[attr-defined]
    for name in ("first_drug", "steepest", "in_lines", "by_flush", "in_all", "before_text", "change_text", "end_text"):
        label = person[name]
        assert label.height() >= label.heightForWidth(label.width()), name
