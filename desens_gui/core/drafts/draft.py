"""The draft of a protocol: what was typed, as texts, in the structure of the protocol file.

A draft may be unfinished: a step with only a rate, a protocol without a name. Nothing that was typed is lost on the
way, and nothing is worked out from it: `finished` makes the protocol of it, or says which cell keeps it from being one.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from dataclasses import fields as fields_in
from typing import Any, Literal, cast

from pydantic import ValidationError

from desens_gui.core.drafts.row import EMPTY, SEPARATOR, Complaint, Row, flat, nested
from desens_gui.core.findings import Cell
from desens_gui.core.ground.model import EXTRA, MISSING, NOT_ONE_OF, made, refusals_of
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.texts import Text
from desens_gui.core.rules.file_fields import Tree, fields_of
from desens_gui.core.rules.parts import (
    COUNT_NEEDS_TABLET,
    NEEDS_SOLUTION,
    NEEDS_VOLUME,
    ONE_PACE,
    PRIMING_PACE,
    TABLET_OR_SOLUTION,
    TABLET_ORAL,
    TWO_OF_THREE,
)
from desens_gui.core.rules.plan import Plan
from desens_gui.core.rules.protocol import Protocol
from desens_gui.core.rules.recipe import (
    DAYS_ASCEND,
    NEEDS_FINAL_RATE,
    NO_SUCH_SOLUTION,
    NO_SUCH_TABLET,
    NO_TABLETS,
    Recipe,
)

Table = Literal["solutions", "tablets", "components", "strengths", "steps"]
#: the columns of the grids, as they are typed
COLUMNS: dict[Table, tuple[str, ...]] = {
    "solutions": ("name", "container", "volume", "content"),
    "tablets": ("name", "amount", "parts"),
    "components": ("name", "per"),
    "strengths": ("drug", "concentration", "source", "year"),
    "steps": ("kind", "from", "pace", "time", "extent", "wait", "day"),
}
#: the fields of the file that a column of the steps stands for; of every other column it is the one of its name
STEP_FIELDS: dict[str, tuple[str, ...]] = {
    "kind": ("kind",),
    "from": ("solution", "tablet"),
    "pace": ("rate", "of_final", "dose_rate"),
    "time": ("time",),
    "extent": ("volume", "dose", "share", "count", "until"),
    "wait": ("wait", "interval"),
    "day": ("day",),
}
#: the table of the fields that stand once, in cells of row 1
HEADER = "header"

#: what a complaint about a whole step is about; {} is the first of the columns that says nothing
_STEP_COLUMNS: dict[Text, tuple[str, ...]] = {
    TWO_OF_THREE: ("pace", "time", "extent"),
    PRIMING_PACE: ("extent", "pace"),
    ONE_PACE: ("pace",),
    NEEDS_SOLUTION: ("from",),
    TABLET_ORAL: ("kind",),
    TABLET_OR_SOLUTION: ("from",),
    COUNT_NEEDS_TABLET: ("from",),
    NOT_ONE_OF: ("kind",),
    NO_SUCH_SOLUTION: ("from",),
    NO_SUCH_TABLET: ("from",),
    NO_TABLETS: ("from",),
    NEEDS_FINAL_RATE: ("pace",),
    DAYS_ASCEND: ("day",),
}


@dataclass(frozen=True, slots=True)
class Draft:
    """A protocol as far as it was typed. `drugs` are rows of one text without a name."""

    header: Row = EMPTY
    drugs: tuple[Row, ...] = ()
    components: tuple[Row, ...] = ()
    strengths: tuple[Row, ...] = ()
    tablets: tuple[Row, ...] = ()
    solutions: tuple[Row, ...] = ()
    steps: tuple[Row, ...] = ()

    def rows(self, table: Table) -> tuple[Row, ...]:
        """Return the rows of a table."""
        return cast(tuple[Row, ...], getattr(self, table))

    def with_rows(self, table: Table, rows: Iterable[Row]) -> "Draft":
        """Return the draft with other rows in a table."""
        changes: dict[str, Any] = {table: tuple(rows)}
        return replace(self, **changes)


_LISTS = tuple(field.name for field in fields_in(Draft) if field.name != HEADER)


def empty_draft() -> Draft:
    """Return the draft of a new infusion, with what every protocol has to choose already chosen."""
    chosen = {"route": "iv-infusion", "pace": "rapid", "preparation": "auto", "last_solution": "remainder"}
    return Draft(header=Row.of(chosen))


def draft_of(protocol: Protocol) -> Draft:
    """Return a protocol as its file would hold it."""
    return draft_from(fields_of(protocol))


def draft_of_plan(plan: Plan) -> Draft:
    """Return the recipe that a plan follows, under the name of its protocol."""
    if plan.recipe == plan.protocol.recipe:
        return draft_of(plan.protocol)
    about = {name: getattr(plan.protocol, name) for name in Protocol.model_fields if name not in Recipe.model_fields}
    rules = {name: getattr(plan.recipe, name) for name in Recipe.model_fields}
    return draft_of(made(Protocol, about | rules | {"rate_cap": None}))


def draft_from(fields: Mapping[str, Tree]) -> Draft:
    """Return the draft of a file that was read, whether or not it makes a protocol.

    Raises Refused, its place the field, for a structure that no protocol file has.
    """
    header: dict[str, str] = {}
    lists: dict[str, tuple[Row, ...]] = {}
    for name, value in fields.items():
        if name in _LISTS and not isinstance(value, str | Mapping):
            lists[name] = tuple(Row.of(flat("", entry, f"{name} {at}")) for at, entry in enumerate(value, 1))
        else:
            header |= flat(name, value, name)
    return Draft(header=Row.of(header), **lists)


def fields(draft: Draft) -> dict[str, Tree]:
    """Return what the file of a draft holds."""
    tree = dict(nested(draft.header))
    for name in _LISTS:
        rows: tuple[Row, ...] = getattr(draft, name)
        if rows:
            tree[name] = [row[""] or nested(row) for row in rows]
    return tree


def finished(draft: Draft) -> Protocol:
    """Return the protocol; raise Refused, its place the first cell that keeps the draft from being one."""
    return made(Protocol, fields(draft))


def complaints(draft: Draft) -> tuple[Complaint, ...]:
    """Return everything that keeps a draft from being a protocol, so far as it can be told at once."""
    try:
        Protocol.model_validate(fields(draft))
    except ValidationError as error:
        return tuple(complaint_of(draft, refused) for refused in refusals_of(error))
    return ()


def complaint_of(draft: Draft, refused: Refused) -> Complaint:
    """Return a refusal of the protocol, or of a plan that follows it, with the cell of the draft that it is about."""
    cell = _cell(draft, refused)
    if cell.table == HEADER:
        return Complaint(refused, cell, not draft.header[cell.column])
    rows = draft.rows(cast(Table, cell.table))
    names = STEP_FIELDS[cell.column] if cell.table == "steps" else (cell.column,)
    typed = cell.row <= len(rows) and any(path.split(SEPARATOR)[0] in names for path, _ in rows[cell.row - 1].texts)
    return Complaint(refused, cell, not typed)


# --- where a complaint belongs


def _cell(draft: Draft, refused: Refused) -> Cell:
    """Return the cell that a refusal of the protocol is about."""
    first, *rest = refused.where.split(SEPARATOR)
    name, _, number = first.partition(" ")
    if refused.text in (MISSING, EXTRA):
        rest.append(str(refused.values["field"]))
        first, name = first or rest[0], name or rest.pop(0)
    if name not in COLUMNS or not number:
        # something about all steps together is told at the first of them
        if name in COLUMNS:
            return Cell(name, 1, COLUMNS[name][0])
        return Cell(HEADER, 1, SEPARATOR.join([name, *rest]))
    table, row = name, int(number)
    rows = draft.rows(table)
    if not 1 <= row <= len(rows):
        return Cell(table, 1, COLUMNS[table][0])
    if table == "steps":
        return Cell(table, row, _step_column(rows[row - 1], refused, rest))
    column = rest[0] if rest else "volume" if refused.text is NEEDS_VOLUME else COLUMNS[table][-1]
    return Cell(table, row, column if column in COLUMNS[table] else COLUMNS[table][0])


def _step_column(row: Row, refused: Refused, path: Sequence[str]) -> str:
    if path:
        return next((column for column, names in STEP_FIELDS.items() if path[0] in names), "kind")
    columns = _STEP_COLUMNS.get(refused.text, ("extent",))
    return next((column for column in columns if not any(row[name] for name in STEP_FIELDS[column])), columns[-1])
