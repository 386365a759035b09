"""What a plan differs in from its protocol: every change is said with both values, and nothing else is."""

from __future__ import annotations

from fractions import Fraction

import pytest

from desens_gui.core.compare.differences import Difference, differences, differences_from_library
from desens_gui.core.edits.basic import with_final_rate, with_last_solution, with_recipe, with_volumes
from desens_gui.core.edits.first_dose import with_starting_fraction
from desens_gui.core.edits.ladder import with_bag_count, with_step_time
from desens_gui.core.edits.rows import insert_step, move_step, remove_steps
from desens_gui.core.findings import Cell
from desens_gui.core.ground.model import made, rebuilt
from desens_gui.core.ground.words import ENGLISH_WORDS
from desens_gui.core.rules.parts import InfusionStep, Solution
from desens_gui.core.rules.plan import Plan
from desens_gui.core.rules.recipe import Recipe
from desens_gui.core.rules.strengths import with_strength
from tests.plans import classic_plan, four_bags, plan_of, protocol, q, seed_plan


def said(found: tuple[Difference, ...]) -> list[str]:
    return [ENGLISH_WORDS.say(one.says.text, **one.says.values) for one in found]


def with_step_changed(plan: Plan, number: int, **changes: object) -> Plan:
    steps = list(plan.recipe.steps)
    steps[number - 1] = rebuilt(steps[number - 1], **changes)
    return with_recipe(plan, steps=tuple(steps))


def with_solution_changed(plan: Plan, number: int, **changes: object) -> Plan:
    solutions = list(plan.recipe.solutions)
    solutions[number - 1] = rebuilt(solutions[number - 1], **changes)
    return with_recipe(plan, solutions=tuple(solutions))


def cells(*cells: tuple[str, int, str]) -> tuple[Cell, ...]:
    return tuple(Cell(*cell) for cell in cells)


def test_a_plan_as_it_was_made_differs_in_nothing() -> None:
    assert differences(seed_plan()) == ()
    assert differences(classic_plan()) == ()


def test_a_volume_and_a_content_are_said_with_both_values_at_their_cells() -> None:
    plan = with_volumes(seed_plan(), [q("100 mL"), q("250 mL"), q("250 mL"), q("0.5 L")])
    plan = with_solution_changed(plan, 2, content={"share": "1/50"})
    found = differences(plan)
    assert said(found) == [
        "Bag 1: volume 100 mL; in the protocol 250 mL.",
        "Bag 2: content 1/50; in the protocol 1/100.",
    ]
    assert [one.where for one in found] == [cells(("solutions", 1, "volume_mL")), cells(("solutions", 2, "content"))]


def test_a_container_and_a_product_are_said() -> None:
    plan = with_solution_changed(seed_plan(), 1, container="syringe", name="Product")
    assert said(differences(plan)) == [
        "Syringe 1: product Product; in the protocol not stated.",
        "Syringe 1: container syringe; in the protocol bag.",
    ]


def test_the_same_change_of_many_steps_is_one_sentence_about_all_their_cells() -> None:
    found = differences(with_step_time(seed_plan(), q("20 min")).plan)
    assert said(found) == ["Steps 1–15: time 20 min; in the protocol 15 min."]
    assert found[0].where == tuple(Cell("steps", number, "time_min") for number in range(1, 16))


def test_a_rate_and_an_extent_are_said_at_their_cells() -> None:
    plan = with_step_changed(seed_plan(), 3, rate=q("6 mL/h"))
    plan = with_step_changed(plan, 5, rate=None, volume=q("0.5 mL"))
    found = differences(plan)
    assert said(found) == [
        "Step 3: rate 6 mL/h; in the protocol 5 mL/h.",
        "Step 5: rate not stated; in the protocol 2 mL/h.",
        "Step 5: gives 0.5 mL; in the protocol not stated.",
    ]
    assert found[2].where == cells(("steps", 5, "volume_mL"))


def test_the_final_rate_and_the_policy_are_said_once_not_at_every_step_they_move() -> None:
    plan = with_last_solution(with_final_rate(classic_plan(), q("100 mL/h")), "stop-at-dose")
    found = differences(plan)
    assert said(found) == [
        "Whole plan: last solution stops at the dose; in the protocol carries the remainder.",
        "Whole plan: final rate 100 mL/h; in the protocol 80 mL/h.",
    ]
    assert [one.where for one in found] == [cells(("order", 0, "last_solution")), cells(("order", 0, "final_rate"))]


