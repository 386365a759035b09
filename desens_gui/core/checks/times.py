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
    "No time is stated between these doses, so they would be given at the same moment: {steps}. State an interval.",
)
STEPS_TOGETHER = QT_TRANSLATE_NOOP("Findings", "steps {first} to {last}")
OBSERVATION = QT_TRANSLATE_NOOP("Findings", "A reaction must be able to show before the next dose is given.")

_AT_ONCE = frozenset({"push", "injection", "oral", "prick"})


def interval(case: Case) -> Iterator[Finding]:
    """interval: doses given at once follow each other after a minute at least. Amber otherwise, in one finding each.

    No time stated, and a time that is rather in the wrong unit, are told apart.
    """
    for text, least, most in ((NO_INTERVAL, 0, 0), (TOO_SHORT, 0, 1)):
        runs: list[tuple[int, int]] = []
        for before, step in pairwise(case.solved.steps):
            apart = step.starts_min - before.starts_min
            short = apart == 0 if text is NO_INTERVAL else least < apart < most
            if {before.kind, step.kind} <= _AT_ONCE and short:
                first = runs.pop()[0] if runs and runs[-1][1] == before.number else before.number
                runs.append((first, step.number))
        if runs:
            yield _finding(text, runs)


def _finding(text: Text, runs: list[tuple[int, int]]) -> Finding:
    listed = tuple(Said(STEPS_TOGETHER, {"first": first, "last": last}) for first, last in runs)
    cells = tuple(Cell("steps", number, "wait_min") for first, last in runs for number in range(first, last))
    return Finding("interval", "amber", text, {"steps": listed}, cells, OBSERVATION)
