"""One thread that does one piece of work after the other; of each kind only the newest waits."""

import threading
from collections.abc import Callable

from desens_gui.app.paper_work import (
    DrawWork,
    LookWork,
    MakeWork,
    PrintersWork,
    PrintWork,
    Superseded,
    Work,
    WriteWork,
)

#: what is done first when several pieces wait
_ORDER: tuple[type[Work], ...] = (WriteWork, PrintWork, LookWork, PrintersWork, DrawWork, MakeWork)
#: how long closing waits for a disk that does not answer
_PATIENCE_S = 10


class Broken:
    """An exception that nobody expected, for the thread that can report it."""

    def __init__(self, work: Work, error: BaseException) -> None:
        self.work = work
        self.error = error


class Bench:
    """Does work in a thread of its own, which begins with the first piece; results go to `deliver`, in that thread."""

    def __init__(self, deliver: Callable[[object], None]) -> None:
        self._deliver = deliver
        self._waiting: dict[type[Work], Work] = {}
        self._current: Work | None = None
        self._changed = threading.Condition()
        self._stopping = False
        self._thread: threading.Thread | None = None

    def ask(self, work: Work) -> None:
        """Have a piece of work done; one of the same kind that still waits is forgotten."""
        with self._changed:
            if self._stopping:
                return
            self._waiting[type(work)] = work
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="papers", daemon=True)
                self._thread.start()
            self._changed.notify()

    def forget(self, kind: type[Work]) -> None:
        """Do not begin the waiting piece of a kind any more."""
        with self._changed:
            self._waiting.pop(kind, None)

    def stop(self) -> None:
        """End the thread, and wait until it has ended. What is being written is cancelled where that still can be."""
        with self._changed:
            self._stopping = True
            self._waiting.clear()
            if isinstance(self._current, WriteWork):
                self._current.cancelled.set()
            self._changed.notify()
            thread, self._thread = self._thread, None
        if thread is not None:
            thread.join(_PATIENCE_S)

    def _run(self) -> None:
        while (work := self._next()) is not None:
            try:
                work.do(self._deliver, self._keep_on)
            except Superseded:
                continue
            except BaseException as error:  # noqa: BLE001  (handed to the thread that reports it)
                self._deliver(Broken(work, error))

    def _next(self) -> Work | None:
        with self._changed:
            self._current = None
            self._changed.wait_for(lambda: self._stopping or self._waiting)
            if self._stopping:
                return None
            kind = next(kind for kind in _ORDER if kind in self._waiting)
            self._current = self._waiting.pop(kind)
            return self._current

    def _keep_on(self) -> bool:
        """Whether the current piece is still wanted: no newer one of its kind waits, and nothing is to be written."""
        with self._changed:
            return not (self._stopping or type(self._current) in self._waiting)
