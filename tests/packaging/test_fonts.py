"""The facts about the shipped fonts that documents and window rely on."""

from __future__ import annotations

import struct
import unicodedata
from functools import cache
from typing import Any

import dev
import fonts
import pytest
import translations
from reportlab.pdfbase.ttfonts import TTFontFace

FOLDER = fonts.TARGET
DIGITS = "0123456789"
MARKS = "−×≤≥±·–—…½¼¾→←↓↑≈≠µμ°²³‘’“”€‰√✓\u00a0\u2009\u202f"


@cache
def face(name: str) -> Any:
    """Return reportlab's reading of the font, which is only half typed."""
    return TTFontFace(str(FOLDER / f"{name}.ttf"))


@cache
def outlines(name: str) -> dict[str, bytes]:
    """Return the outline of each ASCII character, as the bytes of the glyf table."""
    font = face(name)
    loca = font.get_table("loca")
    long_offsets = struct.unpack(">h", font.get_table("head")[50:52])[0]
    if long_offsets:
        offsets = struct.unpack(f">{len(loca) // 4}L", loca)
    else:
        offsets = tuple(2 * half for half in struct.unpack(f">{len(loca) // 2}H", loca))
    glyf = font.get_table("glyf")
    found = {}
    for code in range(0x21, 0x7F):
        glyph = font.charToGlyph[code]
        found[chr(code)] = glyf[offsets[glyph] : offsets[glyph + 1]]
    return found


def letters(start: int, stop: int) -> str:
    return "".join(chr(code) for code in range(start, stop) if unicodedata.category(chr(code)) in {"Ll", "Lu"})


each_font = pytest.mark.parametrize("name", fonts.FONTS)


def test_the_fonts_and_their_licence_are_there() -> None:
    assert sorted(path.name for path in FOLDER.iterdir()) == [
        "IBMPlexSans-Bold.ttf",
        "IBMPlexSans-Regular.ttf",
        "OFL.txt",
    ]
    assert "SIL OPEN FONT LICENSE Version 1.1" in (FOLDER / "OFL.txt").read_text(encoding="utf-8")


def test_regular_and_bold_have_different_names_inside() -> None:
    # reportlab and PDF readers keep fonts apart by this name: with the same one, bold text would print as regular.
    assert [face(name).name for name in fonts.FONTS] == [b"IBMPlexSans", b"IBMPlexSans-Bold"]


@each_font
def test_the_outlines_are_truetype(name: str) -> None:
    assert (FOLDER / f"{name}.ttf").read_bytes()[:4] == b"\x00\x01\x00\x00"
    assert len(face(name).get_table("glyf")) > 100_000


@each_font
def test_digits_are_equally_wide(name: str) -> None:
    assert len({face(name).charWidths[ord(digit)] for digit in DIGITS}) == 1


@each_font
@pytest.mark.parametrize("lookalikes", ["1lI|", "0Oo", "5S", "8B", "2Z"])
def test_lookalikes_have_different_outlines(name: str, lookalikes: str) -> None:
    assert len({outlines(name)[character] for character in lookalikes}) == len(lookalikes)


@each_font
@pytest.mark.parametrize(
    ("alphabet", "characters"),
    [
        ("ASCII", "".join(map(chr, range(0x20, 0x7F)))),
        ("Latin-1", "".join(map(chr, range(0xA0, 0x100)))),
        ("Latin Extended-A", "".join(map(chr, range(0x100, 0x180)))),
        ("Greek", letters(0x386, 0x3CF)),
        ("Cyrillic", letters(0x400, 0x460)),
        ("marks", MARKS),
        ("the pseudo-language", translations.ACCENTED + "".join(translations.PADDING)),
    ],
)
def test_every_character_that_is_printed_is_there(name: str, alphabet: str, characters: str) -> None:
    missing = [f"U+{ord(character):04X}" for character in characters if ord(character) not in face(name).charToGlyph]
    assert characters
    assert missing == []


def test_the_script_tells_how_the_fonts_were_made() -> None:
    text = (dev.ROOT / "packaging" / "fonts.py").read_text(encoding="utf-8")
    assert "@ibm/plex-sans@1.1.0" in text
    assert "fonttools[woff]==" in text
