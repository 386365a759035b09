"""A label on stock of any size: name, drug and dose at 12 points or more, whatever else there is to say.

On large stock everything is set larger. Where not everything fits, what there is moves closer first (the name below the
container's number, the steps in more columns, a smaller ward, the steps in a sentence); then, on small stock, the label
carries less, never smaller. What is left off goes in the order of `LEFT_OFF`; what still fits beside the rest is put
back, what matters most first. Never left off are the name, the patient's id, the number of the container, the drug,
what is in it, the state and the code with its number: where those do not fit, the stock cannot be used for this label.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Literal

from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP
from desens_gui.core.rules.label_stock import Size
from desens_gui.documents.blocks import Fact, Label
from desens_gui.documents.label_body import references, sentences, tables
from desens_gui.documents.label_foot import below
from desens_gui.documents.label_head import above
from desens_gui.documents.label_pen import Area, Pen, area_of, moved
from desens_gui.documents.label_styles import CLOSE, FACTORS, ROOMY, SMALL, Style
from desens_gui.documents.marks import Mark, Page

NAME_TOO_LONG = QT_TRANSLATE_NOOP(
    "Label", "The name “{name}” does not fit on two lines of a label at a legible size. Type a shorter form of it."
)
LABEL_FULL = QT_TRANSLATE_NOOP(
    "Label",
    "The texts of {label} do not fit on a label at a legible size. Shorten the patient's name, the drug, the ward or "
    "the diluent.",
)

Part = Literal[
    "blanks",
    "signatures",
    "hash",
    "prepared",
    "ward",
    "notes",
    "statements",
    "born",
    "order",
    "steps",
    "strength",
    "carrier",
    "times",
]
#: what a label that is too small leaves off, one after the other. The papers for pharmacy and ward say all of it.
LEFT_OFF: tuple[Part, ...] = (
    "blanks",
    "signatures",
    "hash",
    "prepared",
    "ward",
    "notes",
    "statements",
    "born",
    "order",
    "steps",
    "strength",
    "carrier",
    "times",
)
#: the size of a label where no stock is named
USUAL = Size(width=100_000, height=70_000)

_Body = Callable[[Label, Area, Style], Iterable[Pen]]
#: a style, and whether the number of the container stands at the foot
_Look = tuple[Style, bool]


@dataclass(frozen=True, slots=True)
class LaidOut:
    """A label as it is read: its page, what there was but was left off, and whether it says where its steps are."""

    page: Page
    left_off: tuple[Part, ...] = ()
    refers: bool = False


def label_page(label: Label, size: Size = USUAL) -> Page:
    """Return the page of a label; raise Refused, naming what does not fit, when no layout holds it."""
    laid = laid_out(label, size)
    if laid is None:
        raise too_small(label, size)
    return laid.page


def refers_to_worksheet(label: Label, size: Size = USUAL) -> bool:
    """Return whether the steps of a label fit on it in no form; where not even the least fits, it is not asked."""
    laid = laid_out(label, size)
    return laid is not None and label.steps is not None and (laid.refers or "steps" in laid.left_off)


def too_small(label: Label, size: Size) -> Refused:
    """Return why a label does not fit on a size: its name is too long, or all of it together."""
    name = label.patient.value
    if laid_out(replace(label, patient=replace(label.patient, value="–")), size) is not None:
        return Refused(NAME_TOO_LONG, "order, patient", name=name)
    return Refused(LABEL_FULL, label=label.chip)


@lru_cache(maxsize=512)
def laid_out(label: Label, size: Size, order: tuple[Part, ...] = LEFT_OFF) -> LaidOut | None:
    """Return a label laid out on a size, read upright; None where not even what is never left off fits.

    `order` is the order in which parts are left off.
    """
    area = area_of(size)
    if _first(label, area, [(SMALL, True), (SMALL, False)], order, (references,)) is None:
        return None
    for factor in FACTORS:
        body: _Body = tables if label.steps is not None else references
        found = _first(label, area, [(ROOMY.scaled(factor), False)], (), (_one_table(body),))
        if found is not None:
            return found
    found = _full(label, area, order) or _referring(label, area, order)
    if found is None:
        return None
    found = _refilled(label, area, found)
    return replace(found, left_off=tuple(part for part in found.left_off if _without(label, (part,)) != label))


#: the closest head that still carries everything, and what smaller stock has
_LOOKS: tuple[tuple[_Look, ...], ...] = (
    ((ROOMY, False), (CLOSE, False)),
    ((SMALL, False), (SMALL, True)),
)


#: tried before the steps change their form: lines to write times on can be written anywhere, a rate cannot
_WITH_AND_WITHOUT_BLANKS: tuple[tuple[Part, ...], ...] = ((), ("blanks",))


def _full(label: Label, area: Area, order: tuple[Part, ...]) -> LaidOut | None:
    """Return the layout with the steps on it that leaves off least; None where they do not fit."""
    if label.steps is None:
        return None
    for left_off in _WITH_AND_WITHOUT_BLANKS:
        found = _first(label, area, _LOOKS[0], left_off, (tables,))
        if found is not None:
            return found
    for count in range(_before_steps(order) + 1):
        for looks in _LOOKS:
            found = _first(label, area, looks, order[:count], (tables, sentences))
            if found is not None:
                return found
    return None


def _before_steps(order: tuple[Part, ...]) -> int:
    """Return how many parts go before the steps are only referred to: a rate that is not there may be guessed."""
    return order.index("statements") if "statements" in order else 0


def _referring(label: Label, area: Area, order: tuple[Part, ...]) -> LaidOut | None:
    """Return the layout without the steps, or with where they are, that leaves off least."""
    for count in range(len(order) + 1):
        for looks in _LOOKS:
            found = _first(label, area, looks, order[:count], (references,))
            if found is not None:
                return found
    return None


def _refilled(label: Label, area: Area, found: LaidOut) -> LaidOut:
    """Return a layout with what still fits put back, what matters most first."""
    for part in reversed(found.left_off):
        left_off = tuple(other for other in found.left_off if other != part)
        bodies: tuple[_Body, ...] = (tables, sentences)
        if label.steps is None or found.refers or "steps" in found.left_off:
            bodies = (*bodies, references) if part == "steps" else (references,)
        elif part == "blanks":
            bodies = (tables,)
        for looks in _LOOKS:
            more = _first(label, area, looks, left_off, bodies)
            if more is not None:
                found = more
                break
    return found


def _one_table(body: _Body) -> _Body:
    """Return what yields the roomiest body alone."""

    def first(label: Label, area: Area, style: Style) -> Iterator[Pen]:
        yield from list(body(label, area, style))[:1]

    return first


def _first(
    label: Label,
    area: Area,
    looks: Sequence[_Look],
    left_off: tuple[Part, ...],
    bodies: Sequence[_Body],
) -> LaidOut | None:
    """Return the first layout that fits; a closer head goes before another form of the steps."""
    carried = _without(label, left_off)
    frames = []
    for style, low_chip in looks:
        head = above(carried, area, style, low_chip=low_chip)
        foot = below(carried, area, style, low_chip=low_chip)
        if head is not None and foot is not None:
            frames.append((style, head, foot))
    for body in bodies:
        for style, head, foot in frames:
            room = area.height - area.margin - foot.y - head.y
            if room < 0:
                continue
            for pen in body(carried, area, style):
                if pen.y <= room + 0.01:
                    refers = body is references and carried.steps is not None
                    return LaidOut(_page(area, head, pen, foot), left_off, refers)
    return None


def _page(area: Area, head: Pen, body: Pen, foot: Pen) -> Page:
    marks: tuple[Mark, ...] = (
        *head.marks,
        *moved(body.marks, head.y),
        *moved(foot.marks, area.height - area.margin - foot.y),
    )
    return Page(area.width, area.height, marks)


def _without(label: Label, left_off: tuple[Part, ...]) -> Label:
    """Return a label without some of its parts."""
    changes: dict[str, object] = {}
    for part in left_off:
        match part:
            case "blanks" | "signatures" | "notes" | "statements" | "times":
                changes[part] = ()
            case "order" | "strength" | "carrier":
                changes[part] = ""
            case "steps":
                changes |= {"steps": None, "in_short": "", "see_worksheet": ""}
            case _:
                pass
    foot = label.foot
    if "prepared" in left_off:
        foot = foot[-1:]
    if "hash" in left_off:
        foot = () if "prepared" in left_off else foot[:-1]
    facts = tuple(fact for fact in label.facts if _column(fact) not in left_off)
    return replace(label, **changes, foot=foot, facts=facts)  # type: ignore[arg-type]


def _column(fact: Fact) -> str:
    return "" if fact.where is None else fact.where.column
