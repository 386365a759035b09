"""Looking for a protocol: what each comes to for a dose, and which are among those that are looked for."""

from __future__ import annotations

from fractions import Fraction

import pytest

from desens_gui.core.compare.choosing import Criteria, Summary, folded, matches, own_dose, rank, summary_of
from desens_gui.core.ground.model import rebuilt
from desens_gui.core.ground.units import Quantity
from desens_gui.core.ground.words import ENGLISH_WORDS
from desens_gui.core.rules.protocol import Protocol
from desens_gui.store.protocol_files import find, shipped
from desens_gui.store.site_file import shipped_site

SITE = shipped_site()
HUNDRED = Quantity(Fraction(100), "mg")


def summary(name: str, dose: Quantity = HUNDRED) -> Summary:
    return summary_of(find(name), dose, SITE)


# --- numbers for a dose ----------------------------------------------------------------------------------------


def test_a_ladder_is_worked_out_for_the_stated_dose() -> None:
    found = summary_of(find("four-bag-16-step"), HUNDRED, SITE)
    assert found == Summary(HUNDRED, False, Fraction("399.375"), Fraction(1, 1_000_000), None)


def test_a_protocol_that_states_every_dose_itself_is_worked_out_for_their_sum() -> None:
    """Aspirin 40.5 + 81 + 162.5 + 325 = 609 mg; 40.5/609 = 27/406; three pauses of 90 min."""
    found = summary("aspirin-oral-4-dose")
    assert (found.dose, found.own) == (Quantity(Fraction(609), "mg"), True)
    assert (found.time_min, found.starting_fraction) == (Fraction(270), Fraction(27, 406))
    assert found.reason is not None
    assert ENGLISH_WORDS.refusal(found.reason) == "For 100 mg this protocol gives 609 mg."


def test_a_dose_that_is_nearly_its_own_is_not_taken_for_it() -> None:
    """600 mg are 1.5 % less than the 609 mg that it gives: no number is reckoned with 600."""
    found = summary("aspirin-oral-4-dose", Quantity(Fraction(600), "mg"))
    assert (found.dose, found.own, found.starting_fraction) == (Quantity(Fraction(609), "mg"), True, Fraction(27, 406))


def test_a_ladder_run_as_written_gives_a_little_more_and_keeps_the_stated_dose() -> None:
    """The classic ladder as written gives 0.787 % more; it has no dose of its own."""
    ladder = rebuilt(find("three-bag-12-step"), last_solution="as-written")
    found = summary_of(ladder, HUNDRED, SITE)
    assert (found.dose, found.own, found.reason) == (HUNDRED, False, None)


def test_a_dose_that_happens_to_be_its_own_needs_no_reason() -> None:
    found = summary("aspirin-oral-4-dose", Quantity(Fraction(609), "mg"))
    assert (found.own, found.reason, found.time_min) == (False, None, Fraction(270))


def test_units_are_never_milligrams() -> None:
    """0.0001 + 0.001 + 0.01 + 0.1 + 1 + 2 + 4 + 8 + 20 units = 35.1111 units; the first is 1/351,111 of it."""
    found = summary("insulin-glargine-9-dose-2-day")
    assert (found.dose, found.starting_fraction) == (Quantity(Fraction("35.1111"), "units"), Fraction(1, 351_111))
    assert found.reason is not None
    assert "units cannot be turned into mg" in ENGLISH_WORDS.refusal(found.reason)


def test_what_neither_suits_the_dose_nor_has_one_of_its_own_has_no_numbers() -> None:
    found = summary("carboplatin-doubling-13-step")
    assert (found.dose, found.time_min, found.starting_fraction) == (None, None, None)
    assert found.reason is not None


def test_a_protocol_without_times_has_no_total_time() -> None:
    assert summary("penicillin-vk-oral-14-dose-mg").time_min is None


def test_a_test_series_has_no_starting_fraction() -> None:
    found = summary("intradermal-test-4-step")
    assert (found.starting_fraction, found.time_min) == (None, Fraction(60))


@pytest.mark.parametrize("name", ["four-bag-16-step", "three-bag-12-step"])
def test_a_protocol_that_follows_the_order_has_no_dose_of_its_own(name: str) -> None:
    assert own_dose(find(name), SITE) is None


