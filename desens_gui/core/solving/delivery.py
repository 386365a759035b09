"""What reaches the vein, by plug flow: through lines primed and joined as stated, and a common stretch after the join.

With no tubing stated, what leaves the bag is what reaches the vein. Doses that are given at once do not go through
the lines of the pump. A line that is primed with its own bag has taken its volume out of it; where such a bag runs
until empty, the drug in its line is part of its dose, and only a flush brings that in.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP
from desens_gui.core.ground.units import Quantity
from desens_gui.core.rules.plan import Plan, Tubing
from desens_gui.core.solving.plug_flow import Plug, Tube
from desens_gui.core.solving.solved import Level, SolvedSolution, SolvedStep

LINE_EXCEEDS_STEP = QT_TRANSLATE_NOOP(
    "Delivery", "The line holds {line}, more than the {volume} of this step; no plan can be made of that."
)

_NOTHING = Fraction(0)
_PUMPED = ("infusion", "priming")


@dataclass(frozen=True, slots=True)
class Delivered:
    """What reaches the vein, step by step, and what stays behind.

    `line_mL` is, per solution (number 1 first), what its line takes out of it beyond what is infused: its volume, and
    what is lost while it is primed; the bag has to hold it. `left_in_line` is the drug in all lines at the end.
    `flush` is the drug that a flush brings in after the last step that a pump runs (with lines primed with their own
    bag it belongs to that step, so 0). `first_drug_min` is None where no drug arrives. `levels` is the dose rate at the
    vein; empty where it is not stated when each step starts.
    """

    steps: tuple[Fraction, ...]
    line_mL: tuple[Fraction, ...]
    left_in_line: Fraction
    flush: Fraction
    first_drug_min: Fraction | None
    levels: tuple[Level, ...]


def deliver(plan: Plan, solutions: tuple[SolvedSolution, ...], steps: tuple[SolvedStep, ...]) -> Delivered:
    """Return what reaches the vein; raise Refused when a line holds more than the step that empties its bag."""
    if plan.tubing is None:
        first = next(step for step in steps if not step.priming)
        doses = tuple(step.dose for step in steps)
        return Delivered(doses, (_NOTHING,) * len(solutions), _NOTHING, _NOTHING, first.starts_min, ())
    return _Lines(plan.tubing, solutions, steps).run()


class _Lines:
    """The lines of one plan, and the clock."""

    def __init__(self, tubing: Tubing, solutions: tuple[SolvedSolution, ...], steps: tuple[SolvedStep, ...]) -> None:
        self._tubing = tubing
        self._solutions = solutions
        self._steps = steps
        self._held = tubing.line_volume.into("mL")
        self._waste = _NOTHING if tubing.waste is None else tubing.waste.into("mL")
        self._flush = _NOTHING if tubing.flush is None else tubing.flush.into("mL")
        self._carrier = _NOTHING if tubing.carrier is None else tubing.carrier.into("mL/h")
        self._pumped = [step for step in steps if step.kind in _PUMPED]
        self._used = sorted({step.solution for step in self._pumped if step.solution is not None})
        self._first = self._pumped[0].solution if self._pumped else None
        common = _NOTHING if tubing.common_volume is None else tubing.common_volume.into("mL")
        self._common = Tube(common, _NOTHING)
        self._tubes = {number: self._primed(number) for number in self._used}
        if tubing.priming in ("first-bag", "diluent") and self._used:
            one = self._primed(self._first or 0)  # all bags share it
            self._tubes = dict.fromkeys(self._used, one)
        self._levels: list[Level] = []
        self._clock = _NOTHING  # the minute up to which the carrier has run

    def run(self) -> Delivered:
        """Run all steps and the flush."""
        doses: list[Fraction] = []
        after = _NOTHING
        for step in self._steps:
            starts = self._starts(step)
            into = self._idle(starts)
            if doses:
                doses[-1] += into
            if step.kind not in _PUMPED:
                doses.append(step.dose)
                continue
            pumped, flush = self._pumped_mL(step), self._flush
            doses.append(self._push(step, pumped, self._strength(step)))
            if step is not self._pumped[-1]:
                continue
            # the flush that brings in what the line of a bag that ran empty still holds is the end of this step
            ends_step = min(flush, (step.volume_mL or _NOTHING) - pumped)
            doses[-1] += self._push(step, ends_step, _NOTHING)
            doses[-1] += self._idle(starts + (step.time_min or 0))
            after = self._push(step, flush - ends_step, _NOTHING)
            if self._tubing.priming == "own-line":
                doses[-1] += after
                after = _NOTHING
        doses[-1] += self._idle(self._starts(self._steps[-1]) + (self._steps[-1].time_min or 0))
        left = sum((tube.drug() for tube in {id(tube): tube for tube in self._tubes.values()}.values()), _NOTHING)
        return Delivered(
            steps=tuple(doses),
            line_mL=tuple(self._line_mL(solution.number) for solution in self._solutions),
            left_in_line=left + self._common.drug(),
            flush=after,
            first_drug_min=self._first_drug(),
            levels=tuple(self._levels) if all(step.starts_min is not None for step in self._pumped) else (),
        )

    def _starts(self, step: SolvedStep) -> Fraction:
        """Return when a step starts; where no interval before it is stated, as soon as it can."""
        return self._clock if step.starts_min is None else step.starts_min

    # --- the lines ---------------------------------------------------------------------------------------------

    def _primed(self, number: int) -> Tube:
        """Return the line of a solution as it is at the start."""
        drug = self._tubing.priming in ("own-line", "first-bag")
        return Tube(self._held, self._solutions[number - 1].concentration if drug else _NOTHING)

    def _takes_line(self, number: int) -> bool:
        """Return whether a line has been filled out of this solution before the start."""
        if self._tubing.priming == "own-line":
            return number in self._used
        return self._tubing.priming == "first-bag" and number == self._first

    def _counts_line(self, step: SolvedStep) -> bool:
        """Return whether what the line took is part of this step's dose: its bag runs empty, and no other follows."""
        if step.runs_until != "empty" or step.solution is None or not self._takes_line(step.solution):
            return False
        return self._tubing.priming == "own-line" or self._used == [step.solution]

    def _line_mL(self, number: int) -> Fraction:
        if not self._takes_line(number):
            return _NOTHING
        if any(step.solution == number and self._counts_line(step) for step in self._pumped):
            return _NOTHING
        return self._held + self._waste

    def _pumped_mL(self, step: SolvedStep) -> Fraction:
        """Return what the pump takes from the bag during a step: all, or what the line has not taken before."""
        volume = step.volume_mL or _NOTHING
        if not self._counts_line(step):
            return volume
        if self._held + self._waste > volume:
            line, of_step = Quantity(self._held + self._waste, "mL"), Quantity(volume, "mL")
            raise Refused(LINE_EXCEEDS_STEP, f"steps {step.number}", line=line, volume=of_step)
        return volume - self._held - self._waste

    def _strength(self, step: SolvedStep) -> Fraction:
        assert step.solution is not None  # an infusion has one
        return self._solutions[step.solution - 1].concentration

    # --- the flow ----------------------------------------------------------------------------------------------

    def _push(self, step: SolvedStep, volume: Fraction, strength: Fraction) -> Fraction:
        """Push a fluid at the rate of a step through its line; return the drug that crosses the catheter with it."""
        assert step.solution is not None  # an infusion has one
        assert step.rate_mL_h is not None  # and a rate
        arrived = _NOTHING
        for plug in self._tubes[step.solution].push(Plug(volume, strength)):
            arrived += self._cross(plug, step.rate_mL_h)
        return arrived

    def _idle(self, until: Fraction) -> Fraction:
        """Let the carrier run alone until a minute of the clock; return the drug that it brings in."""
        arrived = _NOTHING
        if self._carrier and until > self._clock:
            volume = self._carrier * (until - self._clock) / 60
            arrived = self._cross_common(Plug(volume, _NOTHING), self._carrier)
        self._clock = max(self._clock, until)
        return arrived

    def _cross(self, plug: Plug, rate: Fraction) -> Fraction:
        """Join the carrier, and go through the common stretch."""
        flow = rate + self._carrier
        return self._cross_common(Plug(plug.volume * flow / rate, plug.strength * rate / flow), flow)

    def _cross_common(self, plug: Plug, flow: Fraction) -> Fraction:
        arrived = _NOTHING
        for out in self._common.push(plug):
            minutes = out.volume * 60 / flow
            self._note(Level(self._clock, self._clock + minutes, out.strength * flow))
            self._clock += minutes
            arrived += out.volume * out.strength
        return arrived

    def _note(self, level: Level) -> None:
        """Remember a level; one that only goes on is no new one."""
        last = self._levels[-1] if self._levels else None
        if last is not None and (last.ends_min, last.dose_rate_per_h) == (level.starts_min, level.dose_rate_per_h):
            self._levels[-1] = Level(last.starts_min, level.ends_min, level.dose_rate_per_h)
        else:
            self._levels.append(level)

    def _first_drug(self) -> Fraction | None:
        """Return the minute at which the first drug crosses the catheter."""
        return min(self._arrivals(), default=None)

    def _arrivals(self) -> Iterator[Fraction]:
        yield from (level.starts_min for level in self._levels if level.dose_rate_per_h)
        given = (step for step in self._steps if step.kind not in _PUMPED and step.dose)
        yield from (step.starts_min for step in given if step.starts_min is not None)
