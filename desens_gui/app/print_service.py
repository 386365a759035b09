"""The printers of this computer, and the way to them: the PDF itself goes to the system's print service.

Where there is CUPS (Linux, macOS) its own commands are used; they hand over the very bytes of the document, and the
printer's driver makes dots of them, which no picture that the program could make is a match for. A page is printed in
its true size: a label that is scaled to fit is a label beside its place. Where there is no CUPS (Windows), see
`raster_printing`.
"""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

from desens_gui.core.ground.numbers import fixed_text
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP

NO_SERVICE = QT_TRANSLATE_NOOP("Printing", "The print service of this computer does not answer: {reason}")
NO_PRINTER = QT_TRANSLATE_NOOP("Printing", "There is no printer “{printer}” any more.")
NOT_TAKEN = QT_TRANSLATE_NOOP("Printing", "The printer “{printer}” did not take the document: {reason}")

#: how long the print service may take to answer, in seconds; a printer far away answers late
_PATIENCE = 20
_RUNNING = "scheduler is running"
_POINTS_PER_MM = Fraction(7200, 2540)


@dataclass(frozen=True, slots=True)
class Printer:
    """A printer by the name of its queue; `usual`: the one that the system takes where none is named."""

    name: str
    usual: bool = False


@dataclass(frozen=True, slots=True)
class Job:
    """What is to be printed: a document's title, the printer, how often, and which of its pages (none: all).

    `width` and `height` are the size of the pages, in points.
    """

    title: str
    printer: str
    copies: int
    pages: tuple[int, ...]
    width: float
    height: float


def has_service() -> bool:
    """Return whether this computer has a print service that takes PDF."""
    return shutil.which("lp") is not None and shutil.which("lpstat") is not None


def printers() -> tuple[Printer, ...]:
    """Return the printers, the usual one first; raise Refused when the service does not answer."""
    running = _asked("lpstat", "-r").strip()  # the other questions are answered with nothing when it is not
    if running != _RUNNING:
        raise Refused(NO_SERVICE, reason=running)
    names = [line.strip() for line in _asked("lpstat", "-e").splitlines() if line.strip()]
    _, colon, usual = _asked("lpstat", "-d").partition(":")
    chosen = usual.strip() if colon else ""
    return tuple(sorted((Printer(name, name == chosen) for name in names), key=lambda one: (not one.usual, one.name)))


def hand_over(data: bytes, job: Job) -> str:
    """Give a PDF to the print service and return the name of the job; raise Refused when it is not taken."""
    with tempfile.TemporaryDirectory(prefix="desens-print-") as folder:
        file = Path(folder) / "document.pdf"
        file.write_bytes(data)
        try:
            said = _asked("lp", *_options(job), "--", str(file))
        except Refused as refused:
            if job.printer not in {printer.name for printer in printers()}:
                raise Refused(NO_PRINTER, printer=job.printer) from None
            raise Refused(NOT_TAKEN, printer=job.printer, reason=refused.values["reason"]) from None
    # "request id is labels-12 (1 file(s))", in the system's language; the C locale is asked for
    return next((word for word in said.split() if word.startswith(f"{job.printer}-")), "")


def _options(job: Job) -> Sequence[str]:
    """Return the options of lp: never scaled, and cut to the page's own size."""
    options = ["-d", job.printer, "-n", str(job.copies), "-t", job.title, "-o", "print-scaling=none"]
    options += ["-o", f"media={_media(job.width, job.height)}"]
    if job.pages:
        options += ["-P", ",".join(map(str, job.pages))]
    return options


def _media(width: float, height: float) -> str:
    """Return the size of a page as CUPS names it: the common papers by name, labels in millimetres.

    >>> _media(595.28, 841.89), _media(612, 792), _media(289.13, 215.43)
    ('A4', 'Letter', 'Custom.102x76mm')
    """
    names = {("210", "297"): "A4", ("215.9", "279.4"): "Letter"}
    wide, tall = (_mm(points) for points in (width, height))
    return names.get((wide, tall), f"Custom.{wide}x{tall}mm")


def _mm(points: float) -> str:
    """Return a length in millimetres, to the tenth."""
    text = fixed_text(Fraction(points) / _POINTS_PER_MM, 1)
    return text.removesuffix(".0")


def _asked(*command: str) -> str:
    """Return what a command of the print service says; raise Refused with what it complains of."""
    environment = {**os.environ, "LC_ALL": "C"}
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=_PATIENCE, env=environment, check=False)
    except (OSError, subprocess.TimeoutExpired) as error:
        raise Refused(NO_SERVICE, reason=str(error)) from None
    complaint = " ".join(done.stderr.split())
    if done.returncode:
        raise Refused(NO_SERVICE, reason=complaint or str(done.returncode))
    return done.stdout