# --- looking for one -------------------------------------------------------------------------------------------

PROTOCOL = rebuilt(find("four-bag-16-step"), drugs=("Oxaliplatin", "carboplatin"), note="Ördög")
SUMMARY = summary_of(PROTOCOL, HUNDRED, SITE)
UNKNOWN = Summary(None, own=False, time_min=None, starting_fraction=None, reason=None)


def found(criteria: Criteria, *, retired: bool = False, summary: Summary = SUMMARY) -> bool:
    return matches(criteria, PROTOCOL, summary, retired=retired)


def test_nothing_asked_takes_everything_that_is_not_retired() -> None:
    assert found(Criteria())
    assert not found(Criteria(), retired=True)
    assert found(Criteria(retired=True), retired=True)
    assert found(Criteria(retired=True))


@pytest.mark.parametrize(
    "text",
    [
        "garcia",
        "GARCÍA",
        "4 bags",
        "16 4",
        "four-bag",
        "omalizumab prieto",
        "OXALI",
        "ordog",
        "  ",
        "Prieto-Garci\u0301a",
    ],
)
def test_words_are_found_in_name_id_drugs_source_and_note_without_accents_and_capitals(text: str) -> None:
    assert found(Criteria(text=text))


@pytest.mark.parametrize("text", ["garcía castells", "three", "5 bags"])
def test_every_word_has_to_be_there(text: str) -> None:
    assert not found(Criteria(text=text))


def test_a_drug_is_one_of_those_it_was_published_for() -> None:
    assert found(Criteria(drug="oxaliplatin"))
    assert not found(Criteria(drug="platin"))
    assert not found(Criteria(drug=""))
    assert matches(Criteria(drug=""), rebuilt(PROTOCOL, drugs=()), SUMMARY, retired=False)


def test_route_bags_and_steps_are_as_asked() -> None:
    assert found(Criteria(route="iv-infusion", solutions=4, steps=16))
    assert not found(Criteria(route="oral"))
    assert not found(Criteria(solutions=3))
    assert not found(Criteria(steps=12))


def test_time_and_starting_fraction_are_at_most_as_asked_and_unknown_ones_are_not() -> None:
    assert found(Criteria(most_time=Fraction("399.375"), most_fraction=Fraction(1, 1_000_000)))
    assert not found(Criteria(most_time=Fraction(399)))
    assert not found(Criteria(most_fraction=Fraction(1, 1_000_001)))
    assert found(Criteria(), summary=UNKNOWN)
    assert not found(Criteria(most_time=Fraction(9999)), summary=UNKNOWN)
    assert not found(Criteria(most_fraction=Fraction(1)), summary=UNKNOWN)


def test_folding_keeps_letters_of_other_scripts() -> None:
    assert folded("Ça ÉTÉ Straße Ж") == "ca ete strasse ж"


# --- the best hit ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("protocol", shipped(), ids=lambda protocol: protocol.id)
def test_the_name_and_the_id_of_a_protocol_name_it_better_than_any_other(protocol: Protocol) -> None:
    for typed in (protocol.name, protocol.id, protocol.name.upper()):
        ranks = {other.id: rank(typed, other) for other in shipped()}
        assert ranks.pop(protocol.id) == 0
        assert min(ranks.values()) > 0


@pytest.mark.parametrize(
    ("typed", "best"),
    [
        ("5 bags", {"five-bag-20-step"}),
        ("penicillin", {"penicillin-v-oral-14-dose-units", "penicillin-vk-oral-14-dose-mg"}),
        ("aspirin", {"aspirin-oral-4-dose", "aspirin-oral-10-dose"}),
    ],
)
def test_what_is_in_a_name_comes_before_what_is_in_a_note(typed: str, best: set[str]) -> None:
    ranks = {protocol.id: rank(typed, protocol) for protocol in shipped()}
    assert {id_ for id_, found in ranks.items() if found == min(ranks.values())} == best


def test_a_number_is_found_as_a_number() -> None:
    """“5” is not in “15 min”."""
    five, fifteen = find("five-bag-20-step"), find("three-bag-12-step")
    assert matches(Criteria(text="5 bags"), five, summary("five-bag-20-step"), retired=False)
    assert not matches(Criteria(text="5 bags, 12"), fifteen, summary("three-bag-12-step"), retired=False)
