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
from desens_gui.figures.hatching import hatched
from desens_gui.figures.marks import Label, LARGE, Line, Mark, Point, Shape

#: the room that a container takes above and below its body
ABOVE, BELOW = 13.0, 11.0
#: the band at the top of a body, with the container's number
BAND = 27.0
#: the strip of what is in it, at the bottom of a body
STRIP = 13.0

BARREL = 112.0
_HANDLE = 34.0
_NOZZLE = 9.0
#: a syringe from the end of its handle to the end of its nozzle
SYRINGE_WIDTH = _HANDLE + BARREL + _NOZZLE
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


def container(kind: str, body: Body, number: int | None, sign: str) -> Iterator[Mark]:
    """Yield a container of a kind (bag, vial, cup, syringe) with its `sign` in the band; `number` colours it."""
    around = {"bag": _bag, "vial": _vial, "cup": _cup, "syringe": _syringe_upright}[kind]
    yield from around(body, number)
    outline = _outline(kind, body)
    yield Shape(outline, "area", number)
    yield from hatched(body.left + 1, body.bottom - STRIP, body.width - 2, STRIP - _inset(kind), number)
    band = (body.left, body.top, body.width, BAND)
    yield Shape(_rectangle(*band, radius=_TOP_RADIUS[kind], below=0), "chip", number)
    yield Shape(outline, "outline", number)
    yield Label(sign, body.middle, body.top + BAND / 2, "centre", "chip", number, LARGE)


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
    """Yield the walls of a cup, which open to the top, and its foot."""
    for side, edge in ((-1, body.left), (1, body.right)):
        rim = edge + side * 9
        yield Line(((edge, body.bottom), (edge, body.top + BAND), (rim, body.top - 9)), "wall", number)
    foot = ((body.left + 10, body.bottom + 4), (body.right - 10, body.bottom + 4))
    yield Line(foot, "wall", number)


def _syringe_upright(body: Body, number: int | None) -> Iterator[Mark]:
    """Yield plunger and nozzle of a syringe that is a container itself."""
    yield Shape(_rectangle(body.middle - 5, body.top - 9, 10, 10, 0, 0), "metal", number)
    yield Shape(_rectangle(body.middle - 18, body.top - 12, 36, 4, 2, 2), "metal", number)
    yield Shape(_rectangle(body.middle - 4, body.bottom - 1, 8, 10, 0, 2), "glass", number)


def stock_vial(body: Body) -> Iterator[Mark]:
    """Yield a vial of the stock; what it holds is plain, no solution's hatching."""
    yield from _vial(body, None)
    outline = _outline("vial", body)
    yield Shape(outline, "glass")
    yield Shape(_rectangle(body.left + 1, body.bottom - STRIP, body.width - 2, STRIP - 1, 0, 4), "stock")
    yield Shape(outline, "outline")


def syringe(left: float, middle: float, draw: Draw, source: int | None) -> Iterator[Mark]:
    """Yield a syringe that lies with its nozzle to the right, drawn up from solution `source` (None: the stock).

    Its plunger stands at the drawn volume; the marks of its scale are those that leave room to be told apart.
    """
    thick = thickness(draw.syringe_mL)
    top, start = middle - thick / 2, left + _HANDLE
    end = start + BARREL
    filled = BARREL * min(float(draw.volume_mL / draw.syringe_mL), 1.0)
    at = end - filled
    yield Shape(_rectangle(start, top, BARREL, thick, 2, 2), "glass")
    if source is None:
        yield Shape(_rectangle(at, top, filled, thick, 0, 0), "stock")
    else:
        yield Shape(_rectangle(at, top, filled, thick, 0, 0), "area", source)
        yield from hatched(at, top, filled, thick, source)
    handle = left + (_HANDLE - 8) * (1 - filled / BARREL)
    yield Shape(_rectangle(handle + 3, middle - 2, at - handle - 3, 4, 0, 0), "metal")
    yield Shape(_rectangle(handle, middle - thick / 2, 4, thick, 1, 1), "metal")
    yield Shape(_rectangle(at - _STOPPER, top + 1, _STOPPER, thick - 2, 1, 1), "stopper")
    yield Shape(_rectangle(end, middle - 3, _NOZZLE, 6, 0, 2), "glass")
    yield Line(((start, top - 3), (start, top + thick + 3)), "scale")
    yield from _scale(end, top, thick, draw.syringe_mL)
    yield Shape(_rectangle(start, top, BARREL, thick, 2, 2), "rim")


def thickness(capacity: Fraction) -> float:
    """Return how thick a syringe of this capacity is drawn: larger ones are thicker."""
    share = log(max(float(capacity), 1.0)) / log(60)
    return _THINNEST + (THICKEST - _THINNEST) * min(share, 1.0)


def _scale(end: float, top: float, thick: float, capacity: Fraction) -> Iterator[Mark]:
    """Yield the marks of a scale that counts from the nozzle."""
    major, minor = _marks(capacity)
    for count in range(1, int(capacity / minor)):
        volume = minor * count
        x = end - BARREL * float(volume / capacity)
        reach = thick * (0.5 if volume % major == 0 else 0.25)
        yield Line(((x, top), (x, top + reach)), "scale")


def _marks(capacity: Fraction) -> tuple[Fraction, Fraction]:
    """Return the distance of long and of short marks: 1, 2 or 5 times a power of ten."""
    power = Fraction(10) ** (len(str(int(capacity))) - 2)
    steps = [power * factor for factor in (Fraction(1, 10), Fraction(1, 5), Fraction(1, 2), 1, 2, 5, 10)]
    minor = next(step for step in steps if BARREL * float(step / capacity) >= _LEAST_TICK)
    major = next(step for step in steps if step >= 5 * minor and step % minor == 0)
    return major, minor


def arrow(x: float, y: float, number: int | None) -> Shape:
    """Return the head of an arrow that points to the right and ends at a point."""
    return Shape(((x - 9, y - 4.5), (x, y), (x - 9, y + 4.5)), "arrow", number)


def _rectangle(left: float, top: float, width: float, height: float, radius: float, below: float) -> tuple[Point, ...]:
    """Return a rectangle, its upper corners rounded with `radius`, its lower ones with `below`."""
    right, bottom = left + width, top + height
    corners = (
        (left + radius, top + radius, radius, pi),
        (right - radius, top + radius, radius, 1.5 * pi),
        (right - below, bottom - below, below, 0.0),
        (left + below, bottom - below, below, 0.5 * pi),
    )
    return tuple(point for x, y, round_, angle in corners for point in _corner(x, y, round_, angle))


def _corner(x: float, y: float, radius: float, angle: float) -> Iterator[Point]:
    """Yield the points of a quarter of a circle, beginning at an angle; one point without a radius."""
    parts = 6 if radius > 3 else 3
    for at in range(parts + 1 if radius else 1):
        turn = angle + at / parts * pi / 2
        yield x + radius * cos(turn), y + radius * sin(turn)
