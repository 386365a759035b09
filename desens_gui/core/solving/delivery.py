"""What reaches the vein.

With no tubing stated, what leaves the bag is what reaches the vein. With an own line per bag, primed with that
bag and joined at the vein, each step delivers its dose; at the end each line still holds its own drug, and the
flush pushes in that of the last bag. A bag that runs until empty has put its last line volume of drug into the
line, so without a flush that part of its dose never arrives (the plug-flow view: no mixing).
"""

from dataclasses import dataclass
from fractions import Fraction

from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP
from desens_gui.core.ground.units import Quantity
from desens_gui.core.rules.plan import Plan
from desens_gui.core.solving.solved import SolvedSolution, SolvedStep

LINE_EXCEEDS_STEP = QT_TRANSLATE_NOOP(
    "Delivery", "The line holds {line}, more than the {volume} of this step; no plan can be made of that."
)


@dataclass(frozen=True, slots=True)
class Delivered:
    """What reaches the vein, step by step, and what stays behind.

    `line_mL` is, per solution (number 1 first), the volume its line takes out of it beyond what is infused; a flush
    may push it in, but the bag has had to hold it. `left_in_line` is drug that stays in lines and is not part of
    any counted dose. `flush` is drug that a flush brings in after the last step (with own lines it belongs to the
    last step, so 0).
    """

    steps: tuple[Fraction, ...]
    line_mL: tuple[Fraction, ...]
    left_in_line: Fraction
    flush: Fraction
    first_drug_min: Fraction


def deliver(plan: Plan, solutions: tuple[SolvedSolution, ...], steps: tuple[SolvedStep, ...]) -> Delivered:
    """Return what reaches the vein; raise Refused when a line holds more than the step that empties its bag."""
    doses = [step.dose for step in steps]
    if plan.tubing is None:
        first = next(step for step in steps if not step.priming)
        return Delivered(tuple(doses), (Fraction(0),) * len(solutions), Fraction(0), Fraction(0), _begins(first))
    held = plan.tubing.line_volume.into("mL")
    flush = min(held, plan.tubing.flush.into("mL") if plan.tubing.flush is not None else Fraction(0))
    used = {step.solution for step in steps if step.kind in ("infusion", "priming")}
    line_mL = [held if solution.number in used else Fraction(0) for solution in solutions]
    left = sum((line_mL[solution.number - 1] * solution.concentration for solution in solutions), Fraction(0))
    for index, step in enumerate(steps):
        if step.priming and step.solution is not None and step.volume_mL is not None:
            doses[index] = solutions[step.solution - 1].concentration * step.volume_mL
    for index, step in enumerate(steps):
        if step.kind != "infusion" or step.solution is None or step.volume_mL is None:
            continue
        strength = solutions[step.solution - 1].concentration
        pushed_in = flush if step is steps[-1] else Fraction(0)
        if step.runs_until == "empty":
            # its dose counts the drug that is in the line at the end: a flush brings it in, or it stays
            if held > step.volume_mL:
                line, volume = Quantity(held, "mL"), Quantity(step.volume_mL, "mL")
                raise Refused(LINE_EXCEEDS_STEP, f"steps {step.number}", line=line, volume=volume)
            doses[index] -= (held - pushed_in) * strength
            left -= held * strength
            line_mL[step.solution - 1] = Fraction(0)
        elif pushed_in:
            doses[index] += pushed_in * strength
            left -= pushed_in * strength
    # a line is full of drug, so the first step pushes some into the vein even when it is a priming step
    return Delivered(tuple(doses), tuple(line_mL), left, Fraction(0), _begins(steps[0]))


def _begins(step: SolvedStep) -> Fraction:
    """Return when a step begins that has nothing but priming before it, which takes a known time."""
    assert step.starts_min is not None
    return step.starts_min
