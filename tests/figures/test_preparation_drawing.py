"""The making of the containers as geometry: does the drawing say what is drawn from where, and keep texts apart?"""

from __future__ import annotations

from fractions import Fraction
from itertools import pairwise

import pytest
from hypothesis import given, reject
from hypothesis import strategies as st

from desens_gui.core.findings import Cell
from desens_gui.core.ground.model import rebuilt
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.words import ENGLISH_WORDS, Words
from desens_gui.core.rules.plan import Plan
from desens_gui.core.worked import Worked, work_out
from desens_gui.figures.marks import Figure, Shape
from desens_gui.figures.preparation_drawing import preparation_drawing, preparation_in_sight, preparation_pages
from tests.figures.geometry import LONGER, Area, area_of, assert_lawful, canvas, flows, labels, shapes
from tests.figures.plans import chain_of
from tests.laws.lawful import SOME
from tests.laws.strategies import plans
from tests.plans import SITE, classic_plan, seed_plan, tablets_plan, two_components_plan

SERIAL = seed_plan(stock="5 mg/mL")


def drawing(plan: Plan, width: float = 760, words: Words = ENGLISH_WORDS) -> Figure:
    return preparation_drawing(work_out(plan, SITE), words, canvas(width))


def with_making(plan: Plan, **fields: object) -> Plan:
    return rebuilt(plan, makings=[*plan.makings, fields])


def texts(figure: Figure) -> list[str]:
    return [label.text for label in labels(figure)]


def said(figure: Figure) -> list[str]:
    return [ENGLISH_WORDS.say(box.says.text, **box.says.values) for box in figure.places() if box.says is not None]


def plungers(figure: Figure) -> list[float]:
    """Of each syringe, from top to bottom, what part of its barrel is filled."""
    filled = []
    for rim, stopper in zip(shapes(figure, "rim"), shapes(figure, "stopper"), strict=True):
        barrel, place = area_of(rim), area_of(stopper)
        filled.append((barrel.right - place.right) / (barrel.right - barrel.left))
    return filled


# --- what it shows


def test_the_published_series_is_drawn_from_the_strongest_to_the_weakest() -> None:
    figure = drawing(SERIAL)
    assert [label.text for label in labels(figure, "chip")] == ["4", "3", "2", "1"]
    tops = [label.y for label in labels(figure, "chip")]
    assert all(above < below for above, below in pairwise(tops))
    drawn = [text for text in texts(figure) if " from " in text]
    assert drawn == ["26.6 mL from stock", "2.7 mL from stock", "25 mL from bag 3", "25 mL from bag 2"]


def test_a_syringe_is_filled_to_the_drawn_volume() -> None:
    """20 of 20 mL and 6.6 of 10 mL, 2.7 of 3 mL, twice 25 of 30 mL."""
    assert plungers(drawing(SERIAL)) == pytest.approx([1, 0.66, 0.9, 25 / 30, 25 / 30])


def test_what_is_in_a_syringe_is_hatched_like_what_it_was_drawn_from() -> None:
    figure = drawing(SERIAL)
    barrels = [area_of(rim) for rim in shapes(figure, "rim")]
    assert [_inside(figure, barrel) for barrel in barrels] == [{None}, {None}, {None}, {3}, {2}]


def _inside(figure: Figure, barrel: Area) -> set[int | None]:
    liquids = [mark for mark in figure.marks if isinstance(mark, Shape) and mark.role in ("area", "stock")]
    return {mark.bag for mark in liquids if barrel.holds(area_of(mark))}


def test_several_fillings_are_told_as_such() -> None:
    """397 mL: seven full syringes of 50 mL, one of 47 mL."""
    plan = with_making(classic_plan("4000 mg", stock="10 mg/mL"), solution="3", fill="add-only", overfill="25 mL")
    figure = drawing(plan)
    assert "7 × 50 mL in a 50 mL syringe" in texts(figure)
    assert "47 mL in a 50 mL syringe" in texts(figure)


def test_what_a_hand_sets_stands_in_full_and_strengths_are_rounded() -> None:
    figure = drawing(with_making(SERIAL, solution="4", syringes=["50 mL"]))
    assert "Planned draw: 26.5886016 mL." in texts(figure)
    assert "0.00054 mg/mL" in texts(drawing(SERIAL))


