"""Edits of a draft's rows: pure functions from draft to draft.

Rows are counted from 0 here, as a view counts them. Where solutions or tablets change places, what names them by their
number follows. A row behind the last one comes into being when something is typed into it.
"""

from collections.abc import Collection, Sequence
from dataclasses import replace
from fractions import Fraction

from desens_gui.core.drafts.cells import read_cell
from desens_gui.core.drafts.draft import Draft, Table, draft_from
from desens_gui.core.drafts.row import Row
from desens_gui.core.ground.numbers import ratio_text
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP, Said, Text
from desens_gui.core.ground.words import Words
from desens_gui.core.rules.file_fields import fields_of
from desens_gui.core.rules.protocol import MAX_STRENGTHS
from desens_gui.core.rules.recipe import MAX_COMPONENTS, MAX_SOLUTIONS, MAX_STEPS, MAX_TABLETS, Recipe
from desens_gui.core.rules.routes import route_for

MOST_ROWS: dict[Table, int] = {
    "solutions": MAX_SOLUTIONS,
    "tablets": MAX_TABLETS,
    "components": MAX_COMPONENTS,
    "strengths": MAX_STRENGTHS,
    "steps": MAX_STEPS,
}
TOO_MANY = QT_TRANSLATE_NOOP("Draft", "There is no room for more: at most {most} rows are possible here.")
SOLUTION_USED = QT_TRANSLATE_NOOP("Draft", "Solution {number} is used by {users}. Change these first, or remove them.")
TABLET_USED = QT_TRANSLATE_NOOP("Draft", "Tablet {number} is used by {users}. Change these first, or remove them.")

#: what names a row of a table by its number: in which table, and in which field
_NAMED_IN: dict[Table, tuple[tuple[Table, str], ...]] = {
    "solutions": (("steps", "solution"), ("solutions", "content, dilution_of")),
    "tablets": (("steps", "tablet"),),
}
_USED: dict[Table, Text] = {"solutions": SOLUTION_USED, "tablets": TABLET_USED}
_USER: dict[Table, Text] = {
    "steps": QT_TRANSLATE_NOOP("Draft", "step {number}"),
    "solutions": QT_TRANSLATE_NOOP("Draft", "solution {number}"),
}
#: the source of what no publication states, as protocol files say it
CONSTRUCTED = "Constructed"
#: the fields of the header that are rules
_RULES = frozenset(Recipe.model_fields) - {"components", "potency"} | {"rate_cap"}


def typed_into(draft: Draft, typed: Sequence[tuple[Table, int, str, str]], words: Words) -> Draft:
    """Return the draft with texts typed into cells: (table, row, column, text).

    Raises Refused, its place the cell, for the first one that cannot be read; then none of them is taken.
    """
    for table, row, column, text in typed:
        rows = list(draft.rows(table))
        if not text.strip() and row >= len(rows):
            continue
        _check_room(table, row + 1)
        rows += [Row()] * (row + 1 - len(rows))
        try:
            rows[row] = rows[row].changed(read_cell(table, column, text, rows[row], words))
        except Refused as refused:
            raise Refused(refused.text, f"{table} {row + 1}, {column}", **refused.values) from None
        while rows and rows[-1] == Row():  # what was emptied behind the last row is no row any more
            rows.pop()
        draft = draft.with_rows(table, rows)
    return draft


def insert_row(draft: Draft, table: Table, at: int) -> Draft:
    """Return the draft with an empty row before row `at`."""
    return _with_inserted(draft, table, at, [Row()])


def duplicate_rows(draft: Draft, table: Table, rows: Collection[int]) -> Draft:
    """Return the draft with the rows once more, behind the last of them."""
    chosen = [row for row in sorted(rows) if row < len(draft.rows(table))]
    if not chosen:
        return draft
    return _with_inserted(draft, table, chosen[-1] + 1, [draft.rows(table)[row] for row in chosen])


