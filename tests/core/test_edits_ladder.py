"""How many bags, how long a step, how large the first dose: exact, told, and the way back leads back."""

from __future__ import annotations

from contextlib import suppress
from fractions import Fraction

import pytest

from desens_gui.core.edits import first_dose as edits_first_dose
from desens_gui.core.edits import ladder as edits_ladder
from desens_gui.core.edits.basic import Edited, with_last_solution
from desens_gui.core.edits.first_dose import first_fraction, with_starting_fraction
from desens_gui.core.edits.ladder import usual_time, with_bag_count, with_step_time
from desens_gui.core.ground.model import made, rebuilt
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.words import ENGLISH_WORDS
from desens_gui.core.rules.order import Order
from desens_gui.core.rules.parts import FixedConcentration, InfusionStep, ShareOfDose
from desens_gui.core.rules.plan import Plan, new_plan
from desens_gui.core.solving.solve import solve
from desens_gui.core.worked import work_out
from desens_gui.store.plan_files import plan_of as plan_in
from desens_gui.store.plan_files import plan_text
from desens_gui.store.protocol_files import shipped
from tests.plans import SITE, classic_plan, plan_of, pump, q, seed_plan, with_step

#: one bag by rates: 5, 10, 25 mL/h for 15 min, then 50 mL/h until empty
ONE_BAG: dict[str, object] = {
    "solutions": [{"volume": "500 mL", "content": "remainder"}],
    "steps": [
        *[{"solution": "1", "rate": f"{rate} mL/h", "time": "15 min"} for rate in (5, 10, 25)],
        {"solution": "1", "rate": "50 mL/h", "until": "empty"},
    ],
    "last_solution": "remainder",
}
#: one step per bag: D/100, D/10, remainder, each in an hour
ONE_STEP_PER_BAG: dict[str, object] = {
    "solutions": [
        {"volume": "100 mL", "content": {"share": "1/100"}},
        {"volume": "100 mL", "content": {"share": "1/10"}},
        {"volume": "100 mL", "content": "remainder"},
    ],
    "steps": [{"solution": str(number), "time": "1 h", "until": "empty"} for number in (1, 2, 3)],
    "last_solution": "remainder",
}
#: fixed concentrations, doses stated: 0.1, 1 mg, then the rest
BY_DOSE: dict[str, object] = {
    "solutions": [
        {"volume": "50 mL", "content": {"concentration": "0.01 mg/mL"}},
        {"volume": "50 mL", "content": {"concentration": "1 mg/mL"}},
    ],
    "steps": [
        {"solution": "1", "dose": "0.1 mg", "time": "15 min"},
        {"solution": "2", "dose": "1 mg", "time": "15 min"},
        {"solution": "2", "time": "15 min", "until": "dose"},
    ],
    "last_solution": "stop-at-dose",
}
PUSHES: dict[str, object] = {
    "route": "iv-push",
    "solutions": [
        {"container": "syringe", "volume": "10 mL", "content": {"full_strength": "1/100"}},
        {"container": "syringe", "volume": "10 mL", "content": {"full_strength": "1"}},
    ],
    "reference_volume": "10 mL",
    "steps": [
        {"kind": "push", "solution": "1", "volume": "1 mL", "interval": "15 min"},
        {"kind": "push", "solution": "1", "volume": "5 mL", "interval": "15 min"},
        {"kind": "push", "solution": "2", "volume": "9.4 mL"},
    ],
}
ORAL: dict[str, object] = {
    "route": "oral",
    "steps": [{"kind": "oral", "dose": f"{dose} mg", "interval": "90 min"} for dose in ("40.5", "81", "162.5", "325")],
}
TABLETS: dict[str, object] = {
    "route": "oral",
    "tablets": [{"name": "aspirin 81 mg", "amount": "81 mg", "parts": "2"}],
    "steps": [{"kind": "oral", "tablet": "1", "count": "1/2"}, {"kind": "oral", "tablet": "1", "count": "1"}],
}
RAMP: dict[str, object] = {
    "solutions": [{"volume": "50 mL", "content": {"concentration": "1 units/mL"}}],
    "steps": [
        {"solution": "1", "dose_rate": "0.01 units/h", "time": "1 h"},
        {"solution": "1", "dose_rate": "0.02 units/h", "time": "1 h"},
    ],
}
DILUTIONS: dict[str, object] = {
    "solutions": [
        {"volume": "100 mL", "content": {"dilution_of": "2", "factor": "10"}},
        {"volume": "100 mL", "content": "remainder"},
    ],
    "steps": [
        {"solution": "1", "rate": "10 mL/h", "time": "15 min"},
        {"solution": "2", "rate": "20 mL/h", "until": "empty"},
    ],
    "last_solution": "remainder",
}
STRUCTURES: dict[str, Plan] = {
    "seed": seed_plan(),
    "seed, stop at dose": seed_plan(last="stop-at-dose"),
    "seed, as written": seed_plan(last="as-written"),
    "classic": classic_plan(),
    "one bag": plan_of("100 mg", **ONE_BAG),
    "one step per bag": plan_of("100 mg", **ONE_STEP_PER_BAG),
    "by dose": plan_of("10 mg", **BY_DOSE),
    "pushes": plan_of("10 mg", **PUSHES),
    "oral": plan_of("609 mg", **ORAL),
    "tablets": plan_of("121.5 mg", **TABLETS),
    "ramp": plan_of("0.03 units", **RAMP),
    "dilutions": plan_of("100 mg", **DILUTIONS),
}
IDS = list(STRUCTURES)


