"""Slabs: the parts of a page that are never split, from which sheets are put together."""

from dataclasses import dataclass

from desens_gui.documents.marks import Mark


@dataclass(frozen=True, slots=True)
class Slab:
    """A part of a page that is never split: its height, its marks from its own upper edge, whether it stays with
    the next one, the head to repeat when it begins a page, and the air above it (none at the top of a page).
    """

    height: float
    marks: tuple[Mark, ...]
    keep: bool = False
    head: "Slab | None" = None
    air: float = 0
