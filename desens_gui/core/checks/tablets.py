"""Can the doses of tablets be made of tablets."""

from collections.abc import Iterator
from fractions import Fraction

from desens_gui.core.checks.case import Case
from desens_gui.core.findings import Cell, Finding
from desens_gui.core.ground.numbers import round_half_up
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP
from desens_gui.core.ground.typography import Apart

NOT_OF_PARTS = QT_TRANSLATE_NOOP(
    "Findings", "Step {step} needs {count} of “{tablet}”, which can be divided into {parts} equal parts only."
)
NOT_WHOLE = QT_TRANSLATE_NOOP("Findings", "Step {step} needs {count} of “{tablet}”, which is not to be divided.")
PARTS_SOURCE = QT_TRANSLATE_NOOP("Findings", "The tablets and their parts as stated in the protocol.")


def tablet_parts(case: Case) -> Iterator[Finding]:
    """tablet-parts: each number of tablets can be made of tablets divided into their equal parts. Red when not."""
    for step in case.solved.steps:
        if step.tablet is None or step.count is None:
            continue
        tablet = case.plan.recipe.tablets[step.tablet - 1]
        if (step.count * tablet.parts).denominator != 1:
            nearest = round_half_up(step.count, Fraction(1, tablet.parts))
            values: dict[str, object] = {"step": step.number, "count": Apart(step.count, nearest)}
            values |= {"tablet": tablet.name, "parts": tablet.parts}
            cells = (Cell("steps", step.number, "count"),)
            text = NOT_WHOLE if tablet.parts == 1 else NOT_OF_PARTS
            yield Finding("tablet-parts", "red", text, values, cells, PARTS_SOURCE)
