"""The working of one cell, with its numbers, as a person would check it with a calculator.

Every number stands in full where it has an end of decimals, and marked ≈ where it has not. Nothing is computed from
what is said here.
"""

from fractions import Fraction

from desens_gui.core.findings import Cell
from desens_gui.core.grid.cells import COMPONENT_COLUMNS, cell_value
from desens_gui.core.grid.governed import AT_ONCE, NO_COMPONENT, NO_SOLUTION, NO_VOLUME, NOT_TABLETS, PRICK, governed_by
from desens_gui.core.grid.kept_workings import kept_working
from desens_gui.core.grid.made_workings import MadeWorking, total_working
from desens_gui.core.grid.settable import planned_only
from desens_gui.core.grid.vein_workings import at_vein_working
from desens_gui.core.grid.workings import (
    AND,
    OVER,
    REST_OF_DOSE,
    SHARE_OF,
    STATED,
    TIMES,
    StepWorking,
    other_measure,
    stated_said,
    sum_said,
    terms,
    value_said,
    working,
)
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP, Said
from desens_gui.core.ground.typography import InFull, Setting
from desens_gui.core.ground.units import per_mL
from desens_gui.core.rules.contents import content_said, part_said
from desens_gui.core.rules.parts import DilutionOf, FixedConcentration, PrimingStep, ShareOfDose, ShareOfFullStrength
from desens_gui.core.solving.pumping import left_for_flush_mL
from desens_gui.core.solving.solved import SolvedSolution, SolvedStep
from desens_gui.core.worked import Worked

NOTHING = QT_TRANSLATE_NOOP("Explain", "There is no value here.")
CONTENT = QT_TRANSLATE_NOOP("Explain", "Stated: {content}.")
REMAINDER_STRENGTH = QT_TRANSLATE_NOOP(
    "Explain", "({ordered} − {given}) ÷ {volume} = {result}: what the other solutions leave of the dose."
)
PRIMED_STRENGTH = QT_TRANSLATE_NOOP(
    "Explain",
    "({ordered} − {given}) ÷ ({volume} − {primed}) = {result}: what the other solutions leave of the dose, in what "
    "priming leaves of the volume.",
)
ALL_STRENGTH = QT_TRANSLATE_NOOP("Explain", "{ordered} ÷ {volume} = {result}: it holds all of the dose.")
DILUTED = QT_TRANSLATE_NOOP("Explain", "Solution {number} ÷ {factor}: {nominal} ÷ {factor} = {result}.")
FULL_STRENGTH = QT_TRANSLATE_NOOP("Explain", "{share} of the full strength, {ordered} ÷ {volume}: {result}.")
PRIMED_OUT = QT_TRANSLATE_NOOP("Explain", "{keyed} − {held} = {result}: {held} have primed its line before the start.")

#: the sentences that tell why a cell is empty
_WHY_NOTHING = (AT_ONCE, NO_COMPONENT, NO_SOLUTION, NO_VOLUME, NOT_TABLETS, PRICK)


def explain(worked: Worked, cell: Cell) -> Said:
    """Return how the value of a cell comes about, with its numbers.

    A cell without a working of its own says what it follows from; a rate that no pump can be set to says that too.
    Raises Refused for a cell the plan does not have.
    """
    value = cell_value(worked, cell)
    said = None
    if cell.table == "steps" and cell.column == "at_vein":
        said = at_vein_working(worked, cell.row - 1)
    elif cell.table == "steps":
        said = StepWorking(worked, cell.row - 1).of(cell.column)
    elif cell.table == "solutions":
        said = _solution(worked, cell.row - 1, cell.column)
    elif cell.table == "total" and cell.column == "first_fraction":
        first = next(step for step in worked.solved.steps if not step.priming)
        unit, share = worked.solved.amount_unit, part_said(worked.solved.total.first_fraction)
        said = working(OVER, value_said(first.dose, unit), Setting(worked.plan.order.dose), share)
    elif cell.table == "total" and cell.column == "given":
        doses = [step.dose for step in worked.solved.steps if not step.priming]
        said = sum_said(doses, worked.solved.amount_unit)
    elif cell.table == "total":
        said = total_working(worked, cell.column)
    if said is not None:
        planned = planned_only(worked, cell)
        return said if planned is None else Said(AND, {"working": said, "more": planned})
    governed = governed_by(worked.plan, cell)
    return governed if value is not None or governed.text in _WHY_NOTHING else Said(NOTHING)


