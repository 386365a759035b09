"""What the checks say, and below it how the number in the current cell comes about."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QWidget

from desens_gui.app.document import Change, Document
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP, Said, Text
from desens_gui.forms.ui_checks_panel import Ui_ChecksPanel
from desens_gui.models.differences import DifferenceList
from desens_gui.models.findings import FindingList
from desens_gui.models.roles import CELLS_ROLE, SEVERITY_ROLE

HELP_HEAD = QT_TRANSLATE_NOOP("ChecksPanel", "This cell")
HELP = QT_TRANSLATE_NOOP("ChecksPanel", "Go to a cell, and its working is shown here with its numbers.")
CHECKS = QT_TRANSLATE_NOOP("ChecksPanel", "CHECKS")
HEADS: dict[str, Text] = {
    "red": QT_TRANSLATE_NOOP("ChecksPanel", "{count} STOP"),
    "amber": QT_TRANSLATE_NOOP("ChecksPanel", "{count} TO CONSIDER"),
    "info": QT_TRANSLATE_NOOP("ChecksPanel", "{count} NOTED"),
    "open": QT_TRANSLATE_NOOP("ChecksPanel", "{count} OPEN"),
    "pass": QT_TRANSLATE_NOOP("ChecksPanel", "{count} PASS"),
}
DIFFERS = QT_TRANSLATE_NOOP("ChecksPanel", "DIFFERS FROM THE PROTOCOL · {count}")
TO_THE_LETTER = QT_TRANSLATE_NOOP("ChecksPanel", "FOLLOWS THE PROTOCOL TO THE LETTER")
#: how many differences, and how many pixels of them, are shown without scrolling
_MOST_LINES = 4
_MOST_HEIGHT = 150
_NO_BREAK = "\u00a0"


class ChecksPanel(QFrame):
    """The list of the checks, and one explanation."""

    #: the cells (a tuple of core Cells) of the finding that was chosen
    cells_chosen = Signal(object)

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = document.words
        self._form = Ui_ChecksPanel()
        self._form.setupUi(self)
        self._findings = FindingList(document, self)
        self._form.findings.use_words(self._words)
        self._form.findings.setModel(self._findings)
        self._form.findings.cells_chosen.connect(self.cells_chosen)
        self._document = document
        self._differences = DifferenceList(document, self)
        self._form.differences.use_words(self._words)
        self._form.differences.setModel(self._differences)
        self._form.differences.cells_chosen.connect(self.cells_chosen)
        document.changed.connect(self._follow)
        self._show_heading()
        self.explain_nothing()

    def explain(self, title: str, sentence: str) -> None:
        """Show an explanation under the checks."""
        self._form.explanation_title.setText(title)
        self._form.explanation.setText(sentence)

    def explain_nothing(self) -> None:
        """Say what explanations there are."""
        self.explain(self._words.say(HELP_HEAD), self._words.say(HELP))

    def announce(self) -> None:
        """Let a screen reader read the explanation."""
        self._form.explanation.setAccessibleName(self._form.explanation.text())
        QAccessible.updateAccessibility(QAccessibleEvent(self._form.explanation, QAccessible.Event.Alert))

    def next_finding(self) -> None:
        """Go to the cells of the next finding that is neither right nor open."""
        view, model = self._form.findings, self._findings
        count = model.rowCount()
        start = view.currentIndex().row() + 1
        for at in [*range(start, count), *range(start)]:
            index = model.index(at)
            if index.data(SEVERITY_ROLE) in {"red", "amber", "info"} and index.data(CELLS_ROLE):
                view.setCurrentIndex(index)
                self.cells_chosen.emit(index.data(CELLS_ROLE))
                return

    def _follow(self, _change: Change) -> None:
        self._show_heading()

    def _show_heading(self) -> None:
        counts = [(level, self._findings.count(level)) for level in HEADS]
        said = [Said(HEADS[level], {"count": count}) for level, count in counts if count]
        parts = [self._words.say(CHECKS), *(self._words.say(one.text, **one.values) for one in said)]
        self._form.findings_title.setText(" · ".join(part.replace(" ", _NO_BREAK) for part in parts))
        self._show_differences()

    def _show_differences(self) -> None:
        """Say in how much the plan differs from its protocol; the list takes the room of a few lines and scrolls."""
        count = self._differences.rowCount()
        view = self._form.differences
        self._form.differences_title.setText(self._words.say(DIFFERS if count else TO_THE_LETTER, count=count))
        view.setVisible(bool(count))
        if count:
            view.doItemsLayout()
            rows = (self._differences.index(at) for at in range(min(count, _MOST_LINES)))
            height = sum(view.sizeHintForIndex(row).height() for row in rows)
            view.setFixedHeight(min(height + 2, _MOST_HEIGHT))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the differences the height that they need at this width."""
        super().resizeEvent(event)
        self._show_differences()
