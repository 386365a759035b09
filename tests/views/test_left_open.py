"""What is typed but not taken, and what was asked but not answered, when the plan changes under it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from desens_gui.views.documents_page import DocumentsPage
from desens_gui.widgets.cell_delegate import CellEditor
from tests.views.conftest import CONTROL, Person


def type_over(person: Person, name: str, text: str) -> None:
    """Type into a field and leave it open."""
    person.click(name)
    person.press(Qt.Key.Key_A, CONTROL)
    person.type(text)


def close(person: Person) -> QCloseEvent:
    event = QCloseEvent()
    QApplication.sendEvent(person.window, event)
    QApplication.processEvents()
    return event


def test_an_answer_is_not_taken_for_a_plan_that_was_not_asked_about(person: Person) -> None:
    person["pump"].setCurrentIndex(1)  # type: ignore[attr-defined]
    person["pump"].activated.emit(1)  # type: ignore[attr-defined]
    before = person.worked.plan.recipe.steps
    person.go("steps", 2, "dose")
    person.type("0.000777")
    person.press(Qt.Key.Key_Return)
    assert "again" in person.grid("steps").told().lower()
    person.enter("dose", "1340")
    assert str(person.worked.plan.order.dose) == "1340 mg"
    editor = person.grid("steps").findChild(CellEditor)
    assert editor is not None
    editor.setFocus()
    person.press(Qt.Key.Key_Return)
    assert person.worked.plan.recipe.steps == before, "the old answer was taken"
    assert "again" in person.grid("steps").told().lower(), "it asks anew, with the numbers of this plan"


def test_a_close_that_was_refused_is_asked_about_again(person: Person) -> None:
    type_over(person, "dose", "many")
    assert not person.window.close()
    person.enter("dose", "150")
    assert not person.window.close()
    assert not person.window.bar.isHidden()
    assert person.window.isVisible()


def test_a_question_about_unsaved_changes_is_taken_back_when_they_are_saved(
    person: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    person.enter("ward", "Ward 7")
    close(person)
    assert not person.window.bar.isHidden()
    monkeypatch.setattr(person.window.files, "choose_to_save", lambda: tmp_path / "a.desens")
    person.press(Qt.Key.Key_S, CONTROL)
    assert person.document.clean
    assert person.window.bar.isHidden()


def test_a_question_about_unsaved_changes_is_taken_back_when_the_plan_changes(person: Person) -> None:
    person.enter("ward", "Ward 7")
    close(person)
    assert not person.window.bar.isHidden()
    person.enter("ward", "Ward 8")
    assert person.window.bar.isHidden()
    close(person)
    assert not person.window.bar.isHidden()
    assert person.window.isVisible()


def test_a_refused_volume_does_not_move_to_another_bag(person: Person) -> None:
    count = len(person.worked.plan.recipe.solutions)
    type_over(person, "volume_2", "1,500")
    person.go("solutions", 1, "volume_mL")
    person.press(Qt.Key.Key_B, CONTROL)
    assert len(person.worked.plan.recipe.solutions) == count
    assert person.text("volume_2") == "1,500"
    assert person["volume_2"].hasFocus()


def test_a_choice_waits_for_what_is_refused(person: Person) -> None:
    protocol = person.worked.plan.protocol
    type_over(person, "volume_4", "1,500")
    combo = person["protocol"]
    at = next(at for at in range(combo.count()) if combo.itemData(at) != protocol)  # type: ignore[attr-defined]
    combo.setCurrentIndex(at)  # type: ignore[attr-defined]
    combo.activated.emit(at)  # type: ignore[attr-defined]
    assert person.worked.plan.protocol == protocol
    assert person.text("volume_4") == "1,500"
    assert combo.currentData() == protocol  # type: ignore[attr-defined]


def test_the_button_of_the_page_exports_nothing_while_a_dose_is_refused(person: Person, tmp_path: Path) -> None:
    page = person.window.findChild(DocumentsPage)
    assert page is not None
    person.window.show_page(page)
    folder = tmp_path / "papers"
    person["folder"].setText(str(folder))  # type: ignore[attr-defined]
    type_over(person, "dose", "1,500")
    button = page.findChild(QPushButton, "write_button")
    assert button is not None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    assert not folder.exists()
    assert page.export_bar.text.startswith("Nothing was written")
    assert person.text("dose") == "1,500"
