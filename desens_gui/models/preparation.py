"""The two tables of the preparation: how each solution is made, and what it then holds; the strongest first.

Planned numbers and those as prepared stand in columns of their own and are never mixed in one.
"""

from collections.abc import Callable, Hashable, Sequence
from fractions import Fraction
from typing import Any, ClassVar

from PySide6.QtCore import QObject, Qt

from desens_gui.app.document import Document
from desens_gui.core.edits.basic import Edited
from desens_gui.core.findings import Cell
from desens_gui.core.grid.making_cells import (
    CHOSEN,
    MAKING_COLUMNS,
    MARK,
    NO_SYRINGE,
    Choice,
    choices,
    making_text,
    type_making,
)
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP, Said, Text
from desens_gui.core.ground.words import Words
from desens_gui.core.rules.naming import FILL_NAMES, NOT_STATED, NUMBERED, container_head
from desens_gui.core.rules.plan import Plan
from desens_gui.core.solving.syringes import Draw
from desens_gui.core.worked import Worked
from desens_gui.models.columns import (
    Column,
    amount_unit,
    counted,
    exactly,
    hundredths,
    hundredths_off,
    of_preparation,
    of_solution,
    rounded,
    sentence,
)
from desens_gui.models.plan_table import PlanTable
from desens_gui.models.roles import CHOICES_ROLE, Index
from desens_gui.models.solutions import source

NOT_KNOWN = QT_TRANSLATE_NOOP("Preparation", "not known")
CHOOSE = QT_TRANSLATE_NOOP(
    "Preparation", "This can be chosen: press F2 and then the arrow keys to see what is possible, or type it."
)
TYPE = QT_TRANSLATE_NOOP("Preparation", "This can be typed; empty, it is what holds for all, or its own volume.")
HEAD_TIP = QT_TRANSLATE_NOOP("Preparation", "The number of the solution, the strongest first: the order of making.")
_PLUS = " + "


# --- what is in the cells


def _chosen(name: str, value: Callable[[Worked, int], Said | None]) -> Callable[[Worked, int], Said | None]:
    """Return what reads a choice, and says so where the plan states it for this solution."""

    def read(worked: Worked, row: int) -> Said | None:
        found = value(worked, row)
        stated = getattr(worked.plan.making(row + 1), name)
        return found if found is None or stated in (None, ()) else Said(CHOSEN, {"choice": found})

    return read


def _fill(worked: Worked, row: int) -> Said | None:
    made = worked.solved.solutions[row].preparation
    return None if made is None else Said(FILL_NAMES[made.fill])


def _overfill(worked: Worked, row: int) -> Fraction | Text | None:
    made = worked.solved.solutions[row].preparation
    if made is None or made.fill == "empty":
        return None
    return NOT_STATED if made.overfill_mL is None else made.overfill_mL


def _draws(worked: Worked, row: int) -> tuple[tuple[Draw, ...], bool] | None:
    """Return the fillings of syringes, and whether the syringes were chosen."""
    made = worked.solved.solutions[row].preparation
    return None if made is None else (made.draws, bool(worked.plan.making(row + 1).syringes))


def _draws_shown(words: Words, value: tuple[tuple[Draw, ...], bool], _follows: object) -> str:
    draws, chosen = value
    write = words.typography.setting
    marks = [words.say(MARK, syringe=write(draw.syringe_mL), mark=write(draw.volume_mL)) for draw in draws]
    shown = _PLUS.join(marks) or words.say(NO_SYRINGE)
    return words.say(CHOSEN, choice=shown) if chosen else shown


def _known(value: Callable[[Worked, int], object]) -> Callable[[Worked, int], object]:
    """Return what reads a number of a solution that is made, or says that it is not known."""

    def read(worked: Worked, row: int) -> object:
        found = value(worked, row)
        return NOT_KNOWN if found is None and worked.solved.solutions[row].preparation is not None else found

    return read


def _off(worked: Worked, row: int) -> object:
    solution = worked.solved.solutions[row]
    strength = None if solution.preparation is None else solution.preparation.as_prepared_concentration
    return None if strength is None else strength / solution.concentration - 1


def _or_text(show: Callable[[Words, Any, Any], str]) -> Callable[[Words, Any, Any], str]:
    """Return what writes a number, or the word that stands in its place."""

    def write(words: Words, value: object, follows: object) -> str:
        return words.say(value) if isinstance(value, Text) else show(words, value, follows)

    return write


def _any_fill(*fills: str) -> Callable[[Worked], bool]:
    """Return what tells whether any container is filled in one of these ways."""

    def there(worked: Worked) -> bool:
        made = [solution.preparation for solution in worked.solved.solutions]
        return any(one is not None and one.fill in fills for one in made)

    return there


def _any_given(worked: Worked) -> bool:
    return any(solution.donated_mL for solution in worked.solved.solutions)


