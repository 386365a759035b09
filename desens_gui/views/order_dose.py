"""The dose as it was ordered, what it was worked out from, and the potency where measures differ."""

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QSizePolicy

from desens_gui.app.document import Document
from desens_gui.core.edits.basic import Edited, with_basis, with_order, with_potency
from desens_gui.core.ground.model import rebuilt
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.storable import writable
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP
from desens_gui.core.ground.typography import Setting
from desens_gui.core.ground.units import AMOUNTS, Quantity
from desens_gui.core.rules.basis_text import basis_of_order, basis_text, read_basis
from desens_gui.core.rules.measures import NO_POTENCY, potency_text, read_potency, stated_apart
from desens_gui.core.rules.plan import Plan
from desens_gui.core.worked import Worked
from desens_gui.forms.ui_order_panel import Ui_OrderPanel
from desens_gui.views.dose_names import DOSE_NAMES, name_dose
from desens_gui.views.order_part import OrderPart

TAKE = QT_TRANSLATE_NOOP("OrderPanel", "Take {result} as dose")


class DoseFields(OrderPart):
    """Total dose, basis and potency."""

    def __init__(self, document: Document, form: Ui_OrderPanel, parent: QObject) -> None:
        super().__init__(document, form, parent)
        #: the unit that the plan was opened with: a number alone never means another one
        self._first_unit = ""
        self._apart = False
        form.dose.commit = self._commit_dose
        form.basis.configure(self.words, self._read_basis)
        form.basis.commit = self._commit_basis
        form.potency.configure(self.words, self._read_potency)
        form.potency.commit = self._commit_potency
        form.take_basis.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)  # never widens the panel
        form.take_basis.clicked.connect(self._take_basis)

    def show_plan(self, worked: Worked, *, other: bool) -> None:
        """Show dose, basis and potency of a plan."""
        form, plan, words = self.form, worked.plan, self.words
        order = plan.order
        if other:
            self._first_unit, self._apart = order.dose.unit, False
        form.dose.configure(words, AMOUNTS, order.dose.unit, units=(self._first_unit, order.dose.unit))
        form.dose.show_quantity(order.dose)
        name_dose(DOSE_NAMES[plan.recipe.target], form.dose_label, form.dose, words)
        self._apart = self._apart and form.dose.is_open()
        form.basis.show_text("" if order.basis is None else basis_text(order.basis, self.mark()))
        self._show_result(plan)
        potency = plan.recipe.potency
        form.potency.show_text("" if potency is None else potency_text(potency, self.mark()))
        self._show_potency(plan)

    def _show_result(self, plan: Plan) -> None:
        """Show what the basis comes to, by how much the order differs, and a button that takes it."""
        form, say = self.form, self.words.say
        basis, dose = plan.order.basis, plan.order.dose
        form.drug_form.setRowVisible(form.basis_note, basis is not None)
        result = None if basis is None else self._in_order(plan)
        can_take = result is not None and result != dose and writable(result.value)
        form.drug_form.setRowVisible(form.take_basis, can_take)
        if basis is None:
            return
        said = basis_of_order(plan.order, plan.recipe)
        assert said is not None  # there is a basis
        form.basis_note.setText(say(said.text, **said.values))
        if result is not None:
            form.take_basis.setText(say(TAKE, result=Setting(result)))

    @staticmethod
    def _in_order(plan: Plan) -> Quantity | None:
        """Return what the basis comes to, in the order's unit; None where no potency turns one into the other."""
        assert plan.order.basis is not None  # the caller's condition
        unit = plan.order.dose.unit
        try:
            return Quantity(plan.recipe.converted(plan.order.basis.result, unit), unit)
        except Refused:
            return None

    def _show_potency(self, plan: Plan) -> None:
        needed = plan.recipe.potency is not None or self._apart or self.form.potency.is_open()
        self.form.drug_form.setRowVisible(self.form.potency, needed or stated_apart(plan) is not None)

    # --- committing

    def _commit_dose(self, typed: str) -> None:
        mark = self.mark()
        try:
            self.apply(self.form.dose, lambda plan: with_order(plan, mark, dose=typed))
        except Refused as refused:
            if refused.text == NO_POTENCY:
                self._apart = True
                self._show_potency(self.plan())
            raise

    def _read_basis(self, typed: str) -> str:
        return basis_text(read_basis(typed, self.mark()), self.mark()) if typed.strip() else ""

    def _commit_basis(self, typed: str) -> None:
        basis = read_basis(typed, self.mark()) if typed.strip() else None
        self.apply(self.form.basis, lambda plan: with_basis(plan, basis))

    def _take_basis(self) -> None:
        result = self._in_order(self.plan())
        assert result is not None  # the button can be seen only then
        self.form.dose.setFocus()
        try:
            self.apply(self.form.dose, partial(_with_dose, result))
        except Refused as refused:
            self.form.dose.refuse(refused)

    def _read_potency(self, typed: str) -> str:
        return potency_text(read_potency(typed, self.mark()), self.mark()) if typed.strip() else ""

    def _commit_potency(self, typed: str) -> None:
        """Take the potency; a dose that waits for it in its field, refused without it, is taken with it."""
        potency = read_potency(typed, self.mark()) if typed.strip() else None
        dose, mark = self.form.dose, self.mark()
        if not self._apart or not dose.is_open():
            self.apply(self.form.potency, lambda plan: with_potency(plan, potency))
            return
        ordered = dose.text()

        def both(plan: Plan) -> Edited:
            stated = rebuilt(plan, recipe=rebuilt(plan.recipe, potency=potency))
            return with_order(stated, mark, dose=ordered)

        with dose.held():
            self.apply(self.form.potency, both)


def _with_dose(dose: Quantity, plan: Plan) -> Plan:
    return rebuilt(plan, order=rebuilt(plan.order, dose=dose))
