"""The page of the preparation: what each solution is drawn from, how it is made, and what it then really holds."""

from collections.abc import Callable, Collection, Mapping
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QWidget

from desens_gui.app.document import Change, Document
from desens_gui.app.themes import ROW_HEIGHT, Level
from desens_gui.core.edits.basic import Edited
from desens_gui.core.edits.making import with_fill, with_overfill
from desens_gui.core.findings import Cell
from desens_gui.core.grid.keeping_cells import KEEPING_COLUMNS
from desens_gui.core.grid.making_cells import MAKING_COLUMNS
from desens_gui.core.grid.prepared_words import prepared_said, stock_said
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP, Said
from desens_gui.core.ground.units import VOLUMES
from desens_gui.core.rules.making import FILLS
from desens_gui.core.rules.naming import FILL_NAMES
from desens_gui.core.rules.plan import Plan
from desens_gui.core.worked import Worked
from desens_gui.figures.preparation_drawing import preparation_in_sight
from desens_gui.forms.ui_preparation_page import Ui_PreparationPage
from desens_gui.models.keeping import KeepingTable
from desens_gui.models.plan_table import PlanTable
from desens_gui.models.preparation import HoldingTable, MakingTable
from desens_gui.views.plan_part import PlanPart
from desens_gui.views.stock_fields import StockEntry
from desens_gui.views.stock_offer import StockOffer
from desens_gui.widgets.entry_field import EntryField, place_message
from desens_gui.widgets.grid import GridView
from desens_gui.widgets.open_text import Entry

FIELD = QT_TRANSLATE_NOOP("PreparationPage", "{field}")
CELL = QT_TRANSLATE_NOOP("PreparationPage", "{row} · {column}")
MAKING = QT_TRANSLATE_NOOP("PreparationPage", "Making")
HOLDING = QT_TRANSLATE_NOOP("PreparationPage", "Contents")
KEEPING = QT_TRANSLATE_NOOP("PreparationPage", "Keeping")
THE_TOTAL = QT_TRANSLATE_NOOP("PreparationPage", "The dose as prepared")

#: the cell that the line at the top stands for
AS_PREPARED = Cell("total", 0, "as_prepared")
#: what is changed here and nowhere else
_OWN = frozenset({*MAKING_COLUMNS, *KEEPING_COLUMNS, "draw_mL", "diluent_mL", "fill_up_mL", "withdraw_mL"})
#: what the drawing keeps, however high the tables are
_LEAST_DRAWING = 170
#: how small the drawing may be so that the whole series is seen: its small letters are then 10.5 px high
_LEAST_SCALE = 0.88
#: what a card takes besides its title and its table
_AROUND = 12


def anything_made(plan: Plan) -> bool:
    """Return whether a plan has a solution that is made, and not only products as they are bought."""
    return any(solution.volume is not None for solution in plan.recipe.solutions)


