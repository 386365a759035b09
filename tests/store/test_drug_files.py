"""Drug files and fluids: what is shipped, how a file is read and written, and what is refused at which line."""

from __future__ import annotations

from importlib.resources import files

import pytest

from desens_gui.core.ground.model import rebuilt
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.words import ENGLISH_WORDS
from desens_gui.core.rules.diluent import find_diluent
from desens_gui.core.rules.drug import ANY, OTHERS, Drug, plain_name
from desens_gui.store.diluents import shipped_diluents
from desens_gui.store.drug_files import DRUGS, drug_text, shipped_drugs
from desens_gui.store.site_file import shipped_site

EACH = pytest.mark.parametrize("drug", shipped_drugs(), ids=lambda drug: drug.id)
FOLDER = files("desens_gui").joinpath("data", "drugs")
OWN = """desens_drug: 1
id: inventomab
name: inventomab
stocks:
  - {name: concentrate, form: solution, concentration: 10 mg/mL, vials: [{amount: 50 mg, volume: 5 mL}], source: label}
diluents:
  - {use: allowed, fluid: glucose-5, source: label}
concentrations:
  - {kind: label, min: 0.2 mg/mL, max: 0.7 mg/mL, source: label}
remarks:
  - {about: light, note: Keep in the dark., source: label}
"""


def drug(id_: str) -> Drug:
    return next(drug for drug in shipped_drugs() if drug.id == id_)


def refused(text: str) -> tuple[str, str]:
    with pytest.raises(Refused) as caught:
        DRUGS.parse(text, "own.yaml")
    return caught.value.where, ENGLISH_WORDS.refusal(caught.value)


# --- what is shipped -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "fluid"),
    [
        *(
            (typed, "sodium-chloride-0-9")
            for typed in ("0.9% NaCl", "NS", "N/S", "normal saline", "Saline 0,9 %", "NSS")
        ),
        *((typed, "sodium-chloride") for typed in ("saline", "NaCl", "Sodium chloride", "saline solution")),
        *((typed, "glucose-5") for typed in ("D5", "D5W", "5% dextrose", "dextrose 5%", "glucose 5 % solution")),
        *((typed, "glucose") for typed in ("dextrose", "Glucose")),
        *((typed, "water-for-injections") for typed in ("sterile water", "WFI", "water")),
        *((typed, "lactated-ringer") for typed in ("LR", "lactated Ringers", "Ringer’s lactate")),
        *((typed, "hartmann") for typed in ("Hartmann", "Hartmanns", "Hartmann's solution")),
    ],
)
def test_a_fluid_is_known_as_people_write_it(typed: str, fluid: str) -> None:
    found = find_diluent(typed, shipped_diluents())
    assert found is not None
    assert found.id == fluid


def test_a_figure_that_no_label_at_hand_states_for_every_infusion_is_no_label_s_figure() -> None:
    """Of ferric carboxymaltose only a secondary source is at hand; 400 mg/h of obinutuzumab is not for a first one."""
    (least,) = drug("ferric-carboxymaltose").concentrations
    assert (least.kind, str(least.min)) == ("practice", "2 mg/mL")
    known = drug("obinutuzumab")
    assert known.rates == ()
    assert any(remark.about == "rate" and "25 mg/h" in remark.note for remark in known.remarks)


def test_what_has_to_be_used_soon_once_it_left_the_fridge_is_a_figure() -> None:
    (fridge,) = [fact for fact in drug("ertapenem").stability if fact.storage == "fridge"]
    assert (str(fridge.time), str(fridge.once_out)) == ("24 h", "4 h")


def test_oxaliplatin_bears_no_saline_whatever_its_strength() -> None:
    """Without a strength it is none that a label allows, and what it holds is known all the same."""
    saline = find_diluent("saline", shipped_diluents())
    assert saline is not None
    for name, use in (("oxaliplatin", "refused"), ("carboplatin", None)):
        known = drug(name).on_diluent(saline)
        assert (known and known.use) == use


def test_every_file_bears_its_id_and_no_two_drugs_share_a_name() -> None:
    assert sorted(file.name for file in FOLDER.iterdir()) == sorted(f"{one.id}.yaml" for one in shipped_drugs())
    names = [plain_name(name) for one in shipped_drugs() for name in one.names]
    assert len(set(names)) == len(names) > 55