@pytest.mark.parametrize(
    ("fill", "first", "then"),
    [
        ("empty", "Empty container: put in 247.3 mL of glucose 5 %.", "247.3 mL + 2.7 mL = 250 mL"),
        ("withdraw-drug", "Comes with 250 mL of glucose 5 %: take out 2.7 mL first.", "Overfill 25 mL: 275 mL in all."),
        (
            "withdraw-drug-and-overfill",
            "Comes with 250 mL of glucose 5 %: take out 27.7 mL first.",
            "Overfill 25 mL: 250 mL in all.",
        ),
        (
            "add-only",
            "Comes with 250 mL of glucose 5 %: take nothing out, only add.",
            "Overfill 25 mL: 277.7 mL in all.",
        ),
    ],
)
def test_what_is_put_in_or_taken_out_first_is_written_at_the_bag(fill: str, first: str, then: str) -> None:
    """Bag 3 gets 2.7 mL: 250 + 25 - 2.7 + 2.7 = 275; 250 + 25 - 27.7 + 2.7 = 250; 250 + 25 + 2.7 = 277.7 mL."""
    overfill = None if fill == "empty" else "25 mL"
    figure = drawing(with_making(SERIAL, solution="3", fill=fill, overfill=overfill), 1400)
    assert {first, then} <= set(texts(figure))


def test_an_overfill_that_is_not_stated_leaves_the_strength_open() -> None:
    figure = drawing(with_making(SERIAL, solution="3", fill="withdraw-drug"), 1400)
    assert "in 250 mL + overfill" in texts(figure)
    assert "Overfill not stated: the strength is not known." in texts(figure)
    assert "0.054 mg/mL" not in texts(figure)


def test_a_bag_whose_overfill_is_not_stated_leaves_open_what_weaker_ones_get_of_it() -> None:
    """Bag 3 gives 25 mL of nobody knows what: neither what stays in it nor what is in bag 2 has a number."""
    figure = drawing(with_making(SERIAL, solution="3", fill="withdraw-drug"), 1400)
    assert "Gives 25 mL to bag 2." in texts(figure)
    assert not {"1.34 mg", "1.35 mg", "0.134 mg", "0.135 mg"} & set(texts(figure))
    said = [ENGLISH_WORDS.say(box.says.text, **box.says.values) for box in figure.places() if box.says is not None]
    assert any("It holds an amount that is not known in 250 mL." in one for one in said)


def test_a_bag_whose_overfill_is_taken_out_holds_its_own_volume() -> None:
    figure = drawing(with_making(SERIAL, solution="3", fill="withdraw-drug-and-overfill"), 1400)
    assert "in 250 mL + overfill" not in texts(figure)
    assert "The overfill is not stated." in " ".join(texts(figure))


def test_what_a_bag_gives_away_and_what_then_stays_is_written_at_it() -> None:
    """13.5 mg in 250 mL less 25 mL: 12.15 mg in 225 mL; less another 2.5 mL: 12.015 mg in 222.5 mL."""
    assert "Gives 25 mL to bag 2. Then it holds 12.15 mg in 225 mL." in texts(drawing(SERIAL, 1400))
    both = drawing(with_making(SERIAL, solution="1", source="solution", donor="3"), 1400)
    assert "Gives 25 mL to bag 2; 2.5 mL to bag 1. Then it holds 12.02 mg in 222.5 mL." in texts(both)


def test_a_dilution_of_the_stock_has_a_row_of_its_own_above_what_is_drawn_from_it() -> None:
    figure = drawing(with_making(SERIAL, solution="2", source="intermediate"))
    assert [label.text for label in labels(figure, "chip")] == ["4", "3", "A", "2", "1"]
    assert {"1 mL from stock", "2.7 mL from intermediate A", "0.5 mg/mL"} <= set(texts(figure))
    assert [box.cell for box in figure.places()][3:5] == [Cell("solutions", 2, "draw_mL")] * 2


