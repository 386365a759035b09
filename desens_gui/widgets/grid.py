"""The grids: a table that feels like a spreadsheet and never loses or rewrites what was typed.

Typing replaces the content of a cell and F2 changes it; Enter takes it and goes down, Tab takes it and goes right to
the next input. What the model refuses stays in its open editor, as typed, with the reason beside it. An edit that
would take something else than was typed (a rate that the pump rounds) says so first and is taken by a second Enter.
"""

from collections.abc import Collection
from typing import cast

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QWidget
from shiboken6 import isValid

from desens_gui.app.document import Unsettled
from desens_gui.core.findings import Cell
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP, Said
from desens_gui.models.roles import TAKE_ROLE, Index, TypedModel
from desens_gui.widgets.block import Block, block_text, read_block
from desens_gui.widgets.cell_delegate import CellDelegate, CellEditor
from desens_gui.widgets.open_text import OpenText
from desens_gui.widgets.sheet import Sheet

AGAIN = QT_TRANSLATE_NOOP("Grid", "{sentence} Press Enter again to take it, or Escape to leave the cell as it was.")
PASTE_AGAIN = QT_TRANSLATE_NOOP("Grid", "{sentence} Paste again to take it.")
AT_CELL = QT_TRANSLATE_NOOP("Grid", "{where}: {sentence} Nothing was pasted.")
CALLED = QT_TRANSLATE_NOOP("Grid", "{table}, row {row}, {column}")
NOT_PASTED = QT_TRANSLATE_NOOP("Grid", "{sentence} Nothing was pasted.")
COMPUTED = QT_TRANSLATE_NOOP("Grid", "This cell is computed and cannot be changed.")
NOT_EMPTY = QT_TRANSLATE_NOOP("Grid", "This cell cannot be empty. Type another value, or press F2 to change this one.")
NOT_CUT = QT_TRANSLATE_NOOP("Grid", "The cells were copied. They cannot be empty, so nothing was cut.")
NO_TEXT = QT_TRANSLATE_NOOP("Grid", "There is no text on the clipboard.")
TOO_LARGE = QT_TRANSLATE_NOOP(
    "Grid",
    "The clipboard holds {rows} rows of {columns} cells; from this cell on there are {room}. Nothing was pasted.",
)
ROOM = QT_TRANSLATE_NOOP("Grid", "{rows} rows of {columns}")

