"""Containers and syringes as outlines: a bag hangs, a vial has a cap, a cup is open, a syringe has a plunger.

Each container is drawn around a body, the rectangle that its texts stand in; what makes its shape lies around that,
within `ABOVE` and `BELOW`. What is in a container is hatched after its number, and what is in a syringe like the
container that it was drawn from, so that nothing is told by colour alone.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from math import cos, log, pi, sin

from desens_gui.core.solving.syringes import Draw
from desens_gui.figures.hatching import hatched, lined
from desens_gui.figures.marks import LARGE, Label, Letters, Line, Mark, Point, Shape, Strokes

#: the room that a container takes above and below its body
ABOVE, BELOW = 13.0, 9.0
_FLARE = 7.0
#: the band at the top of a body, with the container's number
BAND = 27.0
#: the strip of what is in it, at the bottom of a body
STRIP = 12.0

#: how long the barrel of a syringe is at least and at most
BARRELS = (104.0, 160.0)
_HANDLE = 30.0
_NOZZLE = 9.0
#: what a syringe takes beyond its barrel, from the end of its handle to the end of its nozzle
BEYOND_BARREL = _HANDLE + _NOZZLE
THICKEST = 21.0
_THINNEST = 9.0
_LEAST_TICK = 2.4
_STOPPER = 5.0


@dataclass(frozen=True, slots=True)
class Body:
    """The rectangle that a container's texts stand in."""

    left: float
    top: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """The right edge."""
        return self.left + self.width

    @property
    def bottom(self) -> float:
        """The lower edge."""
        return self.top + self.height

    @property
    def middle(self) -> float:
        """The middle of the width."""
        return self.left + self.width / 2


def container(
    kind: str, body: Body, number: int | None, sign: str, letters: Letters = LARGE, side: float = 0
) -> Iterator[Mark]:
    """Yield a container of a kind (bag, vial, cup, syringe) with its `sign` in the band; `number` colours it.

    The band lies at the top; with a `side`, it stands at the left in that width.
    """
    around = {"bag": _bag, "vial": _vial, "cup": _cup, "syringe": _syringe_upright}[kind]
    yield from around(body, number)
    outline = _outline(kind, body)
    yield Shape(outline, "area", number)
    strip = (body.left + 1 + side, body.bottom - STRIP, body.width - 2 - side, STRIP - _inset(kind))
    yield from lined(*strip, *_DILUTION, "hatch") if number is None else hatched(*strip, number)
    band = Body(body.left, body.top, side or body.width, body.height if side else BAND)
    below = _BOTTOM_RADIUS[kind] if side else 0.0
    corners = _rectangle(band.left, band.top, band.width, band.height, _TOP_RADIUS[kind], below, left_only=bool(side))
    yield Shape(corners, "chip", number)
    yield Shape(outline, "outline", number)
    yield Label(sign, band.middle, (band.top + band.bottom) / 2, "centre", "chip", number, letters)


#: the angle and the distance of the lines that a dilution of the stock is drawn with
_DILUTION = (60.0, 9.0)
#: how round the corners are, at the top and at the bottom
_TOP_RADIUS = {"bag": 4.0, "vial": 5.0, "cup": 0.0, "syringe": 0.0}
_BOTTOM_RADIUS = {"bag": 13.0, "vial": 4.0, "cup": 3.0, "syringe": 3.0}


def _inset(kind: str) -> float:
    return 5.0 if kind == "bag" else 2.0


def _outline(kind: str, body: Body) -> tuple[Point, ...]:
    return _rectangle(
        body.left, body.top, body.width, body.height, radius=_TOP_RADIUS[kind], below=_BOTTOM_RADIUS[kind]
    )


def _bag(body: Body, number: int | None) -> Iterator[Mark]:
    """Yield the loop that a bag hangs from, and its port."""
    yield Shape(_rectangle(body.middle - 15, body.top - 12, 30, 13, radius=5, below=0), "glass", number)
    yield Shape(_rectangle(body.middle - 5, body.top - 8, 10, 4, radius=2, below=2), "hole", number)
    yield Shape(_rectangle(body.middle - 5, body.bottom - 1, 10, 9, radius=0, below=2), "glass", number)


def _vial(body: Body, number: int | None) -> Iterator[Mark]:
    """Yield the neck and the cap of a vial."""
    yield Shape(_rectangle(body.middle - body.width * 0.22, body.top - 6, body.width * 0.44, 7, 0, 0), "glass", number)
    yield Shape(_rectangle(body.middle - body.width * 0.28, body.top - 12, body.width * 0.56, 7, 2, 0), "metal", number)


def _cup(body: Body, number: int | None) -> Iterator[Mark]:
    """Yield the walls of a cup, which open to the top."""
    rim = body.top - ABOVE + 3
    corners = (
        (body.left - _FLARE, rim),
        (body.right + _FLARE, rim),
        (body.right, body.bottom),
        (body.left, body.bottom),
    )
    yield Shape(corners, "glass", number)


def _syringe_upright(body: Body, number: int | None) -> Iterator[Mark]:
    """Yield plunger and nozzle of a syringe that is a container itself."""
    yield Shape(_rectangle(body.middle - 5, body.top - 9, 10, 10, 0, 0), "metal", number)
    yield Shape(_rectangle(body.middle - 18, body.top - 12, 36, 4, 2, 2), "metal", number)
    yield Shape(_rectangle(body.middle - 4, body.bottom - 1, 8, 10, 0, 2), "glass", number)


def outlet(kind: str, body: Body) -> Point:
    """Return where what is drawn out of a container comes from."""
    return body.middle, body.bottom + {"bag": 8.0, "syringe": 9.0, "vial": 0.0, "cup": 0.0}[kind]


