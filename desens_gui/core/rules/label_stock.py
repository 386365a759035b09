"""Label stock: the size of a label, how many stand on a sheet, and which way up they are read.

All lengths are whole micrometres, so that whether labels overlap or leave their sheet is decided exactly.
"""

import re
from collections.abc import Iterator
from fractions import Fraction
from typing import Annotated, Self

from pydantic import Field, model_validator

from desens_gui.core.ground.model import Count, Identifier, Model, Name, Note, Reads, ShareOrFactor
from desens_gui.core.ground.numbers import exact_text, read_number, shown
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP

NOT_A_LENGTH = QT_TRANSLATE_NOOP(
    "LabelStock", "“{typed}” is not a length in mm with at most three decimals, for example “63.99 mm”."
)
TOO_LONG = QT_TRANSLATE_NOOP("LabelStock", "“{typed}” is longer than any label sheet: at most {most} mm are possible.")
NO_SIZE = QT_TRANSLATE_NOOP("LabelStock", "A label and its sheet need a width and a height above zero.")
OVERLAP = QT_TRANSLATE_NOOP("LabelStock", "Labels {one} and {other} of the sheet lie over each other.")
BEYOND = QT_TRANSLATE_NOOP("LabelStock", "Label {one} reaches beyond the sheet.")
NO_SHEET = QT_TRANSLATE_NOOP("LabelStock", "Where labels stand on a sheet is stated without the size of the sheet.")
NO_GRIDS = QT_TRANSLATE_NOOP("LabelStock", "The size of the sheet is stated, but not where labels stand on it.")
TOO_MANY = QT_TRANSLATE_NOOP("LabelStock", "More labels than {most} on a sheet are not possible.")
NOT_READ_SO = QT_TRANSLATE_NOOP(
    "LabelStock", "A label is read as it lies or turned by a quarter: “reading” has the same two lengths as “label”."
)
UNKNOWN_STOCK = QT_TRANSLATE_NOOP("LabelStock", "There is no label stock “{stock}”. Known here: {known}.")
NOT_AN_OFFSET = QT_TRANSLATE_NOOP(
    "LabelStock", "“{typed}” is not an offset in mm, for example “0.5 mm” or “-1.25 mm”; at most {most} mm."
)
SCALE_RANGE = QT_TRANSLATE_NOOP("LabelStock", "A printer's scale lies between 90 % and 110 %.")
UNKNOWN_PRINTER = QT_TRANSLATE_NOOP("LabelStock", "There is no label printer “{printer}”. Known here: {known}.")

MICROMETRES = 1000
_MOST_MM = 1000
_MOST_OFFSET_MM = 20
_MOST_LABELS = 500


def _micrometres(text: str) -> int:
    """Return whole micrometres of a text like “63.99 mm”."""
    found = re.fullmatch(r"([0-9]+(?:\.[0-9]{1,3})?) ?mm", text.strip())
    if not found:
        raise Refused(NOT_A_LENGTH, typed=shown(text))
    length = read_number(found[1])
    if length > _MOST_MM:
        raise Refused(TOO_LONG, typed=shown(text), most=_MOST_MM)
    return int(length * MICROMETRES)


def millimetres(micrometres: int) -> str:
    """Return a length as it stands in files and names.

    >>> millimetres(63990), millimetres(-500)
    ('63.99 mm', '-0.5 mm')
    """
    sign = "-" if micrometres < 0 else ""
    return f"{sign}{exact_text(Fraction(abs(micrometres), MICROMETRES))} mm"


def _offset(text: str) -> int:
    sign, bare = (-1, text.strip()[1:]) if text.strip().startswith(("-", "−")) else (1, text)
    try:
        length = sign * _micrometres(bare)
    except Refused:
        length = None
    if length is None or abs(length) > _MOST_OFFSET_MM * MICROMETRES:
        raise Refused(NOT_AN_OFFSET, typed=shown(text), most=_MOST_OFFSET_MM)
    return length


Length = Annotated[int, Reads(_micrometres, int, {"description": "a length", "examples": ["63.99 mm"]}, millimetres)]
Offset = Annotated[int, Reads(_offset, int, {"description": "an offset", "examples": ["-1.25 mm"]}, millimetres)]


