"""The books held against the solver's numbers, cell by cell."""

from collections.abc import Iterator
from fractions import Fraction
from itertools import zip_longest

from desens_gui.core.rules.parts import GivenStep, PrimingStep
from desens_gui.core.second.books import Books
from desens_gui.core.solving.solved import Solved, SolvedSolution, SolvedStep

#: table, row (from 1; 0: none), column, the solver's value, the books' value
_Compared = tuple[str, int, str, Fraction | None, Fraction | None]


def compared(books: Books, solved: Solved) -> Iterator[_Compared]:
    """Yield every cell that both calculations have."""
    yield "total", 0, "steps", Fraction(len(solved.steps)), Fraction(len(books.recipe.steps))
    yield "total", 0, "solutions", Fraction(len(solved.solutions)), Fraction(len(books.recipe.solutions))
    yield from _Steps(books).compared(solved)
    for bag, solution in enumerate(solved.solutions[: len(books.recipe.solutions)], 1):
        yield from _solution_compared(books, bag, solution)
    if len(solved.solutions) == len(books.recipe.solutions):
        # of other bags it is named already; their sums would only say it again
        yield from _drawn_compared(books, solved)
    yield from _sums_compared(books, solved)


class _Steps:
    """The steps one after the other, with what has gone before them."""

    def __init__(self, books: Books) -> None:
        self.books = books
        self.doses = self.volumes = Fraction(0)
        #: the highest level so far: drug per hour of infusions, drug of doses given at once
        self.highest: dict[bool, Fraction] = {}

    def compared(self, solved: Solved) -> Iterator[_Compared]:
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
        yield "starts_min", step.starts_min, clock.exact(("start", number))
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


def _solution_compared(books: Books, bag: int, solution: SolvedSolution) -> Iterator[_Compared]:
    """Yield what a solution holds, and what its steps take from it."""
    volume = books.recipe.solutions[bag - 1].volume
    steps = [number for number, rule in enumerate(books.recipe.steps, 1) if rule.solution == bag]
    given = sum(books.drug.held["step", number] for number in steps)
    strength = Fraction(*books.strength_now(bag))
    cells = [
        ("number", Fraction(solution.number), Fraction(bag)),
        ("volume_mL", solution.volume_mL, None if volume is None else books.fluid.exact(("bag", bag))),
        ("amount", solution.amount, None if volume is None else books.drug.exact(("bag", bag))),
        ("concentration", solution.concentration, strength),
        ("given", solution.given, Fraction(given, books.drug.per)),
        ("infused_mL", solution.infused_mL, _taken(books, bag)),
        ("to_infuse_mL", solution.to_infuse_mL, books.to_infuse(bag)),
    ]
    for place, (first, component) in enumerate(zip_longest(solution.components, books.recipe.components), 1):
        part = None if component is None else _part_of(strength, component.per)
        cells.append((f"components {place}", first, part))
    for column, one, other in cells:
        yield "solutions", bag, column, one, other


def _drawn_compared(books: Books, solved: Solved) -> Iterator[_Compared]:
    """Yield what is drawn and what is left, by balance: a donor loses the drug that the weaker bag gains."""
    lost_drug: dict[int, Fraction] = {}
    lost_fluid: dict[int, Fraction] = {}
    from_stock: list[Fraction] = []
    pairs = list(zip(solved.solutions, books.recipe.solutions, strict=True))
    for bag, (solution, rule) in enumerate(pairs, 1):
        if solution.preparation is None:
            continue
        gained, donor = books.drug.exact(("bag", bag)), solution.preparation.source
        if donor is None:
            assert books.plan.stock is not None  # what is drawn from stock has one
            draw = gained / books.in_unit(books.plan.stock)
            from_stock.append(gained)
        else:
            part, whole = books.drug.held["bag", bag], books.drug.held["bag", donor]
            draw = Fraction(books.fluid.held["bag", donor] * part, books.fluid.per * whole)
            lost_drug[donor] = lost_drug.get(donor, Fraction(0)) + gained
            lost_fluid[donor] = lost_fluid.get(donor, Fraction(0)) + draw
        yield "solutions", bag, "draw_mL", solution.preparation.draw_mL, draw
        rest = None if rule.volume is None else books.fluid.exact(("bag", bag)) - draw
        yield "solutions", bag, "diluent_mL", solution.preparation.diluent_mL, rest
    for bag, (solution, rule) in enumerate(pairs, 1):
        lost = lost_fluid.get(bag, Fraction(0))
        yield "solutions", bag, "donated_mL", solution.donated_mL, lost
        left_fluid = left_drug = stays = None
        if rule.volume is not None:
            left_fluid = books.fluid.exact(("bag", bag)) - lost
            left_drug = books.drug.exact(("bag", bag)) - lost_drug.get(bag, Fraction(0))
            stays = left_fluid - _taken(books, bag) - solution.line_mL
        yield "solutions", bag, "label_volume_mL", solution.label_volume_mL, left_fluid
        yield "solutions", bag, "label_amount", solution.label_amount, left_drug
        yield "solutions", bag, "discarded_mL", solution.discarded_mL, stays
    prepared: Fraction | None = None
    known = all(rule.volume is not None for _, rule in pairs)
    if known and all(step.solution is not None for step in books.recipe.steps):
        made = (books.drug.exact(("bag", bag)) for bag in range(1, len(pairs) + 1))
        prepared = sum(made if books.plan.stock is None else from_stock, Fraction(0))
    yield "total", 1, "prepared", solved.total.prepared, prepared
    given = Fraction(books.drug.sum_of("step"), books.drug.per)
    discarded = None if prepared is None else prepared - given - solved.total.left_in_line
    yield "total", 1, "discarded", solved.total.discarded, discarded


def _sums_compared(books: Books, solved: Solved) -> Iterator[_Compared]:
    """Yield the sums of the whole plan."""
    drug, clock, last = books.drug, books.clock, len(books.recipe.steps)
    first = next(number for number, rule in enumerate(books.recipe.steps, 1) if not isinstance(rule, PrimingStep))
    end = clock.exact(("start", last))
    if ("step", last) in clock.held:
        end += clock.exact(("step", last))
    total = solved.total
    yield "total", 1, "ordered", total.ordered, drug.exact("ordered")
    yield "total", 1, "given", total.given, Fraction(drug.sum_of("step"), drug.per)
    yield "total", 1, "first_fraction", total.first_fraction, Fraction(drug.held["step", first], drug.held["ordered"])
    yield "total", 1, "volume_mL", total.volume_mL, Fraction(books.fluid.sum_of("step"), books.fluid.per)
    yield "total", 1, "time_min", total.time_min, end


def _taken(books: Books, bag: int) -> Fraction:
    """Return what all steps take from a solution, in mL."""
    steps = [number for number, rule in enumerate(books.recipe.steps, 1) if rule.solution == bag]
    return Fraction(sum(books.fluid.held.get(("step", number), 0) for number in steps), books.fluid.per)


def _whole(number: int | None) -> Fraction | None:
    return None if number is None else Fraction(number)


def _ratio(pair: tuple[int, int] | None) -> Fraction | None:
    return None if pair is None else Fraction(*pair)


def _part_of(value: Fraction, per: Fraction) -> Fraction:
    return Fraction(value.numerator * per.numerator, value.denominator * per.denominator)
