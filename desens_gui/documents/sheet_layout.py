"""A sheet on pages of A4 or Letter: blocks one below the other, the same head and foot on every page."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP
from desens_gui.documents.blocks import Block, Fact, Facts, Heading, Note, Picture, Remark, Sheet, Table
from desens_gui.documents.decimal_column import DecimalColumn
from desens_gui.documents.faces import Face
from desens_gui.documents.figure_layout import figure_slab
from desens_gui.documents.marks import ALERT, BLACK, GREY, MM, RULE, Box, Line, Mark, Page, Path, Sign, Text
from desens_gui.documents.slabs import Slab
from desens_gui.documents.table_layout import table_slabs

SLAB_TOO_HIGH = QT_TRANSLATE_NOOP("Worksheet", "A part of the sheet is higher than a page: {start}")

#: width and height of the papers
PAPERS = {"a4": (210 * MM, 297 * MM), "letter": (215.9 * MM, 279.4 * MM)}
_SIDE, _TOP, _BOTTOM = 14 * MM, 11 * MM, 10 * MM
_TITLE = Face(15, bold=True)
_RUNNING = Face(9)
_STATE = Face(10, bold=True)
_FOOT = Face(7.5)
_HEADING = Face(10.5, bold=True)
_NOTE = Face(8.8)
_NAME = Face(8.2)
_VALUE = Face(8.8)
_STRONG = Face(11.5, bold=True)
_BOX_TITLE = Face(8.2, bold=True)
_WORD = Face(7.8, bold=True)
_SMALL = Face(7.4)
_BETWEEN = 8.0
_PAD = 6.0
_BLANK_TALL = 15.5
#: an empty line in a box that is filled in beside the bed: 7.05 mm
_WRITE_TALL = 20.0


def sheet_pages(sheet: Sheet, paper: str) -> tuple[Page, ...]:
    """Return the pages of a sheet; raise Refused when a text does not fit on a page at all."""
    width, height = reversed(PAPERS[paper]) if sheet.landscape else PAPERS[paper]
    head = _page_head(sheet, width)
    top = _TOP + head.height + 7
    bottom = height - _BOTTOM - _FOOT.leading - 7
    filled: list[list[Mark]] = []
    y = bottom + 1
    for group in _groups([slab for block in sheet.blocks for slab in _slabs(block, sheet, width)]):
        tall = sum(slab.height + slab.air for slab in group)
        if y + tall > bottom:
            filled.append([])
            y = top
            if group[0].head is not None:
                filled[-1] += _placed(group[0].head, y, furniture=True)
                y += group[0].head.height
        for slab in group:
            y += slab.air if y > top else 0
            if y + slab.height > bottom + 0.01:
                raise Refused(SLAB_TOO_HIGH, start=next((m.text for m in slab.marks if isinstance(m, Text)), ""))
            filled[-1] += _placed(slab, y)
            y += slab.height
    pages = []
    for number, marks in enumerate(filled, 1):
        foot = _page_foot(sheet, width, height, sheet.page_of.format(page=number, pages=len(filled)))
        furniture = [*_placed(head, _TOP, furniture=True), *marks, *foot]
        pages.append(Page(width, height, tuple(furniture), sheet.state))
    return tuple(pages)


def _groups(slabs: list[Slab]) -> Iterator[list[Slab]]:
    """Yield the slabs that stay on one page."""
    group: list[Slab] = []
    for slab in slabs:
        group.append(slab)
        if not slab.keep:
            yield group
            group = []
    if group:
        yield group


def _placed(slab: Slab, y: float, *, furniture: bool = False) -> Iterator[Mark]:
    """Yield the marks of a slab where they stand on the page."""
    for mark in slab.marks:
        match mark:
            case Text():
                yield replace(mark, y=mark.y + y, furniture=furniture)
            case Line():
                yield replace(mark, y1=mark.y1 + y, y2=mark.y2 + y)
            case Path(lines):
                yield replace(mark, lines=tuple(tuple((right, down + y) for right, down in line) for line in lines))
            case _:
                yield replace(mark, y=mark.y + y)


def _page_head(sheet: Sheet, width: float) -> Slab:
    """The title, what the sheet is about, and the state in its box."""
    box = _STATE.width(sheet.state) + 16
    marks: list[Mark] = [Text(_SIDE, _TITLE.size * 0.98, sheet.title, _TITLE)]
    y = _TITLE.leading + 1
    for line in _RUNNING.lines(sheet.running, width - 2 * _SIDE - box - 12):
        marks.append(Text(_SIDE, y + _RUNNING.size * 0.96, line, _RUNNING))
        y += _RUNNING.leading
    right = width - _SIDE
    marks.append(Box(right - box, 2, box, 20, 0, 1.3, ALERT))
    marks.append(Text(right - box / 2, 2 + 10 + _STATE.size * 0.35, sheet.state, _STATE, "centre", ALERT))
    y += 3
    marks.append(Line(_SIDE, y, right, y, 1.1, BLACK))
    return Slab(y, tuple(marks))


def _page_foot(sheet: Sheet, width: float, height: float, page: str) -> Iterator[Mark]:
    """Yield the foot: hash, version, when printed, page x of y."""
    y = height - _BOTTOM
    yield Line(_SIDE, y - _FOOT.size - 4, width - _SIDE, y - _FOOT.size - 4, 0.5, GREY)
    yield Text(_SIDE, y, " · ".join((*sheet.foot, sheet.state)), _FOOT, furniture=True)
    yield Text(width - _SIDE, y, page, _FOOT, "right", furniture=True)


def _slabs(block: Block, sheet: Sheet, width: float) -> Iterator[Slab]:
    """Yield a block's slabs."""
    inner = width - 2 * _SIDE
    match block:
        case Heading(text):
            yield _paragraph(text, _HEADING, inner, air=11, keep=True)
        case Note(text, keep):
            yield _paragraph(text, _NOTE, inner, air=3, keep=keep)
        case Facts():
            yield _facts(block, sheet.mark, inner)
        case Remark():
            yield _remark(block, inner)
        case Picture(figures):
            yield from (figure_slab(figure, _SIDE, inner) for figure in figures)
        case Table():
            yield from table_slabs(block, sheet.mark, _SIDE, inner)


