"""How often the laws are tried, and a plan that has a solution."""

from __future__ import annotations

import os

from hypothesis import HealthCheck, reject, settings

from desens_gui.core.ground.refusal import Refused
from desens_gui.core.rules.plan import Plan
from desens_gui.core.rules.site import Site
from desens_gui.core.solving.solve import solve
from desens_gui.core.solving.solved import Solved
from desens_gui.store.site_file import shipped_site

SITE = Site(syringes=shipped_site().syringes)
EXAMPLES = int(os.environ.get("DESENS_EXAMPLES", "800" if os.environ.get("CI") else "300"))
FEWER = max(EXAMPLES // 5, 80)
_SLOW = [HealthCheck.too_slow]  # a busy machine is no defect
MANY = settings(max_examples=EXAMPLES, suppress_health_check=_SLOW)
SOME = settings(max_examples=FEWER, suppress_health_check=_SLOW)

#: for laws about what few plans have, and for those that work out many plans for one
RARE = settings(max_examples=FEWER, suppress_health_check=[*_SLOW, HealthCheck.filter_too_much])
FEW = settings(RARE, max_examples=FEWER // 2)


def solved_or_rejected(plan: Plan) -> Solved:
    """The plan solved; a plan that has no solution is no example."""
    try:
        return solve(plan, SITE)
    except Refused:
        reject()
