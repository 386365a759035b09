"""interval: doses given at once need time between them."""

from __future__ import annotations

from typing import Any

import pytest

from desens_gui.core.checks import check
from desens_gui.core.findings import Finding
from desens_gui.core.ground.words import ENGLISH_WORDS
from desens_gui.core.solving.solve import solve
from tests.plans import SITE, plan_of


def intervals(*steps: dict[str, Any]) -> list[Finding]:
    vial = {"container": "vial", "volume": "100 mL", "content": {"concentration": "1 mg/mL"}}
    plan = plan_of("10 mg", solutions=[vial], steps=list(steps))
    return [finding for finding in check(plan, solve(plan, SITE), SITE) if finding.id == "interval"]


def push(interval: str | None = None, **fields: str) -> dict[str, str]:
    stated = {} if interval is None else {"interval": interval}
    return {"kind": "push", "solution": "1", "volume": "1 mL", **stated, **fields}


def test_a_forgotten_interval_is_amber_and_names_both_doses() -> None:
    (finding,) = intervals(push("15 min"), push(), push())
    assert finding.severity == "amber"
    assert "steps 2 to 3" in ENGLISH_WORDS.say(finding.text, **finding.values)
    assert [(cell.row, cell.column) for cell in finding.where] == [(2, "wait_min")]


def test_all_forgotten_intervals_are_one_finding_by_runs() -> None:
    (finding,) = intervals(push(), push(), push("1 min"), push(), push())
    assert "steps 1 to 3; steps 4 to 5" in ENGLISH_WORDS.say(finding.text, **finding.values)
    assert [cell.row for cell in finding.where] == [1, 2, 4]


@pytest.mark.parametrize(
    "steps",
    [
        (push("1 min"), push()),
        (push(),),
        (push(day="1"), push(day="2")),
        (push("30 s", day="1"), push(day="2")),
        (push("30 s"), {"solution": "1", "rate": "5 mL/h", "time": "15 min"}),
        ({"solution": "1", "rate": "5 mL/h", "time": "15 min"}, push()),
    ],
)
def test_where_time_passes_or_a_pump_takes_over_nothing_is_said(steps: tuple[dict[str, Any], ...]) -> None:
    assert intervals(*steps) == []


def test_an_infusion_after_a_push_without_an_interval_is_amber_too() -> None:
    """Whether the push is watched for a while, or the pump starts at once, is nowhere said."""
    (finding,) = intervals(push(), {"solution": "1", "rate": "5 mL/h", "time": "15 min"})
    assert ENGLISH_WORDS.say(finding.text, **finding.values) == (
        "No time is stated between these doses: steps 1 to 2. When each later one is due is not known. State an "
        "interval."
    )


def test_a_missing_time_and_a_short_one_after_it_are_told_apart() -> None:
    missing, short = intervals(push(), push("15 min"), push("30 s"), push())
    assert "No time is stated between these doses: steps 1 to 2." in ENGLISH_WORDS.say(missing.text, **missing.values)
    said = ENGLISH_WORDS.say(short.text, **short.values)
    assert "Less than a minute is stated between these doses: steps 3 to 4." in said
