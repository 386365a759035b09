"""What keeps a ladder a ladder: each check with what fires it, what must not, and the edge."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import pytest

from desens_gui.core.checks import check
from desens_gui.core.edits.basic import with_basis
from desens_gui.core.edits.ladder import with_bag_count, with_step_time
from desens_gui.core.findings import Finding
from desens_gui.core.ground.model import made, rebuilt
from desens_gui.core.ground.words import ENGLISH_WORDS
from desens_gui.core.rules.basis import Basis
from desens_gui.core.rules.plan import Plan, new_plan
from desens_gui.core.rules.strengths import with_strength
from desens_gui.core.solving.solve import solve
from desens_gui.store.protocol_files import find
from tests.plans import SITE, classic_plan, complete_order, plan_of, q


def found(plan: Plan, name: str) -> list[Finding]:
    return [finding for finding in check(plan, solve(plan, SITE), SITE) if finding.id == name]


def said(finding: Finding) -> str:
    return ENGLISH_WORDS.say(finding.text, **finding.values)


def of(protocol: str, drug: str, dose: str) -> Plan:
    return new_plan(complete_order(dose, drug), find(protocol))


# --- first-dose


def test_fewer_bags_start_higher_and_that_is_red_where_no_start_is_stated() -> None:
    """Without its first four syringes the first push is 1 mL of 0.06 mg/mL; the protocol's is 0.000006 mg."""
    plan = of("paclitaxel-push-tenfold", "paclitaxel", "300 mg")
    assert found(plan, "first-dose") == []
    (finding,) = found(with_bag_count(plan, 2).plan, "first-dose")
    assert finding.severity == "red"
    assert "gives 0.06 mg" in said(finding)
    assert "starts with 0.000006 mg" in said(finding)


def test_a_prick_that_begins_undiluted_is_red_by_its_concentration() -> None:
    plan = of("prick-test-4-step", "cefazolin", "10 mg")
    plan = with_strength(plan, next(one for one in plan.protocol.strengths if one.drug == "cefazolin"))
    assert found(plan, "first-dose") == []
    (finding,) = found(with_bag_count(plan, 1).plan, "first-dose")
    assert "starts with 0.002 mg/mL" in said(finding)


def test_a_lower_start_than_the_protocol_s_own_is_no_finding() -> None:
    plan = of("ceftazidime-seven-bag-tenfold", "ceftazidime", "4000 mg")
    assert found(with_bag_count(plan, 8).plan, "first-dose") == []


# --- dose-jump


def pushes(*volumes: str, **fields: Any) -> Plan:
    vial = {"container": "vial", "volume": "1000 mL", "content": {"concentration": "1 mg/mL"}}
    steps = [{"kind": "push", "solution": "1", "volume": f"{volume} mL", "interval": "15 min"} for volume in volumes]
    return plan_of("10 mg", solutions=[vial], steps=steps, **fields)


@pytest.mark.parametrize("volumes", [("1", "2", "4"), ("1", "10", "100"), ("1", "1")])
def test_doses_that_rise_tenfold_at_the_most_or_are_repeated_are_no_jump(volumes: tuple[str, ...]) -> None:
    assert found(pushes(*volumes), "dose-jump") == []


def test_a_moved_decimal_point_is_a_jump_and_the_dose_after_it_a_fall() -> None:
    """0.4, 8 in place of 0.8, 1.6 mL: x20, then x0.2."""
    jump, fall = found(pushes("0.4", "8", "1.6"), "dose-jump")
    assert (jump.severity, fall.severity) == ("amber", "amber")
    assert "Step 2" in said(jump)
    assert "×20" in said(jump)
    assert "Step 3" in said(fall)
    assert "×0.2" in said(fall)


def test_a_push_after_an_infusion_is_compared_with_what_the_infusion_gave() -> None:
    bag = {"volume": "100 mL", "content": {"concentration": "1 mg/mL"}}
    steps = [
        {"solution": "1", "rate": "4 mL/h", "time": "15 min"},
        {"kind": "push", "solution": "1", "volume": "11 mL"},
    ]
    (finding,) = found(plan_of("12 mg", solutions=[bag], steps=steps), "dose-jump")
    assert "×11" in said(finding)


def test_another_day_may_begin_lower() -> None:
    assert found(of("insulin-glargine-9-dose-2-day", "insulin glargine", "35.1111 units"), "dose-jump") == []


# --- step-time


@pytest.mark.parametrize(
    ("time", "severity"), [("15 s", "red"), ("7 min", "amber"), ("7.5 min", None), ("20 min", None)]
)
def test_steps_cut_below_half_are_amber_and_below_a_tenth_red(time: str, severity: str | None) -> None:
    plan = with_step_time(classic_plan(), q(time)).plan
    assert [finding.severity for finding in found(plan, "step-time")] == ([] if severity is None else [severity])


