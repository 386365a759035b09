"""The build hook that compiles catalogues into words, and forms and icons into modules."""

from __future__ import annotations

import json
import os
from pathlib import Path

import hatch_build
import pytest

HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'


def ts(messages: str, language: str = "de_DE", context: str = "Findings") -> str:
    name = f"<context><name>{context}</name>"
    return f'{HEAD}<TS version="2.1" language="{language}">{name}{messages}</context></TS>'


def message(source: str, translation: str, attributes: str = "") -> str:
    return f"<message><source>{source}</source><translation{attributes}>{translation}</translation></message>"


def compiled(text: str) -> dict[str, dict[str, str]]:
    return hatch_build.compile_catalogue(text.encode())[1]


def checkout(folder: Path, **catalogues: str) -> Path:
    (folder / "resources" / "translations").mkdir(parents=True)
    for name, text in catalogues.items():
        (folder / "resources" / "translations" / f"{name}.ts").write_text(text, encoding="utf-8")
    return folder


def test_a_translation_is_found_by_context_and_source() -> None:
    text = ts(message("Dose &lt; {least}", "Dosis &lt; {least}") + message("µg", "µg"))
    assert compiled(text) == {"Findings": {"Dose < {least}": "Dosis < {least}", "µg": "µg"}}


@pytest.mark.parametrize("kind", ["unfinished", "vanished", "obsolete"])
def test_what_is_not_finished_is_left_out(kind: str) -> None:
    assert compiled(ts(message("Dose", "Dosis", f' type="{kind}"'))) == {}


def test_an_empty_translation_is_left_out() -> None:
    assert compiled(ts(message("Dose", ""))) == {}
    assert compiled(ts("<message><source>Dose</source></message>")) == {}


def test_the_same_context_may_stand_twice() -> None:
    twice = ts(message("a", "b") + "</context><context><name>Findings</name>" + message("c", "d"))
    assert compiled(twice) == {"Findings": {"a": "b", "c": "d"}}


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (ts(message("a", "b") + message("a", "c")), "two different translations"),
        (ts('<message numerus="yes"><source>%n bags</source></message>'), "plural forms"),
        (ts("", language=""), "language"),
        (ts("", language="../x"), "language"),
        ("<TS", "not XML"),
        ("<html/>", "not TS"),
    ],
)
def test_a_catalogue_that_cannot_be_compiled_stops_the_build(text: str, reason: str, tmp_path: Path) -> None:
    with pytest.raises(hatch_build.CatalogueError, match=rf"^odd\.ts cannot be compiled: .*{reason}"):
        hatch_build.compile_all(checkout(tmp_path, odd=text))


def test_the_file_is_named_after_the_language_and_sorted(tmp_path: Path) -> None:
    root = checkout(tmp_path, any_name=ts(message("b", "ä") + message("a", "x")))
    (path,) = hatch_build.compile_all(root)
    assert path == root / "desens_gui" / "data" / "words" / "de-DE.json"
    text = path.read_text(encoding="utf-8")
    assert json.loads(text) == {"Findings": {"a": "x", "b": "ä"}}
    assert text.index('"a"') < text.index('"b"')
    assert "ä" in text


def test_words_of_a_removed_catalogue_are_removed(tmp_path: Path) -> None:
    root = checkout(tmp_path, one=ts(message("a", "b")), two=ts(message("a", "b"), language="fr"))
    assert len(hatch_build.compile_all(root)) == 2
    (root / "resources" / "translations" / "two.ts").unlink()
    hatch_build.compile_all(root)
    assert [path.name for path in (root / "desens_gui" / "data" / "words").iterdir()] == ["de-DE.json"]


def test_two_catalogues_of_one_language_stop_the_build(tmp_path: Path) -> None:
    root = checkout(tmp_path, one=ts(""), two=ts("", language="de-DE"))
    with pytest.raises(hatch_build.CatalogueError, match="another catalogue has the language de-DE too"):
        hatch_build.compile_all(root)


def test_without_catalogues_nothing_is_made(tmp_path: Path) -> None:
    assert hatch_build.compile_all(tmp_path) == []
    assert list(tmp_path.iterdir()) == []