def said(edited: Edited) -> str:
    assert edited.says is not None
    return ENGLISH_WORDS.say(edited.says.text, **edited.says.values)


def stored_and_read(plan: Plan) -> Plan:
    return plan_in(plan_text(plan), "plan")


# --- the first dose


@pytest.mark.parametrize("share", ["1/1000000", "1/3000", "1/7", "0.0001"])
@pytest.mark.parametrize("name", IDS)
def test_the_first_dose_is_exactly_the_share_that_was_asked_for_or_it_is_refused_with_a_reason(
    name: str, share: str
) -> None:
    plan, wanted = STRUCTURES[name], Fraction(share)
    with suppress(Refused):
        edited = with_starting_fraction(plan, wanted)
        assert edited.asks == (edited.plan != plan)
        assert_exact(edited.plan, wanted, plan)


def assert_exact(changed: Plan, wanted: Fraction, plan: Plan) -> None:
    assert first_fraction(changed) == wanted
    assert solve(changed, SITE).total.first_fraction == wanted
    assert stored_and_read(changed) == changed
    assert changed.protocol == plan.protocol


def test_most_first_doses_can_be_asked_for() -> None:
    """What is refused would hold more than all of the dose: of the 48, those of strong first bags."""
    refused = []
    for name, plan in STRUCTURES.items():
        for share in ("1/1000000", "1/3000", "1/7", "0.0001"):
            try:
                with_starting_fraction(plan, Fraction(share))
            except Refused as one:
                refused.append((name, share, one.text))
    assert {text for *_, text in refused} == {edits_first_dose.TOO_MUCH}
    assert {share for _, share, _ in refused} <= {"1/3000", "1/7"}


@pytest.mark.parametrize("name", IDS)
def test_back_to_the_first_share_is_back_to_the_first_doses(name: str) -> None:
    plan = STRUCTURES[name]
    before = solve(plan, SITE)
    there = with_starting_fraction(plan, before.total.first_fraction / 2).plan
    back = with_starting_fraction(there, before.total.first_fraction).plan
    assert solve(back, SITE).steps == before.steps
    assert with_starting_fraction(plan, before.total.first_fraction) == Edited(plan)


def test_a_share_of_the_dose_in_the_first_bag_is_changed_and_its_rates_are_held() -> None:
    """1/1,000,000 to 1/2,000,000: bag 1 holds D/2000 instead of D/1000, so bag 2 is 20 times as strong, not 10."""
    edited = with_starting_fraction(seed_plan(), Fraction(1, 2_000_000))
    first, *others = edited.plan.recipe.solutions
    assert first.content == ShareOfDose(share=Fraction(1, 2000))
    assert tuple(others) == seed_plan().recipe.solutions[1:]
    assert edited.plan.recipe.steps == seed_plan().recipe.steps
    assert said(edited) == (
        "The first dose is then 1/2,000,000 of the ordered dose: bag 1 holds 1/2,000, which was 1/1,000. Rates and "
        "volumes stay, so every dose from it changes with it. That makes bag 2 20 times as strong; it was 10 times."
    )


