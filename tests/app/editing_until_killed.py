"""Edits and saves plans in processes that are killed; run by test_kill.py in a process of its own.

    python editing_until_killed.py FOLDER KILLS

Each child of this process works in a folder of its own and writes into the file "said" what is done, after it is
done. KILLS children are killed at a random moment. Then one child after the other kills itself at its first, second,
third … operation on a file, until one comes through.
"""

from __future__ import annotations

import os
import random
import signal
import sys
import time
import traceback
from collections.abc import Callable
from itertools import count
from pathlib import Path
from types import FrameType

from PySide6.QtCore import QCoreApplication

from desens_gui.app.autosave import Autosave
from desens_gui.app.document import Document
from desens_gui.core.ground.words import ENGLISH_WORDS
from desens_gui.store.site_file import shipped_site
from tests.app.test_document import set_rate
from tests.plans import seed_plan

PLAN = seed_plan()
#: what is called in C for a file; the process can die before each of them, and so between any two
OPERATIONS = {"open", "write", "flush", "fsync", "close", "replace", "rename", "remove", "unlink", "chmod", "mkdir"}


def edit(folder: Path, edits: int, operation: int = 0) -> None:
    """Edit `edits` times, saving after every second one; with `operation`, die at that operation on a file."""
    application = QCoreApplication([])
    document = Document(shipped_site(), ENGLISH_WORDS, application)
    Autosave(document, folder / "recovery")
    said = os.open(folder / "said", os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    document.start(PLAN)
    document.save_as(folder / "plan.desens")
    if operation:
        sys.setprofile(dying(operation))
    for number in range(1, edits + 1):
        set_rate(document, str(200 + number))
        os.write(said, f"edited {number}\n".encode())
        if number % 2 == 0:
            document.save()
            os.write(said, f"saved {number}\n".encode())


def dying(operation: int) -> Callable[[FrameType, str, object], None]:
    """Return a profile function that kills its own process before an operation on a file."""
    counter = count(1)

    def profile(_frame: FrameType, event: str, called: object) -> None:
        if event == "c_call" and getattr(called, "__name__", "") in OPERATIONS and next(counter) == operation:
            os.kill(os.getpid(), signal.SIGKILL)

    return profile


def child(folder: Path, edits: int, operation: int = 0) -> int:
    """Start a process that edits in `folder`, and return its id."""
    folder.mkdir()
    pid = os.fork()
    if pid:
        return pid
    try:
        edit(folder, edits, operation)
        os._exit(0)
    finally:
        (folder / "failed").touch()
        traceback.print_exc()
        os._exit(1)


def main(folder: Path, kills: int) -> None:
    """Kill the children."""
    chance = random.Random(11)
    for attempt in range(kills):
        place = folder / f"moment-{attempt}"
        pid = child(place, 1_000_000)
        while not (place / "said").exists() or not (place / "said").stat().st_size:
            time.sleep(0.001)
        time.sleep(chance.random() * 0.1)
        os.kill(pid, signal.SIGKILL)
        os.waitpid(pid, 0)
    for operation in count(1):
        _, status = os.waitpid(child(folder / f"operation-{operation}", 2, operation), 0)
        if not os.WIFSIGNALED(status):
            return


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
