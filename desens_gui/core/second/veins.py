"""What reaches the vein, by counting mL: what has left a line after x mL were pumped into it, and nothing of plugs.

A line of L mL passes on what was pumped into it L mL ago; before that, what it was primed with. So the drug that has
arrived is a function of the volume pumped, and each step's part is a difference of two of its values. A carrier and a
common stretch join several lines in time; there only the sums are compared.
"""

from bisect import bisect_left
from collections.abc import Iterator
from fractions import Fraction

from desens_gui.core.rules.parts import GivenStep, InfusionStep
from desens_gui.core.rules.plan import Tubing
from desens_gui.core.second.books import Books, Compared
from desens_gui.core.solving.solved import Solved

_NOTHING = Fraction(0)
_NONE = (_NOTHING, _NOTHING)


class _Line:
    """What was pumped into a line so far, after what it was primed with: the drug in the first mL of all that."""

    def __init__(self, held: Fraction, strength: Fraction) -> None:
        self._ends = [held]
        self._drug = [held * strength]
        self._strengths = [strength]
        self._pumped = _NOTHING

    def pump(self, volume: Fraction, strength: Fraction) -> Fraction:
        """Pump a volume in, and return the drug that comes out."""
        before = self._passed()
        self._ends.append(self._ends[-1] + volume)
        self._drug.append(self._drug[-1] + volume * strength)
        self._strengths.append(strength)
        self._pumped += volume
        return self._passed() - before

    def holds(self) -> Fraction:
        """Return the drug that is in the line now."""
        return self._drug[-1] - self._passed()

    def _passed(self) -> Fraction:
        """Return the drug in as many mL, from the first on, as were pumped in: so many have come out."""
        at = bisect_left(self._ends, self._pumped)
        return self._drug[at] - (self._ends[at] - self._pumped) * self._strengths[at]


def veins_compared(books: Books, solved: Solved) -> Iterator[Compared]:
    """Yield what reaches the vein, and what the lines hold at the end."""
    tubing = books.plan.tubing
    rules = books.recipe.steps
    if tubing is None:
        arrived, after, left = [books.drug.exact(("step", number)) for number in range(1, len(rules) + 1)], *_NONE
    else:
        arrived, after, left = _arrived(books, tubing)
    total = solved.total
    if tubing is None or (tubing.common_volume is None and tubing.carrier is None):
        for number, step in enumerate(solved.steps[: len(rules)], 1):
            yield "steps", number, "at_vein", step.at_vein, arrived[number - 1]
        yield "total", 1, "at_vein_flush", total.at_vein_flush, after
        yield "total", 1, "left_in_line", total.left_in_line, left
        yield "total", 1, "at_vein", total.at_vein, sum(arrived, _NOTHING) + after
    else:
        yield "total", 1, "at_vein", total.at_vein + total.left_in_line, sum(arrived, _NOTHING) + after + left


def _arrived(books: Books, tubing: Tubing) -> tuple[list[Fraction], Fraction, Fraction]:
    """Return what arrives during each step, what a flush brings afterwards, and what the lines hold then."""
    rules, held = books.recipe.steps, tubing.line_volume.into("mL")
    flush = _NOTHING if tubing.flush is None else tubing.flush.into("mL")
    waste = _NOTHING if tubing.waste is None else tubing.waste.into("mL")
    used = [rule.solution for rule in rules if not isinstance(rule, GivenStep)]
    drug_primed = tubing.priming in {"own-line", "first-bag"}
    lines: dict[int, _Line] = {}
    for bag in used:
        shared = lines[used[0]] if lines and tubing.priming in {"first-bag", "diluent"} else None
        strength = Fraction(*books.strength_now(bag)) if drug_primed else _NOTHING
        lines[bag] = lines.get(bag) or shared or _Line(held, strength)
    counts_line = {bag for bag in used if tubing.priming == "own-line" or set(used) == {bag}} if drug_primed else set()
    arrived, after = [], _NOTHING
    last = max((number for number, rule in enumerate(rules, 1) if not isinstance(rule, GivenStep)), default=0)
    for number, rule in enumerate(rules, 1):
        if isinstance(rule, GivenStep):
            arrived.append(books.drug.exact(("step", number)))
            continue
        volume, line = books.fluid.exact(("step", number)), lines[rule.solution]
        runs_dry = isinstance(rule, InfusionStep) and rule.until is not None and books.ends_empty(number)
        missing = held + waste if runs_dry and rule.solution in counts_line else _NOTHING
        drug = line.pump(volume - missing, Fraction(*books.strength_now(rule.solution)))
        if number == last:
            pushed = min(flush, missing)
            drug += line.pump(pushed, _NOTHING)
            after = line.pump(flush - pushed, _NOTHING)
            if tubing.priming == "own-line":
                drug, after = drug + after, _NOTHING
        arrived.append(drug)
    return arrived, after, sum((line.holds() for line in {id(one): one for one in lines.values()}.values()), _NOTHING)
