"""Moments to the exact part of a minute: what a plan's exact minutes come to on the clock.

A file states whole minutes; a step of 174.375 minutes ends between two of them. Nothing is rounded here but on the
way to a reader, who is told the minute that a clock shows then (`before`), in every table, finding and file alike: of a
time by which something must have happened that is the safe side, too.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from fractions import Fraction

from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP

NO_SUCH_YEAR = QT_TRANSLATE_NOOP("Instants", "This would be in no year from 1 to 9999. Look at the dates of the plan.")


@dataclass(frozen=True, slots=True, order=True)
class Instant:
    """A local moment: a whole minute, and the part of a minute that has passed since then (0 to less than 1)."""

    minute: datetime
    past: Fraction = Fraction(0)

    def plus(self, minutes: Fraction) -> "Instant":
        """Return the moment so many minutes later (earlier, where they are less than zero).

        Raises Refused where the calendar has no such moment.
        """
        whole, past = divmod(self.past + minutes, 1)
        try:
            return Instant(self.minute + timedelta(minutes=int(whole)), past)
        except OverflowError:
            raise Refused(NO_SUCH_YEAR, "order, start") from None

    def minutes_since(self, other: "Instant") -> Fraction:
        """Return the minutes from another moment to this one."""
        return Fraction((self.minute - other.minute) // timedelta(minutes=1)) + self.past - other.past

    @property
    def before(self) -> datetime:
        """The minute that a clock shows then: the last whole one that is not after it."""
        return self.minute
