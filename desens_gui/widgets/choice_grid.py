"""A grid in whose cells something can be chosen: it is typed, or taken from a list that opens beside the cell.

The editor is a line of text as in every grid, so that what was typed stays, and why it was refused. The arrow keys
write the choices into it one after the other; Enter takes what stands there. Delete takes back what is chosen.
"""

from typing import cast

from PySide6.QtCore import QModelIndex, QObject, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent, QColor, QHideEvent, QKeyEvent, QMouseEvent, QPainter, QPolygonF
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from desens_gui.app.themes import Level
from desens_gui.models.roles import CHOICES_ROLE, DIFFERS_ROLE, EDITABLE_ROLE, SEVERITY_ROLE, Index, TypedModel
from desens_gui.widgets.cell_delegate import CellDelegate, CellEditor, EditingView
from desens_gui.widgets.choice_list import ChoiceList
from desens_gui.widgets.grid import COMPUTED, GridView
from desens_gui.widgets.theming import current_theme

_ARROW = 16
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 5, Qt.Key.Key_PageUp: -5}
_SIGN_ROOM = 16


class ChoiceGrid(GridView):
    """A grid whose model answers CHOICES_ROLE where something can be chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._list: ChoiceList | None = None
        self.setItemDelegate(ChoiceDelegate(self, self))

    def choices_shown(self) -> bool:
        """Return whether the list of choices is open."""
        return self._list is not None and not self._list.isHidden()

    # --- editing

    def open_editor(self, index: Index, text: str | None = None) -> bool:
        """Open a cell, and the list of what can be chosen in it."""
        if not super().open_editor(index, text):
            return False
        editor = self._open()
        assert editor is not None  # it was opened
        editor.textEdited.connect(self._show_choices)
        if index.data(CHOICES_ROLE):
            self._show_choices(editor.text())
            if text is None:
                editor.selectAll()  # a choice is typed over, a number is changed
        return True

    def tell(self, sentence: str, level: Level = "info") -> None:
        """Say something beside the cell, in the place of the list."""
        if sentence:
            self._hide_choices()
        super().tell(sentence, level)

    def key_in_editor(self, event: QKeyEvent) -> bool:
        """Go through the choices with the arrow keys."""
        step, editor = _STEPS.get(Qt.Key(event.key())), self._open()
        if step is None or editor is None or not self.told_about().data(CHOICES_ROLE):
            return super().key_in_editor(event)
        if not self.choices_shown():
            self._show_choices(editor.text())
        elif self._list is not None:
            self._write(editor, self._list.step(step))
        return True

    def _write(self, editor: CellEditor, text: str) -> None:
        """Put a choice into the editor as if it was typed."""
        editor.setText(text)
        editor.textEdited.emit(text)
        editor.selectAll()
        if self._list is not None:
            editor.setAccessibleDescription(self._list.said())
            QAccessible.updateAccessibility(QAccessibleEvent(editor, QAccessible.Event.DescriptionChanged))

    def _take(self, text: str) -> None:
        """Take the choice that was clicked."""
        editor = self._open()
        if editor is not None:
            self._write(editor, text)
            self.commit_open_editor()

    def _show_choices(self, text: str) -> None:
        choices = self.told_about().data(CHOICES_ROLE)
        if not choices:
            return
        if self._list is None or self._list.parentWidget() is not self.window():
            self._list = ChoiceList(self.window())
            self._list.chosen.connect(self._take)
        self._list.offer(choices, self.words)
        self._list.show_typed(text)
        self._place_choices()

    def _place_choices(self) -> None:
        if self._list is not None:
            cell = self.visualRect(self.told_about())
            self._list.stand_at(QRect(self.viewport().mapTo(self.window(), cell.topLeft()), cell.size()))

    def _hide_choices(self) -> None:
        if self._list is not None:
            self._list.hide()

    def _close(self, editor: CellEditor) -> None:
        self._hide_choices()
        super()._close(editor)

    # --- events

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open the list where its arrow was pressed."""
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and index.data(CHOICES_ROLE) and self._open() is None:
            if _arrow_place(self.visualRect(index), index).contains(event.position().toPoint()):
                self.open_editor(index)

    def hideEvent(self, event: QHideEvent) -> None:
        """Take the list along."""
        super().hideEvent(event)
        self._hide_choices()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Keep the list beside its cell."""
        super().scrollContentsBy(dx, dy)
        if self.choices_shown():
            self._place_choices()

    def moved_along(self) -> None:
        """Keep the list, and what is said, beside the cell."""
        super().moved_along()
        if self.choices_shown():
            self._place_choices()

    # --- leaving it to the program again

    def _delete(self) -> None:
        """Take back what is chosen in the selected cells, as one step."""
        chosen: list[tuple[Index, str]] = [
            (index, "") for index in self.selectionModel().selectedIndexes() if index.data(EDITABLE_ROLE)
        ]
        model = cast(TypedModel, self.model())
        if not chosen:
            self.tell(self.words.say(COMPUTED))
        elif self.commit_open_editor() and not model.set_block(chosen, take=False) and model.last_refusal is not None:
            self.tell(self.words.refusal(model.last_refusal), "red")


class ChoiceDelegate(CellDelegate):
    """Paints an arrow in the cells in which something can be chosen."""

    def __init__(self, parent: QObject, view: EditingView) -> None:
        super().__init__(parent, view)

    def width(self, index: Index) -> int:
        """Return the width that the cell needs, the arrow included."""
        return super().width(index) + (_ARROW if index.data(CHOICES_ROLE) else 0)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell."""
        super().paint(painter, option, index)
        if not index.data(CHOICES_ROLE):
            return
        theme, place = current_theme(), QRectF(_arrow_place(option.rect, index))
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        middle = place.center()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.selection_text if selected else theme.muted))
        corners = [QPointF(-4, -2), QPointF(4, -2), QPointF(0, 3)]
        painter.drawPolygon(QPolygonF([middle + corner for corner in corners]))
        painter.restore()

    def _paint_text(self, painter: QPainter, area: QRect, index: Index) -> None:
        if index.data(CHOICES_ROLE):
            left = _left(index)
            area = area.adjusted(0 if left else _ARROW, 0, -_ARROW if left else 0, 0)
        super()._paint_text(painter, area, index)


def _left(index: Index) -> bool:
    alignment = index.data(Qt.ItemDataRole.TextAlignmentRole)
    return alignment is not None and bool(Qt.AlignmentFlag(alignment) & Qt.AlignmentFlag.AlignLeft)


def _arrow_place(area: QRect, index: Index | QModelIndex) -> QRect:
    """Return where the arrow of a cell stands: at the end of its text's line, beside its signs."""
    signs = _SIGN_ROOM * ((index.data(SEVERITY_ROLE) is not None) + bool(index.data(DIFFERS_ROLE)))
    if _left(index):
        return QRect(area.right() - signs - _ARROW, area.top(), _ARROW, area.height())
    return QRect(area.left() + signs, area.top(), _ARROW, area.height())
