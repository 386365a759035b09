"""What is on a page, before anything is drawn: frozen blocks of text.

Goldens compare blocks in readable form (`dump`), renderers draw them, and the read-back compares the finished file
with them. `texts` yields what a reader must find on paper, in drawing order.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from desens_gui.core.findings import Cell, Severity
from desens_gui.documents.codes import CodeContent
from desens_gui.figures.marks import Figure

Align = Literal["left", "decimal", "centre"]


@dataclass(frozen=True, slots=True)
class Entry:
    """The text of one table cell, a second smaller line below it, and the cell of the plan they belong to.

    `number` is the text without its unit, for a table that has no room but in its head for units. In a `shut` cell of a
    table to write in there is nothing to write.
    """

    text: str
    note: str = ""
    number: str = ""
    where: Cell | None = None
    chip: bool = False
    shut: bool = False

    def texts(self) -> Iterator[str]:
        """Yield what is printed."""
        yield from (text for text in (self.text, self.note) if text)


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its head, the unit of its numbers, how they align, and its share of any spare width.

    What a `strong` column says is set bold: the numbers that a hand sets. `room` is how wide, in points, a column is at
    least that is only written in by hand (0: as wide as such columns usually are).
    """

    head: str
    unit: str = ""
    align: Align = "left"
    weight: int = 1
    strong: bool = False
    room: float = 0


@dataclass(frozen=True, slots=True)
class Band:
    """What is done between two rows of a table, said across all its columns.

    `fields` are names, each with a line behind it to write on.
    """

    text: str
    note: str = ""
    fields: tuple[str, ...] = ()
    where: Cell | None = None

    def texts(self) -> Iterator[str]:
        """Yield what is printed."""
        yield from (text for text in (self.text, self.note, *self.fields) if text)


@dataclass(frozen=True, slots=True)
class Table:
    """A table; its head is repeated on every page it reaches, its rows are never split.

    `ruled` tables have lines for handwriting and rows that are high enough for it; `dense` ones are set smaller. A
    `running` table has lines for handwriting too, and goes on from page to page: it may break between any two of its
    rows. Each of the `bands` stands above the row of its number (from 0; behind the last row: their count), and never
    on another page than that row.
    """

    columns: tuple[Column, ...]
    rows: tuple[tuple[Entry, ...], ...]
    ruled: bool = False
    dense: bool = False
    running: bool = False
    bands: tuple[tuple[int, Band], ...] = ()

    def above(self, at: int) -> Iterator[Band]:
        """Yield the bands that stand above a row, or behind the last one."""
        yield from (band for before, band in self.bands if before == at)

    def texts(self) -> Iterator[str]:
        """Yield what is printed."""
        yield from self.head_texts()
        for at in range(len(self.rows) + 1):
            for band in self.above(at):
                yield from band.texts()
            for entry in self.rows[at] if at < len(self.rows) else ():
                yield from entry.texts()

    def head_texts(self) -> Iterator[str]:
        """Yield what is printed in the head."""
        for column in self.columns:
            yield from (text for text in (column.head, column.unit) if text)


@dataclass(frozen=True, slots=True)
class Fact:
    """A name and its value; an empty value is a line to write on.

    Values that are amounts to be compared (`decimal`) stand in their box with their decimal marks below each other.
    """

    name: str
    value: str
    strong: bool = False
    where: Cell | None = None
    decimal: bool = False


@dataclass(frozen=True, slots=True)
class Facts:
    """Boxes of facts, side by side: each with its title.

    In boxes `to_write` the empty lines are high enough for a hand, and a fact without a name is a sentence.
    """

    groups: tuple[tuple[str, tuple[Fact, ...]], ...]
    to_write: bool = False

    def texts(self) -> Iterator[str]:
        """Yield what is printed."""
        for title, facts in self.groups:
            yield title
            for fact in facts:
                yield from (text for text in (fact.name, fact.value) if text)


@dataclass(frozen=True, slots=True)
class Heading:
    """The title of a part; it stays with what follows."""

    text: str

    def texts(self) -> Iterator[str]:
        """Yield what is printed."""
        yield self.text


@dataclass(frozen=True, slots=True)
class Note:
    """A sentence of its own; `keep`: it stays with what follows."""

    text: str
    keep: bool = False

    def texts(self) -> Iterator[str]:
        """Yield what is printed."""
        yield self.text


@dataclass(frozen=True, slots=True)
class Remark:
    """What a check says: the word of its severity (with a sign of its own shape), the sentence, the source."""

    severity: Severity
    word: str
    sentence: str
    source: str = ""

    def texts(self) -> Iterator[str]:
        """Yield what is printed."""
        yield from (text for text in (self.word, self.sentence, self.source) if text)


@dataclass(frozen=True, slots=True)
class Picture:
    """A drawing in parts, each of which stays on one page."""

    figures: tuple[Figure, ...]

    def texts(self) -> Iterator[str]:
        """Yield what is printed."""
        for figure in self.figures:
            yield from figure.texts()


Block = Heading | Note | Facts | Table | Remark | Picture


