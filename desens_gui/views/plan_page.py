"""The page of the plan: dilution series, step table and chart."""

from collections.abc import Callable, Collection, Mapping
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QWidget

from desens_gui.app.document import Change, Document, Unsettled
from desens_gui.core.edits.basic import Edited
from desens_gui.core.edits.rows import (
    insert_solution,
    insert_step,
    move_solution,
    move_step,
    remove_solution,
    remove_steps,
)
from desens_gui.core.findings import Cell
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP, Said, Text
from desens_gui.core.ground.units import Quantity
from desens_gui.core.rules.naming import counts_doses, named, total_time
from desens_gui.core.rules.plan import Plan
from desens_gui.core.worked import Worked
from desens_gui.figures.dose_chart import dose_chart
from desens_gui.forms.ui_plan_page import Ui_PlanPage
from desens_gui.models.plan_table import PlanTable
from desens_gui.models.roles import BAG_ROLE, EDITABLE_ROLE
from desens_gui.models.solutions import SolutionTable
from desens_gui.models.steps import StepTable
from desens_gui.views.plan_part import PlanPart
from desens_gui.widgets.grid import GridView
from desens_gui.widgets.open_text import Entry

INSERT_STEP = QT_TRANSLATE_NOOP("PlanPage", "insert step {number}")
REMOVE_STEPS = QT_TRANSLATE_NOOP("PlanPage", "remove {count} steps")
REMOVE_STEP = QT_TRANSLATE_NOOP("PlanPage", "remove step {number}")
MOVE_STEP = QT_TRANSLATE_NOOP("PlanPage", "move step {number}")
INSERT_SOLUTION = QT_TRANSLATE_NOOP("PlanPage", "insert {solution}")
REMOVE_SOLUTION = QT_TRANSLATE_NOOP("PlanPage", "remove {solution}")
MOVE_SOLUTION = QT_TRANSLATE_NOOP("PlanPage", "move {solution}")
CHOOSE_STEP = QT_TRANSLATE_NOOP("PlanPage", "Go to a step first: it is put in before that one.")
CHOOSE_SOLUTION = QT_TRANSLATE_NOOP("PlanPage", "Go to a row of this table first.")
TOTALS = QT_TRANSLATE_NOOP("PlanPage", "{time} · {volume}")
CELL = QT_TRANSLATE_NOOP("PlanPage", "{row} · {column}")

_STEP_ACTIONS = ("insert-step", "remove-step", "move-up", "move-down")
_BAG_ACTIONS = ("add-bag", "remove-bag", "move-up", "move-down")


