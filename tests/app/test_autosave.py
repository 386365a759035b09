"""What is not saved survives the program."""

from __future__ import annotations

import json
import stat
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QLockFile

from desens_gui.app.autosave import Autosave, discard, recoverable, recovery_folder
from desens_gui.app.document import Document
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.rules.plan import Plan
from desens_gui.store.plan_files import plan_text
from tests.app.test_document import rated, set_rate


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "recovery"


@pytest.fixture
def autosave(document: Document, folder: Path) -> Autosave:
    return Autosave(document, folder)


def files(folder: Path) -> list[str]:
    return sorted(path.suffix for path in folder.glob("*")) if folder.exists() else []


def leave(folder: Path, document: Document) -> None:
    """Do what a program that is killed does: nothing. What it held is let go, its recovery file stays."""
    (lock,) = folder.glob("*.lock")
    lock.unlink()


def test_what_is_saved_has_no_recovery_file(
    document: Document, autosave: Autosave, folder: Path, seed: Plan, tmp_path: Path
) -> None:
    document.start(seed)
    assert files(folder) == []
    set_rate(document, "200")
    assert files(folder) == [".json", ".lock"]
    document.save_as(tmp_path / "a.desens")
    assert files(folder) == []
    set_rate(document, "210")
    assert files(folder) == [".json", ".lock"]
    document.undo_stack.undo()
    assert files(folder) == []
    document.undo_stack.redo()
    document.close()
    assert files(folder) == []


def test_every_edit_and_undo_is_in_the_recovery_file_at_once(
    document: Document, autosave: Autosave, folder: Path, seed: Plan, tmp_path: Path
) -> None:
    document.start(seed)
    document.save_as(tmp_path / "a.desens")
    for rate in ("200", "210"):
        set_rate(document, rate)
        kept = json.loads(autosave.file.read_text(encoding="utf-8"))["plan"]
        assert kept == plan_text(rated(seed, rate), document.record)
    document.undo_stack.undo()
    leave(folder, document)
    (found,) = recoverable(folder)
    assert found.plan == rated(seed, "200")
    assert found.record == document.record
    assert found.path == tmp_path / "a.desens"
    assert found.refusal is None
    assert abs((datetime.now() - found.moment).total_seconds()) < 60


def test_a_window_that_still_runs_is_left_alone(
    document: Document, autosave: Autosave, folder: Path, seed: Plan
) -> None:
    document.start(seed)
    set_rate(document, "200")
    assert recoverable(folder) == []
    assert files(folder) == [".json", ".lock"]


def test_a_recovered_plan_is_taken_over_before_the_old_file_goes(
    document: Document, autosave: Autosave, folder: Path, seed: Plan
) -> None:
    document.start(seed)
    set_rate(document, "200")
    left = autosave.file.rename(folder / "recovery-old.json")
    document.close()
    (found,) = recoverable(folder)
    assert found.plan is not None
    document.start(found.plan, found.path, clean=False)
    assert sorted(path.name for path in folder.glob("*.json")) == sorted([left.name, autosave.file.name])
    discard(found)
    assert [path.name for path in folder.glob("*.json")] == [autosave.file.name]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "empty"),
        ('{"desens_recovery": "1", "plan": "', "cut off"),
        ("[]", "not a recovery file"),
        ('{"desens_recovery": "2"}', "not a recovery file"),
        ('{"desens_recovery": "1"}', "not a recovery file"),
        ('{"desens_recovery": "1", "path": "", "moment": "soon", "plan": ""}', "not a recovery file"),
        ('{"desens_recovery": "1", "path": "", "moment": "2026-11-20T09:00:00", "plan": "{}"}', "not a plan file"),
    ],
)
def test_a_damaged_recovery_file_is_explained_and_never_half_loaded(text: str, reason: str, folder: Path) -> None:
    folder.mkdir()
    (folder / "recovery-x.json").write_text(text, encoding="utf-8")
    (found,) = recoverable(folder)
    assert found.plan is None
    assert reason in str(found.refusal)


def test_the_newest_comes_first_and_other_files_are_left_alone(
    document: Document, autosave: Autosave, folder: Path, seed: Plan
) -> None:
    document.start(seed)
    set_rate(document, "200")
    content = json.loads(autosave.file.read_text(encoding="utf-8"))
    for name, moment in (("old", "2026-11-19T09:00:00"), ("new", "2026-11-20T09:00:00")):
        text = json.dumps(content | {"moment": moment})
        (folder / f"recovery-{name}.json").write_text(text, encoding="utf-8")
    (folder / "notes.json").write_text("mine", encoding="utf-8")
    assert [found.file.stem for found in recoverable(folder)] == ["recovery-new", "recovery-old"]
    assert (folder / "notes.json").exists()


def test_a_first_file_that_was_never_finished_is_swept_away(folder: Path) -> None:
    folder.mkdir()
    (folder / "recovery-x.part").write_text("{", encoding="utf-8")
    assert recoverable(folder) == []
    assert files(folder) == []


def test_only_its_owner_can_read_a_recovery_file(
    document: Document, autosave: Autosave, folder: Path, seed: Plan
) -> None:
    document.start(seed)
    set_rate(document, "200")
    assert stat.S_IMODE(autosave.file.stat().st_mode) == 0o600
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_a_folder_that_cannot_be_written_is_told_once_and_editing_goes_on(
    document: Document, autosave: Autosave, folder: Path, seed: Plan
) -> None:
    told: list[object] = []
    autosave.failed.connect(told.append)
    folder.write_text("a file where the folder should be", encoding="utf-8")
    document.start(seed)
    set_rate(document, "200")
    set_rate(document, "210")
    assert document.worked is not None
    assert document.worked.plan == rated(seed, "210")
    (refused,) = told
    assert isinstance(refused, Refused)
    assert "could not be kept safe" in str(refused)
    folder.unlink()
    set_rate(document, "220")
    assert files(folder) == [".json", ".lock"]


def test_recovery_files_live_in_the_profile(profile_of_nobody: Path) -> None:
    assert profile_of_nobody in recovery_folder().parents


def test_the_lock_of_a_dead_program_is_broken(folder: Path) -> None:
    folder.mkdir()
    (folder / "recovery-x.json").write_text("{}", encoding="utf-8")
    lock = QLockFile(str(folder / "recovery-x.lock"))
    assert lock.tryLock(0)
    assert recoverable(folder) == []
    text = (folder / "recovery-x.lock").read_text(encoding="utf-8")
    lock.unlock()
    _pid, *rest = text.split("\n")
    (folder / "recovery-x.lock").write_text("\n".join(["999999999", *rest]), encoding="utf-8")
    assert len(recoverable(folder)) == 1
