"""What was printed is kept with the plan, and a label that is printed again says so."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pypdfium2 import PdfDocument
from pytestqt.qtbot import QtBot

from desens_gui.app import printing
from desens_gui.app.autosave import Autosave, recoverable
from desens_gui.app.document import Document
from desens_gui.app.paper_work import Wish
from desens_gui.app.papers import Papers
from desens_gui.app.print_service import Job
from desens_gui.core.ground.model import made
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.texts import Text
from desens_gui.core.rules.plan import Plan
from desens_gui.core.rules.print_log import Print, times_printed
from desens_gui.store.plan_files import read_plan_file

FIRST = made(
    Print,
    {
        "at": "2026-11-20T08:00",
        "document": "labels",
        "pages": ["2"],
        "labels": ["2"],
        "copies": "2",
        "printer": "zebra",
        "plan": "c281 6241 c367 fc6c",
    },
)


@pytest.fixture
def taken(monkeypatch: pytest.MonkeyPatch) -> list[Job]:
    """A print service that takes everything."""
    jobs: list[Job] = []

    def hand_over(_data: bytes, job: Job) -> str:
        jobs.append(job)
        return f"{job.printer}-{len(jobs)}"

    monkeypatch.setattr(printing, "hand_over", hand_over)
    return jobs


@pytest.fixture
def papers(qtbot: QtBot, document: Document, seed: Plan) -> Iterator[Papers]:
    document.start(seed)
    papers = Papers(document, document)
    papers.look_at(True)
    settle(qtbot, papers)
    yield papers
    papers.stop()


def settle(qtbot: QtBot, papers: Papers) -> None:
    qtbot.waitUntil(lambda: not papers.stale and not papers.busy_printing, timeout=20_000)


def print_labels(qtbot: QtBot, papers: Papers, *numbers: int, copies: int = 1, kind: str = "labels") -> None:
    assert papers.sheaf is not None
    pages = [page for page in papers.sheaf.of_kind(kind) if page.number in numbers]
    papers.print_pages(pages, "zebra", copies)
    settle(qtbot, papers)


def label_texts(papers: Papers) -> list[str]:
    assert papers.sheaf is not None
    with PdfDocument(papers.sheaf.documents["labels"].data) as pdf:
        return [page.get_textpage().get_text_bounded() for page in pdf]


def test_copies_count_and_other_labels_do_not() -> None:
    assert [times_printed((FIRST, FIRST), label) for label in (1, 2)] == [0, 4]


def test_a_label_that_is_printed_again_says_so(
    qtbot: QtBot, papers: Papers, document: Document, taken: list[Job]
) -> None:
    assert not any("print" in text for text in label_texts(papers))
    print_labels(qtbot, papers, 2, 3, copies=2)
    assert [(one.document, one.pages, one.labels, one.copies) for one in document.prints] == [
        ("labels", (2, 3), (2, 3), 2)
    ]
    assert ["print 3" in text for text in label_texts(papers)] == [False, True, True, False]
    print_labels(qtbot, papers, 2)
    assert ["print 4" in text for text in label_texts(papers)] == [False, True, False, False]
    assert len(taken) == 2


def test_labels_on_a_sheet_are_known_by_their_places(
    qtbot: QtBot, papers: Papers, document: Document, taken: list[Job]
) -> None:
    papers.use(Wish(stock="avery-l7169", start_at=3))  # four on a sheet: labels 1 and 2, then 3 and 4
    settle(qtbot, papers)
    print_labels(qtbot, papers, 2)
    assert document.prints[-1].labels == (3, 4)


def test_sheets_are_noted_and_make_no_label_a_second_one(
    qtbot: QtBot, papers: Papers, document: Document, taken: list[Job]
) -> None:
    print_labels(qtbot, papers, 1, kind="worksheet")
    assert [(one.document, one.labels) for one in document.prints] == [("worksheet", ())]
    assert not any("print" in text for text in label_texts(papers))


def test_a_saved_plan_keeps_the_log_in_its_file_at_once(document: Document, seed: Plan, tmp_path: Path) -> None:
    document.start(seed)
    document.save_as(tmp_path / "plan.desens")
    document.note_print(FIRST)
    assert document.clean
    assert read_plan_file(tmp_path / "plan.desens").prints == (FIRST,)
    again = Document(document.site, document.words, document)
    again.open(tmp_path / "plan.desens")
    assert again.prints == (FIRST,)


def test_a_plan_that_is_not_saved_keeps_it_for_the_next_time(document: Document, seed: Plan, tmp_path: Path) -> None:
    document.start(seed)
    autosave = Autosave(document, tmp_path / "recovery")
    document.note_print(FIRST)
    assert not document.clean
    assert autosave.file.exists()
    autosave.deleteLater()
    document.save_as(tmp_path / "plan.desens")
    assert read_plan_file(tmp_path / "plan.desens").prints == (FIRST,)


def test_a_window_that_died_leaves_the_log_too(document: Document, seed: Plan, tmp_path: Path) -> None:
    document.start(seed)
    autosave = Autosave(document, tmp_path / "recovery")
    document.note_print(FIRST)
    autosave._lock.unlock()  # type: ignore[union-attr]  # as if the program had ended
    (found,) = recoverable(tmp_path / "recovery")
    assert found.prints == (FIRST,)


def test_a_copy_under_another_name_begins_a_log_of_its_own(document: Document, seed: Plan, tmp_path: Path) -> None:
    document.start(seed)
    document.save_as(tmp_path / "one.desens")
    document.note_print(FIRST)
    document.save_as(tmp_path / "two.desens")
    assert document.prints == ()
    assert read_plan_file(tmp_path / "one.desens").prints == (FIRST,)


def test_undo_takes_no_print_back(document: Document, seed: Plan, tmp_path: Path) -> None:
    document.start(seed)
    document.save_as(tmp_path / "plan.desens")
    document.apply(lambda plan: plan.model_copy(), Text("Tests", "nothing"))
    document.note_print(FIRST)
    document.undo_stack.undo()
    assert document.prints == (FIRST,)


def test_what_is_not_printed_is_not_noted(
    qtbot: QtBot, papers: Papers, document: Document, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_data: bytes, _job: Job) -> str:
        raise Refused(Text("Tests", "no paper"))

    monkeypatch.setattr(printing, "hand_over", refuse)
    print_labels(qtbot, papers, 1)
    assert document.prints == ()
