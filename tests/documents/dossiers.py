"""The plans whose papers are tested, and the dossiers made of them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from desens_gui.core.checks import check
from desens_gui.core.ground.model import made, rebuilt
from desens_gui.core.ground.words import ENGLISH_WORDS, Words
from desens_gui.core.rules.order import Order
from desens_gui.core.rules.plan import Plan, new_plan
from desens_gui.core.rules.protocol import Protocol
from desens_gui.core.rules.site import Category
from desens_gui.core.solving.solve import solve
from desens_gui.documents.dossier import Dossier
from tests.plans import SITE

PRINTED = datetime(2026, 11, 19, 16, 5)
RECORD = "K3QXM2P7T4"

_ORDER = {
    "drug": "oxaliplatin",
    "dose": "134 mg",
    "diluent": "Glucose 5 %",
    "patient": "SURNAME Given Name",
    "patient_id": "00417255",
    "born": "1965-03-04",
    "ward": "Oncology day unit",
    "prepared": "2026-11-20T08:10",
    "start": "2026-11-20T09:00",
}
BLANK = {name: None for name in _ORDER if name not in {"drug", "dose"}}
LONG_NAME = "Wolfeschlegelsteinhausen-Montgomery Maria Alexandra Theresia"

CATEGORY = made(
    Category, {"id": "one", "name": "Category 1", "room": "12 h", "fridge": "24 h", "source": "A source, section 1."}
)


def dossier(plan: Plan, words: Words = ENGLISH_WORDS) -> Dossier:
    """The plan solved and checked, with a time of printing."""
    site = rebuilt(SITE, categories=(CATEGORY,))
    solved = solve(plan, site)
    found = check(plan, solved, site)
    return Dossier(plan, solved, found, words, "0.1.0", PRINTED, site=site, record=RECORD)


def an_order(**changes: object) -> Order:
    """A complete order, some fields changed; None leaves a field out."""
    return made(Order, {name: value for name, value in (_ORDER | changes).items() if value is not None})


def a_plan(order: Mapping[str, object] | None, protocol: Mapping[str, object], changes: Mapping[str, object]) -> Plan:
    """A plan of an order and a protocol, of both only what is not usual; then some of its own fields changed."""
    usual: dict[str, object] = {
        "id": "constructed",
        "name": "A constructed protocol",
        "route": "iv-infusion",
        "pace": "rapid",
        "source": "constructed",
        "date": "2026",
        "preparation": "sequential",
        "last_solution": "remainder",
    }
    plan = new_plan(an_order(**(order or {})), made(Protocol, {**usual, **protocol}))
    return rebuilt(plan, **changes) if changes else plan


def runs(solution: int, rates: str, time: str = "15 min") -> list[dict[str, object]]:
    """Steps at these rates, all of one solution and one length."""
    return [{"solution": str(solution), "rate": f"{rate} mL/h", "time": time} for rate in rates.split()]


def to_empty(solution: int) -> dict[str, object]:
    """The last step, at the final rate."""
    return {"solution": str(solution), "of_final": "1", "until": "empty"}


def bag(volume: str, content: object, container: str = "bag") -> dict[str, object]:
    return {"container": container, "volume": volume, "content": content}


def seed(order: Mapping[str, object] | None = None, **changes: object) -> Plan:
    """The published oxaliplatin table: four bags, 16 steps."""
    protocol = {
        "id": "four-bags-as-built",
        "name": "Four bags, 16 steps",
        "source": "Prieto-García 2019, omalizumab as adjuvant to oxaliplatin desensitization",
        "date": "2019",
        "starting_fraction": "1/1000000",
        "final_rate": {"rate": "160 mL/h", "moves": "last-step"},
        "solutions": [
            bag("250 mL", {"share": "1/1000"}),
            bag("250 mL", {"share": "1/100"}),
            bag("250 mL", {"share": "1/10"}),
            bag("500 mL", "remainder"),
        ],
        "steps": [
            *runs(1, "1 2 5 10"),
            *runs(2, "2 5 10 20"),
            *runs(3, "5 10 20 40"),
            *runs(4, "20 40 80"),
            to_empty(4),
        ],
    }
    return a_plan(order, protocol, changes)


#: the seed as it is made and hung: stock, one line per bag, flush
EQUIPPED: dict[str, Any] = {
    "stock": "5 mg/mL",
    "tubing": {"line_volume": "20 mL", "priming": "own-line", "flush": "20 mL"},
}

#: the seed as it is timed: a pump that keeps the vein open, changes of bags, kept in the fridge but for bag 4
TIMED: dict[str, Any] = EQUIPPED | {
    "pump": {
        "id": "usual",
        "name": "Usual pump",
        "lowest_rate": "0.1 mL/h",
        "highest_rate": "999 mL/h",
        "rate_step": "0.1 mL/h",
        "volume_step": "0.1 mL",
        "least_volume": "1 mL",
        "at_end": "keep-open",
        "keep_open_rate": "0.5 mL/h",
        "source": "constructed",
    },
    "category": "one",
    "bag_change": "5 min",
    "finish_by": "2026-11-20T16:00",
    "makings": [
        *({"solution": number, "storage": "fridge"} for number in ("1", "2", "3")),
        {"solution": "4", "storage": "room", "prepared": "2026-11-20T08:30"},
    ],
}


def classic(order: Mapping[str, object] | None = None, **changes: object) -> Plan:
    """The classic ladder: three bags of 250 mL, twelve steps whose rates all scale with the final rate."""
    fractions = ("1/40 1/16 1/8 1/4", "1/16 1/8 1/4 1/2", "1/8 1/4 1/2")
    protocol = {
        "id": "three-bags-as-built",
        "name": "Three bags, 12 steps",
        "final_rate": {"rate": "80 mL/h", "moves": "all-rates"},
        "solutions": [
            bag("250 mL", {"share": "1/100"}),
            bag("250 mL", {"share": "1/10"}),
            bag("250 mL", "remainder"),
        ],
        "steps": [
            {"solution": str(number), "of_final": fraction, "time": "15 min"}
            for number, row in enumerate(fractions, 1)
            for fraction in row.split()
        ]
        + [to_empty(3)],
    }
    usual = {"drug": "carboplatin", "dose": "500 mg"}
    return a_plan(usual | dict(order or {}), protocol, changes)


def one_bag(steps: int = 9, order: Mapping[str, object] | None = None) -> Plan:
    """One bag at climbing rates, to empty."""
    protocol = {
        "id": "one-bag",
        "name": "One bag, rates only",
        "final_rate": {"rate": "250 mL/h", "moves": "last-step"},
        "solutions": [bag("500 mL", "remainder")],
        "steps": [*runs(1, " ".join(str(6 * number) for number in range(1, steps)), "5 min"), to_empty(1)],
    }
    return a_plan({"drug": "rituximab", "dose": "700 mg", **(order or {})}, protocol, {})


def five_bags(order: Mapping[str, object] | None = None, **changes: object) -> Plan:
    """Five bags, 20 steps: a bag of D/10,000 before the seed's."""
    protocol = {
        "id": "five-bag-20-step",
        "name": "Five bags, 20 steps",
        "final_rate": {"rate": "160 mL/h", "moves": "last-step"},
        "solutions": [bag("250 mL", {"share": f"1/{10**power}"}) for power in (4, 3, 2, 1)]
        + [bag("500 mL", "remainder")],
        "steps": [
            *runs(1, "0.5 1 2.5 5"),
            *runs(2, "1 2 5 10"),
            *runs(3, "2 5 10 20"),
            *runs(4, "5 10 20 40"),
            *runs(5, "20 40 80"),
            to_empty(5),
        ],
    }
    return a_plan(order, protocol, changes)


