"""Every calculation with its numbers, as a pharmacist would write it in the margin. Values are in full."""

from collections.abc import Iterator
from fractions import Fraction

from desens_gui.core.grid.workings import other_measure
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP
from desens_gui.core.ground.units import Quantity
from desens_gui.core.rules.parts import (
    DilutionOf,
    FixedAmount,
    FixedConcentration,
    GivenStep,
    InfusionStep,
    ShareOfDose,
    ShareOfFullStrength,
)
from desens_gui.core.solving.solved import SolvedSolution, SolvedStep
from desens_gui.documents.phrases import NONE, Phrases

SHARE = QT_TRANSLATE_NOOP("Working", "{share} × {dose} = {amount} in {volume} = {concentration}")
AMOUNT = QT_TRANSLATE_NOOP("Working", "{amount} in {volume} = {concentration}")
CONCENTRATION = QT_TRANSLATE_NOOP("Working", "{concentration} × {volume} = {amount}")
STATED = QT_TRANSLATE_NOOP("Working", "{concentration} as supplied or stated")
FULL_STRENGTH = QT_TRANSLATE_NOOP("Working", "{share} × {dose} ÷ {reference} = {concentration}")
DILUTION = QT_TRANSLATE_NOOP("Working", "{other}: {nominal} ÷ {factor} = {concentration}")
REMAINDER = QT_TRANSLATE_NOOP("Working", "{dose} − {others} = {amount} in {volume} = {concentration}")
REMAINDER_PRIMED = QT_TRANSLATE_NOOP(
    "Working", "({dose} − {others}) ÷ ({volume} − {primed} for priming) = {concentration}"
)
PRODUCT = QT_TRANSLATE_NOOP("Working", "{left} × {right} = {result}")
QUOTIENT = QT_TRANSLATE_NOOP("Working", "{left} ÷ {right} = {result}")
DIFFERENCE = QT_TRANSLATE_NOOP("Working", "{left} − {right} = {result}")
SUM = QT_TRANSLATE_NOOP("Working", "{left} + {right} = {result}")
OF_TABLET = QT_TRANSLATE_NOOP("Working", "{count} × {amount} = {result}")
IN_UNITS = QT_TRANSLATE_NOOP("Working", "{stated} = {result} by the potency")
NOT_MEASURED = QT_TRANSLATE_NOOP("Working", "a prick: not measured")
NOTHING_COUNTED = QT_TRANSLATE_NOOP("Working", "no dose is counted")


def bag_working(phrases: Phrases, solution: SolvedSolution) -> Iterator[str]:
    """Yield how much a solution holds, and why."""
    plan, solved = phrases.dossier.plan, phrases.dossier.solved
    rule = plan.recipe.solutions[solution.number - 1]
    volume = solution.volume_mL
    amount = None if volume is None else solution.concentration * volume  # a larger one is worked out where it is made
    values: dict[str, object] = {
        "dose": phrases.dose(solved.total.ordered),
        "concentration": phrases.concentration(solution.concentration),
        "amount": "" if amount is None else phrases.dose(amount),
        "volume": "" if volume is None else phrases.volume(volume),
    }
    match rule.content:
        case ShareOfDose(share=share) if share != 1:
            yield phrases.calculation(SHARE, share=phrases.share(share), **values)
            return
        case FixedAmount(amount=stated) if _by_potency(phrases, stated):
            said = phrases.typography.set_quantity(stated)
            yield phrases.calculation(IN_UNITS, stated=said, result=values["amount"])
            yield phrases.calculation(AMOUNT, **values)
            return
        case FixedAmount() | ShareOfDose():
            yield phrases.calculation(AMOUNT, **values)
            return
        case FixedConcentration(concentration=stated) if _by_potency(phrases, stated):
            said = phrases.typography.set_quantity(stated)
            yield phrases.calculation(IN_UNITS, stated=said, result=values["concentration"])
        case FixedConcentration():
            if amount is None:
                yield phrases.calculation(STATED, **values)
        case ShareOfFullStrength(full_strength=share):
            reference = plan.recipe.reference_volume
            assert reference is not None  # the recipe's own check
            said = phrases.typography.set_quantity(reference)
            yield phrases.calculation(FULL_STRENGTH, share=phrases.share(share), reference=said, **values)
        case DilutionOf(dilution_of=other, factor=factor):
            nominal = phrases.concentration(solution.concentration * factor)
            by = phrases.typography.setting(factor)
            yield phrases.calculation(DILUTION, other=phrases.container(other), nominal=nominal, factor=by, **values)
        case _:
            yield _last(phrases, solution, values)
            return
    if amount is not None:
        yield phrases.calculation(CONCENTRATION, **values)


def _last(phrases: Phrases, solution: SolvedSolution, values: dict[str, object]) -> str:
    """Return why the last solution holds what it holds, by the last-solution policy."""
    solved = phrases.dossier.solved
    if phrases.dossier.plan.recipe.last_solution != "remainder":
        return phrases.calculation(AMOUNT, **values)
    own = [step for step in solved.steps if step.solution == solution.number]
    others = sum((step.dose for step in solved.steps if step not in own), Fraction(0))
    primed = sum((step.volume_mL or Fraction(0) for step in own if step.priming), Fraction(0))
    said = phrases.dose(others)
    if primed:
        return phrases.calculation(REMAINDER_PRIMED, others=said, primed=phrases.volume(primed), **values)
    return phrases.calculation(REMAINDER, others=said, **values) if others else phrases.calculation(AMOUNT, **values)


