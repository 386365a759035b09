"""Is the ordered dose what it was worked out from."""

from collections.abc import Iterator
from fractions import Fraction

from desens_gui.core.checks.case import Case
from desens_gui.core.findings import Cell, Finding
from desens_gui.core.ground.numbers import decimal_places, round_half_up
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP
from desens_gui.core.ground.typography import Percent, Setting
from desens_gui.core.ground.units import Quantity

TENFOLD = QT_TRANSLATE_NOOP(
    "Findings", "The ordered {ordered} are about ten times what the basis comes to ({result}). Is a zero too many?"
)
A_TENTH = QT_TRANSLATE_NOOP(
    "Findings", "The ordered {ordered} are about a tenth of what the basis comes to ({result}). Is a zero missing?"
)
OFF_BASIS = QT_TRANSLATE_NOOP("Findings", "The basis comes to {result}; ordered are {ordered} ({off}).")
APART = QT_TRANSLATE_NOOP(
    "Findings",
    "The basis comes to {result}, which cannot be compared with the ordered {ordered}: no potency is stated.",
)
SMALL_NUMBERS = QT_TRANSLATE_NOOP(
    "Findings",
    "In {unit} the smallest number of this plan is {least}, whose zeros are easily miscounted. Order it in {smaller}.",
)
ZEROS_SOURCE = QT_TRANSLATE_NOOP("Findings", "ISMP: a unit is chosen so that few zeros stand before the first digit.")
TENFOLD_SOURCE = QT_TRANSLATE_NOOP(
    "Findings", "A misplaced decimal point makes a tenfold error: ISMP list of error-prone dose designations."
)
BASIS_SOURCE = QT_TRANSLATE_NOOP(
    "Findings", "Dose per m2 or kg × m2 or kg; AUC × (GFR + 25) by Calvert, J Clin Oncol 1989;7:1748-56."
)

#: how near to ten times, or to a tenth, makes a slip of the decimal point likely
_NEAR = Fraction(1, 10)
#: a dose is reduced to a half or so on purpose; further off is rather a slip
_FAR = Fraction(3, 2)
#: what a person rounds an order by at the most, whatever the digits it is written with
_MOST_ROUNDED = Fraction(1, 100)


def dose_plausible(case: Case) -> Iterator[Finding]:
    """dose-plausible: the ordered dose is not ten times, nor a tenth, of what its basis comes to. Amber within 10 %.

    A misplaced decimal point or a zero more or less is the error with the worst outcome: ISMP, error-prone dose
    designations (no trailing zero, a leading zero).
    """
    result = _result(case)
    if result is None:
        return
    ratio = case.solved.total.ordered / result
    values = {"ordered": Setting(case.plan.order.dose), "result": _said(case, result)}
    for text, slip in ((TENFOLD, Fraction(10)), (A_TENTH, Fraction(1, 10))):
        if abs(ratio / slip - 1) <= _NEAR:
            yield Finding("dose-plausible", "amber", text, values, _CELLS, TENFOLD_SOURCE)


def dose_basis(case: Case) -> Iterator[Finding]:
    """dose-basis: the ordered dose is what its basis comes to. Info when it differs by more than rounding, amber when
    by more than a half.

    Rounding: half-up to the digits the order is written with, and by 1 % at the most. The total dose is an input and
    stays one; a reduced dose is ordered often. The formulae: dose per m2 or per kg; AUC x (GFR + 25), Calvert et al.,
    J Clin Oncol 1989;7:1748-56.
    """
    basis = case.plan.order.basis
    if basis is None:
        return
    dose, result = case.plan.order.dose, _result(case)
    values: dict[str, object] = {"ordered": Setting(dose)}
    if result is None:
        yield Finding("dose-basis", "info", APART, values | {"result": Setting(basis.result)}, _CELLS, BASIS_SOURCE)
    elif not _rounded(dose.value, result) and not any(dose_plausible(case)):
        values |= {"result": _said(case, result), "off": Percent(dose.value / result - 1, signed=True)}
        far = not 1 / _FAR <= dose.value / result <= _FAR
        yield Finding("dose-basis", "amber" if far else "info", OFF_BASIS, values, _CELLS, BASIS_SOURCE)


def readable_unit(case: Case) -> Iterator[Finding]:
    """readable-unit: an order in a large unit leaves no dose or strength below a ten-thousandth of it. Amber otherwise.

    One unit is used for the whole plan, so an order in g makes 0.000006 g of what is 0.006 mg. ISMP, error-prone
    dose designations: use the unit that needs the fewest zeros.
    """
    unit = case.plan.order.dose.unit
    if unit not in _SMALLER:
        return
    numbers = [*(step.dose for step in case.solved.steps), *(of.concentration for of in case.solved.solutions)]
    least = min((number for number in numbers if number), default=Fraction(1))
    if least < _LEAST:
        values = {"unit": unit, "least": Quantity(least, unit), "smaller": _SMALLER[unit]}
        yield Finding("readable-unit", "amber", SMALL_NUMBERS, values, _CELLS[:1], ZEROS_SOURCE)


#: units so large that a plan's weakest doses are tiny in them, and what to order in instead
_SMALLER = {"g": "mg", "million units": "units"}
_LEAST = Fraction(1, 10_000)
_CELLS = (Cell("order", 0, "dose"), Cell("order", 0, "basis"))


def _result(case: Case) -> Fraction | None:
    """Return what the basis comes to, in the order's unit; None without one, or where no potency compares the two."""
    basis = case.plan.order.basis
    try:
        return None if basis is None else case.plan.recipe.converted(basis.result, case.plan.order.dose.unit)
    except Refused:
        return None


def _said(case: Case, result: Fraction) -> Setting:
    return Setting(Quantity(result, case.plan.order.dose.unit))


def _rounded(ordered: Fraction, result: Fraction) -> bool:
    """Return whether an order is the result itself, rounded to the digits that the order is written with."""
    step = Fraction(1, 10 ** (decimal_places(ordered) or 0))
    return round_half_up(result, step) == ordered and abs(ordered / result - 1) <= _MOST_ROUNDED
