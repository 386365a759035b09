"""What `--json` prints is a promise: names, meanings, exactness."""

import json
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from desens_gui.cli import run

SEED = ["--protocol", "four-bag-16-step", "--drug", "oxaliplatin", "--dose", "134 mg"]
CLASSIC = ["--protocol", "three-bag-12-step", "--drug", "carboplatin", "--dose", "600 mg"]

TOTAL = (
    "ordered given prepared discarded left_in_line at_vein at_vein_flush first_drug_min volume_mL time_min "
    "first_fraction"
)
SOLUTION = (
    "number volume_mL amount concentration infused_mL given donated_mL discarded_mL label_volume_mL label_amount "
    "preparation"
)
STEP = (
    "number solution rate_mL_h time_min volume_mL dose cumulative_dose cumulative_volume_mL dose_rate_per_h rise "
    "starts_min priming at_vein as_prepared_dose"
)


def answer(capsys: pytest.CaptureFixture[str], *argv: str) -> tuple[int, Any]:
    """Run a command with --json and return its exit code and the one object on standard output."""
    code = run([*argv, "--json"])
    printed = capsys.readouterr()
    assert printed.err == ""
    return code, json.loads(printed.out)


def test_compute_prints_every_promised_field(capsys: pytest.CaptureFixture[str]) -> None:
    code, plan = answer(capsys, "compute", *SEED, "--stock", "5 mg/mL")
    assert code == 0
    assert (plan["drug"], plan["amount_unit"], plan["protocol"]) == ("oxaliplatin", "mg", "four-bag-16-step")
    assert set(TOTAL.split()) <= plan["total"].keys()
    assert all(set(SOLUTION.split()) <= solution.keys() for solution in plan["solutions"])
    assert all(set(STEP.split()) <= step.keys() for step in plan["steps"])
    promised = {"source", "draw_mL", "draws", "diluent_mL", "fill", "as_prepared_concentration"}
    assert all(promised <= solution["preparation"].keys() for solution in plan["solutions"])
    assert {"id", "severity", "gate", "message", "where", "source"} <= plan["findings"][0].keys()
    assert {"table", "row", "column"} == plan["findings"][0]["where"][0].keys()


def test_the_published_oxaliplatin_plan_is_exact(capsys: pytest.CaptureFixture[str]) -> None:
    _, plan = answer(capsys, "compute", *SEED)
    assert [solution["concentration"] for solution in plan["solutions"]] == [
        "0.000536",
        "0.00536",
        "0.0536",
        "0.265886016",
    ]
    last = plan["steps"][-1]
    assert (last["volume_mL"], last["time_min"], last["cumulative_dose"]) == ("465", "174.375", "134")
    total = plan["total"]
    assert (total["volume_mL"], total["time_min"], total["prepared"]) == ("532.5", "399.375", "147.817008")
    assert total["first_fraction"] == "0.000001"
    assert [step["rise"] for step in plan["steps"]][:3] == [None, "2", "2.5"]
    assert all(solution["preparation"] is None for solution in plan["solutions"])


def test_own_lines_and_stock_balance_to_the_last_digit(capsys: pytest.CaptureFixture[str]) -> None:
    tubing = ["--stock", "5 mg/mL", "--line-volume", "20 mL", "--priming", "own-line", "--flush", "20 mL"]
    _, plan = answer(capsys, "compute", *SEED, *tubing)
    total = plan["total"]
    assert (total["prepared"], total["given"]) == ("146.343008", "134")
    assert (total["left_in_line"], total["discarded"]) == ("1.18992", "11.153088")
    assert total["at_vein"] == "134"
    bag_3 = plan["solutions"][2]
    assert (bag_3["label_amount"], bag_3["label_volume_mL"], bag_3["donated_mL"]) == ("12.06", "225", "25")
    assert bag_3["preparation"]["source"] == "stock"
    assert plan["solutions"][1]["preparation"]["source"] == "solution 3"


