"""What is packed: a wheel and a source distribution, built from a copy of the checkout."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import dev
import hatch_build
import pytest
import translations

NOT_COPIED = shutil.ignore_patterns(".*", "__pycache__", "words", "forms", "desens-demo", "dist", "build")
FORMS = {f"ui_{path.stem}.py" for path in (dev.ROOT / "ui").glob("*.ui")}
RESOURCES = {"desens_rc.py" for path in (dev.ROOT / "resources").glob("desens.qrc")}
WORDS = (translations.LANGUAGE, *translations.LANGUAGES)
MADE_BY_THE_BUILD = {f"desens_gui/data/words/{language}.json" for language in WORDS} | {
    f"desens_gui/forms/{name}" for name in FORMS | RESOURCES | ({"__init__.py"} if FORMS | RESOURCES else set())
}


def build(source: Path, target: Path, *kinds: str) -> None:
    command = [sys.executable, "-m", "hatchling", "build", "--directory", str(target), *kinds]
    done = subprocess.run(command, cwd=source, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def unpack(source: Path, target: Path) -> None:
    """Unpack the plain files. (extractall warns without a filter on new Pythons, and Debian 12's knows no filter.)"""
    with tarfile.open(source) as packed:
        for member in packed:
            content = packed.extractfile(member)
            if content is not None:
                path = target / member.name
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(content.read())


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with a wheel, the source distribution, and in "again" the wheel built from the latter."""
    folder = tmp_path_factory.mktemp("built")
    shutil.copytree(dev.ROOT, folder / "checkout", ignore=NOT_COPIED)
    shutil.copy(dev.ROOT / ".gitignore", folder / "checkout")  # hatchling leaves out what git ignores
    build(folder / "checkout", folder, "-t", "wheel", "-t", "sdist")
    (source,) = folder.glob("*.tar.gz")
    unpack(source, folder / "unpacked")
    (unpacked,) = (folder / "unpacked").iterdir()
    build(unpacked, folder / "again", "-t", "wheel")
    return folder


def contents(folder: Path) -> dict[str, bytes]:
    (wheel,) = folder.glob("*.whl")
    with zipfile.ZipFile(wheel) as packed:
        return {name: packed.read(name) for name in packed.namelist()}


def test_the_wheel_holds_the_fonts_and_the_words(built: Path) -> None:
    packed = contents(built)
    for path in (dev.ROOT / "desens_gui" / "data" / "fonts").iterdir():
        assert packed[f"desens_gui/data/fonts/{path.name}"] == path.read_bytes()
    words = json.loads(packed["desens_gui/data/words/qps-ploc.json"])
    assert ("qps-ploc", words) == hatch_build.compile_catalogue((dev.ROOT / translations.CATALOGUE).read_bytes())
    assert words


def test_the_wheel_holds_every_file_of_the_package_and_nothing_else(built: Path) -> None:
    packed = {name for name in contents(built) if ".dist-info/" not in name}
    folder = dev.ROOT / "desens_gui"
    there = {
        path.relative_to(dev.ROOT).as_posix()
        for path in folder.rglob("*")
        if path.is_file() and not {"__pycache__", "words", "forms"} & set(path.parts)
    }
    assert packed == there | MADE_BY_THE_BUILD


def test_the_wheel_names_the_command_the_version_and_both_licences(built: Path) -> None:
    packed = {name.partition("/")[2]: text.decode() for name, text in contents(built).items() if ".dist-info/" in name}
    assert "desens-gui = desens_gui.__main__:main" in packed["entry_points.txt"]
    assert "\nLicense-Expression: MIT AND OFL-1.1\n" in packed["METADATA"]
    assert {"licenses/LICENSE", "licenses/desens_gui/data/fonts/OFL.txt"} <= packed.keys()


def test_the_source_distribution_builds_the_same_wheel(built: Path) -> None:
    assert contents(built / "again") == contents(built)
