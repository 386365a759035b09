"""The page of the documents, used by keys and mouse."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from functools import partial
from hashlib import sha256
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QListWidget, QTableView, QWidget
from pytestqt.qtbot import QtBot

from desens_gui.app.document import Document
from desens_gui.app.settings import Settings
from desens_gui.app.themes import THEMES
from desens_gui.core.edits.basic import with_order
from desens_gui.core.ground.texts import Text
from desens_gui.core.rules.plan import Plan
from desens_gui.documents.making import FILES
from desens_gui.store.languages import words
from desens_gui.store.site_file import shipped_site
from desens_gui.views.documents_page import DocumentsPage
from desens_gui.widgets.page_view import PageView
from desens_gui.widgets.theming import wear
from tests.app.test_papers import Gate, contents

WARD = Text("Tests", "ward")
CONTROL = Qt.KeyboardModifier.ControlModifier


class Reader:
    """Looks at the page and uses it."""

    def __init__(self, page: DocumentsPage, document: Document, qtbot: QtBot) -> None:
        self.page = page
        self.document = document
        self.qtbot = qtbot

    def __getitem__(self, name: str) -> QWidget:
        found = [widget for widget in self.page.findChildren(QWidget, name) if widget.isVisible()]
        assert len(found) == 1, f"{name}: {len(found)} of them can be seen"
        return found[0]

    def sees(self, name: str) -> bool:
        return any(widget.isVisible() for widget in self.page.findChildren(QWidget, name))

    def text(self, name: str) -> str:
        return str(self[name].property("text")).replace("\u200b", "")

    @property
    def view(self) -> PageView:
        view = self["page_view"]
        assert isinstance(view, PageView)
        return view

    def settle(self) -> None:
        """Wait until the current page is there."""
        self.qtbot.waitUntil(lambda: not self.page.papers.stale, timeout=20_000)
        self.qtbot.waitUntil(
            lambda: not self.sees("page_view") or (not self.view.image.isNull() and not self.view.band), timeout=20_000
        )

    def entries(self) -> list[str]:
        pages = self["page_list"]
        assert isinstance(pages, QListWidget)
        return [pages.item(row).text().strip() for row in range(pages.count())]

    def go(self, entry: int) -> None:
        pages = self["page_list"]
        assert isinstance(pages, QListWidget)
        place = pages.visualItemRect(pages.item(entry)).center()
        QTest.mouseClick(pages.viewport(), Qt.MouseButton.LeftButton, pos=place)

    def click(self, name: str) -> None:
        place = self[name].rect().center()
        if self[name].metaObject().className() == "QCheckBox":
            place = QPoint(8, self[name].height() // 2)
        QTest.mouseClick(self[name], Qt.MouseButton.LeftButton, pos=place)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(QApplication.focusWidget() or self.page, key, modifier)
        QTest.keyClick(self.page, Qt.Key.Key_F35)  # QTest leaves the modifier pressed until another key comes

    def type_folder(self, folder: object) -> None:
        self["folder"].setFocus()
        self.press(Qt.Key.Key_A, CONTROL)
        QTest.keyClicks(self["folder"], str(folder))

    def export(self) -> None:
        self.click("write_button")
        self.qtbot.waitUntil(lambda: not self.page.papers.busy_writing, timeout=20_000)

    def set_ward(self, ward: str) -> None:
        self.document.apply(partial(with_order, ward=ward), WARD)


def opened(qtbot: QtBot, document: Document, settings: Settings, seed: Plan, language: str = "en-US") -> Reader:
    if language != "en-US":
        document = Document(shipped_site(), words(language, 4), document)
    document.start(seed)
    page = DocumentsPage(document, settings)
    page.resize(848, 640)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    return Reader(page, document, qtbot)


@pytest.fixture
def reader(qtbot: QtBot, document: Document, settings: Settings, seed: Plan, tmp_path: Path) -> Iterator[Reader]:
    (tmp_path / "out").mkdir()
    settings.set_text("export-folder", str(tmp_path / "out"))
    one = opened(qtbot, document, settings, seed)
    one.settle()
    yield one
    one.page.stop()
    one.page.deleteLater()


def test_the_pages_of_all_documents_are_listed_and_the_first_is_shown(reader: Reader) -> None:
    labels = [f"Label {number}" for number in range(1, 5)]
    sheets = [f"Page {number}" for number in range(1, 4)]
    bedside = [f"Page {number}" for number in range(1, 5)]
    book = [f"Sheet “{name}”" for name in ("Inputs", "Values", "Live", "Findings")]
    heads = ("Bag labels", "Worksheet", "Bedside sheet", "Workbook")
    expected = [(head, *pages) for head, pages in zip(heads, (labels, sheets, bedside, book), strict=True)]
    assert reader.entries() == [entry for entries in expected for entry in entries]
    assert reader.text("page_title") == "Label 1 of 4"


def test_arrow_keys_walk_through_the_pages(reader: Reader) -> None:
    reader.go(4)
    reader.press(Qt.Key.Key_Down)
    reader.settle()
    assert reader.text("page_title") == "Worksheet 1 of 3"
    assert abs(reader.view.image.width() / reader.view.image.height() - 210 / 297) < 0.01


def test_the_exported_files_are_the_very_bytes_that_are_shown(reader: Reader, tmp_path: Path) -> None:
    sheaf = reader.page.papers.sheaf
    assert sheaf is not None
    reader.export()
    for kind in ("labels", "worksheet", "bedside", "workbook"):
        on_disk = (tmp_path / "out" / FILES[kind]).read_bytes()
        assert sha256(on_disk).hexdigest() == sha256(sheaf.documents[kind].data).hexdigest()
    assert reader.page.papers.sheaf is sheaf
    folder = tmp_path / "out"
    names = "labels.pdf, worksheet.pdf, bedside.pdf, workbook.xlsx, plan.desens"
    assert reader.text("message") == f"Written and read back: {names} in {folder}"


def test_a_change_marks_the_page_at_once_and_the_new_page_takes_the_mark_off(reader: Reader) -> None:
    reader.go(6)
    reader.settle()
    old = reader.view.image.copy()
    reader.set_ward("Ward 7")
    assert reader.view.band == "The plan has changed: this page is being made again"
    assert reader.view.image == old
    marked = reader.view.grab().toImage()
    band = THEMES["light"].tones["amber"].back
    assert any(marked.pixelColor(60, y).name() == band for y in range(marked.height()))
    reader.settle()
    assert reader.view.image != old
    assert reader.text("page_title") == "Worksheet 1 of 3"
    shown = reader.view.grab().toImage()
    assert not any(shown.pixelColor(60, y).name() == band for y in range(shown.height()))


def test_a_change_while_pages_are_made_ends_with_the_newest(reader: Reader, monkeypatch: pytest.MonkeyPatch) -> None:
    gate = Gate(monkeypatch)
    reader.set_ward("Ward 1")
    reader.qtbot.waitUntil(gate.inside.is_set, timeout=20_000)
    reader.set_ward("Ward 2")
    assert reader.view.band
    gate.opened.set()
    reader.settle()
    assert reader.page.papers.sheaf is not None
    assert reader.page.papers.sheaf.dossier.plan.order.ward == "Ward 2"


def test_the_workbook_is_shown_as_what_it_contains_and_marked_when_it_is_stale(reader: Reader) -> None:
    reader.go(reader.entries().index("Sheet “Values”"))
    view = reader["book_view"]
    assert isinstance(view, QTableView)
    book = view.model()
    texts = {str(book.index(row, column).data()) for row in range(book.rowCount()) for column in range(4)}
    assert {"oxaliplatin", "134 mg", "Dilution series"} <= texts
    assert not reader.sees("stale_note")
    reader.set_ward("Ward 7")
    assert reader.text("stale_note").startswith("The plan has changed")
    reader.settle()
    assert not reader.sees("stale_note")
    assert reader.text("page_title") == "Workbook: Values"


def test_keys_and_wheel_zoom(reader: Reader) -> None:
    reader.go(6)
    reader.settle()
    fitted = reader.view.percent
    assert reader.text("zoom") == f"{fitted} %"
    reader.press(Qt.Key.Key_0, CONTROL)
    assert reader.text("zoom") == "100 %"
    reader.press(Qt.Key.Key_Plus, CONTROL)
    assert reader.text("zoom") == "125 %"
    reader.press(Qt.Key.Key_Minus, CONTROL)
    reader.press(Qt.Key.Key_Minus, CONTROL)
    assert reader.text("zoom") == "75 %"
    middle = QPointF(reader.view.rect().center())
    for _ in range(2):
        wheel = QWheelEvent(
            middle,
            reader.view.mapToGlobal(middle),
            QPoint(),
            QPoint(0, 120),
            Qt.MouseButton.NoButton,
            CONTROL,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(reader.view.viewport(), wheel)
    assert reader.text("zoom") == "125 %"
    reader.qtbot.waitUntil(lambda: abs(reader.view.image.width() - 595 * reader.view.scale) < 3, timeout=20_000)
    reader.click("fit_button")
    assert reader.view.percent == fitted
    reader.click("true_size_button")
    assert reader.text("zoom") == "100 %"


def test_the_page_stays_as_wide_as_the_view(reader: Reader) -> None:
    reader.go(6)
    before = reader.view.percent
    reader.page.resize(1200, 800)
    reader.qtbot.waitUntil(lambda: reader.view.percent > before, timeout=20_000)
    reader.qtbot.waitUntil(lambda: abs(reader.view.image.width() - 595 * reader.view.scale) < 3, timeout=20_000)


def test_letter_is_remembered(reader: Reader, settings: Settings) -> None:
    reader.go(6)
    reader["paper"].setFocus()
    reader.press(Qt.Key.Key_Down)
    reader.settle()
    reader.qtbot.waitUntil(
        lambda: abs(reader.view.image.width() / reader.view.image.height() - 8.5 / 11) < 0.01, timeout=20_000
    )
    assert settings.text("paper") == "letter"
    second = DocumentsPage(reader.document, settings)
    assert second.papers.wish.paper == "letter"
    second.deleteLater()


def test_what_would_be_replaced_is_said_before(reader: Reader, tmp_path: Path) -> None:
    assert reader.text("message") == ""
    for name in ("labels.pdf", "workbook.xlsx", "plan.desens"):
        (tmp_path / "out" / name).write_bytes(b"old")
    reader.type_folder(tmp_path / "out")
    reader.qtbot.waitUntil(lambda: reader.text("message") == "3 files there will be replaced.", timeout=20_000)
    reader.click("workbook")
    reader.qtbot.waitUntil(lambda: reader.text("message") == "2 files there will be replaced.", timeout=20_000)
    reader.click("labels")
    reader.qtbot.waitUntil(lambda: reader.text("message") == "1 file there will be replaced.", timeout=20_000)


def test_only_what_is_ticked_is_written_and_that_is_remembered(
    reader: Reader, settings: Settings, tmp_path: Path
) -> None:
    for kind in ("bedside", "workbook", "plan"):
        reader.click(kind)
    reader.type_folder(tmp_path / "new" / "folder")
    reader.export()
    assert sorted(contents(tmp_path / "new" / "folder")) == ["labels.pdf", "worksheet.pdf"]
    assert settings.text("export-folder") == str(tmp_path / "new" / "folder")
    assert not settings.flag("export-plan", default=True)


def test_nothing_can_be_exported_without_a_folder_or_a_document(reader: Reader) -> None:
    reader.type_folder("")
    reader.press(Qt.Key.Key_A, CONTROL)
    reader.press(Qt.Key.Key_Backspace)
    assert reader.text("message") == "Choose a folder for the documents."
    assert not reader["write_button"].isEnabled()
    reader.type_folder("/nowhere")
    for kind in FILES:
        reader.click(kind)
    assert reader.text("message") == "Choose at least one document."
    assert not reader["write_button"].isEnabled()


def test_cancel_by_the_button_leaves_every_old_file(
    reader: Reader, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for name in FILES.values():
        (tmp_path / "out" / name).write_bytes(b"old")
    before = contents(tmp_path / "out")
    gate = Gate(monkeypatch)
    reader.click("write_button")
    reader.qtbot.waitUntil(gate.inside.is_set, timeout=20_000)
    assert reader.sees("progress")
    assert not reader["folder"].isEnabled()
    assert reader["cancel"].hasFocus()
    reader.press(Qt.Key.Key_Space)
    gate.opened.set()
    reader.qtbot.waitUntil(lambda: not reader.page.papers.busy_writing, timeout=20_000)
    assert reader.text("message") == "Cancelled. Nothing was replaced."
    assert contents(tmp_path / "out") == before
    assert not reader.sees("progress")
    assert reader["write_button"].hasFocus()


def test_a_write_protected_file_is_said_on_the_page(reader: Reader, tmp_path: Path) -> None:
    for name in FILES.values():
        (tmp_path / "out" / name).write_bytes(b"old")
    (tmp_path / "out" / "workbook.xlsx").chmod(0o444)
    before = contents(tmp_path / "out")
    reader.export()
    place = tmp_path / "out" / "workbook.xlsx"
    assert reader.text("message") == f"{place} is write-protected. Nothing was replaced."
    assert reader["message"].property("state") == "refused"
    assert not reader.sees("open_folder")
    assert contents(tmp_path / "out") == before


FULL_DISK = """
import resource, signal, sys, time
from pathlib import Path
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QPushButton
from desens_gui.app.document import Document
from desens_gui.app.settings import Settings
from desens_gui.forms import desens_rc
from desens_gui.store.example import example_plan
from desens_gui.store.languages import words
from desens_gui.store.site_file import shipped_site
from desens_gui.views.documents_page import DocumentsPage

