"""The command `drugs`: the same library as `protocols`, of what is known of drugs, and what it changes in a check."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from desens_gui.cli import run
from desens_gui.store.drug_files import read_drug, shipped_drugs
from desens_gui.store.drug_library import site_drugs

ORDER = ["--protocol", "four-bag-16-step", "--drug", "oxaliplatin", "--dose", "134 mg"]


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """A file of the site's: oxaliplatin as it is shipped, but with a higher end of its range."""
    path = tmp_path / "own.yaml"
    run(["drugs", "export", "oxaliplatin", str(path)])
    path.write_text(path.read_text(encoding="utf-8").replace("min: 0.2 mg/mL", "min: 0.3 mg/mL"), encoding="utf-8")
    return path


def answer(capsys: pytest.CaptureFixture[str], *argv: str) -> tuple[int, Any]:
    capsys.readouterr()
    code = run([*argv, "--json"])
    return code, json.loads(capsys.readouterr().out)


def test_the_drugs_are_listed_with_how_much_is_known_and_verified(capsys: pytest.CaptureFixture[str]) -> None:
    code, listed = answer(capsys, "drugs")
    assert (code, listed["problems"]) == (0, [])
    assert [drug["id"] for drug in listed["drugs"]] == [drug.id for drug in shipped_drugs()]
    (oxaliplatin,) = (drug for drug in listed["drugs"] if drug["id"] == "oxaliplatin")
    assert oxaliplatin == {
        "id": "oxaliplatin",
        "name": "oxaliplatin",
        "synonyms": [],
        "facts": 14,
        "verified": 0,
        "origin": "shipped",
        "version": None,
        "author": "",
        "retired": False,
    }
    run(["drugs"])
    assert "  oxaliplatin (facts: 14, verified here: 0)" in capsys.readouterr().out


def test_a_drug_is_shown_with_every_source(capsys: pytest.CaptureFixture[str]) -> None:
    _, shown = answer(capsys, "drugs", "show", "oxaliplatin")
    assert shown["stocks"][0]["vials"][1] == {"amount": "100 mg", "volume": "20 mL"}
    assert all(fact["source"] for name in ("stocks", "diluents", "rates", "remarks") for fact in shown[name])


def test_a_file_is_checked_and_refused_at_its_line(capsys: pytest.CaptureFixture[str], own: Path) -> None:
    assert answer(capsys, "drugs", "check", str(own))[1]["drug"]["facts"] == 14
    run(["drugs", "check", str(own)])
    assert "own.yaml: fine. oxaliplatin (oxaliplatin); facts: 14, verified here: 0." in capsys.readouterr().out
    own.write_text(own.read_text(encoding="utf-8").replace("5 mg/mL", "5 mg", 1), encoding="utf-8")
    code, refused = answer(capsys, "drugs", "check", str(own))
    assert (code, refused["error"]["where"]) == (2, "own.yaml, line 9 (stocks 1, concentration)")


def test_what_the_site_imports_decides_what_a_check_says(capsys: pytest.CaptureFixture[str], own: Path) -> None:
    """0.268 mg/mL in the last bag are within 0.2 to 0.7 mg/mL, and outside of the site's 0.3 to 0.7 mg/mL."""
    assert answer(capsys, "check", *ORDER)[0] == 0
    imported = ["drugs", "import", str(own), "--author", "A. Author"]
    code, refused = answer(capsys, *imported)
    assert (code, refused["error"]["where"]) == (2, "name")
    assert "as a name of “oxaliplatin”. Save a new version of that one" in refused["error"]["message"]
    _, saved = answer(capsys, *imported, "--new-version")
    assert (saved["drug"]["id"], saved["drug"]["version"], saved["drug"]["origin"]) == ("oxaliplatin", 1, "site")
    code, checked = answer(capsys, "check", *ORDER)
    assert code == 1
    assert "concentration-range" in {one["id"] for one in checked["findings"] if one["severity"] == "red"}
    run(["drugs", "retire", "oxaliplatin"])
    code, checked = answer(capsys, "check", *ORDER)
    assert code == 0
    assert ("drug-known", "amber") in {(one["id"], one["severity"]) for one in checked["findings"]}
    run(["drugs", "restore", "oxaliplatin"])
    assert answer(capsys, "check", *ORDER)[0] == 1


def test_an_exported_drug_is_the_newest_one(capsys: pytest.CaptureFixture[str], own: Path, tmp_path: Path) -> None:
    run(["drugs", "import", str(own), "--author", "A. Author", "--new-version"])
    assert run(["drugs", "export", "oxaliplatin", str(tmp_path / "out.yaml")]) == 0
    assert read_drug(tmp_path / "out.yaml") == site_drugs().find("oxaliplatin")


@pytest.mark.parametrize(
    ("argv", "where", "part"),
    [
        (["show", "oxalipatin"], "", "There is no drug “oxalipatin”. Most like it: oxaliplatin, "),
        (["import", "x.yaml"], "--author", "Say who imports it"),
        (["retire", "oxaliplatin", "--author", "A"], "--author", "belongs to “drugs import” only"),
        (["check"], "drugs check", "Give the id"),
        (["steal", "x"], "drugs", "show, check, import, export, retire, restore"),
    ],
)
def test_what_cannot_be_done_is_refused_where_it_was_typed(
    capsys: pytest.CaptureFixture[str], argv: list[str], where: str, part: str
) -> None:
    code, refused = answer(capsys, "drugs", *argv)
    assert (code, refused["error"]["where"]) == (2, where)
    assert part in refused["error"]["message"]
