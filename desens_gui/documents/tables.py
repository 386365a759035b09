"""The tables of a worksheet: the dilution series, the preparation, the steps. No column stands empty in any of them."""

from collections.abc import Callable, Iterator, Sequence
from datetime import timedelta
from fractions import Fraction
from functools import partial

from desens_gui.core.findings import Cell
from desens_gui.core.grid.cells import COMPONENT_COLUMNS
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP
from desens_gui.core.rules.naming import KINDS, NOT_STATED
from desens_gui.core.solving.solved import SolvedSolution, SolvedStep
from desens_gui.documents.blocks import Block, Column, Entry, Heading, Table
from desens_gui.documents.clock import clock_and_day, planned_at
from desens_gui.documents.keyed import beside, keyed
from desens_gui.documents.label_doses import lasting, plain_minutes
from desens_gui.documents.phrases import NONE, Phrases

CONTENT = QT_TRANSLATE_NOOP("Worksheet", "Holds")
VOLUME = QT_TRANSLATE_NOOP("Worksheet", "Volume")
MADE_TO = QT_TRANSLATE_NOOP("Worksheet", "Made to")
AMOUNT = QT_TRANSLATE_NOOP("Worksheet", "Amount made")
STRENGTH = QT_TRANSLATE_NOOP("Worksheet", "Concentration")
INFUSED = QT_TRANSLATE_NOOP("Worksheet", "Infused")
GIVEN = QT_TRANSLATE_NOOP("Worksheet", "Given")
IN_LINE = QT_TRANSLATE_NOOP("Worksheet", "In line")
DISCARDED = QT_TRANSLATE_NOOP("Worksheet", "Discarded")
MISSING = QT_TRANSLATE_NOOP("Worksheet", "{volume} missing")
STEP = QT_TRANSLATE_NOOP("Worksheet", "Step")
DAY = QT_TRANSLATE_NOOP("Worksheet", "Day")
KIND = QT_TRANSLATE_NOOP("Worksheet", "Kind")
RATE = QT_TRANSLATE_NOOP("Worksheet", "Rate")
TIME = QT_TRANSLATE_NOOP("Worksheet", "Time")
DOSE = QT_TRANSLATE_NOOP("Worksheet", "Dose")
SUM_DOSE = QT_TRANSLATE_NOOP("Worksheet", "Cumulative dose")
SHARE = QT_TRANSLATE_NOOP("Worksheet", "Of total")
SUM_VOLUME = QT_TRANSLATE_NOOP("Worksheet", "Cumulative volume")
RISE = QT_TRANSLATE_NOOP("Worksheet", "Rise")
STARTS = QT_TRANSLATE_NOOP("Worksheet", "Starts")
CLOCK = QT_TRANSLATE_NOOP("Worksheet", "Clock")
ROUNDED_FROM = QT_TRANSLATE_NOOP("Worksheet", "rounded from {rate}")
SET_TO = QT_TRANSLATE_NOOP("Worksheet", "set {volume}")
PRODUCT = QT_TRANSLATE_NOOP("Worksheet", "Product")
TAKEN = QT_TRANSLATE_NOOP("Worksheet", "Taken")
TABLETS = QT_TRANSLATE_NOOP("Worksheet", "Tablets")
INTERVAL = QT_TRANSLATE_NOOP("Worksheet", "Interval")
WAIT = QT_TRANSLATE_NOOP("Worksheet", "Wait")
DAY_HEAD = QT_TRANSLATE_NOOP("Worksheet", "Day {day}")
DAY_DATED = QT_TRANSLATE_NOOP("Worksheet", "Day {day}, {date}")

_NONE_LEFT = Fraction(0)


def filled(columns: list[tuple[Column, list[Entry]]]) -> Table:
    """Return a table of the columns that hold anything; those that would be wholly empty are left out."""
    kept = [(column, cells) for column, cells in columns if any(cell.text not in {NONE, ""} for cell in cells)]
    return Table(tuple(column for column, _ in kept), tuple(zip(*(cells for _, cells in kept), strict=True)))


