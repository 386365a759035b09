"""The library: shipped protocols, and over them the site's own, every version of which is kept."""

from __future__ import annotations

import errno
import multiprocessing
import os
import sys
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication

from desens_gui.app.autosave import recovery_folder
from desens_gui.core.ground.model import rebuilt
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.words import ENGLISH_WORDS
from desens_gui.core.rules.protocol import Protocol
from desens_gui.store.library import (
    Library,
    find_offered,
    site_library,
)
from desens_gui.store.protocol_files import read_protocol, shipped
from desens_gui.store.protocol_text import protocol_text
from desens_gui.store.site_place import site_folder
from desens_gui.store.versions import same_content

FAMILIES = sorted((Path(__file__).parent.parent / "protocols" / "families").glob("*.yaml"))
SOUND = Path(__file__).parent.parent / "protocols" / "sound.yaml"
TODAY, LATER = date(2026, 11, 21), date(2026, 11, 22)


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return Library(tmp_path / "site" / "protocols")


@pytest.fixture
def own() -> Protocol:
    return read_protocol(SOUND)


def names(library: Library) -> list[str]:
    return sorted(path.name for path in library.folder.iterdir())


def said(refused: Refused) -> tuple[str, str]:
    return refused.where, ENGLISH_WORDS.refusal(refused)


# --- reading ---------------------------------------------------------------------------------------------------


def test_a_folder_that_is_not_there_is_a_library_of_the_shipped_ones(library: Library) -> None:
    assert [entry.item for entry in library.entries()] == list(shipped())
    assert {(entry.origin, entry.retired, entry.file) for entry in library.entries()} == {("shipped", False, None)}
    assert library.problems() == ()
    assert not library.folder.exists()


def test_own_protocols_follow_the_shipped_ones_by_name_each_in_its_newest_version(
    library: Library, own: Protocol
) -> None:
    for id_, name in (("b", "zebra"), ("c", "Ant"), ("b", "Bee")):
        library.save(rebuilt(own, id=id_, name=name), "A. Author", TODAY)
    added = library.entries()[len(shipped()) :]
    assert [(entry.item.name, entry.item.version) for entry in added] == [("Ant", 1), ("Bee", 2)]
    assert [entry.file for entry in added] == [library.folder / "c.v1.yaml", library.folder / "b.v2.yaml"]
    assert {entry.origin for entry in added} == {"site"}


def test_an_unknown_id_is_refused_with_those_that_are_offered(library: Library, own: Protocol) -> None:
    library.save(rebuilt(own, id="four-bag-15-step"), "A. Author", TODAY)
    library.retire("four-bag-16-step")
    for act in (library.find, library.retire, library.restore):
        with pytest.raises(Refused) as caught:
            act("four-bag-16-steps")
        sentence = said(caught.value)[1]
        assert sentence.startswith("There is no protocol “four-bag-16-steps”. Most like it: four-bag-15-step, ")
        assert "four-bag-16-step," not in sentence


def test_a_damaged_file_is_told_and_hides_nothing_else(library: Library, own: Protocol) -> None:
    library.save(rebuilt(own, id="good"), "A. Author", TODAY)
    library.save(rebuilt(own, id="bad"), "A. Author", TODAY)
    (library.folder / "bad.v1.yaml").write_text("desens_protocol: 1\nid: bad\n")
    assert [entry.item.id for entry in library.entries() if entry.origin == "site"] == ["good"]
    assert [said(problem) for problem in library.problems()] == [("bad.v1.yaml, line 1", "“steps” is missing.")]
    with pytest.raises(Refused, match="“steps” is missing"):
        library.find("bad")
    assert library.free_id("bad") == "bad-2"


