"""Undo and redo: of the plan, or of what is written in the place that is shown."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from desens_gui.app.actions import ACTIONS
from desens_gui.app.history import History
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP, Said
from desens_gui.core.ground.words import Words
from desens_gui.views.status import Status

WHAT = QT_TRANSLATE_NOOP("MainWindow", "{action}: {what}")
TAKEN_BACK = QT_TRANSLATE_NOOP("MainWindow", "Taken back: {what}.")
MADE_AGAIN = QT_TRANSLATE_NOOP("MainWindow", "Made again: {what}.")


class Undoing(QObject):
    """The two actions, whose texts say what they would take back or make again."""

    def __init__(
        self,
        actions: Mapping[str, QAction],
        words: Words,
        status: Status,
        history: Callable[[], History],
        commit_open: Callable[[], bool],
    ) -> None:
        """Take the actions and what they work on: the history of what is shown, after what is typed is committed."""
        super().__init__(status)
        self._actions = actions
        self._words = words
        self._status = status
        self._history = history
        self._commit_open = commit_open

    def follow(self, history: History) -> None:
        """Show what a history can do whenever it changes."""
        for signal in (history.canUndoChanged, history.canRedoChanged, history.indexChanged):
            signal.connect(self.show)

    def show(self, _changed: object = None) -> None:
        """Say on the actions what they would do."""
        stack = self._history()
        for name, can, what in (
            ("undo", stack.canUndo(), stack.undoText()),
            ("redo", stack.canRedo(), stack.redoText()),
        ):
            action = self._actions[name]
            text = self._words.say(next(spec for spec in ACTIONS if spec.id == name).text)
            tip = action.statusTip()
            action.setEnabled(can)
            action.setText(self._words.say(WHAT, action=text, what=what) if what else text)
            action.setToolTip(self._words.say(WHAT, action=tip, what=what) if what else tip)

    def undo(self) -> None:
        """Take the last edit back."""
        history = self._history()
        if self._commit_open() and history.canUndo():
            what = history.undoText()
            history.undo()
            self._status.say(Said(TAKEN_BACK, {"what": what}))

    def redo(self) -> None:
        """Make it again."""
        history = self._history()
        if self._commit_open() and history.canRedo():
            what = history.redoText()
            history.redo()
            self._status.say(Said(MADE_AGAIN, {"what": what}))
