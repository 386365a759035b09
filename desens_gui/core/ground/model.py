"""The ground every stored value stands on: frozen pydantic models whose numbers are text outside and exact inside.

A number enters a model as text and through the project's own reader, or as an exact value made by the program;
a float or a bare JSON number is refused, because pydantic would turn it into its binary fraction without a word.
"""

import re
import unicodedata
from collections.abc import Callable
from datetime import date, datetime
from fractions import Fraction
from typing import Annotated, Any, TypeVar

from pydantic import AfterValidator, BaseModel, ConfigDict, GetCoreSchemaHandler, StringConstraints, ValidationError
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, ErrorDetails, core_schema

from desens_gui.core.ground import units
from desens_gui.core.ground.numbers import read_share, share_text, shown
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP, Text
from desens_gui.core.ground.units import Kind, Quantity, read_quantity

NOT_TEXT = QT_TRANSLATE_NOOP("Model", "Text is needed here. Write numbers as text too, in quotation marks.")
NOT_A_DATE = QT_TRANSLATE_NOOP("Model", "“{typed}” is not a date. Write year-month-day, for example 1965-03-04.")
NOT_A_MOMENT = QT_TRANSLATE_NOOP(
    "Model", "“{typed}” is not a date with a time. Write, for example, 2026-11-20T09:00 (local time)."
)
NOT_A_COUNT = QT_TRANSLATE_NOOP("Model", "“{typed}” is not a whole number from 1 to 999.")
SHARE_RANGE = QT_TRANSLATE_NOOP("Model", "“{typed}” must be more than zero and at most {most}.")
INVISIBLE = QT_TRANSLATE_NOOP(
    "Model", "“{typed}” holds an invisible or control character ({code}). Type the text again without it."
)
NOT_UNICODE = QT_TRANSLATE_NOOP("Model", "The text holds bytes that are no characters. Type it again, in UTF-8.")
MISSING = QT_TRANSLATE_NOOP("Model", "“{field}” is missing.")
EXTRA = QT_TRANSLATE_NOOP("Model", "“{field}” is not known here.")
NOT_ONE_OF = QT_TRANSLATE_NOOP("Model", "“{typed}” is not possible here. Possible: {possible}.")
TOO_MUCH_TEXT = QT_TRANSLATE_NOOP("Model", "The text is too long: at most {most} characters.")
EMPTY_TEXT = QT_TRANSLATE_NOOP("Model", "The text is empty.")
BAD_IDENTIFIER = QT_TRANSLATE_NOOP(
    "Model", "“{typed}” is not an id. Ids are small letters and digits, with single hyphens between them."
)
NOT_A_LIST = QT_TRANSLATE_NOOP("Model", "A list is needed here.")
NOT_A_GROUP = QT_TRANSLATE_NOOP("Model", "A group of named fields is needed here.")
LIST_TOO_SHORT = QT_TRANSLATE_NOOP("Model", "The list has too few entries: it needs at least {least}.")
LIST_TOO_LONG = QT_TRANSLATE_NOOP("Model", "The list has too many entries: at most {most} are possible.")
UNUSABLE = QT_TRANSLATE_NOOP("Model", "This cannot be used here.")

MAX_TEXT = 200


class Model(BaseModel):
    """A frozen value: equal when its fields are equal, refused when a field is unknown."""

    model_config = ConfigDict(frozen=True, extra="forbid", ser_json_inf_nan="strings")


M = TypeVar("M", bound=Model)


def rebuilt(model: M, **changes: object) -> M:
    """Return the model with some fields changed; raise Refused when they do not hold together.

    pydantic's own `model_copy(update=...)` does not validate what it changes.
    """
    fields = {name: getattr(model, name) for name in type(model).model_fields}
    return made(type(model), fields | changes)


def made(model: type[M], fields: object) -> M:
    """Return a model made of `fields` (from a file or from values); raise Refused for the first thing wrong."""
    try:
        return model.model_validate(fields)
    except ValidationError as error:
        raise refusal_of(error) from None


