"""The table that is worked through beside the bed: a row for each step and for each set of vital signs in it.

What a hand sets is in full; the dose is rounded as on every paper. In rows of vital signs alone the cells of the step
are shut. No column stands empty but those that are written in by hand.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import partial

from desens_gui.core.findings import Cell
from desens_gui.core.grid.cells import COMPONENT_COLUMNS
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP
from desens_gui.core.rules.naming import KINDS, NOT_STATED
from desens_gui.core.solving.pumping import left_for_flush_mL
from desens_gui.core.solving.solved import SolvedStep
from desens_gui.core.ward.watching import Watch, watches
from desens_gui.documents.blocks import Band, Column, Entry, Table
from desens_gui.documents.clock import clock_and_day, planned_at
from desens_gui.documents.course_bands import CourseBands
from desens_gui.documents.label_doses import lasting, plain_minutes
from desens_gui.documents.phrases import NONE, Phrases
from desens_gui.documents.vital_signs import PLANNED, vital_columns

STEP = QT_TRANSLATE_NOOP("Bedside", "Step")
DAY = QT_TRANSLATE_NOOP("Bedside", "Day")
KIND = QT_TRANSLATE_NOOP("Bedside", "Kind")
TABLETS = QT_TRANSLATE_NOOP("Bedside", "Tablets")
RATE = QT_TRANSLATE_NOOP("Bedside", "Rate")
TIME = QT_TRANSLATE_NOOP("Bedside", "Time")
TO_INFUSE = QT_TRANSLATE_NOOP("Bedside", "Volume to infuse")
VOLUME = QT_TRANSLATE_NOOP("Bedside", "Volume")
DOSE = QT_TRANSLATE_NOOP("Bedside", "Dose")
SUM_DOSE = QT_TRANSLATE_NOOP("Bedside", "Cumulative dose")
INTERVAL = QT_TRANSLATE_NOOP("Bedside", "Interval")
FROM_START = QT_TRANSLATE_NOOP("Bedside", "From the start")
STARTED = QT_TRANSLATE_NOOP("Bedside", "Started")
STOPPED = QT_TRANSLATE_NOOP("Bedside", "Stopped")
GIVEN_AT = QT_TRANSLATE_NOOP("Bedside", "Given at")
READING = QT_TRANSLATE_NOOP("Bedside", "Reading")
LATER = QT_TRANSLATE_NOOP("Bedside", "{minutes} later")
WITH_LINE = QT_TRANSLATE_NOOP("Bedside", "{volume} with the line")

#: points that a time of day takes when a hand writes it
_ROOM = 34.0
_Cells = Callable[[SolvedStep, Watch | None], Entry]


@dataclass(frozen=True, slots=True)
class _Given:
    """A column: its head, what stands in it, and whether it is kept where nothing but dashes does."""

    column: Column
    entry: _Cells
    by_hand: bool = False


def course_table(phrases: Phrases) -> Table:
    """Return the table of all steps, with the bands between them."""
    steps = phrases.dossier.solved.steps
    bands = CourseBands(phrases)
    columns = [given for given in _Columns(phrases, bands).all() if given.by_hand or _says(given, steps)]
    rows: list[tuple[Entry, ...]] = []
    between: list[tuple[int, Band]] = []
    for step in steps:
        between += [(len(rows), band) for band in bands.above(step)]
        due = (None, *watches(phrases.dossier.solved, step))
        rows += [tuple(given.entry(step, watch) for given in columns) for watch in due]
        between += [(len(rows), band) for band in bands.behind(step)]
    return Table(tuple(given.column for given in columns), tuple(rows), running=True, bands=tuple(between))


def _says(given: _Given, steps: Sequence[SolvedStep]) -> bool:
    return any(given.entry(step, None).text not in {NONE, ""} for step in steps)


class _Columns:
    """The columns that the sheet of a plan may have."""

    def __init__(self, phrases: Phrases, bands: CourseBands) -> None:
        self._phrases = phrases
        self._solved = phrases.dossier.solved
        self._by_day = bands.by_day
        self._unit = phrases.typography.unit(phrases.unit)

    def all(self) -> list[_Given]:
        """Return the columns from left to right."""
        phrases, say = self._phrases, self._phrases.say
        steps = self._solved.steps
        kinds = len({step.kind for step in steps}) > 1
        adds_up = phrases.target != "none"
        return [
            self._text(say(STEP), "number", lambda step: str(step.number)),
            self._text(say(DAY), "day", lambda step: NONE if self._by_day or step.day is None else str(step.day)),
            self._text(say(KIND), "kind", lambda step: say(KINDS[step.kind]) if kinds else NONE),
            self._bag(),
            self._text(say(TABLETS), "count", phrases.tablet),
            self._number(say(RATE), "mL/h", "rate_mL_h", lambda step: step.rate_mL_h, exact=True, strong=True),
            self._number(say(TIME), "min", "time_min", lambda step: step.time_min, self._time_note, exact=True),
            self._number(
                say(TO_INFUSE if phrases.pumped else VOLUME),
                "mL",
                "volume_mL",
                self._keyed,
                self._with_line,
                exact=True,
                strong=True,
            ),
            self._number(phrases.of_drug(DOSE), self._unit, "dose", _dose),
            *(self._component(at, name) for at, name in enumerate(phrases.components)),
            self._number(
                say(SUM_DOSE), self._unit, "cumulative_dose", lambda step: step.cumulative_dose if adds_up else None
            ),
            self._waits(),
            *self._planned(),
            *self._by_hand(),
        ]

    # --- what the plan says

    def _text(self, head: str, name: str, value: Callable[[SolvedStep], str]) -> _Given:
        return self._of_step(Column(head, weight=0), name, lambda step: Entry(value(step)))

    def _bag(self) -> _Given:
        def number(step: SolvedStep) -> Entry:
            return Entry(NONE) if step.solution is None else Entry(str(step.solution), chip=True)

        return self._of_step(Column(self._phrases.container_head, align="centre", weight=0), "solution", number)

    def _number(
        self,
        head: str,
        unit: str,
        name: str,
        value: Callable[[SolvedStep], Fraction | None],
        note: Callable[[SolvedStep], str] = lambda _: "",
        *,
        exact: bool = False,
        strong: bool = False,
    ) -> _Given:
        return self._of_step(
            Column(head, unit, "decimal", weight=0, strong=strong),
            name,
            lambda step: Entry(self._phrases.value_or_none(value(step), exact=exact), note(step)),
        )

    def _of_step(self, column: Column, name: str, said: Callable[[SolvedStep], Entry]) -> _Given:
        """Return a column that says something of the steps, and is shut in rows of vital signs alone."""

        def entry(step: SolvedStep, watch: Watch | None) -> Entry:
            where = Cell("steps", step.number, name)
            if watch is not None:
                return Entry("", where=where, shut=True)
            found = said(step)
            return Entry(found.text, found.note, where=where, chip=found.chip)

        return _Given(column, entry)

    def _component(self, at: int, name: str) -> _Given:
        head = self._phrases.of_drug(DOSE, name)

        def dose(step: SolvedStep) -> Fraction | None:
            return None if step.kind == "prick" else step.components[at]

        return self._number(head, self._unit, COMPONENT_COLUMNS[at], dose)

    def _keyed(self, step: SolvedStep) -> Fraction | None:
        """Return the mL that a hand sets: of a bag that has filled its own line, without what is in the line."""
        if step.set_volume_mL is None:
            return None
        return step.set_volume_mL - left_for_flush_mL(self._phrases.dossier.plan, [step])

    def _with_line(self, step: SolvedStep) -> str:
        if step.set_volume_mL is None or self._keyed(step) == step.set_volume_mL:
            return ""
        return self._phrases.say(WITH_LINE, volume=self._phrases.volume(step.set_volume_mL))

    def _time_note(self, step: SolvedStep) -> str:
        whole = step.time_min is None or step.time_min.denominator == 1
        return "" if whole or step.time_min is None else self._phrases.typography.duration(step.time_min)

    def _waits(self) -> _Given:
        phrases = self._phrases
        stated = [step.wait_min for step in self._solved.steps if step.wait_min is not None]
        if not stated:
            return self._text(phrases.say(INTERVAL), "wait_min", lambda _: NONE)
        if not all(map(plain_minutes, stated)):
            said = partial(lasting, phrases)
            return self._text(phrases.say(INTERVAL), "wait_min", lambda step: phrases.wait(step, said))
        write = phrases.typography.setting
        column = Column(phrases.say(INTERVAL), "min", "decimal", weight=0)
        return self._of_step(column, "wait_min", lambda step: Entry(phrases.wait(step, write)))

    # --- when

    def _planned(self) -> list[_Given]:
        """Return when a row is due: on the clock, or where no start is stated in minutes, with room for the clock."""
        say = self._phrases.say
        if self._phrases.dossier.plan.order.start is not None:
            return [_Given(Column(say(PLANNED), weight=0), self._clock)]
        return [
            _Given(Column(say(FROM_START), "min", "decimal", weight=0), self._minutes),
            self._blank(say(PLANNED), _ROOM, for_watch=True),
        ]

    def _clock(self, step: SolvedStep, watch: Watch | None) -> Entry:
        where = Cell("steps", step.number, "starts_min")
        moment = planned_at(self._phrases, step.starts_min if watch is None else watch.at_min)
        if moment is None:
            return Entry(self._unknown(watch), where=where)
        return Entry(*clock_and_day(self._phrases, moment, of_day=self._by_day), where=where)

    def _minutes(self, step: SolvedStep, watch: Watch | None) -> Entry:
        minutes = step.starts_min if watch is None else watch.at_min
        text = self._unknown(watch) if minutes is None else self._phrases.typography.setting(minutes)
        return Entry(text, where=Cell("steps", step.number, "starts_min"))

    def _unknown(self, watch: Watch | None) -> str:
        if watch is None:
            return self._phrases.say(NOT_STATED)
        return self._phrases.say(LATER, minutes=self._phrases.exact(watch.minutes, "min"))

    # --- what is written in by hand

    def _by_hand(self) -> list[_Given]:
        say, steps = self._phrases.say, self._solved.steps
        infused = any(step.time_min is not None for step in steps)
        times = [(STARTED, False), (STOPPED, True)] if infused else [(GIVEN_AT, False)]
        blanks = [self._blank(say(head), _ROOM, stops=stops) for head, stops in times]
        if self._phrases.target == "none":
            blanks.append(self._blank(say(READING), _ROOM, unit="mm"))
        vitals = vital_columns(self._phrases)
        return [*blanks, *(_Given(column, lambda _step, _watch: Entry(""), by_hand=True) for column in vitals)]

    def _blank(self, head: str, room: float, *, unit: str = "", for_watch: bool = False, stops: bool = False) -> _Given:
        """Return a column to write in; `stops`: shut where a dose is given at once."""

        def entry(step: SolvedStep, watch: Watch | None) -> Entry:
            at_once = stops and step.time_min is None
            return Entry("", shut=at_once or (watch is not None and not for_watch))

        return _Given(Column(head, unit, room=room), entry, by_hand=True)


def _dose(step: SolvedStep) -> Fraction | None:
    return None if step.kind in {"prick", "priming"} else step.dose
