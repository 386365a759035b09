"""What the item models answer besides Qt's own roles, and how a view writes into them.

Display and edit are text. What is more than text travels in these roles, as Python values.
"""

from collections.abc import Collection, Sequence
from typing import Protocol

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt

from desens_gui.core.findings import Cell
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.texts import Said

#: the exact value of a cell (a Fraction), or None
EXACT_ROLE = Qt.ItemDataRole.UserRole + 1
#: the place of a cell in the plan (core.findings.Cell)
CELL_ROLE = Qt.ItemDataRole.UserRole + 2
#: True for an input (white), False for a computed cell (grey)
EDITABLE_ROLE = Qt.ItemDataRole.UserRole + 3
#: True for a cell that the last edit changed
MARKED_ROLE = Qt.ItemDataRole.UserRole + 4
#: "red", "amber" or "info": the worst finding on a cell; in the list of findings also "pass" and "open"
SEVERITY_ROLE = Qt.ItemDataRole.UserRole + 5
#: the number of the bag that a cell stands for (an int); a view draws it as the bag's chip
BAG_ROLE = Qt.ItemDataRole.UserRole + 6
#: the cells that a finding is about (a tuple of core.findings.Cell)
CELLS_ROLE = Qt.ItemDataRole.UserRole + 7
#: the stable id of a finding (a str)
ID_ROLE = Qt.ItemDataRole.UserRole + 8
#: for setData only, instead of EditRole: take an edit whose question was shown
TAKE_ROLE = Qt.ItemDataRole.UserRole + 9
#: True for a cell that differs from the protocol
DIFFERS_ROLE = Qt.ItemDataRole.UserRole + 10
#: what can be chosen in a cell (a tuple of core.grid.making_cells.Choice); None where a person only types
CHOICES_ROLE = Qt.ItemDataRole.UserRole + 11
#: of an entry with two lines: its name, and what is said under it
NAME_ROLE = Qt.ItemDataRole.UserRole + 30
NOTE_ROLE = Qt.ItemDataRole.UserRole + 31

Index = QModelIndex | QPersistentModelIndex


#: which cell of a row stands in for one that a plan has no column for, the best first
_STAND_INS = {"steps": ("dose", "volume_mL", "count", "solution"), "solutions": ("volume_mL", "content")}


def stand_in(cell: Cell, shown: Collection[Cell | None]) -> Cell | None:
    """Return the cell itself where it is shown, else one of its row that is; None where its row is not shown.

    What is said of a cell must lead somewhere, although the plan has no column for it.
    """
    if cell in shown:
        return cell
    row = (Cell(cell.table, cell.row, column) for column in _STAND_INS.get(cell.table, ()))
    return next((other for other in row if other in shown), None)


class TypedModel(Protocol):
    """A table model whose cells take typed text.

    `setData(index, text, EditRole)` is False when nothing was changed. Then either `last_refusal` tells why not, or
    `last_question` tells what would be taken instead of what was typed, and `setData(index, text, TAKE_ROLE)` takes
    it. Both are None after an edit that was taken.

    `set_block(changes, take)` writes several cells as one step of undo, or none of them: it answers as setData does,
    and `Refused.where` names the cell in the words of the screen, or is empty where the sentence alone tells it.
    """

    last_refusal: Refused | None
    last_question: Said | None

    def set_block(self, changes: Sequence[tuple[Index, str]], take: bool) -> bool:
        """Write every text into its cell as one step of undo, or refuse all of them and return False."""
        ...
