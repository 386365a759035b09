"""Texts and values become sentences: in English, and in a language that has only some of them."""

from __future__ import annotations

import json
from fractions import Fraction
from pathlib import Path

import pytest

import desens_gui
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.texts import Said, Text
from desens_gui.core.ground.typography import PartOfDose, Percent, Setting, Typography
from desens_gui.core.ground.units import Quantity
from desens_gui.core.ground.words import ENGLISH_WORDS, Words

BAG = Text("Things", "Bag")
HOLDS = Text("Things", "{what} holds {amount}.")
STEP = Text("Things", "step {number}")

GERMAN = Words(
    "de-DE",
    {("Things", "Bag"): "Beutel", ("Things", "{what} holds {amount}."): "{amount} sind in: {what}."},
    Typography(decimal_mark=",", thousands_mark="."),
)


@pytest.mark.parametrize(
    ("value", "english", "german"),
    [
        (BAG, "Bag", "Beutel"),
        (Said(STEP, {"number": 3}), "step 3", "step 3"),
        (Said(HOLDS, {"what": BAG, "amount": Fraction(5, 2)}), "Bag holds 2.5.", "2,5 sind in: Beutel."),
        ((BAG, BAG, "x"), "Bag; Bag; x", "Beutel; Beutel; x"),
        ((), "", ""),
        (Fraction(12345678, 10), "1,234,568", "1.234.568"),
        (Quantity(Fraction("0.265886016"), "mg/mL"), "0.2659 mg/mL", "0,2659 mg/mL"),
        (Setting(Quantity(Fraction("4.375"), "mL/h")), "4.375 mL/h", "4,375 mL/h"),
        (Setting(Quantity(Fraction("461.056"), "mL")), "461.056 mL", "461,056 mL"),
        (Percent(Fraction("0.00787"), signed=True), "+0.787 %", "+0,787 %"),
        (PartOfDose(Fraction(1, 50000)), "1/50,000", "1/50.000"),
        ("as it is {x}", "as it is {x}", "as it is {x}"),
        (7, "7", "7"),
    ],
)
def test_every_kind_of_value_is_said_in_the_language(value: object, english: str, german: str) -> None:
    pattern = Text("Things", "«{value}»")
    assert ENGLISH_WORDS.say(pattern, value=value) == f"«{english}»"
    assert GERMAN.say(pattern, value=value) == f"«{german}»"


def test_the_context_tells_two_equal_texts_apart() -> None:
    assert GERMAN.say(Text("Other things", "Bag")) == "Bag"


def test_a_refusal_is_said_without_its_place_and_keeps_the_first_one() -> None:
    refused = Refused(HOLDS, what=BAG, amount=Quantity(Fraction(5), "mg")).at("solutions 1").at("--volume")
    assert refused.where == "solutions 1"
    assert ENGLISH_WORDS.refusal(refused) == "Bag holds 5 mg."
    assert GERMAN.refusal(refused) == "5 mg sind in: Beutel."
    assert str(refused).startswith("solutions 1: ")


def test_the_pseudo_language_keeps_every_place_for_a_value() -> None:
    path = Path(desens_gui.__file__).parent / "data" / "words" / "qps-ploc.json"
    if not path.exists():
        pytest.skip("the catalogues are not compiled; packaging/dev.py does so")
    entries = json.loads(path.read_text(encoding="utf-8"))
    text = Text("Findings", "The steps give {given}, {difference} ({share}) more than the ordered {ordered}.")
    table = _table(entries)
    said = Words("qps-ploc", table).say(
        text,
        given=Quantity(Fraction(135), "mg"),
        difference=Quantity(Fraction(1), "mg"),
        share=Percent(Fraction(1, 134), signed=True),
        ordered=Quantity(Fraction(134), "mg"),
    )
    assert said != ENGLISH_WORDS.say(text, given="", difference="", share="", ordered="")
    assert all(part in said for part in ("135 mg", " 1 mg", "+0.7463 %", "134 mg"))


def _table(entries: object) -> dict[tuple[str, str], str]:
    assert isinstance(entries, dict)
    found: dict[tuple[str, str], str] = {}
    for context, texts in entries.items():
        if isinstance(texts, dict):
            found |= {(context, source): said for source, said in texts.items() if isinstance(said, str)}
    return found
