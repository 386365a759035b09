"""What a draft comes to for one dose: the numbers and the checks, worked out after every edit."""

from functools import partial
from typing import Any

from PySide6.QtCore import QSortFilterProxyModel, Qt
from PySide6.QtWidgets import QGraphicsOpacityEffect, QWidget

from desens_gui.app.document import Change, Document
from desens_gui.app.draft_document import DraftDocument
from desens_gui.app.settings import Settings
from desens_gui.core.compare.comparison import OF_EQUIPMENT
from desens_gui.core.ground.model import made
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP, Text
from desens_gui.core.ground.units import AMOUNTS, Quantity
from desens_gui.core.rules.naming import total_time
from desens_gui.core.rules.order import Order
from desens_gui.core.rules.plan import Plan, new_plan
from desens_gui.core.rules.site import Site
from desens_gui.forms.ui_preview_panel import Ui_PreviewPanel
from desens_gui.models.findings import FindingList
from desens_gui.models.roles import EDITABLE_ROLE, ID_ROLE, SEVERITY_ROLE, Index
from desens_gui.models.solutions import SolutionTable
from desens_gui.models.steps import StepTable
from desens_gui.widgets.entry_field import EntryField
from desens_gui.widgets.theming import set_property

TITLE = QT_TRANSLATE_NOOP("Preview", "preview")
NO_ORDER = QT_TRANSLATE_NOOP("Preview", "Type a drug and a dose to see what the protocol comes to.")
UNFINISHED = QT_TRANSLATE_NOOP("Preview", "The numbers appear as soon as the protocol is complete.")
STALE = QT_TRANSLATE_NOOP(
    "Preview", "Below are the last numbers that could be worked out, not those of the protocol as it stands now."
)
STALE_BECAUSE = QT_TRANSLATE_NOOP("Preview", "{reason} {stale}")
TOTALS = QT_TRANSLATE_NOOP("Preview", "{time} · {volume}")
CHECKS = QT_TRANSLATE_NOOP("Preview", "CHECKS OF THE PREVIEW")

_DRUG, _DOSE = "preview_drug", "preview_dose"
_GREYED = 0.4
#: what the rules beside it say already, or what depends on the stock, of which a protocol knows nothing
_HIDDEN = {
    "solutions": ("volume_mL", "content", "source", "draw_mL", "diluent_mL"),
    "steps": ("cumulative_volume_mL", "time_min"),
}


class _ReadSolutions(SolutionTable):
    """The dilution series, to be read only."""

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return what can be done with a cell: it can be chosen and copied."""
        return super().flags(index) & ~Qt.ItemFlag.ItemIsEditable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows; none is an input."""
        return False if role == EDITABLE_ROLE else super().data(index, role)


class _ReadSteps(StepTable):
    """The step table, to be read only."""

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return what can be done with a cell: it can be chosen and copied."""
        return super().flags(index) & ~Qt.ItemFlag.ItemIsEditable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows; none is an input."""
        return False if role == EDITABLE_ROLE else super().data(index, role)


class _OfProtocol(QSortFilterProxyModel):
    """The findings without what a patient's plan alone has to answer: names, stock, tubing."""

    def filterAcceptsRow(self, row: int, parent: Index) -> bool:
        """Leave out what is open before release, and what only stated equipment can answer."""
        index = self.sourceModel().index(row, 0)
        asked = index.data(SEVERITY_ROLE) == "open" or index.data(ID_ROLE) in OF_EQUIPMENT
        return not asked and not parent.isValid()


