"""The cells of the times of one solution: what is typed into them, and how each time comes about."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import pytest

from desens_gui.core.edits.basic import with_stock
from desens_gui.core.edits.timing import with_category, with_own_time, with_storage
from desens_gui.core.findings import Cell
from desens_gui.core.grid.cells import cell_value, changed_cells
from desens_gui.core.grid.explain import explain
from desens_gui.core.grid.keeping_cells import keeping_choices, keeping_text, type_keeping
from desens_gui.core.ground.instants import Instant
from desens_gui.core.ground.locales import typography
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.words import ENGLISH_WORDS, Words
from desens_gui.core.rules.plan import Plan
from desens_gui.core.worked import work_out
from desens_gui.store.example import example_plan
from desens_gui.store.site_in_force import site_in_force
from tests.plans import q

SITE = site_in_force()
#: prepared at 08:10 and started at 09:00 on 20 November 2026, each bag drawn from the next stronger one
SEED = with_stock(example_plan(), q("5 mg/mL")).plan
GERMAN = replace(ENGLISH_WORDS, typography=typography("de_DE", 4))


def typed(plan: Plan, number: int, column: str, text: str, words: Words = ENGLISH_WORDS) -> Plan:
    return type_keeping(plan, Cell("solutions", number, column), text, words).plan


def shown(plan: Plan, number: int, column: str, words: Words = ENGLISH_WORDS) -> str:
    return keeping_text(work_out(plan, SITE), Cell("solutions", number, column), words)


def explained(plan: Plan, number: int, column: str) -> str:
    said = explain(work_out(plan, SITE), Cell("solutions", number, column))
    return ENGLISH_WORDS.say(said.text, **said.values)


@pytest.mark.parametrize("text", ["20 Nov 2026 07:10", "2026-11-20 07:10", "7:10"])
def test_a_bag_has_its_own_time_and_an_empty_cell_takes_it_back(text: str) -> None:
    plan = typed(SEED, 3, "prepared", text)
    assert plan.making(3).prepared == datetime(2026, 11, 20, 7, 10)
    assert shown(plan, 3, "prepared") == "20 Nov 2026 07:10"
    assert typed(plan, 3, "prepared", shown(plan, 3, "prepared")) == plan
    assert typed(plan, 3, "prepared", "") == SEED
    assert shown(SEED, 3, "prepared") == ""


def test_a_time_alone_is_on_the_day_of_the_time_before_it() -> None:
    plan = typed(SEED, 3, "prepared", "19 Nov 2026 22:00")
    assert typed(plan, 3, "prepared", "21:30").making(3).prepared == datetime(2026, 11, 19, 21, 30)


@pytest.mark.parametrize("text", ["fridge", "Fridge, 2 to 8 °C", " FRIDGE "])
def test_a_bag_is_kept_elsewhere_than_the_others(text: str) -> None:
    plan = typed(with_storage(SEED, "room").plan, 1, "storage", text)
    assert [plan.making(number).storage for number in (1, 2, 3, 4)] == ["fridge", "room", "room", "room"]
    assert shown(plan, 1, "storage") == "fridge, 2 to 8 °C"
    assert typed(plan, 1, "storage", shown(plan, 1, "storage")) == plan
    for taken_back in ("", "not stated"):
        assert typed(plan, 1, "storage", taken_back).making(1).storage is None


@pytest.mark.parametrize(
    ("column", "text", "sentence"),
    [
        (
            "storage",
            "shelf",
            "“shelf” is no place to keep it. Write one of these: not stated; room temperature; fridge, 2 to 8 °C.",
        ),
        ("prepared", "11/20/2026 08:00", "read differently from country to country"),
        ("prepared", "soon", "“soon” is no date with a time."),
        ("begin_by", "20 Nov 2026 10:00", "This is computed from when it is made and where it is kept."),
    ],
)
def test_what_cannot_be_read_is_refused_where_it_was_typed(column: str, text: str, sentence: str) -> None:
    with pytest.raises(Refused) as caught:
        typed(SEED, 2, column, text)
    assert sentence in ENGLISH_WORDS.refusal(caught.value)
    assert caught.value.where == f"solutions 2, {column}"


def test_the_choices_say_what_the_category_allows() -> None:
    plan = with_category(SEED, SITE.categories[0].id).plan
    found = keeping_choices(work_out(plan, SITE), Cell("solutions", 1, "storage"), ENGLISH_WORDS)
    assert [(one.text, one.about) for one in found] == [
        ("not stated", "then no begin by is worked out"),
        ("room temperature", "USP <797> Category 1: begin within 12 h"),
        ("fridge, 2 to 8 °C", "USP <797> Category 1: begin within 24 h"),
    ]
    assert keeping_choices(work_out(plan, SITE), Cell("solutions", 1, "prepared"), ENGLISH_WORDS) == ()


def test_moments_are_written_and_read_in_the_locale() -> None:
    plan = typed(SEED, 3, "prepared", "4. Mai 2026 07:10", GERMAN)
    assert plan.making(3).prepared == datetime(2026, 5, 4, 7, 10)
    assert typed(plan, 3, "prepared", shown(plan, 3, "prepared", GERMAN), GERMAN) == plan


def test_each_time_says_how_it_comes_about() -> None:
    """Made at 07:10, stable for 6 h: until 13:10; bag 4 hangs for 3 h 39 min 22.5 s, so it is begun by 09:30.

    Of the strength of bag 3 no stability is known, so that only the category bounds it.
    """
    plan = with_storage(with_category(SEED, SITE.categories[0].id).plan, "room").plan
    plan = with_own_time(plan, datetime(2026, 11, 20, 7, 10), 4).plan
    assert explained(plan, 3, "prepared") == "When the order is prepared: 20 Nov 2026 08:10."
    assert explained(plan, 4, "prepared") == "Stated for it alone: 20 Nov 2026 07:10."
    assert explained(plan, 4, "discard_by").startswith("20 Nov 2026 07:10 + 6 h = 20 Nov 2026 13:10")
    begin = explained(plan, 4, "begin_by")
    assert begin.startswith("20 Nov 2026 07:10 + 12 h = 20 Nov 2026 19:10, by USP <797> Category 1.")
    assert "20 Nov 2026 13:10 − 3 h 39 min 23 s from hanging to its end = 20 Nov 2026 09:30" in begin
    assert begin.endswith("The earlier one holds.")
    assert explained(plan, 3, "discard_by").startswith("Not known")
    assert explained(plan, 3, "begin_by").startswith("20 Nov 2026 08:10 + 12 h = 20 Nov 2026 20:10")
    assert "no begin by and no discard by are known" in explained(SEED, 3, "storage")


def test_a_bag_ages_with_what_it_is_drawn_from_and_the_change_is_marked() -> None:
    """Bags 2 and 1 are drawn from bag 3: made an hour earlier, it makes both an hour older."""
    before = work_out(with_storage(with_category(SEED, SITE.categories[0].id).plan, "room").plan, SITE)
    after = work_out(with_own_time(before.plan, datetime(2026, 11, 20, 7, 10), 3).plan, SITE)
    marked = {(cell.row, cell.column) for cell in changed_cells(before, after) if cell.table == "solutions"}
    assert {(1, "begin_by"), (2, "begin_by"), (3, "begin_by"), (3, "prepared")} <= marked
    assert not {(4, "begin_by"), (2, "prepared")} & marked
    assert cell_value(after, Cell("solutions", 1, "clock")) == Instant(datetime(2026, 11, 20, 7, 10))
