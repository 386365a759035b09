"""The whole window as a person has it in front of them, driven by keys and mouse."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QSettings, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desens_gui.app.languages import window_words
from desens_gui.app.settings import Settings
from desens_gui.app.themes import load_fonts
from desens_gui.core.findings import Cell
from desens_gui.core.worked import Worked
from desens_gui.forms import desens_rc
from desens_gui.models.roles import ID_ROLE, SEVERITY_ROLE
from desens_gui.store.site_in_force import site_in_force
from desens_gui.views.application import Program
from desens_gui.views.picture import USUAL_SIZE
from desens_gui.widgets.entry_field import EntryField
from desens_gui.widgets.grid import GridView
from desens_gui.widgets.theming import wear

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


class Person:
    """Sits at the window: everything goes through keys and mouse, and is read from what is shown."""

    def __init__(self, program: Program, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.program = program
        self.document = program.document
        self.window = program.window
        self.window.resize(USUAL_SIZE)
        self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)

    # --- finding things by their names, as a screen reader does

    def __getitem__(self, name: str) -> QWidget:
        found = [widget for widget in self.window.findChildren(QWidget, name) if widget.isVisible()]
        assert len(found) == 1, f"{name}: {len(found)} of them can be seen"
        return found[0]

    def field(self, name: str) -> EntryField:
        field = self[name]
        assert isinstance(field, EntryField)
        return field

    def grid(self, name: str) -> GridView:
        grid = self[name]
        assert isinstance(grid, GridView)
        return grid

    @property
    def worked(self) -> Worked:
        assert self.document.worked is not None
        return self.document.worked

    # --- hands

    def click(self, name: str) -> None:
        QTest.mouseClick(self[name], Qt.MouseButton.LeftButton)
        QApplication.processEvents()

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifier)
        QTest.keyClick(self.window, Qt.Key.Key_F35)  # QTest leaves the modifier pressed until another key comes
        QApplication.processEvents()

    def type(self, text: str) -> None:
        for letter in text:
            focused = QApplication.focusWidget()
            assert focused is not None
            if ord(letter) < 0x100:
                QTest.keyClicks(focused, letter)
            else:  # QTest knows no key for it and ends the program
                none = Qt.KeyboardModifier.NoModifier
                QApplication.sendEvent(focused, QKeyEvent(QEvent.Type.KeyPress, 0, none, letter))

    def enter(self, name: str, text: str) -> None:
        """Click into a field, type over what is there, press Enter."""
        self.click(name)
        self.press(Qt.Key.Key_A, CONTROL)
        self.type(text)
        self.press(Qt.Key.Key_Return)

    def go(self, grid: str, row: int, column: str) -> None:
        """Click a cell; rows as a person counts them."""
        view = self.grid(grid)
        index = self.index(grid, row, column)
        view.scrollTo(index)
        place = view.visualRect(index).center()
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
        assert view.current_cell() == Cell(grid, row, column)

    def index(self, grid: str, row: int, column: str):  # type: ignore[no-untyped-def]
        view = self.grid(grid)
        for index in view.all_cells():
            if view.model().cell(index) == Cell(grid, row, column):  # type: ignore[attr-defined]
                return index
        raise AssertionError(f"{grid} has no cell {row} {column}")

    def type_into(self, grid: str, row: int, column: str, text: str) -> None:
        self.go(grid, row, column)
        self.type(text)
        self.press(Qt.Key.Key_Return)

    def click_finding(self, severity: str, check: str) -> None:
        view = self["findings"]
        model = view.model()  # type: ignore[attr-defined]
        for at in range(model.rowCount()):
            index = model.index(at, 0)
            if (index.data(SEVERITY_ROLE), index.data(ID_ROLE)) == (severity, check):
                view.scrollTo(index)  # type: ignore[attr-defined]
                place: QPoint = view.visualRect(index).center()  # type: ignore[attr-defined]
                QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)  # type: ignore[attr-defined]
                return
        raise AssertionError(f"no {severity} finding {check}: {self.findings()}")

    # --- eyes

    def shown(self, grid: str, row: int, column: str) -> str:
        return str(self.index(grid, row, column).data(Qt.ItemDataRole.DisplayRole))

    def findings(self, severity: str = "") -> list[str]:
        model = self["findings"].model()  # type: ignore[attr-defined]
        rows = [model.index(at, 0) for at in range(model.rowCount())]
        return [str(row.data(ID_ROLE)) for row in rows if severity in ("", row.data(SEVERITY_ROLE))]

    def text(self, name: str) -> str:
        widget = self[name]
        return widget.text() if isinstance(widget, QLineEdit) else str(widget.property("text"))


Sit = Callable[..., Person]


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> QApplication:
    desens_rc.qInitResources()
    load_fonts()
    wear(qapp, "light")
    return qapp


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))


@pytest.fixture
def sit(qtbot: QtBot, settings: Settings, tmp_path: Path) -> Iterator[Sit]:
    """Sit down at a window: `sit("de_DE")`. It goes when the test ends."""
    windows = []

    def open_window(locale: str = "en_US", language: str = "en-US") -> Person:
        program = Program(window_words(language, locale, 4), settings, tmp_path / "recovery", site_in_force())
        windows.append(program.window)
        return Person(program, qtbot)

    yield open_window
    for window in windows:
        window.leave_at_once()
        window.deleteLater()


@pytest.fixture
def person(sit: Sit) -> Person:
    """At a window in English that shows the example."""
    one = sit()
    one.click("example_button")
    return one
