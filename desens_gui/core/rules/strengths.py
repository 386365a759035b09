"""The highest concentration of a test series: published values differ, and the site chooses one for a plan."""

from desens_gui.core.ground.model import rebuilt
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP
from desens_gui.core.ground.units import Quantity
from desens_gui.core.rules.measures import stated_apart
from desens_gui.core.rules.parts import FixedConcentration
from desens_gui.core.rules.plan import Plan
from desens_gui.core.rules.protocol import Published
from desens_gui.core.rules.recipe import Recipe

NO_STRENGTH = QT_TRANSLATE_NOOP(
    "Strengths", "The strongest solution of this plan states no concentration, so no published one can take its place."
)


def published_for(plan: Plan) -> tuple[Published, ...]:
    """Return the published highest concentrations of the ordered drug, as the protocol lists them; often several."""
    drug = plan.order.drug.casefold()
    return tuple(strength for strength in plan.protocol.strengths if strength.drug.casefold() == drug)


def cited(published: Published) -> str:
    """Return the source with its year, which many sources contain already."""
    return published.source if published.year in published.source else f"{published.source}, {published.year}"


def strongest(recipe: Recipe) -> Quantity | None:
    """Return the concentration that the strongest solution states; None when it states none."""
    content = recipe.solutions[-1].content if recipe.solutions else None
    return content.concentration if isinstance(content, FixedConcentration) else None


def with_strength(plan: Plan, published: Published | None) -> Plan:
    """Choose a published highest concentration: the strongest solution states it, and its dilutions follow.

    None takes the choice back; the strongest solution then states what it states in the protocol. Raises Refused when
    the strongest solution of the plan, or for None that of the protocol, states no concentration.
    """
    concentration = strongest(plan.protocol.recipe) if published is None else published.concentration
    if concentration is None or strongest(plan.recipe) is None:
        raise Refused(NO_STRENGTH)
    *weaker, last = plan.recipe.solutions
    changed = rebuilt(last, content=FixedConcentration(concentration=concentration))
    return rebuilt(plan, strength=published, recipe=rebuilt(plan.recipe, solutions=(*weaker, changed)))


def with_only_strength(plan: Plan) -> Plan:
    """Return a new plan with the published highest concentration that its order asks for, where only one can be meant.

    That is where the order and what stands in its place until one is chosen measure different things (mass and
    units), and the protocol lists just one for the drug that measures what the order does. Otherwise nothing is
    chosen.
    """
    if stated_apart(plan) is None or strongest(plan.recipe) is None:
        return plan
    fitting = [fits for one in published_for(plan) if stated_apart(fits := with_strength(plan, one)) is None]
    return fitting[0] if len(fitting) == 1 else plan
