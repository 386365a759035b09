"""How large the parts of a label are set. Name, drug and what is in the container never below twelve points."""

from dataclasses import dataclass, fields, replace

from desens_gui.documents.faces import Face
from desens_gui.documents.marks import MM

#: name, drug and dose are never set smaller than this, on any stock
FLOOR = 12.0
#: dots of a printer with 203 dots to the inch, in points: there the squares of a code begin
DOT = MM / 8


@dataclass(frozen=True, slots=True)
class Style:
    """The faces of a label and the distances between its parts, in points.

    The first of several faces or heights that leaves room is taken. `square` is the side of a square of the code,
    `least_beside` the width beside the number of the container that something can stand in.
    """

    chips: tuple[Face, ...]
    most_chip: float
    order: Face
    name: Face
    dose: Face
    facts: Face
    strength: Face
    signature: Face
    table: Face
    table_head: Face
    rows: tuple[float, ...]
    head_row: float
    said: tuple[Face, ...]
    notes: Face
    foot: Face
    state: Face
    square: float
    air: float
    least_beside: float = 96.0
    gap: float = 9.0
    gutter: float = 14.0
    blank: float = 36.0

    def scaled(self, factor: float) -> "Style":
        """Return the style for a larger label; squares of the code stay whole dots."""
        changes: dict[str, object] = {}
        for field in fields(self):
            value = getattr(self, field.name)
            changes[field.name] = _scaled(value, factor)
        changes["square"] = int(self.square * factor / DOT + 1e-6) * DOT
        return replace(self, **changes)  # type: ignore[arg-type]


def _scaled(value: object, factor: float) -> object:
    match value:
        case Face():
            return value.scaled(factor)
        case tuple():
            return tuple(_scaled(one, factor) for one in value)
        case float():
            return value * factor
        case _:
            return value


ROOMY = Style(
    chips=(Face(16, bold=True), Face(14, bold=True)),
    most_chip=110.0,
    order=Face(7.5),
    name=Face(12.5, bold=True),
    dose=Face(13, bold=True),
    facts=Face(8),
    strength=Face(9, bold=True),
    signature=Face(8),
    table=Face(8.2),
    table_head=Face(7, bold=True),
    rows=(12.0, 9.8, 9.2),
    head_row=8.5,
    said=(Face(9, bold=True), Face(8, bold=True)),
    notes=Face(7),
    foot=Face(7),
    state=Face(9, bold=True),
    square=3 * DOT,
    air=2.0,
)
#: a head that leaves more room for the steps
CLOSE = replace(
    ROOMY,
    name=Face(FLOOR, bold=True),
    dose=Face(FLOOR, bold=True),
    facts=Face(6.5),
    strength=Face(8.5, bold=True),
)
#: for stock that carries less: as small as a printer with 203 dots to the inch prints legibly
SMALL = replace(
    CLOSE,
    chips=(Face(FLOOR, bold=True),),
    most_chip=70.0,
    order=Face(6.5),
    strength=Face(8, bold=True),
    signature=Face(7),
    table=Face(7.5),
    table_head=Face(6.5, bold=True),
    rows=(9.2, 8.4),
    head_row=7.8,
    said=(Face(8, bold=True), Face(7, bold=True)),
    notes=Face(6.5),
    foot=Face(6.5),
    state=Face(7.5, bold=True),
    air=1.0,
    least_beside=60.0,
    gap=6.0,
    gutter=8.0,
    blank=30.0,
)
#: larger stock is set larger, as far as everything stays on it
FACTORS = (2.2, 1.9, 1.6, 1.4, 1.2)
