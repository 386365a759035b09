"""How many vials are opened for a volume of stock."""

from collections.abc import Sequence
from fractions import Fraction

from desens_gui.core.solving.solved import VialsOpened


def opened(need: Fraction, usable: Sequence[Fraction]) -> tuple[VialsOpened, ...]:
    """Return the vials, of sizes with `usable` mL each, that together hold `need` mL with the least waste.

    Of equally wasteful choices the one with the fewest vials. Empty where nothing is needed or no size is known.
    """
    sizes = sorted((size for size in enumerate(usable) if size[1] > 0), key=lambda size: size[1], reverse=True)
    if need <= 0 or not sizes:
        return ()
    best: tuple[Fraction, int, tuple[int, ...]] | None = None
    for counts in _choices(need, [volume for _, volume in sizes]):
        waste = sum((count * volume for count, (_, volume) in zip(counts, sizes, strict=True)), Fraction(0)) - need
        if best is None or (waste, sum(counts)) < best[:2]:
            best = (waste, sum(counts), counts)
    assert best is not None  # the largest size alone is always a choice
    return tuple(VialsOpened(at, count) for count, (at, _) in zip(best[2], sizes, strict=True) if count)


#: of each size but the largest no more are opened than a few that stand in for a larger one
_MOST_OF_SMALLER = 12


def _choices(need: Fraction, volumes: list[Fraction]) -> list[tuple[int, ...]]:
    """Return the choices that hold `need`: largest sizes first, of the last size just as many as it still takes."""
    volume, *rest = volumes
    most = max(-((-need) // volume), 0)
    if not rest:
        return [(most,)]
    found = []
    for count in range(most, max(most - _MOST_OF_SMALLER, 0) - 1, -1):
        left = need - count * volume
        found += [(count, *others) for others in (_choices(left, rest) if left > 0 else [(0,) * len(rest)])]
    return found
