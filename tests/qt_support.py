"""What tests of the window share: an isolated profile, and a guard that names what a test has left behind.

Loaded as a plugin by tests/conftest.py.
"""

from __future__ import annotations

import gc
import os
import threading
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSettings, Qt, QThread, QThreadPool, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from desens_gui.app.document import Document
from desens_gui.core.ground.words import Words
from desens_gui.core.rules.plan import Plan
from desens_gui.store.languages import words
from desens_gui.store.site_file import shipped_site
from desens_gui.store.site_place import FOLDER_VARIABLE
from tests.plans import seed_plan


@pytest.fixture(autouse=True)
def profile_of_nobody(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Keep a test away from the settings, recovery files, library and logs of whoever runs it."""
    folder = tmp_path_factory.mktemp("profile")
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "APPDATA", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(folder))
    monkeypatch.delenv(FOLDER_VARIABLE, raising=False)
    for kind in (QSettings.Format.IniFormat, QSettings.Format.NativeFormat):
        QSettings.setPath(kind, QSettings.Scope.UserScope, str(folder))
    return folder


def in_use() -> dict[str, int]:
    """Return, by name, everything alive that a test must not leave behind, and how much of it there is."""
    found: dict[str, int] = {}
    for widget in QApplication.topLevelWidgets():
        name = f"window {type(widget).__name__} “{widget.objectName() or widget.windowTitle()}”"
        found[name] = found.get(name, 0) + 1
    for thread in threading.enumerate():
        if thread is not threading.main_thread():
            found[f"thread {thread.name}"] = found.get(f"thread {thread.name}", 0) + 1
    if busy := QThreadPool.globalInstance().activeThreadCount():
        found["busy threads of the pool"] = busy
    for thing in gc.get_objects():
        if isinstance(thing, QObject) and isValid(thing):
            if isinstance(thing, QTimer) and thing.isActive():
                found["running timer"] = found.get("running timer", 0) + 1
            elif isinstance(thing, QThread) and thing.isRunning() and thing is not QThread.currentThread():
                found["running QThread"] = found.get("running QThread", 0) + 1
    if QGuiApplication.keyboardModifiers() != Qt.KeyboardModifier.NoModifier:
        found["pressed modifier key"] = 1
    return found


_AGAIN = 100
_set_aside = 0


def set_aside() -> None:
    """Take what is alive now out of the sight of the garbage collector, so that only what a test makes is looked at.

    After hundreds of tests there are millions of objects, and looking at all of them takes longer than most tests. Now
    and then all of them are looked at again, so that what has become garbage since does not pile up.
    """
    global _set_aside  # noqa: PLW0603  (one collector, one count)
    _set_aside += 1
    if _set_aside % _AGAIN == 0:
        gc.unfreeze()
    gc.collect()
    gc.freeze()


def settle() -> None:
    """Let everything end that was asked to."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QCoreApplication.processEvents()
    gc.collect()


def left_behind(before: dict[str, int]) -> list[str]:
    """Return what is alive now and was not before."""
    settle()
    return [name for name, count in in_use().items() if count > before.get(name, 0)]


@pytest.fixture(autouse=True)
def nothing_left_behind(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test of the window that leaves a window, a thread, a timer or a pressed key behind."""
    if "qapp" not in request.fixturenames:
        yield
        return
    request.getfixturevalue("qapp")
    set_aside()
    before = in_use()
    yield
    left = left_behind(before)
    assert not left, f"left behind: {', '.join(left)}"


@pytest.fixture
def english() -> Words:
    return words("en-US", 4)


@pytest.fixture
def document(qapp: QApplication, english: Words) -> Document:
    """A document in English with nothing open."""
    return Document(shipped_site(), english)


@pytest.fixture
def seed() -> Plan:
    return seed_plan()
