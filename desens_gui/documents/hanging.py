"""What papers say of the pump and the clock: what is keyed in for a whole bag, when it hangs, and until when it keeps.

Moments are printed as a clock shows them: the minute that is running then.
"""

from collections.abc import Callable, Iterator
from datetime import datetime

from desens_gui.core.findings import Cell
from desens_gui.core.ground.instants import Instant
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP, Text
from desens_gui.core.ground.typography import Setting
from desens_gui.core.ground.units import Quantity
from desens_gui.core.rules.making import Storage
from desens_gui.core.rules.pump_words import pump_end_said
from desens_gui.core.solving.solved_times import Keeps, SolutionTimes
from desens_gui.core.solving.timeline import bag_change_min
from desens_gui.documents.blocks import Block, Column, Entry, Fact, Heading, Note
from desens_gui.documents.dossier import Dossier
from desens_gui.documents.phrases import NONE, Phrases
from desens_gui.documents.tables import filled

TITLE = QT_TRANSLATE_NOOP("Worksheet", "At the pump and on the clock")
TITLE_WITHOUT_PUMP = QT_TRANSLATE_NOOP("Worksheet", "On the clock")
TO_INFUSE = QT_TRANSLATE_NOOP("Worksheet", "Volume to be infused")
PREPARED = QT_TRANSLATE_NOOP("Worksheet", "Prepared")
KEPT = QT_TRANSLATE_NOOP("Worksheet", "Kept")
FROM = QT_TRANSLATE_NOOP("Worksheet", "From")
UNTIL = QT_TRANSLATE_NOOP("Worksheet", "Until")
BEGIN_BY = QT_TRANSLATE_NOOP("Worksheet", "Begin by")
DISCARD_BY = QT_TRANSLATE_NOOP("Worksheet", "Discard by")
EACH_CHANGE = QT_TRANSLATE_NOOP("Worksheet", "Each change to another bag takes {time}, in which nothing is given.")
NO_CHANGE = QT_TRANSLATE_NOOP("Worksheet", "No time is reckoned with for the change to another bag.")
CATEGORY = QT_TRANSLATE_NOOP("Worksheet", "Category")
CATEGORY_LIMIT = QT_TRANSLATE_NOOP("Worksheet", "{category}: to be begun within {limit}, kept {kept}. Source: {source}")
STABLE_LABEL = QT_TRANSLATE_NOOP("Worksheet", "Stable for {time} {kept}, by the label ({source}).")
STABLE_STUDIED = QT_TRANSLATE_NOOP("Worksheet", "Stable for {time} {kept}, as studied ({source}).")
FINISH_BY = QT_TRANSLATE_NOOP("Worksheet", "To be over by")
FINISH_BY_VALUE = QT_TRANSLATE_NOOP("Worksheet", "{finish_by}: start at {latest} at the latest")
STORED: dict[Storage, Text] = {
    "room": QT_TRANSLATE_NOOP("Documents", "at room temperature"),
    "fridge": QT_TRANSLATE_NOOP("Documents", "at 2 to 8 °C"),
}
PUMP_VALUE = QT_TRANSLATE_NOOP("Worksheet", "{pump}: {end}")
LABEL_BEGIN = QT_TRANSLATE_NOOP("Label", "Begin by {begin_by}.")
LABEL_DISCARD = QT_TRANSLATE_NOOP("Label", "Discard by {discard_by}.")
BEGIN_BLANK = QT_TRANSLATE_NOOP("Label", "Begin by")
DISCARD_BLANK = QT_TRANSLATE_NOOP("Label", "Discard by")
LABEL_KEEP: dict[Storage, Text] = {
    "room": QT_TRANSLATE_NOOP("Label", "Keep at room temperature."),
    "fridge": QT_TRANSLATE_NOOP("Label", "Keep at 2 to 8 °C."),
}


# --- the worksheet ---------------------------------------------------------------------------------------------


def hanging(phrases: Phrases) -> Iterator[Block]:
    """Yield what is keyed in for each container, and its times; nothing where that says no more than the steps do."""
    solved = phrases.dossier.solved
    times = solved.times.solutions
    if not phrases.pumped and all((one.storage, one.begin_by, one.discard_by) == (None, None, None) for one in times):
        return
    columns = [
        (
            Column(phrases.say(TO_INFUSE), "mL", "decimal"),
            [
                Entry(phrases.value_or_none(of.to_infuse_mL, exact=True), where=_cell(of.number, "to_infuse_mL"))
                for of in solved.solutions
            ],
        ),
        _moments(phrases, PREPARED, "prepared", lambda one: one.made),
        (Column(phrases.say(KEPT)), [_kept(phrases, one) for one in times]),
        _moments(phrases, FROM, "hangs", lambda one: one.hangs),
        _moments(phrases, UNTIL, "ends", lambda one: one.ends),
        _moments(phrases, BEGIN_BY, "begin_by", lambda one: one.begin_by),
        _moments(phrases, DISCARD_BY, "discard_by", lambda one: one.discard_by),
    ]
    numbers = [Entry(str(one.number), chip=True, where=_cell(one.number, "number")) for one in times]
    yield Heading(phrases.say(TITLE if phrases.pumped else TITLE_WITHOUT_PUMP))
    yield filled([(Column(phrases.container_head, align="centre"), numbers), *columns])
    yield from _notes(phrases)


