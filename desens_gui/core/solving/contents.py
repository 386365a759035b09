"""What the containers really hold, and what their labels say: known, or between two ends.

The ends are those of the overfills that are usual for the site, where a plan does not state the one it needs.
"""

from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property

from desens_gui.core.rules.plan import Plan
from desens_gui.core.rules.site import Site
from desens_gui.core.solving.preparation import Made, PreparedSet, prepare
from desens_gui.core.solving.solve import doses_as_prepared
from desens_gui.core.solving.solved import Solved, SolvedSolution
from desens_gui.core.solving.syringes import drawn_mL


@dataclass(frozen=True, slots=True)
class Held:
    """Drug in a volume, both of one container at one time; `strength` is drug per mL."""

    amount: Fraction
    volume_mL: Fraction
    strength: Fraction


#: with the least and with the most of the usual overfills
Ends = tuple[Held, Held]


def labelled(solution: SolvedSolution) -> Held | None:
    """Return what the label of a solution says: what is in it when weaker ones have been drawn from it.

    As prepared where the draws are known, and as planned where no stock is chosen. None where neither is known.
    """
    amount, volume, strength = solution.label_amount, solution.label_volume_mL, solution.concentration
    if solution.preparation is not None:
        really = solution.preparation.as_prepared_concentration
        if really is None:
            return None
        amount, volume, strength = solution.as_prepared_label_amount, solution.as_prepared_label_mL, really
    return None if amount is None or volume is None else Held(amount, volume, strength)


def drawn_out_mL(solved: Solved, number: int) -> Fraction:
    """Return what is drawn out of solution `number` for weaker ones, as syringes measure it."""
    made = [solution.preparation for solution in solved.solutions]
    draws = [how for how in made if how is not None and how.source == number]
    return sum((drawn_mL(how.draws) or how.draw_mL for how in draws), Fraction(0))


@dataclass(frozen=True)
class UsualOverfills:
    """A plan as it is prepared with the least and with the most of the usual overfills, where one is not stated."""

    solved: Solved
    least: PreparedSet
    most: PreparedSet

    def volume(self, number: int) -> tuple[Fraction, Fraction] | None:
        """Return the mL between which solution `number` is when it is made, whatever is known of its drug."""
        least, most = (made.solutions[number - 1].preparation for made in (self.least, self.most))
        if least is None or most is None or least.real_mL is None or most.real_mL is None:
            return None
        return least.real_mL, most.real_mL

    def made(self, number: int) -> Ends | None:
        """Return what solution `number` holds when it is made; None where its draws are not known either."""
        return _both(_when_made(self.least.solutions[number - 1]), _when_made(self.most.solutions[number - 1]))

    def labelled(self, number: int) -> Ends | None:
        """Return what is in solution `number` when weaker ones have been drawn from it."""
        return _both(_when_given(self.least.solutions[number - 1]), _when_given(self.most.solutions[number - 1]))

    def dose(self, number: int) -> tuple[Fraction, Fraction] | None:
        """Return what step `number` gives, with the least and with the most of them."""
        least, most = (doses[number - 1] for doses in self.doses)
        return None if least is None or most is None else (least, most)

    @cached_property
    def doses(self) -> tuple[tuple[Fraction | None, ...], tuple[Fraction | None, ...]]:
        """What all steps give, with the least and with the most of them."""
        return doses_as_prepared(self.solved.steps, self.least), doses_as_prepared(self.solved.steps, self.most)


def usual_overfills(plan: Plan, solved: Solved, site: Site) -> UsualOverfills | None:
    """Return what the usual overfills come to; None where every overfill that a plan needs is stated."""
    made = [solution.preparation for solution in solved.solutions]
    if all(preparation is None or preparation.overfill_mL is not None for preparation in made):
        return None
    limits = site.thresholds
    return UsualOverfills(
        solved,
        prepare(plan, solved.solutions, site, limits.overfill_least),
        prepare(plan, solved.solutions, site, limits.overfill_most),
    )


def _when_made(made: Made) -> Held | None:
    preparation = made.preparation
    if preparation is None or preparation.real_mL is None or preparation.as_prepared_concentration is None:
        return None
    assert preparation.as_prepared_amount is not None  # the concentration is worked out from it
    return Held(preparation.as_prepared_amount, preparation.real_mL, preparation.as_prepared_concentration)


def _when_given(made: Made) -> Held | None:
    held = _when_made(made)
    if held is None:
        return None
    left = held.volume_mL - made.drawn_out_mL
    return Held(left * held.strength, left, held.strength)


def _both(least: Held | None, most: Held | None) -> Ends | None:
    return None if least is None or most is None else (least, most)
