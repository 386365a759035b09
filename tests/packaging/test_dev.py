"""The developers' script: what it decides, without installing anything."""

from __future__ import annotations

import shutil
import subprocess
import sys
import venv
from collections.abc import Sequence
from pathlib import Path

import dev
import pytest


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    (tmp_path / "packaging").mkdir()
    for name in ("packaging/requirements.lock", "packaging/requirements-dev.lock", "packaging/hatch_build.py"):
        (tmp_path / name).write_text(name, encoding="utf-8")
    (tmp_path / "pyproject.toml").write_text("[project]\n", encoding="utf-8")
    return tmp_path


# ---------------------------------------------------------------- stamps


def test_an_unchanged_checkout_keeps_its_stamp(checkout: Path) -> None:
    assert dev.current_stamp("run", checkout) == dev.current_stamp("run", checkout)


def test_a_changed_lock_asks_for_a_new_environment(checkout: Path) -> None:
    before = dev.current_stamp("run", checkout)
    (checkout / "packaging" / "requirements.lock").write_text("other", encoding="utf-8")
    after = dev.current_stamp("run", checkout)
    assert dev.moves_needed(before, [after]) == (True, True)


@pytest.mark.parametrize("name", ["pyproject.toml", "packaging/hatch_build.py"])
def test_a_changed_project_asks_only_for_the_project(checkout: Path, name: str) -> None:
    before = dev.current_stamp("dev", checkout)
    (checkout / name).write_text("other", encoding="utf-8")
    assert dev.moves_needed(before, [dev.current_stamp("dev", checkout)]) == (False, True)


def test_another_python_asks_for_a_new_environment(checkout: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = dev.current_stamp("run", checkout)
    monkeypatch.setattr("platform.python_version", lambda: "3.99.0")
    assert dev.moves_needed(before, [dev.current_stamp("run", checkout)]) == (True, True)


def test_a_moved_checkout_asks_for_a_new_environment(checkout: Path) -> None:
    before = dev.current_stamp("run", checkout)
    moved = checkout.parent / "moved"
    shutil.copytree(checkout, moved)
    assert dev.moves_needed(before, [dev.current_stamp("run", moved)]) == (True, True)


def test_the_developers_environment_serves_for_running_but_not_the_other_way_round(checkout: Path) -> None:
    run, developers = dev.current_stamp("run", checkout), dev.current_stamp("dev", checkout)
    assert dev.moves_needed(developers, [run, developers]) == (False, False)
    assert dev.moves_needed(run, [developers]) == (True, True)


def test_no_stamp_asks_for_everything(checkout: Path) -> None:
    assert dev.moves_needed(None, [dev.current_stamp("run", checkout)]) == (True, True)


def test_a_stamp_is_read_as_written(tmp_path: Path) -> None:
    stamp = dev.Stamp("environment", "project")
    dev.write_stamp(tmp_path / "stamp", stamp)
    assert dev.read_stamp(tmp_path / "stamp") == stamp


def test_an_interrupted_installation_leaves_no_stamp_to_trust(tmp_path: Path) -> None:
    path = tmp_path / "stamp"
    assert dev.read_stamp(path) is None
    dev.write_stamp(path, None)
    assert dev.read_stamp(path) is None
    for half in ("", "{", "[]", '{"environment": "x"}', "null"):
        path.write_text(half, encoding="utf-8")
        assert dev.read_stamp(path) is None


def test_a_half_made_environment_is_removed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dev, "VENV", tmp_path / ".venv")
    monkeypatch.setattr(dev, "STAMP", tmp_path / ".venv" / "stamp")
    (tmp_path / ".venv" / "bin").mkdir(parents=True)
    dev.remove_environment()
    assert not (tmp_path / ".venv").exists()


def test_a_working_environment_of_somebody_else_is_left_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dev, "VENV", tmp_path / ".venv")
    monkeypatch.setattr(dev, "STAMP", tmp_path / ".venv" / "stamp")
    monkeypatch.setattr(dev, "works", lambda folder: True)
    venv.EnvBuilder(with_pip=False).create(tmp_path / ".venv")
    with pytest.raises(dev.Failure, match=r"was not made by this script"):
        dev.remove_environment()
    assert (tmp_path / ".venv" / "pyvenv.cfg").exists()


