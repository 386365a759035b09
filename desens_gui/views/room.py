"""A place of the window that has documents of its own: a page, with what the window's actions do while it is shown."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from desens_gui.app.history import History


@dataclass(frozen=True, slots=True)
class Room:
    """What the window asks of a room.

    `answers` says by action what it does here; actions that are not in it act on the plan or are grey. `title` is what
    the window is called meanwhile, `leave` ends what is open here, after asking about what is not saved, and goes on.
    """

    page: QWidget
    answers: Mapping[str, Callable[[], object]]
    history: History
    title: Callable[[], str]
    unsaved: Callable[[], bool]
    commit_open: Callable[[], bool]
    leave: Callable[[Callable[[], None]], None]
