"""How each container is made, in making order: every move of the hands on a row of its own, with room for who did it.

The strongest comes first, and each is labelled before anything is drawn from it or from another one. A dilution that
is made only to draw from has rows of its own, with a letter, and is discarded after use.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from desens_gui.core.findings import Cell
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP
from desens_gui.core.solving.contents import drawn_out_mL
from desens_gui.core.solving.solved import Intermediate, Preparation, SolvedSolution
from desens_gui.core.solving.syringes import drawn_mL
from desens_gui.documents.blocks import Column, Entry, Table
from desens_gui.documents.held import content_said, strength_said
from desens_gui.documents.labels import CHIPS
from desens_gui.documents.measuring import EMPTY, draw_said, filled_said, put_in_or_out
from desens_gui.documents.phrases import Phrases
from desens_gui.documents.stock_box import dissolving

TO_DO = QT_TRANSLATE_NOOP("Worksheet", "To do")
PLANNED = QT_TRANSLATE_NOOP("Worksheet", "Planned")
MEASURE = QT_TRANSLATE_NOOP("Worksheet", "Measure")
DONE_BY = QT_TRANSLATE_NOOP("Worksheet", "Done by")
CHECKED_BY = QT_TRANSLATE_NOOP("Worksheet", "Checked by")
LABEL = QT_TRANSLATE_NOOP("Worksheet", "Label it “{chip}” before the next draw.")
ON_LABEL = QT_TRANSLATE_NOOP("Worksheet", "On the label: {content} {strength}")
ON_LABEL_AFTER = QT_TRANSLATE_NOOP(
    "Worksheet", "On the label: {content} {strength}, what stays in it when {volume} have been drawn out of it."
)
FOR_ALONE = QT_TRANSLATE_NOOP("Worksheet", "Intermediate {letter}, only for {container}. {filled}")
LABEL_INTERMEDIATE = QT_TRANSLATE_NOOP(
    "Worksheet", "Label it “intermediate {letter}: {amount} in {volume} ({strength})” before the next draw."
)
DISCARD = QT_TRANSLATE_NOOP("Worksheet", "Discard what is left of intermediate {letter} after use: {volume}.")


@dataclass(frozen=True, slots=True)
class _Move:
    """One move of the hands: of which container, in words, the volume as planned and as it is measured."""

    sign: str
    words: str
    note: str = ""
    planned: Fraction | None = None
    measured: Fraction | None = None
    where: Cell | None = None


def recipe_table(phrases: Phrases) -> Table:
    """Return the moves by which all containers are made, strongest first, with room for who did and checked each."""
    moves = [*_stock(phrases), *_containers(phrases)]
    rows = tuple(
        (
            Entry(move.sign, chip=True, where=move.where),
            Entry(move.words, move.note, where=move.where),
            Entry("" if move.planned is None else phrases.typography.setting(move.planned), where=move.where),
            Entry("" if move.measured is None else phrases.typography.setting(move.measured), where=move.where),
            Entry(""),
            Entry(""),
        )
        for move in moves
    )
    say = phrases.say
    columns = (
        Column(phrases.container_head, align="centre"),
        Column(say(TO_DO), weight=12),
        Column(say(PLANNED), "mL", "decimal"),
        Column(say(MEASURE), "mL", "decimal", strong=True),
        Column(say(DONE_BY), weight=2),
        Column(say(CHECKED_BY), weight=2),
    )
    return Table(columns, rows, ruled=True)


def _stock(phrases: Phrases) -> Iterator[_Move]:
    """Yield how the stock is made of powder."""
    for words, volume in dissolving(phrases):
        yield _Move("", words, measured=volume, where=Cell("order", 0, "stock"))


def _containers(phrases: Phrases) -> Iterator[_Move]:
    for solution in reversed(phrases.dossier.solved.solutions):
        made = solution.preparation
        if made is None:
            continue
        if made.intermediate is not None:
            yield from _intermediate(phrases, solution, made.intermediate)
        yield from _container(phrases, solution, made)
        if made.intermediate is not None:
            between, letter = made.intermediate, phrases.letter(solution.number)
            left = phrases.volume(between.volume_mL - (drawn_mL(made.draws) or made.draw_mL))
            yield _Move(letter, phrases.say(DISCARD, letter=letter, volume=left), where=_cell(solution))


def _container(phrases: Phrases, solution: SolvedSolution, made: Preparation) -> Iterator[_Move]:
    """Yield how one container is filled, what is drawn for it, and its label."""
    sign, where, say = str(solution.number), _cell(solution), phrases.say
    words, note = filled_said(phrases, solution, made)
    planned, measured = put_in_or_out(made)
    yield _Move(sign, words, note, planned, measured, where)
    drawn = drawn_mL(made.draws) if made.draws else None
    words = draw_said(phrases, phrases.drawn_from(solution), made.draw_mL, made.draws)
    yield _Move(sign, words, planned=made.draw_mL, measured=drawn, where=where)
    chip = say(CHIPS[solution.container], number=sign, count=len(phrases.dossier.solved.solutions))
    content = {"content": content_said(phrases, solution), "strength": strength_said(phrases, solution)}
    drawn_out = drawn_out_mL(phrases.dossier.solved, solution.number)
    note = say(ON_LABEL, **content)
    if drawn_out:
        note = say(ON_LABEL_AFTER, volume=phrases.volume(drawn_out), **content)
    yield _Move(sign, say(LABEL, chip=chip), note, where=where)


def _intermediate(phrases: Phrases, solution: SolvedSolution, between: Intermediate) -> Iterator[_Move]:
    """Yield how a dilution is made that only one container is drawn from."""
    letter, where, say = phrases.letter(solution.number), _cell(solution), phrases.say
    drawn = drawn_mL(between.draws) if between.draws else None
    planned = between.volume_mL - between.draw_mL
    filled = say(EMPTY, volume=phrases.volume(between.diluent_mL), diluent=phrases.diluent)
    words = say(FOR_ALONE, letter=letter, container=phrases.donor(solution.number), filled=filled)
    yield _Move(letter, words, "", planned, between.diluent_mL, where)
    words = draw_said(phrases, phrases.donor(None), between.draw_mL, between.draws)
    yield _Move(letter, words, planned=between.draw_mL, measured=drawn, where=where)
    strength = between.as_prepared_concentration
    values = {
        "amount": phrases.amount(strength * between.volume_mL),
        "volume": phrases.volume(between.volume_mL),
        "strength": phrases.strength(strength),
    }
    yield _Move(letter, say(LABEL_INTERMEDIATE, letter=letter, **values), where=where)


def _cell(solution: SolvedSolution) -> Cell:
    return Cell("solutions", solution.number, "preparation")
