"""A sheet of the workbook as it was read back from its bytes, to be looked at."""

from collections.abc import Iterator
from itertools import takewhile

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desens_gui.app.paper_work import BookText, PaperPage
from desens_gui.app.themes import text_font

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class BookSheetModel(QAbstractTableModel):
    """The cells of one sheet; rows and columns are named as in a spreadsheet."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[tuple[BookText, ...], ...] = ()

    def show_sheet(self, sheet: PaperPage) -> None:
        """Show another sheet."""
        self.beginResetModel()
        self._rows = sheet.rows
        self.endResetModel()

    def spills(self) -> Iterator[tuple[int, int, int]]:
        """Yield row, column and number of columns of each text that goes on over empty cells beside it."""
        for at, row in enumerate(self._rows):
            for column, cell in enumerate(row):
                if cell.text and not cell.right:
                    empty = takewhile(lambda beside: not beside.text, row[column + 1 :])
                    over = 1 + sum(1 for _ in empty)
                    if over > 1:
                        yield at, column, over

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() or not self._rows else len(self._rows[0])

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the text of a cell, and how it is written."""
        if not self.checkIndex(index, QAbstractTableModel.CheckIndexOption.IndexIsValid):
            return None
        cell = self._rows[index.row()][index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return cell.text
            case Qt.ItemDataRole.ToolTipRole:
                return cell.text or None
            case Qt.ItemDataRole.FontRole:
                return text_font(small=True, bold=cell.bold)
            case Qt.ItemDataRole.TextAlignmentRole:
                side = Qt.AlignmentFlag.AlignRight if cell.right else Qt.AlignmentFlag.AlignLeft
                return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the letter of a column or the number of a row."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation == Qt.Orientation.Vertical:
            return str(section + 1)
        letters, rest = "", section + 1
        while rest:
            rest, at = divmod(rest - 1, 26)
            letters = chr(ord("A") + at) + letters
        return letters
