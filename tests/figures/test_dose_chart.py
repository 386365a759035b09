"""The chart as geometry: is every mark where its number puts it?"""

from __future__ import annotations

from itertools import pairwise
from math import log10

import pytest

from desens_gui.core.findings import Cell
from desens_gui.core.ground.locales import typography
from desens_gui.core.ground.model import rebuilt
from desens_gui.core.ground.typography import ENGLISH, Typography
from desens_gui.core.ground.words import ENGLISH_WORDS, Words
from desens_gui.core.rules.parts import GivenStep
from desens_gui.core.rules.plan import Plan
from desens_gui.core.solving.solved import Solved
from desens_gui.core.worked import work_out
from desens_gui.figures.canvas import Canvas
from desens_gui.figures.dose_chart import DOSE_TITLE, RATE_TITLE, dose_chart
from desens_gui.figures.marks import Box, Figure, Label, Letters, Line
from desens_gui.store.site_file import shipped_site
from tests.documents.given_plans import daily_doses, pricks_alone
from tests.plans import seed_plan, tablets_plan, two_components_plan

WIDTH, HEIGHT = 800.0, 120.0


def solved(plan: Plan | None = None) -> Solved:
    return work_out(plan or seed_plan(), shipped_site()).solved


def chart(
    plan: Plan | None = None, width: float = WIDTH, height: float = HEIGHT, words: Typography = ENGLISH
) -> Figure:
    return dose_chart(solved(plan), Words(typography=words), Canvas(width, height, seven_each))


def seven_each(text: str, _letters: Letters) -> float:
    return 7.0 * len(text)


def boxes(figure: Figure, role: str) -> list[Box]:
    return [mark for mark in figure.marks if isinstance(mark, Box) and mark.role == role]


def labels(figure: Figure, role: str) -> list[Label]:
    return [mark for mark in figure.marks if isinstance(mark, Label) and mark.role == role]


def curve(figure: Figure) -> Line:
    return next(mark for mark in figure.marks if isinstance(mark, Line) and mark.role == "curve")


def test_every_step_has_a_bar_of_its_bag_and_names_its_cell() -> None:
    bars = boxes(chart(), "bar")
    assert [bar.bag for bar in bars] == [1] * 4 + [2] * 4 + [3] * 4 + [4] * 4
    assert [bar.cell for bar in bars] == [Cell("steps", number, "dose") for number in range(1, 17)]


def test_the_heights_of_bars_are_as_far_apart_as_the_logarithms_of_their_dose_rates() -> None:
    bars = boxes(chart(), "bar")
    rates = [step.dose_rate_per_h for step in solved().steps]
    assert all(rate is not None for rate in rates)
    powers = [log10(rate) for rate in rates if rate is not None]
    per_decade = (bars[15].height - bars[0].height) / (powers[15] - powers[0])
    for bar, power in zip(bars, powers, strict=True):
        assert bar.height - bars[0].height == pytest.approx(per_decade * (power - powers[0]))
    assert len({round(bar.top + bar.height, 6) for bar in bars}) == 1


def test_the_widths_of_bars_are_their_times() -> None:
    bars = boxes(chart(), "bar")
    assert bars[15].width / bars[0].width == pytest.approx(174.375 / 15)
    for left, right in pairwise(bars):
        assert left.left + left.width == pytest.approx(right.left)


def test_the_line_only_rises_and_ends_at_the_total_dose() -> None:
    figure = chart()
    points = curve(figure).points
    assert all(a[0] <= b[0] and a[1] >= b[1] - 1e-9 for a, b in pairwise(points))
    bars = boxes(figure, "bar")
    rate = solved().steps[15].dose_rate_per_h
    assert rate is not None
    top_of_134 = bars[15].top - (log10(134) - log10(rate)) * _per_decade(bars)
    assert points[-1] == pytest.approx((bars[15].left + bars[15].width, top_of_134))


def _per_decade(bars: list[Box]) -> float:
    first, last = solved().steps[0].dose_rate_per_h, solved().steps[15].dose_rate_per_h
    assert first is not None
    assert last is not None
    return (bars[15].height - bars[0].height) / (log10(last) - log10(first))


def test_the_strip_numbers_each_run_of_a_bag_so_that_it_can_be_read_in_grey() -> None:
    figure = chart()
    assert [(box.bag) for box in boxes(figure, "bag")] == [1, 2, 3, 4]
    assert [label.text for label in labels(figure, "bag")] == ["1", "2", "3", "4"]


