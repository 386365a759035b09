"""By how much the syringes may move the dose of a whole plan."""

from collections.abc import Iterator
from fractions import Fraction

from desens_gui.core.solving.solved import Solved
from desens_gui.core.solving.syringes import Draw, moved_by, root_sum_square


def total_tolerance_rss(solved: Solved) -> Fraction | None:
    """Return the root of the sum of squares of what each draw may add to the total, in the plan's unit.

    A draw moves the doses of the solution it goes into and of every solution that is drawn from that one, all of them
    the same way; two draws are independent. None where the total as prepared is not known, or nothing is drawn. The
    worst case is `Total.as_prepared_tolerance`.
    """
    total = solved.total.as_prepared
    if not total:
        return None
    moved: dict[tuple[int, bool], Fraction] = {}
    for step in solved.steps:
        if step.solution is None or step.as_prepared_dose is None:
            continue
        for draw, draws in _chain(solved, step.solution):
            moved[draw] = moved.get(draw, Fraction(0)) + step.as_prepared_dose * moved_by(draws)
    return root_sum_square([part / total for part in moved.values()]) * total if moved else None


def _chain(solved: Solved, number: int) -> Iterator[tuple[tuple[int, bool], tuple[Draw, ...]]]:
    """Yield the draws that a solution is made by, back to the stock: of which solution, whether into its intermediate.

    Several draws of one donor are several draws, and each is named by the solution it goes into.
    """
    source: int | None = number
    while source is not None:
        made = solved.solutions[source - 1].preparation
        if made is None:
            return
        if made.draws:
            yield (source, False), made.draws
        if made.intermediate is not None and made.intermediate.draws:
            yield (source, True), made.intermediate.draws
        source = made.source
