"""The checks `stability` and `finish-by`, on the published plan (prepared 08:10, started 09:00, over at 15:39:22)."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from fractions import Fraction as F

import pytest

from desens_gui.core.checks.case import Case
from desens_gui.core.checks.keeping import finish_by, stability
from desens_gui.core.edits.timing import with_category, with_finish_by, with_own_time, with_storage
from desens_gui.core.findings import Finding
from desens_gui.core.ground.model import made, rebuilt
from desens_gui.core.ground.words import ENGLISH_WORDS
from desens_gui.core.passed import passed
from desens_gui.core.rules.plan import Plan
from desens_gui.core.rules.site import Site
from desens_gui.core.solving.solve import solve
from desens_gui.core.solving.solved_times import Keeps
from desens_gui.core.solving.times import times_of
from desens_gui.core.worked import work_out
from tests.plans import drug, plan_of, q, seed_plan, tablets_plan

CATEGORIES = [
    {"id": "one", "name": "Category 1", "room": "12 h", "fridge": "24 h", "source": "constructed"},
    {"id": "at-once", "name": "Immediate use", "room": "3 h", "source": "constructed"},
]
SITE = made(Site, {"drugs": [drug("oxaliplatin"), drug("aspirin")], "categories": CATEGORIES})
LABEL = (Keeps("room", q("6 h"), "label", "a label"), Keeps("fridge", q("24 h"), "label", "a label"))


def said(plan: Plan, known: tuple[Keeps, ...] = ()) -> list[tuple[str, str]]:
    """Severity and sentence of every finding of `stability`."""
    return [(one.severity, ENGLISH_WORDS.say(one.text, **one.values)) for one in found(plan, known)]


def found(plan: Plan, known: tuple[Keeps, ...] = ()) -> list[Finding]:
    solved = solve(plan, SITE)
    solved = replace(solved, times=times_of(plan, SITE, solved.solutions, solved.steps, known))
    return list(stability(Case(plan, solved, SITE)))


def without(plan: Plan, *names: str) -> Plan:
    return rebuilt(plan, order=rebuilt(plan.order, **dict.fromkeys(names)))


def test_nothing_is_said_where_no_time_of_making_is_stated() -> None:
    assert said(without(seed_plan(), "prepared", "start")) == []
    assert said(without(seed_plan(), "prepared")) == []


def test_who_asks_for_a_begin_by_is_told_that_the_making_is_missing() -> None:
    sentence = "When the solutions are prepared is not stated, so that no begin by and no discard by are known."
    for plan in (with_category(seed_plan(), "one").plan, with_storage(seed_plan(), "room").plan):
        assert said(without(plan, "prepared")) == [("info", sentence)]


def test_an_unknown_stability_is_said_once_and_of_an_unknown_drug_by_another_check() -> None:
    plan = with_storage(seed_plan(), "room").plan
    sentence = (
        "No figure is known here for how long oxaliplatin is stable once it is prepared, so that no discard by is "
        "worked out."
    )
    assert said(plan) == [("amber", sentence)]
    assert said(rebuilt(plan, order=rebuilt(plan.order, drug="inventomab"))) == []


def test_the_published_plan_keeps_in_the_fridge() -> None:
    assert said(with_category(with_storage(seed_plan(), "fridge").plan, "one").plan, LABEL) == []


def test_a_bag_that_ends_after_its_discard_by_is_red_and_told_once() -> None:
    """At room temperature everything is to be discarded at 14:10; bag 4 ends at 15:39:22, and a clock shows 15:39."""
    sentence = (
        "Bag 4 ends at 20 Nov 2026 15:39, after its discard by 20 Nov 2026 14:10: made at 20 Nov 2026 08:10, it is "
        "stable for 6 h at room temperature."
    )
    assert said(with_storage(seed_plan(), "room").plan, LABEL) == [("red", sentence)]
    (finding,) = found(with_storage(seed_plan(), "room").plan, LABEL)
    assert [(cell.table, cell.row, cell.column) for cell in finding.where] == [
        ("solutions", 4, "volume_mL"),
        ("order", 0, "start"),
    ]


def test_a_bag_that_ends_at_its_discard_by_to_the_second_is_in_time() -> None:
    """Bag 4 hangs from 12:00 to 15:39 and 0.375 of a minute: stable for exactly so long after 08:10, and not longer."""
    plan = with_storage(seed_plan(), "room").plan
    for time, severities in (("449.375 min", []), ("449.374 min", ["red"])):
        assert [severity for severity, _ in said(plan, (Keeps("room", q(time), "label", "a label"),))] == severities


def test_a_bag_that_is_hung_after_the_limit_of_its_category_is_red() -> None:
    """Three hours after 08:10 it is 11:10: bag 4 hangs at 12:00."""
    plan = with_category(with_storage(seed_plan(), "room").plan, "at-once").plan
    sentence = (
        "Bag 4 is hung at 20 Nov 2026 12:00, after its begin by 20 Nov 2026 11:10: made at 20 Nov 2026 08:10, it may "
        "be begun for 3 h (Immediate use)."
    )
    assert said(plan, (Keeps("room", q("2 days"), "label", "a label"),)) == [("red", sentence)]
    later = with_own_time(plan, datetime(2026, 11, 20, 9, 0), 4).plan
    assert said(later, (Keeps("room", q("2 days"), "label", "a label"),)) == []


def test_a_bag_that_hangs_longer_than_it_may_be_out_of_the_fridge_is_amber() -> None:
    """4 h in the room as such, but 3 h once it was in the fridge: that is the shorter."""
    fridge = Keeps("fridge", q("7 days"), "practice", "a handbook", once_out=q("3 h"))
    known = (Keeps("room", q("4 h"), "practice", "a handbook"), fridge)
    assert said(with_storage(seed_plan(), "fridge").plan, known) == [
        ("amber", "Bag 4 hangs for 3 h 39 min 23 s; at room temperature the drug is stable for 3 h.")
    ]
    assert said(with_storage(seed_plan(), "fridge").plan, (known[0], replace(fridge, once_out=q("5 h")))) == []


def test_a_bag_out_of_the_fridge_that_hangs_longer_than_it_is_stable_there_is_amber() -> None:
    known = (Keeps("room", q("3 h"), "label", "a label"), Keeps("fridge", q("7 days"), "label", "a label"))
    assert said(with_storage(seed_plan(), "fridge").plan, known) == [
        ("amber", "Bag 4 hangs for 3 h 39 min 23 s; at room temperature the drug is stable for 3 h.")
    ]


def test_a_time_in_which_an_infusion_has_only_to_begin_bounds_no_hanging() -> None:
    known = (Keeps("room", q("3 h"), "label", "a label", "start"), Keeps("fridge", q("7 days"), "label", "a label"))
    assert said(with_storage(seed_plan(), "fridge").plan, known) == []
    studied = Keeps("room", q("200 min"), "studied", "a study")
    assert [severity for severity, _ in said(with_storage(seed_plan(), "fridge").plan, (*known, studied))] == ["amber"]


def prepared(plan: Plan, moment: str) -> Plan:
    return rebuilt(plan, order=rebuilt(plan.order, prepared=moment))


def test_a_bag_that_is_hung_before_it_is_made_is_red() -> None:
    """Started at 09:00: made at 12:00 to the minute bag 4 is hung in time, and the three before it never were."""
    late = prepared(with_storage(seed_plan(), "fridge").plan, "2026-11-20T12:00")
    assert said(late, LABEL) == [
        (
            "red",
            (
                f"Bag {number} is hung at 20 Nov 2026 {hung}, before it is made at 20 Nov 2026 12:00. Look at the "
                "dates and times of the plan."
            ),
        )
        for number, hung in ((1, "09:00"), (2, "10:00"), (3, "11:00"))
    ]
    unkept = [severity for severity, _ in said(prepared(seed_plan(), "2026-11-20T12:01"))]
    assert unkept == ["red"] * 4 + ["amber"]  # and no figure is known of how long it keeps
    assert "stability" not in right(late)


def test_a_bag_that_is_made_before_what_it_is_drawn_from_is_red() -> None:
    plan = with_storage(seed_plan(stock="5 mg/mL"), "fridge").plan
    plan = with_own_time(plan, datetime(2026, 11, 20, 8, 30), 2).plan
    assert said(plan, LABEL) == [
        (
            "red",
            (
                "Bag 1 is made at 20 Nov 2026 08:10, before what it is drawn from, bag 2, is made at 20 Nov 2026 "
                "08:30. Look at the times of the plan."
            ),
        )
    ]
    assert said(with_own_time(plan, datetime(2026, 11, 20, 8, 30), 1).plan, LABEL) == []


def test_late_wherever_it_may_be_kept_is_red_and_late_somewhere_amber() -> None:
    """Where the bags are kept is not stated: 6 h at room temperature are over at 14:10, 24 h in the fridge are not."""
    (late, open_) = said(seed_plan(), LABEL)
    assert late == (
        "amber",
        (
            "Bag 4 is made at 20 Nov 2026 08:10, hung at 20 Nov 2026 12:00 and empty at 20 Nov 2026 15:39: too late if "
            "it is kept like this until it is hung: at room temperature (discard by 20 Nov 2026 14:10). State where it "
            "is kept."
        ),
    )
    assert open_[0] == "info"
    day_before = said(prepared(seed_plan(), "2026-11-19T08:10"), LABEL)
    assert [severity for severity, _ in day_before] == ["red"] * 4 + ["info"]
    assert day_before[3][1] == (
        "Bag 4 is made at 19 Nov 2026 08:10, hung at 20 Nov 2026 12:00 and empty at 20 Nov 2026 15:39: too late "
        "wherever it is kept until it is hung: at room temperature (discard by 19 Nov 2026 14:10); at 2 to 8 °C "
        "(discard by 20 Nov 2026 08:10)."
    )
    # of room temperature alone anything is known
    assert [severity for severity, _ in said(seed_plan(), LABEL[:1])] == ["red", "info"]


def test_a_category_that_is_over_wherever_it_is_kept_is_red_too() -> None:
    plan = prepared(with_category(seed_plan(), "one").plan, "2026-11-19T23:00")
    ((severity, sentence), _) = said(plan, LABEL[1:])
    assert severity == "amber"
    assert "at room temperature (begin by 20 Nov 2026 11:00)" in sentence
    plan = prepared(plan, "2026-11-19T08:10")
    assert [severity for severity, _ in said(plan, LABEL[1:])] == ["red"] * 4 + ["info"]


OWN_RANGE = tuple(Keeps(one.storage, one.time, "label", "a label", "end", F("0.2"), F("0.7"), "label") for one in LABEL)
KNOWN = {
    "concentrations": [{"kind": "label", "min": "0.2 mg/mL", "max": "0.7 mg/mL"}],
    "stability": [
        {"kind": "label", "storage": "room", "time": "6 h"},
        {"kind": "label", "storage": "fridge", "time": "24 h"},
    ],
}


def test_of_weak_bags_one_line_says_that_nothing_is_known_and_none_contradicts_it() -> None:
    """Bags 1 to 3 are weaker than the label's range, so that its 24 h are not theirs."""
    site = made(Site, {"drugs": [drug("oxaliplatin", **KNOWN)], "categories": CATEGORIES})
    plan = with_category(with_storage(seed_plan(), "fridge").plan, "one").plan
    worked = work_out(plan, site)
    about = [one for one in worked.findings if one.id in ("stability", "concentration-range")]
    assert [ENGLISH_WORDS.say(one.text, **one.values) for one in about] == [
        "No stability data at this strength (below 0.2 mg/mL), prepare just before use: Bag 1; Bag 2; Bag 3."
    ]
    assert [one.discard_by is None for one in worked.solved.times.solutions] == [True, True, True, False]
    # what was studied as weak as that has data
    studied = {"kind": "studied", "storage": "fridge", "time": "24 h", "min": "0.05 mg/mL", "max": "0.1 mg/mL"}
    facts = KNOWN | {"stability": [*KNOWN["stability"], studied]}
    site = rebuilt(site, drugs=(drug("oxaliplatin", **facts),))
    (finding,) = [one for one in work_out(plan, site).findings if one.id == "concentration-range"]
    assert ENGLISH_WORDS.say(finding.text, **finding.values).endswith("use: Bag 1; Bag 2.")


