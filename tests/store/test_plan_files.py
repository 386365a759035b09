from __future__ import annotations

import json
import sys
from datetime import date, datetime
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desens_gui import __version__
from desens_gui.core.edits.basic import with_recipe
from desens_gui.core.ground.model import made, rebuilt
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.units import Quantity
from desens_gui.core.ground.words import ENGLISH_WORDS
from desens_gui.core.rules.making import Making
from desens_gui.core.rules.order import Order
from desens_gui.core.rules.parts import InfusionStep
from desens_gui.core.rules.plan import Plan, Tubing, digest, new_plan
from desens_gui.store.plan_files import plan_of, plan_text, read_plan
from desens_gui.store.protocol_files import find, read_protocol, shipped
from desens_gui.store.site_file import shipped_site

FAMILIES = Path(__file__).parent.parent / "protocols" / "families"
PROTOCOLS = (*shipped(), *map(read_protocol, sorted(FAMILIES.glob("*.yaml"))))


def seed() -> Plan:
    return new_plan(made(Order, {"drug": "oxaliplatin", "dose": "134 mg"}), find("four-bag-16-step"))


def fields() -> dict[str, Any]:
    """A plan file as nested values, to be spoilt."""
    written: dict[str, Any] = json.loads(plan_text(seed()))
    return written


def refused(text: str) -> tuple[str, str]:
    """The place and the sentence with which the text of a plan file is refused."""
    with pytest.raises(Refused) as caught:
        plan_of(text, "own.desens")
    return caught.value.where, ENGLISH_WORDS.refusal(caught.value)


def spoilt(**changes: object) -> tuple[str, str]:
    return refused(json.dumps(fields() | changes))


# --- the law: what is written is read back ---------------------------------------------------------------------

WORDS = st.text(st.characters(categories=["L", "N", "P", "S"]), min_size=1, max_size=30)
NUMBERS = st.builds(Fraction, st.integers(1, 10**6), st.integers(1, 10**6))


def quantities(unit: str) -> st.SearchStrategy[Quantity]:
    """Exact values of every kind, also those that no decimal writes."""
    return NUMBERS.map(lambda value: Quantity(value, unit)).filter(lambda quantity: len(str(quantity)) <= 25)


@st.composite
def plans(draw: st.DrawFn) -> Plan:
    protocol = draw(st.sampled_from(PROTOCOLS))
    drug_units = ["mg", "units", "million units", "mmol", "mcg"]
    unit = draw(st.sampled_from(drug_units if protocol.dose_in == "drug" else ["mL"]))
    order = Order(
        drug=draw(WORDS),
        dose=Quantity(Fraction(draw(st.integers(1, 10**5)), draw(st.sampled_from([1, 8, 1000]))), unit),
        patient=draw(WORDS),
        ward=draw(st.sampled_from(["", "Day unit"])),
        born=draw(st.none() | st.dates(date(1900, 1, 1))),
        start=draw(st.none() | st.datetimes(datetime(2000, 1, 1)).map(lambda at: at.replace(second=0, microsecond=0))),
    )
    plan = new_plan(order, protocol)
    held = st.integers(1, 50).map(lambda volume: Quantity(Fraction(volume), "mL"))
    tubing = st.builds(Tubing, line_volume=held, priming=st.just("own-line"), flush=st.none() | held)
    stock = st.integers(1, 10**6).map(lambda value: Quantity(Fraction(value, 1000), f"{unit}/mL"))
    return rebuilt(
        plan,
        pump=draw(st.none() | st.sampled_from(shipped_site().pumps)),
        stock=draw(st.none() | stock),
        tubing=draw(st.none() | tubing),
        id=draw(st.none() | st.just("a-plan-1")),
        makings=draw(makings(len(protocol.solutions))),
    )


def makings(solutions: int) -> st.SearchStrategy[tuple[Making, ...]]:
    """What may be chosen for the making of some of the solutions."""
    moments = st.datetimes(datetime(2000, 1, 1)).map(lambda at: at.replace(second=0, microsecond=0))
    storages = st.sampled_from((None, "room", "fridge"))
    numbers = st.sets(st.integers(1, solutions)) if solutions else st.just(set())
    made_ones = numbers.flatmap(
        lambda chosen: st.tuples(
            *(
                st.builds(Making, solution=st.just(number), prepared=st.none() | moments, storage=storages)
                for number in sorted(chosen)
            )
        )
    )
    return made_ones.map(tuple)


