"""A grid of facts: figures are never cut off, notes and sources are, and tell the rest in their tooltips."""

from collections.abc import Collection

from PySide6.QtWidgets import QWidget

from desens_gui.widgets.draft_grid import DraftGrid

#: what a column of long texts gets at the least
_LEAST = 130


class DrugGrid(DraftGrid):
    """A draft's grid in which some columns hold sentences: they share what the others leave of the width."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._long: frozenset[int] = frozenset()

    def hold_sentences_in(self, columns: Collection[int]) -> None:
        """Say which columns hold sentences."""
        self._long = frozenset(columns)
        self.fit_columns()

    def _needed_widths(self, lines: int = 1) -> list[int]:
        widths = zip(self.shown_columns(), super()._needed_widths(lines), strict=False)
        return [min(width, _LEAST) if column in self._long else width for column, width in widths]

    def _takers(self, columns: list[int]) -> list[int]:
        return [column for column in columns if column in self._long] or columns
