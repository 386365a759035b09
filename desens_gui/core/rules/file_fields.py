"""What a hand-written file holds: the tree of its fields, every leaf the text that stands there.

The file, the editor and whatever else shows a protocol or a drug as it is written start from this tree.
"""

from collections.abc import Mapping, Sequence
from datetime import date
from fractions import Fraction
from typing import TypeAlias

from pydantic import BaseModel

from desens_gui.core.ground.numbers import ratio_text

#: a text, a group of named fields, or a list
Tree: TypeAlias = "str | Mapping[str, Tree] | Sequence[Tree]"


def fields_of(whole: BaseModel) -> dict[str, Tree]:
    """Return the fields of a protocol, of its rules alone, or of a drug, as its file states them, without defaults."""
    fields = type(whole).model_fields
    return {name: _tree(value) for name in fields if (value := getattr(whole, name)) != fields[name].default}


def _tree(value: object) -> Tree:
    match value:
        case BaseModel():
            return fields_of(value)
        case tuple():
            return [_tree(entry) for entry in value]
        case Fraction():
            return ratio_text(value)
        case date():
            return value.isoformat()
        case _:
            return str(value)  # a text, a quantity or a whole number
