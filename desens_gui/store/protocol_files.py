"""Protocol files, and the library of those that are shipped.

A protocol file is YAML that a person writes by hand; `docs/protocol-files.md` tells how. Every error is one
sentence with the file and the line.
"""

import os
import re
from collections.abc import Sequence
from difflib import get_close_matches
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import get_args

from desens_gui.core.ground.model import EXTRA, made
from desens_gui.core.ground.numbers import shown
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP
from desens_gui.core.rules.protocol import Protocol
from desens_gui.store import yaml_text
from desens_gui.store.sources import decoded, read_text

#: the format that this program reads and documents, the value of the first field of a protocol file
FORMAT = "1"
FORMAT_FIELD = "desens_protocol"
MAX_KB = 256
#: every route, in the order in which the library lists them
ROUTES: tuple[str, ...] = get_args(Protocol.model_fields["route"].annotation)
# how many ids are named where one is not known
_NEAREST = 3

NO_FORMAT = QT_TRANSLATE_NOOP(
    "ProtocolFiles", "This is not a protocol file: it must begin with the line “desens_protocol: 1”."
)
FORMAT_FIRST = QT_TRANSLATE_NOOP("ProtocolFiles", "“desens_protocol: 1” must be the first line of a protocol file.")
NEWER_FORMAT = QT_TRANSLATE_NOOP(
    "ProtocolFiles",
    "This protocol file was written for a newer version (format {found}); this program reads format {known}.",
)
UNKNOWN_FORMAT = QT_TRANSLATE_NOOP(
    "ProtocolFiles", "“{found}” is not the format of a protocol file; this program reads format {known}."
)
UNKNOWN_PROTOCOL = QT_TRANSLATE_NOOP(
    "ProtocolFiles",
    "There is no protocol “{typed}”. Most like it: {known}. “desens-gui protocols” lists them all; for a file of your "
    "own, give its path.",
)


def read_protocol(path: Path) -> Protocol:
    """Return the protocol in a file; raise Refused, its place the file with its line, when it cannot be used."""
    return protocol_of(read_text(path, MAX_KB), path.name)


def protocol_of(text: str, name: str) -> Protocol:
    """Return the protocol in the text of the file `name`.

    Raises Refused whose place is, for example, "own.yaml, line 12 (steps 3, rate)". A field that is missing is
    reported at the line of the group that lacks it.
    """
    return _protocol(yaml_text.read_yaml(text, name))


def _protocol(document: yaml_text.Document) -> Protocol:
    _refuse_other_formats(document)
    fields = {field: value for field, value in document.fields.items() if field != FORMAT_FIELD}
    try:
        return made(Protocol, fields)
    except Refused as refused:
        path = _path(refused.where)
        if refused.text is EXTRA:
            path = (*path, str(refused.values["field"]))
        raise Refused(refused.text, document.where(path), **refused.values) from None


def _refuse_other_formats(document: yaml_text.Document) -> None:
    if FORMAT_FIELD not in document.fields:
        raise Refused(NO_FORMAT, document.where(()))
    if next(iter(document.fields)) != FORMAT_FIELD:
        raise Refused(FORMAT_FIRST, document.where((FORMAT_FIELD,)))
    found = document.fields[FORMAT_FIELD]
    if found == FORMAT:
        return
    newer = isinstance(found, str) and re.fullmatch(r"[1-9][0-9]{0,8}", found)
    text = NEWER_FORMAT if newer else UNKNOWN_FORMAT
    raise Refused(text, document.where((FORMAT_FIELD,)), found=shown(str(found)), known=FORMAT)


def _path(where: str) -> yaml_text.Path:
    """Return the path that `core.model.place` wrote as text: "steps 3, rate" is ("steps", 2, "rate")."""
    path: list[int | str] = []
    for part in filter(None, where.split(", ")):
        name, *positions = part.split(" ")
        path += [name, *(int(position) - 1 for position in positions)]
    return tuple(path)


@cache
def shipped() -> tuple[Protocol, ...]:
    """Return the protocols of the library by route, then those of fewer solutions and of fewer steps first."""
    protocols = [
        _protocol(yaml_text.read_shipped_yaml(decoded(file.read_bytes(), file.name, MAX_KB), file.name))
        for file in files("desens_gui").joinpath("data", "protocols").iterdir()
        if file.name.endswith(".yaml")
    ]
    return tuple(sorted(protocols, key=_place))


def _place(protocol: Protocol) -> tuple[int, int, int, str]:
    """Return what a protocol is sorted by."""
    return ROUTES.index(protocol.route), len(protocol.solutions), len(protocol.steps), protocol.id


def find(id_or_path: str) -> Protocol:
    """Return a shipped protocol by its id, or the one in a file by its path.

    An id always means the shipped one, whatever lies in the current folder. Raises Refused for an unknown id, naming
    those most like it, and for a file that cannot be used. `library.find_anywhere` knows the site's own as well.
    """
    for protocol in shipped():
        if protocol.id == id_or_path:
            return protocol
    protocol_in_file = read_file_named(id_or_path)
    if protocol_in_file is None:
        raise unknown(id_or_path, [protocol.id for protocol in shipped()])
    return protocol_in_file


def unknown(typed: str, ids: Sequence[str]) -> Refused:
    """Return the refusal of an id that is not among those there are, naming those most like it."""
    known = ", ".join(get_close_matches(typed, ids, _NEAREST, cutoff=0))
    return Refused(UNKNOWN_PROTOCOL, typed=shown(typed), known=known)


def read_file_named(typed: str) -> Protocol | None:
    """Return the protocol in a file, when what was typed is a path; None when it can only be an id."""
    separators = {"/", os.sep, os.altsep or os.sep}
    is_path = any(separator in typed for separator in separators)
    if is_path or typed.lower().endswith((".yaml", ".yml")) or _exists(typed):
        return read_protocol(Path(typed))
    return None


def _exists(typed: str) -> bool:
    try:
        return bool(typed) and Path(typed).exists()
    except (OSError, ValueError):  # a name that no file system takes
        return False
