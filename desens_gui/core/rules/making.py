"""How single solutions of a plan are made: what is chosen for one container, and not for the whole plan."""

from collections.abc import Callable, Iterable
from typing import Literal

from desens_gui.core.ground.model import Count, Model, Moment, rebuilt

Storage = Literal["room", "fridge"]
STORAGES: tuple[Storage, ...] = ("room", "fridge")


class Making(Model):
    """What is chosen for the making of one solution; what is None follows the plan.

    `solution` is its number. `prepared` is when it is made (local time), where that is not when the order is prepared;
    `storage` is where it is kept until it is hung.
    """

    solution: Count
    prepared: Moment | None = None
    storage: Storage | None = None


def making_of(makings: Iterable[Making], solution: int) -> Making:
    """Return what is chosen for the solution of this number; one that chooses nothing where nothing is."""
    return next((making for making in makings if making.solution == solution), Making(solution=solution))


def with_changed(makings: Iterable[Making], changed: Making) -> tuple[Making, ...]:
    """Return the makings with that of one solution changed, by number; one that chooses nothing is left out."""
    others = [making for making in makings if making.solution != changed.solution]
    if changed != Making(solution=changed.solution):
        others.append(changed)
    return tuple(sorted(others, key=lambda making: making.solution))


def renumbered(makings: Iterable[Making], number_of: Callable[[int], int]) -> tuple[Making, ...]:
    """Return the makings with the new numbers of their solutions; those of a solution that is gone (0 or less) go."""
    kept = [(number_of(making.solution), making) for making in makings]
    return tuple(
        rebuilt(making, solution=number) for number, making in sorted(kept, key=lambda pair: pair[0]) if number > 0
    )