def series(phrases: Phrases) -> Table:
    """Return what each solution holds when it is made, and what becomes of it."""
    say, unit = phrases.say, phrases.typography.unit(phrases.unit)
    solutions = phrases.dossier.solved.solutions
    rules = phrases.dossier.plan.recipe.solutions

    def column(
        head: str, unit: str, name: str, value: Callable[[SolvedSolution], Fraction | None], *, exact: bool = False
    ) -> tuple[Column, list[Entry]]:
        return Column(head, unit, "decimal"), [
            Entry(phrases.value_or_none(value(of), exact=exact), where=Cell("solutions", of.number, name))
            for of in solutions
        ]

    def missing(of: SolvedSolution) -> str:
        if of.discarded_mL is None or of.discarded_mL >= 0:
            return ""
        return say(MISSING, volume=phrases.volume(-of.discarded_mL))

    lines = any(of.line_mL for of in solutions)
    taken = any(of.infused_mL for of in solutions)
    larger = any(of.made_mL != of.volume_mL for of in solutions)

    def component(at: int, name: str) -> tuple[Column, list[Entry]]:
        return column(
            phrases.of_drug(STRENGTH, name), f"{unit}/mL", COMPONENT_COLUMNS[at], lambda of: of.components[at]
        )

    return filled(
        [
            (
                Column(phrases.container_head, align="centre"),
                [Entry(str(of.number), chip=True, where=Cell("solutions", of.number, "number")) for of in solutions],
            ),
            (
                Column(say(PRODUCT), weight=2),
                [Entry(rule.name, where=Cell("solutions", number, "name")) for number, rule in enumerate(rules, 1)],
            ),
            (
                Column(say(CONTENT), weight=3),
                [
                    Entry(phrases.content(rule), where=Cell("solutions", number, "content"))
                    for number, rule in enumerate(rules, 1)
                ],
            ),
            column(say(VOLUME), "mL", "volume_mL", lambda of: of.volume_mL, exact=True),
            column(say(MADE_TO), "mL", "made_mL", lambda of: of.made_mL if larger else None, exact=True),
            column(say(AMOUNT), unit, "amount", lambda of: of.amount),
            column(phrases.of_drug(STRENGTH), f"{unit}/mL", "concentration", lambda of: of.concentration),
            *(component(at, name) for at, name in enumerate(phrases.components)),
            column(
                say(INFUSED if phrases.pumped else TAKEN),
                "mL",
                "infused_mL",
                lambda of: of.infused_mL if taken else None,
                exact=True,
            ),
            column(say(GIVEN), unit, "given", lambda of: of.given if taken else None),
            column(say(IN_LINE), "mL", "line_mL", lambda of: of.line_mL if lines else None, exact=True),
            (
                Column(say(DISCARDED), "mL", "decimal"),
                [
                    Entry(
                        phrases.value_or_none(
                            None if of.discarded_mL is None else max(of.discarded_mL, _NONE_LEFT), exact=True
                        ),
                        missing(of),
                        where=Cell("solutions", of.number, "discarded_mL"),
                    )
                    for of in solutions
                ],
            ),
        ]
    )


def step_blocks(phrases: Phrases) -> Iterator[Block]:
    """Yield the step table; where the days of a plan have several steps each, a table for each day under its head."""
    steps, start = phrases.dossier.solved.steps, phrases.dossier.plan.order.start
    days = days_of(steps)
    if len(days) == len(steps) or len(days) == 1:
        yield _steps(phrases, steps, of_day=False)
        return
    for day, own in days.items():
        if start is None:
            yield Heading(phrases.say(DAY_HEAD, day=day))
        else:
            date = phrases.typography.day((start + timedelta(days=day - 1)).date())
            yield Heading(phrases.say(DAY_DATED, day=day, date=date))
        yield _steps(phrases, own, of_day=True)


def days_of(steps: Sequence[SolvedStep]) -> dict[int, list[SolvedStep]]:
    """Return the steps by day; a step that states none is on the day of the one above it."""
    days: dict[int, list[SolvedStep]] = {}
    day = 1
    for step in steps:
        day = step.day or day
        days.setdefault(day, []).append(step)
    return days


