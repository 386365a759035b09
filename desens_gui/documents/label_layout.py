"""A label on 100 x 70 mm: name, drug and dose at 12 points or more, whatever else there is to say.

What does not fit moves to another layout (the name below the container's number, the steps in two columns, a head
with a smaller ward, the steps in a sentence, the content in one run with the drug, at last the steps on the worksheet
alone); what fits nowhere is refused. The lines to write times on that are not known go before that: they can be written
anywhere, a rate cannot.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import product

from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP
from desens_gui.documents.blocks import Entry, Fact, Label, Table
from desens_gui.documents.decimal_column import DecimalColumn
from desens_gui.documents.faces import Face
from desens_gui.documents.marks import ALERT, BLACK, GREY, MM, RULE, Box, Line, Mark, Page, Text

NAME_TOO_LONG = QT_TRANSLATE_NOOP(
    "Label", "The name “{name}” does not fit on two lines of a label at a legible size. Type a shorter form of it."
)
LABEL_FULL = QT_TRANSLATE_NOOP(
    "Label",
    "The texts of {label} do not fit on a label at a legible size. Shorten the patient's name, the drug, the ward or "
    "the diluent.",
)

WIDTH, HEIGHT = 100 * MM, 70 * MM
_MARGIN = 2.6 * MM
_INNER = WIDTH - 2 * _MARGIN
_CHIPS = (Face(16, bold=True), Face(14, bold=True))
_MOST_CHIP = 110.0
_CHIP_ORDER = Face(7.5)
_SMALL = Face(8)
_TABLE = Face(8.2)
_TABLE_HEAD = Face(7, bold=True)
_SAID = Face(9, bold=True)
_SAID_CLOSE = Face(8, bold=True)
_FOOT = Face(7)
_STATE = Face(9, bold=True)
_ROWS = (12.0, 9.8, 9.2)
_HEAD_ROW = 8.5
_BLANK = 36.0
_GAP = 9.0
_MOST_STATE = 110.0
_GUTTER = 14.0
_LEAST_GAP = 6.0
_LEAST_BESIDE = 96.0


@dataclass
class _Pen:
    """Marks so far, and how far down they reach."""

    y: float = _MARGIN
    marks: list[Mark] = field(default_factory=list)

    def write(self, text: str, face: Face, x: float = _MARGIN, *, right: bool = False) -> None:
        """Write one line whose top is at `y`."""
        self.marks.append(Text(x, self.y + face.size * 0.96, text, face, "right" if right else "left"))

    def lines(self, text: str, face: Face, width: float, x: float = _MARGIN) -> None:
        """Write a text on as many lines as it needs, and move below it."""
        for line in face.lines(text, width):
            self.write(line, face, x)
            self.y += face.leading

    def rule(self) -> None:
        """Draw a line across, with a little air."""
        self.y += 2
        self.marks.append(Line(_MARGIN, self.y, WIDTH - _MARGIN, self.y, 0.9, BLACK))
        self.y += 2


@dataclass(frozen=True, slots=True)
class _Sizes:
    """The faces of what stands above the steps: name, drug and dose never below twelve points."""

    name: Face
    dose: Face
    facts: Face
    strength: Face


_ROOMY = _Sizes(Face(12.5, bold=True), Face(13, bold=True), _SMALL, Face(9, bold=True))
_CLOSE = _Sizes(Face(12, bold=True), Face(12, bold=True), Face(6.5), Face(8.5, bold=True))


def label_page(label: Label) -> Page:
    """Return the page of a label; raise Refused, naming what does not fit, when no layout holds it."""
    return _laid_out(label)[0]


def refers_to_worksheet(label: Label) -> bool:
    """Return whether the steps of a label fit on it in no form, so that it says where they are; raise as label_page."""
    return _laid_out(label)[1]


def _laid_out(label: Label) -> tuple[Page, bool]:
    """Return the page, and whether the steps are not on it.

    A closer head goes before steps in fewer words, because a rate that is not on the label may be guessed.
    """
    feet = [_foot(label, blanks) for blanks in ((label.blanks, ()) if label.blanks else ((),))]
    heads = [_above(label, sizes) for sizes in (_ROOMY, _CLOSE)]
    run_on = _above(label, _CLOSE, run_on=True)
    for bodies, some, refers in (
        (_tables, heads, False),
        (_sentences, [*heads, run_on], False),
        (_references, [*heads, run_on], label.steps is not None),
    ):
        for foot, head in product(feet, some):
            room = HEIGHT - _MARGIN - head.y - (foot.y - _MARGIN)
            for body in bodies(label):
                if body.y - _MARGIN <= room:
                    below = _moved(foot.marks, HEIGHT - _MARGIN - foot.y)
                    marks = (*head.marks, *_moved(body.marks, head.y - _MARGIN), *below)
                    return Page(WIDTH, HEIGHT, marks), refers
    raise Refused(LABEL_FULL, label=label.chip)


def _above(label: Label, sizes: _Sizes, *, run_on: bool = False) -> _Pen:
    """Return what stands above the steps; `run_on`: drug and content in one run of text."""
    pen = _Pen()
    _head(pen, label, sizes)
    pen.rule()
    if run_on:
        pen.lines(f"{label.drug} {label.content}", sizes.dose, _INNER)
        pen.lines(f"{label.strength} {label.carrier}", sizes.strength, _INNER)
    else:
        _drug(pen, label, sizes)
    pen.rule()
    return pen


def _head(pen: _Pen, label: Label, sizes: _Sizes) -> None:
    """The container's number in its box; the patient beside it, or below it when the name is long."""
    face = next((face for face in _CHIPS if face.width(label.chip) <= _MOST_CHIP), _CHIPS[-1])
    order = _CHIP_ORDER.lines(label.order, max(face.width(label.chip), _MOST_CHIP))
    chip = max(face.width(label.chip), *map(_CHIP_ORDER.width, order)) + 12
    top = pen.y
    tall = face.leading + len(order) * _CHIP_ORDER.leading + 4
    pen.marks.append(Box(_MARGIN + 0.8, top + 0.8, chip, tall, 3.5, 1.6))
    pen.y = top + 1.8
    pen.write(label.chip, face, _MARGIN + 7)
    pen.y += face.leading
    for line in order:
        pen.write(line, _CHIP_ORDER, _MARGIN + 7)
        pen.y += _CHIP_ORDER.leading
    below, x = top + tall + 1.6, _MARGIN + chip + 10
    places = ((x, WIDTH - _MARGIN - x), (_MARGIN, _INNER))
    for name_at, facts_at in ((0, 0), (1, 0)):
        name, facts = _beside(label, top, places[name_at], places[facts_at], sizes, shared=name_at == facts_at)
        if places[0][1] >= _LEAST_BESIDE and facts.y <= below + 3:
            break
    else:
        name_at = facts_at = 1
        name, facts = _beside(label, top, places[1], places[1], sizes, shared=False)
    if len(sizes.name.lines(label.patient.value, places[name_at][1])) > 2:
        raise Refused(NAME_TOO_LONG, "order, patient", name=label.patient.value)
    pen.y = below if facts_at else max(below, facts.y)
    for part, at in ((name, name_at), (facts, facts_at)):
        down = pen.y - top + 1 if at else 0.0
        pen.marks += _moved(part.marks, down)
        pen.y = max(pen.y, part.y + down)


