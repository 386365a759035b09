"""A drug and its facts: what a fact must state, what does not hold together, which fluid a fact is about."""

from __future__ import annotations

from fractions import Fraction

import pytest

from desens_gui.core.ground.refusal import Refused
from desens_gui.core.rules.diluent import Diluent, find_diluent
from desens_gui.core.rules.drug import Drug, covers
from desens_gui.core.rules.site import Site
from tests.plans import drug

RINGER = Diluent(id="ringer", name="Ringer's solution", holds=("chloride", "calcium"))
GLUCOSE = Diluent(id="glucose-5", name="glucose 5 %", synonyms=("dextrose 5 %", "D5W"), holds=("glucose",))
MIXED = Diluent(id="mixed", name="glucose 5 % / NaCl 0.9 %", holds=("glucose", "chloride"))
WATER = Diluent(id="water", name="water for injections")
FLUIDS = (GLUCOSE, RINGER, MIXED, WATER)


def refused(**facts: object) -> str:
    with pytest.raises(Refused) as caught:
        drug("inventomab", **facts)
    return str(caught.value)


# --- facts


@pytest.mark.parametrize(
    ("facts", "sentence"),
    [
        ({"remarks": [{"about": "light"}]}, "remarks 1, note: The remark says nothing."),
        ({"remarks": [{"about": "light", "note": "x", "source": ""}]}, "remarks 1, source: The text is empty."),
        ({"concentrations": [{"kind": "label"}]}, "concentrations 1: A figure is missing here"),
        ({"concentrations": [{"kind": "label", "min": "2 mg/mL", "max": "1 mg/mL"}]}, "concentrations 1, min: The lo"),
        (
            {"concentrations": [{"kind": "label", "min": "2 mg/mL", "max": "9 units/mL"}]},
            "concentrations 1, max: 2 mg/mL and 9 units/mL are different measures.",
        ),
        ({"stability": [{"kind": "label", "storage": "room"}]}, "stability 1: “time” is missing."),
        ({"rates": [{"kind": "label"}]}, "rates 1: A figure is missing here"),
        ({"rates": [{"kind": "label", "most_rate": "1 mL/h", "least_time": "1 h"}]}, "rates 1: State only one of"),
        ({"caps": {"source": "site"}}, "caps: A figure is missing here"),
        ({"diluents": [{"fluid": "glucose-5", "use": "fine"}]}, "diluents 1, use: “fine” is not possible here."),
        ({"potency": {"source": "x", "amount": "1 mg", "equals": "2 mg"}}, "potency: A potency says how two diff"),
    ],
)
def test_a_fact_that_states_nothing_or_contradicts_itself_is_refused(facts: dict[str, object], sentence: str) -> None:
    assert refused(**facts).startswith(sentence)


def test_a_fact_without_a_source_is_refused() -> None:
    with pytest.raises(Refused) as caught:
        drug("inventomab", potency={"amount": "1 mg", "equals": "2 units"})
    assert str(caught.value) == "potency: “source” is missing."


def test_nothing_is_verified_unless_somebody_says_so_with_name_and_day() -> None:
    made = drug("inventomab", remarks=[{"about": "light", "note": "Keep in the dark."}])
    assert made.remarks[0].verified is None
    verified = {"about": "light", "note": "Keep in the dark.", "verified": {"by": "A. Pharmacist", "on": "2026-05-04"}}
    assert str(drug("inventomab", remarks=[verified]).remarks[0].verified).startswith("by='A. Pharmacist'")
    for half in ({"by": "A. Pharmacist"}, {"on": "2026-05-04"}, {"by": " ", "on": "2026-05-04"}):
        with pytest.raises(Refused):
            drug("inventomab", remarks=[verified | {"verified": half}])


# --- stock


def stock(**changes: object) -> dict[str, object]:
    return {"name": "concentrate", "form": "solution", "concentration": "5 mg/mL"} | changes


def test_what_can_be_drawn_from_a_vial_is_what_is_stated_else_what_its_amount_comes_to() -> None:
    """500 mg with 2 mL are 225 mg/mL, of which 2.2 mL can be drawn; 50 mg of 5 mg/mL are 10 mL."""
    vials = [{"amount": "500 mg", "reconstitute": "2 mL", "volume": "2.2 mL"}, {"amount": "450 mg"}]
    powder = drug("cefazolin", stocks=[stock(form="powder", concentration="225 mg/mL", vials=vials)]).stocks[0]
    assert [powder.usable_mL(vial) for vial in powder.vials] == [Fraction("2.2"), 2]
    plain = drug("oxaliplatin", stocks=[stock(vials=[{"amount": "0.05 g"}])]).stocks[0]
    assert plain.usable_mL(plain.vials[0]) == 10


@pytest.mark.parametrize("volume", ["8 mL", "10 mL", "12.5 mL"])
def test_an_overfilled_vial_is_taken(volume: str) -> None:
    drug("oxaliplatin", stocks=[stock(vials=[{"amount": "50 mg", "volume": volume}])])


