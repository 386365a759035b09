"""Collecting the marked texts, and the pseudo-language made from them."""

from __future__ import annotations

import math
import re
import string
from pathlib import Path

import hatch_build
import pytest
import translations
from hypothesis import given
from hypothesis import strategies as st


def marks(source: str) -> list[tuple[str, str]]:
    return list(translations.marked_texts(source, "x.py"))


def test_the_catalogue_is_up_to_date(capsys: pytest.CaptureFixture[str]) -> None:
    assert translations.main(["check"]) == 0, capsys.readouterr().out


def test_marks_are_found_wherever_they_stand() -> None:
    source = 'A = {"k": QT_TRANSLATE_NOOP("C", "one")}\ndef f(x=words.QT_TRANSLATE_NOOP("C", "two" " three")): ...\n'
    assert sorted(marks(source)) == [("C", "one"), ("C", "two three")]


def test_the_function_itself_is_no_mark() -> None:
    assert marks("def QT_TRANSLATE_NOOP(context, text):\n    return text\n") == []


@pytest.mark.parametrize(
    "call",
    [
        '"C", f"{x}"',
        '"C", text',
        'context, "text"',
        '"C"',
        '"C", "a", "b"',
        '"C", text="a"',
        '"C", b"a"',
        '"C", ""',
        '"", "a"',
        '"C", "a" + "b"',
        "*both",
    ],
)
def test_a_mark_that_no_translator_would_see_is_an_error_with_its_line(call: str) -> None:
    with pytest.raises(translations.MarkError, match=r"^x\.py:2: QT_TRANSLATE_NOOP"):
        marks(f"\nQT_TRANSLATE_NOOP({call})\n")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Dose", "[Ðôšé]"),
        ("x", "[x]"),
        ("Draw {volume} mL", "[Ðŕåŵ {volume} mL ôñé ţŵô]"),
        ("{dose} mg at 5 mg/mL", "[{dose} mg åţ 5 mg/mL ôñé ţŵô]"),
        ("minutes", "[mîñûţéš ôñé]"),
        ("{rate!s} mL/h for 15 min", "[{rate!s} mL/h fôŕ 15 min ôñé ţŵô]"),
    ],
)
def test_units_and_placeholders_stay(text: str, expected: str) -> None:
    assert translations.pseudo(text) == expected


@given(st.text(string.ascii_letters + string.digits + " {}%.,", min_size=1, max_size=60))
def test_every_text_grows_by_two_fifths_and_keeps_its_placeholders(text: str) -> None:
    result = translations.pseudo(text)
    assert len(result) >= math.ceil(len(text) * 7 / 5)
    assert result[0] + result[-1] == "[]"
    assert re.findall(r"\{[^{}]*\}", result) == re.findall(r"\{[^{}]*\}", text)
    assert max(map(ord, result)) < 0x180


def test_every_accented_letter_is_another_letter_of_the_same_case() -> None:
    assert len(set(translations.ACCENTED)) == len(translations.PLAIN) == len(translations.ACCENTED)
    for plain, accented in zip(translations.PLAIN, translations.ACCENTED, strict=True):
        assert plain != accented
        assert plain.isupper() == accented.isupper()


def package(folder: Path, source: str) -> Path:
    (folder / "desens_gui").mkdir()
    (folder / "desens_gui" / "words.py").write_text(source, encoding="utf-8")
    return folder


