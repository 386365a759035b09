"""What the label of each container says.

The label says what is in the container when it is hung: as it is prepared, and after donations to weaker ones. One
unit per plan, total first and then per mL, no ratio and no Roman numeral; what a hand sets is printed in full. Doses
that are given at once stand with their volume and interval; tablets have a label for each kind of them.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from fractions import Fraction

from desens_gui.core.findings import Cell
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP, Text
from desens_gui.core.rules.plan import Plan
from desens_gui.core.solving.solved import SolvedSolution, SolvedStep
from desens_gui.documents.blocks import Column, Entry, Fact, Label, Table
from desens_gui.documents.codes import Container
from desens_gui.documents.dossier import PLAN_HASH, Dossier
from desens_gui.documents.hanging import label_blanks, label_prepared, label_times
from desens_gui.documents.held import content_said, stays, strength_said
from desens_gui.documents.keyed import beside, keyed
from desens_gui.documents.label_codes import marked
from desens_gui.documents.label_doses import STEP, TOO_LITTLE, VOLUME, doses_said, doses_table, tablets_in_words
from desens_gui.documents.label_lines import line_said
from desens_gui.documents.label_steps import in_short, see_worksheet
from desens_gui.documents.phrases import DONORS, NONE, ROUTES, Phrases, ranges

CHIPS: dict[str, Text] = {
    "bag": QT_TRANSLATE_NOOP("Label", "BAG {number} of {count}"),
    "syringe": QT_TRANSLATE_NOOP("Label", "SYRINGE {number} of {count}"),
    "vial": QT_TRANSLATE_NOOP("Label", "VIAL {number} of {count}"),
    "cup": QT_TRANSLATE_NOOP("Label", "CUP {number} of {count}"),
}
ONE_STEP = QT_TRANSLATE_NOOP("Label", "give as number {place} · step {steps}")
MANY_STEPS = QT_TRANSLATE_NOOP("Label", "give as number {place} · steps {steps}")
NOT_GIVEN = QT_TRANSLATE_NOOP("Label", "not given: for dilution only")
TABLET_CHIP = QT_TRANSLATE_NOOP("Label", "TABLETS")
TABLETS_CHIP = QT_TRANSLATE_NOOP("Label", "TABLETS {number} of {count}")
IN_EACH = QT_TRANSLATE_NOOP("Label", "({amount} in each)")
TABLETS_IN_ALL = QT_TRANSLATE_NOOP("Label", "{count} in all: {dose}.")
DOSE_CHIP = QT_TRANSLATE_NOOP("Label", "DOSE {number} of {count}")
DOSE_STEP = QT_TRANSLATE_NOOP("Label", "step {step}")
DOSE_DAY = QT_TRANSLATE_NOOP("Label", "step {step} · day {day}")
NEXT_ON_DAY = QT_TRANSLATE_NOOP("Label", "Next dose on day {day}.")
NEXT_AFTER = QT_TRANSLATE_NOOP("Label", "Next dose after {time}.")
NEXT_NOT_STATED = QT_TRANSLATE_NOOP("Label", "The time to the next dose is not stated.")
LAST_OF_ALL = QT_TRANSLATE_NOOP("Label", "This is the last dose.")
PATIENT = QT_TRANSLATE_NOOP("Label", "Patient")
PATIENT_ID = QT_TRANSLATE_NOOP("Label", "ID")
BORN = QT_TRANSLATE_NOOP("Label", "born")
WARD = QT_TRANSLATE_NOOP("Label", "Ward")
IN_DILUENT = QT_TRANSLATE_NOOP("Label", "in {diluent}, {route}")
RATE = QT_TRANSLATE_NOOP("Label", "Rate")
TIME = QT_TRANSLATE_NOOP("Label", "Time")
AT_ONCE = QT_TRANSLATE_NOOP("Label", "at once")
PRODUCT = QT_TRANSLATE_NOOP("Label", "{product}, {route}")
PRIME = QT_TRANSLATE_NOOP("Label", "{volume} (prime)")
PUSH_AND_INFUSE = QT_TRANSLATE_NOOP("Label", "By push {pushed}, by infusion {volume}.")
PUSH = QT_TRANSLATE_NOOP("Label", "push")
INFUSE = QT_TRANSLATE_NOOP("Label", "Infuse {volume} in all.")
LEAVE = QT_TRANSLATE_NOOP("Label", "Do not empty: leave {volume}.")
LEAVE_SOME = QT_TRANSLATE_NOOP("Label", "Do not empty.")
EMPTY = QT_TRANSLATE_NOOP("Label", "Run until empty.")
PREPARED = QT_TRANSLATE_NOOP("Label", "Prepared {moment}")
PREPARED_BLANK = QT_TRANSLATE_NOOP("Label", "Prepared at")
PREPARED_BY = QT_TRANSLATE_NOOP("Label", "Prepared by")
CHECKED_BY = QT_TRANSLATE_NOOP("Label", "Checked by")
#: the route of a dose whose kind leaves no choice
ROUTE_OF_KIND = {"oral": "oral", "push": "iv-push"}


def labels(dossier: Dossier) -> tuple[Label, ...]:
    """Return a label for every solution, every kind of tablet and every dose that comes from neither.

    A solution whose volume the plan does not state has its amount and volume left blank, to be written in by hand.
    """
    phrases = Phrases(dossier)
    made = [_label(phrases, solution) for solution in dossier.solved.solutions]
    kinds = sorted({step.tablet for step in dossier.solved.steps if step.tablet is not None})
    made += [_tablets(dossier, number, kinds) for number in kinds]
    doses = [step for step in dossier.solved.steps if step.solution is None and step.tablet is None]
    made += [_dose(dossier, step, at, len(doses)) for at, step in enumerate(doses, 1)]
    containers = [Container("solution", solution.number) for solution in dossier.solved.solutions]
    containers += [Container("tablet", number) for number in kinds]
    containers += [Container("dose", at) for at in range(1, len(doses) + 1)]
    return marked(dossier, made, containers)


def _dose(dossier: Dossier, step: SolvedStep, at: int, count: int) -> Label:
    """Return the label of a dose that comes from no container of the plan: this dose alone, its day, what follows."""
    phrases, say = Phrases(dossier), dossier.words.say
    route = ROUTE_OF_KIND.get(step.kind, dossier.plan.protocol.route)
    order = say(DOSE_STEP, step=step.number) if step.day is None else say(DOSE_DAY, step=step.number, day=step.day)
    return replace(
        _blank_label(dossier),
        chip=say(DOSE_CHIP, number=at, count=count),
        order=order,
        content=phrases.of_each((step.dose, *step.components), phrases.dose),
        carrier=say(ROUTES[route]),
        statements=(_what_follows(phrases, step),),
        where=Cell("steps", step.number, "dose"),
    )


def _what_follows(phrases: Phrases, step: SolvedStep) -> str:
    """Return when the next dose of the plan is due: on which day, after what time, or that there is none."""
    steps = phrases.dossier.solved.steps
    if step is steps[-1]:
        return phrases.say(LAST_OF_ALL)
    following = steps[steps.index(step) + 1]
    if following.day is not None and following.day != (step.day or 1):
        return phrases.say(NEXT_ON_DAY, day=following.day)
    if step.wait_min is None:
        return phrases.say(NEXT_NOT_STATED)
    return phrases.say(NEXT_AFTER, time=phrases.typography.lasting(step.wait_min))


def _tablets(dossier: Dossier, number: int, kinds: list[int]) -> Label:
    """Return the label of one kind of tablet: which it is, when how many of it are taken."""
    phrases, say = Phrases(dossier), dossier.words.say
    tablet = dossier.plan.recipe.tablets[number - 1]
    steps = [step for step in dossier.solved.steps if step.tablet == number]
    numbers = ranges([step.number for step in steps])
    count = sum((step.count or Fraction(0) for step in steps), Fraction(0))
    dose = sum((step.dose for step in steps), Fraction(0))
    chip = say(TABLET_CHIP) if len(kinds) == 1 else say(TABLETS_CHIP, number=kinds.index(number) + 1, count=len(kinds))
    place = _place(dossier, (None, number))
    return replace(
        _blank_label(dossier),
        chip=chip,
        order=say(ONE_STEP if len(steps) == 1 else MANY_STEPS, place=place, steps=numbers),
        content=tablet.name,
        strength=say(IN_EACH, amount=dossier.words.typography.set_quantity(tablet.amount)),
        carrier=say(ROUTES[dossier.plan.protocol.route]),
        steps=doses_table(phrases, steps),
        see_worksheet=see_worksheet(phrases, steps, numbers),
        statements=(say(TABLETS_IN_ALL, count=tablets_in_words(phrases, count), dose=phrases.dose(dose)),),
        where=Cell("steps", steps[0].number, "count"),
    )


def _label(phrases: Phrases, solution: SolvedSolution) -> Label:
    dossier, say, number = phrases.dossier, phrases.say, solution.number
    steps = [step for step in dossier.solved.steps if step.solution == number]
    numbers = ranges([step.number for step in steps])
    statements, notes = _given(phrases, solution, steps) if steps else ((), ())
    name = dossier.plan.recipe.solutions[number - 1].name
    given_as = say(NOT_GIVEN)
    if steps:
        given_as = say(
            ONE_STEP if len(steps) == 1 else MANY_STEPS, place=_place(dossier, (number, None)), steps=numbers
        )
    return replace(
        _blank_label(dossier),
        chip=say(CHIPS[solution.container], number=number, count=len(dossier.solved.solutions)),
        order=given_as,
        content=content_said(phrases, solution),
        strength=strength_said(phrases, solution),
        carrier=_carrier(dossier, name, solution),
        steps=_table(phrases, steps) if steps else None,
        in_short=in_short(phrases, steps, numbers, empties=_empties(phrases, solution)),
        see_worksheet=see_worksheet(phrases, steps, numbers) if steps else "",
        statements=statements,
        shorter=_shorter(phrases, solution, statements),
        times=tuple(label_times(dossier, number)),
        notes=notes,
        signatures=_signatures(dossier, label_prepared(dossier, number)),
        foot=_foot(dossier, label_prepared(dossier, number), say(DONORS[solution.container], number=number)),
        where=Cell("solutions", number, "label_amount"),
        blanks=label_blanks(dossier, number) if steps else (),
    )


def _route(dossier: Dossier, number: int) -> str:
    """Return the route of one container: of a vein's two ways the one that its steps take."""
    route = dossier.plan.protocol.route
    kinds = {step.kind for step in dossier.solved.steps if step.solution == number}
    if route == "iv-push" and "infusion" in kinds:
        return "iv-infusion"
    return "iv-push" if route == "iv-infusion" and kinds == {"push"} else route


