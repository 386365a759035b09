"""All documents in place and as meant, or every old file whole."""

from __future__ import annotations

import re
import subprocess
import sys
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest

from desens_gui.core.ground.refusal import Refused
from desens_gui.documents import book, book_writing, marks
from desens_gui.documents.issue import issue
from desens_gui.documents.making import FILES, make
from desens_gui.documents.marks import painted
from desens_gui.documents.sheet_layout import sheet_pages
from desens_gui.store.replacing import NOT_AS_MEANT
from tests.documents.dossiers import dossier, seed
from tests.documents.every_plan import PLANS

ALL = tuple(FILES)


def issued(folder: Path, kinds: tuple[str, ...] = ALL) -> list[Path]:
    return issue(dossier(seed()), folder, kinds, plan_text="the plan\n")


def old_files(folder: Path) -> dict[str, bytes]:
    for name in FILES.values():
        (folder / name).write_bytes(f"old {name}".encode())
    return contents(folder)


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_all_documents_are_written_under_their_names(tmp_path: Path) -> None:
    paths = issued(tmp_path / "new" / "folder")
    names = [path.name for path in paths]
    assert names == [
        "labels.pdf",
        "worksheet.pdf",
        "bedside.pdf",
        "workbook.xlsx",
        "plan.desens",
    ]
    assert sorted(contents(tmp_path / "new" / "folder")) == sorted(FILES.values())
    assert (tmp_path / "new" / "folder" / "plan.desens").read_text() == "the plan\n"


@pytest.mark.parametrize("plan", ["seed", "mixed"])
def test_the_same_plan_makes_the_same_bytes(tmp_path: Path, plan: str) -> None:
    for folder in ("one", "two"):
        issue(dossier(PLANS[plan]()), tmp_path / folder, ALL, paper="letter", plan_text="x")
    assert contents(tmp_path / "one") == contents(tmp_path / "two")


def test_old_documents_are_replaced(tmp_path: Path) -> None:
    old = old_files(tmp_path)
    issued(tmp_path)
    new = contents(tmp_path)
    assert new.keys() == old.keys()
    assert all(new[name] != old[name] for name in old)


def test_what_there_is_not_is_refused_by_name(tmp_path: Path) -> None:
    with pytest.raises(Refused, match="no document “poster”"):
        issued(tmp_path, ("poster",))
    with pytest.raises(Refused, match="no paper “a3”"):
        issue(dossier(seed()), tmp_path, ALL, paper="a3")
    assert contents(tmp_path) == {}


def test_a_folder_that_is_a_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    for folder in (tmp_path / "file", tmp_path / "file" / "below"):
        with pytest.raises(Refused, match="file is a file, not a folder"):
            issued(folder)


def test_a_target_that_is_a_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "workbook.xlsx").mkdir()
    with pytest.raises(Refused, match=r"workbook\.xlsx is a folder"):
        issued(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["workbook.xlsx"]


def test_a_write_protected_target_leaves_everything_as_it_was(tmp_path: Path) -> None:
    old = old_files(tmp_path)
    (tmp_path / "workbook.xlsx").chmod(0o444)
    with pytest.raises(Refused, match="write-protected"):
        issued(tmp_path)
    assert contents(tmp_path) == old


@pytest.mark.parametrize("lock", [".~lock.workbook.xlsx#", "~$workbook.xlsx"])
def test_a_workbook_that_is_open_elsewhere_leaves_everything_as_it_was(tmp_path: Path, lock: str) -> None:
    (tmp_path / lock).write_text("somebody")
    old = old_files(tmp_path)
    with pytest.raises(Refused, match=r"workbook\.xlsx is open in another program"):
        issued(tmp_path)
    assert contents(tmp_path) == old


def test_a_target_that_another_program_holds_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    old = old_files(tmp_path)

    def held(path: Path, target: Path) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "replace", held)
    with pytest.raises(Refused, match="open in another program"):
        issued(tmp_path)
    assert contents(tmp_path) == old


