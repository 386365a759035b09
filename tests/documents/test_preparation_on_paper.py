"""What the papers say of how the containers are made, what they then hold, and how their lines are primed."""

from __future__ import annotations

import pytest

from desens_gui.core.rules.plan import PRIMINGS, Plan
from desens_gui.documents.blocks import Facts, Note, Sheet, Table
from desens_gui.documents.phrases import Phrases
from desens_gui.documents.recipes import recipe_table
from desens_gui.documents.worksheet import worksheet
from tests.documents.dossiers import classic, dossier, seed
from tests.documents.every_plan import PLANS
from tests.documents.made_plans import lines

Row = tuple[str, str, str, str]
TAKEN = "Take a commercial container of 250 mL of Glucose 5 %."


def moves(plan: Plan) -> list[Row]:
    """The moves of the recipe: of which container, what to do, the planned volume and the one to measure."""
    rows = recipe_table(Phrases(dossier(plan))).rows
    return [(sign.text, words.text, planned.text, measured.text) for sign, words, planned, measured, *_ in rows]


def notes(plan: Plan) -> list[str]:
    return [row[1].note for row in recipe_table(Phrases(dossier(plan))).rows]


def tables(sheet: Sheet, *heads: str) -> list[Table]:
    """The tables of a sheet that have columns of these heads."""
    found = [block for block in sheet.blocks if isinstance(block, Table)]
    return [table for table in found if {column.head for column in table.columns} >= set(heads)]


def cells(table: Table, head: str) -> list[str]:
    at = [column.head for column in table.columns].index(head)
    return [row[at].text for row in table.rows]


# --- the recipe


def test_the_recipe_is_in_making_order_with_every_syringe_and_its_mark() -> None:
    """Bag 4: 132.943008 mg of 5 mg/mL are 26.5886016 mL, drawn as 20 + 6.6 mL; 500 - 26.6 = 473.4 mL of diluent."""
    assert moves(PLANS["seed-equipped"]()) == [
        ("4", "Take an empty container. Put in 473.4 mL of Glucose 5 %.", "473.4113984", "473.4"),
        (
            "4",
            "Draw 26.6 mL of stock: 20 mL syringe to 20 mL + 10 mL syringe to 6.6 mL. Add it and mix.",
            "26.5886016",
            "26.6",
        ),
        ("4", "Label it “BAG 4 of 4” before the next draw.", "", ""),
        ("3", "Take an empty container. Put in 247.3 mL of Glucose 5 %.", "247.32", "247.3"),
        ("3", "Draw 2.7 mL of stock: 3 mL syringe to 2.7 mL. Add it and mix.", "2.68", "2.7"),
        ("3", "Label it “BAG 3 of 4” before the next draw.", "", ""),
        ("2", "Take an empty container. Put in 225 mL of Glucose 5 %.", "225", "225"),
        ("2", "Draw 25 mL of bag 3: 30 mL syringe to 25 mL. Add it and mix.", "25", "25"),
        ("2", "Label it “BAG 2 of 4” before the next draw.", "", ""),
        ("1", "Take an empty container. Put in 225 mL of Glucose 5 %.", "225", "225"),
        ("1", "Draw 25 mL of bag 2: 30 mL syringe to 25 mL. Add it and mix.", "25", "25"),
        ("1", "Label it “BAG 1 of 4” before the next draw.", "", ""),
    ]
    said = notes(PLANS["seed-equipped"]())
    assert said[0] == "473.4 mL + 26.6 mL = 500 mL"
    assert said[5] == (
        "On the label: 12.15 mg in 225 mL (0.054 mg/mL), what stays in it when 25 mL have been drawn out of it."
    )


def test_the_sheet_says_what_its_tolerance_covers_and_how_diluent_is_measured() -> None:
    """A syringe is named for every draw of drug; for 473.4 mL of diluent none is, and none of that is in the ±."""
    for name, measured in (("seed-equipped", True), ("overfill-unknown", False)):
        said = [block.text for block in worksheet(dossier(PLANS[name]())).blocks if isinstance(block, Note)]
        assert any("is no part of it and comes on top" in one for one in said)
        assert any("Measure diluent with the device of the pharmacy" in one for one in said) == measured


def test_each_move_has_room_for_who_did_and_who_checked_it() -> None:
    table = recipe_table(Phrases(dossier(PLANS["seed-equipped"]())))
    assert table.ruled
    assert [column.head for column in table.columns[-2:]] == ["Done by", "Checked by"]
    assert not [text for row in table.rows for entry in row[-2:] for text in entry.texts()]


def test_equal_fillings_of_a_syringe_are_counted() -> None:
    """720 mg of 5 mg/mL: 144 mL are two full syringes of 50 mL, and a third of them with 44 mL."""
    plan = classic(order={"dose": "720 mg"}, stock="5 mg/mL")
    (draw,) = [words for sign, words, *_ in moves(plan) if sign == "3" and words.startswith("Draw")]
    assert "2 × 50 mL syringe to 50 mL + " in draw


