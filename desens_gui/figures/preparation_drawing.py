"""The making of a plan as a drawing: from the stock through syringes into each container, strongest first.

Each container has a row: the line from what it is drawn from, the syringes that measure the draw with their plungers
at the drawn volume, the container with its number and what it holds, and beside it what is put in or taken out first,
what is given away and what then stays. A dilution that is made only to draw from has a row of its own. Volumes are
what a hand sets and stand in full. A drawing that is higher than a page is cut between rows; what a container is drawn
from then stands at its syringe as a sign.
"""

from collections.abc import Iterator, Sequence
from math import inf, isfinite

from desens_gui.core.ground.texts import Said
from desens_gui.core.ground.words import Words
from desens_gui.core.worked import Worked
from desens_gui.figures.canvas import Canvas, written
from desens_gui.figures.lanes import lanes_of
from desens_gui.figures.marks import SMALL, SMALL_BOLD, Box, Figure, Label, Line, Mark
from desens_gui.figures.preparation_columns import (
    AIR,
    LANE,
    MARGIN,
    MOST_LANES,
    PAD,
    SIGN_HEIGHT,
    SIGN_WIDTH,
    Block,
    Columns,
    StockBlock,
    columns_for,
    runs_of,
)
from desens_gui.figures.preparation_rows import STOCK, RowMaker
from desens_gui.figures.preparation_words import NOTHING_MADE, TITLE
from desens_gui.figures.vessels import (
    ABOVE,
    Body,
    arrow,
    container,
    cross,
    dot,
    outlet,
    stock_vial,
    syringe,
    thickness,
)


def preparation_drawing(worked: Worked, words: Words, canvas: Canvas, *, dense: bool = False) -> Figure:
    """Return the whole drawing, as high as it has to be; at least as wide as its texts need."""
    return next(iter(preparation_pages(worked, words, canvas, inf, dense=dense)))


def preparation_in_sight(worked: Worked, words: Words, canvas: Canvas) -> Figure:
    """Return the whole drawing, dense where it would else be higher than the canvas."""
    figure = preparation_drawing(worked, words, canvas)
    return figure if figure.height <= canvas.height else preparation_drawing(worked, words, canvas, dense=True)


def preparation_pages(
    worked: Worked, words: Words, canvas: Canvas, height: float, *, dense: bool = False
) -> tuple[Figure, ...]:
    """Return the drawing in parts of at most `height`, each complete in itself; a single row may be higher."""
    maker = RowMaker(worked, words)
    rows, stock = tuple(maker.rows()), maker.stock()
    title = Said(TITLE)
    if not rows:
        return (_sentence(words, canvas, title),)
    columns = columns_for(canvas, rows, stock, cut=isfinite(height), dense=dense)
    blocks = [Block.of(canvas, columns, row) for row in rows]
    vial = None if stock is None else StockBlock.of(canvas, columns, stock)
    return tuple(_Part(columns, part, vial).figure(title) for part in _parts(blocks, vial, height))


def _sentence(words: Words, canvas: Canvas, title: Said) -> Figure:
    text = written(canvas, canvas.width - 2 * MARGIN, (words.say(NOTHING_MADE), SMALL, "muted"))
    return Figure(canvas.width, text.height + 2 * MARGIN, title, tuple(text.labels(MARGIN, MARGIN)))


def _parts(blocks: Sequence[Block], vial: "StockBlock | None", height: float) -> Iterator[tuple[Block, ...]]:
    """Yield the rows of each part; a dilution stays with what is drawn from it."""
    least = 0.0 if vial is None else vial.height
    part: list[Block] = []
    for at, block in enumerate(blocks):
        together = [block]
        if block.row.key < 0:
            together.append(blocks[at + 1])
        tall = sum(one.height for one in (*part, *together))
        if part and part[-1].row.key > 0 and max(tall, least) + 2 * MARGIN > height:
            yield tuple(part)
            part = []
        part.append(block)
    yield tuple(part)


