"""Bands on a page: what is done between two rows of a table, with lines for those who did it.

The lines stand behind the words where there is room, else below them; their names are never broken.
"""

from collections.abc import Iterator, Sequence

from desens_gui.documents.blocks import Band
from desens_gui.documents.faces import Face
from desens_gui.documents.marks import BLACK, GREY, TINT, Box, Line, Mark, Text
from desens_gui.documents.slabs import Slab

_STRONG = Face(8.8, bold=True)
_NOTE = Face(8.0)
_NAME = Face(7.6)
_PAD, _ABOVE = 5.0, 3.0
#: how high a line to write on is, where its words stand in it, how wide it is at least, how far from the next name
_TALL, _DOWN, _BLANK, _APART = 20.0, 14.0, 62.0, 10.0


def band_slab(band: Band, left: float, width: float) -> Slab:
    """Return a band across a table."""
    inner, right = width - 2 * _PAD, left + width - _PAD
    rows = _field_rows(band.fields, inner)
    words = _STRONG.width(band.text)
    beside = bool(band.text) and len(rows) == 1 and words + 2 * _APART + _least(rows[0]) <= inner
    said: list[Mark] = []
    if beside:
        said.append(Text(left + _PAD, _DOWN, band.text, _STRONG))
        y = _TALL
    else:
        y = _ABOVE + _written(said, band.text, _STRONG, left + _PAD, _ABOVE, inner)
    y += _written(said, band.note, _NOTE, left + _PAD, y, inner)
    for row in rows:
        begins = left + _PAD + (words + 2 * _APART if beside else 0)
        said += _fields(row, begins, right, _DOWN if beside else y + _DOWN)
        y += 0 if beside else _TALL
    height = y + _ABOVE
    return Slab(height, (Box(left, 0, width, height, 0, 0.5, GREY, TINT), *said))


def _written(marks: list[Mark], text: str, face: Face, x: float, y: float, width: float) -> float:
    """Add the lines of a text and return how high they are."""
    lines = face.lines(text, width) if text else []
    marks += [Text(x, y + at * face.leading + face.size * 0.98, line, face) for at, line in enumerate(lines)]
    return len(lines) * face.leading


def _least(fields: Sequence[str]) -> float:
    """Return how wide a row of fields is at least."""
    return sum(_NAME.width(name) + 4 + _BLANK for name in fields) + _APART * (len(fields) - 1)


def _field_rows(fields: Sequence[str], inner: float) -> list[list[str]]:
    """Return the fields in as few rows as they fit in."""
    rows: list[list[str]] = []
    for name in fields:
        if rows and _least([*rows[-1], name]) <= inner:
            rows[-1].append(name)
        else:
            rows.append([name])
    return rows


def _fields(fields: Sequence[str], begins: float, ends: float, baseline: float) -> Iterator[Mark]:
    """Yield names and lines that fill the room from `begins` to `ends`."""
    spare = (ends - begins - _least(fields)) / len(fields)
    x = begins
    for name in fields:
        yield Text(x, baseline, name, _NAME, colour=GREY)
        x += _NAME.width(name) + 4
        yield Line(x, baseline + 2, x + _BLANK + spare, baseline + 2, 0.6, BLACK)
        x += _BLANK + spare + _APART