def _solution(worked: Worked, index: int, column: str) -> Said | None:
    """Return the working of a solution's cell, or None where it has none of its own."""
    rule, solved, unit = worked.plan.recipe.solutions[index], worked.solved.solutions[index], worked.solved.amount_unit
    own = [step for step in worked.solved.steps if step.solution == index + 1]
    if column == "volume_mL" and rule.volume is not None:
        return Said(STATED, {"value": Setting(rule.volume)})
    if column == "content":
        return Said(CONTENT, {"content": content_said(rule.content, unit)})
    if column == "concentration":
        return _concentration(worked, index)
    if column == "amount" and solved.amount is not None:
        return _amount(worked, index)
    if column in COMPONENT_COLUMNS[: len(solved.components)]:
        at = COMPONENT_COLUMNS.index(column)
        strength, result = (value_said(of, per_mL(unit)) for of in (solved.concentration, solved.components[at]))
        return working(TIMES, strength, InFull(worked.plan.recipe.components[at].per), result)
    if column == "infused_mL" and own:
        return sum_said([step.volume_mL for step in own if step.volume_mL is not None], "mL")
    if column == "to_infuse_mL" and solved.to_infuse_mL is not None:
        return _to_infuse(worked, solved, own)
    if column == "given" and own:
        return sum_said([step.dose for step in own if not step.priming], unit)
    return kept_working(worked, index + 1, column) or MadeWorking(worked, index + 1).of(column)


def _to_infuse(worked: Worked, solved: SolvedSolution, own: list[SolvedStep]) -> Said:
    """Return what is keyed in for a whole container: what its steps are set to, less what has primed its own line."""
    keyed = [step.set_volume_mL for step in own if step.kind != "push" and step.set_volume_mL is not None]
    held = left_for_flush_mL(worked.plan, own)
    if not held:
        return sum_said(keyed, "mL")
    values = {"keyed": terms(keyed, "mL"), "held": value_said(held, "mL")}
    return Said(PRIMED_OUT, values | {"result": value_said(solved.to_infuse_mL, "mL")})


def _amount(worked: Worked, index: int) -> Said:
    rule, solved, unit = worked.plan.recipe.solutions[index], worked.solved.solutions[index], worked.solved.amount_unit
    amount = value_said(solved.amount, unit)
    primed, given = _taken_before(worked, index)
    if solved.made_mL != solved.volume_mL:  # made larger, at its own strength
        return working(TIMES, value_said(solved.concentration, per_mL(unit)), value_said(solved.made_mL, "mL"), amount)
    if isinstance(rule.content, ShareOfDose):
        whole = Setting(worked.plan.order.dose)
        return Said(SHARE_OF, {"share": part_said(rule.content.share), "whole": whole, "result": amount})
    if rule.content == "remainder" and worked.plan.recipe.last_solution == "remainder" and not primed:
        values = {"ordered": Setting(worked.plan.order.dose), "given": value_said(given, unit)}
        return Said(REST_OF_DOSE, values | {"result": amount})
    strength = value_said(solved.concentration, per_mL(unit))
    return working(TIMES, strength, value_said(solved.volume_mL, "mL"), amount)


def _concentration(worked: Worked, index: int) -> Said:
    recipe, solved, unit = worked.plan.recipe, worked.solved.solutions[index], worked.solved.amount_unit
    result, ordered = value_said(solved.concentration, per_mL(unit)), Setting(worked.plan.order.dose)
    content = recipe.solutions[index].content
    if isinstance(content, DilutionOf):
        nominal = value_said(solved.concentration * content.factor, per_mL(unit))
        values: dict[str, object] = {"number": content.dilution_of, "factor": content.factor, "nominal": nominal}
        return Said(DILUTED, values | {"result": result})
    if isinstance(content, ShareOfFullStrength):
        assert recipe.reference_volume is not None  # the recipe's own check
        values = {"share": part_said(content.full_strength), "volume": Setting(recipe.reference_volume)}
        return Said(FULL_STRENGTH, values | {"ordered": ordered, "result": result})
    if isinstance(content, FixedConcentration) and other_measure(content.concentration.unit, unit):
        return stated_said(worked.plan, content.concentration, per_mL(unit))
    if solved.volume_mL is None or solved.amount is None:
        return Said(CONTENT, {"content": content_said(content, unit)})
    volume = value_said(solved.volume_mL, "mL")
    if content != "remainder":
        return working(OVER, value_said(solved.concentration * solved.volume_mL, unit), volume, result)
    if recipe.last_solution != "remainder":
        return Said(ALL_STRENGTH, {"ordered": ordered, "volume": volume, "result": result})
    primed, given = _taken_before(worked, index)
    values = {"ordered": ordered, "given": value_said(given, unit), "volume": volume, "result": result}
    return Said(PRIMED_STRENGTH if primed else REMAINDER_STRENGTH, values | {"primed": value_said(primed, "mL")})


def _taken_before(worked: Worked, index: int) -> tuple[Fraction, Fraction]:
    """Return the volume that priming takes from a solution, and the dose that all the other solutions give."""
    primed = given = Fraction(0)
    for rule, step in zip(worked.plan.recipe.steps, worked.solved.steps, strict=True):
        if step.solution != index + 1:
            given += step.dose
        elif isinstance(rule, PrimingStep):
            primed += step.volume_mL or 0
    return primed, given