def pushes() -> Plan:
    """Pushes from syringes of tenfold dilutions, without a pump; one solution has no stated volume."""
    protocol = {
        "id": "pushes",
        "name": "Pushes from syringes",
        "route": "iv-push",
        "pace": "slow",
        "last_solution": "as-written",
        "solutions": [
            {"container": "vial", "content": {"concentration": "0.1 mg/mL"}},
            bag("10 mL", {"dilution_of": "3", "factor": "10"}, "syringe"),
            bag("10 mL", {"share": "1"}, "syringe"),
        ],
        "steps": [
            {"kind": "push", "solution": "1", "volume": "1 mL", "interval": "15 min"},
            {"kind": "push", "solution": "1", "dose": "0.5 mg", "interval": "15 min"},
            {"kind": "push", "solution": "2", "share": "1/100", "interval": "15 min"},
            {"kind": "push", "solution": "3", "volume": "9.5 mL"},
        ],
    }
    return a_plan({"drug": "cefazolin", "dose": "1000 mg"}, protocol, {})


def tablets() -> Plan:
    """Swallowed doses without any solution, up to the ordered dose."""
    doses = ("40.5 mg", "81 mg", "162.5 mg")
    protocol = {
        "id": "tablets",
        "name": "Tablets every 90 min",
        "route": "oral",
        "pace": "slow",
        "last_solution": "stop-at-dose",
        "steps": [
            *({"kind": "oral", "dose": dose, "interval": "90 min"} for dose in doses),
            {"kind": "oral", "until": "dose"},
        ],
    }
    return a_plan({"drug": "aspirin", "dose": "609 mg", "diluent": None}, protocol, {})


