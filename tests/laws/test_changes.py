"""What becomes of the numbers when a plan is changed in a way whose effect is known beforehand."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction
from typing import Any

from hypothesis import assume, given, reject
from hypothesis import strategies as st

from desens_gui.core.ground.model import made, rebuilt
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.units import Quantity
from desens_gui.core.rules.parts import FixedAmount, FixedConcentration, GivenStep, PrimingStep, Step
from desens_gui.core.rules.plan import Plan
from desens_gui.core.rules.protocol import Protocol
from desens_gui.core.rules.recipe import Component, Potency
from desens_gui.core.solving.solve import solve
from desens_gui.core.solving.solved import Solved, SolvedSolution, SolvedStep
from tests.laws.cards import ends
from tests.laws.lawful import RARE, SITE, SOME, solved_or_rejected
from tests.laws.strategies import plans, plans_of_shares

#: a number of this unit in other ones: unit -> (another unit, how many of it make one)
OTHER_UNITS = {
    "mg": (("g", Fraction(1, 1000)), ("mcg", Fraction(1000)), ("ng", Fraction(1_000_000))),
    "g": (("mg", Fraction(1000)), ("mcg", Fraction(1_000_000))),
    "mcg": (("mg", Fraction(1, 1000)), ("g", Fraction(1, 1_000_000)), ("ng", Fraction(1000))),
    "units": (("million units", Fraction(1, 1_000_000)),),
    "million units": (("units", Fraction(1_000_000)),),
}
DRUG_OF_STEP = ("dose", "cumulative_dose", "dose_rate_per_h", "at_vein", "as_prepared_dose", "components")
DRUG_OF_SOLUTION = (
    "amount",
    "concentration",
    "given",
    "label_amount",
    "as_prepared_label_amount",
    "components",
)
DRUG_OF_TOTAL = (
    "ordered",
    "given",
    "prepared",
    "discarded",
    "left_over",
    "left_in_line",
    "at_vein",
    "at_vein_flush",
    "as_prepared",
    "as_prepared_tolerance",
    "as_prepared_range",
)
DRUG_OF_PREPARATION = ("as_prepared_amount", "as_prepared_concentration")
DRUG_OF_INTERMEDIATE = ("concentration", "as_prepared_concentration")


def with_rules(plan: Plan, **changes: object) -> Plan:
    return rebuilt(plan, recipe=rebuilt(plan.recipe, **changes))


def drug_times(solved: Solved, k: Fraction) -> Solved:
    """The numbers of a plan with every amount of drug multiplied and nothing else."""

    def times(value: Any) -> Any:
        return tuple(one * k for one in value) if isinstance(value, tuple) else value * k

    def more(row: Any, names: tuple[str, ...]) -> Any:
        known = {name: getattr(row, name) for name in names if getattr(row, name) is not None}
        return replace(row, **{name: times(value) for name, value in known.items()})

    def made_more(solution: SolvedSolution) -> SolvedSolution:
        made = solution.preparation
        if made is not None:
            made = more(made, DRUG_OF_PREPARATION)
            if made.intermediate is not None:
                made = replace(made, intermediate=more(made.intermediate, DRUG_OF_INTERMEDIATE))
        return more(replace(solution, preparation=made), DRUG_OF_SOLUTION)  # type: ignore[no-any-return]

    steps = [more(step, DRUG_OF_STEP) for step in solved.steps]
    solutions = [made_more(solution) for solution in solved.solutions]
    total = more(solved.total, DRUG_OF_TOTAL)
    levels = tuple(replace(level, dose_rate_per_h=level.dose_rate_per_h * k) for level in solved.at_vein)
    return replace(solved, steps=tuple(steps), solutions=tuple(solutions), total=total, at_vein=levels)


# --- more of the drug ------------------------------------------------------------------------------------------


@given(plans(), st.sampled_from(("2", "5", "0.25")))
@SOME
def test_k_times_all_drug_is_k_times_every_dose_in_the_same_time_and_volume(plan: Plan, times: str) -> None:
    """Order, contents, doses, dose rates, tablets and stock."""
    k = Fraction(times)
    plan = rebuilt(plan, pump=None)  # a dose rate would be rounded at another place
    once = solved_or_rejected(plan)
    try:
        more = _times(plan, k)
    except Refused:
        reject()  # more digits than a file can hold
    assert solve(more, SITE) == drug_times(once, k)


def _times(plan: Plan, k: Fraction) -> Plan:
    def more(quantity: Quantity | None) -> Quantity | None:
        return None if quantity is None else Quantity(quantity.value * k, quantity.unit)

    solutions = []
    for solution in plan.recipe.solutions:
        content = solution.content
        if isinstance(content, FixedAmount):
            solution = rebuilt(solution, content={"amount": more(content.amount)})  # noqa: PLW2901
        elif isinstance(content, FixedConcentration):
            solution = rebuilt(solution, content={"concentration": more(content.concentration)})  # noqa: PLW2901
        solutions.append(solution)
    steps = []
    for step in plan.recipe.steps:
        changes = {name: more(getattr(step, name)) for name in ("dose", "dose_rate") if hasattr(step, name)}
        steps.append(rebuilt(step, **changes))
    tablets = [rebuilt(tablet, amount=more(tablet.amount)) for tablet in plan.recipe.tablets]
    order = rebuilt(plan.order, dose=more(plan.order.dose))
    plan = rebuilt(plan, order=order, stock=more(plan.stock))
    return with_rules(plan, solutions=tuple(solutions), steps=tuple(steps), tablets=tuple(tablets))


@given(plans_of_shares(), st.sampled_from(("2", "0.25", "1.1")))
@SOME
def test_shares_scale_with_the_ordered_dose_alone(plan: Plan, times: str) -> None:
    k = Fraction(times)
    dose = Quantity(plan.order.dose.value * k, plan.order.dose.unit)
    plan = rebuilt(plan, stock=None)
    once = solved_or_rejected(plan)
    again = solve(rebuilt(plan, order=rebuilt(plan.order, dose=dose)), SITE)
    assert again == drug_times(once, k)


# --- other words for the same ----------------------------------------------------------------------------------


@given(plans(), st.integers(0, 2))
@SOME
def test_the_unit_of_the_order_changes_nothing_but_the_unit(plan: Plan, which: int) -> None:
    once = solved_or_rejected(plan)
    units = OTHER_UNITS.get(plan.order.dose.unit)
    assume(units is not None)
    assert units is not None
    other, k = units[which % len(units)]
    order = rebuilt(plan.order, dose=Quantity(plan.order.dose.value * k, other))
    again = solve(rebuilt(plan, order=order), SITE)
    assert again == replace(drug_times(once, k), amount_unit=other)


@given(plans(), st.booleans(), st.sampled_from(("1", "2", "0.5")))
@RARE
def test_a_potency_means_the_same_in_other_units_and_either_way_round(plan: Plan, turned: bool, times: str) -> None:
    potency = plan.recipe.potency
    assume(potency is not None)
    assert potency is not None
    once = solved_or_rejected(plan)
    sides = []
    for side in (potency.amount, potency.equals):
        other, k = OTHER_UNITS.get(side.unit, ((side.unit, Fraction(1)),))[0]
        sides.append(Quantity(side.value * k * Fraction(times), other))
    amount, equals = sides[::-1] if turned else sides
    same = made(Potency, {"amount": amount, "equals": equals})
    assert solve(with_rules(plan, potency=same), SITE) == once


@given(plans(), st.booleans())
@SOME
def test_a_potency_that_nothing_needs_changes_nothing(plan: Plan, turned: bool) -> None:
    assume(plan.recipe.potency is None and plan.order.dose.unit != "mL")
    once = solved_or_rejected(plan)
    sides = ("7 mmol", "3 units") if plan.order.dose.unit in ("mg", "g", "mcg") else ("7 mg", "3 mmol")
    amount, equals = sides[::-1] if turned else sides
    potency = made(Potency, {"amount": amount, "equals": equals})
    assert solve(with_rules(plan, potency=potency), SITE) == once


@given(plans(), st.permutations(range(3)))
@SOME
def test_the_order_of_components_changes_only_their_order(plan: Plan, order: list[int]) -> None:
    components = [made(Component, {"name": f"component {per}", "per": per}) for per in ("1/3", "8", "0.0125")]
    plan = with_rules(plan, counted="Drawn", components=tuple(components))
    once = solved_or_rejected(plan)
    again = solve(with_rules(plan, components=tuple(components[place] for place in order)), SITE)
    turned_steps = [_turned(step, order) for step in once.steps]
    turned_solutions = [_turned(solution, order) for solution in once.solutions]
    assert again == replace(once, steps=tuple(turned_steps), solutions=tuple(turned_solutions))


def _turned(row: Any, order: list[int]) -> Any:
    return replace(row, components=tuple(row.components[place] for place in order))


@given(plans())
@SOME
def test_names_change_no_number(plan: Plan) -> None:
    """Of the drug, the solutions, the tablets, the components, the protocol, its limits and its source."""
    once = solved_or_rejected(plan)
    recipe = plan.recipe
    named = with_rules(
        plan,
        solutions=tuple(rebuilt(solution, name=f"product {solution.container}") for solution in recipe.solutions),
        tablets=tuple(rebuilt(tablet, name="another name", parts=8) for tablet in recipe.tablets),
        components=tuple(rebuilt(component, name="another") for component in recipe.components),
        counted="Another one",
    )
    fields = {name: getattr(plan.protocol, name) for name in Protocol.model_fields}
    about = {"name": "Another", "route": "oral", "pace": "slow", "limits": None, "drugs": (), "note": "another"}
    protocol = made(Protocol, fields | about | {"starting_fraction": "1/7"})
    order = rebuilt(plan.order, drug="Another drug", patient="Ada Example", basis=None)
    assert solve(rebuilt(named, protocol=protocol, order=order, id="another"), SITE) == once


# --- a step in two ---------------------------------------------------------------------------------------------

_EXTENTS = ("time", "volume", "dose", "share", "count", "interval")


def cut(step: Step, part: Fraction) -> tuple[Step, Step] | None:
    """The step in two, `part` of it first; None where it cannot be cut.

    A wait stays behind the second part; the interval of a dose given at once is cut like the dose.
    """
    if not isinstance(step, PrimingStep) and step.until is not None:
        return None
    halves = []
    for share, last in ((part, False), (1 - part, True)):
        changes: dict[str, object] = {}
        for name in _EXTENTS:
            value = getattr(step, name, None)
            if isinstance(value, Quantity):
                changes[name] = Quantity(value.value * share, value.unit)
            elif value is not None:
                changes[name] = value * share
        if step.kind == "prick":
            return None  # it has no extent
        if not last and getattr(step, "wait", None) is not None:
            changes["wait"] = None
        try:
            halves.append(rebuilt(step, **changes))
        except Refused:
            return None  # more digits than a file can hold
    return halves[0], halves[1]


@given(plans(), st.integers(0, 24), st.sampled_from((Fraction(1, 2), Fraction(1, 4))))
@SOME
def test_a_step_cut_in_two_changes_nothing_but_the_rows(plan: Plan, which: int, part: Fraction) -> None:
    once = solved_or_rejected(plan)
    rules = plan.recipe.steps
    moved = plan.recipe.final_rate is not None and plan.recipe.final_rate.moves == "last-step"
    cuts = {index: cut(step, part) for index, step in enumerate(rules)}
    places = [
        index
        for index, halves in cuts.items()
        # the last step's rate is the final rate's, and no other may be; the last dose is the target's
        if halves is not None and not (moved and getattr(rules[index], "of_final", None) is not None)
    ]
    assume(places)
    index = places[which % len(places)]
    halves = cuts[index]
    assert halves is not None
    again = solve(with_rules(plan, steps=(*rules[:index], *halves, *rules[index + 1 :])), SITE)
    first = min(at for at, one in enumerate(rules) if not isinstance(one, PrimingStep))
    sums = again.total if index != first else replace(again.total, first_fraction=once.total.first_fraction)
    at_once = isinstance(rules[index], GivenStep)
    if at_once and index + 1 == len(rules):
        sums = replace(sums, time_min=once.total.time_min)  # it ends with the second half now
    assert sums == once.total
    assert again.solutions == once.solutions
    own, front, back = once.steps[index], again.steps[index], again.steps[index + 1]
    assert front.starts_min == own.starts_min
    if own.starts_min is not None:
        passes = front.wait_min if at_once else front.time_min
        assert back.starts_min == (None if passes is None else own.starts_min + passes)
    assert back.cumulative_dose == own.cumulative_dose
    assert back.cumulative_volume_mL == own.cumulative_volume_mL
    for name in ("dose", "volume_mL", "time_min", "count", "at_vein"):
        assert _sum(getattr(front, name), getattr(back, name)) == getattr(own, name), name
    assert front.rate_mL_h == back.rate_mL_h == own.rate_mL_h
    rest = (*again.steps[:index], *again.steps[index + 2 :])
    for before, after in zip((*once.steps[:index], *once.steps[index + 1 :]), rest, strict=True):
        # a dose given at once that is halved is no longer the highest of its kind
        assert _without_place(after, at_once) == _without_place(before, at_once)


def _sum(front: Fraction | None, back: Fraction | None) -> Fraction | None:
    return None if front is None or back is None else front + back


def _without_place(step: SolvedStep, at_once: bool) -> SolvedStep:
    kinds = at_once and step.kind not in ("infusion", "priming")
    return replace(step, number=0, rise=None if kinds else step.rise)


# --- contents stated otherwise ---------------------------------------------------------------------------------


@given(plans())
@SOME
def test_a_stated_content_may_be_stated_as_an_amount_a_concentration_or_a_share(plan: Plan) -> None:
    """The contents of the solved plan, stated in each other form, give the same plan again."""
    once = solved_or_rejected(plan)
    for form in ("amount", "concentration", "share"):
        solutions = tuple(_restated(plan, once, form))
        # a dilution follows the nominal strength of a stronger one, which stays what it was
        assert solve(with_rules(plan, solutions=solutions), SITE) == once


def _restated(plan: Plan, solved: Solved, form: str) -> Iterator[object]:
    unit, dose = solved.amount_unit, plan.order.dose.value
    for rule, solution in zip(plan.recipe.solutions, solved.solutions, strict=True):
        strength, volume = solution.concentration, solution.volume_mL
        amount = None if volume is None else strength * volume
        if rule.content == "remainder" or amount is None:
            yield rule
        elif form == "amount" and ends(amount):
            yield rebuilt(rule, content={"amount": Quantity(amount, unit)})
        elif form == "concentration" and ends(strength):
            yield rebuilt(rule, content={"concentration": Quantity(strength, f"{unit}/mL")})
        elif form == "share" and amount <= dose and max((amount / dose).as_integer_ratio()) < 10**15:
            yield rebuilt(rule, content={"share": amount / dose})
        else:
            yield rule
