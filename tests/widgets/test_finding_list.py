"""The list of findings: what it says, and what a click or a key chooses."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QStandardItem, QStandardItemModel
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desens_gui.app.themes import THEMES, Level
from desens_gui.core.findings import Cell
from desens_gui.core.ground.texts import Text
from desens_gui.core.ground.words import Words
from desens_gui.models.roles import CELLS_ROLE, ID_ROLE, SEVERITY_ROLE
from desens_gui.widgets.finding_list import LEVEL_WORDS, FindingList

CELLS = (Cell("steps", 13, "rise"),)
LEVELS: tuple[Level, ...] = ("red", "amber", "info", "open", "pass")


@pytest.fixture
def findings(qtbot: QtBot) -> FindingList:
    view = FindingList()
    qtbot.addWidget(view)
    model = QStandardItemModel(view)
    for level in LEVELS:
        item = QStandardItem(f"A sentence about a thing that is {level}, long enough for two lines of the list.")
        item.setData(level, int(SEVERITY_ROLE))
        item.setData("rise", int(ID_ROLE))
        item.setData(CELLS if level == "red" else (), int(CELLS_ROLE))
        model.appendRow(item)
    view.setModel(model)
    view.resize(252, 420)
    view.show()
    return view


def test_a_click_chooses_the_cells_of_a_finding(findings: FindingList, qtbot: QtBot) -> None:
    place = findings.visualRect(findings.model().index(0, 0)).center()
    with qtbot.waitSignal(findings.cells_chosen) as chosen:
        QTest.mouseClick(findings.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert chosen.args == [CELLS]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_enter_and_space_choose_them_too(findings: FindingList, qtbot: QtBot, key: Qt.Key) -> None:
    findings.setCurrentIndex(findings.model().index(0, 0))
    with qtbot.waitSignal(findings.cells_chosen) as chosen:
        QTest.keyClick(findings, key)
    assert chosen.args == [CELLS]


def test_the_arrow_keys_walk_without_choosing(findings: FindingList) -> None:
    chosen: list[object] = []
    findings.cells_chosen.connect(chosen.append)
    findings.setFocus()
    QTest.keyClick(findings, Qt.Key.Key_Down)
    QTest.keyClick(findings, Qt.Key.Key_Down)
    assert findings.currentIndex().row() == 2
    assert chosen == []


def test_a_narrow_list_wraps_its_sentences_and_hides_nothing(findings: FindingList, qtbot: QtBot) -> None:
    wide = [findings.sizeHintForIndex(findings.model().index(row, 0)).height() for row in range(5)]
    findings.resize(150, 420)
    narrow = [findings.sizeHintForIndex(findings.model().index(row, 0)).height() for row in range(5)]
    assert all(a < b for a, b in zip(wide, narrow, strict=True))
    index = findings.model().index(0, 0)
    qtbot.waitUntil(lambda: findings.visualRect(index).height() == narrow[0])


def test_every_level_has_a_word_of_its_own_in_the_language_of_the_list(findings: FindingList) -> None:
    words = [Words().say(LEVEL_WORDS[level]) for level in LEVELS]
    assert len(set(words)) == len(words)
    before = findings.grab().toImage()
    findings.use_words(Words(table={("Findings list", "Stop"): "Anhalten"}))
    assert findings.grab().toImage() != before
    assert LEVEL_WORDS["red"] == Text("Findings list", "Stop")


def test_the_focus_can_be_seen(findings: FindingList) -> None:
    findings.setCurrentIndex(findings.model().index(1, 0))
    findings.setFocus()
    focus = QColor(THEMES["light"].focus)
    area = findings.visualRect(findings.currentIndex())
    picture = findings.viewport().grab(area).toImage()
    assert focus.name() in {picture.pixelColor(x, area.height() // 2).name() for x in range(5)}