@given(plans())
def test_a_plan_that_is_written_and_read_is_the_same_plan(plan: Plan) -> None:
    text = plan_text(plan)
    again = plan_of(text, "own.desens")
    assert again == plan
    assert digest(again) == digest(plan)
    assert plan_text(again) == text


def test_a_value_that_no_decimal_writes_is_kept_exactly() -> None:
    last = {"solution": "4", "of_final": "1/3", "until": "empty"}
    plan = with_recipe(seed(), steps=(*seed().recipe.steps[:-1], last))
    step = plan_of(plan_text(plan), "own.desens").recipe.steps[-1]
    assert isinstance(step, InfusionStep)
    assert step.of_final == Fraction(1, 3)
    assert '"of_final": "1/3"' in plan_text(plan)


def test_a_plan_file_is_indented_utf_8_text_that_names_its_format_first() -> None:
    text = plan_text(rebuilt(seed(), order=rebuilt(seed().order, patient="Zoë")))
    assert text.startswith(
        '{\n  "desens_plan": "1",\n  "made_with": "' + __version__ + '",\n  "plan": {\n    "order": {\n'
    )
    assert text.endswith("}\n")
    assert "Zoë" in text


def test_what_a_protocol_leaves_out_is_written_out_so_that_a_later_version_cannot_read_it_otherwise() -> None:
    assert fields()["plan"]["recipe"]["target"] == "total-dose"
    assert fields()["plan"]["recipe"]["solutions"][0]["container"] == "bag"


def test_no_number_in_a_plan_file_is_bare() -> None:
    def bare(value: object) -> list[object]:
        if isinstance(value, dict):
            return [found for inner in value.values() for found in bare(inner)]
        if isinstance(value, list):
            return [found for inner in value for found in bare(inner)]
        return [] if isinstance(value, str) else [value]

    assert bare(fields()) == []


def test_a_file_is_read_with_and_without_a_byte_order_mark(tmp_path: Path) -> None:
    path = tmp_path / "own.desens"
    for mark in (b"", b"\xef\xbb\xbf"):
        path.write_bytes(mark + plan_text(seed()).encode())
        assert read_plan(path) == seed()


# --- files that cannot be used ---------------------------------------------------------------------------------


def test_a_newer_format_is_refused_by_both_numbers() -> None:
    assert spoilt(desens_plan="2") == (
        "own.desens",
        "This plan file was written by a newer version (format 2); this program reads format 1.",
    )
    # a newer version may hold fields that this one does not know
    assert "newer version" in spoilt(desens_plan="12", sealed="yes")[1]


@pytest.mark.parametrize("found", ["0", "one", "-1", "", "1.0", ["1"], None])
def test_a_format_that_is_none_is_refused(found: object) -> None:
    assert "is not the format of a plan file; this program reads format 1." in spoilt(desens_plan=found)[1]


@pytest.mark.parametrize("text", ["{}", "[]", '"a plan"', '{"plan": {}}', "null", "true"])
def test_json_that_is_no_plan_is_refused(text: str) -> None:
    assert refused(text) == ("own.desens", "This is not a plan file: it has no field “desens_plan”.")


@pytest.mark.parametrize("number", ["134", "1e400", "-0.5", "NaN", "Infinity", "-Infinity", "9" * 5000])
def test_a_bare_number_is_refused_by_the_name_of_its_field(number: str) -> None:
    where, sentence = refused(plan_text(seed()).replace('"134 mg"', number))
    assert where == "own.desens (plan, order, dose)"
    assert sentence.endswith(" in “dose” is a bare number. Write numbers as text, in quotation marks.")


def test_a_bare_number_in_a_list_is_refused_with_its_place() -> None:
    text = plan_text(seed()).replace('"rate": "2 mL/h"', '"rate": 2', 1)
    assert refused(text) == (
        "own.desens (plan, protocol, steps 2, rate)",
        "2 in “rate” is a bare number. Write numbers as text, in quotation marks.",
    )


def test_a_field_written_twice_is_refused() -> None:
    text = plan_text(seed()).replace('"dose": "134 mg"', '"dose": "134 mg", "dose": "1340 mg"')
    assert refused(text) == ("own.desens (plan, order)", "“dose” is written twice here.")


def test_an_unknown_field_is_named_with_its_path() -> None:
    spoilt_fields = fields()
    spoilt_fields["plan"]["recipe"]["steps"][2]["speed"] = "fast"
    assert refused(json.dumps(spoilt_fields)) == ("own.desens (plan, recipe, steps 3)", "“speed” is not known here.")
    assert spoilt(sealed="yes") == ("own.desens", "“sealed” is not known here.")


