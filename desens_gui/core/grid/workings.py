"""How the values of a step come about: the workings that `explain` says of the step table, and their common parts."""

from collections.abc import Sequence
from fractions import Fraction

from desens_gui.core.grid.cells import COMPONENT_COLUMNS
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP, Said, Text
from desens_gui.core.ground.typography import ENGLISH, InFull, Pieces, Setting
from desens_gui.core.ground.units import Quantity, kind_of, per_mL
from desens_gui.core.rules.contents import part_said
from desens_gui.core.rules.naming import named
from desens_gui.core.rules.parts import GivenStep, InfusionStep, PrimingStep
from desens_gui.core.rules.plan import Plan
from desens_gui.core.solving.solved import SolvedStep
from desens_gui.core.worked import Worked

STATED = QT_TRANSLATE_NOOP("Explain", "Stated: {value}.")
TIMES = QT_TRANSLATE_NOOP("Explain", "{first} × {second} = {result}.")
OVER = QT_TRANSLATE_NOOP("Explain", "{first} ÷ {second} = {result}.")
PLUS = QT_TRANSLATE_NOOP("Explain", "{first} + {second} = {result}.")
MINUS = QT_TRANSLATE_NOOP("Explain", "{first} − {second} = {result}.")
TERMS = QT_TRANSLATE_NOOP("Explain", "{first} + {second}")
MANY_TERMS = QT_TRANSLATE_NOOP("Explain", "{sum} in {count} steps")
IS_SUM = QT_TRANSLATE_NOOP("Explain", "{terms} = {result}.")
SHARE_OF = QT_TRANSLATE_NOOP("Explain", "{share} of {whole} = {result}.")
PUMP_ROUNDS = QT_TRANSLATE_NOOP("Explain", "{working} Rounded to the pump's step of {grid}: {rate}.")
AT_FINAL_RATE = QT_TRANSLATE_NOOP("Explain", "The final rate: {rate}.")
IN_FULL = QT_TRANSLATE_NOOP("Explain", "{first} ÷ {second} = {result} = {duration}.")
AND = QT_TRANSLATE_NOOP("Explain", "{working} {more}")
LEFT_IN = QT_TRANSLATE_NOOP("Explain", "{volume} = {whole} − ({used}) already taken from {solution}.")
ALL_OF = QT_TRANSLATE_NOOP("Explain", "{volume} is all of {solution}.")
TO_DOSE = QT_TRANSLATE_NOOP(
    "Explain", "({ordered} − {given}) ÷ {strength} = {volume}: what the steps above leave of the dose."
)
REST_OF_DOSE = QT_TRANSLATE_NOOP("Explain", "{ordered} − {given} = {result}: what the others leave of the dose.")
RISES = QT_TRANSLATE_NOOP("Explain", "{level} ÷ {highest} (step {highest_step}) = ×{rise}.")
CONVERTED = QT_TRANSLATE_NOOP(
    "Explain", "{stated} = {result}, because {amount} are {equals} (potency, stated in the protocol)."
)
CONVERTED_OWN = QT_TRANSLATE_NOOP(
    "Explain", "{stated} = {result}, because {amount} are {equals} (potency, stated for this plan)."
)
IN_TABLETS = QT_TRANSLATE_NOOP("Explain", "{dose} ÷ {amount} in one tablet = {count}.")
OF_TABLET = QT_TRANSLATE_NOOP("Explain", "{count} × {amount} = {dose}.")
STATED_COUNT = QT_TRANSLATE_NOOP("Explain", "Stated: {count} × {tablet}.")
NO_INTERVAL = QT_TRANSLATE_NOOP(
    "Explain",
    "No time is stated from step {step} to step {next}, so when that one is due is unknown. Type one, such as 15 min.",
)
STATED_DAY = QT_TRANSLATE_NOOP("Explain", "Stated: day {day}.")
FIRST_STEP = QT_TRANSLATE_NOOP("Explain", "Step {step} has no step before it to compare with.")
GIVEN_IN = QT_TRANSLATE_NOOP("Explain", "{dose} in {time} = {dose_rate}.")
STARTS = QT_TRANSLATE_NOOP("Explain", "{before} + {time} = {starts}: step {step} before it starts and lasts so long.")
STARTS_UNKNOWN = QT_TRANSLATE_NOOP(
    "Explain", "Not known: after step {step} no time to the next one is stated. State its interval."
)
STARTS_CHANGED = QT_TRANSLATE_NOOP(
    "Explain",
    "{before} + {time} + {change} = {starts}: step {step} before it starts and lasts so long, then the bag is changed.",
)
STARTS_FIRST = QT_TRANSLATE_NOOP("Explain", "The first step starts the plan.")
STARTS_DAY = QT_TRANSLATE_NOOP("Explain", "Day {day} begins {starts} after the start.")

