"""The shipped label stocks, those of a site over them, and what cannot be a sheet of labels."""

from __future__ import annotations

import json
from fractions import Fraction

import pytest

from desens_gui.core.ground.model import made
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.words import ENGLISH_WORDS
from desens_gui.core.rules.label_stock import Calibration, LabelStock, millimetres
from desens_gui.core.rules.site import Gs1, Site
from desens_gui.store.label_stocks import shipped_label_stocks
from desens_gui.store.site_file import laid_over, shipped_site

#: ids never change: others print by them
IDS = [
    "avery-l7160",
    "avery-l7161",
    "avery-l7163",
    "avery-l7164",
    "avery-l7165",
    "avery-l7169",
    "avery-5126",
    "avery-5160",
    "avery-5161",
    "avery-5162",
    "avery-5163",
    "avery-5164",
    "avery-5168",
    "dymo-30256",
    "dymo-30258",
    "dymo-30374",
    "dymo-30856",
    "dymo-99012",
    "dymo-99014",
    "dymo-99015",
    "brother-dk-1201",
    "brother-dk-1202",
    "brother-dk-1208",
    "zebra-4x2-in",
    "zebra-4x3-in",
    "zebra-4x6-in",
    "zebra-4x4-in",
    "generic-3x2-in",
    "generic-2-25x1-25-in",
    "generic-100x50-mm",
    "generic-100x70-mm",
    "generic-100x100-mm",
    "generic-76x50-mm",
    "roll-100x50",
    "roll-100x70",
    "roll-102x76",
    "roll-102x152",
]

SHEET = {
    "id": "house",
    "name": "Our sheet",
    "label": {"width": "90 mm", "height": "50 mm"},
    "sheet": {"width": "210 mm", "height": "297 mm"},
    "grids": [{"columns": "2", "rows": "5", "left": "10 mm", "top": "15 mm", "across": "95 mm", "down": "53 mm"}],
    "source": "measured",
}
GRID = SHEET["grids"][0]  # type: ignore[index]


@pytest.mark.parametrize("id_", IDS)
def test_every_stock_has_its_id_for_ever(id_: str) -> None:
    stock = shipped_site().stock(id_)
    assert id_ in (stock.id, *stock.also)
    assert stock.source


def test_no_two_stocks_share_an_id() -> None:
    ids = [id_ for stock in shipped_label_stocks() for id_ in (stock.id, *stock.also)]
    assert len(ids) == len(set(ids))
    assert set(ids) == set(IDS)


def test_the_stock_in_use_is_a_roll_of_100_by_70_mm() -> None:
    stock = shipped_site().stock()
    assert (stock.id, stock.page.text, stock.corners) == ("roll-100x70", "100 × 70 mm", ((0, 0),))


def test_a_sheet_counts_its_labels_row_by_row() -> None:
    stock = shipped_site().stock("avery-l7163")
    assert len(stock.corners) == 14
    assert stock.corners[:3] == ((3350, 15170), (106360, 15170), (3350, 53270))
    assert not stock.is_turned
    assert shipped_site().stock("avery-l7164").is_turned


@pytest.mark.parametrize(
    ("changes", "where", "said"),
    [
        ({"grids": [GRID | {"across": "89.999 mm"}]}, "grids", "Labels 1 and 2 of the sheet lie over each other."),
        ({"grids": [GRID | {"down": "49.9 mm"}]}, "grids", "Labels 1 and 3 of the sheet lie over each other."),
        ({"grids": [GRID, GRID | {"left": "11 mm"}]}, "grids", "Labels 1 and 11 of the sheet lie over each other."),
        ({"grids": [GRID | {"left": "25.001 mm"}]}, "grids", "Label 2 reaches beyond the sheet."),
        ({"grids": [GRID | {"rows": "6"}]}, "grids", "Label 11 reaches beyond the sheet."),
        ({"sheet": None}, "grids", "Where labels stand on a sheet is stated without the size of the sheet."),
        ({"grids": []}, "sheet", "The size of the sheet is stated, but not where labels stand on it."),
        ({"reading": {"width": "90 mm", "height": "51 mm"}}, "reading", "A label is read as it lies or turned"),
        ({"label": {"width": "0 mm", "height": "50 mm"}}, "label", "A label and its sheet need a width and a height"),
        ({"label": {"width": "9 cm", "height": "50 mm"}}, "label, width", "“9 cm” is not a length in mm"),
        ({"label": {"width": "90,5 mm", "height": "50 mm"}}, "label, width", "“90,5 mm” is not a length in mm"),
        ({"label": {"width": "90.0001 mm", "height": "5 mm"}}, "label, width", "“90.0001 mm” is not a length in mm"),
        ({"sheet": {"width": "2000 mm", "height": "5 mm"}}, "sheet, width", "“2000 mm” is longer than any label sheet"),
        ({"grids": [GRID | {"columns": "999", "rows": "9"}]}, "grids", "More labels than 500 on a sheet"),
    ],
)
def test_what_cannot_be_a_sheet_of_labels_is_refused(changes: dict[str, object], where: str, said: str) -> None:
    made(LabelStock, SHEET)
    with pytest.raises(Refused) as caught:
        made(LabelStock, SHEET | changes)
    assert caught.value.where == where
    assert said in ENGLISH_WORDS.refusal(caught.value)


