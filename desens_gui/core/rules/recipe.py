"""The recipe: solutions and steps as rules that hold together.

A `Recipe` is the rules alone; a protocol is a recipe with its name and source, and a plan carries both.
"""

from collections.abc import Iterator
from fractions import Fraction
from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from desens_gui.core.ground.model import Amount, Model, Name, OneLine, Rate, ShareOrFactor, Volume
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP, Text
from desens_gui.core.ground.units import Kind, Quantity, kind_of
from desens_gui.core.rules.parts import (
    DilutionOf,
    InfusionStep,
    PrimingStep,
    ShareOfFullStrength,
    Solution,
    Step,
    Tablet,
)

LastSolution = Literal["remainder", "stop-at-dose", "as-written"]

MAX_SOLUTIONS = 40
MAX_STEPS = 500
MAX_COMPONENTS = 3
MAX_TABLETS = 20

NO_SUCH_SOLUTION = QT_TRANSLATE_NOOP("Protocol", "There is no solution {number}; the solutions are 1 to {count}.")
REMAINDER_LAST = QT_TRANSLATE_NOOP("Protocol", "Only the last solution can hold the remainder.")
NEEDS_REFERENCE = QT_TRANSLATE_NOOP("Protocol", "A share of the full strength needs the protocol's reference_volume.")
DILUTION_OF_ITSELF = QT_TRANSLATE_NOOP("Protocol", "The dilutions of solution {number} lead back to itself.")
NEEDS_FINAL_RATE = QT_TRANSLATE_NOOP("Protocol", "of_final needs the protocol's final_rate.")
FINAL_MOVES_LAST = QT_TRANSLATE_NOOP(
    "Protocol", "The final rate moves the last step, so the last step, and no other, must be written with of_final."
)
FINAL_MOVES_ALL = QT_TRANSLATE_NOOP(
    "Protocol", "The final rate moves all rates, so every step with a rate must be written with of_final."
)
EMPTY_IS_LAST = QT_TRANSLATE_NOOP(
    "Protocol", "Solution {number} is run until empty here, but a later step uses it too."
)
DOSE_IS_LAST = QT_TRANSLATE_NOOP("Protocol", "Only the last step can run until the dose is reached.")
EMPTY_NEEDS_VOLUME = QT_TRANSLATE_NOOP("Protocol", "A solution that is run until empty needs its volume.")
AS_WRITTEN_EMPTIES = QT_TRANSLATE_NOOP(
    "Protocol",
    "Under “as-written” the last step empties its solution, which has no volume here. Give it one, or choose "
    "“stop-at-dose”.",
)
REMAINDER_NEEDS_RULE = QT_TRANSLATE_NOOP(
    "Protocol",
    "“remainder” needs a last solution whose content is the remainder; the last solution here has a stated content.",
)
POLICY_NEEDS_END = QT_TRANSLATE_NOOP(
    "Protocol", "“{policy}” needs a last step that draws on the last solution and runs until empty or until dose."
)
NO_COUNTED_STEP = QT_TRANSLATE_NOOP("Protocol", "No step gives a dose.")
DAYS_ASCEND = QT_TRANSLATE_NOOP("Protocol", "The day of a step cannot be before the day of the step above it.")
NO_SUCH_TABLET = QT_TRANSLATE_NOOP("Protocol", "There is no tablet {number}; the tablets are 1 to {count}.")
NO_TABLETS = QT_TRANSLATE_NOOP("Protocol", "There is no tablet {number}: no tablets are listed.")
SAME_MEASURE = QT_TRANSLATE_NOOP(
    "Protocol", "A potency says how two different measures compare, for example 1 mg and 1600 units."
)
NEEDS_COUNTED = QT_TRANSLATE_NOOP(
    "Protocol",
    "With further drugs in the product it must be said which drug the dose counts, for example “counted: "
    "sulfamethoxazole”.",
)
COUNTED_TWICE = QT_TRANSLATE_NOOP(
    "Protocol", "“{name}” is the drug that the dose counts; it cannot be a further drug of the product too."
)
POTENCY_OF_DRUG = QT_TRANSLATE_NOOP("Protocol", "A potency compares amounts of drug; mL of a product are none.")