def test_a_weak_bag_that_is_older_than_stronger_ones_may_become_is_amber() -> None:
    plan = with_storage(seed_plan(), "fridge").plan
    assert not [one for one in said(plan, OWN_RANGE) if one[1].startswith("Bag")]
    old = with_own_time(plan, datetime(2026, 11, 19, 9, 0), 1).plan
    ((severity, sentence),) = [one for one in said(old, OWN_RANGE) if one[1].startswith("Bag 1,")]
    assert (severity, sentence) == (
        "amber",
        (
            "Bag 1, made at 19 Nov 2026 09:00, ends at 20 Nov 2026 10:00: stronger solutions are stable for 24 h at 2 "
            "to 8 °C, and of its own strength nothing is known. Prepare it later."
        ),
    )


def test_what_is_not_stated_is_told_once() -> None:
    kept = (
        "Where these are kept until they are hung is not stated, so that no begin by and no discard by are known: "
        "bag 1; bag 2; bag 3; bag 4."
    )
    assert said(seed_plan(), LABEL[1:]) == [("info", kept)]
    assert said(with_category(seed_plan(), "one").plan, LABEL[1:]) == [("info", kept)]
    mixed = with_storage(with_storage(seed_plan(), "fridge").plan, "room", 1).plan
    cold = (
        "No figure is known here for how long oxaliplatin is stable at 2 to 8 °C, so that no discard by is known of: "
        "bag 2; bag 3; bag 4."
    )
    assert said(with_category(mixed, "at-once").plan, LABEL[:1]) == [
        ("amber", "The category “Immediate use” states no limit for what is kept at 2 to 8 °C: bag 2; bag 3; bag 4."),
        ("amber", cold),
    ]