PUMP = {
    "id": "constructed",
    "name": "A constructed pump",
    "lowest_rate": "0.1 mL/h",
    "highest_rate": "999 mL/h",
    "rate_step": "0.1 mL/h",
    "volume_step": "0.1 mL",
    "least_volume": "1 mL",
    "source": "constructed",
}


def mixed(last: str = "remainder") -> Plan:
    """Every kind of content and of step that an infusion can have, over two days, with a pump, lines and a stock."""
    protocol = {
        "id": "mixed",
        "name": "Every kind of content and step",
        "preparation": "auto",
        "last_solution": last,
        "reference_volume": "250 mL",
        "final_rate": {"rate": "120 mL/h", "moves": "last-step"},
        "solutions": [
            bag("100 mL", {"amount": "15 mcg"}),
            bag("100 mL", {"concentration": "1 mcg/mL"}),
            bag("50 mL", {"dilution_of": "4", "factor": "30"}, "syringe"),
            bag("100 mL", {"full_strength": "1/30"}),
            bag("100 mL", {"share": "1/7"}),
            bag("250 mL", "remainder" if last == "remainder" else {"share": "1"}),
        ],
        "steps": [
            {"solution": "1", "rate": "10 mL/h", "time": "20 min"},
            {"solution": "1", "volume": "7 mL", "time": "0.5 h"},
            {"solution": "2", "dose": "5 mcg", "time": "900 s"},
            {"solution": "2", "dose_rate": "41.23 mcg/h", "time": "15 min"},
            {"solution": "2", "dose_rate": "90 mcg/h", "volume": "20 mL"},
            {"kind": "push", "solution": "3", "volume": "2 mL", "interval": "10 min"},
            {"kind": "push", "solution": "3", "share": "1/5000", "interval": "10 min"},
            {"solution": "4", "rate": "0.5 mL/min", "volume": "30 mL"},
            {"solution": "4", "rate": "45 mL/h", "until": "empty"},
            {"kind": "priming", "solution": "5", "volume": "20 mL", "rate": "100 mL/h", "day": "2"},
            {"solution": "5", "rate": "33 mL/h", "share": "1/100"},
            {"solution": "5", "rate": "70 mL/h", "dose": "2 mg"},
            {"kind": "priming", "solution": "6", "volume": "5 mL", "time": "3 min"},
            {"solution": "6", "rate": "60 mL/h", "time": "20 min"},
            {"solution": "6", "of_final": "1", "until": "dose" if last == "stop-at-dose" else "empty"},
        ],
    }
    tubing = {"line_volume": "5 mL", "priming": "own-line", "flush": "5 mL"}
    changes = {"stock": "6 mg/mL", "pump": PUMP, "tubing": tubing}
    return a_plan({"drug": "paclitaxel", "dose": "100 mg"}, protocol, changes)
