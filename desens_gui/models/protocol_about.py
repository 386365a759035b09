"""A protocol on one sheet to be read: what it is, what it comes to, its solutions and steps as rules."""

from collections.abc import Iterable, Iterator
from html import escape

from desens_gui.core.compare.choosing import drugs_of
from desens_gui.core.compare.comparison import Candidate
from desens_gui.core.grid.recipe_words import solution_said, step_said
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP, Said, Text
from desens_gui.core.ground.typography import Setting
from desens_gui.core.ground.words import Words
from desens_gui.core.rules.naming import named
from desens_gui.core.rules.protocol import Limits, Protocol
from desens_gui.core.rules.recipe import Recipe
from desens_gui.models.library_table import origin_text
from desens_gui.models.protocol_words import ROUTES, ROWS, figure_text
from desens_gui.store.library import Entry

NUMBERS = QT_TRANSLATE_NOOP("ProtocolSheet", "For {dose}")
OWN_DOSE = QT_TRANSLATE_NOOP("ProtocolSheet", "{reason} These are the numbers for the {dose} that it gives itself:")
NO_NUMBERS = QT_TRANSLATE_NOOP("ProtocolSheet", "It cannot be followed for this order: {reason}")
RETIRED = QT_TRANSLATE_NOOP("ProtocolSheet", "Retired: no new plan follows it until it is restored.")
NEWEST_DAMAGED = QT_TRANSLATE_NOOP("ProtocolSheet", "A newer version is damaged: {where}: {reason}")
SOURCE = QT_TRANSLATE_NOOP("ProtocolSheet", "Source")
DRUGS = QT_TRANSLATE_NOOP("ProtocolSheet", "Drugs")
ANY_DRUG = QT_TRANSLATE_NOOP("ProtocolSheet", "no drug in particular")
ROUTE = QT_TRANSLATE_NOOP("ProtocolSheet", "Route")
FROM = QT_TRANSLATE_NOOP("ProtocolSheet", "From")
AUTHOR = QT_TRANSLATE_NOOP("ProtocolSheet", "Author")
SAVED = QT_TRANSLATE_NOOP("ProtocolSheet", "{author}, {day}")
ID = QT_TRANSLATE_NOOP("ProtocolSheet", "Id")
LIMITS = QT_TRANSLATE_NOOP("ProtocolSheet", "Limits")
LEAST = QT_TRANSLATE_NOOP("ProtocolSheet", "at least {value}")
MOST = QT_TRANSLATE_NOOP("ProtocolSheet", "at most {value}")
MOST_RATE = QT_TRANSLATE_NOOP("ProtocolSheet", "no step above {value}")
CAPPED = QT_TRANSLATE_NOOP("ProtocolSheet", "rates held at {value}")
FINAL_RATE = QT_TRANSLATE_NOOP("ProtocolSheet", "Final rate")
MOVES_LAST = QT_TRANSLATE_NOOP("ProtocolSheet", "{rate}, of the last step")
MOVES_ALL = QT_TRANSLATE_NOOP("ProtocolSheet", "{rate}, all rates in proportion")
SOLUTIONS = QT_TRANSLATE_NOOP("ProtocolSheet", "Solutions")
STEPS = QT_TRANSLATE_NOOP("ProtocolSheet", "Steps")
DAY = QT_TRANSLATE_NOOP("ProtocolSheet", "Day {day}")
LAST_SOLUTION = QT_TRANSLATE_NOOP("ProtocolSheet", "Last solution")
POLICIES: dict[str, Text] = {
    "remainder": QT_TRANSLATE_NOOP("ProtocolSheet", "carries the remainder"),
    "stop-at-dose": QT_TRANSLATE_NOOP("ProtocolSheet", "stops at the dose"),
    "as-written": QT_TRANSLATE_NOOP("ProtocolSheet", "as written"),
}

_VALUE = QT_TRANSLATE_NOOP("ProtocolSheet", "{value}")


