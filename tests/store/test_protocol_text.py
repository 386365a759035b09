"""A protocol is written as a person would write it, and read back to what it was."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desens_gui.core.ground.model import made, rebuilt
from desens_gui.core.rules.plan import Plan
from desens_gui.core.rules.protocol import Protocol
from desens_gui.store.protocol_files import find, protocol_of, read_protocol, shipped
from desens_gui.store.protocol_text import protocol_text
from tests.laws.strategies import plans

FAMILIES = sorted(Path("tests/protocols/families").glob("*.yaml"))

#: every field that a protocol can have, with texts that YAML would take for something else
EVERYTHING: dict[str, Any] = {
    "id": "all-of-it",
    "name": "2 bags: everything",
    "route": "oral",
    "pace": "slow",
    "source": "# Smith, “2019”: table 2 # not a comment",
    "date": "2019-06",
    "note": "- begins like a list",
    "starting_fraction": "1/50000",
    "drugs": ["carboplatin", "5-fluorouracil", "a, b", "c: d", "[e]"],
    "limits": {"least_dose": "50 mg", "highest_rate": "250 mL/h"},
    "strengths": [{"drug": "cefazolin", "concentration": "20 mg/mL", "source": "Brockow, 2013", "year": "2013"}],
    "author": "B. Meyer",
    "version": "3",
    "saved": "2026-11-21",
    "preparation": "auto",
    "last_solution": "as-written",
    "final_rate": {"rate": "80 mL/h", "moves": "last-step"},
    "reference_volume": "250 mL",
    "potency": {"amount": "250 mg", "equals": "400000 units"},
    "counted": "sulfamethoxazole",
    "components": [{"name": "trimethoprim", "per": "1/5"}],
    "tablets": [{"name": "aspirin, 81 mg", "amount": "81 mg", "parts": "2"}],
    "solutions": [
        {"name": "{Cup}", "container": "cup", "volume": "0.25 L", "content": {"share": "2.5 %"}},
        {"volume": "250 mL", "content": {"full_strength": "2/3"}},
        {"content": {"dilution_of": "2", "factor": "2.5"}},
        {"volume": "250 mL", "content": {"concentration": "20 mg/mL"}},
    ],
    "steps": [
        {"kind": "prick", "solution": "1", "interval": "20 min", "day": "1"},
        {"kind": "priming", "solution": "1", "volume": "20 mL", "time": "5 min"},
        {"kind": "oral", "tablet": "1", "count": "1/2", "interval": "90 min", "day": "2"},
        {"solution": "2", "rate": "5 mL/h", "time": "15 min", "wait": "30 min"},
        {"solution": "3", "dose_rate": "0.01 units/h", "time": "1 h"},
        {"solution": "4", "of_final": "1", "until": "empty"},
    ],
}

WRITTEN = """\
desens_protocol: 1

id: all-of-it
name: "2 bags: everything"
route: oral
pace: slow
source: "# Smith, “2019”: table 2 # not a comment"
date: 2019-06
author: B. Meyer
version: 3
saved: 2026-11-21
drugs: [carboplatin, 5-fluorouracil, "a, b", "c: d", "[e]"]
limits: {least_dose: 50 mg, highest_rate: 250 mL/h}
starting_fraction: 1/50000
note: "- begins like a list"

preparation: auto
last_solution: as-written
final_rate: {rate: 80 mL/h, moves: last-step}
reference_volume: 250 mL
potency: {amount: 250 mg, equals: 400000 units}
counted: sulfamethoxazole
components:
  - {name: trimethoprim, per: 1/5}

strengths:
  - {drug: cefazolin, concentration: 20 mg/mL, source: "Brockow, 2013", year: 2013}

tablets:
  - {name: "aspirin, 81 mg", amount: 81 mg, parts: 2}

solutions:
  - {name: "{Cup}", container: cup, volume: 0.25 L, content: {share: 1/40}}
  - {volume: 250 mL, content: {full_strength: 2/3}}
  - {content: {dilution_of: 2, factor: 2.5}}
  - {volume: 250 mL, content: {concentration: 20 mg/mL}}

