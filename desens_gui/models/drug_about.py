"""A drug on one sheet to be read: every fact with its source, and whether somebody of the site has verified it."""

import re
from collections.abc import Callable, Iterator, Sequence
from html import escape

from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP, Said, Text
from desens_gui.core.ground.typography import Setting
from desens_gui.core.ground.units import Quantity
from desens_gui.core.ground.words import Words
from desens_gui.core.rules.diluent import Diluent
from desens_gui.core.rules.drug import (
    ANY,
    OTHERS,
    Caps,
    ConcentrationRange,
    DiluentFact,
    Drug,
    Fact,
    PotencyFact,
    RateLimit,
    Remark,
    Stability,
    Stock,
    Vial,
)
from desens_gui.models.drug_list import origin_said
from desens_gui.store.drug_library import DrugEntry

ALSO = QT_TRANSLATE_NOOP("DrugSheet", "Also called: {names}")
RETIRED = QT_TRANSLATE_NOOP("DrugSheet", "Retired: no plan is compared with it until it is restored.")
DAMAGED = QT_TRANSLATE_NOOP("DrugSheet", "The newest version cannot be used, so the drug is unknown: {where}: {reason}")
SECTIONS: dict[str, Text] = {
    "potency": QT_TRANSLATE_NOOP("DrugSheet", "Potency"),
    "caps": QT_TRANSLATE_NOOP("DrugSheet", "Let pass by this site"),
    "stocks": QT_TRANSLATE_NOOP("DrugSheet", "Stocks"),
    "diluents": QT_TRANSLATE_NOOP("DrugSheet", "Diluents"),
    "concentrations": QT_TRANSLATE_NOOP("DrugSheet", "Concentrations"),
    "stability": QT_TRANSLATE_NOOP("DrugSheet", "Stability"),
    "rates": QT_TRANSLATE_NOOP("DrugSheet", "Rates"),
    "remarks": QT_TRANSLATE_NOOP("DrugSheet", "What else is said, without a figure"),
    "references": QT_TRANSLATE_NOOP("DrugSheet", "References"),
}
KINDS: dict[str, Text] = {
    "label": QT_TRANSLATE_NOOP("DrugSheet", "label"),
    "studied": QT_TRANSLATE_NOOP("DrugSheet", "studied"),
    "practice": QT_TRANSLATE_NOOP("DrugSheet", "practice"),
}
ABOUT: dict[str, Text] = {
    "stock": QT_TRANSLATE_NOOP("DrugSheet", "Stock"),
    "diluent": QT_TRANSLATE_NOOP("DrugSheet", "Diluent"),
    "concentration": QT_TRANSLATE_NOOP("DrugSheet", "Concentration"),
    "stability": QT_TRANSLATE_NOOP("DrugSheet", "Stability"),
    "rate": QT_TRANSLATE_NOOP("DrugSheet", "Rate"),
    "light": QT_TRANSLATE_NOOP("DrugSheet", "Light"),
    "filter": QT_TRANSLATE_NOOP("DrugSheet", "Filter"),
    "container": QT_TRANSLATE_NOOP("DrugSheet", "Container"),
    "hazard": QT_TRANSLATE_NOOP("DrugSheet", "Hazard"),
    "storage": QT_TRANSLATE_NOOP("DrugSheet", "Storage"),
    "handling": QT_TRANSLATE_NOOP("DrugSheet", "Handling"),
    "note": QT_TRANSLATE_NOOP("DrugSheet", "Note"),
}
NOT_VERIFIED = QT_TRANSLATE_NOOP("DrugSheet", "not verified here")
VERIFIED = QT_TRANSLATE_NOOP("DrugSheet", "verified by {by}, {day}")

