"""When containers are hung and empty, begin by, discard by and the latest start, worked by hand.

The published plan (oxaliplatin, 134 mg, four bags) is prepared at 08:10 and starts at 09:00; bag 4 hangs at minute 180
and is empty at minute 399.375.
"""

from __future__ import annotations

from datetime import datetime
from fractions import Fraction

import pytest

from desens_gui.core.edits.timing import (
    differs_in_storage,
    storage_of_all,
    with_bag_change,
    with_category,
    with_finish_by,
    with_own_time,
    with_storage,
)
from desens_gui.core.ground.instants import Instant
from desens_gui.core.ground.model import made, rebuilt
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.rules.making import Storage
from desens_gui.core.rules.plan import Plan
from desens_gui.core.rules.site import Site
from desens_gui.core.solving.solve import solve
from desens_gui.core.solving.solved_times import Keeps, Times
from desens_gui.core.solving.times import known_stability, times_of
from tests.plans import FLUIDS, classic_plan, drug, plan_of, q, seed_plan

F = Fraction
CATEGORY = {"id": "one", "name": "Category 1", "room": "12 h", "fridge": "24 h", "source": "constructed"}
SITE = made(Site, {"drugs": [drug("oxaliplatin")], "categories": [CATEGORY]})
#: oxaliplatin once diluted, as its label has it
LABEL = (Keeps("room", q("6 h"), "label", "a label"), Keeps("fridge", q("24 h"), "label", "a label"))


def at(day: int, clock: str, past: str = "0") -> Instant:
    hour, minute = clock.split(":")
    return Instant(datetime(2026, 11, day, int(hour), int(minute)), F(past))


def times(plan: Plan, stability: tuple[Keeps, ...] = ()) -> Times:
    solved = solve(plan, SITE)
    return times_of(plan, SITE, solved.solutions, solved.steps, stability)


def hanging(found: Times) -> list[str]:
    """From which minute to which each solution hangs."""
    return [f"{one.hangs_min} to {one.ends_min}" for one in found.solutions]


def kept(plan: Plan, storage: Storage, *, category: str | None = None) -> Plan:
    return with_category(with_storage(plan, storage).plan, category).plan


# --- on the clock ----------------------------------------------------------------------------------------------


def test_each_bag_hangs_from_its_first_step_to_the_end_of_its_last() -> None:
    """Bags 1 to 3 run four steps of 15 min each; bag 4 three more of 15 min, then 465 mL at 160 mL/h: 174.375 min.

    09:00 + 399.375 min is 15:39 and 0.375 of a minute.
    """
    found = times(seed_plan())
    assert hanging(found) == ["0 to 60", "60 to 120", "120 to 180", "180 to 3195/8"]
    assert [one.hangs for one in found.solutions] == [at(20, "9:00"), at(20, "10:00"), at(20, "11:00"), at(20, "12:00")]
    assert found.solutions[3].ends == found.ends == at(20, "15:39", "0.375")


def test_without_a_start_the_minutes_are_known_and_the_clock_is_not() -> None:
    plan = seed_plan()
    found = times(rebuilt(plan, order=rebuilt(plan.order, start=None)))
    assert found.solutions[3].ends_min == F("399.375")
    assert (found.solutions[3].hangs, found.solutions[3].ends, found.ends) == (None, None, None)


def test_the_latest_start_is_the_end_less_all_of_the_time() -> None:
    """To be over at 16:00 after 399.375 min it starts at 09:20 and 0.625 of a minute: 09:20, to be safe."""
    found = times(with_finish_by(seed_plan(), datetime(2026, 11, 20, 16, 0)).plan)
    assert found.latest_start == at(20, "9:20", "0.625")
    assert found.latest_start.before == datetime(2026, 11, 20, 9, 20)


def test_a_moment_that_no_calendar_has_is_refused() -> None:
    plan = seed_plan()
    with pytest.raises(Refused, match="in no year from 1 to 9999"):
        solve(rebuilt(plan, order=rebuilt(plan.order, start="9999-12-31T23:00")), SITE)


# --- the change of bags ----------------------------------------------------------------------------------------


