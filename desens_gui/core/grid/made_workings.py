"""How the numbers of a preparation come about: what is drawn, filled, and then really in a container."""

from fractions import Fraction

from desens_gui.core.grid.workings import AND, MINUS, STATED, TIMES, sum_said, value_said, working
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP, Said, Text
from desens_gui.core.ground.typography import Percent, Setting
from desens_gui.core.ground.units import per_mL
from desens_gui.core.rules.making import Fill
from desens_gui.core.rules.naming import named
from desens_gui.core.solving.dilutions import letter_of
from desens_gui.core.solving.solved import Intermediate, Preparation, SolvedSolution
from desens_gui.core.solving.syringes import Draw, drawn_mL, root_sum_square, tolerance_mL
from desens_gui.core.worked import Worked

DRAWN = QT_TRANSLATE_NOOP("Explain", "{amount} ÷ {strength} = {draw}, drawn from {source}.")
FROM_STOCK = QT_TRANSLATE_NOOP("Explain", "the stock")
FROM_INTERMEDIATE = QT_TRANSLATE_NOOP("Explain", "intermediate {letter}, a dilution of the stock")
CHOSEN = QT_TRANSLATE_NOOP("Explain", "Chosen: drawn from {source}.")
SEQUENTIAL = QT_TRANSLATE_NOOP(
    "Explain", "Drawn from {source}: the protocol draws each solution from the next stronger one that can give."
)
AUTOMATIC = QT_TRANSLATE_NOOP(
    "Explain",
    "Drawn from {source}, as left to the program: from the stock where that can be measured, else from the next "
    "stronger solution with enough to spare, else from an intermediate dilution.",
)
BETWEEN = QT_TRANSLATE_NOOP(
    "Explain", "The dilution: {draw} of stock ({syringes}) and {diluent} of diluent make {volume} of {strength}."
)
MEASURED = QT_TRANSLATE_NOOP("Explain", "{draw} is drawn as {drawn} ({off}): {syringes}.")
ONE_SYRINGE = QT_TRANSLATE_NOOP("Explain", "a {syringe} syringe to {mark}")
NOT_MEASURED = QT_TRANSLATE_NOOP("Explain", "No syringe of this site can measure {draw}.")
FILLS: dict[Fill, Text] = {
    "empty": QT_TRANSLATE_NOOP("Explain", "An empty container gets the drug, and diluent up to {volume}."),
    "withdraw-drug": QT_TRANSLATE_NOOP(
        "Explain", "Out of a filled bag as much is taken as drug goes in; what it holds more than it says stays in it."
    ),
    "withdraw-drug-and-overfill": QT_TRANSLATE_NOOP(
        "Explain", "Out of a filled bag its overfill is taken, and as much as drug goes in; it then holds {volume}."
    ),
    "add-only": QT_TRANSLATE_NOOP(
        "Explain", "The drug is added to a filled bag; it then holds its volume, its overfill and the draw."
    ),
}
NO_OVERFILL = QT_TRANSLATE_NOOP("Explain", "An empty container holds nothing more than it says.")
UNKNOWN_OVERFILL = QT_TRANSLATE_NOOP(
    "Explain", "What this bag holds more than it says is not stated, so what is really in it is not known."
)
UNKNOWN_DONOR = QT_TRANSLATE_NOOP(
    "Explain", "What is really in {donor} is not known, and so neither is what is drawn from it."
)
NOTHING_ADDED = QT_TRANSLATE_NOOP("Explain", "No diluent is added: the bag is bought filled.")
NOTHING_OUT = QT_TRANSLATE_NOOP("Explain", "Nothing is taken out of the container first.")
OWN_VOLUME = QT_TRANSLATE_NOOP("Explain", "Its own volume: {volume}.")
LARGER = QT_TRANSLATE_NOOP("Explain", "Stated: {made}. Its own volume is {volume}; the rest is there to be given.")
REALLY_DRAWN = QT_TRANSLATE_NOOP("Explain", "{drawn} × {strength} = {amount}: the drug that is really drawn.")
REALLY_OVER = QT_TRANSLATE_NOOP("Explain", "{amount} ÷ {volume} = {strength}, as prepared.")
OFF = QT_TRANSLATE_NOOP("Explain", "{really} ÷ {planned} − 1 = {off}: as prepared against planned.")
GIVES_NOTHING = QT_TRANSLATE_NOOP("Explain", "Nothing is drawn from it for another one.")
TOLERANCE = QT_TRANSLATE_NOOP(
    "Explain",
    "By their tolerance (ISO 7886-1) the syringes may move it by {shares}, draw by draw from the stock on: {worst} at "
    "the worst, {rss} as root of the sum of squares.",
)
TOTAL_TOLERANCE = QT_TRANSLATE_NOOP("Explain", "{sum} What the syringes may move of each dose, at the worst.")

