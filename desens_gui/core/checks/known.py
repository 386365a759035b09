"""What the checks of a drug share: the drug as it is known, the steps of its dose bag, and how a fact is said."""

from desens_gui.core.checks.case import Case
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP, Said
from desens_gui.core.rules.drug import Drug, Fact
from desens_gui.core.solving.solved import SolvedStep

LIBRARY = QT_TRANSLATE_NOOP("Findings", "The site's drug list.")
AS_STATED = QT_TRANSLATE_NOOP("Findings", "Source: {source}; not verified here.")
AS_VERIFIED = QT_TRANSLATE_NOOP("Findings", "Source: {source}; verified by {by}, {on}.")
WITH_NOTE = QT_TRANSLATE_NOOP("Findings", "{note} {stands}")


def drug_of(case: Case) -> Drug | None:
    """Return what the site knows of the plan's drug; None: nothing."""
    return case.site.drug(case.plan.order.drug)


def into_vein(case: Case) -> bool:
    """Return whether the plan's protocol is an intravenous one."""
    return case.plan.protocol.route.startswith("iv-")


def dose_steps(case: Case) -> list[SolvedStep]:
    """Return the steps that infuse from the dose bag, which is the last solution."""
    last = len(case.solved.solutions)
    return [step for step in case.solved.steps if step.kind == "infusion" and step.solution == last and step.rate_mL_h]


def stands(fact: Fact) -> Said:
    """Return what a fact is limited by, where it comes from and who verified it, as the end of a sentence."""
    if fact.verified is None:
        said = Said(AS_STATED, {"source": fact.source})
    else:
        said = Said(AS_VERIFIED, {"source": fact.source, "by": fact.verified.by, "on": fact.verified.on})
    return Said(WITH_NOTE, {"note": fact.note, "stands": said}) if fact.note else said
