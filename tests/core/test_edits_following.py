"""Another protocol for a plan: what would be lost by it, and what the ordered dose would be, is asked about first."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from desens_gui.core.edits.basic import Edited, with_final_rate, with_last_solution, with_potency, with_volumes
from desens_gui.core.edits.following import with_protocol
from desens_gui.core.edits.ladder import with_bag_count
from desens_gui.core.ground.model import made, rebuilt
from desens_gui.core.ground.texts import Said
from desens_gui.core.ground.words import ENGLISH_WORDS
from desens_gui.core.rules.order import Order
from desens_gui.core.rules.plan import Plan, new_plan
from desens_gui.core.rules.recipe import Potency
from desens_gui.core.rules.strengths import published_for, with_strength
from desens_gui.store.protocol_files import find
from tests.plans import four_bags, q, seed_plan, three_bags


def sentence(said: Said | None) -> str:
    return "" if said is None else ENGLISH_WORDS.say(said.text, **said.values)


def volumes_changed(plan: Plan) -> Plan:
    return with_volumes(plan, [q("100 mL"), *(one.volume for one in plan.recipe.solutions[1:] if one.volume)])


def policy_changed(plan: Plan) -> Plan:
    return with_last_solution(plan, "as-written")


def bag_added(plan: Plan) -> Plan:
    return with_bag_count(plan, 5).plan


def potency_stated(plan: Plan) -> Plan:
    return with_potency(plan, made(Potency, {"amount": "1 mg", "equals": "1600 units"})).plan


def product_named(plan: Plan) -> Plan:
    first, *others = plan.recipe.solutions
    return rebuilt(plan, recipe=rebuilt(plan.recipe, solutions=(rebuilt(first, name="A product"), *others)))


def another_container(plan: Plan) -> Plan:
    first, *others = plan.recipe.solutions
    return rebuilt(plan, recipe=rebuilt(plan.recipe, solutions=(rebuilt(first, container="syringe"), *others)))


def test_another_protocol_keeps_the_order_and_asks_about_what_would_be_lost() -> None:
    plan = with_final_rate(volumes_changed(seed_plan()), q("200 mL/h"))
    edited = with_protocol(plan, three_bags())
    assert (edited.plan.order, edited.plan.recipe) == (plan.order, three_bags().recipe)
    assert edited.asks
    assert sentence(edited.asked) == (
        "The plan would follow “Made for a test” to the letter. Changes made to it would be gone: volumes of "
        "solutions; final rate."
    )
    assert sentence(edited.says) == (
        "The plan now follows “Made for a test” to the letter. Changes made before are gone: volumes of solutions; "
        "final rate."
    )


def test_where_nothing_would_be_lost_nothing_is_asked_or_told() -> None:
    edited = with_protocol(seed_plan(), three_bags())
    assert (edited.asks, edited.says) == (False, None)
    assert with_protocol(seed_plan(), four_bags()) == Edited(seed_plan())


@pytest.mark.parametrize(
    ("change", "lost"),
    [
        (volumes_changed, "volumes of solutions."),
        (policy_changed, "what the last solution does."),
        (bag_added, "number of solutions; steps."),
        (potency_stated, "potency."),
        (product_named, "names of products."),
        (another_container, "other rules."),
    ],
)
def test_every_kind_of_change_is_named(change: Callable[[Plan], Plan], lost: str) -> None:
    edited = with_protocol(change(seed_plan()), three_bags())
    assert edited.asks
    assert sentence(edited.asked).endswith(f"would be gone: {lost}")


def test_a_chosen_strength_is_named_even_where_it_changed_no_number() -> None:
    """The published 0.1 mg/mL of oxaliplatin is what the placeholder states, too."""
    series = new_plan(made(Order, {"drug": "oxaliplatin", "dose": "1 mg"}), find("intradermal-test-4-step"))
    plan = with_strength(series, published_for(series)[0])
    assert plan.recipe == series.recipe
    asked = sentence(with_protocol(plan, find("prick-test-4-step")).asked)
    assert asked.endswith("would be gone: the published strength that was chosen.")


def test_a_dose_that_would_be_something_else_is_asked_about_although_nothing_is_lost() -> None:
    total, last, none = (rebuilt(four_bags(), target=target) for target in ("total-dose", "last-dose", "none"))
    follows = "The plan would follow “Made for a test” to the letter. "
    for before, after, meaning in (
        (total, last, "There, 134 mg is the last single dose, not the sum of all doses."),
        (last, total, "There, 134 mg is the total dose: the sum of all doses."),
        (total, none, "That is a test series: no dose adds up to the ordered 134 mg."),
    ):
        edited = with_protocol(new_plan(made(Order, {"drug": "oxaliplatin", "dose": "134 mg"}), before), after)
        assert edited.asks
        assert sentence(edited.asked) == follows + meaning
        assert edited.says is None
