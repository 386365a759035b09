"""What a label says of doses that are given at once: pushes, injections, swallowed doses, tablets, pricks."""

from collections.abc import Iterator
from fractions import Fraction
from functools import partial

from desens_gui.core.findings import Cell
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP, Text
from desens_gui.core.solving.solved import SolvedSolution, SolvedStep
from desens_gui.documents.blocks import Column, Entry, Table
from desens_gui.documents.held import dose_really, parts, stays
from desens_gui.documents.phrases import NONE, Phrases

DOSES_IN_ALL = QT_TRANSLATE_NOOP("Label", "{count} doses, {volume} in all.")
ONE_DOSE = QT_TRANSLATE_NOOP("Label", "One dose of {volume}.")
GIVE = QT_TRANSLATE_NOOP("Label", "Give {volume}.")
STAYS = QT_TRANSLATE_NOOP("Label", "{volume} stays: do not give it.")
NOT_MEASURED = QT_TRANSLATE_NOOP("Label", "For prick tests: no volume is measured.")
DOSE = QT_TRANSLATE_NOOP("Label", "Dose")
NEXT = QT_TRANSLATE_NOOP("Label", "Next after")
DAY = QT_TRANSLATE_NOOP("Label", "Day")
TABLETS = QT_TRANSLATE_NOOP("Label", "Tablets")
GIVE_ALL = QT_TRANSLATE_NOOP("Label", "Give all of it.")
STEP = QT_TRANSLATE_NOOP("Label", "Step")
VOLUME = QT_TRANSLATE_NOOP("Label", "Volume")
TOO_LITTLE = QT_TRANSLATE_NOOP("Label", "Too little in it: {volume} are missing.")
#: numbers of tablets in words: on a label a fraction can be misread (ISMP list of error-prone dose designations)
PARTS: dict[Fraction, Text] = {
    Fraction(1, 2): QT_TRANSLATE_NOOP("Label", "half a tablet"),
    Fraction(1, 3): QT_TRANSLATE_NOOP("Label", "a third of a tablet"),
    Fraction(2, 3): QT_TRANSLATE_NOOP("Label", "two thirds of a tablet"),
    Fraction(1, 4): QT_TRANSLATE_NOOP("Label", "a quarter of a tablet"),
    Fraction(3, 4): QT_TRANSLATE_NOOP("Label", "three quarters of a tablet"),
    Fraction(1): QT_TRANSLATE_NOOP("Label", "1 tablet"),
}
SOME_TABLETS = QT_TRANSLATE_NOOP("Label", "{count} tablets")

_DAY = 1440
_Columns = Iterator[tuple[Column, list[Entry]]]


def tablets_in_words(phrases: Phrases, count: Fraction) -> str:
    """Return a number of tablets as a label may say it: never as a fraction."""
    if count in PARTS:
        return phrases.say(PARTS[count])
    return phrases.say(SOME_TABLETS, count=phrases.typography.setting(count))


def plain_minutes(wait: Fraction) -> bool:
    """Return whether a time is said best as a number of minutes: a whole one, and shorter than a day."""
    return wait.denominator == 1 and wait < _DAY


def lasting(phrases: Phrases, wait: Fraction) -> str:
    """Return a time until the next dose: minutes, or where those are no plain number, days, hours and seconds."""
    return phrases.exact(wait, "min") if plain_minutes(wait) else phrases.typography.lasting(wait)


def doses_table(phrases: Phrases, steps: list[SolvedStep]) -> Table | None:
    """Return day, step, volume or tablets, dose and interval of doses given at once; no column is wholly empty.

    None where there is nothing to say of the steps but their numbers.
    """
    say, typography = phrases.say, phrases.typography

    def column(head: Text, unit: str, name: str, values: list[Fraction | None]) -> _Columns:
        if all(value is None for value in values):
            return
        entries = []
        for step, value in zip(steps, values, strict=True):
            where = Cell("steps", step.number, name)
            number = NONE if value is None else typography.setting(value)
            entries.append(Entry(NONE if value is None else typography.with_unit(number, unit), "", number, where))
        yield Column(say(head), unit, "decimal"), entries

    def text(head: Text, name: str, texts: list[str]) -> _Columns:
        entries = [Entry(text, where=Cell("steps", of.number, name)) for text, of in zip(texts, steps, strict=True)]
        yield Column(say(head)), entries

    def doses() -> _Columns:
        """Yield the dose of each step, of every drug in the product, as its container is prepared."""
        if all(step.kind == "prick" for step in steps):
            return
        entries = []
        for step in steps:
            ends = None if step.kind == "prick" else dose_really(phrases, step)
            each = [] if ends is None else [(ends[0] * per, ends[1] * per) for per in parts(phrases)]
            text, number = (
                " + ".join(phrases.between(one, typography.number, unit) for one in each) or NONE
                for unit in (phrases.unit, "")
            )
            entries.append(Entry(text, "", number, Cell("steps", step.number, "dose")))
        yield Column(say(DOSE), typography.unit(phrases.unit), "decimal"), entries

    def waits() -> _Columns:
        """Yield the time from each step to the next one, if any is stated."""
        stated = [step.wait_min for step in steps if step.wait_min is not None]
        if not all(map(plain_minutes, stated)):
            yield from text(NEXT, "wait_min", [phrases.wait(step, partial(lasting, phrases)) for step in steps])
        elif stated:
            entries = []
            for step in steps:
                said, number = (phrases.wait(step, write) for write in (partial(lasting, phrases), typography.setting))
                entries.append(Entry(said, "", number, Cell("steps", step.number, "wait_min")))
            yield Column(say(NEXT), "min", "decimal"), entries

    columns = [*text(STEP, "number", [str(step.number) for step in steps])]
    if any(step.day is not None for step in steps):
        columns += text(DAY, "day", [NONE if step.day is None else str(step.day) for step in steps])
    if any(step.count is not None for step in steps):
        columns += text(TABLETS, "count", [tablets_in_words(phrases, step.count or Fraction(0)) for step in steps])
    columns += column(VOLUME, "mL", "volume_mL", [step.set_volume_mL for step in steps])
    columns += doses()
    columns += waits()
    if len(columns) == 1:
        return None
    return Table(tuple(head for head, _ in columns), tuple(zip(*(entries for _, entries in columns), strict=True)))


def doses_said(phrases: Phrases, solution: SolvedSolution, steps: list[SolvedStep], total: Fraction) -> Iterator[str]:
    """Yield how many doses come out of a container, and what becomes of the rest."""
    say = phrases.say
    counted = [step for step in steps if step.kind != "prick"]
    if counted != steps:
        yield say(NOT_MEASURED)
    if not counted:
        return
    count, volume = len(counted), phrases.volume(total)
    left = stays(phrases, solution)
    if count == 1:
        yield say(GIVE if left is not None and min(left) > 0 else ONE_DOSE, volume=volume)
    else:
        yield say(DOSES_IN_ALL, count=count, volume=volume)
    if left is None:
        return
    if min(left) < 0:
        yield say(TOO_LITTLE, volume=phrases.volume(-min(left)))
    elif not any(left):
        yield say(GIVE_ALL)
    else:
        yield say(STAYS, volume=phrases.volumes(left))
