"""The second calculation: the same plan, worked out another way.

Where the solver multiplies concentrations with volumes in rational numbers, this module keeps accounts: drug,
volume and time are whole numbers of a smallest unit (grains, drops and ticks), every bag is a purse, and every
step takes its part of a purse. A share that would not come out whole makes the smallest unit smaller. What the
last bag holds follows from the balance. It shares no code with the solver (an import contract keeps it so), so
that a slip in either shows as a disagreement.
"""

from collections.abc import Hashable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from math import gcd

from desens_gui.core.plan import Plan
from desens_gui.core.rules import (
    DilutionOf,
    FixedAmount,
    FixedConcentration,
    GivenStep,
    InfusionStep,
    PrimingStep,
    ShareOfDose,
    ShareOfFullStrength,
    Step,
)
from desens_gui.core.solved import Solved
from desens_gui.core.units import Quantity, kind_of


class _Account:
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


@dataclass(frozen=True, slots=True)
class Disagreement:
    """A cell on which the two calculations do not agree: its table, row (from 1) and column, and both values."""

    table: str
    row: int
    column: str
    first: Fraction | None
    second: Fraction | None


def disagreements(plan: Plan, solved: Solved) -> list[Disagreement]:
    """Work the plan out again and return every cell in which `solved` says something else. Empty is agreement."""
    again = _Books(plan)
    again.keep()
    found = []
    for table, row, column, first, second in again.compared(solved):
        if first != second:
            found.append(Disagreement(table, row, column, first, second))
    return found


