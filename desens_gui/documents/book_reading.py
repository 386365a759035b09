"""A finished workbook compared with the cells it was made of, and with how it was to be printed."""

from collections.abc import Iterator
from decimal import Decimal
from io import BytesIO
from typing import TYPE_CHECKING
from xml.etree import ElementTree
from zipfile import ZipFile

from desens_gui.documents.book import Book, BookCell, BookSheet, Formula, address
from desens_gui.documents.book_paper import PAPER_SIZES, areas, orientation, repeated

if TYPE_CHECKING:
    from openpyxl.cell.cell import Cell as XlsxCell
    from openpyxl.worksheet.worksheet import Worksheet

_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def differences(data: bytes, book: Book) -> Iterator[tuple[str, str, str]]:
    """Yield where a finished workbook is not what was meant: the place, what was meant, what is there."""
    from openpyxl import load_workbook  # noqa: PLC0415  (late: heavy)

    workbook = load_workbook(BytesIO(data))
    names = [sheet.name for sheet in book.sheets]
    if workbook.sheetnames != names:
        yield "", ", ".join(names), ", ".join(workbook.sheetnames)
        return
    defined = {name: str(found.attr_text) for name, found in workbook.defined_names.items()}
    for name in sorted(defined.keys() | book.names.keys()):
        if defined.get(name) != book.names.get(name):
            yield name, book.names.get(name, ""), defined.get(name, "")
    edges = _edges(data)
    for sheet, found_edges in zip(book.sheets, edges, strict=True):
        worksheet: Worksheet = workbook[sheet.name]
        if not worksheet.protection.sheet:
            yield sheet.name, "protection", "none"
        yield from _cells(worksheet, sheet)
        yield from ((sheet.name, *pair) for pair in _paper(worksheet, sheet, book))
        meant_edges = (_edge(book.edges.above), _edge(book.edges.below))
        if meant_edges != found_edges:
            yield sheet.name, " ".join(meant_edges), " ".join(found_edges)


def _cells(worksheet: "Worksheet", sheet: BookSheet) -> Iterator[tuple[str, str, str]]:
    found = {(cell.row, cell.column): cell for row in worksheet.iter_rows() for cell in row if cell.value is not None}
    for at in sorted(found.keys() | sheet.cells.keys()):
        meant, there = sheet.cells.get(at), found.get(at)
        expected = "" if meant is None else _meant(meant)
        actual = "" if there is None else _read(there)
        if expected != actual:
            yield f"{sheet.name} {address(*at)}", expected, actual


def _meant(cell: BookCell) -> str:
    """Return a cell as it must be read back: its type, its value, whether it is locked, how its number is shown."""
    lock = f"{'locked' if cell.locked else 'open'} {cell.number_format}"
    match cell.value:
        case str(text):
            return f"text {text} {lock}"
        case Formula(text):
            return f"formula ={text} {lock}"
        case Decimal():
            return f"number {cell.value.normalize():f} {lock}"


def _read(cell: "XlsxCell") -> str:
    lock = f"{'locked' if cell.protection.locked else 'open'} {cell.number_format}"
    if cell.data_type == "n":
        return f"number {Decimal(repr(cell.value)).normalize():f} {lock}"
    kind = {"s": "text", "f": "formula"}.get(cell.data_type, cell.data_type)
    return f"{kind} {cell.value} {lock}"


def _paper(worksheet: "Worksheet", sheet: BookSheet, book: Book) -> Iterator[tuple[str, str]]:
    """Yield what differs in how a sheet is printed."""
    rows, columns = repeated(sheet)
    pairs = (
        (orientation(sheet), str(worksheet.page_setup.orientation)),
        (f"paper {PAPER_SIZES[book.paper]}", f"paper {worksheet.page_setup.paperSize}"),
        (areas(sheet), _bare(worksheet.print_area)),
        (rows, _bare(worksheet.print_title_rows)),
        (columns, _bare(worksheet.print_title_cols)),
    )
    yield from ((meant, found) for meant, found in pairs if meant != found)


def _bare(ranges: str | None) -> str:
    """Return ranges without the name of their sheet."""
    return ",".join(one.rpartition("!")[2].replace("$", "") for one in (ranges or "").split(","))


def _edge(texts: tuple[str, str]) -> str:
    return "".join(f"&{side}{text}" for side, text in zip("LR", texts, strict=True) if text)


def _edges(data: bytes) -> list[tuple[str, str]]:
    """Return what stands above and below the pages of every sheet, as the file has it.

    openpyxl would take a name with an ampersand apart.
    """
    found = []
    with ZipFile(BytesIO(data)) as archive:
        names = [name for name in archive.namelist() if name.startswith("xl/worksheets/sheet")]
        for number in range(1, len(names) + 1):
            sheet = ElementTree.fromstring(archive.read(f"xl/worksheets/sheet{number}.xml"))
            above, below = (sheet.findtext(f".//{_MAIN}{name}") or "" for name in ("oddHeader", "oddFooter"))
            found.append((above, below))
    return found
