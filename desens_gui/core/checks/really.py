"""What the containers as they are really made do to the ladder: each strength, the first dose, the rises.

A total that is right hides weak bags that are not: they give little of the dose, and all of its first steps.
"""

from collections.abc import Iterator
from fractions import Fraction

from desens_gui.core.checks.case import Case
from desens_gui.core.checks.own import as_published
from desens_gui.core.checks.rates import steep
from desens_gui.core.findings import Cell, Finding, Severity
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP, Said, Text
from desens_gui.core.ground.typography import Apart, Percent
from desens_gui.core.ground.units import Quantity, per_mL
from desens_gui.core.rules.naming import named
from desens_gui.core.solving.contents import usual_overfills
from desens_gui.core.solving.solved import SolvedSolution, SolvedStep

OTHER_STRENGTHS = QT_TRANSLATE_NOOP(
    "Findings", "As they are really made, these are more than {limit} off their planned strength: {solutions}."
)
OTHER_STRENGTH = QT_TRANSLATE_NOOP("Findings", "{solution} with {really} instead of {planned} ({off})")
AT_BEST = QT_TRANSLATE_NOOP("Findings", "{solution} with {really} at best instead of {planned} ({off})")
STEEP = QT_TRANSLATE_NOOP(
    "Findings",
    "As the bags are really made, step {step} gives the drug faster than any step before it by ×{rise} (planned: "
    "×{planned}); the limit set for this site is ×{limit}.",
)
NO_RISE = QT_TRANSLATE_NOOP(
    "Findings",
    "As the bags are really made, step {step} gives the drug no faster than a step before it (×{rise}; planned: "
    "×{planned}).",
)
STARTS_HIGH = QT_TRANSLATE_NOOP(
    "Findings",
    "As the first bag is really made, the first step gives {really}, {off} more than the {own} with which this "
    "protocol starts.",
)
REALLY = QT_TRANSLATE_NOOP(
    "Findings",
    "Draws rounded to the marks of their syringes and the volume that the way of filling gives. The limits are site "
    "settings; a step of a rapid infusion ladder is a factor of 2 to 2.5.",
)

_WORSE: dict[Severity | None, int] = {None: 0, "info": 1, "amber": 2, "red": 3}


def strength_as_prepared(case: Case) -> Iterator[Finding]:
    """strength-as-prepared: each container as really made is as strong as planned. Amber above the site's first limit
    (10 %), red above its second (25 %).

    Where an overfill is not stated, what is nearest to the plan among the usual ones is judged; a finding of
    `as-prepared` says that it is not known.
    """
    limits = case.site.thresholds
    found: dict[Severity, list[tuple[SolvedSolution, Said]]] = {"red": [], "amber": []}
    for bag, really, text in _really(case):
        off = really / bag.concentration - 1
        if abs(off) > limits.strength_amber:
            severity: Severity = "red" if abs(off) > limits.strength_red else "amber"
            per = per_mL(case.solved.amount_unit)
            values: dict[str, object] = {"solution": named(case.plan.recipe, bag.number)}
            values |= {"really": Quantity(really, per), "planned": Quantity(bag.concentration, per)}
            found[severity].append((bag, Said(text, values | {"off": Percent(off, signed=True)})))
    for severity, bags in found.items():
        if bags:
            limit = Percent(limits.strength_red if severity == "red" else limits.strength_amber)
            cells = tuple(Cell("solutions", bag.number, "as_prepared_concentration") for bag, _ in bags)
            shown = {"limit": limit, "solutions": tuple(said for _, said in bags)}
            yield Finding("strength-as-prepared", severity, OTHER_STRENGTHS, shown, cells, REALLY)


def _really(case: Case) -> Iterator[tuple[SolvedSolution, Fraction, Text]]:
    """Yield each container whose real strength is known, or lies between two ends: the one nearest to the plan."""
    between = usual_overfills(case.plan, case.solved, case.site)
    for bag in case.solved.solutions:
        if bag.preparation is None or not bag.concentration:
            continue
        if bag.preparation.as_prepared_concentration is not None:
            yield bag, bag.preparation.as_prepared_concentration, OTHER_STRENGTH
            continue
        ends = None if between is None else between.made(bag.number)
        if ends is not None:
            low, high = sorted(end.strength for end in ends)
            yield bag, min(max(bag.concentration, low), high), AT_BEST


def rise_as_prepared(case: Case) -> Iterator[Finding]:
    """rise: the same limits on what the bags as really made give, where the planned rise keeps to a limit that this
    one does not. Nothing where the real strength of an infused bag is not known.
    """
    if case.plan.protocol.pace != "rapid":
        return
    highest: Fraction | None = None
    for step in case.solved.steps:
        if step.priming or not step.dose_rate_per_h:
            continue
        factor = _factor(case, step)
        if factor is None:
            return
        rate = step.dose_rate_per_h * factor
        if highest is not None and step.rise is not None and step.kind == "infusion":
            really = rate / highest
            if _WORSE[_judged(case, really)] > _WORSE[_judged(case, step.rise)]:
                yield _rise(case, step, really)
        highest = rate if highest is None else max(highest, rate)


def _judged(case: Case, rise: Fraction) -> Severity | None:
    above = steep(rise, case.site.thresholds)
    if above is not None:
        return above[0]
    return "amber" if rise <= 1 else None


def _rise(case: Case, step: SolvedStep, really: Fraction) -> Finding:
    limits = case.site.thresholds
    severity, limit = steep(really, limits) or ("amber", limits.rise_amber)  # the caller has judged it
    text = NO_RISE if really <= 1 else STEEP
    values = {"step": step.number, "rise": Apart(really, Fraction(1) if really <= 1 else limit)}
    values |= {"planned": step.rise, "limit": limit}
    return Finding("rise", severity, text, values, (Cell("steps", step.number, "rise"),), REALLY)


def _factor(case: Case, step: SolvedStep) -> Fraction | None:
    """Return the real strength of a step's container over the planned one; None where it is not known."""
    bag = None if step.solution is None else case.solved.solutions[step.solution - 1]
    if bag is None or bag.preparation is None or bag.preparation.as_prepared_concentration is None:
        return None
    return bag.preparation.as_prepared_concentration / bag.concentration


def first_dose_as_prepared(case: Case) -> Iterator[Finding]:
    """first-dose: what the first bag as really made gives first is not above the protocol's start by more than the
    site lets a strength be off. Amber above the first limit, red above the second.

    Where the planned first dose is above it already, `first-dose` has said so.
    """
    first = next(step for step in case.solved.steps if not step.priming)
    own = case.plan.protocol.starting_fraction
    start = _published_start(case) if own is None else own * case.solved.total.ordered
    if start is None or first.as_prepared_dose is None or not start or first.dose > start:
        return
    off, limits = first.as_prepared_dose / start - 1, case.site.thresholds
    if off > limits.strength_amber:
        unit = case.solved.amount_unit
        values: dict[str, object] = {"off": Percent(off), "own": Quantity(start, unit)}
        values["really"] = Quantity(first.as_prepared_dose, unit)
        severity: Severity = "red" if off > limits.strength_red else "amber"
        yield Finding("first-dose", severity, STARTS_HIGH, values, (Cell("steps", first.number, "dose"),), REALLY)


def _published_start(case: Case) -> Fraction | None:
    """Return the first dose of the protocol followed to the letter; of a plan that follows it, its own."""
    solved = as_published(case) or case.solved
    return next(step for step in solved.steps if not step.priming).dose
