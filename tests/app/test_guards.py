"""The guards of the tests themselves, and of the Qt they run on."""

from __future__ import annotations

import os
import sys
import threading
from pathlib import Path

from PySide6.QtCore import QObject, QSettings, QStandardPaths, QThread, QTimer
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from tests.qt_support import in_use, left_behind


def test_a_window_that_is_left_is_named(qapp: QApplication) -> None:
    before = in_use()
    label = QLabel()
    label.setObjectName("forgotten")
    assert left_behind(before) == ["window QLabel “forgotten”"]
    label.deleteLater()
    assert left_behind(before) == []


def test_a_running_timer_is_named(qapp: QApplication) -> None:
    before = in_use()
    timer = QTimer()
    timer.start(1000)
    assert left_behind(before) == ["running timer"]
    timer.stop()
    assert left_behind(before) == []


def test_a_running_thread_of_either_kind_is_named(qapp: QApplication) -> None:
    before = in_use()
    go_on = threading.Event()
    thread = threading.Thread(target=go_on.wait, name="forgotten")
    thread.start()
    other = QThread()
    other.start()
    assert sorted(left_behind(before)) == ["running QThread", "thread forgotten"]
    go_on.set()
    thread.join()
    other.quit()
    other.wait()
    assert left_behind(before) == []


def test_the_profile_is_that_of_the_test(profile_of_nobody: Path) -> None:
    settings = QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "desens", "desens-gui")
    assert Path(settings.fileName()).is_relative_to(profile_of_nobody)
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation)
    assert Path(place).is_relative_to(profile_of_nobody)


def test_windows_are_not_shown_on_a_screen_unless_it_is_asked_for(qapp: QApplication) -> None:
    assert qapp.platformName() == os.environ["QT_QPA_PLATFORM"]


def test_a_thousand_calls_of_qt_keep_the_references_to_none(qtbot: QtBot) -> None:
    """PySide6 6.12.0 drops one per void call, which kills CPython 3.11 after some thousand."""
    thing, label = QObject(), QLabel()
    qtbot.addWidget(label)
    before = sys.getrefcount(None)
    for number in range(1000):
        thing.setObjectName(str(number))
        label.setText(str(number))
        label.update()
    assert abs(sys.getrefcount(None) - before) < 100
