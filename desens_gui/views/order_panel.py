"""The order: everything a person may change that is not in the grids, in the order a prescription is read."""

from collections.abc import Callable
from datetime import date, datetime
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QWidget

from desens_gui.app.document import Change, Document
from desens_gui.app.shelf import Shelf
from desens_gui.core.edits.basic import (
    Edited,
    with_order,
    with_pump,
    with_stock,
    with_tubing,
)
from desens_gui.core.findings import Cell
from desens_gui.core.ground.model import made
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP
from desens_gui.core.ground.typed_dates import read_typed_day, read_typed_moment
from desens_gui.core.ground.units import VOLUMES, check_density
from desens_gui.core.rules.naming import named, pumped
from desens_gui.core.rules.plan import Plan, Tubing
from desens_gui.core.rules.pump_words import pump_end_said, pump_said
from desens_gui.core.worked import Worked
from desens_gui.forms.ui_order_panel import Ui_OrderPanel
from desens_gui.models.block_edit import BlockEdit
from desens_gui.views.order_dose import DoseFields
from desens_gui.views.order_ladder import LadderFields
from desens_gui.views.order_timing import TimingFields
from desens_gui.widgets.bag_label import BagLabel
from desens_gui.widgets.entry_field import EntryField, FieldMessage, place_message
from desens_gui.widgets.number_field import QuantityField
from desens_gui.widgets.text_field import TextField

NOT_STATED = QT_TRANSLATE_NOOP("OrderPanel", "not stated")
OWN_LINE = QT_TRANSLATE_NOOP("OrderPanel", "own line per bag")
NO_PUMP = QT_TRANSLATE_NOOP("OrderPanel", "none chosen")
VOLUME_OF = QT_TRANSLATE_NOOP("OrderPanel", "Volume of {solution}")
VOLUME_TIP = QT_TRANSLATE_NOOP(
    "OrderPanel", "The total volume of {solution}, the drug included. What it holds stays as the protocol says."
)

#: the texts of the order, by the names of their fields in the order and in the form
_TEXTS = ("patient", "patient_id", "ward", "prescriber", "drug", "diluent")