def remove_rows(draft: Draft, table: Table, rows: Collection[int]) -> Draft:
    """Return the draft without the rows. Raises Refused where a row that stays names one of them by its number."""
    gone = {row for row in rows if row < len(draft.rows(table))}
    for row in sorted(gone):
        users = [
            Said(_USER[user], {"number": at + 1})
            for user, field in _NAMED_IN.get(table, ())
            for at, other in enumerate(draft.rows(user))
            if other[field] == str(row + 1) and not (user == table and at in gone)
        ]
        if users:
            raise Refused(_USED[table], f"{table} {row + 1}", number=row + 1, users=tuple(users))
    kept = [row for row in range(len(draft.rows(table))) if row not in gone]
    return _rearranged(
        draft, table, [draft.rows(table)[row] for row in kept], {old: new for new, old in enumerate(kept)}
    )


def move_row(draft: Draft, table: Table, at: int, to: int) -> Draft:
    """Return the draft with a row in another place."""
    order = list(range(len(draft.rows(table))))
    order.insert(to, order.pop(at))
    return _rearranged(
        draft, table, [draft.rows(table)[row] for row in order], {old: new for new, old in enumerate(order)}
    )


def with_rules(draft: Draft, recipe: Recipe, starting_fraction: Fraction) -> Draft:
    """Return the draft with the rules of a recipe in place of its own; what is no rule stays, and so does the product.

    The product is what the rules say nothing about: further drugs in it, and its potency.
    """
    other = draft_from(fields_of(recipe))
    gone = {path: "" for path, _ in draft.header.texts if path.partition(",")[0] in _RULES}
    header = gone | dict(other.header.texts) | {"starting_fraction": ratio_text(starting_fraction)}
    rows = {"solutions": other.solutions, "steps": other.steps, "tablets": other.tablets}
    return replace(draft, header=draft.header.changed(header), **rows)


def with_generated(draft: Draft, recipe: Recipe, starting_fraction: Fraction, inputs: str) -> tuple[Draft, list[str]]:
    """Return the draft with generated rules, and the fields that were emptied because they spoke of the old ones.

    What a publication says of its own steps is said of no others: the source is now "Constructed", with the `inputs`
    of the generator as the note, and the date, the drugs, the limits and the strengths are to be stated again. The
    route becomes one that the steps fit.
    """
    route = route_for(recipe.steps[0].kind, draft.header["route"])
    limits = {path: "" for path, _ in draft.header.texts if path.startswith("limits")}
    held: dict[str, object] = {
        "date": draft.header["date"], "note": draft.header["note"], "drugs": draft.drugs, "limits": limits,
        "strengths": draft.strengths,
    }  # fmt: skip
    changes = limits | {"source": CONSTRUCTED, "date": "", "note": inputs, "route": route}
    after = with_rules(replace(draft, drugs=(), strengths=()), recipe, starting_fraction)
    emptied = [name for name, value in held.items() if value]
    return replace(after, header=after.header.changed(changes)), emptied


def _with_inserted(draft: Draft, table: Table, at: int, rows: Sequence[Row]) -> Draft:
    before = draft.rows(table)
    _check_room(table, len(before) + len(rows))
    number_of = {old: old if old < at else old + len(rows) for old in range(len(before))}
    return _rearranged(draft, table, [*before[:at], *rows, *before[at:]], number_of)


def _in_order(draft: Draft, table: Table, order: Sequence[int]) -> Draft:
    """Return the draft with those rows of a table that `order` names, in that order."""
    rows = [draft.rows(table)[row] for row in order]
    return _rearranged(draft, table, rows, {old: new for new, old in enumerate(order)})


def _rearranged(draft: Draft, table: Table, rows: Sequence[Row], number_of: dict[int, int]) -> Draft:
    """Return the draft with the rows of a table in new places; what names them follows them."""
    draft = draft.with_rows(table, rows)
    for user, field in _NAMED_IN.get(table, ()):
        draft = draft.with_rows(user, (_renumbered(row, field, number_of) for row in draft.rows(user)))
    return draft


def _renumbered(row: Row, field: str, number_of: dict[int, int]) -> Row:
    named = row[field]
    if not (named.isascii() and named.isdigit()) or int(named) - 1 not in number_of:
        return row
    return row.changed({field: str(number_of[int(named) - 1] + 1)})


def _check_room(table: Table, rows: int) -> None:
    if rows > MOST_ROWS[table]:
        raise Refused(TOO_MANY, table, most=MOST_ROWS[table])
