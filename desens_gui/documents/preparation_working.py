"""How each container is made, with its numbers: first as planned, then with the draws as syringes measure them."""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP
from desens_gui.core.ground.typography import Percent
from desens_gui.core.solving.contents import drawn_out_mL
from desens_gui.core.solving.solved import Intermediate, Preparation, SolvedSolution
from desens_gui.core.solving.syringes import drawn_mL
from desens_gui.documents.phrases import Phrases

LARGER = QT_TRANSLATE_NOOP("Working", "made larger: {strength} × {volume} = {amount}")
DRAWN = QT_TRANSLATE_NOOP("Working", "{amount} ÷ {strength} = {draw} of {donor}")
DILUTED = QT_TRANSLATE_NOOP("Working", "{amount} ÷ {strength} = {draw} of {donor}, + {diluent} of diluent = {volume}")
INTERMEDIATE = QT_TRANSLATE_NOOP("Working", "{name}: {draw} × {strength} ÷ {volume} = {result}")
KEEPS = QT_TRANSLATE_NOOP("Working", "{volume} − {donated} drawn out = {left}: {amount} left")
AS_PREPARED = QT_TRANSLATE_NOOP("Working", "as prepared")
WITH_OVERFILL = QT_TRANSLATE_NOOP("Working", "with {share} overfill")
REALLY = QT_TRANSLATE_NOOP("Working", "{case}: {draw} × {strength} = {amount} in {volume} = {result}")
REALLY_INTERMEDIATE = QT_TRANSLATE_NOOP("Working", "{case}, {name}: {draw} × {strength} ÷ {volume} = {result}")
WITHDRAWN = QT_TRANSLATE_NOOP(
    "Working", "{case}: {nominal} + {overfill} overfill − {out} drawn out + {draw} = {volume}"
)
ADDED = QT_TRANSLATE_NOOP("Working", "{case}: {nominal} + {overfill} overfill + {draw} = {volume}")
REALLY_KEEPS = QT_TRANSLATE_NOOP("Working", "{case}: {volume} − {donated} drawn out = {left}: {amount} left")


def preparation_working(phrases: Phrases, solution: SolvedSolution) -> Iterator[str]:
    """Yield how a solution is drawn and diluted, and what is left when weaker ones have been drawn from it."""
    made = solution.preparation
    if made is None or solution.amount is None or solution.made_mL is None:
        return
    if solution.made_mL != solution.volume_mL:
        strength, volume = phrases.concentration(solution.concentration), phrases.volume(solution.made_mL)
        yield phrases.calculation(LARGER, strength=strength, volume=volume, amount=phrases.dose(solution.amount))
    if made.intermediate is not None:
        yield _intermediate(phrases, solution, made.intermediate)
    yield phrases.calculation(
        DILUTED if made.fill == "empty" else DRAWN,
        amount=phrases.dose(solution.amount),
        strength=phrases.concentration(_source(phrases, made)),
        draw=phrases.volume(made.draw_mL),
        donor=phrases.drawn_from(solution),
        diluent=phrases.volume(made.diluent_mL),
        volume=phrases.volume(solution.made_mL),
    )
    left, amount = solution.label_volume_mL, solution.label_amount
    if solution.donated_mL and left is not None and amount is not None:
        values = {"volume": phrases.volume(solution.made_mL), "donated": phrases.volume(solution.donated_mL)}
        yield phrases.calculation(KEEPS, left=phrases.volume(left), amount=phrases.dose(amount), **values)
    yield from _really(phrases, solution, made)


def _intermediate(phrases: Phrases, solution: SolvedSolution, between: Intermediate) -> str:
    return phrases.calculation(
        INTERMEDIATE,
        name=phrases.drawn_from(solution),
        draw=phrases.volume(between.draw_mL),
        strength=phrases.concentration(_stock(phrases)),
        volume=phrases.volume(between.volume_mL),
        result=phrases.concentration(between.concentration),
    )


def _really(phrases: Phrases, solution: SolvedSolution, made: Preparation) -> Iterator[str]:
    """Yield the same with the draws as they are measured; twice where it depends on an overfill that is not stated."""
    overfills, limits = phrases.overfills, phrases.dossier.site.thresholds
    if made.intermediate is not None:
        yield from _intermediate_really(phrases, solution, made.intermediate)
    if overfills is None or made.as_prepared_concentration is not None:
        hows = [of.preparation for of in phrases.dossier.solved.solutions]
        yield from _as_measured(phrases, solution, hows, phrases.say(AS_PREPARED))
        return
    for share, case in ((limits.overfill_least, overfills.least), (limits.overfill_most, overfills.most)):
        hows = [one.preparation for one in case.solutions]
        yield from _as_measured(phrases, solution, hows, phrases.say(WITH_OVERFILL, share=Percent(share)))


def _intermediate_really(phrases: Phrases, solution: SolvedSolution, between: Intermediate) -> Iterator[str]:
    if between.draws:
        yield phrases.calculation(
            REALLY_INTERMEDIATE,
            case=phrases.say(AS_PREPARED),
            name=phrases.drawn_from(solution),
            draw=phrases.volume(drawn_mL(between.draws)),
            strength=phrases.concentration(_stock(phrases)),
            volume=phrases.volume(between.volume_mL),
            result=phrases.concentration(between.as_prepared_concentration),
        )


def _as_measured(
    phrases: Phrases, solution: SolvedSolution, hows: Sequence[Preparation | None], case: str
) -> Iterator[str]:
    """Yield what a solution holds, the solutions being made as `hows` says; nothing where a draw cannot be measured."""
    how = hows[solution.number - 1]
    if how is None or how.as_prepared_amount is None or how.real_mL is None or how.as_prepared_concentration is None:
        return
    assert solution.made_mL is not None  # what is made has a volume
    values = {"case": case, "draw": phrases.volume(drawn_mL(how.draws)), "volume": phrases.volume(how.real_mL)}
    if how.fill != "empty":
        yield phrases.calculation(
            WITHDRAWN if how.withdraw_mL else ADDED,
            nominal=phrases.volume(solution.made_mL),
            overfill=phrases.volume(how.overfill_mL or Fraction(0)),
            out=phrases.volume(how.withdraw_mL or Fraction(0)),
            **values,
        )
    yield phrases.calculation(
        REALLY,
        strength=phrases.concentration(how.as_prepared_amount / drawn_mL(how.draws)),
        amount=phrases.dose(how.as_prepared_amount),
        result=phrases.concentration(how.as_prepared_concentration),
        **values,
    )
    donated = drawn_out_mL(phrases.dossier.solved, solution.number)
    if donated:
        left = how.real_mL - donated
        values = {"case": case, "volume": phrases.volume(how.real_mL), "donated": phrases.volume(donated)}
        amount = phrases.dose(left * how.as_prepared_concentration)
        yield phrases.calculation(REALLY_KEEPS, left=phrases.volume(left), amount=amount, **values)


def _stock(phrases: Phrases) -> Fraction:
    plan = phrases.dossier.plan
    assert plan.stock is not None  # without a stock there is no preparation
    return plan.recipe.converted(plan.stock, f"{phrases.unit}/mL")


def _source(phrases: Phrases, made: Preparation) -> Fraction:
    """Return the planned strength of what a solution is drawn from."""
    if made.intermediate is not None:
        return made.intermediate.concentration
    if made.source is None:
        return _stock(phrases)
    return phrases.dossier.solved.solutions[made.source - 1].concentration
