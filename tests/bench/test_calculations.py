"""How long the calculations take on the longest plan there can be: 500 steps. Run by `dev.py bench`."""

from __future__ import annotations

from typing import Any

import pytest

from desens_gui.core.generators import GeometricInputs, LadderInputs, geometric, ladder
from desens_gui.core.ground.model import made, rebuilt
from desens_gui.core.rules.plan import Plan
from desens_gui.core.rules.recipe import MAX_STEPS
from desens_gui.core.second import disagreements
from desens_gui.core.solving.solve import solve
from desens_gui.core.worked import work_out
from tests.plans import SITE, plan_of, pump, q, seed_plan


@pytest.fixture(scope="module")
def longest() -> Plan:
    """Four bags, 500 steps of one minute, a pump and a stock."""
    steps: list[dict[str, object]] = [
        {"solution": str(1 + index * 4 // MAX_STEPS), "rate": f"{1 + index % 17}.{index % 9} mL/h", "time": "1 min"}
        for index in range(MAX_STEPS - 1)
    ]
    shares = ("1/1000", "1/100", "1/10")
    bags: list[dict[str, object]] = [{"volume": "250 mL", "content": {"share": share}} for share in shares]
    bags.append({"volume": "500 mL", "content": "remainder"})
    last = {"solution": "4", "rate": "160 mL/h", "until": "empty"}
    plan = plan_of("134 mg", solutions=bags, steps=[*steps, last], last_solution="remainder")
    return rebuilt(plan, stock=q("5 mg/mL"), pump=pump())


def test_the_first_calculation_of_500_steps(benchmark: Any, longest: Plan) -> None:
    assert len(benchmark(solve, longest, SITE).steps) == MAX_STEPS


def test_the_second_calculation_of_500_steps(benchmark: Any, longest: Plan) -> None:
    assert benchmark(disagreements, longest, solve(longest, SITE)) == []


def test_a_plan_of_500_steps_with_all_checks(benchmark: Any, longest: Plan) -> None:
    assert benchmark(work_out, longest, SITE).plan == longest


def test_the_published_plan_with_all_checks(benchmark: Any) -> None:
    assert benchmark(work_out, seed_plan(stock="5 mg/mL", line="20 mL"), SITE).solved.total.given == 134


def test_a_ladder_of_40_steps(benchmark: Any) -> None:
    fields = {"starting_fraction": "1/1000000", "bags": "4", "steps_per_bag": "10", "step_time": "15 min"}
    inputs = made(LadderInputs, {**fields, "volumes": ["250 mL"], "final_rate": "160 mL/h"})
    assert len(benchmark(ladder, inputs, SITE).recipe.steps) == 40


def test_a_series_of_500_steps(benchmark: Any) -> None:
    fields = {"first": "1 mg", "ratio": "1", "interval": "15 min", "target": "500 mg", "kind": "oral"}
    assert len(benchmark(geometric, made(GeometricInputs, fields), SITE).recipe.steps) == MAX_STEPS
