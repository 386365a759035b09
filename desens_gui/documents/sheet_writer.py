"""One sheet of a workbook, written from top to bottom."""

from collections.abc import Iterable
from decimal import Decimal

from desens_gui.core.findings import Cell
from desens_gui.core.ground.texts import Text
from desens_gui.documents.blocks import Fact
from desens_gui.documents.book import NOTHING, BookCell, Formula, Style, address
from desens_gui.documents.phrases import Phrases

_COLUMN, _WIDEST = 10, 40


class SheetWriter:
    """A sheet as far as it is written: its cells, and the row that is next.

    `facts_at` says where the facts about the plan's cells went: what they are called, and their address.
    """

    def __init__(self, phrases: Phrases) -> None:
        """Take the words."""
        self.phrases = phrases
        self.say = phrases.say
        self.cells: dict[tuple[int, int], BookCell] = {}
        self.facts_at: dict[Cell, tuple[str, str]] = {}
        self.row = 1

    def put(self, column: int, value: str | Decimal | Formula, style: Style = "plain", *, locked: bool = True) -> None:
        """Write one cell of the row that is next."""
        self.cells[self.row, column] = BookCell(value, style, locked)

    def line(self, value: str, style: Style) -> None:
        """Write a row of one cell."""
        self.put(1, value, style)
        self.row += 1

    def part(self, text: Text, heads: Iterable[str] = ()) -> None:
        """Begin a part of the sheet: an empty row, its name, the heads of its columns."""
        self.row += 1
        self.line(self.say(text), "part")
        self.heads(heads)

    def heads(self, heads: Iterable[str]) -> None:
        """Write the heads of columns, if there are any."""
        for column, head in enumerate(heads, 1):
            self.put(column, head, "head")
        if (self.row, 1) in self.cells:
            self.row += 1

    def facts(self, facts: Iterable[Fact]) -> None:
        """Write facts below each other: the name, and what is to be said."""
        for fact in facts:
            self.put(1, fact.name, "name")
            self.put(2, fact.value or NOTHING, "told")
            if fact.where is not None:
                self.facts_at.setdefault(fact.where, (fact.name, address(self.row, 2)))
            self.row += 1


def widths(cells: dict[tuple[int, int], BookCell], first: int) -> dict[int, int]:
    """Return widths in which every number, every rule and every word of a head can be read; the first at least so."""
    found: dict[int, int] = {}
    heads = min((row for (row, _), cell in cells.items() if cell.style == "head"), default=0)
    for (row, column), cell in cells.items():
        needed = first if column == 1 else _COLUMN
        match cell.value:
            case Decimal() if column > 1:
                needed = max(needed, len(cell.number_format.partition(".")[2]) + 6)
            case Formula(_, Decimal()) if cell.number_format != "General":
                needed = max(needed, cell.number_format.count("0") + 5)
            case str(text) if cell.style == "head":
                needed = max(needed, *(len(word) + 3 for word in text.split()))
            case str(text) if cell.style == "name":
                needed = max(needed, len(text) + 3)
            case str(text) if cell.style == "exact" or (cell.style in {"plain", "text"} and row > heads):
                needed = max(needed, min(len(text) + 3, _WIDEST if cell.style == "exact" else 24))
            case _:
                pass
        found[column] = max(found.get(column, 0), needed)
    return found
