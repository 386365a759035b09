"""What each cell of the grids follows from: which cells are inputs, and which input moves a computed one.

One set of sentences serves the tooltip, the help on a cell, and the refusal of what was typed into a cell whose
input is elsewhere: each names the input.
"""

from desens_gui.core.findings import Cell
from desens_gui.core.grid.cells import COMPONENT_COLUMNS, check_cell
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP, Said, Text
from desens_gui.core.ground.typography import InFull, Setting
from desens_gui.core.ground.units import Quantity
from desens_gui.core.rules.contents import part_said
from desens_gui.core.rules.naming import named, what_final_rate_moves
from desens_gui.core.rules.parts import FixedAmount, FixedConcentration, GivenStep, InfusionStep, PrimingStep, Step
from desens_gui.core.rules.plan import Plan
from desens_gui.core.rules.recipe import Recipe
from desens_gui.core.solving.solve import policy_end

INPUT = QT_TRANSLATE_NOOP("Governed", "This is an input: type another value to change it.")
COMPUTED = QT_TRANSLATE_NOOP("Governed", "This is computed from the order, the solutions and the steps.")

# rates
FINAL_RATE_MOVES_LAST = QT_TRANSLATE_NOOP(
    "Governed", "The rate of step {step} is the final rate: typing here changes the final rate."
)
FINAL_RATE_MOVES_ALL = QT_TRANSLATE_NOOP(
    "Governed", "Step {step} runs at the final rate of {rate}. Change the final rate: it moves {count} rates."
)
FRACTION_OF_FINAL = QT_TRANSLATE_NOOP(
    "Governed",
    "The rate of step {step} is {fraction} of the final rate of {rate}: typing here changes that fraction, and the "
    "final rate moves it.",
)
FROM_DOSE_RATE = QT_TRANSLATE_NOOP(
    "Governed",
    "The rate of step {step} follows from its dose rate of {dose_rate} and the concentration of {solution}: typing "
    "here changes the dose rate.",
)
RATE_FROM_VOLUME = QT_TRANSLATE_NOOP(
    "Governed", "The rate of step {step} follows from its volume and time: typing here changes the volume (time held)."
)
RATE_FROM_DOSE = QT_TRANSLATE_NOOP(
    "Governed", "The rate of step {step} follows from its dose and time: typing here changes the dose (time held)."
)
RATE_FROM_TIME = QT_TRANSLATE_NOOP(
    "Governed", "The rate of step {step} follows from its volume and time: typing here changes the time."
)
AT_ONCE = QT_TRANSLATE_NOOP("Governed", "Step {step} is given at once: it has no rate and no time.")
PRICK = QT_TRANSLATE_NOOP(
    "Governed",
    "Step {step} is a prick: how much of the drop enters the skin is not measured, so no volume and no dose are "
    "counted.",
)
NOT_TABLETS = QT_TRANSLATE_NOOP("Governed", "Step {step} is not given as tablets. Change its dose or its volume.")
COUNT_FROM_DOSE = QT_TRANSLATE_NOOP(
    "Governed",
    "The number of tablets of step {step} follows from its dose ({amount} are in one tablet): typing here changes the "
    "dose.",
)
DOSE_FROM_COUNT = QT_TRANSLATE_NOOP(
    "Governed",
    "The dose of step {step} follows from its number of tablets ({amount} are in one): typing here changes the number.",
)
GIVES_REST = QT_TRANSLATE_NOOP(
    "Governed",
    "Step {step} gives what the steps above leave of the ordered dose. Change the ordered dose ({dose}) or the steps "
    "above.",
)
GIVES_ALL = QT_TRANSLATE_NOOP(
    "Governed",
    "Step {step} gives all that is left in {solution}. Change the volume of {solution} ({volume}) or the steps above.",
)
NO_WAIT = QT_TRANSLATE_NOOP("Governed", "Step {step} fills a line; the next step begins when it ends.")
KIND = QT_TRANSLATE_NOOP("Governed", "What kind of step this is comes from the protocol.")
COMPONENT_OF_STEP = QT_TRANSLATE_NOOP(
    "Governed",
    "The product holds {per} {unit} of {component} for each {unit} of {counted}. Change the dose of step {step}.",
)
COMPONENT_OF_SOLUTION = QT_TRANSLATE_NOOP(
    "Governed",
    "The product holds {per} {unit} of {component} for each {unit} of {counted}. Change the content of {solution}.",
)
NO_COMPONENT = QT_TRANSLATE_NOOP("Governed", "This product has no further drug in it.")

