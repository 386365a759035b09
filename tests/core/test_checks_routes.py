"""Are the steps given by the route that the protocol states."""

from __future__ import annotations

from typing import Any

import pytest

from desens_gui.core.checks import check
from desens_gui.core.rules.routes import fits, route_for
from desens_gui.core.solving.solve import solve
from desens_gui.store.protocol_files import shipped
from tests.plans import SITE, plan_of

PUSH = {"kind": "push", "solution": 1, "volume": "1 mL"}
INJECTION = {"kind": "injection", "solution": 1, "volume": "1 mL"}
PRICK = {"kind": "prick", "solution": 1}
ORAL = {"kind": "oral", "solution": 1, "volume": "1 mL"}
INFUSION = {"solution": 1, "rate": "10 mL/h", "until": "empty"}
BAG = {"volume": "100 mL", "content": "remainder"}


def told(route: str, *steps: dict[str, Any]) -> list[str]:
    plan = plan_of("10 mg", route=route, pace="slow", solutions=[BAG], steps=list(steps), last_solution="as-written")
    findings = [one for one in check(plan, solve(plan, SITE), SITE) if one.id == "route-fits"]
    assert all(one.severity == "red" for one in findings)
    return [f"{cell.table} {cell.row}" for one in findings for cell in one.where]


@pytest.mark.parametrize(
    ("route", "steps"),
    [
        ("iv-infusion", (INFUSION,)),
        ("iv-infusion", (PUSH, INFUSION)),
        ("iv-push", (PUSH, INFUSION)),
        ("subcutaneous", (INFUSION,)),
        ("subcutaneous", (INJECTION,)),
        ("intradermal", (INJECTION,)),
        ("oral", (ORAL,)),
    ],
)
def test_steps_that_the_route_takes_are_no_finding(route: str, steps: tuple[dict[str, Any], ...]) -> None:
    assert told(route, *steps) == []


@pytest.mark.parametrize(
    ("route", "step"),
    [
        ("oral", INFUSION),
        ("oral", PUSH),
        ("iv-infusion", ORAL),
        ("iv-infusion", INJECTION),
        ("intradermal", INFUSION),
        ("subcutaneous", PUSH),
        ("skin-prick", INFUSION),
        ("subcutaneous", PRICK),
    ],
)
def test_a_step_that_the_route_does_not_take_is_red(route: str, step: dict[str, Any]) -> None:
    assert (
        told(route, ORAL if route == "oral" else INJECTION if route != "iv-infusion" else PUSH, step)[-1] == "steps 2"
    )


@pytest.mark.parametrize("protocol", shipped(), ids=lambda protocol: protocol.id)
def test_every_shipped_protocol_is_given_by_its_route(protocol: Any) -> None:
    assert all(fits(step.kind, protocol.route) for step in protocol.steps)


@pytest.mark.parametrize(
    ("kind", "stated", "route"),
    [
        ("infusion", "oral", "iv-infusion"),
        ("push", "oral", "iv-push"),
        ("oral", "iv-infusion", "oral"),
        ("injection", "intradermal", "intradermal"),
        ("injection", "subcutaneous", "subcutaneous"),
        ("injection", "oral", "subcutaneous"),
    ],
)
def test_generated_steps_get_a_route_that_takes_them(kind: str, stated: str, route: str) -> None:
    assert route_for(kind, stated) == route
