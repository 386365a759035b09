"""Typing into the grids: every cell that a person may type into, the computed ones too.

An input cell takes its value. A computed cell is solved for the input it follows from, and `Edited.says` names that
input: the volume or dose of a step is solved for its rate (time held), a concentration or an amount for the content
of its solution (volume held). Where the input is elsewhere, the typed text is refused with a sentence that names it.

How a step or a solution is stated stays as it is; only the value changes. A value that no decimals write exactly
could not be saved, so the step is then stated by what was typed instead: 5 mL in 7 minutes rather than at a rate
without an end of decimals.
"""

import re
from fractions import Fraction

from desens_gui.core.edits.basic import Edited, with_recipe
from desens_gui.core.findings import Cell
from desens_gui.core.grid.cells import cell_value, check_cell, edit_text
from desens_gui.core.grid.governed import governed_by
from desens_gui.core.grid.retime import Change, StepEdit
from desens_gui.core.ground.model import rebuilt
from desens_gui.core.ground.numbers import shown
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.storable import stored, stored_share, writable
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP, Said
from desens_gui.core.ground.typed import read_typed_quantity
from desens_gui.core.ground.typography import Percent, Setting, Typography
from desens_gui.core.ground.units import CONCENTRATIONS, RATES, TIMES, VOLUMES, Kind, Quantity, kind_of, per_mL
from desens_gui.core.rules.contents import content_said, content_text, read_content, read_ratio
from desens_gui.core.rules.naming import named
from desens_gui.core.rules.parts import DilutionOf, FixedAmount, FixedConcentration, ShareOfDose, ShareOfFullStrength
from desens_gui.core.rules.plan import Plan
from desens_gui.core.rules.site import Site
from desens_gui.core.solving.solve import solve
from desens_gui.core.worked import Worked

NOT_QUITE = QT_TRANSLATE_NOOP("Inverse", "{change} It will then be {taken} here, not the typed {typed}.")
PUMP_STEP = QT_TRANSLATE_NOOP("Inverse", "Step {step}: the rate is rounded to the pump's step of {grid}.")
CONTENT_NOW = QT_TRANSLATE_NOOP("Inverse", "The content of {solution} is now {content} (volume held).")
AMOUNT_STATED = QT_TRANSLATE_NOOP(
    "Inverse",
    "The content of {solution} is now stated as an amount, {content}: the concentration has no end of decimals.",
)
ABOVE_ALL = QT_TRANSLATE_NOOP(
    "Inverse",
    "This content is a share, which would have to be {share}: more than all of it. State the content as an amount or a "
    "concentration instead.",
)

NO_SUCH_TABLET = QT_TRANSLATE_NOOP(
    "Inverse", "“{typed}” is not a tablet of this plan. They are: {tablets}. Write, for example, “1/2 × {example}”."
)

_TABLETS = re.compile(r"([0-9][0-9.,/ ]*?)\s*(?:[×x*]\s*(\S.*))?", re.IGNORECASE)
_UNITS: dict[str, tuple[frozenset[Kind], str]] = {
    "rate_mL_h": (RATES, "mL/h"),
    "time_min": (TIMES, "min"),
    "volume_mL": (VOLUMES, "mL"),
}
_PLACES = ("steps", "solutions", "order", "stock", "pump", "tubing", "last_solution", "final_rate")


def type_into(plan: Plan, worked: Worked, site: Site, cell: Cell, typed: str, mark: str) -> Edited:
    """Return what typing a text into a cell of the two grids makes of the plan.

    `worked` is the plan worked out, `mark` the decimal mark of the person's locale. A number without a unit is in
    the unit of its column. Typing what the cell already says changes nothing. Raises Refused, with the place, for
    what cannot be read, for a cell that follows from an input elsewhere, and for a plan that could not be solved.
    """
    try:
        check_cell(plan, cell)
        if typed.strip() == edit_text(worked, cell, Typography(decimal_mark=mark, digits=site.digits)):
            return Edited(plan)
        if cell.table == "solutions":
            return _into_solution(plan, worked, site, cell, typed, mark)
        if cell.table == "steps":
            return _into_step(plan, worked, site, cell, typed, mark)
        raise _governed(plan, cell)
    except Refused as refused:
        # a refusal of the whole plan tells its own place; the reader of a value does not know where it stands
        where = refused.where if refused.where.startswith(_PLACES) else f"{cell.table} {cell.row}, {cell.column}"
        raise Refused(refused.text, where, **refused.values) from None


