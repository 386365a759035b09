"""A column that is scrolled up and down, and never so narrow that its content runs under the bar to scroll with."""

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtWidgets import QScrollArea


class ColumnScroll(QScrollArea):
    """Is at least as wide as its content needs, with the bar beside it.

    There is no bar to scroll sideways with, so whatever a narrower column cuts off could not be brought into sight.
    """

    def minimumSizeHint(self) -> QSize:
        """Return the least width of the content and its bar; the height is Qt's."""
        least, content = super().minimumSizeHint(), self.widget()
        if content is None:
            return least
        needed = max(content.minimumSizeHint().width(), content.minimumWidth())
        beside = self.verticalScrollBar().sizeHint().width() + 2 * self.frameWidth()
        return QSize(max(needed + beside, least.width()), least.height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ask for another width when what the content needs has changed."""
        if watched is self.widget() and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)
