"""The look of the whole window: Fusion, one palette, one style sheet made of the same theme."""

from string import Template

from PySide6.QtWidgets import QApplication, QStyleFactory, QToolTip, QWidget

from desens_gui.app.themes import SMALL_SIZE, THEMES, Theme, ThemeName, palette_of, text_font, theme_of


def wear(application: QApplication, name: ThemeName) -> None:
    """Put a theme on the whole application. Fonts must have been loaded (`load_fonts`)."""
    theme = THEMES[name]
    application.setStyle(QStyleFactory.create("Fusion"))
    application.setFont(text_font())
    QToolTip.setFont(text_font())
    application.setPalette(palette_of(theme))
    QToolTip.setPalette(palette_of(theme))
    application.setStyleSheet(style_sheet(theme))


def current_theme() -> Theme:
    """Return the theme that the application wears. A widget's own palette may be changed by the style sheet."""
    return theme_of(QApplication.palette())


def set_property(widget: QWidget, name: str, value: str) -> None:
    """Set a property that the style sheet looks at, and make it look again."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()


def style_sheet(theme: Theme) -> str:
    """Return the style sheet of a theme. Views give it names to hold on to: the properties `role` and `state`."""
    colours = {
        name: getattr(theme, name) for name in Theme.__dataclass_fields__ if isinstance(getattr(theme, name), str)
    }
    red, info, amber = theme.tones["red"], theme.tones["info"], theme.tones["amber"]
    arrow = "down" if theme.name == "light" else "down-on-dark"
    tick = "tick" if theme.name == "light" else "tick-on-dark"
    thick = "2px" if theme.name == "high-contrast" else "1px"
    tones = {"red_mark": red.mark, "red_back": red.back, "red_text": red.text}
    tones |= {"info_text": info.text, "info_back": info.back, "amber_back": amber.back}
    return Template(_SHEET).substitute(colours, **tones, arrow=arrow, tick=tick, thick=thick, small=f"{SMALL_SIZE}px")


_SHEET = """
QToolTip { background: $panel; color: $text; border: 1px solid $border; padding: 4px 6px; }

QLineEdit, QComboBox, QPlainTextEdit {
    background: $well; color: $entry; border: 1px solid $border; border-radius: 3px;
    padding: 1px 6px; min-height: 20px;
    selection-background-color: $accent; selection-color: $accent_text;
}
QLineEdit:hover, QComboBox:hover { border-color: $accent; }
QLineEdit:focus, QComboBox:focus, QPlainTextEdit:focus { border: 2px solid $focus; padding: 0 5px; }
QLineEdit:read-only { background: $computed; color: $text; }
QLineEdit:disabled, QComboBox:disabled { background: $computed; color: $disabled; border-color: $line; }
QLineEdit[state="refused"] { border: 2px solid $red_mark; padding: 0 5px; background: $red_back; }
QLineEdit[role="cell"] { border: 2px solid $focus; border-radius: 0; padding: 0 4px; min-height: 0; }
QLineEdit[role="cell"][state="refused"] { border-color: $red_mark; background: $red_back; }
QComboBox::drop-down { border: 0; width: 20px; subcontrol-position: center right; }
QComboBox::down-arrow { image: url(:/icons/$arrow.svg); width: 10px; height: 10px; }
QComboBox QAbstractItemView {
    background: $panel; color: $text; border: 1px solid $border; outline: 0;
    selection-background-color: $selection; selection-color: $selection_text;
}

QCheckBox { spacing: 6px; }
QCheckBox::indicator { background: $well; border: 1px solid $border; border-radius: 3px; width: 14px; height: 14px; }
QCheckBox::indicator:hover { border-color: $accent; }
QCheckBox::indicator:focus { border: 2px solid $focus; width: 12px; height: 12px; }
QCheckBox::indicator:checked { image: url(:/icons/$tick.svg); }
QCheckBox::indicator:disabled { border-color: $line; }
QCheckBox:disabled { color: $disabled; }

QPushButton, QToolButton {
    background: $button; color: $text; border: 1px solid $border; border-radius: 4px; padding: 3px 10px;
}
QToolButton { padding: 3px 6px; }
QPushButton:hover, QToolButton:hover { background: $hover; border-color: $accent; }
QPushButton:pressed, QToolButton:pressed, QToolButton:checked { background: $selection; color: $selection_text; }
QPushButton:focus, QToolButton:focus { border: 2px solid $focus; padding: 2px 9px; }
QToolButton:focus { padding: 2px 5px; }
QPushButton:disabled, QToolButton:disabled { color: $disabled; border-color: $line; }
QPushButton:default { border: 2px solid $accent; padding: 2px 9px; }

