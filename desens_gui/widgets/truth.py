"""What the line at the top says of a plan. It is green for one reason only: everything in it is right."""

from dataclasses import dataclass
from fractions import Fraction

from desens_gui.app.themes import Level
from desens_gui.core.findings import Severity
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP, Said
from desens_gui.core.ground.typography import PartOfDose, Percent
from desens_gui.core.ground.units import Quantity
from desens_gui.core.rules.naming import pumped
from desens_gui.core.worked import Worked

NO_PLAN = QT_TRANSLATE_NOOP("Truth line", "No plan is open.")
ADDS_UP = QT_TRANSLATE_NOOP("Truth line", "{given} of {ordered}, adds up")
DOES_NOT = QT_TRANSLATE_NOOP("Truth line", "{given} of {ordered}, off by {difference} ({off})")
LAST_ADDS_UP = QT_TRANSLATE_NOOP("Truth line", "the last dose is {given} of {ordered}, as ordered")
LAST_DOES_NOT = QT_TRANSLATE_NOOP("Truth line", "the last dose is {given} of {ordered}, off by {difference} ({off})")
TEST_SERIES = QT_TRANSLATE_NOOP("Truth line", "test series: no dose to add up")
STARTS = QT_TRANSLATE_NOOP("Truth line", "starts at {first}")
AT_VEIN = QT_TRANSLATE_NOOP("Truth line", "{at_vein} at the vein")
VEIN_UNKNOWN = QT_TRANSLATE_NOOP("Truth line", "delivery unknown: no tubing stated")
CONSIDER = QT_TRANSLATE_NOOP("Truth line", "{count} to consider")
NOT_TAKEN = QT_TRANSLATE_NOOP("Truth line", "something typed is not taken")
STOPS = QT_TRANSLATE_NOOP("Truth line", "red checks: {count}")


@dataclass(frozen=True, slots=True)
class Truth:
    """The parts of the line, and how good they are together."""

    parts: tuple[Said, ...]
    level: Level


def truth_of(worked: Worked | None, *, refused: bool = False) -> Truth:
    """Return the truth about a plan; `refused`: something that was typed for it is refused, and so not in it.

    Green ("pass") when the steps give exactly the ordered dose (where the protocol says so, the last of them does),
    all that a pump gives reaches the vein, no check is red or amber, and nothing typed is refused; red when a check
    is red; amber for everything else. Release gates do not count. A test series has no dose to add up. What warns
    stands first, so that it is seen where the line is short.
    """
    if worked is None:
        return Truth((Said(NO_PLAN),), "none")
    unit, total = worked.solved.amount_unit, worked.solved.total
    given, ordered = Quantity(total.given, unit), Quantity(total.ordered, unit)
    recipe = worked.plan.recipe
    last = next(step.dose for step in reversed(worked.solved.steps) if not step.priming)
    to_last = recipe.target == "last-dose"
    if to_last:
        given = Quantity(last, unit)
    difference = Fraction(0) if recipe.target == "none" else given.value - total.ordered
    sums = {"given": given, "ordered": ordered}
    if recipe.target == "none":
        parts = [Said(TEST_SERIES)]
    elif difference:
        off = {"off": Percent(difference / total.ordered, signed=True), "difference": Quantity(abs(difference), unit)}
        parts = [Said(LAST_DOES_NOT if to_last else DOES_NOT, sums | off)]
    else:
        parts = [Said(LAST_ADDS_UP if to_last else ADDS_UP, sums)]
    stated, runs = worked.plan.tubing is not None, pumped(recipe)
    arrives = not runs or (stated and total.at_vein == total.given)
    ambers, reds = _count(worked, "amber"), _count(worked, "red")
    if ambers:
        parts.append(Said(CONSIDER, {"count": ambers}))
    reaches = Said(AT_VEIN, {"at_vein": Quantity(total.at_vein, unit)}) if stated else Said(VEIN_UNKNOWN)
    starts = [Said(STARTS, {"first": PartOfDose(total.first_fraction)})] if recipe.target != "none" else []
    at_end = [reaches] if runs else []
    parts += starts + at_end if arrives else at_end + starts
    if refused:
        parts.insert(0, Said(NOT_TAKEN))
    if reds:
        return Truth((Said(STOPS, {"count": reds}), *parts), "red")
    right = not difference and arrives and not ambers and not refused
    return Truth(tuple(parts), "pass" if right else "amber")


def _count(worked: Worked, severity: Severity) -> int:
    """Return how many findings have a severity; release gates do not count."""
    return sum(finding.severity == severity and not finding.gate for finding in worked.findings)
