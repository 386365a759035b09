"""The list of what the checks say: one plain sentence each, red first.

A sign and a word tell the level, the id stands beside them. A click or Enter selects the cells a finding is about;
its tooltip (rule and source) comes from the model, as everything else. What differs from the protocol is shown by the
same view, with the sign ≠ and nothing but the sentence.
"""

from PySide6.QtCore import QModelIndex, QObject, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desens_gui.app.themes import Level, text_font
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP, Text
from desens_gui.core.ground.words import ENGLISH_WORDS, Words
from desens_gui.models.roles import CELLS_ROLE, ID_ROLE, SEVERITY_ROLE, Index
from desens_gui.widgets.signs import paint_sign, paint_unequal
from desens_gui.widgets.theming import current_theme

LEVEL_WORDS: dict[Level, Text] = {
    "red": QT_TRANSLATE_NOOP("Findings list", "Stop"),
    "amber": QT_TRANSLATE_NOOP("Findings list", "Consider"),
    "info": QT_TRANSLATE_NOOP("Findings list", "Note"),
    "open": QT_TRANSLATE_NOOP("Findings list", "Open before release"),
    "pass": QT_TRANSLATE_NOOP("Findings list", "Passes"),
}

_SIGN = 16
_PAD = 6
_LEFT = _SIGN + 3 * _PAD
_WRAP = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignLeft) | int(Qt.AlignmentFlag.AlignTop)


class FindingList(QListView):
    """The findings. The model gives the sentence, SEVERITY_ROLE, ID_ROLE, CELLS_ROLE and the tooltip."""

    #: the cells (a tuple of core Cells) of the finding that was clicked or on which Enter was pressed
    cells_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = ENGLISH_WORDS
        self.setItemDelegate(FindingDelegate(self, self))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.clicked.connect(self._choose)

    def use_words(self, words: Words) -> None:
        """Say everything in this language from now on."""
        self.words = words
        self.scheduleDelayedItemsLayout()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Select the cells of the current finding on Enter or Space."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._choose(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the sentences anew."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            self.cells_chosen.emit(tuple(index.data(CELLS_ROLE) or ()))


class FindingDelegate(QStyledItemDelegate):
    """Paints one finding: sign, word and id, and the sentence under them. What passes is one quiet line."""

    def __init__(self, parent: QObject, view: FindingList) -> None:
        super().__init__(parent)
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of the wrapped sentence."""
        width = self._view.viewport().width()
        area = QRect(0, 0, max(width - _LEFT - _PAD, 40), 10_000)
        sentence = QFontMetrics(text_font()).boundingRect(area, _WRAP, _sentence(index)).height()
        return QSize(width, sentence + self._head_height(index) + 2 * _PAD)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one finding."""
        theme = current_theme()
        differs = index.data(SEVERITY_ROLE) == "differs"
        level: Level = "none" if differs else index.data(SEVERITY_ROLE) or "none"
        tone = theme.tones[level]
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        tinted = level in ("red", "amber")
        area = option.rect.adjusted(1, 1, -1, -1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        ground = theme.selection if selected else tone.back if tinted else theme.hover if hovered else theme.panel
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(QRectF(area), 4, 4)
        head = self._head_height(index)
        text = area.adjusted(_LEFT - 1, _PAD - 1, -_PAD, 0)
        line = QFontMetrics(text_font()).height()
        place = QRectF(area.left() + _PAD, text.top() + (line - _SIGN) / 2, _SIGN, _SIGN)
        if differs:
            paint_unequal(painter, place, theme.selection_text if selected else theme.text)
        else:
            paint_sign(painter, place, level, theme)
        if head:
            self._paint_head(painter, QRect(text.left(), text.top(), text.width(), head), index, selected=selected)
        painter.setFont(text_font())
        painter.setPen(QColor(theme.selection_text if selected else theme.text))
        painter.drawText(text.adjusted(0, head, 0, 0), _WRAP, _sentence(index))
        if index == self._view.currentIndex() and self._view.hasFocus():
            painter.setPen(QPen(QColor(theme.focus), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(area), 4, 4)
        painter.restore()

    def _paint_head(self, painter: QPainter, area: QRect, index: Index, *, selected: bool) -> None:
        theme = current_theme()
        level: Level = index.data(SEVERITY_ROLE)
        word = self._view.words.say(LEVEL_WORDS[level])
        painter.setFont(text_font(small=True, bold=True))
        painter.setPen(QColor(theme.selection_text if selected else theme.tones[level].text))
        painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, word)
        room = area.adjusted(painter.fontMetrics().horizontalAdvance(word) + 2 * _PAD, 0, 0, 0)
        painter.setFont(text_font(small=True))
        rule = painter.fontMetrics().elidedText(_rule(index), Qt.TextElideMode.ElideLeft, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, rule)

    def _head_height(self, index: Index) -> int:
        quiet = index.data(SEVERITY_ROLE) in (None, "pass", "differs")
        return 0 if quiet else QFontMetrics(text_font()).height()


def _sentence(index: Index) -> str:
    return str(index.data(Qt.ItemDataRole.DisplayRole) or "")


def _rule(index: Index) -> str:
    return str(index.data(ID_ROLE) or "")
