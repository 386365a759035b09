"""A drug: what is known of it, fact by fact, each with its source and with who found it right.

A fact is a figure only where its source states that figure. Everything else a source says is a remark, which is shown
and which no check reads. What no person of the site has verified says so.
"""

from collections.abc import Iterator
from fractions import Fraction
from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from desens_gui.core.ground.model import (
    Amount,
    Concentration,
    Count,
    Day,
    DoseRate,
    Identifier,
    Model,
    Name,
    Note,
    OneLine,
    Rate,
    Time,
    Volume,
)
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP
from desens_gui.core.ground.units import Kind, Quantity, per_mL
from desens_gui.core.rules.diluent import Diluent
from desens_gui.core.rules.recipe import Potency

MAX_FACTS = 60
MAX_NAMES = 30
MAX_VIALS = 12

NO_FIGURE = QT_TRANSLATE_NOOP("Drug", "A figure is missing here: state at least one of {possible}.")
TWO_FIGURES = QT_TRANSLATE_NOOP("Drug", "State only one of {possible}; write another fact for another figure.")
RANGE_CROSSES = QT_TRANSLATE_NOOP("Drug", "The lowest, {least}, is above the highest, {most}.")
OTHER_MEASURES = QT_TRANSLATE_NOOP("Drug", "{one} and {other} are different measures.")
VIAL_DOES_NOT_FIT = QT_TRANSLATE_NOOP(
    "Drug", "A vial of {amount} with {volume} to draw does not go with {concentration}: it would hold {held}."
)
ONLY_POWDER = QT_TRANSLATE_NOOP("Drug", "Only a powder is reconstituted.")
ONCE_OUT = QT_TRANSLATE_NOOP("Drug", "Only what is kept in a fridge is taken out of it.")
SAYS_NOTHING = QT_TRANSLATE_NOOP("Drug", "The remark says nothing. Write what the source says as its note.")

#: where a figure comes from: the maker's label, a published study, or the practice of a hospital or handbook
Strictness = Literal["label", "studied", "practice"]
#: what a remark is about
About = Literal[
    "stock",
    "diluent",
    "concentration",
    "stability",
    "rate",
    "light",
    "filter",
    "container",
    "hazard",
    "storage",
    "handling",
    "note",
]
#: how a fact names every fluid that holds something, and every fluid that no other fact names
ANY, OTHERS = "any-", "all-others"

# vials are overfilled and powders displace; more than a quarter is rather a slip
_FURTHEST = Fraction(1, 4)


class Verified(Model):
    """Who of the site compared a fact with the product in use, and when."""

    by: Name
    on: Day


class Fact(Model):
    """What every fact carries: its source, what limits it, and who verified it (none: not verified here)."""

    source: Name
    note: Note = ""
    verified: Verified | None = None


class Vial(Model):
    """A size of a stock: what its label says is in it, what a powder is reconstituted with, what can be drawn."""

    amount: Amount
    reconstitute: Volume | None = None
    volume: Volume | None = None


class Stock(Fact):
    """A product as it is drawn up: its concentration (of a powder: after reconstitution) and the sizes of its vials.

    `concentration` is always stated, because a powder displaces: 500 mg with 2 mL are 225 mg/mL. `made_with` is
    what a powder is reconstituted with.
    """

    name: Name
    form: Literal["solution", "powder"]
    concentration: Concentration
    made_with: OneLine = ""
    vials: Annotated[tuple[Vial, ...], Field(max_length=MAX_VIALS)] = ()

    @model_validator(mode="after")
    def _vials_fit(self) -> Self:
        if self.form != "powder" and self.made_with:
            raise Refused(ONLY_POWDER, "made_with")
        for number, vial in enumerate(self.vials, 1):
            where = f"vials {number}"
            _compare(vial.amount, self.concentration, where)
            if vial.reconstitute is not None and self.form != "powder":
                raise Refused(ONLY_POWDER, f"{where}, reconstitute")
            held = self.concentration.into(per_mL(vial.amount.unit)) * self.usable_mL(vial)
            if abs(held / vial.amount.value - 1) > _FURTHEST:
                values = {"amount": vial.amount, "volume": vial.volume, "concentration": self.concentration}
                raise Refused(VIAL_DOES_NOT_FIT, where, held=Quantity(held, vial.amount.unit), **values)
        return self

    def usable_mL(self, vial: Vial) -> Fraction:
        """Return what can be drawn from a vial in mL: as stated, else what its amount comes to."""
        if vial.volume is not None:
            return vial.volume.into("mL")
        return vial.amount.value / self.concentration.into(per_mL(vial.amount.unit))


class DiluentFact(Fact):
    """Whether a fluid may be used. `fluid` is its id, `any-chloride` and the like, or `all-others`."""

    fluid: Identifier
    use: Literal["allowed", "refused"]


class ConcentrationRange(Fact):
    """Between which concentrations a dilution is allowed by its label, or was studied; either end may be open."""

    kind: Strictness
    min: Concentration | None = None
    max: Concentration | None = None

    @model_validator(mode="after")
    def _has_an_end(self) -> Self:
        _stated(self, "min", "max")
        _in_order(self.min, self.max)
        return self


class Stability(Fact):
    """How long a drug keeps: reconstituted or diluted, in a room or in a fridge.

    `until` says whether the infusion has to end or only to begin within the time. `once_out` is within what time it has
    to be used once it was taken out of the fridge. `fluid` (see `DiluentFact`), `min` and `max` limit it to a fluid and
    to concentrations.
    """

    kind: Strictness
    of: Literal["reconstituted", "diluted"] = "diluted"
    storage: Literal["room", "fridge"]
    time: Time
    until: Literal["end", "start"] = "end"
    once_out: Time | None = None
    fluid: Identifier | None = None
    min: Concentration | None = None
    max: Concentration | None = None

    @model_validator(mode="after")
    def _scope_in_order(self) -> Self:
        _in_order(self.min, self.max)
        if self.once_out is not None and self.storage != "fridge":
            raise Refused(ONCE_OUT, "once_out")
        return self


