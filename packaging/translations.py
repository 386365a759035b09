"""Keep the catalogues in step with the source texts.

    python3 packaging/translations.py update    write every file in resources/translations anew
    python3 packaging/translations.py check     end with 1 when one of them is not up to date or not complete

Source texts are marked in the code with ``QT_TRANSLATE_NOOP("Context", "source text")``. Both arguments must be
literal strings, or no translator ever sees the text. The texts of the forms in ``ui/`` are collected too, all but those
that Qt Designer marks as not to be translated.

The pseudo-language is made by machine: every text becomes two fifths longer, with accents and in brackets. Text on
screen or paper that has no brackets was never marked; brackets that are cut off show that there is no room for a longer
language.

The other catalogues are written by people, in Qt Linguist or by hand. They hold the texts of the documents, which are
complete in these languages; the window is not translated yet. `update` keeps what is translated, adds new texts as
unfinished and takes those away that are gone.
"""

from __future__ import annotations

import ast
import math
import re
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from itertools import cycle
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

ROOT = Path(__file__).resolve().parent.parent
FOLDER = Path("resources") / "translations"
CATALOGUE = FOLDER / "desens_qps-ploc.ts"
LANGUAGE = "qps-ploc"
MARK = "QT_TRANSLATE_NOOP"
# The languages that documents are printed in beside English, and the contexts of all texts that they say.
LANGUAGES = ("de", "es", "fr", "it")
DOCUMENTS = frozenset(
    {
        "Basis",
        "Bedside",
        "Chart",
        "Containers",
        "Delivery",
        "Differences",
        "Documents",
        "Drawing",
        "Findings",
        "Governed",
        "Issue",
        "Label",
        "Names",
        "Passed",
        "Pump",
        "Ward",
        "Workbook",
        "Working",
        "Worksheet",
    }
)

# Latin-1 and Latin Extended-A only, which the shipped fonts draw. b, f, m, q, v and x have no form there.
PLAIN = "acdeghijklnoprstuwyzACDEGHIJKLNOPRSTUWYZ"
ACCENTED = "åçðéĝĥîĵķļñôþŕšţûŵýžÅÇÐÉĜĤÎĴĶĻÑÔÞŔŠŢÛŴÝŽ"
ACCENTS = str.maketrans(PLAIN, ACCENTED)
PADDING = ("ôñé", "ţŵô", "ţĥŕéé", "šîx", "šévéñ")
# What must stay as it is: {placeholders}, Qt's %1 and %n, and units, which are the same in every language.
PLACE = re.compile(r"\{[^{}]*\}")
KEPT = re.compile(r"\{[^{}]*\}|%L?\d+|%n|(?<![A-Za-z])(?:mg|mL|mcg|min|h|g|s)(?![A-Za-z])")


class MarkError(ValueError):
    """A marked text that cannot be collected, with its file and line."""


