"""What the sheet of values says of how the containers are made, and that it says what the labels say."""

from __future__ import annotations

from decimal import Decimal
from io import BytesIO
from typing import Any

import pytest
from openpyxl import load_workbook

from desens_gui.documents.book_writing import written
from desens_gui.documents.labels import labels
from tests.documents.dossiers import dossier, seed
from tests.documents.every_plan import PLANS
from tests.documents.test_workbook import at, book_of


def values(name: str) -> Any:
    return load_workbook(BytesIO(written(book_of(PLANS[name]()))))["Values"]


def listed(sheet: Any) -> dict[str, list[str]]:
    """The first two columns: names, and what stands beside them."""
    found: dict[str, list[str]] = {}
    for row in sheet.iter_rows(max_col=2):
        found.setdefault(str(row[0].value), []).append(str(row[1].value))
    return found


def test_the_record_holds_what_the_labels_say() -> None:
    """Bag 3: 12.15 mg in 225 mL on the label, 12.06 mg planned."""
    sheet = values("seed-equipped")
    assert at(sheet, "Dilution series", 3, "Volume on label").value == 225
    assert Decimal(str(at(sheet, "Dilution series", 3, "Amount on label").value)) == Decimal("12.15")
    assert at(sheet, "Dilution series", 3, "Exact: Amount on label").value == "12.15"
    assert Decimal(str(at(sheet, "Dilution series", 3, "Drug left in it, planned").value)) == Decimal("12.06")
    assert labels(dossier(PLANS["seed-equipped"]()))[2].content == "12.15 mg in 225 mL"


def test_without_a_stock_the_planned_content_is_the_one_on_the_label() -> None:
    sheet = values("seed")
    assert Decimal(str(at(sheet, "Dilution series", 3, "Amount on label").value)) == Decimal("13.4")
    assert "Stock, and the dose as prepared" not in listed(sheet)


def test_the_record_says_how_each_container_is_made() -> None:
    sheet = values("intermediates")
    assert at(sheet, "Dilution series", 2, "Drawn from").value == "intermediate A"
    assert at(sheet, "Dilution series", 1, "Measured with").value == "1 mL syringe to 1 mL + 1 mL syringe to 0.94 mL"
    assert at(sheet, "Dilution series", 3, "Filling").value == "empty ones, with exact volumes"


def test_the_record_names_stock_vials_and_the_dose_as_prepared() -> None:
    found = listed(values("made-of-powder"))
    assert found["Vials to open"] == ["1 × 50 mg (10 mL usable in each); 1 × 100 mg (20 mL usable in each)"]
    assert found["Left in them"] == ["0.5 mL, discarded"]
    assert found["Syringes move it by"][0].startswith("± ")
    assert listed(values("overfill-unknown"))["As prepared"] == ["133.9 to 134 mg (−0.09765 to +0.01277 %)"]


@pytest.mark.parametrize("name", ["seed-equipped", "commercial", "overfill-unknown", "intermediates"])
def test_the_record_says_what_the_plan_assumes_of_the_lines(name: str) -> None:
    found = listed(values(name))
    assert len(found["Tubing"]) == 1
    assert found["before the start"]
    assert found["at the end"]


def test_what_is_not_known_has_no_column_and_nothing_is_said_of_lines_that_are_not_stated() -> None:
    heads = {str(cell.value) for row in values("overfill-unknown").iter_rows() for cell in row}
    assert "Left in it, planned (mL)" in heads
    assert not [head for head in heads if "on label" in head]
    assert "Lines: what the plan assumes" not in listed(load_workbook(BytesIO(written(book_of(seed()))))["Values"])