class PreviewPanel(QWidget):
    """A plan that follows the draft, for the drug and dose that are typed here."""

    def __init__(self, drafts: DraftDocument, site: Site, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drafts = drafts
        self._words = drafts.words
        self._settings = settings
        self._form = Ui_PreviewPanel()
        self._form.setupUi(self)
        form = self._form
        #: the plan that is shown
        self.document = Document(site, self._words, self)
        self._tables = {"solutions": _ReadSolutions(self.document, self), "steps": _ReadSteps(self.document, self)}
        self._findings = FindingList(self.document, self)
        for name, grid in (("solutions", form.preview_solutions), ("steps", form.preview_steps)):
            grid.use_words(self._words)
            grid.setModel(self._tables[name])
        form.preview_findings.use_words(self._words)
        of_protocol = _OfProtocol(self)
        of_protocol.setSourceModel(self._findings)
        form.preview_findings.setModel(of_protocol)
        form.preview_findings.cells_chosen.connect(self._go_to_cells)
        form.preview_findings_title.setText(self._words.say(CHECKS))
        form.preview_drug.configure(self._words)
        form.preview_dose.configure(self._words, AMOUNTS)
        for field, name in ((form.preview_drug, _DRUG), (form.preview_dose, _DOSE)):
            field.setAcceptDrops(False)
            field.reset(settings.text(name))
            field.commit = partial(self._commit, name)
        self._faded = QGraphicsOpacityEffect(form.preview_numbers)
        self._faded.setOpacity(_GREYED)
        self._faded.setEnabled(False)
        form.preview_numbers.setGraphicsEffect(self._faded)
        self.document.changed.connect(self._follow)
        drafts.changed.connect(self._refresh)
        self._refresh()

    def preview_for(self, order: Order) -> None:
        """Show the draft for another order."""
        self._form.preview_drug.reset(order.drug)
        self._form.preview_dose.show_quantity(order.dose)
        self._remember()
        self._refresh()

    def offer_dose(self, dose: Quantity) -> None:
        """Show the draft for a dose, where none was typed yet."""
        if not self._form.preview_dose.text().strip():
            self._form.preview_dose.show_quantity(dose)
            self._remember()
            self._refresh()

    def commit_open(self) -> bool:
        """Commit what was typed; where it is refused go to it and return False."""
        fields: tuple[EntryField, ...] = (self._form.preview_drug, self._form.preview_dose)
        for field in fields:
            if not field.commit_open():
                field.setFocus()
                self._tell(field.refusal, refused=True)
                return False
        return True

    # --- inside

    def _commit(self, name: str, typed: str) -> None:
        if name == _DOSE and typed.strip():
            self._form.preview_dose.quantity(typed)
        self._settings.set_text(name, typed.strip())
        self._refresh(typed={name: typed.strip()})

    def _remember(self) -> None:
        self._settings.set_text(_DRUG, self._form.preview_drug.text())
        self._settings.set_text(_DOSE, self._form.preview_dose.text())

    def _refresh(self, _change: object = None, *, typed: dict[str, str] | None = None) -> None:
        """Work the draft out for the order, or say why there is nothing new to show."""
        if self._drafts.draft is None:
            self.document.close()
            self._fade(stale=False)
            return
        texts = {_DRUG: self._form.preview_drug.text(), _DOSE: self._form.preview_dose.text()} | (typed or {})
        protocol = self._drafts.protocol()
        if protocol is None:
            self._stand_still(UNFINISHED)
            return
        if not all(texts.values()):
            self._drafts.tell_problem(None)
            self._stand_still(NO_ORDER)
            return
        try:
            dose = self._form.preview_dose.quantity(texts[_DOSE])
            plan = new_plan(made(Order, {"drug": texts[_DRUG], "dose": dose}), protocol)
            if self.document.worked is None:
                self.document.start(plan)
            else:
                self.document.apply(partial(_instead, plan), TITLE, merge="preview")
        except Refused as refused:
            in_rules = refused.where.startswith(("solutions", "steps"))
            self._drafts.tell_problem(refused if in_rules else None)
            self._stand_still(refused)
            return
        self._drafts.tell_problem(None)
        self._tell("")
        self._fade(stale=False)

    def _stand_still(self, reason: Text | Refused) -> None:
        """Say why there are no new numbers, and that those below are old."""
        refused = isinstance(reason, Refused)
        sentence = self._words.refusal(reason) if isinstance(reason, Refused) else self._words.say(reason)
        if self.document.worked is not None:
            sentence = self._words.say(STALE_BECAUSE, reason=sentence, stale=STALE)
            if reason is UNFINISHED:
                sentence = self._words.say(STALE)
        self._tell(sentence, refused=refused)
        self._fade(stale=True)

    def _tell(self, sentence: str, *, refused: bool = False) -> None:
        self._form.preview_message.setText(sentence)
        self._form.preview_message.setVisible(bool(sentence))
        set_property(self._form.preview_message, "state", "refused" if refused else "")

    def _fade(self, *, stale: bool) -> None:
        self._faded.setEnabled(stale)
        self._form.preview_numbers.setVisible(self.document.worked is not None)
        self._form.preview_numbers.setAccessibleDescription(self._words.say(STALE) if stale else "")

    def _follow(self, change: Change) -> None:
        form, worked = self._form, change.after
        if worked is None:
            return
        solved = worked.solved
        form.preview_solutions_card.setVisible(bool(solved.solutions))
        form.preview_balance.show_total(solved.total, solved.amount_unit, self._words)
        time = total_time(solved.total.time_min, self._words)
        volume = Quantity(solved.total.volume_mL, "mL")
        form.preview_steps_note.setText(self._words.say(TOTALS, time=time, volume=volume))
        for name, grid in (("solutions", form.preview_solutions), ("steps", form.preview_steps)):
            for at, column in enumerate(self._tables[name].columns):
                if column.name in _HIDDEN[name]:
                    grid.setColumnHidden(at, True)
            grid.fit_columns()

    def _go_to_cells(self, cells: object) -> None:
        if isinstance(cells, tuple):
            for grid in (self._form.preview_steps, self._form.preview_solutions):
                grid.select_cells(cells)


def _instead(plan: Plan, _before: Plan) -> Plan:
    return plan