def _paragraph(text: str, face: Face, width: float, *, air: float, keep: bool) -> Slab:
    lines = face.lines(text, width)
    marks = [Text(_SIDE, at * face.leading + face.size * 0.98, line, face) for at, line in enumerate(lines)]
    return Slab(len(lines) * face.leading + 1, tuple(marks), keep, air=air)


def _facts(block: Facts, mark: str, width: float) -> Slab:
    """Boxes side by side, as high as the highest; `mark` is the decimal mark of their numbers."""
    count = len(block.groups)
    wide = (width - _BETWEEN * (count - 1)) / count
    blank = _WRITE_TALL if block.to_write else _BLANK_TALL
    boxes = [
        _fact_box(title, facts, mark, _SIDE + at * (wide + _BETWEEN), wide, blank)
        for at, (title, facts) in enumerate(block.groups)
    ]
    height = max(tall for tall, _ in boxes)
    frames = [Box(_SIDE + at * (wide + _BETWEEN), 0, wide, height, 3, 0.6, GREY) for at in range(count)]
    return Slab(height, (*frames, *(mark for _, marks in boxes for mark in marks)), air=6)


def _fact_box(
    title: str, facts: Sequence[Fact], mark: str, left: float, width: float, blank: float
) -> tuple[float, list[Mark]]:
    """Return the height and the marks of one box: its title, then names and values in two columns.

    `blank` is how high a line to write on is.
    """
    marks: list[Mark] = [Text(left + _PAD, 4 + _BOX_TITLE.size * 0.98, title, _BOX_TITLE)]
    names = max((_NAME.width(fact.name) for fact in facts), default=0)
    names = min(names, (width - 2 * _PAD) * 0.42)
    at_value = left + _PAD + names + 8
    room = left + width - _PAD - at_value
    amounts = DecimalColumn(_VALUE, mark, (fact.value for fact in facts if fact.decimal))
    y = 4 + _BOX_TITLE.leading + 2
    for fact in facts:
        face = _STRONG if fact.strong else _VALUE
        if not fact.name:
            for line in face.lines(fact.value, width - 2 * _PAD):
                marks.append(Text(left + _PAD, y + face.size * 0.98, line, face))
                y += face.leading
            continue
        name_lines = _NAME.lines(fact.name, names)
        indent = amounts.indent(fact.value) if fact.decimal else 0
        value_lines = face.lines(fact.value, room - indent) if fact.value else []
        baseline = y + (face.size if fact.value else _NAME.size) * 0.98 + (0 if fact.value else blank - 12.5)
        for at, line in enumerate(name_lines):
            marks.append(Text(left + _PAD, baseline + at * _NAME.leading, line, _NAME, colour=GREY))
        for at, line in enumerate(value_lines):
            marks.append(Text(at_value + indent, baseline + at * face.leading, line, face))
        if not fact.value:
            marks.append(Line(at_value, baseline + 1.5, left + width - _PAD, baseline + 1.5, 0.5, GREY))
        tall = max(len(name_lines) * _NAME.leading, len(value_lines) * face.leading)
        y += max(tall + 1.2, 0 if fact.value else tall - _NAME.leading + blank)
    return y + 4, marks


def _remark(block: Remark, width: float) -> Slab:
    """The sign and the word of the severity, the sentence, the source in small type."""
    word = max(_WORD.width(block.word), 30) + 8
    x = _SIDE + 12 + word
    room = width - 12 - word
    marks: list[Mark] = [
        Sign(_SIDE, 9.6, 8, block.severity),
        Text(_SIDE + 13, _VALUE.size * 0.98 + 0.6, block.word, _WORD),
    ]
    y = 0.6
    for text, face, colour in ((block.sentence, _VALUE, BLACK), (block.source, _SMALL, GREY)):
        for line in face.lines(text, room) if text else ():
            marks.append(Text(x, y + face.size * 0.98, line, face, colour=colour))
            y += face.leading
    marks.append(Line(_SIDE, y + 2.5, _SIDE + width, y + 2.5, 0.4, RULE))
    return Slab(max(y, 11) + 3, tuple(marks), air=2)
