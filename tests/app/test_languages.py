"""The language of the window, and the locale of its numbers."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from desens_gui.app.languages import Translators, best_language, system_languages, system_locale, window_words
from desens_gui.core.ground.locales import TAGS
from desens_gui.core.ground.words import Words


@pytest.fixture
def german(qapp: QApplication) -> Words:
    return replace(window_words("en-US", "de", 4), tag="de", table={("Probe", "Save"): "Sichern"})


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        ([], "en-US"),
        (["C"], "en-US"),
        (["xx", "en-GB"], "en-GB"),
        (["en_GB"], "en-GB"),
        (["en-AU", "en-GB"], "en-US"),
        (["qps-ploc"], "qps-ploc"),
        (["de-DE", "fr"], "en-US"),
    ],
)
def test_the_best_language_is_the_first_wanted_one_there_is(wanted: list[str], found: str) -> None:
    assert best_language(wanted) == found


def test_the_system_names_its_languages_and_its_locale(qapp: QApplication) -> None:
    assert all(isinstance(tag, str) for tag in system_languages())
    assert best_language(system_languages())
    assert system_locale()


@pytest.mark.parametrize("locale", TAGS)
def test_the_language_and_the_numbers_are_two_choices(locale: str) -> None:
    spoken = window_words("qps-ploc", locale, 4)
    assert spoken.tag == "qps-ploc"
    comma = locale in {"de", "fr", "es", "it"}
    assert spoken.typography.number(Fraction("2.75")) == ("2,75" if comma else "2.75")


def test_the_forms_speak_the_language_of_the_words_until_it_is_taken_away(qapp: QApplication, german: Words) -> None:
    translators = Translators(german, qapp)
    assert QCoreApplication.translate("Probe", "Save", None) == "Sichern"
    assert QCoreApplication.translate("Probe", "never translated") == "never translated"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"
    translators.remove()
    assert QCoreApplication.translate("Probe", "Save") == "Save"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"
    translators.deleteLater()