class Reads:
    """Annotation: a field that is text outside (read by `read`) and an exact value of `kind` inside."""

    def __init__(self, read: Callable[[str], object], kind: type, schema: JsonSchemaValue, write: Any = str) -> None:
        """Take the reader, the type inside, the JSON schema of the text, and the writer of that text."""
        self.read = read
        self.kind = kind
        self.schema = schema
        self.write = write

    def __get_pydantic_core_schema__(self, source: object, handler: GetCoreSchemaHandler) -> CoreSchema:
        """Read text, pass exact values that could have been text, refuse everything else."""
        return core_schema.no_info_plain_validator_function(
            self._take,
            serialization=core_schema.plain_serializer_function_ser_schema(
                self.write, when_used="json", return_schema=core_schema.str_schema()
            ),
        )

    def __get_pydantic_json_schema__(self, schema: CoreSchema, handler: object) -> JsonSchemaValue:
        """Show the text, not the value inside."""
        return {"type": "string", **self.schema}

    def _take(self, value: object) -> object:
        if isinstance(value, str):
            return self.read(value)
        if not isinstance(value, self.kind) or isinstance(value, bool):
            raise Refused(NOT_TEXT)
        if isinstance(value, Quantity) and type(value.value) is not Fraction:
            raise Refused(NOT_TEXT)
        # what the program makes itself must stand in a file too, and pass the same guards there
        if self.read(self.write(value)) != value:
            raise Refused(UNUSABLE)
        return value


def _quantity(kinds: frozenset[Kind], examples: list[str], *, zero: bool = False) -> Reads:
    schema = {"description": "a number and its unit", "examples": examples, "maxLength": 60}
    return Reads(lambda text: read_quantity(text, kinds, zero=zero), Quantity, schema)


def _share(most: int) -> Reads:
    def read(text: str) -> Fraction:
        share = read_share(text)
        if not 0 < share <= most:
            raise Refused(SHARE_RANGE, typed=shown(text), most=Fraction(most))
        return share

    schema = {"description": f"above 0, at most {most}", "examples": ["1/1000", "2.5 %", "0.5"], "maxLength": 60}
    return Reads(read, Fraction, schema, share_text)


Amount = Annotated[Quantity, _quantity(units.AMOUNTS, ["134 mg", "5 million units", "40 mmol"])]
Volume = Annotated[Quantity, _quantity(units.VOLUMES, ["250 mL"])]
#: a volume of which none at all is a statement, too
VolumeOrNone = Annotated[Quantity, _quantity(units.VOLUMES, ["25 mL", "0 mL"], zero=True)]
Time = Annotated[Quantity, _quantity(units.TIMES, ["15 min", "2 h", "15 days"])]
Rate = Annotated[Quantity, _quantity(units.RATES, ["160 mL/h"])]
Concentration = Annotated[Quantity, _quantity(units.CONCENTRATIONS, ["5 mg/mL"])]
DoseRate = Annotated[Quantity, _quantity(units.DOSE_RATES, ["0.01 units/h"])]
Share = Annotated[Fraction, _share(1)]
ShareOrFactor = Annotated[Fraction, _share(1_000_000_000)]


def _read_count(text: str) -> int:
    if not re.fullmatch(r"[1-9][0-9]{0,2}", text.strip()):
        raise Refused(NOT_A_COUNT, typed=shown(text))
    return int(text)


def _read_day(text: str) -> date:
    if re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", text.strip()):
        try:
            return date.fromisoformat(text.strip())
        except ValueError:
            pass
    raise Refused(NOT_A_DATE, typed=shown(text))


def _read_moment(text: str) -> datetime:
    if re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}", text.strip()):
        try:
            return datetime.fromisoformat(text.strip())
        except ValueError:
            pass
    raise Refused(NOT_A_MOMENT, typed=shown(text))


Count = Annotated[int, Reads(_read_count, int, {"pattern": "^[1-9][0-9]{0,2}$", "examples": ["4"]})]
Day = Annotated[date, Reads(_read_day, date, {"format": "date", "examples": ["1965-03-04"]}, date.isoformat)]
Moment = Annotated[
    datetime,
    Reads(
        _read_moment,
        datetime,
        {"description": "local date and time, to the minute", "examples": ["2026-11-20T09:00"]},
        lambda moment: moment.strftime("%Y-%m-%dT%H:%M"),
    ),
]


