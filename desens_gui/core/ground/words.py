"""One language: texts and values become sentences.

Numbers inside a sentence go through the one formatter (`typography`), so that a message never prints a number
another way than the sheet beside it.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from fractions import Fraction

from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.texts import Said, Text
from desens_gui.core.ground.typography import (
    ENGLISH,
    Apart,
    Closely,
    InFull,
    Lasting,
    PartOfDose,
    Percent,
    Pieces,
    Setting,
    Typography,
)
from desens_gui.core.ground.units import Quantity


@dataclass(frozen=True)
class Words:
    """One language.

    `tag` is its BCP 47 tag, `table` maps (context, English source) to the translation (what it lacks is said in
    English), `typography` writes its numbers.
    """

    tag: str = "en-US"
    table: Mapping[tuple[str, str], str] = field(default_factory=dict)
    typography: Typography = ENGLISH

    def say(self, text: Text, **values: object) -> str:
        """Return the sentence of `text` in this language, its named places filled with `values`.

        A `Text` or `Said` is said in turn, a `Fraction` printed with the site's significant digits, a `Quantity`
        likewise with its unit, a `datetime` as date and time, the formatter's own kinds as they ask; the members of a
        tuple are listed with semicolons; anything else is taken as it is.
        """
        pattern = self.table.get((text.context, text.source), text.source)
        return pattern.format_map({name: self._value(value) for name, value in values.items()})

    def refusal(self, refused: Refused) -> str:
        """Return the sentence of a refusal, without its place."""
        return self.say(refused.text, **refused.values)

    def _value(self, value: object) -> str:
        match value:
            case Text():
                return self.say(value)
            case Said():
                return self.say(value.text, **value.values)
            case tuple():
                return "; ".join(self._value(member) for member in value)
            case Fraction():
                return self.typography.number(value)
            case Quantity():
                return self.typography.quantity(value)
            case Setting():
                return self.typography.set_quantity(value.quantity)
            case Closely():
                return self.typography.close_quantity(value.quantity)
            case InFull():
                return self.typography.setting(value.value)
            case Lasting():
                return self.typography.duration(value.minutes)
            case Pieces():
                return self.typography.pieces(value.count)
            case datetime():
                return self.typography.moment(value)
            case Percent():
                return self.typography.percent(value.share, signed=value.signed)
            case Apart():
                return self.typography.apart(value.value, value.other)
            case PartOfDose():
                return self.typography.fraction(value.share)
            case _:
                return str(value)


ENGLISH_WORDS = Words()
