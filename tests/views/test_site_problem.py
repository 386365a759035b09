"""A site file that cannot be used is told before any plan is opened, until it is mended."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.words import Words
from desens_gui.store.site_file import shipped_site
from desens_gui.store.site_in_force import site_in_force
from desens_gui.views.site_problem import SiteProblem, site_of_window

GOOD = '{"desens_site": "1", "thresholds": {"rise_red": "3"}}'


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The damaged site file of a hospital."""
    monkeypatch.setenv("DESENS_SITE", str(tmp_path))
    damaged = tmp_path / "site.json"
    damaged.write_text(GOOD.replace("rise_red", "rise"), encoding="utf-8")
    return damaged


@pytest.fixture
def problem(file: Path, english: Words, qtbot: QtBot) -> SiteProblem:
    with pytest.raises(Refused) as caught:
        site_in_force()
    dialog = SiteProblem(caught.value, english)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def said(problem: SiteProblem) -> str:
    label = problem.findChild(QLabel, "reason")
    assert label is not None
    return label.text()


def press(problem: SiteProblem, name: str) -> None:
    button = problem.findChild(QPushButton, name)
    assert button is not None
    QTest.keyClick(button, Qt.Key.Key_Space)


def test_the_file_the_field_and_the_reason_are_told(problem: SiteProblem, file: Path) -> None:
    assert said(problem) == f"{file} (thresholds): “rise” is not known here."


def test_the_window_is_opened_with_the_settings_of_the_mended_file(problem: SiteProblem, file: Path) -> None:
    file.write_text(GOOD.replace('"3"', "3"), encoding="utf-8")
    press(problem, "again_button")
    assert problem.isVisible()
    assert "3 in “rise_red” is a bare number" in said(problem)
    file.write_text(GOOD, encoding="utf-8")
    press(problem, "again_button")
    assert not problem.isVisible()
    assert problem.site == site_in_force() != shipped_site()


def test_who_gives_up_opens_nothing(problem: SiteProblem) -> None:
    QTest.keyClick(problem, Qt.Key.Key_Escape)
    assert (problem.isVisible(), problem.site) == (False, None)


def test_the_program_asks_for_its_settings_first(file: Path, english: Words, qapp: QApplication) -> None:
    seen: list[str] = []

    def answer() -> None:
        dialog = qapp.activeModalWidget()
        assert isinstance(dialog, SiteProblem)
        seen.append(said(dialog))
        dialog.reject()

    QTimer.singleShot(0, answer)
    assert site_of_window(english) is None
    assert len(seen) == 1
    file.write_text(GOOD, encoding="utf-8")
    assert site_of_window(english) == site_in_force()
