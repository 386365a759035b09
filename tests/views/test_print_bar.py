"""Printing from the page of the documents, by keys and mouse, on a real print service."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pypdfium2 import PdfDocument
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QSpinBox
from pytestqt.qtbot import QtBot

from desens_gui.app import printing
from desens_gui.app.document import Document
from desens_gui.app.print_service import Job, Printer
from desens_gui.app.settings import Settings
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.texts import Text
from desens_gui.core.rules.plan import Plan
from tests import print_service
from tests.consumers import needed
from tests.views.test_documents_page import Reader, opened

LABELS, WORKSHEET, WORKBOOK = "Label 1", "Page 1", "Sheet “Values”"


@pytest.fixture
def service(monkeypatch: pytest.MonkeyPatch) -> Iterator[print_service.PrintService]:
    needed(print_service.missing())
    started = print_service.start("office", "zebra")
    monkeypatch.setenv("CUPS_SERVER", str(started.folder / "cups.sock"))
    yield started
    print_service.stop(started)


class Jobs:
    """A print service that takes everything and remembers it."""

    def __init__(self, *printers: str) -> None:
        self.there = tuple(Printer(name, at == 0) for at, name in enumerate(printers))
        self.taken: list[Job] = []
        self.refused: Refused | None = None

    def printers(self) -> tuple[Printer, ...]:
        return self.there

    def hand_over(self, _data: bytes, job: Job) -> str:
        if self.refused is not None:
            raise self.refused
        self.taken.append(job)
        return f"{job.printer}-{len(self.taken)}"


@pytest.fixture
def jobs(monkeypatch: pytest.MonkeyPatch) -> Jobs:
    made = Jobs("office", "zebra")
    monkeypatch.setattr(printing, "printers", made.printers)
    monkeypatch.setattr(printing, "hand_over", made.hand_over)
    return made


def open_page(qtbot: QtBot, document: Document, settings: Settings, seed: Plan) -> Reader:
    reader = opened(qtbot, document, settings, seed)
    reader.settle()
    combo = reader["printer"]
    assert isinstance(combo, QComboBox)
    qtbot.waitUntil(lambda: combo.findData("office") >= 0 or bool(reader.page.print_bar.text), timeout=20_000)
    return reader


@pytest.fixture
def reader(qtbot: QtBot, document: Document, settings: Settings, seed: Plan, jobs: Jobs) -> Iterator[Reader]:
    one = open_page(qtbot, document, settings, seed)
    yield one
    one.page.stop()
    one.page.deleteLater()


def go(reader: Reader, entry: str) -> None:
    """Go to the first page of this name."""
    reader.go(reader.entries().index(entry))


def choose(reader: Reader, name: str) -> None:
    """Choose a printer with the keyboard."""
    reader["printer"].setFocus()
    QTest.keyClicks(reader["printer"], name)
    QTest.keyClick(reader["printer"], Qt.Key.Key_Return)


def type_pages(reader: Reader, text: str) -> None:
    field = reader["print_pages"]
    assert isinstance(field, QLineEdit)
    field.setFocus()
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_Delete)
    QTest.keyClicks(field, text)


def chosen_printer(reader: Reader) -> str:
    combo = reader["printer"]
    assert isinstance(combo, QComboBox)
    return combo.currentText()


def print_now(reader: Reader) -> None:
    reader.click("print_button")
    reader.qtbot.waitUntil(lambda: not reader.page.papers.busy_printing, timeout=20_000)


def test_pages_come_out_of_a_real_print_service(
    qtbot: QtBot, document: Document, settings: Settings, seed: Plan, service: print_service.PrintService
) -> None:
    reader = open_page(qtbot, document, settings, seed)
    try:
        combo = reader["printer"]
        assert isinstance(combo, QComboBox)
        combo.setCurrentIndex(combo.findData("zebra"))
        type_pages(reader, "2-3")
        print_now(reader)
        assert reader.page.print_bar.text == "Pages 2, 3 were read back and handed to zebra: zebra-1"
        with PdfDocument(service.printed("zebra")) as printed:
            texts = [page.get_textpage().get_text_bounded() for page in printed]
        assert len(texts) == 2
        assert "BAG 2 of 4" in texts[0]
        assert "BAG 3 of 4" in texts[1]
    finally:
        reader.page.stop()
        reader.page.deleteLater()


def test_the_document_that_is_shown_is_printed_whole_once(reader: Reader, jobs: Jobs) -> None:
    go(reader, WORKSHEET)
    reader.settle()
    print_now(reader)
    (job,) = jobs.taken
    assert (job.printer, job.copies, job.pages) == ("office", 1, ())
    assert job.title.startswith("Desens worksheet ")
    assert (round(job.width), round(job.height)) == (595, 842)


def test_copies_go_back_to_one_after_printing(reader: Reader, jobs: Jobs) -> None:
    copies = reader["copies"]
    assert isinstance(copies, QSpinBox)
    copies.setValue(3)
    print_now(reader)
    reader.settle()  # the labels say now that they are printed again
    print_now(reader)
    assert [job.copies for job in jobs.taken] == [3, 1]


def test_each_kind_of_document_remembers_its_printer(
    qtbot: QtBot, reader: Reader, jobs: Jobs, document: Document, settings: Settings, seed: Plan
) -> None:
    choose(reader, "zebra")
    assert chosen_printer(reader) == "zebra"
    go(reader, WORKSHEET)
    reader.settle()
    assert chosen_printer(reader) == "office"
    go(reader, LABELS)
    reader.settle()
    assert chosen_printer(reader) == "zebra"
    again = open_page(qtbot, document, settings, seed)
    assert chosen_printer(again) == "zebra"
    again.page.stop()
    again.page.deleteLater()


def test_pages_that_are_not_there_are_refused_where_they_are_typed(reader: Reader, jobs: Jobs) -> None:
    type_pages(reader, "7")
    assert reader.page.print_bar.text == "There is no page 7: the document has 4."
    assert reader["print_pages"].property("state") == "refused"
    button = reader["print_button"]
    assert isinstance(button, QPushButton)
    assert not button.isEnabled()
    QTest.keyClick(reader["print_pages"], Qt.Key.Key_Return)
    assert jobs.taken == []
    type_pages(reader, "1")
    assert reader.page.print_bar.text == ""
    QTest.keyClick(reader["print_pages"], Qt.Key.Key_Return)
    reader.qtbot.waitUntil(lambda: not reader.page.papers.busy_printing, timeout=20_000)
    assert [job.pages for job in jobs.taken] == [(1,)]


def test_a_workbook_is_not_printed(reader: Reader) -> None:
    go(reader, WORKBOOK)
    assert reader.page.print_bar.text == "The workbook is printed by a spreadsheet program; export it."
    assert not reader["print_button"].isEnabled()


def test_what_the_printer_refuses_is_said(reader: Reader, jobs: Jobs) -> None:
    jobs.refused = Refused(Text("Tests", "The printer is on fire."))
    print_now(reader)
    assert reader.page.print_bar.text == "The printer is on fire."
    assert reader["print_button"].isEnabled()


def test_nothing_is_printed_while_something_typed_is_refused(reader: Reader, jobs: Jobs) -> None:
    reader.page.print_bar.commit_first = lambda: False
    reader.click("print_button")
    assert reader.page.print_bar.text == "Nothing was printed: something that you typed cannot be taken."
    assert jobs.taken == []


def test_pages_of_a_changed_plan_are_printed_only_when_they_are_shown(reader: Reader, jobs: Jobs) -> None:
    reader.set_ward("Ward 9")
    assert not reader["print_button"].isEnabled()
    reader.settle()
    print_now(reader)
    assert len(jobs.taken) == 1


def test_a_computer_without_printers_says_so(
    qtbot: QtBot, document: Document, settings: Settings, seed: Plan, monkeypatch: pytest.MonkeyPatch
) -> None:
    nobody = Jobs()
    monkeypatch.setattr(printing, "printers", nobody.printers)
    one = open_page(qtbot, document, settings, seed)
    assert one.page.print_bar.text == "This computer has no printer. Export the documents instead."
    assert not one["print_button"].isEnabled()
    one.page.stop()
    one.page.deleteLater()
