"""The grids at every width and height: they never lay themselves out over and over, and show no part of a number."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication

from desens_gui.core.ground.model import made
from desens_gui.core.rules.order import Order
from desens_gui.core.rules.plan import new_plan
from desens_gui.store.protocol_files import find
from desens_gui.widgets.cell_delegate import CellDelegate
from desens_gui.widgets.sheet import Sheet
from tests.views.conftest import Person, Sit

ORDERS = json.loads((Path(__file__).parents[1] / "protocols" / "orders.json").read_text("utf-8"))
#: one protocol of each look of the grids
STRUCTURES = (
    "four-bag-16-step",
    "paclitaxel-push-tenfold",
    "co-trimoxazole-oral-4-dose",
    "aspirin-oral-4-dose",
    "insulin-glargine-9-dose-2-day",
    "prick-test-4-step",
)


class Drawn(CellDelegate):
    """Remembers what it draws."""

    def __init__(self, sheet: Sheet) -> None:
        super().__init__(sheet, sheet)  # type: ignore[arg-type]
        self.texts: list[str] = []

    def draw(self, painter: QPainter, place: QRect, across: Qt.AlignmentFlag, text: str) -> None:
        self.texts.append(text)
        super().draw(painter, place, across, text)


@pytest.fixture
def counted(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Count how often columns are fitted; more than any settled layout needs stops the test before the stack ends."""
    count = [0]
    fit = Sheet.fit_columns

    def fit_columns(sheet: Sheet) -> None:
        count[0] += 1
        assert count[0] < 200, "the grid lays itself out over and over"
        fit(sheet)

    monkeypatch.setattr(Sheet, "fit_columns", fit_columns)
    return count


def test_no_grid_lays_itself_out_over_and_over_at_any_width(sit: Sit, counted: list[int]) -> None:
    """The headings took a second line, which brought the scroll bar, which changed the lines again, without an end."""
    person = sit()
    for name in STRUCTURES:
        counted[0] = 0
        order = made(Order, {field: ORDERS[name][field] for field in ("drug", "dose")})
        plan = new_plan(order, find(name))
        person.window.start_plan(plan, clean=True)
        QApplication.processEvents()
        for sheet in person.window.plan_page.grids.values():
            for height in (90, 220):
                for width in (330, 475, 620, 910):
                    counted[0] = 0
                    sheet.resize(width, height)
                    settled = sheet.horizontalHeader().height(), sheet.columnWidth(0)
                    sheet.fit_columns()
                    assert (sheet.horizontalHeader().height(), sheet.columnWidth(0)) == settled


@pytest.mark.parametrize("height", [500, 768])
def test_the_window_can_be_as_wide_as_it_likes(sit: Sit, counted: list[int], height: int) -> None:
    person = sit()
    plan = new_plan(made(Order, {"drug": "co-trimoxazole", "dose": "22.22 mg"}), find("co-trimoxazole-oral-4-dose"))
    person.window.start_plan(plan, clean=True)
    for width in (*range(900, 1930, 200), 1366):
        counted[0] = 0
        person.window.resize(width, height)
        for _ in range(3):
            QApplication.processEvents()


def test_a_number_at_the_edge_of_the_view_is_never_shown_in_part(sit: Sit) -> None:
    """ "1" of "1 h 15 min" reads as another time: only an ellipsis stands where a part of a cell is seen."""
    person = sit()
    plan = new_plan(made(Order, {"drug": "paclitaxel", "dose": "300 mg"}), find("two-bag-8-step"))
    person.window.start_plan(plan, clean=True)
    sheet = person.window.plan_page.grids["steps"]
    drawn = Drawn(sheet)
    sheet.setItemDelegate(drawn)
    sheet.resize(330, 220)
    sheet.horizontalScrollBar().setValue(25)
    sheet.grab()
    assert "…" in drawn.texts
    whole = {str(index.data()) for index in sheet.all_cells()}
    assert set(drawn.texts) <= whole | {"…"}


def test_the_line_at_the_top_is_not_green_while_something_typed_is_refused(person: Person) -> None:
    line = person["truth_line"]
    before = line.text  # type: ignore[attr-defined]
    person.enter("dose", "abc")
    assert "something typed is not taken" in line.text  # type: ignore[attr-defined]
    assert line.level in {"amber", "red"}  # type: ignore[attr-defined]
    person.press(Qt.Key.Key_Escape)
    assert line.text == before  # type: ignore[attr-defined]
    person.type_into("solutions", 1, "volume_mL", "abc")
    assert "something typed is not taken" in line.text  # type: ignore[attr-defined]
    person.press(Qt.Key.Key_Escape)
    assert line.text == before  # type: ignore[attr-defined]
