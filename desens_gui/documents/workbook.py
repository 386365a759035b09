"""The Excel record: a sheet of values that stands alone, and a sheet of live formulas that checks it."""

from collections.abc import Callable, Iterable, Sequence
from decimal import Decimal
from fractions import Fraction

from desens_gui.core.ground.numbers import exact_text
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP, Text
from desens_gui.core.rules.basis_text import basis_of_order
from desens_gui.core.rules.naming import CONTAINERS, KINDS
from desens_gui.documents.book import Book, BookCell, BookSheet, Formula, Style, address, number
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
from desens_gui.documents.heads import (
    DOSES,
    as_prepared_facts,
    counted_facts,
    policy_fact,
    product_facts,
    strength_facts,
)
from desens_gui.documents.lines_table import lines_told
from desens_gui.documents.live import live_sheet
from desens_gui.documents.measuring import syringes_said
from desens_gui.documents.phrases import NONE, ROUTES, SEVERITIES, Phrases
from desens_gui.documents.stock_box import FILLS, stock_facts
from desens_gui.documents.tubing_words import tubing_said
from desens_gui.store.departures import departures

TITLE = QT_TRANSLATE_NOOP("Workbook", "{drug} {dose}: record of a desensitization plan")
LOCKED = QT_TRANSLATE_NOOP(
    "Workbook",
    "This sheet is locked, without a password, so that nothing is changed by accident. Numbers have up to 15 digits; "
    "the exact value stands as text in the columns on the right.",
)
ORDER = QT_TRANSLATE_NOOP("Workbook", "Order and protocol")
INPUTS = QT_TRANSLATE_NOOP("Workbook", "Inputs of the whole plan")
SERIES = QT_TRANSLATE_NOOP("Workbook", "Dilution series")
STEPS = QT_TRANSLATE_NOOP("Workbook", "Steps")
SUMS = QT_TRANSLATE_NOOP("Workbook", "Sums")
FINDINGS = QT_TRANSLATE_NOOP("Workbook", "What the checks say")
NO_FINDINGS = QT_TRANSLATE_NOOP("Workbook", "The checks found nothing.")
GATE = QT_TRANSLATE_NOOP("Workbook", "{severity}, before release")
NUMBER = QT_TRANSLATE_NOOP("Workbook", "Number")
CONTAINER = QT_TRANSLATE_NOOP("Workbook", "Container")
CONTENT = QT_TRANSLATE_NOOP("Workbook", "Holds")
PRODUCT = QT_TRANSLATE_NOOP("Workbook", "Product")
TABLET = QT_TRANSLATE_NOOP("Workbook", "Tablet")
BASIS = QT_TRANSLATE_NOOP("Workbook", "Dose worked out from")
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

PATIENT = QT_TRANSLATE_NOOP("Workbook", "Patient")
PATIENT_ID = QT_TRANSLATE_NOOP("Workbook", "ID")
BORN = QT_TRANSLATE_NOOP("Workbook", "Born")
WARD = QT_TRANSLATE_NOOP("Workbook", "Ward")
PRESCRIBER = QT_TRANSLATE_NOOP("Workbook", "Prescriber")
DRUG = QT_TRANSLATE_NOOP("Workbook", "Drug")
DILUENT = QT_TRANSLATE_NOOP("Workbook", "Diluent")
ROUTE = QT_TRANSLATE_NOOP("Workbook", "Route")
PREPARED = QT_TRANSLATE_NOOP("Workbook", "Prepared at")
START = QT_TRANSLATE_NOOP("Workbook", "Start")
PROTOCOL = QT_TRANSLATE_NOOP("Workbook", "Protocol")
THIS_PLAN = QT_TRANSLATE_NOOP("Workbook", "This plan")
AS_PROTOCOL = QT_TRANSLATE_NOOP("Workbook", "follows the protocol to the letter")
DIFFERS = QT_TRANSLATE_NOOP("Workbook", "Differs from the protocol")
PROTOCOL_SOURCE = QT_TRANSLATE_NOOP("Workbook", "Source of the protocol")
POLICY = QT_TRANSLATE_NOOP("Workbook", "Last solution")
PLAN_HASH = QT_TRANSLATE_NOOP("Workbook", "Plan hash (SHA-256)")
VERSION = QT_TRANSLATE_NOOP("Workbook", "Version of the program")
STATE = QT_TRANSLATE_NOOP("Workbook", "State")
PRINTED = QT_TRANSLATE_NOOP("Workbook", "Printed")

