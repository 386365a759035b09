from __future__ import annotations

from datetime import datetime

import pytest

from desens_gui.core.edits.following import with_protocol
from desens_gui.core.edits.ladder import with_bag_count
from desens_gui.core.edits.rows import insert_solution, move_solution, remove_solution
from desens_gui.core.ground.model import made, rebuilt
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.words import ENGLISH_WORDS
from desens_gui.core.rules.making import Making, making_of, with_changed
from desens_gui.core.rules.plan import Plan
from tests.plans import seed_plan, three_bags

EIGHT = datetime(2026, 11, 20, 8, 0)


def kept_cold(*numbers: int) -> Plan:
    """The published plan with these of its bags in the fridge."""
    return rebuilt(seed_plan(), makings=tuple(Making(solution=number, storage="fridge") for number in numbers))


def cold(plan: Plan) -> list[int]:
    return [making.solution for making in plan.makings]


def test_a_solution_for_which_nothing_is_chosen_follows_the_plan() -> None:
    plan = kept_cold(2)
    assert making_of(plan.makings, 2).storage == "fridge"
    assert making_of(plan.makings, 3) == Making(solution=3)


def test_a_choice_that_is_taken_back_leaves_nothing_behind() -> None:
    makings = with_changed((), Making(solution=3, prepared=EIGHT))
    makings = with_changed(makings, Making(solution=1, storage="room"))
    assert [making.solution for making in makings] == [1, 3]
    assert with_changed(with_changed(makings, Making(solution=1)), Making(solution=3)) == ()


def test_the_making_of_a_solution_follows_it_when_one_is_put_in_or_taken_out() -> None:
    plan = insert_solution(kept_cold(1, 3), 1).plan
    assert cold(plan) == [1, 4]
    assert remove_solution(plan, 1).plan == kept_cold(1, 3)


def test_a_solution_that_goes_takes_its_making_with_it() -> None:
    plan = insert_solution(kept_cold(1, 3), 1).plan
    plan = rebuilt(plan, makings=(*plan.makings, Making(solution=2, prepared=EIGHT)))
    assert remove_solution(plan, 1).plan == kept_cold(1, 3)


def test_the_making_of_a_solution_is_moved_with_it() -> None:
    plan = move_solution(kept_cold(1, 2), 0, 2).plan
    assert cold(plan) == [1, 3]
    assert move_solution(plan, 2, 0).plan == kept_cold(1, 2)


def test_another_number_of_bags_keeps_the_makings_of_those_that_stay() -> None:
    assert cold(with_bag_count(kept_cold(1, 3), 3).plan) == [2]
    assert cold(with_bag_count(kept_cold(1, 3), 6).plan) == [3, 5]


def test_another_protocol_has_other_solutions_and_says_that_the_makings_are_lost() -> None:
    edited = with_protocol(kept_cold(2, 4), three_bags())
    assert edited.plan.makings == ()
    assert edited.says is not None
    assert "are gone: how single solutions are made." in ENGLISH_WORDS.say(edited.says.text, **edited.says.values)
    assert with_protocol(kept_cold(2), seed_plan().protocol).plan == kept_cold(2)


@pytest.mark.parametrize(
    ("makings", "sentence"),
    [
        ([{"solution": "5"}], "makings 1: There is no solution 5; the plan has 4."),
        ([{"solution": "2"}, {"solution": "2"}], "makings 2: How solution 2 is made is stated twice."),
        ([{"solution": "2", "storage": "shelf"}], "makings 1, storage: “shelf” is not possible here. Possible: "),
        ([{"solution": "2", "prepared": "8:10"}], "makings 1, prepared: “8:10” is not a date with a time."),
    ],
)
def test_a_making_that_cannot_be_is_refused(makings: list[dict[str, str]], sentence: str) -> None:
    with pytest.raises(Refused) as caught:
        made(Plan, {**dict(seed_plan()), "makings": makings})
    assert str(caught.value).startswith(sentence)