def _into_step(plan: Plan, worked: Worked, site: Site, cell: Cell, typed: str, mark: str) -> Edited:
    index, unit = cell.row - 1, worked.solved.amount_unit
    step = StepEdit(plan, worked.solved, index)
    if cell.column == "solution":
        return _taken(step.from_solution(typed), site)
    if cell.column == "day":
        return _taken(step.on_day(typed), site)
    if cell.column in {"wait_min", "count"}:
        change = _waiting(step, typed, mark) if cell.column == "wait_min" else _counting(plan, step, typed, mark)
        if change is None:
            raise _governed(plan, cell)
        return Edited(plan) if change.plan == plan else _taken(change, site)
    if cell.column not in {*_UNITS, "dose"}:
        raise _governed(plan, cell)
    kinds, column_unit = _UNITS.get(cell.column, (frozenset({kind_of(unit)}), unit))
    quantity = read_typed_quantity(typed, kinds, mark, column_unit)
    wanted = quantity.into(column_unit)
    if wanted == cell_value(worked, cell):
        return Edited(plan)
    change = step.into(cell.column, quantity)
    if change is None:
        raise _governed(plan, cell)
    solved = solve(change.plan, site)
    taken = getattr(solved.steps[index], cell.column)
    if taken == wanted:
        return Edited(change.plan, change.says)
    assert plan.pump is not None  # without a pump every edit is exact
    rounded = Said(PUMP_STEP, {"step": cell.row, "grid": Setting(plan.pump.rate_step)})
    values = {
        "change": change.says or rounded,
        "taken": Setting(Quantity(taken, column_unit)),
        "typed": Setting(Quantity(wanted, column_unit)),
    }
    return Edited(change.plan, Said(NOT_QUITE, values), asks=True)


def _waiting(step: StepEdit, typed: str, mark: str) -> Change | None:
    """Return the step with the typed time to the next one; an empty text takes it away."""
    return step.waiting(read_typed_quantity(typed, TIMES, mark, "min") if typed.strip() else None)


def _counting(plan: Plan, step: StepEdit, typed: str, mark: str) -> Change | None:
    """Return the step with the typed number of tablets ("1/2"), of the tablet that is named ("1/2 × aspirin 81 mg")."""
    found = _TABLETS.fullmatch(typed.strip())
    if found is None or found[2] is None:
        return step.counting(None, read_ratio(typed.strip(), mark))
    names = [tablet.name for tablet in plan.recipe.tablets]
    number = next((at for at, name in enumerate(names, 1) if name.casefold() == found[2].casefold()), None)
    if names and number is None:
        raise Refused(NO_SUCH_TABLET, typed=shown(found[2]), tablets=tuple(names), example=names[0])
    return step.counting(number, read_ratio(found[1].strip(), mark))


