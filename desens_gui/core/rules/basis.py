"""What an ordered dose was worked out from: body surface, weight or AUC. Shown beside the dose, never in its place.

The total dose of an order stays an input that a person confirms; the basis only says what it should come to.
"""

from fractions import Fraction
from typing import Literal, Self

from pydantic import model_validator

from desens_gui.core.ground.model import Amount, Model, ShareOrFactor
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP
from desens_gui.core.ground.units import Kind, Quantity

NEEDS_AUC = QT_TRANSLATE_NOOP("Basis", "A dose by AUC states the AUC and the clearance, and no dose for each.")
NEEDS_EACH = QT_TRANSLATE_NOOP("Basis", "A dose by m2 or by kg states the dose for each of them, and no AUC.")
NO_VOLUMES = QT_TRANSLATE_NOOP("Basis", "A dose is worked out from an amount of drug, not from mL of a product.")

#: Calvert's formula: dose in mg = target AUC (mg/mL x min) x (GFR in mL/min + 25). J Clin Oncol 1989;7:1748-56
CALVERT = 25


class Basis(Model):
    """A dose for each m2 or kg and how many of them; or a target AUC (mg/mL x min) with the clearance (GFR, mL/min).

    `size` is in m2, kg or mL/min.
    """

    per: Literal["m2", "kg", "auc"]
    each: Amount | None = None
    auc: ShareOrFactor | None = None
    size: ShareOrFactor

    @model_validator(mode="after")
    def _holds_together(self) -> Self:
        if self.per == "auc" and (self.auc is None or self.each is not None):
            raise Refused(NEEDS_AUC)
        if self.per != "auc" and (self.each is None or self.auc is not None):
            raise Refused(NEEDS_EACH)
        if self.each is not None and self.each.kind is Kind.VOLUME:
            raise Refused(NO_VOLUMES, "each")
        return self

    @property
    def result(self) -> Quantity:
        """The dose that follows, exactly: 375 mg/m2 x 1.8 m2 = 675 mg; AUC 5 x (90 + 25) mL/min = 575 mg."""
        if self.auc is not None:
            return Quantity(Fraction(self.auc * (self.size + CALVERT)), "mg")
        assert self.each is not None  # one of the two
        return Quantity(self.each.value * self.size, self.each.unit)
