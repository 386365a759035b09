"""The step table: one row for each step, in the order in which they are given."""

from collections.abc import Callable, Hashable, Sequence
from datetime import datetime, timedelta
from fractions import Fraction
from typing import ClassVar

from desens_gui.core.grid.cells import COMPONENT_COLUMNS
from desens_gui.core.ground.numbers import round_half_up
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP, Said, Text
from desens_gui.core.ground.words import Words
from desens_gui.core.rules.naming import KINDS, NOT_STATED, TABLETS, container_head
from desens_gui.core.rules.parts import GivenStep
from desens_gui.core.rules.plan import Plan
from desens_gui.core.worked import Worked
from desens_gui.models.columns import (
    Column,
    Swallowed,
    amount_unit,
    counted,
    exactly,
    percent,
    rise,
    rounded,
    said,
    swallowed,
)
from desens_gui.models.plan_table import PlanTable

DAYS_LATER = QT_TRANSLATE_NOOP("StepTable", "{clock} +{days} d")
STEP_CALLED = QT_TRANSLATE_NOOP("StepTable", "Step {row}")
WAIT = QT_TRANSLATE_NOOP("StepTable", "Wait min")
INTERVAL = QT_TRANSLATE_NOOP("StepTable", "Interval min")
ORDERED = QT_TRANSLATE_NOOP("StepTable", "Dose {unit}")
COUNTED = QT_TRANSLATE_NOOP("StepTable", "Dose {unit} {drug}")
COMPONENT = QT_TRANSLATE_NOOP("StepTable", "{component} {unit}")


def _solved(name: str) -> Callable[[Worked, int], object]:
    def value(worked: Worked, row: int) -> object:
        found: object = getattr(worked.solved.steps[row], name)
        return found

    return value


def _dose(worked: Worked, row: int) -> Fraction | None:
    step = worked.solved.steps[row]
    return None if step.kind == "prick" else step.dose


def _share(worked: Worked, row: int) -> Fraction:
    return worked.solved.steps[row].cumulative_dose / worked.solved.total.ordered


def _tablets(worked: Worked, row: int) -> Swallowed | None:
    step = worked.solved.steps[row]
    if step.tablet is None or step.count is None:
        return None
    return Swallowed(step.count, worked.plan.recipe.tablets[step.tablet - 1].name)


def _written_tablets(_worked: Worked) -> Hashable:
    return TABLETS


def _kind(worked: Worked, row: int) -> Text:
    return KINDS[worked.solved.steps[row].kind]


def _ordered(plan: Plan) -> Said | Text:
    """Return the heading of what there is of the drug that the dose counts; its name where the product has several."""
    return Said(COUNTED, {"drug": plan.counted}) if plan.recipe.counted else ORDERED


def _component(at: int) -> Column:
    """Return the column of a further drug in the product; `at` counts from 0."""

    def value(worked: Worked, row: int) -> object:
        step = worked.solved.steps[row]
        return step.components[at] if at < len(step.components) and step.kind != "prick" else None

    def heading(plan: Plan) -> Said:
        components = plan.recipe.components
        return Said(COMPONENT, {"component": components[at].name if at < len(components) else ""})

    return Column(
        COMPONENT_COLUMNS[at],
        COMPONENT,
        QT_TRANSLATE_NOOP("StepTable", "How much the step gives of the further drug in the product."),
        value,
        rounded,
        amount_unit,
        named=heading,
        usual=False,
    )


def _start(worked: Worked) -> datetime | None:
    return worked.plan.order.start


def _starts(worked: Worked, row: int) -> Fraction | Text:
    """Return when a step begins; a word, not an empty cell, where no interval before it is stated."""
    minutes = worked.solved.steps[row].starts_min
    return NOT_STATED if minutes is None else minutes


def _clock(words: Words, minutes: Fraction | Text, start: datetime | None) -> str:
    """Return when a step begins: by the clock as on the sheets, or after how long where the start is not stated."""
    if isinstance(minutes, Text):
        return words.say(minutes)
    if start is None:
        return words.typography.duration(minutes)
    begins = start + timedelta(seconds=int(round_half_up(minutes * 60, Fraction(1))))
    clock, days = words.typography.clock(begins), (begins.date() - start.date()).days
    return words.say(DAYS_LATER, clock=clock, days=days) if days else clock


def _heading(plan: Plan) -> Text:
    return container_head(solution.container for solution in plan.recipe.solutions)


def _waiting(plan: Plan) -> Text:
    return INTERVAL if any(isinstance(step, GivenStep) for step in plan.recipe.steps) else WAIT


# --- which plans have a column


def _several_kinds(worked: Worked) -> bool:
    return len({step.kind for step in worked.solved.steps}) > 1


def _adds_up(worked: Worked) -> bool:
    """Return whether the doses add up to something: they do not in a test series."""
    return worked.plan.recipe.target != "none"


def _to_total(worked: Worked) -> bool:
    return worked.plan.recipe.target == "total-dose"


def _volume_adds_up(worked: Worked) -> bool:
    return _adds_up(worked) and bool(worked.solved.total.volume_mL)


