"""What a geometric series is generated from, and whether it can make one."""

from fractions import Fraction
from itertools import pairwise
from typing import Annotated, Literal

from pydantic import Field

from desens_gui.core.generators.proposed import EMPTY_RANGE
from desens_gui.core.ground.model import Amount, Concentration, Model, Rate, ShareOrFactor, Time, Volume
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP
from desens_gui.core.ground.typography import Setting
from desens_gui.core.ground.units import Quantity, per_mL
from desens_gui.core.rules.recipe import MAX_SOLUTIONS

RATIO_BELOW_ONE = QT_TRANSLATE_NOOP("Generator", "The ratio is below 1: the doses would fall from step to step.")
RATIO_TOO_HIGH = QT_TRANSLATE_NOOP(
    "Generator", "The ratio is above {most}: no series rises by more from one dose to the next."
)
INTERVAL_TOO_SHORT = QT_TRANSLATE_NOOP(
    "Generator", "{interval} from one dose to the next is too short: at least {least} is possible."
)
PUSH_TOO_LARGE = QT_TRANSLATE_NOOP(
    "Generator", "{volume} is too much for a push: at most {most}, what the largest syringe holds."
)
FIRST_IS_ALL = QT_TRANSLATE_NOOP("Generator", "The first dose, {first}, is not below the target of {target}.")
NEEDS_CONCENTRATION = QT_TRANSLATE_NOOP(
    "Generator", "A series of this kind is drawn from solutions: state at least one concentration."
)
NOT_ASCENDING = QT_TRANSLATE_NOOP(
    "Generator", "State the concentrations from the weakest to the strongest, each of them once."
)
NEEDS_RANGE = QT_TRANSLATE_NOOP(
    "Generator",
    "With more than one concentration, state the largest volume of a step or its highest rate: when it is passed, the "
    "next concentration is taken.",
)
RATES_OF_INFUSIONS = QT_TRANSLATE_NOOP("Generator", "Only an infusion has a rate. Leave this empty.")
VOLUME_COUNT = QT_TRANSLATE_NOOP(
    "Generator", "State one volume for all solutions, or one for each: {solutions} concentrations, {volumes} volumes."
)
VOLUMES_OF_SOLUTIONS = QT_TRANSLATE_NOOP("Generator", "Without a concentration a dose has no volume. Leave this empty.")

#: the highest ratio of a dose to the one before it, that of the steepest published test series
MOST_RATIO = 10
LEAST_INTERVAL = Quantity(Fraction(1), "min")
#: the largest syringe in common use
MOST_PUSH = Quantity(Fraction(60), "mL")


class GeometricInputs(Model):
    """What a geometric series is generated from.

    `first` is the first dose, `ratio` each dose over the one before it (1 to 10; 1 makes equal doses). `interval`
    is the time of a step of an infusion, otherwise the time from one dose to the next, at least 1 min. `target` is
    the total dose. `concentrations` are those available, weakest first; swallowed doses need none. A step takes the
    weakest one of which it needs no more than `most_volume` (a push never more than 60 mL), and for infusions no more
    than `most_rate`; never less than `least_volume` and `least_rate`. `volumes` are those of the solutions: none, one
    for all, or one for each. When a step of an infusion would pass the limits of the strongest one, the rest of the
    target runs at `final_rate` (left out: the highest that is possible and rises by no more than the ratio).
    """

    first: Amount
    ratio: ShareOrFactor
    interval: Time
    target: Amount
    kind: Literal["infusion", "push", "injection", "oral"]
    concentrations: Annotated[tuple[Concentration, ...], Field(max_length=MAX_SOLUTIONS)] = ()
    volumes: Annotated[tuple[Volume, ...], Field(max_length=MAX_SOLUTIONS)] = ()
    least_volume: Volume | None = None
    most_volume: Volume | None = None
    least_rate: Rate | None = None
    most_rate: Rate | None = None
    final_rate: Rate | None = None


def checked(inputs: GeometricInputs) -> tuple[Fraction, list[Fraction]]:
    """Return the first dose and the concentrations, in the target's unit (and per mL).

    Raises Refused, with the input's name as its place, for inputs that make no series, however many steps it has.
    """
    unit = inputs.target.unit
    first = _in(inputs.first, unit, "first")
    strengths = [
        _in(one, per_mL(unit), f"concentrations {number}") for number, one in enumerate(inputs.concentrations, 1)
    ]
    if inputs.ratio < 1:
        raise Refused(RATIO_BELOW_ONE, "ratio")
    if inputs.ratio > MOST_RATIO:
        raise Refused(RATIO_TOO_HIGH, "ratio", most=MOST_RATIO)
    if inputs.interval.into("min") < LEAST_INTERVAL.into("min"):
        interval, shortest = Setting(inputs.interval), Setting(LEAST_INTERVAL)
        raise Refused(INTERVAL_TOO_SHORT, "interval", interval=interval, least=shortest)
    if first >= inputs.target.value:
        raise Refused(FIRST_IS_ALL, "first", first=Setting(inputs.first), target=Setting(inputs.target))
    if not strengths and inputs.kind != "oral":
        raise Refused(NEEDS_CONCENTRATION, "concentrations")
    if any(weak >= strong for weak, strong in pairwise(strengths)):
        raise Refused(NOT_ASCENDING, "concentrations")
    _check_ranges(inputs)
    return first, strengths


def _check_ranges(inputs: GeometricInputs) -> None:
    """Refuse limits and volumes that are missing, have no use, or leave nothing."""
    infused, count = inputs.kind == "infusion", len(inputs.concentrations)
    rates = [name for name in ("least_rate", "most_rate", "final_rate") if getattr(inputs, name) is not None]
    if rates and not infused:
        raise Refused(RATES_OF_INFUSIONS, rates[0])
    if count > 1 and inputs.most_volume is None and inputs.most_rate is None:
        raise Refused(NEEDS_RANGE, "most_rate" if infused else "most_volume")
    volumes = [name for name in ("volumes", "least_volume", "most_volume") if getattr(inputs, name)]
    if volumes and not count:
        raise Refused(VOLUMES_OF_SOLUTIONS, volumes[0])
    if len(inputs.volumes) not in {0, 1, count}:
        raise Refused(VOLUME_COUNT, "volumes", solutions=count, volumes=len(inputs.volumes))
    least, most = inputs.least_volume, inputs.most_volume
    for name, volume in (("least_volume", least), ("most_volume", most)):
        if inputs.kind == "push" and volume is not None and volume.into("mL") > MOST_PUSH.into("mL"):
            raise Refused(PUSH_TOO_LARGE, name, volume=Setting(volume), most=Setting(MOST_PUSH))
    if least is not None and most is not None and least.into("mL") > most.into("mL"):
        raise Refused(EMPTY_RANGE, "most_volume", least=least, most=most)


def _in(quantity: Quantity, unit: str, where: str) -> Fraction:
    try:
        return quantity.into(unit)
    except Refused as refused:
        raise refused.at(where) from None
