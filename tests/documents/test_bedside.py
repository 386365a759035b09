"""The bedside sheet: what is set, what the lines are told, room for a hand, and no bag change without its step."""

from __future__ import annotations

from typing import Any

import pytest

from desens_gui.core.ground.model import rebuilt
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ward.instructions import instructions
from desens_gui.documents.band_layout import band_slab
from desens_gui.documents.bedside import bedside
from desens_gui.documents.blocks import Facts, Table
from desens_gui.documents.making import make
from desens_gui.documents.marks import MM, Page, Text
from desens_gui.documents.sheet_layout import PAPERS, sheet_pages
from desens_gui.documents.table_layout import table_slabs
from tests.documents.dossiers import BLANK, EQUIPPED, TIMED, classic, dossier, one_bag, pushes, seed
from tests.documents.every_plan import PLANS
from tests.documents.made_plans import forty_bags
from tests.documents.test_paper import LONGER, inside

#: a line that begins a band is longer than any cell of the table
_WORDS = 20


def tables(plan: object, **words: object) -> list[Table]:
    made = dossier(plan, **words)  # type: ignore[arg-type]
    return [block for block in bedside(made).blocks if isinstance(block, Table)]


def course(plan: object) -> Table:
    """The table of the steps."""
    return next(table for table in tables(plan) if table.columns[0].head == "Step")


def column(table: Table, head: str) -> list[str]:
    at = [column.head for column in table.columns].index(head)
    return [row[at].text for row in table.rows if not row[0].shut]


def texts(page: Page) -> list[str]:
    return [mark.text for mark in page.marks if isinstance(mark, Text) and not mark.furniture]


def test_what_the_hands_set_is_what_the_pump_takes() -> None:
    """500 mL of bag 4 less 20 mL that primed its line: 480 mL in all, of which 35 in steps 13 to 15."""
    table = course(seed(**EQUIPPED))
    assert column(table, "Volume to infuse")[12:] == ["5", "10", "20", "445"]
    hung = [band.text for _, band in table.bands if band.text.startswith("Hang")]
    assert hung[3] == "Hang BAG 4 of 4: in all its steps the pump takes 480 mL"
    assert column(course(seed()), "Volume to infuse")[15] == "465"


def test_the_clock_goes_on_over_rows_of_vital_signs_and_after_the_end() -> None:
    table, after = course(seed(**TIMED)), tables(seed(**TIMED))[2]
    at = [column.head for column in table.columns].index("Planned")
    assert [row[at].text for row in table.rows][-6:] == ["13:00", "13:30", "14:00", "14:30", "15:00", "15:30"]
    assert [row[1].text for row in after.rows] == ["15:54", "16:09", "16:24", "16:39", "16:54", "17:24", "17:54"]


def test_without_a_start_there_are_minutes_and_room_for_the_clock() -> None:
    table = course(seed(order=BLANK))
    assert column(table, "From the start")[:3] == ["0", "15", "30"]
    planned = [column.head for column in table.columns].index("Planned")
    assert all((row[planned].text, row[planned].shut) == ("", False) for row in table.rows)


@pytest.mark.parametrize("priming", ["own-line", "own-line-diluent", "first-bag", "diluent"])
@pytest.mark.parametrize("flush", ["20 mL", None])
def test_all_that_the_plan_assumes_of_the_lines_is_said_and_nothing_else(priming: str, flush: str | None) -> None:
    plan = rebuilt(classic(), tubing={"line_volume": "20 mL", "priming": priming, "flush": flush})
    made = dossier(plan)
    said = list(bedside(made).texts())
    for one in instructions(plan, made.solved):
        sentence = made.words.say(one.said.text, **one.said.values)
        assert any(sentence in text for text in said), sentence
    assert not any("not stated in this plan" in text for text in said)


def test_lines_that_are_not_stated_are_told_and_no_flush_is_spoken_of() -> None:
    said = " ".join(bedside(dossier(seed())).texts())
    assert "How the lines are primed, changed and flushed is not stated in this plan" in said
    assert "clamp" not in said


def test_without_a_pump_nothing_is_said_of_one() -> None:
    sheet = bedside(dossier(pushes()))
    said = " ".join(sheet.texts())
    assert "pump" not in said.lower()
    heads = [column.head for column in course(pushes()).columns]
    assert not {"Rate", "Time", "Started", "Stopped"} & set(heads)
    assert {"Interval", "Given at"} <= set(heads)


@pytest.mark.parametrize("name", PLANS)
def test_no_column_stands_empty_but_those_to_write_in(name: str) -> None:
    for table in tables(PLANS[name]()):
        assert table.running
        for at, one in enumerate(table.columns):
            found = {row[at].text for row in table.rows}
            assert found - {"", "–"} or found == {""}, one.head


