"""The page of the preparation, driven by keys and mouse: the published series from 5 mg/mL stock."""

from __future__ import annotations

from datetime import datetime

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QScrollArea, QTabWidget

from desens_gui.core.edits.ladder import with_bag_count
from desens_gui.core.findings import Cell
from desens_gui.core.ground.texts import Text
from desens_gui.models.roles import MARKED_ROLE
from desens_gui.widgets.card_tabs import CardTabs
from desens_gui.widgets.cell_delegate import CellEditor
from desens_gui.widgets.choice_grid import ChoiceGrid
from desens_gui.widgets.choice_list import ChoiceList
from desens_gui.widgets.figure_view import FigureView
from tests.plans import tablets_plan
from tests.views.conftest import CONTROL, SHIFT, Person, Sit


def turn_to(person: Person, title: str) -> None:
    """Click a tab."""
    pages = person["pages"]
    assert isinstance(pages, QTabWidget)
    at = next(at for at in range(pages.count()) if pages.tabText(at) == title and pages.isTabVisible(at))
    QTest.mouseClick(pages.tabBar(), Qt.MouseButton.LeftButton, pos=pages.tabBar().tabRect(at).center())
    QApplication.processEvents()


def turn_to_table(person: Person, name: str) -> None:
    """Click the tab of a table."""
    tabs = person["table_tabs"]
    assert isinstance(tabs, CardTabs)
    at = ("making", "holding", "keeping").index(name)
    QTest.mouseClick(tabs, Qt.MouseButton.LeftButton, pos=tabs.tabRect(at).center())
    QApplication.processEvents()


def index(person: Person, number: int, column: str, grid: str = "making") -> QModelIndex:
    found = person.window.preparation_page.grids[grid].model().index_of(Cell("solutions", number, column))  # type: ignore[attr-defined]
    assert isinstance(found, QModelIndex)
    assert found.isValid()
    return found


def go(person: Person, number: int, column: str, grid: str = "making") -> None:
    """Click a cell, away from its arrow."""
    if not person.window.preparation_page.grids[grid].isVisible():
        turn_to_table(person, grid)
    view = person.grid(grid)
    area = view.visualRect(index(person, number, column, grid))
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=area.center())
    assert view.current_cell() == Cell("solutions", number, column)


def shown(person: Person, number: int, column: str, grid: str = "making") -> str:
    return str(index(person, number, column, grid).data())


def making(person: Person) -> ChoiceGrid:
    grid = person.grid("making")
    assert isinstance(grid, ChoiceGrid)
    return grid


def editor(person: Person) -> CellEditor:
    (found,) = [one for one in making(person).findChildren(CellEditor) if one.isVisible()]
    return found


def choices(person: Person) -> ChoiceList:
    found = person["cell_choices"]
    assert isinstance(found, ChoiceList)
    return found


@pytest.fixture
def bench(person: Person) -> Person:
    """At the page, the stock typed into it."""
    turn_to(person, "Preparation")
    person.enter("begin_stock", "5")
    return person


def test_the_page_says_how_to_begin_and_takes_the_stock_right_there(person: Person) -> None:
    turn_to(person, "Preparation")
    assert "No stock is chosen yet" in person.text("prepared_line")
    assert not person.window.preparation_page.grids["making"].isVisible()
    person.enter("begin_stock", "5")
    assert str(person.worked.plan.stock) == "5 mg/mL"
    assert person.text("stock") == "5 mg/mL"
    assert shown(person, 4, "draws") == "20 mL: 20 + 10 mL: 6.6"
    said = "As prepared 134.065 mg of 134 mg (+0.04842 %), ± 5.376 mg from syringes; diluent is not counted."
    assert person.text("prepared_line") == said
    person.press(Qt.Key.Key_Z, CONTROL)
    assert person["begin_stock"].isVisible()


