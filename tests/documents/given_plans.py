"""Plans of doses that are given at once, whose papers are tested: swallowed, pushed, injected, pricked."""

from __future__ import annotations

from desens_gui.core.ground.model import rebuilt
from desens_gui.core.rules.plan import Plan
from tests.documents.dossiers import a_plan, bag


def steps_of(kind: str, solution: int, *volumes: str, interval: str) -> list[dict[str, object]]:
    """Doses of these volumes from one solution, one after the other."""
    return [
        {"kind": kind, "solution": str(solution), "volume": f"{volume} mL", "interval": interval} for volume in volumes
    ]


def oral_two_components() -> Plan:
    """Co-trimoxazole: 0.02, 0.2, 2 and 20 mg of sulfamethoxazole every hour, a fifth as much trimethoprim with each."""
    cups = [bag("50 mL", {"dilution_of": "5", "factor": str(2 * 10**power)}, "cup") for power in (3, 2, 1, 0)]
    suspension = {"container": "vial", "name": "Suspension 40/8 mg/mL", "content": {"concentration": "40 mg/mL"}}
    last: dict[str, object] = {"kind": "oral", "solution": "4", "volume": "1 mL"}
    protocol = {
        "id": "co-trimoxazole-oral",
        "name": "Co-trimoxazole, tenfold every hour",
        "route": "oral",
        "pace": "slow",
        "last_solution": "as-written",
        "counted": "sulfamethoxazole",
        "components": [{"name": "trimethoprim", "per": "1/5"}],
        "solutions": [*cups, suspension],
        "steps": [step for cup in (1, 2, 3) for step in steps_of("oral", cup, "1", interval="60 min")] + [last],
    }
    order = {"drug": "sulfamethoxazole", "dose": "22.22 mg", "diluent": "Water"}
    return a_plan(order, protocol, {})


def divided_tablets() -> Plan:
    """Aspirin 40.5, 81, 162.5 and 325 mg as halves and wholes of two tablets; step 3 states its dose."""
    protocol = {
        "id": "aspirin-tablets",
        "name": "Aspirin, tablets every 90 min",
        "route": "oral",
        "pace": "slow",
        "last_solution": "as-written",
        "tablets": [
            {"name": "aspirin 81 mg", "amount": "81 mg", "parts": "2"},
            {"name": "aspirin 325 mg", "amount": "325 mg", "parts": "2"},
        ],
        "steps": [
            {"kind": "oral", "tablet": "1", "count": "1/2", "interval": "90 min"},
            {"kind": "oral", "tablet": "1", "count": "1", "interval": "90 min"},
            {"kind": "oral", "tablet": "2", "dose": "162.5 mg", "interval": "90 min"},
            {"kind": "oral", "tablet": "2", "count": "1"},
        ],
    }
    return a_plan({"drug": "aspirin", "dose": "609 mg", "diluent": None}, protocol, {})


def pushes_then_infusion() -> Plan:
    """Paclitaxel by its basis: pushes from two dilutions, 1 mL of the infusate, then the rest of it in 3 h."""
    protocol = {
        "id": "pushes-then-infusion",
        "name": "Pushes from tenfold dilutions, then the infusion",
        "route": "iv-push",
        "pace": "slow",
        "last_solution": "stop-at-dose",
        "solutions": [
            *(bag("20 mL", {"dilution_of": "3", "factor": factor}, "syringe") for factor in ("100", "10")),
            bag("500 mL", "remainder"),
        ],
        "steps": [
            *steps_of("push", 1, "1", "2", "4", "8", interval="15 min"),
            *steps_of("push", 2, "1", "2", "4", "8", interval="15 min"),
            *steps_of("push", 3, "1", interval="15 min"),
            {"solution": "3", "until": "dose", "time": "3 h"},
        ],
    }
    plan = a_plan({"drug": "paclitaxel", "dose": "300 mg"}, protocol, {"stock": "6 mg/mL"})
    basis = {"per": "m2", "each": "175 mg", "size": "1.72"}
    return rebuilt(plan, order=rebuilt(plan.order, basis=basis))


