"""The boxes of a worksheet: who and what, by which rules, and what it comes to."""

from collections.abc import Iterator
from datetime import timedelta
from fractions import Fraction

from desens_gui.core.findings import Cell
from desens_gui.core.numbers import round_half_up
from desens_gui.core.texts import QT_TRANSLATE_NOOP, Text
from desens_gui.documents.blocks import Block, Fact, Facts, Heading, Note
from desens_gui.documents.phrases import POLICIES, POLICIES_WITHOUT_SOLUTIONS, ROUTES, Phrases
from desens_gui.store.departures import departures

PATIENT = QT_TRANSLATE_NOOP("Worksheet", "Patient")
NAME = QT_TRANSLATE_NOOP("Worksheet", "Name")
PATIENT_ID = QT_TRANSLATE_NOOP("Worksheet", "ID")
BORN = QT_TRANSLATE_NOOP("Worksheet", "Born")
WARD = QT_TRANSLATE_NOOP("Worksheet", "Ward")
PRESCRIBER = QT_TRANSLATE_NOOP("Worksheet", "Prescriber")
ORDER = QT_TRANSLATE_NOOP("Worksheet", "Order")
DRUG = QT_TRANSLATE_NOOP("Worksheet", "Drug")
TOTAL_DOSE = QT_TRANSLATE_NOOP("Worksheet", "Total dose")
DILUENT = QT_TRANSLATE_NOOP("Worksheet", "Diluent")
ROUTE = QT_TRANSLATE_NOOP("Worksheet", "Route")
PREPARED = QT_TRANSLATE_NOOP("Worksheet", "Prepared at")
START = QT_TRANSLATE_NOOP("Worksheet", "Start")
PROTOCOL = QT_TRANSLATE_NOOP("Worksheet", "Protocol")
PROTOCOL_NAME = QT_TRANSLATE_NOOP("Worksheet", "Name")
PROTOCOL_ID = QT_TRANSLATE_NOOP("Worksheet", "ID")
SOURCE = QT_TRANSLATE_NOOP("Worksheet", "Source")
SOURCE_DATED = QT_TRANSLATE_NOOP("Worksheet", "{source} ({date})")
CHANGED = QT_TRANSLATE_NOOP("Worksheet", "This plan")
CHANGED_VALUE = QT_TRANSLATE_NOOP("Worksheet", "differs from the protocol ({count}, listed below)")
DIFFERENCES = QT_TRANSLATE_NOOP("Worksheet", "Differences from the protocol ({count})")
AS_PROTOCOL = QT_TRANSLATE_NOOP("Worksheet", "follows the protocol to the letter")
RULES = QT_TRANSLATE_NOOP("Worksheet", "Rules and equipment")
LAST_SOLUTION = QT_TRANSLATE_NOOP("Worksheet", "Last solution")
LAST_STEP = QT_TRANSLATE_NOOP("Worksheet", "Last dose")
FINAL_RATE = QT_TRANSLATE_NOOP("Worksheet", "Final rate")
CHANGES_LAST = QT_TRANSLATE_NOOP("Worksheet", "{rate}: changes 1 step, the last")
SCALES_ALL = QT_TRANSLATE_NOOP("Worksheet", "{rate}: scales {count} rates")
STOCK = QT_TRANSLATE_NOOP("Worksheet", "Stock")
NO_STOCK = QT_TRANSLATE_NOOP("Worksheet", "none chosen")
PUMP = QT_TRANSLATE_NOOP("Worksheet", "Pump")
NO_PUMP = QT_TRANSLATE_NOOP("Worksheet", "none chosen: rates are not rounded")
TUBING = QT_TRANSLATE_NOOP("Worksheet", "Tubing")
NO_TUBING = QT_TRANSLATE_NOOP("Worksheet", "not stated")
OWN_LINES = QT_TRANSLATE_NOOP("Worksheet", "a line of {volume} per container, primed with it; flush {flush}")
OWN_LINES_NO_FLUSH = QT_TRANSLATE_NOOP("Worksheet", "a line of {volume} per container, primed with it; no flush")
SUMS = QT_TRANSLATE_NOOP("Worksheet", "Sums")
DRUG_SUMS = QT_TRANSLATE_NOOP("Worksheet", "Drug")
ORDERED = QT_TRANSLATE_NOOP("Worksheet", "Ordered")
GIVEN = QT_TRANSLATE_NOOP("Worksheet", "Given")
DIFFERENCE = QT_TRANSLATE_NOOP("Worksheet", "Difference")
DEPARTS = QT_TRANSLATE_NOOP("Worksheet", "{amount} ({percent})")
MADE = QT_TRANSLATE_NOOP("Worksheet", "Prepared")
AT_VEIN = QT_TRANSLATE_NOOP("Worksheet", "At the vein")
LEFT_IN_LINE = QT_TRANSLATE_NOOP("Worksheet", "Left in line")
DISCARDED = QT_TRANSLATE_NOOP("Worksheet", "Discarded")
UNKNOWN = QT_TRANSLATE_NOOP("Worksheet", "not known")
COURSE = QT_TRANSLATE_NOOP("Worksheet", "Volume, time, first dose")
TOTAL_VOLUME = QT_TRANSLATE_NOOP("Worksheet", "Total volume")
TOTAL_TIME = QT_TRANSLATE_NOOP("Worksheet", "Total time")
END = QT_TRANSLATE_NOOP("Worksheet", "End")
FIRST_DOSE = QT_TRANSLATE_NOOP("Worksheet", "First dose")
FIRST_DOSE_VALUE = QT_TRANSLATE_NOOP("Worksheet", "{amount}: {share} of the dose")