#: more terms than these are said as their sum and their number
_MOST_TERMS = 6


def value_said(value: Fraction | None, unit: str) -> Setting:
    """Return a value that there is, to be said in full."""
    assert value is not None  # the caller's condition
    return Setting(Quantity(value, unit))


def working(text: Text, first: object, second: object, result: object) -> Said:
    """Return one sum, difference, product or quotient."""
    return Said(text, {"first": first, "second": second, "result": result})


def terms(values: Sequence[Fraction], unit: str) -> Said | Setting:
    """Return a sum as its terms: 5 mL + 10 mL + 20 mL."""
    if not values:
        return value_said(Fraction(0), unit)
    if len(values) > _MOST_TERMS:
        return Said(MANY_TERMS, {"sum": value_said(sum(values, Fraction(0)), unit), "count": len(values)})
    said: Said | Setting = value_said(values[0], unit)
    for value in values[1:]:
        said = Said(TERMS, {"first": said, "second": value_said(value, unit)})
    return said


def sum_said(values: Sequence[Fraction], unit: str) -> Said:
    """Return a sum with its terms."""
    return Said(IS_SUM, {"terms": terms(values, unit), "result": value_said(sum(values, Fraction(0)), unit)})


def stated_said(plan: Plan, stated: Quantity, unit: str) -> Said:
    """Return a stated amount, and what it is in `unit` where that is another measure."""
    recipe = plan.recipe
    if recipe.potency is None or not other_measure(stated.unit, unit):
        return Said(STATED, {"value": Setting(stated)})
    sides = {"amount": Setting(recipe.potency.amount), "equals": Setting(recipe.potency.equals)}
    result = Setting(Quantity(recipe.converted(stated, unit), unit))
    return Said(
        CONVERTED if plan.potency_of_protocol else CONVERTED_OWN, {"stated": Setting(stated), "result": result} | sides
    )


def other_measure(stated: str, unit: str) -> bool:
    """Return whether two units of drug, or of drug per something, measure different things."""
    return kind_of(stated.partition("/")[0]) is not kind_of(unit.partition("/")[0])


