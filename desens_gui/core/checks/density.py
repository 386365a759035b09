"""Can a solution hold so much drug at all: a volume or a unit that slipped may ask for more than there is room for.

A concentration that is stated as a mass is judged where it is read (`ground.units`); here are those that follow from
a volume, a dilution or a potency.
"""

from collections.abc import Iterator

from desens_gui.core.checks.bags import CONTAINERS, PHYSICS
from desens_gui.core.checks.case import Case
from desens_gui.core.findings import Cell, Finding
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP
from desens_gui.core.ground.typography import Apart
from desens_gui.core.ground.units import DENSEST, Kind, Quantity, kind_of, per_mL

TOO_DENSE = QT_TRANSLATE_NOOP(
    "Findings",
    "{container} {number} would hold {strength} {per}; no solution holds more than {most} {per}. Check its volume and "
    "what it holds.",
)
STOCK_TOO_DENSE = QT_TRANSLATE_NOOP(
    "Findings",
    "By the potency the stock would hold {strength} {per}; no solution holds more than {most} {per}. Check both.",
)


def density(case: Case) -> Iterator[Finding]:
    """density: no solution, and no stock, holds more than 2 g of drug per mL. Red otherwise.

    Nothing is said of units, mmol and mL of a product where no potency says what they weigh.
    """
    for bag in case.solved.solutions:
        values = _too_dense(case, Quantity(bag.concentration, per_mL(case.solved.amount_unit)))
        if values:
            values |= {"container": CONTAINERS[bag.container], "number": bag.number}
            cells = tuple(Cell("solutions", bag.number, column) for column in ("volume_mL", "concentration"))
            yield Finding("density", "red", TOO_DENSE, values, cells, PHYSICS)
    values = {} if case.plan.stock is None else _too_dense(case, case.plan.stock)
    if values:
        yield Finding("density", "red", STOCK_TOO_DENSE, values, (Cell("order", 0, "stock"),), PHYSICS)


def _too_dense(case: Case, strength: Quantity) -> dict[str, object]:
    """Return the mass per mL and the most that there can be, in the plan's unit or mg; empty where it is possible."""
    own = case.solved.amount_unit
    per = per_mL(own if kind_of(own) is Kind.MASS else "mg")
    try:
        held = case.plan.recipe.converted(strength, per)
    except Refused:  # no potency, so no mass
        return {}
    most = DENSEST.into(per)
    return {"strength": Apart(held, most), "most": Apart(most, held), "per": per} if held > most else {}
