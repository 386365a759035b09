"""What is right: for each check that had something to judge and found nothing, one sentence.

A check that could not be applied says nothing here either: "draws are measurable" on a plan without a stock would be
a lie.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from fractions import Fraction

from desens_gui.core.findings import Cell
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP, Text
from desens_gui.core.ground.typography import PartOfDose, Percent, Setting
from desens_gui.core.ground.units import Quantity
from desens_gui.core.rules.strengths import cited
from desens_gui.core.solving.contents import labelled
from desens_gui.core.solving.solved import SolvedSolution
from desens_gui.core.worked import Worked

ADDS_UP = QT_TRANSLATE_NOOP("Passed", "The doses of all steps add up to {given}, exactly.")
LAST_DOSE = QT_TRANSLATE_NOOP("Passed", "The last dose is {given}, as ordered.")
OF_PARTS = QT_TRANSLATE_NOOP("Passed", "Each number of tablets can be made of whole tablets and their parts.")
HOLD_ENOUGH = QT_TRANSLATE_NOOP("Passed", "Every solution holds enough for its steps.")
IN_ORDER = QT_TRANSLATE_NOOP("Passed", "Each solution is stronger than the one before it.")
KNOWN_STOCK = QT_TRANSLATE_NOOP("Passed", "The stock, {stock}, is one that is known of {drug}.")
MEASURABLE = QT_TRANSLATE_NOOP("Passed", "Every draw can be measured; the smallest is {volume}.")
REALLY = QT_TRANSLATE_NOOP(
    "Passed", "As the bags are really made, the patient gets {really}, and none is more than {off} off its strength."
)
LABELS = QT_TRANSLATE_NOOP("Passed", "Each label says what is in its container as it is prepared and drawn from.")
RISES = QT_TRANSLATE_NOOP("Passed", "No step rises by more than ×{rise}.")
FIRST = QT_TRANSLATE_NOOP("Passed", "The first step gives {first} of the dose, no more than the protocol's {own}.")
SETTABLE = QT_TRANSLATE_NOOP("Passed", "The pump “{pump}” can be set to every rate as written.")
AS_BASIS = QT_TRANSLATE_NOOP("Passed", "The ordered dose is what its basis comes to.")
STRENGTH = QT_TRANSLATE_NOOP("Passed", "The strongest solution is the chosen {strength} ({source}).")
WITHIN = QT_TRANSLATE_NOOP("Passed", "Dose and rates are within the limits of the protocol.")
ALLOWED = QT_TRANSLATE_NOOP("Passed", "The diluent, {diluent}, is allowed for {drug}.")
WITHIN_RANGE = QT_TRANSLATE_NOOP("Passed", "The strength of the last bag is within the range that is known for {drug}.")
SLOW_ENOUGH = QT_TRANSLATE_NOOP("Passed", "The last bag runs no faster than {drug} may be given.")
KNOWN = QT_TRANSLATE_NOOP("Passed", "“{drug}” is in the drug list.")
KEEPS = QT_TRANSLATE_NOOP("Passed", "Every container is hung before its begin by.")
KEEPS_AND_ENDS = QT_TRANSLATE_NOOP(
    "Passed", "Every container is hung before its begin by, and empty before its discard by."
)
IN_TIME = QT_TRANSLATE_NOOP("Passed", "The last step ends by {finish_by}; the latest start for that is {latest}.")


@dataclass(frozen=True, slots=True)
class Passed:
    """A check that has found nothing: its id, a sentence, and the cells it is about."""

    id: str
    text: Text
    values: dict[str, object] = field(default_factory=dict)
    where: tuple[Cell, ...] = ()


def passed(worked: Worked) -> tuple[Passed, ...]:
    """Return what is right with a plan, in the order of the checks."""
    spoken = {finding.id for finding in worked.findings}
    judged = [judge(worked) for judge in _JUDGES]
    return tuple(one for one in judged if one is not None and one.id not in spoken)


def _doses(worked: Worked) -> Passed | None:
    if worked.plan.recipe.target == "none":
        return None
    if worked.plan.recipe.target == "last-dose":
        last = next(step for step in reversed(worked.solved.steps) if not step.priming)
        value = Quantity(last.dose, worked.solved.amount_unit)
        return Passed("doses-add-up", LAST_DOSE, {"given": value}, (Cell("steps", last.number, "dose"),))
    given = Quantity(worked.solved.total.given, worked.solved.amount_unit)
    return Passed("doses-add-up", ADDS_UP, {"given": given}, (Cell("total", 0, "given"),))


def _tablets(worked: Worked) -> Passed | None:
    cells = tuple(Cell("steps", step.number, "count") for step in worked.solved.steps if step.tablet is not None)
    return Passed("tablet-parts", OF_PARTS, {}, cells) if cells else None


def _bags(worked: Worked) -> Passed | None:
    if not worked.solved.solutions or any(solution.volume_mL is None for solution in worked.solved.solutions):
        return None
    return Passed("bag-holds-enough", HOLD_ENOUGH)


def _strengths(worked: Worked) -> Passed | None:
    return Passed("order-of-strength", IN_ORDER) if len(worked.solved.solutions) > 1 else None


def _stock(worked: Worked) -> Passed | None:
    stock = worked.plan.stock
    if stock is None or not _figures_known(worked):
        return None
    cells = (Cell("order", 0, "stock"),)
    return Passed("stock", KNOWN_STOCK, _named(worked) | {"stock": Setting(stock)}, cells)


def _draws(worked: Worked) -> Passed | None:
    made = [(solution.preparation, solution.number) for solution in worked.solved.solutions]
    draws = [(preparation.draw_mL, number) for preparation, number in made if preparation is not None]
    if not draws or len(draws) < len(made):
        return None
    least, number = min(draws)
    cells = (Cell("solutions", number, "draw_mL"),)
    return Passed("draw-measurable", MEASURABLE, {"volume": Quantity(least, "mL")}, cells)


def _really(worked: Worked) -> Passed | None:
    total, made = worked.solved.total, [solution for solution in worked.solved.solutions if solution.preparation]
    spoken = any(finding.id == "strength-as-prepared" for finding in worked.findings)
    if worked.solved.stock is None or total.as_prepared is None or not made or not total.given or spoken:
        return None
    off = max(abs(_real_strength(solution) / solution.concentration - 1) for solution in made)
    values = {"really": Quantity(total.as_prepared, worked.solved.amount_unit), "off": Percent(off)}
    return Passed("as-prepared", REALLY, values, (Cell("total", 0, "as_prepared"),))


def _real_strength(solution: SolvedSolution) -> Fraction:
    made = solution.preparation
    return solution.concentration if made is None else made.as_prepared_concentration or solution.concentration


def _labels(worked: Worked) -> Passed | None:
    made = [solution for solution in worked.solved.solutions if solution.preparation is not None]
    if not made or any(labelled(solution) is None for solution in made):
        return None
    cells = tuple(Cell("solutions", solution.number, "label_amount") for solution in made)
    return Passed("bag-content", LABELS, {}, cells)


def _rises(worked: Worked) -> Passed | None:
    infused = [step for step in worked.solved.steps if step.kind == "infusion" and step.rise is not None]
    if worked.plan.protocol.pace != "rapid" or not infused:
        return None
    steepest = max(step.rise or Fraction(0) for step in infused)
    cells = tuple(Cell("steps", step.number, "rise") for step in infused if step.rise == steepest)
    return Passed("rise", RISES, {"rise": steepest}, cells)


def _first(worked: Worked) -> Passed | None:
    own = worked.plan.protocol.starting_fraction
    if own is None:
        return None
    first = next(step for step in worked.solved.steps if not step.priming)
    values: dict[str, object] = {"first": PartOfDose(worked.solved.total.first_fraction), "own": PartOfDose(own)}
    return Passed("first-dose", FIRST, values, (Cell("steps", first.number, "dose"),))


def _rates(worked: Worked) -> Passed | None:
    if worked.plan.pump is None or all(step.rate_mL_h is None for step in worked.solved.steps):
        return None
    return Passed("rate-settable", SETTABLE, {"pump": worked.plan.pump.name})


def _basis(worked: Worked) -> Passed | None:
    if worked.plan.order.basis is None or any(finding.id == "dose-plausible" for finding in worked.findings):
        return None
    return Passed("dose-basis", AS_BASIS, {}, (Cell("order", 0, "basis"),))


def _strength(worked: Worked) -> Passed | None:
    chosen = worked.plan.strength
    if chosen is None:
        return None
    cells = (Cell("solutions", len(worked.solved.solutions), "concentration"),)
    values = {"strength": Setting(chosen.concentration), "source": cited(chosen)}
    return Passed("strength-choice", STRENGTH, values, cells)


def _limits(worked: Worked) -> Passed | None:
    return None if worked.plan.protocol.limits is None else Passed("protocol-limits", WITHIN)


def _diluent(worked: Worked) -> Passed | None:
    order = worked.plan.order
    if not order.diluent or not _all_known(worked):
        return None
    return Passed("diluent", ALLOWED, {"diluent": order.diluent, "drug": order.drug}, (Cell("order", 0, "diluent"),))


def _range(worked: Worked) -> Passed | None:
    cells = (Cell("solutions", len(worked.solved.solutions), "concentration"),)
    return Passed("concentration-range", WITHIN_RANGE, _named(worked), cells) if _all_known(worked) else None


def _rate(worked: Worked) -> Passed | None:
    return Passed("rate-limit", SLOW_ENOUGH, _named(worked)) if _all_known(worked) else None


def _named(worked: Worked) -> dict[str, object]:
    return {"drug": worked.plan.order.drug}


def _all_known(worked: Worked) -> bool:
    """Return whether every figure of the drug was there to compare an infusion with: `drug-known` says what was not."""
    infused = worked.plan.protocol.route == "iv-infusion" and bool(worked.solved.solutions)
    return infused and _figures_known(worked)


def _figures_known(worked: Worked) -> bool:
    """Return whether the drug is known, with every figure that its route asks for."""
    return not any(finding.id == "drug-known" for finding in worked.findings)


def _drug(worked: Worked) -> Passed | None:
    return Passed("drug-known", KNOWN, {"drug": worked.plan.order.drug}, (Cell("order", 0, "drug"),))


def _keeps(worked: Worked) -> Passed | None:
    """Judge only what is known of every container that is given."""
    given = [one for one in worked.solved.times.solutions if one.hangs_min is not None]
    if not given or any(one.hangs is None or one.begin_by is None for one in given):
        return None
    ends = all(one.discard_by is not None for one in given)
    return Passed("stability", KEEPS_AND_ENDS if ends else KEEPS, {}, (Cell("order", 0, "start"),))


def _in_time(worked: Worked) -> Passed | None:
    times, wanted = worked.solved.times, worked.plan.finish_by
    if wanted is None or times.ends is None or times.latest_start is None:
        return None
    values: dict[str, object] = {"finish_by": wanted, "latest": times.latest_start.before}
    return Passed("finish-by", IN_TIME, values, (Cell("order", 0, "finish_by"),))


#: one for each check that a person would want to see confirmed
_JUDGES: tuple[Callable[[Worked], Passed | None], ...] = (
    _doses,
    _tablets,
    _bags,
    _strengths,
    _stock,
    _draws,
    _really,
    _labels,
    _rises,
    _first,
    _rates,
    _basis,
    _strength,
    _limits,
    _diluent,
    _range,
    _rate,
    _drug,
    _keeps,
    _in_time,
)