@pytest.mark.parametrize("volume", ["1 mL", "7.4 mL", "12.6 mL", "100 mL"])
def test_a_vial_whose_volume_and_strength_do_not_make_its_amount_is_refused(volume: str) -> None:
    """A tenfold slip in any of the three is seen: 50 mg in 100 mL of 5 mg/mL would be 500 mg."""
    said = refused(stocks=[stock(vials=[{"amount": "50 mg", "volume": volume}])])
    assert said.startswith("stocks 1, vials 1: A vial of 50 mg with")


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"made_with": "water"}, "stocks 1, made_with: Only a powder"),
        ({"vials": [{"amount": "50 mg", "reconstitute": "10 mL"}]}, "stocks 1, vials 1, reconstitute: Only a powder"),
        ({"vials": [{"amount": "50 units"}]}, "stocks 1, vials 1: 50 units and 5 mg/mL are different measures."),
        ({"vials": [{"amount": "10 mL"}]}, "stocks 1, vials 1: 10 mL and 5 mg/mL are different measures."),
        ({"vials": [{"amount": "1 L"}]}, "stocks 1, vials 1: 1 L and 5 mg/mL are different measures."),
    ],
)
def test_a_stock_that_does_not_hold_together_is_refused(changes: dict[str, object], sentence: str) -> None:
    assert refused(stocks=[stock(**changes)]).startswith(sentence)


def test_the_concentration_of_a_powder_is_never_left_to_be_reckoned() -> None:
    without = {name: value for name, value in stock(form="powder").items() if name != "concentration"}
    assert refused(stocks=[without]) == "stocks 1: “concentration” is missing."


# --- fluids


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("glucose 5 %", GLUCOSE),
        ("Glucose 5%", GLUCOSE),
        ("5 % glucose", GLUCOSE),
        ("  DEXTROSE   5 % ", GLUCOSE),
        ("d5w", GLUCOSE),
        ("glucose-5", GLUCOSE),
        ("glucose 5\u202f%", GLUCOSE),
        ("glucose 5 % / NaCl 0,9 %", MIXED),
        ("glucose 0.9 % / NaCl 5 %", None),  # the strengths of two things are not exchanged
        ("5 % glucose / 0.9 % NaCl", None),  # of two strengths none is moved
        ("glucose", None),
        ("glucose 50 %", None),
        ("glucose 5", None),
        ("", None),
        ("%", None),
    ],
)
def test_a_fluid_is_found_under_each_of_its_names_and_nothing_is_guessed(typed: str, found: Diluent | None) -> None:
    assert find_diluent(typed, FLUIDS) is found
    assert Site(diluents=FLUIDS).diluent(typed) is found


def fluids(**uses: str) -> Drug:
    facts = [{"fluid": fluid.replace("_", "-"), "use": use} for fluid, use in uses.items()]
    return drug("inventomab", diluents=facts)


@pytest.mark.parametrize(
    ("facts", "verdicts"),
    [
        ({}, [None, None, None, None]),
        ({"glucose_5": "allowed"}, ["allowed", None, None, None]),
        ({"glucose_5": "allowed", "any_chloride": "refused"}, ["allowed", "refused", "refused", None]),
        ({"ringer": "allowed", "any_chloride": "refused"}, [None, "allowed", "refused", None]),
        ({"glucose_5": "allowed", "all_others": "refused"}, ["allowed", "refused", "refused", "refused"]),
        ({"any_glucose": "allowed", "any_chloride": "refused"}, ["allowed", "refused", "refused", None]),
        ({"any_chloride": "refused", "all_others": "allowed"}, ["allowed", "refused", "refused", "allowed"]),
    ],
)
def test_the_nearest_fact_decides_and_of_two_alike_the_refusal(
    facts: dict[str, str], verdicts: list[str | None]
) -> None:
    of = [fluids(**facts).on_diluent(fluid) for fluid in FLUIDS]
    assert [fact and fact.use for fact in of] == verdicts


def test_a_fact_limited_to_a_fluid_covers_it_and_what_holds_the_same() -> None:
    assert [covers(None, fluid) for fluid in FLUIDS] == [True, True, True, True]
    assert [covers("glucose-5", fluid) for fluid in FLUIDS] == [True, False, False, False]
    assert [covers("any-chloride", fluid) for fluid in FLUIDS] == [False, True, True, False]


# --- the site


def test_a_drug_is_found_by_its_name_and_synonyms_in_any_capitals() -> None:
    known = Site(drugs=(drug("amphotericin B", id="amphotericin", synonyms=["AmBisome"]), drug("carboplatin")))
    for name in ("Amphotericin b", " amphotericin  B ", "ambisome"):
        assert known.drug(name) is known.drugs[0]
    assert known.drug("CARBOPLATIN") is known.drugs[1]
    for name in ("", "carbo", "amphotericin"):
        assert known.drug(name) is None
