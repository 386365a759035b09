"""The fields of the delivery page: the lines to try before any are stated, and what else there is of stated ones."""

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desens_gui.app.document import Document
from desens_gui.core.edits.basic import Edited, with_tubing
from desens_gui.core.edits.tubing import FIGURES, FLUIDS, NO_VOLUME, with_priming
from desens_gui.core.ground.model import made
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP, Said
from desens_gui.core.ground.units import RATES, VOLUMES, Quantity
from desens_gui.core.rules.plan import Plan, Priming, Tubing
from desens_gui.core.ward.ways import NAMES
from desens_gui.forms.ui_delivery_page import Ui_DeliveryPage
from desens_gui.widgets.entry_field import EntryField, place_message
from desens_gui.widgets.number_field import QuantityField
from desens_gui.widgets.text_field import TextField

FIELD = QT_TRANSLATE_NOOP("DeliveryPage", "{field}")
TAKE_WAY = QT_TRANSLATE_NOOP("DeliveryPage", "lines: {way}")

#: what each figure of the lines is measured in
_UNITS = {"waste": (VOLUMES, "mL"), "common_volume": (VOLUMES, "mL"), "carrier": (RATES, "mL/h")}


class LineFields(QObject):
    """Every field commits by itself; what is refused stays in its field with the reason under it."""

    #: the lines to try are others now
    tried_changed = Signal()

    def __init__(self, document: Document, form: Ui_DeliveryPage, parent: QWidget) -> None:
        super().__init__(parent)
        self._document = document
        self._words = document.words
        self._form = form
        self._page = parent
        self._figures: dict[str, QuantityField] = {
            "waste": form.waste,
            "common_volume": form.common_volume,
            "carrier": form.carrier,
        }
        self._fluids: dict[str, TextField] = {"flush_fluid": form.flush_fluid, "carrier_fluid": form.carrier_fluid}
        for name, figure in self._figures.items():
            kinds, unit = _UNITS[name]
            figure.configure(self._words, kinds, unit, optional=True)
            figure.commit = partial(self._commit_figure, name)
        for name, fluid in self._fluids.items():
            fluid.configure(self._words)
            fluid.commit = partial(self._commit_fluid, name)
        for tried, optional in ((form.try_line_volume, False), (form.try_flush, True)):
            tried.configure(self._words, VOLUMES, "mL", optional=optional)
            tried.settled.connect(self.tried_changed)
        for field in self.all():
            place_message(field)
            field.setAcceptDrops(False)  # a file that is dropped belongs to the window, not its name into a field

    def all(self) -> Iterator[EntryField]:
        """Yield the fields, in their order on the page."""
        form = self._form
        yield from (form.try_line_volume, form.try_flush, form.flush_fluid, form.waste, form.common_volume)
        yield from (form.carrier, form.carrier_fluid)

    def show_plan(self, plan: Plan, *, other: bool) -> None:
        """Show the lines of a plan; `other`: it is another one, so that nothing that was typed belongs to it."""
        if other:
            for field in self.all():
                field.reset("")
        tubing = plan.tubing
        for name, figure in self._figures.items():
            figure.show_quantity(None if tubing is None else getattr(tubing, name))
        for name, fluid in self._fluids.items():
            fluid.show_text("" if tubing is None else getattr(tubing, name))

    def tried(self) -> Tubing | None:
        """Return the lines that are tried; None where it is not typed what one holds."""
        volume = self._quantity(self._form.try_line_volume)
        if volume is None:
            return None
        flush = self._quantity(self._form.try_flush)
        return made(Tubing, {"line_volume": volume, "priming": "own-line", "flush": flush})

    def take(self, priming: Priming) -> None:
        """Take a way of priming; raise Refused where it is not known what a line holds, or the plan refuses it."""
        tried = self.tried()
        if self._plan().tubing is None and tried is None:
            self._form.try_line_volume.setFocus()
            raise Refused(NO_VOLUME)
        name = self._words.say(NAMES[priming])
        self._document.apply(partial(_taken, priming=priming, tried=tried), Said(TAKE_WAY, {"way": name}))

    # --- committing

    def _commit_figure(self, name: str, typed: str) -> None:
        figure = self._figures[name].quantity(typed) if typed.strip() else None
        self._apply(self._figures[name], lambda plan: FIGURES[name](plan, figure))

    def _commit_fluid(self, name: str, typed: str) -> None:
        self._apply(self._fluids[name], lambda plan: FLUIDS[name](plan, typed.strip()))

    def _apply(self, field: EntryField, edit: Callable[[Plan], Edited]) -> None:
        title = Said(FIELD, {"field": field.accessibleName()})
        self._document.apply(edit, title, merge=f"delivery {field.objectName()}")

    @staticmethod
    def _quantity(field: QuantityField) -> Quantity | None:
        """Return what a field holds, once it was taken."""
        return None if field.is_open() or not field.text().strip() else field.quantity(field.text())

    def _plan(self) -> Plan:
        assert self._document.worked is not None  # the page is shown only with a plan
        return self._document.worked.plan


def _taken(plan: Plan, priming: Priming, tried: Tubing | None) -> Edited:
    """Return the plan with a way of priming, and with the lines that were tried where it states none."""
    if plan.tubing is None and tried is not None:
        plan = with_tubing(plan, tried).plan
    return with_priming(plan, priming)
