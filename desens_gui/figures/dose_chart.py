"""The chart of a plan: how fast each step gives the drug, and how much has been given.

Bars show the dose rate of each step on a logarithmic scale, a line the dose given so far on the same scale. A strip
under the bars carries the number of the bag, so that the chart can be read in grey. Steps stand along the time axis;
where a step has no time, or the plan runs over days, they stand side by side instead, with the days below them. Where
a step has no dose rate (a push, a swallowed dose) every bar shows the dose of its step, and the dose so far is a
stair: nothing is given between two doses.
"""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from desens_gui.core.findings import Cell
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP, Said, Text
from desens_gui.core.ground.typography import Setting
from desens_gui.core.ground.units import Quantity
from desens_gui.core.ground.words import Words
from desens_gui.core.solving.solved import Solved, SolvedStep
from desens_gui.figures.axes import (
    ABOVE,
    GAP,
    STRIP,
    TICK_ROOM,
    Frame,
    Span,
    decades,
    log,
    scale,
    scale_room,
    strip,
    time_axis,
)
from desens_gui.figures.canvas import Canvas
from desens_gui.figures.marks import SMALL, Box, Figure, Label, Line, Mark

RATE_TITLE = QT_TRANSLATE_NOOP("Chart", "Dose rate of each step (bars, {rate_unit}) and dose so far (line, {unit})")
DOSE_TITLE = QT_TRANSLATE_NOOP("Chart", "Dose of each step (bars) and dose so far (line), {unit}")
RATED_STEP = QT_TRANSLATE_NOOP(
    "Chart", "Step {step}, {solution}: {rate} for {time} gives {dose}, that is {dose_rate}. So far {so_far}."
)
GIVEN_STEP = QT_TRANSLATE_NOOP("Chart", "Step {step}: gives {dose}. So far {so_far}.")
PRIMING_STEP = QT_TRANSLATE_NOOP("Chart", "Step {step}, {solution}: fills the line and counts no dose.")
PRICK_STEP = QT_TRANSLATE_NOOP("Chart", "Step {step}, {solution}: a prick, which counts no dose.")
SOLUTIONS: dict[str, Text] = {
    "bag": QT_TRANSLATE_NOOP("Chart", "bag {number}"),
    "syringe": QT_TRANSLATE_NOOP("Chart", "syringe {number}"),
    "vial": QT_TRANSLATE_NOOP("Chart", "vial {number}"),
    "cup": QT_TRANSLATE_NOOP("Chart", "cup {number}"),
}

DAY = QT_TRANSLATE_NOOP("Chart", "day {number}")

#: one point of the curve for about so many pixels
CURVE_STEP = 4.0
#: the least share of the width that a step takes on the time axis: below it, steps stand side by side
LEAST_SHARE = Fraction(1, 250)


def dose_chart(solved: Solved, words: Words, canvas: Canvas) -> Figure:
    """Return the chart; it fills the canvas."""
    typography = words.typography
    rated = all(step.dose_rate_per_h is not None for step in solved.steps if not step.priming)
    levels = [_level(step, rated=rated) for step in solved.steps]
    lowest, highest = decades([*levels, *(step.cumulative_dose for step in solved.steps)])
    room = scale_room(canvas, typography, lowest, highest)
    frame = Frame(room, canvas.width - GAP, ABOVE, canvas.height - STRIP - TICK_ROOM, lowest, highest)
    spans, minutes = _spans(solved)
    marks: list[Mark] = [*scale(frame, typography)]
    for step, level, (start, end) in zip(solved.steps, levels, spans, strict=True):
        left, right = frame.x(start), frame.x(end)
        cell = Cell("steps", step.number, "dose")
        if level > 0:
            top = frame.of(level)
            bar = (left, top, max(right - left, 1.0), frame.bottom - top)
            marks.append(Box(*bar, "bar", step.solution, cell))
    marks += strip(canvas, solved.steps, spans, frame)
    if minutes is not None:
        marks += time_axis(canvas, frame, minutes, typography)
    marks += _days(solved, spans, frame, words, canvas)
    marks.append(Line(((frame.left, frame.bottom), (frame.right, frame.bottom)), "axis"))
    marks.append(Line(tuple(_curve(solved, spans, frame)), "curve"))
    for step, (start, end) in zip(solved.steps, spans, strict=True):
        left, right = frame.x(start), frame.x(end)
        area = (left, frame.top, right - left, frame.bottom + STRIP - frame.top)
        cell = Cell("steps", step.number, "dose")
        marks.append(Box(*area, "step", step.solution, cell, _words(solved, step)))
    title = RATE_TITLE if rated else DOSE_TITLE
    units = {"unit": solved.amount_unit, "rate_unit": f"{solved.amount_unit}/h"}
    return Figure(canvas.width, canvas.height, Said(title, units), tuple(marks))


