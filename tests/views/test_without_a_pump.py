"""Plans without a pump in the window, driven by keys: swallowed doses, tablets, pushes."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from desens_gui.core.findings import Cell
from desens_gui.core.ground.model import rebuilt
from desens_gui.core.rules.plan import Plan
from desens_gui.models.roles import EDITABLE_ROLE
from desens_gui.widgets.truth_line import TruthLine
from tests.documents.given_plans import pricks_alone
from tests.plans import plan_of, pushes_plan, tablets_plan, two_components_plan
from tests.views.conftest import CONTROL, SHIFT, Person


def seen(person: Person, name: str) -> bool:
    return any(widget.isVisible() for widget in person.window.findChildren(QWidget, name))


def start(person: Person, plan: Plan) -> Person:
    person.window.start_plan(plan, clean=True)
    return person


def test_tablets_are_typed_by_number_and_by_name(person: Person) -> None:
    start(person, tablets_plan())
    assert not seen(person, "solutions_card")
    person.type_into("steps", 2, "count", "1/2 x aspirin 325 mg")
    assert person.shown("steps", 2, "count") == "1/2 × aspirin 325 mg"
    assert person.shown("steps", 2, "dose") == "162.5"
    person.type_into("steps", 1, "dose", "81")
    assert person.shown("steps", 1, "count") == "1 × aspirin 81 mg"
    assert "number of tablets" in person.text("said")
    person.type_into("steps", 1, "wait_min", "60")
    assert person.shown("steps", 2, "starts_min") == "10:00"
    person.press(Qt.Key.Key_Z, CONTROL)
    assert person.shown("steps", 2, "starts_min") == "10:30"


def test_tab_walks_the_inputs_of_a_swallowed_ladder_row_by_row(person: Person) -> None:
    start(person, two_components_plan())
    person.go("steps", 1, "volume_mL")
    visited = []
    for _ in range(4):
        person.press(Qt.Key.Key_Tab)
        cell = person.grid("steps").current_cell()
        assert cell is not None
        visited.append((cell.row, cell.column))
    assert visited == [(1, "wait_min"), (2, "solution"), (2, "volume_mL"), (2, "wait_min")]


def test_a_row_of_pushes_goes_to_a_spreadsheet_and_back_and_a_wrong_block_names_its_cell(person: Person) -> None:
    start(person, pushes_plan())
    grid = person.grid("steps")
    person.go("steps", 1, "volume_mL")
    person.press(Qt.Key.Key_Space, SHIFT)
    person.press(Qt.Key.Key_C, CONTROL)
    row = QGuiApplication.clipboard().text().rstrip("\n").split("\t")
    assert row[:6] == ["1", "push", "1", "", "", "1"]
    person.press(Qt.Key.Key_V, CONTROL)
    assert grid.told() == ""
    assert not person.document.undo_stack.canUndo()
    QGuiApplication.clipboard().setText("3\nx")
    person.go("steps", 1, "volume_mL")
    person.press(Qt.Key.Key_V, CONTROL)
    assert grid.told().startswith("step 2, Volume mL: ")
    assert grid.told().endswith("Nothing was pasted.")
    QGuiApplication.clipboard().setText("3\n6")
    person.press(Qt.Key.Key_V, CONTROL)
    assert [person.shown("steps", step, "volume_mL") for step in (1, 2)] == ["3", "6"]


def test_what_a_push_does_not_have_is_refused_where_it_was_typed(person: Person) -> None:
    start(person, pushes_plan())
    person.type_into("steps", 1, "rate_mL_h", "5")
    assert "given at once" in person.grid("steps").told()
    person.press(Qt.Key.Key_Escape)


def test_an_inserted_push_opens_at_its_first_input(person: Person) -> None:
    start(person, two_components_plan())
    person.go("steps", 2, "dose")
    person.press(Qt.Key.Key_I, CONTROL)
    assert person.grid("steps").current_cell() == Cell("steps", 2, "volume_mL")
    assert len(person.worked.plan.recipe.steps) == 5


def test_a_series_of_pricks_has_no_chart_and_no_dose_to_add_up(person: Person) -> None:
    start(person, pricks_alone())
    assert not seen(person, "chart_card")
    assert person.window.findChildren(TruthLine)[0].text == "test series: no dose to add up"
    start(person, pushes_plan())
    assert seen(person, "chart_card")


def no_interval_plan() -> Plan:
    """Three pushes of 1, 2, 4 mL from one vial, none of which states a time to the next; the day is stated late."""
    vial = {"container": "vial", "volume": "100 mL", "content": {"concentration": "1 mg/mL"}}
    pushes: list[dict[str, object]] = [
        {"kind": "push", "solution": "1", "volume": f"{volume} mL"} for volume in ("1", "2", "4")
    ]
    pushes[1]["day"] = "1"
    return plan_of("7 mg", route="iv-push", pace="slow", solutions=[vial], steps=pushes)


def test_where_no_interval_is_stated_there_is_an_empty_cell_to_type_it_into(person: Person) -> None:
    """The finding leads to it, F1 says what is missing there; 20 min and 30 min later the pushes begin at 0, 20, 50."""
    start(person, no_interval_plan())
    assert "interval" in person.findings("amber")
    person.click_finding("amber", "interval")
    assert person.grid("steps").current_cell() == Cell("steps", 1, "wait_min")
    person.press(Qt.Key.Key_F1)
    assert person.text("explanation") == (
        "No time is stated from step 1 to step 2, so when that one is due is unknown. Type one, such as 15 min."
    )
    for step in (1, 2):
        assert person.shown("steps", step, "wait_min") == ""
        assert person.index("steps", step, "wait_min").data(EDITABLE_ROLE)
    person.type_into("steps", 1, "wait_min", "20")
    person.type_into("steps", 2, "wait_min", "30 min")
    assert [step.starts_min for step in person.worked.solved.steps] == [0, 20, 50]
    assert "interval" not in person.findings("amber")
    person.go("steps", 3, "wait_min")
    person.press(Qt.Key.Key_F1)
    assert person.text("explanation") == "There is no value here."


def test_two_pushes_of_which_only_the_second_states_its_day_have_room_for_an_interval(person: Person) -> None:
    plan = no_interval_plan()
    first, second, _ = plan.recipe.steps
    start(person, rebuilt(plan, recipe=rebuilt(plan.recipe, steps=(first, second))))
    assert "interval" in person.findings("amber")
    assert person.shown("steps", 1, "wait_min") == ""


def test_a_dose_a_day_has_no_room_for_an_interval(person: Person) -> None:
    plan = no_interval_plan()
    steps = tuple(rebuilt(step, day=str(day)) for day, step in enumerate(plan.recipe.steps, 1))
    start(person, rebuilt(plan, recipe=rebuilt(plan.recipe, steps=steps)))
    columns = [column.name for column in person.grid("steps").model().columns]  # type: ignore[attr-defined]
    assert "day" in columns
    assert "wait_min" not in columns
