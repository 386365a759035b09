"""A sheet of the workbook as a table to be looked at."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester

from desens_gui.app.paper_work import BookText, PaperPage
from desens_gui.models.book_sheet import BookSheetModel

SHEET = PaperPage(
    "workbook",
    1,
    1,
    name="Values",
    rows=(
        (BookText("Drug", bold=True), BookText("oxaliplatin"), BookText("")),
        (BookText("A long title"), BookText(""), BookText("")),
        (BookText("Dose"), BookText("134", right=True), BookText("")),
    ),
)


def test_the_cells_are_shown_as_they_were_read(qtmodeltester: ModelTester) -> None:
    model = BookSheetModel()
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    model.show_sheet(SHEET)
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    assert [[model.index(row, column).data() for column in range(2)] for row in range(3)] == [
        ["Drug", "oxaliplatin"],
        ["A long title", ""],
        ["Dose", "134"],
    ]
    assert model.index(0, 0).data(Qt.ItemDataRole.FontRole).bold()
    assert model.index(2, 1).data(Qt.ItemDataRole.TextAlignmentRole) & Qt.AlignmentFlag.AlignRight


def test_texts_go_on_over_empty_cells_and_numbers_do_not() -> None:
    model = BookSheetModel()
    model.show_sheet(SHEET)
    assert list(model.spills()) == [(0, 1, 2), (1, 0, 3)]


def test_rows_and_columns_are_named_as_in_a_spreadsheet() -> None:
    model = BookSheetModel()
    names = [model.headerData(column, Qt.Orientation.Horizontal) for column in (0, 25, 26, 701, 702)]
    assert names == ["A", "Z", "AA", "ZZ", "AAA"]
    assert model.headerData(11, Qt.Orientation.Vertical) == "12"