def test_labels_may_touch() -> None:
    stock = made(LabelStock, SHEET | {"grids": [GRID | {"across": "90 mm", "down": "50 mm"}]})
    assert len(stock.corners) == 10


def over(**fields: object) -> Site:
    return laid_over(shipped_site(), json.dumps({"desens_site": "1"} | fields), "site.json")


def test_a_site_adds_stock_and_prints_on_it() -> None:
    site = over(label_stocks=[SHEET], label_stock="house")
    assert site.stock().name == "Our sheet"
    assert len(site.label_stocks) == len(shipped_label_stocks()) + 1
    assert site.stock("avery-l7160").name == "Avery L7160, mailing labels"


def test_a_site_corrects_a_shipped_stock_field_by_field() -> None:
    site = over(label_stocks=[{"id": "roll-100x70", "label": {"width": "101 mm", "height": "70 mm"}}])
    assert site.stock().page.text == "101 × 70 mm"
    assert len(site.label_stocks) == len(shipped_label_stocks())


def test_an_unknown_stock_or_printer_is_answered_with_all_there_are() -> None:
    with pytest.raises(Refused) as caught:
        shipped_site().stock("avery")
    assert "Known here: roll-100x70, roll-100x50, " in ENGLISH_WORDS.refusal(caught.value)
    printers = [{"id": "cabinet", "name": "At the cabinet", "right": "0.5 mm", "down": "-1.25 mm", "scale": "99.5 %"}]
    site = over(label_printers=printers)
    assert site.calibration("cabinet").down == -1250
    assert site.calibration("cabinet").scale == Fraction(199, 200)
    with pytest.raises(Refused, match="Known here: cabinet"):
        site.calibration("ward")


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"right": "21 mm"}, "“21 mm” is not an offset in mm"),
        ({"down": "1,5 mm"}, "“1,5 mm” is not an offset in mm"),
        ({"down": "--1 mm"}, "“--1 mm” is not an offset in mm"),
        ({"scale": "89 %"}, "A printer's scale lies between 90 % and 110 %."),
        ({"scale": "1.2"}, "A printer's scale lies between 90 % and 110 %."),
    ],
)
def test_a_printer_is_put_right_by_little(fields: dict[str, str], said: str) -> None:
    with pytest.raises(Refused) as caught:
        made(Calibration, fields)
    assert said in ENGLISH_WORDS.refusal(caught.value)


def test_lengths_are_written_as_they_are_read() -> None:
    stock = made(LabelStock, SHEET)
    assert made(LabelStock, stock.model_dump(mode="json", exclude_none=True)) == stock
    printer = made(Calibration, {"right": "-0.005 mm", "down": "−1 mm"})
    assert (printer.right, printer.down) == (-5, -1000)
    assert millimetres(printer.right) == "-0.005 mm"
    assert made(Calibration, printer.model_dump(mode="json")) == printer


@pytest.mark.parametrize("prefix", ["", "1234567", "1234567x", "123456789012"])
def test_a_company_prefix_and_an_item_reference_have_twelve_digits(prefix: str) -> None:
    with pytest.raises(Refused, match="twelve of them together"):
        made(Gs1, {"company_prefix": prefix, "item_reference": "0001" if prefix != "123456789012" else ""})
    assert made(Gs1, {"company_prefix": "1234567", "item_reference": "00001"}).company_prefix == "1234567"