QMenuBar { background: $panel; color: $text; border-bottom: 1px solid $line; }
QMenuBar::item { background: transparent; padding: 3px 9px; }
QMenuBar::item:selected, QMenu::item:selected { background: $selection; color: $selection_text; }
QMenu { background: $panel; color: $text; border: 1px solid $border; padding: 4px; }
QMenu::item { padding: 4px 24px 4px 24px; }
QMenu::item:disabled { color: $disabled; }
QMenu::separator { height: 1px; background: $line; margin: 4px 6px; }
QToolBar { background: $panel; border: 0; border-bottom: 1px solid $line; spacing: 6px; padding: 3px 6px; }
QToolBar::separator { width: 1px; background: $line; margin: 4px 4px; }
QStatusBar { background: $panel; color: $muted; border-top: 1px solid $line; }
QStatusBar::item { border: 0; }

QTabWidget::pane { border: 0; }
QTabBar { background: transparent; }
QTabBar::tab {
    background: transparent; color: $muted; border: 1px solid transparent; border-radius: 4px;
    padding: 3px 13px; margin: 3px 2px;
}
QTabBar::tab:hover { color: $text; background: $hover; }
QTabBar::tab:selected { background: $panel; color: $text; border-color: $border; font-weight: bold; }
QTabBar::tab:focus { border: 2px solid $focus; padding: 2px 12px; }

QFrame[role="card"] { background: $panel; border: $thick solid $line; border-radius: 4px; }
QFrame[role="panel"], QScrollArea[role="panel"], QWidget[role="panel"] { background: $panel; border: 0; }
QFrame[role="bar"] { background: $info_back; border: 0; border-bottom: 1px solid $line; }
QFrame[role="bar"][level="amber"] { background: $amber_back; }
QFrame[role="bar"][level="red"] { background: $red_back; }
QFrame[role="explanation"] { background: $computed; border: $thick solid $line; border-radius: 4px; }
QToolButton[role="flat"] { background: transparent; border-color: transparent; padding: 1px 4px; }
QToolButton[role="flat"]:hover { background: $hover; border-color: $border; }
QToolButton[role="flat"]:focus { border: 2px solid $focus; padding: 0 3px; }
QPushButton[role="link"] { background: transparent; border-color: transparent; color: $accent; text-align: left; }
QPushButton[role="link"]:hover { background: $hover; border-color: $border; }
QPushButton[role="link"]:focus { border: 2px solid $focus; }
QLabel[role="welcome"] { color: $text; font-size: 22px; font-weight: bold; }
QLabel[role="heading"] { color: $muted; font-size: $small; font-weight: bold; }
QLabel[role="title"] { color: $text; font-weight: bold; }
QLabel[role="note"] { color: $muted; font-size: $small; }
QLabel[role="message"] { font-size: $small; color: $info_text; }
QLabel[role="message"][state="refused"] { color: $red_text; }

QTableView {
    background: $panel; color: $text; border: 0; gridline-color: $line; outline: 0;
    selection-background-color: $selection; selection-color: $selection_text;
}
QTableView QTableCornerButton::section { background: $panel; border: 0; }
QHeaderView { background: $panel; border: 0; }
QHeaderView::section {
    background: $panel; color: $muted; border: 0; border-bottom: 1px solid $border;
    padding: 0 8px; font-size: $small;
}
QTableView[role="list"]::item { padding: 0 5px; }
QListView { background: $panel; color: $text; border: 0; outline: 0; }
QListView[role="choices"] { border: 1px solid $border; }

QScrollBar:vertical { background: transparent; width: 11px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 11px; margin: 0; }
QScrollBar::handle { background: $border; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 24px; }
QScrollBar::handle:horizontal { min-width: 24px; }
QScrollBar::handle:hover { background: $accent; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: $line; }
QProgressBar { background: $computed; color: $text; border: 1px solid $border; border-radius: 3px; text-align: center; }
QProgressBar::chunk { background: $selection; border-radius: 2px; }
"""
