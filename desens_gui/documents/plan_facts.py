"""What was ordered, by which protocol, with what it is given and how it is made: as the workbook lists it."""

from collections.abc import Iterator

from desens_gui.core.findings import Cell
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP, Text
from desens_gui.core.rules.basis_text import basis_of_order
from desens_gui.core.rules.making import Making
from desens_gui.core.rules.pump_words import pump_end_said, pump_said
from desens_gui.core.rules.supply import Vial
from desens_gui.documents.blocks import Fact
from desens_gui.documents.hanging import STORED, timing_facts
from desens_gui.documents.heads import DOSES, counted_facts, policy_fact, product_facts, strength_facts
from desens_gui.documents.phrases import ROUTES, Phrases
from desens_gui.documents.stock_box import FILLS
from desens_gui.documents.tubing_words import tubing_said
from desens_gui.store.departures import departures

PATIENT = QT_TRANSLATE_NOOP("Workbook", "Patient")
PATIENT_ID = QT_TRANSLATE_NOOP("Workbook", "ID")
BORN = QT_TRANSLATE_NOOP("Workbook", "Born")
WARD = QT_TRANSLATE_NOOP("Workbook", "Ward")
PRESCRIBER = QT_TRANSLATE_NOOP("Workbook", "Prescriber")
DRUG = QT_TRANSLATE_NOOP("Workbook", "Drug")
BASIS = QT_TRANSLATE_NOOP("Workbook", "Dose worked out from")
DILUENT = QT_TRANSLATE_NOOP("Workbook", "Diluent")
ROUTE = QT_TRANSLATE_NOOP("Workbook", "Route")
PREPARED = QT_TRANSLATE_NOOP("Workbook", "Prepared at")
START = QT_TRANSLATE_NOOP("Workbook", "Start")
PROTOCOL = QT_TRANSLATE_NOOP("Workbook", "Protocol")
PROTOCOL_VERSION = QT_TRANSLATE_NOOP("Workbook", "Version of the protocol")
VERSION_BY = QT_TRANSLATE_NOOP("Workbook", "{version} of this site, by {author}")
PROTOCOL_SOURCE = QT_TRANSLATE_NOOP("Workbook", "Source of the protocol")
PROTOCOL_NOTE = QT_TRANSLATE_NOOP("Workbook", "Note of the protocol")
THIS_PLAN = QT_TRANSLATE_NOOP("Workbook", "This plan")
AS_PROTOCOL = QT_TRANSLATE_NOOP("Workbook", "follows the protocol to the letter")
DIFFERS = QT_TRANSLATE_NOOP("Workbook", "Differs from the protocol")
PLAN_ID = QT_TRANSLATE_NOOP("Workbook", "Plan")
PLAN_HASH = QT_TRANSLATE_NOOP("Workbook", "Plan hash (SHA-256)")
VERSION = QT_TRANSLATE_NOOP("Workbook", "Version of the program")
STATE = QT_TRANSLATE_NOOP("Workbook", "State")
PRINTED = QT_TRANSLATE_NOOP("Workbook", "Printed")
AUDIT = QT_TRANSLATE_NOOP("Workbook", "Audit trail")
NO_AUDIT = QT_TRANSLATE_NOOP(
    "Workbook",
    "None in this version: who changed, checked or released what, when and why, is not recorded yet. The hash above "
    "shows whether a plan file is the one that this workbook was made of.",
)
PUMP = QT_TRANSLATE_NOOP("Workbook", "Pump")
AT_END = QT_TRANSLATE_NOOP("Workbook", "At the end of a volume")
NO_PUMP = QT_TRANSLATE_NOOP("Workbook", "none chosen: rates are not rounded")
LINES = QT_TRANSLATE_NOOP("Workbook", "Lines")
FILL = QT_TRANSLATE_NOOP("Workbook", "Containers")
OVERFILL = QT_TRANSLATE_NOOP("Workbook", "Overfill of a commercial container")
STOCK = QT_TRANSLATE_NOOP("Workbook", "Stock as stated")
FORM = QT_TRANSLATE_NOOP("Workbook", "Stock comes as")
FORMS: dict[str, Text] = {
    "concentrate": QT_TRANSLATE_NOOP("Workbook", "concentrate"),
    "powder": QT_TRANSLATE_NOOP("Workbook", "powder"),
}
DISSOLVED = QT_TRANSLATE_NOOP("Workbook", "Powder dissolved in")
VIALS = QT_TRANSLATE_NOOP("Workbook", "Vials")
VIAL = QT_TRANSLATE_NOOP("Workbook", "{amount}, {usable} usable")
STOCK_SOURCE = QT_TRANSLATE_NOOP("Workbook", "Source of the stock's figures")

