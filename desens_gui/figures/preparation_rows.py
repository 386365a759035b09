"""The rows of the drawing of the preparation, before they have a place: what each shows, in which width."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from desens_gui.core.findings import Cell, Severity
from desens_gui.core.ground.texts import Said, Text
from desens_gui.core.ground.units import Quantity
from desens_gui.core.ground.words import Words
from desens_gui.core.rules.naming import NUMBERED, named
from desens_gui.core.rules.parts import FixedConcentration
from desens_gui.core.solving.dilutions import letter_of
from desens_gui.core.solving.solved import Intermediate, Preparation, SolvedSolution
from desens_gui.core.solving.syringes import Draw
from desens_gui.core.worked import Worked
from desens_gui.figures.canvas import Piece
from desens_gui.figures.marks import LARGE, SMALL, SMALL_BOLD, STRONG, TEXT, Letters
from desens_gui.figures.preparation_words import (
    AS_BOUGHT,
    BAG_SAYS,
    CONTENT,
    DILUTION_SAYS,
    DRAWN_IN_ALL,
    IN_VOLUME,
    LEFT_OVER,
    MADE_SAYS,
    MORE_SAYS,
    NO_STOCK,
    NO_VOLUME,
    NOT_LIKE_THIS,
    ONLY_FOR,
    RECONSTITUTED,
    STOCK_SAYS,
    UNKNOWN_CONTENT,
    VIALS,
    Fills,
    Sayings,
    fills_of,
    mL,
)

#: what a container is drawn from or is: the stock, solution n, or the dilution that is made for solution n
STOCK = 0


def dilution_for(number: int) -> int:
    """Return the key of the dilution that is made for a solution."""
    return -number


@dataclass(frozen=True, slots=True)
class Row:
    """One container: what it is drawn from and by which fillings, and the texts at the syringes, in and beside it.

    `key` is its number (that of a dilution: `dilution_for`), `source` the key of what it is drawn from (None: nothing
    is drawn). `alarm` says that its draw cannot, or can hardly, be measured.
    """

    key: int
    kind: str
    sign: str
    source: int | None
    fills: tuple[Fills, ...]
    drawn: tuple[Piece, ...]
    captions: tuple[str, ...]
    holds: tuple[Piece, ...]
    beside: tuple[Piece, ...]
    alarm: Severity | None
    cell: Cell
    says: Said

    @property
    def sign_letters(self) -> Letters:
        """The letters of the sign: a number is seen from afar."""
        return LARGE if self.key > 0 else STRONG

    @property
    def number(self) -> int | None:
        """The number of the solution; None for a dilution."""
        return self.key if self.key > 0 else None


@dataclass(frozen=True, slots=True)
class Stock:
    """The stock: its strength in the vial, and below it what is opened and drawn."""

    strength: Piece
    below: tuple[Piece, ...]
    says: Said
    cell: Cell = field(default=Cell("order", 0, "stock"))


class RowMaker:
    """Makes the rows of one plan, in the words of one language."""

    def __init__(self, worked: Worked, words: Words) -> None:
        """Take the plan and the language."""
        self._worked = worked
        self._words = words
        self._sayings = Sayings(worked)
        self._unit = worked.solved.amount_unit

    def rows(self) -> Iterator[Row]:
        """Yield the rows in making order."""
        for solution in reversed(self._worked.solved.solutions):
            made = solution.preparation
            if made is not None and made.intermediate is not None:
                yield self._dilution(solution, made.intermediate)
            yield self._bought(solution) if made is None else self._made(solution, made)

    def stock(self) -> Stock | None:
        """Return the stock; None where none is chosen."""
        plan, use = self._worked.plan, self._worked.solved.stock
        if plan.stock is None or use is None:
            return None
        below: list[Said] = []
        if plan.supply is not None:
            supply = plan.supply
            if supply.form == "powder" and supply.reconstitution_volume is not None:
                fluid = supply.reconstitution_fluid or self._sayings.diluent
                below.append(
                    Said(RECONSTITUTED, {"volume": mL(supply.reconstitution_volume.into("mL")), "fluid": fluid})
                )
            below += [
                Said(VIALS, {"count": opened.count, "amount": supply.vials[opened.size].amount}) for opened in use.vials
            ]
        below.append(Said(DRAWN_IN_ALL, {"volume": mL(use.drawn_mL)}))
        if use.waste_mL is not None:
            below.append(Said(LEFT_OVER, {"volume": mL(use.waste_mL)}))
        strength = self._words.typography.set_quantity(plan.stock)
        pieces = tuple((self._say(said), SMALL, "text") for said in below)
        says = Said(STOCK_SAYS, {"strength": plan.stock, "drawn": mL(use.drawn_mL)})
        return Stock((strength, STRONG, "text"), pieces, says)

    def _say(self, said: Said) -> str:
        return self._words.say(said.text, **said.values)

    def _holds(self, solution: SolvedSolution) -> tuple[Piece, ...]:
        """Return what is written in a container."""
        amount, volume = self._sayings.amount(solution), self._sayings.volume(solution)
        strength = self._sayings.strength(solution)
        typography = self._words.typography
        pieces: list[Piece] = []
        if amount is not None:
            pieces.append((typography.quantity(amount), STRONG, "text"))
        if volume is not None:
            pieces.append((self._say(volume), TEXT, "text"))
        if strength is not None:
            pieces.append((typography.quantity(strength), SMALL if pieces else STRONG, "text"))
        return tuple(pieces)

    def _content(self, solution: SolvedSolution) -> tuple[object, ...]:
        """Return what a container holds, to be said in a sentence."""
        amount, volume = self._sayings.amount(solution), self._sayings.volume(solution)
        strength = self._sayings.strength(solution)
        if volume is None:
            return () if strength is None else (strength,)
        values = {"amount": amount, "volume": volume}
        first = (Said(UNKNOWN_CONTENT if amount is None else CONTENT, values),)
        return first if strength is None else (*first, strength)

    def _name(self, solution: SolvedSolution) -> Iterator[Piece]:
        name = self._worked.plan.recipe.solutions[solution.number - 1].name
        if name:
            yield name, STRONG, "text"

    def _bought(self, solution: SolvedSolution) -> Row:
        """Return the row of a container for which nothing is drawn."""
        note = self._why_not_drawn(solution)
        container = Said(NUMBERED[solution.container], {"number": solution.number})
        return Row(
            key=solution.number,
            kind=solution.container,
            sign=str(solution.number),
            source=None,
            fills=(),
            drawn=(),
            captions=(),
            holds=self._holds(solution),
            beside=(*self._name(solution), (self._words.say(note), SMALL, "muted")),
            alarm=None,
            cell=Cell("solutions", solution.number, "amount"),
            says=Said(MADE_SAYS, {"container": container, "note": note, "content": self._content(solution)}),
        )

    def _why_not_drawn(self, solution: SolvedSolution) -> Text:
        rule = self._worked.plan.recipe.solutions[solution.number - 1]
        if rule.volume is None:
            return AS_BOUGHT if isinstance(rule.content, FixedConcentration) else NO_VOLUME
        return NO_STOCK

    def _made(self, solution: SolvedSolution, made: Preparation) -> Row:
        """Return the row of a container that is made from something."""
        source = dilution_for(solution.number) if made.intermediate is not None else made.source or STOCK
        drawn, filled = self._sayings.drawn(solution.number, made), self._sayings.filled(solution, made)
        alarms = self._sayings.alarms(solution.number)
        alarm = next((one.severity for one in alarms if one.severity != "info"), None)
        beside: list[Piece] = [*self._name(solution)]
        if alarm != "red" or made.fill_up_mL >= 0:
            beside.append((self._say(filled), TEXT, "text"))
            beside += [(self._say(note), SMALL, "muted") for note in self._sayings.notes(solution, made)]
        gives = self._sayings.gives(solution)
        if gives is not None:
            beside.append((self._say(gives), SMALL, "text"))
        beside += [(self._words.say(one.text, **one.values), SMALL, one.severity) for one in alarms]
        container = Said(NUMBERED[solution.container], {"number": solution.number})
        says = Said(
            BAG_SAYS, {"container": container, "draw": drawn, "filled": filled, "content": self._content(solution)}
        )
        for more in (*(() if gives is None else (gives,)), *(Said(one.text, one.values) for one in alarms)):
            says = Said(MORE_SAYS, {"said": says, "more": more})
        return Row(
            key=solution.number,
            kind=solution.container,
            sign=str(solution.number),
            source=source,
            fills=fills_of(made.draws),
            drawn=self._drawn(drawn, alarm),
            captions=self._captions(made.draws),
            holds=self._holds(solution),
            beside=tuple(beside),
            alarm=alarm,
            cell=Cell("solutions", solution.number, "draw_mL"),
            says=says,
        )

    def _dilution(self, solution: SolvedSolution, between: Intermediate) -> Row:
        """Return the row of a dilution of the stock from which one container is drawn."""
        strength = Quantity(between.as_prepared_concentration, f"{self._unit}/mL")
        typography = self._words.typography
        others = named(self._worked.plan.recipe, solution.number)
        letter = letter_of(self._worked.solved.solutions, solution.number)
        drawn = self._sayings.drawn_for_dilution(between)
        filled = self._sayings.diluted(between)
        holds = (
            (typography.quantity(strength), STRONG, "text"),
            (self._words.say(IN_VOLUME, volume=mL(between.volume_mL)), TEXT, "text"),
        )
        beside = (
            (self._words.say(ONLY_FOR, letter=letter, solution=others), STRONG, "text"),
            (self._say(filled), TEXT, "text"),
        )
        says = {"letter": letter, "solution": others, "draw": drawn, "filled": filled, "strength": strength}
        return Row(
            key=dilution_for(solution.number),
            kind="vial",
            sign=letter,
            source=STOCK,
            fills=fills_of(between.draws),
            drawn=self._drawn(drawn, None),
            captions=self._captions(between.draws),
            holds=holds,
            beside=beside,
            alarm=None,
            cell=Cell("solutions", solution.number, "draw_mL"),
            says=Said(DILUTION_SAYS, says),
        )

    def _drawn(self, drawn: Said, alarm: Severity | None) -> tuple[Piece, ...]:
        pieces: list[Piece] = [(self._say(drawn), STRONG, "text")]
        if alarm == "red":
            pieces.append((self._words.say(NOT_LIKE_THIS), SMALL_BOLD, "red"))
        return tuple(pieces)

    def _captions(self, draws: Sequence[Draw]) -> tuple[str, ...]:
        fills = fills_of(draws)
        return tuple(self._say(one.said(alone=len(fills) == 1)) for one in fills)
