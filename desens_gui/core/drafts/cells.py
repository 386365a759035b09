"""The cells and fields of a draft: how its texts are shown, and what a person may type into them.

The draft holds what the protocol file holds, with a decimal point; here it is shown and typed in the decimal mark of
the locale. A cell of the steps stands for several fields of the file, of which one is stated: “5 mL/h” and
“1/16 of final” are both a pace.
"""

import re
from collections.abc import Callable, Mapping
from fractions import Fraction
from functools import partial

from desens_gui.core.drafts.draft import STEP_FIELDS, Table
from desens_gui.core.drafts.row import Row
from desens_gui.core.ground.model import made
from desens_gui.core.ground.numbers import exact_text, ratio_text, shown
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP, Text
from desens_gui.core.ground.typed import read_typed, read_typed_quantity
from desens_gui.core.ground.units import (
    AMOUNTS,
    CONCENTRATIONS,
    DOSE_RATES,
    RATES,
    TIMES,
    VOLUMES,
    Kind,
)
from desens_gui.core.ground.words import Words
from desens_gui.core.rules.contents import (
    DILUTED,
    OF_FULL_STRENGTH,
    REMAINDER,
    THE_REMAINDER,
    read_content,
    read_ratio,
)
from desens_gui.core.rules.file_fields import Tree
from desens_gui.core.rules.parts import (
    Content,
    DilutionOf,
    FixedAmount,
    FixedConcentration,
    ShareOfDose,
    ShareOfFullStrength,
)

KINDS: dict[str, Text] = {
    "infusion": QT_TRANSLATE_NOOP("Draft", "infusion"),
    "priming": QT_TRANSLATE_NOOP("Draft", "priming"),
    "push": QT_TRANSLATE_NOOP("Draft", "push"),
    "injection": QT_TRANSLATE_NOOP("Draft", "injection"),
    "oral": QT_TRANSLATE_NOOP("Draft", "oral"),
    "prick": QT_TRANSLATE_NOOP("Draft", "prick"),
}
CONTAINERS: dict[str, Text] = {
    "bag": QT_TRANSLATE_NOOP("Draft", "bag"),
    "syringe": QT_TRANSLATE_NOOP("Draft", "syringe"),
    "vial": QT_TRANSLATE_NOOP("Draft", "vial"),
    "cup": QT_TRANSLATE_NOOP("Draft", "cup"),
}
GIVEN_KINDS = ("push", "injection", "oral", "prick")

NONE_OF = QT_TRANSLATE_NOOP("Draft", "“{typed}” is not possible here. Possible: {possible}.")
FROM_FORMS = QT_TRANSLATE_NOOP(
    "Draft", "“{typed}” is neither a solution nor a tablet. Write the solution's number, “2”, or “tablet 1”."
)
PACE_FORMS = QT_TRANSLATE_NOOP(
    "Draft",
    "“{typed}” does not say how fast. Write a rate as “5 mL/h”, a fraction of the final rate as “1/16 of final”, or "
    "drug per hour as “0{mark}01 units/h”.",
)
EXTENT_FORMS = QT_TRANSLATE_NOOP(
    "Draft",
    "“{typed}” does not say how much. Write a volume as “10 mL”, a dose as “0{mark}5 mg”, a share as “1/100 of dose”, "
    "tablets as “1/2 tablet”, or “until empty” or “until dose”.",
)

_FROM = re.compile(r"(?:(?P<kind>solution|bag|syringe|vial|cup|tablet)\s*)?(?P<number>[0-9]+)", re.IGNORECASE)
_OF_FINAL = re.compile(r"(?P<ratio>.+?)\s*(?:of|×)\s*(?:the\s+)?final(?:\s+rate)?", re.IGNORECASE)
_UNTIL = re.compile(r"(?:until\s+)?(?:the\s+)?(?P<end>empty|dose)", re.IGNORECASE)
_DOSE = re.compile(r"dose\s+(?:of\s+)?(?P<amount>.+)", re.IGNORECASE)
_TABLETS = re.compile(r"(?P<count>[^a-z]+?)\s*tablets?", re.IGNORECASE)
_SHARE = re.compile(r"(?P<share>[^a-z]+?)\s*(?P<of>of\s+(?:the\s+)?dose)?", re.IGNORECASE)
_PERCENT = re.compile(r"[0-9]+(?:[.,][0-9]+)? ?%")
_POINT = re.compile(r"(?<=[0-9])\.(?=[0-9])")

#: how a field of the file is written in its cell; what is not listed stands as it is
_WRITTEN: dict[str, Text] = {
    "tablet": QT_TRANSLATE_NOOP("Draft", "tablet {value}"),
    "of_final": QT_TRANSLATE_NOOP("Draft", "{value} of final"),
    "share": QT_TRANSLATE_NOOP("Draft", "{value} of dose"),
    "count": QT_TRANSLATE_NOOP("Draft", "{value} tablets"),
    "until": QT_TRANSLATE_NOOP("Draft", "until {value}"),
}
ONE_TABLET = QT_TRANSLATE_NOOP("Draft", "{value} tablet")
DOSE_OF = QT_TRANSLATE_NOOP("Draft", "dose {value}")
UNTILS: dict[str, Text] = {
    "empty": QT_TRANSLATE_NOOP("Draft", "until empty"),
    "dose": QT_TRANSLATE_NOOP("Draft", "until dose"),
}
_NUMBERS = frozenset({"volume", "amount", "concentration", "per", "rate", "dose_rate", "time", "wait", "interval"})
_CONTENTS = (ShareOfDose, FixedAmount, FixedConcentration, ShareOfFullStrength, DilutionOf)


