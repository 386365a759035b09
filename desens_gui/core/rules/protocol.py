"""The protocol: a drug-independent recipe with its name, its source and what it promises."""

import re
from datetime import date as calendar_date
from fractions import Fraction
from typing import Annotated, Literal, Self

from pydantic import AfterValidator, Field, WithJsonSchema, model_validator

from desens_gui.core.ground.model import (
    Amount,
    Concentration,
    Count,
    Day,
    Identifier,
    Model,
    Name,
    Note,
    OneLine,
    Rate,
    Share,
    rebuilt,
)
from desens_gui.core.ground.numbers import shown
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP
from desens_gui.core.ground.units import Quantity
from desens_gui.core.rules.parts import FixedConcentration, InfusionStep, Step
from desens_gui.core.rules.recipe import Recipe

MAX_DRUGS = 100
MAX_STRENGTHS = 100

CAP_NEEDS_END = QT_TRANSLATE_NOOP("Protocol", "A rate cap needs a last step that runs until an end.")
CAP_NEEDS_RATES = QT_TRANSLATE_NOOP("Protocol", "A rate cap needs a rate in every step.")
NOT_A_DATE = QT_TRANSLATE_NOOP(
    "Protocol", "“{typed}” is not a date. Write a year, a month or a day: 2019, 2019-06 or 2019-06-14."
)


LIMITS_CROSS = QT_TRANSLATE_NOOP("Protocol", "The least dose, {least}, is above the most, {most}.")
STRENGTHS_NEED = QT_TRANSLATE_NOOP(
    "Protocol", "Strengths to choose from need a last solution whose content is a concentration."
)

_DATE = r"^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$"


def _published(text: str) -> str:
    """Refuse what is no year, no month and no day of the calendar."""
    try:
        if re.fullmatch(_DATE, text):
            calendar_date.fromisoformat(text + "-01-01"[len(text) - 4 :])
            return text
    except ValueError:
        pass
    raise Refused(NOT_A_DATE, typed=shown(text))


class Published(Model):
    """A published highest concentration of a test series: for which drug, by whom, in which year."""

    drug: Name
    concentration: Concentration
    source: Name
    year: Annotated[str, AfterValidator(_published), WithJsonSchema({"type": "string", "pattern": _DATE})]


class Limits(Model):
    """Within what a protocol was published or agreed. `highest_rate` is that of any step."""

    least_dose: Amount | None = None
    most_dose: Amount | None = None
    highest_rate: Rate | None = None

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        least, most = self.least_dose, self.most_dose
        if least is not None and most is not None and least.into(most.unit) > most.value:
            raise Refused(LIMITS_CROSS, least=least, most=most)
        return self


class Protocol(Recipe):
    """A recipe with its name, its source and what it promises.

    `starting_fraction` is the first dose's share of D at the protocol's own volumes and rates. `pace` says whether
    the limits on the rise of the dose rate apply (rapid infusions). `source` names the publication, or says
    "constructed"; `date` is the publication's. `drugs` are those it was published for (none: no drug in particular).
    `strengths` are published highest concentrations of a test series, of which the site chooses one. `author`,
    `version` and `saved` belong to an entry of a site's own library.
    """

    id: Identifier
    name: Name
    route: Literal["iv-infusion", "iv-push", "subcutaneous", "intradermal", "skin-prick", "oral"]
    pace: Literal["rapid", "slow"]
    starting_fraction: Share | None = None
    source: Name
    date: Annotated[str, AfterValidator(_published), WithJsonSchema({"type": "string", "pattern": _DATE})]
    note: Note = ""
    rate_cap: Rate | None = None
    drugs: Annotated[tuple[Name, ...], Field(max_length=MAX_DRUGS)] = ()
    limits: Limits | None = None
    strengths: Annotated[tuple[Published, ...], Field(max_length=MAX_STRENGTHS)] = ()
    author: OneLine = ""
    version: Count | None = None
    saved: Day | None = None

    @model_validator(mode="after")
    def _cap_can_be_applied(self) -> Self:
        try:
            _ = self.recipe
        except Refused as refused:
            raise Refused(refused.text, "rate_cap", **refused.values) from None
        return self

    @model_validator(mode="after")
    def _strengths_can_be_chosen(self) -> Self:
        last = self.solutions[-1].content if self.solutions else None
        if self.strengths and not isinstance(last, FixedConcentration):
            raise Refused(STRENGTHS_NEED, "strengths")
        return self

    @property
    def recipe(self) -> Recipe:
        """The rules alone, the rate cap applied."""
        rules = Recipe(**{name: getattr(self, name) for name in Recipe.model_fields})
        return rules if self.rate_cap is None else capped(rules, self.rate_cap)


def capped(recipe: Recipe, cap: Quantity) -> Recipe:
    """Return the recipe with its rates held at or below `cap`, for one bag that climbs a ladder of rates.

    Steps that would run at the cap or above are left out; the last step runs at the cap until its end. Raises
    Refused when the last step does not run until an end, or when a step's rate follows from something else.
    """
    last = recipe.steps[-1]
    if not isinstance(last, InfusionStep) or last.until is None:
        raise Refused(CAP_NEEDS_END, "rate_cap")
    limit = cap.into("mL/h")
    below: list[Step] = []
    for step in recipe.steps[:-1]:
        if not isinstance(step, InfusionStep) or step.rate is None:
            raise Refused(CAP_NEEDS_RATES, "rate_cap")
        if step.rate.into("mL/h") < limit:
            below.append(step)
    final = recipe.final_rate
    if last.of_final is not None and final is not None:
        if last.of_final * final.rate.into("mL/h") > limit:
            last, final = rebuilt(last, of_final=Fraction(1)), rebuilt(final, rate=cap)
    elif last.rate is None:
        raise Refused(CAP_NEEDS_RATES, "rate_cap")
    elif last.rate.into("mL/h") > limit:
        last = rebuilt(last, rate=cap)
    return rebuilt(recipe, steps=(*below, last), final_rate=final)
