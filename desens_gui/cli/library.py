"""The command `protocols`: the library that is shipped and the site's own, the same that the window shows."""

import argparse
import json
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path

from desens_gui.cli import promise, tables
from desens_gui.core.compare.choosing import steps_of
from desens_gui.core.ground.numbers import shown
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP, Text
from desens_gui.core.ground.words import ENGLISH_WORDS
from desens_gui.store.library import Library, site_library
from desens_gui.store.protocol_files import read_protocol
from desens_gui.store.versions import EXISTS

PROTOCOL_FINE = QT_TRANSLATE_NOOP("CommandLine", "{file}: fine. {name} ({id}): {solutions} solutions, {steps} steps.")
NAME_MISSING = QT_TRANSLATE_NOOP("CommandLine", "Give the id of a protocol or a protocol file.")
FILE_MISSING = QT_TRANSLATE_NOOP("CommandLine", "Name the file to write the protocol into.")
ONE_TOO_MANY = QT_TRANSLATE_NOOP("CommandLine", "“{typed}” is one word too many here.")
NO_ACTION = QT_TRANSLATE_NOOP("CommandLine", "“{typed}” is not possible here. Possible: {possible}.")
ONLY_IMPORT = QT_TRANSLATE_NOOP("CommandLine", "{option} belongs to “protocols import” only.")
AUTHOR_MISSING = QT_TRANSLATE_NOOP("CommandLine", "Say who imports it, with --author: the library keeps the name.")
IMPORTED = QT_TRANSLATE_NOOP("CommandLine", "{file}: in the library as {id}, version {version}.")
IMPORTED_BESIDE = QT_TRANSLATE_NOOP(
    "CommandLine",
    "{file}: in the library as {id}, version {version}: an entry of its own, beside “{asked}”, whose id was taken.",
)
STAYS_RETIRED = QT_TRANSLATE_NOOP(
    "CommandLine", "{said} “{id}” is retired and stays so: nothing offers it until “protocols restore {id}”."
)
KNOWN_ALREADY = QT_TRANSLATE_NOOP("CommandLine", "{file}: the library has it already, as {id}. Nothing was saved.")
EXPORTED = QT_TRANSLATE_NOOP("CommandLine", "{id}: written into {file}.")
IS_RETIRED = QT_TRANSLATE_NOOP("CommandLine", "{id}: retired. It is not offered any more; its file stays.")
IS_RESTORED = QT_TRANSLATE_NOOP("CommandLine", "{id}: offered.")
PROBLEM = QT_TRANSLATE_NOOP("CommandLine", "In the library, {where}: {sentence}")

_AUTHOR = QT_TRANSLATE_NOOP("CommandLine", "import: who imports it; the library keeps the name")
_NEW_VERSION = QT_TRANSLATE_NOOP(
    "CommandLine", "import: the file is the next version of the site’s protocol of the same id"
)

#: what a command gives back: its exit code, the text to print, the object to print with --json
_Answer = tuple[int, str, object]


def add_actions(parser: argparse.ArgumentParser) -> None:
    """Add the words and options of the command."""
    parser.add_argument("action", nargs="?", metavar="|".join(_ACTIONS))
    parser.add_argument("name", nargs="?", metavar="ID|FILE")
    parser.add_argument("file", nargs="?", metavar="FILE")
    parser.add_argument("--author", metavar="NAME", help=ENGLISH_WORDS.say(_AUTHOR))
    parser.add_argument("--new-version", action="store_true", help=ENGLISH_WORDS.say(_NEW_VERSION))


