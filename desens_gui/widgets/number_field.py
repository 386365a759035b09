"""The field for a quantity: exact, in the decimal mark of the locale, with or without its unit.

Qt's own number fields change doses (in a comma locale a typed 1.5 becomes 15), so this is a line of text over the
program's own reader. It is written back without marks between thousands, because the reader refuses those.
"""

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from desens_gui.core.ground.numbers import shown
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP, Text
from desens_gui.core.ground.typed import read_typed, read_typed_quantity
from desens_gui.core.ground.typography import Typography
from desens_gui.core.ground.units import AMOUNTS, Kind, Quantity
from desens_gui.core.ground.words import Words
from desens_gui.widgets.entry_field import EntryField

WHICH_UNIT = QT_TRANSLATE_NOOP(
    "Fields", "“{typed}” has no unit, and the unit here was changed. Write one of these: {readings}."
)
NO_UNIT = QT_TRANSLATE_NOOP("Fields", "“{typed}” has no unit. Write one of these: {readings}.")


class QuantityField(EntryField):
    """A quantity of one of `kinds`; without a unit `unit` is meant (None: the unit must be typed).

    Where `units` names several, a number alone could mean either: it is refused with both readings, in the words of
    `which`.
    It is shown in `unit`, whatever unit was typed. An amount of drug keeps its own unit, which is the whole plan's.
    An `optional` quantity can be emptied: `commit` is then called with an empty text. `zero`: nothing of it can be
    stated, which is not the same.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kinds = AMOUNTS
        self._unit: str | None = None
        self._units: tuple[str, ...] = ()
        self._optional = False
        self._zero = False
        self._which = WHICH_UNIT
        self._typography = replace(self._words.typography, thousands_mark="")

    def configure(
        self,
        words: Words,
        kinds: frozenset[Kind],
        unit: str | None = None,
        *,
        optional: bool = False,
        zero: bool = False,
        units: tuple[str, ...] = (),
        which: Text = WHICH_UNIT,
    ) -> None:
        """Say what the field holds, and the language and locale it is typed in."""
        self.use_words(words)
        self._kinds = kinds
        self._unit = unit
        self._units = tuple(dict.fromkeys(units)) if len(set(units)) > 1 else ()
        self._optional = optional
        self._zero = zero
        self._which = which

    def use_words(self, words: Words) -> None:
        """Say everything in this language, and read and write in its locale, from now on."""
        super().use_words(words)
        self._typography = replace(words.typography, thousands_mark="")

    @property
    def typography(self) -> Typography:
        """How the field writes: as the locale does, without marks between thousands."""
        return self._typography

    def show_quantity(self, quantity: Quantity | None) -> None:
        """Show what the plan holds, in full; see `show_text`."""
        self.show_text("" if quantity is None else self._written(quantity))

    def quantity(self, typed: str) -> Quantity:
        """Return what `typed` is read as; raise Refused when it cannot be read."""
        if self._units and typed.strip() and not any(char.isalpha() for char in typed):
            number = shown(typed)
            read_typed(typed, self._typography.decimal_mark)  # what is no number is refused for its own reason
            raise Refused(self._which, typed=number, readings=tuple(f"{number} {unit}" for unit in self._units))
        return read_typed_quantity(typed, self._kinds, self._typography.decimal_mark, self._unit, zero=self._zero)

    def read(self, typed: str) -> str:
        """Return how the program writes what was typed."""
        if self._optional and not typed.strip():
            return ""
        return self._written(self.quantity(typed))

    def _written(self, quantity: Quantity) -> str:
        if self._unit is not None and self._kinds != AMOUNTS:
            quantity = Quantity(quantity.into(self._unit), self._unit)
        return self._typography.set_quantity(quantity)