def _carrier(dossier: Dossier, name: str, solution: SolvedSolution) -> str:
    """Return in what it is and how it is given; a product as it is sold is in no diluent of the order."""
    say, diluent = dossier.words.say, dossier.plan.order.diluent
    route = say(ROUTES[_route(dossier, solution.number)])
    if name:
        return route if solution.volume_mL is None else say(PRODUCT, product=name, route=route)
    return say(IN_DILUENT, diluent=diluent, route=route) if diluent else route


def _blank_label(dossier: Dossier) -> Label:
    """Return what is on every label, whatever it is the label of."""
    say, typography, order = dossier.words.say, dossier.words.typography, dossier.plan.order
    born = "" if order.born is None else typography.day(order.born)
    return Label(
        chip="",
        order="",
        patient=Fact(say(PATIENT), order.name_on_paper, strong=True, where=Cell("order", 0, "patient")),
        facts=(
            Fact(say(PATIENT_ID), order.patient_id, where=Cell("order", 0, "patient_id")),
            Fact(say(BORN), born, where=Cell("order", 0, "born")),
            Fact("" if order.ward else say(WARD), order.ward, where=Cell("order", 0, "ward")),
        ),
        drug=_drug(dossier.plan),
        content="",
        strength="",
        carrier="",
        steps=None,
        in_short="",
        see_worksheet="",
        statements=(),
        times=(),
        notes=(),
        signatures=_signatures(dossier, order.prepared),
        foot=_foot(dossier, order.prepared),
        record="",
        code=None,
        state=dossier.draft,
        mark=typography.decimal_mark,
        where=Cell("order", 0, "dose"),
    )