def _visible(text: str) -> str:
    """Refuse characters that cannot be seen; they could reorder or hide a name on a label."""
    for char in text:
        if unicodedata.category(char) in {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}:
            raise Refused(INVISIBLE, typed=shown(text), code=f"U+{ord(char):04X}")
    return text


def _identifier(text: str) -> str:
    if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", text):
        raise Refused(BAD_IDENTIFIER, typed=shown(text))
    return text


#: one line of text that a person typed; may be empty
OneLine = Annotated[str, StringConstraints(strip_whitespace=True, max_length=MAX_TEXT), AfterValidator(_visible)]
#: one line of text that must say something
Name = Annotated[
    str, StringConstraints(strip_whitespace=True, min_length=1, max_length=MAX_TEXT), AfterValidator(_visible)
]
#: a few sentences on one line
Note = Annotated[str, StringConstraints(strip_whitespace=True, max_length=2000), AfterValidator(_visible)]
#: an id that never changes
Identifier = Annotated[str, StringConstraints(max_length=80), AfterValidator(_identifier)]


def place(loc: tuple[int | str, ...]) -> str:
    """Return the path of a field as a person reads it: ("solutions", 2, "volume") is "solutions 3, volume"."""
    parts: list[str] = []
    for part in loc:
        if isinstance(part, int):
            parts[-1:] = [f"{parts[-1] if parts else ''} {part + 1}".strip()]
        elif not part.startswith(TAG):
            parts.append(part)
    return ", ".join(parts)


#: in front of the tags of unions, which pydantic puts into the path of a field, so that `place` can leave them out
TAG = "is "


def refusal_of(error: ValidationError) -> Refused:
    """Return the first reason of a pydantic error as one sentence with its place."""
    return refusals_of(error)[0]


def refusals_of(error: ValidationError) -> tuple[Refused, ...]:
    """Return every reason of a pydantic error, each as one sentence with its place."""
    return tuple(_refusal(reason) for reason in error.errors(include_url=False))


def _refusal(first: ErrorDetails) -> Refused:
    loc, context = first["loc"], first.get("ctx", {})
    inner = context.get("error")
    if isinstance(inner, Refused):
        where = ", ".join(part for part in (place(loc), inner.where) if part)
        return Refused(inner.text, where, **inner.values)
    name = str(loc[-1]) if loc else ""
    if first["type"] in {"missing", "extra_forbidden"}:
        return Refused(MISSING if first["type"] == "missing" else EXTRA, place(loc[:-1]), field=shown(name))
    text, values = _reason(str(first["type"]), context, first.get("input"))
    return Refused(text, place(loc), **values)


def _reason(kind: str, context: dict[str, Any], value: object) -> tuple[Text, dict[str, object]]:
    """Return a sentence and its values for one of pydantic's own error types."""
    possible = str(context.get("expected") or context.get("expected_tags") or "").replace(TAG, "").replace("'", "")
    typed = shown(str(context.get("tag", value))).removeprefix(TAG)
    reasons: dict[str, tuple[Text, dict[str, object]]] = {
        "string_type": (NOT_TEXT, {}),
        "string_unicode": (NOT_UNICODE, {}),
        "string_too_long": (TOO_MUCH_TEXT, {"most": context.get("max_length")}),
        "string_too_short": (EMPTY_TEXT, {}),
        "literal_error": (NOT_ONE_OF, {"typed": typed, "possible": possible}),
        "union_tag_invalid": (NOT_ONE_OF, {"typed": typed, "possible": possible}),
        "tuple_type": (NOT_A_LIST, {}),
        "model_type": (NOT_A_GROUP, {}),
        "model_attributes_type": (NOT_A_GROUP, {}),
        "dict_type": (NOT_A_GROUP, {}),
        "too_short": (LIST_TOO_SHORT, {"least": context.get("min_length")}),
        "too_long": (LIST_TOO_LONG, {"most": context.get("max_length")}),
    }
    return reasons.get(kind, (UNUSABLE, {}))
