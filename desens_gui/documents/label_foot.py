"""The foot of a label: who prepared it, what it is called, its state and its code."""

import re
from collections.abc import Iterator
from dataclasses import replace

from desens_gui.documents.blocks import Label
from desens_gui.documents.label_head import chip_box
from desens_gui.documents.label_pen import Area, Pen, moved
from desens_gui.documents.label_styles import Style
from desens_gui.documents.marks import ALERT, Box, Code, Text
from desens_gui.documents.symbols import GS1, PLAIN, data_matrix

#: the characters of a record's number and of the check, which differ from one record to the next
_DIFFERS = re.compile(r"[0-9A-Z](?=[0-9A-Z]*-)|(?<=-)[0-9A-Z]{2}(?= )|(?<=-)[0-9A-Z]{4}(?=-)|(?<= )[0-9A-Z*](?= |$)")
#: squares around a code that stay white; the standard asks for one
_QUIET = 2
#: how wide the lines of the state may be, of its width on one line
_WIDTHS = (1.0, 0.7, 0.55)


def below(label: Label, area: Area, style: Style, *, low_chip: bool) -> Pen | None:
    """Return what stands at the foot, the lowest arrangement of it; None where a word of it would have to be cut.

    `low_chip`: the number of the container stands there too.
    """
    pen = Pen(area, style)
    pen.y += style.air * 2
    lines = (*label.blanks, *label.signatures)
    if lines:
        pen.facts(lines, style.signature)
        pen.y += style.air
    rows = [row for row in _rows(label, area, style, low_chip=low_chip) if row is not None]
    if not rows:
        return None
    row = min(rows, key=lambda made: made.y)
    pen.marks += moved(row.marks, pen.y)
    pen.y += row.y
    return pen


def _rows(label: Label, area: Area, style: Style, *, low_chip: bool) -> Iterator[Pen | None]:
    """Yield the last row: the state beside the texts, on one line or on more, or above them."""
    most = style.state.width(label.state)
    for share in _WIDTHS:
        yield _row(label, area, style, most * share, low_chip=low_chip, stacked=False)
        yield _row(label, area, style, most * share, low_chip=low_chip, stacked=True)


def _row(label: Label, area: Area, style: Style, state_width: float, *, low_chip: bool, stacked: bool) -> Pen | None:
    pen = Pen(area, style)
    code = _code(label, style)
    quiet = 0.0 if code is None else _QUIET * code.square
    right = pen.right if code is None else pen.right - code.side - 1.5 * quiet
    left = pen.left
    chip = Pen(area, style)
    if low_chip:
        width, tall = chip_box(chip, label, 0.0)
        chip.y = tall
        left += width + style.gap / 2
    lines = style.state.lines(label.state, state_width)
    box = max(map(style.state.width, lines)) + style.state.size * 1.2
    box_tall = len(lines) * style.state.leading + style.state.size / 2
    text_right = right if stacked else right - box - 0.75 * style.gap
    if box > right - left or text_right <= left:
        return None
    said = Pen(area, style)
    said.y = box_tall + style.air if stacked else 0.0
    for text in (text for text in (*label.foot, label.record) if text):
        # one record must not be laid out otherwise than another: room is kept for the widest characters
        widest = _DIFFERS.sub(_widest, text) if text is label.record else text
        if style.foot.widest_word(widest) > text_right - left:
            return None
        below_it = said.y + len(style.foot.lines(widest, text_right - left)) * style.foot.leading
        said.lines(text, style.foot, text_right - left, left)
        said.y = below_it
    tall = max(said.y, box_tall, chip.y, 0.0 if code is None else code.side + quiet)
    pen.marks += moved(chip.marks, tall - chip.y if low_chip else 0.0)
    pen.marks += moved(said.marks, tall - said.y)
    at = left if stacked else right - box - 0.6
    top = tall - said.y if stacked else (tall - box_tall) / 2
    pen.marks.append(Box(at, top, box, box_tall, 0, style.state.size / 7.5, ALERT))
    baseline = top + style.state.size / 4
    for line in lines:
        y = baseline + style.state.size * 0.98
        pen.marks.append(Text(at + box / 2, y, line, style.state, "centre", ALERT))
        baseline += style.state.leading
    if code is not None:
        pen.marks.append(replace(code, x=pen.right - code.side - quiet / 2, y=tall - code.side))
    pen.y = tall
    return pen


def _widest(found: "re.Match[str]") -> str:
    return "W" * len(found[0])


def _code(label: Label, style: Style) -> Code | None:
    """Return the code of the label, if it has one."""
    if label.code is None:
        return None
    rows = data_matrix(label.code.text, gs1=label.code.gs1)
    return Code(0.0, 0.0, style.square, rows, label.code.text, GS1 if label.code.gs1 else PLAIN)
