"""Numbers below each other with their decimal marks in one line: digits that mean tenths are below tenths."""

from collections.abc import Iterable

from desens_gui.core.ground.typography import split_at_mark
from desens_gui.documents.book import NOTHING
from desens_gui.documents.faces import Face


class DecimalColumn:
    """The texts of one column in one face; `mark` is the decimal mark its numbers are written with.

    A dash stands where the whole numbers do. Words stand at the edge of the column, whatever its numbers are.
    """

    def __init__(self, face: Face, mark: str, texts: Iterable[str]) -> None:
        """Measure the texts."""
        self._face, self._mark = face, mark
        every = list(texts)
        parts = [found for found in map(self._parts, every) if found is not None]
        self._before = max((before for before, _ in parts), default=0.0)
        self._after = max((after for _, after in parts), default=0.0)
        words = (face.width(text) for text in every if self._parts(text) is None)
        #: the width in which every text stands whole
        self.width = max(self._before + self._after, *words, 0.0)

    def reach(self, text: str) -> float:
        """Return how far to the left of the column's right edge a text begins."""
        parts = self._parts(text)
        return self._face.width(text) if parts is None else parts[0] + self._after

    def indent(self, text: str) -> float:
        """Return how far to the right of the column's left edge a text begins, where words stand at that edge."""
        parts = self._parts(text)
        return 0.0 if parts is None else self._before - parts[0]

    def _parts(self, text: str) -> tuple[float, float] | None:
        """Return the width of a number before its decimal mark, and from it; None for words."""
        split = (text, "") if text == NOTHING else split_at_mark(text, self._mark)
        return None if split is None else (self._face.width(split[0]), self._face.width(split[1]))
