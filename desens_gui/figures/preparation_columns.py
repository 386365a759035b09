"""The columns of the drawing of the preparation, and its rows with their texts broken to them.

From the left: the stock, the lines that run down from what is drawn from, the syringes, the containers, and the texts
beside them. A column is as wide as the words need that are never broken; what room is left makes them wider.

A dense drawing shows the same in less height: the band with the number stands beside what the container holds, the
rows lie closer, and what room is left goes to the texts, so that they take fewer lines.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from desens_gui.core.ground.lines import parts
from desens_gui.figures.canvas import Canvas, Column, Piece, written
from desens_gui.figures.lanes import Run, lanes_of
from desens_gui.figures.marks import SMALL
from desens_gui.figures.preparation_rows import Row, Stock
from desens_gui.figures.vessels import ABOVE, BAND, BARRELS, BELOW, BEYOND_BARREL, STRIP, thickness

MARGIN = 8.0
PAD = 8.0
#: between two texts, and around a syringe
AIR = 5.0
#: between two rows: the line out of a container runs there
BETWEEN, BETWEEN_DENSE = 16.0, 7.0
#: between the edge of a container and its texts
INSIDE = 5.0
#: from one line that runs down to the next
LANE = 12.0
#: so many lines run down side by side, besides that of the stock
MOST_LANES = 4
#: the sign of a container that a row is drawn from, where no line leads to it
SIGN_WIDTH, SIGN_HEIGHT = 22.0, 18.0
_STOCK, _STOCK_MOST = 80.0, 120.0
_ARROW = 26.0
_BODY, _BODY_MOST = 116.0, 150.0
#: the band of a container in a dense drawing, at the least
_SIDE = 30.0
_BESIDE = 160.0
#: texts wider than this are hard to read
_BESIDE_MOST = 460.0


@dataclass(frozen=True, slots=True)
class Columns:
    """Where each column begins, and how wide it is."""

    lanes: float
    syringes: float
    syringes_width: float
    body: float
    body_width: float
    beside: float
    beside_width: float
    #: how wide the band at the side of a container is; 0: it lies at the top
    side: float = 0.0

    @property
    def dense(self) -> bool:
        """Whether the drawing takes as little height as it can."""
        return bool(self.side)

    @property
    def between(self) -> float:
        """The height between two rows."""
        return BETWEEN_DENSE if self.dense else BETWEEN

    @property
    def over_texts(self) -> float:
        """The height from the upper edge of a container to the texts in it."""
        return INSIDE if self.dense else BAND + INSIDE

    @property
    def stock_width(self) -> float:
        """The width of the stock's vial."""
        return self.lanes - PAD - MARGIN

    @property
    def syringe_width(self) -> float:
        """The width of a syringe; its texts may be wider."""
        return min(self.syringes_width, BARRELS[1] + BEYOND_BARREL)

    @property
    def width(self) -> float:
        """The width of the whole drawing."""
        return self.beside + self.beside_width + MARGIN


def columns_for(canvas: Canvas, rows: Sequence[Row], stock: Stock | None, *, cut: bool, dense: bool) -> Columns:
    """Return the columns for these rows; a drawing that may be `cut` needs room for signs."""
    of_stock = () if stock is None else (stock.strength, *stock.below)
    stock_width = max(_STOCK, min(canvas.width / 8, _STOCK_MOST), _widest(canvas, of_stock))
    at_lanes = MARGIN + (0.0 if stock is None else stock_width) + PAD
    if any(row.source is not None for row in rows):
        runs = runs_of(rows)
        lanes = lanes_of(runs, MOST_LANES)
        signs = SIGN_WIDTH + PAD if cut or len(lanes) < len(runs) else 0.0
        at_syringes = at_lanes + LANE * (1 + len(set(lanes.values()))) + signs + PAD
        captions = [(caption, SMALL, "muted") for row in rows for caption in row.captions]
        needed = _widest(canvas, [*(piece for row in rows for piece in row.drawn), *captions])
        syringes = max(BARRELS[0] + BEYOND_BARREL, needed)
        longer = max(BARRELS[1] + BEYOND_BARREL - syringes, 0.0)
        at_body = at_syringes + syringes + _ARROW
    else:
        at_syringes, at_body, syringes, longer = 2 * MARGIN, 2 * MARGIN, 0.0, 0.0
    signs = max(canvas.text_width(row.sign, row.sign_letters) for row in rows)
    side = max(_SIDE, signs + 2 * AIR) if dense else 0.0
    body = max(_BODY, *(_widest(canvas, row.holds) + 2 * PAD + side for row in rows), signs + 2 * PAD)
    beside = max(_BESIDE, *(_widest(canvas, row.beside) for row in rows))
    spare = max(canvas.width - (at_body + body + PAD * 2 + beside + MARGIN), 0.0)
    longer = 0.0 if dense else min(longer, spare / 3)
    wider = 0.0 if dense else min(max(_BODY_MOST - body, 0.0), spare / 6)
    beside = min(beside + spare - longer - wider, max(_BESIDE_MOST, beside))
    at_body, body = at_body + longer, body + wider
    return Columns(at_lanes, at_syringes, syringes + longer, at_body, body, at_body + body + 2 * PAD, beside, side)


