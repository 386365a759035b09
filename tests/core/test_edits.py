"""Edits: from one plan to the next, or refused, and never anything in between."""

from __future__ import annotations

import pytest

from desens_gui.core.edits import basic as edits
from desens_gui.core.edits.basic import with_final_rate, with_last_solution, with_recipe, with_volumes
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.rules import recipe
from desens_gui.core.rules.parts import InfusionStep
from tests.plans import classic_plan, plan_of, q, seed_plan, with_step

EXTRA = InfusionStep(solution=4, rate=q("120 mL/h"), time=q("15 min"))


def test_volumes_are_given_one_for_each_solution_the_weakest_first() -> None:
    plan = with_volumes(seed_plan(), [q("100 mL"), q("100 mL"), q("250 mL"), q("1 L")])
    assert [solution.volume for solution in plan.recipe.solutions] == [q("100 mL"), q("100 mL"), q("250 mL"), q("1 L")]
    contents = [solution.content for solution in seed_plan().recipe.solutions]
    assert [solution.content for solution in plan.recipe.solutions] == contents


@pytest.mark.parametrize("count", [0, 3, 5])
def test_too_few_or_too_many_volumes_are_refused(count: int) -> None:
    with pytest.raises(Refused) as refused:
        with_volumes(seed_plan(), [q("100 mL")] * count)
    assert refused.value.text == edits.VOLUME_COUNT
    assert refused.value.values == {"solutions": 4, "volumes": count}


def test_a_volume_that_is_none_is_refused() -> None:
    with pytest.raises(Refused) as refused:
        with_volumes(seed_plan(), [q("100 mL"), q("100 mL"), q("100 mL"), q("134 mg")])
    assert refused.value.where == "volume"


def test_another_policy_changes_nothing_but_the_policy() -> None:
    for policy in ("stop-at-dose", "as-written", "remainder"):
        plan = with_last_solution(seed_plan(), policy)
        assert plan.recipe.last_solution == policy
        assert with_last_solution(plan, "remainder") == seed_plan()
    with pytest.raises(Refused):
        with_last_solution(seed_plan(), "whatever")  # type: ignore[arg-type]


def test_a_policy_that_the_rules_cannot_follow_is_refused() -> None:
    bag = {"volume": "100 mL", "content": {"share": "1/10"}}
    plan = plan_of("10 mg", solutions=[bag], steps=[{"solution": "1", "rate": "5 mL/h", "time": "1 h"}])
    for policy, text in (("remainder", recipe.REMAINDER_NEEDS_RULE), ("stop-at-dose", recipe.POLICY_NEEDS_END)):
        with pytest.raises(Refused) as refused:
            with_last_solution(plan, policy)  # type: ignore[arg-type]
        assert refused.value.text == text


def test_another_final_rate_keeps_what_it_moves() -> None:
    for plan, moves in ((seed_plan(), "last-step"), (classic_plan(), "all-rates")):
        final = with_final_rate(plan, q("200 mL/h")).recipe.final_rate
        assert final is not None
        assert (final.rate, final.moves) == (q("200 mL/h"), moves)
    with pytest.raises(Refused):
        with_final_rate(seed_plan(), q("200 mL"))


def test_a_plan_without_a_final_rate_has_none_to_change() -> None:
    plan = plan_of("10 mg", steps=[{"kind": "oral", "dose": "10 mg"}])
    with pytest.raises(Refused) as refused:
        with_final_rate(plan, q("200 mL/h"))
    assert refused.value.text == edits.NO_FINAL_RATE


def test_a_step_after_the_one_that_ends_the_plan_is_refused() -> None:
    with pytest.raises(Refused):
        with_step(seed_plan(), 16, EXTRA)


def test_a_step_with_a_rate_of_its_own_does_not_fit_where_the_final_rate_moves_all() -> None:
    with pytest.raises(Refused) as refused:
        with_step(classic_plan(), 11, InfusionStep(solution=3, rate=q("60 mL/h"), time=q("15 min")))
    assert refused.value.text == recipe.FINAL_MOVES_ALL


def test_an_edit_changes_neither_the_plan_it_starts_from_nor_its_protocol() -> None:
    plan = seed_plan()
    edited = with_recipe(with_step(plan, 15, EXTRA), last_solution="as-written")
    assert plan == seed_plan()
    assert edited.protocol == plan.protocol
    with pytest.raises(Refused):
        with_recipe(plan, unknown="x")
