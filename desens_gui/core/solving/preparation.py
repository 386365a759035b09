"""How each solution is made: from what, in which syringes, with how much diluent, and what it then really holds.

Each solution is worked out as planned, in exact volumes, and as prepared, with the draws as syringes measure them and
the volume that the way of filling really gives. What a solution is planned to hold is never worked out again from a
rounded draw. With no stock chosen there is no preparation: nothing is drawn, nothing donated.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from math import prod
from typing import Literal

from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.units import per_mL
from desens_gui.core.rules.making import Making
from desens_gui.core.rules.parts import GivenStep, InfusionStep
from desens_gui.core.rules.plan import Plan
from desens_gui.core.rules.recipe import Recipe
from desens_gui.core.rules.site import Site
from desens_gui.core.solving.pumping import priming_takes_mL
from desens_gui.core.solving.solved import Intermediate, Preparation, Solved, SolvedSolution, StockUse
from desens_gui.core.solving.syringes import (
    Draw,
    drawn_mL,
    draws_for,
    draws_with,
    moved_by,
    root_sum_square,
    smallest_holding,
)
from desens_gui.core.solving.vials import opened

#: the volumes and dilutions among which an intermediate is chosen, the smallest first
INTERMEDIATE_ML = tuple(Fraction(volume) for volume in (10, 20, 50, 100))
_INTERMEDIATE_FACTORS = (10, 20, 50, 100, 200, 500, 1000)


@dataclass(frozen=True, slots=True)
class Made:
    """How one solution is made (None without a stock), and what is drawn out of it for weaker ones.

    `donated_mL` is drawn as planned, `drawn_out_mL` as syringes measure it.
    """

    preparation: Preparation | None
    donated_mL: Fraction
    drawn_out_mL: Fraction


@dataclass(frozen=True, slots=True)
class PreparedSet:
    """All solutions of a plan, number 1 first, the drug drawn from stock for them, and the stock itself.

    `prepared` is the sum of contents when made where no stock is chosen; None when a solution without a volume
    or a dose without a solution (a tablet) leaves it unknown.
    """

    solutions: tuple[Made, ...]
    prepared: Fraction | None
    stock: StockUse | None


def prepare(
    plan: Plan, solutions: tuple[SolvedSolution, ...], site: Site, unknown_overfill: Fraction | None = None
) -> PreparedSet:
    """Return how the solutions are made, strongest first.

    An overfill that is not stated is taken as the share `unknown_overfill` of the container's volume; without that,
    what such a container really holds is not known.

    Where the plan does not say it: `sequential` draws each solution from the next stronger one that can give, the
    strongest from stock; `auto` from stock where the draw can be measured, else from the next stronger solution with
    enough to spare, else from an intermediate dilution of the stock. A solution that holds the remainder, or is run
    until empty, never gives. Raises Refused when the stock measures another thing than the order.
    """
    known = all(solution.amount is not None for solution in solutions)
    known = known and all(step.solution is not None for step in plan.recipe.steps)
    if plan.stock is None:
        amounts = [solution.amount for solution in solutions]
        contents = sum((amount for amount in amounts if amount is not None), Fraction(0))
        nothing = Made(None, Fraction(0), Fraction(0))
        return PreparedSet((nothing,) * len(solutions), contents if known else None, None)
    try:
        stock = plan.recipe.converted(plan.stock, per_mL(plan.order.dose.unit))
    except Refused as refused:
        raise refused.at("stock") from None
    bench = _Bench(plan, solutions, site, stock, unknown_overfill)
    for solution in reversed(solutions):
        bench.make(solution)
    return PreparedSet(
        tuple(bench.made(solution.number) for solution in solutions),
        bench.prepared if known else None,
        bench.stock_use(),
    )


def may_give(recipe: Recipe, donor: SolvedSolution) -> bool:
    """Return whether a solution can be a donor: it has a volume, and neither holds the remainder nor runs empty."""
    if donor.volume_mL is None or recipe.solutions[donor.number - 1].content == "remainder":
        return False
    return not any(
        step.solution == donor.number and isinstance(step, InfusionStep | GivenStep) and step.until is not None
        for step in recipe.steps
    )


@dataclass(frozen=True, slots=True)
class Way:
    """A way to make one solution: from where, the draw in mL, and whether that can be measured and is there."""

    source: Literal["stock", "intermediate", "solution"]
    donor: int | None
    draw_mL: Fraction
    possible: bool


def ways(plan: Plan, solved: Solved, site: Site, number: int) -> tuple[Way, ...]:
    """Return every way to make solution `number` of a solved plan: from stock, each stronger solution, a dilution.

    Empty without a stock, and for a product that is not made.
    """
    solution = solved.solutions[number - 1]
    if plan.stock is None or solution.amount is None or solution.made_mL is None:
        return ()
    bench = _Bench(plan, solved.solutions, site, plan.recipe.converted(plan.stock, per_mL(plan.order.dose.unit)), None)
    return tuple(bench.ways(solution))


@dataclass(frozen=True, slots=True)
class _Source:
    """What a solution is drawn from: a solution's number, an intermediate, or the stock (neither)."""

    strength: Fraction
    donor: SolvedSolution | None = None
    intermediate: Intermediate | None = None


