"""Printed tables, cell by cell: the plan equals the exact recomputation, and the printed slips are not reproduced.

Each file in `tables` holds one published table: its source, the protocol of the library that it is, the order, the
cells as printed, the same cells worked out exactly without this program, the slips (cells whose printed number is not
what the exact one rounds to; `truncated`: cut off; `wrong`: something else), and what else follows from it with a
number (`findings`): totals that are not printed, factors, times.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from desens_gui.core.edits.basic import with_last_solution
from desens_gui.core.ground.model import rebuilt
from desens_gui.core.rules.plan import Plan, new_plan
from desens_gui.core.second import disagreements
from desens_gui.core.solving.solve import solve
from desens_gui.core.solving.solved import Solved
from desens_gui.store.protocol_files import find, shipped
from tests.plans import SITE, chosen, order, q

TABLES: dict[str, dict[str, Any]] = {
    path.stem: json.loads(path.read_text(encoding="utf-8"))
    for path in sorted((Path(__file__).parent / "tables").glob("*.json"))
}
EACH = pytest.mark.parametrize("name", TABLES)
SLIPS = [(name, slip) for name, table in TABLES.items() for slip in table["slips"]]
FINDINGS = [(name, finding) for name, table in TABLES.items() for finding in table["findings"]]


def plan(name: str, dose: str | None = None) -> Plan:
    """The plan that a table is: its order, on the library's protocol."""
    table = TABLES[name]
    return new_plan(order(dose or table["order"], table["drug"]), find(table["protocol"]))


def solved(plan: Plan) -> Solved:
    result = solve(plan, SITE)
    assert disagreements(plan, result) == []
    return result


def cells(rows: dict[str, Any]) -> Iterator[tuple[str, int, str, str]]:
    """Every cell of a table: which table, which row (from 1; 0 for the sums), which column, what stands there."""
    for table in ("solutions", "steps"):
        for number, row in enumerate(rows.get(table, []), 1):
            for column, text in row.items():
                yield table, number, column, text
    for column, text in rows.get("total", {}).items():
        yield "total", 0, column, text


#: columns that tables print and the program does not name so
PRINTED_COLUMNS: dict[str, Callable[[Solved, Any], Fraction]] = {
    "share": lambda plan, row: amount(row) / plan.total.ordered,
    "percent": lambda plan, row: amount(row) / plan.total.ordered * 100,
    "dilution": lambda plan, row: plan.solutions[-1].concentration / row.concentration,
    "component": lambda plan, row: row.components[0],
    "strength": lambda plan, row: plan.solutions[row.solution - 1].concentration,
    "subtotal": lambda plan, row: row.cumulative_dose,
    "time_h": lambda plan, row: row.time_min / 60,
    "starts_h": lambda plan, row: row.starts_min / 60,
    "ends_min": lambda plan, row: row.starts_min + row.time_min,
    "wait_days": lambda plan, row: row.wait_min / 1440,
}


def amount(row: Any) -> Fraction:
    """What a solution holds, or a step gives."""
    return Fraction(row.dose if hasattr(row, "dose") else row.amount)


def value(result: Solved, table: str, row: int, column: str) -> Fraction:
    place: Any = result.total if table == "total" else getattr(result, table)[row - 1]
    if column in PRINTED_COLUMNS:
        return PRINTED_COLUMNS[column](result, place)
    return Fraction(getattr(place, column))


def shown_as(exact: Fraction, like: str) -> str:
    """A number as a table prints it; a fraction is printed exactly or not at all."""
    if "/" in like:
        return like if Fraction(like) == exact else str(exact)
    return printed_as(exact, like)


def printed_as(exact: Fraction, like: str) -> str:
    """The number half-up with as many decimals as `like` has, written here and not by the program."""
    places = len(like.partition(".")[2])
    whole = int(exact * 10**places * 2 + 1) // 2
    digits = str(whole).rjust(places + 1, "0")
    return f"{digits[:-places]}.{digits[-places:]}" if places else digits


def cut_off(exact: Fraction, like: str) -> str:
    places = len(like.partition(".")[2])
    return printed_as(Fraction(int(exact * 10**places), 10**places), like)


def test_all_twenty_tables_are_here_and_each_is_a_protocol_of_the_library() -> None:
    """The ladder of rates in one bag is two: up to 250 mL/h, and held at the cap."""
    assert len({table["source"] for table in TABLES.values()}) == 20
    assert {table["protocol"] for table in TABLES.values()} <= {protocol.id for protocol in shipped()}
    assert len({table["protocol"] for table in TABLES.values()}) == len(TABLES) == 21