class FinalRate(Model):
    """The final rate, and what it moves: the rate of the last step alone, or every rate in proportion."""

    rate: Rate
    moves: Literal["last-step", "all-rates"]


class Component(Model):
    """A second drug in the same product: `per` of it for each part of the ordered one (same unit)."""

    name: Name
    per: ShareOrFactor


class Potency(Model):
    """How much of one measure is how much of another, as the maker states it: `amount` is as much as `equals`.

    The only way from mass to units or mmol, and back. Without it they never convert.
    """

    amount: Amount
    equals: Amount

    @model_validator(mode="after")
    def _two_measures(self) -> Self:
        if Kind.VOLUME in (self.amount.kind, self.equals.kind):
            raise Refused(POTENCY_OF_DRUG)
        if self.amount.kind is self.equals.kind:
            raise Refused(SAME_MEASURE)
        return self


class Recipe(Model):
    """Solutions and steps as rules.

    `solutions` are numbered from 1, the weakest first; `steps` in the order in which they are given.
    `last_solution` is what the last solution does. `target` says what the ordered dose is: the sum of all steps,
    the last single dose (a daily ladder up to the daily dose), or neither (a test series). `dose_in` says whether
    it counts drug, or mL of a ready-made product. `components` are further drugs in the same product, and `counted`
    is then the one whose amounts every dose and strength states (empty: the ordered drug, alone in it); `potency`
    lets mass, units or mmol stand for each other. `tablets` are numbered from 1. `preparation` is where each weaker
    bag comes from: always the next stronger one, or what the amounts allow.
    """

    solutions: Annotated[tuple[Solution, ...], Field(max_length=MAX_SOLUTIONS)] = ()
    steps: Annotated[tuple[Step, ...], Field(min_length=1, max_length=MAX_STEPS)]
    last_solution: LastSolution
    final_rate: FinalRate | None = None
    reference_volume: Volume | None = None
    preparation: Literal["sequential", "auto"]
    target: Literal["total-dose", "last-dose", "none"] = "total-dose"
    dose_in: Literal["drug", "ready-made-volume"] = "drug"
    counted: OneLine = ""
    components: Annotated[tuple[Component, ...], Field(max_length=MAX_COMPONENTS)] = ()
    tablets: Annotated[tuple[Tablet, ...], Field(max_length=MAX_TABLETS)] = ()
    potency: Potency | None = None

    @model_validator(mode="after")
    def _holds_together(self) -> Self:
        for check in (_product_holds, _solutions_hold, _steps_hold, _ends_hold, _final_rate_holds):
            for text, where, values in check(self):
                raise Refused(text, where, **values)
        return self

    def converted(self, quantity: Quantity, unit: str) -> Fraction:
        """Return a quantity of drug (or per mL, or per hour) in `unit`, through the potency where that is needed.

        Raises Refused when the two measure different things and no potency compares them.
        """
        try:
            return quantity.into(unit)
        except Refused:
            if self.potency is None:
                raise
            (own, _, per), (wanted, _, wanted_per) = quantity.unit.partition("/"), unit.partition("/")
            sides = (self.potency.amount, self.potency.equals)
            for side, other in (sides, sides[::-1]):
                if per == wanted_per and side.kind is kind_of(own) and other.kind is kind_of(wanted):
                    return Quantity(quantity.value, own).into(side.unit) / side.value * other.into(wanted)
            raise

    @property
    def last_counted(self) -> int:
        """The index (from 0) of the last step that counts a dose."""
        return max(index for index, step in enumerate(self.steps) if step.kind != "priming")


#: a complaint about a recipe: the sentence, its place, its values
_Complaint = tuple[Text, str, dict[str, object]]


def _product_holds(recipe: Recipe) -> Iterator[_Complaint]:
    """Complain about a product of several drugs whose doses could be read as those of another one."""
    if recipe.components and not recipe.counted:
        yield NEEDS_COUNTED, "components", {}
    for number, component in enumerate(recipe.components, 1):
        if component.name.casefold() == recipe.counted.casefold():
            yield COUNTED_TWICE, f"components {number}", {"name": component.name}


