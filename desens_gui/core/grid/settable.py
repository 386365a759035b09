"""Rates that are planned and cannot be set: those that are printed with ≈, because no hand could key them in."""

from fractions import Fraction

from desens_gui.core.findings import Cell
from desens_gui.core.grid.cells import cell_value
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP, Said
from desens_gui.core.ground.typography import can_be_set
from desens_gui.core.worked import Worked

PLANNED = QT_TRANSLATE_NOOP(
    "Settable", "The sign ≈ marks a rate that is planned and cannot be set: it has more decimals than any pump takes."
)
PLANNED_WITHOUT_PUMP = QT_TRANSLATE_NOOP(
    "Settable",
    "The sign ≈ marks a rate that is planned and cannot be set: it has more decimals than any pump takes. Choose the "
    "pump: the plan is then worked out with the rates that it can be set to.",
)


def planned_only(worked: Worked, cell: Cell) -> Said | None:
    """Return what is to be said of a rate that no pump can be set to; None for every other cell.

    Raises Refused for a cell that the plan does not have.
    """
    if (cell.table, cell.column) != ("steps", "rate_mL_h"):
        return None
    rate = cell_value(worked, cell)
    if not isinstance(rate, Fraction) or can_be_set(rate):
        return None
    return Said(PLANNED_WITHOUT_PUMP if worked.plan.pump is None else PLANNED)
