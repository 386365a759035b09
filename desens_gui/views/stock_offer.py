"""The stocks that the library knows of the ordered drug, each of which one click puts into the field of the stock."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QFormLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from desens_gui.core.edits.basic import Edited
from desens_gui.core.edits.stocks import with_known_stock
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP
from desens_gui.core.ground.typography import Setting
from desens_gui.core.ground.units import Quantity
from desens_gui.core.ground.words import Words
from desens_gui.core.rules.drug import Drug, Stock
from desens_gui.core.rules.plan import Plan
from desens_gui.widgets.entry_field import FieldMessage
from desens_gui.widgets.theming import set_property

OFFER = QT_TRANSLATE_NOOP("StockOffer", "Use {concentration}")
TIP = QT_TRANSLATE_NOOP(
    "StockOffer", "Draw up {name}, {concentration}, as the library has it. {verified} Source: {source}"
)
NAME = QT_TRANSLATE_NOOP("StockOffer", "Use the stock {name}, {concentration}")
NOT_VERIFIED = QT_TRANSLATE_NOOP("StockOffer", "Not verified here: compare it with the vial in your hand.")
VERIFIED = QT_TRANSLATE_NOOP("StockOffer", "Verified by {by}.")

#: takes the edit of a field; raises Refused when it is refused
Apply = Callable[[QWidget, Callable[[Plan], Plan | Edited]], None]


class StockOffer(QWidget):
    """A button for each known strength that the plan does not draw up yet, in the form under the field of the stock."""

    def __init__(self, words: Words, form: QFormLayout, field: QWidget, apply: Apply) -> None:
        super().__init__(field.parentWidget())
        self.setObjectName("stock_offer")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._words = words
        self._form = form
        self._field = field
        self._apply = apply
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(1)
        self._buttons: list[QPushButton] = []
        self._offered: tuple[Stock, ...] = ()
        self._message = FieldMessage(self)
        self._rows.addWidget(self._message)
        position: tuple[int, QFormLayout.ItemRole] = form.getWidgetPosition(field)  # type: ignore[assignment]
        form.insertRow(position[0] + 1, "", self)
        form.setRowVisible(self, False)

    def show_plan(self, plan: Plan, drug: Drug | None) -> None:
        """Offer what is known of the plan's drug; nothing where the plan draws up one of it, or makes no solution."""
        stocks: dict[Quantity, Stock] = {}
        for stock in () if drug is None else drug.stocks:
            stocks.setdefault(stock.concentration, stock)
        offered = [] if plan.stock in stocks or not plan.recipe.solutions else list(stocks.values())
        self._offered = tuple(offered)
        for button in self._buttons[len(offered) :]:
            button.hide()
        for at, stock in enumerate(offered):
            self._show(self._button(at), stock)
        self._form.setRowVisible(self, bool(offered))
        self._message.tell("")

    # --- inside

    def _button(self, at: int) -> QPushButton:
        while len(self._buttons) <= at:
            button = QPushButton(self)
            button.setObjectName(f"stock_offer_{len(self._buttons) + 1}")
            button.setAutoDefault(False)
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)  # never widens the panel
            set_property(button, "role", "link")
            button.clicked.connect(partial(self._take, len(self._buttons)))
            self._rows.insertWidget(len(self._buttons), button)
            self._buttons.append(button)
        return self._buttons[at]

    def _show(self, button: QPushButton, stock: Stock) -> None:
        say = self._words.say
        values: dict[str, object] = {"name": stock.name, "concentration": Setting(stock.concentration)}
        button.setText(say(OFFER, **values))
        button.setAccessibleName(say(NAME, **values))
        verified = say(NOT_VERIFIED) if stock.verified is None else say(VERIFIED, by=stock.verified.by)
        button.setToolTip(say(TIP, **values, verified=verified, source=stock.source))
        button.show()

    def _take(self, at: int, *_clicked: object) -> None:
        stock = self._offered[at]
        self._message.tell("")
        try:
            self._apply(self._field, lambda plan: with_known_stock(plan, stock))
        except Refused as refused:
            self._message.tell(self._words.refusal(refused))
