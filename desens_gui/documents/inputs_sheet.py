"""The sheet of inputs: everything that was typed or chosen, and the open cells that all live formulas start from."""

from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction

from desens_gui.core.ground.model import rebuilt
from desens_gui.core.ground.numbers import decimal_places, exact_text
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP, Text
from desens_gui.core.rules.recipe import Recipe
from desens_gui.documents.book import BookSheet, Formula, Style, address, number
from desens_gui.documents.columns import NumberColumn, inputs
from desens_gui.documents.input_rows import InputRows, solution_rows, step_rows
from desens_gui.documents.phrases import NONE, Phrases
from desens_gui.documents.plan_facts import equipment_facts, making_facts, order_facts, protocol_note
from desens_gui.documents.sheet_writer import SheetWriter, widths
from desens_gui.documents.site_verdicts import decisive_settings

TITLE = QT_TRANSLATE_NOOP("Workbook", "Inputs: what was typed and chosen")
HOW = QT_TRANSLATE_NOOP(
    "Workbook",
    "Yellow cells are numbers that the formulas of the sheet “Live” start from: change one, and everything that "
    "depends on it is computed anew and compared with the sheet “Values”. Texts here are for reading.",
)
VERDICT = QT_TRANSLATE_NOOP("Workbook", "All rows of “Live”")
ORDER = QT_TRANSLATE_NOOP("Workbook", "Order and protocol")
EQUIPMENT = QT_TRANSLATE_NOOP("Workbook", "Equipment and making")
CHOSEN = QT_TRANSLATE_NOOP("Workbook", "Chosen for single solutions")
SETTINGS = QT_TRANSLATE_NOOP("Workbook", "Settings of this site that change a verdict")
SETTING = QT_TRANSLATE_NOOP("Workbook", "Setting")
HERE = QT_TRANSLATE_NOOP("Workbook", "Here")
SHIPPED = QT_TRANSLATE_NOOP("Workbook", "As shipped")
CHECKS = QT_TRANSLATE_NOOP("Workbook", "Checks that would say something else")
NUMBERS = QT_TRANSLATE_NOOP("Workbook", "Inputs of the whole plan")
SERIES = QT_TRANSLATE_NOOP("Workbook", "Dilution series")
STEPS = QT_TRANSLATE_NOOP("Workbook", "Steps")
POLICY = QT_TRANSLATE_NOOP("Workbook", "Last solution (policy)")
NAME = QT_TRANSLATE_NOOP("Workbook", "Name")
VALUE = QT_TRANSLATE_NOOP("Workbook", "Value")
UNIT = QT_TRANSLATE_NOOP("Workbook", "Unit")
EXACT = QT_TRANSLATE_NOOP("Workbook", "Exact")
IN_FORMULAS = QT_TRANSLATE_NOOP("Workbook", "Name in formulas")

# the names of sheets and cells are part of formulas, so they are the same in every language
INPUTS = "Inputs"
_POLICIES = ("remainder", "stop-at-dose", "as-written")
_FIRST_COLUMN = 26


