"""Colours and type of the window: three palettes, light, dark and high-contrast.

Every colour of the window stands here and nowhere else. A theme is a frozen value; `palette_of` makes Qt's palette of
it, and `theme_of` finds the theme back from a palette, so that what paints itself follows the palette it is given and
no theme has to be handed around. Contrast (WCAG 2.2, AA) of every pair that `pairs` and `shapes` name is tested.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from importlib.resources import files
from typing import Literal

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette

ThemeName = Literal["light", "dark", "high-contrast"]
#: how good or bad something is: "none" stands for nothing to judge
Level = Literal["pass", "info", "amber", "red", "open", "none"]

FAMILY = "IBM Plex Sans"
FONT_FILES = ("IBMPlexSans-Regular.ttf", "IBMPlexSans-Bold.ttf")
#: pixels at 96 dpi: text, and the smaller text of headers and notes
TEXT_SIZE = 13
SMALL_SIZE = 12
#: the height of a row of the grids: 16 steps, 4 bags and the chart fit on 1366 x 768
ROW_HEIGHT = 20


@dataclass(frozen=True, slots=True)
class Tone:
    """The colours of one level: ground and text of a message, the mark's shape and the sign in it."""

    back: str
    text: str
    mark: str
    sign: str


@dataclass(frozen=True, slots=True)
class BagColour:
    """The colours of one bag: its chip, the number on it, and a paler tone of it for areas."""

    chip: str
    number: str
    area: str


@dataclass(frozen=True, slots=True)
class Theme:
    """All colours of one palette.

    `window` is the ground behind the pages, `panel` that of panels, `well` that of what can be edited and `computed`
    that of what cannot. `line` only separates; `border` draws the edge of what can be used. `entry` is text that can
    be edited. `changed` is the ground and `changed_mark` the corner of a cell that the last edit changed. In figures
    `curve` is a line that must be seen first, `plain` what lies below it, and the stock, which has no bag's colour.
    """

    name: ThemeName
    window: str
    panel: str
    well: str
    computed: str
    text: str
    muted: str
    disabled: str
    entry: str
    line: str
    border: str
    button: str
    hover: str
    selection: str
    selection_text: str
    accent: str
    accent_text: str
    focus: str
    changed: str
    changed_mark: str
    curve: str
    plain: str
    tones: dict[Level, Tone]
    bags: tuple[BagColour, ...]

    def bag(self, number: int) -> BagColour:
        """Return the colours of a bag. They repeat after the last: the number tells the bags apart, not the colour."""
        return self.bags[(number - 1) % len(self.bags)]

    def pairs(self) -> Iterator[tuple[str, str, str]]:
        """Yield every pair of text and ground that the window draws, with its name."""
        for ground in ("window", "panel", "well", "computed", "button", "hover", "changed"):
            yield f"text on {ground}", self.text, getattr(self, ground)
        for ground in ("well", "changed", "hover"):
            yield f"entry on {ground}", self.entry, getattr(self, ground)
        for ground in ("window", "panel", "well", "computed"):
            yield f"muted on {ground}", self.muted, getattr(self, ground)
        yield "selected text", self.selection_text, self.selection
        yield "text on accent", self.accent_text, self.accent
        for level, tone in self.tones.items():
            yield f"{level} message", tone.text, tone.back
            yield f"text on {level}", self.text, tone.back
            yield f"entry on {level}", self.entry, tone.back
            yield f"{level} text on panel", tone.text, self.panel
            yield f"sign of {level}", tone.sign, tone.mark
            yield f"muted on {level}", self.muted, tone.back
        for number, bag in enumerate(self.bags, 1):
            yield f"number of bag {number}", bag.number, bag.chip
            yield f"text on bag {number}", self.text, bag.area

    def shapes(self) -> Iterator[tuple[str, str, str]]:
        """Yield every pair of a shape and its ground that carries meaning, with its name."""
        for ground in ("panel", "well", "computed", "selection"):
            yield f"focus on {ground}", self.focus, getattr(self, ground)
        for ground in ("panel", "well", "window"):
            yield f"border on {ground}", self.border, getattr(self, ground)
        yield "changed corner", self.changed_mark, self.changed
        yield "curve on panel", self.curve, self.panel
        yield "plain on panel", self.plain, self.panel
        yield "curve on plain", self.curve, self.plain
        yield "scale on plain", self.text, self.plain
        for level, tone in self.tones.items():
            yield f"{level} mark on panel", tone.mark, self.panel
            yield f"{level} mark on its ground", tone.mark, tone.back
        for number, bag in enumerate(self.bags, 1):
            yield f"bag {number} on panel", bag.chip, self.panel
            yield f"curve on bag {number}", self.curve, bag.area
            yield f"hatching of bag {number}", bag.chip, bag.area


