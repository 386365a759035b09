"""The dose rate over time: as it is planned to leave the bags, and as it reaches the vein, on one logarithmic scale.

The plan is a broad line, what reaches the vein a dashed dark one upon it, so that both are seen where they agree. A
rate of 0 stands in a room of its own below the lowest decade. The strip below carries the numbers of the bags. Where
too little of a step's dose arrives in its time, the plane is hatched. The signs of first drug and steepest rise stand
in the plane, their words below it. With no tubing stated there is only the plan, and the chart says so.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import groupby, pairwise

from desens_gui.core.findings import Cell
from desens_gui.core.ground.texts import Said, Text
from desens_gui.core.ground.words import Words
from desens_gui.core.solving.rises import Rise, rises_at_vein
from desens_gui.core.solving.solved import Level, Solved, SolvedStep
from desens_gui.core.worked import Worked
from desens_gui.figures.axes import (
    GAP,
    STRIP,
    TICK_ROOM,
    Frame,
    Span,
    decades,
    scale,
    scale_room,
    strip,
    time_axis,
)
from desens_gui.figures.canvas import Canvas, Column, written
from desens_gui.figures.delivery_words import (
    AS_PLANNED,
    AT_ONCE,
    DELIVERED,
    FLUSH,
    LATE,
    NO_MIXING,
    NOT_INFUSED,
    NOT_STATED,
    PLANNED,
    UNIT,
    Sayings,
)
from desens_gui.figures.hatching import lined
from desens_gui.figures.marks import SMALL, Box, Figure, Label, Line, Mark, Point, Shape

_MARGIN = 8.0
_NOTHING = 16.0
_SWATCH = 34.0
_SIGN = 14.0
#: the least height of the plane; where the words leave less, the chart is higher than the canvas
_LEAST_PLANE = 120.0
_LATE_ANGLE, _LATE_DISTANCE = 135.0, 11.0


def delivery_chart(worked: Worked, words: Words, canvas: Canvas) -> Figure:
    """Return the chart; it fills the canvas, or is higher where its words need that."""
    steps = worked.solved.steps
    infused = [step for step in steps if step.time_min is not None and step.rate_mL_h is not None and step.span]
    if not infused:
        text = written(canvas, canvas.width - 2 * _MARGIN, (words.say(NOT_INFUSED), SMALL, "muted"))
        title = Sayings(worked).title
        return Figure(canvas.width, text.height + 2 * _MARGIN, title, tuple(text.labels(_MARGIN, _MARGIN)))
    return _Chart(worked, infused, words, canvas).figure()


@dataclass(frozen=True, slots=True)
class _Note:
    """A sentence below the plane, and the sign in the plane that it explains."""

    sign: str
    text: Column


class _Chart:
    """One chart while it is drawn."""

    def __init__(self, worked: Worked, infused: Sequence[SolvedStep], words: Words, canvas: Canvas) -> None:
        self._worked = worked
        self._solved: Solved = worked.solved
        self._infused = infused
        self._words = words
        self._canvas = canvas
        self._sayings = Sayings(worked)
        self._steps_end = max(_span(step)[1] for step in infused)
        self._end = max([self._steps_end, *(level.ends_min for level in self._solved.at_vein)])
        self._late = {
            cell.row
            for finding in worked.findings
            if finding.id == "drug-reaches-vein"
            for cell in finding.where
            if cell.table == "steps"
        }
        rises = rises_at_vein(self._solved)
        self._steepest: Rise | None = max(rises, key=lambda rise: rise.factor, default=None)

    def figure(self) -> Figure:
        """Return the chart."""
        canvas, typography = self._canvas, self._words.typography
        legend, legend_height = self._legend()
        notes = self._notes()
        below = sum(note.text.height for note in notes) + GAP
        plane = max(canvas.height - legend_height - STRIP - TICK_ROOM - below - 2 * _MARGIN, _LEAST_PLANE)
        planned = [step.dose_rate_per_h or Fraction(0) for step in self._infused]
        lowest, highest = decades([*planned, *(level.dose_rate_per_h for level in self._solved.at_vein)])
        room = max(scale_room(canvas, typography, lowest, highest), 2 * _MARGIN)
        top = _MARGIN + legend_height
        frame = Frame(room, canvas.width - _MARGIN, top, top + plane, lowest, highest, _NOTHING)
        marks: list[Mark] = [*legend, *self._hatched(frame), *scale(frame, typography), *self._zero(frame)]
        marks += self._bags(frame)
        marks += time_axis(canvas, frame, self._end, typography)
        marks.append(Line(((frame.left, frame.bottom), (frame.right, frame.bottom)), "axis"))
        marks.append(Line(self._stair(frame, self._planned()), "planned"))
        if self._solved.at_vein:
            marks.append(Line(self._stair(frame, list(self._solved.at_vein)), "delivered"))
        marks += self._signs(frame)
        y = frame.bottom + STRIP + TICK_ROOM + GAP
        for note in notes:
            marks += _sign(note.sign, _MARGIN + _SIGN / 2, y + SMALL.leading / 2)
            marks += note.text.labels(_MARGIN + _SIGN + GAP, y)
            y += note.text.height
        marks += self._places(frame)
        told = tuple(said for _, said in self._told())
        return Figure(canvas.width, y + _MARGIN, self._sayings.title, tuple(marks), told)

    # --- words

    def _legend(self) -> tuple[list[Mark], float]:
        """Return what the lines and hatchings mean, in as many rows as it takes, and the height of that."""
        entries: list[tuple[str, Text]] = [("planned", PLANNED)]
        if self._solved.at_vein:
            entries.append(("delivered", DELIVERED))
        if self._late:
            entries.append(("late", LATE))
        unit = self._words.say(UNIT, rate_unit=self._words.typography.unit(f"{self._solved.amount_unit}/h"))
        x, y = _MARGIN, _MARGIN
        marks: list[Mark] = [Label(unit, x, y + SMALL.leading / 2, "left", "muted")]
        x += self._canvas.text_width(unit, SMALL) + 2 * GAP
        for role, text in entries:
            room = self._canvas.width - 2 * _MARGIN - _SWATCH - GAP
            column = written(self._canvas, room, (self._words.say(text), SMALL, "text"))
            width = max(self._canvas.text_width(line, SMALL) for line in column.texts[0].lines)
            if x > _MARGIN and x + _SWATCH + GAP + width > self._canvas.width - _MARGIN:
                x, y = _MARGIN, y + SMALL.leading
            middle = y + SMALL.leading / 2
            if role == "late":
                marks += lined(x, middle - 6, _SWATCH, 12, _LATE_ANGLE, 6, "late")
            else:
                marks.append(Line(((x, middle), (x + _SWATCH, middle)), role))
            marks += column.labels(x + _SWATCH + GAP, y)
            x += _SWATCH + GAP + width + 3 * GAP
            y += column.height - SMALL.leading
        return marks, y - _MARGIN + SMALL.leading + GAP

    def _told(self) -> Iterator[tuple[str, Said]]:
        """Yield the sentences below the plane, each with its sign."""
        solved = self._solved
        if not solved.at_vein:
            yield "", Said(NOT_STATED)
        else:
            yield "first", self._sayings.first_drug()
            if self._steepest is not None:
                yield "steepest", self._sayings.steepest(self._steepest)
            if all(step.at_vein == step.dose for step in solved.steps):
                yield "", Said(AS_PLANNED)
            yield "", Said(NO_MIXING)
        if len(self._infused) < len(solved.steps):
            yield "", Said(AT_ONCE)

    def _notes(self) -> list[_Note]:
        room = self._canvas.width - 2 * _MARGIN - _SIGN - GAP
        said = [(sign, self._words.say(one.text, **one.values)) for sign, one in self._told()]
        return [_Note(sign, written(self._canvas, room, (text, SMALL, "text"))) for sign, text in said]

    # --- the plane

    def _span(self, start: Fraction, end: Fraction) -> Span:
        return start / self._end, end / self._end

    def _step_span(self, step: SolvedStep) -> Span:
        return self._span(*_span(step))

    def _zero(self, frame: Frame) -> Iterator[Mark]:
        yield Label(self._words.typography.number(Fraction(0)), frame.left - GAP, frame.bottom, "right", "muted")

    def _hatched(self, frame: Frame) -> Iterator[Mark]:
        """Yield the hatching of the steps of whose dose too little arrives in time, runs of them as one."""
        for late, run in groupby(self._infused, lambda step: step.number in self._late):
            if late:
                steps = list(run)
                left, right = frame.x(self._step_span(steps[0])[0]), frame.x(self._step_span(steps[-1])[1])
                area = (left, frame.top, right - left, frame.bottom - frame.top)
                yield from lined(*area, _LATE_ANGLE, _LATE_DISTANCE, "late")

    def _bags(self, frame: Frame) -> Iterator[Mark]:
        """Yield the strip of bags, with the flush where it follows the last step."""
        for before, after in pairwise(self._infused):
            if before.solution != after.solution:
                x = frame.x(self._step_span(after)[0])
                yield Line(((x, frame.top), (x, frame.bottom)), "grid")
        yield from strip(self._canvas, self._infused, [self._step_span(step) for step in self._infused], frame)
        if self._end > self._steps_end:
            left, right = frame.x(self._steps_end / self._end), frame.right
            yield Box(left, frame.bottom, right - left, STRIP, "flush")
            text = self._words.say(FLUSH)
            if self._canvas.text_width(text, SMALL) < right - left - 2:
                yield Label(text, (left + right) / 2, frame.bottom + STRIP / 2, "centre", "text")

    def _planned(self) -> list[Level]:
        """Return the dose rates as planned."""
        return [Level(*_span(step), step.dose_rate_per_h or Fraction(0)) for step in self._infused]

    def _stair(self, frame: Frame, levels: Sequence[Level]) -> tuple[Point, ...]:
        """Return the line through levels; between them, and at both ends, nothing flows."""
        points: list[Point] = []
        at, y = Fraction(0), frame.bottom
        for level in levels:
            if level.starts_min > at or not points:
                y = frame.bottom
                points += [(frame.x(at / self._end), y), (frame.x(level.starts_min / self._end), y)]
            y = frame.of(level.dose_rate_per_h)
            points += [(frame.x(level.starts_min / self._end), y), (frame.x(level.ends_min / self._end), y)]
            at = level.ends_min
        points.append((points[-1][0], frame.bottom))
        return tuple(points)

    def _signs(self, frame: Frame) -> Iterator[Mark]:
        """Yield the signs of first drug and steepest rise."""
        first = self._solved.total.first_drug_min
        if not self._solved.at_vein:
            return
        if first is not None:
            x = frame.x(first / self._end)
            yield Line(((x, frame.top), (x, frame.bottom)), "pointer")
            yield from _sign("first", x, frame.bottom - 6)
        if self._steepest is not None:
            minute = self._steepest.minute
            rate = max(level.dose_rate_per_h for level in self._solved.at_vein if level.starts_min == minute)
            yield from _sign("steepest", frame.x(minute / self._end), frame.of(rate))

    def _places(self, frame: Frame) -> Iterator[Mark]:
        """Yield what can be chosen: every step, and the flush after the last one."""
        for step in self._infused:
            start, end = self._step_span(step)
            left, right = frame.x(start), frame.x(end)
            levels = self._meanwhile(*_span(step))
            area = (left, frame.top, right - left, frame.bottom + STRIP - frame.top)
            cell = Cell("steps", step.number, "at_vein")
            yield Box(*area, "place", step.solution, cell, self._sayings.step(step, levels))
        if self._end > self._steps_end:
            left = frame.x(self._steps_end / self._end)
            area = (left, frame.top, frame.right - left, frame.bottom + STRIP - frame.top)
            levels = self._meanwhile(self._steps_end, self._end)
            arrived = sum(((one.ends_min - one.starts_min) * one.dose_rate_per_h / 60 for one in levels), Fraction(0))
            yield Box(*area, "place", None, Cell("total", 0, "at_vein"), self._sayings.flush(levels, arrived))

    def _meanwhile(self, start: Fraction, end: Fraction) -> list[Level]:
        """Return the levels at the vein between two minutes, cut to that time."""
        levels = self._solved.at_vein
        first = bisect_right(levels, start, key=lambda level: level.ends_min)
        last = bisect_left(levels, end, key=lambda level: level.starts_min)
        return [
            Level(max(level.starts_min, start), min(level.ends_min, end), level.dose_rate_per_h)
            for level in levels[first:last]
        ]


def _sign(sign: str, x: float, y: float) -> Iterator[Mark]:
    """Yield a sign around a point: a triangle for the first drug, a diamond for the steepest rise."""
    half = 5.5
    if sign == "first":
        yield Shape(((x - half, y + half), (x + half, y + half), (x, y - half)), "sign-mark")
    elif sign == "steepest":
        yield Shape(((x, y - half - 1), (x + half + 1, y), (x, y + half + 1), (x - half - 1, y)), "sign-mark")


def _span(step: SolvedStep) -> tuple[Fraction, Fraction]:
    """Return when a step of the chart starts and ends; one whose start is not known is not in it."""
    assert step.span is not None
    return step.span
