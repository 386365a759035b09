"""Begin by, discard by and the latest start, out of a plan whose steps stand in time.

Begin by is the earlier of two limits: that of the category, counted from the making; and that of the drug's
stability, from which the time that the container hangs is taken off. Discard by is where the stability ends.
A container that is drawn from another one inherits its age: what was made first ages first. What was kept elsewhere
before has aged by the limit that holds there: after 6 of its 24 hours in the fridge a quarter of it is used up, and
three quarters of the limit at room temperature are left. That ageing adds up in proportion is an assumption, and is
told as one. Where no limit is known of the old place, that of the new one is counted for it.
"""

from collections.abc import Callable, Iterable
from dataclasses import replace
from fractions import Fraction

from desens_gui.core.ground.instants import Instant
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.units import Quantity, per_mL
from desens_gui.core.rules.drug import covers
from desens_gui.core.rules.making import Storage, making_of
from desens_gui.core.rules.plan import Plan
from desens_gui.core.rules.site import Site
from desens_gui.core.solving.solved import SolvedSolution, SolvedStep
from desens_gui.core.solving.solved_times import Keeps, SolutionTimes, Times


def times_of(
    plan: Plan,
    site: Site,
    solutions: tuple[SolvedSolution, ...],
    steps: tuple[SolvedStep, ...],
    stability: Iterable[Keeps] | None = None,
) -> Times:
    """Return the times of a plan; raise Refused where the calendar has no such moment.

    `stability` is what is known of the drug (None: what the site's library knows of it). Of a category that the site
    does not have, no limit is known.
    """
    known = known_stability(plan, site) if stability is None else tuple(stability)
    reckoning = _Reckoning(plan, site, steps, known)
    sources = {of.number: None if of.preparation is None else of.preparation.source for of in solutions}
    total = None if steps[-1].span is None else steps[-1].span[1]
    return Times(
        tuple(reckoning.of(of, [solutions[one - 1] for one in _line(of.number, sources)]) for of in solutions),
        reckoning.category,
        reckoning.known,
        ends=None if reckoning.start is None or total is None else reckoning.start.plus(total),
        latest_start=None if plan.finish_by is None or total is None else Instant(plan.finish_by).plus(-total),
    )


def known_stability(plan: Plan, site: Site) -> tuple[Keeps, ...]:
    """Return what the site's library knows of how long the plan's drug keeps, diluted, in the plan's diluent."""
    drug = site.drug(plan.order.drug)
    if drug is None:
        return ()
    fluid = site.diluent(plan.order.diluent)
    unit = per_mL(plan.order.dose.unit)
    found = []
    for fact in drug.stability:
        if fact.of != "diluted" or (fact.fluid is not None and (fluid is None or not covers(fact.fluid, fluid))):
            continue
        try:
            least, most = (None if one is None else plan.recipe.converted(one, unit) for one in (fact.min, fact.max))
        except Refused:  # known in another measure than this order's
            continue
        found.append(Keeps(fact.storage, fact.time, fact.kind, fact.source, fact.until, least, most, fact.once_out))
    return tuple(found)


def _line(number: int, sources: dict[int, int | None]) -> list[int]:
    """Return a solution and all that it is drawn from, one after the other."""
    line = [number]
    while (source := sources[line[-1]]) is not None:
        line.append(source)
    return line


class _Reckoning:
    """Reckons the times of single solutions."""

    def __init__(self, plan: Plan, site: Site, steps: tuple[SolvedStep, ...], known: tuple[Keeps, ...]) -> None:
        self.plan, self.steps, self.known = plan, steps, known
        self.category = next((one for one in site.categories if one.id == plan.category), None)
        self.start = None if plan.order.start is None else Instant(plan.order.start)

    def of(self, solution: SolvedSolution, line: list[SolvedSolution]) -> SolutionTimes:
        """Return the times of a solution; `line`: it and all that it is drawn from."""
        number, strength = solution.number, solution.concentration
        storage = making_of(self.plan.makings, number).storage
        clock = min((made for one in line if (made := self._made(one.number)) is not None), default=None)
        own = [step for step in self.steps if step.solution == number]
        spans = [step.span for step in own if step.span is not None]
        whole = len(spans) == len(own)  # of a step whose start is not known, no time follows
        hangs = spans[0][0] if own and whole else None
        ends = max((span[1] for span in spans), default=None) if whole else None
        limit, stable = self._limit(solution), None if storage is None else self._shortest(storage, strength)
        keeps_until = self._until(line, self._stable_for)
        discard_by = keeps_until if stable is not None and stable.until == "end" else None
        bounds = [self._until(line, self._limit)]
        if discard_by is None:
            bounds.append(keeps_until)
        elif hangs is not None and ends is not None:
            bounds.append(discard_by.plus(hangs - ends))
        else:
            bounds.clear()  # how long it hangs is not known, so neither is by when it must be begun
        return SolutionTimes(
            number=number,
            storage=storage,
            made=self._made(number),
            clock=clock,
            hangs_min=hangs,
            ends_min=ends,
            hangs=self._on_clock(hangs),
            ends=self._on_clock(ends),
            category_limit=limit,
            stability=stable,
            stability_hung=_once_out(stable, self._shortest("room", strength)),
            begin_by=min((bound for bound in bounds if bound is not None), default=None) if own else None,
            discard_by=discard_by,
        )

    def _limit(self, solution: SolvedSolution) -> Quantity | None:
        """Return within what the category has a solution begun where it is kept."""
        storage = making_of(self.plan.makings, solution.number).storage
        return None if self.category is None or storage is None else self.category.limit(storage)

    def _stable_for(self, solution: SolvedSolution) -> Quantity | None:
        """Return for how long a solution is stable where it is kept."""
        storage = making_of(self.plan.makings, solution.number).storage
        stable = None if storage is None else self._shortest(storage, solution.concentration)
        return None if stable is None else stable.time

    def _until(
        self, line: list[SolvedSolution], limit_of: Callable[[SolvedSolution], Quantity | None]
    ) -> Instant | None:
        """Return when a limit of the first in the line is used up, by it and by what it is drawn from before it."""
        own = limit_of(line[0])
        dated = [(one, made) for one in line if (made := self._made(one.number)) is not None]
        if own is None or not dated:
            return None
        used, (_, since) = Fraction(0), dated[0]
        begins = since
        for one, made in dated[1:]:
            if made < since:
                used += since.minutes_since(made) / (limit_of(one) or own).into("min")
                since = made
        return begins.plus((1 - used) * own.into("min"))

    def _made(self, number: int) -> Instant | None:
        """Return when a solution is made: at its own time, else at that of the order."""
        stated = making_of(self.plan.makings, number).prepared or self.plan.order.prepared
        return None if stated is None else Instant(stated)

    def _on_clock(self, minutes: Fraction | None) -> Instant | None:
        return None if self.start is None or minutes is None else self.start.plus(minutes)

    def _shortest(self, storage: Storage, concentration: Fraction) -> Keeps | None:
        """Return the shortest stability where it is kept so; what a label says goes before what was studied."""
        fitting = [one for one in self.known if one.storage == storage and one.holds_at(concentration)]
        return min(fitting, key=lambda one: (one.kind != "label", one.time.into("min")), default=None)


def _once_out(kept: Keeps | None, hung: Keeps | None) -> Keeps | None:
    """Return what holds of a container while it hangs: where it is known, the time since it left the fridge."""
    if kept is None or kept.once_out is None:
        return hung
    if hung is not None and hung.time.into("min") < kept.once_out.into("min"):
        return hung
    return replace(kept, storage="room", time=kept.once_out)
