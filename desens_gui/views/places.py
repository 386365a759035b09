"""What fills the window: the first page, the plan, or a place of its own such as the library."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QStackedWidget, QWidget

from desens_gui.views.room import Room


class Places(QObject):
    """The stack of the window: which place is shown, and which of them are rooms with documents of their own."""

    def __init__(self, stack: QStackedWidget, start: QWidget, work: QWidget) -> None:
        super().__init__(stack)
        self.stack = stack
        self.rooms: list[Room] = []
        self._start = start
        self._work = work

    def add(self, place: QWidget) -> None:
        """Add a place that fills the window."""
        self.stack.addWidget(place)

    def add_room(self, room: Room) -> None:
        """Add a place with documents of its own."""
        self.rooms.append(room)
        self.add(room.page)

    def show(self, place: QWidget) -> None:
        """Show a place."""
        self.stack.setCurrentWidget(place)

    def show_plan(self, *, is_open: bool) -> None:
        """Show the plan, or the first page where none is open."""
        self.stack.setCurrentWidget(self._work if is_open else self._start)

    @property
    def shown(self) -> QWidget | None:
        """The place that is shown; None: the plan, or the first page."""
        shown = self.stack.currentWidget()
        return None if shown in (self._start, self._work) else shown

    @property
    def room(self) -> Room | None:
        """The room that is shown, if one is."""
        shown = self.shown
        return next((room for room in self.rooms if room.page is shown), None)

    @property
    def unsaved(self) -> Room | None:
        """The first room in which something is not saved."""
        return next((room for room in self.rooms if room.unsaved()), None)
