"""The language of the window, and the locale whose decimal mark it reads and writes: two choices, not one.

Texts come from the same words as those of the command line. Qt asks a translator for the texts of the forms; ours
looks them up in those words, and Qt's own catalogue, which PySide6 brings along, has the texts of Qt's dialogs.
"""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator

from desens_gui.core.ground.locales import typography
from desens_gui.core.ground.words import Words
from desens_gui.store.languages import DEFAULT, for_window, words


def best_language(wanted: Sequence[str]) -> str:
    """Return the first language of the list that the window speaks, also by its first part; else the default.

    >>> best_language(["xx-YY", "en_GB", "en-US"]), best_language(["en-AU"]), best_language([])
    ('en-GB', 'en-US', 'en-US')
    """
    there = for_window()
    for tag in wanted:
        tidy = tag.replace("_", "-")
        for found in there:
            if found == tidy or (tidy not in there and found.partition("-")[0] == tidy.partition("-")[0]):
                return found
    return DEFAULT


def system_languages() -> list[str]:
    """Return the languages that the user of this computer reads, the favourite first."""
    return list(QLocale.system().uiLanguages())


def system_locale() -> str:
    """Return the tag of the locale in which this computer writes numbers; "C" where none is set."""
    return QLocale.system().name()


def window_words(language: str, locale: str, digits: int) -> Words:
    """Return the words of a language with the numbers and dates of a locale."""
    return replace(words(language, digits), typography=typography(locale, digits))


class _WordsTranslator(QTranslator):
    """Gives Qt the texts of the forms in the language of the words."""

    def __init__(self, spoken: Words, parent: QObject) -> None:
        super().__init__(parent)
        self._words = spoken

    def isEmpty(self) -> bool:
        """Qt does not ask an empty translator."""
        return False

    def translate(self, context: str, source: str, _disambiguation: str | None = None, _n: int = -1) -> str | None:
        """Return the text, or None when the words do not have it: then Qt asks the next translator."""
        return self._words.table.get((context, source))


class Translators(QObject):
    """The translators that are installed in the application, until `remove`."""

    def __init__(self, spoken: Words, application: QCoreApplication) -> None:
        super().__init__(application)
        self._application = application
        self._installed: list[QTranslator] = []
        qt = QTranslator(self)
        if qt.load(QLocale(spoken.tag), "qtbase", "_", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
            self._install(qt)
        self._install(_WordsTranslator(spoken, self))

    def remove(self) -> None:
        """Speak English again."""
        for translator in self._installed:
            self._application.removeTranslator(translator)
        self._installed.clear()

    def _install(self, translator: QTranslator) -> None:
        self._application.installTranslator(translator)
        self._installed.append(translator)
