"""The cells in which a person chooses how a solution is made: their texts, what can be chosen, and what is typed.

They are `source`, `draws` (the syringes), `fill`, `overfill_mL` and `made_mL` of a solution. Each choice can also be
typed, in the words of the screen or in English; an empty cell leaves it to the program, or to what holds for all.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import product

from desens_gui.core.edits.basic import Edited
from desens_gui.core.edits.making import (
    hindrance,
    why_no_donor,
    with_fill,
    with_made_to,
    with_overfill,
    with_source,
    with_syringes,
)
from desens_gui.core.findings import Cell
from desens_gui.core.grid.made_workings import FILLS, measured_said
from desens_gui.core.ground.numbers import shown
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.storable import stored, writable
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP, Said, Text
from desens_gui.core.ground.typed import read_typed_quantity
from desens_gui.core.ground.typography import Percent, Setting
from desens_gui.core.ground.units import VOLUMES, Quantity, read_quantity
from desens_gui.core.ground.words import ENGLISH_WORDS, Words
from desens_gui.core.rules.contents import number_text, read_ratio
from desens_gui.core.rules.making import FILLS as WAYS_TO_FILL
from desens_gui.core.rules.making import Fill
from desens_gui.core.rules.naming import FILL_NAMES, NOT_STATED, named
from desens_gui.core.rules.plan import Plan
from desens_gui.core.rules.site import Site, Syringe
from desens_gui.core.solving.preparation import may_give, ways
from desens_gui.core.solving.solved import SolvedSolution
from desens_gui.core.solving.syringes import Draw, drawn_mL, draws_for, draws_with
from desens_gui.core.worked import Worked

#: the columns of a solution in which its making is chosen
MAKING_COLUMNS = ("source", "draws", "fill", "overfill_mL", "made_mL")

AUTO = QT_TRANSLATE_NOOP("Making", "auto")
STOCK = QT_TRANSLATE_NOOP("Making", "stock")
INTERMEDIATE = QT_TRANSLATE_NOOP("Making", "intermediate")
AS_ALL = QT_TRANSLATE_NOOP("Making", "as all")
#: a syringe and the mark to which it is drawn up, and where no syringe measures the draw
MARK = QT_TRANSLATE_NOOP("Preparation", "{syringe} mL: {mark}")
NO_SYRINGE = QT_TRANSLATE_NOOP("Preparation", "none measures it")
OTHER_MARK = QT_TRANSLATE_NOOP(
    "Making", "{measured} The mark follows from that: write the syringes alone, such as 3 or 20 + 10."
)
CHOSEN = QT_TRANSLATE_NOOP("Making", "{choice} (chosen)")

DRAW_OF = QT_TRANSLATE_NOOP("Making", "a draw of {draw}")
NEXT_STRONGER = QT_TRANSLATE_NOOP("Making", "as the protocol draws: from the next stronger one that can give")
PROGRAM_CHOOSES = QT_TRANSLATE_NOOP("Making", "the program chooses: the stock, else a stronger one, else a dilution")
AS_ALL_IS = QT_TRANSLATE_NOOP("Making", "what holds for all: {choice}")
READS = QT_TRANSLATE_NOOP("Making", "{drawn} for {draw} ({off})")
FILLINGS = QT_TRANSLATE_NOOP("Making", "{reads}, in {count} fillings")
LOW = QT_TRANSLATE_NOOP("Making", "{reads}: filled to less than {share}, where it measures badly")
READS_NOTHING = QT_TRANSLATE_NOOP("Making", "too large: {draw} would be rounded to nothing")
LOSES = QT_TRANSLATE_NOOP("Making", "its own volume; {left} are left after giving {given}")
KEEPS = QT_TRANSLATE_NOOP("Making", "larger, so that {left} are left after giving {given}")

NO_SOURCE = QT_TRANSLATE_NOOP("Making", "“{typed}” is nothing that can be drawn from. Write one of these: {possible}.")
NO_FILL = QT_TRANSLATE_NOOP("Making", "“{typed}” is no way to fill a container. Write one of these: {possible}.")
NOT_CHOSEN_HERE = QT_TRANSLATE_NOOP("Making", "This is computed from how the solution is made. Change that instead.")
OVERFILL_IS = QT_TRANSLATE_NOOP("Making", "{share} of {volume} are {overfill}.")

#: a syringe that would have to be filled more often is not offered
_MOST_FILLINGS = 3
_PLUS = " + "


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing that can be chosen in a cell: how it is typed, what it comes to, and whether it can be made so."""

    text: str
    about: str
    possible: bool = True


