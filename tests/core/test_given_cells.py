"""Cells of steps without a pump: typed into, explained, refused. Hand-worked in each docstring."""

from __future__ import annotations

from fractions import Fraction as F

import pytest

from desens_gui.core.edits.basic import Edited
from desens_gui.core.findings import Cell
from desens_gui.core.grid.cells import cell_value, edit_text
from desens_gui.core.grid.explain import explain
from desens_gui.core.grid.governed import editable, governed_by
from desens_gui.core.grid.inverse import type_into
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.typography import ENGLISH
from desens_gui.core.ground.words import ENGLISH_WORDS
from desens_gui.core.rules.parts import GivenStep, InfusionStep
from desens_gui.core.rules.plan import Plan
from desens_gui.core.worked import work_out
from tests.plans import SITE, plan_of, tablets_plan, two_components_plan


def typed(plan: Plan, row: int, column: str, text: str, table: str = "steps", mark: str = ".") -> Edited:
    return type_into(plan, work_out(plan, SITE), SITE, Cell(table, row, column), text, mark)


def step(plan: Plan, row: int) -> GivenStep:
    rule = plan.recipe.steps[row - 1]
    assert isinstance(rule, GivenStep)
    return rule


def said(edited: Edited) -> str:
    return "" if edited.says is None else ENGLISH_WORDS.say(edited.says.text, **edited.says.values)


def governed(plan: Plan, row: int, column: str) -> str:
    found = governed_by(plan, Cell("steps", row, column))
    return ENGLISH_WORDS.say(found.text, **found.values)


def explained(plan: Plan, row: int, column: str, table: str = "steps") -> str:
    found = explain(work_out(plan, SITE), Cell(table, row, column))
    return ENGLISH_WORDS.say(found.text, **found.values)


def refusal(plan: Plan, row: int, column: str, text: str) -> str:
    with pytest.raises(Refused) as refused:
        typed(plan, row, column, text)
    return ENGLISH_WORDS.refusal(refused.value)


def injections() -> Plan:
    """Two days of injections of a product in vials: 1, 2 mL on day 1, 4 mL on day 2; 10 units/mL."""
    vial = {"container": "vial", "name": "Product 10 units/mL", "content": {"concentration": "10 units/mL"}}
    steps = [
        {"kind": "injection", "solution": "1", "volume": "1 mL", "interval": "30 min", "day": "1"},
        {"kind": "injection", "solution": "1", "dose": "20 units", "day": "1"},
        {"kind": "injection", "solution": "1", "share": "4/7", "day": "2"},
    ]
    return plan_of("70 units", route="subcutaneous", pace="slow", solutions=[vial], steps=steps)


def pricks() -> Plan:
    vials = [{"container": "vial", "content": {"concentration": c}} for c in ("0.1 mg/mL", "1 mg/mL")]
    steps = [{"kind": "prick", "solution": "1", "interval": "20 min"}, {"kind": "prick", "solution": "2"}]
    return plan_of("10 mg", route="skin-prick", pace="slow", solutions=vials, steps=steps, target="none")


# --- tablets ---------------------------------------------------------------------------------------------------


def test_a_number_of_tablets_is_typed_as_a_fraction_or_a_number() -> None:
    """Half of 81 mg is 40.5 mg; one and a half are 121.5 mg."""
    plan = tablets_plan()
    assert edit_text(work_out(plan, SITE), Cell("steps", 1, "count"), ENGLISH) == "1/2"
    for text, dose in (("1", 81), ("1.5", F("121.5")), ("3/2", F("121.5")), ("2 × aspirin 81 mg", 162)):
        after = typed(plan, 1, "count", text).plan
        assert work_out(after, SITE).solved.steps[0].dose == dose
        assert step(after, 1).count is not None


def test_another_tablet_is_chosen_by_its_name() -> None:
    """Half of 325 mg is 162.5 mg."""
    after = typed(tablets_plan(), 2, "count", "1/2 x ASPIRIN 325 MG").plan
    assert (step(after, 2).tablet, step(after, 2).count) == (2, F(1, 2))
    assert work_out(after, SITE).solved.steps[1].dose == F("162.5")


