"""When vital signs are taken: at every step and in it, and after the end.

How often is the practice that the program's sheets follow, every 15 minutes and in the last step every 30; it is no
figure of a guideline. After the end it goes on, because there the reactions of the published oxaliplatin case came: 60
and 30 minutes after it (Prieto-García 2019, omalizumab as adjuvant to oxaliplatin desensitization).
"""

from dataclasses import dataclass
from fractions import Fraction

from desens_gui.core.solving.solved import Solved, SolvedStep

#: minutes from one time to the next: in a step, and in the last one
EVERY_MIN = Fraction(15)
EVERY_LAST_MIN = Fraction(30)
#: minutes after the end
AFTER_END_MIN = tuple(map(Fraction, (0, 15, 30, 45, 60, 90, 120)))
#: nearer than this to the next step they are taken at that step
_NEAR_MIN = Fraction(5)
#: where the next dose is longer away than this, nobody waits beside the patient for it
_LONGEST_WAIT_MIN = Fraction(240)
_AFTER_A_DOSE_MIN = (Fraction(30), Fraction(60))


@dataclass(frozen=True, slots=True)
class Watch:
    """One time at which vital signs are taken within a step: so many minutes after it began.

    `at_min` counts from the start of the plan; None where it is not known when the step begins.
    """

    step: int
    minutes: Fraction
    at_min: Fraction | None


def watches(solved: Solved, step: SolvedStep) -> tuple[Watch, ...]:
    """Return when vital signs are taken within a step, or in the wait after it, besides at its beginning.

    After the last step nothing is waited for; what comes then is `AFTER_END_MIN`. Where the next dose is more than four
    hours away, they are taken 30 and 60 minutes after this one.
    """
    last = step.number == len(solved.steps)
    lasts, wait = step.time_min or Fraction(0), _wait(solved, step)
    if wait > _LONGEST_WAIT_MIN:
        found = [*_within(lasts, EVERY_MIN), *(lasts + minutes for minutes in _AFTER_A_DOSE_MIN)]
    else:
        found = _within(lasts + wait, EVERY_LAST_MIN if last else EVERY_MIN)
    starts = step.starts_min
    return tuple(Watch(step.number, minutes, None if starts is None else starts + minutes) for minutes in found)


def _wait(solved: Solved, step: SolvedStep) -> Fraction:
    """Return for how many minutes nothing is given after a step, but for the change of its bag; 0 where not known."""
    following = next(iter(solved.steps[step.number : step.number + 1]), None)
    if following is None or following.starts_min is None or step.span is None:
        return Fraction(0)
    return following.starts_min - step.span[1] - (following.change_min or 0)


def _within(span: Fraction, every: Fraction) -> list[Fraction]:
    """Return the times within a span of minutes, but not those that its end is near to."""
    return [every * number for number in range(1, int((span - _NEAR_MIN) // every) + 1)]