def _solutions_hold(recipe: Recipe) -> Iterator[_Complaint]:
    """Complain about contents that cannot be worked out."""
    count = len(recipe.solutions)
    for number, solution in enumerate(recipe.solutions, 1):
        where = f"solutions {number}"
        if solution.content == "remainder" and number != count:
            yield REMAINDER_LAST, where, {}
        if isinstance(solution.content, ShareOfFullStrength) and recipe.reference_volume is None:
            yield NEEDS_REFERENCE, where, {}
        content, seen = solution.content, {number}
        while isinstance(content, DilutionOf):
            if content.dilution_of > count:
                yield NO_SUCH_SOLUTION, where, {"number": content.dilution_of, "count": count}
                return
            if content.dilution_of in seen:
                yield DILUTION_OF_ITSELF, where, {"number": number}
                return
            seen.add(content.dilution_of)
            content = recipe.solutions[content.dilution_of - 1].content


def _steps_hold(recipe: Recipe) -> Iterator[_Complaint]:
    """Complain about steps that draw on nothing, or go back in time."""
    count, day = len(recipe.solutions), 1
    if all(step.kind == "priming" for step in recipe.steps):
        yield NO_COUNTED_STEP, "steps", {}
    for number, step in enumerate(recipe.steps, 1):
        where = f"steps {number}"
        if step.solution is not None and step.solution > count:
            yield NO_SUCH_SOLUTION, where, {"number": step.solution, "count": count}
        tablet = getattr(step, "tablet", None)
        if tablet is not None and tablet > len(recipe.tablets):
            text = NO_SUCH_TABLET if recipe.tablets else NO_TABLETS
            yield text, where, {"number": tablet, "count": len(recipe.tablets)}
        if step.day is not None:
            if step.day < day:
                yield DAYS_ASCEND, where, {}
            day = step.day


def _ends_hold(recipe: Recipe) -> Iterator[_Complaint]:
    """Complain about ends (until empty, until dose) that no bag could have, and about the last solution's policy."""
    last = recipe.last_counted
    for index, step in enumerate(recipe.steps):
        until = None if step.kind == "priming" else step.until
        where = f"steps {index + 1}"
        if until == "dose" and index != last:
            yield DOSE_IS_LAST, where, {}
        if until is not None and step.solution is not None:
            # until the dose is reached, too: which of the two it is depends on the policy
            if any(later.solution == step.solution for later in recipe.steps[index + 1 :]):
                yield EMPTY_IS_LAST, where, {"number": step.solution}
            if until == "empty" and recipe.solutions[step.solution - 1].volume is None:
                yield EMPTY_NEEDS_VOLUME, where, {}
    final = recipe.steps[last]
    has_end = final.kind != "priming" and final.until is not None
    on_last = final.solution == len(recipe.solutions) or not recipe.solutions
    policy = recipe.last_solution
    if policy == "remainder" and (not recipe.solutions or recipe.solutions[-1].content != "remainder"):
        yield REMAINDER_NEEDS_RULE, "last_solution", {}
    if policy != "as-written" and not (has_end and on_last):
        yield POLICY_NEEDS_END, "last_solution", {"policy": policy}
    if (
        policy == "as-written"
        and has_end
        and (final.solution is None or not recipe.solutions[final.solution - 1].volume)
    ):
        yield AS_WRITTEN_EMPTIES, f"steps {last + 1}", {}


def _final_rate_holds(recipe: Recipe) -> Iterator[_Complaint]:
    """Complain when what the final rate is said to move is not what the steps say."""
    rated = [step for step in recipe.steps if isinstance(step, InfusionStep | PrimingStep)]
    moved = [step.of_final is not None for step in rated]
    if recipe.final_rate is None:
        if any(moved):
            yield NEEDS_FINAL_RATE, f"steps {recipe.steps.index(rated[moved.index(True)]) + 1}", {}
    elif recipe.final_rate.moves == "last-step":
        if not moved or not moved[-1] or any(moved[:-1]):
            yield FINAL_MOVES_LAST, "final_rate", {}
    else:
        fixed = [step for step in rated if step.rate is not None or getattr(step, "dose_rate", None) is not None]
        if fixed or not any(moved):
            yield FINAL_MOVES_ALL, "final_rate", {}
