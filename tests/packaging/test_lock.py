"""The lock files: they name every package once, with its hash, and nothing of the machine that made them."""

from __future__ import annotations

import re

import dev
import pytest

KINDS = sorted(dev.LOCKS)


def text_of(kind: str) -> str:
    return dev.LOCKS[kind].read_text(encoding="utf-8")


def pins(kind: str) -> dict[str, str]:
    return dict(re.findall(r"^([A-Za-z0-9._-]+)==(\S+)", text_of(kind), re.MULTILINE))


@pytest.mark.parametrize("kind", KINDS)
def test_the_lock_holds_hashes_and_no_address_or_path(kind: str) -> None:
    assert dev.lock_faults(text_of(kind)) == []
    pinned = [line for line in text_of(kind).splitlines() if not line.startswith("#")]
    assert [line for line in pinned if "/" in line or line.startswith("-")] == []


@pytest.mark.parametrize("kind", KINDS)
def test_the_lock_is_as_new_as_pyproject(kind: str) -> None:
    pyproject = (dev.ROOT / "pyproject.toml").read_text(encoding="utf-8")
    header = dev.lock_header(pyproject, kind)
    assert text_of(kind).startswith(header), "run: python3 packaging/dev.py lock"


@pytest.mark.parametrize("kind", KINDS)
def test_every_package_stands_there_once(kind: str) -> None:
    names = dev.locked_names(text_of(kind))
    assert len(names) == len(set(names)) == len(pins(kind))


def test_both_locks_hold_the_same_versions() -> None:
    run, developers = pins("run"), pins("dev")
    assert {name: developers.get(name) for name in run} == run
    assert {"hatchling", "editables"} <= run.keys()
    assert not {"pytest", "mypy"} & run.keys()


@pytest.mark.parametrize(
    "line",
    [
        "--find-links /x",
        "--extra-index-url y",
        "--index-url y",
        "a @ file:///x/y.whl",
        "# via -r /home/x/y.in",
        "a==1 --hash=sha256:00 # https://x.org",
    ],
)
def test_what_must_not_be_in_a_lock_is_found(line: str) -> None:
    good = "a==1 \\\n    --hash=sha256:00\n"
    assert dev.lock_faults(good) == []
    assert dev.lock_faults(good + line + "\n")


def test_a_package_without_a_hash_is_found() -> None:
    assert dev.lock_faults("a==1 \\\n    --hash=sha256:00\nb==2\nc==3 \\\n    --hash=sha256:00\n") == ["no hash: b==2"]


def test_a_changed_dependency_outdates_the_lock() -> None:
    pyproject = (dev.ROOT / "pyproject.toml").read_text(encoding="utf-8")
    changed = pyproject.replace('"pint>=0.25,<0.26"', '"pint>=0.26,<0.27"')
    assert changed != pyproject
    assert dev.lock_inputs(changed, "run") != dev.lock_inputs(pyproject, "run")
    assert dev.lock_inputs(pyproject + "\n# a comment\n", "run") == dev.lock_inputs(pyproject, "run")
