"""Texts that are typed somewhere and not taken yet, and the order in which they are settled."""

from collections.abc import Iterable
from enum import IntEnum
from typing import Protocol, TypeVar


class OpenText(IntEnum):
    """How a text stands. What is refused is tried first, so that nothing else is taken while it stays refused."""

    REFUSED = 0
    TYPED = 1
    #: refused only because something else is
    WAITING = 2
    NONE = 3


class Entry(Protocol):
    """Something with a text that a person types."""

    @property
    def standing(self) -> OpenText:
        """How the text stands that is not taken yet."""
        ...

    def told(self) -> str:
        """What is said about the text: why it is refused, or what it asks."""
        ...

    def commit_open(self) -> bool:
        """Commit the text; return False when it is refused, or asks something."""
        ...

    def settle(self) -> bool:
        """Commit the text; return False only when it is refused."""
        ...

    def go_to_open(self) -> None:
        """Give the keys to the text."""
        ...

    def called(self) -> str:
        """Return what a person calls it."""
        ...


E = TypeVar("E", bound=Entry)


def in_order(entries: Iterable[E]) -> list[E]:
    """Return what is typed and not taken, in the order in which it is to be settled."""
    return sorted((one for one in entries if one.standing is not OpenText.NONE), key=lambda one: one.standing)
