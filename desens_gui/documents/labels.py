"""What the label of each container says.

The label says what is in the container when it is hung: after donations to weaker ones. One unit per plan, total
first and then per mL, no ratio and no Roman numeral; what a hand sets is printed in full.
"""

from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction

from desens_gui.core.findings import Cell
from desens_gui.core.solved import SolvedSolution, SolvedStep
from desens_gui.core.texts import QT_TRANSLATE_NOOP, Text
from desens_gui.documents.blocks import Column, Entry, Fact, Label, Table
from desens_gui.documents.dossier import PLAN_HASH, Dossier
from desens_gui.documents.phrases import DONORS, NONE, ROUTES, Phrases, ranges, runs_empty

CHIPS: dict[str, Text] = {
    "bag": QT_TRANSLATE_NOOP("Label", "BAG {number} of {count}"),
    "syringe": QT_TRANSLATE_NOOP("Label", "SYRINGE {number} of {count}"),
    "vial": QT_TRANSLATE_NOOP("Label", "VIAL {number} of {count}"),
    "cup": QT_TRANSLATE_NOOP("Label", "CUP {number} of {count}"),
}
ONE_STEP = QT_TRANSLATE_NOOP("Label", "give as number {place} · step {steps}")
MANY_STEPS = QT_TRANSLATE_NOOP("Label", "give as number {place} · steps {steps}")
NOT_GIVEN = QT_TRANSLATE_NOOP("Label", "not given: for dilution only")
NO_CHIP = QT_TRANSLATE_NOOP("Label", "NO LABELS")
NO_CONTAINER = QT_TRANSLATE_NOOP("Label", "not a label")
NOTHING_TO_LABEL = QT_TRANSLATE_NOOP("Label", "Nothing in this plan is drawn from a container: see worksheet.")
PATIENT = QT_TRANSLATE_NOOP("Label", "Patient")
PATIENT_ID = QT_TRANSLATE_NOOP("Label", "ID")
BORN = QT_TRANSLATE_NOOP("Label", "born")
WARD = QT_TRANSLATE_NOOP("Label", "Ward")
CONTENT = QT_TRANSLATE_NOOP("Label", "{amount} in {volume}")
STRENGTH = QT_TRANSLATE_NOOP("Label", "({concentration})")
IN_DILUENT = QT_TRANSLATE_NOOP("Label", "in {diluent}, {route}")
STEP = QT_TRANSLATE_NOOP("Label", "Step")
RATE = QT_TRANSLATE_NOOP("Label", "Rate")
TIME = QT_TRANSLATE_NOOP("Label", "Time")
VOLUME = QT_TRANSLATE_NOOP("Label", "Volume")
PRIME = QT_TRANSLATE_NOOP("Label", "{volume} (prime)")
SEE_WORKSHEET = QT_TRANSLATE_NOOP("Label", "steps {steps}: see worksheet.")
INFUSE = QT_TRANSLATE_NOOP("Label", "Infuse {volume} in all.")
GIVE = QT_TRANSLATE_NOOP("Label", "Give {volume} in all.")
LEAVE = QT_TRANSLATE_NOOP("Label", "Do not empty: leave {volume}.")
EMPTY = QT_TRANSLATE_NOOP("Label", "Run until empty.")
GIVE_ALL = QT_TRANSLATE_NOOP("Label", "Give all of it.")
TOO_LITTLE = QT_TRANSLATE_NOOP("Label", "Too little in it: {volume} are missing.")
OWN_LINE = QT_TRANSLATE_NOOP("Label", "Own line, primed with this bag ({volume}).")
FLUSHED_IN = QT_TRANSLATE_NOOP(
    "Label", "Step {step}: pump {pumped}; the last {volume} are in the line, flush them in at {rate}."
)
STAYS_IN_LINE = QT_TRANSLATE_NOOP("Label", "Step {step}: pump {pumped}; the last {volume} stay in the line.")
PREPARED = QT_TRANSLATE_NOOP("Label", "Prepared {moment}")
PREPARED_BLANK = QT_TRANSLATE_NOOP("Label", "Prepared at")
PREPARED_BY = QT_TRANSLATE_NOOP("Label", "Prepared by")
CHECKED_BY = QT_TRANSLATE_NOOP("Label", "Checked by")

