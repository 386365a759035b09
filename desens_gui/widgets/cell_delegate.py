"""How a cell of the grids looks, and the line in which it is edited.

White is an input and grey is computed; an input is bold as well. A cell that the last edit changed has a tint and a
corner, one with a finding the sign of its level, and one that differs from the protocol the sign ≠. A number that has
no room is cut with an ellipsis, never silently.
"""

from typing import Protocol

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFocusEvent, QFontMetrics, QKeyEvent, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desens_gui.app.themes import ROW_HEIGHT, Level, Theme, text_font
from desens_gui.models.roles import BAG_ROLE, DIFFERS_ROLE, EDITABLE_ROLE, MARKED_ROLE, SEVERITY_ROLE, Index
from desens_gui.widgets.signs import paint_chip, paint_sign, paint_unequal
from desens_gui.widgets.theming import current_theme, set_property

PAD = 8
_SIGN = 13
_CORNER = 7.0
_KEEPS_OPEN = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)


class CellEditor(QLineEdit):
    """The line in which a cell is edited. `asked` is a text whose question was shown and not answered yet."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "cell")
        self.setObjectName("cell_editor")
        self.opened_with: str | None = None
        self.asked: str | None = None
        #: whether the text was refused, and whether only because something else is
        self.refused = self.waits = False
        self.textEdited.connect(self._on_typed)

    def tell(self, sentence: str, *, refused: bool) -> None:
        """Mark the line, and give the sentence to a screen reader."""
        self.refused = refused
        set_property(self, "state", "refused" if refused else "")
        self.setAccessibleDescription(sentence)

    def _on_typed(self) -> None:
        self.asked = None
        self.tell("", refused=False)


class EditingView(Protocol):
    """What the delegate asks of its view."""

    def key_in_editor(self, event: QKeyEvent) -> bool:
        """Act on a key pressed in the open editor; return True when it must not reach the editor."""
        ...

    def commit_open_editor(self) -> bool:
        """Commit the open editor, if any; return False when it stays open."""
        ...

    def currentIndex(self) -> QModelIndex:
        """Return the current cell."""
        ...

    def hasFocus(self) -> bool:
        """Return whether the keys go to the view."""
        ...

    def viewport(self) -> QWidget:
        """Return what the cells are painted on."""
        ...


class CellDelegate(QStyledItemDelegate):
    """Paints the cells of a view and opens their editors. Committing and moving on is the view's business."""

    def __init__(self, parent: QObject, view: EditingView) -> None:
        super().__init__(parent)
        self._view = view
        self.fonts = {True: text_font(bold=True), False: text_font()}

    # --- editing

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget:
        """Open a line of text."""
        editor = CellEditor(parent)
        editor.setAlignment(Qt.AlignmentFlag.AlignLeft if _left_aligned(index) else Qt.AlignmentFlag.AlignRight)
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Put the cell's text in once; what was typed since is not overwritten when the cell changes."""
        if isinstance(editor, CellEditor) and editor.opened_with is None:
            editor.opened_with = str(index.data(Qt.ItemDataRole.EditRole) or "")
            editor.setText(editor.opened_with)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, _index: Index) -> None:
        """Fill the cell."""
        editor.setGeometry(option.rect.adjusted(0, 0, 0, -1))

    def eventFilter(self, _editor: QObject, event: QEvent) -> bool:
        """Hand keys that end an entry, and the loss of focus, to the view."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._view.key_in_editor(event)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter):
                event.accept()
                return True
            return False
        if isinstance(event, QFocusEvent) and event.type() == QEvent.Type.FocusOut:
            if event.reason() not in _KEEPS_OPEN:
                self._view.commit_open_editor()
        return False

    # --- looks

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the room that the text and a sign need."""
        return QSize(self.width(index), ROW_HEIGHT)

    def width(self, index: Index) -> int:
        """Return the width that the cell needs."""
        if index.data(BAG_ROLE) is not None:
            return 19 + 2 * PAD + (_SIGN if index.data(DIFFERS_ROLE) else 0)
        metrics = QFontMetrics(self.fonts[bool(index.data(EDITABLE_ROLE))])
        sign = _signs(index)
        return metrics.horizontalAdvance(str(index.data(Qt.ItemDataRole.DisplayRole) or "")) + 2 * PAD + sign + 1

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell."""
        theme = current_theme()
        area, state = option.rect, option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        editable = bool(index.data(EDITABLE_ROLE))
        marked = bool(index.data(MARKED_ROLE))
        level: Level | None = index.data(SEVERITY_ROLE)
        painter.save()
        painter.fillRect(area, QColor(_ground(theme, level, selected=selected, marked=marked, editable=editable)))
        painter.setPen(QColor(theme.line))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        bag = index.data(BAG_ROLE)
        if bag is not None:
            across = Qt.AlignmentFlag.AlignLeft if _left_aligned(index) else Qt.AlignmentFlag.AlignRight
            paint_chip(painter, QRectF(area).adjusted(PAD, 1, -PAD, -2), int(bag), theme, across)
        else:
            painter.setFont(self.fonts[editable])
            painter.setPen(QColor(theme.selection_text if selected else theme.entry if editable else theme.text))
            self._paint_text(painter, area, index)
        if level is not None:
            left = _left_aligned(index)
            spot = QRectF(area.right() - _SIGN - 3 if left else area.left() + 4, area.top(), _SIGN, area.height() - 1)
            paint_sign(painter, spot, level, theme)
        if index.data(DIFFERS_ROLE):
            step = 0 if level is None else _SIGN + 3
            place = area.right() - _SIGN - 3 - step if _left_aligned(index) else area.left() + 4 + step
            colour = theme.selection_text if selected else theme.text
            paint_unequal(painter, QRectF(place, area.top(), _SIGN, area.height() - 1), colour)
        if marked:
            _paint_corner(painter, QRectF(area), theme)
        if index == self._view.currentIndex():
            _paint_focus(painter, area, theme, focused=self._view.hasFocus())
        painter.restore()

    def _paint_text(self, painter: QPainter, area: QRect, index: Index) -> None:
        sign = _signs(index)
        left = _left_aligned(index)
        inside = area.adjusted(PAD if left or not sign else sign + 4, 0, -PAD - (sign if left else 0), -1)
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        metrics = painter.fontMetrics()
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, inside.width())
        seen = inside & QRect(0, area.top(), self._view.viewport().width(), area.height())
        if seen != inside and not _fits(metrics, text, inside, seen, left=left):
            inside, shown = seen, "…"  # the edge of the view would leave part of a number, which is another number
        across = Qt.AlignmentFlag.AlignLeft if left else Qt.AlignmentFlag.AlignRight
        self.draw(painter, inside, across, shown)

    def draw(self, painter: QPainter, place: QRect, across: Qt.AlignmentFlag, text: str) -> None:
        """Draw the text of a cell as it is shown."""
        painter.drawText(place, across | Qt.AlignmentFlag.AlignVCenter, text)


def _fits(metrics: QFontMetrics, text: str, inside: QRect, seen: QRect, *, left: bool) -> bool:
    """Return whether a text at one side of `inside` stands wholly in the part of it that is seen."""
    width = metrics.horizontalAdvance(text)
    begin = inside.left() if left else inside.right() + 1 - width
    return seen.left() <= begin and begin + width <= seen.right() + 1


def _signs(index: Index) -> int:
    """Return the room that the signs of a cell take."""
    return (_SIGN + 3) * ((index.data(SEVERITY_ROLE) is not None) + bool(index.data(DIFFERS_ROLE)))


def _left_aligned(index: Index) -> bool:
    alignment = index.data(Qt.ItemDataRole.TextAlignmentRole)
    return alignment is not None and bool(Qt.AlignmentFlag(alignment) & Qt.AlignmentFlag.AlignLeft)


def _ground(theme: Theme, level: Level | None, *, selected: bool, marked: bool, editable: bool) -> str:
    if selected:
        return theme.selection
    if level in ("red", "amber"):
        return theme.tones[level].back
    if marked:
        return theme.changed
    return theme.well if editable else theme.computed


def _paint_corner(painter: QPainter, area: QRectF, theme: Theme) -> None:
    """Paint the corner of a cell that the last edit changed."""
    corner = area.topRight()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.changed_mark))
    painter.drawPolygon(QPolygonF([corner, corner - QPointF(_CORNER, 0), corner + QPointF(0, _CORNER)]))


def _paint_focus(painter: QPainter, area: QRect, theme: Theme, *, focused: bool) -> None:
    """Paint the frame of the current cell: strong where the keys go to it."""
    width = 2 if focused else 1
    painter.setPen(QPen(QColor(theme.focus if focused else theme.border), width))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(QRectF(area).adjusted(width / 2, width / 2, -width / 2, -1 - width / 2))