def _some_wait(worked: Worked) -> bool:
    """Return whether there is a time to wait, or room for one: a dose at once, and no time to the next one stated."""
    solved = worked.solved
    return any(step.wait_min is not None or solved.lacks_interval(step) for step in solved.steps)


class StepTable(PlanTable):
    """The steps of the open document."""

    table = "steps"
    every_column: ClassVar[tuple[Column, ...]] = (
        Column(
            "",
            QT_TRANSLATE_NOOP("StepTable", "Step"),
            QT_TRANSLATE_NOOP("StepTable", "The number of the step, in the order in which they are given."),
            _solved("number"),
            counted,
            typed=False,
        ),
        Column(
            "day",
            QT_TRANSLATE_NOOP("StepTable", "Day"),
            QT_TRANSLATE_NOOP("StepTable", "The day on which the step is given; 1 is the first."),
            _solved("day"),
            counted,
            usual=False,
        ),
        Column(
            "kind",
            QT_TRANSLATE_NOOP("StepTable", "Kind"),
            QT_TRANSLATE_NOOP("StepTable", "How the step is given."),
            _kind,
            said,
            typed=False,
            shown=_several_kinds,
            usual=False,
            left=True,
        ),
        Column(
            "solution",
            QT_TRANSLATE_NOOP("StepTable", "Bag"),
            QT_TRANSLATE_NOOP("StepTable", "The solution that the step is given from, by its number."),
            _solved("solution"),
            counted,
            bag=True,
            named=_heading,
        ),
        Column(
            "count",
            QT_TRANSLATE_NOOP("StepTable", "Tablets"),
            QT_TRANSLATE_NOOP("StepTable", "How many tablets are swallowed, and of which."),
            _tablets,
            swallowed,
            _written_tablets,
            usual=False,
        ),
        Column(
            "rate_mL_h",
            QT_TRANSLATE_NOOP("StepTable", "Rate mL/h"),
            QT_TRANSLATE_NOOP(
                "StepTable", "The rate to set on the pump; ≈ marks one that is planned and cannot be set."
            ),
            _solved("rate_mL_h"),
            exactly,
        ),
        Column(
            "time_min",
            QT_TRANSLATE_NOOP("StepTable", "Time min"),
            QT_TRANSLATE_NOOP("StepTable", "How long the step runs."),
            _solved("time_min"),
            exactly,
        ),
        Column(
            "volume_mL",
            QT_TRANSLATE_NOOP("StepTable", "Volume mL"),
            QT_TRANSLATE_NOOP("StepTable", "What the step takes from its solution."),
            _solved("volume_mL"),
            exactly,
        ),
        Column(
            "dose",
            ORDERED,
            QT_TRANSLATE_NOOP("StepTable", "The drug that the step gives."),
            _dose,
            rounded,
            amount_unit,
            named=_ordered,
        ),
        *(_component(at) for at in range(len(COMPONENT_COLUMNS))),
        Column(
            "cumulative_dose",
            QT_TRANSLATE_NOOP("StepTable", "Cumulative {unit}"),
            QT_TRANSLATE_NOOP("StepTable", "The drug given so far, this step included."),
            _solved("cumulative_dose"),
            rounded,
            amount_unit,
            shown=_adds_up,
        ),
        Column(
            "cumulative_dose",
            QT_TRANSLATE_NOOP("StepTable", "Of total"),
            QT_TRANSLATE_NOOP("StepTable", "The share of the ordered dose that is given so far."),
            _share,
            percent,
            typed=False,
            shown=_to_total,
        ),
        Column(
            "cumulative_volume_mL",
            QT_TRANSLATE_NOOP("StepTable", "Cum. mL"),
            QT_TRANSLATE_NOOP("StepTable", "The volume given so far, this step included."),
            _solved("cumulative_volume_mL"),
            exactly,
            shown=_volume_adds_up,
        ),
        Column(
            "rise",
            QT_TRANSLATE_NOOP("StepTable", "Rise"),
            QT_TRANSLATE_NOOP(
                "StepTable",
                "The dose rate of the step over the highest dose rate before it; for doses given at once, the dose.",
            ),
            _solved("rise"),
            rise,
        ),
        Column(
            "wait_min",
            INTERVAL,
            QT_TRANSLATE_NOOP(
                "StepTable",
                "From a dose given at once to the next one; after an infusion, the time in which nothing is given.",
            ),
            _solved("wait_min"),
            exactly,
            named=_waiting,
            shown=_some_wait,
            usual=False,
        ),
        Column(
            "starts_min",
            QT_TRANSLATE_NOOP("StepTable", "Starts"),
            QT_TRANSLATE_NOOP(
                "StepTable", "When the step begins by the planned start, to the minute, without time for bag changes."
            ),
            _starts,
            _clock,
            _start,
        ),
    )

    def rules(self, plan: Plan) -> Sequence[Hashable]:
        """Return the steps' rules."""
        return plan.recipe.steps

    def row_called(self, row: int) -> Said:
        """Return what a step is called."""
        return Said(STEP_CALLED, {"row": row + 1})
