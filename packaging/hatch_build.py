"""Build hook: compiles the translations for everything that runs without Qt.

Each resources/translations/*.ts (Qt Linguist's format, the one catalogue of the program) becomes
desens_gui/data/words/LANGUAGE.json::

    {"CONTEXT": {"source text": "translation"}}

Messages without a finished translation are left out: the program falls back on the source text, which is English.
The result is not in git. It is made for wheels, source distributions and editable installs alike, and by
packaging/dev.py before each of its commands.
"""

from __future__ import annotations

import json
import re
import sys
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

NOT_FINISHED = {"unfinished", "vanished", "obsolete"}


class CatalogueError(ValueError):
    """A catalogue that cannot be compiled, with its file name and the reason."""


def language_tag(text: str) -> str:
    """Return a TS file's language as a tag: Qt writes de_DE where the world writes de-DE."""
    tag = text.replace("_", "-")
    if not re.fullmatch(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*", tag):
        raise ValueError(f"the language {text!r} is not a language tag")
    return tag


def compile_catalogue(ts: bytes) -> tuple[str, dict[str, dict[str, str]]]:
    """Return the language tag and the finished translations of one TS file."""
    try:
        root = ET.fromstring(ts)
    except ET.ParseError as error:
        raise ValueError(f"it is not XML: {error}") from error
    if root.tag != "TS":
        raise ValueError(f"its outermost element is {root.tag}, not TS")
    words: dict[str, dict[str, str]] = {}
    for context in root.iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            source = message.findtext("source") or ""
            if message.get("numerus") == "yes":
                raise ValueError(f"{name}: {source!r} has plural forms, which only Qt can choose from")
            found = message.find("translation")
            if found is None or not found.text or found.get("type") in NOT_FINISHED:
                continue
            if words.setdefault(name, {}).setdefault(source, found.text) != found.text:
                raise ValueError(f"{name}: {source!r} has two different translations")
    return language_tag(root.get("language") or ""), words


def compile_all(root: Path) -> list[Path]:
    """Compile every catalogue of the checkout at ``root``; return the files of words, and remove all others."""
    target = root / "desens_gui" / "data" / "words"
    compiled: dict[Path, str] = {}
    for path in sorted((root / "resources" / "translations").glob("*.ts")):
        try:
            language, words = compile_catalogue(path.read_bytes())
        except ValueError as error:
            raise CatalogueError(f"{path.name} cannot be compiled: {error}.") from error
        file = target / f"{language}.json"
        if file in compiled:
            raise CatalogueError(f"{path.name} cannot be compiled: another catalogue has the language {language} too.")
        compiled[file] = json.dumps(words, ensure_ascii=False, indent=1, sort_keys=True) + "\n"
    for stale in set(target.glob("*.json")) - set(compiled):
        stale.unlink()
    for file, text in compiled.items():
        target.mkdir(parents=True, exist_ok=True)
        if not file.exists() or file.read_text(encoding="utf-8") != text:
            file.write_text(text, encoding="utf-8", newline="\n")
    return list(compiled)


class WordsHook(BuildHookInterface[Any]):
    """What hatchling calls before it packs anything."""

    PLUGIN_NAME = "words"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002
        compile_all(Path(self.root))


if __name__ == "__main__":
    try:
        compile_all(Path(__file__).resolve().parent.parent)
    except CatalogueError as error:
        sys.exit(str(error))
