"""The plans that many tests start from, built without any file, and short ways to write recipes."""

from __future__ import annotations

from datetime import date, datetime
from fractions import Fraction
from typing import Any

from desens_gui.core.edits.basic import with_final_rate, with_last_solution, with_recipe, with_volumes
from desens_gui.core.ground.model import made, rebuilt
from desens_gui.core.ground.units import CONCENTRATIONS, RATES, VOLUMES, Quantity, read_quantity
from desens_gui.core.rules.diluent import Diluent
from desens_gui.core.rules.drug import Drug
from desens_gui.core.rules.order import Order
from desens_gui.core.rules.parts import Step
from desens_gui.core.rules.plan import Plan, new_plan
from desens_gui.core.rules.protocol import Protocol
from desens_gui.core.rules.recipe import LastSolution
from desens_gui.core.rules.site import Pump, Site
from desens_gui.store.site_file import shipped_site


def q(text: str) -> Quantity:
    """A quantity whose value is an exact number of the test's own: "134 mg"."""
    number, _, unit = text.partition(" ")
    return Quantity(Fraction(number), unit)


def protocol(**fields: object) -> Protocol:
    """A protocol from fields as a file would have them; what is not said is filled in."""
    usual: dict[str, object] = {
        "id": "made-for-a-test",
        "name": "Made for a test",
        "route": "iv-infusion",
        "pace": "rapid",
        "source": "constructed",
        "date": "2026",
        "last_solution": "as-written",
        "preparation": "auto",
    }
    return made(Protocol, usual | fields)


def plan_of(dose: str, **fields: object) -> Plan:
    """A plan of a protocol made of these fields."""
    return new_plan(order(dose), protocol(**fields))


def order(dose: str, drug: str = "oxaliplatin") -> Order:
    return made(Order, {"drug": drug, "dose": dose})


def complete_order(dose: str = "134 mg", drug: str = "oxaliplatin") -> Order:
    """An order with everything a release asks for."""
    return Order(
        drug=drug,
        dose=q(dose),
        patient="Ada Example",
        patient_id="12345",
        born=date(1965, 3, 4),
        ward="Day unit",
        prescriber="Dr Example",
        diluent="glucose 5 %",
        prepared=datetime(2026, 11, 20, 8, 10),
        start=datetime(2026, 11, 20, 9, 0),
    )


def four_bags() -> Protocol:
    """The published oxaliplatin table as rules: absolute rates, the final rate is the last step's."""
    rates = (1, 2, 5, 10), (2, 5, 10, 20), (5, 10, 20, 40), (20, 40, 80)
    steps: list[dict[str, object]] = [
        {"solution": str(number), "rate": f"{rate} mL/h", "time": "15 min"}
        for number, of_bag in enumerate(rates, 1)
        for rate in of_bag
    ]
    return protocol(
        id="four-bags-as-built",
        solutions=[
            {"volume": "250 mL", "content": {"share": "1/1000"}},
            {"volume": "250 mL", "content": {"share": "1/100"}},
            {"volume": "250 mL", "content": {"share": "1/10"}},
            {"volume": "500 mL", "content": "remainder"},
        ],
        steps=[*steps, {"solution": "4", "of_final": "1", "until": "empty"}],
        last_solution="remainder",
        final_rate={"rate": "160 mL/h", "moves": "last-step"},
        preparation="sequential",
        starting_fraction="1/1000000",
    )


def three_bags() -> Protocol:
    """The classic ladder as rules: 3 bags of 250 mL, 12 steps, every rate a fraction of the final rate."""
    parts = ("1/40", "1/16", "1/8", "1/4"), ("1/16", "1/8", "1/4", "1/2"), ("1/8", "1/4", "1/2")
    steps: list[dict[str, object]] = [
        {"solution": str(number), "of_final": part, "time": "15 min"}
        for number, of_bag in enumerate(parts, 1)
        for part in of_bag
    ]
    return protocol(
        id="three-bags-as-built",
        solutions=[
            {"volume": "250 mL", "content": {"share": "1/100"}},
            {"volume": "250 mL", "content": {"share": "1/10"}},
            {"volume": "250 mL", "content": "remainder"},
        ],
        steps=[*steps, {"solution": "3", "of_final": "1", "until": "empty"}],
        last_solution="remainder",
        final_rate={"rate": "80 mL/h", "moves": "all-rates"},
        starting_fraction="1/50000",
    )