def test_each_change_of_bag_delays_what_comes_after_it() -> None:
    """Three changes of 5 min: bag 2 begins at 65, bag 3 at 130, bag 4 at 195 min, and all ends at 414.375 min."""
    solved = solve(with_bag_change(seed_plan(), q("5 min")).plan, SITE)
    assert [step.starts_min for step in solved.steps[:9]] == [0, 15, 30, 45, 65, 80, 95, 110, 130]
    assert [step.number for step in solved.steps if step.change_min is not None] == [5, 9, 13]
    assert solved.steps[12].starts_min == 195
    assert solved.total.time_min == F("414.375")
    assert hanging(solved.times) == ["0 to 60", "65 to 125", "130 to 190", "195 to 3315/8"]


def test_without_a_stated_time_the_changes_are_known_and_take_nothing() -> None:
    solved = solve(seed_plan(), SITE)
    assert [step.change_min for step in solved.steps if step.change_min is not None] == [0, 0, 0]


def test_a_push_between_two_bags_is_no_change_and_a_priming_step_is_one() -> None:
    """Bag 1, a push from a syringe, bag 1 again, the line of bag 2 primed, bag 2: one change of 2 min, before priming.

    10 min + 1 min after the push + 10 min + 2 min: priming starts at 23 and takes 10 mL at 120 mL/h, 5 min; bag 2
    starts at 28.
    """
    bag: dict[str, object] = {"volume": "100 mL", "content": {"amount": "10 mg"}}
    plan = plan_of(
        "30 mg",
        route="iv-push",
        solutions=[bag, bag | {"container": "syringe"}, bag],
        steps=[
            {"solution": "1", "rate": "60 mL/h", "time": "10 min"},
            {"kind": "push", "solution": "2", "volume": "1 mL", "interval": "1 min"},
            {"solution": "1", "rate": "60 mL/h", "time": "10 min"},
            {"kind": "priming", "solution": "3", "volume": "10 mL", "rate": "120 mL/h"},
            {"solution": "3", "rate": "60 mL/h", "time": "10 min"},
        ],
    )
    solved = solve(with_bag_change(plan, q("2 min")).plan, SITE)
    assert [step.starts_min for step in solved.steps] == [0, 10, 11, 23, 28]
    assert [step.change_min for step in solved.steps] == [None, None, None, 2, None]


def test_the_bag_of_a_new_day_is_hung_before_the_day_begins() -> None:
    steps = [
        {"solution": number, "rate": "10 mL/h", "time": "60 min", "day": day}
        for number, day in (("1", "1"), ("2", "2"))
    ]
    bag = {"volume": "100 mL", "content": {"amount": "10 mg"}}
    plan = with_bag_change(plan_of("2 mg", solutions=[bag, bag], steps=steps), q("5 min")).plan
    solved = solve(plan, SITE)
    assert [step.starts_min for step in solved.steps] == [0, 1440]
    assert {step.change_min for step in solved.steps} == {None}


# --- begin by, discard by --------------------------------------------------------------------------------------


def test_by_its_category_alone_a_bag_is_begun_so_long_after_its_making() -> None:
    """Category 1: 12 h at room temperature, 24 h in the fridge, after 08:10."""
    for storage, wanted in (("room", at(20, "20:10")), ("fridge", at(21, "8:10"))):
        found = times(kept(seed_plan(), storage, category="one"))  # type: ignore[arg-type]
        assert {one.begin_by for one in found.solutions} == {wanted}
        assert {one.discard_by for one in found.solutions} == {None}


def test_by_its_stability_a_bag_is_begun_so_early_that_it_ends_in_time() -> None:
    """At room temperature 6 h: discard by 14:10. Bag 1 hangs 60 min: begin by 13:10.

    Bag 4 hangs 219.375 min: 14:10 less 3 h 39 min 22.5 s is 10:30 and 0.625 of a minute.
    """
    found = times(kept(seed_plan(), "room"), LABEL)
    assert {one.discard_by for one in found.solutions} == {at(20, "14:10")}
    assert found.solutions[0].begin_by == at(20, "13:10")
    assert found.solutions[3].begin_by == at(20, "10:30", "0.625")


def test_of_both_limits_the_earlier_one_holds() -> None:
    """In the fridge the label says 24 h and the category 24 h: discard by 08:10 on the next day, the category's limit
    is the same moment, and the label's is earlier by the time that the bag hangs."""
    found = times(kept(seed_plan(), "fridge", category="one"), LABEL)
    assert found.solutions[0].begin_by == at(21, "7:10")
    slow = (Keeps("fridge", q("7 days"), "studied", "a study"),)
    found = times(kept(seed_plan(), "fridge", category="one"), slow)
    assert found.solutions[0].begin_by == at(21, "8:10")
    assert found.solutions[0].discard_by == at(27, "8:10")