def test_in_a_one_bag_ladder_the_rate_of_the_first_step_is_changed() -> None:
    """5 mL/h of 500 mL for 15 min is 1.25 mL: 1/400. 1/800 is 2.5 mL/h; 1/700 is 20/7 mL/h, so it is stated as such."""
    plan = plan_of("100 mg", **ONE_BAG)
    half = with_starting_fraction(plan, Fraction(1, 800))
    step = half.plan.recipe.steps[0]
    assert isinstance(step, InfusionStep)
    assert step.rate == q("2.5 mL/h")
    assert said(half).endswith("step 1 now states a rate of 2.5 mL/h, which was a rate of 5 mL/h.")
    odd = with_starting_fraction(plan, Fraction(1, 700)).plan.recipe.steps[0]
    assert isinstance(odd, InfusionStep)
    assert (odd.rate, odd.share, odd.time) == (None, Fraction(1, 700), q("15 min"))


def test_a_stated_dose_and_a_number_of_tablets_are_changed_in_the_step() -> None:
    oral = with_starting_fraction(plan_of("609 mg", **ORAL), Fraction(1, 609)).plan.recipe.steps[0]
    assert getattr(oral, "dose", None) == q("1 mg")
    tablets = with_starting_fraction(plan_of("121.5 mg", **TABLETS), Fraction(2, 3)).plan.recipe.steps[0]
    assert getattr(tablets, "count", None) == 1


def test_a_content_above_all_of_the_dose_and_a_dose_that_is_the_rest_are_refused() -> None:
    with pytest.raises(Refused) as refused:
        with_starting_fraction(seed_plan(), Fraction(1, 100))
    assert refused.value.text == edits_first_dose.TOO_MUCH
    plan = plan_of("10 mg", **(BY_DOSE | {"steps": [{"solution": "2", "time": "15 min", "until": "dose"}]}))
    with pytest.raises(Refused) as refused:
        with_starting_fraction(plan, Fraction(1, 2))
    assert refused.value.text == edits_first_dose.FIRST_IS_REST


def test_a_rate_that_the_pump_rounds_says_what_it_comes_to() -> None:
    """1/8000 needs 0.25 mL/h; the pump's 0.1 makes it 0.3 mL/h: 0.075 mL of 500 mL, 0.015 %."""
    plan = rebuilt(plan_of("100 mg", **ONE_BAG), pump=pump())
    edited = with_starting_fraction(plan, Fraction(1, 8000))
    assert first_fraction(edited.plan) == Fraction(15, 100_000)
    assert "0.015 %, not 1/8,000" in said(edited)


# --- bags


def test_five_bags_are_four_with_a_ten_thousandth_before_them_at_half_the_rates() -> None:
    """domain.md: the 5-bag ladder is D/10,000 at 0.5, 1, 2.5, 5 mL/h before the seed's; it starts at 1/20,000,000."""
    edited = with_bag_count(seed_plan(), 5)
    solved = solve(edited.plan, SITE)
    assert edited.asks
    assert [solution.concentration * 250 / 134 for solution in solved.solutions[:2]] == [
        Fraction(1, 10_000),
        Fraction(1, 1000),
    ]
    assert [step.rate_mL_h for step in solved.steps[:8]] == [
        Fraction(text) for text in ["0.5", "1", "2.5", "5", "1", "2", "5", "10"]
    ]
    assert [step.solution for step in edited.plan.recipe.steps] == [number for number in range(1, 6) for _ in range(4)]
    assert solved.total.first_fraction == Fraction(1, 20_000_000)
    assert solved.total.given == 134
    assert said(edited) == (
        "New before bag 2: bag 1, 1/10,000, with copies of its steps (4) at half their rates. The first dose is now "
        "1/20,000,000 of the ordered dose; it was 1/1,000,000."
    )


