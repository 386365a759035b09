"""The books held against the solver's numbers, cell by cell."""

from collections.abc import Iterator
from fractions import Fraction
from itertools import zip_longest

from desens_gui.core.rules.parts import GivenStep, PrimingStep
from desens_gui.core.second.books import Books, Compared
from desens_gui.core.second.making import drawn_compared, really_compared
from desens_gui.core.second.veins import veins_compared
from desens_gui.core.solving.solved import Solved, SolvedSolution, SolvedStep


def compared(books: Books, solved: Solved) -> Iterator[Compared]:
    """Yield every cell that both calculations have."""
    yield "total", 0, "steps", Fraction(len(solved.steps)), Fraction(len(books.recipe.steps))
    yield "total", 0, "solutions", Fraction(len(solved.solutions)), Fraction(len(books.recipe.solutions))
    yield from _Steps(books).compared(solved)
    for bag, solution in enumerate(solved.solutions[: len(books.recipe.solutions)], 1):
        yield from _solution_compared(books, bag, solution)
    if len(solved.solutions) == len(books.recipe.solutions):
        # of other bags it is named already; their sums would only say it again
        yield from drawn_compared(books, solved)
        yield from really_compared(books, solved)
        yield from veins_compared(books, solved)
    yield from _sums_compared(books, solved)


class _Steps:
    """The steps one after the other, with what has gone before them."""

    def __init__(self, books: Books) -> None:
        self.books = books
        self.doses = self.volumes = Fraction(0)
        #: the highest level so far: drug per hour of infusions, drug of doses given at once
        self.highest: dict[bool, Fraction] = {}

    def compared(self, solved: Solved) -> Iterator[Compared]:
        for number, step in enumerate(solved.steps[: len(self.books.recipe.steps)], 1):
            for column, first, second in self._cells(number, step):
                yield "steps", number, column, first, second

    def _cells(self, number: int, step: SolvedStep) -> Iterator[tuple[str, Fraction | None, Fraction | None]]:
        """Yield column and both values of the cells of one step."""
        books, rule = self.books, self.books.recipe.steps[number - 1]
        drug, fluid, clock = books.drug, books.fluid, books.clock
        key = ("step", number)
        dose = drug.exact(key)
        volume = fluid.exact(key) if key in fluid.held else None
        minutes = clock.exact(key) if key in clock.held else None
        self.doses, self.volumes = self.doses + dose, self.volumes + (volume or 0)
        yield "number", Fraction(step.number), Fraction(number)
        yield "solution", _whole(step.solution), _whole(rule.solution)
        yield "day", _whole(step.day), _whole(rule.day)
        yield "dose", step.dose, dose
        yield "volume_mL", step.volume_mL, volume
        yield "set_volume_mL", step.set_volume_mL, books.set_volume(number)
        yield "rate_mL_h", step.rate_mL_h, _ratio(books.rates.get(number))
        yield "asked_rate_mL_h", step.asked_rate_mL_h, _ratio(books.asked.get(number))
        yield "time_min", step.time_min, minutes
        yield "cumulative_dose", step.cumulative_dose, self.doses
        yield "cumulative_volume_mL", step.cumulative_volume_mL, self.volumes
        yield "starts_min", step.starts_min, clock.exact(("start", number)) if ("start", number) in clock.held else None
        yield "wait_min", step.wait_min, clock.exact(("wait", number)) if ("wait", number) in clock.held else None
        change = clock.exact(("change", number)) if ("change", number) in clock.held else None
        yield "change_min", step.change_min, change
        tablet = rule.tablet if isinstance(rule, GivenStep) else None
        yield "tablet", _whole(step.tablet), _whole(tablet)
        yield "count", step.count, None if tablet is None else Fraction(drug.held[key], drug.held["tablet", tablet])
        for place, (first, component) in enumerate(zip_longest(step.components, books.recipe.components), 1):
            part = None if component is None else _part_of(dose, component.per)
            yield f"components {place}", first, part
        level = None
        if isinstance(rule, GivenStep):
            level = dose or None
        elif minutes is not None and not isinstance(rule, PrimingStep):
            level = Fraction(drug.held[key] * 60 * clock.per, drug.per * clock.held[key])
        yield "dose_rate_per_h", step.dose_rate_per_h, None if isinstance(rule, GivenStep) else level
        yield "rise", step.rise, self._rise(level, at_once=isinstance(rule, GivenStep))

    def _rise(self, level: Fraction | None, *, at_once: bool) -> Fraction | None:
        """Return the level over the highest before it, and remember it."""
        before = self.highest.get(at_once)
        if level is None:
            return None
        self.highest[at_once] = level if before is None or level > before else before
        return None if before is None else level / before


def _solution_compared(books: Books, bag: int, solution: SolvedSolution) -> Iterator[Compared]:
    """Yield what a solution holds, and what its steps take from it."""
    volume = books.recipe.solutions[bag - 1].volume
    steps = [number for number, rule in enumerate(books.recipe.steps, 1) if rule.solution == bag]
    given = sum(books.drug.held["step", number] for number in steps)
    strength = Fraction(*books.strength_now(bag))
    cells = [
        ("number", Fraction(solution.number), Fraction(bag)),
        ("volume_mL", solution.volume_mL, None if volume is None else books.fluid.exact(("bag", bag))),
        ("made_mL", solution.made_mL, None if volume is None else books.fluid.exact(("made", bag))),
        ("amount", solution.amount, None if volume is None else books.drug.exact(("made", bag))),
        ("concentration", solution.concentration, strength),
        ("given", solution.given, Fraction(given, books.drug.per)),
        ("infused_mL", solution.infused_mL, books.taken(bag)),
        ("to_infuse_mL", solution.to_infuse_mL, books.to_infuse(bag)),
    ]
    for place, (first, component) in enumerate(zip_longest(solution.components, books.recipe.components), 1):
        part = None if component is None else _part_of(strength, component.per)
        cells.append((f"components {place}", first, part))
    for column, one, other in cells:
        yield "solutions", bag, column, one, other


def _sums_compared(books: Books, solved: Solved) -> Iterator[Compared]:
    """Yield the sums of the whole plan."""
    drug, clock, last = books.drug, books.clock, len(books.recipe.steps)
    first = next(number for number, rule in enumerate(books.recipe.steps, 1) if not isinstance(rule, PrimingStep))
    end = clock.exact(("start", last)) if ("start", last) in clock.held else None
    if end is not None and ("step", last) in clock.held:
        end += clock.exact(("step", last))
    total = solved.total
    yield "total", 1, "ordered", total.ordered, drug.exact("ordered")
    yield "total", 1, "given", total.given, Fraction(drug.sum_of("step"), drug.per)
    yield "total", 1, "first_fraction", total.first_fraction, Fraction(drug.held["step", first], drug.held["ordered"])
    yield "total", 1, "volume_mL", total.volume_mL, Fraction(books.fluid.sum_of("step"), books.fluid.per)
    yield "total", 1, "time_min", total.time_min, end


def _whole(number: int | None) -> Fraction | None:
    return None if number is None else Fraction(number)


def _ratio(pair: tuple[int, int] | None) -> Fraction | None:
    return None if pair is None else Fraction(*pair)


def _part_of(value: Fraction, per: Fraction) -> Fraction:
    return Fraction(value.numerator * per.numerator, value.denominator * per.denominator)
