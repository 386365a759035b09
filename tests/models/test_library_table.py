"""The library as a table, what is looked for in it, and protocols side by side."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from pytestqt.modeltest import ModelTester

from desens_gui.core.compare.choosing import Criteria
from desens_gui.core.compare.comparison import compare
from desens_gui.core.ground.model import rebuilt
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.texts import Text
from desens_gui.core.ground.units import Quantity
from desens_gui.core.ground.words import ENGLISH_WORDS
from desens_gui.models.comparison_table import ROW_IDS, ComparisonTable
from desens_gui.models.library_table import COLUMN_IDS, LibraryFilter, LibraryTable
from desens_gui.models.protocol_about import about_html
from desens_gui.models.protocol_words import time_text
from desens_gui.models.roles import EXACT_ROLE, MARKED_ROLE
from desens_gui.store.library import Entry
from desens_gui.store.protocol_files import find, shipped
from desens_gui.store.site_file import shipped_site

SITE, WORDS = shipped_site(), ENGLISH_WORDS
HUNDRED = Quantity(Fraction(100), "mg")
OWN = rebuilt(find("four-bag-16-step"), id="own", name="Ours", author="A. Author", version=2, saved=date(2026, 11, 21))
ENTRIES = (
    *(Entry(protocol, "shipped", False, None) for protocol in shipped()),
    Entry(OWN, "site", False, Path("own.v2.yaml")),
)


@pytest.fixture
def table() -> LibraryTable:
    table = LibraryTable(SITE, WORDS)
    table.show_entries(ENTRIES, HUNDRED)
    return table


def cell(table: LibraryTable, id_: str, column: str, role: int = Qt.ItemDataRole.DisplayRole) -> object:
    at = next(at for at, row in enumerate(table.rows) if row.entry.item.id == id_)
    return table.index(at, COLUMN_IDS.index(column)).data(role)


def shown(filtered: LibraryFilter) -> list[str]:
    found = [filtered.row(filtered.index(at, 0)) for at in range(filtered.rowCount())]
    return [row.entry.item.id for row in found if row is not None]


def test_both_models_are_sound(table: LibraryTable, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(table)  # type: ignore[no-untyped-call]
    filtered = LibraryFilter(table)
    qtmodeltester.check(filtered)  # type: ignore[no-untyped-call]
    filtered.look_for(Criteria(text="bag"))
    filtered.sort(COLUMN_IDS.index("time"))
    table.show_entries(ENTRIES[3:], HUNDRED)
    filtered.look_for(Criteria())


def test_a_row_says_what_a_protocol_is_and_what_it_comes_to(table: LibraryTable) -> None:
    assert [cell(table, "four-bag-16-step", column) for column in COLUMN_IDS[1:7]] == [
        "IV infusion",
        "oxaliplatin",
        "4",
        "16",
        "6 h 39 min 23 s",
        "1/1,000,000",
    ]
    assert cell(table, "four-bag-16-step", "origin") == "shipped"
    assert cell(table, "own", "origin") == "site, version 2"
    assert cell(table, "own", "origin", Qt.ItemDataRole.ToolTipRole) == (
        "site, version 2, by A. Author, saved 21 Nov 2026"
    )
    assert cell(table, "own", "time", EXACT_ROLE) == Fraction("399.375")


def test_a_number_that_does_not_hold_for_the_dose_says_for_which_it_holds(table: LibraryTable) -> None:
    assert cell(table, "aspirin-oral-4-dose", "fraction") == "6.65 % of 609 mg"
    assert cell(table, "aspirin-oral-4-dose", "time", Qt.ItemDataRole.ToolTipRole) == (
        "For 100 mg this protocol gives 609 mg. The protocol states its doses itself; this is for its own 609 mg."
    )
    assert cell(table, "carboplatin-doubling-13-step", "fraction") == "–"
    assert "is reached before this step" in str(
        cell(table, "carboplatin-doubling-13-step", "fraction", Qt.ItemDataRole.ToolTipRole)
    )
    table.show_entries(ENTRIES, Quantity(Fraction(500), "mg"))
    assert cell(table, "carboplatin-doubling-13-step", "fraction") != "–"


def test_another_dose_changes_cells_and_keeps_rows(table: LibraryTable) -> None:
    resets, changes = [], []
    table.modelReset.connect(lambda: resets.append(True))
    table.dataChanged.connect(lambda first, _last: changes.append(first.row()))
    table.show_entries(ENTRIES, HUNDRED)
    assert (resets, changes) == ([], [])
    table.show_entries(ENTRIES, Quantity(Fraction(600), "mg"))
    assert not resets
    assert changes


def test_retired_and_damaged_are_said_in_words(table: LibraryTable) -> None:
    damaged = Refused(Text("Tests", "The file is empty."), "own.v3.yaml")
    table.show_entries((Entry(OWN, "site", True, None, damaged),), HUNDRED)
    assert cell(table, "own", "name") == "Ours (retired)"
    assert cell(table, "own", "origin") == "site, version 2 (the newest is damaged)"


def test_what_is_looked_for_is_shown_and_nothing_else(table: LibraryTable) -> None:
    filtered = LibraryFilter(table)
    assert len(shown(filtered)) == len(ENTRIES)
    filtered.look_for(Criteria(text="prieto garcia"))
    assert set(shown(filtered)) == {"four-bag-16-step", "five-bag-20-step", "own"}
    filtered.look_for(Criteria(route="oral", most_time=Fraction(180)))
    assert shown(filtered)
    for id_ in shown(filtered):
        time = cell(table, id_, "time", EXACT_ROLE)
        assert isinstance(time, Fraction)
        assert time <= 180
    filtered.look_for(Criteria(drug="Aspirin"))
    assert set(shown(filtered)) == {"aspirin-oral-10-dose", "aspirin-oral-4-dose"}


def test_columns_are_sorted_by_their_numbers_and_unknown_ones_come_last(table: LibraryTable) -> None:
    filtered = LibraryFilter(table)
    filtered.sort(COLUMN_IDS.index("fraction"))
    values = [filtered.index(at, COLUMN_IDS.index("fraction")).data(EXACT_ROLE) for at in range(filtered.rowCount())]
    known = [value for value in values if value is not None]
    assert known == sorted(known)
    assert values[len(known) :] == [None] * (len(values) - len(known))
    assert filtered.index_of("own").isValid()
    assert not filtered.index_of("nobody").isValid()
    assert filtered.row(QModelIndex()) is None


@pytest.mark.parametrize(
    ("minutes", "text"),
    [(15, "15 min"), (1530, "25 h 30 min"), (4319, "71 h 59 min"), (4320, "3 d"), (108_000, "75 d"), (4380, "3 d 1 h")],
)
def test_long_times_are_said_in_days(minutes: int, text: str) -> None:
    assert time_text(Fraction(minutes), WORDS) == text


# --- side by side ----------------------------------------------------------------------------------------------


@pytest.fixture
def side_by_side() -> ComparisonTable:
    table = ComparisonTable(WORDS)
    dose = Quantity(Fraction(134), "mg")
    protocols = [find("four-bag-16-step"), find("three-bag-12-step"), find("penicillin-v-oral-14-dose-units")]
    table.show_candidates(compare(dose, protocols, SITE), ("Four", "Three", "Units"))
    return table


def column(table: ComparisonTable, at: int) -> dict[str, str]:
    return {row: table.index(number, at).data() for number, row in enumerate(ROW_IDS)}


def test_the_numbers_of_the_published_table_stand_beside_those_of_the_classic_ladder(
    side_by_side: ComparisonTable, qtmodeltester: ModelTester
) -> None:
    qtmodeltester.check(side_by_side)  # type: ignore[no-untyped-call]
    assert column(side_by_side, 0) == {
        "given": "134 mg of 134 mg",
        "starting_dose": "0.000134 mg",
        "starting_fraction": "1/1,000,000",
        "steps": "16",
        "steepest_rise": "×2.5 at step 3",
        "time_min": "6 h 39 min 23 s",
        "volume_mL": "532.5 mL",
        "prepared_containers": "4 bags",
        "prepared": "147.8 mg",
        "left_over": "13.82 mg",
        "red": "0",
        "amber": "0",
    }
    assert column(side_by_side, 1)["starting_fraction"] == "1/50,000"


def test_a_protocol_that_cannot_be_followed_says_why_and_has_no_number(side_by_side: ComparisonTable) -> None:
    said = column(side_by_side, 2)
    assert "units" in said["given"]
    assert set(list(said.values())[1:]) == {"–"}


def test_rows_that_differ_have_a_sign_and_are_bold(side_by_side: ComparisonTable) -> None:
    heads = [side_by_side.headerData(at, Qt.Orientation.Vertical) for at in range(len(ROW_IDS))]
    assert heads[0] == "= Given"
    assert heads[3] == "≠ Steps"
    index = side_by_side.index(3, 0)
    assert index.data(MARKED_ROLE)
    assert index.data(Qt.ItemDataRole.FontRole).bold()
    assert index.data(EXACT_ROLE) == 16


def test_the_whole_table_can_be_copied(side_by_side: ComparisonTable) -> None:
    lines = side_by_side.text().splitlines()
    assert lines[0] == "\tFour\tThree\tUnits"
    assert lines[4] == "Steps\t16\t12\t–"
    assert len(lines) == 1 + len(ROW_IDS)


# --- on one sheet ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: str(entry.item.id))
def test_a_protocol_is_told_on_one_sheet(entry: Entry) -> None:
    candidate = compare(HUNDRED, [entry.item], SITE)[0]
    text = about_html(entry, candidate, HUNDRED, "", WORDS)
    assert entry.item.id in text
    assert text.count("<tr>") >= len(entry.item.recipe.steps)


def test_what_stands_in_a_file_is_never_markup() -> None:
    entry = Entry(rebuilt(OWN, name="<b>5 < 6 & 7</b>", note="<script>"), "site", True, None)
    text = about_html(entry, compare(HUNDRED, [entry.item], SITE)[0], HUNDRED, "", WORDS)
    assert "&lt;b&gt;5 &lt; 6 &amp; 7&lt;/b&gt;" in text
    assert "<script>" not in text
    assert "Retired" in text
