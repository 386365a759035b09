"""What the compounding worksheet says, in the order in which a pharmacist works.

Head and order, the dilution series, the preparation (strongest first), the steps, the sums, every calculation with
its numbers, what the checks say, signatures. Tables round doses and strengths to the site's digits; what a hand
sets or measures, and the working, are in full.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from fractions import Fraction

from desens_gui.core.findings import Cell, Finding
from desens_gui.core.numbers import round_half_up
from desens_gui.core.solved import SolvedSolution, SolvedStep
from desens_gui.core.texts import QT_TRANSLATE_NOOP
from desens_gui.documents.blocks import Block, Column, Entry, Heading, Note, Remark, Sheet, Table
from desens_gui.documents.dossier import PLAN_HASH, Dossier
from desens_gui.documents.heads import head_blocks, sums
from desens_gui.documents.phrases import KINDS, NONE, SEVERITIES, Phrases
from desens_gui.documents.working import bag_working, preparation_working, step_working

TITLE = QT_TRANSLATE_NOOP("Worksheet", "Compounding worksheet")
RUNNING = QT_TRANSLATE_NOOP("Worksheet", "{drug} {dose} · {patient}")
NO_PATIENT = QT_TRANSLATE_NOOP("Worksheet", "no patient named")
VERSION = QT_TRANSLATE_NOOP("Worksheet", "Desens {version}")
PRINTED = QT_TRANSLATE_NOOP("Worksheet", "printed {moment}")
PAGE = QT_TRANSLATE_NOOP("Worksheet", "page {page} of {pages}")

SERIES = QT_TRANSLATE_NOOP("Worksheet", "Dilution series")
PREPARATION = QT_TRANSLATE_NOOP("Worksheet", "Preparation, in making order: strongest first")
LABEL_FIRST = QT_TRANSLATE_NOOP("Worksheet", "Label each container before the next draw.")
NO_STOCK = QT_TRANSLATE_NOOP("Worksheet", "No stock chosen: draws are not computed.")
STEPS = QT_TRANSLATE_NOOP("Worksheet", "Steps")
WORKING = QT_TRANSLATE_NOOP("Worksheet", "Working")
FINDINGS = QT_TRANSLATE_NOOP("Worksheet", "What the checks say")
NO_FINDINGS = QT_TRANSLATE_NOOP("Worksheet", "The checks found nothing.")
GATES = QT_TRANSLATE_NOOP("Worksheet", "Before release")
SIGNATURES = QT_TRANSLATE_NOOP("Worksheet", "Signatures")
PREPARED_BY = QT_TRANSLATE_NOOP("Worksheet", "Prepared by")
CHECKED_BY = QT_TRANSLATE_NOOP("Worksheet", "Checked by")
PREPARED_MEANS = QT_TRANSLATE_NOOP("Worksheet", "I made and labelled every container as this sheet says.")
CHECKED_MEANS = QT_TRANSLATE_NOOP(
    "Worksheet", "I am another person. I checked order, calculation, draws and labels against this sheet."
)

CONTENT = QT_TRANSLATE_NOOP("Worksheet", "Holds")
VOLUME = QT_TRANSLATE_NOOP("Worksheet", "Volume")
AMOUNT = QT_TRANSLATE_NOOP("Worksheet", "Amount made")
STRENGTH = QT_TRANSLATE_NOOP("Worksheet", "Concentration")
INFUSED = QT_TRANSLATE_NOOP("Worksheet", "Infused")
GIVEN = QT_TRANSLATE_NOOP("Worksheet", "Given")
IN_LINE = QT_TRANSLATE_NOOP("Worksheet", "In line")
DISCARDED = QT_TRANSLATE_NOOP("Worksheet", "Discarded")
SOURCE = QT_TRANSLATE_NOOP("Worksheet", "Drawn from")
DRAW = QT_TRANSLATE_NOOP("Worksheet", "Draw")
DILUENT = QT_TRANSLATE_NOOP("Worksheet", "Diluent")
MADE = QT_TRANSLATE_NOOP("Worksheet", "Made up to")
DONATED = QT_TRANSLATE_NOOP("Worksheet", "Drawn out")
LEFT_VOLUME = QT_TRANSLATE_NOOP("Worksheet", "In it at the end")
LEFT_AMOUNT = QT_TRANSLATE_NOOP("Worksheet", "Drug in it")
DONE_BY = QT_TRANSLATE_NOOP("Worksheet", "Done by")
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
CALCULATION = QT_TRANSLATE_NOOP("Worksheet", "Calculation")
ROLE = QT_TRANSLATE_NOOP("Worksheet", "Role and meaning")
NAME = QT_TRANSLATE_NOOP("Worksheet", "Name")
SIGNATURE = QT_TRANSLATE_NOOP("Worksheet", "Signature")
WHEN = QT_TRANSLATE_NOOP("Worksheet", "Date, time")

_SECOND = Fraction(1, 60)


def worksheet(dossier: Dossier) -> Sheet:
    """Return the blocks of the worksheet."""
    say, typography, order = dossier.words.say, dossier.words.typography, dossier.plan.order
    printed = dossier.printed
    return Sheet(
        title=say(TITLE),
        running=say(
            RUNNING,
            drug=order.drug,
            dose=typography.set_quantity(order.dose),
            patient=order.patient or say(NO_PATIENT),
        ),
        state=dossier.draft,
        foot=(
            say(PLAN_HASH, hash=dossier.short_hash),
            say(VERSION, version=dossier.version),
            *(() if printed is None else (say(PRINTED, moment=typography.moment(printed)),)),
        ),
        page_of=dossier.words.table.get((PAGE.context, PAGE.source), PAGE.source),
        mark=typography.decimal_mark,
        blocks=tuple(_blocks(dossier)),
    )


def _blocks(dossier: Dossier) -> Iterator[Block]:
    phrases, say, solved = Phrases(dossier), dossier.words.say, dossier.solved
    yield from head_blocks(phrases)
    if solved.solutions:
        yield Heading(say(SERIES))
        yield _series(phrases)
        if any(solution.preparation is not None for solution in solved.solutions):
            yield Heading(say(PREPARATION))
            yield Note(say(LABEL_FIRST))
            yield _preparation(phrases)
        else:
            yield Note(say(NO_STOCK))
    yield Heading(say(STEPS))
    yield _steps(phrases)
    yield from sums(phrases)
    yield Heading(say(WORKING))
    yield from _working(phrases)
    gates = [finding for finding in dossier.findings if finding.gate]
    others = [finding for finding in dossier.findings if not finding.gate]
    yield Heading(say(FINDINGS))
    if not others:
        yield Note(say(NO_FINDINGS))
    for finding in others:
        yield _remark(phrases, finding)
    if gates:
        yield Heading(say(GATES))
        for finding in gates:
            yield _remark(phrases, finding)
    yield Heading(say(SIGNATURES))
    yield Table(
        tuple(Column(say(head), weight=weight) for head, weight in ((ROLE, 3), (NAME, 3), (SIGNATURE, 3), (WHEN, 2))),
        tuple(
            (Entry(say(role), say(meaning)), Entry(""), Entry(""), Entry(""))
            for role, meaning in ((PREPARED_BY, PREPARED_MEANS), (CHECKED_BY, CHECKED_MEANS))
        ),
        ruled=True,
    )


def _remark(phrases: Phrases, finding: Finding) -> Remark:
    source = "" if finding.source is None else phrases.say(finding.source)
    word = phrases.say(SEVERITIES[finding.severity])
    return Remark(finding.severity, word, phrases.say(finding.text, **finding.values), source)


def _filled(columns: list[tuple[Column, list[Entry]]]) -> Table:
    """Return a table of the columns that hold anything; those that would be wholly empty are left out."""
    kept = [(column, cells) for column, cells in columns if any(cell.text not in {NONE, ""} for cell in cells)]
    return Table(tuple(column for column, _ in kept), tuple(zip(*(cells for _, cells in kept), strict=True)))


def _series(phrases: Phrases) -> Table:
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

    lines = any(of.line_mL for of in solutions)
    return _filled(
        [
            (
                Column(phrases.container_head, align="centre"),
                [Entry(str(of.number), chip=True, where=Cell("solutions", of.number, "number")) for of in solutions],
            ),
            (
                Column(say(CONTENT), weight=3),
                [
                    Entry(phrases.content(rule), where=Cell("solutions", number, "content"))
                    for number, rule in enumerate(rules, 1)
                ],
            ),
            column(say(VOLUME), "mL", "volume_mL", lambda of: of.volume_mL, exact=True),
            column(say(AMOUNT), unit, "amount", lambda of: of.amount),
            column(say(STRENGTH), f"{unit}/mL", "concentration", lambda of: of.concentration),
            column(say(INFUSED), "mL", "infused_mL", lambda of: of.infused_mL, exact=True),
            column(say(GIVEN), unit, "given", lambda of: of.given),
            column(say(IN_LINE), "mL", "line_mL", lambda of: of.line_mL if lines else None, exact=True),
            column(say(DISCARDED), "mL", "discarded_mL", lambda of: of.discarded_mL, exact=True),
        ]
    )


def _preparation(phrases: Phrases) -> Table:
    """Return how each solution is made, strongest first, with room for who did and who checked it."""
    say, unit = phrases.say, phrases.typography.unit(phrases.unit)
    rows = []
    for of in reversed(phrases.dossier.solved.solutions):
        made = of.preparation
        if made is None:
            continue
        numbers = (
            (made.draw_mL, "preparation", True),
            (made.diluent_mL, "preparation", True),
            (of.volume_mL, "volume_mL", True),
            (of.donated_mL or None, "donated_mL", True),
            (of.label_volume_mL, "label_volume_mL", True),
            (of.label_amount, "label_amount", False),
        )
        rows.append(
            (
                Entry(str(of.number), chip=True, where=Cell("solutions", of.number, "number")),
                Entry(phrases.donor(made.source), where=Cell("solutions", of.number, "preparation")),
                *(
                    Entry(phrases.value_or_none(value, exact=exact), where=Cell("solutions", of.number, name))
                    for value, name, exact in numbers
                ),
                Entry(""),
                Entry(""),
            )
        )
    heads = ((DRAW, "mL"), (DILUENT, "mL"), (MADE, "mL"), (DONATED, "mL"), (LEFT_VOLUME, "mL"), (LEFT_AMOUNT, unit))
    columns = (
        Column(phrases.container_head, align="centre"),
        Column(say(SOURCE)),
        *(Column(say(head), of_unit, "decimal") for head, of_unit in heads),
        Column(say(DONE_BY), weight=6),
        Column(say(CHECKED_BY), weight=6),
    )
    return Table(columns, tuple(rows), ruled=True)


def _steps(phrases: Phrases) -> Table:
    """Return the step table."""
    say, typography = phrases.say, phrases.typography
    unit = typography.unit(phrases.unit)
    solved, start = phrases.dossier.solved, phrases.dossier.plan.order.start
    steps = solved.steps
    kinds = len({step.kind for step in steps}) > 1

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

    def rate_note(step: SolvedStep) -> str:
        if step.asked_rate_mL_h is None or step.asked_rate_mL_h == step.rate_mL_h:
            return ""
        return say(ROUNDED_FROM, rate=phrases.rate(step.asked_rate_mL_h))

    def time_note(step: SolvedStep) -> str:
        whole = step.time_min is None or step.time_min.denominator == 1
        return "" if whole or step.time_min is None else typography.duration(step.time_min)

    def volume_note(step: SolvedStep) -> str:
        if step.set_volume_mL is None or step.set_volume_mL == step.volume_mL:
            return ""
        return say(SET_TO, volume=phrases.volume(step.set_volume_mL))

    def clock(step: SolvedStep) -> Entry:
        where = Cell("steps", step.number, "starts_min")
        if start is None:
            return Entry(NONE, where=where)
        moment = start + timedelta(seconds=int(round_half_up(step.starts_min, _SECOND) / _SECOND))
        day = "" if moment.date() == start.date() else typography.day(moment.date())
        return Entry(typography.clock(moment), day, where=where)

    return _filled(
        [
            text(say(STEP), "number", lambda step: str(step.number)),
            text(say(DAY), "day", lambda step: NONE if step.day is None else str(step.day)),
            text(say(KIND), "kind", lambda step: say(KINDS[step.kind]) if kinds else NONE),
            text(
                phrases.container_head,
                "solution",
                lambda step: NONE if step.solution is None else str(step.solution),
                chip=True,
            ),
            column(say(RATE), "mL/h", "rate_mL_h", lambda step: step.rate_mL_h, rate_note, exact=True),
            column(say(TIME), "min", "time_min", lambda step: step.time_min, time_note, exact=True),
            column(say(VOLUME), "mL", "volume_mL", lambda step: step.volume_mL, volume_note, exact=True),
            column(say(DOSE), unit, "dose", lambda step: step.dose),
            column(say(SUM_DOSE), unit, "cumulative_dose", lambda step: step.cumulative_dose),
            column(say(SHARE), "%", "cumulative_dose", lambda step: step.cumulative_dose / solved.total.ordered * 100),
            column(
                say(SUM_VOLUME),
                "mL",
                "cumulative_volume_mL",
                lambda step: step.cumulative_volume_mL if solved.total.volume_mL else None,
                exact=True,
            ),
            column(say(RISE), "×", "rise", lambda step: step.rise),
            column(say(STARTS), "min", "starts_min", lambda step: step.starts_min, exact=True),
            (Column(say(CLOCK)), [clock(step) for step in steps]),
        ]
    )


def _working(phrases: Phrases) -> Iterator[Table]:
    """Yield every calculation with its numbers: what each container holds, how it is made, what each step gives."""
    say, solved = phrases.say, phrases.dossier.solved
    containers = []
    for of in solved.solutions:
        lines = [*bag_working(phrases, of), *preparation_working(phrases, of)]
        where = Cell("solutions", of.number, "amount")
        containers.append((Entry(str(of.number), chip=True, where=where), Entry(lines[0], where=where)))
        containers += [(Entry("", where=where), Entry(line, where=where)) for line in lines[1:]]
    if containers:
        yield Table(
            (Column(phrases.container_head, align="centre"), Column(say(CALCULATION), weight=9)), tuple(containers)
        )
    numbers: list[Entry] = []
    volumes: list[Entry] = []
    doses: list[Entry] = []
    sums_of_doses: list[Entry] = []
    before = Fraction(0)
    for step in solved.steps:
        where = Cell("steps", step.number, "dose")
        volume, dose, cumulative = step_working(phrases, step, before)
        numbers.append(Entry(str(step.number), where=where))
        volumes.append(Entry(volume, where=Cell("steps", step.number, "volume_mL")))
        doses.append(Entry(dose, where=where))
        sums_of_doses.append(Entry(cumulative, where=Cell("steps", step.number, "cumulative_dose")))
        before = step.cumulative_dose
    table = _filled(
        [
            (Column(say(STEP)), numbers),
            (Column(say(VOLUME), weight=3), volumes),
            (Column(say(DOSE), weight=3), doses),
            (Column(say(SUM_DOSE), weight=3), sums_of_doses),
        ]
    )
    yield replace(table, dense=True)