def making_text(worked: Worked, cell: Cell, words: Words) -> str:
    """Return the text that an editor of a cell of the making starts with. Typed back, it changes nothing."""
    making, mark = worked.plan.making(cell.row), words.typography.decimal_mark
    if cell.column == "source":
        return _say(words, _source_text(worked.plan, making.source, making.donor))
    if cell.column == "draws":
        sizes = [number_text(capacity.into("mL"), mark) for capacity in making.syringes]
        return _PLUS.join(sizes) or words.say(AUTO)
    if cell.column == "fill":
        return words.say(AS_ALL if making.fill is None else FILL_NAMES[making.fill])
    stated = making.overfill if cell.column == "overfill_mL" else making.made_to
    return "" if stated is None else number_text(stated.into("mL"), mark)


def type_making(plan: Plan, worked: Worked, site: Site, cell: Cell, typed: str, words: Words) -> Edited:
    """Return what typing a text into a cell of the making makes of the plan, whose numbers `worked` holds.

    Raises Refused for what cannot be read, and for what cannot be made so.
    """
    text, number = " ".join(typed.split()), cell.row
    try:
        match cell.column:
            case "source":
                return _type_source(plan, worked, site, number, _bare(text, words), words)
            case "draws":
                return _type_draws(plan, worked, site, number, _bare(text, words), words)
            case "fill":
                return with_fill(plan, number, _read_fill(_bare(text, words), words))
            case "overfill_mL":
                return _type_overfill(plan, number, text, words)
            case "made_mL":
                volume = _read_mL(text, words) if text else None
                return with_made_to(plan, worked.solved, number, volume)
        raise Refused(NOT_CHOSEN_HERE)
    except Refused as refused:
        where = refused.where or f"solutions {number}, {cell.column}"
        raise Refused(refused.text, where, **refused.values) from None


def choices(worked: Worked, site: Site, cell: Cell, words: Words) -> tuple[Choice, ...]:
    """Return what can be chosen in a cell of the making; empty where a person types, or nothing is made."""
    solution = worked.solved.solutions[cell.row - 1]
    offer = {"source": _sources, "draws": _syringes, "fill": _fills, "made_mL": _volumes}.get(cell.column)
    if solution.preparation is None or offer is None:
        return ()
    return tuple(
        Choice(text, _say(words, about), possible) for text, about, possible in offer(worked, site, solution, words)
    )


# --- what can be chosen

#: a text, what it comes to, and whether it can be made so
_Offer = tuple[str, Said, bool]


def _sources(worked: Worked, site: Site, solution: SolvedSolution, words: Words) -> Iterator[_Offer]:
    plan, solved, number = worked.plan, worked.solved, solution.number
    sequential = plan.recipe.preparation == "sequential"
    yield words.say(AUTO), Said(NEXT_STRONGER if sequential else PROGRAM_CHOOSES), True
    for way in ways(plan, solved, site, number):
        hindered = hindrance(plan, solved, site, number, way)
        about = Said(DRAW_OF, {"draw": _mL(way.draw_mL)}) if hindered is None else hindered
        yield _say(words, _source_text(plan, way.source, way.donor)), about, hindered is None
    for donor in range(number + 1, len(solved.solutions) + 1):
        why = why_no_donor(plan, solved, number, donor)
        if why is not None:
            yield _say(words, named(plan.recipe, donor)), why, False


def _syringes(_worked: Worked, site: Site, solution: SolvedSolution, words: Words) -> Iterator[_Offer]:
    """Yield single syringes, the smallest first, and the pairs that read better than any of them, the best first."""
    assert solution.preparation is not None  # the caller's condition
    draw = solution.preparation.draw_mL
    auto = draws_for(draw, site.syringes, site.thresholds)
    yield words.say(AUTO), _reading(draw, auto, site), bool(auto)
    singles = [([syringe], draws_with(draw, [syringe])) for syringe in site.syringes]
    pairs = [([first, second], draws_with(draw, [first, second])) for first, second in product(site.syringes, repeat=2)]
    best = min((abs(drawn_mL(draws) - draw) for _, draws in singles if len(draws) == 1), default=draw)
    for syringes, draws in singles:
        if len(draws) <= _MOST_FILLINGS:
            yield _sizes(syringes, words), _reading(draw, draws, site), _filled_enough(draws, site)
    for pair, draws in sorted(pairs, key=lambda one: abs(drawn_mL(one[1]) - draw)):
        used = [one.syringe_mL for one in draws] == [syringe.capacity.into("mL") for syringe in pair]
        if used and abs(drawn_mL(draws) - draw) < best and _filled_enough(draws, site):
            yield _sizes(pair, words), _reading(draw, draws, site), True


