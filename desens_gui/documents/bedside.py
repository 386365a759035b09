"""What the bedside sheet says: what the nurse runs the plan by, and where everything that happens is written down.

Head, what is done before the start, the table of the steps with vital signs and bag changes, the time after the end,
reactions, tryptase, emergency drugs, signatures, the delivery chart. The sheet recommends no treatment; what is done
with the lines is said by `core.ward.instructions` alone.
"""

from collections.abc import Iterator
from fractions import Fraction

from desens_gui.core.findings import Cell
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP
from desens_gui.core.ground.typography import InFull, Setting
from desens_gui.core.ground.units import Quantity
from desens_gui.core.ward.instructions import instructions
from desens_gui.core.ward.watching import EVERY_LAST_MIN, EVERY_MIN
from desens_gui.documents.blocks import Block, Column, Entry, Fact, Facts, Heading, Note, Picture, Sheet, Table
from desens_gui.documents.clock import planned_at
from desens_gui.documents.course_table import course_table
from desens_gui.documents.dossier import Dossier
from desens_gui.documents.figure_layout import LANDSCAPE_WIDTH, paper_canvas
from desens_gui.documents.frame import framed
from desens_gui.documents.hanging import pump_value
from desens_gui.documents.heads import (
    BORN,
    DOSES,
    DRUG,
    END,
    NAME,
    NO_PUMP,
    ORDER,
    PATIENT,
    PATIENT_ID,
    PROTOCOL,
    PUMP,
    ROUTE,
    START,
    TOTAL_TIME,
    TUBING,
    WARD,
    counted_facts,
    long_time,
    strength_facts,
)
from desens_gui.documents.phrases import ROUTES, Phrases
from desens_gui.documents.tubing_words import tubing_said
from desens_gui.documents.vital_signs import INITIALS, after_table
from desens_gui.figures.delivery_chart import delivery_chart

TITLE = QT_TRANSLATE_NOOP("Bedside", "Bedside sheet")
ABOUT_ID = QT_TRANSLATE_NOOP("Bedside", "ID {id}")
ABOUT_BORN = QT_TRANSLATE_NOOP("Bedside", "born {born}")
AT_THE_PUMP = QT_TRANSLATE_NOOP("Bedside", "At the pump")
END_OF_VOLUME = QT_TRANSLATE_NOOP("Bedside", "At the end of a volume")
BEFORE = QT_TRANSLATE_NOOP("Bedside", "Before the start, as the plan assumes")
DONE_BY = QT_TRANSLATE_NOOP("Bedside", "Done by")
CHECKED_BY = QT_TRANSLATE_NOOP("Bedside", "Checked by")
LINES_NOT_STATED = QT_TRANSLATE_NOOP(
    "Bedside",
    "How the lines are primed, changed and flushed is not stated in this plan: what reaches the vein, and when, is not "
    "known. Have it stated before the start.",
)
STEPS = QT_TRANSLATE_NOOP("Bedside", "Steps and vital signs")
WATCH = QT_TRANSLATE_NOOP(
    "Bedside",
    "Vital signs at every step and every {every} within it, in the last step every {last}. Shaded: nothing to write.",
)
COMPARE = QT_TRANSLATE_NOOP(
    "Bedside",
    "At every new container two people compare patient, birth date, drug and number, and what is set, with label and "
    "sheet, and both sign in its line.",
)
AFTER = QT_TRANSLATE_NOOP("Bedside", "After the end")
AFTER_NOTE = QT_TRANSLATE_NOOP(
    "Bedside",
    "Reactions may come after the end: those of the published oxaliplatin case came 60 and 30 minutes after it "
    "(Prieto-García 2019). How long the patient is observed is ordered by the ward.",
)
CHART = QT_TRANSLATE_NOOP("Bedside", "What reaches the vein")
REACTIONS = QT_TRANSLATE_NOOP("Bedside", "Reactions")
AT_TIME = QT_TRANSLATE_NOOP("Bedside", "Clock")
IN_STEP = QT_TRANSLATE_NOOP("Bedside", "Step")
GRADE = QT_TRANSLATE_NOOP("Bedside", "Grade")
SIGNS = QT_TRANSLATE_NOOP("Bedside", "Signs")
ACTION = QT_TRANSLATE_NOOP("Bedside", "Action, drugs given")
TRYPTASE = QT_TRANSLATE_NOOP("Bedside", "Tryptase")
TRYPTASE_NOTE = QT_TRANSLATE_NOOP(
    "Bedside",
    "After a reaction: take a sample within {hours}. An acute value above {factor} × baseline + {more} counts as "
    "mast-cell activation.",
)
BASELINE = QT_TRANSLATE_NOOP("Bedside", "Baseline, {unit}")
LIMIT = QT_TRANSLATE_NOOP("Bedside", "{factor} × baseline + {number}, {unit}")
ACUTE = QT_TRANSLATE_NOOP("Bedside", "Acute, {unit}")
SAMPLED = QT_TRANSLATE_NOOP("Bedside", "Acute sample taken at")
EMERGENCY = QT_TRANSLATE_NOOP("Bedside", "Emergency drugs at the bedside")
EMERGENCY_NOTE = QT_TRANSLATE_NOOP(
    "Bedside", "Drug, dose and route as the ward's order says; this sheet recommends no treatment."
)
SIGNATURES = QT_TRANSLATE_NOOP("Bedside", "Signatures")
FURTHER_MEANS = QT_TRANSLATE_NOOP("Bedside", "I wrote my initials for what I did myself.")
ROLE = QT_TRANSLATE_NOOP("Bedside", "Role and meaning")
SIGNATURE = QT_TRANSLATE_NOOP("Bedside", "Signature")
WHEN = QT_TRANSLATE_NOOP("Bedside", "Date, time")
GIVEN_BY = QT_TRANSLATE_NOOP("Bedside", "Given by")
SECOND = QT_TRANSLATE_NOOP("Bedside", "Second person")
FURTHER = QT_TRANSLATE_NOOP("Bedside", "Further person")
GIVEN_MEANS = QT_TRANSLATE_NOOP(
    "Bedside",
    "I gave it as this sheet says, or wrote down where I did not, and took the vital signs I initialled.",
)
SECOND_MEANS = QT_TRANSLATE_NOOP(
    "Bedside", "I am another person. I compared patient, drug, container and what was set where I initialled."
)

