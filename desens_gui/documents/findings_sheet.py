"""The sheet of findings: what the checks say, and what was looked at and found right."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

from desens_gui.core.findings import Cell, Finding
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP
from desens_gui.core.passed import Passed, passed
from desens_gui.documents.book import BookSheet
from desens_gui.documents.columns import SOLUTION_COLUMNS, STEP_COLUMNS, TOTAL_ROWS
from desens_gui.documents.phrases import NONE, SEVERITIES, Phrases, ranges
from desens_gui.documents.sheet_writer import SheetWriter

TITLE = QT_TRANSLATE_NOOP("Workbook", "What the checks say")
COUNTS = QT_TRANSLATE_NOOP("Workbook", "{red} red, {amber} amber, {info} information; looked at and passed: {passed}.")
NO_FINDINGS = QT_TRANSLATE_NOOP("Workbook", "The checks found nothing.")
GATE = QT_TRANSLATE_NOOP("Workbook", "{severity}, before release")
SEVERITY = QT_TRANSLATE_NOOP("Workbook", "Severity")
CHECK = QT_TRANSLATE_NOOP("Workbook", "Check")
SENTENCE = QT_TRANSLATE_NOOP("Workbook", "What it says")
CELLS = QT_TRANSLATE_NOOP("Workbook", "Where")
SOURCE = QT_TRANSLATE_NOOP("Workbook", "Source")
PASSED = QT_TRANSLATE_NOOP("Workbook", "Looked at and passed")
RIGHT = QT_TRANSLATE_NOOP("Workbook", "PASSED")
NOT_JUDGED = QT_TRANSLATE_NOOP(
    "Workbook", "A check that had nothing to judge in this plan is not listed: that it is absent does not say “right”."
)
STEP = QT_TRANSLATE_NOOP("Workbook", "Step {numbers}")
STEPS = QT_TRANSLATE_NOOP("Workbook", "Steps {numbers}")
SOLUTION = QT_TRANSLATE_NOOP("Workbook", "Solution {numbers}")
SOLUTIONS = QT_TRANSLATE_NOOP("Workbook", "Solutions {numbers}")
SUM = QT_TRANSLATE_NOOP("Workbook", "Sums")
ORDER = QT_TRANSLATE_NOOP("Workbook", "Order")
OF = QT_TRANSLATE_NOOP("Workbook", "{what}: {head}")
AT = QT_TRANSLATE_NOOP("Workbook", "{what} ({where})")

FINDINGS = "Findings"
_WIDTHS = {1: 18, 2: 20, 3: 62, 4: 40, 5: 40}
_HEADS = {
    "solutions": {column.name: column.head for column in SOLUTION_COLUMNS},
    "steps": {column.name: column.head for column in STEP_COLUMNS},
    "total": {column.name: column.head for column in TOTAL_ROWS},
}
_ONE = {"solutions": SOLUTION, "steps": STEP, "total": SUM}
_MORE = {"solutions": SOLUTIONS, "steps": STEPS}


class FindingsSheet(SheetWriter):
    """The sheet of findings, written from top to bottom.

    `places` says where a cell of the plan stands in the book, `named` what it is called there if it is no number.
    """

    def __init__(self, phrases: Phrases, places: Mapping[Cell, str], named: Mapping[Cell, str]) -> None:
        """Take what is to be written."""
        super().__init__(phrases)
        self.places, self.named = places, named

    def sheet(self) -> BookSheet:
        """Write everything and return the sheet."""
        dossier, say = self.phrases.dossier, self.say
        right = passed(dossier.worked)
        counted = {severity: sum(one.severity == severity for one in dossier.findings) for severity in SEVERITIES}
        self.line(say(TITLE), "title")
        self.line(dossier.draft, "state")
        self.line(say(COUNTS, passed=len(right), **counted), "note")
        self.row += 1
        heads = self.row
        self.heads(map(say, (SEVERITY, CHECK, SENTENCE, CELLS, SOURCE)))
        for finding in dossier.findings:
            word = say(SEVERITIES[finding.severity])
            source = NONE if finding.source is None else say(finding.source)
            self._row(say(GATE, severity=word) if finding.gate else word, finding, source)
        if not dossier.findings:
            self.line(say(NO_FINDINGS), "told")
        self.part(PASSED)
        self.line(say(NOT_JUDGED), "note")
        for one in right:
            self._row(say(RIGHT), one, NONE)
        return BookSheet(FINDINGS, self.cells, _WIDTHS, f"A{heads + 1}", repeated_row=heads)

    def _row(self, word: str, one: Finding | Passed, source: str) -> None:
        self.put(1, word, "name")
        self.put(2, one.id, "text")
        self.put(3, self.say(one.text, **one.values), "text")
        self.put(4, "\n".join(self._where(one.where)) or NONE, "text")
        self.put(5, source, "text")
        self.row += 1

    def _where(self, cells: Sequence[Cell]) -> list[str]:
        """Return the cells in words, with their places in this workbook; rows below each other are told together."""
        told = []
        for (table, column), group in groupby(sorted(cells, key=_by_column), key=_by_column):
            rows = list(dict.fromkeys(cell.row for cell in group))
            text = _ONE.get(table, ORDER) if len(rows) == 1 else _MORE.get(table, ORDER)
            what, head = self.say(text, numbers=ranges(rows)), self._head(table, column)
            if head:
                what = self.say(OF, what=what, head=head)
            where = ", ".join(self._places(table, column, rows))
            told.append(self.say(AT, what=what, where=where) if where else what)
        return list(dict.fromkeys(told))

    def _head(self, table: str, column: str) -> str:
        head = _HEADS.get(table, {}).get(column)
        named = self.named.get(Cell(table, 0, column), "")
        return named if head is None else self.say(head, name=self.phrases.dossier.plan.counted)

    def _places(self, table: str, column: str, rows: Sequence[int]) -> Iterator[str]:
        """Yield the ranges in which the cells stand; nothing of those that the book has no cell for."""
        runs: list[list[int]] = []
        for row in rows:
            if Cell(table, row, column) not in self.places:
                continue
            if runs and runs[-1][-1] == row - 1:
                runs[-1].append(row)
            else:
                runs.append([row])
        for run in runs:
            first, last = (self.places[Cell(table, row, column)] for row in (run[0], run[-1]))
            yield first if first == last else f"{first}:{last.rpartition('!')[2]}"


def _by_column(cell: Cell) -> tuple[str, str]:
    return cell.table, cell.column
