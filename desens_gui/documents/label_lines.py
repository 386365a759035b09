"""What a label says of the line of its container: what it is primed with, and what is done when the last step ends.

Whether a flush follows is decided by `core.ward.instructions` for every paper alike; here it is said in fewer words.
"""

from collections.abc import Iterator
from fractions import Fraction

from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP
from desens_gui.core.rules.plan import Tubing
from desens_gui.core.solving.pumping import left_for_flush_mL
from desens_gui.core.solving.solved import SolvedSolution, SolvedStep
from desens_gui.core.ward.instructions import (
    FLUSH_AFTER,
    FLUSH_BEGINS,
    FLUSH_ENDS,
    FLUSH_MISSING,
    instructions,
)
from desens_gui.documents.phrases import Phrases

OWN_LINE = QT_TRANSLATE_NOOP("Label", "Own line, primed with this bag ({volume}).")
OWN_LINE_DILUENT = QT_TRANSLATE_NOOP("Label", "Own line, primed with {diluent} ({volume}).")
ONE_LINE = QT_TRANSLATE_NOOP("Label", "One line for all, primed with this bag ({volume}).")
ONE_LINE_DILUENT = QT_TRANSLATE_NOOP("Label", "One line for all, primed with {diluent} ({volume}).")
SAME_LINE = QT_TRANSLATE_NOOP("Label", "Same line as before: it still holds {before}.")
IN_LINE = QT_TRANSLATE_NOOP("Label", "Step {step}: pump {pumped}; the last {volume} are in the line.")
STAYS_IN_LINE = QT_TRANSLATE_NOOP("Label", "Step {step}: pump {pumped}; the last {volume} stay in the line.")
THEN_FLUSH = QT_TRANSLATE_NOOP("Label", "Then flush with {volume} at {rate}.")
THEN_FLUSH_WITH = QT_TRANSLATE_NOOP("Label", "Then flush with {volume} of {fluid} at {rate}.")
NO_FLUSH_STATED = QT_TRANSLATE_NOOP("Label", "No flush is stated: the end of the dose stays in the line.")
DISCONNECT = QT_TRANSLATE_NOOP("Label", "Then clamp and disconnect at the hub; do not flush.")
KEEP_LINE = QT_TRANSLATE_NOOP("Label", "Then clamp and keep the line; do not flush.")
HANG_NEXT = QT_TRANSLATE_NOOP("Label", "Then clamp and hang the next on the same line; do not flush.")


def line_said(phrases: Phrases, solution: SolvedSolution, steps: list[SolvedStep]) -> Iterator[str]:
    """Yield what the line of a container is primed with, and what is done after its last step."""
    tubing = phrases.dossier.plan.tubing
    if tubing is None:
        return
    yield _primed(phrases, tubing, solution.number)
    last = [step for step in steps if step.kind in {"infusion", "priming"}][-1]
    in_line = left_for_flush_mL(phrases.dossier.plan, [last])
    if last is not _pumped(phrases)[-1]:
        if in_line:
            yield _emptied(phrases, tubing, last, in_line, flushed=False)
        yield _at_the_change(phrases, tubing, last)
        return
    text = next(one.said.text for one in reversed(instructions(phrases.dossier.plan, phrases.dossier.solved)))
    flushed = text in {FLUSH_ENDS, FLUSH_BEGINS, FLUSH_AFTER}
    if in_line:
        yield _emptied(phrases, tubing, last, in_line, flushed=flushed)
    if flushed and tubing.flush is not None:
        values = {"volume": phrases.typography.set_quantity(tubing.flush), "fluid": tubing.flush_fluid}
        then = THEN_FLUSH_WITH if tubing.flush_fluid else THEN_FLUSH
        yield phrases.say(then, rate=phrases.rate(last.rate_mL_h or Fraction(0)), **values)
    elif text != FLUSH_MISSING:
        yield phrases.say(DISCONNECT)
    elif not in_line:
        yield phrases.say(NO_FLUSH_STATED)


def _primed(phrases: Phrases, tubing: Tubing, number: int) -> str:
    """Return what the line holds before this container runs."""
    volume = phrases.typography.set_quantity(tubing.line_volume)
    values = {"volume": volume, "diluent": phrases.diluent}
    if tubing.priming == "own-line":
        return phrases.say(OWN_LINE, **values)
    if tubing.priming == "own-line-diluent":
        return phrases.say(OWN_LINE_DILUENT, **values)
    used = _used(phrases)
    if number != used[0]:
        return phrases.say(SAME_LINE, before=phrases.donor(used[used.index(number) - 1]))
    return phrases.say(ONE_LINE if tubing.priming == "first-bag" else ONE_LINE_DILUENT, **values)


def _emptied(phrases: Phrases, tubing: Tubing, step: SolvedStep, in_line: Fraction, *, flushed: bool) -> str:
    """Return what the pump takes of a bag that has filled its own line, and what becomes of the rest."""
    pumped = phrases.volume((step.volume_mL or Fraction(0)) - in_line)
    volume = phrases.volume(_line(tubing))
    return phrases.say(IN_LINE if flushed else STAYS_IN_LINE, step=step.number, pumped=pumped, volume=volume)


def _at_the_change(phrases: Phrases, tubing: Tubing, last: SolvedStep) -> str:
    if tubing.priming in {"first-bag", "diluent"}:
        return phrases.say(HANG_NEXT)
    again = any(step.solution == last.solution for step in _pumped(phrases) if step.number > last.number)
    return phrases.say(KEEP_LINE if again else DISCONNECT)


def _pumped(phrases: Phrases) -> list[SolvedStep]:
    return [step for step in phrases.dossier.solved.steps if step.kind in {"infusion", "priming"}]


def _used(phrases: Phrases) -> list[int]:
    return list(dict.fromkeys(step.solution for step in _pumped(phrases) if step.solution is not None))


def _line(tubing: Tubing) -> Fraction:
    return tubing.line_volume.into("mL")
