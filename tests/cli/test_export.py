"""`export` and `demo`: the documents, all as meant or none replaced."""

import json
from pathlib import Path

import pytest

from desens_gui.cli import run
from desens_gui.store.plan_files import read_plan

ORDER = ["--protocol", "four-bag-16-step", "--drug", "oxaliplatin", "--dose", "134 mg"]
ALL = ["bedside.pdf", "labels.pdf", "plan.desens", "workbook.xlsx", "worksheet.pdf"]


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_demo_writes_all_documents_and_says_where(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["demo", "--out", str(tmp_path / "papers")]) == 0
    assert names(tmp_path / "papers") == ALL
    assert str(tmp_path / "papers") in capsys.readouterr().out


def test_demo_writes_into_desens_demo_by_default(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert run(["demo"]) == 0
    assert names(tmp_path / "desens-demo") == ALL


def test_an_exported_plan_computes_to_the_numbers_of_its_order(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["export", *ORDER, "--out", str(tmp_path), "--only", "plan"]) == 0
    assert names(tmp_path) == ["plan.desens"]
    capsys.readouterr()
    assert run(["compute", str(tmp_path / "plan.desens"), "--json"]) == 0
    of_file = json.loads(capsys.readouterr().out)
    assert run(["compute", *ORDER, "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == of_file


def test_only_what_is_asked_for_is_written(tmp_path: Path) -> None:
    assert run(["export", *ORDER, "--out", str(tmp_path), "--only", "workbook, labels"]) == 0
    assert names(tmp_path) == ["labels.pdf", "workbook.xlsx"]


def test_documents_are_written_whatever_the_findings(tmp_path: Path) -> None:
    steep = ["--volume", "250 mL", "--volume", "250 mL", "--volume", "250 mL", "--volume", "100 mL"]
    assert run(["check", *ORDER, *steep]) == 1
    assert run(["export", *ORDER, *steep, "--out", str(tmp_path)]) == 0
    assert names(tmp_path) == ALL


def test_a_name_that_cannot_be_printed_is_refused_and_nothing_is_written(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["export", *ORDER, "--patient", "李 Given", "--out", str(tmp_path)]) == 2
    assert "李" in capsys.readouterr().err
    assert names(tmp_path) == []


def test_an_old_file_survives_a_refused_export(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    old = tmp_path / "labels.pdf"
    old.write_bytes(b"old")
    (tmp_path / "worksheet.pdf").mkdir()
    assert run(["export", *ORDER, "--out", str(tmp_path)]) == 2
    assert "worksheet.pdf" in capsys.readouterr().err
    assert old.read_bytes() == b"old"
    assert names(tmp_path) == ["labels.pdf", "worksheet.pdf"]


def test_a_plan_written_in_another_language_is_the_same_plan(tmp_path: Path) -> None:
    for tag in ("en-US", "qps-ploc"):
        assert run(["export", *ORDER, "--out", str(tmp_path / tag), "--lang", tag, "--paper", "letter"]) == 0
    assert read_plan(tmp_path / "en-US" / "plan.desens") == read_plan(tmp_path / "qps-ploc" / "plan.desens")
