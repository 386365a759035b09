"""The site's facts: everything a hospital decides that changes a number or a verdict.

One frozen value, read by every front end from the site file and passed in; never kept in a window's settings, or
the window and the command line would disagree.
"""

import re
from fractions import Fraction
from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from desens_gui.core.ground.model import (
    Count,
    Identifier,
    Model,
    Name,
    Note,
    OneLine,
    Rate,
    Share,
    ShareOrFactor,
    Time,
    Volume,
)
from desens_gui.core.ground.numbers import shown
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP
from desens_gui.core.ground.units import Quantity
from desens_gui.core.rules.diluent import Diluent, find_diluent
from desens_gui.core.rules.drug import Drug, plain_name
from desens_gui.core.rules.label_stock import UNKNOWN_PRINTER, Calibration, LabelPrinter, LabelStock, stock_of
from desens_gui.core.rules.making import Storage

UNKNOWN_PUMP = QT_TRANSLATE_NOOP("Site", "There is no pump “{pump}”. Known here: {known}.")
UNKNOWN_CATEGORY = QT_TRANSLATE_NOOP("Site", "There is no category “{category}”. Known here: {known}.")
KEEPS_NOTHING_OPEN = QT_TRANSLATE_NOOP(
    "Site",
    "A keep-open rate belongs to a pump that keeps the vein open: state “at_end” as “keep-open”, or leave it out.",
)

GS1_DIGITS = QT_TRANSLATE_NOOP(
    "Site", "“{typed}” has to be digits: a company prefix and an item reference have twelve of them together."
)

#: the label stock of a hospital that states no other
USUAL_STOCK = "roll-100x70"

#: what a pump does when the volume to be infused is reached
AtEnd = Literal["stop", "keep-open", "continue"]


class Pump(Model):
    """An infusion pump: what it can be set to.

    `rate_step` and `volume_step` are the smallest differences it can be set to; `least_volume` is the smallest
    volume to be infused that it takes. `at_end` is what it does when that volume is reached: it stops, goes on at its
    `keep_open_rate`, or continues at the rate that is set; None: not stated. `source` says where the figures come
    from.
    """

    id: Identifier
    name: OneLine
    lowest_rate: Rate
    highest_rate: Rate
    rate_step: Rate
    volume_step: Volume
    least_volume: Volume
    source: OneLine
    at_end: AtEnd | None = None
    keep_open_rate: Rate | None = None

    @model_validator(mode="after")
    def _keeps_open_what_it_says(self) -> Self:
        if self.keep_open_rate is not None and self.at_end != "keep-open":
            raise Refused(KEEPS_NOTHING_OPEN, "keep_open_rate")
        return self


class Category(Model):
    """A category of sterile preparation: how long after its making a container may still be begun.

    `room` and `fridge` are these limits by where it is kept until then; None: not stated. They bound microbial growth
    and know no drug. `source` says where the figures come from.
    """

    id: Identifier
    name: Name
    room: Time | None = None
    fridge: Time | None = None
    source: Note

    def limit(self, storage: Storage) -> Quantity | None:
        """Return the limit where it is kept like this; None: none is stated."""
        return self.room if storage == "room" else self.fridge


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
    which rounding and filling may move it, `strength_*` shares of its planned strength by which they may move a single
    container, `reach_least` the share of a step's dose that must reach the vein in time.
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
    strength_amber: ShareOrFactor = Fraction(10, 100)
    strength_red: ShareOrFactor = Fraction(25, 100)
    reach_least: Share = Fraction(1, 2)
    overfill_least: Share = Fraction(3, 100)
    overfill_most: Share = Fraction(20, 100)


class Gs1(Model):
    """What a hospital that is a member of GS1 puts its codes together from.

    `company_prefix` was given to it by GS1; `item_reference` is the number it has given to desensitization labels.
    Together they have twelve digits, which with a digit before and a check digit after are its GTIN.
    """

    company_prefix: OneLine
    item_reference: OneLine

    @model_validator(mode="after")
    def _makes_a_gtin(self) -> Self:
        both = self.company_prefix + self.item_reference
        if not re.fullmatch(r"[0-9]{12}", both) or not self.company_prefix or not self.item_reference:
            raise Refused(GS1_DIGITS, "company_prefix", typed=shown(f"{self.company_prefix} {self.item_reference}"))
        return self


class Site(Model):
    """A hospital's settings, and what its library knows.

    `digits` is the number of significant digits printed for a rounded number. `most_vials` is how many vials for one
    dose pass without a question. `label_stock` is the id of the stock in use, among `label_stocks`; `label_printers`
    are the printers whose pages are put right. With `gs1` the codes on labels are those of GS1. `drugs` and `diluents`
    are filled by the store from their own files.
    """

    digits: Annotated[Count, Field(ge=3, le=8)] = 4
    thresholds: Thresholds = Thresholds()
    pumps: tuple[Pump, ...] = ()
    syringes: tuple[Syringe, ...] = ()
    categories: tuple[Category, ...] = ()
    most_vials: Count | None = None
    label_stock: Identifier = USUAL_STOCK
    label_stocks: tuple[LabelStock, ...] = ()
    label_printers: tuple[LabelPrinter, ...] = ()
    gs1: Gs1 | None = None
    drugs: tuple[Drug, ...] = ()
    diluents: tuple[Diluent, ...] = ()

    def pump(self, pump_id: str) -> Pump:
        """Return the pump of this id; raise Refused when the site has none."""
        for pump in self.pumps:
            if pump.id == pump_id:
                return pump
        raise Refused(UNKNOWN_PUMP, pump=pump_id, known=", ".join(pump.id for pump in self.pumps))

    def category(self, category_id: str) -> Category:
        """Return the category of this id; raise Refused when the site has none."""
        for category in self.categories:
            if category.id == category_id:
                return category
        known = ", ".join(category.id for category in self.categories)
        raise Refused(UNKNOWN_CATEGORY, category=category_id, known=known)

    def stock(self, stock_id: str = "") -> LabelStock:
        """Return the label stock of this id, or the one in use; raise Refused, with all there are, for another id."""
        return stock_of(self.label_stocks, stock_id or self.label_stock)

    def calibration(self, printer_id: str) -> Calibration:
        """Return how the pages of a printer are put right; raise Refused when the site has no such printer."""
        for printer in self.label_printers:
            if printer.id == printer_id:
                return printer
        known = ", ".join(printer.id for printer in self.label_printers)
        raise Refused(UNKNOWN_PRINTER, printer=shown(printer_id), known=known or "–")

    def drug(self, name: str) -> Drug | None:
        """Return what is known of the drug of this name or synonym, in capitals or small; None: nothing."""
        wanted = plain_name(name)
        return next((drug for drug in self.drugs if wanted in map(plain_name, drug.names)), None)

    def diluent(self, typed: str) -> Diluent | None:
        """Return the fluid that was typed under any of its names; None where it is not known."""
        return find_diluent(typed, self.diluents)
