"""Where each solution comes from: stock or a stronger solution, and what that draws out of the donor.

As planned, in exact volumes. With no stock chosen there is no preparation: nothing is drawn, nothing donated.
"""

from dataclasses import dataclass
from fractions import Fraction

from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.units import per_mL
from desens_gui.core.rules.parts import GivenStep, InfusionStep
from desens_gui.core.rules.plan import Plan
from desens_gui.core.rules.recipe import Recipe
from desens_gui.core.rules.site import Site
from desens_gui.core.solving.solved import Preparation, SolvedSolution


@dataclass(frozen=True, slots=True)
class Made:
    """How one solution is made (None without a stock), and what is drawn out of it for weaker ones."""

    preparation: Preparation | None
    donated_mL: Fraction


@dataclass(frozen=True, slots=True)
class PreparedSet:
    """All solutions of a plan, number 1 first, and the drug drawn from stock for them.

    `prepared` is the sum of contents when made where no stock is chosen; None when a solution without a volume
    or a dose without a solution (a tablet) leaves it unknown.
    """

    solutions: tuple[Made, ...]
    prepared: Fraction | None


def prepare(plan: Plan, solutions: tuple[SolvedSolution, ...], site: Site) -> PreparedSet:
    """Return how the solutions are made, strongest first.

    `sequential`: each solution from the next stronger one that can give, the strongest from stock. `auto`: from
    stock where the draw is at least the site's smallest draw, else from the next stronger solution with enough to
    spare. A solution that holds the remainder, or is run until empty, never gives. Raises Refused when the stock
    measures another thing than the order.
    """
    known = all(solution.amount is not None for solution in solutions)
    known = known and all(step.solution is not None for step in plan.recipe.steps)
    if plan.stock is None:
        amounts = [solution.amount for solution in solutions]
        contents = sum((amount for amount in amounts if amount is not None), Fraction(0))
        return PreparedSet(tuple(Made(None, Fraction(0)) for _ in solutions), contents if known else None)
    try:
        stock = plan.recipe.converted(plan.stock, per_mL(plan.order.dose.unit))
    except Refused as refused:
        raise refused.at("stock") from None
    donated = [Fraction(0)] * len(solutions)
    made: dict[int, Preparation | None] = {}
    prepared = Fraction(0)
    for solution in reversed(solutions):
        if solution.amount is None or solution.volume_mL is None:
            made[solution.number] = None
            continue
        donor = _donor(plan, solution, solutions, donated, stock, site)
        strength = stock if donor is None else donor.concentration
        draw = solution.amount / strength
        made[solution.number] = Preparation(None if donor is None else donor.number, draw, solution.volume_mL - draw)
        if donor is None:
            prepared += solution.amount
        else:
            donated[donor.number - 1] += draw
    return PreparedSet(
        tuple(Made(made[solution.number], donated[solution.number - 1]) for solution in solutions),
        prepared if known else None,
    )


def _donor(
    plan: Plan,
    solution: SolvedSolution,
    solutions: tuple[SolvedSolution, ...],
    donated: list[Fraction],
    stock: Fraction,
    site: Site,
) -> SolvedSolution | None:
    """Return the solution that `solution` is drawn from, or None for the stock."""
    assert solution.amount is not None  # the caller's condition
    sequential = plan.recipe.preparation == "sequential"
    if not sequential and solution.amount / stock >= site.thresholds.least_draw.into("mL"):
        return None
    line = plan.tubing.line_volume.into("mL") if plan.tubing is not None else Fraction(0)
    for donor in solutions[solution.number :]:
        if not may_give(plan.recipe, donor) or donor.concentration <= solution.concentration:
            continue
        assert donor.volume_mL is not None  # may_give
        spare = donor.volume_mL - donor.infused_mL - line - donated[donor.number - 1]
        if sequential or spare >= solution.amount / donor.concentration:
            return donor
    return None


def may_give(recipe: Recipe, donor: SolvedSolution) -> bool:
    """Return whether a solution can be a donor: it has a volume, and neither holds the remainder nor runs empty."""
    if donor.volume_mL is None or recipe.solutions[donor.number - 1].content == "remainder":
        return False
    return not any(
        step.solution == donor.number and isinstance(step, InfusionStep | GivenStep) and step.until is not None
        for step in recipe.steps
    )
