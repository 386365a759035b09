"""Reads a plan off a string of bytes, as a pack of cards is dealt.

A head for the plan as a whole, then sixteen bytes for each solution and for each step, in fixed places: every zero
byte deals the plainest card, and a place never moves, so examples shrink well.
"""

from __future__ import annotations

from fractions import Fraction
from typing import Any

from desens_gui.core.ground.model import made, rebuilt
from desens_gui.core.ground.units import Quantity
from desens_gui.core.rules.making import FILLS
from desens_gui.core.rules.order import Order
from desens_gui.core.rules.parts import (
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
    Tablet,
)
from desens_gui.core.rules.plan import PRIMINGS, Plan
from desens_gui.core.rules.protocol import Protocol
from desens_gui.core.rules.recipe import Recipe
from desens_gui.core.rules.routes import FITTING
from tests.laws.cards import (
    FINALS,
    LINES,
    PERCENTS,
    POTENCIES,
    PUMP_STEPS,
    PUMPS,
    SIZES,
    STRENGTH_FACTORS,
    TIMES,
    VOLUMES,
    Cards,
    ends,
    potency_of,
    stated,
)
from tests.laws.families import capped_fields, generated_fields, library_fields

MOST_SOLUTIONS = 5
MOST_STEPS_OF_ONE = 4
_HEAD, _CARD = 160, 16
_OF_ONE = _CARD * (1 + MOST_STEPS_OF_ONE)
LENGTH = _HEAD + _OF_ONE * MOST_SOLUTIONS
_FAMILIES = (*("infusion",) * 8, "given", "given", "mixed", "mixed", "tablets", "tests", "capped", "generated")


