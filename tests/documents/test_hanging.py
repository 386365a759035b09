"""What the papers say of pump and clock: the volume to be infused, begin by, discard by, what the pump does then."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest

from desens_gui.core.ground.model import rebuilt
from desens_gui.core.rules.plan import Plan
from desens_gui.core.rules.site import Site
from desens_gui.core.solving.solved_times import Keeps
from desens_gui.core.solving.times import times_of
from desens_gui.documents.blocks import Label, Note, Table
from desens_gui.documents.dossier import Dossier
from desens_gui.documents.hanging import hanging, pump_value
from desens_gui.documents.labels import labels
from desens_gui.documents.phrases import Phrases
from tests.documents.dossiers import CATEGORY, TIMED, dossier, pushes, seed
from tests.documents.every_plan import PLANS
from tests.plans import q

STABLE = (
    Keeps("fridge", q("24 h"), "label", "a label"),
    Keeps("room", q("2 days"), "studied", "a study"),
)


def with_stability(plan: Plan) -> Dossier:
    """The dossier of a plan whose drug keeps for known times."""
    made = dossier(plan)
    site = Site(categories=(CATEGORY,))
    times = times_of(plan, site, made.solved.solutions, made.solved.steps, STABLE)
    return replace(made, solved=replace(made.solved, times=times))


def statements(label: Label) -> str:
    return " ".join((*label.statements, *label.times))


def test_a_label_says_begin_by_discard_by_and_where_it_is_kept() -> None:
    """Bag 1, in the fridge from 08:10: discard by 08:10 on the next day; it hangs for 60 min, so begin by 07:10.

    Bag 4 at room temperature, made at 08:30: 12 h of the category are sooner than 2 days less 219.375 min.
    """
    first, *_, last = labels(with_stability(seed(**TIMED)))
    assert statements(first).endswith("Begin by 21 Nov 2026 07:10. Discard by 21 Nov 2026 08:10. Keep at 2 to 8 °C.")
    assert statements(last).endswith(
        "Begin by 20 Nov 2026 20:30. Discard by 22 Nov 2026 08:30. Keep at room temperature."
    )
    assert (first.foot[0], last.foot[0]) == ("Prepared 20 Nov 2026 08:10", "Prepared 20 Nov 2026 08:30")


def test_a_label_promises_nothing_that_is_not_known() -> None:
    for label in labels(dossier(seed())):
        assert "Begin" not in statements(label)
        assert "Keep" not in statements(label)


def test_a_container_whose_making_is_not_stated_has_a_line_for_it() -> None:
    plan = seed(order={"prepared": None}, makings=[{"solution": "2", "prepared": "2026-11-20T08:10"}])
    one, two, *_ = labels(dossier(plan))
    assert [fact.name for fact in one.signatures] == ["Prepared at", "Prepared by", "Checked by"]
    assert [fact.name for fact in two.signatures] == ["Prepared by", "Checked by"]


def table_of(plan: Plan) -> list[dict[str, str]]:
    made = Phrases(with_stability(plan))
    (table,) = (block for block in hanging(made) if isinstance(block, Table))
    heads = [column.head for column in table.columns]
    return [dict(zip(heads, (" ".join(entry.texts()) for entry in row), strict=True)) for row in table.rows]


def test_the_worksheet_has_a_row_for_each_bag() -> None:
    """Changes of 5 min: bag 4 hangs from 12:15 until 15:54.375. 480 mL are keyed in: 20 mL have primed its line."""
    rows = table_of(seed(**TIMED))
    assert [row["Volume to be infused"] for row in rows] == ["4.5", "9.25", "18.75", "480"]
    assert rows[3] == {
        "Bag": "4",
        "Volume to be infused": "480",
        "Prepared": "08:30",
        "Kept": "at room temperature",
        "From": "12:15",
        "Until": "15:54",
        "Begin by": "20:30",
        "Discard by": "08:30 22 Nov 2026",
    }


def test_the_sources_of_the_limits_stand_below() -> None:
    notes = [block.text for block in hanging(Phrases(with_stability(seed(**TIMED)))) if isinstance(block, Note)]
    assert notes == [
        "Each change to another bag takes 5 min, in which nothing is given.",
        "Category 1: to be begun within 12 h, kept at room temperature. Source: A source, section 1.",
        "Category 1: to be begun within 24 h, kept at 2 to 8 °C. Source: A source, section 1.",
        "Stable for 2 days at room temperature, as studied (a study).",
        "Stable for 24 h at 2 to 8 °C, by the label (a label).",
    ]


@pytest.mark.parametrize("name", ["pushes", "tablets", "pricks", "oral-two-components"])
def test_without_a_pump_nothing_is_repeated_that_the_steps_say(name: str) -> None:
    assert list(hanging(Phrases(dossier(PLANS[name]())))) == []


def test_syringes_that_are_kept_somewhere_have_their_clock() -> None:
    plan = pushes()
    kept = rebuilt(plan, category="one", makings=[{"solution": "1", "storage": "room"}])
    assert table_of(kept)[0]["Begin by"] == "20:10"


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"at_end": "stop"}, "stops at the end of the volume"),
        ({"at_end": "continue"}, "goes on at the rate that is set at the end of the volume"),
        ({"at_end": "keep-open"}, "goes on at its keep-open rate at the end of the volume"),
        (
            {"at_end": "keep-open", "keep_open_rate": q("0.5 mL/h")},
            "goes on at 0.5 mL/h at the end of the volume, to keep the vein open",
        ),
        ({}, "what it does at the end of the volume is not stated"),
    ],
)
def test_the_pump_is_named_with_what_it_does_at_the_end(fields: dict[str, object], said: str) -> None:
    usual: dict[str, object] = {"at_end": None, "keep_open_rate": None}
    plan = seed(**TIMED)
    assert plan.pump is not None
    plan = rebuilt(plan, pump=rebuilt(plan.pump, **(usual | fields)))
    assert pump_value(Phrases(dossier(plan))) == f"Usual pump: {said}"


def test_a_bag_that_stops_at_the_dose_is_keyed_in_as_the_pump_takes_it() -> None:
    """5 + 10 + 20 mL, then 461.056 mL, of which a pump that counts tenths takes 461.1: 496.1 mL, nothing held back."""
    recipe = rebuilt(seed().recipe, last_solution="stop-at-dose")
    solved = dossier(rebuilt(seed(**TIMED), recipe=recipe)).solved
    assert solved.solutions[3].to_infuse_mL == Fraction("496.1")