def test_a_source_is_chosen_by_keys_alone_and_undone(bench: Person) -> None:
    go(bench, 1, "source")
    bench.press(Qt.Key.Key_F2)
    assert making(bench).choices_shown()
    assert editor(bench).text() == "auto"
    told = []
    for _ in range(3):
        bench.press(Qt.Key.Key_Down)
        told.append((editor(bench).text(), editor(bench).accessibleDescription()))
    assert told == [
        ("stock", "stock, not possible: 0.0268 mL is less than the 0.2 mL that this site draws."),
        ("bag 2", "bag 2: a draw of 25 mL"),
        ("bag 3", "bag 3: a draw of 2.5 mL"),
    ]
    bench.press(Qt.Key.Key_Return)
    assert not making(bench).choices_shown()
    assert bench.worked.plan.making(1).donor == 3
    assert shown(bench, 1, "source") == "bag 3 (chosen)"
    assert index(bench, 1, "source").data(MARKED_ROLE)
    assert index(bench, 2, "label_volume_mL", "holding").data(MARKED_ROLE)
    bench.press(Qt.Key.Key_Z, CONTROL)
    assert shown(bench, 1, "source") == "bag 2"


def test_what_a_cell_shows_can_be_typed_back_and_an_emptied_cell_is_left_to_the_program(bench: Person) -> None:
    before = shown(bench, 3, "draws")
    go(bench, 3, "draws")
    bench.type(before)
    bench.press(Qt.Key.Key_Return)
    assert shown(bench, 3, "draws") == f"{before} (chosen)"
    for column in ("draws", "source"):
        go(bench, 3, "source")
        bench.type("stock")
        bench.press(Qt.Key.Key_Return)
        go(bench, 3, column)
        bench.press(Qt.Key.Key_F2)
        bench.press(Qt.Key.Key_A, CONTROL)
        bench.press(Qt.Key.Key_Backspace)
        bench.press(Qt.Key.Key_Return)
        assert "chosen" not in shown(bench, 3, column)


def test_typing_begins_an_entry_and_shows_which_choice_is_meant(bench: Person) -> None:
    go(bench, 1, "source")
    bench.type("bag 3")
    assert choices(bench).said() == "bag 3: a draw of 2.5 mL"
    bench.press(Qt.Key.Key_Tab)
    assert bench.worked.plan.making(1).donor == 3
    assert making(bench).hasFocus()


def test_escape_leaves_the_cell_as_it_was(bench: Person) -> None:
    go(bench, 1, "source")
    bench.press(Qt.Key.Key_F2)
    bench.press(Qt.Key.Key_Down)
    bench.press(Qt.Key.Key_Escape)
    assert not making(bench).choices_shown()
    assert bench.worked.plan.makings == ()


def test_what_is_refused_stays_as_typed_with_its_sentence(bench: Person) -> None:
    go(bench, 1, "source")
    bench.type("bag 4")
    bench.press(Qt.Key.Key_Return)
    assert editor(bench).text() == "bag 4"
    assert "it cannot give to bag 1" in making(bench).told()
    assert not making(bench).choices_shown()
    assert "something typed is not taken" in bench["truth_line"].text  # type: ignore[attr-defined]
    turn_to(bench, "Plan")
    assert making(bench).isVisible()
    assert editor(bench).text() == "bag 4"
    bench.press(Qt.Key.Key_Down)
    assert making(bench).choices_shown()
    bench.press(Qt.Key.Key_Escape)
    assert shown(bench, 1, "source") == "bag 2"


def test_a_draw_that_cannot_be_measured_is_asked_about_and_its_finding_leads_back_here(bench: Person) -> None:
    go(bench, 1, "source")
    bench.type("stock")
    bench.press(Qt.Key.Key_Return)
    assert making(bench).told().startswith("0.0268 mL is less than the 0.2 mL that this site draws.")
    assert "Press Enter again" in making(bench).told()
    assert bench.worked.plan.makings == ()
    bench.press(Qt.Key.Key_Return)
    assert bench.worked.plan.making(1).source == "stock"
    turn_to(bench, "Plan")
    bench.go("solutions", 4, "volume_mL")
    bench.click_finding("red", "draw-measurable")
    assert making(bench).isVisible()
    assert making(bench).current_cell() == Cell("solutions", 1, "draw_mL")
    assert making(bench).hasFocus()


