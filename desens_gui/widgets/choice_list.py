"""What can be chosen in a cell: a list beside the cell that is edited. The keys stay in the cell's editor."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desens_gui.app.themes import ROW_HEIGHT, text_font
from desens_gui.core.grid.making_cells import Choice
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP
from desens_gui.core.ground.words import Words
from desens_gui.models.roles import Index
from desens_gui.widgets.signs import paint_sign
from desens_gui.widgets.theming import current_theme

LIST = QT_TRANSLATE_NOOP("Grid", "What can be chosen here")
LIST_TIP = QT_TRANSLATE_NOOP("Grid", "Arrow keys go through the list, Enter takes, Escape leaves the cell as it was.")
CHOICE = QT_TRANSLATE_NOOP("Grid", "{choice}: {about}")
IMPOSSIBLE = QT_TRANSLATE_NOOP("Grid", "{choice}, not possible: {about}")

_PAD = 8
_SIGN = 14
_GAP = 14
_MOST_ROWS = 12
_FRAME = 1
_CHOICE_ROLE = Qt.ItemDataRole.UserRole


class _Choices(QAbstractListModel):
    """The choices of one cell."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.choices: tuple[Choice, ...] = ()
        self.words = Words()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 # Qt's own default
        return 0 if parent.isValid() else len(self.choices)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self.choices):
            return None
        choice = self.choices[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return choice.text
        if role in {Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self.said(choice)
        return choice if role == _CHOICE_ROLE else None

    def said(self, choice: Choice) -> str:
        """Return a choice with what it comes to, or why it is not possible."""
        return self.words.say(CHOICE if choice.possible else IMPOSSIBLE, choice=choice.text, about=choice.about)

    def offer(self, choices: Sequence[Choice], words: Words) -> None:
        """Offer other choices."""
        self.beginResetModel()
        self.choices, self.words = tuple(choices), words
        self.endResetModel()


class ChoiceList(QListView):
    """The list. It floats over the window and takes no focus; what is not possible is grey and says why."""

    #: carries the text of the choice that was clicked
    chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("cell_choices")
        self.setProperty("role", "choices")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._choices = _Choices(self)
        self.setModel(self._choices)
        self.setItemDelegate(_ChoiceDelegate(self, self))
        self.clicked.connect(self._take)
        self.hide()

    def offer(self, choices: Sequence[Choice], words: Words) -> None:
        """Offer these."""
        self._choices.offer(choices, words)
        self.setAccessibleName(words.say(LIST))
        self.setToolTip(words.say(LIST_TIP))

    def show_typed(self, text: str) -> None:
        """Show which choice a text means, or begins to mean; none where it means none."""
        typed = text.strip().casefold()
        texts = [choice.text.casefold() for choice in self._choices.choices]
        at = next((at for at, one in enumerate(texts) if one == typed), None)
        if at is None and typed:
            at = next((at for at, one in enumerate(texts) if one.startswith(typed)), None)
        self.setCurrentIndex(QModelIndex() if at is None else self._choices.index(at))

    def step(self, by: int) -> str:
        """Go on in the list, and return the text of the choice come to."""
        count = self._choices.rowCount()
        here = self.currentIndex()
        at = here.row() + by if here.isValid() else (0 if by > 0 else count - 1)
        index = self._choices.index(min(max(at, 0), count - 1))
        self.setCurrentIndex(index)
        return str(index.data())

    def said(self) -> str:
        """Return the choice come to, with what it means, for a screen reader."""
        index = self.currentIndex()
        return str(index.data(Qt.ItemDataRole.AccessibleTextRole)) if index.isValid() else ""

    def stand_at(self, cell: QRect) -> None:
        """Stand under `cell` (in the parent's plane), or over it where there is no room below."""
        parent = self.parentWidget()
        assert parent is not None  # it is made with one
        room, rows = parent.rect(), min(self._choices.rowCount(), _MOST_ROWS)
        height = rows * ROW_HEIGHT + 2 * _FRAME
        width = min(max(self._width(), cell.width()), room.width() - 2 * _PAD)
        left = min(cell.left(), room.width() - width - _PAD)
        below = cell.bottom() + 2
        top = below if below + height <= room.height() else max(cell.top() - height - 2, 0)
        self.setGeometry(QRect(QPoint(left, top), QSize(width, height)))
        self.raise_()
        self.show()

    def first_width(self) -> int:
        """Return the width of what is typed for the choices."""
        metrics = QFontMetrics(text_font(bold=True))
        return max((metrics.horizontalAdvance(choice.text) for choice in self._choices.choices), default=0)

    def _width(self) -> int:
        metrics = QFontMetrics(text_font())
        about = max((metrics.horizontalAdvance(choice.about) for choice in self._choices.choices), default=0)
        bar = self.verticalScrollBar().sizeHint().width() if self._choices.rowCount() > _MOST_ROWS else 0
        return 2 * _PAD + self.first_width() + _GAP + _SIGN + 4 + about + bar + 2 * _FRAME + 2

    def _take(self, index: QModelIndex) -> None:
        self.chosen.emit(str(index.data()))


class _ChoiceDelegate(QStyledItemDelegate):
    """Paints a choice: what is typed for it, then what it comes to; grey with a sign where it is not possible."""

    def __init__(self, parent: QObject, view: ChoiceList) -> None:
        super().__init__(parent)
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Return the height of a row; the list is as wide as it is."""
        return QSize(40, ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one choice."""
        theme, choice, area = current_theme(), index.data(_CHOICE_ROLE), option.rect
        selected = index == self._view.currentIndex()
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        ground = theme.selection if selected else theme.hover if hovered else theme.panel
        ink = theme.selection_text if selected else theme.text if choice.possible else theme.muted
        painter.save()
        painter.fillRect(area, QColor(ground))
        painter.setPen(QColor(ink))
        across = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.setFont(text_font(bold=choice.possible))
        painter.drawText(area.adjusted(_PAD, 0, 0, 0), across, choice.text)
        left = _PAD + self._view.first_width() + _GAP
        if not choice.possible:
            paint_sign(painter, QRectF(area.left() + left, area.top(), _SIGN, area.height()), "red", theme)
        painter.setFont(text_font())
        place = area.adjusted(left + _SIGN + 4, 0, -_PAD, 0)
        about = painter.fontMetrics().elidedText(choice.about, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, across, about)
        painter.restore()