def test_what_is_shipped_is_read_in_the_quick_way_as_in_the_careful_one() -> None:
    careful = [DRUGS.parse(file.read_text(encoding="utf-8"), file.name) for file in FOLDER.iterdir()]
    assert sorted(careful, key=lambda one: one.id) == sorted(shipped_drugs(), key=lambda one: one.id)


@EACH
def test_a_shipped_file_is_written_as_the_program_writes_it(drug: Drug) -> None:
    assert FOLDER.joinpath(f"{drug.id}.yaml").read_text(encoding="utf-8") == drug_text(drug)


@EACH
def test_every_fact_has_a_source_and_nobody_has_verified_it(drug: Drug) -> None:
    assert list(drug.facts())
    assert all(fact.source for _, _, fact in drug.facts())
    assert all(fact.verified is None for _, _, fact in drug.facts())
    assert (drug.author, drug.version, drug.saved, drug.caps) == ("", None, None, None)
    assert drug.references


@EACH
def test_what_a_drug_says_of_fluids_it_says_of_known_ones_and_never_both(drug: Drug) -> None:
    for fluid in shipped_diluents():
        about = [fact for fact in drug.diluents if fact.fluid == fluid.id]
        assert len({fact.use for fact in about}) <= 1
    assert all(fact.use == "refused" for fact in drug.diluents if fact.fluid == OTHERS or fact.fluid.startswith(ANY))


def test_many_drugs_have_figures_of_each_kind() -> None:
    kinds = {"stocks": 45, "diluents": 45, "concentrations": 28, "stability": 30, "rates": 12}
    for field, least in kinds.items():
        assert sum(bool(getattr(one, field)) for one in shipped_drugs()) >= least, field


def test_oxaliplatin_is_what_its_sources_say() -> None:
    """Glucose 5 % only, no chloride; 0.2 to 0.7 mg/mL; 6 h in the room, 24 h in the fridge; 5 mg/mL, three sizes."""
    known, site = drug("oxaliplatin"), shipped_site()
    uses = {fluid.id: fact and fact.use for fluid in site.diluents for fact in [known.on_diluent(fluid)]}
    assert [id_ for id_, use in uses.items() if use == "allowed"] == ["glucose-5"]
    assert {id_ for id_, use in uses.items() if use == "refused"} == {
        fluid.id for fluid in site.diluents if "chloride" in fluid.holds
    }
    assert [(one.kind, str(one.min), str(one.max)) for one in known.concentrations] == [
        ("label", "0.2 mg/mL", "0.7 mg/mL")
    ]
    label = [(one.storage, str(one.time)) for one in known.stability if one.kind == "label"]
    assert label == [("room", "6 h"), ("fridge", "24 h")]
    concentrate = known.stocks[0]
    assert str(concentrate.concentration) == "5 mg/mL"
    assert [(str(vial.amount), str(vial.volume)) for vial in concentrate.vials] == [
        ("50 mg", "10 mL"),
        ("100 mg", "20 mL"),
        ("200 mg", "40 mL"),
    ]


@pytest.mark.parametrize(
    ("id_", "refuses"),
    [
        ("trastuzumab", {"glucose-5", "glucose-10", "glucose-20", "glucose-5-sodium-chloride-0-9"}),
        ("ceftriaxone", {"ringer", "lactated-ringer", "hartmann", "glucose-5-ringer"}),
        ("amphotericin-b-liposomal", {"sodium-chloride-0-9"}),
        ("carboplatin", set()),
    ],
)
def test_well_known_incompatibilities_are_refused(id_: str, refuses: set[str]) -> None:
    facts = {fluid.id: drug(id_).on_diluent(fluid) for fluid in shipped_diluents()}
    assert {id_ for id_, fact in facts.items() if fact is not None and fact.use == "refused"} >= refuses
    assert facts["glucose-5"] is None or id_ == "trastuzumab" or facts["glucose-5"].use == "allowed"


