"""A workbook's cells made into a file, for the screen and for paper. The same cells make the same bytes."""

import re
from datetime import datetime
from decimal import Decimal
from io import BytesIO
from typing import TYPE_CHECKING
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from desens_gui.documents.book import NOTHING, Book, BookCell, BookSheet, Formula, address, quoted
from desens_gui.documents.book_paper import first_page_columns, set_up_paper

if TYPE_CHECKING:
    from openpyxl.cell.cell import Cell as XlsxCell
    from openpyxl.worksheet.worksheet import Worksheet

_LONG_AGO = datetime(2000, 1, 1)
_EPOCH = (1980, 1, 1, 0, 0, 0)
_FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r")
#: what a spreadsheet would read as the code of another character
_CODE = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
#: what runs over the columns on its right, to the end of the page
_RUN_ON = frozenset({"title", "note", "told"})
#: how wide a letter of a text that wraps is, in tenths of what widths of columns are counted in
_TENTHS = {"title": 15, "head": 12, "note": 9, "told": 9, "text": 9}
_USUAL_WIDTH = 8


def written(book: Book) -> bytes:
    """Return the workbook as a file."""
    from xml.etree.ElementTree import tostring  # noqa: PLC0415  (late, like what it serves: heavy)

    from openpyxl import Workbook  # noqa: PLC0415
    from openpyxl.workbook.defined_name import DefinedName  # noqa: PLC0415

    workbook = Workbook()
    workbook.remove(workbook.worksheets[0])
    for sheet in book.sheets:
        worksheet = workbook.create_sheet(sheet.name)
        _fill(worksheet, sheet, book.mismatch)
        set_up_paper(worksheet, sheet, book)
    for name, where in book.names.items():
        workbook.defined_names[name] = DefinedName(name, attr_text=where)
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


def _fill(worksheet: "Worksheet", sheet: BookSheet, mismatch: str) -> None:
    from openpyxl.cell.cell import Cell as XlsxCell  # noqa: PLC0415
    from openpyxl.formatting.rule import CellIsRule  # noqa: PLC0415
    from openpyxl.styles import Font, PatternFill  # noqa: PLC0415
    from openpyxl.worksheet.datavalidation import DataValidation  # noqa: PLC0415

    for (row, column), cell in sorted(sheet.cells.items()):
        target = worksheet.cell(row, column)
        assert isinstance(target, XlsxCell)  # cells are merged when all are filled
        match cell.value:
            case str(text):
                target.value = _CODE.sub("_x005F_", text)
                target.data_type = "s"
                target.quotePrefix = text.startswith(_FORMULA_SIGNS)
            case Decimal():
                target.value = cell.value
            case Formula(text):
                target.value = f"={text}"
        _dress(target, cell, wraps=_lines_of(sheet, column, cell) > 1)
    for column, width in sheet.widths.items():
        worksheet.column_dimensions[address(1, column).rstrip("1")].width = width
    for row, height in _heights(sheet).items():
        worksheet.row_dimensions[row].height = height
    last = first_page_columns(sheet)
    for (row, column), cell in sheet.cells.items():
        if cell.style in _RUN_ON and column < last and _lines_of(sheet, column, cell) > 1:
            worksheet.merge_cells(start_row=row, start_column=column, end_row=row, end_column=last)
    for where, choices in sheet.choices.items():
        validation = DataValidation(type="list", formula1=f'"{",".join(choices)}"', allow_blank=False)
        worksheet.add_data_validation(validation)
        validation.add(where)
    matches = [address(*at) for at, cell in sorted(sheet.cells.items()) if cell.style == "match"]
    if matches:
        rule = CellIsRule(  # type: ignore[no-untyped-call]
            operator="equal",
            formula=[quoted(mismatch)],
            font=Font(bold=True, color="FFFFFFFF"),
            fill=PatternFill(bgColor="FFA81217", fill_type="solid"),
        )
        worksheet.conditional_formatting.add(" ".join(matches), rule)
    worksheet.freeze_panes = sheet.freeze
    worksheet.protection.sheet = True
    worksheet.sheet_view.showGridLines = False


def _heights(sheet: BookSheet) -> dict[int, int]:
    """Return how high the rows have to be that wrap or have large letters: not every program sees to it by itself."""
    heights: dict[int, int] = {}
    for (row, column), cell in sheet.cells.items():
        needed = _lines_of(sheet, column, cell)
        if needed > 1 or cell.style in {"head", "title"}:
            heights[row] = max(heights.get(row, 0), 3 + 18 * needed if cell.style == "title" else 4 + 13 * needed)
    return heights


def _lines_of(sheet: BookSheet, column: int, cell: BookCell) -> int:
    """Return how many lines a cell needs in the width that it has."""
    if not isinstance(cell.value, str) or cell.style not in _TENTHS:
        return 1
    last = max(column, first_page_columns(sheet)) if cell.style in _RUN_ON else column
    width = sum(sheet.widths.get(at, _USUAL_WIDTH) for at in range(column, last + 1)) - 2
    tenths = _TENTHS[cell.style]
    return sum(max(1, -(-len(line) * tenths // (10 * width))) for line in cell.value.split("\n"))


def _dress(target: "XlsxCell", cell: BookCell, *, wraps: bool) -> None:
    """Give a cell its look."""
    from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side  # noqa: PLC0415

    line, thin = Side(style="medium", color="FF30343A"), Side(style="hair", color="FFB8BEC4")
    style = cell.style
    size = {"title": 15, "part": 12, "state": 11}.get(style, 10)
    colour = {"state": "FFA81217", "note": "FF5C636B", "exact": "FF5C636B"}.get(style, "FF0D0F14")
    bold = style in {"title", "part", "state", "head", "match", "name"}
    target.font = Font(name="Arial", size=size, bold=bold, color=colour)
    text = isinstance(cell.value, str) and (cell.value != NOTHING or style in {"text", "told"})
    side = "center" if style in {"head", "match"} else "left" if text or style == "name" else "right"
    target.alignment = Alignment(
        horizontal=side,
        vertical="center" if style == "head" else "top",
        wrap_text=style in {"head", "text"} or (style in _RUN_ON and wraps),
        indent=int(side == "left" and style in {"plain", "exact", "text", "told"}),
    )
    if style == "head":
        target.fill = PatternFill(fgColor="FFEEF0F2", fill_type="solid")
        target.border = Border(bottom=line)
    elif style in {"plain", "exact", "match", "name", "text"}:
        target.border = Border(bottom=thin)
    if not cell.locked:
        target.fill = PatternFill(fgColor="FFFFF6CC", fill_type="solid")
        target.border = Border(bottom=thin, top=thin, left=thin, right=thin)
    target.protection = Protection(locked=cell.locked)
    target.number_format = cell.number_format
