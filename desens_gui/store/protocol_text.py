"""A protocol written as the text of a protocol file, as a person would write it by hand.

The header's fields stand in the order in which `docs/protocol-files.md` shows them, with one line per solution and
per step; what has its default is left out, and a text is quoted only where YAML would read something else.
"""

import re
from collections.abc import Iterator, Mapping

from desens_gui.core.ground.refusal import Refused
from desens_gui.core.rules.protocol import Protocol
from desens_gui.core.rules.protocol_fields import Tree, fields_of
from desens_gui.store.protocol_files import FORMAT, FORMAT_FIELD
from desens_gui.store.yaml_text import read_yaml

#: the fields of a protocol in the order of the documentation, in groups with an empty line between them
_GROUPS = (
    "id name route pace source date author version saved drugs limits starting_fraction note",
    "preparation last_solution final_rate rate_cap target dose_in reference_volume potency counted components",
    "strengths",
    "tablets",
    "solutions",
    "steps",
)
#: the fields between braces: which kind, from where, how fast, how much, how long
_INLINE_ORDER = (
    "kind drug name container solution tablet rate of_final dose_rate volume content dose amount share count until "
    "equals concentration source year parts per time wait interval day"
)
#: lists whose entries are lines of their own; the other lists are short enough for one line
_LINE_PER_ENTRY = ("components", "strengths", "tablets", "solutions", "steps")
_PLAIN = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9 ./%()-]*[A-Za-z0-9./%)-])?")


def protocol_text(protocol: Protocol) -> str:
    """Return the text of a protocol file that `protocol_of` reads back to an equal protocol."""
    return fields_text(fields_of(protocol))


def fields_text(fields: Mapping[str, Tree]) -> str:
    """Return the text of a file with these fields, whether or not they make a protocol; what is read back is equal."""
    known = [[name for name in group.split() if name in fields] for group in _GROUPS]
    known[0] += [name for name in fields if not any(name in group.split() for group in _GROUPS)]
    groups = ["\n".join(line for name in names for line in _field(name, fields[name])) for names in known if names]
    return "\n\n".join([f"{FORMAT_FIELD}: {FORMAT}", *groups]) + "\n"


def _field(name: str, value: Tree) -> Iterator[str]:
    """Write one field of the header."""
    key = _quoted(name, "{}: text")
    if name in _LINE_PER_ENTRY and not isinstance(value, str | Mapping) and value:
        yield f"{key}:"
        for entry in value:
            yield f"  - {_inline(entry)}"
    else:
        yield f"{key}: {_quoted(value, 'field: {}') if isinstance(value, str) else _inline(value)}"


def _inline(value: Tree) -> str:
    """Write a value as it may stand between braces or brackets."""
    if isinstance(value, str):
        return _quoted(value, "field: [{}, text]")
    if isinstance(value, Mapping):
        inside = (f"{_quoted(name, '{{{}: text}}')}: {_inline(value[name])}" for name in sorted(value, key=_place))
        return "{" + ", ".join(inside) + "}"
    return "[" + ", ".join(map(_inline, value)) + "]"


def _place(name: str) -> int:
    order = _INLINE_ORDER.split()
    return order.index(name) if name in order else len(order)


def _quoted(text: str, line: str) -> str:
    """Return a text as it stands in a `line` of its kind: as it is where it is read so, else in quotation marks."""
    if _PLAIN.fullmatch(text):
        return text
    marked = f'"{"".join(map(_escaped, text))}"'
    try:
        return text if _read(line, text) == _read(line, marked) else marked
    except Refused:
        return marked


def _read(line: str, text: str) -> dict[str, object]:
    return read_yaml(line.format(text) + "\n", "").fields


def _escaped(char: str) -> str:
    if char in '\\"':
        return f"\\{char}"
    return char if char.isprintable() else f"\\U{ord(char):08X}"