_SECOND = Fraction(1, 60)


def head_blocks(phrases: Phrases) -> Iterator[Block]:
    """Yield who is treated with what, and by which rules."""
    say = phrases.say
    yield Facts(
        (
            (say(PATIENT), tuple(_patient(phrases))),
            (say(ORDER), tuple(_order(phrases))),
        )
    )
    yield Facts(
        (
            (say(PROTOCOL), tuple(_protocol(phrases))),
            (say(RULES), tuple(_rules(phrases))),
        )
    )
    found = departures(phrases.dossier.plan)
    if found:
        yield Heading(say(DIFFERENCES, count=len(found)))
        yield from (Note(say(one.says.text, **one.says.values)) for one in found)


def _patient(phrases: Phrases) -> Iterator[Fact]:
    order = phrases.dossier.plan.order
    born = "" if order.born is None else phrases.typography.day(order.born)
    values = (
        (NAME, order.patient, "patient"),
        (PATIENT_ID, order.patient_id, "patient_id"),
        (BORN, born, "born"),
        (WARD, order.ward, "ward"),
        (PRESCRIBER, order.prescriber, "prescriber"),
    )
    for name, value, column in values:
        yield Fact(phrases.say(name), value, column == "patient", Cell("order", 0, column))


def _order(phrases: Phrases) -> Iterator[Fact]:
    order, typography = phrases.dossier.plan.order, phrases.typography
    route = phrases.say(ROUTES[phrases.dossier.plan.protocol.route])
    values = (
        (DRUG, order.drug, "drug"),
        (TOTAL_DOSE, typography.set_quantity(order.dose), "dose"),
        *(((DILUENT, order.diluent, "diluent"),) if phrases.dossier.plan.recipe.solutions else ()),
        (ROUTE, route, "route"),
        (PREPARED, "" if order.prepared is None else typography.moment(order.prepared), "prepared"),
        (START, "" if order.start is None else typography.moment(order.start), "start"),
    )
    for name, value, column in values:
        yield Fact(phrases.say(name), value, column in {"drug", "dose"}, Cell("order", 0, column))


def _protocol(phrases: Phrases) -> Iterator[Fact]:
    plan, say = phrases.dossier.plan, phrases.say
    protocol = plan.protocol
    yield Fact(say(PROTOCOL_NAME), protocol.name)
    yield Fact(say(PROTOCOL_ID), protocol.id)
    yield Fact(say(SOURCE), say(SOURCE_DATED, source=protocol.source, date=protocol.date))
    found = departures(plan)
    yield Fact(say(CHANGED), say(CHANGED_VALUE, count=len(found)) if found else say(AS_PROTOCOL))


