"""Blocks of cells on the clipboard, as spreadsheets write and read them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desens_gui.widgets.block import block_text, read_block


def test_cells_stand_between_tabs_row_by_row_and_gaps_are_empty() -> None:
    assert block_text({(1, 2): "15", (1, 4): "2.5", (3, 2): "20"}) == "15\t2.5\n20\t"


@pytest.mark.parametrize("end", ["", "\n", "\r\n", "\r"])
def test_the_new_line_with_which_a_spreadsheet_ends_is_no_row(end: str) -> None:
    assert read_block("1\t2\n3\t4" + end) == (("1", "2"), ("3", "4"))


def test_quoted_cells_and_short_rows_are_read() -> None:
    assert read_block('"a ""b"""\tc\nd') == (('a "b"', "c"), ("d", ""))


def test_an_empty_text_is_an_empty_block() -> None:
    assert not any(map(any, read_block("")))
    assert not any(map(any, read_block("\n")))


@given(st.lists(st.lists(st.from_regex(r"[0-9.,/% a-z×]{0,8}", fullmatch=True), min_size=2, max_size=2), min_size=1))
def test_what_is_copied_is_read_back(rows: list[list[str]]) -> None:
    text = block_text({(row, column): cell for row, cells in enumerate(rows) for column, cell in enumerate(cells)})
    assert read_block(text) == tuple(tuple(cell.strip() for cell in row) for row in rows)