def test_a_draw_that_cannot_be_measured_is_marked_and_says_why() -> None:
    figure = drawing(with_making(SERIAL, solution="1", source="stock"), 1400)
    alarms = [mark for mark in figure.marks if mark.role == "alarm-red"]
    assert len(alarms) == 1
    assert [mark.role for mark in figure.marks].count("cross") == 1
    assert "Not to be made like this" in texts(figure)
    told = " ".join(label.text for label in labels(figure, "red"))
    assert "Bag 1 needs a draw of 0.0268 mL; the smallest draw set for this site is 0.2 mL." in told
    assert "25 mL from bag 2" in told
    assert [mark for mark in drawing(SERIAL).marks if mark.role.startswith("alarm")] == []


def test_a_draw_that_is_measured_badly_is_marked_but_not_crossed_out() -> None:
    figure = drawing(with_making(SERIAL, solution="3", syringes=["20 mL"]))
    assert [mark.role for mark in figure.marks if mark.role in ("alarm-amber", "alarm-red", "cross")] == ["alarm-amber"]


def test_the_stock_tells_its_strength_its_vials_and_what_is_left() -> None:
    supply = {"form": "concentrate", "vials": [{"amount": "50 mg", "usable": "10 mL"}]}
    figure = drawing(rebuilt(SERIAL, supply=supply), 1400)
    assert texts(figure)[:4] == ["5 mg/mL", "3 × 50 mg vial", "29.3 mL drawn in all", "0.7 mL left over"]
    assert figure.places()[0].cell == Cell("order", 0, "stock")


def test_without_a_stock_there_are_containers_and_a_sentence() -> None:
    figure = drawing(seed_plan())
    assert len(shapes(figure, "chip")) == 4
    assert flows(figure) == []
    assert "No stock chosen: draws are not computed." in texts(figure)
    assert figure.places()[0].cell == Cell("solutions", 4, "amount")


def test_what_is_bought_as_it_is_and_what_has_no_volume_is_told_apart() -> None:
    figure = drawing(rebuilt(two_components_plan(), stock="40 mg/mL"))
    assert texts(figure).count("Used as it is bought; nothing is drawn for it.") == 1
    assert texts(figure).count("No volume stated: draws are not computed.") == 4
    assert "Suspension 40/8 mg/mL" in texts(figure)


def test_without_solutions_there_is_a_sentence() -> None:
    figure = drawing(tablets_plan())
    assert texts(figure) == ["Nothing is made up: this plan has no solutions."]
    assert figure.places() == ()


def test_a_container_tells_everything_in_words() -> None:
    stock, four, three, _, _ = said(drawing(SERIAL))
    assert stock == "Stock 5 mg/mL: 29.3 mL are drawn in all."
    assert four == (
        "Bag 4: 26.6 mL from stock. Empty container: put in 473.4 mL of glucose 5 %. It holds 133 mg in 500 mL; "
        "0.266 mg/mL."
    )
    assert three.endswith("0.054 mg/mL. Gives 25 mL to bag 2. Then it holds 12.15 mg in 225 mL.")


# --- lines from what is drawn from


def test_each_line_ends_at_the_container_that_is_drawn_for() -> None:
    figure = drawing(SERIAL)
    tips = sorted(arrow.points[1][1] for arrow in shapes(figure, "arrow") if _is_arrow(arrow))
    bodies = sorted((area_of(mark) for mark in shapes(figure, "area") if mark.bag), key=lambda area: area.top)
    bodies = [body for body in bodies if body.bottom - body.top > 40]
    assert all(body.top < tip < body.bottom for tip, body in zip(tips, bodies, strict=True))


def _is_arrow(mark: Shape) -> bool:
    return len(mark.points) == 3


def test_many_donors_have_lines_side_by_side_and_signs_where_there_is_no_room() -> None:
    """Bags 1 to 5 of twelve each from the bag that is as far from the other end: five lines would cross six rows."""
    plan = chain_of(12)
    for number in range(1, 6):
        plan = with_making(plan, solution=str(number), source="solution", donor=str(12 - number))
    figure = drawing(plan)
    assert_lawful(figure)
    assert {label.text for label in labels(figure, "sign")} == {"7"}
    verticals = {
        (x, line.bag)
        for line in flows(figure)
        for (x, top), (other, bottom) in pairwise(line.points)
        if x == other and bottom - top > 300
    }
    assert len({x for x, _ in verticals}) == len(verticals)


