"""The sheet of values: every number of a plan, locked, with its exact text beside it. It stands alone."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from functools import partial

from desens_gui.core.ground.numbers import exact_text
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP, Text
from desens_gui.core.rules.naming import CONTAINERS, KINDS
from desens_gui.documents.blocks import Fact
from desens_gui.documents.book import BookSheet, address, number
from desens_gui.documents.columns import (
    AMOUNT,
    PER_H,
    PER_ML,
    NumberColumn,
    inputs,
    solution_columns,
    solution_value,
    step_columns,
    step_value,
    total_rows,
    total_value,
)
from desens_gui.documents.heads import as_prepared_facts
from desens_gui.documents.lines_table import lines_told
from desens_gui.documents.measuring import syringes_said
from desens_gui.documents.phrases import NONE, Phrases
from desens_gui.documents.plan_facts import order_facts, record_facts
from desens_gui.documents.sheet_writer import SheetWriter, widths
from desens_gui.documents.stock_box import FILLS, stock_facts
from desens_gui.documents.tubing_words import tubing_said

LOCKED = QT_TRANSLATE_NOOP(
    "Workbook",
    "This sheet is locked, without a password, so that nothing is changed by accident. Numbers have up to 15 digits; "
    "the exact value stands as text in the columns on the right.",
)
ORDER = QT_TRANSLATE_NOOP("Workbook", "Order and protocol")
RECORD = QT_TRANSLATE_NOOP("Workbook", "This record")
INPUTS = QT_TRANSLATE_NOOP("Workbook", "Inputs of the whole plan")
SERIES = QT_TRANSLATE_NOOP("Workbook", "Dilution series")
STEPS = QT_TRANSLATE_NOOP("Workbook", "Steps")
SUMS = QT_TRANSLATE_NOOP("Workbook", "Sums")
NUMBER = QT_TRANSLATE_NOOP("Workbook", "Number")
CONTAINER = QT_TRANSLATE_NOOP("Workbook", "Container")
CONTENT = QT_TRANSLATE_NOOP("Workbook", "Holds")
PRODUCT = QT_TRANSLATE_NOOP("Workbook", "Product")
TABLET = QT_TRANSLATE_NOOP("Workbook", "Tablet")
STOCK = QT_TRANSLATE_NOOP("Workbook", "Stock, and the dose as prepared")
LINES = QT_TRANSLATE_NOOP("Workbook", "Lines: what the plan assumes")
TUBING = QT_TRANSLATE_NOOP("Workbook", "Tubing")
MEASURED = QT_TRANSLATE_NOOP("Workbook", "Measured with")
FILLED = QT_TRANSLATE_NOOP("Workbook", "Filling")
SOURCE = QT_TRANSLATE_NOOP("Workbook", "Drawn from")
STEP = QT_TRANSLATE_NOOP("Workbook", "Step")
KIND = QT_TRANSLATE_NOOP("Workbook", "Kind")
SOLUTION = QT_TRANSLATE_NOOP("Workbook", "Solution")
DAY = QT_TRANSLATE_NOOP("Workbook", "Day")
NAME = QT_TRANSLATE_NOOP("Workbook", "Name")
VALUE = QT_TRANSLATE_NOOP("Workbook", "Value")
UNIT = QT_TRANSLATE_NOOP("Workbook", "Unit")
EXACT = QT_TRANSLATE_NOOP("Workbook", "Exact: {head}")
EXACT_VALUE = QT_TRANSLATE_NOOP("Workbook", "Exact")


# the names of the sheets are part of the formulas, so they are the same in every language
VALUES = "Values"
_FIRST_COLUMN = 22


_Row = tuple[Sequence[str | Decimal], Callable[[str], Fraction | None]]


@dataclass(frozen=True, slots=True)
class _Table:
    """A table: the heads of its texts, its columns of numbers, and its rows."""

    name: str
    heads: Sequence[Text]
    columns: Sequence[NumberColumn]
    rows: Sequence[_Row]

    @property
    def width(self) -> int:
        """How many columns it has, without those of the exact texts."""
        return len(self.heads) + len(self.columns)


class ValuesSheet(SheetWriter):
    """The sheet of values, written from top to bottom; `places` says where each number went, and its exact text.

    The key of a number is its table, its row (from 1; 0 where there is none) and its column. `leads` says where the
    cells in front of a row's numbers went (its number, its kind, its solution), and what they hold. `names` are the
    places of the sums under their names.
    """

    def __init__(self, phrases: Phrases) -> None:
        """Take what is to be written."""
        super().__init__(phrases)
        self.dossier = phrases.dossier
        self.places: dict[tuple[str, int, str], tuple[str, str]] = {}
        self.leads: dict[tuple[str, int], tuple[tuple[str, str | Decimal], ...]] = {}
        self.names: dict[str, str] = {}
        self.printed = 4

    def sheet(self, title: str) -> BookSheet:
        """Write everything and return the sheet; the table of steps, the longest, comes last."""
        self.line(title, "title")
        self.line(self.dossier.draft, "state")
        self.line(self.say(LOCKED), "note")
        self.part(ORDER)
        self.facts(order_facts(self.phrases))
        self.part(RECORD)
        self.facts(record_facts(self.phrases))
        self.part(INPUTS)
        self._list("input", inputs(self.dossier.plan))
        self._preparation()
        self._lines()
        series, steps = self._solutions(), self._steps()
        self.printed = max(self.printed, series.width, steps.width)
        self.part(SUMS)
        plan, solved = self.dossier.plan, self.dossier.solved
        self._list("total", ((row, total_value(solved.total, row.name)) for row in total_rows(plan, solved)))
        wide = self.row + 1
        if series.rows:
            self.part(SERIES)
            self._table(series)
        self.part(STEPS)
        heads = self._table(steps)
        return BookSheet(
            VALUES,
            self.cells,
            widths(self.cells, _FIRST_COLUMN),
            "B4",
            printed_columns=self.printed,
            repeated_row=heads,
            wide_row=wide,
        )

    def column_heads(self, column: NumberColumn) -> str:
        """Return a column's head with its unit."""
        unit, head = self.unit(column.unit), self.say(column.head, name=column.of)
        return f"{head} ({unit})" if unit else head

    def unit(self, unit: str) -> str:
        """Return a unit as it is printed."""
        own = self.dossier.solved.amount_unit
        names = {AMOUNT: own, PER_ML: f"{own}/mL", PER_H: f"{own}/h"}
        return self.phrases.typography.unit(names.get(unit, unit))

    def _list(self, table: str, rows: Iterable[tuple[NumberColumn, Fraction | None]]) -> None:
        """Write names, values and units below each other."""
        self.heads(map(self.say, (NAME, VALUE, UNIT, EXACT_VALUE)))
        for row, value in rows:
            self.put(1, self.say(row.head, name=row.of), "name")
            self._number((table, 0, row.name), 2, 4, value)
            if table == "total":
                self.names[f"{VALUES}_{row.name}"] = f"{VALUES}!{address(self.row, 2, fixed=True)}"
            self.put(3, self.unit(row.unit) or NONE)
            self.row += 1

    def _number(self, key: tuple[str, int, str], column: int, exact: int, value: Fraction | None) -> None:
        """Write a number and its exact text, and remember where; a number that does not exist is a dash."""
        self.put(column, NONE if value is None else number(value))
        self.put(exact, NONE if value is None else exact_text(value), "exact")
        self.places[key] = (address(self.row, column), address(self.row, exact))

    def _table(self, table: _Table) -> int:
        """Write a table: texts, then numbers, then the same numbers in full. Return the row of its heads."""
        start, exact = len(table.heads) + 1, self.printed + 1
        for at, head in enumerate(table.heads, 1):
            self.put(at, self.say(head), "head")
        for at, column in enumerate(table.columns):
            self.put(start + at, self.column_heads(column), "head")
            self.put(exact + at, self.say(EXACT, head=self.column_heads(column)), "head")
        heads, self.row = self.row, self.row + 1
        for number_of_row, (texts, value) in enumerate(table.rows, 1):
            for at, text in enumerate(texts, 1):
                self.put(at, text, "name" if at == 1 else "text" if isinstance(text, str) else "plain")
            self.leads[table.name, number_of_row] = tuple(
                (address(self.row, at), text) for at, text in enumerate(texts, 1)
            )
            for at, column in enumerate(table.columns):
                self._number((table.name, number_of_row, column.name), start + at, exact + at, value(column.name))
            self.row += 1
        return heads

    def _solutions(self) -> _Table:
        """Return the dilution series."""
        rows: list[_Row] = []
        rules = self.dossier.plan.recipe.solutions
        for solution, rule in zip(self.dossier.solved.solutions, rules, strict=True):
            made = solution.preparation
            texts = (
                Decimal(solution.number),
                self.say(CONTAINERS[solution.container]),
                rule.name,
                self.phrases.content(rule),
                NONE if made is None else self.phrases.drawn_from(solution),
                NONE if made is None else syringes_said(self.phrases, made.draws),
                NONE if made is None else self.say(FILLS[made.fill]),
            )
            rows.append((texts, partial(solution_value, solution)))
        columns = solution_columns(self.dossier.plan, self.dossier.solved)
        return _table("solutions", (NUMBER, CONTAINER, PRODUCT, CONTENT, SOURCE, MEASURED, FILLED), columns, rows)

    def _steps(self) -> _Table:
        """Return the steps."""
        ordered = self.dossier.solved.total.ordered
        rows: list[_Row] = []
        for step in self.dossier.solved.steps:
            texts = (
                Decimal(step.number),
                self.say(KINDS[step.kind]),
                NONE if step.solution is None else Decimal(step.solution),
                NONE if step.tablet is None else self.dossier.plan.recipe.tablets[step.tablet - 1].name,
                NONE if step.day is None else Decimal(step.day),
            )
            rows.append((texts, partial(step_value, step, ordered=ordered)))
        columns = step_columns(self.dossier.plan, self.dossier.solved)
        return _table("steps", (STEP, KIND, SOLUTION, TABLET, DAY), columns, rows)

    def _preparation(self) -> None:
        """Write what the stock is, what is taken of it, and what the whole dose comes to as prepared."""
        if self.dossier.solved.stock is None:
            return
        self.part(STOCK)
        self.facts((*stock_facts(self.phrases), *as_prepared_facts(self.phrases)))

    def _lines(self) -> None:
        """Write what the plan assumes that is done with the lines."""
        told = lines_told(self.phrases)
        if not told:
            return
        self.part(LINES)
        self.facts((Fact(self.say(TUBING), tubing_said(self.phrases)), *(Fact(when, what) for when, what in told)))


def _table(name: str, heads: Sequence[Text], columns: Sequence[NumberColumn], rows: Sequence[_Row]) -> _Table:
    """Return a table without the texts that no row has."""
    kept = [at for at in range(len(heads)) if any(texts[at] not in {NONE, ""} for texts, _ in rows)]
    filled = [([texts[at] or NONE for at in kept], value) for texts, value in rows]
    return _Table(name, [heads[at] for at in kept], columns, filled)