def seed_plan(dose: str = "134 mg", **choices: Any) -> Plan:
    """The published oxaliplatin plan: 134 mg, 250/250/250/500 mL, remainder, 160 mL/h."""
    return chosen(new_plan(complete_order(dose), four_bags()), **choices)


def classic_plan(dose: str = "500 mg", **choices: Any) -> Plan:
    """The classic ladder: 3 bags of 250 mL, 12 steps, 80 mL/h."""
    return chosen(new_plan(complete_order(dose, "carboplatin"), three_bags()), **choices)


def chosen(
    plan: Plan,
    *,
    volumes: tuple[str, ...] = (),
    last: LastSolution | None = None,
    final_rate: str | None = None,
    stock: str | None = None,
    pump: Pump | None = None,
    line: str | None = None,
    flush: str | None = None,
    priming: str = "own-line",
) -> Plan:
    """The plan with choices as a person types them."""
    if volumes:
        plan = with_volumes(plan, [read_quantity(volume, VOLUMES) for volume in volumes])
    if last is not None:
        plan = with_last_solution(plan, last)
    if final_rate is not None:
        plan = with_final_rate(plan, read_quantity(final_rate, RATES))
    if stock is not None:
        plan = rebuilt(plan, stock=read_quantity(stock, CONCENTRATIONS))
    if pump is not None:
        plan = rebuilt(plan, pump=pump)
    if line is not None:
        fluid = "glucose 5 %" if flush is not None else ""
        tubing = {"line_volume": line, "priming": priming, "flush": flush, "flush_fluid": fluid}
        plan = rebuilt(plan, tubing=tubing)
    return plan


def with_step(plan: Plan, index: int, step: Step) -> Plan:
    """The plan with a step put in before the one at `index` (from 0)."""
    steps = plan.recipe.steps
    return with_recipe(plan, steps=(*steps[:index], step, *steps[index:]))


def pump(**fields: object) -> Pump:
    """A usual pump: 0.1 to 1200 mL/h in steps of 0.1, volumes from 0.1 mL in steps of 0.1."""
    usual: dict[str, object] = {
        "id": "usual",
        "name": "Usual pump",
        "lowest_rate": "0.1 mL/h",
        "highest_rate": "1200 mL/h",
        "rate_step": "0.1 mL/h",
        "volume_step": "0.1 mL",
        "least_volume": "0.1 mL",
        "source": "constructed",
    }
    return made(Pump, usual | fields)


def drug(name: str, **facts: object) -> Drug:
    """A drug from facts as a file would have them, each with a source where it states none."""
    stated: dict[str, object] = {
        field: [{"source": "constructed"} | fact if isinstance(fact, dict) else fact for fact in of]
        if isinstance(of, list)
        else of
        for field, of in facts.items()
    }
    return made(Drug, {"id": name.replace(" ", "-"), "name": name, **stated})


