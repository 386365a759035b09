"""A finished file compared with what was meant to be in it, before anyone is told that it exists.

A PDF is read by another library than the one that drew it: its pages are counted and measured, and all text of
each page must be the text that was laid out there, in order. What was laid out must be what the blocks say. Every code
is found where it was laid and read as a scanner would.
"""

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from threading import Lock
from typing import TYPE_CHECKING

from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP
from desens_gui.documents.book import Book
from desens_gui.documents.book_reading import differences
from desens_gui.documents.marks import Code, Page, Text
from desens_gui.documents.symbols import read_symbols

if TYPE_CHECKING:
    from pypdfium2 import PdfPage

PAGES = QT_TRANSLATE_NOOP(
    "ReadBack", "{document} was written with {found} pages instead of {expected}. Nothing was replaced."
)
SIZE = QT_TRANSLATE_NOOP(
    "ReadBack", "Page {page} of {document} was written with another size than was meant. Nothing was replaced."
)
TEXT = QT_TRANSLATE_NOOP(
    "ReadBack",
    "{document}, page {page}, does not say what was meant: expected “{expected}”, found “{found}”. Nothing was "
    "replaced. Do not use this plan's documents, and report it: this is a fault of the program.",
)
LOST = QT_TRANSLATE_NOOP(
    "ReadBack",
    "{document} would not say “{expected}”. Nothing was replaced. Do not use this plan's documents, and report it: "
    "this is a fault of the program.",
)
CODE = QT_TRANSLATE_NOOP(
    "ReadBack",
    "{document}, page {page}: a scanner would not read the code “{expected}”, but “{found}”. Nothing was replaced. Do "
    "not use this plan's documents, and report it: this is a fault of the program.",
)
CELL = QT_TRANSLATE_NOOP(
    "ReadBack",
    "{document}, {place}, does not hold what was meant: expected “{expected}”, found “{found}”. Nothing was replaced. "
    "Do not use this plan's documents, and report it: this is a fault of the program.",
)

#: held by whoever reads or draws a PDF: the library must not be called from two threads at a time
PDF_READER = Lock()
_AROUND = 24
_POINT = 0.1
#: dots to the inch of the coarsest label printers, and how many squares around a code belong to it
_COARSE = 203.2
_WHITE = 1.5
_BACK = 270


def compare_layout(document: str, texts: Iterable[str], pages: Sequence[Page]) -> None:
    """Raise Refused when what is laid out on the pages is not all of the texts, in order."""
    expected = "".join(_bare(text) for text in texts)
    laid = "".join(_bare(mark.text) for mark in _texts(pages) if not mark.furniture)
    if expected != laid:
        at = _first_difference(expected, laid)
        raise Refused(LOST, document=document, expected=expected[max(0, at - _AROUND) : at + _AROUND])


def compare_pdf(document: str, data: bytes, pages: Sequence[Page]) -> None:
    """Raise Refused, naming document and page, when a finished PDF is not the pages that were laid out."""
    from pypdfium2 import PdfDocument  # noqa: PLC0415  (late: heavy)

    with PDF_READER, PdfDocument(data) as pdf:
        if len(pdf) != len(pages):
            raise Refused(PAGES, document=document, found=len(pdf), expected=len(pages))
        for number, (found, meant) in enumerate(zip(pdf, pages, strict=True), 1):
            width, height = found.get_size()
            if abs(width - meant.width) > _POINT or abs(height - meant.height) > _POINT:
                raise Refused(SIZE, document=document, page=number)
            read = _bare(_text_of(found, meant))
            expected = "".join(_bare(mark.text) for mark in _texts([meant]))
            if read != expected:
                at = _first_difference(expected, read)
                cut = slice(max(0, at - _AROUND), at + _AROUND)
                raise Refused(TEXT, document=document, page=number, expected=expected[cut], found=read[cut])
            for code, says in _codes_not_read(found, meant):
                raise Refused(CODE, document=document, page=number, expected=code.says, found=says or "–")


def compare_book(document: str, data: bytes, book: Book) -> None:
    """Raise Refused, naming the cell, when a finished workbook is not what was meant."""
    for place, expected, found in differences(data, book):
        raise Refused(CELL, document=document, place=place, expected=expected, found=found)


def _text_of(found: "PdfPage", meant: Page) -> str:
    """Return the text of a page. The reader knows lines only where they run across, so a turned page is turned back."""
    if not any(text.turned for text in _texts([meant])):
        return str(found.get_textpage().get_text_range())
    found.set_rotation(_BACK)
    text = str(found.get_textpage().get_text_range())
    found.set_rotation(0)
    return text


def _codes_not_read(found: "PdfPage", meant: Page) -> Iterator[tuple[Code, str]]:
    """Yield the codes of a page that are not read as they were meant, with what is read in their place.

    The page is drawn as coarsely as the coarsest label printer does, and every code is looked for where it was laid.
    """
    codes = [mark for mark in meant.marks if isinstance(mark, Code)]
    if not codes:
        return
    scale = _COARSE / 72
    picture = found.render(scale=scale, grayscale=True).to_pil()
    for code in codes:
        edge = _WHITE * code.square
        corners = (code.x - edge, code.y - edge, code.x + code.side + edge, code.y + code.side + edge)
        left, top, right, bottom = (round(corner * scale) for corner in corners)
        read = read_symbols(picture.crop((max(0, left), max(0, top), right, bottom)))
        if read != [(code.says, code.symbology)]:
            yield code, ", ".join(text for text, _ in read)


def _texts(pages: Sequence[Page]) -> Iterator[Text]:
    for page in pages:
        yield from (mark for mark in page.marks if isinstance(mark, Text))


def _bare(text: str) -> str:
    """Return a text without its spaces, which a PDF does not keep, and with the hyphens that a reader hides."""
    return unicodedata.normalize("NFC", "".join(text.replace("\ufffe", "-").split()))


def _first_difference(one: str, other: str) -> int:
    pairs = zip(one, other, strict=False)
    return next((at for at, (a, b) in enumerate(pairs) if a != b), min(len(one), len(other)))
