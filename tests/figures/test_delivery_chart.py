"""The chart of the delivery as geometry: are both dose rates where their numbers put them, and told apart?"""

from __future__ import annotations

from fractions import Fraction
from itertools import pairwise
from math import log10

import pytest
from hypothesis import given, reject
from hypothesis import strategies as st

from desens_gui.core.findings import Cell
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.words import ENGLISH_WORDS
from desens_gui.core.rules.plan import Plan
from desens_gui.core.solving.solved import Level
from desens_gui.core.worked import Worked, work_out
from desens_gui.figures.delivery_chart import delivery_chart
from desens_gui.figures.marks import Figure, Line, Strokes
from tests.figures.geometry import LONGER, area_of, assert_lawful, canvas, labels, shapes
from tests.figures.plans import chain_of
from tests.laws.lawful import SOME
from tests.laws.strategies import plans
from tests.plans import SITE, classic_plan, plan_of, pushes_plan, seed_plan, tablets_plan

LINES = {"line": "20 mL", "flush": "20 mL"}


def chart(plan: Plan, width: float = 760, height: float = 400) -> Figure:
    return delivery_chart(work_out(plan, SITE), ENGLISH_WORDS, canvas(width, height))


def texts(figure: Figure) -> str:
    return " ".join(label.text for label in labels(figure))


def line(figure: Figure, role: str) -> Line:
    """The longest line of a role: the others stand in the legend."""
    return max((mark for mark in figure.marks if isinstance(mark, Line) and mark.role == role), key=_points)


def _points(mark: Line) -> int:
    return len(mark.points)


def plane(figure: Figure) -> tuple[float, float, float]:
    """Left and right edge and bottom of the plane."""
    axis = area_of(next(mark for mark in figure.marks if isinstance(mark, Line) and mark.role == "axis"))
    return axis.left, axis.right, axis.bottom


# --- both lines


def test_both_lines_are_told_apart_by_more_than_colour_and_named_in_words() -> None:
    figure = chart(classic_plan(**LINES, priming="first-bag"))
    assert "planned: leaves the bag" in texts(figure)
    assert "reaches the vein" in texts(figure)
    assert line(figure, "planned").points != line(figure, "delivered").points


def test_with_lines_of_their_own_both_lines_are_one() -> None:
    figure = chart(classic_plan(**LINES, priming="own-line"))
    planned = {point for point in line(figure, "planned").points if point[1] < plane(figure)[2]}
    assert planned <= set(line(figure, "delivered").points)
    assert "Every step reaches the vein as planned." in texts(figure)


def test_a_rate_stands_as_high_as_its_logarithm_and_as_wide_as_its_time() -> None:
    """Classic, 500 mg: step 1 gives 0.04 mg/h for 15 min, step 12 158.7408 mg/h until 339.375 min."""
    figure = chart(classic_plan(**LINES, priming="own-line"))
    left, right, _ = plane(figure)
    points = line(figure, "planned").points
    flat = [(one, other) for one, other in pairwise(points) if one[1] == other[1] and other[0] - one[0] > 1]
    first, last = flat[0], flat[-1]
    assert (first[1][0] - first[0][0]) / (right - left) == pytest.approx(15 / 339.375)
    tick = {label.text: label.y for label in labels(figure, "muted") if label.anchor == "right"}
    decade = tick["10"] - tick["100"]
    assert tick["100"] - last[0][1] == pytest.approx(decade * (log10(158.7408) - 2))
    assert tick["0.01"] - first[0][1] == pytest.approx(decade * (log10(0.04) + 2))


def test_nothing_stands_in_a_room_of_its_own_below_the_lowest_decade() -> None:
    figure = chart(classic_plan(**LINES, priming="diluent"))
    _, _, bottom = plane(figure)
    points = line(figure, "delivered").points
    assert points[0][1] == points[1][1] == bottom  # steps 1 to 7 bring in nothing
    zero = next(label for label in labels(figure) if label.text == "0")
    assert zero.y == bottom
    assert min(point[1] for point in line(figure, "planned").points) < bottom - 15


# --- what is marked


