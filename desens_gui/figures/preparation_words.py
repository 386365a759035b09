"""What the drawing of the preparation says: at each syringe, in each container and beside it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import groupby

from desens_gui.core.findings import Finding
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP, Said
from desens_gui.core.ground.typography import Percent, Setting
from desens_gui.core.ground.units import Quantity
from desens_gui.core.rules.naming import named
from desens_gui.core.solving.contents import labelled
from desens_gui.core.solving.dilutions import letter_of
from desens_gui.core.solving.solved import Intermediate, Preparation, SolvedSolution
from desens_gui.core.solving.syringes import Draw, drawn_mL
from desens_gui.core.worked import Worked

TITLE = QT_TRANSLATE_NOOP("Drawing", "How each container is made, strongest first")
NOTHING_MADE = QT_TRANSLATE_NOOP("Drawing", "Nothing is made up: this plan has no solutions.")
NO_STOCK = QT_TRANSLATE_NOOP("Drawing", "No stock chosen: draws are not computed.")
NO_VOLUME = QT_TRANSLATE_NOOP("Drawing", "No volume stated: draws are not computed.")
AS_BOUGHT = QT_TRANSLATE_NOOP("Drawing", "Used as it is bought; nothing is drawn for it.")

STOCK = QT_TRANSLATE_NOOP("Drawing", "stock")
RECONSTITUTED = QT_TRANSLATE_NOOP("Drawing", "each vial dissolved in {volume} of {fluid}")
VIALS = QT_TRANSLATE_NOOP("Drawing", "{count} × {amount} vial")
DRAWN_IN_ALL = QT_TRANSLATE_NOOP("Drawing", "{volume} drawn in all")
LEFT_OVER = QT_TRANSLATE_NOOP("Drawing", "{volume} left over")

FROM = QT_TRANSLATE_NOOP("Drawing", "{volume} from {source}")
DILUTION = QT_TRANSLATE_NOOP("Drawing", "intermediate {letter}")
IN_SYRINGE = QT_TRANSLATE_NOOP("Drawing", "{syringe} syringe")
FILL_OF = QT_TRANSLATE_NOOP("Drawing", "{volume} in a {syringe} syringe")
FILLS_OF = QT_TRANSLATE_NOOP("Drawing", "{count} × {volume} in a {syringe} syringe")
NOT_LIKE_THIS = QT_TRANSLATE_NOOP("Drawing", "Not to be made like this")

IN_VOLUME = QT_TRANSLATE_NOOP("Drawing", "in {volume}")
IN_VOLUME_AND_OVERFILL = QT_TRANSLATE_NOOP("Drawing", "in {volume} + overfill")
ONLY_FOR = QT_TRANSLATE_NOOP("Drawing", "Intermediate {letter}: a dilution of the stock, only for {solution}")
DILUTED_WITH = QT_TRANSLATE_NOOP("Drawing", "Empty vial: put in {fill_up} of {diluent}.")

EMPTY = QT_TRANSLATE_NOOP("Drawing", "Empty container: put in {fill_up} of {diluent}.")
EMPTY_UNDILUTED = QT_TRANSLATE_NOOP("Drawing", "Empty container, no diluent.")
SUM = QT_TRANSLATE_NOOP("Drawing", "{fill_up} + {drawn} = {real}")
WITHDRAW_DRUG = QT_TRANSLATE_NOOP("Drawing", "Comes with {volume} of {diluent}: take out {withdraw} first.")
WITHDRAW_UNKNOWN = QT_TRANSLATE_NOOP(
    "Drawing", "Comes with {volume} of {diluent}: take out {drawn} and the overfill first. The overfill is not stated."
)
ADD_ONLY = QT_TRANSLATE_NOOP("Drawing", "Comes with {volume} of {diluent}: take nothing out, only add.")
OVERFILL = QT_TRANSLATE_NOOP("Drawing", "Overfill {overfill}: {real} in all.")
OVERFILL_UNKNOWN = QT_TRANSLATE_NOOP("Drawing", "Overfill not stated: the strength is not known.")
PLANNED = QT_TRANSLATE_NOOP("Drawing", "Planned draw: {draw}.")
OFF = QT_TRANSLATE_NOOP("Drawing", "Strength against the plan: {off}.")
GIVES_ONLY = QT_TRANSLATE_NOOP("Drawing", "Gives {gifts}.")
GIVES = QT_TRANSLATE_NOOP("Drawing", "Gives {gifts}. Then it holds {amount} in {left}.")
GIFT = QT_TRANSLATE_NOOP("Drawing", "{volume} to {other}")
DILUENT = QT_TRANSLATE_NOOP("Drawing", "diluent")

BAG_SAYS = QT_TRANSLATE_NOOP("Drawing", "{container}: {draw}. {filled} It holds {content}.")
MORE_SAYS = QT_TRANSLATE_NOOP("Drawing", "{said} {more}")
MADE_SAYS = QT_TRANSLATE_NOOP("Drawing", "{container}: {note} It holds {content}.")
DILUTION_SAYS = QT_TRANSLATE_NOOP(
    "Drawing", "Intermediate {letter} for {solution}: {draw}. {filled} It holds {strength}."
)
UNKNOWN_CONTENT = QT_TRANSLATE_NOOP("Drawing", "an amount that is not known {volume}")
CONTENT = QT_TRANSLATE_NOOP("Drawing", "{amount} {volume}")
STOCK_SAYS = QT_TRANSLATE_NOOP("Drawing", "Stock {strength}: {drawn} are drawn in all.")


@dataclass(frozen=True, slots=True)
class Fills:
    """Equal fillings of one syringe."""

    draw: Draw
    count: int

    def said(self, *, alone: bool) -> Said:
        """Return what stands at the syringe; where it is the only filling, its volume is said already."""
        values: dict[str, object] = {"volume": mL(self.draw.volume_mL), "syringe": mL(self.draw.syringe_mL)}
        if self.count > 1:
            return Said(FILLS_OF, values | {"count": self.count})
        return Said(IN_SYRINGE if alone else FILL_OF, values)


def fills_of(draws: Sequence[Draw]) -> tuple[Fills, ...]:
    """Return the fillings, equal ones that follow each other together."""
    return tuple(Fills(draw, len(list(run))) for draw, run in groupby(draws))


def mL(volume: Fraction) -> Setting:
    """Return a volume that a hand measures, in full."""
    return Setting(Quantity(volume, "mL"))


class Sayings:
    """Says how the containers of one plan are made."""

    def __init__(self, worked: Worked) -> None:
        """Take the plan; `diluent` is what the order says it is made up with."""
        self._worked = worked
        self._unit = worked.solved.amount_unit
        diluent = worked.plan.order.diluent
        self.diluent: object = diluent or DILUENT

    def drawn(self, number: int, made: Preparation) -> Said:
        """Return the volume that is drawn for a solution, and out of what."""
        source: object = STOCK
        if made.source is not None:
            source = self._named(made.source)
        elif made.intermediate is not None:
            source = Said(DILUTION, {"letter": letter_of(self._worked.solved.solutions, number)})
        return Said(FROM, {"volume": mL(drawn_mL(made.draws) or made.draw_mL), "source": source})

    def drawn_for_dilution(self, between: Intermediate) -> Said:
        """Return the volume of stock that goes into a dilution."""
        return Said(FROM, {"volume": mL(drawn_mL(between.draws) or between.draw_mL), "source": STOCK})

    def amount(self, solution: SolvedSolution) -> Quantity | None:
        """Return the drug in a container, as it is prepared; None where it is not known.

        A draw that no syringe measures is not to be made like this anyway, and shows what was planned.
        """
        made, amount = solution.preparation, solution.amount
        if made is not None and made.draws:
            amount = made.as_prepared_amount
        return None if amount is None else Quantity(amount, self._unit)

    def volume(self, solution: SolvedSolution) -> Said | None:
        """Return the volume that is in a container in the end."""
        made = solution.preparation
        if solution.made_mL is None:
            return None
        taken_out = made is not None and made.fill == "withdraw-drug-and-overfill"
        if made is not None and made.real_mL is None and not taken_out:
            return Said(IN_VOLUME_AND_OVERFILL, {"volume": mL(solution.made_mL)})
        really = None if made is None else made.real_mL
        return Said(IN_VOLUME, {"volume": mL(solution.made_mL if really is None else really)})

    def strength(self, solution: SolvedSolution) -> Quantity | None:
        """Return the concentration in a container, as it is prepared; None where it is not known."""
        made = solution.preparation
        if made is None:
            return Quantity(solution.concentration, f"{self._unit}/mL")
        if made.as_prepared_concentration is None:
            return None if made.draws else Quantity(solution.concentration, f"{self._unit}/mL")
        return Quantity(made.as_prepared_concentration, f"{self._unit}/mL")

    def filled(self, solution: SolvedSolution, made: Preparation) -> Said:
        """Return what is put in or taken out before the drug."""
        drawn = drawn_mL(made.draws) or made.draw_mL
        values: dict[str, object] = {"diluent": self.diluent, "drawn": mL(drawn)}
        values["volume"] = mL(solution.made_mL or Fraction(0))
        if made.fill == "empty":
            if made.fill_up_mL <= 0:
                return Said(EMPTY_UNDILUTED)
            return Said(EMPTY, values | {"fill_up": mL(made.fill_up_mL)})
        if made.fill == "add-only":
            return Said(ADD_ONLY, values)
        if made.withdraw_mL is None:
            return Said(WITHDRAW_UNKNOWN, values)
        return Said(WITHDRAW_DRUG, values | {"withdraw": mL(made.withdraw_mL)})

    def diluted(self, between: Intermediate) -> Said:
        """Return what is put into the vial of a dilution before the stock."""
        return Said(DILUTED_WITH, {"fill_up": mL(between.diluent_mL), "diluent": self.diluent})

    def notes(self, solution: SolvedSolution, made: Preparation) -> Iterator[Said]:
        """Yield what else is to be known of the making."""
        drawn = drawn_mL(made.draws)
        if made.fill == "empty" and made.fill_up_mL > 0 and drawn and made.real_mL is not None:
            yield Said(SUM, {"fill_up": mL(made.fill_up_mL), "drawn": mL(drawn), "real": mL(made.real_mL)})
        if made.fill != "empty" and made.withdraw_mL is not None:
            if made.real_mL is None or made.overfill_mL is None:
                yield Said(OVERFILL_UNKNOWN)
            else:
                yield Said(OVERFILL, {"overfill": mL(made.overfill_mL), "real": mL(made.real_mL)})
        if drawn and drawn != made.draw_mL:
            yield Said(PLANNED, {"draw": mL(made.draw_mL)})
        really = made.as_prepared_concentration
        if really is not None and really != solution.concentration:
            yield Said(OFF, {"off": Percent(really / solution.concentration - 1, signed=True)})

    def gives(self, solution: SolvedSolution) -> Said | None:
        """Return what is drawn out of a container for weaker ones, and what stays; None: nothing is."""
        gifts = tuple(
            Said(GIFT, {"volume": mL(drawn_mL(made.draws) or made.draw_mL), "other": self._named(other.number)})
            for other in reversed(self._worked.solved.solutions)
            if (made := other.preparation) is not None and made.source == solution.number
        )
        if not gifts:
            return None
        held = labelled(solution)
        if held is None:
            return Said(GIVES_ONLY, {"gifts": gifts})
        values = {"left": mL(held.volume_mL), "amount": Quantity(held.amount, self._unit)}
        return Said(GIVES, values | {"gifts": gifts})

    def _named(self, number: int) -> Said:
        return named(self._worked.plan.recipe, number)

    def alarms(self, number: int) -> tuple[Finding, ...]:
        """Return what the checks have against the draw for a solution."""
        return tuple(
            finding
            for finding in self._worked.findings
            if finding.id == "draw-measurable" and any(cell.row == number for cell in finding.where)
        )
