"""What each step takes, solution by solution: rates, contents, volumes and doses, before their place in time.

The order of work is that of the domain: rates first (rounded to the pump's step, half-up, before anything is
solved, so that the printed rates really give the total), then the solutions with a stated content and their
steps, then the last solution, whose content may depend on all the others, and its steps.
"""

from dataclasses import dataclass
from fractions import Fraction

from desens_gui.core.ground.numbers import round_half_up
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP
from desens_gui.core.ground.units import Quantity, per_mL
from desens_gui.core.rules.parts import (
    DilutionOf,
    FixedAmount,
    FixedConcentration,
    GivenStep,
    InfusionStep,
    PrimingStep,
    ShareOfDose,
    ShareOfFullStrength,
    Solution,
    Step,
)
from desens_gui.core.rules.plan import Plan
from desens_gui.core.rules.recipe import Recipe
from desens_gui.core.rules.site import Pump

NOTHING_REMAINS = QT_TRANSLATE_NOOP(
    "Solve",
    "Nothing remains for the last solution: the steps before it already give {given} of the ordered {ordered}. "
    "Lower their rates or times, or choose another last-solution policy.",
)
PRIMING_TAKES_ALL = QT_TRANSLATE_NOOP("Solve", "The priming steps take all {volume} of the last solution.")
EMPTY_BEFORE = QT_TRANSLATE_NOOP(
    "Solve", "Solution {solution} is empty before this step: {used} of its {volume} are already used."
)
REACHED_BEFORE = QT_TRANSLATE_NOOP(
    "Solve", "The ordered {ordered} is reached before this step: {given} are already given."
)


@dataclass(frozen=True, slots=True)
class Drawn:
    """What one step takes from its solution, before its place in time is known."""

    rate: Fraction | None
    asked: Fraction | None
    time: Fraction | None
    volume: Fraction | None
    dose: Fraction
    until: str | None
    count: Fraction | None = None


def policy_end(recipe: Recipe, index: int) -> str | None:
    """Return where the step at `index` ends: with its bag ("empty"), with the dose ("dose"), or None.

    The last counted step ends as the last-solution policy says: `stop-at-dose` when the dose is reached,
    `remainder` and `as-written` when the bag is empty.
    """
    step = recipe.steps[index]
    if isinstance(step, PrimingStep) or step.until is None:
        return None
    if index == recipe.last_counted:
        return "dose" if recipe.last_solution == "stop-at-dose" else "empty"
    return step.until


def strengths_and_doses(plan: Plan) -> tuple[list[Fraction], list[Fraction]]:
    """Return the strength of each solution when made (per mL) and the dose of each step; raise Refused as `solve`."""
    drawn, concentrations = Series(plan).draw()
    return concentrations, [step.dose for step in drawn]


