"""How one solution is made, where the plan says so and does not leave it to the program."""

from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from desens_gui.core.ground.model import Count, Model, Volume
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP

#: how a container is filled: an empty one with exact volumes; a commercial bag out of which first the drug's volume
#: is drawn, or that and its overfill; a commercial bag to which the drug is only added
Fill = Literal["empty", "withdraw-drug", "withdraw-drug-and-overfill", "add-only"]

FILLS: tuple[Fill, ...] = ("empty", "withdraw-drug", "withdraw-drug-and-overfill", "add-only")

DONOR_NEEDED = QT_TRANSLATE_NOOP("Plan", "Say which solution this one is drawn from.")
NO_DONOR = QT_TRANSLATE_NOOP("Plan", "A donor belongs to “source: solution” only.")


class Making(Model):
    """What the plan says of how one solution is made; what it leaves open, the program chooses.

    `solution` is its number. `source` is what the drug is drawn from: the stock, an intermediate dilution of it, or
    the solution whose number `donor` is. `fill` and `overfill` are those of its container (None: the plan's).
    `made_to` is the volume a donor is made to, drug included, when it shall not lose by giving (None: its own volume).
    `syringes` are the capacities that its draw is measured with (none: the best that the site has).
    """

    solution: Count
    source: Literal["stock", "intermediate", "solution"] | None = None
    donor: Count | None = None
    fill: Fill | None = None
    overfill: Volume | None = None
    made_to: Volume | None = None
    syringes: Annotated[tuple[Volume, ...], Field(max_length=2)] = ()

    @model_validator(mode="after")
    def _donor_where_needed(self) -> Self:
        if self.source == "solution" and self.donor is None:
            raise Refused(DONOR_NEEDED, "donor")
        if self.source != "solution" and self.donor is not None:
            raise Refused(NO_DONOR, "donor")
        return self
