"""Edits: pure functions from one plan to the next. Each raises Refused when the plan cannot be changed so."""

from collections.abc import Sequence
from dataclasses import dataclass

from desens_gui.core.ground.model import rebuilt
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP, Said
from desens_gui.core.ground.typed import read_typed_quantity
from desens_gui.core.ground.typography import Setting
from desens_gui.core.ground.units import AMOUNTS, Quantity
from desens_gui.core.rules.basis import Basis
from desens_gui.core.rules.measures import NO_POTENCY, stated_apart
from desens_gui.core.rules.plan import Plan, Tubing
from desens_gui.core.rules.recipe import LastSolution, Potency
from desens_gui.core.rules.site import Pump
from desens_gui.core.rules.supply import misfit
from desens_gui.core.rules.supply_text import vial_said

VOLUME_COUNT = QT_TRANSLATE_NOOP(
    "Edits",
    "The protocol has {solutions} solutions, but {volumes} volumes are given. Give one for each, weakest first.",
)
NO_FINAL_RATE = QT_TRANSLATE_NOOP("Edits", "This protocol has no final rate that could be changed.")

UNIT_NOW = QT_TRANSLATE_NOOP("Edits", "The whole plan now counts in {unit}.")
OLD_VIALS = QT_TRANSLATE_NOOP(
    "Edits", "No stock of {stock} comes out of a vial of {vial}: the vials are not stated any more."
)


@dataclass(frozen=True, slots=True)
class Edited:
    """What an edit makes of a plan.

    `says` tells what else it changed than the value that was typed, for a person to see. `asks` is True when what
    would be taken differs from what was typed: it is then asked first, and the edit taken when it is confirmed. What is
    asked is `question`, or `says` where one sentence does for both.
    """

    plan: Plan
    says: Said | None = None
    asks: bool = False
    question: Said | None = None

    @property
    def asked(self) -> Said | None:
        """What is said before an edit that asks is taken."""
        return self.question or self.says


def with_volumes(plan: Plan, volumes: Sequence[Quantity]) -> Plan:
    """Return the plan with one volume per solution, weakest first; raise Refused when their number differs."""
    solutions = plan.recipe.solutions
    if len(volumes) != len(solutions):
        raise Refused(VOLUME_COUNT, solutions=len(solutions), volumes=len(volumes))
    changed = tuple(rebuilt(solution, volume=volume) for solution, volume in zip(solutions, volumes, strict=True))
    return with_recipe(plan, solutions=changed)


def with_last_solution(plan: Plan, policy: LastSolution) -> Plan:
    """Return the plan with another choice of what the last solution does."""
    return with_recipe(plan, last_solution=policy)


def with_final_rate(plan: Plan, rate: Quantity) -> Plan:
    """Return the plan with another final rate; raise Refused when its protocol has none."""
    if plan.recipe.final_rate is None:
        raise Refused(NO_FINAL_RATE)
    return with_recipe(plan, final_rate=rebuilt(plan.recipe.final_rate, rate=rate))


def with_recipe(plan: Plan, **changes: object) -> Plan:
    """Return the plan with changed rules; raise Refused when they do not hold together."""
    return rebuilt(plan, recipe=rebuilt(plan.recipe, **changes))


# --- order and equipment ---------------------------------------------------------------------------------------


def with_order(plan: Plan, mark: str = ".", **typed: str) -> Edited:
    """Change fields of the order, each as typed, where `mark` is the decimal mark.

    A dose without a unit is in the unit of the dose so far; an empty date or time is none.
    """
    fields: dict[str, object] = dict(typed)
    try:
        if "dose" in typed:
            fields["dose"] = read_typed_quantity(typed["dose"], AMOUNTS, mark, plan.order.dose.unit)
        for name in ("born", "prepared", "start"):
            if not typed.get(name, "-").strip():
                fields[name] = None
        order = rebuilt(plan.order, **fields)
        changed = rebuilt(plan, order=order)
        apart = stated_apart(changed) if "dose" in typed else None
        if apart is not None:
            raise Refused(NO_POTENCY, "dose", typed=order.dose, stated=apart)
    except Refused as refused:
        where = refused.where.removeprefix("order, ") or ("dose" if "dose" in typed else "")
        raise Refused(refused.text, f"order, {where}", **refused.values) from None
    says = None if order.dose.unit == plan.order.dose.unit else Said(UNIT_NOW, {"unit": order.dose.unit})
    return Edited(changed, says)


def with_basis(plan: Plan, basis: Basis | None) -> Edited:
    """State what the ordered dose was worked out from; None: not stated. The ordered dose stays as it is."""
    return Edited(rebuilt(plan, order=rebuilt(plan.order, basis=basis)))


def with_potency(plan: Plan, potency: Potency | None) -> Edited:
    """State how much of one measure is how much of another; None: not stated.

    Raises Refused when the order and the protocol measure different things and the potency does not compare them.
    """
    changed = with_recipe(plan, potency=potency)
    apart = stated_apart(changed)
    if apart is not None:
        raise Refused(NO_POTENCY, "potency", typed=changed.order.dose, stated=apart)
    return Edited(changed)


def with_stock(plan: Plan, stock: Quantity | None) -> Edited:
    """Draw the drug up from another stock; None: no stock chosen.

    Vials that such a stock cannot come out of are not stated any more, and the edit says so.
    """
    wrong = None if stock is None or plan.supply is None else misfit(plan.supply, stock, plan.recipe)
    if stock is None or wrong is None:
        return Edited(rebuilt(plan, stock=stock))
    return Edited(
        rebuilt(plan, stock=stock, supply=None), Said(OLD_VIALS, {"stock": Setting(stock), "vial": vial_said(wrong)})
    )


def with_pump(plan: Plan, pump: Pump | None) -> Edited:
    """Use another pump, to whose step rates are rounded; None: none chosen, nothing rounded."""
    return Edited(rebuilt(plan, pump=pump))


def with_tubing(plan: Plan, tubing: Tubing | None) -> Edited:
    """Use other lines; None: not stated."""
    return Edited(rebuilt(plan, tubing=tubing))