# the names of the sheets are part of the formulas, so they are the same in every language
VALUES = "Values"
_FIRST_COLUMN, _COLUMN, _WIDEST = 22, 10, 40


def workbook(dossier: Dossier) -> Book:
    """Return the workbook of a plan."""
    values = ValuesSheet(dossier)
    say, typography, order = dossier.words.say, dossier.words.typography, dossier.plan.order
    title = say(TITLE, drug=order.drug, dose=typography.set_quantity(order.dose))
    return Book(title, (values.sheet(title), live_sheet(dossier, values.places, values.leads, values.heads)))


class ValuesSheet:
    """The sheet of values, written from top to bottom; `places` says where each number went, and its exact text.

    The key of a number is its table, its row (from 1; 0 where there is none) and its column. `leads` says where the
    cells in front of a row's numbers went (its number, its kind, its solution), and what they hold.
    """

    def __init__(self, dossier: Dossier) -> None:
        """Take what is to be written."""
        self.dossier = dossier
        self.phrases = Phrases(dossier)
        self.say = dossier.words.say
        self.cells: dict[tuple[int, int], BookCell] = {}
        self.places: dict[tuple[str, int, str], tuple[str, str]] = {}
        self.leads: dict[tuple[str, int], tuple[tuple[str, str | Decimal], ...]] = {}
        self.row = 1
        self.printed = 4

    def sheet(self, title: str) -> BookSheet:
        """Write everything and return the sheet."""
        self._put(1, title, "title")
        self.row += 1
        self._put(1, self.dossier.draft, "state")
        self.row += 1
        self._put(1, self.say(LOCKED), "note")
        self.row += 1
        self._part(ORDER)
        for name, text in self._facts():
            self._put(1, name, "name")
            self._put(2, text or NONE)
            self.row += 1
        self._part(INPUTS)
        self._list("input", inputs(self.dossier.plan))
        self._preparation()
        if self.dossier.solved.solutions:
            self._solutions()
        self._steps()
        self._part(SUMS)
        plan, solved = self.dossier.plan, self.dossier.solved
        self._list("total", ((row, total_value(solved.total, row.name)) for row in total_rows(plan, solved)))
        self._lines()
        self._findings()
        printed = self.printed
        return BookSheet(VALUES, self.cells, widths(self.cells), "B4", printed_columns=printed)

    def heads(self, column: NumberColumn) -> str:
        """Return a column's head with its unit."""
        unit, head = self.unit(column.unit), self.say(column.head, name=column.of)
        return f"{head} ({unit})" if unit else head

    def unit(self, unit: str) -> str:
        """Return a unit as it is printed."""
        own = self.dossier.solved.amount_unit
        names = {AMOUNT: own, PER_ML: f"{own}/mL", PER_H: f"{own}/h"}
        return self.phrases.typography.unit(names.get(unit, unit))

    def _put(self, column: int, value: str | Decimal | Formula, style: Style = "plain") -> None:
        self.cells[self.row, column] = BookCell(value, style)

    def _part(self, text: Text) -> None:
        self.row += 1
        self._put(1, self.say(text), "part")
        self.row += 1

    def _facts(self) -> Iterable[tuple[str, str]]:
        plan, typography = self.dossier.plan, self.phrases.typography
        order, protocol, printed = plan.order, plan.protocol, self.dossier.printed
        basis, policy = basis_of_order(order, plan.recipe), policy_fact(self.phrases)
        facts: tuple[tuple[Text, str], ...] = (
            (PATIENT, order.patient),
            (PATIENT_ID, order.patient_id),
            (BORN, "" if order.born is None else typography.day(order.born)),
            (WARD, order.ward),
            (PRESCRIBER, order.prescriber),
            (DRUG, order.drug),
            (DOSES[plan.recipe.target], typography.set_quantity(order.dose)),
            *((name, text) for name, text, _ in counted_facts(self.phrases)),
            *(() if basis is None else ((BASIS, self.say(basis.text, **basis.values)),)),
            *((name, text) for name, text, _ in strength_facts(self.phrases)),
            *(((DILUENT, order.diluent),) if plan.recipe.solutions else ()),
            (ROUTE, self.say(ROUTES[protocol.route])),
            (PREPARED, "" if order.prepared is None else typography.moment(order.prepared)),
            (START, "" if order.start is None else typography.moment(order.start)),
            (PROTOCOL, f"{protocol.name} ({protocol.id})"),
            (PROTOCOL_SOURCE, f"{protocol.source} ({protocol.date})"),
            *self._differences(),
            (POLICY, policy.value),
            (PLAN_HASH, self.dossier.digest),
            (VERSION, self.dossier.version),
            (STATE, self.dossier.draft),
            (PRINTED, "" if printed is None else typography.moment(printed)),
        )
        named = [(self.say(name), text) for name, text in facts]
        at = named.index((self.say(POLICY), policy.value)) + 1
        return [*named[:at], *((fact.name, fact.value) for fact in product_facts(self.phrases)), *named[at:]]

    def _differences(self) -> Iterable[tuple[Text, str]]:
        """Return what differs from the protocol, each difference on a line of its own."""
        found = departures(self.dossier.plan)
        if not found:
            return ((THIS_PLAN, self.say(AS_PROTOCOL)),)
        return tuple((DIFFERS, self.say(one.says.text, **one.says.values)) for one in found)

    def _list(self, table: str, rows: Iterable[tuple[NumberColumn, Fraction | None]]) -> None:
        """Write names, values and units below each other."""
        for at, head in enumerate((NAME, VALUE, UNIT, EXACT_VALUE), 1):
            self._put(at, self.say(head), "head")
        self.row += 1
        for row, value in rows:
            self._put(1, self.say(row.head, name=row.of), "name")
            self._number((table, 0, row.name), 2, 4, value)
            self._put(3, self.unit(row.unit) or NONE)
            self.row += 1

    def _number(self, key: tuple[str, int, str], column: int, exact: int, value: Fraction | None) -> None:
        """Write a number and its exact text, and remember where; a number that does not exist is a dash."""
        self._put(column, NONE if value is None else number(value))
        self._put(exact, NONE if value is None else exact_text(value), "exact")
        self.places[key] = (address(self.row, column), address(self.row, exact))

    def _table(
        self,
        name: str,
        heads: Sequence[Text],
        columns: Sequence[NumberColumn],
        rows: Sequence[tuple[Sequence[str | Decimal], Callable[[str], Fraction | None]]],
    ) -> None:
        """Write a table: texts, then numbers, then the same numbers in full."""
        kept = [at for at in range(len(heads)) if any(texts[at] not in {NONE, ""} for texts, _ in rows)]
        heads = [heads[at] for at in kept]
        start, exact = len(heads) + 1, len(heads) + 1 + len(columns)
        self.printed = max(self.printed, len(heads) + len(columns))
        for at, head in enumerate(heads, 1):
            self._put(at, self.say(head), "head")
        for at, column in enumerate(columns):
            self._put(start + at, self.heads(column), "head")
            self._put(exact + at, self.say(EXACT, head=self.heads(column)), "head")
        self.row += 1
        for number_of_row, (every, value) in enumerate(rows, 1):
            texts = [every[at] or NONE for at in kept]
            for at, text in enumerate(texts, 1):
                self._put(at, text, "name" if at == 1 else "plain")
            self.leads[name, number_of_row] = tuple((address(self.row, at), text) for at, text in enumerate(texts, 1))
            for at, column in enumerate(columns):
                self._number((name, number_of_row, column.name), start + at, exact + at, value(column.name))
            self.row += 1

    def _solutions(self) -> None:
        self._part(SERIES)
        rows = []
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
            rows.append((texts, lambda name, solution=solution: solution_value(solution, name)))
        columns = solution_columns(self.dossier.plan, self.dossier.solved)
        self._table("solutions", (NUMBER, CONTAINER, PRODUCT, CONTENT, SOURCE, MEASURED, FILLED), columns, rows)

    def _steps(self) -> None:
        self._part(STEPS)
        ordered = self.dossier.solved.total.ordered
        rows = []
        for step in self.dossier.solved.steps:
            texts = (
                Decimal(step.number),
                self.say(KINDS[step.kind]),
                NONE if step.solution is None else Decimal(step.solution),
                NONE if step.tablet is None else self.dossier.plan.recipe.tablets[step.tablet - 1].name,
                NONE if step.day is None else Decimal(step.day),
            )
            rows.append((texts, lambda name, step=step: step_value(step, name, ordered)))
        columns = step_columns(self.dossier.plan, self.dossier.solved)
        self._table("steps", (STEP, KIND, SOLUTION, TABLET, DAY), columns, rows)

    def _preparation(self) -> None:
        """Write what the stock is, what is taken of it, and what the whole dose comes to as prepared."""
        if self.dossier.solved.stock is None:
            return
        self._part(STOCK)
        for fact in (*stock_facts(self.phrases), *as_prepared_facts(self.phrases)):
            self._put(1, fact.name, "name")
            self._put(2, fact.value)
            self.row += 1

    def _lines(self) -> None:
        """Write what the plan assumes that is done with the lines."""
        told = lines_told(self.phrases)
        if not told:
            return
        self._part(LINES)
        self._put(1, self.say(TUBING), "name")
        self._put(2, tubing_said(self.phrases))
        self.row += 1
        for when, what in told:
            self._put(1, when, "name")
            self._put(2, what)
            self.row += 1

    def _findings(self) -> None:
        self._part(FINDINGS)
        if not self.dossier.findings:
            self._put(1, self.say(NO_FINDINGS))
        for finding in self.dossier.findings:
            severity = self.say(SEVERITIES[finding.severity])
            self._put(1, self.say(GATE, severity=severity) if finding.gate else severity, "name")
            self._put(2, finding.id)
            self._put(4, self.say(finding.text, **finding.values))
            self.row += 1
            if finding.source is not None:
                self._put(4, self.say(finding.source), "note")
                self.row += 1


def widths(cells: dict[tuple[int, int], BookCell]) -> dict[int, int]:
    """Return widths in which every number, every rule and every word of a head can be read."""
    found: dict[int, int] = {}
    heads = min((row for (row, _), cell in cells.items() if cell.style == "head"), default=0)
    for (row, column), cell in cells.items():
        needed = _FIRST_COLUMN if column == 1 else _COLUMN
        match cell.value:
            case Decimal() if column > 1:
                needed = max(needed, len(cell.number_format.partition(".")[2]) + 6)
            case str(text) if cell.style == "head":
                needed = max(needed, *(len(word) + 3 for word in text.split()))
            case str(text) if cell.style == "exact" or (cell.style == "plain" and row > heads and column in {2, 3, 4}):
                needed = max(needed, min(len(text) + 3, _WIDEST if cell.style == "exact" else 22))
            case _:
                pass
        found[column] = max(found.get(column, 0), needed)
    return found