def _fills(worked: Worked, _site: Site, solution: SolvedSolution, words: Words) -> Iterator[_Offer]:
    yield words.say(AS_ALL), Said(AS_ALL_IS, {"choice": FILL_NAMES[worked.plan.fill]}), True
    for fill in WAYS_TO_FILL:
        yield words.say(FILL_NAMES[fill]), Said(FILLS[fill], {"volume": _mL(solution.made_mL)}), True


def _volumes(worked: Worked, _site: Site, solution: SolvedSolution, words: Words) -> Iterator[_Offer]:
    volume, given = solution.volume_mL, solution.donated_mL
    if volume is None or not given or not may_give(worked.plan.recipe, solution):
        return
    for made, about in ((volume, LOSES), (volume + given, KEEPS)):
        if writable(made):
            said = Said(about, {"left": _mL(made - given), "given": _mL(given)})
            yield number_text(made, words.typography.decimal_mark), said, True


def _reading(draw: Fraction, draws: tuple[Draw, ...], site: Site) -> Said:
    """Return what syringes read for a draw, and how well."""
    if not draws:
        return Said(READS_NOTHING, {"draw": _mL(draw)})
    drawn = drawn_mL(draws)
    reads = Said(READS, {"drawn": _mL(drawn), "draw": _mL(draw), "off": Percent(drawn / draw - 1, signed=True)})
    if not _filled_enough(draws, site):
        return Said(LOW, {"reads": reads, "share": Percent(site.thresholds.least_fill)})
    return Said(FILLINGS, {"reads": reads, "count": len(draws)}) if len(draws) > 1 else reads


def _filled_enough(draws: tuple[Draw, ...], site: Site) -> bool:
    least = site.thresholds.least_fill
    return bool(draws) and all(draw.volume_mL >= least * draw.syringe_mL for draw in draws)


def _sizes(syringes: Sequence[Syringe], words: Words) -> str:
    mark = words.typography.decimal_mark
    return _PLUS.join(number_text(syringe.capacity.into("mL"), mark) for syringe in syringes)


# --- what is typed


def _type_source(plan: Plan, worked: Worked, site: Site, number: int, text: str, words: Words) -> Edited:
    solved = worked.solved
    if not text or _is(text, AUTO, words):
        return with_source(plan, solved, site, number, None)
    if _is(text, STOCK, words):
        return with_source(plan, solved, site, number, "stock")
    if _is(text, INTERMEDIATE, words):
        return with_source(plan, solved, site, number, "intermediate")
    for donor in range(1, len(solved.solutions) + 1):
        if text == str(donor) or _is(text, named(plan.recipe, donor), words):
            return with_source(plan, solved, site, number, "solution", donor)
    possible = [*map(words.say, (AUTO, STOCK, INTERMEDIATE))]
    possible += [_say(words, named(plan.recipe, donor)) for donor in range(number + 1, len(solved.solutions) + 1)]
    raise Refused(NO_SOURCE, typed=shown(text), possible=tuple(possible))


