"""A recipe in words, before any order is given."""

from __future__ import annotations

from pathlib import Path

import pytest

from desens_gui.core.grid.recipe_words import VALUE, solution_said, step_said
from desens_gui.core.ground.words import ENGLISH_WORDS
from desens_gui.core.rules.protocol import Protocol
from desens_gui.store.protocol_files import find, read_protocol, shipped

FAMILIES = sorted((Path(__file__).parent.parent / "protocols" / "families").glob("*.yaml"))


def solution(id_: str, number: int) -> str:
    return ENGLISH_WORDS.say(VALUE, value=solution_said(find(id_).recipe, number))


def step(protocol: Protocol, number: int) -> str:
    return ENGLISH_WORDS.say(VALUE, value=step_said(protocol.recipe, number))


@pytest.mark.parametrize(
    ("id_", "number", "words"),
    [
        ("four-bag-16-step", 1, "1/1,000 of the dose, in 250 mL"),
        ("four-bag-16-step", 4, "what the others leave of the dose, in 500 mL"),
        ("meropenem-one-bag-4-step", 1, "all of the dose, in 1,000 mL"),
        ("intradermal-test-4-step", 1, "vial 4 diluted to 1/1,000"),
        ("intradermal-test-4-step", 4, "0.1 mg/mL"),
    ],
)
def test_a_solution_says_what_it_holds_and_in_how_much(id_: str, number: int, words: str) -> None:
    assert solution(id_, number) == words


@pytest.mark.parametrize(
    ("id_", "number", "words"),
    [
        ("four-bag-16-step", 1, "at 1 mL/h; for 15 min"),
        ("four-bag-16-step", 16, "at the final rate; until empty"),
        ("three-bag-12-step", 1, "at 1/40 of the final rate; for 15 min"),
        ("four-bag-4-step-60-min", 1, "until empty; in 60 min"),
        ("carboplatin-doubling-13-step", 1, "0.03125 mg; in 15 min"),
        ("carboplatin-doubling-13-step", 13, "at 200 mL/h; until the dose is reached"),
        ("intradermal-test-4-step", 1, "injection; 0.02 mL; then 20 min until the next"),
        ("penicillin-v-oral-14-dose-units", 1, "by mouth; 0.1 mL"),
        ("aspirin-oral-10-dose", 1, "by mouth; 0.1 mg; then 15 min until the next"),
    ],
)
def test_a_step_says_how_fast_how_much_and_how_long(id_: str, number: int, words: str) -> None:
    assert step(find(id_), number) == words


def test_a_step_that_fills_the_line_says_so() -> None:
    protocol = read_protocol(next(path for path in FAMILIES if path.stem == "priming-at-the-final-rate"))
    said = [step(protocol, number) for number in range(1, len(protocol.steps) + 1)]
    assert "fills the line with 10 mL; at the final rate" in said


@pytest.mark.parametrize("protocol", [*shipped(), *map(read_protocol, FAMILIES)], ids=lambda protocol: str(protocol.id))
def test_every_part_of_every_protocol_has_words(protocol: Protocol) -> None:
    recipe = protocol.recipe
    for number in range(1, len(recipe.solutions) + 1):
        assert ENGLISH_WORDS.say(VALUE, value=solution_said(recipe, number))
    for number in range(1, len(recipe.steps) + 1):
        assert step(protocol, number)