def _beside(
    label: Label,
    top: float,
    name_place: tuple[float, float],
    facts_place: tuple[float, float],
    sizes: _Sizes,
    *,
    shared: bool,
) -> tuple[_Pen, _Pen]:
    """Return the name and the facts at their places; `shared`: the facts stand below the name."""
    name = _Pen(top)
    _patient(name, label.patient, sizes, *name_place)
    facts = _Pen(name.y if shared else top)
    _facts(facts, label.facts, sizes.facts, *facts_place, stretch=True)
    return name, facts


def _patient(pen: _Pen, patient: Fact, sizes: _Sizes, x: float, width: float) -> None:
    """The patient's name, or a line to write it on."""
    if patient.value:
        pen.lines(patient.value, sizes.name, width, x)
    else:
        _facts(pen, (patient,), sizes.facts, x, width, stretch=True)


def _drug(pen: _Pen, label: Label, sizes: _Sizes) -> None:
    """The drug and what is in the container, then in what and how it is given; side by side where they fit."""
    for (left, left_face), (right, right_face) in (
        ((label.drug, sizes.dose), (label.content, sizes.dose)),
        ((label.carrier, sizes.facts), (label.strength, sizes.strength)),
    ):
        if left_face.width(left) + right_face.width(right) + _GUTTER <= _INNER:
            pen.write(left, left_face)
            pen.write(right, right_face, WIDTH - _MARGIN, right=True)
            pen.y += max(left_face.leading, right_face.leading)
        else:
            pen.lines(left, left_face, _INNER)
            for line in right_face.lines(right, _INNER):
                pen.write(line, right_face, WIDTH - _MARGIN, right=True)
                pen.y += right_face.leading


