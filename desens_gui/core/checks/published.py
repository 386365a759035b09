"""Is the plan within what its protocol was published for: dose, rates, drug, and the strength of a test series."""

from collections.abc import Iterator
from fractions import Fraction

from desens_gui.core.checks.case import Case
from desens_gui.core.findings import Cell, Finding
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP, Said
from desens_gui.core.ground.typography import Setting
from desens_gui.core.ground.units import Quantity, per_mL
from desens_gui.core.rules.protocol import Limits
from desens_gui.core.rules.strengths import cited, published_for, strongest

BELOW = QT_TRANSLATE_NOOP(
    "Findings", "The ordered dose, {dose}, is below the least that this protocol is stated for, {limit}."
)
ABOVE = QT_TRANSLATE_NOOP(
    "Findings", "The ordered dose, {dose}, is above the most that this protocol is stated for, {limit}."
)
NOT_COMPARED = QT_TRANSLATE_NOOP(
    "Findings", "The protocol states its limits of dose in {unit}. They cannot be compared with the ordered {dose}."
)
FASTER = QT_TRANSLATE_NOOP("Findings", "Faster than the highest rate of this protocol, {limit}: {steps}.")
FAST_STEP = QT_TRANSLATE_NOOP("Findings", "step {step}: {rate}")
LIMITS_SOURCE = QT_TRANSLATE_NOOP("Findings", "The limits stated in the protocol.")
OTHER_DRUG = QT_TRANSLATE_NOOP("Findings", "This protocol was published for {drugs}; nothing is said of “{drug}”.")
DRUGS_SOURCE = QT_TRANSLATE_NOOP("Findings", "The drugs named in the protocol.")

SPAN_OPEN = QT_TRANSLATE_NOOP(
    "Findings",
    "Published highest concentrations of {drug} span {lowest} to {highest} (×{factor}). None is chosen for this plan; "
    "its strongest solution is {strength}.",
)
ONE_OPEN = QT_TRANSLATE_NOOP(
    "Findings",
    "The published highest concentration of {drug} is {lowest}. It is not chosen for this plan; its strongest solution "
    "is {strength}.",
)
NONE_LISTED = QT_TRANSLATE_NOOP(
    "Findings",
    "No published highest concentration of {drug} is listed in the protocol; the strongest solution is {strength}. "
    "State your own, with its source, in a protocol of the site.",
)
OTHER_STRENGTH = QT_TRANSLATE_NOOP(
    "Findings",
    "The strongest solution is {strength}; the one chosen is {chosen} ({source}). {span}",
)
NOT_LISTED = QT_TRANSLATE_NOOP(
    "Findings",
    "The chosen concentration, {chosen} ({source}), is not one of those that the protocol lists. Choose it again.",
)
CHOSEN_FOR_ANOTHER = QT_TRANSLATE_NOOP(
    "Findings", "The chosen concentration, {chosen} ({source}), was published for {other}, not for {drug}."
)
SPAN = QT_TRANSLATE_NOOP("Findings", "Published values span {lowest} to {highest} (×{factor}).")
STRENGTH_SOURCE = QT_TRANSLATE_NOOP("Findings", "The published concentrations in the protocol; the site chooses one.")


def protocol_limits(case: Case) -> Iterator[Finding]:
    """protocol-limits: dose and rates are within the limits that the protocol states (amber when not).

    Info when the protocol names the drugs it was published for, and the ordered one is none of them.
    """
    plan = case.plan
    if plan.protocol.limits is not None:
        if plan.recipe.target != "none":
            yield from _dose_limits(case, plan.protocol.limits)
        yield from _rate_limit(case, plan.protocol.limits)
    drugs = plan.protocol.drugs
    if drugs and plan.order.drug.casefold() not in {drug.casefold() for drug in drugs}:
        values = {"drugs": ", ".join(drugs), "drug": plan.order.drug}
        yield Finding("protocol-limits", "info", OTHER_DRUG, values, (Cell("order", 0, "drug"),), DRUGS_SOURCE)


