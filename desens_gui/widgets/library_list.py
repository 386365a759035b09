"""The tables of the library page: the list of protocols, and protocols side by side."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from desens_gui.app.themes import text_font

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
_ROW_MARGIN = 10


class LibraryList(QTableView):
    """Whole rows are chosen, by arrows or clicks; Enter opens one, and typing is for the search."""

    #: Enter was pressed on a row, or it was double-clicked
    opened = Signal()
    #: carries the text of a key that belongs into the search
    typed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flexible: dict[int, int] = {}
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + _ROW_MARGIN)
        heads = self.horizontalHeader()
        heads.setHighlightSections(False)
        heads.setSortIndicatorClearable(True)
        heads.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)  # the library's own order
        self.setSortingEnabled(True)

    def stretch_columns(self, least: dict[int, int]) -> None:
        """Let these columns share what the others leave of the width; none gets less than its least."""
        self._flexible = least
        self._share_out()

    def fit_columns(self, columns: Iterable[int]) -> None:
        """Make these columns as wide as what stands in them: a number is never cut off."""
        for at in columns:
            self.resizeColumnToContents(at)
        self._share_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width out anew."""
        super().resizeEvent(event)
        self._share_out()

    def _share_out(self) -> None:
        heads = self.horizontalHeader()
        fixed = sum(heads.sectionSize(at) for at in range(heads.count()) if at not in self._flexible)
        spare = self.viewport().width() - fixed - sum(self._flexible.values())
        for at, least in self._flexible.items():
            self.setColumnWidth(at, least + max(spare, 0) // len(self._flexible))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open on Enter; hand on what is typed."""
        text = event.text() if not event.modifiers() & _COMMANDS else ""
        if event.key() in _ENTER:
            if self.currentIndex().isValid() and not event.isAutoRepeat():  # a key that is held opens nothing
                self.opened.emit()
        elif text.strip() and text.isprintable():
            self.typed.emit(text)
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the row under the mouse."""
        super().mouseDoubleClickEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and self.indexAt(event.position().toPoint()).isValid():
            self.opened.emit()


class ComparisonView(QTableView):
    """Protocols side by side: a column each. The whole table is copied at once."""

    copy_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setWordWrap(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectColumns)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.horizontalHeader().setHighlightSections(False)  # bold means that a row differs, and nothing else
        self.verticalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setMinimumSectionSize(150)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.verticalHeader().setFont(text_font())
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy the table."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_asked.emit()
        else:
            super().keyPressEvent(event)