def test_what_a_label_says_goes_before_what_was_studied_and_the_shorter_before_the_longer() -> None:
    known = (
        Keeps("room", q("30 days"), "studied", "a study"),
        Keeps("room", q("1 days"), "label", "a label"),
        Keeps("room", q("6 h"), "label", "a label, at another strength"),
    )
    assert times(kept(seed_plan(), "room"), known).solutions[0].stability == known[2]
    assert times(kept(seed_plan(), "room"), known[:1]).solutions[0].stability == known[0]
    assert times(kept(seed_plan(), "fridge"), known).solutions[0].stability is None


def test_a_stability_that_is_known_for_a_group_of_fluids_holds_for_each_of_them_and_for_no_other() -> None:
    """The site knows 6 h in anything with glucose: in glucose 5 % that is used; in saline, or a fluid that nobody
    knows, it is not."""
    fact = {"of": "diluted", "storage": "room", "time": "6 h", "kind": "label", "fluid": "any-glucose"}
    site = made(Site, {"drugs": [drug("oxaliplatin", stability=[fact])], "diluents": FLUIDS})
    for typed, known in (("D5W", 1), ("sodium chloride 0.9 %", 0), ("something", 0), ("", 0)):
        plan = rebuilt(seed_plan(), order=rebuilt(seed_plan().order, diluent=typed))
        assert len(known_stability(plan, site)) == known, typed


def test_where_it_is_kept_is_never_assumed() -> None:
    found = times(with_category(seed_plan(), "one").plan, LABEL)
    assert {(one.begin_by, one.discard_by) for one in found.solutions} == {(None, None)}


def test_a_bag_that_is_drawn_from_another_one_inherits_its_clock() -> None:
    """Bag 4 is made at 06:00, bag 3 from stock at 07:00, bag 2 from it at 08:00, bag 1 at its own time, 05:00."""
    plan = kept(seed_plan(stock="5 mg/mL"), "room", category="one")
    for number, hour in ((4, 6), (3, 7), (2, 8), (1, 5)):
        plan = with_own_time(plan, datetime(2026, 11, 20, hour, 0), number).plan
    found = times(plan).solutions
    assert [one.made for one in found] == [at(20, "5:00"), at(20, "8:00"), at(20, "7:00"), at(20, "6:00")]
    assert [one.clock for one in found] == [at(20, "5:00"), at(20, "7:00"), at(20, "7:00"), at(20, "6:00")]
    assert found[1].begin_by == at(20, "19:00")


def test_what_was_kept_elsewhere_before_has_used_up_a_part_of_that_place_s_limit() -> None:
    """Bag 3 is made at 20:00 and kept in the fridge (24 h); bags 1 and 2 are made of it at 08:00 and kept outside.

    12 of 24 h are a half: of 12 h by the category 6 h are left, so begin by 14:00; of 6 h by the label 3 h: discard by
    11:00. Bag 1 hangs for 60 min: begin by 10:00. Nothing has to be begun before it is made.
    """
    plan = with_storage(kept(seed_plan(stock="5 mg/mL"), "room", category="one"), "fridge", 3).plan
    plan = with_own_time(plan, datetime(2026, 11, 19, 20, 0), 3).plan
    for number in (1, 2):
        plan = with_own_time(plan, datetime(2026, 11, 20, 8, 0), number).plan
    found = times(plan, ()).solutions
    assert [one.begin_by for one in found[:3]] == [at(20, "14:00"), at(20, "14:00"), at(20, "20:00")]
    found = times(plan, LABEL).solutions
    assert [one.discard_by for one in found[:3]] == [at(20, "11:00"), at(20, "11:00"), at(20, "20:00")]
    assert found[0].begin_by == at(20, "10:00")
    assert found[0].clock == at(19, "20:00")


def test_a_solution_that_no_step_gives_is_begun_by_nobody_but_discarded() -> None:
    plan = classic_plan()
    unused = rebuilt(plan.recipe.solutions[0], content={"share": "1/1000"})
    recipe = rebuilt(
        plan.recipe,
        solutions=(unused, *plan.recipe.solutions),
        steps=tuple(rebuilt(step, solution=(step.solution or 0) + 1) for step in plan.recipe.steps),
    )
    found = times(kept(rebuilt(plan, recipe=recipe), "room", category="one"), LABEL).solutions[0]
    assert (found.hangs_min, found.begin_by, found.discard_by) == (None, None, at(20, "14:10"))


