"""What the containers hold and what the steps give, as planned and as prepared, below or beside each other.

Where an overfill is not stated, what depends on it stands twice, with the least and with the most of the usual ones:
a number that is not known is never printed.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from desens_gui.core.findings import Cell
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP
from desens_gui.core.ground.typography import Percent
from desens_gui.core.solving.contents import Held, drawn_out_mL
from desens_gui.core.solving.solved import Intermediate, Preparation, SolvedSolution, SolvedStep
from desens_gui.core.solving.syringes import drawn_mL
from desens_gui.documents.blocks import Align, Column, Entry, Table
from desens_gui.documents.held import held, stays
from desens_gui.documents.keyed import beside, keyed
from desens_gui.documents.phrases import NONE, Phrases
from desens_gui.documents.tables import filled

NUMBERS = QT_TRANSLATE_NOOP("Worksheet", "Numbers")
PLANNED = QT_TRANSLATE_NOOP("Worksheet", "planned")
REALLY = QT_TRANSLATE_NOOP("Worksheet", "as prepared")
WITH_OVERFILL = QT_TRANSLATE_NOOP("Worksheet", "with {share} overfill")
VOLUME = QT_TRANSLATE_NOOP("Worksheet", "Volume")
AMOUNT = QT_TRANSLATE_NOOP("Worksheet", "Drug in it")
STRENGTH = QT_TRANSLATE_NOOP("Worksheet", "Concentration")
DIFFERS = QT_TRANSLATE_NOOP("Worksheet", "Differs by")
WORST = QT_TRANSLATE_NOOP("Worksheet", "± at worst")
ROOT = QT_TRANSLATE_NOOP("Worksheet", "± root sum square")
DRAWN_OUT = QT_TRANSLATE_NOOP("Worksheet", "Drawn out")
LEFT = QT_TRANSLATE_NOOP("Worksheet", "Left in it")
LEFT_AMOUNT = QT_TRANSLATE_NOOP("Worksheet", "Drug left")
AFTER_STEPS = QT_TRANSLATE_NOOP("Worksheet", "After its steps")
STEP = QT_TRANSLATE_NOOP("Worksheet", "Step")
SET = QT_TRANSLATE_NOOP("Worksheet", "Volume set")
PLANNED_DOSE = QT_TRANSLATE_NOOP("Worksheet", "Planned dose")
REAL_DOSE = QT_TRANSLATE_NOOP("Worksheet", "Dose as prepared")
DOSE_WITH_OVERFILL = QT_TRANSLATE_NOOP("Worksheet", "Dose with {share} overfill")

_Filled = tuple[Column, list[Entry]]


@dataclass(frozen=True, slots=True)
class _Row:
    """One line of what a container holds; None: nothing is said of that here."""

    sign: str
    words: str
    where: Cell
    volume: Fraction | None
    held: Held | None
    differs: Fraction | None = None
    worst: Fraction | None = None
    root: Fraction | None = None
    drawn_out: Fraction | None = None
    left: Held | None = None
    after: Fraction | None = None


def contents_table(phrases: Phrases) -> Table:
    """Return what each container holds, in making order: a row as planned, and as prepared below it."""
    say, unit = phrases.say, phrases.typography.unit(phrases.unit)
    rows = list(_contents(phrases))

    def column(
        head: str, of_unit: str, value: Callable[[_Row], Fraction | None], write: Callable[[Fraction], str]
    ) -> _Filled:
        values = [(row.where, value(row)) for row in rows]
        return Column(head, of_unit, "decimal"), [
            Entry("" if one is None else write(one), where=where) for where, one in values
        ]

    exact, rounded, percent = phrases.typography.setting, phrases.typography.number, phrases.bare_percent
    signs = [Entry(row.sign, chip=True, where=row.where) for row in rows]
    return filled(
        [
            (Column(phrases.container_head, align="centre"), signs),
            (Column(say(NUMBERS)), [Entry(row.words, where=row.where) for row in rows]),
            column(say(VOLUME), "mL", lambda row: row.volume, exact),
            column(phrases.of_drug(AMOUNT), unit, lambda row: _amount(row.held), rounded),
            column(
                phrases.of_drug(STRENGTH),
                f"{unit}/mL",
                lambda row: None if row.held is None else row.held.strength,
                rounded,
            ),
            column(say(DIFFERS), "%", lambda row: row.differs, phrases.signed_percent),
            column(say(WORST), "%", lambda row: row.worst, percent),
            column(say(ROOT), "%", lambda row: row.root, percent),
            column(say(DRAWN_OUT), "mL", lambda row: row.drawn_out, exact),
            column(say(LEFT), "mL", lambda row: None if row.left is None else row.left.volume_mL, exact),
            column(phrases.of_drug(LEFT_AMOUNT), unit, lambda row: _amount(row.left), rounded),
            column(say(AFTER_STEPS), "mL", lambda row: row.after, exact),
        ]
    )


def _contents(phrases: Phrases) -> Iterator[_Row]:
    for solution in reversed(phrases.dossier.solved.solutions):
        made = solution.preparation
        if made is None:
            continue
        if made.intermediate is not None:
            yield from _intermediate(phrases, solution, made, made.intermediate)
        yield _planned(phrases, solution)
        yield from _really(phrases, solution, made)


def _planned(phrases: Phrases, of: SolvedSolution) -> _Row:
    return _Row(
        str(of.number),
        phrases.say(PLANNED),
        _cell(of),
        of.made_mL,
        _whole(of.amount, of.made_mL, of.concentration),
        drawn_out=of.donated_mL or None,
        left=_whole(of.label_amount, of.label_volume_mL, of.concentration),
        after=of.discarded_mL,
    )


def _really(phrases: Phrases, of: SolvedSolution, made: Preparation) -> Iterator[_Row]:
    """Yield what a container holds as it is prepared: one row, or two where that depends on an overfill."""
    known = _whole(made.as_prepared_amount, made.real_mL, made.as_prepared_concentration)
    overfills = phrases.overfills
    holds = (known, known) if overfills is None else overfills.made(of.number) or (None, None)
    volumes = (made.real_mL, made.real_mL) if overfills is None else overfills.volume(of.number) or (None, None)
    lefts, afters = held(phrases, of) or (None, None), stays(phrases, of) or (None, None)
    once = volumes[0] == volumes[1] and holds[0] == holds[1]
    for at, words in [(0, phrases.say(REALLY))] if once else enumerate(_overfills(phrases)):
        one = holds[at]
        yield _Row(
            str(of.number),
            words,
            _cell(of),
            volumes[at],
            one,
            None if one is None else one.strength / of.concentration - 1,
            made.tolerance if made.draws else None,
            made.tolerance_rss if made.draws else None,
            drawn_out_mL(phrases.dossier.solved, of.number) or None,
            lefts[at],
            afters[at],
        )


def _intermediate(phrases: Phrases, of: SolvedSolution, made: Preparation, between: Intermediate) -> Iterator[_Row]:
    """Yield what a dilution holds that one container is drawn from."""
    for words, strength, taken in (
        (PLANNED, between.concentration, made.draw_mL),
        (REALLY, between.as_prepared_concentration, drawn_mL(made.draws) or made.draw_mL),
    ):
        left = between.volume_mL - taken
        yield _Row(
            phrases.letter(of.number),
            phrases.say(words),
            _cell(of),
            between.volume_mL,
            Held(strength * between.volume_mL, between.volume_mL, strength),
            differs=strength / between.concentration - 1 if words is REALLY else None,
            drawn_out=taken,
            left=Held(left * strength, left, strength),
        )


def doses_table(phrases: Phrases) -> Table:
    """Return the dose of each step as planned and as prepared, and by how much the syringes may move it."""
    say, unit = phrases.say, phrases.typography.unit(phrases.unit)
    steps = [step for step in phrases.dossier.solved.steps if not step.priming and step.kind != "prick"]

    def column(
        head: str, of_unit: str, name: str, value: Callable[[SolvedStep], str], *, chip: bool = False
    ) -> _Filled:
        entries = [(value(step), Cell("steps", step.number, name)) for step in steps]
        align: Align = "centre" if chip else "decimal" if of_unit else "left"
        return Column(head, of_unit, align), [
            Entry(text, chip=chip and text != NONE, where=where) for text, where in entries
        ]

    def set_entry(step: SolvedStep) -> Entry:
        text = phrases.value_or_none(keyed(phrases, step), exact=True)
        return Entry(text, beside(phrases, step), where=Cell("steps", step.number, "volume_mL"))

    def number(head: str, of_unit: str, name: str, value: Callable[[SolvedStep], Fraction | None]) -> _Filled:
        return column(head, of_unit, name, lambda step: phrases.value_or_none(value(step)))

    def differs(doses: Sequence[Fraction | None], step: SolvedStep) -> str:
        dose = doses[step.number - 1]
        return NONE if dose is None or not step.dose else phrases.signed_percent(dose / step.dose - 1)

    def tolerance(step: SolvedStep, value: Callable[[Preparation], Fraction]) -> str:
        solutions = phrases.dossier.solved.solutions
        how = None if step.solution is None else solutions[step.solution - 1].preparation
        return NONE if how is None or not how.draws else phrases.bare_percent(value(how))

    def of_doses(head: str, doses: Sequence[Fraction | None]) -> Iterator[_Filled]:
        yield number(head, unit, "as_prepared_dose", lambda step: doses[step.number - 1])
        yield column(say(DIFFERS), "%", "as_prepared_dose", lambda step: differs(doses, step))

    return filled(
        [
            column(say(STEP), "", "number", lambda step: str(step.number)),
            column(phrases.container_head, "", "solution", lambda step: str(step.solution or NONE), chip=True),
            (Column(say(SET), "mL", "decimal"), [set_entry(step) for step in steps]),
            number(phrases.of_drug(PLANNED_DOSE), unit, "dose", lambda step: step.dose),
            *(one for head, doses in _doses(phrases) for one in of_doses(head, doses)),
            column(say(WORST), "%", "as_prepared_dose", lambda step: tolerance(step, lambda how: how.tolerance)),
            column(say(ROOT), "%", "as_prepared_dose", lambda step: tolerance(step, lambda how: how.tolerance_rss)),
        ]
    )


def _doses(phrases: Phrases) -> Iterator[tuple[str, Sequence[Fraction | None]]]:
    """Yield the doses of all steps as prepared, under their head; twice where they depend on an overfill."""
    if phrases.overfills is None:
        yield phrases.of_drug(REAL_DOSE), [step.as_prepared_dose for step in phrases.dossier.solved.steps]
        return
    limits = phrases.dossier.site.thresholds
    for share, doses in zip((limits.overfill_least, limits.overfill_most), phrases.overfills.doses, strict=True):
        yield phrases.say(DOSE_WITH_OVERFILL, share=Percent(share)), doses


def _overfills(phrases: Phrases) -> Iterator[str]:
    """Yield the least and the most of the usual overfills, in words."""
    limits = phrases.dossier.site.thresholds
    for share in (limits.overfill_least, limits.overfill_most):
        yield phrases.say(WITH_OVERFILL, share=Percent(share))


def _amount(of: Held | None) -> Fraction | None:
    return None if of is None else of.amount


def _whole(amount: Fraction | None, volume: Fraction | None, strength: Fraction | None) -> Held | None:
    return None if amount is None or volume is None or strength is None else Held(amount, volume, strength)


def _cell(of: SolvedSolution) -> Cell:
    return Cell("solutions", of.number, "preparation")