def _into_solution(plan: Plan, worked: Worked, site: Site, cell: Cell, typed: str, mark: str) -> Edited:
    index, unit = cell.row - 1, worked.solved.amount_unit
    solution = plan.recipe.solutions[index]
    if cell.column == "content":
        content = read_content(typed, solution.content, unit, mark)
        if content_text(content, unit, mark) == content_text(solution.content, unit, mark):
            return Edited(plan)
        return _taken(_with_solution(plan, index, content=content), site)
    if cell.column == "name":
        return _taken(_with_solution(plan, index, name=typed.strip()), site)
    if cell.column == "volume_mL":
        volume = read_typed_quantity(typed, VOLUMES, mark, "mL")
        if volume.into("mL") == worked.solved.solutions[index].volume_mL:
            return Edited(plan)
        return _taken(_with_solution(plan, index, volume=str(volume)), site)
    if cell.column not in {"concentration", "amount"} or cell_value(worked, cell) is None:
        raise _governed(plan, cell)
    by_volume = cell.column == "concentration"
    kinds = CONCENTRATIONS if by_volume else frozenset({kind_of(unit)})
    column_unit = per_mL(unit) if by_volume else unit
    quantity = read_typed_quantity(typed, kinds, mark, column_unit)
    if quantity.into(column_unit) == cell_value(worked, cell):
        return Edited(plan)
    return _taken(_solved_for_content(plan, worked, cell, quantity.into(column_unit)), site)


def _solved_for_content(plan: Plan, worked: Worked, cell: Cell, wanted: Fraction) -> Change:
    """Return the plan in which the solution has this concentration or amount, its content stated as it was.

    The amount is that of the solution as it is made; its content is stated for its own volume.
    """
    index, unit, dose = cell.row - 1, worked.solved.amount_unit, plan.order.dose.value
    solution, solved = plan.recipe.solutions[index], worked.solved.solutions[index]
    if cell.column == "concentration":
        strength, amount = wanted, None if solved.volume_mL is None else wanted * solved.volume_mL
    else:
        assert solved.volume_mL is not None  # the caller's condition, and the next
        assert solved.made_mL is not None
        strength = wanted / solved.made_mL
        amount = strength * solved.volume_mL
    match solution.content:
        case ShareOfDose():
            assert amount is not None  # a share needs a volume, by the model
            content: object = {"share": _share(amount / dose)}
        case FixedAmount():
            assert amount is not None
            content = {"amount": stored(amount, unit)}
        case FixedConcentration():
            if cell.column == "amount" and amount is not None and not writable(strength):
                change = _with_solution(plan, index, content={"amount": stored(amount, unit)})
                values = {"solution": named(plan.recipe, cell.row), "content": Setting(Quantity(amount, unit))}
                return Change(change.plan, Said(AMOUNT_STATED, values))
            content = {"concentration": stored(strength, per_mL(unit))}
        case ShareOfFullStrength():
            reference = plan.recipe.reference_volume
            assert reference is not None  # the recipe's own check
            content = {"full_strength": _share(strength * reference.into("mL") / dose)}
        case DilutionOf(dilution_of=number, factor=factor):
            # the nominal strength diluted is concentration × factor, whatever the other solution holds now
            content = {"dilution_of": str(number), "factor": stored_share(solved.concentration * factor / strength)}
        case _:
            raise _governed(plan, cell)
    change = _with_solution(plan, index, content=content)
    now = change.plan.recipe.solutions[index].content
    if isinstance(now, FixedConcentration) and cell.column == "concentration":
        return change
    if isinstance(now, FixedAmount) and cell.column == "amount" and solved.made_mL == solved.volume_mL:
        return change
    values = {"solution": named(plan.recipe, cell.row), "content": content_said(now, unit)}
    return Change(change.plan, Said(CONTENT_NOW, values))


def _share(share: Fraction) -> str:
    if share > 1:
        raise Refused(ABOVE_ALL, share=Percent(share))
    return stored_share(share)


def _with_solution(plan: Plan, index: int, **changes: object) -> Change:
    solutions = plan.recipe.solutions
    changed = rebuilt(solutions[index], **changes)
    return Change(with_recipe(plan, solutions=(*solutions[:index], changed, *solutions[index + 1 :])), None)


def _taken(change: Change, site: Site) -> Edited:
    """Return the edit; raise Refused when the plan it makes has no solution."""
    solve(change.plan, site)
    return Edited(change.plan, change.says)


def _governed(plan: Plan, cell: Cell) -> Refused:
    said = governed_by(plan, cell)
    return Refused(said.text, f"{cell.table} {cell.row}, {cell.column}", **said.values)
