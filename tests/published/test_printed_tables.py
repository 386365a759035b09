"""Printed tables, cell by cell: the plan equals the exact recomputation, and the printed slips are not reproduced.

Each file in `tables` holds one published table: its source, the order and the rules that make it a plan, the cells
as printed, the same cells worked out exactly without this program, and the slips: cells whose printed number is not
what the exact one rounds to (`truncated`: cut off; `wrong`: something else).
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from desens_gui.core.plan import Plan, new_plan
from desens_gui.core.second import disagreements
from desens_gui.core.solve import solve
from desens_gui.core.solved import Solved
from tests.plans import SITE, four_bags, order, plan_of

TABLES: dict[str, dict[str, Any]] = {
    path.stem: json.loads(path.read_text(encoding="utf-8"))
    for path in sorted((Path(__file__).parent / "tables").glob("*.json"))
}
EACH = pytest.mark.parametrize("name", TABLES)
SLIPS = [(name, slip) for name, table in TABLES.items() for slip in table["slips"]]


def solved(name: str) -> Solved:
    table = TABLES[name]
    plan: Plan
    if table["protocol"] == "four-bag-16-step":
        plan = new_plan(order(table["order"]), four_bags())
    else:
        plan = plan_of(table["order"], **table["protocol"])
    result = solve(plan, SITE)
    assert disagreements(plan, result) == []
    return result


def cells(rows: dict[str, list[dict[str, str]]]) -> Iterator[tuple[str, int, str, str]]:
    """Every cell of a table: which table, which row (from 1), which column, what stands there."""
    for table in ("solutions", "steps"):
        for number, row in enumerate(rows.get(table, []), 1):
            for column, text in row.items():
                yield table, number, column, text


def value(result: Solved, table: str, row: int, column: str) -> Fraction:
    rows: tuple[Any, ...] = result.solutions if table == "solutions" else result.steps
    return Fraction(getattr(rows[row - 1], column))


def printed_as(exact: Fraction, like: str) -> str:
    """The number half-up with as many decimals as `like` has, written here and not by the program."""
    places = len(like.partition(".")[2])
    whole = int(exact * 10**places * 2 + 1) // 2
    digits = str(whole).rjust(places + 1, "0")
    return f"{digits[:-places]}.{digits[-places:]}" if places else digits


def cut_off(exact: Fraction, like: str) -> str:
    places = len(like.partition(".")[2])
    return printed_as(Fraction(int(exact * 10**places), 10**places), like)


@EACH
def test_the_plan_equals_the_exact_recomputation_cell_by_cell(name: str) -> None:
    table, result = TABLES[name], solved(name)
    exact = table["exact"]
    assert len(result.steps) == len(exact["steps"])
    for place in cells(exact):
        assert value(result, *place[:3]) == Fraction(place[3]), place
    for column, text in exact.get("last", {}).items():
        assert getattr(result.steps[-1], column) == Fraction(text), column
    for column, text in exact.get("total", {}).items():
        assert getattr(result.total, column) == Fraction(text), column


@EACH
def test_every_printed_cell_is_the_rounded_plan_except_the_slips(name: str) -> None:
    table, result = TABLES[name], solved(name)
    slips = {(slip["table"], slip["row"], slip["column"]) for slip in table["slips"]}
    off = {
        (where, row, column)
        for where, row, column, text in cells(table["printed"])
        if printed_as(value(result, where, row, column), text) != text
    }
    assert off == slips


@pytest.mark.parametrize(("name", "slip"), SLIPS)
def test_a_printed_slip_is_really_one_and_is_not_reproduced(name: str, slip: dict[str, Any]) -> None:
    table = TABLES[name]
    (printed,) = (
        text for *place, text in cells(table["printed"]) if place == [slip["table"], slip["row"], slip["column"]]
    )
    exact = Fraction(slip["exact"])
    assert printed == slip["printed"]
    assert printed_as(exact, printed) != printed
    assert (cut_off(exact, printed) == printed) == (slip["kind"] == "truncated")
    assert value(solved(name), slip["table"], slip["row"], slip["column"]) == exact


def test_the_oxaliplatin_table_has_its_five_slips_and_all_its_cells() -> None:
    table = TABLES["oxaliplatin"]
    # 4 concentrations; 16 rows of rate, time, cumulative volume, dose and cumulative dose
    assert len(list(cells(table["printed"]))) == 4 + 16 * 5
    assert len(table["slips"]) == 5


def test_the_printed_oxaliplatin_concentrations_would_give_another_dose() -> None:
    """Display-rounded numbers must never be fed back: they give 133.561 mg."""
    table = TABLES["oxaliplatin"]
    infused = [Fraction(row["infused_mL"]) for row in table["exact"]["solutions"]]
    printed = [Fraction(row["concentration"]) for row in table["printed"]["solutions"]]
    total = sum((mL * strength for mL, strength in zip(infused, printed, strict=True)), Fraction(0))
    assert total == Fraction("133.561")


def test_the_ceftazidime_table_overshoots_by_a_ninth_and_that_is_red() -> None:
    from desens_gui.core.checks import check

    table = TABLES["ceftazidime"]
    plan = plan_of(table["order"], **table["protocol"])
    result = solve(plan, SITE)
    (finding,) = (finding for finding in check(plan, result, SITE) if finding.id == "doses-add-up")
    assert (finding.severity, finding.values["difference"].value) == ("red", Fraction("444.444"))  # type: ignore[attr-defined]
