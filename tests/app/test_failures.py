"""When the program makes a mistake."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desens_gui.app.failures import MAX_LOG, Failure, Failures, log_file
from desens_gui.core.ground.words import ENGLISH_WORDS


@pytest.fixture
def failures(qapp: QApplication, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Iterator[Failures]:
    hooks = sys.excepthook, threading.excepthook
    found = Failures(tmp_path / "log" / "failures.log")
    found.install()
    yield found
    found.remove()
    sys.excepthook, threading.excepthook = hooks


class Slots(QObject):
    rung = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.rung.connect(self.fail)

    def fail(self) -> None:
        raise ZeroDivisionError("in a slot")


def test_a_mistake_is_said_in_one_sentence_and_written_down(failures: Failures, tmp_path: Path) -> None:
    told: list[Failure] = []
    failures.failed.connect(told.append)
    log = tmp_path / "log" / "failures.log"
    try:
        raise ZeroDivisionError("why")
    except ZeroDivisionError as error:
        sys.excepthook(type(error), error, error.__traceback__)
    (failure,) = told
    sentence = ENGLISH_WORDS.say(failure.says.text, **failure.says.values)
    assert sentence.startswith("The program made a mistake")
    assert str(log) in sentence
    assert "ZeroDivisionError: why" in failure.details
    text = log.read_text(encoding="utf-8")
    assert "ZeroDivisionError: why" in text
    assert "Qt 6." in text


def test_a_mistake_in_a_slot_is_caught_and_the_program_goes_on(failures: Failures, qtbot: QtBot) -> None:
    told: list[Failure] = []
    failures.failed.connect(told.append)
    slots = Slots()
    with qtbot.capture_exceptions():  # pytest-qt would put its own hook in the place of ours
        failures.install()
        slots.rung.emit()
    assert ["in a slot" in failure.details for failure in told] == [True]


def test_a_mistake_in_a_thread_is_caught_too(failures: Failures, qtbot: QtBot) -> None:
    told: list[Failure] = []
    failures.failed.connect(told.append)
    thread = threading.Thread(target=lambda: 1 // 0)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: len(told) == 1)
    assert "ZeroDivisionError" in told[0].details


def test_leaving_and_ctrl_c_are_no_mistakes(failures: Failures, tmp_path: Path) -> None:
    told: list[Failure] = []
    failures.failed.connect(told.append)
    failures.catch(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert told == []
    assert not (tmp_path / "log").exists()


def test_a_failure_while_a_failure_is_shown_is_only_written_down(failures: Failures, tmp_path: Path) -> None:
    told: list[Failure] = []

    def show(failure: Failure) -> None:
        told.append(failure)
        failures.catch(ValueError, ValueError("while showing"), None)

    failures.failed.connect(show)
    failures.catch(ZeroDivisionError, ZeroDivisionError("first"), None)
    failures.catch(ZeroDivisionError, ZeroDivisionError("second"), None)
    assert len(told) == 2
    assert (tmp_path / "log" / "failures.log").read_text(encoding="utf-8").count("while showing") == 2


def test_a_log_that_cannot_be_written_is_said_too(failures: Failures, tmp_path: Path) -> None:
    told: list[Failure] = []
    failures.failed.connect(told.append)
    (tmp_path / "log").write_text("a file where the folder should be", encoding="utf-8")
    failures.catch(ValueError, ValueError("why"), None)
    assert "could not be written down" in ENGLISH_WORDS.say(told[0].says.text, **told[0].says.values)


def test_a_long_log_is_begun_anew_and_the_last_one_kept(failures: Failures, tmp_path: Path) -> None:
    log = tmp_path / "log" / "failures.log"
    log.parent.mkdir()
    log.write_text("x" * (MAX_LOG + 1), encoding="utf-8")
    failures.catch(ValueError, ValueError("why"), None)
    assert log.stat().st_size < MAX_LOG
    assert (tmp_path / "log" / "failures.old.log").stat().st_size == MAX_LOG + 1


def test_the_log_lives_in_the_profile(profile_of_nobody: Path) -> None:
    assert profile_of_nobody in log_file().parents


def test_a_timer_that_fails_is_caught(failures: Failures, qtbot: QtBot) -> None:
    told: list[Failure] = []
    failures.failed.connect(told.append)
    slots = Slots()
    with qtbot.capture_exceptions():
        failures.install()
        QTimer.singleShot(0, slots.fail)
        qtbot.waitUntil(lambda: len(told) == 1)