class Dealer:
    """Deals one plan; `shares_only` states all drug as shares of the ordered dose."""

    def __init__(self, data: bytes, *, shares_only: bool = False) -> None:
        self.data = data
        self.shares_only = shares_only
        cards = self.head = Cards(data[:_HEAD])
        self.family = cards.of(_FAMILIES[:12] if shares_only else _FAMILIES)
        self.count = 1 + cards.number(MOST_SOLUTIONS)
        if (self.family == "given" and cards.one_in(3)) or (self.family == "tablets" and not cards.one_in(3)):
            self.count = 0
        self.policy = cards.of(("remainder", "stop-at-dose", "as-written"))
        if self.family == "tests":
            self.policy = "as-written"
        if not self.count and self.policy == "remainder":
            self.policy = "stop-at-dose"
        self.unit = cards.of(("mg", "mg", "g", "mcg", "units", "million units", "mmol", "mL"))
        self.dose = Fraction(100 + cards.number(12_000), 10 ** cards.number(3)) * SIZES.get(self.unit, 1)
        if self.unit == "mL":
            self.dose += 1000
        self.factor = cards.of(STRENGTH_FACTORS)
        infused = self.family in ("infusion", "mixed")
        self.moves = cards.of((None, None, "last-step", "all-rates")) if infused else None
        self.final = cards.of(FINALS)
        self.reference = Quantity(cards.of(VOLUMES), "mL")
        self.overdrawn = cards.one_in(16)
        self.percents = cards.one_in(8)
        weighed = self.unit in POTENCIES and not shares_only and cards.one_in(5)
        self.potency = potency_of(self.unit) if weighed else None
        self.tablets = self.some_tablets() if self.family == "tablets" else ()
        self.strengths: list[Fraction] = []  # nominal, in parts of the dose per mL
        self.volumes: list[Fraction | None] = []

    def plan(self) -> Plan:
        if self.family == "capped":
            fields = capped_fields(self.head, self.policy)
        elif self.family == "generated":
            fields = generated_fields(self.head, self.dose, self.unit)
        else:
            fields = self.fields()
        fields |= {
            "preparation": self.head.of(("sequential", "auto")),
            "dose_in": "ready-made-volume" if self.unit == "mL" else "drug",
            "components": tuple(
                {"name": f"component {number}", "per": self.head.of(("1/5", "1/3", "8", "0.0125"))}
                for number in range(self.head.number(4) if self.head.one_in(4) else 0)
            ),
            "counted": "Counted",
            "potency": self.potency,
        }
        about = {"id": "drawn", "name": "Drawn", "route": "iv-infusion", "pace": "rapid", "source": "constructed"}
        library = library_fields(self.head, fields["solutions"], self.dose, self.unit)
        protocol = made(Protocol, {**about, "date": "2026", **fields, **library})
        kinds = {step.kind for step in protocol.steps}
        routes = [route for route, taken in FITTING.items() if kinds <= taken]
        protocol = rebuilt(protocol, route=routes[0]) if routes else protocol
        basis = None
        if self.head.one_in(8) and self.unit != "mL":
            basis = {"per": self.head.of(("m2", "kg")), "each": Quantity(self.dose / 2, self.unit), "size": "2"}
        order = made(Order, {"drug": "Drawn", "dose": Quantity(self.dose, self.unit), "basis": basis})
        strength = protocol.strengths[0] if protocol.strengths and self.head.one_in(2) else None
        plan = {"order": order, "protocol": protocol, "recipe": protocol.recipe, "strength": strength}
        return made(Plan, plan | self.equipment(protocol.recipe))

    def fields(self) -> dict[str, Any]:
        """The rules: solutions, their steps, and the last step."""
        places = [_HEAD + _OF_ONE * index for index in range(self.count)]
        solutions = self.solutions([Cards(self.data[at : at + _CARD]) for at in places])
        by_solution = [
            self.steps_of(number, [Cards(self.data[at + _CARD * k : at + _CARD * (k + 1)]) for k in range(1, 5)])
            for number, at in enumerate(places, 1)
        ]
        if self.head.one_in(8):  # from the second strongest down: no order of solutions is taken for granted
            by_solution[:-1] = by_solution[-2::-1] if len(by_solution) > 1 else []
        steps = [step for steps in by_solution for step in steps]
        if not self.count or self.family == "tablets":
            steps = self.doses_of_no_solution() + steps
        steps.append(self.last_step())
        target = "none" if self.family == "tests" else self.head.of(("total-dose",) * 6 + ("last-dose", "none"))
        fields: dict[str, Any] = {
            "solutions": tuple(solutions),
            "steps": tuple(self.over_days(steps)),
            "last_solution": self.policy,
            "reference_volume": self.reference,
            "target": target,
            "tablets": self.tablets,
        }
        if self.moves is not None and any(getattr(step, "of_final", None) is not None for step in steps):
            fields["final_rate"] = {"rate": Quantity(self.final, "mL/h"), "moves": self.moves}
        return fields

    # --- solutions

    def solutions(self, cards: list[Cards]) -> list[Solution]:
        count = self.count
        shares = [Fraction(1) / self.factor ** (count - number) for number in range(1, count + 1)]
        if self.percents:
            shares = list(PERCENTS[MOST_SOLUTIONS - count :])
        for number, card in enumerate(cards, 1):
            volume = card.of(VOLUMES)
            self.volumes.append(volume)
            self.strengths.append(shares[number - 1] / volume)
        return [self.solution(number, shares[number - 1], card) for number, card in enumerate(cards, 1)]

    def solution(self, number: int, share: Fraction, card: Cards) -> Solution:
        last = number == self.count
        volume = self.volumes[number - 1]
        assert volume is not None
        container = card.of(("bag", "bag", "syringe", "vial", "cup"))
        given_volume = Quantity(volume / 1000, "L") if card.one_in(6) else Quantity(volume, "mL")
        if last and (self.policy == "remainder" or (card.number(3) == 0 and self.family != "tests")):
            return Solution(container=container, volume=given_volume, content="remainder")
        if last and not self.percents:
            share = (Fraction(1), Fraction(889, 1000), Fraction(1, 2))[card.number(3)]
            self.strengths[-1] = share / volume
        kind = card.of(("share", "amount", "concentration", "full", "dilution", "share"))
        kind = "concentration" if last and self.family == "tests" else kind
        if self.shares_only and kind in ("amount", "concentration"):
            kind = "share"
        strength = share * self.dose / volume
        if kind == "concentration" and ends(strength):
            content: Any = FixedConcentration(concentration=self.stated(strength, "/mL", card))
        elif kind == "full":
            part = min(Fraction(1), share * self.reference.value / volume)
            self.strengths[number - 1] = part / self.reference.value
            content = ShareOfFullStrength(full_strength=part)
        elif kind == "dilution" and not last:
            other = number + 1 + card.number(self.count - number)
            content = DilutionOf(dilution_of=other, factor=self.factor ** (other - number) * (1, 3)[card.number(2)])
        elif kind == "amount" and ends(share * self.dose):
            content = FixedAmount(amount=self.stated(share * self.dose, "", card))
        else:
            content = ShareOfDose(share=share)
        free = not last and not isinstance(content, ShareOfDose | FixedAmount) and card.one_in(6)
        if free:
            self.volumes[number - 1] = None
        name = "A product" if card.one_in(8) else ""
        return Solution(name=name, container=container, volume=None if free else given_volume, content=content)

    def stated(self, value: Fraction, per: str, card: Cards) -> Quantity:
        return stated(value, self.unit, per, self.potency, card)

    # --- steps

    def steps_of(self, number: int, cards: list[Cards]) -> list[Step]:
        """The steps of a solution; the last one takes its last step later, from `last_step`."""
        last = number == self.count
        count = cards[0].number(1 + MOST_STEPS_OF_ONE) if cards[0].one_in(4) else 1 + cards[1].number(MOST_STEPS_OF_ONE)
        steps = [self.step(number, card) for card in cards[: count - 1 if last else count]]
        if steps and not last and self.volumes[number - 1] is not None and cards[0].one_in(6):
            steps[-1] = self.emptying(number, cards[0])
        return steps

    def emptying(self, number: int, card: Cards) -> Step:
        if self.family in ("given", "tests", "tablets"):
            return GivenStep(kind="push", solution=number, until="empty")
        if self.moves == "all-rates" or card.number(2):
            return InfusionStep(solution=number, until="empty", time=card.time(card.of(TIMES)))
        return InfusionStep(solution=number, until="empty", rate=Quantity(Fraction(25 + card.number(200)), "mL/h"))

    def step(self, number: int, card: Cards) -> Step:
        volume = self.volumes[number - 1]
        part = Fraction(1 + card.number(20), 100) * (3 if self.overdrawn and number != self.count else 1)
        extent = part * (50 if volume is None else volume)
        share = extent * self.strengths[number - 1]
        if self.family in ("given", "tests", "tablets") or (self.family == "mixed" and card.one_in(3)):
            return self.given(number, extent, share, card)
        minutes = card.of(TIMES)
        time, given_volume = card.time(minutes), Quantity(extent, "mL")
        paced = self.paced(extent * 60 / minutes, card)
        dose = share * self.dose
        kind = card.of(
            ("rate time",) * 5
            + ("volume time", "rate volume", "dose time", "share time", "dose_rate time", "dose rate")
            + ("share rate", "dose_rate volume", "dose_rate share", "priming rate", "priming time")
        )
        fields: dict[str, Any] = {"solution": number}
        if kind.startswith("priming"):
            little = {"kind": "priming", "volume": Quantity(extent / 10, "mL")}
            return PrimingStep(**fields, **little, **(paced if kind == "priming rate" else {"time": time}))
        if "dose" in kind and (not ends(dose) or self.unit == "mL" or self.shares_only):
            kind = kind.replace("dose_rate", "rate").replace("dose", "share")
        if "dose_rate" in kind and (self.moves == "all-rates" or not ends(dose * 60 / minutes)):
            kind = kind.replace("dose_rate", "rate")
        for name in kind.split(" "):
            if name == "rate":
                fields |= paced
            elif name == "dose_rate":
                fields["dose_rate"] = self.stated(dose * 60 / minutes, "/h", card)
            else:
                value: Any = {"time": time, "volume": given_volume, "share": share}.get(name)
                fields[name] = self.stated(dose, "", card) if name == "dose" else value
        if card.one_in(6):
            fields["wait"] = card.time(card.of(TIMES))
        return InfusionStep(**fields)

    def paced(self, rate: Fraction, card: Cards) -> dict[str, Any]:
        if self.moves == "all-rates":
            return {"of_final": rate / self.final}
        if card.one_in(8) and ends(rate / 60):
            return {"rate": Quantity(rate / 60, "mL/min")}
        return {"rate": Quantity(rate, "mL/h")}

    def given(self, number: int | None, extent: Fraction, share: Fraction, card: Cards) -> GivenStep:
        kinds = ("prick", "prick", "injection") if self.family == "tests" else ("push", "injection", "oral")
        fields: dict[str, Any] = {"kind": card.of(kinds), "solution": number}
        if not card.one_in(4):
            fields["interval"] = card.time(card.of(TIMES))
        if fields["kind"] == "prick":
            return GivenStep(**fields)
        kind = card.of(("volume", "dose", "share") if number is not None else ("dose", "share"))
        if kind == "volume":
            fields["volume"] = Quantity(extent, "mL")
        elif kind == "dose" and ends(share * self.dose) and not self.shares_only:
            fields["dose"] = self.stated(share * self.dose, "", card)
        else:
            fields["share"] = share
        return GivenStep(**fields)

    def some_tablets(self) -> tuple[Tablet, ...]:
        """One to three tablets of some hundredths of the dose."""
        tablets = []
        for number in range(1 + self.head.number(3)):
            amount = self.dose * (1 + self.head.number(9)) / 100
            parts = 1 + self.head.number(4)
            tablet = {"name": f"tablet {number}", "amount": self.stated(amount, "", self.head), "parts": parts}
            tablets.append(made(Tablet, tablet))
        return tuple(tablets)

    def doses_of_no_solution(self) -> list[Step]:
        """Doses as such, or tablets."""
        cards = [Cards(self.data[at : at + _CARD]) for at in range(_HEAD, _HEAD + 10 * _CARD, _CARD)]
        return [
            self.of_tablets(card) if self.tablets else self.given(None, Fraction(1), self.hundredths(card), card)
            for card in cards[: 1 + self.head.number(len(cards))]
        ]

    @staticmethod
    def hundredths(card: Cards) -> Fraction:
        return Fraction(1 + card.number(9), 100)

    def of_tablets(self, card: Cards) -> GivenStep:
        fields: dict[str, Any] = {"kind": "oral", "tablet": 1 + card.number(len(self.tablets))}
        if not card.one_in(4):
            fields["interval"] = card.time(card.of(TIMES))
        dose = self.dose * self.hundredths(card)
        kind = card.of(("count", "count", "dose", "share"))
        if kind == "count":
            fields["count"] = card.of(tuple(map(Fraction, ("1", "0.5", "2", "0.25", "1/3"))))
        elif kind == "dose" and ends(dose):
            fields["dose"] = self.stated(dose, "", card)
        else:
            fields["share"] = dose / self.dose
        return GivenStep(**fields)

    def last_step(self) -> Step:
        """The step that the last-solution policy is about."""
        card = self.head
        number = self.count or None
        if self.family == "tests":
            return self.given(number, Fraction(1, 50), Fraction(1, 1000), card)
        if number is None and self.policy == "as-written":
            return self.of_tablets(card) if self.tablets else self.given(number, Fraction(1), Fraction(1, 4), card)
        if number is None and self.tablets and not card.one_in(3):
            return GivenStep(kind="oral", tablet=1 + card.number(len(self.tablets)), until="dose")
        if number is None or self.family in ("given", "tablets"):
            return GivenStep(kind=card.of(("oral", "push", "injection")), solution=number, until="dose")
        fields: dict[str, Any] = {"solution": number, "until": card.of(("empty", "dose"))}
        if self.policy == "as-written" and card.one_in(4):
            fields = {"solution": number, "volume": Quantity(Fraction(1 + card.number(40)), "mL")}
        if self.moves is not None:
            return InfusionStep(**fields, of_final=Fraction(1))
        kind = card.of(("rate", "rate", "time", "dose_rate"))
        if kind == "time":
            return InfusionStep(**fields, time=card.time(card.of(TIMES)))
        if kind == "dose_rate" and self.unit != "mL" and not self.shares_only:
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

    def equipment(self, recipe: Recipe) -> dict[str, object]:
        card = self.head
        chosen: dict[str, object] = {}
        if card.one_in(3):
            chosen["pump"] = PUMPS[card.of(PUMP_STEPS)]
        if card.one_in(2) and ends(self.dose / 50):
            chosen["stock"] = self.stated(self.dose * (1, 3)[card.number(2)] / 50, "/mL", card)
        if card.one_in(3) and self.family in ("infusion", "mixed", "capped", "generated"):
            flush = card.of((None, "20 mL", "3 mL"))
            tubing = {"line_volume": f"{card.of(LINES)} mL", "priming": card.of(PRIMINGS), "flush": flush}
            if card.one_in(4):
                tubing["common_volume"] = card.of(("1.5 mL", "0.3 mL"))
            if card.one_in(6):
                tubing["carrier"] = card.of(("10 mL/h", "33.3 mL/h"))
            if card.one_in(8):
                tubing["waste"] = "2 mL"
            chosen["tubing"] = tubing
        if card.one_in(4):
            chosen["fill"] = card.of(FILLS[1:])
            chosen["overfill"] = card.of((None, "25 mL", "7.3 mL"))
        if card.one_in(4):
            count = len(recipe.solutions)
            chosen["makings"] = [self.making(number, recipe, card) for number in range(1, count + 1) if card.one_in(2)]
        if card.one_in(4):
            chosen["bag_change"] = f"{card.of(('5', '0.5', '7.25'))} min"
        return chosen

    @staticmethod
    def making(number: int, recipe: Recipe, card: Cards) -> dict[str, object]:
        """What a plan may say of how one solution is made."""
        made_so: dict[str, object] = {"solution": number}
        if card.one_in(3):
            made_so["source"] = card.of(("stock", "intermediate"))
        elif number < len(recipe.solutions) and card.one_in(3):
            made_so |= {"source": "solution", "donor": len(recipe.solutions)}
        if card.one_in(3):
            made_so |= {"fill": card.of(FILLS), "overfill": card.of((None, "12 mL"))}
        if card.one_in(3):
            made_so["syringes"] = card.of((("3 mL",), ("20 mL", "10 mL"), ("50 mL",), ("60 mL",)))
        volume = recipe.solutions[number - 1].volume
        if card.one_in(3) and volume is not None and ends(volume.value * Fraction(11, 10)):
            made_so["made_to"] = Quantity(volume.value * Fraction(11, 10), volume.unit)
            made_so |= {"fill": "empty", "overfill": None}
        return made_so
