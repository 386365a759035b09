"""What the dose of an order is called where it is typed.

The number that is typed is the sum of all doses, or the last single one, or nothing that any dose is compared with:
that depends on the protocol. 4000 mg as the one or as the other are two treatments, so the field says which it is.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtWidgets import QLabel

from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP, Text
from desens_gui.core.ground.words import Words
from desens_gui.widgets.entry_field import EntryField


@dataclass(frozen=True, slots=True)
class DoseNames:
    """The words for the dose of an order: its field, what the field means, and what is said while it is empty."""

    field: Text
    tip: Text
    missing: Text


_TOTAL = DoseNames(
    QT_TRANSLATE_NOOP("DoseNames", "Total dose"),
    QT_TRANSLATE_NOOP(
        "DoseNames",
        "The total dose that was prescribed, in mg, g, mcg, units or mmol. Always an input: the program never proposes "
        "a dose. Its unit is the unit of the whole plan.",
    ),
    QT_TRANSLATE_NOOP("DoseNames", "Type the total dose that was prescribed, with its unit."),
)
_LAST = DoseNames(
    QT_TRANSLATE_NOOP("DoseNames", "Last single dose"),
    QT_TRANSLATE_NOOP(
        "DoseNames",
        "The last single dose that was prescribed, to which the doses before it lead up; not the sum of all doses. In "
        "mg, g, mcg, units or mmol. Always an input: the program never proposes a dose. Its unit is the unit of the "
        "whole plan.",
    ),
    QT_TRANSLATE_NOOP("DoseNames", "Type the last single dose that was prescribed, with its unit."),
)
_ORDERED = DoseNames(
    QT_TRANSLATE_NOOP("DoseNames", "Ordered dose"),
    QT_TRANSLATE_NOOP(
        "DoseNames",
        "The dose that was ordered, in mg, g, mcg, units or mmol. This is a test series: its doses do not add up to "
        "the ordered one and are not compared with it. Always an input: the program never proposes a dose. Its unit is "
        "the unit of the whole plan.",
    ),
    QT_TRANSLATE_NOOP("DoseNames", "Type the dose that was ordered, with its unit."),
)
#: by what the ordered dose is in a recipe
DOSE_NAMES: dict[str, DoseNames] = {"total-dose": _TOTAL, "last-dose": _LAST, "none": _ORDERED}


def name_dose(names: DoseNames, label: QLabel, field: EntryField, words: Words) -> None:
    """Call the field of a dose, and the label beside it, what the dose is."""
    label.setWordWrap(True)  # the name can be longer than every other label, and takes no room from the fields
    label.setText(words.say(names.field))
    field.setAccessibleName(words.say(names.field))
    field.setToolTip(words.say(names.tip))


def column_width(labels: Iterable[QLabel]) -> int:
    """Return how wide a column of labels has to be, in pixels; those that wrap need the room of their longest word."""
    return max(_least_width(label) for label in labels)


def _least_width(label: QLabel) -> int:
    if not label.wordWrap():
        return label.sizeHint().width()
    return max((label.fontMetrics().horizontalAdvance(word) for word in label.text().split()), default=0)
