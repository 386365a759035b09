"""Is there time between the doses: a forgotten interval would have two of them given at once."""

from collections.abc import Iterator
from itertools import pairwise

from desens_gui.core.checks.case import Case
from desens_gui.core.findings import Cell, Finding
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP, Said, Text

TOO_SHORT = QT_TRANSLATE_NOOP(
    "Findings", "Less than a minute is stated between these doses: {steps}. Is the unit right?"
)
NO_INTERVAL = QT_TRANSLATE_NOOP(
    "Findings",
    "No time is stated between these doses: {steps}. When each later one is due is not known. State an interval.",
)
STEPS_TOGETHER = QT_TRANSLATE_NOOP("Findings", "steps {first} to {last}")
OBSERVATION = QT_TRANSLATE_NOOP("Findings", "A reaction must be able to show before the next dose is given.")

_AT_ONCE = frozenset({"push", "injection", "oral", "prick"})


def interval(case: Case) -> Iterator[Finding]:
    """interval: a dose given at once is followed by a stated time, of a minute at least before another such dose.

    Amber otherwise, in one finding for times that are not stated and one for times that are rather in the wrong unit.
    """
    missing: list[tuple[int, int]] = []
    short: list[tuple[int, int]] = []
    day = 1
    for before, step in pairwise(case.solved.steps):
        day = before.day or day
        if case.solved.lacks_interval(before):
            _join(missing, before.number)
        elif before.wait_min is not None and before.wait_min < 1 and (step.day or day) == day:
            if {before.kind, step.kind} <= _AT_ONCE:
                _join(short, before.number)
    for text, runs in ((NO_INTERVAL, missing), (TOO_SHORT, short)):
        if runs:
            yield _finding(text, runs)


def _join(runs: list[tuple[int, int]], number: int) -> None:
    """Note that a step and the next one are too close, in a run with those before it."""
    first = runs.pop()[0] if runs and runs[-1][1] == number else number
    runs.append((first, number + 1))


def _finding(text: Text, runs: list[tuple[int, int]]) -> Finding:
    listed = tuple(Said(STEPS_TOGETHER, {"first": first, "last": last}) for first, last in runs)
    cells = tuple(Cell("steps", number, "wait_min") for first, last in runs for number in range(first, last))
    return Finding("interval", "amber", text, {"steps": listed}, cells, OBSERVATION)
