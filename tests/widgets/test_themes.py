"""Can everything be read, in each of the three palettes?"""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QFontMetrics, QPalette
from PySide6.QtWidgets import QApplication

from desens_gui.app.themes import THEMES, ThemeName, contrast, palette_of, text_font, theme_of
from desens_gui.widgets.theming import current_theme, style_sheet, wear

NAMES: tuple[ThemeName, ...] = ("light", "dark", "high-contrast")
TEXT, SHAPE = 4.5, 3.0  # WCAG 2.2, AA: 1.4.3 and 1.4.11
ENOUGH_FOR_WEAK_EYES = 7.0  # AAA, for the palette that promises contrast


def test_contrast_is_measured_as_the_guideline_says() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#ffffff", "#ffffff") == pytest.approx(1)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("name", NAMES)
def test_every_text_stands_out_from_its_ground(name: ThemeName) -> None:
    weak = [pair for pair in THEMES[name].pairs() if contrast(pair[1], pair[2]) < TEXT]
    assert not weak


@pytest.mark.parametrize("name", NAMES)
def test_every_shape_with_a_meaning_stands_out_from_its_ground(name: ThemeName) -> None:
    weak = [pair for pair in THEMES[name].shapes() if contrast(pair[1], pair[2]) < SHAPE]
    assert not weak


def test_the_high_contrast_palette_has_more_of_it() -> None:
    weak = [pair for pair in THEMES["high-contrast"].pairs() if contrast(pair[1], pair[2]) < ENOUGH_FOR_WEAK_EYES]
    assert not weak


@pytest.mark.parametrize("name", NAMES)
def test_a_theme_is_found_again_from_its_palette(name: ThemeName) -> None:
    assert theme_of(palette_of(THEMES[name])) is THEMES[name]


def test_a_foreign_palette_gets_the_light_or_the_dark_theme() -> None:
    assert theme_of(QPalette(QColor("#efefef"))).name == "light"
    assert theme_of(QPalette(QColor("#202020"))).name == "dark"


@pytest.mark.parametrize("name", NAMES)
def test_the_application_wears_what_it_is_told(name: ThemeName, light: QApplication) -> None:
    wear(light, name)
    assert current_theme().name == name
    assert "$" not in style_sheet(THEMES[name])


def test_the_bags_of_a_theme_differ_and_come_round_again() -> None:
    for theme in THEMES.values():
        assert len({bag.chip for bag in theme.bags}) == len(theme.bags) == 8
        assert theme.bag(9) == theme.bag(1)


@pytest.mark.parametrize("bold", [False, True])
def test_all_figures_have_one_width_so_that_decimals_stand_under_each_other(*, bold: bool) -> None:
    metrics = QFontMetrics(text_font(bold=bold))
    assert metrics.horizontalAdvance("1111111111") == metrics.horizontalAdvance("0987654328")
    assert text_font(bold=bold).exactMatch()
