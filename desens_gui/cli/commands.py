"""The commands: what each reads, works out and prints.

Exit codes: 0 done, 1 something is red (`check` only), 2 unusable input. With `--json` standard output holds one
JSON object and nothing else, at exit 2 too.
"""

import argparse
import json
import os
import re
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from desens_gui import __version__
from desens_gui.cli import promise, tables
from desens_gui.cli.arguments import NOT_BUILT, NOT_BUILT_AT_ALL, Parser, add_order, plan_of
from desens_gui.cli.library import NO_ACTION, add_actions, drugs, protocols
from desens_gui.core.findings import any_red
from desens_gui.core.ground.numbers import shown
from desens_gui.core.ground.refusal import Refused
from desens_gui.core.ground.texts import QT_TRANSLATE_NOOP, Said, Text
from desens_gui.core.ground.words import ENGLISH_WORDS, Words
from desens_gui.core.rules.label_stock import Calibration, LabelStock
from desens_gui.core.rules.print_log import Print
from desens_gui.core.rules.site import Site
from desens_gui.core.worked import Worked, work_out
from desens_gui.store.example import example_plan
from desens_gui.store.languages import words as language
from desens_gui.store.plan_files import check_same, plan_text
from desens_gui.store.records import new_record
from desens_gui.store.schemas import SCHEMAS, schema
from desens_gui.store.site_in_force import site_in_force

if TYPE_CHECKING:
    from desens_gui.documents.dossier import Dossier
    from desens_gui.documents.label_making import LabelPlaces

NO_WINDOW = QT_TRANSLATE_NOOP(
    "CommandLine", "There is no display here, so the window cannot be shown. The commands are: {commands}."
)
NO_COMMAND = QT_TRANSLATE_NOOP(
    "CommandLine", "“{typed}” is neither a command nor a plan file. The commands are: {commands}."
)
WRITTEN = QT_TRANSLATE_NOOP("CommandLine", "Written and read back: {names} in {folder}")
OUTPUT_FAILED = QT_TRANSLATE_NOOP("CommandLine", "The output could not be written: {reason}.")
NO_FOLDER = QT_TRANSLATE_NOOP("CommandLine", "Name the folder to write into.")
UNKNOWN_KIND = QT_TRANSLATE_NOOP("CommandLine", "“{typed}” is no document. Documents: {available}.")
NOT_A_PLACE = QT_TRANSLATE_NOOP("CommandLine", "“{typed}” is not a place on a sheet, for example 5.")
WHAT_PAPER = QT_TRANSLATE_NOOP("CommandLine", "paper {typed}")

_ABOUT = QT_TRANSLATE_NOOP(
    "CommandLine",
    "Drug desensitization plans: computed exactly, checked and printed. The total dose is always an input; the "
    "program never recommends treatment.",
)
_HELP: dict[str, Text] = {
    "demo": QT_TRANSLATE_NOOP("CommandLine", "write all documents of the published oxaliplatin plan"),
    "compute": QT_TRANSLATE_NOOP("CommandLine", "solve a plan or an order and print both tables"),
    "check": QT_TRANSLATE_NOOP("CommandLine", "print the findings; exit 1 when something is red"),
    "export": QT_TRANSLATE_NOOP("CommandLine", "write labels, worksheet, bedside sheet, workbook and plan file"),
    "audit": QT_TRANSLATE_NOOP(
        "CommandLine", "find what is inconsistent in a table made elsewhere (not in this version)"
    ),
    "protocols": QT_TRANSLATE_NOOP(
        "CommandLine", "list the protocols of the library; show, check, import, export, retire or restore one"
    ),
    "drugs": QT_TRANSLATE_NOOP(
        "CommandLine", "list the drugs of the library; show, check, import, export, retire or restore one"
    ),
    "schema": QT_TRANSLATE_NOOP("CommandLine", "print the JSON schema of plan, protocol, drug or site files"),
    "json": QT_TRANSLATE_NOOP("CommandLine", "print one JSON object"),
    "exact": QT_TRANSLATE_NOOP(
        "CommandLine", "print numbers with up to 15 significant digits, to compare with a table"
    ),
    "out": QT_TRANSLATE_NOOP("CommandLine", "folder to write into"),
    "only": QT_TRANSLATE_NOOP(
        "CommandLine",
        "documents to write, separated by commas: labels, worksheet, bedside, workbook, plan, calibration",
    ),
    "label_stock": QT_TRANSLATE_NOOP("CommandLine", "id of the label stock, for example roll-100x70 or avery-l7163"),
    "start_at": QT_TRANSLATE_NOOP("CommandLine", "first free place of a used sheet of labels, counted row by row"),
    "printer": QT_TRANSLATE_NOOP("CommandLine", "id of the label printer whose offset and scale the site has stated"),
    "paper": QT_TRANSLATE_NOOP("CommandLine", "paper of the sheets: a4 or letter"),
    "lang": QT_TRANSLATE_NOOP("CommandLine", "language of the documents"),
}
COMMANDS = ("demo", "compute", "check", "export", "protocols", "drugs", "schema")
_DOCUMENTS = ("labels", "worksheet", "bedside", "workbook", "plan")
#: what is written when it is asked for by name
_ON_REQUEST = ("calibration",)
_PAPERS = ("a4", "letter")

