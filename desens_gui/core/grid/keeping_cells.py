"""The cells in which a person states when one solution is made and where it is kept: their texts, and what is typed.

They are `prepared` and `storage` of a solution. Emptied, a solution is made when the order is prepared, and it is not
stated where it is kept.
"""

from desens_gui.core.edits.basic import Edited
from desens_gui.core.edits.timing import with_own_time, with_storage
from desens_gui.core.findings import Cell
from desens_gui.core.grid.making_cells import Choice
from desens_gui.core.ground.numbers import shown
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP, Text
from desens_gui.core.ground.typed_dates import read_typed_moment
from desens_gui.core.ground.words import ENGLISH_WORDS, Words
from desens_gui.core.rules.making import STORAGES, Storage
from desens_gui.core.rules.naming import STORED
from desens_gui.core.rules.plan import Plan
from desens_gui.core.worked import Worked

#: the columns of a solution in which its times are stated
KEEPING_COLUMNS = ("prepared", "storage")

NOT_STATED = QT_TRANSLATE_NOOP("Keeping", "not stated")
NO_LIMIT_KNOWN = QT_TRANSLATE_NOOP("Keeping", "then no begin by is worked out")
LIMIT_IS = QT_TRANSLATE_NOOP("Keeping", "{category}: begin within {limit}")
NO_LIMIT = QT_TRANSLATE_NOOP("Keeping", "{category}: states no limit")
NO_CATEGORY = QT_TRANSLATE_NOOP("Keeping", "no category is chosen")
NO_STORAGE = QT_TRANSLATE_NOOP("Keeping", "“{typed}” is no place to keep it. Write one of these: {possible}.")
NOT_STATED_HERE = QT_TRANSLATE_NOOP(
    "Keeping", "This is computed from when it is made and where it is kept. Change that instead."
)

#: what is taken besides the whole name of a place
_SHORT: dict[str, Storage] = {"room": "room", "fridge": "fridge"}


def keeping_text(worked: Worked, cell: Cell, words: Words) -> str:
    """Return the text that an editor of a cell starts with. Typed back, it changes nothing."""
    making = worked.plan.making(cell.row)
    if cell.column == "storage":
        return words.say(NOT_STATED if making.storage is None else STORED[making.storage])
    return "" if making.prepared is None else words.typography.moment(making.prepared)


def type_keeping(plan: Plan, cell: Cell, typed: str, words: Words) -> Edited:
    """Return what typing a text into a cell makes of the plan; raise Refused for what cannot be read.

    A time without a date is on the day on which the order is prepared, else on that of the start.
    """
    text, where = " ".join(typed.split()), f"solutions {cell.row}, {cell.column}"
    try:
        if cell.column == "storage":
            return with_storage(plan, _read_storage(text, words), cell.row)
        if cell.column != "prepared":
            raise Refused(NOT_STATED_HERE)
        if not text:
            return with_own_time(plan, None, cell.row)
        known = (plan.making(cell.row).prepared, plan.order.prepared, plan.order.start)
        day = next((moment.date() for moment in known if moment is not None), None)
        return with_own_time(plan, read_typed_moment(text, words.typography, day), cell.row)
    except Refused as refused:
        raise Refused(refused.text, where, **refused.values) from None


def keeping_choices(worked: Worked, cell: Cell, words: Words) -> tuple[Choice, ...]:
    """Return where a solution can be kept, and what the category says of it; empty where a moment is typed."""
    if cell.column != "storage":
        return ()
    stated = [Choice(words.say(STORED[storage]), _limit(worked, storage, words)) for storage in STORAGES]
    return (Choice(words.say(NOT_STATED), words.say(NO_LIMIT_KNOWN)), *stated)


def _limit(worked: Worked, storage: Storage, words: Words) -> str:
    category = worked.solved.times.category
    limit = None if category is None else category.limit(storage)
    if category is None:
        return words.say(NO_CATEGORY)
    if limit is None:
        return words.say(NO_LIMIT, category=category.name)
    return words.say(LIMIT_IS, category=category.name, limit=words.typography.set_quantity(limit))


def _read_storage(text: str, words: Words) -> Storage | None:
    if not text or _is(text, NOT_STATED, words):
        return None
    for storage in STORAGES:
        if _SHORT.get(text.casefold()) == storage or _is(text, STORED[storage], words):
            return storage
    possible = tuple(words.say(one) for one in (NOT_STATED, *STORED.values()))
    raise Refused(NO_STORAGE, typed=shown(text), possible=possible)


def _is(typed: str, text: Text, words: Words) -> bool:
    """Return whether what was typed says the same, in the words of the screen or in English."""
    return typed.casefold() in {each.say(text).casefold() for each in (words, ENGLISH_WORDS)}
