"""Numbers of a column stand with their decimal marks below each other, on labels and on sheets."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

import pytest

from desens_gui.core.ground.typography import split_at_mark
from desens_gui.documents.blocks import Column, Entry, Facts, Table
from desens_gui.documents.decimal_column import DecimalColumn
from desens_gui.documents.faces import Face
from desens_gui.documents.label_layout import label_page
from desens_gui.documents.labels import labels
from desens_gui.documents.marks import Mark, Text
from desens_gui.documents.sheet_layout import sheet_pages
from desens_gui.documents.table_layout import table_slabs
from desens_gui.documents.worksheet import worksheet
from tests.documents.dossiers import EQUIPPED, dossier, seed

FACE = Face(8.2)


def test_a_column_of_numbers_has_one_place_for_its_marks_and_words_stand_at_its_edges() -> None:
    numbers = ["1,250.5 mL", "≈ 0.3333 mL", "15 mL", "×2.5", "174.375 min (2 h 54 min 23 s)"]
    column = DecimalColumn(FACE, ".", [*numbers, "–", "not stated"])
    places = {round(column.reach(text) - FACE.width(_whole(text)), 6) for text in (*numbers, "–")}
    assert len(places) == 1
    assert len({round(column.indent(text) + FACE.width(_whole(text)), 6) for text in numbers}) == 1
    assert column.reach("not stated") == FACE.width("not stated")
    assert column.indent("not stated") == 0
    assert column.width == FACE.width("1,250") + FACE.width(".375 min (2 h 54 min 23 s)")
    assert DecimalColumn(FACE, ".", ["at once", "5 mL/h"]).width == FACE.width("at once")
    assert DecimalColumn(FACE, ".", []).width == 0


def _whole(text: str) -> str:
    parts = split_at_mark(text, ".")
    return text if parts is None else parts[0]


#: volumes and doses, no text twice
VOLUMES = ("0.25", "1.75", "12.5", "1,250", "100", "3")
DOSES = ("0.000134", "0.00268", "≈ 0.3333", "5", "123.6", "40")


def table(count: int = len(VOLUMES), mark: str = ".") -> Table:
    """A table of steps with two columns of numbers."""
    rows = []
    for step, numbers in enumerate(zip(VOLUMES[:count], DOSES[:count], strict=True), 1):
        volume, dose = (number.replace(",", "\u202f").replace(".", mark) for number in numbers)
        rows.append((Entry(f"step {step}"), Entry(f"{volume} mL", "", volume), Entry(f"{dose} mg", "", dose)))
    return Table((Column("Step"), Column("Volume", "mL", "decimal"), Column("Dose", "mg", "decimal")), tuple(rows))


def places(marks: Iterable[Mark], of: Table, at: int, mark: str) -> list[float]:
    """Where the decimal marks of the numbers of one column stand, from the top down."""
    texts = {way for row in of.rows for way in (row[at].text, row[at].number)}
    found = []
    for drawn in marks:
        parts = split_at_mark(drawn.text, mark) if isinstance(drawn, Text) and drawn.text in texts else None
        if parts is not None:
            assert isinstance(drawn, Text)
            found.append(round(drawn.x + drawn.face.width(parts[0]), 6))
    return found


@pytest.mark.parametrize("mark", [".", ","])
@pytest.mark.parametrize("at", [1, 2])
def test_the_numbers_of_a_sheet_s_table_are_aligned(at: int, mark: str) -> None:
    slabs = table_slabs(table(mark=mark), mark, 40, 500)
    found = places((one for slab in slabs for one in slab.marks), table(mark=mark), at, mark)
    assert (len(found), len(set(found))) == (len(VOLUMES), 1)


@pytest.mark.parametrize("mark", [".", ","])
@pytest.mark.parametrize("at", [1, 2])
@pytest.mark.parametrize("count", range(2, len(VOLUMES) + 1))
def test_the_numbers_of_a_label_s_table_are_aligned_in_each_of_its_groups(count: int, at: int, mark: str) -> None:
    label = replace(labels(dossier(seed()))[3], steps=table(count, mark), mark=mark)
    page = label_page(label)
    heads = sum(isinstance(one, Text) and one.text == "Step" for one in page.marks)
    found = places(page.marks, table(count, mark), at, mark)
    assert heads
    assert (len(found), len(set(found))) == (count, heads)


def test_numbers_that_stand_without_their_units_are_aligned_too() -> None:
    """Six steps fit beside each other only with the units in the head."""
    label = labels(dossier(seed()))[3]
    page = label_page(replace(label, steps=table(), notes=label.statements * 4, in_short="", blanks=()))
    heads = [one.text for one in page.marks if isinstance(one, Text) and one.text in {"mL", "mg"}]
    assert len(heads) > 1
    for at in (1, 2):
        found = places(page.marks, table(), at, ".")
        assert (len(found), len(set(found))) == (len(VOLUMES), len(heads) // 2)


def test_the_sums_of_a_sheet_are_aligned() -> None:
    """134 mg given, 146.343008 mg prepared, 1.18992 mg left in the line: units below units."""
    sheet = worksheet(dossier(seed(**EQUIPPED)))
    amounts = [
        fact.value
        for block in sheet.blocks
        if isinstance(block, Facts)
        for _, facts in block.groups
        for fact in facts
        if fact.decimal
    ]
    assert "1.18992 mg" in amounts
    found = set()
    for page in sheet_pages(
        replace(sheet, blocks=tuple(block for block in sheet.blocks if isinstance(block, Facts))), "a4"
    ):
        for drawn in page.marks:
            if isinstance(drawn, Text) and drawn.text in amounts and drawn.face.size < 10:
                found.add(round(drawn.x + drawn.face.width(_whole(drawn.text)), 6))
    assert len(found) == 1
