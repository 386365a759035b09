"""The solver: from a plan to every number of it, in exact rationals.

`series` works out what each step takes, `timeline` puts the steps one after the other, `preparation` says where each
solution comes from, `delivery` what reaches the vein and `times` what that is on the clock; here they are put together
and summed up.
"""

from dataclasses import replace
from fractions import Fraction

from desens_gui.core.rules.plan import Plan
from desens_gui.core.rules.site import Site
from desens_gui.core.solving.delivery import Delivered, deliver
from desens_gui.core.solving.preparation import Made, PreparedSet, prepare
from desens_gui.core.solving.pumping import with_volume_to_infuse
from desens_gui.core.solving.series import Series, policy_end
from desens_gui.core.solving.solved import Solved, SolvedSolution, SolvedStep, Total
from desens_gui.core.solving.timeline import in_time
from desens_gui.core.solving.times import times_of

__all__ = ["policy_end", "solve"]


def solve(plan: Plan, site: Site) -> Solved:
    """Return every number of the plan.

    Raises Refused, with the solution or step it is about, for a plan that has no solution: nothing remains for
    the last bag, a bag is empty before a step, units of different dimensions.
    """
    drawn, concentrations = Series(plan).draw()
    steps = in_time(plan, drawn)
    solutions = _solutions(plan, steps, concentrations)
    made = prepare(plan, solutions, site)
    delivered = deliver(plan, solutions, steps)
    really = doses_as_prepared(steps, made)
    ends = _range_as_prepared(plan, solutions, steps, made, site)
    solutions = tuple(
        with_volume_to_infuse(plan, _completed(solution, made.solutions[index], delivered.line_mL[index]), steps)
        for index, solution in enumerate(solutions)
    )
    steps = tuple(
        replace(step, at_vein=delivered.steps[index], as_prepared_dose=really[index])
        for index, step in enumerate(steps)
    )
    total = _total(plan, steps, made, delivered, ends)
    times = times_of(plan, site, solutions, steps)
    return Solved(plan.order.dose.unit, solutions, steps, total, delivered.levels, made.stock, times)


def doses_as_prepared(steps: tuple[SolvedStep, ...], made: PreparedSet) -> tuple[Fraction | None, ...]:
    """Return what each step gives of the solutions as they are really prepared; None where that is not known.

    The pump takes the volumes that are set, and no more. A dose that comes from no solution that is made, a tablet or
    a product as it is bought, is what it says.
    """
    doses: list[Fraction | None] = []
    for step in steps:
        preparation = None if step.solution is None else made.solutions[step.solution - 1].preparation
        if made.stock is None:
            doses.append(None)
        elif preparation is None or step.priming:
            doses.append(step.dose)
        elif preparation.as_prepared_concentration is None or step.set_volume_mL is None:
            doses.append(None)
        else:
            doses.append(preparation.as_prepared_concentration * step.set_volume_mL)
    return tuple(doses)


def _range_as_prepared(
    plan: Plan, solutions: tuple[SolvedSolution, ...], steps: tuple[SolvedStep, ...], made: PreparedSet, site: Site
) -> tuple[Fraction, Fraction] | None:
    """Return between which totals the plan ends up where an overfill is not stated; None where all are."""
    if all(one.preparation is None or one.preparation.overfill_mL is not None for one in made.solutions):
        return None
    ends = []
    for share in (site.thresholds.overfill_most, site.thresholds.overfill_least):
        total = _sum_known(doses_as_prepared(steps, prepare(plan, solutions, site, share)))
        if total is None:
            return None
        ends.append(total)
    return min(ends), max(ends)


def _sum_known(doses: tuple[Fraction | None, ...]) -> Fraction | None:
    """Return the sum; None where one of them is not known."""
    known = [dose for dose in doses if dose is not None]
    return sum(known, Fraction(0)) if len(known) == len(doses) else None