@pytest.mark.parametrize(
    ("field", "value", "sentence"),
    [
        ("target", "none", "the ordered dose is no sum; in the protocol the sum of all steps."),
        (
            "preparation",
            "auto",
            "bags are drawn as the amounts allow; in the protocol each from the next stronger one.",
        ),
        ("reference_volume", q("250 mL"), "reference volume 250 mL; in the protocol not stated."),
        (
            "potency",
            {"amount": "250 mg", "equals": "400000 units"},
            "potency 250 mg = 400,000 units; in the protocol not stated.",
        ),
        ("counted", "a", "the drug that the dose counts is a; in the protocol not stated."),
        (
            "tablets",
            ({"name": "T", "amount": "5 mg", "parts": "2"},),
            "tablets T of 5 mg in 2 parts; in the protocol not stated.",
        ),
    ],
)
def test_what_a_hand_edited_plan_file_could_change_is_said(field: str, value: object, sentence: str) -> None:
    assert said(differences(with_recipe(seed_plan(), **{field: value}))) == [f"Whole plan: {sentence}"]


def test_every_field_of_a_recipe_makes_a_difference() -> None:
    """A field that is added to recipes and never compared would go unnoticed."""
    other = {
        "solutions": [*seed_plan().recipe.solutions[:3], made(Solution, {"volume": "1 L", "content": "remainder"})],
        "steps": seed_plan().recipe.steps[1:],
        "last_solution": "as-written",
        "final_rate": {"rate": "100 mL/h", "moves": "last-step"},
        "reference_volume": "1 mL",
        "preparation": "auto",
        "target": "none",
        "dose_in": "ready-made-volume",
        "counted": "a",
        "components": [{"name": "b", "per": "1"}],
        "tablets": [{"name": "T", "amount": "5 mg"}],
        "potency": {"amount": "1 mg", "equals": "1 units"},
    }
    assert other.keys() == Recipe.model_fields.keys()
    for field, value in other.items():
        named = {"counted": "a"} if field == "components" else {}
        plan = rebuilt(with_recipe(seed_plan(), **named), protocol=rebuilt(four_bags(), **named | {field: value}))
        assert differences(plan), field


def test_a_new_bag_and_its_steps_are_new_and_the_others_are_themselves() -> None:
    found = differences(with_bag_count(seed_plan(), 5).plan)
    assert said(found) == [
        "Bag 1 (1/10,000 in 250 mL): not in the protocol.",
        "Steps 1–4: not in the protocol.",
    ]
    assert found[1].where == tuple(Cell("steps", number, "solution") for number in range(1, 5))


def test_a_bag_that_is_left_out_is_told_with_its_steps() -> None:
    assert said(differences(with_bag_count(seed_plan(), 3).plan)) == [
        "Left out of what the protocol has: Bag 1 (1/1,000 in 250 mL).",
        (
            "Left out of what the protocol has: Step 1 (solution 1; 1 mL/h; 15 min); Step 2 (solution 1; 2 mL/h; "
            "15 min); Step 3 (solution 1; 5 mL/h; 15 min); Step 4 (solution 1; 10 mL/h; 15 min)."
        ),
    ]


def test_a_step_that_is_put_in_is_new_and_no_step_below_it_is_changed() -> None:
    plan = insert_step(seed_plan(), 15).plan
    assert said(differences(plan)) == ["Step 16: not in the protocol."]
    assert said(differences(with_step_changed(plan, 16, rate=q("120 mL/h")))) == ["Step 16: not in the protocol."]
    assert said(differences(remove_steps(seed_plan(), [2, 7]).plan)) == [
        "Left out of what the protocol has: Step 3 (solution 1; 5 mL/h; 15 min); Step 8 (solution 2; 20 mL/h; 15 min)."
    ]


def test_a_step_that_is_moved_is_said_to_be_moved() -> None:
    found = differences(move_step(seed_plan(), 4, 1).plan)
    assert said(found) == ["Step 2 stands elsewhere: the protocol has it as Step 5."]
    assert found[0].where == cells(("steps", 2, "solution"))


def test_one_step_put_in_and_another_taken_out_leaves_the_rest_as_it_was() -> None:
    plan = remove_steps(seed_plan(), [9]).plan
    steps = list(plan.recipe.steps)
    steps.insert(2, InfusionStep(solution=1, rate=q("3 mL/h"), time=q("30 min")))
    assert said(differences(with_recipe(plan, steps=tuple(steps)))) == [
        "Step 3: not in the protocol.",
        "Left out of what the protocol has: Step 10 (solution 3; 10 mL/h; 15 min).",
    ]


def test_a_first_dose_is_said_as_the_input_it_was_changed_by() -> None:
    plan = with_starting_fraction(seed_plan(), Fraction(1, 2_000_000)).plan
    assert said(differences(plan)) == ["Bag 1: content 1/2,000; in the protocol 1/1,000."]


