"""What every check is given."""

from dataclasses import dataclass

from desens_gui.core.plan import Plan
from desens_gui.core.site import Site
from desens_gui.core.solved import Solved


@dataclass(frozen=True, slots=True)
class Case:
    """A plan, its numbers and the site whose thresholds judge them."""

    plan: Plan
    solved: Solved
    site: Site