def injections_over_days() -> Plan:
    """Insulin over two days, from dilutions whose strength is stated in mg: 1 mg is 28 units."""
    protocol = {
        "id": "injections-two-days",
        "name": "Injections over two days",
        "route": "subcutaneous",
        "pace": "slow",
        "last_solution": "as-written",
        "potency": {"amount": "1 mg", "equals": "28 units"},
        "solutions": [
            {"container": "vial", "volume": "10 mL", "content": {"dilution_of": "2", "factor": "100"}},
            {"container": "vial", "name": "Insulin vial", "volume": "10 mL", "content": {"concentration": "3.5 mg/mL"}},
        ],
        "steps": [
            *({**step, "day": "1"} for step in steps_of("injection", 1, "0.1", "0.2", "0.4", interval="30 min")),
            {"kind": "injection", "solution": "1", "volume": "0.8 mL", "day": "1"},
            *({**step, "day": "2"} for step in steps_of("injection", 2, "0.02", "0.05", interval="30 min")),
            {"kind": "injection", "solution": "2", "dose": "0.25 mg", "day": "2"},
        ],
    }
    # 0.98 units/mL × 1.5 mL = 1.47; 98 units/mL × 0.07 mL = 6.86; 0.25 mg = 7; together 15.33 units
    return a_plan({"drug": "insulin", "dose": "15.33 units", "diluent": "Sodium chloride 0.9 %"}, protocol, {})


def missing_intervals() -> Plan:
    """Pushes over two days: what follows step 2 on day 1 is not stated, nor on day 2 what follows step 5."""
    syringes = [bag("20 mL", {"concentration": f"{strength} mg/mL"}, "syringe") for strength in ("0.1", "1")]
    steps = [
        *steps_of("push", 1, "1", "2", interval="15 min"),
        *steps_of("push", 2, "1", "2", interval="15 min"),
        *steps_of("push", 2, "4", "8", interval="15 min"),
    ]
    for number in (2, 5, 6):
        del steps[number - 1]["interval"]
    steps[4]["day"] = "2"
    protocol = {
        "id": "missing-intervals",
        "name": "Pushes over two days, two intervals not stated",
        "route": "iv-push",
        "pace": "slow",
        "last_solution": "as-written",
        "solutions": syringes,
        "steps": steps,
    }
    return a_plan({"drug": "cefazolin", "dose": "15.3 mg"}, protocol, {})


def daily_doses() -> Plan:
    """A tenth more each day up to the daily dose, which is the ordered one."""
    steps = [{"kind": "oral", "share": f"{day}/4", "day": str(day)} for day in (1, 2, 3, 4)]
    protocol = {
        "id": "daily-quarters",
        "name": "Quarters of the daily dose, 4 days",
        "route": "oral",
        "pace": "slow",
        "last_solution": "as-written",
        "target": "last-dose",
        "steps": steps,
    }
    return a_plan({"drug": "isoniazid", "dose": "300 mg", "diluent": None}, protocol, {})


def pricks() -> Plan:
    """A prick series up to a highest concentration that the site chose, then an intradermal dose of the weaker ones."""
    published = {"drug": "cefazolin", "concentration": "20 mg/mL", "source": "Brockow 2013", "year": "2013"}
    vials = [bag("5 mL", {"dilution_of": "3", "factor": factor}, "vial") for factor in ("100", "10")]
    protocol = {
        "id": "prick-series",
        "name": "Prick test, tenfold dilutions up to the highest concentration",
        "route": "skin-prick",
        "pace": "slow",
        "last_solution": "as-written",
        "target": "none",
        "strengths": [published],
        "solutions": [*vials, bag("5 mL", {"concentration": "20 mg/mL"}, "vial")],
        "steps": [
            *({"kind": "prick", "solution": number, "interval": "20 min"} for number in "123"),
            {"kind": "injection", "solution": "1", "volume": "0.02 mL", "interval": "20 min"},
            {"kind": "injection", "solution": "2", "volume": "0.02 mL"},
        ],
    }
    return a_plan({"drug": "cefazolin", "dose": "1000 mg"}, protocol, {"strength": published})


def pricks_alone() -> Plan:
    """A series of pricks and nothing else: no dose at all, and of the last one nothing to say but its number."""
    plan = pricks()
    *before, last = plan.recipe.steps[:3]
    recipe = rebuilt(plan.recipe, steps=(*before, rebuilt(last, interval=None)))
    return rebuilt(plan, recipe=recipe)


def waiting_infusions() -> Plan:
    """Two infusions with a wait between them."""
    protocol = {
        "id": "waiting",
        "name": "Two infusions with a wait",
        "last_solution": "as-written",
        "solutions": [bag("100 mL", {"share": "1"})],
        "steps": [
            {"solution": "1", "rate": "60 mL/h", "volume": "10 mL", "wait": "20 min"},
            {"solution": "1", "rate": "90 mL/h", "until": "empty"},
        ],
    }
    return a_plan({"drug": "carboplatin", "dose": "100 mg"}, protocol, {})


GIVEN = {
    "oral-two-components": oral_two_components,
    "divided-tablets": divided_tablets,
    "pushes-then-infusion": pushes_then_infusion,
    "injections-over-days": injections_over_days,
    "missing-intervals": missing_intervals,
    "daily-doses": daily_doses,
    "pricks": pricks,
    "pricks-alone": pricks_alone,
    "waiting-infusions": waiting_infusions,
}