class StepWorking:
    """The workings of one step; `index` counts from 0."""

    def __init__(self, worked: Worked, index: int) -> None:
        self.worked, self.plan, self.recipe = worked, worked.plan, worked.plan.recipe
        self.index, self.unit = index, worked.solved.amount_unit
        self.rule, self.now = self.recipe.steps[index], worked.solved.steps[index]
        self.above = worked.solved.steps[:index]

    def of(self, column: str) -> Said | None:
        """Return the working of one column, or None where it has none of its own."""
        workings = {
            "rate_mL_h": self._rate,
            "time_min": self._time,
            "volume_mL": self._volume,
            "dose": self._dose,
            "cumulative_dose": lambda: self._sum_so_far("cumulative_dose", self.now.dose, self.unit),
            "cumulative_volume_mL": lambda: self._sum_so_far("cumulative_volume_mL", self.now.volume_mL, "mL"),
            "dose_rate_per_h": self._dose_rate,
            "rise": self._rise,
            "starts_min": self._starts,
            "count": self._count,
            "wait_min": self._wait,
            "day": self._day,
        }
        if column in COMPONENT_COLUMNS[: len(self.now.components)]:
            return self._component(COMPONENT_COLUMNS.index(column))
        return workings[column]() if column in workings else None

    def _component(self, at: int) -> Said:
        dose, amount = value_said(self.now.dose, self.unit), value_said(self.now.components[at], self.unit)
        return working(TIMES, dose, InFull(self.recipe.components[at].per), amount)

    def _day(self) -> Said | None:
        return None if self.rule.day is None else Said(STATED_DAY, {"day": self.rule.day})

    def _wait(self) -> Said | None:
        if self.now.wait_min is not None:
            return Said(STATED, {"value": value_said(self.now.wait_min, "min")})
        missing = self.worked.solved.lacks_interval(self.now)
        return Said(NO_INTERVAL, {"step": self.now.number, "next": self.now.number + 1}) if missing else None

    def _count(self) -> Said | None:
        rule, now = self.rule, self.now
        if not isinstance(rule, GivenStep) or rule.tablet is None or now.count is None:
            return None
        tablet = self.recipe.tablets[rule.tablet - 1]
        if rule.count is not None:
            return Said(STATED_COUNT, {"count": Pieces(now.count), "tablet": tablet.name})
        dose = value_said(now.dose, self.unit)
        return Said(IN_TABLETS, {"dose": dose, "amount": Setting(tablet.amount), "count": Pieces(now.count)})

    def _rate(self) -> Said | None:
        rule, now = self.rule, self.now
        if isinstance(rule, GivenStep):
            return None
        asked = value_said(now.asked_rate_mL_h, "mL/h")
        if rule.of_final is not None and self.recipe.final_rate is not None:
            final = Setting(self.recipe.final_rate.rate)
            said = Said(AT_FINAL_RATE, {"rate": final})
            if rule.of_final != 1:
                said = Said(SHARE_OF, {"share": part_said(rule.of_final), "whole": final, "result": asked})
        elif rule.rate is not None:
            said = Said(STATED, {"value": Setting(rule.rate)})
        elif isinstance(rule, InfusionStep) and rule.dose_rate is not None:
            said = working(OVER, Setting(rule.dose_rate), self._strength(), asked)
        else:
            assert rule.time is not None  # two of three
            said = working(OVER, value_said(now.volume_mL, "mL"), Setting(rule.time), asked)
        if now.rate_mL_h == now.asked_rate_mL_h or self.plan.pump is None:
            return said
        grid = Setting(self.plan.pump.rate_step)
        return Said(PUMP_ROUNDS, {"working": said, "grid": grid, "rate": value_said(now.rate_mL_h, "mL/h")})

    def _time(self) -> Said | None:
        rule, now = self.rule, self.now
        if isinstance(rule, GivenStep) or now.time_min is None:
            return None
        if rule.time is not None and rule.time.into("min") == now.time_min:
            return Said(STATED, {"value": Setting(rule.time)})
        time, duration = value_said(now.time_min, "min"), ENGLISH.duration(now.time_min)
        said = working(OVER, value_said(now.volume_mL, "mL"), value_said(now.rate_mL_h, "mL/h"), time)
        if now.time_min.denominator != 1 or now.time_min >= 60:
            said = Said(IN_FULL, {**said.values, "duration": duration})
        return said if now.runs_until is None else Said(AND, {"working": said, "more": self._volume()})

    def _volume(self) -> Said | None:
        rule, now = self.rule, self.now
        if now.volume_mL is None or rule.solution is None:
            return None
        volume = value_said(now.volume_mL, "mL")
        if now.runs_until == "empty":
            return self._rest_of_solution(volume)
        if now.runs_until == "dose":
            values = {"ordered": Setting(self.plan.order.dose), "given": terms(self._given_above(), self.unit)}
            return Said(TO_DOSE, values | {"strength": self._strength(), "volume": volume})
        if rule.volume is not None:
            return Said(STATED, {"value": Setting(rule.volume)})
        if isinstance(rule, GivenStep) or (rule.dose or rule.share) is not None:
            return working(OVER, value_said(now.dose, self.unit), self._strength(), volume)
        return working(TIMES, value_said(now.rate_mL_h, "mL/h"), value_said(now.time_min, "min"), volume)

    def _rest_of_solution(self, volume: Setting) -> Said:
        number = self.rule.solution
        assert number is not None  # the caller's condition
        solution = named(self.recipe, number)
        used = [step.volume_mL for step in self.above if step.solution == number and step.volume_mL is not None]
        if not used:
            return Said(ALL_OF, {"volume": volume, "solution": solution})
        whole = value_said(self.worked.solved.solutions[number - 1].volume_mL, "mL")
        return Said(LEFT_IN, {"volume": volume, "whole": whole, "used": terms(used, "mL"), "solution": solution})

    def _dose(self) -> Said | None:
        rule, now = self.rule, self.now
        if isinstance(rule, PrimingStep) or rule.kind == "prick":
            return None
        dose = value_said(now.dose, self.unit)
        if now.runs_until == "dose":
            given = terms(self._given_above(), self.unit)
            return Said(REST_OF_DOSE, {"ordered": Setting(self.plan.order.dose), "given": given, "result": dose})
        if now.runs_until is None and rule.share is not None:
            whole = Setting(self.plan.order.dose)
            return Said(SHARE_OF, {"share": part_said(rule.share), "whole": whole, "result": dose})
        if now.runs_until is None and rule.dose is not None:
            return stated_said(self.plan, rule.dose, self.unit)
        if isinstance(rule, GivenStep) and rule.tablet is not None and now.count is not None:
            amount = Setting(self.recipe.tablets[rule.tablet - 1].amount)
            return Said(OF_TABLET, {"count": Pieces(now.count), "amount": amount, "dose": dose})
        return working(TIMES, self._strength(), value_said(now.volume_mL, "mL"), dose)

    def _sum_so_far(self, column: str, own: Fraction | None, unit: str) -> Said:
        total = value_said(getattr(self.now, column), unit)
        if not self.above:
            return Said(IS_SUM, {"terms": value_said(own or Fraction(0), unit), "result": total})
        return working(
            PLUS, value_said(getattr(self.above[-1], column), unit), value_said(own or Fraction(0), unit), total
        )

    def _dose_rate(self) -> Said | None:
        now = self.now
        if now.dose_rate_per_h is None:
            return None
        values = {"dose": value_said(now.dose, self.unit), "time": value_said(now.time_min, "min")}
        return Said(GIVEN_IN, values | {"dose_rate": value_said(now.dose_rate_per_h, f"{self.unit}/h")})

    def _rise(self) -> Said | None:
        level = _level(self.now)
        if level is None:
            return None
        at_once = self.now.time_min is None
        before = [(_level(step) or Fraction(0), step.number) for step in self.above if _level(step) is not None]
        before = [(size, number) for size, number in before if (self.above[number - 1].time_min is None) == at_once]
        if not before:
            return Said(FIRST_STEP, {"step": self.now.number})
        highest, number = max(before, key=lambda pair: pair[0])
        unit = self.unit if at_once else f"{self.unit}/h"
        values = {"level": value_said(level, unit), "highest": value_said(highest, unit), "highest_step": number}
        return Said(RISES, values | {"rise": self.now.rise})

    def _starts(self) -> Said:
        if not self.above:
            return Said(STARTS_FIRST)
        if self.now.starts_min is None:
            last_known = next(step for step in reversed(self.above) if step.starts_min is not None)
            return Said(STARTS_UNKNOWN, {"step": last_known.number})
        before, starts = self.above[-1], value_said(self.now.starts_min, "min")
        so_far = next((rule.day for rule in reversed(self.recipe.steps[: self.index]) if rule.day is not None), 1)
        if self.rule.day is not None and self.rule.day != so_far:
            return Said(STARTS_DAY, {"day": self.rule.day, "starts": starts})
        assert before.starts_min is not None  # this start counts from it
        change = self.now.change_min or Fraction(0)
        lasts = self.now.starts_min - before.starts_min - change
        values = {"before": value_said(before.starts_min, "min"), "time": value_said(lasts, "min"), "starts": starts}
        if change:
            return Said(STARTS_CHANGED, values | {"step": before.number, "change": value_said(change, "min")})
        return Said(STARTS, values | {"step": before.number})

    def _strength(self) -> Setting:
        assert self.rule.solution is not None  # the callers' condition
        return value_said(self.worked.solved.solutions[self.rule.solution - 1].concentration, per_mL(self.unit))

    def _given_above(self) -> list[Fraction]:
        return [step.dose for step in self.above if not step.priming]


def _level(step: SolvedStep) -> Fraction | None:
    """Return what rises are measured by: the dose rate, or the dose of a step given at once; None for none."""
    if step.priming or not step.dose:
        return None
    return step.dose if step.time_min is None else step.dose_rate_per_h
