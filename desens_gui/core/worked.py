"""A plan worked out: its numbers, agreed on by two calculations, and what the checks say of them."""

from dataclasses import dataclass

from desens_gui.core.checks import check
from desens_gui.core.findings import Finding
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP
from desens_gui.core.rules.plan import Plan
from desens_gui.core.rules.site import Site
from desens_gui.core.second import disagreements
from desens_gui.core.solving.solve import solve
from desens_gui.core.solving.solved import Solved

DISAGREE = QT_TRANSLATE_NOOP(
    "Worked",
    "The program's two calculations disagree on {table} {row}, {column}: {first} and {second}. Do not use this plan, "
    "and report it: this is a fault of the program.",
)


@dataclass(frozen=True, slots=True)
class Worked:
    """A plan, its numbers and its findings (red first)."""

    plan: Plan
    solved: Solved
    findings: tuple[Finding, ...]


def work_out(plan: Plan, site: Site) -> Worked:
    """Return the plan worked out. Every front end comes through here.

    Raises Refused for a plan that has no solution, and when the second calculation disagrees with the first.
    """
    solved = solve(plan, site)
    refuse_disagreement(plan, solved)
    return Worked(plan, solved, check(plan, solved, site))


def refuse_disagreement(plan: Plan, solved: Solved) -> None:
    """Raise Refused, naming the first cell, when the second calculation disagrees with `solved`."""
    for cell in disagreements(plan, solved):
        row, column = cell.row, cell.column
        raise Refused(
            DISAGREE, table=cell.table, row=row, column=column, first=str(cell.first), second=str(cell.second)
        )
