from __future__ import annotations

from datetime import date
from fractions import Fraction
from pathlib import Path

import pytest

from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP
from desens_gui.core.ground.units import NO_UNIT, Quantity
from desens_gui.core.ground.words import ENGLISH_WORDS
from desens_gui.store import languages
from desens_gui.store.languages import DEFAULT, available, for_window, words


def test_american_english_is_the_default_and_comes_first() -> None:
    assert available()[0] == DEFAULT == "en-US"


def test_british_english_writes_micrograms_in_full() -> None:
    dose = Quantity(Fraction("2.5"), "mcg")
    assert words("en-GB", 4).typography.quantity(dose) == "2.5 micrograms"
    assert words("en-GB", 4).typography.quantity(Quantity(Fraction(1), "mcg")) == "1 microgram"
    assert words("en-US", 4).typography.quantity(dose) == "2.5 mcg"
    assert words("en-GB", 4).typography.unit("mcg/mL") == "micrograms/mL"


def test_the_digits_are_those_asked_for() -> None:
    third = Fraction(1, 3)
    assert [words("en-US", digits).typography.number(third) for digits in (3, 4, 8)] == [
        "0.333",
        "0.3333",
        "0.33333333",
    ]


def test_the_pseudo_language_says_every_text_in_brackets_and_keeps_the_values() -> None:
    said = words("qps-ploc", 4).say(NO_UNIT, typed="134", example="134 mg")
    assert said.startswith("[“134” ")
    assert "134 mg" in said
    assert said.endswith("]")


def test_a_text_that_a_language_lacks_is_said_in_english() -> None:
    text = QT_TRANSLATE_NOOP("Tests", "Not in any catalogue: {value}.")
    assert words("qps-ploc", 4).say(text, value=Fraction(1, 2)) == "Not in any catalogue: 0.5."


def test_english_is_there_when_the_build_has_made_no_words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(languages, "files", lambda package: tmp_path)
    assert available() == ("en-US", "en-GB")
    assert words("en-US", 4).table == {}


def test_documents_are_printed_in_more_languages_than_the_window_speaks() -> None:
    assert available() == ("en-US", "en-GB", "de", "fr", "es", "it", "qps-ploc")
    assert for_window() == ("en-US", "en-GB", "qps-ploc")


@pytest.mark.parametrize(
    ("tag", "dose", "day"),
    [
        ("de", "1 234,5 Mikrogramm", "20 Nov 2026"),
        ("fr", "1 234,5 microgrammes", "20 nov 2026"),
        ("es", "1 234,5 mcg", "20 nov 2026"),
        ("it", "1 234,5 microgrammi", "20 nov 2026"),
        ("qps-ploc", "1,234.5 mcg", "20 Nov 2026"),
    ],
)
def test_a_document_writes_numbers_and_dates_as_its_language_does(tag: str, dose: str, day: str) -> None:
    written = words(tag, 5).typography
    assert written.quantity(Quantity(Fraction("1234.5"), "mcg")).replace("\u202f", " ") == dose
    assert written.day(date(2026, 11, 20)) == day


@pytest.mark.parametrize("tag", ["", "en", "en_US", "EN-US", "de-DE", "../site", "\u202e"])
def test_an_unknown_language_is_refused_with_the_available_ones(tag: str) -> None:
    with pytest.raises(Refused) as caught:
        words(tag, 4)
    sentence = ENGLISH_WORDS.refusal(caught.value)
    assert sentence.startswith("There is no language “")
    assert sentence.endswith("”. Available: en-US, en-GB, de, fr, es, it, qps-ploc.")
    assert "\u202e" not in sentence
