"""What of a plan was printed: the log that its file keeps until an archive does.

Printing changes nothing about a plan, so that neither undo nor the plan's hash knows of it. A label that is printed
again says so: two labels for one container may not both look like the first.
"""

from collections.abc import Iterable
from typing import Annotated, Literal

from pydantic import Field

from desens_gui.core.ground.model import Count, Model, Moment, OneLine

_MOST = 2000


class Print(Model):
    """Pages that a printer's queue took at a time.

    `pages` are the numbers of the document's pages, `labels` those of the plan's labels that stood on them, both from
    1. `plan` is the hash of the plan as paper shows it, `printer` the name of the queue.
    """

    at: Moment
    document: Literal["labels", "worksheet", "bedside", "calibration"]
    pages: Annotated[tuple[Count, ...], Field(max_length=_MOST)]
    labels: Annotated[tuple[Count, ...], Field(max_length=_MOST)] = ()
    copies: Count
    printer: OneLine
    plan: OneLine


#: a plan file keeps no more entries than this
Prints = Annotated[tuple[Print, ...], Field(max_length=_MOST)]


def times_printed(prints: Iterable[Print], label: int) -> int:
    """Return how often a label was printed, each copy counted."""
    return sum(one.copies for one in prints if label in one.labels)
