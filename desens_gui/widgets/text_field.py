"""The field for names, dates and whatever else is text."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from desens_gui.core.ground.words import Words
from desens_gui.widgets.entry_field import EntryField


class TextField(EntryField):
    """A text. `reader` may refuse what was typed, and returns how the program writes it (a date: 20 Nov 2026)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reader: Callable[[str], str] = str.strip

    def configure(self, words: Words, reader: Callable[[str], str] = str.strip) -> None:
        """Say the language of the field, and how it is read."""
        self.use_words(words)
        self._reader = reader

    def read(self, typed: str) -> str:
        """Return how the program writes what was typed."""
        return self._reader(typed)
