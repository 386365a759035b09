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
from desens_gui.core.rules.drug import Drug, Strictness, covers
from desens_gui.core.rules.making import STORAGES, Storage, making_of
from desens_gui.core.rules.plan import Plan
from desens_gui.core.rules.site import Site
from desens_gui.core.solving.solved import SolvedSolution, SolvedStep
from desens_gui.core.solving.solved_times import Keeps, Limits, SolutionTimes, Times


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
    """Return what the site's library knows of how long the plan's drug keeps, diluted, in the plan's diluent.

    A fact that states no concentrations of its own holds for those that are known of the drug: what a label says of a
    dilution it says of the dilutions that it allows. So nothing is known of a bag that is a thousand times weaker.
    """
    drug = site.drug(plan.order.drug)
    if drug is None:
        return ()
    fluid = site.diluent(plan.order.diluent)
    unit = per_mL(plan.order.dose.unit)
    usual = _usual_concentrations(plan, drug, unit)
    whose: Strictness = "label" if any(one.kind == "label" for one in drug.concentrations) else "practice"
    found = []
    for fact in drug.stability:
        if fact.of != "diluted" or (fact.fluid is not None and (fluid is None or not covers(fact.fluid, fluid))):
            continue
        try:
            least, most = (None if one is None else plan.recipe.converted(one, unit) for one in (fact.min, fact.max))
        except Refused:  # known in another measure than this order's
            continue
        own = least is not None or most is not None or usual == (None, None)
        least, most = (least, most) if own else usual
        bounds = (least, most, None if own else whose)
        found.append(Keeps(fact.storage, fact.time, fact.kind, fact.source, fact.until, *bounds, fact.once_out))
    return tuple(found)


def _usual_concentrations(plan: Plan, drug: Drug, unit: str) -> tuple[Fraction | None, Fraction | None]:
    """Return between which concentrations a drug is known to be diluted, per mL in the plan's unit; None: open.

    What labels say goes before the rest. Only a label bounds above: it is the weak bags of which nothing is known.
    """
    labels = [fact for fact in drug.concentrations if fact.kind == "label"]
    ranges = labels or list(drug.concentrations)
    try:
        least = [None if fact.min is None else plan.recipe.converted(fact.min, unit) for fact in ranges]
        most = [None if fact.max is None else plan.recipe.converted(fact.max, unit) for fact in labels]
    except Refused:  # known in another measure than this order's
        return None, None
    return _furthest(least, min), _furthest(most, max)


def _furthest(ends: list[Fraction | None], which: Callable[[list[Fraction]], Fraction]) -> Fraction | None:
    """Return the end that reaches furthest; None where one of them is open, or there is none."""
    closed = [end for end in ends if end is not None]
    return which(closed) if closed and len(closed) == len(ends) else None


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
        number = solution.number
        storage = making_of(self.plan.makings, number).storage
        clock = min((made for one in line if (made := self._made(one.number)) is not None), default=None)
        own = [step for step in self.steps if step.solution == number]
        spans = [step.span for step in own if step.span is not None]
        whole = len(spans) == len(own)  # of a step whose start is not known, no time follows
        hangs = spans[0][0] if own and whole else None
        ends = max((span[1] for span in spans), default=None) if whole else None
        hanging = None if hangs is None or ends is None else ends - hangs
        possible = tuple(
            replace(limits, begin_by=limits.begin_by if own else None)
            for kept in ((storage,) if storage else STORAGES)
            if (limits := self._limits(kept, solution, line, hanging)).known
        )
        limits = possible[0] if storage and possible else Limits(storage)
        return SolutionTimes(
            number=number,
            storage=storage,
            made=self._made(number),
            clock=clock,
            hangs_min=hangs,
            ends_min=ends,
            hangs=self._on_clock(hangs),
            ends=self._on_clock(ends),
            category_limit=limits.category_limit,
            stability=limits.stability,
            stability_hung=_once_out(limits.stability, self._shortest("room", solution, to_the_end=True)),
            begin_by=limits.begin_by,
            discard_by=limits.discard_by,
            possible=possible,
        )

    def _limits(
        self, storage: Storage, solution: SolvedSolution, line: list[SolvedSolution], hanging: Fraction | None
    ) -> Limits:
        """Return what holds for a container that is kept like this until it hangs for so many minutes."""

        def kept(one: SolvedSolution) -> Storage:
            return storage if one is solution else making_of(self.plan.makings, one.number).storage or storage

        def limit_of(one: SolvedSolution) -> Quantity | None:
            return None if self.category is None else self.category.limit(kept(one))

        def stable_for(one: SolvedSolution) -> Quantity | None:
            found = self._shortest(kept(one), one)
            return None if found is None else found.time

        stable = self._shortest(storage, solution)
        keeps_until = self._until(line, stable_for)
        discard_by = keeps_until if stable is not None and stable.until == "end" else None
        bounds = [self._until(line, limit_of)]
        if discard_by is None:
            bounds.append(keeps_until)
        elif hanging is not None:
            bounds.append(discard_by.plus(-hanging))
        else:
            bounds.clear()  # how long it hangs is not known, so neither is by when it must be begun
        begin_by = min((bound for bound in bounds if bound is not None), default=None)
        return Limits(storage, limit_of(solution), stable, begin_by, discard_by)

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

    def _shortest(self, storage: Storage, solution: SolvedSolution, *, to_the_end: bool = False) -> Keeps | None:
        """Return the shortest stability where it is kept so; what a label says goes before what was studied.

        `to_the_end`: only of those within which an infusion has to end; another one bounds no hanging.
        """
        strength, last = solution.concentration, solution.number == len(self.plan.recipe.solutions)
        kept = [one for one in self.known if one.storage == storage]
        fitting = [one for one in kept if (one.holds_for_dose_bag(strength) if last else one.holds_at(strength))]
        if to_the_end:
            fitting = [one for one in fitting if one.until == "end"]
        return min(fitting, key=lambda one: (one.kind != "label", one.time.into("min")), default=None)


def _once_out(kept: Keeps | None, hung: Keeps | None) -> Keeps | None:
    """Return what holds of a container while it hangs: where it is known, the time since it left the fridge."""
    if kept is None or kept.once_out is None:
        return hung
    if hung is not None and hung.time.into("min") < kept.once_out.into("min"):
        return hung
    return replace(kept, storage="room", time=kept.once_out)
