"""Laws of the times: begin by, discard by, the change of bags and the latest start, for plans of every structure."""

from __future__ import annotations

from datetime import datetime
from fractions import Fraction

from hypothesis import given, reject
from hypothesis import strategies as st

from desens_gui.core.edits.timing import with_bag_change, with_finish_by, with_own_time, with_storage
from desens_gui.core.ground.instants import Instant
from desens_gui.core.ground.model import rebuilt
from desens_gui.core.ground.units import Quantity
from desens_gui.core.rules.making import Storage
from desens_gui.core.rules.plan import Plan
from desens_gui.core.rules.site import Category, Site
from desens_gui.core.solving.solve import solve
from desens_gui.core.solving.solved import Solved
from desens_gui.core.solving.solved_times import Keeps, Times
from desens_gui.core.solving.times import times_of
from tests.laws.lawful import SOME, solved_or_rejected
from tests.laws.strategies import plans

STORAGES: tuple[Storage, ...] = ("room", "fridge")
NOON = datetime(2026, 11, 20, 12, 0)
MINUTES = st.integers(1, 160_000).map(lambda eighths: Fraction(eighths, 8))


def minutes(value: Fraction) -> Quantity:
    return Quantity(value, "min")


@st.composite
def timed_plans(draw: st.DrawFn) -> Plan:
    """Plans whose solutions are made at times of their own and kept here and there."""
    plan = draw(plans())
    order = rebuilt(plan.order, prepared=NOON, start=NOON.replace(hour=draw(st.integers(0, 23))))
    plan = rebuilt(plan, order=order, category="drawn")
    for number in range(1, len(plan.recipe.solutions) + 1):
        plan = with_storage(plan, draw(st.sampled_from((*STORAGES, None))), number).plan
        own = draw(st.none() | st.integers(0, 23))
        plan = with_own_time(plan, None if own is None else NOON.replace(hour=own), number).plan
    return plan


@st.composite
def sites(draw: st.DrawFn) -> Site:
    limits = {storage: draw(st.none() | MINUTES.map(minutes)) for storage in STORAGES}
    return Site(categories=(Category(id="drawn", name="Drawn", source="constructed", **limits),))


FACTS = st.lists(
    st.builds(
        Keeps,
        storage=st.sampled_from(STORAGES),
        time=MINUTES.map(minutes),
        kind=st.sampled_from(("label", "studied")),
        source=st.just("drawn"),
    ),
    max_size=3,
)


def times(plan: Plan, site: Site, solved: Solved, known: list[Keeps]) -> Times:
    return times_of(plan, site, solved.solutions, solved.steps, known)


@given(timed_plans(), sites(), FACTS)
@SOME
def test_begin_by_is_never_after_discard_by_and_leaves_time_to_end(plan: Plan, site: Site, known: list[Keeps]) -> None:
    solved = solved_or_rejected(plan)
    for one in times(plan, site, solved, known).solutions:
        if one.begin_by is not None and one.discard_by is not None:
            assert one.begin_by <= one.discard_by
            assert one.hangs_min is not None
            assert one.ends_min is not None
            assert one.begin_by.plus(one.ends_min - one.hangs_min) <= one.discard_by


@given(timed_plans(), sites(), FACTS)
@SOME
def test_a_solution_is_never_younger_than_what_it_is_drawn_from(plan: Plan, site: Site, known: list[Keeps]) -> None:
    solved = solved_or_rejected(plan)
    found = times(plan, site, solved, known).solutions
    for one, of in zip(found, solved.solutions, strict=True):
        assert one.made is not None
        assert one.clock is not None
        assert one.clock <= one.made
        if of.preparation is not None and of.preparation.source is not None:
            donor = found[of.preparation.source - 1].clock
            assert donor is not None
            assert one.clock <= donor


@given(timed_plans(), sites(), FACTS, st.integers(1, 600))
@SOME
def test_what_is_made_later_keeps_longer_by_just_that(plan: Plan, site: Site, known: list[Keeps], later: int) -> None:
    """All solutions made so many minutes later: every limit is as much later."""
    solved = solved_or_rejected(plan)
    before = times(plan, site, solved, known)
    moved = rebuilt(plan, order=rebuilt(plan.order, prepared=Instant(NOON).plus(Fraction(later)).minute))
    for making in plan.makings:
        if making.prepared is not None:
            moved = with_own_time(moved, Instant(making.prepared).plus(Fraction(later)).minute, making.solution).plan
    after = times(moved, site, solved, known)
    for one, other in zip(before.solutions, after.solutions, strict=True):
        for name in ("begin_by", "discard_by"):
            was, now = getattr(one, name), getattr(other, name)
            assert (was is None) == (now is None)
            assert was is None or now.minutes_since(was) == later


@given(plans(), MINUTES, MINUTES)
@SOME
def test_a_longer_change_of_bag_never_makes_an_earlier_end(plan: Plan, one: Fraction, other: Fraction) -> None:
    """The end moves by the number of changes times what each takes, where no day begins anew; no dose moves at all."""
    short, long = (solved_or_rejected(with_bag_change(plan, minutes(time)).plan) for time in sorted((one, other)))
    assert [step.dose for step in short.steps] == [step.dose for step in long.steps]
    if short.total.time_min is None or long.total.time_min is None:
        reject()  # an interval that is not stated has no end
    assert short.total.time_min <= long.total.time_min
    if all(step.day is None for step in short.steps):
        changes = sum(step.change_min is not None for step in short.steps)
        assert long.total.time_min - short.total.time_min == changes * abs(one - other)


@given(plans(), st.datetimes(datetime(2000, 1, 1), datetime(2100, 1, 1)))
@SOME
def test_the_latest_start_and_all_of_the_time_are_the_end_exactly(plan: Plan, moment: datetime) -> None:
    wanted = moment.replace(second=0, microsecond=0)
    plan = with_finish_by(plan, wanted).plan
    solved = solved_or_rejected(plan)
    latest = solved.times.latest_start
    if solved.total.time_min is None:
        assert latest is None
        return
    assert latest is not None
    assert latest.plus(solved.total.time_min) == Instant(wanted)
    # who starts at the whole minute that is printed is in time
    punctual = solve(rebuilt(plan, order=rebuilt(plan.order, start=latest.before)), Site())
    assert punctual.times.ends is not None
    assert punctual.times.ends <= Instant(wanted)
