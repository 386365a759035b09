"""The checks: each one function from a plan and its numbers to findings, with a stable id.

Thresholds are the site's. A check that cannot be applied to a plan (a rise where nothing is infused) says nothing.
"""

from collections.abc import Callable, Iterator

from desens_gui.core.checks import (
    bags,
    contents,
    density,
    drugs,
    fluids,
    gates,
    keeping,
    ladder,
    limits,
    lines,
    names,
    orders,
    prepared,
    published,
    rates,
    really,
    routes,
    stocks,
    sums,
    tablets,
    times,
    veins,
)
from desens_gui.core.checks.case import Case
from desens_gui.core.findings import Finding, by_severity
from desens_gui.core.rules.plan import Plan
from desens_gui.core.rules.site import Site
from desens_gui.core.solving.solved import Solved

Check = Callable[[Case], Iterator[Finding]]

#: every check, in the order in which a pharmacist reads a plan
CHECKS: tuple[Check, ...] = (
    sums.doses_add_up,
    sums.rows_add_up,
    sums.printed_adds_up,
    routes.route_fits,
    tablets.tablet_parts,
    names.product_name,
    times.interval,
    bags.bag_holds_enough,
    density.density,
    stocks.stock,
    bags.order_of_strength,
    prepared.draw_measurable,
    prepared.overfill,
    prepared.as_prepared,
    really.strength_as_prepared,
    contents.bag_content,
    rates.rise,
    really.rise_as_prepared,
    rates.first_dose,
    really.first_dose_as_prepared,
    ladder.dose_jump,
    ladder.step_time,
    rates.rate_settable,
    lines.flush,
    veins.drug_reaches_vein,
    veins.rise_at_vein,
    fluids.diluent,
    limits.concentration_range,
    limits.rate_limit,
    keeping.stability,
    keeping.finish_by,
    orders.dose_plausible,
    drugs.dose_caps,
    orders.dose_basis,
    orders.readable_unit,
    published.strength_choice,
    published.protocol_limits,
    drugs.drug_known,
    gates.identity,
)


def check(plan: Plan, solved: Solved, site: Site) -> tuple[Finding, ...]:
    """Return what all checks say of a plan, red first."""
    case = Case(plan, solved, site)
    return by_severity([finding for one in CHECKS for finding in one(case)])