def test_update_writes_what_check_accepts_and_the_build_compiles(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    root = package(tmp_path, 'QT_TRANSLATE_NOOP("B", "a < {x} & \\"b\\"")\nQT_TRANSLATE_NOOP("A", "Dose")\n')
    assert translations.main(["check"], root) == 1
    assert "Run: python3 packaging/translations.py update" in capsys.readouterr().out
    assert translations.main(["update"], root) == 0
    assert translations.main(["check"], root) == 0
    path = root / translations.CATALOGUE
    language, words = hatch_build.compile_catalogue(path.read_bytes())
    assert language == "qps-ploc"
    assert words == {"A": {"Dose": "[Ðôšé]"}, "B": {'a < {x} & "b"': translations.pseudo('a < {x} & "b"')}}
    before = path.read_bytes()
    translations.main(["update"], root)
    assert path.read_bytes() == before


def de(root: Path) -> Path:
    return root / translations.FOLDER / "desens_de.ts"


def catalogued(folder: Path, *texts: str) -> Path:
    """A checkout whose labels say these texts, its catalogues up to date."""
    root = package(folder, "".join(f"QT_TRANSLATE_NOOP('Label', {text!r})\n" for text in texts))
    assert translations.main(["update"], root) == 0
    return root


def translate(root: Path, text: str, said: str) -> None:
    """Put a translation in, as a translator does."""
    for path in (root / translations.FOLDER).glob("desens_??.ts"):
        written = path.read_text(encoding="utf-8")
        source = f"<source>{text}</source>\n        "
        assert f'{source}<translation type="unfinished"/>' in written
        unfinished, finished = f'{source}<translation type="unfinished"/>', f"{source}<translation>{said}</translation>"
        path.write_text(written.replace(unfinished, finished), encoding="utf-8")


def test_a_document_text_that_is_not_translated_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    root = catalogued(tmp_path, "Dose {dose}", "Bag")
    assert translations.main(["check"], root) == 1
    assert "desens_de.ts lacks 2 translations, the first: Label: Bag" in capsys.readouterr().out
    translate(root, "Bag", "Beutel")
    translate(root, "Dose {dose}", "Dosis {dose}")
    assert translations.main(["check"], root) == 0, capsys.readouterr().out


@pytest.mark.parametrize("said", ["Dosis", "{dose} {dose}", "Dosis {dosis}"])
def test_a_translation_with_other_values_is_told(said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    root = catalogued(tmp_path, "Dose {dose}")
    translate(root, "Dose {dose}", said)
    assert translations.main(["check"], root) == 1
    assert f"other values than in “Dose {{dose}}”: {said}" in capsys.readouterr().out


def test_update_keeps_translations_adds_new_texts_and_drops_those_that_are_gone(tmp_path: Path) -> None:
    root = catalogued(tmp_path, "Bag", "Cup")
    translate(root, "Bag", "Beutel")
    source = (
        "QT_TRANSLATE_NOOP('Label', 'Bag')\nQT_TRANSLATE_NOOP('Label', 'Vial')\nQT_TRANSLATE_NOOP('Window', 'Save')\n"
    )
    (root / "desens_gui" / "words.py").write_text(source, encoding="utf-8")
    assert translations.main(["update"], root) == 0
    written = de(root).read_text(encoding="utf-8")
    assert "<translation>Beutel</translation>" in written
    assert "<source>Vial</source>" in written
    assert "Cup" not in written
    assert "Save" not in written  # the window is not translated
    assert hatch_build.compile_catalogue(de(root).read_bytes()) == ("de", {"Label": {"Bag": "Beutel"}})


def test_a_catalogue_that_cannot_be_read_is_never_overwritten(tmp_path: Path) -> None:
    root = catalogued(tmp_path, "Bag")
    de(root).write_text("<TS", encoding="utf-8")
    assert translations.main(["update"], root) == 1
    assert de(root).read_text(encoding="utf-8") == "<TS"


def test_a_text_that_went_away_makes_the_catalogue_stale(tmp_path: Path) -> None:
    root = package(tmp_path, 'QT_TRANSLATE_NOOP("A", "Dose")\n')
    translations.main(["update"], root)
    (root / "desens_gui" / "words.py").write_text("", encoding="utf-8")
    assert translations.main(["check"], root) == 1


def test_a_wrong_mark_ends_with_its_place(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    root = package(tmp_path, "\nQT_TRANSLATE_NOOP('A', name)\n")
    assert translations.main(["update"], root) == 1
    assert capsys.readouterr().out.startswith("desens_gui/words.py:2:")
    assert not (root / translations.CATALOGUE).exists()


@pytest.mark.parametrize("arguments", [[], ["help"], ["check", "x"]])
def test_other_arguments_are_refused(arguments: list[str], tmp_path: Path) -> None:
    assert translations.main(arguments, tmp_path) == 2


def test_texts_of_forms_are_collected_but_not_those_that_stay_as_they_are(tmp_path: Path) -> None:
    (tmp_path / "desens_gui").mkdir()
    (tmp_path / "ui").mkdir()
    form = "<ui><class>Page</class><widget><string>Dose</string>"
    form += '<string notr="true">role</string><string/></widget></ui>'
    (tmp_path / "ui" / "page.ui").write_text(form, encoding="utf-8")
    assert translations.collect(tmp_path) == {"Page": {"Dose"}}
    (tmp_path / "ui" / "page.ui").write_text("<ui>", encoding="utf-8")
    with pytest.raises(translations.MarkError, match=r"ui/page\.ui is not XML"):
        translations.collect(tmp_path)
