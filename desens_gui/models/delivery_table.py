"""The table of the delivery page: for each step what leaves its bag as planned, and what reaches the vein."""

from collections.abc import Hashable, Sequence
from dataclasses import replace
from fractions import Fraction
from typing import Any, ClassVar

from PySide6.QtCore import Qt

from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP, Said
from desens_gui.core.rules.plan import Plan
from desens_gui.core.ward.arriving import highest_of_steps
from desens_gui.core.worked import Worked
from desens_gui.models.columns import Column, amount_unit, percent, rounded
from desens_gui.models.plan_table import PlanTable
from desens_gui.models.roles import SEVERITY_ROLE, Index
from desens_gui.models.steps import STEP_CALLED, StepTable


class _Highest:
    """The highest dose rates at the vein: those of a plan are worked out once for all of its rows."""

    def __init__(self) -> None:
        self._worked: Worked | None = None
        self._rates: tuple[Fraction, ...] = ()

    def __call__(self, worked: Worked, row: int) -> Fraction | None:
        """Return that of a row; None where a dose is given at once, or the lines are not stated."""
        if worked.plan.tubing is None or worked.solved.steps[row].time_min is None:
            return None
        if worked is not self._worked:
            self._worked, self._rates = worked, highest_of_steps(worked.plan, worked.solved)
        return self._rates[row]


def _at_vein(worked: Worked, row: int) -> Fraction | None:
    return None if worked.plan.tubing is None else worked.solved.steps[row].at_vein


def _share(worked: Worked, row: int) -> Fraction | None:
    """Return the share of the planned dose that arrives; None where none is planned."""
    step, arrives = worked.solved.steps[row], _at_vein(worked, row)
    return arrives / step.dose if arrives is not None and step.dose else None


def _dose_rate(worked: Worked, row: int) -> Fraction | None:
    return worked.solved.steps[row].dose_rate_per_h


def _as_in_steps(name: str) -> Column:
    """Return a column of the step table, to be read only."""
    return replace(next(column for column in StepTable.every_column if column.name == name), typed=False)


class DeliveryTable(PlanTable):
    """The steps of the open document as they arrive. Nothing is typed here: it follows from the plan and its lines.

    All three columns of what arrives are the one cell `at_vein` of the plan, so that what is said of it leads to them;
    its sign stands in the first of them only.
    """

    table = "steps"
    every_column: ClassVar[tuple[Column, ...]] = (
        _as_in_steps(""),
        _as_in_steps("solution"),
        _as_in_steps("starts_min"),
        replace(
            _as_in_steps("dose"),
            head=QT_TRANSLATE_NOOP("DeliveryTable", "Planned {unit}"),
            tip=QT_TRANSLATE_NOOP("DeliveryTable", "The drug that the step gives as planned: what leaves the bag."),
            named=None,
        ),
        Column(
            "at_vein",
            QT_TRANSLATE_NOOP("DeliveryTable", "At the vein {unit}"),
            QT_TRANSLATE_NOOP("DeliveryTable", "The drug that crosses the catheter while the step runs."),
            _at_vein,
            rounded,
            amount_unit,
            typed=False,
        ),
        Column(
            "at_vein",
            QT_TRANSLATE_NOOP("DeliveryTable", "Of plan"),
            QT_TRANSLATE_NOOP("DeliveryTable", "What crosses the catheter, as a share of the planned dose."),
            _share,
            percent,
            typed=False,
        ),
        Column(
            "dose_rate_per_h",
            QT_TRANSLATE_NOOP("DeliveryTable", "Planned {unit}/h"),
            QT_TRANSLATE_NOOP("DeliveryTable", "The dose rate of the step as planned."),
            _dose_rate,
            rounded,
            amount_unit,
            typed=False,
        ),
        Column(
            "at_vein",
            QT_TRANSLATE_NOOP("DeliveryTable", "Highest {unit}/h"),
            QT_TRANSLATE_NOOP("DeliveryTable", "The highest dose rate at the vein while the step runs."),
            _Highest(),
            rounded,
            amount_unit,
            typed=False,
        ),
    )

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows; the sign of a finding once in a row."""
        if role == SEVERITY_ROLE and index.isValid():
            name = self.columns[index.column()].name
            if name and name in (column.name for column in self.columns[: index.column()]):
                return None
        return super().data(index, role)

    def rules(self, plan: Plan) -> Sequence[Hashable]:
        """Return the steps' rules."""
        return plan.recipe.steps

    def row_called(self, row: int) -> Said:
        """Return what a step is called."""
        return Said(STEP_CALLED, {"row": row + 1})