def _steps(phrases: Phrases, steps: Sequence[SolvedStep], *, of_day: bool) -> Table:
    """Return a table of steps; `of_day`: they stand under the head of their day."""
    say, typography = phrases.say, phrases.typography
    unit = typography.unit(phrases.unit)
    solved, start = phrases.dossier.solved, phrases.dossier.plan.order.start
    kinds = len({step.kind for step in solved.steps}) > 1
    at_once = any(step.time_min is None for step in solved.steps)
    adds_up, volumes = phrases.target != "none", bool(solved.total.volume_mL)

    def column(
        head: str,
        unit: str,
        name: str,
        value: Callable[[SolvedStep], Fraction | None],
        note: Callable[[SolvedStep], str] = lambda _: "",
        *,
        exact: bool = False,
    ) -> tuple[Column, list[Entry]]:
        return Column(head, unit, "decimal"), [
            Entry(phrases.value_or_none(value(step), exact=exact), note(step), where=Cell("steps", step.number, name))
            for step in steps
        ]

    def text(
        head: str, name: str, value: Callable[[SolvedStep], str], *, chip: bool = False
    ) -> tuple[Column, list[Entry]]:
        entries = [Entry(value(step), chip=chip, where=Cell("steps", step.number, name)) for step in steps]
        return Column(head, align="centre" if chip else "left"), entries

    def written(head: str, unit: str, name: str, value: Callable[[SolvedStep], str]) -> tuple[Column, list[Entry]]:
        return Column(head, unit, "decimal"), text(head, name, value)[1]

    def rate_note(step: SolvedStep) -> str:
        if step.asked_rate_mL_h is None or step.asked_rate_mL_h == step.rate_mL_h:
            return ""
        return say(ROUNDED_FROM, rate=phrases.rate(step.asked_rate_mL_h))

    def time_note(step: SolvedStep) -> str:
        whole = step.time_min is None or step.time_min.denominator == 1
        return "" if whole or step.time_min is None else typography.duration(step.time_min)

    def volume_note(step: SolvedStep) -> str:
        volume = keyed(phrases, step)
        if volume is None or volume == step.volume_mL:
            return ""
        return " ".join((say(SET_TO, volume=phrases.volume(volume)), beside(phrases, step))).strip()

    def component(at: int, name: str) -> tuple[Column, list[Entry]]:
        head = phrases.of_drug(DOSE, name)
        return column(
            head, unit, COMPONENT_COLUMNS[at], lambda step: None if step.kind == "prick" else step.components[at]
        )

    def waits(head: str) -> tuple[Column, list[Entry]]:
        stated = [step.wait_min for step in steps if step.wait_min is not None]
        if not stated:
            return text(head, "wait_min", lambda _: NONE)
        if not all(map(plain_minutes, stated)):
            return text(head, "wait_min", lambda of: phrases.wait(of, partial(lasting, phrases)))
        return written(head, "min", "wait_min", lambda of: phrases.wait(of, typography.setting))

    def share(step: SolvedStep) -> Fraction | None:
        return step.cumulative_dose / solved.total.ordered * 100 if phrases.target == "total-dose" else None

    def clock(step: SolvedStep) -> Entry:
        where = Cell("steps", step.number, "starts_min")
        if start is None:
            return Entry(NONE, where=where)
        moment = planned_at(phrases, step.starts_min)
        if moment is None:
            return Entry(say(NOT_STATED), where=where)
        return Entry(*clock_and_day(phrases, moment, of_day=of_day), where=where)

    return filled(
        [
            text(say(STEP), "number", lambda step: str(step.number)),
            text(say(DAY), "day", lambda step: NONE if of_day or step.day is None else str(step.day)),
            text(say(KIND), "kind", lambda step: say(KINDS[step.kind]) if kinds else NONE),
            text(
                phrases.container_head,
                "solution",
                lambda step: NONE if step.solution is None else str(step.solution),
                chip=True,
            ),
            text(say(TABLETS), "count", phrases.tablet),
            column(say(RATE), "mL/h", "rate_mL_h", lambda step: step.rate_mL_h, rate_note, exact=True),
            column(say(TIME), "min", "time_min", lambda step: step.time_min, time_note, exact=True),
            column(say(VOLUME), "mL", "volume_mL", lambda step: step.volume_mL, volume_note, exact=True),
            column(phrases.of_drug(DOSE), unit, "dose", lambda step: None if step.kind == "prick" else step.dose),
            *(component(at, name) for at, name in enumerate(phrases.components)),
            column(say(SUM_DOSE), unit, "cumulative_dose", lambda step: step.cumulative_dose if adds_up else None),
            column(say(SHARE), "%", "cumulative_dose", share),
            column(
                say(SUM_VOLUME),
                "mL",
                "cumulative_volume_mL",
                lambda step: step.cumulative_volume_mL if adds_up and volumes else None,
                exact=True,
            ),
            column(say(RISE), "×", "rise", lambda step: step.rise),
            waits(say(INTERVAL if at_once else WAIT)),
            written(say(STARTS), "min", "starts_min", lambda step: phrases.starts(step.starts_min)),
            (Column(say(CLOCK)), [clock(step) for step in steps]),
        ]
    )