_MARKS = QT_TRANSLATE_NOOP("Explain", "{first} and {second}")


class MadeWorking:
    """The workings of how one solution is made; `number` is its number."""

    def __init__(self, worked: Worked, number: int) -> None:
        self.worked, self.unit = worked, worked.solved.amount_unit
        self.per = per_mL(self.unit)
        self.number, self.solved = number, worked.solved.solutions[number - 1]

    def of(self, column: str) -> Said | None:
        """Return the working of one column; None where it has none of its own, or nothing is made."""
        if column in {"donated_mL", "label_volume_mL", "label_amount", "made_mL"}:
            return self._planned(column)
        made = self.solved.preparation
        if made is None:
            return None
        workings = {
            "source": self._source,
            "draw_mL": self._draw,
            "draws": lambda made: measured_said(made.draw_mL, made.draws),
            "diluent_mL": lambda made: self._filled_up(made, made.draw_mL, made.diluent_mL),
            "fill": lambda made: Said(FILLS[made.fill], {"volume": self._mL(self.solved.made_mL)}),
            "overfill_mL": self._overfill,
            "fill_up_mL": lambda made: self._filled_up(made, drawn_mL(made.draws) or made.draw_mL, made.fill_up_mL),
            "withdraw_mL": self._withdrawn,
            "real_mL": self._really,
            "as_prepared_amount": self._drug,
            "as_prepared_concentration": self._strength,
            "as_prepared_off": self._off,
            "as_prepared_label_mL": self._left,
            "as_prepared_label_amount": self._left_drug,
            "tolerance": self._tolerance,
        }
        return workings[column](made) if column in workings else None

    # --- as planned

    def _planned(self, column: str) -> Said | None:
        own = self.solved
        if own.volume_mL is None or own.made_mL is None:
            return None
        if column == "made_mL":
            if own.made_mL == own.volume_mL:
                return Said(OWN_VOLUME, {"volume": self._mL(own.volume_mL)})
            return Said(LARGER, {"made": self._mL(own.made_mL), "volume": self._mL(own.volume_mL)})
        if column == "donated_mL":
            takers = [one.preparation for one in self.worked.solved.solutions]
            draws = [made.draw_mL for made in takers if made is not None and made.source == self.number]
            return sum_said(draws, "mL") if draws else Said(GIVES_NOTHING)
        left = self._mL(own.label_volume_mL)
        if column == "label_volume_mL":
            return working(MINUS, self._mL(own.made_mL), self._mL(own.donated_mL), left)
        return working(TIMES, self._of_drug(own.concentration, self.per), left, self._of_drug(own.label_amount))

    def _source(self, made: Preparation) -> Said:
        values = {"source": self._from(made)}
        sequential = self.worked.plan.recipe.preparation == "sequential"
        chosen = self.worked.plan.making(self.number).source is not None
        said = Said(CHOSEN if chosen else SEQUENTIAL if sequential else AUTOMATIC, values)
        if made.intermediate is None:
            return said
        return Said(AND, {"working": said, "more": between_said(made.intermediate, self.per)})

    def _from(self, made: Preparation) -> Said:
        if made.source is not None:
            return named(self.worked.plan.recipe, made.source)
        if made.intermediate is None:
            return Said(FROM_STOCK)
        return Said(FROM_INTERMEDIATE, {"letter": letter_of(self.worked.solved.solutions, self.number)})

    def _draw(self, made: Preparation) -> Said:
        assert self.solved.amount is not None  # it is made
        strength = self._of_drug(self.solved.amount / made.draw_mL, self.per)
        values = {"amount": self._of_drug(self.solved.amount), "strength": strength, "source": self._from(made)}
        return Said(DRAWN, values | {"draw": self._mL(made.draw_mL)})

    def _filled_up(self, made: Preparation, draw: Fraction, diluent: Fraction) -> Said:
        if made.fill != "empty":
            return Said(NOTHING_ADDED)
        return working(MINUS, self._mL(self.solved.made_mL), self._mL(draw), self._mL(diluent))

    # --- as prepared

    def _overfill(self, made: Preparation) -> Said:
        if made.fill == "empty":
            return Said(NO_OVERFILL)
        if made.overfill_mL is None:
            return Said(UNKNOWN_OVERFILL)
        return Said(STATED, {"value": self._mL(made.overfill_mL)})

    def _withdrawn(self, made: Preparation) -> Said:
        if made.fill in {"empty", "add-only"}:
            return Said(NOTHING_OUT)
        drawn = drawn_mL(made.draws) or made.draw_mL
        if made.fill == "withdraw-drug":
            return sum_said([drawn], "mL")
        return Said(UNKNOWN_OVERFILL) if made.overfill_mL is None else sum_said([drawn, made.overfill_mL], "mL")

    def _really(self, made: Preparation) -> Said:
        if made.real_mL is None or made.overfill_mL is None:
            return Said(UNKNOWN_OVERFILL)
        if made.fill in {"empty", "withdraw-drug-and-overfill"}:
            return Said(FILLS[made.fill], {"volume": self._mL(made.real_mL)})
        assert self.solved.made_mL is not None  # it is made
        added = [drawn_mL(made.draws) or made.draw_mL] if made.fill == "add-only" else []
        return sum_said([self.solved.made_mL, made.overfill_mL, *added], "mL")

    def _drug(self, made: Preparation) -> Said:
        if not made.draws:
            return Said(NOT_MEASURED, {"draw": self._mL(made.draw_mL)})
        if made.as_prepared_amount is None:
            return Said(UNKNOWN_DONOR, {"donor": self._from(made)})
        drawn = drawn_mL(made.draws)
        strength = self._of_drug(made.as_prepared_amount / drawn, self.per)
        values = {"drawn": self._mL(drawn), "strength": strength, "amount": self._of_drug(made.as_prepared_amount)}
        return Said(REALLY_DRAWN, values)

    def _strength(self, made: Preparation) -> Said:
        if made.as_prepared_amount is None:
            return self._drug(made)
        if made.as_prepared_concentration is None or made.real_mL is None:
            return Said(UNKNOWN_OVERFILL)
        values = {"amount": self._of_drug(made.as_prepared_amount), "volume": self._mL(made.real_mL)}
        return Said(REALLY_OVER, values | {"strength": self._of_drug(made.as_prepared_concentration, self.per)})

    def _off(self, made: Preparation) -> Said:
        really = made.as_prepared_concentration
        if really is None:
            return self._strength(made)
        values: dict[str, object] = {"really": self._of_drug(really, self.per)}
        values["planned"] = self._of_drug(self.solved.concentration, self.per)
        return Said(OFF, values | {"off": Percent(really / self.solved.concentration - 1, signed=True)})

    def _left(self, made: Preparation) -> Said:
        left = self.solved.as_prepared_label_mL
        if made.real_mL is None or left is None:
            return self._really(made)
        return working(MINUS, self._mL(made.real_mL), self._mL(made.real_mL - left), self._mL(left))

    def _left_drug(self, made: Preparation) -> Said:
        left, drug = self.solved.as_prepared_label_mL, self.solved.as_prepared_label_amount
        if left is None or drug is None:
            return self._strength(made)
        strength = self._of_drug(made.as_prepared_concentration, self.per)
        return working(TIMES, strength, self._mL(left), self._of_drug(drug))

    def _tolerance(self, made: Preparation) -> Said:
        shares = moved_by(self.worked.solved.solutions, self.number)
        if not shares:
            return self._drug(made)
        values: dict[str, object] = {"shares": tuple(Percent(share) for share in shares)}
        return Said(TOLERANCE, values | {"worst": Percent(made.tolerance), "rss": Percent(root_sum_square(shares))})

    # --- values

    def _mL(self, volume: Fraction | None) -> Setting:
        return value_said(volume, "mL")

    def _of_drug(self, amount: Fraction | None, unit: str = "") -> Setting:
        return value_said(amount, unit or self.unit)