def contrast(first: str, second: str) -> float:
    """Return the contrast ratio of two colours, 1 to 21 (WCAG 2.2, "contrast ratio")."""
    lighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


LIGHT = Theme(
    name="light",
    window="#edf1f6",
    panel="#ffffff",
    well="#ffffff",
    computed="#f2f5f9",
    text="#18212c",
    muted="#56616f",
    disabled="#8a94a1",
    entry="#0a3f6b",
    line="#d8dfe8",
    border="#808c9b",
    button="#ffffff",
    hover="#e6eef7",
    selection="#cfe2f5",
    selection_text="#0f1b28",
    accent="#1c659f",
    accent_text="#ffffff",
    focus="#0b5fa5",
    changed="#efe7ff",
    changed_mark="#6d3fd0",
    curve="#1b2c45",
    plain="#8a94a1",
    tones={
        "pass": Tone("#e0f3e8", "#0f5a39", "#1c8152", "#ffffff"),
        "info": Tone("#e5eefa", "#1d4a80", "#3569a8", "#ffffff"),
        "amber": Tone("#fdf0d3", "#704400", "#a96300", "#ffffff"),
        "red": Tone("#fce4e1", "#8c1a12", "#c12a1d", "#ffffff"),
        "open": Tone("#e9edf2", "#434d5a", "#5f6b79", "#ffffff"),
        "none": Tone("#e9edf2", "#434d5a", "#5f6b79", "#ffffff"),
    },
    bags=(
        BagColour("#7160ab", "#ffffff", "#d8d1ec"),
        BagColour("#2474b0", "#ffffff", "#bfd8ec"),
        BagColour("#1b7d6c", "#ffffff", "#b9dfd7"),
        BagColour("#b65a17", "#ffffff", "#eecfb3"),
        BagColour("#a5407e", "#ffffff", "#ebc9dc"),
        BagColour("#67761c", "#ffffff", "#dde2b4"),
        BagColour("#4c6478", "#ffffff", "#ccd6de"),
        BagColour("#8b573b", "#ffffff", "#e2cfc3"),
    ),
)

DARK = Theme(
    name="dark",
    window="#10151b",
    panel="#1a212a",
    well="#12181f",
    computed="#212a34",
    text="#e7ecf2",
    muted="#a6b2c0",
    disabled="#6f7b89",
    entry="#a5d4ff",
    line="#323d4a",
    border="#75838f",
    button="#26303b",
    hover="#2c3947",
    selection="#214a70",
    selection_text="#ffffff",
    accent="#57a9ea",
    accent_text="#08131d",
    focus="#6fbcfa",
    changed="#36295c",
    changed_mark="#b99bff",
    curve="#f2f6fb",
    plain="#6f7b89",
    tones={
        "pass": Tone("#123524", "#98e4bd", "#41b883", "#07150d"),
        "info": Tone("#15304d", "#a8d1ff", "#63a5e8", "#08131d"),
        "amber": Tone("#40300c", "#ffd68a", "#e5a53a", "#1a1100"),
        "red": Tone("#4a1a19", "#ffb9b2", "#f2786d", "#1d0504"),
        "open": Tone("#2b3540", "#c6d0db", "#97a5b4", "#0d1319"),
        "none": Tone("#2b3540", "#c6d0db", "#97a5b4", "#0d1319"),
    },
    bags=(
        BagColour("#a99be0", "#120e22", "#473f6e"),
        BagColour("#62aee6", "#05131e", "#234a68"),
        BagColour("#4fbfa9", "#04140f", "#1d5348"),
        BagColour("#e5954f", "#1b0c00", "#6b431f"),
        BagColour("#dd86bb", "#1f0815", "#63304f"),
        BagColour("#b4c45a", "#121500", "#4a5220"),
        BagColour("#9bb3c8", "#0a1219", "#3c4c5a"),
        BagColour("#cfa085", "#190c05", "#5b4233"),
    ),
)

