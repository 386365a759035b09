"""The sheet of live formulas: everything recomputed from the sheet of inputs, and compared with the values.

A row matches when every number of it differs from the value, and from the exact text beside the value, by at most
1e-9 of it (a number that is zero, or the small difference of large ones: by a trillionth of what it came from).
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from decimal import Decimal
from fractions import Fraction

from desens_gui.core.ground.numbers import exact_text
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP, Text
from desens_gui.documents.book import BookSheet, Formula, Style, address, number, quoted
from desens_gui.documents.columns import (
    NumberColumn,
    inputs,
    solution_columns,
    solution_value,
    step_columns,
    step_value,
    total_rows,
    total_value,
)
from desens_gui.documents.dossier import Dossier
from desens_gui.documents.formulas import Formulas
from desens_gui.documents.input_rows import InputRows
from desens_gui.documents.inputs_sheet import InputsSheet
from desens_gui.documents.phrases import NONE
from desens_gui.documents.places import Places
from desens_gui.documents.sheet_writer import SheetWriter, widths
from desens_gui.documents.values_sheet import VALUES, ValuesSheet

TITLE = QT_TRANSLATE_NOOP("Workbook", "Live formulas")
HOW = QT_TRANSLATE_NOOP(
    "Workbook",
    "Everything here is recomputed from the yellow cells of the sheet “Inputs” and compared with the sheet “Values”: "
    "“{match}” or “{mismatch}”. Where each solution is drawn from is taken from the plan.",
)
SUMMARY = QT_TRANSLATE_NOOP("Workbook", "All rows")
MATCHING = QT_TRANSLATE_NOOP("Workbook", "Rows that match")
OF_ROWS = QT_TRANSLATE_NOOP("Workbook", "of")
INPUTS = QT_TRANSLATE_NOOP("Workbook", "Inputs of the whole plan")
SERIES = QT_TRANSLATE_NOOP("Workbook", "Dilution series")
STEPS = QT_TRANSLATE_NOOP("Workbook", "Steps")
SUMS = QT_TRANSLATE_NOOP("Workbook", "Sums")
POLICY = QT_TRANSLATE_NOOP("Workbook", "Last solution (policy)")
NAME = QT_TRANSLATE_NOOP("Workbook", "Name")
VALUE = QT_TRANSLATE_NOOP("Workbook", "Value")
UNIT = QT_TRANSLATE_NOOP("Workbook", "Unit")
MATCH = QT_TRANSLATE_NOOP("Workbook", "Match")
#: the two verdicts of a row
MATCHES = QT_TRANSLATE_NOOP("Workbook", "match")
MISMATCH = QT_TRANSLATE_NOOP("Workbook", "MISMATCH")

# the names of sheets and cells are part of formulas, so they are the same in every language
LIVE = "Live"
#: the cell that says whether all rows match
ALL_ROWS = "Live_all_rows"
_FIRST_COLUMN = 24
_DIFFERENCES = {"left_over", "discarded_mL", "left_in_line"}


def live_sheet(dossier: Dossier, inputs_sheet: InputsSheet, values: ValuesSheet) -> tuple[BookSheet, dict[str, str]]:
    """Return the live sheet of the sheets of inputs and of values, and where the names of its cells point to."""
    live = _Live(dossier, inputs_sheet, values)
    return live.sheet(), live.names


class _Live(SheetWriter):
    """The live sheet, laid out first (where each cell is), then filled with formulas that point to those places."""

    def __init__(self, dossier: Dossier, inputs_sheet: InputsSheet, values: ValuesSheet) -> None:
        super().__init__(values.phrases)
        self.inputs, self.values = inputs_sheet, values
        self.dossier, self.plan, self.solved = dossier, dossier.plan, dossier.solved
        self.at: dict[tuple[str, int, str], str] = {}
        self.names: dict[str, str] = {}
        self.formulas = Formulas(self.plan, self.solved, Places(self.at))
        self.matches: list[tuple[int, int]] = []
        self.later: list[Callable[[], None]] = []
        self.good, self.bad = (quoted(self.say(verdict)) for verdict in (MATCHES, MISMATCH))

    def sheet(self) -> BookSheet:
        """Write everything and return the sheet; the table of steps, the longest, comes last."""
        self.line(self.say(TITLE), "title")
        self.line(self.dossier.draft, "state")
        self.line(self.say(HOW, match=self.say(MATCHES), mismatch=self.say(MISMATCH)), "note")
        summary = self.row
        self.row += 1
        self._inputs()
        self._sums()
        wide = self.row + 1
        if self.solved.solutions:
            self._solutions()
        repeated = self._steps()
        for write in self.later:
            write()
        self.row = summary
        self._summary()
        found = widths(self.cells, _FIRST_COLUMN)
        return BookSheet(LIVE, self.cells, found, "B5", repeated_row=repeated, wide_row=wide)

    def _summary(self) -> None:
        """Write whether all rows match, and how many do."""
        self.put(1, self.say(SUMMARY), "name")
        counts = [f"SUMPRODUCT(EXACT({column},{self.good})*1)" for column in _columns(self.matches)]
        number_at, rows = address(self.row, 4), Decimal(len(self.matches))
        self.put(2, Formula(f"IF({number_at}={rows},{self.good},{self.bad})"), "match")
        self.put(3, self.say(MATCHING))
        self.put(4, Formula("+".join(counts), rows))
        self.put(5, self.say(OF_ROWS))
        self.put(6, rows)
        self.names[ALL_ROWS] = f"{LIVE}!{address(self.row, 2, fixed=True)}"

    # --- writing ---

    def _input(self, key: tuple[str, int, str], column: int, value: Fraction) -> None:
        """Write an input as the sheet of inputs has it, and remember its place."""
        where = self.inputs.at[key]
        self.at[key] = where if key[0] == "input" else address(self.row, column)
        self.put(column, Formula(where, number(value)))

    def _computed(self, key: tuple[str, int, str], column: int, value: Fraction | None) -> None:
        """Keep a place for a number of the plan; its formula is written when all places are known."""
        if value is None:
            self.put(column, NONE)
            return
        self.at[key] = address(self.row, column)
        if key[0] == "total":
            called = f"{LIVE}_{key[2]}"
            self.names[called] = f"{LIVE}!{address(self.row, column, fixed=True)}"
            self.at[key] = called
        row, like = self.row, number(value)
        self.later.append(lambda: self._write(row, column, Formula(self._formula(key), like)))

    def _write(self, row: int, column: int, formula: Formula, style: Style = "plain") -> None:
        self.row = row
        self.put(column, formula, style)

    def _formula(self, key: tuple[str, int, str]) -> str:
        table, row, column = key
        if table == "total":
            return self.formulas.sum(column)
        return self.formulas.solution(row, column) if table == "solutions" else self.formulas.step(row, column)

    def _match(self, column: int, compared: Sequence[tuple[tuple[str, int, str], Fraction | None]]) -> None:
        """Write whether all numbers of a row agree with the sheet of values."""
        self.matches.append((self.row, column))
        row = self.row

        def write() -> None:
            tests = [test for key, value in compared for test in self._tests(key, value)]
            table, number_of_row, _ = compared[0][0]
            tests += [_unchanged(where, held) for where, held in self.values.leads.get((table, number_of_row), ())]
            verdict = f"IF(AND({','.join(tests)}),{self.good},{self.bad})"
            self._write(row, column, Formula(f"IFERROR({verdict},{self.bad})"), "match")

        self.later.append(write)

    def _tests(self, key: tuple[str, int, str], value: Fraction | None) -> Iterator[str]:
        """Yield the conditions under which one number agrees with its value and with its exact text."""
        shown, exact = (f"{VALUES}!{where}" for where in self.values.places[key])
        if key[0] == "total":
            shown = f"{VALUES}_{key[2]}"
        if value is None:
            yield f'EXACT({shown},"{NONE}")'
            yield f'EXACT({exact},"{NONE}")'
            return
        table, row, column = key
        live = self.at[key]
        slack = f"1E-9*ABS({shown})"
        if not value or column in _DIFFERENCES:
            volume = column.endswith("_mL") and table == "solutions"
            dose = self.at["input", 0, "dose"]
            source = self.at.get(("solutions", row, "volume_mL"), dose) if volume else dose
            slack = f"({slack}+1E-12*ABS({source}))"
        yield f"ISNUMBER({shown})"
        yield f"ABS({live}-{shown})<={slack}"
        yield f"ABS({live}-{_read(exact, value)})<={slack}"

    # --- parts ---

    def _inputs(self) -> None:
        self.part(INPUTS, map(self.say, (NAME, VALUE, UNIT, MATCH)))
        for row, value in inputs(self.plan):
            self.put(1, self.say(row.head, name=row.of), "name")
            self._input(("input", 0, row.name), 2, value)
            self.put(3, self.values.unit(row.unit) or NONE)
            self._match(4, [(("input", 0, row.name), value)])
            self.row += 1
        key = ("input", 0, "policy")
        self.at[key] = self.inputs.at[key]
        self.put(1, self.say(POLICY), "name")
        self.put(2, Formula(self.at[key]))
        self.put(3, NONE)
        self.matches.append((self.row, 4))
        same = f"EXACT({self.at[key]},{quoted(self.plan.recipe.last_solution)})"
        self.put(4, Formula(f"IF({same},{self.good},{self.bad})"), "match")
        self.row += 1

    def _solutions(self) -> None:
        columns = solution_columns(self.plan, self.solved)
        computed = [column for column in columns if column.name not in {"volume_mL", "drawn_mL"}]
        numbers = [{column.name: solution_value(of, column.name) for column in columns} for of in self.solved.solutions]
        self._rows(SERIES, "solutions", self.inputs.solutions, computed, numbers)

    def _steps(self) -> int:
        columns = [column for column in step_columns(self.plan, self.solved) if self.formulas.has(column.name)]
        ordered = self.solved.total.ordered
        numbers = [
            {column.name: step_value(of, column.name, ordered) for column in columns} for of in self.solved.steps
        ]
        return self._rows(STEPS, "steps", self.inputs.steps, columns, numbers)

    def _rows(
        self,
        title: Text,
        table: str,
        stated: InputRows,
        computed: Sequence[NumberColumn],
        numbers: Sequence[Mapping[str, Fraction | None]],
    ) -> int:
        """Write a table: how each row is stated, its numbers, whether they match. Return the row of its heads."""
        start = len(stated[0]) + 1
        self.part(title)
        heads = self.row
        self.heads([*(lead.head for lead in stated[0]), *map(self.values.column_heads, computed), self.say(MATCH)])
        for row, (leads, values) in enumerate(zip(stated, numbers, strict=True), 1):
            for column, lead in enumerate(leads, 1):
                if isinstance(lead.value, Fraction):
                    self._input((table, row, lead.name), column, lead.value)
                else:
                    style: Style = "name" if column == 1 else "text" if isinstance(lead.value, str) else "plain"
                    self.put(column, lead.value or NONE, style)
            for at, number_column in enumerate(computed, start):
                self._computed((table, row, number_column.name), at, values[number_column.name])
            self._match(start + len(computed), [((table, row, name), value) for name, value in values.items()])
            self.row += 1
        return heads

    def _sums(self) -> None:
        self.part(SUMS, map(self.say, (NAME, VALUE, UNIT, MATCH)))
        for row in (row for row in total_rows(self.plan, self.solved) if self.formulas.has(row.name)):
            value = total_value(self.solved.total, row.name)
            self.put(1, self.say(row.head, name=row.of), "name")
            self._computed(("total", 0, row.name), 2, value)
            self.put(3, self.values.unit(row.unit) or NONE)
            self._match(4, [(("total", 0, row.name), value)])
            self.row += 1


def _columns(cells: Sequence[tuple[int, int]]) -> Iterator[str]:
    """Yield the ranges of cells that stand below each other."""
    runs: list[list[tuple[int, int]]] = []
    for row, column in cells:
        if runs and runs[-1][-1] == (row - 1, column):
            runs[-1].append((row, column))
        else:
            runs.append([(row, column)])
    yield from (f"{address(*run[0])}:{address(*run[-1])}" for run in runs)


def _read(where: str, value: Fraction) -> str:
    """Return the formula that reads an exact text, whatever the decimal mark of the reader's country."""
    if "/" not in exact_text(value):
        return f'_xlfn.NUMBERVALUE({where},".",",")'
    above = f'_xlfn.NUMBERVALUE(LEFT({where},FIND("/",{where})-1),".",",")'
    return f'{above}/_xlfn.NUMBERVALUE(MID({where},FIND("/",{where})+1,99),".",",")'


def _unchanged(where: str, held: str | Decimal) -> str:
    """Return the condition under which a cell of the sheet of values still holds what was written into it."""
    if isinstance(held, Decimal):
        return f"{VALUES}!{where}={held}"
    return f"EXACT({VALUES}!{where},{quoted(held)})"
