"""Valid plans of every structure, drawn for the laws.

A plan is read off a string of bytes, as a pack of cards is dealt: a head for the plan as a whole, then sixteen bytes
for each solution and for each step, in fixed places. One draw of bytes costs far less than a hundred draws of
numbers, and still shrinks well, because every zero byte deals the plainest card and a place never moves.
"""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from typing import Any, TypeVar

from hypothesis import strategies as st

from desens_gui.core.model import made
from desens_gui.core.numbers import decimal_places
from desens_gui.core.order import Order
from desens_gui.core.plan import Plan, new_plan
from desens_gui.core.protocol import Protocol
from desens_gui.core.recipe import FinalRate
from desens_gui.core.rules import (
    DilutionOf,
    FixedAmount,
    FixedConcentration,
    GivenStep,
    InfusionStep,
    PrimingStep,
    ShareOfDose,
    ShareOfFullStrength,
    Solution,
    Step,
)
from desens_gui.core.site import Pump
from desens_gui.core.units import Quantity

T = TypeVar("T")

MOST_SOLUTIONS = 5
MOST_STEPS_OF_ONE = 4
_HEAD, _CARD = 64, 16
_OF_ONE = _CARD * (1 + MOST_STEPS_OF_ONE)
LENGTH = _HEAD + _OF_ONE * MOST_SOLUTIONS

#: the unit of the order, and other units in which the same drug may be stated
_UNITS = {
    "mg": ("mg", "mcg", "ng"),
    "g": ("g", "mg"),
    "mcg": ("mcg", "ng"),
    "units": ("units",),
    "million units": ("million units", "units"),
    "mmol": ("mmol",),
    "mL": ("mL",),
}
_PARTS = {("mg", "mcg"): 1000, ("mg", "ng"): 10**6, ("g", "mg"): 1000, ("mcg", "ng"): 1000}
_PARTS |= {("million units", "units"): 10**6}
# so that neither the whole dose nor a hundredth of the weakest solution is beyond what the program takes
_SIZES = {"g": Fraction(1, 1000), "mcg": Fraction(1000), "units": Fraction(1000)}
_VOLUMES = tuple(map(Fraction, ("250", "100", "50", "500", "1000", "20", "333.3", "62.5")))
_TIMES = tuple(map(Fraction, ("15", "10", "20", "30", "60", "12", "7.5", "1.25")))
_TIME_UNITS = {"min": Fraction(1), "s": Fraction(1, 60), "h": Fraction(60)}
_FINALS = tuple(map(Fraction, ("80", "160", "200", "37.5", "41.3")))
_PUMP_STEPS = ("0.1", "1", "0.01", "0.5", "0.25")
_LINES = ("20", "5", "1.2", "0.5")
_STRENGTH_FACTORS = tuple(map(Fraction, ("10", "4", "20", "5", "8")))


