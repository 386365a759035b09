"""The basis of an ordered dose, in words: 375 mg/m2 × 1.8 m2 = 675 mg, and what the order says beside it.

Pure, for every front end and every paper. Every number stands in full; nothing here changes the ordered dose.
"""

import re
from fractions import Fraction

from desens_gui.core.ground.model import made
from desens_gui.core.ground.numbers import share_text, shown
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP, Said
from desens_gui.core.ground.typed import read_typed, read_typed_quantity
from desens_gui.core.ground.typography import InFull, Percent, Setting
from desens_gui.core.ground.units import AMOUNTS, NOT_POSITIVE
from desens_gui.core.rules.basis import CALVERT, Basis
from desens_gui.core.rules.contents import number_text
from desens_gui.core.rules.order import Order
from desens_gui.core.rules.recipe import Recipe

BY_SURFACE = QT_TRANSLATE_NOOP("Basis", "{each}/m2 × {size} m2 = {result}")
BY_WEIGHT = QT_TRANSLATE_NOOP("Basis", "{each}/kg × {size} kg = {result}")
BY_AUC = QT_TRANSLATE_NOOP("Basis", "AUC {auc} × (GFR {size} mL/min + 25) = {result}")
AS_ORDERED = QT_TRANSLATE_NOOP("Basis", "{basis}, as ordered")
ORDERED_OTHERWISE = QT_TRANSLATE_NOOP("Basis", "{basis}; the order says {dose} ({off})")
NOT_COMPARED = QT_TRANSLATE_NOOP("Basis", "{basis}; the order says {dose}, which measures something else")
FORMS = QT_TRANSLATE_NOOP(
    "Basis",
    "“{typed}” is not what a dose is worked out from. Write “375 mg/m2 x 1{mark}8 m2”, “5 mg/kg x 70 kg” or "
    "“AUC 5 x (90 + 25) mL/min”.",
)
AUC_FORM = QT_TRANSLATE_NOOP(
    "Basis", "“{typed}” is no dose by AUC. Write the AUC and the clearance in mL/min: “AUC 5 x (90 + 25) mL/min”."
)
NOT_CALVERT = QT_TRANSLATE_NOOP(
    "Basis", "“{typed}” adds {more} to the clearance; Calvert's formula adds 25: “AUC 5 x (90 + 25) mL/min”."
)
TWO_SIZES = QT_TRANSLATE_NOOP("Basis", "“{typed}” is a dose for each {per}, but then counts {unit}. Write one of them.")

_SIZED = re.compile(r"(?P<number>[^a-zA-Z]+?)\s*(?P<unit>m2|kg)")
_CLEARANCE = re.compile(r"\((?P<number>[^()+]+)\+(?P<more>[^()+]+)\)\s*mL/min")


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


# --- what a person types ---------------------------------------------------------------------------------------


def basis_text(basis: Basis, mark: str) -> str:
    """Return a basis exactly, as it is edited and read back: "375 mg/m2 x 1.8 m2", "AUC 5 x (90 + 25) mL/min"."""
    size = number_text(basis.size, mark)
    if basis.auc is not None:
        return f"AUC {number_text(basis.auc, mark)} x ({size} + 25) mL/min"
    assert basis.each is not None  # the basis's own check: one of the two
    return f"{number_text(basis.each.value, mark)} {basis.each.unit}/{basis.per} x {size} {basis.per}"


def read_basis(typed: str, mark: str) -> Basis:
    """Read what a dose was worked out from, as typed where `mark` is the decimal mark.

    A dose for each m2 or kg times how many of them, or a target AUC times the clearance (GFR) plus 25 in mL/min,
    which is Calvert's formula. A text that names no unit, or whose two sides measure different things, is refused.
    """
    text = " ".join(typed.split()).replace("²", "2")
    sides = re.split(r"\s*[x×*·]\s*", text, flags=re.IGNORECASE)
    if len(sides) != 2 or not all(sides):
        raise Refused(FORMS, "basis", typed=shown(typed), mark=mark)
    if sides[0].casefold().startswith("auc"):
        return _read_auc(typed, sides[0], sides[1], mark)
    each, _, per = sides[0].rpartition("/")
    size = _SIZED.fullmatch(sides[1])
    if per.strip() not in ("m2", "kg") or not each or size is None:
        raise Refused(FORMS, "basis", typed=shown(typed), mark=mark)
    if size["unit"] != per.strip():
        raise Refused(TWO_SIZES, "basis", typed=shown(typed), per=per.strip(), unit=size["unit"])
    amount = read_typed_quantity(each, AMOUNTS, mark, None)
    return made(Basis, {"per": per.strip(), "each": amount, "size": share_text(_number(size["number"], mark))})


def _read_auc(typed: str, auc: str, clearance: str, mark: str) -> Basis:
    found = _CLEARANCE.fullmatch(clearance)
    target = auc[3:].strip()
    if found is None or not target:
        raise Refused(AUC_FORM, "basis", typed=shown(typed))
    if _number(found["more"], mark) != CALVERT:
        raise Refused(NOT_CALVERT, "basis", typed=shown(typed), more=shown(found["more"]))
    size = share_text(_number(found["number"], mark))
    return made(Basis, {"per": "auc", "auc": share_text(_number(target, mark)), "size": size})


def _number(text: str, mark: str) -> Fraction:
    """Read a number above zero; a fraction of two whole numbers is one that no decimals write."""
    parts = [read_typed(part.strip(), mark) for part in text.split("/")]
    value = parts[0] if len(parts) == 1 else parts[0] / parts[1] if len(parts) == 2 and parts[1] else Fraction(0)
    if not value:
        raise Refused(NOT_POSITIVE, "basis", typed=shown(text))
    return value
