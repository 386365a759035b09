"""What a plan comes to as it is really prepared, in one sentence, and what is taken of the stock for it, in another."""

from dataclasses import dataclass
from fractions import Fraction

from desens_gui.core.findings import Severity
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP, Said
from desens_gui.core.ground.typography import Closely, Percent, Setting
from desens_gui.core.ground.units import Quantity
from desens_gui.core.rules.naming import named
from desens_gui.core.rules.supply_text import vial_said
from desens_gui.core.worked import Worked

NO_STOCK = QT_TRANSLATE_NOOP(
    "Prepared", "No stock is chosen yet, so nothing can be drawn and nothing is known of how the bags are made."
)
NOTHING_COUNTED = QT_TRANSLATE_NOOP("Prepared", "No dose is counted; the strengths as prepared stand below.")
REALLY = QT_TRANSLATE_NOOP(
    "Prepared", "As prepared {really} of {planned} ({off}), ± {tolerance} from syringes; diluent is not counted."
)
BETWEEN = QT_TRANSLATE_NOOP(
    "Prepared",
    "As prepared {low} to {high} of {planned} ({low_off} to {high_off}): the overfill of {solutions} is not stated.",
)
UNKNOWN = QT_TRANSLATE_NOOP(
    "Prepared", "As prepared: not known, because no syringe here measures the draw of {solutions}."
)
NOT_KNOWN = QT_TRANSLATE_NOOP("Prepared", "As prepared: not known.")

DRAWN = QT_TRANSLATE_NOOP("Prepared", "From the stock: {drawn}. State the vials to see which are opened.")
OPENED = QT_TRANSLATE_NOOP("Prepared", "From the stock: {drawn}. Opened: {vials}. Left over: {waste}.")
VIALS = QT_TRANSLATE_NOOP("Prepared", "{count} × {vial}")


@dataclass(frozen=True, slots=True)
class PreparedSaid:
    """A sentence, and the worst that the checks say of it (None: nothing)."""

    sentence: Said
    severity: Severity | None


def prepared_said(worked: Worked) -> PreparedSaid:
    """Return what the patient gets of the containers as they are really prepared, or what is not known for that."""
    total, unit = worked.solved.total, worked.solved.amount_unit
    found = [finding.severity for finding in worked.findings if finding.id == "as-prepared"]
    worst: Severity | None = "red" if "red" in found else "amber" if found else None
    if worked.solved.stock is None:
        return PreparedSaid(Said(NO_STOCK), None)
    if not total.given:
        return PreparedSaid(Said(NOTHING_COUNTED), None)
    values: dict[str, object] = {"planned": Quantity(total.given, unit)}
    if total.as_prepared is not None and total.as_prepared_tolerance is not None:
        values |= {"really": Closely(Quantity(total.as_prepared, unit)), "off": _off(total.as_prepared, total.given)}
        values["tolerance"] = Quantity(total.as_prepared_tolerance, unit)
        return PreparedSaid(Said(REALLY, values), worst)
    made = [(one.number, one.preparation) for one in worked.solved.solutions if one.preparation is not None]
    if total.as_prepared_range is not None:
        low, high = total.as_prepared_range
        values |= {"low": Closely(Quantity(low, unit)), "low_off": _off(low, total.given)}
        values |= {"high": Closely(Quantity(high, unit)), "high_off": _off(high, total.given)}
        unknown = [number for number, preparation in made if preparation.overfill_mL is None]
        return PreparedSaid(Said(BETWEEN, values | {"solutions": _named(worked, unknown)}), worst)
    unmeasured = [number for number, preparation in made if not preparation.draws]
    if unmeasured:
        return PreparedSaid(Said(UNKNOWN, {"solutions": _named(worked, unmeasured)}), "red")
    return PreparedSaid(Said(NOT_KNOWN), worst)


def stock_said(worked: Worked) -> Said | None:
    """Return what is drawn of the stock and which vials are opened for it; None without a stock."""
    use, supply = worked.solved.stock, worked.plan.supply
    if use is None:
        return None
    drawn = Setting(Quantity(use.drawn_mL, "mL"))
    if supply is None or not use.vials or use.waste_mL is None:
        return Said(DRAWN, {"drawn": drawn})
    vials = tuple(Said(VIALS, {"count": one.count, "vial": vial_said(supply.vials[one.size])}) for one in use.vials)
    return Said(OPENED, {"drawn": drawn, "vials": vials, "waste": Setting(Quantity(use.waste_mL, "mL"))})


def _off(really: Fraction, planned: Fraction) -> Percent:
    return Percent(really / planned - 1, signed=True)


def _named(worked: Worked, numbers: list[int]) -> tuple[Said, ...]:
    return tuple(named(worked.plan.recipe, number) for number in numbers)
