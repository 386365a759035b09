"""What `docs/protocol-files.md` tells a pharmacist is true."""

from __future__ import annotations

import re
from fractions import Fraction
from pathlib import Path

import pytest

from desens_gui.core.ground.model import Model, made
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.words import ENGLISH_WORDS
from desens_gui.core.rules.order import Order
from desens_gui.core.rules.parts import (
    DilutionOf,
    FixedAmount,
    FixedConcentration,
    GivenStep,
    InfusionStep,
    PrimingStep,
    ShareOfDose,
    ShareOfFullStrength,
    Solution,
    Tablet,
)
from desens_gui.core.rules.plan import new_plan
from desens_gui.core.rules.protocol import Limits, Protocol, Published
from desens_gui.core.rules.recipe import Component, FinalRate, Potency
from desens_gui.core.solving.solve import solve
from desens_gui.core.solving.solved import Solved
from desens_gui.store.protocol_files import protocol_of
from desens_gui.store.schemas import ProtocolFile
from desens_gui.store.site_file import shipped_site

ROOT = Path(__file__).parent.parent.parent
TEXT = (ROOT / "docs" / "protocol-files.md").read_text(encoding="utf-8")
FLAT = " ".join(TEXT.split())
FIRST, SECOND, THIRD = re.findall(r"```yaml\n(.*?)```", TEXT, re.DOTALL)
CODE = TEXT.split("`")[1::2]
#: complete steps in the page, each on its own
STEPS = sorted(set(re.findall(r"`(?:- )?(\{[^`]*(?:solution|kind): [^`]*\})`", TEXT)) - {"{solution: 1, rate: 5 mL/h}"})
CONTENTS = sorted(set(re.findall(r"^\| `(\{[a-z_]+: .*?\}|remainder)` \|", TEXT, re.MULTILINE)))


def solved(text: str, dose: str) -> Solved:
    order = made(Order, {"drug": "a drug", "dose": dose})
    return solve(new_plan(order, protocol_of(text, "own.yaml")), shipped_site())


def exact(*numbers: str) -> list[Fraction]:
    return [Fraction(number) for number in numbers]


def said(*sentences: str) -> None:
    for sentence in sentences:
        assert sentence in FLAT


def test_the_numbers_of_the_first_example_are_those_the_page_tells() -> None:
    plan = solved(FIRST, "500 mg")
    weak, strong = plan.solutions
    assert [step.rate_mL_h for step in plan.steps] == [5, 10, 20, 40, 10, 20, 40, 80]
    said("5, 10, 20, 40 mL/h from bag 1 and 10, 20, 40, 80 mL/h from bag 2")
    assert [weak.amount, weak.concentration, weak.infused_mL, weak.given] == exact("50", "0.2", "18.75", "3.75")
    said("50 mg in 250 mL (0.2 mg/mL)", "18.75 mL: 3.75 mg")
    assert [strong.amount, strong.concentration] == exact("496.25", "1.985")
    said("496.25 mg in 250 mL (1.985 mg/mL)", "250 mL: 496.25 mg")
    last, total = plan.steps[-1], plan.total
    assert [plan.steps[0].dose, total.first_fraction] == exact("0.25", "1/2000")
    assert [last.volume_mL, last.time_min] == exact("232.5", "174.375")
    assert [total.volume_mL, total.time_min, total.given] == exact("268.75", "279.375", "500")
    said("first dose is 0.25 mg, 1/2000", "232.5 mL in 174.375 min", "268.75 mL run in 279.375 min and give 500 mg")


def test_the_numbers_of_the_second_example_are_those_the_page_tells() -> None:
    plan = solved(SECOND, "22.22 mg")
    assert [solution.concentration for solution in plan.solutions[:4]] == exact("0.02", "0.2", "2", "20")
    assert [step.dose for step in plan.steps] == exact("0.02", "0.2", "2", "20")
    assert [plan.total.given, plan.steps[-1].starts_min] == exact("22.22", "180")
    said("0.02, 0.2, 2 and 20 mg/mL", "doses are 0.02, 0.2, 2 and 20 mg, together 22.22 mg", "at minute 180")


def test_the_numbers_of_the_third_example_are_those_the_page_tells() -> None:
    plan = solved(THIRD, "100 mg")
    assert [step.dose for step in plan.steps] == exact("25", "25", "50", "100")
    assert [step.starts_min for step in plan.steps] == [0, 24 * 60, 30 * 60, 48 * 60]
    said("For an order of `100 mg` the doses are 25, 25, 50 and 100 mg", "after 24 hours, 6 hours later, and after 48")


def test_the_table_says_of_every_content_and_every_kind_of_step_how_it_is_printed() -> None:
    """What a stranger with a printed table looks for: each rule of the format stands in the second column."""
    begin, end = TEXT.index("| the table prints | write |"), TEXT.index("Whatever the table leaves open")
    written = "".join(row.rpartition(" | ")[2] for row in TEXT[begin:end].splitlines())
    wanted = {"share", "amount", "concentration", "dilution_of", "remainder", "until", "dose_rate", "wait", "tablet"}
    wanted |= {"push", "injection", "oral", "prick", "count", "day", "components", "potency", "limits", "rate_cap"}
    assert wanted <= set(re.findall(r"\w+", written))


