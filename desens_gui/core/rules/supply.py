"""How the stock comes: the vials it is drawn from."""

from typing import Annotated, Literal

from pydantic import Field

from desens_gui.core.ground.model import Amount, Model, OneLine, Volume


class Vial(Model):
    """A size of vial: the drug in it as labelled, and the mL of stock that can be drawn out of one."""

    amount: Amount
    usable: Volume


class Supply(Model):
    """The presentation that the stock is drawn from.

    A powder is dissolved in `reconstitution_volume` of `reconstitution_fluid` per vial of the first size; the
    concentration after that is stated as the plan's stock, because displacement makes it differ from the quotient.
    """

    form: Literal["concentrate", "powder"]
    vials: Annotated[tuple[Vial, ...], Field(max_length=6)] = ()
    reconstitution_fluid: OneLine = ""
    reconstitution_volume: Volume | None = None
    source: OneLine = ""
