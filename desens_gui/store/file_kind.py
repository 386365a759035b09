"""A kind of file that a person writes by hand: how one is read, and which of them are shipped.

Protocols and drugs are such kinds. A file is YAML, its first line says which kind and format it is, every value is
text, and every error is one sentence with the file and the line.
"""

import os
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any, Generic, TypeVar

from desens_gui.core.ground.model import EXTRA, made
from desens_gui.core.ground.numbers import shown
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP, Text
from desens_gui.core.rules.drug import Drug
from desens_gui.core.rules.protocol import Protocol
from desens_gui.store import yaml_text
from desens_gui.store.sources import decoded, read_text

#: the format that this program reads and documents, the value of the first field of every such file
FORMAT = "1"
MAX_KB = 256
# how many ids are named where one is not known
_NEAREST = 3

FORMAT_FIRST = QT_TRANSLATE_NOOP("HandWritten", "“{line}” must be the first line of the file.")
NEWER_FORMAT = QT_TRANSLATE_NOOP(
    "HandWritten", "This file was written for a newer version (format {found}); this program reads format {known}."
)
UNKNOWN_FORMAT = QT_TRANSLATE_NOOP(
    "HandWritten", "“{found}” is not a format of such a file; this program reads format {known}."
)

T = TypeVar("T", bound=Protocol | Drug)


def _nothing_more(_item: object) -> None:
    """Find nothing wrong that the model did not find."""


@dataclass(frozen=True)
class FileKind(Generic[T]):
    """A kind of file.

    `model` is what one holds, `field` its first field. `folder` is where they lie, in the program's data and in the
    site's folder; the shipped ones are sorted by `place`. `none` says that a file is not of this kind, `unknown` that
    there is none of an id. `look` raises Refused, its place a field, for what a model cannot know to be wrong.
    """

    model: type[T]
    field: str
    folder: str
    place: Callable[[T], Any]
    none: Text
    unknown: Text
    look: Callable[[T], None] = _nothing_more

    def read(self, path: Path) -> T:
        """Return what a file holds; raise Refused, its place the file with its line, when it cannot be used."""
        return self.parse(read_text(path, MAX_KB), path.name)

    def parse(self, text: str, name: str) -> T:
        """Return what the text of the file `name` holds.

        Raises Refused whose place is, for example, "own.yaml, line 12 (steps 3, rate)". A field that is missing is
        reported at the line of the group that lacks it.
        """
        return self.made_of(yaml_text.read_yaml(text, name))

    def made_of(self, document: yaml_text.Document) -> T:
        """Return what a document holds; raise Refused as `parse` does."""
        self._refuse_other_formats(document)
        fields = {field: value for field, value in document.fields.items() if field != self.field}
        try:
            item = made(self.model, fields)
            self.look(item)
        except Refused as refused:
            path = _path(refused.where)
            if refused.text is EXTRA:
                path = (*path, str(refused.values["field"]))
            raise Refused(refused.text, document.where(path), **refused.values) from None
        return item

    def shipped(self) -> tuple[T, ...]:
        """Return those that come with the program, in the order of `place`."""
        return _shipped(self)

    def read_named(self, typed: str) -> T | None:
        """Return what a file holds, when what was typed is a path; None when it can only be an id."""
        separators = {"/", os.sep, os.altsep or os.sep}
        is_path = any(separator in typed for separator in separators)
        if is_path or typed.lower().endswith((".yaml", ".yml")) or _exists(typed):
            return self.read(Path(typed))
        return None

    def not_known(self, typed: str, ids: Sequence[str]) -> Refused:
        """Return the refusal of an id that is not among those there are, naming those most like it."""
        known = ", ".join(get_close_matches(typed, ids, _NEAREST, cutoff=0))
        return Refused(self.unknown, typed=shown(typed), known=known)

    def _refuse_other_formats(self, document: yaml_text.Document) -> None:
        if self.field not in document.fields:
            raise Refused(self.none, document.where(()))
        if next(iter(document.fields)) != self.field:
            raise Refused(FORMAT_FIRST, document.where((self.field,)), line=f"{self.field}: {FORMAT}")
        found = document.fields[self.field]
        if found == FORMAT:
            return
        newer = isinstance(found, str) and re.fullmatch(r"[1-9][0-9]{0,8}", found)
        text = NEWER_FORMAT if newer else UNKNOWN_FORMAT
        raise Refused(text, document.where((self.field,)), found=shown(str(found)), known=FORMAT)


@cache
def _shipped(kind: FileKind[T]) -> tuple[T, ...]:
    items = [
        kind.made_of(yaml_text.read_shipped_yaml(decoded(file.read_bytes(), file.name, MAX_KB), file.name))
        for file in files("desens_gui").joinpath("data", kind.folder).iterdir()
        if file.name.endswith(".yaml")
    ]
    return tuple(sorted(items, key=kind.place))


def _path(where: str) -> yaml_text.Path:
    """Return the path that `core.model.place` wrote as text: "steps 3, rate" is ("steps", 2, "rate")."""
    path: list[int | str] = []
    for part in filter(None, where.split(", ")):
        name, *positions = part.split(" ")
        path += [name, *(int(position) - 1 for position in positions)]
    return tuple(path)


def _exists(typed: str) -> bool:
    try:
        return bool(typed) and Path(typed).exists()
    except (OSError, ValueError):  # a name that no file system takes
        return False
