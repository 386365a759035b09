"""A protocol written as the text of a protocol file, as a person would write it by hand.

The header's fields stand in the order in which `docs/protocol-files.md` shows them, with one line per solution and
per step; what has its default is left out, and a text is quoted only where YAML would read something else.
"""

from collections.abc import Iterator, Mapping
from fractions import Fraction

from pydantic import BaseModel

from desens_gui.core.numbers import MAX_DIGITS, decimal_places, exact_text, share_text
from desens_gui.core.protocol import Protocol
from desens_gui.core.refusal import Refused
from desens_gui.store.protocol_files import FORMAT, FORMAT_FIELD
from desens_gui.store.yaml_text import read_yaml

#: the fields of a protocol in the order of the documentation, in groups with an empty line between them
_GROUPS = (
    "id name route pace source date author version saved drugs limits starting_fraction note",
    "preparation last_solution final_rate rate_cap target dose_in reference_volume potency components",
    "strengths",
    "tablets",
    "solutions",
    "steps",
)
#: the fields of a step: which kind, from where, how fast, how much, how long
_STEP_ORDER = "kind solution tablet rate of_final dose_rate volume dose share count until time wait interval day"
#: lists whose entries are lines of their own; the other lists are short enough for one line
_LINE_PER_ENTRY = ("components", "strengths", "tablets", "solutions", "steps")
#: fields that are shares of something: people read 2.5 % more easily than 1/40
_SHARES = ("share",)


def protocol_text(protocol: Protocol) -> str:
    """Return the text of a protocol file that `protocol_of` reads back to an equal protocol."""
    groups = ([line for name in group.split() for line in _field(name, protocol)] for group in _GROUPS)
    return "\n\n".join([f"{FORMAT_FIELD}: {FORMAT}", *("\n".join(group) for group in groups if group)]) + "\n"


def _field(name: str, protocol: Protocol) -> Iterator[str]:
    """Write one field of the header, or nothing where it has its default."""
    value = getattr(protocol, name)
    if value == type(protocol).model_fields[name].default:
        return
    if name in _LINE_PER_ENTRY:
        yield f"{name}:"
        for entry in value:
            yield f"  - {_inline(_stated(entry))}"
    else:
        yield f"{name}: {_block(name, value)}"


def _block(name: str, value: object) -> str:
    return _quoted(value, "{}: {}", name) if isinstance(value, str) else _written(name, value)


def _stated(model: BaseModel) -> dict[str, object]:
    """Return the fields of a model that differ from their defaults, in the order in which they are written."""
    fields = type(model).model_fields
    order = [name for name in _STEP_ORDER.split() if name in fields] if "kind" in fields else [*fields]
    return {name: value for name in order if (value := getattr(model, name)) != fields[name].default}


def _inline(fields: Mapping[str, object]) -> str:
    return "{" + ", ".join(f"{name}: {_written(name, value)}" for name, value in fields.items()) + "}"


def _written(name: str, value: object) -> str:
    """Write a value as it may stand between braces."""
    match value:
        case str():
            return _quoted(value, "{}: {{field: {}, more: text}}", name)
        case tuple():
            return "[" + ", ".join(_quoted(str(text), "{}: [{}, text]", name) for text in value) + "]"
        case BaseModel():
            return _inline(_stated(value))
        case Fraction():
            return _ratio(value, percent=name in _SHARES)
        case _:
            return str(value)  # a quantity, a whole number or a day


def _ratio(value: Fraction, *, percent: bool) -> str:
    """Write a share or a factor: 1/1000, 2.5 %, 8, 0.889, 2/3."""
    if value.numerator == 1 and value.denominator < 10**MAX_DIGITS:
        return f"1/{value.denominator}" if value != 1 else "1"
    places = decimal_places(value * 100)
    if percent and places is not None and places <= 3:
        return f"{exact_text(value * 100)} %"
    return share_text(value)


def _quoted(text: str, line: str, name: str) -> str:
    """Return a text as it stands in a `line` of its kind: as it is where it is read so, else in quotation marks."""
    try:
        read = read_yaml(line.format(name, text) + "\n", "").fields
    except Refused:
        read = {}
    if read == read_yaml(line.format(name, _marked(text)) + "\n", "").fields:
        return text
    return _marked(text)


def _marked(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'
