"""The draft of a drug: what was typed, as texts, in the structure of the drug file.

Every fact is a row of its table. What was verified belongs to the fact as it was: a change takes it away.
"""

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

from pydantic import ValidationError

from desens_gui.core.drafts.row import EMPTY, SEPARATOR, Complaint, Row, flat, nested
from desens_gui.core.findings import Cell
from desens_gui.core.ground.model import EXTRA, MISSING, made, refusals_of
from desens_gui.core.ground.numbers import shown
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP
from desens_gui.core.rules.drug import MAX_FACTS, MAX_NAMES, Drug
from desens_gui.core.rules.file_fields import Tree, fields_of

FactTable = Literal[
    "stocks", "diluents", "concentrations", "stability", "rates", "potency", "caps", "remarks", "references"
]
_STANDS = ("note", "source", "verified")
#: the columns of the tables, as they are typed: fields of the file, but for the vials and for what is verified
FACT_COLUMNS: dict[FactTable, tuple[str, ...]] = {
    "stocks": ("name", "form", "concentration", "made_with", "vials", *_STANDS),
    "diluents": ("use", "fluid", *_STANDS),
    "concentrations": ("kind", "min", "max", *_STANDS),
    "stability": ("of", "storage", "time", "until", "once_out", "fluid", "min", "max", "kind", *_STANDS),
    "rates": ("kind", "most_rate", "most_dose_rate", "least_time", *_STANDS),
    "potency": ("amount", "equals", *_STANDS),
    "caps": ("most_dose", "most_vials", *_STANDS),
    "remarks": ("about", *_STANDS),
    "references": ("text",),
}
#: tables of a drug file that are no lists: at most one row
_SINGLE: tuple[FactTable, ...] = ("potency", "caps")
MOST_FACTS: dict[FactTable, int] = dict.fromkeys(FACT_COLUMNS, MAX_FACTS) | dict.fromkeys(_SINGLE, 1)
MOST_FACTS["references"] = MAX_NAMES
#: the fields that stand once; the synonyms are one text here, with semicolons between them
HEAD = ("name", "synonyms", "note")
VERIFIED_BY, VERIFIED_ON = f"verified{SEPARATOR}by", f"verified{SEPARATOR}on"
#: where a complaint about a whole row belongs
_FIRST_FIGURE = {"concentrations": "min", "rates": "most_rate", "caps": "most_dose", "potency": "equals"}

VIALS_FORM = QT_TRANSLATE_NOOP(
    "DrugDraft",
    "“{typed}” is no size of a vial. Write the amount, a powder’s fluid and what can be drawn, for example "
    "“50 mg = 10 mL” or “150 mg + 7.2 mL = 7.4 mL”, with a semicolon before the next one.",
)
_VIAL = re.compile(r"(?P<amount>[^+=;]+)(?:\+(?P<reconstitute>[^+=;]+))?(?:=(?P<volume>[^+=;]+))?")


@dataclass(frozen=True, slots=True)
class DrugDraft:
    """A drug as far as it was typed. `head` holds what stands once, the texts of the library among it."""

    head: Row = EMPTY
    tables: tuple[tuple[FactTable, tuple[Row, ...]], ...] = ()

    def rows(self, table: FactTable) -> tuple[Row, ...]:
        """Return the rows of a table."""
        return dict(self.tables).get(table, ())

    def with_rows(self, table: FactTable, rows: Iterable[Row]) -> "DrugDraft":
        """Return the draft with other rows in a table."""
        tables = {**dict(self.tables), table: tuple(rows)}
        return DrugDraft(self.head, tuple((name, tables[name]) for name in FACT_COLUMNS if tables.get(name)))

    def with_head(self, changes: Mapping[str, str]) -> "DrugDraft":
        """Return the draft with other texts of those that stand once."""
        return DrugDraft(self.head.changed(changes), self.tables)


def draft_of_drug(drug: Drug) -> DrugDraft:
    """Return a drug as its file would hold it."""
    fields = dict(fields_of(drug))
    synonyms = fields.pop("synonyms", [])
    assert not isinstance(synonyms, str | Mapping)  # a drug has a list of them
    draft = DrugDraft(head=Row.of({"synonyms": "; ".join(map(str, synonyms))}))
    for name, value in fields.items():
        if name not in FACT_COLUMNS:
            draft = draft.with_head({name: str(value)})
        else:
            entries = [value] if isinstance(value, str | Mapping) else value
            draft = draft.with_rows(name, map(_row, entries))
    return draft


def drug_fields(draft: DrugDraft) -> dict[str, Tree]:
    """Return what the file of a draft holds; raise Refused, its place the row, for vials that cannot be read."""
    tree: dict[str, Tree] = {name: text for name, text in draft.head.texts if name != "synonyms"}
    synonyms = [name.strip() for name in draft.head["synonyms"].split(";")]
    if any(synonyms):
        tree["synonyms"] = [name for name in synonyms if name]
    for table, rows in draft.tables:
        entries = [_entry(table, row, number) for number, row in enumerate(rows, 1)]
        if entries:
            tree[table] = entries[0] if table in _SINGLE else entries
    return tree