def test_an_older_version_never_stands_in_unseen_for_a_damaged_newer_one(library: Library, own: Protocol) -> None:
    first = library.save(own, "A. Author", TODAY)
    library.save(rebuilt(own, note="better"), "A. Author", TODAY)
    (library.folder / "sound.v2.yaml").write_text("")
    entry = library.entries()[-1]
    assert entry.item == first
    assert entry.damaged is not None
    with pytest.raises(Refused, match="The file is empty"):
        library.find("sound")
    assert library.versions("sound") == (first,)
    assert library.offered() == shipped()
    assert [said(problem) for problem in library.problems()] == [("sound.v2.yaml", "The file is empty.")]
    assert library.save(own, "A. Author", TODAY).version == 3  # what is damaged is not written over
    assert library.entries()[-1].damaged is None


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("own.yaml", "This file is not used: it was put here by hand. Import it instead."),
        ("sound.v01.yaml", "This file is not used: it was put here by hand. Import it instead."),
        ("sound.v1 (copy).yml", "This file is not used: it was put here by hand. Import it instead."),
        (
            "other.v3.yaml",
            "This file is not used: it holds “sound”, version –, which is not what its name says.",
        ),
        (
            "four-bag-16-step.v1.yaml",
            (
                "This file is not used: its id “four-bag-16-step” belongs to a protocol that comes with the program. "
                "Import it under another id."
            ),
        ),
    ],
)
def test_a_file_that_was_put_there_by_hand_is_told(library: Library, name: str, sentence: str) -> None:
    library.folder.mkdir(parents=True)
    (library.folder / name).write_bytes(SOUND.read_bytes())
    assert [said(problem) for problem in library.problems()] == [(name, sentence)]
    assert [entry.item for entry in library.entries()] == list(shipped())


def test_what_is_no_protocol_file_is_nobodys_business(library: Library, own: Protocol) -> None:
    library.save(own, "A. Author", TODAY)
    for name in ("Thumbs.db", ".sound.v2.yaml.x.new", "notes.txt"):
        (library.folder / name).write_text("x")
    assert library.problems() == ()


def test_a_file_that_stands_where_the_folder_should_be_is_told(tmp_path: Path, own: Protocol) -> None:
    (tmp_path / "file").write_text("x")
    library = Library(tmp_path / "file")
    assert [entry.item for entry in library.entries()] == list(shipped())
    assert said(library.problems()[0]) == (
        str(tmp_path / "file"),
        "This folder of the site’s library cannot be read: Not a directory.",
    )
    with pytest.raises(Refused):
        library.save(own, "A. Author", TODAY)
    with pytest.raises(Refused):
        library.retire("four-bag-16-step")


def test_a_change_by_somebody_else_is_seen_without_starting_again(library: Library, own: Protocol) -> None:
    library.save(own, "A. Author", TODAY)
    assert library.find("sound").version == 1
    Library(library.folder).save(own, "B. Author", LATER)
    assert library.find("sound").version == 2


# --- saving ----------------------------------------------------------------------------------------------------


def test_every_version_is_a_file_of_its_own_that_is_never_written_again(library: Library, own: Protocol) -> None:
    first = library.save(own, " A. Author ", TODAY)
    kept = (library.folder / "sound.v1.yaml").read_bytes()
    second = library.save(rebuilt(first, note="Slower."), "B. Author", LATER)
    assert (first.author, first.version, first.saved) == ("A. Author", 1, TODAY)
    assert (second.author, second.version, second.saved, second.note) == ("B. Author", 2, LATER, "Slower.")
    assert (library.folder / "sound.v1.yaml").read_bytes() == kept
    assert library.versions("sound") == (first, second)
    assert names(library) == ["sound.v1.yaml", "sound.v2.yaml"]


@pytest.mark.parametrize("path", FAMILIES, ids=lambda path: path.stem)
def test_what_is_saved_is_read_back_as_it_was(library: Library, path: Path) -> None:
    protocol = rebuilt(read_protocol(path), id="own")
    saved = library.save(protocol, "A. Author", TODAY)
    assert Library(library.folder).find("own") == saved
    assert same_content(saved, protocol)