def measured_said(draw: Fraction, draws: tuple[Draw, ...]) -> Said:
    """Return with which syringes a draw is measured, and what it then is."""
    if not draws:
        return Said(NOT_MEASURED, {"draw": value_said(draw, "mL")})
    drawn = drawn_mL(draws)
    values: dict[str, object] = {"draw": value_said(draw, "mL"), "drawn": value_said(drawn, "mL")}
    return Said(MEASURED, values | {"off": Percent(drawn / draw - 1, signed=True), "syringes": syringes_said(draws)})


def syringes_said(draws: tuple[Draw, ...]) -> Said:
    """Return the fillings of syringes as a person carries them out."""
    said = [
        Said(ONE_SYRINGE, {"syringe": value_said(draw.syringe_mL, "mL"), "mark": value_said(draw.volume_mL, "mL")})
        for draw in draws
    ]
    found = said[0]
    for one in said[1:]:
        found = Said(_MARKS, {"first": found, "second": one})
    return found


def between_said(between: Intermediate, per: str) -> Said:
    """Return how an intermediate dilution of the stock is made."""
    syringes = syringes_said(between.draws) if between.draws else value_said(between.draw_mL, "mL")
    values = {"draw": value_said(between.draw_mL, "mL"), "syringes": syringes}
    values |= {"diluent": value_said(between.diluent_mL, "mL"), "volume": value_said(between.volume_mL, "mL")}
    return Said(BETWEEN, values | {"strength": value_said(between.concentration, per)})


