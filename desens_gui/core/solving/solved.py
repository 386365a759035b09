"""What a plan comes to: every number fixed, exact, and defined once.

All amounts are in the plan's unit (`amount_unit`, the order's), concentrations in that unit per mL, volumes in mL,
rates in mL/h, times in minutes. None means that the value does not exist (the rate of a swallowed dose).
"""

from dataclasses import dataclass
from fractions import Fraction

from desens_gui.core.rules.making import Fill
from desens_gui.core.solving.solved_times import Times
from desens_gui.core.solving.syringes import Draw


@dataclass(frozen=True, slots=True)
class Intermediate:
    """A dilution of the stock, made only to draw one solution from it.

    `draw_mL` of stock, measured by `draws`, is filled up with `diluent_mL` to `volume_mL`; `concentration` is what it
    is planned to hold, `as_prepared_concentration` what it holds with the draws as they can be measured.
    """

    volume_mL: Fraction
    draw_mL: Fraction
    draws: tuple[Draw, ...]
    diluent_mL: Fraction
    concentration: Fraction
    as_prepared_concentration: Fraction


@dataclass(frozen=True, slots=True)
class Preparation:
    """How one solution is made.

    `source` is the number of the solution it is drawn from, or None for the stock or an `intermediate` of it.
    `draw_mL` is drawn as planned, with `diluent_mL` to go into the container; `draws` is how syringes measure the draw
    (none: no syringe can), and then `fill_up_mL` goes in. `fill` says what happens to the container: `withdraw_mL` is
    taken out of it first; `real_mL` is what it holds in all at the end, before donations (both None where they need
    an overfill that nobody stated). `overfill_mL` is what a commercial container holds more than it says (0 for an
    empty one, None when not stated).
    `as_prepared_amount` and `as_prepared_concentration` follow from the draws and the fill. `tolerance` is the share by
    which the syringes, along the chain of draws from the stock, may make the content differ from that: the worst case,
    and beside it as root of the sum of squares.
    """

    source: int | None
    intermediate: Intermediate | None
    draw_mL: Fraction
    draws: tuple[Draw, ...]
    fill: Fill
    overfill_mL: Fraction | None
    diluent_mL: Fraction
    fill_up_mL: Fraction
    withdraw_mL: Fraction | None
    real_mL: Fraction | None
    as_prepared_amount: Fraction | None
    as_prepared_concentration: Fraction | None
    tolerance: Fraction
    tolerance_rss: Fraction


@dataclass(frozen=True, slots=True)
class SolvedSolution:
    """One solution.

    `components` are the concentrations of the further drugs in the product, in the recipe's order.
    `amount` and `concentration` are those when made, before any donation; `made_mL` is the volume it is made to: its
    own, or more where it shall not lose by giving. `donated_mL` is drawn out for weaker solutions; `label_volume_mL`
    and `label_amount` are what is left, as planned, and `as_prepared_label_*` what is really left by the draws as
    measured. `infused_mL` is all that the pump takes (or a hand gives) from it, priming steps included, flush and
    donations not. `given` is the sum of its counted doses. `line_mL` is what its line takes beyond that;
    `discarded_mL` is what then stays in the bag. `to_infuse_mL` is what is keyed into the pump for it as a whole (None:
    no pump runs from it): of a bag that is run until empty, what is left of it after its own line was primed.
    """

    number: int
    container: str
    volume_mL: Fraction | None
    made_mL: Fraction | None
    amount: Fraction | None
    concentration: Fraction
    infused_mL: Fraction
    given: Fraction
    donated_mL: Fraction
    line_mL: Fraction
    discarded_mL: Fraction | None
    label_volume_mL: Fraction | None
    label_amount: Fraction | None
    as_prepared_label_mL: Fraction | None
    as_prepared_label_amount: Fraction | None
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
    the first. `starts_min` counts from the start of the plan; None where the interval after a dose given at once
    before it is not stated. `change_min` is the time that the change to its bag takes before it starts; None where the
    bag stays. `runs_until` says that the step ends with its bag ("empty") or with the dose ("dose").
    `at_vein` is the drug that crosses the catheter during the step's time on the clock, `as_prepared_dose` the dose
    that the solution, as it was really prepared, gives with the volume that is set (None: not known).
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
    starts_min: Fraction | None
    at_vein: Fraction
    as_prepared_dose: Fraction | None
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

    @property
    def span(self) -> tuple[Fraction, Fraction] | None:
        """The minutes at which the step starts and ends; None where its start is not known."""
        return None if self.starts_min is None else (self.starts_min, self.starts_min + (self.time_min or 0))


