"""Is it clear who gets what, and do we know the drug."""

from collections.abc import Iterator

from desens_gui.core.checks.case import Case
from desens_gui.core.findings import Cell, Finding
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP

UNKNOWN_DRUG = QT_TRANSLATE_NOOP(
    "Findings", "“{drug}” is not in the drug list: nothing is known here of its diluents, limits or stability."
)
LIST_SOURCE = QT_TRANSLATE_NOOP("Findings", "The site's drug list.")
IDENTITY_SOURCE = QT_TRANSLATE_NOOP("Findings", "A plan is released for one patient, on one day.")
MISSING = {
    "patient": QT_TRANSLATE_NOOP("Findings", "The patient's name is missing."),
    "patient_id": QT_TRANSLATE_NOOP("Findings", "The patient's number is missing."),
    "born": QT_TRANSLATE_NOOP("Findings", "The patient's birth date is missing."),
    "start": QT_TRANSLATE_NOOP("Findings", "The date and time of the start are missing."),
}


def drug_known(case: Case) -> Iterator[Finding]:
    """drug-known: the drug is in the site's list. Amber when not: what is not known cannot be checked."""
    if not is_known_drug(case):
        cells = (Cell("order", 0, "drug"),)
        yield Finding("drug-known", "amber", UNKNOWN_DRUG, {"drug": case.plan.order.drug}, cells, LIST_SOURCE)


def is_known_drug(case: Case) -> bool:
    """Return whether the site's list has the drug of the order."""
    return case.plan.order.drug.casefold() in {drug.casefold() for drug in case.site.known_drugs}


def identity(case: Case) -> Iterator[Finding]:
    """identity: patient, birth date and date are stated. A release gate: information while the plan is a draft."""
    for field, text in MISSING.items():
        if not getattr(case.plan.order, field):
            cells = (Cell("order", 0, field),)
            yield Finding("identity", "info", text, {}, cells, IDENTITY_SOURCE, gate=True)
