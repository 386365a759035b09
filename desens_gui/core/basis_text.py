"""The basis of an ordered dose, in words: 375 mg/m2 × 1.8 m2 = 675 mg, and what the order says beside it.

Pure, for every front end and every paper. Every number stands in full; nothing here changes the ordered dose.
"""

from desens_gui.core.basis import Basis
from desens_gui.core.order import Order
from desens_gui.core.recipe import Recipe
from desens_gui.core.refusal import Refused
from desens_gui.core.texts import QT_TRANSLATE_NOOP, Said
from desens_gui.core.typography import InFull, Percent, Setting

BY_SURFACE = QT_TRANSLATE_NOOP("Basis", "{each}/m2 × {size} m2 = {result}")
BY_WEIGHT = QT_TRANSLATE_NOOP("Basis", "{each}/kg × {size} kg = {result}")
BY_AUC = QT_TRANSLATE_NOOP("Basis", "AUC {auc} × (GFR {size} mL/min + 25) = {result}")
AS_ORDERED = QT_TRANSLATE_NOOP("Basis", "{basis}, as ordered")
ORDERED_OTHERWISE = QT_TRANSLATE_NOOP("Basis", "{basis}; the order says {dose} ({off})")
NOT_COMPARED = QT_TRANSLATE_NOOP("Basis", "{basis}; the order says {dose}, which measures something else")


def basis_said(basis: Basis) -> Said:
    """Return how the dose follows from its basis: "375 mg/m2 × 1.8 m2 = 675 mg"."""
    values: dict[str, object] = {"size": InFull(basis.size), "result": Setting(basis.result)}
    if basis.auc is not None:
        return Said(BY_AUC, values | {"auc": InFull(basis.auc)})
    assert basis.each is not None  # the basis's own check: one of the two
    return Said(BY_SURFACE if basis.per == "m2" else BY_WEIGHT, values | {"each": Setting(basis.each)})


def basis_of_order(order: Order, recipe: Recipe) -> Said | None:
    """Return the basis with what the order says beside it; None for an order without a basis.

    The order's dose and the basis are compared exactly, through the recipe's potency where they are stated in
    different measures. Two that cannot be compared stand side by side, and it says so.
    """
    if order.basis is None:
        return None
    values: dict[str, object] = {"basis": basis_said(order.basis), "dose": Setting(order.dose)}
    try:
        result = recipe.converted(order.basis.result, order.dose.unit)
    except Refused:
        return Said(NOT_COMPARED, values)
    if result == order.dose.value:
        return Said(AS_ORDERED, values)
    return Said(ORDERED_OTHERWISE, values | {"off": Percent(order.dose.value / result - 1, signed=True)})
