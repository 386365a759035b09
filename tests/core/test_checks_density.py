"""density: no solution holds more than 2 g of drug per mL, whatever its concentration follows from."""

from __future__ import annotations

import pytest

from desens_gui.core.checks import check
from desens_gui.core.findings import Cell, Finding
from desens_gui.core.ground.model import rebuilt
from desens_gui.core.ground.units import CONCENTRATIONS, read_quantity
from desens_gui.core.ground.words import ENGLISH_WORDS
from desens_gui.core.rules.plan import Plan
from desens_gui.core.solving.solve import solve
from tests.plans import SITE, plan_of, seed_plan


def densities(plan: Plan) -> list[Finding]:
    return [finding for finding in check(plan, solve(plan, SITE), SITE) if finding.id == "density"]


def said(finding: Finding) -> str:
    return ENGLISH_WORDS.say(finding.text, **finding.values)


def one_syringe(dose: str, volume: str, **fields: object) -> Plan:
    syringe = {"container": "syringe", "volume": volume, "content": {"share": "1"}}
    return plan_of(dose, solutions=[syringe], steps=[{"solution": "1", "rate": "1 mL/h", "until": "empty"}], **fields)


@pytest.mark.parametrize(
    ("dose", "strength"),
    [("40.002 g", "2.0001 g/mL; no solution holds more than 2 g/mL."), ("41000 mg", "2,050 mg/mL")],
)
def test_a_volume_with_no_room_for_the_drug_is_red(dose: str, strength: str) -> None:
    """40 g in 20 mL are 2 g/mL, and possible; what is just above is said with the digits that tell it apart."""
    (finding,) = densities(one_syringe(dose, "20 mL"))
    assert finding.severity == "red"
    assert f"Syringe 1 would hold {strength}" in said(finding)
    assert finding.where == (Cell("solutions", 1, "volume_mL"), Cell("solutions", 1, "concentration"))
    assert densities(one_syringe("40 g", "20 mL")) == []


def test_a_bag_of_the_published_plan_that_is_ordered_in_grams_is_red() -> None:
    """134 mg typed as 134 g would be all of it in the 60 mL of bag 4."""
    (finding,) = densities(seed_plan("134 g", last="as-written", volumes=("250 mL", "250 mL", "250 mL", "60 mL")))
    assert said(finding) == (
        "Bag 4 would hold 2.233 g/mL; no solution holds more than 2 g/mL. Check its volume and what it holds."
    )


def test_what_units_weigh_is_known_only_by_a_potency() -> None:
    assert densities(one_syringe("100 million units", "20 mL")) == []
    potency = {"amount": "1 mg", "equals": "1600 units"}
    (finding,) = densities(one_syringe("100 million units", "20 mL", potency=potency))
    assert "Syringe 1 would hold 3,125 mg/mL; no solution holds more than 2,000 mg/mL." in said(finding)
    assert densities(one_syringe("64 million units", "20 mL", potency=potency)) == []


def test_a_stock_in_units_is_weighed_by_the_potency() -> None:
    plan = one_syringe("1 g", "20 mL", potency={"amount": "1 mg", "equals": "1600 units"})
    dense = rebuilt(plan, stock=read_quantity("5 million units/mL", CONCENTRATIONS))
    (finding,) = densities(dense)
    assert said(finding) == (
        "By the potency the stock would hold 3.125 g/mL; no solution holds more than 2 g/mL. Check both."
    )
    assert finding.where == (Cell("order", 0, "stock"),)
    assert densities(rebuilt(plan, stock=read_quantity("1 million units/mL", CONCENTRATIONS))) == []
