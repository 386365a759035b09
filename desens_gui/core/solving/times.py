"""Begin by, discard by and the latest start, out of a plan whose steps stand in time.

Begin by is the earlier of two limits: that of the category, counted from the making; and that of the drug's
stability, from which the time that the container hangs is taken off. Discard by is where the stability ends.
A container that is drawn from another one inherits its clock: what was made first ages first.
"""

from collections.abc import Iterable
from fractions import Fraction

from desens_gui.core.ground.instants import Instant
from desens_gui.core.ground.units import Quantity
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
    stability: Iterable[Keeps] = (),
) -> Times:
    """Return the times of a plan; raise Refused where the calendar has no such moment.

    `stability` is what is known of the drug. Of a category that the site does not have, no limit is known.
    """
    reckoning = _Reckoning(plan, site, steps, tuple(stability))
    sources = {of.number: None if of.preparation is None else of.preparation.source for of in solutions}
    total = steps[-1].starts_min + (steps[-1].time_min or 0)
    return Times(
        tuple(reckoning.of(number, _line(number, sources)) for number in sources),
        reckoning.category,
        reckoning.known,
        ends=None if reckoning.start is None else reckoning.start.plus(total),
        latest_start=None if plan.finish_by is None else Instant(plan.finish_by).plus(-total),
    )


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

    def of(self, number: int, line: list[int]) -> SolutionTimes:
        """Return the times of a solution; `line`: it and all that it is drawn from."""
        storage = making_of(self.plan.makings, number).storage
        clock = min((made for one in line if (made := self._made(one)) is not None), default=None)
        own = [step for step in self.steps if step.solution == number]
        hangs = own[0].starts_min if own else None
        ends = max((step.starts_min + (step.time_min or 0) for step in own), default=None)
        limit = None if self.category is None or storage is None else self.category.limit(storage)
        stable = None if storage is None else self._shortest(storage)
        discard_by = _later(clock, None if stable is None else stable.time)
        bounds = [_later(clock, limit)]
        if discard_by is not None and hangs is not None and ends is not None:
            bounds.append(discard_by.plus(hangs - ends))
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
            stability_hung=self._shortest("room"),
            begin_by=min((bound for bound in bounds if bound is not None), default=None) if own else None,
            discard_by=discard_by,
        )

    def _made(self, number: int) -> Instant | None:
        """Return when a solution is made: at its own time, else at that of the order."""
        stated = making_of(self.plan.makings, number).prepared or self.plan.order.prepared
        return None if stated is None else Instant(stated)

    def _on_clock(self, minutes: Fraction | None) -> Instant | None:
        return None if self.start is None or minutes is None else self.start.plus(minutes)

    def _shortest(self, storage: Storage) -> Keeps | None:
        """Return the shortest stability where it is kept so; what a label says goes before what was studied."""
        fitting = [one for one in self.known if one.storage == storage]
        return min(fitting, key=lambda one: (one.kind != "label", one.time.into("min")), default=None)


def _later(moment: Instant | None, time: Quantity | None) -> Instant | None:
    """Return the moment so much later, where both are known."""
    return None if moment is None or time is None else moment.plus(Fraction(time.into("min")))