class _Cards:
    """Deals from its bytes, two at a time; the plainest card when there are none left."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.at = 0

    def number(self, count: int) -> int:
        """A number from 0 to below `count`."""
        dealt = int.from_bytes(self.data[self.at : self.at + 2], "big")
        self.at += 2
        return dealt % count

    def of(self, choices: Sequence[T]) -> T:
        return choices[self.number(len(choices))]

    def one_in(self, count: int) -> bool:
        return self.number(count) == count - 1


def _ends(value: Fraction) -> bool:
    """Whether a file can hold the number: it ends within 12 decimals."""
    places = decimal_places(value)
    return places is not None and places <= 12


class _Dealer:
    """Deals one plan."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        cards = self.head = _Cards(data[:_HEAD])
        self.family = cards.of(("infusion",) * 6 + ("given", "mixed"))
        self.count = 1 + cards.number(MOST_SOLUTIONS)
        if self.family == "given" and cards.one_in(3):
            self.count = 0
        self.policy = cards.of(("remainder", "stop-at-dose", "as-written"))
        if not self.count and self.policy == "remainder":
            self.policy = "stop-at-dose"
        self.unit = cards.of(("mg", "mg", "g", "mcg", "units", "million units", "mmol", "mL"))
        self.dose = Fraction(100 + cards.number(12_000), 10 ** cards.number(3)) * _SIZES.get(self.unit, 1)
        if self.unit == "mL":
            self.dose += 1000
        self.factor = cards.of(_STRENGTH_FACTORS)
        self.moves = cards.of((None, None, "last-step", "all-rates")) if self.family != "given" else None
        self.final = cards.of(_FINALS)
        self.reference = Quantity(cards.of(_VOLUMES), "mL")
        self.overdrawn = cards.one_in(16)
        self.strengths: list[Fraction] = []  # nominal, in parts of the dose per mL
        self.volumes: list[Fraction | None] = []
        self.day = 1

    def plan(self) -> Plan:
        places = [_HEAD + _OF_ONE * index for index in range(self.count)]
        solutions = self.solutions([_Cards(self.data[at : at + _CARD]) for at in places])
        by_solution = [
            self.steps_of(number, [_Cards(self.data[at + _CARD * k : at + _CARD * (k + 1)]) for k in range(1, 5)])
            for number, at in enumerate(places, 1)
        ]
        if self.head.one_in(8):  # from the second strongest down: no order of solutions is taken for granted
            by_solution[:-1] = by_solution[-2::-1] if len(by_solution) > 1 else []
        steps = [step for steps in by_solution for step in steps]
        if not self.count:
            steps = self.tablets()
        steps.append(self.last_step())
        fields: dict[str, Any] = {
            "solutions": tuple(solutions),
            "steps": tuple(self.over_days(steps)),
            "last_solution": self.policy,
            "reference_volume": self.reference,
            "preparation": self.head.of(("sequential", "auto")),
            "target": self.head.of(("total-dose",) * 6 + ("last-dose", "none")),
            "dose_in": "ready-made-volume" if self.unit == "mL" else "drug",
        }
        if self.moves is not None and any(getattr(step, "of_final", None) is not None for step in steps):
            fields["final_rate"] = FinalRate(rate=Quantity(self.final, "mL/h"), moves=self.moves)
        about = {"id": "drawn", "name": "Drawn", "route": "iv-infusion", "pace": "rapid", "source": "constructed"}
        protocol = made(Protocol, {**about, "date": "2026", **fields})
        plan = new_plan(Order(drug="Drawn", dose=Quantity(self.dose, self.unit)), protocol)
        equipment = self.equipment()
        return made(Plan, {"order": plan.order, "protocol": protocol, "recipe": plan.recipe, **equipment})

    # --- solutions

    def solutions(self, cards: list[_Cards]) -> list[Solution]:
        count = self.count
        shares = [Fraction(1) / self.factor ** (count - number) for number in range(1, count + 1)]
        for number, card in enumerate(cards, 1):
            volume = card.of(_VOLUMES)
            self.volumes.append(volume)
            self.strengths.append(shares[number - 1] / volume)
        return [self.solution(number, shares[number - 1], card) for number, card in enumerate(cards, 1)]

    def solution(self, number: int, share: Fraction, card: _Cards) -> Solution:
        last = number == self.count
        volume = self.volumes[number - 1]
        assert volume is not None
        container = card.of(("bag", "bag", "syringe", "vial", "cup"))
        stated = Quantity(volume / 1000, "L") if card.one_in(6) else Quantity(volume, "mL")
        if last and (self.policy == "remainder" or card.number(3) == 0):
            return Solution(container=container, volume=stated, content="remainder")
        if last:
            share = (Fraction(1), Fraction(889, 1000), Fraction(1, 2))[card.number(3)]
            self.strengths[-1] = share / volume
        kind = card.of(("share", "amount", "concentration", "full", "dilution", "share"))
        strength = share * self.dose / volume
        if kind == "concentration" and _ends(strength):
            content: Any = FixedConcentration(concentration=self.stated(strength, "/mL", card))
        elif kind == "full":
            part = min(Fraction(1), share * self.reference.value / volume)
            self.strengths[number - 1] = part / self.reference.value
            content = ShareOfFullStrength(full_strength=part)
        elif kind == "dilution" and not last:
            other = number + 1 + card.number(self.count - number)
            content = DilutionOf(dilution_of=other, factor=self.factor ** (other - number) * (1, 3)[card.number(2)])
        elif kind == "amount" and _ends(share * self.dose):
            content = FixedAmount(amount=self.stated(share * self.dose, "", card))
        else:
            content = ShareOfDose(share=share)
        free = not last and not isinstance(content, ShareOfDose | FixedAmount) and card.one_in(6)
        if free:
            self.volumes[number - 1] = None
        return Solution(container=container, volume=None if free else stated, content=content)

    def stated(self, value: Fraction, per: str, card: _Cards) -> Quantity:
        """An amount in the unit of the order or in another one of the same kind."""
        unit = card.of(_UNITS[self.unit])
        return Quantity(value * _PARTS.get((self.unit, unit), 1), unit + per)

    # --- steps

    def steps_of(self, number: int, cards: list[_Cards]) -> list[Step]:
        """The steps of a solution; the last one takes its last step later, from `last_step`."""
        last = number == self.count
        count = cards[0].number(1 + MOST_STEPS_OF_ONE) if cards[0].one_in(4) else 1 + cards[1].number(MOST_STEPS_OF_ONE)
        steps = [self.step(number, card) for card in cards[: count - 1 if last else count]]
        if steps and not last and self.volumes[number - 1] is not None and cards[0].one_in(6):
            steps[-1] = self.emptying(number, cards[0])
        return steps

    def emptying(self, number: int, card: _Cards) -> Step:
        if self.family == "given":
            return GivenStep(kind="push", solution=number, until="empty")
        if self.moves == "all-rates" or card.number(2):
            return InfusionStep(solution=number, until="empty", time=self.time(card.of(_TIMES), card))
        return InfusionStep(solution=number, until="empty", rate=Quantity(Fraction(25 + card.number(200)), "mL/h"))

    def step(self, number: int, card: _Cards) -> Step:
        volume = self.volumes[number - 1]
        part = Fraction(1 + card.number(20), 100) * (3 if self.overdrawn and number != self.count else 1)
        extent = part * (50 if volume is None else volume)
        share = extent * self.strengths[number - 1]
        if self.family == "given" or (self.family == "mixed" and card.one_in(3)):
            return self.given(number, extent, share, card)
        minutes = card.of(_TIMES)
        rate = extent * 60 / minutes
        time, stated_volume = self.time(minutes, card), Quantity(extent, "mL")
        paced = self.paced(rate, card)
        dose = share * self.dose
        drug_known = _ends(dose) and self.unit != "mL"
        kind = card.of(
            ("rate time",) * 5
            + ("volume time", "rate volume", "dose time", "share time", "dose_rate time", "dose rate")
            + ("share rate", "dose_rate volume", "dose_rate share", "priming rate", "priming time")
        )
        fields: dict[str, Any] = {"solution": number}
        if kind.startswith("priming"):
            little = {"kind": "priming", "volume": Quantity(extent / 10, "mL")}
            return PrimingStep(**fields, **little, **(paced if kind == "priming rate" else {"time": time}))
        if "dose" in kind and not drug_known:
            kind = kind.replace("dose_rate", "rate").replace("dose", "share")
        if "dose_rate" in kind and (self.moves == "all-rates" or not _ends(dose * 60 / minutes)):
            kind = kind.replace("dose_rate", "rate")
        for name in kind.split(" "):
            if name == "rate":
                fields |= paced
            elif name == "dose_rate":
                fields["dose_rate"] = self.stated(dose * 60 / minutes, "/h", card)
            else:
                value: Any = {"time": time, "volume": stated_volume, "share": share}.get(name)
                fields[name] = self.stated(dose, "", card) if name == "dose" else value
        return InfusionStep(**fields)

    def paced(self, rate: Fraction, card: _Cards) -> dict[str, Any]:
        if self.moves == "all-rates":
            return {"of_final": rate / self.final}
        if card.one_in(8) and _ends(rate / 60):
            return {"rate": Quantity(rate / 60, "mL/min")}
        return {"rate": Quantity(rate, "mL/h")}

    def time(self, minutes: Fraction, card: _Cards) -> Quantity:
        unit = card.of(("min", "min", "min", "s", "h"))
        value = minutes / _TIME_UNITS[unit]
        return Quantity(value, unit) if _ends(value) else Quantity(minutes, "min")

    def given(self, number: int | None, extent: Fraction, share: Fraction, card: _Cards) -> GivenStep:
        fields: dict[str, Any] = {"kind": card.of(("push", "injection", "oral")), "solution": number}
        if not card.one_in(4):
            fields["interval"] = self.time(card.of(_TIMES), card)
        extents = ("volume", "dose", "share") if number is not None else ("dose", "share")
        kind = card.of(extents)
        if kind == "volume":
            fields["volume"] = Quantity(extent, "mL")
        elif kind == "dose" and _ends(share * self.dose):
            fields["dose"] = self.stated(share * self.dose, "", card)
        else:
            fields["share"] = share
        return GivenStep(**fields)

    def tablets(self) -> list[Step]:
        cards = [_Cards(self.data[at : at + _CARD]) for at in range(_HEAD, _HEAD + 10 * _CARD, _CARD)]
        return [
            self.given(None, Fraction(1), Fraction(1 + card.number(9), 100), card)
            for card in cards[: 1 + self.head.number(len(cards))]
        ]

    def last_step(self) -> Step:
        """The step that the last-solution policy is about."""
        card = self.head
        number = self.count or None
        if number is None or self.family == "given":
            if number is None and self.policy == "as-written":
                return self.given(number, Fraction(1), Fraction(1, 4), card)
            return GivenStep(kind=card.of(("oral", "push", "injection")), solution=number, until="dose")
        until = card.of(("empty", "dose"))
        fields: dict[str, Any] = {"solution": number, "until": until}
        if self.policy == "as-written" and card.one_in(4):
            fields = {"solution": number, "volume": Quantity(Fraction(1 + card.number(40)), "mL")}
        if self.moves is not None:
            return InfusionStep(**fields, of_final=Fraction(1))
        kind = card.of(("rate", "rate", "time", "dose_rate"))
        if kind == "time":
            return InfusionStep(**fields, time=self.time(card.of(_TIMES), card))
        if kind == "dose_rate" and self.unit != "mL":
            return InfusionStep(**fields, dose_rate=self.stated(self.dose / (1, 2, 4)[card.number(3)], "/h", card))
        return InfusionStep(**fields, rate=Quantity(Fraction(5 + card.number(2000), 10), "mL/h"))

    def over_days(self, steps: list[Step]) -> list[Step]:
        """Now and then, the steps on days that go up."""
        if not self.head.one_in(8):
            return steps
        day, on_days = 1, []
        for step in steps:
            day += self.head.number(3)
            on_days.append(step.__class__(**{**dict(step), "day": day}))
        return on_days

    # --- equipment

    def equipment(self) -> dict[str, object]:
        card = self.head
        chosen: dict[str, object] = {}
        if card.one_in(3):
            chosen["pump"] = _PUMPS[card.of(_PUMP_STEPS)]
        if card.one_in(2) and _ends(self.dose / 50):
            chosen["stock"] = Quantity(self.dose * (1, 3)[card.number(2)] / 50, f"{self.unit}/mL")
        if card.one_in(3) and self.family != "given":
            flush = card.of((None, "20 mL", "3 mL"))
            chosen["tubing"] = {"line_volume": f"{card.of(_LINES)} mL", "priming": "own-line", "flush": flush}
        return chosen


