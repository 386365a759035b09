"""The workbook in the hands of a spreadsheet: what it recomputes, and what it says when something was changed."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from openpyxl.styles import Protection

from desens_gui.core.ground.numbers import exact_text
from desens_gui.core.rules.plan import Plan
from desens_gui.documents.book import Book, BookCell, BookSheet, Formula, number
from desens_gui.documents.book_reading import differences
from desens_gui.documents.book_writing import written
from desens_gui.documents.workbook import workbook
from tests.consumers import recalculated
from tests.documents.dossiers import dossier, seed
from tests.documents.every_plan import PLANS

Sheet = Any  # openpyxl's worksheets come typed as anything


def book_of(plan: Plan) -> Book:
    return workbook(dossier(plan))


def verdicts(path: Path) -> dict[tuple[str, str], str]:
    """The match cells of a recalculated workbook, by part of the sheet and the name in the first column."""
    sheet: Sheet = load_workbook(path, data_only=True)["Live"]
    found, part = {}, ""
    for row in sheet.iter_rows():
        first = str(row[0].value or "")
        if first in {"Inputs of the whole plan", "Dilution series", "Steps", "Sums"}:
            part = first
        for cell in row:
            assert not (isinstance(cell.value, str) and cell.value.startswith(("#", "Err:"))), cell.coordinate
            if cell.value in {"match", "MISMATCH"}:
                found[part, first] = cell.value
    return found


def test_libreoffice_recomputes_every_row_of_every_kind_of_plan(tmp_path: Path) -> None:
    paths = []
    for name, plan in PLANS.items():
        path = tmp_path / f"{name}.xlsx"
        path.write_bytes(written(book_of(plan())))
        paths.append(path)
    for path, (name, plan) in zip(recalculated(paths, tmp_path), PLANS.items(), strict=True):
        found = verdicts(path)
        rows = len(plan().recipe.steps) + len(plan().recipe.solutions)
        assert len(found) > rows + 5, name
        assert set(found.values()) == {"match"}, (name, [key for key, value in found.items() if value != "match"])


def at(sheet: Sheet, part: str, first: object, head: str) -> Any:
    """The cell below a head, in the row of a part that begins with `first`."""
    rows = list(sheet.iter_rows())
    start = next(index for index, row in enumerate(rows) if row[0].value == part)
    column = next(index for index, cell in enumerate(rows[start + 1]) if str(cell.value).startswith(head))
    return next(row[column] for row in rows[start + 2 :] if row[0].value == first)


def change_a_rate(book: Any) -> None:
    at(book["Inputs"], "Steps", 3, "Pace").value = 6


def change_a_bag(book: Any) -> None:
    at(book["Inputs"], "Dilution series", 4, "Volume").value = 501


def change_the_policy(book: Any) -> None:
    at(book["Inputs"], "Inputs of the whole plan", "Last solution (policy)", "Value").value = "stop-at-dose"


def change_a_value(book: Any) -> None:
    at(book["Values"], "Steps", 5, "Dose").value = 0.00269


def change_an_exact_text(book: Any) -> None:
    at(book["Values"], "Steps", 5, "Exact: Dose (mg)").value = "0.00269"


def delete_a_value(book: Any) -> None:
    at(book["Values"], "Steps", 5, "Volume").value = None


def change_a_total(book: Any) -> None:
    at(book["Values"], "Sums", "Prepared", "Value").value = 147.8


def invent_a_rise(book: Any) -> None:
    at(book["Values"], "Steps", 1, "Rise").value = 2


def hang_another_bag(book: Any) -> None:
    at(book["Values"], "Steps", 5, "Solution").value = 3


#: what is changed, the rows that must say MISMATCH, and rows that must not
CHANGES: dict[str, tuple[Callable[[Any], None], set[tuple[str, str]], set[tuple[str, str]]]] = {
    "a rate": (
        change_a_rate,
        {("Steps", "3"), ("Dilution series", "1"), ("Dilution series", "4"), ("Sums", "Total volume")},
        {("Steps", "1"), ("Steps", "2"), ("Dilution series", "2"), ("Dilution series", "3"), ("Sums", "Given")},
    ),
    "a bag": (
        change_a_bag,
        {("Dilution series", "4"), ("Steps", "13"), ("Steps", "16"), ("Sums", "Total time")},
        {("Steps", str(step)) for step in range(1, 13)} | {("Dilution series", "3")},
    ),
    "the policy": (
        change_the_policy,
        {("Inputs of the whole plan", "Last solution (policy)"), ("Dilution series", "4"), ("Steps", "16")},
        {("Steps", str(step)) for step in range(1, 13)} | {("Sums", "Given")},
    ),
    "a value": (change_a_value, {("Steps", "5")}, set()),
    "an exact text": (change_an_exact_text, {("Steps", "5")}, set()),
    "a value deleted": (delete_a_value, {("Steps", "5")}, set()),
    "a total": (change_a_total, {("Sums", "Prepared")}, set()),
    "the bag of a step": (hang_another_bag, {("Steps", "5")}, set()),
    "a number where none is": (invent_a_rise, {("Steps", "1")}, set()),
}


def test_a_change_by_hand_shows_in_its_rows_and_in_the_summary(tmp_path: Path) -> None:
    data, paths = written(book_of(seed())), []
    for name, (change, _, _) in CHANGES.items():
        book = load_workbook(BytesIO(data))
        change(book)
        path = tmp_path / f"{name.replace(' ', '-')}.xlsx"
        book.save(path)
        paths.append(path)
    for path, (name, (_, wrong, right)) in zip(recalculated(paths, tmp_path), CHANGES.items(), strict=True):
        found = verdicts(path)
        assert load_workbook(path, data_only=True)["Inputs"]["B4"].value == "MISMATCH", name
        bad = {key for key, verdict in found.items() if verdict == "MISMATCH"}
        assert ("", "All rows") in bad, name
        assert wrong <= bad, (name, bad)
        assert not right & bad, (name, bad)
        if not right:
            assert bad == wrong | {("", "All rows")}, (name, bad)


def test_the_stop_at_dose_policy_recomputes_to_the_published_numbers(tmp_path: Path) -> None:
    book = load_workbook(BytesIO(written(book_of(seed()))))
    change_the_policy(book)
    book.save(tmp_path / "policy.xlsx")
    (path,) = recalculated([tmp_path / "policy.xlsx"], tmp_path)
    live: Sheet = load_workbook(path, data_only=True)["Live"]
    assert at(live, "Dilution series", 4, "Concentration").value == pytest.approx(0.268)
    assert at(live, "Steps", 16, "Volume (mL)").value == pytest.approx(461.056)
    assert at(live, "Steps", 16, "Time (min)").value is not None


@pytest.mark.parametrize("name", ["=1+1", "+1", "-1", "@SUM(A1)", "<b>x</b>", "a & b", "=HYPERLINK(1)"])
def test_a_text_is_never_a_formula(name: str) -> None:
    data = written(book_of(seed(order={"patient": name, "ward": name, "drug": name})))
    book = load_workbook(BytesIO(data))
    cells = [cell for sheet in book.worksheets for row in sheet.iter_rows() for cell in row if cell.value == name]
    assert len(cells) == 6  # three names, on the sheets of inputs and of values
    for cell in cells:
        assert cell.data_type == "s"
        assert cell.quotePrefix or name[0] in "<a"


#: texts that somebody would like to see computed, run or taken apart
HOSTILE = ("=1+1", "@SUM(A1)", '+"A"&B', "-1 <b>&amp;</b>", "_x0041_ &B x")


def test_hostile_names_stay_texts_in_a_spreadsheet(tmp_path: Path) -> None:
    path = tmp_path / "hostile.xlsx"
    fields = dict(zip(("patient", "patient_id", "ward", "prescriber", "drug"), HOSTILE, strict=True))
    path.write_bytes(written(book_of(seed(order=fields))))
    (saved,) = recalculated([path], tmp_path)
    for name in ("Inputs", "Values"):
        sheet: Sheet = load_workbook(saved)[name]
        kinds = {cell.value: cell.data_type for row in sheet.iter_rows() for cell in row}
        assert {kinds.get(text) for text in HOSTILE} == {"s"}, (name, kinds)
    assert set(verdicts(saved).values()) == {"match"}


def test_a_tab_or_a_carriage_return_does_not_make_a_formula_either(tmp_path: Path) -> None:
    """No field takes them; a file changed by hand might."""
    texts = ("\t=1+1", "\r=1+1", "=1+1\n=2", "<f>1</f>", "&lt;f&gt;", "+cmd|' /C calc'!A0")
    cells = {(row, 1): BookCell(text) for row, text in enumerate(texts, 1)}
    book = Book("constructed", (BookSheet("Values", cells, {}, "A1"),))
    path = tmp_path / "controls.xlsx"
    path.write_bytes(written(book))
    sheet: Sheet = load_workbook(recalculated([path], tmp_path)[0])["Values"]
    for row, text in enumerate(texts, 1):
        cell = sheet.cell(row, 1)
        assert cell.data_type == "s"
        assert "".join(cell.value.split()).replace("_x000D_", "") == "".join(text.split())


@pytest.mark.parametrize("plan", PLANS)
def test_the_file_holds_what_was_meant_and_no_number_shows_an_exponent(plan: str) -> None:
    book = book_of(PLANS[plan]())
    assert list(differences(written(book), book)) == []
    for sheet in book.sheets:
        for cell in sheet.cells.values():
            if isinstance(cell.value, Decimal):
                assert "E" not in cell.number_format
                assert cell.number_format != "General"
            small = isinstance(cell.value, Formula) and cell.value.like is not None and 0 < abs(cell.value.like) < 1
            assert not small or cell.number_format.startswith("0.0")


def test_inputs_are_open_and_everything_else_is_locked() -> None:
    inputs, *others = book_of(seed()).sheets
    assert [sheet.name for sheet in others] == ["Values", "Live", "Findings"]
    assert all(cell.locked for sheet in others for cell in sheet.cells.values())
    open_cells = [cell for cell in inputs.cells.values() if not cell.locked]
    assert len(open_cells) == 2 + 1 + 3 + 4 + 16 + 15  # dose, rate; policy; shares; volumes; paces; times
    assert not any(isinstance(cell.value, Formula) for cell in open_cells)


def test_a_number_without_end_stands_beside_its_exact_text() -> None:
    inputs, values, _, _ = book_of(PLANS["mixed"]()).sheets
    texts = {cell.value for cell in values.cells.values() if cell.style == "exact"}
    assert "200/7" not in texts
    assert exact_text(Fraction(1, 7)) in texts  # the concentration of solution 5
    assert BookCell(Formula("1/7", number(Fraction(1, 7))), locked=False) in inputs.cells.values()


def test_numbers_keep_fifteen_digits_rounded_half_up() -> None:
    assert number(Fraction(1, 3)) == Decimal("0.333333333333333")
    assert number(Fraction(2, 3)) == Decimal("0.666666666666667")
    assert number(Fraction(134)) == 134


def test_a_changed_file_is_told_from_what_was_meant() -> None:
    book = book_of(seed())
    changed = load_workbook(BytesIO(written(book)))
    change_a_value(changed)
    changed["Live"]["B7"].protection = Protection(locked=False)
    changed["Findings"]["C6"].value = "Everything is all right."
    changed.defined_names["Inputs_dose"].attr_text = "Inputs!$B$1"
    changed["Inputs"].print_area = "A1:B2"
    file = BytesIO()
    changed.save(file)
    found = list(differences(file.getvalue(), book))
    assert [place.split(" ")[0] for place, _, _ in found] == ["Inputs_dose", "Inputs", "Values", "Live", "Findings"]
    assert "0.00269" in found[2][2]