def test_three_bags_are_four_without_the_weakest_and_its_steps() -> None:
    """Without bag 1 the first step is 2 mL/h of D/100 in 250 mL for 15 min: 0.5 mL, 1/50,000."""
    edited = with_bag_count(seed_plan(), 3)
    assert edited.asks
    assert [solution.content for solution in edited.plan.recipe.solutions[:2]] == [
        ShareOfDose(share=Fraction(1, 100)),
        ShareOfDose(share=Fraction(1, 10)),
    ]
    assert len(edited.plan.recipe.steps) == 12
    assert first_fraction(edited.plan) == Fraction(1, 50_000)
    assert "Gone: bag 1, and the steps from them (4)." in said(edited)
    work_out(edited.plan, SITE)


def test_a_weaker_bag_before_a_long_climb_leaves_out_the_copies_from_which_it_would_fall() -> None:
    """From 5 to 100 mL/h the rate rises twentyfold, and a copy gives a twentieth: the copy of 100 mL/h gives as much
    as 5 mL/h, and what the first bag has given is not in the second one any more."""
    (protocol,) = [protocol for protocol in shipped() if protocol.id == "one-bag-rates-to-100"]
    plan = new_plan(made(Order, {"drug": "carboplatin", "dose": "600 mg"}), protocol)
    edited = with_bag_count(plan, 2)
    steps = solve(edited.plan, SITE).steps
    rates = ["2.5", "5", "12.5", "25", "37.5", "5"]
    assert [step.rate_mL_h for step in steps[:6]] == [Fraction(text) for text in rates]
    assert all(step.rise is None or step.rise > 1 for step in steps)
    assert said(edited).endswith("Left out, as the dose rate would fall at the step after them: copies of the last 1.")
    assert with_bag_count(edited.plan, 1).plan == plan


@pytest.mark.parametrize("more", [1, 2, 3])
@pytest.mark.parametrize("name", [name for name in IDS if STRUCTURES[name].recipe.solutions])
def test_more_bags_and_back_again_is_the_same_plan(name: str, more: int) -> None:
    plan = STRUCTURES[name]
    count = len(plan.recipe.solutions)
    there = with_bag_count(plan, count + more).plan
    assert len(there.recipe.solutions) == count + more
    assert stored_and_read(there) == there
    work_out(there, SITE)
    assert with_bag_count(there, count).plan == plan
    assert with_bag_count(plan, count) == Edited(plan)


@pytest.mark.parametrize("name", [name for name in IDS if STRUCTURES[name].recipe.solutions])
def test_a_new_bag_has_a_tenth_of_the_strength_and_gives_less_than_the_next(name: str) -> None:
    plan = STRUCTURES[name]
    solved = solve(with_bag_count(plan, len(plan.recipe.solutions) + 1).plan, SITE)
    if plan.recipe.solutions[0].content != "remainder":
        assert solved.solutions[0].concentration * 10 == solved.solutions[1].concentration
    assert solved.solutions[0].given < solved.solutions[1].given


def test_pushes_are_copied_with_their_volume() -> None:
    edited = with_bag_count(plan_of("10 mg", **PUSHES), 3)
    solved = solve(edited.plan, SITE)
    assert [step.volume_mL for step in solved.steps[:4]] == [1, 5, 1, 5]
    assert [step.dose for step in solved.steps[:2]] == [step.dose / 10 for step in solved.steps[2:4]]
    assert "at a tenth of their doses" in said(edited)


def test_a_bag_that_is_emptied_in_a_stated_time_is_copied_with_that_time() -> None:
    edited = with_bag_count(plan_of("100 mg", **ONE_STEP_PER_BAG), 4)
    solved = solve(edited.plan, SITE)
    assert [step.time_min for step in solved.steps] == [60] * 4
    assert [step.volume_mL for step in solved.steps] == [100] * 4
    assert "with copies of its steps (1) in the same time." in said(edited)


