"""Papers follow the plan, off the GUI thread, and what is shown is what is written."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Iterator
from datetime import datetime, timedelta, tzinfo
from functools import partial
from hashlib import sha256
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desens_gui.app.document import Document
from desens_gui.app.paper_work import Looked, NotWritten, PaperPage, Picture, Progress, Wish, Written
from desens_gui.app.papers import PAPERS, Papers
from desens_gui.core.edits.basic import with_order
from desens_gui.core.ground.texts import Text
from desens_gui.core.rules.plan import Plan
from desens_gui.documents import making
from desens_gui.documents.dossier import Dossier
from desens_gui.documents.label_making import LabelPlaces
from desens_gui.documents.making import FILES
from desens_gui.documents.making import Document as MadeDocument
from desens_gui.store.plan_files import plan_text, read_plan

WARD = Text("Tests", "ward")
PDF = ("labels", "worksheet", "bedside")


@pytest.fixture
def papers(document: Document, seed: Plan) -> Iterator[Papers]:
    document.start(seed)
    made = Papers(document, document)
    yield made
    made.stop()


def look(qtbot: QtBot, papers: Papers) -> None:
    papers.look_at(True)
    qtbot.waitUntil(lambda: not papers.stale, timeout=20_000)


def set_ward(document: Document, ward: str) -> None:
    document.apply(partial(with_order, ward=ward), WARD)


def written(qtbot: QtBot, papers: Papers, folder: Path, kinds: tuple[str, ...] = tuple(FILES)) -> list[object]:
    told: list[object] = []
    papers.writing.connect(told.append)
    papers.write(folder, kinds)
    qtbot.waitUntil(lambda: not papers.busy_writing, timeout=20_000)
    papers.writing.disconnect(told.append)
    return told


def digests(documents: dict[str, bytes]) -> dict[str, str]:
    return {name: sha256(data).hexdigest() for name, data in documents.items()}


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


class LaterEveryTime(datetime):
    """A clock on which an hour passes between any two looks."""

    looks = 0

    @classmethod
    def now(cls, tz: tzinfo | None = None) -> LaterEveryTime:
        cls.looks += 1
        return cls(2026, 11, 20, 8, tzinfo=tz) + timedelta(hours=cls.looks)


@pytest.mark.parametrize("paper", PAPERS)
def test_what_is_shown_is_what_is_written(
    qtbot: QtBot, papers: Papers, document: Document, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, paper: str
) -> None:
    monkeypatch.setattr("desens_gui.app.papers.datetime", LaterEveryTime)
    papers.use(Wish(paper))
    look(qtbot, papers)
    assert papers.sheaf is not None
    shown = {FILES[kind]: made.data for kind, made in papers.sheaf.documents.items()}
    told = written(qtbot, papers, tmp_path)
    on_disk = contents(tmp_path)
    assert document.worked is not None
    assert on_disk.pop("plan.desens").decode() == plan_text(document.worked.plan, document.record)
    assert digests(on_disk) == digests(shown)
    assert isinstance(told[-1], Written)
    progress = [part.done for part in told if isinstance(part, Progress)]
    assert progress == list(range(12))


def test_what_was_written_before_it_was_shown_is_what_is_shown_then(
    qtbot: QtBot, papers: Papers, tmp_path: Path
) -> None:
    written(qtbot, papers, tmp_path, PDF)
    look(qtbot, papers)
    assert papers.sheaf is not None
    assert contents(tmp_path) == {FILES[kind]: papers.sheaf.documents[kind].data for kind in PDF}


def test_pages_are_those_of_the_documents(qtbot: QtBot, papers: Papers) -> None:
    look(qtbot, papers)
    assert papers.sheaf is not None
    counts = {kind: [page.number for page in papers.sheaf.pages if page.kind == kind] for kind in (*PDF, "workbook")}
    assert counts == {"labels": [1, 2, 3, 4], "worksheet": [1, 2, 3], "bedside": [1, 2, 3, 4], "workbook": [1, 2, 3, 4]}
    sheet = papers.sheaf.pages[-3]
    assert sheet.name == "Values"
    texts = {cell.text for row in sheet.rows for cell in row}
    assert {"oxaliplatin", "0.000536", "160"} <= texts


def test_papers_that_are_looked_at_again_much_later_carry_the_time_of_then(
    qtbot: QtBot, papers: Papers, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desens_gui.app.papers.datetime", LaterEveryTime)
    look(qtbot, papers)
    first = papers.sheaf
    papers.look_at(False)
    look(qtbot, papers)
    assert papers.sheaf is not None
    assert first is not None
    assert papers.sheaf.documents["worksheet"].data != first.documents["worksheet"].data


def test_nothing_is_made_while_nobody_looks(qtbot: QtBot, papers: Papers, document: Document) -> None:
    set_ward(document, "Ward 7")
    qtbot.wait(400)
    assert papers.sheaf is None
    assert not any(thread.name == "papers" for thread in threading.enumerate())


def test_a_change_makes_pages_stale_at_once_and_new_ones_after_a_pause(
    qtbot: QtBot, papers: Papers, document: Document
) -> None:
    look(qtbot, papers)
    old = papers.sheaf
    set_ward(document, "Ward 7")
    assert papers.stale
    assert papers.sheaf is old
    qtbot.waitUntil(lambda: not papers.stale, timeout=20_000)
    assert papers.sheaf is not None
    assert papers.sheaf is not old
    assert papers.sheaf.dossier.plan.order.ward == "Ward 7"


class Gate:
    """Holds the making of documents until it is opened, and counts what was begun."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.begun: list[str] = []
        self.inside = threading.Event()
        self.opened = threading.Event()
        self._really = making._drawn
        monkeypatch.setattr(making, "_drawn", self._drawn)

    def _drawn(self, dossier: Dossier, kind: str, paper: str, placed: LabelPlaces) -> MadeDocument:
        self.begun.append(f"{dossier.plan.order.ward} {kind}")
        self.inside.set()
        assert self.opened.wait(20)
        return self._really(dossier, kind, paper, placed)


