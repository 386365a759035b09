"""Every protocol of the library, and files that only show a way of writing, against numbers worked by hand.

`expected.json` holds them: each from the printed table or in closed form, its way of working beside it. The library's
files are the program's own; `families` keeps those that exist to show syntax.
"""

from __future__ import annotations

import json
from fractions import Fraction
from importlib.resources import files
from pathlib import Path
from typing import Any, get_args

import pytest

from desens_gui.core.ground.model import made
from desens_gui.core.rules.order import Order
from desens_gui.core.rules.parts import DilutionOf, GivenStep, InfusionStep, PrimingStep
from desens_gui.core.rules.plan import Plan, new_plan
from desens_gui.core.rules.protocol import Protocol
from desens_gui.core.rules.recipe import LastSolution
from desens_gui.core.second import disagreements
from desens_gui.core.solving.solve import solve
from desens_gui.store.protocol_files import read_protocol, shipped
from desens_gui.store.site_file import shipped_site

HERE = Path(__file__).parent
FILES = sorted((HERE / "families").glob("*.yaml"))
EXPECTED: dict[str, dict[str, Any]] = json.loads((HERE / "expected.json").read_text(encoding="utf-8"))
PROTOCOLS = {protocol.id: protocol for protocol in (*map(read_protocol, FILES), *shipped())}
EACH = pytest.mark.parametrize("name", sorted(PROTOCOLS))


def plan_of(name: str) -> Plan:
    order = made(Order, {"drug": "a drug", "dose": EXPECTED[name]["order"]})
    return new_plan(order, PROTOCOLS[name])


def exact(text: str) -> Fraction | None:
    return None if text == "-" else Fraction(text)


def test_every_protocol_has_worked_numbers_and_its_file_bears_its_id() -> None:
    assert set(EXPECTED) == set(PROTOCOLS)
    assert {file.stem for file in FILES} == {read_protocol(file).id for file in FILES}


@EACH
def test_steps_are_those_worked_by_hand(name: str) -> None:
    solved = solve(plan_of(name), shipped_site())
    found = [(step.rate_mL_h, step.time_min, step.volume_mL, step.dose, step.starts_min) for step in solved.steps]
    assert found == [tuple(map(exact, step.split(" | "))) for step in EXPECTED[name]["steps"]]


@EACH
def test_strengths_and_sums_are_those_worked_by_hand(name: str) -> None:
    solved = solve(plan_of(name), shipped_site())
    expected = EXPECTED[name]
    assert [solution.concentration for solution in solved.solutions] == list(map(exact, expected["concentrations"]))
    sums = (solved.total.given, solved.total.volume_mL, solved.total.time_min, solved.total.first_fraction)
    assert sums == tuple(exact(expected[key]) for key in ("given", "volume_mL", "time_min", "first_fraction"))


@EACH
def test_the_second_calculation_agrees(name: str) -> None:
    plan = plan_of(name)
    assert disagreements(plan, solve(plan, shipped_site())) == []


@EACH
def test_a_stated_starting_fraction_is_the_first_dose_of_the_worked_numbers(name: str) -> None:
    stated = PROTOCOLS[name].starting_fraction
    assert stated is None or stated == Fraction(EXPECTED[name]["first_fraction"])


@pytest.mark.parametrize(
    ("name", "given"),
    [
        ("ceftazidime-seven-bag-tenfold", "4444.444"),
        ("antituberculosis-tenths-10-day", "1650"),
        ("adalimumab-subcutaneous-6-dose", "69.4"),
    ],
)
def test_a_protocol_that_gives_more_than_the_order_says_so_in_its_policy_and_target(name: str, given: str) -> None:
    protocol = PROTOCOLS[name]
    assert Fraction(EXPECTED[name]["given"]) == Fraction(given)
    assert (protocol.last_solution, protocol.target) == ("as-written", "last-dose")


def test_a_last_dose_target_is_reached_by_the_last_dose() -> None:
    aimed = [name for name, protocol in PROTOCOLS.items() if protocol.target == "last-dose"]
    assert aimed
    for name in aimed:
        plan = plan_of(name)
        assert solve(plan, shipped_site()).steps[-1].dose == plan.order.dose.value


def test_the_second_component_follows_the_first() -> None:
    (component,) = PROTOCOLS["co-trimoxazole-oral-4-dose"].components
    first = solve(plan_of("co-trimoxazole-oral-4-dose"), shipped_site()).steps[0]
    assert (component.name, component.per * first.dose) == ("trimethoprim", Fraction("0.004"))


def test_the_capped_ladder_keeps_the_steps_below_its_cap_only() -> None:
    capped = PROTOCOLS["one-bag-rates-to-100"]
    rates = [step.rate_mL_h for step in solve(plan_of(capped.id), shipped_site()).steps]
    assert rates == [5, 10, 25, 50, 75, 100]
    assert len(capped.steps) == 9