# --- showing


def cell_text(table: Table, column: str, row: Row, words: Words, *, edited: bool) -> str:
    """Return what a cell shows; `edited`: as it is typed, which every language writes alike."""
    if table == "solutions" and column == "content":
        return _content_shown(row, words, edited=edited)
    if column in ("kind", "container"):
        choices = KINDS if column == "kind" else CONTAINERS
        keyword = row[column] or (next(iter(choices)) if row.texts else "")
        return words.say(choices[keyword]) if keyword in choices and not edited else keyword
    names = STEP_FIELDS[column] if table == "steps" else (column,)
    shown_texts = [_shown(name, row[name], words, edited=edited) for name in names if row[name]]
    return " + ".join(shown_texts)  # only a file that cannot be used states two of them


def _shown(name: str, text: str, words: Words, *, edited: bool) -> str:
    mark = words.typography.decimal_mark

    def say(form: Text) -> str:
        value = localised(text, mark)
        return form.source.format(value=value) if edited else words.say(form, value=value)

    if name == "until" and text in UNTILS:
        return say(UNTILS[text])
    if name == "count":
        return say(ONE_TABLET if text in ("1", "1/2", "1/4") else _WRITTEN["count"])
    if name == "dose" and text.endswith(("mL", " L")):
        return say(DOSE_OF)  # “5 mL” alone would be a volume of the solution
    if name in _WRITTEN:
        return say(_WRITTEN[name])
    return localised(text, mark) if name in _NUMBERS | {"dose", "parts"} else text


def localised(text: str, mark: str) -> str:
    """Return a text of the file with the locale's decimal mark in its numbers."""
    return text if mark == "." else _POINT.sub(mark, text)


def _content_shown(row: Row, words: Words, *, edited: bool) -> str:
    mark = words.typography.decimal_mark
    stated = {path.removeprefix("content, "): text for path, text in row.texts if path.startswith("content")}

    def say(form: Text, **values: str) -> str:
        said = {name: localised(text, mark) for name, text in values.items()}
        return form.source.format_map(said) if edited else words.say(form, **said)

    match sorted(stated):
        case ["content"]:
            return say(THE_REMAINDER) if stated["content"] == REMAINDER else stated["content"]
        case ["share"]:
            share = stated["share"]
            return localised(share, mark) if "/" in share or "%" in share else say(_WRITTEN["share"], value=share)
        case ["full_strength"]:
            return say(OF_FULL_STRENGTH, share=stated["full_strength"])
        case ["dilution_of", "factor"]:
            return say(DILUTED, number=stated["dilution_of"], factor=stated["factor"])
        case _:
            return localised(" + ".join(stated.values()), mark)


# --- typing


def read_cell(table: Table, column: str, typed: str, row: Row, words: Words) -> dict[str, str]:
    """Return what the file would hold for a text typed into a cell of `row`: field -> text, empty to take it away.

    Raises Refused for what cannot be read; whether the whole row makes sense is not asked here.
    """
    text, mark = typed.strip(), words.typography.decimal_mark
    if table == "solutions" and column == "content":
        return _read_content(text, row, mark)
    if table == "steps" and column in _STEP_READERS:
        taken_away = dict.fromkeys(STEP_FIELDS[column], "")
        return taken_away | (_STEP_READERS[column](text, row, mark) if text else {})
    if not text:
        return {column: ""}
    if column == "kind":
        return _read_kind(text, row, words)
    if column == "container":
        keyword = read_choice(text, {name: words.say(said) for name, said in CONTAINERS.items()})
        return {column: "" if keyword == "bag" else keyword}
    return {column: _READERS.get((table, column), _as_typed)(text, mark)}


def read_choice(typed: str, choices: Mapping[str, str]) -> str:
    """Return the keyword of what was typed: the keyword, what is said for it, or the beginning of one of them."""
    text = typed.strip().casefold()
    for names in ((key.casefold(), said.casefold()) for key, said in choices.items()):
        if text in names:
            return next(key for key in choices if key.casefold() == names[0])
    begun = [
        key for key, said in choices.items() if text and (key.startswith(text) or said.casefold().startswith(text))
    ]
    if len(begun) == 1:
        return begun[0]
    raise Refused(NONE_OF, typed=shown(typed), possible=", ".join(choices.values()))


def _read_kind(text: str, row: Row, words: Words) -> dict[str, str]:
    keyword = read_choice(text, {name: words.say(said) for name, said in KINDS.items()})
    pause = row["wait"] or row["interval"]  # one time in one cell, whatever the file calls it
    given = keyword in GIVEN_KINDS
    changes = {"kind": "" if keyword == "infusion" else keyword}
    if pause:
        changes |= {"interval": pause if given else "", "wait": "" if given else pause}
    return changes


