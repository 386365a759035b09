"""Generates a ladder of bags: from the share of the dose that is given first to the final rate, in equal rises.

Each bag but the last holds a share of the dose, the next weaker one a dilution of it; the last holds the remainder
and runs until it is empty. The dose rate of step k is level(k) = L1 x (Ln / L1)^((k - 1) / (n - 1)) in parts of the
dose per hour, where L1 = starting fraction / step time and Ln = final rate / volume of the last bag. The published
oxaliplatin table (Prieto-García 2019: 1/1,000,000, 4 bags of 4 steps, 15 min, 160 mL/h) is such a ladder with rates
rounded by hand.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Annotated

from pydantic import Field

from desens_gui.core.generators.proposed import Generated, down, root_bounds, settable, up
from desens_gui.core.ground.model import Count, Model, Rate, Share, ShareOrFactor, Time, Volume, made, rebuilt
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.storable import writable, writable_share
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP, Said, Text
from desens_gui.core.ground.typography import Lasting, PartOfDose, Setting
from desens_gui.core.ground.units import Quantity
from desens_gui.core.rules.recipe import MAX_SOLUTIONS, MAX_STEPS, Recipe
from desens_gui.core.rules.site import Pump, Site

TOO_MANY_BAGS = QT_TRANSLATE_NOOP("Generator", "A ladder has at most {most} bags.")
TOO_MANY_STEPS = QT_TRANSLATE_NOOP(
    "Generator", "{bags} bags of {each} steps are {steps} steps; at most {most} are possible."
)
ONE_STEP = QT_TRANSLATE_NOOP("Generator", "A ladder needs at least two steps.")
VOLUME_COUNT = QT_TRANSLATE_NOOP(
    "Generator", "State one volume for all bags, or one for each: {bags} bags, {volumes} volumes."
)
NO_DILUTION = QT_TRANSLATE_NOOP("Generator", "The dilution from bag to bag must be more than 1.")
TOO_WEAK = QT_TRANSLATE_NOOP(
    "Generator", "The share of the dose in bag 1 gets too small to be written: fewer bags, or a smaller dilution."
)
#: a problem, and the changes of one input that were tried and would solve it
WOULD_DO = QT_TRANSLATE_NOOP("Generator", "{problem} What would do, one of these: {offers}.")
NOTHING_WOULD_DO = QT_TRANSLATE_NOOP("Generator", "{problem} No small change of one input would do.")

STARTS_HIGH = QT_TRANSLATE_NOOP(
    "Generator", "The final rate gives no more of the dose per hour than the first step does."
)
TOO_STEEP = QT_TRANSLATE_NOOP(
    "Generator", "The dose rate would rise by ×{rise} at step {step}; the limit set for this site is ×{limit}."
)
TOO_SLOW = QT_TRANSLATE_NOOP(
    "Generator", "Step {step} from bag {bag} would run at {rate}; at least {limit} is possible."
)
TOO_FAST = QT_TRANSLATE_NOOP(
    "Generator", "Step {step} from bag {bag} would run at {rate}; at most {limit} is possible."
)
BAG_TOO_SMALL = QT_TRANSLATE_NOOP(
    "Generator",
    "The steps from bag {bag} would take {used}, but it holds {volume}. A larger bag would not help: its rates would "
    "rise with its volume.",
)
TOO_FLAT = QT_TRANSLATE_NOOP(
    "Generator",
    "Step {step} would be no faster than a step before it: there are too many steps for rates that are rounded.",
)
NOTHING_REMAINS = QT_TRANSLATE_NOOP(
    "Generator", "The weaker bags would give the whole dose; nothing remains for the last."
)
OFFER_STEPS = QT_TRANSLATE_NOOP("Generator", "steps per bag: {count}")
OFFER_BAGS = QT_TRANSLATE_NOOP("Generator", "number of bags: {count}")
OFFER_TIME = QT_TRANSLATE_NOOP("Generator", "a step time of {time}")
OFFER_VOLUME = QT_TRANSLATE_NOOP("Generator", "{volume} in bag {bag}")

LADDER = QT_TRANSLATE_NOOP("Generator", "{steps} steps from {bags} bags; the first gives {share} of the dose.")
RISES = QT_TRANSLATE_NOOP("Generator", "The dose rate rises by ×{least} to ×{most} from step to step.")
RATES = QT_TRANSLATE_NOOP("Generator", "Rates from {least} to {most}.")
TOGETHER = QT_TRANSLATE_NOOP("Generator", "{volume} in {time}.")
FIRST_BY_SHARE = QT_TRANSLATE_NOOP(
    "Generator", "The first step is stated by its share of the dose: no rate that can be set gives exactly {share}."
)

_USUAL_TIMES = ("5", "6", "7.5", "10", "12", "15", "20", "30", "45", "60")
_USUAL_VOLUMES = ("50", "100", "250", "500", "1000")
_FURTHEST = 12


class LadderInputs(Model):
    """What a ladder is generated from.

    `starting_fraction` is the first dose's share of the dose. `bags` and `steps_per_bag` count; `step_time` is that
    of every step but the last. `volumes` is one for all bags, or one for each, weakest first. `final_rate` is that
    of the last step. `dilution` is how many times weaker than the next one each bag is made. `least_rate` and
    `most_rate` are what can be set, where no pump says so.
    """

    starting_fraction: Share
    bags: Count
    steps_per_bag: Count
    step_time: Time
    volumes: Annotated[tuple[Volume, ...], Field(min_length=1, max_length=MAX_SOLUTIONS)]
    final_rate: Rate
    dilution: ShareOrFactor = Fraction(10)
    least_rate: Rate | None = None
    most_rate: Rate | None = None


def ladder(inputs: LadderInputs, site: Site, pump: Pump | None = None) -> Generated:
    """Return the recipe of the ladder: remainder, the final rate moving the last step.

    The first step gives exactly the starting fraction; the rates between it and the final rate are proposals of two
    significant digits, on the grid of `pump` where one is given. Raises Refused, with the input's name as its place:
    for rates that cannot be set, a bag that is too small for its steps, and a rise above the site's limit (amber).
    What would help has been tried.
    """
    try:
        return _Ladder(inputs, site, pump).generated()
    except _Unfit as unfit:
        offers = tuple(_offers(inputs, site, pump, unfit.at))
        text = WOULD_DO if offers else NOTHING_WOULD_DO
        raise Refused(text, unfit.where, problem=unfit.problem, offers=offers) from None


class _Unfit(Exception):
    """The inputs can be read and make no ladder; another value of one of them may help."""

    def __init__(self, text: Text, where: str, values: Mapping[str, object], at: int | None = None) -> None:
        """Keep the problem, its input and, where it is about one bag, which (`at`, from 0)."""
        super().__init__(text.source)
        self.problem, self.where, self.at = Said(text, values), where, at


@dataclass(frozen=True, slots=True)
class _Climb:
    """One step before the last: its bag (from 0), its mL/h and, for the first one, whether that can be set."""

    bag: int
    rate: Fraction
    exact: bool = True


class _Ladder:
    """Works out one ladder: levels in parts of the dose per hour, mL, mL/h, minutes."""

    def __init__(self, inputs: LadderInputs, site: Site, pump: Pump | None) -> None:
        self.inputs, self.limit = inputs, site.thresholds.rise_amber
        _check(inputs)
        self.rates = settable(inputs.least_rate, inputs.most_rate, pump)
        self.minutes = inputs.step_time.into("min")
        each = inputs.volumes * (inputs.bags if len(inputs.volumes) == 1 else 1)
        self.stated = each
        self.volumes = [volume.into("mL") for volume in each]
        self.shares = [1 / inputs.dilution ** (inputs.bags - bag) for bag in range(1, inputs.bags + 1)]
        if not all(writable_share(share) for share in self.shares):
            raise Refused(TOO_WEAK, "bags")
        self.final = inputs.final_rate.into("mL/h")

    def generated(self) -> Generated:
        steps = self._steps()
        for number, step in enumerate([*steps, _Climb(self.inputs.bags - 1, self.final)], 1):
            self._check_rate(number, step)
        used = [
            sum((self._mL(step) for step in steps if step.bag == bag), Fraction(0)) for bag in range(len(self.shares))
        ]
        for bag, volume in enumerate(self.volumes):
            last = bag == len(self.volumes) - 1
            if used[bag] > volume or (last and used[bag] == volume):
                values = {"bag": bag + 1, "used": Quantity(used[bag], "mL"), "volume": Setting(self.stated[bag])}
                raise _Unfit(BAG_TOO_SMALL, "volumes", values, bag)
        rises = self._rises(steps)
        steepest, flattest = max(rises), min(rises)
        if steepest > self.limit:
            steep = {"rise": steepest, "step": rises.index(steepest) + 2, "limit": self.limit}
            raise _Unfit(TOO_STEEP, "steps_per_bag", steep)
        if flattest <= 1:
            raise _Unfit(TOO_FLAT, "steps_per_bag", {"step": rises.index(flattest) + 2})
        return Generated(self._recipe(steps), self.inputs.starting_fraction, tuple(self._says(steps, rises, used)))

    def _steps(self) -> list[_Climb]:
        """Return all steps but the last."""
        inputs = self.inputs
        count = inputs.bags * inputs.steps_per_bag
        first = inputs.starting_fraction * 60 / self.minutes
        climb = self.final / self.volumes[-1] / first
        if climb <= 1:
            raise _Unfit(STARTS_HIGH, "final_rate", {})
        rate = first * self.volumes[0] / self.shares[0]
        steps = [_Climb(0, rate, exact=writable(rate) and self.rates.on_grid(rate))]
        rise = root_bounds(climb, count - 1)
        low = high = Fraction(1)
        for index in range(1, count - 1):
            bag = index // inputs.steps_per_bag
            low, high = down(low * rise[0]), up(high * rise[1])
            slowest = first * self.volumes[bag] / self.shares[bag]
            near = self.rates.nearest_between(slowest * low, slowest * high)
            # where the bounds lie about the half of a round rate, by powers, which are exact
            exact = near or self.rates.nearest(slowest ** (count - 1) * climb**index, count - 1)
            steps.append(_Climb(bag, exact))
        return steps

    def _check_rate(self, number: int, step: _Climb) -> None:
        """Refuse a rate that cannot be set."""
        if self.rates.holds(step.rate) and step.rate:
            return
        slow = not step.rate or (self.rates.lowest is not None and step.rate < self.rates.lowest)
        limit = (self.rates.lowest or self.rates.grid) if slow else self.rates.highest
        where = "final_rate" if number == self.inputs.bags * self.inputs.steps_per_bag else "volumes"
        rates = {"rate": Quantity(step.rate, "mL/h"), "limit": Quantity(limit or Fraction(0), "mL/h")}
        raise _Unfit(TOO_SLOW if slow else TOO_FAST, where, {"step": number, "bag": step.bag + 1, **rates}, step.bag)

    def _mL(self, step: _Climb) -> Fraction:
        return step.rate * self.minutes / 60

    def _rises(self, steps: list[_Climb]) -> list[Fraction]:
        """Return the rise of each step but the first over the highest level before it, with what the last bag holds."""
        last = len(self.shares) - 1
        strengths = [share / volume for share, volume in zip(self.shares, self.volumes, strict=True)]
        given = sum((self._mL(step) * strengths[step.bag] for step in steps if step.bag != last), Fraction(0))
        if given >= 1:
            raise _Unfit(NOTHING_REMAINS, "dilution", {})
        strengths[last] = (1 - given) / self.volumes[last]
        levels = [step.rate * strengths[step.bag] for step in [*steps, _Climb(last, self.final)]]
        return [level / max(levels[:index]) for index, level in enumerate(levels) if index]

    def _recipe(self, steps: list[_Climb]) -> Recipe:
        inputs, time = self.inputs, self.inputs.step_time
        solutions: list[dict[str, object]] = [
            {"volume": volume, "content": {"share": share}}
            for volume, share in zip(self.stated[:-1], self.shares[:-1], strict=True)
        ]
        solutions.append({"volume": self.stated[-1], "content": "remainder"})
        rules: list[dict[str, object]] = [
            {"solution": step.bag + 1, "rate": Quantity(step.rate, "mL/h"), "time": time}
            if step.exact
            else {"solution": step.bag + 1, "share": inputs.starting_fraction, "time": time}
            for step in steps
        ]
        rules.append({"solution": inputs.bags, "of_final": Fraction(1), "until": "empty"})
        fields: dict[str, object] = {"solutions": solutions, "steps": rules, "last_solution": "remainder"}
        fields["final_rate"] = {"rate": inputs.final_rate, "moves": "last-step"}
        return made(Recipe, {**fields, "preparation": "sequential"})

    def _says(self, steps: list[_Climb], rises: list[Fraction], used: list[Fraction]) -> Iterator[Said]:
        """Say what follows from the inputs."""
        share = PartOfDose(self.inputs.starting_fraction)
        yield Said(LADDER, {"steps": len(steps) + 1, "bags": self.inputs.bags, "share": share})
        yield Said(RISES, {"least": min(rises), "most": max(rises)})
        rates = [*(step.rate for step in steps), self.final]
        yield Said(RATES, {"least": Quantity(min(rates), "mL/h"), "most": Quantity(max(rates), "mL/h")})
        rest = self.volumes[-1] - used[-1]
        minutes = self.minutes * len(steps) + rest * 60 / self.final
        yield Said(TOGETHER, {"volume": Quantity(sum(used, rest), "mL"), "time": Lasting(minutes)})
        if not steps[0].exact:
            yield Said(FIRST_BY_SHARE, {"share": share})


def _check(inputs: LadderInputs) -> None:
    """Refuse inputs that make no ladder, whatever the numbers."""
    bags, steps = inputs.bags, inputs.bags * inputs.steps_per_bag
    if bags > MAX_SOLUTIONS:
        raise Refused(TOO_MANY_BAGS, "bags", most=MAX_SOLUTIONS)
    if steps > MAX_STEPS:
        values = {"bags": bags, "each": inputs.steps_per_bag, "steps": steps, "most": MAX_STEPS}
        raise Refused(TOO_MANY_STEPS, "steps_per_bag", **values)
    if steps < 2:
        raise Refused(ONE_STEP, "steps_per_bag")
    if len(inputs.volumes) not in {1, bags}:
        raise Refused(VOLUME_COUNT, "volumes", bags=bags, volumes=len(inputs.volumes))
    if inputs.dilution <= 1:
        raise Refused(NO_DILUTION, "dilution")


def _offers(inputs: LadderInputs, site: Site, pump: Pump | None, bag: int | None) -> Iterator[Said]:
    """Say which other value of one input makes a ladder, the nearest that does; `bag` (from 0) is where it failed."""
    kinds = (_other_steps(inputs), _other_bags(inputs), _other_times(inputs), _other_volumes(inputs, bag))
    for tried in kinds:
        for offer, changes in tried:
            try:
                _Ladder(rebuilt(inputs, **changes), site, pump).generated()
            except (Refused, _Unfit):
                continue
            yield offer
            break


_Tried = Iterator[tuple[Said, dict[str, object]]]


def _other_steps(inputs: LadderInputs) -> _Tried:
    for count in _near(inputs.steps_per_bag):
        yield Said(OFFER_STEPS, {"count": count}), {"steps_per_bag": count}


def _other_bags(inputs: LadderInputs) -> _Tried:
    """Try more bags (new weakest ones, of the weakest bag's volume) and fewer."""
    for count in _near(inputs.bags):
        volumes = inputs.volumes
        if len(volumes) > 1:
            volumes = (volumes[:1] * max(0, count - inputs.bags) + volumes)[-count:]
        yield Said(OFFER_BAGS, {"count": count}), {"bags": count, "volumes": volumes}


def _other_times(inputs: LadderInputs) -> _Tried:
    now = inputs.step_time.into("min")
    for minutes in sorted(map(Fraction, _USUAL_TIMES), key=lambda other: abs(other - now)):
        time = Quantity(minutes, "min")
        yield Said(OFFER_TIME, {"time": Setting(time)}), {"step_time": time}


def _other_volumes(inputs: LadderInputs, bag: int | None) -> _Tried:
    """Try other volumes of the bag that failed."""
    if bag is None:
        return
    each = inputs.volumes * (inputs.bags if len(inputs.volumes) == 1 else 1)
    now = each[bag].into("mL")
    for mL in sorted(map(Fraction, _USUAL_VOLUMES), key=lambda other: abs(other - now)):
        volume = Quantity(mL, "mL")
        volumes = (*each[:bag], volume, *each[bag + 1 :])
        yield Said(OFFER_VOLUME, {"volume": Setting(volume), "bag": bag + 1}), {"volumes": volumes}


def _near(count: int) -> Iterator[int]:
    """Return the counts about this one, the nearest first, more before fewer."""
    for distance in range(1, _FURTHEST + 1):
        yield from (other for other in (count + distance, count - distance) if other > 0)
