"""Checks against what a protocol was published for: limits, drugs, tablets, and the strength of a test series."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import pytest

from desens_gui.core import checks
from desens_gui.core.checks import published, tablets
from desens_gui.core.edits.following import with_protocol
from desens_gui.core.findings import Cell, Finding
from desens_gui.core.ground.model import made, rebuilt
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.words import ENGLISH_WORDS
from desens_gui.core.passed import passed
from desens_gui.core.rules.plan import Plan, new_plan
from desens_gui.core.rules.protocol import Published
from desens_gui.core.rules.strengths import NO_STRENGTH, cited, published_for, strongest, with_strength
from desens_gui.core.solving.solve import solve
from desens_gui.core.worked import work_out
from desens_gui.store.protocol_files import find
from tests.plans import SITE, chosen, four_bags, order, plan_of, pump, q, seed_plan


def found(plan: Plan, check_id: str) -> list[Finding]:
    """What the check of this id says of the plan."""
    return [finding for finding in checks.check(plan, solve(plan, SITE), SITE) if finding.id == check_id]


def said(finding: Finding) -> str:
    return ENGLISH_WORDS.say(finding.text, **finding.values)


def limited(dose: str = "100 mg", drug: str = "oxaliplatin", **limits: str) -> Plan:
    """One bag of 100 mL that runs at 10 and 50 mL/h, with these limits."""
    steps = [
        {"solution": "1", "rate": "10 mL/h", "time": "1 h"},
        {"solution": "1", "rate": "50 mL/h", "until": "empty"},
    ]
    bag = {"volume": "100 mL", "content": "remainder"}
    recipe: dict[str, Any] = {"solutions": [bag], "steps": steps, "last_solution": "remainder", "pace": "slow"}
    return rebuilt(plan_of(dose, **recipe, limits=limits), order=rebuilt(order(dose), drug=drug))


# --- protocol-limits


@pytest.mark.parametrize(
    ("dose", "text"),
    [
        ("50 mg", None),
        ("900 mg", None),
        ("0.9 g", None),
        ("49.999999 mg", published.BELOW),
        ("900.000001 mg", published.ABOVE),
    ],
)
def test_a_dose_outside_the_protocol_s_limits_is_amber(dose: str, text: object) -> None:
    findings = found(limited(dose, least_dose="50 mg", most_dose="0.9 g"), "protocol-limits")
    assert [(one.severity, one.text, one.where) for one in findings] == (
        [("amber", text, (Cell("order", 0, "dose"),))] if text else []
    )


def test_dose_and_limit_are_said_in_full() -> None:
    (finding,) = found(limited("900.000001 mg", most_dose="0.9 g"), "protocol-limits")
    assert said(finding) == (
        "The ordered dose, 900.000001 mg, is above the most that this protocol is stated for, 0.9 g."
    )


def test_limits_that_measure_something_else_than_the_order_are_said_not_to_be_compared() -> None:
    (finding,) = found(limited("100 units", least_dose="50 mg", most_dose="60 mg"), "protocol-limits")
    assert (finding.severity, finding.text) == ("amber", published.NOT_COMPARED)


def test_limits_are_compared_through_the_potency() -> None:
    """250 mg are 400,000 units, so that 500 mg are 800,000 units."""
    fields: dict[str, Any] = {
        "potency": {"amount": "250 mg", "equals": "400000 units"},
        "steps": [{"kind": "oral", "share": "1"}],
        "limits": {"most_dose": "500 mg"},
    }
    assert found(plan_of("800000 units", **fields), "protocol-limits") == []
    assert [one.text for one in found(plan_of("800001 units", **fields), "protocol-limits")] == [published.ABOVE]


@pytest.mark.parametrize(("highest", "rows"), [("50 mL/h", []), ("49.9 mL/h", [2]), ("9.9 mL/h", [1, 2])])
def test_steps_above_the_highest_rate_are_listed_in_one_amber(highest: str, rows: list[int]) -> None:
    findings = found(limited(highest_rate=highest), "protocol-limits")
    assert [finding.severity for finding in findings] == ["amber"] * bool(rows)
    assert [cell for finding in findings for cell in finding.where] == [Cell("steps", row, "rate_mL_h") for row in rows]
    if rows == [1, 2]:
        assert said(findings[0]) == (
            "Faster than the highest rate of this protocol, 9.9 mL/h: step 1: 10 mL/h; step 2: 50 mL/h."
        )


def test_the_rate_that_counts_is_the_one_the_pump_is_set_to() -> None:
    """10 mL/h rounded to steps of 4 mL/h is 12 mL/h."""
    plan = chosen(limited(highest_rate="51 mL/h"), pump=pump(rate_step="4 mL/h"))
    assert [step.rate_mL_h for step in solve(plan, SITE).steps] == [12, 52]
    assert [cell.row for finding in found(plan, "protocol-limits") for cell in finding.where] == [2]


def test_another_drug_than_those_it_was_published_for_is_information() -> None:
    for_two = rebuilt(four_bags(), drugs=("oxaliplatin", "carboplatin"))
    for drug in ("oxaliplatin", "Carboplatin"):
        assert found(new_plan(order("134 mg", drug), for_two), "protocol-limits") == []
    (finding,) = found(new_plan(order("134 mg", "paclitaxel"), for_two), "protocol-limits")
    assert (finding.severity, finding.where) == ("info", (Cell("order", 0, "drug"),))
    assert said(finding) == (
        "This protocol was published for oxaliplatin, carboplatin; nothing is said of “paclitaxel”."
    )
    assert found(seed_plan(), "protocol-limits") == []  # a protocol that names no drug is for any


def test_a_test_series_has_no_dose_to_be_within_limits() -> None:
    series = {"steps": [{"kind": "oral", "share": "1"}], "target": "none", "limits": {"most_dose": "1 mg"}}
    assert found(plan_of("5 mg", **series), "protocol-limits") == []


# --- tablet-parts


def tablet_steps(count: str, parts: str = "2") -> Plan:
    listed = [{"name": "aspirin 81 mg", "amount": "81 mg", "parts": parts}]
    return plan_of("81 mg", route="oral", tablets=listed, steps=[{"kind": "oral", "tablet": "1", "count": count}])


@pytest.mark.parametrize(
    ("count", "parts", "fires"),
    [
        ("1/2", "2", False),
        ("3", "2", False),
        ("1.5", "2", False),
        ("1/4", "2", True),
        ("1/4", "4", False),
        ("1/3", "2", True),
        ("1", "1", False),
        ("1/2", "1", True),
        ("0.4999999", "2", True),
    ],
)
def test_a_number_of_tablets_that_cannot_be_made_of_their_parts_is_red(count: str, parts: str, fires: bool) -> None:
    findings = found(tablet_steps(count, parts), "tablet-parts")
    assert [(one.severity, one.where) for one in findings] == [("red", (Cell("steps", 1, "count"),))] * fires
    assert all(one.text == (tablets.NOT_WHOLE if parts == "1" else tablets.NOT_OF_PARTS) for one in findings)


def test_a_count_that_prints_like_a_half_is_said_apart_from_it() -> None:
    (finding,) = found(tablet_steps("0.4999999"), "tablet-parts")
    assert said(finding) == ("Step 1 needs 0.4999999 of “aspirin 81 mg”, which can be divided into 2 equal parts only.")


def test_a_dose_of_162_mg_is_not_half_a_tablet_of_325() -> None:
    """162 / 325 is no half; 162.5 / 325 is one. The published 162.5 mg is a fraction of a tablet, not a doubling."""
    listed = [{"name": "aspirin 325 mg", "amount": "325 mg", "parts": "2"}]
    for dose, fires in (("162 mg", True), ("162.5 mg", False)):
        steps = [{"kind": "oral", "tablet": "1", "dose": dose}]
        assert bool(found(plan_of(dose, tablets=listed, steps=steps), "tablet-parts")) is fires


# --- strength-choice


def series(drug: str = "cefazolin", dose: str = "1 mg") -> Plan:
    return new_plan(order(dose, drug), find("intradermal-test-4-step"))


def test_published_concentrations_of_a_drug_are_found_whatever_its_capitals() -> None:
    assert [str(one.concentration) for one in published_for(series("Cefazolin"))] == ["2 mg/mL", "33 mg/mL"]
    assert published_for(series("inventomab")) == ()


def test_where_none_is_chosen_the_span_of_the_published_values_is_said() -> None:
    (finding,) = found(series(), "strength-choice")
    assert (finding.severity, finding.where) == ("amber", (Cell("solutions", 4, "concentration"),))
    assert said(finding) == (
        "Published highest concentrations of cefazolin span 2 mg/mL to 33 mg/mL (×16.5). None is chosen for this plan; "
        "its strongest solution is 0.1 mg/mL."
    )


def test_a_single_published_value_is_said_without_a_span() -> None:
    (finding,) = found(series("carboplatin"), "strength-choice")
    assert said(finding) == (
        "The published highest concentration of carboplatin is 1 mg/mL. It is not chosen for this plan; its strongest "
        "solution is 0.1 mg/mL."
    )


def test_a_plan_from_which_all_solutions_were_taken_has_no_strength_to_judge() -> None:
    plan = series()
    rules = plan_of("1 mg", steps=[{"kind": "oral", "dose": "1 mg"}]).recipe
    assert found(rebuilt(plan, recipe=rules), "strength-choice") == []


def test_a_drug_without_a_published_value_is_said_to_have_none() -> None:
    (finding,) = found(series("inventomab"), "strength-choice")
    assert (finding.severity, finding.text) == ("amber", published.NONE_LISTED)


def test_choosing_sets_the_strongest_solution_and_its_dilutions_follow() -> None:
    plan = series()
    low, high = published_for(plan)
    changed = with_strength(plan, high)
    strengths = [solution.concentration for solution in solve(changed, SITE).solutions]
    assert strengths == [Fraction("0.033"), Fraction("0.33"), Fraction("3.3"), 33]
    assert changed.strength == high
    assert found(changed, "strength-choice") == []
    again = with_strength(changed, low)
    assert strongest(again.recipe) == q("2 mg/mL")
    assert found(again, "strength-choice") == []


def test_a_choice_is_taken_back_and_nothing_of_it_stays() -> None:
    plan = series()
    assert with_strength(with_strength(plan, published_for(plan)[0]), None) == plan


def test_a_strongest_solution_that_is_not_the_chosen_one_is_amber() -> None:
    plan = with_strength(series(), published_for(series())[1])
    off = rebuilt(plan, strength=published_for(series())[0])
    (finding,) = found(off, "strength-choice")
    assert said(finding) == (
        "The strongest solution is 33 mg/mL; the one chosen is 2 mg/mL (Brockow et al., Allergo J Int 2015;24:94-105, "
        "table 4 (cephalosporins)). Published values span 2 mg/mL to 33 mg/mL (×16.5)."
    )


def test_a_concentration_published_for_another_drug_is_amber() -> None:
    plan = with_strength(series("inventomab"), published_for(series())[0])
    (finding,) = found(plan, "strength-choice")
    assert (finding.severity, finding.text) == ("amber", published.CHOSEN_FOR_ANOTHER)


def test_a_published_value_in_units_is_chosen_for_an_order_in_units() -> None:
    plan = series("benzylpenicillin", "1000 units")
    changed = with_strength(plan, published_for(plan)[0])
    assert [solution.concentration for solution in solve(changed, SITE).solutions] == [10, 100, 1000, 10000]
    assert found(changed, "strength-choice") == []


def test_a_year_is_added_to_a_source_that_lacks_it() -> None:
    fields = {"drug": "cefazolin", "concentration": "2 mg/mL", "year": "2015"}
    for source, text in (("Brockow", "Brockow, 2015"), ("Allergo J Int 2015;24:94", "Allergo J Int 2015;24:94")):
        assert cited(made(Published, {**fields, "source": source})) == text


def test_a_site_s_own_protocol_without_published_values_is_not_judged() -> None:
    own = rebuilt(find("intradermal-test-4-step"), strengths=())
    assert found(new_plan(order("1 mg", "cefazolin"), own), "strength-choice") == []


def test_a_series_whose_strongest_solution_states_no_concentration_has_nothing_to_choose() -> None:
    one = made(Published, {"drug": "x", "concentration": "1 mg/mL", "source": "y", "year": "2015"})
    for plan in (seed_plan(), plan_of("1 mg", steps=[{"kind": "oral", "dose": "1 mg"}])):
        for choice in (one, None):
            with pytest.raises(Refused) as refused:
                with_strength(plan, choice)
            assert refused.value.text is NO_STRENGTH


def test_another_protocol_takes_the_choice_with_it() -> None:
    plan = with_strength(series(), published_for(series())[0])
    assert with_protocol(plan, find("prick-test-4-step")).plan.strength is None


# --- what is right


def test_what_is_as_published_is_confirmed() -> None:
    """Where there is something to judge: limits, tablets, a strength, a last dose."""

    def confirmed(plan: Plan) -> set[str]:
        return {ENGLISH_WORDS.say(one.text, **one.values) for one in passed(work_out(plan, SITE))}

    plan = with_strength(series(), published_for(series())[0])
    assert any(text.startswith("The strongest solution is the chosen 2 mg/mL (Brockow") for text in confirmed(plan))
    assert "Dose and rates are within the limits of the protocol." in confirmed(limited(most_dose="900 mg"))
    assert "Each number of tablets can be made of whole tablets and their parts." in confirmed(tablet_steps("1/2"))
    tenths = new_plan(order("300 mg", "isoniazid"), find("antituberculosis-tenths-10-day"))
    assert "The last dose is 300 mg, as ordered." in confirmed(tenths)
    assert not any("limits" in text or "tablets" in text for text in confirmed(seed_plan()))
