"""Does the drug reach the vein when the plan says so, and how steeply does it rise there."""

from collections.abc import Iterator
from fractions import Fraction

from desens_gui.core.checks.case import Case
from desens_gui.core.checks.lines import up_to_the_join
from desens_gui.core.checks.rates import steep
from desens_gui.core.findings import Cell, Finding
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP, Said, Text
from desens_gui.core.ground.typography import Apart, Lasting, Percent, Setting
from desens_gui.core.ground.units import Quantity
from desens_gui.core.rules.naming import pumped
from desens_gui.core.rules.plan import Priming
from desens_gui.core.solving.pumping import left_for_flush_mL
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
LATE_EMPTIED = QT_TRANSLATE_NOOP(
    "Findings",
    "Under {share} of their dose reach the vein while they run: steps {steps}. Each empties its bag, the last {line} "
    "of it into its line, where they stay at the bag change. Give such a step a volume instead of “until empty”, and "
    "make its bag {room} larger.",
)
LATE_NO_FLUSH = QT_TRANSLATE_NOOP(
    "Findings",
    "Under {share} of its dose reach the vein during step {step}. It empties its bag, the last {line} of it into its "
    "line: a flush of at least {line} belongs to this plan.",
)
LATE_COMMON = QT_TRANSLATE_NOOP(
    "Findings",
    "Under {share} of their dose reach the vein while they run: steps {steps}. What lies between the join and the vein "
    "({common}) holds them back: join the lines nearer to the vein, or let more carrier run.",
)
#: why the drug is late, by the way the lines are primed; with lines of their own only for another reason
WHY: dict[Priming, Text] = {
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
    late = _late(case)
    at_join = _late(up_to_the_join(case)) & late if tubing.common_volume is not None else late
    emptied = {number for number in at_join if left_for_flush_mL(case.plan, case.solved.steps[number - 1 : number])}
    last = {case.solved.steps[-1].number} & emptied
    if tubing.priming == "own-line":
        yield from _told(case, LATE_COMMON, late - emptied)
    else:
        yield from _told(case, LATE, late - emptied)
    yield from _told(case, LATE_EMPTIED, emptied - last)
    yield from _told(case, LATE_NO_FLUSH, last)


def _late(case: Case) -> set[int]:
    """Return the numbers of the steps of whose dose too little arrives while they run."""
    share = case.site.thresholds.reach_least
    return {step.number for step in case.solved.steps if not step.priming and step.at_vein < share * step.dose}


def _told(case: Case, text: Text, late: set[int]) -> Iterator[Finding]:
    """Yield the finding of the steps that are late for one reason; none where there are none."""
    tubing = case.plan.tubing
    assert tubing is not None  # the caller's condition
    if not late:
        return
    line = Setting(tubing.line_volume)
    values: dict[str, object] = {
        "share": Percent(case.site.thresholds.reach_least),
        "steps": tuple(sorted(late)),
        "step": max(late),
        "line": line,
        "room": Setting(
            Quantity(max(left_for_flush_mL(case.plan, [case.solved.steps[one - 1]]) for one in late), "mL")
        ),
    }
    if text is LATE:
        values["why"] = Said(WHY[tubing.priming], {"line": line})
    if tubing.common_volume is not None:
        values["common"] = Setting(tubing.common_volume)
    cells = tuple(Cell("steps", number, "at_vein") for number in sorted(late))
    yield Finding("drug-reaches-vein", "red", text, values, cells, PLUG_FLOW)


def rise_at_vein(case: Case) -> Iterator[Finding]:
    """rise-at-vein: the dose rate at the vein over the highest one before. Rapid infusions only.

    Above the site's limits (2.6, 3.2) amber and red, told once, for the steepest rise; where all arrives as planned,
    the check `rise` has said it.
    """
    solved, limits = case.solved, case.site.thresholds
    if case.plan.protocol.pace != "rapid" or all(step.at_vein == step.dose for step in solved.steps):
        return
    found = [(rise, above) for rise in rises_at_vein(solved) if (above := steep(rise.factor, limits)) is not None]
    if not found:
        return
    steepest, (severity, limit) = max(found, key=lambda one: one[0].factor)
    values = {
        "rise": Apart(steepest.factor, limit),
        "minute": Lasting(steepest.minute),
        "step": steepest.step,
        "limit": limit,
        "count": Fraction(len(found)),
    }
    text = STEEP if len(found) == 1 else STEEP_MORE
    yield Finding("rise-at-vein", severity, text, values, _cells([rise for rise, _ in found]), PLUG_FLOW)


def _cells(rises: list[Rise]) -> tuple[Cell, ...]:
    return tuple(Cell("steps", number, "at_vein") for number in dict.fromkeys(rise.step for rise in rises))
