"""Does the drug reach the vein when the plan says so, and how steeply does it rise there."""

from collections.abc import Iterator
from fractions import Fraction

from desens_gui.core.checks.case import Case
from desens_gui.core.findings import Cell, Finding, Severity
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP, Said, Text
from desens_gui.core.ground.typography import Apart, Lasting, Percent, Setting
from desens_gui.core.rules.naming import pumped
from desens_gui.core.rules.plan import Priming
from desens_gui.core.solving.rises import Rise, rises_at_vein

UNKNOWN = QT_TRANSLATE_NOOP(
    "Findings",
    "Delivery unknown: it is not stated what the lines hold and how they are primed. A line of 20 mL can hold back "
    "whole steps.",
)
LATE = QT_TRANSLATE_NOOP(
    "Findings",
    "Under {share} of their dose reach the vein while they run: steps {steps}. {why} Use a line per bag, primed with "
    "that bag and joined at the vein.",
)
#: why the drug is late, by the way the lines are primed
WHY: dict[Priming, Text] = {
    "own-line": QT_TRANSLATE_NOOP("Findings", "What lies between the join and the vein holds them back."),
    "own-line-diluent": QT_TRANSLATE_NOOP("Findings", "Each line holds {line} of diluent at first."),
    "first-bag": QT_TRANSLATE_NOOP("Findings", "The line still holds {line} of the bag before."),
    "diluent": QT_TRANSLATE_NOOP("Findings", "The line holds {line} of diluent, then of the bag before."),
}
STEEP = QT_TRANSLATE_NOOP(
    "Findings",
    "At the vein the dose rate rises by ×{rise} at {minute} (step {step}); the limit set for this site is ×{limit}.",
)
STEEP_MORE = QT_TRANSLATE_NOOP(
    "Findings",
    "At the vein the dose rate rises too steeply {count} times, most by ×{rise} at {minute} (step {step}); the limit "
    "set for this site is ×{limit}.",
)
PLUG_FLOW = QT_TRANSLATE_NOOP("Findings", "Plug flow through the stated lines; no mixing is assumed.")


def drug_reaches_vein(case: Case) -> Iterator[Finding]:
    """drug-reaches-vein: at least the site's share (half) of a step's dose arrives while it runs. Red otherwise.

    Lines that are not stated are amber: the plan then says what leaves the bag, and not what arrives.
    """
    tubing = case.plan.tubing
    if not pumped(case.plan.recipe):
        return
    if tubing is None:
        yield Finding("drug-reaches-vein", "amber", UNKNOWN, {}, (Cell("order", 0, "tubing"),), PLUG_FLOW)
        return
    share = case.site.thresholds.reach_least
    late = [step for step in case.solved.steps if not step.priming and step.at_vein < share * step.dose]
    if late:
        values: dict[str, object] = {
            "share": Percent(share),
            "steps": tuple(step.number for step in late),
            "why": Said(WHY[tubing.priming], {"line": Setting(tubing.line_volume)}),
        }
        cells = tuple(Cell("steps", step.number, "at_vein") for step in late)
        yield Finding("drug-reaches-vein", "red", LATE, values, cells, PLUG_FLOW)


def rise_at_vein(case: Case) -> Iterator[Finding]:
    """rise-at-vein: the dose rate at the vein over the highest one before. Rapid infusions only.

    Above the site's limits (2.6, 3.2) amber and red, told once, for the steepest rise; where all arrives as planned,
    the check `rise` has said it.
    """
    solved, limits = case.solved, case.site.thresholds
    if case.plan.protocol.pace != "rapid" or all(step.at_vein == step.dose for step in solved.steps):
        return
    steep = [rise for rise in rises_at_vein(solved) if rise.factor > limits.rise_amber]
    if not steep:
        return
    steepest = max(steep, key=lambda rise: rise.factor)
    severity: Severity = "red" if steepest.factor > limits.rise_red else "amber"
    limit = limits.rise_red if severity == "red" else limits.rise_amber
    values = {
        "rise": Apart(steepest.factor, limit),
        "minute": Lasting(steepest.minute),
        "step": steepest.step,
        "limit": limit,
        "count": Fraction(len(steep)),
    }
    text = STEEP if len(steep) == 1 else STEEP_MORE
    yield Finding("rise-at-vein", severity, text, values, _cells(steep), PLUG_FLOW)


def _cells(rises: list[Rise]) -> tuple[Cell, ...]:
    return tuple(Cell("steps", number, "at_vein") for number in dict.fromkeys(rise.step for rise in rises))
