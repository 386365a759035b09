"""A workbook as frozen cells first, then as a file, and the file compared with the cells it was made of.

A text is always a text: what begins with = + - @ is never a formula unless it was meant as one. A number has at
most the 15 digits a spreadsheet keeps. The same cells make the same bytes.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from decimal import ROUND_HALF_UP, Context, Decimal
from fractions import Fraction
from io import BytesIO
from typing import TYPE_CHECKING, Literal
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

if TYPE_CHECKING:
    from openpyxl.cell.cell import Cell as XlsxCell
    from openpyxl.worksheet.worksheet import Worksheet

Style = Literal["plain", "title", "state", "note", "part", "head", "name", "exact", "match"]

#: what stands where a number does not exist
NOTHING = "–"
DIGITS = 15
_SHOWN_DIGITS = 10
_LONG_AGO = datetime(2000, 1, 1)
_EPOCH = (1980, 1, 1, 0, 0, 0)
_FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r")


@dataclass(frozen=True, slots=True)
class Formula:
    """A formula, without its equals sign, and the number it gives in the plan (for its number format)."""

    text: str
    like: Decimal | None = None


@dataclass(frozen=True, slots=True)
class BookCell:
    """One cell. Inputs are not locked."""

    value: str | Decimal | Formula
    style: Style = "plain"
    locked: bool = True

    @property
    def number_format(self) -> str:
        """As many decimals as the number has, never an exponent."""
        if isinstance(self.value, Decimal):
            return _decimals(self.value, "#,##0", "")
        if isinstance(self.value, Formula) and self.value.like is not None:
            return _decimals(self.value.like, "0", "#" * 6)
        return "@" if isinstance(self.value, str) else "General"


@dataclass(frozen=True, slots=True)
class BookSheet:
    """One sheet: its cells by row and column (from 1), the widths of its columns, and what stays when scrolling.

    `choices` are the texts that an input cell takes. Columns beyond `printed_columns` (0: none) are not printed.
    """

    name: str
    cells: Mapping[tuple[int, int], BookCell]
    widths: Mapping[int, int]
    freeze: str
    choices: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    printed_columns: int = 0


@dataclass(frozen=True, slots=True)
class Book:
    """A workbook."""

    title: str
    sheets: tuple[BookSheet, ...]


def number(value: Fraction) -> Decimal:
    """Return a number as a spreadsheet keeps it: 15 significant digits, rounded half-up."""
    return Context(prec=DIGITS, rounding=ROUND_HALF_UP).divide(Decimal(value.numerator), Decimal(value.denominator))


def address(row: int, column: int, *, fixed: bool = False) -> str:
    """Return a cell's address, A1 for (1, 1)."""
    letters = ""
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return f"${letters}${row}" if fixed else f"{letters}{row}"


def _decimals(value: Decimal, whole: str, more: str) -> str:
    if not value:
        return "General" if more else "0"
    shown = value.normalize()
    exponent = shown.as_tuple().exponent
    assert isinstance(exponent, int)  # a number is finite
    places = min(max(0, -exponent), max(0, _SHOWN_DIGITS - 1 - shown.adjusted()))
    if places:
        return f"{whole}.{'0' * places}{more}"
    return "General" if more else whole


def written(book: Book) -> bytes:
    """Return the workbook as a file."""
    from xml.etree.ElementTree import tostring  # noqa: PLC0415  (late, like what it serves: heavy)

    from openpyxl import Workbook  # noqa: PLC0415

    workbook = Workbook()
    workbook.remove(workbook.worksheets[0])
    for sheet in book.sheets:
        _fill(workbook.create_sheet(sheet.name), sheet)
    workbook.calculation.fullCalcOnLoad = True
    properties = workbook.properties
    properties.title, properties.creator = book.title, "Desens"
    properties.created = properties.modified = _LONG_AGO
    core = tostring(properties.to_tree())
    file = BytesIO()
    workbook.save(file)
    return _steady(file.getvalue(), core)


def _steady(data: bytes, core: bytes) -> bytes:
    """Return the zip archive without the time of writing."""
    steady = BytesIO()
    with ZipFile(BytesIO(data)) as source, ZipFile(steady, "w") as target:
        for name in source.namelist():
            entry = ZipInfo(name, _EPOCH)
            entry.compress_type = ZIP_DEFLATED
            entry.external_attr = 0o600 << 16
            target.writestr(entry, core if name == "docProps/core.xml" else source.read(name))
    return steady.getvalue()