def test_the_mouse_opens_the_list_at_its_arrow_and_takes_a_choice(bench: Person) -> None:
    view = making(bench)
    area = view.visualRect(index(bench, 3, "made_mL"))
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(area.left() + 6, area.center().y()))
    opened = choices(bench)
    place = opened.visualRect(opened.model().index(1, 0)).center()
    QTest.mouseClick(opened.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QApplication.processEvents()
    assert str(bench.worked.plan.making(3).made_to) == "275 mL"
    assert shown(bench, 3, "label_volume_mL", "holding") == "250"
    assert not view.choices_shown()


def test_an_overfill_that_is_refused_stays_as_typed_with_its_sentence(bench: Person) -> None:
    go(bench, 4, "fill")
    bench.type("add only")
    bench.press(Qt.Key.Key_Return)
    go(bench, 4, "overfill_mL")
    bench.type("2,500")
    bench.press(Qt.Key.Key_Return)
    assert editor(bench).text() == "2,500"
    assert "can be read as" in making(bench).told()
    bench.press(Qt.Key.Key_Escape)
    bench.press(Qt.Key.Key_F2)
    bench.type("10 %")
    bench.press(Qt.Key.Key_Return)
    assert shown(bench, 4, "overfill_mL") == "50"
    assert "10 % of 500 mL are 50 mL." in bench.text("said")
    bench.enter("overfill_all", "abc")
    assert bench.text("overfill_all") == "abc"
    assert bench.text("containers_message")
    bench.press(Qt.Key.Key_Escape)
    bench.enter("overfill_all", "25")
    assert str(bench.worked.plan.overfill) == "25 mL"
    assert "These keep what is stated for them alone: bag 4." in bench.text("said")
    bench.enter("overfill_all", "0")
    assert str(bench.worked.plan.overfill) == "0 mL"
    assert bench.text("overfill_all") == "0 mL"
    bench.enter("overfill_all", " ")
    assert bench.worked.plan.overfill is None


def test_all_containers_are_filled_another_way(bench: Person) -> None:
    combo = bench["fill_all"]
    at = combo.findText("drug volume out")  # type: ignore[attr-defined]
    combo.setCurrentIndex(at)  # type: ignore[attr-defined]
    combo.activated.emit(at)  # type: ignore[attr-defined]
    assert bench.worked.plan.fill == "withdraw-drug"
    assert "the overfill of bag 1; bag 2; bag 3; bag 4 is not stated" in bench.text("prepared_line")
    assert shown(bench, 3, "as_prepared_concentration", "holding") == "not known"
    bench.enter("overfill_all", "50")
    assert bench.findings("red") == ["as-prepared", "strength-as-prepared"]
    bench.click_finding("red", "as-prepared")
    assert bench["prepared_line"].hasFocus()
    assert "The dose as prepared" in bench.text("explanation_title")


def test_every_number_explains_itself(bench: Person) -> None:
    go(bench, 3, "draws")
    bench.press(Qt.Key.Key_F1)
    assert bench.text("explanation_title") == "Bag 3 · Drawn in syringes"
    assert bench.text("explanation") == "2.68 mL is drawn as 2.7 mL (+0.7463 %): a 3 mL syringe to 2.7 mL."
    go(bench, 3, "as_prepared_concentration", "holding")
    assert bench.text("explanation") == "13.5 mg ÷ 250 mL = 0.054 mg/mL, as prepared."
    bench.click("prepared_line")
    bench.press(Qt.Key.Key_F1)
    assert bench.text("explanation") == "134.06488 mg in 16 steps = 134.06488 mg."


def test_tab_walks_what_can_be_chosen_row_by_row_and_enter_goes_down(bench: Person) -> None:
    go(bench, 4, "source")
    visited = []
    for _ in range(5):
        bench.press(Qt.Key.Key_Tab)
        cell = making(bench).current_cell()
        assert cell is not None
        visited.append((cell.row, cell.column))
    assert visited == [(4, "draws"), (4, "fill"), (4, "made_mL"), (3, "source"), (3, "draws")]
    bench.press(Qt.Key.Key_Return)
    assert making(bench).current_cell() == Cell("solutions", 2, "draws")


def test_delete_leaves_the_selected_cells_to_the_program_again_as_one_step(bench: Person) -> None:
    for number in (1, 2):
        go(bench, number, "fill")
        bench.type("add only")
        bench.press(Qt.Key.Key_Return)
    before = bench.document.undo_stack.count()
    go(bench, 2, "fill")
    bench.press(Qt.Key.Key_Down, SHIFT)
    bench.press(Qt.Key.Key_Delete)
    assert bench.worked.plan.makings == ()
    assert bench.document.undo_stack.count() == before + 1
    go(bench, 3, "draw_mL")
    bench.press(Qt.Key.Key_Delete)
    assert "computed" in making(bench).told()


def test_the_row_that_the_keys_come_to_can_be_seen_and_the_list_stays_beside_it(bench: Person) -> None:
    bench.document.apply(lambda plan: with_bag_count(plan, 9), Text("Tests", "more bags"), take=True)
    bench.window.resize(1100, 600)
    QApplication.processEvents()
    scroll = bench["tables_scroll"]
    assert isinstance(scroll, QScrollArea)
    bar = scroll.verticalScrollBar()
    assert bar.maximum() > 0
    go(bench, 9, "source")
    for _ in range(8):
        bench.press(Qt.Key.Key_Down)
    view = making(bench)
    assert view.current_cell() == Cell("solutions", 1, "source")
    place = view.viewport().mapTo(scroll.viewport(), view.visualRect(view.currentIndex()).bottomLeft())
    assert scroll.viewport().rect().contains(place)
    bench.press(Qt.Key.Key_F2)
    before, value = choices(bench).y(), bar.value()
    bar.setValue(value - 15)
    assert choices(bench).y() - before == value - bar.value() > 0


def test_a_stock_that_the_library_knows_begins_with_one_click(person: Person) -> None:
    turn_to(person, "Preparation")
    QTest.mouseClick(person.window.preparation_page.findChildren(QPushButton)[0], Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    assert str(person.worked.plan.stock) == "5 mg/mL"
    assert shown(person, 3, "draws") == "3 mL: 2.7"
    assert person.worked.plan.supply is not None


def test_the_drawing_leads_to_its_row_and_follows_it(bench: Person) -> None:
    bench["drawing"].setFocus()
    for _ in range(3):
        bench.press(Qt.Key.Key_Down)
    cell = making(bench).current_cell()
    assert cell is not None
    assert cell.table == "solutions"
    assert cell.column == "draw_mL"


def test_the_vials_are_typed_beside_the_stock_and_go_with_a_stock_they_cannot_give(bench: Person) -> None:
    bench.enter("supply", "50 mg / 10 mL; 100 mg / 20 mL")
    assert bench.text("stock_line") == (
        "From the stock: 29.3 mL. Opened: 1 × 100 mg / 20 mL; 1 × 50 mg / 10 mL. Left over: 0.7 mL."
    )
    bench.enter("supply", "50 mg / 1 mL")
    assert "cannot give this stock" in bench.text("supply_message")
    assert bench.text("supply") == "50 mg / 1 mL"
    bench.press(Qt.Key.Key_Escape)
    bench.enter("stock", "50")
    assert bench.worked.plan.supply is None
    assert "the vials are not stated any more" in bench.text("said")
    assert bench.text("supply") == ""


def test_a_plan_of_tablets_has_no_such_page(person: Person) -> None:
    pages = person["pages"]
    assert isinstance(pages, QTabWidget)

    def titles() -> list[str]:
        return [pages.tabText(at) for at in range(pages.count()) if pages.isTabVisible(at)]

    assert titles()[:2] == ["Plan", "Preparation"]
    person.window.start_plan(tablets_plan(), clean=True)
    assert "Preparation" not in titles()


@pytest.mark.parametrize("language", ["en-US", "qps-ploc"])
def test_nothing_is_cut_off_at_the_size_of_a_hospital_workstation(sit: Sit, language: str) -> None:
    person = sit("de_DE", language)
    person.window.start_example()
    person.window.show_page(person.window.preparation_page)
    QApplication.processEvents()
    person.enter("begin_stock", "5")
    page = person.window.preparation_page
    for label in page.findChildren(QLabel):
        if label.isVisible() and not label.wordWrap():
            assert label.width() >= label.sizeHint().width(), label.objectName()
    for name, grid in page.grids.items():
        turn_to_table(person, name)
        assert grid.isVisible()
        assert grid.height() >= grid.sizeHint().height()
        assert not grid.verticalScrollBar().isVisible()
        assert not grid.horizontalScrollBar().maximum()


def test_the_whole_series_is_in_sight_and_the_tables_take_turns_below_it(bench: Person) -> None:
    page = bench.window.preparation_page
    drawing = bench["drawing"]
    assert isinstance(drawing, FigureView)
    assert drawing.verticalScrollBar().maximum() == 0
    assert [name for name, grid in page.grids.items() if grid.isVisible()] == ["making"]
    bench["table_tabs"].setFocus()
    bench.press(Qt.Key.Key_Right)
    for _ in range(3):
        QApplication.processEvents()
    assert [name for name, grid in page.grids.items() if grid.isVisible()] == ["holding"]
    assert drawing.verticalScrollBar().maximum() == 0
    bench.window.resize(1920, 1080)
    for _ in range(3):
        QApplication.processEvents()
    assert all(grid.isVisible() for grid in page.grids.values())
    assert drawing.verticalScrollBar().maximum() == 0
    bench.window.resize(1366, 768)
    for _ in range(3):
        QApplication.processEvents()
    assert [name for name, grid in page.grids.items() if grid.isVisible()] == ["holding"]


def test_a_table_with_something_refused_stays_in_sight(bench: Person) -> None:
    go(bench, 1, "source")
    bench.type("bag 4")
    turn_to_table(bench, "keeping")
    assert making(bench).isVisible()
    assert editor(bench).text() == "bag 4"
    bench.press(Qt.Key.Key_Escape)
    turn_to_table(bench, "keeping")
    assert bench.grid("keeping").isVisible()


def test_one_bag_is_made_earlier_and_another_kept_elsewhere_by_keys_alone(bench: Person) -> None:
    go(bench, 3, "prepared", "keeping")
    bench.type("7:10")
    bench.press(Qt.Key.Key_Return)
    assert bench.worked.plan.making(3).prepared == datetime(2026, 11, 20, 7, 10)
    assert shown(bench, 3, "prepared", "keeping") == "20 Nov 2026 07:10 (chosen)"
    assert shown(bench, 1, "clock", "keeping") == "20 Nov 2026 07:10"
    go(bench, 4, "storage", "keeping")
    bench.press(Qt.Key.Key_F2)
    assert bench["cell_choices"].isVisible()
    bench.press(Qt.Key.Key_Down)
    bench.press(Qt.Key.Key_Return)
    assert bench.worked.plan.making(4).storage == "room"
    assert shown(bench, 4, "storage", "keeping") == "room temperature"
    assert shown(bench, 4, "discard_by", "keeping") == "20 Nov 2026 14:10"
    assert shown(bench, 3, "discard_by", "keeping") == "not known"
    assert index(bench, 4, "discard_by", "keeping").data(MARKED_ROLE)
    for number, column in ((4, "storage"), (3, "prepared")):
        go(bench, number, column, "keeping")
        bench.press(Qt.Key.Key_Delete)
    assert bench.worked.plan.makings == ()


def test_a_time_that_cannot_be_read_stays_in_its_cell(bench: Person) -> None:
    go(bench, 2, "prepared", "keeping")
    bench.type("8/9/2026 7:00")
    bench.press(Qt.Key.Key_Return)
    grid = bench.grid("keeping")
    assert "read differently from country to country" in grid.told()
    assert bench.window.preparation_page.is_refused()
    bench.press(Qt.Key.Key_Escape)
    assert bench.worked.plan.makings == ()