# --- the edits -------------------------------------------------------------------------------------------------


def test_where_all_solutions_are_kept_is_one_choice_and_one_of_them_can_differ() -> None:
    plan = with_storage(seed_plan(), "fridge").plan
    assert [making.solution for making in plan.makings] == [1, 2, 3, 4]
    assert (storage_of_all(plan), differs_in_storage(plan)) == ("fridge", False)
    mixed = with_storage(plan, "room", 4).plan
    assert (storage_of_all(mixed), differs_in_storage(mixed)) == (None, True)
    assert with_storage(mixed, None).plan == seed_plan()
    assert differs_in_storage(with_storage(seed_plan(), "room", 1).plan)


# --- instants --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("minutes", "before"),
    [("0", 0), ("0.25", 0), ("-0.25", -1), ("59.999", 59), ("-60", -60)],
)
def test_an_instant_is_told_as_the_minute_that_a_clock_shows(minutes: str, before: int) -> None:
    base = at(20, "9:00")
    moment = base.plus(F(minutes))
    assert moment.minutes_since(base) == F(minutes)
    assert Instant(moment.before).minutes_since(base) == before


def known(concentrations: list[dict[str, str]], **bounds: str) -> Keeps:
    """What the site knows of a drug with these concentrations, of which one fact says 24 h in the fridge."""
    fact = {"of": "diluted", "storage": "fridge", "time": "24 h", "kind": "label"} | bounds
    site = made(Site, {"drugs": [drug("oxaliplatin", stability=[fact], concentrations=concentrations)]})
    (keeps,) = known_stability(seed_plan(), site)
    return keeps


@pytest.mark.parametrize(
    ("ranges", "least", "most"),
    [
        ([{"kind": "label", "min": "0.2 mg/mL", "max": "0.7 mg/mL"}], "0.2", "0.7"),
        ([{"kind": "label", "min": "0.2 mg/mL"}, {"kind": "label", "min": "0.1 mg/mL", "max": "2 mg/mL"}], "0.1", None),
        ([{"kind": "label", "min": "0.2 mg/mL"}, {"kind": "studied", "min": "0.01 mg/mL"}], "0.2", None),
        ([{"kind": "practice", "min": "0.5 mg/mL", "max": "5 mg/mL"}], "0.5", None),
        ([{"kind": "label", "max": "5 mg/mL"}], None, "5"),
        ([{"kind": "label", "min": "0.2 units/mL"}], None, None),
        ([], None, None),
    ],
)
def test_a_stability_without_concentrations_holds_for_those_that_are_known(
    ranges: list[dict[str, str]], least: str | None, most: str | None
) -> None:
    keeps = known(ranges)
    assert (keeps.least, keeps.most) == (least and F(least), most and F(most))
    own = known(ranges, max="1 mg/mL")
    assert (own.least, own.most, own.usual) == (None, F(1), None)


def test_a_weak_bag_has_no_discard_by_of_a_strength_that_it_has_not_and_keeps_its_category() -> None:
    weak_to = (Keeps("fridge", q("24 h"), "label", "a label", "end", F("0.2"), F("0.7"), "label"),)
    found = times(kept(seed_plan(), "fridge", category="one"), weak_to)
    assert [one.discard_by for one in found.solutions] == [None, None, None, at(21, "8:10")]
    assert found.solutions[0].begin_by == at(21, "8:10")
    assert times(kept(seed_plan(), "fridge"), weak_to).solutions[0].begin_by is None


def test_a_range_of_practice_leaves_the_dose_bag_what_is_known() -> None:
    """Bag 4 holds 0.266 mg/mL: below a practice of 0.5 that is told, but its time is not forgotten."""
    for whose, discard_by in (("practice", at(21, "8:10")), ("label", None)):
        known_so = (Keeps("fridge", q("24 h"), "label", "a label", "end", F("0.5"), None, whose),)  # type: ignore[arg-type]
        found = times(kept(seed_plan(), "fridge"), known_so)
        assert [one.discard_by for one in found.solutions] == [None, None, None, discard_by]
