"""Edits of the lines: each changes its own field and keeps the others."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from desens_gui.core.edits import tubing
from desens_gui.core.edits.basic import Edited
from desens_gui.core.ground.model import rebuilt
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.units import Quantity
from desens_gui.core.rules.plan import PRIMINGS, Plan, Priming, Tubing
from tests.plans import q, seed_plan

FULL = {
    "line_volume": "20 mL",
    "priming": "own-line",
    "flush": "25 mL",
    "flush_fluid": "glucose 5 %",
    "common_volume": "1.5 mL",
    "carrier": "10 mL/h",
    "carrier_fluid": "sodium chloride 0.9 %",
    "waste": "2 mL",
}


def stated() -> Plan:
    return rebuilt(seed_plan(), tubing=FULL)


def of(plan: Plan) -> Tubing:
    assert plan.tubing is not None
    return plan.tubing


@pytest.mark.parametrize(
    ("edit", "field", "value"),
    [
        (lambda plan: tubing.with_priming(plan, "first-bag"), "priming", "first-bag"),
        (lambda plan: tubing.with_line_volume(plan, q("15 mL"), "diluent"), "line_volume", q("15 mL")),
        (lambda plan: tubing.with_flush(plan, q("30 mL")), "flush", q("30 mL")),
        (lambda plan: tubing.with_flush(plan, None), "flush", None),
        (lambda plan: tubing.with_flush_fluid(plan, "water"), "flush_fluid", "water"),
        (lambda plan: tubing.with_common_volume(plan, None), "common_volume", None),
        (lambda plan: tubing.with_carrier(plan, q("20 mL/h")), "carrier", q("20 mL/h")),
        (lambda plan: tubing.with_carrier_fluid(plan, ""), "carrier_fluid", ""),
        (lambda plan: tubing.with_waste(plan, q("1 mL")), "waste", q("1 mL")),
    ],
)
def test_an_edit_of_one_field_keeps_the_others(edit: Callable[[Plan], Edited], field: str, value: object) -> None:
    before = stated()
    after = edit(before).plan
    assert of(after) == rebuilt(of(before), **{field: value})
    assert rebuilt(after, tubing=before.tubing) == before


@pytest.mark.parametrize("priming", PRIMINGS)
def test_lines_are_stated_with_what_one_holds(priming: Priming) -> None:
    after = tubing.with_priming(seed_plan(), priming, q("20 mL")).plan
    assert of(after) == Tubing(line_volume=q("20 mL"), priming=priming)
    assert tubing.without_lines(after).plan == seed_plan()


@pytest.mark.parametrize(
    ("edit", "where"),
    [
        (lambda plan: tubing.with_priming(plan, "own-line"), "tubing, line_volume"),
        (lambda plan: tubing.with_flush(plan, q("20 mL")), "tubing"),
        (lambda plan: tubing.with_carrier_fluid(plan, "water"), "tubing"),
    ],
)
def test_nothing_is_assumed_of_lines_that_are_not_stated(edit: Callable[[Plan], Edited], where: str) -> None:
    with pytest.raises(Refused) as refused:
        edit(seed_plan())
    assert refused.value.where == where


@pytest.mark.parametrize("volume", [Quantity(q("0 mL").value, "mL"), q("20 mL/h"), q("20 mg")])
def test_what_is_no_volume_is_refused_with_the_field(volume: Quantity) -> None:
    with pytest.raises(Refused) as refused:
        tubing.with_common_volume(stated(), volume)
    assert refused.value.where == "tubing, common_volume"