def moved_by(solutions: tuple[SolvedSolution, ...], number: int) -> tuple[Fraction, ...]:
    """Return by what shares the syringes may move what solution `number` holds, draw by draw from the stock on."""
    made = solutions[number - 1].preparation
    if made is None:
        return ()
    before = () if made.source is None else moved_by(solutions, made.source)
    if made.intermediate is not None:
        before = _of_draw(made.intermediate.draws)
    return (*before, *_of_draw(made.draws))


def _of_draw(draws: tuple[Draw, ...]) -> tuple[Fraction, ...]:
    if not draws:
        return ()
    return (sum((tolerance_mL(draw) for draw in draws), Fraction(0)) / drawn_mL(draws),)


def total_working(worked: Worked, column: str) -> Said | None:
    """Return the working of a sum as prepared; None where there is none."""
    total, unit = worked.solved.total, worked.solved.amount_unit
    doses = [(step.as_prepared_dose, step.solution) for step in worked.solved.steps if not step.priming]
    known = [(dose, solution) for dose, solution in doses if dose is not None]
    if len(known) < len(doses) or not known:
        return None
    if column == "as_prepared" and total.as_prepared is not None:
        return sum_said([dose for dose, _ in known], unit)
    if column == "as_prepared_tolerance" and total.as_prepared_tolerance is not None:
        moved: dict[int, Fraction] = {}
        for dose, number in known:
            made = None if number is None else worked.solved.solutions[number - 1].preparation
            if number is not None and made is not None:
                moved[number] = moved.get(number, Fraction(0)) + dose * made.tolerance
        return Said(TOTAL_TOLERANCE, {"sum": sum_said([*moved.values()], unit)})
    return None