@given(author=st.text(min_size=1, max_size=30), note=st.text(max_size=60))
@settings(max_examples=50)
def test_any_text_is_read_back_or_refused_and_then_leaves_nothing(
    author: str, note: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    library = Library(tmp_path_factory.mktemp("site"))
    try:
        saved = library.save(rebuilt(read_protocol(SOUND), note=note), author, TODAY)
    except Refused:
        assert names(library) == []
    else:
        assert Library(library.folder).find("sound") == saved


def test_nobody_saves_without_a_name_or_under_a_shipped_id(library: Library, own: Protocol) -> None:
    with pytest.raises(Refused, match="Say who saves it"):
        library.save(own, "  ", TODAY)
    with pytest.raises(Refused, match="comes with the program"):
        library.save(shipped()[0], "A. Author", TODAY)
    assert not library.folder.exists()


def test_who_changed_an_older_version_is_told_that_there_is_a_newer_one(library: Library, own: Protocol) -> None:
    library.save(own, "A. Author", TODAY)
    library.save(own, "B. Author", TODAY, based_on=1)
    with pytest.raises(Refused, match="version 2 is newer than the one you began with"):
        library.save(own, "A. Author", TODAY, based_on=1)
    assert len(library.versions("sound")) == 2


def test_who_was_overtaken_between_looking_and_writing_gets_the_next_version(
    library: Library, own: Protocol, monkeypatch: pytest.MonkeyPatch
) -> None:
    library.save(own, "Ann", TODAY)
    looked, really = iter([0]), Library._last
    monkeypatch.setattr(Library, "_last", lambda library, id_: next(looked, really(library, id_)))
    assert library.save(own, "Ben", TODAY).version == 2
    assert [protocol.author for protocol in library.versions("sound")] == ["Ann", "Ben"]


def _save_many(folder: Path, author: str, start: object) -> None:
    protocol = read_protocol(SOUND)
    start.wait()  # type: ignore[attr-defined]
    for _ in range(10):
        Library(folder).save(protocol, author, TODAY)


def test_of_three_who_save_at_once_nobody_loses_a_version(library: Library) -> None:
    context = multiprocessing.get_context("spawn")
    start = context.Barrier(3)
    workers = [
        context.Process(target=_save_many, args=(library.folder, author, start)) for author in ("Ann", "Ben", "Cy")
    ]
    for worker in workers:
        worker.start()
    seen: list[str] = []
    while any(worker.is_alive() for worker in workers):  # a reader meanwhile sees whole files only
        seen += [str(problem) for problem in Library(library.folder).problems()]
    for worker in workers:
        worker.join(60)
    assert seen == []
    assert [worker.exitcode for worker in workers] == [0, 0, 0]
    versions = library.versions("sound")
    assert [protocol.version for protocol in versions] == list(range(1, 31))
    authors = [protocol.author for protocol in versions]
    assert [authors.count(author) for author in ("Ann", "Ben", "Cy")] == [10, 10, 10]
    assert library.problems() == ()


def test_where_there_are_no_links_nobody_loses_a_version_either(
    library: Library, own: Protocol, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_links(*_: object) -> None:
        raise PermissionError(errno.EPERM, "Operation not permitted")

    monkeypatch.setattr("os.link", no_links)
    assert library.save(own, "Ann", TODAY).version == 1
    (library.folder / ".sound.v2.yaml.claim").touch()  # somebody is just about to save version 2
    assert library.save(own, "Ben", TODAY).version == 3
    looked, really = iter([0]), Library._last
    monkeypatch.setattr(Library, "_last", lambda library, id_: next(looked, really(library, id_)))
    assert library.save(own, "Cy", TODAY).version == 4
    assert [protocol.author for protocol in library.versions("sound")] == ["Ann", "Ben", "Cy"]
    assert names(library) == [".sound.v2.yaml.claim", "sound.v1.yaml", "sound.v3.yaml", "sound.v4.yaml"]


def test_who_imports_a_change_of_an_older_version_is_told_that_there_is_a_newer_one(
    library: Library, own: Protocol, tmp_path: Path
) -> None:
    first = library.save(own, "A. Author", TODAY)
    library.save(rebuilt(own, note="Slower."), "B. Author", TODAY)
    file = tmp_path / "changed.yaml"
    library.export(rebuilt(first, note="Faster."), file)
    with pytest.raises(Refused, match="version 2 is newer than the one you began with"):
        library.import_file(file, "A. Author", TODAY, new_version=True)
    library.export(rebuilt(first, note="Faster.", version=None), tmp_path / "unstated.yaml")
    assert library.import_file(tmp_path / "unstated.yaml", "A. Author", TODAY, new_version=True).version == 3
    library.export(rebuilt(first, note="From another house.", version=9), tmp_path / "elsewhere.yaml")
    assert library.import_file(tmp_path / "elsewhere.yaml", "A. Author", TODAY, new_version=True).version == 4


@pytest.mark.skipif(sys.platform == "win32", reason="limits on files are those of POSIX")
def test_a_full_disk_leaves_the_library_as_it_was(library: Library, own: Protocol) -> None:
    import resource

    library.save(own, "A. Author", TODAY)
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100, before[1]))
    try:
        with pytest.raises(Refused, match="The disk is full"):
            library.save(rebuilt(own, note="better"), "A. Author", TODAY)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert names(library) == ["sound.v1.yaml"]
    assert library.save(own, "A. Author", TODAY).version == 2