def marked_texts(source: str, name: str) -> Iterator[tuple[str, str]]:
    """Yield context and text of every mark in one Python file; ``name`` is the file's name in error messages."""
    for node in ast.walk(ast.parse(source, name)):
        if not isinstance(node, ast.Call):
            continue
        called = node.func
        if (called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", None)) != MARK:
            continue
        values = [
            argument.value
            for argument in node.args
            if isinstance(argument, ast.Constant) and isinstance(argument.value, str)
        ]
        if len(values) != 2 or len(node.args) != 2 or node.keywords:
            raise MarkError(f"{name}:{node.lineno}: {MARK} takes two literal strings, a context and a text.")
        context, text = values
        if not context or not text:
            raise MarkError(f"{name}:{node.lineno}: {MARK} with an empty string.")
        yield context, text


def form_texts(ui: bytes, name: str) -> Iterator[tuple[str, str]]:
    """Yield context and text of everything that Qt's uic would translate in one form."""
    try:
        form = ET.fromstring(ui)
    except ET.ParseError as error:
        raise MarkError(f"{name} is not XML: {error}") from error
    context = form.findtext("class") or ""
    for text in form.iter("string"):
        if text.text and text.get("notr") != "true":
            yield context, text.text


def collect(root: Path) -> dict[str, set[str]]:
    """Return all marked texts of the package and all texts of the forms, by context."""
    found: dict[str, set[str]] = {}
    for path in sorted((root / "desens_gui").rglob("*.py")):
        for context, text in marked_texts(path.read_text(encoding="utf-8"), path.relative_to(root).as_posix()):
            found.setdefault(context, set()).add(text)
    for path in sorted((root / "ui").glob("*.ui")):
        for context, text in form_texts(path.read_bytes(), path.relative_to(root).as_posix()):
            found.setdefault(context, set()).add(text)
    return found


def pseudo(text: str) -> str:
    """Return the text in the pseudo-language.

    >>> pseudo("Draw {volume} mL")
    '[Ðŕåŵ {volume} mL ôñé ţŵô]'
    """
    pieces = []
    end = 0
    for kept in KEPT.finditer(text):
        pieces += [text[end : kept.start()].translate(ACCENTS), kept.group()]
        end = kept.end()
    result = "[" + "".join(pieces) + text[end:].translate(ACCENTS)
    padding = cycle(PADDING)
    while len(result) + 1 < math.ceil(len(text) * 7 / 5):
        result += " " + next(padding)
    return result + "]"


def catalogue(texts: dict[str, set[str]]) -> str:
    """Return the TS file of the pseudo-language."""
    return _ts(LANGUAGE, {context: {text: pseudo(text) for text in found} for context, found in texts.items()})


def translated(language: str, texts: dict[str, set[str]], old: str) -> str:
    """Return the TS file of a language that people translate: the documents' texts, with what `old` has of them.

    Raises MarkError when `old`, the file as it is, cannot be read.
    """
    known = known_translations(old, language)
    words = {
        context: {text: known.get((context, text), "") for text in found}
        for context, found in texts.items()
        if context in DOCUMENTS
    }
    return _ts(language, words)


def known_translations(ts: str, language: str) -> dict[tuple[str, str], str]:
    """Return the finished translations of a TS file by context and text; none of an empty one."""
    if not ts:
        return {}
    try:
        root = ET.fromstring(ts.encode())
    except ET.ParseError as error:
        raise MarkError(f"desens_{language}.ts is not XML: {error}") from error
    found = {}
    for context in root.iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            said = message.find("translation")
            if said is not None and said.text and said.get("type") is None:
                found[name, message.findtext("source") or ""] = said.text
    return found


def faults(language: str, texts: dict[str, set[str]], ts: str) -> Iterator[str]:
    """Yield what is wrong with the translations of a language: missing ones, and values that would be lost."""
    known = known_translations(ts, language)
    wanted = [(context, text) for context in sorted(texts) if context in DOCUMENTS for text in sorted(texts[context])]
    missing = [(context, text) for context, text in wanted if (context, text) not in known]
    if missing:
        yield f"desens_{language}.ts lacks {len(missing)} translations, the first: {missing[0][0]}: {missing[0][1]}"
    for context, text in wanted:
        said = known.get((context, text), text)
        if sorted(PLACE.findall(said)) != sorted(PLACE.findall(text)):
            yield f"desens_{language}.ts, {context}: other values than in “{text}”: {said}"
        if "µ" in said.replace("µm", "") and "µ" not in text:
            yield f"desens_{language}.ts, {context}: µ is misread: {said}"


def _ts(language: str, words: dict[str, dict[str, str]]) -> str:
    """Return a TS file; a text without a translation is unfinished."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines.append(f'<TS version="2.1" language={quoteattr(language)} sourcelanguage="en">')
    for context in sorted(words):
        lines += ["<context>", f"    <name>{escape(context)}</name>"]
        for text in sorted(words[context]):
            said = words[context][text]
            written = f"<translation>{escape(said)}</translation>" if said else '<translation type="unfinished"/>'
            lines += [
                "    <message>",
                f"        <source>{escape(text)}</source>",
                f"        {written}",
                "    </message>",
            ]
        lines.append("</context>")
    return "\n".join([*lines, "</TS>", ""])


def _read(path: Path) -> str:
    return path.read_text(encoding="utf-8") if path.exists() else ""


def main(arguments: list[str], root: Path = ROOT) -> int:
    if arguments not in (["update"], ["check"]):
        print("python3 packaging/translations.py update | check")
        return 2
    paths = {language: root / FOLDER / f"desens_{language}.ts" for language in LANGUAGES}
    try:
        texts = collect(root)
        wanted = {root / CATALOGUE: catalogue(texts)}
        wanted |= {path: translated(language, texts, _read(path)) for language, path in paths.items()}
        wrong = [fault for language, path in paths.items() for fault in faults(language, texts, _read(path))]
    except (MarkError, SyntaxError) as error:
        print(error)
        return 1
    stale = [path for path, text in wanted.items() if _read(path) != text]
    if arguments == ["update"]:
        for path in stale:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(wanted[path], encoding="utf-8", newline="\n")
        return 0
    for path in stale:
        name = path.relative_to(root).as_posix()
        print(f"{name} is not up to date. Run: python3 packaging/translations.py update")
    print("\n".join(wrong), end="\n" if wrong else "")
    return 1 if stale or wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
