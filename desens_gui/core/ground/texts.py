"""Marks for texts that a person may read.

Every such text is marked where it is written with `QT_TRANSLATE_NOOP`, the name under which Qt's own tools find
it. The mark is a value: the English source and the context it stands in. `words.Words` makes a sentence of it.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Text:
    """A text in its source language (English), with `{named}` places for values."""

    context: str
    source: str


def QT_TRANSLATE_NOOP(context: str, source: str) -> Text:
    """Mark `source` for translation; both arguments must be literals, so that the catalogue can be collected."""
    return Text(context, source)


@dataclass(frozen=True, slots=True)
class Said:
    """A text with its values, to stand inside another one."""

    text: Text
    values: Mapping[str, object] = field(default_factory=dict)
