"""The step table: one row for each step, in the order in which they are given."""

from collections.abc import Callable, Hashable, Sequence
from datetime import datetime, timedelta
from fractions import Fraction
from typing import ClassVar

from desens_gui.core.numbers import round_half_up
from desens_gui.core.plan import Plan
from desens_gui.core.texts import QT_TRANSLATE_NOOP
from desens_gui.core.words import Words
from desens_gui.core.worked import Worked
from desens_gui.models.columns import Column, amount_unit, counted, exactly, percent, rise, rounded
from desens_gui.models.plan_table import PlanTable

DAYS_LATER = QT_TRANSLATE_NOOP("StepTable", "{clock} +{days} d")


def _solved(name: str) -> Callable[[Worked, int], object]:
    def value(worked: Worked, row: int) -> object:
        found: object = getattr(worked.solved.steps[row], name)
        return found

    return value


def _share(worked: Worked, row: int) -> Fraction:
    return worked.solved.steps[row].cumulative_dose / worked.solved.total.ordered


def _start(worked: Worked) -> datetime | None:
    return worked.plan.order.start


def _clock(words: Words, minutes: Fraction, start: datetime | None) -> str:
    """Return when a step begins: by the clock as on the sheets, or after how long where the start is not stated."""
    if start is None:
        return words.typography.duration(minutes)
    begins = start + timedelta(seconds=int(round_half_up(minutes * 60, Fraction(1))))
    clock, days = words.typography.clock(begins), (begins.date() - start.date()).days
    return words.say(DAYS_LATER, clock=clock, days=days) if days else clock


class StepTable(PlanTable):
    """The steps of the open document."""

    table = "steps"
    row_name = QT_TRANSLATE_NOOP("StepTable", "Step {row}")
    cell_title = QT_TRANSLATE_NOOP("StepTable", "step {row}, {column}")
    columns: ClassVar[tuple[Column, ...]] = (
        Column(
            "",
            QT_TRANSLATE_NOOP("StepTable", "Step"),
            QT_TRANSLATE_NOOP("StepTable", "The number of the step, in the order in which they are given."),
            _solved("number"),
            counted,
            typed=False,
        ),
        Column(
            "solution",
            QT_TRANSLATE_NOOP("StepTable", "Bag"),
            QT_TRANSLATE_NOOP("StepTable", "The bag that the step is given from."),
            _solved("solution"),
            counted,
            bag=True,
        ),
        Column(
            "rate_mL_h",
            QT_TRANSLATE_NOOP("StepTable", "Rate mL/h"),
            QT_TRANSLATE_NOOP("StepTable", "The rate to set on the pump."),
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
            QT_TRANSLATE_NOOP("StepTable", "What the step takes from its bag."),
            _solved("volume_mL"),
            exactly,
        ),
        Column(
            "dose",
            QT_TRANSLATE_NOOP("StepTable", "Dose {unit}"),
            QT_TRANSLATE_NOOP("StepTable", "The drug that the step gives."),
            _solved("dose"),
            rounded,
            amount_unit,
        ),
        Column(
            "cumulative_dose",
            QT_TRANSLATE_NOOP("StepTable", "Cumulative {unit}"),
            QT_TRANSLATE_NOOP("StepTable", "The drug given so far, this step included."),
            _solved("cumulative_dose"),
            rounded,
            amount_unit,
        ),
        Column(
            "cumulative_dose",
            QT_TRANSLATE_NOOP("StepTable", "Of total"),
            QT_TRANSLATE_NOOP("StepTable", "The share of the ordered dose that is given so far."),
            _share,
            percent,
            typed=False,
        ),
        Column(
            "cumulative_volume_mL",
            QT_TRANSLATE_NOOP("StepTable", "Cum. mL"),
            QT_TRANSLATE_NOOP("StepTable", "The volume given so far, this step included."),
            _solved("cumulative_volume_mL"),
            exactly,
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
            "starts_min",
            QT_TRANSLATE_NOOP("StepTable", "Starts"),
            QT_TRANSLATE_NOOP(
                "StepTable", "When the step begins by the planned start, to the minute, without time for bag changes."
            ),
            _solved("starts_min"),
            _clock,
            _start,
        ),
    )

    def rules(self, plan: Plan) -> Sequence[Hashable]:
        """Return the steps' rules."""
        return plan.recipe.steps
