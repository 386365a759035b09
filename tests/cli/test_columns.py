"""Columns of plain text: decimal marks below each other, texts at the right."""

from __future__ import annotations

import re

import pytest

from desens_gui.cli import commands
from desens_gui.cli.columns import column, filled_before

ORDER = ("--protocol", "four-bag-16-step", "--drug", "oxaliplatin", "--dose", "134 mg", "--stock", "5 mg/mL")


@pytest.mark.parametrize(
    ("cells", "lines"),
    [
        (("0.134", "13.4", "132.9", "25"), ("  0.134", " 13.4  ", "132.9  ", " 25    ")),
        (("15", "120"), (" 15", "120")),
        (("×2", "×2.48", "", "≈ 0.3333"), (" ×2     ", " ×2.48  ", " " * 8, "≈ 0.3333")),
        (("0", "1,440", "236.015625", "not stated"), ("    0       ", "1,440       ", "  236.015625", "  not stated")),
        (("1/2 × aspirin 81.5 mg", "2 × aspirin 81.5 mg"), ("1/2 × aspirin 81.5 mg", "  2 × aspirin 81.5 mg")),
        (("stock", "solution 2"), ("     stock", "solution 2")),
    ],
)
def test_numbers_are_below_each_other_and_texts_at_the_right(cells: tuple[str, ...], lines: tuple[str, ...]) -> None:
    assert tuple(column("", cells, ".")[1:]) == lines


def test_a_head_that_is_wider_stands_above_the_right_edge() -> None:
    assert column("dose mg", ["0.5", "12"], ".") == ["dose mg", "    0.5", "   12  "]


def test_amounts_begin_where_their_decimal_marks_are_below_each_other() -> None:
    assert list(filled_before(["134 mg", "1.19 mg", "1,250.5 mg", "≈ 3 mg"], ".")) == [
        "  134 mg",
        "    1.19 mg",
        "1,250.5 mg",
        "  ≈ 3 mg",
    ]
    assert list(filled_before([], ".")) == []


@pytest.mark.parametrize("title", ["Dilution series", "Step table"])
def test_the_marks_of_every_column_that_is_printed_are_below_each_other(title: str) -> None:
    code, said, _ = commands._answer(["compute", *ORDER])
    assert code == 0
    block = next(block for block in said.split("\n\n") if block.startswith(title))
    _, head, *rows = block.splitlines()
    ends = [found.end() for found in re.finditer(r"\S+(?: \S+)*", head)]
    checked = 0
    for start, end in zip([0, *ends], ends, strict=False):
        numbers = [re.fullmatch(r"( *×?[0-9,]+)(\.[0-9]+)? *", row[start:end]) for row in rows]
        places = {len(number[1]) for number in numbers if number}
        checked += any(number and number[2] for number in numbers)
        assert len(places) <= 1
    assert checked > 3
