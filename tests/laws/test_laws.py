"""What holds for every plan, whatever its solutions, steps, policy and equipment.

`DESENS_EXAMPLES` says on how many plans the second calculation is compared; `million.py` does it in parallel.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from fractions import Fraction
from typing import Any

from hypothesis import HealthCheck, given, reject, settings
from hypothesis import strategies as st

from desens_gui.core.model import made, rebuilt
from desens_gui.core.plan import Plan
from desens_gui.core.refusal import Refused
from desens_gui.core.rules import FixedAmount, FixedConcentration, InfusionStep, PrimingStep
from desens_gui.core.second import disagreements
from desens_gui.core.site import Site
from desens_gui.core.solve import solve
from desens_gui.core.solved import Solved
from desens_gui.core.units import Quantity
from tests.laws.strategies import plans

SITE = Site()
EXAMPLES = int(os.environ.get("DESENS_EXAMPLES", "10000" if os.environ.get("CI") else "500"))
FEWER = max(EXAMPLES // 5, 100)
_SLOW = [HealthCheck.too_slow]  # a busy machine is no defect
MANY = settings(max_examples=EXAMPLES, suppress_health_check=_SLOW)
SOME = settings(max_examples=FEWER, suppress_health_check=_SLOW)

# a number of this plan's own unit in another one: unit -> (other unit, how many of it make one)
OTHER_UNITS = {
    "mg": ("mcg", Fraction(1000)),
    "g": ("mg", Fraction(1000)),
    "mcg": ("mg", Fraction(1, 1000)),
    "units": ("million units", Fraction(1, 1_000_000)),
    "million units": ("units", Fraction(1_000_000)),
    "mL": ("L", Fraction(1, 1000)),
}
DRUG_OF_STEP = ("dose", "cumulative_dose", "dose_rate_per_h", "at_vein")
DRUG_OF_SOLUTION = ("amount", "concentration", "given", "label_amount")
DRUG_OF_TOTAL = ("ordered", "given", "prepared", "discarded", "left_in_line", "at_vein", "at_vein_flush")


def solved_or_rejected(plan: Plan) -> Solved:
    """The plan solved; a plan that has no solution is no example."""
    try:
        return solve(plan, SITE)
    except Refused:
        reject()


@given(plans())
@MANY
def test_both_calculations_agree_on_every_cell(plan: Plan) -> None:
    assert disagreements(plan, solved_or_rejected(plan)) == []


@given(plans())
@MANY
def test_doses_sum_to_the_order_unless_the_plan_is_run_as_written(plan: Plan) -> None:
    solved = solved_or_rejected(plan)
    if plan.recipe.last_solution != "as-written":
        assert sum(step.dose for step in solved.steps) == plan.order.dose.value
        assert solved.total.given == plan.order.dose.value
    assert solved.steps[-1].cumulative_dose == solved.total.given == sum(step.dose for step in solved.steps)
    assert all(step.dose > 0 or step.priming for step in solved.steps)


@given(plans())
@MANY
def test_what_is_prepared_is_given_left_in_lines_or_discarded_bag_by_bag(plan: Plan) -> None:
    solved = solved_or_rejected(plan)
    total = solved.total
    if total.prepared is not None:
        assert total.discarded is not None
        assert total.prepared == total.given + total.left_in_line + total.discarded
    flush = Fraction(0) if plan.tubing is None or plan.tubing.flush is None else plan.tubing.flush.into("mL")
    for solution in solved.solutions:
        if solution.volume_mL is None or solution.amount is None or solution.discarded_mL is None:
            continue
        own = [step for step in solved.steps if step.solution == solution.number]
        taken = sum((step.volume_mL or 0 for step in own), Fraction(0))
        assert taken == solution.infused_mL
        parts = (taken, solution.donated_mL, solution.line_mL, solution.discarded_mL)
        assert sum(parts, Fraction(0)) == solution.volume_mL
        assert solution.amount == solution.concentration * solution.volume_mL
        counted = sum((step.volume_mL or 0 for step in own if not step.priming), Fraction(0))
        assert solution.given == solution.concentration * counted
        assert solution.label_volume_mL == solution.volume_mL - solution.donated_mL
    if plan.tubing is None:
        assert total.at_vein == total.given
        assert total.left_in_line == 0
    elif total.prepared is not None and not any(step.priming for step in solved.steps):
        # nothing appears and nothing is lost: what reached the vein, stayed in lines or bags, or went into weaker ones
        stays = sum(
            (solution.concentration * (solution.discarded_mL or 0) for solution in solved.solutions), Fraction(0)
        )
        in_lines = sum(
            (solution.concentration * _still_in_line(plan, solved, number, flush))
            for number, solution in enumerate(solved.solutions, 1)
        )
        assert total.prepared == total.at_vein + stays + in_lines


def _still_in_line(plan: Plan, solved: Solved, number: int, flush: Fraction) -> Fraction:
    """What is in a solution's own line when all is over, from first principles: full, less what a flush pushed in."""
    assert plan.tubing is not None
    held = plan.tubing.line_volume.into("mL")
    infused = [step for step in solved.steps if step.solution == number and step.kind == "infusion"]
    if not infused:
        return Fraction(0)
    flushed = solved.steps[-1] is infused[-1]
    return held - min(held, flush) if flushed else held


