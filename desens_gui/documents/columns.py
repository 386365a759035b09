"""Every number of a plan, as the columns and rows of a workbook: its name, its head, its unit, its value.

A plan has only the columns and rows in which it has something: `solution_columns`, `step_columns`, `total_rows`.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from fractions import Fraction

from desens_gui.core.grid.cells import COMPONENT_COLUMNS
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP, Text
from desens_gui.core.rules.naming import pumped
from desens_gui.core.rules.plan import Plan
from desens_gui.core.solving.solved import Solved, SolvedSolution, SolvedStep, Total
from desens_gui.core.solving.syringes import drawn_mL

#: units of a plan's numbers; "amount" stands for the plan's own unit
AMOUNT, PER_ML, PER_H = "amount", "amount/mL", "amount/h"


@dataclass(frozen=True, slots=True)
class NumberColumn:
    """One column of numbers: the field's name, its head and its unit; `of` is whose number it is, for the head."""

    name: str
    head: Text
    unit: str = ""
    of: str = ""


SOLUTION_COLUMNS = (
    NumberColumn("volume_mL", QT_TRANSLATE_NOOP("Workbook", "Volume"), "mL"),
    NumberColumn("amount", QT_TRANSLATE_NOOP("Workbook", "Amount made"), AMOUNT),
    NumberColumn("concentration", QT_TRANSLATE_NOOP("Workbook", "Concentration"), PER_ML),
    NumberColumn("infused_mL", QT_TRANSLATE_NOOP("Workbook", "Infused"), "mL"),
    NumberColumn("given", QT_TRANSLATE_NOOP("Workbook", "Given"), AMOUNT),
    NumberColumn("to_infuse_mL", QT_TRANSLATE_NOOP("Workbook", "Volume to be infused"), "mL"),
    NumberColumn("draw_mL", QT_TRANSLATE_NOOP("Workbook", "Draw"), "mL"),
    NumberColumn("diluent_mL", QT_TRANSLATE_NOOP("Workbook", "Diluent"), "mL"),
    NumberColumn("drawn_mL", QT_TRANSLATE_NOOP("Workbook", "Drawn as measured"), "mL"),
    NumberColumn("real_mL", QT_TRANSLATE_NOOP("Workbook", "Really holds when made"), "mL"),
    NumberColumn("as_prepared_concentration", QT_TRANSLATE_NOOP("Workbook", "Concentration as prepared"), PER_ML),
    NumberColumn("donated_mL", QT_TRANSLATE_NOOP("Workbook", "Drawn out"), "mL"),
    NumberColumn("label_volume_mL", QT_TRANSLATE_NOOP("Workbook", "Volume on label"), "mL"),
    NumberColumn("label_amount", QT_TRANSLATE_NOOP("Workbook", "Amount on label"), AMOUNT),
    NumberColumn("as_prepared_label_mL", QT_TRANSLATE_NOOP("Workbook", "Volume on label"), "mL"),
    NumberColumn("as_prepared_label_amount", QT_TRANSLATE_NOOP("Workbook", "Amount on label"), AMOUNT),
    NumberColumn("line_mL", QT_TRANSLATE_NOOP("Workbook", "Left in line"), "mL"),
    NumberColumn("discarded_mL", QT_TRANSLATE_NOOP("Workbook", "Discarded"), "mL"),
)
STEP_COLUMNS = (
    NumberColumn("asked_rate_mL_h", QT_TRANSLATE_NOOP("Workbook", "Rate asked for"), "mL/h"),
    NumberColumn("rate_mL_h", QT_TRANSLATE_NOOP("Workbook", "Rate"), "mL/h"),
    NumberColumn("time_min", QT_TRANSLATE_NOOP("Workbook", "Time"), "min"),
    NumberColumn("volume_mL", QT_TRANSLATE_NOOP("Workbook", "Volume"), "mL"),
    NumberColumn("count", QT_TRANSLATE_NOOP("Workbook", "Tablets")),
    NumberColumn("set_volume_mL", QT_TRANSLATE_NOOP("Workbook", "Volume, rounded for the pump"), "mL"),
    NumberColumn("dose", QT_TRANSLATE_NOOP("Workbook", "Dose"), AMOUNT),
    NumberColumn("cumulative_dose", QT_TRANSLATE_NOOP("Workbook", "Cumulative dose"), AMOUNT),
    NumberColumn("of_total", QT_TRANSLATE_NOOP("Workbook", "Share of the ordered dose")),
    NumberColumn("cumulative_volume_mL", QT_TRANSLATE_NOOP("Workbook", "Cumulative volume"), "mL"),
    NumberColumn("dose_rate_per_h", QT_TRANSLATE_NOOP("Workbook", "Dose rate"), PER_H),
    NumberColumn("rise", QT_TRANSLATE_NOOP("Workbook", "Rise"), "×"),
    NumberColumn("wait_min", QT_TRANSLATE_NOOP("Workbook", "Wait until the next"), "min"),
    NumberColumn("starts_min", QT_TRANSLATE_NOOP("Workbook", "Starts"), "min"),
    NumberColumn("at_vein", QT_TRANSLATE_NOOP("Workbook", "At the vein"), AMOUNT),
    NumberColumn("as_prepared_dose", QT_TRANSLATE_NOOP("Workbook", "Dose as prepared"), AMOUNT),
)
TOTAL_ROWS = (
    NumberColumn("ordered", QT_TRANSLATE_NOOP("Workbook", "Ordered"), AMOUNT),
    NumberColumn("given", QT_TRANSLATE_NOOP("Workbook", "Given"), AMOUNT),
    NumberColumn("prepared", QT_TRANSLATE_NOOP("Workbook", "Prepared"), AMOUNT),
    NumberColumn("left_in_line", QT_TRANSLATE_NOOP("Workbook", "Left in line"), AMOUNT),
    NumberColumn("left_over", QT_TRANSLATE_NOOP("Workbook", "Left over"), AMOUNT),
    NumberColumn("as_prepared", QT_TRANSLATE_NOOP("Workbook", "Given as prepared"), AMOUNT),
    NumberColumn("at_vein", QT_TRANSLATE_NOOP("Workbook", "At the vein"), AMOUNT),
    NumberColumn("at_vein_flush", QT_TRANSLATE_NOOP("Workbook", "At the vein by a flush after the end"), AMOUNT),
    NumberColumn("first_drug_min", QT_TRANSLATE_NOOP("Workbook", "First drug at the vein"), "min"),
    NumberColumn("volume_mL", QT_TRANSLATE_NOOP("Workbook", "Total volume"), "mL"),
    NumberColumn("time_min", QT_TRANSLATE_NOOP("Workbook", "Total time"), "min"),
    NumberColumn("first_fraction", QT_TRANSLATE_NOOP("Workbook", "First dose as a share of the ordered dose")),
)
INPUT_ROWS = (
    NumberColumn("dose", QT_TRANSLATE_NOOP("Workbook", "Total dose"), AMOUNT),
    NumberColumn("final_rate", QT_TRANSLATE_NOOP("Workbook", "Final rate"), "mL/h"),
    NumberColumn("reference_volume", QT_TRANSLATE_NOOP("Workbook", "Reference volume"), "mL"),
    NumberColumn("stock", QT_TRANSLATE_NOOP("Workbook", "Stock"), PER_ML),
    NumberColumn("line_volume", QT_TRANSLATE_NOOP("Workbook", "Line volume"), "mL"),
    NumberColumn("flush", QT_TRANSLATE_NOOP("Workbook", "Flush"), "mL"),
    NumberColumn("waste", QT_TRANSLATE_NOOP("Workbook", "Lost at priming"), "mL"),
    NumberColumn("rate_step", QT_TRANSLATE_NOOP("Workbook", "Rate step of the pump"), "mL/h"),
    NumberColumn("volume_step", QT_TRANSLATE_NOOP("Workbook", "Volume step of the pump"), "mL"),
    NumberColumn("bag_change", QT_TRANSLATE_NOOP("Workbook", "Each change of bag"), "min"),
)