SOURCES: dict[str, Text] = {
    "stock": QT_TRANSLATE_NOOP("Workbook", "drawn from the stock"),
    "intermediate": QT_TRANSLATE_NOOP("Workbook", "drawn from an intermediate dilution"),
    "solution": QT_TRANSLATE_NOOP("Workbook", "drawn from {donor}"),
}
MADE_TO = QT_TRANSLATE_NOOP("Workbook", "made to {volume}")
OVERFILLED = QT_TRANSLATE_NOOP("Workbook", "overfill {volume}")
MEASURED = QT_TRANSLATE_NOOP("Workbook", "measured with syringes of {volumes}")
MADE_AT = QT_TRANSLATE_NOOP("Workbook", "prepared at {moment}")
KEPT = QT_TRANSLATE_NOOP("Workbook", "kept {where}")


def order_facts(phrases: Phrases) -> Iterator[Fact]:
    """Yield what was prescribed, and by which protocol it is given."""
    plan, typography, say = phrases.dossier.plan, phrases.typography, phrases.say
    order, recipe = plan.order, plan.recipe
    basis = basis_of_order(order, recipe)
    values = (
        (PATIENT, order.patient, "patient"),
        (PATIENT_ID, order.patient_id, "patient_id"),
        (BORN, "" if order.born is None else typography.day(order.born), "born"),
        (WARD, order.ward, "ward"),
        (PRESCRIBER, order.prescriber, "prescriber"),
        (DRUG, order.drug, "drug"),
        (DOSES[recipe.target], typography.set_quantity(order.dose), "dose"),
        *counted_facts(phrases),
        *(() if basis is None else ((BASIS, say(basis.text, **basis.values), "basis"),)),
        *strength_facts(phrases),
        *(((DILUENT, order.diluent, "diluent"),) if recipe.solutions else ()),
        (ROUTE, say(ROUTES[plan.protocol.route]), "route"),
        (PREPARED, "" if order.prepared is None else typography.moment(order.prepared), "prepared"),
        (START, "" if order.start is None else typography.moment(order.start), "start"),
        *timing_facts(phrases),
    )
    yield from (Fact(say(name), value, where=Cell("order", 0, column)) for name, value, column in values)
    yield from _protocol(phrases)


def _protocol(phrases: Phrases) -> Iterator[Fact]:
    plan, say = phrases.dossier.plan, phrases.say
    protocol = plan.protocol
    yield Fact(say(PROTOCOL), f"{protocol.name} ({protocol.id})", where=Cell("order", 0, "protocol"))
    if protocol.version is not None:
        yield Fact(say(PROTOCOL_VERSION), say(VERSION_BY, version=protocol.version, author=protocol.author or "–"))
    yield Fact(say(PROTOCOL_SOURCE), f"{protocol.source} ({protocol.date})")
    found = departures(plan)
    if not found:
        yield Fact(say(THIS_PLAN), say(AS_PROTOCOL))
    yield from (Fact(say(DIFFERS), say(one.says.text, **one.says.values)) for one in found)
    yield policy_fact(phrases)
    yield from product_facts(phrases)


