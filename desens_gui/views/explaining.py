"""How the number of the cell that the keys are on comes about, shown beside the checks."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from desens_gui.app.document import Document
from desens_gui.core.findings import Cell
from desens_gui.core.grid.explain import explain
from desens_gui.core.ground.refusal import Refused
from desens_gui.views.checks_panel import ChecksPanel
from desens_gui.views.plan_part import PlanParts


class Explaining(QObject):
    """Connects the pages of the plan with the place where a working is shown."""

    def __init__(self, document: Document, parts: PlanParts, panel: ChecksPanel, parent: QObject) -> None:
        super().__init__(parent)
        self._document = document
        self._parts = parts
        self._panel = panel
        #: the cell whose working is shown
        self._explained: Cell | None = None

    def show_working(self, cell: object) -> None:
        """Show how the number of a cell comes about."""
        worked = self._document.worked
        if worked is None or not isinstance(cell, Cell):
            return
        try:
            said = explain(worked, cell)
        except Refused:  # the row went with the last edit
            if cell == self._explained:
                self.show_nothing()
            return
        self._explained = cell
        self._panel.explain(self._parts.name_of(cell), self._document.words.say(said.text, **said.values))

    def show_nothing(self) -> None:
        """Show no working: the plan is another one."""
        self._explained = None
        self._panel.explain_nothing()

    def show_anew(self) -> None:
        """Show the working of the current cell after an edit; where the keys are in none, of the one that was shown."""
        if self._parts.current_cell() is not None:
            self._show_current()
        elif self._explained is not None:
            self.show_working(self._explained)

    def explain(self) -> None:
        """Explain the cell or the field that the keys are in, and say so to a screen reader."""
        focused = QApplication.focusWidget()
        if self._parts.current_cell() is not None:
            self._show_current()
        elif focused is not None and focused.toolTip():
            self._explained = None
            self._panel.explain(focused.accessibleName(), focused.toolTip())
        self._panel.announce()

    def _show_current(self) -> None:
        cell = self._parts.current_cell()
        if cell is not None:
            self.show_working(cell)