@dataclass(frozen=True, slots=True)
class Level:
    """A stretch of time in which the drug crosses the catheter at one rate, per hour."""

    starts_min: Fraction
    ends_min: Fraction
    dose_rate_per_h: Fraction


@dataclass(frozen=True, slots=True)
class VialsOpened:
    """Vials of one size (its place in the supply's list, from 0), and how many of them are opened."""

    size: int
    count: int


@dataclass(frozen=True, slots=True)
class StockUse:
    """What is taken of the stock: `drawn_mL` by the draws as measured, from `vials`, of which `waste_mL` stay."""

    drawn_mL: Fraction
    vials: tuple[VialsOpened, ...]
    waste_mL: Fraction | None


@dataclass(frozen=True, slots=True)
class Total:
    """The sums.

    `ordered` is D; `given` the sum of counted doses; `prepared` the drug drawn from stock into the set (with no
    stock chosen: the sum of contents when made); `left_in_line` is the drug that is in the lines at the end,
    `discarded` = prepared - given - left_in_line, which is less than nothing where a line still holds counted drug;
    `left_over` = prepared - at_vein - left_in_line is what stays in the containers, or ran out when a line was primed
    (less than nothing only where a container holds too little), and is what people are told. `at_vein` is all drug
    that crosses the catheter, `at_vein_flush` the part of it that the flush brings after the last step. `as_prepared`
    is the sum of the doses that the solutions give as they are really prepared (None without a stock),
    `as_prepared_tolerance` by how much the syringes may move it at the worst; where an overfill is not stated it lies
    between the two ends of `as_prepared_range`. `first_fraction` is the first counted dose / D. `time_min` is None
    where the start of the last step is not known.
    """

    ordered: Fraction
    given: Fraction
    prepared: Fraction | None
    discarded: Fraction | None
    left_over: Fraction | None
    left_in_line: Fraction
    at_vein: Fraction
    at_vein_flush: Fraction
    first_drug_min: Fraction | None
    volume_mL: Fraction
    time_min: Fraction | None
    first_fraction: Fraction
    as_prepared: Fraction | None
    as_prepared_tolerance: Fraction | None
    as_prepared_range: tuple[Fraction, Fraction] | None


@dataclass(frozen=True, slots=True)
class Solved:
    """A solved plan: its unit, its solutions (number 1 first), its steps in order, its sums, its times on the clock.

    `at_vein` is the dose rate at the vein over time; empty where no tubing is stated, or not when each step starts.
    `stock` is what is taken of the stock; None without one.
    """

    amount_unit: str
    solutions: tuple[SolvedSolution, ...]
    steps: tuple[SolvedStep, ...]
    total: Total
    at_vein: tuple[Level, ...]
    stock: StockUse | None
    times: Times

    def step_at(self, minute: Fraction) -> int:
        """Return the number of the step that runs at a minute, or ran last."""
        begun = (step.number for step in self.steps if step.starts_min is not None and step.starts_min <= minute)
        return max(begun, default=1)

    def lacks_interval(self, step: SolvedStep) -> bool:
        """Return whether a step is given at once, another follows on its day, and no time between them is stated."""
        following = self.steps[step.number : step.number + 1]
        return step.time_min is None and step.wait_min is None and any(one.starts_min is None for one in following)
