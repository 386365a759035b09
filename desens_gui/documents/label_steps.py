"""The steps of a label in words, for a label that has no room for their table."""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP
from desens_gui.core.solving.solved import SolvedStep
from desens_gui.documents.keyed import keyed
from desens_gui.documents.label_doses import lasting
from desens_gui.documents.phrases import Phrases

RATES_ON_WORKSHEET = QT_TRANSLATE_NOOP("Label", "steps {steps}: RATES ON WORKSHEET.")
DOSES_ON_WORKSHEET = QT_TRANSLATE_NOOP("Label", "steps {steps}: DOSES ON WORKSHEET.")
RATE_ON_WORKSHEET = QT_TRANSLATE_NOOP("Label", "step {steps}: RATE ON WORKSHEET.")
DOSE_ON_WORKSHEET = QT_TRANSLATE_NOOP("Label", "step {steps}: DOSE ON WORKSHEET.")
AT_RATE = QT_TRANSLATE_NOOP("Label", "step {step}: {rate} for {time}")
PUSHED = QT_TRANSLATE_NOOP("Label", "push {volume}")
GIVEN = QT_TRANSLATE_NOOP("Label", "step {step}: {volume}")
NEXT_AFTER = QT_TRANSLATE_NOOP("Label", "step {step}: {volume}, next after {time}")
PRIMED = QT_TRANSLATE_NOOP("Label", "step {step}: prime {volume}")
SAME_TIMES = QT_TRANSLATE_NOOP("Label", "steps {steps}: {rates} mL/h: {time} each.")
LAST_UNTIL_EMPTY = QT_TRANSLATE_NOOP("Label", "steps {steps}: {rates} mL/h: {time} each, the last until empty.")
LAST_UNTIL_VOLUME = QT_TRANSLATE_NOOP("Label", "steps {steps}: {rates} mL/h: {time} each, the last for {volume}.")

#: a row of more rates than these is miscounted
_MOST_IN_A_ROW = 6


def in_short(phrases: Phrases, steps: Sequence[SolvedStep], numbers: str, *, empties: bool) -> str:
    """Return how the steps of one container are given, in one sentence; empty for many steps or without words.

    `empties`: the container is empty after the last of them.
    """
    if not 0 < len(steps) <= _MOST_IN_A_ROW:
        return ""
    if len(steps) > 1 and all(step.kind == "infusion" and step.rate_mL_h is not None for step in steps):
        rates = "; ".join(phrases.typography.setting(step.rate_mL_h) for step in steps if step.rate_mL_h is not None)
        until_empty = steps[-1].runs_until == "empty"
        times = {step.time_min for step in (steps[:-1] if until_empty else steps)}
        time = next(iter(times))
        if len(times) == 1 and time is not None:
            text = SAME_TIMES
            if until_empty:
                text = LAST_UNTIL_EMPTY if empties else LAST_UNTIL_VOLUME
            volume = phrases.volume(keyed(phrases, steps[-1]) or Fraction(0))
            return phrases.say(text, steps=numbers, rates=rates, time=_lasting(phrases, time), volume=volume)
    said = list(_each(phrases, steps))
    return "; ".join(said) + "." if len(said) == len(steps) else ""


def _each(phrases: Phrases, steps: Sequence[SolvedStep]) -> Iterator[str]:
    """Yield the words of every step that has them."""
    say = phrases.say
    for step in steps:
        number, volume = step.number, step.set_volume_mL
        if step.kind == "infusion" and step.rate_mL_h is not None and step.time_min is not None:
            time = _lasting(phrases, step.time_min)
            yield say(AT_RATE, step=number, rate=phrases.rate(step.rate_mL_h), time=time)
        elif step.kind == "priming" and volume is not None:
            yield say(PRIMED, step=number, volume=phrases.volume(volume))
        elif step.kind in {"push", "injection", "oral"} and volume is not None and step.day is None:
            shown = phrases.volume(volume)
            if step.kind == "push":
                shown = say(PUSHED, volume=shown)
            if step.wait_min is None:
                yield say(GIVEN, step=number, volume=shown)
            else:
                yield say(NEXT_AFTER, step=number, volume=shown, time=lasting(phrases, step.wait_min))


def _lasting(phrases: Phrases, minutes: Fraction) -> str:
    """Return how long a step runs: whole minutes, or hours, minutes and seconds."""
    return phrases.exact(minutes, "min") if minutes.denominator == 1 else phrases.typography.duration(minutes)


def see_worksheet(phrases: Phrases, steps: Sequence[SolvedStep], numbers: str) -> str:
    """Return where the steps are, when the label has no room for them at all."""
    one = len(steps) == 1
    if any(step.rate_mL_h is not None for step in steps):
        return phrases.say(RATE_ON_WORKSHEET if one else RATES_ON_WORKSHEET, steps=numbers)
    return phrases.say(DOSE_ON_WORKSHEET if one else DOSES_ON_WORKSHEET, steps=numbers)
