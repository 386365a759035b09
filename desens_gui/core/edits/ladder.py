"""Edits of the whole ladder: how many bags, and how long a step. Each says what it did.

Neither touches the protocol; what then differs from it is said by `differences`.
"""

from collections import Counter
from collections.abc import Iterator
from fractions import Fraction
from itertools import pairwise

from desens_gui.core.edits.basic import Edited, with_recipe
from desens_gui.core.edits.first_dose import first_fraction
from desens_gui.core.edits.rows import numbered, weakened
from desens_gui.core.ground.model import rebuilt
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.storable import stored, stored_share
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP, Said, Text
from desens_gui.core.ground.typography import Setting
from desens_gui.core.ground.units import Quantity
from desens_gui.core.rules.contents import content_said, part_said
from desens_gui.core.rules.naming import named
from desens_gui.core.rules.parts import (
    DilutionOf,
    GivenStep,
    InfusionStep,
    PrimingStep,
    Step,
)
from desens_gui.core.rules.plan import Plan
from desens_gui.core.rules.recipe import MAX_SOLUTIONS, MAX_STEPS, Recipe
from desens_gui.core.solving.series import Series

NO_SOLUTIONS = QT_TRANSLATE_NOOP("Ladder", "This plan has no solutions whose number could be changed.")
SOLUTION_RANGE = QT_TRANSLATE_NOOP("Ladder", "A plan has 1 to {most} solutions.")
TOO_MANY_STEPS = QT_TRANSLATE_NOOP("Ladder", "That would be {steps} steps; a plan has at most {most}.")
STRONGER_IS_DILUTED = QT_TRANSLATE_NOOP(
    "Ladder", "Solution {other} is a dilution of {solution}. Change the content of solution {other} first."
)
NO_STEPS_TO_COPY = QT_TRANSLATE_NOOP("Ladder", "No step that could be copied draws on {solution}.")
OVER_DAYS = QT_TRANSLATE_NOOP(
    "Ladder",
    "Step {step} belongs to day {day}: where a protocol runs over days, put bags in or take them out singly.",
)
GONE = QT_TRANSLATE_NOOP(
    "Ladder",
    "Gone: {names}, and the steps from them ({steps}). The first dose is now {first} of the ordered dose; it was "
    "{was}.",
)
COME = QT_TRANSLATE_NOOP(
    "Ladder",
    "New before {next}: {name}, {content}, with copies of its steps ({steps}) {how}. The first dose is now {first} of "
    "the ordered dose; it was {was}.",
)
FEWER_COPIES = QT_TRANSLATE_NOOP(
    "Ladder",
    "{said} Left out, as the dose rate would fall at the step after them: copies of the last {count}.",
)
COME_MANY = QT_TRANSLATE_NOOP("Ladder", "{first} {second}")
HALF_RATES = QT_TRANSLATE_NOOP("Ladder", "at half their rates")
STATED_RATES = QT_TRANSLATE_NOOP("Ladder", "at half the rates that they state")
SAME_TIME = QT_TRANSLATE_NOOP("Ladder", "in the same time")
TENTH_DOSES = QT_TRANSLATE_NOOP("Ladder", "at a tenth of their doses")

NO_STEP_TIME = QT_TRANSLATE_NOOP("Ladder", "No step of this plan states a time.")
TIMES_NOW = QT_TRANSLATE_NOOP("Ladder", "Steps that now take {time} instead of {was}: {count}.")
INTERVALS_STATED = QT_TRANSLATE_NOOP("Ladder", "Doses that are now {time} apart, where nothing was stated: {count}.")
INTERVALS_NOW = QT_TRANSLATE_NOOP("Ladder", "Doses that are now {time} apart instead of {was}: {count}.")
OTHERS_STAY = QT_TRANSLATE_NOOP("Ladder", "{changed} With another time of their own, these stay as they are: {others}.")
RATES_FOLLOW = QT_TRANSLATE_NOOP(
    "Ladder", "{changed} These steps state how much they give, so their rates follow: {steps}."
)
STEP_AT = QT_TRANSLATE_NOOP("Ladder", "step {step} ({time})")

