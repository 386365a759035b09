"""Do the numbers add up: doses to the order, rows to their sums, printed numbers to printed sums."""

from collections.abc import Iterator
from fractions import Fraction

from desens_gui.core.checks.case import Case
from desens_gui.core.findings import Cell, Finding, Severity
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP
from desens_gui.core.ground.typography import Percent, Setting, Typography
from desens_gui.core.ground.units import Quantity

_DAY = 1440

ARITHMETIC = QT_TRANSLATE_NOOP("Findings", "Arithmetic: the sum of the doses is the dose.")
SURPLUS = QT_TRANSLATE_NOOP(
    "Findings", "The steps give {given}, {difference} ({share}) more than the ordered {ordered}."
)
SHORTFALL = QT_TRANSLATE_NOOP(
    "Findings", "The steps give {given}, {difference} ({share}) less than the ordered {ordered}."
)
LAST_DOSE = QT_TRANSLATE_NOOP("Findings", "The last dose is {given}, not the ordered {ordered}.")
ALL_DOSES = QT_TRANSLATE_NOOP(
    "Findings",
    "The last dose is the ordered {ordered}; all doses together give {given} within a day, {difference} ({share}) "
    "more.",
)
ALL_DOSES_UNTIMED = QT_TRANSLATE_NOOP(
    "Findings",
    "The last dose is the ordered {ordered}; all doses together give {given}, {difference} ({share}) more, and in "
    "what time is not stated.",
)
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
    first threshold (1 %), amber up to the second (5 %), red above. Where the last dose is the ordered one and all
    are given within a day, what they give together is expected too: info up to the first threshold, amber above.
    """
    if case.plan.recipe.target == "none":
        return
    if case.plan.recipe.target == "last-dose":
        yield from _last_dose(case)
        return
    off = case.solved.total.given - case.solved.total.ordered
    if not off:
        return
    as_written = case.plan.recipe.last_solution == "as-written"
    severity: Severity = _surplus_severity(case, off) if as_written else "red"
    cells = (Cell("total", 0, "given"), Cell("order", 0, "dose"))
    text = SURPLUS if off > 0 else SHORTFALL
    yield Finding("doses-add-up", severity, text, _off_values(case, off), cells, ARITHMETIC)


def _last_dose(case: Case) -> Iterator[Finding]:
    """Compare the last dose with the order, and say what all doses give where they may be given within one day."""
    unit, ordered = case.solved.amount_unit, case.solved.total.ordered
    last = next(step for step in reversed(case.solved.steps) if not step.priming)
    if last.dose != ordered:
        shown = {"given": Setting(Quantity(last.dose, unit)), "ordered": Setting(Quantity(ordered, unit))}
        yield Finding("doses-add-up", "red", LAST_DOSE, shown, (Cell("steps", last.number, "dose"),), ARITHMETIC)
        return
    off = case.solved.total.given - ordered
    time = case.solved.total.time_min
    later = any(step.day is not None and step.day > 1 for step in case.solved.steps)
    if off and (not later if time is None else time < _DAY):
        severity: Severity = "info" if _surplus_severity(case, off) == "info" else "amber"
        cells = (Cell("total", 0, "given"), Cell("order", 0, "dose"))
        text = ALL_DOSES_UNTIMED if time is None else ALL_DOSES
        yield Finding("doses-add-up", severity, text, _off_values(case, off), cells, ARITHMETIC)


def _surplus_severity(case: Case, off: Fraction) -> Severity:
    share, limits = abs(off) / case.solved.total.ordered, case.site.thresholds
    return "red" if share > limits.surplus_red else "amber" if share > limits.surplus_amber else "info"


def _off_values(case: Case, off: Fraction) -> dict[str, object]:
    """Return what a sentence says of a sum that is not the order: both of them in full, or they might print alike."""
    unit, total = case.solved.amount_unit, case.solved.total
    return {
        "given": Setting(Quantity(total.given, unit)),
        "difference": Quantity(abs(off), unit),
        "share": Percent(off / total.ordered, signed=True),
        "ordered": Setting(Quantity(total.ordered, unit)),
    }


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
