"""What is done about papers off the GUI thread: they are made, drawn as pictures, and written.

Everything here is handed over frozen and comes back frozen. The libraries that draw are imported only when the first
piece of work begins.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from functools import partial
from io import BytesIO
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

from desens_gui.app import printing
from desens_gui.app.print_service import Job, Printer
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.texts import Said
from desens_gui.core.rules.label_stock import Calibration
from desens_gui.core.rules.site import Site
from desens_gui.documents.dossier import Dossier
from desens_gui.store.plan_files import check_same, plan_text

if TYPE_CHECKING:
    from openpyxl.cell.cell import Cell, MergedCell

    from desens_gui.documents.label_making import LabelPlaces
    from desens_gui.documents.making import Document as MadeDocument

#: the documents whose pages are shown
SHOWN = ("labels", "worksheet", "bedside", "workbook")
_MOST_PIXELS = 6000


@dataclass(frozen=True, slots=True)
class Wish:
    """How documents are to be made: the paper of the sheets; the label stock (empty: the one that the site uses), the
    first free place of its first sheet, and the site's label printer that pages are put right for (empty: none).
    """

    paper: str = "a4"
    stock: str = ""
    start_at: int = 1
    printer: str = ""

    def placed(self, site: Site) -> "LabelPlaces":
        """Return the same as what labels are made with; raise Refused for what the site does not have."""
        from desens_gui.documents.label_making import LabelPlaces  # noqa: PLC0415  (late: heavy)

        calibration = site.calibration(self.printer) if self.printer else Calibration()
        return LabelPlaces(site.stock(self.stock), self.start_at, calibration)


@dataclass(frozen=True, slots=True)
class BookText:
    """What a cell of a workbook shows."""

    text: str
    bold: bool = False
    right: bool = False


@dataclass(frozen=True, slots=True)
class PaperPage:
    """One page of a document, or one sheet of the workbook (then with its name, its rows and widths of columns).

    `number` counts from 1 within the document, `count` is how many the document has; the size is in points.
    """

    kind: str
    number: int
    count: int
    width: float = 0
    height: float = 0
    name: str = ""
    rows: tuple[tuple[BookText, ...], ...] = ()
    widths: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Sheaf:
    """The documents of one plan: what they were made of, each by its kind, and their pages."""

    dossier: Dossier
    wish: Wish
    documents: "Mapping[str, MadeDocument]"
    pages: tuple[PaperPage, ...]

    def of_kind(self, kind: str) -> tuple[PaperPage, ...]:
        """Return the pages of one document."""
        return tuple(page for page in self.pages if page.kind == kind)

    def labels_on(self, pages: Sequence[int]) -> tuple[int, ...]:
        """Return the numbers of the labels that stand on pages of labels, both counted from 1."""
        from desens_gui.documents.labels import labels  # noqa: PLC0415  (late: heavy)

        count, places = len(labels(self.dossier)), len(self.dossier.site.stock(self.wish.stock).corners)
        first = 2 - self.wish.start_at
        found = (range(first + places * (page - 1), first + places * page) for page in pages)
        return tuple(label for of_page in found for label in of_page if 1 <= label <= count)


@dataclass(frozen=True, slots=True)
class Picture:
    """A page as a picture."""

    sheaf: Sheaf
    page: PaperPage
    image: QImage


@dataclass(frozen=True, slots=True)
class NotMade:
    """Papers that could not be made."""

    dossier: Dossier
    wish: Wish
    refused: Refused


@dataclass(frozen=True, slots=True)
class Progress:
    """How far the writing is: parts done, of how many, and the name of the file that is next."""

    done: int
    total: int
    name: str


@dataclass(frozen=True, slots=True)
class Written:
    """Documents that were written and read back; `told`: what labels have no room for."""

    paths: tuple[Path, ...]
    told: tuple[Said, ...] = ()


@dataclass(frozen=True, slots=True)
class NotWritten:
    """Documents that were not written."""

    refused: Refused


@dataclass(frozen=True, slots=True)
class Looked:
    """How many files of the documents are in a folder already."""

    folder: Path
    kinds: tuple[str, ...]
    there: int


@dataclass(frozen=True, slots=True)
class PrintersFound:
    """The printers of this computer, or why they are not known."""

    printers: tuple[Printer, ...] = ()
    refused: Refused | None = None


@dataclass(frozen=True, slots=True)
class Printed:
    """Pages that the printer's queue has taken: `name` is what the queue calls the job."""

    sheaf: Sheaf
    kind: str
    job: Job
    name: str

    @property
    def pages(self) -> tuple[int, ...]:
        """The numbers of the pages, also where the whole document was meant."""
        return self.job.pages or tuple(page.number for page in self.sheaf.of_kind(self.kind))


