"""Choosing a protocol: what it comes to for a stated dose, and whether it is among those that are looked for."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace
from fractions import Fraction

from desens_gui.core.checks.case import Case
from desens_gui.core.checks.sums import doses_add_up
from desens_gui.core.ground.model import made
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP
from desens_gui.core.ground.units import Quantity
from desens_gui.core.rules.order import Order
from desens_gui.core.rules.parts import FixedAmount, FixedConcentration, PrimingStep
from desens_gui.core.rules.plan import Plan, new_plan
from desens_gui.core.rules.protocol import Protocol
from desens_gui.core.rules.site import Site
from desens_gui.core.solving.solve import solve
from desens_gui.core.solving.solved import Solved

OTHER_DOSE = QT_TRANSLATE_NOOP("Choosing", "For {dose} this protocol gives {given}.")

_NOBODY = "drug"
#: two doses in the protocol's own unit: what a protocol gives for both of them does not depend on the order
_TRIALS = (Fraction(1), Fraction(7))


@dataclass(frozen=True, slots=True)
class Summary:
    """What a protocol comes to for `dose`: the stated one, or its `own` where it states every dose itself.

    `dose` is None when neither works; then `reason` says why not, and there are no numbers. `time_min` is None where
    the protocol states no times, `starting_fraction` in a test series.
    """

    dose: Quantity | None
    own: bool
    time_min: Fraction | None
    starting_fraction: Fraction | None
    reason: Refused | None


@dataclass(frozen=True, slots=True)
class Criteria:
    """What is looked for; None (or an empty text) takes everything.

    Every word of `text` has to stand in the name, id, drugs, source or note, whatever its accents and capitals.
    `drug` is one of a protocol's drugs, an empty one asks for protocols of no drug in particular. `most_time` is in
    minutes. A protocol without a number is not among those at most as long or as high.
    """

    text: str = ""
    drug: str | None = None
    route: str | None = None
    solutions: int | None = None
    steps: int | None = None
    most_time: Fraction | None = None
    most_fraction: Fraction | None = None
    retired: bool = False


def matches(criteria: Criteria, protocol: Protocol, summary: Summary, *, retired: bool) -> bool:
    """Return whether a protocol is among those that are looked for."""
    drugs = [folded(drug) for drug in drugs_of(protocol)]
    wanted = (
        criteria.retired or not retired,
        criteria.drug is None or (folded(criteria.drug) in drugs if criteria.drug else not drugs),
        criteria.route in (None, protocol.route),
        criteria.solutions in (None, len(protocol.solutions)),
        criteria.steps in (None, steps_of(protocol)),
        _at_most(summary.time_min, criteria.most_time),
        _at_most(summary.starting_fraction, criteria.most_fraction),
    )
    if not all(wanted):
        return False
    told = folded(" ".join((protocol.name, protocol.id, *drugs_of(protocol), protocol.source, protocol.note)))
    numbers = set(re.findall(r"[0-9]+", told))
    return all(word in numbers if word.isdecimal() else word in told for word in _words(criteria.text))


def rank(text: str, protocol: Protocol) -> int:
    """Return how well what was typed names a protocol, 0 best: its name, the beginning, a part, its words, a drug.

    What is found in a source or a note alone comes last: typing the whole name of a protocol must never end at another.
    """
    phrase, name = " ".join(folded(text).split()), folded(protocol.name)
    hits = (
        phrase in (name, protocol.id),
        name.startswith(phrase) or protocol.id.startswith(phrase),
        phrase in name or phrase in protocol.id,
        set(_words(text)) <= set(_words(protocol.name)),
        any(phrase in folded(drug) for drug in protocol.drugs),
        any(phrase in folded(drug) for drug in drugs_of(protocol)),
    )
    return next((at for at, hit in enumerate(hits) if hit), len(hits))


def _words(text: str) -> list[str]:
    return re.findall(r"\w[\w./-]*(?<=\w)|\w", folded(text))


def drugs_of(protocol: Protocol) -> tuple[str, ...]:
    """Return the drugs a protocol was published for, those with a published strength of a test series included."""
    return tuple(dict.fromkeys((*protocol.drugs, *(strength.drug for strength in protocol.strengths))))


def steps_of(protocol: Protocol) -> int:
    """Return the number of steps of a plan that follows the protocol: a rate cap leaves some out."""
    return len(protocol.steps if protocol.rate_cap is None else protocol.recipe.steps)


def folded(text: str) -> str:
    """Return a text without accents and capitals: "Prieto-García" is found by "garcia"."""
    parts = unicodedata.normalize("NFKD", text)
    return "".join(char for char in parts if not unicodedata.combining(char)).casefold()


def summary_of(protocol: Protocol, dose: Quantity, site: Site) -> Summary:
    """Return what a protocol comes to for a dose, or for its own where that one does not suit it."""
    try:
        found = _summary(protocol, dose, site)
    except Refused as refused:
        found = Summary(None, own=False, time_min=None, starting_fraction=None, reason=refused)
    own = None if found.reason is None else own_dose(protocol, site)
    if own is None:  # nothing to say, or nothing better: a ladder run as written gives a little more than ordered
        return found if found.dose is None else replace(found, reason=None)
    return replace(_summary(protocol, own, site), own=True, reason=found.reason)


def own_dose(protocol: Protocol, site: Site) -> Quantity | None:
    """Return the dose of a protocol that states every dose itself, whatever is ordered; None for all others."""
    for unit in _units(protocol):
        try:
            given = {_counted(protocol, solve(_plan(protocol, Quantity(trial, unit)), site)) for trial in _TRIALS}
            dose = Quantity(given.pop(), unit)
            if not given and dose.value > 0:
                _summary(protocol, dose, site)
                return dose
        except Refused:
            continue
    return None


def _at_most(value: Fraction | None, most: Fraction | None) -> bool:
    return most is None or (value is not None and value <= most)


def _summary(protocol: Protocol, dose: Quantity, site: Site) -> Summary:
    """Return what a protocol comes to for a dose, its `reason` where that is not quite the dose it gives.

    Raises Refused when it has no solution, or gives a dose so different that the checks call it wrong.
    """
    plan = _plan(protocol, dose)
    solved = solve(plan, site)
    found = [finding.severity for finding in doses_add_up(Case(plan, solved, site))]
    other = Refused(OTHER_DOSE, dose=dose, given=Quantity(_counted(protocol, solved), dose.unit))
    if "red" in found:
        raise other
    fraction = None if protocol.target == "none" else solved.total.first_fraction
    return Summary(dose, False, solved.total.time_min or None, fraction, other if found else None)


def _plan(protocol: Protocol, dose: Quantity) -> Plan:
    return new_plan(made(Order, {"drug": _NOBODY, "dose": dose}), protocol)


def _counted(protocol: Protocol, solved: Solved) -> Fraction:
    """Return what the ordered dose has to be: the sum of all doses, or the last one."""
    if protocol.target == "last-dose":
        return next(step.dose for step in reversed(solved.steps) if not step.priming)
    return solved.total.given


def _units(protocol: Protocol) -> Iterator[str]:
    """Yield the units in which a protocol states amounts of drug, or mL where it counts a ready-made product."""
    if protocol.dose_in == "ready-made-volume":
        yield "mL"
        return
    found: dict[str, None] = {}
    for step in protocol.steps:
        if not isinstance(step, PrimingStep) and step.dose is not None:
            found[step.dose.unit] = None
    for solution in protocol.solutions:
        if isinstance(solution.content, FixedAmount):
            found[solution.content.amount.unit] = None
        elif isinstance(solution.content, FixedConcentration):
            found[solution.content.concentration.unit.partition("/")[0]] = None
    for tablet in protocol.tablets:
        found[tablet.amount.unit] = None
    yield from found
