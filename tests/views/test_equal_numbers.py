"""Three front ends, one plan: the window's tables, the command line's JSON and the workbook hold equal numbers."""

from __future__ import annotations

from fractions import Fraction
from io import BytesIO
from typing import Any

from hypothesis import HealthCheck, given, settings
from openpyxl import load_workbook
from PySide6.QtCore import QModelIndex

from desens_gui import __version__
from desens_gui.app.document import Document
from desens_gui.cli import promise
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.words import ENGLISH_WORDS
from desens_gui.core.rules.plan import Plan
from desens_gui.core.worked import work_out
from desens_gui.documents.book_writing import written
from desens_gui.documents.dossier import Dossier
from desens_gui.documents.workbook import workbook
from desens_gui.models.plan_table import PlanTable
from desens_gui.models.roles import CELL_ROLE, EXACT_ROLE
from desens_gui.models.solutions import SolutionTable
from desens_gui.models.steps import StepTable
from tests.laws.strategies import plans
from tests.plans import SITE


def exact(text: object) -> Fraction | None:
    return None if text in (None, "–") else Fraction(str(text))


def of_window(table: PlanTable) -> dict[tuple[str, int, str], Fraction]:
    """The exact numbers that a table of the window holds, by cell."""
    found: dict[tuple[str, int, str], Fraction] = {}
    for row in range(table.rowCount()):
        for column in range(table.columnCount()):
            index = table.index(row, column, QModelIndex())
            cell, value = index.data(CELL_ROLE), index.data(EXACT_ROLE)
            if cell is not None and isinstance(value, Fraction):
                found.setdefault((cell.table, cell.row, cell.column), value)  # "of total" is about the same cell
    return found


def of_workbook(data: bytes) -> dict[tuple[str, str], list[Fraction | None]]:
    """The exact texts of the sheet of values: part and head, and the column below it."""
    sheet: Any = load_workbook(BytesIO(data))["Values"]
    found: dict[tuple[str, str], list[Fraction | None]] = {}
    for row in range(1, sheet.max_row + 1):
        part = sheet.cell(row - 1, 1).value if row > 1 else None
        for column in range(1, sheet.max_column + 1):
            head = sheet.cell(row, column).value
            if isinstance(head, str) and head.startswith("Exact: ") and part in ("Dilution series", "Steps"):
                below, at = [], row + 1
                while sheet.cell(at, 1).value is not None:
                    below.append(exact(sheet.cell(at, column).value))
                    at += 1
                found[str(part), head.removeprefix("Exact: ").partition(" (")[0]] = below
    return found


@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(plan=plans())
def test_window_command_line_and_workbook_hold_equal_numbers(qapp: object, plan: Plan) -> None:
    try:
        worked = work_out(plan, SITE)
    except Refused:
        return
    printed: Any = promise.computed(worked, ENGLISH_WORDS)
    document = Document(SITE, ENGLISH_WORDS)
    document.start(plan)
    shown = of_window(SolutionTable(document, document)) | of_window(StepTable(document, document))
    compared = 0
    for table in ("solutions", "steps"):
        for number, row in enumerate(printed[table], 1):
            for name, text in row.items():
                if (table, number, name) in shown and isinstance(text, str) and name not in ("kind", "container"):
                    assert shown[table, number, name] == exact(text), (table, number, name)
                    compared += 1
    assert compared >= 2 * len(printed["steps"])  # a series of doses has neither rate nor time
    dossier = Dossier(plan, worked.solved, worked.findings, ENGLISH_WORDS, __version__, site=SITE)
    book = of_workbook(written(workbook(dossier)))
    counted = f", {plan.recipe.counted}" if plan.recipe.counted else ""
    assert book["Steps", f"Dose{counted}"] == [
        exact(step["dose"]) or Fraction(0)  # of a prick: no dose for a program, none counted in a sheet that adds up
        for step in printed["steps"]
    ]
    nothing: list[Fraction | None] = [None] * len(printed["steps"])  # a workbook has no column that stands empty
    for head, name in (("Rate", "rate_mL_h"), ("Time", "time_min"), ("Tablets", "count"), ("Volume", "volume_mL")):
        assert book.get(("Steps", head), nothing) == [exact(step[name]) for step in printed["steps"]], head
    if printed["solutions"]:
        strengths = [exact(solution["concentration"]) for solution in printed["solutions"]]
        assert book["Dilution series", f"Concentration{counted}"] == strengths
    document.deleteLater()
