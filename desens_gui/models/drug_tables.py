"""The tables of a drug: one for each kind of fact, each cell a field of the drug file."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from desens_gui.app.drug_document import DrugDocument
from desens_gui.core.drafts.drug_cells import VERIFY_INSTEAD, DrugCells
from desens_gui.core.drafts.drug_draft import FACT_COLUMNS, MOST_FACTS, DrugDraft, FactTable
from desens_gui.core.drafts.row import Row
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP, Said, Text
from desens_gui.core.rules.drug import Drug
from desens_gui.models.rows_table import RowsTable

FACT = QT_TRANSLATE_NOOP("DrugTable", "Fact {number}")
#: the heading of each column, and what may be typed into it
HEADS: dict[str, tuple[Text, Text]] = {
    "name": (
        QT_TRANSLATE_NOOP("DrugTable", "Stock"),
        QT_TRANSLATE_NOOP("DrugTable", "What tells this stock from the others: concentrate, powder 500 mg."),
    ),
    "form": (
        QT_TRANSLATE_NOOP("DrugTable", "Form"),
        QT_TRANSLATE_NOOP("DrugTable", "solution or powder; the first letter is enough."),
    ),
    "concentration": (
        QT_TRANSLATE_NOOP("DrugTable", "Concentration"),
        QT_TRANSLATE_NOOP("DrugTable", "As it is drawn up; of a powder after reconstitution: 5 mg/mL."),
    ),
    "made_with": (
        QT_TRANSLATE_NOOP("DrugTable", "Made with"),
        QT_TRANSLATE_NOOP("DrugTable", "The fluid that a powder is reconstituted with."),
    ),
    "vials": (
        QT_TRANSLATE_NOOP("DrugTable", "Vials"),
        QT_TRANSLATE_NOOP(
            "DrugTable",
            "The sizes, with semicolons between them: the amount, + the fluid that goes into a powder, = what can be "
            "drawn: 50 mg = 10 mL; 150 mg + 7.2 mL = 7.4 mL.",
        ),
    ),
    "use": (
        QT_TRANSLATE_NOOP("DrugTable", "Use"),
        QT_TRANSLATE_NOOP("DrugTable", "allowed or refused; the first letter is enough."),
    ),
    "fluid": (
        QT_TRANSLATE_NOOP("DrugTable", "Fluid"),
        QT_TRANSLATE_NOOP(
            "DrugTable", "A fluid by any of its names, any-chloride (any-glucose, any-calcium …), or all-others."
        ),
    ),
    "kind": (
        QT_TRANSLATE_NOOP("DrugTable", "Kind"),
        QT_TRANSLATE_NOOP("DrugTable", "label, studied or practice; only a label is strict."),
    ),
    "min": (
        QT_TRANSLATE_NOOP("DrugTable", "From"),
        QT_TRANSLATE_NOOP("DrugTable", "The lowest concentration: 0.2 mg/mL; empty where there is none."),
    ),
    "max": (
        QT_TRANSLATE_NOOP("DrugTable", "To"),
        QT_TRANSLATE_NOOP("DrugTable", "The highest concentration: 0.7 mg/mL; empty where there is none."),
    ),
    "of": (
        QT_TRANSLATE_NOOP("DrugTable", "What"),
        QT_TRANSLATE_NOOP("DrugTable", "diluted or reconstituted; the first letter is enough."),
    ),
    "storage": (
        QT_TRANSLATE_NOOP("DrugTable", "Where"),
        QT_TRANSLATE_NOOP("DrugTable", "room or fridge; the first letter is enough."),
    ),
    "time": (
        QT_TRANSLATE_NOOP("DrugTable", "Keeps"),
        QT_TRANSLATE_NOOP("DrugTable", "How long: 24 h, 7 days."),
    ),
    "until": (
        QT_TRANSLATE_NOOP("DrugTable", "Until"),
        QT_TRANSLATE_NOOP(
            "DrugTable", "Whether the infusion has to end within the time or only to start: end or start."
        ),
    ),
    "once_out": (
        QT_TRANSLATE_NOOP("DrugTable", "Once out"),
        QT_TRANSLATE_NOOP("DrugTable", "Within what time it is used once it was taken out of the fridge: 4 h."),
    ),
    "most_rate": (
        QT_TRANSLATE_NOOP("DrugTable", "Most mL/h"),
        QT_TRANSLATE_NOOP("DrugTable", "The highest pump rate: 200 mL/h. One limit for each fact."),
    ),
    "most_dose_rate": (
        QT_TRANSLATE_NOOP("DrugTable", "Most drug/h"),
        QT_TRANSLATE_NOOP("DrugTable", "The most drug per hour: 400 mg/h. One limit for each fact."),
    ),
    "least_time": (
        QT_TRANSLATE_NOOP("DrugTable", "Least time"),
        QT_TRANSLATE_NOOP("DrugTable", "The least time for the whole dose: 2 h. One limit for each fact."),
    ),
    "amount": (
        QT_TRANSLATE_NOOP("DrugTable", "Amount"),
        QT_TRANSLATE_NOOP("DrugTable", "An amount in one measure: 2.9 mg."),
    ),
    "equals": (
        QT_TRANSLATE_NOOP("DrugTable", "Is as much as"),
        QT_TRANSLATE_NOOP("DrugTable", "The same amount in another measure: 500 units."),
    ),
    "most_dose": (
        QT_TRANSLATE_NOOP("DrugTable", "Highest dose"),
        QT_TRANSLATE_NOOP("DrugTable", "The highest total dose that this site lets pass: 500 mg. A higher one is red."),
    ),
    "most_vials": (
        QT_TRANSLATE_NOOP("DrugTable", "Most vials"),
        QT_TRANSLATE_NOOP("DrugTable", "How many vials pass without a question; more are amber."),
    ),
    "about": (
        QT_TRANSLATE_NOOP("DrugTable", "About"),
        QT_TRANSLATE_NOOP(
            "DrugTable",
            "stock, diluent, concentration, stability, rate, light, filter, container, hazard, storage, handling or "
            "note; the first letters are enough.",
        ),
    ),
    "text": (
        QT_TRANSLATE_NOOP("DrugTable", "Reference"),
        QT_TRANSLATE_NOOP("DrugTable", "Where a source is found in full."),
    ),
    "note": (
        QT_TRANSLATE_NOOP("DrugTable", "Note"),
        QT_TRANSLATE_NOOP("DrugTable", "What limits the fact; of a remark what its source says, in your own words."),
    ),
    "source": (
        QT_TRANSLATE_NOOP("DrugTable", "Source"),
        QT_TRANSLATE_NOOP("DrugTable", "Where the fact stands, so that somebody else finds it; needed."),
    ),
    "verified": (
        QT_TRANSLATE_NOOP("DrugTable", "Verified"),
        QT_TRANSLATE_NOOP(
            "DrugTable", "Who of this site compared the fact with the product in use, and when. A change takes it away."
        ),
    ),
}
#: columns that hold sentences
LONG = frozenset({"note", "source", "vials", "made_with", "text", "name"})
_FIGURES = frozenset({"concentration", "min", "max", "time", "most_rate", "most_dose_rate", "least_time"})


class DrugTable(RowsTable[DrugDraft, Drug]):
    """The facts of one kind of the drug that is shown."""

    named = "drug"
    left = frozenset(HEADS) - _FIGURES - {"amount", "equals", "most_dose", "most_vials"}

    def __init__(
        self, document: DrugDocument, table: FactTable, cells: DrugCells, parent: QObject | None = None
    ) -> None:
        self._kind: FactTable = table
        self._cells = cells
        super().__init__(document, table, FACT_COLUMNS[table], MOST_FACTS[table], parent)

    def row_name(self, row: int) -> Said:
        """Return what a row (from 0) is called."""
        return Said(FACT, {"number": row + 1})

    def head(self, column: str) -> tuple[Text, Text]:
        """Return the heading of a column, and what may be typed into it."""
        return HEADS[column]

    def rows_of(self, draft: DrugDraft) -> tuple[Row, ...]:
        """Return the rows of this table."""
        return draft.rows(self._kind)

    def cell_text(self, column: str, row: Row, *, edited: bool) -> str:  # noqa: ARG002 # it is edited as it is shown
        """Return the text of a cell."""
        return self._cells.text(self._kind, column, row)

    def typed(self, draft: DrugDraft, typed: Sequence[tuple[int, str, str]]) -> DrugDraft:
        """Return the draft with texts typed into cells. Raises Refused for what cannot be read."""
        return self._cells.typed_into(draft, [(self._kind, row, column, text) for row, column, text in typed])

    def typable(self, column: str) -> bool:
        """Return whether anything can be typed into a column: who verifies a fact says so with a button."""
        return column != "verified"

    def why_not_typed(self, column: str) -> Text:
        """Return why nothing can be typed into a column."""
        return VERIFY_INSTEAD if column == "verified" else super().why_not_typed(column)

    def tip(self, column: str, row: Row) -> str:
        """Return what may be typed into a cell, after its text, which may be longer than the cell."""
        text = self._cells.text(self._kind, column, row) if column in LONG else ""
        return f"{text}\n{super().tip(column, row)}" if text else super().tip(column, row)
