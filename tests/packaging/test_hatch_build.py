"""The build hook that compiles catalogues into words."""

from __future__ import annotations

import json
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
