"""The line at the top: green only when it is right."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from desens_gui.core.edits.timing import with_storage
from desens_gui.core.findings import Finding
from desens_gui.core.ground.model import rebuilt
from desens_gui.core.ground.texts import Text
from desens_gui.core.ground.words import ENGLISH_WORDS
from desens_gui.core.rules.plan import Plan
from desens_gui.core.worked import Worked, work_out
from desens_gui.store.site_file import shipped_site
from desens_gui.widgets.balance import BalanceStrip
from desens_gui.widgets.truth import truth_of
from desens_gui.widgets.truth_line import TruthLine
from tests.documents.given_plans import daily_doses, injections_over_days, pricks
from tests.plans import chosen, plan_of, seed_plan, tablets_plan, two_components_plan


def worked(plan: Plan) -> Worked:
    return work_out(plan, shipped_site())


#: one bag, given until the dose is reached, which is when it is empty
ONE_BAG: dict[str, object] = {
    "solutions": [{"volume": "100 mL", "content": {"share": "1"}}],
    "steps": [{"solution": "1", "rate": "50 mL/h", "until": "dose"}],
    "last_solution": "stop-at-dose",
}


def shown(qtbot: QtBot, of: Worked | None) -> TruthLine:
    line = TruthLine()
    qtbot.addWidget(line)
    line.show_truth(truth_of(of), ENGLISH_WORDS)
    line.show()
    return line


def right(**choices: Any) -> Plan:
    """The published plan with lines, flush and where its bags are kept, so that nothing is unknown."""
    return with_storage(seed_plan(line="20 mL", flush="20 mL", **choices), "fridge").plan


def test_it_is_green_when_the_dose_adds_up_and_reaches_the_vein(qtbot: QtBot) -> None:
    line = shown(qtbot, worked(right()))
    assert line.level == "pass"
    assert line.text == "134 mg of 134 mg, adds up · starts at 1/1,000,000 · 134 mg at the vein"


@pytest.mark.parametrize(
    ("plan", "levels", "says"),
    [
        (seed_plan(), {"amber"}, "delivery unknown: no tubing stated"),
        (seed_plan(line="20 mL"), {"amber", "red"}, "128.7 mg at the vein"),
        (right(last="as-written"), {"amber"}, "135.1 mg of 134 mg, off by 1.057 mg (+0.7888 %)"),
        (right(volumes=("250 mL",) * 4), {"red"}, "red checks: 2"),
        (right(volumes=("250 mL",) * 4), {"red"}, "134 mg of 134 mg, adds up"),
    ],
)
def test_it_is_not_green_when_anything_in_it_is_not_right(
    qtbot: QtBot, plan: Plan, levels: set[str], says: str
) -> None:
    line = shown(qtbot, worked(plan))
    assert says in line.text
    assert line.level in levels


def with_ambers(count: int) -> Worked:
    of = worked(right())
    amber = Finding("ladder", "amber", Text("", "Look here."))
    return replace(of, findings=(*of.findings, *[amber] * count))


def test_it_is_not_green_over_something_to_consider(qtbot: QtBot) -> None:
    line = shown(qtbot, with_ambers(3))
    assert line.text.startswith("134 mg of 134 mg, adds up · 3 to consider · ")
    assert line.level == "amber"


def test_it_is_not_green_while_something_typed_is_refused() -> None:
    truth = truth_of(worked(right()), refused=True)
    assert ENGLISH_WORDS.say(truth.parts[0].text) == "something typed is not taken"
    assert truth.level == "amber"


def test_what_warns_stands_before_what_informs(qtbot: QtBot) -> None:
    text = shown(qtbot, worked(seed_plan())).text
    assert text.index("delivery unknown") < text.index("starts at")


def test_where_there_is_little_room_whole_parts_are_left_out(qtbot: QtBot) -> None:
    line = shown(qtbot, with_ambers(3))
    metrics = line.fontMetrics()
    room = metrics.horizontalAdvance("134 mg of 134 mg, adds up · 3 to consider · starts a")
    assert line._shown(metrics, room) == "134 mg of 134 mg, adds up · 3 to consider · …"


def test_without_a_plan_it_judges_nothing(qtbot: QtBot) -> None:
    line = shown(qtbot, None)
    assert (line.text, line.level) == ("No plan is open.", "none")


def test_a_screen_reader_and_the_tooltip_get_the_whole_line_with_the_state(qtbot: QtBot) -> None:
    line = shown(qtbot, worked(right()))
    line.show_state("DRAFT")
    assert line.accessibleDescription() == line.toolTip() == f"{line.text} · DRAFT"


def test_levels_differ_in_grey_and_the_state_is_painted(qtbot: QtBot) -> None:
    good, bad = shown(qtbot, worked(right())), shown(qtbot, worked(seed_plan()))
    for line in (good, bad):
        line.resize(760, 24)
    assert good.grab().toImage() != bad.grab().toImage()
    before = good.grab().toImage()
    good.show_state("DRAFT")
    assert good.grab().toImage() != before
    assert good.sizeHint().width() > good.minimumSizeHint().width()


def test_the_balance_tells_where_the_drug_goes(qtbot: QtBot) -> None:
    strip = BalanceStrip()
    qtbot.addWidget(strip)
    strip.show_total(worked(right(stock="5 mg/mL")).solved.total, "mg")
    assert strip.text == "Prepared 146.3 mg = given 134 mg + left in the lines 1.19 mg + left over 11.15 mg"
    assert strip.accessibleDescription() == strip.text
    strip.show()
    strip.resize(500, 30)
    before = strip.grab().toImage()
    strip.show_total(None, "mg")
    assert strip.text == ""
    assert strip.grab().toImage() != before


@pytest.mark.parametrize(
    ("plan", "says"),
    [
        # 20 mL of bag 4 at 0.265886016 mg/mL stay in the one line: 5.31772032 mg; in the bags stays what stays there
        # without any line, 147.817008 - 134
        (
            seed_plan(line="20 mL", priming="diluent"),
            "Prepared 147.8 mg = at the vein 128.7 mg + left in the lines 5.318 mg + left over 13.82 mg",
        ),
        # all of bags 1 to 3 that is pumped stays in their lines: 0.002412 + 0.04958 + 1.005 mg more
        (
            seed_plan(line="20 mL", priming="own-line-diluent"),
            "Prepared 147.8 mg = at the vein 127.6 mg + left in the lines 6.375 mg + left over 13.82 mg",
        ),
        # one bag of 100 mL, all of which is given, and 20 mL at 0.5 mg/mL more for its line
        (
            chosen(plan_of("50 mg", **ONE_BAG), line="20 mL"),
            "Prepared 50 mg: 10 mg too little for the 50 mg at the vein and 10 mg left in the lines",
        ),
    ],
)
def test_the_balance_is_of_what_is_where_and_never_negative(qtbot: QtBot, plan: Plan, says: str) -> None:
    strip = BalanceStrip()
    qtbot.addWidget(strip)
    strip.show_plan(worked(plan))
    assert strip.text == says
    assert "−" not in strip.text


@pytest.mark.parametrize(
    ("plan", "level", "says"),
    [
        (tablets_plan(), "amber", "609 mg of 609 mg, adds up · 1 to consider · starts at 6.65 %"),
        (daily_doses(), "amber", "the last dose is 300 mg of 300 mg, as ordered · 1 to consider · starts at 1/4"),
        (pricks(), "pass", "test series: no dose to add up"),
    ],
)
def test_a_plan_without_a_pump_is_not_asked_for_its_tubing(qtbot: QtBot, plan: Plan, level: str, says: str) -> None:
    line = shown(qtbot, worked(plan))
    assert line.text.removeprefix("red checks: 1 · ") == says
    assert line.level in {level, "red"}  # what a protocol was published for is another check's business


def test_a_last_dose_that_is_not_the_ordered_one_is_not_green(qtbot: QtBot) -> None:
    """Three quarters of 300 mg are 225 mg, 75 mg less."""
    plan = daily_doses()
    line = shown(qtbot, worked(rebuilt(plan, recipe=rebuilt(plan.recipe, steps=plan.recipe.steps[:3]))))
    assert "the last dose is 225 mg of 300 mg, off by 75 mg (−25 %)" in line.text
    assert line.level == "red"


@pytest.mark.parametrize(
    ("plan", "says"),
    [
        (tablets_plan(), ""),
        (pricks(), "Test series: nothing is given as treatment."),
        (injections_over_days(), "Prepared 989.8 units = given 15.33 units + left over 974.5 units"),
        (two_components_plan(), "Given 22.22 mg. How much is prepared is not known."),
    ],
)
def test_the_balance_speaks_of_lines_only_where_there_are_any(qtbot: QtBot, plan: Plan, says: str) -> None:
    strip = BalanceStrip()
    qtbot.addWidget(strip)
    strip.show_plan(worked(plan))
    assert strip.text == says


def test_a_balance_that_is_wider_than_its_place_takes_a_second_line(qtbot: QtBot) -> None:
    strip = BalanceStrip()
    qtbot.addWidget(strip)
    strip.show_total(worked(right(stock="5 mg/mL")).solved.total, "mg")
    strip.resize(2000, 10)
    strip.show()
    one_line = strip.height()
    strip.resize(strip.sizeHint().width() * 2 // 3, 10)
    assert strip.height() > one_line
