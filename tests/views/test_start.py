"""How to begin, what is loaded before, and that everything can be found by its name."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QComboBox, QHeaderView, QLabel, QLineEdit, QWidget

from desens_gui.__main__ import choose
from tests.views.conftest import CONTROL, Person, Sit


def test_a_plan_begins_with_drug_and_dose_by_keys_alone(sit: Sit) -> None:
    person = sit()
    assert person["new_drug"].hasFocus()
    person.type("carboplatin")
    person.press(Qt.Key.Key_Return)
    assert person["new_dose"].hasFocus()
    person.type("87.5 mg")
    person.press(Qt.Key.Key_Return)
    assert str(person.worked.plan.order.dose) == "87.5 mg"
    assert person["patient"].hasFocus()
    assert person.window.isWindowModified()


@pytest.mark.parametrize(("typed", "reason"), [("87", ""), ("1,500 mg", "can be read as"), ("mg", "")])
def test_a_dose_that_cannot_be_used_is_refused_at_its_field(sit: Sit, typed: str, reason: str) -> None:
    person = sit()
    person.type("carboplatin")
    person.press(Qt.Key.Key_Return)
    person.type(typed)
    person.press(Qt.Key.Key_Return)
    assert person.document.worked is None
    assert person.text("new_dose") == typed
    assert reason in person.text("new_dose_message")


def test_nothing_typed_is_asked_for(sit: Sit) -> None:
    person = sit()
    person.click("start_button")
    assert "name of the drug" in person.text("refusal")


def test_ctrl_n_comes_back_to_the_beginning(person: Person) -> None:
    person.press(Qt.Key.Key_N, CONTROL)
    assert person["start_button"].isVisible()
    assert not person.window.actions_by_id["save"].isEnabled()


@pytest.mark.parametrize("scene", ["start", "plan"])
def test_everything_that_can_be_used_has_a_name_for_tests_and_screen_readers_and_a_tip(sit: Sit, scene: str) -> None:
    person = sit()
    if scene == "plan":
        person.click("example_button")
    used = (QAbstractButton, QLineEdit, QComboBox, QAbstractItemView)
    ours = [
        widget
        for widget in person.window.findChildren(QWidget)
        if isinstance(widget, used) and widget.isVisible() and not widget.objectName().startswith("qt_")
    ]
    assert len(ours) > 8
    for widget in ours:
        if type(widget).__module__.startswith("PySide6") and not widget.objectName():
            continue  # a part of one of Qt's own widgets
        if isinstance(widget, QHeaderView):
            continue  # the headings are a part of their grid, and are not reached by themselves
        name = widget.objectName()
        assert name, widget
        assert widget.accessibleName(), name
        assert widget.toolTip(), name


def test_in_the_pseudo_language_no_text_is_left_in_english(sit: Sit) -> None:
    from PySide6.QtWidgets import QApplication

    from desens_gui.app.languages import Translators
    from desens_gui.store.languages import words

    application = QApplication.instance()
    assert application is not None
    translators = Translators(words("qps-ploc", 4), application)
    try:
        person = sit("de_DE", "qps-ploc")
        person.click("example_button")
        labels = {label.text() for label in person.window.findChildren(QLabel)}
        buttons = {button.text() for button in person.window.findChildren(QAbstractButton)}
        tips = {widget.toolTip() for widget in person.window.findChildren(QWidget) if widget.toolTip()}
    finally:
        translators.remove()
    plain = {text for text in labels | buttons | tips if "[" not in text and any(letter.isalpha() for letter in text)}
    assert plain == set()


MODULES = """
import os, sys
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from pathlib import Path
from PySide6.QtCore import QSettings
from desens_gui.app.settings import Settings
from desens_gui.store.languages import words
from desens_gui.store.site_file import shipped_site
from desens_gui.views.application import Program, application_of
application = application_of(["desens"])
settings = Settings(QSettings(sys.argv[1] + "/x.ini", QSettings.Format.IniFormat))
program = Program(words("en-US", 4), settings, Path(sys.argv[1]), shipped_site())
program.window.show()
application.processEvents()
print(sorted({"reportlab", "openpyxl", "pypdfium2", "sqlite3", "PIL", "PySide6.QtPrintSupport"} & set(sys.modules)))
program.window.leave_at_once()
"""


def test_nothing_heavy_is_loaded_before_the_first_paint(tmp_path: Path) -> None:
    run = subprocess.run([sys.executable, "-c", MODULES, tmp_path], capture_output=True, text=True, check=True)
    assert run.stdout.splitlines()[-1] == "[]"


def test_without_a_display_the_demo_adds_a_picture_and_the_window_says_why_not(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import os

    quiet = {name: value for name, value in os.environ.items() if name not in {"DISPLAY", "WAYLAND_DISPLAY"}}
    command = [sys.executable, "-m", "desens_gui"]
    alone = subprocess.run(command, capture_output=True, text=True, env=quiet, check=False)
    assert alone.returncode == 2
    assert alone.stderr.count("\n") == 1
    assert "no display" in alone.stderr
    subprocess.run([*command, "demo", "--out", tmp_path], capture_output=True, env=quiet, check=True)
    assert (tmp_path / "window.png").read_bytes().startswith(b"\x89PNG")
    assert (tmp_path / "labels.pdf").exists()


@pytest.mark.parametrize(
    ("arguments", "shown"),
    [
        ([], ["None False"]),
        (["demo"], ["command demo", "None True"]),
        (["demo", "--out", "o"], ["command demo --out o", "None True"]),
        (["x.desens"], ["x.desens False"]),
        (["check", "x"], ["command check x"]),
    ],
)
def test_with_a_display_only_a_plan_or_the_demo_or_nothing_opens_the_window(
    monkeypatch: pytest.MonkeyPatch, arguments: list[str], shown: list[str]
) -> None:
    seen: list[str] = []

    def run_window(path: Path | None, *, example: bool) -> int:
        seen.append(f"{path} {example}")
        return 0

    def run(arguments: list[str]) -> int:
        seen.append("command " + " ".join(arguments))
        return 0

    monkeypatch.setenv("DISPLAY", ":7")
    monkeypatch.setattr("desens_gui.views.application.run_window", run_window)
    monkeypatch.setattr("desens_gui.__main__.run", run)
    assert choose(arguments) == 0
    assert seen == shown


def test_a_demo_that_could_not_write_shows_no_window(monkeypatch: pytest.MonkeyPatch) -> None:
    def run(arguments: list[str]) -> int:
        return 2

    monkeypatch.setenv("DISPLAY", ":7")
    monkeypatch.setattr("desens_gui.__main__.run", run)
    assert choose(["demo"]) == 2