def _cell(number: int, column: str) -> Cell:
    return Cell("solutions", number, column)


def _kept(phrases: Phrases, one: SolutionTimes) -> Entry:
    text = NONE if one.storage is None else phrases.say(STORED[one.storage])
    return Entry(text, where=_cell(one.number, "storage"))


def _moments(
    phrases: Phrases, head: Text, name: str, moment: Callable[[SolutionTimes], Instant | None]
) -> tuple[Column, list[Entry]]:
    """Return a column of times of day; the date stands below where it is not that of the start."""
    typography, start = phrases.typography, phrases.dossier.plan.order.start
    entries = []
    for one in phrases.dossier.solved.times.solutions:
        instant, where = moment(one), _cell(one.number, name)
        if instant is None:
            entries.append(Entry(NONE, where=where))
            continue
        found = instant.before
        day = "" if start is not None and found.date() == start.date() else typography.day(found.date())
        entries.append(Entry(typography.clock(found), day, where=where))
    return Column(phrases.say(head)), entries


def _notes(phrases: Phrases) -> Iterator[Note]:
    """Yield what the times are reckoned with: the change of bags, and both limits with their sources."""
    plan, solved, say = phrases.dossier.plan, phrases.dossier.solved, phrases.say
    if any(step.change_min is not None for step in solved.steps):
        change = bag_change_min(plan)
        time = Setting(Quantity(change, "min"))
        yield Note(say(EACH_CHANGE, time=time) if change else say(NO_CHANGE))
    category = solved.times.category
    for storage, kept in STORED.items():
        limit = None if category is None else category.limit(storage)
        if category is not None and limit is not None and any(one.storage == storage for one in solved.times.solutions):
            about = {"limit": Setting(limit), "kept": kept, "source": category.source}
            yield Note(say(CATEGORY_LIMIT, category=category.name, **about))
    for storage in STORED:
        used = {one.stability for one in solved.times.solutions if one.storage == storage}
        yield from (Note(_stable(phrases, fact)) for fact in used if fact is not None)


def _stable(phrases: Phrases, fact: Keeps) -> str:
    text = STABLE_LABEL if fact.kind == "label" else STABLE_STUDIED
    return phrases.say(text, time=Setting(fact.time), kept=STORED[fact.storage], source=fact.source)


def timing_facts(phrases: Phrases) -> Iterator[tuple[Text, str, str]]:
    """Yield category and end of the order, where they are stated: the name, the fact, its cell."""
    plan, times = phrases.dossier.plan, phrases.dossier.solved.times
    if times.category is not None:
        yield CATEGORY, times.category.name, "category"
    if plan.finish_by is not None and times.latest_start is not None:
        value = phrases.say(FINISH_BY_VALUE, finish_by=plan.finish_by, latest=times.latest_start.before)
        yield FINISH_BY, value, "finish_by"


def pump_value(phrases: Phrases) -> str | None:
    """Return the name of the pump with what it does at the end of a volume; None where none is chosen."""
    pump = phrases.dossier.plan.pump
    return None if pump is None else phrases.say(PUMP_VALUE, pump=pump.name, end=pump_end_said(pump))


# --- labels ----------------------------------------------------------------------------------------------------


def label_times(dossier: Dossier, number: int) -> tuple[str, ...]:
    """Return what the label of a container says of its times, as far as they are known."""
    times, say = dossier.solved.times.solutions[number - 1], dossier.words.say
    said = []
    if times.begin_by is not None:
        said.append(say(LABEL_BEGIN, begin_by=times.begin_by.before))
    if times.discard_by is not None:
        said.append(say(LABEL_DISCARD, discard_by=times.discard_by.before))
    if times.storage is not None:
        said.append(say(LABEL_KEEP[times.storage]))
    return tuple(said)


def label_blanks(dossier: Dossier, number: int) -> tuple[Fact, ...]:
    """Return lines to write the times of a container on that are not known, as far as it is made at all."""
    if dossier.plan.recipe.solutions[number - 1].volume is None:
        return ()
    times = dossier.solved.times.solutions[number - 1]
    unknown = ((BEGIN_BLANK, times.begin_by), (DISCARD_BLANK, times.discard_by))
    return tuple(Fact(dossier.words.say(text), "") for text, moment in unknown if moment is None)


def label_prepared(dossier: Dossier, number: int) -> datetime | None:
    """Return when a container is made itself."""
    made = dossier.solved.times.solutions[number - 1].made
    return None if made is None else made.before
