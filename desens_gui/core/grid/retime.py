"""A step changed so that one of its cells has the value that was typed.

A step states two of pace, time and extent, and keeps stating the same two. Where the typed cell is the third, the
time is held and the rate changes; where the time is the third, the rate is held and the extent changes.
"""

from dataclasses import dataclass
from fractions import Fraction

from desens_gui.core.edits.basic import with_final_rate, with_recipe
from desens_gui.core.grid.governed import is_final_rate
from desens_gui.core.ground.model import rebuilt
from desens_gui.core.ground.numbers import round_half_up
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.storable import stored, stored_share, writable, writable_share
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP, Said, Text
from desens_gui.core.ground.typography import PartOfDose, Percent, Pieces, Setting
from desens_gui.core.ground.units import RATES, Quantity, read_quantity
from desens_gui.core.rules.contents import part_said
from desens_gui.core.rules.parts import GivenStep, InfusionStep, PrimingStep
from desens_gui.core.rules.plan import Plan
from desens_gui.core.solving.solve import policy_end
from desens_gui.core.solving.solved import Solved

RATE_NOW = QT_TRANSLATE_NOOP("Inverse", "Step {step}: the rate is now {value} (time held).")
DOSE_RATE_NOW = QT_TRANSLATE_NOOP("Inverse", "Step {step}: the dose rate is now {value}.")
FINAL_RATE_NOW = QT_TRANSLATE_NOOP("Inverse", "The final rate is now {value}.")
FRACTION_NOW = QT_TRANSLATE_NOOP("Inverse", "Step {step} now runs at {value} of the final rate.")
VOLUME_NOW = QT_TRANSLATE_NOOP("Inverse", "Step {step}: the volume is now {value}.")
DOSE_NOW = QT_TRANSLATE_NOOP("Inverse", "Step {step}: the dose is now {value}.")
SHARE_NOW = QT_TRANSLATE_NOOP("Inverse", "Step {step} now gives {value} of the dose.")
TIME_NOW = QT_TRANSLATE_NOOP("Inverse", "Step {step}: the time is now {value}.")
RATE_STATED = QT_TRANSLATE_NOOP("Inverse", "Step {step} is now stated by its rate, {value}.")
VOLUME_STATED = QT_TRANSLATE_NOOP("Inverse", "Step {step} is now stated by its volume, {value}.")
DOSE_STATED = QT_TRANSLATE_NOOP("Inverse", "Step {step} is now stated by its dose, {value}.")
COUNT_NOW = QT_TRANSLATE_NOOP("Inverse", "Step {step}: the number of tablets is now {value}.")
COUNT_STATED = QT_TRANSLATE_NOOP("Inverse", "Step {step} is now stated by its number of tablets, {value}.")
NEEDS_SOLUTION = QT_TRANSLATE_NOOP("Inverse", "Step {step} draws on a solution. Type its number.")


#: what a sentence says that a value is now
_Shown = Quantity | PartOfDose | Percent | Pieces


@dataclass(frozen=True, slots=True)
class Change:
    """A changed plan, and which input was changed where that is not the cell that was typed into."""

    plan: Plan
    says: Said | None


