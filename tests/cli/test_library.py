"""The command `protocols`: the library of the site on the command line, the same that the window shows."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from desens_gui.cli import run
from desens_gui.store.library import site_library
from desens_gui.store.protocol_files import read_protocol, shipped

SOUND = Path(__file__).parent.parent / "protocols" / "sound.yaml"
IMPORT = ["protocols", "import", str(SOUND), "--author", "A. Author"]


def answer(capsys: pytest.CaptureFixture[str], *argv: str) -> tuple[int, Any]:
    code = run([*argv, "--json"])
    printed = capsys.readouterr()
    return code, json.loads(printed.out)


def test_the_list_says_origin_version_author_and_what_is_retired(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(IMPORT) == 0
    assert run(["protocols", "retire", "four-bag-16-step"]) == 0
    capsys.readouterr()
    _, listed = answer(capsys, "protocols")
    by_id = {entry["id"]: entry for entry in listed["protocols"]}
    assert len(by_id) == len(shipped()) + 1
    own, retired = by_id["sound"], by_id["four-bag-16-step"]
    assert {"id", "name", "route", "solutions", "steps", "source", "date"} <= own.keys()
    assert (own["origin"], own["version"], own["author"], own["retired"]) == ("site", 1, "A. Author", False)
    assert (retired["origin"], retired["version"], retired["author"], retired["retired"]) == ("shipped", None, "", True)
    run(["protocols"])
    printed = capsys.readouterr().out
    assert ", version 1 of this site, by A. Author" in printed
    assert printed.count(", retired") == 1


def test_an_imported_protocol_is_shown_followed_and_exported(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    code, imported = answer(capsys, *IMPORT)
    assert (code, imported["protocol"]["id"], imported["protocol"]["version"]) == (0, "sound", 1)
    assert answer(capsys, "protocols", "show", "sound")[1]["author"] == "A. Author"
    order = ["--drug", "carboplatin", "--dose", "600 mg"]
    assert answer(capsys, "compute", "--protocol", "sound", *order)[1]["protocol"] == "sound"
    file = tmp_path / "out.yaml"
    assert run(["protocols", "export", "sound", str(file)]) == 0
    assert read_protocol(file) == site_library().find("sound")
    capsys.readouterr()
    assert run(["protocols", "export", "sound", str(file)]) == 2
    assert "There is a file of this name already" in capsys.readouterr().err


def test_a_file_that_is_known_is_not_imported_again(capsys: pytest.CaptureFixture[str]) -> None:
    run(IMPORT)
    capsys.readouterr()
    assert run(IMPORT) == 0
    assert "the library has it already, as sound. Nothing was saved." in capsys.readouterr().out
    assert len(site_library().versions("sound")) == 1


def test_a_changed_file_becomes_the_next_version_only_when_that_is_said(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    run(IMPORT)
    capsys.readouterr()
    changed = tmp_path / "changed.yaml"
    changed.write_text(SOUND.read_text(encoding="utf-8") + "note: Slower.\n", encoding="utf-8")
    argv = ["protocols", "import", str(changed), "--author", "B. Author"]
    assert answer(capsys, *argv)[1]["protocol"]["id"] == "sound-2"
    again = answer(capsys, *argv, "--new-version")[1]["protocol"]
    assert (again["id"], again["version"], again["author"]) == ("sound", 2, "B. Author")


def test_a_retired_protocol_is_shown_but_no_order_follows_it(capsys: pytest.CaptureFixture[str]) -> None:
    run(["protocols", "retire", "four-bag-16-step"])
    capsys.readouterr()
    assert answer(capsys, "protocols", "show", "four-bag-16-step")[0] == 0
    order = ["--protocol", "four-bag-16-step", "--drug", "oxaliplatin", "--dose", "134 mg"]
    code, refused = answer(capsys, "compute", *order)
    assert (code, refused["error"]["where"]) == (2, "--protocol")
    assert refused["error"]["message"] == "“four-bag-16-step” is retired in this library. Restore it first."
    run(["protocols", "restore", "four-bag-16-step"])
    capsys.readouterr()
    assert answer(capsys, "compute", *order)[0] == 0


def test_a_damaged_file_is_complained_about_and_the_rest_is_listed(capsys: pytest.CaptureFixture[str]) -> None:
    run(IMPORT)
    (site_library().folder / "sound.v2.yaml").write_text("desens_protocol: 1\n")
    capsys.readouterr()
    assert run(["protocols"]) == 0
    printed = capsys.readouterr()
    assert "four-bag-16-step" in printed.out
    assert printed.err.startswith("desens-gui: In the library, sound.v2.yaml, line 1: ")
    _, listed = answer(capsys, "protocols")
    assert [problem["where"] for problem in listed["problems"]] == ["sound.v2.yaml, line 1"]
    code, refused = answer(capsys, "protocols", "show", "sound")
    assert (code, refused["error"]["where"]) == (2, "sound.v2.yaml, line 1")


@pytest.mark.parametrize(
    ("argv", "where", "part"),
    [
        (["import", str(SOUND)], "--author", "Say who imports it"),
        (["import", str(SOUND), "--author", " "], "--author", "Say who imports it"),
        (["import"], "protocols import", "Give the id"),
        (["import", "gone.yaml", "--author", "A"], "gone.yaml", "There is no such file"),
        (["export", "four-bag-16-step"], "protocols export", "Name the file"),
        (["export", "nobody", "x.yaml"], "", "There is no protocol"),
        (["retire", "nobody"], "", "There is no protocol"),
        (["show", "four-bag-16-step", "twice"], "protocols show", "one word too many"),
        (["retire", "four-bag-16-step", "--author", "A"], "--author", "belongs to “protocols import” only"),
        (["steal", "x"], "protocols", "show, check, import, export, retire, restore"),
    ],
)
def test_what_cannot_be_done_is_refused_where_it_was_typed(
    capsys: pytest.CaptureFixture[str], argv: list[str], where: str, part: str
) -> None:
    code, refused = answer(capsys, "protocols", *argv)
    assert code == 2
    assert refused["error"]["where"] == where
    assert part in refused["error"]["message"]


def test_an_import_says_under_which_id_it_was_saved_and_that_a_retired_one_stays_retired(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    run(IMPORT)
    run(["protocols", "retire", "sound"])
    changed = tmp_path / "changed.yaml"
    changed.write_text(SOUND.read_text(encoding="utf-8") + "note: Slower.\n", encoding="utf-8")
    argv = ["protocols", "import", str(changed), "--author", "B. Author"]
    capsys.readouterr()
    assert run([*argv, "--new-version"]) == 0
    printed = capsys.readouterr().out
    assert "in the library as sound, version 2. “sound” is retired and stays so" in printed
    changed.write_text(SOUND.read_text(encoding="utf-8") + "note: Faster.\n", encoding="utf-8")
    assert run(argv) == 0
    printed = capsys.readouterr().out
    assert "as sound-2, version 1: an entry of its own, beside “sound”, whose id was taken." in printed
    assert "retired" not in printed


def test_of_imports_at_once_each_is_told_what_became_of_its_own_file(tmp_path: Path) -> None:
    """Six processes, each with a file of its own content: six versions, and nobody hears of an empty file."""
    run(IMPORT)
    running = []
    for number in range(6):
        file = tmp_path / f"{number}.yaml"
        file.write_text(f"{SOUND.read_text(encoding='utf-8')}note: Number {number}.\n", encoding="utf-8")
        argv = ["protocols", "import", str(file), "--author", "A. Author", "--new-version", "--json"]
        command = [sys.executable, "-m", "desens_gui", *argv]
        running.append(subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True))
    answers = [(process.communicate(timeout=120), process.returncode) for process in running]
    assert [code for _, code in answers] == [0] * 6, answers
    versions = [json.loads(out)["protocol"]["version"] for (out, _), _ in answers]
    assert sorted(versions) == [2, 3, 4, 5, 6, 7]
    notes = {protocol.version: protocol.note for protocol in site_library().versions("sound")}
    assert [notes[version] for version in versions] == [f"Number {number}." for number in range(6)]