STOCK = QT_TRANSLATE_NOOP("DrugSheet", "{name}: {concentration}")
MADE = QT_TRANSLATE_NOOP("DrugSheet", "{name}: {concentration} after reconstitution")
MADE_WITH = QT_TRANSLATE_NOOP("DrugSheet", "{name}: {concentration} after reconstitution with {fluid}")
VIALS = QT_TRANSLATE_NOOP("DrugSheet", "{stock} ({vials})")
VIAL = QT_TRANSLATE_NOOP("DrugSheet", "{amount}")
VIAL_OF = QT_TRANSLATE_NOOP("DrugSheet", "{amount} in {volume}")
VIAL_WITH = QT_TRANSLATE_NOOP("DrugSheet", "{amount} with {fluid}")
VIAL_WITH_OF = QT_TRANSLATE_NOOP("DrugSheet", "{amount} with {fluid}, {volume} to draw")
ALLOWED = QT_TRANSLATE_NOOP("DrugSheet", "{fluid}: allowed")
REFUSED = QT_TRANSLATE_NOOP("DrugSheet", "{fluid}: REFUSED")
ANYTHING_WITH = QT_TRANSLATE_NOOP("DrugSheet", "anything with {what}")
INGREDIENTS: dict[str, Text] = {
    "chloride": QT_TRANSLATE_NOOP("DrugSheet", "chloride"),
    "glucose": QT_TRANSLATE_NOOP("DrugSheet", "glucose"),
    "calcium": QT_TRANSLATE_NOOP("DrugSheet", "calcium"),
    "lactate": QT_TRANSLATE_NOOP("DrugSheet", "lactate"),
    "bicarbonate": QT_TRANSLATE_NOOP("DrugSheet", "bicarbonate"),
    "mannitol": QT_TRANSLATE_NOOP("DrugSheet", "mannitol"),
}
ALL_OTHERS = QT_TRANSLATE_NOOP("DrugSheet", "all other fluids")
BETWEEN = QT_TRANSLATE_NOOP("DrugSheet", "{min} to {max}")
FROM = QT_TRANSLATE_NOOP("DrugSheet", "from {min} on")
UP_TO = QT_TRANSLATE_NOOP("DrugSheet", "up to {max}")
KEEPS: dict[tuple[str, str], Text] = {
    ("diluted", "room"): QT_TRANSLATE_NOOP("DrugSheet", "diluted, in the room: {time}"),
    ("diluted", "fridge"): QT_TRANSLATE_NOOP("DrugSheet", "diluted, in the fridge: {time}"),
    ("reconstituted", "room"): QT_TRANSLATE_NOOP("DrugSheet", "reconstituted, in the room: {time}"),
    ("reconstituted", "fridge"): QT_TRANSLATE_NOOP("DrugSheet", "reconstituted, in the fridge: {time}"),
}
ONCE_OUT = QT_TRANSLATE_NOOP("DrugSheet", "{keeps}, used within {time} once out of the fridge")
UNTIL_START = QT_TRANSLATE_NOOP("DrugSheet", "{keeps} until the start")
WHERE = QT_TRANSLATE_NOOP("DrugSheet", "{keeps} ({where})")
AT_MOST = QT_TRANSLATE_NOOP("DrugSheet", "at most {most}")
AT_LEAST_TIME = QT_TRANSLATE_NOOP("DrugSheet", "the whole dose in {time} or longer")
POTENCY = QT_TRANSLATE_NOOP("DrugSheet", "{amount} = {equals}")
MOST_DOSE = QT_TRANSLATE_NOOP("DrugSheet", "up to {most}")
MOST_VIALS = QT_TRANSLATE_NOOP("DrugSheet", "up to {most} vials")
JOINED = QT_TRANSLATE_NOOP("DrugSheet", "{all}")
OF_KIND = QT_TRANSLATE_NOOP("DrugSheet", "{fact} ({kind})")


def _escaped(text: str) -> str:
    """Return a text as HTML in which no number is parted from its unit."""
    return re.sub(r"(?<=[0-9]) (?=[a-zA-Z%°])", "&nbsp;", escape(text))


def about_drug_html(entry: DrugEntry, diluents: Sequence[Diluent], words: Words) -> str:
    """Return everything that is known of a drug as HTML, all of it escaped."""
    drug = entry.item
    said = origin_said(entry, words)
    parts = [f"<h3>{_escaped(drug.name)}</h3>", _paragraph(said)]
    if entry.retired:
        parts.append(_paragraph(words.say(RETIRED), bold=True))
    if entry.damaged is not None:
        reason = words.refusal(entry.damaged)
        parts.append(_paragraph(words.say(DAMAGED, where=entry.damaged.where, reason=reason), bold=True))
    if drug.synonyms:
        parts.append(_paragraph(words.say(ALSO, names=", ".join(drug.synonyms))))
    if drug.note:
        parts.append(_paragraph(drug.note, bold=True))
    parts += _sections(drug, diluents, words)
    if drug.references:
        parts.append(f"<h4>{_escaped(words.say(SECTIONS['references']))}</h4>")
        parts += map(_paragraph, drug.references)
    return "".join(parts)


def fact_said(fact: Fact, diluents: Sequence[Diluent]) -> Said:
    """Return what a fact says, without its note and its source."""
    for kind, say in _SAYS:
        if isinstance(fact, kind):
            said: Said = say(fact, diluents)
            break
    else:
        raise TypeError(fact)
    of = getattr(fact, "kind", None)
    return said if of is None else Said(OF_KIND, {"fact": said, "kind": KINDS[of]})


def _sections(drug: Drug, diluents: Sequence[Diluent], words: Words) -> Iterator[str]:
    before = ""
    for section, _, fact in drug.facts():
        if section != before:
            yield ("</table>" if before else "") + f"<h4>{_escaped(words.say(SECTIONS[section]))}</h4>{_TABLE}"
            before = section
        yield _line(words.say(JOINED, all=fact_said(fact, diluents)), fact, words)
    if before:
        yield "</table>"