@pytest.mark.parametrize(("width", "height"), [(240.0, 84.0), (800.0, 120.0), (1600.0, 400.0)])
def test_all_marks_lie_inside_and_labels_stand_clear_of_each_other(width: float, height: float) -> None:
    figure = chart(width=width, height=height)
    for mark in figure.marks:
        if isinstance(mark, Box):
            assert 0 <= mark.left <= mark.left + mark.width <= width + 1e-6
            assert 0 <= mark.top <= mark.top + mark.height <= height + 1e-6
    scale = [label for label in labels(figure, "muted") if label.anchor == "right"]
    assert len(scale) >= 2
    assert all(a.y + 14 <= b.y for a, b in pairwise(scale))
    times = [label for label in labels(figure, "muted") if label.anchor == "centre"]
    assert times
    assert all(a.x + 3.5 * len(a.text) <= b.x - 3.5 * len(b.text) for a, b in pairwise(times))


def test_the_labels_are_numbers_of_the_locale() -> None:
    texts = [label.text for label in labels(chart(height=400, words=typography("de", 4)), "muted")]
    assert "0,001" in texts
    assert "1\u202f000" in texts


def test_a_step_tells_its_numbers_in_words() -> None:
    figure = chart()
    bar = boxes(figure, "bar")[4]
    found = figure.at(bar.left + 1, 10)
    assert found is not None
    assert found.says is not None
    assert ENGLISH_WORDS.say(found.says.text, **found.says.values) == (
        "Step 5, bag 2: 2 mL/h for 15 min gives 0.00268 mg, that is 0.01072 mg/h. So far 0.005092 mg."
    )
    assert figure.at(-1, 10) is None


def test_doses_given_at_once_are_bars_side_by_side() -> None:
    plan = seed_plan()
    pushes = tuple(
        GivenStep.model_validate({"kind": "push", "solution": "1", "volume": f"{mL} mL", "interval": "15 min"})
        for mL in (1, 2, 4)
    )
    steps = (*pushes, *(rebuilt(step) for step in plan.recipe.steps[4:]))
    figure = chart(rebuilt(plan, recipe=rebuilt(plan.recipe, steps=steps)))
    assert figure.title.text is DOSE_TITLE
    bars = boxes(figure, "bar")
    assert len({round(bar.width, 6) for bar in bars}) == 1
    found = figure.at(bars[0].left + 1, 10)
    assert found is not None
    assert found.says is not None
    assert ENGLISH_WORDS.say(found.says.text, **found.says.values).startswith("Step 1: gives 0.000536 mg.")


def test_the_title_names_the_units() -> None:
    title = chart().title
    assert title.text is RATE_TITLE
    assert title.values == {"unit": "mg", "rate_unit": "mg/h"}


def test_a_dose_of_any_size_has_its_place() -> None:
    for dose in ("0.000134 mg", "134000 mg"):
        figure = chart(seed_plan(dose))
        assert all(box.height >= 0 for box in boxes(figure, "bar"))


def test_doses_given_at_once_are_a_stair() -> None:
    """40.5, 121.5, 284 and 609 mg so far: each level from its dose on to the next one, no slope between."""
    figure = chart(tablets_plan())
    bars = boxes(figure, "bar")
    points = curve(figure).points
    assert len(points) == 2 + 3 * 3  # the first dose comes out of nothing
    assert {x for x, _ in points} >= {bar.left for bar in bars}
    assert all(one[0] == other[0] or one[1] == other[1] for one, other in pairwise(points))
    assert boxes(figure, "bag") == []


def test_days_stand_below_their_first_steps() -> None:
    figure = chart(daily_doses())
    assert [label.text for label in labels(figure, "muted")][-4:] == ["day 1", "day 2", "day 3", "day 4"]


def test_pricks_have_words_and_no_bar() -> None:
    figure = chart(pricks_alone())
    assert boxes(figure, "bar") == []
    says = boxes(figure, "step")[1].says
    assert says is not None
    assert ENGLISH_WORDS.say(says.text, **says.values) == "Step 2, vial 2: a prick, which counts no dose."


def test_a_cup_is_not_called_a_bag() -> None:
    figure = chart(two_components_plan())
    assert [label.text for label in labels(figure, "bag")] == ["1", "2", "3", "4"]
    assert figure.title.text == DOSE_TITLE
