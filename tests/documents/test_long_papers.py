"""Every worksheet, and the largest one there can be: no column stands empty, and tables break with their heads."""

from __future__ import annotations

import re
from typing import Any

import pytest

from desens_gui.documents.blocks import Fact, Facts, Table
from desens_gui.documents.labels import labels
from desens_gui.documents.marks import Page, Text
from desens_gui.documents.sheet_layout import sheet_pages
from desens_gui.documents.worksheet import worksheet
from tests.documents.dossiers import EQUIPPED, dossier, seed
from tests.documents.every_plan import PLANS
from tests.documents.made_plans import forty_bags
from tests.documents.test_paper import LONGER, inside


@pytest.mark.parametrize("name", PLANS)
def test_no_column_of_a_worksheet_stands_empty(name: str) -> None:
    """Columns to write in by hand have no text anywhere and stand in ruled tables."""
    for block in worksheet(dossier(PLANS[name]())).blocks:
        if isinstance(block, Table):
            for at, column in enumerate(block.columns):
                empty = all(row[at].text in {"", "–"} for row in block.rows)
                assert not empty or ((block.ruled or block.running) and all(not row[at].text for row in block.rows)), (
                    column.head
                )


@pytest.fixture(scope="module")
def largest() -> dict[str, tuple[Page, ...]]:
    """The worksheet of forty bags and 500 steps."""
    return {name: sheet_pages(worksheet(dossier(forty_bags(), **words)), "a4") for name, words in _WORDS.items()}


_WORDS: dict[str, dict[str, Any]] = {"english": {}, "longer": {"words": LONGER}}


@pytest.mark.parametrize("words", _WORDS)
def test_forty_bags_and_500_steps_stay_on_their_pages(largest: dict[str, tuple[Page, ...]], words: str) -> None:
    for page in largest[words]:
        inside(page)


def test_every_page_of_a_long_table_begins_with_its_head(largest: dict[str, tuple[Page, ...]]) -> None:
    """A page that begins in the middle of a table begins with words that are no part of its blocks: the head again."""
    pages = [[mark for mark in page.marks if isinstance(mark, Text)] for page in largest["english"]]
    for heads in (["Bag", "To do", "Planned"], ["Step", "Bag", "Rate"], ["Step", "Bag", "Volume set"]):
        begun = [page for page in pages if _begins_with(page, heads)]
        assert len(begun) >= 5, heads


def _begins_with(page: list[Text], heads: list[str]) -> bool:
    texts = [mark.text for mark in page if mark.furniture]
    return any(texts[at : at + len(heads)] == heads for at in range(len(texts)))


def test_what_is_done_for_one_bag_stands_on_one_page(largest: dict[str, tuple[Page, ...]]) -> None:
    equipped = sheet_pages(worksheet(dossier(seed(**EQUIPPED))), "a4")
    for page in (*largest["english"], *equipped):
        texts = [mark.text for mark in page.marks if isinstance(mark, Text)]
        labelled_here = [text for text in texts if text.startswith("Label it “BAG")]
        drawn_here = [text for text in texts if re.match(r"Draw [\d.,]+ mL of (stock|bag)", text)]
        assert len(drawn_here) == len(labelled_here)


def test_the_seed_is_still_a_few_pages() -> None:
    assert len(sheet_pages(worksheet(dossier(seed(**EQUIPPED))), "a4")) <= 6


def head(name: str, first: str) -> Table:
    """The table of a worksheet whose first column is called so."""
    found = (block for block in worksheet(dossier(PLANS[name]())).blocks if isinstance(block, Table))
    return next(table for table in found if table.columns[0].head == first)


@pytest.mark.parametrize("name", PLANS)
def test_every_label_is_accounted_for_with_what_it_says(name: str) -> None:
    made = dossier(PLANS[name]())
    rows = [(row[0].text, row[0].note) for row in head(name, "Label").rows]
    assert rows == [(label.chip, label.content) for label in labels(made)]


@pytest.mark.parametrize("name", PLANS)
def test_every_red_finding_has_room_for_a_reason(name: str) -> None:
    made = dossier(PLANS[name]())
    red = [one for one in made.findings if one.severity == "red" and not one.gate]
    if red:
        assert len(head(name, "Red finding").rows) == len(red)
    else:
        assert "Overrides of red findings" not in list(worksheet(made).texts())


@pytest.mark.parametrize("name", PLANS)
def test_every_worksheet_has_lines_for_lots_and_expiries(name: str) -> None:
    facts = [
        fact for block in worksheet(dossier(PLANS[name]())).blocks if isinstance(block, Facts) for fact in _of(block)
    ]
    for what in ("Lot", "Expiry"):
        assert any(fact.name == what and not fact.value for fact in facts)


def _of(block: Facts) -> list[Fact]:
    return [fact for _, facts in block.groups for fact in facts]
