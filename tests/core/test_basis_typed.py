"""The basis of a dose and a potency as a person types them: exact, in their mark, or refused with the reason."""

from __future__ import annotations

import pytest

from desens_gui.core.edits.basic import with_basis, with_order, with_potency
from desens_gui.core.ground import typed as typed_module
from desens_gui.core.ground import units
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.texts import Text
from desens_gui.core.ground.words import ENGLISH_WORDS
from desens_gui.core.rules import basis as basis_module
from desens_gui.core.rules import basis_text as basis_text_module
from desens_gui.core.rules import measures, recipe
from desens_gui.core.rules.basis_text import basis_text, read_basis
from desens_gui.core.rules.measures import potency_text, read_potency
from desens_gui.core.solving.solve import solve
from tests.plans import SITE, plan_of, q, seed_plan


@pytest.mark.parametrize(
    ("typed", "mark", "result", "written"),
    [
        ("375 mg/m2 x 1.8 m2", ".", "675 mg", "375 mg/m2 x 1.8 m2"),
        ("375 mg/m²×1,8 m²", ",", "675 mg", "375 mg/m2 x 1,8 m2"),
        ("5 mg/kg * 70 kg", ".", "350 mg", "5 mg/kg x 70 kg"),
        ("10000 units/kg x 62.5kg", ".", "625000 units", "10000 units/kg x 62.5 kg"),
        ("AUC 5 x (90 + 25) mL/min", ".", "575 mg", "AUC 5 x (90 + 25) mL/min"),
        ("auc 4.5 X (61.5+25) mL/min", ".", "389.25 mg", "AUC 4.5 x (61.5 + 25) mL/min"),
        ("6 mg/m2 x 5/3 m2", ".", "10 mg", "6 mg/m2 x 5/3 m2"),
    ],
)
def test_a_basis_is_read_as_it_is_typed_and_written_as_it_is_read(
    typed: str, mark: str, result: str, written: str
) -> None:
    """375 x 1.8 = 675; 5 x 70 = 350; 10,000 x 62.5 = 625,000; 5 x 115 = 575; 4.5 x 86.5 = 389.25; 6 x 5/3 = 10."""
    basis = read_basis(typed, mark)
    assert str(basis.result) == result
    assert basis_text(basis, mark) == written
    assert read_basis(written, mark) == basis


@pytest.mark.parametrize(
    ("typed", "mark", "text"),
    [
        ("", ".", basis_text_module.FORMS),
        ("675 mg", ".", basis_text_module.FORMS),
        ("375 mg x 1.8 m2", ".", basis_text_module.FORMS),
        ("375 mg/m2 x 1.8", ".", basis_text_module.FORMS),
        ("375 mg/m2 x 1.8 m2 x 2", ".", basis_text_module.FORMS),
        ("5 mg/kg x 1.8 m2", ".", basis_text_module.TWO_SIZES),
        ("AUC 5 x 115", ".", basis_text_module.AUC_FORM),
        ("AUC 5 x (90 + 20) mL/min", ".", basis_text_module.NOT_CALVERT),
        ("375 mg/m2 x 0 m2", ".", units.NOT_POSITIVE),
        ("375 /m2 x 1.8 m2", ".", units.NO_UNIT),
        ("375 mL/m2 x 1.8 m2", ".", basis_module.NO_VOLUMES),
        ("1.500 mg/m2 x 1,8 m2", ",", typed_module.TWO_READINGS),
        ("375 µg/m2 x 1.8 m2", ".", units.WRITE_INSTEAD),
    ],
)
def test_what_is_no_basis_is_refused_with_its_own_reason(typed: str, mark: str, text: Text) -> None:
    with pytest.raises(Refused) as refused:
        read_basis(typed, mark)
    assert refused.value.text == text
    assert ENGLISH_WORDS.refusal(refused.value)


def test_a_basis_changes_nothing_but_what_is_stated_beside_the_dose() -> None:
    plan = with_basis(seed_plan(), read_basis("85 mg/m2 x 1.6 m2", ".")).plan
    assert plan.order.dose == q("134 mg")
    assert solve(plan, SITE) == solve(seed_plan(), SITE)
    assert with_basis(plan, None).plan == seed_plan()


# --- potency


@pytest.mark.parametrize(
    ("typed", "mark", "written"),
    [
        ("250 mg = 400000 units", ".", "250 mg = 400000 units"),
        ("0,25 g=400000 units", ",", "0,25 g = 400000 units"),
    ],
)
def test_a_potency_is_read_as_it_is_typed_and_written_as_it_is_read(typed: str, mark: str, written: str) -> None:
    potency = read_potency(typed, mark)
    assert potency_text(potency, mark) == written
    assert read_potency(written, mark) == potency


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ("1600", measures.NOT_A_POTENCY),
        ("250 mg = ", measures.NOT_A_POTENCY),
        ("250 mg = 400 units = 3", measures.NOT_A_POTENCY),
        ("250 = 400000 units", units.NO_UNIT),
        ("250 mg = 0.25 g", recipe.SAME_MEASURE),
        ("250 mg = 5 mL", recipe.POTENCY_OF_DRUG),
    ],
)
def test_what_is_no_potency_is_refused(typed: str, text: Text) -> None:
    with pytest.raises(Refused) as refused:
        read_potency(typed, ".")
    assert refused.value.text == text
    assert ENGLISH_WORDS.refusal(refused.value)


PENICILLIN: dict[str, object] = {
    "route": "oral",
    "steps": [{"kind": "oral", "dose": "100 units"}, {"kind": "oral", "until": "dose"}],
    "last_solution": "stop-at-dose",
}


def test_mass_never_becomes_units_without_a_potency_and_the_refusal_names_the_field() -> None:
    plan = plan_of("1000 units", **PENICILLIN)
    with pytest.raises(Refused) as refused:
        with_order(plan, dose="250 mg")
    assert refused.value.where == "order, dose"
    assert ENGLISH_WORDS.refusal(refused.value) == (
        "The order says 250 mg and the protocol 100 units: these are different measures. State in “Potency” how much "
        "of one is how much of the other, as the maker does, for example “250 mg = 400000 units”."
    )


def test_with_a_potency_the_order_may_be_in_either_measure() -> None:
    """250 mg are 400,000 units, so 100 units are 0.0625 mg, and 249.9375 mg are left of 250 mg."""
    plan = with_potency(plan_of("1000 units", **PENICILLIN), read_potency("250 mg = 400000 units", ".")).plan
    solved = solve(with_order(plan, dose="250 mg").plan, SITE)
    assert [str(q(f"{step.dose} mg")) for step in solved.steps] == ["0.0625 mg", "249.9375 mg"]
    assert with_potency(plan, None).plan == plan_of("1000 units", **PENICILLIN)
    with pytest.raises(Refused) as refused:
        with_potency(with_order(plan, dose="250 mg").plan, None)
    assert (refused.value.text, refused.value.where) == (measures.NO_POTENCY, "potency")
