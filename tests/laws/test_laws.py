"""What holds for every plan, whatever its solutions, steps, policy and equipment.

`DESENS_EXAMPLES` says on how many plans the second calculation is compared; `million.py` does it in parallel.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from fractions import Fraction

from hypothesis import given

from desens_gui.core.checks import check
from desens_gui.core.checks.sums import SURPLUS
from desens_gui.core.ground.units import Quantity
from desens_gui.core.ground.words import ENGLISH_WORDS
from desens_gui.core.rules.plan import Plan
from desens_gui.core.second import disagreements
from tests.laws.lawful import MANY, SITE, SOME, solved_or_rejected
from tests.laws.strategies import plans


@given(plans())
@MANY
def test_both_calculations_agree_on_every_cell(plan: Plan) -> None:
    assert disagreements(plan, solved_or_rejected(plan)) == []


@given(plans())
@MANY
def test_doses_sum_to_the_order_or_the_difference_is_told(plan: Plan) -> None:
    """Under remainder and stop-at-dose to D exactly; as written, what is given and the difference told are D."""
    solved = solved_or_rejected(plan)
    if plan.recipe.last_solution == "as-written" and plan.recipe.target == "total-dose":
        told = [finding for finding in check(plan, solved, SITE) if finding.id == "doses-add-up"]
        off = Fraction(0)
        for finding in told:
            difference = finding.values["difference"]
            assert isinstance(difference, Quantity)
            off += difference.value * (1 if finding.text == SURPLUS else -1)
        assert solved.total.given == plan.order.dose.value + off
    elif plan.recipe.last_solution != "as-written":
        assert sum(step.dose for step in solved.steps) == plan.order.dose.value
        assert solved.total.given == plan.order.dose.value
    assert solved.steps[-1].cumulative_dose == solved.total.given == sum(step.dose for step in solved.steps)
    assert all(step.dose > 0 or step.kind in ("priming", "prick") for step in solved.steps)


@given(plans())
@MANY
def test_what_is_prepared_is_given_left_in_lines_or_discarded_bag_by_bag(plan: Plan) -> None:
    solved = solved_or_rejected(plan)
    total = solved.total
    if total.prepared is not None:
        assert total.discarded is not None
        assert total.left_over is not None
        assert total.prepared == total.given + total.left_in_line + total.discarded
        assert total.prepared == total.at_vein + total.left_in_line + total.left_over
        if all(solution.discarded_mL is not None and solution.discarded_mL >= 0 for solution in solved.solutions):
            assert total.left_over >= 0
    for solution in solved.solutions:
        if solution.made_mL is None or solution.amount is None or solution.discarded_mL is None:
            continue
        own = [step for step in solved.steps if step.solution == solution.number]
        taken = sum((step.volume_mL or 0 for step in own), Fraction(0))
        assert taken == solution.infused_mL
        parts = (taken, solution.donated_mL, solution.line_mL, solution.discarded_mL)
        assert sum(parts, Fraction(0)) == solution.made_mL
        assert solution.amount == solution.concentration * solution.made_mL
        counted = sum((step.volume_mL or 0 for step in own if not step.priming), Fraction(0))
        assert solution.given == solution.concentration * counted
        assert solution.label_volume_mL == solution.made_mL - solution.donated_mL


@given(plans())
@SOME
def test_weaker_solutions_hold_what_was_drawn_for_them(plan: Plan) -> None:
    solved = solved_or_rejected(plan)
    if plan.stock is None:
        assert all(solution.preparation is None for solution in solved.solutions)
        assert all(solution.donated_mL == 0 for solution in solved.solutions)
        return
    stock = plan.recipe.converted(plan.stock, f"{solved.amount_unit}/mL")
    drawn_from: dict[int | None, Fraction] = {}
    stock_taken = Fraction(0)
    for solution in solved.solutions:
        made_by = solution.preparation
        if made_by is None:
            assert solution.volume_mL is None
            continue
        strength = stock if made_by.source is None else solved.solutions[made_by.source - 1].concentration
        from_stock = made_by.draw_mL if made_by.source is None else Fraction(0)
        if made_by.intermediate is not None:
            between = made_by.intermediate
            assert between.draw_mL * stock == between.volume_mL * between.concentration
            assert between.draw_mL + between.diluent_mL == between.volume_mL or between.draws
            strength, from_stock = between.concentration, between.draw_mL
        assert made_by.draw_mL * strength == solution.amount
        if made_by.fill == "empty":
            assert made_by.draw_mL + made_by.diluent_mL == solution.made_mL
        assert made_by.source is None or made_by.source > solution.number
        drawn_from[made_by.source] = drawn_from.get(made_by.source, Fraction(0)) + made_by.draw_mL
        stock_taken += from_stock
    for solution in solved.solutions:
        assert solution.donated_mL == drawn_from.get(solution.number, Fraction(0))
    if solved.total.prepared is not None:
        assert solved.total.prepared == stock * stock_taken


@given(plans())
@SOME
def test_every_finding_is_a_whole_sentence_about_cells_that_are_there(plan: Plan) -> None:
    solved = solved_or_rejected(plan)
    rows = {"solutions": len(solved.solutions), "steps": len(solved.steps), "order": 0, "total": 0}
    for finding in check(plan, solved, SITE):
        assert "{" not in ENGLISH_WORDS.say(finding.text, **finding.values)
        assert all(0 <= cell.row <= rows[cell.table] for cell in finding.where), finding


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
    end: Fraction | None = Fraction(0)
    day, volume = 1, Fraction(0)
    for step, rule in zip(solved.steps, plan.recipe.steps, strict=True):
        if step.day is not None and step.day > day:
            day = step.day
            assert step.starts_min == (day - 1) * 1440
            assert end is None or step.starts_min >= end
        else:
            assert step.starts_min == (None if end is None else end + (step.change_min or 0))
        if step.time_min is not None:
            assert step.rate_mL_h is not None
            assert step.volume_mL == step.rate_mL_h * step.time_min / 60
        pause = getattr(rule, "interval", None) or getattr(rule, "wait", None)
        assert step.wait_min == (None if pause is None else pause.into("min"))
        passes = [minutes for minutes in (step.time_min, step.wait_min) if minutes is not None]
        # a dose given at once without an interval: nobody knows when the next one is due
        end = None if step.starts_min is None or not passes else step.starts_min + sum(passes)
        volume += step.volume_mL or 0
        assert step.cumulative_volume_mL == volume
    assert solved.total.time_min == (
        None if solved.steps[-1].starts_min is None else solved.steps[-1].starts_min + (solved.steps[-1].time_min or 0)
    )


@given(plans())
@SOME
def test_a_rise_compares_with_the_highest_dose_rate_before(plan: Plan) -> None:
    solved = solved_or_rejected(plan)
    rates: list[Fraction] = []
    at_once: list[Fraction] = []
    for step in solved.steps:
        if step.kind in ("priming", "prick"):
            assert step.rise is None
            assert step.dose == 0
            continue
        level = step.dose if step.time_min is None else step.dose * 60 / step.time_min
        before = at_once if step.time_min is None else rates
        assert step.rise == (level / max(before) if before else None)
        before.append(level)
    first = next(step for step in solved.steps if not step.priming)
    assert first.dose or first.kind == "prick"
    assert solved.total.first_fraction == first.dose / plan.order.dose.value
