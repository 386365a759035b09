"""Stored values: text outside, exact inside, and one plain sentence with its place for everything else."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from fractions import Fraction
from typing import Annotated, Any, Literal

import pytest
from pydantic import Field

from desens_gui.core.ground import model, units
from desens_gui.core.ground.model import Model, Moment, Name, OneLine, made, place, rebuilt
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.texts import Text
from desens_gui.core.ground.units import Quantity
from desens_gui.core.ground.words import ENGLISH_WORDS
from desens_gui.core.rules.order import Order
from desens_gui.core.rules.plan import Plan
from desens_gui.core.rules.protocol import Protocol
from desens_gui.core.rules.recipe import Recipe
from desens_gui.core.rules.site import Pump, Site
from tests.plans import four_bags, q, seed_plan


class Sample(Model):
    """One field of each kind."""

    amount: model.Amount | None = None
    volume: model.Volume | None = None
    share: model.Share | None = None
    factor: model.ShareOrFactor | None = None
    count: model.Count | None = None
    day: model.Day | None = None
    moment: Moment | None = None
    line: OneLine = ""
    name: Name = "a name"
    id: model.Identifier = "an-id"
    choice: Literal["this", "that"] = "this"
    several: Annotated[tuple[model.Count, ...], Field(min_length=1, max_length=2)] = (1,)


def refusal(fields: dict[str, Any], kind: type[Model] = Sample) -> Refused:
    with pytest.raises(Refused) as refused:
        made(kind, fields)
    sentence = ENGLISH_WORDS.refusal(refused.value)
    assert "{" not in sentence.replace("“{}”", "")
    assert sentence.endswith(".")
    return refused.value


@pytest.mark.parametrize(
    "field", ["amount", "volume", "share", "factor", "count", "day", "moment", "line", "name", "id"]
)
@pytest.mark.parametrize("value", [1.5, 1, True, [], {}])
def test_numbers_that_are_no_text_are_refused(field: str, value: object) -> None:
    if field == "count" and value == 1 and value is not True:
        return  # a whole number made by the program is exact
    assert refusal({field: value}).where == field


def test_a_float_does_not_come_in_by_way_of_a_quantity() -> None:
    for value in (0.1, 1, True, "1"):
        refused = refusal({"amount": Quantity(value, "mg")})  # type: ignore[arg-type]
        assert (refused.text, refused.where) == (model.NOT_TEXT, "amount")


@pytest.mark.parametrize(
    ("field", "value", "text"),
    [
        ("volume", q("134 mg"), units.WRONG_KIND),
        ("amount", q("15 min"), units.WRONG_KIND),
        ("amount", q("0 mg"), units.NOT_POSITIVE),
        ("amount", Quantity(Fraction(-1), "mg"), None),
        ("amount", Quantity(Fraction(1, 3), "mg"), None),
        ("amount", Quantity(Fraction(1, 10**16), "mg"), None),
        ("amount", q("1000001 mg"), units.OUT_OF_BOUNDS),
        ("amount", q("1 furlong"), units.UNKNOWN_UNIT),
        ("share", Fraction(0), model.SHARE_RANGE),
        ("share", Fraction(-1, 2), None),
        ("share", Fraction(3, 2), model.SHARE_RANGE),
        ("share", Fraction(1, 3**40), None),
        ("factor", Fraction(10**9 + 1), model.SHARE_RANGE),
        ("count", 0, model.NOT_A_COUNT),
        ("count", -1, model.NOT_A_COUNT),
        ("count", 1000, model.NOT_A_COUNT),
        ("day", datetime(2026, 11, 20, 9, 0), None),
        ("moment", datetime(2026, 11, 20, 9, 0, 30), model.UNUSABLE),
        ("moment", datetime(2026, 11, 20, 9, 0, tzinfo=UTC), model.UNUSABLE),
    ],
)
def test_values_made_by_the_program_pass_the_same_guards_as_text(field: str, value: object, text: Text | None) -> None:
    refused = refusal({field: value})
    assert refused.where == field
    assert text in (None, refused.text)


@pytest.mark.parametrize(
    ("field", "typed", "value"),
    [
        ("amount", "134 mg", q("134 mg")),
        ("volume", "0.25 L", q("0.25 L")),
        ("share", "2.5 %", Fraction(1, 40)),
        ("share", "1/65536", Fraction(1, 65536)),
        ("share", "1", Fraction(1)),
        ("factor", "1/3", Fraction(1, 3)),
        ("factor", "1000000000", Fraction(10**9)),
        ("count", "999", 999),
        ("day", "1965-03-04", date(1965, 3, 4)),
        ("day", "2024-02-29", date(2024, 2, 29)),
        ("moment", "2026-11-20T09:00", datetime(2026, 11, 20, 9, 0)),
        ("moment", "2026-11-20 09:00", datetime(2026, 11, 20, 9, 0)),
        ("line", "  Ada Ünïcode Пример  ", "Ada Ünïcode Пример"),
    ],
)
def test_text_becomes_an_exact_value_and_is_written_and_read_back(field: str, typed: str, value: object) -> None:
    sample = made(Sample, {field: typed})
    assert getattr(sample, field) == value
    assert made(Sample, {field: value}) == sample
    written = json.loads(sample.model_dump_json())
    assert isinstance(written[field], str)
    assert made(Sample, written) == sample


@pytest.mark.parametrize(
    ("fields", "text", "where"),
    [
        ({"name": 5}, model.NOT_TEXT, "name"),
        ({"name": ""}, model.EMPTY_TEXT, "name"),
        ({"name": "   "}, model.EMPTY_TEXT, "name"),
        ({"line": "x" * 201}, model.TOO_MUCH_TEXT, "line"),
        ({"id": "x" * 81}, model.TOO_MUCH_TEXT, "id"),
        ({"id": "Not An Id"}, model.BAD_IDENTIFIER, "id"),
        ({"id": "a--b"}, model.BAD_IDENTIFIER, "id"),
        ({"id": "a\n"}, model.BAD_IDENTIFIER, "id"),
        ({"choice": "other"}, model.NOT_ONE_OF, "choice"),
        ({"several": "1"}, model.NOT_A_LIST, "several"),
        ({"several": []}, model.LIST_TOO_SHORT, "several"),
        ({"several": ["1", "2", "3"]}, model.LIST_TOO_LONG, "several"),
        ({"several": ["1", "0"]}, model.NOT_A_COUNT, "several 2"),
        ({"unknown": "x"}, model.EXTRA, ""),
        ({"day": "1965-13-01"}, model.NOT_A_DATE, "day"),
        ({"day": "2023-02-29"}, model.NOT_A_DATE, "day"),
        ({"day": "04/03/1965"}, model.NOT_A_DATE, "day"),
        ({"day": "19650304"}, model.NOT_A_DATE, "day"),
        ({"moment": "2026-11-20"}, model.NOT_A_MOMENT, "moment"),
        ({"moment": "2026-11-20T25:00"}, model.NOT_A_MOMENT, "moment"),
        ({"moment": "2026-11-20T09:00Z"}, model.NOT_A_MOMENT, "moment"),
        ({"count": "0"}, model.NOT_A_COUNT, "count"),
        ({"count": "1000"}, model.NOT_A_COUNT, "count"),
        ({"count": "1.0"}, model.NOT_A_COUNT, "count"),
        ({"count": "٣"}, model.NOT_A_COUNT, "count"),
        ({"share": "0"}, model.SHARE_RANGE, "share"),
        ({"share": "101 %"}, model.SHARE_RANGE, "share"),
    ],
)
def test_everything_else_is_one_plain_sentence_with_its_place(fields: dict[str, Any], text: Text, where: str) -> None:
    refused = refusal(fields)
    assert (refused.text, refused.where) == (text, where)


@pytest.mark.parametrize("fields", [None, 5, "text", [], 1.5])
def test_what_is_no_group_of_fields_is_refused(fields: Any) -> None:
    assert refusal(fields).text == model.NOT_A_GROUP


# control, bidirectional and zero-width characters, line separators, private use, surrogate, tag, unassigned
HIDDEN = (0x00, 0x09, 0x0A, 0x1B, 0x7F, 0xAD, 0x61C, 0x200B, 0x200D, 0x2028, 0x202E, 0x2066, 0xE000, 0xFEFF)
BEYOND = (0xD800, 0xFFFF, 0xE0041)


@pytest.mark.parametrize("code", [*HIDDEN, *BEYOND], ids="U+{:04X}".format)
def test_a_character_that_cannot_be_seen_is_refused_by_its_number(code: int) -> None:
    char = chr(code)
    for field in ("line", "name"):
        refused = refusal({field: f"Ada{char}Example"})
        assert refused.text in (model.INVISIBLE, model.NOT_UNICODE)
        assert refused.where == field
        if refused.text == model.INVISIBLE:
            assert refused.values["code"] == f"U+{code:04X}"
            assert char not in ENGLISH_WORDS.refusal(refused)


def test_a_missing_field_is_named_with_the_place_it_is_missing_from() -> None:
    assert (refusal({}, Order).text, refusal({}, Order).values) == (model.MISSING, {"field": "drug"})
    refused = refusal({"order": {"drug": "x"}, "protocol": {}, "recipe": {}}, Plan)
    assert (refused.text, refused.where, refused.values) == (model.MISSING, "order", {"field": "dose"})


def test_places_count_from_one_and_leave_out_how_a_union_was_told_apart() -> None:
    assert place(("solutions", 2, "volume")) == "solutions 3, volume"
    assert place(("steps", 0, model.TAG + "infusion", "rate")) == "steps 1, rate"
    assert place((3,)) == "4"
    assert place(()) == ""
    deep = four_bags().model_dump(mode="json")
    deep["steps"][4]["rate"] = "2 mL"
    assert refusal(deep, Protocol).where == "steps 5, rate"
    deep = four_bags().model_dump(mode="json")
    deep["solutions"][1]["content"] = {"share": "1/100", "amount": "5 mg"}
    assert refusal(deep, Protocol).where == "solutions 2, content"


@pytest.mark.parametrize(
    ("content", "text"),
    [
        ("everything", model.NOT_ONE_OF),
        ({}, model.NOT_ONE_OF),
        ({"part": "1/2"}, model.NOT_ONE_OF),
        (5, model.NOT_ONE_OF),
        (None, model.NOT_ONE_OF),
        ([], model.NOT_ONE_OF),
        ({"share": 0.5}, model.NOT_TEXT),
        ({"share": {"share": "1/2"}}, model.NOT_TEXT),
        ({"share": "2"}, model.SHARE_RANGE),
        ({"dilution_of": "1"}, model.MISSING),
    ],
)
def test_an_unusable_content_of_a_solution_is_refused_at_the_solution(content: object, text: Text) -> None:
    fields = four_bags().model_dump(mode="json")
    fields["solutions"][0]["content"] = content
    refused = refusal(fields, Protocol)
    assert refused.text == text
    assert refused.where.startswith("solutions 1, content")


def test_a_step_of_an_unknown_kind_is_refused_with_the_kinds_there_are() -> None:
    fields = four_bags().model_dump(mode="json")
    for kind in ("drip", 5, None, ["push"]):
        fields["steps"][0]["kind"] = kind
        refused = refusal(fields, Protocol)
        assert (refused.text, refused.where) == (model.NOT_ONE_OF, "steps 1")
        assert "infusion" in str(refused.values["possible"])


def test_values_cannot_be_changed_in_place_and_equal_fields_are_equal() -> None:
    sample = made(Sample, {"amount": "5 mg"})
    with pytest.raises(Exception, match="frozen"):
        sample.amount = None  # type: ignore[misc]
    assert sample == made(Sample, {"amount": q("5.0 mg")})
    assert hash(sample) == hash(made(Sample, {"amount": "5 mg"}))


def test_a_rebuilt_value_is_checked_like_a_new_one() -> None:
    sample = made(Sample, {"amount": "5 mg"})
    assert rebuilt(sample, volume="250 mL") == made(Sample, {"amount": "5 mg", "volume": "250 mL"})
    for changes in ({"volume": q("5 mg")}, {"amount": 5.0}, {"unknown": 1}, {"count": 0}):
        with pytest.raises(Refused):
            rebuilt(sample, **changes)


def test_a_plan_is_written_with_text_for_every_number_and_read_back_equal() -> None:
    plan = seed_plan(stock="5 mg/mL", line="20 mL", flush="20 mL")
    text = plan.model_dump_json()
    assert made(Plan, json.loads(text)) == plan

    def leaves(value: object) -> list[object]:
        inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else None
        return [value] if inner is None else [leaf for member in inner for leaf in leaves(member)]

    assert {type(leaf) for leaf in leaves(json.loads(text))} <= {str, type(None)}


@pytest.mark.parametrize("kind", [Order, Protocol, Recipe, Plan, Pump, Site])
def test_no_schema_allows_a_bare_number_for_a_quantity(kind: type[Model]) -> None:
    schema = kind.model_json_schema()

    def numbers(value: object, path: str = "") -> list[str]:
        if isinstance(value, dict):
            own = [path] if value.get("type") in ("number", "integer") else []
            return own + [found for key, inner in value.items() for found in numbers(inner, f"{path}/{key}")]
        if isinstance(value, list):
            return [found for inner in value for found in numbers(inner, path)]
        return []

    assert numbers(schema) in ([], ["/properties/digits"])
