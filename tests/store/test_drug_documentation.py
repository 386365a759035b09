"""What `docs/drug-files.md` tells a pharmacist is true."""

from __future__ import annotations

import re
from fractions import Fraction
from pathlib import Path

import pytest

from desens_gui.core.checks import check
from desens_gui.core.ground.model import Model, made, rebuilt
from desens_gui.core.rules.drug import (
    Caps,
    ConcentrationRange,
    DiluentFact,
    PotencyFact,
    RateLimit,
    Remark,
    Stability,
    Stock,
    Verified,
    Vial,
)
from desens_gui.core.rules.order import Order
from desens_gui.core.rules.plan import new_plan
from desens_gui.core.solving.solve import solve
from desens_gui.store.drug_files import DRUGS, fluids
from desens_gui.store.protocol_files import find
from desens_gui.store.schemas import DrugFile
from desens_gui.store.site_file import shipped_site
from tests.store.test_documentation import words_of

TEXT = (Path(__file__).parent.parent.parent / "docs" / "drug-files.md").read_text(encoding="utf-8")
(EXAMPLE,) = re.findall(r"```yaml\n(.*?)```", TEXT, re.DOTALL)
WRITTEN = {word for code in TEXT.split("`")[1::2] for word in re.findall(r"[\w-]+", code)}
FACTS = (Stock, Vial, DiluentFact, ConcentrationRange, Stability, RateLimit, PotencyFact, Caps, Remark, Verified)


def test_the_example_is_read_and_does_what_the_page_tells() -> None:
    """A last bag of 0.9 mg/mL is red; the weaker ones are one line; what holds glucose is refused."""
    drug = DRUGS.parse(EXAMPLE, "own.yaml")
    site = rebuilt(shipped_site(), drugs=(drug,))
    order = made(Order, {"drug": "Inventa", "dose": "226.125 mg", "diluent": "D5W"})
    plan = new_plan(order, find("three-bag-12-step"))
    found = check(plan, solve(plan, site), site)
    ranges = [finding.severity for finding in found if finding.id == "concentration-range"]
    assert ranges == ["red", "info"]
    assert [finding.severity for finding in found if finding.id == "diluent"] == ["red"]
    assert [drug.stocks[1].usable_mL(vial) for vial in drug.stocks[1].vials] == [Fraction("7.4")]
    assert sum(fact.verified is not None for _, _, fact in drug.facts()) == 1


@pytest.mark.parametrize("model", [DrugFile, *FACTS])
def test_every_field_is_documented(model: type[Model]) -> None:
    assert set(model.model_fields) - WRITTEN == set()


def test_every_word_that_a_field_takes_is_documented() -> None:
    assert words_of(DrugFile.model_json_schema()) - WRITTEN - {"diluted", "end"} == set()
    assert "without it the dilution is meant" in TEXT
    assert "counted until the infusion has ended" in TEXT


def test_every_fluid_is_documented() -> None:
    assert set(fluids()) - WRITTEN == set()


def test_the_potency_and_the_caps_on_the_page_are_read() -> None:
    potency = "{amount: 2.9 mg, equals: 500 units, source: label}"
    assert potency in TEXT
    caps = "{most_dose: 500 mg, most_vials: 12, source: our rule}"
    assert caps in TEXT
    drug = DRUGS.parse(f"{EXAMPLE}potency: {potency}\ncaps: {caps}\n", "own.yaml")
    assert drug.potency is not None
    assert drug.caps is not None
