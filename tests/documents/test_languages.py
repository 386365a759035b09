"""The documents in every language: complete, and written as that language writes numbers."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from fractions import Fraction
from pathlib import Path

import pytest
import translations

from desens_gui.core.ground.units import Quantity
from desens_gui.core.ground.words import ENGLISH_WORDS
from desens_gui.documents.issue import issue
from desens_gui.documents.making import make
from desens_gui.store.languages import available, words
from tests.consumers import pdf_text
from tests.documents.dossiers import dossier
from tests.documents.every_plan import PLANS

LANGUAGES = [tag for tag in available() if tag != "qps-ploc"]
KINDS = ("labels", "worksheet", "bedside", "workbook")


UNITS = r"(?:mg|mcg|g|mL|ng|Mikrogramm|microgramm[eoi]s?|Einheit(?:en)?|unités?|unidad(?:es)?|unità)"
#: the label rules (see test_paper) where the decimal mark is a comma
COMMA = {
    "a trailing zero": rf"\d+,\d*0(?!\d)\s*{UNITS}\b",
    "no leading zero": r"(?<!\d)[.,]\d",
    "no space before the unit": rf"\d{UNITS}\b",
    "µg": r"[µμ]g",
    "units abbreviated": r"\d\s*(?:IU|UI|IE|U|u)\b",
    "a decimal point": rf"\d\.\d+ (?:{UNITS}|min|h|%)",
    "a point between thousands": rf"\d\.\d{{3}}(?: {UNITS}|,)",
    "ml or cc": r"\d\s*(?:ml|cc)\b",
    "an exponent": r"\d[eE][-+]?\d",
    "an English word": r"\b(?:the|with|step|bag|line|of|prepared|checked)\b",
}


class Heard(dict[tuple[str, str], str]):
    """Words that remember which texts they were asked for."""

    def __init__(self, known: Mapping[tuple[str, str], str]) -> None:
        super().__init__(known)
        self.missing: set[tuple[str, str]] = set()
        self.asked: set[tuple[str, str]] = set()

    def get(self, key: tuple[str, str], default: str = "") -> str:  # type: ignore[override]
        """Return the translation, and remember what was asked."""
        self.asked.add(key)
        if key not in self:
            self.missing.add(key)
        return super().get(key, default)


@pytest.mark.parametrize("name", PLANS)
def test_documents_say_only_what_their_catalogues_have(name: str) -> None:
    heard = Heard({})
    made = dossier(PLANS[name]())
    make(replace(made, words=replace(ENGLISH_WORDS, table=heard)), KINDS)
    assert heard.asked
    assert {key for key in heard.asked if key[0] not in translations.DOCUMENTS} == set()


@pytest.mark.parametrize("tag", translations.LANGUAGES)
@pytest.mark.parametrize("name", ["seed-equipped", "pushes", "tablets"])
def test_documents_are_complete_in_every_language(name: str, tag: str) -> None:
    spoken = words(tag, 4)
    heard = Heard(spoken.table)
    made = make(replace(dossier(PLANS[name]()), words=replace(spoken, table=heard)), KINDS)
    assert set(made) == set(KINDS)
    assert heard.missing == set()


@pytest.mark.parametrize("tag", translations.LANGUAGES)
@pytest.mark.parametrize("name", ["seed-equipped", "pushes", "oral-two-components"])
def test_no_page_breaks_a_label_rule_in_any_language(name: str, tag: str, tmp_path: Path) -> None:
    issue(dossier(PLANS[name](), words(tag, 4)), tmp_path, ["labels", "worksheet", "bedside"])
    for file in ("labels.pdf", "worksheet.pdf", "bedside.pdf"):
        text = re.sub(r"([0-9a-f]{4} ){3}[0-9a-f]{4}|\d\.\d\.\d", "", pdf_text(tmp_path / file))
        assert len(text) > 300
        for rule, pattern in COMMA.items():
            found = re.search(pattern.replace("|step", "") if tag == "it" else pattern, text)  # Italian has the word
            assert found is None, f"{file}, {rule}: {text[max(0, found.start() - 40) : found.end() + 40]!r}"


@pytest.mark.parametrize("wrong", ["1,0 mg", ",5 mg", "10mg", "0.5 mg", "1.250 mg", "5 ml", "1,2E-4 mg", "with bag 2"])
def test_the_label_rules_of_a_comma_see_what_they_forbid(wrong: str) -> None:
    assert any(re.search(pattern, f"x {wrong} y") for pattern in COMMA.values())


def test_the_table_of_the_documentation_says_how_each_language_writes() -> None:
    page = Path(__file__).parents[2].joinpath("docs", "typography.md").read_text(encoding="utf-8")
    rows = [
        [cell.strip() for cell in line.strip("|").split("|")] for line in page.splitlines() if line.startswith("| ")
    ]
    assert [row[1] for row in rows[1:]] == LANGUAGES
    for _, tag, mark, amount, units, micrograms, day in rows[1:]:
        written = words(tag, 4).typography
        assert {"point": ".", "comma": ","}[mark] == written.decimal_mark
        assert amount == written.set_quantity(Quantity(Fraction("12345.5"), "mg"))
        assert units == ", ".join(written.quantity(Quantity(Fraction(n), "units")) for n in ("0.5", "1", "2"))
        assert micrograms == written.unit("mcg")
        assert day == written.day(date(2026, 11, 5))
