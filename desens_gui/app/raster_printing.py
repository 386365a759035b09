"""Printing through the printer's own driver, for systems whose print service takes no PDF (Windows).

Each page is drawn as a picture with the printer's own dots, in its true size. Written for Windows and untried there;
the tests let Qt print into a PDF.
"""

from PySide6.QtCore import QMarginsF, QRectF, QSizeF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from desens_gui.app.print_service import NO_PRINTER, NOT_TAKEN, Job, Printer
from desens_gui.core.ground.refusal import Refused

_POINTS_PER_INCH = 72
#: a printer may promise more dots than a page's picture could hold in memory
_MOST_DOTS = 600
_NO_ANSWER = "-"


def printers() -> tuple[Printer, ...]:
    """Return the printers that the system knows, the usual one first."""
    usual = QPrinterInfo.defaultPrinterName()
    names = QPrinterInfo.availablePrinterNames()
    return tuple(sorted((Printer(name, name == usual) for name in names), key=lambda one: (not one.usual, one.name)))


def hand_over(data: bytes, job: Job) -> str:
    """Print a PDF; raise Refused when the printer is gone or does not begin. The job has no name of its own."""
    info = QPrinterInfo.printerInfo(job.printer)
    if info.isNull():
        raise Refused(NO_PRINTER, printer=job.printer)
    paint(data, job, QPrinter(info, QPrinter.PrinterMode.HighResolution))
    return ""


def paint(data: bytes, job: Job, printer: QPrinter) -> None:
    """Draw the chosen pages of a PDF on a printer; raise Refused when it does not begin."""
    from pypdfium2 import PdfDocument  # noqa: PLC0415  (late: heavy)

    from desens_gui.documents.readback import PDF_READER  # noqa: PLC0415

    printer.setDocName(job.title)
    printer.setCopyCount(job.copies)
    printer.setResolution(min(printer.resolution(), _MOST_DOTS))
    size = QPageSize(QSizeF(job.width, job.height), QPageSize.Unit.Point)
    printer.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF(), QPageLayout.Unit.Point))
    printer.setFullPage(True)
    painter = QPainter()
    if not painter.begin(printer):
        raise Refused(NOT_TAKEN, printer=job.printer, reason=_NO_ANSWER)
    try:
        with PDF_READER, PdfDocument(data) as pdf:
            numbers = job.pages or range(1, len(pdf) + 1)
            for at, number in enumerate(numbers):
                if at and not printer.newPage():
                    raise Refused(NOT_TAKEN, printer=job.printer, reason=_NO_ANSWER)
                page = pdf[number - 1]
                bitmap = page.render(scale=printer.resolution() / _POINTS_PER_INCH, rev_byteorder=True)
                drawn = bitmap.to_pil().convert("RGB")
                dots = drawn.tobytes()  # kept while it is drawn: the picture only looks at it
                image = QImage(dots, drawn.width, drawn.height, 3 * drawn.width, QImage.Format.Format_RGB888)
                painter.drawImage(QRectF(0, 0, drawn.width, drawn.height), image)
                bitmap.close()
                page.close()
    finally:
        painter.end()