def _drug(plan: Plan) -> str:
    """Return what is in the container: the drugs whose amounts stand on the label, in their order.

    A product that is ordered by a name of its own keeps it; its drugs are then named beside their strengths.
    """
    drug, others = plan.order.drug, [component.name for component in plan.recipe.components]
    return " + ".join([drug, *others]) if drug.casefold() == plan.counted.casefold() else drug


def _signatures(dossier: Dossier, prepared: datetime | None) -> tuple[Fact, ...]:
    """Return the lines to sign on; where the time of making is not stated, one to write it on, too."""
    heads = (*(() if prepared else (PREPARED_BLANK,)), PREPARED_BY, CHECKED_BY)
    return tuple(Fact(dossier.words.say(head), "") for head in heads)


def _foot(dossier: Dossier, prepared: datetime | None, *donor: str) -> tuple[str, ...]:
    """Return when it was prepared, and the plan's hash with the container's number."""
    say = dossier.words.say
    hashed = " · ".join((say(PLAN_HASH, hash=dossier.short_hash), *donor))
    return (hashed,) if prepared is None else (say(PREPARED, moment=dossier.words.typography.moment(prepared)), hashed)


def _place(dossier: Dossier, source: tuple[int | None, int | None]) -> int:
    """Return as which one a solution, or a kind of tablet, is given first."""
    sources = dict.fromkeys((step.solution, step.tablet) for step in dossier.solved.steps)
    return [each for each in sources if each != (None, None)].index(source) + 1


