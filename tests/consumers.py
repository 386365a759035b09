"""The programs that read what Desens writes: a PDF reader and a spreadsheet. Where they are missing, tests skip."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

import pytest


def tool(name: str) -> str:
    """Return the path of a program; without it a test is skipped by name, and fails where nothing may be missing."""
    path = shutil.which(name)
    needed("" if path is not None else name)
    assert path is not None
    return path


def needed(missing: str) -> None:
    """Skip a test by the name of what is missing, unless that is empty; fail where nothing may be missing."""
    if missing and os.environ.get("CI"):
        pytest.fail(f"{missing} is not installed")
    if missing:
        pytest.skip(f"{missing} is not installed")


def pdf_text(path: Path) -> str:
    """Return the text of a PDF as pdftotext reads it."""
    command = [tool("pdftotext"), "-layout", str(path), "-"]
    return subprocess.run(command, check=True, capture_output=True, timeout=60).stdout.decode()


def recalculated(paths: Sequence[Path], folder: Path) -> list[Path]:
    """Return copies of workbooks as LibreOffice saves them, every formula computed anew."""
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    output = folder / "recalculated"
    command = [tool("soffice"), profile, "--headless", "--convert-to", "xlsx", "--outdir", str(output)]
    subprocess.run([*command, *map(str, paths)], check=True, capture_output=True, timeout=300)
    return [output / path.name for path in paths]
