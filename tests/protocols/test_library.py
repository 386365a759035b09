"""Every protocol of the library, followed as published: what the checks say of it, to the last finding.

`orders.json` holds for each protocol a natural order, and the findings it must give: nothing else may be said, and
nothing less. A finding that appears here is meant: no pump is chosen, a drug is not in the site's list, a printed sum
is rounded, ceftazidime's doses together are a ninth more than the last, a test series waits for its strength, a bag is
weaker than any that was tried for its stability, a drug has no figure for its rate.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from desens_gui.core.ground.model import rebuilt
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.rules.naming import pumped
from desens_gui.core.rules.plan import Plan, new_plan
from desens_gui.core.rules.protocol import Protocol
from desens_gui.core.rules.strengths import published_for, with_strength
from desens_gui.core.worked import work_out
from desens_gui.store.protocol_files import find, shipped
from desens_gui.store.site_file import shipped_site
from tests.plans import complete_order

ORDERS: dict[str, dict[str, Any]] = json.loads((Path(__file__).parent / "orders.json").read_text(encoding="utf-8"))
EACH = pytest.mark.parametrize("protocol", shipped(), ids=lambda protocol: protocol.id)
OF_THE_DRUG = {"drug-known", "diluent", "concentration-range", "rate-limit", "stability"}
SERIES = ("prick-test-4-step", "intradermal-test-4-step")


def natural(protocol: Protocol) -> Plan:
    order = ORDERS[protocol.id]
    stated = rebuilt(complete_order(order["dose"], order["drug"]), diluent=order.get("diluent", "glucose 5 %"))
    return new_plan(stated, protocol)


def found(plan: Plan) -> set[tuple[str, str]]:
    return {(finding.id, finding.severity) for finding in work_out(plan, shipped_site()).findings}


def test_every_protocol_of_the_library_has_a_natural_order() -> None:
    assert set(ORDERS) == {protocol.id for protocol in shipped()}


@EACH
def test_followed_as_published_a_protocol_raises_exactly_what_is_true(protocol: Protocol) -> None:
    plan = natural(protocol)
    expected = {
        (name, severity)
        for name, severities in ORDERS[protocol.id]["findings"].items()
        for severity in severities.split()
        if name != "stability"
    }
    # no protocol states the lines of the ward
    expected |= {("drug-reaches-vein", "amber")} if pumped(plan.recipe) else set()
    assert {one for one in found(plan) if one[0] != "stability"} == expected
    # where the bags are kept is not stated, and of some drugs it is not known how long they keep; one bag over 14 hours
    # is too long for meropenem wherever it was kept before
    red = {"red"} if ORDERS[protocol.id]["findings"].get("stability") == "red" else set()
    severities = {severity for name, severity in found(plan) if name == "stability"}
    assert red <= severities <= red | {"info", "amber"}


@EACH
def test_an_order_of_another_drug_adds_only_what_is_said_of_drugs(protocol: Protocol) -> None:
    """Amber: the drug is not in the site's list, which says that its stability is unknown too. Info: it is none of
    those the protocol was published for."""
    plan = natural(protocol)
    other = rebuilt(plan, order=rebuilt(plan.order, drug="inventomab"))
    expected = {one for one in found(plan) if one[0] not in OF_THE_DRUG} | {("drug-known", "amber")}
    assert found(other) == expected | ({("protocol-limits", "info")} if protocol.drugs else set())


@EACH
def test_every_entry_says_for_what_it_was_published_or_that_it_is_constructed(protocol: Protocol) -> None:
    assert protocol.drugs or protocol.strengths or protocol.source.startswith("Constructed")
    assert protocol.note
    assert (protocol.author, protocol.version, protocol.saved) == ("", None, None)  # those are a site's


@pytest.mark.parametrize("name", SERIES)
def test_every_published_strength_can_be_chosen_and_then_nothing_is_left_to_say(name: str) -> None:
    """Each in an order of its own measure: benzylpenicillin's are in units."""
    protocol = find(name)
    assert len(protocol.strengths) >= 15
    for strength in protocol.strengths:
        dose = "1000 units" if strength.concentration.unit == "units/mL" else "1 mg"
        plan = new_plan(complete_order(dose, strength.drug), protocol)
        assert strength in published_for(plan)
        assert "strength-choice" not in {name for name, _ in found(with_strength(plan, strength))}


def test_a_strength_in_units_is_refused_for_an_order_in_mg() -> None:
    protocol = find("prick-test-4-step")
    (units,) = (strength for strength in protocol.strengths if strength.concentration.unit == "units/mL")
    with pytest.raises(Refused):
        work_out(with_strength(new_plan(complete_order("1 mg", "benzylpenicillin"), protocol), units), shipped_site())


def test_the_strengths_are_listed_by_drug_and_no_two_are_the_same() -> None:
    for name in SERIES:
        listed = [(one.drug, one.concentration.value, one.source) for one in find(name).strengths]
        assert [one[0] for one in listed] == sorted(one[0] for one in listed)
        assert len(set(listed)) == len(listed)