#: what a command gives back: its exit code, the text to print, the object to print with --json
_Answer = tuple[int, str, object]


def run(argv: Sequence[str]) -> int:
    """Run one command line (without the program's name) and return its exit code."""
    _print_utf8()
    as_json = "--json" in argv
    try:
        code, text, document = _answer(list(argv))
        return _print(json.dumps(document, ensure_ascii=False, indent=2) if as_json else text, code)
    except Refused as refused:
        sentence = ENGLISH_WORDS.refusal(refused)
        if as_json:
            error = {"error": {"message": sentence, "where": refused.where}}
            return _print(json.dumps(error, ensure_ascii=False, indent=2), 2)
        _complain(f"{refused.where}: {sentence}" if refused.where else sentence)
        return 2
    except KeyboardInterrupt:
        return 130


def _print_utf8() -> None:
    """Let a × or a name pass through a pipe whatever the system's own encoding is."""
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:  # closed by whoever started the program
            setattr(sys, name, Path(os.devnull).open("w", encoding="utf-8"))  # noqa: SIM115  (it outlives this)
        reconfigure = getattr(getattr(sys, name), "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="replace")


def _print(text: str, code: int) -> int:
    """Print a command's output; a reader that went away is no error, a full disk is."""
    try:
        print(text)
        sys.stdout.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except OSError as error:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        _complain(ENGLISH_WORDS.say(OUTPUT_FAILED, reason=error.strerror or str(error)))
        return 2
    return code


def _complain(sentence: str) -> None:
    """Print a sentence on standard error; where that is full too, the exit code alone has to tell."""
    try:
        print(f"desens-gui: {sentence}", file=sys.stderr)
        sys.stderr.flush()
    except OSError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stderr.fileno())


def _answer(argv: list[str]) -> _Answer:
    commands = ", ".join(COMMANDS)
    if not argv or (not argv[0].startswith("-") and argv[0] not in (*COMMANDS, "audit")):
        if not argv or argv[0].endswith(".desens"):
            raise Refused(NO_WINDOW, commands=commands)
        raise Refused(NO_COMMAND, typed=shown(argv[0]), commands=commands)
    if argv[0] == "audit":
        raise Refused(NOT_BUILT_AT_ALL, "audit", what="audit")
    arguments = _parser().parse_args(argv)
    command: Callable[[argparse.Namespace], _Answer] = arguments.command
    return command(arguments)


