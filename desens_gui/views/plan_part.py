"""The pages that show the plan: what the window asks of each, and of all of them together."""

from collections.abc import Collection, Iterator

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QTabWidget, QWidget

from desens_gui.core.findings import Cell
from desens_gui.widgets.grid import GridView
from desens_gui.widgets.open_text import Entry

_GRIDS = ("steps", "solutions")


class PlanPart(QWidget):
    """A page that shows the plan. What it does not say otherwise: it shows no cells, and nothing is typed in it."""

    #: the core Cell that the keys are on, or None
    cell_entered = Signal(object)
    #: what is typed here was refused, or is not any more
    refusal_changed = Signal()

    def entries(self) -> list[Entry]:
        """Return everything in which a person types."""
        return []

    def is_refused(self) -> bool:
        """Return whether something typed here is refused."""
        return False

    def shows(self, cell: Cell) -> bool:
        """Return whether a cell of the plan itself can be seen here; another one may still stand in for it."""
        del cell
        return False

    def owns(self, cell: Cell) -> bool:
        """Return whether a cell of the plan is changed here and nowhere else, so that a finding leads here."""
        del cell
        return False

    def select_cells(self, cells: Collection[Cell]) -> bool:
        """Select the cells of a finding and go to them; return False when none of them is here."""
        del cells
        return False

    def current_grid(self) -> GridView | None:
        """Return the grid that the keys are in."""
        return None

    def current_cell(self) -> Cell | None:
        """Return the cell that the keys are on."""
        grid = self.current_grid()
        return None if grid is None else grid.current_cell()

    def name_of(self, cell: Cell) -> str:
        """Return what a cell is called: "Step 16 · Time min"."""
        return cell.column


class PlanParts:
    """All pages that show the plan, the plan's own first."""

    def __init__(self, pages: QTabWidget) -> None:
        self._pages = pages
        self._parts: list[PlanPart] = []

    def __iter__(self) -> Iterator[PlanPart]:
        """Yield the pages in their order."""
        return iter(self._parts)

    def add(self, part: PlanPart) -> None:
        """Take a page in."""
        self._parts.append(part)

    def is_refused(self) -> bool:
        """Return whether something typed in one of them is refused."""
        return any(part.is_refused() for part in self._parts)

    def entries(self) -> list[Entry]:
        """Return everything in which a person types."""
        return [entry for part in self._parts for entry in part.entries()]

    def show_entry(self, entry: Entry) -> None:
        """Turn to the page of something that is typed; the order is beside all of them."""
        for part in self._parts:
            if entry in part.entries():
                self._pages.setCurrentWidget(part)

    def current_grid(self) -> GridView | None:
        """Return the grid that the keys are in."""
        return next((grid for part in self._parts if (grid := part.current_grid()) is not None), None)

    def current_cell(self) -> Cell | None:
        """Return the cell that the keys are on."""
        return next((cell for part in self._parts if (cell := part.current_cell()) is not None), None)

    def copy(self) -> None:
        """Copy the selected cells of the grid that the keys are in."""
        grid = self.current_grid()
        if grid is not None:
            grid.copy_block()

    def paste(self) -> None:
        """Paste into the grid that the keys are in."""
        grid = self.current_grid()
        if grid is not None:
            grid.paste_block()

    def name_of(self, cell: Cell) -> str:
        """Return what a cell is called where it can be seen."""
        return self._showing((cell,)).name_of(cell)

    def select_cells(self, cells: Collection[Cell]) -> bool:
        """Turn to the page that shows cells of a finding and select them; False where no page has one of them.

        A page on which one of them is changed and nowhere else comes first. Else the page that is open stays where it
        shows one of them itself; the plan's own lets others stand in. What is about the order alone turns no page:
        the order is beside all of them.
        """
        owner = next((part for part in self._parts if any(map(part.owns, cells))), None)
        if owner is None and not any(cell.table in _GRIDS for cell in cells):
            return False
        part = owner or self._showing(cells)
        self._pages.setCurrentWidget(part)
        return part.select_cells(cells)

    def _showing(self, cells: Collection[Cell]) -> PlanPart:
        first = sorted(self._parts, key=self._is_not_current)
        return next((part for part in first if any(map(part.shows, cells))), self._parts[0])

    def _is_not_current(self, part: PlanPart) -> bool:
        return part is not self._pages.currentWidget()
