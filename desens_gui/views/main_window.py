"""The window: order, pages and checks, with the truth about the plan over all of them."""

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAction, QActionGroup, QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow, QMenu, QSizePolicy, QWidget

from desens_gui.app.actions import ACTIONS, action_of
from desens_gui.app.autosave import Recovered, discard, recoverable
from desens_gui.app.document import Change, Document
from desens_gui.app.settings import Settings
from desens_gui.app.themes import THEMES
from desens_gui.core.explain import explain
from desens_gui.core.findings import Cell
from desens_gui.core.plan import Plan
from desens_gui.core.refusal import Refused
from desens_gui.core.texts import QT_TRANSLATE_NOOP, Said, Text
from desens_gui.forms.ui_main_window import Ui_MainWindow
from desens_gui.models.findings import FindingList
from desens_gui.models.roles import CELLS_ROLE, SEVERITY_ROLE
from desens_gui.store.example import example_plan
from desens_gui.views.about import About
from desens_gui.views.files import Files
from desens_gui.views.message_bar import MessageBar
from desens_gui.views.order_panel import OrderPanel
from desens_gui.views.plan_page import PlanPage
from desens_gui.views.start_page import StartPage
from desens_gui.widgets.entry_field import EntryField
from desens_gui.widgets.icons import themed_icon
from desens_gui.widgets.theming import current_theme, wear
from desens_gui.widgets.truth import truth_of
from desens_gui.widgets.truth_line import TruthLine

PROGRAM = "Desens"
TITLE = QT_TRANSLATE_NOOP("MainWindow", "{name}[*] – {program}")
PLAN_PAGE = QT_TRANSLATE_NOOP("MainWindow", "Plan")
DRAFT = QT_TRANSLATE_NOOP("MainWindow", "DRAFT")
TRUTH = QT_TRANSLATE_NOOP("MainWindow", "The truth about the plan")
RECENT = QT_TRANSLATE_NOOP("MainWindow", "Open &recent")
NO_FILE = QT_TRANSLATE_NOOP("MainWindow", "no file yet")
FILE_TIP = QT_TRANSLATE_NOOP("MainWindow", "The file of the plan")
PROTOCOL = QT_TRANSLATE_NOOP("MainWindow", "protocol: {name}")
PROTOCOL_TIP = QT_TRANSLATE_NOOP(
    "MainWindow", "The protocol that the plan follows, and where it is published: {source}"
)
SAID = QT_TRANSLATE_NOOP("MainWindow", "What the last edit did")
WHAT = QT_TRANSLATE_NOOP("MainWindow", "{action}: {what}")
TAKEN_BACK = QT_TRANSLATE_NOOP("MainWindow", "Taken back: {what}.")
MADE_AGAIN = QT_TRANSLATE_NOOP("MainWindow", "Made again: {what}.")
HELP_HEAD = QT_TRANSLATE_NOOP("MainWindow", "This cell")
HELP = QT_TRANSLATE_NOOP("MainWindow", "Go to a cell, and its working is shown here with its numbers.")
HEADS: dict[str, Text] = {
    "red": QT_TRANSLATE_NOOP("MainWindow", "{count} STOP"),
    "amber": QT_TRANSLATE_NOOP("MainWindow", "{count} TO CONSIDER"),
    "info": QT_TRANSLATE_NOOP("MainWindow", "{count} NOTED"),
    "open": QT_TRANSLATE_NOOP("MainWindow", "{count} OPEN"),
    "pass": QT_TRANSLATE_NOOP("MainWindow", "{count} PASS"),
}
CHECKS = QT_TRANSLATE_NOOP("MainWindow", "CHECKS")

#: the menus; "recent" is the list of recent files, "-" a line
MENUS: tuple[tuple[str, Text, tuple[str, ...]], ...] = (
    (
        "file_menu",
        QT_TRANSLATE_NOOP("MainWindow", "&File"),
        ("new", "open", "recent", "-", "save", "save-as", "export", "-", "close", "quit"),
    ),
    ("edit_menu", QT_TRANSLATE_NOOP("MainWindow", "&Edit"), ("undo", "redo", "-", "copy", "paste")),
    (
        "plan_menu",
        QT_TRANSLATE_NOOP("MainWindow", "&Plan"),
        ("insert-step", "remove-step", "move-up", "move-down", "-", "add-bag", "remove-bag", "-", "next-finding"),
    ),
    ("view_menu", QT_TRANSLATE_NOOP("MainWindow", "&View"), ("light", "dark", "high-contrast")),
    ("help_menu", QT_TRANSLATE_NOOP("MainWindow", "&Help"), ("explain", "about")),
)
#: shown as buttons, to the left and to the right of the line with the truth; those of `_BARE` by their icon alone
_LEFT = ("new", "open", "save", "undo", "redo")
_RIGHT = ("export",)
_BARE = ("undo", "redo")
_NEEDS_PLAN = (
    *("save", "save-as", "export", "close", "copy", "paste", "insert-step", "remove-step", "move-up", "move-down"),
    *("add-bag", "remove-bag", "explain", "next-finding"),
)
_NO_BREAK = "\u00a0"
_PALETTES = ("light", "dark", "high-contrast")
_WIDTHS = (270, 842, 254)