def test_the_protocol_itself_has_the_time_it_has() -> None:
    assert found(classic_plan(), "step-time") == []


# --- product-name


def tablets(*products: tuple[str, str]) -> Plan:
    listed = [{"name": name, "amount": amount} for name, amount in products]
    return plan_of("1000 mg", tablets=listed, steps=[{"kind": "oral", "tablet": "1", "count": "1"}])


@pytest.mark.parametrize("name", ["aspirin 81 mg", "aspirin", "aspirin 0.081 g", "no. 3 of 5, 81 mg"])
def test_a_tablet_whose_name_says_what_it_holds_or_nothing_is_right(name: str) -> None:
    assert found(tablets((name, "81 mg")), "product-name") == []


def test_a_tablet_whose_name_says_another_amount_is_red() -> None:
    (finding,) = found(tablets(("aspirin 81 mg", "810 mg")), "product-name")
    assert finding.severity == "red"
    assert "810 mg" in said(finding)


def test_two_tablets_of_one_name_are_amber() -> None:
    (finding,) = found(tablets(("aspirin", "81 mg"), ("Aspirin", "325 mg")), "product-name")
    assert finding.severity == "amber"


@pytest.mark.parametrize(
    ("name", "right"),
    [
        ("suspension 250 mg in 5 mL", True),
        ("suspension 50 mg/mL", True),
        ("suspension, 100 mL", True),
        ("suspension 500 mg in 5 mL", False),
        ("suspension 5 mg/mL", False),
    ],
)
def test_a_solution_s_name_says_its_strength(name: str, right: bool) -> None:
    solution = {"name": name, "container": "vial", "content": {"concentration": "50 mg/mL"}}
    plan = plan_of("10 mg", solutions=[solution], steps=[{"kind": "oral", "solution": "1", "volume": "0.2 mL"}])
    assert (found(plan, "product-name") == []) == right


def test_a_product_of_two_drugs_may_be_named_by_the_strength_of_either() -> None:
    solution = {"name": "suspension 40/8 mg/mL", "container": "vial", "content": {"concentration": "40 mg/mL"}}
    steps = [{"kind": "oral", "solution": "1", "volume": "1 mL"}]
    fields = {"counted": "sulfamethoxazole", "components": [{"name": "trimethoprim", "per": "1/5"}]}
    assert found(plan_of("40 mg", solutions=[solution], steps=steps, **fields), "product-name") == []


# --- strength-choice, dose-basis


def test_a_chosen_strength_that_the_protocol_does_not_list_is_red() -> None:
    """Ten times a listed one, with its source: what a slip in a file looks like."""
    plan = of("intradermal-test-4-step", "cefazolin", "1 mg")
    listed = next(one for one in plan.protocol.strengths if one.drug == "cefazolin")
    tenfold = rebuilt(listed, concentration=q("20 mg/mL"))
    right = with_strength(plan, listed)
    assert not [finding for finding in found(right, "strength-choice") if finding.severity == "red"]
    wrong = rebuilt(with_strength(plan, tenfold), strength=tenfold)
    assert [finding.severity for finding in found(wrong, "strength-choice")] == ["red"]


@pytest.mark.parametrize(
    ("dose", "severity"),
    [("575 mg", None), ("500 mg", "info"), ("862.5 mg", "info"), ("900 mg", "amber"), ("380 mg", "amber")],
)
def test_a_dose_more_than_half_off_its_basis_is_amber(dose: str, severity: str | None) -> None:
    """AUC 5 x (90 + 25) = 575 mg; one and a half times that is 862.5 mg."""
    basis = made(Basis, {"per": "auc", "auc": Fraction(5), "size": Fraction(90)})
    plan = with_basis(classic_plan(dose), basis).plan
    assert [finding.severity for finding in found(plan, "dose-basis")] == ([] if severity is None else [severity])


# --- readable-unit


def test_an_order_in_g_whose_first_doses_are_micrograms_is_amber_and_says_in_what_to_order() -> None:
    """0.3 g of paclitaxel begin with 0.000000006 g; in mg that is 0.000006 mg, as the protocol prints it."""
    (finding,) = found(of("paclitaxel-push-tenfold", "paclitaxel", "0.3 g"), "readable-unit")
    assert finding.severity == "amber"
    assert "Order it in mg" in said(finding)
    assert found(of("paclitaxel-push-tenfold", "paclitaxel", "300 mg"), "readable-unit") == []


def test_an_order_in_g_whose_doses_are_not_small_is_no_finding() -> None:
    assert found(of("meropenem-one-bag-4-step", "meropenem", "0.5 g"), "readable-unit") == []
