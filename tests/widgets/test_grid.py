"""The grid: it feels like a spreadsheet, and what was typed is taken, refused or asked about, never lost."""

from __future__ import annotations

import gc
import weakref

import pytest
from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desens_gui.app.themes import ROW_HEIGHT, THEMES, ThemeName
from desens_gui.core.findings import Cell
from desens_gui.widgets.cell_delegate import CellDelegate, CellEditor
from desens_gui.widgets.grid import GridView
from desens_gui.widgets.theming import wear
from tests.widgets.stand_in import StandIn

HEADERS = ("Step", "Rate mL/h", "Time min", "Volume mL", "Total mg")
RATE, TIME, VOLUME, TOTAL = 1, 2, 3, 4


class Page(QWidget):
    """A grid between two other things that can have the focus."""

    def __init__(self, qtbot: QtBot) -> None:
        super().__init__()
        self.before, self.grid, self.after = QLineEdit(self), GridView(self), QLineEdit(self)
        self.grid.setObjectName("steps")
        rows = [["1", "1", "15", "0.25", "0.1"], ["2", "2", "15", "0.5", "0.3"], ["3", "5", "15", "1.25", "0.9"]]
        self.model = StandIn(rows, HEADERS, (RATE, TIME), (0, TOTAL), self)
        self.grid.setModel(self.model)
        layout = QVBoxLayout(self)
        for widget in (self.before, self.grid, self.after):
            layout.addWidget(widget)
        qtbot.addWidget(self)
        self.resize(500, 320)
        self.show()
        self.activateWindow()
        self.grid.setFocus()
        qtbot.waitUntil(self.grid.hasFocus)

    def go(self, row: int, column: int) -> None:
        self.grid.setCurrentIndex(self.model.index(row, column))

    def here(self) -> tuple[int, int]:
        return (self.grid.currentIndex().row(), self.grid.currentIndex().column())

    def text(self, row: int, column: int) -> str:
        return self.model.rows[row][column]

    def editor(self) -> CellEditor | None:
        found = [editor for editor in self.grid.findChildren(CellEditor) if editor.isVisible()]
        return found[0] if found else None

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.editor() or self.grid, key, modifier)
        QTest.keyClick(self, Qt.Key.Key_F35)  # QTest leaves the modifier pressed until another key comes

    def type(self, text: str) -> None:
        for letter in text:
            QTest.keyClicks(self.editor() or self.grid, letter)


@pytest.fixture
def page(qtbot: QtBot) -> Page:
    return Page(qtbot)


def select(page: Page, top: int, left: int, bottom: int, right: int) -> None:
    page.go(top, left)
    chosen = QItemSelection(page.model.index(top, left), page.model.index(bottom, right))
    page.grid.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)


# --- moving and opening


def test_the_keys_begin_at_the_first_input(page: Page) -> None:
    assert page.here() == (0, RATE)


def test_tab_walks_the_inputs_row_by_row_and_leaves_after_the_last(page: Page, qtbot: QtBot) -> None:
    walked = []
    for _ in range(6):
        walked.append(page.here())
        page.key(Qt.Key.Key_Tab)
    assert walked == [(0, RATE), (0, TIME), (1, RATE), (1, TIME), (2, RATE), (2, TIME)]
    qtbot.waitUntil(page.after.hasFocus)