class Series:
    """Works out what each step takes, solution by solution."""

    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        self.recipe = plan.recipe
        self.unit = plan.order.dose.unit
        self.ordered = plan.order.dose.value
        self.concentrations: dict[int, Fraction] = {}
        self.drawn: dict[int, Drawn] = {}

    def draw(self) -> tuple[list[Drawn], list[Fraction]]:
        """Return what each step takes, and the concentration of each solution."""
        solutions = self.recipe.solutions
        last = len(solutions) if solutions and solutions[-1].content == "remainder" else 0
        for number in range(1, len(solutions) + 1):
            if number != last:
                self.concentrations[number] = self._nominal(number)
        own = [index for index, step in enumerate(self.recipe.steps) if last and step.solution == last]
        for index in range(len(self.recipe.steps)):
            if index not in own:
                self.drawn[index] = self._step(index)
        if last:
            self.concentrations[last] = self._last_concentration(last, own)
            for index in own:
                self.drawn[index] = self._step(index)
        return [self.drawn[index] for index in range(len(self.drawn))], [
            self.concentrations[number] for number in range(1, len(solutions) + 1)
        ]

    def _nominal(self, number: int) -> Fraction:
        """Return the strength a solution has by its rule; that of a remainder bag is D / its volume."""
        solution = self.recipe.solutions[number - 1]
        where = f"solutions {number}"
        match solution.content:
            case ShareOfDose(share=share):
                return share * self.ordered / _mL(solution)
            case FixedAmount(amount=amount):
                return self._amount(amount, where) / _mL(solution)
            case FixedConcentration(concentration=concentration):
                return self._converted(concentration, per_mL(self.unit), where)
            case ShareOfFullStrength(full_strength=share):
                reference = self.recipe.reference_volume
                assert reference is not None  # the recipe's own check
                return share * self.ordered / reference.into("mL")
            case DilutionOf(dilution_of=other, factor=factor):
                return self._nominal(other) / factor
            case _:
                return self.ordered / _mL(solution)

    def _last_concentration(self, number: int, own: list[int]) -> Fraction:
        """Return the strength of the solution that holds the remainder, by the last-solution policy."""
        volume = _mL(self.recipe.solutions[number - 1])
        if self.recipe.last_solution != "remainder":
            return self.ordered / volume
        given = sum((step.dose for step in self.drawn.values()), Fraction(0))
        where = f"solutions {number}"
        if given >= self.ordered:
            raise Refused(NOTHING_REMAINS, where, given=self._q(given), ordered=self.plan.order.dose)
        primed = sum(
            (step.volume.into("mL") for step in map(self._rule, own) if isinstance(step, PrimingStep)), Fraction(0)
        )
        if primed >= volume:
            raise Refused(PRIMING_TAKES_ALL, where, volume=Quantity(volume, "mL"))
        return (self.ordered - given) / (volume - primed)

    def _step(self, index: int) -> Drawn:
        """Return what the step at `index` takes; its solution's concentration must be known."""
        step = self._rule(index)
        strength = None if step.solution is None else self.concentrations[step.solution]
        end = policy_end(self.recipe, index)
        if isinstance(step, GivenStep):
            if step.kind == "prick":
                return Drawn(None, None, None, None, Fraction(0), None)
            volume, dose = self._extent(index, step, strength, end)
            return Drawn(None, None, None, volume, dose, end, self._count(step, dose))
        assert strength is not None  # an infusion has a solution
        asked = self._pace(step, strength, index)
        time = None if step.time is None else step.time.into("min")
        if asked is not None and time is not None:
            rate = _settable(asked, self.plan.pump)
            volume = rate * time / 60
        else:
            volume_or_none, _ = self._extent(index, step, strength, end)
            assert volume_or_none is not None  # it has a solution
            volume = volume_or_none
            if asked is None:
                assert time is not None  # two of three
                asked = volume * 60 / time
            rate = _settable(asked, self.plan.pump)
            time = volume * 60 / rate
        dose = Fraction(0) if isinstance(step, PrimingStep) else strength * volume
        return Drawn(rate, asked, time, volume, dose, end)

    def _pace(self, step: InfusionStep | PrimingStep, strength: Fraction, index: int) -> Fraction | None:
        """Return the rate asked for, in mL/h, or None when it follows from time and extent."""
        if step.rate is not None:
            return step.rate.into("mL/h")
        if step.of_final is not None:
            assert self.recipe.final_rate is not None  # the recipe's own check
            return step.of_final * self.recipe.final_rate.rate.into("mL/h")
        if isinstance(step, InfusionStep) and step.dose_rate is not None:
            return self._converted(step.dose_rate, f"{self.unit}/h", f"steps {index + 1}") / strength
        return None

    def _extent(
        self, index: int, step: Step, strength: Fraction | None, end: str | None
    ) -> tuple[Fraction | None, Fraction]:
        """Return volume and dose of a step that states how much, not how long."""
        where = f"steps {index + 1}"
        if end == "empty":
            volume: Fraction | None = self._rest_of_bag(index, step)
        elif step.volume is not None:
            volume = step.volume.into("mL")
        else:
            volume = None
        if volume is not None:
            assert strength is not None  # what has a volume has a solution
            return volume, strength * volume
        assert not isinstance(step, PrimingStep)  # a priming step states its volume
        if end == "dose":
            given = sum((drawn.dose for drawn in self.drawn.values()), Fraction(0))
            if given >= self.ordered:
                raise Refused(REACHED_BEFORE, where, ordered=self.plan.order.dose, given=self._q(given))
            dose = self.ordered - given
        elif step.dose is not None:
            dose = self._amount(step.dose, where)
        elif isinstance(step, GivenStep) and step.count is not None:
            dose = step.count * self._whole_tablet(step)
        else:
            assert step.share is not None  # one extent
            dose = step.share * self.ordered
        return (None if strength is None else dose / strength), dose

    def _whole_tablet(self, step: GivenStep) -> Fraction:
        """Return the drug in a whole tablet of the step."""
        assert step.tablet is not None  # the caller's condition
        return self._amount(self.recipe.tablets[step.tablet - 1].amount, f"tablets {step.tablet}")

    def _count(self, step: GivenStep, dose: Fraction) -> Fraction | None:
        """Return how many tablets a dose is; None when it is no dose of tablets."""
        return None if step.tablet is None else dose / self._whole_tablet(step)

    def _rest_of_bag(self, index: int, step: Step) -> Fraction:
        """Return what the steps above have left in the step's bag, in mL."""
        assert step.solution is not None  # the recipe's own check
        volume = _mL(self.recipe.solutions[step.solution - 1])
        used = sum(
            (
                drawn.volume or Fraction(0)
                for at, drawn in self.drawn.items()
                if self._rule(at).solution == step.solution
            ),
            Fraction(0),
        )
        if used >= volume:
            amounts = {"used": Quantity(used, "mL"), "volume": Quantity(volume, "mL")}
            raise Refused(EMPTY_BEFORE, f"steps {index + 1}", solution=step.solution, **amounts)
        return volume - used

    def _rule(self, index: int) -> Step:
        return self.recipe.steps[index]

    def _amount(self, amount: Quantity, where: str) -> Fraction:
        return self._converted(amount, self.unit, where)

    def _converted(self, quantity: Quantity, unit: str, where: str) -> Fraction:
        try:
            return self.recipe.converted(quantity, unit)
        except Refused as refused:
            raise refused.at(where) from None

    def _q(self, value: Fraction) -> Quantity:
        return Quantity(value, self.unit)


def _mL(solution: Solution) -> Fraction:
    assert solution.volume is not None  # the recipe's own check
    return solution.volume.into("mL")


def _settable(rate: Fraction, pump: Pump | None) -> Fraction:
    """Return the rate that can be set: half-up to the pump's step.

    A rate that would round to nothing stays as it is, and is a finding: a pump cannot be set to zero.
    """
    if pump is None:
        return rate
    return round_half_up(rate, pump.rate_step.into("mL/h")) or rate