def test_without_a_flush_the_last_line_of_drug_stays_behind(capsys: pytest.CaptureFixture[str]) -> None:
    _, plan = answer(capsys, "compute", *SEED, "--line-volume", "20 mL", "--priming", "own-line", "--flush", "none")
    missing = 1 - Fraction(plan["total"]["at_vein"]) / 134
    assert round(missing * 10000) == 397  # 3.97 % of the dose
    assert [finding["id"] for finding in plan["findings"] if finding["severity"] == "red"] == ["flush"]


def test_volumes_that_do_not_terminate_travel_as_fractions(capsys: pytest.CaptureFixture[str]) -> None:
    _, plan = answer(capsys, "compute", *SEED, "--final-rate", "70 mL/h")
    assert plan["steps"][-1]["time_min"] == "2790/7"


@pytest.mark.parametrize(
    ("policy", "time_min", "given"),
    [("remainder", "174.375", "134"), ("stop-at-dose", "172.896", "134"), ("as-written", "174.375", "135.056992")],
)
def test_the_last_solution_does_what_was_asked(
    policy: str, time_min: str, given: str, capsys: pytest.CaptureFixture[str]
) -> None:
    _, plan = answer(capsys, "compute", *SEED, "--last", policy)
    assert (plan["steps"][-1]["time_min"], plan["total"]["given"]) == (time_min, given)


def test_a_bag_holds_a_share_of_the_dose_whatever_its_volume(capsys: pytest.CaptureFixture[str]) -> None:
    order = ["--protocol", "four-bag-16-step", "--drug", "oxaliplatin", "--dose", "87.5 mg"]
    _, plan = answer(capsys, "compute", *order, "--volume", "100 mL", "100 mL", "250 mL", "500 mL")
    assert plan["solutions"][0]["concentration"] == "0.000875"
    volumes = [word for volume in ("100 mL", "100 mL", "250 mL", "500 mL") for word in ("--volume", volume)]
    _, repeated = answer(capsys, "compute", *order, *volumes)
    assert repeated == plan


def test_the_final_rate_moves_one_step_or_all(capsys: pytest.CaptureFixture[str]) -> None:
    _, seed = answer(capsys, "compute", *SEED, "--final-rate", "200 mL/h")
    assert [step["rate_mL_h"] for step in seed["steps"]][-2:] == ["80", "200"]
    assert (seed["steps"][-1]["time_min"], seed["total"]["given"]) == ("139.5", "134")
    _, classic = answer(capsys, "compute", *CLASSIC, "--final-rate", "160 mL/h")
    assert [step["rate_mL_h"] for step in classic["steps"]][:4] == ["4", "10", "20", "40"]


def test_a_pump_rounds_the_rates_before_the_plan_is_solved(capsys: pytest.CaptureFixture[str]) -> None:
    _, plan = answer(capsys, "compute", *CLASSIC, "--final-rate", "75 mL/h", "--pump", "generic")
    assert [step["rate_mL_h"] for step in plan["steps"]][:4] == ["1.9", "4.7", "9.4", "18.8"]
    assert plan["steps"][0]["volume_mL"] == "0.475"
    assert plan["total"]["given"] == "600"
    rounded = [finding for finding in plan["findings"] if "1.875 mL/h becomes 1.9 mL/h" in finding["message"]]
    assert [(finding["id"], finding["severity"]) for finding in rounded] == [("rate-settable", "info")]


@pytest.mark.parametrize(("order", "stock", "unknown"), [(SEED, "5 mg/mL", {"diluent"}), (CLASSIC, "10 mg/mL", set())])
def test_neither_published_plan_has_anything_red(
    order: list[str], stock: str, unknown: set[str], capsys: pytest.CaptureFixture[str]
) -> None:
    lines = ["--line-volume", "20 mL", "--priming", "own-line", "--flush", "20 mL"]
    equipped = [*order, "--pump", "generic", "--stock", stock, *lines]
    code, checked = answer(capsys, "check", *equipped, "--flush-fluid", "glucose 5 %")
    assert code == 0
    assert {finding["severity"] for finding in checked["findings"]} <= {"info"}
    code, checked = answer(
        capsys, "check", *equipped
    )  # with what is flushed is truly unknown; oxaliplatin bears no salt
    assert code == 0
    assert {finding["id"] for finding in checked["findings"] if finding["severity"] != "info"} == unknown