@pytest.mark.parametrize(
    ("number", "words", "volumes", "note"),
    [
        # bag 1: 5 mg of bag 2 at 0.2 mg/mL are 25 mL; 250 + 20 - 25 + 25 = 270 mL
        (
            "1",
            f"{TAKEN} Draw out 25 mL and discard it.",
            ("25", "25"),
            "Its overfill of 20 mL stays in it: it holds 270 mL in all when the drug is in.",
        ),
        # bag 2: 50 mg are 5 mL; out go 5 + 25 mL
        (
            "2",
            f"{TAKEN} Draw out 30 mL and discard it: the drug's volume (5 mL) and the overfill (25 mL).",
            ("30", "30"),
            "",
        ),
        # bag 3: 250 + 22.5 + 50 = 322.5 mL
        (
            "3",
            f"{TAKEN} Draw nothing out: the drug is only added.",
            ("", ""),
            "Its overfill of 22.5 mL stays in it: it holds 322.5 mL in all when the drug is in.",
        ),
    ],
)
def test_the_ways_of_filling_a_commercial_bag_in_words(
    number: str, words: str, volumes: tuple[str, str], note: str
) -> None:
    plan = PLANS["commercial"]()
    at = [sign for sign, *_ in moves(plan)].index(number)
    assert moves(plan)[at] == (number, words, *volumes)
    assert notes(plan)[at] == note


def test_an_overfill_that_is_not_stated_prints_between_what_the_volume_lies() -> None:
    """Bag 3, add-only: 250 + 7.5 + 2.7 = 260.2 mL with 3 %, 250 + 50 + 2.7 = 302.7 mL with 20 %."""
    plan = PLANS["overfill-unknown"]()
    at = [sign for sign, *_ in moves(plan)].index("3")
    assert "with 3 % to 20 % of its volume it holds 260.2 to 302.7 mL in all" in notes(plan)[at]
    first = moves(plan)[0]
    assert first[0] == "4"
    assert "all of its overfill" in first[1]
    assert first[2:] == ("", "")


def test_an_intermediate_has_a_letter_its_own_moves_and_is_discarded_after_use() -> None:
    """1.03 mg out of 10 mg/mL is 0.103 mL: a tenfold dilution of 10 mL instead, of which 1.03 mL (1 mL) is drawn."""
    plan = PLANS["intermediates"]()
    assert [row for row in moves(plan) if row[0] in {"A", "2"}] == [
        ("A", "Intermediate A, only for bag 2. Take an empty container. Put in 9 mL of Glucose 5 %.", "9", "9"),
        ("A", "Draw 1 mL of stock: 1 mL syringe to 1 mL. Add it and mix.", "1", "1"),
        ("A", "Label it “intermediate A: 10 mg in 10 mL (1 mg/mL)” before the next draw.", "", ""),
        ("2", "Take an empty container. Put in 99 mL of Glucose 5 %.", "98.97", "99"),
        ("2", "Draw 1 mL of intermediate A: 3 mL syringe to 1 mL. Add it and mix.", "1.03", "1"),
        ("2", "Label it “BAG 2 of 3” before the next draw.", "", ""),
        ("A", "Discard what is left of intermediate A after use: 9 mL.", "", ""),
    ]


def test_a_draw_that_cannot_be_measured_has_no_measured_volume() -> None:
    rows = [row for row in moves(PLANS["not-measurable"]()) if row[0] == "2"]
    assert rows[0][2:] == ("99.99999", "")
    assert rows[1] == ("2", "Draw 0.00001 mL of stock. No syringe of this site can measure that.", "0.00001", "")


def test_a_powder_is_dissolved_first_and_its_vials_counted() -> None:
    """29.5 mL are drawn: 26.6 for bag 4 and 2.9 for bag 3; a vial of 20 mL and one of 10 mL, 0.5 mL are left."""
    plan = PLANS["made-of-powder"]()
    dissolved = "Dissolve 1 × 50 mg of powder, each in 10 mL of Water for injections. The stock then holds 5 mg/mL."
    assert moves(plan)[:2] == [
        ("", dissolved, "", "10"),
        ("", "Dissolve 1 × 100 mg of powder to 5 mg/mL.", "", ""),
    ]
    (stock,) = [
        facts
        for block in worksheet(dossier(plan)).blocks
        if isinstance(block, Facts)
        for title, facts in block.groups
        if title == "Stock"
    ]
    assert {fact.name: fact.value for fact in stock} == {
        "Concentration": "5 mg/mL",
        "Comes as": "powder",
        "Dissolved": "each vial of 50 mg in 10 mL of Water for injections",
        "Vials to open": "1 × 50 mg (10 mL usable in each); 1 × 100 mg (20 mL usable in each)",
        "Drawn in all": "29.5 mL",
        "Left in them": "0.5 mL, discarded",
        "Source": "constructed",
        "Lot": "",
        "Expiry": "",
    }


# --- what the containers hold