def _solutions(plan: Plan, steps: tuple[SolvedStep, ...], concentrations: list[Fraction]) -> tuple[SolvedSolution, ...]:
    """Return the solutions as made and infused; donations and lines are not known yet."""
    solved = []
    for number, (rule, concentration) in enumerate(zip(plan.recipe.solutions, concentrations, strict=True), 1):
        volume = None if rule.volume is None else rule.volume.into("mL")
        larger = plan.making(number).made_to
        made_mL = volume if volume is None or larger is None else larger.into("mL")
        own = [step for step in steps if step.solution == number]
        solved.append(
            SolvedSolution(
                number=number,
                container=rule.container,
                volume_mL=volume,
                made_mL=made_mL,
                amount=None if made_mL is None else concentration * made_mL,
                concentration=concentration,
                infused_mL=sum((step.volume_mL or Fraction(0) for step in own), Fraction(0)),
                given=sum((step.dose for step in own), Fraction(0)),
                donated_mL=Fraction(0),
                line_mL=Fraction(0),
                discarded_mL=None,
                label_volume_mL=None,
                label_amount=None,
                as_prepared_label_mL=None,
                as_prepared_label_amount=None,
                preparation=None,
                components=tuple(concentration * component.per for component in plan.recipe.components),
            )
        )
    return tuple(solved)


def _completed(solution: SolvedSolution, made: Made, line_mL: Fraction) -> SolvedSolution:
    """Return the solution with what is drawn from it and what stays in its line."""
    left = None if solution.made_mL is None else solution.made_mL - made.donated_mL
    preparation = made.preparation
    really = None if preparation is None or preparation.real_mL is None else preparation.real_mL - made.drawn_out_mL
    strength = None if preparation is None else preparation.as_prepared_concentration
    return replace(
        solution,
        donated_mL=made.donated_mL,
        line_mL=line_mL,
        discarded_mL=None if left is None else left - solution.infused_mL - line_mL,
        label_volume_mL=left,
        label_amount=None if left is None else left * solution.concentration,
        as_prepared_label_mL=really,
        as_prepared_label_amount=None if really is None or strength is None else really * strength,
        preparation=preparation,
    )


def _total(
    plan: Plan,
    steps: tuple[SolvedStep, ...],
    made: PreparedSet,
    delivered: Delivered,
    ends: tuple[Fraction, Fraction] | None,
) -> Total:
    """Return the sums."""
    given = steps[-1].cumulative_dose
    first = next(step for step in steps if not step.priming)
    last = steps[-1]
    prepared = made.prepared
    at_vein = sum(delivered.steps, Fraction(0)) + delivered.flush
    return Total(
        ordered=plan.order.dose.value,
        given=given,
        prepared=prepared,
        discarded=None if prepared is None else prepared - given - delivered.left_in_line,
        left_over=None if prepared is None else prepared - at_vein - delivered.left_in_line,
        left_in_line=delivered.left_in_line,
        at_vein=at_vein,
        at_vein_flush=delivered.flush,
        first_drug_min=delivered.first_drug_min,
        volume_mL=last.cumulative_volume_mL,
        time_min=None if last.starts_min is None else last.starts_min + (last.time_min or 0),
        first_fraction=first.dose / plan.order.dose.value,
        as_prepared=_sum_known(tuple(step.as_prepared_dose for step in steps)),
        as_prepared_tolerance=_tolerance(steps, made),
        as_prepared_range=ends,
    )


def _tolerance(steps: tuple[SolvedStep, ...], made: PreparedSet) -> Fraction | None:
    """Return by how much the syringes may move the total at the worst; None where the total is not known."""
    if any(step.as_prepared_dose is None for step in steps):
        return None
    tolerance = Fraction(0)
    for step in steps:
        preparation = None if step.solution is None else made.solutions[step.solution - 1].preparation
        if preparation is not None and step.as_prepared_dose is not None:
            tolerance += step.as_prepared_dose * preparation.tolerance
    return tolerance
