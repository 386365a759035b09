"""The page of drugs by real keys and clicks: reading, correcting, verifying, and what a plan then says."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTextBrowser

from desens_gui.core.ground.model import rebuilt
from desens_gui.store.drug_files import drug_text, read_drug, shipped_drugs
from desens_gui.store.drug_library import DrugLibrary, site_drugs
from desens_gui.views.drugs import Drugs
from tests.plans import drug
from tests.views.conftest import CONTROL, SHIFT, Person, Sit

DRUGS = Qt.Key.Key_L, CONTROL | SHIFT
SHIPPED = {one.id: one for one in shipped_drugs()}


@pytest.fixture
def library() -> DrugLibrary:
    return site_drugs()


def drugs(person: Person) -> Drugs:
    return person.program.drugs


def about(person: Person) -> str:
    browser = person["drug_about"]
    assert isinstance(browser, QTextBrowser)
    return browser.toPlainText().replace("\xa0", " ")


def listed(person: Person) -> list[str]:
    model = person["drug_list"].model()  # type: ignore[attr-defined]
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def told(person: Person) -> str:
    return person.window.bar.text if person.window.bar.isVisible() else ""


def refused(person: Person) -> str:
    return str(person["drug_refusal"].property("text")) if drugs(person).page.form.drug_refusal.isVisible() else ""


def editing(person: Person, name: str = "A. Pharmacist") -> Person:
    """In the drug of the plan, to change it."""
    person.press(*DRUGS)
    if name:
        person.enter("drug_author", name)
    person.click("drug_edit")
    return person


# --- reading ---------------------------------------------------------------------------------------------------


def test_a_key_shows_the_drug_of_the_plan_with_every_source_and_back(person: Person) -> None:
    person.press(*DRUGS)
    text = about(person)
    assert text.startswith("oxaliplatin")
    for part in (
        "As it is shipped",
        "0.2 mg/mL to 0.7 mg/mL (label)",
        "anything with chloride: REFUSED",
        "200 mg in 40 mL",
    ):
        assert part in text
    assert text.count("not verified here") == 14
    assert all(fact.source in text for _, _, fact in SHIPPED["oxaliplatin"].facts())
    assert len(listed(person)) == len(SHIPPED)
    person.press(*DRUGS)
    assert drugs(person).page.isHidden()


def test_drugs_can_be_read_without_a_plan(sit: Sit) -> None:
    one = sit()
    one.press(*DRUGS)
    assert about(one).startswith("abatacept")
    one.press(Qt.Key.Key_Escape)
    assert drugs(one).page.isHidden()


def test_typing_searches_every_name_and_escape_shows_all_again(person: Person) -> None:
    person.press(*DRUGS)
    person.type("penicillin")
    assert listed(person) == ["benzylpenicillin"]
    assert "penicillin G" in about(person)
    person.press(Qt.Key.Key_Down)
    person.type("x")
    assert listed(person) == []
    assert about(person) == ""
    person.press(Qt.Key.Key_Escape)
    assert len(listed(person)) == len(SHIPPED)


def test_a_file_that_cannot_be_used_is_told(person: Person, library: DrugLibrary) -> None:
    library.folder.mkdir(parents=True)
    (library.folder / "oxaliplatin.v1.yaml").write_text("desens_drug: 1\n")
    person.press(*DRUGS)
    assert "oxaliplatin.v1.yaml, line 1" in person.text("drug_problem")
    assert "cannot be used, so the drug is unknown" in about(person)
    assert not person["drug_edit"].isEnabled()


# --- correcting and verifying ----------------------------------------------------------------------------------


def test_a_corrected_range_is_saved_as_a_version_and_judges_the_plan_at_once(
    person: Person, library: DrugLibrary
) -> None:
    """0.266 mg/mL in bag 4 are outside of 0.3 to 0.7 mg/mL."""
    assert "concentration-range" not in person.findings("red")
    editing(person).type_into("drug_concentrations", 1, "min", "0.3 mg/mL")
    assert person.text("drug_state") == "Complete: it can be saved."
    person.press(Qt.Key.Key_S, CONTROL)
    saved = library.find("oxaliplatin")
    assert (saved.version, saved.author, saved.saved) == (1, "A. Pharmacist", date.today())
    assert str(saved.concentrations[0].min) == "0.3 mg/mL"
    assert (
        rebuilt(saved, concentrations=SHIPPED["oxaliplatin"].concentrations, version=None, author="", saved=None)
        == (SHIPPED["oxaliplatin"])
    )
    assert "Version 1 of this site, by A. Pharmacist" in about(person)
    person.press(Qt.Key.Key_Escape)
    assert "concentration-range" in person.findings("red")


def test_facts_are_verified_by_the_person_whose_name_is_there(person: Person, library: DrugLibrary) -> None:
    editing(person, name="")
    person.go("drug_diluents", 2, "use")
    person.click("drug_verify")
    assert "Say who saves it" in refused(person)
    person.enter("drug_author", "A. Pharmacist")
    person.go("drug_diluents", 2, "use")
    person.click("drug_verify")
    assert person.shown("drug_diluents", 2, "verified") == f"A. Pharmacist, {date.today().isoformat()}"
    assert person.shown("drug_diluents", 1, "verified") == "not verified here"
    person.click("drug_save")
    assert [fact.verified is not None for fact in library.find("oxaliplatin").diluents] == [False, True]
    assert "verified by A. Pharmacist" in about(person)


def test_a_change_takes_what_was_verified_away_and_undo_brings_it_back(person: Person) -> None:
    editing(person).go("drug_rates", 1, "kind")
    person.click("drug_verify")
    person.type_into("drug_rates", 1, "least_time", "3 h")
    assert person.shown("drug_rates", 1, "verified") == "not verified here"
    person.press(Qt.Key.Key_Z, CONTROL)
    assert person.shown("drug_rates", 1, "verified").startswith("A. Pharmacist")
    assert person.shown("drug_rates", 1, "least_time") == "2 h"


def test_what_cannot_be_read_is_refused_in_its_cell_and_saves_nothing(person: Person, library: DrugLibrary) -> None:
    editing(person).type_into("drug_concentrations", 1, "max", "0.7")
    grid = person.grid("drug_concentrations")
    assert "has no unit" in grid.told()
    person.press(Qt.Key.Key_S, CONTROL)
    assert not library.folder.exists()
    person.press(Qt.Key.Key_Escape)
    assert person.shown("drug_concentrations", 1, "max") == "0.7 mg/mL"


def test_who_verifies_is_not_typed(person: Person) -> None:
    editing(person).go("drug_rates", 1, "verified")
    person.type("Me")
    person.press(Qt.Key.Key_Return)
    assert person.shown("drug_rates", 1, "verified") == "not verified here"


def test_a_new_fact_needs_its_source_and_is_shown_where_it_lacks(person: Person, library: DrugLibrary) -> None:
    editing(person).type_into("drug_remarks", 5, "about", "filter")
    assert person.text("drug_state").startswith("Still needed in remarks: “source” is missing.")
    person.click("drug_save")
    assert "It cannot be saved yet" in refused(person)
    assert not library.folder.exists()
    person.type_into("drug_remarks", 5, "source", "Our own product")
    person.type_into("drug_remarks", 5, "note", "None.")
    person.click("drug_save")
    assert len(library.find("oxaliplatin").remarks) == 5


def test_selected_facts_are_removed_together(person: Person) -> None:
    editing(person).go("drug_stability", 3, "of")
    person.press(Qt.Key.Key_Down, SHIFT)
    person.click("drug_remove")
    draft = drugs(person).document.draft
    assert draft is not None
    assert len(draft.rows("stability")) == 2
    person.click("drug_remove")
    person.click("drug_remove")
    assert len(draft.rows("diluents")) == 2  # nothing that is not seen to be selected


def test_only_one_grid_has_a_selection(person: Person) -> None:
    editing(person).go("drug_stocks", 1, "name")
    person.go("drug_diluents", 1, "use")
    assert not person.grid("drug_stocks").selectionModel().hasSelection()


# --- new drugs, copies, other people ---------------------------------------------------------------------------


def test_a_new_drug_gets_an_id_from_its_name_and_is_found_by_it(person: Person, library: DrugLibrary) -> None:
    person.press(*DRUGS)
    person.enter("drug_author", "A. Pharmacist")
    person.click("drug_new")
    person.click("drug_save")
    assert "It cannot be saved yet" in refused(person)
    person.enter("drug_name", "Inventomab B")
    person.enter("drug_synonyms", "Inventa; INV-1")
    person.click("drug_save")
    assert (library.find("inventomab-b").names, library.find("inventomab-b").version) == (
        ("Inventomab B", "Inventa", "INV-1"),
        1,
    )
    assert person.document.site.drug("inv-1") is not None


def test_a_name_that_another_drug_has_is_refused(person: Person, library: DrugLibrary) -> None:
    person.press(*DRUGS)
    person.enter("drug_author", "A. Pharmacist")
    person.click("drug_duplicate")
    assert person.text("drug_name") == "oxaliplatin (copy)"
    person.enter("drug_name", "Carboplatin")
    person.click("drug_save")
    assert "“Carboplatin” is in the library already, as a name of “carboplatin”" in refused(person)
    assert not library.folder.exists() or not library.is_own("carboplatin")


def test_nothing_is_saved_without_a_name_and_nothing_is_lost_by_leaving(person: Person, library: DrugLibrary) -> None:
    editing(person, name="").type_into("drug_concentrations", 1, "min", "0.3 mg/mL")
    person.click("drug_save")
    assert "Say who saves it" in refused(person)
    person.click("drug_back")
    assert "What you changed of “oxaliplatin” is not saved." in told(person)
    person.press(Qt.Key.Key_Escape)
    assert drugs(person).files.unsaved()
    person.window.close()
    assert person.window.isVisible()
    assert "is not saved" in told(person)
    person.click("choice_2")
    assert not library.folder.exists()


def test_the_list_waits_while_a_drug_is_changed(person: Person) -> None:
    editing(person)
    assert not person["drug_list"].isEnabled()
    person.click("drug_back")
    assert person["drug_list"].isEnabled()


def test_who_was_overtaken_is_asked_and_the_question_goes_when_the_draft_changes(
    person: Person, library: DrugLibrary
) -> None:
    editing(person).type_into("drug_concentrations", 1, "min", "0.3 mg/mL")
    library.save(rebuilt(SHIPPED["oxaliplatin"], note="As others do it."), "B. Other", date(2026, 3, 1))
    person.click("drug_save")
    assert "version 1 is newer than the one you began with" in told(person)
    person.type_into("drug_concentrations", 1, "min", "0.25 mg/mL")
    assert told(person) == ""
    person.click("drug_save")
    person.press(Qt.Key.Key_Left)
    person.press(Qt.Key.Key_Return)
    assert (library.find("oxaliplatin").version, str(library.find("oxaliplatin").concentrations[0].min)) == (
        2,
        "0.25 mg/mL",
    )


# --- retiring and files ----------------------------------------------------------------------------------------


def test_a_retired_drug_is_unknown_to_the_plan_until_it_is_restored(person: Person) -> None:
    person.press(*DRUGS)
    person.click("drug_retire")
    assert "Retire “oxaliplatin” for everybody" in told(person)
    person.click("choice_1")
    assert "oxaliplatin (retired)" in listed(person)
    person.press(Qt.Key.Key_Escape)
    assert "drug-known" in person.findings("amber")
    person.press(*DRUGS)
    person.click("drug_retire")
    person.press(Qt.Key.Key_Escape)
    assert "drug-known" in person.findings("pass")


def test_a_drug_is_exported_and_imported_as_the_next_version(
    person: Person, library: DrugLibrary, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "own.yaml"
    files = drugs(person).files
    monkeypatch.setattr(files, "choose_to_export", lambda name: file)
    monkeypatch.setattr(files, "choose_to_import", lambda: file)
    person.press(*DRUGS)
    person.enter("drug_author", "A. Pharmacist")
    person.click("drug_export")
    assert read_drug(file) == SHIPPED["oxaliplatin"]
    person.click("drug_import")
    assert not library.folder.exists()  # it says the same
    file.write_text(drug_text(rebuilt(SHIPPED["oxaliplatin"], note="As we do it.")), encoding="utf-8")
    person.click("drug_import")
    assert "holds “oxaliplatin” already" in told(person)
    person.click("choice_1")
    assert (library.find("oxaliplatin").version, library.find("oxaliplatin").note) == (1, "As we do it.")
    file.write_text("nonsense", encoding="utf-8")
    person.click("drug_import")
    assert "own.yaml, line 1" in refused(person)


# --- the order -------------------------------------------------------------------------------------------------


def test_a_known_stock_is_offered_and_taken_with_one_click_as_an_edit(person: Person) -> None:
    assert person.text("stock_offer_1") == "Use 5 mg/mL"
    assert "Not verified here" in person["stock_offer_1"].toolTip()
    person.click("stock_offer_1")
    assert str(person.worked.plan.stock) == "5 mg/mL"
    assert person.text("stock") == "5 mg/mL"
    assert person.window.findChild(type(person["stock"]), "stock_offer") is None
    person.press(Qt.Key.Key_Z, CONTROL)
    assert person.worked.plan.stock is None
    assert person["stock_offer_1"].isVisible()


def test_every_known_strength_is_offered_once_and_none_of_an_unknown_drug(person: Person) -> None:
    person.enter("drug", "Cefazolin")
    offers = [person.text(f"stock_offer_{number}") for number in range(1, 5)]
    assert offers == ["Use 225 mg/mL", "Use 330 mg/mL", "Use 200 mg/mL", "Use 100 mg/mL"]
    person.enter("drug", "inventomab")
    assert not [widget for widget in person.window.findChildren(type(person["drug"])) if "offer" in widget.objectName()]


def test_a_new_stock_of_the_library_is_offered_at_once(person: Person, library: DrugLibrary) -> None:
    stock = {"name": "solution", "form": "solution", "concentration": "2 mg/mL"}
    library.save(drug("inventomab", stocks=[stock]), "A. Author", date(2026, 3, 1))
    person.enter("drug", "inventomab")
    person.press(*DRUGS)
    person.press(Qt.Key.Key_Escape)
    assert person.text("stock_offer_1") == "Use 2 mg/mL"