# --- pages


@pytest.mark.parametrize("count", [1, 2, 3, 8, 17, 40])
def test_any_number_of_containers_has_its_place_on_pages(count: int) -> None:
    plan = chain_of(count)
    worked = work_out(plan, SITE)
    pages = preparation_pages(worked, ENGLISH_WORDS, canvas(), 800)
    for page in pages:
        assert_lawful(page)
        assert page.height <= 800
    numbers = [label.text for page in pages for label in labels(page, "chip") if label.text.isdigit()]
    assert numbers == [str(number) for number in range(count, 0, -1)]


def test_what_is_drawn_from_a_container_on_another_page_has_its_sign() -> None:
    first, second = preparation_pages(work_out(SERIAL, SITE), ENGLISH_WORDS, canvas(), 400)
    assert [label.text for label in labels(first, "chip")] == ["4", "3"]
    assert [label.text for label in labels(second, "sign")] == ["3"]
    assert "25 mL from bag 3" in texts(second)
    assert "5 mg/mL" not in texts(second)  # nothing there is drawn from the stock


def test_a_dilution_stays_on_the_page_of_what_is_drawn_from_it() -> None:
    worked = work_out(with_making(SERIAL, solution="2", source="intermediate"), SITE)
    for height in range(100, 900, 20):  # from too little for any two rows to room for all
        pages = preparation_pages(worked, ENGLISH_WORDS, canvas(), height)
        numbers = [[label.text for label in labels(page, "chip")] for page in pages]
        assert [number for page in numbers for number in page] == ["4", "3", "A", "2", "1"]
        assert "A" not in [page[-1] for page in numbers]


def test_a_series_that_would_be_too_high_is_drawn_densely_and_says_the_same() -> None:
    worked = work_out(SERIAL, SITE)
    roomy = preparation_drawing(worked, ENGLISH_WORDS, canvas(1000))
    assert preparation_in_sight(worked, ENGLISH_WORDS, canvas(1000, roomy.height)) == roomy
    dense = preparation_in_sight(worked, ENGLISH_WORDS, canvas(1000, roomy.height - 1))
    assert dense.height < roomy.height * 0.8
    assert texts(dense) == texts(roomy)
    assert dense.told == roomy.told


# --- whatever the plan


@given(plans(), st.sampled_from((320.0, 640.0, 1000.0)), st.booleans())
@SOME
def test_no_text_lies_on_another_and_nothing_leaves_the_canvas(plan: Plan, width: float, longer: bool) -> None:
    worked = _worked(plan)
    words = LONGER if longer else ENGLISH_WORDS
    assert_lawful(preparation_drawing(worked, words, canvas(width)))
    assert_lawful(preparation_drawing(worked, words, canvas(width), dense=True))
    for page in preparation_pages(worked, words, canvas(width), 600):
        assert_lawful(page)


@given(plans())
@SOME
def test_every_container_and_every_volume_that_a_hand_measures_is_there(plan: Plan) -> None:
    worked = _worked(plan)
    figure = preparation_drawing(worked, ENGLISH_WORDS, canvas(2000))
    chosen = [box.cell.row for box in figure.places() if box.cell is not None and box.cell.table == "solutions"]
    assert set(chosen) == {solution.number for solution in worked.solved.solutions}
    written = " ".join(texts(figure))
    shares = []
    for solution in reversed(worked.solved.solutions):
        made = solution.preparation
        if made is None:
            continue
        for draws in ((made.intermediate.draws if made.intermediate else ()), made.draws):
            shares += [draw.volume_mL / draw.syringe_mL for at, draw in enumerate(draws) if draw not in draws[:at]]
            total = sum((draw.volume_mL for draw in draws), Fraction(0))
            assert not draws or f"{ENGLISH_WORDS.typography.setting(total)} mL from" in written
        if made.fill == "empty" and made.fill_up_mL > 0:
            assert f"put in {ENGLISH_WORDS.typography.setting(made.fill_up_mL)} mL" in written
    assert plungers(figure) == pytest.approx([float(share) for share in shares])


def _worked(plan: Plan) -> Worked:
    try:
        return work_out(plan, SITE)
    except Refused:
        reject()