def test_a_category_that_the_site_does_not_have_is_told() -> None:
    sentence = "The category “three” of this plan is not in the site settings: its limits are not reckoned with."
    plan = with_storage(with_category(seed_plan(), "three").plan, "fridge").plan
    assert said(plan, LABEL) == [("amber", sentence)]


def test_what_is_given_as_it_is_sold_is_not_made() -> None:
    assert said(tablets_plan()) == []
    named = {"name": "a product", "container": "syringe", "volume": "1 mL", "content": {"amount": "40 mg"}}
    steps = [{"kind": "injection", "solution": "1", "until": "empty"}]
    plan = plan_of("40 mg", route="subcutaneous", solutions=[named], steps=steps)
    assert said(rebuilt(plan, order=rebuilt(plan.order, prepared="2026-11-20T08:10"))) == []


@pytest.mark.parametrize(("minute", "sentences"), [(40, []), (39, ["just"]), (38, ["told"])])
def test_a_plan_that_ends_too_late_is_amber_with_the_latest_start(minute: int, sentences: list[str]) -> None:
    plan = with_finish_by(seed_plan(), datetime(2026, 11, 20, 15, minute)).plan
    findings = list(finish_by(Case(plan, solve(plan, SITE), SITE)))
    told = {
        "told": "The last step ends at 20 Nov 2026 15:39, but it should be over by 20 Nov 2026 15:38. For that it has "
        "to start at 20 Nov 2026 08:58 at the latest.",
        "just": "The last step ends less than a minute after 20 Nov 2026 15:39, by when it should be over. For that it "
        "has to start at 20 Nov 2026 08:59 at the latest.",
    }
    assert [(one.id, one.severity) for one in findings] == [("finish-by", "amber")] * len(sentences)
    assert [ENGLISH_WORDS.say(one.text, **one.values) for one in findings] == [told[name] for name in sentences]
    assert list(finish_by(Case(seed_plan(), solve(seed_plan(), SITE), SITE))) == []


def right(plan: Plan) -> dict[str, str]:
    """What is said to be right, by its check."""
    return {one.id: ENGLISH_WORDS.say(one.text, **one.values) for one in passed(work_out(plan, SITE))}


def test_what_is_in_time_is_said_to_be_so_where_it_can_be_judged() -> None:
    """Of a drug that is not in the list, begin by is known from the category alone, and no discard by."""
    plan = with_category(with_storage(seed_plan(), "fridge").plan, "one").plan
    plan = rebuilt(plan, order=rebuilt(plan.order, drug="inventomab"))
    plan = with_finish_by(plan, datetime(2026, 11, 20, 16, 0)).plan
    found = right(plan)
    assert found["stability"] == "Every container is hung before its begin by."
    assert found["finish-by"] == (
        "The last step ends by 20 Nov 2026 16:00; the latest start for that is 20 Nov 2026 09:20."
    )
    assert not {"stability", "finish-by"} & set(right(seed_plan()))
