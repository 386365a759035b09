"""The window: order, pages and checks, with the truth about the plan over all of them."""

from collections.abc import Callable
from operator import methodcaller
from pathlib import Path

from PySide6.QtCore import QByteArray, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QActionGroup, QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu, QSizePolicy, QWidget

from desens_gui.app.actions import ACTIONS, action_of
from desens_gui.app.autosave import Recovered, discard, recoverable
from desens_gui.app.document import Change, Document
from desens_gui.app.history import History
from desens_gui.app.settings import Settings
from desens_gui.app.shelf import Shelf
from desens_gui.app.themes import THEMES
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP, Said, Text
from desens_gui.core.rules.plan import Plan
from desens_gui.forms.ui_main_window import Ui_MainWindow
from desens_gui.store.example import example_plan
from desens_gui.store.library import standing
from desens_gui.views.about import About
from desens_gui.views.checks_panel import ChecksPanel
from desens_gui.views.explaining import Explaining
from desens_gui.views.files import Files
from desens_gui.views.menus import NEEDS_PAGES, NEEDS_PLAN, fill_menus, fill_tool_bar
from desens_gui.views.message_bar import MessageBar
from desens_gui.views.order_panel import OrderPanel
from desens_gui.views.places import Places
from desens_gui.views.plan_page import PlanPage
from desens_gui.views.plan_part import PlanPart, PlanParts
from desens_gui.views.preparation_page import PreparationPage, anything_made
from desens_gui.views.room import Room
from desens_gui.views.start_page import StartPage
from desens_gui.views.status import Status
from desens_gui.views.undoing import Undoing
from desens_gui.widgets.entry_field import EntryField
from desens_gui.widgets.icons import themed_icon
from desens_gui.widgets.open_text import Entry, in_order
from desens_gui.widgets.theming import current_theme, wear
from desens_gui.widgets.truth import Truth, truth_of
from desens_gui.widgets.truth_line import TruthLine

PROGRAM = "Desens"
TITLE = QT_TRANSLATE_NOOP("MainWindow", "{name}[*] – {program}")
PLAN_PAGE = QT_TRANSLATE_NOOP("MainWindow", "Plan")
PREPARATION_PAGE = QT_TRANSLATE_NOOP("MainWindow", "Preparation")
DRAFT = QT_TRANSLATE_NOOP("MainWindow", "DRAFT")
TRUTH = QT_TRANSLATE_NOOP("MainWindow", "The truth about the plan")
RECENT = QT_TRANSLATE_NOOP("MainWindow", "Open &recent")
STILL_OPEN = QT_TRANSLATE_NOOP("MainWindow", "Not done, because of what is left open in {where}: {sentence}")
NOT_A_PLAN = QT_TRANSLATE_NOOP("MainWindow", "This is no plan: nothing here is for a patient.")

_PALETTES = ("light", "dark", "high-contrast")
_PROTOCOL_FILES = (".yaml", ".yml")
_WIDTHS = (270, 842, 254)