@pytest.mark.parametrize("name", PLANS)
@pytest.mark.parametrize("words", [{}, {"words": LONGER}], ids=["english", "longer"])
def test_no_text_overlaps_or_leaves_its_page(name: str, words: dict[str, object]) -> None:
    made = dossier(PLANS[name](), **words)  # type: ignore[arg-type]
    for paper in PAPERS:
        for page in sheet_pages(bedside(made), paper):
            assert page.width > page.height
            inside(page)


@pytest.mark.parametrize("words", [{}, {"words": LONGER}], ids=["english", "longer"])
def test_every_row_and_every_line_is_high_enough_for_a_hand(words: dict[str, object]) -> None:
    for table in tables(seed(**TIMED), **words):
        slabs = list(table_slabs(table, ".", 0, 760))[1:]
        bands = [band for _, band in table.bands]
        assert len(slabs) == len(table.rows) + len(bands)
        told = sum(not band.fields for band in bands)
        assert sum(slab.height < 7 * MM for slab in slabs) <= told
        assert all(band_slab(band, 0, 760).height >= 7 * MM for band in bands if band.fields)


def test_the_boxes_to_write_in_have_their_prompts() -> None:
    (boxes,) = (block for block in bedside(dossier(seed())).blocks if isinstance(block, Facts) and block.to_write)
    (_, tryptase), (_, drugs) = boxes.groups
    said = tryptase[0].value
    assert "within 4 h" in said
    assert "above 1.2 × baseline + 2 ng/mL" in said
    assert next(fact.name for fact in tryptase if not fact.value) == "Baseline, ng/mL"
    assert "recommends no treatment" in drugs[0].value
    assert all(not fact.value for fact in drugs[1:])


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("changes", [{}, EQUIPPED, TIMED])
def test_the_published_plan_takes_four_pages(paper: str, changes: dict[str, Any]) -> None:
    assert len(sheet_pages(bedside(dossier(seed(**changes))), paper)) <= 4


@pytest.mark.parametrize("words", [{}, {"words": LONGER}], ids=["english", "longer"])
def test_a_bag_change_stands_on_the_page_of_its_step_under_the_head(words: dict[str, object]) -> None:
    """Forty bags and 500 steps: every page with steps begins with the head, and no band is the last thing on one."""
    made = dossier(forty_bags(), **words)  # type: ignore[arg-type]
    sheet = bedside(made)
    table = next(block for block in sheet.blocks if isinstance(block, Table) and block.bands)
    starts = {band.text: table.rows[at][0].text for at, band in table.bands if band.fields and at < len(table.rows)}
    assert len(starts) == len(made.solved.solutions)
    pages = sheet_pages(sheet, "a4")
    assert len(pages) > 20
    seen, head = 0, table.columns[0].head
    for page in pages:
        found = texts(page)
        for at, text in enumerate(found):
            band = next((whole for whole in starts if whole.startswith(text) and len(text) > _WORDS), None)
            if band is not None:
                seen += 1
                assert starts[band] in found[at + 1 :], band
                assert head in [mark.text for mark in page.marks if isinstance(mark, Text)]
    assert seen >= len(starts)


@pytest.mark.parametrize("plan", [forty_bags(), seed(**TIMED), PLANS["mixed"]()])
def test_no_page_can_break_between_a_bag_change_and_its_step(plan: object) -> None:
    table = course(plan)
    kinds = [""]
    for at in range(len(table.rows) + 1):
        kinds += ["above" if at < len(table.rows) else "behind" for _ in table.above(at)]
        kinds += ["row"] * (at < len(table.rows))
    slabs = list(table_slabs(table, ".", 0, 760))
    for slab, kind, following in zip(slabs, kinds, [*kinds[1:], ""], strict=True):
        assert slab.keep or kind not in {"", "above"}
        assert slab.keep or following != "behind"
    assert sum(not slab.keep for slab in slabs) > len(table.rows) / 2


def test_forty_steps_break_under_a_repeated_head() -> None:
    pages = sheet_pages(bedside(dossier(one_bag(40))), "letter")
    assert sum("Volume to infuse" in " ".join(m.text for m in page.marks if isinstance(m, Text)) for page in pages) == 3


def test_the_file_is_compared_with_what_was_meant() -> None:
    one, other = (make(dossier(plan), ["bedside"])["bedside"] for plan in (seed(), seed(order={"dose": "135 mg"})))
    one.compare(one.data)
    with pytest.raises(Refused, match=r"bedside\.pdf, page 1, does not say what was meant"):
        one.compare(other.data)
