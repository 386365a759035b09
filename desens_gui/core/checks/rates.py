"""Are the rates right: no step too steep, no start too high, nothing a pump cannot be set to."""

from collections.abc import Iterator
from fractions import Fraction

from desens_gui.core.checks.case import Case
from desens_gui.core.checks.own import as_published
from desens_gui.core.findings import Cell, Finding, Severity
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP, Said
from desens_gui.core.ground.typography import Apart, PartOfDose, Percent, Setting, Typography
from desens_gui.core.ground.units import Quantity, per_mL
from desens_gui.core.rules.site import Pump, Thresholds
from desens_gui.core.solving.solved import Solved, SolvedStep

STEEP = QT_TRANSLATE_NOOP(
    "Findings",
    "Step {step} gives the drug faster than any step before it by ×{rise}; the limit set for this site is ×{limit}.",
)
NO_RISE = QT_TRANSLATE_NOOP("Findings", "Step {step} gives the drug no faster than a step before it (×{rise}).")
RISE_SOURCE = QT_TRANSLATE_NOOP(
    "Findings", "Published rapid infusion ladders rise by 2 to 2.5 times per step; the limits are site settings."
)
STARTS_HIGH = QT_TRANSLATE_NOOP(
    "Findings", "The first step gives {first} of the dose; this protocol starts at {own}. Volume and rate move it."
)
STARTS_HIGHER = QT_TRANSLATE_NOOP(
    "Findings", "The first step gives {first}; the protocol, followed to the letter, starts with {own}."
)
PUBLISHED_SOURCE = QT_TRANSLATE_NOOP("Findings", "The protocol, worked out for this order without any change.")
STARTS_SOURCE = QT_TRANSLATE_NOOP("Findings", "The starting fraction stated in the protocol.")
NO_PUMP = QT_TRANSLATE_NOOP("Findings", "No pump is chosen: rates are not rounded and not checked against a pump.")
OUT_OF_RANGE = QT_TRANSLATE_NOOP(
    "Findings", "Step {step} runs at {rate}; the pump “{pump}” can be set from {lowest} to {highest}."
)
ROUNDED = QT_TRANSLATE_NOOP(
    "Findings",
    "Rates are rounded to the pump's step of {grid}, and the plan is solved with the rounded rates: {steps}.",
)
PUMP_SOURCE = QT_TRANSLATE_NOOP("Findings", "The pump's profile in the site settings.")
ROUNDED_STEP = QT_TRANSLATE_NOOP("Findings", "step {step}: {asked} becomes {rate}")
SMALL_VOLUMES = QT_TRANSLATE_NOOP(
    "Findings",
    "The pump takes no volume under {least}: set these steps by rate and clock, and key in the total of the bag: "
    "{steps}.",
)
SMALL_STEP = QT_TRANSLATE_NOOP("Findings", "step {step}: {volume}")


def steep(rise: Fraction, limits: Thresholds) -> tuple[Severity, Fraction] | None:
    """Return how bad a rise is, and the limit of the site that it is above; None: it is above none."""
    if rise <= limits.rise_amber:
        return None
    return ("red", limits.rise_red) if rise > limits.rise_red else ("amber", limits.rise_amber)


def rise(case: Case) -> Iterator[Finding]:
    """rise: the dose rate over the highest earlier one. Rapid infusions only.

    Above the site's limits (2.6, 3.2) amber and red; at or below 1 amber, because a ladder rises.
    """
    if case.plan.protocol.pace != "rapid":
        return
    for step in case.solved.steps:
        if step.rise is None or step.kind != "infusion":
            continue
        cells = (Cell("steps", step.number, "rise"),)
        values: dict[str, object] = {"step": step.number, "rise": step.rise}
        above = steep(step.rise, case.site.thresholds)
        if above is not None:
            severity, limit = above
            values |= {"rise": Apart(step.rise, limit), "limit": limit}
            yield Finding("rise", severity, STEEP, values, cells, RISE_SOURCE)
        elif step.rise <= 1:
            values["rise"] = Apart(step.rise, Fraction(1))
            yield Finding("rise", "amber", NO_RISE, values, cells, RISE_SOURCE)


