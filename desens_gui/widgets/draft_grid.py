"""The grid of a draft: cells may be empty, a block may be longer than the table, and a text can be filled down."""

from typing import Protocol, cast

from PySide6.QtGui import QGuiApplication

from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP
from desens_gui.models.roles import Index, TypedModel
from desens_gui.widgets.block import Block
from desens_gui.widgets.grid import GridView

FILL_WHAT = QT_TRANSLATE_NOOP("DraftGrid", "Select the cell with the text and those below it, then fill down.")


class GrowingModel(TypedModel, Protocol):
    """A model that has rows to spare where they are asked for."""

    def make_room(self, rows: int) -> None:
        """Have at least so many rows."""
        ...

    def trim_room(self) -> None:
        """Have no more empty rows than usual."""
        ...


class DraftGrid(GridView):
    """A grid whose cells may be emptied, and that grows with what is pasted. Its model is a `GrowingModel`."""

    def fill_down(self) -> None:
        """Type the text of the top cell of every selected column into the selected cells below it, as one step."""
        columns: dict[int, list[Index]] = {}
        for index in sorted(self.selectionModel().selectedIndexes(), key=_place):
            if index.column():
                columns.setdefault(index.column(), []).append(index)
        changes: list[tuple[Index, str]] = [
            (index, str(top.data(2) or "")) for top, *below in columns.values() for index in below
        ]
        if not changes:
            self.tell(self.words.say(FILL_WHAT))
        elif self.commit_open_editor():
            self._take(changes)

    def empty_cells(self) -> None:
        """Empty the selected cells, as one step."""
        chosen = [index for index in self.selectionModel().selectedIndexes() if index.column()]
        if chosen and self.commit_open_editor():
            self._take([(index, "") for index in chosen])

    def cut_block(self) -> None:
        """Copy the selected cells and empty them."""
        self.copy_block()
        self.empty_cells()

    def paste_block(self) -> bool:
        """Write the block on the clipboard into the cells from the first selected one on; the table grows for it."""
        pasted = super().paste_block()
        cast(GrowingModel, self.model()).trim_room()
        return pasted

    def _targets(self, block: Block) -> list[tuple[Index, str]]:
        selected = list(self.selectionModel().selectedIndexes()) or [self.currentIndex()]
        if QGuiApplication.clipboard().text().strip() and selected[0].isValid():
            first = min(index.row() for index in selected)
            cast(GrowingModel, self.model()).make_room(first + len(block))
        return super()._targets(block)

    def _delete(self) -> None:
        rows = tuple(sorted(index.row() for index in self.selectionModel().selectedRows()))
        if rows:
            self.rows_removal_asked.emit(rows)
        else:
            self.empty_cells()

    def _take(self, changes: list[tuple[Index, str]]) -> None:
        model = cast(TypedModel, self.model())
        if model.set_block(changes, take=False):
            self.tell("")
            return
        refused: Refused | None = model.last_refusal
        if refused is not None:
            self.tell(self.words.refusal(refused), "red")


def _place(index: Index) -> tuple[int, int]:
    return index.column(), index.row()