@dataclass(frozen=True, slots=True)
class NotPrinted:
    """Pages that were not printed."""

    refused: Refused


class Superseded(Exception):
    """Newer work has come, or nobody waits any more."""


@dataclass(frozen=True, slots=True)
class MakeWork:
    """Make the documents that are shown."""

    dossier: Dossier
    wish: Wish

    def do(self, deliver: Callable[[object], None], keep_on: Callable[[], bool]) -> None:
        """Deliver the Sheaf, or why there is none; end without either when newer work has come."""
        from desens_gui.documents.making import make  # noqa: PLC0415  (late: heavy)

        def step(_name: str) -> None:
            if not keep_on():
                raise Superseded

        try:
            placed = self.wish.placed(self.dossier.site)
            made = make(self.dossier, SHOWN, paper=self.wish.paper, step=step, placed=placed)
        except Refused as refused:
            deliver(NotMade(self.dossier, self.wish, refused))
            return
        pages: list[PaperPage] = []
        for kind, document in made.items():
            step("")
            pages += _sheets(document.data) if kind == "workbook" else _pages(kind, document.data)
        deliver(Sheaf(self.dossier, self.wish, made, tuple(pages)))


@dataclass(frozen=True, slots=True)
class DrawWork:
    """Draw one page with so many pixels for a point."""

    sheaf: Sheaf
    page: PaperPage
    scale: float

    def do(self, deliver: Callable[[object], None], _keep_on: Callable[[], bool]) -> None:
        """Deliver the Picture."""
        from pypdfium2 import PdfDocument  # noqa: PLC0415  (late: heavy)

        from desens_gui.documents.readback import PDF_READER  # noqa: PLC0415

        scale = min(self.scale, _MOST_PIXELS / max(self.page.width, self.page.height))
        with PDF_READER, PdfDocument(self.sheaf.documents[self.page.kind].data) as pdf:
            found = pdf[self.page.number - 1]
            bitmap = found.render(scale=scale, prefer_bgrx=True, force_bitmap_format=_bgrx())
            whole = QImage(bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_RGB32)
            image = whole.copy()  # the bytes belong to the PDF library
            bitmap.close()
            found.close()
        deliver(Picture(self.sheaf, self.page, image))


@dataclass(frozen=True, slots=True)
class WriteWork:
    """Write documents into a folder, by the same way as the command line."""

    dossier: Dossier
    wish: Wish
    folder: Path
    kinds: tuple[str, ...]
    cancelled: Event = field(default_factory=Event)

    def do(self, deliver: Callable[[object], None], _keep_on: Callable[[], bool]) -> None:
        """Deliver Progress now and then, at last Written or NotWritten."""
        from desens_gui.documents.issue import issue  # noqa: PLC0415  (late: heavy)
        from desens_gui.documents.label_making import (  # noqa: PLC0415
            LEFT_OFF,
            NOT_ON_LABEL,
            labels_without_steps,
            left_off_labels,
        )

        plan, record, prints = self.dossier.plan, self.dossier.record, self.dossier.prints
        try:
            placed = self.wish.placed(self.dossier.site)
            paths = issue(
                self.dossier,
                self.folder,
                self.kinds,
                paper=self.wish.paper,
                plan_text=plan_text(plan, record, prints),
                verify_plan=partial(check_same, plan=plan, record=record, prints=prints),
                progress=lambda done, total, name: deliver(Progress(done, total, name)),
                cancelled=self.cancelled.is_set,
                placed=placed,
            )
        except Refused as refused:
            deliver(NotWritten(refused))
        else:
            told: list[Said] = []
            if "labels" in self.kinds:
                if without := labels_without_steps(self.dossier, placed):
                    told.append(Said(NOT_ON_LABEL, {"labels": ", ".join(without)}))
                if parts := left_off_labels(self.dossier, placed):
                    told.append(Said(LEFT_OFF, {"parts": parts}))
            deliver(Written(tuple(paths), tuple(told)))


