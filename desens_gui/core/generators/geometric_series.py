"""Generates a series in which each dose is a fixed multiple of the one before it.

Dose k is first x ratio^(k-1); the last step gives what is then left of the target. The published example is the
logarithmic carboplatin table (Burches 2019, J Cancer Metastasis Treat 5:63): 1/32 mg, doubled every 15 min from
0.1, 1 and 2 mg/mL until the rate would be too high; the rest runs at 200 mL/h.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from desens_gui.core.generators.geometric_inputs import MOST_PUSH, GeometricInputs, checked
from desens_gui.core.generators.proposed import Generated, Settable, magnitude, settable
from desens_gui.core.ground.model import made
from desens_gui.core.ground.numbers import round_half_up
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.storable import writable
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP, Said
from desens_gui.core.ground.typography import Lasting, PartOfDose, Setting
from desens_gui.core.ground.units import Kind, Quantity, per_mL
from desens_gui.core.rules.recipe import MAX_STEPS, Recipe
from desens_gui.core.rules.site import Pump, Site

TOO_MANY = QT_TRANSLATE_NOOP(
    "Generator", "The series would take more than {most} steps. Raise the first dose or the ratio."
)
STEP_TOO_SMALL = QT_TRANSLATE_NOOP(
    "Generator",
    "Step {step}, {dose}, is {volume} of {concentration}, less than can be given here. A concentration of at most "
    "{help} before it would do.",
)
STEP_TOO_LARGE = QT_TRANSLATE_NOOP(
    "Generator",
    "Step {step}, {dose}, is {volume} of the strongest solution, more than can be given here. A concentration of at "
    "least {help} would do, or a lower target.",
)
LAST_TOO_SMALL = QT_TRANSLATE_NOOP(
    "Generator",
    "For the last step {dose} are left, which is {volume} of {concentration}, less than can be given here. A first "
    "dose of {help} would leave no such rest.",
)
LAST_TOO_LITTLE = QT_TRANSLATE_NOOP(
    "Generator",
    "For the last step {dose} are left, which is {volume} of {concentration}, less than can be given here. Change the "
    "first dose or the ratio.",
)
FINAL_TOO_STEEP = QT_TRANSLATE_NOOP(
    "Generator",
    "At {rate} the last step would raise the dose rate by ×{rise}; the limit set for this site is ×{limit}. At most "
    "{help} would do.",
)
FINAL_OUT_OF_RANGE = QT_TRANSLATE_NOOP("Generator", "The pump cannot be set to {rate}: it takes {least} to {most}.")
NO_FINAL_RATE = QT_TRANSLATE_NOOP(
    "Generator", "No rate for the last step lies within the range. State it, or a wider range."
)
SOLUTION_TOO_SMALL = QT_TRANSLATE_NOOP(
    "Generator", "The steps from {concentration} take {used}, more than its {volume}. At least {used} would do."
)

SERIES = QT_TRANSLATE_NOOP("Generator", "{steps} steps, from {first} ({share} of the target) to {last}.")
EACH_RISES = QT_TRANSLATE_NOOP("Generator", "Each dose is ×{ratio} the one before it; the last is ×{last}.")
LAST_RATE_RISES = QT_TRANSLATE_NOOP("Generator", "The last step raises the dose rate by ×{rise}.")
ROUNDED = QT_TRANSLATE_NOOP(
    "Generator", "From step {step} on the doses are rounded to {digits} significant digits: they could not be written."
)
LAST_FALLS = QT_TRANSLATE_NOOP(
    "Generator",
    "The last dose is smaller than the one before it. With a first dose of {first} it would be larger.",
)
RATES = QT_TRANSLATE_NOOP("Generator", "Rates from {least} to {most}.")
VOLUMES = QT_TRANSLATE_NOOP("Generator", "Volumes of a step from {least} to {most}.")
TOGETHER = QT_TRANSLATE_NOOP("Generator", "{volume} in {time}.")
IN_TIME = QT_TRANSLATE_NOOP("Generator", "The last dose is due after {time}.")
NOT_NEEDED = QT_TRANSLATE_NOOP("Generator", "Not needed: {concentrations}.")
FINAL_NOT_NEEDED = QT_TRANSLATE_NOOP(
    "Generator", "The final rate is not used: the last dose, too, is given in the time of a step."
)

#: a dose that no file could hold is rounded to this many significant digits
_DIGITS = 6
_CONTAINERS = {"infusion": "bag", "push": "syringe", "injection": "syringe", "oral": "cup"}


@dataclass(frozen=True, slots=True)
class _Taken:
    """One step: its dose, the place of its solution (None: a dose as such), its mL and, for an infusion, its mL/h."""

    dose: Fraction
    place: int | None
    volume: Fraction | None
    rate: Fraction | None


def geometric(inputs: GeometricInputs, site: Site, pump: Pump | None = None) -> Generated:
    """Return the recipe of the series: stop-at-dose, every dose stated as an amount but the last.

    `pump` limits the rates of an infusion. Raises Refused, with the input's name as its place, when the inputs make
    no series, when a step is too small or too large for every solution, and when the last step would be too steep.
    """
    return _Series(inputs, site, pump).generated()


class _Series:
    """Works out one series. All amounts in the target's unit, mL, mL/h and minutes."""

    def __init__(self, inputs: GeometricInputs, site: Site, pump: Pump | None) -> None:
        self.inputs = inputs
        self.site = site
        self.unit = inputs.target.unit
        self.pump = pump
        self.infused = inputs.kind == "infusion"
        self.target = inputs.target.value
        self.minutes = inputs.interval.into("min")
        self.first, self.strengths = checked(inputs)
        self.rates = settable(inputs.least_rate, inputs.most_rate, pump) if self.infused else Settable(None, None, None)
        self.least = Fraction(0) if inputs.least_volume is None else inputs.least_volume.into("mL")
        most = inputs.most_volume or (MOST_PUSH if inputs.kind == "push" else None)
        self.most = None if most is None else most.into("mL")

    def generated(self) -> Generated:
        steps, rounded_from = self._steps()
        used = sorted({step.place for step in steps if step.place is not None})
        recipe = self._recipe(steps, used)
        return Generated(recipe, self.first / self.target, tuple(self._says(steps, used, rounded_from)))

    def _steps(self) -> tuple[list[_Taken], int | None]:
        """Return the steps, and the number of the first one whose dose had to be rounded."""
        steps: list[_Taken] = []
        exact, given, place = self.first, Fraction(0), 0
        rounded_from: int | None = None
        while True:
            dose = exact
            if not writable(dose):
                dose = _rounded(dose)
                rounded_from = rounded_from or len(steps) + 1
            last = given + dose >= self.target
            if last:
                dose = self.target - given
            taken = self._taken(dose, place, len(steps) + 1, last=last)
            if taken is None:
                steps.append(self._rest(steps, given))
                return steps, rounded_from
            steps.append(taken)
            if last:
                return steps, rounded_from if rounded_from != len(steps) else None
            if len(steps) == MAX_STEPS:
                raise Refused(TOO_MANY, "ratio", most=MAX_STEPS)
            given, place, exact = given + dose, taken.place or 0, exact * self.inputs.ratio

    def _taken(self, dose: Fraction, place: int, number: int, *, last: bool) -> _Taken | None:
        """Return a step from the weakest solution that can give it; None when the rest of the dose is to be infused."""
        if not self.strengths:
            return _Taken(dose, None, None, None)
        for at in range(place, len(self.strengths)):
            volume = dose / self.strengths[at]
            rate = volume * 60 / self.minutes if self.infused else None
            highest, lowest = self.rates.highest, self.rates.lowest
            if (self.most is not None and volume > self.most) or (rate and highest is not None and rate > highest):
                continue
            if volume >= self.least and not (rate and lowest is not None and rate < lowest):
                return _Taken(dose, at, volume, rate)
            least = self.least
            if self.rates.lowest is not None:
                least = max(least, self.rates.lowest * self.minutes / 60)
            values = {"dose": self._q(dose), "volume": Quantity(volume, "mL"), "concentration": self._strength(at)}
            if last:
                first = self._fuller(number - 1)
                better = {} if first is None else {"help": self._q(first)}
                raise Refused(LAST_TOO_SMALL if better else LAST_TOO_LITTLE, "first", **values, **better)
            needed = Quantity(dose / least, per_mL(self.unit))
            raise Refused(STEP_TOO_SMALL, "concentrations", step=number, **values, help=needed)
        if self.infused and number > 1:
            return None
        most = [self.most] if self.most is not None else []
        most += [self.rates.highest * self.minutes / 60] if self.rates.highest is not None else []
        values = {"dose": self._q(dose), "volume": Quantity(dose / self.strengths[-1], "mL")}
        needed = Quantity(dose / min(most), per_mL(self.unit))
        raise Refused(STEP_TOO_LARGE, "concentrations", step=number, **values, help=needed)

    def _rest(self, steps: list[_Taken], given: Fraction) -> _Taken:
        """Return the last step of an infusion: what is left, from the strongest solution, at the final rate."""
        strongest, before = self.strengths[-1], steps[-1].dose * 60 / self.minutes
        limit = max(self.site.thresholds.rise_amber, self.inputs.ratio)
        stated = self.inputs.final_rate
        if stated is not None:
            rate = stated.into("mL/h")
            # the highest rate of a step is what the series keeps to; a stated final rate may pass it
            if self.pump is not None and not settable(None, None, self.pump).holds(rate):
                least, most = Setting(self.pump.lowest_rate), Setting(self.pump.highest_rate)
                raise Refused(FINAL_OUT_OF_RANGE, "final_rate", rate=Setting(stated), least=least, most=most)
            if rate * strongest > limit * before:
                help_ = Quantity(self.rates.below(limit * before / strongest), "mL/h")
                rise = rate * strongest / before
                raise Refused(FINAL_TOO_STEEP, "final_rate", rate=stated, rise=rise, limit=limit, help=help_)
        else:
            steepest = max(self.inputs.ratio, Fraction(1)) * before / strongest
            rate = self.rates.below(steepest if self.rates.highest is None else min(steepest, self.rates.highest))
            if not rate or not self.rates.holds(rate):
                raise Refused(NO_FINAL_RATE, "final_rate")
        dose = self.target - given
        return _Taken(dose, len(self.strengths) - 1, dose / strongest, rate)

    def _fuller(self, count: int) -> Fraction | None:
        """Return a first dose, a little larger, with which `count` steps make the target and the last one rises.

        None when no dose of a few digits does.
        """
        ratio = self.inputs.ratio
        parts = Fraction(count) if ratio == 1 else (ratio**count - 1) / (ratio - 1)
        for digits in range(2, _DIGITS + 1):
            unit = Fraction(10) ** (magnitude(self.target / parts, 1) - digits + 1)
            first = -(-self.target / parts // unit) * unit
            before_last = first * ratio ** (count - 2) if count > 1 else first
            last = self.target - first * (parts - ratio ** (count - 1))
            if count > 1 and last >= before_last:
                return first
        return None

    def _recipe(self, steps: list[_Taken], used: list[int]) -> Recipe:
        inputs, number_of = self.inputs, {place: number for number, place in enumerate(used, 1)}
        volumes = inputs.volumes * (len(self.strengths) if len(inputs.volumes) == 1 else 1)
        solutions: list[dict[str, object]] = []
        for place in used:
            solution: dict[str, object] = {"container": _CONTAINERS[inputs.kind]}
            solution["content"] = {"concentration": inputs.concentrations[place]}
            if volumes:
                solution["volume"] = volumes[place]
                total = sum((step.volume or Fraction(0) for step in steps if step.place == place), Fraction(0))
                if total > volumes[place].into("mL"):
                    values = {"used": Quantity(total, "mL"), "volume": Setting(volumes[place])}
                    raise Refused(SOLUTION_TOO_SMALL, "volumes", concentration=self._strength(place), **values)
            solutions.append(solution)
        rules: list[dict[str, object]] = []
        for step in steps:
            rule: dict[str, object] = {"kind": inputs.kind}
            last = step is steps[-1]
            if step.place is not None:
                rule["solution"] = number_of[step.place]
            rule |= {"until": "dose"} if last else {"dose": Quantity(step.dose, self.unit)}
            if self.infused and last and self._at_final_rate(step):
                rule["rate"] = Quantity(step.rate or Fraction(0), "mL/h")
            elif self.infused:
                rule["time"] = inputs.interval
            elif not last:
                rule["interval"] = inputs.interval
            rules.append(rule)
        fields: dict[str, object] = {"solutions": solutions, "steps": rules, "last_solution": "stop-at-dose"}
        fields["dose_in"] = "ready-made-volume" if inputs.target.kind is Kind.VOLUME else "drug"
        return made(Recipe, {**fields, "preparation": "auto"})

    def _at_final_rate(self, step: _Taken) -> bool:
        """Return whether the last step runs at a rate of its own, not in the time of a step."""
        return step.rate is not None and step.volume is not None and step.rate * self.minutes != step.volume * 60

    def _says(self, steps: list[_Taken], used: list[int], rounded_from: int | None) -> Iterator[Said]:
        """Say what follows from the inputs."""
        last, before = steps[-1], steps[-2]
        share = PartOfDose(self.first / self.target)
        yield Said(
            SERIES, {"steps": len(steps), "first": self._q(self.first), "share": share, "last": self._q(last.dose)}
        )
        yield Said(EACH_RISES, {"ratio": self.inputs.ratio, "last": last.dose / before.dose})
        at_final = self._at_final_rate(last)
        if at_final and last.rate is not None:
            rise = last.rate * self.strengths[used[-1]] / (before.dose * 60 / self.minutes)
            yield Said(LAST_RATE_RISES, {"rise": rise})
        elif last.dose < before.dose:
            first = self._fuller(len(steps) - 1)
            if first is not None:
                yield Said(LAST_FALLS, {"first": self._q(first)})
        if rounded_from is not None:
            yield Said(ROUNDED, {"step": rounded_from, "digits": _DIGITS})
        rates = [Quantity(step.rate, "mL/h") for step in steps if step.rate is not None]
        volumes = [Quantity(step.volume, "mL") for step in steps if step.volume is not None]
        for text, values in ((RATES, rates), (VOLUMES, volumes)):
            if values:
                yield Said(text, {"least": min(values, key=_size), "most": max(values, key=_size)})
        minutes = self.minutes * (len(steps) - 1)
        if last.rate is not None and last.volume is not None:
            volume = sum((one.value for one in volumes), Fraction(0))
            minutes += last.volume * 60 / last.rate
            yield Said(TOGETHER, {"volume": Quantity(volume, "mL"), "time": Lasting(minutes)})
        else:
            yield Said(IN_TIME, {"time": Lasting(minutes)})
        spare = tuple(self._strength(place) for place in range(len(self.strengths)) if place not in used)
        if spare:
            yield Said(NOT_NEEDED, {"concentrations": spare})
        if self.inputs.final_rate is not None and not at_final:
            yield Said(FINAL_NOT_NEEDED)

    def _q(self, value: Fraction) -> Quantity:
        return Quantity(value, self.unit)

    def _strength(self, place: int) -> Setting:
        return Setting(self.inputs.concentrations[place])


def _size(quantity: Quantity) -> Fraction:
    return quantity.value


def _rounded(dose: Fraction) -> Fraction:
    """Return a dose that a file can hold: rounded half-up to six significant digits."""
    return round_half_up(dose, Fraction(10) ** (magnitude(dose, 1) - _DIGITS + 1))