def _parser() -> Parser:
    parser = Parser(prog="desens-gui", description=_said(_ABOUT))
    parser.add_argument("--version", action="version", version=f"desens-gui {__version__}")
    commands = parser.add_subparsers(metavar="COMMAND", required=True)

    def command(name: str, work: Callable[[argparse.Namespace], _Answer]) -> argparse.ArgumentParser:
        added = commands.add_parser(name, help=_said(_HELP[name]), description=_said(_HELP[name]))
        added.set_defaults(command=work)
        return added

    demo = command("demo", _demo)
    demo.add_argument("--out", metavar="DIR", default="desens-demo", help=_said(_HELP["out"]))
    for name, work in (("compute", _compute), ("check", _check), ("export", _export)):
        one = command(name, work)
        add_order(one)
        if name == "export":
            one.add_argument("--out", metavar="DIR", required=True, help=_said(_HELP["out"]))
            one.add_argument("--only", metavar="DOCUMENTS", help=_said(_HELP["only"]))
            one.add_argument("--label-stock", metavar="ID", default="", help=_said(_HELP["label_stock"]))
            one.add_argument("--start-at", metavar="N", default="1", help=_said(_HELP["start_at"]))
            one.add_argument("--printer", metavar="ID", default="", help=_said(_HELP["printer"]))
            one.add_argument("--paper", metavar="PAPER", default="a4", help=_said(_HELP["paper"]))
            one.add_argument("--lang", metavar="TAG", default="en-US", help=_said(_HELP["lang"]))
        else:
            one.add_argument("--json", action="store_true", help=_said(_HELP["json"]))
        if name == "compute":
            one.add_argument("--exact", action="store_true", help=_said(_HELP["exact"]))
    for name, work in (("protocols", protocols), ("drugs", drugs)):
        library = command(name, work)
        add_actions(library)
        library.add_argument("--json", action="store_true", help=_said(_HELP["json"]))
    schema_of = command("schema", _schema)
    schema_of.add_argument("name", nargs="?", default="", metavar="|".join(SCHEMAS))
    return parser


def _said(text: Text) -> str:
    return ENGLISH_WORDS.say(text).replace("%", "%%")


#: as many as can be typed; a number without an end of decimals is cut off there
_EXACT_DIGITS = 15


def _compute(arguments: argparse.Namespace) -> _Answer:
    site = site_in_force()
    worked = work_out(plan_of(arguments, site), site)
    words = language("en-US", _EXACT_DIGITS if arguments.exact else site.digits)
    return 0, tables.worked_text(worked, words), promise.computed(worked, words)


def _check(arguments: argparse.Namespace) -> _Answer:
    site = site_in_force()
    worked = work_out(plan_of(arguments, site), site)
    words = language("en-US", site.digits)
    findings = {"findings": promise.found(worked.findings, words)}
    return int(any_red(worked.findings)), tables.findings_text(worked.findings, words), findings


def _export(arguments: argparse.Namespace) -> _Answer:
    kinds = _kinds(arguments.only)
    arguments.paper = arguments.paper.lower()
    if arguments.paper not in _PAPERS:
        what = Said(WHAT_PAPER, {"typed": shown(arguments.paper)})
        raise Refused(NOT_BUILT, "--paper", what=what, available=", ".join(_PAPERS))
    site = site_in_force()
    stock, place = _stock(arguments.label_stock, site), _place(arguments.start_at)
    calibration = _calibration(arguments.printer, site)
    try:
        words = language(arguments.lang, site.digits)
    except Refused as refused:
        raise refused.at("--lang") from None
    arguments.record, arguments.prints = None, ()
    worked = work_out(plan_of(arguments, site), site)
    papers = _Papers(kinds, arguments.paper, stock, place, calibration)
    return _issue(worked, site, _folder(arguments.out), papers, words, arguments.record, arguments.prints)


@dataclass(frozen=True)
class _Papers:
    """What is written: the documents, the paper of the sheets, and where on which stock labels stand."""

    kinds: tuple[str, ...] = _DOCUMENTS
    paper: str = "a4"
    stock: LabelStock | None = None
    start_at: int = 1
    calibration: Calibration = field(default_factory=Calibration)


def _stock(typed: str, site: Site) -> LabelStock:
    try:
        return site.stock(typed.strip().lower())
    except Refused as refused:
        raise refused.at("--label-stock") from None


def _place(typed: str) -> int:
    if not re.fullmatch("[1-9][0-9]{0,2}", typed.strip()):
        raise Refused(NOT_A_PLACE, "--start-at", typed=shown(typed))
    return int(typed)