class MainWindow(QMainWindow):
    """Connects the open document with its fields, grids, chart, checks and files."""

    #: the window is about to be closed for good: whatever still works has to end
    closing = Signal()
    #: carries the Path of a protocol file that was dropped
    protocol_dropped = Signal(object)

    def __init__(
        self, document: Document, shelf: Shelf, settings: Settings, recovery: Path, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._shelf = shelf
        self._words = document.words
        self._settings = settings
        self._recovery = recovery
        self._leaving = False
        self._page = 0
        self._slots: dict[str, Callable[[], object]] = {}
        self._form = Ui_MainWindow()
        self._form.setupUi(self)
        self.places = Places(self._form.stack, self._form.start_place, self._form.work_place)
        self.bar = MessageBar(self)
        self._form.bar_place.addWidget(self.bar)
        self.files = Files(document, settings, self.bar, self.commit_open)
        self.actions_by_id: dict[str, QAction] = {spec.id: action_of(spec, self._words, self) for spec in ACTIONS}
        self.start_page = StartPage(self._words, shelf, self)
        self._form.start_rows.addWidget(self.start_page)
        self.order_panel = OrderPanel(document, shelf, self)
        self._form.order_scroll.setWidget(self.order_panel)
        self.plan_page = PlanPage(document, self.actions_by_id, self)
        document.settle = self.settle
        self.parts = PlanParts(self._form.pages)
        self.checks_panel = ChecksPanel(document, self)
        self._explaining = Explaining(document, self.parts, self.checks_panel, self)
        self.add_part(self.plan_page, PLAN_PAGE)
        self.preparation_page = PreparationPage(document, self.actions_by_id, self)
        self.add_part(self.preparation_page, PREPARATION_PAGE)
        self._form.splitter.addWidget(self.checks_panel)
        self.truth_line = TruthLine(self)
        self._set_up_bars()
        self._connect()
        self._restore()
        self.show_begin()
        self._show_plan(Change(None, document.worked))

    # --- what the program does

    def add_page(self, page: QWidget, title: Text) -> None:
        """Add a page behind the others."""
        self._form.pages.addTab(page, self._words.say(title))

    def add_part(self, part: PlanPart, title: Text) -> None:
        """Add a page that shows the plan, behind the others."""
        self.parts.add(part)
        self.add_page(part, title)
        part.cell_entered.connect(self._explaining.show_working)
        part.refusal_changed.connect(self._show_truth)

    def show_tab(self, page: QWidget, *, there: bool) -> None:
        """Let a page be there, or not: one that has nothing to show for this plan is not."""
        self._form.pages.setTabVisible(self._form.pages.indexOf(page), there)

    def show_page(self, page: QWidget) -> None:
        """Turn to a page."""
        self._form.pages.setCurrentWidget(page)

    def add_place(self, place: QWidget) -> None:
        """Add something that fills the window in place of the plan or of the first page."""
        self.places.add(place)

    def add_room(self, room: Room) -> None:
        """Add a place that has documents of its own, with their history and what the actions do there."""
        self.places.add_room(room)
        self._undoing.follow(room.history)
        room.history.cleanChanged.connect(self.show_title)
        self._show_actions()

    def show_place(self, place: QWidget) -> bool:
        """Show a place; return False where something is typed in the plan that is refused."""
        if self.places.shown is not place and not self.commit_open():
            return False
        self.places.show(place)
        return True

    def leave_place(self) -> None:
        """Go back to the plan, or to the first page where none is open."""
        self.places.show_plan(is_open=self._document.worked is not None)

    def show_plan(self) -> None:
        """Go back to the plan, unless something is typed that is refused."""
        if self.commit_open():
            self.leave_place()

    def offer(self, action: str, slot: Callable[[], object]) -> None:
        """Let an action that has only now something to do appear in menu and tool bar."""
        self._slots[action] = slot
        self.actions_by_id[action].setVisible(True)
        self._show_actions()

    def commit_open(self) -> bool:
        """Commit whatever is typed and not yet taken; go to what is refused and return False."""
        if self.places.room is not None:
            return self.places.room.commit_open()
        return self._take_open(methodcaller("commit_open"))

    def settle(self) -> bool:
        """Commit whatever is typed before an edit changes the plan under it; False where something is refused."""
        return self._take_open(methodcaller("settle"))

    def _take_open(self, take: Callable[[Entry], bool]) -> bool:
        """Take what is typed in the plan; where it is not taken go there, say so and return False."""
        entries: list[Entry] = [*self.order_panel.entries(), *self.parts.entries()]
        for entry in in_order(entries):
            if not take(entry):
                self.parts.show_entry(entry)
                entry.go_to_open()
                self.status.say(Said(STILL_OPEN, {"where": entry.called(), "sentence": entry.told()}))
                return False
        return True

    def show_begin(self) -> None:
        """Offer the recent files and what was not saved, freshly looked up."""
        self.start_page.show_recent(self._settings.recent())
        self.start_page.show_recovered(tuple(recoverable(self._recovery)))

    def start_plan(self, plan: Plan, *, clean: bool = False) -> None:
        """Show a new plan, and go to its first field."""
        try:
            self._document.start(plan, clean=clean)
        except Refused as refused:
            self.start_page.refuse(self._words.refusal(refused))

    def start_example(self) -> None:
        """Show the example."""
        self.start_plan(example_plan(), clean=True)

    # --- setting up

    def _set_up_bars(self) -> None:
        form, say = self._form, self._words.say
        self._recent_menu = QMenu(say(RECENT), self)
        self._recent_menu.setObjectName("recent_menu")
        fill_menus(form.menu_bar, self.actions_by_id, self._recent_menu, self._words)
        for action in ("export", "library", "drugs"):
            self.actions_by_id[action].setVisible(False)
        self.truth_line.setObjectName("truth_line")
        self.truth_line.setAccessibleName(say(TRUTH))
        self.truth_line.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        fill_tool_bar(form.tool_bar, self.actions_by_id, self.truth_line)
        form.tool_bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.status = Status(form.status_bar, self._words)
        self._undoing = Undoing(self.actions_by_id, self._words, self.status, self._history, self.commit_open)
        self._palettes = QActionGroup(self)
        for action in _PALETTES:
            self._palettes.addAction(self.actions_by_id[action])
        self._draw_icons()

    def _connect(self) -> None:
        self._slots |= {
            "new": self.files.close,
            "open": self.files.ask_and_open,
            "save": self.files.save,
            "save-as": self.files.save_as,
            "close": self.files.close,
            "quit": self.close,
            "undo": self._undoing.undo,
            "redo": self._undoing.redo,
            "copy": self.parts.copy,
            "paste": self.parts.paste,
            "insert-step": self.plan_page.insert_step,
            "remove-step": self.plan_page.remove_steps,
            "move-up": self.plan_page.move_up,
            "move-down": self.plan_page.move_down,
            "add-bag": self.plan_page.insert_bag,
            "remove-bag": self.plan_page.remove_bag,
            "explain": self._explaining.explain,
            "next-finding": self.checks_panel.next_finding,
            "about": self._about,
        }
        for action in self.actions_by_id.values():
            action.triggered.connect(self._act)
        self._palettes.triggered.connect(self._choose_palette)
        self._recent_menu.aboutToShow.connect(self._fill_recent)
        self._recent_menu.triggered.connect(self._open_recent)
        self.files.said.connect(self.status.say)
        self.start_page.example_asked.connect(self.start_example)
        self.start_page.plan_made.connect(self._start_made)
        self.start_page.open_asked.connect(self.files.ask_and_open)
        self.start_page.path_chosen.connect(self._open_chosen)
        self.start_page.recovered_taken.connect(self._take_over)
        self.start_page.recovered_discarded.connect(self._discard)
        self.checks_panel.cells_chosen.connect(self._go_to_cells)
        self._form.pages.currentChanged.connect(self._turn_page)
        self._form.stack.currentChanged.connect(self._show_here)
        self._shelf.changed.connect(self._show_protocol)
        self._undoing.follow(self._document.undo_stack)
        self._document.changed.connect(self._show_plan)
        self.order_panel.refusal_changed.connect(self._show_truth)
        self._document.path_changed.connect(self.show_title)
        self._document.clean_changed.connect(self.show_title)
        QApplication.instance().focusChanged.connect(self._focus_moved)  # type: ignore[union-attr]

    def _restore(self) -> None:
        self._form.splitter.setSizes(_WIDTHS)
        self._form.splitter.setStretchFactor(1, 1)
        for part, restore in (("geometry", self.restoreGeometry), ("splitter", self._form.splitter.restoreState)):
            state = self._settings.state(part)
            if state:
                restore(QByteArray(state))
        self.actions_by_id[self._settings.choice("palette")].setChecked(True)

    # --- showing the document

    def _show_here(self, _shown: object = None) -> None:
        """Show what belongs to the plan, but not where something else is written."""
        elsewhere, worked = self.places.room is not None, self._document.worked
        self._show_truth()
        self.truth_line.show_state("" if worked is None or elsewhere else self._words.say(DRAFT), "open")
        self.status.show_of_plan(not elsewhere)
        self._show_actions()
        self.show_title()
        self._undoing.show()

    def _show_truth(self) -> None:
        """Say how it stands with the plan, and that something typed is not in it."""
        refused = self.order_panel.is_refused() or self.parts.is_refused()
        elsewhere = self.places.room is not None
        truth = truth_of(self._document.worked, refused=refused)
        self.truth_line.show_truth(Truth((Said(NOT_A_PLAN),), "none") if elsewhere else truth, self._words)

    def _show_actions(self) -> None:
        """Make grey what cannot be done now: nothing is done to a grid that cannot be seen."""
        room, is_open, seen = self.places.room, self._document.worked is not None, self.places.shown is None
        for name in {*NEEDS_PLAN, *NEEDS_PAGES, *(name for each in self.places.rooms for name in each.answers)}:
            if name in ("undo", "redo"):
                continue  # they follow the history
            of_plan = name in (*NEEDS_PLAN, *NEEDS_PAGES)
            on_plan = room is None and is_open and (seen or name not in NEEDS_PAGES)
            known = name in self._slots and (on_plan or not of_plan)
            self.actions_by_id[name].setEnabled(known or (room is not None and name in room.answers))

    def _show_plan(self, change: Change) -> None:
        worked = change.after
        other = change.before is None
        if change.before is None or worked is None or change.before.plan is not worked.plan:
            self.leave_place()  # not where the same plan is only judged anew
        self._show_here()
        if worked is None:
            self.show_begin()
            self.start_page.begin()
            self.status.show_protocol(None, None)
            self.status.say(None)
            return
        self.show_tab(self.preparation_page, there=anything_made(worked.plan))
        self._show_protocol()
        self.status.say(change.says)
        if other:
            self._form.pages.setCurrentIndex(0)
            self.order_panel.begin()
            self._explaining.show_nothing()
        else:
            self._explaining.show_anew()

    def _show_protocol(self) -> None:
        """Say which protocol the plan follows, and whether the library says something else by now."""
        worked = self._document.worked
        if worked is not None:
            protocol = worked.plan.protocol
            self.status.show_protocol(protocol, standing(protocol, self._shelf.entries))

    def show_title(self, _changed: object = None) -> None:
        """Call the window after what is shown in it."""
        room = self.places.room
        name = self._document.title() if room is None else room.title()
        title = self._words.say(TITLE, name=name, program=PROGRAM) if name else PROGRAM
        self.setWindowTitle(title)
        self.setWindowModified(bool(name) and (not self._document.clean if room is None else room.unsaved()))
        self.status.show_file(self._document.path, is_open=bool(name))

    # --- checks

    def _go_to_cells(self, cells: object) -> None:
        """Select what a finding is about."""
        if not isinstance(cells, tuple) or not cells or not self.commit_open():
            return
        if not self.parts.select_cells(cells):
            any(self.order_panel.go_to(cell) for cell in cells)

    # --- actions

    def _act(self) -> None:
        """Do what an action does here."""
        name = self.sender().objectName()
        answers = self.places.room.answers if self.places.room is not None else {}
        act = answers.get(name) or self._slots.get(name)
        if act is not None:
            act()

    def _history(self) -> History:
        return self._document.undo_stack if self.places.room is None else self.places.room.history

    def _turn_page(self, page: int) -> None:
        """Stay on the page where something is typed that is refused."""
        if page != self._page and not self.commit_open():
            self._form.pages.setCurrentIndex(self._page)
            self.commit_open()
        else:
            self._page = page

    def _focus_moved(self, old: QWidget | None, _new: QWidget | None) -> None:
        if isinstance(old, EntryField):
            self._document.end_merging()

    def _choose_palette(self, action: QAction) -> None:
        name = next(name for name in THEMES if name == action.objectName())
        self._settings.set_text("palette", name)
        application = QApplication.instance()
        assert isinstance(application, QApplication)  # a window has one
        wear(application, name)
        self._draw_icons()

    def _draw_icons(self) -> None:
        theme = current_theme()
        for spec in ACTIONS:
            if spec.icon:
                self.actions_by_id[spec.id].setIcon(themed_icon(spec.icon, theme))

    def _about(self) -> None:
        About(self).open()

    def _fill_recent(self) -> None:
        self._recent_menu.clear()
        for path in self._settings.recent():
            action = self._recent_menu.addAction(path.name.replace("&", "&&"))
            action.setData(str(path))
            action.setToolTip(str(path))

    def _open_recent(self, action: QAction) -> None:
        self.files.open(Path(str(action.data())))

    def _open_chosen(self, path: object) -> None:
        if isinstance(path, Path):
            self.files.open(path)
            self.show_begin()

    def _start_made(self, plan: object) -> None:
        if isinstance(plan, Plan):
            self.start_plan(plan)

    def _take_over(self, recovered: object) -> None:
        if isinstance(recovered, Recovered):
            self.files.take_over(recovered)

    def _discard(self, recovered: object) -> None:
        if isinstance(recovered, Recovered):
            discard(recovered)
            self.show_begin()

    # --- leaving, and files that are dropped

    def leave_at_once(self) -> None:
        """Close without asking: what is not saved is lost."""
        self._leaving = True
        try:
            self.close()
        finally:
            self._leaving = False  # a window that stays asks again the next time

    def close_again(self) -> None:
        """Close once a place has been left: what is not saved elsewhere is still asked about."""
        QTimer.singleShot(0, self.close)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Commit what is typed and ask about what is not saved; with nothing to lose, close."""
        unsaved = None if self._leaving else self.places.unsaved
        if unsaved is not None:
            event.ignore()
            unsaved.leave(self.close_again)
            return
        if not self._leaving and self._document.worked is not None:
            if not self.commit_open():
                event.ignore()
                return
            if not self._document.clean:
                event.ignore()
                self.files.leave(self.leave_at_once)
                return
        self.closing.emit()
        self._settings.set_state("geometry", bytes(self.saveGeometry().data()))
        self._settings.set_state("splitter", bytes(self._form.splitter.saveState().data()))
        if self._document.worked is not None:
            self._document.close()
        event.accept()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one file."""
        if _dropped(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the file that was dropped."""
        path = _dropped(event)
        if path is not None:
            event.acceptProposedAction()
            if path.suffix.lower() in _PROTOCOL_FILES:
                self.protocol_dropped.emit(path)
            else:
                self.files.open(path)


def _dropped(event: QDropEvent) -> Path | None:
    urls = event.mimeData().urls()
    return Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None