def test_a_failure_between_replacements_says_what_was_replaced(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    old = old_files(tmp_path)
    really = Path.replace

    def second_fails(path: Path, target: Path) -> Path:
        if target.name == "worksheet.pdf":
            raise PermissionError(13, "Permission denied")
        return really(path, target)

    monkeypatch.setattr(Path, "replace", second_fails)
    with pytest.raises(Refused, match=r"replaced before it: labels\.pdf"):
        issued(tmp_path)
    new = contents(tmp_path)
    assert new.keys() == old.keys()
    assert {name for name in old if new[name] != old[name]} == {"labels.pdf"}


FULL_DISK = """
import resource, signal, sys
from pathlib import Path
from desens_gui.core.ground.refusal import Refused
from desens_gui.documents.issue import issue
from tests.documents.dossiers import dossier, seed

signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
made = dossier(seed())
resource.setrlimit(resource.RLIMIT_FSIZE, (40_000, 40_000))
try:
    issue(made, Path(sys.argv[1]), sys.argv[2].split(","), plan_text="x")
except Refused as refused:
    print(refused)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit on the size of a file")
@pytest.mark.parametrize(("kinds", "named"), [("labels,worksheet", "worksheet.pdf"), (",".join(ALL), "workbook.xlsx")])
def test_a_full_disk_leaves_everything_as_it_was(tmp_path: Path, kinds: str, named: str) -> None:
    old = old_files(tmp_path)
    root = Path(__file__).parent.parent.parent
    command = [sys.executable, "-c", FULL_DISK, str(tmp_path), kinds]
    said = subprocess.run(command, check=False, capture_output=True, text=True, cwd=root, timeout=120)
    assert "The disk is full" in said.stdout, said.stderr
    assert named in said.stdout
    assert contents(tmp_path) == old


def test_a_painter_that_drops_a_number_is_caught(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    old = old_files(tmp_path)
    really = marks.paint_text

    def drops(canvas: object, height: float, mark: marks.Text) -> None:
        if mark.text != "0.000402":
            really(canvas, height, mark)  # type: ignore[arg-type]

    monkeypatch.setattr(marks, "paint_text", drops)
    with pytest.raises(Refused, match=r"worksheet\.pdf, page 1, does not say what was meant: .*0\.000402"):
        issued(tmp_path)
    assert contents(tmp_path) == old


@pytest.mark.parametrize(("number", "wrong"), [("1.25 mL", "12.5 mL"), ("10 mL/h", "1.0 mL/h"), ("9", "8")])
def test_a_painter_that_changes_a_number_is_caught(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: str, wrong: str
) -> None:
    really = marks.paint_text

    def changes(canvas: object, height: float, mark: marks.Text) -> None:
        really(canvas, height, replace(mark, text=wrong) if mark.text == number else mark)  # type: ignore[arg-type]

    monkeypatch.setattr(marks, "paint_text", changes)
    with pytest.raises(Refused, match=r"labels\.pdf, page"):
        issued(tmp_path, ("labels",))
    assert contents(tmp_path) == {}


def test_a_painter_that_swaps_two_numbers_is_caught(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    really, swapped = marks.paint_text, {"0.25 mL": "2.5 mL", "2.5 mL": "0.25 mL"}

    def swaps(canvas: object, height: float, mark: marks.Text) -> None:
        really(canvas, height, replace(mark, text=swapped.get(mark.text, mark.text)))  # type: ignore[arg-type]

    monkeypatch.setattr(marks, "paint_text", swaps)
    with pytest.raises(Refused, match=r"labels\.pdf, page 1"):
        issued(tmp_path, ("labels",))


def test_a_layout_that_loses_a_row_is_caught(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    really = sheet_pages

    def loses(*values: object) -> tuple[marks.Page, ...]:
        first, *others = really(*values)  # type: ignore[arg-type]
        kept = tuple(mark for mark in first.marks if getattr(mark, "text", "") != "0.000402")
        return (replace(first, marks=kept), *others)

    monkeypatch.setattr("desens_gui.documents.making.sheet_pages", loses)
    with pytest.raises(Refused, match=r"worksheet\.pdf would not say"):
        issued(tmp_path, ("worksheet",))


def test_a_page_too_few_and_a_page_of_another_size_are_caught(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    really = painted
    monkeypatch.setattr("desens_gui.documents.making.painted", lambda pages, *about: really(pages[:-1], *about))
    with pytest.raises(Refused, match="with 3 pages instead of 4"):
        issued(tmp_path, ("labels",))
    monkeypatch.setattr(
        "desens_gui.documents.making.painted",
        lambda pages, *about: really([replace(page, width=200) for page in pages], *about),
    )
    with pytest.raises(Refused, match=r"Page 1 of labels\.pdf was written with another size"):
        issued(tmp_path, ("labels",))


def test_a_workbook_that_holds_something_else_is_caught(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    old = old_files(tmp_path)
    really = book.number
    monkeypatch.setattr("desens_gui.documents.making.written", lambda meant: book_writing.written(changed(meant)))

    def changed(meant: book.Book) -> book.Book:
        inputs, values, *others = meant.sheets
        wrong = {
            at: replace(cell, value=really(Fraction("0.000403"))) if str(cell.value) == "0.000402" else cell
            for at, cell in values.cells.items()
        }
        return replace(meant, sheets=(inputs, replace(values, cells=wrong), *others))

    with pytest.raises(Refused, match=r"workbook\.xlsx, Values .*expected “number 0\.000402.*found “number 0\.000403"):
        issued(tmp_path)
    assert contents(tmp_path) == old


def test_a_plan_file_that_reads_back_as_another_plan_is_caught(tmp_path: Path) -> None:
    def another(text: str) -> None:
        raise Refused(NOT_AS_MEANT, document="plan.desens")

    with pytest.raises(Refused, match=r"plan\.desens was not written as meant"):
        issue(dossier(seed()), tmp_path, ALL, plan_text="x", verify_plan=another)
    assert contents(tmp_path) == {}


def test_numbers_on_which_the_two_calculations_disagree_are_never_issued(tmp_path: Path) -> None:
    made = dossier(seed())
    first, *others = made.solved.steps
    wrong = replace(made.solved, steps=(replace(first, dose=first.dose * 2), *others))
    with pytest.raises(Refused, match="disagree on steps 1, dose"):
        issue(replace(made, solved=wrong), tmp_path, ALL, plan_text="x")
    assert contents(tmp_path) == {}


def test_the_hash_on_paper_is_the_plans_own() -> None:
    made = dossier(seed())
    assert re.fullmatch(r"([0-9a-f]{4} ){3}[0-9a-f]{4}", made.short_hash)
    assert made.digest.startswith(made.short_hash.replace(" ", ""))


def test_the_parts_of_the_work_are_told_in_order(tmp_path: Path) -> None:
    told: list[tuple[int, int, str]] = []
    issue(dossier(seed()), tmp_path, ("labels", "plan"), plan_text="x", progress=lambda *part: told.append(part))
    assert told == [
        (0, 5, "labels.pdf"),
        (1, 5, "plan.desens"),
        (2, 5, "labels.pdf"),
        (3, 5, "plan.desens"),
        (4, 5, ""),
        (5, 5, ""),
    ]


@pytest.mark.parametrize("part", range(9))
def test_cancelled_before_any_part_every_old_file_is_whole(tmp_path: Path, part: int) -> None:
    old = old_files(tmp_path)
    asked: list[int] = []

    def cancelled() -> bool:
        asked.append(len(asked))
        return asked[-1] == part

    with pytest.raises(Refused, match=r"Cancelled\. Nothing was replaced\."):
        issue(dossier(seed()), tmp_path, ALL, plan_text="x", cancelled=cancelled)
    assert contents(tmp_path) == old


def test_what_is_made_is_what_is_issued(tmp_path: Path) -> None:
    made = make(dossier(seed()), ALL, paper="letter", plan_text="x")
    issue(dossier(seed()), tmp_path, ALL, paper="letter", plan_text="x")
    assert contents(tmp_path) == {document.name: document.data for document in made.values()}
