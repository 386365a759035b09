"""Reading hand-written YAML: every scalar stays text, every field keeps its line.

Only the plain part of YAML is taken. What can make a small file huge (aliases), make text into something else
(tags) or hide one field behind another (duplicate keys) is refused. Nesting is bounded before anything recursive
sees the text.
"""

from dataclasses import dataclass

import yaml

from desens_gui.core.ground.model import place
from desens_gui.core.ground.numbers import shown
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP, Text

MAX_NESTING = 12

ALIAS = QT_TRANSLATE_NOOP("Yaml", "References (& and *) are not possible here. Write the value out.")
TAGGED = QT_TRANSLATE_NOOP(
    "Yaml", "Tags (!) are not possible here. If the text begins with !, put it in quotation marks."
)
TWO_DOCUMENTS = QT_TRANSLATE_NOOP("Yaml", "A second document begins here. Write one protocol per file.")
TOO_DEEP = QT_TRANSLATE_NOOP("Yaml", "The file is nested too deeply: at most {most} levels are possible.")
NOT_FIELDS = QT_TRANSLATE_NOOP("Yaml", "The file must be a list of fields, each written “name: value”.")
DUPLICATE = QT_TRANSLATE_NOOP("Yaml", "“{field}” is written twice here. It was written before in line {line}.")
NO_VALUE = QT_TRANSLATE_NOOP(
    "Yaml", "“{field}” has no value. A comma begins a new field here; write decimals with a point, as in 2.5."
)
KEY_NOT_TEXT = QT_TRANSLATE_NOOP("Yaml", "The name of a field must be one word.")
CONTROL_CHARACTER = QT_TRANSLATE_NOOP("Yaml", "There is an invisible control character ({code}) here. Delete it.")
TAB = QT_TRANSLATE_NOOP("Yaml", "There is a tab here. Indent with spaces only.")
COLON = QT_TRANSLATE_NOOP(
    "Yaml",
    "A “:” is not possible here. Check that the line is indented like its neighbours; put a text with a colon in "
    "quotation marks.",
)
NO_COLON = QT_TRANSLATE_NOOP(
    "Yaml", "A field is written “name: value”, with a colon and a space. The colon is missing."
)
INDENTATION = QT_TRANSLATE_NOOP("Yaml", "The indentation does not match that of the lines above.")
NOT_CLOSED = QT_TRANSLATE_NOOP("Yaml", "A comma is missing here, or a {{ or [ above is not closed.")
QUOTE = QT_TRANSLATE_NOOP("Yaml", "A quotation mark is opened and not closed.")
BAD_START = QT_TRANSLATE_NOOP("Yaml", "A text cannot begin with “{typed}”. Put it in quotation marks.")
NOT_YAML = QT_TRANSLATE_NOOP("Yaml", "This cannot be read as YAML.")

#: parts of PyYAML's own complaints, and what they mean to a person; the first that fits is said
_COMPLAINTS = (
    ("mapping values are not allowed", COLON),
    ("could not find expected ':'", NO_COLON),
    ("expected ',' or", NOT_CLOSED),
    ("did not find expected node content", NOT_CLOSED),
    ("expected the node content", NOT_CLOSED),
    ("found unexpected end of stream", QUOTE),
    ("expected <block end>", INDENTATION),
    ("found unexpected ':'", COLON),
)

# what was begun and not ended is more telling than the place where that was noticed
_LACK_AN_END = (NO_COLON, NOT_CLOSED, QUOTE)

#: a path into the document: names of fields, positions in lists from 0
Path = tuple[int | str, ...]


@dataclass(frozen=True)
class Document:
    """A document of nested dicts, lists and texts, and the line (from 1) of each of its parts by path."""

    name: str
    fields: dict[str, object]
    lines: dict[Path, int]

    def where(self, path: Path) -> str:
        """Return the place of a part, or of the nearest thing around it that is written in the file."""
        written = path
        while written not in self.lines:
            written = written[:-1]
        spot = f"{self.name}, line {self.lines[written]}"
        return f"{spot} ({place(path)})" if path else spot


#: the parser in C, 25 times as quick, where the system has it; its complaints are others, so that it reads only what
#: is known to be right
_QUICK = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