def test_a_tablet_that_the_plan_does_not_have_is_refused_with_those_it_has() -> None:
    assert refusal(tablets_plan(), 1, "count", "1 × aspirin 100 mg") == (
        "“aspirin 100 mg” is not a tablet of this plan. They are: aspirin 81 mg; aspirin 325 mg. Write, for example, "
        "“1/2 × aspirin 81 mg”."
    )


def test_a_dose_of_tablets_changes_their_number_and_says_so() -> None:
    """162 mg are two tablets of 81 mg."""
    edited = typed(tablets_plan(), 1, "dose", "162")
    assert step(edited.plan, 1).count == 2
    assert step(edited.plan, 1).dose is None
    assert said(edited) == "Step 1: the number of tablets is now 2."


def test_where_the_dose_is_stated_the_number_of_tablets_changes_the_dose() -> None:
    """Step 3 states 162.5 mg of the 325 mg tablet; one whole is 325 mg."""
    plan = tablets_plan()
    assert not editable(plan, Cell("steps", 3, "count"))
    edited = typed(plan, 3, "count", "1")
    assert (str(step(edited.plan, 3).dose), step(edited.plan, 3).count) == ("325 mg", None)
    assert said(edited) == "Step 3: the dose is now 325 mg."
    assert governed(plan, 3, "count") == (
        "The number of tablets of step 3 follows from its dose (0.325 g are in one tablet): typing here changes the "
        "dose."
    )


@pytest.mark.parametrize("text", ["0", "half", "1,500", "-1", "1 1/2", ""])
def test_what_is_no_number_of_tablets_is_refused(text: str) -> None:
    assert refusal(tablets_plan(), 1, "count", text)


def test_tablets_explain_themselves() -> None:
    plan = tablets_plan()
    assert explained(plan, 1, "count") == "Stated: 1/2 × aspirin 81 mg."
    assert explained(plan, 1, "dose") == "1/2 × 81 mg = 40.5 mg."
    assert explained(plan, 3, "count") == "162.5 mg ÷ 0.325 g in one tablet = 1/2."
    assert explained(plan, 1, "wait_min") == "Stated: 90 min."
    assert explained(plan, 1, "volume_mL") == "Step 1 is given without a solution and has no volume. Change its dose."


def test_the_rest_of_a_dose_names_the_total_dose() -> None:
    steps = [
        {"kind": "oral", "tablet": "1", "count": "1/2"},
        {"kind": "oral", "tablet": "1", "until": "dose"},
    ]
    tablets = [{"name": "aspirin 81 mg", "amount": "81 mg", "parts": "2"}]
    plan = plan_of("121.5 mg", route="oral", steps=steps, tablets=tablets, last_solution="stop-at-dose")
    rest = (
        "Step 2 gives what the steps above leave of the ordered dose. Change the ordered dose (121.5 mg) or the steps "
        "above."
    )
    assert refusal(plan, 2, "dose", "1") == refusal(plan, 2, "count", "2") == rest


# --- intervals, days, volumes ----------------------------------------------------------------------------------


def test_an_interval_is_typed_and_taken_away() -> None:
    plan = injections()
    longer = typed(plan, 1, "wait_min", "1 h").plan
    assert cell_value(work_out(longer, SITE), Cell("steps", 1, "wait_min")) == 60
    assert [step.starts_min for step in work_out(longer, SITE).solved.steps] == [0, 60, 1440]
    assert step(typed(longer, 1, "wait_min", "").plan, 1).interval is None


def test_an_infusion_waits_after_its_end() -> None:
    """10 mL at 60 mL/h last 10 min; 20 min later the next begins."""
    bag = {"volume": "100 mL", "content": {"share": "1"}}
    infusion = {"solution": "1", "rate": "60 mL/h", "volume": "10 mL"}
    plan = typed(plan_of("10 mg", solutions=[bag], steps=[infusion, infusion]), 1, "wait_min", "20").plan
    rule = plan.recipe.steps[0]
    assert isinstance(rule, InfusionStep)
    assert rule.wait is not None
    assert work_out(plan, SITE).solved.steps[1].starts_min == 30


def test_priming_has_no_time_to_wait() -> None:
    bag = {"volume": "100 mL", "content": {"share": "1"}}
    priming = {"kind": "priming", "solution": "1", "volume": "5 mL", "rate": "60 mL/h"}
    plan = plan_of("10 mg", solutions=[bag], steps=[priming, {"solution": "1", "rate": "60 mL/h", "time": "15 min"}])
    assert not editable(plan, Cell("steps", 1, "wait_min"))
    assert refusal(plan, 1, "wait_min", "5") == "Step 1 fills a line; the next step begins when it ends."


