"""A column of the grids, and the ways in which values are written in them."""

from collections.abc import Callable, Hashable
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from desens_gui.core.texts import Text
from desens_gui.core.words import Words
from desens_gui.core.worked import Worked

#: writes a value: in these words, the value, and what `Column.follows` returns
Show = Callable[[Words, Any, Any], str]


def _nothing(_worked: Worked) -> Hashable:
    return None


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its heading, what the heading means, what is in its cells, and how that is written.

    `name` is the core's name of the column; empty where the cells are no cells of the plan. `value` takes the plan
    and the row from 0. `follows` is what the writing depends on besides the value: a cell can look different although
    its value is the same. `typed` tells whether a person may type here at all, `bag` whether a bag's chip is shown.
    """

    name: str
    head: Text
    tip: Text
    value: Callable[[Worked, int], object]
    show: Show
    follows: Callable[[Worked], Hashable] = _nothing
    typed: bool = True
    bag: bool = False


def amount_unit(worked: Worked) -> Hashable:
    """Return the unit of all amounts of a plan, for `Column.follows`."""
    return worked.solved.amount_unit


def counted(_words: Words, value: int, _follows: object) -> str:
    """Write a whole number."""
    return str(value)


def exactly(words: Words, value: Fraction, _follows: object) -> str:
    """Write what a hand sets or measures: in full."""
    return words.typography.setting(value)


def rounded(words: Words, value: Fraction, _follows: object) -> str:
    """Write a computed number with the site's significant digits."""
    return words.typography.number(value)


def percent(words: Words, value: Fraction, _follows: object) -> str:
    """Write a share as a percentage."""
    return words.typography.percent(value)


def rise(words: Words, value: Fraction, _follows: object) -> str:
    """Write a rise factor."""
    return words.typography.rise(value)