class RateLimit(Fact):
    """How fast a dose may be given: mL per hour, drug per hour, or the least time for the whole dose."""

    kind: Strictness
    most_rate: Rate | None = None
    most_dose_rate: DoseRate | None = None
    least_time: Time | None = None

    @model_validator(mode="after")
    def _one_limit(self) -> Self:
        names = ("most_rate", "most_dose_rate", "least_time")
        _stated(self, *names)
        if sum(getattr(self, name) is not None for name in names) > 1:
            raise Refused(TWO_FIGURES, possible=", ".join(names))
        return self


class PotencyFact(Fact, Potency):
    """How much of one measure is how much of another, as the maker states it."""


class Caps(Fact):
    """What the site lets pass for this drug without a question: the highest total dose, the most vials for it."""

    most_dose: Amount | None = None
    most_vials: Count | None = None

    @model_validator(mode="after")
    def _caps_something(self) -> Self:
        _stated(self, "most_dose", "most_vials")
        return self


class Remark(Fact):
    """What a source says that is no figure; its note is the text."""

    about: About

    @model_validator(mode="after")
    def _says_something(self) -> Self:
        if not self.note:
            raise Refused(SAYS_NOTHING, "note")
        return self


class Drug(Model):
    """What is known of a drug. `references` say where its sources are found in full.

    `author`, `version` and `saved` belong to an entry of a site's own library.
    """

    id: Identifier
    name: Name
    synonyms: Annotated[tuple[Name, ...], Field(max_length=MAX_NAMES)] = ()
    note: Note = ""
    references: Annotated[tuple[Note, ...], Field(max_length=MAX_NAMES)] = ()
    potency: PotencyFact | None = None
    caps: Caps | None = None
    stocks: Annotated[tuple[Stock, ...], Field(max_length=MAX_FACTS)] = ()
    diluents: Annotated[tuple[DiluentFact, ...], Field(max_length=MAX_FACTS)] = ()
    concentrations: Annotated[tuple[ConcentrationRange, ...], Field(max_length=MAX_FACTS)] = ()
    stability: Annotated[tuple[Stability, ...], Field(max_length=MAX_FACTS)] = ()
    rates: Annotated[tuple[RateLimit, ...], Field(max_length=MAX_FACTS)] = ()
    remarks: Annotated[tuple[Remark, ...], Field(max_length=MAX_FACTS)] = ()
    author: OneLine = ""
    version: Count | None = None
    saved: Day | None = None

    @property
    def names(self) -> tuple[str, ...]:
        """Its name and its synonyms."""
        return self.name, *self.synonyms

    def facts(self) -> Iterator[tuple[str, int, Fact]]:
        """Yield every fact with the field it stands in and its number there (from 1)."""
        for single in ("potency", "caps"):
            if (fact := getattr(self, single)) is not None:
                yield single, 1, fact
        for name in FACT_LISTS:
            yield from ((name, number, fact) for number, fact in enumerate(getattr(self, name), 1))

    def remarks_about(self, *about: About) -> tuple[Remark, ...]:
        """Return what is known without a figure about these things."""
        return tuple(remark for remark in self.remarks if remark.about in about)

    def on_diluent(self, fluid: Diluent) -> DiluentFact | None:
        """Return the fact that says whether a fluid may be used: the one about itself before one about what it holds.

        None where no fact covers it. A refusal goes before a permission of the same reach.
        """
        reaches = ((fluid.id,), tuple(ANY + ingredient for ingredient in fluid.holds), (OTHERS,))
        for reach in reaches:
            found = [fact for fact in self.diluents if fact.fluid in reach]
            if found:
                return min(found, key=lambda fact: fact.use != "refused")
        return None


def counted(drug: Drug) -> dict[str, int]:
    """Return how many facts are known of a drug, and how many of them somebody of the site has verified."""
    facts = [fact for _, _, fact in drug.facts()]
    return {"facts": len(facts), "verified": sum(fact.verified is not None for fact in facts)}


#: the fields of a drug that are lists of facts, in the order in which they are shown
FACT_LISTS = ("stocks", "diluents", "concentrations", "stability", "rates", "remarks")


def plain_name(name: str) -> str:
    """Return a name as names are compared: in small letters, with single spaces."""
    return " ".join(name.casefold().split())


def covers(fluid_fact: str | None, fluid: Diluent) -> bool:
    """Return whether a fact limited to `fluid_fact` (None: to no fluid) holds for a fluid."""
    return fluid_fact is None or fluid_fact == fluid.id or fluid_fact.removeprefix(ANY) in fluid.holds


def _stated(fact: Fact, *names: str) -> None:
    if all(getattr(fact, name) is None for name in names):
        raise Refused(NO_FIGURE, possible=", ".join(names))


def _in_order(least: Quantity | None, most: Quantity | None) -> None:
    if least is None or most is None:
        return
    try:
        crossed = least.into(most.unit) > most.value
    except Refused:
        raise Refused(OTHER_MEASURES, "max", one=least, other=most) from None
    if crossed:
        raise Refused(RANGE_CROSSES, "min", least=least, most=most)


def _compare(amount: Quantity, concentration: Quantity, where: str) -> None:
    try:
        if amount.kind is Kind.VOLUME:  # of a product; a vial holds drug
            raise Refused(OTHER_MEASURES)
        concentration.into(per_mL(amount.unit))
    except Refused:
        raise Refused(OTHER_MEASURES, where, one=amount, other=concentration) from None