class PlanPage(PlanPart):
    """The two grids and the chart, and what is done to whole steps and bags."""

    def __init__(self, document: Document, actions: Mapping[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._words = document.words
        self._form = Ui_PlanPage()
        self._form.setupUi(self)
        self._tables: dict[str, PlanTable] = {"solutions": SolutionTable(document, self)}
        self._tables["steps"] = StepTable(document, self)
        self.grids: dict[str, GridView] = {"solutions": self._form.solutions, "steps": self._form.steps}
        for name, grid in self.grids.items():
            grid.use_words(self._words)
            grid.setModel(self._tables[name])
            grid.cell_entered.connect(self.cell_entered)
            grid.refusal_changed.connect(self.refusal_changed)
            grid.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        for action in _STEP_ACTIONS:
            self._form.steps.addAction(actions[action])
        for action in _BAG_ACTIONS:
            self._form.solutions.addAction(actions[action])
        for grid in self.grids.values():
            for action in ("copy", "paste", "explain"):
                grid.addAction(actions[action])
        for button, action in (
            (self._form.insert_bag_button, "add-bag"),
            (self._form.remove_bag_button, "remove-bag"),
            (self._form.insert_step_button, "insert-step"),
            (self._form.remove_step_button, "remove-step"),
            (self._form.move_up_button, "move-up"),
            (self._form.move_down_button, "move-down"),
        ):
            button.setDefaultAction(actions[action])
        document.changed.connect(self._forget_questions)
        self._form.steps.rows_removal_asked.connect(self._remove_step_rows)
        self._form.solutions.rows_removal_asked.connect(self._remove_bag_rows)
        self._balance_tip = self._form.balance.toolTip()
        self._form.chart.use_words(self._words)
        self._form.chart.cell_chosen.connect(self._go_to_step)
        document.changed.connect(self._follow)
        self._show_plan(document.worked)

    # --- what the window does

    def entries(self) -> list[Entry]:
        """Return the grids."""
        return list(self.grids.values())

    def is_refused(self) -> bool:
        """Return whether something typed in a cell is refused."""
        return any(grid.is_refused() for grid in self.grids.values())

    def shows(self, cell: Cell) -> bool:
        """Return whether one of the grids has the cell."""
        return cell.table in self._tables and self._tables[cell.table].index_of(cell).isValid()

    def select_cells(self, cells: Collection[Cell]) -> bool:
        """Select the cells of a finding and go to them; return False when the grids have none of them."""
        found = [grid for grid in (self._form.steps, self._form.solutions) if grid.select_cells(cells)]
        if found:
            found[0].setFocus(Qt.FocusReason.OtherFocusReason)
        return bool(found)

    def current_grid(self) -> GridView | None:
        """Return the grid that the keys are in."""
        focused = QApplication.focusWidget()
        for grid in self.grids.values():
            if focused is not None and (focused is grid or grid.isAncestorOf(focused)):
                return grid
        return None

    def name_of(self, cell: Cell) -> str:
        """Return what a cell is called: "Step 16 · Time min"."""
        table = self._tables[cell.table]
        index = table.index_of(cell)
        head = table.headerData(index.column(), Qt.Orientation.Horizontal) if index.isValid() else cell.column
        return self._words.say(CELL, row=table.row_called(cell.row - 1), column=head)

    # --- steps and bags

    def insert_step(self) -> None:
        """Put a step in before the current one and go to its rate."""
        at = self._form.steps.currentIndex().row()
        if at < 0:
            self._tell_nothing_chosen(self._form.steps)
        elif self._apply(self._form.steps, partial(insert_step, index=at), Said(INSERT_STEP, {"number": at + 1})):
            self._go(self._form.steps, at, "rate_mL_h")

    def remove_steps(self) -> None:
        """Take the selected steps out."""
        rows = sorted({index.row() for index in self._form.steps.selectionModel().selectedIndexes()})
        self._remove_step_rows(tuple(rows))

    def insert_bag(self) -> None:
        """Put a weaker bag in before the current one and go to its volume."""
        at = self._form.solutions.currentIndex().row()
        if at < 0:
            self._tell_nothing_chosen(self._form.solutions)
        elif self._apply(self._form.solutions, partial(insert_solution, index=at), self._titled(INSERT_SOLUTION, at)):
            self._go(self._form.solutions, at, "volume_mL")

    def remove_bag(self) -> None:
        """Take the current bag out."""
        self._remove_bag_rows((self._form.solutions.currentIndex().row(),))

    def move_up(self) -> None:
        """Move the current step or bag up."""
        self._move(-1)

    def move_down(self) -> None:
        """Move the current step or bag down."""
        self._move(1)

    def _move(self, by: int) -> None:
        bags = self.current_grid() is self._form.solutions
        grid = self._form.solutions if bags else self._form.steps
        index = grid.currentIndex()
        at, to = index.row(), index.row() + by
        if at < 0:
            self._tell_nothing_chosen(grid)
        elif 0 <= to < grid.row_count():
            move = move_solution if bags else move_step
            title = self._titled(MOVE_SOLUTION, at) if bags else Said(MOVE_STEP, {"number": at + 1})
            if self._apply(grid, partial(move, index=at, to=to), title):
                grid.go_to(grid.model().index(to, index.column()))

    def _remove_step_rows(self, rows: object) -> None:
        numbers = rows if isinstance(rows, tuple) else ()
        if not numbers:
            self._tell_nothing_chosen(self._form.steps)
            return
        title = Said(REMOVE_STEPS, {"count": len(numbers)})
        if len(numbers) == 1:
            title = Said(REMOVE_STEP, {"number": numbers[0] + 1})
        self._apply(self._form.steps, partial(remove_steps, indices=numbers), title)

    def _remove_bag_rows(self, rows: object) -> None:
        numbers = rows if isinstance(rows, tuple) else ()
        if not numbers or min(numbers) < 0:
            self._tell_nothing_chosen(self._form.solutions)
            return
        at = numbers[0]
        self._apply(self._form.solutions, partial(remove_solution, index=at), self._titled(REMOVE_SOLUTION, at))

    def _titled(self, text: Text, at: int) -> Said:
        """Return what is done to a solution, named by its container."""
        worked = self._document.worked
        assert worked is not None  # it has a row
        return Said(text, {"solution": named(worked.plan.recipe, at + 1)})

    def _forget_questions(self, _change: object) -> None:
        """A question was about the plan as it was: its answer must not be taken for another plan."""
        for grid in self.grids.values():
            grid.forget_question()

    def _apply(self, grid: GridView, edit: Callable[[Plan], Edited], title: Said) -> bool:
        """Take an edit of rows; a refused one is said in the grid."""
        try:
            self._document.apply(edit, title)
        except Unsettled:  # the keys are in the text that has to be settled first
            return False
        except Refused as refused:
            grid.setFocus(Qt.FocusReason.OtherFocusReason)
            grid.tell(self._words.refusal(refused), "red")
            return False
        return True

    def _go(self, grid: GridView, row: int, column: str) -> None:
        table = self._tables[grid.objectName()]
        index = table.index_of(Cell(grid.objectName(), row + 1, column))
        if not index.isValid():  # a dose given at once has no rate: its first input then
            cells = [table.index(row, at) for at in range(table.columnCount())]
            inputs = [cell for cell in cells if cell.data(EDITABLE_ROLE) and not cell.data(BAG_ROLE)]
            index = (inputs or cells)[0]
        grid.go_to(index)
        grid.scrollTo(index)
        grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell_nothing_chosen(self, grid: GridView) -> None:
        grid.setFocus(Qt.FocusReason.OtherFocusReason)
        grid.tell(self._words.say(CHOOSE_STEP if grid is self._form.steps else CHOOSE_SOLUTION))

    def _go_to_step(self, cell: object) -> None:
        if isinstance(cell, Cell):
            self._form.steps.select_cells({cell})

    # --- showing

    def _follow(self, change: Change) -> None:
        self._show_plan(change.after)

    def _show_plan(self, worked: Worked | None) -> None:
        solved = None if worked is None else worked.solved
        self._form.chart.show_figure(None if solved is None else partial(dose_chart, solved))
        self._form.chart_title.setText(self._form.chart.title())
        if solved is None or worked is None:
            return
        recipe = worked.plan.recipe
        self._form.solutions_card.setVisible(bool(solved.solutions))
        self._form.chart_card.setVisible(recipe.target != "none" and counts_doses(recipe))
        time = total_time(solved.total.time_min, self._words)
        volume = Quantity(solved.total.volume_mL, "mL")
        self._form.balance.show_plan(worked, self._words)
        self._form.balance.setToolTip(f"{self._form.balance.text}\n{self._balance_tip}")
        totals = self._words.say(TOTALS, time=time, volume=volume) if solved.total.volume_mL else time
        self._form.steps_note.setText(totals)
