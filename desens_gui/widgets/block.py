"""Blocks of cells as a spreadsheet puts them on the clipboard: lines of texts between tabs."""

import csv
from collections.abc import Iterable, Mapping

Block = tuple[tuple[str, ...], ...]


def block_text(cells: Mapping[tuple[int, int], str]) -> str:
    """Return the cells, given by row and column, as text; rows and columns without any cell are left out."""
    rows = sorted({row for row, _ in cells})
    columns = sorted({column for _, column in cells})
    return "\n".join("\t".join(cells.get((row, column), "") for column in columns) for row in rows)


def read_block(text: str) -> Block:
    """Return the block in a text from the clipboard. Its rows have one length; cells that are missing are empty.

    A spreadsheet quotes a cell that holds a quotation mark, a tab or a new line, and ends the block with a new line.
    """
    lines = text.replace("\r\n", "\n").replace("\r", "\n").removesuffix("\n")
    rows = [tuple(cell.strip() for cell in row) for row in csv.reader(_lines(lines), dialect="excel-tab")]
    width = max((len(row) for row in rows), default=0)
    return tuple(row + ("",) * (width - len(row)) for row in rows)


def _lines(text: str) -> Iterable[str]:
    return (line + "\n" for line in text.split("\n"))
