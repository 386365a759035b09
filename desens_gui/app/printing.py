"""Printing, whatever this computer has: its print service where it takes PDF, else the printer's own driver."""

from desens_gui.app import print_service
from desens_gui.app.print_service import Job, Printer


def printers() -> tuple[Printer, ...]:
    """Return the printers, the usual one first; raise Refused when that cannot be told."""
    if print_service.has_service():
        return print_service.printers()
    from desens_gui.app import raster_printing  # noqa: PLC0415  (late: only where it must be)

    return raster_printing.printers()


def hand_over(data: bytes, job: Job) -> str:
    """Print a PDF and return what the queue calls the job, if it has a name; raise Refused when it is not taken."""
    if print_service.has_service():
        return print_service.hand_over(data, job)
    from desens_gui.app import raster_printing  # noqa: PLC0415  (late: only where it must be)

    return raster_printing.hand_over(data, job)
