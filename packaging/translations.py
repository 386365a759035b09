"""Keep the pseudo-language in step with the source texts.

    python3 packaging/translations.py update    write resources/translations/desens_qps-ploc.ts
    python3 packaging/translations.py check     end with 1 when that file is not up to date

Source texts are marked in the code with ``QT_TRANSLATE_NOOP("Context", "source text")``. Both arguments must be
literal strings, or no translator ever sees the text. The texts of the forms in ``ui/`` are collected too, all but those
that Qt Designer marks as not to be translated. The pseudo-language is made by machine: every text becomes two
fifths longer, with accents and in brackets. Text on screen or paper that has no brackets was never marked; brackets
that are cut off show that there is no room for a longer language.
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
CATALOGUE = Path("resources") / "translations" / "desens_qps-ploc.ts"
LANGUAGE = "qps-ploc"
MARK = "QT_TRANSLATE_NOOP"

# Latin-1 and Latin Extended-A only, which the shipped fonts draw. b, f, m, q, v and x have no form there.
PLAIN = "acdeghijklnoprstuwyzACDEGHIJKLNOPRSTUWYZ"
ACCENTED = "åçðéĝĥîĵķļñôþŕšţûŵýžÅÇÐÉĜĤÎĴĶĻÑÔÞŔŠŢÛŴÝŽ"
ACCENTS = str.maketrans(PLAIN, ACCENTED)
PADDING = ("ôñé", "ţŵô", "ţĥŕéé", "šîx", "šévéñ")
# What must stay as it is: {placeholders}, Qt's %1 and %n, and units, which are the same in every language.
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
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines.append(f'<TS version="2.1" language={quoteattr(LANGUAGE)} sourcelanguage="en">')
    for context in sorted(texts):
        lines += ["<context>", f"    <name>{escape(context)}</name>"]
        for text in sorted(texts[context]):
            lines += [
                "    <message>",
                f"        <source>{escape(text)}</source>",
                f"        <translation>{escape(pseudo(text))}</translation>",
                "    </message>",
            ]
        lines.append("</context>")
    return "\n".join([*lines, "</TS>", ""])


def main(arguments: list[str], root: Path = ROOT) -> int:
    if arguments not in (["update"], ["check"]):
        print("python3 packaging/translations.py update | check")
        return 2
    try:
        wanted = catalogue(collect(root))
    except (MarkError, SyntaxError) as error:
        print(error)
        return 1
    path = root / CATALOGUE
    if path.exists() and path.read_text(encoding="utf-8") == wanted:
        return 0
    if arguments == ["check"]:
        print(f"{CATALOGUE.as_posix()} is not up to date. Run: python3 packaging/translations.py update")
        return 1
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(wanted, encoding="utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