FLUIDS = (
    Diluent(id="glucose-5", name="glucose 5 %", synonyms=("D5W",), holds=("glucose",)),
    Diluent(id="sodium-chloride-0-9", name="sodium chloride 0.9 %", holds=("chloride",)),
)
OXALIPLATIN = drug(
    "oxaliplatin",
    stocks=[{"name": "concentrate", "form": "solution", "concentration": "5 mg/mL"}],
    diluents=[{"fluid": "glucose-5", "use": "allowed"}, {"fluid": "any-chloride", "use": "refused"}],
    concentrations=[{"kind": "label", "min": "0.2 mg/mL", "max": "0.7 mg/mL"}],
    rates=[{"kind": "label", "least_time": "2 h"}],
)
CARBOPLATIN = drug(
    "carboplatin",
    stocks=[
        {"name": "concentrate", "form": "solution", "concentration": "10 mg/mL"},
        {"name": "half as strong", "form": "solution", "concentration": "5 mg/mL"},
    ],
    diluents=[{"fluid": "glucose-5", "use": "allowed"}, {"fluid": "sodium-chloride-0-9", "use": "allowed"}],
    concentrations=[{"kind": "practice", "min": "0.5 mg/mL"}],
    rates=[{"kind": "practice", "least_time": "15 min"}],
)
SITE = Site(
    drugs=(OXALIPLATIN, CARBOPLATIN),
    diluents=FLUIDS,
    syringes=shipped_site().syringes,
    label_stocks=shipped_site().label_stocks,
)


def tablets_plan() -> Plan:
    """Aspirin 40.5, 81, 162.5 and 325 mg every 90 min, as tablets of 81 mg and 0.325 g: 609 mg."""
    steps = [
        {"kind": "oral", "tablet": "1", "count": "1/2", "interval": "90 min"},
        {"kind": "oral", "tablet": "1", "count": "1", "interval": "90 min"},
        {"kind": "oral", "tablet": "2", "dose": "162.5 mg", "interval": "90 min"},
        {"kind": "oral", "tablet": "2", "count": "1"},
    ]
    tablets = [
        {"name": "aspirin 81 mg", "amount": "81 mg", "parts": "2"},
        {"name": "aspirin 325 mg", "amount": "0.325 g", "parts": "2"},
    ]
    recipe = protocol(
        id="aspirin-tablets", name="Aspirin tablets", route="oral", pace="slow", steps=steps, tablets=tablets
    )
    return new_plan(complete_order("609 mg", "aspirin"), recipe)


def two_components_plan() -> Plan:
    """Co-trimoxazole, 1 mL of tenfold dilutions every hour: 0.02, 0.2, 2, 20 mg with a fifth as much trimethoprim."""
    cups = [{"container": "cup", "content": {"dilution_of": "5", "factor": str(2 * 10**at)}} for at in (3, 2, 1, 0)]
    suspension = {"container": "vial", "name": "Suspension 40/8 mg/mL", "content": {"concentration": "40 mg/mL"}}
    steps: list[dict[str, object]] = [
        {"kind": "oral", "solution": str(number), "volume": "1 mL", "interval": "60 min"} for number in (1, 2, 3)
    ]
    recipe = protocol(
        id="co-trimoxazole",
        name="Co-trimoxazole, tenfold every hour",
        route="oral",
        pace="slow",
        solutions=[*cups, suspension],
        steps=[*steps, {"kind": "oral", "solution": "4", "volume": "1 mL"}],
        counted="sulfamethoxazole",
        components=[{"name": "trimethoprim", "per": "1/5"}],
    )
    return new_plan(complete_order("22.22 mg", "sulfamethoxazole"), recipe)


def pushes_plan() -> Plan:
    """Pushes of 1, 2, 4, 8 mL from a hundredfold and a tenfold dilution of the infusate, then the rest of it in 3 h."""
    syringes = [
        {"container": "syringe", "volume": "20 mL", "content": {"dilution_of": "3", "factor": factor}}
        for factor in ("100", "10")
    ]
    pushes: list[dict[str, object]] = [
        {"kind": "push", "solution": str(number), "volume": f"{volume} mL", "interval": "15 min"}
        for number in (1, 2)
        for volume in (1, 2, 4, 8)
    ]
    recipe = protocol(
        id="pushes-then-infusion",
        name="Pushes, then the infusion",
        route="iv-push",
        pace="slow",
        last_solution="stop-at-dose",
        solutions=[*syringes, {"volume": "500 mL", "content": "remainder"}],
        steps=[*pushes, {"solution": "3", "until": "dose", "time": "3 h"}],
    )
    return new_plan(complete_order("300 mg", "paclitaxel"), recipe)
