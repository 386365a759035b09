"""A label keeps the rates of its steps as long as it can, says when it cannot, and knows no placeholder."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from desens_gui.cli import run
from desens_gui.documents.label_layout import label_page, refers_to_worksheet
from desens_gui.documents.label_making import labels_without_steps
from desens_gui.documents.labels import labels
from desens_gui.documents.marks import Page, Text
from tests.consumers import pdf_text
from tests.documents.dossiers import dossier, one_bag
from tests.documents.every_plan import PLANS
from tests.documents.test_paper import inside

LONG = [
    *("--diluent", "glucose 5 %", "--patient", "Papadopoulos-Konstantinidou, Maria Alexandra"),
    *("--id", "123456789", "--born", "1965-03-04", "--ward", "Haematology and Oncology Day Unit 4B"),
]


def printed(folder: Path, protocol: str, drug: str, dose: str) -> list[str]:
    """Return the text of each label with the review's long names, its lines joined."""
    order = ["--protocol", protocol, "--drug", drug, "--dose", dose, *LONG]
    assert run(["export", "--out", str(folder), "--only", "labels", *order]) == 0
    return [" ".join(page.split()) for page in pdf_text(folder / "labels.pdf").split("\f")[:-1]]


def bold(page: Page) -> str:
    return " ".join(mark.text for mark in page.marks if isinstance(mark, Text) and mark.face.bold)


def test_long_names_leave_the_rates_on_the_label(tmp_path: Path) -> None:
    """375.25 mg in four bags: 20, 40 and 80 mL/h for 15 min each, then 160 mL/h for 465/160 h = 174.375 min."""
    one, *_, last = printed(tmp_path, "four-bag-16-step", "trastuzumab deruxtecan", "375.25 mg")
    for text in ("13", "14", "15", "16", "20", "40", "80", "160"):
        assert text in last.split()
    assert "2 h 54 min 23 s" in last
    for text in ("1 mL/h", "2 mL/h", "5 mL/h", "10 mL/h"):
        assert text in one


def test_a_bag_with_one_step_and_a_syringe_of_pushes_keep_theirs(tmp_path: Path) -> None:
    for page in printed(tmp_path, "asparaginase-five-bag-percent", "asparaginase", "10000 units"):
        assert "60 mL/h 240 min" in page
    *syringes, bag = printed(tmp_path, "paclitaxel-push-tenfold", "paclitaxel", "298.8 mg")
    for page in syringes:
        assert "ON WORKSHEET" not in page
    # 1 mL is pushed, 497.33335 mL are infused: not "infuse 498.33335 mL"
    assert "21 push" in bag
    assert "By push 1 mL, by infusion 497.33335 mL." in bag


def test_steps_are_also_said_in_one_sentence() -> None:
    made = labels(dossier(PLANS["seed"]()))
    assert made[0].in_short == "steps 1–4: 1; 2; 5; 10 mL/h: 15 min each."
    assert made[3].in_short.endswith(" mL/h: 15 min each, the last until empty.")
    (single,) = labels(dossier(one_bag(1)))
    assert single.in_short.startswith("step 1: ")
    assert " mL/h for " in single.in_short


def test_a_label_without_its_rates_says_so_in_bold_and_is_named() -> None:
    made = dossier(one_bag(40))
    (label,) = labels(made)
    page = label_page(label)
    inside(page)
    assert refers_to_worksheet(label)
    assert "steps 1–40: RATES ON WORKSHEET." in bold(page)
    assert labels_without_steps(made) == (label.chip,)
    assert labels_without_steps(dossier(PLANS["seed"]())) == ()


@pytest.mark.parametrize("only", ["labels", "worksheet", "bedside", "workbook"])
def test_a_placeholder_of_a_test_series_is_printed_on_nothing(
    only: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """0.1 mg/mL stands for a strength nobody chose; the published ones for cefazolin are 2 and 33 mg/mL."""
    order = ["--protocol", "intradermal-test-4-step", "--drug", "cefazolin", "--dose", "1 mg"]
    assert run(["export", "--out", str(tmp_path), "--only", only, *order]) == 2
    said = capsys.readouterr().err
    assert "STRENGTH NOT CHOSEN: the 0.1 mg/mL" in said
    assert "--strength" in said
    assert not list(tmp_path.iterdir())
    assert run(["export", "--out", str(tmp_path), "--only", only, *order, "--strength", "2 mg/mL"]) == 0


def test_a_series_without_a_chosen_strength_is_saved_all_the_same(tmp_path: Path) -> None:
    order = ["--protocol", "intradermal-test-4-step", "--drug", "cefazolin", "--dose", "1 mg"]
    assert run(["export", "--out", str(tmp_path), "--only", "plan", *order]) == 0
    assert json.loads((tmp_path / "plan.desens").read_text(encoding="utf-8"))


def test_the_export_names_the_labels_without_rates(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    refers = "desens_gui.documents.label_making.refers_to_worksheet"
    monkeypatch.setattr(refers, lambda label, _size: label.chip == "BAG 4 of 4")
    printed(tmp_path, "four-bag-16-step", "trastuzumab deruxtecan", "375.25 mg")
    said = capsys.readouterr().out
    assert "no room for the steps on BAG 4 of 4: the rates and doses stand on the worksheet alone." in said
