"""The headings of a grid: words are broken between words only, never after the slash of a unit."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QStyleOptionHeader, QWidget

#: keeps what stands on both sides of it on one line
_JOINER = "\u2060"


class Heading(QHeaderView):
    """A horizontal header that keeps "mL/h" together."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)

    def initStyleOptionForIndex(self, option: QStyleOptionHeader, section: int) -> None:
        """Fill in how a heading is drawn."""
        super().initStyleOptionForIndex(option, section)
        option.text = option.text.replace("/", f"{_JOINER}/{_JOINER}")