def test_every_fluid_is_found_under_each_of_its_names_and_none_under_two() -> None:
    fluids = shipped_diluents()
    for fluid in fluids:
        for name in (fluid.id, *fluid.names):
            assert find_diluent(name, fluids) is fluid


def test_a_fluid_whose_name_tells_what_it_holds_holds_it() -> None:
    for fluid in shipped_diluents():
        name = fluid.name.casefold()
        assert ("chloride" in fluid.holds) == any(word in name for word in ("chloride", "ringer", "hartmann")), name
        assert ("glucose" in fluid.holds) == ("glucose" in name), name
        assert ("calcium" in fluid.holds) == any(word in name for word in ("ringer", "hartmann")), name


# --- reading ---------------------------------------------------------------------------------------------------


def test_a_file_that_a_person_wrote_is_read_and_written_again_equal() -> None:
    read = DRUGS.parse(OWN, "own.yaml")
    assert read.name == "inventomab"
    assert DRUGS.parse(drug_text(read), "again.yaml") == read


@pytest.mark.parametrize(
    ("old", "new", "where", "sentence"),
    [
        ("desens_drug: 1\n", "", "line 1", "This is not a drug file: it must begin with the line “desens_drug: 1”."),
        ("desens_drug: 1", "desens_drug: 2", "line 1 (desens_drug)", "This file was written for a newer version"),
        ("10 mg/mL", "10 mg", "line 5 (stocks 1, concentration)", "“10 mg” is a mass, but a concentration is need"),
        ("10 mg/mL", "100 mg/mL", "line 5 (stocks 1, vials 1)", "A vial of 50 mg with 5 mL to draw does not go with"),
        ("10 mg/mL", "10,0 mg/mL", "line 5", "“0 mg/mL” has no value. A comma begins a new field here"),
        (", source: label}\nremarks", "}\nremarks", "line 9 (concentrations 1)", "“source” is missing."),
        ("0.7 mg/mL", "0.07 mg/mL", "line 9 (concentrations 1, min)", "The lowest, 0.2 mg/mL, is above the highest,"),
        ("glucose-5", "glucose-50", "line 7 (diluents 1, fluid)", "There is no fluid “glucose-50”. Most like it: gluc"),
        ("glucose-5", "glucose 5 %", "line 7 (diluents 1, fluid)", "“glucose 5 %” is not an id."),
        ("about: light", "about: smell", "line 11 (remarks 1, about)", "“smell” is not possible here. Possible: stock"),
        ("note: Keep in the dark., ", "", "line 11 (remarks 1, note)", "The remark says nothing."),
        ("kind: label, min", "kind: guess, min", "line 9 (concentrations 1, kind)", "“guess” is not possible here."),
    ],
)
def test_what_is_wrong_is_told_at_its_line(old: str, new: str, where: str, sentence: str) -> None:
    assert old in OWN
    place, said = refused(OWN.replace(old, new, 1))
    assert place.startswith(f"own.yaml, {where}")
    assert said.startswith(sentence)


def test_how_long_a_drug_keeps_is_limited_to_a_fluid_or_to_what_it_holds() -> None:
    fact = "stability:\n  - {kind: label, storage: room, time: 6 h, source: label, fluid: FLUID}\n"
    assert DRUGS.parse(OWN + fact.replace("FLUID", "any-glucose"), "own.yaml").stability[0].fluid == "any-glucose"
    assert refused(OWN + fact.replace("FLUID", "all-others"))[0] == "own.yaml, line 13 (stability 1, fluid)"


def test_a_verified_fact_is_written_with_name_and_day() -> None:
    verified = "source: label, verified: {by: A. Pharmacist, on: 2026-05-04}}"
    read = DRUGS.parse(OWN.replace("source: label}", verified, 1), "own.yaml")
    assert read.stocks[0].verified is not None
    assert DRUGS.parse(drug_text(read), "own.yaml") == read


def test_a_drug_with_everything_in_it_is_read_back_equal() -> None:
    everything = rebuilt(
        drug("laronidase"), note="#: a “note” - with {marks}, [too]", synonyms=("a: b", "yes", "1"), version=3
    )
    assert DRUGS.parse(drug_text(everything), "own.yaml") == everything
