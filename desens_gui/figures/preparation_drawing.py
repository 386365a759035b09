"""The making of a plan as a drawing: from the stock through syringes into each container, strongest first.

Each container has a row: the line from what it is drawn from, the syringes that measure the draw with their plungers
at the drawn volume, the container with its number and what it holds, and beside it what is put in or taken out first,
what is given away and what then stays. A dilution that is made only to draw from has a row of its own. Volumes are
what a hand sets and stand in full. A drawing that is higher than a page is cut between rows; what a container is drawn
from then stands at its syringe as a sign.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from desens_gui.core.ground.texts import Said
from desens_gui.core.ground.words import Words
from desens_gui.core.worked import Worked
from desens_gui.figures.canvas import Canvas, Column
from desens_gui.figures.lanes import Run, lanes_of
from desens_gui.figures.marks import SMALL, SMALL_BOLD, Box, Figure, Label, Line, Mark
from desens_gui.figures.preparation_rows import STOCK, Row, RowMaker, Stock, column, widest
from desens_gui.figures.preparation_words import NOTHING_MADE, TITLE
from desens_gui.figures.vessels import (
    ABOVE,
    BAND,
    BELOW,
    STRIP,
    SYRINGE_WIDTH,
    Body,
    arrow,
    container,
    stock_vial,
    syringe,
    thickness,
)

_MARGIN = 8.0
_STOCK_WIDTH = 88.0
_LANE = 12.0
_MOST_LANES = 4
_REFERENCE = 26.0
_ARROW = 30.0
_BODY = 124.0
_PAD = 8.0
_BESIDE = 170.0
#: texts wider than this are hard to read
_BESIDE_MOST = 460.0
_BETWEEN = 18.0
_AIR = 5.0


@dataclass(frozen=True, slots=True)
class _Plan:
    """The columns of a drawing: where each begins, and how wide it is."""

    stock: float
    lanes: float
    syringes: float
    syringe_room: float
    body: float
    body_width: float
    beside: float
    beside_width: float

    @property
    def width(self) -> float:
        """The width of the whole drawing."""
        return self.beside + self.beside_width + _MARGIN


@dataclass(frozen=True, slots=True)
class _Block:
    """A row with its texts broken to the columns."""

    row: Row
    drawn: Column
    captions: tuple[Column, ...]
    holds: Column
    beside: Column

    @property
    def body_height(self) -> float:
        """The height of the container."""
        return BAND + _PAD + self.holds.height + _PAD + STRIP

    @property
    def draw_height(self) -> float:
        """The height of the syringes with their texts."""
        fills = zip(self.row.fills, self.captions, strict=True)
        return self.drawn.height + sum(_AIR * 2 + _thick(fill.draw.syringe_mL) + text.height for fill, text in fills)

    @property
    def height(self) -> float:
        """The height of the row."""
        return max(ABOVE + self.body_height + BELOW, self.draw_height, ABOVE + self.beside.height) + _BETWEEN


def preparation_drawing(worked: Worked, words: Words, canvas: Canvas) -> Figure:
    """Return the whole drawing, as high as it has to be; at least as wide as its texts need."""
    return next(iter(preparation_pages(worked, words, canvas, float("inf"))))


def preparation_pages(worked: Worked, words: Words, canvas: Canvas, height: float) -> tuple[Figure, ...]:
    """Return the drawing in parts of at most `height`, each complete in itself; a single row may be higher."""
    maker = RowMaker(worked, words)
    rows, stock = tuple(maker.rows()), maker.stock()
    title = Said(TITLE)
    if not rows:
        return (_sentence(words, canvas, title),)
    plan = _columns(canvas, rows, stock)
    blocks = [_block(canvas, plan, row) for row in rows]
    vial = None if stock is None else _Vial.of(canvas, plan, stock)
    return tuple(_Part(plan, part, vial).figure(title) for part in _parts(blocks, vial, height))


def _sentence(words: Words, canvas: Canvas, title: Said) -> Figure:
    text = column(canvas, canvas.width - 2 * _MARGIN, [(words.say(NOTHING_MADE), SMALL, "muted")])
    return Figure(canvas.width, text.height + 2 * _MARGIN, title, tuple(text.labels(_MARGIN, _MARGIN)))


def _columns(canvas: Canvas, rows: Sequence[Row], stock: Stock | None) -> _Plan:
    """Return the columns: as wide as the words need that are never broken, and the rest for the texts beside."""
    of_stock = () if stock is None else (stock.strength, *stock.below)
    stock_width = 0.0 if stock is None else max(_STOCK_WIDTH, widest(canvas, of_stock) + 2 * _PAD)
    syringes = max(SYRINGE_WIDTH, *(widest(canvas, row.drawn) for row in rows))
    captions = [(caption, SMALL, "muted") for row in rows for caption in row.captions]
    syringes = max(syringes, widest(canvas, captions))
    signs = max(canvas.text_width(row.sign, SMALL_BOLD) for row in rows)
    body = max(_BODY, signs + 2 * _PAD, *(widest(canvas, row.holds) + 2 * _PAD for row in rows))
    drawn = any(row.source is not None for row in rows)
    lanes = _REFERENCE + _LANE * (1 + len(set(lanes_of(_runs(rows), _MOST_LANES).values()))) if drawn else 0.0
    at_lanes = _MARGIN + stock_width + (_PAD if stock else 0)
    at_syringes = at_lanes + lanes
    at_body = at_syringes + (syringes + _ARROW if drawn else _MARGIN)
    at_beside = at_body + body + 2 * _PAD
    needed = max(_BESIDE, *(widest(canvas, row.beside) for row in rows))
    beside = max(needed, min(canvas.width - at_beside - _MARGIN, _BESIDE_MOST))
    return _Plan(_MARGIN, at_lanes, at_syringes, syringes, at_body, body, at_beside, beside)


def _block(canvas: Canvas, plan: _Plan, row: Row) -> _Block:
    return _Block(
        row,
        column(canvas, plan.syringe_room, row.drawn),
        tuple(column(canvas, plan.syringe_room, [(caption, SMALL, "muted")]) for caption in row.captions),
        column(canvas, plan.body_width - 2 * _PAD, row.holds),
        column(canvas, plan.beside_width, row.beside),
    )


def _thick(capacity: object) -> float:
    return thickness(capacity)  # type: ignore[arg-type]


def _runs(rows: Sequence[Row]) -> list[Run]:
    """Return what each row feeds among these rows; the stock has a line of its own."""
    place = {row.key: at for at, row in enumerate(rows)}
    fed: dict[int, list[int]] = {}
    for at, row in enumerate(rows):
        if row.source is not None and row.source in place:
            fed.setdefault(row.source, []).append(at)
    return [Run(source, place[source], tuple(ends)) for source, ends in fed.items()]


def _parts(blocks: Sequence[_Block], vial: "_Vial | None", height: float) -> Iterator[tuple[_Block, ...]]:
    """Yield the rows of each part; a dilution stays with what is drawn from it."""
    least = 0.0 if vial is None else vial.height
    part: list[_Block] = []
    for at, block in enumerate(blocks):
        together = [block]
        if block.row.key < 0:
            together.append(blocks[at + 1])
        tall = sum(one.height for one in (*part, *together))
        if part and part[-1].row.key > 0 and max(tall, least) + 2 * _MARGIN > height:
            yield tuple(part)
            part = []
        part.append(block)
    yield tuple(part)


@dataclass(frozen=True, slots=True)
class _Vial:
    """The vial of the stock with its texts."""

    stock: Stock
    strength: Column
    below: Column
    width: float

    @classmethod
    def of(cls, canvas: Canvas, plan: _Plan, stock: Stock) -> "_Vial":
        width = plan.lanes - plan.stock - _PAD
        return cls(
            stock,
            column(canvas, width - 2 * _PAD, [stock.strength]),
            column(canvas, width, stock.below),
            width,
        )

    @property
    def body_height(self) -> float:
        return self.strength.height + 2 * _PAD + STRIP + 6

    @property
    def height(self) -> float:
        return ABOVE + self.body_height + _PAD + self.below.height


class _Part:
    """One part of the drawing: some rows below each other, and the lines between them."""

    def __init__(self, plan: _Plan, blocks: Sequence[_Block], vial: _Vial | None) -> None:
        self._plan = plan
        self._blocks = blocks
        self._vial = vial if any(block.row.source == STOCK for block in blocks) else None
        rows = [block.row for block in blocks]
        self._runs = {run.source: run for run in _runs(rows)}
        self._lanes = lanes_of(list(self._runs.values()), _MOST_LANES)
        self._tops: list[float] = []
        top = _MARGIN
        for block in blocks:
            self._tops.append(top)
            top += block.height
        self._bottom = top - _BETWEEN + _MARGIN

    def figure(self, title: Said) -> Figure:
        """Return the part as a figure."""
        height = max(self._bottom, _MARGIN * 2 + (self._vial.height if self._vial is not None else 0))
        marks: list[Mark] = [*self._lines()]
        if self._vial is not None:
            marks += self._stock(self._vial)
        for at in range(len(self._blocks)):
            marks += self._row(at)
        return Figure(self._plan.width, height, title, tuple(marks))

    # --- places

    def _fills(self, at: int) -> list[float]:
        """Return the height at which each filling of a row is drawn."""
        block, y = self._blocks[at], self._tops[at]
        y += block.drawn.height
        middles = []
        for fill, caption in zip(block.row.fills, block.captions, strict=True):
            thick = _thick(fill.draw.syringe_mL)
            middles.append(y + _AIR + thick / 2)
            y += _AIR * 2 + thick + caption.height
        return middles

    def _entry(self, at: int) -> float:
        """Return the height at which the line comes into a row."""
        fills = self._fills(at)
        if not fills:
            return self._tops[at] + self._blocks[at].drawn.height + _AIR
        return (fills[0] + fills[-1]) / 2

    def _body(self, at: int) -> Body:
        block = self._blocks[at]
        return Body(self._plan.body, self._tops[at] + ABOVE, self._plan.body_width, block.body_height)

    def _lane(self, source: int) -> float | None:
        """Return where the line of a source runs down; None: it has no lane."""
        if source == STOCK:
            return self._plan.lanes
        lane = self._lanes.get(source)
        return None if lane is None else self._plan.syringes - _REFERENCE - _LANE * lane

    # --- marks

    def _lines(self) -> Iterator[Mark]:
        """Yield the lines from sources to the syringes."""
        for source, run in self._runs.items():
            x = self._lane(source)
            if x is None:
                continue
            body = self._body(run.start)
            gap = self._tops[run.start] + self._blocks[run.start].height - _BETWEEN + _AIR
            last = self._entry(run.ends[-1])
            colour = source if source > 0 else None
            yield Line(((body.middle, body.bottom + 7), (body.middle, gap), (x, gap), (x, last)), "flow", colour)
        ends = [self._entry(at) for at, block in enumerate(self._blocks) if block.row.source == STOCK]
        if ends and self._vial is not None:
            x, y = self._plan.lanes, self._vial_middle()
            yield Line(((self._plan.stock + self._vial.width, y), (x, y)), "flow")
            yield Line(((x, min(y, *ends)), (x, max(y, *ends))), "flow")
        for at, block in enumerate(self._blocks):
            if block.row.source is not None:
                yield from self._inflow(at, block.row.source)

    def _vial_middle(self) -> float:
        assert self._vial is not None  # the caller's condition
        return _MARGIN + ABOVE + self._vial.body_height / 2

    def _inflow(self, at: int, source: int) -> Iterator[Mark]:
        """Yield the line of a row from its source's lane through the syringes into the container."""
        plan, entry, fills, body = self._plan, self._entry(at), self._fills(at), self._body(at)
        colour = source if source > 0 else None
        x = self._lane(source) if source == STOCK or source in self._runs else None
        if x is None:
            x = plan.syringes - _LANE
            yield Box(x - 22, entry - 9, 22, 18, "sign", source)
            yield Label(str(source), x - 11, entry, "centre", "sign", source, SMALL_BOLD)
        right, arrive = plan.syringes + plan.syringe_room + 6, min(max(entry, body.top + 8), body.bottom - 8)
        start = plan.syringes - 6
        yield Line(((x, entry), (start, entry)), "flow", colour)
        for y in fills or [entry]:
            yield Line(((start, entry), (start, y), (plan.syringes + (SYRINGE_WIDTH / 2), y)), "flow", colour)
            yield Line(((plan.syringes + SYRINGE_WIDTH, y), (right, y), (right, arrive)), "flow", colour)
        yield Line(((right, arrive), (body.left - 3, arrive)), "flow", colour)
        yield arrow(body.left - 1, arrive, colour)

    def _stock(self, vial: _Vial) -> Iterator[Mark]:
        body = Body(self._plan.stock, _MARGIN + ABOVE, vial.width, vial.body_height)
        yield from stock_vial(body)
        yield from vial.strength.labels(body.middle, body.top + _PAD, "centre")
        yield from vial.below.labels(body.middle, body.bottom + _PAD, "centre")
        area = (body.left, body.top - ABOVE, body.width, vial.height)
        yield Box(*area, "place", None, vial.stock.cell, vial.stock.says)

    def _row(self, at: int) -> Iterator[Mark]:
        """Yield the syringes, the container and the texts of a row."""
        block, plan, top = self._blocks[at], self._plan, self._tops[at]
        row, body = block.row, self._body(at)
        if row.alarm in ("red", "amber"):
            area = (plan.syringes - 3, top - 3, plan.syringe_room + 6, block.draw_height + 6)
            yield Box(*area, f"alarm-{row.alarm}")
        yield from block.drawn.labels(plan.syringes, top)
        for fill, caption, middle in zip(row.fills, block.captions, self._fills(at), strict=True):
            yield from syringe(plan.syringes, middle, fill.draw, row.source if (row.source or 0) > 0 else None)
            yield from caption.labels(plan.syringes, middle + _thick(fill.draw.syringe_mL) / 2 + _AIR)
        yield from container(row.kind, body, row.number, row.sign)
        yield from block.holds.labels(body.middle, body.top + BAND + _PAD, "centre", row.number)
        yield from block.beside.labels(plan.beside, body.top)
        left = plan.syringes - 6 if row.source is not None else plan.body - 4
        area = (left, top - 4, plan.width - left - 2, block.height - _BETWEEN + 8)
        yield Box(*area, "place", row.number, row.cell, row.says)
