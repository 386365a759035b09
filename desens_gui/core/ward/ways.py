"""The four ways of priming and joining lines: what each is in plain words, and what it would come to for a plan."""

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from desens_gui.core.checks import lines, veins
from desens_gui.core.checks.case import Case
from desens_gui.core.findings import Severity, by_severity
from desens_gui.core.ground.model import rebuilt
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP, Said, Text
from desens_gui.core.ground.typography import Lasting, Percent
from desens_gui.core.ground.units import Quantity
from desens_gui.core.rules.plan import PRIMINGS, Plan, Priming, Tubing
from desens_gui.core.rules.site import Site
from desens_gui.core.solving.rises import Rise, rises_at_vein
from desens_gui.core.solving.solve import solve
from desens_gui.core.solving.solved import Solved

#: each way as one chooses it
NAMES: dict[Priming, Text] = {
    "own-line": QT_TRANSLATE_NOOP("Ward", "Own lines, primed with bags"),
    "own-line-diluent": QT_TRANSLATE_NOOP("Ward", "Own lines, primed with diluent"),
    "first-bag": QT_TRANSLATE_NOOP("Ward", "One line, primed with bag 1"),
    "diluent": QT_TRANSLATE_NOOP("Ward", "One line, primed with diluent"),
}
#: the same in the little room of a field
SHORT_NAMES: dict[Priming, Text] = {
    "own-line": QT_TRANSLATE_NOOP("Ward", "own lines: their bags"),
    "own-line-diluent": QT_TRANSLATE_NOOP("Ward", "own lines: diluent"),
    "first-bag": QT_TRANSLATE_NOOP("Ward", "one line: bag 1"),
    "diluent": QT_TRANSLATE_NOOP("Ward", "one line: diluent"),
}
#: what each way means
MEANINGS: dict[Priming, Text] = {
    "own-line": QT_TRANSLATE_NOOP(
        "Ward", "A line for each bag, filled with that bag before the start; all of them join at the vein."
    ),
    "own-line-diluent": QT_TRANSLATE_NOOP(
        "Ward",
        "A line for each bag, filled with diluent before the start; all of them join at the vein. Usual in oncology: "
        "each bag first pushes a line of diluent.",
    ),
    "first-bag": QT_TRANSLATE_NOOP(
        "Ward", "One line, filled with the first bag before the start; the bags are changed at its upper end."
    ),
    "diluent": QT_TRANSLATE_NOOP(
        "Ward", "One line, filled with diluent before the start; the bags are changed at its upper end."
    ),
}
AS_PLANNED = QT_TRANSLATE_NOOP("Ward", "as planned")
ONE_LATE = QT_TRANSLATE_NOOP("Ward", "1 step under {share} of plan")
LATE = QT_TRANSLATE_NOOP("Ward", "{count} steps under {share} of plan")
FIRST_DRUG = QT_TRANSLATE_NOOP("Ward", "first drug in step {step}, after {minute}")
NO_DRUG = QT_TRANSLATE_NOOP("Ward", "no drug reaches the vein")
STEEPEST = QT_TRANSLATE_NOOP("Ward", "rises by ×{rise} in step {step}")
LESS = QT_TRANSLATE_NOOP("Ward", "{drug} ({share}) never arrive")
LESS_UNFLUSHED = QT_TRANSLATE_NOOP("Ward", "{drug} ({share}) never arrive without a flush")
MORE = QT_TRANSLATE_NOOP("Ward", "{drug} ({share}) too much")
SOME_LATER = QT_TRANSLATE_NOOP("Ward", "each step a little later")


@dataclass(frozen=True, slots=True)
class Way:
    """One way of priming, for one plan.

    `plan` is the plan with it, `solved` its numbers; both are None where it is `refused`. `severity` is the worst that
    the checks of lines and vein say of it.
    """

    priming: Priming
    chosen: bool
    plan: Plan | None
    solved: Solved | None
    severity: Severity | None
    refused: Refused | None = None


def four_ways(plan: Plan, site: Site, lines_tried: Tubing | None = None) -> tuple[Way, ...]:
    """Return what each way of priming comes to with the same lines; empty where none are known.

    `lines_tried` are lines to try where the plan does not state its own; how they are primed does not matter.
    """
    tubing = plan.tubing or lines_tried
    if tubing is None:
        return ()
    found = []
    for priming in PRIMINGS:
        chosen = plan.tubing is not None and tubing.priming == priming
        changed = rebuilt(plan, tubing=rebuilt(tubing, priming=priming))
        try:
            solved = solve(changed, site)
        except Refused as refused:
            found.append(Way(priming, chosen, None, None, "red", refused))
            continue
        case = Case(changed, solved, site)
        said = by_severity([*lines.flush(case), *veins.drug_reaches_vein(case), *veins.rise_at_vein(case)])
        found.append(Way(priming, chosen, changed, solved, said[0].severity if said else None))
    return tuple(found)


def comes_to(way: Way, site: Site) -> Said | tuple[Said, ...]:
    """Return in a few words how far what arrives is from what is planned."""
    if way.refused is not None:
        return Said(way.refused.text, way.refused.values)
    solved = way.solved
    assert solved is not None  # it is not refused
    if all(step.at_vein == step.dose for step in solved.steps if not step.priming):
        return Said(AS_PLANNED)
    return tuple(_off(way, solved, site)) or Said(SOME_LATER)


def _off(way: Way, solved: Solved, site: Site) -> Iterator[Said]:
    share, counted = site.thresholds.reach_least, [step for step in solved.steps if not step.priming]
    late = [step for step in counted if step.at_vein < share * step.dose]
    if late:
        yield Said(ONE_LATE if len(late) == 1 else LATE, {"count": len(late), "share": Percent(share)})
    first = solved.total.first_drug_min
    if first is None:
        yield Said(NO_DRUG)
        return
    step = solved.step_at(first)
    if step > counted[0].number:
        yield Said(FIRST_DRUG, {"step": step, "minute": Lasting(first)})
    steepest = _steepest(solved)
    if steepest is not None and steepest.factor > site.thresholds.rise_amber:
        yield Said(STEEPEST, {"rise": steepest.factor, "step": steepest.step})
    off = solved.total.at_vein - solved.total.given
    least = site.thresholds.surplus_amber * solved.total.ordered
    if abs(off) > least:
        drug, of_dose = Quantity(abs(off), solved.amount_unit), Percent(abs(off) / solved.total.ordered)
        unflushed = way.plan is not None and way.plan.tubing is not None and way.plan.tubing.flush is None
        less = LESS_UNFLUSHED if unflushed else LESS
        yield Said(less if off < 0 else MORE, {"drug": drug, "share": of_dose})


def _steepest(solved: Solved) -> Rise | None:
    """Return the steepest rise at the vein, where the plan's own steps do not rise as steeply."""
    planned = max((step.rise or Fraction(0) for step in solved.steps), default=Fraction(0))
    steepest = max(rises_at_vein(solved), key=lambda rise: rise.factor, default=None)
    return steepest if steepest is not None and steepest.factor > planned else None
