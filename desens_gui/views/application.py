"""Starting the window: what belongs to the whole program and not to one form."""

import sys
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QApplication

from desens_gui.app.autosave import Autosave, recovery_folder
from desens_gui.app.document import Document
from desens_gui.app.failures import Failure, Failures, log_file
from desens_gui.app.languages import Translators, best_language, system_languages, system_locale, window_words
from desens_gui.app.settings import Settings
from desens_gui.app.shelf import Shelf
from desens_gui.app.themes import THEMES, load_fonts
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP
from desens_gui.core.ground.words import Words
from desens_gui.core.rules.naming import pumped
from desens_gui.core.rules.protocol import Protocol
from desens_gui.core.rules.site import Site
from desens_gui.forms import desens_rc  # noqa: F401 # brings the icons
from desens_gui.store.drug_library import site_drugs
from desens_gui.store.library import site_library
from desens_gui.store.site_in_force import site_in_force
from desens_gui.views.delivery_page import DeliveryPage
from desens_gui.views.documents_page import DocumentsPage
from desens_gui.views.drugs import Drugs
from desens_gui.views.editor import Editor
from desens_gui.views.library_page import LibraryPage
from desens_gui.views.main_window import MainWindow
from desens_gui.views.site_problem import site_of_window
from desens_gui.widgets.icons import themed_icon
from desens_gui.widgets.theming import current_theme, wear

#: how the program ends when its settings cannot be used, as on the command line
_UNUSABLE = 2

DELIVERY_PAGE = QT_TRANSLATE_NOOP("Application", "Delivery")
DOCUMENTS_PAGE = QT_TRANSLATE_NOOP("Application", "Documents")


class Program:
    """One window with its document, settings and what watches over them."""

    def __init__(self, words: Words, settings: Settings, recovery: Path, site: Site) -> None:
        self.document = Document(site, words)
        self.autosave = Autosave(self.document, recovery)
        library, drugs = site_library(), site_drugs()
        self.shelf = Shelf(library)
        self.window = MainWindow(self.document, self.shelf, settings, recovery)
        self.document.setParent(self.window)
        self.editor = Editor(self.window, self.document, library, settings, recovery)
        self.drugs = Drugs(self.window, self.document, drugs, settings)
        self.drugs.changed.connect(self._use_site)
        self.shelf.setParent(self.window)
        self.delivery_page = DeliveryPage(self.document, self.window)
        self.window.add_part(self.delivery_page, DELIVERY_PAGE)
        self.document.changed.connect(self._show_delivery)
        self._show_delivery(None)
        self.documents_page = DocumentsPage(self.document, settings, self.window)
        self.documents_page.export_bar.commit_first = self.window.commit_open
        self.documents_page.print_bar.commit_first = self.window.commit_open
        self.window.add_page(self.documents_page, DOCUMENTS_PAGE)
        self.window.offer("export", self._export)
        self.window.offer("print", self._print)
        self.window.closing.connect(self.documents_page.stop)
        self.library_page = LibraryPage(self.document, self.shelf, settings, self.window.bar, self.window)
        self.library_page.closed.connect(self.window.leave_place)
        self.library_page.new_plan_asked.connect(self._begin_with)
        self.library_page.said.connect(self.window.files.said)
        self.library_page.offer_editor(self._edit)
        self.editor.files.saved.connect(self._show_saved)
        self.window.add_place(self.library_page)
        self.window.offer("library", self._show_library)
        self.window.start_page.library_asked.connect(self._show_library)
        self.window.setWindowIcon(themed_icon("desens", current_theme()))
        self.autosave.failed.connect(self._warn)

    def _show_delivery(self, _change: object) -> None:
        """Let the page of the delivery be there where something is pumped."""
        worked = self.document.worked
        there = worked is not None and pumped(worked.plan.recipe)
        self.window.show_tab(self.delivery_page, there=there)

    def _export(self) -> None:
        """Go to where an export begins, unless something is typed that is refused."""
        if self.window.commit_open():
            self.window.show_page(self.documents_page)
            self.documents_page.begin_export()

    def _print(self) -> None:
        """Go to where printing begins, unless something is typed that is refused."""
        if self.window.commit_open():
            self.window.show_page(self.documents_page)
            self.documents_page.begin_print()

    def _show_library(self) -> None:
        """Go to the protocols, or back from them."""
        if self.window.places.shown is self.library_page:
            self.window.leave_place()
        elif self.window.show_place(self.library_page):
            self.library_page.begin()

    def _edit(self, protocol: object) -> None:
        """Begin with a protocol in the editor."""
        if isinstance(protocol, Protocol):
            self.editor.edit(protocol)

    def _show_saved(self, _protocol: object) -> None:
        """Let everything that offers protocols know what was saved."""
        self.shelf.refresh()

    def _use_site(self) -> None:
        """Judge every plan by what the library of drugs knows now."""
        site = site_in_force()
        for document in (self.document, self.editor.page.preview.document):
            document.use_site(site)

    def _begin_with(self, protocol: object) -> None:
        """Begin a new plan with a protocol, after what is open now was saved or dropped."""
        if isinstance(protocol, Protocol):
            self.window.files.leave(partial(self._choose, protocol))

    def _choose(self, protocol: Protocol) -> None:
        if self.document.worked is not None:
            self.document.close()
        self.window.leave_place()
        self.window.start_page.choose(protocol)

    def report(self, failure: object) -> None:
        """Say that the program made a mistake."""
        if isinstance(failure, Failure):
            self.window.files.tell(Refused(failure.says.text, "", **failure.says.values), "red")

    def _warn(self, refused: object) -> None:
        if isinstance(refused, Refused):
            self.window.files.tell(refused, "amber")


def application_of(arguments: list[str]) -> QApplication:
    """Return the application with its names and fonts."""
    application = QApplication(arguments)
    application.setOrganizationName("desens")
    application.setApplicationName("desens-gui")
    load_fonts()
    return application


def run_window(path: Path | None, *, example: bool) -> int:
    """Show the window, with a file or the example or nothing in it, until it is closed; return the exit code."""
    application = application_of(sys.argv[:1])
    failures = Failures(log_file())
    failures.install()
    settings = Settings.of_user(application)
    wear(application, next(name for name in THEMES if name == settings.choice("palette")))
    language, locale = best_language(system_languages()), system_locale()
    translators = Translators(window_words(language, locale, Site().digits), application)
    site = site_of_window(window_words(language, locale, Site().digits))
    code = _UNUSABLE
    if site is not None:
        program = Program(window_words(language, locale, site.digits), settings, recovery_folder(), site)
        failures.failed.connect(program.report)
        program.window.show()
        if path is not None:
            program.window.files.open(path)
        elif example:
            program.window.start_example()
        code = application.exec()
    translators.remove()
    failures.remove()
    return code