class _Bench:
    """The bench on which the solutions are made, strongest first."""

    def __init__(
        self,
        plan: Plan,
        solutions: tuple[SolvedSolution, ...],
        site: Site,
        stock: Fraction,
        unknown_overfill: Fraction | None,
    ) -> None:
        self._plan = plan
        self._solutions = solutions
        self._site = site
        self._stock = stock
        self._unknown_overfill = unknown_overfill
        self._givers = frozenset(one.number for one in solutions if may_give(plan.recipe, one))
        self._least = site.thresholds.least_draw.into("mL")
        self._preparations: dict[int, Preparation] = {}
        #: of each solution, draw by draw from the stock on, by what share the syringes may move what is drawn
        self._chains: dict[int, tuple[Fraction, ...]] = {}
        self._donated = dict.fromkeys((solution.number for solution in solutions), Fraction(0))
        self._drawn_out = dict(self._donated)
        self._from_stock = Fraction(0)
        self.prepared = Fraction(0)

    def made(self, number: int) -> Made:
        """Return how solution `number` is made."""
        return Made(self._preparations.get(number), self._donated[number], self._drawn_out[number])

    def stock_use(self) -> StockUse:
        """Return what the draws take of the stock, and the vials that this opens."""
        supply = self._plan.supply
        usable = [] if supply is None else [vial.usable.into("mL") for vial in supply.vials]
        vials = opened(self._from_stock, usable)
        held = sum((one.count * usable[one.size] for one in vials), Fraction(0))
        return StockUse(self._from_stock, vials, held - self._from_stock if vials else None)

    def make(self, solution: SolvedSolution) -> None:
        """Make one solution; a product that is bought as it is, and has no volume, is not made."""
        if solution.amount is None or solution.made_mL is None:
            return
        making = self._plan.making(solution.number)
        source = self._source(solution, making)
        draw = solution.amount / source.strength
        draws = self._draws(draw, making)
        donor, between = source.donor, source.intermediate
        if donor is not None:
            self._donated[donor.number] += draw
            self._drawn_out[donor.number] += drawn_mL(draws)
        elif between is not None:
            self.prepared += between.concentration * between.volume_mL
            self._from_stock += drawn_mL(between.draws)
        else:
            self.prepared += solution.amount
            self._from_stock += drawn_mL(draws)
        self._preparations[solution.number] = self._filled(solution, making, source, draw, draws)

    def _filled(
        self, solution: SolvedSolution, making: Making, source: _Source, draw: Fraction, draws: tuple[Draw, ...]
    ) -> Preparation:
        """Return what becomes of a container into which this is drawn."""
        volume = solution.made_mL
        assert volume is not None  # the caller's condition
        fill, overfill = making.fill or self._plan.fill, self._overfill(volume, making)
        drawn = drawn_mL(draws) or draw
        withdraw: Fraction | None = Fraction(0)
        real: Fraction | None = volume
        if fill == "withdraw-drug":
            withdraw, real = drawn, None if overfill is None else volume + overfill
        elif fill == "withdraw-drug-and-overfill":
            withdraw = real = None
            if overfill is not None:
                withdraw, real = drawn + overfill, volume
        elif fill == "add-only":
            real = None if overfill is None else volume + overfill + drawn
        strength = self._strength_really(source)
        amount = None if strength is None or not draws else strength * drawn
        chain = self._chain(source, draws)
        self._chains[solution.number] = chain
        return Preparation(
            source=None if source.donor is None else source.donor.number,
            intermediate=source.intermediate,
            draw_mL=draw,
            draws=draws,
            fill=fill,
            overfill_mL=overfill,
            diluent_mL=volume - draw if fill == "empty" else Fraction(0),
            fill_up_mL=volume - drawn if fill == "empty" else Fraction(0),
            withdraw_mL=withdraw,
            real_mL=real,
            as_prepared_amount=amount,
            as_prepared_concentration=None if amount is None or real is None else amount / real,
            tolerance=prod((1 + share for share in chain), start=Fraction(1)) - 1,
            tolerance_rss=root_sum_square(chain),
        )

    def _overfill(self, volume: Fraction, making: Making) -> Fraction | None:
        """Return what the container holds more than it says, in mL; an empty one nothing. None: not stated."""
        stated = self._plan.overfill if making.overfill is None else making.overfill
        if (making.fill or self._plan.fill) == "empty":
            return Fraction(0)
        if stated is not None:
            return stated.into("mL")
        return None if self._unknown_overfill is None else self._unknown_overfill * volume

    # --- from what ---------------------------------------------------------------------------------------------

    def _source(self, solution: SolvedSolution, making: Making) -> _Source:
        """Return what a solution is drawn from: what the plan says, else what the recipe's way of preparing finds."""
        if making.source == "stock":
            return _Source(self._stock)
        if making.source == "solution":
            assert making.donor is not None  # the making's own check
            donor = self._solutions[making.donor - 1]
            return _Source(donor.concentration, donor)
        if making.source == "intermediate":  # where none can be made, the check draw-measurable says so
            return self._from_intermediate(solution) or _Source(self._stock)
        assert solution.amount is not None  # the caller's condition
        sequential = self._plan.recipe.preparation == "sequential"
        if not sequential and self._measurable(solution.amount / self._stock):
            return _Source(self._stock)
        stronger = [donor for donor in self._solutions[solution.number :] if self._stronger_giver(donor, solution)]
        if sequential:
            return _Source(stronger[0].concentration, stronger[0]) if stronger else _Source(self._stock)
        for donor in stronger:
            draw = solution.amount / donor.concentration
            assert donor.made_mL is not None  # may_give
            spare = (
                donor.made_mL
                - donor.infused_mL
                - priming_takes_mL(self._plan, donor.number)
                - self._donated[donor.number]
            )
            if spare >= draw and self._measurable(draw):
                return _Source(donor.concentration, donor)
        return self._from_intermediate(solution) or _Source(self._stock)

    def ways(self, solution: SolvedSolution) -> Iterator[Way]:
        """Yield the ways to make a solution, where what the others take of a donor is known."""
        assert solution.amount is not None  # the caller's condition, and the next
        assert solution.made_mL is not None
        draw = solution.amount / self._stock
        yield Way("stock", None, draw, draw <= solution.made_mL and self._measurable(draw))
        for donor in self._solutions[solution.number :]:
            if not self._stronger_giver(donor, solution):
                continue
            draw = solution.amount / donor.concentration
            assert donor.made_mL is not None  # may_give
            own = solution.preparation is not None and solution.preparation.source == donor.number
            spare = (
                donor.made_mL
                - donor.infused_mL
                - priming_takes_mL(self._plan, donor.number)
                - donor.donated_mL
                + (draw if own else 0)
            )
            yield Way("solution", donor.number, draw, spare >= draw and self._measurable(draw))
        between = self._from_intermediate(solution)
        if between is not None:
            yield Way("intermediate", None, solution.amount / between.strength, possible=True)

    def _stronger_giver(self, donor: SolvedSolution, solution: SolvedSolution) -> bool:
        return donor.number in self._givers and donor.concentration > solution.concentration

    def _measurable(self, volume: Fraction) -> bool:
        """Return whether a draw is large enough: for the site, and for the smallest syringe that holds it."""
        holding = smallest_holding(volume, self._site.syringes)
        return volume >= self._least and (holding is None or volume >= self._site.thresholds.least_fill * holding)

    def _from_intermediate(self, solution: SolvedSolution) -> _Source | None:
        """Return the weakest dilution and smallest volume of stock from which a solution can be drawn; None: none."""
        assert solution.amount is not None  # the caller's condition, and the next
        assert solution.made_mL is not None
        for factor in _INTERMEDIATE_FACTORS:
            strength = self._stock / factor
            draw = solution.amount / strength
            for volume in INTERMEDIATE_ML:
                stock_draw = volume / factor
                if draw <= min(volume, solution.made_mL) and self._measurable(draw) and self._measurable(stock_draw):
                    draws = self._draws(stock_draw, Making(solution=solution.number))
                    drawn = drawn_mL(draws) or stock_draw
                    between = Intermediate(
                        volume, stock_draw, draws, volume - drawn, strength, self._stock * drawn / volume
                    )
                    return _Source(strength, intermediate=between)
        return None

    # --- as prepared -------------------------------------------------------------------------------------------

    def _draws(self, volume: Fraction, making: Making) -> tuple[Draw, ...]:
        if not making.syringes:
            return draws_for(volume, self._site.syringes, self._site.thresholds)
        wanted = [capacity.into("mL") for capacity in making.syringes]
        known = {syringe.capacity.into("mL"): syringe for syringe in self._site.syringes}
        chosen = [known[capacity] for capacity in wanted if capacity in known]
        if len(chosen) < len(wanted):  # the site has no such syringe any more
            return draws_for(volume, self._site.syringes, self._site.thresholds)
        return draws_with(volume, chosen)

    def _strength_really(self, source: _Source) -> Fraction | None:
        """Return the strength of a source as it was really prepared; None where that is not known."""
        if source.intermediate is not None:
            return source.intermediate.as_prepared_concentration
        if source.donor is None:
            return self._stock
        return self._preparations[source.donor.number].as_prepared_concentration

    def _chain(self, source: _Source, draws: tuple[Draw, ...]) -> tuple[Fraction, ...]:
        """Return, draw by draw from the stock on, by what share the syringes may move what is drawn."""
        before: tuple[Fraction, ...] = ()
        if source.donor is not None:
            before = self._chains[source.donor.number]
        elif source.intermediate is not None:
            before = _moved(source.intermediate.draws)
        return (*before, *_moved(draws))


def _moved(draws: tuple[Draw, ...]) -> tuple[Fraction, ...]:
    """Return what a draw adds to a chain; nothing where nothing is drawn."""
    return (moved_by(draws),) if draws else ()