class _Part:
    """One part of the drawing: some rows below each other, and the lines between them."""

    def __init__(self, columns: Columns, blocks: Sequence[Block], vial: StockBlock | None) -> None:
        self._columns = columns
        self._blocks = blocks
        self._vial = vial if any(block.row.source == STOCK for block in blocks) else None
        self._runs = {run.source: run for run in runs_of([block.row for block in blocks])}
        self._lanes = lanes_of(list(self._runs.values()), MOST_LANES)
        self._tops: list[float] = []
        top = MARGIN
        for block in blocks:
            self._tops.append(top)
            top += block.height
        self._bottom = top - columns.between + MARGIN

    def figure(self, title: Said) -> Figure:
        """Return the part as a figure."""
        height = self._bottom
        marks: list[Mark] = [*self._lines()]
        if self._vial is not None:
            height = max(height, MARGIN * 2 + self._vial.height)
            marks += self._stock(self._vial)
        for at in range(len(self._blocks)):
            marks += self._row(at)
        told = tuple(mark.says for mark in marks if isinstance(mark, Box) and mark.says is not None)
        return Figure(self._columns.width, height, title, tuple(marks), told)

    # --- places

    def _fills(self, at: int) -> list[float]:
        """Return the heights at which the syringes of a row are drawn."""
        return [self._tops[at] + middle for middle in self._blocks[at].middles]

    def _entry(self, at: int) -> float:
        """Return the height at which the line comes into a row."""
        fills = self._fills(at)
        return (fills[0] + fills[-1]) / 2 if fills else self._tops[at] + self._blocks[at].drawn.height + AIR

    def _arrives(self, at: int) -> float:
        """Return the height at which the line of a row goes into the container."""
        body = self._body(at)
        return min(max(self._entry(at), body.top + PAD), body.bottom - PAD)

    def _body(self, at: int) -> Body:
        block = self._blocks[at]
        return Body(self._columns.body, self._tops[at] + ABOVE, self._columns.body_width, block.body_height)

    def _lane(self, source: int) -> float | None:
        """Return where the line of a source runs down; None: it has none here."""
        if source == STOCK:
            return self._columns.lanes
        lane = self._lanes.get(source)
        return None if lane is None else self._columns.lanes + LANE * (lane + 1)

    # --- lines

    def _lines(self) -> Iterator[Mark]:
        """Yield the lines from what is drawn from to the syringes, and on into the containers."""
        for source, run in self._runs.items():
            x = self._lane(source)
            if x is not None:
                start, kind = run.start, self._blocks[run.start].row.kind
                out = outlet(kind, self._body(start))
                gap = self._tops[start] + self._blocks[start].height - self._columns.between / 2
                points = (out, (out[0], gap), (x, gap), (x, self._entry(run.ends[-1])))
                yield Line(points, "flow", _number(source))
                yield from (dot(x, self._entry(at), _number(source)) for at in run.ends[:-1])
        ends = [self._entry(at) for at, block in enumerate(self._blocks) if block.row.source == STOCK]
        if self._vial is not None:
            x, y = self._columns.lanes, MARGIN + ABOVE + self._vial.body_height / 2
            yield Line(((MARGIN + self._columns.stock_width, y), (x, y)), "flow")
            yield Line(((x, min(y, *ends)), (x, max(y, *ends))), "flow")
            yield from (dot(x, end, None) for end in ends if y < end < max(ends))
        for at, block in enumerate(self._blocks):
            if block.row.source is not None:
                yield from self._inflow(at, block.row.source)

    def _inflow(self, at: int, source: int) -> Iterator[Mark]:
        """Yield the line of a row: from where it comes, through the syringes, into the container."""
        columns, entry, body, number = self._columns, self._entry(at), self._body(at), _number(source)
        left, right = columns.syringes - AIR, columns.syringes + columns.syringes_width + AIR
        arrives = self._arrives(at)
        lane = self._lane(source)
        if lane is None:
            x = left - AIR
            yield Box(x - SIGN_WIDTH, entry - SIGN_HEIGHT / 2, SIGN_WIDTH, SIGN_HEIGHT, "sign", number)
            yield Label(str(source), x - SIGN_WIDTH / 2, entry, "centre", "sign", number, SMALL_BOLD)
        yield Line(((left - AIR if lane is None else lane, entry), (left, entry)), "flow", number)
        for y in self._fills(at) or [entry]:
            yield Line(((left, entry), (left, y), (right, y), (right, arrives)), "flow", number)
        yield Line(((right, arrives), (body.left - 3, arrives)), "flow", number)
        yield arrow(body.left - 1, arrives, number)

    # --- what stands at its place

    def _stock(self, vial: StockBlock) -> Iterator[Mark]:
        body = Body(MARGIN, MARGIN + ABOVE, self._columns.stock_width, vial.body_height)
        yield from stock_vial(body)
        yield from vial.strength.labels(body.middle, body.top + PAD, "centre")
        yield from vial.below.labels(body.middle, body.bottom + PAD, "centre")
        area = (body.left - 4, body.top - ABOVE - 4, body.width + 8, vial.height + 8)
        yield Box(*area, "place", None, vial.stock.cell, vial.stock.says)

    def _row(self, at: int) -> Iterator[Mark]:
        """Yield the syringes, the container and the texts of a row."""
        block, columns, top = self._blocks[at], self._columns, self._tops[at]
        row, body = block.row, self._body(at)
        if row.alarm is not None:
            area = (columns.syringes - 2 * AIR, top - 3, columns.syringes_width + 4 * AIR, block.draw_height + 6)
            yield Box(*area, f"alarm-{row.alarm}")
        yield from block.drawn.labels(columns.syringes, top)
        for fill, caption, middle in zip(row.fills, block.captions, self._fills(at), strict=True):
            yield from syringe(columns.syringes, middle, columns.syringe_width, fill.draw, row.source or STOCK)
            yield from caption.labels(columns.syringes, middle + thickness(fill.draw.syringe_mL) / 2 + AIR)
        if row.alarm == "red":
            yield cross(columns.syringes + columns.syringes_width + 2 * AIR, self._arrives(at))
        yield from container(row.kind, body, row.number, row.sign, row.sign_letters, columns.side)
        middle = body.middle + columns.side / 2
        yield from block.holds.labels(middle, body.top + columns.over_texts, "centre", row.number)
        yield from block.beside.labels(columns.beside, top + block.beside_top)
        left = columns.body - 4 if row.source is None else columns.syringes - 6
        area = (left, top - 3, columns.width - left - 2, block.height - columns.between + 6)
        yield Box(*area, "place", row.number, row.cell, row.says)


def _number(source: int) -> int | None:
    """Return the number of the solution that is drawn from; None for the stock and its dilutions."""
    return source if source > 0 else None
