"""Hatching by the number of a solution: what tells the solutions apart where there is no colour."""

from collections.abc import Iterator
from math import cos, radians, sin

from desens_gui.figures.marks import Point, Strokes

#: the families of lines of each pattern: their angle in degrees and their distance
_PATTERNS: tuple[tuple[tuple[float, float], ...], ...] = (
    ((45, 6),),
    ((0, 4),),
    ((135, 6),),
    ((90, 5),),
    ((45, 7), (135, 7)),
    ((0, 5), (90, 6)),
    ((45, 3.5),),
    ((135, 3.5),),
)


def hatched(left: float, top: float, width: float, height: float, number: int) -> Iterator[Strokes]:
    """Yield the hatching of solution `number` in a rectangle. Patterns repeat after the eighth."""
    for angle, distance in _PATTERNS[(number - 1) % len(_PATTERNS)]:
        yield from lined(left, top, width, height, angle, distance, "hatch", number)


def lined(
    left: float,
    top: float,
    width: float,
    height: float,
    angle: float,
    distance: float,
    role: str,
    number: int | None = None,
) -> Iterator[Strokes]:
    """Yield parallel lines in a rectangle, at an angle in degrees and a distance from each other."""
    if width > 0 and height > 0:
        lines = tuple(_family(left, top, width, height, angle, distance))
        if lines:
            yield Strokes(lines, role, number)


def _family(
    left: float, top: float, width: float, height: float, angle: float, distance: float
) -> Iterator[tuple[Point, Point]]:
    """Yield the parts inside a rectangle of parallel lines."""
    along = (cos(radians(angle)), -sin(radians(angle)))
    across = (-along[1], along[0])
    reach = width + height
    middle = (left + width / 2, top + height / 2)
    count = int(reach / distance) + 1
    for at in range(-count, count + 1):
        through = (middle[0] + across[0] * distance * (at + 0.5), middle[1] + across[1] * distance * (at + 0.5))
        low, high = -reach, reach
        for place, step, least, most in (
            (through[0], along[0], left, left + width),
            (through[1], along[1], top, top + height),
        ):
            if abs(step) < 1e-9:
                if not least < place < most:
                    low, high = 1.0, 0.0
                continue
            one, other = sorted(((least - place) / step, (most - place) / step))
            low, high = max(low, one), min(high, other)
        if high - low > 0.5:
            yield (
                (through[0] + along[0] * low, through[1] + along[1] * low),
                (through[0] + along[0] * high, through[1] + along[1] * high),
            )
