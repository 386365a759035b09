"""What a plan comes to on the clock: when each container is hung and empty, and by when it must have been.

None means: not known, because what it follows from is not stated.
"""

from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from desens_gui.core.ground.instants import Instant
from desens_gui.core.ground.units import Quantity
from desens_gui.core.rules.drug import Strictness
from desens_gui.core.rules.making import Storage
from desens_gui.core.rules.site import Category


@dataclass(frozen=True, slots=True)
class Keeps:
    """For how long a prepared drug is stable where it is kept like this: as its label says, or as it was studied.

    `until` says whether what is given has to end, or only to begin, within the time; `once_out` within what time it has
    to be used once it was taken out of the fridge (None: not known). It holds from `least` to `most` per mL, in the
    plan's unit (None: no bound). Where the source of the time states no concentrations, these are the drug's usual
    ones, and `usual` says whose: of its label, or of what was studied or is practice.
    """

    storage: Storage
    time: Quantity
    kind: Strictness
    source: str
    until: Literal["end", "start"] = "end"
    least: Fraction | None = None
    most: Fraction | None = None
    usual: Strictness | None = None
    once_out: Quantity | None = None

    def holds_for_dose_bag(self, concentration: Fraction) -> bool:
        """Return whether it is known for the dose bag, which only a label keeps within concentrations."""
        return self.usual not in (None, "label") or self.holds_at(concentration)

    def holds_at(self, concentration: Fraction) -> bool:
        """Return whether it is known for a concentration, per mL in the plan's unit."""
        above = self.least is None or concentration >= self.least
        return above and (self.most is None or concentration <= self.most)


@dataclass(frozen=True, slots=True)
class Limits:
    """What holds for a solution where it is kept like this until it is hung (None: not stated).

    `category_limit` is that of the plan's category, `stability` that of the drug; `begin_by` and `discard_by` follow.
    """

    storage: Storage | None
    category_limit: Quantity | None = None
    stability: Keeps | None = None
    begin_by: Instant | None = None
    discard_by: Instant | None = None

    @property
    def known(self) -> bool:
        """Whether anything limits it there."""
        return self.category_limit is not None or self.stability is not None


@dataclass(frozen=True, slots=True)
class SolutionTimes:
    """The times of one solution.

    `made` is when it is made itself, `clock` the earliest making among it and what it is drawn from; limits count from
    there, each time by the limit of the place where it was kept. `hangs_min` and `ends_min` are the minutes from the
    start of the plan to its first step, and to the end of its last one; `hangs` and `ends` are the same on the clock.
    `category_limit` and `stability` are what holds for it where it is kept, `stability_hung` at room temperature, where
    it hangs, for what has to end in time. `begin_by` is None for a solution that no step gives. `possible` is what
    would hold wherever it can be kept and something is known: of one place where that is stated.
    """

    number: int
    storage: Storage | None
    made: Instant | None
    clock: Instant | None
    hangs_min: Fraction | None
    ends_min: Fraction | None
    hangs: Instant | None
    ends: Instant | None
    category_limit: Quantity | None
    stability: Keeps | None
    stability_hung: Keeps | None
    begin_by: Instant | None
    discard_by: Instant | None
    possible: tuple[Limits, ...] = ()


@dataclass(frozen=True, slots=True)
class Times:
    """The times of a plan: of its solutions (number 1 first), its end, and the latest start that ends in time.

    `category` is the one of the site by which they are reckoned, `stability` all that is known of how long its drug
    keeps.
    """

    solutions: tuple[SolutionTimes, ...]
    category: Category | None
    stability: tuple[Keeps, ...]
    ends: Instant | None
    latest_start: Instant | None