_TENTH, _TWENTIETH, _HALF = Fraction(1, 10), Fraction(1, 20), Fraction(1, 2)
#: the time of a copied step that ran until the end of the plan, where no other step states one
_USUAL_TIME = "15 min"


# --- how many bags ---------------------------------------------------------------------------------------------


def with_bag_count(plan: Plan, count: int) -> Edited:
    """Return the plan with this many solutions.

    Fewer: the weakest go, with their steps. More: a weaker one is put before the weakest, a tenth of its content,
    with copies of its steps at half their rates; doses given at once are copied with their volume, so at a tenth of
    the dose. Copies that would give as much in an hour as the step after them, or more, are left out. It always asks.
    Raises Refused where the plan cannot be changed so.
    """
    have = len(plan.recipe.solutions)
    if not have:
        raise Refused(NO_SOLUTIONS, "bags")
    if not 1 <= count <= MAX_SOLUTIONS:
        raise Refused(SOLUTION_RANGE, "bags", most=MAX_SOLUTIONS)
    if count == have:
        return Edited(plan)
    if count < have:
        return _without_weakest(plan, have - count)
    says: Said | None = None
    for _ in range(count - have):
        edited = _with_weaker(plan)
        assert edited.says is not None  # it always tells
        says = edited.says if says is None else Said(COME_MANY, {"first": says, "second": edited.says})
        plan = edited.plan
    return Edited(plan, says, asks=True)


def _without_weakest(plan: Plan, gone: int) -> Edited:
    """Return the plan without its `gone` weakest solutions and their steps."""
    recipe = plan.recipe
    for number, solution in enumerate(recipe.solutions[gone:], gone + 1):
        content = solution.content
        if isinstance(content, DilutionOf) and content.dilution_of <= gone:
            diluted = named(recipe, content.dilution_of)
            raise Refused(STRONGER_IS_DILUTED, f"solutions {number}", solution=diluted, other=number)
    kept = [step for step in recipe.steps if step.solution is None or step.solution > gone]
    if kept:
        _refuse_days(recipe, recipe.steps.index(kept[0]))
    changed = numbered(plan, lambda number: number - gone, recipe.solutions[gone:], kept)
    values = {
        "names": tuple(named(recipe, number) for number in range(1, gone + 1)),
        "steps": len(recipe.steps) - len(kept),
        "first": part_said(first_fraction(changed)),
        "was": part_said(first_fraction(plan)),
    }
    return Edited(changed, Said(GONE, values), asks=True)


def _with_weaker(plan: Plan) -> Edited:
    """Return the plan with one more solution before the weakest, and copies of its steps."""
    recipe = plan.recipe
    drawn = [index for index, step in enumerate(recipe.steps) if step.solution == 1]
    copies = [copy for index in drawn if (copy := _weaker_copy(recipe, index)) is not None]
    if not copies:
        raise Refused(NO_STEPS_TO_COPY, "bags", solution=named(recipe, 1))
    if len(recipe.steps) + len(copies) > MAX_STEPS:
        raise Refused(TOO_MANY_STEPS, "bags", steps=len(recipe.steps) + len(copies), most=MAX_STEPS)
    _refuse_days(recipe, drawn[-1])
    changed, possible = _with_copies(plan, drawn[0], copies), len(copies)
    while len(copies) > 1 and _falls(changed, drawn[0] + len(copies)):
        changed = _with_copies(plan, drawn[0], copies := copies[:-1])
    values = {
        "name": named(changed.recipe, 1),
        "next": named(changed.recipe, 2),
        "content": content_said(changed.recipe.solutions[0].content, plan.order.dose.unit),
        "steps": len(copies),
        "how": _how(copies),
        "first": part_said(first_fraction(changed)),
        "was": part_said(first_fraction(plan)),
    }
    says = Said(COME, values)
    if len(copies) < possible:
        says = Said(FEWER_COPIES, {"said": says, "count": possible - len(copies)})
    return Edited(changed, says, asks=True)