def step_working(phrases: Phrases, step: SolvedStep, before: Fraction) -> tuple[str, str, str]:
    """Return how a step's volume and time, its dose and the cumulative dose come about."""
    cumulative = phrases.calculation(
        SUM,
        left=phrases.dose(before),
        right=phrases.dose(step.dose),
        result=phrases.dose(step.cumulative_dose),
    )
    return "; ".join(_volume(phrases, step, before)), _dose(phrases, step, before), cumulative


def _by_potency(phrases: Phrases, stated: Quantity) -> bool:
    """Return whether an amount or strength is stated in another measure than the plan's own."""
    return other_measure(stated.unit, phrases.unit)


def component_working(phrases: Phrases, step: SolvedStep, at: int) -> str:
    """Return how much a step gives of a further drug in the product; `at` counts from 0."""
    if step.priming or step.kind == "prick":
        return NONE
    per = phrases.typography.setting(phrases.dossier.plan.recipe.components[at].per)
    return phrases.calculation(
        PRODUCT, left=phrases.dose(step.dose), right=per, result=phrases.dose(step.components[at])
    )


def _dose(phrases: Phrases, step: SolvedStep, before: Fraction) -> str:
    """Return how a step's dose comes about."""
    if step.priming:
        return phrases.calculation(NOTHING_COUNTED)
    if step.kind == "prick":
        return phrases.calculation(NOT_MEASURED)
    if step.solution is not None and step.volume_mL is not None:
        strength = phrases.dossier.solved.solutions[step.solution - 1].concentration
        return phrases.calculation(
            PRODUCT,
            left=phrases.volume(step.volume_mL),
            right=phrases.concentration(strength),
            result=phrases.dose(step.dose),
        )
    rule, ordered = phrases.dossier.plan.recipe.steps[step.number - 1], phrases.dossier.solved.total.ordered
    if step.runs_until == "dose":
        return phrases.calculation(
            DIFFERENCE, left=phrases.dose(ordered), right=phrases.dose(before), result=phrases.dose(step.dose)
        )
    if isinstance(rule, GivenStep) and rule.share is not None:
        share = phrases.share(rule.share)
        return phrases.calculation(PRODUCT, left=share, right=phrases.dose(ordered), result=phrases.dose(step.dose))
    if isinstance(rule, GivenStep) and rule.count is not None and step.tablet is not None:
        amount = phrases.typography.set_quantity(phrases.dossier.plan.recipe.tablets[step.tablet - 1].amount)
        count = phrases.typography.pieces(rule.count)
        return phrases.calculation(OF_TABLET, count=count, amount=amount, result=phrases.dose(step.dose))
    if isinstance(rule, GivenStep) and rule.dose is not None and _by_potency(phrases, rule.dose):
        stated = phrases.typography.set_quantity(rule.dose)
        return phrases.calculation(IN_UNITS, stated=stated, result=phrases.dose(step.dose))
    return phrases.dose(step.dose)


def _volume(phrases: Phrases, step: SolvedStep, before: Fraction) -> Iterator[str]:
    """Yield how a step's volume and time come about: from its pace and time, or from how far it goes."""
    rule = phrases.dossier.plan.recipe.steps[step.number - 1]
    if step.volume_mL is None:
        return
    volume = phrases.volume(step.volume_mL)
    rate = None if step.rate_mL_h is None else phrases.rate(step.rate_mL_h)
    time = None if step.time_min is None else phrases.time(step.time_min)
    if isinstance(rule, InfusionStep) and rule.time is not None and (rule.rate or rule.of_final or rule.dose_rate):
        yield phrases.calculation(PRODUCT, left=rate, right=time, result=volume)
        return
    if rate is None:
        yield from _extent(phrases, step, before, volume)
        return
    extent = list(_extent(phrases, step, before, volume))
    yield from (extent if len(extent) > 1 or extent != [volume] else ())
    if not isinstance(rule, GivenStep) and rule.time is not None and step.asked_rate_mL_h == step.rate_mL_h:
        yield phrases.calculation(QUOTIENT, left=volume, right=time, result=rate)
    else:
        yield phrases.calculation(QUOTIENT, left=volume, right=rate, result=time)


def _extent(phrases: Phrases, step: SolvedStep, before: Fraction, volume: str) -> Iterator[str]:
    """Yield how far a step goes: what is left in its container, or what a dose takes of its strength."""
    solved, rule = phrases.dossier.solved, phrases.dossier.plan.recipe.steps[step.number - 1]
    assert step.solution is not None  # what has a volume has a solution
    solution = solved.solutions[step.solution - 1]
    if step.runs_until == "empty":
        used = sum(
            (
                other.volume_mL or Fraction(0)
                for other in solved.steps[: step.number - 1]
                if other.solution == step.solution
            ),
            Fraction(0),
        )
        assert solution.volume_mL is not None  # what can be emptied has a volume
        yield (
            phrases.calculation(
                DIFFERENCE, left=phrases.volume(solution.volume_mL), right=phrases.volume(used), result=volume
            )
            if used
            else volume
        )
        return
    if rule.kind == "priming" or rule.volume is not None:
        yield volume
        return
    dose = phrases.dose(step.dose)
    if step.runs_until == "dose":
        yield phrases.calculation(
            DIFFERENCE, left=phrases.dose(solved.total.ordered), right=phrases.dose(before), result=dose
        )
    elif rule.dose is not None and _by_potency(phrases, rule.dose):
        yield phrases.calculation(IN_UNITS, stated=phrases.typography.set_quantity(rule.dose), result=dose)
    elif rule.share is not None:
        share = phrases.share(rule.share)
        yield phrases.calculation(PRODUCT, left=share, right=phrases.dose(solved.total.ordered), result=dose)
    yield phrases.calculation(QUOTIENT, left=dose, right=phrases.concentration(solution.concentration), result=volume)