def test_the_first_drug_is_told_and_marked_where_it_arrives() -> None:
    """Seed, lines of their own primed with 20 mL of diluent: 213.75 min, in step 15, at 21.27 mg/h."""
    figure = chart(seed_plan(**LINES, priming="own-line-diluent"))
    assert "First drug at the vein at 3 h 33 min 45 s, in step 15, at 21.27 mg/h." in texts(figure)
    left, right, _ = plane(figure)
    pointer = line(figure, "pointer").points[0]
    total = work_out(seed_plan(**LINES, priming="own-line-diluent"), SITE).solved.at_vein[-1].ends_min
    assert (pointer[0] - left) / (right - left) == pytest.approx(213.75 / float(total))


def test_the_steepest_rise_is_told_and_marked_on_the_line() -> None:
    """Classic, one line primed with bag 1: bag 3 arrives behind 20 mL of bag 2, within two minutes of step 12."""
    figure = chart(classic_plan(**LINES, priming="first-bag"))
    assert "Steepest rise at the vein: ×9.921 at 2 h 46 min 53 s, in step 12." in texts(figure)
    sign = area_of(max(shapes(figure, "sign-mark"), key=lambda mark: len(mark.points) * 1000 - mark.points[0][1]))
    middle = ((sign.left + sign.right) / 2, (sign.top + sign.bottom) / 2)
    assert any(middle == pytest.approx(point) for point in line(figure, "delivered").points)


def test_steps_of_which_too_little_arrives_are_hatched() -> None:
    """Classic, one line primed with bag 1: steps 5 to 11, minutes 60 to 165."""
    figure = chart(classic_plan(**LINES, priming="first-bag"))
    left, right, bottom = plane(figure)
    late = max((mark for mark in figure.marks if isinstance(mark, Strokes) and mark.role == "late"), key=_strokes)
    minutes = float(work_out(classic_plan(**LINES, priming="first-bag"), SITE).solved.at_vein[-1].ends_min)
    area = area_of(late)
    assert area.left == pytest.approx(left + (right - left) * 60 / minutes)
    assert area.right == pytest.approx(left + (right - left) * 165 / minutes)
    assert area.bottom <= bottom
    assert "too little of the step's dose" in texts(figure)
    assert "too little of the step's dose" not in texts(chart(classic_plan(**LINES, priming="own-line")))


def _strokes(mark: Strokes) -> int:
    return len(mark.lines)


def test_the_strip_carries_the_numbers_of_the_bags_and_the_flush() -> None:
    figure = chart(classic_plan(line="20 mL", flush="50 mL", priming="diluent"), 1000)
    assert [label.text for label in labels(figure, "bag")] == ["1", "2", "3"]
    assert "flush" in texts(figure)
    assert figure.places()[-1].cell == Cell("total", 0, "at_vein")


def test_a_step_tells_what_was_planned_and_what_arrives() -> None:
    figure = chart(classic_plan(**LINES, priming="first-bag"))
    place = figure.places()[11]
    assert place.cell == Cell("steps", 12, "at_vein")
    assert place.says is not None
    assert ENGLISH_WORDS.say(place.says.text, **place.says.values) == (
        "Step 12, bag 3: planned 158.7 mg/h; at the vein 16 mg/h to 158.7 mg/h. Of its dose of 461.3 mg, 456.9 mg "
        "(99.03 %) cross the catheter while it runs."
    )


# --- where there is less to show


def test_with_no_tubing_stated_there_is_the_plan_and_a_plain_sentence() -> None:
    figure = chart(seed_plan())
    assert [mark.role for mark in figure.marks if mark.role == "delivered"] == []
    assert "it is not stated what the lines hold" in texts(figure)
    assert "reaches the vein" not in texts(figure).replace("What reaches the vein is not known", "")
    assert len(figure.places()) == 16


def test_doses_given_at_once_are_told_to_be_missing() -> None:
    figure = chart(pushes_plan())
    assert "Doses given at once have no dose rate and are not drawn." in texts(figure)
    assert [place.cell for place in figure.places()] == [Cell("steps", 9, "at_vein")]


def test_a_plan_without_a_pump_has_a_sentence() -> None:
    figure = chart(tablets_plan())
    assert texts(figure) == "Nothing is infused: every dose is given at once."
    assert figure.places() == ()


