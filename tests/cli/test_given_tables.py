"""What the command line says of plans without a pump: for people, and for programs."""

from __future__ import annotations

import re
from typing import Any

import pytest

from desens_gui.cli import commands, promise, tables
from desens_gui.core.ground.model import rebuilt
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.words import ENGLISH_WORDS
from desens_gui.core.rules.plan import Plan
from desens_gui.core.worked import work_out
from desens_gui.store.protocol_files import shipped
from tests.documents.given_plans import (
    daily_doses,
    injections_over_days,
    missing_intervals,
    pricks,
    pricks_alone,
    pushes_then_infusion,
)
from tests.plans import SITE, chosen, plan_of, seed_plan, tablets_plan, two_components_plan


def text(plan: Plan) -> str:
    return tables.worked_text(work_out(plan, SITE), ENGLISH_WORDS)


def computed(plan: Plan) -> dict[str, Any]:
    return promise.computed(work_out(plan, SITE), ENGLISH_WORDS)


def lines(plan: Plan, title: str) -> list[list[str]]:
    """The lines of one table, each split where two spaces stand."""
    block = next(block for block in text(plan).split("\n\n") if block.startswith(title))
    return [[cell.strip() for cell in line.split("  ") if cell.strip()] for line in block.splitlines()[1:]]


def test_tablets_are_a_table_of_tablets() -> None:
    assert lines(tablets_plan(), "Step table")[:2] == [
        ["Step", "tablets", "dose mg", "cumulative mg", "rise", "then wait min", "starts min"],
        ["1", "1/2 × aspirin 81 mg", "40.5", "40.5", "90", "0"],
    ]
    assert "4 h 30 min; the first step gives 6.65 % of the dose" in text(tablets_plan())
    assert "left in line" not in text(tablets_plan())
    assert "Dilution series" not in text(tablets_plan())


def test_both_drugs_of_a_product_have_their_column() -> None:
    """20 mg sulfamethoxazole and 4 mg trimethoprim in step 4."""
    head, *_, last = lines(two_components_plan(), "Step table")
    assert head[-1] == "trimethoprim mg"
    assert last[-1] == "4"
    assert "dose mg sulfamethoxazole" in head
    assert lines(two_components_plan(), "Dilution series")[0][-1] == "trimethoprim mg/mL"
    assert "sulfamethoxazole mg/mL" in lines(two_components_plan(), "Dilution series")[0]
    ordered = two_components_plan()
    product = rebuilt(ordered, order=rebuilt(ordered.order, drug="co-trimoxazole"))
    assert "22.22 mg counts sulfamethoxazole" in text(product)
    assert "dose mg sulfamethoxazole" in lines(product, "Step table")[0]
    assert computed(product)["counted"] == "sulfamethoxazole"


def test_days_kinds_basis_and_potency_are_said() -> None:
    assert lines(injections_over_days(), "Step table")[0][:3] == ["Step", "day", "from"]
    assert "Potency: 1 mg = 28 units, stated in the protocol" in text(injections_over_days())
    assert lines(pushes_then_infusion(), "Step table")[0][:3] == ["Step", "kind", "from"]
    basis = "Dose worked out from: 175 mg/m2 × 1.72 m2 = 301 mg; the order says 300 mg (−0.3322 %)"
    assert basis in text(pushes_then_infusion())


def test_what_does_not_add_up_is_not_added_up() -> None:
    assert "test series: no dose to add up; 1 h 20 min" in text(pricks())
    assert "cumulative" not in text(pricks())
    assert "the first step gives 1/4 of the ordered dose, the last one 300 mg" in text(daily_doses())


def test_a_start_that_is_not_stated_is_said_in_words_for_people_and_is_null_for_programs() -> None:
    """Steps 3, 4 and 6 follow a push without an interval; day 2 begins with step 5 all the same."""
    head, *rows = lines(missing_intervals(), "Step table")
    assert head[-1] == "starts min"
    assert [row[-1] for row in rows] == ["0", "15", "not stated", "not stated", "1,440", "not stated"]
    assert "18 mL, total time not stated; the first step gives 1/153 of the dose" in text(missing_intervals())
    document = computed(missing_intervals())
    assert [step["starts_min"] for step in document["steps"]] == ["0", "15", None, None, "1440", None]
    assert document["total"]["time_min"] is None
    assert document["total"]["first_drug_min"] == "0"


def test_programs_get_tablets_counts_components_waits_and_days() -> None:
    tablet = computed(tablets_plan())
    assert tablet["tablets"] == [
        {"name": "aspirin 81 mg", "amount": "81 mg", "parts": 2},
        {"name": "aspirin 325 mg", "amount": "0.325 g", "parts": 2},
    ]
    step = tablet["steps"][0]
    assert (step["tablet"], step["count"], step["wait_min"], step["components"]) == (1, "0.5", "90", [])
    two = computed(two_components_plan())
    assert two["steps"][3]["components"] == ["4"]
    assert two["solutions"][4]["components"] == ["8"]
    assert [step["day"] for step in computed(injections_over_days())["steps"]] == [1, 1, 1, 1, 2, 2, 2]
    assert computed(pricks())["strength"]["source"] == "Brockow 2013"
    assert computed(pushes_then_infusion())["basis"].startswith("175 mg/m2 × 1.72 m2 = 301 mg")