def test_windows_keeps_programs_elsewhere() -> None:
    folder = Path("x")
    assert dev.program("pip", folder, "win32") == Path("x/Scripts/pip.exe")
    assert dev.program("pip", folder, "linux") == dev.program("pip", folder, "darwin") == Path("x/bin/pip")


def test_pip_never_installs_beside_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("PIP_TARGET", "PYTHONPATH", "PYTHONHOME"):
        monkeypatch.setenv(name, "elsewhere")
    monkeypatch.setenv("PIP_USER", "1")
    environment = dev.pip_environment()
    assert not {"PIP_TARGET", "PYTHONPATH", "PYTHONHOME"} & environment.keys()
    assert environment["PIP_USER"] == "0"


# ---------------------------------------------------------------- system packages


def need(package: str, *, there: bool, indispensable: bool = True) -> dev.Need:
    return dev.Need(package, package, lambda: there, frozenset({"demo"}), indispensable)


def test_the_line_for_the_terminal_names_each_package_once() -> None:
    assert dev.apt_line(["b", "a", "b"]) == "sudo apt-get install -y --no-install-recommends b a"


def test_only_what_is_missing_for_this_command_is_asked_for() -> None:
    needs = [need("there", there=True), need("away", there=False)]
    assert [found.package for found in dev.missing_needs("demo", needs)] == ["away"]
    assert dev.missing_needs("lock", needs) == []


def test_the_consumers_of_our_documents_are_never_indispensable() -> None:
    consumers = {"poppler-utils", "libreoffice-calc-nogui", "dmtx-utils"}
    assert {need.package for need in dev.NEEDS if not need.indispensable} == consumers


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('PRETTY_NAME="Debian GNU/Linux 12"\nID=debian\n', True),
        ("NAME=Ubuntu\nID=ubuntu\nID_LIKE=debian\n", True),
        ('ID=linuxmint\nID_LIKE="ubuntu debian"\n', True),
        ('ID="fedora"\nID_LIKE="rhel"\n', False),
        ('HOME_URL="debian"\n', False),
        ("", False),
    ],
)
def test_debian_is_recognized(text: str, expected: bool) -> None:
    assert dev.is_debian(text) is expected


def test_a_library_is_there_when_it_can_be_loaded() -> None:
    assert dev.has_library("libc.so.6") or not sys.platform.startswith("linux")
    assert not dev.has_library("libnowhere.so.0") or not sys.platform.startswith("linux")


def test_the_lock_is_written_without_any_library_of_the_window() -> None:
    assert {need.package for need in dev.NEEDS if "lock" in need.commands} == {"python3-venv"}


def test_libraries_of_the_x_server_are_asked_for_only_where_one_will_be_used(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dev, "has_library", lambda name: False)

    def missing() -> set[str]:
        return {need.package for need in dev.missing_needs("demo")} & {"libegl1", "libxcb-cursor0"}

    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    assert missing() == {"libegl1"}
    monkeypatch.setenv("DISPLAY", ":0")
    assert missing() == {"libegl1", "libxcb-cursor0"}
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    assert missing() == {"libegl1"}


def test_without_root_the_line_is_printed_and_nothing_is_run(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dev, "missing_needs", lambda command: [need("python3-venv", there=False)])
    monkeypatch.setattr(dev, "on_debian", lambda: True)
    monkeypatch.setattr(dev, "is_root", lambda: False)
    monkeypatch.setattr(dev, "run", lambda *arguments, **options: pytest.fail("something was run"))
    with pytest.raises(dev.Failure, match=r"\nsudo apt-get install -y --no-install-recommends python3-venv$"):
        dev.provide_system("demo")


def test_as_root_what_is_missing_is_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    state = {"there": False}
    commands: list[list[str]] = []

    def run(command: list[str], failure: str, **options: object) -> None:
        commands.append(command)
        state["there"] = "install" in command

    python_venv = dev.Need("ensurepip", "python3-venv", lambda: state["there"], frozenset({"demo"}))
    monkeypatch.setattr(dev, "missing_needs", lambda command: [python_venv])
    monkeypatch.setattr(dev, "on_debian", lambda: True)
    monkeypatch.setattr(dev, "is_root", lambda: True)
    monkeypatch.setattr(dev, "run", run)
    dev.provide_system("demo")
    assert [command[0] for command in commands] == ["apt-get", "apt-get"]
    assert "update" in commands[0]
    assert commands[1][-3:] == ["-y", "--no-install-recommends", "python3-venv"]


