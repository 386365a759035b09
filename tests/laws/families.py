"""Families of rules that are not put together card by card: capped rates, what the generators make, library fields."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from typing import Any

from desens_gui.core.generators import GeometricInputs, LadderInputs, geometric, ladder
from desens_gui.core.ground.model import made
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.units import Quantity
from desens_gui.core.rules.parts import FixedConcentration
from desens_gui.core.rules.recipe import Recipe
from desens_gui.core.rules.site import Site
from tests.laws.cards import FINALS, VOLUMES, Cards, ends

_SITE = Site()
_CLIMB = (5, 10, 25, 50, 75, 100, 150, 200, 250)


def capped_fields(card: Cards, policy: str) -> dict[str, Any]:
    """One bag whose rate climbs, held at a cap."""
    content: Any = "remainder" if policy == "remainder" or card.number(2) else {"share": "0.889"}
    volume = Quantity(card.of(VOLUMES[:2] + VOLUMES[3:5]), "mL")
    rates = _CLIMB[: 2 + card.number(len(_CLIMB) - 1)]
    time = card.of(("15 min", "5 min", "3 min"))
    steps: list[dict[str, Any]] = [{"solution": 1, "rate": f"{rate} mL/h", "time": time} for rate in rates[:-1]]
    last: dict[str, Any] = {"solution": 1, "until": card.of(("empty", "dose"))}
    fields: dict[str, Any] = {"rate_cap": f"{card.of((100, 60, 7, 300))} mL/h", "last_solution": policy}
    if card.one_in(3):
        last["of_final"] = Fraction(1)
        fields["final_rate"] = {"rate": f"{rates[-1]} mL/h", "moves": "last-step"}
    else:
        last["rate"] = f"{rates[-1]} mL/h"
    return fields | {"solutions": [{"volume": volume, "content": content}], "steps": [*steps, last]}


def generated_fields(card: Cards, dose: Fraction, unit: str) -> dict[str, Any]:
    """What a generator makes of some inputs; of those it refuses, the plain ladder."""
    try:
        recipe = _a_ladder(card) if card.number(2) == 0 or unit == "mL" else _a_series(card, dose, unit)
    except Refused:
        recipe = _a_ladder(Cards(b""))
    return {name: getattr(recipe, name) for name in Recipe.model_fields}


def _a_ladder(card: Cards) -> Recipe:
    fields = {
        "starting_fraction": card.of(("1/1000000", "1/50000", "1/7000", "1/200000")),
        "bags": card.of((4, 3, 2, 5, 1)),
        "steps_per_bag": card.of((4, 5, 3, 8, 12)),
        "step_time": card.of(("15 min", "20 min", "0.75 h", "10 min")),
        "volumes": [Quantity(card.of(VOLUMES), "mL")],
        "final_rate": Quantity(card.of(FINALS[1:] + FINALS[:1]), "mL/h"),
        "dilution": card.of(("10", "10", "5", "20")),
    }
    return ladder(made(LadderInputs, fields), _SITE).recipe


def _a_series(card: Cards, dose: Fraction, unit: str) -> Recipe:
    fields: dict[str, Any] = {
        "first": Quantity(dose / card.of((20_000, 1000, 64, 250)), unit),
        "ratio": card.of(("2", "2.5", "3", "10/3", "1.5", "1")),
        "interval": card.of(("15 min", "1 h", "90 min")),
        "target": Quantity(dose, unit),
        "kind": card.of(("infusion", "oral", "push", "injection")),
    }
    if fields["kind"] != "oral" or card.number(2):
        fields["concentrations"] = [
            Quantity(dose / parts, f"{unit}/mL") for parts in (20_000, 1000, 50) if ends(dose / parts)
        ]
        fields["most_volume"] = card.of(("40 mL", "15 mL"))
    return geometric(made(GeometricInputs, fields), _SITE).recipe


def library_fields(card: Cards, solutions: Sequence[Any], dose: Fraction, unit: str) -> dict[str, Any]:
    """What a protocol says beside its rules, now and then; strengths only where one of them can be chosen."""
    fields: dict[str, Any] = {}
    if card.one_in(6):
        fields["limits"] = {"least_dose": Quantity(dose / 2, unit), "highest_rate": "250 mL/h"}
        fields["drugs"] = ["Drawn", "Another"]
    if solutions and isinstance(getattr(solutions[-1], "content", None), FixedConcentration) and card.number(2):
        strength = {"drug": "Drawn", "concentration": Quantity(dose / 10, f"{unit}/mL"), "source": "constructed"}
        fields["strengths"] = [strength | {"year": "2013"}, strength | {"year": "2020-06"}]
    if card.one_in(6):
        fields |= {"author": "A. Author", "version": 3, "saved": "2026-11-21", "note": "Drawn; not for use: “{}” #1"}
    if card.one_in(6):
        fields["starting_fraction"] = "1/1000000"
    return fields
