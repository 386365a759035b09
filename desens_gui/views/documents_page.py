"""The page of the documents: the very pages that an export writes, and the export itself."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QAction, QHideEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QComboBox, QListWidgetItem, QWidget

from desens_gui.app.document import Document
from desens_gui.app.paper_work import PaperPage, Picture, Sheaf, Wish
from desens_gui.app.papers import PAPERS, Papers
from desens_gui.app.settings import Settings
from desens_gui.app.themes import ROW_HEIGHT, text_font
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP, Text
from desens_gui.forms.ui_documents_page import Ui_DocumentsPage
from desens_gui.models.book_sheet import BookSheetModel
from desens_gui.store.languages import available
from desens_gui.views.export_bar import PLACED, ExportBar
from desens_gui.views.print_bar import PrintBar
from desens_gui.widgets.icons import themed_icon
from desens_gui.widgets.theming import current_theme

PAGES = QT_TRANSLATE_NOOP("DocumentsPage", "PAGES")
PAGES_TIP = QT_TRANSLATE_NOOP("DocumentsPage", "The pages of all documents; arrow keys walk through them")
PAGE_TIP = QT_TRANSLATE_NOOP(
    "DocumentsPage", "The page as it is printed: drawn from the very file that an export writes"
)
PAPER = QT_TRANSLATE_NOOP("DocumentsPage", "Paper")
PAPER_TIP = QT_TRANSLATE_NOOP(
    "DocumentsPage", "The paper of worksheet and bedside sheet; labels have a size of their own"
)
LANGUAGE = QT_TRANSLATE_NOOP("DocumentsPage", "Language")
LANGUAGE_TIP = QT_TRANSLATE_NOOP(
    "DocumentsPage", "The language and the way of writing numbers of all documents; the window keeps its own"
)
STOCK = QT_TRANSLATE_NOOP("DocumentsPage", "Labels")
STOCK_TIP = QT_TRANSLATE_NOOP("DocumentsPage", "The label stock that bag labels are laid out for")
STOCK_IN_USE = QT_TRANSLATE_NOOP("DocumentsPage", "usual: {stock}")
START_AT = QT_TRANSLATE_NOOP("DocumentsPage", "Begin at")
START_AT_TIP = QT_TRANSLATE_NOOP("DocumentsPage", "The first free label of a used sheet, counted row by row")
LABEL_PRINTER = QT_TRANSLATE_NOOP("DocumentsPage", "Put right")
LABEL_PRINTER_TIP = QT_TRANSLATE_NOOP(
    "DocumentsPage", "The label printer whose offset and scale the site has stated: labels are moved by them"
)
NOT_PUT_RIGHT = QT_TRANSLATE_NOOP("DocumentsPage", "for no printer")
BOOK_TIP = QT_TRANSLATE_NOOP("DocumentsPage", "What the workbook contains, read back from its file")
BOOK_NOTE = QT_TRANSLATE_NOOP(
    "DocumentsPage",
    "Sheet “{name}” of the workbook, read back from the very file that an export writes. Formulas are shown as they "
    "are written; a spreadsheet program computes them.",
)
STALE = QT_TRANSLATE_NOOP("DocumentsPage", "The plan has changed: this page is being made again")
MAKING = QT_TRANSLATE_NOOP("DocumentsPage", "The pages are being made …")
NO_PLAN = QT_TRANSLATE_NOOP("DocumentsPage", "No plan is open.")
NO_PAPERS = QT_TRANSLATE_NOOP("DocumentsPage", "The documents of this plan cannot be made.\n\n{sentence}")
PERCENT = QT_TRANSLATE_NOOP("DocumentsPage", "{percent} %")
ZOOM_TIP = QT_TRANSLATE_NOOP("DocumentsPage", "{tip} ({key})")
ZOOM = QT_TRANSLATE_NOOP("DocumentsPage", "Zoom")
HEADS: dict[str, Text] = {
    "labels": QT_TRANSLATE_NOOP("DocumentsPage", "Bag labels"),
    "worksheet": QT_TRANSLATE_NOOP("DocumentsPage", "Worksheet"),
    "bedside": QT_TRANSLATE_NOOP("DocumentsPage", "Bedside sheet"),
    "workbook": QT_TRANSLATE_NOOP("DocumentsPage", "Workbook"),
}
NAMES: dict[str, Text] = {
    "labels": QT_TRANSLATE_NOOP("DocumentsPage", "Label {number}"),
    "worksheet": QT_TRANSLATE_NOOP("DocumentsPage", "Page {number}"),
    "bedside": QT_TRANSLATE_NOOP("DocumentsPage", "Page {number}"),
    "workbook": QT_TRANSLATE_NOOP("DocumentsPage", "Sheet “{name}”"),
}
TITLES: dict[str, Text] = {
    "labels": QT_TRANSLATE_NOOP("DocumentsPage", "Label {number} of {count}"),
    "worksheet": QT_TRANSLATE_NOOP("DocumentsPage", "Worksheet {number} of {count}"),
    "bedside": QT_TRANSLATE_NOOP("DocumentsPage", "Bedside sheet {number} of {count}"),
    "workbook": QT_TRANSLATE_NOOP("DocumentsPage", "Workbook: {name}"),
}
PAPER_NAMES: dict[str, Text] = {
    "a4": QT_TRANSLATE_NOOP("DocumentsPage", "A4"),
    "letter": QT_TRANSLATE_NOOP("DocumentsPage", "Letter"),
}
#: each language by its own name, which is not translated
LANGUAGE_NAMES = {
    "en-US": "English (US)",
    "en-GB": "English (UK)",
    "de": "Deutsch",
    "fr": "français",
    "es": "español",
    "it": "italiano",
    "qps-ploc": "[pseudo]",
}
#: the zoom actions: name, text, keys, icon
_ZOOMS: tuple[tuple[str, Text, tuple[str, ...], str], ...] = (
    ("zoom_out", QT_TRANSLATE_NOOP("DocumentsPage", "Smaller"), ("Ctrl+-",), "zoom-out"),
    ("zoom_in", QT_TRANSLATE_NOOP("DocumentsPage", "Larger"), ("Ctrl++", "Ctrl+="), "zoom-in"),
    ("true_size", QT_TRANSLATE_NOOP("DocumentsPage", "True size"), ("Ctrl+0",), ""),
    ("fit", QT_TRANSLATE_NOOP("DocumentsPage", "Fit width"), ("Ctrl+9",), ""),
)
_PAPER_KEY = "paper"
_STOCK_KEY = "label-stock"
_LABEL_PRINTER_KEY = "label-printer"
_LANGUAGE_KEY = "document-language"
_PAGE_ROLE = Qt.ItemDataRole.UserRole
_CHARACTER = 6.4
_HEAD_HEIGHT, _ENTRY_HEIGHT = 30, 23
_NARROWEST, _WIDEST = 40, 260


class DocumentsPage(QWidget):
    """Connects the papers of the document with the list of pages, the picture and the export."""

    def __init__(self, document: Document, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._words = document.words
        self._settings = settings
        self._shown: PaperPage | None = None
        self._listed: Sheaf | None = None
        self._form = Ui_DocumentsPage()
        self._form.setupUi(self)
        self.papers = Papers(document, self)
        self.export_bar = ExportBar(document, settings, self.papers, self)
        self.print_bar = PrintBar(document, settings, self.papers, self)
        self._form.export_place.addWidget(self.print_bar)
        self._form.export_place.addWidget(self.export_bar)
        self._book = BookSheetModel(self)
        self._form.book_view.setModel(self._book)
        self._form.book_view.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        self._zooms = {name: self._zoom_action(name, text, keys) for name, text, keys, _ in _ZOOMS}
        self._name_everything()
        self._dress()
        for combo, key in self._choices():
            combo.setCurrentIndex(max(0, combo.findData(settings.text(key))))
            combo.currentIndexChanged.connect(self._use_wish)
        self._form.start_at.valueChanged.connect(self._use_wish)
        self._use_wish()
        chosen = self._form.language.findData(settings.text(_LANGUAGE_KEY))
        own = self._form.language.findData(self._words.tag)
        self._form.language.setCurrentIndex(chosen if chosen >= 0 else own)
        self.papers.use_language(str(self._form.language.currentData()))
        self._form.language.currentIndexChanged.connect(self._use_language)
        self._form.page_list.currentItemChanged.connect(self._go)
        self._form.page_view.scale_changed.connect(self._draw)
        self._form.page_view.zoom_changed.connect(self._show_zoom)
        self.papers.changed.connect(self._show)
        self.papers.drawn.connect(self._show_picture)
        self._show()
        self._show_zoom()

    def begin_export(self) -> None:
        """Go to where an export begins."""
        self.export_bar.begin()

    def begin_print(self) -> None:
        """Go to where printing begins."""
        self.print_bar.begin()

    def stop(self) -> None:
        """End all work before the window is closed."""
        self.papers.stop()

    # --- setting up

    def _zoom_action(self, name: str, text: Text, keys: tuple[str, ...]) -> QAction:
        action = QAction(self._words.say(text), self)
        action.setObjectName(name)
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        action.setToolTip(self._words.say(ZOOM_TIP, tip=text, key=key))
        view = self._form.page_view
        slots = {
            "zoom_out": view.zoom_out,
            "zoom_in": view.zoom_in,
            "true_size": view.true_size,
            "fit": view.fit_width,
        }
        action.triggered.connect(slots[name])
        action.setCheckable(name == "fit")
        self.addAction(action)
        return action

    def _name_everything(self) -> None:
        say, form = self._words.say, self._form
        form.pages_title.setText(say(PAGES))
        form.paper_label.setText(say(PAPER))
        form.paper_label.setBuddy(form.paper)
        for paper in PAPERS:
            form.paper.addItem(say(PAPER_NAMES[paper]), paper)
        form.language_label.setText(say(LANGUAGE))
        form.language_label.setBuddy(form.language)
        for tag in available():
            form.language.addItem(LANGUAGE_NAMES[tag], tag)
        site = self._document.site
        form.label_stock.addItem(say(STOCK_IN_USE, stock=site.stock().name), "")
        for stock in site.label_stocks:
            form.label_stock.addItem(stock.name, stock.id)
        form.label_printer.addItem(say(NOT_PUT_RIGHT), "")
        for printer in site.label_printers:
            form.label_printer.addItem(printer.name, printer.id)
        for label, field, text in (
            (form.label_stock_label, form.label_stock, STOCK),
            (form.start_at_label, form.start_at, START_AT),
            (form.label_printer_label, form.label_printer, LABEL_PRINTER),
        ):
            label.setText(say(text))
            label.setBuddy(field)
        form.label_printer.setVisible(bool(site.label_printers))
        form.label_printer_label.setVisible(bool(site.label_printers))
        for widget, title, tip in (
            (form.page_list, PAGES, PAGES_TIP),
            (form.language, LANGUAGE, LANGUAGE_TIP),
            (form.label_stock, STOCK, STOCK_TIP),
            (form.start_at, START_AT, START_AT_TIP),
            (form.label_printer, LABEL_PRINTER, LABEL_PRINTER_TIP),
            (form.paper, PAPER, PAPER_TIP),
            (form.page_view, PAGES, PAGE_TIP),
            (form.book_view, HEADS["workbook"], BOOK_TIP),
            (form.zoom, ZOOM, ZOOM),
        ):
            widget.setAccessibleName(say(title))
            widget.setToolTip(say(tip))
        for name, action in self._zooms.items():
            button = getattr(form, f"{name}_button")
            button.setDefaultAction(action)
            button.setAccessibleName(action.text())
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def _dress(self) -> None:
        """Draw the icons in the colours of the theme."""
        theme = current_theme()
        for name, _text, _keys, icon in _ZOOMS:
            if icon:
                self._zooms[name].setIcon(themed_icon(icon, theme))

    # --- showing

    def _show(self) -> None:
        """Show the papers as they are now: current, stale, refused, or not there."""
        papers, form = self.papers, self._form
        if papers.refused is not None:
            sentence = self._words.refusal(papers.refused)
            if papers.refused.where:
                sentence = self._words.say(PLACED, where=papers.refused.where, sentence=sentence)
            self._show_message(self._words.say(NO_PAPERS, sentence=sentence))
        elif papers.sheaf is None:
            self._shown = None
            self._show_message(self._words.say(NO_PLAN if self._document.worked is None else MAKING))
        elif not papers.stale and papers.sheaf is not self._listed:
            self._fill(papers.sheaf)
        elif form.stack.currentWidget() is form.message_place:
            self._show_message(self._words.say(MAKING))
        elif papers.stale:
            self._mark_stale(self._words.say(STALE))

    def _show_message(self, text: str) -> None:
        """Say something in place of the pages."""
        self._fill(None)
        self.print_bar.show_document(())
        self._form.page_title.setText("")
        for action in self._zooms.values():
            action.setEnabled(False)
        self._form.message.setText(text)
        self._form.stack.setCurrentWidget(self._form.message_place)

    def _mark_stale(self, text: str) -> None:
        self._form.page_view.show_band(text)
        self._form.stale_note.setText(text)
        self._form.stale_note.setVisible(bool(text))

    def _fill(self, sheaf: Sheaf | None) -> None:
        """List the pages, and stay on the page that was shown if there still is one of its number."""
        self._listed = sheaf
        pages = self._form.page_list
        wanted = self._shown
        pages.blockSignals(True)
        pages.clear()
        chosen = None
        kind = ""
        for page in sheaf.pages if sheaf is not None else ():
            if page.kind != kind:
                kind = page.kind
                head = QListWidgetItem(self._words.say(HEADS[kind]), pages)
                head.setFlags(Qt.ItemFlag.NoItemFlags)
                head.setFont(text_font(bold=True))
                head.setSizeHint(QSize(0, _HEAD_HEIGHT))
            name = self._words.say(NAMES[kind], number=page.number, name=page.name)
            entry = QListWidgetItem(f"    {name}", pages)
            entry.setData(_PAGE_ROLE, page)
            entry.setToolTip(name)
            entry.setSizeHint(QSize(0, _ENTRY_HEIGHT))
            same_kind = wanted is not None and page.kind == wanted.kind
            if chosen is None or (same_kind and wanted is not None and page.number <= wanted.number):
                chosen = entry
        pages.blockSignals(False)
        if chosen is not None:
            pages.setCurrentItem(chosen)

    def _go(self, item: QListWidgetItem | None) -> None:
        page = None if item is None else item.data(_PAGE_ROLE)
        if not isinstance(page, PaperPage):
            return
        before, self._shown = self._shown, page
        same = before is not None and (before.kind, before.number, before.width, before.height) == (
            page.kind,
            page.number,
            page.width,
            page.height,
        )
        self._show_page(keep=same)

    def _show_page(self, *, keep: bool = False) -> None:
        """Show the chosen page; `keep` the old picture until the new one has come."""
        page, form = self._shown, self._form
        if page is None:
            return
        self.print_bar.show_document(self._listed.of_kind(page.kind) if self._listed is not None else ())
        form.page_title.setText(
            self._words.say(TITLES[page.kind], number=page.number, count=page.count, name=page.name)
        )
        form.page_title.setToolTip(form.page_title.text())
        is_book = page.kind == "workbook"
        for action in self._zooms.values():
            action.setEnabled(not is_book)
        form.zoom.setEnabled(not is_book)
        form.stack.setCurrentWidget(form.book_place if is_book else form.page_place)
        if is_book:
            self._show_book(page)
        else:
            view = form.page_view
            if keep and not view.image.isNull():
                self._draw(view.scale * view.devicePixelRatioF())
            else:
                view.show_size(page.width, page.height)
        if not self.papers.stale and (is_book or form.page_view.image.isNull()):
            self._mark_stale("")

    def _show_book(self, page: PaperPage) -> None:
        form = self._form
        form.book_note.setText(self._words.say(BOOK_NOTE, name=page.name))
        form.book_view.clearSpans()
        self._book.show_sheet(page)
        for row, column, over in self._book.spills():
            form.book_view.setSpan(row, column, 1, over)
        for column, width in enumerate(page.widths):
            form.book_view.setColumnWidth(column, int(min(max(_NARROWEST, width * _CHARACTER), _WIDEST)))

    def _draw(self, scale: object) -> None:
        """Ask for the picture of the page at this size."""
        if self._shown is not None and self._shown.kind != "workbook" and isinstance(scale, float):
            self.papers.draw(self._shown, scale)

    def _show_picture(self, picture: object) -> None:
        if isinstance(picture, Picture) and picture.page is self._shown:
            self._form.page_view.show_image(picture.image)
            if not self.papers.stale:
                self._mark_stale("")

    def _show_zoom(self) -> None:
        view = self._form.page_view
        self._form.zoom.setText(self._words.say(PERCENT, percent=view.percent))
        self._zooms["fit"].setChecked(view.fits)

    def _choices(self) -> tuple[tuple[QComboBox, str], ...]:
        """Return the choices that are remembered, each with its name among the settings."""
        form = self._form
        return ((form.paper, _PAPER_KEY), (form.label_stock, _STOCK_KEY), (form.label_printer, _LABEL_PRINTER_KEY))

    def _use_wish(self, _what: object = None) -> None:
        """Make the documents as it is chosen; the first free label is asked for where a sheet has more than one."""
        form = self._form
        for combo, key in self._choices():
            self._settings.set_text(key, str(combo.currentData()))
        places = len(self._document.site.stock(str(form.label_stock.currentData())).corners)
        form.start_at.setMaximum(places)
        form.start_at.setVisible(places > 1)
        form.start_at_label.setVisible(places > 1)
        paper, stock, printer = (str(combo.currentData()) for combo, _ in self._choices())
        self.papers.use(Wish(paper, stock, form.start_at.value(), printer))

    def _use_language(self, _index: int) -> None:
        tag = str(self._form.language.currentData())
        self._settings.set_text(_LANGUAGE_KEY, tag)
        self.papers.use_language(tag)

    # --- events

    def showEvent(self, event: QShowEvent) -> None:
        """Make the papers now that somebody looks."""
        super().showEvent(event)
        self.papers.look_at(True)

    def hideEvent(self, event: QHideEvent) -> None:
        """Make nothing while nobody looks."""
        super().hideEvent(event)
        self.papers.look_at(False)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the colours of the window."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_zooms"):
            self._dress()
