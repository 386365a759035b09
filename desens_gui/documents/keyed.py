"""What is keyed into the pump for a step, and what completes it to the step's volume.

A bag that has filled its own line and is then run until empty is pumped dry before its step has ended: the last of it
is in the line, and a flush brings that in. Whoever keyed the whole volume of the step would run the bag dry, so every
table of paper that a hand sets a pump by has the volume that is keyed, and names the rest beside it.
"""

from fractions import Fraction

from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP
from desens_gui.core.solving.pumping import keyed_mL, left_for_flush_mL
from desens_gui.core.solving.solved import SolvedStep
from desens_gui.core.ward.instructions import FLUSH_BEGINS, FLUSH_ENDS, instructions
from desens_gui.documents.phrases import Phrases

BY_FLUSH = QT_TRANSLATE_NOOP("Label", "+ {volume} flush")
IN_LINE = QT_TRANSLATE_NOOP("Label", "+ {volume} in the line")


def keyed(phrases: Phrases, step: SolvedStep) -> Fraction | None:
    """Return the mL that are keyed in for a step; None where no volume is."""
    return keyed_mL(phrases.dossier.plan, step)


def beside(phrases: Phrases, step: SolvedStep) -> str:
    """Return what completes the keyed volume of a step: the flush, or what stays in the line; empty where nothing."""
    plan, solved = phrases.dossier.plan, phrases.dossier.solved
    if plan.tubing is None or not left_for_flush_mL(plan, [step]):
        return ""
    line, flush = plan.tubing.line_volume.into("mL"), plan.tubing.flush
    ends = [one for one in instructions(plan, solved) if one.when == "end" and one.step == step.number]
    if flush is not None and any(one.said.text in {FLUSH_ENDS, FLUSH_BEGINS} for one in ends):
        return phrases.say(BY_FLUSH, volume=phrases.volume(min(line, flush.into("mL"))))
    return phrases.say(IN_LINE, volume=phrases.volume(line))
