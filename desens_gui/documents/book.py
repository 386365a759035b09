"""A workbook as frozen cells: what `book_writing` makes a file of, and `book_reading` compares the file with.

A text is always a text: what begins with = + - @ is never a formula unless it was meant as one. A number has at
most the 15 digits a spreadsheet keeps. The same cells make the same bytes.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import ROUND_HALF_UP, Context, Decimal
from fractions import Fraction
from typing import Literal

#: "text" wraps in its column; "told" runs over the columns on its right, and wraps where these are all printed
Style = Literal["plain", "title", "state", "note", "part", "head", "name", "exact", "match", "text", "told"]

#: what stands where a number does not exist
NOTHING = "–"
DIGITS = 15
_SHOWN_DIGITS = 10
#: the longest text that a formula may hold in quotation marks
_QUOTED = 250


@dataclass(frozen=True, slots=True)
class Formula:
    """A formula, without its equals sign, and the number it gives in the plan (for its number format)."""

    text: str
    like: Decimal | None = None


@dataclass(frozen=True, slots=True)
class BookCell:
    """One cell. Inputs are not locked."""

    value: str | Decimal | Formula
    style: Style = "plain"
    locked: bool = True

    @property
    def number_format(self) -> str:
        """As many decimals as the number has, never an exponent."""
        if isinstance(self.value, Decimal):
            return _decimals(self.value, "#,##0", "")
        if isinstance(self.value, Formula) and self.value.like is not None:
            return _decimals(self.value.like, "0", "#" * 6)
        return "@" if isinstance(self.value, str) else "General"


@dataclass(frozen=True, slots=True)
class Edges:
    """What stands above and below every printed page: on the left and on the right."""

    above: tuple[str, str] = ("", "")
    below: tuple[str, str] = ("", "")


@dataclass(frozen=True, slots=True)
class BookSheet:
    """One sheet: its cells by row and column (from 1), the widths of its columns, and what stays when scrolling.

    `choices` are the texts that an input cell takes. Columns beyond `printed_columns` (0: none) are not printed.
    `repeated_row` (0: none) is the head of the sheet's last table: it is printed again on every page after its own.
    From `wide_row` on (0: nowhere) there are tables that may be wider than a page.
    """

    name: str
    cells: Mapping[tuple[int, int], BookCell]
    widths: Mapping[int, int]
    freeze: str
    choices: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    printed_columns: int = 0
    repeated_row: int = 0
    wide_row: int = 0


@dataclass(frozen=True, slots=True)
class Book:
    """A workbook, to be printed on a paper (a4, letter).

    `names` are the places of cells under names that formulas may use; a cell of matches that holds `mismatch` stands
    out.
    """

    title: str
    sheets: tuple[BookSheet, ...]
    names: Mapping[str, str] = field(default_factory=dict)
    edges: Edges = Edges()
    mismatch: str = ""
    paper: str = "a4"


def number(value: Fraction) -> Decimal:
    """Return a number as a spreadsheet keeps it: 15 significant digits, rounded half-up."""
    return Context(prec=DIGITS, rounding=ROUND_HALF_UP).divide(Decimal(value.numerator), Decimal(value.denominator))


def address(row: int, column: int, *, fixed: bool = False) -> str:
    """Return a cell's address, A1 for (1, 1)."""
    letters = ""
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return f"${letters}${row}" if fixed else f"{letters}{row}"


def quoted(text: str) -> str:
    """Return a text as a formula holds it: in quotation marks, in pieces where it is longer than one may be."""
    pieces = [text[at : at + _QUOTED] for at in range(0, len(text), _QUOTED)] or [""]
    return "&".join('"' + piece.replace('"', '""') + '"' for piece in pieces)


def _decimals(value: Decimal, whole: str, more: str) -> str:
    if not value:
        return "General" if more else "0"
    shown = value.normalize()
    exponent = shown.as_tuple().exponent
    assert isinstance(exponent, int)  # a number is finite
    places = min(max(0, -exponent), max(0, _SHOWN_DIGITS - 1 - shown.adjusted()))
    if places:
        return f"{whole}.{'0' * places}{more}"
    return "General" if more else whole
