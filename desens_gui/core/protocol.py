"""The protocol: a drug-independent recipe of solutions and steps, as rules.

A `Recipe` is the rules alone; a `Protocol` is a recipe with its name and source. A plan carries the protocol it
was made with and its own recipe, which starts as the protocol's and may then differ from it.
"""

import re
from collections.abc import Iterator
from datetime import date as calendar_date
from fractions import Fraction
from typing import Annotated, Any, Literal, Self

from pydantic import AfterValidator, Discriminator, Field, Tag, WithJsonSchema, model_validator

from desens_gui.core.model import (
    TAG,
    Amount,
    Concentration,
    Count,
    DoseRate,
    Identifier,
    Model,
    Name,
    Note,
    Rate,
    Share,
    ShareOrFactor,
    Time,
    Volume,
    rebuilt,
)
from desens_gui.core.numbers import shown
from desens_gui.core.refusal import Refused
from desens_gui.core.texts import QT_TRANSLATE_NOOP, Text
from desens_gui.core.units import Quantity

MAX_SOLUTIONS = 40
MAX_STEPS = 500

LastSolution = Literal["remainder", "stop-at-dose", "as-written"]

TWO_OF_THREE = QT_TRANSLATE_NOOP(
    "Protocol",
    "An infusion step needs exactly two of three: a pace (rate, of_final or dose_rate), a time, and an extent "
    "(volume, dose, share or until).",
)
ONE_PACE = QT_TRANSLATE_NOOP("Protocol", "A step has one pace: rate, of_final or dose_rate.")
ONE_EXTENT = QT_TRANSLATE_NOOP("Protocol", "A step has one extent: volume, dose, share or until.")
PRIMING_PACE = QT_TRANSLATE_NOOP("Protocol", "A priming step needs its volume and one of rate, of_final or time.")
GIVEN_EXTENT = QT_TRANSLATE_NOOP(
    "Protocol", "A dose that is given at once needs exactly one of volume, dose, share or until."
)
NEEDS_SOLUTION = QT_TRANSLATE_NOOP("Protocol", "A dose given by volume or until empty needs its solution.")
NO_SUCH_SOLUTION = QT_TRANSLATE_NOOP("Protocol", "There is no solution {number}; the solutions are 1 to {count}.")
REMAINDER_LAST = QT_TRANSLATE_NOOP("Protocol", "Only the last solution can hold the remainder.")
NEEDS_VOLUME = QT_TRANSLATE_NOOP("Protocol", "A solution with this content needs its volume.")
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
CAP_NEEDS_END = QT_TRANSLATE_NOOP("Protocol", "A rate cap needs a last step that runs until an end.")
CAP_NEEDS_RATES = QT_TRANSLATE_NOOP("Protocol", "A rate cap needs a rate in every step.")
NO_COUNTED_STEP = QT_TRANSLATE_NOOP("Protocol", "No step gives a dose.")
NOT_A_DATE = QT_TRANSLATE_NOOP(
    "Protocol", "“{typed}” is not a date. Write a year, a month or a day: 2019, 2019-06 or 2019-06-14."
)
DAYS_ASCEND = QT_TRANSLATE_NOOP("Protocol", "The day of a step cannot be before the day of the step above it.")


# --- what a solution holds -------------------------------------------------------------------------------------


class ShareOfDose(Model):
    """A share of the ordered dose, whatever the volume: 1/1000 of D in 100 mL or in 250 mL alike."""

    share: Share


class FixedAmount(Model):
    """An amount of drug in the solution's own volume."""

    amount: Amount


class FixedConcentration(Model):
    """A concentration, whatever the dose."""

    concentration: Concentration


class ShareOfFullStrength(Model):
    """A share of the full strength, which is D / the protocol's reference volume (never the order's bag volumes)."""

    full_strength: Share


class DilutionOf(Model):
    """A `factor`-fold dilution of another solution's nominal strength (for a remainder bag: D / its volume)."""

    dilution_of: Count
    factor: ShareOrFactor


def _content_tag(value: Any) -> str:
    """Return the kind of a content: the text "remainder", or the one field that names it."""
    fields = value if isinstance(value, dict) else getattr(type(value), "model_fields", {str(value): None})
    named = [name for name in ("share", "amount", "concentration", "full_strength", "dilution_of") if name in fields]
    return TAG + (named[0] if named else "remainder" if "remainder" in fields else str(next(iter(fields), value)))


