"""What an intermediate dilution of the stock is called: by a letter, the same on every screen and sheet."""

from collections.abc import Sequence

from desens_gui.core.solving.solved import SolvedSolution

_LETTERS = 26


def letter_of(solutions: Sequence[SolvedSolution], number: int) -> str:
    """Return the letter of the intermediate dilution that is made for a solution: A for the one that is made first.

    What is strongest is made first, so the letters count from the last solution down.
    """
    made = [of.number for of in reversed(solutions) if by_intermediate(of)]
    return letters(made.index(number))


def by_intermediate(solution: SolvedSolution) -> bool:
    """Return whether a solution is drawn from an intermediate dilution."""
    return solution.preparation is not None and solution.preparation.intermediate is not None


def letters(at: int) -> str:
    """Return a letter by its place in the alphabet, and after the last one two letters, as columns are named.

    >>> letters(0), letters(25), letters(26)
    ('A', 'Z', 'AA')
    """
    return ("" if at < _LETTERS else letters(at // _LETTERS - 1)) + chr(ord("A") + at % _LETTERS)
