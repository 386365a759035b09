"""The stock and the diluent, in the boxes above the recipe: what is opened, what is drawn, and lines for the lots."""

from collections.abc import Iterator
from fractions import Fraction

from desens_gui.core.findings import Cell
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP, Text
from desens_gui.core.ground.typography import Setting
from desens_gui.core.rules.making import FILLS as FILLS_IN_ORDER
from desens_gui.core.rules.supply import Supply
from desens_gui.core.solving.solved import VialsOpened
from desens_gui.documents.blocks import Fact, Facts
from desens_gui.documents.phrases import Phrases, ranges

STOCK = QT_TRANSLATE_NOOP("Worksheet", "Stock")
STRENGTH = QT_TRANSLATE_NOOP("Worksheet", "Concentration")
STATED_IN = QT_TRANSLATE_NOOP("Worksheet", "{stated} = {strength}")
FORM = QT_TRANSLATE_NOOP("Worksheet", "Comes as")
CONCENTRATE = QT_TRANSLATE_NOOP("Worksheet", "concentrate")
POWDER = QT_TRANSLATE_NOOP("Worksheet", "powder")
DISSOLVED = QT_TRANSLATE_NOOP("Worksheet", "Dissolved")
EACH_DISSOLVED = QT_TRANSLATE_NOOP("Worksheet", "each vial of {amount} in {volume} of {fluid}")
FLUID = QT_TRANSLATE_NOOP("Worksheet", "a fluid that is not stated")
TO_OPEN = QT_TRANSLATE_NOOP("Worksheet", "Vials to open")
VIALS = QT_TRANSLATE_NOOP("Worksheet", "{count} × {amount} ({usable} usable in each)")
NO_VIALS = QT_TRANSLATE_NOOP("Worksheet", "vial sizes are not stated")
DRAWN = QT_TRANSLATE_NOOP("Worksheet", "Drawn in all")
WASTE = QT_TRANSLATE_NOOP("Worksheet", "Left in them")
DISCARDED = QT_TRANSLATE_NOOP("Worksheet", "{volume}, discarded")
SOURCE = QT_TRANSLATE_NOOP("Worksheet", "Source")
LOT = QT_TRANSLATE_NOOP("Worksheet", "Lot")
EXPIRY = QT_TRANSLATE_NOOP("Worksheet", "Expiry")
DILUENT = QT_TRANSLATE_NOOP("Worksheet", "Diluent and containers")
FLUID_NAME = QT_TRANSLATE_NOOP("Worksheet", "Diluent")
CONTAINERS = QT_TRANSLATE_NOOP("Worksheet", "Containers")
CONTAINER_LOTS = QT_TRANSLATE_NOOP("Worksheet", "Lots of them")
DISSOLVE = QT_TRANSLATE_NOOP(
    "Worksheet",
    "Dissolve {count} × {amount} of powder, each in {volume} of {fluid}. The stock then holds {strength}.",
)
DISSOLVE_LIKEWISE = QT_TRANSLATE_NOOP("Worksheet", "Dissolve {count} × {amount} of powder to {strength}.")
FILLED = QT_TRANSLATE_NOOP("Worksheet", "{numbers}: {filled}")
FILLS: dict[str, Text] = {
    "empty": QT_TRANSLATE_NOOP("Worksheet", "empty ones, with exact volumes"),
    "withdraw-drug": QT_TRANSLATE_NOOP("Worksheet", "commercial ones, the drug's volume drawn out first"),
    "withdraw-drug-and-overfill": QT_TRANSLATE_NOOP(
        "Worksheet", "commercial ones, the drug's volume and the overfill drawn out first"
    ),
    "add-only": QT_TRANSLATE_NOOP("Worksheet", "commercial ones, the drug only added"),
}


def stock_box(phrases: Phrases) -> Facts:
    """Return the boxes of the stock and of what it is diluted with."""
    say = phrases.say
    return Facts(((say(STOCK), tuple(_stock(phrases))), (say(DILUENT), tuple(_diluent(phrases)))))


