"""The books of a plan: what each step takes from which purse, and when."""

from collections.abc import Hashable
from fractions import Fraction

from desens_gui.core.ground.units import Quantity, kind_of
from desens_gui.core.rules.parts import (
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
from desens_gui.core.rules.plan import Plan
from desens_gui.core.second.account import Account

#: table, row (from 1; 0: none), column, the solver's value, the books' value
Compared = tuple[str, int, str, Fraction | None, Fraction | None]


class Books:
    """The accounts of one plan. Bags and steps are numbered from 1."""

    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        self.recipe = plan.recipe
        self.unit = plan.order.dose.unit
        self.drug, self.fluid, self.clock = Account(), Account(), Account()
        #: mL/h of each step as numerator and denominator: as it is run, and before the pump's grid
        self.rates: dict[int, tuple[int, int]] = {}
        self.asked: dict[int, tuple[int, int]] = {}
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
        for number in {rule.tablet for rule in self.recipe.steps if isinstance(rule, GivenStep) and rule.tablet}:
            self._enter(self.drug, ("tablet", number), self.in_unit(self.recipe.tablets[number - 1].amount))
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
        for bag in bags:
            self._make(bag)
        self._start_times()

    def _rule(self, step: int) -> Step:
        return self.recipe.steps[step - 1]

    @staticmethod
    def _enter(account: Account, key: Hashable, value: Fraction) -> None:
        account.put(key, value.numerator, value.denominator)

    def in_unit(self, quantity: Quantity) -> Fraction:
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
            strength = self.in_unit(content.concentration)
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
            amount = self.in_unit(content.amount)
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

    def _make(self, bag: int) -> None:
        """Enter what a bag holds when made: its own volume, or more of the same where it shall not lose by giving."""
        volume, larger = self.fluid.exact(("bag", bag)), self.plan.making(bag).made_to
        if larger is not None and self.recipe.solutions[bag - 1].volume is not None:
            volume = larger.into("mL")
        self._enter(self.fluid, ("made", bag), volume)
        self.drug.take_part(("made", bag), ("bag", bag), self.fluid.held["made", bag], self.fluid.held["bag", bag])

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
            run = self._run_at(step, pace)
            self.fluid.put(("step", step), run[0] * minutes.numerator, run[1] * minutes.denominator * 60)
            self._enter(self.clock, ("step", step), minutes)
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
        if rule.until is not None and self.ends_empty(step):
            before = (other for other in range(1, step) if self._rule(other).solution == rule.solution)
            self.fluid.held["step", step] = self.fluid.held[bag] - self.fluid.sum_of("step", before)
            return
        if rule.until is not None:
            self.drug.held["step", step] = self.drug.held["ordered"] - self.drug.sum_of("step")
        elif rule.dose is not None:
            self._enter(self.drug, ("step", step), self.in_unit(rule.dose))
        elif isinstance(rule, GivenStep) and rule.count is not None and rule.tablet is not None:
            self.drug.take_part(("step", step), ("tablet", rule.tablet), rule.count.numerator, rule.count.denominator)
        elif rule.share is not None:
            self.drug.take_part(("step", step), "ordered", rule.share.numerator, rule.share.denominator)
        if rule.solution is not None:
            self.fluid.take_part(("step", step), bag, self.drug.held["step", step], self.drug.held[bag])

    def ends_empty(self, step: int) -> bool:
        """Return whether a step that runs until an end ends with its bag, and not with the dose."""
        rest = self.recipe.steps[step:]
        is_last = all(isinstance(later, PrimingStep) for later in rest)
        return not (is_last and self.recipe.last_solution == "stop-at-dose")

    def _pace(self, rule: Step) -> tuple[int, int] | None:
        """Return the rate a step asks for, as numerator and denominator, where it states one."""
        if isinstance(rule, GivenStep):
            return None
        if rule.rate is not None:
            asked = rule.rate.into("mL/h")
        elif rule.of_final is not None and self.recipe.final_rate is not None:
            final = self.recipe.final_rate.rate.into("mL/h")
            asked = Fraction(rule.of_final.numerator * final.numerator, rule.of_final.denominator * final.denominator)
        elif isinstance(rule, InfusionStep) and rule.dose_rate is not None:
            wanted = self.in_unit(rule.dose_rate)
            above, below = self.strength_now(rule.solution)
            asked = Fraction(wanted.numerator * below, wanted.denominator * above)
        else:
            return None
        return asked.numerator, asked.denominator

    def _run_at(self, step: int, asked: tuple[int, int]) -> tuple[int, int]:
        """Enter the rate asked for and the nearest one the pump takes, and return that."""
        self.asked[step] = asked
        grid = None if self.plan.pump is None else self.plan.pump.rate_step.into("mL/h")
        self.rates[step] = _on_grid(asked, grid)
        return self.rates[step]

    def set_volume(self, step: int) -> Fraction | None:
        """Return the mL that a hand sets: where an infusion stops at the dose, the nearest that the pump takes."""
        if ("step", step) not in self.fluid.held:
            return None
        exact = self.fluid.exact(("step", step))
        rule, pump = self._rule(step), self.plan.pump
        if pump is None or not isinstance(rule, InfusionStep) or rule.until is None or self.ends_empty(step):
            return exact
        return Fraction(*_on_grid((exact.numerator, exact.denominator), pump.volume_step.into("mL")))

    def taken(self, bag: int) -> Fraction:
        """Return what all steps take from a solution, in mL."""
        steps = [number for number, rule in enumerate(self.recipe.steps, 1) if rule.solution == bag]
        return Fraction(sum(self.fluid.held.get(("step", number), 0) for number in steps), self.fluid.per)

    def to_infuse(self, bag: int) -> Fraction | None:
        """Return the mL that the pump takes from a purse; what primed a line of its own is not there to be pumped."""
        steps = [step for step, rule in enumerate(self.recipe.steps, 1) if rule.solution == bag]
        pumped = [step for step in steps if not isinstance(self._rule(step), GivenStep)]
        if not pumped:
            return None
        keyed = sum((self.set_volume(step) or Fraction(0) for step in pumped), Fraction(0))
        last, tubing = self._rule(steps[-1]), self.plan.tubing
        emptied = isinstance(last, InfusionStep) and last.until is not None and self.ends_empty(steps[-1])
        used = {rule.solution for rule in self.recipe.steps if not isinstance(rule, GivenStep)}
        primes_it = tubing is not None and (
            tubing.priming == "own-line" or (tubing.priming == "first-bag" and used == {bag})
        )
        if tubing is None or not emptied or not primes_it:
            return keyed
        lost = Fraction(0) if tubing.waste is None else tubing.waste.into("mL")
        return keyed - tubing.line_volume.into("mL") - lost

    def strength_now(self, bag: int) -> tuple[int, int]:
        """Return what a purse holds per mL."""
        drug, fluid = self.drug, self.fluid
        return drug.held["bag", bag] * fluid.per, fluid.held["bag", bag] * drug.per

    def _timed(self, step: int, rule: InfusionStep | PrimingStep, pace: tuple[int, int] | None) -> None:
        """Enter rate and time of a step whose volume stands."""
        drops, per = self.fluid.held["step", step], self.fluid.per
        if pace is None:
            assert rule.time is not None  # two of three
            minutes = rule.time.into("min")
            pace = (drops * 60 * minutes.denominator, per * minutes.numerator)
        run = self._run_at(step, pace)
        self.clock.put(("step", step), drops * 60 * run[1], per * run[0])

    def _start_times(self) -> None:
        """Enter the minute at which each step starts, and how long nothing is given before and after it.

        After a dose given at once without an interval nobody knows the minute, until a new day begins.
        """
        now: Fraction | None = Fraction(0)
        day = 1
        for step, rule in enumerate(self.recipe.steps, 1):
            changed = self._changed_bag(step)
            if rule.day is not None and rule.day > day:
                day, now, changed = rule.day, Fraction(1440 * (rule.day - 1)), False
            if changed:
                pause = self.plan.bag_change
                self._enter(self.clock, ("change", step), Fraction(0) if pause is None else pause.into("min"))
                now = None if now is None else now + self.clock.exact(("change", step))
            if now is not None:
                self._enter(self.clock, ("start", step), now)
            wait = (
                None if isinstance(rule, PrimingStep) else rule.interval if isinstance(rule, GivenStep) else rule.wait
            )
            if wait is not None:
                self._enter(self.clock, ("wait", step), wait.into("min"))
            passes = [self.clock.exact((part, step)) for part in ("step", "wait") if (part, step) in self.clock.held]
            now = None if now is None or not passes else now + sum(passes)

    def _changed_bag(self, step: int) -> bool:
        """Return whether a pump runs in a step, and the last time it ran, it ran from another bag."""
        if isinstance(self._rule(step), GivenStep):
            return False
        before = (self._rule(other) for other in range(step - 1, 0, -1))
        last = next((rule.solution for rule in before if not isinstance(rule, GivenStep)), None)
        return last is not None and last != self._rule(step).solution


def _on_grid(asked: tuple[int, int], grid: Fraction | None) -> tuple[int, int]:
    """Return the nearest whole number of grid steps, half-up; what would vanish stays."""
    if grid is None:
        return asked
    above, below = asked
    steps = (2 * above * grid.denominator + below * grid.numerator) // (2 * below * grid.numerator)
    return (steps * grid.numerator, grid.denominator) if steps else asked