def _with_copies(plan: Plan, at: int, copies: list[Step]) -> Plan:
    """Return the plan with a weaker solution before the weakest, and these steps of it before the one at `at`."""
    recipe = plan.recipe
    weakest = recipe.solutions[0]
    new = rebuilt(weakest, content=weakened(weakest.content), name="")
    moved = numbered(plan, lambda number: number + 1, (new, *recipe.solutions), recipe.steps)
    steps = moved.recipe.steps
    return with_recipe(moved, steps=(*steps[:at], *copies, *steps[at:]))


def _falls(plan: Plan, at: int) -> bool:
    """Return whether the infusion step at `at` gives no more in an hour than the one before it."""
    before, step = plan.recipe.steps[at - 1], plan.recipe.steps[at]
    if not isinstance(before, InfusionStep) or not isinstance(step, InfusionStep):
        return False
    drawn, _ = Series(plan).draw()
    levels = [one.dose / one.time for one in drawn[at - 1 : at + 1] if one.time]
    return len(levels) == 2 and levels[1] <= levels[0]


def _how(copies: list[Step]) -> Text:
    """Return how copied steps run; what empties its bag in a stated time has no rate to halve."""
    infused = [step for step in copies if isinstance(step, InfusionStep)]
    halved = [step for step in infused if step.until is None or _paced(step)]
    if not infused:
        return TENTH_DOSES
    return SAME_TIME if not halved else HALF_RATES if halved == infused else STATED_RATES


def _weaker_copy(recipe: Recipe, index: int) -> Step | None:
    """Return what the step at `index` becomes when it draws on a tenth of the strength; None: it has no copy.

    A rate is halved; where the step states its dose instead, a twentieth of it in the same time is half the rate.
    """
    step = recipe.steps[index]
    if isinstance(step, PrimingStep):
        return step
    if isinstance(step, GivenStep):
        if step.until is not None:
            return None  # what the others leave of the dose has no tenth
        return rebuilt(step, **_scaled(step, _TENTH, ("dose", "share")))
    changes: dict[str, object] = {}
    if step.until is not None and index == recipe.last_counted and step.time is None:
        changes |= {"until": None, "time": next(_times(recipe), None) or _USUAL_TIME}  # the plan ends with it
    final = recipe.final_rate
    if step.of_final is not None and final is not None and final.moves == "last-step":
        rate = step.of_final * final.rate.into("mL/h")
        return rebuilt(step, **changes, of_final=None, rate=stored(rate / 2, "mL/h"))
    if step.time is None:  # at a rate until an extent: half the rate for the same volume, a tenth of the dose
        changes |= _scaled(step, _TENTH, ("dose", "share"))
    else:
        changes |= _scaled(step, _TWENTIETH, ("dose", "share")) | _scaled(step, _HALF, ("volume",))
    changes |= _scaled(step, _HALF, ("rate", "of_final")) | _scaled(step, _TWENTIETH, ("dose_rate",))
    return rebuilt(step, **changes)


def _scaled(step: Step, by: Fraction, names: tuple[str, ...]) -> dict[str, object]:
    """Return those of the named values that a step states, each times `by`."""
    found: dict[str, object] = {}
    for name in names:
        value = getattr(step, name, None)
        if isinstance(value, Quantity):
            found[name] = stored(value.value * by, value.unit)
        elif value is not None:
            found[name] = stored_share(value * by)
    return found


def _times(recipe: Recipe) -> Iterator[Quantity]:
    return (step.time for step in recipe.steps if isinstance(step, InfusionStep) and step.time is not None)