def _calibration(typed: str, site: Site) -> Calibration:
    try:
        return site.calibration(typed.strip()) if typed else Calibration()
    except Refused as refused:
        raise refused.at("--printer") from None


def _kinds(only: str | None) -> tuple[str, ...]:
    """Return the documents that `--only` names, in the order in which they are made."""
    if only is None:
        return _DOCUMENTS
    names = [name.strip() for name in only.split(",")]
    for name in names:
        if name not in _DOCUMENTS + _ON_REQUEST:
            raise Refused(UNKNOWN_KIND, "--only", typed=shown(name), available=", ".join(_DOCUMENTS + _ON_REQUEST))
    return tuple(name for name in _DOCUMENTS + _ON_REQUEST if name in names)


def _folder(typed: str) -> Path:
    if not typed.strip():
        raise Refused(NO_FOLDER, "--out")
    return Path(typed)


def _issue(
    worked: Worked,
    site: Site,
    folder: Path,
    papers: _Papers,
    words: Words,
    record: str | None = None,
    prints: tuple[Print, ...] = (),
) -> _Answer:
    """Write the documents of a plan; one that has no record yet gets one, which its plan file keeps."""
    # late: drawing libraries are heavy, and `check` and `compute` do not draw
    from desens_gui.documents.dossier import Dossier  # noqa: PLC0415
    from desens_gui.documents.issue import issue  # noqa: PLC0415
    from desens_gui.documents.label_making import LabelPlaces  # noqa: PLC0415

    plan, record = worked.plan, record or new_record()
    now = datetime.now().replace(microsecond=0)
    dossier = Dossier(
        plan, worked.solved, worked.findings, words, __version__, now, site=site, record=record, prints=prints
    )
    placed = LabelPlaces(papers.stock, papers.start_at, papers.calibration)
    written = issue(
        dossier,
        folder,
        papers.kinds,
        paper=papers.paper,
        plan_text=plan_text(plan, record, prints),
        verify_plan=partial(check_same, plan=plan, record=record, prints=prints),
        placed=placed,
    )
    names = ", ".join(path.name for path in written)
    text = words.say(WRITTEN, names=names, folder=str(written[0].parent))
    answer: dict[str, object] = {"written": [str(path) for path in written], "record": record}
    if "labels" in papers.kinds:
        text += _not_on_labels(dossier, placed, answer)
    return 0, text, answer


def _not_on_labels(dossier: "Dossier", placed: "LabelPlaces", answer: dict[str, object]) -> str:
    """Return, and put into the answer, what the labels have no room for."""
    from desens_gui.documents.label_making import (  # noqa: PLC0415
        LEFT_OFF,
        NOT_ON_LABEL,
        labels_without_steps,
        left_off_labels,
    )

    text, say = "", dossier.words.say
    if without := labels_without_steps(dossier, placed):
        text += "\n" + say(NOT_ON_LABEL, labels=", ".join(without))
        answer["labels_without_steps"] = list(without)
    if gone := [say(part) for part in left_off_labels(dossier, placed)]:
        text += "\n" + say(LEFT_OFF, parts=", ".join(gone))
        answer["left_off_labels"] = gone
    return text


def demo_folder(argv: Sequence[str]) -> Path:
    """Return the folder that a command line of `demo` writes into."""
    return Path(_parser().parse_args(list(argv)).out)


def _demo(arguments: argparse.Namespace) -> _Answer:
    """Write the documents of the published oxaliplatin plan (Prieto-García 2019)."""
    site = site_in_force()
    worked = work_out(example_plan(), site)
    return _issue(worked, site, _folder(arguments.out), _Papers(), language("en-US", site.digits))


def _schema(arguments: argparse.Namespace) -> _Answer:
    if arguments.name not in SCHEMAS:
        raise Refused(NO_ACTION, "schema", typed=shown(arguments.name), possible=", ".join(SCHEMAS))
    document = schema(arguments.name)
    return 0, json.dumps(document, ensure_ascii=False, indent=2), document
