"""Do the numbers add up: doses to the order, rows to their sums, printed numbers to printed sums."""

from collections.abc import Iterator
from fractions import Fraction

from desens_gui.core.checks.case import Case
from desens_gui.core.findings import Cell, Finding, Severity
from desens_gui.core.texts import QT_TRANSLATE_NOOP
from desens_gui.core.typography import Percent, Typography
from desens_gui.core.units import Quantity

ARITHMETIC = QT_TRANSLATE_NOOP("Findings", "Arithmetic: the sum of the doses is the dose.")
SURPLUS = QT_TRANSLATE_NOOP(
    "Findings", "The steps give {given}, {difference} ({share}) more than the ordered {ordered}."
)
SHORTFALL = QT_TRANSLATE_NOOP(
    "Findings", "The steps give {given}, {difference} ({share}) less than the ordered {ordered}."
)
LAST_DOSE = QT_TRANSLATE_NOOP("Findings", "The last dose is {given}, not the ordered {ordered}.")
ROW_SUM = QT_TRANSLATE_NOOP(
    "Findings", "Step {step}: the cumulative dose says {stated}, but the doses down to it sum to {sum}."
)
VOLUME_SUM = QT_TRANSLATE_NOOP(
    "Findings", "Step {step}: the cumulative volume says {stated}, but the volumes down to it sum to {sum}."
)
PRINTED_SUM = QT_TRANSLATE_NOOP(
    "Findings",
    "Step {step}: the printed doses sum to {sum}, the printed cumulative dose is {stated}; that is more than rounding "
    "explains.",
)


def doses_add_up(case: Case) -> Iterator[Finding]:
    """doses-add-up: the steps sum to the ordered dose (or the last dose is it, where the recipe says so).

    Red when they do not. Under `as-written` the surplus or shortfall is expected and shown: info up to the site's
    first threshold (1 %), amber up to the second (5 %), red above.
    """
    unit, ordered = case.solved.amount_unit, case.solved.total.ordered
    limits = case.site.thresholds
    if case.plan.recipe.target == "none":
        return
    if case.plan.recipe.target == "last-dose":
        last = next(step for step in reversed(case.solved.steps) if not step.priming)
        if last.dose != ordered:
            shown = {"given": Quantity(last.dose, unit), "ordered": Quantity(ordered, unit)}
            yield Finding("doses-add-up", "red", LAST_DOSE, shown, (Cell("steps", last.number, "dose"),), ARITHMETIC)
        return
    off = case.solved.total.given - ordered
    if not off:
        return
    severity: Severity = "red"
    if case.plan.recipe.last_solution == "as-written":
        share = abs(off) / ordered
        severity = "red" if share > limits.surplus_red else "amber" if share > limits.surplus_amber else "info"
    values: dict[str, object] = {
        "given": Quantity(case.solved.total.given, unit),
        "difference": Quantity(abs(off), unit),
        "share": Percent(off / ordered, signed=True),
        "ordered": Quantity(ordered, unit),
    }
    cells = (Cell("total", 0, "given"), Cell("order", 0, "dose"))
    yield Finding("doses-add-up", severity, SURPLUS if off > 0 else SHORTFALL, values, cells, ARITHMETIC)


def rows_add_up(case: Case) -> Iterator[Finding]:
    """rows-add-up: each cumulative cell is the sum of the cells above it. Red at the first row where it is not.

    A solved plan always adds up; imported and edited tables may not.
    """
    doses = volumes = Fraction(0)
    for step in case.solved.steps:
        doses += step.dose
        volumes += step.volume_mL or 0
        for text, column, stated, total, unit in (
            (ROW_SUM, "cumulative_dose", step.cumulative_dose, doses, case.solved.amount_unit),
            (VOLUME_SUM, "cumulative_volume_mL", step.cumulative_volume_mL, volumes, "mL"),
        ):
            if stated != total:
                values = {"step": step.number, "stated": Quantity(stated, unit), "sum": Quantity(total, unit)}
                yield Finding("rows-add-up", "red", text, values, (Cell("steps", step.number, column),), ARITHMETIC)
                return


def printed_adds_up(case: Case) -> Iterator[Finding]:
    """printed-adds-up: the numbers as printed sum to the printed sum within the half-units of their rounding.

    Amber at the first row where they do not: a reader who adds the sheet up by hand would stumble there.
    """
    typography = Typography(digits=case.site.digits)
    total = slack = Fraction(0)
    for step in case.solved.steps:
        total += typography.rounded(step.dose)
        slack += typography.half_unit(step.dose)
        stated = typography.rounded(step.cumulative_dose)
        if abs(total - stated) > slack + typography.half_unit(step.cumulative_dose):
            unit = case.solved.amount_unit
            values = {"step": step.number, "sum": Quantity(total, unit), "stated": Quantity(stated, unit)}
            cells = (Cell("steps", step.number, "cumulative_dose"),)
            yield Finding("printed-adds-up", "amber", PRINTED_SUM, values, cells, ARITHMETIC)
            return
