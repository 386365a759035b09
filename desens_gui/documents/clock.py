"""When something is planned to happen, on the clock of the ward."""

from datetime import datetime, timedelta
from fractions import Fraction

from desens_gui.core.ground.numbers import round_half_up
from desens_gui.documents.phrases import Phrases

_SECOND = Fraction(1, 60)


def planned_at(phrases: Phrases, minutes: Fraction | None) -> datetime | None:
    """Return the moment so many minutes after the start, to the second; None where either is not known."""
    start = phrases.dossier.plan.order.start
    if start is None or minutes is None:
        return None
    return start + timedelta(seconds=int(round_half_up(minutes, _SECOND) / _SECOND))


def clock_and_day(phrases: Phrases, moment: datetime, *, of_day: bool = False) -> tuple[str, str]:
    """Return the time of day, and the date where it is not that of the start; not `of_day`, where a head says it."""
    start = phrases.dossier.plan.order.start
    same = of_day or start is None or moment.date() == start.date()
    return phrases.typography.clock(moment), "" if same else phrases.typography.day(moment.date())
