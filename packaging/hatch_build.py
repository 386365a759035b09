"""Build hook: compiles what is written for translators and designers into what the program loads.

Each resources/translations/*.ts (Qt Linguist's format, the one catalogue of the program) becomes
desens_gui/data/words/LANGUAGE.json::

    {"CONTEXT": {"source text": "translation"}}

Messages without a finished translation are left out: the program falls back on the source text, which is English.

Each ui/NAME.ui (Qt Designer's format) becomes desens_gui/forms/ui_NAME.py by Qt's uic, and resources/desens.qrc with
the files it names becomes desens_gui/forms/desens_rc.py by Qt's rcc.

The results are not in git. They are made for wheels, source distributions and editable installs alike, and by
packaging/dev.py before each of its commands.
"""

from __future__ import annotations

import json
import re
import subprocess
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
    write_changed(target, "*.json", compiled)
    return list(compiled)


class FormError(ValueError):
    """A form or resource file that cannot be compiled, with its file name and the reason."""


FORMS_HEAD = '"""Forms and icons: GENERATED from ui/ and resources/ by packaging/hatch_build.py, not in git."""\n'
# No slots found by their names, which nothing would check; the resources are imported as a module of the same room.
UIC_OPTIONS = ("--no-autoconnection", "--from-imports")
# Format 1 compresses nothing and stores no times, so that the same files give the same bytes.
RCC_OPTIONS = ("--format-version", "1")


def qt_tool(name: str, *arguments: str) -> str:
    """Return what PySide6's ``name`` (uic or rcc) prints; raise ValueError with its own words when it fails."""
    start = f"from PySide6.scripts.pyside_tool import {name}; {name}()"
    done = subprocess.run([sys.executable, "-c", start, *arguments], capture_output=True, encoding="utf-8", check=False)
    # uic and rcc warn about what they leave out (an unknown property, a missing file) and end with 0.
    if done.returncode != 0 or done.stderr.strip():
        raise ValueError(done.stderr.strip().splitlines()[0] if done.stderr.strip() else f"{name} failed")
    return done.stdout


def typed_form(generated: str, ui: bytes) -> str:
    """Return uic's module with the types that it leaves out, so that a view's use of its form is checked."""
    outermost = ET.fromstring(ui).find("widget")
    if outermost is None:
        raise ValueError("it has no widget")
    kind = outermost.get("class") or ""
    head = r"(?m)^(    def (?:setupUi|retranslateUi)\(self, )(\w+)\):$"
    text, count = re.subn(head, rf"\g<1>\g<2>: {kind}) -> None:", generated)
    if count != 2:
        raise ValueError("uic wrote something else than expected")
    return text


def compile_forms(root: Path) -> list[Path]:
    """Compile forms and resources of the checkout at ``root``; return the modules, and remove all others."""
    target = root / "desens_gui" / "forms"
    compiled: dict[Path, str] = {}
    resources = root / "resources" / "desens.qrc"
    for path in [*sorted((root / "ui").glob("*.ui")), *([resources] if resources.exists() else [])]:
        try:
            if path == resources:
                text = qt_tool("rcc", *RCC_OPTIONS, str(path))
                compiled[target / "desens_rc.py"] = re.sub(r"(?m)^(def q\w+\(\)):$", r"\1 -> None:", text)
            else:
                generated = qt_tool("uic", *UIC_OPTIONS, str(path))
                compiled[target / f"ui_{path.stem}.py"] = typed_form(generated, path.read_bytes())
        except (ValueError, ET.ParseError) as error:
            raise FormError(f"{path.name} cannot be compiled: {error}.") from error
    if compiled:
        compiled[target / "__init__.py"] = FORMS_HEAD
    write_changed(target, "*.py", compiled)
    return list(compiled)


def write_changed(target: Path, pattern: str, files: dict[Path, str]) -> None:
    """Write the files whose text is another than before, and remove those in ``target`` that are not among them."""
    for stale in set(target.glob(pattern)) - set(files):
        stale.unlink()
    for file, text in files.items():
        target.mkdir(parents=True, exist_ok=True)
        if not file.exists() or file.read_text(encoding="utf-8") != text:
            file.write_text(text, encoding="utf-8", newline="\n")


class CompileHook(BuildHookInterface[Any]):
    """What hatchling calls before it packs anything."""

    PLUGIN_NAME = "compile"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002
        compile_all(Path(self.root))
        compile_forms(Path(self.root))


if __name__ == "__main__":
    here = Path(__file__).resolve().parent.parent
    try:
        compile_all(here)
        compile_forms(here)
    except (CatalogueError, FormError) as error:
        sys.exit(str(error))
