"""How the sheets of a workbook are printed.

Facts first, on pages as wide as the paper. Tables that are wider than a page that can still be read go on beside it: on
pages of their own, each with the first column again, and with the head of the last table on every page after its own.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from desens_gui.documents.book import Book, BookSheet, address

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

#: the papers by the numbers that a spreadsheet knows them by
PAPER_SIZES = {"a4": 9, "letter": 1}
#: a page wider than so many characters lies on its side; none is wider than the second number, or it would be too small
_UPRIGHT, _WIDEST = 95, 185
#: a sheet of so many rows is on one page; the tables of a longer one begin on a new page
_ROWS = 38
_USUAL_WIDTH = 8
#: the margins, in inches
_SIDE, _TOP, _EDGE = 0.4, 0.75, 0.35


def set_up_paper(worksheet: "Worksheet", sheet: BookSheet, book: Book) -> None:
    """Say how a sheet is printed."""
    from openpyxl.worksheet.header_footer import (  # noqa: PLC0415  (late: heavy)
        HeaderFooter,
        HeaderFooterItem,
        _HeaderFooterPart,
    )
    from openpyxl.worksheet.properties import PageSetupProperties  # noqa: PLC0415

    def edge(texts: tuple[str, str]) -> HeaderFooterItem:
        left, right = texts
        return HeaderFooterItem(left=_HeaderFooterPart(text=left), right=_HeaderFooterPart(text=right))

    worksheet.page_setup.orientation = orientation(sheet)
    worksheet.page_setup.paperSize = PAPER_SIZES[book.paper]
    worksheet.page_setup.pageOrder = "overThenDown"
    worksheet.print_area = areas(sheet)
    if sheet.repeated_row:
        worksheet.print_title_rows = f"{sheet.repeated_row}:{sheet.repeated_row}"
    if len(_pages(sheet)) > 1:
        worksheet.print_title_cols = "A:A"
    worksheet.page_setup.fitToWidth = 1
    worksheet.page_setup.fitToHeight = 0
    worksheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    worksheet.page_margins.left = worksheet.page_margins.right = _SIDE
    worksheet.page_margins.top = worksheet.page_margins.bottom = _TOP
    worksheet.page_margins.header = worksheet.page_margins.footer = _EDGE
    worksheet.HeaderFooter = HeaderFooter(oddHeader=edge(book.edges.above), oddFooter=edge(book.edges.below))


def orientation(sheet: BookSheet) -> Literal["portrait", "landscape"]:
    """Return how a sheet lies on paper."""
    widest = max(sum(_width(sheet, column) for column in page) for page in _pages(sheet))
    return "landscape" if widest > _UPRIGHT else "portrait"


def first_page_columns(sheet: BookSheet) -> int:
    """Return the last column of the page on which facts and notes are printed."""
    return _pages(sheet)[0][-1]


def areas(sheet: BookSheet) -> str:
    """Return the ranges that are printed, in the order of their pages."""
    last, pages = max(row for row, _ in sheet.cells), _pages(sheet)
    if not sheet.wide_row or (len(pages) == 1 and last <= _ROWS):
        return f"A1:{address(last, pages[0][-1])}"
    found = [f"A1:{address(sheet.wide_row - 1, pages[0][-1])}"]
    found += [f"{address(sheet.wide_row, page[0])}:{address(last, page[-1])}" for page in pages]
    return ",".join(found)


def repeated(sheet: BookSheet) -> tuple[str, str]:
    """Return the rows and the columns that are printed on every page, as a spreadsheet writes them."""
    rows = f"{sheet.repeated_row}:{sheet.repeated_row}" if sheet.repeated_row else ""
    return rows, "A:A" if len(_pages(sheet)) > 1 else ""


def _pages(sheet: BookSheet) -> list[list[int]]:
    """Return the columns of the pages that lie beside each other; the first column is on all of them."""
    last = sheet.printed_columns or max(column for _, column in sheet.cells)
    if not sheet.wide_row:
        return [list(range(1, last + 1))]
    widest = [_width(sheet, column) for column in range(1, last + 1)]
    least = widest[0] + max(widest[1:], default=0)
    most = max(_WIDEST, least)
    count = len(_divided(widest, most))
    # of equal width, as far as that goes: all are printed as large then
    return next(pages for limit in range(least, most + 1) if len(pages := _divided(widest, limit)) <= count)


def _divided(widths: Sequence[int], limit: int) -> list[list[int]]:
    """Return the columns of pages that are at most so wide with the first column on each."""
    pages, width = [[1]], widths[0]
    for column, own in enumerate(widths[1:], 2):
        width += own
        if width > limit:
            pages.append([])
            width = widths[0] + own
        pages[-1].append(column)
    return pages


def _width(sheet: BookSheet, column: int) -> int:
    return sheet.widths.get(column, _USUAL_WIDTH)
