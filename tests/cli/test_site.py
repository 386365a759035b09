"""The command line judges by the hospital's own settings, or not at all."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from desens_gui.cli import run

ORDER = ["--protocol", "four-bag-16-step", "--drug", "oxaliplatin", "--dose", "134 mg"]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("DESENS_SITE", str(tmp_path))
    return tmp_path


def test_a_plan_is_judged_by_the_thresholds_of_the_hospital(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The published table rises by 2.5 at the steepest: amber and red lie above that, unless the hospital says less."""
    run(["check", *ORDER, "--json"])
    assert "rise" not in [finding["id"] for finding in json.loads(capsys.readouterr().out)["findings"]]
    text = '{"desens_site": "1", "thresholds": {"rise_amber": "2", "rise_red": "2.4"}}'
    (folder / "site.json").write_text(text, encoding="utf-8")
    assert run(["check", *ORDER, "--json"]) == 1
    severities = {(one["id"], one["severity"]) for one in json.loads(capsys.readouterr().out)["findings"]}
    assert ("rise", "red") in severities


def test_a_pump_of_the_hospital_is_known_by_its_id(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = '{"desens_site": "1", "pumps": [{"id": "generic", "rate_step": "1 mL/h"}]}'
    (folder / "site.json").write_text(text, encoding="utf-8")
    assert run(["compute", *ORDER, "--final-rate", "160.4 mL/h", "--pump", "generic", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["steps"][-1]["rate_mL_h"] == "160"


@pytest.mark.parametrize("command", ["compute", "check", "export", "demo"])
def test_a_damaged_site_file_ends_every_command_that_judges(
    folder: Path, capsys: pytest.CaptureFixture[str], command: str
) -> None:
    (folder / "site.json").write_text('{"desens_site": "1", "thresholds": {"rise_red": 3}}', encoding="utf-8")
    out = ["--out", str(folder / "out")] if command in ("export", "demo") else []
    assert run([command, *([] if command == "demo" else ORDER), *out]) == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err == (
        f"desens-gui: {folder / 'site.json'} (thresholds, rise_red): 3 in “rise_red” is a bare number. "
        "Write numbers as text, in quotation marks.\n"
    )
    assert not (folder / "out").exists()


def test_the_schema_of_the_site_file_is_printed(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["schema", "site"]) == 0
    assert json.loads(capsys.readouterr().out)["title"] == "Desens site file"