def test_where_the_words_need_the_room_the_chart_is_higher_than_the_canvas() -> None:
    figure = chart(classic_plan(**LINES, priming="first-bag"), 240, 84)
    assert figure.height > 200
    assert_lawful(figure)


def test_numbers_of_bags_and_times_that_have_no_room_are_left_out() -> None:
    """Forty bags of a quarter of an hour each on a narrow chart; every width in between."""
    worked = work_out(chain_of(40), SITE)
    for width in range(250, 700, 7):
        figure = delivery_chart(worked, ENGLISH_WORDS, canvas(width, 300))
        assert_lawful(figure)
        assert 2 <= len(labels(figure, "bag")) <= 40


def test_a_time_at_the_very_end_stands_clear_of_the_one_before_it() -> None:
    """5 h 45 min exactly: where every quarter of an hour has its label, the last one is pushed in from the edge."""
    bag = {"volume": "575 mL", "content": {"amount": "100 mg"}}
    step = {"solution": "1", "rate": "100 mL/h", "time": "345 min"}
    worked = work_out(plan_of("100 mg", solutions=[bag], steps=[step]), SITE)
    for width in range(1400, 2200, 20):
        assert_lawful(delivery_chart(worked, ENGLISH_WORDS, canvas(width, 300)))


# --- whatever the plan


@given(plans(), st.sampled_from((260.0, 640.0, 1000.0)), st.booleans())
@SOME
def test_no_text_lies_on_another_and_nothing_leaves_the_canvas(plan: Plan, width: float, longer: bool) -> None:
    figure = delivery_chart(_worked(plan), LONGER if longer else ENGLISH_WORDS, canvas(width, 300))
    assert_lawful(figure)
    assert figure.width == width


@given(plans())
@SOME
def test_the_lines_say_every_level_and_its_time(plan: Plan) -> None:
    """Read back from the ink: each level of the lines is a rate of the plan, for its minutes, in its order."""
    worked = _worked(plan)
    solved = worked.solved
    figure = delivery_chart(worked, ENGLISH_WORDS, canvas(1000, 500))
    rated = [step for step in solved.steps if step.rate_mL_h is not None and step.time_min is not None]
    infused = [(step, step.span) for step in rated if step.span is not None]
    if not infused:
        reject()
    planned = [Level(*span, step.dose_rate_per_h or Fraction(0)) for step, span in infused]
    end = max(level.ends_min for level in (*planned, *solved.at_vein))
    drawn = _drawn(figure, "planned", planned, end) | _drawn(figure, "delivered", list(solved.at_vein), end)
    _, _, bottom = plane(figure)
    assert all((y == bottom) == (rate == 0) for rate, y in drawn.items())
    powers = {log10(rate.numerator) - log10(rate.denominator): y for rate, y in drawn.items() if rate}
    lowest, highest = min(powers), max(powers)
    for power, y in powers.items():
        share = (power - lowest) / (highest - lowest) if highest > lowest else 0
        assert y == pytest.approx(powers[lowest] + share * (powers[highest] - powers[lowest]))


def _drawn(figure: Figure, role: str, levels: list[Level], end: Fraction) -> dict[Fraction, float]:
    """The height at which each rate is drawn in the middle of its time."""
    if not levels:
        return {}
    left, right, _ = plane(figure)
    points = line(figure, role).points
    assert all(one[0] <= other[0] + 1e-6 for one, other in pairwise(points))
    flat = [(one, other) for one, other in pairwise(points) if one[1] == other[1] and other[0] > one[0]]
    found = {}
    for level in levels:
        middle = left + (right - left) * float((level.starts_min + level.ends_min) / 2 / end)
        if (right - left) * float((level.ends_min - level.starts_min) / end) < 1e-6:
            continue
        heights = {one[1] for one, other in flat if one[0] <= middle <= other[0]}
        assert len(heights) == 1, level
        found[level.dose_rate_per_h] = heights.pop()
    return found


def _worked(plan: Plan) -> Worked:
    try:
        return work_out(plan, SITE)
    except Refused:
        reject()