def stock_vial(body: Body) -> Iterator[Mark]:
    """Yield a vial of the stock; what it holds is plain, no solution's hatching."""
    yield from _vial(body, None)
    outline = _outline("vial", body)
    yield Shape(outline, "glass")
    yield Shape(_rectangle(body.left + 1, body.bottom - STRIP, body.width - 2, STRIP - 1, 0, 4), "stock")
    yield Shape(outline, "outline")


def syringe(left: float, middle: float, width: float, draw: Draw, source: int) -> Iterator[Mark]:
    """Yield a syringe that lies with its nozzle to the right, drawn up from what `source` is the key of.

    Its plunger stands at the drawn volume; the marks of its scale are those that leave room to be told apart.
    """
    thick, barrel = thickness(draw.syringe_mL), width - BEYOND_BARREL
    top, start = middle - thick / 2, left + _HANDLE
    end = start + barrel
    filled = barrel * min(float(draw.volume_mL / draw.syringe_mL), 1.0)
    at = end - filled
    yield Shape(_rectangle(start, top, barrel, thick, 2, 2), "glass")
    yield from _liquid(at, top, filled, thick, source)
    handle = left + (_HANDLE - 8) * (1 - filled / barrel)
    yield Shape(_rectangle(handle + 3, middle - 2, at - handle - 3, 4, 0, 0), "metal")
    yield Shape(_rectangle(handle, middle - thick / 2, 4, thick, 1, 1), "metal")
    yield Shape(_rectangle(at - _STOPPER, top + 1, _STOPPER, thick - 2, 1, 1), "stopper")
    yield Shape(_rectangle(end, middle - 3, _NOZZLE, 6, 0, 2), "glass")
    yield Line(((start, top - 3), (start, top + thick + 3)), "scale")
    yield Strokes(tuple(_scale(end, top, barrel, thick, draw.syringe_mL)), "scale")
    yield Shape(_rectangle(start, top, barrel, thick, 2, 2), "rim")


def _liquid(left: float, top: float, width: float, height: float, source: int) -> Iterator[Mark]:
    """Yield what is drawn up: the stock is plain, a dilution of it lightly lined, a solution hatched as its own."""
    shape = _rectangle(left, top, width, height, 0, 0)
    if source > 0:
        yield Shape(shape, "area", source)
        yield from hatched(left, top, width, height, source)
    elif source < 0:
        yield Shape(shape, "area")
        yield from lined(left, top, width, height, *_DILUTION, "hatch")
    else:
        yield Shape(shape, "stock")


def thickness(capacity: Fraction) -> float:
    """Return how thick a syringe of this capacity is drawn: larger ones are thicker."""
    share = log(max(float(capacity), 1.0)) / log(60)
    return _THINNEST + (THICKEST - _THINNEST) * min(share, 1.0)


def _scale(end: float, top: float, barrel: float, thick: float, capacity: Fraction) -> Iterator[tuple[Point, Point]]:
    """Yield the marks of a scale that counts from the nozzle."""
    major, minor = _marks(capacity, barrel)
    for count in range(1, int(capacity / minor)):
        volume = minor * count
        x = end - barrel * float(volume / capacity)
        reach = thick * (0.5 if volume % major == 0 else 0.25)
        yield (x, top), (x, top + reach)


def _marks(capacity: Fraction, barrel: float) -> tuple[Fraction, Fraction]:
    """Return the distance of long and of short marks: 1, 2 or 5 times a power of ten."""
    power = Fraction(10) ** (len(str(int(capacity))) - 2)
    steps = [power * factor for factor in (Fraction(1, 10), Fraction(1, 5), Fraction(1, 2), 1, 2, 5, 10)]
    minor = next(step for step in steps if barrel * float(step / capacity) >= _LEAST_TICK)
    major = next(step for step in steps if step >= 5 * minor and step % minor == 0)
    return major, minor


def arrow(x: float, y: float, number: int | None) -> Shape:
    """Return the head of an arrow that points to the right and ends at a point."""
    return Shape(((x - 9, y - 4.5), (x, y), (x - 9, y + 4.5)), "arrow", number)


def dot(x: float, y: float, number: int | None) -> Shape:
    """Return the dot where a line branches off another."""
    return Shape(_rectangle(x - 3, y - 3, 6, 6, 3, 3), "arrow", number)


def cross(x: float, y: float) -> Strokes:
    """Return a cross over a point: what is drawn there is not to be done."""
    left, right, top, bottom = x - 8, x + 8, y - 8, y + 8
    return Strokes((((left, top), (right, bottom)), ((left, bottom), (right, top))), "cross")


def _rectangle(
    left: float, top: float, width: float, height: float, radius: float, below: float, *, left_only: bool = False
) -> tuple[Point, ...]:
    """Return a rectangle, its upper corners rounded with `radius`, its lower ones with `below`; or only the left."""
    right, bottom = left + width, top + height
    up, down = (0.0, 0.0) if left_only else (radius, below)
    corners = (
        (left + radius, top + radius, radius, pi),
        (right - up, top + up, up, 1.5 * pi),
        (right - down, bottom - down, down, 0.0),
        (left + below, bottom - below, below, 0.5 * pi),
    )
    return tuple(point for x, y, round_, angle in corners for point in _corner(x, y, round_, angle))


def _corner(x: float, y: float, radius: float, angle: float) -> Iterator[Point]:
    """Yield the points of a quarter of a circle, beginning at an angle; one point without a radius."""
    parts = 6 if radius > 3 else 3
    for at in range(parts + 1 if radius else 1):
        turn = angle + at / parts * pi / 2
        yield x + radius * cos(turn), y + radius * sin(turn)