application = QApplication([])
document = Document(shipped_site(), words("en-US", 4))
document.start(example_plan())
settings = Settings(QSettings(sys.argv[1] + ".ini", QSettings.Format.IniFormat))
settings.set_text("export-folder", sys.argv[1])
page = DocumentsPage(document, settings)
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000))
page.export_bar.findChild(QPushButton, "write_button").click()
end = time.monotonic() + 60
while page.papers.busy_writing and time.monotonic() < end:
    application.processEvents()
print(page.export_bar.text)
page.stop()
page.deleteLater()
application.processEvents()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit on the size of a file")
def test_a_full_disk_is_said_on_the_page(tmp_path: Path) -> None:
    for name in FILES.values():
        (tmp_path / name).write_bytes(b"old")
    before = contents(tmp_path)
    command = [sys.executable, "-c", FULL_DISK, str(tmp_path)]
    said = subprocess.run(command, check=False, capture_output=True, text=True, timeout=120)
    assert "The disk is full" in said.stdout, said.stderr
    assert {name: data for name, data in contents(tmp_path).items() if name in before} == before


def test_a_plan_that_cannot_be_printed_is_said_in_place_of_the_pages_and_by_the_export(
    reader: Reader, tmp_path: Path
) -> None:
    reader.set_ward("שלום")
    reader.qtbot.waitUntil(lambda: reader.page.papers.refused is not None, timeout=20_000)
    assert not reader.sees("page_view")
    assert reader.entries() == []
    place = reader["message_place"].findChild(QWidget, "message")
    assert place is not None
    assert "order, ward: The character “ש” (U+05E9) cannot be printed" in str(place.property("text"))
    reader.export()
    assert reader.page.export_bar.text.startswith("order, ward: The character “ש” (U+05E9) cannot be printed")
    assert contents(tmp_path / "out") == {}
    reader.set_ward("Ward 7")
    reader.settle()
    assert reader.text("page_title") == "Label 1 of 4"