def _type_draws(plan: Plan, worked: Worked, site: Site, number: int, text: str, words: Words) -> Edited:
    """Take the syringes alone, or as the cell shows them, with the mark of each: 20 mL: 20 + 10 mL: 6.6.

    A mark follows from the draw; another one than that is refused.
    """
    if not text or any(_is(text, one, words) for one in (AUTO, NO_SYRINGE)):
        return with_syringes(plan, worked.solved, site, number, [])
    parts = [_syringe_and_mark(part, words) for part in text.split("+")]
    sizes = [_read_mL(size, words) for size, _ in parts]
    marks = [None if mark is None else _read_mL(mark, words, zero=True) for _, mark in parts]
    if None not in marks and len(set(sizes)) == 1:  # one syringe, as often as it is shown
        sizes = sizes[:1]
    edited = with_syringes(plan, worked.solved, site, number, sizes)
    preparation = worked.solved.solutions[number - 1].preparation
    known = {syringe.capacity.into("mL"): syringe for syringe in site.syringes}
    if preparation is not None and any(mark is not None for mark in marks):
        draws = draws_with(preparation.draw_mL, [known[size.into("mL")] for size in sizes])
        if [None if mark is None else mark.into("mL") for mark in marks] != [draw.volume_mL for draw in draws]:
            measured = measured_said(preparation.draw_mL, draws)
            raise Refused(OTHER_MARK, measured=measured)
    return edited


def _syringe_and_mark(part: str, words: Words) -> tuple[str, str | None]:
    """Return the syringe of a part that was typed, and the mark that is written beside it as the cell writes it."""
    found = _as_shown(MARK, part.strip(), words, "syringe", "mark")
    return (found[0], found[1]) if found else (part, None)


def _bare(text: str, words: Words) -> str:
    """Return a choice without the word that the cell puts beside what was chosen."""
    found = _as_shown(CHOSEN, text, words, "choice")
    return found[0] if found else text


def _as_shown(text: Text, typed: str, words: Words, *names: str) -> tuple[str, ...]:
    """Return the values of a text that was typed as the screen says it, or in English; empty where it is another."""
    for each in (words, ENGLISH_WORDS):
        pattern = re.escape(each.say(text, **{name: f"<{name}>" for name in names})).replace(r"\ ", r"\s*")
        for name in names:
            pattern = pattern.replace(f"<{name}>", f"(?P<{name}>.+?)")
        found = re.fullmatch(pattern, typed, re.IGNORECASE)
        if found is not None:
            return tuple(found[name].strip() for name in names)
    return ()


def _read_fill(text: str, words: Words) -> Fill | None:
    if not text or _is(text, AS_ALL, words):
        return None
    for fill in WAYS_TO_FILL:
        if _is(text, FILL_NAMES[fill], words):
            return fill
    possible = tuple(words.say(one) for one in (AS_ALL, *FILL_NAMES.values()))
    raise Refused(NO_FILL, typed=shown(text), possible=possible)


def _type_overfill(plan: Plan, number: int, text: str, words: Words) -> Edited:
    """Take an overfill in mL, or as a percentage of the solution's volume."""
    mark, volume = words.typography.decimal_mark, plan.recipe.solutions[number - 1].volume
    if not text or _is(text, NOT_STATED, words):
        return with_overfill(plan, number, None)
    if not text.endswith("%") or volume is None:
        return with_overfill(plan, number, _read_mL(text, words, zero=True))
    share = read_ratio(text, mark)
    overfill = Quantity(share * volume.into("mL"), "mL")
    if share:
        overfill = read_quantity(stored(overfill.value, "mL"), VOLUMES)
    values = {"share": Percent(share), "volume": Setting(volume), "overfill": Setting(overfill)}
    return Edited(with_overfill(plan, number, overfill).plan, Said(OVERFILL_IS, values))


def _read_mL(text: str, words: Words, *, zero: bool = False) -> Quantity:
    """Read a volume, also none where `zero` says so; the cells show mL, so it is stated in them."""
    quantity = read_typed_quantity(text, VOLUMES, words.typography.decimal_mark, "mL", zero=zero)
    return Quantity(quantity.into("mL"), "mL")


# --- inside


def _source_text(plan: Plan, source: str | None, donor: int | None) -> Said:
    if donor is not None:
        return named(plan.recipe, donor)
    return Said({"stock": STOCK, "intermediate": INTERMEDIATE}.get(source or "", AUTO))


def _is(typed: str, text: Text | Said, words: Words) -> bool:
    """Return whether what was typed says the same, in the words of the screen or in English."""
    said = text if isinstance(text, Said) else Said(text)
    return typed.casefold() in {_say(each, said).casefold() for each in (words, ENGLISH_WORDS)}


def _say(words: Words, said: Said) -> str:
    return words.say(said.text, **said.values)


def _mL(volume: Fraction | None) -> Setting:
    assert volume is not None  # it is made
    return Setting(Quantity(volume, "mL"))
