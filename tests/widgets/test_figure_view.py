"""Figures as they are painted: mouse and keys find the places of a figure, and what is too high scrolls."""

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
from desens_gui.core.ground.model import rebuilt
from desens_gui.core.ground.words import Words
from desens_gui.core.worked import work_out
from desens_gui.figures.canvas import Canvas
from desens_gui.figures.delivery_chart import delivery_chart
from desens_gui.figures.dose_chart import dose_chart
from desens_gui.figures.marks import Box, Figure
from desens_gui.figures.preparation_drawing import preparation_drawing
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


# --- a figure that is higher than the view


@pytest.fixture
def series(qtbot: QtBot) -> FigureView:
    view = FigureView()
    qtbot.addWidget(view)
    worked = work_out(seed_plan(stock="5 mg/mL"), shipped_site())
    view.show_figure(partial(preparation_drawing, worked))
    view.resize(700, 300)
    view.show()
    return view


def place(view: FigureView, row: int) -> Box:
    figure = view.figure()
    assert figure is not None
    return next(box for box in figure.places() if box.cell == Cell("solutions", row, "draw_mL"))


def test_a_figure_that_is_higher_than_the_view_scrolls(series: FigureView) -> None:
    figure = series.figure()
    assert figure is not None
    assert figure.height > 300
    assert series.verticalScrollBar().maximum() == round(figure.height) - series.viewport().height()
    assert series.horizontalScrollBar().maximum() == 0


def test_walking_brings_a_place_into_view(series: FigureView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(series.cell_chosen) as chosen:
        QTest.keyClick(series, Qt.Key.Key_End)
    assert chosen.args == [Cell("solutions", 1, "draw_mL")]
    box, top = place(series, 1), series.verticalScrollBar().value()
    assert top <= box.top
    assert box.top + box.height <= top + series.viewport().height()
    QTest.keyClick(series, Qt.Key.Key_Home)
    assert series.verticalScrollBar().value() <= 4


def test_a_click_in_a_scrolled_figure_finds_what_is_seen_there(series: FigureView, qtbot: QtBot) -> None:
    bar = series.verticalScrollBar()
    bar.setValue(bar.maximum())
    box = place(series, 1)
    where = QPoint(int(box.left + box.width / 2), int(box.top + box.height / 2) - bar.value())
    with qtbot.waitSignal(series.cell_chosen) as chosen:
        QTest.mouseClick(series.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert chosen.args == [Cell("solutions", 1, "draw_mL")]


def test_a_cell_that_was_chosen_elsewhere_is_shown_and_not_told_again(series: FigureView) -> None:
    told: list[object] = []
    series.cell_chosen.connect(told.append)
    before = series.grab().toImage()
    series.show_cell(Cell("solutions", 1, "volume_mL"))
    assert series.verticalScrollBar().value() > 0
    assert series.grab().toImage() != before
    series.show_cell(Cell("steps", 1, "dose"))
    assert told == []


def test_a_figure_is_told_in_words_to_a_screen_reader(series: FigureView) -> None:
    description = series.accessibleDescription()
    assert description.startswith("How each container is made, strongest first.")
    assert "Bag 3: 2.7 mL from stock." in description
    assert "Bag 1: 25 mL from bag 2." in description


def test_nothing_is_drawn_while_nobody_sees_it(series: FigureView, qtbot: QtBot) -> None:
    drawn: list[float] = []

    def draw(words: Words, canvas: Canvas) -> Figure:
        drawn.append(canvas.width)
        return dose_chart(work_out(seed_plan(), shipped_site()).solved, words, canvas)

    series.hide()
    series.show_figure(draw)
    series.use_words(Words())
    assert drawn == []
    series.show()
    assert drawn


def test_a_figure_that_its_words_make_wider_than_the_view_scrolls_sideways(series: FigureView) -> None:
    series.resize(300, 300)
    figure = series.figure()
    assert figure is not None
    assert series.horizontalScrollBar().maximum() == round(figure.width) - series.viewport().width() > 0


@pytest.mark.parametrize("name", list(THEMES))
def test_every_role_of_every_figure_has_a_look(qtbot: QtBot, name: ThemeName, light: QApplication) -> None:
    """A draw that cannot be made, a dilution, a pair of syringes; late steps, a flush, first drug, steepest rise."""
    wear(light, name)
    bad = {"solution": "1", "source": "stock"}, {"solution": "2", "source": "intermediate"}
    plan = seed_plan(stock="5 mg/mL", line="20 mL", flush="20 mL", priming="first-bag")
    worked = work_out(rebuilt(plan, makings=[*bad, {"solution": "3", "syringes": ["20 mL"]}]), shipped_site())
    for draw in (partial(preparation_drawing, worked), partial(delivery_chart, worked)):
        view = FigureView()
        qtbot.addWidget(view)
        view.show_figure(draw)
        view.resize(760, 900)
        view.show()
        view.grab()
