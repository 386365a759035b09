"""The outcome of the first window, from the start page to the reopened file, in every locale."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from desens_gui.core.findings import Cell
from desens_gui.store.plan_files import read_plan
from tests.views.conftest import CONTROL, Person, Sit

SHIFT_CONTROL = CONTROL | Qt.KeyboardModifier.ShiftModifier
LOCALES = {"C": ".", "en_US": ".", "de_DE": ",", "fr_FR": ",", "es_ES": ",", "it_IT": ","}


def undo_all(person: Person) -> int:
    steps = 0
    while person.document.undo_stack.canUndo():
        person.press(Qt.Key.Key_Z, CONTROL)
        steps += 1
        assert steps < 50
    return steps


@pytest.mark.parametrize("locale", LOCALES)
def test_the_example_becomes_another_plan_that_is_saved_and_reopened(
    sit: Sit, locale: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mark = LOCALES[locale]
    person = sit(locale)
    person.click("example_button")
    assert person.shown("steps", 16, "time_min") == f"174{mark}375"
    assert person["truth_line"].level == "amber"  # type: ignore[attr-defined] # no tubing is stated yet
    example = person.worked.plan

    person.enter("dose", "150")
    person.enter("volume_4", "250 mL")
    person.type_into("steps", 16, "rate_mL_h", "200")
    assert person.text("dose") == "150 mg"
    assert person.text("final_rate") == "200 mL/h"
    assert person.shown("steps", 13, "rise") == f"×4{mark}961"
    assert person.findings("red") == ["rise", "rate-limit"]  # 134 mg in less than two hours
    assert person["truth_line"].level == "red"  # type: ignore[attr-defined]

    person.click_finding("red", "rise")
    assert person.grid("steps").current_cell() == Cell("steps", 13, "rise")
    assert person.grid("steps").hasFocus()

    person.press(Qt.Key.Key_I, CONTROL)
    assert person.grid("steps").current_cell() == Cell("steps", 13, "rate_mL_h")
    person.type("10")
    person.press(Qt.Key.Key_Return)
    assert [person.shown("steps", step, "rate_mL_h") for step in range(13, 18)] == ["10", "20", "40", "80", "200"]
    assert person.shown("steps", 13, "rise") == f"×2{mark}48"
    assert person.findings("red") == ["rate-limit"]  # the dose still comes in less than two hours
    changed = person.worked.plan

    assert undo_all(person) == 5
    assert person.worked.plan == example
    assert person.text("dose") == "134 mg"
    assert person.document.clean
    while person.document.undo_stack.canRedo():
        person.press(Qt.Key.Key_Z, SHIFT_CONTROL)
    assert person.worked.plan == changed

    person.type_into("steps", 2, "time_min", f"12{mark}5")
    assert person.worked.solved.steps[1].time_min == Fraction(25, 2)
    assert person.window.isWindowModified()

    file = tmp_path / "mine.desens"
    monkeypatch.setattr(person.window.files, "choose_to_save", lambda: file)
    person.press(Qt.Key.Key_S, CONTROL)
    assert not person.window.isWindowModified()
    assert person.window.windowTitle().startswith("mine.desens")
    saved = person.worked.plan
    assert read_plan(file) == saved

    person.press(Qt.Key.Key_W, CONTROL)
    person.click("recent_0")
    assert person.worked.plan == saved
    assert person.shown("steps", 2, "time_min") == f"12{mark}5"


def test_what_the_last_edit_changed_is_marked_and_said(person: Person) -> None:
    person.type_into("steps", 3, "volume_mL", "1.5")
    assert person.worked.solved.steps[2].rate_mL_h == 6
    assert "rate" in person.text("said")
    assert Cell("steps", 3, "rate_mL_h") in person.document.marked


def test_f1_shows_the_working_of_the_cell_in_the_window(person: Person) -> None:
    person.go("steps", 16, "time_min")
    person.press(Qt.Key.Key_F1)
    assert person.text("explanation_title").startswith("Step 16")
    assert "465 mL ÷ 160 mL/h" in person.text("explanation")
    person.click("dose")
    person.press(Qt.Key.Key_F1)
    assert "total dose that was prescribed" in person.text("explanation")


def test_f8_walks_from_finding_to_finding(person: Person) -> None:
    person.enter("volume_4", "250")
    person.press(Qt.Key.Key_F8)
    assert person.grid("steps").current_cell() == Cell("steps", 13, "rise")


def test_bags_and_steps_come_go_and_move_by_keys(person: Person) -> None:
    before = person.worked.plan
    person.go("solutions", 1, "volume_mL")
    person.press(Qt.Key.Key_B, CONTROL)
    assert len(person.worked.plan.recipe.solutions) == 5
    assert person.text("volume_5") == "500 mL"
    assert person.grid("solutions").current_cell() == Cell("solutions", 1, "volume_mL")
    person.press(Qt.Key.Key_B, SHIFT_CONTROL)
    assert person.worked.plan == before
    person.go("steps", 2, "rate_mL_h")
    person.press(Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [person.shown("steps", step, "rate_mL_h") for step in (1, 2)] == ["2", "1"]
    assert person.grid("steps").current_cell() == Cell("steps", 1, "rate_mL_h")
    person.press(Qt.Key.Key_Delete, CONTROL)
    assert len(person.worked.plan.recipe.steps) == 15


def test_removing_a_bag_that_steps_draw_on_is_refused_beside_it(person: Person) -> None:
    person.go("solutions", 2, "volume_mL")
    person.click("remove_bag_button")
    assert len(person.worked.plan.recipe.solutions) == 4
    assert "draw on" in person.grid("solutions").told()