def test_release_gates_are_information_and_do_not_count(capsys: pytest.CaptureFixture[str]) -> None:
    code, checked = answer(capsys, "check", *SEED)
    gates = [finding for finding in checked["findings"] if finding["gate"]]
    assert code == 0
    assert {(gate["id"], gate["severity"]) for gate in gates} == {("identity", "info"), ("diluent", "info")}
    identity = [
        "--diluent",
        "glucose 5 %",
        "--patient",
        "SURNAME Given Name",
        "--id",
        "1",
        "--born",
        "1965-03-04",
        "--start",
        "2026-11-20T09:00",
    ]
    _, complete = answer(capsys, "check", *SEED, *identity)
    assert not [finding for finding in complete["findings"] if finding["gate"]]


def test_red_findings_make_check_end_with_one_and_compute_with_none(capsys: pytest.CaptureFixture[str]) -> None:
    small = ["--volume", "100 mL", "250 mL", "250 mL"]
    code, checked = answer(capsys, "check", *CLASSIC, *small)
    assert code == 1
    assert [finding["id"] for finding in checked["findings"] if finding["severity"] == "red"] == ["first-dose"]
    assert answer(capsys, "compute", *CLASSIC, *small)[0] == 0


def test_an_unknown_drug_is_accepted_and_reported(capsys: pytest.CaptureFixture[str]) -> None:
    order = ["--protocol", "four-bag-16-step", "--drug", "inventomab", "--dose", "134 mg"]
    code, checked = answer(capsys, "check", *order)
    assert code == 0
    assert ("drug-known", "amber") in {(finding["id"], finding["severity"]) for finding in checked["findings"]}


def test_protocols_are_listed_shown_and_described(capsys: pytest.CaptureFixture[str]) -> None:
    code, listed = answer(capsys, "protocols")
    assert code == 0
    seed = next(protocol for protocol in listed["protocols"] if protocol["id"] == "four-bag-16-step")
    assert (seed["solutions"], seed["steps"]) == (4, 16)
    assert all({"id", "name", "route", "source", "date"} <= protocol.keys() for protocol in listed["protocols"])
    assert answer(capsys, "protocols", "show", "three-bag-12-step")[1]["id"] == "three-bag-12-step"


