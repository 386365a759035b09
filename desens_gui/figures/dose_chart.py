"""The chart of a plan: how fast each step gives the drug, and how much has been given.

Bars show the dose rate of each step on a logarithmic scale, a line the dose given so far on the same scale. A strip
under the bars carries the number of the bag, so that the chart can be read in grey. Steps stand along the time axis;
where a step has no time, or the plan runs over days, they stand side by side instead, with the days below them. Where
a step has no dose rate (a push, a swallowed dose) every bar shows the dose of its step, and the dose so far is a
stair: nothing is given between two doses.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from itertools import groupby
from math import ceil, floor, log10

from desens_gui.core.findings import Cell
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP, Said, Text
from desens_gui.core.ground.typography import Setting, Typography
from desens_gui.core.ground.units import Quantity
from desens_gui.core.solving.solved import Solved, SolvedStep
from desens_gui.figures.marks import Box, Figure, Label, Line, Mark

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

STRIP = 15.0
TICK_ROOM = 16.0
ABOVE = 7.0
GAP = 6.0
LABEL_HEIGHT = 15.0
#: one point of the curve for about so many pixels
CURVE_STEP = 4.0
TIME_TICKS = (1, 2, 5, 10, 15, 30, 60, 120, 240, 480, 720, 1440)
#: the least share of the width that a step takes on the time axis: below it, steps stand side by side
LEAST_SHARE = Fraction(1, 250)


@dataclass(frozen=True, slots=True)
class Frame:
    """The plane of a chart: its edges in pixels, and the decades between its bottom and its top."""

    left: float
    right: float
    top: float
    bottom: float
    lowest: int
    highest: int

    def y(self, power: float) -> float:
        """Return the height of a power of ten, kept inside the plane."""
        share = (power - self.lowest) / (self.highest - self.lowest)
        return self.bottom - min(max(share, 0.0), 1.0) * (self.bottom - self.top)

    def x(self, share: Fraction | float) -> float:
        """Return the place of a share of the width."""
        return self.left + float(share) * (self.right - self.left)


def dose_chart(
    solved: Solved,
    width: float,
    height: float,
    typography: Typography,
    text_width: Callable[[str], float],
    named_day: Callable[[int], str] = str,
) -> Figure:
    """Return the chart in a plane of `width` and `height`.

    `text_width` measures a label in the painter's font, `named_day` says the number of a day.
    """
    rated = all(step.dose_rate_per_h is not None for step in solved.steps if not step.priming)
    levels = [_level(step, rated=rated) for step in solved.steps]
    sizes = [value for value in (*levels, *(step.cumulative_dose for step in solved.steps)) if value > 0]
    lowest, highest = (floor(_log(min(sizes))), ceil(_log(max(sizes)))) if sizes else (0, 1)
    highest = max(highest, lowest + 1)
    powers = range(lowest, highest + 1)
    room = max(text_width(_power(power, typography)) for power in powers) + 2 * GAP
    frame = Frame(room, width - GAP, ABOVE, height - STRIP - TICK_ROOM, lowest, highest)
    spans, minutes = _spans(solved)
    marks: list[Mark] = [*_scale(frame, typography)]
    for step, level, (start, end) in zip(solved.steps, levels, spans, strict=True):
        left, right = frame.x(start), frame.x(end)
        cell = Cell("steps", step.number, "dose")
        if level > 0:
            top = frame.y(_log(level))
            bar = (left, top, max(right - left, 1.0), frame.bottom - top)
            marks.append(Box(*bar, "bar", step.solution, cell))
    marks += _strip(solved, spans, frame)
    marks += _time_axis(frame, minutes, typography, text_width)
    marks += _days(solved, spans, frame, text_width, named_day)
    marks.append(Line(((frame.left, frame.bottom), (frame.right, frame.bottom)), "axis"))
    marks.append(Line(tuple(_curve(solved, spans, frame)), "curve"))
    for step, (start, end) in zip(solved.steps, spans, strict=True):
        left, right = frame.x(start), frame.x(end)
        area = (left, frame.top, right - left, frame.bottom + STRIP - frame.top)
        cell = Cell("steps", step.number, "dose")
        marks.append(Box(*area, "step", step.solution, cell, _words(solved, step)))
    title = RATE_TITLE if rated else DOSE_TITLE
    return Figure(
        width, height, Said(title, {"unit": solved.amount_unit, "rate_unit": f"{solved.amount_unit}/h"}), tuple(marks)
    )


def _log(value: Fraction) -> float:
    """Return the logarithm of a positive fraction, whatever its size."""
    return log10(value.numerator) - log10(value.denominator)


def _level(step: SolvedStep, *, rated: bool) -> Fraction:
    """Return what the bar of a step shows; 0 for none."""
    if step.priming:
        return Fraction(0)
    return step.dose_rate_per_h or Fraction(0) if rated else step.dose


def _power(power: int, typography: Typography) -> str:
    return typography.number(Fraction(10) ** power)


def _spans(solved: Solved) -> tuple[list[tuple[Fraction, Fraction]], Fraction | None]:
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


def _scale(frame: Frame, typography: Typography) -> Iterator[Mark]:
    """Yield the lines and labels of the decades; as many as there is height for, evenly spaced."""
    decades = frame.highest - frame.lowest
    fitting = max(int((frame.bottom - frame.top) / LABEL_HEIGHT), 1)
    every = ceil(decades / fitting)
    for power in range(frame.highest, frame.lowest - 1, -every):
        y = frame.y(power)
        yield Line(((frame.left, y), (frame.right, y)), "grid")
        yield Label(_power(power, typography), frame.left - GAP, y, "right", "muted")


def _strip(solved: Solved, spans: list[tuple[Fraction, Fraction]], frame: Frame) -> Iterator[Mark]:
    """Yield the strip of bags: one box for each run of steps from the same bag, its number in the middle."""
    placed = zip(solved.steps, spans, strict=True)
    for bag, run in groupby(placed, key=_bag):
        inside = list(run)
        if bag is None:
            continue
        left, right = frame.x(inside[0][1][0]), frame.x(inside[-1][1][1])
        yield Box(left, frame.bottom, right - left, STRIP, "bag", bag)
        yield Label(str(bag), (left + right) / 2, frame.bottom + STRIP / 2, "centre", "bag", bag)


def _bag(placed: tuple[SolvedStep, tuple[Fraction, Fraction]]) -> int | None:
    return placed[0].solution


def _time_axis(
    frame: Frame, minutes: Fraction | None, typography: Typography, text_width: Callable[[str], float]
) -> Iterator[Mark]:
    """Yield the labels of the time axis, as many as stand clear of each other."""
    if minutes is None:
        return
    y = frame.bottom + STRIP + TICK_ROOM / 2
    for every in TIME_TICKS:
        times = [Fraction(every) * at for at in range(int(minutes / every) + 1)]
        apart = float(every / minutes) * (frame.right - frame.left)
        if len(times) < 200 and apart >= max(text_width(typography.duration(time)) for time in times) + 3 * GAP:
            break
    else:
        return
    for time in times:
        text = typography.duration(time)
        x = min(frame.x(time / minutes), frame.right - text_width(text) / 2)
        yield Label(text, x, y, "centre", "muted")


def _curve(solved: Solved, spans: list[tuple[Fraction, Fraction]], frame: Frame) -> Iterator[tuple[float, float]]:
    """Yield the points of the dose given so far.

    It grows evenly during an infusion, which is bent on this scale, and at once with a dose that is given at once.
    """
    for step, (start, end) in zip(solved.steps, spans, strict=True):
        before = step.cumulative_dose - (Fraction(0) if step.priming else step.dose)
        left, right = frame.x(start), frame.x(end)
        if step.time_min is None:
            for so_far, x in ((before, left), (step.cumulative_dose, left), (step.cumulative_dose, right)):
                if so_far > 0 and _log(so_far) >= frame.lowest:
                    yield x, frame.y(_log(so_far))
            continue
        count = max(int((right - left) / CURVE_STEP), 1)
        for at in range(0 if before > 0 else 1, count + 1):
            so_far = before + (step.cumulative_dose - before) * Fraction(at, count)
            if so_far > 0 and _log(so_far) >= frame.lowest:
                yield left + (right - left) * at / count, frame.y(_log(so_far))


def _days(
    solved: Solved,
    spans: list[tuple[Fraction, Fraction]],
    frame: Frame,
    text_width: Callable[[str], float],
    named_day: Callable[[int], str],
) -> Iterator[Mark]:
    """Yield the numbers of the days below the first step of each, where the plan states days."""
    y, free = frame.bottom + STRIP + TICK_ROOM / 2, frame.left
    before: int | None = None
    for step, (start, _) in zip(solved.steps, spans, strict=True):
        if step.day is None or step.day == before:
            continue
        text, x = named_day(step.day), frame.x(start)
        before = step.day
        if x >= free:
            yield Label(text, x, y, "left", "muted")
            free = x + text_width(text) + GAP


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