def test_shift_tab_walks_back_and_leaves_before_the_first(page: Page, qtbot: QtBot) -> None:
    page.go(0, TIME)
    page.key(Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert page.here() == (0, RATE)
    page.key(Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(page.before.hasFocus)


def test_typing_replaces_the_content_and_enter_takes_it_and_goes_down(page: Page, qtbot: QtBot) -> None:
    page.go(0, RATE)
    page.type("3.5")
    assert page.text(0, RATE) == "1"
    page.key(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.text(0, RATE) == "3.5")
    assert page.editor() is None
    assert page.here() == (1, RATE)
    assert page.grid.hasFocus()


def test_tab_takes_it_and_goes_right_to_the_next_input(page: Page, qtbot: QtBot) -> None:
    page.type("3")
    page.key(Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: page.text(0, RATE) == "3")
    assert page.here() == (0, TIME)


def test_shift_enter_goes_up_and_selects_nothing_on_the_way(page: Page) -> None:
    page.go(1, RATE)
    page.type("3")
    page.key(Qt.Key.Key_Enter, Qt.KeyboardModifier.ShiftModifier)
    assert page.here() == (0, RATE)
    assert [(index.row(), index.column()) for index in page.grid.selectedIndexes()] == [(0, RATE)]


def test_f2_edits_the_content_with_the_caret_at_its_end(page: Page) -> None:
    page.go(1, TIME)
    page.key(Qt.Key.Key_F2)
    editor = page.editor()
    assert editor is not None
    assert (editor.text(), editor.cursorPosition(), editor.hasSelectedText()) == ("15", 2, False)
    page.type(".5")
    page.key(Qt.Key.Key_Return)
    assert page.text(1, TIME) == "15.5"


def test_a_double_click_edits_the_content(page: Page) -> None:
    area = page.grid.visualRect(page.model.index(1, TIME))
    QTest.mouseDClick(page.grid.viewport(), Qt.MouseButton.LeftButton, pos=area.center())
    editor = page.editor()
    assert editor is not None
    assert editor.text() == "15"


def test_backspace_opens_an_empty_line(page: Page) -> None:
    page.key(Qt.Key.Key_Backspace)
    editor = page.editor()
    assert editor is not None
    assert editor.text() == ""


def test_a_computed_cell_can_be_typed_into(page: Page) -> None:
    page.go(0, VOLUME)
    page.type("3")
    page.key(Qt.Key.Key_Return)
    assert page.text(0, VOLUME) == "3"


def test_a_cell_that_nothing_solves_for_says_what_governs_it(page: Page) -> None:
    page.go(0, TOTAL)
    page.type("3")
    assert page.editor() is None
    assert page.grid.told() == "The total of the steps above."


def test_an_entry_that_was_not_changed_is_not_committed(page: Page) -> None:
    page.key(Qt.Key.Key_F2)
    page.key(Qt.Key.Key_Return)
    assert page.model.steps_of_undo == 0


def test_escape_leaves_the_cell_as_it_was(page: Page) -> None:
    page.type("9x")
    page.key(Qt.Key.Key_Return)
    page.key(Qt.Key.Key_Escape)
    assert page.editor() is None
    assert page.text(0, RATE) == "1"
    assert not page.grid.told()
    assert page.grid.hasFocus()


# --- refusals and questions


def test_a_refused_entry_stays_open_as_it_was_typed_with_the_reason_beside_it(page: Page) -> None:
    page.type("1,5x")
    page.key(Qt.Key.Key_Return)
    editor = page.editor()
    assert editor is not None
    assert editor.text() == "1,5x"
    assert editor.hasFocus()
    assert page.grid.told() == editor.accessibleDescription() == "“1,5x” is not a number."
    assert editor.property("state") == "refused"
    assert page.text(0, RATE) == "1"


def test_typing_on_takes_the_reason_back(page: Page) -> None:
    page.type("5x")
    page.key(Qt.Key.Key_Return)
    page.key(Qt.Key.Key_Backspace)
    assert not page.grid.told()
    editor = page.editor()
    assert editor is not None
    assert editor.property("state") == ""
    page.key(Qt.Key.Key_Return)
    assert page.text(0, RATE) == "5"


def test_a_click_elsewhere_takes_an_entry_or_goes_back_to_it_when_it_is_refused(page: Page, qtbot: QtBot) -> None:
    centre = page.grid.visualRect(page.model.index(2, TIME)).center()
    page.type("5x")
    QTest.mouseClick(page.grid.viewport(), Qt.MouseButton.LeftButton, pos=centre)
    editor = page.editor()
    assert editor is not None
    assert editor.text() == "5x"
    qtbot.waitUntil(editor.hasFocus)
    assert page.here() == (0, RATE)
    page.key(Qt.Key.Key_Backspace)
    QTest.mouseClick(page.grid.viewport(), Qt.MouseButton.LeftButton, pos=centre)
    qtbot.waitUntil(lambda: page.text(0, RATE) == "5")
    assert page.here() == (2, TIME)


def test_leaving_the_grid_takes_an_entry_or_keeps_it_open_when_it_is_refused(page: Page, qtbot: QtBot) -> None:
    page.type("5x")
    page.after.setFocus()
    qtbot.waitUntil(page.after.hasFocus)
    editor = page.editor()
    assert editor is not None
    assert editor.text() == "5x"
    assert page.grid.told()
    assert not page.grid.commit_open_editor()
    editor.setText("6")
    assert page.grid.commit_open_editor()
    assert page.text(0, RATE) == "6"
    assert page.editor() is None


def test_going_to_another_cell_by_program_does_not_lose_a_refused_entry(page: Page) -> None:
    page.type("5x")
    page.go(2, TIME)
    editor = page.editor()
    assert editor is not None
    assert editor.text() == "5x"


def test_a_question_is_shown_first_and_a_second_enter_takes_it(page: Page) -> None:
    page.type("11.9")
    page.key(Qt.Key.Key_Return)
    assert page.text(0, RATE) == "1"
    assert page.grid.told().startswith("The pump rounds 11.9 to 12. Press Enter again")
    editor = page.editor()
    assert editor is not None
    assert editor.text() == "11.9"
    page.key(Qt.Key.Key_Return)
    assert page.text(0, RATE) == "12"
    assert page.here() == (1, RATE)


def test_nothing_but_a_key_answers_a_question(page: Page, qtbot: QtBot) -> None:
    page.type("11.9")
    page.key(Qt.Key.Key_Return)
    assert not page.grid.commit_open_editor()
    page.after.setFocus()
    qtbot.waitUntil(page.after.hasFocus)
    assert page.text(0, RATE) == "1"
    assert page.editor() is not None


def test_another_text_after_a_question_is_asked_about_anew(page: Page) -> None:
    page.type("11.9")
    page.key(Qt.Key.Key_Return)
    page.type("5")
    page.key(Qt.Key.Key_Return)
    assert page.text(0, RATE) == "1"
    assert "11.95" in page.grid.told()


def test_a_change_of_the_cell_from_elsewhere_does_not_overwrite_what_is_typed(page: Page) -> None:
    page.type("9")
    page.model.setData(page.model.index(0, RATE), "4")
    editor = page.editor()
    assert editor is not None
    assert editor.text() == "9"


def test_an_editor_whose_model_was_reset_is_not_open_any_more(page: Page) -> None:
    page.type("9")
    page.model.beginResetModel()
    page.model.endResetModel()
    assert page.grid.commit_open_editor()
    assert page.model.steps_of_undo == 0


# --- blocks


def test_copy_puts_the_displayed_text_on_the_clipboard(page: Page) -> None:
    select(page, 0, RATE, 1, VOLUME)
    page.key(Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "1\t15\t0.25\n2\t15\t0.5"


def test_a_pasted_block_is_one_step_of_undo(page: Page) -> None:
    QGuiApplication.clipboard().setText("3\t20\r\n6\t30\r\n")
    page.go(1, RATE)
    page.key(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert [row[1:3] for row in page.model.rows] == [["1", "15"], ["3", "20"], ["6", "30"]]
    assert page.model.steps_of_undo == 1


def test_a_block_with_one_bad_cell_is_refused_whole_and_the_cell_is_named(page: Page) -> None:
    QGuiApplication.clipboard().setText("3\t20\n6\tlong")
    page.key(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert [row[1:3] for row in page.model.rows] == [["1", "15"], ["2", "15"], ["5", "15"]]
    assert page.grid.told() == "Step 2, Time min: “long” is not a number. Nothing was pasted."


def test_a_block_that_has_no_room_is_refused_whole(page: Page) -> None:
    QGuiApplication.clipboard().setText("3\n4")
    page.go(2, RATE)
    page.key(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert page.text(2, RATE) == "5"
    assert "2 rows of 1 cells; from this cell on there are 1 rows of 4" in page.grid.told()


def test_rows_that_went_to_a_spreadsheet_come_back_with_only_their_changes(page: Page) -> None:
    before = [list(row) for row in page.model.rows]
    select(page, 0, 0, 1, TOTAL)
    page.key(Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    clipboard = QGuiApplication.clipboard()
    clipboard.setText(clipboard.text().replace("2\t15", "2\t18"))
    page.key(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    changed = [
        (row, at)
        for row, cells in enumerate(page.model.rows)
        for at, text in enumerate(cells)
        if text != before[row][at]
    ]
    assert changed == [(1, TIME)]
    assert page.text(1, TIME) == "18"


def test_one_text_fills_every_selected_cell(page: Page) -> None:
    QGuiApplication.clipboard().setText("30")
    select(page, 0, TIME, 2, TIME)
    page.key(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert [row[TIME] for row in page.model.rows] == ["30", "30", "30"]
    assert page.model.steps_of_undo == 1


def test_a_paste_that_asks_is_taken_by_a_second_paste(page: Page) -> None:
    QGuiApplication.clipboard().setText("11.5\n7")
    page.key(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert page.text(0, RATE) == "1"
    assert page.grid.told() == "The pump rounds 11.5 to 12. Paste again to take it."
    page.key(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert [page.text(0, RATE), page.text(1, RATE)] == ["12", "7"]


def test_an_empty_clipboard_is_named(page: Page) -> None:
    QGuiApplication.clipboard().setText("")
    page.key(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert page.grid.told() == "There is no text on the clipboard."


def test_cut_copies_and_says_that_cells_cannot_be_empty(page: Page) -> None:
    page.key(Qt.Key.Key_X, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "1"
    assert page.text(0, RATE) == "1"
    assert "nothing was cut" in page.grid.told()


def test_delete_in_a_cell_is_refused_politely_and_escape_takes_the_sentence_back(page: Page) -> None:
    page.key(Qt.Key.Key_Delete)
    assert page.text(0, RATE) == "1"
    assert "cannot be empty" in page.grid.told()
    page.key(Qt.Key.Key_Escape)
    assert not page.grid.told()


def test_delete_with_whole_rows_asks_for_their_removal(page: Page, qtbot: QtBot) -> None:
    page.go(1, RATE)
    page.key(Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier)
    with qtbot.waitSignal(page.grid.rows_removal_asked) as asked:
        page.key(Qt.Key.Key_Delete)
    assert asked.args == [(1,)]


# --- cells


def test_the_current_cell_is_told_as_a_place_in_the_plan(page: Page, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.grid.cell_entered) as entered:
        page.go(2, TIME)
    assert entered.args == [Cell("steps", 3, "Time min")] == [page.grid.current_cell()]


def test_the_cells_of_a_finding_are_selected_and_the_first_is_gone_to(page: Page) -> None:
    cells = (Cell("steps", 2, "Rate mL/h"), Cell("steps", 3, "Volume mL"), Cell("order", 0, "dose"))
    assert page.grid.select_cells(cells)
    assert page.here() == (1, RATE)
    selected = {(index.row(), index.column()) for index in page.grid.selectedIndexes()}
    assert selected == {(1, RATE), (2, VOLUME)}
    assert not page.grid.select_cells((Cell("order", 0, "dose"),))


def test_cells_are_not_selected_over_a_refused_entry(page: Page) -> None:
    page.type("5x")
    assert not page.grid.select_cells((Cell("steps", 2, "Rate mL/h"),))
    assert page.here() == (0, RATE)


# --- looks


def test_all_rows_are_asked_for_and_columns_fill_the_width(page: Page) -> None:
    assert page.grid.sizeHint().height() >= 4 * ROW_HEIGHT
    widths = [page.grid.columnWidth(column) for column in range(5)]
    assert sum(widths) == page.grid.viewport().width()


def test_a_number_that_becomes_longer_gets_its_room(page: Page) -> None:
    page.model.setData(page.model.index(0, RATE), "12345678901234")
    delegate = page.grid.itemDelegate()
    assert isinstance(delegate, CellDelegate)
    assert page.grid.horizontalScrollBar().maximum() == 0
    assert page.grid.columnWidth(RATE) >= delegate.width(page.model.index(0, RATE))


def test_long_headings_take_a_second_line_before_a_column_goes_out_of_sight(page: Page) -> None:
    one = page.grid.horizontalHeader().height()
    page.model.headers = ["Step", *(f"A heading of some length, {unit}" for unit in ("mL/h", "min", "mL", "mg"))]
    page.model.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, 4)
    assert page.grid.horizontalScrollBar().maximum() == 0
    assert page.grid.horizontalHeader().height() > one
    page.resize(1200, 320)
    QApplication.processEvents()
    assert page.grid.horizontalHeader().height() == one


def greys_of(page: Page, row: int, column: int) -> set[int]:
    """The greys in a cell, without the line under it."""
    QApplication.processEvents()
    area = page.grid.visualRect(page.model.index(row, column)).adjusted(0, 0, 0, -1)
    picture = page.grid.viewport().grab(area).toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    return {picture.pixelColor(x, y).red() for x in range(picture.width()) for y in range(picture.height())}


@pytest.mark.parametrize("name", list(THEMES))
@pytest.mark.parametrize("meaning", ["severity", "marked", "current", "selected"])
def test_every_meaning_of_a_cell_can_be_seen_without_colour(
    page: Page, name: ThemeName, meaning: str, light: QApplication
) -> None:
    wear(light, name)
    page.go(0, 0)
    page.model.rows[2][VOLUME] = ""
    plain = greys_of(page, 2, VOLUME)
    assert len(plain) == 1
    if meaning == "severity":
        page.model.levels = {(2, VOLUME): "red"}
    elif meaning == "marked":
        page.model.marked = {(2, VOLUME)}
    elif meaning == "current":
        page.go(2, VOLUME)
    else:
        select(page, 1, VOLUME, 2, VOLUME)
    page.grid.viewport().update()
    seen = greys_of(page, 2, VOLUME)
    assert seen != plain if meaning == "selected" else len(seen) > 1


def test_the_bubble_stays_inside_the_window(page: Page) -> None:
    page.resize(500, 165)
    page.go(2, TIME)
    page.type("5" + "x" * 60)
    page.key(Qt.Key.Key_Return)
    bubble = page.findChild(QWidget, "bubble")
    assert bubble is not None
    assert page.rect().contains(bubble.geometry())
    cell = page.grid.visualRect(page.model.index(2, TIME))
    cell.moveTopLeft(page.grid.viewport().mapTo(page, cell.topLeft()))
    assert not bubble.geometry().intersects(cell)


def test_the_sentence_goes_when_the_page_does(page: Page) -> None:
    page.key(Qt.Key.Key_Delete)
    assert page.grid.told()
    page.grid.hide()
    assert not page.grid.told()


def test_a_grid_without_a_model_does_nothing(qtbot: QtBot) -> None:
    grid = GridView()
    qtbot.addWidget(grid)
    grid.show()
    grid.fit_columns()
    assert grid.commit_open_editor()
    assert grid.current_cell() is None
    assert not grid.select_cells((Cell("steps", 1, "rate_mL_h"),))
    QTest.keyClicks(grid, "5")


def test_a_grid_is_freed_with_its_page(qtbot: QtBot) -> None:
    page = Page(qtbot)
    page.key(Qt.Key.Key_Delete)
    page.type("5x")
    page.key(Qt.Key.Key_Return)
    gone = weakref.ref(page), weakref.ref(page.grid)
    page.close()
    page.deleteLater()
    del page
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    assert [each() for each in gone] == [None, None]
