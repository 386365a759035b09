"""Does what leaves the bag reach the vein: the flush, and what the line was primed with."""

from collections.abc import Iterator

from desens_gui.core.checks.case import Case
from desens_gui.core.findings import Cell, Finding
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP
from desens_gui.core.ground.typography import Percent, Setting
from desens_gui.core.ground.units import Quantity

NO_FLUSH = QT_TRANSLATE_NOOP(
    "Findings",
    "{missing} ({share} of the dose) stay in the line of the last bag. A flush of at least {line} belongs to this "
    "plan.",
)
FLUSH_OVERDOSES = QT_TRANSLATE_NOOP(
    "Findings",
    "The flush pushes {extra} ({share} of the dose) more into the vein than the plan counts. Clamp and disconnect at "
    "the hub; do not flush.",
)
PRIMING_IS_GIVEN = QT_TRANSLATE_NOOP(
    "Findings",
    "Step {step} primes a line that is already full of its drug: {extra} reach the vein and are not counted.",
)
EMPTIED_LINE = QT_TRANSLATE_NOOP(
    "Findings", "Step {step} empties its bag, but {missing} of its dose stay in the line when the bag is changed."
)
PLUG_FLOW = QT_TRANSLATE_NOOP(
    "Findings", "Plug flow through lines that are each primed with their own bag; no mixing is assumed."
)


def flush(case: Case) -> Iterator[Finding]:
    """flush: with own lines, each step's dose is what reaches the vein during it. Red otherwise.

    A bag run until empty leaves a line volume of its dose behind unless a flush brings it in; a flush after any other
    end, and a priming step into a line that is already primed with drug, bring in drug that nothing counts.
    """
    tubing = case.plan.tubing
    if tubing is None:
        return
    unit, ordered = case.solved.amount_unit, case.solved.total.ordered
    line = Setting(tubing.line_volume)
    for step in case.solved.steps:
        off = step.at_vein - step.dose
        if not off:
            continue
        values: dict[str, object] = {"step": step.number, "line": line, "share": Percent(abs(off) / ordered)}
        amount = Quantity(abs(off), unit)
        cells = (Cell("steps", step.number, "dose"), Cell("order", 0, "tubing"))
        last = step is case.solved.steps[-1]
        if off < 0:
            text = NO_FLUSH if last else EMPTIED_LINE
            yield Finding("flush", "red", text, values | {"missing": amount}, cells, PLUG_FLOW)
        else:
            text = PRIMING_IS_GIVEN if step.priming else FLUSH_OVERDOSES
            yield Finding("flush", "red", text, values | {"extra": amount}, cells, PLUG_FLOW)