def _tables(label: Label) -> Iterator[_Pen]:
    """Yield the steps as a table and what is said below them, the roomiest layout first."""
    for groups, units_in_head in ((1, False), (2, False), (2, True), (3, True)):
        for tall in _ROWS:
            pen = _Pen()
            if (
                label.steps is not None
                and groups <= len(label.steps.rows)
                and _table(pen, label.steps, label.mark, groups, tall, units_in_head=units_in_head)
            ):
                _say(pen, label.statements, label.notes)
                yield pen


def _sentences(label: Label) -> Iterator[_Pen]:
    """Yield the steps in one bold sentence, and what is said below them, smaller when there is no room."""
    if label.steps is None or not label.in_short:
        return
    for face in (_SAID, _SAID_CLOSE):
        pen = _Pen()
        _say(pen, (label.in_short, *label.statements), label.notes, face)
        yield pen


def _references(label: Label) -> Iterator[_Pen]:
    """Yield what is said where the steps stand on the worksheet alone."""
    see = (label.see_worksheet,) if label.steps is not None else ()
    # what else belongs to the steps is on the worksheet too
    forms = [(label.statements, label.notes, _SAID), (label.statements, (), _SAID), (label.statements, (), _SAID_CLOSE)]
    if label.shorter:
        forms.append((label.shorter, (), _SAID_CLOSE))
    for statements, notes, face in forms:
        pen = _Pen()
        _say(pen, (*see, *statements), notes, face)
        yield pen


def _say(pen: _Pen, statements: tuple[str, ...], notes: tuple[str, ...], said: Face = _SAID) -> None:
    pen.y += 0.5
    for texts, face in ((statements, said), (notes, _FOOT)):
        if texts:
            pen.lines(" ".join(texts), face, _INNER)