_TABLE = '<table width="100%" cellspacing="0" cellpadding="2">'


def _line(says: str, fact: Fact, words: Words) -> str:
    note = "" if isinstance(fact, Remark) or not fact.note else f" {_escaped(fact.note)}"
    verified = words.say(NOT_VERIFIED)
    if fact.verified is not None:
        day = words.typography.day(fact.verified.on)
        verified = words.say(VERIFIED, by=fact.verified.by, day=day)
    about = f"<i>{_escaped(fact.source)}</i><br>{_escaped(verified)}"
    return f'<tr><td width="58%"><b>{_escaped(says)}</b>{note}</td><td width="42%">{about}</td></tr>'


def _stock(stock: Stock, _diluents: object) -> Said:
    values = {"name": stock.name, "concentration": Setting(stock.concentration), "fluid": stock.made_with}
    text = STOCK if stock.form == "solution" else MADE_WITH if stock.made_with else MADE
    said = Said(text, values)
    return Said(VIALS, {"stock": said, "vials": tuple(map(_vial, stock.vials))}) if stock.vials else said


def _vial(vial: Vial) -> Said:
    values = {"amount": Setting(vial.amount)}
    values |= {} if vial.volume is None else {"volume": Setting(vial.volume)}
    values |= {} if vial.reconstitute is None else {"fluid": Setting(vial.reconstitute)}
    if vial.reconstitute is None:
        return Said(VIAL if vial.volume is None else VIAL_OF, values)
    return Said(VIAL_WITH if vial.volume is None else VIAL_WITH_OF, values)


def _diluent(fact: DiluentFact, diluents: Sequence[Diluent]) -> Said:
    return Said(ALLOWED if fact.use == "allowed" else REFUSED, {"fluid": _fluid(fact.fluid, diluents)})


def _fluid(id_: str, diluents: Sequence[Diluent]) -> object:
    if id_.startswith(ANY):
        return Said(ANYTHING_WITH, {"what": INGREDIENTS[id_.removeprefix(ANY)]})
    return ALL_OTHERS if id_ == OTHERS else next((one.name for one in diluents if one.id == id_), id_)


def _range(least: Quantity | None, most: Quantity | None) -> Said:
    values = {name: Setting(end) for name, end in (("min", least), ("max", most)) if end is not None}
    return Said(BETWEEN if len(values) > 1 else FROM if least is not None else UP_TO, values)


def _concentration(fact: ConcentrationRange, _diluents: object) -> Said:
    return _range(fact.min, fact.max)


def _stability(fact: Stability, diluents: Sequence[Diluent]) -> Said:
    said = Said(KEEPS[fact.of, fact.storage], {"time": Setting(fact.time)})
    if fact.until == "start":
        said = Said(UNTIL_START, {"keeps": said})
    if fact.once_out is not None:
        said = Said(ONCE_OUT, {"keeps": said, "time": Setting(fact.once_out)})
    where: list[object] = [] if fact.fluid is None else [_fluid(fact.fluid, diluents)]
    if fact.min is not None or fact.max is not None:
        where.append(_range(fact.min, fact.max))
    return Said(WHERE, {"keeps": said, "where": tuple(where)}) if where else said


def _rate(fact: RateLimit, _diluents: object) -> Said:
    if fact.least_time is not None:
        return Said(AT_LEAST_TIME, {"time": Setting(fact.least_time)})
    most = fact.most_rate or fact.most_dose_rate
    assert most is not None  # it has one of the three
    return Said(AT_MOST, {"most": Setting(most)})


def _potency(fact: PotencyFact, _diluents: object) -> Said:
    return Said(POTENCY, {"amount": Setting(fact.amount), "equals": Setting(fact.equals)})


def _caps(fact: Caps, _diluents: object) -> Said:
    parts = [] if fact.most_dose is None else [Said(MOST_DOSE, {"most": Setting(fact.most_dose)})]
    parts += [] if fact.most_vials is None else [Said(MOST_VIALS, {"most": fact.most_vials})]
    return Said(JOINED, {"all": tuple(parts)})


REMARK = QT_TRANSLATE_NOOP("DrugSheet", "{about}: {note}")


def _remark(fact: Remark, _diluents: object) -> Said:
    return Said(REMARK, {"about": ABOUT[fact.about], "note": fact.note})


_SAYS: tuple[tuple[type[Fact], Callable[..., Said]], ...] = (
    (Stock, _stock),
    (DiluentFact, _diluent),
    (ConcentrationRange, _concentration),
    (Stability, _stability),
    (RateLimit, _rate),
    (PotencyFact, _potency),
    (Caps, _caps),
    (Remark, _remark),
)


def _paragraph(text: str, *, bold: bool = False) -> str:
    said = _escaped(text)
    return f"<p><b>{said}</b></p>" if bold else f"<p>{said}</p>"