def protocol_note(phrases: Phrases) -> Iterator[Fact]:
    """Yield what the protocol says of itself."""
    if phrases.dossier.plan.protocol.note:
        yield Fact(phrases.say(PROTOCOL_NOTE), phrases.dossier.plan.protocol.note)


def record_facts(phrases: Phrases) -> Iterator[Fact]:
    """Yield of what, by what and when the workbook was made, and what it does not hold."""
    dossier, say = phrases.dossier, phrases.say
    if dossier.plan.id is not None:
        yield Fact(say(PLAN_ID), dossier.plan.id)
    yield Fact(say(PLAN_HASH), dossier.digest)
    yield Fact(say(VERSION), dossier.version)
    yield Fact(say(STATE), dossier.draft)
    yield Fact(say(PRINTED), "" if dossier.printed is None else phrases.typography.moment(dossier.printed))
    yield Fact(say(AUDIT), say(NO_AUDIT))


def equipment_facts(phrases: Phrases) -> Iterator[Fact]:
    """Yield with what the plan is made and given, as it was stated."""
    plan, say, typography = phrases.dossier.plan, phrases.say, phrases.typography
    if phrases.pumped:
        where = Cell("order", 0, "pump")
        if plan.pump is None:
            yield Fact(say(PUMP), say(NO_PUMP), where=where)
        else:
            told = pump_said(plan.pump)
            yield Fact(say(PUMP), say(told.text, **told.values), where=where)
            end = pump_end_said(plan.pump)
            yield Fact(say(AT_END), say(end.text, **end.values))
        yield Fact(say(LINES), tubing_said(phrases), where=Cell("order", 0, "tubing"))
    if plan.stock is not None:
        yield Fact(say(STOCK), typography.set_quantity(plan.stock), where=Cell("order", 0, "stock"))
    yield from _supply(phrases)
    if plan.recipe.solutions:
        yield Fact(say(FILL), say(FILLS[plan.fill]))
    if plan.overfill is not None:
        yield Fact(say(OVERFILL), typography.set_quantity(plan.overfill))


def _supply(phrases: Phrases) -> Iterator[Fact]:
    supply, say, written = phrases.dossier.plan.supply, phrases.say, phrases.typography.set_quantity
    if supply is None:
        return
    yield Fact(say(FORM), say(FORMS[supply.form]))
    dissolved = [] if supply.reconstitution_volume is None else [written(supply.reconstitution_volume)]
    dissolved += [supply.reconstitution_fluid] if supply.reconstitution_fluid else []
    if dissolved:
        yield Fact(say(DISSOLVED), ", ".join(dissolved))

    def vial(one: Vial) -> str:
        return say(VIAL, amount=written(one.amount), usable=written(one.usable))

    if supply.vials:
        yield Fact(say(VIALS), "; ".join(map(vial, supply.vials)))
    if supply.source:
        yield Fact(say(STOCK_SOURCE), supply.source)


def making_facts(phrases: Phrases) -> Iterator[Fact]:
    """Yield what was chosen for the making of single solutions; what is not said here was left to the program."""
    for making in phrases.dossier.plan.makings:
        yield Fact(phrases.container(making.solution), "; ".join(_chosen(phrases, making)))


def _chosen(phrases: Phrases, making: Making) -> Iterator[str]:
    say, written = phrases.say, phrases.typography.set_quantity
    if making.source is not None:
        yield say(SOURCES[making.source], donor="" if making.donor is None else phrases.donor(making.donor))
    if making.fill is not None:
        yield say(FILLS[making.fill])
    if making.overfill is not None:
        yield say(OVERFILLED, volume=written(making.overfill))
    if making.made_to is not None:
        yield say(MADE_TO, volume=written(making.made_to))
    if making.syringes:
        yield say(MEASURED, volumes=" + ".join(map(written, making.syringes)))
    if making.prepared is not None:
        yield say(MADE_AT, moment=phrases.typography.moment(making.prepared))
    if making.storage is not None:
        yield say(KEPT, where=say(STORED[making.storage]))
