"""A new file takes the place of an old one whole, or the old one stays."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.texts import Text
from desens_gui.store.replacing import NewFile, replace_files


def contents(folder: Path) -> dict[str, str]:
    return {path.name: path.read_text() for path in folder.iterdir()}


def test_all_files_take_their_places(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("old")
    replace_files([NewFile(tmp_path / "a", b"new a"), NewFile(tmp_path / "b", b"new b")])
    assert contents(tmp_path) == {"a": "new a", "b": "new b"}


def test_what_is_read_back_otherwise_replaces_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a").write_text("old")
    really = Path.read_bytes
    monkeypatch.setattr(Path, "read_bytes", lambda path: really(path)[:-1])
    with pytest.raises(Refused, match="a was not written as meant"):
        replace_files([NewFile(tmp_path / "a", b"new")])
    monkeypatch.undo()
    assert contents(tmp_path) == {"a": "old"}


def test_a_comparison_that_refuses_the_second_file_leaves_the_first(tmp_path: Path) -> None:
    for name in ("a", "b"):
        (tmp_path / name).write_text("old")

    def refuse(data: bytes) -> None:
        assert data == b"new b"
        raise Refused(Text("Tests", "not this one"))

    with pytest.raises(Refused, match="not this one"):
        replace_files([NewFile(tmp_path / "a", b"new a"), NewFile(tmp_path / "b", b"new b", refuse)])
    assert contents(tmp_path) == {"a": "old", "b": "old"}


def test_every_part_is_told_and_what_the_last_one_raises_replaces_nothing(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("old")
    told: list[str] = []

    def stop_before_replacing(name: str) -> None:
        told.append(name)
        if not name:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        replace_files([NewFile(tmp_path / "a", b"new"), NewFile(tmp_path / "b", b"new")], stop_before_replacing)
    assert told == ["a", "b", ""]
    assert contents(tmp_path) == {"a": "old"}


@pytest.mark.skipif(sys.platform == "win32", reason="links and permissions are those of POSIX")
def test_a_link_stays_a_link_and_permissions_stay(tmp_path: Path) -> None:
    real = tmp_path / "real"
    real.write_text("old")
    real.chmod(0o640)
    (tmp_path / "link").symlink_to(real)
    replace_files([NewFile(tmp_path / "link", b"new")])
    assert (tmp_path / "link").is_symlink()
    assert real.read_text() == "new"
    assert real.stat().st_mode & 0o777 == 0o640


@pytest.mark.skipif(sys.platform == "win32", reason="links and permissions are those of POSIX")
def test_a_new_file_gets_what_the_system_gives_new_files(tmp_path: Path) -> None:
    before = os.umask(0o027)
    try:
        replace_files([NewFile(tmp_path / "a", b"new")])
    finally:
        os.umask(before)
    assert (tmp_path / "a").stat().st_mode & 0o777 == 0o640


@pytest.mark.skipif(sys.platform == "win32", reason="links are those of POSIX")
def test_links_in_a_circle_are_refused(tmp_path: Path) -> None:
    (tmp_path / "a").symlink_to(tmp_path / "b")
    (tmp_path / "b").symlink_to(tmp_path / "a")
    with pytest.raises(Refused, match="cannot be written"):
        replace_files([NewFile(tmp_path / "a", b"new")])