HIGH_CONTRAST = Theme(
    name="high-contrast",
    window="#000000",
    panel="#000000",
    well="#000000",
    computed="#262626",
    text="#ffffff",
    muted="#e6e6e6",
    disabled="#a0a0a0",
    entry="#ffff4d",
    line="#8c8c8c",
    border="#ffffff",
    button="#000000",
    hover="#333333",
    selection="#003f8c",
    selection_text="#ffffff",
    accent="#4dd2ff",
    accent_text="#000000",
    focus="#00ffff",
    changed="#4a0072",
    changed_mark="#ff9dff",
    curve="#ffffff",
    plain="#8c8c8c",
    tones={
        "pass": Tone("#00330f", "#7dffab", "#3dff8b", "#000000"),
        "info": Tone("#00264d", "#9fdcff", "#66c2ff", "#000000"),
        "amber": Tone("#3d2b00", "#ffd84d", "#ffc400", "#000000"),
        "red": Tone("#520000", "#ffb8b0", "#ff8073", "#000000"),
        "open": Tone("#333333", "#ffffff", "#e0e0e0", "#000000"),
        "none": Tone("#333333", "#ffffff", "#e0e0e0", "#000000"),
    },
    bags=(
        BagColour("#c9b8ff", "#000000", "#4b3b86"),
        BagColour("#6ec6ff", "#000000", "#0a4a7a"),
        BagColour("#4df0d0", "#000000", "#005a4a"),
        BagColour("#ffae5c", "#000000", "#7a3f00"),
        BagColour("#ff9edb", "#000000", "#7a1f58"),
        BagColour("#e0f060", "#000000", "#525c00"),
        BagColour("#c4d8ea", "#000000", "#405468"),
        BagColour("#f0c0a0", "#000000", "#6a452c"),
    ),
)

THEMES: dict[ThemeName, Theme] = {theme.name: theme for theme in (LIGHT, DARK, HIGH_CONTRAST)}


def theme_of(palette: QPalette) -> Theme:
    """Return the theme that `palette` was made of; for a foreign palette the light or the dark one."""
    window, base = (palette.color(role).name() for role in (QPalette.ColorRole.Window, QPalette.ColorRole.Base))
    for theme in THEMES.values():
        if (window, base) == (theme.window, theme.well):
            return theme
    return DARK if palette.color(QPalette.ColorRole.Window).lightness() < 128 else LIGHT


def palette_of(theme: Theme) -> QPalette:
    """Return Qt's palette of a theme."""
    role = QPalette.ColorRole
    colours = {
        role.Window: theme.window,
        role.WindowText: theme.text,
        role.Base: theme.well,
        role.AlternateBase: theme.computed,
        role.Text: theme.text,
        role.PlaceholderText: theme.muted,
        role.Button: theme.button,
        role.ButtonText: theme.text,
        role.BrightText: theme.tones["red"].text,
        role.Highlight: theme.selection,
        role.HighlightedText: theme.selection_text,
        role.Accent: theme.accent,
        role.Link: theme.accent,
        role.LinkVisited: theme.accent,
        role.ToolTipBase: theme.panel,
        role.ToolTipText: theme.text,
        role.Light: theme.hover,
        role.Midlight: theme.line,
        role.Mid: theme.border,
        role.Dark: theme.border,
        role.Shadow: theme.window,
    }
    palette = QPalette()
    for each, colour in colours.items():
        palette.setColor(each, QColor(colour))
    for each in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        palette.setColor(QPalette.ColorGroup.Disabled, each, QColor(theme.disabled))
    return palette


def load_fonts() -> None:
    """Make the program's own fonts known to Qt. Raise RuntimeError when one of them cannot be used."""
    for name in FONT_FILES:
        if QFontDatabase.addApplicationFontFromData(QByteArray(font_file(name))) < 0:
            raise RuntimeError(f"the font {name} cannot be used")


def font_file(name: str) -> bytes:
    """Return the file of one of the program's own fonts, `FONT_FILES`."""
    return (files("desens_gui") / "data" / "fonts" / name).read_bytes()


def text_font(*, small: bool = False, bold: bool = False) -> QFont:
    """Return the window's font with figures of one width, so that decimals stand under each other."""
    font = QFont(FAMILY)
    font.setPixelSize(SMALL_SIZE if small else TEXT_SIZE)
    font.setBold(bold)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font