def test_cells_and_findings_are_many_enough_to_be_the_tables() -> None:
    counts = {name: len(list(cells(table["printed"]))) for name, table in TABLES.items()}
    assert min(counts.values()) >= 7  # the least prints four doses and their interval
    assert sum(counts.values()) > 850
    assert len(FINDINGS) > 110


@EACH
def test_the_plan_equals_the_exact_recomputation_cell_by_cell(name: str) -> None:
    exact, result = TABLES[name]["exact"], solved(plan(name))
    assert len(result.steps) == len(exact["steps"])
    for place in cells(exact):
        assert value(result, *place[:3]) == Fraction(place[3]), place
    for column, text in exact.get("last", {}).items():
        assert getattr(result.steps[-1], column) == Fraction(text), column


@EACH
def test_every_printed_cell_is_the_rounded_plan_except_the_slips(name: str) -> None:
    table, result = TABLES[name], solved(plan(name))
    slips = {(slip["table"], slip["row"], slip["column"]) for slip in table["slips"]}
    off = {
        (where, row, column)
        for where, row, column, text in cells(table["printed"])
        if shown_as(value(result, where, row, column), text) != text
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
    assert value(solved(plan(name)), slip["table"], slip["row"], slip["column"]) == exact


@pytest.mark.parametrize(("name", "finding"), FINDINGS, ids=[f"{name}: {each['says']}" for name, each in FINDINGS])
def test_what_follows_from_a_table_follows_from_the_plan(name: str, finding: dict[str, Any]) -> None:
    start = plan(name, finding.get("order"))
    result = solved(with_last_solution(start, finding["under"]) if "under" in finding else start)
    match finding:
        case {"cell": place}:
            found = value(result, *place)
        case {"ratio": [one, other]}:
            found = value(result, *one) / value(result, *other)
        case {"difference": [one, other]}:
            found = value(result, *one) - value(result, *other)
        case {"sum": [table, column, first, last]}:
            found = sum((value(result, table, row, column) for row in range(first, last + 1)), Fraction(0))
        case {"printed_sum": [table, column]}:
            found = sum((Fraction(row.get(column, 0)) for row in TABLES[name]["printed"][table]), Fraction(0))
        case _:
            pytest.fail("a finding of no kind")
    if "about" in finding:
        assert printed_as(found, finding["is"]) == finding["is"]
    else:
        assert found == Fraction(finding["is"])


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


@pytest.mark.parametrize(("target", "severity"), [("last-dose", "amber"), ("total-dose", "red")])
def test_the_ceftazidime_table_overshoots_by_a_ninth_and_that_is_said(target: str, severity: str) -> None:
    """As published the last dose alone is the ordered one; were the sum meant to be it, it would be red."""
    from desens_gui.core.checks import check

    made = plan("ceftazidime")
    made = rebuilt(made, recipe=rebuilt(made.recipe, target=target))
    (finding,) = (finding for finding in check(made, solve(made, SITE), SITE) if finding.id == "doses-add-up")
    assert (finding.severity, finding.values["difference"].value) == (severity, Fraction("444.444"))  # type: ignore[attr-defined]


def test_adding_to_200_mL_is_not_making_up_to_200_mL() -> None:
    """The ampicillin source adds 1 mL of 1 mg/mL to 200 mL and prints 0.005 mg/mL; 1 mg in 201 mL is 0.5 % less."""
    made = plan("ampicillin")
    added = rebuilt(made.recipe.solutions[1], volume=q("201 mL"), content={"amount": "1 mg"})
    solutions = (made.recipe.solutions[0], added, *made.recipe.solutions[2:])
    strength = solved(rebuilt(made, recipe=rebuilt(made.recipe, solutions=solutions))).solutions[1].concentration
    assert printed_as(strength, "0.004975") == "0.004975"
    assert printed_as((strength / Fraction("0.005") - 1) * -100, "0.5") == "0.5"


def test_what_the_sources_draw_is_what_the_program_draws() -> None:
    """Penicillin VK: 2.5 mL and 28.75 mL of water. Adalimumab: 0.5, 0.8 and 0.8 mL of the product."""
    made = solved(chosen(plan("penicillin-vk-mg"), stock="50 mg/mL")).solutions[2].preparation
    assert made is not None
    assert (made.source, made.draw_mL, made.diluent_mL) == (None, Fraction("2.5"), Fraction("28.75"))
    series = solved(chosen(plan("adalimumab"), stock="50 mg/mL")).solutions[2:5]
    draws = [solution.preparation.draw_mL for solution in series if solution.preparation is not None]
    assert draws == [Fraction("0.5"), Fraction("0.8"), Fraction("0.8")]
