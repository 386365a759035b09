"""The solver: from a plan to every number of it, in exact rationals.

The order of work is that of the domain: rates first (rounded to the pump's step, half-up, before anything is
solved, so that the printed rates really give the total), then the solutions with a stated content and their
steps, then the last solution, whose content may depend on all the others, and its steps. Times are results and
never rounded back into a dose.
"""

from dataclasses import dataclass, replace
from fractions import Fraction

from desens_gui.core.delivery import Delivered, deliver
from desens_gui.core.numbers import round_half_up
from desens_gui.core.plan import Plan
from desens_gui.core.preparation import Made, PreparedSet, prepare
from desens_gui.core.recipe import Recipe
from desens_gui.core.refusal import Refused
from desens_gui.core.rules import (
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
from desens_gui.core.site import Pump, Site
from desens_gui.core.solved import Solved, SolvedSolution, SolvedStep, Total
from desens_gui.core.texts import QT_TRANSLATE_NOOP
from desens_gui.core.units import Quantity, per_mL

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
DAY_PASSED = QT_TRANSLATE_NOOP("Solve", "Day {day} has begun before the steps above it end.")
TOO_LONG = QT_TRANSLATE_NOOP("Solve", "The plan would take {days} days. This cannot be right.")
TOO_FINE = QT_TRANSLATE_NOOP(
    "Solve",
    "The numbers of this plan get more than a thousand digits. State rates, volumes and times with fewer digits.",
)

_MOST_MINUTES = 1000 * 1440
# rates without a common measure multiply the digits of every sum; Python itself refuses to write 4300 of them
_MOST_BITS = 4000
_DAY = 1440


@dataclass(frozen=True, slots=True)
class _Drawn:
    """What one step takes from its solution, before its place in time is known."""

    rate: Fraction | None
    asked: Fraction | None
    time: Fraction | None
    volume: Fraction | None
    dose: Fraction
    until: str | None
    count: Fraction | None = None


def solve(plan: Plan, site: Site) -> Solved:
    """Return every number of the plan.

    Raises Refused, with the solution or step it is about, for a plan that has no solution: nothing remains for
    the last bag, a bag is empty before a step, units of different dimensions.
    """
    drawn, concentrations = _Series(plan).draw()
    steps = _in_time(plan, drawn)
    solutions = _solutions(plan, steps, concentrations)
    made = prepare(plan, solutions, site)
    delivered = deliver(plan, solutions, steps)
    solutions = tuple(
        _completed(solution, made.solutions[index], delivered.line_mL[index])
        for index, solution in enumerate(solutions)
    )
    steps = tuple(replace(step, at_vein=delivered.steps[index]) for index, step in enumerate(steps))
    return Solved(plan.order.dose.unit, solutions, steps, _total(plan, steps, made, delivered))


def strengths_and_doses(plan: Plan) -> tuple[list[Fraction], list[Fraction]]:
    """Return the strength of each solution when made (per mL) and the dose of each step; raise Refused as `solve`."""
    drawn, concentrations = _Series(plan).draw()
    return concentrations, [step.dose for step in drawn]


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


class _Series:
    """Works out what each step takes, solution by solution."""

    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        self.recipe = plan.recipe
        self.unit = plan.order.dose.unit
        self.ordered = plan.order.dose.value
        self.concentrations: dict[int, Fraction] = {}
        self.drawn: dict[int, _Drawn] = {}

    def draw(self) -> tuple[list[_Drawn], list[Fraction]]:
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

    def _step(self, index: int) -> _Drawn:
        """Return what the step at `index` takes; its solution's concentration must be known."""
        step = self._rule(index)
        strength = None if step.solution is None else self.concentrations[step.solution]
        end = policy_end(self.recipe, index)
        if isinstance(step, GivenStep):
            if step.kind == "prick":
                return _Drawn(None, None, None, None, Fraction(0), None)
            volume, dose = self._extent(index, step, strength, end)
            return _Drawn(None, None, None, volume, dose, end, self._count(step, dose))
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
        return _Drawn(rate, asked, time, volume, dose, end)

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


def _in_time(plan: Plan, drawn: list[_Drawn]) -> tuple[SolvedStep, ...]:
    """Return the steps with their sums, starts and rises; what reaches the vein is not known yet."""
    steps: list[SolvedStep] = []
    clock = dose = volume = Fraction(0)
    highest: dict[bool, Fraction] = {}
    day = 1
    for number, (rule, taken) in enumerate(zip(plan.recipe.steps, drawn, strict=True), 1):
        if rule.day is not None and rule.day != day:
            day = rule.day
            if clock > (day - 1) * _DAY:
                raise Refused(DAY_PASSED, f"steps {number}", day=day)
            clock = Fraction((day - 1) * _DAY)
        dose += taken.dose
        volume += taken.volume or 0
        at_once = isinstance(rule, GivenStep)
        dose_rate = None if taken.time is None or rule.kind == "priming" else taken.dose * 60 / taken.time
        level = (taken.dose or None) if at_once else dose_rate
        rise = level / highest[at_once] if level is not None and at_once in highest else None
        if level is not None:
            highest[at_once] = max(level, highest.get(at_once, level))
        wait = _wait(rule)
        steps.append(
            SolvedStep(
                number=number,
                kind=rule.kind,
                solution=rule.solution,
                rate_mL_h=taken.rate,
                asked_rate_mL_h=taken.asked,
                time_min=taken.time,
                volume_mL=taken.volume,
                set_volume_mL=_set_volume(taken, plan.pump),
                dose=taken.dose,
                cumulative_dose=dose,
                cumulative_volume_mL=volume,
                dose_rate_per_h=dose_rate,
                rise=rise,
                starts_min=clock,
                at_vein=taken.dose,
                runs_until=taken.until,
                day=rule.day,
                tablet=rule.tablet if isinstance(rule, GivenStep) else None,
                count=taken.count,
                components=tuple(taken.dose * component.per for component in plan.recipe.components),
                wait_min=wait,
            )
        )
        clock += (taken.time or 0) + (wait or 0)
        if clock > _MOST_MINUTES:
            raise Refused(TOO_LONG, f"steps {number}", days=clock / _DAY)
        if any(value.denominator.bit_length() > _MOST_BITS for value in (clock, dose, volume)):
            raise Refused(TOO_FINE, f"steps {number}")
    return tuple(steps)


def _wait(rule: Step) -> Fraction | None:
    """Return the minutes between a step and the next one, where they are stated."""
    stated = rule.interval if isinstance(rule, GivenStep) else getattr(rule, "wait", None)
    return None if stated is None else Fraction(stated.into("min"))


def _set_volume(taken: _Drawn, pump: Pump | None) -> Fraction | None:
    """Return the volume to set: for a step that ends with the dose, the nearest volume the pump takes.

    A volume that would round to nothing stays as it is, like a rate; a push has no pump.
    """
    if taken.volume is None or pump is None or taken.until != "dose" or taken.rate is None:
        return taken.volume
    return round_half_up(taken.volume, pump.volume_step.into("mL")) or taken.volume


def _solutions(plan: Plan, steps: tuple[SolvedStep, ...], concentrations: list[Fraction]) -> tuple[SolvedSolution, ...]:
    """Return the solutions as made and infused; donations and lines are not known yet."""
    solved = []
    for number, (rule, concentration) in enumerate(zip(plan.recipe.solutions, concentrations, strict=True), 1):
        volume = None if rule.volume is None else rule.volume.into("mL")
        own = [step for step in steps if step.solution == number]
        solved.append(
            SolvedSolution(
                number=number,
                container=rule.container,
                volume_mL=volume,
                amount=None if volume is None else concentration * volume,
                concentration=concentration,
                infused_mL=sum((step.volume_mL or Fraction(0) for step in own), Fraction(0)),
                given=sum((step.dose for step in own), Fraction(0)),
                donated_mL=Fraction(0),
                line_mL=Fraction(0),
                discarded_mL=None,
                label_volume_mL=None,
                label_amount=None,
                preparation=None,
                components=tuple(concentration * component.per for component in plan.recipe.components),
            )
        )
    return tuple(solved)


def _completed(solution: SolvedSolution, made: Made, line_mL: Fraction) -> SolvedSolution:
    """Return the solution with what is drawn from it and what stays in its line."""
    volume = solution.volume_mL
    left = None if volume is None else volume - made.donated_mL
    return replace(
        solution,
        donated_mL=made.donated_mL,
        line_mL=line_mL,
        discarded_mL=None if left is None else left - solution.infused_mL - line_mL,
        label_volume_mL=left,
        label_amount=None if left is None else left * solution.concentration,
        preparation=made.preparation,
    )


def _total(plan: Plan, steps: tuple[SolvedStep, ...], made: PreparedSet, delivered: Delivered) -> Total:
    """Return the sums."""
    given = steps[-1].cumulative_dose
    first = next(step for step in steps if not step.priming)
    last = steps[-1]
    prepared = made.prepared
    return Total(
        ordered=plan.order.dose.value,
        given=given,
        prepared=prepared,
        discarded=None if prepared is None else prepared - given - delivered.left_in_line,
        left_in_line=delivered.left_in_line,
        at_vein=sum(delivered.steps, Fraction(0)) + delivered.flush,
        at_vein_flush=delivered.flush,
        first_drug_min=delivered.first_drug_min,
        volume_mL=last.cumulative_volume_mL,
        time_min=last.starts_min + (last.time_min or 0),
        first_fraction=first.dose / plan.order.dose.value,
    )