def test_changes_while_pages_are_made_end_with_those_of_the_newest_plan(
    qtbot: QtBot, papers: Papers, document: Document, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate = Gate(monkeypatch)
    papers.look_at(True)
    assert gate.inside.wait(20)
    for ward in ("Ward 1", "Ward 2", "Ward 3"):
        set_ward(document, ward)
    qtbot.wait(400)
    gate.opened.set()
    qtbot.waitUntil(lambda: not papers.stale, timeout=20_000)
    assert papers.sheaf is not None
    assert papers.sheaf.dossier.plan.order.ward == "Ward 3"
    assert not [made for made in gate.begun if made.startswith(("Ward 1", "Ward 2"))]
    assert len([made for made in gate.begun if not made.startswith("Ward 3")]) == 1


def test_the_gui_thread_goes_on_while_pages_are_made(
    qtbot: QtBot, papers: Papers, document: Document, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate = Gate(monkeypatch)
    papers.look_at(True)
    assert gate.inside.wait(20)
    set_ward(document, "Ward 7")
    assert document.worked is not None
    assert document.worked.plan.order.ward == "Ward 7"
    gate.opened.set()


def test_stopping_while_pages_are_made_ends_the_thread(papers: Papers, monkeypatch: pytest.MonkeyPatch) -> None:
    gate = Gate(monkeypatch)
    papers.look_at(True)
    assert gate.inside.wait(20)
    threading.Timer(0.2, gate.opened.set).start()
    papers.stop()
    assert not any(thread.name == "papers" for thread in threading.enumerate())
    assert len(gate.begun) == 1


def test_a_plan_that_cannot_be_printed_says_why_until_it_can(qtbot: QtBot, papers: Papers, document: Document) -> None:
    look(qtbot, papers)
    set_ward(document, "שלום")
    qtbot.waitUntil(lambda: papers.refused is not None, timeout=20_000)
    assert "cannot be printed" in str(papers.refused)
    assert papers.refused is not None
    assert papers.refused.where == "order, ward"
    document.undo_stack.undo()
    qtbot.waitUntil(lambda: papers.refused is None and not papers.stale, timeout=20_000)


def test_a_fault_of_the_program_is_said_and_reported(
    qtbot: QtBot, papers: Papers, monkeypatch: pytest.MonkeyPatch
) -> None:
    def breaks(*_what: object) -> MadeDocument:
        raise ZeroDivisionError

    monkeypatch.setattr(making, "_drawn", breaks)
    with qtbot.captureExceptions() as caught:
        papers.look_at(True)
        qtbot.waitUntil(lambda: papers.refused is not None, timeout=20_000)
    assert [kind for kind, *_ in caught] == [ZeroDivisionError]
    monkeypatch.undo()
    papers.use(Wish("letter"))
    qtbot.waitUntil(lambda: not papers.stale, timeout=20_000)


def test_a_page_is_drawn_at_the_size_that_is_asked_for(qtbot: QtBot, papers: Papers) -> None:
    look(qtbot, papers)
    assert papers.sheaf is not None
    page = papers.sheaf.pages[0]
    with qtbot.waitSignal(papers.drawn, timeout=20_000) as drawn:
        papers.draw(page, 2.0)
    picture = drawn.args[0]
    assert isinstance(picture, Picture)
    assert abs(picture.image.width() - 2 * page.width) <= 2
    assert abs(picture.image.height() - 2 * page.height) <= 2
    colours = {picture.image.pixelColor(x, y).name() for x in range(0, 500, 7) for y in range(0, 300, 7)}
    assert "#ffffff" in colours
    assert len(colours) > 2


def test_letter_and_a4_are_pages_of_their_size(qtbot: QtBot, papers: Papers) -> None:
    def size() -> tuple[int, int]:
        assert papers.sheaf is not None
        page: PaperPage = next(page for page in papers.sheaf.pages if page.kind == "worksheet")
        return round(page.width), round(page.height)

    look(qtbot, papers)
    assert size() == (595, 842)
    papers.use(Wish("letter"))
    assert papers.stale
    qtbot.waitUntil(lambda: not papers.stale, timeout=20_000)
    assert size() == (612, 792)


def test_cancelling_leaves_every_old_file(
    qtbot: QtBot, papers: Papers, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for name in FILES.values():
        (tmp_path / name).write_bytes(b"old")
    before = contents(tmp_path)
    gate = Gate(monkeypatch)
    told: list[object] = []
    papers.writing.connect(told.append)
    papers.write(tmp_path, tuple(FILES))
    assert gate.inside.wait(20)
    papers.cancel()
    gate.opened.set()
    qtbot.waitUntil(lambda: not papers.busy_writing, timeout=20_000)
    assert isinstance(told[-1], NotWritten)
    assert str(told[-1].refused) == "Cancelled. Nothing was replaced."
    assert contents(tmp_path) == before


def test_stopping_while_documents_are_written_leaves_every_old_file(
    papers: Papers, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for name in FILES.values():
        (tmp_path / name).write_bytes(b"old")
    before = contents(tmp_path)
    gate = Gate(monkeypatch)
    papers.write(tmp_path, tuple(FILES))
    assert gate.inside.wait(20)
    threading.Timer(0.2, gate.opened.set).start()
    papers.stop()
    assert contents(tmp_path) == before


def test_the_plan_at_the_moment_of_export_is_written(
    qtbot: QtBot, papers: Papers, document: Document, tmp_path: Path
) -> None:
    look(qtbot, papers)
    set_ward(document, "Ward 7")
    written(qtbot, papers, tmp_path)
    assert read_plan(tmp_path / "plan.desens").order.ward == "Ward 7"
    qtbot.waitUntil(lambda: not papers.stale, timeout=20_000)
    assert papers.sheaf is not None
    assert papers.sheaf.documents["labels"].data == (tmp_path / "labels.pdf").read_bytes()


def test_what_a_folder_has_already_is_counted(qtbot: QtBot, papers: Papers, tmp_path: Path) -> None:
    (tmp_path / "labels.pdf").write_bytes(b"old")
    (tmp_path / "workbook.xlsx").write_bytes(b"old")
    with qtbot.waitSignal(papers.looked, timeout=20_000) as looked:
        papers.look_into(tmp_path, ("labels", "worksheet", "workbook"))
    assert looked.args == [Looked(tmp_path, ("labels", "worksheet", "workbook"), 2)]


def test_papers_that_are_freed_end_their_thread(qtbot: QtBot, document: Document, seed: Plan) -> None:
    document.start(seed)
    papers = Papers(document)
    look(qtbot, papers)
    with qtbot.waitSignal(papers.destroyed):
        papers.deleteLater()
    assert not any(thread.name == "papers" for thread in threading.enumerate())


UNSEEN = """
import sys
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from desens_gui.app.document import Document
from desens_gui.app.settings import Settings
from desens_gui.forms import desens_rc
from desens_gui.store.example import example_plan
from desens_gui.store.languages import words
from desens_gui.store.site_file import shipped_site
from desens_gui.views.documents_page import DocumentsPage

application = QApplication([])
document = Document(shipped_site(), words("en-US", 4))
page = DocumentsPage(document, Settings(QSettings(sys.argv[1], QSettings.Format.IniFormat)))
document.start(example_plan())
application.processEvents()
print([name for name in sys.argv[2:] if name in sys.modules])
"""


def test_nothing_heavy_is_imported_before_somebody_looks(tmp_path: Path) -> None:
    command = [sys.executable, "-c", UNSEEN, str(tmp_path / "s.ini"), "reportlab", "openpyxl", "pypdfium2", "PIL"]
    said = subprocess.run(command, check=False, capture_output=True, text=True, timeout=60)
    assert said.stdout.strip() == "[]", said.stderr
