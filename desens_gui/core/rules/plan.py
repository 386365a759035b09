"""The plan: order, recipe and equipment. One frozen value; everything computed comes from `solve`."""

from hashlib import sha256
from typing import Literal, Self

from pydantic import model_validator

from desens_gui.core.ground.model import Concentration, Identifier, Model, Moment, Time, Volume, made
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP
from desens_gui.core.ground.units import Kind
from desens_gui.core.rules.making import Making
from desens_gui.core.rules.order import Order
from desens_gui.core.rules.protocol import Protocol, Published
from desens_gui.core.rules.recipe import Recipe
from desens_gui.core.rules.site import Pump

DOSE_IN_DRUG = QT_TRANSLATE_NOOP(
    "Plan", "“{typed}” is a volume, but this protocol counts drug. Write the dose as, for example, “134 mg”."
)
DOSE_IN_VOLUME = QT_TRANSLATE_NOOP(
    "Plan", "“{typed}” is an amount of drug, but this protocol counts mL of a ready-made product."
)
MAKING_OF_NOTHING = QT_TRANSLATE_NOOP("Plan", "There is no solution {number}; the plan has {count}.")
MADE_TWICE = QT_TRANSLATE_NOOP("Plan", "How solution {number} is made is stated twice.")


class Tubing(Model):
    """How the drug reaches the vein.

    `line_volume` is what one line holds, `priming` what the lines are filled with before the start and how they
    join, `flush` the volume that follows the last bag (none: no flush).
    """

    line_volume: Volume
    priming: Literal["own-line"]
    flush: Volume | None = None


class Plan(Model):
    """Order, protocol and equipment: every input of a plan, and nothing computed.

    `protocol` is the protocol as it was when the plan was made; `recipe` holds the rules the plan follows, which
    may differ from it. `strength` is the published highest concentration that was chosen for a test series. `stock`
    is the drug as it is drawn up (after reconstitution). `id` is given by whoever saves the plan first. `makings` says
    how single solutions are made, of those for which something is chosen.
    """

    order: Order
    protocol: Protocol
    recipe: Recipe
    pump: Pump | None = None
    stock: Concentration | None = None
    tubing: Tubing | None = None
    strength: Published | None = None
    id: Identifier | None = None
    makings: tuple[Making, ...] = ()
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

    @model_validator(mode="after")
    def _dose_is_what_the_recipe_counts(self) -> Self:
        counts_volume = self.recipe.dose_in == "ready-made-volume"
        if (self.order.dose.kind is Kind.VOLUME) != counts_volume:
            raise Refused(DOSE_IN_VOLUME if counts_volume else DOSE_IN_DRUG, "order, dose", typed=self.order.dose)
        return self

    @model_validator(mode="after")
    def _makings_are_of_its_solutions(self) -> Self:
        seen: set[int] = set()
        for place, making in enumerate(self.makings, 1):
            number, count = making.solution, len(self.recipe.solutions)
            if number > count:
                raise Refused(MAKING_OF_NOTHING, f"makings {place}", number=number, count=count)
            if number in seen:
                raise Refused(MADE_TWICE, f"makings {place}", number=number)
            seen.add(number)
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