def test_the_folder_is_chosen_and_opened(reader: Reader, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    opened_urls: list[QUrl] = []
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_about: str(tmp_path / "chosen"))
    monkeypatch.setattr(QDesktopServices, "openUrl", opened_urls.append)
    reader.click("choose")
    reader.export()
    reader.click("open_folder")
    assert opened_urls == [QUrl.fromLocalFile(str(tmp_path / "chosen"))]


def test_a_change_takes_the_result_back(reader: Reader) -> None:
    reader.export()
    reader.set_ward("Ward 7")
    reader.qtbot.waitUntil(lambda: reader.page.export_bar.text == "5 files there will be replaced.", timeout=20_000)
    assert not reader.sees("open_folder")


def test_the_page_is_freed_while_it_works(
    qtbot: QtBot, document: Document, settings: Settings, seed: Plan, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate = Gate(monkeypatch)
    one = opened(qtbot, document, settings, seed)
    qtbot.waitUntil(gate.inside.is_set, timeout=20_000)
    gate.opened.set()
    with qtbot.waitSignal(one.page.destroyed, timeout=20_000):
        one.page.deleteLater()


@pytest.mark.parametrize("palette", THEMES)
def test_everything_that_can_be_used_says_what_it_is_and_fits_in_a_longer_language(
    qtbot: QtBot, document: Document, settings: Settings, seed: Plan, palette: str
) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    wear(application, next(name for name in THEMES if name == palette))
    reader = opened(qtbot, document, settings, seed, "qps-ploc")
    reader.settle()
    names = "page_list language paper label_stock printer print_pages copies print_button folder choose"
    names += " zoom_out_button zoom_in_button true_size_button fit_button page_view"
    for name in [*names.split(), *FILES, "write_button"]:
        assert reader[name].accessibleName().startswith("["), name
        assert reader[name].toolTip().startswith("["), name
        if name not in ("page_list", "page_view", "folder"):
            assert reader[name].width() >= reader[name].minimumSizeHint().width(), name
    title = reader["page_title"]
    assert title.width() >= title.sizeHint().width()
    assert reader.page.width() == 848
    reader.page.stop()
    reader.page.deleteLater()