_ACROSS = Qt.Orientation.Horizontal
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_TABS = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class GridView(Sheet):
    """A table whose cells take typed text. Its model is a `TypedModel`."""

    #: row numbers (from 0), a tuple: whole rows are selected and Delete was pressed
    rows_removal_asked = Signal(object)
    #: what is typed in a cell was refused, or is not any more
    refusal_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editor: CellEditor | None = None
        self._committing = False
        self._edited = QPersistentModelIndex()
        self._asked_paste: list[tuple[Index, str]] = []
        self.setItemDelegate(CellDelegate(self, self))

    def commit_open_editor(self) -> bool:
        """Commit what was typed, if anything. False: it is refused, or asks something; its editor stays open."""
        return self._commit(answered=False)

    def settle(self) -> bool:
        """Commit what was typed; False only where it is refused. What asks something stays open and is asked anew."""
        if self.commit_open_editor():
            return True
        editor = self._open()
        return editor is not None and editor.asked == editor.text()

    def commit_open(self) -> bool:
        """Commit what was typed; False when it is refused, or asks something."""
        return self.commit_open_editor()

    @property
    def standing(self) -> OpenText:
        """How the text in the open cell stands."""
        editor = self._open()
        if self._committing or editor is None or editor.text() == editor.opened_with:
            return OpenText.NONE
        if not editor.refused:
            return OpenText.TYPED
        return OpenText.WAITING if editor.waits else OpenText.REFUSED

    def go_to_open(self) -> None:
        """Give the keys to the open cell and show it."""
        editor = self._open()
        if editor is not None:
            self.scrollTo(self.told_about())
            editor.setFocus()

    def called(self) -> str:
        """Return what a person calls the open cell: "Step 3, Rate mL/h"."""
        row, head = self.told_about().row(), self.model().headerData(self.told_about().column(), _ACROSS)
        return self.words.say(CALLED, table=self.accessibleName(), row=row + 1, column=str(head or ""))

    def select_cells(self, cells: Collection[Cell]) -> bool:
        """Select the cells that stand in this grid, go to the first, and return whether there is one."""
        return self.commit_open_editor() and super().select_cells(cells)

    def told_about(self) -> QModelIndex:
        """Return the cell that a sentence stands beside: the one that is edited, else the current one."""
        return self._edited.sibling(self._edited.row(), self._edited.column()) if self._open() else super().told_about()

    # --- editing

    def open_editor(self, index: Index, text: str | None = None) -> bool:
        """Open a cell with its own text, or with `text` in its place; return False and say why where it cannot be."""
        if not self.commit_open_editor():
            return False
        self.tell("")
        if not index.flags() & Qt.ItemFlag.ItemIsEditable:
            self.tell(str(index.data(Qt.ItemDataRole.ToolTipRole) or self.words.say(COMPUTED)))
            return False
        self._edited = QPersistentModelIndex(index)
        self.edit(index)
        editor = self.indexWidget(index)
        assert isinstance(editor, CellEditor)  # the delegate makes no other
        self._editor = editor
        editor.textEdited.connect(self._on_typed)
        model = self.model()
        assert model is not None  # the index is one of its cells
        editor.setAccessibleName(str(model.headerData(index.column(), Qt.Orientation.Horizontal) or ""))
        if text is not None:
            editor.setText(text)
        editor.deselect()
        editor.end(False)  # Qt's own signature
        return True

    def _open(self) -> CellEditor | None:
        """Return the open editor. One whose model was reset, or whose row is gone, is not open any more."""
        if self._editor is not None and isValid(self._editor) and self._edited.isValid():
            return self._editor
        return None

    def _commit(self, *, answered: bool) -> bool:
        """Commit the open editor; `answered`: a key was pressed that takes what was asked."""
        if self._committing:
            return True
        editor, model = self._open(), self.model()
        if editor is None or model is None:
            return True
        typed = editor.text()
        if typed == editor.opened_with:
            self._close(editor)
            return True
        if editor.asked == typed and not answered:
            return False
        role = TAKE_ROLE if editor.asked == typed else Qt.ItemDataRole.EditRole
        self._committing = True
        try:
            taken = model.setData(self._edited, typed, role)
        finally:
            self._committing = False
        if taken:
            self._close(editor)
            return True
        refusal, question = self._answer()
        editor.asked = typed if question else None
        sentence = refusal or self.words.say(AGAIN, sentence=question)
        editor.tell(sentence, refused=bool(refusal))
        editor.waits = isinstance(cast(TypedModel, model).last_refusal, Unsettled)
        self.tell(sentence, "red" if refusal else "info")
        self.refusal_changed.emit()
        return False

    def is_refused(self) -> bool:
        """Return whether what is typed in a cell is refused."""
        editor = self._open()
        return editor is not None and editor.refused

    def forget_question(self) -> None:
        """Take back what was asked: the plan it was asked about is not the current one any more."""
        self._asked_paste = []
        editor = self._open()
        if editor is not None and editor.asked is not None:
            editor.asked = None
            self.tell("")

    def _answer(self) -> tuple[str, str]:
        """Return why the model refused, or what it asks; one of the two is empty."""
        model = cast(TypedModel, self.model())
        refusal, question = model.last_refusal, model.last_question
        if refusal is not None:
            return self.words.refusal(refusal), ""
        return ("", self.words.say(question.text, **question.values)) if question else (self.words.say(COMPUTED), "")

    def _close(self, editor: CellEditor) -> None:
        self._editor = None
        self.tell("")
        if isValid(editor):
            super().closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)
        self.refusal_changed.emit()

    def _on_typed(self) -> None:
        self.tell("")
        self.refusal_changed.emit()

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """Close an editor that Qt wants closed, unless what was typed in it is refused."""
        if editor is not self._open():
            super().closeEditor(editor, hint)
        else:
            self.commit_open_editor()

    def commitData(self, editor: QWidget) -> None:
        """Leave it to `closeEditor`: a text is committed once."""

    # --- keys in the open editor

    def key_in_editor(self, event: QKeyEvent) -> bool:
        """Act on a key that ends an entry; return True when it must not reach the editor."""
        editor = self._open()
        if editor is None:
            return False
        if event.key() == Qt.Key.Key_Escape:
            self._close(editor)
        elif event.key() in _ENTER:
            if self._commit(answered=True):
                self.go_down(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        elif event.key() in _TABS:
            if self._commit(answered=True):
                self.focusNextPrevChild(event.key() == Qt.Key.Key_Tab)
        elif event.key() == Qt.Key.Key_F2:
            editor.end(False)  # Qt's own signature
        else:
            return False
        return True

    # --- keys in the grid

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, open, copy and paste, as a spreadsheet does."""
        for standard, act in (
            (QKeySequence.StandardKey.Copy, self.copy_block),
            (QKeySequence.StandardKey.Paste, self.paste_block),
            (QKeySequence.StandardKey.Cut, self.cut_block),
        ):
            if event.matches(standard):
                act()
                event.accept()
                return
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        typed = event.text() if not event.modifiers() & _COMMANDS else ""
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.go_down(-1 if shift else 1)
            case Qt.Key.Key_Tab | Qt.Key.Key_Backtab:
                event.setAccepted(self.go_to_input(1 if event.key() == Qt.Key.Key_Tab else -1))
            case Qt.Key.Key_F2:
                self.open_editor(self.currentIndex())
            case Qt.Key.Key_Backspace:
                self.open_editor(self.currentIndex(), "")
            case Qt.Key.Key_Delete:
                self._delete()
            case Qt.Key.Key_Escape:
                event.setAccepted(bool(self.told()))
                self.tell("")
            case Qt.Key.Key_Space if shift:
                self.selectRow(self.currentIndex().row())
            case _ if typed.strip() and typed.isprintable():
                self.open_editor(self.currentIndex(), typed)
            case _:
                super().keyPressEvent(event)

    def _delete(self) -> None:
        """Ask for the removal of whole rows; a single cell cannot be empty."""
        rows = tuple(sorted(index.row() for index in self.selectionModel().selectedRows()))
        if rows:
            self.rows_removal_asked.emit(rows)
        else:
            self.tell(self.words.say(NOT_EMPTY))

    # --- blocks

    def copy_block(self) -> None:
        """Put the selected cells on the clipboard as they are displayed, between tabs."""
        cells = {
            (index.row(), index.column()): str(index.data(Qt.ItemDataRole.DisplayRole) or "")
            for index in self.selectionModel().selectedIndexes()
        }
        if cells:
            QGuiApplication.clipboard().setText(block_text(cells))

    def cut_block(self) -> None:
        """Copy the selected cells, and say that they stay."""
        self.copy_block()
        self.tell(self.words.say(NOT_CUT))

    def paste_block(self) -> bool:
        """Write the block on the clipboard into the cells from the first selected one on, as one step, or refuse it.

        Cells that already hold the pasted text are left alone, so that whole rows, computed cells and all, can go to
        a spreadsheet and come back. A single text fills all selected cells.
        """
        try:
            targets = self._targets(read_block(QGuiApplication.clipboard().text()))
        except Refused as refused:
            self.tell(self.words.refusal(refused), "red")
            return False
        held = [_holds(index, text) for index, text in targets]
        # a cell that holds its text already still has to hold it in the end
        changes = [one for one, holds in zip(targets, held, strict=True) if not holds or _typable(one[0])]
        if all(held):
            changes = []
        if not changes or not self.commit_open_editor():
            return not changes
        model = cast(TypedModel, self.model())
        take = changes == self._asked_paste
        self._asked_paste = []
        if model.set_block(changes, take):
            self.tell("")
            return True
        refusal, question = self._answer()
        if question:
            self._asked_paste = changes
            self.tell(self.words.say(PASTE_AGAIN, sentence=question))
            return False
        where = model.last_refusal.where if model.last_refusal is not None else ""
        self.tell(self.words.say(AT_CELL if where else NOT_PASTED, where=where, sentence=refusal), "red")
        return False

    def _targets(self, block: Block) -> list[tuple[Index, str]]:
        """Return which text of a block goes into which cell; raise Refused where the block has no room."""
        selected: list[Index] = list(self.selectionModel().selectedIndexes()) or [self.currentIndex()]
        if not any(map(any, block)) or not selected[0].isValid():
            raise Refused(NO_TEXT)
        if len(block) == len(block[0]) == 1:
            return [(index, block[0][0]) for index in selected]
        first = min(index.row() for index in selected)
        left = min(index.column() for index in selected)
        columns = [column for column in self.shown_columns() if column >= left]
        rows_left = self.row_count() - first
        if len(block) > rows_left or len(block[0]) > len(columns):
            room = Said(ROOM, {"rows": rows_left, "columns": len(columns)})
            raise Refused(TOO_LARGE, rows=len(block), columns=len(block[0]), room=room)
        return [
            (selected[0].sibling(first + down, column), text)
            for down, row in enumerate(block)
            for column, text in zip(columns, row, strict=False)
        ]

    # --- the mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose a cell, unless what was typed in another is refused: then the keys go back to it."""
        if self.commit_open_editor():
            super().mousePressEvent(event)
        elif self._editor is not None:
            self._editor.setFocus()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the cell under the mouse."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.button() == Qt.MouseButton.LeftButton:
            self.open_editor(index)


def _typable(index: Index) -> bool:
    return bool(index.flags() & Qt.ItemFlag.ItemIsEditable)


def _holds(index: Index, text: str) -> bool:
    """Return whether a cell shows a text already, or would show it to be edited."""
    return text in (index.data(Qt.ItemDataRole.DisplayRole), index.data(Qt.ItemDataRole.EditRole))
