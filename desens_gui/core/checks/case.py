"""What every check is given."""

from dataclasses import dataclass

from desens_gui.core.rules.plan import Plan
from desens_gui.core.rules.site import Site
from desens_gui.core.solving.solved import Solved


@dataclass(frozen=True, slots=True)
class Case:
    """A plan, its numbers and the site whose thresholds judge them."""

    plan: Plan
    solved: Solved
    site: Site