class Size(Model):
    """A width and a height."""

    width: Length
    height: Length

    @model_validator(mode="after")
    def _is_there(self) -> Self:
        if not self.width or not self.height:
            raise Refused(NO_SIZE)
        return self

    @property
    def turned(self) -> "Size":
        """The same, a quarter turn on."""
        return Size(width=self.height, height=self.width)

    @property
    def text(self) -> str:
        """The two lengths as a person writes them: 100 × 70 mm."""
        return f"{millimetres(self.width).removesuffix(' mm')} × {millimetres(self.height)}"


class Grid(Model):
    """Labels in columns and rows: the upper left corner of the first, and from each to the next."""

    columns: Count
    rows: Count
    left: Length
    top: Length
    across: Length
    down: Length


class LabelStock(Model):
    """A label stock.

    `label` is one label as it lies on the sheet or leaves the printer, `reading` how it lies when it is read (None: the
    same). Without `sheet` and `grids` each label is a page of its own, as on a roll. `also` are other ids of the same
    stock. `source` says where the figures come from.
    """

    id: Identifier
    name: Name
    label: Size
    reading: Size | None = None
    sheet: Size | None = None
    grids: Annotated[tuple[Grid, ...], Field(max_length=20)] = ()
    also: Annotated[tuple[Identifier, ...], Field(max_length=20)] = ()
    source: Note

    @property
    def page(self) -> Size:
        """What the printer takes: the sheet, or one label of a roll."""
        return self.sheet or self.label

    @property
    def readable(self) -> Size:
        """The label as it is read."""
        return self.reading or self.label

    @property
    def is_turned(self) -> bool:
        """Whether a label is read at a right angle to the way it lies."""
        return self.readable != self.label

    @property
    def corners(self) -> tuple[tuple[int, int], ...]:
        """The upper left corners of all labels of a page, row by row, in micrometres."""
        if not self.grids:
            return ((0, 0),)
        return tuple(
            (grid.left + column * grid.across, grid.top + row * grid.down)
            for grid in self.grids
            for row in range(grid.rows)
            for column in range(grid.columns)
        )

    @model_validator(mode="after")
    def _is_possible(self) -> Self:
        if self.grids and self.sheet is None:
            raise Refused(NO_SHEET, "grids")
        if self.sheet is not None and not self.grids:
            raise Refused(NO_GRIDS, "sheet")
        if self.reading is not None and self.reading not in (self.label, self.label.turned):
            raise Refused(NOT_READ_SO, "reading")
        if sum(grid.columns * grid.rows for grid in self.grids) > _MOST_LABELS:
            raise Refused(TOO_MANY, "grids", most=_MOST_LABELS)
        corners, wide, tall = self.corners, self.label.width, self.label.height
        for one, (left, top) in enumerate(corners, 1):
            if left + wide > self.page.width or top + tall > self.page.height:
                raise Refused(BEYOND, "grids", one=one)
        for one, other in _pairs(corners):
            (left, top), (other_left, other_top) = corners[one], corners[other]
            if abs(left - other_left) < wide and abs(top - other_top) < tall:
                raise Refused(OVERLAP, "grids", one=one + 1, other=other + 1)
        return self


def _pairs(corners: tuple[tuple[int, int], ...]) -> Iterator[tuple[int, int]]:
    for other in range(len(corners)):
        for one in range(other):
            yield one, other


class Calibration(Model):
    """What a printer does to a page, put right beforehand.

    Everything is moved by `right` and `down` and drawn larger by `scale`, from the upper left corner of the page. `dpi`
    is how many dots the printer sets to an inch: the squares of a code are whole numbers of them.
    """

    right: Offset = 0
    down: Offset = 0
    scale: ShareOrFactor = Fraction(1)
    dpi: Count = 203

    @model_validator(mode="after")
    def _is_a_correction(self) -> Self:
        if not Fraction(9, 10) <= self.scale <= Fraction(11, 10):
            raise Refused(SCALE_RANGE, "scale")
        return self


class LabelPrinter(Calibration):
    """A printer of the site, and how its pages are put right."""

    id: Identifier
    name: Name


def stock_of(stocks: tuple[LabelStock, ...], stock_id: str) -> LabelStock:
    """Return the stock of this id or other id; raise Refused, with all there are, when there is none."""
    for stock in stocks:
        if stock.id == stock_id:
            return stock
    for stock in stocks:
        if stock_id in stock.also:
            return stock
    raise Refused(UNKNOWN_STOCK, stock=shown(stock_id), known=", ".join(stock.id for stock in stocks))
