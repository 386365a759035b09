"""Protocols side by side for the same order: what each of them comes to.

Everything that is compared comes out of the one calculation (`worked`), for the order, stock, pump and lines of the
plan that is open, so that two columns differ by their protocols alone.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields
from fractions import Fraction

from desens_gui.core.edits.following import with_protocol
from desens_gui.core.ground.model import made
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.units import Quantity
from desens_gui.core.rules.order import Order
from desens_gui.core.rules.plan import Plan, new_plan
from desens_gui.core.rules.protocol import Protocol
from desens_gui.core.rules.site import Site
from desens_gui.core.worked import Worked, work_out

#: stands for the drug where only a dose is stated
NO_DRUG = "–"
#: the findings about a drug that is not stated
_ABOUT_DRUG = ("drug-known",)
#: the findings that nothing but stated equipment can answer, and no protocol
OF_EQUIPMENT = ("drug-reaches-vein",)


@dataclass(frozen=True, slots=True)
class Figures:
    """What a protocol comes to for one order; amounts in `unit`. None: there is no such value.

    `starting_dose` is the first dose that counts, `starting_fraction` its share of the ordered dose (none in a test
    series). `steepest_rise` is the largest factor from one dose rate to a later one, `steepest_step` where it is.
    `target` says what the ordered dose is. `prepared_containers` counts bags, syringes, vials and cups that have to be
    made, by kind; what is used as it is sold is not among them. `left_over` is drug
    that was drawn up and reaches neither patient nor line. `red` and `amber` count the findings that are no gates.
    """

    unit: str
    target: str
    ordered: Fraction
    given: Fraction
    starting_dose: Fraction
    starting_fraction: Fraction | None
    steps: int
    steepest_rise: Fraction | None
    steepest_step: int | None
    time_min: Fraction | None
    volume_mL: Fraction | None
    prepared_containers: tuple[tuple[str, int], ...]
    prepared: Fraction | None
    left_over: Fraction | None
    red: int
    amber: int


@dataclass(frozen=True, slots=True)
class Candidate:
    """One protocol with what it comes to, or with the reason why it comes to nothing for this order."""

    protocol: Protocol
    figures: Figures | None
    refusal: Refused | None = None


#: what stands beside another number and is no row of its own
_BESIDE = ("unit", "target", "ordered", "steepest_step")
#: the rows of a comparison, in the order in which they are read
COMPARED = tuple(field.name for field in fields(Figures) if field.name not in _BESIDE)


def compare(base: Plan | Quantity, protocols: Iterable[Protocol], site: Site) -> tuple[Candidate, ...]:
    """Return what each protocol comes to for the order and equipment of a plan, or for a dose alone."""
    return tuple(_candidate(base, protocol, site) for protocol in protocols)


def followed(base: Plan | Quantity, protocol: Protocol) -> Plan:
    """Return a plan that follows the protocol to the letter; raise Refused when the order does not suit it."""
    if isinstance(base, Plan):
        return with_protocol(base, protocol).plan
    return new_plan(made(Order, {"drug": NO_DRUG, "dose": base}), protocol)


def figures_of(worked: Worked) -> Figures:
    """Return what a plan comes to."""
    plan, total = worked.plan, worked.solved.total
    counted = [step for step in worked.solved.steps if not step.priming]
    rises = [(step.rise, -step.number) for step in counted if step.rise is not None]
    steepest, at = max(rises, default=(None, 0))
    kinds = Counter(solution.container for solution in plan.recipe.solutions if not solution.name)
    unasked = (_ABOUT_DRUG if plan.order.drug == NO_DRUG else ()) + (OF_EQUIPMENT if plan.tubing is None else ())
    judged = [finding for finding in worked.findings if not finding.gate and finding.id not in unasked]
    severities = Counter(finding.severity for finding in judged)
    measured = any(step.volume_mL is not None for step in worked.solved.steps)
    return Figures(
        unit=worked.solved.amount_unit,
        target=plan.recipe.target,
        ordered=total.ordered,
        given=total.given,
        starting_dose=counted[0].dose,
        starting_fraction=None if plan.recipe.target == "none" else total.first_fraction,
        steps=len(plan.recipe.steps),
        steepest_rise=steepest,
        steepest_step=None if steepest is None else -at,
        time_min=total.time_min or None,
        volume_mL=total.volume_mL if measured else None,
        prepared_containers=tuple(kinds.items()),
        prepared=total.prepared,
        left_over=total.left_over,
        red=severities["red"],
        amber=severities["amber"],
    )


def differing(candidates: Sequence[Candidate]) -> frozenset[str]:
    """Return the rows of a comparison in which those that can be solved are not all equal."""
    solved = [candidate.figures for candidate in candidates if candidate.figures is not None]
    return frozenset(name for name in COMPARED if len({getattr(figures, name) for figures in solved}) > 1)


def _candidate(base: Plan | Quantity, protocol: Protocol, site: Site) -> Candidate:
    try:
        return Candidate(protocol, figures_of(work_out(followed(base, protocol), site)))
    except Refused as refused:
        return Candidate(protocol, None, refused)