def protocols(arguments: argparse.Namespace) -> _Answer:
    """List the library, or do with one protocol what the first word says."""
    for name, given in (("--author", arguments.author is not None), ("--new-version", arguments.new_version)):
        if given and arguments.action != "import":
            raise Refused(ONLY_IMPORT, name, option=name)
    library = site_library()
    if arguments.action is None:
        return _list(library, complain=not arguments.json)
    if arguments.action not in _ACTIONS:
        raise Refused(NO_ACTION, "protocols", typed=shown(arguments.action), possible=", ".join(_ACTIONS))
    if arguments.name is None:
        raise Refused(NAME_MISSING, f"protocols {arguments.action}")
    if arguments.file is not None and arguments.action != "export":
        raise Refused(ONE_TOO_MANY, f"protocols {arguments.action}", typed=shown(arguments.file))
    return _ACTIONS[arguments.action](library, arguments)


def _list(library: Library, *, complain: bool) -> _Answer:
    """List what can be used, and complain about files that cannot."""
    entries, problems = library.entries(), library.problems()
    for problem in problems if complain else ():
        sentence = _say(PROBLEM, where=problem.where, sentence=ENGLISH_WORDS.refusal(problem))
        print(f"desens-gui: {sentence}", file=sys.stderr)
    listed = {
        "protocols": [promise.shelved(entry) for entry in entries],
        "problems": [{"message": ENGLISH_WORDS.refusal(problem), "where": problem.where} for problem in problems],
    }
    return 0, tables.protocols_text(entries, ENGLISH_WORDS), listed


def _show(library: Library, arguments: argparse.Namespace) -> _Answer:
    document = library.find_anywhere(arguments.name).model_dump(mode="json", exclude_none=True)
    return 0, json.dumps(document, ensure_ascii=False, indent=2), document


def _check(library: Library, arguments: argparse.Namespace) -> _Answer:
    protocol = library.find_anywhere(arguments.name)
    counts = {"solutions": len(protocol.solutions), "steps": steps_of(protocol)}
    sentence = _say(PROTOCOL_FINE, file=arguments.name, name=protocol.name, id=protocol.id, **counts)
    return 0, sentence, {"protocol": promise.listed(protocol)}


def _import(library: Library, arguments: argparse.Namespace) -> _Answer:
    if not (arguments.author or "").strip():
        raise Refused(AUTHOR_MISSING, "--author")
    before = {(entry.item.id, entry.item.version) for entry in library.entries()}
    path = Path(arguments.name)
    asked = read_protocol(path).id
    saved = library.import_file(path, arguments.author, date.today(), new_version=arguments.new_version)
    text = IMPORTED if saved.id == asked else IMPORTED_BESIDE
    text = KNOWN_ALREADY if (saved.id, saved.version) in before else text
    sentence = _say(text, file=arguments.name, id=saved.id, version=saved.version, asked=asked)
    entry = library.saved(saved)
    if entry.retired:
        sentence = _say(STAYS_RETIRED, said=sentence, id=saved.id)
    return 0, sentence, {"protocol": promise.shelved(entry)}


def _export(library: Library, arguments: argparse.Namespace) -> _Answer:
    if arguments.file is None:
        raise Refused(FILE_MISSING, "protocols export")
    path = Path(arguments.file)
    if path.exists():
        raise Refused(EXISTS, arguments.file)
    protocol = library.find(arguments.name)
    library.export(protocol, path)
    return 0, _say(EXPORTED, id=protocol.id, file=arguments.file), {"written": [str(path.resolve())]}


def _retire(library: Library, arguments: argparse.Namespace) -> _Answer:
    library.retire(arguments.name)
    return 0, _say(IS_RETIRED, id=arguments.name), {"id": arguments.name, "retired": True}


def _restore(library: Library, arguments: argparse.Namespace) -> _Answer:
    library.restore(arguments.name)
    return 0, _say(IS_RESTORED, id=arguments.name), {"id": arguments.name, "retired": False}


def _say(text: Text, **values: object) -> str:
    return ENGLISH_WORDS.say(text, **values)


_ACTIONS: dict[str, Callable[[Library, argparse.Namespace], _Answer]] = {
    "show": _show,
    "check": _check,
    "import": _import,
    "export": _export,
    "retire": _retire,
    "restore": _restore,
}
