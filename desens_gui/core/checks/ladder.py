"""Is the ladder a ladder: no dose given at once that jumps or falls, no step cut short."""

from collections.abc import Iterator
from fractions import Fraction

from desens_gui.core.checks.case import Case
from desens_gui.core.checks.own import as_published
from desens_gui.core.findings import Cell, Finding, Severity
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP
from desens_gui.core.ground.typography import Apart, Lasting
from desens_gui.core.solving.solved import Solved, SolvedStep

JUMPS = QT_TRANSLATE_NOOP(
    "Findings", "Step {step} gives ×{factor} of the highest dose before it; published series rise tenfold at the most."
)
FALLS = QT_TRANSLATE_NOOP("Findings", "Step {step} gives less (×{factor}) than a dose before it.")
JUMP_SOURCE = QT_TRANSLATE_NOOP(
    "Findings", "Published series of pushes, injections and swallowed doses rise by 1.25 to 10 times per dose."
)
SHORTER = QT_TRANSLATE_NOOP(
    "Findings", "The shortest step takes {time}; that of the protocol takes {own}. Is the unit right?"
)
TIME_SOURCE = QT_TRANSLATE_NOOP("Findings", "A reaction needs time to show before the next dose is given.")

_MOST = Fraction(10)
_AMBER, _RED = Fraction(1, 2), Fraction(1, 10)


def dose_jump(case: Case) -> Iterator[Finding]:
    """dose-jump: a dose given at once is at least the highest before it, and at most ten times. Amber otherwise.

    Not for doses on another day than the one before: a day may begin lower. The steepest published step is tenfold
    (ampicillin, insulin glargine, co-trimoxazole); what rises more is rather a decimal point that has moved.
    """
    highest = Fraction(0)
    for before, step in zip((None, *case.solved.steps), case.solved.steps, strict=False):
        if step.priming or not step.dose:
            continue
        new_day = before is not None and before.day != step.day
        if highest and step.kind != "infusion":
            factor = step.dose / highest
            cells = (Cell("steps", step.number, "dose"),)
            if factor > _MOST:
                values = {"step": step.number, "factor": Apart(factor, _MOST)}
                yield Finding("dose-jump", "amber", JUMPS, values, cells, JUMP_SOURCE)
            elif factor < 1 and not new_day:
                values = {"step": step.number, "factor": Apart(factor, Fraction(1))}
                yield Finding("dose-jump", "amber", FALLS, values, cells, JUMP_SOURCE)
        highest = max(highest, step.dose)


def step_time(case: Case) -> Iterator[Finding]:
    """step-time: the shortest step, or time between doses, is not cut below half of the protocol's own.

    Amber below half, red below a tenth: 15 s in place of 15 min.
    """
    own = as_published(case)
    if own is None:
        return
    (now, number), (usual, _) = _shortest(case.solved), _shortest(own)
    if not now or not usual or now >= usual * _AMBER:
        return
    severity: Severity = "red" if now < usual * _RED else "amber"
    cells = (Cell("steps", number, "time_min"),)
    values: dict[str, object] = {"time": Lasting(now), "own": Lasting(usual)}
    yield Finding("step-time", severity, SHORTER, values, cells, TIME_SOURCE)


def _shortest(solved: Solved) -> tuple[Fraction, int]:
    """Return the shortest time of a step that another one follows, in minutes, and its number; 0 without any."""
    times = [(time, step.number) for step in solved.steps[:-1] if (time := _time(step))]
    return min(times, default=(Fraction(0), 0))


def _time(step: SolvedStep) -> Fraction | None:
    return None if step.priming else step.time_min or step.wait_min
