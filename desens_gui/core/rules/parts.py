"""The parts of a recipe: what a solution holds, and what a step is, as rules.

Every part is checked by itself here; whether the parts hold together is the recipe's business.
"""

from typing import Annotated, Any, Literal, Self

from pydantic import Discriminator, Tag, model_validator

from desens_gui.core.ground.model import (
    TAG,
    Amount,
    Concentration,
    Count,
    DoseRate,
    Model,
    Name,
    OneLine,
    Rate,
    Share,
    ShareOrFactor,
    Time,
    Volume,
)
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP

TWO_OF_THREE = QT_TRANSLATE_NOOP(
    "Protocol",
    "An infusion step needs exactly two of three: a pace (rate, of_final or dose_rate), a time, and an extent "
    "(volume, dose, share or until).",
)
ONE_PACE = QT_TRANSLATE_NOOP("Protocol", "A step has one pace: rate, of_final or dose_rate.")
ONE_EXTENT = QT_TRANSLATE_NOOP("Protocol", "A step has one extent: volume, dose, share or until.")
PRIMING_PACE = QT_TRANSLATE_NOOP("Protocol", "A priming step needs its volume and one of rate, of_final or time.")
GIVEN_EXTENT = QT_TRANSLATE_NOOP(
    "Protocol", "A dose that is given at once needs exactly one of volume, dose, share, count or until."
)
NEEDS_SOLUTION = QT_TRANSLATE_NOOP("Protocol", "A dose given by volume or until empty needs its solution.")
NEEDS_VOLUME = QT_TRANSLATE_NOOP("Protocol", "A solution with this content needs its volume.")
PRICK_PLAIN = QT_TRANSLATE_NOOP(
    "Protocol",
    "A prick states its solution, and no volume, dose or tablet: how much of the drop enters is not measured.",
)
TABLET_ORAL = QT_TRANSLATE_NOOP("Protocol", "Tablets are swallowed: write “kind: oral”.")
TABLET_OR_SOLUTION = QT_TRANSLATE_NOOP("Protocol", "A dose is given as tablets or from a solution, not both.")
COUNT_NEEDS_TABLET = QT_TRANSLATE_NOOP("Protocol", "A number of tablets needs to say which tablet.")


# --- what a solution holds -------------------------------------------------------------------------------------


class ShareOfDose(Model):
    """A share of the ordered dose, whatever the volume: 1/1000 of D in 100 mL or in 250 mL alike."""

    share: Share


class FixedAmount(Model):
    """An amount of drug in the solution's own volume."""

    amount: Amount


class FixedConcentration(Model):
    """A concentration, whatever the dose."""

    concentration: Concentration


class ShareOfFullStrength(Model):
    """A share of the full strength, which is D / the protocol's reference volume (never the order's bag volumes)."""

    full_strength: Share


class DilutionOf(Model):
    """A `factor`-fold dilution of another solution's nominal strength (for a remainder bag: D / its volume)."""

    dilution_of: Count
    factor: ShareOrFactor


def _content_tag(value: Any) -> str:
    """Return the kind of a content: the text "remainder", or the one field that names it."""
    fields = value if isinstance(value, dict) else getattr(type(value), "model_fields", {str(value): None})
    named = [name for name in ("share", "amount", "concentration", "full_strength", "dilution_of") if name in fields]
    return TAG + (named[0] if named else "remainder" if "remainder" in fields else str(next(iter(fields), value)))


Content = Annotated[
    Annotated[ShareOfDose, Tag(TAG + "share")]
    | Annotated[FixedAmount, Tag(TAG + "amount")]
    | Annotated[FixedConcentration, Tag(TAG + "concentration")]
    | Annotated[ShareOfFullStrength, Tag(TAG + "full_strength")]
    | Annotated[DilutionOf, Tag(TAG + "dilution_of")]
    | Annotated[Literal["remainder"], Tag(TAG + "remainder")],
    Discriminator(_content_tag),
]


class Solution(Model):
    """One strength of the drug. `volume` is the total volume, drug included; ready-made products may have none.

    `name` is what a product is sold as, where the solution is one.
    """

    name: OneLine = ""
    container: Literal["bag", "syringe", "vial", "cup"] = "bag"
    volume: Volume | None = None
    content: Content

    @model_validator(mode="after")
    def _volume_where_needed(self) -> Self:
        if self.volume is None and (self.content == "remainder" or isinstance(self.content, ShareOfDose | FixedAmount)):
            raise Refused(NEEDS_VOLUME)
        return self