Content = Annotated[
    Annotated[ShareOfDose, Tag(TAG + "share")]
    | Annotated[FixedAmount, Tag(TAG + "amount")]
    | Annotated[FixedConcentration, Tag(TAG + "concentration")]
    | Annotated[ShareOfFullStrength, Tag(TAG + "full_strength")]
    | Annotated[DilutionOf, Tag(TAG + "dilution_of")]
    | Annotated[Literal["remainder"], Tag(TAG + "remainder")],
    Discriminator(_content_tag),
]


class Solution(Model):
    """One strength of the drug. `volume` is the total volume, drug included; ready-made products may have none."""

    container: Literal["bag", "syringe", "vial", "cup"] = "bag"
    volume: Volume | None = None
    content: Content

    @model_validator(mode="after")
    def _volume_where_needed(self) -> Self:
        if self.volume is None and (self.content == "remainder" or isinstance(self.content, ShareOfDose | FixedAmount)):
            raise Refused(NEEDS_VOLUME)
        return self


# --- steps -----------------------------------------------------------------------------------------------------


class _Timed(Model):
    """What every step may say: the day of a protocol that runs over days (1 is the first)."""

    day: Count | None = None


class InfusionStep(_Timed):
    """One stretch at one rate from one solution.

    Exactly two of three: the pace (`rate`; `of_final`, a fraction of the final rate; `dose_rate`, drug per hour),
    the `time`, and the extent (`volume`; `dose`; `share` of the ordered dose; `until` empty or dose reached).
    """

    kind: Literal["infusion"] = "infusion"
    solution: Count
    rate: Rate | None = None
    of_final: ShareOrFactor | None = None
    dose_rate: DoseRate | None = None
    time: Time | None = None
    volume: Volume | None = None
    dose: Amount | None = None
    share: Share | None = None
    until: Literal["empty", "dose"] | None = None

    @model_validator(mode="after")
    def _exactly_two_of_three(self) -> Self:
        paces = sum(value is not None for value in (self.rate, self.of_final, self.dose_rate))
        extents = sum(value is not None for value in (self.volume, self.dose, self.share, self.until))
        if paces > 1:
            raise Refused(ONE_PACE)
        if extents > 1:
            raise Refused(ONE_EXTENT)
        if paces + extents + (self.time is not None) != 2:
            raise Refused(TWO_OF_THREE)
        return self


class PrimingStep(_Timed):
    """Pumps `volume` of a solution into its line and counts no dose."""

    kind: Literal["priming"]
    solution: Count
    volume: Volume
    rate: Rate | None = None
    of_final: ShareOrFactor | None = None
    time: Time | None = None

    @model_validator(mode="after")
    def _one_pace(self) -> Self:
        if sum(value is not None for value in (self.rate, self.of_final, self.time)) != 1:
            raise Refused(PRIMING_PACE)
        return self


class GivenStep(_Timed):
    """A dose given at once: a push, an injection or a swallowed dose, with the `interval` to the next one.

    Without a solution (a tablet) it is stated by `dose` or `share`, or is the rest of the dose (`until: dose`).
    """

    kind: Literal["push", "injection", "oral"]
    solution: Count | None = None
    volume: Volume | None = None
    dose: Amount | None = None
    share: Share | None = None
    until: Literal["empty", "dose"] | None = None
    interval: Time | None = None

    @model_validator(mode="after")
    def _one_extent(self) -> Self:
        if sum(value is not None for value in (self.volume, self.dose, self.share, self.until)) != 1:
            raise Refused(GIVEN_EXTENT)
        if self.solution is None and (self.volume is not None or self.until == "empty"):
            raise Refused(NEEDS_SOLUTION)
        return self


# as a sentence lists it that says which kinds of step there are
_GIVEN = "push, injection, oral"


def _step_tag(value: Any) -> str:
    kind = value.get("kind", "infusion") if isinstance(value, dict) else getattr(value, "kind", "infusion")
    return TAG + (_GIVEN if kind in ("push", "injection", "oral") else str(kind))


Step = Annotated[
    Annotated[InfusionStep, Tag(TAG + "infusion")]
    | Annotated[PrimingStep, Tag(TAG + "priming")]
    | Annotated[GivenStep, Tag(TAG + _GIVEN)],
    Discriminator(_step_tag),
]


# --- the recipe ------------------------------------------------------------------------------------------------


class FinalRate(Model):
    """The final rate, and what it moves: the rate of the last step alone, or every rate in proportion."""

    rate: Rate
    moves: Literal["last-step", "all-rates"]


class Component(Model):
    """A second drug in the same product: `per` of it for each part of the ordered one (same unit)."""

    name: Name
    per: ShareOrFactor


