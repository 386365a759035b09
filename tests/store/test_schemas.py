"""The published schemas say what the program reads.

No validator of JSON schemas is a dependency; the few words of the language that our schemas use are checked here.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from desens_gui.core.ground.model import made
from desens_gui.core.rules.order import Order
from desens_gui.core.rules.plan import new_plan
from desens_gui.store.plan_files import plan_text
from desens_gui.store.protocol_files import read_protocol
from desens_gui.store.schemas import SchemaName, schema
from desens_gui.store.yaml_text import read_yaml

ROOT = Path(__file__).parent.parent.parent
FILES = (
    *sorted((ROOT / "desens_gui" / "data" / "protocols").glob("*.yaml")),
    *sorted((ROOT / "tests" / "protocols" / "families").glob("*.yaml")),
)
DRUGS = sorted((ROOT / "desens_gui" / "data" / "drugs").glob("*.yaml"))
NAMES: tuple[SchemaName, ...] = ("plan", "protocol", "drug", "site")

Schema = dict[str, Any]
KINDS: dict[str, type] = {"string": str, "object": dict, "array": list, "null": type(None)}


def problems(value: object, rule: Schema, root: Schema, path: str = "") -> Iterator[str]:
    """Yield what a value has against a schema: the words that our schemas use, and no others."""
    if "$ref" in rule:
        yield from problems(value, root["$defs"][rule["$ref"].removeprefix("#/$defs/")], root, path)
        return
    ways = rule.get("anyOf") or rule.get("oneOf")
    if ways:
        results = [list(problems(value, way, root, path)) for way in ways]
        fitting = results.count([])
        if not fitting or ("oneOf" in rule and fitting > 1):
            yield f"{path}: {fitting} of {len(ways)} ways fit: {results}"
        return
    if "const" in rule and value != rule["const"]:
        yield f"{path}: not {rule['const']}"
    if "enum" in rule and value not in rule["enum"]:
        yield f"{path}: not one of {rule['enum']}"
    kind = rule.get("type")
    if kind is not None and not isinstance(value, KINDS[kind]):
        yield f"{path}: not a {kind}"
    elif isinstance(value, str):
        if "pattern" in rule and not re.search(rule["pattern"], value):
            yield f"{path}: not of the pattern"
        if not rule.get("minLength", 0) <= len(value) <= rule.get("maxLength", len(value)):
            yield f"{path}: too short or too long"
    elif isinstance(value, list):
        if not rule.get("minItems", 0) <= len(value) <= rule.get("maxItems", len(value)):
            yield f"{path}: too few or too many"
        for index, entry in enumerate(value):
            yield from problems(entry, rule["items"], root, f"{path}/{index}")
    elif isinstance(value, dict):
        yield from (f"{path}: {field} is missing" for field in rule.get("required", []) if field not in value)
        for field, entry in value.items():
            if field in rule["properties"]:
                yield from problems(entry, rule["properties"][field], root, f"{path}/{field}")
            elif rule.get("additionalProperties") is False:
                yield f"{path}: {field} is not known"


def rules_of(rule: object) -> Iterator[Schema]:
    """Yield every schema inside a schema that describes a value."""
    if isinstance(rule, dict):
        if "type" in rule and isinstance(rule["type"], str):
            yield rule
        for inner in rule.values():
            yield from rules_of(inner)
    if isinstance(rule, list):
        for inner in rule:
            yield from rules_of(inner)


@pytest.mark.parametrize("name", NAMES)
def test_the_published_copy_is_what_the_code_says(name: SchemaName, regenerate: bool) -> None:
    published = ROOT / "docs" / f"{name}.schema.json"
    text = json.dumps(schema(name), ensure_ascii=False, indent=2) + "\n"
    if regenerate:
        published.write_text(text, encoding="utf-8", newline="\n")
    assert published.read_text(encoding="utf-8") == text


@pytest.mark.parametrize("name", NAMES)
def test_a_schema_names_its_dialect_its_title_and_its_format(name: SchemaName) -> None:
    found = schema(name)
    assert found["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert found["title"] == f"Desens {name} file"
    assert f"desens_{name}" in found["required"]
    assert found["properties"][f"desens_{name}"]["const"] == "1"


@pytest.mark.parametrize("name", NAMES)
def test_no_schema_lets_a_bare_number_in(name: SchemaName) -> None:
    kinds = {rule["type"] for rule in rules_of(schema(name))}
    assert kinds <= {"string", "object", "array", "null"}


@pytest.mark.parametrize("file", FILES, ids=[file.stem for file in FILES])
def test_protocol_files_fit_the_published_schema(file: Path) -> None:
    rules = json.loads((ROOT / "docs" / "protocol.schema.json").read_text(encoding="utf-8"))
    assert list(problems(read_yaml(file.read_text(encoding="utf-8"), file.name).fields, rules, rules)) == []


@pytest.mark.parametrize("file", DRUGS, ids=[file.stem for file in DRUGS])
def test_drug_files_fit_the_published_schema(file: Path) -> None:
    rules = json.loads((ROOT / "docs" / "drug.schema.json").read_text(encoding="utf-8"))
    assert list(problems(read_yaml(file.read_text(encoding="utf-8"), file.name).fields, rules, rules)) == []


@pytest.mark.parametrize("file", FILES, ids=[file.stem for file in FILES])
def test_plan_files_fit_the_published_schema(file: Path) -> None:
    rules = json.loads((ROOT / "docs" / "plan.schema.json").read_text(encoding="utf-8"))
    protocol = read_protocol(file)
    dose = "134 mg" if protocol.dose_in == "drug" else "5 mL"
    order = made(Order, {"drug": "oxaliplatin", "dose": dose, "born": "1965-03-04", "start": "2026-11-20T09:00"})
    written = json.loads(plan_text(new_plan(order, protocol)))
    assert list(problems(written, rules, rules)) == []


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("desens_protocol", "2"),
        ("route", "by-mouth"),
        ("steps", []),
        ("patient", "Ada"),
        ("steps", [{"rate": "1 mL/h"}]),
    ],
)
def test_what_the_program_refuses_does_not_fit_the_schema(field: str, value: object) -> None:
    rules = schema("protocol")
    fields = read_yaml(FILES[0].read_text(encoding="utf-8"), "own.yaml").fields
    assert list(problems(fields | {field: value}, rules, rules)) != []


def test_the_shipped_site_file_fits_the_published_schema() -> None:
    rules = json.loads((ROOT / "docs" / "site.schema.json").read_text(encoding="utf-8"))
    shipped = json.loads((ROOT / "desens_gui" / "data" / "site.json").read_text(encoding="utf-8"))
    assert list(problems(shipped, rules, rules)) == []


def test_a_site_file_that_states_one_field_of_a_known_pump_fits_the_schema() -> None:
    rules = schema("site")
    assert list(problems({"desens_site": "1", "pumps": [{"id": "generic", "at_end": "stop"}]}, rules, rules)) == []
    assert list(problems({"desens_site": "1", "pumps": [{"at_end": "stop"}]}, rules, rules)) != []
    assert list(problems({"desens_site": "1", "pumps": [{"id": "generic", "at_end": "go on"}]}, rules, rules)) != []