def _heading(plan: Plan) -> Text:
    return container_head(solution.container for solution in plan.recipe.solutions)


def number_column() -> Column:
    """Return the column of the solutions' numbers."""
    return Column(
        "",
        QT_TRANSLATE_NOOP("SolutionTable", "Bag"),
        HEAD_TIP,
        of_solution("number"),
        counted,
        typed=False,
        bag=True,
        named=_heading,
    )


def _volume(name: str, head: Text, tip: Text, value: Callable[[Worked, int], object], **more: Any) -> Column:
    """Return a column of volumes that a hand measures, which nobody types."""
    return Column(name, head, tip, value, _or_text(exactly), typed=False, **more)


def _drug(name: str, head: Text, tip: Text, value: Callable[[Worked, int], object], **more: Any) -> Column:
    """Return a column of drug, whose head names its unit, which nobody types."""
    return Column(name, head, tip, value, _or_text(rounded), amount_unit, typed=False, **more)


# --- the tables


class StrongestFirst(PlanTable):
    """A table of solutions in the order in which they are made."""

    table = "solutions"
    backwards = True

    def rules(self, plan: Plan) -> Sequence[Hashable]:
        """Return the solutions' rules, the strongest first."""
        return plan.recipe.solutions[::-1]

    def row_called(self, row: int) -> Said:
        """Return what a solution is called: "Bag 4", "Cup 1"."""
        number = self.number(row)
        container = "bag" if self.worked is None else self.worked.plan.recipe.solutions[number - 1].container
        return Said(NUMBERED[container], {"number": number})