#: what the ordered dose is called, by what it is (as on the worksheet)
_DOSES: dict[str, Text] = {
    "last-dose": QT_TRANSLATE_NOOP("Workbook", "Last single dose"),
    "none": QT_TRANSLATE_NOOP("Workbook", "Ordered dose"),
}
#: the heads of the counted drug's columns where the product has several drugs
_COUNTED: dict[str, Text] = {
    "amount": QT_TRANSLATE_NOOP("Workbook", "Amount made, {name}"),
    "concentration": QT_TRANSLATE_NOOP("Workbook", "Concentration, {name}"),
    "dose": QT_TRANSLATE_NOOP("Workbook", "Dose, {name}"),
}
#: what the planned content is called where the label says what is really in a container
_PLANNED: dict[str, Text] = {
    "label_volume_mL": QT_TRANSLATE_NOOP("Workbook", "Left in it, planned"),
    "label_amount": QT_TRANSLATE_NOOP("Workbook", "Drug left in it, planned"),
}
COMPONENT = QT_TRANSLATE_NOOP("Workbook", "{name}")
PER = QT_TRANSLATE_NOOP("Workbook", "{name} for each part of the counted drug")
IN_TABLET = QT_TRANSLATE_NOOP("Workbook", "In one tablet: {name}")
_OF_PREPARATION = frozenset({"draw_mL", "diluent_mL", "drawn_mL", "real_mL", "as_prepared_concentration"})
#: what has a meaning only where a pump runs
_PUMPED = frozenset({"line_mL", "left_in_line", "at_vein", "at_vein_flush", "first_drug_min", "set_volume_mL"})


def solution_columns(plan: Plan, solved: Solved) -> tuple[NumberColumn, ...]:
    """Return the columns of the dilution series in which a plan has something."""
    kept = [*_there(plan, SOLUTION_COLUMNS, lambda name: [solution_value(of, name) for of in solved.solutions])]
    if not any(of.infused_mL for of in solved.solutions):
        kept = [column for column in kept if column.name not in {"infused_mL", "given"}]
    at = next(at for at, column in enumerate(kept) if column.name == "concentration") + 1 if kept else 0
    return (*kept[:at], *_components(plan, PER_ML), *kept[at:])


