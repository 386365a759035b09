"""Plans whose containers are made in every way, and whose lines are primed in every way, for their papers."""

from __future__ import annotations

from desens_gui.core.ground.model import rebuilt
from desens_gui.core.rules.plan import Plan
from tests.documents.dossiers import PUMP, a_plan, bag, classic, runs, seed, to_empty

#: 5 mg/mL as a powder in vials of 50 and 100 mg
POWDER = {
    "form": "powder",
    "vials": [{"amount": "50 mg", "usable": "10 mL"}, {"amount": "100 mg", "usable": "20 mL"}],
    "reconstitution_fluid": "Water for injections",
    "reconstitution_volume": "10 mL",
    "source": "constructed",
}


def lines(priming: str, **more: str) -> dict[str, object]:
    return {"line_volume": "20 mL", "priming": priming, "flush_fluid": "Glucose 5 %", **more}


def made_of_powder() -> Plan:
    """The seed from a powder, bag 3 made larger by what it gives; own lines, 2 mL lost in priming each."""
    return seed(
        stock="5 mg/mL",
        supply=POWDER,
        pump=PUMP,
        tubing=lines("own-line", flush="20 mL", waste="2 mL"),
        makings=({"solution": "3", "made_to": "275 mL"},),
    )


def commercial() -> Plan:
    """Bags of the classic ladder filled in the three ways a commercial one can be filled; each overfill is stated."""
    makings = (
        {"solution": "1", "fill": "withdraw-drug", "overfill": "20 mL"},
        {"solution": "2", "fill": "withdraw-drug-and-overfill", "overfill": "25 mL"},
        {"solution": "3", "fill": "add-only", "overfill": "22.5 mL"},
    )
    return classic(stock="10 mg/mL", pump=PUMP, makings=makings, tubing=lines("own-line-diluent", flush="20 mL"))


def overfill_unknown() -> Plan:
    """The seed in commercial bags whose overfill nobody stated; one line, primed with the first bag."""
    makings = ({"solution": "4", "fill": "withdraw-drug-and-overfill"},)
    tubing = lines("first-bag", flush="20 mL", common_volume="2 mL", carrier="30 mL/h", carrier_fluid="Glucose 5 %")
    return seed(stock="5 mg/mL", fill="add-only", makings=makings, tubing=tubing)


def intermediates() -> Plan:
    """Two weak bags that can only be drawn from dilutions of the stock; one line, primed with diluent."""
    protocol = {
        "id": "intermediates",
        "name": "Weak bags from intermediate dilutions",
        "preparation": "auto",
        "final_rate": {"rate": "100 mL/h", "moves": "last-step"},
        "solutions": [
            bag("100 mL", {"amount": "0.02 mg"}),
            bag("100 mL", {"amount": "1.03 mg"}),
            bag("100 mL", "remainder"),
        ],
        "steps": [*runs(1, "20 60", "30 min"), *runs(2, "60 120", "30 min"), *runs(3, "50", "30 min"), to_empty(3)],
    }
    plan = a_plan({"drug": "carboplatin", "dose": "150 mg"}, protocol, {"stock": "10 mg/mL"})
    return rebuilt(plan, tubing=lines("diluent"))


def not_measurable() -> Plan:
    """A bag whose draw no syringe can measure, and one that is drawn from it; what is in them is not known."""
    protocol = {
        "id": "not-measurable",
        "name": "A draw that no syringe measures",
        "preparation": "auto",
        "last_solution": "as-written",
        "solutions": [
            bag("100 mL", {"amount": "0.00001 mg"}),
            bag("100 mL", {"amount": "0.0001 mg"}),
            bag("100 mL", {"amount": "100 mg"}),
        ],
        "steps": [*runs(1, "100"), *runs(2, "100"), {"solution": "3", "rate": "100 mL/h", "until": "empty"}],
    }
    makings = ({"solution": "1", "source": "solution", "donor": "2"}, {"solution": "2", "source": "stock"})
    return a_plan({"drug": "carboplatin", "dose": "100 mg"}, protocol, {"stock": "10 mg/mL", "makings": makings})


def forty_bags() -> Plan:
    """As much as a plan can hold: forty bags, 500 steps, each bag drawn from the next one."""
    bags = [bag("250 mL", {"amount": f"{number} mg"}) for number in range(1, 40)]
    steps = [step for number in range(1, 40) for step in runs(number, "1 2 3 4 5 6 7 8 9 10 11 12", "2 min")]
    protocol = {
        "id": "forty-bags",
        "name": "Forty bags, 500 steps",
        "final_rate": {"rate": "160 mL/h", "moves": "last-step"},
        "solutions": [*bags, bag("500 mL", "remainder")],
        "steps": [*steps, *runs(40, " ".join(str(rate) for rate in range(13, 44)), "2 min"), to_empty(40)],
    }
    return a_plan({"dose": "1000 mg"}, protocol, {"stock": "5 mg/mL", "tubing": lines("own-line", flush="20 mL")})


MADE = {
    "made-of-powder": made_of_powder,
    "commercial": commercial,
    "overfill-unknown": overfill_unknown,
    "intermediates": intermediates,
    "not-measurable": not_measurable,
}
