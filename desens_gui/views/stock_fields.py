"""The stock and the vials it is drawn from, as fields: in the order, and on a page that begins with the stock."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFormLayout, QLabel, QWidget

from desens_gui.app.document import Document
from desens_gui.core.edits.basic import Edited, with_stock
from desens_gui.core.edits.making import with_supply
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP
from desens_gui.core.ground.units import CONCENTRATIONS, Kind, kind_of, per_mL
from desens_gui.core.rules.plan import Plan
from desens_gui.core.rules.supply_text import read_supply, supply_text
from desens_gui.widgets.entry_field import EntryField
from desens_gui.widgets.number_field import NO_UNIT, WHICH_UNIT, QuantityField
from desens_gui.widgets.text_field import TextField

LABEL = QT_TRANSLATE_NOOP("SupplyRow", "Vials")
NAME = QT_TRANSLATE_NOOP("SupplyRow", "Vials of the stock")
TIP = QT_TRANSLATE_NOOP(
    "SupplyRow",
    "The vials that the stock is drawn from: the drug in one as labelled, and the mL that can be drawn out of it; "
    "several sizes with “;” between them. A powder begins with “powder:”. Empty: not stated, so no vials are counted.",
)
EXAMPLE = QT_TRANSLATE_NOOP("SupplyRow", "50 mg / 10 mL; 100 mg / 20 mL")

#: what vials are labelled in; an order in another unit of the measure says nothing about them
_USUAL = {Kind.MASS: "mg", Kind.ACTIVITY: "units"}

#: takes the edit of a field; raises Refused when it is refused
Apply = Callable[[QWidget, Callable[[Plan], Plan | Edited]], None]


class StockEntry(QObject):
    """Lets a field hold the stock of the plan, whose unit follows the dose."""

    def __init__(self, document: Document, field: QuantityField, apply: Apply) -> None:
        super().__init__(field)
        self._words = document.words
        self._field = field
        self._apply = apply
        #: the unit of the dose that the plan was opened with: a number alone never means another one
        self._first_unit = ""
        field.commit = self._commit

    def show_plan(self, plan: Plan, *, other: bool) -> None:
        """Show the stock of a plan; `other`: it is another one than before."""
        dose = plan.order.dose
        if other:
            self._first_unit = dose.unit
        own = per_mL(dose.unit)
        unit = own if plan.stock is None else plan.stock.unit
        units: tuple[str, ...] = (per_mL(self._first_unit), own, unit)
        which = WHICH_UNIT
        usual = _USUAL.get(kind_of(dose.unit), dose.unit)
        if len(set(units)) == 1 and dose.unit != usual:
            units, which = (per_mL(usual), *units), NO_UNIT
        self._field.configure(self._words, CONCENTRATIONS, unit, optional=True, units=units, which=which)
        self._field.show_quantity(plan.stock)

    def _commit(self, typed: str) -> None:
        stock = self._field.quantity(typed) if typed.strip() else None
        self._apply(self._field, lambda plan: with_stock(plan, stock))


class SupplyRow(QObject):
    """The label and the field of the vials, put into a form under the row of the stock."""

    def __init__(self, document: Document, form: QFormLayout, under: EntryField, apply: Apply) -> None:
        parent = under.parentWidget()
        super().__init__(parent)
        self._document = document
        self._words = words = document.words
        self._form = form
        self._apply = apply
        self.field = TextField(parent)
        self.field.setObjectName("supply")
        self.field.setAccessibleName(words.say(NAME))
        self.field.setToolTip(words.say(TIP))
        self.field.setPlaceholderText(words.say(EXAMPLE))
        self.field.configure(words, self._read)
        self.field.commit = self._commit
        label = QLabel(words.say(LABEL), parent)
        label.setObjectName("supply_label")
        label.setBuddy(self.field)
        position: tuple[int, QFormLayout.ItemRole] = form.getWidgetPosition(under)  # type: ignore[assignment]
        form.insertRow(position[0] + 1, label, self.field)
        QWidget.setTabOrder(under, self.field)

    def show_plan(self, plan: Plan) -> None:
        """Show the vials of a plan; without a stock there is nothing to draw out of them."""
        self._form.setRowVisible(self.field, plan.stock is not None or plan.supply is not None)
        self.field.show_text(supply_text(plan.supply, self._words))

    def _read(self, typed: str) -> str:
        return supply_text(read_supply(typed, self._words, self._plan().supply), self._words)

    def _commit(self, typed: str) -> None:
        supply = read_supply(typed, self._words, self._plan().supply)
        self._apply(self.field, lambda plan: with_supply(plan, supply))

    def _plan(self) -> Plan:
        assert self._document.worked is not None  # the field can be seen only with a plan
        return self._document.worked.plan