def _refuse_days(recipe: Recipe, index: int) -> None:
    """Refuse where the step at `index` belongs to a later day than the first."""
    day = max((step.day or 1 for step in recipe.steps[: index + 1]), default=1)
    if day > 1:
        raise Refused(OVER_DAYS, "bags", step=index + 1, day=day)


# --- how long a step -------------------------------------------------------------------------------------------


def usual_time(recipe: Recipe) -> Quantity | None:
    """Return the time that most steps state: of infusions, or the interval of doses given at once; None: none."""
    stated = _stated_times(recipe)[1]
    counts = Counter(value.into("min") for value in stated)
    return max(stated, key=lambda value: counts[value.into("min")], default=None)


def _stated_times(recipe: Recipe) -> tuple[str, list[Quantity]]:
    """Return the field in which most steps state a time ("time" or "interval"), and these times."""
    found = {
        name: [value for step in recipe.steps if (value := _own_time(step, name)) is not None]
        for name in ("time", "interval")
    }
    return max(found.items(), key=lambda item: len(item[1]))


def with_step_time(plan: Plan, time: Quantity) -> Edited:
    """Return the plan in which every step that states the usual time states `time` instead.

    Steps with another time stay, and are named. Where no step states one, every dose that another follows on its day
    is followed by it. Raises Refused when no step states or takes a time.
    """
    recipe, usual = plan.recipe, usual_time(plan.recipe)
    if usual is None:
        return _with_intervals(plan, time)
    name, _ = _stated_times(recipe)
    steps, count, others, follow = [], 0, [], []
    for number, step in enumerate(recipe.steps, 1):
        own = _own_time(step, name)
        changes = own is not None and own.into("min") == usual.into("min")
        if changes:
            count += 1
            if isinstance(step, InfusionStep) and not _paced(step):
                follow.append(number)
        elif own is not None:
            others.append(Said(STEP_AT, {"step": number, "time": Setting(own)}))
        steps.append(rebuilt(step, **{name: time}) if changes else step)
    if time.into("min") == usual.into("min"):
        return Edited(plan)
    text = TIMES_NOW if name == "time" else INTERVALS_NOW
    says = Said(text, {"count": count, "time": Setting(time), "was": Setting(usual)})
    if others:
        says = Said(OTHERS_STAY, {"changed": says, "others": tuple(others)})
    if follow:
        says = Said(RATES_FOLLOW, {"changed": says, "steps": tuple(follow)})
    return Edited(with_recipe(plan, steps=tuple(steps)), says, asks=bool(follow))


def takes_interval(recipe: Recipe) -> tuple[int, ...]:
    """Return the places (from 0) of the doses given at once that another step follows on the same day.

    Pricks are not among them: they are read, not waited between.
    """
    found, day = [], 1
    for at, (step, later) in enumerate(pairwise(recipe.steps)):
        day = step.day or day
        if isinstance(step, GivenStep) and step.kind != "prick" and later.day in (None, day):
            found.append(at)
    return tuple(found)


def _with_intervals(plan: Plan, time: Quantity) -> Edited:
    places = takes_interval(plan.recipe)
    if not places:
        raise Refused(NO_STEP_TIME, "step_time")
    steps = [rebuilt(step, interval=time) if at in places else step for at, step in enumerate(plan.recipe.steps)]
    says = Said(INTERVALS_STATED, {"count": len(places), "time": Setting(time)})
    return Edited(with_recipe(plan, steps=tuple(steps)), says)


def _paced(step: InfusionStep) -> bool:
    """Return whether a step states a pace."""
    return (step.rate or step.of_final or step.dose_rate) is not None


def _own_time(step: Step, name: str) -> Quantity | None:
    """Return the time that a step states under `name`; that of a priming step is no step time."""
    if isinstance(step, PrimingStep):
        return None
    found: Quantity | None = getattr(step, name, None)
    return found
