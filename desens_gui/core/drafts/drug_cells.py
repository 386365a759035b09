"""What stands in the cells of a drug's tables, as text and back: read as in a file, but in the locale's way."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import get_args

from desens_gui.core.drafts.cells import localised, read_choice
from desens_gui.core.drafts.drug_draft import (
    FACT_COLUMNS,
    MOST_FACTS,
    VERIFIED_BY,
    VERIFIED_ON,
    DrugDraft,
    FactTable,
    read_vials,
    vials_text,
)
from desens_gui.core.drafts.edits import TOO_MANY
from desens_gui.core.drafts.row import EMPTY, Row
from desens_gui.core.ground import units
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP
from desens_gui.core.ground.typed import read_typed_quantity
from desens_gui.core.ground.units import Kind
from desens_gui.core.ground.words import Words
from desens_gui.core.rules.diluent import Diluent, find_diluent
from desens_gui.core.rules.drug import ANY, OTHERS, About, DiluentFact, Stability, Stock, Strictness

NOT_VERIFIED = QT_TRANSLATE_NOOP("DrugDraft", "not verified here")
VERIFIED = QT_TRANSLATE_NOOP("DrugDraft", "{by}, {on}")
VERIFY_INSTEAD = QT_TRANSLATE_NOOP("DrugDraft", "This is not typed: select the fact, and press the button “Verify”.")
NO_FLUID = QT_TRANSLATE_NOOP(
    "DrugDraft", "“{typed}” is no fluid that is known here. Write, for example, glucose 5 %, any-chloride or {others}."
)

_WORDS: dict[tuple[FactTable, str], tuple[str, ...]] = {
    ("stocks", "form"): get_args(Stock.model_fields["form"].annotation),
    ("diluents", "use"): get_args(DiluentFact.model_fields["use"].annotation),
    ("stability", "of"): get_args(Stability.model_fields["of"].annotation),
    ("stability", "storage"): get_args(Stability.model_fields["storage"].annotation),
    ("stability", "until"): get_args(Stability.model_fields["until"].annotation),
    ("remarks", "about"): get_args(About),
    **{(table, "kind"): get_args(Strictness) for table in ("concentrations", "stability", "rates")},
}
#: what an empty cell of a fact means
_USUAL: dict[tuple[FactTable, str], str] = {("stability", "of"): "diluted", ("stability", "until"): "end"}
_QUANTITIES: dict[str, frozenset[Kind]] = {
    "concentration": units.CONCENTRATIONS,
    "min": units.CONCENTRATIONS,
    "max": units.CONCENTRATIONS,
    "time": units.TIMES,
    "least_time": units.TIMES,
    "most_rate": units.RATES,
    "most_dose_rate": units.DOSE_RATES,
    "amount": units.AMOUNTS,
    "equals": units.AMOUNTS,
    "most_dose": units.AMOUNTS,
}
_OF_VIALS = {"amount": units.AMOUNTS, "reconstitute": units.VOLUMES, "volume": units.VOLUMES}


@dataclass(frozen=True)
class DrugCells:
    """Reads and writes the cells in one language, for the fluids that are known."""

    words: Words
    diluents: Sequence[Diluent]

    def text(self, table: FactTable, column: str, row: Row) -> str:
        """Return the text of a cell as it is shown and edited."""
        if column == "verified":
            if row[VERIFIED_BY]:
                return self.words.say(VERIFIED, by=row[VERIFIED_BY], on=row[VERIFIED_ON])
            return self.words.say(NOT_VERIFIED) if row != EMPTY else ""
        if column == "fluid":
            return next((fluid.name for fluid in self.diluents if fluid.id == row["fluid"]), row["fluid"])
        if not row[column] and row != EMPTY:
            return _USUAL.get((table, column), "")
        figure = column in _QUANTITIES or column == "vials"
        return localised(row[column], self._mark) if figure else row[column]

    def typed_into(self, draft: DrugDraft, typed: Sequence[tuple[FactTable, int, str, str]]) -> DrugDraft:
        """Return the draft with texts typed into cells: (table, row from 0, column, text).

        What was verified of a fact that changes is so no more. Raises Refused, its place the cell, for the first text
        that cannot be read; then none of them is taken.
        """
        for table, at, column, text in typed:
            rows = list(draft.rows(table))
            if not text.strip() and at >= len(rows):
                continue
            if at >= MOST_FACTS[table]:
                raise Refused(TOO_MANY, most=MOST_FACTS[table])
            rows += [EMPTY] * (at + 1 - len(rows))
            try:
                changed = rows[at].changed({column: self._read(table, column, text)})
            except Refused as refused:
                raise Refused(refused.text, f"{table} {at + 1}, {column}", **refused.values) from None
            if changed != rows[at]:
                rows[at] = changed.changed({VERIFIED_BY: "", VERIFIED_ON: ""})
            while rows and rows[-1] == EMPTY:
                rows.pop()
            draft = draft.with_rows(table, rows)
        return draft

    # --- inside

    @property
    def _mark(self) -> str:
        return self.words.typography.decimal_mark

    def _read(self, table: FactTable, column: str, typed: str) -> str:
        """Return the text of the file for what was typed."""
        text = " ".join(typed.split())
        if column == "verified" or column not in FACT_COLUMNS[table]:
            raise Refused(VERIFY_INSTEAD)
        if not text:
            return ""
        if (table, column) in _WORDS:
            chosen = read_choice(text, {word: word for word in _WORDS[table, column]})
            return "" if chosen == _USUAL.get((table, column)) else chosen
        if column in _QUANTITIES:
            return str(read_typed_quantity(text, _QUANTITIES[column], self._mark, None))
        if column == "vials":
            sizes = read_vials(text)
            return vials_text({name: self._size(name, value) for name, value in size.items()} for size in sizes)
        return self._fluid(text) if column == "fluid" else text

    def _size(self, name: str, typed: str) -> str:
        return str(read_typed_quantity(typed, _OF_VIALS[name], self._mark, None))

    def _fluid(self, typed: str) -> str:
        """Return the id of a fluid under any of its names, or what names a group of them."""
        known = find_diluent(typed, self.diluents)
        if known is not None:
            return known.id
        group = typed.casefold().replace(" ", "-")
        held = {ANY + ingredient for fluid in self.diluents for ingredient in fluid.holds}
        if group == OTHERS or group in held:
            return group
        raise Refused(NO_FLUID, typed=typed, others=OTHERS)
