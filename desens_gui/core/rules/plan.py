"""The plan: order, recipe and equipment. One frozen value; everything computed comes from `solve`."""

from hashlib import sha256
from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from desens_gui.core.ground.model import (
    Concentration,
    Identifier,
    Model,
    Moment,
    OneLine,
    Rate,
    Time,
    Volume,
    VolumeOrNone,
    made,
)
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP
from desens_gui.core.ground.units import Kind
from desens_gui.core.rules.making import Fill, Making, making_of
from desens_gui.core.rules.order import Order
from desens_gui.core.rules.protocol import Protocol, Published
from desens_gui.core.rules.recipe import MAX_SOLUTIONS, Recipe
from desens_gui.core.rules.site import Pump
from desens_gui.core.rules.supply import Supply

DOSE_IN_DRUG = QT_TRANSLATE_NOOP(
    "Plan", "“{typed}” is a volume, but this protocol counts drug. Write the dose as, for example, “134 mg”."
)
DOSE_IN_VOLUME = QT_TRANSLATE_NOOP(
    "Plan", "“{typed}” is an amount of drug, but this protocol counts mL of a ready-made product."
)


#: the four ways in which lines are primed and joined
Priming = Literal["own-line", "own-line-diluent", "first-bag", "diluent"]

PRIMINGS: tuple[Priming, ...] = ("own-line", "own-line-diluent", "first-bag", "diluent")

NO_SUCH_SOLUTION = QT_TRANSLATE_NOOP("Plan", "There is no solution {number}; the plan has {count}.")
MADE_TWICE = QT_TRANSLATE_NOOP("Plan", "How solution {number} is made is stated twice.")
DRAWN_FROM_WEAKER = QT_TRANSLATE_NOOP(
    "Plan", "Solution {number} cannot be drawn from solution {donor}: only a later, stronger one can give."
)
MADE_SMALLER = QT_TRANSLATE_NOOP("Plan", "Solution {number} cannot be made to {made_to}: its own volume is {volume}.")
MADE_IN_COMMERCIAL = QT_TRANSLATE_NOOP(
    "Plan",
    "Solution {number} cannot be made to {made_to} in a commercial container, which comes with its own {volume}. Only "
    "an empty container can be made to more.",
)


class Tubing(Model):
    """How the drug reaches the vein.

    `line_volume` is what one line holds. `priming` says what the lines are filled with before the start and how they
    join: a line per bag, primed with that bag (`own-line`) or with diluent (`own-line-diluent`), all joined at the
    vein; or one line for all bags, which are changed upstream, primed with the first bag (`first-bag`) or with
    diluent (`diluent`). `flush` is the volume that follows the last bag (None: no flush), `flush_fluid` what it is.
    `common_volume` lies between the join and the vein (port, filter, Y-site) and holds diluent at the start.
    `carrier` is the rate of a fluid, `carrier_fluid`, that runs through it all the time. `waste` is lost from a bag
    when its line is primed with it.
    """

    line_volume: Volume
    priming: Priming
    flush: Volume | None = None
    flush_fluid: OneLine = ""
    common_volume: Volume | None = None
    carrier: Rate | None = None
    carrier_fluid: OneLine = ""
    waste: Volume | None = None


class Plan(Model):
    """Order, protocol and equipment: every input of a plan, and nothing computed.

    `protocol` is the protocol as it was when the plan was made; `recipe` holds the rules the plan follows, which
    may differ from it. `strength` is the published highest concentration that was chosen for a test series. `stock`
    is the drug as it is drawn up (after reconstitution), `supply` the vials it comes in. `fill` is how the containers
    are filled and `overfill` what a commercial one holds more than it says (None: not known; 0 mL: nothing);
    `makings` say it otherwise for single solutions, and what else of their making is not left to the program. `id` is
    given by whoever saves the plan first.
    """

    order: Order
    protocol: Protocol
    recipe: Recipe
    pump: Pump | None = None
    stock: Concentration | None = None
    tubing: Tubing | None = None
    supply: Supply | None = None
    strength: Published | None = None
    fill: Fill = "empty"
    overfill: VolumeOrNone | None = None
    makings: Annotated[tuple[Making, ...], Field(max_length=MAX_SOLUTIONS)] = ()
    id: Identifier | None = None
    category: Identifier | None = None
    bag_change: Time | None = None
    finish_by: Moment | None = None

    @property
    def counted(self) -> str:
        """The drug whose amounts the doses state: the ordered one, or the one of several that the recipe names."""
        return self.recipe.counted or self.order.drug

    @property
    def potency_of_protocol(self) -> bool:
        """Whether the potency is the one that the protocol states, and not one of this plan's own."""
        return self.recipe.potency == self.protocol.potency

    def making(self, number: int) -> Making:
        """Return what the plan says of how solution `number` is made."""
        return making_of(self.makings, number)

    def made_larger(self, making: Making) -> bool:
        """Return whether a solution is made to more than its own volume."""
        own = self.recipe.solutions[making.solution - 1].volume
        return making.made_to is not None and own is not None and making.made_to.into("mL") > own.into("mL")

    @model_validator(mode="after")
    def _makings_are_of_solutions(self) -> Self:
        count, seen = len(self.recipe.solutions), set[int]()
        for place, making in enumerate(self.makings, 1):
            number, where = making.solution, f"makings {place}"
            for named in (number, making.donor or number):
                if named > count:
                    raise Refused(NO_SUCH_SOLUTION, where, number=named, count=count)
            if number in seen:
                raise Refused(MADE_TWICE, where, number=number)
            seen.add(number)
            if making.donor is not None and making.donor <= number:
                raise Refused(DRAWN_FROM_WEAKER, where, number=number, donor=making.donor)
            volume = self.recipe.solutions[number - 1].volume
            if making.made_to is not None and volume is not None and making.made_to.into("mL") < volume.into("mL"):
                raise Refused(MADE_SMALLER, where, number=number, made_to=making.made_to, volume=volume)
            if self.made_larger(making) and (making.fill or self.fill) != "empty":
                raise Refused(MADE_IN_COMMERCIAL, where, number=number, made_to=making.made_to, volume=volume)
        return self

    @model_validator(mode="after")
    def _dose_is_what_the_recipe_counts(self) -> Self:
        counts_volume = self.recipe.dose_in == "ready-made-volume"
        if (self.order.dose.kind is Kind.VOLUME) != counts_volume:
            raise Refused(DOSE_IN_VOLUME if counts_volume else DOSE_IN_DRUG, "order, dose", typed=self.order.dose)
        return self


def new_plan(order: Order, protocol: Protocol) -> Plan:
    """Return a plan that follows the protocol to the letter; raise Refused when the order does not suit it."""
    return made(Plan, {"order": order, "protocol": protocol, "recipe": protocol.recipe})


def digest(plan: Plan) -> str:
    """Return the plan's hash: SHA-256, in hexadecimal, of what it states, written the one canonical way.

    What is left at its default is not part of it, so that a plan keeps its hash when a later version of the program
    knows more that a plan can state.
    """
    return sha256(plan.model_dump_json(exclude_defaults=True).encode()).hexdigest()
