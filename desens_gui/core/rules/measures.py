"""Whether an order and its protocol measure the same thing: mass, units, mmol and mL of a product never convert by
themselves, only through a potency that the maker states.
"""

import re
from collections.abc import Iterator

from desens_gui.core.ground.model import made
from desens_gui.core.ground.numbers import shown
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP
from desens_gui.core.ground.typed import read_typed_quantity
from desens_gui.core.ground.units import AMOUNTS, Quantity
from desens_gui.core.rules.contents import number_text
from desens_gui.core.rules.parts import FixedAmount, FixedConcentration
from desens_gui.core.rules.plan import Plan
from desens_gui.core.rules.recipe import Potency, Recipe

NO_POTENCY = QT_TRANSLATE_NOOP(
    "Measures",
    "The order says {typed} and the protocol {stated}: these are different measures. State in “Potency” how much of "
    "one is how much of the other, as the maker does, for example “250 mg = 400000 units”.",
)
NOT_A_POTENCY = QT_TRANSLATE_NOOP(
    "Measures", "“{typed}” is not a potency. Write two amounts with “=” between them, for example “{example}”."
)
EXAMPLE = "250 mg = 400000 units"


def stated_apart(plan: Plan) -> Quantity | None:
    """Return the first quantity of the recipe that cannot be turned into the order's unit; None when all can."""
    for quantity, unit in _stated(plan.recipe, plan.order.dose.unit):
        try:
            plan.recipe.converted(quantity, unit)
        except Refused:
            return quantity
    return None


def states_amounts(recipe: Recipe) -> bool:
    """Return whether a recipe states any amount of drug, so that an order in another measure would not fit it."""
    return next(_stated(recipe, "mg"), None) is not None


def read_potency(typed: str, mark: str) -> Potency:
    """Read a potency as typed where `mark` is the decimal mark: "250 mg = 400000 units". Raises Refused."""
    sides = re.split("=", typed)
    if len(sides) != 2 or not all(side.strip() for side in sides):
        raise Refused(NOT_A_POTENCY, "potency", typed=shown(typed), example=EXAMPLE)
    amount, equals = (read_typed_quantity(side, AMOUNTS, mark, None) for side in sides)
    return made(Potency, {"amount": amount, "equals": equals})


def potency_text(potency: Potency, mark: str) -> str:
    """Return a potency exactly, as it is edited and read back."""
    sides = (potency.amount, potency.equals)
    return " = ".join(f"{number_text(side.value, mark)} {side.unit}" for side in sides)


def _stated(recipe: Recipe, unit: str) -> Iterator[tuple[Quantity, str]]:
    """Yield every amount, concentration and dose rate of a recipe, with the unit of a plan that it is needed in."""
    for solution in recipe.solutions:
        if isinstance(solution.content, FixedAmount):
            yield solution.content.amount, unit
        elif isinstance(solution.content, FixedConcentration):
            yield solution.content.concentration, f"{unit}/mL"
    for tablet in recipe.tablets:
        yield tablet.amount, unit
    for step in recipe.steps:
        dose = getattr(step, "dose", None)
        if dose is not None:
            yield dose, unit
        rate = getattr(step, "dose_rate", None)
        if rate is not None:
            yield rate, f"{unit}/h"