def test_the_strengths_on_the_page_are_read() -> None:
    (listed,) = re.findall(r"```\n(strengths:\n.*?)```", TEXT, re.DOTALL)
    series = protocol_with("{kind: prick, solution: 1, interval: 20 min}", last="{concentration: 1 mg/mL}", more=listed)
    assert [(one.drug, str(one.concentration), one.year) for one in series.strengths] == [
        ("cefazolin", "2 mg/mL", "2015"),
        ("cefazolin", "33 mg/mL", "2003"),
    ]


@pytest.mark.parametrize(
    "model",
    [
        *(ProtocolFile, Solution, InfusionStep, PrimingStep, GivenStep, FinalRate, Component, Tablet, Potency),
        *(Limits, Published),
        *(ShareOfDose, FixedAmount, FixedConcentration, ShareOfFullStrength, DilutionOf),
    ],
)
def test_every_field_is_documented(model: type[Model]) -> None:
    written = {word for code in CODE for word in re.findall(r"\w+", code)}
    assert set(model.model_fields) - written == set()


def words_of(rule: object) -> set[str]:
    """Return every word that some field of a schema takes."""
    if isinstance(rule, dict):
        own = {str(word) for word in [*rule.get("enum", []), *([rule["const"]] if "const" in rule else [])]}
        return own.union(*map(words_of, rule.values()))
    return set().union(*map(words_of, rule)) if isinstance(rule, list) else set()


def test_every_word_that_a_field_takes_is_documented() -> None:
    words = words_of(ProtocolFile.model_json_schema())
    assert len(words) > 20
    written = {word for code in CODE for word in re.findall(r"[\w-]+", code)}
    assert words - written == set()
    said("Leave out `kind` for an infusion.")


@pytest.mark.parametrize("step", STEPS)
def test_every_step_on_the_page_is_complete(step: str) -> None:
    kind = protocol_with(step, "{concentration: 1 mg/mL}").steps[0].kind
    assert f"kind: {kind}," in step or (kind == "infusion" and "kind" not in step)


def test_the_page_shows_many_steps_and_every_content() -> None:
    assert len(STEPS) >= 12
    assert len(CONTENTS) == 7


@pytest.mark.parametrize("content", CONTENTS)
def test_every_content_on_the_page_is_read(content: str) -> None:
    steps = "{solution: 3, rate: 1 mL/h, until: empty}"
    if content == "remainder":
        assert protocol_with(steps, last=content).solutions[-1].content == "remainder"
    else:
        assert isinstance(protocol_with(steps, content).solutions[0].content, Model)


def protocol_with(step: str, content: str = "{share: 1/10}", last: str = "{share: 1/10}", more: str = "") -> Protocol:
    """A protocol of one step, with four solutions; with a final rate where the step needs one."""
    final = "final_rate: {rate: 80 mL/h, moves: all-rates}" if "of_final" in step else "note: none"
    number = "4" if last == "{share: 1/10}" else "3"
    return protocol_of(
        f"""desens_protocol: 1
id: own
name: One step
route: iv-infusion
pace: slow
source: Constructed
date: 2026
preparation: auto
last_solution: as-written
reference_volume: 250 mL
{more}
{final}
tablets: [{{name: aspirin 81 mg, amount: 81 mg, parts: 2}}, {{name: aspirin 325 mg, amount: 325 mg, parts: 2}}]
solutions:
  - {{volume: 250 mL, content: {content}}}
  - {{volume: 250 mL, content: {{share: 1/10}}}}
  - {{volume: 250 mL, content: {last}}}
{"  - {volume: 250 mL, content: {share: 1/10}}" if number == "4" else ""}
steps:
  - {step}
{"" if "until" in step else "  - {kind: push, solution: 1, volume: 1 mL}"}
""",
        "own.yaml",
    )


def test_the_refusals_on_the_page_are_those_the_program_gives() -> None:
    expected = (ROOT / "tests" / "protocols" / "broken" / "expected.txt").read_text(encoding="utf-8")
    sentences = [line.split(" | ", 2)[2] for line in expected.splitlines()]
    quoted = re.findall(
        r"^\| `(?:own\.yaml|…)(?:, line \d+)?(?:, column \d+)?:? ?(?:\([a-z_0-9, ]+\): )?(.*?)…?` \|",
        TEXT,
        re.MULTILINE,
    )
    assert len(quoted) >= 16
    unsaid = [
        quote for quote in quoted if not any(sentence.startswith(quote.strip()) for sentence in [*sentences, UTF_8])
    ]
    assert unsaid == []


UTF_8 = "The file is not written in UTF-8. Save it as UTF-8 text."


@pytest.mark.parametrize("wrong", ["µg", "U", "IU", "cc"])
def test_the_abbreviations_that_the_page_warns_of_are_refused_with_what_to_write(wrong: str) -> None:
    with pytest.raises(Refused) as caught:
        protocol_with("{kind: oral, dose: 1 " + wrong + "}")
    assert f"“{wrong}” is easily misread. Write “" in ENGLISH_WORDS.refusal(caught.value)
