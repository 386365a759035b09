"""The history of a document: whole plans (or drafts), one for each step, and which of them is current.

It answers as QUndoStack does and takes its place. QUndoStack deletes its commands in C++, PySide deletes them once more
when Python's garbage collector finds document and stack in a cycle, and the program dies; plans in a list cannot.
"""

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal


@dataclass(frozen=True, slots=True)
class _Step:
    """A plan, what led to it, and the key of the field that was typed into (None: nothing is joined to it)."""

    text: str
    plan: object
    key: str | None = None


class History(QObject):
    """Plans in the order in which they were made. The first one was not made by a step."""

    #: carries the plan (or draft) that undo or redo has come to
    travelled = Signal(object)
    #: carries the number of the current step
    indexChanged = Signal(object)  # noqa: N815 # as QUndoStack
    #: carry whether there is something to undo, to redo, to save
    canUndoChanged = Signal(object)  # noqa: N815
    canRedoChanged = Signal(object)  # noqa: N815
    cleanChanged = Signal(object)  # noqa: N815

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._steps: list[_Step] = []
        self._index = 0
        self._clean: int | None = 0

    # ------------------------------------------------------------ as QUndoStack

    def count(self) -> int:
        """Return the number of steps, those that were undone included."""
        return max(len(self._steps) - 1, 0)

    def index(self) -> int:
        """Return the number of the current step; 0 before the first."""
        return self._index

    def isClean(self) -> bool:
        """Return whether the current plan is the one that was saved."""
        return self._clean == self._index

    def canUndo(self) -> bool:
        """Return whether there is a step to undo."""
        return self._index > 0

    def canRedo(self) -> bool:
        """Return whether there is a step to make again."""
        return self._index < self.count()

    def undoText(self) -> str:
        """Return what the step is called that undo takes back; empty when there is none."""
        return self._steps[self._index].text if self.canUndo() else ""

    def redoText(self) -> str:
        """Return what the step is called that redo makes again; empty when there is none."""
        return self._steps[self._index + 1].text if self.canRedo() else ""

    def undo(self) -> None:
        """Go back one step, where there is one."""
        self.setIndex(self._index - 1)

    def redo(self) -> None:
        """Go forward one step, where there is one."""
        self.setIndex(self._index + 1)

    def setIndex(self, index: int) -> None:
        """Go to a step; one that is not there leaves everything as it is."""
        if not 0 <= index <= self.count() or index == self._index:
            return
        before = self._state()
        self.end_merging()
        self._index = index
        self.end_merging()
        self.travelled.emit(self._steps[index].plan)
        self._tell(before)

    def setClean(self) -> None:
        """Call the current plan saved."""
        before = self._state()
        self._clean = self._index
        self._tell(before)

    def set_unclean(self) -> None:
        """Call the current plan not saved, because of something that is no step: undo cannot take it back."""
        before = self._state()
        self._clean = None
        self._tell(before)

    # ------------------------------------------------------------ for the document

    def begin(self, plan: object, *, clean: bool = True) -> None:
        """Forget everything and begin with a plan; None: with nothing. `clean` is False for one that is not saved."""
        before = self._state()
        self._steps = [] if plan is None else [_Step("", plan)]
        self._index = 0
        self._clean = 0 if clean else None
        self._tell(before)

    def push(self, text: str, plan: object, key: str | None) -> None:
        """Add a step. It is joined to the last one when both have the same key; joined steps can cancel each other."""
        before, last = self._state(), self._steps[self._index]
        joined = key is not None and key == last.key and self._index > 0 and not self.isClean()
        del self._steps[self._index + 1 :]
        if self._clean is not None and self._clean > self._index:
            self._clean = None
        if joined:
            del self._steps[self._index]
            self._index -= 1
        if not joined or self._steps[self._index].plan != plan:
            self._steps.append(_Step(text, plan, key))
            self._index += 1
        self._tell(before)

    def end_merging(self) -> None:
        """Let the next step be one of its own, whatever its key."""
        if self._steps:
            self._steps[self._index] = replace(self._steps[self._index], key=None)

    # ------------------------------------------------------------ inside

    def _state(self) -> tuple[bool, bool, bool]:
        return self.canUndo(), self.canRedo(), self.isClean()

    def _tell(self, before: tuple[bool, bool, bool]) -> None:
        """Tell what is different now. The index is always told: a joined step has another text."""
        could_undo, could_redo, was_clean = before
        if was_clean != self.isClean():
            self.cleanChanged.emit(self.isClean())
        if could_undo != self.canUndo():
            self.canUndoChanged.emit(self.canUndo())
        if could_redo != self.canRedo():
            self.canRedoChanged.emit(self.canRedo())
        self.indexChanged.emit(self._index)
