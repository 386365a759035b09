"""What a plan comes to: every number fixed, exact, and defined once.

All amounts are in the plan's unit (`amount_unit`, the order's), concentrations in that unit per mL, volumes in mL,
rates in mL/h, times in minutes. None means that the value does not exist (the rate of a swallowed dose).
"""

from dataclasses import dataclass
from fractions import Fraction

from desens_gui.core.solving.solved_times import Times


@dataclass(frozen=True, slots=True)
class Preparation:
    """How one solution is made, as planned.

    `source` is the number of the solution it is drawn from, or None for the stock. `draw_mL` is drawn from the
    source and filled up with `diluent_mL` to the solution's volume.
    """

    source: int | None
    draw_mL: Fraction
    diluent_mL: Fraction


@dataclass(frozen=True, slots=True)
class SolvedSolution:
    """One solution.

    `components` are the concentrations of the further drugs in the product, in the recipe's order.
    `amount` and `concentration` are those when made, before any donation. `donated_mL` is drawn out for weaker
    solutions; `label_volume_mL` and `label_amount` are what is left and so printed. `infused_mL` is all that the
    pump takes (or a hand gives) from it, priming steps included, flush and donations not. `given` is the sum of
    its counted doses. `line_mL` is what its line takes beyond that; `discarded_mL` is what then stays in the bag.
    `to_infuse_mL` is what is keyed into the pump for it as a whole (None: no pump runs from it): of a bag that is run
    until empty, what is left of it after its own line was primed.
    """

    number: int
    container: str
    volume_mL: Fraction | None
    amount: Fraction | None
    concentration: Fraction
    infused_mL: Fraction
    given: Fraction
    donated_mL: Fraction
    line_mL: Fraction
    discarded_mL: Fraction | None
    label_volume_mL: Fraction | None
    label_amount: Fraction | None
    preparation: Preparation | None
    components: tuple[Fraction, ...]
    to_infuse_mL: Fraction | None = None


@dataclass(frozen=True, slots=True)
class SolvedStep:
    """One step.

    `tablet` is the number of the tablet that is swallowed, `count` how many of it. `components` are the doses of the
    further drugs in the product, in the recipe's order. `wait_min` is the time after the step, or from a dose given
    at once, to the next one.
    `asked_rate_mL_h` is the rate before the pump's rounding. `rise` is the dose rate over the highest earlier
    counted dose rate (for doses given at once: the dose over the highest earlier one); None for priming steps and
    the first. `change_min` is the time that the change to its bag takes before it starts; None where the bag stays.
    `runs_until` says that the step ends with its bag ("empty") or with the dose ("dose").
    `set_volume_mL` is the volume a hand sets: that of an until-dose step is the nearest the pump takes.
    """

    number: int
    kind: str
    solution: int | None
    rate_mL_h: Fraction | None
    asked_rate_mL_h: Fraction | None
    time_min: Fraction | None
    volume_mL: Fraction | None
    set_volume_mL: Fraction | None
    dose: Fraction
    cumulative_dose: Fraction
    cumulative_volume_mL: Fraction
    dose_rate_per_h: Fraction | None
    rise: Fraction | None
    starts_min: Fraction
    at_vein: Fraction
    runs_until: str | None
    day: int | None
    tablet: int | None
    count: Fraction | None
    components: tuple[Fraction, ...]
    wait_min: Fraction | None
    change_min: Fraction | None

    @property
    def priming(self) -> bool:
        """Whether the step only fills a line."""
        return self.kind == "priming"


@dataclass(frozen=True, slots=True)
class Total:
    """The sums.

    `ordered` is D; `given` the sum of counted doses; `prepared` the drug drawn from stock into the set (with no
    stock chosen: the sum of contents when made); `discarded` = prepared - given - left_in_line. `left_in_line` is
    drug that stays in the lines and is not part of `given`. `first_fraction` is the first counted dose / D.
    """

    ordered: Fraction
    given: Fraction
    prepared: Fraction | None
    discarded: Fraction | None
    left_in_line: Fraction
    at_vein: Fraction
    at_vein_flush: Fraction
    first_drug_min: Fraction
    volume_mL: Fraction
    time_min: Fraction
    first_fraction: Fraction


@dataclass(frozen=True, slots=True)
class Solved:
    """A solved plan: its unit, its solutions (number 1 first), its steps in order, its sums, its times on the clock."""

    amount_unit: str
    solutions: tuple[SolvedSolution, ...]
    steps: tuple[SolvedStep, ...]
    total: Total
    times: Times
