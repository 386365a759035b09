"""The second calculation: the same plan, worked out another way.

Where the solver multiplies concentrations with volumes in rational numbers, this room keeps accounts: drug, volume
and time are whole numbers of a smallest unit (grains, drops and ticks), every bag is a purse, and every step takes
its part of a purse. A share that would not come out whole makes the smallest unit smaller. What the last bag holds
follows from the balance. It shares no code with the solver (an import contract keeps it so), so that a slip in
either shows as a disagreement.

It covers every number of the solutions, the steps and the sums; of a plan with a carrier or a common stretch of
tubing, what reaches the vein only in sum. From where and in which syringes each solution is drawn, and what its line
takes, is the plan's choice and taken as it is.
"""

from dataclasses import dataclass
from fractions import Fraction

from desens_gui.core.rules.plan import Plan
from desens_gui.core.second.books import Books
from desens_gui.core.second.comparing import compared
from desens_gui.core.solving.solved import Solved

#: what is not compared: choices, inputs, bounds, and the moment of the first drug
NOT_COVERED = frozenset(
    {
        "source",
        "draws",
        "intermediate",
        "overfill_mL",
        "line_mL",
        "tolerance",
        "tolerance_rss",
        "as_prepared_tolerance",
        "as_prepared_range",
        "first_drug_min",
    }
)


@dataclass(frozen=True, slots=True)
class Disagreement:
    """A cell on which the two calculations do not agree: its table, row (from 1) and column, and both values."""

    table: str
    row: int
    column: str
    first: Fraction | None
    second: Fraction | None


def disagreements(plan: Plan, solved: Solved) -> list[Disagreement]:
    """Work the plan out again and return every cell in which `solved` says something else. Empty is agreement."""
    books = Books(plan)
    books.keep()
    found = []
    for table, row, column, first, second in compared(books, solved):
        if first != second:
            found.append(Disagreement(table, row, column, first, second))
    return found
