"""The library of drugs: what the site saves lies over what is shipped, and both front ends see it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from desens_gui.core.ground.model import rebuilt
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.words import ENGLISH_WORDS
from desens_gui.core.rules.drug import Drug, Verified
from desens_gui.store.drug_files import drug_text, read_drug, shipped_drugs
from desens_gui.store.drug_library import DrugLibrary, site_drugs, with_library
from desens_gui.store.site_file import shipped_site
from desens_gui.store.site_in_force import site_in_force
from tests.plans import drug

TODAY = date(2026, 11, 21)
ID = "oxaliplatin"


@pytest.fixture
def library(tmp_path: Path) -> DrugLibrary:
    return DrugLibrary(tmp_path / "site" / "drugs")


@pytest.fixture
def shipped() -> Drug:
    return next(one for one in shipped_drugs() if one.id == ID)


def names(library: DrugLibrary) -> list[str]:
    return sorted(path.name for path in library.folder.iterdir())


def test_without_a_folder_it_is_what_is_shipped(library: DrugLibrary) -> None:
    assert library.offered() == shipped_drugs()
    assert with_library(shipped_site(), library) == shipped_site()
    assert not library.folder.exists()


def test_a_version_of_the_site_stands_in_the_place_of_the_shipped_drug(library: DrugLibrary, shipped: Drug) -> None:
    verified = rebuilt(shipped.diluents[0], verified=Verified(by="A. Pharmacist", on=TODAY))
    changed = rebuilt(shipped, diluents=(verified, *shipped.diluents[1:]))
    saved = library.save(changed, "A. Author", TODAY, based_on=0)
    assert (saved.version, saved.author, saved.saved) == (1, "A. Author", TODAY)
    assert names(library) == ["oxaliplatin.v1.yaml"]
    assert [one.id for one in library.offered()] == [one.id for one in shipped_drugs()]  # in its place
    assert library.find(ID) == saved
    assert with_library(shipped_site(), library).drug("Oxaliplatin") == saved
    entry = library.entry(ID)
    assert (entry.origin, entry.file) == ("site", library.folder / "oxaliplatin.v1.yaml")
    assert library.versions(ID) == (shipped, saved)
    assert library.problems() == ()


def test_who_began_with_the_shipped_drug_is_told_that_there_is_a_version_by_now(
    library: DrugLibrary, shipped: Drug
) -> None:
    library.save(rebuilt(shipped, note="As we do it."), "A. Author", TODAY, based_on=0)
    with pytest.raises(Refused, match="version 1 is newer than the one you began with"):
        library.save(rebuilt(shipped, note="As others do it."), "B. Author", TODAY, based_on=0)


def test_a_retired_drug_is_known_no_more_until_it_is_restored(library: DrugLibrary) -> None:
    library.retire(ID)
    assert with_library(shipped_site(), library).drug(ID) is None
    assert library.entry(ID).retired
    library.restore(ID)
    assert with_library(shipped_site(), library).drug(ID) is not None


def test_a_damaged_version_is_told_and_neither_it_nor_an_older_one_is_used(library: DrugLibrary, shipped: Drug) -> None:
    library.save(shipped, "A. Author", TODAY)
    (library.folder / "oxaliplatin.v2.yaml").write_text("desens_drug: 1\n")
    assert with_library(shipped_site(), library).drug(ID) is None
    assert [problem.where for problem in library.problems()] == ["oxaliplatin.v2.yaml, line 1"]
    with pytest.raises(Refused):
        library.find(ID)
    (library.folder / "oxaliplatin.v1.yaml").unlink()  # then the shipped one does not stand in unseen either
    assert with_library(shipped_site(), library).drug(ID) is None
    assert len(library.offered()) == len(shipped_drugs()) - 1


def test_a_new_drug_of_the_site_is_found_by_its_name(library: DrugLibrary) -> None:
    library.save(drug("inventomab", synonyms=["Inventa"]), "A. Author", TODAY)
    found = with_library(shipped_site(), library).drug("inventa")
    assert found is not None
    assert (found.id, found.version) == ("inventomab", 1)


@pytest.mark.parametrize("synonyms", [["Oxaliplatin"], ["dextran", "PENICILLIN  G"]])
def test_no_two_drugs_that_are_offered_share_a_name(library: DrugLibrary, synonyms: list[str]) -> None:
    other = drug("inventomab", synonyms=synonyms)
    with pytest.raises(Refused) as caught:
        library.save(other, "A. Author", TODAY)
    assert ENGLISH_WORDS.refusal(caught.value).startswith(f"“{synonyms[-1]}” is in the library already, as a name of")
    for taken in ("oxaliplatin", "benzylpenicillin"):
        library.retire(taken)
    library.save(other, "A. Author", TODAY)
    with pytest.raises(Refused, match="is in the library already"):
        library.restore("oxaliplatin" if "Oxaliplatin" in synonyms else "benzylpenicillin")


def test_an_imported_drug_is_the_next_version_only_when_that_is_said(
    library: DrugLibrary, shipped: Drug, tmp_path: Path
) -> None:
    file = tmp_path / "own.yaml"
    library.export(shipped, file)
    assert library.import_file(file, "A. Author", TODAY) == shipped  # known already, word for word
    file.write_text(drug_text(rebuilt(shipped, note="As we do it.")), encoding="utf-8")
    with pytest.raises(Refused, match="is in the library already"):
        library.import_file(file, "A. Author", TODAY)
    saved = library.import_file(file, "A. Author", TODAY, new_version=True)
    assert (saved.id, saved.version, saved.note) == (ID, 1, "As we do it.")
    library.export(saved, tmp_path / "out.yaml")
    assert read_drug(tmp_path / "out.yaml") == saved


def test_the_site_in_force_is_the_settings_with_the_site_s_own_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DESENS_SITE", str(tmp_path))
    assert site_drugs().folder == tmp_path / "drugs"
    assert site_in_force() == shipped_site()
    site_drugs().save(drug("inventomab"), "A. Author", TODAY)
    assert site_in_force().drug("inventomab") is not None
    assert rebuilt(site_in_force(), drugs=shipped_site().drugs) == shipped_site()


def test_infliximab_is_begun_within_the_label_s_three_hours_wherever_it_is_kept() -> None:
    """The 28 days of one maker's study, under validated aseptic conditions, are no label's figure."""
    drug = shipped_site().drug("infliximab")
    assert drug is not None
    stated = {(fact.kind, fact.storage, str(fact.time), fact.until) for fact in drug.stability}
    assert stated == {
        ("label", "room", "3 h", "start"),
        ("label", "fridge", "3 h", "start"),
        ("studied", "fridge", "28 days", "end"),
    }