def runs_of(rows: Sequence[Row]) -> list[Run]:
    """Return what each of these rows feeds among them; the stock is in no row."""
    place = {row.key: at for at, row in enumerate(rows)}
    fed: dict[int, list[int]] = {}
    for at, row in enumerate(rows):
        if row.source is not None and row.source in place:
            fed.setdefault(row.source, []).append(at)
    return [Run(source, place[source], tuple(ends)) for source, ends in fed.items()]


@dataclass(frozen=True, slots=True)
class Block:
    """A row with its texts broken to the columns."""

    columns: Columns
    row: Row
    drawn: Column
    captions: tuple[Column, ...]
    holds: Column
    beside: Column

    @classmethod
    def of(cls, canvas: Canvas, columns: Columns, row: Row) -> "Block":
        """Return a row in these columns."""
        room = columns.syringes_width
        return cls(
            columns,
            row,
            written(canvas, room, *row.drawn),
            tuple(written(canvas, room, (caption, SMALL, "muted")) for caption in row.captions),
            written(canvas, columns.body_width - columns.side - 2 * PAD, *row.holds),
            written(canvas, columns.beside_width, *row.beside),
        )

    @property
    def body_height(self) -> float:
        """The height of the container's body."""
        return self.columns.over_texts + self.holds.height + INSIDE + STRIP

    @property
    def beside_top(self) -> float:
        """From the upper edge of the row to the texts beside the container."""
        return 0.0 if self.columns.dense else ABOVE

    @property
    def middles(self) -> tuple[float, ...]:
        """The middle of each syringe, from the upper edge of the row."""
        y = self.drawn.height
        found = []
        for fill, caption in zip(self.row.fills, self.captions, strict=True):
            thick = thickness(fill.draw.syringe_mL)
            found.append(y + AIR + thick / 2)
            y += AIR + thick + AIR + caption.height
        return tuple(found)

    @property
    def draw_height(self) -> float:
        """The height of the syringes with their texts."""
        fills = zip(self.row.fills, self.captions, strict=True)
        return self.drawn.height + sum(2 * AIR + thickness(fill.draw.syringe_mL) + text.height for fill, text in fills)

    @property
    def height(self) -> float:
        """The height of the row, with the room to the next one."""
        texts = self.beside_top + self.beside.height
        return max(ABOVE + self.body_height + BELOW, self.draw_height, texts) + self.columns.between


@dataclass(frozen=True, slots=True)
class StockBlock:
    """The vial of the stock with its texts broken to its width."""

    stock: Stock
    strength: Column
    below: Column

    @classmethod
    def of(cls, canvas: Canvas, columns: Columns, stock: Stock) -> "StockBlock":
        """Return the stock in its column."""
        width = columns.stock_width
        return cls(stock, written(canvas, width - PAD, stock.strength), written(canvas, width, *stock.below))

    @property
    def body_height(self) -> float:
        """The height of the vial's body."""
        return self.strength.height + 2 * PAD + STRIP + PAD

    @property
    def height(self) -> float:
        """The height of vial and texts."""
        return ABOVE + self.body_height + PAD + self.below.height


def _widest(canvas: Canvas, pieces: Iterable[Piece]) -> float:
    """Return the width of the widest part that is never broken."""
    return max((canvas.text_width(part, letters) for text, letters, _ in pieces for _, part in parts(text)), default=0)
