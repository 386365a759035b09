"""Is the drug known, and is so much of it ordered as is let pass without a question."""

from collections.abc import Iterator
from fractions import Fraction
from math import ceil

from desens_gui.core.checks.case import Case
from desens_gui.core.checks.known import LIBRARY, dose_steps, drug_of, into_vein, stands
from desens_gui.core.checks.stocks import compared
from desens_gui.core.findings import Cell, Finding
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP, Said, Text
from desens_gui.core.ground.typography import Setting
from desens_gui.core.ground.units import Quantity
from desens_gui.core.rules.drug import About, Drug

UNKNOWN_DRUG = QT_TRANSLATE_NOOP(
    "Findings", "“{drug}” is not in the drug list: nothing is known here of its diluents, limits or stability."
)
NO_FIGURES = QT_TRANSLATE_NOOP("Findings", "Not checked, because no figure of {drug} is known here: {what}.")
#: what is checked of a drug
CHECKED: dict[About, Text] = {
    "stock": QT_TRANSLATE_NOOP("Findings", "its stock"),
    "diluent": QT_TRANSLATE_NOOP("Findings", "its diluent"),
    "concentration": QT_TRANSLATE_NOOP("Findings", "its concentration"),
    "rate": QT_TRANSLATE_NOOP("Findings", "its rate"),
}
SAYS = QT_TRANSLATE_NOOP("Findings", "{what} (“{remark}”)")
ABOVE_CAP = QT_TRANSLATE_NOOP(
    "Findings", "The ordered {ordered} of {drug} are above the {most} that are let pass without a question. {fact}"
)
MANY_VIALS = QT_TRANSLATE_NOOP(
    "Findings", "This dose opens {count} vials of {vial} or more; above {most} it is asked about. Is the dose right?"
)
VIALS_SOURCE = QT_TRANSLATE_NOOP(
    "Findings", "A slip of the decimal point opens many vials; how many pass without a question is a site setting."
)

_DOSE = (Cell("order", 0, "dose"),)


def drug_known(case: Case) -> Iterator[Finding]:
    """drug-known: the drug is in the site's library. Amber when not: what is not known cannot be checked.

    Info, once, for whatever has no figure there; what the library says of it instead is said.
    """
    drug, cells = drug_of(case), (Cell("order", 0, "drug"),)
    if drug is None:
        yield Finding("drug-known", "amber", UNKNOWN_DRUG, {"drug": case.plan.order.drug}, cells, LIBRARY)
        return
    missing: list[About] = []
    if case.plan.stock is not None and not compared(case, drug):
        missing.append("stock")
    if case.plan.protocol.route != "oral" and not drug.diluents:
        missing.append("diluent")
    if into_vein(case) and not drug.concentrations:
        missing.append("concentration")
    if dose_steps(case) and not drug.rates:
        missing.append("rate")
    if missing:
        values = {"drug": drug.name, "what": tuple(_missing(drug, what) for what in missing)}
        yield Finding("drug-known", "info", NO_FIGURES, values, cells, LIBRARY)


def _missing(drug: Drug, what: About) -> Said:
    remarks = drug.remarks_about(what)
    if not remarks:
        return Said(CHECKED[what])
    return Said(SAYS, {"what": CHECKED[what], "remark": " ".join(remark.note for remark in remarks)})


def dose_caps(case: Case) -> Iterator[Finding]:
    """dose-plausible: the dose is not above what the site lets pass for the drug. Red above it; amber where it opens
    more vials than pass without a question.

    The vials are the fewest that can hold what is prepared: of the largest size, of the stock that is drawn up where
    that is known. What passes is a fact of the drug, the vials otherwise a site setting.
    """
    drug = drug_of(case)
    if drug is None:
        return
    caps, ordered = drug.caps, case.plan.order.dose
    if caps is not None and caps.most_dose is not None:
        most = _into(case, caps.most_dose)
        if most is not None and case.solved.total.ordered > most:
            values = {"ordered": Setting(ordered), "drug": drug.name, "most": caps.most_dose, "fact": stands(caps)}
            yield Finding("dose-plausible", "red", ABOVE_CAP, values, _DOSE, LIBRARY)
    most_vials = caps.most_vials if caps is not None and caps.most_vials is not None else case.site.most_vials
    fewest = _fewest_vials(case, drug)
    if fewest is not None and most_vials is not None and fewest[0] > most_vials:
        values = {"count": fewest[0], "vial": Setting(fewest[1]), "most": most_vials}
        yield Finding("dose-plausible", "amber", MANY_VIALS, values, _DOSE, VIALS_SOURCE)


def _fewest_vials(case: Case, drug: Drug) -> tuple[int, Quantity] | None:
    """Return the fewest vials that the plan can open, and their size; None where no size is known."""
    prepared = case.solved.total.prepared or case.solved.total.ordered
    drawn = [stock for stock in drug.stocks if stock.concentration == case.plan.stock] or drug.stocks
    sizes = [(size, vial.amount) for stock in drawn for vial in stock.vials if (size := _into(case, vial.amount))]
    counts = [(ceil(prepared / size), amount) for size, amount in sizes]
    return min(counts, key=lambda one: one[0], default=None)


def _into(case: Case, amount: Quantity) -> Fraction | None:
    """Return an amount in the plan's unit; None where the two measure different things."""
    try:
        return case.plan.recipe.converted(amount, case.solved.amount_unit)
    except Refused:
        return None