def test_the_ordered_dose_is_printed_in_full_however_few_digits_the_sheets_have() -> None:
    """812.4375 mg rounded to four digits would read 812.4 mg: another order."""
    order = ["--protocol", "penicillin-vk-oral-14-dose-mg", "--drug", "penicillin VK", "--dose", "812.4375 mg"]
    said = printed("compute", *order)
    assert "ordered: 812.4375 mg" in said
    assert said.startswith("penicillin VK 812.4375 mg, ")


def test_what_is_left_over_is_told_and_never_less_than_nothing() -> None:
    """One line primed with diluent keeps counted drug (5.318 mg): given and left in line together are more than D."""
    said = text(seed_plan(line="20 mL", priming="diluent"))
    sums = [line.split(": ") for line in said[said.index("Sums") :].splitlines()[1:7]]
    assert [[word.strip() for word in line] for line in sums][2:] == [
        ["prepared", "147.8 mg"],
        ["at the vein", "128.7 mg"],
        ["left in line", "5.318 mg"],
        ["left over", "13.82 mg"],
    ]
    one_bag = plan_of(
        "50 mg",
        solutions=[{"volume": "100 mL", "content": {"share": "1"}}],
        steps=[{"solution": "1", "rate": "50 mL/h", "until": "dose"}],
        last_solution="stop-at-dose",
    )
    assert re.search("missing: +10 mg", text(chosen(one_bag, line="20 mL")))


def test_compute_prints_every_digit_when_asked() -> None:
    """The tenth dose makes 61.9375 mg together, which four digits would print as 61.94."""
    order = ["--protocol", "penicillin-vk-oral-14-dose-mg", "--drug", "penicillin VK", "--dose", "812 mg"]
    assert "61.94" in printed("compute", *order)
    assert "61.9375" in printed("compute", *order, "--exact")


def test_an_overfill_of_nothing_can_be_stated() -> None:
    """Nothing more in it than it says: 100 % of the dose is known, where without the statement nothing is."""
    order = ["--protocol", "four-bag-16-step", "--drug", "oxaliplatin", "--dose", "134 mg"]
    making = ["--stock", "5 mg/mL", "--fill", "withdraw-drug-and-overfill"]
    assert "as prepared" in printed("compute", *order, *making, "--overfill", "0 mL")
    assert "as prepared: " not in printed("compute", *order, *making)
    with pytest.raises(Refused, match="“0” has no unit"):
        printed("compute", *order, *making, "--overfill", "0")


def printed(*arguments: str) -> str:
    code, said, _ = commands._answer(list(arguments))
    assert code == 0
    return said


def test_a_potency_of_the_plan_is_not_said_to_be_the_protocol_s() -> None:
    plan = injections_over_days()
    own = rebuilt(plan, protocol=rebuilt(plan.protocol, potency={"amount": "1 mg", "equals": "27 units"}))
    assert "Potency: 1 mg = 28 units, stated for this plan" in text(own)
    assert "stated in the protocol" not in text(own)


def test_what_never_reaches_a_vein_is_null() -> None:
    """Swallowed tablets have no volume and come to no vein; their doses add up."""
    document = computed(tablets_plan())
    total = document["total"]
    nothing = ("at_vein", "at_vein_flush", "first_drug_min", "left_in_line", "volume_mL")
    assert [total[name] for name in nothing] == [None] * 5
    assert total["given"] == "609"
    assert [document["steps"][0][name] for name in ("at_vein", "cumulative_volume_mL")] == [None, None]
    pushed = computed(pushes_then_infusion())
    assert pushed["total"]["at_vein"] is not None
    assert pushed["steps"][0]["at_vein"] is not None


def test_pricks_have_no_dose() -> None:
    document = computed(pricks_alone())
    assert [document["total"][name] for name in ("given", "first_fraction", "at_vein")] == [None, None, None]
    assert [document["steps"][0][name] for name in ("dose", "cumulative_dose", "at_vein")] == [None, None, None]
    assert [document["solutions"][0][name] for name in ("given", "infused_mL")] == [None, None]


def test_a_listed_protocol_has_the_steps_of_its_plans() -> None:
    """One bag, 6 rates up to a cap: three of its nine rates lie above the cap."""
    (capped,) = (protocol for protocol in shipped() if protocol.id == "one-bag-rates-to-100")
    assert (len(capped.steps), promise.listed(capped)["steps"]) == (9, 6)
