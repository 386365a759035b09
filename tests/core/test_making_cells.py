"""The cells of the preparation: what can be chosen in them, what is typed, and how each number comes about."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desens_gui.core.edits.basic import Edited
from desens_gui.core.edits.making import with_fill, with_overfill
from desens_gui.core.findings import Cell
from desens_gui.core.grid.cells import SOLUTION_COLUMNS, cell_value, changed_cells
from desens_gui.core.grid.explain import explain
from desens_gui.core.grid.governed import governed_by
from desens_gui.core.grid.making_cells import MAKING_COLUMNS, choices, making_text, type_making
from desens_gui.core.grid.prepared_words import prepared_said, stock_said
from desens_gui.core.ground.locales import typography
from desens_gui.core.ground.model import made, rebuilt
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.texts import Said
from desens_gui.core.ground.words import ENGLISH_WORDS, Words
from desens_gui.core.rules.making import Making
from desens_gui.core.rules.plan import Plan
from desens_gui.core.rules.supply import Supply
from desens_gui.core.worked import Worked, work_out
from tests.plans import SITE, plan_of, q, seed_plan, two_components_plan

SEED = seed_plan(stock="5 mg/mL")
GERMAN = replace(ENGLISH_WORDS, typography=typography("de_DE", 4))
PSEUDO = replace(ENGLISH_WORDS, table={("Making", "stock"): "[ŝţöçķ]", ("Making", "auto"): "[åüţö]"})


def say(said: Said | None, words: Words = ENGLISH_WORDS) -> str:
    assert said is not None
    return words.say(said.text, **said.values)


def typed(plan: Plan, row: int, column: str, text: str, words: Words = ENGLISH_WORDS) -> Edited:
    return type_making(plan, work_out(plan, SITE), SITE, Cell("solutions", row, column), text, words)


def shown(plan: Plan, row: int, column: str, words: Words = ENGLISH_WORDS) -> str:
    return making_text(work_out(plan, SITE), Cell("solutions", row, column), words)


def offered(plan: Plan, row: int, column: str, words: Words = ENGLISH_WORDS) -> list[str]:
    found = choices(work_out(plan, SITE), SITE, Cell("solutions", row, column), words)
    return [f"{'' if one.possible else '- '}{one.text}: {one.about}" for one in found]


def explained(plan: Plan | Worked, row: int, column: str, table: str = "solutions") -> str:
    worked = work_out(plan, SITE) if isinstance(plan, Plan) else plan
    return say(explain(worked, Cell(table, row, column)))


# --- what can be chosen


def test_every_way_to_a_bag_is_offered_with_its_draw_and_why_it_is_not_possible() -> None:
    assert offered(SEED, 1, "source") == [
        "auto: as the protocol draws: from the next stronger one that can give",
        "- stock: 0.0268 mL is less than the 0.2 mL that this site draws.",
        "bag 2: a draw of 25 mL",
        "bag 3: a draw of 2.5 mL",
        "intermediate: a draw of 0.268 mL",
        "- bag 4: Bag 4 holds what the others leave of the dose, all of which is given: it cannot give to bag 1.",
    ]


def test_syringes_are_offered_with_what_they_read_single_ones_first_then_the_best_pairs() -> None:
    """26.5886016 mL: 27 mL in 30 mL (marks of 1 mL), twice a 20 mL syringe 20 + 7 mL, 20 + 6.6 mL in 20 + 10 mL."""
    assert offered(SEED, 4, "draws") == [
        "auto: 26.6 mL for 26.5886016 mL (+0.04287 %), in 2 fillings",
        "10: 26.6 mL for 26.5886016 mL (+0.04287 %), in 3 fillings",
        "20: 27 mL for 26.5886016 mL (+1.547 %), in 2 fillings",
        "30: 27 mL for 26.5886016 mL (+1.547 %)",
        "50: 27 mL for 26.5886016 mL (+1.547 %)",
        "20 + 10: 26.6 mL for 26.5886016 mL (+0.04287 %), in 2 fillings",
    ]
    assert offered(SEED, 3, "draws")[-2:] == [
        "- 30: 3 mL for 2.68 mL (+11.94 %): filled to less than 20 %, where it measures badly",
        "- 50: 3 mL for 2.68 mL (+11.94 %): filled to less than 20 %, where it measures badly",
    ]


def test_a_donor_can_be_made_larger_and_what_it_then_keeps_is_told() -> None:
    assert offered(SEED, 3, "made_mL") == [
        "250: its own volume; 225 mL are left after giving 25 mL",
        "275: larger, so that 250 mL are left after giving 25 mL",
    ]
    assert offered(SEED, 1, "made_mL") == []
    assert offered(seed_plan(), 3, "made_mL") == []


def test_the_ways_of_filling_are_offered_with_what_they_mean() -> None:
    found = offered(with_fill(SEED, None, "add-only").plan, 4, "fill")
    assert found[0] == "as all: what holds for all: add only"
    assert found[1] == "empty container: An empty container gets the drug, and diluent up to 500 mL."
    assert [one.partition(":")[0] for one in found[2:]] == ["drug volume out", "drug + overfill out", "add only"]


# --- what is typed


@pytest.mark.parametrize(
    ("row", "column", "text", "making"),
    [
        (1, "source", "bag 3", {"source": "solution", "donor": "3"}),
        (1, "source", "BAG 3", {"source": "solution", "donor": "3"}),
        (1, "source", "3", {"source": "solution", "donor": "3"}),
        (1, "source", "intermediate", {"source": "intermediate"}),
        (4, "draws", "20 + 10", {"syringes": ["20 mL", "10 mL"]}),
        (4, "draws", "30 mL", {"syringes": ["30 mL"]}),
        (3, "draws", "3 mL: 2.7", {"syringes": ["3 mL"]}),
        (3, "draws", "3 mL: 2.7 (chosen)", {"syringes": ["3 mL"]}),
        (4, "draws", "20 mL: 20 + 10 mL: 6.6", {"syringes": ["20 mL", "10 mL"]}),
        (4, "draws", "10 mL: 10 + 10 mL: 10 + 10 mL: 6.6", {"syringes": ["10 mL"]}),
        (1, "source", "bag 2 (chosen)", {"source": "solution", "donor": "2"}),
        (3, "fill", "add only (chosen)", {"fill": "add-only"}),
        (4, "fill", "add only", {"fill": "add-only"}),
        (3, "made_mL", "275", {"made_to": "275 mL"}),
        (3, "made_mL", "0.275 L", {"made_to": "275 mL"}),
    ],
)
def test_a_choice_is_typed_and_the_cell_then_says_so(
    row: int, column: str, text: str, making: dict[str, object]
) -> None:
    edited = typed(SEED, row, column, text)
    assert edited.plan.makings == (made(Making, {"solution": str(row)} | making),)
    again = typed(edited.plan, row, column, shown(edited.plan, row, column))
    assert again.plan == edited.plan
    assert typed(edited.plan, row, column, "").plan == SEED


def test_an_overfill_is_typed_in_mL_or_as_a_percentage_of_the_volume() -> None:
    plan = with_fill(SEED, None, "add-only").plan
    assert typed(plan, 4, "overfill_mL", "50").plan.making(4).overfill == q("50 mL")
    edited = typed(plan, 4, "overfill_mL", "10 %")
    assert edited.plan == typed(plan, 4, "overfill_mL", "50").plan
    assert say(edited.says) == "10 % of 500 mL are 50 mL."
    assert typed(edited.plan, 4, "overfill_mL", "").plan == plan
    assert typed(edited.plan, 4, "overfill_mL", "not stated").plan == plan
    for nothing in ("0", "0 mL", "0 %"):
        assert typed(edited.plan, 4, "overfill_mL", nothing).plan.making(4).overfill == q("0 mL")


@pytest.mark.parametrize(
    ("row", "column", "text", "sentence"),
    [
        (1, "source", "bag 7", "“bag 7” is nothing that can be drawn from. Write one of these: auto; stock; interm"),
        (1, "source", "bag 4", "Bag 4 holds what the others leave of the dose"),
        (
            3,
            "draws",
            "3 mL: 2.5",
            "2.68 mL is drawn as 2.7 mL (+0.7463 %): a 3 mL syringe to 2.7 mL. The mark follows from that",
        ),
        (4, "draws", "thirty", "A number is missing."),
        (4, "draws", "25", "There is no syringe of 25 mL here."),
        (4, "fill", "full", "“full” is no way to fill a container. Write one of these: as all; empty container;"),
        (4, "overfill_mL", "50", "Bag 4 is made in an empty container"),
        (3, "made_mL", "2,750", "“2,750” can be read as 2.750 or as 2750."),
        (3, "made_mL", "0", "“0” is zero."),
        (3, "draw_mL", "3", "This is computed from how the solution is made."),
    ],
)
def test_what_cannot_be_chosen_is_refused_with_its_place(row: int, column: str, text: str, sentence: str) -> None:
    with pytest.raises(Refused) as refused:
        typed(SEED, row, column, text)
    assert ENGLISH_WORDS.refusal(refused.value).startswith(sentence)
    assert refused.value.where.startswith(f"solutions {row}")


def test_a_choice_is_typed_in_the_words_of_the_screen_and_in_english_and_numbers_in_the_locale() -> None:
    plan = rebuilt(SEED, makings=(Making(solution=3, source="stock"),))
    assert shown(plan, 3, "source", PSEUDO) == "[ŝţöçķ]"
    assert typed(SEED, 3, "source", "[ŜŢöçķ]", PSEUDO).plan == typed(SEED, 3, "source", "stock", PSEUDO).plan == plan
    assert typed(SEED, 3, "made_mL", "275,5", GERMAN).plan.making(3).made_to == q("275.5 mL")
    assert shown(typed(SEED, 3, "made_mL", "275,5", GERMAN).plan, 3, "made_mL", GERMAN) == "275,5"


# --- how it comes about


@pytest.mark.parametrize(
    ("row", "column", "working"),
    [
        (3, "source", "Drawn from the stock: the protocol draws each solution from the next stronger one that can "),
        (3, "draws", "2.68 mL is drawn as 2.7 mL (+0.7463 %): a 3 mL syringe to 2.7 mL."),
        (4, "draws", "26.5886016 mL is drawn as 26.6 mL (+0.04287 %): a 20 mL syringe to 20 mL and a 10 mL syrin"),
        (3, "fill", "An empty container gets the drug, and diluent up to 250 mL."),
        (3, "overfill_mL", "An empty container holds nothing more than it says."),
        (3, "diluent_mL", "250 mL − 2.68 mL = 247.32 mL."),
        (3, "fill_up_mL", "250 mL − 2.7 mL = 247.3 mL."),
        (3, "withdraw_mL", "Nothing is taken out of the container first."),
        (3, "made_mL", "Its own volume: 250 mL."),
        (3, "donated_mL", "25 mL = 25 mL."),
        (1, "donated_mL", "Nothing is drawn from it for another one."),
        (3, "label_volume_mL", "250 mL − 25 mL = 225 mL."),
        (3, "label_amount", "0.0536 mg/mL × 225 mL = 12.06 mg."),
        (3, "as_prepared_amount", "2.7 mL × 5 mg/mL = 13.5 mg: the drug that is really drawn."),
        (2, "as_prepared_amount", "25 mL × 0.054 mg/mL = 1.35 mg: the drug that is really drawn."),
        (3, "as_prepared_concentration", "13.5 mg ÷ 250 mL = 0.054 mg/mL, as prepared."),
        (3, "as_prepared_off", "0.054 mg/mL ÷ 0.0536 mg/mL − 1 = +0.7463 %: as prepared against planned."),
        (3, "as_prepared_label_mL", "250 mL − 25 mL = 225 mL."),
        (3, "as_prepared_label_amount", "0.054 mg/mL × 225 mL = 12.15 mg."),
    ],
)
def test_the_preparation_of_the_published_series_tells_its_working(row: int, column: str, working: str) -> None:
    assert explained(SEED, row, column).startswith(working)


def test_the_tolerance_tells_each_draw_on_the_way_from_the_stock() -> None:
    assert explained(SEED, 1, "tolerance") == (
        "By their tolerance (ISO 7886-1) the syringes may move it by 5 %; 4 %; 4 %, draw by draw from the stock on: "
        "13.57 % at the worst, 7.55 % as root of the sum of squares."
    )


def test_commercial_bags_tell_what_is_taken_out_and_what_they_really_hold() -> None:
    """Bag 4, 500 mL and 50 mL of overfill, 26.6 mL drawn."""
    stated = with_overfill(with_fill(SEED, 4, "add-only").plan, 4, q("50 mL")).plan
    assert explained(stated, 4, "real_mL") == "500 mL + 50 mL + 26.6 mL = 576.6 mL."
    assert explained(stated, 4, "fill_up_mL") == "No diluent is added: the bag is bought filled."
    assert explained(stated, 4, "overfill_mL") == "Stated: 50 mL."
    out = with_fill(stated, 4, "withdraw-drug-and-overfill").plan
    assert explained(out, 4, "withdraw_mL") == "26.6 mL + 50 mL = 76.6 mL."
    assert explained(with_fill(stated, 4, "withdraw-drug").plan, 4, "withdraw_mL") == "26.6 mL = 26.6 mL."
    assert explained(with_fill(stated, 4, "withdraw-drug").plan, 4, "real_mL") == "500 mL + 50 mL = 550 mL."
    unknown = with_fill(SEED, 3, "add-only").plan
    for column in ("overfill_mL", "real_mL", "as_prepared_concentration", "as_prepared_off", "as_prepared_label_mL"):
        assert explained(unknown, 3, column).startswith("What this bag holds more than it says is not stated")
    assert explained(unknown, 2, "as_prepared_amount") == (
        "What is really in bag 3 is not known, and so neither is what is drawn from it."
    )


def test_a_larger_donor_and_a_dilution_tell_their_working() -> None:
    larger = rebuilt(SEED, makings=(made(Making, {"solution": "3", "made_to": "275 mL"}),))
    assert explained(larger, 3, "made_mL") == (
        "Stated: 275 mL. Its own volume is 250 mL; the rest is there to be given."
    )
    assert explained(larger, 3, "amount") == "0.0536 mg/mL × 275 mL = 14.74 mg."
    assert explained(larger, 3, "concentration") == "13.4 mg ÷ 250 mL = 0.0536 mg/mL."
    assert explained(larger, 3, "diluent_mL") == "275 mL − 2.948 mL = 272.052 mL."
    between = rebuilt(SEED, makings=(made(Making, {"solution": "1", "source": "intermediate"}),))
    assert explained(between, 1, "source") == (
        "Chosen: drawn from intermediate A, a dilution of the stock. The dilution: 1 mL of stock (a 1 mL syringe to 1 "
        "mL) and 9 mL of diluent make 10 mL of 0.5 mg/mL."
    )
    assert explained(between, 1, "draw_mL") == (
        "0.134 mg ÷ 0.5 mg/mL = 0.268 mL, drawn from intermediate A, a dilution of the stock."
    )


def test_the_total_as_prepared_is_a_sum_of_the_doses_and_so_is_what_the_syringes_may_move() -> None:
    assert explained(SEED, 0, "as_prepared", "total") == "134.06488 mg in 16 steps = 134.06488 mg."
    working = explained(SEED, 0, "as_prepared_tolerance", "total")
    assert working.endswith("mg + 5.32 mg = ≈ 5.376 mg. What the syringes may move of each dose, at the worst.")


def test_every_cell_of_the_making_can_be_explained_and_says_what_it_follows_from() -> None:
    for plan in (
        SEED,
        seed_plan(),
        rebuilt(two_components_plan(), stock="40 mg/mL"),
        with_fill(SEED, None, "add-only").plan,
    ):
        worked = work_out(plan, SITE)
        for row in range(1, len(plan.recipe.solutions) + 1):
            for column in SOLUTION_COLUMNS:
                assert say(explain(worked, Cell("solutions", row, column)))
                assert say(governed_by(plan, Cell("solutions", row, column)))
            for column in MAKING_COLUMNS:
                making_text(worked, Cell("solutions", row, column), ENGLISH_WORDS)


def test_another_source_marks_what_it_changes_and_nothing_else_of_the_plan() -> None:
    """Bag 1 from bag 3: bag 2 keeps 25 mL more, bag 3 gives 2.5 mL more."""
    after = typed(SEED, 1, "source", "bag 3").plan
    marked = changed_cells(work_out(SEED, SITE), work_out(after, SITE))
    assert Cell("solutions", 1, "source") in marked
    assert Cell("solutions", 2, "label_volume_mL") in marked
    assert Cell("solutions", 3, "as_prepared_label_mL") in marked
    assert not [cell for cell in marked if cell.table == "steps" and cell.column != "as_prepared_dose"]
    assert cell_value(work_out(after, SITE), Cell("solutions", 4, "source")) == "stock"


# --- in one sentence


def sentence(plan: Plan) -> tuple[str, str | None]:
    found = prepared_said(work_out(plan, SITE))
    return say(found.sentence), found.severity


def test_what_the_patient_gets_as_prepared_is_one_sentence() -> None:
    said = "As prepared 134.065 mg of 134 mg (+0.04842 %), ± 5.376 mg from syringes; diluent is not counted."
    assert sentence(SEED) == (said, None)
    assert sentence(seed_plan())[0].startswith("No stock is chosen yet")
    off = with_overfill(with_fill(SEED, None, "withdraw-drug").plan, None, q("50 mL")).plan
    assert sentence(off)[1] == "red"


def test_an_unknown_overfill_gives_a_range_and_an_unmeasurable_draw_is_said() -> None:
    """133 mg in 500 + 26.6 mL and 15 to 100 mL of overfill; of that 500 mL, and 1.06488 mg of the other bags."""
    found = sentence(with_fill(SEED, 4, "add-only").plan)
    assert found == (
        "As prepared 107.193 mg to 123.849 mg of 134 mg (−20.01 % to −7.575 %): the overfill of bag 4 is not stated.",
        "red",  # the least that is missing is more than the site bears
    )
    tiny = plan_of(
        "100 mg",
        solutions=[{"volume": "100 mL", "content": {"amount": "0.0001 mg"}}],
        steps=[{"solution": "1", "rate": "100 mL/h", "time": "60 min"}],
    )
    assert sentence(rebuilt(tiny, stock="10 mg/mL")) == (
        "As prepared: not known, because no syringe here measures the draw of bag 1.",
        "red",
    )


def test_the_stock_that_is_drawn_is_said_with_its_vials() -> None:
    assert say(stock_said(work_out(SEED, SITE))).startswith("From the stock: 29.3 mL. State the vials")
    assert stock_said(work_out(seed_plan(), SITE)) is None
    vials = [{"amount": f"{5 * mL} mg", "usable": f"{mL} mL"} for mL in (10, 20, 40)]
    supply = made(Supply, {"form": "concentrate", "vials": vials})
    assert say(stock_said(work_out(rebuilt(SEED, supply=supply), SITE))) == (
        "From the stock: 29.3 mL. Opened: 1 × 100 mg / 20 mL; 1 × 50 mg / 10 mL. Left over: 0.7 mL."
    )
