"""Does the drug bear the fluids that the plan states."""

from collections.abc import Iterator

from desens_gui.core.checks.case import Case
from desens_gui.core.checks.known import LIBRARY, drug_of, stands
from desens_gui.core.findings import Cell, Finding, Severity
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP, Text
from desens_gui.core.rules.drug import OTHERS, Drug, plain_name

DILUENT = QT_TRANSLATE_NOOP("Findings", "The diluent")
FLUSH = QT_TRANSLATE_NOOP("Findings", "The flush")
CARRIER = QT_TRANSLATE_NOOP("Findings", "The carrier")
RECONSTITUTED = QT_TRANSLATE_NOOP("Findings", "What the powder is reconstituted with")
NO_DILUENT = QT_TRANSLATE_NOOP("Findings", "No diluent is stated. Allowed for {drug}: {allowed}.")
NOT_STATED = QT_TRANSLATE_NOOP(
    "Findings",
    "{role} has no stated fluid, and the ward would take what is at hand. Allowed for {drug}: {allowed}. State it.",
)
UNKNOWN_FLUID = QT_TRANSLATE_NOOP(
    "Findings",
    "{role}, “{typed}”, is no fluid that is known here: not checked. Allowed for {drug}: {allowed}.",
)
NOT_LISTED = QT_TRANSLATE_NOOP(
    "Findings", "{role}, {fluid}, is neither allowed nor refused for {drug}; allowed: {allowed}. Look it up first."
)
REFUSED = QT_TRANSLATE_NOOP("Findings", "{role}, {fluid}, must not be used with {drug}. {fact}")
NONE_KNOWN = QT_TRANSLATE_NOOP("Findings", "none is known")

_DILUENT = Cell("order", 0, "diluent")
_TUBING = Cell("order", 0, "tubing")
_SUPPLY = Cell("order", 0, "supply")


def diluent(case: Case) -> Iterator[Finding]:
    """diluent: no fluid that the plan states is one that the drug does not bear. Red when its facts refuse it.

    Amber when they neither allow nor refuse it. Where a flush or a carrier runs and nobody said which fluid it is, the
    ward would take what is at hand: amber for a drug that does not bear every fluid, else info. What a powder is
    reconstituted with is judged too. That a diluent is stated at all is a release gate: info in a draft.
    """
    drug = drug_of(case)
    if drug is None or not drug.diluents or not case.solved.solutions or case.plan.protocol.route == "oral":
        return
    values: dict[str, object] = {"drug": drug.name, "allowed": _allowed(case, drug)}
    if not case.plan.order.diluent:
        yield Finding("diluent", "info", NO_DILUENT, values, (_DILUENT,), LIBRARY, gate=True)
    for role, typed, cell, runs in _fluids(case):
        if typed:
            yield from _judged(case, drug, typed, cell, values | {"role": role, "typed": typed})
        elif runs:
            severity: Severity = "amber" if any(fact.use == "refused" for fact in drug.diluents) else "info"
            yield Finding("diluent", severity, NOT_STATED, values | {"role": role}, (cell,), LIBRARY)
    yield from _reconstituted(case, drug, values)


def _fluids(case: Case) -> Iterator[tuple[Text, str, Cell, bool]]:
    """Yield every fluid of the plan: what it is for, what was typed (may be empty), where, and whether it runs."""
    yield DILUENT, case.plan.order.diluent, _DILUENT, False
    tubing = case.plan.tubing
    if tubing is not None:
        yield FLUSH, tubing.flush_fluid, _TUBING, tubing.flush is not None
        yield CARRIER, tubing.carrier_fluid, _TUBING, tubing.carrier is not None


def _reconstituted(case: Case, drug: Drug, values: dict[str, object]) -> Iterator[Finding]:
    """Judge what a powder is reconstituted with: by what is known of the drug's powders, then by its diluents.

    A drug that bears no fluid but one as its diluent may well be reconstituted with another (water), so a refusal of
    all others refuses nothing here.
    """
    supply = case.plan.supply
    typed = "" if supply is None or supply.form != "powder" else supply.reconstitution_fluid
    known = tuple(dict.fromkeys(stock.made_with for stock in drug.stocks if stock.made_with))
    if not typed or plain_name(typed) in map(plain_name, known):
        return
    values = values | {"role": RECONSTITUTED, "typed": typed, "allowed": known or NONE_KNOWN}
    fluid = case.site.diluent(typed)
    if fluid is None:
        yield Finding("diluent", "amber", UNKNOWN_FLUID, values, (_SUPPLY,), LIBRARY)
        return
    fact = drug.on_diluent(fluid)
    values |= {"fluid": fluid.name}
    if fact is not None and fact.use == "refused" and fact.fluid != OTHERS:
        yield Finding("diluent", "red", REFUSED, values | {"fact": stands(fact)}, (_SUPPLY,), LIBRARY)
    elif known and not any(plain_name(fluid.name) in plain_name(one) for one in known):
        yield Finding("diluent", "amber", NOT_LISTED, values, (_SUPPLY,), LIBRARY)


def _judged(case: Case, drug: Drug, typed: str, cell: Cell, values: dict[str, object]) -> Iterator[Finding]:
    fluid = case.site.diluent(typed)
    if fluid is None:
        yield Finding("diluent", "amber", UNKNOWN_FLUID, values, (cell,), LIBRARY)
        return
    fact = drug.on_diluent(fluid)
    values |= {"fluid": fluid.name}
    if fact is None:
        yield Finding("diluent", "amber", NOT_LISTED, values, (cell,), LIBRARY)
    elif fact.use == "refused":
        yield Finding("diluent", "red", REFUSED, values | {"fact": stands(fact)}, (cell,), LIBRARY)


def _allowed(case: Case, drug: Drug) -> tuple[str, ...] | Text:
    names = {fluid.id: fluid.name for fluid in case.site.diluents}
    allowed = [fact.fluid for fact in drug.diluents if fact.use == "allowed"]
    return tuple(dict.fromkeys(names.get(fluid, fluid) for fluid in allowed)) or NONE_KNOWN
