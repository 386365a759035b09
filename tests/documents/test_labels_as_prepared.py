"""Labels of containers as they are prepared: what is in them, what stays in them, what their line is primed with."""

from __future__ import annotations

import re
from fractions import Fraction

import pytest

from desens_gui.core.ground.typography import ENGLISH
from desens_gui.core.rules.plan import PRIMINGS
from desens_gui.core.solving.contents import labelled
from desens_gui.documents.heads import policy_fact
from desens_gui.documents.label_layout import label_page
from desens_gui.documents.labels import labels
from desens_gui.documents.marks import Text
from desens_gui.documents.phrases import Phrases
from desens_gui.documents.prepared_tables import doses_table
from tests.documents.dossiers import classic, dossier
from tests.documents.every_plan import PLANS
from tests.documents.made_plans import lines


def test_a_label_of_an_unknown_overfill_says_between_what_its_content_lies() -> None:
    made = labels(dossier(PLANS["overfill-unknown"]()))
    assert made[2].content == "12.2 to 12.39 mg in 235.2 to 277.7 mL"
    assert made[2].strength == "(0.0446 to 0.05188 mg/mL)"
    assert made[2].statements[-1] == "Do not empty: leave 216.45 to 258.95 mL."
    assert made[2].shorter == ("Infuse 18.75 mL in all.", "Do not empty.")
    assert (made[3].content, made[3].strength) == ("133 mg in 500 mL", "(0.266 mg/mL)")


def test_a_label_that_nobody_can_fill_in_is_left_blank() -> None:
    one, two, three = labels(dossier(PLANS["not-measurable"]()))
    for label in (one, two):
        assert (label.content, label.strength) == ("______ mg in ______ mL", "(______ mg/mL)")
    assert three.content == "100 mg in 100 mL"


def test_a_bag_that_holds_more_than_was_planned_is_not_run_until_empty() -> None:
    """The pump takes the planned 250 mL of the 322.5 mL."""
    *_, last = labels(dossier(PLANS["commercial"]()))
    assert last.statements == ("Infuse 250 mL in all.", "Do not empty: leave 72.5 mL.")
    assert last.in_short.endswith("15 min each, the last for 232.5 mL.")
    assert "until empty" not in " ".join((last.in_short, *last.statements, *last.notes))


@pytest.mark.parametrize("name", ["commercial", "overfill-unknown", "seed-equipped", "seed"])
def test_sheet_and_label_say_the_same_of_the_end_of_the_last_bag(name: str) -> None:
    made = dossier(PLANS[name]())
    *_, last = labels(made)
    said, empties = policy_fact(Phrases(made)).value, "Run until empty." in last.statements
    assert ("is run until empty" in said or "everything is run" in said) == empties
    left = re.search(r"leave (.* mL)\.", " ".join(last.statements))
    assert empties or (left is not None and f"no more: {left[1]} stay" in said)


@pytest.mark.parametrize("name", PLANS)
def test_amount_volume_and_concentration_of_a_label_are_those_of_one_bag(name: str) -> None:
    """What is printed agrees with itself as far as its digits go, and with what is in the bag."""
    made = dossier(PLANS[name]())
    for bag, label in zip(made.solved.solutions, labels(made), strict=False):
        said = re.fullmatch(r"([\d.,]+) \S+(?: \+ .*)? in ([\d.,]+) mL", label.content)
        held = labelled(bag)
        if said is None or held is None:
            continue
        amount, volume = (Fraction(number.replace(",", "")) for number in said.groups())
        found = re.search(r"([\d.,]+) \S+/mL", label.strength)
        assert found is not None
        strength = Fraction(found[1].replace(",", ""))
        assert volume == held.volume_mL
        assert abs(amount - held.amount) <= ENGLISH.half_unit(held.amount)
        slack = ENGLISH.half_unit(held.amount) / volume + ENGLISH.half_unit(held.strength)
        assert abs(amount / volume - strength) <= slack


@pytest.mark.parametrize("name", PLANS)
def test_what_is_infused_kept_and_left_is_what_the_label_says_is_in_it(name: str) -> None:
    made = dossier(PLANS[name]())
    for bag, label in zip(made.solved.solutions, labels(made), strict=False):
        left = re.search(r"Do not empty: leave ([\d.,]+) mL", " ".join(label.statements))
        volume = re.search(r" in ([\d.,]+) mL", label.content)
        if left is None or volume is None:
            continue
        set_ = sum(step.set_volume_mL or 0 for step in made.solved.steps if step.solution == bag.number)
        assert Fraction(volume[1].replace(",", "")) == Fraction(left[1].replace(",", "")) + set_ + bag.line_mL


def test_a_dose_given_at_once_is_said_as_its_syringe_is_prepared() -> None:
    """Syringe 3 really holds 0.000444 mg/mL (planned 0.0004444): 2 mL are 0.000888 mg, 45 mL 0.01998 mg."""
    syringe = labels(dossier(PLANS["mixed"]()))[2]
    assert syringe.strength == "(0.000444 mg/mL)"
    assert syringe.steps is not None
    at = [column.head for column in syringe.steps.columns].index("Dose")
    assert [row[at].text for row in syringe.steps.rows] == ["0.000888 mg", "0.01998 mg"]