# ends
UNTIL_EMPTY = QT_TRANSLATE_NOOP(
    "Governed",
    "Step {step} runs until {solution} is empty, so its volume and dose follow from the volume of {solution} and the "
    "steps above. Change the volume of {solution} ({volume}).",
)
UNTIL_EMPTY_TIME = QT_TRANSLATE_NOOP(
    "Governed",
    "Step {step} runs until {solution} is empty, so its time follows from its rate and the volume of {solution}. "
    "Change its rate, or the volume of {solution} ({volume}).",
)
UNTIL_EMPTY_DOSE = QT_TRANSLATE_NOOP(
    "Governed",
    "Step {step} runs until {solution} is empty and gives what the steps above leave of the ordered dose. Change the "
    "ordered dose ({dose}) or the steps above.",
)
UNTIL_DOSE = QT_TRANSLATE_NOOP(
    "Governed",
    "Step {step} runs until the ordered dose is given, so its dose and volume follow from the ordered dose and the "
    "steps above. Change the ordered dose ({dose}).",
)
UNTIL_DOSE_TIME = QT_TRANSLATE_NOOP(
    "Governed",
    "Step {step} runs until the ordered dose is given, so its time follows from its rate and the ordered dose. Change "
    "its rate, or the ordered dose ({dose}).",
)

# the rest of a step
RATE_HELD_TIME = QT_TRANSLATE_NOOP(
    "Governed", "Typing here changes the rate of step {step} (time held): its volume is rate × time."
)
RATE_HELD_TIME_DOSE = QT_TRANSLATE_NOOP(
    "Governed",
    "Typing here changes the rate of step {step} (time held): its dose is the concentration of {solution} × rate × "
    "time.",
)
RATE_IS_FINAL = QT_TRANSLATE_NOOP(
    "Governed",
    "The volume and the dose of step {step} follow from its time and the final rate of {rate}. Change the final rate: "
    "it moves {count} rates.",
)
VOLUME_FROM_DOSE = QT_TRANSLATE_NOOP(
    "Governed", "The volume of step {step} follows from its dose: typing here changes the dose."
)
DOSE_FROM_VOLUME = QT_TRANSLATE_NOOP(
    "Governed", "The dose of step {step} follows from its volume: typing here changes the volume."
)
TIME_FOLLOWS = QT_TRANSLATE_NOOP(
    "Governed", "The time of step {step} follows from its rate and from how much it gives. Change one of these."
)
PRIMING_DOSE = QT_TRANSLATE_NOOP("Governed", "Step {step} fills a line and counts no dose. Change its volume.")
NO_SOLUTION = QT_TRANSLATE_NOOP(
    "Governed", "Step {step} is given without a solution and has no volume. Change its dose."
)
SUM_OF_STEPS = QT_TRANSLATE_NOOP("Governed", "This adds up steps 1 to {step}. Change one of these steps.")
RISE = QT_TRANSLATE_NOOP(
    "Governed",
    "This compares step {step} with the fastest step before it. Change the rate of one of them, or a concentration.",
)
RISE_AT_ONCE = QT_TRANSLATE_NOOP(
    "Governed", "This compares the dose of step {step} with the highest dose before it. Change one of them."
)
START = QT_TRANSLATE_NOOP("Governed", "This follows from the start of the plan and the times of the steps above.")

# solutions
REMAINDER_HOLDS = QT_TRANSLATE_NOOP(
    "Governed",
    "What the others leave of the ordered dose ({dose}) is in {solution}. Change its volume ({volume}), or the "
    "ordered dose.",
)
ALL_HOLDS = QT_TRANSLATE_NOOP(
    "Governed",
    "All of the ordered dose ({dose}) is in {solution}. Change its volume ({volume}), or the ordered dose.",
)
FROM_CONTENT = QT_TRANSLATE_NOOP(
    "Governed", "This follows from what {solution} holds: typing here changes its content (volume held)."
)
NO_VOLUME = QT_TRANSLATE_NOOP("Governed", "This product has no volume stated, so no amount. Change its concentration.")
PREPARED = QT_TRANSLATE_NOOP(
    "Governed",
    "This follows from the stock and from what {solution} and the stronger ones hold. How {solution} is made is chosen "
    "on the page Preparation.",
)
AS_PREPARED = QT_TRANSLATE_NOOP(
    "Governed",
    "As prepared: this follows from the draws as syringes measure them, from how the containers are filled, and from "
    "what the stronger ones really hold. Change how {solution} is made.",
)
FROM_STEPS = QT_TRANSLATE_NOOP("Governed", "This adds up the steps that draw on {solution}. Change one of these steps.")

