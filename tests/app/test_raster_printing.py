"""Printing where the system takes no PDF: pages as pictures, in their true size. Qt prints into a file here."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest
from pypdfium2 import PdfDocument, PdfPage
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot
from reportlab.pdfgen.canvas import Canvas

from desens_gui.app import printing
from desens_gui.app.print_service import Job
from desens_gui.app.raster_printing import hand_over, paint
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.words import ENGLISH_WORDS

LABEL = (289.0, 215.0)


def pdf(pages: int) -> bytes:
    """A PDF with a black square in another corner of each page."""
    file = BytesIO()
    canvas = Canvas(file, pagesize=LABEL, invariant=1)
    for number in range(pages):
        canvas.rect(20 + 80 * number, 20, 60, 60, fill=1)
        canvas.showPage()
    canvas.save()
    return file.getvalue()


def job(pages: tuple[int, ...] = (), printer: str = "file") -> Job:
    return Job("Bag labels", printer, 1, pages, *LABEL)


def printed(path: Path, pages: tuple[int, ...] = ()) -> PdfDocument:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    paint(pdf(3), job(pages), printer)
    return PdfDocument(path)


def darkness(page: PdfPage, left: float, right: float) -> float:
    """How dark a strip of the page is at the height of the squares, from 0 to 255."""
    picture = page.render(scale=1).to_pil().convert("L")
    height = picture.height
    strip = picture.crop((int(left), height - 70, int(right), height - 30))
    dots = bytes(strip.tobytes())
    return 255 - sum(dots) / len(dots)


def test_pages_are_printed_in_their_true_size_each_with_its_own_marks(qtbot: QtBot, tmp_path: Path) -> None:
    with printed(tmp_path / "out.pdf") as read:
        assert [tuple(map(round, page.get_size())) for page in read] == [(289, 215)] * 3
        for number, page in enumerate(read):
            assert darkness(page, 25 + 80 * number, 75 + 80 * number) > 250
            assert darkness(page, 85 + 80 * number, 95 + 80 * number) < 5


def test_only_chosen_pages_are_printed(qtbot: QtBot, tmp_path: Path) -> None:
    with printed(tmp_path / "out.pdf", (2,)) as read:
        assert len(read) == 1
        assert darkness(read[0], 105, 155) > 250


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_does_not_begin_is_told(qtbot: QtBot, tmp_path: Path) -> None:
    with pytest.raises(Refused) as caught:
        printed(tmp_path / "no folder" / "out.pdf")
    assert ENGLISH_WORDS.refusal(caught.value).startswith("The printer “file” did not take the document")


def test_a_printer_that_is_gone_is_named(qtbot: QtBot) -> None:
    with pytest.raises(Refused) as caught:
        hand_over(pdf(1), job(printer="cellar"))
    assert ENGLISH_WORDS.refusal(caught.value) == "There is no printer “cellar” any more."


def test_a_computer_without_a_print_service_prints_through_its_drivers(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert printing.printers() == ()
    with pytest.raises(Refused):
        printing.hand_over(pdf(1), job(printer="cellar"))