def read_shipped_yaml(text: str, name: str) -> Document:
    """Return the one document of a shipped file. The tests see that `read_yaml` returns the same."""
    root = yaml.compose(text, Loader=_QUICK)
    assert isinstance(root, yaml.MappingNode)  # it is shipped
    lines: dict[Path, int] = {(): root.start_mark.line + 1}
    return Document(name, _group(root, (), lines, name), lines)


def read_yaml(text: str, name: str) -> Document:
    """Return the one document of the file `name`; raise Refused, its place the file with its line."""
    try:
        _refuse_what_is_not_plain(text, name)
        root = yaml.compose(text, Loader=yaml.BaseLoader)
    except yaml.reader.ReaderError as error:
        line = text.count("\n", 0, error.position) + 1
        raise Refused(CONTROL_CHARACTER, f"{name}, line {line}", code=f"U+{ord(text[error.position]):04X}") from None
    except yaml.MarkedYAMLError as error:
        raise _syntax(error, text, name) from None
    if not isinstance(root, yaml.MappingNode):
        raise Refused(NOT_FIELDS, f"{name}, line {root.start_mark.line + 1 if root is not None else 1}")
    lines: dict[Path, int] = {(): root.start_mark.line + 1}
    return Document(name, _group(root, (), lines, name), lines)


def _refuse_what_is_not_plain(text: str, name: str) -> None:
    """Raise Refused for aliases, anchors, tags, a second document and deep nesting, by events alone."""
    depth = documents = 0
    for event in yaml.parse(text, Loader=yaml.BaseLoader):
        assert event.start_mark is not None  # only events of a program's own making lack it
        where = f"{name}, line {event.start_mark.line + 1}"
        if isinstance(event, yaml.DocumentStartEvent):
            documents += 1
            if documents > 1:
                raise Refused(TWO_DOCUMENTS, where)
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None) is not None:
            raise Refused(ALIAS, where)
        if getattr(event, "tag", None) is not None:
            raise Refused(TAGGED, where)
        if isinstance(event, yaml.CollectionStartEvent):
            depth += 1
            if depth > MAX_NESTING:
                raise Refused(TOO_DEEP, where, most=MAX_NESTING)
        if isinstance(event, yaml.CollectionEndEvent):
            depth -= 1


def _syntax(error: yaml.MarkedYAMLError, text: str, name: str) -> Refused:
    """Return a syntax error as one sentence with line and column."""
    mark = error.problem_mark
    assert mark is not None  # the scanner and the parser always say where
    problem = error.problem or ""
    reason = _meaning(problem)
    values: dict[str, object] = {}
    if "cannot start any token" in problem:
        here = text[mark.index : mark.index + 1]
        reason, values = (TAB, {}) if here == "\t" else (BAD_START, {"typed": shown(here)})
    if reason in _LACK_AN_END and error.context_mark is not None:
        mark = error.context_mark
    return Refused(reason, f"{name}, line {mark.line + 1}, column {mark.column + 1}", **values)


def _meaning(problem: str) -> Text:
    return next((meaning for part, meaning in _COMPLAINTS if part in problem), NOT_YAML)


def _group(node: yaml.MappingNode, path: Path, lines: dict[Path, int], name: str) -> dict[str, object]:
    fields: dict[str, object] = {}
    for key, value in node.value:
        line = key.start_mark.line + 1
        if not isinstance(key, yaml.ScalarNode):
            raise Refused(KEY_NOT_TEXT, f"{name}, line {line}")
        if node.flow_style and isinstance(value, yaml.ScalarNode) and not value.value and value.style is None:
            raise Refused(NO_VALUE, f"{name}, line {line}", field=shown(key.value))
        inner = (*path, key.value)
        if key.value in fields:
            raise Refused(DUPLICATE, f"{name}, line {line}", field=shown(key.value), line=lines[inner])
        lines[inner] = line
        fields[key.value] = _value(value, inner, lines, name)
    return fields


def _value(node: yaml.Node, path: Path, lines: dict[Path, int], name: str) -> object:
    if isinstance(node, yaml.MappingNode):
        return _group(node, path, lines, name)
    if isinstance(node, yaml.SequenceNode):
        entries: list[object] = []
        for index, entry in enumerate(node.value):
            lines[(*path, index)] = entry.start_mark.line + 1
            entries.append(_value(entry, (*path, index), lines, name))
        return entries
    return node.value