class Tablet(Model):
    """A tablet or capsule: its name, the drug in a whole one, and how many equal parts it can be divided into."""

    name: Name
    amount: Amount
    parts: Count = 1


# --- steps -----------------------------------------------------------------------------------------------------


class _Timed(Model):
    """What every step may say: the day of a protocol that runs over days (1 is the first)."""

    day: Count | None = None


class InfusionStep(_Timed):
    """One stretch at one rate from one solution.

    Exactly two of three: the pace (`rate`; `of_final`, a fraction of the final rate; `dose_rate`, drug per hour),
    the `time`, and the extent (`volume`; `dose`; `share` of the ordered dose; `until` empty or dose reached).
    `wait` is the time after it in which nothing is given.
    """

    kind: Literal["infusion"] = "infusion"
    solution: Count
    rate: Rate | None = None
    of_final: ShareOrFactor | None = None
    dose_rate: DoseRate | None = None
    time: Time | None = None
    volume: Volume | None = None
    dose: Amount | None = None
    share: Share | None = None
    until: Literal["empty", "dose"] | None = None
    wait: Time | None = None

    @model_validator(mode="after")
    def _exactly_two_of_three(self) -> Self:
        paces = sum(value is not None for value in (self.rate, self.of_final, self.dose_rate))
        extents = sum(value is not None for value in (self.volume, self.dose, self.share, self.until))
        if paces > 1:
            raise Refused(ONE_PACE)
        if extents > 1:
            raise Refused(ONE_EXTENT)
        if paces + extents + (self.time is not None) != 2:
            raise Refused(TWO_OF_THREE)
        return self


class PrimingStep(_Timed):
    """Pumps `volume` of a solution into its line and counts no dose."""

    kind: Literal["priming"]
    solution: Count
    volume: Volume
    rate: Rate | None = None
    of_final: ShareOrFactor | None = None
    time: Time | None = None

    @model_validator(mode="after")
    def _one_pace(self) -> Self:
        if sum(value is not None for value in (self.rate, self.of_final, self.time)) != 1:
            raise Refused(PRIMING_PACE)
        return self


class GivenStep(_Timed):
    """A dose given at once: a push, an injection, a swallowed dose or a prick, with the `interval` to the next one.

    It comes from a `solution`, is a `count` of a `tablet`, or of neither (a dose as such); it is stated by exactly
    one of volume, dose, share, count and until (the rest of the dose). A prick states its solution alone: it counts
    no dose, because how much of the drop enters the skin is not measured.
    """

    kind: Literal["push", "injection", "oral", "prick"]
    solution: Count | None = None
    tablet: Count | None = None
    volume: Volume | None = None
    dose: Amount | None = None
    share: Share | None = None
    count: ShareOrFactor | None = None
    until: Literal["empty", "dose"] | None = None
    interval: Time | None = None

    @model_validator(mode="after")
    def _one_extent(self) -> Self:
        extents = sum(value is not None for value in (self.volume, self.dose, self.share, self.count, self.until))
        if self.kind == "prick":
            if extents or self.solution is None or self.tablet is not None:
                raise Refused(PRICK_PLAIN)
            return self
        if extents != 1:
            raise Refused(GIVEN_EXTENT)
        if self.tablet is not None and self.kind != "oral":
            raise Refused(TABLET_ORAL)
        if self.tablet is not None and self.solution is not None:
            raise Refused(TABLET_OR_SOLUTION)
        if self.count is not None and self.tablet is None:
            raise Refused(COUNT_NEEDS_TABLET)
        if self.solution is None and (self.volume is not None or self.until == "empty"):
            raise Refused(NEEDS_SOLUTION)
        return self


# as a sentence lists it that says which kinds of step there are
_GIVEN = "push, injection, oral, prick"


def _step_tag(value: Any) -> str:
    kind = value.get("kind", "infusion") if isinstance(value, dict) else getattr(value, "kind", "infusion")
    return TAG + (_GIVEN if kind in ("push", "injection", "oral", "prick") else str(kind))


Step = Annotated[
    Annotated[InfusionStep, Tag(TAG + "infusion")]
    | Annotated[PrimingStep, Tag(TAG + "priming")]
    | Annotated[GivenStep, Tag(TAG + _GIVEN)],
    Discriminator(_step_tag),
]
