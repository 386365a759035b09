"""Protocols: what does not hold together is refused with its own sentence and its place."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import pytest

from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.texts import Text
from desens_gui.core.rules import parts as rules
from desens_gui.core.rules import plan as plans
from desens_gui.core.rules import protocol as protocols
from desens_gui.core.rules import recipe
from desens_gui.core.rules.parts import InfusionStep
from desens_gui.core.rules.plan import digest, new_plan
from desens_gui.core.rules.protocol import Protocol, capped
from desens_gui.core.solving.solve import solve
from tests.plans import SITE, four_bags, order, protocol, q, seed_plan, three_bags

BAG: dict[str, Any] = {"volume": "100 mL", "content": {"share": "1/10"}}
REST: dict[str, Any] = {"volume": "100 mL", "content": "remainder"}
STEP: dict[str, Any] = {"solution": "1", "rate": "10 mL/h", "time": "15 min"}
EMPTY: dict[str, Any] = {"solution": "1", "rate": "10 mL/h", "until": "empty"}
TO_DOSE: dict[str, Any] = {"solution": "1", "rate": "10 mL/h", "until": "dose"}
PRIME: dict[str, Any] = {"kind": "priming", "solution": "1", "volume": "5 mL", "rate": "10 mL/h"}
PRICK: dict[str, Any] = {"kind": "prick", "solution": "1"}
ASPIRIN: dict[str, Any] = {"name": "aspirin 81 mg", "amount": "81 mg", "parts": "2"}
TABLET: dict[str, Any] = {"kind": "oral", "dose": "1 mg"}

FINAL: dict[str, Any] = {"rate": "80 mL/h", "moves": "last-step"}
ALL: dict[str, Any] = {"rate": "80 mL/h", "moves": "all-rates"}
OF_FINAL: dict[str, Any] = {"solution": "1", "of_final": "1", "time": "15 min"}


def without(step: dict[str, Any], *names: str) -> dict[str, Any]:
    return {name: value for name, value in step.items() if name not in names}


COMPONENT = {"name": "trimethoprim", "per": "1/5"}
COMPLAINTS: list[tuple[str, dict[str, Any], Text, str]] = [
    # steps by themselves
    ("rate alone", {"steps": [without(STEP, "time")]}, rules.TWO_OF_THREE, "steps 1"),
    ("time alone", {"steps": [without(STEP, "rate")]}, rules.TWO_OF_THREE, "steps 1"),
    ("volume alone", {"steps": [{"solution": "1", "volume": "5 mL"}]}, rules.TWO_OF_THREE, "steps 1"),
    ("all three", {"steps": [STEP | {"volume": "5 mL"}]}, rules.TWO_OF_THREE, "steps 1"),
    ("two paces", {"steps": [STEP | {"dose_rate": "1 mg/h"}]}, rules.ONE_PACE, "steps 1"),
    ("two extents", {"steps": [EMPTY | {"volume": "5 mL"}]}, rules.ONE_EXTENT, "steps 1"),
    ("a dose and a share", {"steps": [EMPTY, STEP | {"dose": "1 mg", "share": "1/2"}]}, rules.ONE_EXTENT, "steps 2"),
    ("priming without a pace", {"steps": [without(PRIME, "rate"), STEP]}, rules.PRIMING_PACE, "steps 1"),
    ("priming with two", {"steps": [PRIME | {"time": "1 min"}, STEP]}, rules.PRIMING_PACE, "steps 1"),
    ("a push of nothing", {"steps": [{"kind": "push", "solution": "1"}]}, rules.GIVEN_EXTENT, "steps 1"),
    ("a tablet twice", {"steps": [TABLET | {"share": "1/2"}]}, rules.GIVEN_EXTENT, "steps 1"),
    ("a volume of nothing", {"steps": [{"kind": "oral", "volume": "5 mL"}]}, rules.NEEDS_SOLUTION, "steps 1"),
    ("nothing until empty", {"steps": [{"kind": "oral", "until": "empty"}]}, rules.NEEDS_SOLUTION, "steps 1"),
    # solutions
    ("a share of no volume", {"solutions": [without(BAG, "volume")]}, rules.NEEDS_VOLUME, "solutions 1"),
    ("an amount in no volume", {"solutions": [{"content": {"amount": "5 mg"}}]}, rules.NEEDS_VOLUME, "solutions 1"),
    ("a remainder in no volume", {"solutions": [{"content": "remainder"}]}, rules.NEEDS_VOLUME, "solutions 1"),
    ("the remainder first", {"solutions": [REST, BAG]}, recipe.REMAINDER_LAST, "solutions 1"),
    (
        "full strength of nothing",
        {"solutions": [{"volume": "100 mL", "content": {"full_strength": "1/10"}}]},
        recipe.NEEDS_REFERENCE,
        "solutions 1",
    ),
    (
        "a dilution of what is not there",
        {"solutions": [BAG, {"volume": "100 mL", "content": {"dilution_of": "3", "factor": "10"}}]},
        recipe.NO_SUCH_SOLUTION,
        "solutions 2",
    ),
    (
        "a dilution of itself",
        {"solutions": [{"volume": "100 mL", "content": {"dilution_of": "1", "factor": "10"}}]},
        recipe.DILUTION_OF_ITSELF,
        "solutions 1",
    ),
    (
        "dilutions in a circle",
        {
            "solutions": [
                {"volume": "100 mL", "content": {"dilution_of": "2", "factor": "10"}},
                {"volume": "100 mL", "content": {"dilution_of": "1", "factor": "10"}},
            ]
        },
        recipe.DILUTION_OF_ITSELF,
        "solutions 1",
    ),
    # steps together
    ("priming and nothing else", {"steps": [PRIME]}, recipe.NO_COUNTED_STEP, "steps"),
    ("a solution that is not there", {"steps": [STEP, STEP | {"solution": "2"}]}, recipe.NO_SUCH_SOLUTION, "steps 2"),
    ("back to yesterday", {"steps": [STEP | {"day": "2"}, STEP, STEP | {"day": "1"}]}, recipe.DAYS_ASCEND, "steps 3"),
    # ends
    ("until the dose, then more", {"steps": [TO_DOSE, STEP | {"solution": "1"}]}, recipe.DOSE_IS_LAST, "steps 1"),
    ("from an empty bag", {"steps": [EMPTY, STEP]}, recipe.EMPTY_IS_LAST, "steps 1"),
    ("priming from an empty bag", {"steps": [EMPTY, PRIME]}, recipe.EMPTY_IS_LAST, "steps 1"),
    (
        "priming after the dose, from the same bag",
        {"solutions": [REST], "steps": [TO_DOSE, PRIME], "last_solution": "remainder"},
        recipe.EMPTY_IS_LAST,
        "steps 1",
    ),
    (
        "until a bag without a volume is empty",
        {"solutions": [{"content": {"concentration": "1 mg/mL"}}], "steps": [EMPTY]},
        recipe.EMPTY_NEEDS_VOLUME,
        "steps 1",
    ),
    (
        "as written, until the dose, from a bag without a volume",
        {"solutions": [{"content": {"concentration": "1 mg/mL"}}], "steps": [TO_DOSE]},
        recipe.AS_WRITTEN_EMPTIES,
        "steps 1",
    ),
    # policies
    (
        "a remainder with a stated content",
        {"steps": [EMPTY], "last_solution": "remainder"},
        recipe.REMAINDER_NEEDS_RULE,
        "last_solution",
    ),
    (
        "a remainder that is not emptied",
        {"solutions": [REST], "last_solution": "remainder"},
        recipe.POLICY_NEEDS_END,
        "last_solution",
    ),
    ("stop at dose without an end", {"last_solution": "stop-at-dose"}, recipe.POLICY_NEEDS_END, "last_solution"),
    (
        "the end at another bag",
        {"solutions": [BAG, REST], "steps": [STEP, EMPTY], "last_solution": "remainder"},
        recipe.POLICY_NEEDS_END,
        "last_solution",
    ),
    # final rates
    ("a fraction of no final rate", {"steps": [STEP, OF_FINAL]}, recipe.NEEDS_FINAL_RATE, "steps 2"),
    ("a final rate that moves no step", {"final_rate": FINAL}, recipe.FINAL_MOVES_LAST, "final_rate"),
    ("… that moves two", {"steps": [OF_FINAL, OF_FINAL], "final_rate": FINAL}, recipe.FINAL_MOVES_LAST, "final_rate"),
    ("… the first", {"steps": [OF_FINAL, STEP], "final_rate": FINAL}, recipe.FINAL_MOVES_LAST, "final_rate"),
    ("… with tablets alone", {"steps": [TABLET], "final_rate": FINAL}, recipe.FINAL_MOVES_LAST, "final_rate"),
    ("all rates but one", {"steps": [STEP, OF_FINAL], "final_rate": ALL}, recipe.FINAL_MOVES_ALL, "final_rate"),
    (
        "all rates, and a dose rate",
        {"steps": [{"solution": "1", "dose_rate": "1 mg/h", "time": "1 h"}, OF_FINAL], "final_rate": ALL},
        recipe.FINAL_MOVES_ALL,
        "final_rate",
    ),
    (
        "all rates of no step",
        {"steps": [{"solution": "1", "volume": "5 mL", "time": "1 h"}], "final_rate": ALL},
        recipe.FINAL_MOVES_ALL,
        "final_rate",
    ),
    # the rate cap
    ("a cap without an end", {"rate_cap": "5 mL/h"}, protocols.CAP_NEEDS_END, "rate_cap"),
    (
        "a cap on what has no rate",
        {"steps": [{"solution": "1", "volume": "5 mL", "time": "1 h"}, EMPTY], "rate_cap": "5 mL/h"},
        protocols.CAP_NEEDS_RATES,
        "rate_cap",
    ),
    (
        "a cap on a last step that has no rate",
        {"steps": [STEP, {"solution": "1", "until": "empty", "time": "1 h"}], "rate_cap": "5 mL/h"},
        protocols.CAP_NEEDS_RATES,
        "rate_cap",
    ),
    # tablets, pricks, potency
    ("a prick with a volume", {"steps": [PRICK | {"volume": "0.05 mL"}]}, rules.PRICK_PLAIN, "steps 1"),
    ("a prick of nothing", {"steps": [{"kind": "prick"}]}, rules.PRICK_PLAIN, "steps 1"),
    (
        "an injected tablet",
        {"steps": [{"kind": "injection", "tablet": "1", "count": "1"}], "tablets": [ASPIRIN]},
        rules.TABLET_ORAL,
        "steps 1",
    ),
    (
        "a tablet from a bag",
        {"steps": [{"kind": "oral", "tablet": "1", "solution": "1", "count": "1"}], "tablets": [ASPIRIN]},
        rules.TABLET_OR_SOLUTION,
        "steps 1",
    ),
    ("two of no tablet", {"steps": [{"kind": "oral", "count": "2"}]}, rules.COUNT_NEEDS_TABLET, "steps 1"),
    (
        "a tablet that is not listed",
        {"steps": [{"kind": "oral", "tablet": "2", "count": "1"}], "tablets": [ASPIRIN]},
        recipe.NO_SUCH_TABLET,
        "steps 1",
    ),
    (
        "a tablet where none is listed",
        {"steps": [{"kind": "oral", "tablet": "1", "count": "1"}]},
        recipe.NO_TABLETS,
        "steps 1",
    ),
    ("two drugs and no word of which", {"components": [COMPONENT]}, recipe.NEEDS_COUNTED, "components"),
    (
        "the counted drug once more",
        {"counted": "trimethoprim", "components": [COMPONENT]},
        recipe.COUNTED_TWICE,
        "components 1",
    ),
    (
        "a potency of mass by mass",
        {"potency": {"amount": "1 g", "equals": "1000 mg"}},
        recipe.SAME_MEASURE,
        "potency",
    ),
    (
        "a potency of a volume",
        {"potency": {"amount": "1 mL", "equals": "1000 mg"}},
        recipe.POTENCY_OF_DRUG,
        "potency",
    ),
    # limits and strengths
    (
        "a least dose above the most",
        {"limits": {"least_dose": "1 g", "most_dose": "999 mg"}},
        protocols.LIMITS_CROSS,
        "limits",
    ),
    (
        "strengths that no solution can take",
        {"strengths": [{"drug": "cefazolin", "concentration": "2 mg/mL", "source": "a table", "year": "2015"}]},
        protocols.STRENGTHS_NEED,
        "strengths",
    ),
    # name and source
    ("a year of letters", {"date": "MMXX"}, protocols.NOT_A_DATE, "date"),
    ("a thirteenth month", {"date": "2019-13"}, protocols.NOT_A_DATE, "date"),
    ("a thirtieth of February", {"date": "2019-02-30"}, protocols.NOT_A_DATE, "date"),
]


@pytest.mark.parametrize(
    ("fields", "text", "where"), [row[1:] for row in COMPLAINTS], ids=[row[0] for row in COMPLAINTS]
)
def test_what_does_not_hold_together_is_refused_at_its_place(fields: dict[str, Any], text: Text, where: str) -> None:
    with pytest.raises(Refused) as refused:
        protocol(**({"solutions": [BAG], "steps": [STEP]} | fields))
    assert (refused.value.text, refused.value.where) == (text, where)


def test_every_complaint_has_its_recipe_here() -> None:
    modules = (rules, recipe, protocols)
    texts = {text for module in modules for text in vars(module).values() if isinstance(text, Text)}
    assert texts == {text for _, _, text, _ in COMPLAINTS}


@pytest.mark.parametrize(
    "fields",
    [
        {},
        {"steps": [EMPTY]},
        {"steps": [TO_DOSE]},
        {"steps": [STEP, EMPTY], "solutions": [REST], "last_solution": "remainder"},
        {"steps": [STEP, TO_DOSE], "last_solution": "stop-at-dose"},
        {"solutions": [BAG, REST], "steps": [EMPTY, STEP | {"solution": "2"}]},
        {"solutions": [], "steps": [TABLET, {"kind": "oral", "until": "dose"}], "last_solution": "stop-at-dose"},
        {"steps": [STEP, OF_FINAL], "final_rate": FINAL},
        {"steps": [STEP, OF_FINAL, TABLET], "final_rate": FINAL},
        {"steps": [OF_FINAL, {"solution": "1", "volume": "5 mL", "time": "1 h"}], "final_rate": ALL},
        {"steps": [PRIME, STEP]},
        {"steps": [STEP | {"day": "1"}, STEP | {"day": "1"}, STEP, STEP | {"day": "3"}]},
        {"solutions": [{"content": {"concentration": "1 mg/mL"}}]},
        {"date": "2019"},
        {"date": "2019-06-14"},
    ],
)
def test_what_holds_together_is_taken(fields: dict[str, Any]) -> None:
    assert protocol(**({"solutions": [BAG], "steps": [STEP]} | fields)).id == "made-for-a-test"


def ladder(*, cap: str, final: dict[str, Any] | None = None, last: dict[str, Any] | None = None) -> Protocol:
    """One bag of 500 mL at 5, 10, 25, 50, 75 mL/h and then 100 mL/h, held at a rate."""
    steps = [STEP | {"rate": f"{rate} mL/h"} for rate in (5, 10, 25, 50, 75)]
    end = last or EMPTY | {"rate": "100 mL/h"}
    return protocol(
        solutions=[{"volume": "500 mL", "content": "remainder"}],
        steps=[*steps, end],
        last_solution="remainder",
        rate_cap=cap,
        **({} if final is None else {"final_rate": final}),
    )


@pytest.mark.parametrize(
    ("cap", "rates"),
    [
        ("200 mL/h", (5, 10, 25, 50, 75, 100)),
        ("100 mL/h", (5, 10, 25, 50, 75, 100)),
        ("75 mL/h", (5, 10, 25, 50, 75)),
        ("60 mL/h", (5, 10, 25, 50, 60)),
        ("4 mL/h", (4,)),
        ("1 mL/min", (5, 10, 25, 50, 60)),
    ],
)
@pytest.mark.parametrize("of_final", [False, True])
def test_a_capped_ladder_climbs_to_the_cap_and_stays_there(cap: str, rates: tuple[int, ...], of_final: bool) -> None:
    if of_final:  # twice 50 mL/h
        last = {"solution": "1", "of_final": "2", "until": "empty"}
        rising = ladder(cap=cap, last=last, final={"rate": "50 mL/h", "moves": "last-step"})
    else:
        rising = ladder(cap=cap)
    solved = solve(new_plan(order("100 mg"), rising), SITE)
    assert [step.rate_mL_h for step in solved.steps] == list(rates)
    assert solved.total.given == 100


def test_a_recipe_is_the_protocol_s_rules_and_a_protocol_is_not_changed_by_its_cap() -> None:
    rising = ladder(cap="60 mL/h")
    assert len(rising.steps) == 6
    assert len(rising.recipe.steps) == 5
    assert four_bags().recipe.steps == four_bags().steps
    assert capped(rising.recipe, q("60 mL/h")) == rising.recipe


def test_the_last_counted_step_is_the_one_before_priming() -> None:
    recipe = protocol(solutions=[BAG, BAG], steps=[STEP, STEP, PRIME | {"solution": "2"}]).recipe
    assert recipe.last_counted == 1


def test_a_new_plan_follows_its_protocol_to_the_letter() -> None:
    for made_of in (four_bags(), three_bags()):
        plan = new_plan(order("134 mg"), made_of)
        assert plan.recipe == made_of.recipe
        assert plan.protocol == made_of


def test_an_order_must_be_what_the_protocol_counts() -> None:
    with pytest.raises(Refused) as refused:
        new_plan(order("134 mL"), four_bags())
    assert (refused.value.text, refused.value.where) == (plans.DOSE_IN_DRUG, "order, dose")
    suspension = protocol(solutions=[BAG], steps=[STEP], dose_in="ready-made-volume")
    assert new_plan(order("134 mL"), suspension).order.dose == q("134 mL")
    with pytest.raises(Refused) as refused:
        new_plan(order("134 mg"), suspension)
    assert (refused.value.text, refused.value.where) == (plans.DOSE_IN_VOLUME, "order, dose")


def test_the_digest_of_a_plan_follows_every_change_and_nothing_else() -> None:
    plan = seed_plan()
    assert digest(plan) == digest(seed_plan())
    assert len(digest(plan)) == 64
    changed = (seed_plan("134.000000001 mg"), seed_plan(stock="5 mg/mL"), seed_plan(final_rate="161 mL/h"))
    assert len({digest(other) for other in (plan, *changed)}) == 4


def test_too_many_solutions_or_steps_are_refused() -> None:
    with pytest.raises(Refused, match="40"):
        protocol(solutions=[BAG] * 41, steps=[STEP])
    with pytest.raises(Refused, match="500"):
        protocol(solutions=[BAG], steps=[STEP] * 501)
    assert len(protocol(solutions=[BAG] * 40, steps=[STEP] * 500).steps) == 500


def test_a_step_keeps_its_fraction_of_the_final_rate_exactly() -> None:
    step = InfusionStep.model_validate({"solution": "1", "of_final": "1/3", "time": "15 min"})
    assert step.of_final == Fraction(1, 3)
