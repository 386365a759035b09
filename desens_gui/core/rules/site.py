"""The site's facts: everything a hospital decides that changes a number or a verdict.

One frozen value, read by every front end from the site file and passed in; never kept in a window's settings, or
the window and the command line would disagree.
"""

from fractions import Fraction
from typing import Annotated

from pydantic import Field

from desens_gui.core.ground.model import Count, Identifier, Model, OneLine, Rate, ShareOrFactor, Volume
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP
from desens_gui.core.ground.units import Quantity
from desens_gui.core.rules.diluent import Diluent, find_diluent
from desens_gui.core.rules.drug import Drug, plain_name

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


class Thresholds(Model):
    """Where a check turns amber or red. Rises are factors; surplus is a share of the ordered dose."""

    rise_amber: ShareOrFactor = Fraction("2.6")
    rise_red: ShareOrFactor = Fraction("3.2")
    strength_ratio_factor: ShareOrFactor = Fraction(2)
    surplus_amber: ShareOrFactor = Fraction(1, 100)
    surplus_red: ShareOrFactor = Fraction(5, 100)
    least_draw: Volume = Quantity(Fraction(1, 5), "mL")


class Site(Model):
    """A hospital's settings, and what its library knows.

    `digits` is the number of significant digits printed for a rounded number. `most_vials` is how many vials for one
    dose pass without a question. `drugs` and `diluents` are filled by the store from their own files.
    """

    digits: Annotated[int, Field(ge=3, le=8)] = 4
    thresholds: Thresholds = Thresholds()
    pumps: tuple[Pump, ...] = ()
    most_vials: Count | None = None
    drugs: tuple[Drug, ...] = ()
    diluents: tuple[Diluent, ...] = ()

    def pump(self, pump_id: str) -> Pump:
        """Return the pump of this id; raise Refused when the site has none."""
        for pump in self.pumps:
            if pump.id == pump_id:
                return pump
        raise Refused(UNKNOWN_PUMP, pump=pump_id, known=", ".join(pump.id for pump in self.pumps))

    def drug(self, name: str) -> Drug | None:
        """Return what is known of the drug of this name or synonym, in capitals or small; None: nothing."""
        wanted = plain_name(name)
        return next((drug for drug in self.drugs if wanted in map(plain_name, drug.names)), None)

    def diluent(self, typed: str) -> Diluent | None:
        """Return the fluid that was typed under any of its names; None where it is not known."""
        return find_diluent(typed, self.diluents)
