"""Texts typed into several cells as one edit: each in the plan that the ones before it have made."""

import re
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from desens_gui.app.document import Document
from desens_gui.core.edits.basic import Edited
from desens_gui.core.findings import Cell
from desens_gui.core.grid.cells import cell_value
from desens_gui.core.grid.governed import editable
from desens_gui.core.grid.inverse import type_into
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP, Said
from desens_gui.core.ground.typed import read_typed
from desens_gui.core.rules.plan import Plan
from desens_gui.core.solving.solve import solve
from desens_gui.core.worked import Worked

BOTH = QT_TRANSLATE_NOOP("Grid", "{first} {second}")
CONTRADICTORY = QT_TRANSLATE_NOOP(
    "Grid",
    "What is pasted contradicts itself: {first} would be {value} instead of the pasted {typed}, because of what is "
    "pasted into {second}.",
)
PLACE = QT_TRANSLATE_NOOP("Grid", "{table} {row}, {column}")

_DECIMALS = re.compile(r"[0-9]+(?:[.,]([0-9]+))?")


def _plainly_called(cell: Cell) -> Said:
    return Said(PLACE, {"table": cell.table, "row": cell.row, "column": cell.column})


@dataclass(frozen=True, slots=True)
class CellTyping:
    """How the cells of a table take a text: which of them are inputs (white), and what a text makes of a plan."""

    white: Callable[[Plan, Cell], bool]
    take: Callable[[Plan, Worked, Cell, str], Edited]


class BlockEdit:
    """An edit: texts typed into cells, one after the other, each in the plan that the ones before it have made.

    Inputs are taken before computed cells, and a computed cell that then shows its text already is left as it is. A
    block whose texts contradict each other is refused: in the end every cell shows what was typed into it.
    """

    def __init__(
        self,
        document: Document,
        typed: Sequence[tuple[Cell, str]],
        called: Callable[[Cell], Said] = _plainly_called,
        held: Collection[Cell] = (),
        typing: CellTyping | None = None,
    ) -> None:
        """Take the texts, how a sentence calls a cell, which cells showed their text before, and how cells take one.

        Without `typing` they take it as those of the two grids of a plan do.
        """
        self._document = document
        self._site = document.site
        self._typography = document.words.typography
        self._typed = typed
        self._called = called
        self._held = held
        self._typing = typing or CellTyping(editable, self._type_into)

    def make(self, plan: Plan) -> Edited:
        """Return the plan with all texts taken, what they tell, and whether one of them asks.

        Raises Refused where a text cannot be taken, and where one would undo another.
        """
        worked, says, asks = self._document.worked, None, False
        assert worked is not None  # it has cells
        landed: dict[Cell, tuple[str, object]] = {}
        changed_by: dict[Cell, Cell] = {}
        several, start = len(self._typed) > 1, worked
        for cell, text in self._inputs_first(plan):
            value = cell_value(worked, cell)
            stays = cell in self._held and value == cell_value(start, cell)
            if stays or (several and not self._typing.white(plan, cell) and self._shows(worked, cell, text)):
                landed[cell] = text, value
                continue
            edited = self._typing.take(plan, worked, cell, text)
            if edited.plan is not plan:
                plan = edited.plan
                worked = Worked(plan, solve(plan, self._site), ())
                for other, (_, value) in landed.items():
                    if other not in changed_by and cell_value(worked, other) != value:
                        changed_by[other] = cell
            landed[cell] = text, cell_value(worked, cell)
            if edited.says is not None:
                says = edited.says if says is None else Said(BOTH, {"first": says, "second": edited.says})
            asks = asks or edited.asks
        for cell, (text, value) in landed.items():
            if cell_value(worked, cell) != value and not self._shows(worked, cell, text):
                self._refuse(worked, cell, text, changed_by[cell])
        return Edited(plan, says, asks)

    def _inputs_first(self, plan: Plan) -> list[tuple[Cell, str]]:
        """Return the texts, those of inputs first; the rest as they were pasted."""
        if len(self._typed) == 1:
            return list(self._typed)
        return sorted(self._typed, key=lambda one: not self._typing.white(plan, one[0]))

    def _type_into(self, plan: Plan, worked: Worked, cell: Cell, text: str) -> Edited:
        return type_into(plan, worked, self._site, cell, text, self._typography.decimal_mark)

    def _refuse(self, worked: Worked, cell: Cell, text: str, other: Cell) -> None:
        value = cell_value(worked, cell)
        shown = self._typography.number(value) if isinstance(value, Fraction) else str(value)
        first, second = self._called(cell), self._called(other)
        raise Refused(CONTRADICTORY, first=first, second=second, value=shown, typed=text.strip())

    def _shows(self, worked: Worked, cell: Cell, text: str) -> bool:
        """Return whether a number stands in a cell as its text says, or rounds to all of its digits.

        So few digits that they would hide a difference do not count as rounded, unless the cell itself shows no more.
        """
        value, typed = cell_value(worked, cell), text.strip()
        if not isinstance(value, Fraction):
            return False
        plain = replace(self._typography, thousands_mark="")
        if typed in (self._typography.number(value), plain.number(value)):
            return True
        try:
            number = read_typed(typed, self._typography.decimal_mark)
        except Refused:
            return False
        if number == value:
            return True
        found = _DECIMALS.fullmatch(typed)
        digits = len(typed.lstrip("0.,").replace(".", "").replace(",", ""))
        if found is None or digits < self._site.digits:
            return False
        return abs(number - value) <= Fraction(1, 2 * 10 ** len(found[1] or ""))
