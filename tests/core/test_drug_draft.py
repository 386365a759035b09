"""The draft of a drug: between file, rows and typed texts nothing is lost, and a change unverifies a fact."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desens_gui.core.drafts.drug_cells import DrugCells
from desens_gui.core.drafts.drug_draft import (
    FACT_COLUMNS,
    DrugDraft,
    FactTable,
    as_a_copy,
    draft_of_drug,
    drug_complaints,
    drug_fields,
    finished_drug,
    read_vials,
    vials_text,
    with_verified,
    without_rows,
)
from desens_gui.core.drafts.row import Row
from desens_gui.core.findings import Cell
from desens_gui.core.ground.locales import typography
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.words import ENGLISH_WORDS
from desens_gui.core.rules.drug import Drug
from desens_gui.core.rules.file_fields import fields_of
from desens_gui.store.diluents import shipped_diluents
from desens_gui.store.drug_files import shipped_drugs
from tests.plans import drug

CELLS = DrugCells(ENGLISH_WORDS, shipped_diluents())
EACH = pytest.mark.parametrize("known", shipped_drugs(), ids=lambda known: known.id)


def named(id_: str) -> DrugDraft:
    return draft_of_drug(next(one for one in shipped_drugs() if one.id == id_))


def typing(draft: DrugDraft, table: FactTable, row: int, column: str, text: str, cells: DrugCells = CELLS) -> DrugDraft:
    return cells.typed_into(draft, [(table, row, column, text)])


def shown(draft: DrugDraft, table: FactTable, row: int, cells: DrugCells = CELLS) -> list[str]:
    return [cells.text(table, column, draft.rows(table)[row]) for column in FACT_COLUMNS[table]]


@EACH
def test_a_drug_is_its_draft_and_the_draft_its_file(known: Drug) -> None:
    assert finished_drug(draft_of_drug(known)) == known
    assert drug_fields(draft_of_drug(known)) == fields_of(known)
    assert drug_complaints(draft_of_drug(known)) == ()


@EACH
@pytest.mark.parametrize("locale", ["en-US", "de-DE"])
def test_what_stands_in_a_cell_can_be_typed_into_it_and_changes_nothing(known: Drug, locale: str) -> None:
    cells = DrugCells(replace(ENGLISH_WORDS, typography=typography(locale, 4)), shipped_diluents())
    draft = draft_of_drug(known)
    for table, rows in draft.tables:
        for at, row in enumerate(rows):
            for column in FACT_COLUMNS[table]:
                if column != "verified":
                    text = cells.text(table, column, row)
                    assert typing(draft, table, at, column, text, cells) == draft, (table, column, text)


def test_a_fact_is_shown_in_the_words_of_a_pharmacist() -> None:
    draft = named("oxaliplatin")
    assert shown(draft, "stocks", 1)[:5] == [
        "powder",
        "powder",
        "5 mg/mL",
        "water for injections or glucose 5 %",
        "50 mg + 10 mL; 100 mg + 20 mL",
    ]
    assert shown(draft, "diluents", 0)[:2] == ["allowed", "glucose 5 %"]
    assert shown(draft, "diluents", 1)[:2] == ["refused", "any-chloride"]
    assert shown(draft, "stability", 0)[:5] == ["diluted", "room", "6 h", "end", ""]
    assert shown(draft, "rates", 0)[-1] == "not verified here"


@pytest.mark.parametrize(
    ("table", "column", "typed", "stands"),
    [
        ("diluents", "fluid", "D5W", "glucose-5"),
        ("diluents", "fluid", "0,9 % NaCl", "sodium-chloride-0-9"),
        ("diluents", "fluid", "Any chloride", "any-chloride"),
        ("diluents", "fluid", "all others", "all-others"),
        ("diluents", "use", "ref", "refused"),
        ("stability", "of", "recon", "reconstituted"),
        ("stability", "of", "diluted", ""),
        ("stability", "time", "24 hours", "24 h"),
        ("concentrations", "kind", "LABEL", "label"),
        ("concentrations", "min", "0.2 mg / mL", "0.2 mg/mL"),
        ("stocks", "vials", " 50 mg=10 ml ;150 mg + 7.2 mL = 7.4 mL; ", "50 mg = 10 mL; 150 mg + 7.2 mL = 7.4 mL"),
        ("remarks", "note", "  Keep   it dark. ", "Keep it dark."),
        ("caps", "most_vials", "12", "12"),
    ],
)
def test_what_is_typed_stands_as_in_a_file(table: FactTable, column: str, typed: str, stands: str) -> None:
    draft = typing(DrugDraft(), table, 0, column, typed)
    assert (draft.rows(table)[0][column] if draft.rows(table) else "") == stands


@pytest.mark.parametrize(
    ("table", "column", "typed", "part"),
    [
        ("diluents", "fluid", "brine", "“brine” is no fluid that is known here"),
        ("stability", "fluid", "all others", "is no fluid that is known here"),
        ("diluents", "use", "maybe", "Possible: allowed, refused"),
        ("concentrations", "min", "0.2", "has no unit"),
        ("concentrations", "min", "0.2 mg", "a concentration is needed here"),
        ("stocks", "vials", "50 mg in 10 mL", "“mg in 10 mL” is not a unit"),
        ("stocks", "vials", "50 mg = 10 mL = 2 mL", "is no size of a vial"),
        ("rates", "most_rate", "200 mg/h", "a pump rate is needed here"),
        ("rates", "verified", "A. Pharmacist", "This is not typed"),
    ],
)
def test_what_cannot_be_read_is_refused_at_its_cell(table: FactTable, column: str, typed: str, part: str) -> None:
    with pytest.raises(Refused) as caught:
        typing(DrugDraft(), table, 0, column, typed)
    assert caught.value.where == f"{table} 1, {column}"
    assert part in ENGLISH_WORDS.refusal(caught.value)


def test_decimal_commas_are_taken_where_the_locale_has_them() -> None:
    german = DrugCells(replace(ENGLISH_WORDS, typography=typography("de-DE", 4)), shipped_diluents())
    draft = typing(DrugDraft(), "stocks", 0, "vials", "150 mg + 7,2 mL = 7,4 mL", german)
    assert draft.rows("stocks")[0]["vials"] == "150 mg + 7.2 mL = 7.4 mL"
    assert german.text("stocks", "vials", draft.rows("stocks")[0]) == "150 mg + 7,2 mL = 7,4 mL"


def test_a_row_behind_the_last_comes_and_goes_with_what_is_typed() -> None:
    draft = typing(named("carboplatin"), "remarks", 5, "about", "note")
    assert len(draft.rows("remarks")) == 6
    assert typing(draft, "remarks", 5, "about", "") == named("carboplatin")
    with pytest.raises(Refused, match="no room for more"):
        typing(draft, "caps", 1, "most_vials", "3")


# --- verified


def test_a_fact_is_verified_by_a_person_on_a_day_and_a_change_takes_that_away() -> None:
    draft = with_verified(named("oxaliplatin"), "concentrations", [0], "A. Pharmacist", "2026-05-04")
    fact = finished_drug(draft).concentrations[0]
    assert fact.verified is not None
    assert (fact.verified.by, str(fact.verified.on)) == ("A. Pharmacist", "2026-05-04")
    assert shown(draft, "concentrations", 0)[-1] == "A. Pharmacist, 2026-05-04"
    assert typing(draft, "concentrations", 0, "max", "0.7 mg/mL") == draft  # nothing was changed
    for column, text in (("max", "0.8 mg/mL"), ("note", ""), ("source", "Our own")):
        changed = typing(draft, "concentrations", 0, column, text)
        assert finished_drug(changed).concentrations[0].verified is None


def test_the_other_facts_stay_verified_when_one_changes_or_goes() -> None:
    draft = with_verified(named("oxaliplatin"), "stability", range(4), "A. Pharmacist", "2026-05-04")
    changed = without_rows(typing(draft, "stability", 1, "time", "12 h"), "stability", [0])
    assert [fact.verified is not None for fact in finished_drug(changed).stability] == [False, True, True]


def test_a_copy_is_another_drug_and_nothing_of_it_is_verified() -> None:
    draft = with_verified(named("paclitaxel"), "diluents", [0], "A. Pharmacist", "2026-05-04")
    copy = finished_drug(as_a_copy(draft, "nab-paclitaxel", "nab-paclitaxel"))
    assert (copy.id, copy.name, copy.synonyms) == ("nab-paclitaxel", "nab-paclitaxel", ())
    assert all(fact.verified is None for _, _, fact in copy.facts())


# --- what is missing or wrong


def facts(table: FactTable, **texts: str) -> list[tuple[FactTable, int, str, str]]:
    return [(table, 0, column, text) for column, text in texts.items()]


STOCK = {"name": "a", "form": "solution", "source": "x", "concentration": "5 mg/mL"}


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        (facts("remarks", about="light"), ("source", True)),
        (facts("rates", kind="label", source="x"), ("most_rate", True)),
        (facts("concentrations", kind="label", source="x", min="2 mg/mL", max="1 mg/mL"), ("min", False)),
        (facts("concentrations", kind="label", source="x", max="1 mg/mL"), None),
        (facts("stocks", **STOCK, vials="50 mg = 100 mL"), ("vials", False)),
        (facts("stocks", **STOCK, vials="50 mg = 10 mL"), None),
    ],
)
def test_what_keeps_a_fact_from_being_one_is_told_at_its_cell(
    changes: list[tuple[FactTable, int, str, str]], told: tuple[str, bool] | None
) -> None:
    draft = CELLS.typed_into(draft_of_drug(drug("inventomab")), changes)
    found = [(one.cell.table, one.cell.row, one.cell.column, one.missing) for one in drug_complaints(draft)]
    if told is None:
        assert found == []
        assert finished_drug(draft).name == "inventomab"
    else:
        assert (changes[0][0], 1, *told) in found
        with pytest.raises(Refused):
            finished_drug(draft)


def test_a_name_that_is_missing_is_told_at_its_field() -> None:
    (found,) = drug_complaints(DrugDraft(head=Row.of({"id": "x"})))
    assert (found.cell, found.missing) == (Cell("head", 1, "name"), True)


@given(st.lists(st.tuples(st.integers(1, 9), st.none() | st.integers(1, 9), st.none() | st.integers(1, 9)), max_size=4))
def test_vials_are_written_and_read_back(sizes: list[tuple[int, int | None, int | None]]) -> None:
    vials = []
    for amount, fluid, volume in sizes:
        vial = {"amount": f"{amount} mg"}
        vial |= {"reconstitute": f"{fluid} mL"} if fluid else {}
        vials.append(vial | ({"volume": f"{volume} mL"} if volume else {}))
    assert read_vials(vials_text(vials)) == vials
