"""When vital signs are taken: at a step, within it, in the wait after it, and not a moment before the next one."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import pytest

from desens_gui.core.rules.plan import Plan
from desens_gui.core.solving.solve import solve
from desens_gui.core.ward.watching import AFTER_END_MIN, watches
from tests.documents.dossiers import TIMED, a_plan, one_bag, seed
from tests.documents.given_plans import injections_over_days, missing_intervals
from tests.plans import SITE, tablets_plan


def minutes(plan: Plan) -> dict[int, list[int]]:
    """Return the minutes after the beginning of each step that has vital signs within it."""
    solved = solve(plan, SITE)
    found = {step.number: [int(watch.minutes) for watch in watches(solved, step)] for step in solved.steps}
    return {number: times for number, times in found.items() if times}


@pytest.mark.parametrize("changes", [{}, TIMED])
def test_the_last_step_of_the_published_plan_is_watched_every_half_hour(changes: dict[str, Any]) -> None:
    """Its 15-minute steps are watched when they begin, also where a bag is changed for 5 minutes after one."""
    assert minutes(seed(**changes)) == {16: [30, 60, 90, 120, 150]}


def test_a_time_on_the_clock_counts_from_the_start_of_the_plan() -> None:
    solved = solve(seed(), SITE)
    first = watches(solved, solved.steps[15])[0]
    assert first.at_min == Fraction(15 * 15 + 30)


@pytest.mark.parametrize(
    ("time", "expected"),
    [
        ("15 min", []),
        ("19 min", []),
        ("20 min", [15]),
        ("30 min", [15]),
        ("35 min", [15, 30]),
        ("50 min", [15, 30, 45]),
    ],
)
def test_a_long_step_is_watched_every_quarter_of_an_hour_but_not_just_before_the_next(
    time: str, expected: list[int]
) -> None:
    protocol = {
        "solutions": [{"container": "bag", "volume": "500 mL", "content": "remainder"}],
        "steps": [
            {"solution": "1", "rate": "10 mL/h", "time": time},
            {"solution": "1", "rate": "2000 mL/h", "until": "empty"},
        ],
    }
    assert minutes(a_plan({}, protocol, {})) == ({1: expected} if expected else {})


def test_a_dose_given_at_once_is_watched_until_the_next_one() -> None:
    """Aspirin every 90 minutes: at 15, 30, 45, 60 and 75 minutes, and after the last dose as after any end."""
    assert minutes(tablets_plan()) == {number: [15, 30, 45, 60, 75] for number in (1, 2, 3)}


def test_the_last_dose_of_a_day_is_watched_for_an_hour() -> None:
    assert minutes(injections_over_days())[4] == [30, 60]


def test_where_an_interval_is_not_stated_nothing_is_made_up() -> None:
    assert 2 not in minutes(missing_intervals())


def test_short_steps_are_watched_when_they_begin() -> None:
    assert minutes(one_bag(40)) == {}


def test_the_times_of_the_published_reactions_are_watched_after_the_end() -> None:
    assert {30, 60} <= set(AFTER_END_MIN)
