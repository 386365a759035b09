"""The table of the times of the preparation: when each solution is made, where it is kept, and by when it is used."""

from collections.abc import Callable
from datetime import datetime
from typing import Any, ClassVar

from PySide6.QtCore import Qt

from desens_gui.core.edits.basic import Edited
from desens_gui.core.findings import Cell
from desens_gui.core.grid.keeping_cells import (
    KEEPING_COLUMNS,
    NOT_STATED,
    keeping_choices,
    keeping_text,
    type_keeping,
)
from desens_gui.core.grid.making_cells import CHOSEN
from desens_gui.core.ground.instants import Instant
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP, Said, Text
from desens_gui.core.ground.words import Words
from desens_gui.core.rules.naming import STORED
from desens_gui.core.rules.plan import Plan
from desens_gui.core.worked import Worked
from desens_gui.models.columns import Column
from desens_gui.models.columns import said as word
from desens_gui.models.preparation import CHOOSE, NOT_KNOWN, StrongestFirst, number_column
from desens_gui.models.roles import CHOICES_ROLE, Index

TYPE_MOMENT = QT_TRANSLATE_NOOP(
    "Keeping",
    "This can be typed, as a date with a time, or a time alone on the same day; empty, it is made when the order is "
    "prepared.",
)


def _prepared(worked: Worked, row: int) -> tuple[datetime, bool] | None:
    """Return when a solution is made, and whether that is stated for it alone."""
    made = worked.solved.times.solutions[row].made
    return None if made is None else (made.before, worked.plan.making(row + 1).prepared is not None)


def _prepared_shown(words: Words, value: tuple[datetime, bool], _follows: object) -> str:
    moment, own = value
    written = words.typography.moment(moment)
    return words.say(CHOSEN, choice=written) if own else written


def _storage(worked: Worked, row: int) -> Text:
    storage = worked.solved.times.solutions[row].storage
    return NOT_STATED if storage is None else STORED[storage]


def _time(name: str) -> Callable[[Worked, int], Instant | Text]:
    """Return what reads a time of a solution, or says that it is not known."""

    def read(worked: Worked, row: int) -> Instant | Text:
        found: Instant | None = getattr(worked.solved.times.solutions[row], name)
        return NOT_KNOWN if found is None else found

    return read


def _time_shown(words: Words, value: Instant | Text, _follows: object) -> str:
    """Write a moment by which something must have happened: the minute that is running then."""
    return words.typography.moment(value.before) if isinstance(value, Instant) else words.say(value)


def _ages_elsewhere(worked: Worked) -> bool:
    """Return whether any solution is older than its own making, because of what it is drawn from."""
    return any(one.clock != one.made for one in worked.solved.times.solutions)


def _always(_worked: Worked) -> bool:
    return True


class KeepingTable(StrongestFirst):
    """When each solution is made and where it is kept, both to be stated, and what follows from that."""

    every_column: ClassVar[tuple[Column, ...]] = (
        number_column(),
        Column(
            "prepared",
            QT_TRANSLATE_NOOP("Keeping", "Made at"),
            QT_TRANSLATE_NOOP("Keeping", "When it is made itself: with the order, or at a time of its own."),
            _prepared,
            _prepared_shown,
            shown=_always,
            left=True,
        ),
        Column(
            "storage",
            QT_TRANSLATE_NOOP("Keeping", "Kept until hung"),
            QT_TRANSLATE_NOOP("Keeping", "Where it is kept from its making until it is hung. It is never assumed."),
            _storage,
            word,
            shown=_always,
            left=True,
        ),
        Column(
            "clock",
            QT_TRANSLATE_NOOP("Keeping", "Ages since"),
            QT_TRANSLATE_NOOP("Keeping", "The earliest making among it and all that it is drawn from."),
            _time("clock"),
            _time_shown,
            typed=False,
            shown=_ages_elsewhere,
        ),
        Column(
            "begin_by",
            QT_TRANSLATE_NOOP("Keeping", "Begin by"),
            QT_TRANSLATE_NOOP(
                "Keeping", "By when it must be begun, by its category and so that it ends while it is stable."
            ),
            _time("begin_by"),
            _time_shown,
            typed=False,
            shown=_always,
        ),
        Column(
            "discard_by",
            QT_TRANSLATE_NOOP("Keeping", "Discard by"),
            QT_TRANSLATE_NOOP("Keeping", "Until when it is stable as it is kept."),
            _time("discard_by"),
            _time_shown,
            typed=False,
            shown=_always,
        ),
    )

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return also where it can be kept."""
        if role != CHOICES_ROLE:
            return super().data(index, role)
        cell = self.cell(index) if index.isValid() else None
        if cell is None or self.worked is None:
            return None
        return keeping_choices(self.worked, cell, self._document.words) or None

    def white(self, plan: Plan, cell: Cell) -> bool:
        """Return whether a person states something here."""
        del plan
        return cell.column in KEEPING_COLUMNS

    def edited(self, worked: Worked, cell: Cell) -> str:
        """Return the text that an editor of a cell starts with."""
        return keeping_text(worked, cell, self._document.words)

    def typed_into(self, plan: Plan, worked: Worked, cell: Cell, text: str) -> Edited:
        """Return what typing a text into a cell makes of a plan; raise Refused where it cannot be taken."""
        del worked
        return type_keeping(plan, cell, text, self._document.words)

    def follows_from(self, worked: Worked, cell: Cell) -> Said:
        """Return what a cell follows from, or how to state it."""
        if cell.column not in KEEPING_COLUMNS:
            return super().follows_from(worked, cell)
        return Said(TYPE_MOMENT if cell.column == "prepared" else CHOOSE)