class Recipe(Model):
    """Solutions and steps as rules.

    `solutions` are numbered from 1, the weakest first; `steps` in the order in which they are given.
    `last_solution` is what the last solution does. `target` says what the ordered dose is: the sum of all steps,
    the last single dose (a daily ladder up to the daily dose), or neither (a test series). `dose_in` says whether
    it counts drug, or mL of a ready-made product. `preparation` is where each weaker bag comes from: always the
    next stronger one, or what the amounts allow.
    """

    solutions: Annotated[tuple[Solution, ...], Field(max_length=MAX_SOLUTIONS)] = ()
    steps: Annotated[tuple[Step, ...], Field(min_length=1, max_length=MAX_STEPS)]
    last_solution: LastSolution
    final_rate: FinalRate | None = None
    reference_volume: Volume | None = None
    preparation: Literal["sequential", "auto"]
    target: Literal["total-dose", "last-dose", "none"] = "total-dose"
    dose_in: Literal["drug", "ready-made-volume"] = "drug"
    components: tuple[Component, ...] = ()

    @model_validator(mode="after")
    def _holds_together(self) -> Self:
        for check in (_solutions_hold, _steps_hold, _ends_hold, _final_rate_holds):
            for text, where, values in check(self):
                raise Refused(text, where, **values)
        return self

    @property
    def last_counted(self) -> int:
        """The index (from 0) of the last step that counts a dose."""
        return max(index for index, step in enumerate(self.steps) if step.kind != "priming")


#: a complaint about a recipe: the sentence, its place, its values
_Complaint = tuple[Text, str, dict[str, object]]


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


_DATE = r"^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$"


def _published(text: str) -> str:
    """Refuse what is no year, no month and no day of the calendar."""
    try:
        if re.fullmatch(_DATE, text):
            calendar_date.fromisoformat(text + "-01-01"[len(text) - 4 :])
            return text
    except ValueError:
        pass
    raise Refused(NOT_A_DATE, typed=shown(text))


class Protocol(Recipe):
    """A recipe with its name, its source and what it promises.

    `starting_fraction` is the first dose's share of D at the protocol's own volumes and rates. `pace` says whether
    the limits on the rise of the dose rate apply (rapid infusions). `source` names the publication, or says
    "constructed"; `date` is the publication's.
    """

    id: Identifier
    name: Name
    route: Literal["iv-infusion", "iv-push", "subcutaneous", "intradermal", "skin-prick", "oral"]
    pace: Literal["rapid", "slow"]
    starting_fraction: Share | None = None
    source: Name
    date: Annotated[str, AfterValidator(_published), WithJsonSchema({"type": "string", "pattern": _DATE})]
    note: Note = ""
    rate_cap: Rate | None = None

    @model_validator(mode="after")
    def _cap_can_be_applied(self) -> Self:
        try:
            _ = self.recipe
        except Refused as refused:
            raise Refused(refused.text, "rate_cap", **refused.values) from None
        return self

    @property
    def recipe(self) -> Recipe:
        """The rules alone, the rate cap applied."""
        rules = Recipe(**{name: getattr(self, name) for name in Recipe.model_fields})
        return rules if self.rate_cap is None else capped(rules, self.rate_cap)


def capped(recipe: Recipe, cap: Quantity) -> Recipe:
    """Return the recipe with its rates held at or below `cap`, for one bag that climbs a ladder of rates.

    Steps that would run at the cap or above are left out; the last step runs at the cap until its end. Raises
    Refused when the last step does not run until an end, or when a step's rate follows from something else.
    """
    last = recipe.steps[-1]
    if not isinstance(last, InfusionStep) or last.until is None:
        raise Refused(CAP_NEEDS_END, "rate_cap")
    limit = cap.into("mL/h")
    below: list[Step] = []
    for step in recipe.steps[:-1]:
        if not isinstance(step, InfusionStep) or step.rate is None:
            raise Refused(CAP_NEEDS_RATES, "rate_cap")
        if step.rate.into("mL/h") < limit:
            below.append(step)
    final = recipe.final_rate
    if last.of_final is not None and final is not None:
        if last.of_final * final.rate.into("mL/h") > limit:
            last, final = rebuilt(last, of_final=Fraction(1)), rebuilt(final, rate=cap)
    elif last.rate is None:
        raise Refused(CAP_NEEDS_RATES, "rate_cap")
    elif last.rate.into("mL/h") > limit:
        last = rebuilt(last, rate=cap)
    return rebuilt(recipe, steps=(*below, last), final_rate=final)
