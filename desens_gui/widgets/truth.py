"""What the line at the top says of a plan. It is green for one reason only: everything in it is right."""

from dataclasses import dataclass
from fractions import Fraction

from desens_gui.app.themes import Level
from desens_gui.core.findings import any_red
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
STOPS = QT_TRANSLATE_NOOP("Truth line", "red checks: {count}")


@dataclass(frozen=True, slots=True)
class Truth:
    """The parts of the line, and how good they are together."""

    parts: tuple[Said, ...]
    level: Level


def truth_of(worked: Worked | None) -> Truth:
    """Return the truth about a plan.

    Green ("pass") when the steps give exactly the ordered dose (where the protocol says so, the last of them does),
    all that a pump gives reaches the vein, and no check is red; red when a check is red; amber for everything else.
    A test series has no dose to add up.
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
    at_vein = total.at_vein + total.at_vein_flush
    sums = {"given": given, "ordered": ordered}
    if recipe.target == "none":
        parts = [Said(TEST_SERIES)]
    elif difference:
        off = {"off": Percent(difference / total.ordered, signed=True), "difference": Quantity(abs(difference), unit)}
        parts = [Said(LAST_DOES_NOT if to_last else DOES_NOT, sums | off)]
    else:
        parts = [Said(LAST_ADDS_UP if to_last else ADDS_UP, sums)]
    if recipe.target != "none":
        parts.append(Said(STARTS, {"first": PartOfDose(total.first_fraction)}))
    stated = worked.plan.tubing is not None
    if pumped(recipe):
        parts.append(Said(AT_VEIN, {"at_vein": Quantity(at_vein, unit)}) if stated else Said(VEIN_UNKNOWN))
    if any_red(worked.findings):
        count = sum(finding.severity == "red" and not finding.gate for finding in worked.findings)
        return Truth((Said(STOPS, {"count": count}), *parts), "red")
    right = not difference and (not pumped(recipe) or (stated and at_vein == total.given))
    return Truth(tuple(parts), "pass" if right else "amber")