def _level(step: SolvedStep, *, rated: bool) -> Fraction:
    """Return what the bar of a step shows; 0 for none."""
    if step.priming:
        return Fraction(0)
    return step.dose_rate_per_h or Fraction(0) if rated else step.dose


def _spans(solved: Solved) -> tuple[list[Span], Fraction | None]:
    """Return where each step stands, as shares of the width, and the minutes of the whole width (None: no time axis).

    Shares come from the steps' own start and time, so that a wait between two steps is a gap.
    """
    steps = solved.steps
    ends = [
        step.starts_min + step.time_min for step in steps if step.starts_min is not None and step.time_min is not None
    ]
    timed = len(ends) == len(steps) and all(step.day is None for step in steps)
    if timed and ends[-1] > 0 and min(step.time_min or 0 for step in steps) >= ends[-1] * LEAST_SHARE:
        spans = [
            ((end - (step.time_min or 0)) / ends[-1], end / ends[-1]) for step, end in zip(steps, ends, strict=True)
        ]
        return spans, ends[-1]
    return [(Fraction(at, len(steps)), Fraction(at + 1, len(steps))) for at in range(len(steps))], None


def _curve(solved: Solved, spans: list[Span], frame: Frame) -> Iterator[tuple[float, float]]:
    """Yield the points of the dose given so far.

    It grows evenly during an infusion, which is bent on this scale, and at once with a dose that is given at once.
    """
    for step, (start, end) in zip(solved.steps, spans, strict=True):
        before = step.cumulative_dose - (Fraction(0) if step.priming else step.dose)
        left, right = frame.x(start), frame.x(end)
        if step.time_min is None:
            for so_far, x in ((before, left), (step.cumulative_dose, left), (step.cumulative_dose, right)):
                if so_far > 0 and log(so_far) >= frame.lowest:
                    yield x, frame.y(log(so_far))
            continue
        count = max(int((right - left) / CURVE_STEP), 1)
        for at in range(0 if before > 0 else 1, count + 1):
            so_far = before + (step.cumulative_dose - before) * Fraction(at, count)
            if so_far > 0 and log(so_far) >= frame.lowest:
                yield left + (right - left) * at / count, frame.y(log(so_far))


def _days(solved: Solved, spans: Sequence[Span], frame: Frame, words: Words, canvas: Canvas) -> Iterator[Mark]:
    """Yield the numbers of the days below the first step of each, where the plan states days."""
    y, free = frame.bottom + STRIP + TICK_ROOM / 2, frame.left
    before: int | None = None
    for step, (start, _) in zip(solved.steps, spans, strict=True):
        if step.day is None or step.day == before:
            continue
        text, x = words.say(DAY, number=step.day), frame.x(start)
        before = step.day
        if x >= free:
            yield Label(text, x, y, "left", "muted")
            free = x + canvas.text_width(text, SMALL) + GAP


def _words(solved: Solved, step: SolvedStep) -> Said:
    """Return what a step's bar says in words."""
    unit = solved.amount_unit
    values: dict[str, object] = {"step": step.number, "dose": Quantity(step.dose, unit)}
    if step.solution is not None:
        container = solved.solutions[step.solution - 1].container
        values["solution"] = Said(SOLUTIONS[container], {"number": step.solution})
    if step.kind == "prick":
        return Said(PRICK_STEP, values)
    values["so_far"] = Quantity(step.cumulative_dose, unit)
    if step.priming:
        return Said(PRIMING_STEP, values)
    if step.rate_mL_h is None or step.time_min is None or step.dose_rate_per_h is None:
        return Said(GIVEN_STEP, values)
    values["rate"] = Setting(Quantity(step.rate_mL_h, "mL/h"))
    values["time"] = Setting(Quantity(step.time_min, "min"))
    values["dose_rate"] = Quantity(step.dose_rate_per_h, f"{unit}/h")
    return Said(RATED_STEP, values)
