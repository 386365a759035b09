"""Computed values that become inputs: as text that is read back to exactly the same value.

A plan is saved as text, and quantities are saved as decimals. A value without an end of decimals, or with more
digits than the reader takes, would be refused, or worse, rounded, when the plan is opened again.
"""

from fractions import Fraction

from desens_gui.core.ground.numbers import MAX_DIGITS, decimal_places, read_share, share_text
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP
from desens_gui.core.ground.units import Quantity, kind_of, read_quantity

CANNOT_WRITE = QT_TRANSLATE_NOOP(
    "Inverse",
    "This would need {value}, a number that cannot be written exactly. Type another value, or change the input itself.",
)


def stored(value: Fraction, unit: str) -> str:
    """Return a quantity as text that is read back exactly; raise Refused when there is none, or beyond any use."""
    quantity = Quantity(value, unit)
    if not writable(value):
        raise Refused(CANNOT_WRITE, value=quantity)
    read_quantity(str(quantity), frozenset({kind_of(unit)}))
    return str(quantity)


def stored_share(value: Fraction) -> str:
    """Return a share or factor as text that is read back exactly; raise Refused when there is none."""
    if not writable_share(value):
        raise Refused(CANNOT_WRITE, value=value)
    return share_text(value)


def writable(value: Fraction) -> bool:
    """Return whether a quantity of this value can be stored: a decimal, not too long."""
    places = decimal_places(value)
    return places is not None and places <= MAX_DIGITS and writable_share(value)


def writable_share(value: Fraction) -> bool:
    """Return whether a share or factor of this value can be stored: a decimal or a fraction, not too long."""
    try:
        return read_share(share_text(value)) == value
    except Refused:
        return False
