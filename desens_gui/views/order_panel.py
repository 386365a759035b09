"""The order: everything a person may change that is not in the grids, in the order a prescription is read."""

from collections.abc import Callable
from datetime import date, datetime
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QWidget

from desens_gui.app.document import Change, Document
from desens_gui.app.printable import lacking, refuse_unprintable
from desens_gui.app.shelf import Shelf
from desens_gui.core.edits.basic import (
    Edited,
    with_order,
)
from desens_gui.core.findings import Cell
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP
from desens_gui.core.ground.typed_dates import read_typed_day, read_typed_moment
from desens_gui.core.ground.units import VOLUMES
from desens_gui.core.rules.naming import named
from desens_gui.core.rules.order import Order
from desens_gui.core.rules.plan import Plan
from desens_gui.core.worked import Worked
from desens_gui.forms.ui_order_panel import Ui_OrderPanel
from desens_gui.models.block_edit import BlockEdit
from desens_gui.views.dose_names import column_width
from desens_gui.views.order_delivery import DeliveryFields
from desens_gui.views.order_dose import DoseFields
from desens_gui.views.order_ladder import LadderFields
from desens_gui.views.order_timing import TimingFields
from desens_gui.views.stock_fields import StockEntry, SupplyRow
from desens_gui.views.stock_offer import StockOffer
from desens_gui.widgets.bag_label import BagLabel
from desens_gui.widgets.choice_field import ChoiceField
from desens_gui.widgets.entry_field import EntryField, FieldMessage, place_message
from desens_gui.widgets.number_field import QuantityField
from desens_gui.widgets.open_text import Entry
from desens_gui.widgets.text_field import TextField

VOLUME_OF = QT_TRANSLATE_NOOP("OrderPanel", "Volume of {solution}")
VOLUME_TIP = QT_TRANSLATE_NOOP(
    "OrderPanel", "The total volume of {solution}, the drug included. What it holds stays as the protocol says."
)

#: the texts of the order, by the names of their fields in the order and in the form
_TEXTS = ("patient", "printed_name", "patient_id", "ward", "prescriber", "drug", "diluent")

#: the field of a cell of the order, where it is called otherwise
NAME_AS_PRINTED = QT_TRANSLATE_NOOP(
    "OrderPanel", "“{char}” cannot be printed. Type the name as it is to stand on paper, in Latin letters for example."
)
_FIELDS = {"tubing": "lines"}


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
        self._delivery = DeliveryFields(document, self._form, self)
        self._timing = TimingFields(document, self._form, self)
        self._stock = StockEntry(document, self._form.stock, self._apply)
        self._supply = SupplyRow(document, self._form.drug_form, self._form.stock, self._apply)
        self._volumes: list[QuantityField] = []
        self._label_width = 0
        self._set_up()
        document.changed.connect(self._follow)
        if document.worked is not None:
            self._show_plan(document.worked, other=True)

    # --- what the window does

    def entries(self) -> list[Entry]:
        """Return the fields in which something can be left open."""
        return [*self.findChildren(EntryField), *self.findChildren(ChoiceField)]

    def is_refused(self) -> bool:
        """Return whether something typed in a field is refused."""
        return any(field.refusal and not field.isHidden() for field in self.findChildren(EntryField))

    def begin(self) -> None:
        """Go to the first field."""
        _select(self._form.patient)

    def go_to(self, cell: Cell) -> bool:
        """Go to the field of a cell of the order; return False when it has none here."""
        field = self.findChild(QWidget, _FIELDS.get(cell.column, cell.column)) if cell.table == "order" else None
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
            # a name may be in any letters: how it is printed is asked for in a field of its own
            field.configure(self._words, str.strip if name == "patient" else refuse_unprintable)
            field.commit = partial(self._commit_order, field, name)
        form.born.configure(self._words, self._read_born)
        form.born.commit = self._commit_born
        form.prepared.configure(self._words, partial(self._read_moment, "prepared"))
        form.prepared.commit = partial(self._commit_moment, form.prepared, "prepared")
        form.start.configure(self._words, partial(self._read_moment, "start"))
        form.start.commit = partial(self._commit_moment, form.start, "start")
        self._stocks = StockOffer(self._words, form.drug_form, form.stock, self._dose.apply)
        for entry in self.findChildren(EntryField):
            place_message(entry)
            entry.refusal_changed.connect(self.refusal_changed)
            entry.setAcceptDrops(False)  # a file that is dropped belongs to the window, not its name into a field
        self._align_labels()

    def _align_labels(self) -> None:
        """Let the fields of all groups begin under each other, in every language and with every name."""
        labels = [label for label in self.findChildren(QLabel) if label.objectName().endswith("_label")]
        labels += [label for label in self.findChildren(BagLabel) if label.text()]
        self._label_width = column_width(labels)
        for label in labels:
            label.setMinimumWidth(self._label_width)
        self._form.dose_label.setMaximumWidth(self._label_width)

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
            for field in self.findChildren(EntryField):
                field.reset("")
            for message in self.findChildren(FieldMessage):
                message.tell("")
        for name in _TEXTS:
            self._text_field(name).show_text(getattr(order, name))
        self._show_printed_name(order)
        form.born.show_text("" if order.born is None else typography.day(order.born))
        form.prepared.show_text("" if order.prepared is None else typography.moment(order.prepared))
        form.start.show_text("" if order.start is None else typography.moment(order.start))
        self._dose.show_plan(worked, other=other)
        self._ladder.show_plan(worked, other=other)
        self._timing.show_plan(worked, other=other)
        self._stock.show_plan(plan, other=other)
        self._supply.show_plan(plan)
        drawn_up = bool(plan.recipe.solutions)
        form.drug_form.setRowVisible(form.stock, drawn_up or plan.stock is not None)
        self._stocks.show_plan(plan, self._document.site.drug(order.drug))
        form.drug_form.setRowVisible(form.diluent, drawn_up or bool(order.diluent))
        self._align_labels()
        self._show_volumes(plan)
        self._delivery.show_plan(worked, other=other)

    def _show_printed_name(self, order: Order) -> None:
        """Ask how the name is to be printed where its own letters cannot be."""
        form, foreign = self._form, lacking(order.patient)
        form.patient_form.setRowVisible(form.printed_name, foreign is not None or bool(order.printed_name))
        message = form.printed_name.message
        if message is not None and not form.printed_name.refusal:
            missing = foreign is not None and not order.printed_name
            message.tell(self._words.say(NAME_AS_PRINTED, char=foreign) if missing else "", "asked")

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

    def _commit_volume(self, number: int, typed: str) -> None:
        cell = Cell("solutions", number, "volume_mL")
        self._apply(self._volumes[number - 1], BlockEdit(self._document, [(cell, typed)]).make)


def _select(field: EntryField) -> None:
    """Go to a field and select its text from the end, so that its beginning is what can be seen."""
    field.setFocus()
    field.setSelection(len(field.text()), -len(field.text()))
