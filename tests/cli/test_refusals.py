"""Unusable input: exit 2, one clear sentence with its place, no traceback, and nothing lost."""

import json
from pathlib import Path

import pytest

from desens_gui.cli import run

ORDER = {"--protocol": "four-bag-16-step", "--drug": "oxaliplatin", "--dose": "134 mg"}


def order(**changed: str) -> list[str]:
    options = ORDER | {"--" + name.replace("_", "-"): value for name, value in changed.items()}
    return [word for option in options.items() for word in option]


@pytest.mark.parametrize(
    ("argv", "where", "part"),
    [
        (order(dose="0 mg"), "--dose", "zero"),
        (order(dose="-5 mg"), "--dose", "negative"),
        (order(dose="999999999999999 mg"), "--dose", "cannot be right"),
        (order(dose=""), "--dose", "missing"),
        (order(dose="134"), "--dose", "no unit"),
        (order(dose="134 mL"), "--dose", "is a volume"),
        (order(dose="134 mg/mL"), "--dose", "is a concentration"),
        (order(dose="134,5 mg"), "--dose", "decimal mark or a thousands mark"),
        (order(dose="1 000 mg"), "--dose", "marks between its digits"),
        (order(dose="1e3 mg"), "--dose", "exponent"),
        (order(dose="١٣٤ mg"), "--dose", "another script"),
        (order(dose="134 µg"), "--dose", "Write “mcg”"),
        (order(dose="1000 IU"), "--dose", "Write “units”"),
        (order(dose="1234567890123456 mg"), "--dose", "too long"),
        (order(volume="250 mg"), "--volume", "is a mass"),
        (order(volume="250 mL"), "--volume", "4 solutions, but 1"),
        (order(final_rate="160 mL"), "--final-rate", "is a volume"),
        (order(final_rate="0 mL/h"), "--final-rate", "zero"),
        (order(last="all"), "--last", "remainder, stop-at-dose or as-written"),
        (order(basis="375 mg/m2 x 1,8 m2"), "--basis", "decimal mark or a thousands mark"),
        (order(potency="250,5 mg = 400000 units"), "--potency", "decimal mark or a thousands mark"),
        (order(bags="0"), "--bags", "is not a number of solutions"),
        (order(bags="three"), "--bags", "is not a number of solutions"),
        (order(bags="99"), "--bags", "1 to 40 solutions"),
        (order(bags="3", volume="250 mL"), "--volume", "3 solutions, but 1"),
        (order(step_time="15"), "--step-time", "no unit"),
        (order(step_time="15 mL"), "--step-time", "is a volume"),
        (order(starting_fraction="0"), "--starting-fraction", "more than zero"),
        (order(starting_fraction="2"), "--starting-fraction", "at most 1"),
        (order(starting_fraction="1/10"), "--starting-fraction", "more than all of it"),
        (order(basis="375 mg/m2"), "--basis", "is not what a dose is worked out from"),
        (order(basis="AUC 5 x (90 + 20) mL/min"), "--basis", "Calvert's formula adds 25"),
        (order(potency="1600 units"), "--potency", "is not a potency"),
        (order(potency="1 mg = 0.001 g"), "--potency", "two different measures"),
        (order(stock="5 mg"), "--stock", "is a mass"),
        (order(stock="2.1 g/mL"), "--stock", "“2.1 g/mL” is impossible: no solution holds more than 2 g/mL."),
        (order(stock="5 units/mL"), "stock", "cannot be turned into"),
        (order(pump="nothing"), "--pump", "There is no pump"),
        (order(born="04.03.1965"), "--born", "is not a date"),
        (order(start="tomorrow"), "--start", "is not a date with a time"),
        (order(patient="A\u202eB"), "--patient", "U+202E"),
        (order(drug=" "), "--drug", "empty"),
        (order(protocol="five-bags"), "--protocol", "There is no protocol"),
        (order(fill="bag"), "--fill", "“bag” is not possible here. Possible: empty, withdraw-drug, "),
        (order(priming="both", line_volume="20 mL"), "--priming", "“both” is not possible here. Possible: own-line, "),
        (order(common_volume="1.5 mL"), "--common-volume", "needs --line-volume"),
        (order(overfill="25 mL"), "--overfill", "An empty container has no overfill"),
        (order(line_volume="20 mL"), "--line-volume", "needs --priming"),
        (order(flush="20 mL"), "--flush", "needs --line-volume"),
        (order(flush_fluid="glucose 5 %"), "--flush-fluid", "needs --line-volume"),
        (order(carrier="20 mL/h"), "--carrier", "needs --line-volume"),
        (order(carrier="20 mL", line_volume="20 mL", priming="own-line"), "--carrier", "is a volume"),
        (order(carrier_fluid="A\u202eB", line_volume="20 mL", priming="own-line"), "--carrier-fluid", "U+202E"),
        (order(flush="much", line_volume="20 mL", priming="own-line"), "--flush", "does not begin with a number"),
        (order(dose="0.0001 mg", volume="1 mL"), "--volume", "4 solutions, but 1"),
        ([*order(), "plan.desens"], "", "Give either a plan file or an order"),
        ([*order(), "--dose", "1340 mg"], "--dose", "given twice"),
        ([*order(), "--stock", "5 mg/mL", "--stock", "50 mg/mL"], "--stock", "given twice"),
        ([*order(), "--strength", "33 mg/mL"], "--strength", "lists no published highest concentration"),
        (
            [*order(protocol="intradermal-test-4-step", drug="cefazolin"), "--strength", "33 units/mL"],
            "--strength",
            "Listed: 2 mg/mL, 33 mg/mL.",
        ),
        (["--volume", "250 mL", "x.desens"], "", "Give either a plan file or an order"),
        (order(drug="\udcff"), "--drug", "no characters"),
        ([], "", "Give a plan file, or an order"),
        (["--drug", "x"], "", "An order needs --protocol"),
        (["nowhere.desens"], "nowhere.desens", "There is no such file"),
    ],
)
def test_one_sentence_at_the_place_where_it_was_typed(
    argv: list[str], where: str, part: str, capsys: pytest.CaptureFixture[str]
) -> None:
    for command in ("compute", "check"):
        assert run([command, *argv, "--json"]) == 2
        printed = capsys.readouterr()
        error = json.loads(printed.out)["error"]
        assert printed.err == ""
        assert (error["where"], part in error["message"]) == (where, True), error
        assert "{" not in error["message"]
    assert run(["compute", *argv]) == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err.startswith("desens-gui: ")
    assert printed.err.count("\n") == 1