def test_a_folder_that_cannot_be_made_is_refused_by_name(tmp_path: Path, own: Protocol) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(Refused) as caught:
        Library(tmp_path / "file" / "protocols").save(own, "A. Author", TODAY)
    assert "cannot be" in said(caught.value)[1]


# --- retiring --------------------------------------------------------------------------------------------------


def test_a_retired_protocol_is_hidden_but_neither_gone_nor_changed(library: Library, own: Protocol) -> None:
    library.save(own, "A. Author", TODAY)
    for id_ in ("sound", "four-bag-16-step"):
        library.retire(id_)
        library.retire(id_)
    assert {entry.item.id for entry in library.entries() if entry.retired} == {"sound", "four-bag-16-step"}
    assert not {"sound", "four-bag-16-step"} & {protocol.id for protocol in library.offered()}
    assert library.find("sound").version == 1
    for id_ in ("sound", "four-bag-16-step"):
        library.restore(id_)
        library.restore(id_)
    assert not any(entry.retired for entry in library.entries())
    assert names(library) == ["sound.v1.yaml"]


def test_a_new_version_of_a_retired_protocol_stays_retired(library: Library, own: Protocol) -> None:
    library.save(own, "A. Author", TODAY)
    library.retire("sound")
    library.save(own, "A. Author", TODAY)
    assert [entry.retired for entry in library.entries() if entry.item.id == "sound"] == [True]


def test_a_retired_protocol_is_shown_but_not_followed_by_a_new_plan(library: Library) -> None:
    library.retire("four-bag-16-step")
    assert library.find_anywhere("four-bag-16-step").id == "four-bag-16-step"
    with pytest.raises(Refused, match="is retired in this library"):
        find_offered("four-bag-16-step", library)
    assert find_offered("three-bag-12-step", library).id == "three-bag-12-step"


# --- import and export -----------------------------------------------------------------------------------------


def test_an_imported_file_is_saved_under_its_id_as_the_first_version(library: Library) -> None:
    saved = library.import_file(SOUND, "A. Author", TODAY)
    assert (saved.id, saved.version, saved.author, saved.saved) == ("sound", 1, "A. Author", TODAY)
    assert library.import_file(SOUND, "B. Author", LATER) == saved
    assert len(library.versions("sound")) == 1