class StepEdit:
    """One step of a plan, to be changed. `index` counts from 0."""

    def __init__(self, plan: Plan, solved: Solved, index: int) -> None:
        self.plan, self.recipe, self.index = plan, plan.recipe, index
        self.step = plan.recipe.steps[index]
        self.now = solved.steps[index]
        self.unit = solved.amount_unit
        number = self.step.solution
        self.strength = None if number is None else solved.solutions[number - 1].concentration
        self.ends = policy_end(plan.recipe, index)

    def from_solution(self, typed: str) -> Change:
        """Return the step drawing on another solution; no text means none. Raise Refused where that cannot be."""
        if not typed.strip() and not isinstance(self.step, GivenStep):
            raise Refused(NEEDS_SOLUTION, f"steps {self.index + 1}", step=self.index + 1)
        return self._with(None, None, solution=typed.strip() or None)

    def on_day(self, typed: str) -> Change:
        """Return the step on another day; no text means that it states none."""
        return self._with(None, None, day=typed.strip() or None)

    def waiting(self, wait: Quantity | None) -> Change | None:
        """Return the step with this time to the next one (for an infusion: in which nothing is given), or none.

        None for a priming step, which is over when it ends.
        """
        if isinstance(self.step, PrimingStep):
            return None
        text = None if wait is None else str(wait)
        return self._with(None, None, **{"interval" if isinstance(self.step, GivenStep) else "wait": text})

    def counting(self, tablet: int | None, count: Fraction) -> Change | None:
        """Return the step giving this many tablets, of another kind where one is named by its number.

        None where the step is not given as tablets, or gives the rest of the dose.
        """
        step = self.step
        if not isinstance(step, GivenStep) or step.tablet is None or self.ends is not None:
            return None
        if tablet is not None and tablet != step.tablet:
            fields: dict[str, object] = dict.fromkeys(("dose", "share"))
            return self._with(None, None, **fields, tablet=str(tablet), count=stored_share(count))
        return self._extent("count", Quantity(count * self._in_a_tablet(step.tablet), self.unit))

    def _in_a_tablet(self, tablet: int) -> Fraction:
        return self.recipe.converted(self.recipe.tablets[tablet - 1].amount, self.unit)

    def into(self, column: str, typed: Quantity) -> Change | None:
        """Return the step with this rate, time, volume or dose; None when that follows from an input elsewhere."""
        if column == "rate_mL_h":
            return self._rate(typed)
        if column == "time_min":
            held = isinstance(self.step, GivenStep) or self.step.time is None
            return None if held else self._with(None, None, time=str(typed))
        if self.ends is not None or (column == "dose" and isinstance(self.step, PrimingStep)):
            return None
        if self.step.kind == "prick":
            return None
        if column == "volume_mL" and self.strength is None:
            return None
        if isinstance(self.step, PrimingStep) or self._stated is not None:
            return self._extent(column, typed)
        return self._time_held(column, typed)

    @property
    def _stated(self) -> str | None:
        """The field that says how much the step gives, or None."""
        extents = ("volume", "dose", "share", "count")
        return next((name for name in extents if getattr(self.step, name, None) is not None), None)

    def _rate(self, typed: Quantity) -> Change | None:
        step, rate = self.step, typed.into("mL/h")
        if isinstance(step, GivenStep):
            return None
        if step.of_final is not None:
            return self._of_final(step.of_final, rate)
        if step.rate is not None:
            return self._with(None, None, rate=str(typed))
        if not isinstance(step, PrimingStep) and step.dose_rate is not None:
            return self._dose_rate(rate) or self._with(RATE_STATED, typed, dose_rate=None, rate=str(typed))
        assert step.time is not None  # two of three
        if isinstance(step, PrimingStep) or self.ends is not None:
            assert self.now.volume_mL is not None  # it has a solution
            time = Quantity(self.now.volume_mL * 60 / rate, "min")
            text = _stored(time)
            if text is None:
                return self._by_rate(typed, "time")
            return self._with(TIME_NOW, time, time=text)
        volume = Quantity(rate * step.time.into("min") / 60, "mL")
        return self._extent("rate_mL_h", volume) or self._by_rate(typed, "volume", "dose", "share")

    def _by_rate(self, typed: Quantity, *instead: str) -> Change:
        """Return the step stated by its rate instead of these fields, or by its fraction of a rate that moves all."""
        final, cleared = self.recipe.final_rate, dict.fromkeys(instead)
        if final is None or final.moves == "last-step":
            return self._with(RATE_STATED, typed, **cleared, rate=str(typed))
        share = typed.into("mL/h") / final.rate.into("mL/h")
        return self._with(FRACTION_NOW, part_said(share), **cleared, of_final=stored_share(share))

    def _of_final(self, fraction: Fraction, rate: Fraction) -> Change | None:
        """Return the plan in which this fraction of the final rate, or the final rate itself, comes to `rate`."""
        final = self.recipe.final_rate
        assert final is not None  # the recipe's own check
        if final.moves == "last-step":
            moved = read_quantity(stored(rate / fraction, "mL/h"), RATES)
            return Change(with_final_rate(self.plan, moved), Said(FINAL_RATE_NOW, {"value": Setting(moved)}))
        if is_final_rate(self.recipe, self.index):
            return None
        share = rate / final.rate.into("mL/h")
        return self._with(FRACTION_NOW, part_said(share), of_final=stored_share(share))

    def _dose_rate(self, rate: Fraction) -> Change | None:
        assert self.strength is not None  # an infusion has a solution
        dose_rate = Quantity(rate * self.strength, f"{self.unit}/h")
        text = _stored(dose_rate)
        return None if text is None else self._with(DOSE_RATE_NOW, dose_rate, dose_rate=text)

    def _time_held(self, column: str, typed: Quantity) -> Change | None:
        """Return the step with the rate that gives this volume or dose in its time."""
        step = self.step
        assert isinstance(step, InfusionStep)  # the caller's condition, and the two below
        assert step.time is not None
        assert self.strength is not None
        volume = typed.into("mL") if column == "volume_mL" else typed.into(self.unit) / self.strength
        asked = volume * 60 / step.time.into("min")
        rate = asked
        if self.plan.pump is not None:
            rate = round_half_up(asked, self.plan.pump.rate_step.into("mL/h")) or asked
        if step.of_final is not None:
            return self._of_final(step.of_final, rate)
        if step.rate is None:
            change = self._dose_rate(asked)  # the solver rounds what follows from a dose rate
            if change is not None:
                return change
        text = _stored(Quantity(rate, "mL/h"))
        if step.rate is not None and text is not None:
            return self._with(RATE_NOW, Quantity(rate, "mL/h"), rate=text)
        if column == "volume_mL":
            return self._with(VOLUME_STATED, typed, rate=None, dose_rate=None, volume=str(typed))
        return self._with(DOSE_STATED, typed, rate=None, dose_rate=None, dose=str(typed))

    def _extent(self, column: str, typed: Quantity) -> Change | None:
        """Return the step that gives as much as typed (for a rate: the volume it gives in its time).

        It is stated as it was where that can be written exactly, else by what was typed; None where that is a rate.
        """
        by_dose = column in {"dose", "count"}
        if self.strength is None:
            volume, dose = None, typed.into(self.unit)
        elif by_dose:
            volume, dose = typed.into(self.unit) / self.strength, typed.into(self.unit)
        else:
            volume, dose = typed.into("mL"), typed.into("mL") * self.strength
        stated = self._stated
        if stated == "share":
            share = dose / self.plan.order.dose.value
            if share <= 1 and writable_share(share):
                return self._with(SHARE_NOW, part_said(share), share=stored_share(share))
        elif stated == "count":
            count = dose / self._in_a_tablet(self.now.tablet or 1)
            if writable_share(count):
                return self._with(None if column == "count" else COUNT_NOW, Pieces(count), count=stored_share(count))
        elif stated == "dose":
            text = _stored(Quantity(dose, self.unit))
            if text is not None:
                return self._with(None if column == "dose" else DOSE_NOW, Quantity(dose, self.unit), dose=text)
        elif volume is not None:
            text = _stored(Quantity(volume, "mL"))
            if text is not None:
                same = column == "volume_mL"
                return self._with(None if same else VOLUME_NOW, Quantity(volume, "mL"), volume=text)
        if column == "rate_mL_h":
            return None
        fields: dict[str, object] = dict.fromkeys(("volume", "dose", "share"))
        if isinstance(self.step, GivenStep):
            fields["count"] = None
        if column == "count":
            count = dose / self._in_a_tablet(self.now.tablet or 1)
            return self._with(COUNT_STATED, Pieces(count), **fields | {"count": stored_share(count)})
        fields["dose" if by_dose else "volume"] = str(typed)
        return self._with(DOSE_STATED if by_dose else VOLUME_STATED, typed, **fields)

    def _with(self, text: Text | None, value: _Shown | None, **changes: object) -> Change:
        """Return the plan with this step changed, and the sentence that says so."""
        steps = self.recipe.steps
        changed = rebuilt(self.step, **changes)
        plan = with_recipe(self.plan, steps=(*steps[: self.index], changed, *steps[self.index + 1 :]))
        if text is None:
            return Change(plan, None)
        shown = Setting(value) if isinstance(value, Quantity) else value
        return Change(plan, Said(text, {"step": self.index + 1, "value": shown}))


def _stored(quantity: Quantity) -> str | None:
    """Return a quantity as text that is read back exactly, or None when there is none; refuse what is beyond use."""
    return stored(quantity.value, quantity.unit) if writable(quantity.value) else None
