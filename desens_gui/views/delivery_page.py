"""The page of the delivery: what leaves the bags against what reaches the vein, and what the lines do between them."""

from collections.abc import Collection
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from desens_gui.app.document import Change, Document, Unsettled
from desens_gui.core.findings import Cell
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP
from desens_gui.core.rules.naming import pumped
from desens_gui.core.rules.plan import PRIMINGS
from desens_gui.core.ward.arriving import arrival
from desens_gui.core.ward.instructions import instructions
from desens_gui.core.ward.sources import ABOUT_SOURCES, ASSUMPTIONS, SOURCES, USUAL_LINES
from desens_gui.core.worked import Worked
from desens_gui.figures.delivery_chart import delivery_chart
from desens_gui.forms.ui_delivery_page import Ui_DeliveryPage
from desens_gui.models.delivery_table import DeliveryTable
from desens_gui.models.priming_ways import PrimingWays
from desens_gui.views.delivery_lines import LineFields
from desens_gui.views.delivery_words import listed, sums_said
from desens_gui.views.plan_part import PlanPart
from desens_gui.widgets.grid import GridView
from desens_gui.widgets.open_text import Entry

CELL = QT_TRANSLATE_NOOP("DeliveryPage", "{row} · {column}")


class DeliveryPage(PlanPart):
    """Chart and table of what arrives; the four ways of priming, and one of them taken; what the ward does."""

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._words = document.words
        self._form = form = Ui_DeliveryPage()
        form.setupUi(self)
        self._table = DeliveryTable(document, self)
        form.delivery_steps.use_words(self._words)
        form.delivery_steps.setModel(self._table)
        form.delivery_steps.cell_entered.connect(self.cell_entered)
        form.delivery_steps.cell_entered.connect(self._show_in_chart)
        form.delivery_chart.use_words(self._words)
        form.delivery_chart.cell_chosen.connect(self._go_to_step)
        self._ways = PrimingWays(document, self)
        form.ways.setModel(self._ways)
        form.ways.way_chosen.connect(self._take_way)
        self._fields = LineFields(document, form, self)
        self._fields.tried_changed.connect(self._try_lines)
        for field in self._fields.all():
            field.refusal_changed.connect(self.refusal_changed)
        form.unknown_sign.show_level("amber")
        form.usual_lines.setText(self._words.say(USUAL_LINES))
        form.model_text.setText(listed(ASSUMPTIONS, self._words))
        form.sources_text.setText(f"{listed(SOURCES, self._words)}\n{self._words.say(ABOUT_SOURCES)}")
        document.changed.connect(self._follow)
        self._show_plan(document.worked, other=True)

    # --- what the window does

    def entries(self) -> list[Entry]:
        """Return the fields."""
        return list(self._fields.all())

    def is_refused(self) -> bool:
        """Return whether something typed in a field is refused."""
        return any(field.refusal and not field.isHidden() for field in self._fields.all())

    def shows(self, cell: Cell) -> bool:
        """Return whether the table has the cell and can be seen."""
        return self._stated() and self._table.index_of(cell).isValid()

    def select_cells(self, cells: Collection[Cell]) -> bool:
        """Select the cells of a finding and go to them; return False when the table has none of them."""
        if not self._form.delivery_steps.select_cells(cells):
            return False
        self._form.delivery_steps.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def current_grid(self) -> GridView | None:
        """Return the table when the keys are in it."""
        focused, table = QApplication.focusWidget(), self._form.delivery_steps
        return table if focused is not None and (focused is table or table.isAncestorOf(focused)) else None

    def name_of(self, cell: Cell) -> str:
        """Return what a cell is called: "Step 16 · At the vein mg"."""
        index = self._table.index_of(cell)
        head = self._table.headerData(index.column(), Qt.Orientation.Horizontal) if index.isValid() else cell.column
        return self._words.say(CELL, row=self._table.row_called(cell.row - 1), column=head)

    # --- what a person does

    def _take_way(self, priming: object) -> None:
        """Take a way of priming; a refused one is said under the list."""
        chosen = next(one for one in PRIMINGS if one == priming)
        self._form.ways_message.tell("")
        try:
            self._fields.take(chosen)
        except Unsettled:  # the keys are in the text that has to be settled first
            return
        except Refused as refused:
            self._form.ways_message.tell(self._words.refusal(refused))

    def _try_lines(self) -> None:
        self._form.ways_message.tell("")
        self._ways.try_lines(self._fields.tried())
        self._form.ways.fit()

    def _go_to_step(self, cell: object) -> None:
        if isinstance(cell, Cell):
            self._form.delivery_steps.select_cells({cell})

    def _show_in_chart(self, cell: object) -> None:
        self._form.delivery_chart.show_cell(cell if isinstance(cell, Cell) else None)

    # --- showing

    def _stated(self) -> bool:
        worked = self._document.worked
        return worked is not None and worked.plan.tubing is not None

    def _follow(self, change: Change) -> None:
        self._show_plan(change.after, other=change.before is None)

    def _show_plan(self, worked: Worked | None, *, other: bool) -> None:
        form = self._form
        if worked is None or not pumped(worked.plan.recipe):
            form.delivery_chart.show_figure(None)
            return
        stated = worked.plan.tubing is not None
        form.delivery_chart.show_figure(partial(delivery_chart, worked))
        form.delivery_chart_title.setText(form.delivery_chart.title())
        for card in (form.delivery_steps_card, form.facts_card, form.fluids_card, form.ward_card):
            card.setVisible(stated)
        form.unknown_card.setVisible(not stated)
        form.try_form.setRowVisible(form.try_line_volume, not stated)
        form.try_form.setRowVisible(form.try_flush, not stated)
        form.usual_lines.setVisible(not stated)
        form.ways_message.tell("")
        self._fields.show_plan(worked.plan, other=other)
        if other:
            self._ways.try_lines(None)
        form.ways.fit()
        self._show_sums(worked)
        self._show_instructions(worked)

    def _show_sums(self, worked: Worked) -> None:
        found = arrival(worked.plan, worked.solved)
        if found is None:
            return
        for name, said in sums_said(found, worked, self._words).items():
            field = self.findChild(QLabel, name)
            assert field is not None  # the form has it
            field.setText(self._words.say(said.text, **said.values))

    def _show_instructions(self, worked: Worked) -> None:
        form, told = self._form, instructions(worked.plan, worked.solved)
        for when, heading, text in (
            ("before", form.before_heading, form.before_text),
            ("change", form.change_heading, form.change_text),
            ("end", form.end_heading, form.end_text),
        ):
            said = [one.said for one in told if one.when == when]
            text.setText(listed(said, self._words))
            heading.setVisible(bool(said))
            text.setVisible(bool(said))