class _Books:
    """The accounts of one plan. Bags and steps are numbered from 1."""

    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        self.recipe = plan.recipe
        self.unit = plan.order.dose.unit
        self.drug, self.fluid, self.clock = _Account(), _Account(), _Account()
        self.rates: dict[int, tuple[int, int]] = {}
        dose = plan.order.dose.value
        self.drug.put("ordered", dose.numerator, dose.denominator)
        self.dose = (dose.numerator, dose.denominator)

    def keep(self) -> None:
        """Fill the purses, then let each step take its part; the last purse is filled by the balance."""
        bags = range(1, len(self.recipe.solutions) + 1)
        balance = next((bag for bag in bags if self.recipe.solutions[bag - 1].content == "remainder"), 0)
        for bag in bags:
            volume = self.recipe.solutions[bag - 1].volume
            # a product without a volume is a purse of 1 mL: parts of it may exceed the whole
            self._enter(self.fluid, ("bag", bag), Fraction(1) if volume is None else volume.into("mL"))
            if bag != balance:
                self._fill(bag)
        order = sorted(
            range(1, len(self.recipe.steps) + 1), key=lambda step: self._rule(step).solution == (balance or -1)
        )
        filled = not balance
        for step in order:
            if not filled and self._rule(step).solution == balance:
                self._balance(balance)
                filled = True
            self._take(step)
        if not filled:
            self._balance(balance)
        self._start_times()

    def _rule(self, step: int) -> Step:
        return self.recipe.steps[step - 1]

    @staticmethod
    def _enter(account: _Account, key: Hashable, value: Fraction) -> None:
        account.put(key, value.numerator, value.denominator)

    def _in_unit(self, quantity: Quantity) -> Fraction:
        """Return drug, drug per mL or drug per hour in the plan's unit, weighed against the potency if need be."""
        measure, per, time = quantity.unit.partition("/")
        potency = self.recipe.potency
        if potency is None or kind_of(measure) is kind_of(self.unit):
            return quantity.into(self.unit + per + time)
        mine, theirs = potency.amount, potency.equals
        if kind_of(mine.unit) is not kind_of(self.unit):
            mine, theirs = theirs, mine
        parts = Quantity(quantity.value, measure).into(theirs.unit) * mine.into(self.unit)
        return Fraction(parts, theirs.value)

    def _fill(self, bag: int) -> None:
        above, below = self._strength(bag)
        volume = self.fluid.exact(("bag", bag))
        self.drug.put(("bag", bag), above * volume.numerator, below * volume.denominator)

    def _strength(self, bag: int) -> tuple[int, int]:
        """Return the nominal strength per mL as numerator and denominator."""
        solution = self.recipe.solutions[bag - 1]
        content = solution.content
        if isinstance(content, FixedConcentration):
            strength = self._in_unit(content.concentration)
            return strength.numerator, strength.denominator
        if isinstance(content, DilutionOf):
            above, below = self._strength(content.dilution_of)
            return above * content.factor.denominator, below * content.factor.numerator
        holds, within = Fraction(1), solution.volume
        above, below = self.dose
        if isinstance(content, ShareOfDose):
            holds = content.share
        elif isinstance(content, ShareOfFullStrength):
            holds, within = content.full_strength, self.recipe.reference_volume
        elif isinstance(content, FixedAmount):
            amount = self._in_unit(content.amount)
            above, below = amount.numerator, amount.denominator
        volume = within.into("mL") if within is not None else Fraction(1)
        return above * holds.numerator * volume.denominator, below * holds.denominator * volume.numerator

    def _balance(self, bag: int) -> None:
        """Fill the last purse: all of the dose, or what the other steps leave of it, by its policy."""
        counted = self.drug.sum_of("step") if self.recipe.last_solution == "remainder" else 0
        self.drug.held["rest"] = self.drug.held["ordered"] - counted
        primes = [
            step.volume.into("mL")
            for step in self.recipe.steps
            if isinstance(step, PrimingStep) and step.solution == bag
        ]
        if self.recipe.last_solution != "remainder" or not primes:
            self.drug.take_part(("bag", bag), "rest", 1, 1)
            return
        # the rest of the dose must be in what priming leaves: the whole bag holds volume / (volume - primed) of it
        self._enter(self.fluid, "primed", sum(primes, Fraction(0)))
        volume = self.fluid.held["bag", bag]
        self.drug.take_part(("bag", bag), "rest", volume, volume - self.fluid.held["primed"])

    def _take(self, step: int) -> None:
        """Let a step take its part of its purse."""
        rule = self._rule(step)
        if rule.kind == "prick":
            self.drug.held["step", step] = 0
            return
        bag = ("bag", rule.solution)
        pace = self._pace(rule)
        if pace is not None and not isinstance(rule, GivenStep) and rule.time is not None:
            minutes = rule.time.into("min")
            above, below = pace[0] * minutes.numerator, pace[1] * minutes.denominator * 60
            self.fluid.put(("step", step), above, below)
            self._enter(self.clock, ("step", step), minutes)
            self.rates[step] = pace
        else:
            self._extent(step, rule)
            if not isinstance(rule, GivenStep):
                self._timed(step, rule, pace)
        if ("step", step) not in self.drug.held:
            self.drug.take_part(("step", step), bag, self.fluid.held["step", step], self.fluid.held[bag])
        if isinstance(rule, PrimingStep):
            self.drug.held["step", step] = 0

    def _extent(self, step: int, rule: Step) -> None:
        """Enter the volume of a step that says how much; where it says a dose, enter that first."""
        bag = ("bag", rule.solution)
        if isinstance(rule, PrimingStep) or rule.volume is not None:
            assert rule.volume is not None  # a priming step has one
            self._enter(self.fluid, ("step", step), rule.volume.into("mL"))
            return
        if rule.until is not None and self._ends_empty(step):
            before = (other for other in range(1, step) if self._rule(other).solution == rule.solution)
            self.fluid.held["step", step] = self.fluid.held[bag] - self.fluid.sum_of("step", before)
            return
        if rule.until is not None:
            self.drug.held["step", step] = self.drug.held["ordered"] - self.drug.sum_of("step")
        elif rule.dose is not None:
            self._enter(self.drug, ("step", step), self._in_unit(rule.dose))
        elif isinstance(rule, GivenStep) and rule.count is not None and rule.tablet is not None:
            self._enter(self.drug, ("tablet", step), self._in_unit(self.recipe.tablets[rule.tablet - 1].amount))
            self.drug.take_part(("step", step), ("tablet", step), rule.count.numerator, rule.count.denominator)
        elif rule.share is not None:
            self.drug.take_part(("step", step), "ordered", rule.share.numerator, rule.share.denominator)
        if rule.solution is not None:
            self.fluid.take_part(("step", step), bag, self.drug.held["step", step], self.drug.held[bag])

    def _ends_empty(self, step: int) -> bool:
        rest = self.recipe.steps[step:]
        is_last = all(isinstance(later, PrimingStep) for later in rest)
        return not (is_last and self.recipe.last_solution == "stop-at-dose")

    def _pace(self, rule: Step) -> tuple[int, int] | None:
        """Return the rate a step is run at, as numerator and denominator, where it states one."""
        if isinstance(rule, GivenStep):
            return None
        if rule.rate is not None:
            asked = rule.rate.into("mL/h")
        elif rule.of_final is not None and self.recipe.final_rate is not None:
            final = self.recipe.final_rate.rate.into("mL/h")
            asked = Fraction(rule.of_final.numerator * final.numerator, rule.of_final.denominator * final.denominator)
        elif isinstance(rule, InfusionStep) and rule.dose_rate is not None:
            wanted = self._in_unit(rule.dose_rate)
            above, below = self._strength_now(rule.solution)
            asked = Fraction(wanted.numerator * below, wanted.denominator * above)
        else:
            return None
        return self._on_grid(asked.numerator, asked.denominator)

    def _strength_now(self, bag: int) -> tuple[int, int]:
        """Return what a purse holds per mL."""
        drug, fluid = self.drug, self.fluid
        return drug.held["bag", bag] * fluid.per, fluid.held["bag", bag] * drug.per

    def _on_grid(self, above: int, below: int) -> tuple[int, int]:
        """Return the nearest rate of the pump's grid, half-up; a rate that would vanish stays."""
        if self.plan.pump is None:
            return above, below
        grid = self.plan.pump.rate_step.into("mL/h")
        steps = (2 * above * grid.denominator + below * grid.numerator) // (2 * below * grid.numerator)
        return (steps * grid.numerator, grid.denominator) if steps else (above, below)

    def _timed(self, step: int, rule: InfusionStep | PrimingStep, pace: tuple[int, int] | None) -> None:
        """Enter rate and time of a step whose volume stands."""
        drops, per = self.fluid.held["step", step], self.fluid.per
        if pace is None:
            assert rule.time is not None  # two of three
            minutes = rule.time.into("min")
            pace = self._on_grid(drops * 60 * minutes.denominator, per * minutes.numerator)
        self.rates[step] = pace
        self.clock.put(("step", step), drops * 60 * pace[1], per * pace[0])

    def _start_times(self) -> None:
        """Enter the minute at which each step starts."""
        now = Fraction(0)
        day = 1
        for step, rule in enumerate(self.recipe.steps, 1):
            if rule.day is not None and rule.day > day:
                day, now = rule.day, Fraction(1440 * (rule.day - 1))
            self._enter(self.clock, ("start", step), now)
            if not isinstance(rule, GivenStep):
                now += self.clock.exact(("step", step))
            elif rule.interval is not None:
                now += rule.interval.into("min")
            if isinstance(rule, InfusionStep) and rule.wait is not None:
                now += rule.wait.into("min")

    def compared(self, solved: Solved) -> Iterator[tuple[str, int, str, Fraction | None, Fraction | None]]:
        """Yield table, row, column, the solver's value and the books' value of every cell."""
        given: dict[int | None, Fraction] = {}
        taken: dict[int | None, Fraction] = {}
        doses = volumes = Fraction(0)
        rows = Fraction(len(solved.steps)), Fraction(len(self.recipe.steps))
        yield "total", 0, "steps", *rows
        bags = Fraction(len(solved.solutions)), Fraction(len(self.recipe.solutions))
        yield "total", 0, "solutions", *bags
        for number, (step, rule) in enumerate(zip(solved.steps, self.recipe.steps, strict=False), 1):
            drawn_from = None if step.solution is None else Fraction(step.solution)
            yield "steps", number, "solution", drawn_from, None if rule.solution is None else Fraction(rule.solution)
            dose = self.drug.exact(("step", number))
            volume = self.fluid.exact(("step", number)) if ("step", number) in self.fluid.held else None
            rate = Fraction(*self.rates[number]) if number in self.rates else None
            minutes = self.clock.exact(("step", number)) if ("step", number) in self.clock.held else None
            doses, volumes = doses + dose, volumes + (volume or 0)
            given[rule.solution] = given.get(rule.solution, Fraction(0)) + dose
            taken[rule.solution] = taken.get(rule.solution, Fraction(0)) + (volume or 0)
            yield "steps", number, "dose", step.dose, dose
            yield "steps", number, "volume_mL", step.volume_mL, volume
            yield "steps", number, "rate_mL_h", step.rate_mL_h, rate
            yield "steps", number, "time_min", step.time_min, minutes
            yield "steps", number, "cumulative_dose", step.cumulative_dose, doses
            yield "steps", number, "cumulative_volume_mL", step.cumulative_volume_mL, volumes
            count = None
            if isinstance(rule, GivenStep) and rule.tablet is not None:
                count = dose / self._in_unit(self.recipe.tablets[rule.tablet - 1].amount)
            yield "steps", number, "count", step.count, count
            for place, component in enumerate(self.recipe.components):
                part = dose.numerator * component.per.numerator, dose.denominator * component.per.denominator
                yield "steps", number, f"components {place + 1}", step.components[place], Fraction(*part)
            yield "steps", number, "starts_min", step.starts_min, self.clock.exact(("start", number))
        for bag, solution in enumerate(solved.solutions[: len(self.recipe.solutions)], 1):
            amount = self.drug.exact(("bag", bag)) if self.recipe.solutions[bag - 1].volume is not None else None
            yield "solutions", bag, "amount", solution.amount, amount
            yield "solutions", bag, "concentration", solution.concentration, Fraction(*self._strength_now(bag))
            yield "solutions", bag, "given", solution.given, given.get(bag, Fraction(0))
            yield "solutions", bag, "infused_mL", solution.infused_mL, taken.get(bag, Fraction(0))
        yield "total", 1, "given", solved.total.given, doses
        yield "total", 1, "volume_mL", solved.total.volume_mL, volumes
        last = len(self.recipe.steps)
        end = self.clock.exact(("start", last))
        if ("step", last) in self.clock.held:
            end += self.clock.exact(("step", last))
        yield "total", 1, "time_min", solved.total.time_min, end
        yield from self._drawn_compared(solved)

    def _drawn_compared(self, solved: Solved) -> Iterator[tuple[str, int, str, Fraction | None, Fraction | None]]:
        """Yield what is drawn and what is left, by balance: a donor loses the drug that the weaker bag gains.

        From where each bag is drawn is the plan's choice, and taken from `solved`.
        """
        lost_drug: dict[int, Fraction] = {}
        lost_fluid: dict[int, Fraction] = {}
        from_stock: list[Fraction] = []
        pairs = list(zip(solved.solutions, self.recipe.solutions, strict=False))
        for bag, (solution, rule) in enumerate(pairs, 1):
            if solution.preparation is None:
                continue
            gained, donor = self.drug.exact(("bag", bag)), solution.preparation.source
            if donor is None:
                assert self.plan.stock is not None  # what is drawn from stock has one
                draw = gained / self._in_unit(self.plan.stock)
                from_stock.append(gained)
            else:
                part, whole = self.drug.held["bag", bag], self.drug.held["bag", donor]
                draw = Fraction(self.fluid.held["bag", donor] * part, self.fluid.per * whole)
                lost_drug[donor] = lost_drug.get(donor, Fraction(0)) + gained
                lost_fluid[donor] = lost_fluid.get(donor, Fraction(0)) + draw
            yield "solutions", bag, "draw_mL", solution.preparation.draw_mL, draw
            rest = None if rule.volume is None else self.fluid.exact(("bag", bag)) - draw
            yield "solutions", bag, "diluent_mL", solution.preparation.diluent_mL, rest
        for bag, (solution, rule) in enumerate(pairs, 1):
            fluid, drug = lost_fluid.get(bag, Fraction(0)), lost_drug.get(bag, Fraction(0))
            yield "solutions", bag, "donated_mL", solution.donated_mL, fluid
            known = rule.volume is not None
            left_fluid = self.fluid.exact(("bag", bag)) - fluid if known else None
            yield "solutions", bag, "label_volume_mL", solution.label_volume_mL, left_fluid
            yield (
                "solutions",
                bag,
                "label_amount",
                solution.label_amount,
                self.drug.exact(("bag", bag)) - drug if known else None,
            )
        if len(solved.solutions) != len(self.recipe.solutions):
            return  # named already; sums of other bags would only say it again
        prepared: Fraction | None = None
        if pairs and all(rule.volume is not None for _, rule in pairs):
            made = (self.drug.exact(("bag", bag)) for bag in range(1, len(pairs) + 1))
            prepared = sum(made if self.plan.stock is None else from_stock, Fraction(0))
        yield "total", 1, "prepared", solved.total.prepared, prepared
