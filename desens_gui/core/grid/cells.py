"""The cells of a plan: the value in each, its text for editing, and which of them an edit has changed.

The columns are named after the fields of `solved` (`rate_mL_h`, `concentration`, …); a solution also has its
`content` and `name`, the fields of its preparation, `as_prepared_off`, by what share its concentration as prepared is
off the planned one, and its times (`prepared`, `storage`, `clock`, `begin_by`, `discard_by`). `component_1` and so on
are what there is of each further drug in the product. The cells of the order that are numbers are `dose`, `stock` and
`final_rate`.
"""

from collections.abc import Sequence
from dataclasses import fields, replace
from fractions import Fraction

from desens_gui.core.findings import Cell
from desens_gui.core.grid.kept_workings import TIMES_COLUMNS
from desens_gui.core.ground.numbers import MAX_DIGITS, decimal_places
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP
from desens_gui.core.ground.typography import ABOUT, Typography
from desens_gui.core.rules.contents import content_text, number_text
from desens_gui.core.rules.plan import Plan
from desens_gui.core.rules.recipe import MAX_COMPONENTS
from desens_gui.core.solving.solved import SolvedSolution, SolvedStep, Total
from desens_gui.core.worked import Worked

NO_SUCH_CELL = QT_TRANSLATE_NOOP("Cells", "The plan has no cell {column} in row {row} of {table}.")

#: of a solution, what comes from its preparation
_PREPARATION = (
    "source",
    "draw_mL",
    "draws",
    "diluent_mL",
    "fill",
    "overfill_mL",
    "fill_up_mL",
    "withdraw_mL",
    "real_mL",
    "as_prepared_amount",
    "as_prepared_concentration",
    "tolerance",
)
_OFF = "as_prepared_off"
#: where the drug is drawn from when that is no solution of the plan
STOCK, INTERMEDIATE = "stock", "intermediate"
#: of a solution, what has no column of its own
_NO_COLUMN = {"number", "preparation", "components"}
#: the further drugs in the product, in the recipe's order; None where there is none
COMPONENT_COLUMNS: tuple[str, ...] = tuple(f"component_{number}" for number in range(1, MAX_COMPONENTS + 1))
SOLUTION_COLUMNS: tuple[str, ...] = (
    "content",
    "name",
    *(field.name for field in fields(SolvedSolution) if field.name not in _NO_COLUMN),
    *COMPONENT_COLUMNS,
    *_PREPARATION,
    _OFF,
    *TIMES_COLUMNS,
)
STEP_COLUMNS: tuple[str, ...] = (
    *(field.name for field in fields(SolvedStep) if field.name not in {"number", "components"}),
    *COMPONENT_COLUMNS,
)
TOTAL_COLUMNS: tuple[str, ...] = tuple(field.name for field in fields(Total))


def check_cell(plan: Plan, cell: Cell) -> None:
    """Raise Refused when the plan has no such row."""
    rows = {"solutions": len(plan.recipe.solutions), "steps": len(plan.recipe.steps)}
    if cell.table in rows and not 1 <= cell.row <= rows[cell.table]:
        raise Refused(NO_SUCH_CELL, cell.table, table=cell.table, row=cell.row, column=cell.column)


def cell_value(worked: Worked, cell: Cell) -> object:
    """Return what is in a cell: a Fraction, a number of a solution, a text, a quantity or a content; None if nothing.

    Raises Refused for a cell that the plan does not have.
    """
    check_cell(worked.plan, cell)
    rows = {
        "solutions": lambda: _solution(worked, cell.row - 1),
        "steps": lambda: _step(worked, cell.row - 1),
        "total": lambda: _total(worked),
        "order": lambda: _order(worked.plan),
    }
    row = rows[cell.table]() if cell.table in rows else {}
    if cell.column not in row:
        raise Refused(NO_SUCH_CELL, cell.table, table=cell.table, row=cell.row, column=cell.column)
    return row[cell.column]


