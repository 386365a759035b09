"""Tables on a page: how wide the columns are, how high the rows, and where each text stands.

Numbers of a column stand with their decimal marks below each other: digits that mean tenths are below tenths, and
a slip by a factor of ten is seen at a glance.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Literal

from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP
from desens_gui.documents.band_layout import band_slab
from desens_gui.documents.blocks import Align, Entry, Table
from desens_gui.documents.decimal_column import DecimalColumn
from desens_gui.documents.faces import Face
from desens_gui.documents.marks import BLACK, GREY, RULE, SHADE, TINT, Box, Line, Mark, Text
from desens_gui.documents.slabs import Slab

TABLE_TOO_WIDE = QT_TRANSLATE_NOOP(
    "Worksheet", "The table with “{head}” does not fit on the page at a legible size. Choose fewer digits."
)

_SIZES = (8.4, 8.0, 7.6, 7.2, 6.8, 6.4)
_DENSE = 2
#: a table that is less high stays on one page
_TOGETHER = 190.0
_PAD = 3.5
_ABOVE = 2.6
_CHIP = 15.0
_HAND_WIDTH, _HAND_TALL = 50.0, 27.0
#: how high a row of a running table is at least: 7.05 mm, which a hand can write in
_RUNNING_TALL = 20.0
#: by how much what is shaded keeps off the lines around it
_EDGE = 0.6


@dataclass(frozen=True, slots=True)
class _Grid:
    """A table at one size of type: the left edge and the width of each column, and its numbers where it has them."""

    table: Table
    size: float
    lefts: tuple[float, ...]
    widths: tuple[float, ...]
    numbers: tuple[DecimalColumn | None, ...]

    def body(self, at: int) -> Face:
        """Return the face of the cells of a column."""
        return _body(self.table, at, self.size)


def table_slabs(table: Table, mark: str, left: float, width: float) -> Iterator[Slab]:
    """Yield the head and the rows of a table; `mark` is the decimal mark its numbers are written with."""
    grid = _grid(table, mark, left, width)
    head = _head(grid, left, width)
    rows = [_row(grid, row, left, width, _ends_group(table, at)) for at, row in enumerate(table.rows)]
    bands = [[band_slab(band, left, width) for band in table.above(at)] for at in range(len(rows) + 1)]
    together = sum(slab.height for slab in (*rows, *(band for above in bands for band in above))) < _TOGETHER
    yield replace(head, keep=True, air=4)
    for at, row in enumerate(rows):
        yield from (replace(band, keep=True, head=head) for band in bands[at])
        # neither the first nor the last row stands alone on a page, and what is done for one solution stays together
        grouped = table.ruled and not _ends_group(table, at)
        keep = at < len(rows) - 1 and (together or grouped or at in {0, len(rows) - 2})
        yield replace(row, keep=keep or (at == len(rows) - 1 and bool(bands[-1])), head=head)
    for at, band in enumerate(bands[-1]):
        yield replace(band, keep=at < len(bands[-1]) - 1, head=head)


def _grid(table: Table, mark: str, left: float, width: float) -> _Grid:
    """Return the table at the largest size at which no number and no word is broken."""
    for size in _SIZES[_DENSE:] if table.dense else _SIZES:
        numbers = tuple(_numbers(table, at, _body(table, at, size), mark) for at in range(len(table.columns)))
        least, natural = _needs(table, numbers, size)
        if sum(least) <= width:
            break
    else:
        raise Refused(TABLE_TOO_WIDE, head=table.columns[0].head)
    if sum(natural) <= width:
        weights = [column.weight for column in table.columns]
        spare = width - sum(natural)
        widths = [need + spare * weight / sum(weights) for need, weight in zip(natural, weights, strict=True)]
    else:
        widths = _capped(least, natural, width)
    lefts = [left + sum(widths[:at]) for at in range(len(widths))]
    return _Grid(table, size, tuple(lefts), tuple(widths), numbers)


def _numbers(table: Table, at: int, face: Face, mark: str) -> DecimalColumn | None:
    """Return the numbers of a column, or None where it is none of numbers."""
    if table.columns[at].align != "decimal":
        return None
    return DecimalColumn(face, mark, (row[at].text for row in table.rows if row[at].text))


def _body(table: Table, at: int, size: float) -> Face:
    return Face(size, bold=table.columns[at].strong)


def _capped(least: list[float], natural: list[float], width: float) -> list[float]:
    """Return widths that fill `width`: only the widest columns are narrowed, none below its least."""
    low, high = 0.0, max(natural)
    for _ in range(40):
        cap = (low + high) / 2
        if sum(max(need, min(cap, wish)) for need, wish in zip(least, natural, strict=True)) > width:
            high = cap
        else:
            low = cap
    widths = [max(need, min(low, wish)) for need, wish in zip(least, natural, strict=True)]
    widths[-1] += width - sum(widths)
    return widths


def _needs(table: Table, numbers: tuple[DecimalColumn | None, ...], size: float) -> tuple[list[float], list[float]]:
    """Return the width that each column needs at least, and the one at which nothing is wrapped."""
    head, unit, note = Face(size * 0.88, bold=True), Face(size * 0.82), Face(size * 0.82)
    least, natural = [], []
    for at, (column, aligned) in enumerate(zip(table.columns, numbers, strict=True)):
        heads = max(head.widest_word(column.head), unit.width(column.unit))
        body, cells = _body(table, at, size), [row[at] for row in table.rows]
        if all(not cell.text for cell in cells):
            low = high = column.room or _HAND_WIDTH
        elif aligned is not None:
            low = max(aligned.width, *(note.widest_word(cell.note) for cell in cells))
            high = max(low, *(note.width(cell.note) for cell in cells))
        else:
            low = max(body.widest_word(cell.text) for cell in cells)
            high = max(body.width(cell.text) for cell in cells)
            if any(cell.chip for cell in cells):
                low = high = max(low, _CHIP)
        least.append(max(low, heads) + 2 * _PAD)
        natural.append(max(high, heads) + 2 * _PAD)
    return least, natural


def _head(grid: _Grid, left: float, width: float) -> Slab:
    """Return the head row: bold heads, their units below them in small type."""
    bold, small = Face(grid.size * 0.88, bold=True), Face(grid.size * 0.82)
    heads = [
        bold.lines(column.head, grid.widths[at] - 2 * _PAD) if column.head else []
        for at, column in enumerate(grid.table.columns)
    ]
    unit_row = small.leading if any(column.unit for column in grid.table.columns) else 0
    words = max(len(lines) for lines in heads) * bold.leading
    height = words + unit_row + 6
    marks: list[Mark] = [Box(left, 0, width, height, fill=TINT)]
    for at, column in enumerate(grid.table.columns):
        align = _plain(column.align)
        x = _edge(grid, at, column.align)
        y = 2.5 + words - len(heads[at]) * bold.leading
        for line in heads[at]:
            marks.append(Text(x, y + bold.size * 0.98, line, bold, align))
            y += bold.leading
        if column.unit:
            marks.append(Text(x, 2.5 + words + small.size * 0.96, column.unit, small, align, GREY))
    marks.append(Line(left, height, left + width, height, 0.9, BLACK))
    return Slab(height, tuple(marks))


def _row(grid: _Grid, row: tuple[Entry, ...], left: float, width: float, ends_group: bool) -> Slab:
    """Return one row, its lines as many as its longest text needs."""
    leading, small = Face(grid.size).leading, Face(grid.size * 0.82)
    texts = [
        grid.body(at).lines(entry.text, grid.widths[at] - 2 * _PAD)
        if entry.text and grid.numbers[at] is None
        else [entry.text]
        if entry.text
        else []
        for at, entry in enumerate(row)
    ]
    notes = [small.lines(entry.note, grid.widths[at] - 2 * _PAD) if entry.note else [] for at, entry in enumerate(row)]
    height = max(len(text) * leading + len(note) * small.leading for text, note in zip(texts, notes, strict=True))
    height += 2 * _ABOVE
    least = _HAND_TALL if grid.table.ruled else _RUNNING_TALL if grid.table.running else 0
    spare = max(0, least - height)
    height += spare
    marks: list[Mark] = [
        Box(grid.lefts[at] + _EDGE, _EDGE, grid.widths[at] - 2 * _EDGE, height - 2 * _EDGE, fill=SHADE)
        for at, entry in enumerate(row)
        if entry.shut
    ]
    for at, entry in enumerate(row):
        align, aligned, body = grid.table.columns[at].align, grid.numbers[at], grid.body(at)
        y = _ABOVE + spare / 2
        if entry.chip:
            marks += _chip(grid, at, entry.text, y)
        elif aligned is not None and entry.text:
            x = _edge(grid, at, align) - aligned.reach(entry.text)
            marks.append(Text(x, y + body.size * 0.98, entry.text, body))
            y += body.leading
        else:
            for line in texts[at]:
                marks.append(Text(_edge(grid, at, align), y + body.size * 0.98, line, body, _plain(align)))
                y += body.leading
        for line in notes[at]:
            marks.append(Text(_edge(grid, at, align), y + small.size * 0.9, line, small, _plain(align), GREY))
            y += small.leading
    if grid.table.ruled or grid.table.running:
        edges = [*grid.lefts, left + width]
        marks += [Line(edge, 0, edge, height, 0.5, GREY) for edge in edges]
        marks.append(Line(left, height, left + width, height, 0.5, GREY))
    else:
        marks.append(Line(left, height, left + width, height, *((0.6, GREY) if ends_group else (0.4, RULE))))
    return Slab(height, tuple(marks))


def _plain(align: Align) -> Literal["left", "right", "centre"]:
    return "right" if align == "decimal" else align


def _edge(grid: _Grid, at: int, align: Align) -> float:
    """Return where a text of a column begins, ends or has its middle."""
    left, width = grid.lefts[at], grid.widths[at]
    if align == "left":
        return left + _PAD
    return left + width / 2 if align == "centre" else left + width - _PAD


def _chip(grid: _Grid, at: int, text: str, y: float) -> Iterator[Mark]:
    """Yield a solution's number in its box."""
    if not text:
        return
    face = Face(grid.size * 0.96, bold=True)
    middle = grid.lefts[at] + grid.widths[at] / 2
    tall = Face(grid.size).leading + 1.4
    width = max(_CHIP, face.width(text) + 6)
    yield Box(middle - width / 2, y - 0.9, width, tall, 2.6, 0.8, BLACK)
    yield Text(middle, y + grid.size * 0.98, text, face, "centre")


def _ends_group(table: Table, at: int) -> bool:
    """Return whether the next row belongs to another solution."""
    chips = [column for column, entry in enumerate(table.rows[at]) if entry.chip]
    if at + 1 == len(table.rows):
        return True
    return bool(chips) and any(table.rows[at + 1][chip].text not in {"", table.rows[at][chip].text} for chip in chips)
