"""Is it clear who gets what, and when."""

from collections.abc import Iterator

from desens_gui.core.checks.case import Case
from desens_gui.core.findings import Cell, Finding
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP

IDENTITY_SOURCE = QT_TRANSLATE_NOOP("Findings", "A plan is released for one patient, on one day.")
MISSING = {
    "patient": QT_TRANSLATE_NOOP("Findings", "The patient's name is missing."),
    "patient_id": QT_TRANSLATE_NOOP("Findings", "The patient's number is missing."),
    "born": QT_TRANSLATE_NOOP("Findings", "The patient's birth date is missing."),
    "start": QT_TRANSLATE_NOOP("Findings", "The date and time of the start are missing."),
}


def identity(case: Case) -> Iterator[Finding]:
    """identity: patient, birth date and date are stated. A release gate: information while the plan is a draft."""
    for field, text in MISSING.items():
        if not getattr(case.plan.order, field):
            cells = (Cell("order", 0, field),)
            yield Finding("identity", "info", text, {}, cells, IDENTITY_SOURCE, gate=True)
