"""Edits of how solutions are made, on the published series: 5 mg/mL stock, each bag drawn from the next stronger one.

Bag 4 holds the remainder, bag 3 gives 25 mL to bag 2, bag 2 gives 25 mL to bag 1.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from desens_gui.core.edits.basic import Edited, with_stock
from desens_gui.core.edits.making import (
    with_fill,
    with_made_to,
    with_overfill,
    with_source,
    with_supply,
    with_syringes,
)
from desens_gui.core.ground.locales import typography
from desens_gui.core.ground.model import made, rebuilt
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.words import ENGLISH_WORDS
from desens_gui.core.rules.making import Making
from desens_gui.core.rules.plan import Plan
from desens_gui.core.rules.supply import Supply
from desens_gui.core.rules.supply_text import read_supply, supply_text
from desens_gui.core.solving.solve import solve
from desens_gui.core.solving.solved import SolvedSolution
from tests.plans import SITE, plan_of, q, seed_plan, two_components_plan

SEED = seed_plan(stock="5 mg/mL")


def source(plan: Plan, number: int, kind: str | None, donor: int | None = None) -> Edited:
    return with_source(plan, solve(plan, SITE), SITE, number, kind, donor)  # type: ignore[arg-type]


def syringes(plan: Plan, number: int, *capacities: str) -> Edited:
    return with_syringes(plan, solve(plan, SITE), SITE, number, [q(capacity) for capacity in capacities])


def made_to(plan: Plan, number: int, volume: str | None) -> Edited:
    return with_made_to(plan, solve(plan, SITE), number, None if volume is None else q(volume))


def bag(plan: Plan, number: int) -> SolvedSolution:
    return solve(plan, SITE).solutions[number - 1]


def why(edit: Callable[[], Edited]) -> str:
    with pytest.raises(Refused) as refused:
        edit()
    return ENGLISH_WORDS.refusal(refused.value)


def says(edited: Edited) -> str:
    assert edited.says is not None
    return ENGLISH_WORDS.say(edited.says.text, **edited.says.values)


# --- from what


def test_a_bag_is_drawn_from_another_donor_and_left_to_the_program_again() -> None:
    """Bag 1 from bag 3: 0.134 mg / 0.0536 mg/mL = 2.5 mL, which bag 3 has to spare."""
    edited = source(SEED, 1, "solution", 3)
    assert not edited.asks
    preparation = bag(edited.plan, 1).preparation
    assert preparation is not None
    assert (preparation.source, preparation.draw_mL) == (3, q("2.5 mL").value)
    assert source(edited.plan, 1, None).plan == SEED


def test_a_draw_that_the_site_does_not_make_is_asked_about_and_says_why() -> None:
    """Bag 1 from stock: 0.134 mg / 5 mg/mL = 0.0268 mL."""
    edited = source(SEED, 1, "stock")
    assert edited.asks
    assert says(edited) == "0.0268 mL is less than the 0.2 mL that this site draws. A check will stop the plan."


def test_a_donor_without_enough_to_spare_is_asked_about() -> None:
    """Bag 2, 250 mL, infuses 9.25 and gives 25 mL. At 20 mL/h for 11.5 hours: 250 - 234.25 mL are too little."""
    steps = (rebuilt(SEED.recipe.steps[7], time="690 min"),)
    recipe = rebuilt(SEED.recipe, steps=(*SEED.recipe.steps[:7], *steps, *SEED.recipe.steps[8:]))
    plan = source(rebuilt(SEED, recipe=recipe), 1, "solution", 3).plan
    edited = source(plan, 1, "solution", 2)
    assert edited.asks
    assert says(edited).startswith("Bag 2 has no 25 mL to spare: what it gives itself would be missing.")


@pytest.mark.parametrize(
    ("number", "kind", "donor", "sentence"),
    [
        (3, "solution", 4, "Bag 4 holds what the others leave of the dose, all of which is given: it cannot give to"),
        (3, "solution", 2, "Solution 3 cannot be drawn from solution 2: only a later, stronger one can give."),
        (3, "solution", 3, "Solution 3 cannot be drawn from solution 3: only a later, stronger one can give."),
        (3, "solution", 9, "There is no solution 9; the plan has 4."),
        (9, "stock", None, "There is no solution 9; the plan has 4."),
    ],
)
def test_what_can_never_be_drawn_from_is_refused(number: int, kind: str, donor: int | None, sentence: str) -> None:
    assert why(lambda: source(SEED, number, kind, donor)).startswith(sentence)


def test_a_bag_that_runs_empty_and_one_that_is_no_stronger_cannot_give() -> None:
    solutions = [{"volume": "100 mL", "content": {"amount": amount}} for amount in ("1 mg", "1 mg", "98 mg")]
    steps: list[dict[str, object]] = [
        {"solution": str(number), "rate": "100 mL/h", "time": "6 min"} for number in (1, 2)
    ]
    steps.append({"solution": "3", "rate": "100 mL/h", "until": "empty"})
    plan = rebuilt(plan_of("100 mg", solutions=solutions, steps=steps), stock="1 mg/mL")
    assert why(lambda: source(plan, 1, "solution", 2)) == (
        "Bag 2 is not stronger than bag 1: nothing can be drawn from it."
    )
    assert why(lambda: source(plan, 1, "solution", 3)) == ("Bag 3 is run until it is empty: it cannot give to bag 1.")


def test_an_intermediate_is_chosen_where_there_is_one_and_else_refused() -> None:
    """Bag 1: 0.134 mg from a tenfold dilution of the stock (0.5 mg/mL) is 0.268 mL."""
    made_so = bag(source(SEED, 1, "intermediate").plan, 1).preparation
    assert made_so is not None
    assert made_so.intermediate is not None
    assert made_so.draw_mL == q("0.268 mL").value
    tiny = plan_of(
        "100 mg",
        solutions=[{"volume": "100 mL", "content": {"amount": "0.0001 mg"}}],
        steps=[{"solution": "1", "rate": "100 mL/h", "time": "60 min"}],
    )
    assert why(lambda: source(rebuilt(tiny, stock="10 mg/mL"), 1, "intermediate")) == (
        "No dilution of the stock that this program makes lets the drug of bag 1 be measured."
    )


def test_nothing_is_drawn_without_a_stock_nor_for_a_product() -> None:
    assert why(lambda: source(seed_plan(), 1, "stock")) == (
        "No stock is chosen, so nothing is drawn yet. Choose the stock first."
    )
    product = rebuilt(two_components_plan(), stock="40 mg/mL")
    assert why(lambda: source(product, 5, "stock")) == (
        "Vial 5 has no volume stated: it is used as it is bought, and nothing is drawn for it."
    )


# --- syringes


def test_one_syringe_or_a_pair_is_chosen_and_left_to_the_program_again() -> None:
    """26.5886016 mL: one 30 mL syringe reads 27 mL."""
    edited = syringes(SEED, 4, "30 mL")
    preparation = bag(edited.plan, 4).preparation
    assert preparation is not None
    assert [(str(draw.syringe_mL), str(draw.volume_mL)) for draw in preparation.draws] == [("30", "27")]
    pair = bag(syringes(SEED, 4, "20 mL", "10 mL").plan, 4).preparation
    assert pair is not None
    assert [draw.volume_mL for draw in pair.draws] == [20, q("6.6 mL").value]
    assert syringes(edited.plan, 4).plan == SEED


@pytest.mark.parametrize(
    ("number", "capacities", "sentence"),
    [
        (4, ("25 mL",), "There is no syringe of 25 mL here. There are: 1 mL; 3 mL; 5 mL; 10 mL; 20"),
        (4, ("20 mL", "10 mL", "5 mL"), "A draw is measured with one syringe, or with a pair."),
        (4, ("10 mL", "5 mL"), "26.5886016 mL cannot be measured with these two: the first would be full, and"),
        (3, ("20 mL", "10 mL"), "2.68 mL cannot be measured with these two: the first would be full, and"),
    ],
)
def test_syringes_that_cannot_measure_a_draw_are_refused(
    number: int, capacities: tuple[str, ...], sentence: str
) -> None:
    assert why(lambda: syringes(SEED, number, *capacities)).startswith(sentence)


def test_a_syringe_that_would_read_nothing_is_refused() -> None:
    small = rebuilt(SEED, makings=(Making(solution=1, source="stock"),))
    assert why(lambda: syringes(small, 1, "50 mL")) == (
        "A syringe of 50 mL cannot measure 0.0268 mL: it would be rounded to nothing."
    )


# --- containers


def test_the_way_of_filling_is_stated_for_all_and_for_one() -> None:
    plan = with_fill(SEED, None, "add-only").plan
    assert [bag(plan, number).preparation.fill for number in (1, 4)] == ["add-only"] * 2  # type: ignore[union-attr]
    plan = with_fill(plan, 4, "empty").plan
    assert [bag(plan, number).preparation.fill for number in (1, 4)] == ["add-only", "empty"]  # type: ignore[union-attr]
    edited = with_fill(plan, None, "withdraw-drug")
    assert says(edited) == "These keep what is stated for them alone: bag 4."
    assert with_fill(edited.plan, 4, None).plan == with_fill(SEED, None, "withdraw-drug").plan


def test_an_overfill_is_stated_for_commercial_containers_only() -> None:
    assert why(lambda: with_overfill(SEED, None, q("20 mL"))).startswith("All containers are empty ones")
    assert why(lambda: with_overfill(SEED, 3, q("20 mL"))).startswith("Bag 3 is made in an empty container")
    plan = with_overfill(with_fill(SEED, 3, "add-only").plan, 3, q("20 mL")).plan
    assert bag(plan, 3).preparation.overfill_mL == 20  # type: ignore[union-attr]
    edited = with_overfill(plan, None, q("25 mL"))
    assert says(edited) == "These keep what is stated for them alone: bag 3."
    assert with_overfill(plan, 3, None).plan == with_fill(SEED, 3, "add-only").plan


def test_an_overfill_goes_with_its_container_and_says_so() -> None:
    plan = with_overfill(with_fill(SEED, None, "add-only").plan, None, q("25 mL")).plan
    plan = with_overfill(plan, 3, q("20 mL")).plan
    edited = with_fill(plan, None, "empty")
    assert says(edited) == "An empty container has no overfill. Not stated any more: 20 mL; 25 mL."
    assert edited.plan == SEED
    one = with_fill(plan, 3, "empty")
    assert says(one).endswith("Not stated any more: 20 mL.")
    assert one.plan.overfill == q("25 mL")


def test_a_donor_is_made_larger_and_back_to_its_own_volume() -> None:
    larger = made_to(SEED, 3, "275 mL").plan
    assert [bag(larger, 3).made_mL, bag(larger, 3).label_volume_mL] == [275, 250]
    assert made_to(larger, 3, "250 mL").plan == SEED
    assert made_to(larger, 3, None).plan == SEED


@pytest.mark.parametrize(
    ("number", "volume", "sentence"),
    [
        (3, "200 mL", "Solution 3 cannot be made to 200 mL: its own volume is 250 mL."),
        (4, "600 mL", "All of bag 4 is given: it is made to its own volume of 500 mL, no more."),
        (1, "275 mL", "Nothing is drawn from bag 1 for another one, so it needs no more than its own 250 mL."),
    ],
)
def test_what_is_no_donor_is_not_made_larger(number: int, volume: str, sentence: str) -> None:
    assert why(lambda: made_to(SEED, number, volume)).startswith(sentence)


def test_only_an_empty_container_is_made_larger() -> None:
    """A commercial bag comes with its own 250 mL; nobody sells one of 275 mL."""
    bought, larger = with_fill(SEED, None, "add-only").plan, made_to(SEED, 3, "275 mL").plan
    sentence = "Bag 3 cannot be made to 275 mL in a commercial container, which comes with a volume of its own."
    for edit in (
        lambda: made_to(bought, 3, "275 mL"),
        lambda: with_fill(larger, None, "withdraw-drug"),
        lambda: with_fill(larger, 3, "add-only"),
    ):
        assert why(edit).startswith(sentence)
    kept = with_fill(larger, 3, "empty").plan
    assert with_fill(kept, None, "add-only").plan.making(3).made_to == q("275 mL")
    assert "in a commercial container" in why(lambda: with_fill(with_fill(kept, None, "add-only").plan, 3, None))
    assert with_fill(larger, 2, "add-only").plan.making(2).fill == "add-only"


# --- vials


def vials(text: str, before: Supply | None = None) -> Supply:
    supply = read_supply(text, ENGLISH_WORDS, before)
    assert supply is not None
    return supply


@pytest.mark.parametrize(
    "text", ["50 mg / 10 mL", "50 mg / 10 mL; 100 mg / 20 mL", "powder: 100 mg / 20 mL", "1 million units / 5 mL"]
)
def test_vials_are_read_back_as_they_are_written(text: str) -> None:
    assert supply_text(vials(text), ENGLISH_WORDS) == text


def test_vials_are_written_and_read_in_the_person_s_decimal_mark() -> None:
    german = replace(ENGLISH_WORDS, typography=typography("de_DE", 4))
    supply = read_supply("12,5 mg / 2,5", german, None)
    assert supply == vials("12.5 mg / 2.5 mL")
    assert supply_text(supply, german) == "12,5 mg / 2,5 mL"


def test_a_powder_keeps_how_it_is_dissolved_while_it_is_one() -> None:
    powder = made(Supply, {"form": "powder", "reconstitution_fluid": "water", "reconstitution_volume": "20 mL"})
    assert vials("powder: 100 mg / 20 mL", powder).reconstitution_fluid == "water"
    assert vials("100 mg / 20 mL", powder).reconstitution_fluid == ""
    assert read_supply(" ", ENGLISH_WORDS, powder) is None


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("50 mg", "“50 mg” is no vial. Write the drug in it and the mL that can be drawn out of it: “50 mg / 10 mL”"),
        ("50 / 10", "“50” has no unit."),
        ("50 mg / 10 mg", "“10 mg” is a mass, but a volume is needed here"),
        ("50 mg / 10 mL; 50 mg / 10 mL", "The vial of 50 mg / 10 mL is stated twice."),
        (
            "; ".join(f"50 mg / {volume} mL" for volume in range(1, 8)),
            "These are 7 sizes of vial; the program takes 6.",
        ),
    ],
)
def test_what_is_no_vial_is_refused(text: str, sentence: str) -> None:
    with pytest.raises(Refused) as refused:
        read_supply(text, ENGLISH_WORDS, None)
    assert ENGLISH_WORDS.refusal(refused.value).startswith(sentence)


def test_vials_that_cannot_hold_the_stock_are_refused() -> None:
    plan = with_supply(SEED, vials("50 mg / 10 mL")).plan
    assert plan.supply == vials("50 mg / 10 mL")
    assert why(lambda: with_supply(SEED, vials("5 mg / 10 mL"))) == (
        "A vial of 5 mg / 10 mL cannot give this stock: what is drawn out of one would be 50 mg of drug. Correct the "
        "vial, or the stock of 5 mg/mL."
    )
    assert why(lambda: with_supply(SEED, vials("5 mmol / 10 mL"))) == (
        "A vial of 5 mmol / 10 mL and a stock of 5 mg/mL measure different things. Correct one of them."
    )
    assert with_supply(plan, None).plan == SEED


def test_a_stock_typed_anew_keeps_vials_that_fit_and_drops_those_that_do_not() -> None:
    """Of a 50 mg vial 8 mL at 5 mg/mL are 40 mg; at 6 mg/mL 48 mg; at 50 mg/mL it would be 400 mg."""
    plan = with_supply(SEED, vials("50 mg / 8 mL")).plan
    assert with_stock(plan, q("6 mg/mL")).plan.supply == plan.supply
    edited = with_stock(plan, q("50 mg/mL"))
    assert edited.plan.supply is None
    assert says(edited) == (
        "No stock of 50 mg/mL comes out of a vial of 50 mg / 8 mL: the vials are not stated any more."
    )
    assert with_stock(plan, None).plan.supply == plan.supply