def test_what_only_some_tests_need_stops_nothing(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(dev, "missing_needs", lambda command: [need("pdftotext", there=False, indispensable=False)])
    monkeypatch.setattr(dev, "on_debian", lambda: True)
    dev.provide_system("test")
    assert "some tests are skipped" in capsys.readouterr().out


# ---------------------------------------------------------------- commands and their arguments


def test_what_follows_the_command_is_passed_on(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[list[str]] = []

    def command(arguments: Sequence[str]) -> int:
        seen.append(list(arguments))
        return 7

    monkeypatch.setattr(dev, "COMMANDS", {"test": command})
    assert dev.main(["test", "-x", "-k", "a b", "--", "--help"]) == 7
    assert seen == [["-x", "-k", "a b", "--", "--help"]]


@pytest.mark.parametrize(("arguments", "code"), [([], 2), (["--help"], 0), (["nonsense"], 2), (["check", "x"], 1)])
def test_the_front_door_answers(arguments: list[str], code: int, capsys: pytest.CaptureFixture[str]) -> None:
    assert dev.main(arguments) == code
    assert "".join(capsys.readouterr()).strip()


def test_every_command_is_in_the_help() -> None:
    for name in dev.COMMANDS:
        assert f"\n  {name} " in dev.USAGE
    assert frozenset(dev.COMMANDS) == dev.EVERY_COMMAND


def test_a_failing_program_is_one_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(dev.Failure, match=r"^It failed: python\S* ended with code 3\.$"):
        dev.run([sys.executable, "-c", "print('why'); raise SystemExit(3)"], "It failed", quiet=True)
    assert capsys.readouterr().out == "why\n"
    with pytest.raises(dev.Failure, match=r"^It failed: nowhere could not be started \(.+\)\.$"):
        dev.run(["/nowhere"], "It failed")


@pytest.mark.parametrize(
    ("printed", "shown", "closing"),
    [
        ("a\n\nb\n3 passed\n", "a\n\nb\n", "3 passed"),
        ("3 passed\n\n", "", "3 passed"),
        ("", "", ""),
    ],
)
def test_the_closing_line_is_held_back(
    printed: str, shown: str, closing: str, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str],
    tmp_path: Path,
) -> None:  # fmt: skip
    script = tmp_path / "python"
    script.write_text(f"#!{sys.executable}\nimport sys\nsys.stdout.write({printed!r})\nsys.exit(5)\n", encoding="utf-8")
    script.chmod(0o755)
    monkeypatch.setattr(dev, "program", lambda name: script)
    assert dev.run_pytest([]) == (5, closing)
    assert capfd.readouterr().out == shown


@pytest.mark.parametrize(
    ("failed", "code", "expected"), [([], 0, 0), (["types"], 0, 1), ([], 1, 1), (["types"], 2, 2), ([], 5, 5)]
)
def test_anything_that_failed_fails_the_run_and_the_closing_line_is_last(
    failed: list[str], code: int, expected: int, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(dev, "provide_system", lambda command: None)
    monkeypatch.setattr(dev, "provide_environment", lambda kind: None)
    monkeypatch.setattr(dev, "run_checks", lambda: failed)
    monkeypatch.setattr(dev, "run_pytest", lambda arguments: (code, "1 passed in 1s"))
    assert dev.test([]) == expected
    assert capsys.readouterr().out.splitlines()[-1] == "1 passed in 1s"


def test_the_server_runs_what_developers_run() -> None:
    script = dev.ROOT / ".ci" / "run"
    text = script.read_text(encoding="utf-8")
    assert text.startswith("#!/usr/bin/env bash\n")
    assert text.rstrip().splitlines()[-1] == "python3 packaging/dev.py test </dev/null"
    assert subprocess.run(["bash", "-n", script], check=False).returncode == 0
    for need in dev.NEEDS:
        assert f"need {need.package} " in text


def test_packaging_is_no_package() -> None:
    assert not (dev.ROOT / "packaging" / "__init__.py").exists(), "it hides the library packaging from pip and pytest"