#: an acute tryptase above 1.2 × baseline + 2 ng/mL, within 4 h, counts as mast-cell activation (Valent et al. 2012,
#: Int Arch Allergy Immunol 157:215: the consensus formula "20 % + 2")
_FACTOR, _MORE, _WITHIN = InFull(Fraction(6, 5)), Quantity(Fraction(2), "ng/mL"), Quantity(Fraction(4), "h")
_REACTIONS, _DRUGS, _FURTHER = 4, 4, 2
#: how high the chart is, in points
_CHART = 140.0


def bedside(dossier: Dossier) -> Sheet:
    """Return the blocks of the bedside sheet."""
    phrases, order = Phrases(dossier), dossier.plan.order
    about = []
    if order.patient_id:
        about.append(phrases.say(ABOUT_ID, id=order.patient_id))
    if order.born is not None:
        about.append(phrases.say(ABOUT_BORN, born=phrases.typography.day(order.born)))
    return framed(dossier, phrases.say(TITLE), _blocks(phrases), about=about, landscape=True)


def _blocks(phrases: Phrases) -> Iterator[Block]:
    say = phrases.say
    pump = ((say(AT_THE_PUMP), tuple(_pump(phrases))),) if phrases.pumped else ()
    yield Facts(((say(PATIENT), tuple(_patient(phrases))), (say(ORDER), tuple(_order(phrases))), *pump))
    if phrases.pumped:
        yield from _before(phrases)
    yield Heading(say(STEPS))
    every = {"every": Setting(Quantity(EVERY_MIN, "min")), "last": Setting(Quantity(EVERY_LAST_MIN, "min"))}
    compare = (say(COMPARE),) if phrases.dossier.solved.solutions else ()
    yield Note(" ".join((say(WATCH, **every), *compare)), keep=True)
    yield course_table(phrases)
    yield Heading(say(AFTER))
    yield Note(say(AFTER_NOTE), keep=True)
    yield after_table(phrases)
    yield from _reactions(phrases)
    yield from _signatures(phrases)
    if phrases.pumped:
        yield Heading(say(CHART))
        canvas = paper_canvas(_CHART, LANDSCAPE_WIDTH)
        yield Picture((delivery_chart(phrases.dossier.worked, phrases.dossier.words, canvas),))


def _patient(phrases: Phrases) -> Iterator[Fact]:
    order = phrases.dossier.plan.order
    born = "" if order.born is None else phrases.typography.day(order.born)
    values = (
        (NAME, order.name_on_paper, "patient"),
        (PATIENT_ID, order.patient_id, "patient_id"),
        (BORN, born, "born"),
        (WARD, order.ward, "ward"),
    )
    for name, value, column in values:
        yield Fact(phrases.say(name), value, column == "patient", Cell("order", 0, column))


