"""Tablets, pricks, waiting times, second components, potency and the basis of a dose: hand-worked."""

from __future__ import annotations

from fractions import Fraction as F
from typing import Any

import pytest

from desens_gui.core.ground.model import made
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.units import CANNOT_CONVERT, Quantity
from desens_gui.core.rules.basis import NEEDS_AUC, NEEDS_EACH, NO_VOLUMES, Basis
from desens_gui.core.rules.plan import Plan
from desens_gui.core.second import disagreements
from desens_gui.core.solving.solve import solve
from desens_gui.core.solving.solved import Solved
from tests.plans import SITE, plan_of, q


def solved(plan: Plan) -> Solved:
    result = solve(plan, SITE)
    assert disagreements(plan, result) == []
    return result


TABLETS = [
    {"name": "aspirin 81 mg", "amount": "81 mg", "parts": "2"},
    {"name": "aspirin 325 mg", "amount": "0.325 g", "parts": "2"},
]


def test_halves_of_tablets_give_the_published_aspirin_doses() -> None:
    """40.5 is half of 81; 162.5 is half of 325 (not two of 81, which are 162); together 609 mg."""
    steps = [
        {"kind": "oral", "tablet": "1", "count": "1/2", "interval": "90 min"},
        {"kind": "oral", "tablet": "1", "count": "1", "interval": "90 min"},
        {"kind": "oral", "tablet": "2", "dose": "162.5 mg", "interval": "90 min"},
        {"kind": "oral", "tablet": "2", "count": "1"},
    ]
    result = solved(plan_of("609 mg", steps=steps, tablets=TABLETS))
    assert [step.dose for step in result.steps] == [F("40.5"), 81, F("162.5"), 325]
    assert [step.count for step in result.steps] == [F(1, 2), 1, F(1, 2), 1]
    assert [step.tablet for step in result.steps] == [1, 1, 2, 2]
    assert [step.starts_min for step in result.steps] == [0, 90, 180, 270]
    assert result.total.given == 609
    assert result.total.prepared is None


def test_the_rest_of_a_dose_is_counted_in_tablets() -> None:
    steps = [
        {"kind": "oral", "tablet": "1", "count": "1/2"},
        {"kind": "oral", "tablet": "1", "until": "dose"},
    ]
    result = solved(plan_of("121.5 mg", steps=steps, tablets=TABLETS, last_solution="stop-at-dose"))
    assert [step.count for step in result.steps] == [F(1, 2), 1]


def test_a_prick_counts_no_dose_and_takes_its_time() -> None:
    series = [{"container": "vial", "content": {"concentration": c}} for c in ("0.1 mg/mL", "1 mg/mL")]
    steps = [{"kind": "prick", "solution": "1", "interval": "20 min"}, {"kind": "prick", "solution": "2"}]
    result = solved(plan_of("10 mg", solutions=series, steps=steps, target="none"))
    assert [step.dose for step in result.steps] == [0, 0]
    assert [(step.volume_mL, step.rise) for step in result.steps] == [(None, None)] * 2
    assert [step.starts_min for step in result.steps] == [0, 20]
    assert result.total.given == 0


def test_nothing_is_given_while_a_step_waits() -> None:
    """10 mL at 60 mL/h are 10 min; after 20 min of waiting the next step begins at minute 30."""
    bag = {"volume": "100 mL", "content": {"share": "1"}}
    step = {"solution": "1", "rate": "60 mL/h", "volume": "10 mL"}
    result = solved(plan_of("10 mg", solutions=[bag], steps=[step | {"wait": "20 min"}, step]))
    assert [step.starts_min for step in result.steps] == [0, 30]
    assert [step.time_min for step in result.steps] == [10, 10]
    assert [step.wait_min for step in result.steps] == [20, None]
    assert result.total.time_min == 40


def test_a_second_component_follows_the_first() -> None:
    """8 mg trimethoprim to 40 mg sulfamethoxazole: 1 mL of a twofold dilution holds 20 and 4 mg."""
    series = [
        {"container": "cup", "content": {"dilution_of": "2", "factor": "2"}},
        {"container": "vial", "content": {"concentration": "40 mg/mL"}},
    ]
    result = solved(
        plan_of(
            "20 mg",
            solutions=series,
            steps=[{"kind": "oral", "solution": "1", "volume": "1 mL"}],
            counted="sulfamethoxazole",
            components=[{"name": "trimethoprim", "per": "1/5"}],
        )
    )
    assert (result.steps[0].dose, result.steps[0].components) == (F(20), (F(4),))
    assert [solution.components for solution in result.solutions] == [(F(4),), (F(8),)]