@pytest.mark.parametrize(
    ("argv", "part"),
    [
        ([], "There is no display here"),
        (["plan.desens"], "There is no display here"),
        (["comptue"], "neither a command nor a plan file"),
        (["audit", "table.csv"], "audit is not available in this version"),
        (["compute", "--doze", "1 mg"], "“--doze” is not known here"),
        (["compute", "--dose"], "--dose needs a value"),
        (["export", *order()], "--out is missing"),
        (["export", *order(), "--out", "x", "--only", "poster"], "“poster” is no document"),
        (
            ["export", *order(), "--out", "x", "--label-stock", "avery"],
            "--label-stock: There is no label stock “avery”. Known here: roll-100x70, roll-100x50, ",
        ),
        (["export", *order(), "--out", "x", "--start-at", "0"], "--start-at: “0” is not a place on a sheet"),
        (["export", *order(), "--out", "x", "--start-at", "2"], "There is no place 2 on Roll, 100 × 70 mm"),
        (
            ["export", *order(), "--out", "x", "--printer", "ward"],
            "--printer: There is no label printer “ward”. Known here: –.",
        ),
        (["export", *order(), "--out", "x", "--paper", "a5"], "paper a5 is not available"),
        (["export", *order(), "--out", "x", "--lang", "tlh"], "There is no language “tlh”"),
        (["protocols", "show"], "Give the id of an entry"),
        (["protocols", "burn", "x"], "Possible: show, check"),
        (["protocols", "check", "nowhere.yaml"], "There is no such file"),
        (["schema", "label"], "Possible: plan, protocol"),
        (["schema"], "Possible: plan, protocol"),
        (["a" * 5000], "neither a command nor a plan file"),
        (["export", *order(), "--out", ""], "Name the folder"),
    ],
)
def test_a_command_that_cannot_be_run_says_why(
    argv: list[str], part: str, capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert run(argv) == 2
    printed = capsys.readouterr()
    assert part in printed.err
    assert printed.out == ""
    assert list(tmp_path.iterdir()) == []


def test_nothing_remaining_for_the_last_bag_is_refused_with_the_bag(capsys: pytest.CaptureFixture[str]) -> None:
    volumes = ["--volume", "1 mL", "1 mL", "1 mL", "500 mL"]
    assert run(["compute", *order(), *volumes, "--json"]) == 2
    error = json.loads(capsys.readouterr().out)["error"]
    assert error["where"] == "solutions 4"
    assert "Nothing remains for the last solution" in error["message"]


HOSTILE = {
    "empty": b"",
    "not-json": b"{",
    "truncated": b'{"desens_plan": "1", "plan": {"order": {"drug": "ox',
    "future": b'{"desens_plan": "2", "made_with": "9.0", "plan": {}}',
    "numbers": b'{"desens_plan": "1", "made_with": "0.1.0", "plan": {"order": {"drug": "x", "dose": 134}}}',
    "nested": b"[" * 100_000 + b"]" * 100_000,
    "binary": bytes(range(256)),
    "utf-16": '{"desens_plan": "1"}'.encode("utf-16"),
    "list": b"[1, 2, 3]",
    "twice": b'{"desens_plan": "1", "desens_plan": "1"}',
    "huge-number": b'{"desens_plan": "1", "plan": ' + b"9" * 10_000 + b"}",
    "nan": b'{"desens_plan": "1", "plan": NaN}',
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_plan_file_is_refused_in_one_sentence(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / f"{name}.desens"
    path.write_bytes(HOSTILE[name])
    assert run(["compute", str(path), "--json"]) == 2
    error = json.loads(capsys.readouterr().out)["error"]
    assert name in error["where"]
    assert error["message"].endswith(".")
    assert path.read_bytes() == HOSTILE[name]


def test_an_order_in_another_measure_than_the_protocol_names_the_option(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    own = tmp_path / "own.yaml"
    own.write_text(
        "desens_protocol: 1\nid: own\nname: Own\nroute: oral\npace: slow\nsource: constructed\ndate: 2026\n"
        "last_solution: stop-at-dose\npreparation: auto\nsteps:\n"
        "  - {kind: oral, dose: 100 units}\n  - {kind: oral, until: dose}\n",
        encoding="utf-8",
    )
    argv = ["compute", *order(protocol=str(own), dose="250 mg")]
    assert run(argv) == 2
    complaint = capsys.readouterr().err
    assert "--dose" in complaint
    assert "State with --potency" in complaint
    assert run([*argv, "--potency", "250 mg = 400000 units"]) == 0
    assert "0.0625" in capsys.readouterr().out