class InputsSheet(SheetWriter):
    """The sheet of inputs; `at` says what each is called in a formula, `names` where the names of cells point to.

    The key of an input is its table, its row (from 1; 0 where there is none) and its name.
    """

    def __init__(
        self, phrases: Phrases, heads: Callable[[NumberColumn], str], unit: Callable[[str], str], switched: int
    ) -> None:
        """Take the words; `switched` is the step whose end the policy for the last solution decides, or 0."""
        super().__init__(phrases)
        self.column_heads, self.unit, self.switched = heads, unit, switched
        self.at: dict[tuple[str, int, str], str] = {}
        self.names: dict[str, str] = {}
        self.choices: dict[str, tuple[str, ...]] = {}
        self.solutions: InputRows = []
        self.steps: InputRows = []

    def sheet(self, verdict: str) -> BookSheet:
        """Write everything and return the sheet; `verdict` is the name of the cell that says whether all rows match."""
        self.line(self.say(TITLE), "title")
        self.line(self.phrases.dossier.draft, "state")
        self.line(self.say(HOW), "note")
        self.put(1, self.say(VERDICT), "name")
        self.put(2, Formula(verdict), "match")
        self.row += 1
        self.part(ORDER)
        self.facts(order_facts(self.phrases))
        self.facts(protocol_note(self.phrases))
        self._listed(EQUIPMENT, equipment_facts)
        self._listed(CHOSEN, making_facts)
        self._settings()
        self._numbers()
        wide = self.row + 1
        if self.phrases.dossier.solved.solutions:
            self.solutions = solution_rows(self.phrases, self.column_heads)
            self._rows(SERIES, "solutions", self.solutions)
        self.steps = step_rows(self.phrases, self.switched)
        repeated = self._rows(STEPS, "steps", self.steps)
        found = widths(self.cells, _FIRST_COLUMN)
        return BookSheet(INPUTS, self.cells, found, "B5", self.choices, repeated_row=repeated, wide_row=wide)

    def _listed(self, title: Text, facts: Callable[[Phrases], object]) -> None:
        found = list(facts(self.phrases))  # type: ignore[call-overload]
        if found:
            self.part(title)
            self.facts(found)

    def _settings(self) -> None:
        """Write which settings of the site make a check say something else than the shipped ones would."""
        found = decisive_settings(self.phrases.dossier)
        if not found:
            return
        self.part(SETTINGS, map(self.say, (SETTING, HERE, SHIPPED, CHECKS)))
        for setting in found:
            self.put(1, setting.name, "name")
            self.put(2, setting.here or NONE)
            self.put(3, setting.shipped or NONE)
            self.put(4, ", ".join(setting.checks), "told")
            self.row += 1

    def _numbers(self) -> None:
        """Write the numbers that belong to no solution or step, and the policy."""
        self.part(NUMBERS, map(self.say, (NAME, VALUE, UNIT, EXACT, IN_FORMULAS)))
        for row, value in inputs(self.phrases.dossier.plan):
            self.put(1, self.say(row.head, name=row.of), "name")
            self.put(3, self.unit(row.unit) or NONE)
            self.put(4, exact_text(value), "exact")
            self.put(2, _typed(value), locked=False)
            self._called(row.name)
        recipe = self.phrases.dossier.plan.recipe
        self.put(1, self.say(POLICY), "name")
        self.put(2, recipe.last_solution, locked=False)
        self.put(3, NONE)
        self.put(4, recipe.last_solution, "exact")
        self.choices[address(self.row, 2)] = tuple(name for name in _POLICIES if _possible(recipe, name))
        self._called("policy")

    def _called(self, name: str) -> None:
        """Give the input of this row its name."""
        called = f"{INPUTS}_{name}"
        self.names[called] = f"{INPUTS}!{address(self.row, 2, fixed=True)}"
        self.at["input", 0, name] = called
        self.put(5, called, "exact")
        self.row += 1

    def _rows(self, title: Text, table: str, rows: InputRows) -> int:
        """Write how rows are stated, and return the row of their heads."""
        self.part(title)
        heads = self.row
        self.heads(lead.head for lead in rows[0])
        for at, row in enumerate(rows, 1):
            for column, lead in enumerate(row, 1):
                if lead.value is None:
                    self.put(column, NONE)
                elif isinstance(lead.value, Fraction):
                    self.at[table, at, lead.name] = f"{INPUTS}!{address(self.row, column)}"
                    self.put(column, _typed(lead.value), locked=False)
                else:
                    self.put(column, lead.value, _style(column, lead.value))
            self.row += 1
        return heads


def _style(column: int, value: str | Decimal) -> Style:
    return "name" if column == 1 else "text" if isinstance(value, str) else "plain"


def _typed(value: Fraction) -> Decimal | Formula:
    """Return a number as it stands in an open cell: what has no end of decimals as the quotient that it is."""
    endless = decimal_places(value) is None and max(value.numerator, value.denominator) < 10**15
    return Formula(f"{value.numerator}/{value.denominator}", number(value)) if endless else number(value)


def _possible(recipe: Recipe, policy: str) -> bool:
    """Return whether the recipe can follow a policy for its last solution."""
    try:
        rebuilt(recipe, last_solution=policy)
    except Refused:
        return False
    return True
