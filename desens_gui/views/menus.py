"""Which action stands in which menu and in the tool bar, as tables."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QMenu, QMenuBar, QStatusBar, QToolBar, QWidget

from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP, Text
from desens_gui.core.ground.words import Words

#: the menus; "recent" is the list of recent files, "-" a line
MENUS: tuple[tuple[str, Text, tuple[str, ...]], ...] = (
    (
        "file_menu",
        QT_TRANSLATE_NOOP("Menus", "&File"),
        ("new", "open", "recent", "library", "drugs", "-", "save", "save-as", "export", "print", "-", "close", "quit"),
    ),
    ("edit_menu", QT_TRANSLATE_NOOP("Menus", "&Edit"), ("undo", "redo", "-", "copy", "paste")),
    (
        "plan_menu",
        QT_TRANSLATE_NOOP("Menus", "&Plan"),
        ("insert-step", "remove-step", "move-up", "move-down", "-", "add-bag", "remove-bag", "-", "next-finding"),
    ),
    (
        "protocol_menu",
        QT_TRANSLATE_NOOP("Menus", "Pr&otocol"),
        ("protocol-edit", "protocol-new", "protocol-open", "-", "generate", "duplicate", "fill-down"),
    ),
    ("view_menu", QT_TRANSLATE_NOOP("Menus", "&View"), ("light", "dark", "high-contrast")),
    ("help_menu", QT_TRANSLATE_NOOP("Menus", "&Help"), ("explain", "about")),
)
#: shown as buttons, to the left and to the right of the line with the truth; those of `_BARE` by their icon alone
_LEFT = ("new", "open", "library", "save", "undo", "redo")
_RIGHT = ("export",)
_BARE = ("library", "undo", "redo")
#: grey while no plan is open
NEEDS_PLAN = ("save", "save-as", "export", "print", "close")
#: grey while the pages of a plan cannot be seen
NEEDS_PAGES = (
    *("copy", "paste", "insert-step", "remove-step", "move-up", "move-down", "add-bag", "remove-bag", "explain"),
    "next-finding",
)


def fill_menus(bar: QMenuBar, actions: Mapping[str, QAction], recent: QMenu, words: Words) -> None:
    """Put the menus into the menu bar."""
    for name, title, entries in MENUS:
        menu = QMenu(words.say(title), bar)
        menu.setObjectName(name)
        menu.setToolTipsVisible(True)
        bar.addMenu(menu)
        for entry in entries:
            if entry == "-":
                menu.addSeparator()
            elif entry == "recent":
                menu.addMenu(recent)
            else:
                menu.addAction(actions[entry])


def fill_tool_bar(bar: QToolBar, actions: Mapping[str, QAction], truth: QWidget) -> None:
    """Put the buttons into the tool bar, `truth` between them."""
    for name in _LEFT:
        bar.addAction(actions[name])
    bar.addWidget(truth)
    for name in _RIGHT:
        bar.addAction(actions[name])
    for name in (*_LEFT, *_RIGHT):
        button = bar.widgetForAction(actions[name])
        button.setObjectName(f"{name}_button")
        button.setAccessibleName(actions[name].text().replace("&", ""))
        if name in _BARE:
            button.setProperty("toolButtonStyle", Qt.ToolButtonStyle.ToolButtonIconOnly)


def status_label(bar: QStatusBar, name: str, tip: str = "", *, stretch: int = 0) -> QLabel:
    """Put a label into the status bar, to the left where it stretches and to the right where it does not."""
    label = QLabel(bar)
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setToolTip(tip)
    label.setMinimumWidth(1)
    label.setContentsMargins(8, 0, 8, 0)
    if stretch:
        bar.addWidget(label, stretch)
    else:
        bar.addPermanentWidget(label)
    return label