def _pump(step: str) -> Pump:
    return made(
        Pump,
        {
            "id": "drawn",
            "name": "Drawn",
            "source": "constructed",
            "lowest_rate": "0.1 mL/h",
            "highest_rate": "1200 mL/h",
            "rate_step": f"{step} mL/h",
            "volume_step": "0.1 mL",
            "least_volume": "1 mL",
        },
    )


_PUMPS = {step: _pump(step) for step in _PUMP_STEPS}


def dealt(data: bytes) -> Plan:
    """The plan that these bytes deal."""
    return _Dealer(data).plan()


def plans() -> st.SearchStrategy[Plan]:
    """Valid plans of every structure. Some of them have no solution (nothing remains, a bag is empty before)."""
    return st.binary(min_size=LENGTH, max_size=LENGTH).map(dealt)


def traits(plan: Plan) -> list[str]:
    """What a plan is made of, for counting."""
    recipe = plan.recipe
    found = {f"solutions {len(recipe.solutions)}", f"policy {recipe.last_solution}", f"unit {plan.order.dose.unit}"}
    found |= {f"target {recipe.target}", f"preparation {recipe.preparation}"}
    for solution in recipe.solutions:
        content = solution.content
        found.add(f"content {content if isinstance(content, str) else next(iter(type(content).model_fields))}")
        if isinstance(content, DilutionOf) and recipe.solutions[content.dilution_of - 1].content == "remainder":
            found.add("content dilution_of the remainder")
        if solution.volume is None:
            found.add("a solution without a volume")
    for index, step in enumerate(recipe.steps):
        said = [name for name in _SAID if getattr(step, name, None) is not None]
        said += [f"until {step.until}"] if not isinstance(step, PrimingStep) and step.until else []
        found.add(f"step {step.kind}: {' + '.join(said)}")
        if not isinstance(step, PrimingStep) and step.until and index != recipe.last_counted:
            found.add("a bag emptied before the last")
    found.add("final rate: " + (recipe.final_rate.moves if recipe.final_rate else "none"))
    for name, chosen in (("pump", plan.pump), ("stock", plan.stock), ("tubing", plan.tubing)):
        found.add(f"{name}: {'yes' if chosen else 'no'}")
    if any(step.day for step in recipe.steps):
        found.add("days")
    return sorted(found)


_SAID = ("rate", "of_final", "dose_rate", "time", "volume", "dose", "share", "interval")
