"""Does the drug bear the fluids that the plan states."""

from collections.abc import Iterator

from desens_gui.core.checks.case import Case
from desens_gui.core.checks.known import LIBRARY, drug_of, stands
from desens_gui.core.findings import Cell, Finding
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP, Text
from desens_gui.core.rules.drug import Drug

DILUENT = QT_TRANSLATE_NOOP("Findings", "The diluent")
FLUSH = QT_TRANSLATE_NOOP("Findings", "The flush")
CARRIER = QT_TRANSLATE_NOOP("Findings", "The carrier")
NO_DILUENT = QT_TRANSLATE_NOOP("Findings", "No diluent is stated. Allowed for {drug}: {allowed}.")
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


def diluent(case: Case) -> Iterator[Finding]:
    """diluent: no fluid that the plan states is one that the drug does not bear. Red when its facts refuse it.

    Amber when they neither allow nor refuse it. That a diluent is stated at all is a release gate: info in a draft.
    """
    drug = drug_of(case)
    if drug is None or not drug.diluents or not case.solved.solutions or case.plan.protocol.route == "oral":
        return
    values: dict[str, object] = {"drug": drug.name, "allowed": _allowed(case, drug)}
    if not case.plan.order.diluent:
        yield Finding("diluent", "info", NO_DILUENT, values, (_DILUENT,), LIBRARY, gate=True)
    for role, typed, cell in _fluids(case):
        if typed:
            yield from _judged(case, drug, typed, cell, values | {"role": role, "typed": typed})


def _fluids(case: Case) -> Iterator[tuple[Text, str, Cell]]:
    """Yield every fluid of the plan: what it is for, what was typed (may be empty), and where."""
    yield DILUENT, case.plan.order.diluent, _DILUENT
    tubing = case.plan.tubing
    if tubing is not None:
        yield FLUSH, tubing.flush_fluid, _TUBING
        yield CARRIER, tubing.carrier_fluid, _TUBING


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
