"""How the basis of a dose is said: every number in full, the order's own dose beside it."""

from __future__ import annotations

import pytest

from desens_gui.core.ground.model import made, rebuilt
from desens_gui.core.ground.words import ENGLISH_WORDS
from desens_gui.core.rules.basis import Basis
from desens_gui.core.rules.basis_text import basis_of_order, basis_said
from desens_gui.core.rules.order import Order
from desens_gui.core.rules.recipe import Recipe
from tests.plans import order, protocol

BAG = {"volume": "100 mL", "content": {"share": "1"}}


def recipe(**fields: object) -> Recipe:
    steps = [{"solution": "1", "rate": "10 mL/h", "time": "15 min"}]
    return protocol(solutions=[BAG], steps=steps, **fields).recipe


def ordered(dose: str, **basis: str) -> Order:
    return rebuilt(order(dose), basis=basis)


@pytest.mark.parametrize(
    ("fields", "sentence"),
    [
        ({"per": "m2", "each": "375 mg", "size": "1.8"}, "375 mg/m2 × 1.8 m2 = 675 mg"),
        ({"per": "m2", "each": "85 mg", "size": "1.57647"}, "85 mg/m2 × 1.57647 m2 = 133.99995 mg"),
        ({"per": "kg", "each": "2 mcg", "size": "70"}, "2 mcg/kg × 70 kg = 140 mcg"),
        ({"per": "auc", "auc": "5", "size": "90"}, "AUC 5 × (GFR 90 mL/min + 25) = 575 mg"),
    ],
)
def test_a_basis_is_said_with_all_its_digits(fields: dict[str, str], sentence: str) -> None:
    said = basis_said(made(Basis, fields))
    assert ENGLISH_WORDS.say(said.text, **said.values) == sentence


@pytest.mark.parametrize(
    ("dose", "sentence"),
    [
        ("675 mg", "375 mg/m2 × 1.8 m2 = 675 mg, as ordered"),
        ("0.675 g", "375 mg/m2 × 1.8 m2 = 675 mg, as ordered"),
        ("650 mg", "375 mg/m2 × 1.8 m2 = 675 mg; the order says 650 mg (−3.704 %)"),
        ("6750 mg", "375 mg/m2 × 1.8 m2 = 675 mg; the order says 6,750 mg (+900 %)"),
        ("675 units", "375 mg/m2 × 1.8 m2 = 675 mg; the order says 675 units, which measures something else"),
    ],
)
def test_the_basis_stands_beside_what_the_order_says(dose: str, sentence: str) -> None:
    said = basis_of_order(ordered(dose, per="m2", each="375 mg", size="1.8"), recipe())
    assert said is not None
    assert ENGLISH_WORDS.say(said.text, **said.values) == sentence


def test_a_potency_lets_a_basis_in_mg_be_compared_with_an_order_in_units() -> None:
    """250 mg are 400,000 units: 10 mg/kg × 50 kg = 500 mg are 800,000 units."""
    potency = {"amount": "250 mg", "equals": "400000 units"}
    said = basis_of_order(ordered("800000 units", per="kg", each="10 mg", size="50"), recipe(potency=potency))
    assert said is not None
    assert ENGLISH_WORDS.say(said.text, **said.values) == "10 mg/kg × 50 kg = 500 mg, as ordered"


def test_an_order_without_a_basis_says_nothing_of_one() -> None:
    assert basis_of_order(order("675 mg"), recipe()) is None
