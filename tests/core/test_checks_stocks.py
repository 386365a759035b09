"""The check `stock`: a slip in what is drawn up moves every draw, and no sum of the plan shows it."""

from __future__ import annotations

import pytest

from desens_gui.core.checks.case import Case
from desens_gui.core.checks.stocks import stock
from desens_gui.core.findings import Finding
from desens_gui.core.ground.model import made, rebuilt
from desens_gui.core.ground.words import ENGLISH_WORDS
from desens_gui.core.passed import passed
from desens_gui.core.rules.plan import Plan
from desens_gui.core.rules.recipe import Potency
from desens_gui.core.rules.site import Site
from desens_gui.core.rules.supply import Supply
from desens_gui.core.solving.solve import solve
from desens_gui.core.worked import work_out
from tests.plans import OXALIPLATIN, SITE, classic_plan, drug, q, seed_plan

POWDER = {"name": "powder", "form": "powder", "concentration": "225 mg/mL"}


def found(plan: Plan, site: Site = SITE) -> list[Finding]:
    return list(stock(Case(plan, solve(plan, site), site)))


def said(plan: Plan, site: Site = SITE) -> list[tuple[str, str]]:
    return [(one.severity, ENGLISH_WORDS.say(one.text, **one.values)) for one in found(plan, site)]


def knowing(*stocks: dict[str, str]) -> Site:
    return rebuilt(SITE, drugs=(drug("oxaliplatin", stocks=list(stocks)),))


@pytest.mark.parametrize(
    ("concentration", "factor"),
    [("0.5", "1/10"), ("50", "10"), ("500", "100"), ("0.005", "1/1000"), ("55", "10"), ("0.45", "1/10")],
)
def test_a_stock_a_power_of_ten_off_a_known_one_is_red(concentration: str, factor: str) -> None:
    ((severity, sentence),) = said(seed_plan(stock=f"{concentration} mg/mL"))
    of = f"{factor} of" if "/" in factor else f"{factor} times"
    assert (severity, sentence) == (
        "red",
        (
            f"The stock of {concentration} mg/mL is about {of} one that is known "
            "of oxaliplatin (5 mg/mL). Is the decimal point right? Every draw follows from it."
        ),
    )


@pytest.mark.parametrize("concentration", ["4", "10", "2", "56", "44"])
def test_a_stock_that_is_not_known_is_amber(concentration: str) -> None:
    assert said(seed_plan(stock=f"{concentration} mg/mL")) == [
        (
            "amber",
            (
                f"A stock of {concentration} mg/mL is none that is known of oxaliplatin (5 mg/mL). Compare it with the "
                "label of the vial in your hand."
            ),
        )
    ]


def test_a_known_stock_is_fine_however_it_is_written_and_is_said_to_be_known() -> None:
    for written in ("5 mg/mL", "5000 mcg/mL"):
        assert found(seed_plan(stock=written)) == []
    assert found(classic_plan(stock="10 mg/mL")) == []
    right = {one.id: ENGLISH_WORDS.say(one.text, **one.values) for one in passed(work_out(seed_plan(), SITE))}
    assert "stock" not in right
    plan = seed_plan(stock="5 mg/mL")
    right = {one.id: ENGLISH_WORDS.say(one.text, **one.values) for one in passed(work_out(plan, SITE))}
    assert right["stock"] == "The stock, 5 mg/mL, is one that is known of oxaliplatin."
    bare = rebuilt(SITE, drugs=(rebuilt(OXALIPLATIN, stocks=()),))
    assert "stock" not in {one.id for one in passed(work_out(plan, bare))}


def test_a_stock_that_is_ten_times_one_and_equal_to_another_is_fine() -> None:
    concentrated = {"name": "concentrate", "form": "solution", "concentration": "50 mg/mL"}
    ready = {"name": "ready", "form": "solution", "concentration": "5 mg/mL"}
    assert found(seed_plan(stock="50 mg/mL"), knowing(ready, concentrated)) == []


def test_a_powder_is_compared_by_what_it_is_after_reconstitution() -> None:
    assert found(seed_plan(stock="225 mg/mL"), knowing(POWDER)) == []
    ((severity, sentence),) = said(seed_plan(stock="250 mg/mL"), knowing(POWDER))
    assert severity == "amber"
    assert "(225 mg/mL once the powder is reconstituted)" in sentence
    assert [severity for severity, _ in said(seed_plan(stock="22.5 mg/mL"), knowing(POWDER))] == ["red"]


def test_the_stock_of_the_drug_before_is_told_after_the_drug_was_changed() -> None:
    plan = seed_plan(stock="5 mg/mL")
    other = rebuilt(SITE, drugs=(drug("oxaliplatin", stocks=[POWDER]),))
    assert [one.severity for one in found(plan, other)] == ["amber"]


def test_where_no_stock_can_be_compared_that_is_said_by_the_drug() -> None:
    units = {"name": "in units", "form": "solution", "concentration": "500 units/mL"}
    plan = seed_plan(stock="5 mg/mL")
    for site in (knowing(), knowing(units)):
        assert found(plan, site) == []
        (finding,) = [one for one in work_out(plan, site).findings if one.id == "drug-known"]
        assert "its stock" in ENGLISH_WORDS.say(finding.text, **finding.values)
    potent = made(Potency, {"amount": "1 mg", "equals": "100 units"})
    plan = rebuilt(plan, recipe=rebuilt(plan.recipe, potency=potent))
    assert found(plan, knowing(units)) == []
    assert [one.severity for one in found(rebuilt(plan, stock=q("0.5 mg/mL")), knowing(units))] == ["red"]


def test_a_plan_file_whose_stock_cannot_come_out_of_its_vials_is_red() -> None:
    """1000 mg out of a vial of 100 mg: what an edit refuses, a plan file may still say."""
    vials = made(Supply, {"form": "concentrate", "vials": [{"amount": "100 mg", "usable": "20 mL"}]})
    plan = rebuilt(seed_plan(stock="5 mg/mL"), supply=vials)
    assert found(plan) == []
    (finding,) = found(rebuilt(plan, stock=q("50 mg/mL")), knowing())
    assert finding.severity == "red"
    assert ENGLISH_WORDS.say(finding.text, **finding.values) == (
        "A stock of 50 mg/mL does not come out of a vial of 100 mg / 20 mL: 1,000 mg would be drawn out of it. Compare "
        "both with the vial in your hand."
    )
    in_units = made(Supply, {"form": "concentrate", "vials": [{"amount": "100 units", "usable": "20 mL"}]})
    ((severity, sentence),) = said(rebuilt(plan, supply=in_units))
    assert severity == "red"
    assert "different measures" in sentence