def _in_units(**fields: Any) -> Plan:
    bag = {"volume": "10 mL", "content": {"concentration": "50 mg/mL"}}
    steps = [
        {"kind": "oral", "solution": "1", "volume": "0.5 mL"},
        {"kind": "oral", "solution": "1", "dose": "25 mg"},
        {"solution": "1", "dose_rate": "50 mg/h", "time": "30 min"},
    ]
    return plan_of("120000 units", solutions=[bag], steps=steps, **fields)


@pytest.mark.parametrize(
    "potency",
    [
        {"amount": "250 mg", "equals": "400000 units"},
        {"amount": "0.4 million units", "equals": "0.25 g"},
    ],
)
def test_mass_and_units_compare_by_the_stated_potency(potency: dict[str, str]) -> None:
    """Penicillin V: 250 mg are 400,000 units, so 25 mg are 40,000 and 50 mg/mL are 80,000 units/mL."""
    result = solved(_in_units(potency=potency))
    assert result.solutions[0].concentration == 80000
    assert [step.dose for step in result.steps] == [40000, 40000, 40000]
    assert result.steps[1].volume_mL == F(1, 2)


def test_without_a_potency_mass_and_units_do_not_compare() -> None:
    with pytest.raises(Refused) as refused:
        solve(_in_units(), SITE)
    assert refused.value.text == CANNOT_CONVERT


def test_a_potency_of_another_measure_does_not_help() -> None:
    with pytest.raises(Refused) as refused:
        solve(_in_units(potency={"amount": "1 mmol", "equals": "3 mg"}), SITE)
    assert refused.value.text == CANNOT_CONVERT


@pytest.mark.parametrize(
    ("fields", "result"),
    [
        ({"per": "m2", "each": "375 mg", "size": "1.8"}, "675 mg"),
        ({"per": "m2", "each": "10000 units", "size": "0.72"}, "7200 units"),
        ({"per": "kg", "each": "2 mcg", "size": "70"}, "140 mcg"),
        ({"per": "auc", "auc": "5", "size": "90"}, "575 mg"),
    ],
)
def test_the_basis_of_a_dose_gives_its_result(fields: dict[str, str], result: str) -> None:
    expected: Quantity = q(result)
    assert made(Basis, fields).result == expected


@pytest.mark.parametrize(
    ("fields", "text"),
    [
        ({"per": "auc", "each": "5 mg", "size": "90"}, NEEDS_AUC),
        ({"per": "auc", "auc": "5", "each": "5 mg", "size": "90"}, NEEDS_AUC),
        ({"per": "m2", "auc": "5", "size": "1.8"}, NEEDS_EACH),
        ({"per": "kg", "each": "1 mg", "auc": "5", "size": "1.8"}, NEEDS_EACH),
        ({"per": "kg", "each": "1 mL", "size": "1.8"}, NO_VOLUMES),
    ],
)
def test_a_basis_that_does_not_hold_together_is_refused(fields: dict[str, str], text: object) -> None:
    with pytest.raises(Refused) as refused:
        made(Basis, fields)
    assert refused.value.text == text


def test_a_solution_and_a_tablet_stand_in_one_plan() -> None:
    """What is prepared is not known then: tablets are drawn from no stock."""
    cup = {"container": "cup", "volume": "10 mL", "content": {"amount": "1 mg"}}
    steps = [
        {"kind": "oral", "solution": "1", "until": "empty", "interval": "15 min"},
        {"kind": "oral", "tablet": "1", "count": "1"},
    ]
    result = solved(plan_of("82 mg", solutions=[cup], steps=steps, tablets=TABLETS))
    assert [step.dose for step in result.steps] == [1, 81]
    assert result.total.prepared is None


def test_a_tablet_that_no_step_takes_is_no_reason_to_refuse_a_plan() -> None:
    other = {"name": "penicillin V 400,000 units", "amount": "400000 units"}
    steps = [{"kind": "oral", "tablet": "1", "count": "1"}]
    assert solved(plan_of("81 mg", steps=steps, tablets=[*TABLETS, other])).total.given == 81


def test_a_product_of_several_drugs_says_which_one_its_doses_count() -> None:
    """Else 20 mg could be read as 20 mg of either drug, or of both together."""
    fields: dict[str, Any] = {
        "solutions": [{"container": "vial", "content": {"concentration": "40 mg/mL"}}],
        "steps": [{"kind": "oral", "solution": "1", "volume": "1 mL"}],
        "components": [{"name": "trimethoprim", "per": "1/5"}],
    }
    with pytest.raises(Refused, match="which drug the dose counts") as refused:
        plan_of("40 mg", **fields)
    assert "components" in refused.value.where
    with pytest.raises(Refused, match="is the drug that the dose counts"):
        plan_of("40 mg", counted="Trimethoprim", **fields)
    assert plan_of("40 mg", counted="sulfamethoxazole", **fields).counted == "sulfamethoxazole"
