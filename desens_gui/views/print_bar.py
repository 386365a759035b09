"""Printing the document that is shown: which printer, which pages, how often, and what came of it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QWidget

from desens_gui.app.document import Document
from desens_gui.app.page_ranges import read_pages
from desens_gui.app.paper_work import NotPrinted, PaperPage, Printed, PrintersFound
from desens_gui.app.papers import Papers
from desens_gui.app.settings import Settings
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP
from desens_gui.forms.ui_print_bar import Ui_PrintBar
from desens_gui.widgets.theming import set_property
from desens_gui.widgets.told import tell

TITLE = QT_TRANSLATE_NOOP("PrintBar", "Print")
PRINTER = QT_TRANSLATE_NOOP("PrintBar", "Printer")
PRINTER_TIP = QT_TRANSLATE_NOOP("PrintBar", "The printer for this document; each kind of document remembers its own")
PAGES = QT_TRANSLATE_NOOP("PrintBar", "Pages")
PAGES_TIP = QT_TRANSLATE_NOOP("PrintBar", "The pages to print, like 1-3, 5; nothing means all")
ALL = QT_TRANSLATE_NOOP("PrintBar", "all")
COPIES = QT_TRANSLATE_NOOP("PrintBar", "Copies")
COPIES_TIP = QT_TRANSLATE_NOOP("PrintBar", "How often each page is printed")
PRINT_TIP = QT_TRANSLATE_NOOP("PrintBar", "Print these pages of the document that is shown, in their true size")
LOOKING = QT_TRANSLATE_NOOP("PrintBar", "looking for printers …")
NO_PRINTERS = QT_TRANSLATE_NOOP("PrintBar", "This computer has no printer. Export the documents instead.")
NOT_PRINTABLE = QT_TRANSLATE_NOOP("PrintBar", "The workbook is printed by a spreadsheet program; export it.")
UNDERWAY = QT_TRANSLATE_NOOP("PrintBar", "Read back and handed to {printer} …")
ONE_PRINTED = QT_TRANSLATE_NOOP("PrintBar", "Page {pages} was read back and handed to {printer}: {job}")
MANY_PRINTED = QT_TRANSLATE_NOOP("PrintBar", "Pages {pages} were read back and handed to {printer}: {job}")
TYPED_REFUSED = QT_TRANSLATE_NOOP("PrintBar", "Nothing was printed: something that you typed cannot be taken.")
NOT_YET = QT_TRANSLATE_NOOP("PrintBar", "The pages are being made anew. Print when they are shown.")

#: the documents that a printer gets; a workbook is left to the program that computes it
PRINTED = ("labels", "worksheet", "bedside")
_PRINTER_KEY = "printer-{kind}"


def _nothing_typed() -> bool:
    return True


class PrintBar(QFrame):
    """Connects the fields of printing with the papers; `show_document` says whose pages they are."""

    def __init__(self, document: Document, settings: Settings, papers: Papers, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = document.words
        self._settings = settings
        self._papers = papers
        #: what is typed anywhere in the window is committed before it is printed, or the papers would lack it
        self.commit_first: Callable[[], bool] = _nothing_typed
        self._pages: tuple[PaperPage, ...] = ()
        self._lack = ""
        self._form = Ui_PrintBar()
        self._form.setupUi(self)
        self._name_everything()
        self._form.printer.addItem(self._words.say(LOOKING), "")
        self._form.printer.activated.connect(self._remember)
        self._form.print_pages.textChanged.connect(self._read_pages)
        self._form.print_pages.returnPressed.connect(self._print)
        self._form.print_button.clicked.connect(self._print)
        papers.printers_found.connect(self._fill)
        papers.printing.connect(self._tell)
        papers.changed.connect(self._show_ready)
        self._say("")
        self._show_ready()

    def begin(self) -> None:
        """Go to where printing begins: the button, or the printers while none is chosen."""
        ready = self._form.print_button.isEnabled()
        (self._form.print_button if ready else self._form.printer).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_document(self, pages: Sequence[PaperPage]) -> None:
        """Print from these pages, all of one document; none: there is nothing to print."""
        before = self._kind
        self._pages = tuple(pages)
        if self._kind != before:
            self._form.print_pages.clear()
            self._choose_printer()
        self._read_pages()

    @property
    def text(self) -> str:
        """What the bar says."""
        return self._form.print_message.text()

    def showEvent(self, event: QShowEvent) -> None:
        """Look again which printers there are: one may have been switched on."""
        super().showEvent(event)
        self._papers.ask_printers()

    # --- inside

    @property
    def _kind(self) -> str:
        return self._pages[0].kind if self._pages else ""

    def _name_everything(self) -> None:
        say, form = self._words.say, self._form
        form.title.setText(say(TITLE))
        form.print_pages.setPlaceholderText(say(ALL))
        for label, widget, name, tip in (
            (form.printer_label, form.printer, PRINTER, PRINTER_TIP),
            (form.print_pages_label, form.print_pages, PAGES, PAGES_TIP),
            (form.copies_label, form.copies, COPIES, COPIES_TIP),
        ):
            label.setText(say(name))
            label.setBuddy(widget)
            widget.setAccessibleName(say(name))
            widget.setToolTip(say(tip))
        form.print_button.setText(say(TITLE))
        form.print_button.setAccessibleName(say(TITLE))
        form.print_button.setToolTip(say(PRINT_TIP))

    def _fill(self, found: object) -> None:
        """Offer the printers that were found, and say why there are none."""
        if not isinstance(found, PrintersFound):
            return
        printer = self._form.printer
        printer.clear()
        for one in found.printers:
            printer.addItem(one.name, one.name)
        self._lack = "" if found.printers else self._words.say(NO_PRINTERS)
        if found.refused is not None:
            self._lack = self._words.refusal(found.refused)
        self._choose_printer()
        self._read_pages()

    def _choose_printer(self) -> None:
        """Choose the printer that this kind of document was printed on last; else the first, which is the usual one."""
        remembered = self._form.printer.findData(self._settings.text(_PRINTER_KEY.format(kind=self._kind)))
        self._form.printer.setCurrentIndex(max(remembered, 0) if self._form.printer.count() else -1)

    def _remember(self, _index: int) -> None:
        self._settings.set_text(_PRINTER_KEY.format(kind=self._kind), self._printer())

    def _printer(self) -> str:
        return str(self._form.printer.currentData() or "")

    def _chosen(self) -> tuple[PaperPage, ...]:
        """Return the pages that are meant; raise Refused for a text that names none."""
        numbers = read_pages(self._form.print_pages.text(), len(self._pages))
        return tuple(page for page in self._pages if page.number in numbers)

    def _read_pages(self, _text: object = None) -> None:
        """Say at once what is wrong with the pages that are typed."""
        try:
            self._chosen()
        except Refused as refused:
            set_property(self._form.print_pages, "state", "refused")
            self._say(self._words.refusal(refused), refused=True)
        else:
            set_property(self._form.print_pages, "state", "")
            self._say(self._words.say(NOT_PRINTABLE) if self._kind not in {"", *PRINTED} else self._lack)
        self._show_ready()

    def _print(self) -> None:
        if not self._form.print_button.isEnabled():
            return
        if not self.commit_first():
            self._say(self._words.say(TYPED_REFUSED), refused=True)
            return
        if self._papers.stale:  # what was typed last is not on the pages yet
            self._say(self._words.say(NOT_YET))
            return
        self._settings.set_text(_PRINTER_KEY.format(kind=self._kind), self._printer())
        self._papers.print_pages(self._chosen(), self._printer(), self._form.copies.value())
        self._say(self._words.say(UNDERWAY, printer=self._printer()))
        self._show_ready()

    def _tell(self, told: object) -> None:
        """Say what came of it."""
        match told:
            case Printed():
                text = ONE_PRINTED if len(told.pages) == 1 else MANY_PRINTED
                said = ", ".join(map(str, told.pages))
                self._say(self._words.say(text, pages=said, printer=told.job.printer, job=told.name), loud=True)
                self._form.copies.setValue(1)
            case NotPrinted():
                self._say(self._words.refusal(told.refused), refused=True, loud=True)
        self._show_ready()

    def _show_ready(self) -> None:
        """Let only that be pressed which makes sense now."""
        try:
            chosen = bool(self._chosen())
        except Refused:
            chosen = False
        busy = self._papers.busy_printing
        for widget in (self._form.printer, self._form.print_pages, self._form.copies):
            widget.setEnabled(self._kind in PRINTED and not busy)
        ready = chosen and self._kind in PRINTED and bool(self._printer()) and not self._papers.stale
        self._form.print_button.setEnabled(ready and not busy)

    def _say(self, sentence: str, *, refused: bool = False, loud: bool = False) -> None:
        label = self._form.print_message
        label.setVisible(bool(sentence))  # before it is read out
        tell(label, sentence, refused=refused, loud=loud)