# --- every kind of rule occurs ---------------------------------------------------------------------------------


def rules_of(protocol: Protocol) -> set[str]:
    """Return the names of every kind of rule that a protocol uses."""
    rules = {f"policy {protocol.last_solution}", f"target {protocol.target}", f"route {protocol.route}"}
    rules |= {f"preparation {protocol.preparation}", f"pace {protocol.pace}", f"dose_in {protocol.dose_in}"}
    optional = {"components", "rate_cap", "reference_volume", "note", "tablets", "potency", "drugs", "limits"}
    optional |= {"strengths", "author", "version", "saved", "starting_fraction"}
    rules |= {name for name in optional if getattr(protocol, name)}
    if protocol.final_rate is not None:
        rules.add(f"moves {protocol.final_rate.moves}")
    for solution in protocol.solutions:
        rules |= {f"container {solution.container}", f"content {type(solution.content).__name__}"}
        if solution.volume is None:
            rules.add("no volume")
        if solution.name:
            rules.add("name of a solution")
        if isinstance(solution.content, DilutionOf):
            other = protocol.solutions[solution.content.dilution_of - 1].content
            rules.add(f"dilution of {type(other).__name__}")
    rules |= {"parts of a tablet" for tablet in protocol.tablets if tablet.parts > 1}
    rules |= {
        f"limit {name}" for name in ("least_dose", "most_dose", "highest_rate") if getattr(protocol.limits, name, 0)
    }
    for step in protocol.steps:
        rules |= {f"kind {step.kind}"} | ({"day"} if step.day is not None else set())
        rules |= {f"no solution, {step.kind}"} if step.solution is None else set()
        stated = [name for name in type(step).model_fields if getattr(step, name) is not None]
        if isinstance(step, GivenStep | PrimingStep):
            rules |= {f"{step.kind} {name}" for name in stated if name not in ("kind", "solution", "day")}
            if isinstance(step, GivenStep) and step.until is not None:
                rules.add(f"given until {step.until}")
            continue
        assert isinstance(step, InfusionStep)
        parts = [name for name in stated if name not in ("kind", "solution", "day")]
        rules.add("infusion " + " + ".join(parts))
        if step.until is not None:
            rules.add(f"infusion until {step.until}")
    return rules


WANTED = {
    *(f"policy {policy}" for policy in get_args(LastSolution)),
    *("target total-dose", "target last-dose", "target none"),
    *(f"route {route}" for route in get_args(Protocol.model_fields["route"].annotation)),
    *("preparation sequential", "preparation auto", "pace rapid", "pace slow", "components", "rate_cap", "note"),
    *("moves last-step", "moves all-rates", "container bag", "container syringe", "container vial", "container cup"),
    *(f"content {kind}" for kind in ("ShareOfDose", "FixedAmount", "FixedConcentration", "ShareOfFullStrength")),
    *(
        "content DilutionOf",
        "content str",
        "dilution of FixedConcentration",
        "dilution of str",
        "dilution of DilutionOf",
    ),
    *("no volume", "reference_volume", "day", "no solution, oral", "no solution, injection"),
    *("kind infusion", "kind priming", "kind push", "kind injection", "kind oral", "kind prick", "prick interval"),
    *("tablets", "parts of a tablet", "oral tablet", "oral count", "potency", "drugs", "limits", "limit least_dose"),
    *("limit most_dose", "limit highest_rate", "strengths", "author", "version", "saved", "name of a solution"),
    *("starting_fraction", "infusion rate + time + wait"),
    *("infusion rate + time", "infusion time + volume", "infusion rate + volume", "infusion time + dose"),
    *("infusion of_final + time", "infusion of_final + until", "infusion rate + until", "infusion time + until"),
    *("infusion dose_rate + time", "infusion until empty", "infusion until dose", "given until empty"),
    *("priming volume", "priming rate", "priming time", "push volume", "push interval", "injection volume"),
    *("injection dose", "injection interval", "injection until", "oral volume", "oral dose", "oral share"),
    *("oral interval", "oral until", "given until dose", "dose_in ready-made-volume", "priming of_final"),
    *("infusion rate + dose", "infusion rate + share", "infusion time + share", "infusion dose_rate + volume"),
    *("infusion dose_rate + until", "push dose", "push share"),
}


def test_every_kind_of_rule_occurs_in_some_file() -> None:
    used = set().union(*map(rules_of, PROTOCOLS.values()))
    assert WANTED - used == set()


def test_shares_are_written_both_as_fractions_and_as_percentages() -> None:
    folder = files("desens_gui").joinpath("data", "protocols")
    texts = [file.read_text(encoding="utf-8") for file in folder.iterdir()]
    assert any("share: 1/1000}" in text for text in texts)
    assert any("share: 2.5 %}" in text for text in texts)
