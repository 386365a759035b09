"""Reading the dates and times that a person types into a field.

Three ways are taken, which nobody reads in two ways: 2026-11-20, 20 Nov 2026 (months of the locale or English ones)
and 20.11.2026. With slashes the day comes first in one country and the month in the next, so they are refused.
"""

import re
from datetime import date, datetime, time

from desens_gui.core.ground.numbers import shown
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP
from desens_gui.core.ground.typography import ENGLISH, Typography

NO_DATE = QT_TRANSLATE_NOOP("TypedDates", "“{typed}” is no date. Write it as {example} or {iso}.")
SLASHES = QT_TRANSLATE_NOOP(
    "TypedDates", "“{typed}” is read differently from country to country. Write it as {example} or {iso}."
)
NO_MOMENT = QT_TRANSLATE_NOOP("TypedDates", "“{typed}” is no date with a time. Write it as {example} or {iso}.")
NO_DAY_YET = QT_TRANSLATE_NOOP("TypedDates", "“{typed}” is a time without a date. Write it as {example} or {iso}.")

_EXAMPLE = datetime(2026, 11, 20, 9, 5)
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})", re.ASCII)
_POINTS = re.compile(r"(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})", re.ASCII)
_NAMED = re.compile(r"(\d{1,2})\.? ?([^\W\d]{3,})\.? ?(\d{4})")
_CLOCK = re.compile(r"(?:(.*?)[ T])?\s*(\d{1,2}):(\d{2})", re.ASCII)


def read_typed_day(text: str, typography: Typography) -> date:
    """Return the date that was typed; raise Refused for what is none.

    >>> read_typed_day("4 mar 1965", ENGLISH), read_typed_day("04.03.1965", ENGLISH)
    (datetime.date(1965, 3, 4), datetime.date(1965, 3, 4))
    """
    found = _day(text.strip(), typography)
    if found is None:
        sentence = SLASHES if re.fullmatch(r"[\d/ ]+", text.strip()) and "/" in text else NO_DATE
        example, iso = typography.day(_EXAMPLE), _EXAMPLE.date().isoformat()
        raise Refused(sentence, typed=shown(text), example=example, iso=iso)
    return found


def read_typed_moment(text: str, typography: Typography, day: date | None) -> datetime:
    """Return the date and time that was typed; a time alone is on `day`. Raise Refused for what is neither."""
    typed = text.strip()
    values = {
        "typed": shown(typed),
        "example": typography.moment(_EXAMPLE),
        "iso": _EXAMPLE.isoformat(" ", "minutes"),
    }
    clock = _CLOCK.fullmatch(typed)
    try:
        at = None if clock is None else time(int(clock[2]), int(clock[3]))
    except ValueError:
        at = None
    if clock is None or at is None:
        raise Refused(NO_MOMENT, **values)
    if not clock[1]:
        if day is None:
            raise Refused(NO_DAY_YET, **values)
        return datetime.combine(day, at)
    return datetime.combine(read_typed_day(clock[1], typography), at)


def _day(typed: str, typography: Typography) -> date | None:
    """Return the date, or None for what is none in the calendar."""
    if found := _ISO.fullmatch(typed):
        year, month, number = (int(part) for part in found.groups())
    elif found := _POINTS.fullmatch(typed):
        number, month, year = (int(part) for part in found.groups())
    elif (found := _NAMED.fullmatch(typed)) and found[1].isascii() and found[3].isascii():
        number, month, year = int(found[1]), _month(found[2], typography), int(found[3])
    else:
        return None
    try:
        return date(year, month, number)
    except ValueError:
        return None


def _month(name: str, typography: Typography) -> int:
    """Return the number of a month by its name or the start of it; 0 for none, or for more than one."""
    for months in (typography.months, ENGLISH.months):
        there = [at for at, month in enumerate(months, 1) if _begin_alike(name.casefold(), month.casefold())]
        if len(there) == 1:
            return there[0]
    return 0


def _begin_alike(one: str, other: str) -> bool:
    return one.startswith(other) or other.startswith(one)