def _rules(phrases: Phrases) -> Iterator[Fact]:
    plan, say, typography = phrases.dossier.plan, phrases.say, phrases.typography
    recipe = plan.recipe
    if recipe.solutions:
        yield Fact(say(LAST_SOLUTION), say(POLICIES[recipe.last_solution]))
    else:
        yield Fact(say(LAST_STEP), say(POLICIES_WITHOUT_SOLUTIONS[recipe.last_solution]))
    if recipe.final_rate is not None:
        rate = typography.set_quantity(recipe.final_rate.rate)
        scaled = sum(getattr(step, "of_final", None) is not None for step in recipe.steps)
        moves_last = recipe.final_rate.moves == "last-step"
        yield Fact(say(FINAL_RATE), say(CHANGES_LAST if moves_last else SCALES_ALL, rate=rate, count=scaled))
    if recipe.solutions:
        yield Fact(say(STOCK), say(NO_STOCK) if plan.stock is None else typography.set_quantity(plan.stock))
    if any(step.rate_mL_h is not None for step in phrases.dossier.solved.steps):
        yield Fact(say(PUMP), say(NO_PUMP) if plan.pump is None else plan.pump.name)
        yield Fact(say(TUBING), _tubing(phrases))


def _tubing(phrases: Phrases) -> str:
    tubing, say, typography = phrases.dossier.plan.tubing, phrases.say, phrases.typography
    if tubing is None:
        return say(NO_TUBING)
    volume = typography.set_quantity(tubing.line_volume)
    if tubing.flush is None:
        return say(OWN_LINES_NO_FLUSH, volume=volume)
    return say(OWN_LINES, volume=volume, flush=typography.set_quantity(tubing.flush))


def sums(phrases: Phrases) -> Iterator[Block]:
    """Yield what the plan comes to, in full."""
    say, total, start = phrases.say, phrases.dossier.solved.total, phrases.dossier.plan.order.start
    difference = total.given - total.ordered
    departs = phrases.dose(difference)
    if difference:
        percent = phrases.typography.percent(difference / total.ordered, signed=True)
        departs = say(DEPARTS, amount=departs, percent=percent)

    def known(value: Fraction | None) -> str:
        return say(UNKNOWN) if value is None else phrases.dose(value)

    first = next(step for step in phrases.dossier.solved.steps if not step.priming)
    share = phrases.typography.fraction(total.first_fraction)
    drug = [
        _sum(phrases, ORDERED, phrases.dose(total.ordered), "ordered"),
        _sum(phrases, GIVEN, phrases.dose(total.given), "given"),
        _sum(phrases, DIFFERENCE, departs, "given"),
        *([_sum(phrases, AT_VEIN, phrases.dose(total.at_vein), "at_vein")] if phrases.dossier.plan.tubing else []),
        _sum(phrases, MADE, known(total.prepared), "prepared"),
        _sum(phrases, LEFT_IN_LINE, phrases.dose(total.left_in_line), "left_in_line"),
        _sum(phrases, DISCARDED, known(total.discarded), "discarded"),
    ]
    course = [_sum(phrases, TOTAL_VOLUME, phrases.volume(total.volume_mL), "volume_mL")] if total.volume_mL else []
    course.append(_sum(phrases, TOTAL_TIME, _long_time(phrases, total.time_min), "time_min"))
    if start is not None:
        seconds = int(round_half_up(total.time_min, _SECOND) / _SECOND)
        course.append(_sum(phrases, END, phrases.typography.moment(start + timedelta(seconds=seconds)), "time_min"))
    said = say(FIRST_DOSE_VALUE, amount=phrases.dose(first.dose), share=share)
    course.append(_sum(phrases, FIRST_DOSE, said, "first_fraction"))
    yield Heading(say(SUMS))
    yield Facts(((say(DRUG_SUMS), tuple(drug)), (say(COURSE), tuple(course))))


def _sum(phrases: Phrases, name: Text, value: str, column: str) -> Fact:
    return Fact(phrases.say(name), value, where=Cell("total", 0, column))


def _long_time(phrases: Phrases, minutes: Fraction) -> str:
    """Return a time in minutes in full, and in hours where it is an hour or longer, or no whole minute."""
    text = phrases.exact(minutes, "min")
    return text if minutes < 60 and minutes.denominator == 1 else f"{text} ({phrases.typography.duration(minutes)})"
