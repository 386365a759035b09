"""The steps one after the other: their sums, their starts, how each compares with those before it.

Times are results and never rounded back into a dose. A dose given at once takes no time, so when the next one is due
is known only where the interval is stated; without it the starts of all later steps are unknown, up to the next day.
"""

from fractions import Fraction

from desens_gui.core.ground.numbers import round_half_up
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP
from desens_gui.core.rules.parts import GivenStep, Step
from desens_gui.core.rules.plan import Plan
from desens_gui.core.rules.site import Pump
from desens_gui.core.solving.series import Drawn
from desens_gui.core.solving.solved import SolvedStep

DAY_PASSED = QT_TRANSLATE_NOOP("Solve", "Day {day} has begun before the steps above it end.")
TOO_LONG = QT_TRANSLATE_NOOP("Solve", "The plan would take {days} days. This cannot be right.")
TOO_FINE = QT_TRANSLATE_NOOP(
    "Solve",
    "The numbers of this plan get more than a thousand digits. State rates, volumes and times with fewer digits.",
)

_MOST_MINUTES = 1000 * 1440
# rates without a common measure multiply the digits of every sum; Python itself refuses to write 4300 of them
_MOST_BITS = 4000
_DAY = 1440


def in_time(plan: Plan, drawn: list[Drawn]) -> tuple[SolvedStep, ...]:
    """Return the steps with their sums, starts and rises; what reaches the vein is not known yet."""
    steps: list[SolvedStep] = []
    #: the least that has passed, and whether that is all
    clock, known = Fraction(0), True
    dose = volume = Fraction(0)
    highest: dict[bool, Fraction] = {}
    day = 1
    hung: int | None = None
    for number, (rule, taken) in enumerate(zip(plan.recipe.steps, drawn, strict=True), 1):
        change: Fraction | None = None
        if not isinstance(rule, GivenStep):
            change = None if hung in (None, rule.solution) else bag_change_min(plan)
            hung = rule.solution
        if rule.day is not None and rule.day != day:
            day, change = rule.day, None  # there is time enough before the day begins
            if clock > (day - 1) * _DAY:
                raise Refused(DAY_PASSED, f"steps {number}", day=day)
            clock, known = Fraction((day - 1) * _DAY), True
        clock += change or 0
        dose += taken.dose
        volume += taken.volume or 0
        at_once = isinstance(rule, GivenStep)
        dose_rate = None if taken.time is None or rule.kind == "priming" else taken.dose * 60 / taken.time
        level = (taken.dose or None) if at_once else dose_rate
        rise = level / highest[at_once] if level is not None and at_once in highest else None
        if level is not None:
            highest[at_once] = max(level, highest.get(at_once, level))
        wait = _wait(rule)
        steps.append(
            SolvedStep(
                number=number,
                kind=rule.kind,
                solution=rule.solution,
                rate_mL_h=taken.rate,
                asked_rate_mL_h=taken.asked,
                time_min=taken.time,
                volume_mL=taken.volume,
                set_volume_mL=_set_volume(taken, plan.pump),
                dose=taken.dose,
                cumulative_dose=dose,
                cumulative_volume_mL=volume,
                dose_rate_per_h=dose_rate,
                rise=rise,
                starts_min=clock if known else None,
                at_vein=taken.dose,
                as_prepared_dose=None,
                runs_until=taken.until,
                day=rule.day,
                tablet=rule.tablet if isinstance(rule, GivenStep) else None,
                count=taken.count,
                components=tuple(taken.dose * component.per for component in plan.recipe.components),
                wait_min=wait,
                change_min=change,
            )
        )
        clock += (taken.time or 0) + (wait or 0)
        known = known and not (at_once and wait is None)
        if clock > _MOST_MINUTES:
            raise Refused(TOO_LONG, f"steps {number}", days=clock / _DAY)
        if any(value.denominator.bit_length() > _MOST_BITS for value in (clock, dose, volume)):
            raise Refused(TOO_FINE, f"steps {number}")
    return tuple(steps)


def bag_change_min(plan: Plan) -> Fraction:
    """Return the minutes that each change to another bag takes, in which nothing is given; 0 where none are stated."""
    return Fraction(0) if plan.bag_change is None else Fraction(plan.bag_change.into("min"))


def _wait(rule: Step) -> Fraction | None:
    """Return the minutes between a step and the next one, where they are stated."""
    stated = rule.interval if isinstance(rule, GivenStep) else getattr(rule, "wait", None)
    return None if stated is None else Fraction(stated.into("min"))


def _set_volume(taken: Drawn, pump: Pump | None) -> Fraction | None:
    """Return the volume to set: for a step that ends with the dose, the nearest volume the pump takes.

    A volume that would round to nothing stays as it is, like a rate; a push has no pump.
    """
    if taken.volume is None or pump is None or taken.until != "dose" or taken.rate is None:
        return taken.volume
    return round_half_up(taken.volume, pump.volume_step.into("mL")) or taken.volume