def edit_text(worked: Worked, cell: Cell, typography: Typography) -> str:
    """Return the text that an editor of a cell of the two grids starts with.

    It is exact and without thousands marks; a value that no decimals write exactly is rounded and marked ≈. Typed
    back as it stands, it changes nothing. Raises Refused for a cell that the plan does not have.
    """
    value = cell_value(worked, cell)
    mark = typography.decimal_mark
    if cell.table == "solutions" and cell.column == "content":
        unit = worked.solved.amount_unit
        return content_text(worked.plan.recipe.solutions[cell.row - 1].content, unit, mark)
    if cell.column == "count" and isinstance(value, Fraction):
        return replace(typography, thousands_mark="").pieces(value)
    if not isinstance(value, Fraction):
        return "" if value is None else str(value)
    places = decimal_places(value)
    if places is not None and places <= MAX_DIGITS:
        return number_text(value, mark)
    return ABOUT + replace(typography, thousands_mark="").number(value)


def changed_cells(before: Worked, after: Worked) -> frozenset[Cell]:
    """Return every cell whose value is another one than before, by its row in `after`.

    Where rows were put in or taken out, the rows above and below are compared with themselves, and new rows are
    changed as a whole.
    """
    found = set(_differing("total", 0, _total(before), _total(after)))
    found |= set(_differing("order", 0, _order(before.plan), _order(after.plan)))
    for index, old in enumerate(_paired(before.plan.recipe.solutions, after.plan.recipe.solutions)):
        was = {} if old is None else _solution(before, old)
        found |= _differing("solutions", index + 1, was, _solution(after, index))
    for index, old in enumerate(_paired(before.plan.recipe.steps, after.plan.recipe.steps)):
        was = {} if old is None else _step(before, old)
        found |= _differing("steps", index + 1, was, _step(after, index))
    return frozenset(found)


def _differing(table: str, row: int, was: dict[str, object], now: dict[str, object]) -> set[Cell]:
    return {Cell(table, row, column) for column, value in now.items() if was.get(column) != value}


def _paired(before: Sequence[object], after: Sequence[object]) -> list[int | None]:
    """Return, for each row of `after`, the row of `before` it was, or None for a new one."""
    if len(before) == len(after):
        return list(range(len(after)))
    shorter = min(len(before), len(after))
    # from below first: a copy that is put in before its original is the new one of the two
    tail = next((at for at in range(shorter) if before[-1 - at] != after[-1 - at]), shorter)
    head = next((at for at in range(shorter - tail) if before[at] != after[at]), shorter - tail)
    new = len(after) - head - tail
    return [*range(head), *[None] * new, *range(len(before) - tail, len(before))]


def _solution(worked: Worked, index: int) -> dict[str, object]:
    solved = worked.solved.solutions[index]
    elsewhere = {"content", "name", *COMPONENT_COLUMNS, *_PREPARATION, _OFF, *TIMES_COLUMNS}
    row: dict[str, object] = {name: getattr(solved, name) for name in SOLUTION_COLUMNS if name not in elsewhere}
    rule = worked.plan.recipe.solutions[index]
    times = worked.solved.times.solutions[index]
    row |= {"content": rule.content, "name": rule.name} | _components(solved.components) | _prepared(solved)
    return row | {column: getattr(times, name) for column, name in TIMES_COLUMNS.items()}


def _prepared(solved: SolvedSolution) -> dict[str, object]:
    made = solved.preparation
    if made is None:
        return dict.fromkeys((*_PREPARATION, _OFF))
    row: dict[str, object] = {name: getattr(made, name) for name in _PREPARATION}
    strength = made.as_prepared_concentration
    row[_OFF] = None if strength is None else strength / solved.concentration - 1
    if made.source is None:
        row["source"] = STOCK if made.intermediate is None else INTERMEDIATE
    return row


def _step(worked: Worked, index: int) -> dict[str, object]:
    solved = worked.solved.steps[index]
    row: dict[str, object] = {name: getattr(solved, name) for name in STEP_COLUMNS if name not in COMPONENT_COLUMNS}
    return row | _components(solved.components)


def _components(values: Sequence[Fraction]) -> dict[str, object]:
    return {name: values[at] if at < len(values) else None for at, name in enumerate(COMPONENT_COLUMNS)}


def _total(worked: Worked) -> dict[str, object]:
    return {name: getattr(worked.solved.total, name) for name in TOTAL_COLUMNS}


def _order(plan: Plan) -> dict[str, object]:
    final = plan.recipe.final_rate
    return {"dose": plan.order.dose, "stock": plan.stock, "final_rate": None if final is None else final.rate}