@dataclass(frozen=True, slots=True)
class LookWork:
    """Look which of the documents' files a folder has already: a folder far away may take its time."""

    folder: Path
    kinds: tuple[str, ...]

    def do(self, deliver: Callable[[object], None], _keep_on: Callable[[], bool]) -> None:
        """Deliver Looked."""
        from desens_gui.documents.making import FILES  # noqa: PLC0415  (late: heavy)

        there = 0
        for kind in self.kinds:
            try:
                there += (self.folder / FILES[kind]).exists()
            except (OSError, ValueError):  # the export itself says what is wrong with the folder
                continue
        deliver(Looked(self.folder, self.kinds, there))


@dataclass(frozen=True, slots=True)
class PrintersWork:
    """Ask which printers there are: the service of a network may take its time."""

    def do(self, deliver: Callable[[object], None], _keep_on: Callable[[], bool]) -> None:
        """Deliver PrintersFound."""
        try:
            deliver(PrintersFound(printing.printers()))
        except Refused as refused:
            deliver(PrintersFound(refused=refused))


@dataclass(frozen=True, slots=True)
class PrintWork:
    """Print pages of a document that is shown."""

    sheaf: Sheaf
    kind: str
    job: Job

    def do(self, deliver: Callable[[object], None], _keep_on: Callable[[], bool]) -> None:
        """Deliver Printed or NotPrinted. The document is read back first, as before it is written into a file."""
        document = self.sheaf.documents[self.kind]
        try:
            document.compare(document.data)
            name = printing.hand_over(document.data, self.job)
        except Refused as refused:
            deliver(NotPrinted(refused))
        else:
            deliver(Printed(self.sheaf, self.kind, self.job, name))


Work = WriteWork | LookWork | DrawWork | MakeWork | PrintersWork | PrintWork


def _bgrx() -> int:
    from pypdfium2.raw import FPDFBitmap_BGRx  # noqa: PLC0415  (late: heavy)

    return int(FPDFBitmap_BGRx)


def _pages(kind: str, data: bytes) -> list[PaperPage]:
    """Return the pages of a PDF."""
    from pypdfium2 import PdfDocument  # noqa: PLC0415  (late: heavy)

    from desens_gui.documents.readback import PDF_READER  # noqa: PLC0415

    with PDF_READER, PdfDocument(data) as pdf:
        sizes = [pdf.get_page_size(at) for at in range(len(pdf))]
    return [PaperPage(kind, number, len(sizes), *size) for number, size in enumerate(sizes, 1)]


def _sheets(data: bytes) -> Iterator[PaperPage]:
    """Yield the sheets of a workbook, as they are read from its bytes."""
    from openpyxl import load_workbook  # noqa: PLC0415  (late: heavy)
    from openpyxl.utils import get_column_letter  # noqa: PLC0415

    book = load_workbook(BytesIO(data))
    for number, sheet in enumerate(book.worksheets, 1):
        letters = [get_column_letter(column) for column in range(1, sheet.max_column + 1)]
        widths = tuple(float(sheet.column_dimensions[letter].width) for letter in letters)
        rows = tuple(tuple(_book_text(cell) for cell in row) for row in sheet.iter_rows())
        yield PaperPage("workbook", number, len(book.worksheets), name=sheet.title, rows=rows, widths=widths)


def _book_text(cell: "Cell | MergedCell") -> BookText:
    if cell.value is None:
        return BookText("")
    is_number = cell.data_type == "n"
    text = f"{Decimal(repr(cell.value)).normalize():f}" if is_number else str(cell.value)
    return BookText(text, bool(cell.font.b), is_number)