NOTES: dict[str, tuple[tuple[str, ...], ...]] = {
    "own-line": (
        ("Own line, primed with this bag (20 mL).", "Then clamp and disconnect at the hub; do not flush."),
        ("Own line, primed with this bag (20 mL).", "Then clamp and disconnect at the hub; do not flush."),
        (
            "Own line, primed with this bag (20 mL).",
            "Step 12: pump 212.5 mL; the last 20 mL are in the line.",
            "Then flush with 20 mL of Glucose 5 % at 80 mL/h.",
        ),
    ),
    "own-line-diluent": (
        ("Own line, primed with Glucose 5 % (20 mL).", "Then clamp and disconnect at the hub; do not flush."),
        ("Own line, primed with Glucose 5 % (20 mL).", "Then clamp and disconnect at the hub; do not flush."),
        ("Own line, primed with Glucose 5 % (20 mL).", "Then flush with 20 mL of Glucose 5 % at 80 mL/h."),
    ),
    "first-bag": (
        (
            "One line for all, primed with this bag (20 mL).",
            "Then clamp and hang the next on the same line; do not flush.",
        ),
        (
            "Same line as before: it still holds bag 1.",
            "Then clamp and hang the next on the same line; do not flush.",
        ),
        ("Same line as before: it still holds bag 2.", "Then flush with 20 mL of Glucose 5 % at 80 mL/h."),
    ),
    "diluent": (
        (
            "One line for all, primed with Glucose 5 % (20 mL).",
            "Then clamp and hang the next on the same line; do not flush.",
        ),
        (
            "Same line as before: it still holds bag 1.",
            "Then clamp and hang the next on the same line; do not flush.",
        ),
        ("Same line as before: it still holds bag 2.", "Then flush with 20 mL of Glucose 5 % at 80 mL/h."),
    ),
}


@pytest.mark.parametrize("priming", PRIMINGS)
def test_a_label_says_what_its_line_is_primed_with_and_what_follows(priming: str) -> None:
    made = labels(dossier(classic(stock="10 mg/mL", tubing=lines(priming, flush="20 mL"))))
    assert tuple(label.notes for label in made) == NOTES[priming]


def test_a_flush_that_would_overdose_is_not_asked_for_on_a_label() -> None:
    """Under stop-at-dose the last bag is not run empty, so its line is no part of the dose."""
    plan = PLANS["mixed-stop-at-dose"]()
    *_, last = labels(dossier(plan))
    assert last.notes[-1] == "Then clamp and disconnect at the hub; do not flush."


def test_a_flush_that_is_missing_is_said_on_the_last_label() -> None:
    *_, last = labels(dossier(classic(stock="10 mg/mL", tubing=lines("own-line"))))
    assert last.notes[1:] == ("Step 12: pump 212.5 mL; the last 20 mL stay in the line.",)
    *_, last = labels(dossier(classic(stock="10 mg/mL", tubing=lines("diluent"))))
    assert last.notes[1:] == ("No flush is stated: the end of the dose stays in the line.",)


def test_times_that_are_not_known_have_lines_to_write_them_on() -> None:
    """Where a container is kept is not stated for the seed; a known begin by is printed, and no line stands for it."""
    for name, blanks in (("seed", ["Begin by", "Discard by"]), ("seed-timed", ["Discard by"])):
        for label in labels(dossier(PLANS[name]())):
            assert [fact.name for fact in label.blanks] == blanks
            texts = [mark.text for mark in label_page(label).marks if isinstance(mark, Text)]
            assert set(blanks) <= set(texts)
            assert "RATES ON WORKSHEET" not in " ".join(texts)


@pytest.mark.parametrize("name", PLANS)
def test_the_volumes_of_a_label_s_steps_come_to_what_it_says_to_infuse(name: str) -> None:
    """What is keyed step by step is what is keyed for the bag: a whole step keyed would run the bag dry."""
    made = dossier(PLANS[name]())
    for bag, label in zip(made.solved.solutions, labels(made), strict=False):
        own = [step for step in made.solved.steps if step.solution == bag.number]
        if bag.to_infuse_mL is None or label.steps is None:
            continue
        volumes = [row[-1].number for row, of in zip(label.steps.rows, own, strict=True) if of.kind != "push"]
        found = [re.search(r"[\d.,]+", volume) for volume in volumes]
        numbers = [Fraction(one[0].replace(",", "")) for one in found if one]
        if not any("≈" in volume for volume in volumes):
            assert sum(numbers) == bag.to_infuse_mL


def test_the_tables_of_label_and_sheet_name_the_flush_that_ends_the_last_step() -> None:
    """Bag 4: 5 + 10 + 20 + 445 = 480 mL; the 20 mL in its line come in by the flush."""
    made = dossier(PLANS["seed-equipped"]())
    steps = labels(made)[-1].steps
    assert steps is not None
    assert [(row[-1].text, row[-1].note) for row in steps.rows][-1] == ("445 mL", "+ 20 mL flush")
    assert steps.rows[-1][2].text == "2 h 54 min 23 s"
    *_, doses = doses_table(Phrases(made)).rows
    assert ("445", "+ 20 mL flush") in [(entry.text, entry.note) for entry in doses]