def about_html(entry: Entry, candidate: Candidate, dose: object, reason: str, words: Words) -> str:
    """Return everything about a protocol as HTML, all of it escaped.

    `candidate` holds what it comes to for `dose`. `reason` says why that is not the dose that was stated; it is
    empty where it is.
    """
    protocol, recipe = entry.item, entry.item.recipe
    parts = [f"<h3>{escape(protocol.name)}</h3>"]
    if entry.retired:
        parts.append(_paragraph(words.say(RETIRED), bold=True))
    if entry.damaged is not None:
        refusal = words.refusal(entry.damaged)
        parts.append(_paragraph(words.say(NEWEST_DAMAGED, where=entry.damaged.where, reason=refusal), bold=True))
    if protocol.note:
        parts.append(_paragraph(protocol.note))
    parts += _numbers(candidate, dose, reason, words)
    parts.append(_table(_facts(entry, words)))
    if recipe.solutions:
        parts.append(_heading(words.say(SOLUTIONS)))
        parts.append(_table(_solutions(recipe, words)))
    parts.append(_heading(words.say(STEPS)))
    parts.append(_table(_steps(recipe, words)))
    return "".join(parts)


def _numbers(candidate: Candidate, dose: object, reason: str, words: Words) -> Iterator[str]:
    figures = candidate.figures
    if figures is None:
        refusal = "" if candidate.refusal is None else words.refusal(candidate.refusal)
        yield _paragraph(words.say(NO_NUMBERS, reason=refusal), bold=True)
        return
    yield _heading(words.say(NUMBERS, dose=dose))
    if reason:
        yield _paragraph(words.say(OWN_DOSE, reason=reason, dose=dose))
    yield _table((words.say(text), figure_text(figures, row, words)) for row, text in ROWS.items())


def _facts(entry: Entry, words: Words) -> Iterator[tuple[str, str]]:
    """Yield what is known about a protocol besides its rules."""
    protocol, say = entry.item, words.say
    yield say(SOURCE), f"{protocol.source} ({protocol.date})"
    yield say(ROUTE), say(ROUTES[protocol.route])
    yield say(DRUGS), ", ".join(drugs_of(protocol)) or say(ANY_DRUG)
    limits = tuple(_limits(protocol.limits, protocol))
    if limits:
        yield say(LIMITS), say(_VALUE, value=limits)
    final = protocol.recipe.final_rate
    if final is not None:
        moves = MOVES_LAST if final.moves == "last-step" else MOVES_ALL
        yield say(FINAL_RATE), say(moves, rate=Setting(final.rate))
    if protocol.solutions:
        yield say(LAST_SOLUTION), say(POLICIES[protocol.last_solution])
    yield say(FROM), origin_text(entry, words)
    if protocol.author and protocol.saved is not None:
        yield say(AUTHOR), say(SAVED, author=protocol.author, day=words.typography.day(protocol.saved))
    yield say(ID), protocol.id


def _limits(limits: Limits | None, protocol: Protocol) -> Iterator[Said]:
    stated = () if limits is None else ((LEAST, limits.least_dose), (MOST, limits.most_dose))
    rates = ((MOST_RATE, None if limits is None else limits.highest_rate), (CAPPED, protocol.rate_cap))
    for text, value in (*stated, *rates):
        if value is not None:
            yield Said(text, {"value": Setting(value)})


def _solutions(recipe: Recipe, words: Words) -> Iterator[tuple[str, str]]:
    for number in range(1, len(recipe.solutions) + 1):
        yield words.say(_VALUE, value=named(recipe, number)), words.say(_VALUE, value=solution_said(recipe, number))


def _steps(recipe: Recipe, words: Words) -> Iterator[tuple[str, ...]]:
    day = None
    for number, step in enumerate(recipe.steps, 1):
        if step.day is not None and step.day != day:
            day = step.day
            yield ("", words.say(DAY, day=day))
        source = "" if step.solution is None else words.say(_VALUE, value=named(recipe, step.solution))
        yield str(number), source, words.say(_VALUE, value=step_said(recipe, number))


def _heading(text: str) -> str:
    return f"<h4>{escape(text)}</h4>"


def _paragraph(text: str, *, bold: bool = False) -> str:
    said = escape(text)
    return f"<p><b>{said}</b></p>" if bold else f"<p>{said}</p>"


def _table(rows: Iterable[tuple[str, ...]]) -> str:
    """Return a table, the first column of which says what stands in the others."""
    lines = "".join(
        "<tr>" + "".join(f'<td style="padding-right: 10px">{escape(cell)}</td>' for cell in row) + "</tr>"
        for row in rows
    )
    return f'<table cellspacing="0" cellpadding="1">{lines}</table>'