class PreparationPage(PlanPart):
    """The drawing, and the tables of the making, of what is held and of how it keeps; without a stock, where to begin.

    The tables stand below each other where that leaves the drawing what it needs, else one at a time under tabs.
    """

    def __init__(self, document: Document, actions: Mapping[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._words = document.words
        self._form = form = Ui_PreparationPage()
        form.setupUi(self)
        self._tables: dict[str, PlanTable] = {
            "making": MakingTable(document, self),
            "holding": HoldingTable(document, self),
            "keeping": KeepingTable(document, self),
        }
        self.grids: dict[str, GridView] = {"making": form.making, "holding": form.holding, "keeping": form.keeping}
        self._cards: dict[str, QWidget] = {
            "making": form.making_card,
            "holding": form.holding_card,
            "keeping": form.keeping_card,
        }
        say = self._words.say
        form.table_tabs.hold(
            (
                (say(MAKING), form.making_card, form.making_title),
                (say(HOLDING), form.holding_card, form.holding_title),
                (say(KEEPING), form.keeping_card, form.keeping_title),
            )
        )
        form.table_tabs.may_leave = self._may_leave
        for name, grid in self.grids.items():
            grid.use_words(self._words)
            grid.setModel(self._tables[name])
            grid.cell_entered.connect(self.cell_entered)
            grid.cell_entered.connect(self._show_in_drawing)
            grid.cell_entered.connect(self._keep_in_sight)
            form.tables_scroll.verticalScrollBar().valueChanged.connect(grid.moved_along)
            grid.refusal_changed.connect(self.refusal_changed)
            grid.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
            for action in ("copy", "paste", "explain"):
                grid.addAction(actions[action])
        form.prepared_line.cell = AS_PREPARED
        form.prepared_line.entered.connect(self.cell_entered)
        form.drawing.use_words(self._words)
        form.drawing.least_scale = _LEAST_SCALE
        form.drawing.cell_chosen.connect(self._go_to_row)
        self._shared = True
        form.halves.splitterMoved.connect(self._keep_halves)
        form.tables.installEventFilter(self)
        self._set_up_fields()
        document.changed.connect(self._follow)
        self._show_plan(document.worked, other=True)

    def _set_up_fields(self) -> None:
        form = self._form
        self._stock = StockEntry(self._document, form.begin_stock, self._apply)
        self._offers = StockOffer(self._words, form.begin_form, form.begin_stock, self._apply)
        form.overfill_all.configure(self._words, VOLUMES, "mL", optional=True, zero=True)
        form.overfill_all.commit = self._commit_overfill
        form.overfill_all.message = form.containers_message
        place_message(form.begin_stock)
        form.fill_all.activated.connect(self._choose_fill)
        for field in self._fields():
            field.refusal_changed.connect(self.refusal_changed)
            field.setAcceptDrops(False)  # a file that is dropped belongs to the window, not its name into a field

    # --- what the window does

    def entries(self) -> list[Entry]:
        """Return the fields and the grids."""
        return [*self._fields(), *self.grids.values()]

    def is_refused(self) -> bool:
        """Return whether something typed here is refused."""
        fields = any(field.refusal and not field.isHidden() for field in self._fields())
        return fields or any(grid.is_refused() for grid in self.grids.values())

    def shows(self, cell: Cell) -> bool:
        """Return whether a cell can be seen here."""
        return self._drawn() and (cell == AS_PREPARED or self._table_of(cell) is not None)

    def owns(self, cell: Cell) -> bool:
        """Return whether a cell is changed here and nowhere else."""
        return self.shows(cell) and (cell == AS_PREPARED or cell.column in _OWN)

    def select_cells(self, cells: Collection[Cell]) -> bool:
        """Select the cells of a finding and go to them; return False when none of them is here."""
        found = [name for name, grid in self.grids.items() if grid.select_cells(cells)]
        if found:
            first = next((name for name in self._shown_tables() if name in found), found[0])
            self._form.table_tabs.turn_to(self._cards[first])
            self.grids[first].setFocus(Qt.FocusReason.OtherFocusReason)
        elif AS_PREPARED in cells and self._drawn():
            self._form.prepared_line.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            return False
        return True

    def current_grid(self) -> GridView | None:
        """Return the grid that the keys are in."""
        focused = QApplication.focusWidget()
        for grid in self.grids.values():
            if focused is not None and (focused is grid or grid.isAncestorOf(focused)):
                return grid
        return None

    def current_cell(self) -> Cell | None:
        """Return the cell that the keys are on."""
        return AS_PREPARED if self._form.prepared_line.hasFocus() else super().current_cell()

    def name_of(self, cell: Cell) -> str:
        """Return what a cell is called: "Bag 3 · Drawn from"."""
        table = self._table_of(cell)
        if table is None:
            return self._words.say(THE_TOTAL) if cell == AS_PREPARED else cell.column
        index = table.index_of(cell)
        head = table.headerData(index.column(), Qt.Orientation.Horizontal)
        return self._words.say(CELL, row=table.row_called(index.row()), column=head)

    def _table_of(self, cell: Cell) -> PlanTable | None:
        return next((table for table in self._tables.values() if table.index_of(cell).isValid()), None)

    # --- what a person does

    def _fields(self) -> tuple[EntryField, ...]:
        return self._form.begin_stock, self._form.overfill_all

    def _apply(self, widget: QWidget, edit: Callable[[Plan], Plan | Edited]) -> None:
        title = Said(FIELD, {"field": widget.accessibleName()})
        self._document.apply(edit, title, merge=f"preparation {widget.objectName()}")

    def _choose_fill(self, at: int) -> None:
        """Take a way of filling; a refused one is said under the field, which then shows what the plan holds."""
        fill, message = self._form.fill_all.itemData(at), self._form.containers_message
        message.tell("")
        try:
            self._apply(self._form.fill_all, lambda plan: with_fill(plan, None, fill))
        except Refused as refused:
            message.tell(self._words.refusal(refused))
            if self._document.worked is not None:
                self._show_containers(self._document.worked.plan)

    def _commit_overfill(self, typed: str) -> None:
        overfill = self._form.overfill_all.quantity(typed) if typed.strip() else None
        self._apply(self._form.overfill_all, lambda plan: with_overfill(plan, None, overfill))

    def _go_to_row(self, cell: object) -> None:
        """Go to the row of what was chosen in the drawing; the vial of the stock stands for no row."""
        if isinstance(cell, Cell) and cell.table == "solutions":
            self.grids[self._shown_tables()[0]].select_cells({Cell("solutions", cell.row, "draw_mL")})

    def _show_in_drawing(self, cell: object) -> None:
        self._form.drawing.show_cell(cell if isinstance(cell, Cell) else None)

    def _keep_in_sight(self, _cell: object) -> None:
        """Scroll to the row that the keys have come to; the tables are as high as all their rows."""
        grid = self.current_grid()
        if grid is not None:
            place = grid.viewport().mapTo(self._form.tables, grid.visualRect(grid.currentIndex()).center())
            self._form.tables_scroll.ensureVisible(place.x(), place.y(), 0, ROW_HEIGHT)

    # --- showing

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the tables what they need, and the drawing the rest."""
        super().resizeEvent(event)
        self._share_height()

    def showEvent(self, event: QShowEvent) -> None:
        """Share the height that is now known."""
        super().showEvent(event)
        self._share_height()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Share the height anew when the tables need another one."""
        if watched is self._form.tables and event.type() == QEvent.Type.LayoutRequest:
            self._share_height()
        return super().eventFilter(watched, event)

    def _shown_tables(self) -> list[str]:
        return [name for name, card in self._cards.items() if not card.isHidden()]

    def _may_leave(self) -> bool:
        """Return whether the table that is shown may go out of sight: what is typed in it is taken first."""
        for grid in self.grids.values():
            if not grid.commit_open():
                grid.go_to_open()
                return False
        return True

    def _share_height(self) -> None:
        """Show all tables where the drawing still fits above them, and give the drawing what they do not need."""
        form = self._form
        height = form.halves.height() - form.halves.handleWidth()
        titles = (form.making_title, form.holding_title, form.keeping_title)
        all_tables = sum(grid.sizeHint().height() for grid in self.grids.values())
        all_tables += sum(title.sizeHint().height() + _AROUND for title in titles) + form.fill_all.sizeHint().height()
        drawing = form.drawing.least_height() + form.drawing_title.sizeHint().height() + _AROUND
        form.table_tabs.show_all(yes=all_tables + drawing <= height)
        if self._shared:
            tables = min(form.tables.sizeHint().height(), height - _LEAST_DRAWING)
            form.halves.setSizes([height - tables, tables])

    def _keep_halves(self) -> None:
        """Leave the halves as a person has drawn them."""
        self._shared = False

    def _drawn(self) -> bool:
        """Return whether a stock is chosen, so that there is something to show."""
        worked = self._document.worked
        return worked is not None and worked.plan.stock is not None

    def _follow(self, change: Change) -> None:
        for grid in self.grids.values():
            grid.forget_question()  # it was about the plan as it was
        self._show_plan(change.after, other=change.before is None)

    def _show_plan(self, worked: Worked | None, *, other: bool) -> None:
        form = self._form
        if other:
            for field in self._fields():
                field.reset("")
            form.containers_message.tell("")
        if worked is None:
            form.drawing.show_figure(None)
            return
        drawn = self._drawn()
        form.begin_card.setVisible(not drawn)
        form.halves.setVisible(drawn)
        self._stock.show_plan(worked.plan, other=other)
        self._offers.show_plan(worked.plan, self._document.site.drug(worked.plan.order.drug))
        self._show_sentences(worked)
        self._show_containers(worked.plan)
        form.drawing.show_figure(partial(preparation_in_sight, worked) if drawn else None)

    def _show_sentences(self, worked: Worked) -> None:
        form, found, stock = self._form, prepared_said(worked), stock_said(worked)
        form.prepared_line.say(self._words.say(found.sentence.text, **found.sentence.values))
        level: Level = found.severity or ("pass" if worked.solved.total.as_prepared is not None else "open")
        form.prepared_sign.show_level(level)
        form.stock_line.setText("" if stock is None else self._words.say(stock.text, **stock.values))
        form.stock_line.setVisible(stock is not None)

    def _show_containers(self, plan: Plan) -> None:
        form = self._form
        form.fill_all.offer([(self._words.say(FILL_NAMES[fill]), fill) for fill in FILLS], plan.fill)
        filled = plan.overfill is not None or any(
            (plan.making(number).fill or plan.fill) != "empty" for number in range(1, len(plan.recipe.solutions) + 1)
        )
        form.overfill_all_label.setVisible(filled)
        form.overfill_all.setVisible(filled)
        form.overfill_all.show_quantity(plan.overfill)