def test_a_stock_that_cannot_be_is_refused_with_its_path() -> None:
    spoilt_fields = fields()
    spoilt_fields["plan"]["stock"] = "10 g/mL"
    assert refused(json.dumps(spoilt_fields)) == (
        "own.desens (plan, stock)",
        "“10 g/mL” is impossible: no solution holds more than 2 g/mL.",
    )


def test_a_missing_field_is_named_with_its_path() -> None:
    spoilt_fields = fields()
    del spoilt_fields["plan"]["order"]["drug"]
    assert refused(json.dumps(spoilt_fields)) == ("own.desens (plan, order)", "“drug” is missing.")


def test_a_plan_whose_rules_do_not_hold_together_is_refused() -> None:
    spoilt_fields = fields()
    spoilt_fields["plan"]["recipe"]["steps"].pop()
    where, sentence = refused(json.dumps(spoilt_fields))
    assert where == "own.desens (plan, recipe, last_solution)"
    assert sentence.startswith("“remainder” needs a last step")


def test_a_plan_whose_dose_does_not_suit_its_protocol_is_refused() -> None:
    where, sentence = refused(plan_text(seed()).replace('"134 mg"', '"134 mL"'))
    assert where == "own.desens (plan, order, dose)"
    assert sentence.startswith("“134 mL” is a volume, but this protocol counts drug.")


def test_a_file_cut_off_anywhere_is_refused_at_its_last_line_or_where_it_breaks() -> None:
    text = plan_text(seed())
    for end in range(0, len(text) - 2, 7):
        where, _ = refused(text[:end] or " ")
        assert where.startswith("own.desens, line ")
    assert refused(text[: text.index("mg")]) == (
        f"own.desens, line {text[: text.index('mg')].count(chr(10)) + 1}",
        "The file ends in the middle. It is cut off.",
    )


def test_brackets_in_a_text_that_is_cut_off_are_no_nesting() -> None:
    assert refused('{"desens_plan": "' + "[" * 60)[1] == "The file ends in the middle. It is cut off."


def test_text_that_is_no_json_is_refused_with_line_and_column() -> None:
    assert refused('{\n  "desens_plan": "1",\n  plan: {}\n}') == (
        "own.desens, line 3, column 3",
        "This cannot be read as JSON.",
    )
    assert refused("desens_protocol: 1\n")[0] == "own.desens, line 1, column 1"


@pytest.mark.parametrize("text", ["[" * 100_000, '{"a":' * 100_000, '{"a": "[[[", "b": ' * 30])
def test_deep_nesting_is_refused_before_it_is_parsed(text: str) -> None:
    assert refused(text)[1] == "The file is nested too deeply: at most 20 levels are possible."


def test_brackets_inside_texts_are_no_nesting() -> None:
    patient = "[" * 60 + '\\"' + "{" * 60
    plan = rebuilt(seed(), order=rebuilt(seed().order, patient=patient))
    assert plan_of(plan_text(plan), "own.desens") == plan


@pytest.mark.parametrize("unit", ["\ud800", "\u0000", "\u202e", "\u001b[31m"])
def test_an_invisible_character_in_a_field_name_is_not_repeated(unit: str) -> None:
    assert unit not in spoilt(**{f"x{unit}": "y"})[1]
    assert unit not in str(spoilt(**{f"x{unit}": {"y": 1}}))


def test_a_file_that_is_too_large_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "own.desens"
    path.write_bytes(b" " * 4_000_001)
    with pytest.raises(Refused) as caught:
        read_plan(path)
    assert ENGLISH_WORDS.refusal(caught.value) == "The file is larger than 4000 kB. It cannot be a file of this kind."


@given(st.data())
def test_no_change_of_a_few_characters_ends_in_a_traceback(data: st.DataObject) -> None:
    text = plan_text(seed())
    start = data.draw(st.integers(0, len(text)))
    length = data.draw(st.integers(0, 8))
    put_in = data.draw(st.text(alphabet='{}[]:,"\\ \n0e-\ufeffunltrue', max_size=4))
    try:
        plan = plan_of(text[:start] + put_in + text[start + length :], "own.desens")
    except Refused as error:
        place = error.where
    else:
        place = "own.desens"
        assert plan_of(plan_text(plan), place) == plan
    assert place.startswith("own.desens")


def test_reading_does_not_depend_on_how_deep_the_caller_is() -> None:
    def deep(levels: int) -> Plan:
        return plan_of(plan_text(seed()), "own.desens") if not levels else deep(levels - 1)

    assert deep(sys.getrecursionlimit() // 2) == seed()
