"""The boxes of a worksheet: who and what, by which rules, and what it comes to."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from fractions import Fraction

from desens_gui.core.findings import Cell
from desens_gui.core.grid.workings import other_measure
from desens_gui.core.ground.numbers import round_half_up
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP, Said, Text
from desens_gui.core.ground.typography import InFull
from desens_gui.core.rules.basis_text import basis_of_order
from desens_gui.core.rules.naming import NOT_STATED
from desens_gui.core.rules.parts import FixedAmount, FixedConcentration, GivenStep
from desens_gui.core.solving.tolerances import total_tolerance_rss
from desens_gui.documents.blocks import Block, Fact, Facts, Heading, Note
from desens_gui.documents.hanging import pump_value, timing_facts
from desens_gui.documents.held import stays
from desens_gui.documents.phrases import (
    OTHER_TARGETS,
    POLICIES,
    POLICIES_NOT_EMPTIED,
    POLICIES_WITHOUT_SOLUTIONS,
    ROUTES,
    Phrases,
    ranges,
)
from desens_gui.documents.tubing_words import tubing_said
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
PROTOCOL_VERSION = QT_TRANSLATE_NOOP("Worksheet", "Version")
VERSION_BY = QT_TRANSLATE_NOOP("Worksheet", "{version} of this site, by {author}")
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
SUMS = QT_TRANSLATE_NOOP("Worksheet", "Sums")
DRUG_SUMS = QT_TRANSLATE_NOOP("Worksheet", "Drug")
ORDERED = QT_TRANSLATE_NOOP("Worksheet", "Ordered")
GIVEN = QT_TRANSLATE_NOOP("Worksheet", "Given")
DIFFERENCE = QT_TRANSLATE_NOOP("Worksheet", "Difference")
DEPARTS = QT_TRANSLATE_NOOP("Worksheet", "{amount} ({percent})")
MADE = QT_TRANSLATE_NOOP("Worksheet", "Prepared")
REALLY = QT_TRANSLATE_NOOP("Worksheet", "As prepared")
MOVED = QT_TRANSLATE_NOOP("Worksheet", "Syringes move it by")
MOVED_VALUE = QT_TRANSLATE_NOOP("Worksheet", "± {worst} ({percent}) at worst, ± {root} as root sum square")
AT_VEIN = QT_TRANSLATE_NOOP("Worksheet", "At the vein")
LEFT_IN_LINE = QT_TRANSLATE_NOOP("Worksheet", "Left in line")
LEFT_OVER = QT_TRANSLATE_NOOP("Worksheet", "Left over")
MISSING = QT_TRANSLATE_NOOP("Worksheet", "Missing in what is made")
UNKNOWN = QT_TRANSLATE_NOOP("Worksheet", "not known")
COURSE_TIME = QT_TRANSLATE_NOOP("Worksheet", "Volume and time")
COURSE = QT_TRANSLATE_NOOP("Worksheet", "Volume, time, first dose")
TOTAL_VOLUME = QT_TRANSLATE_NOOP("Worksheet", "Total volume")
TOTAL_TIME = QT_TRANSLATE_NOOP("Worksheet", "Total time")
END = QT_TRANSLATE_NOOP("Worksheet", "End")
FIRST_DOSE = QT_TRANSLATE_NOOP("Worksheet", "First dose")
FIRST_DOSE_VALUE = QT_TRANSLATE_NOOP("Worksheet", "{amount}: {share} of the dose")

COUNTED = QT_TRANSLATE_NOOP("Worksheet", "Counted")
COUNTED_VALUE = QT_TRANSLATE_NOOP("Worksheet", "{dose} counts {drug}")
BASIS = QT_TRANSLATE_NOOP("Worksheet", "Worked out from")
LAST_DOSE = QT_TRANSLATE_NOOP("Worksheet", "Last single dose")
ORDERED_DOSE = QT_TRANSLATE_NOOP("Worksheet", "Ordered dose")
TEST_STRENGTH = QT_TRANSLATE_NOOP("Worksheet", "Test strength")
TEST_STRENGTH_VALUE = QT_TRANSLATE_NOOP("Worksheet", "{concentration} ({drug}), chosen: {source}")
ALSO_IN_IT = QT_TRANSLATE_NOOP("Worksheet", "Also in it")
ALSO_IN_IT_VALUE = QT_TRANSLATE_NOOP("Worksheet", "{per} {unit} of {component} for each {unit} of {drug}")
POTENCY = QT_TRANSLATE_NOOP("Worksheet", "Potency")
POTENCY_VALUE = QT_TRANSLATE_NOOP("Worksheet", "{amount} = {equals}, stated in the protocol")
OWN_POTENCY_VALUE = QT_TRANSLATE_NOOP("Worksheet", "{amount} = {equals}, stated for this plan")
OWN_POTENCY_USED = QT_TRANSLATE_NOOP("Worksheet", "{amount} = {equals}, stated for this plan; used for {uses}")
POTENCY_USED = QT_TRANSLATE_NOOP("Worksheet", "{amount} = {equals}, stated in the protocol; used for {uses}")
USED_STEPS = QT_TRANSLATE_NOOP("Worksheet", "steps {step}")
USED_STOCK = QT_TRANSLATE_NOOP("Worksheet", "the stock")
BASIS_OF_DOSE = QT_TRANSLATE_NOOP("Worksheet", "comparing the dose with its basis")
USED_STEP = QT_TRANSLATE_NOOP("Worksheet", "step {step}")
TABLETS = QT_TRANSLATE_NOOP("Worksheet", "Tablets")
WHOLE_TABLET = QT_TRANSLATE_NOOP("Worksheet", "{tablet}: {amount} in each, swallowed whole")
PARTED_TABLET = QT_TRANSLATE_NOOP("Worksheet", "{tablet}: {amount} in each, can be divided into {parts} parts")
REACHED = QT_TRANSLATE_NOOP("Worksheet", "Last dose given")
IN_ALL = QT_TRANSLATE_NOOP("Worksheet", "Given in all")
GIVEN_OTHER = QT_TRANSLATE_NOOP("Worksheet", "Given, {component}")
NO_SUM = QT_TRANSLATE_NOOP("Worksheet", "Test series: no dose to add up.")

_SECOND = Fraction(1, 60)
#: what the dose of an order is called
DOSES = {"total-dose": TOTAL_DOSE, "last-dose": LAST_DOSE, "none": ORDERED_DOSE}


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
        (NAME, order.name_on_paper, "patient"),
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
    plan = phrases.dossier.plan
    basis = basis_of_order(order, plan.recipe)
    values = (
        (DRUG, order.drug, "drug"),
        (DOSES[phrases.target], typography.set_quantity(order.dose), "dose"),
        *counted_facts(phrases),
        *(() if basis is None else ((BASIS, phrases.say(basis.text, **basis.values), "basis"),)),
        *strength_facts(phrases),
        *(((DILUENT, order.diluent, "diluent"),) if phrases.dossier.plan.recipe.solutions else ()),
        (ROUTE, route, "route"),
        (PREPARED, "" if order.prepared is None else typography.moment(order.prepared), "prepared"),
        (START, "" if order.start is None else typography.moment(order.start), "start"),
        *timing_facts(phrases),
    )
    for name, value, column in values:
        yield Fact(phrases.say(name), value, column in {"drug", "dose"}, Cell("order", 0, column))


def strength_facts(phrases: Phrases) -> Iterator[tuple[Text, str, str]]:
    """Yield the chosen highest concentration of a test series, with its source."""
    chosen = phrases.dossier.plan.strength
    if chosen is not None:
        concentration = phrases.typography.set_quantity(chosen.concentration)
        dated = chosen.source if chosen.year in chosen.source else f"{chosen.source} ({chosen.year})"
        about = {"drug": chosen.drug, "source": dated}
        yield TEST_STRENGTH, phrases.say(TEST_STRENGTH_VALUE, concentration=concentration, **about), "strength"


def _protocol(phrases: Phrases) -> Iterator[Fact]:
    plan, say = phrases.dossier.plan, phrases.say
    protocol = plan.protocol
    yield Fact(say(PROTOCOL_NAME), protocol.name)
    yield Fact(say(PROTOCOL_ID), protocol.id)
    if protocol.version is not None:
        by = say(VERSION_BY, version=protocol.version, author=protocol.author or "–")
        yield Fact(say(PROTOCOL_VERSION), by)
    yield Fact(say(SOURCE), say(SOURCE_DATED, source=protocol.source, date=protocol.date))
    found = departures(plan)
    yield Fact(say(CHANGED), say(CHANGED_VALUE, count=len(found)) if found else say(AS_PROTOCOL))


def _rules(phrases: Phrases) -> Iterator[Fact]:
    plan, say, typography = phrases.dossier.plan, phrases.say, phrases.typography
    recipe = plan.recipe
    yield policy_fact(phrases)
    yield from product_facts(phrases)
    if recipe.final_rate is not None:
        rate = typography.set_quantity(recipe.final_rate.rate)
        scaled = sum(getattr(step, "of_final", None) is not None for step in recipe.steps)
        moves_last = recipe.final_rate.moves == "last-step"
        yield Fact(say(FINAL_RATE), say(CHANGES_LAST if moves_last else SCALES_ALL, rate=rate, count=scaled))
    if recipe.solutions:
        yield Fact(say(STOCK), say(NO_STOCK) if plan.stock is None else typography.set_quantity(plan.stock))
    if any(step.rate_mL_h is not None for step in phrases.dossier.solved.steps):
        yield Fact(say(PUMP), pump_value(phrases) or say(NO_PUMP))
        yield Fact(say(TUBING), tubing_said(phrases))


def counted_facts(phrases: Phrases) -> Iterator[tuple[Text, str, str]]:
    """Yield which drug of the product the ordered dose counts, where that is stated: its name, the fact, its cell."""
    plan = phrases.dossier.plan
    if plan.recipe.counted:
        dose = phrases.typography.set_quantity(plan.order.dose)
        yield COUNTED, phrases.say(COUNTED_VALUE, dose=dose, drug=plan.counted), "dose"


def policy_fact(phrases: Phrases) -> Fact:
    """Return what the last solution or dose does, or what the ordered dose is where no sum is meant."""
    recipe, say = phrases.dossier.plan.recipe, phrases.say
    at_once = isinstance(recipe.steps[recipe.last_counted], GivenStep)
    if recipe.target != "total-dose":
        return Fact(say(DOSES[recipe.target]), say(OTHER_TARGETS[recipe.target]))
    if at_once and (not recipe.solutions or recipe.last_solution != "remainder"):
        return Fact(say(LAST_STEP), say(POLICIES_WITHOUT_SOLUTIONS[recipe.last_solution]))
    left = _stays_in_last(phrases)
    if left is not None and recipe.last_solution in POLICIES_NOT_EMPTIED:
        said = say(POLICIES_NOT_EMPTIED[recipe.last_solution], volume=phrases.volumes(left))
        return Fact(say(LAST_SOLUTION), said)
    return Fact(say(LAST_SOLUTION), say(POLICIES[recipe.last_solution]))


def _stays_in_last(phrases: Phrases) -> tuple[Fraction, Fraction] | None:
    """Return what stays in the container that the last step is to run empty, as it is filled; None: nothing."""
    solved = phrases.dossier.solved
    last = solved.steps[phrases.dossier.plan.recipe.last_counted]
    if last.solution is None or last.runs_until != "empty":
        return None
    left = stays(phrases, solved.solutions[last.solution - 1])
    return left if left is not None and min(left) >= 0 and max(left) else None


def product_facts(phrases: Phrases) -> Iterator[Fact]:
    """Yield what is known of the product: further drugs in it, its tablets, how its measures compare."""
    plan, say, typography = phrases.dossier.plan, phrases.say, phrases.typography
    recipe, unit = plan.recipe, typography.unit(phrases.unit)
    for component in recipe.components:
        values = {"per": InFull(component.per), "component": component.name, "unit": unit, "drug": plan.counted}
        yield Fact(say(ALSO_IN_IT), say(ALSO_IN_IT_VALUE, **values))
    for tablet in recipe.tablets:
        text = WHOLE_TABLET if tablet.parts == 1 else PARTED_TABLET
        said = say(text, tablet=tablet.name, amount=typography.set_quantity(tablet.amount), parts=tablet.parts)
        yield Fact(say(TABLETS), said)
    if recipe.potency is not None:
        sides = {
            "amount": typography.set_quantity(recipe.potency.amount),
            "equals": typography.set_quantity(recipe.potency.equals),
        }
        uses = _potency_uses(phrases)
        published = plan.potency_of_protocol
        value, used = (POTENCY_VALUE, POTENCY_USED) if published else (OWN_POTENCY_VALUE, OWN_POTENCY_USED)
        said = say(used, uses=", ".join(uses), **sides) if uses else say(value, **sides)
        yield Fact(say(POTENCY), said)


def _potency_uses(phrases: Phrases) -> list[str]:
    """Return what is stated in another measure than the plan counts in, and so follows from the potency."""
    plan, say = phrases.dossier.plan, phrases.say
    recipe, found = plan.recipe, list[str]()
    for number, rule in enumerate(recipe.solutions, 1):
        content = rule.content
        stated = content.concentration if isinstance(content, FixedConcentration) else None
        stated = content.amount if isinstance(content, FixedAmount) else stated
        if stated is not None and other_measure(stated.unit, phrases.unit):
            found.append(phrases.donor(number))
    for tablet in recipe.tablets:
        if other_measure(tablet.amount.unit, phrases.unit):
            found.append(tablet.name)
    steps = []
    for number, step in enumerate(recipe.steps, 1):
        amounts = (getattr(step, "dose", None), getattr(step, "dose_rate", None))
        if any(amount is not None and other_measure(amount.unit, phrases.unit) for amount in amounts):
            steps.append(number)
    if steps:
        found.append(say(USED_STEP if len(steps) == 1 else USED_STEPS, step=ranges(steps)))
    basis = plan.order.basis
    if basis is not None and other_measure(basis.result.unit, phrases.unit):
        found.append(say(BASIS_OF_DOSE))
    if plan.stock is not None and other_measure(plan.stock.unit, phrases.unit):
        found.append(say(USED_STOCK))
    return found


def sums(phrases: Phrases) -> Iterator[Block]:
    """Yield what the plan comes to, in full."""
    say, total, start = phrases.say, phrases.dossier.solved.total, phrases.dossier.plan.order.start
    counted = [step for step in phrases.dossier.solved.steps if not step.priming]
    to_last = phrases.target == "last-dose"
    reached = counted[-1].dose if to_last else total.given
    difference = reached - total.ordered
    departs = phrases.dose(difference)
    if difference:
        percent = phrases.typography.percent(difference / total.ordered, signed=True)
        departs = say(DEPARTS, amount=departs, percent=percent)

    def known(value: Fraction | None) -> str:
        return say(UNKNOWN) if value is None else phrases.dose(value)

    first = counted[0]
    share = phrases.share(total.first_fraction)
    drug = [
        _sum(phrases, ORDERED, phrases.dose(total.ordered), "ordered"),
        _sum(phrases, REACHED if to_last else GIVEN, phrases.dose(reached), "given"),
        _sum(phrases, DIFFERENCE, departs, "given"),
        *([_sum(phrases, IN_ALL, phrases.dose(total.given), "given")] if to_last else []),
        *(
            _sum(
                phrases,
                Said(GIVEN_OTHER, {"component": name}),
                phrases.dose(sum((step.components[at] for step in counted), Fraction(0))),
                "given",
            )
            for at, name in enumerate(phrases.components)
        ),
        *as_prepared_facts(phrases),
        *([_sum(phrases, AT_VEIN, phrases.dose(total.at_vein), "at_vein")] if phrases.dossier.plan.tubing else []),
    ]
    if phrases.dossier.solved.solutions:
        drug.append(_sum(phrases, MADE, known(total.prepared), "prepared"))
        if phrases.pumped:
            drug.append(_sum(phrases, LEFT_IN_LINE, phrases.dose(total.left_in_line), "left_in_line"))
        over = total.left_over
        short = over is not None and over < 0
        drug.append(
            _sum(phrases, MISSING if short else LEFT_OVER, known(-over if over and short else over), "left_over")
        )
    course = [_sum(phrases, TOTAL_VOLUME, phrases.volume(total.volume_mL), "volume_mL")] if total.volume_mL else []
    lasts = say(NOT_STATED) if total.time_min is None else long_time(phrases, total.time_min)
    course.append(_sum(phrases, TOTAL_TIME, lasts, "time_min"))
    if start is not None and total.time_min is not None:
        seconds = int(round_half_up(total.time_min, _SECOND) / _SECOND)
        course.append(_sum(phrases, END, phrases.typography.moment(start + timedelta(seconds=seconds)), "time_min"))
    yield Heading(say(SUMS))
    if phrases.target == "none":
        yield Note(say(NO_SUM))
        yield Facts(((say(COURSE_TIME), tuple(course)),))
        return
    said = say(FIRST_DOSE_VALUE, amount=phrases.dose(first.dose), share=share)
    course.append(_sum(phrases, FIRST_DOSE, said, "first_fraction"))
    amounts = tuple(replace(fact, decimal=True) for fact in drug)
    yield Facts(((say(DRUG_SUMS), amounts), (say(COURSE), tuple(course))))


def as_prepared_facts(phrases: Phrases) -> Iterator[Fact]:
    """Yield the whole dose as it is prepared, and by how much the syringes may move it."""
    total, say = phrases.dossier.solved.total, phrases.say
    ends = total.as_prepared_range if total.as_prepared is None else (total.as_prepared, total.as_prepared)
    if phrases.dossier.solved.stock is None or not total.given:
        return
    if ends is None:
        yield _sum(phrases, REALLY, say(UNKNOWN), "as_prepared")
        return
    off = phrases.between((ends[0] / total.given - 1, ends[1] / total.given - 1), phrases.signed_percent, "%")
    write = phrases.typography.number if total.as_prepared is None else phrases.typography.setting
    amount = phrases.between(ends, write, phrases.unit)
    yield _sum(phrases, REALLY, say(DEPARTS, amount=amount, percent=off), "as_prepared")
    worst, root = total.as_prepared_tolerance, total_tolerance_rss(phrases.dossier.solved)
    if worst is not None and root is not None and total.as_prepared:
        share = phrases.typography.percent(worst / total.as_prepared)
        said = say(MOVED_VALUE, worst=phrases.amount(worst), percent=share, root=phrases.amount(root))
        yield _sum(phrases, MOVED, said, "as_prepared")


def _sum(phrases: Phrases, name: Text | Said, value: str, column: str) -> Fact:
    said = Said(name) if isinstance(name, Text) else name
    return Fact(phrases.say(said.text, **said.values), value, where=Cell("total", 0, column))


def long_time(phrases: Phrases, minutes: Fraction) -> str:
    """Return a time in minutes in full, and in hours where it is an hour or longer, or no whole minute."""
    text = phrases.exact(minutes, "min")
    return text if minutes < 60 and minutes.denominator == 1 else f"{text} ({phrases.typography.lasting(minutes)})"
