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
    solutions = tuple(
        with_volume_to_infuse(plan, _completed(solution, made.solutions[index], delivered.line_mL[index]), steps)
        for index, solution in enumerate(solutions)
    )
    steps = tuple(replace(step, at_vein=delivered.steps[index]) for index, step in enumerate(steps))
    times = times_of(plan, site, solutions, steps)
    return Solved(plan.order.dose.unit, solutions, steps, _total(plan, steps, made, delivered), times)


def _solutions(plan: Plan, steps: tuple[SolvedStep, ...], concentrations: list[Fraction]) -> tuple[SolvedSolution, ...]:
    """Return the solutions as made and infused; donations and lines are not known yet."""
    solved = []
    for number, (rule, concentration) in enumerate(zip(plan.recipe.solutions, concentrations, strict=True), 1):
        volume = None if rule.volume is None else rule.volume.into("mL")
        own = [step for step in steps if step.solution == number]
        solved.append(
            SolvedSolution(
                number=number,
                container=rule.container,
                volume_mL=volume,
                amount=None if volume is None else concentration * volume,
                concentration=concentration,
                infused_mL=sum((step.volume_mL or Fraction(0) for step in own), Fraction(0)),
                given=sum((step.dose for step in own), Fraction(0)),
                donated_mL=Fraction(0),
                line_mL=Fraction(0),
                discarded_mL=None,
                label_volume_mL=None,
                label_amount=None,
                preparation=None,
                components=tuple(concentration * component.per for component in plan.recipe.components),
            )
        )
    return tuple(solved)


def _completed(solution: SolvedSolution, made: Made, line_mL: Fraction) -> SolvedSolution:
    """Return the solution with what is drawn from it and what stays in its line."""
    volume = solution.volume_mL
    left = None if volume is None else volume - made.donated_mL
    return replace(
        solution,
        donated_mL=made.donated_mL,
        line_mL=line_mL,
        discarded_mL=None if left is None else left - solution.infused_mL - line_mL,
        label_volume_mL=left,
        label_amount=None if left is None else left * solution.concentration,
        preparation=made.preparation,
    )


def _total(plan: Plan, steps: tuple[SolvedStep, ...], made: PreparedSet, delivered: Delivered) -> Total:
    """Return the sums."""
    given = steps[-1].cumulative_dose
    first = next(step for step in steps if not step.priming)
    last = steps[-1]
    prepared = made.prepared
    return Total(
        ordered=plan.order.dose.value,
        given=given,
        prepared=prepared,
        discarded=None if prepared is None else prepared - given - delivered.left_in_line,
        left_in_line=delivered.left_in_line,
        at_vein=sum(delivered.steps, Fraction(0)) + delivered.flush,
        at_vein_flush=delivered.flush,
        first_drug_min=delivered.first_drug_min,
        volume_mL=last.cumulative_volume_mL,
        time_min=last.starts_min + (last.time_min or 0),
        first_fraction=first.dose / plan.order.dose.value,
    )
