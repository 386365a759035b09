"""The middle of a label: the steps, as a table, in a sentence or by reference, and what is said below them."""

from collections.abc import Iterator

from desens_gui.documents.blocks import Entry, Label, Table
from desens_gui.documents.decimal_column import DecimalColumn
from desens_gui.documents.faces import Face
from desens_gui.documents.label_pen import Area, Pen
from desens_gui.documents.label_styles import Style
from desens_gui.documents.marks import BLACK, RULE, Line

_LEAST_GAP = 6.0
_MOST_GAP = 42.0
_GROUPS = ((1, False), (2, False), (2, True), (3, True))


def tables(label: Label, area: Area, style: Style) -> Iterator[Pen]:
    """Yield the steps as a table and what is said below them, the roomiest layout first."""
    if label.steps is None:
        return
    count = len(label.steps.rows)
    for groups, units_in_head in _GROUPS:
        for tall in style.rows:
            if groups > count or style.head_row - (-count // groups) * tall > area.height:
                continue  # too tall for the whole label: nothing has to be measured
            pen = Pen(area, style)
            if _table(pen, label.steps, label.mark, groups, tall, units_in_head=units_in_head):
                _say(pen, label.statements + label.times, label.notes, style.said[0])
                yield pen


def sentences(label: Label, area: Area, style: Style) -> Iterator[Pen]:
    """Yield the steps in one bold sentence, and what is said below them, smaller when there is no room."""
    if label.steps is None or not label.in_short:
        return
    for statements, face in _forms(label, style):
        pen = Pen(area, style)
        _say(pen, (label.in_short, *statements, *label.times), label.notes, face)
        yield pen


def references(label: Label, area: Area, style: Style) -> Iterator[Pen]:
    """Yield what is said where the steps stand on the worksheet alone, or where there are none."""
    for statements, face in _forms(label, style):
        pen = Pen(area, style)
        said = (label.see_worksheet,) if label.steps is not None and label.see_worksheet else ()
        _say(pen, (*said, *statements, *label.times), label.notes, face)
        yield pen


def _forms(label: Label, style: Style) -> Iterator[tuple[tuple[str, ...], Face]]:
    """Yield what is said below the steps and how large: in full first, then without what is known between two ends."""
    for face in style.said:
        yield label.statements, face
    if label.statements and label.shorter:
        yield label.shorter, style.said[-1]


def _say(pen: Pen, statements: tuple[str, ...], notes: tuple[str, ...], said: Face) -> None:
    for texts, face in ((statements, said), (notes, pen.style.notes)):
        if texts:
            pen.y += 0.5
            pen.lines(" ".join(texts), face)


def _table(pen: Pen, table: Table, mark: str, groups: int, row_tall: float, *, units_in_head: bool) -> bool:
    """Draw the steps side by side in `groups`, in rows of this height; return whether their columns are wide enough."""
    style = pen.style
    width = (pen.area.inner - style.gutter * (groups - 1)) / groups
    tall = -(-len(table.rows) // groups)
    heads = [column.unit if units_in_head and column.unit else column.head for column in table.columns]
    # in one group a time that is no whole minute is also said in hours, minutes and seconds
    texts = [[_step_text(entry, notes=groups == 1, number_only=units_in_head) for entry in row] for row in table.rows]
    numbers = [
        DecimalColumn(style.table, mark, column) if of.align == "decimal" else None
        for of, column in zip(table.columns, zip(*texts, strict=True), strict=True)
    ]
    needed = [
        max(style.table_head.width(head), *(map(style.table.width, column) if aligned is None else (aligned.width,)))
        for head, column, aligned in zip(heads, zip(*texts, strict=True), numbers, strict=True)
    ]
    gap = (width - sum(needed)) / (len(needed) - 1)
    if gap < _LEAST_GAP:
        return False
    gap = min(gap, _MOST_GAP * style.table.size / 8)
    starts, x = [], 0.0
    for size in needed:
        starts.append(x)
        x += size + gap
    for group in range(groups):
        left = pen.left + group * (width + style.gutter)
        right = left + x - gap
        pen.y = 0.0
        for head, start in zip(heads, starts, strict=True):
            pen.write(head, style.table_head, left + start)
        pen.y += style.head_row
        pen.marks.append(Line(left, pen.y, right, pen.y, 0.6, BLACK))
        for row in texts[group * tall : (group + 1) * tall]:
            pen.y += (row_tall - style.table.size) / 2 + 0.3
            for text, start, size, aligned in zip(row, starts, needed, numbers, strict=True):
                indent = 0 if aligned is None else size - aligned.reach(text)
                pen.write(text, style.table, left + start + indent)
            pen.y += (row_tall + style.table.size) / 2 - 0.3
            pen.marks.append(Line(left, pen.y, right, pen.y, 0.3, RULE))
    pen.y = style.head_row + tall * row_tall + 1.6
    return True


def _step_text(entry: Entry, *, notes: bool, number_only: bool) -> str:
    if number_only:
        return entry.number or entry.text
    return f"{entry.text} ({entry.note})" if notes and entry.note else entry.text