class MainWindow(QMainWindow):
    """Connects the open document with its fields, grids, chart, checks and files."""

    def __init__(self, document: Document, settings: Settings, recovery: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._words = document.words
        self._settings = settings
        self._recovery = recovery
        self._leaving = False
        self._page = 0
        self._form = Ui_MainWindow()
        self._form.setupUi(self)
        self.bar = MessageBar(self)
        self._form.bar_place.addWidget(self.bar)
        self.files = Files(document, settings, self.bar, self.commit_open)
        self.actions_by_id: dict[str, QAction] = {spec.id: action_of(spec, self._words, self) for spec in ACTIONS}
        self.start_page = StartPage(self._words, self)
        self._form.start_rows.addWidget(self.start_page)
        self.order_panel = OrderPanel(document, self)
        self._form.order_scroll.setWidget(self.order_panel)
        self.plan_page = PlanPage(document, self.actions_by_id, self)
        self.add_page(self.plan_page, PLAN_PAGE)
        self._findings = FindingList(document, self)
        self._form.findings.use_words(self._words)
        self._form.findings.setModel(self._findings)
        self.truth_line = TruthLine(self)
        self._set_up_bars()
        self._connect()
        self._set_up_tab_order()
        self._restore()
        self.show_begin()
        self._show_plan(Change(None, document.worked))

    # --- what the program does

    def add_page(self, page: QWidget, title: Text) -> None:
        """Add a page behind the others."""
        self._form.pages.addTab(page, self._words.say(title))

    def offer(self, action: str, slot: Callable[[], object]) -> None:
        """Let an action that has only now something to do appear in menu and tool bar."""
        self.actions_by_id[action].triggered.connect(slot)
        self.actions_by_id[action].setVisible(True)

    def commit_open(self) -> bool:
        """Commit whatever is typed and not yet taken; go to what is refused and return False."""
        return self.order_panel.commit_open() and self.plan_page.commit_open()

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
        for name, title, entries in MENUS:
            menu = QMenu(say(title), self)
            menu.setObjectName(name)
            menu.setToolTipsVisible(True)
            form.menu_bar.addMenu(menu)
            for entry in entries:
                if entry == "-":
                    menu.addSeparator()
                elif entry == "recent":
                    menu.addMenu(self._recent_menu)
                else:
                    menu.addAction(self.actions_by_id[entry])
        self.actions_by_id["export"].setVisible(False)
        self.truth_line.setObjectName("truth_line")
        self.truth_line.setAccessibleName(say(TRUTH))
        self.truth_line.show_state(say(DRAFT), "open")
        self.truth_line.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        for action in _LEFT:
            form.tool_bar.addAction(self.actions_by_id[action])
        self._truth_action = form.tool_bar.addWidget(self.truth_line)
        for action in _RIGHT:
            form.tool_bar.addAction(self.actions_by_id[action])
        for action in (*_LEFT, *_RIGHT):
            button = form.tool_bar.widgetForAction(self.actions_by_id[action])
            button.setObjectName(f"{action}_button")
            button.setAccessibleName(self.actions_by_id[action].text().replace("&", ""))
            if action in _BARE:
                button.setProperty("toolButtonStyle", Qt.ToolButtonStyle.ToolButtonIconOnly)
        form.tool_bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self._said = self._status_label("said", say(SAID), stretch=1)
        self._protocol = self._status_label("protocol_name", "", stretch=0)
        self._file = self._status_label("file_name", say(FILE_TIP), stretch=0)
        self._palettes = QActionGroup(self)
        for action in _PALETTES:
            self._palettes.addAction(self.actions_by_id[action])
        self._draw_icons()

    def _status_label(self, name: str, tip: str, *, stretch: int) -> QLabel:
        label = QLabel(self)
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setToolTip(tip)
        label.setAccessibleName(tip)
        label.setMinimumWidth(1)
        label.setContentsMargins(8, 0, 8, 0)
        if stretch:
            self._form.status_bar.addWidget(label, stretch)
        else:
            self._form.status_bar.addPermanentWidget(label)
        return label

    def _connect(self) -> None:
        slots: dict[str, Callable[[], object]] = {
            "new": self.files.close,
            "open": self.files.ask_and_open,
            "save": self.files.save,
            "save-as": self.files.save_as,
            "close": self.files.close,
            "quit": self.close,
            "undo": self._undo,
            "redo": self._redo,
            "copy": self.plan_page.copy,
            "paste": self.plan_page.paste,
            "insert-step": self.plan_page.insert_step,
            "remove-step": self.plan_page.remove_steps,
            "move-up": self.plan_page.move_up,
            "move-down": self.plan_page.move_down,
            "add-bag": self.plan_page.insert_bag,
            "remove-bag": self.plan_page.remove_bag,
            "explain": self._explain,
            "next-finding": self._next_finding,
            "about": self._about,
        }
        for action, slot in slots.items():
            self.actions_by_id[action].triggered.connect(slot)
        self._palettes.triggered.connect(self._choose_palette)
        self._recent_menu.aboutToShow.connect(self._fill_recent)
        self._recent_menu.triggered.connect(self._open_recent)
        self.files.said.connect(self._say)
        self.start_page.example_asked.connect(self.start_example)
        self.start_page.plan_made.connect(self._start_made)
        self.start_page.open_asked.connect(self.files.ask_and_open)
        self.start_page.path_chosen.connect(self._open_chosen)
        self.start_page.recovered_taken.connect(self._take_over)
        self.start_page.recovered_discarded.connect(self._discard)
        self.plan_page.cell_entered.connect(self._show_working)
        self._form.findings.cells_chosen.connect(self._go_to_cells)
        self._form.pages.currentChanged.connect(self._turn_page)
        stack = self._document.undo_stack
        stack.canUndoChanged.connect(self._show_history)
        stack.canRedoChanged.connect(self._show_history)
        stack.indexChanged.connect(self._show_history)
        self._document.changed.connect(self._show_plan)
        self._document.path_changed.connect(self._show_title)
        self._document.clean_changed.connect(self._show_title)
        QApplication.instance().focusChanged.connect(self._focus_moved)  # type: ignore[union-attr]

    def _set_up_tab_order(self) -> None:
        """Order, grids, chart, their buttons, checks: the forms are made apart, so that Qt cannot know."""
        names = ("pump", "solutions", "steps", "chart", "findings")
        chain = [widget for name in names if (widget := self.findChild(QWidget, name)) is not None]
        for before, after in pairwise(chain):
            QWidget.setTabOrder(before, after)

    def _restore(self) -> None:
        self._form.splitter.setSizes(_WIDTHS)
        self._form.splitter.setStretchFactor(1, 1)
        for part, restore in (("geometry", self.restoreGeometry), ("splitter", self._form.splitter.restoreState)):
            state = self._settings.state(part)
            if state:
                restore(QByteArray(state))
        self.actions_by_id[self._settings.choice("palette")].setChecked(True)

    # --- showing the document

    def _show_plan(self, change: Change) -> None:
        worked = change.after
        other = change.before is None
        self.truth_line.show_truth(truth_of(worked), self._words)
        self._truth_action.setVisible(worked is not None)
        for action in _NEEDS_PLAN:
            self.actions_by_id[action].setEnabled(worked is not None)
        self._form.stack.setCurrentWidget(self._form.start_place if worked is None else self._form.work_place)
        self._show_title()
        self._show_history()
        self._show_heading()
        if worked is None:
            self.show_begin()
            self.start_page.begin()
            self._protocol.setText("")
            self._said.setText("")
            return
        protocol = worked.plan.protocol
        self._protocol.setText(self._words.say(PROTOCOL, name=protocol.name))
        self._protocol.setToolTip(self._words.say(PROTOCOL_TIP, source=protocol.source))
        self._say(change.says)
        if other:
            self._form.pages.setCurrentIndex(0)
            self.order_panel.begin()
            self._explain_nothing()
        else:
            self._explain_current()

    def _show_title(self, _changed: object = None) -> None:
        name = self._document.title()
        title = self._words.say(TITLE, name=name, program=PROGRAM) if name else PROGRAM
        self.setWindowTitle(title)
        self.setWindowModified(bool(name) and not self._document.clean)
        path = self._document.path
        self._file.setText("" if not name else self._words.say(NO_FILE) if path is None else path.name)
        self._file.setToolTip(self._words.say(FILE_TIP) if path is None else str(path))

    def _show_history(self, _changed: object = None) -> None:
        stack = self._document.undo_stack
        for name, can, what in (
            ("undo", stack.canUndo(), stack.undoText()),
            ("redo", stack.canRedo(), stack.redoText()),
        ):
            action = self.actions_by_id[name]
            spec = next(spec for spec in ACTIONS if spec.id == name)
            text = self._words.say(spec.text)
            action.setEnabled(can)
            action.setText(self._words.say(WHAT, action=text, what=what) if what else text)
            action.setToolTip(
                action.statusTip() if not what else self._words.say(WHAT, action=action.statusTip(), what=what)
            )

    def _show_heading(self) -> None:
        counts = [(level, self._findings.count(level)) for level in HEADS]
        said = [Said(HEADS[level], {"count": count}) for level, count in counts if count]
        parts = [self._words.say(CHECKS), *(self._words.say(one.text, **one.values) for one in said)]
        together = [part.replace(" ", _NO_BREAK) for part in parts]
        self._form.findings_title.setText(" · ".join(together))

    def _say(self, said: object) -> None:
        text = self._words.say(said.text, **said.values) if isinstance(said, Said) else ""
        self._said.setText(text)
        self._said.setToolTip(text or self._words.say(SAID))
        if text:
            QAccessible.updateAccessibility(QAccessibleEvent(self._said, QAccessible.Event.Alert))

    # --- explaining

    def _show_working(self, cell: object) -> None:
        """Show how the number of a cell comes about."""
        worked = self._document.worked
        if worked is None or not isinstance(cell, Cell):
            return
        try:
            said = explain(worked, cell)
        except Refused:  # the row went with the last edit; another cell is entered at once
            return
        self._form.explanation_title.setText(self.plan_page.name_of(cell))
        self._form.explanation.setText(self._words.say(said.text, **said.values))

    def _explain_current(self) -> None:
        grid = self.plan_page.current_grid()
        if grid is not None:
            self._show_working(grid.current_cell())

    def _explain_nothing(self) -> None:
        self._form.explanation_title.setText(self._words.say(HELP_HEAD))
        self._form.explanation.setText(self._words.say(HELP))

    def _explain(self) -> None:
        """Explain the cell or the field that the keys are in."""
        focused = QApplication.focusWidget()
        if self.plan_page.current_grid() is not None:
            self._explain_current()
        elif focused is not None and focused.toolTip():
            self._form.explanation_title.setText(focused.accessibleName())
            self._form.explanation.setText(focused.toolTip())
        QAccessible.updateAccessibility(QAccessibleEvent(self._form.explanation, QAccessible.Event.Alert))

    # --- checks

    def _go_to_cells(self, cells: object) -> None:
        """Select what a finding is about."""
        if not isinstance(cells, tuple) or not cells or not self.commit_open():
            return
        self._form.pages.setCurrentIndex(0)
        if not self.plan_page.select_cells(cells):
            any(self.order_panel.go_to(cell) for cell in cells)

    def _next_finding(self) -> None:
        """Go to the cells of the next finding that is neither right nor open."""
        view, model = self._form.findings, self._findings
        count = model.rowCount()
        start = view.currentIndex().row() + 1
        for at in [*range(start, count), *range(start)]:
            index = model.index(at)
            if index.data(SEVERITY_ROLE) in {"red", "amber", "info"} and index.data(CELLS_ROLE):
                view.setCurrentIndex(index)
                self._go_to_cells(index.data(CELLS_ROLE))
                return

    # --- actions

    def _undo(self) -> None:
        if self.commit_open() and self._document.undo_stack.canUndo():
            what = self._document.undo_stack.undoText()
            self._document.undo_stack.undo()
            self._say(Said(TAKEN_BACK, {"what": what}))

    def _redo(self) -> None:
        if self.commit_open() and self._document.undo_stack.canRedo():
            what = self._document.undo_stack.redoText()
            self._document.undo_stack.redo()
            self._say(Said(MADE_AGAIN, {"what": what}))

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
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask first about what is not saved."""
        if not self._leaving and self._document.worked is not None:
            event.ignore()
            self.files.leave(self.leave_at_once)
            return
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
            self.files.open(path)


def _dropped(event: QDropEvent) -> Path | None:
    urls = event.mimeData().urls()
    return Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None
