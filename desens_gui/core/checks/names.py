"""Does the name of a product say what is in it."""

import re
from collections import Counter
from collections.abc import Iterator
from fractions import Fraction

from desens_gui.core.checks.case import Case
from desens_gui.core.findings import Cell, Finding
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP
from desens_gui.core.ground.typography import Setting
from desens_gui.core.ground.units import AMOUNTS, Quantity, per_mL, read_quantity
from desens_gui.core.rules.parts import FixedConcentration

SAYS_OTHER = QT_TRANSLATE_NOOP("Findings", "“{name}” is stated to hold {holds}. The name says another strength.")
TWO_OF_A_NAME = QT_TRANSLATE_NOOP("Findings", "Two products are called “{name}”. Give each a name of its own.")
NAME_SOURCE = QT_TRANSLATE_NOOP("Findings", "Two strengths on one label are misread; ISMP, look-alike names.")

_QUANTITY = re.compile(
    r"([0-9]+(?:\.[0-9]+)?) ?(million units|units|mmol|mcg|mg|ng|g)\b"
    r"(?: ?(?:/|in|per) ?([0-9]+(?:\.[0-9]+)?)? ?mL)?"
)


def product_name(case: Case) -> Iterator[Finding]:
    """product-name: a strength in the name of a product is the stated one (red), and names differ (amber).

    Of a product with several drugs the name may say the strength of any of them.
    """
    recipe = case.plan.recipe
    parts = (Fraction(1), *(component.per for component in recipe.components))
    for number, tablet in enumerate(recipe.tablets, 1):
        holds = tablet.amount
        said = [quantity for quantity, volume in _said(tablet.name) if volume is None]
        cells = tuple(Cell("steps", step.number, "count") for step in case.solved.steps if step.tablet == number)
        if said and not any(_same(quantity, holds, parts) for quantity in said):
            values: dict[str, object] = {"name": tablet.name, "holds": Setting(holds)}
            yield Finding("product-name", "red", SAYS_OTHER, values, cells, NAME_SOURCE)
    for number, solution in enumerate(recipe.solutions, 1):
        if not isinstance(solution.content, FixedConcentration):
            continue
        concentration = solution.content.concentration
        strengths = [
            Quantity(quantity.value / volume, per_mL(quantity.unit))
            for quantity, volume in _said(solution.name)
            if volume
        ]
        if strengths and not any(_same(strength, concentration, parts) for strength in strengths):
            values = {"name": solution.name, "holds": Setting(concentration)}
            cells = (Cell("solutions", number, "concentration"),)
            yield Finding("product-name", "red", SAYS_OTHER, values, cells, NAME_SOURCE)
    names = Counter(product.name.casefold() for product in recipe.tablets)
    for tablet in {tablet.name.casefold(): tablet for tablet in recipe.tablets}.values():
        if names[tablet.name.casefold()] > 1:
            yield Finding("product-name", "amber", TWO_OF_A_NAME, {"name": tablet.name}, (), NAME_SOURCE)


def _said(name: str) -> Iterator[tuple[Quantity, Fraction | None]]:
    """Yield the amounts in a name, each with the mL it is said to be in: "50 mg/mL" is 50 mg in 1 mL."""
    for match in _QUANTITY.finditer(name):
        try:
            quantity = read_quantity(f"{match[1]} {match[2]}", AMOUNTS)
        except Refused:
            continue
        in_volume = match[0].rstrip().endswith("mL")
        volume = Fraction(match[3] or 1) if in_volume else None
        yield quantity, volume


def _same(said: Quantity, stated: Quantity, parts: tuple[Fraction, ...]) -> bool:
    """Return whether a quantity is one of the `parts` of the stated one; another measure says nothing against it."""
    try:
        return said.into(stated.unit) in [stated.value * part for part in parts]
    except Refused:
        return True
