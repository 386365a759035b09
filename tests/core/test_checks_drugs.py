"""The checks of what is known of a drug: each by a plan that fires it, one that does not, and one at the edge."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from desens_gui.core import checks
from desens_gui.core.checks import drugs, fluids, limits
from desens_gui.core.edits.basic import with_order
from desens_gui.core.findings import Cell, Finding
from desens_gui.core.ground.model import rebuilt
from desens_gui.core.ground.words import ENGLISH_WORDS
from desens_gui.core.passed import passed
from desens_gui.core.rules.diluent import Diluent
from desens_gui.core.rules.drug import Drug
from desens_gui.core.rules.plan import Plan
from desens_gui.core.rules.site import Site
from desens_gui.core.solving.solve import solve
from desens_gui.core.worked import work_out
from tests.plans import CARBOPLATIN, FLUIDS, OXALIPLATIN, SITE, classic_plan, drug, order, plan_of, pump, q, seed_plan

OWN = {"drug-known", "diluent", "concentration-range", "rate-limit", "dose-plausible"}


def site(*known: Drug, **settings: object) -> Site:
    return rebuilt(SITE, drugs=known, **settings)


def found(plan: Plan, *ids: str, knowing: Site = SITE) -> list[Finding]:
    return [one for one in checks.check(plan, solve(plan, knowing), knowing) if one.id in (ids or OWN)]


def said(findings: Sequence[Finding]) -> list[tuple[str, str, str]]:
    return [(one.id, one.severity, ENGLISH_WORDS.say(one.text, **one.values)) for one in findings]


def bag(dose: str, volume: str, rate: str = "10 mL/h", of: str = "oxaliplatin", **fields: object) -> Plan:
    """One bag of this dose and volume, run until it is empty."""
    plan = plan_of(
        dose,
        solutions=[{"volume": volume, "content": "remainder"}],
        steps=[{"solution": "1", "rate": rate, "until": "empty"}],
        last_solution="remainder",
        **fields,
    )
    return rebuilt(plan, order=rebuilt(order(dose, of), diluent="glucose 5 %"))


def test_the_published_plans_raise_only_what_is_to_be_known() -> None:
    for plan, weak in ((seed_plan, "Bag 1; Bag 2; Bag 3"), (classic_plan, "Bag 1; Bag 2")):
        least = "0.2" if plan is seed_plan else "0.5"
        equipped = plan(stock="5 mg/mL", pump=pump(), line="20 mL", flush="20 mL")
        sentence = f"No stability data at this strength (below {least} mg/mL), prepare just before use: {weak}."
        assert said(found(equipped)) == [("concentration-range", "info", sentence)]


# --- drug-known


def test_a_drug_that_is_not_listed_is_amber_and_nothing_else_is_said_of_it() -> None:
    ((id_, severity, sentence),) = said(found(seed_plan(), knowing=site(CARBOPLATIN)))
    assert (id_, severity) == ("drug-known", "amber")
    assert sentence.startswith("“oxaliplatin” is not in the drug list")


def test_a_drug_without_figures_says_so_once_with_what_its_sources_say() -> None:
    remarks = [{"about": "rate", "note": "Over 1 h."}, {"about": "rate", "note": "Not faster."}]
    bare = drug("oxaliplatin", remarks=[*remarks, {"about": "light", "note": "Dark."}])
    assert said(found(seed_plan(), knowing=site(bare))) == [
        (
            "drug-known",
            "info",
            (
                "Not checked, because no figure of oxaliplatin is known here: its diluent; its concentration; its rate "
                "(“Over 1 h. Not faster.”)."
            ),
        )
    ]


def test_what_is_known_is_not_said_to_be_unknown_nor_what_the_route_does_not_ask_for() -> None:
    assert found(seed_plan(), "drug-known") == []
    bare = site(drug("oxaliplatin"))
    swallowed = plan_of("1 mg", route="oral", steps=[{"kind": "oral", "dose": "1 mg"}])
    assert found(swallowed, knowing=bare) == []
    solution = {"container": "syringe", "content": {"concentration": "1 mg/mL"}}
    injected = plan_of(
        "1 mg",
        route="subcutaneous",
        solutions=[solution],
        steps=[{"kind": "injection", "solution": "1", "dose": "1 mg"}],
    )
    ((_, _, sentence),) = said(found(injected, knowing=bare))
    assert sentence == "Not checked, because no figure of oxaliplatin is known here: its diluent."


# --- diluent


def with_diluent(typed: str) -> Plan:
    return with_order(seed_plan(), diluent=typed).plan


@pytest.mark.parametrize("typed", ["glucose 5 %", "D5W", "5 % Glucose", "glucose 5%"])
def test_an_allowed_diluent_is_fine_under_each_of_its_names(typed: str) -> None:
    assert found(with_diluent(typed), "diluent") == []


def test_a_refused_diluent_is_red_and_says_where_that_stands() -> None:
    (finding,) = found(with_diluent("sodium chloride 0.9%"), "diluent")
    assert (finding.severity, finding.where) == ("red", (Cell("order", 0, "diluent"),))
    assert ENGLISH_WORDS.say(finding.text, **finding.values) == (
        "The diluent, sodium chloride 0.9 %, must not be used with oxaliplatin. Source: constructed; not verified here."
    )


def test_who_verified_a_fact_is_said_with_it() -> None:
    verified = {"by": "A. Pharmacist", "on": "2026-05-04"}
    fact = {"fluid": "any-chloride", "use": "refused", "note": "It breaks down.", "verified": verified}
    ((_, _, sentence),) = said(
        found(with_diluent("sodium chloride 0.9%"), "diluent", knowing=site(drug("oxaliplatin", diluents=[fact])))
    )
    assert sentence.endswith("It breaks down. Source: constructed; verified by A. Pharmacist, 2026-05-04.")


def test_what_is_neither_allowed_nor_refused_and_what_is_no_known_fluid_is_amber() -> None:
    only = site(drug("oxaliplatin", diluents=[{"fluid": "glucose-5", "use": "allowed"}]))
    assert said(found(with_diluent("sodium chloride 0.9 %"), "diluent", knowing=only)) == [
        (
            "diluent",
            "amber",
            (
                "The diluent, sodium chloride 0.9 %, is neither allowed nor refused for oxaliplatin; allowed: "
                "glucose 5 %. Look it up first."
            ),
        )
    ]
    (unknown,) = found(with_diluent("saline"), "diluent", knowing=only)
    assert (unknown.severity, unknown.text) == ("amber", fluids.UNKNOWN_FLUID)


def test_a_diluent_that_is_not_stated_is_open_before_release() -> None:
    (finding,) = found(with_diluent(""), "diluent")
    assert (finding.severity, finding.gate, finding.text) == ("info", True, fluids.NO_DILUENT)


def test_nothing_is_said_of_the_fluids_of_a_drug_of_which_none_is_known() -> None:
    assert found(with_diluent("sodium chloride 0.9 %"), "diluent", knowing=site(drug("oxaliplatin"))) == []


# --- concentration-range


@pytest.mark.parametrize(
    ("dose", "severity"), [("19.99999", "red"), ("20", None), ("50", None), ("70", None), ("70.00001", "red")]
)
def test_the_dose_bag_is_within_the_label(dose: str, severity: str | None) -> None:
    """0.2 to 0.7 mg/mL in 100 mL are 20 to 70 mg, both ends included."""
    assert [one.severity for one in found(bag(f"{dose} mg", "100 mL"), "concentration-range")] == [severity][
        : severity is not None
    ]


def test_a_bag_just_outside_is_said_with_as_many_digits_as_tell_it_apart() -> None:
    ((_, _, sentence),) = said(found(bag("70.00001 mg", "100 mL"), "concentration-range"))
    assert sentence == (
        "Bag 1 holds 0.7000001 mg/mL; the label of oxaliplatin says 0.2 mg/mL to 0.7 mg/mL. "
        "Source: constructed; not verified here."
    )


def ranges(*facts: dict[str, str]) -> Site:
    return site(rebuilt(OXALIPLATIN, concentrations=drug("x", concentrations=list(facts)).concentrations))


LABEL = {"kind": "label", "min": "0.2 mg/mL", "max": "0.7 mg/mL"}
STUDIED = {"kind": "studied", "min": "0.1 mg/mL", "max": "0.4 mg/mL"}


@pytest.mark.parametrize(
    ("facts", "severity"),
    [
        ((STUDIED,), "amber"),
        ((LABEL, STUDIED), None),  # a study is no limit beside a label
        ((STUDIED, {"kind": "practice", "max": "1 mg/mL"}), None),
        ((STUDIED, {"kind": "label", "max": "0.4 mg/mL"}), "red"),
        (({"kind": "studied", "max": "1 mg/mL"}, {"kind": "label", "max": "0.4 mg/mL"}), "red"),
        (({"kind": "label", "max": "0.4 mg/mL"}, {"kind": "label", "max": "0.5 mg/mL"}), None),
        (({"kind": "label", "min": "0.0005 g/mL", "max": "1 g/mL"},), None),
        (({"kind": "label", "min": "0.000501 g/mL"},), "red"),
    ],
)
def test_only_a_label_is_strict_and_one_of_several_is_enough(
    facts: tuple[dict[str, str], ...], severity: str | None
) -> None:
    judged = found(bag("50 mg", "100 mL"), "concentration-range", knowing=ranges(*facts))
    assert [one.severity for one in judged] == ([] if severity is None else [severity])


def test_weak_bags_are_information_in_one_line_and_none_where_a_range_is_open_below() -> None:
    (finding,) = found(seed_plan(), "concentration-range")
    assert (finding.severity, finding.text) == ("info", limits.WEAK)
    assert [cell.row for cell in finding.where] == [1, 2, 3]
    # the seed's bags hold 0.000536, 0.00536 ... of 134 mg: bag 3 has 0.0536 mg/mL
    at_bag_3 = ranges({"kind": "studied", "min": "0.0536 mg/mL"}, LABEL)
    (finding,) = found(seed_plan(), "concentration-range", knowing=at_bag_3)
    assert [cell.row for cell in finding.where] == [1, 2]
    assert (
        found(seed_plan(), "concentration-range", knowing=ranges({"kind": "practice", "max": "1 mg/mL"}, LABEL)) == []
    )


def test_what_is_known_in_another_measure_is_not_compared_but_said_to_be() -> None:
    units = ranges({"kind": "label", "max": "100 units/mL"})
    (finding,) = found(bag("50 mg", "100 mL"), "concentration-range", knowing=units)
    assert (finding.severity, finding.text) == ("info", limits.OTHER_MEASURE)
    potent = bag("50 mg", "100 mL", potency={"amount": "1 mg", "equals": "200 units"})
    assert found(potent, "concentration-range", knowing=units) == []  # 0.5 mg/mL are 100 units/mL
    potent = bag("50.01 mg", "100 mL", potency={"amount": "1 mg", "equals": "200 units"})
    assert [one.severity for one in found(potent, "concentration-range", knowing=units)] == ["red"]


def test_a_push_is_compared_and_a_swallowed_dose_is_not() -> None:
    fields = {"solutions": [{"volume": "100 mL", "content": {"amount": "100 mg"}}]}
    steps = [{"kind": "push", "solution": "1", "volume": "1 mL"}]
    assert [
        one.severity for one in found(plan_of("1 mg", route="iv-push", steps=steps, **fields), "concentration-range")
    ]
    swallowed = [{"kind": "oral", "solution": "1", "volume": "1 mL"}]
    assert found(plan_of("1 mg", route="oral", steps=swallowed, **fields), "concentration-range") == []


# --- rate-limit


def limited(**fact: str) -> Site:
    return site(rebuilt(OXALIPLATIN, rates=drug("x", rates=[{"kind": "label"} | fact]).rates))


@pytest.mark.parametrize(
    ("rate", "fact", "severity"),
    [
        ("100 mL/h", {"most_rate": "100 mL/h"}, None),
        ("100.01 mL/h", {"most_rate": "100 mL/h"}, "red"),
        ("100.01 mL/h", {"most_rate": "100 mL/h", "kind": "practice"}, "amber"),
        ("100 mL/h", {"most_dose_rate": "50 mg/h"}, None),  # 0.5 mg/mL
        ("100.01 mL/h", {"most_dose_rate": "50 mg/h"}, "red"),
        ("100.01 mL/h", {"most_dose_rate": "0.05 g/h"}, "red"),
        ("50 mL/h", {"least_time": "2 h"}, None),  # 50 mg in 2 h are 25 mg/h
        ("50.01 mL/h", {"least_time": "120 min"}, "red"),
        ("900 mL/h", {"most_dose_rate": "5 units/h"}, None),  # cannot be compared
    ],
)
def test_the_dose_bag_runs_no_faster_than_the_drug_may_be_given(
    rate: str, fact: dict[str, str], severity: str | None
) -> None:
    judged = found(bag("50 mg", "100 mL", rate), "rate-limit", knowing=limited(**fact))
    assert [one.severity for one in judged] == ([] if severity is None else [severity])


def test_the_fastest_step_of_the_last_bag_alone_is_judged() -> None:
    """The seed runs at 160 mL/h in step 16, its last."""
    (finding,) = found(seed_plan(), "rate-limit", knowing=limited(most_rate="100 mL/h"))
    assert [(cell.row, cell.column) for cell in finding.where] == [(16, "rate_mL_h"), (16, "dose_rate_per_h")]
    assert ENGLISH_WORDS.say(finding.text, **finding.values) == (
        "Step 16 gives oxaliplatin at 160 mL/h; known is at most 100 mL/h. Source: constructed; not verified here."
    )
    assert found(seed_plan(), "rate-limit", knowing=limited(most_rate="160 mL/h")) == []


def test_a_dose_given_too_fast_for_its_least_time_says_both() -> None:
    ((_, _, sentence),) = said(found(bag("50 mg", "100 mL", "60 mL/h"), "rate-limit"))
    assert sentence == (
        "Step 1 gives oxaliplatin at 30 mg/h, faster than the whole dose in 2 h (25 mg/h), which is the least time "
        "known. Source: constructed; not verified here."
    )


# --- dose-plausible


@pytest.mark.parametrize(("most", "severity"), [("134 mg", None), ("0.134 g", None), ("133.9 mg", "red")])
def test_a_dose_above_the_site_s_cap_for_the_drug_is_red(most: str, severity: str | None) -> None:
    capped = site(rebuilt(OXALIPLATIN, caps=drug("x", caps={"most_dose": most, "source": "site rule"}).caps))
    judged = found(seed_plan(), "dose-plausible", knowing=capped)
    assert [one.severity for one in judged] == ([] if severity is None else [severity])


def test_no_cap_is_no_finding() -> None:
    assert found(seed_plan("1000000 mg"), "dose-plausible") == []


def vials(*amounts: str, most: str | None = None, stocks: Sequence[dict[str, object]] = ()) -> Site:
    stock = {"name": "concentrate", "form": "solution", "concentration": "5 mg/mL"}
    caps = {} if most is None else {"caps": {"most_vials": most, "source": "site rule"}}
    listed = [stock | {"vials": [{"amount": amount} for amount in amounts]}, *stocks]
    return site(drug("oxaliplatin", stocks=listed, **caps), most_vials=10)


@pytest.mark.parametrize(
    ("dose", "knowing", "count"),
    [
        ("1000 mg", vials("100 mg"), None),  # ten are let pass
        ("1000.1 mg", vials("100 mg"), 11),
        ("1000.1 mg", vials("50 mg", "100 mg"), 11),  # the fewest: of the largest size
        ("1000.1 mg", vials("50 mg", "100 mg", "200 mg"), None),
        ("1000.1 mg", vials("100 mg", most="11"), None),  # the drug's own number goes first
        ("300 mg", vials("100 mg", most="2"), 3),
        ("1000000 mg", vials(), None),
    ],
)
def test_more_vials_than_are_let_pass_are_asked_about(dose: str, knowing: Site, count: int | None) -> None:
    judged = found(bag(dose, "1000 mL"), "dose-plausible", knowing=knowing)
    assert [(one.severity, one.values["count"]) for one in judged] == ([] if count is None else [("amber", count)])


def test_vials_of_the_stock_that_is_drawn_up_are_counted_and_of_any_where_none_is_chosen() -> None:
    strong: dict[str, object] = {
        "name": "strong",
        "form": "solution",
        "concentration": "20 mg/mL",
        "vials": [{"amount": "1000 mg"}],
    }
    both = vials("100 mg", stocks=[strong])
    plan = bag("1500 mg", "1000 mL")
    assert found(plan, "dose-plausible", knowing=both) == []
    (finding,) = found(rebuilt(plan, stock=q("5 mg/mL")), "dose-plausible", knowing=both)
    assert finding.values["count"] == 15
    assert finding.text is drugs.MANY_VIALS


# --- what is right


def test_what_was_compared_and_found_right_is_said_and_nothing_that_was_not() -> None:
    def right(knowing: Site) -> set[str]:
        return {one.id for one in passed(work_out(bag("50 mg", "100 mL"), knowing))} & OWN

    assert right(SITE) == {"drug-known", "diluent", "concentration-range", "rate-limit"}
    assert right(site(rebuilt(OXALIPLATIN, rates=()))) == set()
    assert right(site(CARBOPLATIN)) == set()


@pytest.mark.parametrize("fluid", ["flush_fluid", "carrier_fluid"])
@pytest.mark.parametrize(
    ("typed", "severity"), [("D5W", None), ("sodium chloride 0.9 %", "red"), ("tea", "amber"), ("", "amber")]
)
def test_flush_and_carrier_are_judged_like_the_diluent(fluid: str, typed: str, severity: str | None) -> None:
    runs = {"flush": "20 mL"} if fluid == "flush_fluid" else {"carrier": "20 mL/h"}
    findings = found(lined(**runs, **{fluid: typed}), "diluent")
    assert [finding.severity for finding in findings] == [severity] * (severity is not None)
    assert all(finding.where == (Cell("order", 0, "tubing"),) for finding in findings)


def lined(**tubing: str) -> Plan:
    stated = {"line_volume": "20 mL", "priming": "own-line"} | tubing
    return rebuilt(seed_plan(), tubing=stated)


def test_a_flush_of_no_stated_fluid_is_told_and_no_flush_needs_none() -> None:
    """Sodium chloride stands beside every bed, and oxaliplatin does not bear it."""
    assert said(found(lined(flush="20 mL"), "diluent")) == [
        (
            "diluent",
            "amber",
            (
                "The flush has no stated fluid, and the ward would take what is at hand. Allowed for oxaliplatin: "
                "glucose 5 %. State it."
            ),
        )
    ]
    assert found(lined(), "diluent") == []
    bare = site(rebuilt(OXALIPLATIN, diluents=()))
    assert found(lined(flush="20 mL"), "diluent", knowing=bare) == []


def powder(fluid: str) -> Plan:
    vials = {"form": "powder", "vials": [{"amount": "100 mg", "usable": "20 mL"}], "reconstitution_fluid": fluid}
    return rebuilt(seed_plan(stock="5 mg/mL"), supply=vials)


@pytest.mark.parametrize(
    ("typed", "severity"),
    [
        ("sodium chloride 0.9 %", "red"),
        ("water for injections or glucose 5 %", None),
        ("D5W", None),
        ("ringer", "amber"),
        ("tea", "amber"),
        ("", None),
    ],
)
def test_what_a_powder_is_reconstituted_with_is_judged_too(typed: str, severity: str | None) -> None:
    made_with = {
        "name": "powder",
        "form": "powder",
        "concentration": "5 mg/mL",
        "made_with": "water for injections or glucose 5 %",
    }
    facts = {"diluents": [{"fluid": "glucose-5", "use": "allowed"}, {"fluid": "any-chloride", "use": "refused"}]}
    ringer = Diluent(id="ringer", name="ringer")
    knowing = rebuilt(site(drug("oxaliplatin", stocks=[made_with], **facts)), diluents=(*FLUIDS, ringer))
    findings = found(powder(typed), "diluent", knowing=knowing)
    assert [finding.severity for finding in findings] == [severity] * (severity is not None)
    assert all(finding.where == (Cell("order", 0, "supply"),) for finding in findings)


def test_a_drug_that_bears_one_diluent_may_be_reconstituted_with_another() -> None:
    """Infliximab is reconstituted with water and diluted with sodium chloride only."""
    facts = {"diluents": [{"fluid": "glucose-5", "use": "allowed"}, {"fluid": "all-others", "use": "refused"}]}
    assert found(powder("sodium chloride 0.9 %"), "diluent", knowing=site(drug("oxaliplatin", **facts))) == []
