"""Reading JSON that a program wrote: numbers are text in it, nothing is written twice, nesting is bounded."""

import json
import re
from dataclasses import dataclass

from desens_gui.core.ground.model import place
from desens_gui.core.ground.numbers import shown
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP

MAX_NESTING = 20

TOO_DEEP = QT_TRANSLATE_NOOP("Json", "The file is nested too deeply: at most {most} levels are possible.")
CUT_OFF = QT_TRANSLATE_NOOP("Json", "The file ends in the middle. It is cut off.")
NOT_JSON = QT_TRANSLATE_NOOP("Json", "This cannot be read as JSON.")
DUPLICATE = QT_TRANSLATE_NOOP("Json", "“{field}” is written twice here.")
BARE_NUMBER = QT_TRANSLATE_NOOP(
    "Json", "{typed} in “{field}” is a bare number. Write numbers as text, in quotation marks."
)

# a string (closed or not), an opening or a closing bracket
_TOKEN = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"?|[\[{]|[\]}]', re.DOTALL)


@dataclass(frozen=True)
class _Bare:
    """A number that is not text."""

    typed: str


@dataclass(frozen=True)
class _Repeated:
    """An object in which a field is written twice."""

    field: str


def read_json(text: str, name: str) -> object:
    """Return the nested dicts, lists and texts of the file `name`.

    Raises Refused, its place the file with its line or the path of a field, for what is no JSON, for bare numbers
    (NaN among them), for fields written twice and for deep nesting.
    """
    _refuse_depth(text, name)
    try:
        data = json.loads(text, parse_int=_Bare, parse_float=_Bare, parse_constant=_Bare, object_pairs_hook=_object)
    except json.JSONDecodeError as error:
        if not text[error.pos :].strip() or error.msg.startswith("Unterminated string"):
            raise Refused(CUT_OFF, f"{name}, line {text.count(chr(10)) + 1}") from None
        raise Refused(NOT_JSON, f"{name}, line {error.lineno}, column {error.colno}") from None
    _refuse_numbers_and_repeats(data, (), name)
    return data


def place_in(name: str, where: str) -> str:
    """Return the place of a field of the file `name`."""
    return f"{name} ({where})" if where else name


def _refuse_depth(text: str, name: str) -> None:
    depth = 0
    for token in _TOKEN.finditer(text):
        if token.group() in "[{":
            depth += 1
            if depth > MAX_NESTING:
                line = text.count("\n", 0, token.start()) + 1
                raise Refused(TOO_DEEP, f"{name}, line {line}", most=MAX_NESTING)
        elif token.group() in "]}":
            depth -= 1


def _object(pairs: list[tuple[str, object]]) -> object:
    fields = dict(pairs)
    if len(fields) == len(pairs):
        return fields
    names = [field for field, _ in pairs]
    return _Repeated(next(field for field in names if names.count(field) > 1))


def _refuse_numbers_and_repeats(data: object, path: tuple[int | str, ...], name: str) -> None:
    if isinstance(data, _Repeated):
        raise Refused(DUPLICATE, place_in(name, place(path)), field=shown(data.field))
    if isinstance(data, _Bare):
        field = shown(str(next((part for part in reversed(path) if isinstance(part, str)), name)))
        raise Refused(BARE_NUMBER, place_in(name, place(path)), typed=shown(data.typed), field=field)
    if isinstance(data, dict):
        for key, value in data.items():
            _refuse_numbers_and_repeats(value, (*path, shown(key)), name)
    if isinstance(data, list):
        for index, value in enumerate(data):
            _refuse_numbers_and_repeats(value, (*path, index), name)