def test_each_container_stands_as_planned_and_as_prepared() -> None:
    """Bag 2: 1.34 mg; really 25 mL of 0.054 mg/mL are 1.35 mg, +0.75 %; 1.05 x 1.04 = +-9.2 % at worst."""
    (table,) = tables(worksheet(dossier(PLANS["seed-equipped"]())), "Drug in it")
    rows = [[entry.text for entry in row] for row in table.rows if row[0].text == "2"]
    assert rows == [
        ["2", "planned", "250", "1.34", "0.00536", "", "", "", "25", "225", "1.206", "195.75"],
        ["2", "as prepared", "250", "1.35", "0.0054", "+0.7463", "9.2", "6.403", "25", "225", "1.215", "195.75"],
    ]


def test_an_unknown_overfill_prints_both_ends_and_no_number_that_pretends() -> None:
    """Bag 3: 13.5 mg in 260.2 or in 302.7 mL. Step 9 takes 1.25 mL: 0.06485 or 0.05575 mg."""
    sheet = worksheet(dossier(PLANS["overfill-unknown"]()))
    (table,) = tables(sheet, "Drug in it")
    rows = [[entry.text for entry in row[1:6]] for row in table.rows if row[0].text == "3"]
    assert rows == [
        ["planned", "250", "13.4", "0.0536", ""],
        ["with 3 % overfill", "260.2", "13.5", "0.05188", "−3.203"],
        ["with 20 % overfill", "302.7", "13.5", "0.0446", "−16.79"],
    ]
    (doses,) = tables(sheet, "Planned dose")
    assert "Dose as prepared" not in [column.head for column in doses.columns]
    assert cells(doses, "Dose with 3 % overfill")[8] == "0.06485"
    assert cells(doses, "Dose with 20 % overfill")[8] == "0.05575"
    assert "133.9 to 134 mg (−0.09765 to +0.01277 %)" in list(sheet.texts())


def test_the_whole_dose_as_prepared_stands_among_the_sums() -> None:
    """At worst 4 % of 133, 5 % of 1.0125, 9.2 % of 0.04995 and 13.568 % of 0.00243 mg: 5.37555 mg in all."""
    texts = list(worksheet(dossier(PLANS["seed-equipped"]())).texts())
    assert "134.06488 mg (+0.04842 %)" in texts
    assert [text for text in texts if text.startswith("± ") and " mg " in text] == [
        "± 5.376 mg (4.01 %) at worst, ± 5.32 mg as root sum square"
    ]
    assert "not known" in list(worksheet(dossier(PLANS["not-measurable"]())).texts())


def test_the_working_has_the_draws_as_measured() -> None:
    texts = list(worksheet(dossier(PLANS["seed-equipped"]())).texts())
    assert "as prepared: 26.6 mL × 5 mg/mL = 133 mg in 500 mL = 0.266 mg/mL" in texts
    assert "as prepared: 25 mL × 0.054 mg/mL = 1.35 mg in 250 mL = 0.0054 mg/mL" in texts
    assert "as prepared: 250 mL − 25 mL drawn out = 225 mL: 12.15 mg left" in texts
    commercial = list(worksheet(dossier(PLANS["commercial"]())).texts())
    assert "as prepared: 250 mL + 25 mL overfill − 30 mL drawn out + 5 mL = 250 mL" in commercial
    assert "as prepared: 250 mL + 22.5 mL overfill + 50 mL = 322.5 mL" in commercial


def test_a_donor_that_is_made_larger_says_so_where_it_is_worked_out() -> None:
    """Bag 3 holds 13.4 mg in its 250 mL; made to 275 mL it holds 0.0536 x 275 = 14.74 mg."""
    sheet = worksheet(dossier(PLANS["made-of-powder"]()))
    (series,) = tables(sheet, "Made to")
    assert cells(series, "Made to") == ["250", "250", "275", "500"]
    texts = list(sheet.texts())
    assert "1/10 × 134 mg = 13.4 mg in 250 mL = 0.0536 mg/mL" in texts
    assert "made larger: 0.0536 mg/mL × 275 mL = 14.74 mg" in texts


# --- lines


@pytest.mark.parametrize("priming", PRIMINGS)
def test_the_worksheet_prints_what_the_plan_assumes_of_the_lines(priming: str) -> None:
    sheet = worksheet(dossier(classic(stock="10 mg/mL", tubing=lines(priming, flush="20 mL"))))
    (table,) = tables(sheet, "What the plan assumes")
    when = cells(table, "When")
    assert [when[0], when[-1]] == ["before the start", "at the end"]
    assert "at a bag change" in when
    assert any("do not flush" in text or "Do not flush" in text for text in cells(table, "What the plan assumes"))


def test_without_stated_tubing_nothing_is_said_of_lines() -> None:
    assert tables(worksheet(dossier(seed())), "What the plan assumes") == []


def test_the_tubing_is_said_in_full() -> None:
    texts = list(worksheet(dossier(PLANS["overfill-unknown"]())).texts())
    assert (
        "one line of 20 mL for all, primed with the first container; 2 mL in common before the vein; "
        "carrier 30 mL/h of Glucose 5 %; flush 20 mL of Glucose 5 %"
    ) in texts
