"""What a check says: a stable id, a severity, one plain sentence, the cells it is about, and its source."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from desens_gui.core.ground.texts import Text

Severity = Literal["red", "amber", "info"]
_ORDER: dict[Severity, int] = {"red": 0, "amber": 1, "info": 2}


@dataclass(frozen=True, slots=True)
class Cell:
    """A place in a plan: `table` is "order", "solutions", "steps" or "total"; `row` counts from 1 (0: no row)."""

    table: str
    row: int
    column: str


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing a check has to say.

    `text` with `values` makes the sentence in any language. `gate` marks a release gate: information while the
    plan is a draft, never counted in an exit code.
    """

    id: str
    severity: Severity
    text: Text
    values: Mapping[str, object] = field(default_factory=dict)
    where: tuple[Cell, ...] = ()
    source: Text | None = None
    gate: bool = False


def by_severity(findings: list[Finding]) -> tuple[Finding, ...]:
    """Return the findings, red first, otherwise in their order."""
    return tuple(sorted(findings, key=lambda finding: _ORDER[finding.severity]))


def any_red(findings: tuple[Finding, ...]) -> bool:
    """Return whether a finding blocks: red, and no release gate."""
    return any(finding.severity == "red" and not finding.gate for finding in findings)
