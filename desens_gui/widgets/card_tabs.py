"""Tabs over cards of which one is shown; where there is room for all of them, they stand below each other instead."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QTabBar, QWidget


class CardTabs(QTabBar):
    """Shows one of its cards or all of them. The title of a card is seen only where no tab says the same."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards: list[tuple[QWidget, QWidget]] = []
        self._all = False
        self._shown = 0
        #: whether the card that is shown may be left: what is typed there must not go out of sight while refused
        self.may_leave: Callable[[], bool] = _always
        self.setDocumentMode(True)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(False)
        self.currentChanged.connect(self._turn)

    def hold(self, cards: Sequence[tuple[str, QWidget, QWidget]]) -> None:
        """Take cards: what the tab of each says, the card, and its title."""
        for name, card, title in cards:
            self._cards.append((card, title))
            self.addTab(name)
        self._show()

    def show_all(self, *, yes: bool) -> None:
        """Show all cards below each other, or the one whose tab is chosen."""
        if yes != self._all:
            self._all = yes
            self._show()

    def turn_to(self, card: QWidget) -> None:
        """Show a card, as if its tab was chosen."""
        self.setCurrentIndex(next(at for at, (one, _) in enumerate(self._cards) if one is card))

    def _turn(self, at: int) -> None:
        if at == self._shown or not self._cards:
            return
        if not self._all and not self.may_leave():
            self.setCurrentIndex(self._shown)
            return
        self._shown = at
        self._show()

    def _show(self) -> None:
        self.setVisible(not self._all)
        for at, (card, title) in enumerate(self._cards):
            title.setVisible(self._all)
            card.setVisible(self._all or at == self._shown)


def _always() -> bool:
    return True