def step_columns(plan: Plan, solved: Solved) -> tuple[NumberColumn, ...]:
    """Return the columns of the step table in which a plan has something."""
    ordered = solved.total.ordered
    kept = [*_there(plan, STEP_COLUMNS, lambda name: [step_value(step, name, ordered) for step in solved.steps])]
    without = {"of_total"} if plan.recipe.target != "total-dose" else set()
    if not solved.total.volume_mL:
        without.add("cumulative_volume_mL")
    kept = [column for column in kept if column.name not in without]
    at = next(at for at, column in enumerate(kept) if column.name == "dose") + 1
    return (*kept[:at], *_components(plan, AMOUNT), *kept[at:])


def total_rows(plan: Plan, solved: Solved) -> tuple[NumberColumn, ...]:
    """Return the sums that have a meaning in a plan."""
    without = {"first_fraction"} if plan.recipe.target == "none" else set()
    if not solved.total.volume_mL:
        without.add("volume_mL")
    rows = _there(plan, TOTAL_ROWS, lambda name: [total_value(solved.total, name)])
    return tuple(row for row in rows if row.name not in without)


def _there(
    plan: Plan, columns: Iterable[NumberColumn], values: Callable[[str], list[Fraction | None]]
) -> Iterator[NumberColumn]:
    """Yield the columns in which some value exists."""
    runs = pumped(plan.recipe)
    for column in columns:
        if (runs or column.name not in _PUMPED) and any(value is not None for value in values(column.name)):
            if plan.recipe.counted and column.name in _COUNTED:
                yield replace(column, head=_COUNTED[column.name], of=plan.counted)
            elif plan.stock is not None and column.name in _PLANNED:
                yield replace(column, head=_PLANNED[column.name])
            else:
                yield column


def _components(plan: Plan, unit: str) -> Iterator[NumberColumn]:
    for name, component in zip(COMPONENT_COLUMNS, plan.recipe.components, strict=False):
        yield NumberColumn(name, COMPONENT, unit, component.name)


def solution_value(solution: SolvedSolution, name: str) -> Fraction | None:
    """Return a number of a solution."""
    if name in _OF_PREPARATION:
        made = solution.preparation
        if made is None or (name == "drawn_mL" and not made.draws):
            return None
        return drawn_mL(made.draws) if name == "drawn_mL" else _field(made, name)
    if name in COMPONENT_COLUMNS:
        return solution.components[COMPONENT_COLUMNS.index(name)]
    return _field(solution, name)


def step_value(step: SolvedStep, name: str, ordered: Fraction) -> Fraction | None:
    """Return a number of a step."""
    if name in COMPONENT_COLUMNS:
        return step.components[COMPONENT_COLUMNS.index(name)]
    return step.cumulative_dose / ordered if name == "of_total" else _field(step, name)


def total_value(total: Total, name: str) -> Fraction | None:
    """Return one of the sums."""
    return _field(total, name)


def inputs(plan: Plan) -> Iterator[tuple[NumberColumn, Fraction]]:
    """Yield the numbers that belong to no solution or step, in the plan's unit, mL, mL/h and minutes."""
    unit, recipe = plan.order.dose.unit, plan.recipe
    values = {
        "dose": plan.order.dose.value,
        "final_rate": None if recipe.final_rate is None else recipe.final_rate.rate.into("mL/h"),
        "reference_volume": None if recipe.reference_volume is None else recipe.reference_volume.into("mL"),
        "stock": None if plan.stock is None else recipe.converted(plan.stock, f"{unit}/mL"),
        "line_volume": None if plan.tubing is None else plan.tubing.line_volume.into("mL"),
        "rate_step": None if plan.pump is None else plan.pump.rate_step.into("mL/h"),
        "volume_step": None if plan.pump is None else plan.pump.volume_step.into("mL"),
        "bag_change": None if plan.bag_change is None else plan.bag_change.into("min"),
    }
    if plan.tubing is not None:
        values["flush"] = Fraction(0) if plan.tubing.flush is None else plan.tubing.flush.into("mL")
        values["waste"] = None if plan.tubing.waste is None else plan.tubing.waste.into("mL")
    for row in INPUT_ROWS:
        value = values.get(row.name)
        if value is not None:
            yield (
                replace(row, head=_DOSES[recipe.target]) if row.name == "dose" and recipe.target in _DOSES else row,
                value,
            )
    for number, tablet in enumerate(recipe.tablets, 1):
        head = NumberColumn(f"tablet_{number}", IN_TABLET, AMOUNT, tablet.name)
        yield head, recipe.converted(tablet.amount, unit)
    for name, component in zip(COMPONENT_COLUMNS, recipe.components, strict=False):
        yield NumberColumn(name, PER, "", component.name), component.per


def _field(of: object, name: str) -> Fraction | None:
    value = getattr(of, name)
    assert value is None or isinstance(value, Fraction)
    return value