@given(plans())
@SOME
def test_weaker_solutions_hold_what_was_drawn_for_them(plan: Plan) -> None:
    solved = solved_or_rejected(plan)
    if plan.stock is None:
        assert all(solution.preparation is None for solution in solved.solutions)
        assert all(solution.donated_mL == 0 for solution in solved.solutions)
        return
    stock = plan.stock.into(f"{solved.amount_unit}/mL")
    drawn_from: dict[int | None, Fraction] = {}
    for solution in solved.solutions:
        made_by = solution.preparation
        if made_by is None:
            assert solution.volume_mL is None
            continue
        strength = stock if made_by.source is None else solved.solutions[made_by.source - 1].concentration
        assert made_by.draw_mL * strength == solution.amount
        assert made_by.draw_mL + made_by.diluent_mL == solution.volume_mL
        assert made_by.source is None or made_by.source > solution.number
        drawn_from[made_by.source] = drawn_from.get(made_by.source, Fraction(0)) + made_by.draw_mL
    for solution in solved.solutions:
        assert solution.donated_mL == drawn_from.get(solution.number, Fraction(0))
    if solved.total.prepared is not None:
        assert solved.total.prepared == stock * drawn_from.get(None, Fraction(0))


@given(plans(), st.sampled_from(("2", "5", "0.25")))
@SOME
def test_k_times_the_drug_is_k_times_every_dose_in_the_same_time(plan: Plan, times: str) -> None:
    k = Fraction(times)
    if plan.pump is not None:
        plan = rebuilt(plan, pump=None)
    once = solved_or_rejected(plan)
    again = solve(_times(plan, k), SITE)
    assert _drug_times(once, k) == again


def _times(plan: Plan, k: Fraction) -> Plan:
    """The plan with every stated amount of drug multiplied: order, contents, doses, dose rates, stock."""

    def more(quantity: Quantity | None) -> Quantity | None:
        return None if quantity is None else Quantity(quantity.value * k, quantity.unit)

    solutions = []
    for solution in plan.recipe.solutions:
        content = solution.content
        if isinstance(content, FixedAmount):
            solutions.append(rebuilt(solution, content=FixedAmount.model_validate({"amount": more(content.amount)})))
        elif isinstance(content, FixedConcentration):
            stronger = {"concentration": more(content.concentration)}
            solutions.append(rebuilt(solution, content=FixedConcentration.model_validate(stronger)))
        else:
            solutions.append(solution)
    steps = []
    for step in plan.recipe.steps:
        names = ("dose",) if step.kind not in ("infusion", "priming") else ("dose", "dose_rate")
        changes = {name: more(getattr(step, name)) for name in names if step.kind != "priming"}
        steps.append(rebuilt(step, **changes) if any(changes.values()) else step)
    recipe = rebuilt(plan.recipe, solutions=tuple(solutions), steps=tuple(steps))
    return rebuilt(plan, order=rebuilt(plan.order, dose=more(plan.order.dose)), recipe=recipe, stock=more(plan.stock))


def _drug_times(solved: Solved, k: Fraction) -> Solved:
    """The numbers of a plan with every amount of drug multiplied and nothing else."""

    def more(row: Any, names: tuple[str, ...]) -> Any:
        known = {name: getattr(row, name) for name in names if getattr(row, name) is not None}
        return replace(row, **{name: value * k for name, value in known.items()})

    steps = [more(step, DRUG_OF_STEP) for step in solved.steps]
    solutions = [more(solution, DRUG_OF_SOLUTION) for solution in solved.solutions]
    total = more(solved.total, DRUG_OF_TOTAL)
    return replace(solved, steps=tuple(steps), solutions=tuple(solutions), total=total)


