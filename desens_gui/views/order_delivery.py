"""The delivery as it is ordered: how the lines are primed and joined, what one holds, the flush, and the pump."""

from PySide6.QtCore import QObject, Qt

from desens_gui.app.document import Document
from desens_gui.core.edits.basic import with_pump
from desens_gui.core.edits.tubing import with_flush, with_line_volume, with_priming, without_lines
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP
from desens_gui.core.ground.units import VOLUMES
from desens_gui.core.rules.naming import pumped
from desens_gui.core.rules.plan import PRIMINGS, Plan, Priming
from desens_gui.core.rules.pump_words import pump_end_said, pump_said
from desens_gui.core.ward.ways import MEANINGS, SHORT_NAMES
from desens_gui.core.worked import Worked
from desens_gui.forms.ui_order_panel import Ui_OrderPanel
from desens_gui.views.order_part import OrderPart

NO_PUMP = QT_TRANSLATE_NOOP("OrderPanel", "none chosen")
NOT_STATED = QT_TRANSLATE_NOOP("OrderPanel", "not stated")


class DeliveryFields(OrderPart):
    """Lines, what one holds, flush and pump. What else there is of the lines stands on the delivery page.

    What a line holds is never assumed: a way of priming that is chosen before it is known waits for it.
    """

    def __init__(self, document: Document, form: Ui_OrderPanel, parent: QObject) -> None:
        super().__init__(document, form, parent)
        #: the way that was chosen while it is not known yet what a line holds
        self._waiting: Priming | None = None
        form.line_volume.configure(self.words, VOLUMES, "mL")
        form.line_volume.commit = self._commit_line_volume
        form.flush.configure(self.words, VOLUMES, "mL", optional=True)
        form.flush.commit = self._commit_flush
        form.lines.activated.connect(self._choose_lines)
        form.pump.activated.connect(self._choose_pump)

    def show_plan(self, worked: Worked, *, other: bool) -> None:
        """Show lines and pump of a plan; where nothing is pumped there are none."""
        self._show_lines(worked.plan, other=other)
        self._show_pump(worked.plan)

    def _show_lines(self, plan: Plan, *, other: bool) -> None:
        form, tubing = self.form, plan.tubing
        if other or tubing is not None:
            self._waiting = None
        chosen = self._waiting if tubing is None else tubing.priming
        names: list[tuple[str, object]] = [(self.words.say(SHORT_NAMES[priming]), priming) for priming in PRIMINGS]
        form.lines.offer([(self.words.say(NOT_STATED), None), *names], chosen)
        for at, priming in enumerate(PRIMINGS, 1):
            form.lines.setItemData(at, self.words.say(MEANINGS[priming]), Qt.ItemDataRole.ToolTipRole)
        form.delivery_form.setRowVisible(form.lines, pumped(plan.recipe) or tubing is not None)
        form.delivery_form.setRowVisible(form.line_volume, chosen is not None)
        form.delivery_form.setRowVisible(form.flush, tubing is not None)
        form.line_volume.show_quantity(None if tubing is None else tubing.line_volume)
        form.flush.show_quantity(None if tubing is None else tubing.flush)

    def _show_pump(self, plan: Plan) -> None:
        form = self.form
        form.delivery_form.setRowVisible(form.pump, pumped(plan.recipe) or plan.pump is not None)
        pumps = list(self.document.site.pumps)
        if plan.pump is not None and plan.pump not in pumps:
            pumps.append(plan.pump)
        none: tuple[str, object] = (self.words.say(NO_PUMP), None)
        form.pump.offer([none, *((pump.name, pump) for pump in pumps)], plan.pump)
        form.delivery_form.setRowVisible(form.pump_note, plan.pump is not None)
        if plan.pump is not None:
            end, profile = pump_end_said(plan.pump), pump_said(plan.pump)
            say = self.words.say
            form.pump_note.tell(say(end.text, **end.values), say(profile.text, **profile.values))

    def _choose_pump(self, at: int) -> None:
        pump = self.form.pump.itemData(at)
        self.choose(self.form.pump, self.form.pump_message, lambda plan: with_pump(plan, pump))

    def _choose_lines(self, at: int) -> None:
        """Take another way, or none; the first one asks what a line holds, for without that nothing is known."""
        form, priming, worked = self.form, self.form.lines.itemData(at), self.document.worked
        if worked is None:
            return
        if priming is None:
            self._waiting = None
            form.line_volume.reset("")
            self.choose(form.lines, form.lines_message, without_lines)
        elif worked.plan.tubing is None:
            self._waiting = priming
        else:
            self.choose(form.lines, form.lines_message, lambda plan: with_priming(plan, priming))
        self._show_lines(self.plan(), other=False)
        if self._waiting is not None:
            form.line_volume.setFocus()

    def _commit_line_volume(self, typed: str) -> None:
        volume = self.form.line_volume.quantity(typed)
        priming = self.form.lines.currentData()
        self.apply(self.form.line_volume, lambda plan: with_line_volume(plan, volume, priming))

    def _commit_flush(self, typed: str) -> None:
        flush = self.form.flush.quantity(typed) if typed.strip() else None
        self.apply(self.form.flush, lambda plan: with_flush(plan, flush))
