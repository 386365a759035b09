"""Is the stock one that there is: what is drawn up, and the vials that it comes out of."""

from collections.abc import Iterator
from fractions import Fraction

from desens_gui.core.checks.case import Case
from desens_gui.core.checks.known import LIBRARY, drug_of
from desens_gui.core.findings import Cell, Finding
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP, Said, Text
from desens_gui.core.ground.typography import Setting
from desens_gui.core.rules.drug import Drug, Stock
from desens_gui.core.rules.supply import drug_drawn_out, misfit
from desens_gui.core.rules.supply_text import vial_said

NO_SUCH_VIAL = QT_TRANSLATE_NOOP(
    "Findings",
    "A stock of {stock} does not come out of a vial of {vial}: {drawn} would be drawn out of it. Compare both with the "
    "vial in your hand.",
)
OTHER_MEASURE = QT_TRANSLATE_NOOP(
    "Findings",
    "A stock of {stock} and a vial of {vial} are stated in different measures: that one comes out of the other cannot "
    "be checked.",
)
TEN_TIMES = QT_TRANSLATE_NOOP(
    "Findings",
    "The stock of {stock} is about {factor} times one that is known of {drug} ({known}). Is the decimal point right? "
    "Every draw follows from it.",
)
A_TENTH = QT_TRANSLATE_NOOP(
    "Findings",
    "The stock of {stock} is about 1/{factor} of one that is known of {drug} ({known}). Is the decimal point right? "
    "Every draw follows from it.",
)
NOT_LISTED = QT_TRANSLATE_NOOP(
    "Findings",
    "A stock of {stock} is none that is known of {drug} ({known}). Compare it with the label of the vial in your hand.",
)
AFTER_RECONSTITUTION = QT_TRANSLATE_NOOP("Findings", "{concentration} once the powder is reconstituted")
VIAL_SOURCE = QT_TRANSLATE_NOOP(
    "Findings", "The vials of the plan: from half of the drug on a label to a quarter more is believed to be in one."
)

#: how near to a power of ten makes a slip of the decimal point likely
_NEAR = Fraction(1, 10)
_SLIPS = (10, 100, 1000)
_CELLS = (Cell("order", 0, "stock"),)


def stock(case: Case) -> Iterator[Finding]:
    """stock: the stock is one that is known of the drug, and comes out of the vials that the plan states.

    Red where it is about ten, a hundred or a thousand times a known one, or such a part of it: a slip of the decimal
    point, or mg for mcg, that every draw follows; and where no such stock can come out of a vial. Amber where it is
    another one. A powder is compared by its concentration after reconstitution. Where no stock of the drug is known
    in the plan's measure, only the vials are compared, and `drug-known` says so.
    """
    yield from _vials(case)
    drug = drug_of(case)
    if case.plan.stock is None or drug is None:
        return
    ratios = compared(case, drug)
    if not ratios or any(ratio == 1 for _, ratio in ratios):
        return
    values: dict[str, object] = {"stock": Setting(case.plan.stock), "drug": drug.name}
    for factor in _SLIPS:
        for text, slip in ((TEN_TIMES, Fraction(factor)), (A_TENTH, Fraction(1, factor))):
            slipped = [one for one, ratio in ratios if abs(ratio / slip - 1) <= _NEAR]
            if slipped:
                values |= {"factor": factor, "known": _known(slipped)}
                yield Finding("stock", "red", text, values, _CELLS, LIBRARY)
                return
    yield Finding("stock", "amber", NOT_LISTED, values | {"known": _known([one for one, _ in ratios])}, _CELLS, LIBRARY)


def compared(case: Case, drug: Drug) -> list[tuple[Stock, Fraction]]:
    """Return the known stocks of a drug that the plan's can be compared with, and the plan's over each of them."""
    if case.plan.stock is None:
        return []
    found = []
    for one in drug.stocks:
        try:
            known = case.plan.recipe.converted(one.concentration, case.plan.stock.unit)
        except Refused:  # in another measure
            continue
        found.append((one, case.plan.stock.value / known))
    return found


def _vials(case: Case) -> Iterator[Finding]:
    """Compare the stock with the vials of the plan, which a plan file may state without anyone having looked."""
    plan = case.plan
    wrong = None if plan.supply is None or plan.stock is None else misfit(plan.supply, plan.stock, plan.recipe)
    if wrong is None or plan.stock is None:
        return
    values: dict[str, object] = {"stock": Setting(plan.stock), "vial": vial_said(wrong)}
    text: Text = OTHER_MEASURE
    try:
        values["drawn"] = drug_drawn_out(wrong, plan.stock, plan.recipe)
        text = NO_SUCH_VIAL
    except Refused:
        pass
    yield Finding("stock", "red", text, values, (*_CELLS, Cell("order", 0, "supply")), VIAL_SOURCE)


def _known(stocks: list[Stock]) -> tuple[object, ...]:
    """Return the concentrations of stocks as they are listed in a sentence, each once."""
    solutions = [one.concentration for one in stocks if one.form != "powder"]
    powders = [one.concentration for one in stocks if one.form == "powder" and one.concentration not in solutions]
    return (
        *(Setting(one) for one in dict.fromkeys(solutions)),
        *(Said(AFTER_RECONSTITUTION, {"concentration": Setting(one)}) for one in dict.fromkeys(powders)),
    )