def test_doses_given_at_once_their_intervals_days_and_tablets_are_compared() -> None:
    plan = plan_of(
        "5 mg",
        route="oral",
        tablets=[{"name": "A", "amount": "1 mg"}, {"name": "B", "amount": "2 mg"}],
        steps=[
            {"kind": "oral", "tablet": "1", "count": "1", "interval": "1 h"},
            {"kind": "oral", "tablet": "2", "count": "2", "day": "2"},
        ],
    )
    plan = with_step_changed(plan, 1, interval=q("2 h"), count="2")
    plan = with_step_changed(plan, 2, tablet="1", day="3")
    assert said(differences(plan)) == [
        "Step 1: gives 2; in the protocol 1.",
        "Step 1: time to the next 2 h; in the protocol 1 h.",
        "Step 2: from tablet 1; in the protocol tablet 2.",
        "Step 2: day 3; in the protocol 2.",
    ]


def test_the_way_a_quantity_is_written_is_no_difference() -> None:
    plan = with_volumes(seed_plan(), [q("0.25 L"), q("250 mL"), q("250 mL"), q("0.5 L")])
    assert differences(with_step_changed(plan, 1, time=q("0.25 h"))) == ()


def test_a_strength_that_the_protocol_offers_is_a_choice_and_another_one_is_a_difference() -> None:
    offered = {"drug": "oxaliplatin", "concentration": "5 mg/mL", "source": "A", "year": "2013"}
    plan = plan_of(
        "10 mg",
        route="intradermal",
        target="none",
        solutions=[
            {"container": "vial", "content": {"dilution_of": "2", "factor": "10"}},
            {"container": "vial", "content": {"concentration": "1 mg/mL"}},
        ],
        steps=[{"kind": "injection", "solution": str(number), "volume": "0.02 mL"} for number in (1, 2)],
        strengths=[offered],
    )
    chosen = with_strength(plan, plan.protocol.strengths[0])
    assert differences(chosen) == ()
    foreign = rebuilt(plan.protocol.strengths[0], year="2020")
    assert said(differences(with_strength(plan, foreign))) == ["Vial 2: content 5 mg/mL; in the protocol 1 mg/mL."]


# --- the library


def test_a_shipped_id_with_other_content_is_said() -> None:
    library = four_bags()
    edited = rebuilt(library, target="none", pace="slow", starting_fraction="1/1000", note="")
    assert said(differences_from_library(edited, library)) == [
        "Protocol in this plan: pace slow; in the library rapid.",
        "Protocol in this plan: starting fraction 1/1,000; in the library 1/1,000,000.",
        "Whole plan: the ordered dose is no sum; in the library the sum of all steps.",
    ]
    assert differences_from_library(library, library) == ()


def test_another_version_of_an_entry_of_the_site_is_said() -> None:
    old, new = protocol(**SMALL, version="2", author="A"), protocol(**SMALL, version="3", author="B")
    assert said(differences_from_library(old, new)) == [
        "Protocol in this plan: author A; in the library B.",
        "Protocol in this plan: version 2; in the library 3.",
    ]


SMALL: dict[str, object] = {
    "route": "oral",
    "solutions": [{"container": "cup", "content": {"concentration": "1 mg/mL"}}],
    "steps": [{"kind": "oral", "solution": "1", "dose": "1 mg"}],
}


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("id", "another"),
        ("name", "Another"),
        ("route", "subcutaneous"),
        ("pace", "slow"),
        ("starting_fraction", "1/2"),
        ("source", "elsewhere"),
        ("date", "2020"),
        ("note", "a note"),
        ("drugs", ("aspirin",)),
        ("limits", {"least_dose": "1 mg"}),
        ("strengths", ({"drug": "d", "concentration": "1 mg/mL", "source": "s", "year": "2010"},)),
        ("author", "A"),
        ("version", "7"),
        ("saved", "2026-11-20"),
        ("target", "last-dose"),
    ],
)
def test_every_field_of_a_protocol_is_compared(field: str, value: object) -> None:
    library = protocol(**SMALL)
    assert len(differences_from_library(rebuilt(library, **{field: value}), library)) == 1


def test_a_rate_cap_is_compared_for_itself() -> None:
    ladder: dict[str, object] = {
        "solutions": [{"volume": "500 mL", "content": "remainder"}],
        "steps": [
            {"solution": "1", "rate": "10 mL/h", "time": "15 min"},
            {"solution": "1", "rate": "50 mL/h", "until": "empty"},
        ],
        "last_solution": "remainder",
    }
    library, capped = protocol(**ladder), protocol(**ladder, rate_cap="20 mL/h")
    assert said(differences_from_library(capped, library)) == [
        "Protocol in this plan: rate cap 20 mL/h; in the library not stated."
    ]
