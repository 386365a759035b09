"""The upper part of a label: whose it is, which container, what is in it."""

from desens_gui.documents.blocks import Fact, Label
from desens_gui.documents.label_pen import Area, Pen, moved, said
from desens_gui.documents.label_styles import Style
from desens_gui.documents.marks import Box

_MOST_NAME_LINES = 2


def above(label: Label, area: Area, style: Style, *, low_chip: bool) -> Pen | None:
    """Return what stands above the steps; None where name, drug or content would have to be cut.

    `low_chip`: the number of the container stands at the foot.
    """
    pen = Pen(area, style, area.margin)
    if not (_name_on_top if low_chip else _chip_and_patient)(pen, label):
        return None
    pen.rule()
    if not _drug(pen, label):
        return None
    pen.rule()
    return pen


def chip_box(pen: Pen, label: Label, top: float) -> tuple[float, float]:
    """Draw the box with the number of the container and when it is given; return its width and its height."""
    style = pen.style
    face = next((face for face in style.chips if face.width(label.chip) <= style.most_chip), style.chips[-1])
    order = style.order.lines(label.order, max(face.width(label.chip), style.most_chip)) if label.order else []
    side = face.size * 0.38
    width = max([face.width(label.chip), *map(style.order.width, order)]) + 2 * side
    tall = face.leading + len(order) * style.order.leading + face.size / 4
    pen.marks.append(Box(pen.left + 0.8, top + 0.8, width, tall, face.size * 0.22, face.size / 10))
    pen.y = top + 0.8 + face.size / 16
    pen.write(label.chip, face, pen.left + 0.8 + side)
    pen.y += face.leading
    for line in order:
        pen.write(line, style.order, pen.left + 0.8 + side)
        pen.y += style.order.leading
    return width + 0.8, tall + 0.8


def _name_on_top(pen: Pen, label: Label) -> bool:
    """The name, and the facts beside it where both fit on one line, else below it."""
    style, inner = pen.style, pen.area.inner
    if not _patient(pen, label.patient, pen.left, inner):
        return False
    facts = sum(style.facts.width(said(fact)) + style.gap for fact in label.facts)
    one_line = label.patient.value and len(style.name.lines(label.patient.value, inner)) == 1
    name = style.name.width(label.patient.value)
    if one_line and all(fact.value for fact in label.facts) and name + facts <= inner:
        below, pen.y = pen.y, pen.y - style.name.leading + style.name.size - style.facts.size
        pen.facts(label.facts, style.facts, pen.left + name + style.gap, inner - name - style.gap)
        pen.y = below
    else:
        pen.facts(label.facts, style.facts)
    return True


def _chip_and_patient(pen: Pen, label: Label) -> bool:
    """The container's number in its box; the patient beside it, or below it when the name is long."""
    top = pen.y
    chip, tall = chip_box(pen, label, top)
    if chip > pen.area.inner:
        return False
    below, x = top + tall + 1.6, pen.left + chip + 10
    places = ((x, pen.right - x), (pen.left, pen.area.inner))
    for name_at, facts_at in ((0, 0), (1, 0)):
        parts = _beside(pen, label, top, places[name_at], places[facts_at], shared=name_at == facts_at)
        if parts is not None and places[0][1] >= pen.style.least_beside and parts[1].y <= below + 3:
            break
    else:
        name_at = facts_at = 1
        parts = _beside(pen, label, top, places[1], places[1], shared=False)
    if parts is None:
        return False
    name, facts = parts
    pen.y = below if facts_at else max(below, facts.y)
    for part, at in ((name, name_at), (facts, facts_at)):
        down = pen.y - top + 1 if at else 0.0
        pen.marks += moved(part.marks, down)
        pen.y = max(pen.y, part.y + down)
    return True


def _beside(
    pen: Pen,
    label: Label,
    top: float,
    name_place: tuple[float, float],
    facts_place: tuple[float, float],
    *,
    shared: bool,
) -> tuple[Pen, Pen] | None:
    """Return the name and the facts at their places, None where the name is too long; `shared`: in one place."""
    name = Pen(pen.area, pen.style, top)
    if not _patient(name, label.patient, *name_place):
        return None
    facts = Pen(pen.area, pen.style, name.y if shared else top)
    facts.facts(label.facts, pen.style.facts, *facts_place)
    return name, facts


def _patient(pen: Pen, patient: Fact, x: float, width: float) -> bool:
    """The patient's name on at most two lines, no word of it cut, or a line to write it on."""
    if not patient.value:
        pen.facts((patient,), pen.style.facts, x, width)
        return True
    face = pen.style.name
    if face.widest_word(patient.value) > width or len(face.lines(patient.value, width)) > _MOST_NAME_LINES:
        return False
    pen.lines(patient.value, face, width, x)
    return True


def _drug(pen: Pen, label: Label) -> bool:
    """The drug and what is in the container, then in what and how it is given; side by side where they fit."""
    style, inner = pen.style, pen.area.inner
    if any(style.dose.widest_word(text) > inner for text in (label.drug, label.content)):
        return False
    for (left, left_face), (right, right_face) in (
        ((label.drug, style.dose), (label.content, style.dose)),
        ((label.carrier, style.facts), (label.strength, style.strength)),
    ):
        if left and right and left_face.width(left) + right_face.width(right) + style.gutter <= inner:
            pen.write(left, left_face)
            pen.write(right, right_face, pen.right, right=True)
            pen.y += max(left_face.leading, right_face.leading)
            continue
        if left:
            pen.lines(left, left_face)
        if right:
            for line in right_face.lines(right, inner):
                pen.write(line, right_face, pen.right, right=True)
                pen.y += right_face.leading
    return True
