"""The line at the top that always tells the truth, and the state of the plan beside it."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent, QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desens_gui.app.themes import Level, text_font
from desens_gui.core.ground.words import Words
from desens_gui.widgets.signs import paint_sign
from desens_gui.widgets.theming import current_theme
from desens_gui.widgets.truth import Truth

_SIGN = 15
_PAD = 10
_GAP = 6
_HEIGHT = 24
#: between the parts of the line
BETWEEN = " · "


class TruthLine(QWidget):
    """One line with a sign, and a chip with the state."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._parts: tuple[str, ...] = ()
        self._level: Level = "none"
        self._state = ""
        self._state_level: Level = "open"
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_truth(self, truth: Truth, words: Words) -> None:
        """Say how it stands with the plan."""
        self._parts = tuple(words.say(part.text, **part.values) for part in truth.parts)
        text = BETWEEN.join(self._parts)
        changed = (text, truth.level) != (self._text, self._level)
        self._text, self._level = text, truth.level
        self._update(changed=changed)

    def show_state(self, state: str, level: Level = "open") -> None:
        """Say how far the plan is: draft, prepared, checked, released. An empty text shows none."""
        changed = state != self._state
        self._state, self._state_level = state, level
        self._update(changed=changed)

    @property
    def text(self) -> str:
        """What the line says."""
        return self._text

    @property
    def level(self) -> Level:
        """How good it is."""
        return self._level

    @property
    def state(self) -> str:
        """What the chip says."""
        return self._state

    def _update(self, *, changed: bool) -> None:
        if not changed:
            return
        whole = BETWEEN.join(part for part in (self._text, self._state) if part)
        self.setAccessibleDescription(whole)
        self.setToolTip(whole)  # the line may be cut off where the window is narrow
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room for the whole line."""
        return QSize(int(self._line_width() + self._chip_width()), _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Return the room for the sign, a few words and the state; the rest is then in the tooltip."""
        return QSize(int(160 + self._chip_width()), _HEIGHT)

    def _line_width(self) -> float:
        sign = _SIGN + _GAP if self._level != "none" else 0
        return QFontMetrics(text_font(bold=True)).horizontalAdvance(self._text) + sign + 2 * _PAD + 2

    def _chip_width(self) -> float:
        if not self._state:
            return 0
        return QFontMetrics(text_font(bold=True)).horizontalAdvance(self._state) + 2 * _PAD + _GAP + 2

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the line in the middle, the chip behind it."""
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(text_font(bold=True))
        chip = self._chip_width()
        width = min(self._line_width(), self.width() - chip)
        top = (self.height() - _HEIGHT) / 2
        line = QRectF((self.width() - width - chip) / 2, top, width, _HEIGHT)
        if self._text:
            self._paint_pill(painter, line, self._level)
            inside = line.adjusted(_PAD, 0, -_PAD, 0)
            if self._level != "none":
                sign = QRectF(inside.left(), inside.top(), _SIGN, inside.height())
                paint_sign(painter, sign, self._level, theme)
                inside.adjust(_SIGN + _GAP, 0, 0, 0)
            shown = self._shown(painter.fontMetrics(), int(inside.width()) + 1)
            painter.drawText(inside, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
        if self._state:
            area = QRectF(line.right() + _GAP, top, chip - _GAP, _HEIGHT)
            self._paint_pill(painter, area, self._state_level)
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, self._state)
        painter.end()

    def _shown(self, metrics: QFontMetrics, room: int) -> str:
        """Return as many whole parts as there is room for: part of a number would be another number."""
        for count in range(len(self._parts), 0, -1):
            left_out = ("…",) if count < len(self._parts) else ()
            text = BETWEEN.join((*self._parts[:count], *left_out))
            if metrics.horizontalAdvance(text) <= room:
                return text
        return metrics.elidedText(self._text, Qt.TextElideMode.ElideRight, room)

    def _paint_pill(self, painter: QPainter, area: QRectF, level: Level) -> None:
        """Paint a rounded ground and leave the pen at its text's colour."""
        tone = current_theme().tones[level]
        painter.setPen(QPen(QColor(tone.mark), 1))
        painter.setBrush(QColor(tone.back))
        painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), 11, 11)
        painter.setPen(QColor(tone.text))
