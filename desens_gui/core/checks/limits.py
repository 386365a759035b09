"""Does the dose bag keep to the concentrations and rates that are known of its drug.

A limit of the maker's label is red, one of a study or of practice amber. The dose bag is the last solution; weaker
ones are what a desensitization is made of, and are no fault.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from desens_gui.core.checks.bags import CONTAINERS
from desens_gui.core.checks.case import Case
from desens_gui.core.checks.known import LIBRARY, dose_steps, drug_of, into_vein, stands
from desens_gui.core.findings import Cell, Finding, Severity
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP, Said
from desens_gui.core.ground.typography import Apart, Lasting, Setting
from desens_gui.core.ground.units import Quantity, per_mL
from desens_gui.core.rules.drug import ConcentrationRange, RateLimit
from desens_gui.core.solving.solved import SolvedStep

OUTSIDE_LABEL = QT_TRANSLATE_NOOP(
    "Findings", "{container} {number} holds {strength} {per}; the label of {drug} says {range}. {fact}"
)
OUTSIDE_KNOWN = QT_TRANSLATE_NOOP(
    "Findings",
    "{container} {number} holds {strength} {per}; what is known of {drug} is {range}, and not from its label. {fact}",
)
WEAK = QT_TRANSLATE_NOOP(
    "Findings", "No stability data at this strength (below {least}), prepare just before use: {solutions}."
)
WEAK_SOLUTION = QT_TRANSLATE_NOOP("Findings", "{container} {number}")
BETWEEN = QT_TRANSLATE_NOOP("Findings", "{min} to {max}")
AT_LEAST = QT_TRANSLATE_NOOP("Findings", "{min} or more")
AT_MOST = QT_TRANSLATE_NOOP("Findings", "{max} or less")
OTHER_MEASURE = QT_TRANSLATE_NOOP(
    "Findings", "The concentrations known of {drug} are in another measure than the plan ({per}): not compared."
)
TOO_FAST = QT_TRANSLATE_NOOP(
    "Findings", "Step {step} gives {drug} at {rate} {unit}; known is at most {most} {unit}. {fact}"
)
TOO_SHORT = QT_TRANSLATE_NOOP(
    "Findings",
    "Step {step} gives {drug} at {rate} {unit}, faster than the whole dose in {time} ({most} {unit}), which is the "
    "least time known. {fact}",
)


@dataclass(frozen=True, slots=True)
class _Range:
    """A range in the unit of the plan; either end may be open."""

    fact: ConcentrationRange
    least: Fraction | None
    most: Fraction | None

    def holds(self, strength: Fraction) -> bool:
        return (self.least is None or self.least <= strength) and (self.most is None or strength <= self.most)


def concentration_range(case: Case) -> Iterator[Finding]:
    """concentration-range: the dose bag is within a range of the drug's label. Red when it is outside of all of them.

    Where no label states a range: amber outside of what was studied or is practice. Solutions weaker than every
    range: info, in one line, and the same where nothing can be compared.
    """
    drug, ranges = drug_of(case), _ranges(case)
    if drug is None or ranges is None:
        return
    per = per_mL(case.solved.amount_unit)
    values: dict[str, object] = {"drug": drug.name, "per": per}
    if not ranges:
        yield Finding("concentration-range", "info", OTHER_MEASURE, values, (Cell("order", 0, "dose"),), LIBRARY)
        return
    yield from _dose_bag(case, ranges, values)
    yield from _weak(case, ranges, per)


def _ranges(case: Case) -> list[_Range] | None:
    """Return what is known of the drug's concentrations, in the plan's measure; None where nothing is compared."""
    drug = drug_of(case)
    if drug is None or not drug.concentrations or not case.solved.solutions or not into_vein(case):
        return None
    per = per_mL(case.solved.amount_unit)
    known = [_in_unit(case, fact, per) for fact in drug.concentrations]
    return [one for one in known if one is not None]


def _in_unit(case: Case, fact: ConcentrationRange, per: str) -> _Range | None:
    """Return a range in the plan's unit; None where the two measure different things."""
    try:
        ends = [None if end is None else case.plan.recipe.converted(end, per) for end in (fact.min, fact.max)]
    except Refused:
        return None
    return _Range(fact, *ends)


