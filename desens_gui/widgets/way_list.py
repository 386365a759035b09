"""A short list of ways among which one is chosen: a name, and under it what the way would come to.

It looks like a group of radio buttons, but only a click, Enter or the space bar takes a way: the arrow keys walk.
It is as high as its entries need, so that it never scrolls by itself.
"""

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desens_gui.app.themes import Level, text_font
from desens_gui.models.roles import ID_ROLE, MARKED_ROLE, NAME_ROLE, NOTE_ROLE, SEVERITY_ROLE, Index
from desens_gui.widgets.signs import paint_sign
from desens_gui.widgets.theming import current_theme

_RING, _SIGN, _PAD = 14, 14, 6
_NAME_LEFT = _RING + 2 * _PAD
_NOTE_LEFT = _NAME_LEFT + _SIGN + _PAD
_LEAST_WIDTH = 120
_WRAP = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignLeft) | int(Qt.AlignmentFlag.AlignTop)


class WayList(QListView):
    """The ways. The model gives NAME_ROLE, NOTE_ROLE, SEVERITY_ROLE, MARKED_ROLE (the one that is taken), ID_ROLE."""

    #: the ID_ROLE of the way that was clicked, or on which Enter or the space bar was pressed
    way_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ways: QAbstractItemModel | None = None
        self.setItemDelegate(WayDelegate(self, self))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.clicked.connect(self._choose)

    def setModel(self, model: QAbstractItemModel | None) -> None:
        """Show other ways."""
        super().setModel(model)
        self._ways = model
        self.fit()

    def hasHeightForWidth(self) -> bool:
        """Return that the height follows from the width: names and notes are wrapped."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all entries."""
        frame = 2 * self.frameWidth()
        if self._ways is None:
            return frame
        entries = (self._ways.index(row, 0) for row in range(self._ways.rowCount()))
        return sum(entry_height(entry, width - frame) for entry in entries) + frame

    def sizeHint(self) -> QSize:
        """Return the size of all entries at the present width."""
        width = max(self.width(), _LEAST_WIDTH)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return the least width; the height follows."""
        return QSize(_LEAST_WIDTH, 0)

    def fit(self) -> None:
        """Give every entry the room that it needs now."""
        self.scheduleDelayedItemsLayout()
        self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the current way on Enter or the space bar."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            if not event.isAutoRepeat():
                self._choose(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the entries anew."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            self.way_chosen.emit(index.data(ID_ROLE))


def entry_height(index: Index, width: int) -> int:
    """Return the height that an entry needs at a width."""
    return _height(_name(index), width - _NAME_LEFT) + _height(_note(index), width - _NOTE_LEFT) + 2 * _PAD


class WayDelegate(QStyledItemDelegate):
    """Paints one way: a ring, its name, the sign of its level and what it would come to."""

    def __init__(self, parent: QObject, view: WayList) -> None:
        super().__init__(parent)
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the size of an entry at the width of the list."""
        width = self._view.viewport().width()
        return QSize(width, entry_height(index, width))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one entry."""
        theme = current_theme()
        taken, level = bool(index.data(MARKED_ROLE)), index.data(SEVERITY_ROLE)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        area = option.rect.adjusted(1, 1, -1, -1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.hover if hovered else theme.panel))
        painter.drawRoundedRect(QRectF(area), 4, 4)
        line = QFontMetrics(text_font()).height()
        ring = QRectF(area.left() + _PAD - 1, area.top() + _PAD - 1 + (line - _RING) / 2, _RING, _RING)
        painter.setPen(QPen(QColor(theme.accent if taken else theme.border), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(ring.adjusted(1, 1, -1, -1))
        if taken:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.accent))
            painter.drawEllipse(ring.adjusted(4, 4, -4, -4))
        name = _name(index)
        place = area.adjusted(_NAME_LEFT - 1, _PAD - 1, -1, 0)
        painter.setFont(text_font(bold=True))
        painter.setPen(QColor(theme.text))
        painter.drawText(place, _WRAP, name)
        below = place.adjusted(_NOTE_LEFT - _NAME_LEFT, _height(name, place.width()), 0, 0)
        if level is not None:
            sign = QRectF(place.left(), below.top() + (line - _SIGN) / 2, _SIGN, _SIGN)
            shown: Level = level
            paint_sign(painter, sign, shown, theme)
        painter.setFont(text_font())
        painter.drawText(below, _WRAP, _note(index))
        if index == self._view.currentIndex() and self._view.hasFocus():
            painter.setPen(QPen(QColor(theme.focus), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(area), 4, 4)
        painter.restore()


def _name(index: Index) -> str:
    return str(index.data(NAME_ROLE) or "")


def _note(index: Index) -> str:
    return str(index.data(NOTE_ROLE) or "")


def _height(text: str, width: int) -> int:
    """Return the height of a wrapped text, as high in bold as in plain so that choosing one moves nothing."""
    area = QRect(0, 0, max(width, 40), 10_000)
    return QFontMetrics(text_font(bold=True)).boundingRect(area, _WRAP, text).height()
