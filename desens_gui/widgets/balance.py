"""Where the drug goes: prepared = given + left in the lines + left over, as a strip with its numbers.

Where what reaches the vein is not what the steps count as given, it stands in its place.
"""

from fractions import Fraction

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desens_gui.app.themes import text_font
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP
from desens_gui.core.ground.units import Quantity
from desens_gui.core.ground.words import ENGLISH_WORDS, Words
from desens_gui.core.rules.naming import pumped
from desens_gui.core.solving.solved import Total
from desens_gui.core.worked import Worked
from desens_gui.widgets.theming import current_theme

BALANCE = QT_TRANSLATE_NOOP(
    "Balance", "Prepared {prepared} = given {given} + left in the lines {left} + left over {over}"
)
ARRIVING = QT_TRANSLATE_NOOP(
    "Balance", "Prepared {prepared} = at the vein {arrives} + left in the lines {left} + left over {over}"
)
NO_LINES = QT_TRANSLATE_NOOP("Balance", "Prepared {prepared} = given {given} + left over {over}")
TOO_LITTLE = QT_TRANSLATE_NOOP(
    "Balance", "Prepared {prepared}: {missing} too little for the {arrives} at the vein and {left} left in the lines"
)
UNKNOWN = QT_TRANSLATE_NOOP("Balance", "Given {given}. How much is prepared is not known.")
TEST_SERIES = QT_TRANSLATE_NOOP("Balance", "Test series: nothing is given as treatment.")

_BAR = 7.0
_GAP = 4.0
_WRAPPED = int(Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap)


class BalanceStrip(QWidget):
    """One sentence with the sums of a plan, over a bar of their shares."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._shares: tuple[Fraction, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_plan(self, worked: Worked, words: Words = ENGLISH_WORDS) -> None:
        """Show the sums of a plan, as far as they have a meaning in it: a test series has none."""
        recipe, solved = worked.plan.recipe, worked.solved
        if recipe.target == "none":
            self._show(words.say(TEST_SERIES), ())
        elif not recipe.solutions:
            self._show("", ())
        else:
            self.show_total(
                solved.total, solved.amount_unit, words, lines=pumped(recipe) and worked.plan.tubing is not None
            )

    def show_total(self, total: Total | None, unit: str, words: Words = ENGLISH_WORDS, *, lines: bool = True) -> None:
        """Show the sums of a plan in `unit`, or nothing; `lines`: something could be left in them."""
        text, shares = "", tuple[Fraction, ...]()
        if total is not None:
            values = {"given": Quantity(total.given, unit), "left": Quantity(total.left_in_line, unit)}
            values["arrives"] = Quantity(total.at_vein, unit)
            if total.prepared is None or total.left_over is None:
                text = words.say(UNKNOWN, **values)
            elif total.left_over < 0:
                values |= {"prepared": Quantity(total.prepared, unit), "missing": Quantity(-total.left_over, unit)}
                text = words.say(TOO_LITTLE, **values)
            else:
                values |= {"prepared": Quantity(total.prepared, unit), "over": Quantity(total.left_over, unit)}
                known = BALANCE if total.at_vein == total.given else ARRIVING
                text = words.say(known if lines else NO_LINES, **values)
                if total.prepared > 0:
                    parts = (total.at_vein, total.left_in_line, total.left_over)
                    shares = tuple(part / total.prepared for part in parts)
        self._show(text, shares)

    def _show(self, text: str, shares: tuple[Fraction, ...]) -> None:
        self._text, self._shares = text, shares
        self.setAccessibleDescription(self._text)
        self._fit()
        self.updateGeometry()
        self.update()

    @property
    def text(self) -> str:
        """The sentence."""
        return self._text

    def sizeHint(self) -> QSize:
        """Return the room for sentence and bar."""
        metrics = QFontMetrics(text_font(small=True))
        return QSize(metrics.horizontalAdvance(self._text) + 2, int(metrics.height() + _GAP + _BAR + 2))

    def minimumSizeHint(self) -> QSize:
        """Return the least room."""
        return QSize(120, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take as many lines as the sentence needs."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.setFixedHeight(int(self._text_height(self.width()) + _GAP + _BAR + 2))

    def _text_height(self, width: int) -> int:
        metrics = QFontMetrics(text_font(small=True))
        wrapped = metrics.boundingRect(QRect(0, 0, max(width, 1), 1000), _WRAPPED, self._text)
        return max(wrapped.height(), metrics.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the sentence, and the bar: full for given, hatched for left in the lines, empty for left over."""
        theme = current_theme()
        painter = QPainter(self)
        painter.setFont(text_font(small=True))
        painter.setPen(QColor(theme.text))
        height = self._text_height(self.width())
        painter.drawText(QRect(0, 0, self.width(), height), _WRAPPED, self._text)
        left, top = 0.5, height + _GAP
        patterns = (Qt.BrushStyle.SolidPattern, Qt.BrushStyle.Dense4Pattern, Qt.BrushStyle.NoBrush)
        for share, pattern in zip(self._shares, patterns, strict=False):
            width = float(share) * (self.width() - 1)
            painter.setPen(QPen(QColor(theme.border), 1))
            colour = QColor(theme.tones["pass"].mark if pattern is Qt.BrushStyle.SolidPattern else theme.curve)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.fillRect(QRectF(left, top, width, _BAR), QColor(theme.panel))
            brush = painter.brush()
            brush.setStyle(pattern)
            brush.setColor(colour)
            painter.setBrush(brush)
            painter.drawRect(QRectF(left, top, width, _BAR))
            left += width
        painter.end()
