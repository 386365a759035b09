"""Printing, with a real print service as the judge: CUPS with PDF printers of the tests' own."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pytest
from pypdfium2 import PdfDocument
from reportlab.pdfgen.canvas import Canvas

from desens_gui.app.print_service import Job, Printer, hand_over, has_service, printers
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.words import ENGLISH_WORDS
from tests import print_service
from tests.consumers import needed

MM = 72 / 25.4
LABEL = (102 * MM, 76 * MM)


@pytest.fixture(scope="module")
def service() -> Iterator[print_service.PrintService]:
    """CUPS with two printers, the label printer the usual one."""
    needed(print_service.missing())
    with pytest.MonkeyPatch.context() as patch:
        started = print_service.start("labels", "office")
        patch.setenv("CUPS_SERVER", str(started.folder / "cups.sock"))
        yield started
        print_service.stop(started)


def pdf(pages: int, size: tuple[float, float] = LABEL) -> bytes:
    """A PDF with the number of each page on it."""
    file = BytesIO()
    canvas = Canvas(file, pagesize=size, invariant=1)
    for number in range(1, pages + 1):
        canvas.drawString(20, 20, f"page {number}")
        canvas.showPage()
    canvas.save()
    return file.getvalue()


def texts(data: bytes) -> list[str]:
    with PdfDocument(data) as read:
        return [page.get_textpage().get_text_bounded().strip() for page in read]


def sizes(data: bytes) -> set[tuple[int, int]]:
    with PdfDocument(data) as read:
        return {(round(page.get_width()), round(page.get_height())) for page in read}


def job(printer: str = "labels", copies: int = 1, pages: tuple[int, ...] = ()) -> Job:
    return Job("Bag labels", printer, copies, pages, *LABEL)


def cleared(service: print_service.PrintService, printer: str) -> None:
    (service.folder / "out" / f"{printer}.pdf").write_bytes(b"")


def test_the_printers_are_listed_the_usual_one_first(service: print_service.PrintService) -> None:
    assert has_service()
    assert printers() == (Printer("labels", usual=True), Printer("office"))


def test_the_document_is_printed_in_its_own_size_and_whole(service: print_service.PrintService) -> None:
    cleared(service, "labels")
    name = hand_over(pdf(3), job())
    assert name.startswith("labels-")
    printed = service.printed("labels")
    assert texts(printed) == ["page 1", "page 2", "page 3"]
    assert sizes(printed) == {(round(LABEL[0]), round(LABEL[1]))}


def test_only_the_chosen_pages_are_printed_so_many_times(service: print_service.PrintService) -> None:
    cleared(service, "office")
    hand_over(pdf(5, (612, 792)), Job("Sheet", "office", 2, (2, 4), 612, 792))
    printed = texts(service.printed("office"))
    assert sorted(printed) == ["page 2", "page 2", "page 4", "page 4"]


def test_a_printer_that_is_gone_is_named(service: print_service.PrintService) -> None:
    with pytest.raises(Refused) as caught:
        hand_over(pdf(1), job("cellar"))
    assert ENGLISH_WORDS.refusal(caught.value) == "There is no printer “cellar” any more."


def test_what_the_service_complains_of_is_told(service: print_service.PrintService) -> None:
    with pytest.raises(Refused) as caught:
        hand_over(pdf(1), job(copies=0))
    said = ENGLISH_WORDS.refusal(caught.value)
    assert said.startswith("The printer “labels” did not take the document: ")
    assert len(said) > len("The printer “labels” did not take the document: ") + 5


def test_a_service_that_does_not_answer_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    needed(print_service.missing())
    monkeypatch.setenv("CUPS_SERVER", str(tmp_path / "nobody.sock"))
    with pytest.raises(Refused) as caught:
        hand_over(pdf(1), job())
    assert "print service" in ENGLISH_WORDS.refusal(caught.value)


def test_a_computer_without_a_print_service_has_none(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert not has_service()
    with pytest.raises(Refused):
        printers()