def test_an_imported_file_never_takes_the_place_of_another_protocol_unasked(library: Library, tmp_path: Path) -> None:
    first = library.import_file(SOUND, "A. Author", TODAY)
    other = tmp_path / "other.yaml"
    other.write_text(protocol_text(rebuilt(first, note="Another one.", version=None, saved=None)))
    beside = library.import_file(other, "A. Author", TODAY)
    assert (beside.id, beside.version) == ("sound-2", 1)
    newer = library.import_file(other, "A. Author", TODAY, new_version=True)
    assert (newer.id, newer.version) == ("sound", 2)


def test_a_changed_copy_of_a_shipped_protocol_gets_an_id_of_its_own(library: Library, tmp_path: Path) -> None:
    copy = tmp_path / "copy.yaml"
    library.export(shipped()[0], copy)
    assert library.import_file(copy, "A. Author", TODAY) == shipped()[0]
    assert not library.folder.exists()
    library.export(rebuilt(shipped()[0], note="As we do it."), copy)
    saved = library.import_file(copy, "A. Author", TODAY, new_version=True)
    assert (saved.id, saved.version) == (f"{shipped()[0].id}-2", 1)


def test_a_file_that_cannot_be_used_is_refused_with_its_line(library: Library, tmp_path: Path) -> None:
    bad = tmp_path / "bad.yaml"
    bad.write_text(SOUND.read_text().replace("250 mL", "0,5 mL", 1))
    with pytest.raises(Refused) as caught:
        library.import_file(bad, "A. Author", TODAY)
    assert caught.value.where.startswith("bad.yaml, line ")
    assert not library.folder.exists()


@pytest.mark.parametrize("path", FAMILIES, ids=lambda path: path.stem)
def test_what_is_exported_is_read_back_equal(library: Library, tmp_path: Path, path: Path) -> None:
    protocol = read_protocol(path)
    library.export(protocol, tmp_path / "out.yaml")
    assert read_protocol(tmp_path / "out.yaml") == protocol


@pytest.mark.parametrize(
    ("name", "id_"),
    [
        ("3 bags, 12 steps", "3-bags-12-steps"),
        ("Prieto-García, Ördög & Co.", "prieto-garcia-ordog-co"),
        ("четыре", "protocol"),
        ("four-bag-16-step", "four-bag-16-step-2"),
        ("sound", "sound-2"),
        ("x" * 200, "x" * 75),
    ],
)
def test_a_free_id_is_made_of_the_name_and_nobody_has_it(library: Library, own: Protocol, name: str, id_: str) -> None:
    library.save(own, "A. Author", TODAY)
    assert library.free_id(name) == id_
    assert library.save(rebuilt(own, id=library.free_id(name)), "A. Author", TODAY).version == 1


# --- where it lies ---------------------------------------------------------------------------------------------


def test_the_site_s_folder_is_the_one_that_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DESENS_SITE", str(tmp_path))
    assert site_folder() == tmp_path
    assert site_library().folder == tmp_path / "protocols"


@pytest.mark.usefixtures("qapp")
def test_without_a_name_it_lies_beside_the_recovery_files_of_the_window() -> None:
    application = QCoreApplication.instance()
    assert application is not None
    before = application.organizationName(), application.applicationName()
    application.setOrganizationName("desens")
    application.setApplicationName("desens-gui")
    try:
        assert site_folder() == recovery_folder().parent
    finally:
        application.setOrganizationName(before[0])
        application.setApplicationName(before[1])


@pytest.mark.skipif(sys.platform != "linux", reason="the variable is that of Linux")
def test_a_data_folder_that_is_not_absolute_does_not_count(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", "relative")
    monkeypatch.setenv("HOME", os.sep + "home-of-nobody")
    assert site_folder() == Path("/home-of-nobody/.local/share/desens/desens-gui")
