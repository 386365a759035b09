"""Opening, saving and leaving: nothing that was typed is lost, and nothing is half loaded."""

from __future__ import annotations

import gc
import json
import weakref
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from desens_gui.app.autosave import recoverable
from desens_gui.app.settings import Settings
from desens_gui.core.ground.words import Words
from desens_gui.store.example import example_plan
from desens_gui.store.plan_files import plan_text, read_plan
from desens_gui.store.site_file import shipped_site
from desens_gui.views.about import About
from desens_gui.views.application import Program
from tests.qt_support import settle
from tests.views.conftest import CONTROL, Person, Sit


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "plan of today.desens"
    path.write_text(plan_text(example_plan()), encoding="utf-8")
    return path


def save_to(person: Person, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(person.window.files, "choose_to_save", lambda: path)
    person.press(Qt.Key.Key_S, CONTROL)


def drop(person: Person, path: Path) -> bool:
    """Drag a file into the middle of the window and let go; return whether the window takes it."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    hands = Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(500, 300), *hands)
    enter.ignore()
    QApplication.sendEvent(person.window, enter)
    if enter.isAccepted():
        QApplication.sendEvent(person.window, QDropEvent(QPointF(500, 300), *hands))
    QApplication.processEvents()
    return enter.isAccepted()


def close(person: Person) -> None:
    QApplication.sendEvent(person.window, QCloseEvent())
    QApplication.processEvents()


def test_saving_first_takes_what_is_typed_in_an_open_cell(
    person: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    person.go("steps", 2, "rate_mL_h")
    person.type("3")
    save_to(person, tmp_path / "a.desens", monkeypatch)
    saved = read_plan(tmp_path / "a.desens")
    assert str(saved.recipe.steps[1].rate) == "3 mL/h"  # type: ignore[union-attr]


def test_saving_first_takes_what_is_typed_in_a_field(
    person: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    person.click("dose")
    person.press(Qt.Key.Key_A, CONTROL)
    person.type("150")
    save_to(person, tmp_path / "a.desens", monkeypatch)
    assert str(read_plan(tmp_path / "a.desens").order.dose) == "150 mg"


@pytest.mark.parametrize("where", ["field", "cell"])
def test_what_is_refused_is_not_saved_over_and_stays_typed(
    person: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, where: str
) -> None:
    if where == "field":
        person.click("dose")
        person.press(Qt.Key.Key_A, CONTROL)
    else:
        person.go("steps", 2, "rate_mL_h")
    person.type("1x")
    save_to(person, tmp_path / "a.desens", monkeypatch)
    assert not (tmp_path / "a.desens").exists()
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.property("text") == "1x"


def test_closing_asks_about_unsaved_changes_by_name_and_stays_on_escape(person: Person) -> None:
    person.enter("ward", "Ward 7")
    close(person)
    assert person.window.isVisible()
    assert "oxaliplatin 134 mg" in person.text("sentence")
    assert person["choice_1"].hasFocus()
    person.press(Qt.Key.Key_Escape)
    assert person.window.isVisible()
    assert person.worked.plan.order.ward == "Ward 7"
    assert person.window.bar.isHidden()


def test_closing_saves_when_asked_to_by_the_keyboard_alone(
    person: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(person.window.files, "choose_to_save", lambda: tmp_path / "a.desens")
    person.enter("ward", "Ward 7")
    close(person)
    person.press(Qt.Key.Key_Return)
    assert not person.window.isVisible()
    assert read_plan(tmp_path / "a.desens").order.ward == "Ward 7"


def test_closing_without_saving_is_the_second_choice(person: Person) -> None:
    person.enter("ward", "Ward 7")
    close(person)
    person.press(Qt.Key.Key_Right)
    person.press(Qt.Key.Key_Return)
    assert not person.window.isVisible()


def test_closing_with_a_refused_entry_goes_to_the_entry(person: Person) -> None:
    person.click("dose")
    person.press(Qt.Key.Key_A, CONTROL)
    person.type("many")
    close(person)
    assert person.window.isVisible()
    assert person["dose"].hasFocus()
    assert person.text("dose") == "many"
    assert person.field("dose").refusal


def test_a_saved_window_closes_without_a_word(person: Person) -> None:
    assert person.window.close()
    assert not person.window.isVisible()


def test_a_file_that_is_dropped_is_opened_and_remembered(person: Person, file: Path, settings: Settings) -> None:
    assert drop(person, file)
    assert person.window.windowTitle().startswith("plan of today.desens")
    assert settings.recent() == (file,)


@pytest.mark.parametrize(
    ("content", "reason"),
    [("{", "line 1"), ('{"desens_plan": "7"}', "newer version"), ("hello", "damaged.desens"), ("", "damaged.desens")],
)
def test_a_damaged_file_is_explained_and_what_was_open_stays(
    person: Person, tmp_path: Path, content: str, reason: str
) -> None:
    before = person.worked.plan
    damaged = tmp_path / "damaged.desens"
    damaged.write_text(content, encoding="utf-8")
    drop(person, damaged)
    assert reason in person.text("sentence")
    assert person.worked.plan is before
    person.press(Qt.Key.Key_Return)
    assert person.window.bar.isHidden()


def test_a_half_written_plan_is_not_half_loaded(person: Person, file: Path) -> None:
    whole = json.loads(file.read_text(encoding="utf-8"))
    del whole["plan"]["recipe"]["steps"][0]["solution"]
    file.write_text(json.dumps(whole), encoding="utf-8")
    before = person.worked.plan
    drop(person, file)
    assert "plan of today.desens" in person.text("sentence")
    assert person.worked.plan is before


def test_two_files_or_text_are_not_taken(person: Person) -> None:
    mime = QMimeData()
    mime.setText("150 mg")
    hands = Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(100, 280), *hands)
    enter.ignore()
    QApplication.sendEvent(person.window, enter)
    assert not enter.isAccepted()


def test_a_file_that_somebody_else_changed_is_not_overwritten(person: Person, file: Path) -> None:
    drop(person, file)
    theirs = file.read_text(encoding="utf-8").replace("Oncology day unit", "Elsewhere")
    file.write_text(theirs, encoding="utf-8")
    person.enter("ward", "Ward 7")
    person.press(Qt.Key.Key_S, CONTROL)
    assert "changed by somebody else" in person.text("sentence")
    assert file.read_text(encoding="utf-8") == theirs


def test_a_recent_file_that_is_gone_is_said_and_forgotten(sit: Sit, settings: Settings, tmp_path: Path) -> None:
    settings.remember(tmp_path / "gone.desens")
    person = sit()
    person.click("recent_0")
    assert "gone.desens" in person.text("sentence")
    assert settings.recent() == ()


def test_what_was_not_saved_is_offered_at_the_next_start(sit: Sit, tmp_path: Path) -> None:
    first = sit()
    first.click("example_button")
    first.enter("ward", "Ward 7")
    kept = next((tmp_path / "recovery").glob("*.json"))
    text = kept.read_text(encoding="utf-8")
    first.press(Qt.Key.Key_Z, CONTROL)  # all saved again: the file goes
    assert recoverable(tmp_path / "recovery") == []
    kept.write_text(text, encoding="utf-8")  # as if the program had died here
    second = sit()
    assert second["recovered_card"].isVisible()
    second.click("take_0")
    assert second.worked.plan.order.ward == "Ward 7"
    assert second.window.isWindowModified()
    assert not kept.exists()


def test_geometry_and_palette_are_remembered(sit: Sit, settings: Settings) -> None:
    first = sit()
    first.window.resize(1200, 700)
    first.press(Qt.Key.Key_2, CONTROL | Qt.KeyboardModifier.AltModifier)
    close(first)
    assert settings.choice("palette") == "dark"
    second = sit()
    assert second.window.actions_by_id["dark"].isChecked()
    assert settings.state("geometry")


def test_the_about_box_is_freed_when_it_is_closed(person: Person) -> None:
    person.window.actions_by_id["about"].trigger()
    (box,) = person.window.findChildren(About)
    versions = box.findChild(QLabel, "versions")
    assert versions is not None
    assert "Qt 6." in versions.text()
    del versions
    gone = weakref.ref(box)
    QTest.keyClick(box, Qt.Key.Key_Escape)
    del box
    settle()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    assert gone() is None


def test_the_window_is_freed_when_it_is_closed(settings: Settings, tmp_path: Path, english: Words) -> None:
    program = Program(english, settings, tmp_path / "recovery", shipped_site())
    program.window.show()
    program.window.start_example()
    program.window.leave_at_once()
    gone = weakref.ref(program.window), weakref.ref(program.document)
    program.window.deleteLater()
    del program
    settle()
    settle()
    assert [thing() for thing in gone] == [None, None]
