"""What the chart of the delivery says."""

from fractions import Fraction

from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP, Said
from desens_gui.core.ground.typography import Lasting, Percent
from desens_gui.core.ground.units import Quantity
from desens_gui.core.rules.naming import named
from desens_gui.core.solving.rises import Rise
from desens_gui.core.solving.solved import Level, SolvedStep
from desens_gui.core.worked import Worked

TITLE = QT_TRANSLATE_NOOP("Delivery", "Dose rate as planned and at the vein, {rate_unit}, on a logarithmic scale")
UNIT = QT_TRANSLATE_NOOP("Delivery", "{rate_unit}:")
PLANNED = QT_TRANSLATE_NOOP("Delivery", "planned: leaves the bag")
DELIVERED = QT_TRANSLATE_NOOP("Delivery", "reaches the vein")
LATE = QT_TRANSLATE_NOOP("Delivery", "too little of the step's dose reaches the vein while it runs")
FLUSH = QT_TRANSLATE_NOOP("Delivery", "flush")
FIRST_DRUG = QT_TRANSLATE_NOOP("Delivery", "First drug at the vein at {minute}, in step {step}, at {rate}.")
NO_DRUG = QT_TRANSLATE_NOOP("Delivery", "No drug reaches the vein.")
STEEPEST = QT_TRANSLATE_NOOP("Delivery", "Steepest rise at the vein: ×{factor} at {minute}, in step {step}.")
AS_PLANNED = QT_TRANSLATE_NOOP("Delivery", "Every step reaches the vein as planned.")
NOT_STATED = QT_TRANSLATE_NOOP(
    "Delivery",
    "What reaches the vein is not known: it is not stated what the lines hold and how they are primed.",
)
NO_MIXING = QT_TRANSLATE_NOOP("Delivery", "Reckoned as plug flow: nothing mixes in the lines.")
AT_ONCE = QT_TRANSLATE_NOOP("Delivery", "Doses given at once have no dose rate and are not drawn.")
NOT_INFUSED = QT_TRANSLATE_NOOP("Delivery", "Nothing is infused: every dose is given at once.")
STEP_PLANNED = QT_TRANSLATE_NOOP("Delivery", "Step {step}, {solution}: planned {planned}.")
STEP_SAYS = QT_TRANSLATE_NOOP(
    "Delivery",
    "Step {step}, {solution}: planned {planned}; at the vein {rates}. Of its dose of {dose}, {arrived} ({share}) cross "
    "the catheter while it runs.",
)
PRIMING_SAYS = QT_TRANSLATE_NOOP("Delivery", "Step {step}, {solution}: fills the line; at the vein {rates}.")
RANGE = QT_TRANSLATE_NOOP("Delivery", "{low} to {high}")
FLUSH_SAYS = QT_TRANSLATE_NOOP("Delivery", "Flush after the last step: at the vein {rates}, {arrived} in all.")


class Sayings:
    """Says what happens in the steps of one plan."""

    def __init__(self, worked: Worked) -> None:
        """Take the plan."""
        self._worked = worked
        self._unit = worked.solved.amount_unit

    @property
    def title(self) -> Said:
        """What the chart shows."""
        return Said(TITLE, {"rate_unit": f"{self._unit}/h"})

    def first_drug(self) -> Said:
        """Return when the first drug arrives, and how fast."""
        solved = self._worked.solved
        minute = solved.total.first_drug_min
        level = next((one for one in solved.at_vein if one.starts_min == minute and one.dose_rate_per_h), None)
        if minute is None or level is None:
            return Said(NO_DRUG)
        step = solved.step_at(minute)
        return Said(FIRST_DRUG, {"minute": Lasting(minute), "step": step, "rate": self._rate(level.dose_rate_per_h)})

    def steepest(self, rise: Rise) -> Said:
        """Return where the dose rate rises most steeply."""
        return Said(STEEPEST, {"factor": rise.factor, "minute": Lasting(rise.minute), "step": rise.step})

    def step(self, step: SolvedStep, levels: list[Level]) -> Said:
        """Return what a step is planned to give and what arrives of it; `levels` are those at the vein meanwhile."""
        values: dict[str, object] = {"step": step.number, "solution": ""}
        if step.solution is not None:
            values["solution"] = named(self._worked.plan.recipe, step.solution)
        if step.priming:
            return Said(PRIMING_SAYS, values | {"rates": self._rates(levels)})
        values["planned"] = self._rate(step.dose_rate_per_h or Fraction(0))
        if not self._worked.solved.at_vein or not step.dose:
            return Said(STEP_PLANNED, values)
        values |= {"dose": self._amount(step.dose), "arrived": self._amount(step.at_vein)}
        return Said(STEP_SAYS, values | {"rates": self._rates(levels), "share": Percent(step.at_vein / step.dose)})

    def flush(self, levels: list[Level], arrived: Fraction) -> Said:
        """Return what the flush brings in after the last step."""
        return Said(FLUSH_SAYS, {"rates": self._rates(levels), "arrived": self._amount(arrived)})

    def _rates(self, levels: list[Level]) -> object:
        rates = [level.dose_rate_per_h for level in levels] or [Fraction(0)]
        low, high = min(rates), max(rates)
        return self._rate(high) if low == high else Said(RANGE, {"low": self._rate(low), "high": self._rate(high)})

    def _rate(self, value: Fraction) -> Quantity:
        return Quantity(value, f"{self._unit}/h")

    def _amount(self, value: Fraction) -> Quantity:
        return Quantity(value, self._unit)
