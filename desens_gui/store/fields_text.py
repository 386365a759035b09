"""The fields of a hand-written file as its text, as a person would write it.

A line for every entry of a list, or for each of its fields where they are too long for one; and a text is quoted only
where YAML would read something else.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from desens_gui.core.ground.refusal import Refused
from desens_gui.core.rules.file_fields import Tree
from desens_gui.store.file_kind import FORMAT
from desens_gui.store.yaml_text import read_yaml

_WIDTH = 120
_PLAIN = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9 ./%()-]*[A-Za-z0-9./%)-])?")


@dataclass(frozen=True)
class Layout:
    """How a kind of file is laid out.

    `field` is its first field. `groups` are the names of the others, in their order, with an empty line between the
    groups; `inline` is the order of the fields of an entry; `lists` have lines of their own for each entry, the other
    lists are short enough for one line.
    """

    field: str
    groups: tuple[str, ...]
    inline: str
    lists: tuple[str, ...]

    def text(self, fields: Mapping[str, Tree]) -> str:
        """Return the text of a file with these fields, whether or not it can be used; what is read back is equal."""
        known = [[name for name in group.split() if name in fields] for group in self.groups]
        known[0] += [name for name in fields if not any(name in group.split() for group in self.groups)]
        groups = ["\n".join(line for name in names for line in self._field(name, fields[name])) for names in known]
        return "\n\n".join([f"{self.field}: {FORMAT}", *filter(None, groups)]) + "\n"

    def _field(self, name: str, value: Tree) -> Iterator[str]:
        """Write one field of the header."""
        if name in self.lists and not isinstance(value, str | Mapping) and value:
            yield f"{_quoted(name, '{}: text')}:"
            for entry in value:
                yield from self._entry(entry)
        else:
            yield self._line(name, value)

    def _entry(self, entry: Tree) -> Iterator[str]:
        """Write an entry of a list."""
        line = f"  - {self._inline(entry)}"
        if len(line) <= _WIDTH or not isinstance(entry, Mapping):
            yield line
            return
        for number, name in enumerate(sorted(entry, key=self._place)):
            yield f"  {'  ' if number else '- '}{self._line(name, entry[name])}"

    def _line(self, name: str, value: Tree) -> str:
        """Write a field on a line of its own."""
        written = _quoted(value, "field: {}") if isinstance(value, str) else self._inline(value)
        return f"{_quoted(name, '{}: text')}: {written}"

    def _inline(self, value: Tree) -> str:
        """Write a value as it may stand between braces or brackets."""
        if isinstance(value, str):
            return _quoted(value, "field: [{}, text]")
        if isinstance(value, Mapping):
            names = sorted(value, key=self._place)
            inside = (f"{_quoted(name, '{{{}: text}}')}: {self._inline(value[name])}" for name in names)
            return "{" + ", ".join(inside) + "}"
        return "[" + ", ".join(map(self._inline, value)) + "]"

    def _place(self, name: str) -> int:
        order = self.inline.split()
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