def test_an_unchanged_file_is_not_written_again(tmp_path: Path) -> None:
    root = checkout(tmp_path, one=ts(message("a", "b")))
    (path,) = hatch_build.compile_all(root)
    before = path.stat().st_mtime_ns
    hatch_build.compile_all(root)
    assert path.stat().st_mtime_ns == before


# ---------------------------------------------------------------- forms and icons

UI = """<?xml version="1.0" encoding="UTF-8"?>
<ui version="4.0">
 <class>Probe</class>
 <widget class="QDialog" name="Probe">
  <property name="windowTitle"><string>A probe</string></property>
  <layout class="QVBoxLayout" name="layout">
   <item>
    <widget class="QPushButton" name="button">
     <property name="icon">
      <iconset resource="../resources/desens.qrc"><normaloff>:/icons/dot.svg</normaloff></iconset>
     </property>
    </widget>
   </item>
  </layout>
 </widget>
 <resources><include location="../resources/desens.qrc"/></resources>
</ui>
"""
QRC = '<RCC><qresource prefix="/icons"><file>dot.svg</file></qresource></RCC>'
SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>'


def designed(root: Path, **files: str) -> Path:
    """A checkout with a form, a resource file and its icon, unless another text is given for one of them."""
    root.mkdir(exist_ok=True)
    for name, text in ({"ui/probe.ui": UI, "resources/desens.qrc": QRC, "resources/dot.svg": SVG} | files).items():
        (root / name).parent.mkdir(exist_ok=True)
        (root / name).write_text(text, encoding="utf-8")
    return root


def test_a_form_becomes_a_typed_module_that_shows_its_icons(tmp_path: Path) -> None:
    root = designed(tmp_path)
    forms = root / "desens_gui" / "forms"
    assert set(hatch_build.compile_forms(root)) == {
        forms / name for name in ("__init__.py", "ui_probe.py", "desens_rc.py")
    }
    form = (forms / "ui_probe.py").read_text(encoding="utf-8")
    assert "def setupUi(self, Probe: QDialog) -> None:" in form
    assert "def retranslateUi(self, Probe: QDialog) -> None:" in form
    assert "from . import desens_rc" in form
    assert "connectSlotsByName" not in form
    assert "def qInitResources() -> None:" in (forms / "desens_rc.py").read_text(encoding="utf-8")


def test_without_forms_no_room_of_forms_is_made(tmp_path: Path) -> None:
    assert hatch_build.compile_forms(tmp_path) == []
    assert list(tmp_path.iterdir()) == []


def test_modules_of_a_removed_form_are_removed_and_the_others_not_written_again(tmp_path: Path) -> None:
    root = designed(tmp_path)
    hatch_build.compile_forms(root)
    forms = root / "desens_gui" / "forms"
    before = (forms / "desens_rc.py").stat().st_mtime_ns
    (root / "ui" / "probe.ui").unlink()
    hatch_build.compile_forms(root)
    assert {path.name for path in forms.glob("*.py")} == {"__init__.py", "desens_rc.py"}
    assert (forms / "desens_rc.py").stat().st_mtime_ns == before


def test_the_same_files_give_the_same_bytes_on_another_day(tmp_path: Path) -> None:
    one, other = designed(tmp_path / "one"), designed(tmp_path / "other")
    os.utime(other / "resources" / "dot.svg", (0, 0))
    hatch_build.compile_forms(one)
    hatch_build.compile_forms(other)
    module = Path("desens_gui", "forms", "desens_rc.py")
    assert (one / module).read_bytes() == (other / module).read_bytes()


@pytest.mark.parametrize(
    ("file", "text", "reason"),
    [
        ("ui/probe.ui", "<ui>", r"probe\.ui cannot be compiled: .*Premature end"),
        ("ui/probe.ui", '<ui version="4.0"><class>A</class></ui>', r"probe\.ui cannot be compiled: "),
        ("resources/desens.qrc", QRC.replace("dot", "gone"), r"desens\.qrc cannot be compiled: .*gone\.svg"),
    ],
)
def test_a_form_or_icon_that_cannot_be_compiled_stops_the_build(
    file: str, text: str, reason: str, tmp_path: Path
) -> None:
    with pytest.raises(hatch_build.FormError, match=reason):
        hatch_build.compile_forms(designed(tmp_path, **{file: text}))
