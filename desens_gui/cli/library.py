"""The commands `protocols` and `drugs`: what is shipped and the site's own, the same that the window shows."""

import argparse
import json
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Generic, TypeVar

from desens_gui.cli import promise, tables
from desens_gui.core.compare.choosing import steps_of
from desens_gui.core.ground.numbers import shown
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP, Text
from desens_gui.core.ground.words import ENGLISH_WORDS, Words
from desens_gui.core.rules.drug import Drug, counted
from desens_gui.core.rules.protocol import Protocol
from desens_gui.store.drug_library import site_drugs
from desens_gui.store.library import site_library
from desens_gui.store.versions import EXISTS, Entry, Versions

PROTOCOL_FINE = QT_TRANSLATE_NOOP("CommandLine", "{file}: fine. {name} ({id}): {solutions} solutions, {steps} steps.")
DRUG_FINE = QT_TRANSLATE_NOOP("CommandLine", "{file}: fine. {name} ({id}); facts: {facts}, verified here: {verified}.")
NAME_MISSING = QT_TRANSLATE_NOOP("CommandLine", "Give the id of an entry of the library, or a file.")
FILE_MISSING = QT_TRANSLATE_NOOP("CommandLine", "Name the file to write into.")
ONE_TOO_MANY = QT_TRANSLATE_NOOP("CommandLine", "“{typed}” is one word too many here.")
NO_ACTION = QT_TRANSLATE_NOOP("CommandLine", "“{typed}” is not possible here. Possible: {possible}.")
ONLY_IMPORT = QT_TRANSLATE_NOOP("CommandLine", "{option} belongs to “{command} import” only.")
AUTHOR_MISSING = QT_TRANSLATE_NOOP("CommandLine", "Say who imports it, with --author: the library keeps the name.")
IMPORTED = QT_TRANSLATE_NOOP("CommandLine", "{file}: in the library as {id}, version {version}.")
IMPORTED_BESIDE = QT_TRANSLATE_NOOP(
    "CommandLine",
    "{file}: in the library as {id}, version {version}: an entry of its own, beside “{asked}”, whose id was taken.",
)
STAYS_RETIRED = QT_TRANSLATE_NOOP(
    "CommandLine", "{said} “{id}” is retired and stays so: nothing offers it until “{command} restore {id}”."
)
KNOWN_ALREADY = QT_TRANSLATE_NOOP("CommandLine", "{file}: the library has it already, as {id}. Nothing was saved.")
EXPORTED = QT_TRANSLATE_NOOP("CommandLine", "{id}: written into {file}.")
IS_RETIRED = QT_TRANSLATE_NOOP("CommandLine", "{id}: retired. It is not offered any more; its file stays.")
IS_RESTORED = QT_TRANSLATE_NOOP("CommandLine", "{id}: offered.")
PROBLEM = QT_TRANSLATE_NOOP("CommandLine", "In the library, {where}: {sentence}")

_AUTHOR = QT_TRANSLATE_NOOP("CommandLine", "import: who imports it; the library keeps the name")
_NEW_VERSION = QT_TRANSLATE_NOOP(
    "CommandLine", "import: the file is the next version of the site’s entry of the same id"
)

#: what a command gives back: its exit code, the text to print, the object to print with --json
_Answer = tuple[int, str, object]
T = TypeVar("T", bound=Protocol | Drug)


@dataclass(frozen=True)
class _Kind(Generic[T]):
    """What one library's command differs in from another's.

    `word` is the command, and the name of the list in JSON; `one` is that of a single entry. `text` lists entries for
    a person, `listed` says of one what JSON says, and `fine` that a file can be used.
    """

    word: str
    one: str
    library: Callable[[], Versions[T]]
    text: Callable[[Sequence[Entry[T]], Words], str]
    listed: Callable[[T], dict[str, object]]
    fine: Callable[[str, T], str]


def add_actions(parser: argparse.ArgumentParser) -> None:
    """Add the words and options of such a command."""
    parser.add_argument("action", nargs="?", metavar="|".join(_ACTIONS))
    parser.add_argument("name", nargs="?", metavar="ID|FILE")
    parser.add_argument("file", nargs="?", metavar="FILE")
    parser.add_argument("--author", metavar="NAME", help=ENGLISH_WORDS.say(_AUTHOR))
    parser.add_argument("--new-version", action="store_true", help=ENGLISH_WORDS.say(_NEW_VERSION))


def protocols(arguments: argparse.Namespace) -> _Answer:
    """List the protocols, or do with one what the first word says."""
    return _done(_PROTOCOLS, arguments)


def drugs(arguments: argparse.Namespace) -> _Answer:
    """List the drugs, or do with one what the first word says."""
    return _done(_DRUGS, arguments)


