"""Can the steps be given by the route that the protocol states."""

from collections.abc import Iterator

from desens_gui.core.checks.case import Case
from desens_gui.core.findings import Cell, Finding
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP, Said, Text
from desens_gui.core.rules.naming import KINDS
from desens_gui.core.rules.routes import fits

UNFIT = QT_TRANSLATE_NOOP(
    "Findings", "The route of this protocol is {route}, but these steps are given another way: {steps}."
)
UNFIT_STEP = QT_TRANSLATE_NOOP("Findings", "step {step}: {kind}")
ROUTE_SOURCE = QT_TRANSLATE_NOOP("Findings", "The route and the steps stated in the protocol.")
ROUTES: dict[str, Text] = {
    "iv-infusion": QT_TRANSLATE_NOOP("Findings", "intravenous infusion"),
    "iv-push": QT_TRANSLATE_NOOP("Findings", "intravenous push"),
    "subcutaneous": QT_TRANSLATE_NOOP("Findings", "subcutaneous"),
    "intradermal": QT_TRANSLATE_NOOP("Findings", "intradermal"),
    "skin-prick": QT_TRANSLATE_NOOP("Findings", "skin prick"),
    "oral": QT_TRANSLATE_NOOP("Findings", "oral"),
}


def route_fits(case: Case) -> Iterator[Finding]:
    """route-fits: every step is of a kind that the protocol's route takes. Red when not, in one finding.

    Pushes before an infusion are fine by either intravenous route, and a pump that ramps up is by the subcutaneous one.
    """
    route = case.plan.protocol.route
    unfit = [(at, step.kind) for at, step in enumerate(case.plan.recipe.steps, 1) if not fits(step.kind, route)]
    if unfit:
        listed = tuple(Said(UNFIT_STEP, {"step": at, "kind": KINDS[kind]}) for at, kind in unfit)
        cells = tuple(Cell("steps", at, "kind") for at, _ in unfit)
        yield Finding("route-fits", "red", UNFIT, {"route": ROUTES[route], "steps": listed}, cells, ROUTE_SOURCE)