def dissolving(phrases: Phrases) -> Iterator[tuple[str, Fraction | None]]:
    """Yield how the vials of a powder are dissolved, by size: the sentence, and the volume that goes into each."""
    plan, use = phrases.dossier.plan, phrases.dossier.solved.stock
    supply = plan.supply
    if supply is None or supply.form != "powder" or use is None or plan.stock is None:
        return
    strength = phrases.typography.set_quantity(plan.stock)
    for vials in sorted(use.vials, key=_size):
        amount = phrases.typography.set_quantity(supply.vials[vials.size].amount)
        values = {"count": vials.count, "amount": amount, "strength": strength}
        if vials.size or supply.reconstitution_volume is None:
            yield phrases.say(DISSOLVE_LIKEWISE, **values), None
            continue
        volume = phrases.typography.set_quantity(supply.reconstitution_volume)
        said = phrases.say(DISSOLVE, volume=volume, fluid=_fluid(phrases, supply), **values)
        yield said, supply.reconstitution_volume.into("mL")


def _stock(phrases: Phrases) -> Iterator[Fact]:
    """Yield what the stock is and what is taken of it."""
    plan, use, say, typography = phrases.dossier.plan, phrases.dossier.solved.stock, phrases.say, phrases.typography
    assert plan.stock is not None  # without a stock there is no box of it
    assert use is not None
    where = Cell("order", 0, "stock")
    strength = typography.set_quantity(plan.stock)
    own_unit = f"{phrases.unit}/mL"
    if plan.stock.unit != own_unit:
        converted = phrases.concentration(plan.recipe.converted(plan.stock, own_unit))
        strength = say(STATED_IN, stated=strength, strength=converted).replace("= ≈", "≈")
    yield Fact(say(STRENGTH), strength, strong=True, where=where)
    supply = plan.supply
    if supply is not None:
        yield Fact(say(FORM), say(POWDER if supply.form == "powder" else CONCENTRATE), where=where)
        if supply.reconstitution_volume is not None and supply.vials:
            amount = typography.set_quantity(supply.vials[0].amount)
            volume = typography.set_quantity(supply.reconstitution_volume)
            said = say(EACH_DISSOLVED, amount=amount, volume=volume, fluid=_fluid(phrases, supply))
            yield Fact(say(DISSOLVED), said, where=where)
    sizes = () if supply is None else supply.vials
    vials = [
        say(VIALS, count=one.count, amount=Setting(sizes[one.size].amount), usable=Setting(sizes[one.size].usable))
        for one in sorted(use.vials, key=_size)
    ]
    yield Fact(say(TO_OPEN), "; ".join(vials) or say(NO_VIALS), where=where)
    yield Fact(say(DRAWN), phrases.volume(use.drawn_mL), where=where)
    if use.waste_mL is not None:
        yield Fact(say(WASTE), say(DISCARDED, volume=phrases.volume(use.waste_mL)), where=where)
    if supply is not None and supply.source:
        yield Fact(say(SOURCE), supply.source, where=where)
    yield Fact(say(LOT), "")
    yield Fact(say(EXPIRY), "")


def _diluent(phrases: Phrases) -> Iterator[Fact]:
    """Yield what the stock is diluted with, and in what kind of container."""
    say, order = phrases.say, phrases.dossier.plan.order
    yield Fact(say(FLUID_NAME), order.diluent, strong=True, where=Cell("order", 0, "diluent"))
    solutions = phrases.dossier.solved.solutions
    made = [of.preparation for of in solutions if of.preparation is not None]
    fills = sorted({how.fill for how in made}, key=FILLS_IN_ORDER.index)
    for fill in fills:
        numbers = ranges([of.number for of in solutions if of.preparation is not None and of.preparation.fill == fill])
        filled = say(FILLS[fill])
        yield Fact(say(CONTAINERS), filled if len(fills) == 1 else say(FILLED, numbers=numbers, filled=filled))
    yield Fact(say(LOT), "")
    yield Fact(say(EXPIRY), "")
    yield Fact(say(CONTAINER_LOTS), "")


def _size(vials: VialsOpened) -> int:
    return vials.size


def _fluid(phrases: Phrases, supply: Supply) -> str:
    return supply.reconstitution_fluid or phrases.say(FLUID)