class MakingTable(StrongestFirst):
    """How each solution is made. What can be chosen in a cell is in CHOICES_ROLE."""

    every_column: ClassVar[tuple[Column, ...]] = (
        number_column(),
        Column(
            "source",
            QT_TRANSLATE_NOOP("Preparation", "Drawn from"),
            QT_TRANSLATE_NOOP(
                "Preparation",
                "Where the drug is drawn from: the stock, a stronger solution, or a dilution of the stock.",
            ),
            _chosen("source", source),
            sentence,
            left=True,
        ),
        _volume(
            "draw_mL",
            QT_TRANSLATE_NOOP("Preparation", "Draw mL planned"),
            QT_TRANSLATE_NOOP("Preparation", "The volume to draw, exactly as planned, before a syringe rounds it."),
            of_preparation("draw_mL"),
        ),
        Column(
            "draws",
            QT_TRANSLATE_NOOP("Preparation", "Drawn in syringes"),
            QT_TRANSLATE_NOOP("Preparation", "The syringes, and the mark that each is drawn up to."),
            _draws,
            _draws_shown,
            left=True,
        ),
        Column(
            "fill",
            QT_TRANSLATE_NOOP("Preparation", "Container"),
            QT_TRANSLATE_NOOP(
                "Preparation",
                "How the container is filled: an empty one with exact volumes; or a bag bought filled, out of which "
                "the drug's volume is taken first, or that and the overfill, or nothing (add only).",
            ),
            _chosen("fill", _fill),
            sentence,
            left=True,
        ),
        Column(
            "overfill_mL",
            QT_TRANSLATE_NOOP("Preparation", "Overfill mL"),
            QT_TRANSLATE_NOOP("Preparation", "What a bag that is bought filled holds more than it says."),
            _overfill,
            _or_text(exactly),
            shown=_any_fill("withdraw-drug", "withdraw-drug-and-overfill", "add-only"),
        ),
        _volume(
            "withdraw_mL",
            QT_TRANSLATE_NOOP("Preparation", "Take out first mL"),
            QT_TRANSLATE_NOOP("Preparation", "The volume to take out of the bag before the drug goes in."),
            _known(of_preparation("withdraw_mL")),
            shown=_any_fill("withdraw-drug", "withdraw-drug-and-overfill"),
        ),
        _volume(
            "fill_up_mL",
            QT_TRANSLATE_NOOP("Preparation", "Add diluent mL"),
            QT_TRANSLATE_NOOP("Preparation", "The diluent to add to what the syringes have drawn."),
            of_preparation("fill_up_mL"),
            shown=_any_fill("empty"),
        ),
        Column(
            "made_mL",
            QT_TRANSLATE_NOOP("Preparation", "Made to mL"),
            QT_TRANSLATE_NOOP(
                "Preparation", "The volume it is made to: its own, or larger so that it does not lose by giving."
            ),
            of_solution("made_mL"),
            exactly,
        ),
    )

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(document, parent)
        #: what can be chosen in cells of the plan that is shown, worked out once for each
        self._offered: tuple[Worked | None, dict[Cell, tuple[Choice, ...]]] = None, {}

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return also what can be chosen in a cell."""
        if role != CHOICES_ROLE:
            return super().data(index, role)
        cell = self.cell(index) if index.isValid() else None
        if cell is None or self.worked is None or cell.column not in MAKING_COLUMNS:
            return None
        if self._offered[0] is not self.worked:
            self._offered = self.worked, {}
        offered = self._offered[1]
        if cell not in offered:
            offered[cell] = choices(self.worked, self._document.site, cell, self._document.words)
        return offered[cell] or None

    def white(self, plan: Plan, cell: Cell) -> bool:
        """Return whether a person chooses here; what is not made leaves nothing to choose."""
        made = plan.stock is not None and plan.recipe.solutions[cell.row - 1].volume is not None
        return made and cell.column in MAKING_COLUMNS

    def edited(self, worked: Worked, cell: Cell) -> str:
        """Return the text that an editor of a cell starts with."""
        return making_text(worked, cell, self._document.words)

    def typed_into(self, plan: Plan, worked: Worked, cell: Cell, text: str) -> Edited:
        """Return what typing a text into a cell makes of a plan; raise Refused where it cannot be taken."""
        return type_making(plan, worked, self._document.site, cell, text, self._document.words)

    def follows_from(self, worked: Worked, cell: Cell) -> Said:
        """Return what a cell follows from, or how to choose in it."""
        if not self.white(worked.plan, cell):
            return super().follows_from(worked, cell)
        return Said(TYPE if cell.column in {"overfill_mL", "made_mL"} else CHOOSE)


class HoldingTable(StrongestFirst):
    """What each solution holds when it is made: as planned, and as prepared with the draws as syringes measure them."""

    every_column: ClassVar[tuple[Column, ...]] = (
        number_column(),
        _drug(
            "amount",
            QT_TRANSLATE_NOOP("Preparation", "{unit} planned"),
            QT_TRANSLATE_NOOP("Preparation", "The drug in it when made, as planned, before anything is given."),
            of_solution("amount"),
        ),
        _drug(
            "as_prepared_amount",
            QT_TRANSLATE_NOOP("Preparation", "{unit} as prepared"),
            QT_TRANSLATE_NOOP("Preparation", "The drug that is really in it when made, before anything is given."),
            _known(of_preparation("as_prepared_amount")),
        ),
        _drug(
            "concentration",
            QT_TRANSLATE_NOOP("Preparation", "{per} planned"),
            QT_TRANSLATE_NOOP("Preparation", "The planned concentration."),
            of_solution("concentration"),
        ),
        _drug(
            "as_prepared_concentration",
            QT_TRANSLATE_NOOP("Preparation", "{per} as prepared"),
            QT_TRANSLATE_NOOP("Preparation", "The concentration that it really has."),
            _known(of_preparation("as_prepared_concentration")),
        ),
        Column(
            "as_prepared_off",
            QT_TRANSLATE_NOOP("Preparation", "Off %"),
            QT_TRANSLATE_NOOP("Preparation", "By how much its concentration as prepared is off the planned one."),
            _known(_off),
            _or_text(hundredths_off),
            typed=False,
        ),
        Column(
            "tolerance",
            QT_TRANSLATE_NOOP("Preparation", "± %"),
            QT_TRANSLATE_NOOP(
                "Preparation",
                "By how much the tolerance of the syringes may move what it holds, along its draws from the stock, at "
                "the worst. How exactly the diluent is measured is no part of it.",
            ),
            of_preparation("tolerance"),
            hundredths,
            typed=False,
        ),
        _volume(
            "donated_mL",
            QT_TRANSLATE_NOOP("Preparation", "Gives mL"),
            QT_TRANSLATE_NOOP("Preparation", "What is drawn out of it for weaker solutions, as planned."),
            of_solution("donated_mL"),
            shown=_any_given,
        ),
        _volume(
            "label_volume_mL",
            QT_TRANSLATE_NOOP("Preparation", "Label mL planned"),
            QT_TRANSLATE_NOOP("Preparation", "What is left in it after giving, as planned."),
            of_solution("label_volume_mL"),
        ),
        _volume(
            "as_prepared_label_mL",
            QT_TRANSLATE_NOOP("Preparation", "Label mL as prepared"),
            QT_TRANSLATE_NOOP("Preparation", "What is really left in it after giving."),
            _known(of_solution("as_prepared_label_mL")),
        ),
        _drug(
            "label_amount",
            QT_TRANSLATE_NOOP("Preparation", "Label {unit} planned"),
            QT_TRANSLATE_NOOP("Preparation", "The drug that is left in it after giving, as planned."),
            of_solution("label_amount"),
        ),
        _drug(
            "as_prepared_label_amount",
            QT_TRANSLATE_NOOP("Preparation", "Label {unit} as prepared"),
            QT_TRANSLATE_NOOP("Preparation", "The drug that is really left in it after giving."),
            _known(of_solution("as_prepared_label_amount")),
        ),
    )