class OrderPanel(QWidget):
    """Every field commits by itself; what is refused stays in its field with the reason under it."""

    #: what is typed in a field was refused, or is not any more
    refusal_changed = Signal()

    def __init__(self, document: Document, shelf: Shelf, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._words = document.words
        self._form = Ui_OrderPanel()
        self._form.setupUi(self)
        self._dose = DoseFields(document, self._form, self)
        self._ladder = LadderFields(document, shelf, self._form, self)
        self._timing = TimingFields(document, self._form, self)
        self._volumes: list[QuantityField] = []
        self._lines_begun = False
        self._label_width = 0
        self._set_up()
        document.changed.connect(self._follow)
        if document.worked is not None:
            self._show_plan(document.worked, other=True)

    # --- what the window does

    def entries(self) -> list[EntryField]:
        """Return the fields."""
        return self.findChildren(EntryField)

    def is_refused(self) -> bool:
        """Return whether something typed in a field is refused."""
        return any(field.refusal and not field.isHidden() for field in self.findChildren(EntryField))

    def begin(self) -> None:
        """Go to the first field."""
        _select(self._form.patient)

    def go_to(self, cell: Cell) -> bool:
        """Go to the field of a cell of the order; return False when it has none here."""
        field = self.findChild(QWidget, cell.column) if cell.table == "order" else None
        if field is None or field.isHidden():
            return False
        if isinstance(field, EntryField):
            _select(field)
        else:
            field.setFocus()
        return True

    # --- setting up

    def _set_up(self) -> None:
        form = self._form
        for name in _TEXTS:
            field = self._text_field(name)
            field.configure(self._words)
            field.commit = partial(self._commit_order, field, name)
        form.born.configure(self._words, self._read_born)
        form.born.commit = self._commit_born
        form.prepared.configure(self._words, partial(self._read_moment, "prepared"))
        form.prepared.commit = partial(self._commit_moment, form.prepared, "prepared")
        form.start.configure(self._words, partial(self._read_moment, "start"))
        form.start.commit = partial(self._commit_moment, form.start, "start")
        form.stock.commit = self._commit_stock
        form.line_volume.configure(self._words, VOLUMES, "mL")
        form.line_volume.commit = self._commit_line_volume
        form.flush.configure(self._words, VOLUMES, "mL", optional=True)
        form.flush.commit = self._commit_flush
        for entry in self.findChildren(EntryField):
            place_message(entry)
            entry.refusal_changed.connect(self.refusal_changed)
            entry.setAcceptDrops(False)  # a file that is dropped belongs to the window, not its name into a field
        self._align_labels()
        form.lines.activated.connect(self._choose_lines)
        form.pump.activated.connect(self._choose_pump)

    def _align_labels(self) -> None:
        """Let the fields of all groups begin under each other, in every language and with every name."""
        labels = [label for label in self.findChildren(QLabel) if label.objectName().endswith("_label")]
        labels += [label for label in self.findChildren(BagLabel) if label.text()]
        self._label_width = max(label.sizeHint().width() for label in labels)
        for label in labels:
            label.setMinimumWidth(self._label_width)

    def _text_field(self, name: str) -> TextField:
        field = self.findChild(TextField, name)
        assert field is not None  # the form has it
        return field

    # --- showing

    def _follow(self, change: Change) -> None:
        if change.after is not None:
            self._show_plan(change.after, other=change.before is None)

    def _show_plan(self, worked: Worked, *, other: bool) -> None:
        """Show a plan; `other`: it is another one than before, so that nothing that was typed belongs to it."""
        plan = worked.plan
        form, order, typography = self._form, plan.order, self._words.typography
        if other:
            self._lines_begun = False
            for field in self.findChildren(EntryField):
                field.reset("")
            for message in self.findChildren(FieldMessage):
                message.tell("")
        for name in _TEXTS:
            self._text_field(name).show_text(getattr(order, name))
        form.born.show_text("" if order.born is None else typography.day(order.born))
        form.prepared.show_text("" if order.prepared is None else typography.moment(order.prepared))
        form.start.show_text("" if order.start is None else typography.moment(order.start))
        self._dose.show_plan(worked, other=other)
        self._ladder.show_plan(worked, other=other)
        self._timing.show_plan(worked, other=other)
        drawn_up = bool(plan.recipe.solutions)
        form.drug_form.setRowVisible(form.stock, drawn_up or plan.stock is not None)
        form.drug_form.setRowVisible(form.diluent, drawn_up or bool(order.diluent))
        self._align_labels()
        self._show_volumes(plan)
        self._show_delivery(plan)

    def _show_volumes(self, plan: Plan) -> None:
        """Show one field for each bag; fields that are not needed now are kept for later."""
        solutions = plan.recipe.solutions
        while len(self._volumes) < len(solutions):
            self._add_volume()
        self._form.volumes_heading.setVisible(bool(solutions))
        for at, field in enumerate(self._volumes):
            self._form.volumes_form.setRowVisible(field, at < len(solutions))
            if at >= len(solutions):
                field.reset("")
                continue
            said = named(plan.recipe, at + 1)
            name = self._words.say(said.text, **said.values)
            label = self._form.volumes_form.labelForField(field)
            assert isinstance(label, BagLabel)  # made below
            label.setText(name)
            field.setAccessibleName(self._words.say(VOLUME_OF, solution=name))
            field.setToolTip(self._words.say(VOLUME_TIP, solution=name))
            field.show_quantity(solutions[at].volume)

    def _add_volume(self) -> None:
        number = len(self._volumes) + 1
        field = QuantityField(self)
        field.setObjectName(f"volume_{number}")
        field.configure(self._words, VOLUMES, "mL")
        field.commit = partial(self._commit_volume, number)
        field.refusal_changed.connect(self.refusal_changed)
        field.setAcceptDrops(False)
        label = BagLabel(number, self)
        label.setMinimumWidth(self._label_width)
        label.setBuddy(field)
        self._form.volumes_form.addRow(label, field)
        place_message(field)
        before = self._volumes[-1] if self._volumes else self._form.final_rate
        QWidget.setTabOrder(before, field)
        self._volumes.append(field)

    def _show_delivery(self, plan: Plan) -> None:
        form, say, tubing = self._form, self._words.say, plan.tubing
        self._lines_begun = self._lines_begun and tubing is None
        stated = tubing is not None or self._lines_begun
        choices: list[tuple[str, object]] = [(say(NOT_STATED), ""), (say(OWN_LINE), "own-line")]
        form.lines.offer(choices, "own-line" if stated else "")
        runs = pumped(plan.recipe)
        form.delivery_form.setRowVisible(form.lines, runs or stated)
        form.delivery_form.setRowVisible(form.pump, runs or plan.pump is not None)
        form.delivery_form.setRowVisible(form.line_volume, stated)
        form.delivery_form.setRowVisible(form.flush, tubing is not None)
        form.line_volume.show_quantity(None if tubing is None else tubing.line_volume)
        form.flush.show_quantity(None if tubing is None else tubing.flush)
        pumps = list(self._document.site.pumps)
        if plan.pump is not None and plan.pump not in pumps:
            pumps.append(plan.pump)
        none: tuple[str, object] = (say(NO_PUMP), None)
        form.pump.offer([none, *((pump.name, pump) for pump in pumps)], plan.pump)
        form.delivery_form.setRowVisible(form.pump_note, plan.pump is not None)
        if plan.pump is not None:
            end, profile = pump_end_said(plan.pump), pump_said(plan.pump)
            form.pump_note.tell(say(end.text, **end.values), say(profile.text, **profile.values))

    # --- committing

    def _apply(self, widget: QWidget, edit: Callable[[Plan], Plan | Edited]) -> None:
        self._dose.apply(widget, edit)

    def _mark(self) -> str:
        return self._words.typography.decimal_mark

    def _commit_order(self, field: EntryField, name: str, typed: str) -> None:
        mark = self._mark()
        self._apply(field, lambda plan: with_order(plan, mark, **{name: typed}))

    def _read_born(self, typed: str) -> str:
        typography = self._words.typography
        return typography.day(read_typed_day(typed, typography)) if typed.strip() else ""

    def _commit_born(self, typed: str) -> None:
        born = read_typed_day(typed, self._words.typography).isoformat() if typed.strip() else ""
        self._apply(self._form.born, lambda plan: with_order(plan, born=born))

    def _moment(self, name: str, typed: str) -> datetime:
        """Return the moment that was typed; a time alone is on the day of this moment, else of the other."""
        return read_typed_moment(typed, self._words.typography, self._day_of(name))

    def _day_of(self, name: str) -> date | None:
        worked = self._document.worked
        order = None if worked is None else worked.plan.order
        known = [] if order is None else [order.start, order.prepared]
        if name == "prepared":
            known.reverse()
        return next((moment.date() for moment in known if moment is not None), None)

    def _read_moment(self, name: str, typed: str) -> str:
        return self._words.typography.moment(self._moment(name, typed)) if typed.strip() else ""

    def _commit_moment(self, field: EntryField, name: str, typed: str) -> None:
        written = self._moment(name, typed).isoformat("T", "minutes") if typed.strip() else ""
        self._apply(field, lambda plan: with_order(plan, **{name: written}))

    def _commit_stock(self, typed: str) -> None:
        stock = self._form.stock.quantity(typed) if typed.strip() else None
        if stock is not None:
            check_density(stock)
        self._apply(self._form.stock, lambda plan: with_stock(plan, stock))

    def _commit_volume(self, number: int, typed: str) -> None:
        cell = Cell("solutions", number, "volume_mL")
        self._apply(self._volumes[number - 1], BlockEdit(self._document, [(cell, typed)]).make)

    def _commit_line_volume(self, typed: str) -> None:
        volume = self._form.line_volume.quantity(typed)
        worked = self._document.worked
        flush = None if worked is None or worked.plan.tubing is None else worked.plan.tubing.flush
        tubing = made(Tubing, {"line_volume": volume, "priming": "own-line", "flush": flush})
        self._apply(self._form.line_volume, lambda plan: with_tubing(plan, tubing))

    def _commit_flush(self, typed: str) -> None:
        flush = self._form.flush.quantity(typed) if typed.strip() else None
        worked = self._document.worked
        assert worked is not None  # the field can be seen only
        assert worked.plan.tubing is not None  # where lines are stated
        fields = {"line_volume": worked.plan.tubing.line_volume, "priming": "own-line", "flush": flush}
        self._apply(self._form.flush, lambda plan: with_tubing(plan, made(Tubing, fields)))

    # --- choosing

    def _choose_pump(self, at: int) -> None:
        pump = self._form.pump.itemData(at)
        self._choose(self._form.pump, self._form.pump_message, lambda plan: with_pump(plan, pump))

    def _choose_lines(self, at: int) -> None:
        """Take the tubing away, or ask what a line holds: without that there is no tubing to reckon with."""
        worked = self._document.worked
        if worked is None:
            return
        self._lines_begun = bool(at) and worked.plan.tubing is None
        if not at:
            self._form.line_volume.reset("")
            self._choose(self._form.lines, self._form.lines_message, lambda plan: with_tubing(plan, None))
        self._show_delivery(worked.plan if at else self._plan())
        if at:
            self._form.line_volume.setFocus()

    def _choose(self, widget: QWidget, message: FieldMessage, edit: Callable[[Plan], Plan | Edited]) -> None:
        """Take a choice; a refused one is said under the field, which then shows again what the plan holds."""
        message.tell("")
        try:
            self._apply(widget, edit)
        except Refused as refused:
            message.tell(self._words.refusal(refused))
            self._show_delivery(self._plan())

    def _plan(self) -> Plan:
        assert self._document.worked is not None  # the panel is shown only with a plan
        return self._document.worked.plan


def _select(field: EntryField) -> None:
    """Go to a field and select its text from the end, so that its beginning is what can be seen."""
    field.setFocus()
    field.setSelection(len(field.text()), -len(field.text()))
