"""What is in a container, in the words of a label: as prepared, and after what was drawn from it for weaker ones.

Where an overfill is not stated, it is said between what it lies; where a draw cannot be measured, blanks are left to
be filled in by hand. A number that is not known is never printed.
"""

from fractions import Fraction

from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP
from desens_gui.core.solving.contents import Ends, labelled
from desens_gui.core.solving.solved import SolvedSolution, SolvedStep
from desens_gui.documents.phrases import Phrases

CONTENT = QT_TRANSLATE_NOOP("Label", "{amount} in {volume}")
STRENGTH = QT_TRANSLATE_NOOP("Label", "({concentration})")

_BLANK = "______"


def held(phrases: Phrases, solution: SolvedSolution) -> Ends | None:
    """Return between what the content of a container lies when it is hung: twice the same where it is known."""
    known = labelled(solution)
    if known is not None:
        return known, known
    return None if phrases.overfills is None else phrases.overfills.labelled(solution.number)


def stays(phrases: Phrases, solution: SolvedSolution) -> tuple[Fraction, Fraction] | None:
    """Return between what the volume lies that stays in a container after its steps, as volumes are set.

    None where it is not known what is in it, or no volume is stated.
    """
    ends = held(phrases, solution)
    if ends is None:
        return None
    steps = [step for step in phrases.dossier.solved.steps if step.solution == solution.number]
    taken = sum((step.set_volume_mL or Fraction(0) for step in steps), solution.line_mL)
    return ends[0].volume_mL - taken, ends[1].volume_mL - taken


def dose_really(phrases: Phrases, step: SolvedStep) -> tuple[Fraction, Fraction] | None:
    """Return between what the dose of a step lies as its container is prepared: twice the same where it is known.

    As planned where nothing is made for it; None where nobody knows.
    """
    made = None if step.solution is None else phrases.dossier.solved.solutions[step.solution - 1].preparation
    if made is None:
        return step.dose, step.dose
    if step.as_prepared_dose is not None:
        return step.as_prepared_dose, step.as_prepared_dose
    return None if phrases.overfills is None else phrases.overfills.dose(step.number)


def content_said(phrases: Phrases, solution: SolvedSolution) -> str:
    """Return what is in the container, total first; blanks to write on where that is not known.

    A product that is given as it is sold, whatever its volume, is said by its name.
    """
    name = phrases.dossier.plan.recipe.solutions[solution.number - 1].name
    if name and solution.volume_mL is None:
        return name
    ends = held(phrases, solution)
    if ends is None:
        unit = phrases.typography.unit(phrases.unit)
        blanks = " + ".join([f"{_BLANK} {unit}"] * (1 + len(solution.components)))
        return phrases.say(CONTENT, amount=blanks, volume=f"{_BLANK} mL")
    least, most = ends
    number = phrases.typography.number
    amounts = [phrases.between((least.amount * per, most.amount * per), number, phrases.unit) for per in parts(phrases)]
    volume = phrases.volumes((least.volume_mL, most.volume_mL))
    return phrases.say(CONTENT, amount=" + ".join(amounts), volume=volume)


def strength_said(phrases: Phrases, solution: SolvedSolution) -> str:
    """Return the concentration of every drug in the container, in brackets."""
    ends = held(phrases, solution)
    if ends is not None:
        strengths = (ends[0].strength, ends[1].strength)
    elif solution.preparation is None:
        strengths = (solution.concentration, solution.concentration)
    else:
        unit = phrases.typography.unit(f"{phrases.unit}/mL")
        return phrases.say(STRENGTH, concentration=" + ".join([f"{_BLANK} {unit}"] * (1 + len(solution.components))))

    def said(per: Fraction) -> str:
        return phrases.between(
            (strengths[0] * per, strengths[1] * per), phrases.typography.number, f"{phrases.unit}/mL"
        )

    return phrases.say(STRENGTH, concentration=phrases.of_each(parts(phrases), said))


def parts(phrases: Phrases) -> list[Fraction]:
    """Return how much of each drug in the product comes with one part of the counted one, which is the first."""
    return [Fraction(1), *(component.per for component in phrases.dossier.plan.recipe.components)]
