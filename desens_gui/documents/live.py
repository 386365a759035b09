"""The sheet of live formulas: inputs in open cells, everything else recomputed and compared with the values.

A row matches when every number of it differs from the value, and from the exact text beside the value, by at most
1e-9 of it (a number that is zero, or the small difference of large ones: by a trillionth of what it came from).
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from desens_gui.core.ground.model import rebuilt
from desens_gui.core.ground.numbers import decimal_places, exact_text
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP, Text
from desens_gui.core.rules.naming import CONTAINERS, KINDS
from desens_gui.core.rules.parts import (
    GivenStep,
)
from desens_gui.core.rules.recipe import Recipe
from desens_gui.core.solving.syringes import drawn_mL
from desens_gui.documents.book import BookCell, BookSheet, Formula, Style, address, number
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
from desens_gui.documents.dossier import Dossier
from desens_gui.documents.formulas import Formulas
from desens_gui.documents.phrases import NONE, Phrases
from desens_gui.documents.places import Places
from desens_gui.documents.stated import Stated

TITLE = QT_TRANSLATE_NOOP("Workbook", "Live formulas")
HOW = QT_TRANSLATE_NOOP(
    "Workbook",
    "Yellow cells are inputs. Everything else is recomputed from them and compared with the sheet of values: "
    "“match” or “MISMATCH”. Where each solution is drawn from is taken from the plan.",
)
SUMMARY = QT_TRANSLATE_NOOP("Workbook", "All rows")
INPUTS = QT_TRANSLATE_NOOP("Workbook", "Inputs of the whole plan")
SERIES = QT_TRANSLATE_NOOP("Workbook", "Dilution series")
STEPS = QT_TRANSLATE_NOOP("Workbook", "Steps")
SUMS = QT_TRANSLATE_NOOP("Workbook", "Sums")
POLICY = QT_TRANSLATE_NOOP("Workbook", "Last solution (policy)")
NUMBER = QT_TRANSLATE_NOOP("Workbook", "Number")
CONTAINER = QT_TRANSLATE_NOOP("Workbook", "Container")
RULE = QT_TRANSLATE_NOOP("Workbook", "Rule of content")
PARAMETER = QT_TRANSLATE_NOOP("Workbook", "Its number")
DRAWN_FROM = QT_TRANSLATE_NOOP("Workbook", "Drawn from")
STEP = QT_TRANSLATE_NOOP("Workbook", "Step")
KIND = QT_TRANSLATE_NOOP("Workbook", "Kind")
SOLUTION = QT_TRANSLATE_NOOP("Workbook", "Solution")
PACE_RULE = QT_TRANSLATE_NOOP("Workbook", "Rule of pace")
PACE = QT_TRANSLATE_NOOP("Workbook", "Pace")
TIME = QT_TRANSLATE_NOOP("Workbook", "Time (min)")
EXTENT_RULE = QT_TRANSLATE_NOOP("Workbook", "Rule of extent")
EXTENT = QT_TRANSLATE_NOOP("Workbook", "Extent")
INTERVAL = QT_TRANSLATE_NOOP("Workbook", "Wait until the next (min)")
MADE_TO = QT_TRANSLATE_NOOP("Workbook", "Made to (mL)")
INTERMEDIATE = QT_TRANSLATE_NOOP("Workbook", "Intermediate dilution (mL)")
STOCK_IN = QT_TRANSLATE_NOOP("Workbook", "Stock in it (mL)")
STOCK_DRAWN = QT_TRANSLATE_NOOP("Workbook", "Stock drawn as measured (mL)")
OVERFILL = QT_TRANSLATE_NOOP("Workbook", "Overfill (mL)")
PRODUCT = QT_TRANSLATE_NOOP("Workbook", "Product")
TABLET = QT_TRANSLATE_NOOP("Workbook", "Tablet")
DAY = QT_TRANSLATE_NOOP("Workbook", "Day")
NAME = QT_TRANSLATE_NOOP("Workbook", "Name")
VALUE = QT_TRANSLATE_NOOP("Workbook", "Value")
UNIT = QT_TRANSLATE_NOOP("Workbook", "Unit")
MATCH = QT_TRANSLATE_NOOP("Workbook", "Match")

# the names of the sheets and the two verdicts are part of formulas, so they are the same in every language
LIVE, VALUES, MATCHES, MISMATCH = "Live", "Values", "match", "MISMATCH"
_POLICIES = ("remainder", "stop-at-dose", "as-written")
_FIRST_COLUMN, _COLUMN = 24, 10
_DIFFERENCES = {"left_over", "discarded_mL", "left_in_line"}

ValuePlaces = Mapping[tuple[str, int, str], tuple[str, str]]
ValueLeads = Mapping[tuple[str, int], Sequence[tuple[str, str | Decimal]]]


def live_sheet(
    dossier: Dossier, places: ValuePlaces, leads: ValueLeads, heads: Callable[[NumberColumn], str]
) -> BookSheet:
    """Return the live sheet.

    `places` says where the numbers stand on the sheet of values, `leads` what stands in front of them in each row,
    `heads` names columns.
    """
    return _Live(dossier, places, leads, heads).sheet()


@dataclass(frozen=True, slots=True)
class _Lead:
    """A cell in front of the computed ones: its head, a text or an input with its `name` (empty: a text)."""

    head: str
    value: str | Decimal | Fraction | None
    name: str = ""


class _Live:
    """The live sheet, laid out first (where each cell is), then filled with formulas that point to those places."""

    def __init__(
        self, dossier: Dossier, places: ValuePlaces, leads: ValueLeads, heads: Callable[[NumberColumn], str]
    ) -> None:
        self.dossier, self.places, self.leads, self.heads = dossier, places, leads, heads
        self.say, self.phrases = dossier.words.say, Phrases(dossier)
        self.plan, self.solved = dossier.plan, dossier.solved
        self.cells: dict[tuple[int, int], BookCell] = {}
        self.at: dict[tuple[str, int, str], str] = {}
        self.stated = Stated(dossier)
        self.formulas = Formulas(self.plan, self.solved, Places(self.at))
        self.matches: list[str] = []
        self.later: list[Callable[[], None]] = []
        self.choices: dict[str, tuple[str, ...]] = {}
        self.row = 1

    def sheet(self) -> BookSheet:
        """Write everything and return the sheet."""
        self._put(1, self.say(TITLE), "title")
        self._put(4, self.dossier.draft, "state")
        self.row += 1
        self._put(1, self.say(HOW), "note")
        self.row += 1
        summary = self.row
        self.row += 1
        self._inputs()
        if self.solved.solutions:
            self._solutions()
        self._steps()
        self._sums()
        for write in self.later:
            write()
        last, self.row = self.row, summary
        self._put(1, self.say(SUMMARY), "name")
        widest = max(at for _, at in self.cells)
        column = f"{address(summary + 1, 2)}:{address(last, widest)}"
        count = f'SUMPRODUCT(EXACT({column},"{MATCHES}")*1)={len(self.matches)}'
        self._put(2, Formula(f'IF({count},"{MATCHES}","{MISMATCH}")'), "match")
        return BookSheet(LIVE, self.cells, _widths(self.cells), "B4", self.choices)

    # --- writing ---

    def _put(
        self, column: int, value: str | Decimal | Formula, style: Style = "plain", *, row: int = 0, locked: bool = True
    ) -> None:
        self.cells[row or self.row, column] = BookCell(value, style, locked)

    def _part(self, text: Text, heads: Sequence[str]) -> None:
        self.row += 1
        self._put(1, self.say(text), "part")
        self.row += 1
        for at, head in enumerate(heads, 1):
            self._put(at, head, "head")
        self.row += 1

    def _input(self, key: tuple[str, int, str], column: int, value: Fraction | None) -> None:
        """Write a number that a person may change, and remember its place."""
        if value is None:
            self._put(column, NONE)
            return
        self.at[key] = address(self.row, column)
        places = decimal_places(value)
        endless = places is None and max(value.numerator, value.denominator) < 10**15
        quotient = Formula(f"{value.numerator}/{value.denominator}", number(value))
        self._put(column, quotient if endless else number(value), locked=False)

    def _computed(self, key: tuple[str, int, str], column: int, value: Fraction | None) -> None:
        """Keep a place for a number of the plan; its formula is written when all places are known."""
        if value is None:
            self._put(column, NONE)
            return
        self.at[key] = address(self.row, column)
        row, like = self.row, number(value)
        self.later.append(lambda: self._put(column, Formula(self._formula(key), like), row=row))

    def _formula(self, key: tuple[str, int, str]) -> str:
        table, row, column = key
        if table == "total":
            return self.formulas.sum(column)
        return self.formulas.solution(row, column) if table == "solutions" else self.formulas.step(row, column)

    def _match(self, column: int, compared: Sequence[tuple[tuple[str, int, str], Fraction | None]]) -> None:
        """Write whether all numbers of a row agree with the sheet of values."""
        self.matches.append(address(self.row, column))
        row = self.row

        def write() -> None:
            tests = [test for key, value in compared for test in self._tests(key, value)]
            table, number_of_row, _ = compared[0][0]
            tests += [_unchanged(where, held) for where, held in self.leads.get((table, number_of_row), ())]
            verdict = f'IF(AND({",".join(tests)}),"{MATCHES}","{MISMATCH}")'
            self._put(column, Formula(f'IFERROR({verdict},"{MISMATCH}")'), "match", row=row)

        self.later.append(write)

    def _tests(self, key: tuple[str, int, str], value: Fraction | None) -> Iterator[str]:
        """Yield the conditions under which one number agrees with its value and with its exact text."""
        shown, exact = (f"{VALUES}!{where}" for where in self.places[key])
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
        heads = (NAME, VALUE, UNIT, MATCH)
        self._part(INPUTS, [self.say(head) for head in heads])
        for row, value in inputs(self.plan):
            self._put(1, self.say(row.head, name=row.of), "name")
            self._input(("input", 0, row.name), 2, value)
            self._put(3, self._unit(row.unit))
            self._match(4, [(("input", 0, row.name), value)])
            self.row += 1
        self._put(1, self.say(POLICY), "name")
        policy = self.plan.recipe.last_solution
        self._put(2, policy, locked=False)
        self.at["input", 0, "policy"] = address(self.row, 2, fixed=True)
        self.choices[address(self.row, 2)] = tuple(name for name in _POLICIES if _possible(self.plan.recipe, name))
        self._put(3, NONE)
        self.matches.append(address(self.row, 4))
        verdict = f'IF(EXACT({address(self.row, 2)},"{policy}"),"{MATCHES}","{MISMATCH}")'
        self._put(4, Formula(verdict), "match")
        self.row += 1

    def _solutions(self) -> None:
        columns = solution_columns(self.plan, self.solved)
        heads = {column.name: self.heads(column) for column in columns}
        computed = [column for column in columns if column.name not in {"volume_mL", "drawn_mL"}]
        leads = []
        for solution, rule in zip(self.solved.solutions, self.plan.recipe.solutions, strict=True):
            made = solution.preparation
            between = None if made is None else made.intermediate
            larger = solution.made_mL != solution.volume_mL
            commercial = made is not None and made.fill != "empty"
            leads.append(
                (
                    _Lead(self.say(NUMBER), Decimal(solution.number)),
                    _Lead(self.say(CONTAINER), self.say(CONTAINERS[solution.container])),
                    _Lead(self.say(PRODUCT), rule.name or None),
                    _Lead(self.say(RULE), self.stated.rule(rule)),
                    _Lead(self.say(PARAMETER), self.stated.parameter(rule), "parameter"),
                    _Lead(heads.get("volume_mL", ""), solution.volume_mL, "volume_mL"),
                    _Lead(self.say(MADE_TO), solution.made_mL if larger else None, "made_mL"),
                    _Lead(self.say(DRAWN_FROM), None if made is None else self.phrases.donor(made.source)),
                    _Lead(self.say(INTERMEDIATE), None if between is None else between.volume_mL, "intermediate_mL"),
                    _Lead(self.say(STOCK_IN), None if between is None else between.draw_mL, "stock_in_mL"),
                    _Lead(
                        self.say(STOCK_DRAWN),
                        drawn_mL(between.draws) if between is not None and between.draws else None,
                        "stock_drawn_mL",
                    ),
                    _Lead(heads.get("drawn_mL", ""), solution_value(solution, "drawn_mL"), "drawn_mL"),
                    _Lead(
                        self.say(OVERFILL), made.overfill_mL if made is not None and commercial else None, "overfill_mL"
                    ),
                )
            )
        numbers = [{column.name: solution_value(of, column.name) for column in columns} for of in self.solved.solutions]
        self._rows(SERIES, "solutions", leads, computed, numbers)

    def _steps(self) -> None:
        columns = [column for column in step_columns(self.plan, self.solved) if self.formulas.has(column.name)]
        leads = []
        for step, rule in zip(self.solved.steps, self.plan.recipe.steps, strict=True):
            pace, extent = (
                self.stated.pace(rule),
                self.stated.extent(rule, switched=step.number == self.formulas.switched),
            )
            time = None if isinstance(rule, GivenStep) or rule.time is None else rule.time.into("min")
            tablet = None if step.tablet is None else self.plan.recipe.tablets[step.tablet - 1].name
            leads.append(
                (
                    _Lead(self.say(STEP), Decimal(step.number)),
                    _Lead(self.say(KIND), self.say(KINDS[step.kind])),
                    _Lead(self.say(SOLUTION), None if step.solution is None else Decimal(step.solution)),
                    _Lead(self.say(TABLET), tablet),
                    _Lead(self.say(PACE_RULE), pace[0]),
                    _Lead(self.say(PACE), pace[1], "pace"),
                    _Lead(self.say(TIME), time, "time"),
                    _Lead(self.say(EXTENT_RULE), extent[0]),
                    _Lead(self.say(EXTENT), extent[1], "extent"),
                    _Lead(self.say(INTERVAL), step.wait_min, "interval"),
                    _Lead(self.say(DAY), None if step.day is None else Fraction(step.day), "day"),
                )
            )
        ordered = self.solved.total.ordered
        numbers = [
            {column.name: step_value(of, column.name, ordered) for column in columns} for of in self.solved.steps
        ]
        self._rows(STEPS, "steps", leads, columns, numbers)

    def _rows(
        self,
        title: Text,
        table: str,
        leads: Sequence[tuple[_Lead, ...]],
        computed: Sequence[NumberColumn],
        numbers: Sequence[Mapping[str, Fraction | None]],
    ) -> None:
        """Write a table: how each row is stated, its numbers, whether they match. No column stands empty."""
        kept = [at for at in range(len(leads[0])) if any(row[at].value not in {None, NONE} for row in leads)]
        start = len(kept) + 1
        self._part(title, [*(leads[0][at].head for at in kept), *map(self.heads, computed), self.say(MATCH)])
        for row, (stated, values) in enumerate(zip(leads, numbers, strict=True), 1):
            for column, lead in enumerate((stated[at] for at in kept), 1):
                if lead.name:
                    assert not isinstance(lead.value, str | Decimal)  # an input is a number
                    self._input((table, row, lead.name), column, lead.value)
                else:
                    assert not isinstance(lead.value, Fraction)
                    self._put(column, lead.value or NONE, "name" if column == 1 else "plain")
            for at, number_column in enumerate(computed, start):
                self._computed((table, row, number_column.name), at, values[number_column.name])
            self._match(start + len(computed), [((table, row, name), value) for name, value in values.items()])
            self.row += 1

    def _sums(self) -> None:
        self._part(SUMS, [self.say(head) for head in (NAME, VALUE, UNIT, MATCH)])
        for row in (row for row in total_rows(self.plan, self.solved) if self.formulas.has(row.name)):
            value = total_value(self.solved.total, row.name)
            self._put(1, self.say(row.head, name=row.of), "name")
            self._computed(("total", 0, row.name), 2, value)
            self._put(3, self._unit(row.unit))
            self._match(4, [(("total", 0, row.name), value)])
            self.row += 1

    # --- words and parameters ---

    def _unit(self, unit: str) -> str:
        own = self.solved.amount_unit
        names = {AMOUNT: own, PER_ML: f"{own}/mL", PER_H: f"{own}/h"}
        return self.phrases.typography.unit(names.get(unit, unit)) or NONE


def _possible(recipe: Recipe, policy: str) -> bool:
    """Return whether the recipe can follow a policy for its last solution."""
    try:
        rebuilt(recipe, last_solution=policy)
    except Refused:
        return False
    return True


def _read(where: str, value: Fraction) -> str:
    """Return the formula that reads an exact text, whatever the decimal mark of the reader's country."""
    if "/" not in exact_text(value):
        return f'_xlfn.NUMBERVALUE({where},".",",")'
    above = f'_xlfn.NUMBERVALUE(LEFT({where},FIND("/",{where})-1),".",",")'
    return f'{above}/_xlfn.NUMBERVALUE(MID({where},FIND("/",{where})+1,99),".",",")'


def _widths(cells: dict[tuple[int, int], BookCell]) -> dict[int, int]:
    """Return widths in which numbers, rules and words of heads can be read."""
    found: dict[int, int] = {}
    for (_, column), cell in cells.items():
        needed = _FIRST_COLUMN if column == 1 else _COLUMN
        match cell.value:
            case str(text) if cell.style == "head":
                needed = max(needed, *(len(word) + 3 for word in text.split()))
            case str(text) if cell.style == "plain":
                needed = max(needed, len(text) + 3)
            case Formula(_, Decimal()) if cell.number_format != "General":
                needed = max(needed, cell.number_format.count("0") + 5)
            case _:
                pass
        found[column] = max(found.get(column, 0), needed)
    return found


def _unchanged(where: str, held: str | Decimal) -> str:
    """Return the condition under which a cell of the sheet of values still holds what was written into it."""
    if isinstance(held, Decimal):
        return f"{VALUES}!{where}={held}"
    quoted = held.replace('"', '""')
    return f'EXACT({VALUES}!{where},"{quoted}")'
