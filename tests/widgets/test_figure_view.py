"""The chart as it is painted: mouse and keys find the steps."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from desens_gui.app.themes import THEMES, ThemeName
from desens_gui.core.findings import Cell
from desens_gui.core.ground.locales import typography
from desens_gui.core.ground.words import Words
from desens_gui.core.worked import work_out
from desens_gui.figures.dose_chart import dose_chart
from desens_gui.figures.marks import Box
from desens_gui.store.site_file import shipped_site
from desens_gui.widgets.figure_view import FigureView
from desens_gui.widgets.theming import wear
from tests.plans import seed_plan


@pytest.fixture
def chart(qtbot: QtBot) -> FigureView:
    chart = FigureView()
    qtbot.addWidget(chart)
    chart.show_figure(partial(dose_chart, work_out(seed_plan(), shipped_site()).solved))
    chart.resize(800, 140)
    chart.show()
    return chart


def bar(chart: FigureView, number: int) -> Box:
    figure = chart.figure()
    assert figure is not None
    steps = [mark for mark in figure.marks if isinstance(mark, Box) and mark.role == "step"]
    return steps[number - 1]


@pytest.mark.qt_log_ignore("This plugin does not support raise", extend=True)  # offscreen; a tooltip is a window
def test_hovering_a_bar_names_the_step_and_its_numbers(chart: FigureView) -> None:
    box = bar(chart, 16)
    place = QPoint(int(box.left + 5), 30)
    QApplication.sendEvent(chart.viewport(), QHelpEvent(QHelpEvent.Type.ToolTip, place, chart.mapToGlobal(place)))
    assert QToolTip.text().startswith("Step 16, bag 4: 160 mL/h for 174.375 min gives 123.6 mg")
    QToolTip.hideText()


def test_a_click_chooses_the_step(chart: FigureView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(chart.cell_chosen) as chosen:
        QTest.mouseClick(chart.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(int(bar(chart, 3).left + 2), 30))
    assert chosen.args == [Cell("steps", 3, "dose")]


def test_the_arrow_keys_walk_the_steps_and_tell_them_to_a_screen_reader(chart: FigureView) -> None:
    walked: list[object] = []
    chart.cell_chosen.connect(walked.append)
    chart.setFocus()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_End, Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Home):
        QTest.keyClick(chart, key)
    assert walked == [Cell("steps", number, "dose") for number in (1, 2, 16, 16, 15, 1)]
    assert chart.accessibleDescription().startswith("Step 1, bag 1")


def test_another_size_and_another_locale_draw_it_anew(chart: FigureView) -> None:
    before = chart.figure()
    chart.resize(600, 140)
    assert chart.figure() is not before
    chart.use_words(Words(typography=typography("de", 4)))
    figure = chart.figure()
    assert figure is not None
    assert any(getattr(mark, "text", "") == "0,001" for mark in figure.marks)


def test_without_a_plan_there_is_nothing_to_choose(chart: FigureView) -> None:
    chart.show_figure(None)
    assert chart.title() == ""
    QTest.keyClick(chart, Qt.Key.Key_Right)
    QTest.mouseClick(chart.viewport(), Qt.MouseButton.LeftButton)
    QTest.mouseMove(chart.viewport(), QPoint(20, 20))
    assert chart.figure() is None


@pytest.mark.parametrize("name", list(THEMES))
def test_it_is_painted_in_every_palette(chart: FigureView, name: ThemeName, light: QApplication) -> None:
    plain = chart.grab().toImage()
    wear(light, name)
    chart.setFocus()
    QTest.keyClick(chart, Qt.Key.Key_Right)
    assert chart.grab().toImage() != plain