def test_bags_that_cannot_go_or_come_are_refused() -> None:
    for plan, count, text in (
        (plan_of("609 mg", **ORAL), 2, edits_ladder.NO_SOLUTIONS),
        (seed_plan(), 0, edits_ladder.SOLUTION_RANGE),
        (seed_plan(), 41, edits_ladder.SOLUTION_RANGE),
    ):
        with pytest.raises(Refused) as refused:
            with_bag_count(plan, count)
        assert refused.value.text == text
    chain = plan_of(
        "10 mg",
        solutions=[
            {"volume": "10 mL", "content": {"concentration": "0.1 mg/mL"}},
            {"volume": "10 mL", "content": {"dilution_of": "1", "factor": "1/10"}},
        ],
        steps=[{"solution": "1", "rate": "1 mL/h", "time": "1 h"}, {"solution": "2", "rate": "1 mL/h", "time": "1 h"}],
    )
    with pytest.raises(Refused) as refused:
        with_bag_count(chain, 1)
    assert refused.value.text == edits_ladder.STRONGER_IS_DILUTED
    days = plan_of(
        "10 mg",
        solutions=[{"volume": "10 mL", "content": {"concentration": "0.1 mg/mL"}}],
        steps=[{"kind": "injection", "solution": "1", "volume": f"{day} mL", "day": str(day)} for day in (1, 2)],
    )
    with pytest.raises(Refused) as refused:
        with_bag_count(days, 2)
    assert refused.value.text == edits_ladder.OVER_DAYS


# --- times


def test_the_usual_time_is_changed_everywhere_and_other_times_stay_and_are_named() -> None:
    extra = InfusionStep(solution=4, rate=q("120 mL/h"), time=q("30 min"))
    edited = with_step_time(with_step(seed_plan(), 15, extra), q("20 min"))
    times = [getattr(step, "time", None) for step in edited.plan.recipe.steps]
    assert times == [q("20 min")] * 15 + [q("30 min"), None]
    assert not edited.asks
    assert said(edited) == (
        "Steps that now take 20 min instead of 15 min: 15. With another time of their own, these stay as they are: "
        "step 16 (30 min)."
    )
    assert with_step_time(edited.plan, q("15 min")).plan == with_step(seed_plan(), 15, extra)
    assert with_step_time(seed_plan(), q("0.25 h")) == Edited(seed_plan())


def test_where_steps_state_how_much_they_give_it_says_that_their_rates_follow_and_asks() -> None:
    edited = with_step_time(plan_of("100 mg", **ONE_STEP_PER_BAG), q("90 min"))
    assert edited.asks
    assert "their rates follow: 1; 2; 3" in said(edited)


def test_intervals_of_doses_given_at_once_are_the_times_of_a_plan_without_a_pump() -> None:
    plan = plan_of("609 mg", **ORAL)
    assert usual_time(plan.recipe) == q("90 min")
    edited = with_step_time(plan, q("1 h"))
    assert [getattr(step, "interval", None) for step in edited.plan.recipe.steps] == [q("1 h")] * 4
    assert said(edited) == "Doses that are now 1 h apart instead of 90 min: 4."


def test_an_interval_is_stated_for_doses_that_state_none() -> None:
    """Half a tablet, then a whole one: one interval. After the last dose of a day there is none to state."""
    edited = with_step_time(plan_of("121.5 mg", **TABLETS), q("1 h"))
    assert [getattr(step, "interval", None) for step in edited.plan.recipe.steps] == [q("1 h"), None]
    assert said(edited) == "Doses that are now 1 h apart, where nothing was stated: 1."
    assert with_step_time(edited.plan, q("90 min")).plan.recipe.steps[0] != edited.plan.recipe.steps[0]
    tablet = {"kind": "oral", "tablet": "1", "count": "1/2"}
    daily = plan_of("121.5 mg", **TABLETS | {"steps": [tablet, {**tablet, "day": "2"}, {**tablet, "day": "3"}]})
    with pytest.raises(Refused) as refused:
        with_step_time(daily, q("1 h"))
    assert refused.value.text == edits_ladder.NO_STEP_TIME


@pytest.mark.parametrize("name", IDS)
def test_every_other_policy_is_followed_or_refused_with_a_reason(name: str) -> None:
    for policy in ("remainder", "stop-at-dose", "as-written"):
        with suppress(Refused):
            work_out(with_last_solution(STRUCTURES[name], policy), SITE)


def test_a_solution_sold_as_a_product_is_not_copied_by_name() -> None:
    solution = {"name": "Product 1 mg/mL", "volume": "10 mL", "content": {"concentration": "1 mg/mL"}}
    plan = plan_of("10 mg", solutions=[solution], steps=[{"kind": "push", "solution": "1", "volume": "1 mL"}])
    new = with_bag_count(plan, 2).plan.recipe.solutions[0]
    assert (new.name, new.content) == ("", FixedConcentration(concentration=q("0.1 mg/mL")))