@given(plans())
@SOME
def test_the_unit_of_the_order_changes_no_dose_and_no_time(plan: Plan) -> None:
    once = solved_or_rejected(plan)
    unit = plan.order.dose.unit
    if unit not in OTHER_UNITS or unit == "mL":  # a concentration in L/mL has no name
        return
    other, k = OTHER_UNITS[unit]
    order = rebuilt(plan.order, dose=Quantity(plan.order.dose.value * k, other))
    again = solve(rebuilt(plan, order=order), SITE)
    assert again.amount_unit == other
    assert replace(_drug_times(once, k), amount_unit=other) == again


@given(plans(), st.integers(0, 24))
@SOME
def test_a_step_cut_in_two_changes_no_sum(plan: Plan, which: int) -> None:
    once = solved_or_rejected(plan)
    timed = [
        index
        for index, step in enumerate(plan.recipe.steps)
        if isinstance(step, InfusionStep) and step.time is not None and step.until is None and index > 0
        if step.rate is not None or step.of_final is not None or step.dose_rate is not None
    ]
    final = plan.recipe.final_rate
    if not timed or (final is not None and final.moves == "last-step"):
        return
    index = timed[which % len(timed)]
    step = plan.recipe.steps[index]
    assert isinstance(step, InfusionStep)
    assert step.time is not None
    first, second = (rebuilt(step, time=Quantity(step.time.value * part, step.time.unit)) for part in _PARTS)
    steps = (*plan.recipe.steps[:index], first, second, *plan.recipe.steps[index + 1 :])
    again = solve(rebuilt(plan, recipe=rebuilt(plan.recipe, steps=steps)), SITE)
    first_counted = min(at for at, one in enumerate(plan.recipe.steps) if not isinstance(one, PrimingStep))
    same_start = (
        again.total if index != first_counted else replace(again.total, first_fraction=once.total.first_fraction)
    )
    assert same_start == once.total
    assert again.solutions == once.solutions


_PARTS = (Fraction(1, 4), Fraction(3, 4))


@given(plans())
@SOME
def test_a_plan_that_is_written_and_read_is_the_same_plan_with_the_same_numbers(plan: Plan) -> None:
    once = solved_or_rejected(plan)
    for text in (plan.model_dump_json(), plan.model_dump_json(exclude_none=True)):
        again = made(Plan, json.loads(text))
        assert again == plan
        assert solve(again, SITE) == once


@given(plans())
@SOME
def test_no_number_of_a_plan_is_a_float(plan: Plan) -> None:
    solved = solved_or_rejected(plan)
    assert {type(value) for value in _leaves(solved)} <= {Fraction, int, str, type(None)}
    counts = ("number", "solution", "source", "day", "tablet")
    numbers = [value for one in (solved.total, *solved.steps, *solved.solutions) for value in _named(one, counts)]
    assert {type(value) for value in numbers} <= {Fraction, str, type(None)}


def _leaves(value: object) -> Iterator[object]:
    if is_dataclass(value):
        for field in fields(value):
            yield from _leaves(getattr(value, field.name))
    elif isinstance(value, tuple):
        for member in value:
            yield from _leaves(member)
    else:
        yield value


def _named(value: object, without: tuple[str, ...]) -> Iterator[object]:
    assert is_dataclass(value)
    for field in fields(value):
        inner = getattr(value, field.name)
        if field.name not in without and not is_dataclass(inner):
            yield from inner if isinstance(inner, tuple) else (inner,)


@given(plans())
@SOME
def test_clock_and_volume_only_go_on(plan: Plan) -> None:
    solved = solved_or_rejected(plan)
    end = volume = Fraction(0)
    for step, rule in zip(solved.steps, plan.recipe.steps, strict=True):
        assert step.starts_min >= end
        if step.day is None:
            assert step.starts_min == end
        if step.time_min is not None:
            assert step.rate_mL_h is not None
            assert step.volume_mL == step.rate_mL_h * step.time_min / 60
            end = step.starts_min + step.time_min
        else:
            interval = getattr(rule, "interval", None)
            end = step.starts_min + (0 if interval is None else interval.into("min"))
        volume += step.volume_mL or 0
        assert step.cumulative_volume_mL == volume


@given(plans())
@SOME
def test_a_rise_compares_with_the_highest_dose_rate_before(plan: Plan) -> None:
    solved = solved_or_rejected(plan)
    rates: list[Fraction] = []
    at_once: list[Fraction] = []
    for step in solved.steps:
        if step.priming:
            assert step.rise is None
            assert step.dose == 0
            continue
        level = step.dose if step.time_min is None else step.dose * 60 / step.time_min
        before = at_once if step.time_min is None else rates
        assert step.rise == (level / max(before) if before else None)
        before.append(level)
    first = next(step for step in solved.steps if not step.priming)
    assert solved.total.first_fraction == first.dose / plan.order.dose.value
