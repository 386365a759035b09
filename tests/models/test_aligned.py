"""How one list of rows becomes another."""

from __future__ import annotations

import doctest

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desens_gui.models import aligned as module
from desens_gui.models.aligned import Moved, Replaced, aligned


def test_the_examples_in_the_text_are_true() -> None:
    assert doctest.testmod(module).failed == 0


@pytest.mark.parametrize(
    ("before", "after", "how"),
    [
        ("", "", None),
        ("abc", "abc", None),
        ("abc", "xyz", None),
        ("", "ab", Replaced(0, 0, 0, 2)),
        ("ab", "", Replaced(0, 0, 2, 0)),
        ("abcd", "ad", Replaced(1, 0, 2, 0)),
        ("aab", "aaab", Replaced(2, 0, 0, 1)),
        ("abcd", "axyzd", Replaced(1, 2, 0, 1)),
        ("abcd", "bacd", Moved(0, 0, 2)),
        ("abcd", "bcda", Moved(0, 0, 4)),
        ("abcd", "dabc", Moved(3, 3, 0)),
        ("abcde", "acdbe", Moved(1, 1, 4)),
        ("abcdef", "efabcd", Moved(4, 5, 0)),
        ("abcd", "badc", None),
    ],
)
def test_rows_that_come_go_or_move_are_found(before: str, after: str, how: object) -> None:
    assert aligned(before, after) == how


def follow(before: str, after: str) -> list[str | None]:
    """Return the rows of `before` in their new places, None for rows that are new."""
    rows: list[str | None] = list(before)
    how = aligned(before, after)
    if isinstance(how, Moved):
        block = rows[how.first : how.last + 1]
        del rows[how.first : how.last + 1]
        to = how.to if how.to < how.first else how.to - len(block)
        rows[to:to] = block
    elif how is not None:
        first = how.at + how.kept
        rows[first : first + how.gone] = [None] * how.come
    return rows


@given(st.text("abc", max_size=8), st.text("abc", max_size=8))
def test_following_the_answer_gives_as_many_rows_and_keeps_what_stands_at_both_ends(before: str, after: str) -> None:
    rows = follow(before, after)
    assert len(rows) == len(after)


@given(st.lists(st.integers(0, 99), unique=True, max_size=8).map(str), st.data())
def test_one_block_that_moved_is_found_exactly(rows: str, data: st.DataObject) -> None:
    letters = [chr(97 + at) for at in range(len(rows))]
    first = data.draw(st.integers(0, len(letters)))
    last = data.draw(st.integers(first, len(letters)))
    to = data.draw(st.integers(0, len(letters) - (last - first)))
    block, rest = letters[first:last], letters[:first] + letters[last:]
    after = "".join(rest[:to] + block + rest[to:])
    assert follow("".join(letters), after) == list(after)


@given(st.text("abcdefgh", max_size=8), st.data())
def test_rows_taken_out_or_put_in_at_one_place_leave_every_other_row_as_it_is(before: str, data: st.DataObject) -> None:
    first = data.draw(st.integers(0, len(before)))
    last = data.draw(st.integers(first, len(before)))
    without = before[:first] + before[last:]
    assert follow(before, without) == list(without)
    back = follow(without, before)
    assert [row for row in back if row is not None] == list(without)