def test_the_library_is_listed_for_people_by_route_in_lines_that_a_terminal_shows(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert run(["protocols"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "iv-infusion"
    assert lines.index("oral") < next(at for at, line in enumerate(lines) if line.startswith("  aspirin-oral-4-dose  "))
    assert [line for line in lines if line.startswith("  four-bag-16-step  ") and line.endswith("4 bags, 16 steps")]
    assert max(map(len, lines)) <= 100
    assert lines[-1] == "Sources and notes: desens-gui protocols show ID"


def test_a_test_series_takes_the_published_strength_that_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    """In whatever unit of mass; its dilutions follow."""
    series = ["--protocol", "intradermal-test-4-step", "--drug", "cefazolin", "--dose", "1 mg"]
    for typed in ("33 mg/mL", "0.033 g/mL"):
        code, plan = answer(capsys, "compute", *series, "--strength", typed)
        assert code == 0
        assert [solution["concentration"] for solution in plan["solutions"]] == ["0.033", "0.33", "3.3", "33"]
        assert "strength-choice" not in {finding["id"] for finding in plan["findings"]}


@pytest.mark.parametrize("name", ["plan", "protocol"])
def test_schemas_are_printed_as_json(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["schema", name]) == 0
    assert json.loads(capsys.readouterr().out)["type"] == "object"


def test_equal_input_prints_equal_output(capsys: pytest.CaptureFixture[str]) -> None:
    assert answer(capsys, "compute", *SEED) == answer(capsys, "compute", *SEED)


def test_a_plan_that_follows_its_protocol_has_no_differences_and_says_so(capsys: pytest.CaptureFixture[str]) -> None:
    assert answer(capsys, "compute", *SEED)[1]["differences"] == []
    assert run(["compute", *SEED]) == 0
    assert "Follows the protocol to the letter." in capsys.readouterr().out


def test_the_ladder_is_changed_by_options_and_every_difference_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    """Five bags start at 1/20,000,000; 20 min steps give 4/3 of it: 1/15,000,000."""
    argv = [*SEED, "--bags", "5", "--step-time", "20 min", "--basis", "85 mg/m2 x 1.6 m2"]
    code, plan = answer(capsys, "compute", *argv)
    assert code == 0
    assert (len(plan["solutions"]), len(plan["steps"])) == (5, 20)
    assert plan["total"]["first_fraction"] == "1/15000000"
    assert [one["message"] for one in plan["differences"]] == [
        "Bag 1 (1/10,000 in 250 mL): not in the protocol.",
        "Steps 1–4: not in the protocol.",
        "Steps 5–19: time 20 min; in the protocol 15 min.",
    ]
    assert plan["differences"][0]["where"][0] == {"table": "solutions", "row": 1, "column": "volume_mL"}
    assert "dose-basis" in {finding["id"] for finding in plan["findings"]}
    _, started = answer(capsys, "compute", *argv, "--starting-fraction", "1/20000000")
    assert started["total"]["first_fraction"] == "0.00000005"


def test_a_first_dose_that_the_pump_cannot_give_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """One bag by rates: 1/8000 of 500 mL in 15 min is 0.25 mL/h, which the pump rounds to 0.3."""
    own = tmp_path / "own.yaml"
    own.write_text(
        "desens_protocol: 1\nid: own\nname: Own\nroute: iv-infusion\npace: slow\nsource: constructed\ndate: 2026\n"
        "last_solution: remainder\npreparation: auto\nsolutions:\n  - {volume: 500 mL, content: remainder}\nsteps:\n"
        "  - {solution: 1, rate: 5 mL/h, time: 15 min}\n  - {solution: 1, rate: 50 mL/h, until: empty}\n",
        encoding="utf-8",
    )
    argv = ["--protocol", str(own), "--drug", "d", "--dose", "100 mg", "--starting-fraction", "1/8000"]
    code, error = answer(capsys, "compute", *argv, "--pump", "generic")
    assert (code, error["error"]["where"]) == (2, "--starting-fraction")
    assert "0.015 %, not 1/8,000" in error["error"]["message"]
    assert answer(capsys, "compute", *argv)[1]["total"]["first_fraction"] == "0.000125"


def test_a_strength_in_units_is_chosen_with_an_order_in_units(capsys: pytest.CaptureFixture[str]) -> None:
    """Until it is chosen a placeholder in mg stands in its place; 0.02 mL of 10000 units/mL are 200 units."""
    series = ["--protocol", "intradermal-test-4-step", "--drug", "benzylpenicillin", "--dose", "10000 units"]
    code, plan = answer(capsys, "compute", *series, "--strength", "10000 units/mL")
    assert (code, plan["amount_unit"], plan["steps"][-1]["dose"]) == (0, "units", "200")
    assert plan["differences"] == []
    code, refused = answer(capsys, "compute", *series)
    assert (code, refused["error"]["where"]) == (2, "--dose")
    assert "choose it with --strength. Listed for benzylpenicillin: 10000 units/mL." in refused["error"]["message"]


def test_a_strength_that_is_chosen_is_no_change_in_the_title_either(capsys: pytest.CaptureFixture[str]) -> None:
    series = ["--protocol", "intradermal-test-4-step", "--drug", "cefazolin", "--dose", "1 mg"]
    assert run(["compute", *series, "--strength", "33 mg/mL"]) == 0
    printed = capsys.readouterr().out
    assert "Follows the protocol to the letter." in printed
    assert "changed" not in printed
