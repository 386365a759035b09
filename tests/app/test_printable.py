"""What can be printed: the window and the documents must be of one opinion."""

from __future__ import annotations

import unicodedata

import pytest
from pytestqt.qtbot import QtBot

from desens_gui.app.printable import lacking, refuse_unprintable
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.words import ENGLISH_WORDS
from desens_gui.documents import faces


def test_window_and_documents_agree_about_every_character(qtbot: QtBot) -> None:
    assigned = [chr(code) for code in range(0x20, 0x1F000) if unicodedata.category(chr(code)) not in {"Cn", "Cs", "Co"}]
    differing = [char for char in assigned if (lacking(char) is None) != (faces.lacking(char) is None)]
    assert differing == []


@pytest.mark.parametrize("text", ["Größe", "Ωμέγα", "Иванова", "José O’Brien-Smith"])
def test_latin_greek_and_cyrillic_can_be_printed(qtbot: QtBot, text: str) -> None:
    assert refuse_unprintable(f" {text} ") == text


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("כהן", "“כ” cannot be printed: Latin, Greek and Cyrillic letters can. Type it in such letters."),
        ("Li 李", "“李” cannot be printed: Latin, Greek and Cyrillic letters can. Type it in such letters."),
        ("a\u202eb", "The character U+202E cannot be printed: Latin, Greek and Cyrillic letters can."),
    ],
)
def test_other_characters_are_named(qtbot: QtBot, text: str, sentence: str) -> None:
    with pytest.raises(Refused) as caught:
        refuse_unprintable(text)
    assert ENGLISH_WORDS.refusal(caught.value) == sentence