def _dose_limits(case: Case, limits: Limits) -> Iterator[Finding]:
    dose, cells = case.plan.order.dose, (Cell("order", 0, "dose"),)
    for text, limit, sign in ((BELOW, limits.least_dose, -1), (ABOVE, limits.most_dose, 1)):
        if limit is None:
            continue
        try:
            bound = case.plan.recipe.converted(limit, dose.unit)
        except Refused:
            values: dict[str, object] = {"unit": limit.unit, "dose": Setting(dose)}
            yield Finding("protocol-limits", "amber", NOT_COMPARED, values, cells, LIMITS_SOURCE)
            return
        if (dose.value - bound) * sign > 0:
            values = {"dose": Setting(dose), "limit": Setting(limit)}
            yield Finding("protocol-limits", "amber", text, values, cells, LIMITS_SOURCE)


def _rate_limit(case: Case, limits: Limits) -> Iterator[Finding]:
    if limits.highest_rate is None:
        return
    highest = limits.highest_rate.into("mL/h")
    rates = {step.number: step.rate_mL_h for step in case.solved.steps if step.rate_mL_h is not None}
    fast = {number: Setting(Quantity(rate, "mL/h")) for number, rate in rates.items() if rate > highest}
    if fast:
        steps = tuple(Said(FAST_STEP, {"step": number, "rate": rate}) for number, rate in fast.items())
        values = {"limit": Setting(limits.highest_rate), "steps": steps}
        cells = tuple(Cell("steps", number, "rate_mL_h") for number in fast)
        yield Finding("protocol-limits", "amber", FASTER, values, cells, LIMITS_SOURCE)


def strength_choice(case: Case) -> Iterator[Finding]:
    """strength-choice: a published highest concentration is chosen, and the strongest solution has it. Amber when not.

    Only for protocols that list such concentrations. Those of one drug differ, so the finding says how far.
    """
    plan = case.plan
    if not plan.protocol.strengths or not plan.recipe.solutions:
        return
    number = len(plan.recipe.solutions)
    cells = (Cell("solutions", number, "concentration"),)
    stated = strongest(plan.recipe)
    per = per_mL(case.solved.amount_unit)
    strength = stated or Quantity(case.solved.solutions[-1].concentration, per)
    values: dict[str, object] = {"drug": plan.order.drug, "strength": Setting(strength)}
    span = _span(case)
    chosen = plan.strength
    if chosen is None:
        text = NONE_LISTED if not span else ONE_OPEN if span["factor"] == 1 else SPAN_OPEN
        yield Finding("strength-choice", "amber", text, values | span, cells, STRENGTH_SOURCE)
        return
    values |= {"chosen": Setting(chosen.concentration), "source": cited(chosen)}
    if chosen not in plan.protocol.strengths:
        yield Finding("strength-choice", "red", NOT_LISTED, values, cells, STRENGTH_SOURCE)
    if chosen.drug.casefold() != plan.order.drug.casefold():
        values["other"] = chosen.drug
        yield Finding("strength-choice", "amber", CHOSEN_FOR_ANOTHER, values, cells, STRENGTH_SOURCE)
    if _into(case, strength) != _into(case, chosen.concentration):
        values["span"] = Said(SPAN, span) if span else ""
        yield Finding("strength-choice", "amber", OTHER_STRENGTH, values, cells, STRENGTH_SOURCE)


def _span(case: Case) -> dict[str, object]:
    """Return the lowest and the highest published concentration of the ordered drug, and the factor between them.

    Empty when none can be compared with the plan.
    """
    known = {}
    for published in published_for(case.plan):
        value = _into(case, published.concentration)
        if value is not None:
            known[value] = published.concentration
    if not known:
        return {}
    low, high = min(known), max(known)
    return {"lowest": Setting(known[low]), "highest": Setting(known[high]), "factor": high / low}


def _into(case: Case, concentration: Quantity) -> Fraction | None:
    """Return a concentration in the plan's unit; None when it measures something else."""
    try:
        return case.plan.recipe.converted(concentration, per_mL(case.solved.amount_unit))
    except Refused:
        return None