_BLANK = "______"


def labels(dossier: Dossier) -> tuple[Label, ...]:
    """Return a label for every solution; for a plan of tablets, one page that says that there is none.

    A solution whose volume the plan does not state has its amount and volume left blank, to be written in by hand.

    A file that says so replaces the labels of an earlier plan, which would otherwise lie beside this one's sheet.
    """
    return tuple(_label(dossier, solution) for solution in dossier.solved.solutions) or (_no_label(dossier),)


def _label(dossier: Dossier, solution: SolvedSolution) -> Label:
    phrases, say = Phrases(dossier), dossier.words.say
    number = solution.number
    steps = [step for step in dossier.solved.steps if step.solution == number]
    numbers = ranges([step.number for step in steps])
    statements, notes = _given(dossier, solution, steps) if steps else ((), ())
    given_as = say(NOT_GIVEN)
    if steps:
        given_as = say(ONE_STEP if len(steps) == 1 else MANY_STEPS, place=_place(dossier, number), steps=numbers)
    return replace(
        _no_label(dossier),
        chip=say(CHIPS[solution.container], number=number, count=len(dossier.solved.solutions)),
        order=given_as,
        content=_content(phrases, solution),
        strength=say(STRENGTH, concentration=phrases.strength(solution.concentration)),
        steps=_table(phrases, steps) if steps else None,
        see_worksheet=say(SEE_WORKSHEET, steps=numbers) if steps else "",
        statements=statements,
        notes=notes,
        foot=_foot(dossier, say(DONORS[solution.container], number=number)),
        where=Cell("solutions", number, "label_amount"),
    )


def _content(phrases: Phrases, solution: SolvedSolution) -> str:
    """Return what is in the container, total first; blanks to write on where the plan states no volume."""
    if solution.label_volume_mL is None or solution.label_amount is None:
        unit = phrases.typography.unit(phrases.dossier.solved.amount_unit)
        return phrases.say(CONTENT, amount=f"{_BLANK} {unit}", volume=f"{_BLANK} mL")
    amount, volume = phrases.amount(solution.label_amount), phrases.volume(solution.label_volume_mL)
    return phrases.say(CONTENT, amount=amount, volume=volume)


def _no_label(dossier: Dossier) -> Label:
    """Return what is on every label, and in place of a container that there is none."""
    say, typography, order = dossier.words.say, dossier.words.typography, dossier.plan.order
    route = say(ROUTES[dossier.plan.protocol.route])
    born = "" if order.born is None else typography.day(order.born)
    return Label(
        chip=say(NO_CHIP),
        order=say(NO_CONTAINER),
        patient=Fact(say(PATIENT), order.patient, strong=True, where=Cell("order", 0, "patient")),
        facts=(
            Fact(say(PATIENT_ID), order.patient_id, where=Cell("order", 0, "patient_id")),
            Fact(say(BORN), born, where=Cell("order", 0, "born")),
            Fact("" if order.ward else say(WARD), order.ward, where=Cell("order", 0, "ward")),
        ),
        drug=order.drug,
        content=typography.set_quantity(order.dose),
        strength="",
        carrier=say(IN_DILUENT, diluent=order.diluent, route=route) if order.diluent else route,
        steps=None,
        see_worksheet="",
        statements=(say(NOTHING_TO_LABEL),),
        notes=(),
        signatures=(
            *(() if order.prepared else (Fact(say(PREPARED_BLANK), ""),)),
            Fact(say(PREPARED_BY), ""),
            Fact(say(CHECKED_BY), ""),
        ),
        foot=_foot(dossier),
        state=dossier.draft,
        where=Cell("order", 0, "dose"),
    )


def _foot(dossier: Dossier, *donor: str) -> tuple[str, ...]:
    """Return when it was prepared, and the plan's hash with the container's number."""
    say, prepared = dossier.words.say, dossier.plan.order.prepared
    hashed = " · ".join((say(PLAN_HASH, hash=dossier.short_hash), *donor))
    return (hashed,) if prepared is None else (say(PREPARED, moment=dossier.words.typography.moment(prepared)), hashed)


