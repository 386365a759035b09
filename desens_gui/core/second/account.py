"""An account in whole numbers of a smallest unit."""

from collections.abc import Hashable, Iterator
from fractions import Fraction
from math import gcd


class Account:
    """Whole numbers of a smallest unit, of which `per` make one mg, mL or minute."""

    def __init__(self) -> None:
        self.per = 1
        self.held: dict[Hashable, int] = {}

    def put(self, key: Hashable, above: int, below: int) -> None:
        """Enter above/below of the large unit under `key`."""
        self._make_whole(above * self.per, below)
        self.held[key] = above * self.per // below

    def take_part(self, key: Hashable, purse: Hashable, part: int, whole: int) -> None:
        """Enter part/whole of what stands under `purse` under `key`."""
        self._make_whole(self.held[purse] * part, whole)
        self.held[key] = self.held[purse] * part // whole

    def sum_of(self, kind: str, numbers: Iterator[int] | None = None) -> int:
        """Return the sum of the entries (kind, number), of all numbers or of some."""
        wanted = None if numbers is None else set(numbers)
        return sum(
            count
            for key, count in self.held.items()
            if isinstance(key, tuple) and key[0] == kind and (wanted is None or key[1] in wanted)
        )

    def exact(self, key: Hashable) -> Fraction:
        """Return an entry in the large unit."""
        return Fraction(self.held[key], self.per)

    def _make_whole(self, above: int, below: int) -> None:
        if above % below:
            finer = below // gcd(above, below)
            self.per *= finer
            for key in self.held:
                self.held[key] *= finer
