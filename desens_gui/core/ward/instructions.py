"""What a plan assumes that the ward does with the lines: priming, bag changes and the end, as sentences.

One function says it for the screen and for every sheet, so that none of them asks for another thing. What is still in
a line at a bag change is worked out by the plug flow of the solver; whether a flush belongs to the plan is judged by
what then reaches the vein.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP, Said, Text
from desens_gui.core.ground.typography import Percent, Setting
from desens_gui.core.ground.units import Quantity
from desens_gui.core.rules.naming import named
from desens_gui.core.rules.plan import Plan, Tubing
from desens_gui.core.solving.plug_flow import Plug, Tube
from desens_gui.core.solving.solved import Solved, SolvedStep
from desens_gui.core.ward.arriving import arriving_with, held_back

#: before the first step, at the bag changes, at the end
When = Literal["before", "change", "end"]

PRIME_OWN = QT_TRANSLATE_NOOP("Ward", "Prime the line of {bag} with {line} of {bag}.")
PRIME_OWN_WASTE = QT_TRANSLATE_NOOP(
    "Ward", "Prime the line of {bag} with {line} of {bag}; discard the {waste} that run out of it."
)
PRIME_EACH_DILUENT = QT_TRANSLATE_NOOP("Ward", "Prime a line for each bag with {line} of {diluent}.")
PRIME_ONE = QT_TRANSLATE_NOOP("Ward", "One line for all bags: prime it with {line} of {bag}.")
PRIME_ONE_WASTE = QT_TRANSLATE_NOOP(
    "Ward", "One line for all bags: prime it with {line} of {bag}; discard the {waste} that run out of it."
)
PRIME_ONE_DILUENT = QT_TRANSLATE_NOOP("Ward", "One line for all bags: prime it with {line} of {diluent}.")
DILUENT = QT_TRANSLATE_NOOP("Ward", "diluent")
JOIN = QT_TRANSLATE_NOOP("Ward", "Connect each line at the vein, at the hub of the catheter, when its bag begins.")
JOIN_BEFORE = QT_TRANSLATE_NOOP("Ward", "Connect each line before that stretch when its bag begins.")
COMMON = QT_TRANSLATE_NOOP(
    "Ward", "Fill what lies between the join and the vein ({common}: port, filter, Y-site) with {diluent}."
)
CARRIER = QT_TRANSLATE_NOOP("Ward", "Run {fluid} as carrier at {rate} from the start to the end, without a change.")
CARRIER_FLUID = QT_TRANSLATE_NOOP("Ward", "a fluid that is not stated")
CHANGE_LINES = QT_TRANSLATE_NOOP(
    "Ward", "At every bag change: clamp, disconnect at the hub, discard the line. Do not flush, bolus or purge."
)
CHANGE_BAGS = QT_TRANSLATE_NOOP(
    "Ward",
    "At every bag change: stop the pump, clamp, and hang the next bag on the same line. Do not flush, bolus or purge.",
)
PRIMING_STEP = QT_TRANSLATE_NOOP(
    "Ward",
    "Step {step} is priming: at {rate} the pump fills the line of {bag} with {volume} of it. What that pushes out is "
    "{diluent}, and counts as no dose.",
)
PRIMING_OTHER = QT_TRANSLATE_NOOP(
    "Ward",
    "Step {step} is priming: at {rate} the pump takes {volume} of {bag}. That assumes a line for each bag, primed with "
    "diluent, which holds {volume}; the lines of this plan are others.",
)
PRIMING_GIVES = QT_TRANSLATE_NOOP(
    "Ward",
    "Step {step} is priming: at {rate} the pump takes {volume} of {bag}. With the lines as they are stated, {drug} "
    "reach the vein meanwhile that count as no dose.",
)
RUNS_AGAIN = QT_TRANSLATE_NOOP(
    "Ward", "After step {step} clamp the line of {bag} and keep it: {bag} runs again from step {again}."
)
BOLUS = QT_TRANSLATE_NOOP(
    "Ward", "After step {step} the line holds {drug}; flushing it by hand would give that as a bolus."
)
BOLUS_MORE = QT_TRANSLATE_NOOP(
    "Ward",
    "After step {step} the line holds {drug}; flushing it by hand would give that as a bolus, more than all steps so "
    "far together ({given}).",
)
PUMPED = QT_TRANSLATE_NOOP(
    "Ward",
    "Step {step}: the pump takes {of_step} of {bag}, {pumped} in all its steps. The other {line} are in its line.",
)
PUMPED_WASTE = QT_TRANSLATE_NOOP(
    "Ward",
    "Step {step}: the pump takes {of_step} of {bag}, {pumped} in all its steps. The other {line} are in its line; "
    "{waste} ran out when that was primed, and are lost.",
)
FLUSH_ENDS = QT_TRANSLATE_NOOP(
    "Ward", "Then flush with {flush} of {fluid} at {rate}: that is the end of step {step}. Clamp and disconnect."
)
FLUSH_BEGINS = QT_TRANSLATE_NOOP(
    "Ward",
    "Then flush with {flush} of {fluid} at {rate}: the first {of_step} are the end of step {step}. Clamp and "
    "disconnect.",
)
FLUSH_AFTER = QT_TRANSLATE_NOOP(
    "Ward",
    "After step {step}: flush with {flush} of {fluid} at {rate}. It brings in {drug} of the dose. Clamp and "
    "disconnect.",
)
FLUSH_FLUID = QT_TRANSLATE_NOOP("Ward", "a fluid that is not stated")
NO_FLUSH = QT_TRANSLATE_NOOP(
    "Ward",
    "After step {step}: clamp and disconnect at the hub, do not flush. Flushed in, the {drug} in the line would be "
    "{share} of the dose too much.",
)
NO_FLUSH_NOTHING = QT_TRANSLATE_NOOP("Ward", "After step {step}: clamp and disconnect at the hub, do not flush.")
FLUSH_TOO_MUCH = QT_TRANSLATE_NOOP(
    "Ward",
    "After step {step}: clamp and disconnect at the hub, do not flush. The flush of {flush} that is stated would "
    "bring {drug} ({share} of the dose) too much.",
)
FLUSH_MISSING = QT_TRANSLATE_NOOP(
    "Ward", "No flush is stated for the end, and {drug} of the dose ({share}) stay in the line: state a flush."
)


@dataclass(frozen=True, slots=True)
class Instruction:
    """One sentence for the ward.

    `solution` is the number of the solution whose line it is about (None: all of them); `step` is the number of the
    step after which, or during which, it is done (None: none of them).
    """

    when: When
    said: Said
    solution: int | None = None
    step: int | None = None


def instructions(plan: Plan, solved: Solved) -> tuple[Instruction, ...]:
    """Return what the plan assumes that is done with the lines, in the order in which it is done.

    Empty where no tubing is stated, and where nothing is pumped. A flush that would bring more than the dose is never
    asked for: then it is said not to flush, whatever is stated.
    """
    pumped = _pumped(solved)
    if plan.tubing is None or not pumped:
        return ()
    ward = _Ward(plan, plan.tubing, solved, pumped)
    return (*ward.before(), *ward.changes(), *ward.end())


def _pumped(solved: Solved) -> list[SolvedStep]:
    return [step for step in solved.steps if step.kind in ("infusion", "priming")]


class _Ward:
    """The lines of one plan, as those see them who connect them."""

    def __init__(self, plan: Plan, tubing: Tubing, solved: Solved, pumped: list[SolvedStep]) -> None:
        self._plan = plan
        self._tubing = tubing
        self._solved = solved
        self._pumped = pumped
        self._used = list(dict.fromkeys(_solution(step) for step in pumped))
        self._several = tubing.priming in ("own-line", "own-line-diluent")

    # --- before the start

    def before(self) -> Iterator[Instruction]:
        """Yield how the lines are primed and joined, and what runs beside them."""
        tubing, diluent = self._tubing, self._plan.order.diluent or DILUENT
        line = {"line": Setting(tubing.line_volume), "diluent": diluent}
        if tubing.waste is not None:
            line["waste"] = Setting(tubing.waste)
        match tubing.priming:
            case "own-line":
                text = PRIME_OWN if tubing.waste is None else PRIME_OWN_WASTE
                for number in self._used:
                    yield Instruction("before", Said(text, line | {"bag": self._named(number)}), number)
            case "own-line-diluent":
                yield Instruction("before", Said(PRIME_EACH_DILUENT, line))
            case "first-bag":
                text = PRIME_ONE if tubing.waste is None else PRIME_ONE_WASTE
                first = self._used[0]
                yield Instruction("before", Said(text, line | {"bag": self._named(first)}), first)
            case "diluent":
                yield Instruction("before", Said(PRIME_ONE_DILUENT, line))
        if tubing.common_volume is not None:
            yield Instruction("before", Said(COMMON, {"common": Setting(tubing.common_volume), "diluent": diluent}))
        if self._several and len(self._used) > 1:
            yield Instruction("before", Said(JOIN if tubing.common_volume is None else JOIN_BEFORE))
        if tubing.carrier is not None:
            carrier = {"fluid": tubing.carrier_fluid or CARRIER_FLUID, "rate": Setting(tubing.carrier)}
            yield Instruction("before", Said(CARRIER, carrier))
        if self._pumped[0].priming:
            yield self._priming("before", self._pumped[0])

    # --- bag changes

    def changes(self) -> Iterator[Instruction]:
        """Yield what is done when a bag is changed, and what a flush by hand would do then."""
        held = self._held_at_changes()
        if held:
            yield Instruction("change", Said(CHANGE_LINES if self._several else CHANGE_BAGS))
        told = [one for step, drug in held for one in self._at_change(step, drug)]
        told += [self._priming("change", step) for step in self._pumped[1:] if step.priming]
        yield from sorted(told, key=lambda one: one.step or 0)  # each after the steps before it

    def _at_change(self, step: SolvedStep, drug: Fraction) -> Iterator[Instruction]:
        """Yield what is said of the line that is left after a step, and of the drug in it."""
        bag = _solution(step)
        again = next((one.number for one in self._pumped if one.number > step.number and one.solution == bag), None)
        if self._several and again is not None:
            values = {"step": step.number, "bag": self._named(bag), "again": again}
            yield Instruction("change", Said(RUNS_AGAIN, values), bag, step.number)
        if not drug:
            return
        given = step.cumulative_dose
        values = {"step": step.number, "drug": self._amount(drug), "given": self._amount(given)}
        text = BOLUS_MORE if drug > given else BOLUS
        yield Instruction("change", Said(text, values), bag, step.number)

    def _priming(self, when: When, step: SolvedStep) -> Instruction:
        """Return what a priming step of the protocol does; it assumes lines of its own that are full of diluent."""
        number, volume = _solution(step), step.volume_mL or Fraction(0)
        line = self._tubing.line_volume.into("mL")
        fits = self._tubing.priming == "own-line-diluent" and line == volume
        text: Text = PRIMING_GIVES if step.at_vein else PRIMING_STEP if fits else PRIMING_OTHER
        values = {
            "step": step.number,
            "bag": self._named(number),
            "volume": _mL(volume),
            "rate": Setting(Quantity(step.rate_mL_h or Fraction(0), "mL/h")),
            "diluent": self._plan.order.diluent or DILUENT,
            "drug": self._amount(step.at_vein),
        }
        return Instruction(when, Said(text, values), number, step.number)

    def _held_at_changes(self) -> list[tuple[SolvedStep, Fraction]]:
        """Return the last step before each bag change, with the drug that its line then holds."""
        one = self._tube(self._used[0])
        tubes = {number: self._tube(number) if self._several else one for number in self._used}
        held = []
        for step, following in zip(self._pumped, [*self._pumped[1:], None], strict=True):
            number = _solution(step)
            tubes[number].push(Plug(step.volume_mL or Fraction(0), self._strength(number)))
            if following is not None and following.solution != number:
                held.append((step, tubes[number].drug()))
        return held

    def _tube(self, number: int) -> Tube:
        filled = self._tubing.priming in ("own-line", "first-bag")
        return Tube(self._tubing.line_volume.into("mL"), self._strength(number) if filled else Fraction(0))

    # --- the end

    def end(self) -> Iterator[Instruction]:
        """Yield what the pump takes of a bag whose line holds the end of it, and what is done after the last step."""
        for step in self._pumped:
            in_line = self._in_line(step)
            if in_line:
                yield self._takes_less(step, in_line)
        yield self._last()

    def _in_line(self, step: SolvedStep) -> Fraction:
        """Return the mL of a step that its line has taken when it was primed; 0 where all of it is pumped."""
        primed = self._tubing.priming == "own-line" or (self._tubing.priming == "first-bag" and len(self._used) == 1)
        if not primed or step.runs_until != "empty":
            return Fraction(0)
        waste = Fraction(0) if self._tubing.waste is None else self._tubing.waste.into("mL")
        return self._tubing.line_volume.into("mL") + waste

    def _takes_less(self, step: SolvedStep, in_line: Fraction) -> Instruction:
        number = _solution(step)
        infused = self._solved.solutions[number - 1].infused_mL
        values = {
            "step": step.number,
            "bag": self._named(number),
            "of_step": _mL((step.volume_mL or Fraction(0)) - in_line),
            "pumped": _mL(infused - in_line),
            "line": Setting(self._tubing.line_volume),
        }
        if self._tubing.waste is None:
            return Instruction("end", Said(PUMPED, values), number, step.number)
        values["waste"] = Setting(self._tubing.waste)
        return Instruction("end", Said(PUMPED_WASTE, values), number, step.number)

    def _last(self) -> Instruction:
        """Return what is done after the last step: to flush, or not to."""
        last, tubing = self._pumped[-1], self._tubing
        number = _solution(last)
        given, arrives = self._solved.total.given, self._solved.total.at_vein
        without = arriving_with(self._plan, self._solved, None)
        values: dict[str, object] = {"step": last.number}
        if tubing.flush is None:
            return Instruction("end", self._no_flush(values, given - without), number, last.number)
        values |= {"flush": Setting(tubing.flush), "rate": Setting(Quantity(last.rate_mL_h or Fraction(0), "mL/h"))}
        values["fluid"] = tubing.flush_fluid or FLUSH_FLUID
        if abs(arrives - given) > abs(without - given):
            too_much = {"drug": self._amount(arrives - given), "share": self._share(arrives - given)}
            return Instruction("end", Said(FLUSH_TOO_MUCH, values | too_much), number, last.number)
        return Instruction("end", self._flush(values, last, arrives - without), number, last.number)

    def _flush(self, values: dict[str, object], last: SolvedStep, drug: Fraction) -> Said:
        flush, of_step = self._tubing.flush, self._in_line(last)
        assert flush is not None  # the caller's condition
        if not of_step:
            return Said(FLUSH_AFTER, values | {"drug": self._amount(drug)})
        text: Text = FLUSH_ENDS if flush.into("mL") <= of_step else FLUSH_BEGINS
        return Said(text, values | {"of_step": _mL(of_step)})

    def _no_flush(self, values: dict[str, object], short: Fraction) -> Said:
        """Return what is said where no flush is stated: not to flush, or that one belongs to the plan."""
        brings = held_back(self._plan, self._solved)
        if short > 0 and brings:
            drug = min(short, brings)
            return Said(FLUSH_MISSING, values | {"drug": self._amount(drug), "share": self._share(drug)})
        if not brings:
            return Said(NO_FLUSH_NOTHING, values)
        return Said(NO_FLUSH, values | {"drug": self._amount(brings), "share": self._share(brings)})

    # --- words

    def _named(self, number: int) -> Said:
        return named(self._plan.recipe, number)

    def _strength(self, number: int) -> Fraction:
        return self._solved.solutions[number - 1].concentration

    def _amount(self, drug: Fraction) -> Quantity:
        return Quantity(drug, self._solved.amount_unit)

    def _share(self, drug: Fraction) -> Percent:
        return Percent(drug / self._solved.total.ordered)


def _solution(step: SolvedStep) -> int:
    assert step.solution is not None  # a pump takes it from one
    return step.solution


def _mL(volume: Fraction) -> Setting:
    return Setting(Quantity(volume, "mL"))
