"""The edit that draws a plan's drug up as the drug library knows it."""

from desens_gui.core.edits.basic import Edited
from desens_gui.core.ground.model import MAX_TEXT, made, rebuilt
from desens_gui.core.ground.typography import can_be_set
from desens_gui.core.ground.units import Quantity
from desens_gui.core.rules.drug import Stock
from desens_gui.core.rules.plan import Plan
from desens_gui.core.rules.supply import MOST_SIZES, Supply, Vial


def with_known_stock(plan: Plan, stock: Stock) -> Edited:
    """Draw up a stock that the drug library knows, out of its vials; a size that no decimals write is left out."""
    sizes = [(vial.amount, stock.usable_mL(vial)) for vial in stock.vials]
    vials = [Vial(amount=amount, usable=Quantity(usable, "mL")) for amount, usable in sizes if can_be_set(usable)]
    supply = made(
        Supply,
        {
            "form": "powder" if stock.form == "powder" else "concentrate",
            "vials": vials[:MOST_SIZES],
            "reconstitution_fluid": stock.made_with,
            "reconstitution_volume": next((vial.reconstitute for vial in stock.vials), None),
            "source": stock.source[:MAX_TEXT],
        },
    )
    return Edited(rebuilt(plan, stock=stock.concentration, supply=supply if vials else None))
