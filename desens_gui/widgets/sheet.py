"""A table that shows cells of a plan: where they stand, how wide they are, and what is said beside them."""

from collections.abc import Collection, Iterator

from PySide6.QtCore import (
    QAbstractItemModel,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
    SignalInstance,
)
from PySide6.QtGui import QAccessible, QAccessibleEvent, QFocusEvent, QFontMetrics, QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from desens_gui.app.themes import ROW_HEIGHT, Level, text_font
from desens_gui.core.findings import Cell
from desens_gui.core.ground.words import ENGLISH_WORDS, Words
from desens_gui.models.roles import CELL_ROLE, EDITABLE_ROLE, Index, stand_in
from desens_gui.widgets.bubble import Bubble
from desens_gui.widgets.cell_delegate import PAD, CellDelegate
from desens_gui.widgets.heading import Heading

_FEWEST_ROWS = 3
#: how often the columns are fitted at once: the width changes when the bar to scroll with comes or goes
_MOST_FITS = 3
#: how many lines a heading may take
_MOST_LINES = 3
_ACROSS = Qt.Orientation.Horizontal


class Sheet(QTableView):
    """A table of cells as wide as it is given, no number cut off as long as there is room."""

    #: the core Cell that became current, or None
    cell_entered = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = ENGLISH_WORDS
        self._bubble: Bubble | None = None
        self._too_wide = False
        self._fitting = False
        #: the width of the widest cell of each column, as long as the content stays
        self._widest: dict[int, int] = {}
        self._model: QAbstractItemModel | None = None
        self.setHorizontalHeader(Heading(self))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setTabKeyNavigation(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        rows, columns = self.verticalHeader(), self.horizontalHeader()
        rows.hide()
        rows.setMinimumSectionSize(ROW_HEIGHT)
        rows.setDefaultSectionSize(ROW_HEIGHT)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        columns.setFixedHeight(ROW_HEIGHT)
        columns.setMinimumSectionSize(10)
        columns.setHighlightSections(False)
        columns.setSectionsClickable(False)
        columns.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        across = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        columns.setDefaultAlignment(Qt.AlignmentFlag(int(across) | int(Qt.TextFlag.TextWordWrap)))

    # --- what a view does

    def use_words(self, words: Words) -> None:
        """Say everything in this language from now on."""
        self.words = words

    def setModel(self, model: QAbstractItemModel | None) -> None:
        """Show another model."""
        if self._model is not None:
            for signal in _content_signals(self._model):
                signal.disconnect(self._on_content)
        super().setModel(model)
        self._model = model
        self._widest.clear()
        if model is not None:
            for signal in _content_signals(model):
                signal.connect(self._on_content)
        self._on_content()

    def current_cell(self) -> Cell | None:
        """Return the place in the plan of the current cell."""
        cell: Cell | None = self.currentIndex().data(CELL_ROLE) if self.currentIndex().isValid() else None
        return cell

    def select_cells(self, cells: Collection[Cell]) -> bool:
        """Select the cells that stand in this grid, go to the first, and return whether there is one.

        For a cell whose column this plan does not have, another cell of its row stands in.
        """
        places = {index.data(CELL_ROLE): index for index in reversed(list(self.all_cells()))}
        there = [stand_in(cell, places.keys()) for cell in cells]
        found = [index for index in self.all_cells() if index.data(CELL_ROLE) in there and index.data(CELL_ROLE)]
        if not found:
            self.clearSelection()
            return False
        chosen = QItemSelection()
        for index in found:
            chosen.merge(QItemSelection(index, index), QItemSelectionModel.SelectionFlag.Select)
        self.selectionModel().setCurrentIndex(found[0], QItemSelectionModel.SelectionFlag.NoUpdate)
        self.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.scrollTo(found[0])
        return True

    def tell(self, sentence: str, level: Level = "info") -> None:
        """Say something beside the cell that the keys go to; an empty sentence takes it back."""
        if not sentence:
            if self._bubble is not None:
                self._bubble.hide()
            return
        if self._bubble is None or self._bubble.parentWidget() is not self.window():
            self._bubble = Bubble(self.window())
        self._bubble.tell(sentence, level)
        self._place_bubble()
        self.setAccessibleDescription(sentence)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def told(self) -> str:
        """Return the sentence that is shown beside a cell; empty when there is none."""
        return self._bubble.text if self._bubble is not None and not self._bubble.isHidden() else ""

    def moved_along(self) -> None:
        """Keep the sentence beside its cell when what the table stands in was scrolled."""
        if self.told():
            self._place_bubble()

    # --- places

    def told_about(self) -> QModelIndex:
        """Return the cell that a sentence stands beside."""
        return self.currentIndex()

    def all_cells(self) -> Iterator[QModelIndex]:
        """Yield the cells that can be seen, row by row."""
        model = self._model
        if model is None:
            return
        columns = self.shown_columns()
        for row in range(model.rowCount()):
            for column in columns:
                yield model.index(row, column)

    def shown_columns(self) -> list[int]:
        """Return the columns that can be seen."""
        count = self._model.columnCount() if self._model is not None else 0
        return [column for column in range(count) if not self.isColumnHidden(column)]

    def row_count(self) -> int:
        """Return the number of rows."""
        return self._model.rowCount() if self._model is not None else 0

    def go_down(self, rows: int) -> None:
        """Go down (up) in the column; stay at the last (first) row."""
        below = self.currentIndex().siblingAtRow(self.currentIndex().row() + rows)
        if below.isValid():
            self.go_to(below)

    def go_to_input(self, step: int) -> bool:
        """Go to the next (step 1) or previous (-1) input, row by row; return False when there is none."""
        cells = list(self.all_cells())[::step]
        here = self.currentIndex()
        start = cells.index(here) + 1 if here in cells else 0
        target = next((index for index in cells[start:] if index.data(EDITABLE_ROLE)), None)
        if target is None:
            return False
        self.go_to(target)
        return True

    def go_to(self, index: QModelIndex) -> None:
        """Make one cell the current and the only selected one, whatever key is held down."""
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    # --- sizes

    def sizeHint(self) -> QSize:
        """Return the room for all rows."""
        frame = 2 * self.frameWidth()
        height = self.horizontalHeader().height() + self.row_count() * ROW_HEIGHT
        if self._too_wide:  # the bar to scroll with must not lie over the last row
            height += self.horizontalScrollBar().sizeHint().height()
        return QSize(sum(self._needed_widths()) + frame, height + frame)

    def minimumSizeHint(self) -> QSize:
        """Return the room for a few rows; the rest is scrolled."""
        rows = min(self.row_count(), _FEWEST_ROWS)
        return QSize(160, self.horizontalHeader().height() + rows * ROW_HEIGHT + 2 * self.frameWidth())

    def fit_columns(self) -> None:
        """Give every column what it needs, and spread evenly what is left. Columns that still fit keep their width.

        Headings take a second line, or a third, where fewer would push columns out of sight.
        """
        if self._fitting:  # a change below resizes the view: that is answered at the end of this call
            return
        self._fitting = True
        try:
            for _ in range(_MOST_FITS):
                width = self.viewport().width()
                self._fit_once()
                if self.viewport().width() == width:
                    break
        finally:
            self._fitting = False

    def _fit_once(self) -> None:
        columns = self.shown_columns()
        # Neither the lines of the headings nor the bar to scroll with may follow from whether the rows are scrolled:
        # both take height, so they would bring that scroll bar, and without it be taken back, over and over.
        least_room = self.maximumViewportSize().width() - self.verticalScrollBar().sizeHint().width()
        lines, needed = 1, self._needed_widths()
        while sum(needed) > least_room and lines < _MOST_LINES:
            lines += 1
            needed = self._needed_widths(lines)
        self._set_heading_lines(lines)
        if self._too_wide != (sum(needed) > least_room):
            self._too_wide = not self._too_wide
            self.updateGeometry()
        room = max(self.viewport().width(), sum(needed))
        widths = [self.columnWidth(column) for column in columns]
        if sum(widths) == room and all(wide >= least for wide, least in zip(widths, needed, strict=True)):
            return
        takers = self._takers(columns)
        spare, more = divmod(room - sum(needed), len(takers)) if takers else (0, 0)
        for column, least in zip(columns, needed, strict=True):
            extra = spare + (1 if takers.index(column) < more else 0) if column in takers else 0
            self.setColumnWidth(column, least + extra)

    def _takers(self, columns: list[int]) -> list[int]:
        """Return the columns that share what is left of the width."""
        return columns

    def _set_heading_lines(self, lines: int) -> None:
        header = self.horizontalHeader()
        height = ROW_HEIGHT + (lines - 1) * (QFontMetrics(text_font(small=True)).height() - 2)
        if header.height() != height:
            header.setFixedHeight(height)
            self.updateGeometry()

    def _needed_widths(self, lines: int = 1) -> list[int]:
        """Return the least width of every column whose headings may take so many lines."""
        model, delegate = self._model, self.itemDelegate()
        if model is None or not isinstance(delegate, CellDelegate):
            return []
        metrics = QFontMetrics(text_font(small=True))
        return [
            max(
                _width_in(lines, metrics, str(model.headerData(column, _ACROSS) or "").split()) + 2 * PAD + 1,
                self._widest_cell(column, model, delegate),
            )
            for column in self.shown_columns()
        ]

    def _widest_cell(self, column: int, model: QAbstractItemModel, delegate: CellDelegate) -> int:
        """Return the width of the widest cell of a column, measured once for each content."""
        if column not in self._widest:
            cells = (delegate.width(model.index(row, column)) for row in range(model.rowCount()))
            self._widest[column] = max((2 * PAD, *cells))
        return self._widest[column]

    def _on_content(self) -> None:
        self._widest.clear()
        self.fit_columns()
        self.updateGeometry()

    def _place_bubble(self) -> None:
        if self._bubble is not None:
            cell = self.visualRect(self.told_about())
            corner = self.viewport().mapTo(self.window(), cell.topLeft())
            self._bubble.point_at(QRect(corner, cell.size()))

    # --- events

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell which cell became current, and stop talking about the other."""
        super().currentChanged(current, previous)
        if self.told() and self.told_about() == current:
            self.tell("")
        self.cell_entered.emit(current.data(CELL_ROLE) if current.isValid() else None)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin at the first input; Qt would begin at the first cell."""
        if not self.currentIndex().isValid():
            self.go_to_input(1)
        super().focusInEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the columns to the new width."""
        super().resizeEvent(event)
        self.fit_columns()

    def showEvent(self, event: QShowEvent) -> None:
        """Fit the columns to the font that is now known."""
        super().showEvent(event)
        self._widest.clear()
        self.fit_columns()

    def hideEvent(self, event: QHideEvent) -> None:
        """Take the sentence along."""
        super().hideEvent(event)
        self.tell("")

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Keep the sentence beside its cell."""
        super().scrollContentsBy(dx, dy)
        if dx:
            self.viewport().update()  # what is cut at the edge is painted otherwise than what is whole
        if self.told():
            self._place_bubble()


def _width_in(lines: int, metrics: QFontMetrics, words: list[str]) -> int:
    """Return the width of a heading that is broken at the best of its spaces into so many lines, or fewer."""
    whole = metrics.horizontalAdvance(" ".join(words))
    if lines == 1:
        return whole
    firsts = ((metrics.horizontalAdvance(" ".join(words[:at])), words[at:]) for at in range(1, len(words)))
    return min((max(first, _width_in(lines - 1, metrics, rest)) for first, rest in firsts), default=whole)


def _content_signals(model: QAbstractItemModel) -> tuple[SignalInstance, ...]:
    rows = (model.rowsInserted, model.rowsRemoved, model.rowsMoved)
    columns = (model.columnsInserted, model.columnsRemoved)
    return (model.dataChanged, model.headerDataChanged, model.modelReset, model.layoutChanged, *rows, *columns)