def _table(pen: _Pen, table: Table, mark: str, groups: int, row_tall: float, *, units_in_head: bool) -> bool:
    """Draw the steps side by side in `groups`, in rows of this height; return whether their columns are wide enough."""
    width = (_INNER - _GUTTER * (groups - 1)) / groups
    tall = -(-len(table.rows) // groups)
    heads = [column.unit if units_in_head and column.unit else column.head for column in table.columns]
    # in one group a time that is no whole minute is also said in hours, minutes and seconds
    texts = [[_step_text(entry, notes=groups == 1, number_only=units_in_head) for entry in row] for row in table.rows]
    numbers = [
        DecimalColumn(_TABLE, mark, column) if of.align == "decimal" else None
        for of, column in zip(table.columns, zip(*texts, strict=True), strict=True)
    ]
    needed = [
        max(_TABLE_HEAD.width(head), *(map(_TABLE.width, column) if aligned is None else (aligned.width,)))
        for head, column, aligned in zip(heads, zip(*texts, strict=True), numbers, strict=True)
    ]
    gap = (width - sum(needed)) / (len(needed) - 1)
    if gap < _LEAST_GAP:
        return False
    gap = min(gap, 42)
    starts, x = [], 0.0
    for size in needed:
        starts.append(x)
        x += size + gap
    for group in range(groups):
        left = _MARGIN + group * (width + _GUTTER)
        right = left + x - gap
        pen.y = _MARGIN
        for head, start in zip(heads, starts, strict=True):
            pen.write(head, _TABLE_HEAD, left + start)
        pen.y += _HEAD_ROW
        pen.marks.append(Line(left, pen.y, right, pen.y, 0.6, BLACK))
        for row in texts[group * tall : (group + 1) * tall]:
            pen.y += (row_tall - _TABLE.size) / 2 + 0.3
            for text, start, size, aligned in zip(row, starts, needed, numbers, strict=True):
                indent = 0 if aligned is None else size - aligned.reach(text)
                pen.write(text, _TABLE, left + start + indent)
            pen.y += (row_tall + _TABLE.size) / 2 - 0.3
            pen.marks.append(Line(left, pen.y, right, pen.y, 0.3, RULE))
    pen.y = _MARGIN + _HEAD_ROW + tall * row_tall + 1.6
    return True


def _step_text(entry: Entry, *, notes: bool, number_only: bool) -> str:
    if number_only:
        return entry.number or entry.text
    return f"{entry.text} ({entry.note})" if notes and entry.note else entry.text


def _foot(label: Label, blanks: tuple[Fact, ...]) -> _Pen:
    """Return what stands at the foot: times to write in (`blanks`), the signatures, the hash, the state."""
    pen = _Pen()
    pen.y += 4
    _facts(pen, (*blanks, *label.signatures), _SMALL, _MARGIN, _INNER, stretch=True)
    pen.y += 2
    state = _STATE.lines(label.state, _MOST_STATE)
    box = max(map(_STATE.width, state)) + 12
    box_tall = len(state) * _STATE.leading + 5
    top = pen.y
    for text in label.foot:
        pen.lines(text, _FOOT, _INNER - box - _GAP)
    tall = max(pen.y - top, box_tall)
    right = WIDTH - _MARGIN - 0.6
    pen.y = top + (tall - box_tall) / 2
    pen.marks.append(Box(right - box, pen.y, box, box_tall, 0, 1.2, ALERT))
    pen.y += 2.5
    for line in state:
        pen.marks.append(Text(right - box / 2, pen.y + _STATE.size * 0.98, line, _STATE, "centre", ALERT))
        pen.y += _STATE.leading
    pen.y = top + tall
    return pen


def _flow(facts: tuple[Fact, ...], face: Face, width: float) -> list[list[tuple[Fact, float]]]:
    """Return the facts on lines, each with its width."""
    lines: list[list[tuple[Fact, float]]] = [[]]
    for fact in facts:
        size = min(face.width(_said(fact)) + (0 if fact.value else _BLANK + 3), width)
        if lines[-1] and sum(taken + _GAP for _, taken in lines[-1]) + size > width:
            lines.append([])
        lines[-1].append((fact, size))
    return lines


def _facts(pen: _Pen, facts: tuple[Fact, ...], face: Face, x: float, width: float, *, stretch: bool = False) -> None:
    """Write facts one after the other; those without a value get a line to write on (`stretch`: as long as it can)."""
    for line in _flow(facts, face, width):
        blank = sum(not fact.value for fact, _ in line)
        spare = width - sum(size for _, size in line) - _GAP * (len(line) - 1)
        spare = spare / blank if stretch and blank else 0
        at = x
        pen.y += 3 if blank else 0
        for fact, size in line:
            if fact.value and face.width(_said(fact)) > width:
                pen.lines(_said(fact), face, width, at)
                pen.y -= face.leading
            else:
                pen.write(_said(fact), face, at)
            if not fact.value:
                start = at + face.width(_said(fact)) + 3
                end = at + size + spare
                pen.marks.append(Line(start, pen.y + face.size, end, pen.y + face.size, 0.5, GREY))
            at += size + (0 if fact.value else spare) + _GAP
        pen.y += face.leading + (1 if blank else 0)


def _said(fact: Fact) -> str:
    return f"{fact.name} {fact.value}".strip()


def _moved(marks: list[Mark], down: float) -> Iterator[Mark]:
    """Yield marks moved down."""
    for mark in marks:
        match mark:
            case Text():
                yield Text(mark.x, mark.y + down, mark.text, mark.face, mark.align, mark.colour, mark.furniture)
            case Line():
                yield Line(mark.x1, mark.y1 + down, mark.x2, mark.y2 + down, mark.width, mark.colour)
            case Box():
                yield Box(
                    mark.x, mark.y + down, mark.width, mark.height, mark.radius, mark.stroke, mark.colour, mark.fill
                )
            case _:
                yield mark
