"""Every test of a widget sees the window's own fonts, icons and the light theme, on no screen."""

from __future__ import annotations

import subprocess
import sysconfig
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QResource
from PySide6.QtWidgets import QApplication

from desens_gui.app.themes import load_fonts
from desens_gui.widgets.theming import current_theme, wear

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="session")
def dressed(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> QApplication:
    """The application with fonts and icons."""
    compiled = tmp_path_factory.mktemp("resources") / "desens.rcc"
    rcc = Path(sysconfig.get_path("scripts")) / "pyside6-rcc"
    source = ROOT / "resources" / "desens.qrc"
    subprocess.run([rcc, "--binary", "--format-version", "1", "-o", compiled, source], check=True)
    assert QResource.registerResource(str(compiled))
    load_fonts()
    return qapp


@pytest.fixture(autouse=True)
def light(dressed: QApplication) -> Iterator[QApplication]:
    """The light theme and the locale C, whatever a test before did."""
    if current_theme().name != "light" or not dressed.styleSheet():
        wear(dressed, "light")
    before = QLocale()
    yield dressed
    QLocale.setDefault(before)