steps:
  - {kind: prick, solution: 1, interval: 20 min, day: 1}
  - {kind: priming, solution: 1, volume: 20 mL, time: 5 min}
  - {kind: oral, tablet: 1, count: 1/2, interval: 90 min, day: 2}
  - {solution: 2, rate: 5 mL/h, time: 15 min, wait: 30 min}
  - {solution: 3, dose_rate: 0.01 units/h, time: 1 h}
  - {solution: 4, of_final: 1, until: empty}
"""


def read_back(protocol: Protocol) -> Protocol:
    return protocol_of(protocol_text(protocol), "written.yaml")


def test_a_protocol_is_written_as_a_person_would_write_it() -> None:
    assert protocol_text(made(Protocol, EVERYTHING)) == WRITTEN


def test_every_field_of_a_protocol_is_written_and_read_back() -> None:
    protocol = made(Protocol, EVERYTHING)
    assert read_back(protocol) == protocol
    unnamed = {"rate_cap", "target", "dose_in"}  # they cannot stand beside the others, see the next test
    assert {name for name in Protocol.model_fields if f"\n{name}:" not in WRITTEN} == unnamed


def test_a_capped_ladder_towards_a_last_dose_of_ready_made_product_is_read_back() -> None:
    last = {"solution": str(len(shipped()[0].solutions)), "rate": "200 mL/h", "until": "empty"}
    steps = [{"solution": "1", "rate": "20 mL/h", "time": "15 min"}, last]
    plain = rebuilt(shipped()[0], final_rate=None, last_solution="as-written", steps=steps)
    protocol = rebuilt(plain, rate_cap="100 mL/h", target="none", dose_in="ready-made-volume")
    assert read_back(protocol) == protocol
    text = protocol_text(protocol)
    assert "\nrate_cap: 100 mL/h\n" in text
    assert "\ntarget: none\ndose_in: ready-made-volume\n" in text


@pytest.mark.parametrize("protocol", shipped(), ids=lambda protocol: protocol.id)
def test_a_shipped_protocol_is_read_back(protocol: Protocol) -> None:
    assert read_back(protocol) == protocol


@pytest.mark.parametrize("path", FAMILIES, ids=lambda path: path.stem)
def test_a_hand_written_protocol_is_read_back(path: Path) -> None:
    protocol = read_protocol(path)
    assert read_back(protocol) == protocol


@given(plans())
@settings(max_examples=100, suppress_health_check=[HealthCheck.too_slow])
def test_a_protocol_of_any_structure_is_read_back(plan: Plan) -> None:
    assert read_back(plan.protocol) == plan.protocol


HOSTILE = st.one_of(
    st.text(st.sampled_from(" :#,[]{}&*!|>'\"%@`-?~=\\.0aß日\u00a0😀"), min_size=1, max_size=200),
    st.text(st.characters(exclude_categories=("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp")), min_size=1, max_size=200),
    st.sampled_from(["---", "...", "null", "~", "yes", "1e3", "0x10", "a:", ":a", "a #b", "a: b", "''", '"', "\\n"]),
).filter(lambda text: bool(text.strip()))


@given(HOSTILE, HOSTILE, st.lists(HOSTILE, max_size=3))
@settings(max_examples=300, suppress_health_check=[HealthCheck.too_slow])
def test_no_text_is_changed_by_being_written(name: str, note: str, drugs: list[str]) -> None:
    tablets = [{"name": name, "amount": "81 mg"}]
    strengths = [{"drug": name, "concentration": "20 mg/mL", "source": note, "year": "2013"}]
    changes: dict[str, object] = {"name": name, "source": note, "note": note * 10, "drugs": drugs, "author": name}
    protocol = rebuilt(find("intradermal-test-4-step"), **changes, tablets=tablets, strengths=strengths)
    assert read_back(protocol) == protocol


def test_a_very_long_note_stays_one_line() -> None:
    note = ("A colleague: reads “this” first, # and then the rest. " * 40).strip()[:2000]
    protocol = rebuilt(shipped()[0], note=note)
    assert read_back(protocol).note == protocol.note
    assert max(protocol_text(protocol).splitlines(), key=len).startswith("note: ")


@given(st.fractions(min_value=0, max_value=1, max_denominator=10**15).filter(bool))
@settings(max_examples=300)
def test_a_share_is_written_exactly(share: object) -> None:
    try:
        protocol = rebuilt(shipped()[0], starting_fraction=share)
    except ValueError:
        return  # too long for any file
    assert read_back(protocol) == protocol