def _table(phrases: Phrases, steps: list[SolvedStep]) -> Table | None:
    """Return step, rate, time and volume; columns that would be wholly empty are left out."""
    say = phrases.say
    if not any(step.rate_mL_h is not None for step in steps):
        return doses_table(phrases, steps)
    columns = (
        Column(say(STEP)),
        Column(say(RATE), "mL/h", "decimal"),
        Column(say(TIME), "min", "decimal"),
        Column(say(VOLUME), "mL", "decimal"),
    )
    return Table(columns, tuple(tuple(_row(phrases, step)) for step in steps))


def _row(phrases: Phrases, step: SolvedStep) -> Iterator[Entry]:
    yield Entry(str(step.number), where=Cell("steps", step.number, "number"))
    values = (
        (step.rate_mL_h, "mL/h", "rate_mL_h"),
        (step.time_min, "min", "time_min"),
        (keyed(phrases, step), "mL", "volume_mL"),
    )
    for value, unit, column in values:
        where = Cell("steps", step.number, column)
        if value is None:
            at_once = phrases.say(PUSH if step.kind == "push" else AT_ONCE)
            yield Entry(at_once if column == "rate_mL_h" else NONE, where=where)
            continue
        number, text = phrases.typography.setting(value), phrases.exact(value, unit)
        if step.priming and unit == "mL":
            number, text = (phrases.say(PRIME, volume=shown) for shown in (number, text))
        if unit == "min" and value.denominator != 1:
            number = text = phrases.typography.duration(value)
        note = beside(phrases, step) if unit == "mL" else ""
        yield Entry(text, note, number, where)


def _given(
    phrases: Phrases, solution: SolvedSolution, steps: list[SolvedStep]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return how much is given and what stays; and how the line is filled and emptied."""
    say = phrases.say
    # what the hands set: a step that ends with the dose is set to the nearest volume the pump takes
    total = sum((step.set_volume_mL or Fraction(0) for step in steps), Fraction(0))
    infused = [step for step in steps if step.kind in {"infusion", "priming"}]
    if not infused:
        return tuple(doses_said(phrases, solution, steps, total)), ()
    pushed = sum((step.set_volume_mL or Fraction(0) for step in steps if step.kind == "push"), Fraction(0))
    assert solution.to_infuse_mL is not None  # a pump runs from it
    volume = phrases.volume(solution.to_infuse_mL)
    said = say(PUSH_AND_INFUSE, pushed=phrases.volume(pushed), volume=volume) if pushed else say(INFUSE, volume=volume)
    return (said, *_what_stays(phrases, solution)), tuple(line_said(phrases, solution, steps))


def _what_stays(phrases: Phrases, solution: SolvedSolution) -> Iterator[str]:
    """Yield what stays in a container that a pump has taken its volume out of; nothing where that is not known."""
    left = stays(phrases, solution)
    if left is None:
        return
    if _empties(phrases, solution):
        yield phrases.say(EMPTY)
    elif min(left) < 0:
        yield phrases.say(TOO_LITTLE, volume=phrases.volume(-min(left)))
    else:
        yield phrases.say(LEAVE, volume=phrases.volumes(left))


def _shorter(phrases: Phrases, solution: SolvedSolution, statements: tuple[str, ...]) -> tuple[str, ...]:
    """Return the statements without how much stays, where that is known only between two ends: the worksheet has it."""
    left = stays(phrases, solution)
    if left is None or left[0] == left[1] or min(left) < 0:
        return ()
    long = phrases.say(LEAVE, volume=phrases.volumes(left))
    times = label_times(phrases.dossier, solution.number)
    return (*(phrases.say(LEAVE_SOME) if one == long else one for one in statements), *times)


def _empties(phrases: Phrases, solution: SolvedSolution) -> bool:
    """Return whether the steps of a container empty it; one that holds more than was planned is not emptied."""
    left = stays(phrases, solution)
    return left is not None and not any(left)
