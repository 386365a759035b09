"""Does each label say what is in its container."""

from collections.abc import Iterator
from fractions import Fraction

from desens_gui.core.checks.case import Case
from desens_gui.core.findings import Cell, Finding
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP, Text
from desens_gui.core.ground.typography import Apart, Setting, Typography
from desens_gui.core.ground.units import Quantity, per_mL
from desens_gui.core.rules.naming import named
from desens_gui.core.solving.contents import Held, labelled
from desens_gui.core.solving.solved import Preparation, SolvedSolution
from desens_gui.core.solving.syringes import drawn_mL

OTHER_CONTENT = QT_TRANSLATE_NOOP(
    "Findings",
    "The label of {container} says {stated} {unit} in {stated_mL}; as it is made and drawn from it holds {held} {unit} "
    "in {held_mL}.",
)
NOT_KNOWN = QT_TRANSLATE_NOOP(
    "Findings", "The label of {container} says {stated} {unit} in {stated_mL}, but what is in it is not known."
)
CANNOT_SAY = QT_TRANSLATE_NOOP(
    "Findings",
    "What is in {container} is not known: no syringe of this site can measure a draw that it is made of. Its label "
    "leaves amount and volume blank.",
)
BY_BALANCE = QT_TRANSLATE_NOOP(
    "Findings", "Every draw added up from the stock on; a label says what is in the container, not what was planned."
)

_NOTHING = Fraction(0)


def bag_content(case: Case) -> Iterator[Finding]:
    """bag-content: a label says what is in its container as prepared and after donations, as printed. Red otherwise.

    What is in it is added up once more, draw by draw. A label that has to leave it blank because a draw cannot be
    measured is red too; where an overfill is not stated, the label says between what it lies and `as-prepared` why.
    With no stock chosen there are no draws to add up, and nothing is said.
    """
    typography, unit = Typography(digits=case.site.digits), case.solved.amount_unit
    in_them = _Balance(case).contents()
    for bag in case.solved.solutions:
        if bag.preparation is None:
            continue
        held, stated = in_them[bag.number], labelled(bag)
        cells = (Cell("solutions", bag.number, "label_amount"),)
        values: dict[str, object] = {"container": named(case.plan.recipe, bag.number), "unit": unit}
        if stated is None:
            if not _measured(case.solved.solutions, bag):
                yield Finding("bag-content", "red", CANNOT_SAY, values, cells, BY_BALANCE)
            continue
        if held is not None and _as_printed(stated, typography) == _as_printed(held, typography):
            continue
        text: Text = NOT_KNOWN
        values |= {"stated": stated.amount, "stated_mL": _mL(stated.volume_mL)}
        if held is not None:
            text = OTHER_CONTENT
            values |= {"stated": Apart(stated.amount, held.amount), "held": Apart(held.amount, stated.amount)}
            values["held_mL"] = _mL(held.volume_mL)
        yield Finding("bag-content", "red", text, values, cells, BY_BALANCE)


class _Balance:
    """What is in each container: what goes into it less what goes out of it, strongest first. None: not known."""

    def __init__(self, case: Case) -> None:
        self._solutions = case.solved.solutions
        stock = case.plan.stock
        per = per_mL(case.solved.amount_unit)
        self._stock = _NOTHING if stock is None else case.plan.recipe.converted(stock, per)

    def contents(self) -> dict[int, Held | None]:
        """Return what is in each container that is made, by its number, when all weaker ones have been drawn."""
        made: dict[int, Held | None] = {}
        for bag in reversed(self._solutions):
            if bag.preparation is not None:
                made[bag.number] = self._made(bag, bag.preparation, made)
        return {number: None if held is None else self._drawn_from(number, held) for number, held in made.items()}

    def _made(self, bag: SolvedSolution, how: Preparation, made: dict[int, Held | None]) -> Held | None:
        strength: Fraction | None = self._stock
        if how.intermediate is not None:
            strength = self._stock * drawn_mL(how.intermediate.draws) / how.intermediate.volume_mL
        elif how.source is not None:
            donor = made[how.source]
            strength = None if donor is None else donor.strength
        drawn = drawn_mL(how.draws)
        volume = None if not drawn or bag.made_mL is None else _volume(bag.made_mL, how, drawn)
        if strength is None or volume is None:
            return None
        return Held(strength * drawn, volume, strength * drawn / volume)

    def _drawn_from(self, number: int, held: Held) -> Held:
        draws = [
            bag.preparation.draws for bag in self._solutions if bag.preparation and bag.preparation.source == number
        ]
        left = held.volume_mL - sum(map(drawn_mL, draws), _NOTHING)
        return Held(left * held.strength, left, held.strength)


def _volume(nominal: Fraction, how: Preparation, drawn: Fraction) -> Fraction | None:
    """Return what a container of a nominal volume holds when `drawn` mL have gone into it."""
    if how.fill == "empty":
        return nominal
    if how.overfill_mL is None:
        return None
    taken_out = {
        "withdraw-drug": drawn,
        "withdraw-drug-and-overfill": drawn + how.overfill_mL,
        "add-only": _NOTHING,
    }
    return nominal + how.overfill_mL - taken_out[how.fill] + drawn


def _measured(solutions: tuple[SolvedSolution, ...], bag: SolvedSolution) -> bool:
    """Return whether every draw from the stock to this container can be measured."""
    how = bag.preparation
    while how is not None:
        if not how.draws or (how.intermediate is not None and not how.intermediate.draws):
            return False
        how = None if how.source is None else solutions[how.source - 1].preparation
    return True


def _as_printed(held: Held, typography: Typography) -> tuple[str, str, str]:
    return typography.number(held.amount), typography.setting(held.volume_mL), typography.number(held.strength)


def _mL(volume: Fraction) -> Setting:
    return Setting(Quantity(volume, "mL"))
