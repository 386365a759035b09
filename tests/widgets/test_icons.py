"""Are all icons there, and can they be drawn?"""

from __future__ import annotations

import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon

from desens_gui.app.themes import THEMES, Level
from desens_gui.widgets.icons import themed_icon
from desens_gui.widgets.signs import sign_icon

RESOURCES = Path(__file__).parents[2] / "resources"
DRAWN = sorted(path.stem for path in (RESOURCES / "icons").glob("*.svg"))


def test_every_icon_is_in_the_resource_file_and_the_other_way_round() -> None:
    named = [element.text for element in ET.parse(RESOURCES / "desens.qrc").iter("file")]
    assert len(named) == len(set(named))
    assert set(named) == {f"icons/{name}.svg" for name in DRAWN}


@pytest.mark.parametrize("name", DRAWN)
def test_every_icon_is_drawn_in_the_colour_of_the_theme(name: str) -> None:
    for theme in THEMES.values():
        picture = themed_icon(name, theme).pixmap(QSize(24, 24)).toImage()
        colours = {
            picture.pixelColor(x, y).name()
            for x in range(24)
            for y in range(24)
            if picture.pixelColor(x, y).alpha() == 255
        }
        assert colours
        if name not in ("desens", "down", "down-on-dark", "tick", "tick-on-dark"):  # these have colours of their own
            assert theme.text in colours


def test_a_disabled_icon_is_paler() -> None:
    icon = themed_icon("save", THEMES["light"])
    normal, disabled = (icon.pixmap(QSize(24, 24), mode).toImage() for mode in (QIcon.Mode.Normal, QIcon.Mode.Disabled))
    assert normal != disabled


def test_an_icon_that_is_not_there_is_named() -> None:
    with pytest.raises(LookupError, match="nonsense"):
        themed_icon("nonsense", THEMES["light"])


def test_the_signs_of_the_levels_differ_in_shape_and_not_only_in_colour() -> None:
    shapes = []
    for level in ("pass", "info", "amber", "red", "open"):
        picture = sign_icon(level, THEMES["light"]).pixmap(QSize(32, 32)).toImage()
        shapes.append(tuple(picture.pixelColor(x, y).alpha() > 128 for x in range(32) for y in range(32)))
    signs = set(shapes)
    assert len(signs) == 4  # pass and info share the disc and differ in what is drawn in it
    white = []
    pair: tuple[Level, Level] = ("pass", "info")
    for level in pair:
        picture = sign_icon(level, THEMES["light"]).pixmap(QSize(32, 32)).toImage()
        white.append({(x, y) for x in range(32) for y in range(32) if picture.pixelColor(x, y).name() == "#ffffff"})
    assert white[0] != white[1]