def _dose_bag(case: Case, ranges: list[_Range], values: dict[str, object]) -> Iterator[Finding]:
    labels = [one for one in ranges if one.fact.kind == "label"]
    judged, bag = labels or ranges, case.solved.solutions[-1]
    if any(one.holds(bag.concentration) for one in judged):
        return
    first = judged[0]
    below = first.least is not None and bag.concentration < first.least
    end = first.least if below else first.most
    assert end is not None  # an open end is not crossed
    values |= {"container": CONTAINERS[bag.container], "number": bag.number, "fact": stands(first.fact)}
    values |= {"strength": Apart(bag.concentration, end), "range": _said(first.fact)}
    cells = (Cell("solutions", bag.number, "concentration"),)
    severity: Severity = "red" if labels else "amber"
    text = OUTSIDE_LABEL if labels else OUTSIDE_KNOWN
    yield Finding("concentration-range", severity, text, values, cells, LIBRARY)


def weak_solutions(case: Case) -> tuple[int, ...]:
    """Return the numbers of the solutions of which `concentration-range` says that no stability data exist."""
    weaker = _below_all_ranges(case, _ranges(case) or [])
    return () if weaker is None else weaker[1]


def _below_all_ranges(case: Case, ranges: list[_Range]) -> tuple[Fraction, tuple[int, ...]] | None:
    """Return where every range begins, and which solutions before the dose bag are weaker and not studied either.

    None where an open range reaches down to nothing.
    """
    ends = [one.least for one in ranges if one.least is not None]
    if not ends or len(ends) < len(ranges):
        return None
    studied = case.solved.times.stability
    weak = [bag for bag in case.solved.solutions[:-1] if bag.concentration < min(ends)]
    return min(ends), tuple(bag.number for bag in weak if not any(one.holds_at(bag.concentration) for one in studied))


def _weak(case: Case, ranges: list[_Range], per: str) -> Iterator[Finding]:
    """Say which solutions are weaker than all that is known."""
    weaker = _below_all_ranges(case, ranges)
    if weaker is not None and weaker[1]:
        bags = [case.solved.solutions[number - 1] for number in weaker[1]]
        named = tuple(
            Said(WEAK_SOLUTION, {"container": CONTAINERS[bag.container], "number": bag.number}) for bag in bags
        )
        cells = tuple(Cell("solutions", bag.number, "concentration") for bag in bags)
        values = {"least": Setting(Quantity(weaker[0], per)), "solutions": named}
        yield Finding("concentration-range", "info", WEAK, values, cells, LIBRARY)


def _said(fact: ConcentrationRange) -> Said:
    if fact.min is None or fact.max is None:
        text = AT_MOST if fact.min is None else AT_LEAST
        return Said(text, {"min": fact.min and Setting(fact.min), "max": fact.max and Setting(fact.max)})
    return Said(BETWEEN, {"min": Setting(fact.min), "max": Setting(fact.max)})


def rate_limit(case: Case) -> Iterator[Finding]:
    """rate-limit: the dose bag runs no faster than its drug may be given. Red above a limit of the label, amber above
    another one.

    A limit is mL per hour, drug per hour, or the least time for the whole dose: the ordered dose over that time.
    """
    drug, steps = drug_of(case), dose_steps(case)
    if drug is None or not steps:
        return
    step = max(steps, key=lambda one: one.rate_mL_h or 0)  # of one bag the fastest in mL is the fastest in drug
    for fact in drug.rates:
        compared = _compared(case, step, fact)
        if compared is None or compared[0] <= compared[1]:
            continue
        rate, most, unit = compared
        values: dict[str, object] = {"step": step.number, "drug": drug.name, "unit": unit, "fact": stands(fact)}
        values |= {"rate": Apart(rate, most), "most": Apart(most, rate)}
        text = TOO_FAST
        if fact.least_time is not None:
            text, values = TOO_SHORT, values | {"time": Lasting(fact.least_time.into("min"))}
        cells = (Cell("steps", step.number, "rate_mL_h"), Cell("steps", step.number, "dose_rate_per_h"))
        yield Finding("rate-limit", "red" if fact.kind == "label" else "amber", text, values, cells, LIBRARY)


def _compared(case: Case, step: SolvedStep, fact: RateLimit) -> tuple[Fraction, Fraction, str] | None:
    """Return the step's rate, the limit and their unit; None where they measure different things."""
    rate, dose_rate, unit = step.rate_mL_h, step.dose_rate_per_h, f"{case.solved.amount_unit}/h"
    if fact.most_rate is not None:
        return None if rate is None else (rate, fact.most_rate.into("mL/h"), "mL/h")
    if dose_rate is None:
        return None
    if fact.least_time is not None:
        return dose_rate, case.solved.total.ordered / fact.least_time.into("h"), unit
    assert fact.most_dose_rate is not None  # it has one of the three
    try:
        return dose_rate, case.plan.recipe.converted(fact.most_dose_rate, unit), unit
    except Refused:
        return None