AT_VEIN = QT_TRANSLATE_NOOP(
    "Governed",
    "What reaches the vein follows from the steps and the lines. Change how the lines are primed and joined, or what "
    "they hold.",
)

_SUMS = frozenset({"cumulative_dose", "cumulative_volume_mL"})
_PREPARATION = frozenset(
    {"source", "draw_mL", "diluent_mL", "donated_mL", "label_volume_mL", "label_amount", "made_mL", "fill"}
)
_AS_PREPARED = frozenset(
    {
        *("draws", "overfill_mL", "fill_up_mL", "withdraw_mL", "real_mL", "tolerance"),
        *("as_prepared_amount", "as_prepared_concentration", "as_prepared_off"),
        *("as_prepared_label_mL", "as_prepared_label_amount"),
    }
)


def is_final_rate(recipe: Recipe, index: int) -> bool:
    """Return whether the step at `index` (from 0) runs at the final rate itself, which moves the other rates too."""
    last = max((at for at, step in enumerate(recipe.steps) if getattr(step, "of_final", None) == 1), default=None)
    return recipe.final_rate is not None and recipe.final_rate.moves == "all-rates" and index == last


def editable(plan: Plan, cell: Cell) -> bool:
    """Return whether a cell holds an input (white), not a computed value (grey).

    Text typed into a grey cell may still be solved for its input; `governed_by` says which. Raises Refused for a
    cell that the plan does not have.
    """
    check_cell(plan, cell)
    if cell.table == "solutions":
        content = plan.recipe.solutions[cell.row - 1].content
        stated = {"concentration": isinstance(content, FixedConcentration), "amount": isinstance(content, FixedAmount)}
        return cell.column in {"volume_mL", "content", "name"} or stated.get(cell.column, False)
    if cell.table != "steps":
        return cell.table == "order"
    return _is_input(plan.recipe, cell.row - 1, cell.column)


def _is_input(recipe: Recipe, index: int, column: str) -> bool:
    step = recipe.steps[index]
    if column in {"solution", "day"}:
        return True
    if column == "wait_min":
        return not isinstance(step, PrimingStep)
    if column == "count":
        return isinstance(step, GivenStep) and step.count is not None
    if column == "rate_mL_h":
        if getattr(step, "of_final", None) is not None:
            return not is_final_rate(recipe, index)
        return not isinstance(step, GivenStep) and step.rate is not None
    if column == "time_min":
        return not isinstance(step, GivenStep) and step.time is not None
    if column == "volume_mL":
        return step.volume is not None
    return column == "dose" and not isinstance(step, PrimingStep) and (step.dose or step.share) is not None


def governed_by(plan: Plan, cell: Cell) -> Said:
    """Return what a cell follows from: a sentence that names the input to change.

    Raises Refused for a cell that the plan does not have.
    """
    check_cell(plan, cell)
    if cell.table == "steps":
        return _step_governed(plan, cell.row - 1, cell.column)
    if cell.table == "solutions":
        return _solution_governed(plan, cell)
    return Said(INPUT if cell.table == "order" else COMPUTED)


def _solution_governed(plan: Plan, cell: Cell) -> Said:
    solution = plan.recipe.solutions[cell.row - 1]
    name = {"solution": named(plan.recipe, cell.row)}
    if editable(plan, cell):
        return Said(INPUT)
    if cell.column in {"concentration", "amount"}:
        if solution.content == "remainder":
            assert solution.volume is not None  # the recipe's own check
            text = REMAINDER_HOLDS if plan.recipe.last_solution == "remainder" else ALL_HOLDS
            return Said(text, name | {"dose": Setting(plan.order.dose), "volume": Setting(solution.volume)})
        return Said(NO_VOLUME) if cell.column == "amount" and solution.volume is None else Said(FROM_CONTENT, name)
    if cell.column in COMPONENT_COLUMNS:
        return _component_governed(plan, cell, Said(COMPONENT_OF_SOLUTION, name))
    if cell.column in {"infused_mL", "given"}:
        return Said(FROM_STEPS, name)
    if cell.column in _AS_PREPARED:
        return Said(AS_PREPARED, name)
    return Said(PREPARED, name) if cell.column in _PREPARATION else Said(COMPUTED)


def _component_governed(plan: Plan, cell: Cell, said: Said) -> Said:
    at, components = COMPONENT_COLUMNS.index(cell.column), plan.recipe.components
    if at >= len(components):
        return Said(NO_COMPONENT)
    about: dict[str, object] = {"per": InFull(components[at].per), "component": components[at].name}
    about |= {"unit": plan.order.dose.unit, "counted": plan.counted}
    return Said(said.text, {**said.values, **about})