def _done(kind: _Kind[T], arguments: argparse.Namespace) -> _Answer:
    for name, given in (("--author", arguments.author is not None), ("--new-version", arguments.new_version)):
        if given and arguments.action != "import":
            raise Refused(ONLY_IMPORT, name, option=name, command=kind.word)
    if arguments.action is None:
        return _list(kind, complain=not arguments.json)
    if arguments.action not in _ACTIONS:
        raise Refused(NO_ACTION, kind.word, typed=shown(arguments.action), possible=", ".join(_ACTIONS))
    if arguments.name is None:
        raise Refused(NAME_MISSING, f"{kind.word} {arguments.action}")
    if arguments.file is not None and arguments.action != "export":
        raise Refused(ONE_TOO_MANY, f"{kind.word} {arguments.action}", typed=shown(arguments.file))
    action: Callable[[_Kind[T], argparse.Namespace], _Answer] = _ACTIONS[arguments.action]
    return action(kind, arguments)


def _list(kind: _Kind[T], *, complain: bool) -> _Answer:
    """List what can be used, and complain about files that cannot."""
    library = kind.library()
    entries, problems = library.entries(), library.problems()
    for problem in problems if complain else ():
        sentence = _say(PROBLEM, where=problem.where, sentence=ENGLISH_WORDS.refusal(problem))
        print(f"desens-gui: {sentence}", file=sys.stderr)
    listed = {
        kind.word: [promise.shelved(entry, kind.listed(entry.item)) for entry in entries],
        "problems": [{"message": ENGLISH_WORDS.refusal(problem), "where": problem.where} for problem in problems],
    }
    return 0, kind.text(entries, ENGLISH_WORDS), listed


def _show(kind: _Kind[T], arguments: argparse.Namespace) -> _Answer:
    document = kind.library().find_anywhere(arguments.name).model_dump(mode="json", exclude_none=True)
    return 0, json.dumps(document, ensure_ascii=False, indent=2), document


def _check(kind: _Kind[T], arguments: argparse.Namespace) -> _Answer:
    item = kind.library().find_anywhere(arguments.name)
    return 0, kind.fine(arguments.name, item), {kind.one: kind.listed(item)}


def _import(kind: _Kind[T], arguments: argparse.Namespace) -> _Answer:
    if not (arguments.author or "").strip():
        raise Refused(AUTHOR_MISSING, "--author")
    library = kind.library()
    before = {(entry.item.id, entry.item.version) for entry in library.entries()}
    path = Path(arguments.name)
    asked = library.kind.read(path).id
    saved = library.import_file(path, arguments.author, date.today(), new_version=arguments.new_version)
    text = IMPORTED if saved.id == asked else IMPORTED_BESIDE
    text = KNOWN_ALREADY if (saved.id, saved.version) in before else text
    sentence = _say(text, file=arguments.name, id=saved.id, version=saved.version, asked=asked)
    entry = library.saved(saved)
    if entry.retired:
        sentence = _say(STAYS_RETIRED, said=sentence, id=saved.id, command=kind.word)
    return 0, sentence, {kind.one: promise.shelved(entry, kind.listed(entry.item))}


def _export(kind: _Kind[T], arguments: argparse.Namespace) -> _Answer:
    if arguments.file is None:
        raise Refused(FILE_MISSING, f"{kind.word} export")
    path = Path(arguments.file)
    if path.exists():
        raise Refused(EXISTS, arguments.file)
    library = kind.library()
    item = library.find(arguments.name)
    library.export(item, path)
    return 0, _say(EXPORTED, id=item.id, file=arguments.file), {"written": [str(path.resolve())]}


def _retire(kind: _Kind[T], arguments: argparse.Namespace) -> _Answer:
    kind.library().retire(arguments.name)
    return 0, _say(IS_RETIRED, id=arguments.name), {"id": arguments.name, "retired": True}


def _restore(kind: _Kind[T], arguments: argparse.Namespace) -> _Answer:
    kind.library().restore(arguments.name)
    return 0, _say(IS_RESTORED, id=arguments.name), {"id": arguments.name, "retired": False}


def _say(text: Text, **values: object) -> str:
    return ENGLISH_WORDS.say(text, **values)


def _protocol_fine(file: str, protocol: Protocol) -> str:
    counts = {"solutions": len(protocol.solutions), "steps": steps_of(protocol)}
    return _say(PROTOCOL_FINE, file=file, name=protocol.name, id=protocol.id, **counts)


def _drug_fine(file: str, drug: Drug) -> str:
    return _say(DRUG_FINE, file=file, name=drug.name, id=drug.id, **counted(drug))


_ACTIONS = {
    "show": _show,
    "check": _check,
    "import": _import,
    "export": _export,
    "retire": _retire,
    "restore": _restore,
}
_PROTOCOLS = _Kind("protocols", "protocol", site_library, tables.protocols_text, promise.listed, _protocol_fine)
_DRUGS = _Kind("drugs", "drug", site_drugs, tables.drugs_text, promise.drug, _drug_fine)
