"""What checks offer instead of a plan that cannot be carried out: carried out here, it leaves nothing red of it."""

from __future__ import annotations

from desens_gui.core.checks import check
from desens_gui.core.edits.basic import with_last_solution, with_volumes
from desens_gui.core.edits.making import with_made_to
from desens_gui.core.ground.model import made, rebuilt
from desens_gui.core.ground.words import ENGLISH_WORDS
from desens_gui.core.rules.order import Order
from desens_gui.core.rules.plan import Plan, new_plan
from desens_gui.core.solving.solve import solve
from desens_gui.store.protocol_files import find
from tests.plans import SITE, plan_of, q, seed_plan

LINES = {"line_volume": "20 mL", "priming": "own-line", "flush": "20 mL"}


def reds(plan: Plan) -> list[str]:
    found = check(plan, solve(plan, SITE), SITE)
    return [ENGLISH_WORDS.say(one.text, **one.values) for one in found if one.severity == "red"]


def test_a_bag_that_cannot_hold_its_line_under_stop_at_dose_may_hold_the_remainder() -> None:
    """A larger bag 4 is weaker, so that 2.5 L were needed: that is not offered."""
    plan = rebuilt(with_last_solution(seed_plan(), "stop-at-dose"), tubing=LINES | {"flush": None})
    (told,) = reds(plan)
    assert told.startswith("Bag 4 holds 500 mL, but 516.056 mL are needed")
    assert told.endswith(
        "It would do: the remainder of the dose in the last solution, run until empty, with a flush of 20 mL."
    )
    assert reds(rebuilt(with_last_solution(plan, "remainder"), tubing=LINES)) == []


def test_a_volume_that_is_offered_suffices() -> None:
    """50 mL are infused of a bag of 60 mL, and 20 mL are in its line: 70 mL hold both."""
    solutions = [{"volume": "60 mL", "content": {"share": "1/10"}}, {"volume": "50 mL", "content": "remainder"}]
    steps = [
        {"solution": "1", "rate": "50 mL/h", "time": "60 min"},
        {"solution": "2", "rate": "50 mL/h", "until": "empty"},
    ]
    plan = plan_of("10 mg", solutions=solutions, steps=steps, last_solution="remainder", pace="slow")
    plan = rebuilt(plan, tubing=LINES)
    (told,) = [one for one in reds(plan) if "are needed" in one]
    assert told.endswith("20 mL in its line. It would do: 70 mL as its volume.")
    assert not any("are needed" in one for one in reds(with_volumes(plan, [q("70 mL"), q("50 mL")])))


def test_bags_that_are_emptied_into_their_lines_are_made_larger() -> None:
    order = made(Order, {"drug": "carboplatin", "dose": "450 mg"})
    plan = new_plan(order, find("four-bag-4-step-60-min"))
    plan = rebuilt(plan, stock="10 mg/mL", tubing=LINES)
    told = [one for one in reds(plan) if "empties its bag, but" in one]
    assert len(told) == 3
    assert all(f"a volume of 250 mL for that step, and bag {bag} made to" in one for bag, one in enumerate(told, 1))
    steps = [
        rebuilt(step, until=None, volume="250 mL") if step.solution < 4 else step  # type: ignore[operator]
        for step in plan.recipe.steps
    ]
    plan = rebuilt(plan, recipe=rebuilt(plan.recipe, steps=steps))
    for bag, one in enumerate(told, 1):
        volume = one.removesuffix(" mL.").rpartition(" ")[2]
        plan = with_made_to(plan, solve(plan, SITE), bag, q(f"{volume} mL")).plan
    assert reds(plan) == []