def _step_governed(plan: Plan, index: int, column: str) -> Said:
    recipe, step = plan.recipe, plan.recipe.steps[index]
    values: dict[str, object] = {
        "step": index + 1,
        "dose": Setting(plan.order.dose),
        "count": what_final_rate_moves(recipe),
    }
    if recipe.final_rate is not None:
        values["rate"] = Setting(recipe.final_rate.rate)
    if step.solution is not None:
        values["solution"] = named(recipe, step.solution)
        volume = recipe.solutions[step.solution - 1].volume
        values["volume"] = None if volume is None else Setting(volume)
    if isinstance(step, GivenStep) and step.tablet is not None:
        values["amount"] = Setting(recipe.tablets[step.tablet - 1].amount)
    if column in COMPONENT_COLUMNS:
        return _component_governed(plan, Cell("steps", index + 1, column), Said(COMPONENT_OF_STEP, values))
    if column == "rate_mL_h":
        return _rate_governed(recipe, index, values)
    if _is_input(recipe, index, column):
        return Said(INPUT)
    if column in {"time_min", "volume_mL", "dose", "count"}:
        return Said(_extent_governed(recipe, index, column), values)
    if column in _SUMS:
        return Said(SUM_OF_STEPS, values)
    rise = RISE_AT_ONCE if isinstance(step, GivenStep) else RISE
    others = {"rise": rise, "starts_min": START, "wait_min": NO_WAIT, "kind": KIND, "at_vein": AT_VEIN}
    return Said(others.get(column, COMPUTED), values)


def _rate_governed(recipe: Recipe, index: int, values: dict[str, object]) -> Said:
    step = recipe.steps[index]
    if isinstance(step, GivenStep):
        return Said(AT_ONCE, values)
    if step.of_final is not None:
        if is_final_rate(recipe, index):
            return Said(FINAL_RATE_MOVES_ALL, values)
        if recipe.final_rate is not None and recipe.final_rate.moves == "last-step":
            return Said(FINAL_RATE_MOVES_LAST, values)
        return Said(FRACTION_OF_FINAL, values | {"fraction": part_said(step.of_final)})
    if step.rate is not None:
        return Said(INPUT)
    if isinstance(step, InfusionStep) and step.dose_rate is not None:
        return Said(FROM_DOSE_RATE, values | {"dose_rate": Setting(_plain(step.dose_rate))})
    if isinstance(step, PrimingStep) or step.until is not None:
        return Said(RATE_FROM_TIME, values)
    return Said(RATE_FROM_VOLUME if step.volume is not None else RATE_FROM_DOSE, values)


def _plain(quantity: Quantity | None) -> Quantity:
    assert quantity is not None  # the caller's condition
    return quantity


def _extent_governed(recipe: Recipe, index: int, column: str) -> Text:
    """Return the sentence for a time, volume or dose that is no input of its step."""
    step: Step = recipe.steps[index]
    if isinstance(step, GivenStep) and column == "time_min":
        return AT_ONCE
    if step.kind == "prick":
        return PRICK
    tablet = isinstance(step, GivenStep) and step.tablet is not None
    if column == "count" and not tablet:
        return NOT_TABLETS
    end = policy_end(recipe, index)
    if isinstance(step, GivenStep) and end is not None and (column != "volume_mL" or step.solution is not None):
        return GIVES_ALL if end == "empty" else GIVES_REST
    if end == "dose":
        return UNTIL_DOSE_TIME if column == "time_min" else UNTIL_DOSE
    if end == "empty":
        if column == "time_min":
            return UNTIL_EMPTY_TIME
        remainder = recipe.last_solution == "remainder" and index == recipe.last_counted
        return UNTIL_EMPTY_DOSE if remainder and column == "dose" else UNTIL_EMPTY
    if tablet and column != "volume_mL":
        return COUNT_FROM_DOSE if column == "count" else DOSE_FROM_COUNT
    if step.solution is None:
        return NO_SOLUTION
    if isinstance(step, PrimingStep):
        return PRIMING_DOSE if column == "dose" else TIME_FOLLOWS
    if column == "time_min":
        return TIME_FOLLOWS
    if isinstance(step, GivenStep) or (step.volume or step.dose or step.share) is not None:
        return VOLUME_FROM_DOSE if column == "volume_mL" else DOSE_FROM_VOLUME
    if is_final_rate(recipe, index):
        return RATE_IS_FINAL
    return RATE_HELD_TIME if column == "volume_mL" else RATE_HELD_TIME_DOSE
