"""How single solutions of a plan are made: what is chosen for one container, and not for the whole plan."""

from collections.abc import Callable, Iterable
from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from desens_gui.core.ground.model import Count, Model, Moment, Volume, VolumeOrNone, rebuilt
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP

Storage = Literal["room", "fridge"]
STORAGES: tuple[Storage, ...] = ("room", "fridge")

#: how a container is filled: an empty one with exact volumes; a commercial bag out of which first the drug's volume
#: is drawn, or that and its overfill; a commercial bag to which the drug is only added
Fill = Literal["empty", "withdraw-drug", "withdraw-drug-and-overfill", "add-only"]

FILLS: tuple[Fill, ...] = ("empty", "withdraw-drug", "withdraw-drug-and-overfill", "add-only")

DONOR_NEEDED = QT_TRANSLATE_NOOP("Plan", "Say which solution this one is drawn from.")
NO_DONOR = QT_TRANSLATE_NOOP("Plan", "A donor belongs to “source: solution” only.")


class Making(Model):
    """What is chosen for the making of one solution; what is None follows the plan, or is left to the program.

    `solution` is its number. `source` is what the drug is drawn from: the stock, an intermediate dilution of it, or
    the solution whose number `donor` is. `fill` and `overfill` are those of its container; an overfill of 0 mL says
    that it holds no more than it says. `made_to` is the volume it is made to, drug included, where that is more than
    its own so that it does not lose by giving. `syringes` are the capacities that its draw is measured with. `prepared`
    is when it is made (local time), where that is not when the order is prepared; `storage` is where it is kept until
    it is hung.
    """

    solution: Count
    source: Literal["stock", "intermediate", "solution"] | None = None
    donor: Count | None = None
    fill: Fill | None = None
    overfill: VolumeOrNone | None = None
    made_to: Volume | None = None
    syringes: Annotated[tuple[Volume, ...], Field(max_length=2)] = ()
    prepared: Moment | None = None
    storage: Storage | None = None

    @model_validator(mode="after")
    def _donor_where_needed(self) -> Self:
        if self.source == "solution" and self.donor is None:
            raise Refused(DONOR_NEEDED, "donor")
        if self.source != "solution" and self.donor is not None:
            raise Refused(NO_DONOR, "donor")
        return self


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
    """Return the makings with the new numbers of their solutions; those of a solution that is gone (0 or less) go.

    A donor that is gone, or that is no longer a stronger one, is no choice any more: the program chooses again.
    """
    kept = []
    for making in makings:
        number = number_of(making.solution)
        if number <= 0:
            continue
        donor = None if making.donor is None else number_of(making.donor)
        if donor is not None and donor <= number:
            kept.append(rebuilt(making, solution=number, source=None, donor=None))
        else:
            kept.append(rebuilt(making, solution=number, donor=donor))
    return tuple(sorted(kept, key=lambda making: making.solution))
