"""Plug flow: what is pushed into one end of a tube comes out at the other in its order. Nothing mixes."""

from collections import deque
from dataclasses import dataclass
from fractions import Fraction


@dataclass(frozen=True, slots=True)
class Plug:
    """A stretch of fluid: its volume in mL, and the drug in a mL of it."""

    volume: Fraction
    strength: Fraction


class Tube:
    """A tube that is always full: what is pushed in drives the same volume out."""

    def __init__(self, volume: Fraction, strength: Fraction) -> None:
        """Fill a tube of `volume` mL with a fluid of this strength."""
        self._plugs: deque[Plug] = deque([Plug(volume, strength)] if volume else [])

    def push(self, plug: Plug) -> list[Plug]:
        """Push a plug in and return what comes out, first things first."""
        if not plug.volume:
            return []
        self._plugs.append(plug)
        out: list[Plug] = []
        left = plug.volume
        while left:
            first = self._plugs.popleft()
            if first.volume > left:
                self._plugs.appendleft(Plug(first.volume - left, first.strength))
                first = Plug(left, first.strength)
            left -= first.volume
            if out and out[-1].strength == first.strength:
                out[-1] = Plug(out[-1].volume + first.volume, first.strength)
            else:
                out.append(first)
        return out

    def drug(self) -> Fraction:
        """Return the drug that is in the tube."""
        return sum((plug.volume * plug.strength for plug in self._plugs), Fraction(0))
