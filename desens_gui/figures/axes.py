"""The plane of a chart of doses over time: decades upwards, minutes or steps to the right, a strip of bags below."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import groupby
from math import ceil, floor, log10

from desens_gui.core.ground.typography import Typography
from desens_gui.core.solving.solved import SolvedStep
from desens_gui.figures.canvas import Canvas
from desens_gui.figures.marks import SMALL, SMALL_BOLD, Box, Label, Line, Mark

STRIP = 15.0
TICK_ROOM = 16.0
ABOVE = 7.0
GAP = 6.0
LABEL_HEIGHT = 15.0
TIME_TICKS = (1, 2, 5, 10, 15, 30, 60, 120, 240, 480, 720, 1440, 2880, 7200, 14400, 43200)

Span = tuple[Fraction, Fraction]


@dataclass(frozen=True, slots=True)
class Frame:
    """The plane of a chart: its edges, and the decades between the first line above its bottom and its top.

    `nothing` is the room below the lowest decade in which a value of 0 stands: a logarithm has none.
    """

    left: float
    right: float
    top: float
    bottom: float
    lowest: int
    highest: int
    nothing: float = 0.0

    def y(self, power: float) -> float:
        """Return the height of a power of ten, kept inside the plane."""
        share = (power - self.lowest) / (self.highest - self.lowest)
        least = self.bottom - self.nothing
        return least - min(max(share, 0.0), 1.0) * (least - self.top)

    def of(self, value: Fraction) -> float:
        """Return the height of a value that is not negative; 0 stands at the bottom."""
        return self.y(log(value)) if value > 0 else self.bottom

    def x(self, share: Fraction | float) -> float:
        """Return the place of a share of the width."""
        return self.left + float(share) * (self.right - self.left)


def log(value: Fraction) -> float:
    """Return the logarithm of a positive fraction, whatever its size."""
    return log10(value.numerator) - log10(value.denominator)


def decades(values: Sequence[Fraction]) -> tuple[int, int]:
    """Return the powers of ten between which the positive ones of these values lie; at least one decade."""
    sizes = [value for value in values if value > 0]
    lowest, highest = (floor(log(min(sizes))), ceil(log(max(sizes)))) if sizes else (0, 1)
    return lowest, max(highest, lowest + 1)


def scale_room(canvas: Canvas, typography: Typography, lowest: int, highest: int) -> float:
    """Return the width that the labels of the decades need."""
    return max(canvas.text_width(_power(power, typography), SMALL) for power in range(lowest, highest + 1)) + 2 * GAP


def scale(frame: Frame, typography: Typography) -> Iterator[Mark]:
    """Yield the lines and labels of the decades; as many as there is height for, evenly spaced."""
    count = frame.highest - frame.lowest
    fitting = max(int((frame.bottom - frame.nothing - frame.top) / LABEL_HEIGHT), 1)
    for power in range(frame.highest, frame.lowest - 1, -ceil(count / fitting)):
        y = frame.y(power)
        yield Line(((frame.left, y), (frame.right, y)), "grid")
        yield Label(_power(power, typography), frame.left - GAP, y, "right", "muted")


def strip(canvas: Canvas, steps: Sequence[SolvedStep], spans: Sequence[Span], frame: Frame) -> Iterator[Mark]:
    """Yield the strip of bags: one box for each run of steps from the same bag, its number in the middle.

    A number that has no room of its own is left out: a box tells it.
    """
    free = frame.left
    placed = zip(steps, spans, strict=True)
    for bag, run in groupby(placed, key=_bag):
        inside = list(run)
        if bag is None:
            continue
        left, right = frame.x(inside[0][1][0]), frame.x(inside[-1][1][1])
        yield Box(left, frame.bottom, right - left, STRIP, "bag", bag)
        half = canvas.text_width(str(bag), SMALL_BOLD) / 2
        if (left + right) / 2 - half >= free and (left + right) / 2 + half <= frame.right:
            yield Label(str(bag), (left + right) / 2, frame.bottom + STRIP / 2, "centre", "bag", bag, SMALL_BOLD)
            free = (left + right) / 2 + half + 1


def _bag(placed: tuple[SolvedStep, Span]) -> int | None:
    return placed[0].solution


def time_axis(canvas: Canvas, frame: Frame, minutes: Fraction, typography: Typography) -> Iterator[Mark]:
    """Yield the labels of the time axis, as many as stand clear of each other."""
    y = frame.bottom + STRIP + TICK_ROOM / 2
    least = canvas.text_width(typography.duration(Fraction(0)), SMALL)
    for every in TIME_TICKS:
        apart = float(every / minutes) * (frame.right - frame.left) - 3 * GAP
        if apart < least:
            continue
        times = [Fraction(every) * at for at in range(int(minutes / every) + 1)]
        texts = [typography.duration(time) for time in times]
        widths = [canvas.text_width(text, SMALL) for text in texts]
        if apart >= max(widths):
            break
    else:
        return
    free = -GAP
    for time, text, width in zip(times, texts, widths, strict=True):
        x = min(frame.x(time / minutes), frame.right - width / 2)
        if x - width / 2 < free:
            continue
        free = x + width / 2 + GAP
        yield Label(text, x, y, "centre", "muted")


def _power(power: int, typography: Typography) -> str:
    return typography.number(Fraction(10) ** power)