def finished_drug(draft: DrugDraft) -> Drug:
    """Return the drug; raise Refused, its place the first cell that keeps the draft from being one."""
    return made(Drug, drug_fields(draft))


def drug_complaints(draft: DrugDraft) -> tuple[Complaint, ...]:
    """Return everything that keeps a draft from being a drug, so far as it can be told at once."""
    try:
        Drug.model_validate(drug_fields(draft))
    except Refused as refused:
        return (_complaint(draft, refused),)
    except ValidationError as error:
        return tuple(_complaint(draft, refused) for refused in refusals_of(error))
    return ()


def with_verified(draft: DrugDraft, table: FactTable, rows: Collection[int], by: str, on: str) -> DrugDraft:
    """Return the draft with facts verified by a person on a day (rows from 0)."""
    verified = {VERIFIED_BY: by, VERIFIED_ON: on}
    changed = [row.changed(verified) if at in rows else row for at, row in enumerate(draft.rows(table))]
    return draft.with_rows(table, changed)


def without_rows(draft: DrugDraft, table: FactTable, rows: Collection[int]) -> DrugDraft:
    """Return the draft without some facts (rows from 0)."""
    return draft.with_rows(table, [row for at, row in enumerate(draft.rows(table)) if at not in rows])


def as_a_copy(draft: DrugDraft, name: str, id_: str) -> DrugDraft:
    """Return the draft under another name and id. Nothing of it is verified: that was said of the other drug."""
    unsaid = {VERIFIED_BY: "", VERIFIED_ON: ""}
    copy = draft.with_head({"name": name, "id": id_, "synonyms": ""})
    for table, rows in draft.tables:
        copy = copy.with_rows(table, [row.changed(unsaid) for row in rows])
    return copy


# --- vials as one text


def vials_text(vials: Iterable[Mapping[str, str]]) -> str:
    """Return the sizes of a stock as one text: "50 mg = 10 mL; 150 mg + 7.2 mL = 7.4 mL"."""
    return "; ".join(
        vial["amount"]
        + (f" + {vial['reconstitute']}" if "reconstitute" in vial else "")
        + (f" = {vial['volume']}" if "volume" in vial else "")
        for vial in vials
    )


def read_vials(text: str) -> list[dict[str, str]]:
    """Return the sizes that a text names, their quantities as they were typed; raise Refused for another form."""
    vials = []
    for part in filter(None, (part.strip() for part in text.split(";"))):
        found = _VIAL.fullmatch(part)
        if found is None:
            raise Refused(VIALS_FORM, typed=shown(part))
        vials.append({name: value.strip() for name, value in found.groupdict().items() if value is not None})
    return vials


# --- between the tree of a file and rows


def _row(entry: Tree) -> Row:
    """Return an entry of a list as texts; the sizes of a stock are one of them."""
    if not isinstance(entry, Mapping):
        return Row.of({"text": str(entry)})
    vials = entry.get("vials", [])
    assert not isinstance(vials, str | Mapping)  # a stock has a list of them
    texts = flat("", {name: value for name, value in entry.items() if name != "vials"}, "")
    sizes = [{name: str(text) for name, text in vial.items()} for vial in vials if isinstance(vial, Mapping)]
    return Row.of(texts | {"vials": vials_text(sizes)})


def _entry(table: FactTable, row: Row, number: int) -> Tree:
    if table == "references":
        return row["text"]
    tree = nested(row.changed({"vials": ""}))
    if row["vials"]:
        try:
            tree["vials"] = list(read_vials(row["vials"]))
        except Refused as refused:
            raise refused.at(f"{table} {number}, vials") from None
    return tree


def _complaint(draft: DrugDraft, refused: Refused) -> Complaint:
    """Return a refusal with the cell that it is about."""
    first, *rest = refused.where.split(SEPARATOR) if refused.where else [""]
    name, _, number = first.partition(" ")
    if refused.text in (MISSING, EXTRA):
        rest.append(str(refused.values["field"]))
        if not name:
            name = rest.pop(0)
    table = next((table for table in FACT_COLUMNS if table == name), None)
    if table is None:
        return Complaint(refused, Cell("head", 1, name), not draft.head[name])
    row, columns = int(number or 1), FACT_COLUMNS[table]
    column = rest[0].split(" ")[0] if rest else _FIRST_FIGURE.get(table, columns[0])
    column = column if column in columns else columns[0]
    rows = draft.rows(table)
    typed = row <= len(rows) and bool(rows[row - 1][column])
    return Complaint(refused, Cell(table, row, column), not typed)
