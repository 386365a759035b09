"""The sentence at the foot of a bar: what came of it, or why nothing did."""

from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QLabel

from desens_gui.widgets.theming import set_property


def tell(label: QLabel, sentence: str, *, refused: bool = False, loud: bool = False) -> None:
    """Say a sentence in a label, for eyes and for a screen reader; `loud`: it is read out at once."""
    label.setText(sentence)
    label.setToolTip(sentence)
    label.setAccessibleName(sentence)
    set_property(label, "state", "refused" if refused else "")
    if loud:
        QAccessible.updateAccessibility(QAccessibleEvent(label, QAccessible.Event.Alert))
