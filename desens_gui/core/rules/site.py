"""The site's facts: everything a hospital decides that changes a number or a verdict.

One frozen value, read by every front end from the site file and passed in; never kept in a window's settings, or
the window and the command line would disagree.
"""

from fractions import Fraction
from typing import Annotated

from pydantic import Field

from desens_gui.core.ground.model import Identifier, Model, OneLine, Rate, Share, ShareOrFactor, Volume
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP
from desens_gui.core.ground.units import Quantity

UNKNOWN_PUMP = QT_TRANSLATE_NOOP("Site", "There is no pump “{pump}”. Known here: {known}.")


class Pump(Model):
    """An infusion pump: what it can be set to.

    `rate_step` and `volume_step` are the smallest differences it can be set to; `least_volume` is the smallest
    volume to be infused that it takes. `source` says where the figures come from.
    """

    id: Identifier
    name: OneLine
    lowest_rate: Rate
    highest_rate: Rate
    rate_step: Rate
    volume_step: Volume
    least_volume: Volume
    source: OneLine


class Syringe(Model):
    """A syringe: what it holds and how finely it can be read.

    `graduation` is the distance of its marks. `source` says where the figures come from: makers differ.
    """

    capacity: Volume
    graduation: Volume
    source: OneLine


class Thresholds(Model):
    """Where a check turns amber or red. Rises are factors; surplus is a share of the ordered dose.

    `least_draw` is the smallest volume that is drawn, `least_fill` the smallest share of a syringe's capacity, and
    `most_rounding` the share of a draw by which its graduation may round it. `as_prepared_*` are shares of the dose by
    which rounding and filling may move it, `reach_least` the share of a step's dose that must reach the vein in time.
    `overfill_least` and `overfill_most` are the shares of its volume between which a commercial bag is overfilled.
    """

    rise_amber: ShareOrFactor = Fraction("2.6")
    rise_red: ShareOrFactor = Fraction("3.2")
    strength_ratio_factor: ShareOrFactor = Fraction(2)
    surplus_amber: ShareOrFactor = Fraction(1, 100)
    surplus_red: ShareOrFactor = Fraction(5, 100)
    least_draw: Volume = Quantity(Fraction(1, 5), "mL")
    least_fill: Share = Fraction(1, 5)
    most_rounding: Share = Fraction(1, 200)
    as_prepared_amber: ShareOrFactor = Fraction(2, 100)
    as_prepared_red: ShareOrFactor = Fraction(5, 100)
    reach_least: Share = Fraction(1, 2)
    overfill_least: Share = Fraction(3, 100)
    overfill_most: Share = Fraction(20, 100)


class Site(Model):
    """A hospital's settings. `digits` is the number of significant digits printed for a rounded number."""

    digits: Annotated[int, Field(ge=3, le=8)] = 4
    thresholds: Thresholds = Thresholds()
    pumps: tuple[Pump, ...] = ()
    syringes: tuple[Syringe, ...] = ()
    known_drugs: tuple[OneLine, ...] = ()

    def pump(self, pump_id: str) -> Pump:
        """Return the pump of this id; raise Refused when the site has none."""
        for pump in self.pumps:
            if pump.id == pump_id:
                return pump
        raise Refused(UNKNOWN_PUMP, pump=pump_id, known=", ".join(pump.id for pump in self.pumps))
