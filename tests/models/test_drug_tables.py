"""The tables and the list of the drugs, and the sheet on which one is read."""

from __future__ import annotations

from pathlib import Path
from typing import get_args

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester

from desens_gui.app.document import Change, Document
from desens_gui.app.drug_document import DrugDocument
from desens_gui.core.drafts.drug_cells import DrugCells
from desens_gui.core.drafts.drug_draft import FACT_COLUMNS, DrugDraft, draft_of_drug
from desens_gui.core.ground.model import rebuilt
from desens_gui.core.ground.words import ENGLISH_WORDS, Words
from desens_gui.core.rules.diluent import Ingredient
from desens_gui.core.rules.drug import About, Drug, Strictness
from desens_gui.core.rules.plan import Plan
from desens_gui.models.drug_about import ABOUT, INGREDIENTS, KINDS, about_drug_html, fact_said
from desens_gui.models.drug_list import DrugList
from desens_gui.models.drug_tables import HEADS, DrugTable
from desens_gui.models.roles import EDITABLE_ROLE, SEVERITY_ROLE
from desens_gui.store.diluents import shipped_diluents
from desens_gui.store.drug_files import shipped_drugs
from desens_gui.store.drug_library import DrugLibrary
from tests.plans import drug

CELLS = DrugCells(ENGLISH_WORDS, shipped_diluents())
EACH = pytest.mark.parametrize("known", shipped_drugs(), ids=lambda known: known.id)


@pytest.fixture
def drafts(qapp: QApplication, english: Words) -> DrugDocument:
    return DrugDocument(english)


@pytest.fixture
def stability(drafts: DrugDocument, qtmodeltester: ModelTester) -> DrugTable:
    """The stability of oxaliplatin, watched by Qt's own model tester."""
    drafts.start(draft_of_drug(next(one for one in shipped_drugs() if one.id == "oxaliplatin")))
    table = DrugTable(drafts, "stability", CELLS, drafts)
    qtmodeltester.check(table, force_py=True)  # type: ignore[no-untyped-call]
    return table


def test_every_column_has_a_heading_and_a_tip() -> None:
    assert set(HEADS) == {column for columns in FACT_COLUMNS.values() for column in columns}


def test_what_is_typed_into_the_empty_row_becomes_a_fact(drafts: DrugDocument, stability: DrugTable) -> None:
    assert stability.rowCount() == 5
    assert stability.setData(stability.index_of(5, "time"), "7 days")
    assert stability.rowCount() == 6
    assert stability.index_of(5, "verified").data() == "not verified here"
    assert stability.index_of(5, "source").data(SEVERITY_ROLE) == "info"
    assert drafts.drug() is None
    drafts.undo_stack.undo()
    assert stability.rowCount() == 5
    assert drafts.drug() is not None


def test_who_verified_is_shown_and_not_typed(stability: DrugTable) -> None:
    index = stability.index_of(1, "verified")
    assert not index.data(EDITABLE_ROLE)
    assert not stability.flags(index) & Qt.ItemFlag.ItemIsEditable
    assert not stability.setData(index, "Me")
    assert stability.last_refusal is not None
    assert "press the button" in str(stability.last_refusal)


def test_a_long_text_stands_whole_in_the_tip(stability: DrugTable) -> None:
    tip = stability.index_of(1, "source").data(Qt.ItemDataRole.ToolTipRole)
    assert tip.startswith("US label, in Handbook on Injectable Drugs (ASHP, ed. 25, Skyscape copy), HTML/h/tu1.htm\n")


def test_the_list_shows_what_is_looked_for_by_name(
    qapp: QApplication, tmp_path: Path, qtmodeltester: ModelTester
) -> None:
    drugs = DrugList(ENGLISH_WORDS, qapp)
    qtmodeltester.check(drugs, force_py=True)  # type: ignore[no-untyped-call]
    drugs.show_entries(DrugLibrary(tmp_path).entries())
    assert drugs.rowCount() == len(shipped_drugs())
    names = [str(drugs.index(row, 0).data()).casefold() for row in range(drugs.rowCount())]
    assert names == sorted(names)
    drugs.look_for("LIPOSOMAL ampho")
    assert [entry.item.id for entry in drugs.entries] == ["amphotericin-b-liposomal"]
    drugs.look_for("co-trimoxazole")
    assert [drugs.index(0, column).data() for column in range(3)] == [
        "sulfamethoxazole/trimethoprim",
        "0 of 7",
        "shipped",
    ]
    drugs.setParent(None)


@EACH
def test_every_fact_can_be_said_and_stands_on_the_sheet(known: Drug, tmp_path: Path) -> None:
    html = about_drug_html(DrugLibrary(tmp_path).entry(known.id), shipped_diluents(), ENGLISH_WORDS)
    for _, _, fact in known.facts():
        said = fact_said(fact, shipped_diluents())
        sentence = ENGLISH_WORDS.say(said.text, **said.values)
        assert "{" not in sentence
        assert sentence
    assert html.count("not verified here") == sum(1 for _ in known.facts())


def test_every_word_of_a_fact_has_a_name() -> None:
    assert set(KINDS) == set(get_args(Strictness))
    assert set(ABOUT) == set(get_args(About))
    assert set(INGREDIENTS) == set(get_args(Ingredient))


def test_nothing_in_a_drug_becomes_markup(tmp_path: Path) -> None:
    library = DrugLibrary(tmp_path)
    wild = drug("inventomab", note="<b>bold</b>", remarks=[{"about": "note", "note": "<i>x</i>", "source": "<u>y</u>"}])
    entry = library.saved(rebuilt(wild, version=1))
    assert "<b>bold" not in about_drug_html(entry, (), ENGLISH_WORDS)
    assert "&lt;u&gt;y" in about_drug_html(entry, (), ENGLISH_WORDS)


def test_another_site_judges_the_open_plan_anew_and_keeps_its_history(document: Document, seed: Plan) -> None:
    document.start(seed)
    changes: list[Change] = []
    document.changed.connect(changes.append)
    document.use_site(document.site)
    assert changes == []
    document.use_site(rebuilt(document.site, drugs=()))
    ((change),) = changes
    assert change.before is not None
    assert change.after is not None
    assert change.after.plan is change.before.plan
    assert "drug-known" in [finding.id for finding in change.after.findings if finding.severity == "amber"]
    assert document.clean
    assert not document.undo_stack.canUndo()


def test_an_empty_draft_is_no_drug(drafts: DrugDocument) -> None:
    drafts.start(DrugDraft())
    assert drafts.drug() is None
    assert [complaint.missing for complaint in drafts.complaints] == [True, True]
