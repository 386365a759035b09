"""The pages that a person types."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desens_gui.app.page_ranges import read_pages
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.words import ENGLISH_WORDS


@pytest.mark.parametrize(
    ("typed", "pages"),
    [
        ("", (1, 2, 3, 4)),
        ("  ", (1, 2, 3, 4)),
        ("2", (2,)),
        ("1-3", (1, 2, 3)),
        ("4; 1 – 2", (1, 2, 4)),
        ("3,3,3", (3,)),
    ],
)
def test_pages_are_read_in_their_order_each_once(typed: str, pages: tuple[int, ...]) -> None:
    assert read_pages(typed, 4) == pages


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("all", "“all” names no pages. Write them like 1-3, 5; nothing means all."),
        ("1-", "“1-” names no pages. Write them like 1-3, 5; nothing means all."),
        (",", "“,” names no pages. Write them like 1-3, 5; nothing means all."),
        ("1.5x", "“1.5x” names no pages. Write them like 1-3, 5; nothing means all."),
        ("0", "There is no page 0: the document has 4."),
        ("3-5", "There is no page 5: the document has 4."),
        ("3-1", "3-1 runs backwards."),
    ],
)
def test_what_names_no_page_is_refused(typed: str, sentence: str) -> None:
    with pytest.raises(Refused) as caught:
        read_pages(typed, 4)
    assert ENGLISH_WORDS.refusal(caught.value) == sentence


@given(st.sets(st.integers(1, 40), min_size=1))
def test_every_choice_of_pages_can_be_typed(pages: set[int]) -> None:
    assert read_pages(", ".join(map(str, pages)), 40) == tuple(sorted(pages))