def _place(dossier: Dossier, number: int) -> int:
    """Return as which one the solution is given first."""
    order = list(dict.fromkeys(step.solution for step in dossier.solved.steps if step.solution is not None))
    return order.index(number) + 1


def _table(phrases: Phrases, steps: list[SolvedStep]) -> Table:
    """Return step, rate, time and volume; columns that would be wholly empty are left out."""
    say = phrases.say
    timed = any(step.rate_mL_h is not None for step in steps)
    columns = [Column(say(STEP))]
    if timed:
        columns += [Column(say(RATE), "mL/h", "right"), Column(say(TIME), "min", "right")]
    columns.append(Column(say(VOLUME), "mL", "right"))
    return Table(tuple(columns), tuple(tuple(_row(phrases, step, timed=timed)) for step in steps))


def _row(phrases: Phrases, step: SolvedStep, *, timed: bool) -> Iterator[Entry]:
    yield Entry(str(step.number), where=Cell("steps", step.number, "number"))
    values = [(step.set_volume_mL, "mL", "volume_mL")]
    if timed:
        values[:0] = [(step.rate_mL_h, "mL/h", "rate_mL_h"), (step.time_min, "min", "time_min")]
    for value, unit, column in values:
        where = Cell("steps", step.number, column)
        if value is None:
            yield Entry(NONE, where=where)
            continue
        number, text = phrases.typography.setting(value), phrases.exact(value, unit)
        if step.priming and unit == "mL":
            number, text = (phrases.say(PRIME, volume=shown) for shown in (number, text))
        note = phrases.typography.duration(value) if unit == "min" and value.denominator != 1 else ""
        yield Entry(text, note, number, where)


def _given(
    dossier: Dossier, solution: SolvedSolution, steps: list[SolvedStep]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return how much is given and what stays; and how the line is filled and emptied."""
    phrases, say = Phrases(dossier), dossier.words.say
    # what the hands set: a step that ends with the dose is set to the nearest volume the pump takes
    total = sum((step.set_volume_mL or Fraction(0) for step in steps), Fraction(0))
    infused = any(step.kind in {"infusion", "priming"} for step in steps)
    flushed = _flushed(dossier, steps)
    said = [say(INFUSE if infused else GIVE, volume=phrases.volume(total - flushed))]
    if solution.label_volume_mL is None:
        return tuple(said), ()
    stays = solution.label_volume_mL - total - solution.line_mL
    if runs_empty(dossier, solution) or stays == 0:
        said.append(say(EMPTY if infused else GIVE_ALL))
    elif stays < 0:
        said.append(say(TOO_LITTLE, volume=phrases.volume(-stays)))
    else:
        said.append(say(LEAVE, volume=phrases.volume(stays)))
    notes = []
    tubing = dossier.plan.tubing
    if tubing is not None and infused:
        notes.append(say(OWN_LINE, volume=dossier.words.typography.set_quantity(tubing.line_volume)))
        last = steps[-1]
        if flushed and last.rate_mL_h is not None and last.volume_mL is not None:
            pumped, rate = phrases.volume(last.volume_mL - flushed), phrases.rate(last.rate_mL_h)
            flush = Fraction(0) if tubing.flush is None else tubing.flush.into("mL")
            is_last = last is dossier.solved.steps[-1]
            text = FLUSHED_IN if is_last and flush >= flushed else STAYS_IN_LINE
            notes.append(say(text, step=last.number, pumped=pumped, volume=phrases.volume(flushed), rate=rate))
    return tuple(said), tuple(notes)


def _flushed(dossier: Dossier, steps: list[SolvedStep]) -> Fraction:
    """Return how much of a bag that runs empty is in its line at the end, so that the pump cannot take it.

    The pump takes the bag's volume less what primed its line; the flush brings the rest in, at the end of the step.
    """
    tubing, last = dossier.plan.tubing, steps[-1]
    if tubing is None or last.runs_until != "empty" or last.kind != "infusion":
        return Fraction(0)
    return tubing.line_volume.into("mL")