def _read_content(text: str, row: Row, mark: str) -> dict[str, str]:
    """Return all fields a content can have, those of the one that was typed with their texts."""
    gone = {path: "" for path, _ in row.texts if path.startswith("content")}
    if not text:
        return gone
    content = read_content(text, _current(row), None, mark)
    if isinstance(content, str):
        return gone | {"content": content}
    fields = {name: getattr(content, name) for name in type(content).model_fields}
    written = {f"content, {name}": _file_text(value) for name, value in fields.items()}
    percent = _PERCENT.match(text)
    for path in ("content, share", "content, full_strength"):
        if path in written and percent:
            written[path] = _percent(percent[0])
    return gone | written


def _percent(text: str) -> str:
    """Return a percentage as the file has it; a percentage that was typed as such is kept as one."""
    return f"{text.removesuffix('%').strip().replace(',', '.')} %"


def _file_text(value: object) -> str:
    return ratio_text(value) if isinstance(value, Fraction) else str(value)


def _current(row: Row) -> Content | None:
    """Return the content that a row holds, where it can be used."""
    fields: dict[str, Tree] = {
        path.removeprefix("content, "): text for path, text in row.texts if path.startswith("content, ")
    }
    for model in _CONTENTS:
        if set(fields) == set(model.model_fields):
            try:
                return made(model, fields)  # type: ignore[return-value]
            except Refused:
                return None
    return None


def _quantity(kinds: frozenset[Kind], unit: str | None, text: str, mark: str) -> str:
    return str(read_typed_quantity(text, kinds, mark, unit))


def _count(text: str, mark: str) -> str:
    return exact_text(read_typed(text, mark))


def _as_typed(text: str, _mark: str) -> str:
    return text


def read_share_text(text: str, mark: str) -> str:
    """Return what the file has for a share or a factor."""
    value = read_ratio(text, mark)
    return _percent(text) if _PERCENT.fullmatch(text) else ratio_text(value)


def _read_from(text: str, _row: Row, _mark: str) -> dict[str, str]:
    found = _FROM.fullmatch(text)
    if found is None:
        raise Refused(FROM_FORMS, typed=shown(text))
    is_tablet = (found["kind"] or "").casefold() == "tablet"
    return {"tablet" if is_tablet else "solution": found["number"]}


def _read_pace(text: str, row: Row, mark: str) -> dict[str, str]:
    if of_final := _OF_FINAL.fullmatch(text):
        return {"of_final": read_share_text(of_final["ratio"], mark)}
    if not any(char.isalpha() for char in text) and ("/" in text or "%" in text or row["of_final"] or row["dose_rate"]):
        raise Refused(PACE_FORMS, typed=shown(text), mark=mark)
    quantity = read_typed_quantity(text, RATES | DOSE_RATES, mark, "mL/h")
    return {"rate" if quantity.kind is Kind.RATE else "dose_rate": str(quantity)}


def _read_extent(text: str, _row: Row, mark: str) -> dict[str, str]:
    if until := _UNTIL.fullmatch(text):
        return {"until": until["end"].casefold()}
    if dose := _DOSE.fullmatch(text):
        return {"dose": _quantity(AMOUNTS, None, dose["amount"], mark)}
    if tablets := _TABLETS.fullmatch(text):
        return {"count": read_share_text(tablets["count"], mark)}
    share = _SHARE.fullmatch(text)
    if share and (share["of"] or "/" in text or "%" in text):
        return {"share": read_share_text(share["share"], mark)}
    if not any(char.isalpha() for char in text):
        read_typed(text, mark)  # what is no number is refused for its own reason
        raise Refused(EXTENT_FORMS, typed=shown(text), mark=mark)
    quantity = read_typed_quantity(text, AMOUNTS, mark, None)
    return {"volume" if quantity.kind is Kind.VOLUME else "dose": str(quantity)}


def _read_time(text: str, _row: Row, mark: str) -> dict[str, str]:
    return {"time": _quantity(TIMES, "min", text, mark)}


def _read_wait(text: str, row: Row, mark: str) -> dict[str, str]:
    return {"interval" if row["kind"] in GIVEN_KINDS else "wait": _quantity(TIMES, "min", text, mark)}


_STEP_READERS: dict[str, Callable[[str, Row, str], dict[str, str]]] = {
    "from": _read_from,
    "pace": _read_pace,
    "time": _read_time,
    "extent": _read_extent,
    "wait": _read_wait,
}
_READERS: dict[tuple[Table, str], Callable[[str, str], str]] = {
    ("solutions", "volume"): partial(_quantity, VOLUMES, "mL"),
    ("tablets", "amount"): partial(_quantity, AMOUNTS, None),
    ("tablets", "parts"): _count,
    ("components", "per"): read_share_text,
    ("strengths", "concentration"): partial(_quantity, CONCENTRATIONS, None),
    ("steps", "day"): _count,
}