def test_a_step_goes_to_another_day_and_not_before_the_one_above() -> None:
    plan = injections()
    later = typed(plan, 3, "day", "4").plan
    assert work_out(later, SITE).solved.steps[2].starts_min == 3 * 1440
    assert refusal(later, 2, "day", "5") == "The day of a step cannot be before the day of the step above it."
    assert step(typed(plan, 3, "day", "").plan, 3).day is None


def test_a_dose_and_a_volume_are_solved_for_what_the_step_states() -> None:
    """10 units/mL: 15 units are 1.5 mL, 3 mL are 30 units; a share of 70 units for 35 units is 1/2."""
    plan = injections()
    by_volume = typed(plan, 1, "dose", "15")
    assert (str(step(by_volume.plan, 1).volume), said(by_volume)) == ("1.5 mL", "Step 1: the volume is now 1.5 mL.")
    by_dose = typed(plan, 2, "volume_mL", "3")
    assert (str(step(by_dose.plan, 2).dose), said(by_dose)) == ("30 units", "Step 2: the dose is now 30 units.")
    by_share = typed(plan, 3, "dose", "35")
    assert (step(by_share.plan, 3).share, said(by_share)) == (F(1, 2), "Step 3 now gives 1/2 of the dose.")


def test_what_a_step_at_once_does_not_have_is_refused_by_name() -> None:
    plan = injections()
    assert refusal(plan, 1, "rate_mL_h", "5") == "Step 1 is given at once: it has no rate and no time."
    assert refusal(plan, 1, "count", "2") == "Step 1 is not given as tablets. Change its dose or its volume."


def test_a_prick_takes_neither_dose_nor_volume() -> None:
    sentence = (
        "Step 1 is a prick: how much of the drop enters the skin is not measured, so no volume and no dose are counted."
    )
    for column in ("dose", "volume_mL"):
        assert refusal(pricks(), 1, column, "1") == explained(pricks(), 1, column) == sentence
    after = typed(pricks(), 1, "wait_min", "15").plan
    assert work_out(after, SITE).solved.steps[1].starts_min == 15


def test_a_product_gets_its_name() -> None:
    after = typed(injections(), 1, "name", " Other product ", "solutions").plan
    assert after.recipe.solutions[0].name == "Other product"


# --- components and potency ------------------------------------------------------------------------------------


def test_a_component_tells_how_it_follows_and_sends_to_the_dose() -> None:
    """A fifth as much trimethoprim: 20 mg sulfamethoxazole go with 4 mg."""
    plan = two_components_plan()
    assert explained(plan, 4, "component_1") == "20 mg × 0.2 = 4 mg."
    assert explained(plan, 5, "component_1", "solutions") == "40 mg/mL × 0.2 = 8 mg/mL."
    assert refusal(plan, 4, "component_1", "5") == (
        "The product holds 0.2 mg of trimethoprim for each mg of sulfamethoxazole. Change the dose of step 4."
    )
    assert cell_value(work_out(plan, SITE), Cell("steps", 4, "component_2")) is None


def test_what_is_stated_in_mg_is_shown_so_and_explained_in_units() -> None:
    """250 mg are 400,000 units: 25 mg are 40,000 units, 50 mg/mL are 80,000 units/mL."""
    bag = {"container": "cup", "volume": "10 mL", "content": {"concentration": "50 mg/mL"}}
    steps = [{"kind": "oral", "solution": "1", "dose": "25 mg"}, {"kind": "oral", "solution": "1", "volume": "1 mL"}]
    potency = {"amount": "250 mg", "equals": "400000 units"}
    plan = plan_of("120000 units", route="oral", solutions=[bag], steps=steps, potency=potency)
    stated = "because 250 mg are 400,000 units (potency, stated in the protocol)."
    assert explained(plan, 1, "dose") == f"25 mg = 40,000 units, {stated}"
    assert explained(plan, 1, "concentration", "solutions") == f"50 mg/mL = 80,000 units/mL, {stated}"
    assert edit_text(work_out(plan, SITE), Cell("solutions", 1, "content"), ENGLISH) == "50 mg/mL"