def _fill(worksheet: "Worksheet", sheet: BookSheet) -> None:
    from openpyxl.cell.cell import Cell as XlsxCell  # noqa: PLC0415
    from openpyxl.formatting.rule import CellIsRule  # noqa: PLC0415
    from openpyxl.styles import Font, PatternFill  # noqa: PLC0415
    from openpyxl.worksheet.datavalidation import DataValidation  # noqa: PLC0415
    from openpyxl.worksheet.header_footer import (  # noqa: PLC0415
        HeaderFooter,
        HeaderFooterItem,
        _HeaderFooterPart,
    )
    from openpyxl.worksheet.properties import PageSetupProperties  # noqa: PLC0415

    for (row, column), cell in sorted(sheet.cells.items()):
        target = worksheet.cell(row, column)
        assert isinstance(target, XlsxCell)  # no cells are merged
        match cell.value:
            case str(text):
                target.value = text
                target.data_type = "s"
                target.quotePrefix = text.startswith(_FORMULA_SIGNS)
            case Decimal():
                target.value = cell.value
            case Formula(text):
                target.value = f"={text}"
        _dress(target, cell)
    for column, width in sheet.widths.items():
        worksheet.column_dimensions[address(1, column).rstrip("1")].width = width
    for row, lines in _head_lines(sheet).items():
        worksheet.row_dimensions[row].height = 4 + 13 * lines
    worksheet.row_dimensions[1].height = 21
    for where, choices in sheet.choices.items():
        validation = DataValidation(type="list", formula1=f'"{",".join(choices)}"', allow_blank=False)
        worksheet.add_data_validation(validation)
        validation.add(where)
    matches = [address(*at) for at, cell in sorted(sheet.cells.items()) if cell.style == "match"]
    if matches:
        rule = CellIsRule(  # type: ignore[no-untyped-call]
            operator="equal",
            formula=['"MISMATCH"'],
            font=Font(bold=True, color="FFFFFFFF"),
            fill=PatternFill(bgColor="FFA81217", fill_type="solid"),
        )
        worksheet.conditional_formatting.add(" ".join(matches), rule)
    worksheet.freeze_panes = sheet.freeze
    worksheet.protection.sheet = True
    worksheet.sheet_view.showGridLines = False
    worksheet.page_setup.orientation = "landscape"
    worksheet.page_setup.paperSize = 9
    if sheet.printed_columns:
        rows = max(row for row, _ in sheet.cells)
        worksheet.print_area = f"A1:{address(rows, sheet.printed_columns)}"
    worksheet.page_setup.fitToWidth = 1
    worksheet.page_setup.fitToHeight = 0
    worksheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    worksheet.page_margins.left = worksheet.page_margins.right = 0.4
    worksheet.page_margins.top = worksheet.page_margins.bottom = 0.5
    worksheet.HeaderFooter = HeaderFooter(
        oddFooter=HeaderFooterItem(left=_HeaderFooterPart(text=sheet.name), right=_HeaderFooterPart(text="&P / &N"))
    )


def _head_lines(sheet: BookSheet) -> dict[int, int]:
    """Return how many lines the head rows need: not every program makes them high enough by itself."""
    lines: dict[int, int] = {}
    for (row, column), cell in sheet.cells.items():
        if cell.style == "head" and isinstance(cell.value, str):
            needed = -(-len(cell.value) * 12 // (10 * (sheet.widths[column] - 2)))
            lines[row] = max(lines.get(row, 1), needed)
    return lines


def _dress(target: "XlsxCell", cell: BookCell) -> None:
    """Give a cell its look."""
    from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side  # noqa: PLC0415

    line, thin = Side(style="medium", color="FF30343A"), Side(style="hair", color="FFB8BEC4")
    style = cell.style
    size = {"title": 15, "part": 12, "state": 11}.get(style, 10)
    colour = {"state": "FFA81217", "note": "FF5C636B", "exact": "FF5C636B"}.get(style, "FF0D0F14")
    bold = style in {"title", "part", "state", "head", "match", "name"}
    target.font = Font(name="Arial", size=size, bold=bold, color=colour)
    text = isinstance(cell.value, str) and cell.value != NOTHING
    side = "center" if style in {"head", "match"} else "left" if text or style == "name" else "right"
    target.alignment = Alignment(
        horizontal=side,
        vertical="center" if style == "head" else "top",
        wrap_text=style == "head",
        indent=int(side == "left" and style in {"plain", "exact"}),
    )
    if style == "head":
        target.fill = PatternFill(fgColor="FFEEF0F2", fill_type="solid")
        target.border = Border(bottom=line)
    elif style in {"plain", "exact", "match", "name"}:
        target.border = Border(bottom=thin)
    if not cell.locked:
        target.fill = PatternFill(fgColor="FFFFF6CC", fill_type="solid")
        target.border = Border(bottom=thin, top=thin, left=thin, right=thin)
    target.protection = Protection(locked=cell.locked)
    target.number_format = cell.number_format


def differences(data: bytes, book: Book) -> Iterator[tuple[str, str, str]]:
    """Yield where a finished workbook is not what was meant: the place, what was meant, what is there."""
    from openpyxl import load_workbook  # noqa: PLC0415

    workbook = load_workbook(BytesIO(data))
    names = [sheet.name for sheet in book.sheets]
    if workbook.sheetnames != names:
        yield "", ", ".join(names), ", ".join(workbook.sheetnames)
        return
    for sheet in book.sheets:
        worksheet: Worksheet = workbook[sheet.name]
        if not worksheet.protection.sheet:
            yield sheet.name, "protection", "none"
        found = {
            (cell.row, cell.column): cell for row in worksheet.iter_rows() for cell in row if cell.value is not None
        }
        for at in sorted(found.keys() | sheet.cells.keys()):
            meant, there = sheet.cells.get(at), found.get(at)
            expected = "" if meant is None else _meant(meant)
            actual = "" if there is None else _read(there)
            if expected != actual:
                yield f"{sheet.name} {address(*at)}", expected, actual


def _meant(cell: BookCell) -> str:
    """Return a cell as it must be read back: its type, its value, whether it is locked."""
    lock = "locked" if cell.locked else "open"
    match cell.value:
        case str(text):
            return f"text {text} {lock}"
        case Formula(text):
            return f"formula ={text} {lock}"
        case Decimal():
            return f"number {cell.value.normalize():f} {lock}"


def _read(cell: "XlsxCell") -> str:
    lock = "locked" if cell.protection.locked else "open"
    if cell.data_type == "n":
        return f"number {Decimal(repr(cell.value)).normalize():f} {lock}"
    kind = {"s": "text", "f": "formula"}.get(cell.data_type, cell.data_type)
    return f"{kind} {cell.value} {lock}"