@dataclass(frozen=True, slots=True)
class Sheet:
    """A document of many pages: its title, what is written on every page, and its blocks.

    `page_of` makes "page 1 of 3" with the places {page} and {pages}, which only the layout knows. `mark` is the
    decimal mark of its numbers. A `landscape` sheet is wider than high.
    """

    title: str
    running: str
    state: str
    foot: tuple[str, ...]
    page_of: str
    mark: str
    blocks: tuple[Block, ...]
    landscape: bool = False

    def texts(self) -> Iterator[str]:
        """Yield the texts of all blocks; those of every page apart."""
        for block in self.blocks:
            yield from block.texts()


@dataclass(frozen=True, slots=True)
class Label:
    """One label. Facts without a value are lines to write on; `blanks` are those that give way where there is no room.

    `shorter` are the statements without what is known only between two ends; empty: there is nothing to leave out.
    `in_short` says the steps in one sentence, where their table does not fit; `see_worksheet` is the last resort.
    `statements` say how much is given and what stays, `times` until when it is used. `record` is what the code says, in
    words; without a record there is no code. `mark` is the decimal mark of its numbers.
    """

    chip: str
    order: str
    patient: Fact
    facts: tuple[Fact, ...]
    drug: str
    content: str
    strength: str
    carrier: str
    steps: Table | None
    in_short: str
    see_worksheet: str
    statements: tuple[str, ...]
    times: tuple[str, ...]
    notes: tuple[str, ...]
    signatures: tuple[Fact, ...]
    foot: tuple[str, ...]
    record: str
    code: CodeContent | None
    state: str
    mark: str
    where: Cell
    blanks: tuple[Fact, ...] = ()
    shorter: tuple[str, ...] = ()


def dump(title: str, lines: Iterator[str]) -> str:
    """Return lines under a title, as a golden file holds them."""
    return "\n".join([title, "=" * len(title), *lines]) + "\n"


def sheet_lines(sheet: Sheet) -> Iterator[str]:
    """Yield a sheet in readable form."""
    yield f"on every page: {' | '.join((sheet.running, sheet.state, *sheet.foot, sheet.page_of))}"
    for block in sheet.blocks:
        yield ""
        match block:
            case Heading(text):
                yield f"## {text}"
            case Note(text, _):
                yield text
            case Facts(groups, _):
                for title, facts in groups:
                    yield f"[{title}]"
                    yield from (f"  {_fact(fact)}" for fact in facts)
            case Remark(severity, word, sentence, source):
                yield f"({severity}) {word}: {sentence}" + (f" <{source}>" if source else "")
            case Picture(figures):
                yield from (f"  {text}" for figure in figures for text in figure.texts())
            case Table():
                yield from _table_lines(block)


def label_lines(label: Label) -> Iterator[str]:
    """Yield a label in readable form."""
    yield f"[{label.chip} / {label.order}] {_fact(label.patient)}"
    yield " · ".join(_fact(fact) for fact in label.facts)
    yield f"{label.drug} | {label.content} {label.strength}"
    yield label.carrier
    if label.steps is not None:
        yield from _table_lines(label.steps)
    yield f"(if the table does not fit: {label.in_short or '-'})"
    yield f"(if nothing fits: {label.see_worksheet})"
    yield from label.statements
    yield from label.times
    yield from label.notes
    yield " ".join(_fact(fact) for fact in (*label.blanks, *label.signatures))
    yield " | ".join((*label.foot, label.state))
    if label.code is not None:
        yield f"{label.record} [{'GS1 ' if label.code.gs1 else ''}code {label.code.text}]"


def label_texts(label: Label) -> Iterator[str]:
    """Yield every text that may be printed on a label, in no promised order."""
    yield from (label.chip, label.order, label.drug, label.content, label.strength, label.carrier)
    yield from (label.in_short, label.see_worksheet, *label.statements, *label.shorter, *label.times)
    yield from (*label.notes, *label.foot, label.record, label.state)
    for fact in (label.patient, *label.facts, *label.blanks, *label.signatures):
        yield from (fact.name, fact.value)
    if label.steps is not None:
        yield from label.steps.texts()


def _fact(fact: Fact) -> str:
    return f"{fact.name}: {fact.value or '____'}" if fact.name else fact.value or "____"


def _table_lines(table: Table) -> Iterator[str]:
    heads = [f"{column.head} {column.unit}".strip() for column in table.columns]
    rows = [[_cell(entry) for entry in row] for row in table.rows]
    widths = [max(len(row[at]) for row in [heads, *rows]) for at in range(len(heads))]
    lines = [
        "  ".join(
            text.ljust(width) if column.align == "left" else text.rjust(width)
            for text, width, column in zip(row, widths, table.columns, strict=True)
        ).rstrip()
        for row in [heads, ["-" * width for width in widths], *rows]
    ]
    yield from lines[:2]
    for at in range(len(rows) + 1):
        yield from (_band(band) for band in table.above(at))
        yield from lines[at + 2 : at + 3]


def _cell(entry: Entry) -> str:
    return "/////" if entry.shut else " / ".join(entry.texts())


def _band(band: Band) -> str:
    said = " | ".join(text for text in (band.text, band.note) if text)
    return f"== {said} {' '.join(f'{name} ____' for name in band.fields)}".rstrip()