def first_dose(case: Case) -> Iterator[Finding]:
    """first-dose: the first step's share of D is not above the protocol's starting fraction. Red otherwise.

    Both are rounded to the site's digits first: a starting fraction is stated with few digits. A protocol that states
    none starts, for this order, where it starts when it is followed to the letter.
    """
    own = case.plan.protocol.starting_fraction
    typography = Typography(digits=case.site.digits)
    if own is None:
        yield from _first_dose_as_published(case)
        return
    if typography.rounded(case.solved.total.first_fraction) <= typography.rounded(own):
        return
    first = next(step for step in case.solved.steps if not step.priming)
    fractions = {"first": case.solved.total.first_fraction, "own": own}
    parts = all(fraction.numerator == 1 for fraction in fractions.values())  # one way to write both
    values = {name: PartOfDose(part) if parts else Percent(part) for name, part in fractions.items()}
    yield Finding("first-dose", "red", STARTS_HIGH, values, (Cell("steps", first.number, "dose"),), STARTS_SOURCE)


def _first_dose_as_published(case: Case) -> Iterator[Finding]:
    """Compare with the protocol followed to the letter; of a prick, which counts no dose, the concentration."""
    published = as_published(case)
    if published is None:
        return
    (first, level, unit), (_, own, _) = _first_level(case.solved), _first_level(published)
    typography = Typography(digits=case.site.digits)
    if typography.rounded(level) <= typography.rounded(own):
        return
    values = {"first": Quantity(level, unit), "own": Quantity(own, unit)}
    cells = (Cell("steps", first.number, "dose"),)
    yield Finding("first-dose", "red", STARTS_HIGHER, values, cells, PUBLISHED_SOURCE)


def _first_level(solved: Solved) -> tuple[SolvedStep, Fraction, str]:
    """Return the first step that is not a priming step, its dose (of a prick the concentration), and the unit."""
    first = next(step for step in solved.steps if not step.priming)
    if first.kind == "prick" and first.solution is not None:
        return first, solved.solutions[first.solution - 1].concentration, per_mL(solved.amount_unit)
    return first, first.dose, solved.amount_unit


def rate_settable(case: Case) -> Iterator[Finding]:
    """rate-settable: every rate is in the pump's range (red when not).

    Rates off the pump's grid are rounded before solving, and volumes under its smallest are set by the clock: info.
    """
    rated = [step for step in case.solved.steps if step.rate_mL_h is not None]
    if not rated:
        return
    pump = case.plan.pump
    if pump is None:
        yield Finding("rate-settable", "info", NO_PUMP, {}, (Cell("order", 0, "pump"),))
        return
    for step in rated:
        rate = step.rate_mL_h or Fraction(0)
        if not pump.lowest_rate.into("mL/h") <= rate <= pump.highest_rate.into("mL/h"):
            values: dict[str, object] = {"step": step.number, "rate": _rate(rate), "pump": pump.name}
            values |= {"lowest": Setting(pump.lowest_rate), "highest": Setting(pump.highest_rate)}
            yield Finding("rate-settable", "red", OUT_OF_RANGE, values, (_cell(step, "rate_mL_h"),), PUMP_SOURCE)
    rounded = [step for step in rated if step.rate_mL_h != step.asked_rate_mL_h]
    if rounded:
        listed = tuple(
            Said(
                ROUNDED_STEP, {"step": step.number, "asked": _rate(step.asked_rate_mL_h), "rate": _rate(step.rate_mL_h)}
            )
            for step in rounded
        )
        cells = tuple(_cell(step, "rate_mL_h") for step in rounded)
        grid = Setting(pump.rate_step)
        yield Finding("rate-settable", "info", ROUNDED, {"grid": grid, "steps": listed}, cells, PUMP_SOURCE)
    small = [step for step in rated if _under_smallest(step, pump)]
    if small:
        listed = tuple(
            Said(SMALL_STEP, {"step": step.number, "volume": Setting(Quantity(step.volume_mL or Fraction(0), "mL"))})
            for step in small
        )
        cells = tuple(_cell(step, "volume_mL") for step in small)
        least = Setting(pump.least_volume)
        yield Finding("rate-settable", "info", SMALL_VOLUMES, {"least": least, "steps": listed}, cells, PUMP_SOURCE)


def _under_smallest(step: SolvedStep, pump: Pump) -> bool:
    return step.volume_mL is not None and step.volume_mL < pump.least_volume.into("mL")


def _rate(rate: Fraction | None) -> Setting:
    return Setting(Quantity(rate or Fraction(0), "mL/h"))


def _cell(step: SolvedStep, column: str) -> Cell:
    return Cell("steps", step.number, column)