def _order(phrases: Phrases) -> Iterator[Fact]:
    plan, typography = phrases.dossier.plan, phrases.typography
    order = plan.order
    values = (
        (DRUG, order.drug, "drug"),
        (DOSES[phrases.target], typography.set_quantity(order.dose), "dose"),
        *counted_facts(phrases),
        *strength_facts(phrases),
        (ROUTE, phrases.say(ROUTES[plan.protocol.route]), "route"),
        (PROTOCOL, plan.protocol.name, "protocol"),
        (START, "" if order.start is None else typography.moment(order.start), "start"),
    )
    for name, value, column in values:
        yield Fact(phrases.say(name), value, column in {"drug", "dose"}, Cell("order", 0, column))


def _pump(phrases: Phrases) -> Iterator[Fact]:
    """Yield the pump and what it does at the end of a volume, the lines, and what it all comes to."""
    plan, total, say = phrases.dossier.plan, phrases.dossier.solved.total, phrases.say
    where = Cell("order", 0, "pump")
    yield Fact(say(PUMP), pump_value(phrases) or say(NO_PUMP), where=where)
    if plan.pump is None:
        yield Fact(say(END_OF_VOLUME), "", where=where)
    yield Fact(say(TUBING), tubing_said(phrases), where=Cell("order", 0, "tubing"))
    if total.time_min is not None:
        yield Fact(say(TOTAL_TIME), long_time(phrases, total.time_min), where=Cell("total", 0, "time_min"))
        ends = planned_at(phrases, total.time_min)
        if ends is not None:
            yield Fact(say(END), phrases.typography.moment(ends), where=Cell("total", 0, "time_min"))


def _before(phrases: Phrases) -> Iterator[Block]:
    """Yield how the lines are made ready, with room for who did and who checked it."""
    say = phrases.say
    told = instructions(phrases.dossier.plan, phrases.dossier.solved)
    if not told:
        yield Note(say(LINES_NOT_STATED))
        return
    where = Cell("order", 0, "tubing")
    rows = tuple(
        (Entry(say(one.said.text, **one.said.values), where=where), Entry(""), Entry(""))
        for one in told
        if one.when == "before"
    )
    blanks = (Column(say(name), room=90) for name in (DONE_BY, CHECKED_BY))
    yield Table((Column(say(BEFORE), weight=9), *blanks), rows, running=True)


def _reactions(phrases: Phrases) -> Iterator[Block]:
    """Yield where a reaction is written down, and beside it what is at hand for one."""
    say = phrases.say
    columns = (
        Column(say(AT_TIME), room=46),
        Column(say(IN_STEP), room=34),
        Column(say(GRADE), room=36),
        Column(say(SIGNS), room=180, weight=6),
        Column(say(ACTION), room=180, weight=6),
        Column(say(INITIALS), room=42),
    )
    yield Heading(say(REACTIONS))
    yield Table(columns, tuple(tuple(Entry("") for _ in columns) for _ in range(_REACTIONS)), running=True)
    unit, number = phrases.typography.unit(_MORE.unit), phrases.typography.setting(_MORE.value)
    more = {"factor": _FACTOR, "more": Setting(_MORE), "number": number, "unit": unit}
    tryptase = (
        Fact("", say(TRYPTASE_NOTE, hours=Setting(_WITHIN), **more)),
        Fact(say(BASELINE, **more), ""),
        Fact(say(LIMIT, **more), ""),
        Fact(say(SAMPLED), ""),
        Fact(say(ACUTE, **more), ""),
    )
    drugs = tuple(Fact(phrases.typography.setting(Fraction(number)), "") for number in range(1, _DRUGS + 1))
    emergency = (Fact("", say(EMERGENCY_NOTE)), *drugs)
    yield Facts(((say(TRYPTASE), tryptase), (say(EMERGENCY), emergency)), to_write=True)


def _signatures(phrases: Phrases) -> Iterator[Block]:
    say = phrases.say
    roles = [(say(GIVEN_BY), say(GIVEN_MEANS)), (say(SECOND), say(SECOND_MEANS))]
    roles += [(say(FURTHER), say(FURTHER_MEANS))] * _FURTHER
    yield Heading(say(SIGNATURES))
    columns = (
        Column(say(ROLE), weight=6),
        Column(say(NAME), room=120, weight=3),
        Column(say(INITIALS), room=50),
        Column(say(SIGNATURE), room=110, weight=3),
        Column(say(WHEN), room=80, weight=2),
    )
    rows = tuple((Entry(role, meaning), *(Entry("") for _ in columns[1:])) for role, meaning in roles)
    yield Table(columns, rows, running=True)
