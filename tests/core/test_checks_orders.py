"""The ordered dose and what it was worked out from."""

from __future__ import annotations

import pytest

from desens_gui.core.edits.basic import with_basis
from desens_gui.core.findings import Cell, Finding
from desens_gui.core.ground.words import ENGLISH_WORDS
from desens_gui.core.passed import passed
from desens_gui.core.rules.basis_text import read_basis
from desens_gui.core.worked import work_out
from tests.plans import SITE, seed_plan


def found(dose: str, basis: str) -> list[Finding]:
    plan = with_basis(seed_plan(dose), read_basis(basis, ".")).plan
    return [finding for finding in work_out(plan, SITE).findings if finding.id in ("dose-plausible", "dose-basis")]


#: orders more than half off their basis
FAR_OFF = ("7426 mg", "6074 mg")


@pytest.mark.parametrize(
    ("dose", "basis", "expected"),
    [
        # 375 x 1.8 = 675
        ("675 mg", "375 mg/m2 x 1.8 m2", None),
        ("6750 mg", "375 mg/m2 x 1.8 m2", "dose-plausible"),
        ("67.5 mg", "375 mg/m2 x 1.8 m2", "dose-plausible"),
        ("7425 mg", "375 mg/m2 x 1.8 m2", "dose-plausible"),  # 11 times: 10 % more than ten times
        ("7426 mg", "375 mg/m2 x 1.8 m2", "dose-basis"),
        ("6075 mg", "375 mg/m2 x 1.8 m2", "dose-plausible"),  # 9 times
        ("6074 mg", "375 mg/m2 x 1.8 m2", "dose-basis"),
        ("540 mg", "375 mg/m2 x 1.8 m2", "dose-basis"),
        # 375 x 1.799 = 674.625: 675 is rounded to whole mg, 0.7 g is not rounding, 674.6 is
        ("675 mg", "375 mg/m2 x 1.799 m2", None),
        ("674.6 mg", "375 mg/m2 x 1.799 m2", None),
        ("674 mg", "375 mg/m2 x 1.799 m2", "dose-basis"),
        ("0.7 g", "375 mg/m2 x 1.8 m2", "dose-basis"),
        ("0.675 g", "375 mg/m2 x 1.8 m2", None),
        ("675 mg", "5000 units/kg x 70 kg", "dose-basis"),
    ],
)
def test_a_tenfold_slip_is_amber_and_another_difference_is_told(dose: str, basis: str, expected: str | None) -> None:
    findings = found(dose, basis)
    assert [finding.id for finding in findings] == ([] if expected is None else [expected])
    for finding in findings:
        assert finding.severity == ("amber" if dose in FAR_OFF or finding.id == "dose-plausible" else "info")
        assert finding.where == (Cell("order", 0, "dose"), Cell("order", 0, "basis"))
        assert finding.source is not None


def test_both_values_stand_in_the_sentence() -> None:
    (finding,) = found("540 mg", "375 mg/m2 x 1.8 m2")
    sentence = ENGLISH_WORDS.say(finding.text, **finding.values)
    assert sentence == "The basis comes to 675 mg; ordered are 540 mg (\u221220 %)."


def test_a_dose_that_is_what_its_basis_comes_to_passes() -> None:
    worked = work_out(with_basis(seed_plan("675 mg"), read_basis("375 mg/m2 x 1.8 m2", ".")).plan, SITE)
    assert "dose-basis" in {one.id for one in passed(worked)}
    assert "dose-basis" not in {one.id for one in passed(work_out(seed_plan(), SITE))}
