"""A column of the grids, and the ways in which values are written in them."""

from collections.abc import Callable, Hashable
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from desens_gui.core.ground.texts import Said, Text
from desens_gui.core.ground.typography import Pieces
from desens_gui.core.ground.words import Words
from desens_gui.core.rules.plan import Plan
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

    `named` gives the heading where it depends on the plan. `shown` tells whether a plan has the column; left out, it
    is there when one of its cells has a value. A table with no row shows the columns that are `usual`.
    """

    name: str
    head: Text
    tip: Text
    value: Callable[[Worked, int], object]
    show: Show
    follows: Callable[[Worked], Hashable] = _nothing
    typed: bool = True
    bag: bool = False
    named: Callable[[Plan], Said | Text] | None = None
    shown: Callable[[Worked], bool] | None = None
    usual: bool = True
    left: bool = False

    def there(self, worked: Worked, rows: int) -> bool:
        """Return whether a plan has something in this column."""
        if self.shown is not None:
            return self.shown(worked)
        return any(self.value(worked, row) not in (None, "") for row in range(rows))


@dataclass(frozen=True, slots=True)
class Swallowed:
    """What is in a cell of tablets: how many, and of which."""

    count: Fraction
    tablet: str


def of_solution(name: str) -> Callable[[Worked, int], object]:
    """Return what reads a field of the solution in a row."""

    def value(worked: Worked, row: int) -> object:
        found: object = getattr(worked.solved.solutions[row], name)
        return found

    return value


def of_preparation(name: str) -> Callable[[Worked, int], object]:
    """Return what reads a field of the preparation of the solution in a row; None where it is not made."""

    def value(worked: Worked, row: int) -> object:
        made = worked.solved.solutions[row].preparation
        found: object = None if made is None else getattr(made, name)
        return found

    return value


def amount_unit(worked: Worked) -> Hashable:
    """Return the unit of all amounts of a plan, for `Column.follows`."""
    return worked.solved.amount_unit


def counted(_words: Words, value: int, _follows: object) -> str:
    """Write a whole number."""
    return str(value)


def plainly(_words: Words, value: str, _follows: object) -> str:
    """Write a text as it is."""
    return value


def said(words: Words, value: Text, _follows: object) -> str:
    """Write a word of the program."""
    return words.say(value)


def exactly(words: Words, value: Fraction, _follows: object) -> str:
    """Write what a hand sets or measures: in full."""
    return words.typography.setting(value)


def rounded(words: Words, value: Fraction, _follows: object) -> str:
    """Write a computed number with the site's significant digits."""
    return words.typography.number(value)


def percent(words: Words, value: Fraction, _follows: object) -> str:
    """Write a share as a percentage."""
    return words.typography.percent(value)


def hundredths(words: Words, value: Fraction, _follows: object) -> str:
    """Write a share under a heading that says %."""
    return words.typography.number(value * 100)


def hundredths_off(words: Words, value: Fraction, _follows: object) -> str:
    """Write a share by which something is off, with its sign, under a heading that says %."""
    return f"{'+' if value > 0 else ''}{words.typography.number(value * 100)}"


def sentence(words: Words, value: Said, _follows: object) -> str:
    """Write a text with its values."""
    return words.say(value.text, **value.values)


def rise(words: Words, value: Fraction, _follows: object) -> str:
    """Write a rise factor."""
    return words.typography.rise(value)


def swallowed(words: Words, value: Swallowed, text: Text) -> str:
    """Write a number of tablets and the tablet's name."""
    return words.say(text, count=Pieces(value.count), tablet=value.tablet)
