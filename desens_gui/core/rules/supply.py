"""How the stock comes: the vials it is drawn from."""

from fractions import Fraction
from typing import Annotated, Literal

from pydantic import Field

from desens_gui.core.ground.model import Amount, Model, OneLine, Volume
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.units import Quantity, per_mL
from desens_gui.core.rules.recipe import Recipe

#: how many sizes of vial a supply may have
MOST_SIZES = 6
#: between these shares of what its label says, the drug that is drawn out of one vial is believed: some always stays
#: in it, and most are filled with a little more than their label says
LEAST_DRAWN, MOST_DRAWN = Fraction(1, 2), Fraction(5, 4)


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
    vials: Annotated[tuple[Vial, ...], Field(max_length=MOST_SIZES)] = ()
    reconstitution_fluid: OneLine = ""
    reconstitution_volume: Volume | None = None
    source: OneLine = ""


def drug_drawn_out(vial: Vial, stock: Quantity, recipe: Recipe) -> Quantity:
    """Return the drug in what can be drawn of this stock out of one vial, in the unit of the vial's label.

    Raises Refused when vial and stock measure different things and the recipe's potency does not compare them.
    """
    unit = vial.amount.unit
    return Quantity(recipe.converted(stock, per_mL(unit)) * vial.usable.into("mL"), unit)


def misfit(supply: Supply, stock: Quantity, recipe: Recipe) -> Vial | None:
    """Return the first vial out of which no such stock can come; None when all of them fit it.

    What is drawn out of a vial is believed from half of the drug on its label to a quarter more; a slip of ten is not.
    """
    for vial in supply.vials:
        try:
            share = drug_drawn_out(vial, stock, recipe).value / vial.amount.value
        except Refused:
            return vial
        if not LEAST_DRAWN <= share <= MOST_DRAWN:
            return vial
    return None
