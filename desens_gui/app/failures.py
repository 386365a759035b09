"""When the program makes a mistake: it goes on, says so in one sentence, and writes down where.

Exceptions in slots and paint events end in `sys.excepthook`, so the hook is installed before anything else.
"""

import contextlib
import platform
import sys
import threading
import traceback
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, QStandardPaths, Signal, qVersion

from desens_gui import __version__
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP, Said

FAILED = QT_TRANSLATE_NOOP(
    "Failures",
    "The program made a mistake, and what you did last may not have been done. Look at the plan before you go on, and "
    "report this: it is written down in {log}.",
)
FAILED_UNLOGGED = QT_TRANSLATE_NOOP(
    "Failures",
    "The program made a mistake, and what you did last may not have been done. Look at the plan before you go on, and "
    "report this. It could not be written down.",
)
#: a log that has grown beyond this is begun anew; the one before it is kept
MAX_LOG = 1_000_000


@dataclass(frozen=True, slots=True)
class Failure:
    """A mistake of the program: what to say, and the details for whoever mends it."""

    says: Said
    details: str


def log_file() -> Path:
    """Return the file that failures are written down in: the program's own in the user's profile."""
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation)
    return Path(place) / "failures.log"


class Failures(QObject):
    """Catches every exception that nobody caught, and tells whoever listens."""

    #: carries a Failure
    failed = Signal(object)

    def __init__(self, log: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._log = log
        self._telling = False

    def install(self) -> None:
        """Catch from now on what nobody caught, in every thread."""
        sys.excepthook = self.catch
        threading.excepthook = self._catch_in_thread

    def remove(self) -> None:
        """Give the hooks back."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__

    def catch(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Write an exception down and tell of it; Python's own hook sees it too."""
        sys.__excepthook__(kind, error, trace)
        if not issubclass(kind, Exception):  # Ctrl+C and leaving are no mistakes
            return
        details = "".join(traceback.format_exception(kind, error, trace))
        failure = Failure(Said(FAILED, {"log": str(self._log)}), details)
        try:
            self._write(details)
        except OSError:
            failure = Failure(Said(FAILED_UNLOGGED), details)
        if self._telling:  # showing one failure has failed: it is written down, and that is all that can be done
            return
        self._telling = True
        try:
            self.failed.emit(failure)
        finally:
            self._telling = False

    def _catch_in_thread(self, caught: threading.ExceptHookArgs) -> None:
        self.catch(caught.exc_type, caught.exc_value or caught.exc_type(), caught.exc_traceback)

    def _write(self, details: str) -> None:
        self._log.parent.mkdir(parents=True, exist_ok=True)
        with contextlib.suppress(FileNotFoundError):
            if self._log.stat().st_size > MAX_LOG:
                self._log.replace(self._log.with_suffix(".old.log"))
        versions = f"desens-gui {__version__}, Python {platform.python_version()}, Qt {qVersion()}"
        with self._log.open("a", encoding="utf-8") as file:
            file.write(f"{datetime.now().isoformat(timespec='seconds')} {versions}\n{details}\n")
